/** Codes of what `checkExternalLinks` finds, for which another server is needed; `src/audit/` has a case for each. */
export const linkCodes: readonly string[] = [
  'KEC-EXTERNAL-GONE',
  'KEC-EXTERNAL-MOVED',
  'KEC-EXTERNAL-PRIVATE',
];
