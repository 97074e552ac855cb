// A room's pictures as Phaser gets them: one sheet cut into named things, a wall and a floor. The addresses and the cuts are
// here only, so that nothing of them is fetched before somebody goes into such a room.
import type { GameObjects, Scene } from 'phaser';
import rooms from '../../../assets/places/places.json';
import { fetchPicture, isSharp } from '../pictures.ts';
import type { Box } from '../shots.ts';

const urls = import.meta.glob<string>('../../../assets/places/*.webp', {
  query: '?url',
  import: 'default',
  eager: true,
});

export type RoomName = keyof typeof rooms;
interface Cuts {
  sheet: number[];
  things: Record<string, number[]>;
  wall: number[];
  floor: number[];
}
const cutsOf = (room: RoomName): Cuts => rooms[room];

/** Fetches the room's three pictures and cuts the sheet. One that cannot be had is left out, and so are its things. */
export async function bringRoom(scene: Scene, room: RoomName): Promise<void> {
  const { textures } = scene;
  const files = [room, `${room}-wall`, `${room}-floor`];
  await Promise.all(
    files.map(async (file) => {
      const url = urls[`../../../assets/places/${file}${isSharp() ? '@2x' : ''}.webp`];
      if (!url || textures.exists(file)) return;
      const picture = await fetchPicture({ url }).catch((error: unknown) => {
        console.error(error);
        return null;
      });
      if (picture && textures.game && !textures.exists(file))
        textures.addImage(file, picture as HTMLImageElement);
    }),
  );
  if (!textures.exists(room)) return;
  const { sheet, things } = cutsOf(room);
  const texture = textures.get(room);
  const k = (texture.getSourceImage() as HTMLImageElement).width / (sheet[0] ?? 1);
  for (const [name, [x = 0, y = 0, w = 0, h = 0]] of Object.entries(things))
    if (!texture.has(name)) texture.add(name, 0, x * k, y * k, w * k, h * k);
}

export const hasCut = (room: RoomName, name: string): boolean => name in cutsOf(room).things;
export const sizeOf = (room: RoomName, name: string): { w: number; h: number } => {
  const [, , w = 1, h = 1] = cutsOf(room).things[name] ?? [];
  return { w, h };
};

/** A thing that fits into the box, standing on its lower edge; `fill` stretches it over the whole box. */
export function stand(
  scene: Scene,
  room: RoomName,
  name: string,
  box: Box,
  fill = false,
): GameObjects.Image | null {
  if (!scene.textures.exists(room) || !hasCut(room, name)) return null;
  const { w, h } = sizeOf(room, name);
  const k = Math.min(box.w / w, box.h / h);
  const image = scene.add.image(box.x + box.w / 2, box.y + box.h, room, name).setOrigin(0.5, 1);
  return fill ? image.setDisplaySize(box.w, box.h) : image.setDisplaySize(w * k, h * k);
}

/** Wall above the horizon, floor below it; each keeps its drawn size, or grows until it covers. */
export function layWalls(
  scene: Scene,
  room: RoomName,
  size: { w: number; h: number },
  horizon: number,
): void {
  const { wall, floor } = cutsOf(room);
  const part = (file: string, [w = 1, h = 1]: number[], y: number, high: number, bottom: boolean): void => {
    if (!scene.textures.exists(file) || high <= 0) return;
    const k = Math.max(size.w / w, high / h, 1);
    scene.add
      .image(size.w / 2, bottom ? y + high : y, file)
      .setOrigin(0.5, bottom ? 1 : 0)
      .setDisplaySize(w * k, h * k);
  };
  part(`${room}-floor`, floor, horizon, size.h - horizon, false);
  // After the floor: the wall's foot lies over its edge.
  part(`${room}-wall`, wall, 0, horizon, true);
}
