/** Codes of what `compareFolder` finds; `tests/verify-folder.test.ts` has a folder for each. */
export const folderCodes: readonly string[] = [
  'KEC-FOLDER-CHANGED',
  'KEC-FOLDER-EMPTY',
  'KEC-FOLDER-EXTRA',
  'KEC-FOLDER-HOST',
  'KEC-FOLDER-HTACCESS',
  'KEC-FOLDER-LINK',
  'KEC-FOLDER-MISSING',
  'KEC-FOLDER-MODE',
  'KEC-FOLDER-MODES',
  'KEC-FOLDER-NEW',
  'KEC-FOLDER-OWNER',
  'KEC-FOLDER-PROGRAM',
  'KEC-FOLDER-UNREADABLE',
];

/** Codes of what `checkSignature` finds; `tests/signature.test.ts` has a case for each. */
export const signatureCodes: readonly string[] = ['KEC-SIGNATURE-MISSING', 'KEC-SIGNATURE-WRONG'];
