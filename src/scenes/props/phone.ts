// The six-line telephone: lamps by the state of each line, the display, the handset in
// its cradle or at your ear.
import type { GameObjects } from 'phaser';
import { text } from '../../text/current.ts';
import { word } from '../words.ts';
import type { DeskView, LineView } from '../../views/types.ts';
import { image } from '../art.ts';
import { Plate, fitText } from '../plate.ts';
import type { Box } from '../shots.ts';
import type { MakeProp } from './prop.ts';

/** Half a period: a ringing lamp blinks once a second, a held one every two (never above 3 Hz). */
const BLINK_MS: Partial<Record<LineView['status'], number>> = { ringing: 500, hold: 1000 };
const LIFT_MS = 140;

const lampOf = (status: LineView['status']) => `lamp-${status === 'idle' ? 'off' : status}`;
const WORTH: Record<LineView['status'], number> = { ringing: 0, you: 1, hold: 2, colleague: 3, idle: 9 };

/** The two lines of the display: what rings first, then what you are on, then what is held. */
export function displayLines(view: DeskView): string[] {
  if (view.nightService) return [word('scene.prop.phone.night')];
  const busy = view.lines
    .filter((line) => line.status !== 'idle')
    .sort((a, b) => WORTH[a.status] - WORTH[b.status]);
  if (busy.length === 0) return [`${text().clock(view.nowMs)}  ${text().date(view.dateText)}`];
  return busy.slice(0, 2).map((line) =>
    word(`scene.prop.phone.${line.status}`, {
      line: line.line,
      shows: line.shows,
      time: text().mmss(view.nowMs - line.sinceMs),
    }),
  );
}

export const makePhone: MakeProp = ({ scene, art, spots, changed }, layer) => {
  const cradle = image(scene, art, 'phone-cradle');
  const lifted = image(scene, art, 'phone-lifted').setAlpha(0);
  const screen = spots.phoneScreen;
  const display = new Plate(scene, screen.x, screen.y, screen.w, screen.h);
  const off = spots.lamps.map(({ x, y }) => image(scene, art, 'lamp-off').setPosition(x, y));
  const lit: GameObjects.Image[] = spots.lamps.map(({ x, y }) =>
    image(scene, art, 'lamp-ringing').setPosition(x, y).setVisible(false),
  );
  layer.add([cradle, lifted, ...off, ...lit, display.image]);
  const statuses: LineView['status'][] = spots.lamps.map(() => 'idle');
  let up = false;
  const lampBox = (at: number): Box => ({
    x: spots.lamps[at]!.x - 34,
    y: spots.lamps[at]!.y - 30,
    w: 68,
    h: 60,
  });

  return {
    sync({ view }, animate) {
      for (const line of view.lines) {
        const lamp = lit[line.line - 1];
        if (!lamp || statuses[line.line - 1] === line.status) continue;
        statuses[line.line - 1] = line.status;
        lamp.setVisible(line.status !== 'idle');
        if (line.status !== 'idle') lamp.setTexture(lampOf(line.status));
        changed(lampBox(line.line - 1));
      }
      const lines = displayLines(view);
      const painted = display.paint(lines.join('|'), (pen) => {
        pen.fillStyle = '#1B3A2C';
        pen.font = '700 11.5px "Courier Prime", monospace';
        for (const [at, line] of lines.entries())
          fitText(pen, line, 6, lines.length === 1 ? 19 : 13 + at * 13, screen.w - 9);
      });
      if (painted) changed(screen);
      const talking = view.lines.some((line) => line.status === 'you');
      if (talking === up) return;
      up = talking;
      const [shown, hidden] = up ? [lifted, cradle] : [cradle, lifted];
      scene.tweens.killTweensOf([lifted, cradle]);
      if (!animate) {
        shown.setAlpha(1);
        hidden.setAlpha(0);
        changed(spots.phone);
        return;
      }
      // The new drawing fades in over the old one, so that the telephone never shows through itself.
      layer.moveBelow(hidden, shown);
      hidden.setAlpha(1);
      shown.setAlpha(0);
      scene.tweens.add({ targets: shown, alpha: 1, duration: LIFT_MS, onComplete: () => hidden.setAlpha(0) });
      changed(spots.phone, LIFT_MS + 100);
    },
    live(nowMs, on) {
      statuses.forEach((status, at) => {
        const half = BLINK_MS[status];
        if (status === 'idle') return;
        const shown = !on || half === undefined || Math.floor(nowMs / half) % 2 === 0;
        if (shown === lit[at]!.visible) return;
        lit[at]!.setVisible(shown);
        changed(lampBox(at));
      });
    },
  };
};
