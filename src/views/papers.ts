// Papers on the counter and the slip in hand, as rows with labels.
// What a slip shows as *on file* is for the closed question; nothing says what is right.
import { papersOnView } from '../office/documents/papers.ts';
import { filedOf, onFile, patientOf, SLIP_FIELDS } from '../office/documents/slips.ts';
import type { Office } from '../office/state.ts';
import type { PaperView, SlipView } from './types.ts';

export const paperViews = (o: Office): PaperView[] =>
  papersOnView(o).map((p) => ({
    paper: p.paper,
    where: p.where,
    owner: p.owner,
    title: { id: `paper.${p.paper}` },
    rows: Object.entries(p.rows).map(([field, value]) => ({ field, value, label: { id: `field.${field}` } })),
  }));

export function slipView(o: Office, id: string | null): SlipView | null {
  const s = id === null ? undefined : o.state.slips[id];
  if (!s) return null;
  const patient = patientOf(o, s);
  const filed = filedOf(o, s);
  return {
    slip: s.id,
    kind: s.kind,
    title: { id: `slip.${s.kind}` },
    contact: s.contact,
    item: s.item,
    state: s.state,
    visit: s.visit,
    patient,
    fields: SLIP_FIELDS[s.kind].map((f) => ({
      field: f.field,
      label: { id: `field.${f.field}` },
      value: s.fields[f.field] ?? '',
      asks: f.asks,
      onFile: onFile(o, filed, f.field),
      input: f.input,
      required: f.required,
      ...(f.field === 'visit-type'
        ? { choices: Object.values(o.setup.visitTypes).map((t) => ({ value: t.id, label: { id: t.title } })) }
        : {}),
    })),
  };
}
