import type { Reply } from '../../dialogs/dialog.ts';
import { isChecked } from '../../dialogs/locale.ts';
import { type Scene, text } from './scene.ts';
import { type ConversationWords, conversationWords } from './words.ts';

type Say = (words: ConversationWords) => string;

/**
 * What may decide about a life is said in English as well, until somebody has checked its translation: a wrong word there
 * is worse than a second message. Undefined where English is spoken, or says the same.
 */
export function englishToo({ speaker: { locale } }: Pick<Scene, 'speaker'>, say: Say): string | undefined {
  const english = say(conversationWords.en);
  return isChecked(locale) || say(conversationWords[locale]) === english ? undefined : english;
}

/** Says it in the language that is spoken, and in English too while that is unchecked: a message for each. */
export function safely(scene: Pick<Scene, 'speaker'>, say: Say): readonly Reply[] {
  const english = englishToo(scene, say);
  return [
    text(say(conversationWords[scene.speaker.locale])),
    ...(english === undefined ? [] : [{ kind: 'text', text: english, lang: 'en' } as const]),
  ];
}
