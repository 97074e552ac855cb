// What of a visit is the patient's, and what the plan's: from the allowed amount, never from the charge. Whole cents.
// The write-off of a plan we have a contract with is nobody's. Nothing here knows a person or a claim.

export interface Terms {
  /** A fixed copay; null where deductible and coinsurance decide. */
  copayCents: number | null;
  deductibleLeftCents: number;
  ratePercent: number;
  /** Left until the out-of-pocket maximum; null for none. */
  oopLeftCents: number | null;
}
export interface Share {
  patientCents: number;
  copayCents: number;
  deductibleCents: number;
  coinsuranceCents: number;
  planCents: number;
  writeOffCents: number;
  /** Out of network, where nothing forbids it: the rest of the charge. */
  balanceCents: number;
}
const NO_END = Number.MAX_SAFE_INTEGER;
/** A percentage of cents, to the nearest cent, halves up. Integers only. */
export const percentOf = (cents: number, percent: number): number => Math.floor((cents * percent + 50) / 100);

export function costShare(billedCents: number, allowedCents: number, terms: Terms, inNetwork = true): Share {
  const most = terms.oopLeftCents ?? NO_END;
  const rest = Math.max(0, billedCents - allowedCents);
  let [copay, deductible, coinsurance] = [0, 0, 0];
  if (terms.copayCents !== null) copay = Math.min(terms.copayCents, allowedCents, most);
  else {
    deductible = Math.min(allowedCents, terms.deductibleLeftCents, most);
    coinsurance = Math.min(
      percentOf(Math.max(0, allowedCents - terms.deductibleLeftCents), terms.ratePercent),
      most - deductible,
    );
  }
  const share = copay + deductible + coinsurance;
  return {
    patientCents: inNetwork ? share : share + rest,
    copayCents: copay,
    deductibleCents: deductible,
    coinsuranceCents: coinsurance,
    planCents: allowedCents - share,
    writeOffCents: inNetwork ? rest : 0,
    balanceCents: inNetwork ? 0 : rest,
  };
}

/** What a second plan leaves of the patient's part after the first: by the ordinary rule, or where it pays no duplicate. */
export function secondShare(
  firstPaidCents: number,
  patientCents: number,
  secondAloneCents: number,
  rule: 'standard' | 'non-duplication',
): { planCents: number; patientCents: number } {
  const pays =
    rule === 'standard'
      ? Math.min(patientCents, secondAloneCents)
      : Math.min(patientCents, Math.max(0, secondAloneCents - firstPaidCents));
  return { planCents: pays, patientCents: patientCents - pays };
}

/** A Qualified Medicare Beneficiary owes nothing of Medicare's share, whatever is left. */
export const qmbShare = (
  allowedCents: number,
  medicareCents: number,
): { patientCents: 0; stateUpToCents: number } => ({
  patientCents: 0,
  stateUpToCents: Math.max(0, allowedCents - medicareCents),
});
