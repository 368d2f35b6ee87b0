import { isAllowedHeader } from '../../added-texts.ts';
import { type Answer, valuesOf } from '../client/answer.ts';
import type { ListedFile, Rules } from '../rules.ts';
import type { HeaderNote } from '../seen.ts';
import { shownText } from '../shown-text.ts';

/** Headers with which a page can be turned against its visitors or taken over in search results. No build asks for them. */
const dangerous = ['link', 'x-robots-tag', 'refresh'] as const;

/** What is to be said of the headers of an answer that brought a file. */
export function headerNotes(
  answer: Answer,
  { file, url, rules }: Readonly<{ file: ListedFile; url: URL; rules: Rules }>,
): readonly HeaderNote[] {
  const { headers, allowedHeaders } = rules.manifest.serving;
  const unlisted = (name: string) =>
    valuesOf(answer, name).filter((value) => !isAllowedHeader({ name, value }, allowedHeaders));
  const isDocument = /(\/|\.html|\.svg)$/.test(url.pathname);
  return [
    ...dangerous.flatMap((name) => unlisted(name).map((value) => note('added', name, value))),
    ...headers.flatMap(({ name, value, documents, httpsOnly }) => {
      const key = name.toLowerCase();
      const due = (!documents || isDocument) && (!httpsOnly || url.protocol === 'https:');
      if (valuesOf(answer, key).length === 0) return due ? [note('missing', key, '')] : [];
      return unlisted(key).flatMap((sent) =>
        tidy(sent) === tidy(value) ? [] : [note('changed', key, sent)],
      );
    }),
    ...unlisted('set-cookie').map((value) => note('cookie', 'set-cookie', value.split('=')[0] ?? '')),
    ...typeNotes(answer, file),
  ];
}

/** Only a server can make a browser open a picture or a text as a page, or a page as a text. */
function typeNotes(answer: Answer, { type }: ListedFile): readonly HeaderNote[] {
  const sent = valuesOf(answer, 'content-type')[0] ?? '';
  return isPage(sent) === isPage(type) ? [] : [note('type', 'content-type', sent)];
}

const isPage = (type: string): boolean => /^\s*(text\/html|application\/xhtml\+xml)/i.test(type);

const tidy = (value: string): string => value.trim().replace(/\s+/g, ' ');

const note = (kind: HeaderNote['kind'], name: string, value: string): HeaderNote => ({
  kind,
  name,
  value: shownText(value),
});
