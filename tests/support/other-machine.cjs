/**
 * A preload that makes this machine another: KEC_UMASK (octal) is the mask of new files, and KEC_CORES the number of
 * processor cores that the program sees.
 */
const os = require('node:os');
const { syncBuiltinESMExports } = require('node:module');
const { isMainThread } = require('node:worker_threads');

// A thread has the mask of its process and may not set it.
if (isMainThread) process.umask(Number.parseInt(process.env.KEC_UMASK, 8));

const cores = Number(process.env.KEC_CORES);
const [core] = os.cpus();
os.cpus = () => Array.from({ length: cores }, () => core);
os.availableParallelism = () => cores;
syncBuiltinESMExports();
