// What stands on the desk besides the telephone: monitor, fax, notes, the tray of slips,
// the steaming mug, the tube.
import type { GameObjects } from 'phaser';
import { say, text } from '../../text/current.ts';
import { word } from '../words.ts';
import type { Paper } from '../../office/kinds.ts';
import type { DayRow, DeskView } from '../../views/types.ts';
import { image } from '../art.ts';
import { isMonitorLit } from '../light.ts';
import { Plate, fitText, wrapText } from '../plate.ts';
import { HUDDLE_CARD } from '../spots.ts';
import type { MakeProp } from './prop.ts';

const ROWS = 5;
const CHIP: Partial<Record<DayRow['status'], [ink: string, fill: string]>> = {
  expected: ['#1F5F82', '#DFEEF6'],
  arrived: ['#8A5A00', '#FFF1CF'],
  'checked-in': ['#1E6B46', '#DDF2E5'],
  roomed: ['#1E6B46', '#DDF2E5'],
  'with-provider': ['#1E6B46', '#DDF2E5'],
  'in-lab': ['#1E6B46', '#DDF2E5'],
  'no-show': ['#9E3523', '#FCE4DD'],
};
const QUIET: [string, string] = ['#4F6169', '#EDE3D2'];

/** "Nakamura, W." from "Walter Nakamura" or "Nakamura, Walter": a screen in sight of the window shows no more. */
export function shortName(name: string): string {
  const [last, first] = name.includes(',')
    ? name.split(/,\s*/)
    : [name.split(' ').at(-1), name.split(' ')[0]];
  return first ? `${last}, ${first[0]}.` : (last ?? name);
}

/** The list opens at the time now: what lies ahead, and the last that is still in the house. */
export function rowsToShow(view: DeskView): DayRow[] {
  const rows = [...view.today].sort((a, b) => a.startMs - b.startMs);
  const next = rows.findIndex((row) => row.startMs >= view.nowMs - 20 * 60_000);
  const from = Math.max(0, Math.min(next < 0 ? rows.length : next, rows.length - ROWS));
  return rows.slice(from, from + ROWS);
}

export const makeMonitor: MakeProp = ({ scene, art, spots, changed }, layer) => {
  const lit = image(scene, art, 'monitor');
  const dark = image(scene, art, 'monitor-dark').setVisible(false);
  const box = spots.monitorScreen;
  const words = new Plate(scene, box.x, box.y, box.w, box.h);
  layer.add([lit, dark, words.image]);
  return {
    sync({ view }) {
      const on = isMonitorLit(view);
      if (lit.visible !== on) changed(spots.monitor);
      lit.setVisible(on);
      dark.setVisible(!on);
      words.image.setVisible(on);
      const rows = rowsToShow(view);
      const heading = `${word('scene.prop.today')} · ${text().date(view.dateText)}`;
      const shown = rows.map((row) => ({
        at: text().clock(row.startMs),
        name: shortName(row.name),
        status: row.room
          ? word('scene.prop.row.room', { room: row.room.replace(/\D+/g, '') || row.room })
          : word(`scene.prop.row.${row.status}`),
        colours: CHIP[row.status] ?? QUIET,
      }));
      const painted = words.paint(JSON.stringify([heading, shown]), (pen, w) => {
        pen.textBaseline = 'middle';
        pen.fillStyle = '#fff';
        pen.font = '600 14.5px Figtree, sans-serif';
        pen.fillText(heading, 12, 16.5);
        for (const [n, row] of shown.entries()) drawRow(pen, row, 37 + n * 33.6, w);
      });
      if (painted) changed(box);
    },
  };
};

function drawRow(
  pen: CanvasRenderingContext2D,
  row: { at: string; name: string; status: string; colours: [string, string] },
  y: number,
  w: number,
) {
  const [ink, fill] = row.colours;
  pen.fillStyle = '#fff';
  round(pen, 7, y, w - 14, 30, 6);
  pen.fillStyle = ink;
  pen.fillRect(7, y, 3.5, 30);
  pen.fillStyle = '#22333B';
  pen.font = '600 13px Figtree, sans-serif';
  pen.fillText(row.at, 19, y + 16);
  pen.font = '500 13px Figtree, sans-serif';
  fitText(pen, row.name, 64, y + 16, w - 64 - 106);
  pen.fillStyle = fill;
  round(pen, w - 100, y + 4.5, 86, 21, 10.5);
  pen.fillStyle = ink;
  pen.font = '600 11.5px Figtree, sans-serif';
  pen.textAlign = 'center';
  fitText(pen, row.status, w - 57, y + 16, 80);
  pen.textAlign = 'left';
}

function round(pen: CanvasRenderingContext2D, x: number, y: number, w: number, h: number, r: number) {
  pen.beginPath();
  pen.roundRect(x, y, w, h, r);
  pen.fill();
}

export const makeFax: MakeProp = ({ scene, art, spots, changed }, layer) => {
  const idle = image(scene, art, 'fax-idle');
  const paper = image(scene, art, 'fax-paper').setAlpha(0);
  layer.add([idle, paper]);
  let out = false;
  return {
    sync({ view }, animate) {
      const now = view.faxing || view.inbox.some((item) => item.kind === 'fax' && item.status === 'new');
      if (now === out) return;
      out = now;
      scene.tweens.killTweensOf(paper);
      changed(spots.fax, animate ? 1000 : 0);
      if (!animate) {
        paper.setAlpha(out ? 1 : 0);
        return;
      }
      scene.tweens.add({ targets: paper, alpha: out ? 1 : 0, duration: out ? 900 : 200 });
    },
  };
};

const NOTES = ['yellow', 'green', 'pink'] as const;
const TILTS = [-1.6, 1.4, -0.8];

/** From the chair one reads how a note begins, and never half a sentence; all of it stands under *Notes*. */
const firstSentence = (words: string): string => /^.*?[.!?](?=\s|$)/u.exec(words)?.[0] ?? words;

/** At most three notes hang in sight; the rest are under *Notes*. */
export const makeNotes: MakeProp = ({ scene, art, spots, changed }, layer) => {
  const slots = spots.notes.slice(0, NOTES.length).map((box, at) => {
    const { w, h } = art.get('note-yellow');
    const pad = 24;
    const scale = Math.max(0.74, box.w / (w - 2 * pad));
    const paper = image(scene, art, `note-${NOTES[at]}`).setOrigin(0).setPosition(-pad, -pad);
    const words = new Plate(scene, 0, 0, w - 2 * pad, h - 2 * pad);
    const note = scene.add.container(box.x, box.y, [paper, words.image]).setScale(scale).setAngle(TILTS[at]!);
    layer.add(note);
    return { note, words };
  });
  return {
    sync({ view }) {
      slots.forEach(({ note, words }, at) => {
        const entry = view.notes[at];
        if (note.visible !== (entry !== undefined)) changed(spots.notes[at]!);
        note.setVisible(entry !== undefined);
        if (!entry) return;
        const line = firstSentence(say(entry.text));
        const painted = words.paint(line, (pen, w) => {
          pen.fillStyle = '#3D310C';
          pen.font = '400 18px Kalam, cursive';
          wrapText(pen, line, 10, 28, w - 16, 22, 4);
        });
        if (painted) changed(spots.notes[at]!);
      });
    },
  };
};

/** The huddle card: where the day starts. Its words are for the hand; here it only lies in sight. */
export const makeHuddle: MakeProp = ({ scene }, layer) => {
  const { x, y, w, h } = HUDDLE_CARD;
  const card = new Plate(scene, 0, 0, w, h);
  layer.add(scene.add.container(x, y, [card.image]).setAngle(1.6));
  return {
    sync() {
      const title = word('scene.prop.huddle');
      card.paint(title, (pen) => {
        pen.fillStyle = '#3b2a4a3a';
        round(pen, 2, 3, w - 3, h - 4, 5);
        pen.fillStyle = '#FFFDF6';
        round(pen, 0, 0, w - 3, h - 4, 5);
        pen.fillStyle = '#1D7A70';
        round(pen, 0, 0, w - 3, 20, 5);
        pen.fillRect(0, 14, w - 3, 6);
        pen.fillStyle = '#fff';
        pen.textBaseline = 'middle';
        pen.font = '650 12.5px Figtree, sans-serif';
        fitText(pen, title, 7, 11, w - 16);
        pen.fillStyle = '#8C7B66';
        for (const [n, wide] of [44, 36, 46, 30, 40].entries()) pen.fillRect(8, 28 + n * 9, wide, 2.5);
      });
    },
  };
};

export const makeTray: MakeProp = ({ scene, art }, layer) => {
  layer.add(image(scene, art, 'tray-forms'));
  return { sync() {} };
};

/** What lies on the marble, seen flat from the chair; to read them they are taken to the counter. */
const LYING: Partial<Record<Paper, string>> = {
  'photo-id': 'licence',
  card: 'card-front',
  form: 'clipboard',
  order: 'printout',
  fax: 'printout',
  booking: 'printout',
};
const FLAT = 0.16;
const FIRST_PAPER = { x: 602, y: 444, apart: 56 };
const COUNTER = { x: 560, y: 415, w: 420, h: 52 };

export const makePapers: MakeProp = ({ scene, art, changed }, layer) => {
  const lying = new Map<Paper, GameObjects.Image>();
  return {
    sync({ view }, animate) {
      const here = view.papers
        .filter((paper) => paper.where === 'counter' && LYING[paper.paper] !== undefined)
        .map(({ paper }) => paper);
      for (const [paper, picture] of lying)
        if (!here.includes(paper)) {
          lying.delete(paper);
          changed(COUNTER);
          picture.destroy();
        }
      for (const [at, paper] of here.entries()) {
        if (lying.has(paper)) continue;
        const picture = image(scene, art, LYING[paper]!).setOrigin(0.5);
        const y = FIRST_PAPER.y + (at % 2) * 3;
        picture.setPosition(FIRST_PAPER.x + at * FIRST_PAPER.apart, y).setAngle(at % 2 ? 3 : -4);
        // Foreshortened as the marble is: tall papers lie along the counter.
        const { w, h } = art.get(LYING[paper]!);
        picture.setDisplaySize(Math.max(w, h * 0.8) * FLAT, Math.min(h, 240) * FLAT * 0.52);
        lying.set(paper, picture);
        changed(COUNTER, animate ? 260 : 0);
        layer.add(picture);
        if (!animate) continue;
        picture.setAlpha(0).setY(y - 10);
        scene.tweens.add({ targets: picture, alpha: 1, y, duration: 200, ease: 'Cubic.easeOut' });
      }
    },
  };
};

const STEAM_MS = 5200;

export const makeSteam: MakeProp = ({ scene, art, changed }, layer) => {
  const steam = image(scene, art, 'steam');
  layer.add(steam);
  const { x, y } = steam;
  const box = { x: x + 20, y: y + 10, w: 68, h: 118 };
  let still: boolean | null = null;
  return {
    sync() {},
    live(nowMs, on) {
      if (still === on && !on) return;
      still = on;
      const t = on ? (nowMs % STEAM_MS) / STEAM_MS : 0.5;
      changed(box);
      // Rises and thins out, then begins again unseen.
      steam.setPosition(steam.x, y - 8 * (t - 0.5)).setAlpha(0.62 * Math.sin(t * Math.PI));
    },
  };
};

/** The carrier rests in its box; nothing runs in the tube yet. */
export const makeTube: MakeProp = ({ scene, art }, layer) => {
  const carrier: GameObjects.Image = image(scene, art, 'tube-carrier');
  layer.add(carrier);
  return { sync() {} };
};
