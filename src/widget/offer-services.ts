import * as z from 'zod/v4-mini';
import { closeAfterPress } from './close-after-press.ts';
import { request } from './request.ts';
import { words } from './words.ts';

const Found = z.object({ services: z.array(z.object({ id: z.string(), name: z.string() })) });

/** Milliseconds without a key before the service is asked. */
const pause = 150;
let lists = 0;

/**
 * Offers services under a text field while the person types: arrow keys and Enter, a tap, or just go on typing. The list
 * comes from the service, which forgives spelling; a browser's own datalist would hide what is spelt otherwise.
 */
export function offerServices(input: HTMLInputElement) {
  const list = document.createElement('ul');
  const told = document.createElement('p');
  let asked = '';
  let chosen = -1;
  let timer: ReturnType<typeof setTimeout> | undefined;

  Object.assign(list, { id: `services-${++lists}`, className: 'offers', hidden: true });
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', words.services.list);
  told.className = 'unseen';
  told.setAttribute('role', 'status');
  for (const [name, value] of Object.entries({
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-controls': list.id,
  }))
    input.setAttribute(name, value);
  input.autocomplete = 'off';
  input.setAttribute('aria-expanded', 'false');
  input.closest('.ac-input-container')?.after(list, told);

  async function ask() {
    const query = input.value.trim();
    asked = query;
    if (query.length < 2) return show([]);
    const answer = await request(`/widget/services?q=${encodeURIComponent(query)}`);
    const found = Found.safeParse(answer?.ok ? await answer.json().catch(() => undefined) : undefined);
    if (asked === query) show(found.success ? found.data.services.map(({ name }) => name) : []);
  }

  function show(names: readonly string[]) {
    list.replaceChildren(...names.map(option));
    list.hidden = names.length === 0;
    if (!list.hidden) list.scrollIntoView({ block: 'nearest' });
    input.setAttribute('aria-expanded', String(!list.hidden));
    told.textContent = names.length === 0 ? '' : words.services.found(names.length);
    mark(-1);
  }

  function option(name: string, place: number) {
    const item = document.createElement('li');
    item.id = `${list.id}-${place}`;
    item.textContent = name;
    item.setAttribute('role', 'option');
    // Before the field loses the focus, which closes the list.
    item.addEventListener('pointerdown', (press) => press.preventDefault());
    item.addEventListener('click', () => take(name));
    return item;
  }

  function mark(place: number) {
    chosen = place;
    for (const [at, item] of [...list.children].entries()) item.setAttribute('aria-selected', String(at === place));
    const active = list.children[place];
    if (active === undefined) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', active.id);
    active?.scrollIntoView({ block: 'nearest' });
  }

  function take(name: string) {
    input.value = name;
    clearTimeout(timer);
    asked = name;
    show([]);
    input.dispatchEvent(new Event('input', { bubbles: true }));
    clearTimeout(timer);
    input.focus();
  }

  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => mark((chosen + 1) % list.children.length),
    ArrowUp: () => mark((chosen <= 0 ? list.children.length : chosen) - 1),
    Escape: () => show([]),
    Enter: () => {
      const name = list.children[chosen]?.textContent;
      if (name) take(name);
    },
  };

  input.addEventListener(
    'keydown',
    (press) => {
      const act = keys[press.key];
      if (list.hidden || act === undefined || (press.key === 'Enter' && chosen < 0)) return;
      press.preventDefault();
      press.stopImmediatePropagation();
      act();
    },
    { capture: true },
  );
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => void ask(), pause);
  });
  closeAfterPress(input, () => show([]));
}
