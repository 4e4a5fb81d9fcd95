import { type Part, partsOf, piecesOf } from './unbroken.ts';

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

function drawn({ text, whole, close = '' }: Part): Node | string {
  if (whole === undefined) return text;
  const inOrder = Object.assign(document.createElement('bdi'), { dir: 'ltr' });
  if (whole === 'number') return Object.assign(inOrder, { className: whole, textContent: text });
  for (const piece of piecesOf(text)) {
    if (inOrder.hasChildNodes()) inOrder.append(document.createElement('wbr'));
    inOrder.append(piece);
  }
  const address = Object.assign(document.createElement('span'), { className: whole });
  address.append(inOrder, close);
  return address;
}
