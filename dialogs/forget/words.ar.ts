// Asking about one's personal data, in Arabic. No native speaker has checked it yet.
import type { DialogWords, Stored } from '../dialog.ts';
import { contactWordsAr } from '../form/contact-words.ar.ts';
import { datesAr } from '../form/dates.ar.ts';
import type { Translated } from '../translated.ts';

const reachWords: Readonly<Record<Stored['reach'], string>> = {
  details: 'سنستخدم بيانات الاتصال التي وصلتنا منك.',
  here: 'سنكتب إليك هنا.',
  none: 'يمكنك العودة بالرقم المرجعي والرمز السري لمعرفة الرد.',
};

export const wordsAr: Translated<DialogWords> = {
  title: 'طلب بشأن بياناتي الشخصية',
  hint: 'طلب رؤية ما نحتفظ به عنك، أو تغييره، أو حذفه',
  opening:
    'ينظر شخص في طلبك ويرد عليك خلال شهر واحد. أنا لا أستطيع حذف أي شيء بنفسي. إذا لم يكن هناك اسم ولا رقم مرجعي، فلا يمكن لأحد العثور على ما أرسلته.',
  questions: {
    about: {
      ask: 'ما طلبك منا؟',
      hint: 'مثلًا: حذف ما أرسلته في مايو.',
      short: 'طلبك',
      problem: 'يرجى كتابة طلبك. يجب ألا تزيد إجابتك على 8000 حرف.',
    },
    reference: {
      ask: 'هل لديك رقم مرجعي؟',
      hint: 'هو في الإيصال ويبدأ بالحروف LAN.',
      short: 'الرقم المرجعي',
      problem: 'يجب ألا تزيد إجابتك على 200 حرف.',
    },
    contact: {
      ...contactWordsAr,
      ask: 'كيف يمكننا الرد عليك؟',
      hint: 'يكفي عنوان بريد إلكتروني أو رقم هاتف. من دون أحدهما لا يمكننا الرد عليك.',
    },
  },
  receipt: ({ dueAt, reach }) => ({
    title: 'وصلنا طلبك',
    paragraphs: [
      `سيتخذ شخص القرار بشأنه${dueAt === undefined ? '' : ` في موعد أقصاه ${datesAr.weekday(dueAt)}`}. بعض السجلات يجب الاحتفاظ بها بحكم القانون، وسيخبرك بها.`,
      reachWords[reach],
    ],
  }),
};
