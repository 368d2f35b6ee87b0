import type { Text } from '../../core/language.ts';

/** What the GitLab pipeline explains to the person who runs the site. */
export const gitlabComments = {
  head: {
    id: `Membuat dan menerbitkan situs: pada setiap perubahan di cabang utama, dengan tangan (Build → Pipelines →
New pipeline), dan terjadwal, supaya artikel terjadwal dan kedaluwarsa berganti pada waktunya.

Buat dua jadwal di Build → Pipeline schedules, dengan zona waktu kantor:
  setiap jam   17 * * * *   menerbitkan hanya bila ada artikel yang waktunya tiba
  setiap hari  43 3 * * *   dengan variabel ALWAYS = yes: selalu menerbitkan
Jadwal setiap jam berakhir dengan tanda kuning bila tidak ada yang perlu diterbitkan. Itu bukan kesalahan.

Tentukan tujuan di Settings → CI/CD → Variables:
  DEPLOY_TARGET  pages (GitLab Pages), rsync (server sendiri lewat SSH), atau sftp (hosting).
                 Selama kosong, situs hanya dibuat dan tidak diterbitkan.
Untuk rsync dan sftp isi juga
  DEPLOY_HOST, DEPLOY_USER, DEPLOY_PATH (folder web di server, SELURUH isinya akan diganti), dan
  DEPLOY_PORT bila bukan 22
  DEPLOY_KNOWN_HOSTS  jenis File: keluaran ssh-keyscan, dicocokkan dulu dengan pengelola server
  DEPLOY_KEY          jenis File: kunci SSH pribadi; untuk sftp boleh DEPLOY_PASSWORD (jenis Variable, masked)`,
    en: `Builds and publishes the site: on every change of the default branch, by hand (Build → Pipelines →
New pipeline), and on a schedule, so that scheduled and expired articles change on time.

Make two schedules in Build → Pipeline schedules, in the time zone of the office:
  every hour  17 * * * *   publishes only when the time of an article has come
  every day   43 3 * * *   with the variable ALWAYS = yes: publishes always
The hourly schedule ends with a yellow sign when there is nothing to publish. That is no fault.

Choose where to publish in Settings → CI/CD → Variables:
  DEPLOY_TARGET  pages (GitLab Pages), rsync (a server of your own by SSH) or sftp (hosting).
                 While it is empty the site is built and not published.
For rsync and sftp fill in as well
  DEPLOY_HOST, DEPLOY_USER, DEPLOY_PATH (web folder on the server, ALL of it is replaced), and
  DEPLOY_PORT if it is not 22
  DEPLOY_KNOWN_HOSTS  type File: output of ssh-keyscan, compared first with those who run the server
  DEPLOY_KEY          type File: private SSH key; for sftp DEPLOY_PASSWORD instead (type Variable, masked)`,
  },
  check: {
    id: 'Yang salah tidak terbit. Dengan --strict peringatan pun menggagalkan, misalnya NIK di dalam naskah.',
    en: 'What is wrong is not published. With --strict warnings fail as well, such as an identity number in a text.',
  },
  cache: {
    id: 'Foto yang sudah jadi disimpan antarproses, sehingga tidak dikerjakan dua kali.',
    en: 'Finished photos are kept between runs, so that none is made twice.',
  },
} satisfies Readonly<Record<string, Text>>;
