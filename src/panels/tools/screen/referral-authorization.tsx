// A request to a plan: the order beside the plan's own sheet, the form one fills in, and what the plan answered, bare as
// it came. It counts back from the visit and leaves what follows from that to whoever reads it.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import {
  ATTACHMENTS,
  type Attachment,
  SERVICES,
  type Service,
  SPEEDS,
  type Speed,
} from '../../../office/referrals/setup.ts';
import { t, text } from '../../../text/current.ts';
import type { AuthorizationCase } from '../../../views/referrals.ts';
import { Act, Press } from '../parts/act.tsx';
import { Colleague } from '../parts/colleague.tsx';
import { useDesk, useKept } from '../parts/desk.ts';
import { Choose, Entry } from '../parts/entry.tsx';
import { chosen } from '../parts/figures.ts';
import { AskedClinician, Fact, Log, Part } from './referral-parts.tsx';

const MOST_UNITS = 99;

function Form({ of }: { of: AuthorizationCase }): JSX.Element {
  const sites = useDesk().snapshot.view.referrals?.sites ?? [];
  const [service, setService] = useKept<Service>(`au-service:${of.work}`, SERVICES[0]);
  const [site, setSite] = useKept(`au-site:${of.work}`, sites[0]?.id ?? '');
  const [units, setUnits] = useKept(`au-units:${of.work}`, '1');
  const [attach, setAttach] = useKept<Attachment[]>(`au-attach:${of.work}`, []);
  const [speed, setSpeed] = useKept<Speed>(`au-speed:${of.work}`, 'standard');
  const ids = { service: useId(), site: useId(), units: useId(), speed: useId() };
  const count = Math.min(MOST_UNITS, Math.max(1, Number.parseInt(units, 10) || 1));
  return (
    <Part title={t('referrals.request')}>
      <div class="case-form">
        <label class="tool-labelled" for={ids.service}>
          <span class="small muted">{t('referrals.request.service')}</span>
          <Choose
            id={ids.service}
            value={service}
            field={`au-service:${of.work}`}
            options={SERVICES.map((x) => ({
              value: x,
              words: t('referrals.service', { service: chosen(x) }),
            }))}
            onChoose={(x) => setService(x as Service)}
          />
        </label>
        <label class="tool-labelled" for={ids.site}>
          <span class="small muted">{t('referrals.request.site')}</span>
          <Choose
            id={ids.site}
            value={site}
            field={`au-site:${of.work}`}
            options={sites.map((x) => ({ value: x.id, words: x.name }))}
            onChoose={setSite}
          />
        </label>
        <label class="tool-labelled tool-narrow" for={ids.units}>
          <span class="small muted">{t('referrals.request.units')}</span>
          <Entry id={ids.units} value={units} field={`au-units:${of.work}`} onCommit={setUnits} />
        </label>
        <label class="tool-labelled" for={ids.speed}>
          <span class="small muted">{t('referrals.request.speed')}</span>
          <Choose
            id={ids.speed}
            value={speed}
            field={`au-speed:${of.work}`}
            options={SPEEDS.map((x) => ({ value: x, words: t('referrals.speed', { speed: x }) }))}
            onChoose={(x) => setSpeed(x as Speed)}
          />
        </label>
      </div>
      <div class="case-line" role="group" aria-label={t('referrals.request.attach')}>
        {ATTACHMENTS.map((part) => {
          const within = attach.includes(part);
          return (
            <Press
              key={part}
              look="choice"
              icon={within ? 'square-check-big' : 'square'}
              pressed={within}
              onPress={() => setAttach(within ? attach.filter((x) => x !== part) : [...attach, part])}
            >
              {t('referrals.attachment', { part: chosen(part) })}
            </Press>
          );
        })}
      </div>
      <div class="tool-keys">
        <Act
          look="primary"
          icon="send"
          give={{ type: 'authorization.submit', work: of.work, service, site, units: count, attach, speed }}
        >
          {t('referrals.request.submit', { payer: of.payerName })}
        </Act>
      </div>
    </Part>
  );
}

/** The plan's answer (278) in the printer's type. */
function Answer({ of }: { of: AuthorizationCase }): JSX.Element | null {
  const { answer, submitted } = of;
  if (answer === null || submitted === null) return null;
  return (
    <section class="tool-printout" aria-label={t('referrals.answer')}>
      <h3>{t('referrals.answer')}</h3>
      <p>
        {of.payerName} {text().clock(answer.atMs)}
      </p>
      <dl>
        <div>
          <dt>{t('referrals.answer.result')}</dt>
          <dd>{answer.result}</dd>
        </div>
        <div>
          <dt>{t('referrals.answer.for')}</dt>
          <dd>{t('referrals.row', { service: chosen(submitted.service), to: submitted.siteName })}</dd>
        </div>
        <div>
          <dt>{t('referrals.request.units')}</dt>
          <dd>{submitted.units}</dd>
        </div>
        {answer.number !== null && (
          <div>
            <dt>{t('referrals.answer.number')}</dt>
            <dd>{answer.number}</dd>
          </div>
        )}
        {answer.wants !== null && (
          <div>
            <dt>{t('referrals.answer.wants')}</dt>
            <dd>{t('referrals.attachment', { part: chosen(answer.wants) })}</dd>
          </div>
        )}
      </dl>
      <p>{t('referrals.answer.words', { result: answer.result })}</p>
    </section>
  );
}

function AfterAnswer({ of }: { of: AuthorizationCase }): JSX.Element {
  const { team } = useDesk().snapshot.view;
  const [number, setNumber] = useKept(`au-number:${of.work}`, '');
  const [to, setTo] = useKept(`au-to:${of.work}`, '');
  const ids = { number: useId(), to: useId() };
  const whom = to === '' ? (team[0]?.who ?? '') : to;
  return (
    <Part title={t('referrals.next')}>
      {of.answer?.result === 'A4' && (
        <div class="tool-keys">
          {ATTACHMENTS.map((part) => (
            <Act
              key={part}
              look="quiet"
              icon="paperclip"
              give={{ type: 'authorization.add', work: of.work, part }}
            >
              {t('referrals.add', { part: chosen(part) })}
            </Act>
          ))}
        </div>
      )}
      {of.answer?.result === 'A3' && (
        <div class="case-line">
          <Colleague
            words={t('referrals.denied.to')}
            value={whom}
            field={`au-to:${of.work}`}
            onChoose={setTo}
          />
          <Act look="plain" icon="forward" give={{ type: 'authorization.tell', work: of.work, to: whom }}>
            {t('referrals.denied.tell')}
          </Act>
        </div>
      )}
      <div class="case-line">
        <label class="tool-labelled tool-narrow" for={ids.number}>
          <span class="small muted">{t('referrals.log.number')}</span>
          <Entry id={ids.number} value={number} field={`au-number:${of.work}`} onCommit={setNumber} />
        </label>
        <Act look="plain" icon="notebook-pen" give={{ type: 'authorization.log', work: of.work, number }}>
          {t('referrals.log.write')}
        </Act>
        <span class="tool-grow" />
        <Act look="quiet" icon="calendar-x" give={{ type: 'authorization.cancel-visit', work: of.work }}>
          {t('referrals.cancel-visit')}
        </Act>
      </div>
    </Part>
  );
}

export function AuthorizationForm({ of }: { of: AuthorizationCase }): JSX.Element {
  return (
    <>
      <Part title={t('referrals.order')}>
        <dl class="tool-facts">
          <Fact label={t('referrals.order.for')}>
            {t('referrals.row', { service: chosen(of.service), to: of.siteName })}
          </Fact>
          <Fact label={t('referrals.request.units')}>
            <span class="digits">{of.units}</span>
          </Fact>
          <Fact label={t('referrals.visit')}>
            {t('referrals.visit.on', { on: of.visitOn, days: of.daysLeft })}
          </Fact>
        </dl>
      </Part>
      <Part title={t('referrals.sheet', { payer: of.payerName })}>
        <dl class="tool-facts">
          <Fact label={t('referrals.sheet.asks')}>
            {of.asks.map((p) => t('referrals.attachment', { part: chosen(p) })).join(', ')}
          </Fact>
          <Fact label={t('referrals.sheet.answers')}>
            {t('referrals.sheet.clock', {
              days: of.standardDays,
              expedited: of.expeditedHours === null ? 'no' : 'yes',
              hours: of.expeditedHours ?? 0,
            })}
          </Fact>
          <Fact label={t('referrals.sheet.ask-by')}>
            {t('referrals.sheet.by', { late: of.askBy === null ? 'yes' : 'no', on: of.askBy ?? '' })}
          </Fact>
        </dl>
        <AskedClinician of={of} about={['expedite']} />
      </Part>
      {of.log.length > 0 && (
        <Part title={t('referrals.log.before')}>
          <Log
            of={of.log}
            pressed={of.logged}
            deed={of.over ? null : t('referrals.log.use')}
            give={(number) => ({ type: 'authorization.log', work: of.work, number })}
          />
        </Part>
      )}
      {!of.over && of.answer === null && of.submitted === null && <Form of={of} />}
      {of.submitted !== null && of.answer === null && (
        <p class="tool-asking" role="status">
          {t('referrals.plan-thinks', { payer: of.payerName })}
        </p>
      )}
      <Answer of={of} />
      {!of.over && of.answer !== null && <AfterAnswer of={of} />}
      {of.logged !== null && <p class="case-said">{t('referrals.logged', { number: of.logged })}</p>}
      {of.toldTo !== null && <p class="case-said">{t('referrals.told-to', { who: of.toldTo })}</p>}
    </>
  );
}
