// Short words for drawing SVG: shapes, gradients, soft shadows, and the palette.
// One light from the upper left: gradients run light to dark towards the lower right, shadows are plum.
export const C = {
  ink: '#22333B',
  sage: '#9DBFAA',
  sageD: '#6F9C87',
  teal: '#2A7F78',
  tealD: '#1B5A57',
  coral: '#E4705A',
  honey: '#F0B54A',
  wood: '#C88F5B',
  woodD: '#8F5A35',
  woodL: '#E2B383',
  plum: '#3B2A4A',
  cream: '#FFF8EC',
};
let serial = 0;
let defs = [];
const stops = (list) =>
  list
    .map(([o, c, a]) => `<stop offset="${o}" stop-color="${c}"${a != null ? ` stop-opacity="${a}"` : ''}/>`)
    .join('');
const def = (make) => {
  const id = `g${++serial}`;
  defs.push(make(id));
  return `url(#${id})`;
};

export const lg = (x1, y1, x2, y2, ...st) =>
  def(
    (id) =>
      `<linearGradient id="${id}" x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}">${stops(st)}</linearGradient>`,
  );
export const rg = (cx, cy, r, ...st) =>
  def((id) => `<radialGradient id="${id}" cx="${cx}" cy="${cy}" r="${r}">${stops(st)}</radialGradient>`);
export const V = (a, b) => lg(0, 0, 0, 1, [0, a], [1, b]);
export const H = (a, b) => lg(0, 0, 1, 0, [0, a], [1, b]);
export const D = (a, b) => lg(0, 0, 1, 1, [0, a], [1, b]);
export const tri = (a, b, c) => lg(0, 0, 1, 0.4, [0, a], [0.45, b], [1, c]);
export const clip = (shape) => def((id) => `<clipPath id="${id}">${shape}</clipPath>`);
export const blur = (n) =>
  def(
    (id) =>
      `<filter id="${id}" x="-60%" y="-60%" width="220%" height="220%"><feGaussianBlur stdDeviation="${n}"/></filter>`,
  );

export const R = (x, y, w, h, r, f, e = '') =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="${r}" fill="${f}" ${e}/>`;
export const E = (x, y, rx, ry, f, e = '') =>
  `<ellipse cx="${x}" cy="${y}" rx="${rx}" ry="${ry}" fill="${f}" ${e}/>`;
export const Pa = (d, f, e = '') => `<path d="${d}" fill="${f}" ${e}/>`;
export const L = (d, stroke, w, e = '') =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round" ${e}/>`;
export const T = (x, y, s, t, f = C.ink, e = '') =>
  `<text x="${x}" y="${y}" font-size="${s}" fill="${f}" font-family="Figtree" font-weight="600" ${e}>${t}</text>`;
export const shadow = (x, y, rx, ry, o = 0.28, b = 8) =>
  E(x, y, rx, ry, C.plum, `opacity="${o}" filter="${blur(b)}"`);
export const G = (transform, inner) => `<g transform="${transform}">${inner}</g>`;

export function shade(hex, a) {
  const n = parseInt(hex.slice(1), 16);
  const f = (v) => Math.max(0, Math.min(255, Math.round(v + a * 1.6)));
  return `#${[n >> 16, (n >> 8) & 255, n & 255].map((v) => f(v).toString(16).padStart(2, '0')).join('')}`;
}

/** Runs one drawing function and returns {defs, body}: gradients made meanwhile belong to it alone. */
export function draw(make) {
  defs = [];
  const body = make();
  return { defs: defs.join(''), body };
}
