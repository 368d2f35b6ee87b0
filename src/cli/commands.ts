import type { Command } from './command.ts';
import { buildCommand } from './commands/build.ts';
import { cleanCommand } from './commands/clean.ts';
import { completionCommand } from './commands/completion.ts';
import { devCommand } from './commands/dev.ts';
import { dueCommand } from './commands/due.ts';
import { initCommand } from './commands/init.ts';
import { listCommand } from './commands/list.ts';
import { newPostCommand } from './commands/new-post.ts';
import { previewCommand } from './commands/preview.ts';

/** Every command, in the order of the help. A new one is one file of its own and one line here. */
export const commands: readonly Command[] = [
  initCommand,
  newPostCommand,
  devCommand,
  buildCommand,
  previewCommand,
  listCommand,
  dueCommand,
  cleanCommand,
  completionCommand,
];
