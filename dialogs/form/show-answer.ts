import { z } from 'zod/v4';
import type { Content } from '../../src/content/content.ts';
import type { Answers, Question, QuestionWords, Wording } from '../dialog.ts';
import { ServiceAnswer } from './read-service.ts';
import type { FormWords } from './words.ts';

const Contact = z.object({ name: z.string().optional(), email: z.string().optional(), phone: z.string().optional() });

interface Shown {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly formWords: FormWords;
  readonly content: Content;
}

/** An answer as its giver and the team read it, in lines. */
export function showAnswer({ question, words, formWords, content }: Shown, value: unknown): string[] {
  if (value === undefined) return [formWords.notGiven];
  const label = (option: string) => words.options?.[option] ?? option;
  switch (question.kind) {
    case 'choice':
      return [label(z.string().parse(value))];
    case 'choices':
      return z.array(z.string()).parse(value).map(label);
    case 'service':
      return [serviceName(ServiceAnswer.parse(value), formWords, content)];
    case 'contact': {
      const { name, email, phone } = Contact.parse(value);
      return [name, email, phone].filter((part) => part !== undefined);
    }
    case 'person':
      return [formWords.pickedColleague];
    case 'secret':
      return [formWords.hidden];
    case 'date':
      return [formWords.date(new Date(`${z.string().parse(value)}T12:00:00Z`))];
    default:
      return z.string().parse(value).split('\n');
  }
}

function serviceName(answer: ServiceAnswer, formWords: FormWords, content: Content): string {
  if ('id' in answer) return content.service(answer.id)?.name ?? formWords.notSure;
  return 'written' in answer ? answer.written : formWords.notSure;
}

export const say = (wording: Wording, answers: Answers, content: Content): string =>
  typeof wording === 'string' ? wording : wording(answers, content);
