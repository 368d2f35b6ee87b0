/** A preload that writes the most memory that the process has had, in bytes, to the file KEC_MEMORY when it ends. */
const fs = require('node:fs');

process.on('exit', () =>
  fs.writeFileSync(process.env.KEC_MEMORY, String(process.resourceUsage().maxRSS * 1024)),
);
