// Asking to be contacted, in Arabic. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { contactWordsAr } from '../form/contact-words.ar.ts';
import { datesAr } from '../form/dates.ar.ts';
import type { Translated } from '../translated.ts';

export const wordsAr: Translated<DialogWords> = {
  title: 'طلب أن يتواصل معي شخص',
  hint: 'بترك عنوان بريد إلكتروني أو رقم هاتف',
  questions: {
    contact: { ask: 'كيف يمكننا التواصل معك؟', ...contactWordsAr },
    about: {
      ask: 'ما موضوع الحديث؟',
      hint: 'تكفي بضع كلمات.',
      short: 'الموضوع',
      problem: 'يجب ألا تزيد إجابتك على 8000 حرف.',
    },
    when: {
      ask: 'ما الوقت المناسب لك؟',
      hint: 'مثلًا: في الصباح، أو أي يوم ما عدا الثلاثاء.',
      short: 'الوقت المناسب',
      problem: 'يجب ألا تزيد إجابتك على 200 حرف.',
    },
  },
  receipt: ({ dueAt }) => ({
    title: 'وصلنا طلبك',
    paragraphs: [
      `سيتواصل معك أحد أعضاء فريق تجربة المرضى${dueAt === undefined ? '' : ` في موعد أقصاه ${datesAr.weekday(dueAt)}`}.`,
    ],
  }),
};
