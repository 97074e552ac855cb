// A pot plant: nine leaves with a lit half and a pale vein, in a rimmed pot.
import { C, V, lg, R, Pa, L, G, shade } from './svg.mjs';

const LEAVES = [
  [-64, -120, -38],
  [-40, -160, -22],
  [-12, -182, -6],
  [18, -176, 10],
  [46, -150, 26],
  [66, -112, 42],
  [-76, -80, -58],
  [78, -78, 60],
  [4, -140, 2],
];
const GREENS = [
  ['#2F7A5B', '#7DBE8B'],
  ['#256B52', '#5FAE80'],
  ['#3C8F68', '#9CD09A'],
];

export function plant(x, y, k = 1, pot = '#D9785E') {
  const leaves = LEAVES.map(([lx, ly, a], i) => {
    const [dark, pale] = GREENS[i % 3];
    return G(
      `translate(${lx * 0.45} ${ly * 0.45 - 40}) rotate(${a})`,
      Pa('M0 60 C-30 20 -24 -40 0 -74 C24 -40 30 20 0 60Z', V(pale, dark)) +
        L('M0 58 V-60', '#E9F6DC', 2.4, 'opacity=".45"') +
        Pa('M0 60 C-30 20 -24 -40 0 -74 Z', '#fff', 'opacity=".10"'),
    );
  }).join('');
  const jar =
    Pa(
      'M-46 -26 H46 L36 44 Q34 52 26 52 H-26 Q-34 52 -36 44Z',
      lg(0, 0, 1, 0, [0, shade(pot, 22)], [0.45, pot], [1, shade(pot, -26)]),
    ) +
    R(-52, -38, 104, 20, 8, lg(0, 0, 1, 0, [0, shade(pot, 34)], [0.5, shade(pot, 6)], [1, shade(pot, -22)])) +
    R(-44, -18, 88, 6, 0, C.plum, 'opacity=".18"');
  return G(`translate(${x} ${y}) scale(${k})`, leaves + jar);
}
