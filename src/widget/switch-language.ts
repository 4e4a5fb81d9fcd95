/**
 * The languages in the bar are links to the same page, so that they work without this script too. With it they leave no
 * step in the history: the chat goes on in the new language, and going back leads to where the person came from.
 */
export function switchLanguage(page: Pick<Document, 'querySelectorAll'>, place: Pick<Location, 'replace'>) {
  for (const link of page.querySelectorAll<HTMLAnchorElement>('.languages a'))
    link.addEventListener('click', (press) => {
      if (press.ctrlKey || press.metaKey || press.shiftKey) return;
      press.preventDefault();
      place.replace(link.href);
    });
}
