// From navigation to a first patient one can answer, beside a bare page's first frame. The pages are opened in a browser
// that no debugger looks into: a watched page pays for every request with a second reading of all its code. A page says by
// its title when it is there. What a person presses on the way is pressed by a script, as soon as it can be.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, CDPSession } from 'playwright-core';

/** How many times slower a school laptop is than this machine. */
export const SLOW = 4;
const TRIES = 600;
const POLL_MS = 50;
const TITLE = /^first (\d+)$/;

/**
 * Presses whatever leads to the first patient, and notes when one is drawn and can be turned to. A canvas is in the page
 * long before anything is on it, so the picture itself is looked at: most of it must be painted.
 */
export const HURRY = `
  window.firstMs = 0;
  const small = new OffscreenCanvas(24, 16).getContext('2d', { willReadFrequently: true });
  const painted = (canvas) => {
    if (canvas.width === 0) return false;
    small.clearRect(0, 0, 24, 16);
    small.drawImage(canvas, 0, 0, 24, 16);
    const { data } = small.getImageData(0, 0, 24, 16);
    let points = 0;
    for (let n = 3; n < data.length; n += 4) if (data[n] > 200) points += 1;
    return points > 24 * 16 * 0.9;
  };
  const drawn = () => [...document.querySelectorAll('.stage-picture canvas')].some(painted);
  const look = () => {
    const press = (css) => { const b = document.querySelector(css); if (b && !b.disabled && b.offsetParent !== null) { b.click(); return true; } return false; };
    const able = document.querySelector('[data-act^="window.turn-to"]');
    if (able && drawn()) { window.firstMs = performance.now(); return; }
    if (able) { /* the picture is still to come */ }
    else if (!document.querySelector('#desk')) { press('.badge .btn-primary') || press('.way.btn-primary'); }
    else press('[data-act^="time.skip"]');
    requestAnimationFrame(look);
  };
  document.addEventListener('DOMContentLoaded', look);
`;
const SAYS = `
  const saying = setInterval(() => {
    if (!window.firstMs) return;
    clearInterval(saying);
    document.title = 'first ' + Math.round(window.firstMs);
  }, ${POLL_MS});
`;

/** Puts the script into a built page, as a file of its own: the page's policy allows no other. */
export function hurried(folder: string, script: string): void {
  const page = join(folder, 'index.html');
  writeFileSync(join(folder, 'hurry.js'), script + SAYS);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('<head>', '<head><script src="./hurry.js"></script>'),
  );
}

export interface Loads {
  session: CDPSession;
  size: { width: number; height: number };
}
export const loads = async (browser: Browser, size: Loads['size']): Promise<Loads> => ({
  session: await browser.newBrowserCDPSession(),
  size,
});

/** One load in a fresh profile: milliseconds from navigation to what the page calls its first. */
export async function firstMs({ session, size }: Loads, url: string): Promise<number> {
  const { browserContextId } = await session.send('Target.createBrowserContext');
  const { targetId } = await session.send('Target.createTarget', { url, browserContextId, ...size });
  try {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const { targetInfos } = await session.send('Target.getTargets');
      const said = TITLE.exec(targetInfos.find((one) => one.targetId === targetId)?.title ?? '');
      if (said) return Number(said[1]);
      await new Promise((wait) => setTimeout(wait, POLL_MS));
    }
  } finally {
    await session.send('Target.disposeBrowserContext', { browserContextId });
  }
  throw new Error(`Nothing was drawn at ${url}.`);
}
