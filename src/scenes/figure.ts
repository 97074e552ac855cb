// One person in the scene: a body with a face that changes, or a small whole figure that sits or walks.
// It draws the stance it is told and small idle life (breath, blink, a shift of weight); where it goes and why is people.ts's business.
import type { GameObjects, Scene } from 'phaser';
import type { Mood } from '../office/kinds.ts';
import { type Art, image } from './art.ts';
import { haloOf } from './halo.ts';
import type { Stance } from './route.ts';
import type { Box } from './shots.ts';

export type Face = Mood | 'talking' | 'listening' | 'blink';

const FADE_MS = 120;
const BLINK_MS = 140;
const BREATH_PX = 1.3;
/** A shift of weight: how long it takes, how far it leans, and how often it comes, sooner to who is ill at ease. */
const SHIFT = { ms: 1100, seated: 1.4, half: 0.7, stepDegrees: 0.1 };
const EASY_MS = { least: 16_000, more: 16_000 };
const UNEASY_MS = { least: 4500, more: 4000 };
const UNEASY = new Set<Face>(['restless', 'irritated', 'worried', 'frightened', 'pain']);
/** Moods that share a face; the word beside it tells them apart. */
const SAME_FACE: Partial<Record<Face, Face>> = { restless: 'irritated' };

export interface Rhythm {
  openMs: number;
  shutMs: number;
}

/** How people are drawn: with a white edge in high contrast. */
export interface Look {
  scene: Scene;
  art: Art;
  halo: boolean;
}

export class Figure {
  readonly root: GameObjects.Container;
  readonly stance: Stance;
  readonly inWheelchair: boolean;
  private readonly scene: Scene;
  private readonly art: Art;
  private readonly portrait: string;
  private readonly features: GameObjects.Container | null = null;
  private shown: GameObjects.Image | null = null;
  private phone: GameObjects.Image | null = null;
  private face: Face = 'calm';
  /** What is on the face now: its mood, a blink, an open mouth. */
  private drawn: Face = 'calm';
  private rhythm: Rhythm | null = null;
  private blinkAt: number;
  private blinkUntil = 0;
  private shiftAt = 0;
  private shiftSide = 1;
  /** In steps of the shift. */
  private leaning = 0;
  private readonly phase = Math.random() * Math.PI * 2;
  private readonly breathMs = 3000 + Math.random() * 1000;
  /** Where breathing starts from. */
  private readonly parts: GameObjects.Container;

  constructor({ scene, art, halo }: Look, portrait: string, stance: Stance, inWheelchair = false) {
    this.scene = scene;
    this.art = art;
    this.portrait = portrait;
    this.stance = stance;
    this.inWheelchair = inWheelchair;
    this.blinkAt = scene.time.now + 1000 + Math.random() * 5000;
    this.shiftAt = scene.time.now + 3000 + Math.random() * EASY_MS.more;
    this.parts = scene.add.container(0, 0);
    this.root = scene.add.container(0, 0, [this.parts]);
    const edge = halo ? haloOf(scene, art, `${portrait}/${stance === 'half' ? 'body' : stance}`) : null;
    if (edge) this.parts.add(edge);
    if (stance !== 'half') {
      this.parts.add(image(scene, art, `${portrait}/${stance}`));
      return;
    }
    this.parts.add(image(scene, art, `${portrait}/body`));
    this.features = scene.add.container(0, 0);
    this.parts.add(this.features);
    this.shown = this.newFace('calm');
    if (this.shown) this.features.add(this.shown);
    if (art.has(`${portrait}/over`)) this.features.add(image(scene, art, `${portrait}/over`));
  }

  /** Null where there is none, and while it is still on its way. */
  private newFace(face: Face): GameObjects.Image | null {
    const own = `${this.portrait}/face-${face}`;
    const key = this.art.has(own) ? own : `${this.portrait}/face-${SAME_FACE[face] ?? 'calm'}`;
    return this.scene.textures.exists(key) ? image(this.scene, this.art, key) : null;
  }

  /** More faces are there now: the one that was wanted is shown, if it was not. */
  faceCame(): void {
    if (!this.rhythm && this.blinkUntil === 0) this.show(this.face);
  }

  /** Cross-fades to another face; at once without motion. */
  setFace(face: Face, fade: boolean): boolean {
    if (face === this.face) return false;
    this.face = face;
    this.blinkUntil = 0;
    // Too small for a face, and still ill at ease.
    if (!this.features) return false;
    if (!this.rhythm) this.swap(face, fade ? FADE_MS : 0);
    return true;
  }

  /** Where it is drawn, in the world. */
  bounds(): Box {
    const { x, y, scaleX, scaleY } = this.root;
    const { w, h, pivot } = this.art.get(`${this.portrait}/${this.stance === 'half' ? 'body' : this.stance}`);
    const [px = 0, py = 0] = scaleX < 0 ? [1 - pivot[0]!, pivot[1]] : pivot;
    const wide = w * Math.abs(scaleX);
    // What leans, and the white edge of high contrast.
    const leans = 5 * Math.abs(scaleX);
    return {
      x: x - px * wide - leans,
      y: y - py * h * scaleY - leans,
      w: wide + 2 * leans,
      h: h * scaleY + 2 * leans,
    };
  }

  /** False, and all as it was, when there is no such face. */
  private swap(face: Face, ms: number): boolean {
    const next = this.newFace(face);
    const old = this.shown;
    if (!next || !this.features) return false;
    this.drawn = face;
    this.features.addAt(next, 0);
    this.shown = next;
    if (ms === 0) {
      old?.destroy();
      return true;
    }
    next.setAlpha(0);
    this.scene.tweens.add({ targets: next, alpha: 1, duration: ms });
    if (old) this.scene.tweens.add({ targets: old, alpha: 0, duration: ms, onComplete: () => old.destroy() });
    return true;
  }

  /** A turned head, told by the features alone: they shift, the outline stays. */
  setTurned(turned: boolean): void {
    this.features?.setPosition(turned ? -3 : 0, turned ? -2 : 0);
  }

  setOnPhone(on: boolean): void {
    if (on === (this.phone !== null)) return;
    this.phone?.destroy();
    this.phone = null;
    const key = `${this.portrait}/phone`;
    if (!on || !this.art.has(key)) return;
    this.phone = image(this.scene, this.art, key);
    this.parts.add(this.phone);
  }

  /** The mouth moves at this rhythm until told otherwise; without motion it stays open. */
  setTalking(rhythm: Rhythm | null): void {
    if (this.rhythm === rhythm) return;
    this.rhythm = rhythm;
    this.blinkUntil = 0;
    this.show(rhythm ? 'talking' : this.face);
  }

  /** Idle life at this moment; without it the figure is at rest. True when something is to be drawn anew. */
  live(nowMs: number, on: boolean): boolean {
    if (this.stance === 'walk') return false;
    const breathed = this.breathe(nowMs, on);
    const shifted = this.shiftWeight(nowMs, on && this.rhythm === null);
    return (this.rhythm ? this.talk(nowMs, on, this.rhythm) : on && this.blink(nowMs)) || breathed || shifted;
  }

  /** Now and then to one side and back, in steps one can see; at rest upright. */
  private shiftWeight(nowMs: number, on: boolean): boolean {
    const part = on ? (nowMs - this.shiftAt) / SHIFT.ms : 0;
    const most = (this.stance === 'half' ? SHIFT.half : SHIFT.seated) * this.shiftSide;
    const lean = part > 0 && part < 1 ? most * Math.sin(part * Math.PI) : 0;
    if (part >= 1) {
      const { least, more } = UNEASY.has(this.face) ? UNEASY_MS : EASY_MS;
      this.shiftAt = nowMs + least + Math.random() * more;
      this.shiftSide = -this.shiftSide;
    }
    const steps = Math.round(lean / SHIFT.stepDegrees);
    if (steps === this.leaning) return false;
    this.leaning = steps;
    this.parts.setAngle(steps * SHIFT.stepDegrees);
    return true;
  }

  private breathe(nowMs: number, on: boolean): boolean {
    const depth = BREATH_PX * (this.stance === 'half' ? 1 : 0.4);
    const y = on ? depth * Math.sin((nowMs / this.breathMs) * Math.PI * 2 + this.phase) : 0;
    // In half points: less cannot be seen, and would be drawn all the time.
    const step = Math.round(y * 2) / 2;
    if (step === this.parts.y) return false;
    this.parts.y = step;
    return true;
  }

  private talk(nowMs: number, on: boolean, { openMs, shutMs }: Rhythm): boolean {
    return this.show(on && nowMs % (openMs + shutMs) > openMs ? this.face : 'talking');
  }

  /** Changes the face at once; true when it was another. */
  private show(face: Face): boolean {
    return face !== this.drawn && this.swap(face, 0);
  }

  private blink(nowMs: number): boolean {
    if (this.stance !== 'half') return false;
    if (this.blinkUntil !== 0) {
      if (nowMs <= this.blinkUntil) return false;
      this.blinkUntil = 0;
      this.swap(this.face, 0);
      return true;
    }
    if (nowMs <= this.blinkAt) return false;
    this.blinkAt = nowMs + 3000 + Math.random() * 3000;
    this.blinkUntil = nowMs + BLINK_MS;
    this.swap('blink', 0);
    return true;
  }

  destroy(): void {
    this.root.destroy();
  }
}
