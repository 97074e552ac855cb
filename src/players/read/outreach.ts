// What a practiced clerk reads off the lists: whose turn it is for the free slot, what they said, and for each visit of the day
// ahead the way, the number and the parts of its reminder, and the mark its answer asks for. From the view only; a name that
// does not apply is left out, and its act with it.
import { DAY } from '../../office/kinds.ts';
import type { Play } from '../../shift/plays.ts';
import type { ListView, RemindedView, WaiterView } from '../../views/outreach.ts';
import type { DeskView } from '../../views/types.ts';

/** Room for the call itself, so that the notice still holds when it is over. */
const CALL_MS = 2 * 60_000;

function fits(view: DeskView, list: ListView, w: WaiterView): boolean {
  const { slot } = list;
  const ofDay = slot.startMs % DAY;
  const c = w.cannot;
  const kept =
    c !== null &&
    (c.is === 'weekday'
      ? (view.dateText.weekday + Math.floor(slot.startMs / DAY)) % 7 === c.weekday
      : c.is === 'before'
        ? ofDay < c.ofDayMs
        : ofDay >= c.ofDayMs);
  const type = view.visitTypes.find((t) => t.id === w.type);
  return (
    !kept &&
    w.minutes <= slot.minutes &&
    (w.provider === null || w.provider === slot.provider) &&
    type?.providers.includes(slot.provider) === true &&
    slot.startMs - view.nowMs - CALL_MS >= w.noticeMs &&
    !(w.prep === 'fasting' && slot.startMs < DAY)
  );
}

function list(view: DeskView, l: ListView, name: string): unknown {
  if (!l.opened || l.givenTo !== null || l.released) return undefined;
  const on = l.lines.filter((w) => !w.off);
  const yes = on.find((w) => w.says === 'yes');
  switch (name) {
    case 'next':
      if (yes) return undefined;
      return on
        .filter((w) => w.says === null && fits(view, l, w))
        .sort((a, b) => Number(b.sooner !== null) - Number(a.sooner !== null) || b.waited - a.waited)[0]
        ?.line;
    case 'yes':
      return l.slot.open ? yes?.line : undefined;
    case 'no':
      return on.find((w) => w.says !== null && w.says !== 'yes' && w.noted === null)?.line;
    case 'no.reason': {
      const says = on.find((w) => w.says !== null && w.says !== 'yes' && w.noted === null)?.says;
      return says === 'cannot' ? 'cannot-then' : says === 'no-answer' ? 'not-reached' : 'off-the-list';
    }
    case 'machine':
      return on.find((w) => w.says === 'no-answer' && w.word === null && !w.noVoicemail)?.line;
    case 'off':
      return on.find((w) => w.says === 'take-off')?.line;
    case 'spent':
      return yes ? undefined : l.work;
    default:
      return undefined;
  }
}

function way(r: RemindedView): string {
  const calls = r.noVoicemail ? 'call-live' : 'call';
  if (r.chose === 'portal') return r.portal ? 'portal' : calls;
  if (r.chose === 'text') return 'text';
  return calls;
}
const partsOf = (r: RemindedView): string[] => [
  'time',
  'place',
  ...(r.prep === null ? [] : ['prep']),
  'change',
  ...(r.language === null ? [] : ['language']),
];
const MARK: Record<string, string> = {
  confirmed: 'confirmed',
  cancel: 'cancelled',
  'no-answer': 'call-again',
  silence: 'call-again',
  'wrong-number': 'wrong-number',
};

function row(r: RemindedView, field: string): unknown {
  const { says } = r;
  switch (field) {
    case 'line':
      return r.line;
    case 'way':
      return way(r);
    case 'to':
      return r.privateNumber !== null && way(r) !== 'portal' ? 'private' : 'file';
    case 'parts':
      return partsOf(r);
    case 'mark':
      return r.marked === null && says !== null ? MARK[says] : undefined;
    case 'move':
      return r.marked === null && says === 'move' ? r.free[0] : undefined;
    default:
      return undefined;
  }
}

export function outreach(view: DeskView, play: Play, name: string): unknown {
  const [head = '', ...rest] = name.split('.');
  const mine = <W extends { work: string }>(all: readonly W[] = []): W | undefined =>
    all.find((x) => x.work === play.item) ?? (play.item === null ? all[0] : undefined);
  if (head === 'list') {
    const l = mine(view.outreach?.lists);
    return l && list(view, l, rest.join('.'));
  }
  const lines = mine(view.outreach?.reminders)?.lines ?? [];
  const r = lines[Number(head.replace('r', '')) - 1];
  return r && row(r, rest.join('.'));
}
