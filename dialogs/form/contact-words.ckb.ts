// How somebody can be reached, in Kurdish Sorani, as several dialogs ask for it. No native speaker has checked it yet.
import { leftToRight } from './left-to-right.ts';

export const contactWordsCkb = {
  hint: 'ناونیشانی ئیمەیڵ یان ژمارەی تەلەفۆنێک بنووسە.',
  short: 'چۆن پەیوەندیت پێوە بکەین',
  problem: `ناونیشانی ئیمەیڵێک بنووسە وەک name@example.com، یان ژمارەی تەلەفۆنێک وەک ${leftToRight('01482 000 000')}. با ناوەکەت لە 100 پیت زیاتر نەبێت.`,
};
