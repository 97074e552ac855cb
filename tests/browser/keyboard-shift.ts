// The headless run a keyboard play is held against, and what the page kept of its own: the log the exemplar writes for a
// seed, and the log in the browser's store, played back here to its state.
import type { Page } from 'playwright-core';
import type { Command } from '../../src/office/commands.ts';
import { Exemplar } from '../../src/players/exemplar.ts';
import { drive } from '../../src/players/drive.ts';
import type { Edition } from '../../src/scenario/content.ts';
import { encodeClassCode } from '../../src/shift/class-code.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { type Entry, type Header, type Log, newLog } from '../../src/shift/log.ts';
import type { Settings } from '../../src/shift/plan.ts';
import { playsOf } from '../../src/shift/plays.ts';
import { replay, stateHash } from '../../src/shift/replay.ts';
import { makeWorld } from '../../src/shift/world.ts';
import type { DeskView } from '../../src/views/types.ts';
import { give } from './keyboard-routes.ts';
import { type Desk, wordsOf } from './keyboard-ways.ts';
import type { Fingers } from './fingers.ts';
import { Keyboard } from './keyboard.ts';

export interface Headless {
  log: Log;
  hash: string;
  code: string | null;
}

/** The exemplar with hands: what goes into a packet or an envelope goes in part by part. */
class ByHand extends Exemplar {
  private rest: Command[] = [];
  override next(view: DeskView): Command | null {
    return this.rest.shift() ?? super.next(view);
  }
  protected override shape(_view: DeskView, command: Command | null): Command | null {
    if (command?.type !== 'referral.pack' && command?.type !== 'records.pack') return command;
    const parts = command.parts as string[];
    const grown = parts.map((_, n) => ({ ...command, parts: parts.slice(0, n + 1) }) as Command);
    this.rest = grown.slice(1);
    return grown[0] ?? command;
  }
}

/** What the exemplar does with this seed, untimed. */
export function headless(
  edition: Edition,
  seed: number,
  practise: Settings['practise'] = null,
  shift: Settings['shift'] = 'first',
): Headless {
  const settings = settingsFor(shift, { pace: 'untimed', help: 'scored', practise });
  const plan = deal(edition.content, seed, settings);
  const world = makeWorld(edition.content, plan, settings);
  const empty = newLog({ contentHash: edition.contentHash, seed, settings, plan });
  const { run, log } = drive(world, empty, new ByHand(playsOf(world)));
  return {
    log,
    hash: stateHash(run.state),
    code: practise === null ? encodeClassCode(edition.contentHash, seed, settings) : null,
  };
}

/** Reads the one shift this browser has kept; how many acts it has, or all of it. */
const kept = (page: Page): Promise<{ header: Header; entries: Entry[] }> =>
  page.evaluate(
    () =>
      new Promise((done, failed) => {
        const opening = indexedDB.open('front-desk');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const db = opening.result;
          const tx = db.transaction(['headers', 'entries']);
          const headers = tx.objectStore('headers').getAll();
          const entries = tx.objectStore('entries').getAll();
          tx.oncomplete = () => {
            db.close();
            done({ header: headers.result[0]?.header, entries: entries.result });
          };
        };
      }),
  );
const PATIENCE_MS = 4_000;

/** Waits in the page until so many acts are kept and what they changed is drawn; how many there are at the end. */
const actsKept = (page: Page, wanted: number): Promise<number> =>
  page.evaluate(
    async ([enough, patienceMs]) => {
      const memory = globalThis as unknown as { keptShifts?: IDBDatabase };
      memory.keptShifts ??= await new Promise<IDBDatabase>((done, failed) => {
        const opening = indexedDB.open('front-desk');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => done(opening.result);
      });
      const db = memory.keptShifts;
      const count = () =>
        new Promise<number>((done, failed) => {
          const asked = db.transaction('entries').objectStore('entries').count();
          asked.onsuccess = () => done(asked.result);
          asked.onerror = () => failed(asked.error);
        });
      const until = performance.now() + patienceMs;
      for (;;) {
        const kept = await count();
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        if (kept >= enough || performance.now() > until) return kept;
      }
    },
    [wanted, PATIENCE_MS] as const,
  );

/** The shift as the page kept it, played back here. */
export async function playedBack(edition: Edition, page: Page): Promise<{ log: Log; hash: string }> {
  const { header, entries } = await kept(page);
  const log: Log = {
    ...header,
    entries: entries.map(({ seq, atMs, command, prev }) => ({ seq, atMs, command, prev })),
    claimed: { last: '' },
  };
  return { log, hash: stateHash(replay(edition.content, log).run.state) };
}

/** The desk of a log in a page, and the fingers on it: keys, where nothing else is said. */
export function deskOf(
  edition: Edition,
  page: Page,
  { plan, settings }: Log,
  fingers: Fingers = new Keyboard(page),
): Desk {
  const { visits } = makeWorld(edition.content, plan, settings).setup;
  const trays = { fax: 'fax', portal: 'portal', 'e-mail': 'email', voicemail: 'voicemail' } as const;
  return {
    keys: fingers,
    front: null,
    words: wordsOf(edition.text),
    trayOf: (item) => trays[plan.inbox.find((one) => one.id === item)?.kind ?? 'fax'],
    visitOf: (patient) => visits.find((one) => one.patient === patient)?.id ?? null,
  };
}

/** From the title into the chair: by the class code in the address, or by choosing the one situation. */
export async function takeChair({ keys, words }: Desk, edition: Edition, { log }: Headless): Promise<void> {
  const { practise, pace, help } = log.settings;
  await keys.page.waitForSelector('.ways button');
  if (practise === null) await keys.hit({ css: '.way.btn-primary' });
  else {
    await keys.hit({ css: '.way', name: words('title.practice') });
    await keys.page.waitForSelector('.situation');
    await keys.pick('.situation input', Object.keys(edition.content.scenarios).indexOf(practise.scenario));
    await keys.choose({ css: '.practice select' }, practise.variant ?? 'surprise');
    await keys.write({ css: '#seed' }, String(log.seed));
    await keys.hit({ css: '.practice .btn-primary' });
    await keys.page.waitForSelector('.badge');
    await keys.choose({ css: '.badge label:nth-of-type(2) select' }, pace);
    await keys.choose({ css: '.badge label:nth-of-type(3) select' }, help);
  }
  await keys.write({ css: '.badge input' }, 'Sam');
  await keys.press('Enter');
  await keys.page.waitForSelector('#desk');
}

/** Gives the entries of a log by keys, from one to another, each once the one before it is kept. */
export async function giveAll(desk: Desk, { entries }: Log, upTo = entries.length, from = 1): Promise<void> {
  const { keys } = desk;
  for (const { seq, command } of entries.slice(from - 1, upTo)) {
    const words = `act ${seq}, ${JSON.stringify(command)}`;
    try {
      await give(desk, command);
    } catch (error) {
      throw new Error(`${words}: ${error instanceof Error ? error.message : String(error)}`);
    }
    if ((await actsKept(keys.page, seq)) < seq)
      throw new Error(`${words} was given and not taken: ${await keys.where()}`);
  }
}
