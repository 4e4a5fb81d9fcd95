import { z } from 'zod/v4';
import type { Submission } from '../../../dialogs/dialog.ts';
import type { Case } from '../../store/case.ts';
import { complaintSubjects, type Finding, findings, needsFinding, professions } from '../outcome.ts';

/** Several choices come back in one text. */
const several = <T extends string>(of: readonly [T, ...T[]]) =>
  z
    .string()
    .transform((chosen) => chosen.split(',').map((one) => one.trim()))
    .pipe(z.array(z.enum(of)).min(1).max(of.length));
const FindingForm = z.object({
  found: z.enum(findings),
  subjects: several(complaintSubjects),
  professions: several(professions),
});

/** What was found, as it was chosen; undefined where the case needs none, `missing` where a part of it was not chosen. */
export function readFinding(found: Case, fields: Submission['fields']): Finding | 'missing' | undefined {
  if (!needsFinding(found)) return undefined;
  return FindingForm.safeParse(fields).data ?? 'missing';
}
