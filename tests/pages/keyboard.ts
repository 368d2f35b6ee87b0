import type { Page } from 'playwright-core';

/** What came of a walk with the Tab key from the top of a page to its end. */
export type Walk = Readonly<{
  /** What was reached, in order, by its name. */
  names: readonly string[];
  /** Stops whose focus cannot be seen, or that something sticky covers. */
  faults: readonly string[];
  /** Links, buttons and fields that can be seen and were not reached. */
  missed: readonly string[];
}>;

type Stop = Readonly<{ name: string; closed: boolean; faults: readonly string[] }>;

/** More stops than any page has: a walk that takes longer runs in circles. */
const longest = 400;

/** Walks through a page with the Tab key, opens with Enter what can be opened on the way, and looks at each stop. */
export async function walkByKeyboard(page: Page): Promise<Walk> {
  await page.evaluate(rememberLooks);
  const names: string[] = [];
  const faults: string[] = [];
  for (let steps = 0; ; steps += 1) {
    if (steps > longest) return { names, faults: [...faults, 'the walk never ends'], missed: [] };
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtStop);
    if (stop === undefined) break;
    names.push(stop.name);
    faults.push(...stop.faults.map((fault) => `${stop.name}: ${fault}`));
    if (stop.closed) await page.keyboard.press('Enter');
  }
  const missed = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>(window.walk.stops)]
      .filter((element) => element.checkVisibility() && !window.walk.seen.has(element))
      .map((element) => element.textContent || element.outerHTML),
  );
  return { names, faults, missed };
}

declare global {
  interface Window {
    /** The walk of a test, in the page. */
    walk: {
      readonly stops: string;
      readonly looks: Map<Element, string>;
      readonly seen: Set<Element>;
      readonly lookOf: (element: Element) => string;
    };
  }
}

/** Runs in the page: keeps how everything looks while it has no focus. */
function rememberLooks(): void {
  const stops = 'a[href], button, summary, input:not([type=hidden]), select, textarea, [tabindex="0"]';
  const lookOf = (element: Element): string => {
    const style = getComputedStyle(element);
    const outline =
      style.outlineStyle === 'none' ||
      style.outlineWidth === '0px' ||
      style.outlineColor === 'rgba(0, 0, 0, 0)'
        ? ''
        : `${style.outlineStyle} ${style.outlineWidth} ${style.outlineColor}`;
    return [outline, style.backgroundColor, style.boxShadow, style.borderColor, style.color].join('|');
  };
  const looks = new Map([...document.querySelectorAll(stops)].map((element) => [element, lookOf(element)]));
  window.walk = { stops, lookOf, looks, seen: new Set() };
}

/** Runs in the page: what can be said of the element that has the focus; nothing when the page is left or begun anew. */
function lookAtStop(): Stop | undefined {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body || window.walk.seen.has(element))
    return undefined;
  window.walk.seen.add(element);
  const faults: string[] = [];
  if (window.walk.lookOf(element) === window.walk.looks.get(element)) faults.push('the focus cannot be seen');
  const boxes = [...element.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const points = boxes.flatMap(({ left, right, top, bottom }) => {
    // Of what is higher than the screen, the middle of the part that can be seen stands for it.
    const high = bottom - top > innerHeight;
    const heights = high ? [(Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2] : [top + 2, bottom - 2];
    return [left + 2, (left + right) / 2, right - 2].flatMap((x) => heights.map((y) => ({ x, y })));
  });
  const seen = points.filter(({ x, y }) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight);
  if (seen.length === 0) faults.push('outside the screen');
  const coverOf = ({ x, y }: { x: number; y: number }): Element | null => {
    for (
      let at = document.elementFromPoint(x, y);
      at !== null && !at.contains(element);
      at = at.parentElement
    )
      if (['fixed', 'sticky'].includes(getComputedStyle(at).position)) return at;
    return null;
  };
  const cover = seen.map(coverOf).find((found) => found !== null && !element.contains(found));
  if (cover) faults.push(`covered by ${cover.textContent.slice(0, 40)}`);
  const closed =
    (element.tagName === 'SUMMARY' && !(element.parentElement as HTMLDetailsElement).open) ||
    element.getAttribute('aria-expanded') === 'false';
  const name = element.getAttribute('aria-label') ?? element.textContent.replace(/\s+/g, ' ').trim();
  return { name: name || element.outerHTML.slice(0, 80), closed, faults };
}
