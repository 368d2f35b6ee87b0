/** `a` and `a/b` of `a/b/c`: the folders that a path needs, the outermost first. */
export function foldersAbove(path: string): readonly string[] {
  const steps = path.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}
