import type { IncomingMessage } from 'node:http';
import type { WidgetChannel } from '../channel/widget/widget-channel.ts';
import { type Answer, refusal } from './answer.ts';
import type { ReadToken, Tokens } from './create-tokens.ts';

export type Admitted =
  | { readonly kind: 'admitted'; readonly conversationId: string }
  | { readonly kind: 'refused'; readonly answer: Answer };

/**
 * Who may act in which conversation. Refusals are 403, because that is the one status that makes Direct Line clients
 * give a token up; they retry 401 for minutes, and 404 silences them without a word to the person.
 */
export interface Admission {
  /** By the Authorization header; with `asked`, only for that conversation. */
  readonly admit: (req: IncomingMessage, asked?: string) => Promise<Admitted>;
  /** For a conversation that is gone. */
  readonly ended: Answer;
}

const missing = refusal(401, 'Unauthorized', 'A token is needed.');
const expired = refusal(403, 'TokenExpired', 'The token has expired.');
const bad = refusal(403, 'BadArgument', 'The token is not valid.');
const notYours = refusal(403, 'Forbidden', 'The token is for another conversation.');
const ended = refusal(403, 'ConversationEnded', 'This conversation has ended.');

export function createAdmission(deps: {
  readonly tokens: Tokens;
  readonly widget: Pick<WidgetChannel, 'exists'>;
}): Admission {
  const { tokens, widget } = deps;
  return {
    async admit(req, asked) {
      const token = /^Bearer\s+(\S+)$/i.exec(req.headers.authorization ?? '')?.[1];
      if (token === undefined) return refused(missing);
      const read = await tokens.read('directline', token);
      if (read.kind !== 'valid') return refused(refusalOf(read));
      const { conversationId } = read;
      if (asked !== undefined && asked !== conversationId) return refused(notYours);
      return (await widget.exists(conversationId)) ? { kind: 'admitted', conversationId } : refused(ended);
    },
    ended,
  };
}

/** What to answer where a token of any use does not hold. */
export const refusalOf = (read: Exclude<ReadToken, { kind: 'valid' }>): Answer =>
  read.kind === 'expired' ? expired : bad;

const refused = (answer: Answer): Admitted => ({ kind: 'refused', answer });
