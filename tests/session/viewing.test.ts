// A shift looked at again: every place of it is what a replay of the log so far gives, to the end and its hash; nothing can be
// done in it; marks stand where they fell; it plays by itself. And a minute done well, from its debrief.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMMAND_TYPES } from '../../src/office/commands.ts';
import { Careless } from '../../src/players/careless.ts';
import { drive } from '../../src/players/drive.ts';
import { Exemplar } from '../../src/players/exemplar.ts';
import type { Player } from '../../src/players/player.ts';
import { actWords } from '../../src/session/act-words.ts';
import { debriefed } from '../../src/session/debriefed.ts';
import { Recording } from '../../src/session/recording.ts';
import { shiftFile } from '../../src/session/shift-file.ts';
import { logBefore } from '../../src/session/turn.ts';
import { CannotOpen } from '../../src/session/types.ts';
import { openViewing } from '../../src/session/viewing.ts';
import { deal, settingsFor } from '../../src/shift/deal/deal.ts';
import { append, type Log, newLog } from '../../src/shift/log.ts';
import type { Settings } from '../../src/shift/plan.ts';
import { playsOf } from '../../src/shift/plays.ts';
import { journalHash, replay, stateHash } from '../../src/shift/replay.ts';
import { makeWorld, type World } from '../../src/shift/world.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import { edition, openDesk } from './desk.ts';
import { Window } from './machine.ts';

const LABEL = { name: 'Sam', unscored: false };

function played(seed: number, settings: Settings, player: (world: World) => Player): Log {
  const plan = deal(edition.content, seed, settings);
  const world = makeWorld(edition.content, plan, settings);
  return drive(world, newLog({ contentHash: edition.contentHash, seed, settings, plan }), player(world)).log;
}
const well = (world: World) => new Exemplar(playsOf(world));
const first = played(7, settingsFor('first', {}), well);
const morning = played(7, settingsFor('junior', {}), well);
const look = (log: Log, seq?: number, window = new Window()) =>
  openViewing(edition, shiftFile(log, LABEL), seq === undefined ? {} : { seq }, window.machine().time);

describe('a recording', () => {
  test.each([
    ['a first shift', first],
    ['a junior morning', morning],
  ])('of %s is at every place what a replay up to there gives', (_, log) => {
    const recording = new Recording(edition.content, log);
    const end = recording.runAt(recording.length);
    const whole = replay(edition.content, log).run;
    expect([stateHash(end.state), journalHash(end.journal)]).toEqual([
      stateHash(whole.state),
      journalHash(whole.journal),
    ]);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: log.entries.length }), (seq) => {
        const { state, journal } = recording.runAt(seq);
        const { run } = replay(edition.content, logBefore(log, seq + 1));
        return stateHash(state) === stateHash(run.state) && journal.length === run.journal.length;
      }),
      { numRuns: 12 },
    );
  });

  test('of a log that this edition refuses is not made', () => {
    const twice = append(logBefore(first, 2), 8 * 60 * 60_000, first.entries[0]!.command);
    expect(() => new Recording(edition.content, twice)).toThrow('refused');
  });
});

describe('a shift looked at', () => {
  test('opens at its start or at an entry, and refuses every act politely', async () => {
    const viewing = look(first);
    expect(viewing.snapshot()).toMatchObject({
      viewing: { at: 0, act: null, finished: true },
      playerName: 'Sam',
    });
    expect(look(first, 12).snapshot().viewing?.at).toBe(12);
    const before = viewing.snapshot().view;
    expect(await viewing.act()).toMatchObject({ ok: false, code: 'session/watching' });
    expect(viewing.snapshot().view).toEqual(before);
    expect(viewing.snapshot().announcements.at(-1)?.text.id).toBe('refusal.session/watching');
  });

  test('is stepped act by act, there and back, and says each', () => {
    const viewing = look(first);
    const seen: (number | undefined)[] = [];
    for (let n = 0; n < 20; n += 1) {
      viewing.step(1);
      seen.push(viewing.snapshot().viewing?.at);
    }
    expect(seen).toEqual(viewing.stops.slice(1, 21));
    expect(
      viewing.snapshot().announcements.filter(({ text }) => text.id.startsWith('act.')).length,
    ).toBeGreaterThan(10);
    for (let n = 0; n < 30; n += 1) viewing.step(-1);
    expect(viewing.snapshot().viewing?.at).toBe(0);
  });

  test('lies open as it was worked: a slip in the hand, a chart on the screen, the talk in front', () => {
    const viewing = look(first);
    const placed = (type: string) => {
      viewing.at(first.entries.find(({ command }) => command.type === type)?.seq ?? 0);
      return viewing.snapshot();
    };
    expect(placed('slip.enter').ui.paper).toBe('slip');
    expect(placed('chart.open').ui.app).toBe('chart');
    expect(placed('say.ask').view.talk).not.toBeNull();
    expect(['talk', 'call']).toContain(placed('say.ask').ui.scene);
  });

  test('has its marks where they fell, and goes from one to the next', () => {
    const log = played(7, settingsFor('first', {}), (world) => new Careless(playsOf(world), 7, 'all'));
    const viewing = look(log);
    const { marks } = viewing.snapshot().viewing!;
    expect(marks).toHaveLength(debriefed(replay(edition.content, log).run, log).all.length);
    const { journal } = viewing.recording.runAt(viewing.recording.length);
    for (const { seq, moment } of marks) {
      if (moment.mark.because === null || moment.mark.because.startsWith('c')) continue;
      const fact = journal.findIndex(({ id }) => id === moment.mark.because);
      expect(viewing.recording.runAt(seq).journal.length).toBeGreaterThan(fact);
      expect(viewing.recording.runAt(seq - 1).journal.length).toBeLessThanOrEqual(fact);
    }
    viewing.toMark(1);
    expect(viewing.snapshot().viewing?.at).toBe(marks[0]?.seq);
    viewing.at(log.entries.length);
    viewing.toMark(-1);
    expect(marks.map(({ seq }) => seq)).toContain(viewing.snapshot().viewing?.at);
  });

  test('that was not finished tells what was won, and calls nothing lost that may still be won', () => {
    const viewing = look(logBefore(morning, Math.floor(morning.entries.length / 2)));
    const { marks, finished } = viewing.snapshot().viewing!;
    expect(finished).toBe(false);
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.filter(({ moment }) => moment.kind !== 'keep')).toEqual([]);
  });

  test('plays an act a breath or by its own clock, to the end, and stops there', async () => {
    const window = new Window();
    const viewing = look(first, 0, window);
    viewing.play('acts');
    await window.pass(5_500);
    expect(viewing.snapshot().viewing).toMatchObject({ at: viewing.stops[3], playing: 'acts' });
    viewing.pause(true);
    await window.pass(5_000);
    expect(viewing.snapshot().viewing).toMatchObject({ at: viewing.stops[3], playing: null });
    viewing.at(first.entries.length - 2);
    viewing.play(16);
    await window.pass(10_000);
    expect(viewing.snapshot().viewing).toMatchObject({ at: first.entries.length, playing: null });
  });

  test('that is no shift file says why', () => {
    expect(() => openViewing(edition, 'not a shift')).toThrow(CannotOpen);
  });
});

describe('acts in words', () => {
  test('there are for every command', () =>
    expect(
      COMMAND_TYPES.filter((type) => !Object.keys(ENGLISH).some((id) => `${id}.`.startsWith(`act.${type}.`))),
    ).toEqual([]));

  test('hold no id and no empty place in a whole morning', () => {
    const text = makeText({ ...ENGLISH, ...edition.text });
    const recording = new Recording(edition.content, morning);
    const said = morning.entries.map(({ seq, command }) =>
      text.say(actWords(command, recording.world.setup, recording.viewAt(seq - 1)).text),
    );
    expect(said.filter((words) => /[a-z]\.[a-z]|[a-z]\/[a-z]|: *$|: :|“”/.test(words))).toEqual([]);
  });
});

describe('from the debrief', () => {
  async function finished(window: Window) {
    const desk = await openDesk(window, debriefed);
    const read = await desk.readFile(
      shiftFile(
        played(7, settingsFor('first', {}), (world) => new Careless(playsOf(world), 7, 'all')),
        LABEL,
      ),
    );
    return (await read.resume?.())!;
  }

  test('the whole shift is looked at where a mark fell, and the debrief is there again afterward', async () => {
    const session = await finished(new Window());
    const { debrief } = session.snapshot();
    expect(await session.lookBack(debrief!.fix!.mark.id)).toEqual({ ok: true });
    const { viewing } = session.snapshot();
    expect(viewing).toMatchObject({ of: 'whole', beside: true });
    expect(viewing?.marks.find(({ seq }) => seq === viewing.at)).toBeDefined();
    expect(session.snapshot().debrief).toBeNull();
    expect(await session.act({ type: 'say.greet' })).toMatchObject({ code: 'session/watching' });
    session.viewer?.step(1);
    expect(session.snapshot().viewing?.at).toBeGreaterThan(viewing!.at);
    session.stopLooking();
    expect(session.snapshot()).toMatchObject({ viewing: null, debrief });
  });

  test('a minute done well plays by itself from there, keeps nothing and wins what was lost', async () => {
    const window = new Window();
    const session = await finished(window);
    const fix = session.snapshot().debrief!.fix!;
    const log = session.exportLog();
    expect(await session.watch(fix.mark.unit, fix.fromSeq)).toEqual({ ok: true });
    const { viewing } = session.snapshot();
    expect(viewing).toMatchObject({ of: 'minute', at: fix.fromSeq - 1, playing: 'acts' });
    expect(viewing?.stops.length).toBeGreaterThan(3);
    await window.pass(4_000);
    expect(session.snapshot().viewing?.at).toBe(viewing?.stops[2]);
    expect(viewing?.marks.map(({ moment }) => moment.mark.id)).toContain(fix.mark.id);
    session.stopLooking();
    expect(session.exportLog()).toBe(log);
    expect(window.browser.shifts.size).toBe(1);
  });
});
