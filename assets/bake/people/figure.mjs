// Puts the parts of one person together as SVG documents: body, face, over, seated, walking, chip.
// Half-length textures share one canvas (VIEW), so that a face drops exactly on its body.
import { body } from './body.mjs';
import { head, face, over, inkFor } from './head.mjs';
import { badge, stethoscope, scrubNeck, hearingAid, handset } from './extras.mjs';
import { shade, mix } from './colour.mjs';

export const VIEW = { x: -110, y: -120, w: 1040, h: 1200, scale: 0.285 };
export const SEAT = { x: -110, y: -120, w: 1640, h: 2480, scale: 0.075, hip: [430, 1480] };
export const UPRIGHT = { x: -110, y: -120, w: 1260, h: 2280, scale: 0.075, hip: [430, 1270] };
export const WHEEL = { x: -260, y: -120, w: 1830, h: 2580, scale: 0.075, hip: [430, 1480] };
export const WALK = { x: -260, y: -120, w: 1460, h: 3080, scale: 0.0764, foot: [430, 2920] };
export const CHIP = { x: 120, y: -70, w: 610, h: 610 };

const RIM = `<filter id="rim" x="-5%" y="-5%" width="110%" height="110%"><feOffset in="SourceAlpha" dx="9" dy="10" result="o"/><feComposite in="SourceAlpha" in2="o" operator="out" result="e"/><feGaussianBlur in="e" stdDeviation="6" result="eb"/><feFlood flood-color="#FFE7B0" flood-opacity=".36"/><feComposite in2="eb" operator="in" result="l"/><feComposite in="l" in2="SourceAlpha" operator="in" result="l2"/><feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="l2"/></feMerge></filter>`;

/** Children are drawn as everybody, and smaller about the point on which the picture stands. */
const grown = (p, [x, y], inner) =>
  p.small
    ? `<g transform="translate(${x} ${y}) scale(${p.small}) translate(${-x} ${-y})">${inner}</g>`
    : inner;
const BUST = [VIEW.x + VIEW.w / 2, VIEW.y + VIEW.h];

const document = (view, w, h, inner, flip, rim = false) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${view.x} ${view.y} ${view.w} ${view.h}" fill="none">${rim ? `<defs>${RIM}</defs>` : ''}<g${rim ? ' filter="url(#rim)"' : ''}><g${flip ? ` transform="translate(${2 * view.x + view.w} 0) scale(-1 1)"` : ''}>${inner}</g></g></svg>`;

const look = (p, drawing) => ({ ...p, body: drawing, ink: p.ink });
const dress = (p) =>
  (p.scrubs ? scrubNeck(p.skin, p.cloth, shade(p.cloth, -34)) : '') +
  (p.steth ? stethoscope() : '') +
  (p.badge ? badge() : '');

export function halfLength(p, factor) {
  const inner = body(look(p, p.bust), p.flip) + dress(p) + head(p) + (p.hearingAid ? hearingAid() : '');
  return document(
    VIEW,
    VIEW.w * VIEW.scale * factor,
    VIEW.h * VIEW.scale * factor,
    grown(p, BUST, inner),
    p.flip,
    true,
  );
}
export const layer = (p, inner, factor) =>
  document(VIEW, VIEW.w * VIEW.scale * factor, VIEW.h * VIEW.scale * factor, grown(p, BUST, inner), p.flip);
export const faceLayer = (p, mood, factor) => layer(p, p.faceless ? '' : face(p, mood), factor);
export const overLayer = (p, factor) => layer(p, over(p), factor);
export const phoneLayer = (p, factor) =>
  layer(p, handset({ skin: p.skin, cloth: p.cloth, bodyInk: p.ink, faceInk: inkFor(p.skin) }), factor);
export const hasOver = (p) => over(p) !== '';

// On whole figures the ink is also the trousers: pull it towards denim so that no one wears one colour all over.
const whole = (p, drawing, mood) =>
  body({ ...look(p, drawing), ink: p.pants ?? mix(p.ink, '#2C3448', 0.6) }) +
  head(p) +
  (p.faceless ? '' : face(p, mood)) +
  over(p);
/** Sitting upright: legs and lap drawn to the half-length body, which lies over them; hands on the knees if the arms hang. */
const HANGING = new Set([
  'ButtonShirt',
  'PoloSweater',
  'ShirtCoat',
  'BlazerBlackTee',
  'SweaterDots',
  'Turtleneck',
  'FurJacket',
  'Hoodie',
  'Shirt',
  'ShirtFilled',
]);
function upright(p, mood) {
  const cloth = mix(p.ink, '#2C3448', 0.6);
  const edge = shade(cloth, -30);
  const limb = (d, w, fill) =>
    `<path d="${d}" fill="none" stroke="${edge}" stroke-width="${w}" stroke-linecap="round" stroke-linejoin="round"/><path d="${d}" fill="none" stroke="${fill}" stroke-width="${w - 36}" stroke-linecap="round" stroke-linejoin="round"/>`;
  const lit = (d) =>
    `<path d="${d}" fill="none" stroke="#FFF2D6" stroke-opacity=".2" stroke-width="30" stroke-linecap="round"/>`;
  const shoe = (x, y) =>
    `<path d="M${x} ${y} h150 C${x + 180} ${y + 60} ${x + 300} ${y + 70} ${x + 320} ${y + 132} Q${x + 322} ${y + 164} ${x + 290} ${y + 166} H${x - 6} Q${x - 26} ${y + 96} ${x} ${y}Z" fill="${p.shoe ?? '#EFE6D8'}" stroke="${edge}" stroke-width="20" stroke-linejoin="round"/>`;
  const leg = (hx, kx, ky, fx, fy) =>
    shoe(fx - 70, fy + 40) +
    `<path d="M${fx - 58} ${fy - 40} h120 v96 h-120z" fill="${p.skin}"/>` +
    `<path d="M${kx - 112} ${ky} L${fx - 92} ${fy} H${fx + 92} L${kx + 112} ${ky}Z" fill="${cloth}" stroke="${edge}" stroke-width="18" stroke-linejoin="round"/>` +
    limb(`M${hx} 1060 L${kx} ${ky}`, 262, cloth) +
    lit(`M${hx - 60} 1120 L${kx - 66} ${ky + 10}`);
  const hand = (x, y, r) =>
    `<g transform="translate(${x} ${y}) rotate(${r})"><path d="M-92 -30 Q-30 -62 50 -40 Q104 -18 92 20 Q60 48 -20 42 Q-80 40 -92 -30Z" fill="${p.skin}" stroke="${inkFor(p.skin)}" stroke-width="15" stroke-linejoin="round"/><path d="M20 2 L84 4 M10 24 L70 30" stroke="${inkFor(p.skin)}" stroke-width="11" stroke-linecap="round"/></g>`;
  const seat = `<path d="M70 1000 H790 C830 1120 800 1250 700 1290 H170 C60 1250 40 1120 70 1000Z" fill="${cloth}" stroke="${edge}" stroke-width="18"/>`;
  return (
    `<clipPath id="hem"><rect x="-200" y="-200" width="1400" height="1252"/></clipPath>` +
    seat +
    leg(620, 770, 1240, 800, 1830) +
    leg(220, 330, 1290, 330, 1900) +
    `<g clip-path="url(#hem)">${body(look(p, p.bust))}${dress(p)}</g>` +
    (HANGING.has(p.bust) ? hand(690, 1120, 20) + hand(220, 1150, 24) : '') +
    head(p) +
    (p.faceless ? '' : face(p, mood)) +
    over(p)
  );
}
export const seatView = (p) => (p.sit === 'WheelChair' ? WHEEL : p.sit === 'upright' ? UPRIGHT : SEAT);
export const seated = (p, factor) => {
  const v = seatView(p);
  return document(
    v,
    v.w * v.scale * factor,
    v.h * v.scale * factor,
    grown(
      p,
      v.hip,
      p.sit === 'upright' ? upright(p, 'waiting') : whole(p, p.sit ?? 'CrossedLegs', 'waiting'),
    ),
    false,
  );
};
export const walking = (p, factor) => {
  if (p.stand === 'WheelChair')
    return document(
      WHEEL,
      WHEEL.w * WHEEL.scale * factor,
      WHEEL.h * WHEEL.scale * factor,
      whole(p, 'WheelChair', 'calm'),
      false,
    );
  return document(
    WALK,
    WALK.w * WALK.scale * factor,
    WALK.h * WALK.scale * factor,
    grown(p, WALK.foot, whole(p, p.stand, 'calm')),
    false,
  );
};
export const chip = (p, size) =>
  document(
    CHIP,
    size,
    size,
    body(look(p, p.bust), p.flip) + dress(p) + head(p) + (p.faceless ? '' : face(p, 'waiting')) + over(p),
    false,
  );
