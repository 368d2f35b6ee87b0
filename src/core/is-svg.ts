/** Whether a file is an SVG by its first bytes: markup with an `svg` element near its beginning. */
export function isSvg(bytes: Buffer): boolean {
  const start = bytes.toString('utf8', 0, 4096).replace(/^\uFEFF/, '');
  return /^\s*</.test(start) && /<svg[\s>]/i.test(start);
}
