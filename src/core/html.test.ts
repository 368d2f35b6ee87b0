import { expect, test } from 'vitest';
import { escapeHtml } from './html.ts';

test.each([
  ['Kabar baik', 'Kabar baik'],
  [`<b a="1" c='2'>&amp;</b>`, '&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;amp;&lt;/b&gt;'],
  ['', ''],
])('%s is escaped to %s', (text, html) => {
  expect(escapeHtml(text)).toBe(html);
});
