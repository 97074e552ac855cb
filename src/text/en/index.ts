// Every line of the interface in English, by id. Lines of the content come with the content and are not here.
// Groups are one file each, so that two people seldom edit the same one.
import { acts } from './acts.ts';
import { announcements } from './announcements.ts';
import { claimLines } from './claims.ts';
import { classCode } from './class-code.ts';
import { classRoom } from './class.ts';
import { classResults } from './class-results.ts';
import { claimsTool } from './claims-tool.ts';
import { crosswalkText } from './crosswalk.ts';
import { debrief } from './debrief.ts';
import { lesson } from './lesson.ts';
import { policyCard } from './policy.ts';
import { touches } from './touches.ts';
import { later } from './later.ts';
import { placeLines, places } from './places.ts';
import { letterLines, letters } from './letters.ts';
import { names } from './names.ts';
import { outreach, outreachLines } from './outreach.ts';
import { projector } from './projector.ts';
import { records, recordsLines } from './records.ts';
import { refusals } from './refusals.ts';
import { referralFacts, referrals } from './referrals.ts';
import { scenes } from './scenes.ts';
import { facts } from './facts.ts';
import { fault } from './fault.ts';
import { roomFacts } from './rooms.ts';
import { roomsTool } from './rooms-tool.ts';
import { session } from './session.ts';
import { settings } from './settings.ts';
import { shell } from './shell.ts';
import { supplies, suppliesNames } from './supplies.ts';
import { talk } from './talk.ts';
import { title } from './title.ts';
import { toldOf } from './told.ts';
import { tools } from './tools.ts';
import { toolsHand } from './tools-hand.ts';
import { toolsWide } from './tools-wide.ts';
import { viewer } from './viewer.ts';
import { views } from './views.ts';
import { work, workKinds } from './work.ts';

/** Lines that panels name themselves: the compiler knows their ids. */
const PANELS = {
  ...claimsTool,
  ...classCode,
  ...classRoom,
  ...classResults,
  ...crosswalkText,
  ...debrief,
  ...lesson,
  ...policyCard,
  ...touches,
  ...fault,
  ...letters,
  ...names,
  ...outreach,
  ...places,
  ...projector,
  ...referrals,
  ...records,
  ...roomsTool,
  ...settings,
  ...shell,
  ...supplies,
  ...talk,
  ...title,
  ...tools,
  ...toolsHand,
  ...toolsWide,
  ...viewer,
  ...work,
} as const;

export type TextId = keyof typeof PANELS;

const WORDS: Readonly<Record<string, string>> = {
  ...scenes,
  ...views,
  ...facts,
  ...acts,
  ...announcements,
  ...session,
  ...refusals,
  ...workKinds,
  ...later,
  ...referralFacts,
  ...suppliesNames,
  ...outreachLines,
  ...recordsLines,
  ...letterLines,
  ...roomFacts,
  ...placeLines,
  ...claimLines,
  ...PANELS,
};

/** With the lines that only views name (`say`): the scene's objects, labels, refusals, announcements. */
export const ENGLISH: Readonly<Record<string, string>> = { ...WORDS, ...toldOf(WORDS) };
