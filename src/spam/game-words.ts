/** Games of chance, and the makers and machines that only their players know. */
export const gameWords = `
5.5: situs togel, togel resmi
5: aduq, agen baccarat, agen parlay, agen sabung, agen togel, aztec gems, bandarq, cmd368, domino qq,
  gacor slot, gates of ibcbet, idn poker, joker123, lucky neko, mahjong ways, mahjong wins, pkv games,
  prediksi togel, sbobet, situs parlay, situs sabung, slot maxwin, starlight princess, sv388,
  sweet togel hk, togel hongkong, togel macau, togel sgp, togel singapore, togel singapura, togel sydney,
  togel terpercaya, toto hk, toto macau, wild bandito
4.5: agen capsa, bandar capsa, bandar dadu, bandar domino, mix parlay, situs keno, slot terpercaya,
  sportsbook
4: adu q, agen domino, akun slot, angka tardal, bandar ceme, bbfs, bocoran hk, bocoran sdy, bocoran sgp,
  bocoran sydney, buku mimpi dua, capsa susun, casino online, ceme keliling, chip 1b, cockfight,
  colok bebas, daftar slot bonus, erek erek, hongkong pools, invest 2d, joker gaming, judi terpercaya,
  kakek kasino online, keluaran hongkong, keluaran macau, keluaran singapore, keluaran sydney, kiu kiu,
  kiukiu, link slot, live casino, login slot, maxbet, meron, microgaming, nolimit city, pasang 2d,
  pasang 3d, pasang 4d, pasaran toto, pg soft, pgsoft, poltar, pragmatic play, prediksi hongkong,
  prediksi macau, prediksi sdy, prediksi singapore, prediksi singapura, prediksi sydney, sensasi slot,
  sic bo, sicbo, singapore pools, situs casino, situs dadu, situs domino, situs joker, situs kasino,
  situs mahjong, situs poker, situs slot, slot bonus 100, slot dana, slot depo, slot deposit, slot gacor,
  slot gopay, slot luar, slot mahjong, slot ovo, slot pulsa, slot qris, slot terlengkap, spadegaming,
  sydney pools, taruhan online, togel, togel online, top jitu, wild west gold, ws168
3.5: agen bola, agen poker, baccarat, bakarat, ceme, crash game, dadu online, gaple online, judi bola,
  kode alam, live roulette, lotre angka, parlay, pasaran hk, pasaran sdy, pasaran sgp, poker online,
  sakong, samgong, shio mati, slot online, slot resmi, slot thailand, taruhan bola, togel hari
3: agen tembak, arena sabung, asian handicap, ayam live, bandar bola, betslip, betting online, blackjack,
  bola tangkas, buku mimpi, bursa taruhan, capsa, chip domino, cq9, dealer cantik, dibayar 3000,
  domino online, dragon tiger, ekor jitu, fafafa, fantan, jackpot progresif, joker resmi, jual chip,
  judi resmi, kasino daring, kasino langsung, keno, live dealer, lotre daring, mega jackpot,
  pasang taruhan, pasaran bola, pkv, player banker, plinko, remi online, return to player, rolet,
  roulette, sabung ayam, sensasi spin, slot demo, slot server, slot tertinggi, tembak ikan,
  tembak tembak ikan, top up chip, total odds, toto gelap
2.5: 4d, ayam laga, beli chip, casino, dealer langsung, habanero, jago live, judi slot, kasino,
  memasang taruhan, menembak ikan, pegang angka, playtech, poker, pragmatic, slot bonus, slot terbaik,
  spaceman, spin gratis, taji pisau, tebakan empat
2: 1x2, 5d, adu ayam, adu jago, bola gila, bola jalan, gim ikan, gim naga, gulungan kakek, kupon putih,
  laga ayam, lotre, lottery, main slot, meja dealer, memberi voor, number game, over under, pasang angka,
  prediksi bola, qiu, royal flush, rtp 98, sbo, situs bola, slot machine, slot terbaru, tafsir mimpi,
  tarif taruhan, taruhan, tebak angka, tips bola, uang asli, undian angka
1.5: 2d, 6d, adu dadu, angka kembar, ayam aduan, bursa malam, ceki, empat digit, gambling, idn,
  judi online, mahjong, odds, permainan ubin, qq, roda keberuntungan, sdy, sgp, slot, slot gratis,
  slot paling, slots, starlight, total bawah, toto, wala
1.2: bonanza, judi, rasakan sensasi, susun ubin, voor
1: anti lag, aviator, banker, bet, colok, domino, empat angka, handicap, hk, lipat gandakan,
  merasakan sensasi, mesin slot, mines, olympus, pasaran, perjudian, princess, putaran, shio, slot hari,
  tebak papan, tebak skor, total atas, vur, zeus
0.8: dadu, dua angka, dua dimensi, gaple, gim kartu, kartu remi, kei, macau, permainan kartu, taji
0.7: 3d, crash
0.6: prediksi skor
0.5: ayam bangkok, game online, hiburan daring, hiburan digital, kali lipat, permainan daring, remi,
  super 10, tangkas, tarikan, tiga angka
0.4: angka
0.3: hari pasaran, kupon, permainan, suwit
0: kupon undian
`;
