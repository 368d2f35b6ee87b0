/** A moment, in the words of the page's language. */
export type DateProps = Readonly<{
  /** `2024-11-19T09:30:00+07:00`, for `<time datetime>`. */
  iso: string;
  /** `Selasa, 19 November 2024` */
  long: string;
  /** `19 Nov 2024` */
  short: string;
  /** `pukul 09.30 WIB`; empty for a date without a time. */
  time: string;
}>;
