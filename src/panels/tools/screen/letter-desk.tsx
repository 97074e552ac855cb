// A letter to write: the wish beside what is on file of the open chart, the shelf of templates, the sheet as paper, and what
// becomes of it. What is right, and how it is read before it is signed, is not written here.
import type { JSX } from 'preact';
import { say, t } from '../../../text/current.ts';
import type { LetterView } from '../../../views/letters.ts';
import type { RecordsCaseView } from '../../../views/records.ts';
import { Icon } from '../../theme/icon.tsx';
import { Act, Press } from '../parts/act.tsx';
import { FindChart } from '../parts/find-chart.tsx';
import { useKept } from '../parts/desk.ts';
import { chosen } from '../parts/figures.ts';
import { LetterFolder, LetterLeft, LetterSending } from './letter-out.tsx';
import { LetterPaper } from './letter-paper.tsx';
import { templateWord } from './letter-text.ts';
import { Alert, Fact, Part } from './referral-parts.tsx';
import { whole } from '../../theme/whole.tsx';

function OnFile({ l }: { l: LetterView }): JSX.Element {
  const f = l.onFile;
  return (
    <Part title={t('letters.file')}>
      {f === null ? (
        <p class="case-said">{t('letters.file.none')}</p>
      ) : (
        <dl class="tool-facts">
          <Fact label={t('letters.file.name')}>
            <b>{f.name}</b> <span class="data digits">{f.birthDate}</span>
          </Fact>
          <Fact label={t('letters.file.address')}>{f.address}</Fact>
          <Fact label={t('letters.file.way')}>{t('letters.way', { how: f.way })}</Fact>
          <Fact label={t('letters.file.form')}>
            {f.form === null ? t('letters.file.no-form') : t('letters.receiver', { to: f.form })}
          </Fact>
          <Fact label={t('letters.file.contacts')}>
            {f.contacts.length === 0
              ? t('letters.file.no-contacts')
              : f.contacts.map((c) => `${c.name}, ${c.relation}`).join('; ')}
          </Fact>
        </dl>
      )}
      <div class="tool-keys">
        <FindChart look="quiet">{t('letters.find')}</FindChart>
      </div>
    </Part>
  );
}

function Shelf({ work, l }: { work: string; l: LetterView }): JSX.Element {
  return (
    <Part title={t('letters.shelf')}>
      <div class="letter-shelf">
        {l.shelf.map((template) => (
          <Act
            key={template}
            look="choice"
            icon={l.sheet?.template === template ? 'circle-dot' : 'file-text'}
            pressed={l.sheet?.template === template}
            label={t('letters.pick.label', {
              name: l.onFile?.name ?? t('letters.blank'),
              template: templateWord(template),
            })}
            give={{ type: 'letter.pick', work, template }}
          >
            {templateWord(template)}
          </Act>
        ))}
      </div>
    </Part>
  );
}

function Where({ l }: { l: LetterView }): JSX.Element | null {
  if (l.fault !== null)
    return <Alert>{t('letters.fault', { fault: t('letters.fault-of', { fault: chosen(l.fault) }) })}</Alert>;
  return l.where === 'folder' ? (
    <p class="case-said" role="status">
      <Icon name="folder-open" size={18} />
      <span>{t('letters.folder', { name: l.folderName ?? '' })}</span>
    </p>
  ) : null;
}

export function LetterDesk({ of, l }: { of: RecordsCaseView; l: LetterView }): JSX.Element {
  const { work, done } = of;
  const [reading, setReading] = useKept(
    `letter-reading:${work}:${l.where}`,
    l.where === 'folder' || l.where === 'signed',
  );
  const reached = l.where !== 'folder' && !done;
  const writing = reached && !reading;
  return (
    <div class="letter-desk">
      <div class="letter-wish">
        <Part title={t('letters.wish.title', { name: l.byName })}>
          <p class="case-said">{whole(say(l.wish))}</p>
          <dl class="tool-facts">
            <Fact label={t('letters.for')}>
              <b>{of.name}</b> <span class="data digits">{of.birthDate}</span>
            </Fact>
          </dl>
        </Part>
        {!done && <OnFile l={l} />}
        {reached && <Shelf work={work} l={l} />}
      </div>
      <div class="letter-side">
        <Where l={l} />
        {l.sheet === null ? (
          !done && <p class="case-said muted">{t('letters.nothing-yet')}</p>
        ) : (
          <Part title={t('letters.paper')}>
            {reached && (
              <div class="tool-keys">
                <Press look="quiet" icon={reading ? 'pencil' : 'eye'} onPress={() => setReading(!reading)}>
                  {t('letters.read', { reading: reading ? 'yes' : 'no' })}
                </Press>
              </div>
            )}
            <LetterPaper work={work} sheet={l.sheet} signedName={l.signedName} writing={writing} />
          </Part>
        )}
        {reached && l.sheet !== null && l.where !== 'signed' && <LetterFolder work={work} l={l} />}
        {reached && l.sheet !== null && <LetterSending work={work} l={l} />}
        <LetterLeft work={work} l={l} />
      </div>
    </div>
  );
}
