/** What a term is about. Terms of different topics in one paragraph speak louder than many of one. */
export type Topic = 'game' | 'lure' | 'call' | 'trust' | 'pay' | 'ware';

/** A term of one to three words. `points` are what it weighs alone. */
export type Term = Readonly<{ topic: Topic; points: number }>;

/** Reads `words:points` pairs parted by commas. */
const termsOf = (topic: Topic, list: string): readonly (readonly [string, Term])[] =>
  list.split(',').map((pair) => {
    const [words = '', points = '1'] = pair.trim().split(':');
    return [words, { topic, points: Number(points) }] as const;
  });

/** Games of chance, and the makers and machines that only their players know. */
const games = `slot:1.5, slots:1.5, togel:4, toto:1.5, toto gelap:3, toto macau:5, toto hk:5, poker:2.5, casino:2.5, kasino:2.5, live casino:4, baccarat:3.5, bakarat:3.5,
  roulette:3, rolet:3, blackjack:3, sicbo:4, sic bo:4, dragon tiger:3, sabung ayam:2.5, taruhan:2, taruhan bola:3.5, taruhan online:4, betting:2.5, judi:1.2, judi online:1.5, judi bola:2.5,
  perjudian:1, parlay:3.5, mix parlay:4.5, handicap:1, over under:2, sportsbook:4.5, bursa taruhan:3, pasaran bola:3, pasaran:1, ceme:3.5, capsa:3, capsa susun:4, domino qq:5, qq:1.5, qiu:2, bandarq:5,
  aduq:5, tembak ikan:3, lotre:2, lottery:2, keno:3, pragmatic:2.5, pragmatic play:4, pg soft:4, pgsoft:4, habanero:2.5, joker123:5, joker gaming:4, spadegaming:4, microgaming:4,
  playtech:2.5, cq9:3, nolimit city:4, olympus:1.5, gates of olympus:5, zeus:1.5, mahjong:1.5, mahjong ways:5, mahjong wins:5, starlight princess:5, sweet bonanza:5, bonanza:2, wild bandito:5,
  wild west gold:4, aztec gems:5, lucky neko:5, starlight:1.5, princess:1, sgp:1.5, hk:1, sdy:1.5, sydney pools:4, hongkong pools:4, singapore pools:4, sbobet:5, sbo:2, maxbet:4, ibcbet:5, cmd368:5, idn poker:5,
  idn:1.5, pkv:3, pkv games:5, game online:0.5, permainan:0.3, slot online:2.5, situs slot:3, slot gacor:3, slot demo:3, slot thailand:3.5, slot server:3, mesin slot:1, slot machine:2, gambling:1.5, betting online:3,
  bet:1, putaran:1, angka:0.4, nomor:0, shio:1, 2d:1.5, 3d:0.7, 4d:2.5, colok bebas:4, colok:1, bbfs:4, tarikan:0.5, betslip:3, odds:1.5, jackpot progresif:3, tangkas:0.5, bola tangkas:3,
  uang asli:2, uang sungguhan:2, kasino langsung:3, lotre daring:3, permainan kartu:0.8, permainan daring:0.5, tebak angka:2, tebak skor:1, pasang angka:2, pasaran hk:3.5, pasaran sgp:3.5, pasaran sdy:3.5, pasaran toto:4, ekor jitu:3, shio mati:3.5, kakek zeus:4, domino online:3, poker online:3.5, agen poker:3.5, kiu kiu:4, kiukiu:4, bandar ceme:4, bandar bola:3, agen bola:3.5, hiburan digital:0.5, hiburan daring:0.5,
  asian handicap:3, voor:1.2, vur:1, 1x2:2, bursa malam:1.5, prediksi bola:2, prediksi skor:0.6, tips bola:2, pasang taruhan:3, memasang taruhan:2.5, buku mimpi:3, tafsir mimpi:2, erek erek:4, kupon putih:2, poltar:4, invest 2d:4, top jitu:4, angka tardal:4, 5d:2, 6d:1.5, macau:0.8, togel macau:5, return to player:3, rtp slot:4`;

/** What draws people to play. */
const lures = `gacor:3, maxwin:4, max win:3, jackpot:1.5, jekpot:3, jp:1.5, jepe:2, sensational:1, sensasional:1, scatter:1.5, scatter hitam:3, cuan:1.2, rungkad:2.5, rungkat:2.5, anti rungkad:4, gampang menang:4,
  mudah menang:3.5, pasti menang:3, sering menang:2.5, auto menang:3, menang:0.6, menang besar:1.5, kemenangan:0.6, kemenangan besar:1.5, gampang bocor:3, gampang jp:4, hoki:1.2, rtp:1.5, rtp live:3, live rtp:3, rtp slot:4,
  rtp tertinggi:3, winrate:2.5, win rate:2, volatilitas:1.5, buy spin:3, spin:1.2, free spin:2.5, freespin:3, putaran gratis:3, bonus putaran:2, pola:0.4, pola main:1.5, pola gacor:4, pola permainan:1.5, jam gacor:4, jam hoki:3,
  jam main:1, bocoran:1.5, bocoran pola:3.5, bocoran slot:3.5, bocoran admin:3, petir:0.4, petir merah:1.5, rezeki nomplok:2, angka main:2.5, angka jitu:4, angka ikut:3, angka mati:2, angka keluar:2.5, angka keramat:2.5, jitu:1.2,
  prediksi:0.5, prediksi jitu:4, prediksi angka:3, prediksi hk:4, prediksi sgp:4, prediksi malam ini:1.5, data keluaran:2.5, data hk:4, data sgp:4, data sdy:4, data pengeluaran:1, keluaran:0.8, keluaran hk:4, keluaran sgp:4,
  pengeluaran hk:4, pengeluaran sgp:4, live draw:4, result:0.3, paito:4, paito warna:5, syair:0.5, kode syair:4, hadiah utama:0.3, hadiah:0.3, auto cuan:3, auto kaya:2, sultan:0.6, jutawan:0.8, kaya mendadak:1.5,
  kaya raya:0.8, modal kecil:1.2, modal receh:2.5, receh:0.8, modal:0.3, untung besar:1.5, keuntungan besar:1, untung:0.3, hari ini:0.2, malam ini:0.4, pecah:0.2, perkalian:1, perkalian besar:2.5, pengali:1.2, bandar:0.5, dewa:0.5, bigwin:3, big win:2.5, mega win:3,
  jutaan rupiah:0.5, keberuntungan:1, raih kemenangan:2, peluang menang:2, persentase kemenangan:3, tingkat kemenangan:2, adrenalin:0.4, betting:1, bettor:3, bettors:3, slotter:4, slotters:4, penjudi:0, pemain:0.2, para pemain:0.4, member setia:1,
  menang maupun kalah:2.5, menang atau kalah:1, isi saldo:0.8, mengisi saldo:0.8, saldo awal:0.8, saldo:0.3, terbukti membayar:2.5, membayar kemenangan:2.5, dilipatgandakan:1, melipatgandakan:0.8, berlipat ganda:0.8, turbo:0.7, centang ganda:1.5, putaran otomatis:1.5, naga:0.2, pintu rezeki:0.8, balik modal:1.2, simbol:0.2, multiplier:1.5, tumble:1.2, wild:0.5,
  reel:0.8, gulungan:0.4, sekali putar:1.5, jadi jutaan:2, dalam semalam:1, meraup:0.5, raup:0.6, trik menang:2.5, tips menang:1.5, rahasia menang:2, info a1:2.5, tipster:2.5, cheat slot:4, player vs player:2, no bot:2, twin:0.5, pasti bayar:2.5, pasti wd:3, auto wd:3, bosku:1.2, bossku:2, pola spin:3, persentase permainan:1.5, anti kalah:2.5, anti rugi:1, tanpa rugi:1, menang terus:2, cuan besar:2, cuan harian:2,
  tingkat pengembalian:1.2, pengembalian ke pemain:3, pecah selayar:3, mudah jebol:2, gampang pecah:3, mudah pecah:2, hujan cuan:3, peruntungan:1, mengadu nasib:0.8, mengadu keberuntungan:2, adu hoki:2, adu nasib:1, ramalan:0.4, angka hoki:3, nomor hoki:2.5, angka keberuntungan:2.5, ekor:0.3, jam bagus:0.8, simbol emas:1, simbol scatter:3, persentase menang:2, peluang jackpot:3, hoki hari:1, modal 10:1, modal 20:1, modal 50:1, hadiah terbesar:0.8, hadiah besar:0.5, mimpi:0.1, raih jackpot:3, menangkan:0.4, menangkan jackpot:3`;

/** What people are asked to do, and what they are promised for it. */
const calls = `daftar:0.4, login:0.6, daftar sekarang:1.2, daftar disini:1.5, daftar di sini:1, daftar akun:1, daftar gratis:0.7, gabung sekarang:1.2, gabung:0.3, bergabung sekarang:1, main sekarang:2, mainkan sekarang:2, mainkan:0.6, bermain:0.4,
  klik:0.3, klik disini:0.8, klik di sini:0.6, klik link:0.6, link:0.3, tautan:0.1, link alternatif:1.5, link resmi:1, link daftar:1.5, link login:2, link gacor:4, login alternatif:2, situs alternatif:1.5, situs resmi:0.5, bonus:0.7, bonus new:1, new member:2.5, member baru:1.5, bonus harian:1.5,
  bonus mingguan:1.5, bonus deposit:2, bonus member:1.5, welcome bonus:2, bonus besar:1.2, bonus melimpah:1.5, promo:0.3, deposit:0.8, depo:1.5, depo pulsa:3, min depo:3, minimal depo:3, minimal deposit:2, deposit minimal:2, deposit murah:2, deposit pulsa:2.5, deposit dana:2.5, deposit qris:2.5, tanpa potongan:1.5,
  tanpa deposit:1.5, potongan:0.1, withdraw:1.5, penarikan:0.3, wd:1.2, wede:2, proses wd:2, turnover:1.2, to rendah:1.5, rollingan:2.5, cashback:0.8, rebate:0.8, referral:0.5, komisi:0.2, id pro:2, akun pro:2.5, akun demo:2, akun vip:1.5, akun:0.2, akun gacor:4, server thailand:3.5, server luar:2, server luar negeri:2, server kamboja:3.5,
  server:0.2, livechat:1, live chat:0.4, cs online:1, 24 jam:0.3, 24jam:0.6, nonstop:0.4, member:0.3, id:0, hanya dengan modal:1, cukup modal:1, segera daftar:0.7, buruan:0.6, buruan daftar:1.2, langsung cair:1, pasti dibayar:2, dibayar:0.2, dibayar lunas:2, berapapun:0.8, bet kecil:2, taruhan minimal:2, apk:0.4, download apk:1, unduh apk:0.7,
  kode undangan:0.6, kode referal:1, kode referral:1, jalur cadangan:1, masuk sini:1, satu id:1, klik untuk bergabung:1, tautan cadangan:1, tautan pendaftaran:0.2, berapa pun:0.3, berapa pun dibayar:2.5, room:0.3, agen kami:0.8, ajak teman:0.5,
  jalur alternatif:0.7, tautan alternatif:1, alamat alternatif:1, alamat cadangan:1.2, akses alternatif:1, anti nawala:4, nawala:1.5, internet positif:0.8, akun luar:1.5, akun wso:4, server filipina:3, server rusia:3, server vietnam:3, server macau:3.5, server internasional:1.5, server myanmar:3, bebas ip:1.5, pindah ke server:1, deposit receh:3, isi ulang:0.1, ambil bonus:1.2, klaim bonus:2, klaim sekarang:1, spin sekarang:3, pasang sekarang:1.5, coba sekarang:0.5, coba peruntungan:2.5, coba keberuntungan:2.5`;

const trust = `terpercaya:0.8, tepercaya:0.3, terbaik:0.2, terlengkap:0.3, terbesar:0.2, no 1:0.5, nomor 1:0.5, situs:0.3, situs terpercaya:1.5, situs terbaik:1.5, situs judi:1.5, situs terbaru:1, situs gacor:3, agen:0.3, agen judi:2, agen resmi:0.5, agen slot:3, bandar judi:0.8, bandar togel:2, bandar darat:2, bandar resmi:2, bandar terpercaya:2.5,
  lisensi:0.5, berlisensi:0.7, lisensi resmi:1, pagcor:3.5, provider:0.4, 100 aman:1, dijamin:0.2, di jamin:0.3, terjamin:0.2, fair play:0.7, fairplay:1, situs gampang:2, platform:0.1, terupdate:0.5, viral:0.3, auto:0.3`;

const pay = `pulsa:0.6, via pulsa:1, qris:0.4, ovo:0.6, gopay:0.6, linkaja:0.6, shopeepay:0.6, dana ovo:1.5, ovo dana:1.5, gopay ovo:1, ovo gopay:1, dana gopay:1.2, e wallet:0.4, ewallet:0.6, dompet digital:0.2, telkomsel:0.4, xl:0.3, axiata:0.4, 10k:1, 5k:1, 10rb:1, 5 ribu:0.5, 10 ribu:0.5, 10000:0.4, usdt:1.2, crypto:0.7, rekening:0.1`;

/** Games of chance and what surrounds them, by the words of a term parted by a space. */
export const gameTerms: readonly (readonly [string, Term])[] = [
  ...termsOf('game', games),
  ...termsOf('lure', lures),
  ...termsOf('call', calls),
  ...termsOf('trust', trust),
  ...termsOf('pay', pay),
];

/** Other wares that broken-into sites are filled with: medicines, loans, counterfeits, essays, pornography. */
export const wareTerms = termsOf('ware', `viagra:3, cialis:3, levitra:3, kamagra:3, sildenafil:2.5, tadalafil:3, tramadol:3, no rx:3, rx:0.7, pills:1, finasteride:1.5, overnight delivery:1.5, super clone:4, swiss movement:3, aaa:1, best replica:4, replica watch:4, watches:0.7, handbags:1, luxury:0.4, rolex replica:4, telat bulan:2.5, menggugurkan:1.5, aborsi:0.7, pria tahan:1, xanax:2, ambien:2, oxycodone:2, modafinil:3, ivermectin:1.5, online pharmacy:4, pharmacy:1, canadian pharmacy:5, without prescription:4, no prescription:4, without a prescription:4, buy cheap:2, generic:0.7, cheap:0.8, buy:0.5, buy now:1, order now:1, free shipping:1.5,
  worldwide shipping:2, fast shipping:1.5, discreet shipping:3, discount:0.5, outlet:0.5, wholesale:1, replica:2.5, replica watches:5, replica handbags:5, swiss replica:4, rolex:2, omega:0.3, louis vuitton:2, gucci:1.5, chanel:1, hermes:1, prada:1.2, michael kors:2, yeezy:2, moncler:2, nike:0.5, jordan:0.3, cheap jerseys:4, aaa quality:3, 1 1:0.2, best price:0.7, sale:0.5,
  essay writing:3, essay writing service:5, write my essay:5, write my paper:5, buy essay:5, essay:0.7, essays:1, custom essay:4, custom essays:4, dissertation:1, plagiarism free:2.5, term paper:2, homework help:2, paper writing:2, paper writing service:5, term papers:2, dissertations:1, coursework:1, phd holders:1, plagiarism:0.5, payday loan:4, payday loans:4, payday:2, bad credit:3, no credit check:4, instant loan:3, fast cash:2.5, loans:1, loan:0.7,
  pinjol:1.2, pinjaman online:1.2, pinjaman cepat:2, pinjaman:0.4, pinjaman dana:1.5, dana cepat:1.5, dana tunai:1.5, dana cair:1.5, dana kilat:2.5, langsung cair:2, cepat cair:2, galbay pun:2, di acc:1.5, pasti acc:2.5, langsung acc:2, tanpa ktp:1.5, dana darurat:0.6, uang darurat:0.8, nasabah pertama:0.5, bunga nol:1, pasti cair:3, cair dalam:1.5, cair:0.4, tanpa jaminan:1.5, tanpa agunan:1, tanpa survei:2, tanpa bi checking:3, bi checking:1, tanpa slik:2.5, tanpa ribet:0.7, cukup ktp:1.5, modal ktp:2, hanya ktp:1, bunga rendah:0.7, bunga 0:0.5, tenor:0.4, limit:0.3, galbay:2, gadai bpkb:1.5, jasa gadai:1,
  bokep:5, bokep indo:6, video bokep:6, porn:3, porno:1.5, xxx:2, sex:1.2, sexy:1.5, nude:3, hentai:4, milf:4, escort:2.5, escorts:3, call girl:4, camgirl:4, live sex:4, video dewasa:2, film dewasa:2, video mesum:2, nonton:0.4, jav:3, tante girang:4, open bo:4, pijat plus:4, janda:0.5, cewek:0.8, perawan:0.8, telanjang:1.5, streaming:0.3, tanpa sensor:3, viral:0.5, full video:2, kontol:5, memek:5, ngentot:5,
  obat kuat:2.5, obat kuat herbal:2, pembesar:2, pembesar penis:5, penis:1.5, tahan lama:1, tahan lama di ranjang:2, vimax:4, hammer of thor:5, obat aborsi:4, jual obat:1.5, cytotec:3, penggugur:2.5, penggugur kandungan:3, obat telat bulan:4, peninggi badan:2, pelangsing:1.2, pemutih:0.7, jual ijazah:5, jasa ijazah:5, ijazah asli:1.5, jasa pembuatan ijazah:5, joki skripsi:4, joki tugas:3, jasa skripsi:4, jual followers:5, beli followers:5, followers:0.7, jual akun:2,
  jual:0.4, murah:0.4, termurah:0.6, original:0.5, cod:0.5, bisa cod:1, bayar di tempat:0.7, hubungi:0.1, wa:0.1, order:0.6, pesan sekarang:0.8, promo:0.4, garansi:0.4, terbukti ampuh:1.5, ampuh:0.7, khasiat:0.2, privasi terjaga:1.5, rahasia terjamin:1.5, bitcoin:1, crypto:0.7, forex:1.2, trading:0.5, profit:0.7, profit harian:2, investasi:0.2, passive income:1.5, robot trading:2.5, binary option:3, vpn:0.3, crack:1, keygen:2, serial key:2, mod apk:2.5, free download:1, weight loss:1.5, keto:1, cbd:1.5, cbd oil:2.5, casino bonus:4, no deposit bonus:5, real money:2.5, best online casino:5, online casino:4, play now:1.5, sports betting:4, free spins:3, welcome bonus:2.5, slot games:3`);
