import { inEveryLanguage } from '../../../dialogs/in-every-language.ts';
import { page as english } from '../../widget/words/en.ts';
import { page as easyRead } from '../../widget/words/en-x-easyread.ts';

/** What the chat's page says before any script. A translation is one more line here. */
export const pageWords = inEveryLanguage(english, { 'en-x-easyread': easyRead });
