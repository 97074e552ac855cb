// Which application is on the one monitor. The book is not here: it takes both docks.
// Only the choice; each application is a file of its own.
import type { JSX } from 'preact';
import type { TextRef } from '../../../views/types.ts';
import { useDesk } from '../parts/desk.ts';
import { Chart } from './chart.tsx';
import { Claims } from './claims.tsx';
import { Cover } from './cover.tsx';
import { Handbook } from './handbook.tsx';
import { Inbox } from './inbox.tsx';
import { Directory, Drawer } from './office-screens.tsx';
import { Lists } from './lists.tsx';
import { Referrals } from './referrals.tsx';
import { Records } from './records.tsx';
import { Supplies } from './supplies.tsx';
import { Rooms } from './rooms.tsx';
import { Tasks } from './tasks.tsx';
import { Team } from './team.tsx';
import { Today } from './today.tsx';

export function Screen({ refusal }: { refusal: TextRef | null }): JSX.Element | null {
  const { app } = useDesk().snapshot.ui;
  switch (app) {
    case 'today':
      return <Today refusal={refusal} />;
    case 'chart':
      return <Chart refusal={refusal} />;
    case 'cover':
      return <Cover refusal={refusal} />;
    case 'portal':
    case 'fax':
    case 'email':
    case 'voicemail':
      return <Inbox tray={app} refusal={refusal} />;
    case 'claims':
      return <Claims refusal={refusal} />;
    case 'rooms':
      return <Rooms refusal={refusal} />;
    case 'referrals':
      return <Referrals refusal={refusal} />;
    case 'records':
      return <Records refusal={refusal} />;
    case 'supplies':
      return <Supplies refusal={refusal} />;
    case 'lists':
      return <Lists refusal={refusal} />;
    case 'tasks':
      return <Tasks refusal={refusal} />;
    case 'team':
      return <Team refusal={refusal} />;
    case 'drawer':
      return <Drawer refusal={refusal} />;
    case 'handbook':
      return <Handbook refusal={refusal} />;
    case 'directory':
      return <Directory refusal={refusal} />;
    default:
      return null;
  }
}
