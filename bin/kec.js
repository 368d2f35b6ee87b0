#!/usr/bin/env node
import module from 'node:module';

// From Node 22 on compiled code is kept between runs: the commands start faster.
module.enableCompileCache?.();
const [{ main }, { worldOf }] = await Promise.all([
  import('../lib/app/main.js'),
  import('../lib/app/process-world.js'),
]);

process.exitCode = await main(worldOf(process));
