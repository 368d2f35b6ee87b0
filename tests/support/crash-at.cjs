/**
 * A preload that counts the changes of the file system which this process makes, and interferes with one:
 *
 * - KEC_CRASH_MODE=stop: the process dies just before its KEC_CRASH_AT-th change;
 * - KEC_CRASH_MODE=tear: it dies in the middle of it: half of the bytes written, half of the folder deleted;
 * - KEC_CRASH_MODE=full: from that change on the disk is full, and whatever needs room fails with ENOSPC;
 * - KEC_CRASH_MODE=list: nothing happens, and KEC_CRASH_LIST gets a line `name path` for each change.
 */
const fs = require('node:fs');
const path = require('node:path');
const { syncBuiltinESMExports } = require('node:module');

const at = Number(process.env.KEC_CRASH_AT);
const mode = process.env.KEC_CRASH_MODE;
const original = { ...fs };
const list = [];
/** More than 0 inside a change: what it does by further calls is part of it. */
let depth = 0;

const needRoom = 'appendFile copyFile cp link mkdir mkdtemp open symlink write writeFile writev'.split(' ');
const needNone = 'chmod fchmod ftruncate rename rm rmdir truncate unlink utimes futimes lutimes'.split(' ');

/** Called before each change. Gives the error with which it has to fail, if any. */
function change(name, args) {
  if (name === 'open' && !/[wa+]/.test(String(args[1] ?? 'r'))) return undefined;
  list.push(`${name} ${name === 'rename' || name === 'copyFile' ? args[1] : args[0]}`);
  if (mode === 'full') return list.length >= at && needRoom.includes(name) ? diskFull(name, args) : undefined;
  if (mode === 'list' || list.length !== at) return undefined;
  if (mode === 'tear') doHalf(name, args);
  process.kill(process.pid, 'SIGKILL');
  // The signal may arrive a moment later; nothing may happen until then.
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
}

function diskFull(name, args) {
  const error = new Error(`ENOSPC: no space left on device, ${name} '${args[0]}'`);
  return Object.assign(error, { code: 'ENOSPC', errno: -28, syscall: name, path: String(args[0]) });
}

function doHalf(name, args) {
  depth += 1;
  const [target, data] = args;
  if (name === 'writeFile') original.writeFileSync(target, half(data));
  if (name === 'write') original.writeSync(target, half(data));
  if (name === 'copyFile') original.writeFileSync(args[1], half(original.readFileSync(target)));
  if (name === 'rm' && original.statSync(target, { throwIfNoEntry: false })?.isDirectory()) {
    const items = original.readdirSync(target).sort();
    for (const item of items.slice(0, Math.ceil(items.length / 2))) {
      original.rmSync(path.join(target, item), { recursive: true, force: true });
    }
  }
}

const half = (data) => Buffer.from(data).subarray(0, Math.floor(Buffer.from(data).length / 2));

/** Counts a change and carries it out; `fail` hands over an error in the manner of the function. */
function counted(name, call, fail) {
  return function (...args) {
    const error = depth > 0 ? undefined : change(name, args);
    if (error !== undefined) return fail(error, args);
    depth += 1;
    try {
      return call.apply(this, args);
    } finally {
      depth -= 1;
    }
  };
}

const fails = {
  sync: (error) => {
    throw error;
  },
  callback: (error, args) => void process.nextTick(args.at(-1), error),
  promise: (error) => Promise.reject(error),
};

for (const name of [...needRoom, ...needNone]) {
  fs[`${name}Sync`] = counted(name, fs[`${name}Sync`], fails.sync);
  fs[name] = counted(name, fs[name], fails.callback);
  if (fs.promises[name]) fs.promises[name] = counted(name, fs.promises[name], fails.promise);
}
fs.createWriteStream = () => {
  throw new Error('createWriteStream is not counted yet: teach this preload');
};
syncBuiltinESMExports();
if (mode === 'list') {
  process.on('exit', () => original.writeFileSync(process.env.KEC_CRASH_LIST, list.join('\n')));
}
