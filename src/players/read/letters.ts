// What a practiced clerk reads off a letter: the template that the wish means, each field that does not stand as the wish
// says, the one it leaves open, the paragraph that its reader may not see, the way. From the view only.
import {
  CHOICES,
  type LetterField,
  type LetterWay,
  SHAPES,
  TEMPLATES,
} from '../../office/records/letters/kinds.ts';
import { logReason, mayHaveIt, reaches, wayOwed } from '../../office/records/letters/owed.ts';
import type { LetterView } from '../../views/letters.ts';
import type { DeskView } from '../../views/types.ts';

const templateOf = (at: LetterView) =>
  TEMPLATES.find((x) => at.wish.id === `letters.wish.${x}` || at.wish.id === `letters.wish.${x}.open`);

/** What belongs in a field, as the wish and the chart have it; undefined where nothing says so. */
function belongs(view: DeskView, at: LetterView, field: LetterField): string | undefined {
  if (field === 'date') return view.records?.today;
  if (field === 'address') return at.onFile?.address;
  const template = templateOf(at);
  if (field === 'to') return template && SHAPES[template].to;
  const said = at.wish.params?.[field];
  if (said === undefined) return undefined;
  return CHOICES[field] ? String(said).split('.').at(-1) : String(said);
}

const providerOf = (view: DeskView): string | undefined =>
  view.team.find((one) => one.name === view.chart?.provider)?.who;

export function readLetter(view: DeskView, at: LetterView, name: string): unknown {
  const template = templateOf(at);
  const [group, n = '', rest = ''] = name.split('.');
  // What is mended in a letter that came back; one that is signed is left as it is.
  if (group === 'mend')
    return at.where === 'signed' ? undefined : readLetter(view, at, name.slice('mend.'.length));
  if (group === 'line') {
    const f = at.sheet?.fields[Number(n) - 1];
    if (!f) return undefined;
    const value = belongs(view, at, f.field);
    if (value === undefined || value === f.value) return undefined;
    return rest === 'id' ? f.field : value;
  }
  if (!template) return undefined;
  const receiver = SHAPES[template].to;
  const form = at.onFile?.form != null;
  const asked =
    String(at.wish.params?.how ?? '')
      .split('.')
      .at(-1) ?? 'usual';
  const how = wayOwed(
    asked === 'usual' ? null : (asked as LetterWay),
    at.onFile?.way ?? 'mail',
    receiver,
    form,
  );
  const to = reaches(template, how);
  const open = at.onFile !== null && at.onFile.name === view.records?.at?.name;
  switch (name) {
    case 'lost.name':
      return open ? undefined : view.records?.at?.name;
    case 'lost.born':
      return open ? undefined : view.records?.at?.birthDate;
    case 'signer':
      return providerOf(view);
    case 'template':
      return template;
    case 'open':
      return at.sheet?.fields.find((f) => !f.asked && belongs(view, at, f.field) === undefined)?.field;
    case 'out':
      return SHAPES[template].out ?? undefined;
    case 'how':
      return how;
    case 'log-to':
      return to === 'patient' ? undefined : to;
    case 'log-why':
      return logReason(to, mayHaveIt(to, form));
    default:
      return undefined;
  }
}
