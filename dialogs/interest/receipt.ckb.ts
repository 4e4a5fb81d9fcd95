// What happens next once interest is registered, in Kurdish Sorani. No native speaker has checked it yet.
import type { Stored } from '../dialog.ts';
import { datesCkb } from '../form/dates.ckb.ts';

export const receiptCkb = (stored: Stored) => ({
  title: stored.answers.about === 'tell-me' ? 'کاتێک شتێک هەبوو پێت دەڵێین' : 'ئارەزووەکەت تۆمار کرا',
  paragraphs: [
    ...whoActs(stored),
    ...(stored.answers.others === 'yes' ? ['هەروەها دەربارەی ڕێگاکانی تری بەشداریکردن پێت دەڵێین.'] : []),
    'بۆ کشاندنەوەی، لەم چاتەدا بنووسە «کشاندنەوە» («withdraw»)، یان بە ژمارەی ئاماژە و کۆدی نهێنیت بگەڕێرەوە. پێویست ناکات هۆکارەکەی بڵێیت.',
  ],
});

function whoActs({ route, answers, dueAt }: Stored): string[] {
  if (route === 'crisis' || route === 'safeguarding' || route === 'staff-allegation')
    return [
      'سەرەتا ئەندامێکی پایەبەرزی تیمەکە ئەمە دەخوێنێتەوە. بۆ پاراستنی سەلامەتیی خەڵک، ڕەنگە ناچار بین لەگەڵ کەسانی تر باسی بکەین.',
      'ئەگەر کەسێک ئێستا لە مەترسیدایە، پەیوەندی بە 999 بکە.',
    ];
  if (answers.about === 'tell-me')
    return ['ڕێکخەرەکە زانیارییەکانت تەنها بۆ ئەمە هەڵدەگرێت، و کاتێک شتێک هەبوو پەیوەندیت پێوە دەکات.'];
  const when = dueAt === undefined ? '' : ` تا ${datesCkb.weekday(dueAt)}`;
  return [`ڕێکخەرەکە${when} پەیوەندیت پێوە دەکات. هیچ بڕیارێک نادرێت پێش ئەوەی قسەتان کردبێت.`];
}
