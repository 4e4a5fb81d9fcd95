import type { Content } from '../../src/content/content.ts';
import type { Answers } from '../dialog.ts';
import { ServiceAnswer } from '../form/read-service.ts';

/** The name of the neighbour that was written instead of one of our services. */
export function namedNeighbour({ service }: Answers, content: Content): string | undefined {
  const answer = ServiceAnswer.safeParse(service);
  if (!answer.success || !('written' in answer.data)) return undefined;
  return content.findOtherOrganisation(answer.data.written)?.name;
}
