// What every part of the shell and the talk is given: the session, its newest snapshot, how much room there is, and
// which sheet (lines, tools, people, notes) is out. Sheets are the shell's own: no view and no log knows of them.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Session, SessionSnapshot } from '../../session/types.ts';
import type { Layout } from './layout.ts';

export type Sheet = 'lines' | 'tools' | 'people' | 'notes' | null;

export interface Face {
  session: Session;
  snapshot: SessionSnapshot;
  layout: Layout;
  /** A laptop's full width or more. */
  roomy: boolean;
  sheet: Sheet;
  setSheet(sheet: Sheet): void;
  /** In a compact layout: which tab of the one dock is up. */
  tab: Tab;
  setTab(tab: Tab): void;
}
export type Tab = 'hand' | 'screen' | 'notes' | 'talk';

export const FaceContext = createContext<Face | null>(null);

export function useFace(): Face {
  const face = useContext(FaceContext);
  if (face === null) throw new Error('A part of the shell was rendered outside the desk.');
  return face;
}
