// Which shift, date and class code results are of, in words, for the page, its sheets and the table: all three as the files
// themselves have them. It knows no clock: when somebody played stands in no file.
import type { FileResult } from '../../../session/class/result.ts';
import { t, text } from '../../../text/current.ts';

export function dealtCells({ dealt, code }: FileResult): [shift: string, code: string, date: string] {
  if (dealt === null) return ['', code, ''];
  const { shift, date } = dealt.settings;
  return [
    t('results.dealt.shift', { shift }),
    code,
    t('results.dealt.date', { date: text().date(date), year: String(date.year) }),
  ];
}

/** In one sentence, of those that count: they are of one shift and date, and of one code or more that deal it. */
export function dealtWords(results: readonly FileResult[]): string {
  const [one] = results;
  if (one === undefined) return '';
  const [shift, , date] = dealtCells(one);
  const codes = [...new Set(results.map(({ code }) => code).filter((code) => code !== ''))];
  return t('results.dealt', {
    shift,
    date,
    code: t('results.dealt.code', { count: codes.length, codes: text().list(codes) }),
  });
}
