/** The name of a file of the theme: `partials/card` for `partials/card.eta`; an asset keeps its whole path. */
export const templateName = (path: string): string => path.replace(/\.eta$/, '');
