/** Other wares that broken-into sites are filled with: medicines, loans, counterfeits, essays, pornography, charms. */
export const wareWords = `
6: bokep indo, cytotec asli, jasa pelet, jual cytotec, pil cytotec, video bokep
5.5: obat aborsi
5: beli followers, best online casino, bokep, buy essay, canadian pharmacy, crypto recovery, dana gaib,
  essay writing service, hammer of thor, ijazah tanpa kuliah, jasa backlink, jasa hacker, jasa ijazah,
  jasa joki, jasa pembuatan ijazah, jasa pembuatan skripsi, jasa sadap, jasa skripsi, jasa tesis,
  joki skripsi, joki tesis, jual backlink, jual followers, jual ijazah, kontol, memek, ngentot,
  no deposit bonus, obat perangsang, obat telat bulan, paper writing service, pelet online, pelet pemikat,
  pembesar penis, penggugur janin, perangsang wanita, pil aborsi, pil penggugur, replica handbags,
  replica watches, sewa hacker, tanpa tumbal, tramadol tanpa resep, uang gaib, write my dissertation,
  write my essay, write my paper
4: arisan duos, arisan get, arisan menurun, auto followers, backlink dofollow, backlink murah,
  best replica, btc kembali, call girl, camgirl, casino bonus, certified hackers, cheap jerseys,
  cheap nfl jerseys, custom essay, custom essays, cytotec, dijamin luruh, followers instagram aktif,
  followers murah, giveaway crypto, hentai, jerseys from china, joki cpns, joki makalah, joki skripsi dan,
  joki tugas, joki ujian, jual ktp, jual rekening, live sex, lost crypto, membeli followers,
  michael kors outlet, milf, nfl jerseys, no credit check, no prescription, obat penggugur, online casino,
  online pharmacy, open bo, panel smm, payday loan, payday loans, penggugur tuntas, pesugihan tanpa,
  pijat plus, replica watch, rolex replica, sadap wa, sadap whatsapp, send btc, sim tanpa tes,
  sports betting, suntik followers, super clone, superfake, swiss replica, tanpa kuret, tante girang,
  vimax, wallet recovery, wholesale jerseys, without a prescription, without prescription
3.5: dofollow, owner amanah
3: 1000 followers, aaa quality, academic writers, alat vital, bad credit, binary option, cialis,
  content placement, discreet shipping, double your, escorts, essay writing, free spins, gastrul,
  get arisan, hermes bags, ilmu pelet, instant loan, jam tangan kw, jasa sim, jav, joki rank, kamagra,
  keras lebih lama, kirim btc, kors outlet, kw super, levitra, lost funds, menyadap wa, mirror quality,
  misoprostol, modafinil, no rx, nude, pasti cair, pembesar alami, pembuatan skripsi, penggugur kandungan,
  pesugihan, pinjaman online langsung, porn, premium kw, rekening siap, robot forex, sensor subtitle,
  sinyal trading, slot games, super fake, swiss movement, tadalafil, tambah followers, tanpa bi checking,
  tanpa cek bi, tanpa kuliah, tanpa resep dokter, tanpa sensor, terima btc, terlambat bulan, tidur cair,
  tramadol, viagra, wisuda kilat
2.5: backlink, butuh dana cepat, cbd oil, dana cair 10, dana kilat, escort, fast cash, followers aktif,
  followers instagram, jasa makalah, jasa seo, lolos turnitin, mod apk, no tipu, obat kuat, obat tidur,
  pasti acc, pbn, penggugur, plagiarism free, privasi aman, profit konsisten, ray ban, real money,
  replica, robot trading, seed phrase, sildenafil, tanpa slik, telat bulan, terdaftar pddikti
2: 90 off, a hacker, airdrop, amanah no, ambien, arisan online, besok kembali, bunga harian, buy cheap,
  cepat cair, film dewasa, full video, galbay, galbay pun, grade ori, guaranteed results, guest post,
  hire experts, homework help, joki game, jual akun, kejantanan, keygen, ktp palsu, langsung acc,
  louis vuitton, michael kors, modal ktp, moncler, my dissertation, obat bius, obat kuat herbal,
  obat terlambat, original papers, outlet online, oxycodone, paper writing, payday, pembesar,
  peninggi badan, perangsang, peringkat website, pinjaman cepat, profit harian, rolex, serial key,
  slot arisan, tahan lama di ranjang, tanpa ketahuan, tanpa resep, tanpa survei, tanpa tipu,
  terdaftar dikti, term paper, term papers, tuntas 24, uang palsu, video dewasa, video mesum,
  vitalitas pria, worldwide shipping, xanax, xxx, yeezy, your coursework
1.5: 100 guaranteed, 70 off, 80 off, akun centang, bayar setelah, butuh dana, cair 10, cair 15, cair 5,
  cair dalam, cbd, cukup ktp, dana cair, dana cepat, dana tunai, di acc, domain authority, duos,
  fast shipping, finasteride, free shipping, gadai bpkb, gucci, halaman pertama google, ijazah asli,
  ivermectin, jam tayang, jerseys, jual obat, menggugurkan, money back guarantee, overnight delivery,
  passive income, penis, pinjaman dana, play now, porno, privasi dijamin, privasi terjaga,
  rahasia terjamin, recover your, recovered over, refill, sexy, shop authentic, smm, subtitle indonesia,
  tanpa jaminan, tanpa ktp, tanpa password, tanpa risiko, tanpa tes, tas branded, telanjang,
  terbukti ampuh, titip dana, untung 30, visit our shop, weight loss
1.2: forex, pelangsing, pinjaman online, pinjol, prada, sex
1: aaa, bi checking, bisa cod, bitcoin, btc, bunga nol, buy now, chanel, coursework, crack, dissertation,
  dissertations, essays, free download, handbags, hanya ktp, hermes, ijazah resmi, jasa gadai, keto,
  loans, order now, pharmacy, phd holders, pills, pria tahan, setelah berhasil, store free, tahan lama,
  tanpa agunan, trusted, turnitin, up to 80, wholesale
0.8: cair hari, cewek, cheap, dana kembali, eth, foto ktp, hitungan menit, perawan, pesan sekarang,
  sneakers, top quality, uang darurat
0.7: aborsi, ampuh, bayar di tempat, best price, bunga rendah, essay, followers, generic, loan, page one,
  papers, pemutih, profit, rx, siap pakai, sunglasses, tanpa rasa, tanpa ribet, watches
0.6: dana darurat, likes, order, overnight, subscriber, subscribers, termurah
0.5: bunga 0, buy, cod, discount, hire a, janda, nasabah pertama, nike, original, outlet, plagiarism,
  sale, tebus obat, trading
0.4: cair, garansi, jual, luxury, murah, nonton, pinjaman, tenor, wallet
0.3: dalam hitungan, jordan, kloning, limit, omega, streaming, vpn
0.2: 1 1, investasi, khasiat, per hari
0.1: hubungi, wa
0: arisan bodong, investasi bodong
`;
