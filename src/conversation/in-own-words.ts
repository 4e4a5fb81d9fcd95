import type { Answers, Dialog, Reply, Said } from '../../dialogs/dialog.ts';
import { plain } from '../../dialogs/form/read-choice.ts';
import type { Understood } from '../understanding/understood.ts';
import { askWhich, notOurs, offerAfterHelp, offerGently, showHelpGently } from './gently.ts';
import { startDialog } from './in-form.ts';
import { languageSentences, switchSentences } from './language-words.ts';
import { offered, showMenu, showPerson } from './menu.ts';
import { showNominations } from './my-nominations.ts';
import { openDialog, showFound } from './open.ts';
import { andThen, type Outcome, outcome, type Scene } from './scene.ts';
import { showMineOrForget } from './take-back.ts';
import { topicAnswers } from './topic-words.ts';
import { conversationWords } from './words.ts';

/**
 * What a message outside any question leads to: the dialog that it asks for with what it already said filled in, an
 * answer, or a question which of two things is meant. In another language an honest sentence comes first.
 */
export async function inOwnWords(scene: Scene, said: string): Promise<Outcome> {
  const found = await showFound(scene, said);
  if (found !== undefined) return found;
  const named = namedIn(offered(scene), said);
  if (named?.means?.includes('forget')) return showMineOrForget(scene);
  if (named !== undefined) return openDialog(scene, named.id, await knownOf(scene, named, said));
  const understood = { ...(await scene.world.understand(said, scene.speaker)), text: said };
  const first = outcome(scene.state, aboutLanguage(scene, understood.slots.language));
  return andThen(first, await follow(scene, understood));
}

/** Of a language that is not spoken here: where it can be chosen, or honestly that it cannot. */
function aboutLanguage({ world, speaker }: Scene, language: string | undefined): readonly Reply[] {
  if (language === undefined || language === speaker.locale) return [];
  const spoken = world.languages?.find((one) => one === language);
  const sentence = spoken === undefined ? languageSentences[language] : switchSentences[spoken];
  return sentence === undefined
    ? []
    : [{ kind: 'text', text: sentence, ...(spoken === undefined ? {} : { lang: spoken }) }];
}

/** What a sentence tells that names its dialog, `I want to volunteer`; a word or two tell nothing more. */
async function knownOf({ world, speaker }: Scene, { known, means = [] }: Dialog, said: string): Promise<Answers> {
  if (known === undefined || said.trim().split(/\s+/).length < 3) return {};
  const understood = await world.understand(said, speaker);
  return means.includes(understood.label) ? known({ ...understood, text: said }, world.content) : {};
}

/** Starts the dialog that was chosen for a message which could have meant two, with what was said filled in. */
export async function startWithMessage(scene: Scene, dialog: Dialog, said: string): Promise<Outcome> {
  if (dialog.known === undefined) return startDialog(scene, dialog);
  const understood = await scene.world.understand(said, scene.speaker);
  const meant = dialogFor(scene, understood);
  // What was said for one dialog is no answer in another that was opened since.
  if (meant !== undefined && meant.id !== dialog.id) return startDialog(scene, dialog);
  const { means = [] } = dialog;
  const label = means.includes(understood.label) ? understood.label : (means[0] ?? understood.label);
  return startKnowing(scene, dialog, { ...understood, label, text: said });
}

/** Somebody who is signed in, and asks how things stand without a reference, needs none for what they gave. */
async function startKnowing(scene: Scene, dialog: Dialog, said: Said): Promise<Outcome> {
  const known = dialog.known?.(said, scene.world.content) ?? {};
  const own = Object.keys(known).length === 0 ? await showNominations(scene, dialog) : undefined;
  return own ?? startDialog(scene, dialog, known);
}

async function follow(scene: Scene, said: Said): Promise<Outcome> {
  const { label, slots } = said;
  const chaplain = slots.chaplain ? offered(scene).find(({ id }) => id === 'chaplain') : undefined;
  if (chaplain !== undefined) return startDialog(scene, chaplain);
  if (label === 'forget') return showMineOrForget(scene, said);
  const dialog = dialogFor(scene, said);
  if (dialog !== undefined) return startKnowing(scene, dialog, said);
  return withoutDialog(scene, said);
}

export const dialogFor = (scene: Scene, { label }: Pick<Understood, 'label'>): Dialog | undefined =>
  offered(scene).find(({ means }) => means?.includes(label));

const inDanger = (scene: Scene, said: Said): Outcome =>
  scene.state.alert?.met.includes(said.text) ? offerAfterHelp(scene, said.text) : showHelpGently(scene, said);

function withoutDialog(scene: Scene, said: Said): Outcome {
  const words = conversationWords[scene.speaker.locale];
  const { label, slots, between } = said;
  switch (label) {
    case 'crisis':
    case 'safeguarding':
    case 'emergency':
      return inDanger(scene, said);
    case 'person':
      return showPerson(scene, scene.state);
    case 'help':
      if (slots.topic !== undefined)
        return showMenu(scene, scene.state, topicAnswers[scene.speaker.locale][slots.topic]);
      return slots.distress ? offerGently(scene, said.text) : showMenu(scene, scene.state, words.help);
    case 'off_topic':
      if (slots.distress) return offerGently(scene, said.text);
      return notOurs(scene, said) ?? showMenu(scene, scene.state, words.offTopic);
    default:
      if (between !== undefined) return askWhich(scene, between, said.text);
      return slots.distress ? offerGently(scene, said.text) : showMenu(scene, scene.state, words.unclear);
  }
}

/** The dialog of which a message is an example; of dialogs that no meaning starts, one that it holds. Longer ones win. */
function namedIn(dialogs: readonly Dialog[], message: string): Dialog | undefined {
  const said = plain(message);
  const named = dialogs.flatMap((dialog) => dialog.examples.map((example) => ({ dialog, example: plain(example) })));
  const found = named.filter(
    ({ dialog, example }) => example === said || (dialog.means === undefined && ` ${said} `.includes(` ${example} `)),
  );
  return found.sort((a, b) => b.example.length - a.example.length)[0]?.dialog;
}
