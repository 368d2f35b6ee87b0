/** Endings of hosts that are meant for public bodies, schools and international organisations. */
export const publicEndings: readonly string[] = [
  'go.id',
  'ac.id',
  'sch.id',
  'desa.id',
  'mil.id',
  'gov',
  'edu',
  'int',
  'mil',
];

/** Services that offices of the country link to and put into their pages. Those below them count as well. */
export const knownServices: ReadonlySet<string> = new Set(
  `youtube.com youtu.be youtube-nocookie.com google.com google.co.id goo.gl forms.gle g.page gmail.com googleapis.com gstatic.com
  googleusercontent.com googletagmanager.com google-analytics.com googlesyndication.com doubleclick.net blogger.com blogspot.com
  facebook.com facebook.net fb.com fb.me fb.watch instagram.com threads.net whatsapp.com wa.me whatsapp.net twitter.com x.com t.co twimg.com
  tiktok.com telegram.org telegram.me t.me linkedin.com lnkd.in pinterest.com flickr.com vimeo.com dailymotion.com spotify.com soundcloud.com
  apple.com microsoft.com office.com live.com bing.com zoom.us yahoo.com yandex.com duckduckgo.com
  wikipedia.org wikimedia.org wikidata.org wikisource.org openstreetmap.org leafletjs.com mapbox.com arcgis.com waze.com windy.com
  jsdelivr.net cdnjs.com cloudflare.com cloudflareinsights.com unpkg.com jquery.com bootstrapcdn.com getbootstrap.com fontawesome.com bunny.net
  typekit.net fonts.com ionicframework.com polyfill.io w.org wordpress.org wordpress.com wp.com gravatar.com joomla.org drupal.org github.com github.io
  gitlab.com w3.org schema.org purl.org xmlns.com ogp.me rdfs.org ampproject.org iana.org ietf.org creativecommons.org mozilla.org opensource.org
  matomo.org matomo.cloud statcounter.com histats.com hotjar.com clarity.ms tawk.to userway.org disqus.com addthis.com addtoany.com sharethis.com
  typeform.com jotform.com surveymonkey.com canva.com issuu.com slideshare.net scribd.com calameo.com padlet.com linktr.ee bit.ly s.id tinyurl.com
  dropbox.com onedrive.com sharepoint.com drive.com archive.org doi.org orcid.org
  un.org unicef.org undp.org unesco.org who.int worldbank.org adb.org jica.go.jp usaid.gov europa.eu redcross.org
  pmi.or.id antaranews.com kompas.com kompas.id detik.com tempo.co cnnindonesia.com cnbcindonesia.com liputan6.com tribunnews.com republika.co.id
  jawapos.com okezone.com suara.com merdeka.com kumparan.com rri.co.id tvri.go.id jpnn.com sindonews.com viva.co.id beritasatu.com bisnis.com
  mediaindonesia.com idntimes.com jatimtimes.com radarmalang.id nu.or.id muhammadiyah.or.id mui.or.id kemkes.go.id
  bpjs-kesehatan.go.id pln.co.id pertamina.com telkomsel.com telkom.co.id indihome.co.id kai.id posindonesia.co.id bankjatim.co.id bri.co.id
  bni.co.id bankmandiri.co.id btn.co.id bca.co.id tokopedia.com shopee.co.id gojek.com grab.com play.google.com playstore.com
  sp4n.id lapor.go.id aduankonten.id cekrekening.id patrolisiber.id trustpositif.id pandi.id apjii.or.id bssn.go.id sipd.id`.split(
    /\s+/,
  ),
);

/** Endings that cost little and that offices of the country hardly use. Chosen by judgement, so they weigh little. */
export const cheapEndings = new Set(
  `xyz top click vip bet casino poker fun icu buzz win lol rest cfd sbs monster cyou cam quest bond autos lat pics hair skin boats yachts
  site online shop store club asia pro live life world link one cc pw ws tk ml ga cf gq su ru`.split(/\s+/),
);
