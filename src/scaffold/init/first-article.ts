import { markdownText } from '../markdown-text.ts';
import { yamlText } from '../yaml-text.ts';
import { pageNames } from './page-names.ts';
import type { NewFile } from './pages.ts';
import type { Office } from './site-files.ts';

/** The first article, dated `today` (YYYY-MM-DD): it says that the site is open and where the guide is. */
export const firstArticle = (office: Office, today: string): NewFile =>
  office.language === 'id' ? indonesian(office, today) : english(office, today);

function indonesian({ name }: Office, today: string): NewFile {
  const { about, services, contact } = pageNames.id;
  return {
    path: `content/posts/${today}-situs-baru/index.md`,
    text: `---
title: ${yamlText(`Situs ${name} sudah dibuka`)}
summary: Berita, pengumuman, dan keterangan layanan kini dapat dibaca di sini.
category: Pengumuman
---

Situs ${markdownText(name)} sudah dibuka. Berita, pengumuman, dan keterangan layanan kini dapat dibaca di sini.

- [${about.title}](../../pages/${about.slug}.md): tentang kantor ini
- [${services.title}](../../pages/${services.slug}.md): syarat, waktu, dan biaya setiap layanan
- [${contact.title}](../../pages/${contact.slug}.md): alamat dan cara menghubungi

Bagi pengelola situs: cara menulis artikel dan memasang foto ada di panduan kec, \`docs/panduan.md\`. Artikel ini boleh diubah atau diganti.
`,
  };
}

function english({ name }: Office, today: string): NewFile {
  const { about, services, contact } = pageNames.en;
  return {
    path: `content/posts/${today}-new-site/index.md`,
    text: `---
title: ${yamlText(`The site of ${name} is open`)}
summary: News, announcements and information on services can now be read here.
category: Announcements
---

The site of ${markdownText(name)} is open. News, announcements and information on services can now be read here.

- [${about.title}](../../pages/${about.slug}.md): about this office
- [${services.title}](../../pages/${services.slug}.md): requirements, time and fee of every service
- [${contact.title}](../../pages/${contact.slug}.md): address and ways to reach us

For those who run the site: how to write articles and add photos is in the guide of kec, \`docs/panduan.md\`. This article may be changed or replaced.
`,
  };
}
