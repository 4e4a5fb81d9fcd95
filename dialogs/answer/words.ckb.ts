// Writing to the team in Kurdish Sorani. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const wordsCkb: Translated<DialogWords> = {
  title: 'بۆ تیمەکە بنووسە',
  hint: 'وەڵامیان بدەرەوە، یان شتێک بخەرە سەر ئەوەی ناردووتە',
  questions: {
    said: {
      ask: 'دەتەوێت چی بە تیمەکە بڵێیت؟',
      hint: 'لەگەڵ ئەوەی پێشتر ناردووتە دەیخوێننەوە. دەتوانیت تا 8000 پیت بنووسیت.',
      short: 'نامەکەت',
      problem: 'نامەکەت بنووسە، با لە 8000 پیت زیاتر نەبێت.',
    },
  },
};
