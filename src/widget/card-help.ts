import type { AdaptiveCard, CardElement, Input } from 'adaptivecards';

/**
 * Our cards put the hint of input `x` into an element `x-hint`, and what is wrong with its answer into `x-problem`; where a
 * question has several inputs, both carry `answer-` and belong to the first. This writes down which belongs to which, for
 * the repairs, under ids that no other card has.
 */
export function noteHelp(card: AdaptiveCard, scope: string) {
  const inputs = card.getAllInputs();
  // Where the answers are buttons, what is wrong stands alone.
  if (inputs.length === 0) markProblem(firstOf(card, ['answer'], 'problem', scope));
  for (const [place, input] of inputs.entries()) {
    const own = elementOf(input);
    if (own === undefined) continue;
    const names = place === 0 ? [input.id, 'answer'] : [input.id];
    const problem = firstOf(card, names, 'problem', scope);
    const hint = firstOf(card, names, 'hint', scope);
    bringUnderLabel(card, input, own);
    // The person's own, where they say how to reach them (WCAG 1.3.5); email and phone are known by their kind.
    if (input.id === 'name') own.querySelector('input')?.setAttribute('autocomplete', 'name');
    if (problem !== undefined) own.dataset.problem = problem;
    markProblem(problem);
    own.dataset.help = [problem, hint].filter((id) => id !== undefined).join(' ');
  }
}

function markProblem(id: string | undefined) {
  if (id !== undefined) document.getElementById(id)?.classList.add('error');
}

/** A hint and a problem of the field's own are read before it, so they stand before it: under its label. */
function bringUnderLabel(card: AdaptiveCard, { id }: Input, own: HTMLElement) {
  const label = own.querySelector(':scope > label');
  if (label === null) return;
  for (const end of ['problem', 'hint']) {
    const help = card.getElementById(`${id}-${end}`)?.renderedElement;
    if (help !== undefined && help !== null) label.after(help);
  }
}

const elementOf = (element: CardElement | Input): HTMLElement | undefined => element.renderedElement ?? undefined;

function firstOf(card: AdaptiveCard, names: readonly (string | undefined)[], end: string, scope: string) {
  for (const name of names) {
    const found = card.getElementById(`${name}-${end}`);
    const element = found === undefined ? undefined : elementOf(found);
    if (element === undefined) continue;
    if (!element.id.startsWith(scope)) element.id = `${scope}${name}-${end}`;
    return element.id;
  }
  return undefined;
}
