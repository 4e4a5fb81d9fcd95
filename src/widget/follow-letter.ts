/**
 * A letter's link carries its token behind the `#`, which browsers never send to a server: opening the page uses nothing
 * up. The token is taken out of the address at once, so that it stays out of the history and out of what is shared.
 * @returns what to ask the service, when the address has a token.
 */
export function followLetter({ location, history }: Pick<Window, 'location' | 'history'>): unknown {
  const token = /^#letter=([\w-]{20,100})$/.exec(location.hash)?.[1];
  if (token === undefined) return undefined;
  history.replaceState(null, '', location.pathname + location.search);
  return { lanyard: { card: 'letter', action: 'start', nonce: 'letter', value: `letter:${token}` } };
}
