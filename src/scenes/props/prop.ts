// What every thing in the room is to the scene that holds it: it is made once, follows the view, and may have small
// idle life. A prop keeps nothing the view does not say, so the scene can be thrown away and built again.
import type { GameObjects, Scene } from 'phaser';
import type { SessionSnapshot } from '../../session/types.ts';
import type { Art } from '../art.ts';
import type { Box } from '../shots.ts';
import type { RoomSpots } from '../spots.ts';

export interface Stage {
  scene: Scene;
  art: Art;
  spots: RoomSpots;
  /** Something here changes now, or on every frame for a while: it must be drawn anew. */
  changed(box: Box, forMs?: number): void;
}
export interface Prop {
  /** `animate` is false when the scene is built or motion is unwelcome. */
  sync(snapshot: SessionSnapshot, animate: boolean): void;
  /** `on`: idle life is welcome. */
  live?(nowMs: number, on: boolean): void;
}
export type MakeProp = (stage: Stage, layer: GameObjects.Container) => Prop;
