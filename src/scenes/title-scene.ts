// The title's picture: the desk in the morning before anyone is there, under slow light.
// Holds nothing, touches nothing.
import { type GameObjects, Scene } from 'phaser';
import { load } from './art.ts';
import type { RoomHost } from './room-scene.ts';

const LIGHT_MS = 9000;
const LIGHT = 'title-light';

export class TitleScene extends Scene {
  private light: GameObjects.Image | null = null;
  private picture: GameObjects.Image | null = null;

  constructor(private readonly host: RoomHost) {
    super('title');
  }

  preload(): void {
    load(this, this.host.art, [this.host.art.get('title')]);
  }

  create(): void {
    this.picture = this.add.image(0, 0, 'title').setOrigin(0.5);
    if (!this.textures.exists(LIGHT)) paintLight(this);
    this.light = this.add.image(0, 0, LIGHT).setOrigin(0.5);
    this.resize();
    this.events.once('shutdown', () => {
      this.light = this.picture = null;
    });
  }

  resize(): void {
    if (!this.picture || !this.light) return;
    const { width, height } = this.scale;
    const { w, h } = this.host.art.get('title');
    const cover = Math.max(width / w, height / h);
    this.cameras.main.setViewport(0, 0, width, height);
    this.picture.setPosition(width / 2, height / 2).setDisplaySize(w * cover, h * cover);
    this.light.setPosition(width * 0.3, height * 0.2).setDisplaySize(width * 1.1, height * 1.3);
  }

  override update(nowMs: number): void {
    if (!this.light) return;
    const t = this.host.wishes.reduced ? 0.5 : 0.5 + 0.5 * Math.sin((nowMs / LIGHT_MS) * Math.PI * 2);
    this.light.setAlpha(0.35 + 0.35 * t).setX(this.scale.width * (0.27 + 0.06 * t));
  }
}

/** Soft light as a picture of its own: a small radial fade, drawn large. */
function paintLight(scene: Scene): void {
  const size = 128;
  const texture = scene.textures.createCanvas(LIGHT, size, size);
  if (!texture) return;
  const fade = texture.context.createRadialGradient(size / 2, size / 2, 0, size / 2, size / 2, size / 2);
  fade.addColorStop(0, 'rgba(255, 233, 184, 0.5)');
  fade.addColorStop(1, 'rgba(255, 233, 184, 0)');
  texture.context.fillStyle = fade;
  texture.context.fillRect(0, 0, size, size);
  texture.refresh();
}
