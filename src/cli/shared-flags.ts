import type { Flag } from './command.ts';

/**
 * Flags that several commands take, by camel-cased name. A flag that one command alone explains in other words, such as
 * `--json` of `kec list`, is written there.
 */
export const sharedFlags = {
  /** Of every command. */
  lang: {
    flags: '--lang <id|en>',
    description: { id: 'bahasa pesan', en: 'language of messages' },
    choices: ['id', 'en'],
  },
  now: {
    flags: '--now <date>',
    description: { id: 'anggap sekarang saat ini', en: 'take this moment for now' },
  },
  baseUrl: {
    flags: '--base-url <url>',
    description: { id: 'alamat situs, menggantikan url', en: 'address of the site, instead of url' },
  },
  drafts: { flags: '--drafts', description: { id: 'sertakan draf', en: 'include drafts' } },
  future: {
    flags: '--future',
    description: { id: 'sertakan yang belum waktunya', en: 'include posts of the future' },
  },
  expired: {
    flags: '--expired',
    description: { id: 'sertakan yang kedaluwarsa', en: 'include expired posts' },
  },
  out: {
    flags: '--out <dir>',
    description: { id: 'folder hasil (bawaan: dist)', en: 'output folder (default: dist)' },
  },
  cacheDir: {
    flags: '--cache-dir <dir>',
    description: {
      id: 'folder simpanan gambar (bawaan: .kec/cache)',
      en: 'folder of the image cache (default: .kec/cache)',
    },
  },
  threads: { flags: '--threads <n>', description: { id: 'jumlah utas', en: 'number of threads' } },
  strict: {
    flags: '--strict',
    description: { id: 'anggap peringatan sebagai error', en: 'treat warnings as errors' },
  },
  host: {
    flags: '--host',
    description: {
      id: 'dapat dibuka dari ponsel di jaringan yang sama',
      en: 'can be opened from a phone in the same network',
    },
  },
  open: { flags: '--open', description: { id: 'buka peramban', en: 'open the browser' } },
  yes: { flags: '--yes', description: { id: 'jangan bertanya', en: 'ask nothing' } },
  json: { flags: '--json', description: { id: 'laporan sebagai JSON', en: 'report as JSON' } },
  quiet: { flags: '--quiet', description: { id: 'hanya masalah', en: 'problems only' } },
} as const satisfies Readonly<Record<string, Flag>>;
