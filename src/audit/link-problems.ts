import type { Text } from '../core/language.ts';
import { defineProblem } from '../core/problem.ts';
import type { Silence } from './ask-link.ts';

export const externalGone = defineProblem<{ url: string; status: number }>({
  code: 'KEC-EXTERNAL-GONE',
  severity: 'warning',
  summary: {
    id: 'Tautan ke halaman situs lain yang sudah tidak ada.',
    en: 'A link to a page of another site that is no longer there.',
  },
  message: ({ url, status }) => ({
    id: `Halaman ${url} tidak ada lagi (jawaban ${status}).`,
    en: `The page ${url} is gone (answer ${status}).`,
  }),
  hint: () => ({
    id: 'Cari alamat barunya di situs itu, atau hapus tautannya.',
    en: 'Look for its new address on that site, or remove the link.',
  }),
});

export const externalMoved = defineProblem<{ url: string; movedTo: string }>({
  code: 'KEC-EXTERNAL-MOVED',
  severity: 'warning',
  summary: {
    id: 'Tautan ke halaman situs lain yang sudah pindah.',
    en: 'A link to a page of another site that has moved.',
  },
  message: ({ url, movedTo }) => ({
    id: `Halaman ${url} sudah pindah ke ${movedTo}.`,
    en: `The page ${url} has moved to ${movedTo}.`,
  }),
  hint: () => ({
    id: 'Buka alamat yang baru; bila isinya masih yang dimaksud, tulis alamat itu.',
    en: 'Open the new address; if it is still what is meant, write that address.',
  }),
});

export const externalPrivate = defineProblem<{ url: string }>({
  code: 'KEC-EXTERNAL-PRIVATE',
  severity: 'warning',
  summary: {
    id: 'Tautan yang hanya dapat dibuka dari jaringan sendiri.',
    en: 'A link that opens only from the own network.',
  },
  message: ({ url }) => ({
    id: `Alamat ${url} hanya dapat dibuka dari jaringan atau komputer sendiri.`,
    en: `The address ${url} opens only from the own network or computer.`,
  }),
  hint: () => ({
    id: 'Pakai alamat yang dapat dibuka siapa saja dari internet, atau hapus tautannya.',
    en: 'Use an address that everybody can open from the internet, or remove the link.',
  }),
});

/** Says why nothing is known of a link, for a list of such links. */
export function silenceText({ why, detail }: Silence): Text {
  switch (why) {
    case 'late':
      return { id: 'tidak menjawab pada waktunya', en: 'did not answer in time' };
    case 'refused':
      return {
        id: 'berada di jaringan tertutup, tidak ditanya',
        en: 'is in a closed network, and was not asked',
      };
    case 'status':
      return { id: `menjawab ${detail}`, en: `answered ${detail}` };
    case 'redirects':
      return {
        id: `mengalihkan lebih dari ${detail} kali`,
        en: `redirects more than ${detail} times`,
      };
    case 'failed':
      return (
        failures[detail] ?? { id: `tidak dapat dihubungi (${detail})`, en: `cannot be reached (${detail})` }
      );
  }
}

const failures: Readonly<Record<string, Text>> = {
  ENOTFOUND: {
    id: 'nama situsnya tidak ditemukan; periksa ejaannya atau sambungan internet',
    en: 'has a name that is not found; check its spelling or the connection to the internet',
  },
  EAI_AGAIN: { id: 'nama situsnya tidak dapat dicari', en: 'has a name that cannot be looked up' },
  ECONNREFUSED: { id: 'menolak sambungan', en: 'refuses connections' },
  CERT_HAS_EXPIRED: { id: 'sertifikatnya kedaluwarsa', en: 'has a certificate that has expired' },
};
