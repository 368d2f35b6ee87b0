/** What people are asked to do, and what they are promised for it. */
export const callWords = `
4: akun gacor, akun wso, anti nawala, link gacor
3.5: server kamboja, server macau, server thailand
3: berapapun dibayar, bonus member baru, depo 10, depo 10k, depo 20, depo 25, depo 25k, depo 50, depo 50k,
  depo pulsa, deposit receh, min depo, minimal depo, pasti wd, server filipina, server myanmar,
  server rusia, server vietnam, spin sekarang, to kecil, to rendah, to ringan, wd kilat, wd lancar,
  wd lunas, wede lancar, withdraw pasti
2.5: akun pro, berapa pun dibayar, berapa saja dibayar, bonus sambutan, coba keberuntungan,
  coba peruntungan, depo 15, depo 5, deposit dana, deposit pulsa, deposit qris, kemenangan dibayar,
  new member, rollingan, sambutan 100, sambutan 120, sambutan anggota baru, taruhan mulai, to 2x, to 3x,
  to 5x, to 7x, to terendah
2: akun demo, bet kecil, bonus deposit, cair kilat, deposit minimal, deposit murah, dibayar lunas,
  hadiah sambutan, id pro, id vip, klaim bonus, link alternatif, link login, login alternatif,
  login terbaru, main sekarang, mainkan sekarang, minimal deposit, pasti dibayar, proses wd, server luar,
  server luar negeri, setoran pertama, taruhan minimal, uang sungguhan, wd cair, wede, welcome bonus
1.5: akun luar, akun vip, bebas ip, bonus 100, bonus harian, bonus melimpah, bonus member, bonus mingguan,
  daftar disini, depo, gas daftar, isi saldo 10, jalur cadangan, jalur cadangan berikut, link daftar,
  link terbaru, member baru, nawala, pasang sekarang, pasti mendarat, server internasional, setoran awal,
  setoran mulai, sikat sekarang, situs alternatif, tanpa deposit, tanpa potongan, withdraw
1.2: alamat cadangan, ambil bonus, bonus 25, bonus 50, bonus besar, buruan daftar, daftar sekarang,
  gabung sekarang, login cepat, tempat main, turnover, wd
1: akses alternatif, alamat alternatif, bergabung sekarang, bermain daring, bonus 30, bonus new,
  cair tanpa, cek bio, cs online, cukup modal, daftar akun, daftar di sini, download apk,
  hanya dengan modal, klaim sekarang, klik untuk bergabung, kode referal, kode referral, langsung cair,
  langsung gas, link resmi, livechat, main daring, masuk sini, pindah ke server, satu id,
  tautan alternatif, tautan cadangan
0.8: agen kami, anggota baru, berapapun, bonus 20, cashback, deposit, gaskeun, internet positif,
  klik disini, minimal isi, rebate, tarik saldo, tautan terbaru
0.7: anggota setia, bonus, daftar gratis, jalur alternatif, segera daftar, unduh apk
0.6: 24jam, buruan, klik di sini, klik link, kode undangan, login, mainkan, tempat bermain
0.5: ajak teman, coba sekarang, jalur 1, jalur 2, pulang membawa, referral, situs resmi
0.4: akun baru, apk, bermain, daftar, live chat, nonstop
0.3: 24 jam, berapa pun, daftar jadi, gabung, klik, link, main di, member, penarikan, promo, room
0.2: akun, alamat utama, dibayar, komisi, server, tautan pendaftaran
0.1: isi ulang, potongan, tautan
`;

/** Praise of a place to play. */
export const trustWords = `
4: bandar togel
3.5: pagcor
3: agen slot, situs gacor
2.5: bandar terpercaya
2: agen judi, bandar darat, bandar resmi, situs gampang
1.5: situs judi, situs terbaik, situs terpercaya
1: 100 aman, fairplay, lisensi resmi, situs terbaru
0.8: bandar judi, terpercaya
0.7: berlisensi, fair play
0.5: agen resmi, lisensi, no 1, nomor 1, terupdate
0.4: provider
0.3: agen, auto, di jamin, situs, tepercaya, terlengkap, viral
0.2: dijamin, terbaik, terbesar, terjamin
0.1: platform
`;

/** Ways to pay, and small sums. */
export const payWords = `
1.5: dana ovo, ovo dana
1.2: dana gopay, usdt
1: 10k, 10rb, 5k, gopay ovo, ovo gopay, via pulsa
0.7: crypto
0.6: ewallet, gopay, linkaja, ovo, pulsa, shopeepay
0.5: 10 ribu, 5 ribu
0.4: 10000, axiata, e wallet, qris, telkomsel
0.3: xl
0.2: dompet digital
0.1: rekening
`;
