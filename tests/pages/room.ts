import type { Page } from 'playwright-core';

/**
 * What makes a page wider than the screen, a line for each: the page itself when it can be scrolled sideways, and texts
 * that reach over the right or left edge. What scrolls in a box of its own, such as a table, may be as wide as it likes.
 */
export const sidewaysFaults = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const { scrollWidth } = document.documentElement;
    const faults = scrollWidth > width ? [`the page is ${scrollWidth} px wide on a screen of ${width}`] : [];
    const scrolls = (element: Element | null): boolean => {
      for (let at = element; at !== null; at = at.parentElement)
        if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true;
      return false;
    };
    const clipped = (element: Element): boolean => {
      for (let at: Element | null = element; at !== null; at = at.parentElement) {
        const { overflowX, textOverflow, clip } = getComputedStyle(at);
        if (clip !== 'auto' || (overflowX === 'hidden' && textOverflow === 'ellipsis')) return true;
      }
      return false;
    };
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (parent === null || node.textContent?.trim() === '' || !parent.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const over = [...range.getClientRects()].some(
        ({ left, right, bottom }) => bottom + scrollY > 0 && right > left && (right > width + 1 || left < -1),
      );
      if (over && !scrolls(parent) && !clipped(parent))
        faults.push(`over the edge: ${node.textContent?.trim().slice(0, 60)}`);
    }
    return faults;
  });

/**
 * Texts that a box cuts off, unless the heading of the page says the same in full. A box that can be scrolled cuts
 * nothing off, and what is one pixel wide is meant for screen readers.
 */
export const clippedTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const heading = document.querySelector('h1')?.textContent ?? '';
    return [...document.body.querySelectorAll<HTMLElement>('*')]
      .filter((element) => {
        const { overflowX, overflowY } = getComputedStyle(element);
        const [x, y] = [overflowX, overflowY].map((flow) => flow === 'hidden' || flow === 'clip');
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = element;
        if (clientWidth <= 1 || !element.checkVisibility()) return false;
        return (
          (x === true && scrollWidth > clientWidth + 1) || (y === true && scrollHeight > clientHeight + 1)
        );
      })
      .map((element) => element.textContent.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '' && !heading.includes(text))
      .map((text) => `cut off: ${text.slice(0, 60)}`);
  });
