// One react-peeps body as SVG, coloured by zones, lit from the upper left.
// Only path data is used: React renders the drawing to a string, nothing of it reaches the game.
import { createRequire } from 'node:module';
import { ZONES } from './zones.mjs';
const require = createRequire(import.meta.url);
const React = require('react');
const { renderToStaticMarkup } = require('react-dom/server');
const Peep = require('react-peeps').default;

const drawn = new Map();
function paths(name) {
  if (drawn.has(name)) return drawn.get(name);
  const markup = renderToStaticMarkup(
    React.createElement(Peep, {
      style: {},
      body: name,
      face: 'Smile',
      hair: 'Long',
      accessory: 'None',
      facialHair: 'None',
      strokeColor: '#010101',
      backgroundColor: '#020202',
      viewBox: { x: '0', y: '0', width: '1', height: '1' },
    }),
  );
  const inner = markup.replace(/^<svg[^>]*><g>/, '');
  let depth = 0;
  let end = 0;
  for (const tag of inner.matchAll(/<g(?:\s[^>]*)?>|<\/g>/g)) {
    depth += tag[0] === '</g>' ? -1 : 1;
    if (depth === 0) {
      end = tag.index + 4;
      break;
    }
  }
  const group = inner.slice(0, end);
  const outer = /transform="([^"]*)"/.exec(/^<g[^>]*>/.exec(group)[0])?.[1] ?? '';
  const clip = (tag) =>
    `<path d="${/ d="([^"]+)"/.exec(tag)[1]}" transform="${outer} ${/ transform="([^"]*)"/.exec(tag)?.[1] ?? ''}" clip-rule="evenodd"/>`;
  const all = [...group.matchAll(/<path[^>]*>/g)].map((m) => m[0]);
  const found = {
    group,
    silhouette: all
      .filter((p) => p.includes('#020202'))
      .map(clip)
      .join(''),
    everything: all.map(clip).join(''),
  };
  drawn.set(name, found);
  return found;
}

let serial = 0;
/** look: {body, cloth, ink, skin, hand, trim, tee, paper, shoe, trouser}; flip mirrors the light for a mirrored figure. */
export function body(look, flip = false) {
  const id = `b${++serial}`;
  const { group, silhouette, everything } = paths(look.body);
  const { zones, filled, base } = ZONES[look.body];
  const colours = {
    paper: '#FFFDF6',
    shoe: '#EFE6D8',
    metal: '#A9B4BD',
    trouser: '#4C5B73',
    trim: '#F3E6CF',
    tee: '#F4EBDC',
    hand: look.skin,
    ...look,
  };
  const [x1, x2] = flip ? [950, 50] : [50, 950];
  const tall = /WB$|Legs|Wheel/.test(look.body);
  const all = tall
    ? 'x="-900" y="-200" width="3400" height="3600"'
    : 'x="-300" y="100" width="1500" height="1300"'; // no larger than needed: resvg loses clips on mirrored huge shapes
  const light = (strength) => `<rect ${all} fill="url(#${id}s)" opacity="${strength}"/>`;
  const defs = `<defs><clipPath id="${id}">${silhouette}</clipPath><clipPath id="${id}a">${everything}</clipPath><linearGradient id="${id}s" gradientUnits="userSpaceOnUse" x1="${x1}" y1="480" x2="${x2}" y2="${tall ? 2400 : 1180}"><stop offset="0" stop-color="#FFF2D6" stop-opacity=".42"/><stop offset=".42" stop-color="#FFF2D6" stop-opacity="0"/><stop offset="1" stop-color="#3A2A55" stop-opacity=".34"/></linearGradient></defs>`;
  const fill = filled ? colours[base] : look.cloth;
  const ink = filled ? look.cloth : look.ink;
  const flat =
    `<rect ${all} fill="${fill}"/>` +
    zones.map(([what, shape]) => `<path d="${shape}" fill="${colours[what]}"/>`).join('');
  const outline = group.replace(/#020202/g, 'none').replace(/#010101/g, ink);
  return filled
    ? `${defs}<g clip-path="url(#${id})">${flat}</g>${outline}<g clip-path="url(#${id}a)">${light(0.85)}</g>`
    : `${defs}<g clip-path="url(#${id})">${flat}${light(1)}</g>${outline}`;
}
