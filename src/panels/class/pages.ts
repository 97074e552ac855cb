// The teacher's pages, in the order a lesson uses them. A new page is one line here and one folder beside this file; its
// code comes when it is opened. It knows nothing of what is on them.
import type { FrontDesk, Session } from '../../session/types.ts';
import type { TextId } from '../../text/en/index.ts';
import { type Late, late } from '../shell/late.tsx';
import type { IconName } from '../theme/icon.tsx';

/** What every page of the class room is given. */
export interface ClassPageProps {
  frontDesk: FrontDesk;
  /** Sits down in a shift or opens one to look at; leaving it comes back to this page. */
  onSession(session: Session): void;
  /** Opens another of the pages. */
  turnTo(page: string): void;
}
export interface ClassPage {
  id: string;
  icon: IconName;
  title: TextId;
  page: Late<ClassPageProps>;
}

export const PAGES: readonly ClassPage[] = [
  {
    id: 'code',
    icon: 'hash',
    title: 'class.code',
    page: late(async () => (await import('./code/code-page.tsx')).CodePage),
  },
  {
    id: 'results',
    icon: 'list-checks',
    title: 'results.title',
    page: late(async () => (await import('./results/results-page.tsx')).ResultsPage),
  },
  {
    id: 'projector',
    icon: 'monitor',
    title: 'projector.title',
    page: late(async () => (await import('./projector/projector-page.tsx')).ProjectorPage),
  },
  {
    id: 'lesson',
    icon: 'notebook-text',
    title: 'lesson.title',
    page: late(async () => (await import('./lesson/lesson-page.tsx')).LessonPage),
  },
  {
    id: 'policy',
    icon: 'clipboard-pen',
    title: 'policy-card.title',
    page: late(async () => (await import('./policy/policy-page.tsx')).PolicyPage),
  },
  {
    id: 'crosswalk',
    icon: 'git-compare',
    title: 'crosswalk.title',
    page: late(async () => (await import('./crosswalk/crosswalk-page.tsx')).CrosswalkPage),
  },
];
