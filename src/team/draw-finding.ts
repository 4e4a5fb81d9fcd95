import type { Fact } from '../../dialogs/dialog.ts';
import type { Case } from '../store/case.ts';
import { findingNames, findingWords, professionNames, subjectNames } from './finding-words.ts';
import { complaintSubjects, findings, needsFinding, professions } from './outcome.ts';

const optionsOf = <T extends string>(values: readonly T[], names: Readonly<Record<T, string>>) =>
  values.map((value) => ({ value, label: names[value] }));

const asked = [
  { id: 'found', label: findingWords.found, options: optionsOf(findings, findingNames) },
  { id: 'subjects', label: findingWords.subjects, options: optionsOf(complaintSubjects, subjectNames) },
  { id: 'professions', label: findingWords.professions, options: optionsOf(professions, professionNames) },
] as const;

/** What closing the case asks for the national return: nothing, unless it is a complaint. */
export const findingAsked = (found: Pick<Case, 'route' | 'kind'>) => (needsFinding(found) ? asked : []);

export const findingFact = ({ finding }: Case): readonly Fact[] =>
  finding === undefined ? [] : [{ label: findingWords.fact, value: findingWords.about(finding) }];
