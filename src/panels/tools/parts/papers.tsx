// The keys for papers over the glass: scan what was handed over, print what they take with them. One key for each, so
// that nothing is chosen for you. What a paper is good for is the office's business.
import type { JSX } from 'preact';
import { t } from '../../../text/current.ts';
import { Act } from './act.tsx';
import { useDesk, useKept } from './desk.ts';
import { chosen } from './figures.ts';
import { arrows } from './focus.ts';

const SCANS = [
  ['card', 'both'],
  ['card', 'one'],
  ['photo-id', 'one'],
  ['photo-id', 'both'],
  ['name-proof', 'one'],
  ['form', 'one'],
] as const;
const GIVEN = ['visit-summary', 'work-note', 'school-note', 'form'] as const;

interface Group {
  patient: string;
  labelledBy?: string;
  label?: string;
}

export function ScanKeys({ patient, labelledBy, label }: Group): JSX.Element {
  const scanned = useDesk().snapshot.view.talk?.scanned ?? [];
  const done = (what: string, sides: string): boolean =>
    scanned.some((one) => one.what === what && one.sides === sides);
  return (
    <div class="tool-keys" role="group" aria-labelledby={labelledBy} aria-label={label} onKeyDown={arrows}>
      {label !== undefined && <span class="small muted tool-keys-of">{label}</span>}
      {SCANS.map(([what, sides]) => (
        <Act
          key={`${what}-${sides}`}
          look="quiet"
          icon={done(what, sides) ? 'check' : 'scan-line'}
          give={{ type: 'documents.scan', patient, what, sides }}
        >
          {t('tools.scan.what', { what: chosen(what), sides })}
          {done(what, sides) && <span class="heard-only">{t('tools.scan.done')}</span>}
        </Act>
      ))}
    </div>
  );
}

/** That it was given is kept in sight, so that nobody gives it twice to be sure. */
function Give({ patient, what }: { patient: string; what: (typeof GIVEN)[number] }): JSX.Element {
  const [given, setGiven] = useKept(`given:${patient}:${what}`, false);
  return (
    <Act
      look="quiet"
      give={{ type: 'documents.give', patient, what }}
      then={() => setGiven(true)}
      {...(given ? { icon: 'check' as const } : {})}
    >
      {t('tools.check-out.paper', { what: chosen(what) })}
      {given && <span class="heard-only">{t('tools.check-out.given')}</span>}
    </Act>
  );
}

export function GiveKeys({ patient, labelledBy, label }: Group): JSX.Element {
  return (
    <div class="tool-keys" role="group" aria-labelledby={labelledBy} aria-label={label} onKeyDown={arrows}>
      {label !== undefined && <span class="small muted tool-keys-of">{label}</span>}
      {GIVEN.map((what) => (
        <Give key={what} patient={patient} what={what} />
      ))}
    </div>
  );
}
