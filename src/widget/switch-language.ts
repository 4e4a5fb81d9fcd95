/**
 * The languages in the bar are links to the same page, so that they work without this script too. With it they leave no
 * step in the history: the chat goes on in the new language, and going back leads to where the person came from.
 */
export function switchLanguage(page: Document, place: Pick<Location, 'replace'>) {
  const list = page.querySelector<HTMLDetailsElement>('.languages');
  if (list === null) return;
  for (const link of list.querySelectorAll('a'))
    link.addEventListener('click', (press) => {
      if (press.ctrlKey || press.metaKey || press.shiftKey) return;
      press.preventDefault();
      place.replace(link.href);
    });
  list.addEventListener('keydown', (press) => {
    if (press.key !== 'Escape' || !list.open) return;
    // Escape closes what is on top: the list first, and the chat in a trust's site only then.
    press.preventDefault();
    list.open = false;
    list.querySelector('summary')?.focus();
  });
  page.addEventListener('click', ({ target }) => {
    if (target instanceof Node && !list.contains(target)) list.open = false;
  });
}
