import { charactersLeft } from './characters-left.ts';

/** Milliseconds without a key before the count is told to screen readers. */
const pause = 1000;

/** Shows under a field how much of its limit is left. It never stops anybody from typing or pasting. */
export function countCharacters(field: HTMLInputElement | HTMLTextAreaElement, limit: number) {
  const shown = document.createElement('p');
  const told = document.createElement('p');
  let timer: ReturnType<typeof setTimeout> | undefined;
  shown.className = 'count';
  shown.setAttribute('aria-hidden', 'true');
  told.className = 'unseen';
  told.setAttribute('role', 'status');
  field.closest('.ac-input-container')?.after(shown, told);
  const count = () => {
    const length = [...field.value].length;
    const left = charactersLeft(length, limit) ?? '';
    shown.textContent = left;
    shown.classList.toggle('over', length > limit);
    clearTimeout(timer);
    timer = setTimeout(() => {
      told.textContent = left;
    }, pause);
  };
  field.addEventListener('input', count);
  count();
}
