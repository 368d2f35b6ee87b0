/** What a word does in a scene. A word may do several things. */
export type Role = keyof typeof words;

const words = {
  /** Games and what happens in them, by everyday words. */
  play: `
    main, bermain, mainkan, dimainkan, memainkan, permainan, pemain, game, games, gim, iseng, putar,
    putaran, memutar, diputar, gulungan, spin, dadu, permainan kartu, meja kartu, kartu 13,
    mesin keberuntungan, ubin, naga, ikan, jago, ayam, arena, meja, laga, skor, tebak, menebak, tebakan,
    taruhan, bertaruh, undian, simbol, lambang, kakek, zeus, olympus, koin, roda, layar, pengganda,
    pengali, perkalian, kelipatan, scatter, chip, remi, domino, lotre, bandar, dealer, petir, mahkota,
    permen, keberuntungan, peruntungan, hoki, dewa, dewi, mahjong, slot, kasino, jackpot, lemparan,
    tombol, ruang permainan, ronde, putaran gratis, sabung`,
  /** How a machine shows that it pays. */
  machine: `
    tombol putar, tombol, lambang, simbol, gulungan, pengganda, pengali, putaran, putar, scatter, sejajar,
    berjajar, berderet, layar bergetar, bergetar, turun tiga, turun empat, turun dua, muncul tiga,
    muncul empat, kakek, petir, naga, ubin, mahkota, permen, spin, beli fitur, centang, koin emas,
    menekan, mengetuk, gim, permainan, ponsel, gawai, layar, berjejer, tiga bintang, empat bintang,
    melonjak, urutan, tiga gambar, empat gambar, mode cepat, pindah ruangan, ulangi, fitur, gambar emas,
    mesin latihan`,
  /** What is put in. */
  stake: `
    setor, setoran, menyetor, disetor, deposit, depo, modal, bermodal, bermodalkan, saldo, isi saldo,
    mengisi saldo, top up, pasang, memasang, dipasang, nominal, nilai kecil, goceng, ceban, receh, perak,
    uang rokok, uang jajan, sisa bensin, sisa uang, uang asli, uang sungguhan, uang nyata, taruhan,
    taruhannya, bertaruh, chip, isi 5, isi 10, isi 15, isi 20, isi 25, isi 50, isi 100, 25rb, 10rb, 20rb,
    50rb, saldo sungguhan, seribu perak`,
  /** That it is played on a screen, and not at a fair. */
  screen: `
    ponsel, gawai, layar, layarnya, telepon genggam, akun, peramban, situs, tautan, aplikasi, apk, server,
    online, daring, telegram, chat, dompet digital, link, login, klik, saldo, deposit, depo, wd, withdraw,
    isi saldo, putaran, gulungan, mesin pencari, tempat ini, di sini, spin, slot, scatter, pengganda,
    pengali, admin, hari ini, 24 jam, versi`,
  /** What is said to come out. */
  gain: `
    menang, dimenangkan, menangkan, kemenangan, cair, dicairkan, pencairan, mencairkan, tarik saldo,
    tarik dana, tarik tunai, ditarik, saya tarik, menarik dana, wd, withdraw, tembus, bawa pulang,
    balik modal, kali lipat, berlipat, dilipatgandakan, untung, keuntungan, cuan, jackpot, juta, jutaan,
    lunas, lunasi, melunasi, dibayar, membayar, rezeki, rezeki nomplok, kaya, hadiah, hadiahnya, komisi,
    royal, sembilan digit, delapan digit, masuk bank`,
  /** What readers are asked to do. */
  join: `
    pilih merah, daftar, mendaftar, pendaftaran, gabung, bergabung, klik, tautan, link, akun, login,
    masuk, buat akun, cari nama, namanya, hubungi, hubungi admin, chat, telegram, kode undangan,
    kode ajakan, unduh, apk, coba sekarang, di sini, tempat ini, tempat yang sama, peramban,
    mesin pencari, mainkan, langsung, anda, tempat bermain`,
  /** What they are promised. */
  promise: `
    pasti, terbukti, jujur, tepercaya, terpercaya, berizin, berlisensi, 24 jam, tanpa potongan, cepat,
    kilat, detik, menit, bonus, sambutan, anggota baru, member baru, anggota setia, gratis, gampang,
    mudah, royal, longgar, murah hati, transparan, adil, semenit, sehari, semalam, dermawan`,
  /** Words of those who foretell drawn numbers. */
  omen: `
    angka, shio, mimpi, bermimpi, tafsir, primbon, kode alam, colok, jitu, tembus, malam ini, racikan,
    prediksi, bbfs, tardal, syair, pasaran, 2d, 3d, 4d, angka mati, angka main, angka ikut, angka kuat,
    angka jadi, dua angka, tiga angka, empat angka, rumus, erek, invest, weton, bocoran, hongkong, sydney,
    sgp, hk, sdy, beruntung, mbah, angka taruhan, kejadian, angkanya`,
  guess: `
    kode alam, kode alamnya, angka main, angka mati, angka ikut, angka jitu, angka kuat, angka jadi,
    angka mainnya, bilangan, 2d, 3d, 4d, colok, bbfs, shio mati, tembus, empat angka, dua angka,
    tiga angka, racikan, jitu, ekor kuat, ekor mati, ekor jitu, kepala ganjil, kepala genap, dipasang,
    angkanya`,
  /** Where numbers are drawn, and what the lists of them are called. */
  draw: `
    singapura, singapore, sgp, hongkong, hk, sydney, sidney, sdy, macau, makau, kamboja, cambodia, taiwan,
    pools, keluaran, pengeluaran, result, pasaran, togel, toto, toto macau, paito, shio, live draw, prize,
    rekap, bbfs, colok, prediksi, angka ikut, 4d, 3d, 2d, starter, konsolasi, hadiah pertama`,
  drawn: `
    keluaran, pengeluaran, result, pasaran, togel, toto, paito, shio, live draw, prize, rekap, bbfs,
    angka ikut, starter, konsolasi, arsip hasil, hasil lengkap, 4d`,
  /** How often a machine is said to let people win. */
  claim: `
    tingkat kemenangan, tingkat menang, persentase kemenangan, persentase menang, peluang menang, winrate,
    win rate`,
  /** How machines are set and turned. */
  turn: `
    pola, turbo, auto, manual, spin, kakek, petir, naga, ubin, permen, royal, beli fitur, rtp, winrate,
    gacor, slot, scatter, provider, jam main, jam hoki, maxwin, bet, game, gim, centang, centang ganda,
    putaran, gulungan, dc, volatilitas, zeus, olympus, mahjong, putri bintang, persentase permainan`,
  /** Odds of matches. */
  odds: `
    voor, vur, voran, kei, over, under, over under, handicap, setengah bola, seperempat bola, satu bola,
    memberi setengah, memberi satu, memberi seperempat, total gol, total bawah, total atas, paket tiga,
    paket empat, tiga tim, empat tim, lima tim, parlay, mix parlay, bursa, pasaran, pasarannya, taruhan,
    kali lipat, berlipat, pasang, gabungkan, kombinasi, tiket, odds, ambil tamu, pilih tamu, dua setengah,
    jagoan kami, pilihan kami, total odds, tembus, pilihan premium, ambil atas, ambil bawah, kepercayaan`,
  match: 'laga, pertandingan, tuan rumah, tamu, skor, derbi, liga, tim, partai, gol, tandang, kandang',
  /** Rewards for those who bring others. */
  affiliate: `
    komisi, tautan unik, tautan mitra, tautanmu, link referral, kode undangan, kode referal,
    kode referral, kode ajakan, referral, referal, afiliasi, affiliate, ajak teman, ajak kawan,
    mengajak teman, mitra promosi, penghasilan pasif, penghasilan sampingan, passive income, seumur hidup,
    downline, kemitraan, setiap teman, tiap teman, setiap orang yang, sebar tautan, membagikan tautan,
    undang teman, undang kawan, kode undang, kodemu, selamanya, setiap kawan, tiap kawan, mengajak kawan,
    bagikan tautan, jadi agen, jadilah agen, setiap pemain, pemain yang anda, anda ajak,
    kekalahan mingguan`,
  played: `
    isi saldo, mengisi saldo, kekalahan, perputaran, kalah, bermain, turnover, deposit, setoran, setor,
    saldo, pasangannya, memasang, taruhan, main, minimal isi, rollingan`,
  /** Sums that came from a small one. */
  riches: `
    hasil tarik, tarik, ditarik, menarik, balik modal, tembus, bawa pulang, berlipat, kali lipat, juta,
    jutaan, dicairkan, cair, lunas, jackpot, cuan, untung`,
  /** Ways around the blocking of a site. */
  detour: `
    jalur cadangan, tautan cadangan, alamat cadangan, link cadangan, link alternatif, tautan alternatif,
    jalur alternatif, alamat alternatif, jalur baru, alamat utama, anti blokir, nawala, internet positif,
    diblokir, terblokir, vpn, mirror, dns, tautan terbaru, link terbaru, alamat terbaru,
    tidak bisa dibuka, sulit dibuka, tak terbuka, pemeliharaan, alamat lama, alamat baru, dialihkan`,
  member: `
    anggota setia, para anggota, member, member setia, saldo tetap, akun, akunmu, login, masuk, anggota,
    sandi`,
  /** Accounts that are said to win more often. */
  account: `
    akun pro, akun vip, akun khusus, akun luar, akun sultan, akun wso, akun premium, server luar,
    server luar negeri, server kamboja, server thailand, server filipina, server myanmar, server vietnam,
    server jepang, server rusia, id pro, akun biasa, akun lokal, akun baru, server lokal, luar negeri,
    kamboja, thailand, filipina`,
  /** Words of those who play, which other customers do not use together. */
  punter: `
    member, penarikan, pencairan, wd, withdraw, winrate, taruhan, main, bermain, permainan, kemenangan,
    deposit, bonus`,
  /** What is praised in a place to play. */
  place: `
    situs, tempat, penyedia, platform, berizin, izin, berlisensi, lisensi, adil, jujur, pencairan,
    penarikan, tarik dana, membayar, layanan pelanggan, pelanggan, bantuan, pengembalian, winrate, server,
    terbukti, menguji, uji kami, lolos uji, saldo, tim kami, kami sarankan, rekomendasi, aman, ciri, abal,
    testimoni, bodong, layanan 24, batas penarikan, obrolan langsung, lama berdiri, paling adil, menahan,
    merekomendasikan, rekomendasikan, resmi`,
  loan: 'dana, pinjaman, pinjam, uang, kredit, limit, tunai, duit',
  /** What only a lender leaves out who means to cheat. */
  lenient: `
    riwayat kredit, telat bayar, gagal bayar, galbay, bi checking, slik, kolektibilitas, tanpa survei,
    tanpa penjamin, tanpa slip, foto ktp, modal ktp, hitungan menit, lima menit, 5 menit, sepuluh menit,
    10 menit, 15 menit, pasti cair, langsung cair, cair lima, cair 5, dijamin cair, langsung acc,
    pasti acc, data bocor, langsung disetujui, pasti disetujui, tanpa ribet, daftar hitam, semua diterima,
    tanpa syarat, 3 menit, tiga menit, bunga 0, pinjaman 0, tanpa cek, cek bi`,
  remedy: 'obat, pil, jamu, kapsul, ramuan, minyak, herbal, suplemen, tablet, pills, serum',
  /** What is promised of medicines that no chemist sells. */
  ailment: `
    penggugur, gugurkan, menggugurkan, luruh, janin, telat haid, telat bulan, penggugur kandungan,
    tahan lama, ereksi, kejantanan, alat vital, penis, pembesar, memperbesar, perangsang, obat bius,
    obat tidur, tuntas, ejakulasi, stamina pria, disfungsi, vitalitas pria`,
  seller: `
    jual, sedia, kirim, cod, wa, whatsapp, pesan, order, tanpa nama, privasi, rahasia, tanpa resep,
    original, ampuh, dijamin, garansi, bergaransi, promo, chat, testimoni, manjur`,
  /** People who meet: a fair, a contest or a cooperative also has games, stakes and gains. */
  gathering: `
    panitia, peserta, lomba, juara, turnamen, festival, piala, kupon, doorprize, bazar, rw, rt, tiket,
    koperasi, bank sampah, anggota, pertandingan, liga, karang taruna, pkk, lapak, amal, arisan, nasabah,
    pkl, pelatihan, sembako, kader, dolanan, tradisional, retribusi, workshop, kelas, siswa, sekolah,
    pelajar, robotik, komunitas, diprogram, warkop`,
} as const satisfies Readonly<Record<string, string>>;

/** What each word or phrase may do. */
export const rolesOfWords: ReadonlyMap<string, readonly Role[]> = byWord();

function byWord(): ReadonlyMap<string, readonly Role[]> {
  const found = new Map<string, Role[]>();
  for (const [role, list] of Object.entries(words) as [Role, string][]) {
    for (const word of list.split(',')) {
      const phrase = word.trim();
      found.set(phrase, [...(found.get(phrase) ?? []), role]);
    }
  }
  return found;
}
