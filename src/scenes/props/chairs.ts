// The chairs of the waiting room. Who brings a wheelchair keeps it: the chair of that place is moved aside, and the row
// stays a row. Where people sit and how they are drawn is people.ts's business.
import type { FigureView, Where } from '../../views/types.ts';
import { image } from '../art.ts';
import type { Box } from '../shots.ts';
import type { MakeProp } from './prop.ts';

/** Where each chair is in the drawing of all of them, in its own units: between these nothing else is drawn. */
const CHAIRS: Partial<Record<Where, readonly [from: number, to: number]>> = {
  'seat-4': [24, 152],
  'seat-3': [158, 288],
  'seat-1': [338, 441],
  'seat-2': [455, 600],
};

/** The places whose chair somebody's own has taken. */
export const asideFor = (figures: readonly FigureView[]): Where[] =>
  figures
    .filter((one) => one.inWheelchair === true && one.place.startsWith('seat-'))
    .map(({ place }) => place);

const ROW: Box = { x: 120, y: 280, w: 600, h: 170 };

export const makeChairs: MakeProp = ({ scene, art, changed }, layer) => {
  const { w, h } = art.get('chairs');
  const seats = Object.entries(CHAIRS) as [Where, readonly [number, number]][];
  const edges = [...new Set([0, ...seats.flatMap(([, sides]) => sides), w])].sort((a, b) => a - b);
  const parts = edges.slice(1).map((to, at) => {
    const from = edges[at]!;
    const part = image(scene, art, 'chairs');
    const density = part.frame.realWidth / w;
    part.setCrop(from * density, 0, (to - from) * density, h * density);
    return { part, of: seats.find(([, sides]) => sides[0] === from)?.[0] };
  });
  layer.add(parts.map(({ part }) => part));
  return {
    sync({ view }) {
      const aside = asideFor(view.figures);
      for (const { part, of } of parts) {
        const shown = of === undefined || !aside.includes(of);
        if (part.visible !== shown) changed(ROW);
        part.setVisible(shown);
      }
    },
  };
};
