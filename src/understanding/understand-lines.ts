import { z } from 'zod/v4';
import type { Understood } from './understood.ts';

const line = z.object({ text: z.string(), channel: z.enum(['widget', 'teams']).default('widget') });

interface Deps {
  readonly understand: (text: string, speaker: { readonly audience: 'public' | 'staff' }) => Promise<Understood>;
  readonly lines: AsyncIterable<string>;
  readonly write: (line: string) => void;
}

/**
 * Reads messages as JSON lines `{"text", "channel": "widget"|"teams"}` and writes what each was understood as, one JSON line
 * each, in order; for a line that is no message, `{"error"}`. Empty lines are passed over. Gives how many were bad.
 */
export async function understandLines({ understand, lines, write }: Deps): Promise<number> {
  let bad = 0;
  for await (const typed of lines) {
    if (typed.trim() === '') continue;
    const read = readLine(typed);
    if (read.success) {
      const { text, channel } = read.data;
      const { label, confidence, between, slots } = await understand(text, {
        audience: channel === 'teams' ? 'staff' : 'public',
      });
      const rounded = Math.round(confidence * 1000) / 1000;
      write(
        `${JSON.stringify({ label, confidence: rounded, ...(between === undefined ? {} : { between }), slots })}\n`,
      );
    } else {
      bad += 1;
      write(`${JSON.stringify({ error: read.error })}\n`);
    }
  }
  return bad;
}

type Read =
  | { readonly success: true; readonly data: z.infer<typeof line> }
  | { readonly success: false; readonly error: string };

function readLine(typed: string): Read {
  let json: unknown;
  try {
    json = JSON.parse(typed);
  } catch {
    return { success: false, error: 'the line is not JSON' };
  }
  const { success, data, error } = line.safeParse(json);
  if (success) return { success, data };
  return {
    success,
    error: `the line is no message: ${error.issues.map(({ path }) => path.join('.') || 'the whole').join(', ')}`,
  };
}
