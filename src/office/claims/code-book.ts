// What a charge can be written with at this desk: the practice's own visit codes with their fees, the diagnoses of an
// ordinary week (ICD-10-CM, free of rights), places, the modifiers that are Medicare's own, and reason codes, bare.
// Words stand in text/en/claims.ts by the same codes. No amount or meaning here is anybody else's.

/** Charges, in cents, by visit code. What a plan allows of it stands in its terms. */
export const FEES: Readonly<Record<string, number>> = {
  'OV-1': 6_000,
  'OV-2': 13_500,
  'OV-3': 19_000,
  'NP-1': 22_000,
  'PX-1': 24_000,
  'WC-1': 18_000,
  'BP-1': 4_500,
  'EKG-1': 12_000,
  'LB-1': 3_500,
  'PR-1': 26_000,
};
export const VISIT_CODES = Object.keys(FEES);

/** Diagnoses by their shelf in the book. `whole: false` is a code that wants more characters. */
export const DIAGNOSES: readonly { code: string; shelf: Shelf; whole: boolean }[] = [
  ...shelf('throat', 'J02.0', 'J02.9', 'J06.9', 'J30.2'),
  ...shelf('chest', 'R05.1', 'R05.3', 'J18.9', 'R00.2', 'I49.9'),
  ...shelf('ear', 'H66.91', 'H66.92', 'H92.01', 'H92.02'),
  ...shelf('bones', 'M54.50', 'M25.571', 'M25.572', 'M25.511', 'M25.512', 'S82.891A', 'S93.401A'),
  { code: 'M54.5', shelf: 'bones', whole: false },
  { code: 'S93.401', shelf: 'bones', whole: false },
  ...shelf('pressure', 'I10', 'R03.0', 'E11.9', 'E11.65', 'E78.5', 'R73.03'),
  ...shelf('skin', 'B07.9', 'L82.1', 'R21', 'L23.7'),
  ...shelf('well', 'Z00.00', 'Z00.01', 'R51.9', 'G43.909'),
];
export type Shelf = 'throat' | 'chest' | 'ear' | 'bones' | 'pressure' | 'skin' | 'well';
function shelf(name: Shelf, ...codes: string[]): { code: string; shelf: Shelf; whole: boolean }[] {
  return codes.map((code) => ({ code, shelf: name, whole: true }));
}
export const diagnosisInBook = (code: string) => DIAGNOSES.find((d) => d.code === code);

/** Place of service, CMS: office, telehealth at home, telehealth elsewhere, patient's home, urgent care, emergency room. */
export const PLACES = ['11', '10', '02', '12', '20', '23'] as const;
/** HCPCS modifiers that are CMS's own: notice on file, voluntary notice, excluded, no notice, left, right. */
export const MODIFIERS = ['GA', 'GX', 'GY', 'GZ', 'LT', 'RT'] as const;

/** The numbers that never leave the office: the provider number printed by CMS as its sample. */
export const OWN_NPI = '1234567893';
