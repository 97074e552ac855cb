// The exam room: sage wainscot and a window's light, wooden floor; the furniture that stands in it. What lies about after a
// visit and what is laid out for the next is in room-things.mjs. Drawn at the size of a thing in the smallest picture.
import { C, V, D, lg, rg, R, E, Pa, L, G, blur, shadow, shade } from '../scene/svg.mjs';
import { steel, wood } from './stuff.mjs';
import { roomThings } from './room-things.mjs';

export const SIZE = { w: 900, wall: 460, floor: 300 };

export function wall(w, h) {
  let s =
    R(0, 0, w, h, 0, lg(0, 0, 1, 0.5, [0, '#FFF6E4'], [0.5, '#F5E7D0'], [1, '#E2CBB0'])) +
    R(0, 0, w, 90, 0, lg(0, 0, 0, 1, [0, '#B79C8A', 0.34], [1, '#B79C8A', 0]));
  for (const x of [w * 0.28, w * 0.66])
    s +=
      E(x, 20, 40, 5, '#FFF4D6') +
      Pa(
        `M${x - 30} 22 L${x + 30} 22 L${x + 150} ${h} L${x - 150} ${h}Z`,
        lg(0, 0, 0, 1, [0, '#FFF3CF', 0.4], [1, '#FFF3CF', 0]),
        `filter="${blur(16)}"`,
      );
  const y = h - 96;
  s += R(0, y, w, 96, 0, lg(0, 0, 1, 0, [0, '#A9CDB8'], [0.5, '#98BFA9'], [1, '#7BA38F']));
  for (let x = 14; x < w; x += 52)
    s += R(x, y, 2, 96, 0, '#4F7C69', 'opacity=".16"') + R(x + 2, y, 1.5, 96, 0, '#fff', 'opacity=".2"');
  s +=
    R(0, y - 9, w, 11, 0, lg(0, 0, 1, 0, [0, '#FFF7E8'], [1, '#DCC6A6'])) +
    R(0, y + 2, w, 4, 0, '#33524A', 'opacity=".18"') +
    R(0, h - 13, w, 13, 0, lg(0, 0, 1, 0, [0, '#FFF3DF'], [1, '#D3BA9B']));
  // Sun through a blind, low on the wall.
  for (let i = 0; i < 7; i++)
    s += Pa(`M${w * 0.46 + i * 4} ${h * 0.3 + i * 22} l150 -26 l4 12 l-150 26z`, '#FFE7AE', 'opacity=".34"');
  return s + Pa(`M0 0 H${w * 0.3} L0 ${h}Z`, '#FFF6DF', `opacity=".28" filter="${blur(30)}"`);
}

export function floor(w, h) {
  let s = R(0, 0, w, h, 0, lg(0, 0, 0.5, 1, [0, '#E6C59A'], [0.6, '#D6AB7C'], [1, '#B2845C']));
  for (let i = -12; i < 26; i++) {
    const x = w / 2 + (i - 6) * 62;
    s += L(
      `M${w / 2 + (x - w / 2) * 0.7} 0 L${w / 2 + (x - w / 2) * 1.8} ${h}`,
      '#7D5335',
      1.6,
      'opacity=".17"',
    );
  }
  for (const y of [14, 36, 70, 122, 196]) s += L(`M0 ${y} H${w}`, '#7D5335', 1.4, 'opacity=".09"');
  return (
    s +
    R(0, 0, w, 26, 0, lg(0, 0, 0, 1, [0, C.plum, 0.2], [1, C.plum, 0])) +
    Pa(
      `M${w * 0.3} 0 L${w * 0.56} 0 L${w * 0.74} ${h} L${w * 0.34} ${h}Z`,
      '#FFDD9A',
      `opacity=".3" filter="${blur(18)}"`,
    )
  );
}

/** Cushion in two parts, the head raised at the left, on a cabinet; the paper roll under the head. */
const table = () => {
  const pad = (d, dark) =>
    Pa(
      d,
      dark
        ? lg(0, 0, 0.2, 1, [0, '#3F8F88'], [1, '#1F5F5B'])
        : lg(0, 0, 0.4, 1, [0, '#62B0A4'], [0.6, '#3F8F88'], [1, '#2A746E']),
    );
  return (
    shadow(140, 160, 128, 9, 0.4, 6) +
    R(56, 104, 176, 54, 6, lg(0, 0, 1, 0.3, [0, '#F3E4CB'], [0.5, '#E3CBA8'], [1, '#BE9D78'])) +
    [62, 120, 178]
      .map((x) => R(x, 112, 50, 38, 4, D('#FBF0DC', '#D9BF9B')) + R(x + 17, 120, 16, 5, 2.5, '#A9743F'))
      .join('') +
    R(50, 156, 188, 6, 3, '#7B5A3C') +
    pad(
      'M6 40 Q2 34 10 28 L26 16 Q32 12 38 18 L92 66 H262 Q272 66 274 76 L276 92 Q276 100 268 100 H84 Q74 100 66 94 Z',
      true,
    ) +
    pad(
      'M4 34 Q0 28 8 22 L24 10 Q30 6 36 12 L90 58 H256 Q264 58 266 66 L270 80 Q270 88 262 88 H82 Q72 88 64 82 Z',
      false,
    ) +
    L('M12 30 L70 80 Q76 84 84 84 H262', '#1F5F5B', 1.6, 'opacity=".5"') +
    L('M30 12 L88 61 H254', '#D6F3EA', 2.4, 'opacity=".7"') +
    L('M150 60 V86 M206 60 V86', '#1F5F5B', 1.4, 'opacity=".35"') +
    E(22, 96, 13, 13, D('#FFFFFF', '#D8CDBB')) +
    E(22, 96, 4, 4, '#8F5A35') +
    R(20, 96, 44, 5, 2, '#B7C3C6')
  );
};
/** Fresh paper over the cushion. */
const tablePaper = () =>
  Pa(
    'M14 26 L28 14 L90 62 H252 L262 82 H82 Q74 82 68 77 Z',
    lg(0, 0, 0.6, 1, [0, '#FFFFFF'], [0.7, '#FBF6EC'], [1, '#E6DCCB']),
    'opacity=".97"',
  ) +
  L('M28 16 L90 63 H250', '#fff', 2) +
  L('M130 64 l3 17 M190 64 l4 17', '#CBBFAE', 1.2, 'opacity=".8"') +
  Pa('M246 62 H252 L262 82 V96 q-4 3 -8 0 V84Z', '#E9DFCF');
/** Wet: light runs along the cushion. */
const sheen = () =>
  `<g filter="${blur(1.6)}">` +
  Pa('M22 22 L32 16 L94 63 L88 70 Z', '#fff', 'opacity=".75"') +
  Pa('M96 63 H246 L250 70 H100Z', '#fff', 'opacity=".8"') +
  Pa('M110 76 H216 L218 80 H112Z', '#fff', 'opacity=".5"') +
  '</g>' +
  [
    [116, 74],
    [146, 79],
    [178, 73],
    [212, 78],
    [238, 74],
    [64, 58],
    [48, 44],
  ]
    .map(([x, y], i) =>
      E(x, y, 3.6 - (i % 3) * 0.7, 2.2, rg(0.35, 0.3, 0.8, [0, '#fff'], [1, '#CFF1EC', 0.7])),
    )
    .join('');
/** About to dry: only streaks and islands are left. */
const streaks = () =>
  [
    [100, 66, 40],
    [158, 70, 30],
    [206, 66, 34],
    [120, 78, 26],
    [182, 80, 40],
  ]
    .map(([x, y, w], i) =>
      Pa(`M${x} ${y} q${w / 2} ${-2 - (i % 2)} ${w} 0 q${-w / 2} 5 ${-w} 0Z`, '#fff', 'opacity=".7"'),
    )
    .join('') + Pa('M44 36 q10 10 22 18 q-12 -4 -22 -18Z', '#fff', 'opacity=".6"');
const soil = () =>
  Pa(
    'M8 22 q4 -12 18 -12 q18 -2 22 8 q6 10 -8 14 q-24 6 -32 -10Z',
    rg(0.4, 0.3, 0.9, [0, '#B98A4E', 0.92], [1, '#8A5A2E', 0.85]),
  ) +
  E(24, 18, 9, 3, '#E8C48A', 'opacity=".6"') +
  E(50, 32, 4, 2.6, '#9A6A38', 'opacity=".9"') +
  E(8, 34, 3, 2, '#9A6A38', 'opacity=".9"');

const cupboard = () =>
  R(3, 5, 194, 82, 6, C.plum, `opacity=".26" filter="${blur(4)}"`) +
  R(0, 0, 194, 84, 6, wood()) +
  R(5, 5, 184, 74, 3, D('#6E4B33', '#4B3327')) +
  R(5, 5, 184, 10, 3, C.plum, `opacity=".4" filter="${blur(3)}"`) +
  R(5, 72, 184, 7, 0, '#C48F5E') +
  R(5, 72, 184, 2, 0, '#EBC696') +
  L('M4 1.5 H190', '#F6DDB8', 2, 'opacity=".8"');
const shelf = () =>
  R(4, 76, 190, 10, 4, C.plum, `opacity=".3" filter="${blur(4)}"`) +
  [18, 172].map((x) => Pa(`M${x} 80 v-24 q0 18 -0 18 h8 l-8 10z`, '#8F5A35')).join('') +
  R(0, 70, 194, 9, 2, V('#E2B383', '#A9743F')) +
  R(0, 70, 194, 2, 1, '#FBE3C2', 'opacity=".9"');
const counter = () =>
  R(0, 0, 200, 5, 1, V('#FFFDF7', '#E7DCCB')) +
  R(0, 5, 200, 5, 0, V('#D9C7AC', '#BFA582')) +
  R(0, 10, 200, 8, 0, lg(0, 0, 0, 1, [0, C.plum, 0.3], [1, C.plum, 0]));

/** Tiles behind the sink. */
const tiles = () => {
  let t = R(0, 0, 200, 100, 0, lg(0, 0, 1, 0.6, [0, '#F4FAF6'], [0.5, '#E2EFE8'], [1, '#C7DCD2']));
  for (let y = 0; y < 100; y += 25)
    for (let x = -20; x < 200; x += 40)
      t +=
        R(x + (y % 50 ? 20 : 0) + 1, y + 1, 38, 23, 2, D('#FBFEFC', '#D6E7DF')) +
        L(`M${x + (y % 50 ? 20 : 0) + 3} ${y + 2.4} h33`, '#fff', 1.2, 'opacity=".9"');
  return t + R(0, 0, 200, 8, 0, lg(0, 0, 0, 1, [0, C.plum, 0.18], [1, C.plum, 0]));
};
/** Cupboards under the counter. */
const base = () => {
  let t = R(0, 0, 404, 120, 0, lg(0, 0, 0, 1, [0, '#E9D5B6'], [1, '#CDB08A']));
  for (const x of [6, 106, 206, 306])
    t +=
      R(x, 8, 92, 98, 5, D('#FBF1DF', '#DEC6A2')) +
      R(x + 7, 15, 78, 84, 4, 'none', 'stroke="#C9AC84" stroke-width="1.6" stroke-opacity=".8"') +
      R(x + (x % 200 < 100 ? 74 : 8), 46, 8, 22, 4, D('#F6DD9B', '#A8761F'));
  return (
    t +
    R(0, 0, 404, 12, 0, lg(0, 0, 0, 1, [0, C.plum, 0.32], [1, C.plum, 0])) +
    R(0, 110, 404, 10, 0, '#6E5238')
  );
};
const sink = () =>
  R(4, 62, 54, 10, 5, steel()) +
  E(31, 63, 26, 4.5, '#6D7C83') +
  E(31, 64, 22, 3, '#A9B8BD') +
  L('M22 60 V34 Q22 22 34 22 Q44 22 44 34', '#9FAEB4', 6) +
  L('M21 58 V34 Q21 23 33 22', '#F4F8F8', 2) +
  R(38, 34, 12, 5, 2, '#7E8C93') +
  Pa('M4 44 q0 -5 5 -5 h6 q5 0 5 5 v18 h-16z', D('#BFE3D9', '#6FAF9F')) +
  R(8, 32, 8, 8, 2, '#F3F7F7') +
  L('M12 32 V28 H18', '#DCE5E6', 3);
const rub = () =>
  R(6, 8, 36, 62, 7, C.plum, `opacity=".25" filter="${blur(3)}"`) +
  R(4, 4, 36, 62, 7, D('#FFFFFF', '#CDD8DA')) +
  R(9, 12, 26, 30, 4, D('#BFE0F2', '#7FB4D1')) +
  Pa('M22 18 q9 11 5 17 q-5 6 -10 0 q-4 -6 5 -17Z', '#fff', 'opacity=".85"') +
  R(13, 46, 18, 6, 3, '#8FA0A7') +
  R(4, 62, 36, 7, 3, '#B6C3C7');
const towel = () =>
  R(5, 12, 48, 46, 6, C.plum, `opacity=".25" filter="${blur(3)}"`) +
  R(3, 8, 48, 44, 6, D('#F8FBFB', '#B8C5C9')) +
  R(3, 46, 48, 6, 2, '#8FA0A7') +
  Pa('M12 50 H42 V70 l-5 -3 -5 4 -5 -4 -5 4 -5 -4 -5 3Z', D('#FFFFFF', '#E3DACA')) +
  L('M14 58 H40', '#D8CDBB', 1.2) +
  R(20, 16, 14, 10, 3, '#C9D5D8');
const gloves = (c) =>
  R(4, 26, 54, 46, 4, C.plum, `opacity=".3" filter="${blur(3)}"`) +
  R(2, 24, 54, 46, 4, D(shade(c, 14), shade(c, -22))) +
  E(29, 33, 19, 6.5, '#24343C', 'opacity=".75"') +
  Pa(
    'M16 33 q-2 -16 4 -22 q4 -2 5 4 q2 -10 7 -9 q5 2 3 10 q4 -6 8 -2 q3 6 -4 19 q-10 5 -23 0Z',
    D('#9CD0EE', '#5E9CC4'),
  ) +
  L('M25 16 q1 6 0 12 M33 14 q1 8 -1 14', '#3E7DA6', 1.2, 'opacity=".6"') +
  R(10, 46, 38, 14, 3, '#FFFBF3', 'opacity=".9"') +
  L('M16 53 h26', shade(c, -10), 3);
const gloved = () =>
  E(24, 64, 18, 4, C.plum, `opacity=".3" filter="${blur(2)}"`) +
  Pa(
    'M12 62 V36 q-8 -8 -6 -14 q3 -3 7 3 V10 q1 -6 5 -1 l2 14 V6 q2 -6 6 0 l1 17 l3 -15 q4 -4 5 2 l-2 17 l5 -10 q5 -2 4 4 q-4 18 -8 24 V62Z',
    D('#A9D8F2', '#5E9CC4'),
  ) +
  R(11, 56, 27, 8, 3, '#8CC2E2') +
  L('M18 20 V30 M25 20 V30 M31 22 l-1 9', '#3E7DA6', 1.2, 'opacity=".5"');

const tub = (lid, label) =>
  E(24, 74, 20, 4.5, C.plum, `opacity=".35" filter="${blur(3)}"`) +
  R(7, 22, 34, 52, 6, lg(0, 0, 1, 0, [0, '#FFFFFF'], [0.5, '#F1ECE2'], [1, '#CFC4B4'])) +
  R(7, 36, 34, 26, 0, D(shade(label, 12), shade(label, -16))) +
  R(12, 42, 24, 4, 2, '#fff', 'opacity=".85"') +
  R(12, 50, 16, 3, 1.5, '#fff', 'opacity=".6"') +
  R(5, 12, 38, 12, 5, lg(0, 0, 1, 0.3, [0, shade(lid, 24)], [0.6, lid], [1, shade(lid, -26)])) +
  E(24, 13, 9, 3, shade(lid, -34)) +
  Pa('M20 13 q2 -9 8 -10 l3 6 q-4 1 -4 4Z', '#fff');
const bottle = (c, cap) =>
  E(24, 74, 17, 4, C.plum, `opacity=".35" filter="${blur(3)}"`) +
  Pa(
    'M12 74 Q9 74 9 70 V48 Q9 38 18 33 V26 H30 V33 Q39 38 39 48 V70 Q39 74 36 74Z',
    lg(0, 0, 1, 0, [0, shade(c, 26)], [0.5, c], [1, shade(c, -24)]),
  ) +
  R(12, 46, 24, 20, 3, '#FFFBF3', 'opacity=".92"') +
  R(15, 51, 18, 4, 2, shade(c, -20)) +
  R(15, 58, 12, 3, 1.5, shade(c, 6)) +
  Pa('M17 26 V16 q0 -4 4 -4 h14 q5 0 5 4 v4 h-8 l-2 6Z', D(shade(cap, 16), shade(cap, -20))) +
  Pa('M34 20 l6 0 l-3 9 l-3 -1Z', shade(cap, -18)) +
  L('M13 44 V68', '#fff', 2.4, 'opacity=".5"');

const trash = () =>
  E(38, 82, 28, 5, C.plum, `opacity=".4" filter="${blur(4)}"`) +
  Pa('M12 26 H64 L60 80 Q60 84 55 84 H21 Q16 84 16 80Z', steel()) +
  L('M24 32 L26 78 M38 32 V78 M52 32 L50 78', '#7E8C93', 1.4, 'opacity=".5"') +
  Pa('M10 26 q0 -7 7 -7 h42 q7 0 7 7Z', D('#5C6B75', '#2E3A42')) +
  R(30, 14, 16, 6, 3, '#46545E') +
  Pa('M14 26 h48 l-2 7 h-44z', '#F6F3EC', 'opacity=".9"') +
  R(28, 80, 20, 6, 3, '#2E3A42');
const linen = () =>
  E(38, 82, 28, 5, C.plum, `opacity=".4" filter="${blur(4)}"`) +
  L('M12 16 L18 84 M64 16 L58 84', '#9FAEB4', 4) +
  Pa(
    'M10 18 H66 L60 78 Q60 82 56 82 H20 Q16 82 16 78Z',
    lg(0, 0, 1, 0.2, [0, '#FDFBF6'], [0.5, '#E4EDE8'], [1, '#B6CCC1']),
  ) +
  Pa('M10 18 q14 10 28 2 q14 8 28 -2 l-2 10 q-14 8 -26 2 q-14 6 -26 -2Z', '#C9DED3') +
  Pa('M18 20 q6 -14 18 -10 q12 -8 20 8 q-18 8 -38 2Z', '#FFFFFF') +
  R(28, 46, 22, 16, 3, '#5B8F7B') +
  L('M33 54 q3 -5 6 0 t6 0', '#fff', 2);
const redBag = () =>
  E(38, 82, 26, 5, C.plum, `opacity=".4" filter="${blur(4)}"`) +
  L('M14 12 V84 M62 12 V84 M14 14 H62', '#8C9AA1', 4) +
  Pa(
    'M16 18 H60 L58 70 Q56 82 46 82 H30 Q20 82 18 70Z',
    lg(0, 0, 1, 0.2, [0, '#F08470'], [0.5, '#D94F3B'], [1, '#9E2F22']),
  ) +
  Pa('M14 16 h48 q0 8 -8 8 h-32 q-8 0 -8 -8Z', '#E8705C') +
  L('M26 30 q-3 20 2 44 M50 30 q3 18 -2 40', '#8F2318', 1.6, 'opacity=".5"') +
  E(38, 50, 12, 12, '#FFF3EC', 'opacity=".95"') +
  biohazard(38, 50, 0.8);
const biohazard = (x, y, k) =>
  G(
    `translate(${x} ${y}) scale(${k})`,
    [0, 120, 240]
      .map(
        (a) => `<g transform="rotate(${a})">${Pa('M-6 -9 A7 7 0 1 1 6 -9 A5 5 0 1 0 -6 -9Z', '#3B1512')}</g>`,
      )
      .join('') +
      E(0, 0, 2.4, 2.4, '#3B1512') +
      E(0, 0, 6, 6, 'none', 'stroke="#3B1512" stroke-width="1.6"'),
  );
const sharps = () =>
  E(38, 82, 25, 5, C.plum, `opacity=".4" filter="${blur(4)}"`) +
  Pa(
    'M15 30 H61 L58 80 Q58 84 54 84 H22 Q18 84 18 80Z',
    lg(0, 0, 1, 0.2, [0, '#F27F69'], [0.5, '#D6493A'], [1, '#982C22']),
  ) +
  Pa(
    'M12 22 q0 -5 5 -5 h42 q5 0 5 5 v9 h-52Z',
    lg(0, 0, 1, 0.2, [0, '#FFE08A'], [0.5, '#F0B54A'], [1, '#B57A1E']),
  ) +
  R(26, 11, 24, 8, 4, '#C98F2A') +
  R(29, 13, 18, 3.4, 1.7, '#3E2C10') +
  R(23, 42, 30, 26, 4, '#FFF6EE') +
  biohazard(38, 55, 0.78) +
  L('M20 36 L22 76', '#fff', 2.4, 'opacity=".4"');
const soak = () =>
  E(38, 80, 30, 5, C.plum, `opacity=".4" filter="${blur(4)}"`) +
  R(12, 58, 52, 24, 3, wood()) +
  R(12, 58, 52, 4, 2, '#F1CD9E', 'opacity=".7"') +
  Pa('M6 38 H70 L64 58 Q63 61 59 61 H17 Q13 61 12 58Z', steel()) +
  E(38, 39, 31, 7, '#DCE6E8') +
  E(38, 40, 27, 5.2, lg(0, 0, 1, 1, [0, '#B9E6F0'], [1, '#6FB1C6'])) +
  L('M20 39 q6 -3 12 0 t12 0', '#fff', 1.6, 'opacity=".9"') +
  E(50, 41, 4, 1.4, '#fff', 'opacity=".8"');

const tray = () =>
  E(60, 148, 34, 5, C.plum, `opacity=".4" filter="${blur(4)}"`) +
  L('M60 66 V142', '#9FAEB4', 6) +
  L('M59 66 V142', '#F4F8F8', 2) +
  L('M34 146 Q60 138 86 146', '#7E8C93', 5) +
  E(34, 147, 5, 4, '#46545E') +
  E(86, 147, 5, 4, '#46545E') +
  Pa('M2 52 H118 L110 68 Q108 71 104 71 H16 Q12 71 10 68Z', steel()) +
  Pa(
    'M2 52 L8 42 Q9 40 12 40 H108 Q111 40 112 42 L118 52Z',
    lg(0, 0, 1, 0.4, [0, '#FFFFFF'], [0.5, '#DDE6E8'], [1, '#A8B6BC']),
  ) +
  Pa('M12 43 H108 L112 50 H8Z', '#CFE8EC', 'opacity=".6"') +
  L('M14 42 H100', '#fff', 2);
const flag = (c) =>
  R(4, 0, 9, 56, 3, wood()) +
  Pa('M13 6 H46 L38 16 L46 27 H13Z', C.plum, `opacity=".3" filter="${blur(3)}" transform="translate(2 3)"`) +
  Pa('M13 5 H46 L38 15.5 L46 26 H13Z', D(shade(c, 18), shade(c, -20))) +
  L('M14 6.5 H43', '#fff', 1.6, 'opacity=".6"') +
  [34, 41, 48]
    .map((y, i) => R(13, y, 24, 5, 2, ['#E0A94A', '#C95C4A', '#6FA8C9'][i], 'opacity=".9"'))
    .join('');
const door = () =>
  R(0, 0, 250, 430, 6, V('#FFF7E8', '#DCC6A6')) +
  R(14, 14, 222, 416, 3, D('#C58E5E', '#8A5633')) +
  R(15, 15, 220, 3, 1, '#F1CD9E', 'opacity=".7"') +
  [
    [36, 48, 178, 150],
    [36, 232, 178, 160],
  ]
    .map(
      ([x, y, w, h]) =>
        R(x, y, w, h, 6, D('#B67C4A', '#8F5A35')) +
        R(x + 4, y + 4, w - 8, h - 8, 4, 'none', 'stroke="#E9BE8C" stroke-opacity=".5" stroke-width="2"'),
    )
    .join('') +
  R(206, 208, 16, 46, 6, D('#F6DD9B', '#A8761F')) +
  E(212, 232, 12, 8, rg(0.35, 0.3, 0.9, [0, '#FFF0C0'], [0.5, '#D3A044'], [1, '#7E5A20'])) +
  R(88, 70, 76, 60, 5, C.plum, `opacity=".3" filter="${blur(4)}"`) +
  R(86, 66, 76, 60, 5, D('#FFFDF7', '#F0E4CF')) +
  Pa('M14 14 H130 L14 300Z', '#fff', 'opacity=".08"');
const doorCard = () =>
  R(2, 4, 60, 74, 4, C.plum, `opacity=".3" filter="${blur(3)}"`) +
  R(0, 0, 60, 74, 4, D('#FFF3B8', '#F2CE62')) +
  R(0, 0, 60, 14, 4, '#B23F2B') +
  Pa('M30 24 L48 56 H12Z', '#22333B') +
  R(28, 34, 4, 12, 2, '#FFF3B8') +
  E(30, 50, 2.4, 2.4, '#FFF3B8') +
  R(14, 62, 32, 4, 2, '#8A5A00', 'opacity=".7"');

export const things = {
  table: [280, 170, table],
  'table-paper-on': [280, 170, tablePaper],
  sheen: [280, 170, sheen],
  streaks: [280, 170, streaks],
  soil: [58, 40, soil],
  cupboard: [200, 92, cupboard],
  shelf: [200, 92, shelf],
  counter: [200, 18, counter],
  tiles: [200, 100, tiles],
  base: [404, 120, base],
  sink: [62, 76, sink],
  rub: [46, 76, rub],
  towel: [56, 76, towel],
  gloves: [60, 76, () => gloves('#5E9CC4')],
  gloved: [48, 72, gloved],
  'blue-wipes': [48, 80, () => tub('#3F7FB8', '#6FA8C9')],
  'gray-wipes': [48, 80, () => tub('#87929A', '#A9B5BB')],
  spray: [48, 80, () => bottle('#8FC7B4', '#E4705A')],
  'glass-cleaner': [48, 80, () => bottle('#8DBFE6', '#F3F0EA')],
  trash: [76, 90, trash],
  linen: [76, 90, linen],
  'red-bag': [76, 90, redBag],
  sharps: [76, 90, sharps],
  soak: [76, 90, soak],
  tray: [120, 156, tray],
  flag: [52, 58, () => flag('#3F9E6E')],
  door: [250, 430, door],
  'door-card': [66, 82, doorCard],
  ...roomThings,
};
