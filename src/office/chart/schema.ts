// The patient's chart at the desk: banner, contacts with what they may hear, visits, documents, messages, access log.
// Opening any chart is possible; every opening is logged with the contact it was opened for. No behaviour here.
import * as v from 'valibot';
import { ChartTab, Id } from '../kinds.ts';

export const chartCommands = {
  'chart.open': v.strictObject({ patient: Id }),
  'chart.look': v.strictObject({ patient: Id, tab: ChartTab }),
  'chart.close': v.strictObject({}),
};

export const chartFacts = {
  /** `contact`: the conversation in the foreground, if any. `right`: it is the chart of the person this contact is about. */
  'chart.opened': v.strictObject({ patient: Id, contact: v.nullable(Id), right: v.boolean() }),
  'chart.looked': v.strictObject({ patient: Id, contact: v.nullable(Id), tab: ChartTab }),
  'chart.closed': v.strictObject({ patient: Id }),
};
