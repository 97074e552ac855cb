// Clouds, rain or snow before the sky in the drive-up window; with sun there is nothing to draw. Rain and snow fall in
// small steps, and only where movement is welcome. Means nothing: facts know no weather.
import { Plate } from '../plate.ts';
import type { Weather } from '../../views/weather.ts';
import type { MakeProp } from './prop.ts';

type Pen = CanvasRenderingContext2D;

/** A step of what falls, and how far it goes down and aside in it. */
const FALLS = { rain: { everyMs: 90, down: 23, aside: -4 }, snow: { everyMs: 150, down: 3, aside: 0 } };
/** Where the lane's roof ends and where the lane begins, as parts of the window. */
const ROOF = 0.175;
const LANE = 0.74;

const WASH: Record<Exclude<Weather, 'sun'>, readonly [top: string, low: string]> = {
  overcast: ['#8fa1aee6', '#c3ccd05c'],
  rain: ['#74879aee', '#9dabb68a'],
  snow: ['#a9b8c6ee', '#e3eaf08f'],
};
const CLOUDS = [
  [0.1, 0.2, 0.2],
  [0.32, 0.15, 0.24],
  [0.6, 0.22, 0.22],
  [0.85, 0.16, 0.22],
] as const;

function wash(pen: Pen, w: number, h: number, weather: Exclude<Weather, 'sun'>): void {
  const fade = pen.createLinearGradient(0, 0, 0, h);
  fade.addColorStop(0, WASH[weather][0]);
  fade.addColorStop(1, WASH[weather][1]);
  pen.fillStyle = fade;
  pen.fillRect(0, ROOF * h, w, h);
  // The roof of the lane stands before the sky.
  pen.fillStyle = '#5f728226';
  pen.fillRect(0, 0, w, ROOF * h);
  pen.save();
  pen.beginPath();
  pen.rect(0, ROOF * h, w, h);
  pen.clip();
  pen.filter = 'blur(9px)';
  for (const [at, y, r] of CLOUDS) {
    pen.fillStyle = weather === 'rain' ? '#63758680' : '#f4f7f88c';
    pen.beginPath();
    pen.ellipse(at * w, (0.14 + y) * h, r * w, r * h * 0.42, 0, 0, Math.PI * 2);
    pen.fill();
  }
  pen.filter = 'none';
  pen.restore();
  if (weather === 'overcast') return;
  // Wet, the lane shines; under snow it is white.
  const lane = pen.createLinearGradient(0, LANE * h, 0, h);
  lane.addColorStop(0, weather === 'rain' ? '#c9d8e266' : '#ffffffe0');
  lane.addColorStop(1, weather === 'rain' ? '#5f728233' : '#dfe8f0b0');
  pen.fillStyle = lane;
  pen.fillRect(0, LANE * h, w, h);
}

/** One window's height of it, drawn twice, so that it falls without a seam. */
function falling(pen: Pen, w: number, h: number, weather: 'rain' | 'snow'): void {
  const rain = weather === 'rain';
  pen.strokeStyle = '#eaf3fa9e';
  pen.fillStyle = '#ffffffe6';
  pen.lineWidth = 1.2;
  pen.lineCap = 'round';
  for (let n = 0; n < (rain ? 70 : 56); n += 1) {
    const x = (n * 97) % w;
    for (const y of [(n * 61) % (h / 2), ((n * 61) % (h / 2)) + h / 2]) {
      pen.beginPath();
      if (rain) {
        pen.moveTo(x, y);
        pen.lineTo(x - 2.5, y + 9 + (n % 4) * 2);
        pen.stroke();
      } else {
        pen.arc(x, y, 1.1 + (n % 3) * 0.5, 0, Math.PI * 2);
        pen.fill();
      }
    }
  }
}

export const makeWeather: MakeProp = ({ scene, spots, changed }, layer) => {
  const { x, y, w, h } = spots.driveUp;
  const sky = new Plate(scene, x - 6, y - 6, w + 12, h + 12, 1);
  /** Wider than the window by what the steps go aside. */
  const fall = new Plate(scene, x - 40, y - h, w + 80, 2 * h);
  // Before the sky, behind the car; what falls is before both.
  layer.addAt(sky.image, 1);
  layer.add(fall.image);
  let now: Weather | null = null;
  let step = -1;
  return {
    sync({ weather }) {
      if (weather === now) return;
      now = weather;
      const falls = weather === 'rain' || weather === 'snow';
      sky.image.setVisible(weather !== 'sun');
      fall.image.setVisible(falls);
      if (weather !== 'sun') sky.paint(weather, (pen, pw, ph) => wash(pen, pw, ph, weather));
      if (falls) fall.paint(weather, (pen, pw, ph) => falling(pen, pw, ph, weather));
      changed(spots.driveUp);
    },
    live(nowMs, on) {
      if (!on || (now !== 'rain' && now !== 'snow')) return;
      const { everyMs, down, aside } = FALLS[now];
      const at = Math.floor(nowMs / everyMs);
      if (at === step) return;
      step = at;
      const fallen = (at * down) % h;
      fall.image.setPosition(x - 40 + (((fallen / down) * aside) % 40), y - h + fallen);
      changed(spots.driveUp);
    },
  };
};
