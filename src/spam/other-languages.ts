/** A language that spam is written in, by letters that only it has, with words of its wares. */
export type OtherLanguage = Readonly<{ name: string; letters: RegExp; wares: RegExp }>;

/**
 * Languages of the doorway pages that are put on broken-into sites of the country: Japanese shops, Thai, Chinese, Vietnamese, Korean, Russian,
 * Turkish and Arabic gambling. An honest page may have a greeting or a name in them.
 */
export const otherLanguages: readonly OtherLanguage[] = [
  {
    name: '日本語',
    letters: /[\u3041-\u30ff]/g,
    wares:
      /スロット|カジノ|パチンコ|激安|送料無料|通販|販売|正規品|本物|財布|バッグ|腕時計|時計|ブランド|コピー|新品|中古|楽天|最安|セール|割引|ボーナス|アウトレット|在庫|ギャンブル|レディース|メンズ/g,
  },
  {
    name: 'ไทย',
    letters: /[\u0e01-\u0e5b]/g,
    wares:
      /สล็อต|บาคาร่า|คาสิโน|หวย|เว็บตรง|แทงบอล|เครดิตฟรี|ฝาก|ถอน|พนัน|เดิมพัน|โบนัส|แจ็คพอต|แตกง่าย|ทดลองเล่น|ยิงปลา|รูเล็ต|วอเลท|วอเล็ท|ไม่ผ่านเอเย่นต์/g,
  },
  {
    name: '中文',
    letters: /[\u4e00-\u9fff]/g,
    wares:
      /博彩|赌|老虎机|百家乐|娱乐城|娱乐|彩票|棋牌|注册|投注|开户|菠菜|下注|返水|体育平台|送彩金|彩金|时时彩|六合彩|電子遊戲|娛樂城|百家樂|賭|老虎機|儲值|優惠|高仿|提现|秒到|即送|送彩|麻将|代写|贷款/g,
  },
  {
    name: 'tiếng Việt',
    letters: /[ăắằẳẵặấầẩẫậđếềểễệốồổỗộơớờởỡợưứừửữựạảịỉọỏụủỵỷỹẹẻẽĩũõ]/gi,
    wares:
      /nhà cái|cá cược|cược|xổ số|nổ hũ|đánh bài|tài xỉu|khuyến mãi|nạp tiền|rút tiền|soi cầu|lô đề|casino|game bài|uy tín|tiền thưởng|kèo|bắn cá|đá gà|slot|vay tiền|thuốc|cường dương|giá rẻ|chính hãng|giao hàng|hoàn tiền|đồng hồ|giảm giá/gi,
  },
  {
    name: '한국어',
    letters: /[\uac00-\ud7a3]/g,
    wares:
      /카지노|토토|바카라|슬롯|먹튀|놀이터|홀덤|포커|배팅|베팅|충전|환전|보너스|도박|입금|출금|파워볼|성인|출장|마사지|비아그라|대출/g,
  },
  {
    name: 'русский',
    letters: /[\u0400-\u04ff]/g,
    wares:
      /казино|ставк|бонус|вулкан|слот|займ|кредит|игров|автомат|рулетк|покер|букмекер|фриспин|выигр|джекпот|скачать|дешев|виагр|зеркало/gi,
  },
  {
    name: 'Türkçe',
    letters: /[ğışĞİŞ]/g,
    wares:
      /bahis|casino|bonusu?|bedava|giriş|iddaa|kumar|slot|rulet|üyelik|kayıt|yatırım|çevrim|kazan|oyna/gi,
  },
  {
    name: 'हिन्दी',
    letters: /[\u0900-\u097f]/g,
    wares: /कैसीनो|कसीनो|सट्टा|मटका|जुआ|जुए|स्लॉट|बोनस|पोकर|रम्मी|दांव|सट्टेबाजी|जमा|निकासी|जैकपॉट|लॉटरी|लोन/g,
  },
  {
    name: 'العربية',
    letters: /[\u0621-\u064a]/g,
    wares: /كازينو|مراهن|رهان|قمار|روليت|سلوتس|سلوت|بوكر|مكافأ|جاكبوت|فياجرا|فياغرا|سيالس/g,
  },
];

/** A language in Latin letters: small words of which a page in it is full, and words of the shops and halls of play that advertise in it. */
export type LatinLanguage = Readonly<{
  name: string;
  words: ReadonlySet<string>;
  wares: ReadonlySet<string>;
}>;

/** Letters with marks are written without them, as {@link fold} leaves them. */
export const latinLanguages: readonly LatinLanguage[] = [
  {
    name: 'Deutsch',
    words: wordsOf(
      'und der die das fur mit von auf zum zur ist nicht sie wir ein eine einen aus bei im den dem des auch oder sind werden bis nur noch jetzt ohne',
    ),
    wares: wordsOf(
      'gunstig gunstige kaufen billig billige rabatt schnappchenpreis schnappchen versand kostenloser kostenlos versandkostenfrei markenschuhe schuhe herren damen laufschuhe winterjacke freispiele echtgeld einzahlung auszahlung anmelden sichern spielhalle spielautomaten wetten sportwetten bonus casino outlet rezeptfrei potenzmittel kredit sofortkredit',
    ),
  },
  {
    name: 'français',
    words: wordsOf(
      'le les des pour avec dans vous nous est une sur aux du et votre pas que qui sont plus chez ou en la',
    ),
    wares: wordsOf(
      'cher acheter achetez commandez commander livraison gratuite soldes remise promotion chaussures sac sacs luxe marque marques paiement boutique pari paris mise gagner jeux argent casino bonus inscription ordonnance credit pret outlet',
    ),
  },
  {
    name: 'español',
    words: wordsOf('el los las para con por una del que mas su en es y sus como sin nuestra este todos hoy'),
    wares: wordsOf(
      'comprar compra baratas baratos barato zapatillas bolsos relojes descuento envio gratis oferta ofertas rebajas marcas tienda apuestas apuesta tragamonedas premios registrate ganar dinero casino bono receta prestamo prestamos outlet',
    ),
  },
  {
    name: 'italiano',
    words: wordsOf('il gli della per con una del che di nel sono e piu dei le alla al anche tutti nostro'),
    wares: wordsOf(
      'acquista acquistare comprare scarpe borse orologi sconto sconti scontate saldi spedizione gratuita negozio offerta offerte scommesse vincere vincita giochi soldi casino bonus ricetta prestito prestiti outlet',
    ),
  },
  {
    name: 'português',
    words: wordsOf(
      'os das para com uma do que nao em mais seu sua na no dos voce ou e sao pelo melhor ao por',
    ),
    wares: wordsOf(
      'comprar tenis bolsas relogios desconto frete gratis oferta promocao aposta apostas esportiva cassino ganhe saque pix cadastre bonus dinheiro jogo jogos caca niqueis premios receita emprestimo outlet',
    ),
  },
  {
    name: 'polski',
    words: wordsOf('w na z do sie i jest nie dla oraz od po za czy jak sa to przez juz bez dzis'),
    wares: wordsOf(
      'kasyno kasyna kasynie darmowe spiny depozytu wyplaty zaklady bukmacher gra gry hazard bonus kup tanio tanie buty torebki sklep rabat pozyczka pozyczki kredyt recepty',
    ),
  },
  {
    name: 'turkce',
    words: wordsOf('ve bir icin ile bu en da de cok olan gibi daha sonra olarak her hemen'),
    wares: wordsOf(
      'bahis bahisci kacak casino bonus bonusu deneme bedava giris guncel iddaa kumar slot rulet uyelik kayit yatirim cevrim kazan oyna escort kredi ucuz',
    ),
  },
  {
    name: 'nederlands',
    words: wordsOf('het een van voor met op zijn niet ook aan bij naar wij uw onze deze de en nu'),
    wares: wordsOf(
      'goedkoop goedkope kopen korting gratis verzending schoenen tassen horloges winkel gokken gokkasten casino bonus inzet winnen recept lening',
    ),
  },
];

/** What pages for visitors from abroad speak of, in any language, and foreign shops do not. */
export const visiting: ReadonlySet<string> = wordsOf(
  'village pueblo dorf dorp villaggio visita visite visiter visitar besuchen bezoek ville ciudad stadt turistas touristes touristen feria entree eintritt malang jawa java indonesia indonesien indonesie indonesien museum musee museo batik rupiah rupias rupien roupies candi temple temples tempel templo templos turismo tourist tourismus kampung bromo surabaya bali',
);

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' '));
}
