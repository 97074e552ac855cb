// Papers, cards and small things for the docks and the counter, all blank: words are put on by the game.
// Each is drawn at its own size in world pixels, with room for its shadow (PAD).
import { C, V, D, H, lg, rg, R, E, Pa, L, blur, shade } from './svg.mjs';
export const PAD = 24;

const under = (w, h, r) =>
  R(4, 10, w - 8, h - 6, r, C.plum, `opacity=".28" filter="${blur(9)}"`) +
  R(1, 2, w - 2, h, r, C.plum, `opacity=".22" filter="${blur(2)}"`);
const _sheen = (w, h, a = 0.3) => Pa(`M0 0 H${w * 0.55} L${w * 0.2} ${h} H0Z`, '#fff', `opacity="${a}"`);

export const note = (a, b) => [
  150,
  110,
  () =>
    under(150, 106, 4) +
    Pa('M0 0 H150 V92 Q148 108 132 110 H0Z', D(a, b)) +
    R(0, 0, 150, 18, 0, C.plum, 'opacity=".05"') +
    Pa('M150 92 Q146 96 128 96 Q132 104 132 110 Q148 108 150 92Z', shade(b, -12), 'opacity=".8"') +
    L('M1 1 H148', '#fff', 1.5, 'opacity=".6"'),
];

export const cardFront = [
  334,
  208,
  () =>
    under(334, 208, 14) +
    R(0, 0, 334, 208, 14, D('#2F7396', '#1B4763')) +
    Pa('M0 150 Q120 96 210 130 T334 90 V194 Q334 208 320 208 H14 Q0 208 0 194Z', '#fff', 'opacity=".07"') +
    L('M276 40 q12 -18 22 -6 t22 -8', '#fff', 4, 'opacity=".28"') +
    L('M276 30 q12 -18 22 -6 t22 -8', '#fff', 4, 'opacity=".16"') +
    R(16, 58, 302, 136, 9, V('#FFFDF7', '#F6EBDA')) +
    R(1, 1, 332, 206, 13, 'none', 'stroke="#fff" stroke-opacity=".35" stroke-width="1.5"'),
];

export const licence = [
  322,
  192,
  () =>
    under(322, 192, 14) +
    R(0, 0, 322, 192, 14, lg(0, 0, 1, 1, [0, '#EEF6F6'], [0.6, '#CFE3E2'], [1, '#B3D0CB'])) +
    Pa('M120 192 L196 112 L236 152 L262 128 L322 192Z', '#1F7A74', 'opacity=".10"') +
    [0, 1, 2, 3, 4, 5]
      .map((i) => L(`M0 ${60 + i * 22} q80 -26 160 0 t162 0`, '#1F7A74', 1, 'opacity=".12"'))
      .join('') +
    R(0, 0, 322, 36, 0, '#155653', 'opacity=".08"') +
    R(16, 48, 92, 112, 8, V('#FBF3E6', '#EADBC4')) +
    R(1, 1, 320, 190, 13, 'none', 'stroke="#fff" stroke-opacity=".6" stroke-width="1.5"') +
    L('M290 26 l10 -14 l6 8 l4 -5 l7 11z', '#155653', 2),
];

const torn = (w) => {
  let d = 'M0 5';
  for (let x = 0, i = 0; x < w; x += 7, i++) d += ` L${x + 3.5} ${i % 2 ? 1 : 8} L${Math.min(w, x + 7)} 4`;
  return d;
};
export const printout = [
  344,
  466,
  () =>
    under(344, 466, 3) +
    Pa(`${torn(344)} V466 H0Z`, lg(0, 0, 0.6, 1, [0, '#FFFFFF'], [0.6, '#FDFAF3'], [1, '#F1E9DB'])) +
    Pa('M0 150 H344 V152 H0Z', C.plum, 'opacity=".04"') +
    Pa('M0 152 H344 V168 H0Z', '#fff', 'opacity=".7"') +
    Pa('M0 306 H344 V308 H0Z', C.plum, 'opacity=".05"'),
];

export const clipboard = [
  316,
  470,
  () =>
    under(316, 470, 14) +
    R(0, 0, 316, 470, 14, D('#CC9160', '#84552F')) +
    L('M14 1.5 H300', '#F1CD9E', 2.5, 'opacity=".8"') +
    R(12, 14, 292, 448, 5, C.plum, `opacity=".28" filter="${blur(3)}"`) +
    R(10, 10, 296, 450, 5, lg(0, 0, 0.5, 1, [0, '#FFFEFA'], [1, '#FBF3E6'])) +
    R(104, -2, 108, 28, 8, C.plum, `opacity=".3" filter="${blur(3)}"`) +
    R(102, -8, 112, 28, 8, lg(0, 0, 0, 1, [0, '#F6F8F8'], [0.6, '#A9B5BB'], [1, '#7E8B92'])) +
    R(148, -1, 20, 10, 5, '#65737A') +
    L('M110 -6 H204', '#fff', 2, 'opacity=".8"'),
];

export const pinkSlip = [
  416,
  604,
  () =>
    under(416, 604, 5) +
    R(0, 0, 416, 604, 5, lg(0, 0, 0.4, 1, [0, '#FFEEF2'], [1, '#FBD9E2'])) +
    R(0, 0, 416, 12, 5, H('#D05A78', '#B94463')) +
    R(0, 7, 416, 5, 0, '#B94463') +
    L('M8 14 H408', '#fff', 1.5, 'opacity=".7"') +
    [52, 52 * 7.2].map((x) => E(x, 6, 4, 3, '#8F2E4A', 'opacity=".5"')).join(''),
];

export const tin = [
  160,
  128,
  () =>
    R(10, 96, 150, 24, 12, C.plum, `opacity=".4" filter="${blur(8)}"`) +
    R(6, 44, 148, 76, 14, lg(0, 0, 1, 0.5, [0, '#57A79A'], [0.5, '#2F7F78'], [1, '#174E4B'])) +
    R(6, 96, 148, 5, 0, '#F6DD9B', 'opacity=".8"') +
    R(0, 24, 160, 34, 12, lg(0, 0, 1, 0.4, [0, '#7CC4B4'], [0.5, '#3A8F86'], [1, '#1F615C'])) +
    L('M12 28 H146', '#E6FBF3', 3, 'opacity=".7"') +
    R(0, 50, 160, 5, 2, '#F6DD9B') +
    Pa(
      'M80 104c-16 -11 -20 -18 -20 -25c0 -9 13 -12 20 -3c7 -9 20 -6 20 3c0 7 -4 14 -20 25z',
      rg(0.35, 0.3, 0.9, [0, '#FFF0C0'], [0.5, '#E3B04C'], [1, '#A8761F']),
    ) +
    L('M22 66 V90', '#fff', 4, 'opacity=".3"'),
];

export const steam = [
  60,
  96,
  () =>
    `<g filter="${blur(4)}">` +
    L('M26 88 q-12 -22 2 -42 q12 -18 0 -38', '#fff', 8, 'opacity=".75"') +
    L('M42 84 q-8 -16 2 -30 q8 -12 2 -22', '#fff', 6, 'opacity=".6"') +
    '</g>',
];
