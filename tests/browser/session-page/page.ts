// A page with a session and no faces, for tests of what is kept: the front desk of this browser on the window, and what
// was last shown written where a test can see it.
import type { Session } from '../../../src/session/types.ts';
import { openFrontDesk } from '../../../src/session/open.ts';

const desk = await openFrontDesk();
declare global {
  interface Window {
    desk: typeof desk;
    session: Session;
  }
}
window.desk = desk;
document.title = 'ready';
