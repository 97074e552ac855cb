// Who pays first where Medicare is one of the two: by age, work, the size of the employer, and how the other cover came
// about. Pure; what is asked of whom, and whether the answer is on file, is the desk's business.

export interface Situation {
  /** Why Medicare: age, disability, or kidney failure and the months since. */
  medicareFor: 'age' | 'disability' | 'kidney';
  kidneyMonths?: number;
  other:
    | 'group' // the person's own or the family's current job
    | 'retiree'
    | 'cobra'
    | 'injury' // work, auto, liability, black lung: that carrier
    | 'medicaid'
    | 'medigap'
    | 'tricare-for-life';
  /** Employees of the firm behind a group plan. */
  employees?: number;
  /** A plan of several employers together counts as the large one. */
  multiEmployer?: boolean;
}

/** True when Medicare pays first. */
export function medicareFirst(s: Situation): boolean {
  if (s.other === 'injury') return false;
  if (s.other === 'medicaid' || s.other === 'medigap' || s.other === 'tricare-for-life') return true;
  if (s.medicareFor === 'kidney') return (s.kidneyMonths ?? 0) > 30;
  if (s.other === 'retiree' || s.other === 'cobra') return true;
  const large = s.medicareFor === 'age' ? 20 : 100;
  return !(s.multiEmployer === true && s.medicareFor === 'age') && (s.employees ?? 0) < large;
}
