// Makes folding.txt: what the renderer needs to fold text as the browser does, since .NET without ICU neither decomposes nor strips.
//   node make-folding.mjs > folding.txt
import { readFileSync } from 'node:fs';

const script = readFileSync(new URL('Script/10-folding.js', import.meta.url), 'utf8');
const fold = new Function(`${script}; return fold;`)();

// What the renderer does with a character that has no line.
const plain = text => /[\p{M}\p{Cf}]/u.test(text) ? '' : /[\p{L}\p{N}]/u.test(text) ? text : /[\p{Z}\p{Cc}]/u.test(text) ? ' ' : '/';

for (let code = 0x80; code <= 0x1ffff; code++) {
  if (code >= 0xd800 && code <= 0xf8ff) continue; // surrogates and private use
  const text = String.fromCodePoint(code);
  const folded = fold(text);
  if (folded !== plain(text)) console.log(`${code.toString(16).padStart(4, '0')}\t${folded}`);
}
