// A Phaser game that leaves the page alone: no keyboard, no sound, no window events, no clock of its own. Frames are
// drawn by `step` only. One for the room; another, short-lived, for the wide surface that is out.
import { CANVAS, Game, Scale, WEBGL } from 'phaser';
import { chipLost, theRenderer } from './renderer.ts';

export interface QuietGame {
  game: Game;
  step(nowMs: number): void;
  destroy(): void;
}

/** `size` in device pixels. */
export async function makeQuietGame(
  parent: HTMLElement,
  size: { width: number; height: number },
  density: number,
): Promise<QuietGame> {
  const { onblur, onfocus } = window;
  const game = new Game({
    type: theRenderer() === 'webgl' ? WEBGL : CANVAS,
    parent,
    scale: { mode: Scale.NONE, ...size, zoom: 1 / density, autoRound: false },
    transparent: true,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    // Plain picture elements: no request of our own, no copy of the bytes, no object address.
    loader: { imageLoadType: 'HTMLImageElement' },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
    fps: { smoothStep: false },
    // One texture a batch: choosing among several tears pictures apart on some drivers (seen with SwiftShader).
    render: { antialiasGL: false, antialias: true, maxTextures: 1 },
    scene: [],
  });
  await new Promise<void>((ready) => game.events.once('ready', ready));
  game.loop.sleep();
  // When the renderer is through with it: whoever hears of it takes the game away.
  game.renderer.on('losewebgl', () => queueMicrotask(chipLost));
  return {
    game,
    step: (nowMs) => game.loop.step(nowMs),
    destroy() {
      // Phaser sets these and leaves them behind.
      Object.assign(window, { onblur, onfocus });
      game.destroy(true);
      game.loop.step(performance.now());
    },
  };
}
