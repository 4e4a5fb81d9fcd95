/** What became of the chat before, as the address of the page that comes after it says. */
const whys = ['deleted', 'idle'] as const;
type Why = (typeof whys)[number];

export const leftAs = (search: string): Why | undefined => {
  const given = new URLSearchParams(search);
  return whys.find((why) => given.has(why));
};

/** The page's own address in its language, with or without what became of the chat. */
export function addressWith(
  { pathname, search }: { readonly pathname: string; readonly search: string },
  why?: Why,
): string {
  const lang = new URLSearchParams(search).get('lang');
  const query = [...(lang === null ? [] : [`lang=${encodeURIComponent(lang)}`]), ...(why === undefined ? [] : [why])];
  return query.length === 0 ? pathname : `${pathname}?${query.join('&')}`;
}
