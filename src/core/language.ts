/** The languages in which kec speaks and in which a site's own words are written. */
export type Language = 'id' | 'en';

/** One sentence in every language, side by side. */
export type Text = Readonly<Record<Language, string>>;
