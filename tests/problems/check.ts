import { generateKeyPairSync } from 'node:crypto';
import { searchlessSettings } from '../support/site.ts';
import type { FaultySites } from './faulty-site.ts';

const secret = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });

const accepting = (code: string, until: string): Readonly<Record<string, string>> => ({
  'content/catatan.md': 'Bukan artikel.\n',
  'content/site.yaml': `${searchlessSettings}check:\n  accepted:\n    - code: ${code}\n      file: content/catatan.md\n      reason: Catatan tim\n      until: ${until}\n`,
});

/** Problems of what the settings accept, and of `kec check` itself. */
export const checkProblems: FaultySites = {
  'KEC-ACCEPTED-ENDED': {
    files: accepting('KEC-STRAY', '2025-12-31'),
    args: ['--now', '2026-01-01'],
    exit: 0,
    id: [
      'content/catatan.md peringatan KEC-STRAY Berkas ini tidak akan terbit.',
      '  Pindahkan ke content/posts/ (artikel), content/pages/ (halaman) atau content/static/ (disalin apa adanya).',
      'content/site.yaml:6 peringatan KEC-ACCEPTED-ENDED KEC-STRAY pada content/catatan.md diterima sampai 2025-12-31, dan masih ada.',
      '  Perbaiki temuannya, atau periksa lagi dan tulis tanggal baru pada `check.accepted`.',
    ],
    en: [
      'content/catatan.md warning KEC-STRAY This file will not be published.',
      '  Move it to content/posts/ (posts), content/pages/ (pages) or content/static/ (copied as it is).',
      'content/site.yaml:6 warning KEC-ACCEPTED-ENDED KEC-STRAY in content/catatan.md was accepted until 2025-12-31, and is still there.',
      '  Mend what was found, or look at it again and write a new date in `check.accepted`.',
    ],
  },
  'KEC-ACCEPTED-UNUSED': {
    files: accepting('KEC-ALT', '2027-12-31'),
    command: ['check'],
    exit: 0,
    id: [
      'content/catatan.md peringatan KEC-STRAY Berkas ini tidak akan terbit.',
      '  Pindahkan ke content/posts/ (artikel), content/pages/ (halaman) atau content/static/ (disalin apa adanya).',
      'content/site.yaml:6 peringatan KEC-ACCEPTED-UNUSED `check.accepted` menyebut KEC-ALT pada content/catatan.md, yang tidak ditemukan.',
      '  Periksa kode dan nama berkasnya, atau hapus barisnya, supaya temuan baru tidak tersembunyi.',
    ],
    en: [
      'content/catatan.md warning KEC-STRAY This file will not be published.',
      '  Move it to content/posts/ (posts), content/pages/ (pages) or content/static/ (copied as it is).',
      'content/site.yaml:6 warning KEC-ACCEPTED-UNUSED `check.accepted` names KEC-ALT in content/catatan.md, which is not found.',
      '  Check its code and file name, or remove it, so that a new finding does not stay hidden.',
    ],
  },
  'KEC-SECRET': {
    files: { 'content/static/kec-key.pem': String(secret) },
    command: ['check'],
    exit: 1,
    id: [
      'content/static/kec-key.pem error KEC-SECRET Berkas ini berisi kunci rahasia, dan akan dapat diunduh siapa saja.',
      '  Pindahkan ke luar content/. Bila pernah terbit, buat kunci baru (kec keygen) dan ganti yang lama di mana pun dipakai.',
    ],
    en: [
      'content/static/kec-key.pem error KEC-SECRET This file holds a private key, and anybody could download it.',
      '  Move it out of content/. If it has been online, make a new one (kec keygen) and replace the old wherever it is used.',
    ],
  },
  'KEC-PROGRAM': {
    files: { 'content/static/shell.php': '<?php echo 1;' },
    command: ['check'],
    exit: 0,
    id: [
      'content/static/shell.php peringatan KEC-PROGRAM Ini program yang dijalankan peladen; situs berkas tidak memerlukannya, dan penyusup menyukainya.',
      '  Hapus. Bila tidak ada yang mengenalinya, periksa siapa yang menaruhnya dan ganti sandi repositori.',
    ],
    en: [
      'content/static/shell.php warning KEC-PROGRAM This is a program that a server runs; a site of files needs none, and intruders like them.',
      '  Delete it. If nobody knows it, find out who put it there and change the passwords of the repository.',
    ],
  },
};
