import { type ComponentChild, render } from 'preact';

/** Takes over a part of the page that was plain markup, or another view, until now. */
export function takeOver(id: string, view: ComponentChild): void {
  const place = document.getElementById(id);
  if (place === null) return;
  render(null, place);
  place.replaceChildren();
  render(view, place);
}
