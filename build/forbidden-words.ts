/** Something Ebb never promises, and how it would be said. */
export interface ForbiddenClaim {
  /** What it promises, for whoever has to mend a message. */
  readonly promises: string;
  /** Beginnings, endings and phrases as one regular expression, written without accents. */
  readonly said: string;
}

const claim = (promises: string, ...said: readonly string[]): ForbiddenClaim => ({
  promises,
  said: said.join('|'),
});

const ENGLISH: readonly ForbiddenClaim[] = [
  // Botulinum toxin is the name of a medicine that the screening asks about.
  claim('detox', 'de-?tox\\w*', '(?<!botulinum )toxins?', 'toxic waste', 'impurit(y|ies)'),
  claim(
    'detox',
    'purif(y|ies|ied|ying)',
    'flush(es|ed|ing)? (out|away)',
    '(cleans(e|es|ed|ing)|flush(es|ed|ing)?) (out )?(your|the) (lymph\\w*|body|system|blood)',
  ),
  claim(
    'a cure',
    'cur(e|es|ed|ing|able|ative)',
    'heal(s|ed|ing)? (your|the) (skin|face|acne|body)',
  ),
  claim('a cure', 'healing (power|touch|effects?|benefits?)', 'therapeutic', 'remed(y|ies)'),
  claim(
    'a treatment',
    '(a|an|medical|natural|effective) treatment',
    'treatments? (of|for|against)',
    'treat(s|ed|ing)? (your |the )?(acne|spots?|puff\\w*|skin|face|wrinkles|circles|\\w+ veins?)',
  ),
  claim(
    'youth',
    'rejuvenat\\w*',
    'youth\\w*',
    '(look\\w*|feel\\w*|years) younger',
    'younger[- ]looking',
    'age(less|-defying)',
  ),
  claim(
    'youth',
    'anti-?age?ing',
    '(slow|stop|revers|halt|prevent|fight)\\w* (down |of )?(the )?(age?ing|wrinkles|lines)',
    '(cell|skin) renewal',
    'renew(s|ed|ing)? (your |the )?(skin|cells?)',
    'regenerat\\w*',
    'collagen',
  ),
  claim(
    'other pores',
    'shrink\\w*|shrank|shrunk(en)?',
    '(small|tight|fin|refin|minimi[sz]|clos|tighten)\\w* (your |the )?pores',
    'pores (look |become |get )?(smaller|tighter|finer|disappear|vanish|close)',
  ),
  claim(
    'clear skin',
    '(clear|banish|fight|get rid of|gets rid of|eliminat|prevent)\\w* (up )?(your |of )?(acne|spots|blemish\\w*|breakouts|pimples)',
    'clears (up )?(your|the) skin',
    'clearer skin',
    'flawless|perfect skin',
  ),
  claim('a lift', '(up)?lift(s|ed|ing|er)?', 'face-?lifts?'),
  claim('firmness', 'tighten(s|ed|ing)?', 'tighter skin', 'tones? (your|the) (skin|face|muscles)'),
  claim('firmness', 'firm(s|ed|ing|er) (up )?(your |the )?(skin|face|jaw\\w*|chin|cheeks?|neck)'),
  claim(
    'another shape',
    'melt(s|ed|ing)?',
    '(burn|dissolv|los|break|reduc)\\w* (down |up |off )?(your |the )?(body |face |facial )?(fat|cellulite)',
    'slim(s|med|ming|mer)?',
    'sculpt(s|ed|ing)?',
    'contour(s|ed|ing)? (your|the) \\w+',
    'weight loss',
  ),
  claim(
    'what goes away',
    '(remov|eras|eliminat|vanish|banish|fix|mend|repair|clos)\\w*( or \\w+)? (your |the |a |bulging |varicose |spider )*(veins?|valves?|wrinkles|lines|dark circles|eye bags|scars|cellulite)',
    '(get|gets|getting) rid of (your |the )?(bulging |varicose |spider )*(veins?|wrinkles|lines|dark circles|bags|puffiness)',
  ),
  claim('a stronger body', 'boost(s|ed|ing|er)?', 'immunity', 'metabolism'),
  claim(
    'a stronger body',
    '(strengthen|support|improv|stimulat|activat)\\w* (your |the )?(immun\\w*|lymph\\w*|circulation|blood flow)',
  ),
  claim(
    'radiance',
    'glow(s|ing|y)?',
    'radian(t|ce)',
    'luminous',
    'brighten(s|ed|ing)? (your|the|up)',
  ),
  claim(
    'a sure thing',
    'guarante\\w*',
    'miracle\\w*|miraculous\\w*',
    '(clinically|scientifically) \\w+',
  ),
  claim(
    'a sure thing',
    'proven to',
    'permanent(ly)? (results?|effects?|younger|smooth\\w*|slim\\w*)',
    'instant(ly)? (results?|younger|slimmer|less)',
    '(completely|totally|perfectly|100 ?%) safe',
    'risk-?free',
    'no (side effects|risks?)',
  ),
];

const SPANISH: readonly ForbiddenClaim[] = [
  claim('detox', 'detox\\w*', 'desintoxi\\w*', 'toxinas?(?! botulinica)', 'impurezas?'),
  claim('detox', 'depur\\w*', 'purific\\w*', 'toxic[oa]s? acumulad[oa]s?'),
  // “Hasta que se cure” says when a wound has healed.
  claim(
    'a cure',
    '(?<!se )cur(a|an|ar|ara|aran|e|en|o|ando|ativ[oa]s?|acion)',
    'san(a|an|ar) (la|tu|el) \\w+',
  ),
  claim(
    'a treatment',
    'tratamientos? (medicos?|natural(es)?|para|contra|del?)',
    'trat(a|an|ar) (el |la |los |las |tu |tus )?(acne|granos|arrugas|ojeras|varices|hinchazon|piel|cara)',
  ),
  claim(
    'youth',
    'rejuvene\\w*',
    'juven(il|tud)\\w*',
    '(mas|anos mas) joven(es)?',
    'anti-?(edad|arrugas|envejecimiento)',
  ),
  claim(
    'youth',
    '(frena|retrasa|detiene|revierte|previene|combate)\\w* (el |las |los )?(envejecimiento|arrugas|lineas)',
    'regenera\\w*',
    'renueva\\w* (la|tu|las|tus) (piel|celulas)',
    'renovacion celular',
    'colageno',
  ),
  claim(
    'other pores',
    '(reduc|cierr|cerrar|encog|minimiz|achic|disminu|afin|contra[ei])\\w* (el tamano de )?(los |tus )?poros',
    'poros (mas )?(pequenos|cerrados|finos|invisibles)',
  ),
  claim(
    'clear skin',
    '(elimin|limpi|quit|cur|combat|borr|acab|previene)\\w* (con )?(el |los |las |tu |tus )?(acne|granos|espinillas|imperfecciones|manchas)',
    'piel (perfecta|sin imperfecciones|impecable)',
  ),
  claim(
    'a lift',
    'lifting',
    '(levant|elev|tens|reafirm)\\w* (el |la |los |las |tu |tus )?(rostro|piel|mejillas|parpados|pomulos|cejas|ovalo|papada)',
    'flacidez',
    'reafirm\\w*',
  ),
  claim(
    'another shape',
    '(derrit|derret|quem|fund|disuelv|disolv|elimin|reduc)\\w* (la |tu )?(grasa|celulitis)',
    'adelgaz\\w*',
    'anti-?celulit\\w*',
    '(esculp|moldea|estiliza)\\w*',
    'perder peso|perdida de peso',
  ),
  claim(
    'what goes away',
    '(elimin|quit|borr|repar|cierr|acab)\\w* (con )?(las |los |tus |la |una )?(varices|venas|valvulas?|arrugas|ojeras|bolsas|cicatrices|lineas)',
    '(?<!se )(deshinch|desinflam)(a|an|ar|ante)',
  ),
  claim(
    'a stronger body',
    '(potenci|refuerz|reforz|estimul|activ|impuls|mejor|fortalec)\\w* (el |la |las |tu |tus )?(circulacion|sistema|defensas|inmunidad|metabolismo)',
    'inmunidad',
  ),
  claim(
    'radiance',
    'luminosidad',
    '(piel|rostro|cara) (mas )?(luminos[oa]|radiantes?)',
    'resplandec\\w*|resplandor',
  ),
  claim(
    'a sure thing',
    'garanti(z|c|a)\\w*',
    'milagr\\w*',
    '(clinica|cientifica)mente',
    'resultados (permanentes|inmediatos|al instante)',
  ),
  claim(
    'a sure thing',
    'sin (ningun )?riesgos?',
    'sin efectos secundarios',
    '(totalmente|completamente) segur[oa]',
  ),
];

/** Japanese has no spaces; every phrase is long enough to stand for itself. */
const JAPANESE: readonly ForbiddenClaim[] = [
  claim('detox', 'デトックス', '(?<!ボツリヌス)毒素', '老廃物', '毒出し', '解毒', '浄化'),
  // 「治るまで」 says when a wound has healed; 「治療」 names what others did.
  claim(
    'a cure',
    '治(します|せます|しましょう|す(効果|力)|る効果)',
    '完治',
    '根治',
    '(自然)?治癒力',
  ),
  claim(
    'a cure',
    '(ニキビ|にきび|吹き出物|シミ|しみ|シワ|しわ|クマ|くま|むくみ|静脈瘤|病気)(を|が)?(治|消|無く|なく(し|な)|撃退|根本)',
    '(ニキビ|にきび|静脈瘤|むくみ)の?治療',
    '特効',
  ),
  claim(
    'youth',
    '若返',
    'アンチ(エイジング|エージング)',
    'エイジングケア',
    '老化(を|の)?(防|予防|遅|止|抑)',
    '若々し',
  ),
  claim(
    'youth',
    '細胞(を|の|が)?(再生|活性|若|新し|生まれ)',
    'ターンオーバー',
    'コラーゲン',
    '肌(の)?再生',
  ),
  claim('other pores', '毛穴(を|が|の)?(引き締|ひきしめ|小さ|縮|閉じ|消|なく|目立たな|開きを)'),
  claim('clear skin', '美肌', '美白', '透明感', '(肌荒れ|シミ|しみ)(を|が)?(改善|解消|予防)'),
  claim(
    'a lift',
    'リフト(アップ|ケア)',
    'リフティング',
    '(顔|頬|肌|目元|まぶた|フェイスライン)(を|が)?引き上げ',
    'たるみ(を|が)?(解消|改善|取|とれ|消|なく|予防)',
  ),
  claim('firmness', '(肌|顔|フェイスライン)(を|が)?(引き締|ひきしめ)'),
  claim(
    'another shape',
    '小顔',
    '脂肪(を|が)?(溶|燃|落|減|分解)',
    '痩(せ|身)',
    'やせる',
    'ダイエット',
    'セルライト',
  ),
  claim(
    'what goes away',
    '(シワ|しわ|クマ|くま|むくみ|ほうれい線)(を|が)?(改善|解消|撃退|取れ|とれ|薄く|予防)',
    '(静脈瘤|静脈|弁)(を|が)(消|治|直|修復|なく)',
  ),
  claim(
    'a stronger body',
    '免疫(力)?(を|が)?(高|上|アップ|向上|強|活性)',
    '代謝(を|が)?(上|高|アップ|促進)',
    '(血行|血流|循環)(を|が)?(促進|改善|良く|よく)',
    'リンパ(の流れ)?(を|が)(促進|改善|活性)',
  ),
  claim('radiance', '(肌|顔)(が|を)?輝', 'ツヤ肌|つや肌', '輝く肌'),
  claim(
    'a sure thing',
    '必ず(効|良く|よく|消|治|改善)',
    '奇跡',
    '即効',
    '永久(的)?な?の?(効果|美)',
    '抜群の効果|効果抜群',
    '(絶対|完全)(に)?安全',
    '副作用(は|が)?(ない|なし|ありません)',
    '医学的に証明',
    '効果を保証',
  ),
];

/** Arabic: one-letter words and the article are written together with what follows. */
const AR = {
  by: '(?:[وفبلك]|ال|لل|وال|بال|فال|كال)?',
  rid: '(?:(?:ا?زال[ةه]|يزيل|تزيل|نزيل|القضاء على|يقضي على|تقضي على|التخلص من|يخلصك من|تخلصك من|محو|يمحو|يخفي|تخفي|اخفاء) )',
};

const ARABIC: readonly ForbiddenClaim[] = [
  claim(
    'detox',
    `${AR.by}ديتوكس`,
    `${AR.by}سموم\\p{L}*`,
    `${AR.by}شوائب`,
    `(?:تنقي[ةه]|ينقي|تنقي|تطهير|يطهر|تطهر|تنظيف) (?:ال)?(?:جسم|بشرة|جلد|دم|لمف)\\p{L}*`,
  ),
  // «حتى يشفى» says when a wound has healed.
  claim(
    'a cure',
    `(?<!حتى )(?:و|س|ف)?(?:يشفي|تشفي|يشفى|تشفى|نشفي)`,
    `${AR.by}شفاء\\p{L}*`,
    `${AR.by}شافي[ةه]?`,
  ),
  claim(
    'a treatment',
    '(?:و|س)?(?:يعالج|تعالج|نعالج)',
    `${AR.by}علاجا? (?:طبي\\p{L}*|فعال|نهائي|سحري|طبيعي|ل\\p{L}+|حب الشباب|التجاعيد|الدوالي|الانتفاخ)`,
  ),
  claim(
    'youth',
    '(?:تجديد|يجدد|تجدد|استعادة|يعيد|تعيد) (?:ال)?(?:شباب|بشرة|خلايا|جلد)\\p{L}*',
    `${AR.by}مضاد[ةه]? (?:ل|ال|لل)(?:شيخوخة|تجاعيد)`,
    '(?:اصغر|تصغرين|يصغرك) سنا',
    `${AR.by}نضارة`,
    `${AR.by}كولاجين`,
  ),
  claim(
    'youth',
    '(?:ابطاء|يبطئ|تبطئ|يؤخر|تؤخر|تأخير|يمنع|تمنع|مكافحة|يحارب|محاربة) (?:ال)?(?:شيخوخة|تجاعيد)',
  ),
  claim(
    'other pores',
    `(?:و)?(?:تصغير|تضييق|تقليص|إغلاق|يصغر|تصغر|يضيق|تضيق|يقلص|تقلص|يغلق|تغلق|شد|يشد) (?:ال)?مسام\\p{L}*`,
    'مسام\\p{L}* (?:أصغر|أضيق|مغلقة)',
  ),
  claim(
    'clear skin',
    `(?:و)?${AR.rid}(?:ال)?(?:حب الشباب|حبوب|بثور|بقع|عيوب)`,
    'بشرة (?:خالية|مثالية|صافية)',
  ),
  claim(
    'a lift',
    '(?:و|ل)?(?:شد|يشد|تشد|رفع|يرفع|ترفع) (?:ال)?(?:وجه|بشرة|خدود|جفون|ترهل|حواجب)\\p{L}*',
    `${AR.by}ترهل\\p{L}*`,
    `${AR.by}ليفتينج`,
  ),
  claim(
    'another shape',
    '(?:و)?(?:يذيب|تذيب|إذابة|حرق|يحرق|تحرق|تكسير|تفتيت|يفتت) (?:ال)?دهون\\p{L}*',
    `${AR.by}(?:تنحيف|تخسيس|سيلوليت|نحت)`,
    '(?:ينحف|تنحف|يخسس|ينحت|تنحت) \\p{L}+',
    'فقدان الوزن|إنقاص الوزن',
  ),
  claim(
    'what goes away',
    `(?:و)?${AR.rid}(?:ال)?(?:تجاعيد|هالات\\p{L}*|دوالي|أوردة|ندوب|انتفاخ\\p{L}*|خطوط)`,
    '(?:يصلح|تصلح|إصلاح) (?:ال)?(?:صمام\\p{L}*|أوردة|دوالي)',
  ),
  claim(
    'a stronger body',
    '(?:و)?(?:يعزز|تعزز|تعزيز|يقوي|تقوي|تقوية|ينشط|تنشط|تنشيط|يحفز|تحفز|تحفيز|يحسن|تحسن|تحسين) (?:ال)?(?:مناعة|جهاز|دورة|كولاجين|أيض|تمثيل)\\p{L}*',
  ),
  claim('radiance', `${AR.by}(?:إشراق[ةه]?|إشراقا|توهج|توهجا|متوهج[ةه]?)`, 'بشرة مشرقة'),
  claim(
    'a sure thing',
    `${AR.by}معجز\\p{L}*`,
    'مضمون[ةه]?',
    `${AR.by}نتائج (?:فورية|دائمة)`,
    '(?:آمن|آمنة) (?:تماما|كليا)',
    '(?:بدون|بلا|دون) (?:أي )?(?:آثار جانبية|مخاطر)',
    '(?:مثبت[ةه]?) (?:علميا|سريريا)',
  ),
];

/**
 * By language folder. Those of languages to come are a beginning, written before their
 * catalogues: whoever translates goes through them, and `docs/content-review.md` says so.
 */
export const FORBIDDEN: Readonly<Record<string, readonly ForbiddenClaim[]>> = {
  en: ENGLISH,
  es: SPANISH,
  ja: JAPANESE,
  ar: ARABIC,
};
