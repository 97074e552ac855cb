// The wall clock: a face without hands, and three hands, each drawn around 0,0 and pointing at twelve.
import { C, D, rg, E, L, shadow } from './svg.mjs';
export const CLOCK = [474, 205];
export function clockFace() {
  let s =
    shadow(8, 10, 46, 46, 0.22, 8) +
    E(0, 0, 46, 46, D('#3E5964', '#22333B')) +
    E(0, 0, 45, 45, 'none', 'stroke="#9FB4C0" stroke-opacity=".5" stroke-width="1.5"') +
    E(0, 0, 39, 39, rg(0.4, 0.35, 0.8, [0, '#FFFEFA'], [1, '#EBDFCB']));
  for (let i = 0; i < 12; i++) {
    const a = (i * Math.PI) / 6;
    const r = i % 3 ? 34 : 35.5;
    s += L(
      `M${Math.sin(a) * 31} ${-Math.cos(a) * 31} L${Math.sin(a) * r} ${-Math.cos(a) * r}`,
      C.ink,
      i % 3 ? 2 : 3.4,
    );
  }
  return `${s}<path d="M-30 -22 A38 38 0 0 1 4 -37 L-10 -4Z" fill="#fff" opacity=".35"/>`;
}
const hand = (len, w, colour, tail) =>
  `<g opacity=".25" transform="translate(1.5 2)">${L(`M0 ${tail} V${-len}`, C.plum, w)}</g>` +
  L(`M0 ${tail} V${-len}`, colour, w);
export const hourHand = () => hand(20, 5, C.ink, 0) + E(0, 0, 4, 4, C.ink);
export const minuteHand = () => hand(30, 3.4, C.ink, 0) + E(0, 0, 3.6, 3.6, C.ink);
export const secondHand = () => hand(30, 1.8, C.coral, 8) + E(0, 0, 3.6, 3.6, C.coral);
