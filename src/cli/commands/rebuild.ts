import type { CommandDetails } from '../command.ts';

export const rebuildDetails: CommandDetails = {
  flags: [
    {
      flags: '--check',
      description: { id: 'bandingkan dengan manifes', en: 'compare with the manifest' },
    },
    {
      flags: '--manifest <file|url>',
      description: {
        id: 'manifes yang dibandingkan (bawaan: .kec/manifest.json)',
        en: 'manifest to compare with (default: .kec/manifest.json)',
      },
    },
    {
      flags: '--cold',
      description: {
        id: 'buat ulang semua gambar, tanpa simpanan',
        en: 'make all pictures anew, without the cache',
      },
    },
    { flags: '--drafts', description: { id: 'sertakan draf', en: 'include drafts' } },
    {
      flags: '--future',
      description: { id: 'sertakan yang belum waktunya', en: 'include posts of the future' },
    },
    { flags: '--expired', description: { id: 'sertakan yang kedaluwarsa', en: 'include expired posts' } },
    {
      flags: '--now <date>',
      description: { id: 'anggap sekarang saat ini', en: 'take this moment for now' },
    },
    {
      flags: '--base-url <url>',
      description: { id: 'alamat situs, menggantikan url', en: 'address of the site, instead of url' },
    },
    { flags: '--threads <n>', description: { id: 'jumlah utas', en: 'number of threads' } },
    { flags: '--json', description: { id: 'laporan sebagai JSON', en: 'report as JSON' } },
    { flags: '--quiet', description: { id: 'hanya masalah', en: 'problems only' } },
  ],
  examples: [
    {
      call: 'kec rebuild --check',
      does: {
        id: 'situs dibuat lagi di tempat sementara: apakah sama?',
        en: 'the site is built again in a temporary place: is it the same?',
      },
    },
    {
      call: 'kec rebuild --check --cold --now 2026-11-20 --manifest manifest-november.json',
      does: {
        id: 'bukti bahwa situs bulan lalu berasal dari sumber ini',
        en: "proof that last month's site came from these sources",
      },
    },
  ],
  load: async () => (await import('../rebuild-command.ts')).runRebuild,
};
