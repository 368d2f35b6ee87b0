// Hides the banner after its end, before it is painted: no build may have run since.
(function () {
  var banner = document.getElementById('alert');
  if (Date.now() >= Date.parse(banner.getAttribute('data-end'))) banner.hidden = true;
})();
