// The old bank vault, door ajar, now the stock room; and its brass plate.
import { C, D, lg, rg, R, E, L, T, clip, blur, shadow, shade } from './svg.mjs';

const brass = () => rg(0.35, 0.3, 0.9, [0, '#FFF0C0'], [0.5, '#D3A044'], [1, '#7E5A20']);

export function vault(cx, cy, r) {
  let s =
    shadow(cx + 14, cy + 18, r + 20, r + 20, 0.35, 24) +
    E(cx, cy, r + 30, r + 30, D('#F1E2C8', '#A98E6C')) +
    E(cx, cy, r + 29, r + 29, 'none', 'stroke="#FFF6E0" stroke-opacity=".6" stroke-width="2"') +
    E(cx, cy, r + 18, r + 18, 'none', 'stroke="#8A6A44" stroke-opacity=".4" stroke-width="3"');
  s += E(cx, cy, r + 8, r + 8, D('#2B2A33', '#4B3B46'));
  const shelves = [-60, 10, 80]
    .map(
      (d) =>
        R(cx - r, cy + d, 2 * r, 9, 0, '#9A673C') + R(cx - r, cy + d, 2 * r, 2, 0, '#D9A571', 'opacity=".7"'),
    )
    .join('');
  const stock = [
    [-128, -60, 40, 30, '#6FA8C9'],
    [-128, 10, 30, 42, '#D9A571'],
    [-92, 10, 34, 28, '#8DB39B'],
    [-128, 80, 44, 34, '#E07A5F'],
    [-84, -60, 26, 44, '#F0B54A'],
    [-80, 80, 30, 24, '#9DBFAA'],
  ]
    .map(
      ([dx, b, w, h, c]) =>
        R(cx + dx, cy + b - h, w, h, 4, lg(0, 0, 1, 0, [0, shade(c, 18)], [1, shade(c, -28)])) +
        R(cx + dx + w * 0.25, cy + b - h * 0.62, w * 0.5, h * 0.28, 2, '#FFFBF3', 'opacity=".75"'),
    )
    .join('');
  s +=
    `<g clip-path="${clip(E(cx, cy, r + 4, r + 4, '#000'))}">` +
    R(
      cx - r - 10,
      cy - r - 10,
      2 * r + 20,
      2 * r + 20,
      0,
      lg(0, 0, 0, 1, [0, '#FFE3AE', 0.6], [1, '#5A4436', 0.25]),
    ) +
    shelves +
    stock +
    E(cx + 10, cy, r, r, C.plum, `opacity=".35" filter="${blur(20)}"`) +
    '</g>';
  const dx = cx + 34;
  s +=
    E(dx + 10, cy + 8, r * 0.86, r, C.plum, `opacity=".5" filter="${blur(8)}"`) +
    E(dx + 8, cy, r * 0.84, r, '#5B676E') +
    E(dx, cy, r * 0.84, r, lg(0, 0, 1, 1, [0, '#F4F8F8'], [0.45, '#B7C3C6'], [1, '#69777E'])) +
    E(dx, cy, r * 0.7, r * 0.84, 'none', 'stroke="#5F6E75" stroke-width="4" stroke-opacity=".6"') +
    E(dx, cy, r * 0.68, r * 0.82, 'none', 'stroke="#fff" stroke-width="2" stroke-opacity=".7"');
  for (let i = 0; i < 14; i++) {
    const a = (i * Math.PI) / 7;
    const bx = dx + Math.cos(a) * r * 0.77;
    const by = cy + Math.sin(a) * r * 0.92;
    s += E(bx, by, 4.5, 5, '#5F6E75') + E(bx - 1, by - 1.4, 2, 2, '#fff');
  }
  for (let i = 0; i < 5; i++) {
    const a = (i * Math.PI * 2) / 5 - 0.3;
    const px = Math.cos(a) * r;
    const py = Math.sin(a) * r;
    s +=
      L(`M${dx} ${cy} L${dx + px * 0.4} ${cy + py * 0.47}`, '#7E5A20', 10) +
      L(`M${dx - 1} ${cy - 2} L${dx + px * 0.4 - 1} ${cy + py * 0.47 - 2}`, '#F3D48A', 5) +
      E(dx + px * 0.42, cy + py * 0.5, 9, 9, brass());
  }
  s += E(dx, cy, 20, 22, brass());
  s +=
    shadow(cx + 4, cy - r - 44, 66, 12, 0.25, 4) +
    R(cx - 66, cy - r - 64, 132, 26, 6, D('#F6DD9B', '#B98731')) +
    R(cx - 65, cy - r - 63, 130, 2, 1, '#FFF6D8', 'opacity=".8"') +
    [-58, 58].map((d) => E(cx + d, cy - r - 51, 2.6, 2.6, '#7E5A20')).join('') +
    T(cx, cy - r - 46, 14, 'STOCK VAULT', '#3E2C10', 'text-anchor="middle" letter-spacing="1.5"');
  return s;
}
