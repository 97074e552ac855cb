// Sound in the built game: nothing before a hand was on the page, the beds and a caller's voice after it, and a shift that
// goes on as it was when no sound file can be had. What is started is written down by the page, for nobody listens here.
import { expect, test } from 'vitest';
import { edition } from '../fixtures/edition.ts';
import { deskOf, giveAll, headless, playedBack, takeChair } from './keyboard-shift.ts';
import { openHouse, UNSEEN } from './serve-dist.ts';

const house = openHouse();
/** From the first voicemail over an arrival to the first call. */
const ACTS = 26;

interface Started {
  state: string;
  loops: boolean;
  seconds: number;
}
declare global {
  interface Window {
    started: Started[];
    contexts: number;
  }
}
/** Writes down each context that is made, and each sound that begins with the state of its device. */
const LISTEN = `
  window.started = [];
  window.contexts = 0;
  const Real = window.AudioContext;
  window.AudioContext = class extends Real { constructor(...given) { super(...given); window.contexts += 1; } };
  for (const kind of [AudioBufferSourceNode, OscillatorNode]) {
    const start = kind.prototype.start;
    kind.prototype.start = function (...given) {
      const seconds = this.buffer ? this.buffer.duration : 1;
      // The one empty sample with which the device is opened is no sound.
      if (seconds > 0.01) window.started.push({ state: this.context.state, loops: this.loop === true, seconds });
      return start.apply(this, given);
    };
  }
`;
const SOUND = /\.(?:ogg|mp3)$/;

test('nothing sounds, and no sound is fetched, before somebody has sat down; then the room is heard', async () => {
  const { page, problems } = await house.visit({ ...UNSEEN, heard: true, script: LISTEN });
  const fetched: string[] = [];
  page.on('request', (request) => void (SOUND.test(request.url()) && fetched.push(request.url())));
  await page.waitForSelector('.ways');
  await page.waitForTimeout(1500);
  expect(await page.evaluate(() => [window.contexts, window.started.length])).toEqual([0, 0]);
  expect(fetched).toEqual([]);
  const wanted = headless(edition, 13);
  await page.goto(`${house.url()}#${wanted.code}`);
  const desk = deskOf(edition, page, wanted.log);
  await takeChair(desk, edition, wanted);
  await giveAll(desk, wanted.log, ACTS);
  const loops = await page.waitForFunction(() => window.started.filter((one) => one.loops).length >= 2);
  expect(await loops.jsonValue()).toBe(true);
  const started = await page.evaluate(() => window.started);
  expect(started.filter((one) => one.state !== 'running')).toEqual([]);
  expect(started.filter((one) => !one.loops).length).toBeGreaterThan(3);
  expect(problems).toEqual([]);
});

test('without any sound file the same shift is played', async () => {
  const { page, problems } = await house.visit({ ...UNSEEN, heard: true, script: LISTEN });
  await page.route(SOUND, (route) => route.fulfill({ status: 404 }));
  const wanted = headless(edition, 13);
  await page.goto(`${house.url()}#${wanted.code}`);
  const desk = deskOf(edition, page, wanted.log);
  await takeChair(desk, edition, wanted);
  await giveAll(desk, wanted.log, ACTS);
  const { log } = await playedBack(edition, page);
  expect(log.entries).toEqual(wanted.log.entries.slice(0, ACTS));
  expect(problems.length).toBeGreaterThan(0);
  expect(problems.filter((problem) => !/404/.test(problem))).toEqual([]);
});
