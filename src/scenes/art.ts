// The baked art as Phaser sees it: which textures there are, where each belongs in the design world, and the sharper
// file on a dense screen. Addresses come from the build, so that a changed picture has a changed name.
/// <reference path="./pictures.d.ts" />
import type { GameObjects, Scene, Textures } from 'phaser';
import { load as loadList } from 'virtual:pictures';
import { fetchPicture, isInRoom, isSharp, type Place, sceneUrl } from './pictures.ts';

export interface Texture {
  key: string;
  file: string;
  /** Twice as dense; not for soft light. */
  file2x?: string;
  w: number;
  h: number;
  group: string;
  /** The point of the texture that stands at its place, as a part of its size. */
  pivot: number[];
  /** Where the pivot stands in the world, if it has a fixed place. */
  at?: number[];
  /** Room for the shadow, inside `w` and `h`. */
  pad?: number;
  /** Of people: where the picture lies. */
  plain?: Place;
  sharp?: Place;
}

export class Art {
  private readonly textures = new Map<string, Texture>();
  constructor(
    list: readonly Texture[],
    private readonly sharp: boolean,
  ) {
    for (const texture of list) this.textures.set(texture.key, texture);
  }
  has(key: string): boolean {
    return this.textures.has(key);
  }
  get(key: string): Texture {
    const texture = this.textures.get(key);
    if (!texture) throw new Error(`The manifest has no texture "${key}".`);
    return texture;
  }
  place(texture: Texture): Place | undefined {
    if (texture.group !== 'scene') return this.sharp ? texture.sharp : texture.plain;
    const url = sceneUrl(this.sharp && texture.file2x ? texture.file2x : texture.file);
    return url === undefined ? undefined : { url };
  }
  /** All drawings of one person. */
  of(portrait: string): Texture[] {
    return this.group('people').filter(({ key }) => key.startsWith(`${portrait}/`));
  }
  group(name: string): Texture[] {
    return [...this.textures.values()].filter((texture) => texture.group === name);
  }
}

let list: Promise<readonly Texture[]> | null = null;
/** The list is fetched once. Rejects when it cannot be had; asking again tries again. */
export async function makeArt(): Promise<Art> {
  list ??= loadList().catch((error: unknown) => {
    list = null;
    throw error;
  });
  return new Art(await list, isSharp());
}
export const roomTextures = (art: Art): Texture[] =>
  art.group('scene').filter((texture) => isInRoom(texture.key));

/** Hands pictures to Phaser, whole; done when all are there. One that cannot be had is left out. */
export async function bring(
  into: Textures.TextureManager,
  art: Art,
  textures: readonly Texture[],
): Promise<void> {
  await Promise.all(
    textures.map(async (texture) => {
      const place = art.place(texture);
      if (!place || into.exists(texture.key)) return;
      const picture = await fetchPicture(place).catch((error: unknown) => {
        console.error(error);
        return null;
      });
      // Phaser takes any picture with a size, whatever its types say. The game may be gone, or somebody else was faster.
      if (picture && into.game?.textures === into && !into.exists(texture.key))
        into.addImage(texture.key, picture as HTMLImageElement);
    }),
  );
}

/** Asks the scene's loader for pictures of the room it does not have yet; true when there is something to wait for. */
export function load(scene: Scene, art: Art, textures: readonly Texture[]): boolean {
  let waits = false;
  for (const texture of textures) {
    const place = art.place(texture);
    if (!place || scene.textures.exists(texture.key)) continue;
    scene.load.image(texture.key, place.url);
    waits = true;
  }
  return waits;
}

/** An image of the design's size, its pivot at its place. */
export function image(scene: Scene, art: Art, key: string): GameObjects.Image {
  const texture = art.get(key);
  const [x = 0, y = 0] = texture.at ?? [];
  // The whole picture by name: a texture that was given parts would else show the first of them.
  return scene.add
    .image(x, y, key, '__BASE')
    .setDisplaySize(texture.w, texture.h)
    .setOrigin(texture.pivot[0], texture.pivot[1]);
}
