import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** A text that the detector is measured with. `topic` is the name of its file without ending. */
export type Sample = Readonly<{ topic: string; name: string; kind: 'markdown' | 'html'; text: string }>;

/** The samples in the `.txt` files of a folder, each after a line `=== name.md` or `=== name.html`. */
export const readSamples = (folder: string): readonly Sample[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => samplesIn(basename(file, '.txt'), readFileSync(join(folder, file), 'utf8')));

function samplesIn(topic: string, text: string): readonly Sample[] {
  return text
    .split(/^=== /m)
    .slice(1)
    .map((part) => {
      const end = part.indexOf('\n');
      const name = part.slice(0, end).trim();
      return { topic, name, kind: name.endsWith('.html') ? 'html' : 'markdown', text: part.slice(end + 1) };
    });
}
