import type { Case, CaseWords } from '../store/case.ts';
import type { Span } from '../store/report-reads.ts';

interface Deps {
  readonly cases: {
    readonly corrected: () => Promise<readonly string[]>;
    readonly find: (reference: string) => Promise<Case | undefined>;
    readonly words: (reference: string) => Promise<CaseWords | undefined>;
  };
  readonly mask: (text: string) => string;
  /** When the case came in; any time when left out. */
  readonly span?: Span | undefined;
  readonly queue?: Case['queue'] | undefined;
}

export interface CorrectedText {
  readonly text: string;
  readonly question: CaseWords['texts'][number]['question'];
  readonly route: Case['route'];
  readonly urgency: Case['urgency'];
}

/** What the team corrected on cards, for training: each text, masked, with the category and urgency that people gave it. */
export async function* correctedTexts({ cases, mask, span, queue }: Deps): AsyncGenerator<CorrectedText> {
  for (const reference of await cases.corrected()) {
    const found = await cases.find(reference);
    if (found === undefined || !isWithin(found, span) || (queue !== undefined && found.queue !== queue)) continue;
    const words = await cases.words(reference);
    const { route, urgency } = found;
    for (const { question, text } of words?.texts ?? []) yield { text: mask(text), question, route, urgency };
  }
}

const isWithin = ({ receivedAt }: Case, span: Span | undefined) =>
  span === undefined || (receivedAt >= span.from && receivedAt < span.to);
