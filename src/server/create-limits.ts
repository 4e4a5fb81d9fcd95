import { type Answer, refusal } from './answer.ts';
import { type Limit, limitRate } from './limit-rate.ts';

/**
 * What one name may do in a minute; so much at once too. A hospital's Wi-Fi, and a phone company, is one address for
 * hundreds of people: limits for an address stop a program, and are far above what a full waiting room does. Limits for
 * a conversation stop one visitor. A card's submission is a message like any other.
 */
export const rates = {
  /** New chats for an address. Coming back after a reload is none. */
  births: 60,
  /** Messages in a conversation: one a second is faster than anybody answers. */
  messages: 60,
  /** Messages of an address: 300 people at four a minute each. */
  addressMessages: 1_200,
  /** Reads and fresh tokens of a conversation: a client that may open no socket asks once a second. */
  reads: 240,
  /** Requests of any kind of an address: 300 such clients, and the pages they load. */
  requests: 30_000,
} as const;
export type Rates = Readonly<Record<keyof typeof rates, number>>;

/** Each gives undefined when it may be, else the refusal. They count in this process: two instances allow twice as much. */
export interface Limits {
  readonly request: (address: string) => Answer | undefined;
  readonly birth: (address: string) => Answer | undefined;
  readonly message: (address: string, conversationId: string) => Answer | undefined;
  readonly read: (conversationId: string) => Answer | undefined;
}

export function createLimits({ given, now }: { readonly given?: Partial<Rates>; readonly now: () => Date }): Limits {
  const limit = (name: keyof Rates): Limit => limitRate({ perMinute: { ...rates, ...given }[name], now });
  const limits = {
    births: limit('births'),
    messages: limit('messages'),
    addressMessages: limit('addressMessages'),
    reads: limit('reads'),
    requests: limit('requests'),
  };
  return {
    request: (address) => answerTo(limits.requests(address), 'Many requests came from here.'),
    birth: (address) => answerTo(limits.births(address), 'Many chats were started from here.'),
    message: (address, conversationId) =>
      answerTo(limits.messages(conversationId), 'Many messages came at once.') ??
      answerTo(limits.addressMessages(address), 'Many messages came from here at once.'),
    read: (conversationId) => answerTo(limits.reads(conversationId), 'This chat was asked for too often.'),
  };
}

function answerTo(seconds: number, why: string): Answer | undefined {
  if (seconds === 0) return undefined;
  const wait = seconds === 1 ? '1 second' : `${seconds} seconds`;
  const answer = refusal(429, 'TooManyRequests', `${why} This one was not taken. Try again in ${wait}.`);
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(seconds) } };
}
