// What a listener is told between two views: each thing once, by the line ids the text knows, urgent only when it is.
import { describe, expect, test } from 'vitest';
import { announcementsOf, hasNewText, refusalAnnouncement } from '../../src/session/announce.ts';
import { announced, heardBetween, SILENCE } from '../../src/session/happenings.ts';
import { ENGLISH } from '../../src/text/en/index.ts';
import { makeText } from '../../src/text/make-text.ts';
import type { ContactView, DeskView, PromiseView, TalkView, TranscriptRow } from '../../src/views/types.ts';
import { at, idleLine, plainDesk, visitor } from '../views/plain-desk.ts';

const text = makeText(ENGLISH);
const said = (before: DeskView, after: DeskView): string[] =>
  announcementsOf(before, after).map((one) => text.say(one.text));
const withLine = (status: 'idle' | 'ringing' | 'you' | 'hold', over: Partial<DeskView> = {}) =>
  plainDesk({
    lines: [1, 2, 3, 4, 5, 6].map((n) => idleLine(n, n === 2 ? { status, contact: 'call-1' } : {})),
    ...over,
  });
const caller = (over: Partial<ContactView> = {}) =>
  visitor('call-1', { kind: 'phone', place: 'phone', line: 2, status: 'held', ...over });
const row = (by: TranscriptRow['by'], id: string, atMs = at(8, 40)): TranscriptRow => ({
  by,
  who: null,
  text: { id },
  atMs,
});
const talk = (contact: ContactView, rows: TranscriptRow[], over: Partial<TalkView> = {}): TalkView => ({
  contact,
  rows,
  heard: [],
  asked: [],
  greeted: true,
  identified: false,
  quiet: false,
  offer: null,
  tellable: [],
  about: null,
  made: null,
  scanned: [],
  mayStepAway: false,
  person: contact.name,
  ...over,
});
const promise = (over: Partial<PromiseView> = {}): PromiseView => ({
  promise: 'promise-1',
  what: 'call-back',
  byMs: at(8, 45),
  contact: 'call-1',
  toName: 'Walter Nakamura',
  kept: false,
  lapsed: false,
  ...over,
});

test('nothing new is nothing said', () => {
  const view = plainDesk({ contacts: [visitor('a')], promises: [promise()] });
  expect(announcementsOf(view, view)).toEqual([]);
  expect(announcementsOf(view, { ...view, nowMs: view.nowMs + 1000 })).toEqual([]);
});

test('a colleague who comes in on the talk is named before their words, and nobody else is', () => {
  const before = plainDesk({ talk: talk(caller(), []) });
  const ike: TranscriptRow = { ...row('other', 'talk.you'), who: 'Ike Larrabee' };
  const after = plainDesk({ talk: talk(caller(), [row('them', 'talk.they'), ike]) });
  expect(said(before, after)).toEqual([text.t('talk.they'), 'Ike Larrabee says:', text.t('talk.you')]);
});

test('a message that went says to whom and about whom, once', () => {
  const sent = { message: 'message-1', to: ['Ike Larrabee'], about: 'Walter Nakamura', atMs: at(8, 40) };
  const after = plainDesk({ sent });
  expect(said(plainDesk(), after)).toEqual(['Sent to Ike Larrabee, about Walter Nakamura.']);
  expect(said(after, { ...after, nowMs: after.nowMs + 1 })).toEqual([]);
});

describe('people', () => {
  test('come in, known by name or not', () => {
    expect(said(plainDesk(), plainDesk({ contacts: [visitor('a')] }))).toEqual(['Someone is at the window.']);
    expect(
      said(
        plainDesk(),
        plainDesk({ contacts: [visitor('a', { kind: 'team', name: 'Dr. Osei', place: 'inner-door' })] }),
      ),
    ).toEqual(['Dr. Osei leans in.']);
  });
  test('who wait outside are not there yet', () => {
    expect(said(plainDesk(), plainDesk({ contacts: [visitor('a', { place: 'outside' })] }))).toEqual([]);
  });
  test('leave when they had waited; one who was with you said goodbye', () => {
    expect(said(plainDesk({ contacts: [visitor('a', { name: 'Ada Poe' })] }), plainDesk())).toEqual([
      'Ada Poe left.',
    ]);
    expect(said(plainDesk({ contacts: [visitor('a', { status: 'foreground' })] }), plainDesk())).toEqual([]);
  });
  test('who sit down are still there', () => {
    expect(
      said(
        plainDesk({ contacts: [visitor('a', { status: 'foreground' })] }),
        plainDesk({ contacts: [visitor('a', { status: 'closed', place: 'seat-1' })] }),
      ),
    ).toEqual([]);
  });
  test('who went to the car come back', () => {
    const away = plainDesk({ contacts: [visitor('a', { status: 'held', place: 'gone' })] });
    expect(said(plainDesk({ contacts: [visitor('a', { status: 'foreground' })] }), away)).toEqual([]);
    expect(said(away, plainDesk({ contacts: [visitor('a')] }))).toEqual(['Someone came back.']);
  });
  test('whose patience runs short are named once', () => {
    const long = plainDesk({ contacts: [visitor('a', { patience: 40 })] });
    const short = plainDesk({ contacts: [visitor('a', { patience: 30 })] });
    expect(said(long, short)).toEqual(['Someone at the window has waited for long.']);
    expect(said(short, plainDesk({ contacts: [visitor('a', { patience: 20 })] }))).toEqual([]);
  });
});

describe('the phone', () => {
  test('rings, stops, and holds too long', () => {
    expect(said(withLine('idle'), withLine('ringing'))).toEqual(['Line 2 rings.']);
    expect(said(withLine('ringing'), withLine('idle'))).toEqual(['Line 2 stopped ringing.']);
    expect(said(withLine('hold'), withLine('idle'))).toEqual(['The caller on line 2 hung up.']);
    expect(said(withLine('ringing'), withLine('you'))).toEqual([]);
    expect(
      said(
        withLine('hold', { contacts: [caller({ patience: 50 })] }),
        withLine('hold', { contacts: [caller({ patience: 33 })] }),
      ),
    ).toEqual(['Line 2 has held for long.']);
  });
});

describe('promises', () => {
  test('are spoken of two minutes before, and when they lapse', () => {
    const before = plainDesk({ nowMs: at(8, 42), promises: [promise()] });
    const due = plainDesk({ nowMs: at(8, 43), promises: [promise()] });
    expect(said(before, due)).toEqual(['Due by 8:45: Call back, Walter Nakamura.']);
    expect(said(due, { ...due, nowMs: at(8, 44) })).toEqual([]);
    expect(
      said(
        { ...due, nowMs: at(8, 44) },
        plainDesk({ nowMs: at(8, 45), promises: [promise({ lapsed: true })] }),
      ),
    ).toEqual(['Past its time, 8:45: Call back, Walter Nakamura.']);
    expect(said(before, plainDesk({ nowMs: at(8, 43), promises: [promise({ kept: true })] }))).toEqual([]);
  });
});

describe('speech', () => {
  const there = visitor('a', { status: 'foreground' });
  const before = plainDesk({ contacts: [there], talk: talk(there, [row('you', 'announce.over')]) });
  test('goes to the polite log, the player’s own words do not', () => {
    const after = plainDesk({
      contacts: [there],
      talk: talk(there, [
        row('you', 'announce.over'),
        row('you', 'announce.paused'),
        row('them', 'announce.closing'),
      ]),
    });
    expect(announcementsOf(before, after)).toEqual([{ urgency: 'polite', text: { id: 'announce.closing' } }]);
    expect(hasNewText(before, after)).toBe(true);
  });
  test('is not said again on coming back to a talk', () => {
    const old = [row('them', 'announce.closing', at(8, 30)), row('them', 'announce.over', at(8, 31))];
    const apart = plainDesk({ contacts: [there] });
    expect(announcementsOf(apart, plainDesk({ contacts: [there], talk: talk(there, old) }))).toEqual([]);
    expect(
      said(
        apart,
        plainDesk({ contacts: [there], talk: talk(there, [...old, row('them', 'announce.paused')]) }),
      ),
    ).toEqual(['Paused.']);
  });
  test('and replies offered, and letters opened, stop the clock', () => {
    const offered = plainDesk({
      contacts: [there],
      talk: talk(there, [row('you', 'announce.over')], { offer: { set: 'asked', options: [] } }),
    });
    expect([hasNewText(before, offered), hasNewText(offered, offered), hasNewText(offered, before)]).toEqual([
      true,
      false,
      false,
    ]);
    const item = {
      item: 'fax-1',
      kind: 'fax',
      from: 'Harbor Lab',
      subject: { id: 'x' },
      body: null,
      atMs: 0,
      status: 'new',
      done: null,
      paper: [],
    } as const;
    const closed = plainDesk({ inbox: [{ ...item, paper: [] }] });
    const open = plainDesk({ inbox: [{ ...item, paper: [], status: 'open', body: { id: 'y' } }] });
    expect([hasNewText(closed, open), hasNewText(open, open)]).toEqual([true, false]);
    expect(said(plainDesk(), closed)).toEqual(['A fax came in.']);
  });
});

test('colleagues arrive, the plan answers, the day closes and ends', () => {
  const nurse = {
    who: 'ike',
    name: 'Ike Larrabee',
    role: { id: 'x' },
    doing: { id: 'x' },
    beside: false,
    remote: false,
    portrait: 'ike',
  };
  expect(
    said(
      plainDesk({ team: [{ ...nurse, state: 'fetched' }] }),
      plainDesk({ team: [{ ...nurse, state: 'arrived' }] }),
    ),
  ).toEqual(['Ike Larrabee is here.']);
  const cover = {
    patient: 'p',
    name: 'Ada Poe',
    onFile: [],
    reply: null,
    asking: true,
    cardInHand: false,
    plans: [],
  };
  expect(said(plainDesk({ cover }), plainDesk({ cover: { ...cover, asking: false } }))).toEqual([
    'The plan answered for Ada Poe.',
  ]);
  expect(said(plainDesk(), plainDesk({ phase: 'closing' }))).toEqual([
    'The shift ends soon. The handover note is due.',
  ]);
  expect(said(plainDesk({ phase: 'closing' }), plainDesk({ phase: 'over' }))).toEqual(['The shift is over.']);
});

test('a refusal is urgent only when somebody is in fear or pain', () => {
  const there = visitor('a', { status: 'foreground' });
  const no = { id: 'refusal.talk/nobody' };
  expect(refusalAnnouncement(no, plainDesk()).urgency).toBe('polite');
  expect(refusalAnnouncement(no, plainDesk({ talk: talk({ ...there, mood: 'pain' }, []) })).urgency).toBe(
    'assertive',
  );
});

test('the feed numbers what it gives out and keeps the newest', () => {
  let feed = announced(SILENCE, [{ urgency: 'polite', text: { id: 'announce.paused' } }]);
  feed = heardBetween(feed, withLine('idle'), withLine('ringing'));
  expect(feed.announcements.map((one) => one.seq)).toEqual([1, 2]);
  expect(feed.captions).toEqual([{ seq: 3, text: { id: 'caption.ring', params: { line: 2 } } }]);
  for (let n = 0; n < 100; n += 1) feed = announced(feed, [{ urgency: 'polite', text: { id: `${n}` } }]);
  expect(feed.announcements).toHaveLength(40);
  expect(feed.announcements.at(-1)).toMatchObject({ seq: 103, text: { id: '99' } });
});

test('a goodbye is spoken though the talk is over with it', () => {
  const walter = visitor('a', { status: 'foreground' });
  const before = plainDesk({ talk: talk(walter, [row('them', 'fix.1', at(8, 39))]), contacts: [walter] });
  const after = plainDesk({
    parted: { contact: 'a', name: null, rows: [row('you', 'fix.2'), row('them', 'fix.3')], handedTo: null },
  });
  expect(announcementsOf(before, after).map((one) => one.text.id)).toEqual(['fix.3']);
  expect(hasNewText(before, after)).toBe(true);
});
