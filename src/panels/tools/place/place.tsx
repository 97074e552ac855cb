// The room beside the tool: the exam room whose turnover is in front, or the vault. What is in it comes from the view; what
// is in the hand is kept as long as the session, and is nobody else's business.
import type { JSX } from 'preact';
import { placeOf } from '../../../session/place.ts';
import { t } from '../../../text/current.ts';
import { examRoomThings, tellExamRoom } from '../../../views/exam-room.ts';
import { openWork, tellVault, vaultOf, vaultThings } from '../../../views/vault.ts';
import { useDesk, useKept } from '../parts/desk.ts';
import { PlaceStage } from './place-stage.tsx';
import './place.css';

function ExamRoom({ work }: { work: string }): JSX.Element | null {
  const { view } = useDesk().snapshot;
  const [held, hold] = useKept<string | null>(`in-hand:${work}`, null);
  const of = view.roomWork?.at[work];
  if (of?.kind !== 'turnover') return null;
  return (
    <PlaceStage
      surface="exam-room"
      title={of.n === null ? t('place.exam-room.any') : t('place.exam-room', { n: of.n })}
      told={tellExamRoom(of)}
      things={examRoomThings(of, held)}
      held={held}
      hold={hold}
    />
  );
}

function Vault({ work }: { work: string | null }): JSX.Element | null {
  const { view } = useDesk().snapshot;
  const [held, hold] = useKept<string | null>('in-hand:vault', null);
  if (view.supplies === null) return null;
  const vault = vaultOf(view.supplies, work, openWork(view));
  return (
    <PlaceStage
      surface="vault"
      title={t('place.vault')}
      told={tellVault(vault)}
      things={vaultThings(vault, held)}
      held={held}
      hold={hold}
    />
  );
}

export function PlaceTool(): JSX.Element | null {
  const { ui, view } = useDesk().snapshot;
  const at = placeOf(ui, view);
  if (at === null) return null;
  return at.place === 'vault' ? <Vault work={at.work} /> : <ExamRoom key={at.work} work={at.work} />;
}
