// The way to the mobile page, as the AMP plugin of WordPress had it. The page works without this script.
(function () {
  var bar = document.getElementById('switcher');
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

  bar.hidden = !phone || isSet(closed);
  link.onclick = function () { unset(stay); };
  bar.querySelector('button').onclick = function () {
    set(closed);
    bar.hidden = true;
  };
})();
