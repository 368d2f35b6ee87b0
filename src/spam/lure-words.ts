/** What draws people to play. */
export const lureWords = `
5: paito warna
4: anti rungkad, banjir scatter, cheat slot, data hk, data sdy, data sgp, free bet, free chip, freebet,
  freechip, gampang jp, jam gacor, keluaran hk, keluaran sgp, kode syair, live draw, maxwin, paito,
  pasti jp, pengeluaran hk, pengeluaran sgp, pola gacor, prediksi hk, prediksi jitu, prediksi sgp,
  rtp hari ini, rtp slot, slotter, slotters, tembus 4d
3.5: angka bocoran, auto jp, bocoran angka, bocoran pola, bocoran slot, mudah menang, ramalan jitu
3: angka hoki, angka ikut, angka jitu, auto cuan, auto menang, auto sultan, auto wd, bandar terbesar,
  banjir cuan, bettor, bettors, bigwin, bocoran admin, buy spin, chip gratis, dijamin menang, freespin,
  gacor, gampang bocor, gampang pecah, hujan cuan, jam hoki, jekpot, live rtp, max win, mega win,
  menangkan jackpot, nomor jitu, pasti cuan, pasti menang, pecah selayar, peluang jackpot,
  pengembalian ke pemain, persentase kemenangan, pola spin, prediksi angka, putaran cuma, putaran gratis,
  raih jackpot, ramalan angka, refund kekalahan, rtp live, rtp tertinggi, scatter hitam, sekali spin,
  simbol scatter, turun scatter
2.5: angka keberuntungan, angka keluar, angka keramat, angka main, anti kalah, anti zonk, big win,
  bikin sultan, buat putar mesin, cuan maksimal, data keluaran, free spin, game penghasil, gampang menang,
  gim penghasil, info a1, jaminan menang, kredit gratis, lagi baik hati, main game penghasil,
  membayar kemenangan, menang berlipat, menang maupun kalah, mesin keberuntungan, modal receh, nomor hoki,
  panen cuan, panen saldo, pasti bayar, pasti membayar, pengali seratus, perkalian besar, pola hari ini,
  putar mesin, rungkad, rungkat, sebelum meledak, sedang royal, sering menang, server lagi baik,
  terbukti membayar, tingkat kemenangan, tingkat menang, tipster, trik menang, winrate
2: adu hoki, angka mati, auto kaya, beli fitur, benar membayar, bonus putaran, bossku, cuan besar,
  cuan harian, deposit mulai, fitur beli, gampang cair, jadi sultan, jepe, kalahan kembali, lagi royal,
  memutar gulungan, menang terus, mengadu keberuntungan, modal aman, mudah jebol, mudah pecah, no bot,
  pasti untung, pecah jutaan, peluang menang, penghasil uang, persentase menang, player vs player,
  putaran manual, rahasia menang, raih kemenangan, rezeki nomplok, saldo gratis, sensasi bermain,
  untung harian, win rate, x5000
1.5: berhadiah uang, bocoran, centang ganda, jackpot, jadi jutaan, jp, kaya mendadak, kemenangan besar,
  menang besar, mulai 10rb, multiplier, pecah ratusan, persentase permainan, peruntungan anda,
  petir merah, pola main, pola permainan, prediksi malam ini, putaran otomatis, rtp, scatter,
  sekali putar, tanpa kalah, tanpa undang teman, tips menang, untung besar, volatilitas,
  wahana keberuntungan, x1000, x500
1.2: balik modal, bosku, cuan, giliran anda, hoki, isi saldo, jitu, modal kecil, pengali, spin,
  tingkat pengembalian, tumble
1: adu nasib, anti rugi, betting, cair tiap, cuma modal, dalam semalam, data pengeluaran, dilipatgandakan,
  hoki hari, jam main, keberuntungan, keuntungan besar, lagi panas, member setia, menang atau kalah,
  mesin uang, modal 10, modal 20, modal 50, perkalian, permainan favorit, persen pasti, peruntungan,
  saldo nambah, sebelum jatuh, sensasional, sensational, simbol emas, tanpa rugi
0.8: berlipat ganda, hadiah terbesar, jam bagus, jutawan, kaya raya, keluaran, lagi murah,
  langsung ditransfer, melipatgandakan, mengadu nasib, mengisi saldo, pintu rezeki, receh, reel,
  saldo awal
0.7: bawa pulang, naikkan nilai, ratusan juta, saldo aman, turbo
0.6: belasan juta, kemenangan, menang, modal dua, puluhan juta, raup, satu malam, sultan
0.5: bandar, dewa, hadiah besar, jalan ninja, jutaan rupiah, meraup, mode cepat, prediksi, syair,
  turun tiga, twin, uang tunai, wild
0.4: adrenalin, gulungan, jutaan, kekalahan, malam ini, menangkan, modal seratus, nomor cantik,
  para pemain, petir, pola, ramalan, royal, tembus
0.3: disetel, ekor, hadiah, hadiah utama, kaya, memutar, modal, nasib, pecah telur, putar, result, sakti,
  saldo, semalam, setor, untung
0.2: hari ini, mbah, membuktikan, naga, pecah, peluang, pemain, rezeki, simbol, tiap malam
0.1: anda, mimpi
`;
