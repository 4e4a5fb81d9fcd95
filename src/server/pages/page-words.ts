import { inEveryLanguage } from '../../../dialogs/in-every-language.ts';
import { page as arabic } from '../../widget/words/ar.ts';
import { page as sorani } from '../../widget/words/ckb.ts';
import { page as english } from '../../widget/words/en.ts';
import { page as easyRead } from '../../widget/words/en-x-easyread.ts';
import { page as polish } from '../../widget/words/pl.ts';
import { page as romanian } from '../../widget/words/ro.ts';

/** What the chat's page says before any script. A translation is one more line here. */
export const pageWords = inEveryLanguage(english, {
  'en-x-easyread': easyRead,
  pl: polish,
  ro: romanian,
  ar: arabic,
  ckb: sorani,
});
