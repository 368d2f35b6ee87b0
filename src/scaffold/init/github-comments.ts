import type { Text } from '../../core/language.ts';

/** What the GitHub workflow explains to the person who runs the site. */
export const githubComments = {
  head: {
    id: `Membuat dan menerbitkan situs: pada setiap perubahan di cabang main, dengan tangan (Actions → situs →
Run workflow), dan terjadwal, supaya artikel terjadwal dan kedaluwarsa berganti pada waktunya.

Tentukan tujuan di Settings → Secrets and variables → Actions → Variables:
  DEPLOY_TARGET  pages, rsync, atau sftp. Selama kosong, situs hanya dibuat dan tidak diterbitkan.

pages   GitHub Pages. Di Settings → Pages pilih sumber “GitHub Actions”, dan tulis alamatnya di
        content/site.yaml (url), misalnya https://nama.github.io/situs/.
rsync   Server sendiri lewat SSH, dengan rsync terpasang di sana.
sftp    Hosting yang hanya menyediakan SFTP.

Untuk rsync dan sftp isi juga
  Variables: DEPLOY_HOST, DEPLOY_USER, DEPLOY_PATH (folder web di server, SELURUH isinya akan diganti),
             DEPLOY_KNOWN_HOSTS (keluaran ssh-keyscan, dicocokkan dulu dengan pengelola server), dan
             DEPLOY_PORT bila bukan 22
  Secrets:   DEPLOY_KEY (kunci SSH pribadi), atau untuk sftp boleh DEPLOY_PASSWORD`,
    en: `Builds and publishes the site: on every change of the branch main, by hand (Actions → situs →
Run workflow), and on a schedule, so that scheduled and expired articles change on time.

Choose where to publish in Settings → Secrets and variables → Actions → Variables:
  DEPLOY_TARGET  pages, rsync or sftp. While it is empty the site is built and not published.

pages   GitHub Pages. In Settings → Pages choose the source “GitHub Actions”, and write the address in
        content/site.yaml (url), for example https://name.github.io/site/.
rsync   A server of your own by SSH, with rsync installed there.
sftp    Hosting that offers SFTP only.

For rsync and sftp fill in as well
  Variables: DEPLOY_HOST, DEPLOY_USER, DEPLOY_PATH (web folder on the server, ALL of it is replaced),
             DEPLOY_KNOWN_HOSTS (output of ssh-keyscan, compared first with those who run the server), and
             DEPLOY_PORT if it is not 22
  Secrets:   DEPLOY_KEY (private SSH key), or for sftp DEPLOY_PASSWORD instead`,
  },
  hourly: {
    id: 'Setiap jam (UTC): hanya bila ada artikel yang waktunya tiba.',
    en: 'Every hour (UTC): only when the time of an article has come.',
  },
  daily: {
    id: 'Setiap hari pukul 03.43 waktu kantor: selalu, karena jadwal di GitHub kadang terlambat.',
    en: 'Every day at 03:43 office time: always, because schedules on GitHub are sometimes late.',
  },
  pause: {
    id: 'GitHub mematikan jadwal repositori publik yang 60 hari tidak berubah; hidupkan lagi di tab Actions.',
    en: 'GitHub turns schedules off in a public repository without changes for 60 days; the tab Actions turns them on.',
  },
  check: {
    id: 'Yang salah tidak terbit. Dengan --strict peringatan pun menggagalkan, misalnya NIK di dalam naskah.',
    en: 'What is wrong is not published. With --strict warnings fail as well, such as an identity number in a text.',
  },
  cache: {
    id: 'Foto yang sudah jadi disimpan antarproses, sehingga tidak dikerjakan dua kali.',
    en: 'Finished photos are kept between runs, so that none is made twice.',
  },
  hidden: { id: '.htaccess ikut dibawa.', en: '.htaccess comes along.' },
  unset: {
    id: 'DEPLOY_TARGET belum diisi: situs dibuat, tetapi tidak diterbitkan.',
    en: 'DEPLOY_TARGET is not set: the site was built and not published.',
  },
} satisfies Readonly<Record<string, Text>>;
