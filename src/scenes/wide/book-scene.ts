// The book: the day's columns as blocks one picks up and moves. It draws what the twin lays out, lets the pointer carry a
// block in quarter hours, and tells the twin where it would go; what that means is the twin's business.
import { type GameObjects, Scene } from 'phaser';
import { text } from '../../text/current.ts';
import { Plate } from '../plate.ts';
import { type Pen, printBlock } from './block-print.ts';
import { BookHand } from './book-hand.ts';
import { type Grid, QUARTER, stretch, timeAt, yOf } from './book-layout.ts';
import { paintFor } from './book-paint.ts';
import { type Wanted, wantedOf } from './book-wanted.ts';
import { type At, watchDrag } from './drag.ts';
import type { Held, WideHost } from './wide-host.ts';
import { fontOf } from './wide-host.ts';

interface Carried {
  /** The block it was taken as; null when it was in the hand already. */
  visit: string | null;
  grip: { x: number; y: number };
  at: { x: number; y: number };
  told: string;
}

export class BookScene extends Scene {
  private body!: GameObjects.Container;
  private lines!: GameObjects.Graphics;
  private times: GameObjects.Text[] = [];
  private blocks = new Map<string, { plate: Plate; w: number; h: number }>();
  private now!: GameObjects.Container;
  private hand!: BookHand;
  private carried: Carried | null = null;
  private ruledFor = '';
  private ready = false;
  private stop = () => {};
  private lastMs = 0;

  constructor(private readonly host: WideHost) {
    super('book');
  }

  create(): void {
    const { stage } = this.host;
    this.cameras.main.setOrigin(0, 0);
    this.body = this.add.container(0, 0);
    this.lines = this.add.graphics();
    this.now = this.add.container(0, 0);
    this.body.add([this.lines, this.now]);
    this.hand = new BookHand(this, this.body);
    const stopDrag = watchDrag<string | 'hand'>(stage, {
      at: takenAt,
      lift: (what, at) => this.lift(what, at),
      carry: (_, at) => this.carry(at),
      drop: () => this.drop(),
    });
    const scrolled = () => this.host.moved();
    stage.addEventListener('scroll', scrolled, true);
    this.stop = () => {
      stopDrag();
      stage.removeEventListener('scroll', scrolled, true);
    };
    // Stopped, or gone with the game.
    for (const end of ['shutdown', 'destroy']) this.events.once(end, () => this.leave());
    this.ready = true;
    this.follow();
  }

  private leave(): void {
    if (!this.ready) return;
    this.ready = false;
    this.stop();
    this.blocks.clear();
    this.times = [];
    this.hand.putDown();
    this.ruledFor = '';
  }

  private grid(): Grid {
    const { stage } = this.host;
    const columns = [...stage.querySelectorAll<HTMLElement>('[data-column], [data-resource]')].map(
      (element) => {
        const { x, w } = this.host.boxOf(element);
        return { id: element.dataset['column'] ?? `resource:${element.dataset['resource']}`, x, w };
      },
    );
    const { from = '0', to = '0' } = stage.dataset;
    return { fromMs: Number(from), toMs: Number(to), quarter: 52 * this.host.rem(), columns };
  }
  private top(): number {
    const body = this.host.stage.querySelector('.tool-grid-body');
    return body === null ? 0 : this.host.boxOf(body).y;
  }
  private held(): Held | null {
    const said = this.host.stage.dataset['held'] ?? '';
    return said === '' ? null : (JSON.parse(said) as Held);
  }
  private pen(): Pen {
    return { fonts: this.host.fonts, k: this.host.rem(), paint: paintFor(this.host.wishes) };
  }

  /** Brings the page to the newest view and to what the twin says. */
  follow(): void {
    if (!this.ready) return;
    const { host } = this;
    this.cameras.main.setZoom(host.density);
    const { view } = host.session.snapshot();
    const day = view.book.find((one) => one.day === Number(host.stage.dataset['day']));
    if (day === undefined) return;
    const grid = this.grid();
    this.rule(grid, day.day === Math.floor(view.nowMs / 86_400_000) ? view.nowMs : null);
    this.lay(wantedOf(day, grid, host.stage.dataset['visit'] ?? ''));
    this.takeUp(grid);
    host.moved(60);
  }

  private lay(wanted: readonly Wanted[]): void {
    const pen = this.pen();
    const kept = new Map<string, { plate: Plate; w: number; h: number }>();
    for (const { key, box, look } of [...wanted].sort((a, b) => a.depth - b.depth)) {
      let own = this.blocks.get(key);
      if (own !== undefined && (Math.abs(own.w - box.w) > 0.5 || Math.abs(own.h - box.h) > 0.5)) {
        own.plate.image.destroy();
        own = undefined;
      }
      own ??= { plate: new Plate(this, 0, 0, box.w, box.h), w: box.w, h: box.h };
      this.blocks.delete(key);
      kept.set(key, own);
      own.plate.image.setPosition(box.x, box.y);
      this.body.add(own.plate.image);
      own.plate.paint(JSON.stringify([look, pen.paint.ink, pen.fonts.text]), (context) =>
        printBlock(context, look, box.w, box.h, pen),
      );
    }
    for (const { plate } of this.blocks.values()) plate.image.destroy();
    this.blocks = kept;
    this.body.bringToTop(this.now);
    this.hand.toTop();
  }

  /** Hour lines, their times, and the line of now. */
  private rule(grid: Grid, nowMs: number | null): void {
    const { k, fonts, paint } = this.pen();
    const { w } = this.host.size();
    const first = grid.columns[0]?.x ?? 0;
    const ruledFor = JSON.stringify([
      grid.fromMs,
      grid.toMs,
      grid.quarter,
      w,
      first,
      nowMs,
      paint.ink,
      fonts.text,
    ]);
    if (ruledFor === this.ruledFor) return;
    this.ruledFor = ruledFor;
    for (const time of this.times) time.destroy();
    this.lines.clear();
    const write = (x: number, y: number, words: string, colour: string, weight: number) => {
      const one = this.add.text(x, y, words, { color: colour, resolution: Math.max(2, this.host.density) });
      one.setFont(fontOf(fonts, 'text', 14 * k, weight));
      return one;
    };
    this.times = [];
    for (let ms = grid.fromMs; ms < grid.toMs; ms += QUARTER) {
      const hour = ms % (4 * QUARTER) === 0;
      const y = yOf(grid, ms);
      this.lines.fillStyle(hour ? paint.hour : paint.quarter, 1);
      if (hour) this.lines.fillRect(0, y, w, 1);
      else for (let x = 0; x < w; x += 7) this.lines.fillRect(x, y, 4, 1);
      const colour = hour ? paint.ink : paint.slate;
      this.times.push(write(8 * k, y + 4 * k, text().clock(ms), colour, hour ? 700 : 400));
    }
    this.body.add(this.times);
    this.now.removeAll(true);
    if (nowMs === null || nowMs < grid.fromMs || nowMs > grid.toMs) return;
    const y = yOf(grid, nowMs);
    const line = this.add.graphics();
    line.fillStyle(paint.now, 1);
    // Beside the blocks, not over their words.
    const edges = [0, ...grid.columns.flatMap((one) => [one.x, one.x + one.w]), w];
    for (let at = 0; at < edges.length; at += 2)
      line.fillRect(edges[at]!, y - 1, edges[at + 1]! - edges[at]!, 2.5);
    line.fillRoundedRect(4 * k, y - 12 * k, 46 * k, 24 * k, 8 * k);
    const time = write(27 * k, y, text().clock(nowMs), paint.nowInk, 700).setOrigin(0.5);
    this.now.add([line, time]);
  }

  /** The block in the hand, where the twin has it, or under the pointer. */
  private takeUp(grid: Grid): void {
    const held = this.held();
    const box = held && stretch(grid, held.provider, held.startMs, held.minutes);
    if (held === null || box === null) this.hand.putDown();
    else this.hand.hold(held, box, this.pen());
  }

  private lift(what: string | 'hand', at: At): void {
    const here = this.onPage(at);
    const visit = what === 'hand' ? null : what;
    const place =
      visit === null ? this.host.stage.querySelector('[data-held]') : twinOf(this.host.stage, visit);
    if (place === null) return;
    const box = this.host.boxOf(place);
    const grip = { x: here.x - box.x, y: here.y - (box.y - this.top()) };
    this.carried = { visit, grip, at: here, told: '' };
    // Picked up as the twin picks it up.
    if (visit !== null) (place as HTMLElement).click();
  }

  private carry(at: At): void {
    const { carried } = this;
    if (carried === null) return;
    carried.at = this.onPage(at);
    const grid = this.grid();
    const providers = grid.columns.filter(({ id }) => !id.startsWith('resource:'));
    const time = timeAt({ ...grid, columns: providers }, carried.at.x, carried.at.y - carried.grip.y);
    const told = JSON.stringify(time);
    if (time !== null && told !== carried.told && this.held() !== null) {
      carried.told = told;
      // To the twin alone, on its own element: it holds what is in the hand.
      this.host.stage.dispatchEvent(new CustomEvent('carried', { detail: time }));
    }
    this.host.moved(200);
  }

  private drop(): void {
    this.carried = null;
    this.host.moved(500);
  }

  /** A point of the window on the page, which scrolls. */
  private onPage(at: At): At {
    const box = this.game.canvas.getBoundingClientRect();
    return { x: at.x - box.left, y: at.y - box.top - this.top() };
  }

  override update(nowMs: number): void {
    const seconds = Math.min(0.05, Math.max(0.001, (nowMs - this.lastMs) / 1000));
    this.lastMs = nowMs;
    this.body.y = this.top();
    const { carried, host } = this;
    const corner = carried && { x: carried.at.x - carried.grip.x, y: carried.at.y - carried.grip.y };
    if (this.hand.follow(corner, seconds, host.wishes.reduced)) host.moved(80);
  }
}

/** A visit's block, or the one in the hand. */
function takenAt(event: PointerEvent): string | 'hand' | null {
  const target = event.target as HTMLElement;
  if (target.closest('[data-held].tool-block') !== null) return 'hand';
  // A finger scrolls the page; it carries only what it has picked up.
  if (event.pointerType === 'touch') return null;
  return target.closest<HTMLElement>('[data-visit].tool-block')?.dataset['visit'] ?? null;
}
const twinOf = (stage: HTMLElement, visit: string): HTMLElement | null =>
  [...stage.querySelectorAll<HTMLElement>('button[data-visit]')].find(
    (one) => one.dataset['visit'] === visit,
  ) ?? null;
