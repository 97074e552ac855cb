// The debrief, alone on the desk: headline, seven responsibilities, timeline, one keep, one fix, one watch, three people,
// what came of it, and the ways on. At most five minutes; the rest is folded. It prints as one plain page.
import { Fragment, type JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DebriefView, MomentView } from '../../scoring/types.ts';
import { say, t, text } from '../../text/current.ts';
import { saveAsFile } from '../shell/save-as-file.ts';
import { keepCards } from '../shell/kept-cards.ts';
import { Icon } from '../theme/icon.tsx';
import { Portrait } from '../theme/portrait.tsx';
import type { ToolProps } from '../tools/parts/desk.ts';
import './debrief.css';
import './timeline.css';
import './narrow.css';
import './print.css';
import { AllMarks } from './all-marks.tsx';
import { Moment, type MomentActs } from './moment.tsx';
import { ResultFile } from './result-file.tsx';
import { RulePage } from './rule-page.tsx';
import { Criticals, Standing } from './standing.tsx';
import { SteppedAway } from './stepped-away.tsx';
import { Timeline } from './timeline.tsx';
import { Later, Tin } from './tin.tsx';
import { headlineOf, sittersOf } from './words.ts';

export interface DebriefProps extends ToolProps {
  /** Without these two the session is asked itself. */
  onWatch?: (moment: MomentView) => void;
  onRetry?: (moment: MomentView) => void;
  /** The same shift, same seed, from its start. */
  onAgain?: () => void;
  onTitle?: () => void;
}

/** What the right-hand paper shows: the three, one chosen moment, all marks, what came later, or a rule. */
type Shown =
  | { page: 'three' | 'all' | 'later' }
  | { page: 'one'; mark: string }
  | { page: 'rule'; rule: string; back: Shown };

function People({ debrief }: { debrief: DebriefView }): JSX.Element | null {
  if (debrief.people.length === 0) return null;
  return (
    <section class="debrief-people" aria-labelledby="debrief-people">
      <h2 id="debrief-people" class="small muted">
        {t('debrief.people', { count: debrief.people.length })}
      </h2>
      <ul>
        {debrief.people.map((person) => (
          <li key={person.name}>
            <Portrait portrait={person.portrait} />
            <span class="small">
              <b>{person.name}</b>
              <br />
              {say(person.line)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ debrief }: { debrief: DebriefView }): JSX.Element {
  const words = debrief.figures.map(({ id, value }) =>
    t('debrief.figure', { id, value, time: text().mmss(value * 1000) }),
  );
  return (
    <p class="small muted debrief-figures">
      {words.map((one, at) => (
        <Fragment key={one}>
          {at > 0 && ' '}
          <span class="whole">{at < words.length - 1 ? `${one} ·` : one}</span>
        </Fragment>
      ))}
      <br />
      {t('debrief.figures')}
    </p>
  );
}

export function Debrief(props: DebriefProps): JSX.Element | null {
  const { session, snapshot } = props;
  const { debrief, view } = snapshot;
  const [shown, setShown] = useState<Shown>({ page: 'three' });
  const right = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  useEffect(() => {
    // The first page waits for the reader; every page turned to takes focus at its heading.
    if (!turned.current) {
      turned.current = true;
      return;
    }
    right.current?.querySelector<HTMLElement>('[data-focus]')?.focus();
  }, [shown]);
  useEffect(() => {
    if (debrief !== null && !snapshot.unscored) keepCards(debrief.later, view.dateText);
  }, [debrief]);
  if (debrief === null) return null;

  const three = [debrief.keep, debrief.fix, debrief.watch].filter((moment) => moment !== null);
  const find = (mark: string): MomentView | undefined =>
    [...three, ...debrief.all].find((moment) => moment.mark.id === mark);
  const choose = (mark: string): void => setShown({ page: 'one', mark });
  const onWatch =
    props.onWatch ?? ((moment: MomentView) => void session.watch(moment.mark.unit, moment.fromSeq));
  const onRetry = props.onRetry ?? ((moment: MomentView) => void session.tryAgain(moment.fromSeq));
  const acts: MomentActs = {
    onWatch,
    onRetry,
    onSee: (moment) => void session.lookBack(moment.mark.id),
    onRule: (rule) => setShown({ page: 'rule', rule, back: shown }),
  };
  const retry = (unit: string): (() => void) | undefined => {
    const moment = debrief.all.find((one) => one.mark.unit === unit);
    return moment === undefined ? undefined : () => onRetry(moment);
  };
  const one = shown.page === 'one' ? find(shown.mark) : undefined;

  return (
    <div class="debrief" data-landmark role="region" aria-labelledby="debrief-headline">
      <div class="debrief-two">
        <div class="debrief-left">
          <ResultFile session={session} snapshot={snapshot} />
          <div class="paper debrief-paper">
            <p class="small muted debrief-when">
              <Icon name="sunrise" size={17} />
              {t('debrief.when', {
                date: text().date(view.dateText),
                from: text().clock(view.startsMs),
                to: text().clock(view.dayEndsMs),
              })}
              {snapshot.unscored && <span class="chip">{t('debrief.unscored')}</span>}
              {snapshot.playerName !== '' && <span class="debrief-name">{sittersOf(snapshot.seat)}</span>}
            </p>
            <div class="debrief-headline">
              <h1 class="display" id="debrief-headline" tabIndex={-1}>
                {headlineOf(debrief.headline)}
              </h1>
              {/* Nothing that was counted is no zero. */}
              {debrief.all.length > 0 && (
                <p class="debrief-total">
                  <b class="display digits">{t('debrief.percent', { total: Math.round(debrief.total) })}</b>
                  <span class="small muted">{t('debrief.of-shift')}</span>
                </p>
              )}
            </div>
            <Criticals criticals={debrief.score.critical} retry={retry} />
            <SteppedAway away={debrief.score.steppedAway} />
            <Standing debrief={debrief} />
            <Timeline
              stops={debrief.timeline}
              fromMs={view.startsMs}
              toMs={view.dayEndsMs}
              chosen={shown.page === 'one' ? shown.mark : null}
              choose={choose}
              onWhole={() => void session.lookBack(null)}
            />
          </div>
          <Tin later={debrief.later} open={() => setShown({ page: 'later' })} />
        </div>
        <div class="debrief-right">
          <div class="paper debrief-paper debrief-paper-right" ref={right}>
            {shown.page !== 'three' && (
              <button
                type="button"
                class="btn-quiet debrief-back"
                onClick={() => setShown(shown.page === 'rule' ? shown.back : { page: 'three' })}
              >
                <Icon name="arrow-left" size={18} />
                {t('debrief.back')}
              </button>
            )}
            {shown.page === 'three' && (
              <>
                <h2 class="heard-only" tabIndex={-1} data-focus="">
                  {t('debrief.moments')}
                </h2>
                {three.length === 0 && <p class="muted">{t('debrief.nothing')}</p>}
                {three.map((moment) => (
                  <Moment key={moment.kind} moment={moment} acts={acts} primary={moment.kind === 'fix'} />
                ))}
                <People debrief={debrief} />
                <div class="debrief-under">
                  <Figures debrief={debrief} />
                  <button type="button" class="btn-quiet" onClick={() => window.print()}>
                    <Icon name="printer" size={18} />
                    {t('debrief.print')}
                  </button>
                  <button type="button" class="btn-quiet" onClick={() => setShown({ page: 'all' })}>
                    <Icon name="list" size={18} />
                    {t('debrief.all', { count: debrief.all.length })}
                  </button>
                </div>
              </>
            )}
            {shown.page === 'one' && (
              <>
                <h2 class="small muted">{t('debrief.chosen')}</h2>
                {one !== undefined && <Moment moment={one} acts={acts} focus primary />}
              </>
            )}
            {shown.page === 'all' && <AllMarks debrief={debrief} choose={choose} />}
            {shown.page === 'later' && <Later later={debrief.later} today={view.dateText} />}
            {shown.page === 'rule' && (
              <RulePage entry={props.handbook?.find((entry) => entry.id === shown.rule)} />
            )}
          </div>
        </div>
      </div>
      <div class="debrief-ways">
        {props.onAgain !== undefined && (
          <button type="button" class="btn btn-plain" onClick={props.onAgain}>
            <Icon name="rotate-ccw" size={19} />
            {t('debrief.again')}
          </button>
        )}
        {/* With a class code the file to hand in stands over the debrief. */}
        {(snapshot.seat.code === undefined || snapshot.unscored) && (
          <button
            type="button"
            class="btn btn-plain"
            onClick={() => saveAsFile(session.exportLog(), t('debrief.file'))}
          >
            <Icon name="download" size={19} />
            {t('debrief.save')}
          </button>
        )}
        {props.onTitle !== undefined && (
          <button type="button" class="btn btn-plain" onClick={props.onTitle}>
            <Icon name="house" size={19} />
            {t('debrief.leave')}
          </button>
        )}
        {debrief.later.length > 0 && shown.page !== 'later' && (
          <button type="button" class="btn btn-primary" onClick={() => setShown({ page: 'later' })}>
            {t('debrief.later.next')}
            <Icon name="arrow-right" size={19} />
          </button>
        )}
      </div>
    </div>
  );
}
