// Why a way to be involved is on the list, in Kurdish Sorani. No native speaker has checked it yet.
import type { Opportunity } from '../../src/content/opportunity.ts';
import type { Interest } from '../../src/understanding/understood.ts';
import type { Reason } from './rank.ts';

const kinds: Readonly<Record<Interest, string>> = {
  story: 'گێڕانەوەی چیرۆکەکەت',
  'member-governor': 'ئەندامێتی یان نوێنەرایەتیی ئەندامان (governor)',
  research: 'توێژینەوە',
  'interview-panel': 'هەڵبژاردنی کارمەندی نوێ',
  'recovery-college': 'کۆلێژی چاکبوونەوە (Recovery College)',
  volunteering: 'خۆبەخشی',
  fundraising: 'کۆکردنەوەی پارە',
  forum: 'کۆڕەکان',
  youth: 'شت بۆ گەنجان و منداڵان',
  improvement: 'باشترکردنی خزمەتگوزارییەک',
  'champions-forum': 'کۆڕی پاڵپشتانی نەخۆشان (champions’ forum)',
  'good-practice': 'کاری باش',
  films: 'فیلمەکانمان',
};

/** Where it happens, in words. */
export const whereCkb = ({ localities, online }: Opportunity): string => {
  const places = localities.join('، ');
  if (localities.length === 0) return 'بە ئینتەرنێت';
  return online ? `${places}، یان بە ئینتەرنێت` : places;
};

export function reasonCkb(why: Reason, opportunity: Opportunity): string {
  switch (why.kind) {
    case 'interest':
      return `پرسیارت کرد دەربارەی: ${kinds[why.interest]}.`;
    case 'in-place':
      return `شوێنەکەی ${why.place} یە، وەک داوات کرد.`;
    case 'online-from':
      return `بە ئینتەرنێتە، بۆیە لە ${why.place} یش دەتوانیت بەشداری بکەیت.`;
    case 'not-in-place':
      return `لە ${why.place} نییە. شوێنەکەی: ${whereCkb(opportunity)}.`;
    case 'online':
      return 'بە ئینتەرنێتە، وەک داوات کرد.';
    case 'not-online':
      return `بە ئینتەرنێت نییە. شوێنەکەی: ${whereCkb(opportunity)}.`;
    case 'time':
      return 'ئەوەندە کاتەی دەوێت کە گوتت.';
    case 'more-time':
      return 'لەوەی گوتت کاتی زیاتری دەوێت.';
    case 'age':
      return 'بۆ تەمەنی تۆ دانراوە.';
    case 'staff':
      return 'بۆ کارمەندانە.';
    case 'one-of-each':
      return 'دەتەوێت لە هەر جۆرێک شتێک ببینیت.';
  }
}
