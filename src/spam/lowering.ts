/** Words of honest texts about gambling and fraud: what is done against it, whom it harms, what the law says. */
const against =
  `hakim memvonis divonis vonis terdakwa jaksa dakwaan rentenir penagih samaran begadang konselor penampung
  pengecer dipecat ketahuan terselubung memberantasnya digerebek penggerebekan gerebek kriminalitas
  mudaratnya antisipasi dicurigai disamarkan menyamar penyelewengan menyesalinya dipenjara mengharamkannya
  antitogel iming dijauhi meninggalkannya trauma frustrasi bunuh pailit kalap jerumus membubarkan
  dibubarkan pembubaran khamar berhala setan surah khatib hadis sandi plugin dibajak pembajakan melapor
  hapus menumpang dibobol kebobolan membobol penyerang bertengkar tengkar berantakan terlanjur
  umpan kamus istilah bohong membohongi kehilangan celaka digadaikan menggadaikan menangis padahal
  menyesatkan kur legalisir mengenali mustahil backdoor webshell persandian tipuan muslihat terbuai
  tergiur tergoda candunya ketagihan taubat bertobat tobat melacak ditelusuri penelusuran forensik
  operator antivirus kerentanan celahnya judol perjudian berjudi penjudi antijudi berantas memberantas
  pemberantasan diberantas cegah mencegah pencegahan dicegah bahaya berbahaya membahayakan mengimbau
  menghimbau menyuluh menertibkan penertiban razia merazia blokir memblokir pemblokiran diblokir korban
  pidana dipidana dihukum penjara tersangka pelaku ditangkap menangkap penangkapan polisi kepolisian polri
  polres polsek polresta polda bareskrim bhabinkamtibmas babinsa satgas kominfo komdigi diskominfo
  kemkomdigi ppatk ojk haram mengharamkan diharamkan berdosa khutbah mudarat mudharat kecanduan candu
  pecandu adiksi terjerat jerat menjerat terlilit melilit jeratan dilarang larang melarang larangan
  melanggar pelanggaran ilegal sanksi laporkan melaporkan dilaporkan aduan pengaduan aduankonten merugikan
  kerugian merugi bangkrut hancur menghancurkan cerai perceraian depresi konseling psikolog tolak
  penolakan jauhi menjauhi terhindar terjerumus menjerumuskan jebakan menjebak penipuan tipu menipu
  kejahatan kriminal diretas peretas peretasan meretas disusupi menyusup penyusupan disisipkan menyisipkan
  spam dihapus menghapus penghapusan insiden siber csirt bssn deface defacement terinfeksi meresahkan
  keresahan menyita disita memutus pemutusan menindak penindakan ditindak penindak bpom kapok menyesal
  penyesalan memerangi perangi kuhp ite fatwa mui ancaman mengancam terancam diancam modus penyalahgunaan
  penyimpangan antinarkoba warned beware illegal police crackdown prevention addiction victims fraud
  blocked hacked`.split(/\s+/);

/** Words that spam has as well when it plays the adviser, or that any article of an office may have. */
const cautious =
  `mewaspadai diwaspadai hindari menghindari tertipu ditipu darurat keamanan sadar menyadarkan utang hutang
  berutang berhenti penyakit masyarakat pekat puskesmas edukasi literasi sosialisasi disiplin stop jangan
  imbau himbau diimbau rusak merusak rugi dampak kasus ditutup ceramah tertib perang mengingatkan
  diingatkan tausiah habis menyebutkan dukungan lindungi melindungi perlindungan gangguan uu pasal removed
  stres dosa sita dibersihkan membersihkan pembersihan dipulihkan pemulihan lawan melawan pengawasan awasi
  mengawasi kampanye penyuluhan hukum mantan bukti sisipan celah rehabilitasi menolak`.split(/\s+/);

/** These stand in front of honest meanings of a word; the word then weighs nothing. */
export const honestNeighbours: ReadonlyMap<string, RegExp> = new Map(
  Object.entries({
    slot: /^(antre|antri|parkir|waktu|pendaftar|jadwal|kuota|memor|ram|pcie?|peserta|kunjung|vaksin|layan|kosong|tersedia|tersisa|sisa|jam|online?antre|booking|pemesan|stan|stand|lapak|tenda|lapangan|tamu|konsultasi|ekspansi|sim|kartu|usb|hdmi|\d+$|pagi|siang|sore|sesi|imunisasi|periksa|rekam|wawancara|kursi|pelayanan|pertemuan|ruang|loket|kios|iklan|bimbingan|pengambilan)/,
    slots: /^(memory|available|antre|parking|appointment|time|book)/,
    gacor:
      /^(burung|kicau|murai|kenari|lovebird|cucak|kacer|pleci|perkutut|anis|juara|kelas|derkuku|sangkar|gantang|pakan|ocehan|love|bird|merpati|lomba|juri|ayam|suara)/,
    bonus: /^(demograf|atlet|pelatih|medali|pemain|akhir|prestasi|guru|karyawan)/,
    deposit: /^(bank|sampah|box|air|bumi|mineral|berjangka|retribusi)/,
    jackpot: /^(jalan|doorprize)/,
    spin: /^(bike|off|bola|rak|mesin|putaran)/,
    scatter: /^(plot|diagram|grafik)/,
    poker: /^(face)/,
    kasino: /^(royale|karya|film|scorsese|1995)/,
    casino: /^(royale|karya|film|scorsese|1995)/,
    toto: /^(suharto|kloset|keramik|sanitair|bapak|wahyudi|pak)/,
    hoki: /^(lapangan|es|lapang|atlet|tim|stik|field|indoor|porprov|cabang|cabor|putra|putri|ruangan)/,
    rtp: /^(ruang|terbuka|publik|manggis|taman)/,
    prediksi: /^(cuaca|hujan|skor|musim|iklim|bmkg|banjir)/,
    bandar: /^(lampung|udara|seri|jaya|narkoba|sabu)/,
    situs: /^(cagar|budaya|candi|sejarah|warisan|purbakala|arkeologi)/,
    pasaran: /^(wage|kliwon|pahing|pon|legi|jawa|hewan)/,
    hk: /^(no|nomor|\d)/,
    mahjong: /^(ubin|tradisional|turnamen)/,
    olympus: /^(gunung|yunani|dewa)/,
    '1x2': /^(m|cm|meter|inci)$/,
    replica: /^(candi|patung|museum)/,
    '3d': /^(print|animasi|model|desain|peta|mapping|cetak|foto|lukisan)/,
  }),
);

/** Words of those who look back on play, or watch it, and of honest lenders. */
const watching =
  `komentar dimatikan diklik dibalas bumdes koperasi bendahara waspada palsu tanda gejala survei responden remaja menyebut mempromosikan pemengaruh berbohong
  melunasinya ambisi menunggak gadai`.split(/\s+/);

/** Lessons, books, films and sports speak of games of chance and call nobody to play. */
const telling =
  `umkm omzet kerajinan pengrajin wirausaha kompos daur matematika statistika probabilitas pelajaran novel
  film sinopsis sejarah sejarawan museum sastra cerpen drama teater sutradara penulis pertandingan pelatih
  wasit babak stadion klub kiper gol kompetisi belajar risiko pelatihan literasi koperasi bendahara dosen
  penelitian riset peneliti histogram kolonial belanda zaman`.split(/\s+/);

const weights: ReadonlyMap<string, number> = new Map([
  ...against.map((word) => [word, 1] as const),
  ...cautious.map((word) => [word, 0.3] as const),
  ...telling.map((word) => [word, 0.3] as const),
  ...watching.map((word) => [word, 0.6] as const),
]);

/** How much a word speaks against gambling or fraud: 0 for most words, at most 1. */
export const loweringWeight = (word: string): number =>
  weights.get(word) ??
  (/(?:nya|kan|lah|ku|mu)$/.test(word)
    ? weights.get(word.replace(/(?:nya|kan|lah|ku|mu)$/, ''))
    : undefined) ??
  0;
