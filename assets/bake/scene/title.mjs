// Title picture, 1366 × 768: the old bank on its corner in the early morning, lamps lit, before opening.
// Calm at the left third, where the game puts its name and buttons.
import { C, V, D, H, lg, rg, R, E, Pa, L, G, blur, shadow } from './svg.mjs';
import { plant } from './plants.mjs';

const stone = (x, y, w, h, a = '#F3E4CB', b = '#D3B994') => R(x, y, w, h, 2, D(a, b));
const column = (x, y, h) =>
  R(x + 30, y + 6, 20, h, 0, C.plum, `opacity=".22" filter="${blur(6)}"`) +
  R(x, y, 38, h, 3, lg(0, 0, 1, 0, [0, '#FFF6E4'], [0.35, '#EFDDBF'], [1, '#B99A76'])) +
  [9, 18, 27].map((d) => R(x + d, y + 12, 2, h - 22, 1, '#8A6A4C', 'opacity=".16"')).join('') +
  R(x - 8, y - 4, 54, 16, 3, V('#FFF9EC', '#D9C09C')) +
  R(x - 8, y + h - 14, 54, 18, 3, V('#F6E8CF', '#C5A782'));
const litWindow = (x, y, w, h) =>
  R(x - 8, y - 8, w + 16, h + 16, 3, V('#FBEFD8', '#CBB08C')) +
  R(x, y, w, h, 2, lg(0, 0, 0.4, 1, [0, '#FFE7A6'], [0.6, '#F7C46C'], [1, '#D9934A'])) +
  E(x + w * 0.45, y + h * 0.62, w * 0.42, h * 0.3, '#FFF6D8', `opacity=".7" filter="${blur(10)}"`) +
  R(x + w / 2 - 2.5, y, 5, h, 0, '#F3E4CB') +
  R(x, y + h * 0.36, w, 5, 0, '#F3E4CB') +
  Pa(`M${x} ${y} h${w * 0.45} l${-w * 0.3} ${h} h${-w * 0.15}z`, '#fff', 'opacity=".16"') +
  R(x - 14, y + h + 6, w + 28, 10, 3, V('#FFF6E4', '#C9AC86'));
const tree = (x, y, k, a, b) =>
  G(
    `translate(${x} ${y}) scale(${k})`,
    R(-8, -60, 16, 90, 5, H('#8A6242', '#5B3D2A')) +
      [
        [0, -150, 78],
        [-52, -110, 54],
        [50, -108, 58],
        [-6, -92, 66],
      ]
        .map(([dx, dy, r]) => E(dx, dy, r, r * 0.86, D(a, b)))
        .join('') +
      [
        [-22, -176, 34],
        [-66, -124, 22],
        [34, -134, 24],
      ]
        .map(([dx, dy, r]) => E(dx, dy, r, r * 0.7, '#FFF3C4', 'opacity=".28"'))
        .join(''),
  );

export function title() {
  let s = R(
    0,
    0,
    1366,
    768,
    0,
    lg(0, 0, 0.2, 1, [0, '#8FB9CF'], [0.32, '#CFE0DC'], [0.56, '#FBE6C2'], [0.75, '#F7CE9C'], [1, '#E6AE80']),
  );
  s +=
    E(250, 430, 240, 210, '#FFF1C8', `opacity=".9" filter="${blur(60)}"`) +
    E(250, 440, 58, 58, '#FFFBEA', `opacity=".95" filter="${blur(3)}"`);
  s += [
    [180, 130, 150],
    [420, 90, 120],
    [700, 150, 170],
    [70, 240, 120],
  ]
    .map(
      ([x, y, w]) =>
        E(x, y, w, 13, '#fff', `opacity=".55" filter="${blur(8)}"`) +
        E(x + w * 0.25, y + 12, w * 0.7, 8, '#FFE9CB', `opacity=".7" filter="${blur(6)}"`),
    )
    .join('');
  // far hills and rooftops
  s +=
    Pa(
      'M0 500 Q160 420 330 470 T640 440 T980 470 T1366 430 V768 H0Z',
      V('#9DB9A6', '#7FA08E'),
      'opacity=".75"',
    ) + Pa('M0 540 Q200 470 420 520 T820 500 V768 H0Z', V('#84A88F', '#5E8672'), 'opacity=".9"');
  s += [
    [40, 500, 70, 56],
    [126, 512, 56, 44],
    [196, 504, 64, 54],
    [372, 508, 60, 50],
    [448, 516, 52, 42],
  ]
    .map(
      ([x, y, w, h], i) =>
        R(x, y, w, h, 1, ['#E2C09A', '#D6B492', '#E9CDA9', '#D9B68F', '#E3C6A4'][i]) +
        Pa(
          `M${x - 6} ${y + 2} L${x + w / 2} ${y - 24} L${x + w + 6} ${y + 2}Z`,
          ['#B9705A', '#A96A58', '#8F6A5C', '#B9705A', '#9A6A58'][i],
        ) +
        R(x + w * 0.3, y + 16, 9, 12, 1, '#FFE3A0') +
        R(x + w * 0.62, y + 16, 9, 12, 1, '#FFE3A0', 'opacity=".7"'),
    )
    .join('');
  s += E(560, 560, 700, 60, '#FBE6C2', `opacity=".45" filter="${blur(24)}"`);
  // the bank
  s += Pa('M1240 700 L560 700 L420 740 H1366 V700Z', C.plum, `opacity=".3" filter="${blur(12)}"`);
  s += stone(600, 232, 700, 452) + R(600, 232, 24, 452, 0, '#FFF8E6', 'opacity=".5"');
  for (let r = 0; r < 9; r++)
    for (let c = 0; c < 9; c++)
      s += R(
        620 + c * 80 - (r % 2) * 40 + 20 * (c === 0 ? 1 : 0),
        240 + r * 50,
        1.6,
        48,
        0,
        '#8A6A4C',
        'opacity=".13"',
      );
  for (let r = 1; r < 9; r++) s += R(600, 238 + r * 50, 700, 1.6, 0, '#8A6A4C', 'opacity=".15"');
  s += R(1180, 232, 120, 452, 0, lg(0, 0, 1, 0, [0, C.plum, 0], [1, C.plum, 0.24]));
  // cornice, pediment, frieze
  s +=
    R(590, 246, 720, 20, 0, C.plum, `opacity=".25" filter="${blur(8)}"`) +
    R(584, 206, 732, 34, 3, V('#FFF8E8', '#D8BE98')) +
    R(576, 196, 748, 14, 3, V('#FFFBF0', '#E3CBA6')) +
    Array.from({ length: 36 }, (_, i) => R(592 + i * 20, 232, 10, 8, 1, '#B99A76', 'opacity=".55"')).join('');
  s +=
    Pa('M760 196 L950 96 L1140 196Z', C.plum, `opacity=".25" filter="${blur(8)}"`) +
    Pa('M752 198 L950 92 L1148 198Z', D('#FFF8E8', '#D0B48E')) +
    Pa('M792 188 L950 106 L1108 188Z', D('#EBD7B6', '#C7A883')) +
    E(950, 160, 24, 24, D('#3E8F86', '#1B5A57')) +
    Pa('M950 173 c-11 -8 -14 -13 -14 -18 c0 -6 9 -9 14 -2 c5 -7 14 -4 14 2 c0 5 -3 10 -14 18z', '#FFF6E2');
  // windows and doorway between columns
  s += litWindow(650, 330, 92, 170) + litWindow(1160, 330, 92, 170);
  s +=
    R(792, 282, 316, 402, 2, D('#DCC4A0', '#B3946F')) +
    R(792, 282, 316, 30, 0, C.plum, `opacity=".26" filter="${blur(8)}"`);
  s +=
    Pa('M880 684 V410 Q880 340 950 340 Q1020 340 1020 410 V684Z', D('#FBEFD8', '#C4A680')) +
    Pa(
      'M892 684 V412 Q892 352 950 352 Q1008 352 1008 412 V684Z',
      lg(0, 0, 0, 1, [0, '#FFE7A6'], [0.5, '#F9CE80'], [1, '#DE9C55']),
    ) +
    E(950, 470, 46, 90, '#FFF8DE', `opacity=".6" filter="${blur(14)}"`) +
    R(892, 432, 116, 252, 0, D('#2F8079', '#174E4B')) +
    R(948, 432, 4, 252, 0, '#0F3B39') +
    [898, 956]
      .map(
        (x) =>
          R(x, 446, 46, 112, 3, lg(0, 0, 0.3, 1, [0, '#FFEBB4'], [1, '#EDB262'])) +
          R(x, 574, 46, 92, 3, D('#38908A', '#1B5A57')) +
          Pa(`M${x} 446 h26 l-18 112 h-8z`, '#fff', 'opacity=".2"'),
      )
      .join('') +
    R(940, 560, 5, 34, 2, '#F6DD9B') +
    R(955, 560, 5, 34, 2, '#F6DD9B') +
    R(880, 426, 140, 8, 0, V('#FFF6E4', '#CDB08A')) +
    [-34, 0, 34]
      .map((a) => L(`M950 426 L${950 + a * 1.5} ${358 + Math.abs(a) * 0.4}`, '#F3E4CB', 4))
      .join('');
  s += column(806, 282, 404) + column(846, 282, 404) + column(1016, 282, 404) + column(1056, 282, 404);
  // wall lanterns
  s += [778, 1122]
    .map(
      (x) =>
        E(x, 420, 60, 60, '#FFE3A0', `opacity=".65" filter="${blur(22)}"`) +
        R(x - 3, 380, 6, 18, 2, '#3A2E2A') +
        Pa(`M${x - 12} 398 h24 l-4 36 h-16z`, V('#FFF6D0', '#F3BE62')) +
        R(x - 14, 394, 28, 6, 2, '#3A2E2A') +
        R(x - 9, 434, 18, 5, 2, '#3A2E2A'),
    )
    .join('');
  // steps and path
  s +=
    R(0, 690, 1366, 78, 0, lg(0, 0, 1, 0.4, [0, '#D9BE96'], [0.5, '#BFA07B'], [1, '#8F7460'])) +
    Pa('M0 672 H600 V694 H0Z', V('#8FB58F', '#5F8C6C')) +
    Pa('M1300 672 H1366 V694 H1300Z', V('#7FA585', '#527A60'));
  for (let i = 0; i < 7; i++)
    s += L(`M${i * 210 - 40} 768 L${i * 190 + 60} 696`, '#7D5F48', 1.6, 'opacity=".18"');
  s += [0, 1, 2, 3]
    .map(
      (i) =>
        R(830 - i * 26, 680 + i * 13, 240 + i * 52, 14, 2, V('#FBF1DF', '#CDB390')) +
        R(830 - i * 26, 692 + i * 13, 240 + i * 52, 3, 0, C.plum, 'opacity=".22"'),
    )
    .join('');
  s += E(950, 742, 260, 30, '#FFE9B8', `opacity=".55" filter="${blur(16)}"`);
  // hedges, trees, bench, planters
  s += [
    [612, 664, 44],
    [668, 668, 38],
    [724, 666, 40],
    [1170, 666, 40],
    [1226, 668, 38],
    [1282, 664, 44],
  ]
    .map(
      ([x, y, r]) =>
        E(x, y, r, r * 0.62, D('#7FB48C', '#3F7358')) +
        E(x - r * 0.3, y - r * 0.24, r * 0.4, r * 0.2, '#F3F0C4', 'opacity=".3"'),
    )
    .join('');
  s += tree(520, 690, 1.25, '#8CC29A', '#3F7A5E') + tree(1340, 700, 1.35, '#6FA682', '#2F5F4A');
  s +=
    shadow(340, 716, 90, 8, 0.35, 6) +
    R(262, 670, 152, 10, 4, V(C.woodL, '#A9743F')) +
    R(262, 648, 152, 10, 4, V(C.woodL, '#A9743F')) +
    R(256, 686, 166, 12, 4, V(C.woodL, '#8A5834')) +
    [270, 400].map((x) => R(x, 648, 7, 68, 3, '#3E4A4A')).join('');
  s +=
    shadow(800, 740, 50, 8, 0.4, 6) +
    plant(790, 706, 0.62, '#D9785E') +
    shadow(1112, 740, 50, 8, 0.4, 6) +
    plant(1112, 706, 0.62, '#2A7F78');
  // morning light from the left, quiet dark foot for the buttons
  s +=
    `<g style="mix-blend-mode:soft-light">${R(0, 0, 1366, 768, 0, rg(0.18, 0.5, 0.9, [0, '#FFE9B8', 0.75], [0.5, '#FFE9B8', 0.12], [1, '#2C1E4A', 0.5]))}</g>` +
    `<g style="mix-blend-mode:screen">${Pa('M140 440 L1366 120 V330Z M160 470 L1366 470 V640Z', '#FFE3A6', `opacity=".13" filter="${blur(30)}"`)}</g>` +
    R(0, 0, 1366, 768, 0, lg(0, 0, 0, 1, [0.8, C.plum, 0], [1, C.plum, 0.28]));
  return s;
}
