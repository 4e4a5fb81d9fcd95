import { closedCard } from '../../cards/closed-card.ts';
import type { Input } from '../../dialogs/dialog.ts';
import type { CaseWords, Person } from '../store/case.ts';
import type { Danger } from '../triage/triaged.ts';
import { addToAlert, raiseAlert } from './alert.ts';
import type { ConversationState } from './conversation-state.ts';
import { drawHelp, mayBeWatched } from './help-card.ts';
import { nextNonce } from './menu.ts';
import { safely } from './safely.ts';
import { type Outcome, outcome, type Scene } from './scene.ts';
import { type ConversationWords, conversationWords, isPast } from './words.ts';

type Spoken = Exclude<Input, { kind: 'hello' | 'language' }>;

/** Everything in an input that a person may have written. */
export function textsIn(input: Spoken): string[] {
  if (input.kind === 'text') return [input.text];
  return Object.values(input.kind === 'start' ? input.known : input.submission.fields).flatMap((field) =>
    typeof field === 'string' && field.trim() !== '' ? [field] : [],
  );
}

/** The texts to look through: all that is typed, and of a card all that was not met with help before. */
export function newTextsIn(input: Spoken, { alert }: ConversationState): string[] {
  const texts = textsIn(input);
  return input.kind === 'text' ? texts : texts.filter((one) => !alert?.met.includes(one));
}

/**
 * Words of danger come before everything else: what was said is held back unlost, the urgent queue is alerted without
 * words or contact, help is shown, and the person chooses whether to go on. The alert is written in the same commit as
 * the help card; that it was put there is all the bot says, because nobody has read it yet.
 */
export function meetDanger(scene: Scene, input: Spoken, found: readonly Danger[]): Outcome {
  const { world } = scene;
  const { nonce, state: counted } = nextNonce(scene.state);
  const said = [...(counted.held?.words ?? []), ...textsIn(input)];
  const { alert: raised, records } = raiseAlert(scene, counted, found);
  const passes = world.urgent.harmToOthers === 'pass-on' && found.some(harmsOthers);
  const passedOn = passes ? withNew(raised.passedOn, said) : raised.passedOn;
  const alert = { ...raised, met: [...raised.met, ...textsIn(input)], passedOn };
  // An earlier held answer stays the one that goes on; further words join it.
  const held =
    counted.held === undefined
      ? { input, words: said, nonce }
      : { input: joined(counted.held.input, input), words: said, nonce };
  const earlier = counted.held === undefined ? [] : [closeHelp(scene, counted.held.nonce)];
  return outcome(
    { ...counted, alert, held, ...(isPast(found) ? { condoled: true } : {}) },
    [
      ...earlier,
      { kind: 'card', card: drawHelp(scene, found, nonce) },
      ...safely(scene, ({ danger }) => `${danger.kept}\n\n${whoReads(scene, danger, passes)}`),
    ],
    [...records, ...(passes ? addToAlert(alert.reference, world.now(), { words: asWords(passedOn) }) : [])],
  );
}

/**
 * A child, or an adult in somebody's care, who is harmed: their safety comes before secrecy, and the question said that
 * what is written may be shared for it (Working Together; Care Act guidance). The trust's clinical owner may decide otherwise.
 */
const harmsOthers = ({ kind, who }: Danger): boolean =>
  who === 'other' && (kind === 'abuse-or-neglect' || kind === 'threat-to-others');

const withNew = (passedOn: readonly string[], said: readonly string[]): string[] => [
  ...passedOn,
  ...said.filter((one) => !passedOn.includes(one)),
];

const asWords = (passedOn: readonly string[]): CaseWords => ({
  texts: passedOn.map((one) => ({ question: 'other', label: 'In the chat', text: one })),
  answers: [],
});

/** What is true about who reads the alert, and what stands in it, at this hour. */
function whoReads({ world }: Scene, danger: ConversationWords['danger'], passes: boolean): string {
  const { isAtWork, says = danger.away } = world.urgent;
  const put = passes ? danger.alertedWithWords : danger.alerted;
  return `${put} ${isAtWork(world.now()) ? danger.notLive : says}`;
}

function joined(first: Spoken, then: Spoken): Spoken {
  return first.kind === 'text' && then.kind === 'text' ? { kind: 'text', text: `${first.text}\n${then.text}` } : first;
}

export const closeHelp = ({ speaker }: Scene, nonce: string) =>
  ({
    kind: 'replace',
    nonce,
    card: closedCard.draw({ text: conversationWords[speaker.locale].danger.closed }),
  }) as const;

/**
 * Once they chose, the numbers stay where they were read: stopping here may be when they are needed most. Where somebody may
 * look over their shoulder, the card closes instead; *help now* opens it again.
 */
function afterChoice(scene: Scene, { nonce, words }: NonNullable<ConversationState['held']>) {
  const found = words.flatMap(scene.world.findDanger);
  if (mayBeWatched(scene, found)) return closeHelp(scene, nonce);
  return { kind: 'replace', nonce, card: drawHelp(scene, found) } as const;
}

/** The person goes on: their words follow the alert, and they are told so. */
export function goOn(scene: Scene): Outcome & { readonly held: Spoken | undefined } {
  const { state, world } = scene;
  if (state.held === undefined || state.alert === undefined) return { ...outcome(state), held: undefined };
  const { held, ...rest } = state;
  const passedOn = withNew(state.alert.passedOn, held.words);
  const alert = { ...state.alert, passedOn };
  const tells = (['wordsPassed', 'nobodyCanRing'] as const).filter((one) =>
    one === 'wordsPassed' ? passedOn.length > (state.alert?.passedOn.length ?? 0) : !alert.contactGiven,
  );
  const said = tells.length === 0 ? [] : safely(scene, ({ danger }) => tells.map((one) => danger[one]).join(' '));
  return {
    ...outcome(
      { ...rest, alert },
      [afterChoice(scene, held), ...said],
      addToAlert(alert.reference, world.now(), { words: asWords(passedOn) }),
    ),
    held: held.input,
  };
}

/** The person stops: nothing more than the bare alert is given to anybody; what they wrote stays in their own chat. */
export function stopHere(scene: Scene): Outcome {
  const { held, ...rest } = scene.state;
  const closed = held === undefined ? [] : [afterChoice(scene, held)];
  const passed = held?.words.every((one) => rest.alert?.passedOn.includes(one)) ?? false;
  return outcome(rest, [
    ...closed,
    ...safely(scene, ({ danger }) => (passed ? danger.stoppedPassedOn : danger.stoppedHere)),
  ]);
}

/** What a finished dialog adds to an alert of the same conversation: how to reach the person. */
export function contactFollows({ state, speaker, world }: Scene, person: Person | undefined): Outcome {
  const { alert } = state;
  if (alert === undefined || alert.contactGiven || person?.contact === undefined) return outcome(state);
  return outcome(
    { ...state, alert: { ...alert, contactGiven: true } },
    safely({ speaker }, ({ danger }) => danger.contactPassed),
    addToAlert(alert.reference, world.now(), { person }),
  );
}
