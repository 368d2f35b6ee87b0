import { describe, expect, test } from 'vitest';
import { createTheme } from './render.ts';
import { TemplateFault } from './template-fault.ts';

/** A theme of templates by name. */
const themeOf = (texts: Readonly<Record<string, string>>) =>
  createTheme({
    templates: new Map(
      Object.entries(texts).map(([name, text]) => [name, { file: `templates/${name}.eta`, text }]),
    ),
    assets: new Map(),
  });

/** The problem that rendering `page` ends in. */
function problemOf(texts: Readonly<Record<string, string>>, props: object = {}) {
  const theme = themeOf(texts);
  try {
    return theme.render('page', props);
  } catch (error) {
    return error instanceof TemplateFault ? error.problem : error;
  }
}

describe('a template', () => {
  test.each([
    ['escapes text', '<%= it.a %>', { a: `<b>&"'` }, '&lt;b&gt;&amp;&quot;&#39;'],
    ['prints markup raw', '<%~ it.a %>', { a: '<b>' }, '<b>'],
    ['prints nothing for undefined and null', '[<%= it.a %><%~ it.a %><%= it.b %>]', { b: null }, '[]'],
    ['prints zero and false', '<%= it.a %> <%= it.b %>', { a: 0, b: false }, '0 false'],
    ['prints numbers', '<%= it.a %>', { a: 3 }, '3'],
    ['ends without the line break of its file', 'a\nb\n', {}, 'a\nb'],
  ])('%s', (_, page, props, text) => {
    expect(themeOf({ page }).render('page', props)).toBe(text);
  });

  test.each([
    ['all props of the page', `include('a')`, '<b>B site article</b>, B'],
    ['the frame of the page and its own props', `include('a', { title: 'A' })`, '<b>A site </b>, B'],
    ['what its includer hands on', `include('b', { title: 'A' })`, '<b>A site </b>, B'],
  ])('includes a partial, which sees %s', (_, include, text) => {
    const theme = themeOf({
      page: `<%~ ${include} %>, <%= it.title %>`,
      a: '<b><%= it.title %> <%= it.site %> <%= it.article %></b>\n',
      b: `<%~ include('a', { title: it.title }) %>`,
    });
    expect(theme.render('page', { title: 'B', site: 'site', article: 'article' })).toBe(text);
  });

  test('has all functions of Eta that it uses', () => {
    const theme = themeOf({
      page: `<% layout('frame', { more: 1 }) %><% block('side', () => { %>side<% }) %><% output('put') %> <% const kept = capture(() => { %>kept<% }) %><%~ kept %>`,
      frame: `[<%~ it.body %>|<%~ block('side') %>|<%= it.more %>|<%= it.title %>|<%~ include('a', { own: 2 }) %>]`,
      a: `<%= it.own %><%= it.site %><%= it.title %>`,
    });
    expect(theme.render('page', { title: 'A', site: 'site' })).toBe('[put kept|side|1|A|2site]');
  });

  test('renders a partial once for all pages, or for all that share something, and shows it nothing of the page', () => {
    const theme = themeOf({
      page: `<%~ once('a') %> <%~ once('a', it.menu) %> <%= it.title %>`,
      a: '[<%= it.site.next() %><%= it.title %><%= it.menu?.length %>]',
    });
    let count = 0;
    const site = { next: () => (count += 1) };
    const [menu, other] = [[], []];
    const texts = [menu, menu, other].map((one, page) =>
      theme.render('page', { site, menu: one, title: page }),
    );
    expect(texts).toEqual(['[1] [20] 0', '[1] [20] 1', '[1] [30] 2']);
  });

  test('stands in its layout', () => {
    const theme = themeOf({
      page: `<% layout('layout', { wide: true }) %>Isi`,
      layout: '<main><%~ it.body %> <%= it.wide %></main>',
    });
    expect(theme.render('page', {})).toBe('<main>Isi true</main>');
  });

  test('is known by its name', () => {
    const theme = themeOf({ page: '', 'partials/card': '' });
    expect([theme.has('page'), theme.has('constructor'), theme.templateNames]).toEqual([
      true,
      false,
      ['page', 'partials/card'],
    ]);
  });
});

describe('a broken template is a problem with the line', () => {
  test.each([
    [
      'of an exception',
      { page: 'a\nb\n<%= it.a.b %>' },
      { file: 'templates/page.eta', line: 3 },
      "The template does not run: Cannot read properties of undefined (reading 'b'): <%= it.a.b %>.",
    ],
    [
      'of an exception in a partial in a layout',
      {
        page: `<% layout('layout') %>`,
        layout: `\n\n<%~ include('partials/a') %>`,
        'partials/a': '\n  <% it.go() %>',
      },
      { file: 'templates/partials/a.eta', line: 2 },
      'The template does not run: it.go is not a function: <% it.go() %>.',
    ],
    [
      'of a mistake in an expression',
      { page: 'a\n<% if (it.a) { %>\n<%= it.a b %>\n<% } %>' },
      { file: 'templates/page.eta', line: 3 },
      'The template does not run: missing ) after argument list: <%= it.a b %>.',
    ],
    [
      'of a mistake in a partial',
      { page: `a\nb\n<%~ include('a') %>`, a: '\n<% const = 1 %>' },
      { file: 'templates/a.eta', line: 2 },
      "The template does not run: Unexpected token '=': <% const = 1 %>.",
    ],
    [
      'of a tag that does not end',
      { page: 'a\n<%= it.a' },
      { file: 'templates/page.eta', line: 2 },
      'The template does not run: unclosed tag: <%= it.a.',
    ],
    [
      'of a string that does not end',
      { page: `a\n\n<%= 'b %>` },
      { file: 'templates/page.eta', line: 3 },
      `The template does not run: unclosed string: <%= 'b %>.`,
    ],
    [
      'unless a block is never closed',
      { page: 'a\n<% if (it.a) { %>\nb' },
      { file: 'templates/page.eta', line: undefined },
      'The template does not run: a `{` or `(` is opened and not closed.',
    ],
    [
      'of an include that names no template',
      { page: `a\n<%~ include("partials/kard") %>\n`, 'partials/card': '' },
      { file: 'templates/page.eta', line: 2 },
      'There is no template "partials/kard".',
    ],
    [
      'of a layout that does not exist',
      { page: `<% /* top */ %>\n<% layout('layuot') %>\na\n<%= 1 %>`, layout: '' },
      { file: 'templates/page.eta', line: 2 },
      'There is no template "layuot".',
    ],
  ])('%s', (_, texts, place, message) => {
    expect(problemOf(texts)).toMatchObject({ place, message: { en: message } });
  });

  test('and the nearest name for an unknown one', () => {
    const problem = problemOf({ page: `<%~ include('partials/kard') %>`, 'partials/card': '' });
    expect(problem).toMatchObject({
      code: 'KEC-TEMPLATE-NAME',
      hint: { id: 'Mungkin maksudnya "partials/card"?', en: 'Did you mean "partials/card"?' },
    });
  });

  test('the same on every page', () => {
    const theme = themeOf({ page: '<%= it.a.b %>' });
    const fault = (props: object) => {
      try {
        return theme.render('page', props);
      } catch (error) {
        return error;
      }
    };
    const first = fault({});
    expect(first).toBeInstanceOf(TemplateFault);
    expect(fault({ title: 'other' })).toBe(first);
    expect(fault({ a: { b: 'good' } })).toBe('good');
  });

  test('which is not confused with an unknown page, a fault of the program', () => {
    expect(() => themeOf({}).render('page', {})).not.toThrow(TemplateFault);
    expect(() => themeOf({}).render('page', {})).toThrow('page');
  });
});
