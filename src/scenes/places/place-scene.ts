// What the two rooms one works in have in common: the picture is laid anew from the view whenever that says something new,
// the twin is told where its buttons lie, a thing is carried by the pointer from its place to where it is put. Stateless but
// for what is on its way.
import { type GameObjects, Scene } from 'phaser';
import { partOf, type Thing } from '../../views/things.ts';
import type { Box } from '../shots.ts';
import { watchDrag } from '../wide/drag.ts';
import type { WideHost } from '../wide/wide-host.ts';
import type { RoomLayout } from './room-layout.ts';
import { bringRoom, layWalls, type RoomName, stand } from './sheet.ts';

/** What the scene draws this time; null when there is nothing to draw. */
export interface Drawn {
  things: readonly Thing[];
  layout: RoomLayout;
  /** Equal signatures draw the same picture. */
  signature: string;
}
interface Goal {
  thing: string;
  /** Once it is gone nobody knows what it looked like. */
  picture: string | null;
  from: Box;
  to: Box;
  asked: boolean;
}
const FLIGHT_MS = 260;
/** Half the width of a name over a thing, and its height. */
const NAME = { w: 92, h: 46 };
const buttonAt = (target: Element | EventTarget | null): HTMLElement | null =>
  (target as Element | null)?.closest?.<HTMLElement>('[data-thing]') ?? null;

const isLifted = (button: HTMLElement): boolean => button.dataset['lift'] !== undefined;
const canBeCarried = (button: HTMLElement): boolean => button.dataset['carry'] !== undefined;
/** It takes what is in the hand; anything else under the pointer is not meant. */
const takes = (button: HTMLElement | null): button is HTMLElement => button?.dataset['offer'] !== undefined;
/** A hand that lets go just beside it means it. */
const GIVE = 16;
const holds = (box: Box | undefined, { x, y }: { x: number; y: number }): boolean =>
  box !== undefined &&
  x >= box.x - GIVE &&
  x <= box.x + box.w + GIVE &&
  y >= box.y - GIVE &&
  y <= box.y + box.h + GIVE;

export abstract class PlaceScene extends Scene {
  private ready = false;
  private drawnFor = '';
  private drawn: Drawn | null = null;
  private carried: GameObjects.Image | null = null;
  /** What is drawn of the thing in the hand, at its place: not there while it is carried. */
  protected inHand: GameObjects.Image[] = [];
  private over: HTMLElement | null = null;
  private stopDrag = () => {};

  constructor(
    protected readonly host: WideHost,
    protected readonly room: RoomName,
  ) {
    super(room);
  }

  /** What is seen now, and where. */
  protected abstract look(size: { w: number; h: number }): Drawn | null;
  /** Draws all but wall and floor. */
  protected abstract paint(drawn: Drawn): void;
  /** The picture of a thing while it is carried. */
  protected abstract pictureOf(id: string): string | null;

  create(): void {
    for (const end of ['shutdown', 'destroy']) this.events.once(end, () => this.leave());
    void bringRoom(this, this.room).then(() => {
      if (!this.sys.isActive()) return;
      this.ready = true;
      this.stopDrag = this.watchHand();
      this.host.stage.dataset['pictured'] = '';
      this.follow();
    });
  }

  private leave(): void {
    this.ready = false;
    this.drawnFor = '';
    this.stopDrag();
    this.stopDrag = () => {};
    delete this.host.stage.dataset['pictured'];
    this.host.tell(new Map());
  }

  protected get held(): string | null {
    return this.host.stage.dataset['held'] || null;
  }
  protected get contrast(): boolean {
    return this.host.wishes.contrast;
  }

  follow(): void {
    if (!this.ready) return;
    const { host } = this;
    const size = { w: Math.max(1, host.stage.clientWidth), h: Math.max(1, host.stage.clientHeight) };
    const drawn = this.look(size);
    if (drawn === null) return;
    this.watchGoal(drawn);
    const { layout } = drawn;
    this.cameras.main.setOrigin(0, 0).setZoom(host.density).setScroll(0, 0);
    const signature = `${drawn.signature} ${size.w}x${size.h} ${this.contrast} ${this.held}`;
    if (signature === this.drawnFor) return;
    this.drawnFor = signature;
    this.drawn = drawn;
    this.children.removeAll(true);
    this.inHand = [];
    this.carried = null;
    if (this.contrast) this.flat(layout);
    else layWalls(this, this.room, { w: layout.width, h: layout.height }, layout.horizon);
    this.paint(drawn);
    this.fly(drawn);
    this.tellPlaces(layout);
    host.moved(60);
  }

  /** High contrast: black ground, a white edge where the floor begins; nothing else that is not a thing. */
  private flat({ width, height, horizon }: RoomLayout): void {
    this.add.rectangle(0, 0, width, height, 0x000000).setOrigin(0);
    this.add.rectangle(0, horizon, width, 2, 0xffffff).setOrigin(0);
  }

  /** Given somewhere, it lies there until that is in the log; refused, it goes on lying there. */
  private watchGoal(now: Drawn): void {
    const { goal } = this;
    if (goal === null || now.things.every((one) => one.id !== goal.thing)) return;
    if (this.host.session.snapshot().pending !== null) goal.asked = true;
    else if (goal.asked) this.goal = null;
  }
  /** What lay there and is gone flies to where it went: a short way, and none where movement is unwelcome. */
  private fly(now: Drawn): void {
    const { goal } = this;
    if (goal === null || now.things.some((one) => one.id === goal.thing)) return;
    this.goal = null;
    const { from, to, picture } = goal;
    const image = this.host.wishes.reduced || picture === null ? null : stand(this, this.room, picture, from);
    if (image === null) return;
    this.tweens.add({
      targets: image,
      x: to.x + to.w / 2,
      y: to.y + to.h * 0.7,
      scale: image.scale * 0.6,
      alpha: { from: 1, to: 0.2 },
      duration: FLIGHT_MS,
      ease: 'Sine.easeIn',
      onComplete: () => image.destroy(),
    });
    this.host.moved(FLIGHT_MS + 80);
  }
  /** Which thing was last given where, by hand or by key, and whether that was asked for already. */
  private goal: Goal | null = null;

  private tellPlaces(layout: RoomLayout): void {
    const told = new Map<string, string>([['--room-w', `${Math.round(layout.width)}px`]]);
    for (const [id, box] of layout.things) {
      for (const side of ['x', 'y', 'w', 'h'] as const)
        told.set(`--${partOf(id)}-${side}`, `${Math.round(box[side] * 10) / 10}px`);
      // Where its name has room: from its middle or from a side, over or under it.
      const middle = box.x + box.w / 2;
      told.set(`--${partOf(id)}-l`, middle < NAME.w ? '0%' : middle > layout.width - NAME.w ? '100%' : '50%');
      told.set(`--${partOf(id)}-v`, box.y < NAME.h ? '100%' : '0%');
    }
    this.host.tell(told);
  }

  /** A press takes a thing or puts it (the twin's buttons do that); a movement carries it in one go. */
  private watchHand(): () => void {
    const { stage } = this.host;
    const note = (event: Event) => {
      const target = buttonAt(event.target);
      const { held: thing } = this;
      this.goal = null;
      if (thing === null || !takes(target)) return;
      const boxes = this.drawn?.layout.things;
      const [from, to] = [boxes?.get(thing), boxes?.get(target.dataset['thing'] ?? '')];
      if (from && to) this.goal = { thing, picture: this.pictureOf(thing), from, to, asked: false };
    };
    stage.addEventListener('click', note, true);
    const stop = watchDrag<HTMLElement>(stage, {
      at: (event) => {
        const button = buttonAt(event.target);
        return button !== null && canBeCarried(button) ? button : null;
      },
      lift: (button, at) => {
        if (isLifted(button) && button.getAttribute('aria-pressed') !== 'true') button.click();
        this.carry(button, at);
      },
      carry: (button, at) => this.carry(button, at),
      drop: (button, at) => this.drop(button, at),
      cancel: () => this.letGo(),
    });
    return () => {
      stop();
      stage.removeEventListener('click', note, true);
    };
  }

  private carry(button: HTMLElement, at: { x: number; y: number }): void {
    const id = button.dataset['thing'] ?? '';
    const box = this.game.canvas.getBoundingClientRect();
    const here = { x: at.x - box.left, y: at.y - box.top };
    const from = this.drawn?.layout.things.get(id);
    const name = this.pictureOf(id);
    if (this.carried === null && from && name !== null) {
      this.carried = stand(this, this.room, name, from);
      this.carried
        ?.setDepth(50)
        .setOrigin(0.5, 0.6)
        .setScale(this.carried.scale * 1.12);
    }
    this.carried?.setPosition(here.x, here.y);
    for (const image of this.inHand) image.setVisible(this.carried === null);
    const under = isLifted(button) ? buttonAt(document.elementFromPoint(at.x, at.y)) : null;
    this.light(takes(under) ? under : null);
    this.host.moved(80);
  }
  private light(button: HTMLElement | null): void {
    if (this.over !== button && this.over !== null) delete this.over.dataset['over'];
    this.over = button;
    if (button !== null) button.dataset['over'] = '';
  }

  /** Nothing is on its way any more; what was in the hand stays there. */
  private letGo(): void {
    this.carried?.destroy();
    this.carried = null;
    for (const image of this.inHand) image.setVisible(true);
    this.light(null);
    this.host.moved(80);
  }

  private drop(button: HTMLElement, at: { x: number; y: number }): void {
    this.letGo();
    if (!isLifted(button)) {
      const to = this.drawn?.things.find((one) => one.id === button.dataset['thing'])?.to ?? [];
      const stands = this.drawn?.layout.stands;
      const canvas = this.game.canvas.getBoundingClientRect();
      const here = { x: at.x - canvas.left, y: at.y - canvas.top };
      if (to.some((name) => holds(stands?.get(name), here))) button.click();
      return;
    }
    const target = buttonAt(document.elementFromPoint(at.x, at.y));
    // Let go over nothing that takes it: it stays in the hand, and the next press puts it.
    if (!takes(target)) return;
    target.click();
    // It was carried all the way.
    this.goal = null;
  }

  protected put(name: string, box: Box | undefined, fill = false): GameObjects.Image | null {
    return box === undefined ? null : stand(this, this.room, name, box, fill);
  }
}
