import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const newPostDetails: CommandDetails = {
  flags: [
    {
      flags: '--photo <file...>',
      description: {
        id: 'foto, disalin tegak dan tanpa data lokasi',
        en: 'photos, copied upright and without location data',
      },
    },
    { flags: '--category <name>', description: { id: 'kategori', en: 'category' } },
    { flags: '--tags <a,b>', description: { id: 'tag, dipisah koma', en: 'tags, separated by commas' } },
    {
      flags: '--date <date>',
      description: { id: 'tanggal terbit (bawaan: sekarang)', en: 'publication (default: now)' },
    },
    { flags: '--slug <words>', description: { id: 'kata-kata alamatnya', en: 'words of its URL' } },
    { flags: '--draft', description: { id: 'sebagai draf', en: 'as a draft' } },
    { flags: '--page', description: { id: 'halaman tetap, bukan berita', en: 'a page instead of a post' } },
    { flags: '--edit', description: { id: 'buka di $EDITOR', en: 'open it in $EDITOR' } },
    sharedFlags.yes,
    sharedFlags.json,
  ],
  examples: [
    {
      call: 'kec new-post "Kerja bakti di Kelurahan Kauman" --photo foto.jpg --category Berita --tags a,b',
      does: { id: 'berita dengan foto', en: 'a post with a photo' },
    },
    { call: 'kec new-post "Struktur Organisasi" --page', does: { id: 'halaman tetap', en: 'a page' } },
  ],
  load: async () => (await import('../new-post-command.ts')).runNewPost,
};
