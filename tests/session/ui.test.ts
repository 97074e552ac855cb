// How what is out on the desk follows the work: what acts bring up, what lets go when it is gone, which picture fits.
import { describe, expect, test } from 'vitest';
import { FIRST_UI, huddleUnread, sceneOf, settled, uiAfter, uiChanged } from '../../src/session/ui.ts';
import type { UiState } from '../../src/session/types.ts';
import type { DeskView, SlipView, TalkView } from '../../src/views/types.ts';
import { plainDesk, visitor } from '../views/plain-desk.ts';

const desk = plainDesk();
const talkWith = (contact: string, kind: 'window' | 'phone'): DeskView =>
  plainDesk({
    talk: {
      contact: visitor(contact, { kind, status: 'foreground' }),
      rows: [],
      offer: null,
    } as unknown as TalkView,
  });
const ui = (over: Partial<UiState> = {}): UiState => ({ ...FIRST_UI, ...over });
const slip = { slip: 's1', kind: 'check-in' } as SlipView;

describe('an act brings up', () => {
  test.each([
    [{ type: 'chart.open', patient: 'p' }, { app: 'chart' }],
    [{ type: 'coverage.open', patient: 'p' }, { app: 'cover' }],
    [{ type: 'slip.open', kind: 'message', item: null }, { paper: 'slip' }],
    [{ type: 'handover.give', items: [] }, { paper: null }],
  ] as const)('%o', (command, expected) => {
    expect(
      uiAfter(
        ui({ paper: command.type === 'handover.give' ? 'handover' : null }),
        command as never,
        desk,
        desk,
      ),
    ).toMatchObject(expected);
  });

  test('the tray of the letter that was opened', () => {
    const view = plainDesk({
      inbox: [
        {
          item: 'e-mail-1',
          kind: 'e-mail',
          from: '',
          subject: { id: 'x' },
          body: { id: 'y' },
          atMs: 0,
          status: 'open',
          done: null,
          paper: [],
        },
      ],
    });
    expect(uiAfter(ui(), { type: 'inbox.open', item: 'e-mail-1' }, desk, view)).toMatchObject({
      app: 'email',
      inboxItem: 'e-mail-1',
    });
  });

  test('nothing, most of the time', () => {
    const before = ui({ app: 'today', paper: 'counter', scene: 'counter' });
    expect(uiAfter(before, { type: 'say.greet' }, desk, desk)).toEqual(before);
    expect(uiAfter(before, null, desk, desk)).toEqual(before);
  });
});

describe('the picture', () => {
  test.each([
    ['the chair', {}, desk, 'office'],
    ['someone at the window', {}, talkWith('a', 'window'), 'talk'],
    ['a call', {}, talkWith('a', 'phone'), 'call'],
    ['the counter, in mid-talk', { paper: 'counter' }, talkWith('a', 'window'), 'counter'],
    ['the book, in a call', { app: 'book' }, talkWith('a', 'phone'), 'book'],
    ['work with nobody there', { app: 'fax' }, desk, 'talk'],
    ['the end', { app: 'book' }, plainDesk({ phase: 'over' }), 'debrief'],
  ] as const)('%s', (_, out, view, scene) => expect(sceneOf(ui(out), view)).toBe(scene));

  test('given by name is kept; else it follows what is laid out', () => {
    expect(uiChanged(ui(), { scene: 'counter' }, desk).scene).toBe('counter');
    expect(uiChanged(ui(), { app: 'book' }, desk).scene).toBe('book');
    expect(uiChanged(ui({ app: 'book', scene: 'book' }), { app: null }, desk).scene).toBe('office');
  });
});

describe('what is gone lets go', () => {
  test('a slip that was sent, unless another lies there', () => {
    const held = plainDesk({ hand: slip });
    expect(settled(ui({ paper: 'slip' }), held, desk).paper).toBeNull();
    expect(
      settled(
        ui({ paper: 'slip' }),
        held,
        plainDesk({ slips: [{ slip: 's2', kind: 'message', name: null, label: { id: 'slip.tab' } }] }),
      ).paper,
    ).toBe('slip');
    expect(settled(ui({ paper: 'slip' }), desk, desk).paper).toBe('slip');
  });
  test('the first mark, with its paper', () => {
    const mark = { paper: 'card', field: 'member-id' };
    const card = plainDesk({
      papers: [{ paper: 'card', title: { id: 'x' }, where: 'counter', rows: [], owner: null }],
    });
    expect(settled(ui({ mark }), card, card).mark).toBe(mark);
    expect(settled(ui({ mark }), card, desk).mark).toBeNull();
    expect(
      uiAfter(ui({ mark }), { type: 'compare.mark', a: mark, b: mark } as never, card, card).mark,
    ).toBeNull();
  });
  test('a verb, with whom it was for', () => {
    expect(settled(ui({ verb: 'ask' }), talkWith('a', 'window'), talkWith('a', 'window')).verb).toBe('ask');
    expect(settled(ui({ verb: 'ask' }), talkWith('a', 'window'), talkWith('b', 'phone')).verb).toBeNull();
    expect(settled(ui({ verb: 'ask' }), talkWith('a', 'window'), desk).verb).toBeNull();
  });
  test('everything, when the day ends', () => {
    expect(
      settled(ui({ app: 'chart', paper: 'handover', verb: 'close' }), desk, plainDesk({ phase: 'over' })),
    ).toMatchObject({ app: null, paper: null, verb: null, scene: 'debrief' });
  });
});

describe('the huddle card', () => {
  test('calls at the start of a shift, until it was taken up once', () => {
    const start = plainDesk({ startsMs: 0, nowMs: 60_000 });
    expect(huddleUnread(ui(), start)).toBe(true);
    const read = uiChanged(ui(), { paper: 'huddle' }, start);
    expect(huddleUnread(read, start)).toBe(false);
    expect(huddleUnread(uiChanged(read, { paper: null }, start), start)).toBe(false);
  });

  test('an hour later it waits among the other tools, read or not', () => {
    expect(huddleUnread(ui(), plainDesk({ startsMs: 0, nowMs: 60 * 60_000 }))).toBe(false);
  });
});

describe('what was said last', () => {
  const parted = { contact: 'arrival-1', name: 'Walter Nakamura', rows: [], handedTo: null };
  const before = talkWith('arrival-1', 'window');
  const gone = plainDesk({ parted });

  test('stays to be read when the talk is over, until the next act', () => {
    const after = uiAfter(ui(), { type: 'say.close', with: 'next-step' }, before, gone);
    expect(after.justNow).toBe(true);
    expect(uiAfter(after, null, gone, gone).justNow).toBe(true);
    expect(uiAfter(after, { type: 'phone.answer', line: 1 }, gone, gone).justNow).toBe(false);
  });

  test('is shown too where they went by themselves', () => {
    expect(uiAfter(ui(), null, before, gone).justNow).toBe(true);
  });

  test('is not shown of a talk that goes on', () => {
    expect(uiAfter(ui(), { type: 'say.greet' }, before, before).justNow).toBe(false);
  });
});

describe('the slip in work', () => {
  const mine = { slip: 's1', kind: 'check-in', state: 'open', contact: 'arrival-1' } as SlipView;
  const view: DeskView = { ...talkWith('arrival-1', 'window'), hand: mine };

  test('is there again when the counter or the book goes', () => {
    expect(uiChanged(ui({ paper: 'counter' }), { paper: null, mark: null }, view).paper).toBe('slip');
    expect(uiChanged(ui({ app: 'book' }), { app: null }, view).paper).toBe('slip');
  });

  test('stays away when it was put away itself, and is not another’s', () => {
    expect(uiChanged(ui({ paper: 'slip' }), { paper: null }, view).paper).toBe(null);
    const other = { ...view, hand: { ...mine, contact: 'arrival-2' } };
    expect(uiChanged(ui({ paper: 'counter' }), { paper: null }, other).paper).toBe(null);
  });
});
