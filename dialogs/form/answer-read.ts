/** What became of something typed or tapped as an answer. */
export type AnswerRead =
  | { readonly kind: 'answer'; readonly value: unknown }
  | { readonly kind: 'blank' }
  | { readonly kind: 'problem'; readonly problem: string }
  /** It may mean any of these; `typed` is kept as said. */
  | { readonly kind: 'unclear'; readonly values: readonly string[]; readonly typed: string };

/** An answer as it arrives: typed into the chat, tapped on a button, or filled into a card's inputs. */
export type Given =
  | { readonly kind: 'typed'; readonly text: string }
  | { readonly kind: 'tapped'; readonly value: string }
  | { readonly kind: 'filled'; readonly fields: Readonly<Record<string, unknown>> };
