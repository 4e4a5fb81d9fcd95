// Registering interest in a way to be involved, in Kurdish Sorani. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';
import { consentCkb } from './consent.ckb.ts';
import { receiptCkb } from './receipt.ckb.ts';

export const wordsCkb: Translated<DialogWords> = {
  title: 'تۆمارکردنی ئارەزوو',
  hint: 'داوا بکە ڕێکخەرەکە پەیوەندیت پێوە بکات',
  opening:
    'ئەمە بەشێک نییە لە چاودێریکردنت، و ناخرێتە هیچ تۆمارێکی تەندروستییەوە. ئەگەر بڵێیت نەخێر، هیچ شتێک ناگۆڕێت. لە هەر کاتێکدا دەتوانیت بوەستیت یان بیکشێنیتەوە.',
  questions: {
    about: {
      ask: 'دەتەوێت چی بکەین؟',
      hint: 'ئەگەر ئەوەی هەڵتبژاردووە چیتر لە لیستەکەماندا نەبێت، دەتوانین شتە نوێیەکانت پێ بڵێین.',
      short: 'ئەوەی دەتەوێت',
      options: { register: 'پێیان بڵێن کە ئارەزووم هەیە', 'tell-me': 'کاتێک شتێکی نوێ هەبوو پێم بڵێن' },
      typed: {
        register: ['ناونووسکردن', 'ناوم بنووسن', 'ئارەزووم هەیە', 'بەشداری دەکەم'],
        'tell-me': ['پێم بڵێن', 'ئاگادارم بکەنەوە'],
      },
      problem: 'هەڵبژێرە دەتەوێت چی بکەین.',
    },
    which: {
      ask: 'ئارەزووی کامیانت هەیە؟',
      hint: 'ناوەکەی بنووسە، یان بە قسەی خۆت بیڵێ.',
      short: 'کامیان',
      problem: 'ناوەکەی بنووسە. با لە 200 پیت زیاتر نەبێت.',
    },
    kinds: {
      ask: 'دەتەوێت دەربارەی چی پێت بڵێین؟',
      hint: 'هەموو ئەوانە هەڵبژێرە کە دڵت پێیانە. ئەگەر ئەمە تێپەڕێنیت، هەموو شتێکت پێ دەڵێین.',
      short: 'دەربارەی چی پێت بڵێین',
      options: {
        volunteering: 'خۆبەخشی',
        forum: 'کۆڕەکانی نەخۆشان یان چاودێریکەران',
        story: 'گێڕانەوەی چیرۆکەکەم بۆ ئەنجومەنی بەڕێوەبردن',
        'interview-panel': 'یارمەتیدان لە هەڵبژاردنی کارمەندی نوێ',
        'member-governor': 'ئەندامێتی یان نوێنەرایەتیی ئەندامان (governor)',
        'recovery-college': 'کۆلێژی چاکبوونەوە (Recovery College)',
        youth: 'شت بۆ گەنجان و منداڵان',
        research: 'توێژینەوە',
        improvement: 'باشترکردنی خزمەتگوزارییەک (QSIR)',
        fundraising: 'کۆکردنەوەی پارە بۆ Health Stars',
        films: 'فیلمە کورتەکانمان',
      },
      typed: {
        volunteering: ['خۆبەخش'],
        forum: ['کۆڕ', 'کۆبوونەوە'],
        story: ['چیرۆک', 'چیرۆکەکەم'],
        'interview-panel': ['چاوپێکەوتن'],
        'member-governor': ['ئەندام', 'ئەندامێتی', 'governor'],
        'recovery-college': ['کۆلێژی چاکبوونەوە', 'recovery college', 'خول'],
        youth: ['گەنج', 'گەنجان', 'لاوان', 'منداڵان'],
        research: ['لێکۆڵینەوە', 'توێژینەوەکان'],
        improvement: ['باشترکردن', 'qsir'],
        fundraising: ['کۆکردنەوەی پارە', 'خێرخوازی', 'health stars'],
        films: ['فیلم', 'فیلمەکان', 'ڤیدیۆ'],
      },
      problem: 'لە لیستەکە هەڵبژێرە، یان ئەم پرسیارە تێپەڕێنە.',
    },
    place: {
      ask: 'دەتەوێت لە کوێ بەشداری بکەیت؟',
      short: 'لە کوێ',
      options: { online: 'بە ئینتەرنێت', anywhere: 'هەر شوێنێک' },
      typed: {
        online: ['ئینتەرنێت', 'ئۆنلاین', 'لە ماڵەوە', 'ماڵەوە'],
        anywhere: ['هەر کوێ بێت', 'نازانم', 'دڵنیا نیم', 'گرنگ نییە'],
      },
      problem: 'شوێنێک هەڵبژێرە، یان ئەم پرسیارە تێپەڕێنە.',
    },
    ...consentCkb,
  },
  receipt: receiptCkb,
};

/** Said when somebody would rather not be contacted. */
export const refusedWordsCkb =
  'هیچ شتێکم نەگەیاند، و هیچ زانیارییەکی پەیوەندیکردنم هەڵنەگرت. هەر کاتێک بتەوێت دەتوانیت بگەڕێیتەوە بۆ ئەمە.';
