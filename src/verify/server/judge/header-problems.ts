import type { Text } from '../../../core/language.ts';
import { defineProblem } from '../../../core/problem.ts';

const declare: Text = {
  id: 'Bila ini memang dari hosting atau CDN, tulis di `verify.headers` dalam site.yaml, lalu buat situs lagi.',
  en: 'If this does come from the host or the CDN, write it under `verify.headers` in site.yaml and build again.',
};

export const servedHeader = defineProblem<{
  name: string;
  value: string;
  isNew: boolean;
  files: number;
  who: Text | undefined;
}>({
  code: 'KEC-SERVED-HEADER',
  severity: 'error',
  summary: {
    id: 'Header yang ditambahkan atau diubah di server.',
    en: 'A header that the server adds or changes.',
  },
  message: ({ name, value, isNew, files, who }) => ({
    id: `Header ${name} ${isNew ? 'ditambahkan' : 'diubah'} pada ${files} berkas${who ? ` (hanya untuk ${who.id})` : ''}: ${value}`,
    en: `The header ${name} is ${isNew ? 'added' : 'changed'} in ${files} file(s)${who ? ` (only for ${who.en})` : ''}: ${value}`,
  }),
  hint: () => ({
    id: `Periksa .htaccess dan pengaturan server. ${declare.id}`,
    en: `Look at .htaccess and the settings of the server. ${declare.en}`,
  }),
});

export const servedHeaderMissing = defineProblem<{ names: readonly string[]; files: number }>({
  code: 'KEC-SERVED-HEADER-MISSING',
  severity: 'warning',
  summary: {
    id: 'Header pelindung yang tidak dikirim server.',
    en: 'Protecting headers that the server does not send.',
  },
  message: ({ names, files }) => ({
    id: `Tidak dikirim pada ${files} berkas: ${names.join(', ')}`,
    en: `Not sent with ${files} file(s): ${names.join(', ')}`,
  }),
  hint: () => ({
    id: 'Banyak hosting tidak bisa mengirimnya. Bila bisa, pasang .htaccess, _headers atau .kec/server/nginx.conf buatan kec.',
    en: 'Many hosts cannot send them. Where it can be done, install .htaccess, _headers or .kec/server/nginx.conf of kec.',
  }),
});

export const servedCookie = defineProblem<{ names: readonly string[]; files: number }>({
  code: 'KEC-SERVED-COOKIE',
  severity: 'warning',
  summary: {
    id: 'Server menitipkan kuki; situs statis tidak memerlukannya.',
    en: 'The server sets cookies; a static site needs none.',
  },
  message: ({ names, files }) => ({
    id: `Kuki pada ${files} berkas: ${names.join(', ')}`,
    en: `Cookies with ${files} file(s): ${names.join(', ')}`,
  }),
  hint: () => ({
    id: `Biasanya dari CDN; kuki seperti PHPSESSID berarti ada program di server. ${declare.id}`,
    en: `Mostly they come from a CDN; one such as PHPSESSID means that a program runs on the server. ${declare.en}`,
  }),
});

export const servedType = defineProblem<{ type: string; files: number }>({
  code: 'KEC-SERVED-TYPE',
  severity: 'warning',
  summary: {
    id: 'Berkas dikirim dengan jenis yang salah.',
    en: 'A file is sent as another type.',
  },
  message: ({ type, files }) => ({
    id: `${files} berkas dikirim sebagai "${type}".`,
    en: `${files} file(s) are sent as "${type}".`,
  }),
  hint: () => ({
    id: 'Pasang .htaccess atau potongan nginx buatan kec. Gambar atau teks yang dikirim sebagai halaman dapat disalahgunakan.',
    en: 'Install the .htaccess or the nginx snippet of kec. A picture or text that is sent as a page can be abused.',
  }),
});
