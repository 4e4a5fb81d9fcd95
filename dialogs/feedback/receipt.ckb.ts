// What happens next with feedback, in Kurdish Sorani. No native speaker has checked it yet.
import type { Stored } from '../dialog.ts';
import { datesCkb } from '../form/dates.ckb.ts';
import { leftToRight } from '../form/left-to-right.ts';

export const receiptCkb = (stored: Stored) => ({
  title: stored.route === 'complaint' ? 'سکاڵاکەتمان پێ گەیشت' : 'سوپاس. بە پارێزراوی پێمان گەیشت',
  paragraphs: [...routeSteps(stored), ...elsewhere(stored)],
});

const reachWords: Readonly<Record<Stored['reach'], string>> = {
  details: 'ئەو زانیارییەی پەیوەندیکردن بەکار دەهێنین کە داوتە.',
  here: 'لێرە بۆت دەنووسین.',
  none: 'هیچ زانیارییەکی پەیوەندیکردنت نەداوە، بۆیە ناتوانین پەیوەندیت پێوە بکەین. بە ژمارەی ئاماژە و کۆدی نهێنیت بگەڕێرەوە بۆ ئەوەی بزانیت لە چ بارودۆخێکدایە.',
};

function routeSteps({ route, dueAt, reach: way }: Stored): string[] {
  const reach = reachWords[way];
  const when = dueAt === undefined ? 'بەم زووانە' : `تا ${datesCkb.weekday(dueAt)}`;
  switch (route) {
    case 'complaint':
      return [
        `تیمی سکاڵاکان ${when} پشتڕاستی دەکاتەوە کە پێی گەیشتووە. لەگەڵت ڕێک دەکەون کە چۆن مامەڵەی لەگەڵ بکەن.`,
        reach,
        'کاریگەریی لەسەر چاودێریکردنت نابێت. ئەمە ناخرێتە هیچ تۆمارێکی تەندروستییەوە.',
      ];
    case 'pals':
    case 'champion':
    case 'contact-request':
      return [`کەسێک لە تیمی ئەزموونی نەخۆشان ${when} سەیری دەکات.`, reach];
    case 'crisis':
    case 'safeguarding':
    case 'staff-allegation':
      return [
        'سەرەتا ئەندامێکی پایەبەرزی تیمەکە ئەمە دەخوێنێتەوە. بۆ پاراستنی سەلامەتیی خەڵک، ڕەنگە ناچار بین لەگەڵ کەسانی تر باسی بکەین.',
        reach,
        'ئەگەر کەسێک ئێستا لە مەترسیدایە، پەیوەندی بە 999 بکە.',
      ];
    case 'data-protection':
      return ['تیمی پاراستنی زانیاریمان سەیری دەکات و لە ماوەی 30 ڕۆژدا بۆت دەنووسێت.', reach];
    default:
      return [
        'تیمی ئەزموونی نەخۆشان هەموو شتێک دەخوێنێتەوە، و دەیگەیەنێت بە خزمەتگوزارییەکە.',
        'پێویست ناکات هیچ شتێکی تر بکەیت.',
      ];
  }
}

function elsewhere({ organisation }: Stored): string[] {
  if (organisation === undefined) return [];
  const { name, feedback } = organisation;
  const where = [feedback?.phone, feedback?.url].filter((one) => one !== undefined).map(leftToRight);
  return [
    `تۆ دەربارەی ${name} پێت گوتین. ئەوەی نووسیوتە هەڵمانگرتووە، بەڵام ناتوانین لە جیاتیی ئەوان وەڵام بدەینەوە.`,
    where.length === 0
      ? `تکایە هەروەها بە ${name} بڵێ، لە ڕێگەی پەڕەی ڕا و بۆچوون لە ماڵپەڕی خۆیان.`
      : `تکایە بەوانیش بڵێ: ${where.join(' یان ')}.`,
  ];
}
