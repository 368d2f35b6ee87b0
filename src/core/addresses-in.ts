/** An address with a host, where it begins in its text: `//contoh.example/a`, whatever stands before it. */
export type AddressFound = Readonly<{ address: string; index: number }>;

const written = /(^|\bhttps?:|["'(=]\s*)([/\\]{2}[^\s"'<>()]+)/gi;

/** The addresses with a host that stand in HTML, a template or a setting, in their order; the scheme is left out. */
export const addressesIn = (text: string): readonly AddressFound[] =>
  [...text.matchAll(written)].map(({ 0: whole, 1: before = '', 2: address = '', index }) => ({
    address,
    index: /^["'(=]/.test(before) ? index + whole.length - address.length : index,
  }));
