// The drive-up window: three skies with the lane outside, the car, and the frame with a hole for the glass.
import { C, V, lg, R, E, Pa, T, clip, blur, shadow } from './svg.mjs';
import { plant } from './plants.mjs';

export const WIN = { x: 60, y: 104, w: 330, h: 258 };
const { x, y, w, h } = WIN;

const SKIES = {
  morning: {
    top: '#BFE4F2',
    low: '#FDF3D8',
    sun: '#FFF7DA',
    at: [64, 54],
    hills: ['#9CC7A2', '#7FB494', '#A8CFA4', '#6FA889'],
    lane: ['#B9B3A8', '#8E877C'],
  },
  noon: {
    top: '#9FD6F0',
    low: '#EAF7F6',
    sun: '#FFFFFF',
    at: [150, 30],
    hills: ['#8FC79A', '#74B58C', '#9CCF9C', '#62A57F'],
    lane: ['#C5C0B6', '#98928A'],
  },
  late: {
    top: '#F3C48E',
    low: '#FBE3C0',
    sun: '#FFE0A0',
    at: [290, 96],
    hills: ['#A9A878', '#8E9670', '#B7AC7C', '#7E8A68'],
    lane: ['#B29F92', '#85766F'],
  },
};

export function sky(name) {
  const s = SKIES[name];
  const hills = [
    [20, 150, 80],
    [110, 160, 80],
    [230, 150, 80],
    [310, 160, 80],
  ]
    .map(([dx, dy, r], i) => E(x + dx, y + dy, r, r * 0.6, s.hills[i], `filter="${blur(8)}"`))
    .join('');
  const clouds =
    name === 'noon'
      ? [
          [80, 80, 40],
          [116, 74, 34],
          [250, 96, 36],
        ]
          .map(([dx, dy, r]) => E(x + dx, y + dy, r, r * 0.34, '#fff', `opacity=".8" filter="${blur(5)}"`))
          .join('')
      : '';
  const house =
    Pa(`M${x + 176} ${y + 118} l26 -22 l26 22 v54 h-52z`, '#E7C7A4', `opacity=".55" filter="${blur(2)}"`) +
    Pa(`M${x + 170} ${y + 120} l32 -27 l32 27 z`, '#C98672', `opacity=".55" filter="${blur(2)}"`);
  const lane =
    R(x, y + 196, w, 70, 0, V(...s.lane)) +
    R(x, y + 190, w, 10, 0, '#D8D2C4') +
    R(x, y + 232, w, 3, 0, '#FFF6E2', 'opacity=".35"');
  const canopy =
    R(x - 4, y, w + 8, 36, 0, V('#6F8F84', '#48685F')) +
    R(x - 4, y + 36, w + 8, 6, 0, '#2F4840', 'opacity=".6"') +
    T(x + w / 2, y + 25, 19, 'DRIVE-UP LANE', '#FFF6E2', 'text-anchor="middle" letter-spacing="2"') +
    R(x + 258, y + 40, 16, 156, 2, lg(0, 0, 1, 0, [0, '#DCE5E1'], [1, '#93A39C']));
  const kiosk =
    R(
      x + 290,
      y + 40,
      16,
      82,
      0,
      lg(0, 0, 1, 0, [0, '#EAF6F6', 0.9], [0.4, '#CFE5E8', 0.6], [1, '#8FB2B8', 0.9]),
    ) +
    R(x + 276, y + 120, 44, 92, 8, lg(0, 0, 1, 0, [0, '#F3E8D2'], [1, '#B8A486'])) +
    R(x + 284, y + 134, 28, 32, 5, '#33464E') +
    E(x + 298, y + 184, 8, 8, '#F0B54A');
  return (
    R(x - 10, y - 10, w + 20, h + 20, 0, V(s.top, s.low)) +
    E(x + s.at[0], y + s.at[1], 62, 62, s.sun, `opacity=".9" filter="${blur(14)}"`) +
    hills +
    clouds +
    house +
    lane +
    canopy +
    kiosk
  );
}

export const car = () =>
  E(x + 128, y + 236, 118, 12, C.plum, `opacity=".4" filter="${blur(4)}"`) +
  Pa(
    `M${x + 8} ${y + 222} q-2 -36 30 -40 l26 -4 q18 -38 48 -40 h40 q26 0 50 42 l28 6 q20 6 18 36 z`,
    lg(0, 0, 0, 1, [0, '#E58A75'], [0.5, '#C95F4B'], [1, '#8E3B2E']),
  ) +
  Pa(
    `M${x + 40} ${y + 184} l26 -4 q18 -38 48 -40 h40 q14 0 28 14`,
    'none',
    'stroke="#FFD9CC" stroke-width="3" opacity=".7" stroke-linecap="round"',
  ) +
  Pa(
    `M${x + 78} ${y + 178} q12 -28 34 -30 h10 v30z M${x + 130} ${y + 148} h20 q18 2 34 30 h-54z`,
    '#D9EEF2',
  ) +
  Pa(`M${x + 84} ${y + 176} q8 -18 18 -24 l8 24z`, '#fff', 'opacity=".5"') +
  R(x + 132, y + 188, 22, 4, 2, '#6F2A20', 'opacity=".6"') +
  E(x + 228, y + 196, 7, 5, '#FFF1C4') +
  [62, 196]
    .map(
      (d) =>
        E(x + d, y + 224, 21, 21, '#2A2F36') +
        E(x + d, y + 224, 10, 10, '#C9CFD2') +
        E(x + d - 3, y + 221, 4, 4, '#fff', 'opacity=".7"'),
    )
    .join('');

export const frameShadow = () =>
  R(x - 8, y - 6, w + 32, h + 40, 12, C.plum, `opacity=".16" filter="${blur(12)}"`);

export function frame() {
  const ring = `M${x - 16} ${y - 16} h${w + 32} v${h + 36} h${-(w + 32)}z M${x} ${y} v${h} h${w} v${-h}z`;
  return (
    Pa(ring, V('#FFFDF6', '#E7D5BA'), 'fill-rule="evenodd"') +
    R(x - 16, y - 16, w + 32, h + 36, 10, 'none', 'stroke="#B99E7F" stroke-opacity=".5" stroke-width="2"') +
    R(x + w / 2 - 4, y, 8, h, 0, V('#FFFDF6', '#E2CFB2')) +
    `<g clip-path="${clip(R(x, y, w, h, 4, '#000'))}">` +
    R(x, y, w, 8, 0, C.plum, `opacity=".25" filter="${blur(4)}"`) +
    R(x, y, 6, h, 0, C.plum, `opacity=".18" filter="${blur(4)}"`) +
    Pa(
      `M${x + 20} ${y} L${x + 90} ${y} L${x + 20} ${y + 140} L${x} ${y + 140} L${x} ${y + 40}Z`,
      '#fff',
      'opacity=".26"',
    ) +
    '</g>' +
    R(x - 28, y + h + 18, w + 56, 16, 6, V('#FFFDF4', '#D8C09D')) +
    shadow(x + w / 2, y + h + 40, w / 2, 7, 0.16, 4) +
    plant(x + 30, y + h + 20, 0.5, '#D9785E')
  );
}
