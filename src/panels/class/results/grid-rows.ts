// The rows of the grid: total, criticals, and under each responsibility its lines; and what stands in a row for one student, as
// a band and words. The same rows make the table that is saved, so that both always say the same.
import type { Responsibility } from '../../../office/kinds.ts';
import type { Band } from '../../../scoring/types.ts';
import { type ClassLine, cellOf, linesOf } from '../../../session/class/lines.ts';
import type { Student } from '../../../session/class/students.ts';
import { t, text } from '../../../text/current.ts';
import { type BandShown, bandShown, titleOf } from '../../debrief/words.ts';
import { bandWord } from './words.ts';

export interface Cell {
  /** Null: nothing to be in a band of, or too little of it. */
  band: Band | null;
  words: string;
  /** Named under the band, or alone. */
  more: string;
}
export interface Row {
  key: string;
  kind: 'total' | 'criticals' | 'part' | 'line';
  title: string;
  /** The lines it is about; null: all of the shift. */
  lines: readonly string[] | null;
  cell(student: Student): Cell;
}

const inBand = (band: BandShown, more: string): Cell =>
  band === 'few' ? { band: null, words: '', more } : { band, words: bandWord(band), more };
const ofChances = ({ taken, chances }: { taken: number; chances: number }): string =>
  t('results.grid.of', { taken, chances });
/** To a tenth, so that what is just under a band does not look as if it were in it. */
export const percent = (value: number): string =>
  t('results.grid.percent', { percent: text().number(Math.round(value * 10) / 10) });

const total = (): Row => ({
  key: 'total',
  kind: 'total',
  title: t('results.grid.total'),
  lines: null,
  cell: ({ standing }) => inBand(standing.grade, percent(standing.total)),
});

const criticals = (): Row => ({
  key: 'criticals',
  kind: 'criticals',
  title: t('results.grid.criticals'),
  lines: null,
  cell: ({ standing: { criticals: all } }) => ({
    band: null,
    words: '',
    more:
      all.length === 0 ? t('results.grid.no-criticals') : t('results.grid.critical', { count: all.length }),
  }),
});

const part = (responsibility: Responsibility, lines: readonly ClassLine[]): Row => ({
  key: responsibility,
  kind: 'part',
  title: t(`responsibility.${responsibility}`),
  lines: lines.map(({ id }) => id),
  cell: ({ standing }) => {
    const of = standing.parts[responsibility];
    const band = bandShown(of);
    return inBand(band, band === 'few' ? ofChances(of) : band === 'not-seen' ? '' : percent(of.percent));
  },
});

const line = (one: ClassLine): Row => ({
  key: one.id,
  kind: 'line',
  title: titleOf(one),
  lines: [one.id],
  cell: (student) => {
    const found = cellOf(student, one.id);
    if (found === undefined) return { band: null, words: '', more: t('results.grid.not-dealt') };
    if (found.chances === 0) return inBand(bandShown(found), t('results.grid.stepped-away'));
    return inBand(bandShown(found), ofChances(found));
  },
});

export const rowsOf = (students: readonly Student[]): Row[] => [
  total(),
  criticals(),
  ...linesOf(students).flatMap(({ responsibility, lines }) => [
    part(responsibility, lines),
    ...lines.map(line),
  ]),
];
