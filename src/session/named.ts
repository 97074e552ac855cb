// Puts the name on the badge where your own words say it. The run knows no name: it is under no hash and in no state, so
// it is laid over the view as the faces get it, and nowhere else.
import type { DeskView } from '../views/types.ts';
import { NO_NAME } from '../views/people.ts';
import { laidOver } from './laid-over.ts';

export function named(view: DeskView, name: string): DeskView {
  const { talk } = view;
  if (talk === null || name === '' || !talk.rows.some((row) => row.text.params?.me === NO_NAME)) return view;
  const rows = talk.rows.map((row) =>
    row.text.params?.me === NO_NAME
      ? { ...row, text: { ...row.text, params: { ...row.text.params, me: name } } }
      : row,
  );
  return laidOver(view, { talk: { ...talk, rows } });
}
