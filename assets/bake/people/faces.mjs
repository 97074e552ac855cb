// Moods from Open Peeps faces. Each face is one outline made of closed pieces (mouth, nose, eyes, brows);
// a mood picks pieces from several faces, so that no mood has to be a grimace.
// The number of a piece is its place in the face's own path.

import { faces as drawings } from './parts.mjs';

const pieces = new Map();

function split(name) {
  if (pieces.has(name)) return pieces.get(name);
  const svg = drawings[name]({}, {});
  const list = [];
  for (const [, d, fill] of svg.matchAll(/<path[^>]*? d="([^"]+)"[^>]*?fill="([^"]+)"/g)) {
    let x = 0;
    let y = 0;
    for (const piece of d.split(/(?<=[Zz])/)) {
      const start = /^([Mm])\s*(-?(?:\d+\.?\d*|\.\d+))[ ,]?(-?(?:\d+\.?\d*|\.\d+))/.exec(piece);
      if (!start) continue;
      x = +start[2] + (start[1] === 'm' ? x : 0);
      y = +start[3] + (start[1] === 'm' ? y : 0);
      const rest = piece.slice(start[0].length);
      const line = /^[\s,]*[-.\d]/.test(rest) ? (start[1] === 'm' ? 'l' : 'L') : ''; // coordinates after a move are lines
      list.push({ d: `M${x} ${y}${line}${rest}`, fill });
    }
  }
  pieces.set(name, list);
  return list;
}

// mood: [face, piece numbers | 'all' | {ink:[...]}] …
const MOODS = {
  calm: [['smile', 'all']],
  content: [['calm', 'all']],
  talking: [['explaining', 'all']],
  listening: [
    ['smile', [1, 2, 3, 4, 5]],
    ['contempt', [0]],
  ],
  waiting: [
    ['smile', [1, 2, 3]],
    ['serious', [0]],
    ['contempt', [2, 3]],
  ],
  worried: [
    ['concerned', [4, 5, 6, 7, 8]],
    ['tired', [0]],
  ],
  pain: [['solemn', 'all']],
  tired: [['tired', 'all']],
  irritated: [
    ['veryAngry', [1]],
    ['angryWithFang', [2, 3]],
    ['serious', [0]],
  ],
  frightened: [
    ['concerned', [4, 5, 6, 7, 8]],
    ['concernedFear', [0, 1]],
  ],
  blink: [['contempt', 'all']],
};

export const moods = Object.keys(MOODS);

/** SVG of one mood, in the face's own coordinates. */
export function mood(name, ink) {
  return MOODS[name]
    .map(([face, which]) => {
      const all = split(face);
      const chosen = which === 'all' ? all : which.map((i) => all[i]);
      const byFill = new Map();
      for (const piece of chosen) byFill.set(piece.fill, [...(byFill.get(piece.fill) ?? []), piece.d]);
      return [...byFill]
        .map(
          ([fill, ds]) =>
            `<path fill-rule="evenodd" clip-rule="evenodd" d="${ds.join('')}" fill="${fill === '#000' ? ink : fill}"/>`,
        )
        .join('');
    })
    .join('');
}
