// Test languages, made from English: to see in every screen what is not yet translated, and what a longer
// language, a doubled line, a right-to-left script or markup in the text would break. ICU arguments stay as they are.
// Never a language for players.
import type { IntlMessageFormat } from 'intl-messageformat';

export const TEXT_MODES = ['plain', 'pseudo', 'double', 'rtl', 'markup', 'x'] as const;
export type TextMode = (typeof TEXT_MODES)[number];
export const isTextMode = (word: string): word is TextMode =>
  (TEXT_MODES as readonly string[]).includes(word);

type Ast = ReturnType<IntlMessageFormat['getAst']>;

const LETTERS = 'aáAÁbḅBḄcçCÇdđDĐeéEÉfƒFƑgǧGǦhħHĦiíIÍkķKĶlļLĻnñNÑoöOÖrŕRŔsšSŠtţTŢuûUÛwŵWŴyýYÝzžZŽ';
const ACCENTED = new Map<string, string>();
for (let at = 0; at < LETTERS.length; at += 2) ACCENTED.set(LETTERS.charAt(at), LETTERS.charAt(at + 1));

const accented = (text: string): string => [...text].map((letter) => ACCENTED.get(letter) ?? letter).join('');

/** Accents, and four letters in ten more, added to the words that are there. */
function longer(text: string): string {
  const spare = Math.ceil(text.replace(/\s/g, '').length * 0.4);
  return text.trim() === '' ? text : `${accented(text)}${'~'.repeat(spare)}`;
}

function rewriteLiteral(mode: TextMode, text: string): string {
  if (mode === 'pseudo') return longer(text);
  if (mode === 'double') return text.trim() === '' ? text : `${text} ${text}`;
  // Were it ever taken for markup, there would be an element of this name in the page, and the entity would be gone.
  if (mode === 'markup') return text.trim() === '' ? text : `<x-text onclick="x">${text}</x-text>&amp;`;
  if (mode === 'x') return text.replace(/\p{L}/gu, 'X');
  // Right-to-left override: shows mirrored letters without needing a right-to-left font.
  if (mode === 'rtl') return `\u202e${text}\u202c`;
  return text;
}

/** The same message with its literal words rewritten; arguments, plurals and choices keep their shape. */
export function rewriteFor(mode: TextMode, ast: Ast): Ast {
  return ast.map((element) => {
    if (element.type === 0) return { ...element, value: rewriteLiteral(mode, element.value) };
    if ('options' in element) {
      const options = Object.entries(element.options).map(([key, option]) => [
        key,
        { ...option, value: rewriteFor(mode, option.value) },
      ]);
      return { ...element, options: Object.fromEntries(options) };
    }
    return element;
  }) as Ast;
}
