// stub
// stub
import { Scene } from 'phaser';
import type { WideHost } from './wide-host.ts';
export class BookScene extends Scene {
  constructor(readonly host: WideHost) {
    super('book');
  }
  follow(): void {}
}
