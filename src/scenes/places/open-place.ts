// The door to the two rooms one works in, imported only when one goes there: neither their code nor their pictures burden the
// first page.
import type { WideHost } from '../wide/wide-host.ts';
import { ExamRoomScene } from './exam-room-scene.ts';
import type { PlaceScene } from './place-scene.ts';
import { VaultScene } from './vault-scene.ts';

export const openPlace = (surface: 'exam-room' | 'vault', host: WideHost): PlaceScene =>
  surface === 'vault' ? new VaultScene(host) : new ExamRoomScene(host);
