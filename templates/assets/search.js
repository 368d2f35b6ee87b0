// The search page. Without this script it shows lists that lead to everything; the index is fetched at the first use.
(function () {
  var place = document.getElementById('search');
  var form = place && place.querySelector('form');
  if (!form) return;
  var browse = document.getElementById('search-browse');
  var status = place.querySelector('.search-status');
  var list = place.querySelector('.search-results');
  var more = place.querySelector('.search-more');
  var language = document.documentElement.lang;

  // Results shown at a time, words of an excerpt, and the pause in typing (milliseconds) that starts a search.
  var step = 10;
  var words = 24;
  var pause = 300;

  var names = ['q', 'category', 'year', 'order'];
  var index;
  var found = [];
  var shown = 0;
  var latest = 0;
  var failures = 0;
  var timer;

  function say(word, values) {
    var text = place.getAttribute('data-' + word) || '';
    status.textContent = text.replace(/\{([nq])\}/g, function (_, name) { return values[name]; });
  }

  function load() {
    // A browser remembers a script that it could not fetch, unless its address is another one.
    var again = failures ? '?again=' + failures : '';
    index = index || import(place.getAttribute('data-index') + 'pagefind.js' + again).then(function (pagefind) {
      // A worker would fetch the same script once more.
      return Promise.resolve(pagefind.options({ baseUrl: '/', excerptLength: words, noWorker: true }))
        .then(function () { return pagefind.init(); })
        .then(function () { return pagefind; });
    });
    return index;
  }

  function valueOf(name) {
    var field = form.elements[name];
    return field ? field.value.trim() : '';
  }

  function keepAddress() {
    var query = names
      .filter(valueOf)
      .map(function (name) { return name + '=' + encodeURIComponent(valueOf(name)); })
      .join('&');
    history.replaceState(history.state, '', location.pathname + (query && '?' + query));
  }

  function search() {
    clearTimeout(timer);
    keepAddress();
    latest += 1;
    var mine = latest;
    var q = valueOf('q');
    if (!q) {
      clear();
      browse.hidden = false;
      return;
    }
    say('busy', {});
    var filters = {};
    ['category', 'year'].forEach(function (name) { if (valueOf(name)) filters[name] = valueOf(name); });
    var options = { filters: filters };
    if (valueOf('order') === 'new') options.sort = { date: 'desc' };
    load()
      .then(function (pagefind) { return pagefind.search(q, options); })
      .then(function (answer) {
        if (mine !== latest) return undefined;
        return dataOf(answer.results.slice(0, step)).then(function (pages) {
          if (mine !== latest) return;
          clear();
          found = answer.results;
          var count = found.length;
          say(count === 0 ? 'none' : count === 1 ? 'one' : 'results', { n: count.toLocaleString(language), q: q });
          browse.hidden = count > 0;
          show(pages);
        });
      })
      .catch(function () { if (mine === latest) fail(); });
  }

  function fail() {
    index = undefined;
    failures += 1;
    clear();
    browse.hidden = false;
    say('fault', {});
  }

  function clear() {
    found = [];
    shown = 0;
    list.textContent = '';
    list.hidden = true;
    more.hidden = true;
    status.textContent = '';
  }

  function dataOf(results) {
    return Promise.all(results.map(function (result) { return result.data(); }));
  }

  function show(pages) {
    var items = pages.map(itemOf);
    items.forEach(function (item) { list.appendChild(item); });
    shown += pages.length;
    list.hidden = shown === 0;
    more.hidden = shown >= found.length;
    return items[0];
  }

  function itemOf(page) {
    var item = document.createElement('li');
    var link = add(item, 'a', page.meta.title);
    link.href = page.url;
    if (page.meta.date) add(item, 'time', page.meta.date).setAttribute('datetime', page.meta.iso);
    var excerpt = add(item, 'p', '');
    // Pagefind escapes < and > and puts marks around the words found: every other part is one of these.
    page.excerpt.split(/<\/?mark>/).forEach(function (part, position) {
      if (position % 2) add(excerpt, 'mark', plain(part));
      else excerpt.appendChild(document.createTextNode(plain(part)));
    });
    return item;
  }

  function add(parent, name, text) {
    var element = document.createElement(name);
    element.textContent = text;
    return parent.appendChild(element);
  }

  function plain(text) {
    return text.replace(/&lt;/g, '<').replace(/&gt;/g, '>');
  }

  function start() { load().catch(fail); }

  form.addEventListener('submit', function (event) {
    event.preventDefault();
    search();
  });
  form.addEventListener('focusin', start);
  form.addEventListener('input', function (event) {
    clearTimeout(timer);
    if (event.target.name === 'q') timer = setTimeout(search, pause);
  });
  form.addEventListener('change', function (event) {
    if (event.target.name !== 'q') search();
  });
  more.addEventListener('click', function () {
    var mine = latest;
    dataOf(found.slice(shown, shown + step)).then(function (pages) {
      if (mine !== latest) return;
      // The keyboard goes on where the new results begin.
      show(pages).querySelector('a').focus();
    }, fail);
  });

  var given = new URLSearchParams(location.search);
  names.forEach(function (name) {
    var field = form.elements[name];
    if (field && given.get(name)) field.value = given.get(name);
  });
  form.hidden = false;
  if (valueOf('q')) search();
})();
