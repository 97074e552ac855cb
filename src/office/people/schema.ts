// Patients as the practice knows them: search, registration, changes of demographics.
// What a person really is stands in the setup; what is on file stands in the chart. No behaviour here.
import * as v from 'valibot';
import { Id, Text } from '../kinds.ts';

export const DEMOGRAPHIC_FIELDS = [
  'full-name',
  'birth-date',
  'address',
  'phone',
  'emergency-contact',
] as const;
export const DemographicField = v.picklist(DEMOGRAPHIC_FIELDS);

export const peopleCommands = {
  /** Any of the two may be empty; both empty finds nobody. `birthDate` as typed (MM/DD/YYYY). */
  'people.search': v.strictObject({ name: Text, birthDate: Text }),
  'people.change': v.strictObject({ patient: Id, field: DemographicField, value: Text }),
  /** Makes a chart from the fields on a registration slip. */
  'people.register': v.strictObject({ slip: Id }),
};

export const peopleFacts = {
  'people.searched': v.strictObject({ name: Text, birthDate: Text, found: v.array(Id) }),
  /** `right`: the value is what the person would say. */
  'people.changed': v.strictObject({ patient: Id, field: Id, value: Text, right: v.boolean(), was: Text }),
  'people.registered': v.strictObject({
    patient: Id,
    slip: Id,
    right: v.array(Id),
    wrong: v.array(Id),
    missing: v.array(Id),
    clean: v.boolean(),
  }),
};
