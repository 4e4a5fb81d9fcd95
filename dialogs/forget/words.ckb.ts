// Asking about one's personal data, in Kurdish Sorani. No native speaker has checked it yet.
import type { DialogWords, Stored } from '../dialog.ts';
import { contactWordsCkb } from '../form/contact-words.ckb.ts';
import { datesCkb } from '../form/dates.ckb.ts';
import type { Translated } from '../translated.ts';

const reachWords: Readonly<Record<Stored['reach'], string>> = {
  details: 'ئەو زانیارییەی پەیوەندیکردن بەکار دەهێنین کە داوتە.',
  here: 'لێرە بۆت دەنووسین.',
  none: 'بۆ وەڵامەکە، بە ژمارەی ئاماژە و کۆدی نهێنیت بگەڕێرەوە.',
};

export const wordsCkb: Translated<DialogWords> = {
  title: 'پرسیار دەربارەی زانیاریی کەسیی من',
  hint: 'داوا بکە ئەوەی دەربارەی تۆ هەڵمانگرتووە ببینیت، بیگۆڕیت یان بیسڕیتەوە',
  opening:
    'کەسێک سەیری داواکارییەکەت دەکات و لە ماوەی مانگێکدا وەڵام دەداتەوە. من خۆم ناتوانم هیچ شتێک بسڕمەوە. ئەگەر ناوت نەداوە و ژمارەی ئاماژەت نییە، کەس ناتوانێت ئەوەی ناردووتە بیدۆزێتەوە.',
  questions: {
    about: {
      ask: 'دەتەوێت چی بکەین؟',
      hint: 'بۆ نموونە: ئەوە بسڕنەوە کە لە مانگی ئایار ناردوومە.',
      short: 'ئەوەی داوای دەکەیت',
      problem: 'ئەوە بنووسە کە دەتەوێت. با وەڵامەکەت لە 8000 پیت زیاتر نەبێت.',
    },
    reference: {
      ask: 'ئایا ژمارەی ئاماژەت هەیە؟',
      hint: 'لەسەر پسووڵەکەتە و بە LAN دەست پێ دەکات.',
      short: 'ژمارەی ئاماژە',
      problem: 'با وەڵامەکەت لە 200 پیت زیاتر نەبێت.',
    },
    contact: {
      ...contactWordsCkb,
      ask: 'چۆن دەتوانین وەڵامت بدەینەوە؟',
      hint: 'ناونیشانی ئیمەیڵ یان ژمارەی تەلەفۆنێک بنووسە. بەبێ یەکێکیان ناتوانین وەڵامت بۆ بنووسین.',
    },
  },
  receipt: ({ dueAt, reach }) => ({
    title: 'داواکارییەکەتمان پێ گەیشت',
    paragraphs: [
      `کەسێک${dueAt === undefined ? '' : ` تا ${datesCkb.weekday(dueAt)}`} بڕیاری لەسەر دەدات. بە پێی یاسا دەبێت هەندێک تۆمار هەڵبگیرێن، و پێت دەڵێن کامانەن.`,
      reachWords[reach],
    ],
  }),
};
