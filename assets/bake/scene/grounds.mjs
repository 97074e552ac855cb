// Whole-page grounds: wood behind the docks, marble from above, light by hour, vignette.
import { lg, rg, R, Pa, L, blur } from './svg.mjs';

export const wood = (w, h) => () =>
  R(0, 0, w, h, 0, lg(0, 0, 1, 1, [0, '#D6A06B'], [0.5, '#B97F4C'], [1, '#7C5031'])) +
  Array.from({ length: 40 }, (_, i) => {
    const y = 6 + i * (h / 39) + ((i * 37) % 7);
    return L(
      `M0 ${y} C ${w * 0.2 + i * 9} ${y + ((i % 5) - 2) * 6} ${w * 0.6 - i * 7} ${y - ((i % 4) - 1) * 7} ${w} ${y + ((i % 3) - 1) * 5}`,
      i % 2 ? '#6E4526' : '#E9BE8C',
      1 + (i % 3) * 0.7,
      'opacity=".15"',
    );
  }).join('') +
  [0.25, 0.5, 0.75]
    .map(
      (f) =>
        R(0, h * f - 1, w, 2, 0, '#5E3A22', 'opacity=".22"') +
        R(0, h * f + 1, w, 1.4, 0, '#F1CD9E', 'opacity=".25"'),
    )
    .join('') +
  R(0, 0, w, h, 0, rg(0.42, 0.05, 0.75, [0, '#FFE9B8', 0.5], [1, '#FFE9B8', 0])) +
  R(0, 0, w, h, 0, rg(0.5, 0.45, 0.8, [0.6, '#2A1B3D', 0], [1, '#2A1B3D', 0.3]));

export const marble = (w, h) => () =>
  R(0, 0, w, h, 0, lg(0, 0, 1, 1, [0, '#FBF7F0'], [0.55, '#E9E1D7'], [1, '#C9BCB2'])) +
  `<g filter="${blur(1.1)}">${Array.from({ length: 9 }, (_, i) => L(`M${-80 + i * 150} -10 q60 ${90 + i * 7} 30 190 t70 180 t-30 160 t60 180`, '#A89B95', 1 + (i % 3), `opacity="${0.18 + 0.05 * (i % 3)}"`) + L(`M${i * 150} 200 q60 30 110 20 t90 40`, '#A89B95', 1, 'opacity=".14"')).join('')}</g><g filter="${blur(10)}">${[1, 4, 7].map((i) => L(`M${-60 + i * 150} -10 q80 120 20 240 t90 220 t-20 200`, '#B9A79B', 26, 'opacity=".16"')).join('')}</g>` +
  Pa(`M0 0 H${w * 0.57} L${w * 0.11} ${h} H0Z`, '#FFE9B8', `opacity=".28" filter="${blur(12)}"`);

export const morning = (w, h) => () =>
  R(0, 0, w, h, 0, lg(0, 0, 1, 0.6, [0, '#D6ECFF', 0.1], [0.5, '#D6ECFF', 0.03], [1, '#4F63A0', 0.13])) +
  Pa(`M0 0 H${w * 0.3} L${w * 0.62} ${h} H${w * 0.2}Z`, '#FFF6DF', `opacity=".08" filter="${blur(40)}"`);
export const late = (w, h) => () =>
  R(0, 0, w, h, 0, lg(0, 0, 1, 0.7, [0, '#FFA94A', 0.17], [0.5, '#F09A50', 0.09], [1, '#4A2452', 0.18])) +
  Pa(
    `M0 ${h * 0.1} H${w * 0.2} L${w * 0.9} ${h * 0.8} V${h} H${w * 0.5}Z`,
    '#FFD58A',
    `opacity=".16" filter="${blur(40)}"`,
  );
export const vignette = (w, h) => () =>
  R(0, 0, w, h, 0, rg(0.46, 0.46, 0.78, [0, '#2A1B3D', 0], [0.72, '#2A1B3D', 0], [1, '#2A1B3D', 0.26]));
