import type { Case } from '../store/case.ts';

/** What came of a case. There is no closing without one: it is what *You said, we did* is made of. */
export const outcomes = ['told', 'changed', 'planned', 'no-change', 'shared', 'accepted', 'declined'] as const;
export type Outcome = (typeof outcomes)[number];

/** The panel agrees to a nomination or does not; good practice may also be shared, where its giver agreed to that. */
export function outcomesFor({ kind, publish }: Pick<Case, 'kind' | 'publish'>): readonly Outcome[] {
  if (kind === 'nomination') return ['accepted', 'declined'];
  const usual = ['told', 'changed', 'planned', 'no-change'] as const;
  return kind === 'good-practice' && publish ? [...usual, 'shared'] : usual;
}

/** What an investigation found. Each of the three is *resolved* in the national return of complaints (KO41a). */
export const findings = ['upheld', 'partly-upheld', 'not-upheld'] as const;

/** What a complaint is about, as the national return counts it; it is counted under each that it touches. */
export const complaintSubjects = [
  'access-to-treatment',
  'admission-discharge',
  'appointments',
  'clinical-treatment',
  'commissioning',
  'communications',
  'consent',
  'end-of-life',
  'facilities',
  'integrated-care',
  'mortuary',
  'patient-care',
  'prescribing',
  'privacy-dignity',
  'restraint',
  'staff-numbers',
  'transport',
  'administration',
  'values-behaviour',
  'waiting-times',
  'other',
] as const;

/** The groups of staff a complaint is about; never a person. */
export const professions = [
  'medical',
  'dental',
  'nursing',
  'allied-health',
  'scientific',
  'ambulance',
  'support',
  'administrative',
  'other',
] as const;

/** What the national return wants to know of a complaint, chosen from lists when it is closed. */
export interface Finding {
  readonly found: (typeof findings)[number];
  readonly subjects: readonly (typeof complaintSubjects)[number][];
  readonly professions: readonly (typeof professions)[number][];
}

/** A complaint is closed with what was found; nothing else is. */
export const needsFinding = ({ route, kind }: Pick<Case, 'route' | 'kind'>): boolean =>
  route === 'complaint' && kind !== 'alert' && kind !== 'nomination';
