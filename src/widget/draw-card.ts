import { AdaptiveCard, GlobalSettings, OpenUrlAction, SubmitAction } from 'adaptivecards';
import type { CardContent } from './activity.ts';
import { allowedAddress } from './allowed-address.ts';
import { noteHelp } from './card-help.ts';
import { type CardValues, extrasOf, type InputExtras, withValues } from './card-values.ts';
import { countCharacters } from './count-characters.ts';
import { hostConfig } from './host-config.ts';
import { offerServices } from './offer-services.ts';
import { keepRepaired } from './repair.ts';

// Words of people stand in cards: they are shown as typed, never read as markup.
AdaptiveCard.onProcessMarkdown = () => {};
GlobalSettings.useMarkdownInRadioButtonAndCheckbox = false;
GlobalSettings.setTabIndexAtCardRoot = false;

interface Drawing {
  readonly host: HTMLElement;
  readonly content: CardContent;
  readonly values: CardValues;
  readonly submit: (data: object) => void;
  readonly typed: (values: CardValues) => void;
}

let cards = 0;

/** Draws a card into its host. Gives what undoes it. */
export function drawCard({ host, content, values, submit, typed }: Drawing): () => void {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction) openAddress(action.url);
    else if (action instanceof SubmitAction) {
      if (typeof action.data === 'object') submit(action.data);
    }
  };
  card.onInputValueChanged = () => {
    const filled = card.getAllInputs().filter((input) => input.id !== undefined && typeof input.value === 'string');
    typed(Object.fromEntries(filled.map((input) => [input.id ?? '', input.value])));
  };
  card.parse(withValues(content, values));
  host.replaceChildren();
  // Where the card is one question, its label is the card's heading.
  host.classList.toggle('one-question', card.getAllInputs().length === 1);
  card.render(host);
  host.onkeydown = enterPressesButton;
  for (const extras of extrasOf(content)) addExtras(card, extras);
  const scope = `card${++cards}-`;
  noteHelp(card, scope);
  return keepRepaired(host, scope);
}

function addExtras(card: AdaptiveCard, { id, suggestsServices, limit, pictures }: InputExtras) {
  const drawn = card.getElementById(id)?.renderedElement;
  if (drawn) addPictures(drawn, pictures);
  const field = drawn?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
    'input.ac-textInput, textarea.ac-textInput',
  );
  if (!field) return;
  if (limit !== undefined) countCharacters(field, limit);
  if (suggestsServices && field instanceof HTMLInputElement) offerServices(field);
}

/** A picture says what its choice says, to whoever reads pictures; it has no name of its own. */
function addPictures(drawn: HTMLElement, pictures: InputExtras['pictures']) {
  for (const [place, box] of drawn.querySelectorAll('input[type="checkbox"]').entries()) {
    const src = pictures[place];
    if (src !== undefined) box.after(Object.assign(new Image(40, 40), { src, alt: '' }));
  }
}

/** Enter in a one-line field presses the card's main button, as in any form. */
function enterPressesButton(this: GlobalEventHandlers, press: KeyboardEvent) {
  const field = press.target;
  if (press.key !== 'Enter' || press.isComposing || press.defaultPrevented) return;
  if (!(field instanceof HTMLInputElement) || !(this instanceof HTMLElement)) return;
  const button = this.querySelector<HTMLButtonElement>('.ac-pushButton.primary, .ac-pushButton:only-of-type');
  if (button === null) return;
  press.preventDefault();
  button.click();
}

function openAddress(address: string | undefined) {
  const allowed = allowedAddress(address);
  if (allowed === undefined) return;
  if (/^(tel|sms):/i.test(allowed)) location.assign(allowed);
  else window.open(allowed, '_blank', 'noopener,noreferrer');
}
