import { allowedAddress } from './allowed-address.ts';
import { keepWhole } from './keep-whole.ts';
import { spokenIn } from './spoken-in.ts';

/**
 * Mends what adaptivecards draws for people who do not see the screen or do not use a mouse, at once and after each of
 * its changes. Every mend leaves a mended card as it is, so that the watching comes to rest. Gives what ends it.
 * @param scope begins every name that must not meet the same name in another card.
 */
export function keepRepaired(root: HTMLElement, scope: string): () => void {
  const mend = () => {
    for (const repair of repairs) repair(root, scope);
  };
  mend();
  const watch = new MutationObserver(mend);
  watch.observe(root, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'aria-labelledby', 'title'],
  });
  return () => watch.disconnect();
}

type Repair = (root: HTMLElement, scope: string) => void;

const repairs: readonly Repair[] = [
  textSizes,
  groups,
  textInputs,
  filteredChoices,
  buttons,
  links,
  cardName,
  english,
  keepWhole,
  pictures,
];

const all = (root: HTMLElement, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

/** Sets or, with undefined, removes an attribute; touches nothing that is already so. */
function set(element: Element, name: string, value: string | undefined) {
  if (value === undefined) element.removeAttribute(name);
  else if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}

/** The library writes pixels, which stay as they are when somebody asks the browser for larger text. */
function textSizes(root: HTMLElement) {
  for (const { style } of all(root, '[style*="font-size"]'))
    if (style.fontSize.endsWith('px')) style.fontSize = `${Number.parseFloat(style.fontSize) / 16}rem`;
}

/** Choices belong to a named group; the library names only the first of them after the question. */
function groups(root: HTMLElement, scope: string) {
  for (const group of all(root, '.ac-choiceSetInput-expanded, .ac-choiceSetInput-multiSelect')) {
    const radios = group.matches('.ac-choiceSetInput-expanded');
    set(group, 'role', radios ? 'radiogroup' : 'group');
    if (radios && group.matches('.ac-input-required')) set(group, 'aria-required', 'true');
    describe(group, group);
    for (const choice of group.querySelectorAll('input')) {
      set(choice, 'aria-label', undefined);
      set(choice, 'aria-labelledby', undefined);
      set(choice, 'aria-required', undefined);
      // Two cards may both ask for `answer`; the browser would join their radios into one group.
      if (!choice.name.startsWith(scope)) choice.name = scope + choice.name;
    }
  }
}

/** The label names the field; an error describes it and marks it as invalid. */
function textInputs(root: HTMLElement) {
  for (const input of all(root, 'input.ac-input, textarea.ac-input, select.ac-input')) {
    describe(input, input);
    const purpose = input instanceof HTMLInputElement ? { email: 'email', tel: 'tel' }[input.type] : undefined;
    if (purpose !== undefined) set(input, 'autocomplete', purpose);
  }
}

/** The list's own text field has no name; the library names the box around it. */
function filteredChoices(root: HTMLElement) {
  for (const input of all(root, 'input[list]')) {
    const box = input.parentElement;
    if (box === null || box.matches('.ac-input-container')) continue;
    describe(input, box);
    set(box, 'aria-labelledby', undefined);
  }
}

/** Ties the label, an error of the library's, and the card's own problem and hint of a control to `target`. */
function describe(target: HTMLElement, control: HTMLElement) {
  const container = control.closest('.ac-input-container')?.parentElement;
  if (!container) return;
  const label = container.querySelector(':scope > label');
  if (label !== null) set(target, 'aria-labelledby', label.id);
  const error = [...container.children].find((child) => child.matches('.ac-textBlock') && child !== label);
  if (error !== undefined && !error.classList.contains('error')) error.classList.add('error');
  const { problem, help } = container.dataset;
  const described = [error?.id, help].filter(Boolean).join(' ');
  set(target, 'aria-invalid', error === undefined && problem === undefined ? undefined : 'true');
  set(target, 'aria-describedby', described === '' ? undefined : described);
}

/** A button that sends is no toggle, and its words need no second telling. */
function buttons(root: HTMLElement) {
  for (const button of all(root, '.ac-pushButton, .ac-selectable')) {
    set(button, 'aria-pressed', undefined);
    set(button, 'title', undefined);
  }
}

function links(root: HTMLElement) {
  for (const link of root.querySelectorAll('a[href]'))
    if (allowedAddress(link.getAttribute('href') ?? undefined) === undefined) set(link, 'href', undefined);
}

/** What a card in another language says in English is read by an English voice, from left to right. */
function english(root: HTMLElement, scope: string) {
  for (const part of all(root, '[id^="english"]')) {
    set(part, 'lang', 'en');
    set(part, 'dir', 'ltr');
    part.id = scope + part.id;
  }
  const lang = root.closest<HTMLElement>('[lang]')?.lang;
  for (const line of all(root, '.ac-textBlock, .ac-richTextBlock, .ac-pushButton, .ac-input-container label, option'))
    if (spokenIn(lang, line.textContent ?? '') !== lang) set(line, 'lang', 'en');
}

/** The library drops an empty text instead of a picture, and a screen reader would then read out the picture's address. */
function pictures(root: HTMLElement) {
  for (const picture of all(root, 'img:not([alt])')) set(picture, 'alt', '');
}

/** A name is only heard on something with a role. */
function cardName(root: HTMLElement) {
  for (const card of all(root, '.ac-adaptiveCard[aria-label]')) set(card, 'role', 'group');
}
