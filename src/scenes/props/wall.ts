// What hangs on or stands in the walls: the sky and the car in the drive-up lane, the front door, the clock, the board
// of exam rooms. Each follows the view.
import { word } from '../words.ts';
import type { RoomView } from '../../views/types.ts';
import { image } from '../art.ts';
import { skyAt } from '../light.ts';
import { Plate, fitText } from '../plate.ts';
import type { GameObjects } from 'phaser';
import type { Box } from '../shots.ts';
import { makeDoorway } from './doorway.ts';
import type { MakeProp, Prop, Stage } from './prop.ts';
import type { Weather } from '../../views/weather.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const ofDay = (ms: number) => ms % (24 * HOUR);

/** Someone is in the drive-up lane for some minutes of every quarter of an hour. Scenery: it means nothing. */
export const carAt = (ms: number): boolean => Math.floor(ofDay(ms) / MINUTE) % 15 < 11;

const SKY_MS = 2000;
const CAR_MS = 2600;
const CAR_AWAY = -300;

export const makeOutside: MakeProp = ({ scene, art, spots, changed }, layer) => {
  let sky = image(scene, art, 'sky-morning').setName('morning');
  const car = image(scene, art, 'car');
  const parked = car.x;
  layer.add([sky, car]);
  let here = true;
  return {
    sync({ view }, animate) {
      const now = skyAt(view.nowMs);
      if (sky.name !== now) {
        const old = sky;
        sky = image(scene, art, `sky-${now}`).setName(now);
        layer.addAt(sky, 1);
        if (!animate) old.destroy();
        else {
          scene.tweens.add({
            targets: sky,
            alpha: { from: 0, to: 1 },
            duration: SKY_MS,
            onComplete: () => old.destroy(),
          });
        }
        changed(spots.driveUp, animate ? SKY_MS + 100 : 0);
      }
      if (carAt(view.nowMs) === here) return;
      here = !here;
      scene.tweens.killTweensOf(car);
      // It drives in from the left and off to the left again: the lane bends behind the wall.
      const x = here ? parked : parked + CAR_AWAY;
      changed(spots.driveUp, animate ? CAR_MS + 100 : 0);
      if (!animate) {
        car.setX(x);
        return;
      }
      scene.tweens.add({ targets: car, x, duration: CAR_MS, ease: here ? 'Cubic.easeOut' : 'Cubic.easeIn' });
    },
  };
};

const DOOR: Box = { x: 806, y: 98, w: 104, h: 300 };

/** The front door also opens for whoever the picture shows walking through it. */
export function makeDoor(
  { scene, art, changed }: Stage,
  layer: GameObjects.Container,
): Prop & { openFor(ms: number): void } {
  const shut = image(scene, art, 'door-closed');
  const open = image(scene, art, 'door-open').setVisible(false);
  const beyond = makeDoorway(scene);
  layer.add([shut, open, beyond.image]);
  let said = false;
  let walking = 0;
  let outside: { weather: Weather; nowMs: number } = { weather: 'sun', nowMs: 0 };
  const show = () => {
    const is = said || walking > 0;
    const other = beyond.show(is, outside.weather, outside.nowMs);
    if (open.visible === is && !other) return;
    open.setVisible(is);
    shut.setVisible(!is);
    changed(DOOR);
  };
  return {
    sync({ view, weather }) {
      said = view.doorOpen || view.figures.some((figure) => figure.place === 'door');
      outside = { weather, nowMs: view.nowMs };
      show();
    },
    openFor(ms) {
      walking += 1;
      show();
      changed(DOOR, 0);
      scene.time.delayedCall(ms, () => {
        walking -= 1;
        show();
      });
    },
  };
}

export const makeClock: MakeProp = ({ scene, art, spots, changed }, layer) => {
  const hands = (['hour', 'minute', 'second'] as const).map((name) => image(scene, art, `clock-${name}`));
  layer.add([image(scene, art, 'clock-face'), ...hands]);
  let told = -1;
  const { x, y, r } = spots.clock;
  return {
    sync({ view, pace }) {
      const seconds = Math.floor(ofDay(view.nowMs) / 1000);
      if (seconds === told) return;
      told = seconds;
      changed({ x: x - r, y: y - r, w: 2 * r, h: 2 * r });
      hands[0]!.setAngle((seconds / 43_200) * 360);
      hands[1]!.setAngle((seconds / 3600) * 360);
      hands[2]!.setAngle((seconds / 60) * 360).setVisible(pace !== 'untimed');
    },
  };
};

const TILE: Record<RoomView['state'], string> = {
  ready: 'ready',
  vitals: 'vitals',
  'with-provider': 'provider',
  turnover: 'turnover',
};

export const makeBoard: MakeProp = ({ scene, art, spots, changed }, layer) => {
  layer.add(image(scene, art, 'board'));
  const { board } = spots;
  const states = spots.boardTiles.map(() => '');
  const tiles = spots.boardTiles.map((box) =>
    image(scene, art, 'tile-ready').setOrigin(0).setPosition(box.x, box.y),
  );
  const words = new Plate(scene, board.x, board.y, board.w, board.h);
  layer.add([...tiles, words.image]);
  return {
    sync({ view }) {
      const rooms = [...view.rooms].sort((a, b) => a.n - b.n).slice(0, tiles.length);
      tiles.forEach((tile, at) => {
        const state = rooms[at]?.state;
        tile.setVisible(state !== undefined);
        if (state !== states[at]) changed(board);
        if (state === undefined || states[at] === state) return;
        states[at] = state;
        tile.setTexture(`tile-${TILE[state]}`);
      });
      const doctors = view.book[0]?.columns.map((column) => lastName(column.name)).join(' · ') ?? '';
      const lines = rooms.map((room) => ({
        n: String(room.n),
        state: word(`scene.prop.room.${room.state}`),
        who:
          room.initials === ''
            ? '—'
            : word('scene.prop.room.since', {
                initials: room.initials,
                minutes: Math.max(0, Math.floor((view.nowMs - room.sinceMs) / MINUTE)),
              }),
      }));
      const painted = words.paint(JSON.stringify([lines, doctors]), (pen) => {
        pen.textBaseline = 'alphabetic';
        const head = spots.boardHeader;
        pen.fillStyle = '#F5EBDC';
        pen.font = '600 14.5px Figtree, sans-serif';
        pen.fillText(word('scene.prop.rooms'), head.x - board.x, head.y - board.y + 16);
        pen.fillStyle = '#C9D8DE';
        pen.font = '600 12px Figtree, sans-serif';
        pen.textAlign = 'right';
        pen.fillText(doctors, head.x - board.x + head.w, head.y - board.y + 16);
        lines.forEach((line, at) => {
          const box = spots.boardTiles[at]!;
          const x = box.x - board.x;
          const y = box.y - board.y;
          pen.textAlign = 'center';
          pen.fillStyle = '#fff';
          pen.font = '800 20px Figtree, sans-serif';
          pen.fillText(line.n, x + 18, y + box.h / 2 + 7);
          pen.textAlign = 'left';
          pen.fillStyle = '#22333B';
          pen.font = '600 12.5px Figtree, sans-serif';
          // The tile's own picture stands in its right corner.
          fitText(pen, line.state, x + 44, y + box.h / 2 - 3, box.w - 68);
          pen.fillStyle = '#4F6169';
          pen.font = '600 12px Figtree, sans-serif';
          fitText(pen, line.who, x + 44, y + box.h / 2 + 14, box.w - 50);
        });
      });
      if (painted) changed(board);
    },
  };
};

/** "Dr. Helen Osei" and "Osei, Helen" both give "Osei". */
const lastName = (name: string) =>
  name.includes(',') ? name.split(',')[0]! : (name.split(' ').at(-1) ?? name);
