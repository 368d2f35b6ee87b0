/** Runs in the page: Chrome has gaps between flex items since version 84 only. */
export function withoutFlexGaps(): void {
  for (const element of document.querySelectorAll<HTMLElement>('*'))
    if (getComputedStyle(element).display.endsWith('flex')) element.style.gap = '0';
}

/**
 * Runs in the page: lines of text that lie upon each other, by their words. Of each line only the middle half of its
 * height counts, where the letters are; what sticks to the edge of the screen may cover what is scrolled below it.
 */
export function overlaps(): readonly string[] {
  type Line = Readonly<{
    node: Node;
    words: string;
    left: number;
    right: number;
    top: number;
    bottom: number;
  }>;
  const apart = (element: Element): boolean => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const { position, clip, overflowX } = getComputedStyle(at);
      if (['sticky', 'fixed'].includes(position) || clip !== 'auto' || overflowX === 'auto') return true;
    }
    return false;
  };
  const lines: Line[] = [];
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const parent = node.parentElement;
    const words = (node.textContent ?? '').trim().slice(0, 40);
    if (parent === null || words === '' || !parent.checkVisibility() || apart(parent)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const { left, right, top, bottom, height } of range.getClientRects())
      lines.push({ node, words, left, right, top: top + height / 4, bottom: bottom - height / 4 });
  }
  const faults = new Set<string>();
  for (const [index, one] of lines.entries())
    for (const other of lines.slice(index + 1))
      if (
        other.node !== one.node &&
        Math.min(one.right, other.right) - Math.max(one.left, other.left) > 2 &&
        Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1
      )
        faults.add(`"${one.words}" and "${other.words}" lie upon each other`);
  return [...faults];
}
