// The vault: steel walls with rows of old deposit boxes, one warm lamp, stone floor; shelves, boxes of stock in their
// colours, the vaccine fridge, parcels, the bag by the door. Drawn at the size of a thing in the smallest picture.
import { C, V, D, lg, rg, R, E, Pa, L, G, blur, shade } from '../scene/svg.mjs';
import { steel, wood } from './stuff.mjs';

export const SIZE = { w: 900, wall: 560, floor: 220 };
const brass = () => rg(0.35, 0.3, 0.9, [0, '#FFF0C0'], [0.5, '#D3A044'], [1, '#7E5A20']);
const under = (x, y, rx, ry = 5) => E(x, y, rx, ry, C.plum, `opacity=".42" filter="${blur(3.5)}"`);

export function wall(w, h) {
  let s = R(0, 0, w, h, 0, lg(0, 0, 1, 0.7, [0, '#8A97A0'], [0.45, '#6B7A85'], [1, '#47545F']));
  for (let y = h - 44; y > -50; y -= 46)
    for (let x = -20; x < w; x += 76) {
      s +=
        R(x, y, 72, 42, 3, lg(0, 0, 1, 1, [0, '#9DAAB2'], [0.5, '#7F8D97'], [1, '#5C6973'])) +
        L(`M${x + 3} ${y + 1.5} H${x + 69}`, '#DCE6EA', 1.4, 'opacity=".5"') +
        R(x + 1, y + 40, 70, 3, 1, C.plum, 'opacity=".25"') +
        E(x + 60, y + 21, 4.4, 4.4, brass()) +
        R(x + 8, y + 12, 24, 9, 1.5, '#D3B16A', 'opacity=".55"');
    }
  return (
    s +
    R(
      0,
      0,
      w,
      h,
      0,
      rg(0.46, -0.05, 0.9, [0, '#FFE3A8', 0.75], [0.45, '#FFD898', 0.26], [1, '#2A1B3D', 0.34]),
    ) +
    R(0, h - 26, w, 26, 0, lg(0, 0, 0, 1, [0, '#3B2A4A', 0], [1, '#3B2A4A', 0.4]))
  );
}
export function floor(w, h) {
  let s = R(0, 0, w, h, 0, lg(0, 0, 0.4, 1, [0, '#BCAE9F'], [0.5, '#A79889'], [1, '#7E7066']));
  for (let i = -8; i < 18; i++) {
    const x = w / 2 + (i - 5) * 96;
    s += L(
      `M${w / 2 + (x - w / 2) * 0.72} 0 L${w / 2 + (x - w / 2) * 1.7} ${h}`,
      '#5E5149',
      1.8,
      'opacity=".3"',
    );
  }
  for (const y of [22, 62, 128]) s += L(`M0 ${y} H${w}`, '#5E5149', 1.6, 'opacity=".24"');
  return (
    s +
    R(0, 0, w, 22, 0, lg(0, 0, 0, 1, [0, C.plum, 0.4], [1, C.plum, 0])) +
    E(w * 0.45, h * 0.5, w * 0.34, h * 0.5, '#FFE3A8', `opacity=".3" filter="${blur(30)}"`)
  );
}

/** One box of an item: front with its blank label, and a top. */
const box = (c, mark) => () =>
  Pa('M2 10 L10 2 H58 L66 10Z', D(shade(c, 34), shade(c, 8))) +
  R(2, 10, 64, 34, 2, lg(0, 0, 1, 0.4, [0, shade(c, 14)], [0.6, c], [1, shade(c, -26)])) +
  L('M3 11 H65', '#fff', 1.2, 'opacity=".45"') +
  R(30, 2, 8, 42, 0, '#fff', 'opacity=".12"') +
  R(8, 17, 26, 20, 2.5, '#FFFBF3', 'opacity=".94"') +
  G('translate(21 27)', mark(shade(c, -34))) +
  R(42, 20, 18, 4, 2, '#fff', 'opacity=".65"') +
  R(42, 28, 12, 3, 1.5, '#fff', 'opacity=".45"');
const one = (make) => () => E(11, 30, 9, 2.4, C.plum, `opacity=".4" filter="${blur(1.6)}"`) + make();

const marks = {
  glove: (c) =>
    Pa(
      'M-5 7 V-1 q-4 -3 -2 -5 q2 0 3 3 V-6 q1 -3 2.5 0 V-7 q1.5 -3 3 0 V-6 q1.5 -2 2.5 1 l0 5 q2 -3 3 -1 q0 4 -4 8Z',
      c,
    ),
  kit: (c) => R(-9, -4, 18, 8, 2, c) + R(-5, -2, 6, 4, 1, '#fff') + L('M4 -2 V2 M6.5 -2 V2', '#fff', 1.2),
  drop: (c) => Pa('M0 -8 q8 9 4 13 q-4 4 -8 0 q-4 -4 4 -13Z', c),
  cup: (c) => Pa('M-7 -5 H7 L5 8 H-5Z', c) + R(-8, -8, 16, 4, 1.5, c),
  swab: (c) => L('M-7 7 L5 -5', c, 2.2) + E(6, -6, 3.4, 3.4, c),
  syringe: (c) =>
    G('rotate(-40)', R(-8, -3, 12, 6, 1.5, c) + R(-11, -4, 2.4, 8, 1, c) + L('M4 0 H10', c, 1.6)),
  bottle: (c) => Pa('M-5 8 V-1 q0 -3 3 -4 V-8 H2 V-5 q3 1 3 4 V8Z', c),
  vial: (c) => R(-5, -4, 10, 12, 2.5, c) + R(-4, -8, 8, 4, 1, c),
};
const STOCK = {
  'flu-vaccine': ['#E28A6C', marks.vial],
  'mmr-vaccine': ['#8D7BC0', marks.vial],
  'tdap-vaccine': ['#5FA7A0', marks.vial],
  'hepb-vaccine': ['#D9A93F', marks.vial],
  'gloves-medium': ['#5E9CC4', marks.glove],
  'gloves-large': ['#6F86C4', marks.glove],
  'strep-kits': ['#D0705C', marks.kit],
  'glucose-strips': ['#4E9A72', marks.drop],
  'urine-cups': ['#E0A94A', marks.cup],
  swabs: ['#8FAF62', marks.swab],
  syringes: ['#6E9FA8', marks.syringe],
  saline: ['#7BA7D6', marks.bottle],
  any: ['#B98A5E', marks.kit],
};
const SINGLE = {
  vial: () =>
    R(5, 12, 12, 18, 3, lg(0, 0, 1, 0, [0, '#F6FBFC'], [0.5, '#CFE3EA'], [1, '#8FB0BC'])) +
    R(6, 20, 10, 7, 0, '#fff') +
    R(6, 6, 10, 7, 2, D('#DCE5E8', '#8C9AA1')),
  box: () =>
    R(1, 14, 20, 16, 2, D('#7FB3D6', '#41759C')) +
    E(11, 17, 6, 2.4, '#24343C', 'opacity=".7"') +
    Pa('M7 17 q0 -8 4 -8 q4 0 4 8Z', '#A9D8F2'),
  kit: () =>
    R(3, 8, 16, 22, 2, D('#FFFFFF', '#D9CFC0')) +
    R(6, 12, 10, 8, 1, '#D0705C') +
    R(6, 23, 10, 3, 1, '#B9AC97'),
  vialOf: () =>
    R(4, 12, 14, 18, 3, D('#7CC49A', '#37754F')) +
    R(4, 7, 14, 6, 2, '#22333B') +
    R(6, 18, 10, 7, 1, '#F6F0E4'),
  cup: () =>
    Pa('M3 14 H19 L17 30 H5Z', lg(0, 0, 1, 0, [0, '#FFFDF2'], [1, '#D9CDA8'])) +
    R(2, 9, 18, 6, 2, D('#F6C05A', '#B57A1E')),
  swab: () =>
    R(7, 4, 8, 26, 2, D('#EAF3DC', '#A9C07A')) + L('M11 8 V26', '#fff', 2) + E(11, 9, 2.4, 3.4, '#fff'),
  syringe: () =>
    R(8, 10, 6, 14, 1.5, D('#F6FBFC', '#A9C4CC')) +
    R(6, 8, 10, 2.4, 1, '#6E9FA8') +
    R(9.6, 4, 2.8, 5, 1, '#6E9FA8') +
    L('M11 24 V30', '#8C9AA1', 1.6),
  bottle: () =>
    Pa(
      'M4 30 V16 q0 -4 4 -5 V7 h6 V11 q4 1 4 5 V30Z',
      lg(0, 0, 1, 0, [0, '#EAF4FC'], [0.5, '#B9D6EE'], [1, '#7BA7D6']),
    ) +
    R(5, 18, 12, 8, 1, '#fff') +
    R(8, 4, 6, 4, 1, '#41759C'),
};

const plank = () =>
  R(0, 0, 400, 8, 1, V('#E8BE90', '#B98352')) +
  R(0, 0, 400, 2, 0, '#FFE9CB', 'opacity=".9"') +
  R(0, 8, 400, 32, 0, lg(0, 0, 0, 1, [0, '#B27A49'], [0.2, '#C58F5E'], [1, '#8F5F3A'])) +
  L('M0 16 q100 4 200 0 t200 2 M0 28 q120 -4 220 1 t180 -1', '#6E4526', 1, 'opacity=".3"') +
  R(0, 38, 400, 3, 0, '#5E3A22', 'opacity=".8"');
const strip = () =>
  R(2, 3, 112, 34, 3, C.plum, `opacity=".3" filter="${blur(2)}"`) +
  R(0, 0, 112, 34, 3, D('#FFFEFA', '#F3EAD8')) +
  R(0, 0, 5, 34, 2, '#D9C7AC');
const fridge = () =>
  under(56, 186, 50, 6) +
  R(2, 2, 108, 184, 8, lg(0, 0, 1, 0.2, [0, '#FFFFFF'], [0.5, '#EEF2F2'], [1, '#BCC7CA'])) +
  R(2, 2, 108, 26, 8, lg(0, 0, 1, 0.2, [0, '#F3F7F7'], [1, '#C9D4D6'])) +
  R(10, 32, 92, 144, 5, D('#2E3A42', '#1B242A')) +
  R(13, 35, 86, 138, 3, lg(0, 0, 0, 1, [0, '#DDF1F6'], [0.6, '#B4D8E4'], [1, '#86B2C2'])) +
  [78, 122, 164]
    .map(
      (y) =>
        R(13, y, 86, 3, 0, '#F6FBFC', 'opacity=".95"') + R(13, y + 3, 86, 4, 0, '#5E8796', 'opacity=".35"'),
    )
    .join('') +
  [
    [20, 58, '#E28A6C'],
    [40, 58, '#E28A6C'],
    [62, 56, '#8D7BC0'],
    [82, 60, '#8D7BC0'],
    [20, 100, '#5FA7A0'],
    [42, 102, '#5FA7A0'],
    [66, 100, '#D9A93F'],
    [22, 146, '#5FA7A0'],
    [46, 144, '#E28A6C'],
    [72, 146, '#D9A93F'],
  ]
    .map(
      ([x, y, c]) =>
        R(x, y, 16, y > 130 ? 18 : 20, 2, D(shade(c, 14), shade(c, -18))) +
        R(x + 3, y + 6, 10, 6, 1, '#fff', 'opacity=".85"'),
    )
    .join('') +
  Pa('M13 35 H62 L28 173 H13Z', '#fff', 'opacity=".24"') +
  R(94, 74, 5, 52, 2.5, '#DCE5E8') +
  R(95, 76, 1.6, 48, 0.8, '#fff') +
  R(24, 7, 64, 17, 3, D('#1B242A', '#0E1418')) +
  R(6, 180, 100, 6, 3, '#7E8C93');
const sign = () =>
  L('M34 12 L48 1 L62 12', '#8F5A35', 2) +
  R(3, 13, 92, 38, 4, C.plum, `opacity=".35" filter="${blur(3)}"`) +
  R(1, 10, 94, 39, 4, D('#E4705A', '#B23F2B')) +
  R(5, 14, 86, 31, 2, 'none', 'stroke="#FFE9DF" stroke-width="2"');
const parcel = (open) => () =>
  under(56, 90, 50, 6) +
  (open
    ? Pa('M8 40 L2 22 L46 16 L56 36 L66 16 L112 22 L104 40Z', D('#D9AE7C', '#A87747')) +
      Pa('M10 40 H102 L96 48 H16Z', '#5A3F28') +
      Pa('M20 44 q12 -12 24 -2 q14 -10 24 2 q10 -6 20 2Z', '#F3EBDC')
    : Pa('M8 40 L18 28 H96 L104 40Z', D('#E2BC8C', '#BC8C5A')) +
      Pa('M50 28 h14 l4 12 h-20z', '#F1DDBB', 'opacity=".8"')) +
  R(8, 40, 96, 50, 3, lg(0, 0, 1, 0.3, [0, '#D5A674'], [0.5, '#BE8D5A'], [1, '#8F6238'])) +
  (open ? '' : R(48, 40, 16, 50, 0, '#F1DDBB', 'opacity=".55"')) +
  L('M9 41 H103', '#F6DDB8', 1.6, 'opacity=".8"') +
  R(64, 56, 32, 24, 2, '#FFFBF3') +
  R(68, 61, 22, 3, 1, '#22333B', 'opacity=".7"') +
  R(68, 67, 16, 3, 1, '#22333B', 'opacity=".45"') +
  R(68, 73, 20, 3, 1, '#22333B', 'opacity=".45"');
const cold = () =>
  R(2, 3, 34, 34, 4, C.plum, `opacity=".3" filter="${blur(2)}"`) +
  R(0, 0, 34, 34, 4, D('#7FC0EA', '#2F77B0')) +
  [0, 60, 120]
    .map(
      (a) =>
        `<g transform="rotate(${a} 17 17)">${L('M17 5 V29 M13 8 L17 12 L21 8 M13 26 L17 22 L21 26', '#fff', 2)}</g>`,
    )
    .join('');
const bag = () =>
  under(56, 100, 48, 6) +
  L('M34 30 Q34 6 56 6 Q78 6 78 30', '#6E5238', 5) +
  Pa(
    'M8 28 H104 L98 94 Q97 100 90 100 H22 Q15 100 14 94Z',
    lg(0, 0, 1, 0.2, [0, '#E9DCC4'], [0.5, '#D2BD9B'], [1, '#9E8663']),
  ) +
  Pa('M8 28 q48 12 96 0 l-1 8 q-47 10 -94 0Z', '#B99D74') +
  L('M26 44 Q24 70 28 94 M86 44 Q90 70 84 94', '#8A7350', 1.6, 'opacity=".6"') +
  R(36, 54, 40, 24, 3, '#B23F2B', 'opacity=".9"') +
  L('M48 60 L64 72 M64 60 L48 72', '#FFE9DF', 4);
/** A tag to hang on what leaves the shelf: its sign at the left, room for a word. */
const tag = (c, mark) => () =>
  R(5, 6, 100, 38, 6, C.plum, `opacity=".3" filter="${blur(2.5)}"`) +
  Pa('M14 2 H100 q5 0 5 5 V37 q0 5 -5 5 H14 L2 26 V18Z', D('#FFF6E6', '#EBD7B4')) +
  E(11, 22, 3.6, 3.6, '#8F5A35') +
  E(11, 22, 1.6, 1.6, '#F6EBDA') +
  R(19, 8, 26, 28, 5, c) +
  G('translate(32 22) scale(.82)', mark);
/** The drawer of an exam room, pulled out: what is kept there counts too. */
const drawer = () =>
  R(3, 5, 116, 34, 4, C.plum, `opacity=".35" filter="${blur(3)}"`) +
  R(0, 0, 120, 34, 4, wood()) +
  R(5, 5, 110, 24, 3, 'none', 'stroke="#F1CD9E" stroke-opacity=".7" stroke-width="1.6"') +
  R(48, 20, 24, 6, 3, D('#F6DD9B', '#A8761F'));
/** The sign, turned round: nothing is on hold. */
const signBack = () =>
  L('M34 12 L48 1 L62 12', '#8F5A35', 2) +
  R(3, 13, 92, 38, 4, C.plum, `opacity=".3" filter="${blur(3)}"`) +
  R(1, 10, 94, 39, 4, D('#EBD9BB', '#B99A70')) +
  L('M10 22 H84 M14 32 H88 M10 41 H80', '#8F6F45', 1, 'opacity=".35"');
const clipboard = () =>
  R(5, 7, 38, 48, 4, C.plum, `opacity=".35" filter="${blur(2.5)}"`) +
  R(3, 4, 38, 48, 4, wood()) +
  R(7, 10, 30, 38, 2, '#FFFDF7') +
  R(14, 1, 16, 8, 3, steel()) +
  [16, 23, 30, 37].map((y) => R(11, y, 4, 4, 1, '#2A7F78') + R(18, y, 15, 3, 1.5, '#B9AC97')).join('') +
  G('rotate(38 36 34)', R(33, 20, 5, 26, 2, '#F0B54A') + Pa('M33 46 h5 l-2.5 6z', '#22333B'));
const lamp = () =>
  R(36, 0, 8, 16, 0, '#46545E') +
  Pa('M14 34 Q16 14 40 14 Q64 14 66 34Z', D('#5C6B75', '#24343C')) +
  E(40, 34, 26, 5, '#FFF0C0') +
  E(40, 35, 18, 3, '#FFFDF2');
const notice = () =>
  R(4, 5, 62, 46, 3, C.plum, `opacity=".3" filter="${blur(2.5)}"`) +
  R(1, 1, 62, 46, 3, D('#FFFDF7', '#F0E4CF')) +
  R(1, 1, 62, 12, 3, '#B23F2B') +
  E(32, 3, 3, 3, brass()) +
  R(9, 19, 44, 4, 2, '#22333B', 'opacity=".55"') +
  R(9, 27, 34, 4, 2, '#22333B', 'opacity=".4"') +
  R(9, 35, 40, 4, 2, '#22333B', 'opacity=".4"');

const white = '#FFF6EE';
export const things = {
  fridge: [112, 194, fridge],
  sign: [98, 54, sign],
  'sign-back': [98, 54, signBack],
  drawer: [124, 42, drawer],
  parcel: [112, 96, parcel(false)],
  'parcel-open': [114, 96, parcel(true)],
  cold: [38, 38, cold],
  bag: [112, 106, bag],
  plank: [400, 42, plank],
  strip: [116, 38, strip],
  clipboard: [46, 56, clipboard],
  lamp: [80, 42, lamp],
  notice: [68, 52, notice],
  'tag-expired': [
    110,
    48,
    tag(
      '#8A5A00',
      R(-11, -11, 22, 22, 3, white) +
        R(-11, -11, 22, 7, 3, '#E4A03A') +
        L('M-6 0 L6 8 M6 0 L-6 8', '#7A2A1C', 2.6),
    ),
  ],
  'tag-recalled': [
    110,
    48,
    tag(
      '#5B3F78',
      Pa('M9 -4 A10 10 0 1 0 10 4', 'none', `stroke="${white}" stroke-width="3.4" stroke-linecap="round"`) +
        Pa('M3 -6 L13 -8 L11 3Z', white),
    ),
  ],
  'tag-damaged': [
    110,
    48,
    tag('#9E3523', R(-11, -8, 22, 18, 2, white) + L('M-2 -8 L2 -1 L-3 3 L1 10', '#9E3523', 2.4)),
  ],
  back: [
    110,
    48,
    tag(
      '#1E6B46',
      Pa('M10 8 V2 Q10 -4 4 -4 H-5', 'none', `stroke="${white}" stroke-width="3.6" stroke-linecap="round"`) +
        Pa('M-4 -11 L-13 -4 L-4 3Z', white),
    ),
  ],
  waste: [
    110,
    48,
    tag('#4F6169', R(-8, -4, 16, 15, 2, white) + R(-11, -8, 22, 4, 2, white) + R(-4, -12, 8, 4, 2, white)),
  ],
  ...Object.fromEntries(
    Object.entries(STOCK).map(([key, [c, mark]]) => [`box-${key}`, [68, 46, box(c, mark)]]),
  ),
  ...Object.fromEntries(Object.keys(SINGLE).map((key) => [`one-${key}`, [22, 34, one(SINGLE[key])]])),
};
