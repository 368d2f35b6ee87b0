import type { FaultySites } from './faulty-site.ts';

/** Problems of a site's own templates. */
export const themeProblems: FaultySites = {
  'KEC-TEMPLATE: a name that does not exist': {
    files: { 'templates/home.eta': '<h1>\n<%= it.situs.title %></h1>\n' },
    exit: 1,
    id: [
      "templates/home.eta:2 error KEC-TEMPLATE Templat tidak bisa dijalankan: Cannot read properties of undefined (reading 'title'): <%= it.situs.title %></h1>.",
      '  Perbaiki templat itu; nama yang dikenalnya tercantum di docs/reference.md.',
    ],
    en: [
      "templates/home.eta:2 error KEC-TEMPLATE The template does not run: Cannot read properties of undefined (reading 'title'): <%= it.situs.title %></h1>.",
      '  Mend the template; the names it knows are listed in docs/reference.md.',
    ],
  },
  'KEC-TEMPLATE: a bracket left open': {
    files: { 'templates/home.eta': '<ul>\n<% for (const post of it.posts { %><li></li><% } %>\n</ul>\n' },
    exit: 1,
    id: [
      "templates/home.eta:2 error KEC-TEMPLATE Templat tidak bisa dijalankan: Unexpected token '{': <% for (const post of it.posts { %><li></li><% } %>.",
      '  Perbaiki templat itu; nama yang dikenalnya tercantum di docs/reference.md.',
    ],
    en: [
      "templates/home.eta:2 error KEC-TEMPLATE The template does not run: Unexpected token '{': <% for (const post of it.posts { %><li></li><% } %>.",
      '  Mend the template; the names it knows are listed in docs/reference.md.',
    ],
  },
  'KEC-TEMPLATE-NAME': {
    files: { 'templates/home.eta': "<main>\n<%~ include('partials/cardd', it) %></main>\n" },
    exit: 1,
    id: [
      'templates/home.eta:2 error KEC-TEMPLATE-NAME Tidak ada templat "partials/cardd".',
      '  Mungkin maksudnya "partials/card"?',
    ],
    en: [
      'templates/home.eta:2 error KEC-TEMPLATE-NAME There is no template "partials/cardd".',
      '  Did you mean "partials/card"?',
    ],
  },
};
