// Puts the parts of one person together as SVG documents: body, face, over, seated, walking, chip.
// Half-length textures share one canvas (VIEW), so that a face drops exactly on its body.
import { body } from './body.mjs';
import { head, face, over, inkFor } from './head.mjs';
import { badge, stethoscope, scrubNeck, hearingAid, handset } from './extras.mjs';
import { shade, mix } from './colour.mjs';

export const VIEW = { x: -110, y: -120, w: 1040, h: 1200, scale: 0.285 };
export const SEAT = { x: -110, y: -120, w: 1640, h: 2480, scale: 0.075, hip: [430, 1480] };
export const WHEEL = { x: -260, y: -120, w: 1830, h: 2580, scale: 0.075, hip: [430, 1480] };
export const WALK = { x: -260, y: -120, w: 1460, h: 3080, scale: 0.0764, foot: [430, 2920] };
export const CHIP = { x: 165, y: -40, w: 520, h: 520 };

const RIM = `<filter id="rim" x="-5%" y="-5%" width="110%" height="110%"><feOffset in="SourceAlpha" dx="7" dy="8" result="o"/><feComposite in="SourceAlpha" in2="o" operator="out" result="e"/><feGaussianBlur in="e" stdDeviation="4.5" result="eb"/><feFlood flood-color="#FFE7B0" flood-opacity=".62"/><feComposite in2="eb" operator="in" result="l"/><feComposite in="l" in2="SourceAlpha" operator="in" result="l2"/><feMerge><feMergeNode in="SourceGraphic"/><feMergeNode in="l2"/></feMerge></filter>`;

const document = (view, w, h, inner, flip, rim = false) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}" viewBox="${view.x} ${view.y} ${view.w} ${view.h}" fill="none">${rim ? `<defs>${RIM}</defs>` : ''}<g${rim ? ' filter="url(#rim)"' : ''}><g${flip ? ` transform="translate(${2 * view.x + view.w} 0) scale(-1 1)"` : ''}>${inner}</g></g></svg>`;

const look = (p, drawing) => ({ ...p, body: drawing, ink: p.ink });
const dress = (p) => (p.scrubs ? scrubNeck(p.skin, p.cloth, shade(p.cloth, -34)) : '') + (p.steth ? stethoscope() : '') + (p.badge ? badge() : '');

export function halfLength(p, factor) {
  const inner = body(look(p, p.bust), p.flip) + dress(p) + head(p) + (p.hearingAid ? hearingAid() : '');
  return document(VIEW, VIEW.w * VIEW.scale * factor, VIEW.h * VIEW.scale * factor, inner, p.flip, true);
}
export const layer = (p, inner, factor) => document(VIEW, VIEW.w * VIEW.scale * factor, VIEW.h * VIEW.scale * factor, inner, p.flip);
export const faceLayer = (p, mood, factor) => layer(p, p.faceless ? '' : face(p, mood), factor);
export const overLayer = (p, factor) => layer(p, over(p), factor);
export const phoneLayer = (p, factor) => layer(p, handset({ skin: p.skin, cloth: p.cloth, bodyInk: p.ink, faceInk: inkFor(p.skin) }), factor);
export const hasOver = (p) => over(p) !== '';

// On whole figures the ink is also the trousers: pull it towards denim so that no one wears one colour all over.
const whole = (p, drawing, mood) => body({ ...look(p, drawing), ink: p.pants ?? mix(p.ink, '#2C3448', 0.6) }) + head(p) + (p.faceless ? '' : face(p, mood)) + over(p);
export const seatView = (p) => (p.sit === 'WheelChair' ? WHEEL : SEAT);
export const seated = (p, factor) => { const v = seatView(p); return document(v, v.w * v.scale * factor, v.h * v.scale * factor, whole(p, p.sit ?? 'CrossedLegs', 'waiting'), false); };
export const walking = (p, factor) => {
  if (p.stand === 'WheelChair') return document(WHEEL, WHEEL.w * WHEEL.scale * factor, WHEEL.h * WHEEL.scale * factor, whole(p, 'WheelChair', 'calm'), false);
  return document(WALK, WALK.w * WALK.scale * factor, WALK.h * WALK.scale * factor, whole(p, p.stand, 'calm'), false);
};
export const chip = (p, size) => document(CHIP, size, size, body(look(p, p.bust), p.flip) + dress(p) + head(p) + (p.faceless ? '' : face(p, 'waiting')) + over(p), false);
