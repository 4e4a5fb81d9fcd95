// What the cards of ways to be involved say in Kurdish Sorani. No native speaker has checked it yet.
import { datesCkb } from '../form/dates.ckb.ts';
import { leftToRight } from '../form/left-to-right.ts';
import type { Translated } from '../translated.ts';
import { reasonCkb, whereCkb } from './reason.ckb.ts';
import type { CardWords } from './words.ts';

const lastDay = (last: string) => datesCkb.long(new Date(`${last}T12:00:00Z`));

export const cardWordsCkb: Translated<CardWords> = {
  reason: reasonCkb,
  list: {
    found: (count) => (count === 1 ? 'ڕەنگە ئەمە بۆ تۆ گونجاو بێت' : 'ڕەنگە ئەمانە بۆ تۆ گونجاو بن'),
    choose: 'گونجاوترینیان یەکەمە. یەکێک هەڵبژێرە بۆ ئەوەی هەموو شتێک دەربارەی بخوێنیتەوە.',
    instead: 'ئێستا هیچی گونجاو نییە',
    insteadChoose: 'لە ئێستادا شتێکی لەو جۆرەم بۆ تۆ نەدۆزییەوە. لەوانەیە ئەمانەت بەدڵ بن.',
    nothing: 'لە ئێستادا هیچ شتێکم بۆ تۆ نەدۆزییەوە. کاتێک شتێک هەبوو دەتوانین پێت بڵێین.',
    all: 'هەموو ڕێگاکانی بەشداریکردن',
    page: (page, pages) => `ئەمە بەشی ${page} لە ${pages}ە. یەکێک هەڵبژێرە بۆ ئەوەی هەموو شتێک دەربارەی بخوێنیتەوە.`,
    allOnOne: 'یەکێک هەڵبژێرە بۆ ئەوەی هەموو شتێک دەربارەی بخوێنیتەوە.',
    more: 'زیاتر پیشان بدە',
    everything: 'هەموو شتێک پیشان بدە',
    tellMe: 'کاتێک شتێکی نوێ هەبوو پێم بڵێن',
    again: 'دووبارە وەڵامی پرسیارەکان بدەرەوە',
  },
  details: {
    rows: {
      where: 'لە کوێ',
      next: 'ڕێکەوتی داهاتوو',
      later: 'دوای ئەوە',
      noDate: 'ڕێکەوتی داهاتوو',
      time: 'چەند کات',
      ages: 'تەمەن',
      payment: 'پارە و خەرجی',
      support: 'پشتگیری',
      dbs: 'پشکنین',
      howDecided: 'چۆن بڕیار دەدرێت',
      accessNeeds: 'ئەگەر پێویستت بە پشتگیرییە',
      contact: 'لە کێ بپرسیت',
      closes: 'دوا ڕۆژی داواکردن',
    },
    place: (opportunity) =>
      opportunity.place === undefined || opportunity.place === whereCkb(opportunity)
        ? whereCkb(opportunity)
        : `${whereCkb(opportunity)}. ${opportunity.place}.`,
    contact: ({ role, phone, email }) =>
      [role, phone, email].flatMap((part) => (part === undefined ? [] : [leftToRight(part)])).join('، '),
    noneNow: 'ئێستا ڕێکەوتێک نییە. کاتێک هەبوو دەتوانین پێت بڵێین.',
    anyTime: 'ڕێکەوتێکی دیاریکراو نییە. ڕێکخەرەکە پێت دەڵێت کەی دەتوانیت دەست پێ بکەیت.',
    anyTimeLink: 'لە هەر کاتێکدا.',
    provisional: 'ئەم ڕێکەوتانە نموونەن و هێشتا کەس نەیپشکنیون. ڕێکخەرەکە ڕێکەوتە ڕاستەقینەکانت پێ دەڵێت.',
    when: (start, end) =>
      `${datesCkb.full(start)}، لە کاتژمێر ${datesCkb.clock(start)} تا کاتژمێر ${datesCkb.clock(end)}`,
    closes: lastDay,
    addToCalendar: (start) => `${datesCkb.long(start)} بخەرە ڕۆژژمێرەکەتەوە`,
    goTo: (url) => `بڕۆ بۆ ${new URL(url).hostname}`,
    register: 'تۆمارکردنی ئارەزوو',
    ask: 'دەربارەی ئەمە بپرسە',
    tellMe: 'کاتێک ڕێکەوتێک هەبوو پێم بڵێن',
    share: 'کاری باش بڵاو بکەرەوە',
    all: 'هەموو لیستەکە ببینە',
  },
  gone: {
    closed: (name) => `ئەمە داخراوە: ${name}`,
    closedSince: (last) => `دوا ڕۆژی داواکردن ${lastDay(last)} بوو.`,
    closedDates: 'ڕێکەوتەکانی تەواو بوون.',
    unknown: 'ئەمە چیتر لە لیستەکەماندا نییە',
    unknownWhy: 'لەوانەیە تەواو بووبێت یان ناوەکەی گۆڕابێت.',
    next: 'ئەمە ئەوەیە کە ئێستا هەیە. هەروەها کاتێک شتێکی لەو جۆرە هەبوو دەتوانین پێت بڵێین.',
    tellMe: 'کاتێک شتێکی لەو جۆرە هەبوو پێم بڵێن',
  },
};
