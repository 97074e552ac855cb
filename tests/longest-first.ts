// In which order the suites begin: those that take longest first, so that no worker sits idle at the end while another has
// just begun on a long one. A name that is missing here costs a few seconds and nothing else.
import { BaseSequencer, type TestSpecification } from 'vitest/node';

const LONGEST = [
  'players/play-throughs',
  'replays/mutant-logs',
  'session/class/result',
  'content/commands',
  'browser/keyboard',
  // These wait much: beside one that never does.
  'browser/contrast',
  'browser/offline',
  'browser/tools',
  'browser/screens',
  'browser/desk-work',
  'browser/scenes',
  'browser/results',
];
const place = ({ moduleId }: TestSpecification): number => {
  const at = LONGEST.findIndex((name) => moduleId.includes(`tests/${name}`));
  return at < 0 ? LONGEST.length : at;
};

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((a, b) => place(a) - place(b));
  }
}
