// Coverage: the card in hand, what is on file, the question to the payer (270) and its reply (271).
// The payer answers from its own file, by its own clock. AAA codes are bare, paraphrased elsewhere. No behaviour here.
import * as v from 'valibot';
import { Id, Text } from '../kinds.ts';

export const COVERAGE_FIELDS = ['payer', 'member-id', 'subscriber-name', 'group', 'effective-date'] as const;
export const CoverageField = v.picklist(COVERAGE_FIELDS);

export const coverageCommands = {
  'coverage.open': v.strictObject({ patient: Id }),
  /** Asks the payer on file with what is on file now. */
  'coverage.query': v.strictObject({ patient: Id }),
  /** Copies fields from the card in hand to the file; `fields` empty means every field. */
  'coverage.copy-card': v.strictObject({ patient: Id, fields: v.array(CoverageField) }),
  'coverage.change': v.strictObject({ patient: Id, field: CoverageField, value: Text }),
  /** A second plan, from the card in hand. */
  'coverage.add': v.strictObject({ patient: Id, primary: v.boolean() }),
};

export const coverageFacts = {
  'coverage.opened': v.strictObject({ patient: Id, contact: v.nullable(Id) }),
  'coverage.queried': v.strictObject({
    patient: Id,
    contact: v.nullable(Id),
    payer: Id,
    memberId: Text,
    name: Text,
    again: v.boolean(),
  }),
  /** `status`: active, inactive, or rejected with an AAA code. It answers the member that was asked about. */
  'coverage.replied': v.strictObject({
    patient: Id,
    payer: Id,
    memberId: Text,
    name: Text,
    status: v.picklist(['active', 'inactive', 'rejected']),
    aaa: v.nullable(Text),
    ended: v.nullable(Text),
    copayCents: v.nullable(v.number()),
  }),
  /**
   * `fields`: a name where the card was copied, `name=value` where it was written by hand, at any length a line takes.
   * `right`: the file is now what the payer holds for this member.
   */
  'coverage.changed': v.strictObject({
    patient: Id,
    contact: v.nullable(Id),
    fields: v.array(v.string()),
    right: v.boolean(),
  }),
  'coverage.added': v.strictObject({
    patient: Id,
    contact: v.nullable(Id),
    payer: Id,
    primary: v.boolean(),
    right: v.boolean(),
  }),
};
