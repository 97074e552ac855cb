// The office, from the chair or close at the window: one room, one camera. It keeps nothing: built from the session's
// snapshot, it follows each new one, and stopping and starting it loses nothing. What things do is in props/.
import { type GameObjects, Scene, type Tweens } from 'phaser';
import type { Session, SessionSnapshot } from '../session/types.ts';
import { aimOf } from './aim.ts';
import type { Art } from './art.ts';
import { Cast } from './cast.ts';
import type { HeadTurn } from './head-turn.ts';
import { Layers } from './layers.ts';
import { type Light, makeLight } from './light.ts';
import type { Layout } from './layout.ts';
import { layGround } from './ground.ts';
import { People } from './people.ts';
import { makeChairs } from './props/chairs.ts';
import {
  makeFax,
  makeHuddle,
  makeMonitor,
  makeNotes,
  makePapers,
  makeSteam,
  makeTray,
  makeTube,
} from './props/desk.ts';
import { makePhone } from './props/phone.ts';
import type { MakeProp, Prop, Stage } from './props/prop.ts';
import { makeBoard, makeClock, makeDoor, makeOutside } from './props/wall.ts';
import { makeWeather } from './props/weather.ts';
import { type Box, mix, type Shot, through } from './shots.ts';
import { roomSpots, standingSpots } from './spots.ts';
import type { Wishes } from './wishes.ts';

/** A turn of the head. */
const TURN_MS = 240;
const FADE_MS = 120;
/** A new line keeps the mouth moving this long. */
const SPEAK_MS = 1600;

export interface RoomHost {
  session: Session;
  art: Art;
  wishes: Wishes;
  layout(): Layout;
  /** Device pixels for one CSS pixel. */
  density(): number;
  /** Something changes here (null: everywhere), now or on every frame for a while: draw it. */
  changed(box: Box | null, forMs?: number): void;
  /** Told where the camera now looks. */
  looked(shot: Shot): void;
  /** Turns the whole picture from one shot to the next; null where every frame of the way is drawn. */
  readonly turn: HeadTurn['turn'] | null;
}

export class RoomScene extends Scene {
  shot: Shot | null = null;
  private layers!: Layers;
  private people!: People;
  private props: Prop[] = [];
  private light!: Light;
  private speaker: { rows: number; contact: string | null; untilMs: number } = {
    rows: 0,
    contact: null,
    untilMs: 0,
  };
  private built = false;
  private turn: Tweens.Tween | null = null;
  /** Where the camera is or is turning to. */
  private aim: Shot | null = null;
  private close = false;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private cast!: Cast;

  constructor(private readonly host: RoomHost) {
    super('room');
  }

  create(): void {
    const { art, session, changed } = this.host;
    this.layers = new Layers(this);
    const { outside, back, walkers, seats, front, counter, desk, things, light } = this.layers.all;
    const stage: Stage = { scene: this, art, spots: roomSpots, changed };
    const put = (make: MakeProp, layer: GameObjects.Container) => this.props.push(make(stage, layer));
    this.props = [];
    const contrast = this.host.wishes.contrast;
    const ground = layGround(this, art, this.layers, contrast);
    if (!contrast) put(makeOutside, outside);
    if (!contrast) put(makeWeather, outside);
    ground.back();
    const door = makeDoor(stage, back);
    this.props.push(door);
    put(makeClock, back);
    put(makeBoard, back);
    put(makeChairs, seats);
    ground.counter();
    if (!contrast) put(makeTube, counter);
    put(makeTray, counter);
    put(makePapers, counter);
    ground.desk();
    if (!contrast) put(makeSteam, desk);
    // What stands on the desk is lifted with it in a low picture.
    stage.changed = (box, forMs) => changed({ ...box, y: box.y - (this.shot?.lift ?? 0) }, forMs);
    put(makeMonitor, things);
    put(makePhone, things);
    put(makeFax, things);
    put(makeNotes, things);
    put(makeHuddle, things);
    this.light = makeLight(this, light);
    light.setVisible(!contrast);
    this.people = new People(
      { scene: this, art, halo: contrast },
      standingSpots,
      { walk: walkers, seated: seats, half: front },
      changed,
      (ms) => door.openFor(ms),
    );
    this.cast = new Cast(art, this.textures, () => {
      if (!this.built) return;
      this.people.facesCame();
      this.follow(session.snapshot());
      changed({ x: 0, y: 0, w: 0, h: 0 });
    });
    this.built = true;
    this.shot = this.aim = null;
    this.follow(session.snapshot(), false);
    // Stopped, or gone with the game.
    for (const end of ['shutdown', 'destroy'])
      this.events.once(end, () => {
        this.built = false;
        this.turn = null;
        clearTimeout(this.silence);
      });
  }

  /** Brings the picture to a snapshot. */
  follow(snapshot: SessionSnapshot, animate = true): void {
    if (!this.built || snapshot.ui.scene === 'title') return;
    const moves = animate && !this.host.wishes.reduced;
    if (this.cast.fetching(snapshot.view.figures)) return;
    this.listen(snapshot, animate);
    for (const prop of this.props) prop.sync(snapshot, moves);
    if (this.light.at(snapshot.view.nowMs, snapshot.weather)) this.host.changed(null);
    const speaking = this.time.now < this.speaker.untilMs ? this.speaker.contact : null;
    const figures = snapshot.view.figures.map((one) => ({
      ...one,
      portrait: this.cast.drawn(one.portrait),
      talking: speaking !== null && one.contact === speaking,
      lookingUp: one.lookingUp && !one.talking,
    }));
    this.people.sync(figures, moves);
    this.look(snapshot, moves);
    if (this.shot && !this.turn) this.host.looked(this.shot);
  }

  /** Someone who has just said something is seen saying it. */
  private listen({ view }: SessionSnapshot, animate: boolean): void {
    const contact = view.talk?.contact.contact ?? null;
    const theirs = view.talk?.rows.filter((row) => row.by === 'them').length ?? 0;
    const fresh =
      animate &&
      contact !== null &&
      (contact !== this.speaker.contact || theirs > this.speaker.rows) &&
      theirs > 0;
    this.speaker = {
      rows: theirs,
      contact,
      untilMs: fresh ? this.time.now + SPEAK_MS : contact === this.speaker.contact ? this.speaker.untilMs : 0,
    };
    if (!fresh) return;
    // A timer of the page, not of the scene: where nothing else moves, the scene's own would stand still.
    clearTimeout(this.silence);
    this.silence = setTimeout(() => this.follow(this.host.session.snapshot()), SPEAK_MS + 20);
  }

  /** The same snapshot in a zone of another size. */
  resize(): void {
    if (this.built) this.look(this.host.session.snapshot(), !this.host.wishes.reduced);
  }

  /** Turns the camera to what the snapshot asks for, if it is not there or on its way already. */
  private look(snapshot: SessionSnapshot, moves: boolean): void {
    const to = aimOf(snapshot.view, this.host.layout());
    if (this.aim && sameShot(this.aim, to)) return;
    const from = this.shot && through(this.shot, to.view);
    const resized =
      this.aim !== null && sameView(this.aim, to) === false && this.close === this.host.layout().close;
    this.aim = to;
    this.close = this.host.layout().close;
    this.turn?.destroy();
    this.turn = null;
    if (this.shot && !resized && this.host.turn) {
      this.host.turn(this.shot, to, moves ? TURN_MS : FADE_MS, moves);
      this.apply(to);
      return;
    }
    if (!from || !moves || resized) {
      this.apply(to);
      if (from && !resized) this.fadeIn();
      return;
    }
    const step = { t: 0 };
    this.host.changed(null, TURN_MS + 100);
    this.turn = this.tweens.add({
      targets: step,
      t: 1,
      duration: TURN_MS,
      ease: 'Cubic.easeInOut',
      onUpdate: () => this.apply(mix(from, to, step.t)),
      onComplete: () => {
        this.turn = null;
        this.apply(to);
      },
    });
    this.apply(from);
  }

  private fadeIn(): void {
    this.cameras.main.setAlpha(0);
    this.tweens.add({ targets: this.cameras.main, alpha: 1, duration: FADE_MS });
    this.host.changed(null, FADE_MS + 60);
  }

  private apply(shot: Shot): void {
    this.shot = shot;
    const density = this.host.density();
    const { view, zoom, x, y } = shot;
    const camera = this.cameras.main;
    camera.setViewport(0, 0, Math.round(view.w * density), Math.round(view.h * density));
    camera.setZoom(zoom * density);
    camera.centerOn(x, y);
    this.people.setClose(shot.near);
    // From close nothing of the desk is in the picture: do not draw it beyond the edge.
    this.layers.showDesk(this.turn !== null || !this.close);
    this.layers.setLift(shot.lift);
    this.light.cover(shot, density);
    this.host.looked(shot);
    this.host.changed(null);
  }

  lean(x: number, y: number): void {
    if (this.built) this.layers.lean(x, y);
  }

  override update(nowMs: number): void {
    if (!this.built) return;
    const life = !this.host.wishes.reduced;
    this.people.live(nowMs, life);
    for (const prop of this.props) prop.live?.(nowMs, life);
  }
}

const near = (a: number, b: number) => Math.abs(a - b) < 0.01;
const sameView = (a: Shot, b: Shot) => near(a.view.w, b.view.w) && near(a.view.h, b.view.h);
const sameShot = (a: Shot, b: Shot) =>
  near(a.zoom, b.zoom) && near(a.x, b.x) && near(a.y, b.y) && sameView(a, b);
