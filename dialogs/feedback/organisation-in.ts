import type { Answers } from '../dialog.ts';
import { ServiceAnswer } from '../form/read-service.ts';

/** The neighbour that was named instead of one of our services. */
export function organisationIn<Found>(answers: Answers, find: (words: string) => Found | undefined): Found | undefined {
  const service = ServiceAnswer.safeParse(answers.service);
  return service.success && 'written' in service.data ? find(service.data.written) : undefined;
}
