// Conveniences. Everything can be read and reached without this script.
(function () {
  var page = document;

  function all(selector, work) {
    Array.prototype.forEach.call(page.querySelectorAll(selector), work);
  }

  // Buttons that need a script have kept their place; now they can be seen.
  page.documentElement.classList.add('has-script');

  // Share bar
  var canonical = page.querySelector('link[rel=canonical]');
  var address = canonical ? canonical.href : location.href;
  var actions = {
    print: function () { print(); },
    share: function () { navigator.share({ title: page.title, url: address }).catch(function () {}); },
    copy: function (button) {
      var status = page.querySelector('.share-status');
      navigator.clipboard.writeText(address).then(
        function () { status.textContent = button.getAttribute('data-done'); },
        function () { status.textContent = address; }
      );
    },
  };
  all('[data-do]', function (button) {
    var name = button.getAttribute('data-do');
    if (name === 'share' && navigator.share) button.hidden = false;
    if (name === 'copy' && !navigator.clipboard) button.hidden = true;
    button.onclick = function () { actions[name](button); };
  });

  // Opening hours: today, by the clock of the office
  all('[data-utc-offset]', function (hours) {
    var here = new Date(Date.now() + hours.getAttribute('data-utc-offset') * 60000);
    Array.prototype.forEach.call(hours.querySelectorAll('[data-weekdays]'), function (line) {
      if (line.getAttribute('data-weekdays').indexOf(here.getUTCDay()) < 0) return;
      line.className = 'today';
      line.querySelector('dt').appendChild(page.createTextNode(' · ' + hours.getAttribute('data-today')));
    });
  });

  // The way to the mobile page, as the AMP plugin of WordPress had it
  var bar = page.getElementById('switcher');
  var link = bar && bar.querySelector('a');
  if (!link || link.pathname === location.pathname) return;

  var stay = 'amp_mobile_redirect_disabled';
  var closed = 'mobile_bar_closed';
  var phone = /Mobile|Android|Silk\/|Kindle|BlackBerry|Opera Mini|Opera Mobi/.test(navigator.userAgent);
  var leaving = /[?&]noamp=mobile(&|$)/.test(location.search);

  // Storage throws where the browser forbids it; the choice then lasts for this page.
  function isSet(key) {
    try { return sessionStorage.getItem(key) !== null; } catch (error) { return false; }
  }
  function set(key) {
    try { sessionStorage.setItem(key, '1'); } catch (error) {}
  }
  function unset(key) {
    try { sessionStorage.removeItem(key); } catch (error) {}
  }

  if (leaving) {
    set(stay);
    // An address that is copied and sent on should not make this choice for others.
    var query = location.search.replace(/([?&])noamp=mobile(&|$)/, '$1').replace(/[?&]$/, '');
    if (isSet(stay)) history.replaceState(history.state, '', location.pathname + query + location.hash);
  } else if (
    /[?&]amp=1(&|$)/.test(location.search) ||
    (bar.getAttribute('data-redirect') === 'auto' && phone && !isSet(stay))
  ) {
    location.replace(link.href + location.hash);
    return;
  }

  function offer(shown) {
    bar.hidden = !shown;
    // The bar takes room from the end of the page, so that it covers nothing there.
    page.documentElement.classList[shown ? 'add' : 'remove']('has-offer');
  }

  offer(phone && !isSet(closed));
  link.onclick = function () { unset(stay); };
  bar.querySelector('button').onclick = function () {
    set(closed);
    offer(false);
  };
})();
