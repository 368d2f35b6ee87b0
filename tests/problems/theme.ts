import type { FaultySites } from './faulty-site.ts';

/** Problems of a site's own templates. */
export const themeProblems: FaultySites = {
  'KEC-TEMPLATE: a name that does not exist': {
    files: { 'templates/home.eta': '<h1>\n<%= it.situs.title %></h1>\n' },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-TEMPLATE: a bracket left open': {
    files: { 'templates/home.eta': '<ul>\n<% for (const post of it.posts { %><li></li><% } %>\n</ul>\n' },
    exit: 1,
    id: [],
    en: [],
  },
  'KEC-TEMPLATE-NAME': {
    files: { 'templates/home.eta': "<main>\n<%~ include('partials/cardd', it) %></main>\n" },
    exit: 1,
    id: [],
    en: [],
  },
};
