/** What a message and its words are called in the page. */
export const idOf = (key: string) => `message-${key}`;
export const textIdOf = (key: string) => `${idOf(key)}-text`;

/**
 * Whoever pressed something goes on in the first card of the answer, which is then read out by its name and by the words
 * before it. Whoever types stays in the text box.
 * @param keys the new messages, oldest first.
 * @returns which of them the focus has read out thereby.
 */
export function goToAnswer(keys: readonly string[]): readonly string[] {
  const messages = keys.map((key) => document.getElementById(idOf(key)));
  const now = document.activeElement;
  if (now?.matches('input, textarea, select')) return keys.filter((_, at) => messages[at]?.contains(now));
  const place = messages.findIndex((message) => message?.querySelector('.card'));
  const card = messages[place]?.querySelector<HTMLElement>('.card');
  if (card === undefined || card === null) return [];
  const read = keys.slice(0, place + 1);
  const words = read.map(textIdOf).filter((id) => document.getElementById(id) !== null);
  if (words.length > 0) card.setAttribute('aria-describedby', words.join(' '));
  card.focus({ preventScroll: true });
  return read;
}
