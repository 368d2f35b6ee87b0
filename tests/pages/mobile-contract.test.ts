import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { callKec } from '../support/kec.ts';
import { makeSite, plainSettings } from '../support/site.ts';
import { serveSite } from '../support/static-site.mjs';
import { desktopAgent, openSession, phoneAgent } from './stage.ts';

const browser = useBrowser();

const redirects = ['offer', 'auto', 'off'] as const;
type Redirect = (typeof redirects)[number];

const normal = '/2026/10/20/kerja-bakti/';
const mobile = `/m${normal}`;

/** One small site for each setting of `mobile.redirect`, on an address of its own. */
const origins: Partial<Record<Redirect, string>> = {};

beforeAll(async () => {
  const servers: Awaited<ReturnType<typeof serveSite>>[] = [];
  // One after the other: a process makes one search index at a time.
  for (const redirect of redirects) {
    const root = makeSite({
      'content/site.yaml': `${plainSettings}mobile:\n  redirect: ${redirect}\n`,
      'content/posts/2026-10-20-kerja-bakti.md': '---\ntitle: Kerja bakti\n---\n\nIsi artikel.\n',
    });
    expect(await callKec(['build'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
    const server = await serveSite(`${root}/dist`);
    origins[redirect] = server.origin;
    servers.push(server);
  }
  return () => Promise.all(servers.map((server) => server.close()));
});

/** How a visitor comes, and with what. */
type Coming = Readonly<{
  redirect: Redirect;
  phone: boolean;
  javaScript: boolean;
  /** In this session the visitor has left the mobile version before. */
  remembered: boolean;
  address: string;
}>;

const both = [true, false];
const visitors = both.flatMap((phone) => both.map((javaScript) => ({ phone, javaScript })));
const comings = both.flatMap((remembered) =>
  [normal, `${normal}?amp=1`, `${normal}?noamp=mobile`, mobile].map((address) => ({ remembered, address })),
);

/** Where a visitor ends, and after how many redirects. */
type Seen = Readonly<{ end: string; redirects: number }>;

/** What the contract of the AMP plugin of WordPress says. */
function expected(coming: Coming): Seen {
  const end = expectedEnd(coming);
  return { end, redirects: coming.address.startsWith(end) ? 0 : 1 };
}

function expectedEnd({ redirect, phone, javaScript, remembered, address }: Coming): string {
  if (address === mobile) return mobile;
  if (!javaScript || redirect === 'off' || address.includes('noamp')) return normal;
  if (address.includes('amp=1')) return mobile;
  return redirect === 'auto' && phone && !remembered ? mobile : normal;
}

const originOf = (redirect: Redirect): string => {
  const origin = origins[redirect];
  if (origin === undefined) throw new Error('the sites are served inside tests only');
  return origin;
};

const session = ({ phone, javaScript = true }: Readonly<{ phone: boolean; javaScript?: boolean }>) =>
  openSession(browser(), { screen: '360', javaScript, userAgent: phone ? phoneAgent : desktopAgent });

/** Gives the documents that a page asks for from now on, those that it is led to among them. */
function documentsOf(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) asked.push(request.url());
  });
  return asked;
}

/** Opens an address and waits until the page has come to rest, wherever that is. */
async function arrive(page: Page, url: string): Promise<string> {
  const asked = documentsOf(page);
  await page.goto(url, { waitUntil: 'commit' });
  // A deferred script has run before a page is loaded: whatever leads on has begun by then.
  for (let seen = 0; seen !== asked.length; ) {
    seen = asked.length;
    await page.waitForLoadState('load');
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
  return new URL(page.url()).pathname;
}

/** A visit in a tab of its own, which is a session of its own. */
async function comeAndSee(context: BrowserContext, coming: Coming): Promise<Seen> {
  const origin = originOf(coming.redirect);
  const page = await context.newPage();
  if (coming.remembered) await arrive(page, `${origin}${normal}?noamp=mobile`);
  const asked = documentsOf(page);
  const end = await arrive(page, origin + coming.address);
  await page.close();
  return { end, redirects: asked.length - 1 };
}

describe.each(redirects)('with mobile.redirect %s', (redirect) => {
  test.each(visitors)(
    'every visitor ends where the contract says, after one redirect at most (phone: $phone, JavaScript: $javaScript)',
    async (visitor) => {
      const context = await session(visitor);
      const seen = [];
      for (const coming of comings)
        seen.push({ ...coming, ...(await comeAndSee(context, { redirect, ...visitor, ...coming })) });
      await context.close();
      expect(seen).toEqual(
        comings.map((coming) => ({ ...coming, ...expected({ redirect, ...visitor, ...coming }) })),
      );
    },
  );

  test.each([{ phone: true }, { phone: false }])(
    'the exit leads to the normal page, which stays for the session (phone: $phone)',
    async ({ phone }) => {
      const context = await session({ phone });
      const page = await context.newPage();
      await arrive(page, originOf(redirect) + mobile);
      const exit = page.getByRole('link', { name: 'Keluar dari versi seluler' });
      expect(await exit.getAttribute('rel')).toContain('nofollow');
      await exit.click();
      await page.waitForLoadState('load');
      const plain = await arrive(page, `${originOf(redirect)}${normal}#isi`);
      const again = await arrive(page, originOf(redirect) + normal);
      await context.close();
      expect([plain, again]).toEqual([normal, normal]);
    },
  );

  test('without JavaScript the exit leads to the normal page, and no offer is in the way', async () => {
    const context = await session({ phone: true, javaScript: false });
    const page = await context.newPage();
    await arrive(page, originOf(redirect) + mobile);
    await page.getByRole('link', { name: 'Keluar dari versi seluler' }).click();
    await page.waitForLoadState('load');
    const offered = await page.getByRole('link', { name: 'Buka versi seluler' }).isVisible();
    const path = new URL(page.url()).pathname;
    await context.close();
    expect({ path, offered }).toEqual({ path: normal, offered: false });
  });

  test.each([
    { phone: true, offered: redirect !== 'off' },
    { phone: false, offered: false },
  ])('a normal page offers the mobile one: $offered (phone: $phone)', async ({ phone, offered }) => {
    const context = await session({ phone });
    const page = await context.newPage();
    await arrive(page, `${originOf(redirect)}${normal}?noamp=mobile`);
    const shown = await page.getByRole('link', { name: 'Buka versi seluler' }).isVisible();
    await context.close();
    expect(shown).toBe(offered);
  });
});

test('the part of the page that an address names is kept on the way to the mobile page', async () => {
  const context = await session({ phone: true });
  const page = await context.newPage();
  await arrive(page, `${originOf('auto')}${normal}#bagian`);
  const url = page.url();
  await context.close();
  expect(url).toBe(`${originOf('auto')}${mobile}#bagian`);
});

test('going back from the mobile page does not lead to the redirect again', async () => {
  const context = await session({ phone: true });
  const page = await context.newPage();
  await arrive(page, `${originOf('auto')}/`);
  await arrive(page, originOf('auto') + normal);
  await page.goBack();
  const path = new URL(page.url()).pathname;
  await context.close();
  expect(path).toBe('/');
});

test('who chooses the mobile version again is led there again', async () => {
  const context = await session({ phone: true });
  const page = await context.newPage();
  await arrive(page, `${originOf('auto')}${normal}?noamp=mobile`);
  await page.getByRole('link', { name: 'Buka versi seluler' }).click();
  await page.waitForURL((url) => url.pathname === mobile);
  const end = await arrive(page, originOf('auto') + normal);
  await context.close();
  expect(end).toBe(mobile);
});

test('an offer that was closed stays closed for the session', async () => {
  const context = await session({ phone: true });
  const page = await context.newPage();
  const offer = page.getByRole('link', { name: 'Buka versi seluler' });
  await arrive(page, originOf('offer') + normal);
  const before = await offer.isVisible();
  await page.getByRole('button', { name: 'Tutup' }).click();
  const closed = await offer.isVisible();
  await arrive(page, originOf('offer') + normal);
  const later = await offer.isVisible();
  const other = await session({ phone: true });
  const fresh = await other.newPage();
  await arrive(fresh, originOf('offer') + normal);
  const anew = await fresh.getByRole('link', { name: 'Buka versi seluler' }).isVisible();
  await Promise.all([context.close(), other.close()]);
  expect({ before, closed, later, anew }).toEqual({ before: true, closed: false, later: false, anew: true });
});
