/** What git leaves out: all that kec and npm make again, and the private key of `kec keygen`. */
export const gitIgnore = `dist/
.kec/
node_modules/
kec-key.pem
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
