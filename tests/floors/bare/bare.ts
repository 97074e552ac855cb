// The floor for the page: a bare Phaser page with one image as large as the game's stage. Nothing of ours but the picture.
// It says when its first frame stood, and counts frames.
import Phaser from 'phaser';
import picture from '../../../assets/scene/room-back.webp?url';

const page = window as unknown as { firstMs: number; frames: number };
page.firstMs = 0;
page.frames = 0;

class Bare extends Phaser.Scene {
  preload(): void {
    this.load.image('picture', picture);
  }
  create(): void {
    const image = this.add.image(0, 0, 'picture').setOrigin(0, 0);
    this.tweens.add({ targets: image, x: 2, duration: 1500, yoyo: true, repeat: -1 });
    this.game.events.on('postrender', () => {
      page.frames += 1;
      if (page.firstMs === 0) page.firstMs = performance.now();
    });
  }
}

new Phaser.Game({
  type: Phaser.CANVAS,
  parent: 'stage',
  width: 1366,
  height: 642,
  banner: false,
  audio: { noAudio: true },
  scene: Bare,
});
