// What is said in Kurdish Sorani of something that was sent: its receipt, how it stands, and taking it back. No native speaker has checked it yet.
import { datesCkb } from '../../dialogs/form/dates.ckb.ts';
import type { Translated } from '../../dialogs/translated.ts';
import type { ConversationWords } from './words.ts';

type CaseWords = Pick<Translated<ConversationWords>, 'takeBack' | 'nominations' | 'mine' | 'receipt' | 'status'>;

export const caseWordsCkb: CaseWords = {
  takeBack: {
    which: 'ئەمە ئەوەیە کە لەم چاتەدا ناردووتە. دەتەوێت چی بکەیت؟',
    withdraw: (reference) => `کشاندنەوەی ${reference}`,
    change: (reference) => `گۆڕینی ${reference}`,
    other: 'شتێکی تر دەربارەی زانیارییەکانم',
    sure: (reference) => `دەتەوێت ${reference} بکشێنیتەوە؟`,
    meaning: 'قسەکانت و زانیاریی پەیوەندیکردنت دەسڕدرێنەوە. تیمەکە تەنها دەبینێت کە کشێنراوەتەوە.',
    yes: 'بەڵێ، دەمەوێت بیکشێنمەوە',
    done: (reference) => `${reference} کشێنرایەوە. قسەکانت و زانیاریی پەیوەندیکردنت سڕدرانەوە.`,
    changed: (reference) => `${reference} گۆڕدرا. ژمارەی ئاماژە و کۆدی نهێنیت وەک خۆیان دەمێننەوە.`,
    opened:
      'کەسێک پێشتر ئەمەی کردووەتەوە، بۆیە لێرە ناتوانرێت بگۆڕدرێت یان بکشێنرێتەوە. بۆ ئەوەی شتێکی بۆ زیاد بکەیت، بنووسە «قسەکردن لەگەڵ کەسێک» («talk to a person»).',
    already: 'پێشتر ئەمەت کشاندووەتەوە.',
    gone: 'ئەوە لەم چاتەدا نادۆزمەوە. بە ژمارەی ئاماژە و کۆدی نهێنیت، «زانینی بارودۆخی شتێک کە ناردوومە» هەڵبژێرە.',
    nothing: 'هیچ شتێک لەم چاتەوە نەنێردراوە.',
  },
  nominations: {
    title: 'کاندیدکردنەکانت',
    choose: 'یەکێکیان هەڵبژێرە بۆ ئەوەی بزانیت لە چ بارودۆخێکدایە. پێویستت بە کۆدی نهێنی نییە، چونکە چوویتەتە ژوورەوە.',
    see: (reference, at) => `${reference}، نێردراوە لە ${datesCkb.long(at)}`,
    other: 'شتێکی تر، بە ژمارەی ئاماژە و کۆدی نهێنی',
  },
  mine: {
    write: 'نووسین بۆ تیمەکە دەربارەی ئەمە',
    team: (name, at) => `${name}، بە ناوی تیمەکە، ${datesCkb.long(at)}`,
    you: (at) => `تۆ، ${datesCkb.long(at)}`,
    fresh: (count) => (count === 1 ? '1 نامەی نوێ لە تیمەکەوە هەیە.' : `${count} نامەی نوێ لە تیمەکەوە هەیە.`),
    added: (reference) =>
      `ئەوەم خستە لای ${reference}، و تیمەکە دەتوانێت بیبینێت. بە ژمارەی ئاماژە و کۆدی نهێنیت دەتوانیت وەڵامەکەیان لێرە بخوێنیتەوە.`,
    linkOver: 'ئەو لینکە چیتر کار ناکات. بە ژمارەی ئاماژە و کۆدی نهێنیت، «زانینی بارودۆخی شتێک کە ناردوومە» هەڵبژێرە.',
  },
  receipt: {
    reference: 'ژمارەی ئاماژەکەت',
    secret: 'کۆدی نهێنییەکەت',
    keep: 'هەردووکیان بنووسە. بەوانە دەتوانیت دواتر لە من بپرسیت لە چ بارودۆخێکدایە، بەبێ ناو. هەر کەسێک هەردووکیانی هەبێت، ئەویش دەتوانێت ئەوە ببینێت.',
  },
  status: {
    title: 'لە چ بارودۆخێکدایە',
    received: 'گەیشتووە لە',
    state: 'ئێستا',
    due: 'کاری لەسەر دەکەین تا',
    closed: 'تەواو بووە لە',
    states: {
      new: 'چاوەڕێی ئەندامێکی تیمەکەیە',
      claimed: 'ئەندامێکی تیمەکە سەیری دەکات',
      waiting: 'تیمەکە پرسیارێکی لێ کردوویت',
      answered: 'تیمەکە بۆی نووسیویت',
      closed: 'تەواو بووە',
      withdrawn: 'ئەمە سڕایەوە، وەک خۆت ویستت. هیچ لەوەی نووسیوتە هەڵناگرین.',
    },
    came: 'ئەنجامەکەی',
    outcomes: {
      told: 'وەڵاممان دایتەوە',
      changed: 'بە هۆی ئەمەوە شتێکمان گۆڕی',
      planned: 'بە هۆی ئەمەوە پلانی گۆڕانکارییەک دادەنێین',
      'no-change': 'ئەمجارە هیچ شتێک ناگۆڕێت',
      shared: 'پیشانی کۆڕی پاڵپشتانی نەخۆشان (champions’ forum) درا',
      accepted: 'لیژنەکە لەگەڵتدا هاوڕایە',
      declined: 'ئەمجارە لیژنەکە ئەم کەسەی هەڵنەبژارد',
    },
    note: 'ئەوەی یەکەم جار ناردووتە لێرە پیشان نادرێت، بۆ ئەوەی پارێزراو بێت.',
    wrong:
      'هیچ تۆمارێکم بەو ژمارەی ئاماژە و کۆدی نهێنییە نەدۆزییەوە. هەردووکیان لەسەر پسووڵەکەت بپشکنە و دووبارە هەوڵ بدەرەوە.',
    locked: (until) =>
      `هەوڵی هەڵە زۆر بوون. بۆ پاراستن، دەتوانیت دوای کاتژمێر ${datesCkb.clock(until)} لە ${datesCkb.long(until)} دووبارە هەوڵ بدەیتەوە.`,
    day: (date) => datesCkb.long(date),
  },
};
