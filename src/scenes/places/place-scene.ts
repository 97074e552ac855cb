// What the two rooms one works in have in common: the picture is laid anew from the view whenever that says something new,
// the twin is told where its buttons lie, a thing is carried by the pointer from its place to where it is put. Stateless but
// for what is on its way.
import { type GameObjects, Scene } from 'phaser';
import type { Thing } from '../../views/things.ts';
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
const FLIGHT_MS = 260;
/** Half the width of a name over a thing, and its height. */
const NAME = { w: 92, h: 46 };
const partOf = (id: string): string => `thing-${id.replace(/[^\w-]/g, '-')}`;
const buttonAt = (target: Element | EventTarget | null): HTMLElement | null =>
  (target as Element | null)?.closest?.<HTMLElement>('[data-thing]') ?? null;

const isLifted = (button: HTMLElement): boolean => button.dataset['lift'] !== undefined;
const holds = (box: Box | undefined, { x, y }: { x: number; y: number }): boolean =>
  box !== undefined && x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h;

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
  /** Where a thing that acts by one press can be carried to, by what stands there: the same as pressing it. */
  protected goalsOf(_id: string): string[] {
    return [];
  }

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
    delete this.host.stage.dataset['panned'];
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
    const { layout } = drawn;
    this.cameras.main.setOrigin(0, 0).setZoom(host.density).setScroll(0, 0);
    // Wider than its box it is scrolled along, and then a finger does not carry.
    if (layout.width > size.w + 1) host.stage.dataset['panned'] = '';
    else delete host.stage.dataset['panned'];
    const signature = `${drawn.signature} ${size.w}x${size.h} ${this.contrast} ${this.held}`;
    if (signature === this.drawnFor) return;
    const before = this.drawn;
    this.drawnFor = signature;
    this.drawn = drawn;
    this.children.removeAll(true);
    this.inHand = [];
    this.carried = null;
    if (this.contrast) this.flat(layout);
    else layWalls(this, this.room, { w: layout.width, h: layout.height }, layout.horizon);
    this.paint(drawn);
    this.flights(before, drawn);
    this.tellPlaces(layout);
    host.moved(60);
  }

  /** High contrast: black ground, a white edge where the floor begins; nothing else that is not a thing. */
  private flat({ width, height, horizon }: RoomLayout): void {
    this.add.rectangle(0, 0, width, height, 0x000000).setOrigin(0);
    this.add.rectangle(0, horizon, width, 2, 0xffffff).setOrigin(0);
  }

  /** What lay there and is gone flies to where it went: a short way, and none where movement is unwelcome. */
  private flights(before: Drawn | null, now: Drawn): void {
    const goal = this.goal;
    this.goal = null;
    if (before === null || goal === null || this.host.wishes.reduced) return;
    const from = before.layout.things.get(goal.thing);
    const to = before.layout.things.get(goal.target);
    const name = this.pictureOf(goal.thing);
    if (!from || !to || name === null || now.things.some((one) => one.id === goal.thing)) return;
    const image = stand(this, this.room, name, from);
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
  /** Which thing was last given where, by hand or by key. */
  private goal: { thing: string; target: string } | null = null;

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
      const target = buttonAt(event.target)?.dataset['thing'];
      if (target && this.held !== null && target !== this.held) this.goal = { thing: this.held, target };
    };
    stage.addEventListener('click', note, true);
    const stop = watchDrag<HTMLElement>(stage, {
      at: (event) => {
        if (event.pointerType === 'touch' && stage.dataset['panned'] !== undefined) return null;
        const button = buttonAt(event.target);
        const id = button?.dataset['thing'];
        return button && id && (isLifted(button) || this.goalsOf(id).length > 0) ? button : null;
      },
      lift: (button, at) => {
        if (isLifted(button) && button.getAttribute('aria-pressed') !== 'true') button.click();
        this.carry(button, at);
      },
      carry: (button, at) => this.carry(button, at),
      drop: (button, at) => this.drop(button, at),
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
    this.light(buttonAt(document.elementFromPoint(at.x, at.y)));
    this.host.moved(80);
  }
  private light(button: HTMLElement | null): void {
    if (this.over !== button && this.over !== null) delete this.over.dataset['over'];
    this.over = button;
    if (button !== null) button.dataset['over'] = '';
  }

  private drop(button: HTMLElement, at: { x: number; y: number }): void {
    this.carried?.destroy();
    this.carried = null;
    for (const image of this.inHand) image.setVisible(true);
    this.light(null);
    this.host.moved(80);
    if (!isLifted(button)) {
      const stands = this.drawn?.layout.stands;
      const canvas = this.game.canvas.getBoundingClientRect();
      const here = { x: at.x - canvas.left, y: at.y - canvas.top };
      if (this.goalsOf(button.dataset['thing'] ?? '').some((name) => holds(stands?.get(name), here)))
        button.click();
      return;
    }
    const target = buttonAt(document.elementFromPoint(at.x, at.y));
    // Let go over nothing: it stays in the hand, and the next press puts it.
    if (target !== null && !isLifted(target)) target.click();
  }

  protected put(name: string, box: Box | undefined, fill = false): GameObjects.Image | null {
    return box === undefined ? null : stand(this, this.room, name, box, fill);
  }
}
