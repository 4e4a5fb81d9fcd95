import { type Part, partsOf } from './unbroken.ts';

/** Keeps what belongs together in one line and from left to right, in all text below an element. Twice changes nothing. */
export function keepWhole(root: Element) {
  const words = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (words.nextNode()) {
    const { currentNode } = words;
    if (currentNode instanceof Text && mayBeParted(currentNode.parentElement)) found.push(currentNode);
  }
  for (const text of found) {
    const parts = partsOf(text.data);
    if (parts.some(({ whole }) => whole !== undefined)) text.replaceWith(...parts.map(drawn));
  }
}

/** Parts of a button's own text would be laid out as boxes of their own. */
const mayBeParted = (parent: Element | null) => parent !== null && !parent.matches('bdi, button, textarea, option');

function drawn({ text, whole }: Part): Node | string {
  if (whole === undefined) return text;
  return Object.assign(document.createElement('bdi'), { className: whole, dir: 'ltr', textContent: text });
}
