// The rules of what is heard, without a device: how loud the beds are, what steps back, who gets a voice, what a murmur is
// made of, and which recordings a shift needs.
import { expect, test } from 'vitest';
import { bedsOf, murmurOf } from '../../src/sound/beds.ts';
import { clipName, clipOf, packsFor, type Packs, sumOf } from '../../src/sound/clips.ts';
import { loudness } from '../../src/sound/mixing.ts';
import { fallsSilent, saidBetween } from '../../src/sound/said.ts';
import { secondsOf, syllablesOf } from '../../src/sound/syllables.ts';
import type { DeskView, InboxView, TalkView } from '../../src/views/types.ts';
import { closedUi, snapshotOf } from '../fixtures/fake-session.ts';
import { talk as talkDesk } from '../fixtures/desk-view.ts';
import { at, idleLine, plainDesk, visitor } from '../views/plain-desk.ts';

const full = { phone: 1, room: 1, voices: 1, music: 1 };
const caller = visitor('k1', { kind: 'phone', place: 'phone', line: 1, as: 'outgoing' });
const onLine = (over: Partial<TalkView> = {}, shows = '555-0120'): DeskView =>
  plainDesk({
    contacts: [caller],
    talk: { ...talkDesk.talk!, contact: caller, rows: [], ...over },
    lines: [idleLine(1, { status: 'you', contact: 'k1', shows })],
    directory: [{ id: 'p', name: 'A plan', number: '394-555-0101', fax: '', kind: 'payer' }],
  });

test('the murmur grows with every person who waits, ever less, and is never more than whole', () => {
  const levels = [0, 1, 2, 3, 4, 5, 6, 9].map(murmurOf);
  expect(levels[0]).toBe(0);
  for (let n = 1; n < 7; n += 1) expect(levels[n]).toBeGreaterThan(levels[n - 1] ?? 1);
  expect(levels.at(-1)).toBe(1);
  expect((levels[2] ?? 0) - (levels[1] ?? 0)).toBeGreaterThan((levels[6] ?? 0) - (levels[5] ?? 0));
});

test('a paused desk is silent; the evening has its own music; without voices there is no murmur, and music all the same', () => {
  const levels = (over: object) => bedsOf(snapshotOf(plainDesk(), over), 'murmur');
  expect(Object.values(levels({ paused: true })).every((level) => level === 0)).toBe(true);
  expect(levels({})).toMatchObject({ 'music-day': 1, 'music-closing': 0 });
  expect(levels({ view: plainDesk({ phase: 'closing' }) })).toMatchObject({
    'music-day': 0,
    'music-closing': 1,
  });
  expect(bedsOf(snapshotOf(plainDesk()), 'silent')).toMatchObject({
    murmur: 0,
    'music-day': 1,
    'room-tone': 1,
  });
});

test('until somebody picks up, a line rings there, or a payer plays its music', () => {
  const waits = (view: DeskView) => bedsOf(snapshotOf(view), 'murmur');
  expect(waits(onLine())).toMatchObject({ ringback: 1, 'hold-music': 0 });
  expect(waits(onLine({}, 'A plan'))).toMatchObject({ ringback: 0, 'hold-music': 1, 'music-day': 0 });
  const row = { by: 'them' as const, who: null, text: { id: 'x' }, atMs: at(8, 40) };
  expect(waits(onLine({ rows: [row] }))).toMatchObject({ ringback: 0, 'hold-music': 0 });
});

test('under speech everything but the voice steps back, and the phone least', () => {
  const left = (kind: keyof typeof full) => loudness(full, kind, true) / loudness(full, kind, false);
  expect(left('voices')).toBe(1);
  expect(left('music')).toBeLessThan(left('room'));
  expect(left('room')).toBeLessThan(left('phone'));
  expect(left('phone')).toBeLessThan(1);
  expect(loudness({ ...full, music: 0 }, 'music', false)).toBe(0);
});

const row = (id: string, by: 'you' | 'them', minute: number) => ({
  by,
  who: null,
  text: { id },
  atMs: at(8, minute),
});
const says = (before: DeskView, after: DeskView) =>
  saidBetween(snapshotOf(before), snapshotOf(after)).map(({ text, via }) => `${text.id} ${via}`);

test('what they answer is said once, over the line or in the room; your own words are not', () => {
  const before = onLine({ rows: [row('a', 'them', 40)] });
  const after = onLine({ rows: [row('a', 'them', 40), row('b', 'you', 40), row('c', 'them', 40)] });
  expect(says(before, after)).toEqual(['c line']);
  expect(says(after, after)).toEqual([]);
  const window = { ...caller, kind: 'window' as const };
  expect(says(plainDesk(), onLine({ contact: window, rows: [row('d', 'them', 40)] }))).toEqual(['d room']);
});

test('whom you turn back to does not say the old words again', () => {
  const back = onLine({ rows: [row('old', 'them', 20), row('new', 'them', 40)] });
  expect(says(plainDesk(), back)).toEqual(['new line']);
});

test('a voicemail is heard when it is opened, and falls silent when it is put away', () => {
  const item: InboxView = {
    item: 'v1',
    kind: 'voicemail',
    from: '',
    subject: { id: 's' },
    body: { id: 'vm' },
    atMs: 0,
    status: 'open',
    done: null,
    paper: [],
    voice: { speaker: 'man-light', pitch: 130 },
  };
  const lying = snapshotOf(plainDesk({ inbox: [item] }));
  const open = { ...lying, ui: { ...closedUi, inboxItem: 'v1' } };
  expect(saidBetween(lying, open)).toEqual([{ text: { id: 'vm' }, voice: item.voice, via: 'line' }]);
  expect(saidBetween(open, open)).toEqual([]);
  expect(fallsSilent(open, lying)).toBe(true);
  expect(fallsSilent(open, open)).toBe(false);
});

test('a dictation is heard each time it is played, and not because its case is opened', () => {
  const voice = { speaker: 'woman-low' as const, pitch: 170 };
  const at = (work: string, plays: number) => {
    const fields = [1, 2].map((n) => ({
      field: `line-${n}`,
      say: plays > 0 ? { id: `records.say.hip-${n}` } : null,
    }));
    return plainDesk({
      records: { at: { work, dictation: { voice, plays, fields } } } as unknown as NonNullable<
        DeskView['records']
      >,
    });
  };
  expect(says(at('d1', 0), at('d1', 1))).toEqual(['records.say.hip-1 tape', 'records.say.hip-2 tape']);
  expect(says(at('d1', 1), at('d1', 2)).length).toBe(2);
  expect(says(at('d1', 1), at('d1', 1))).toEqual([]);
  expect(says(at('d0', 0), at('d1', 3))).toEqual([]);
});

const man = { speaker: 'man-even' as const, pitch: 110 };

test('a murmur is as long as its words, ends by itself, and falls like a sentence', () => {
  const short = syllablesOf('Hello.', man);
  const long = syllablesOf('Hello there, I am here to check in for my appointment today.', man);
  expect(secondsOf(long)).toBeGreaterThan(secondsOf(short) * 3);
  expect(secondsOf(syllablesOf('la '.repeat(400), man))).toBeLessThan(5);
  expect(secondsOf(syllablesOf('', man))).toBe(0);
  const [first, last] = [long.slice(0, 4), long.slice(-4)].map((part) =>
    part.reduce((sum, one) => sum + one.pitch, 0),
  );
  expect(last).toBeLessThan(first ?? 0);
});

test('each person murmurs at their own height, and the same words always alike', () => {
  const words = 'I have a visit at nine.';
  expect(syllablesOf(words, man)).toEqual(syllablesOf(words, man));
  const high = syllablesOf(words, { speaker: 'child', pitch: 260 });
  expect(Math.min(...high.map((one) => one.pitch))).toBeGreaterThan(
    Math.max(...syllablesOf(words, man).map((one) => one.pitch)),
  );
});

const hip = { id: 'records.say.hip-1', params: { on: '05/08/2026', heard: 'right hip' } };
const packs: Packs = {
  'paula-calls': { [clipName('woman-clear', { id: 'paula-calls/open.0110' })]: [0, 900, sumOf('Hi.')] },
  'dictation-hip': { [clipName('woman-low', hip)]: [0, 900, sumOf('Seen.')] },
  'woman-clear': {},
  'man-light': {},
};

test('a sentence has its recording only by the same speaker, in the same words', () => {
  const find = (speaker: 'woman-clear' | 'man-light', words: string) =>
    clipOf(packs, speaker, { id: 'paula-calls/open.0110' }, words);
  expect(find('woman-clear', 'Hi.')?.pack).toBe('paula-calls');
  expect(find('woman-clear', 'Hi!')).toBeNull();
  expect(find('man-light', 'Hi.')).toBeNull();
  const other = { ...hip, params: { ...hip.params, on: '05/11/2026' } };
  expect(clipOf(packs, 'woman-low', hip, 'Seen.')?.pack).toBe('dictation-hip');
  expect(clipOf(packs, 'woman-low', other, 'Seen.')).toBeNull();
});

test('recordings are fetched for whoever is on a line or on the machine, their stories, and the dictation in front', () => {
  const wanted = (stories: string[], view: Partial<DeskView>, inboxItem: string | null = null) =>
    packsFor(packs, stories, snapshotOf(plainDesk(view), { ui: { ...closedUi, inboxItem } }));
  const on = (speaker: 'man-light' | 'woman-clear') =>
    visitor('k', { kind: 'phone', voice: { speaker, pitch: 130 } });
  expect(wanted(['paula-calls'], { contacts: [visitor('w')] })).toEqual([]);
  expect(wanted([], { contacts: [on('man-light')] })).toEqual(['man-light']);
  expect(wanted(['paula-calls'], { contacts: [on('man-light')] })).toEqual(['man-light']);
  expect(wanted(['paula-calls'], { contacts: [on('woman-clear')] })).toEqual(['paula-calls', 'woman-clear']);
  const message = { item: 'v', status: 'done', voice: { speaker: 'man-light', pitch: 130 } } as InboxView;
  expect(wanted([], { inbox: [message] })).toEqual([]);
  expect(wanted([], { inbox: [{ ...message, status: 'new' }] })).toEqual(['man-light']);
  expect(wanted([], { inbox: [message] }, 'v')).toEqual(['man-light']);
  const dictation = { voice: { speaker: 'woman-low', pitch: 170 }, plays: 1, fields: [{ say: hip }] };
  const records = { at: { work: 'd', dictation } } as unknown as NonNullable<DeskView['records']>;
  expect(wanted([], { records })).toEqual(['dictation-hip']);
});
