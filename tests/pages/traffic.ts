import type { Page } from 'playwright-core';

/** What a page has loaded so far, in bytes on the wire with the heads of the answers. */
export type Traffic = Readonly<{
  total: number;
  /** By the kind of thing as the browser calls it: Document, Stylesheet, Script, Image, Font … */
  byType: Readonly<Record<string, number>>;
  /** Addresses on other hosts that were asked for; they are refused. */
  otherHosts: readonly string[];
}>;

/** Begins to count what a page loads. Call it before the page is opened. */
export async function watchTraffic(page: Page): Promise<() => Traffic> {
  const session = await page.context().newCDPSession(page);
  const types = new Map<string, string>();
  const byType = new Map<string, number>();
  const otherHosts: string[] = [];
  session.on('Network.requestWillBeSent', ({ requestId, type = 'Other', request }) => {
    types.set(requestId, type);
    const { protocol, hostname } = new URL(request.url);
    if (protocol.startsWith('http') && hostname !== '127.0.0.1') otherHosts.push(request.url);
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const type = types.get(requestId) ?? 'Other';
    byType.set(type, (byType.get(type) ?? 0) + encodedDataLength);
  });
  await session.send('Network.enable');
  await session.send('Network.setBlockedURLs', { urls: ['https://*'] });
  return () => ({
    total: [...byType.values()].reduce((sum, bytes) => sum + bytes, 0),
    byType: Object.fromEntries(byType),
    otherHosts,
  });
}
