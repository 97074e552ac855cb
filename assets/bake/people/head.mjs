// One Open Peeps head: skin, hair, then (separately) face, facial hair, glasses. Placed to sit on a react-peeps body.
// Hair takes its colour through the ink; skin takes one diagonal light. Deep skins get a warm highlight clipped to the
// skin and no plum shade, so that features keep 3:1.
import { heads, facialHair, accessories, mask } from './parts.mjs';
import { isDeep, mix, shade } from './colour.mjs';
import { mood } from './faces.mjs';
import { skullcap } from './extras.mjs';

export const inkFor = (skin) => (isDeep(skin) ? '#120A0E' : '#33262B');
export const glowFor = (skin) => mix(skin, '#F0A868', isDeep(skin) ? 0.34 : 0);

const AT = {
  head: 'matrix(.99789 0 0 1 156 62)',
  face: 'translate(315 248)',
  facialHair: 'translate(279 400)',
  mask: 'translate(179 343)',
  accessories: 'translate(203 303)',
};
const place = (part, svg) => `<g transform="translate(69 -62)"><g transform="${AT[part]}">${svg}</g></g>`;
let serial = 0;

export function head(p) {
  const id = `h${++serial}`;
  const deep = isDeep(p.skin);
  const [x1, x2] = p.flip ? [420, 40] : [20, 430];
  let svg = heads[p.head]({}, { skin: '#aa0001', clothing: '#aa0002', headContrast: '#aa0003' });
  svg = svg.replace(/<g ([^>]*)fill="#000"([^>]*)>/g, '<g $1$2 fill="#000">');
  const hair = p.hair;
  const defs = `<defs><linearGradient id="${id}l" gradientUnits="userSpaceOnUse" x1="${x1}" y1="40" x2="${x2}" y2="470"><stop offset="0" stop-color="#FFF2D6" stop-opacity="${deep ? 0.2 : 0.38}"/><stop offset=".42" stop-color="#FFF2D6" stop-opacity="0"/><stop offset="1" stop-color="#3A2A55" stop-opacity="${deep ? 0 : 0.26}"/></linearGradient>
<linearGradient id="${id}h" gradientUnits="userSpaceOnUse" x1="${x1}" y1="-20" x2="${x2}" y2="460"><stop offset="0" stop-color="${shade(hair, 40)}"/><stop offset=".4" stop-color="${shade(hair, 6)}"/><stop offset="1" stop-color="${shade(hair, -14)}"/></linearGradient>
<radialGradient id="${id}g"><stop offset="0" stop-color="${glowFor(p.skin)}" stop-opacity=".95"/><stop offset=".6" stop-color="${glowFor(p.skin)}" stop-opacity=".75"/><stop offset="1" stop-color="${glowFor(p.skin)}" stop-opacity="0"/></radialGradient></defs>`;
  const skinPath = /<path[^>]*fill="#aa0001"[^>]*\/>/.exec(svg)[0];
  const d = / d="([^"]+)"/.exec(skinPath)[1];
  const bloom = p.blush ?? (deep ? '#B5452F' : '#E2725B');
  const onSkin = `<clipPath id="${id}c"><path d="${d}" clip-rule="evenodd"/></clipPath><g clip-path="url(#${id}c)">${deep ? `<ellipse cx="262" cy="290" rx="150" ry="160" fill="url(#${id}g)"/>` : ''}<path d="${d}" fill="url(#${id}l)"/>${p.faceless ? '' : `<ellipse cx="176" cy="330" rx="36" ry="22" fill="${bloom}" opacity="${deep ? 0.26 : 0.22}"/><ellipse cx="322" cy="330" rx="27" ry="20" fill="${bloom}" opacity="${deep ? 0.22 : 0.18}"/>`}</g>`;
  const lit = (tag, colour) =>
    tag.replace(/fill="#aa000[23]"/, `fill="${colour}"`) +
    tag.replace(/fill="#aa000[23]"/, `fill="url(#${id}l)"`);
  svg = svg
    .replace(/<path[^>]*fill="#aa0002"[^>]*\/>/g, (t) => lit(t, p.hat ?? p.cloth))
    .replace(/<path[^>]*fill="#aa0003"[^>]*\/>/g, (t) => lit(t, p.contrast ?? '#ccc'))
    .replace(skinPath, skinPath.replace('#aa0001', p.skin) + onSkin)
    .replace(/#aa0001/g, p.skin)
    .replace(/#000\b/g, `url(#${id}h)`);
  return defs + place('head', svg);
}

export const face = (p, name) => place('face', mood(name, inkFor(p.skin)));

/** Facial hair, then glasses, then mask: everything that lies over a face. Empty string if nothing. */
export function over(p) {
  const paint = (svg) => svg.replace(/#aa0003/g, p.beardFill ?? p.contrast ?? '#ccc');
  const hairInk = p.beard ?? p.hair;
  return [
    p.fh
      ? place(
          'facialHair',
          paint(facialHair[p.fh]({}, { headContrast: '#aa0003' })).replace(/#000\b/g, hairInk),
        )
      : '',
    p.acc
      ? place('accessories', paint(accessories[p.acc]({}, {})).replace(/#000\b/g, p.frame ?? '#33262B'))
      : '',
    p.mask ? place('mask', mask[p.mask]({}, {})) : '',
    p.cap ? skullcap(p.cap) : '',
    p.extra ?? '',
  ].join('');
}
