// Asking how something stands, in Kurdish Sorani. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const wordsCkb: Translated<DialogWords> = {
  title: 'زانینی بارودۆخی شتێک کە ناردوومە',
  hint: 'پێویستت بە ژمارەی ئاماژە و کۆدی نهێنیی سەر پسووڵەکەتە',
  questions: {
    reference: {
      ask: 'ژمارەی ئاماژەکەت چییە؟',
      hint: 'لەسەر پسووڵەکەتە و بە LAN دەست پێ دەکات.',
      short: 'ژمارەی ئاماژە',
      problem:
        'ئەوە ژمارەیەکی ئاماژەی ئێمە نییە. شێوەکەی وەک LAN-7KQ4-XW2MD ە. هەموو پیتێک بپشکنە و دووبارە هەوڵ بدەرەوە.',
    },
    secret: {
      ask: 'کۆدی نهێنییەکەت چییە؟',
      hint: 'لەسەر پسووڵەکەتە، لە خوارەوەی ژمارەی ئاماژەکە. پیتی گەورە و بچووک و هێڵەکان گرنگ نین.',
      short: 'کۆدی نهێنی',
      problem: 'دە پیت و ژمارەکەی کۆدی نهێنییەکەت بنووسە.',
    },
  },
};
