import type { CommandDetails } from '../command.ts';
import { sharedFlags } from '../shared-flags.ts';

export const verifyDetails: CommandDetails = {
  flags: [
    {
      flags: '--dir <folder>',
      description: {
        id: 'bandingkan folder (disk server, salinan SFTP, cadangan), bukan server',
        en: 'compare a folder (disk of the server, SFTP mirror, backup) and no server',
      },
    },
    {
      flags: '--manifest <file|url>',
      description: {
        id: 'manifes pembanding (bawaan: .kec/manifest.json)',
        en: 'manifest to compare with (default: .kec/manifest.json)',
      },
    },
    {
      flags: '--key <file>',
      description: {
        id: 'kunci publik; manifes tanpa tanda tangan yang cocok ditolak',
        en: 'public key; a manifest without a matching signature is refused',
      },
    },
    {
      flags: '--rate <n>',
      description: {
        id: 'permintaan per detik (bawaan: 20; di komputer sendiri tanpa batas)',
        en: 'requests a second (default: 20; no limit on this machine)',
      },
    },
    {
      flags: '--seed <n>',
      description: {
        id: 'ulangi alamat karangan dari laporan sebelumnya',
        en: 'invent the same paths as in an earlier report',
      },
    },
    sharedFlags.json,
    { flags: '--quiet', description: { id: 'hanya temuan, untuk cron', en: 'findings only, for cron' } },
  ],
  examples: [
    {
      call: 'kec verify https://kecklojen.malangkota.go.id/',
      does: {
        id: 'apakah server masih menyajikan persis situs ini? 0 sama, 3 diubah, 4 tidak terjangkau',
        en: 'does the server still serve exactly this site? 0 same, 3 tampered, 4 not reachable',
      },
    },
    {
      call: 'kec verify --dir /var/www/html',
      does: {
        id: 'mencari berkas yang diubah, hilang atau asing di disk server',
        en: 'look for changed, missing and foreign files on the disk of the server',
      },
    },
    {
      call: 'kec verify --quiet --manifest https://arsip.contoh.go.id/klojen.json --key kec-key.pub.pem',
      does: {
        id: 'dari komputer yang tidak pernah membuat situs, misalnya cron kota',
        en: 'from a machine that never built the site, such as the cron of the city',
      },
    },
  ],
  load: async () => (await import('../verify-command.ts')).runVerify,
};
