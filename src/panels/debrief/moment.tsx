// One moment of the shift: what you did, what it caused, words that work, the rule, and the two ways back to it.
// The sentences come as line ids; nothing is judged here.
import type { JSX } from 'preact';
import type { MomentView } from '../../scoring/types.ts';
import { say, t, text } from '../../text/current.ts';
import { Icon, type IconName } from '../theme/icon.tsx';
import { titleOf } from './words.ts';

export interface MomentActs {
  onWatch?: ((moment: MomentView) => void) | undefined;
  onRetry?: ((moment: MomentView) => void) | undefined;
  onSee?: ((moment: MomentView) => void) | undefined;
  onRule(page: string): void;
}

const KINDS: Record<MomentView['kind'], { chip: string; icon: IconName }> = {
  keep: { chip: 'chip chip-ready', icon: 'check' },
  fix: { chip: 'chip chip-bad', icon: 'wrench' },
  watch: { chip: 'chip chip-arrived', icon: 'eye' },
};

const points = (value: number): string => text().number(Math.round(value * 10) / 10);

export function marksOf({ mark }: MomentView): string {
  const earned = points(mark.earned + mark.recovered);
  const possible = points(mark.possible);
  return mark.recovered > 0
    ? t('debrief.mark.recovered', { earned, possible, recovered: points(mark.recovered) })
    : t('debrief.mark', { earned, possible });
}

/** A reason is one for what was done, or for what would have been the whole of it. */
function verdictOf({ mark, why }: MomentView): string {
  if (why?.id !== mark.why?.id || mark.earned >= mark.possible) return 'done';
  return mark.earned > 0 ? 'part' : 'lost';
}

export const aboutOf = (about: NonNullable<MomentView['about']>): string =>
  [say(about.title), about.name ?? ''].filter((x) => x !== '').join(', ');

export function Moment({
  moment,
  acts,
  focus,
  primary,
}: {
  moment: MomentView;
  acts: MomentActs;
  focus?: boolean;
  primary?: boolean;
}): JSX.Element {
  const { chip, icon } = KINDS[moment.kind];
  const { rule } = moment;
  const { onWatch, onRetry, onSee } = acts;
  // What went well needs no second try.
  const ways: Omit<MomentActs, 'onRule'> = moment.kind === 'keep' ? { onSee } : { onWatch, onRetry, onSee };
  return (
    <section class="debrief-moment" data-moment={moment.mark.id}>
      <div class="debrief-moment-head">
        <span class={chip}>
          <Icon name={icon} size={16} />
          {t('debrief.kind', { kind: moment.kind })}
        </span>
        <h3 tabIndex={-1} data-focus={focus ? '' : undefined}>
          {t('debrief.title', { title: titleOf(moment.mark), time: text().clock(moment.atMs) })}
        </h3>
        {moment.about !== null && <span class="small muted">{aboutOf(moment.about)}</span>}
        <span class="small muted digits">{marksOf(moment)}</span>
      </div>
      <dl>
        <dt>{t('debrief.did')}</dt>
        <dd>{say(moment.did)}</dd>
        {moment.caused.length > 0 && (
          <>
            <dt>{t('debrief.caused')}</dt>
            {moment.caused.map((line, at) => (
              <dd key={at}>{say(line)}</dd>
            ))}
          </>
        )}
        {moment.why !== null && (
          <>
            <dt>{t('debrief.why', { verdict: verdictOf(moment) })}</dt>
            <dd>{say(moment.why)}</dd>
          </>
        )}
        {moment.words !== null && (
          <>
            <dt>{t('debrief.words')}</dt>
            <dd>{t('debrief.quoted', { words: say(moment.words) })}</dd>
          </>
        )}
        <dt>{t('debrief.rule')}</dt>
        <dd>
          {say(rule.statement)}{' '}
          <button
            type="button"
            class="debrief-link"
            data-open="handbook"
            onClick={() => acts.onRule(rule.id)}
          >
            {say(rule.title)}
            {rule.cite !== null && ` · ${rule.cite}`}
          </button>
        </dd>
      </dl>
      {Object.values(ways).some((way) => way !== undefined) && (
        <div class="debrief-moment-keys">
          {ways.onWatch !== undefined && (
            <button
              type="button"
              class={primary ? 'btn btn-primary' : 'btn btn-plain'}
              onClick={() => ways.onWatch?.(moment)}
            >
              <Icon name="play" size={18} />
              {t('debrief.watch')}
            </button>
          )}
          {ways.onRetry !== undefined && (
            <button type="button" class="btn btn-plain" onClick={() => ways.onRetry?.(moment)}>
              <Icon name="rotate-ccw" size={18} />
              {t('debrief.retry')}
            </button>
          )}
          {ways.onSee !== undefined && (
            <button type="button" class="btn btn-plain" onClick={() => ways.onSee?.(moment)}>
              <Icon name="eye" size={18} />
              {t('viewer.see')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
