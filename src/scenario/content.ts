// All content of an edition, compiled: what dealing, scoring and faces are given. Text is apart, by full line id
// (`<file>/<id>`), so that a typo or a translation changes no rule and kills no save.
import type { Desk } from './desk.ts';
import type {
  Directory,
  Payers,
  People,
  Providers,
  Reasons,
  Stock,
  Team,
  Tells,
  Voices,
} from './practice.ts';
import type { Note, Rule } from './rule.ts';
import type { Scenario } from './schema.ts';
import type * as v from 'valibot';

export interface Practice {
  people: v.InferOutput<typeof People>['people'];
  providers: v.InferOutput<typeof Providers>;
  payers: v.InferOutput<typeof Payers>['payers'];
  team: v.InferOutput<typeof Team>['members'];
  directory: v.InferOutput<typeof Directory>['entries'];
  tells: v.InferOutput<typeof Tells>;
  voices: Voices['sets'];
  reasons: v.InferOutput<typeof Reasons>['reasons'];
  stock: v.InferOutput<typeof Stock>['items'];
}
export interface Content {
  scenarios: Record<string, Scenario>;
  desk: Desk[];
  rules: Record<string, Rule>;
  notes: Record<string, Note>;
  practice: Practice;
}
/** Full line id → sentence (ICU message). */
export type Dictionary = Record<string, string>;
export interface Edition {
  content: Content;
  text: Dictionary;
  contentHash: string;
  textHash: string;
}
