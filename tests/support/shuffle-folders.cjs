/**
 * A preload: every listing of a folder comes in another order than the file system gives, decided by
 * KEC_SHUFFLE (a number). A program that relies on the order shows it in its output.
 */
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const seed = Number(process.env.KEC_SHUFFLE);

/** Sorts by a hash of the name, which has nothing to do with any order that the program may expect. */
function shuffle(items) {
  if (!Array.isArray(items)) return items;
  const rank = (item) =>
    [...String(item.name ?? item)].reduce(
      (hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619),
      seed,
    );
  return items.sort((a, b) => rank(a) - rank(b));
}

const { readdirSync, readdir } = fs;
const readdirPromise = fs.promises.readdir;

fs.readdirSync = (...args) => shuffle(readdirSync(...args));
fs.readdir = (...args) => {
  const done = args.pop();
  readdir(...args, (error, items) => done(error, shuffle(items)));
};
fs.promises.readdir = async (...args) => shuffle(await readdirPromise(...args));

for (const [owner, name] of [
  [fs, 'opendirSync'],
  [fs, 'opendir'],
  [fs.promises, 'opendir'],
]) {
  owner[name] = () => {
    throw new Error(`${name} is not shuffled yet: use readdir, or teach this preload`);
  };
}
syncBuiltinESMExports();
