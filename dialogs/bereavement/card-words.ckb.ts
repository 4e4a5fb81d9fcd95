// What the cards of the bereavement dialog say in Kurdish Sorani. No native speaker has checked it yet.
import type { Translated } from '../translated.ts';
import type { CardWords } from './words.ts';

export const cardWordsCkb: Translated<CardWords> = {
  worries: 'نیگەرانیم هەیە دەربارەی چاودێرییەکە',
  yours: 'دەتوانیت لێرە بیخوێنیتەوە، چاپی بکەیت یان هەڵیبگریت. بۆ ئەوە هیچ زانیارییەک نادەیت.',
  late: (when) => `دەبوو ئەم نامیلکەیە لە ${when} بپشکنرێت. ڕەنگە هەندێک زانیاری گۆڕابن.`,
  unchecked: 'هێشتا ئەم نامیلکەیە دەپشکنین. ئەگەر لە شتێک دڵنیا نیت، لە بەشەکە یان تیمەکە بپرسە.',
  about: 'دەربارەی ئەم نامیلکەیە',
  version: 'وەشان',
  page: 'لە پەڕەیەکدا بیکەرەوە',
  pdf: 'دایبەزێنە (PDF)',
  largePdf: 'بە چاپی گەورە دایبەزێنە (PDF)',
  readHere: 'لێرە بیخوێنەرەوە',
  contents: 'چی تێدایە',
  chaplain: 'قسەکردن لەگەڵ ڕاوێژکاری ڕۆحی (chaplain)',
  survey: 'دەستپێکردنی ڕاپرسییەکە',
  next: (title) => `دواتر: ${title}`,
  before: (title) => `پێشتر: ${title}`,
  gone: 'ئەو بەشەی نامیلکەکە ئێستا لێرە نییە. ئەم نامیلکەیە بۆ هەمووانە.',
};
