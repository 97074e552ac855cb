// Papers on the counter and on the screen, as rows with labels.
// They stand beside each other as they are; nothing says what is right.
import { papersOnView } from '../office/documents/papers.ts';
import type { Office } from '../office/state.ts';
import type { PaperView } from './types.ts';

export const paperViews = (o: Office): PaperView[] =>
  papersOnView(o).map((p) => ({
    paper: p.paper,
    where: p.where,
    owner: p.owner,
    title: { id: `paper.${p.paper}` },
    rows: Object.entries(p.rows).map(([field, value]) => ({ field, value, label: { id: `field.${field}` } })),
  }));
