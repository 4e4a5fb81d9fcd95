// The form around the questions in Kurdish Sorani. No native speaker has checked it yet.
import type { Translated } from '../translated.ts';
import { datesCkb } from './dates.ckb.ts';
import { leftToRight } from './left-to-right.ts';
import type { FormWords } from './words.ts';

export const wordsCkb: Translated<FormWords> = {
  continue: 'بەردەوام بە',
  skip: 'ئەم پرسیارە تێپەڕێنە',
  change: 'گۆڕین',
  stop: 'وەستان',
  helpNow: 'ئێستا یارمەتی وەربگرە',
  send: 'پشتڕاستکردنەوە و ناردن',
  find: 'بیدۆزەرەوە',
  optional: (ask) => `${ask} (ئارەزوومەندانە)`,
  notGiven: 'نەدراوە',
  hidden: 'شاراوەیە',
  notSure: 'دڵنیا نیم',
  keepWritten: (written) => `با ئەوەی نووسیومە بمێنێتەوە: ${written}`,
  whichService: 'مەبەستت کام لەمانەیە؟',
  noServiceFound:
    'ئەو ناوەم نەدۆزییەوە. دەتوانیت ئەوەی نووسیوتە بیهێڵیتەوە، ناوێکی تر تاقی بکەیتەوە، یان «دڵنیا نیم» هەڵبژێریت.',
  checkTitle: 'وەڵامەکانت بپشکنە',
  checkIntro: 'هیچ شتێک نانێردرێت تا «پشتڕاستکردنەوە و ناردن» هەڵنەبژێریت.',
  also: 'هەروەها گوتت',
  privateTitle: 'لە قسەکانتدا زانیاریی تایبەتی هەیە',
  privateText: 'تیمەکە دەتوانێت بیانخوێنێتەوە. ئەگەر پێویستن، با بمێننەوە، یان لایان ببە.',
  takeOut: 'لایان ببە',
  nothingToTakeOut: 'هیچ زانیارییەکی تایبەتی لە قسەکانتدا نابینم.',
  private: {
    'nhs-number': 'ژمارەی NHS',
    phone: 'ژمارەی تەلەفۆن',
    email: 'ناونیشانی ئیمەیڵ',
    postcode: 'کۆدی پۆستە',
    'date-of-birth': 'ڕێکەوتی لەدایکبوون',
    address: 'ناونیشان',
  },
  closedForChange: 'گۆڕینی وەڵامێکت هەڵبژارد.',
  closedSent: 'وەڵامەکانت نارد.',
  goesOnBelow: 'ئەمە لە خوارەوە بەردەوام دەبێت، لەگەڵ ئەو وەڵامانەی کە داوتن.',
  answered: (title) => `${title}: وەڵام درایەوە. لە خوارەوە بەردەوام دەبێت.`,
  notSent: (title) => `${title}: نەنێردرا.`,
  contact: { name: 'ناوت (ئارەزوومەندانە)', email: 'ناونیشانی ئیمەیڵ', phone: 'ژمارەی تەلەفۆن' },
  foundPrivate: (what, text) => `${what}: ${leftToRight(text)}`,
  contactWrong: {
    email: 'ناونیشانی ئیمەیڵەکە بە تەواوی بنووسە، وەک name@example.com.',
    phone: `ژمارەی تەلەفۆنەکە بە تەواوی بنووسە، وەک ${leftToRight('01482 000 000')}.`,
  },
  dateParts: { day: 'ڕۆژ', month: 'مانگ', year: 'ساڵ' },
  firstQuestion: 'ئەمە یەکەم پرسیارە، بۆیە هیچ شتێک نییە بۆی بگەڕێینەوە.',
  nothingToSkip: 'پێش ئەوەی بەردەوام بین، پێویستم بە وەڵامی ئەم پرسیارەیە. ئەگەر پێت باشە نەیڵێیت، دەتوانیت بوەستیت.',
  stillOpen: (names) => `هێشتا هیچ شتێک نەنێردراوە. تکایە سەیری ئەمانە بکە: ${names.join('؛ ')}.`,
  changeWhich: '«گۆڕین» لە تەنیشت ئەو وەڵامە هەڵبژێرە کە دەتەوێت بیگۆڕیت.',
  date: (day) => datesCkb.long(day),
  heard: {
    and: ['و', 'هەروەها'],
    notSure: ['نازانم', 'دڵنیا نیم', 'لێی دڵنیا نیم', 'بیرم نییە', 'لەبیرم نییە'],
  },
};
