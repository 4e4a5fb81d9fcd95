// Thanking or nominating staff, in Kurdish Sorani, as far as people from outside are asked. No native speaker has checked it yet.
import type { Answers, DialogWords, Stored } from '../dialog.ts';
import { contactWordsCkb } from '../form/contact-words.ckb.ts';
import { datesCkb } from '../form/dates.ckb.ts';
import type { Translated } from '../translated.ts';
import { hasLeft } from './has-left.ts';

/** On a form it may be read before it is chosen: `open` fits both. */
const either =
  ({ thank, nominate, open = thank }: { readonly thank: string; readonly nominate: string; readonly open?: string }) =>
  ({ purpose }: Answers) =>
    purpose === 'nominate' ? nominate : purpose === 'thank' ? thank : open;

const yesNo = { yes: ['بەڵێ', 'ئا', 'باشە'], no: ['نەخێر', 'نا'] };

export const wordsCkb: Translated<DialogWords> = {
  title: 'سوپاسکردن یان کاندیدکردنی کارمەندێک',
  hint: 'سوپاسی بکە، یان کاندیدی بکە بۆ ئەوەی ببێتە پاڵپشتی نەخۆشان (staff champion)',
  opening: 'خۆشە گوێمان لە باسی ئەو کارمەندانە بێت کە جیاوازی دروست دەکەن.',
  questions: {
    purpose: {
      ask: 'دەتەوێت سوپاسی بکەیت، یان کاندیدی بکەیت بۆ ئەوەی ببێتە پاڵپشتی نەخۆشان؟',
      hint: 'پاڵپشتی نەخۆشان (staff champion) پەتێکی ملی وەنەوشەیی (lanyard) دەبەستێت، و نەخۆشان و چاودێریکەران دەتوانن دەربارەی چاودێری قسەی لەگەڵ بکەن. ئەمە ڕۆڵێکە، و سەرەتا لە خۆی دەپرسرێت.',
      short: 'سوپاس یان کاندیدکردن',
      options: { thank: 'سوپاسکردن', nominate: 'کاندیدکردن بۆ پاڵپشتی نەخۆشان' },
      typed: {
        thank: ['سوپاس', 'سوپاسی دەکەم', 'دەستخۆشی'],
        nominate: ['کاندید', 'کاندیدکردن', 'کاندیدی دەکەم', 'پاڵپشت', 'champion'],
      },
      problem: '«سوپاسکردن» یان «کاندیدکردن بۆ پاڵپشتی نەخۆشان» هەڵبژێرە.',
    },
    name: {
      ask: 'ناوی چییە؟',
      hint: 'ناوی یەکەم بەسە.',
      short: 'ناو',
      problem: 'ناوێک بنووسە. با لە 100 پیت زیاتر نەبێت.',
    },
    team: {
      ask: 'لە کام تیم یان خزمەتگوزاری کار دەکات؟',
      hint: 'بەشێک لە ناوەکەی بە ئینگلیزی بنووسە. ئەگەر نازانیت، بنووسە «دڵنیا نیم» («not sure»).',
      short: 'تیم',
      problem: 'ناوی تیمەکە بنووسە، یان «دڵنیا نیم» («not sure»). با لە 200 پیت زیاتر نەبێت.',
    },
    when: {
      ask: 'کەی ئەو کەسەت بینی؟',
      hint: 'کاتی نزیکەیی بەسە، بۆ نموونە: لە مانگی ئازار.',
      short: 'کەی',
      problem: 'با وەڵامەکەت لە 100 پیت زیاتر نەبێت.',
      problems: {
        noSuchDay: 'ئەو ڕۆژە لە ڕۆژژمێردا نییە. بیپشکنە، یان کاتی نزیکەیی بڵێ، بۆ نموونە: لە مانگی ئازار.',
        notYet: 'ئەو ڕۆژە هێشتا نەهاتووە. بڵێ نزیکەی کەی ئەو کەسەت بینی، بۆ نموونە: لە مانگی ئازار.',
      },
    },
    why: {
      ask: either({
        thank: 'دەتەوێت لەسەر چی سوپاسی بکەیت؟',
        nominate: 'بۆچی پاڵپشتێکی باشی نەخۆشان دەبێت؟',
        open: 'چی کرد، و چ جیاوازییەکی دروست کرد؟',
      }),
      hint: either({
        thank: 'تکایە ناوی کەسانی تر و وردەکاریی تەندروستی مەنووسە.',
        nominate: 'بڵێ چی کرد، نموونەیەک بدە، و بڵێ چ جیاوازییەکی دروست کرد. تکایە ناوی نەخۆشان مەنووسە.',
      }),
      short: 'بۆچی',
      problem: 'چەند وشەیەک بنووسە. با وەڵامەکەت لە 8000 پیت زیاتر نەبێت. هیچ شتێک لەدەست نەچووە.',
    },
    tellName: {
      ask: 'ئایا دەتوانین پێی بڵێین کە ئەمە لە تۆوەیە؟',
      short: 'پێی بڵێین تۆ کێیت',
      options: { yes: 'بەڵێ', no: 'نەخێر، با ناوم شاراوە بێت' },
      typed: yesNo,
      problem: 'بەڵێ یان نەخێر هەڵبژێرە.',
    },
    from: {
      ask: 'چ ناوێکی پێ بڵێین؟',
      hint: 'ناوی یەکەم بەسە. ئەگەر ئەم پرسیارە تێپەڕێنیت، تەنها دەڵێین کە لە کەسێکەوەیە کە لە کارەکەیدا بینیویەتی.',
      short: 'ناوەکەت بۆ ئەو',
      problem: 'ئەو ناوە بنووسە کە دەتوانین پێی بڵێین، تا 100 پیت.',
    },
    share: {
      ask: 'ئایا دەتوانین قسەکانت بەو کەسە و بە کەسانی تر بڵێین، بەبێ ناوت؟',
      short: 'بڵاوکردنەوەی قسەکانت',
      options: { yes: 'بەڵێ', no: 'نەخێر' },
      typed: yesNo,
      problem: 'بەڵێ یان نەخێر هەڵبژێرە.',
    },
    contact: {
      ask: 'چۆن دەتوانین ئەنجامەکەت پێ بڵێین؟',
      hint: 'ناونیشانی ئیمەیڵ یان ژمارەی تەلەفۆنێک بنووسە. ئەگەر ناتەوێت، ئەمە تێپەڕێنە.',
      short: contactWordsCkb.short,
      problem: contactWordsCkb.problem,
    },
  },
  receipt: (stored) =>
    stored.answers.purpose === 'nominate'
      ? { title: 'کاندیدکردنەکەتمان پێ گەیشت', paragraphs: nextSteps(stored) }
      : {
          title: 'سوپاسەکەتمان پێ گەیشت',
          paragraphs: ['تیمی ئەزموونی نەخۆشان دەیگەیەنێت بەو کەسە و بە بەڕێوەبەرەکەی.'],
        },
};

function nextSteps({ answers, dueAt, reach }: Stored): string[] {
  const when = dueAt === undefined ? '' : ` تا ${datesCkb.weekday(dueAt)}`;
  return [
    `لیژنەکە${when} سەیری دەکات. تا کەسێک نەیکاتەوە، دەتوانیت بیگۆڕیت یان بیکشێنیتەوە.`,
    typeof answers.why === 'string' && hasLeft(answers.why)
      ? 'پاڵپشتی نەخۆشان دەبێت ئێستا لێرە کار بکات. ئەگەر ئەم کەسە ڕۆیشتبێت، ئەگەر بتوانین قسەکانت وەک سوپاس پێی دەگەیەنین.'
      : 'ئەگەر لیژنەکە ڕازی بێت، سەرەتا لە خۆی دەپرسرێت. ئەگەر کەسانی تریش کاندیدی بکەن، لیژنەکە هەمووی پێکەوە سەیر دەکات.',
    reach === 'none'
      ? 'بۆ زانینی ئەنجامەکە، بە ژمارەی ئاماژە و کۆدی نهێنیت بگەڕێرەوە.'
      : `${reach === 'here' ? 'لێرە ' : ''}ئەنجامەکەت پێ دەڵێین.`,
  ];
}
