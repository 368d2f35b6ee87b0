import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from '../support/browser.ts';
import { runKec } from '../support/kec.ts';
import { bytesOnPhone, noisyPages, noisySite, predictedWeight } from '../support/noisy-site.ts';
import { useWebServers } from '../support/web-servers.ts';

const serve = useWebServers();
const browser = useBrowser();
const place = { origin: '', site: '' };

beforeAll(async () => {
  const root = await noisySite();
  expect(await runKec(['build', '--strict'], { cwd: root })).toMatchObject({ code: 0, stderr: '' });
  place.site = join(root, 'dist');
  place.origin = await serve('nginx', {
    site: place.site,
    snippet: join(root, '.kec/server/nginx.conf'),
    base: '/',
  });
});

test.each(Object.entries(noisyPages))(
  'nginx with the written snippet sends a %s within 3 % of what kec predicts, and within its bar',
  async (_name, [path, bar]) => {
    const bytes = await bytesOnPhone(browser(), `${place.origin}/${path}`);
    const { all, parts } = predictedWeight(place.site, `${path}index.html`);
    expect(all / bytes, JSON.stringify(parts)).toBeGreaterThan(0.97);
    expect(all / bytes, JSON.stringify(parts)).toBeLessThan(1.03);
    expect(bytes).toBeLessThanOrEqual(bar * 1000);
  },
);
