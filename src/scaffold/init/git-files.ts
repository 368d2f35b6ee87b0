/** What git leaves out: all that kec and npm make again. */
export const gitIgnore = `dist/
.kec/
node_modules/
`;

/** The same bytes on Windows and Linux, and photos untouched. */
export const gitAttributes = `* text=auto eol=lf
*.jpg binary
*.jpeg binary
*.png binary
*.webp binary
*.avif binary
*.gif binary
*.ico binary
*.pdf binary
*.woff2 binary
*.docx binary
*.xlsx binary
*.zip binary
`;
