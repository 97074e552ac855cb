// Everybody in the room: keeps the drawn figures equal to the view's, and walks, seats, rises or sinks them where
// something changed. Without motion, or when the scene is built anew, everyone simply is where the view says.
import type { GameObjects } from 'phaser';
import type { FigureView, Where } from '../views/types.ts';
import type { Box, Near } from './shots.ts';
import { type Face, Figure, type Look } from './figure.ts';
import { floorOf, type Spots, type Stance, stanceOf, walkMs, whereDrawn } from './route.ts';

const RISE_MS = 260;
const RISE_PX = 60;
const CHANGE_MS = 160;
const DOOR_MS = 900;
const FACE_MS = 200;
/** Nothing to draw anew: only that frames go on. */
const NOWHERE: Box = { x: 0, y: 0, w: 0, h: 0 };

interface Person {
  view: FigureView;
  figure: Figure;
  /** Raised at every new move, so that what an older move still had to do is dropped. */
  move: number;
}

/** Whoever is nobody's contact is the same wherever they go: from the colleague's window to a chair. */
export const idOf = ({ contact, place, portrait }: FigureView): string =>
  contact ?? `${place === 'desk' ? 'desk' : 'hers'}:${portrait}`;

export class People {
  private readonly persons = new Map<string, Person>();
  private close: Near | null = null;

  constructor(
    private readonly look: Look,
    private readonly spots: Spots,
    /** Walkers pass behind the chairs, sitters are on them, and who stands before you is before both. */
    private readonly layers: Record<Stance, GameObjects.Container>,
    /** Told where something changes now, or on every frame for a while. */
    private readonly changed: (box: Box | null, forMs?: number) => void,
    /** Told when someone goes through the front door. */
    private readonly throughDoor: (ms: number) => void,
  ) {}

  sync(views: readonly FigureView[], animate: boolean): void {
    const here = new Map(views.map((view) => [idOf(view), view]));
    for (const [id, person] of this.persons) if (!here.has(id)) this.leave(id, person, animate);
    for (const [id, view] of here) {
      const person = this.persons.get(id);
      if (!person) this.enter(id, view, animate);
      else this.change(person, view, animate);
    }
  }

  /** More of somebody's faces are there than when they were drawn. */
  facesCame(): void {
    for (const { figure } of this.persons.values()) figure.faceCame();
  }

  /** Size and place of whoever stands at the window, when looked at from close. */
  setClose(close: Near | null): void {
    this.close = close;
    for (const { figure, view } of this.persons.values()) {
      // Who is on their way out of sight stays where they were seen: their new place is on the floor.
      if (figure.stance !== 'half' || view.place === 'desk' || stanceOf(view) !== 'half') continue;
      this.put(figure, view.place);
      // They may be rising.
      this.changed(figure.bounds(), RISE_MS);
    }
  }

  live(nowMs: number, on: boolean): void {
    for (const { figure } of this.persons.values()) if (figure.live(nowMs, on)) this.changed(figure.bounds());
  }

  private put(figure: Figure, place: Where): void {
    const { x, y, scale } = whereDrawn(this.spots, place, figure, this.close);
    figure.root.setPosition(x, y).setScale(scale);
  }

  private make({ portrait, inWheelchair }: FigureView, stance: Stance): Figure {
    const figure = new Figure(this.look, portrait, stance, inWheelchair);
    this.layers[stance].add(figure.root);
    return figure;
  }

  private settle(person: Person, view: FigureView, fade: boolean): void {
    const { figure } = person;
    if (figure.setFace(faceOf(view), fade)) this.changed(figure.bounds(), fade ? FACE_MS : 0);
    figure.setTurned(view.lookingUp);
    figure.setOnPhone(view.pose === 'colleague-phone');
    figure.setTalking(view.pose === 'colleague-phone' ? CHATS : view.talking ? SPEAKS : null);
  }

  private enter(id: string, view: FigureView, animate: boolean): void {
    const stance = stanceOf(view);
    if (!stance) return;
    const person: Person = {
      view,
      figure: this.make(view, animate && comesIn(view) ? 'walk' : stance),
      move: 0,
    };
    this.persons.set(id, person);
    this.put(person.figure, animate && comesIn(view) ? 'door' : view.place);
    this.settle(person, view, false);
    this.changed(person.figure.bounds());
    if (!animate) return;
    person.figure.root.setAlpha(0);
    this.look.scene.tweens.add({ targets: person.figure.root, alpha: 1, duration: CHANGE_MS });
    this.changed(person.figure.bounds(), CHANGE_MS + 50);
    if (!comesIn(view)) return;
    this.throughDoor(DOOR_MS);
    if (view.place !== 'door') this.go(person, 'door', view);
  }

  private change(person: Person, view: FigureView, animate: boolean): void {
    const was = person.view;
    person.view = view;
    const moved = was.place !== view.place || stanceOf(was) !== stanceOf(view);
    if (moved && animate) {
      this.go(person, was.place, view);
      return;
    }
    if (moved) this.become(person, stanceOf(view) ?? 'walk', view.place);
    this.settle(person, view, animate && !moved);
  }

  private leave(id: string, person: Person, animate: boolean): void {
    this.persons.delete(id);
    const gone = () => {
      this.changed(person.figure.bounds());
      person.figure.destroy();
    };
    if (!animate || person.view.place === 'desk') {
      gone();
      return;
    }
    const out = { ...person.view, place: 'gone' as const };
    const was = person.view.place;
    person.view = out;
    if (was === 'inner-door') this.fade(person.figure, 0, gone);
    else
      this.go(person, was, out, () => {
        this.throughDoor(DOOR_MS);
        this.fade(person.figure, 0, gone, DOOR_MS / 2);
      });
  }

  /** Gets up or sinks out of sight, walks the floor, and takes up the new stance. */
  private go(person: Person, from: Where, view: FigureView, arrived?: () => void): void {
    const move = ++person.move;
    const still = (then: () => void) => () => person.move === move && then();
    const stance = stanceOf(view);
    const start = floorOf(this.spots, from);
    const end = floorOf(this.spots, view.place);
    const ms = walkMs(start, end);
    // Frames for all of it; what is drawn anew in each is said step by step.
    this.changed(NOWHERE, ms + 2 * RISE_MS + DOOR_MS + 200);
    // Wheels roll; feet make a step.
    const bobs = person.view.inWheelchair === true ? 0 : 3;
    const walk = () => {
      this.become(person, 'walk', null);
      const { root } = person.figure;
      root.setPosition(start.x, start.y).setScale(start.scale * (end.x < start.x ? 1 : -1), start.scale);
      const bob = { step: 0 };
      this.look.scene.tweens.add({
        targets: bob,
        step: 1,
        duration: ms,
        ease: 'Sine.easeInOut',
        onUpdate: still(() => {
          const before = person.figure.bounds();
          const scale = start.scale + (end.scale - start.scale) * bob.step;
          root.setPosition(
            start.x + (end.x - start.x) * bob.step,
            start.y +
              (end.y - start.y) * bob.step -
              Math.abs(Math.sin(bob.step * (ms / 230) * Math.PI)) * bobs * scale,
          );
          root.setScale(scale * Math.sign(root.scaleX), scale);
          this.changed(around(before, person.figure.bounds()));
        }),
        onComplete: still(() => {
          if (arrived) return arrived();
          this.become(person, stance ?? 'walk', view.place);
          this.settle(person, person.view, false);
          this.rise(person.figure, view.place, still);
        }),
      });
    };
    if (person.figure.stance === 'half') this.sink(person.figure, still(walk));
    else walk();
  }

  private rise(figure: Figure, place: Where, still: (then: () => void) => () => void): void {
    if (figure.stance !== 'half') return;
    const { y } = whereDrawn(this.spots, place, figure, this.close);
    const { h, ...corner } = figure.bounds();
    this.changed({ ...corner, h: h + RISE_PX }, RISE_MS + 100);
    figure.root.setY(y + RISE_PX).setAlpha(0.2);
    this.look.scene.tweens.add({
      targets: figure.root,
      y,
      alpha: 1,
      duration: RISE_MS,
      ease: 'Cubic.easeOut',
      onComplete: still(() => {
        this.put(figure, place);
        // A frame that came late may be the only one that shows them whole.
        this.changed(figure.bounds());
      }),
    });
  }

  private sink(figure: Figure, then: () => void): void {
    const { y, h, ...side } = figure.bounds();
    this.changed({ ...side, y, h: h + RISE_PX }, RISE_MS + 100);
    this.look.scene.tweens.add({
      targets: figure.root,
      y: figure.root.y + RISE_PX,
      alpha: 0,
      duration: RISE_MS,
      ease: 'Cubic.easeIn',
      onComplete: then,
    });
  }

  private fade(figure: Figure, alpha: number, then: () => void, ms = CHANGE_MS): void {
    this.look.scene.tweens.add({ targets: figure.root, alpha, duration: ms, onComplete: then });
    this.changed(figure.bounds(), ms + 100);
  }

  /** Another drawing of the same person, at the same place unless told otherwise. */
  private become(person: Person, stance: Stance, place: Where | null): void {
    this.changed(person.figure.bounds());
    if (person.figure.stance !== stance) {
      person.figure.destroy();
      person.figure = this.make(person.view, stance);
    }
    if (place === null) return;
    this.put(person.figure, place);
    this.changed(person.figure.bounds());
  }
}

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)];
  return { x, y, w: Math.max(a.x + a.w, b.x + b.w) - x, h: Math.max(a.y + a.h, b.y + b.h) - y };
}

/** Moods that give way to attention; pain or fear stays in the face of someone who listens. */
const PLAIN = new Set<string>(['calm', 'content', 'waiting']);

const comesIn = (view: FigureView) =>
  view.place === 'beside' || (view.contact !== null && view.place !== 'inner-door' && view.place !== 'desk');

/** Still faces; a mouth that moves is laid over them while someone talks. Who has your eye shows the mood itself. */
const faceOf = (view: FigureView): Face =>
  view.lookingUp && !view.talking && PLAIN.has(view.mood) ? 'listening' : view.mood;

/** A sentence at the window, mouth open and shut under two times a second; a call overheard, in turns. */
const SPEAKS = { openMs: 300, shutMs: 220 };
const CHATS = { openMs: 2600, shutMs: 1500 };
