import { plainSettings } from '../support/site.ts';
import type { FaultySite, FaultySites } from './faulty-site.ts';

/** A site with these lines after the two that every `site.yaml` needs. */
const settings = (lines: string): FaultySite['files'] => ({
  'content/site.yaml': `${plainSettings}${lines}\n`,
});

/** Problems of `content/site.yaml`. */
export const configProblems: FaultySites = {
  'KEC-SETTINGS-MISSING': {
    files: {
      'content/site.yaml': undefined,
      'content/posts/2025-01-02-kabar.md': '---\ntitle: Kabar\n---\n',
    },
    exit: 2,
    id: [],
    en: [],
  },
  'KEC-SETTINGS-MISSING: under another name': {
    files: { 'content/site.yaml': undefined, 'content/site.yml': plainSettings },
    exit: 2,
    id: [],
    en: [],
  },
  'KEC-SETTINGS-YAML': {
    files: settings('tagline: "Melayani\noffice: {}'),
    exit: 2,
    id: [],
    en: [],
  },
  'KEC-SETTING: all that is wrong at once': {
    files: settings('timezone: Asia/Malang\nlists:\n  pageSize: 0\ntheme:\n  primary: hijau\nlang: id'),
    exit: 2,
    id: [],
    en: [],
  },
  'KEC-SETTING: missing': {
    files: { 'content/site.yaml': 'title: Kecamatan Contoh\n' },
    exit: 2,
    id: [],
    en: [],
  },
  'KEC-SETTING: an Indonesian name inside a group': {
    files: settings('office:\n  alamat: Jalan Contoh 1'),
    exit: 2,
    id: [],
    en: [],
  },
  'KEC-SETTING: a choice with a slip': {
    files: settings('images:\n  formats: [webpp]'),
    exit: 2,
    id: [],
    en: [],
  },
  'KEC-SETTING: a list where a text belongs': {
    files: settings('office:\n  phone: [0341551234]'),
    exit: 2,
    id: [],
    en: [],
  },
};
