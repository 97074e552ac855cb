// What stands before the people: window posts, glass, pneumatic tube, marble counter with lamp, bell, gel and tube box.
import { C, V, lg, R, E, Pa, L, blur, shadow } from './svg.mjs';

const brassBand = (x, y, upright) =>
  upright
    ? R(x - 17, y - 7, 34, 14, 4, lg(0, 0, 1, 0, [0, '#F6DD9B'], [0.5, '#D3A044'], [1, '#8C6220']))
    : R(x - 7, y - 17, 14, 34, 4, V('#F6DD9B', '#A97A2C'));
const post = (x, y = 60, h = 520) =>
  R(x + 26, y, 16, h, 0, C.plum, `opacity=".22" filter="${blur(6)}"`) +
  R(x, y, 30, h, 4, lg(0, 0, 1, 0, [0, '#E7BE8E'], [0.35, C.wood], [1, '#8A5834'])) +
  R(x + 4, y, 4, h, 2, '#FFF2D8', 'opacity=".5"') +
  R(x - 5, 548, 40, 24, 4, lg(0, 0, 1, 0, [0, '#E7BE8E'], [0.35, C.wood], [1, '#8A5834'])) +
  R(x - 5, 548, 40, 3, 1, '#FFF2D8', 'opacity=".7"');
const glass = (x, w) =>
  R(x, 60, w, 516, 0, lg(0, 0, 1, 1, [0, '#EAF7F6', 0.18], [0.5, '#EAF7F6', 0.03], [1, '#EAF7F6', 0.1])) +
  Pa(`M${x + w * 0.62} 60 h${w * 0.12} l${-w * 0.3} 420 h${-w * 0.05} z`, '#fff', 'opacity=".12"') +
  Pa(`M${x + w * 0.78} 60 h${w * 0.03} l${-w * 0.3} 420 h${-w * 0.014} z`, '#fff', 'opacity=".12"');
const transom = () =>
  R(556, 60, 520, 70, 0, lg(0, 0, 1, 1, [0, '#EAF7F6', 0.28], [1, '#EAF7F6', 0.1])) +
  R(556, 129, 520, 5, 0, '#fff', 'opacity=".6"') +
  R(556, 134, 520, 3, 0, C.plum, 'opacity=".10"') +
  Pa('M640 60 h60 l-40 70 h-60z', '#fff', 'opacity=".14"');

const marble = (x, y, w, h) =>
  shadow(x + w / 2, y + h + 8, w / 2, 12, 0.5, 8) +
  R(x, y, w, h, 0, lg(0, 0, 0, 1, [0, '#FFFDF8'], [0.34, '#EDE6DC'], [0.36, '#CDBFB0'], [1, '#A08C7C'])) +
  `<g opacity=".5">${Array.from({ length: Math.ceil(w / 120) }, (_, i) => L(`M${x + i * 120} ${y + 2} q26 ${h * 0.1} 52 ${h * 0.16} t44 ${h * 0.14}`, '#B9AC9F', 1.6)).join('')}</g>` +
  R(x, y, w, 3, 0, '#fff') +
  R(x, y + h * 0.36, w, 2, 0, '#fff', 'opacity=".35"');

const lamp = (x, y) =>
  shadow(x + 4, y + 2, 40, 6, 0.4, 4) +
  R(x - 30, y - 8, 60, 9, 4, V('#E9C678', '#8C6220')) +
  R(x - 4, y - 92, 8, 86, 3, lg(0, 0, 1, 0, [0, '#F6DD9B'], [1, '#8C6220'])) +
  E(x + 6, y - 40, 70, 44, '#FFE9B8', `opacity=".2" filter="${blur(14)}"`) +
  E(x, y - 4, 70, 12, '#FFF3CE', `opacity=".5" filter="${blur(8)}"`) +
  Pa(
    `M${x - 58} ${y - 86} q0 -32 34 -34 h50 q34 2 34 34z`,
    lg(0, 0, 0, 1, [0, '#7FCBAE'], [0.5, '#2F8A6A'], [1, '#17523F']),
  ) +
  L(`M${x - 50} ${y - 94} q4 -20 28 -20 h30`, '#D5F5E6', 3, 'opacity=".8"') +
  R(x - 58, y - 88, 118, 5, 2, '#F6DD9B') +
  L(`M${x + 22} ${y - 82} v26`, '#D3A044', 2) +
  E(x + 22, y - 54, 3, 3, '#F6DD9B');
const bell = (x, y) =>
  shadow(x + 4, y + 8, 34, 6, 0.4, 4) +
  Pa(`M${x - 26} ${y} a26 24 0 0 1 52 0z`, lg(0, 0, 1, 0, [0, '#FFE9A8'], [0.5, '#E3B04C'], [1, '#9A6B1E'])) +
  L(`M${x - 18} ${y - 8} a20 18 0 0 1 14 -11`, '#FFFBE8', 3, 'opacity=".9"') +
  R(x - 32, y - 2, 64, 8, 4, V('#5A4632', '#2F241A')) +
  E(x, y - 25, 4, 5, '#B98731');
const gel = (x, y) =>
  shadow(x + 4, y + 2, 26, 5, 0.35, 4) +
  R(x - 18, y - 66, 36, 66, 10, lg(0, 0, 1, 0, [0, '#EFFBF8'], [0.5, '#BFE3DC'], [1, '#86B9B1'])) +
  R(x - 8, y - 82, 16, 18, 3, '#2A7F78') +
  Pa(`M${x - 8} ${y - 82} h-18 q-4 0 -4 6 v6 h6 v-5 h16z`, '#1B5A57') +
  R(x - 14, y - 44, 28, 24, 4, '#fff', 'opacity=".85"') +
  Pa(`M${x} ${y - 40} q7 9 0 14 q-7 -5 0 -14z`, '#4E938B');

export const TUBE = 'M384 142 H412 Q430 142 430 124 V104 Q430 88 446 88 H1114 Q1130 88 1130 104 V520';
const tube = () =>
  `<g transform="translate(6 9)"><path d="${TUBE}" fill="none" stroke="${C.plum}" stroke-opacity=".25" stroke-width="26" filter="${blur(4)}"/></g><path d="${TUBE}" fill="none" stroke="#8FB2B8" stroke-width="26"/><path d="${TUBE}" fill="none" stroke="#D7ECEE" stroke-width="20"/><path d="${TUBE}" fill="none" stroke="#fff" stroke-opacity=".8" stroke-width="5" transform="translate(-4 -4)"/>` +
  [
    [560, 88, 0],
    [800, 88, 0],
    [1040, 88, 0],
    [1130, 250, 1],
    [1130, 420, 1],
  ]
    .map((b) => brassBand(...b))
    .join('');
const tubeBox = () =>
  shadow(1136, 600, 46, 8, 0.4, 4) +
  R(1094, 500, 74, 96, 12, lg(0, 0, 1, 0, [0, '#F9E6B4'], [0.45, '#D0A04A'], [1, '#7E5A20'])) +
  R(1097, 502, 68, 3, 1.5, '#FFF8DC', 'opacity=".8"') +
  R(1106, 520, 50, 52, 10, '#2B363C') +
  R(1112, 526, 38, 40, 8, lg(0, 0, 1, 0, [0, '#CFE5E8', 0.5], [1, '#8FB2B8', 0.25])) +
  E(1131, 584, 5, 5, '#5BD18F');

export const counter = () =>
  glass(14, 512) +
  transom() +
  post(526) +
  post(1076) +
  post(-16) +
  marble(0, 570, 1600, 46) +
  tube() +
  tubeBox() +
  gel(640, 598) +
  bell(976, 596) +
  lamp(1046, 588);

/** The carrier that runs in the tube. Drawn upright around 0,0. */
export const carrier = () =>
  R(-11, -23, 22, 46, 9, lg(0, 0, 1, 0, [0, '#F5A08C'], [0.5, '#D8624C'], [1, '#96382A'])) +
  R(-11, -12, 22, 5, 0, '#F6DD9B') +
  R(-11, 7, 22, 5, 0, '#F6DD9B') +
  R(-7, -18, 4, 36, 2, '#fff', 'opacity=".35"');

export const tray = (x, y) =>
  shadow(x + 66, y + 50, 74, 8, 0.35, 5) +
  Pa(`M${x + 14} ${y + 6} l96 -4 l8 24 l-112 4z`, '#FFFDF6') +
  Pa(`M${x + 18} ${y + 1} l92 -3 l7 22 l-106 4z`, V('#FFFFFF', '#EDE6DA')) +
  [0, 1, 2]
    .map((i) => R(x + 32 - i * 2, y + 6 + i * 5, 58 - i * 10, 2, 1, '#A8B3B5', 'opacity=".8"'))
    .join('') +
  R(x, y + 20, 130, 28, 5, lg(0, 0, 0, 1, [0, C.woodL], [0.3, C.wood], [1, '#8A5834'])) +
  R(x + 2, y + 21, 126, 3, 1, '#FFF2D8', 'opacity=".7"') +
  R(x + 42, y + 28, 46, 14, 3, '#FFFBF3', 'opacity=".95"') +
  R(x + 50, y + 33, 30, 4, 2, '#8C7B66', 'opacity=".6"');
