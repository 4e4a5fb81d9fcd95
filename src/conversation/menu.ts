import { greeting } from '../../cards/greeting.ts';
import { person } from '../../cards/person.ts';
import type { Dialog, Reply } from '../../dialogs/dialog.ts';
import { formWords } from '../../dialogs/form/words.ts';
import type { ConversationState } from './conversation-state.ts';
import { englishToo } from './safely.ts';
import { type Outcome, outcome, type Scene, text } from './scene.ts';
import { conversationWords } from './words.ts';

/** Starts what was left before it was sent. */
export const carryOn = 'carry-on';
/** Opens *talk to a person*. */
export const toPerson = 'person';

/** Every card of a conversation gets a nonce of its own. */
export const nextNonce = (state: ConversationState) => ({
  nonce: `m${state.drawn + 1}`,
  state: { ...state, drawn: state.drawn + 1 },
});

export const offered = ({ world, speaker }: Scene): readonly Dialog[] =>
  world.dialogs.filter(({ audiences }) => audiences.includes(speaker.audience));

/** The menu: what is offered here, what was left unfinished, a person, and help now. */
export function showMenu(scene: Scene, before: ConversationState, say?: string): Outcome {
  const words = conversationWords[scene.speaker.locale];
  const { nonce, state } = nextNonce(before);
  const left = state.parked.at(-1);
  const leftDialog = offered(scene).find(({ id }) => id === left?.dialog);
  const card = greeting.draw(
    {
      title: say === undefined ? words.greeting.title : words.menuAgain,
      paragraphs:
        say === undefined
          ? [...welcomeOf(scene), ...words.greeting.paragraphs(scene.speaker.audience, scene.world.content.trust.name)]
          : [],
      notice: words.greeting.notice,
      english: englishToo(scene, ({ greeting: said }) => said.notice),
      choices: [
        ...(leftDialog === undefined ? [] : [unfinished(scene, leftDialog)]),
        ...offered(scene)
          .filter(({ inMenu }) => inMenu)
          .map((dialog) => choiceOf(scene, dialog)),
        { label: words.greeting.person, value: toPerson, picture: formWords[scene.speaker.locale].pictures[toPerson] },
      ],
      help: words.greeting.help,
    },
    nonce,
  );
  return outcome(state, [...(say === undefined ? [] : [text(say)]), { kind: 'card', card }]);
}

/** The trust's own sentence for people from outside; what must be said follows it whatever it says. */
const welcomeOf = ({ speaker, world }: Scene): readonly string[] =>
  speaker.audience === 'staff' || world.content.opening.welcome === undefined ? [] : [world.content.opening.welcome];

const choiceOf = ({ speaker }: Scene, { id, words }: Dialog) => ({
  label: words[speaker.locale].title,
  hint: words[speaker.locale].hint,
  value: id,
  picture: formWords[speaker.locale].pictures[id],
});

function unfinished({ speaker }: Scene, { words }: Dialog) {
  const { greeting: own } = conversationWords[speaker.locale];
  return { label: own.carryOn(words[speaker.locale].title), hint: own.carryOnHint, value: carryOn };
}

/** How to reach a person: the phone number that is confirmed, and a request to be contacted. */
export function showPerson({ world, speaker }: Scene, before: ConversationState): Outcome {
  const words = conversationWords[speaker.locale].person;
  const { nonce, state } = nextNonce(before);
  const phone =
    world.contact === undefined
      ? words.noPhone
      : words.phone(world.contact.phone, world.content.opening.phoneHours ?? world.contact.hours);
  const card = person.draw({ title: words.title, paragraphs: [phone, words.or], ask: words.ask }, nonce);
  return outcome(state, [{ kind: 'card', card } satisfies Reply]);
}
