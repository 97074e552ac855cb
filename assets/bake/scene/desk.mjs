// The desk in front: wood, blotter, keyboard, mug; and the monitor, telephone, fax and room board that stand on or over it.
import { C, V, D, H, lg, rg, R, E, Pa, L, T, G, clip, blur, shadow, shade } from './svg.mjs';

const W = 1600;
export const grain = (y0, n, gap) =>
  Array.from({ length: n }, (_, i) => {
    const y = y0 + i * gap + ((i * 37) % 7);
    return L(
      `M0 ${y} C ${300 + i * 17} ${y + ((i % 5) - 2) * 5} ${800 - i * 11} ${y - ((i % 4) - 1) * 6} ${W} ${y + ((i % 3) - 1) * 5}`,
      i % 2 ? '#6E4526' : '#E9BE8C',
      1 + (i % 3) * 0.7,
      'opacity=".16"',
    );
  }).join('');

export function desk() {
  let s =
    R(
      0,
      616,
      W,
      300,
      0,
      lg(0, 0, 0, 1, [0, '#8E5C36'], [0.12, '#B67C4A'], [0.55, '#C98F5B'], [1, '#9B653A']),
    ) +
    grain(628, 26, 9.2) +
    R(0, 616, W, 16, 0, C.plum, `opacity=".28" filter="${blur(6)}"`) +
    E(430, 680, 520, 70, '#FFE3B0', `opacity=".34" filter="${blur(40)}"`) +
    R(1200, 616, 500, 300, 0, lg(0, 0, 1, 0, [0, C.plum, 0], [1, C.plum, 0.22]));
  s +=
    shadow(790, 800, 430, 40, 0.28, 14) +
    Pa(
      'M420 694 H1130 Q1146 694 1150 708 L1200 860 H350 L400 708 Q404 694 420 694Z',
      lg(0, 0, 1, 1, [0, '#3C6E71'], [1, '#21474C']),
    ) +
    L(
      'M424 702 H1126 Q1138 702 1142 712 L1190 860 M360 860 L408 712 Q412 702 424 702',
      '#9FD0C6',
      2,
      'opacity=".35" stroke-dasharray="7 6"',
    ) +
    Pa('M420 694 H760 L640 860 H350 L400 708 Q404 694 420 694Z', '#fff', 'opacity=".05"');
  return s + G('translate(0 -52)', keyboard()) + mug();
}

function keyboard() {
  let s =
    shadow(640, 846, 180, 12, 0.35, 8) +
    Pa(
      'M478 798 H800 Q808 798 810 806 L822 846 Q824 856 812 856 H466 Q454 856 456 846 L468 806 Q470 798 478 798Z',
      V('#F4EFE6', '#C9BEAE'),
    ) +
    Pa('M456 846 Q454 858 466 860 H812 Q826 858 822 846 L820 852 H458Z', '#8F8474', 'opacity=".6"');
  for (let r = 0; r < 4; r++)
    for (let c = 0; c < 14; c++) {
      const w = (330 + r * 9) / 14;
      const x = 474 - r * 4.5 + c * w;
      const y = 803 + r * 12.2;
      s +=
        R(x, y, w - 3.4, 10, 2.6, c === 13 && r === 2 ? C.coral : '#FFFDF8', 'opacity=".95"') +
        R(x, y + 8.2, w - 3.4, 2, 1, '#8F8474', 'opacity=".35"');
    }
  return s;
}

const mug = () =>
  G(
    'translate(6 -46)',
    shadow(1222, 822, 44, 10, 0.4, 8) +
      Pa(
        'M1186 776 h66 v58 q0 20 -20 20 h-26 q-20 0 -20 -20z',
        lg(0, 0, 1, 0, [0, '#F7D9C8'], [0.35, C.coral], [1, '#A94331']),
      ) +
      L('M1252 790 q26 -2 26 20 q0 22 -28 22', '#C65642', 9) +
      E(1219, 776, 33, 9, '#F9E6DA') +
      E(1219, 777, 28, 6.6, '#5A3421') +
      E(1212, 775, 12, 2.4, '#8A5A3C', 'opacity=".7"') +
      Pa('M1206 806c8-8 14 0 14 3 0-3 6-11 14-3 6 7-4 15-14 22-10-7-20-15-14-22z', '#FFF3E6', 'opacity=".9"'),
  );
export const MUG_TOP = [1225, 728];

export function monitor(lit) {
  let s =
    shadow(250, 812, 230, 22, 0.42, 14) +
    R(222, 740, 56, 60, 4, H('#5C6B75', '#2E3A42')) +
    Pa('M150 806 q0 -16 20 -16 h160 q20 0 20 16z', V('#66757F', '#2E3A42')) +
    R(34, 456, 440, 296, 20, lg(0, 0, 1, 1, [0, '#4A5964'], [1, '#1D272E'])) +
    R(36, 458, 436, 292, 19, 'none', 'stroke="#9FB4C0" stroke-opacity=".5" stroke-width="2"') +
    L('M52 459 H440', '#DCE7EC', 2, 'opacity=".5"');
  s +=
    `<g clip-path="${clip(R(50, 472, 408, 258, 9, '#000'))}">` +
    (lit
      ? R(50, 472, 408, 258, 0, V('#F8FBFA', '#E7F0EE')) + R(50, 472, 408, 40, 0, H('#1F7A74', '#2A8A82'))
      : R(50, 472, 408, 258, 0, D('#33444D', '#18232A')) +
        E(160, 520, 200, 90, '#7FA6AE', `opacity=".16" filter="${blur(24)}"`)) +
    Pa('M50 472 H300 L130 726 H50Z', '#fff', `opacity="${lit ? 0.1 : 0.05}"`) +
    '</g>';
  s += R(244, 736, 20, 6, 3, lit ? '#7FD0A6' : '#8A7A5A');
  return G('translate(250 812) scale(.93) translate(-250 -812)', s);
}

/** Line lamps: [x, y] of the upper left of each 22 × 19 lamp, in the telephone's own units. */
const PHONE = { x: 850, y: 700 };
const lamps = () =>
  [0, 1, 2, 3, 4, 5].map((i) => [
    PHONE.x + 194 + (i % 2) * 62 + Math.floor(i / 2) * 1.5,
    PHONE.y + 54 + Math.floor(i / 2) * 24,
  ]);
const PHONE_AT = 'translate(1004 806) scale(.88) translate(-1010 -838)';
const phoneToDrawing = ([x, y]) => [1004 + (x - 1010) * 0.88, 806 + (y - 838) * 0.88];
export const LAMPS = lamps().map(([x, y]) => phoneToDrawing([x + 11, y + 9.5]));
export const PHONE_LCD = [phoneToDrawing([PHONE.x + 104, PHONE.y + 6]), [206 * 0.88, 40 * 0.88]];

export function phone(lifted) {
  const { x, y } = PHONE;
  let s =
    shadow(x + 150, y + 128, 190, 20, 0.45, 14) +
    Pa(
      `M${x + 26} ${y - 4} H${x + 296} Q${x + 312} ${y - 4} ${x + 316} ${y + 12} L${x + 338} ${y + 112} Q${x + 342} ${y + 132} ${x + 322} ${y + 132} H${x} Q${x - 20} ${y + 132} ${x - 16} ${y + 112} L${x + 6} ${y + 12} Q${x + 10} ${y - 4} ${x + 26} ${y - 4}Z`,
      lg(0, 0, 0.6, 1, [0, '#4A5A66'], [0.5, '#2E3A43'], [1, '#1A2228']),
    ) +
    Pa(
      `M${x + 26} ${y - 4} H${x + 296} Q${x + 310} ${y - 4} ${x + 314} ${y + 8} H${x + 8} Q${x + 12} ${y - 4} ${x + 26} ${y - 4}Z`,
      '#8FA3AF',
      'opacity=".55"',
    ) +
    Pa(
      `M${x - 16} ${y + 112} Q${x - 20} ${y + 134} ${x} ${y + 136} H${x + 322} Q${x + 344} ${y + 134} ${x + 338} ${y + 112} L${x + 336} ${y + 122} H${x - 14}Z`,
      '#0E1418',
      'opacity=".7"',
    );
  s +=
    R(x + 16, y + 10, 72, 108, 16, D('#1B242A', '#11181C')) +
    L(`M${x + 20} ${y + 30} V${y + 100}`, '#5C6B75', 2, 'opacity=".4"');
  if (lifted)
    s +=
      [24, 92]
        .map(
          (d) =>
            E(x + 52, y + d, 27, 17, '#0B1013') +
            E(x + 52, y + d + 2, 24, 14, rg(0.4, 0.3, 0.8, [0, '#2E3A43'], [1, '#12181C'])),
        )
        .join('') +
      R(x + 44, y + 50, 16, 12, 3, '#46545E') +
      R(x + 45, y + 51, 14, 2, 1, '#9FB4C0', 'opacity=".6"');
  else
    s += G(
      `rotate(-4 ${x + 50} ${y + 60})`,
      shadow(x + 58, y + 72, 42, 70, 0.55, 8) +
        Pa(
          `M${x + 12} ${y - 22} q0 -20 20 -20 h40 q20 0 20 20 v22 q0 14 -12 18 q-8 4 -8 16 v44 q0 12 8 16 q12 4 12 18 v20 q0 20 -20 20 h-40 q-20 0 -20 -20 v-20 q0 -14 12 -18 q8 -4 8 -16 v-44 q0 -12 -8 -16 q-12 -4 -12 -18z`,
          lg(0, 0, 1, 0.25, [0, '#6A7D89'], [0.35, '#3E4D57'], [1, '#1D262C']),
        ) +
        Pa(
          `M${x + 18} ${y - 22} q0 -14 14 -14 h38 q10 0 12 8 q-30 -4 -44 4 q-14 8 -14 24 q-6 -4 -6 -12z`,
          '#C9D8E0',
          'opacity=".45"',
        ) +
        L(`M${x + 37} ${y + 26} q6 26 0 58`, '#C9D8E0', 3.4, 'opacity=".45"') +
        [0, 1, 2, 3, 4, 5]
          .map((i) => E(x + 40 + (i % 3) * 11, y - 14 + Math.floor(i / 3) * 9, 2.1, 2.1, '#0E1418'))
          .join('') +
        [0, 1, 2].map((i) => E(x + 40 + i * 11, y + 124, 2.1, 2.1, '#0E1418')).join(''),
    );
  s += L(`M${x + 6} ${y + 118} c-34 6 -44 12 -34 20 c10 8 26 2 24 -6 c-4 -8 -24 -4 -34 4`, '#11181C', 5);
  s +=
    R(x + 104, y + 6, 206, 40, 7, V('#C9E6D2', '#8FBFA3')) +
    Pa(`M${x + 106} ${y + 8} h110 l-26 36 h-84z`, '#fff', 'opacity=".16"') +
    R(x + 104, y + 6, 206, 40, 7, 'none', 'stroke="#0E1418" stroke-opacity=".6" stroke-width="2"');
  for (let r = 0; r < 4; r++)
    for (let c = 0; c < 3; c++) {
      const kx = x + 104 + c * 27 - r;
      const ky = y + 54 + r * 18;
      s +=
        R(kx, ky, 23, 14, 4, V('#6C7E8A', '#44525C')) +
        R(kx + 2, ky + 1, 19, 3, 2, '#fff', 'opacity=".22"') +
        T(kx + 11.5, ky + 11, 9.5, '123456789*0#'[r * 3 + c], '#F3F7F8', 'text-anchor="middle"');
    }
  lamps().forEach(([lx, ly], i) => {
    s +=
      R(lx - 2, ly - 2, 26, 23, 6, '#1D262C') +
      R(lx + 26, ly, 30, 19, 5, V('#56656F', '#3A4750')) +
      T(lx + 41, ly + 14.5, 14, i + 1, '#F3F7F8', 'text-anchor="middle"');
  });
  return G(PHONE_AT, s);
}

/** A line lamp around 0,0; colour null is off. */
export function lineLamp(colour) {
  const k = 0.88;
  if (!colour)
    return (
      R(-11 * k, -9.5 * k, 22 * k, 19 * k, 4.4, V('#46535C', '#333F47')) +
      R(-9 * k, -8 * k, 18 * k, 4, 2, '#fff', 'opacity=".12"')
    );
  return (
    E(0, 0, 26, 20, colour, `opacity=".6" filter="${blur(8)}"`) +
    R(
      -11 * k,
      -9.5 * k,
      22 * k,
      19 * k,
      4.4,
      rg(0.4, 0.35, 0.8, [0, '#fff'], [0.35, shade(colour, 20)], [1, colour]),
    )
  );
}

export function fax(page) {
  const x = 1290;
  const y = 640;
  let s = shadow(x + 140, y + 206, 190, 22, 0.45, 14);
  if (page)
    s +=
      Pa(`M${x + 70} ${y - 86} h132 l10 96 h-152z`, V('#FFFFFF', '#E6E1D6')) +
      [0, 1, 2, 3, 4]
        .map((i) => R(x + 84, y - 70 + i * 13, i % 2 ? 96 : 78, 4, 2, '#A8B3B5', 'opacity=".7"'))
        .join('');
  s +=
    Pa(
      `M${x + 12} ${y} H${x + 262} Q${x + 284} ${y} ${x + 288} ${y + 22} L${x + 302} ${y + 176} Q${x + 304} ${y + 206} ${x + 276} ${y + 206} H${x} Q${x - 28} ${y + 206} ${x - 26} ${y + 176} L${x - 12} ${y + 22} Q${x - 8} ${y} ${x + 12} ${y}Z`,
      lg(0, 0, 0.5, 1, [0, '#FBF6EC'], [0.5, '#E5DCCB'], [1, '#BDB09B']),
    ) +
    Pa(
      `M${x + 12} ${y} H${x + 262} Q${x + 280} ${y} ${x + 286} ${y + 12} H${x - 10} Q${x - 6} ${y} ${x + 12} ${y}Z`,
      '#fff',
      'opacity=".85"',
    );
  s +=
    R(x + 20, y + 26, 236, 18, 6, '#3A3F44') +
    R(x + 24, y + 28, 228, 6, 3, '#0E1214') +
    R(x + 20, y + 62, 108, 46, 8, V('#2F4A50', '#1A2E33')) +
    (page
      ? R(x + 30, y + 72, 74, 7, 3, '#9FE3C6') + R(x + 30, y + 88, 52, 6, 3, '#9FE3C6', 'opacity=".7"')
      : R(x + 30, y + 72, 40, 6, 3, '#6FA893', 'opacity=".7"'));
  for (let r = 0; r < 3; r++)
    for (let c = 0; c < 4; c++)
      s +=
        E(x + 156 + c * 26, y + 70 + r * 20, 8.4, 6.6, V('#8C99A0', '#5C6970')) +
        E(x + 154 + c * 26, y + 68 + r * 20, 4, 2, '#fff', 'opacity=".35"');
  s +=
    (page ? E(x + 262, y + 72, 18, 16, '#5BD18F', `opacity=".5" filter="${blur(4)}"`) : '') +
    E(x + 262, y + 72, 7, 7, page ? '#5BD18F' : '#7B8A83') +
    R(x + 246, y + 92, 32, 20, 8, V(C.coral, '#B64A37')) +
    R(x + 6, y + 136, 270, 14, 6, '#7F7463', 'opacity=".55"');
  s += page
    ? Pa(`M${x + 30} ${y + 140} h216 l22 52 h-260z`, V('#FFFFFF', '#EAE4D8')) +
      [0, 1, 2]
        .map((i) => R(x + 56 - i * 4, y + 152 + i * 11, 150 + i * 14, 4, 2, '#A8B3B5', 'opacity=".75"'))
        .join('')
    : Pa(`M${x + 26} ${y + 144} h224 l14 40 h-252z`, V('#CFC4B1', '#B8AB95'), 'opacity=".8"');
  return G('translate(16 -40)', s);
}

export const BOARD = { x: 1186, y: 92, w: 394, h: 174 };
export const TILES = [0, 1, 2, 3].map((i) => {
  const w = (BOARD.w - 36) / 2;
  return { x: BOARD.x + 13 + (i % 2) * (w + 10), y: BOARD.y + 42 + Math.floor(i / 2) * 62, w, h: 54 };
});
export function board() {
  const { x, y, w, h } = BOARD;
  return (
    shadow(x + w / 2 + 8, y + h / 2 + 14, w / 2, h / 2, 0.25, 14) +
    R(x, y, w, h, 14, D('#4A5A63', '#26343B')) +
    R(x + 2, y + 2, w - 4, h - 4, 13, 'none', 'stroke="#B9C9CF" stroke-opacity=".45" stroke-width="2"') +
    L(`M${x + 20} ${y + 3} H${x + w - 40}`, '#E9F2F5', 2, 'opacity=".5"') +
    TILES.map(
      (t) =>
        R(t.x, t.y, t.w, t.h, 9, '#1C272D') +
        R(t.x + 1, t.y + t.h - 2, t.w - 2, 2, 1, '#fff', 'opacity=".10"'),
    ).join('')
  );
}
const GLYPHS = {
  vitals: 'M4 13 h5 l3 -7 l5 13 l3 -6 h5',
  provider:
    'M6 3 v6 a5 5 0 0 0 10 0 v-6 M11 14 v2 a5 5 0 0 0 10 0 v-3 M21 10 m-2.5 0 a2.5 2.5 0 1 0 5 0 a2.5 2.5 0 1 0 -5 0',
  turnover: 'M5 12 a8 8 0 0 1 14 -5 l3 3 m0 -6 v6 h-6 M23 13 a8 8 0 0 1 -14 5 l-3 -3 m0 6 v-6 h6',
  ready: 'M6 13 l5 6 l12 -13',
};
const BANDS = { vitals: '#2F8F5F', provider: '#8A5A00', turnover: '#B23F2B', ready: '#1F5F82' };
/** A room tile around its upper left; the band on the left is for the room's number. */
export const tile = (state) => {
  const { w, h } = TILES[0];
  return (
    R(0, 0, w, h, 9, V('#FFFBF3', '#EFE3D0')) +
    Pa(
      `M9 0 H42 V${h} H9 Q0 ${h} 0 ${h - 9} V9 Q0 0 9 0Z`,
      lg(0, 0, 1, 1, [0, shade(BANDS[state], 12)], [1, shade(BANDS[state], -8)]),
    ) +
    R(8, 1, w - 16, 2, 1, '#fff', 'opacity=".6"') +
    G(`translate(${w - 34} 7) scale(.86)`, L(GLYPHS[state], BANDS[state], 2.8, 'opacity=".85"'))
  );
};
