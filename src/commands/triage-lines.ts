import { z } from 'zod/v4';
import type { ToTriage, Triaged } from '../triage/triaged.ts';
import { readJsonLine } from './read-json-lines.ts';

const line = z.object({
  text: z.string(),
  question: z.enum(['good', 'improve', 'why']).default('why'),
  rating: z.int().min(1).max(6).optional(),
});

interface Deps {
  readonly triage: (given: ToTriage) => Triaged;
  readonly findPii: (text: string) => readonly { readonly type: string; readonly text: string }[];
  /** A BCP 47 code; undefined for English. */
  readonly languageOf: (text: string) => string | undefined;
  readonly lines: AsyncIterable<string>;
  readonly write: (line: string) => void;
}

/**
 * Reads comments as JSON lines `{"text", "question"?: "good"|"improve"|"why", "rating"?: 1-6}` and writes what triage made
 * of each, one JSON line each, in order; for a line that is no comment, `{"error"}`. Empty lines are passed over. Gives how
 * many were bad.
 */
export async function triageLines({ lines, write, ...deps }: Deps): Promise<number> {
  let bad = 0;
  for await (const typed of lines) {
    if (typed.trim() === '') continue;
    const read = readJsonLine(typed, line);
    if (!read.success) bad += 1;
    write(`${JSON.stringify(read.success ? answerTo(read.data, deps) : { error: read.error })}\n`);
  }
  return bad;
}

/** As somebody who just wants to tell us, in answer to one question of the feedback dialog. */
function answerTo(
  { text, question, rating }: z.infer<typeof line>,
  { triage, findPii, languageOf }: Pick<Deps, 'triage' | 'findPii' | 'languageOf'>,
) {
  const { route, urgency, flags, reasons, scored } = triage({
    kind: 'feedback',
    wish: 'tell',
    texts: [{ question: question === 'why' ? 'other' : question, text }],
    ...(rating === undefined ? {} : { rating }),
  });
  const { sentiment = 'positive', critical = false, major = [], minor = [] } = scored ?? {};
  const language = languageOf(text) ?? 'en';
  return {
    route,
    urgency,
    flags,
    sentiment,
    critical,
    major,
    minor,
    language,
    pii: findPii(text).map(({ type, text: found }) => ({ type, text: found })),
    reasons,
  };
}
