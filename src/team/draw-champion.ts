import type { Case } from '../store/case.ts';
import type { Champion } from '../store/champion.ts';
import type { CaseView } from './case-view.ts';
import { championWords } from './champion-words.ts';

/** What a hand records of a nominee's answer. */
export const nomineeAnswers = ['named', 'unnamed', 'refused'] as const;

/** What the panel can still do once it agreed to a nomination. */
export function championActions({ state }: Case, champion: Champion | undefined) {
  if (state !== 'closed' || champion === undefined) return {};
  const { record: title, answerLabel: label, answers, send, chooseAnswer: problem, issue, recognise } = championWords;
  const options = nomineeAnswers.map((value) => ({ value, label: answers[value] }));
  const agreed = champion.state === 'agreed';
  return {
    ...(champion.state === 'asking' ? { record: { title, label, options, send, problem } } : {}),
    ...(agreed && champion.issuedAt === undefined ? { issue } : {}),
    ...(agreed && champion.mayName && champion.recognisedAt === undefined ? { recognise } : {}),
  };
}

/** How it stands with a nominee; and whom somebody may talk to who would like to talk to a champion. */
export function championFacts({ found, champion, champions = [] }: Pick<CaseView, 'found' | 'champion' | 'champions'>) {
  if (champion !== undefined) return [{ label: championWords.label, value: championWords.state(champion) }];
  if (found.route !== 'champion') return [];
  const names = champions.map(({ name }) => name).join(', ');
  return [{ label: championWords.match, value: names === '' ? championWords.noMatch : names }];
}
