// The counter: papers on marble that are slid, laid side by side, magnified and marked. It keeps only where a paper was
// slid to, while the counter is out; words and marks come from the view and the twin, and marking is the twin's button.
import { type GameObjects, Scene } from 'phaser';
import type { Paper } from '../../office/kinds.ts';
import { load } from '../art.ts';
import type { Box } from '../shots.ts';
import { word } from '../words.ts';
import { inOrder, keepOn, layOut, magnified } from './counter-layout.ts';
import { edgesOf, type Lying, placesOf } from './counter-lying.ts';
import { marksOf, paperAt, wordsOf } from './counter-twin.ts';
import { watchDrag } from './drag.ts';
import type { Context } from './ink.ts';
import { BAKES, type Bake } from './paper-ground.ts';
import { PaperPiece } from './paper-piece.ts';
import { printPaper } from './paper-print.ts';
import { Sewing } from './sewing.ts';
import { LOOKS, type Printed, TILTS } from './sheet-layout.ts';
import { makeMeasure, type WideHost } from './wide-host.ts';

/** From the counter's edge to the papers. */
const MARGIN = { x: 26, y: 20 };
/** The bar under the papers may grow this much before they make room. */
const GIVE = 90;

export class CounterScene extends Scene {
  private readonly lying = new Map<Paper, Lying>();
  private marble: GameObjects.Image | null = null;
  private sewing!: Sewing;
  private carried: { paper: Paper; grip: { x: number; y: number } } | null = null;
  private area: Box | null = null;
  private laidFor = '';
  private lastMs = 0;
  private stopDrag = () => {};
  private ready = false;

  constructor(private readonly host: WideHost) {
    super('counter');
  }

  preload(): void {
    const { art } = this.host;
    const bare = [...Object.values(BAKES), 'marble'].map((key) => art.get(key));
    load(this, art, [...bare, ...this.portrait().map((key) => art.get(key))]);
  }

  create(): void {
    const { host } = this;
    const { stage } = host;
    this.marble = host.wishes.contrast ? null : this.add.image(0, 0, 'marble').setOrigin(0);
    this.sewing = new Sewing(this, () => host.wishes.contrast);
    const stopDrag = watchDrag<Paper>(stage, {
      at: (event) => paperAt(event.target),
      lift: (paper, at) => this.lift(paper, at),
      carry: (_, at) => this.carry(at),
      drop: (paper) => this.setDown(paper),
    });
    const onFocus = (event: Event) => this.toFront(paperAt(event.target));
    const onTwice = (event: MouseEvent) => {
      // Twice on a line is two marks, not a magnifying glass.
      const target = event.target as HTMLElement;
      const paper = target.closest<HTMLElement>('[data-paper]');
      if (target.closest('button') === null) paper?.querySelector<HTMLElement>('.tool-magnify')?.click();
    };
    stage.addEventListener('focusin', onFocus);
    stage.addEventListener('pointerdown', onFocus);
    stage.addEventListener('dblclick', onTwice);
    this.stopDrag = () => {
      stopDrag();
      stage.removeEventListener('focusin', onFocus);
      stage.removeEventListener('pointerdown', onFocus);
      stage.removeEventListener('dblclick', onTwice);
    };
    // Stopped, or gone with the game.
    for (const end of ['shutdown', 'destroy']) this.events.once(end, () => this.leave());
    this.ready = true;
    this.follow();
  }

  private leave(): void {
    if (!this.ready) return;
    this.ready = false;
    this.stopDrag();
    for (const { piece } of this.lying.values()) piece.destroy();
    this.lying.clear();
    this.laidFor = '';
    this.host.tell(new Map());
  }

  /** Brings the counter to the newest view and to what the twin says. */
  follow(): void {
    if (!this.ready) return;
    const { host } = this;
    const { w, h } = host.size();
    this.cameras.main.setOrigin(0, 0).setZoom(host.density).setScroll(0, 0);
    this.marble?.setDisplaySize(Math.max(w, 1), Math.max(h, 1));
    const { view } = host.session.snapshot();
    const order = (host.stage.dataset['order'] ?? '').split(' ') as Paper[];
    const papers = inOrder(view.papers, order);
    const room = this.roomNow();
    const words = papers.map(wordsOf);
    const laidFor = JSON.stringify([words, room.w, room.x, host.rem(), host.wishes.contrast]);
    const tooLow = this.area !== null && Math.abs(this.area.h - room.h) > GIVE;
    if (laidFor !== this.laidFor || tooLow) {
      this.area = room;
      this.laidFor = laidFor;
      this.lay(words, room, order.join());
    }
    this.aim();
    this.print();
    host.moved(60);
  }

  private roomNow(): Box {
    const box = this.host.boxOf(this.host.stage);
    return { x: box.x + MARGIN.x, y: box.y + MARGIN.y, w: box.w - 2 * MARGIN.x, h: box.h - MARGIN.y - 14 };
  }

  private lay(words: readonly Printed[], room: Box, order: string): void {
    const { host } = this;
    const sort = `${order}:${room.w}`;
    // Slid along by key, or another room: all are laid anew.
    if (this.sorted !== sort) for (const one of this.lying.values()) one.slid = false;
    this.sorted = sort;
    const laid = layOut(words, room, host.rem(), makeMeasure(host.fonts));
    const before = new Map(this.lying);
    this.lying.clear();
    for (const [at, { sheet, x, y }] of laid.entries()) {
      const old = before.get(sheet.paper);
      const home = old?.slid ? old.home : { x, y };
      const still = host.wishes.reduced;
      const start = old?.piece.at ?? { x, y: y - (still ? 0 : 26), scale: 1, lift: still ? 0 : 1 };
      old?.piece.destroy();
      const piece = new PaperPiece(this, sheet, TILTS[sheet.paper], host.wishes.contrast, start);
      piece.root.setDepth(old?.piece.root.depth ?? 10 + at);
      this.lying.set(sheet.paper, {
        piece,
        home,
        slid: old?.slid ?? false,
        words: words.find((one) => one.paper === sheet.paper)!,
      });
      before.delete(sheet.paper);
    }
    for (const { piece } of before.values()) piece.destroy();
  }
  private sorted = '';

  /** Gives every paper the place it should come to. */
  private aim(): void {
    const big = this.host.stage.dataset['big'];
    for (const [paper, { piece, home }] of this.lying) {
      if (paper === this.carried?.paper) continue;
      const { w, h } = piece.sheet;
      const grown = paper === big && this.area !== null ? magnified({ w, h }, home, this.area) : null;
      piece.wish = { ...(grown ?? { ...home, scale: 1 }), lift: grown === null ? 0 : 0.6 };
      if (grown !== null) this.toFront(paper);
    }
  }

  private print(): void {
    const { host } = this;
    const numbers = marksOf(host.stage);
    const face = this.faces();
    for (const [paper, { piece, words }] of this.lying) {
      const marks = new Map(
        [...numbers]
          .filter(([key]) => key.startsWith(`${paper}:`))
          .map(([key, n]) => [key.slice(paper.length + 1), n]),
      );
      const key = BAKES[LOOKS[paper]];
      const print = {
        printed: words,
        sheet: piece.sheet,
        bake: key === undefined ? null : this.bake(key),
        face: LOOKS[paper] === 'licence' ? face : [],
        marks,
        blank: word('tools.counter.blank'),
        k: host.rem(),
        contrast: host.wishes.contrast,
        fonts: host.fonts,
      };
      const signature = JSON.stringify([
        words,
        [...marks],
        piece.sheet.w,
        piece.sheet.h,
        face.length,
        host.fonts.note,
      ]);
      piece.print(signature, (context: Context) => printPaper(context, print));
    }
  }

  private bake(key: string): Bake | null {
    if (!this.textures.exists(key)) return null;
    const { w, h, pad = 0 } = this.host.art.get(key);
    return { source: this.textures.get(key).getSourceImage() as HTMLImageElement, w, h, pad };
  }

  /** The drawings that make the face on a licence: of whoever stands at the window. */
  private portrait(): string[] {
    const talk = this.host.session.snapshot().view.talk;
    const who = talk?.contact.portrait;
    const keys = who === undefined ? [] : [`${who}/body`, `${who}/face-calm`, `${who}/over`];
    return keys.filter((key) => this.host.art.has(key));
  }
  private faces(): Bake[] {
    return this.portrait()
      .map((key) => this.bake(key))
      .filter((bake) => bake !== null);
  }

  private lift(paper: Paper, at: { x: number; y: number }): void {
    const one = this.lying.get(paper);
    if (one === undefined) return;
    const { piece } = one;
    const here = this.inCanvas(at);
    this.carried = { paper, grip: { x: here.x - piece.at.x, y: here.y - piece.at.y } };
    this.toFront(paper);
    piece.wish = { ...piece.wish, lift: 1 };
    this.host.moved(200);
  }

  private carry(at: { x: number; y: number }): void {
    const one = this.carried && this.lying.get(this.carried.paper);
    if (!one || this.carried === null) return;
    const { grip } = this.carried;
    const here = this.inCanvas(at);
    const { w, h } = this.host.size();
    const place = keepOn(
      one.piece.sheet,
      { x: here.x - grip.x, y: here.y - grip.y },
      { x: 8, y: 8, w: w - 16, h: (this.area?.y ?? 0) + (this.area?.h ?? h) - 8 },
    );
    one.piece.wish = { ...one.piece.wish, ...place };
    if (one.piece.wish.scale === 1) Object.assign(one, { home: place, slid: true });
    this.host.moved(200);
  }

  private setDown(paper: Paper): void {
    this.carried = null;
    const one = this.lying.get(paper);
    if (one !== undefined) one.piece.wish = { ...one.piece.wish, lift: one.piece.wish.scale > 1 ? 0.6 : 0 };
    this.host.moved(400);
  }

  private inCanvas(at: { x: number; y: number }): { x: number; y: number } {
    const box = this.game.canvas.getBoundingClientRect();
    return { x: at.x - box.left, y: at.y - box.top };
  }

  private toFront(paper: Paper | null): void {
    const one = paper === null ? undefined : this.lying.get(paper);
    if (one === undefined) return;
    const others = [...this.lying.values()].filter((other) => other !== one);
    for (const [at, other] of others.sort((a, b) => a.piece.root.depth - b.piece.root.depth).entries())
      other.piece.root.setDepth(10 + at);
    one.piece.root.setDepth(10 + others.length);
    this.host.moved(40);
  }

  override update(nowMs: number): void {
    const seconds = Math.min(0.05, Math.max(0.001, (nowMs - this.lastMs) / 1000));
    this.lastMs = nowMs;
    let moving = false;
    for (const { piece } of this.lying.values())
      moving = piece.step(seconds, this.host.wishes.reduced) || moving;
    if (moving) this.host.moved(80);
    this.sew();
    this.host.tell(placesOf(this.lying));
  }

  private sew(): void {
    const k = this.host.rem();
    const ends = [...marksOf(this.host.stage)]
      .sort((a, b) => a[1] - b[1])
      .map(([key]) => edgesOf(this.lying, key, k));
    this.sewing.sew(ends, this.host.size().w, k);
  }
}
