// Writing a letter: a template from the shelf, its fields mended, a paragraph taken out, a question left where the wish says
// nothing. Anything can be written; what is wrong is a fact, and whoever signs may see it.
import { type Area, draft, refuse } from '../../rules.ts';
import { dealt } from '../case.ts';
import { readDate } from '../clocks.ts';
import { atLetter, atSheet, filledFrom, withHand, withLetter, withSheet } from './case.ts';
import { CHOICES, DATE_FIELDS, SHAPES, TELLS_WHY } from './kinds.ts';
import { fieldsOwed } from './owed.ts';

export const writing: Area = {
  decide: {
    'letter.pick': (o, { work, template }) =>
      atLetter(o, work, (l, now) => {
        if (now.folder !== null) return refuse('letters/in-the-folder');
        if (!l.shelf.includes(template)) return refuse('letters/not-on-the-shelf');
        const chart = o.state.chart?.patient;
        if (chart === undefined) return refuse('letters/no-chart-open');
        return [
          draft('letter.picked', {
            work,
            patient: chart,
            template,
            chart: chart === l.patient,
            right: template === l.wish && chart === l.patient,
          }),
        ];
      }),
    'letter.fill': (o, { work, field, value }) =>
      atSheet(o, work, (l, sheet) => {
        if (!SHAPES[sheet.template].fields.includes(field)) return refuse('letters/no-such-field');
        const text = value.trim();
        if (DATE_FIELDS.includes(field) && text !== '' && readDate(text) === null)
          return refuse('records/no-such-date');
        if (text !== '' && CHOICES[field]?.includes(text) === false) return refuse('letters/not-a-choice');
        const open = field === l.open && sheet.template === l.wish;
        return [
          draft('letter.filled', {
            work,
            patient: sheet.chart,
            field,
            value: text,
            madeUp: open && text !== '',
            right: open ? text === '' : text === (fieldsOwed(o, l)[field] ?? ''),
          }),
        ];
      }),
    'letter.cut': (o, { work, part, out }) =>
      atSheet(o, work, (l, sheet) => {
        if (!SHAPES[sheet.template].paragraphs.includes(part)) return refuse('letters/no-such-paragraph');
        const belongsOut = SHAPES[sheet.template].out === part || (SHAPES[l.wish].out === part && out);
        return [draft('letter.cut', { work, patient: sheet.chart, part, out, right: belongsOut === out })];
      }),
    'letter.ask': (o, { work, field }) =>
      atSheet(o, work, (l, sheet) =>
        SHAPES[sheet.template].fields.includes(field)
          ? [draft('letter.asked', { work, patient: sheet.chart, field, right: field === l.open })]
          : refuse('letters/no-such-field'),
      ),
  },
  evolve: {
    'letter.picked': (s, f, setup) => {
      const l = dealt({ setup }).letters[f.work];
      return l
        ? withLetter(s, f.work, {
            sheet: filledFrom({ setup, state: s }, l, f.template, f.patient),
            signed: null,
            copied: false,
            fault: null,
          })
        : s;
    },
    'letter.filled': (s, f) => {
      const sheet = s.records.letters[f.work]?.sheet;
      const hand = f.madeUp ? 'date' : f.field === 'address' && !f.right ? 'address' : null;
      return withSheet(withHand(s, f.work, hand), f.work, {
        fields: { ...sheet?.fields, [f.field]: f.value },
        asked: (sheet?.asked ?? []).filter((x) => x !== f.field),
      });
    },
    'letter.cut': (s, f) => {
      const rest = (s.records.letters[f.work]?.sheet?.out ?? []).filter((x) => x !== f.part);
      const hand = !f.out && TELLS_WHY.includes(f.part) ? 'reason' : null;
      return withSheet(withHand(s, f.work, hand), f.work, { out: f.out ? [...rest, f.part] : rest });
    },
    'letter.asked': (s, f) => {
      const sheet = s.records.letters[f.work]?.sheet;
      const rest = (sheet?.asked ?? []).filter((x) => x !== f.field);
      return withSheet(s, f.work, {
        fields: { ...sheet?.fields, [f.field]: '' },
        asked: [...rest, f.field],
      });
    },
  },
};
