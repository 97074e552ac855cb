// Words and signs of the results: a band as a shape and a word, a line by its story, a verdict with what to do about it.
// Everything is given; nothing is judged here.
import type { Handed, Verdict } from '../../../session/class/compared.ts';
import type { MarkOf } from '../../../session/class/standing.ts';
import type { Edition } from '../../../scenario/content.ts';
import type { LineRef } from '../../../scoring/types.ts';
import { say, t, text } from '../../../text/current.ts';
import type { IconName } from '../../theme/icon.tsx';
import { aboutOf } from '../../debrief/moment.tsx';
import type { BandShown } from '../../debrief/words.ts';

export const BANDS: readonly BandShown[] = ['secure', 'developing', 'practice', 'few', 'not-seen'];

export const VERDICT_SIGNS: Record<Verdict, { chip: string; icon: IconName }> = {
  ok: { chip: 'chip chip-ready', icon: 'circle-check' },
  edited: { chip: 'chip chip-bad', icon: 'pencil' },
  damaged: { chip: 'chip chip-bad', icon: 'unlink' },
  duplicate: { chip: 'chip chip-arrived', icon: 'copy' },
  'wrong-code': { chip: 'chip chip-arrived', icon: 'hash' },
  'other-version': { chip: 'chip chip-info', icon: 'history' },
};

/** What needs the teacher most comes first; a good file comes last. */
const URGENCY: readonly Verdict[] = ['edited', 'duplicate', 'wrong-code', 'damaged', 'other-version', 'ok'];
export const byUrgency = (a: Handed, b: Handed): number =>
  URGENCY.indexOf(a.verdict) - URGENCY.indexOf(b.verdict) ||
  b.also.length - a.also.length ||
  a.index - b.index;

/** That the same shift was handed in more than once, at the file that counts. */
export const alsoWords = (also: Handed['also']): string =>
  also.map(({ file, name }) => t('results.also', { file, name: name === '' ? file : name })).join(' ');

export const bandWord = (band: BandShown): string => t('debrief.band', { band });

const points = (total: number): string => text().number(total);

/** What a verdict means for this file, and what to do. */
export function whatToDo(handed: Handed, counted: boolean, byCode: boolean): string {
  const { verdict, result, of } = handed;
  if (verdict === 'duplicate' && of !== null) {
    const own = of.name === result.name;
    if (own)
      return t(of.whole ? 'results.what.duplicate.own' : 'results.what.duplicate.earlier', { file: of.file });
    const whose = { file: of.file, name: of.name === '' ? of.file : of.name };
    return t(of.whole ? 'results.what.duplicate.other' : 'results.what.duplicate.begun', whose);
  }
  if (verdict === 'wrong-code')
    return t(byCode ? 'results.what.wrong-code.asked' : 'results.what.wrong-code');
  if (verdict === 'edited' && result.problem === 'seal-broken')
    return t('results.what.edited.beside', { total: points(result.standing?.total ?? 0) });
  if (verdict === 'edited') return t('results.what.edited', { at: result.at ?? 0 });
  if (verdict === 'damaged') return t('results.what.damaged');
  if (verdict === 'other-version') return t('results.what.other-version');
  if (result.unscored) return t('results.what.unscored');
  const total = points(result.standing?.total ?? 0);
  if (!counted) return t('results.what.not-counted');
  const what = t(result.finished ? 'results.what.ok' : 'results.what.unfinished', { total });
  return `${what} ${alsoWords(handed.also)}`.trim();
}

/** What came of it, to go on with. */
export const causedWords = (caused: readonly LineRef[]): string =>
  t('results.talk.caused', { words: caused.map((line) => say(line)).join(' ') });

/** What of a rule is at stake: its part, where the mark names one. */
export function ruleOf(
  { content }: Edition,
  { rule, part }: Pick<MarkOf, 'rule' | 'part'>,
): { title: string; words: string } {
  const found = content.rules[rule];
  if (found === undefined) return { title: rule, words: '' };
  const words = found.parts.find(({ id }) => id === part)?.text ?? found.statement;
  return { title: say({ id: found.title.id }), words: say({ id: words.id }) };
}

/** When it was and with whom. */
export function whereOf({ atMs, about }: MarkOf): string {
  const who = about === null ? '' : aboutOf(about);
  const time = atMs === null ? '' : text().clock(atMs);
  return time !== '' && who !== '' ? t('results.mark.at', { time, about: who }) : time + who;
}
