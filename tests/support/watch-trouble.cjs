/**
 * A preload that spoils the watching of files:
 *
 * - KEC_WATCH=deaf: watchers are there and never tell of a change, as on a network drive;
 * - KEC_WATCH=limit: no watcher can be made, as when the system's limit is reached (ENOSPC).
 */
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

fs.watch = (file) => {
  if (process.env.KEC_WATCH === 'limit') {
    const error = new Error(`ENOSPC: System limit for number of file watchers reached, watch '${file}'`);
    throw Object.assign(error, { code: 'ENOSPC', errno: -28, syscall: 'watch', path: String(file) });
  }
  return Object.assign(new EventEmitter(), { close() {}, ref() {}, unref() {} });
};
syncBuiltinESMExports();
