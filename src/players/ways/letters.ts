// Plausible ways to give each command of a letter: from the sheet in front, right or wrong; null when none is.
// One table over its commands, read by ways.ts.
import { REASONS } from '../../office/records/kinds.ts';
import { LETTER_WAYS, RECEIVERS } from '../../office/records/letters/kinds.ts';
import type { CommandType } from '../../office/commands.ts';
import type { Stream } from '../../shift/streams.ts';
import type { LetterView, SheetView } from '../../views/letters.ts';
import type { DeskView } from '../../views/types.ts';
import type { Way } from './draws.ts';

type Own = Extract<CommandType, `letter.${string}`>;

const letter =
  <P>(then: (l: LetterView, work: string, d: Stream, v: DeskView) => P | null) =>
  (v: DeskView, d: Stream): P | null => {
    const at = v.records?.at;
    return at?.letter && !at.done ? then(at.letter, at.work, d, v) : null;
  };
const sheet = <P>(then: (s: SheetView, work: string, d: Stream, v: DeskView) => P | null) =>
  letter<P>((l, work, d, v) => (l.sheet && l.where !== 'folder' ? then(l.sheet, work, d, v) : null));

export const letterWays: { [T in Own]: Way<T> } = {
  'letter.pick': letter((l, work, d, v) =>
    v.chart && l.where !== 'folder' ? { work, template: d.pick(l.shelf) } : null,
  ),
  'letter.fill': sheet((s, work, d, v) => {
    const f = d.pick(s.fields);
    const [today, soon] = [v.records?.today ?? '', '05/20/2026'];
    const value =
      f.as === 'date' ? d.pick([today, soon, '']) : f.as === 'text' ? '6' : d.pick([...f.choices, '']);
    return { work, field: f.field, value };
  }),
  'letter.cut': sheet((s, work, d) => {
    const p = d.pick(s.paragraphs);
    return { work, part: p.part, out: !p.out };
  }),
  'letter.ask': sheet((s, work, d) => ({ work, field: d.pick(s.fields).field })),
  'letter.fold': sheet((_s, work, d, v) => ({ work, to: d.pick(v.team).who })),
  'letter.copy': sheet((_s, work) => ({ work })),
  'letter.send': sheet((_s, work, d) => ({ work, how: d.pick(LETTER_WAYS) })),
  'letter.log': letter((l, work, d) =>
    l.sent.some((x) => !x.logged) ? { work, to: d.pick(RECEIVERS), why: d.pick(REASONS) } : null,
  ),
  'letter.close': letter((_l, work) => ({ work })),
};
