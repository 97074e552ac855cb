// The waiting room behind the counter: wall, wainscot, floor, posters, door frame, light; and the colleague's wall
// with the vault on the right. No people, no clock, no door leaf, no chairs; a hole where the drive-up glass is.
import { C, V, D, lg, R, E, Pa, L, T, G, blur, clip, shadow, shade } from './svg.mjs';
import { WIN, frame, frameShadow } from './drive-up.mjs';
import { plant } from './plants.mjs';
import { vault } from './vault.mjs';

const W = 1600;
export const DOOR = { x: 950, y: 190, w: 110, h: 340 };

const poster = (x, y, w, h, art, fr) =>
  shadow(x + w / 2 + 6, y + h / 2 + 8, w / 2, h / 2, 0.18, 8) +
  R(x - 7, y - 7, w + 14, h + 14, 4, D(shade(fr, 22), shade(fr, -18))) +
  R(x - 6, y - 6, w + 12, 2, 1, '#FFF2D8', 'opacity=".6"') +
  R(x, y, w, h, 1, '#FFFBF2') +
  G(`translate(${x} ${y})`, art) +
  Pa(`M${x} ${y} h${w * 0.5} L${x} ${y + h * 0.6}Z`, '#fff', 'opacity=".22"');

const heart = () =>
  R(0, 0, 104, 138, 0, V('#CFE6DD', '#A8D0BF')) +
  E(52, 62, 32, 32, '#FFF8EC') +
  Pa('M52 82 C34 70 30 62 30 55 C30 46 44 42 52 52 C60 42 74 46 74 55 C74 62 70 70 52 82Z', C.coral) +
  L('M36 60 h9 l4 -8 l6 14 l4 -6 h9', '#FFF8EC', 3) +
  R(18, 104, 68, 7, 3, C.tealD) +
  R(30, 117, 44, 6, 3, C.teal, 'opacity=".6"');
const hills = () =>
  R(0, 0, 140, 104, 0, V('#FDE7C1', '#F7C98B')) +
  E(106, 30, 15, 15, '#FFF6DA') +
  Pa('M0 104 L46 44 L84 84 L104 62 L140 104Z', '#7FAE98') +
  Pa('M0 104 L30 70 L62 104Z', '#4F8A78');

function wall() {
  let s =
    R(0, 0, W, 620, 0, lg(0, 0, 1, 0.25, [0, '#FFF6E4'], [0.45, '#F6E8D2'], [1, '#DCC4AC'])) +
    R(0, 0, W, 120, 0, lg(0, 0, 0, 1, [0, '#B79C8A', 0.5], [1, '#B79C8A', 0]));
  for (const x of [470, 690, 1000])
    s +=
      E(x, 74, 34, 5, '#FFF4D6') +
      Pa(
        `M${x - 26} 76 L${x + 26} 76 L${x + 150} 400 L${x - 150} 400Z`,
        lg(0, 0, 0, 1, [0, '#FFF3CF', 0.34], [1, '#FFF3CF', 0]),
        `filter="${blur(14)}"`,
      );
  s += R(0, 392, W, 150, 0, lg(0, 0, 1, 0, [0, '#A9CDB8'], [0.5, '#94BBA6'], [1, '#6E9884']));
  for (let x = -10; x < W; x += 64)
    s +=
      R(x, 392, 2, 150, 0, '#4F7C69', 'opacity=".16"') + R(x + 2, 392, 1.5, 150, 0, '#fff', 'opacity=".18"');
  s +=
    R(0, 384, W, 12, 0, lg(0, 0, 1, 0, [0, '#FFF7E8'], [1, '#D8C1A2'])) +
    R(0, 396, W, 5, 0, '#33524A', 'opacity=".18"') +
    R(0, 534, W, 16, 0, lg(0, 0, 1, 0, [0, '#FFF3DF'], [1, '#CDB394']));
  return s;
}

function floor() {
  let s = Pa(`M0 550 H${W} V760 H0Z`, lg(0, 0, 0.6, 1, [0, '#E9C79B'], [0.6, '#D5A878'], [1, '#A87A54']));
  for (let i = -14; i < 34; i++) {
    const x = 800 + (i - 10) * 92;
    s += L(`M${800 + (x - 800) * 0.62} 550 L${800 + (x - 800) * 1.9} 760`, '#7D5335', 2, 'opacity=".18"');
  }
  for (const y of [566, 588, 620]) s += L(`M0 ${y} H${W}`, '#7D5335', 2, 'opacity=".10"');
  return s + Pa('M420 578 L960 578 L1030 640 L350 640Z', D('#4E8F89', '#2C6B69'));
}

function doorFrame() {
  const { x, y, w, h } = DOOR;
  return (
    shadow(x + w / 2 + 10, y + h / 2, w / 2 + 14, h / 2, 0.2, 10) +
    R(x - 12, y - 12, w + 24, h + 22, 6, V('#FFF7E8', '#DCC6A6')) +
    R(x - 11, y - 11, w + 22, 3, 1, '#fff', 'opacity=".8"') +
    R(x, y, w, h, 2, D('#7F6A58', '#4B3B46')) +
    R(x + 34, y - 46, 44, 20, 5, D('#57B28C', '#2F7F62')) +
    Pa(
      `M${x + 45} ${y - 36} h16 m-6 -5 l6 5 l-6 5`,
      'none',
      'stroke="#fff" stroke-width="2.6" stroke-linecap="round" stroke-linejoin="round"',
    )
  );
}

const table = () =>
  shadow(524, 596, 50, 8, 0.3, 8) +
  R(488, 528, 66, 10, 5, V(C.woodL, '#A9743F')) +
  R(498, 538, 6, 50, 3, C.woodD) +
  R(539, 538, 6, 50, 3, '#7B4E2F') +
  Pa('M496 526 l34 -4 14 6 -34 4z', C.coral) +
  Pa('M500 522 l30 -6 14 7 -30 5z', '#F6F0E4');

const sun = () =>
  `<g style="mix-blend-mode:soft-light">${Pa('M60 100 L390 90 L900 700 L420 720Z', lg(0, 0, 1, 1, [0, '#FFE7AE', 0.55], [1, '#FFE7AE', 0]), `filter="${blur(24)}"`)}</g>` +
  `<g style="mix-blend-mode:screen">${Pa('M200 560 L380 556 L640 700 L380 712Z', '#FFDD9A', `opacity=".30" filter="${blur(8)}"`)}${Pa('M420 556 L560 556 L860 690 L660 704Z', '#FFDD9A', `opacity=".24" filter="${blur(8)}"`)}</g>`;

const colleagueWall = () =>
  R(1104, 0, 496, 664, 0, lg(0, 0, 1, 0.4, [0, '#F3DFC2'], [0.6, '#E2C6A3'], [1, '#C9A683'])) +
  R(1104, 0, 10, 664, 0, '#7A5233', 'opacity=".25"') +
  Pa('M1106 0 h80 l-80 664z', '#FFF3D6', `opacity=".35" filter="${blur(14)}"`) +
  R(1104, 520, 496, 60, 0, lg(0, 0, 0, 1, [0, '#8F5A35', 0], [1, '#6E4428', 0.28]));

export function roomBack() {
  const { x, y, w, h } = WIN;
  const hole = `<mask id="hole" maskUnits="userSpaceOnUse" x="0" y="0" width="1600" height="900"><rect width="1600" height="900" fill="#fff"/><rect x="${x}" y="${y}" width="${w}" height="${h}" rx="4" fill="#000"/></mask>`;
  const back =
    wall() +
    floor() +
    frameShadow() +
    poster(590, 164, 104, 138, heart(), '#C9996B') +
    poster(752, 176, 140, 104, hills(), '#8F5A35') +
    doorFrame() +
    table() +
    plant(906, 556, 0.5, '#EAD9BE') +
    sun() +
    colleagueWall() +
    vault(1448, 446, 108);
  return `<defs>${hole}</defs><g mask="url(#hole)">${back}</g>${frame()}`;
}

export function door(open) {
  const { x, y, w, h } = DOOR;
  if (!open)
    return (
      R(x, y, w, h, 2, D('#C58E5E', '#8A5633')) +
      R(x + 1, y + 1, w - 2, 3, 1, '#F1CD9E', 'opacity=".7"') +
      R(x + 12, y + 16, 86, 190, 4, V('#CFEAF0', '#F7EBCB')) +
      Pa(`M${x + 12} ${y + 16} h50 l-50 130z`, '#fff', 'opacity=".35"') +
      R(x + 12, y + 222, 76, 96, 5, D('#B67C4A', '#8A5633')) +
      R(x + 88, y + 226, 8, 44, 4, '#F6D48F') +
      R(x + 30, y + 90, 50, 22, 5, C.teal) +
      T(x + 55, y + 106, 13, 'OPEN', '#fff', 'text-anchor="middle"')
    );
  // outside light, then the leaf swung inwards to the left
  const outside =
    R(x, y, w, h, 0, V('#D6EEF4', '#FBEFD2')) +
    E(x + 84, y + 150, 44, 40, '#8FC09A', `opacity=".8" filter="${blur(8)}"`) +
    E(x + 46, y + 168, 34, 26, '#A8CFA4', `opacity=".8" filter="${blur(8)}"`) +
    R(x, y + 192, w, h - 192, 0, V('#D8CDBA', '#B9A88F')) +
    E(x + 66, y + h, 70, 40, '#FFF2CE', `opacity=".9" filter="${blur(12)}"`) +
    R(x + w - 6, y, 10, h, 0, C.plum, `opacity=".3" filter="${blur(4)}"`);
  return (
    `<g clip-path="${clip(R(x, y, w, h, 2, '#000'))}">${outside}</g>` +
    Pa(`M${x} ${y} L${x + 34} ${y + 10} V${y + h + 12} L${x} ${y + h} Z`, D('#B67C4A', '#7B4E2F')) +
    Pa(
      `M${x + 5} ${y + 24} L${x + 27} ${y + 30} V${y + 208} L${x + 5} ${y + 206}Z`,
      V('#CFEAF0', '#EBDDBB'),
      'opacity=".9"',
    ) +
    R(x + 27, y + 236, 5, 40, 2.5, '#F6D48F') +
    L(`M${x + 34} ${y + 10} V${y + h + 12}`, '#F1CD9E', 2, 'opacity=".7"')
  );
}

const seat = (x, y, k, c) =>
  G(
    `translate(${x} ${y}) scale(${k})`,
    shadow(0, 118, 92, 12, 0.34, 8) +
      L('M-66 60 L-74 122 M66 60 L74 122', '#7B4E2F', 11) +
      R(-78, -70, 156, 112, 26, D(shade(c, 20), shade(c, -24))) +
      R(-72, -64, 144, 50, 22, '#fff', 'opacity=".13"') +
      R(-86, 26, 172, 44, 18, V(shade(c, 26), shade(c, -18))) +
      R(-80, 28, 160, 12, 8, '#fff', 'opacity=".20"') +
      R(-98, -6, 24, 74, 12, V('#D9A06C', C.woodD)) +
      R(74, -6, 24, 74, 12, V('#C58E5E', '#7B4E2F')),
  );
/** Chair centres in drawing units: the seat's upper edge is 17 below y. */
export const CHAIRS = [
  [244, 486, '#E0A94A'],
  [402, 486, '#D98068'],
  [612, 486, '#4E938B'],
  [722, 486, '#E0A94A'],
];
export const chairs = () => CHAIRS.map(([x, y, c]) => seat(x, y, 0.66, c)).join('');
