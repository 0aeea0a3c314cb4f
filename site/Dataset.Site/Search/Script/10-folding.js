// Text as it is searched: without marks, in lower case, with one letter for those that are written in several ways.
// The renderer folds by folding.txt, which make-folding.mjs makes of this file: change one and make the other anew.
const ALIKE = new Map(Object.entries({
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ħ: 'h', ı: 'i', ŧ: 't', ς: 'σ',
  ٱ: 'ا', ى: 'ي', ی: 'ي', ې: 'ي', ة: 'ه', ہ: 'ه', ھ: 'ه', ۀ: 'ه', ک: 'ك', ڪ: 'ك',
  ך: 'כ', ם: 'מ', ן: 'נ', ף: 'פ', ץ: 'צ',
  '٠': '0', '١': '1', '٢': '2', '٣': '3', '٤': '4', '٥': '5', '٦': '6', '٧': '7', '٨': '8', '٩': '9',
  '۰': '0', '۱': '1', '۲': '2', '۳': '3', '۴': '4', '۵': '5', '۶': '6', '۷': '7', '۸': '8', '۹': '9',
}));

// Signs inside a word that many leave out: apostrophes, the letters ayn and hamza, geresh and gershayim, the Arabic tatweel.
const SILENT = /[\p{Cf}'"`´‘’ʻʼʽʾʿ׳״ـء]/gu;

/** The text with a space between tokens and a slash between the parts of one: "S/RES/242 (1967)" is "s/res/242 /1967/". */
const fold = text => text.replace(SILENT, '').normalize('NFKD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase()
  .replace(/\P{ASCII}/gu, letter => ALIKE.get(letter) ?? letter)
  .replace(SILENT, '')
  .replace(/[\p{Z}\p{Cc}]/gu, ' ')
  .replace(/[^\p{L}\p{N} ]/gu, '/');

/** The tokens of a text, each as its parts: [["s", "res", "242"], ["1967"]]. */
const tokens = text => fold(text).split(' ').map(token => token.split('/').filter(Boolean)).filter(parts => parts.length > 0);

/** The text in one piece: "S/RES/242" and "s res 242" are "sres242". */
const compact = text => tokens(text).flat().join('');

// The Arabic article: who types the bare word finds it too.
const ARTICLE = 'ال';
const bare = word => word.startsWith(ARTICLE) && word.length > ARTICLE.length + 2 ? [word.slice(ARTICLE.length)] : [];

/** All that a name is found by: its parts, parts without the article, and tokens in one piece. */
const words = text => [...new Set(tokens(text).flatMap(parts => [...parts, ...parts.flatMap(bare), parts.join('')]))];
