// The white edge around a person in high contrast: a silhouette drawn a little larger than the person, made once for
// each drawing. No filter and no tint, so that it looks the same on every renderer.
import type { GameObjects, Scene } from 'phaser';
import { type Art, image } from './art.ts';

const EDGE = 4;
const ROUND = 12;

/** An image that lies behind the drawing of this key, at the same place. */
export function haloOf(scene: Scene, art: Art, key: string): GameObjects.Image | null {
  const { w, h, pivot } = art.get(key);
  const name = `${key}~halo`;
  if (!scene.textures.exists(name)) {
    const source = scene.textures.get(key).getSourceImage() as HTMLImageElement;
    const density = source.width / w;
    const pad = EDGE * density;
    const texture = scene.textures.createCanvas(name, source.width + 2 * pad, source.height + 2 * pad);
    if (!texture) return null;
    const { context } = texture;
    for (let at = 0; at < ROUND; at++) {
      const angle = (at / ROUND) * Math.PI * 2;
      context.drawImage(source, pad + Math.cos(angle) * pad * 0.8, pad + Math.sin(angle) * pad * 0.8);
    }
    context.globalCompositeOperation = 'source-in';
    context.fillStyle = '#fff';
    context.fillRect(0, 0, texture.width, texture.height);
    texture.refresh();
  }
  const [px = 0, py = 0] = pivot;
  const halo = image(scene, art, key)
    .setTexture(name)
    .setDisplaySize(w + 2 * EDGE, h + 2 * EDGE);
  return halo.setOrigin((px * w + EDGE) / (w + 2 * EDGE), (py * h + EDGE) / (h + 2 * EDGE));
}
