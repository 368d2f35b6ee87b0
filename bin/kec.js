#!/usr/bin/env node
import { main } from '../lib/cli/main.js';
import { worldOf } from '../lib/cli/process-world.js';

process.exitCode = await main(worldOf(process));
