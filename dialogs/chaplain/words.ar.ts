// Asking for a chaplain in Arabic. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { contactWordsAr } from '../form/contact-words.ar.ts';
import { datesAr } from '../form/dates.ar.ts';
import type { Translated } from '../translated.ts';

export const wordsAr: Translated<DialogWords> = {
  title: 'التحدث إلى مرشد روحي (chaplain)',
  hint: 'لأصحاب أي دين، ولمن لا دين لهم',
  opening: 'المرشدون الروحيون لدينا يستمعون إلى الجميع، من أي دين أو من دون دين.',
  questions: {
    where: {
      ask: 'أين المكان المناسب لك للتحدث؟',
      short: 'المكان',
      options: { ward: 'في جناح أو عيادة', home: 'في البيت، أو عبر الهاتف', elsewhere: 'في مكان آخر' },
      typed: {
        ward: ['جناح', 'الجناح', 'مستشفى', 'المستشفى', 'عيادة', 'العيادة'],
        home: ['بيت', 'البيت', 'منزل', 'المنزل', 'هاتف', 'الهاتف', 'تلفون'],
        elsewhere: ['مكان آخر', 'مكان اخر'],
      },
      problem: 'يرجى اختيار المكان المناسب لك للتحدث.',
    },
    service: {
      ask: 'أي جناح أو عيادة؟',
      hint: 'يمكنك كتابة جزء من الاسم بالإنجليزية. إذا كان الاسم غير معروف لك، يمكنك كتابة «لا أعرف» («not sure»).',
      short: 'الجناح أو العيادة',
      problem: 'يرجى كتابة اسم الجناح، أو «لا أعرف» («not sure»).',
    },
    faith: {
      ask: 'هل هناك دين أو معتقد يمكننا مراعاته؟',
      hint: 'لا تلزمك الإجابة. ولا بأس إذا لم يكن هناك أي دين.',
      short: 'الدين أو المعتقد',
      problem: 'يجب ألا تزيد إجابتك على 200 حرف.',
    },
    contact: { ask: 'كيف يمكن للمرشد الروحي التواصل معك؟', ...contactWordsAr },
  },
  receipt: ({ dueAt }) => ({
    title: 'وصلنا طلبك',
    paragraphs: [
      `سيتواصل معك مرشد روحي${dueAt === undefined ? '' : ` في موعد أقصاه ${datesAr.weekday(dueAt)}`}.`,
      'إذا كان أحد على وشك الوفاة الآن، يرجى إخبار العاملين في الجناح. يمكنهم الاتصال بالمرشد الروحي المناوب.',
    ],
  }),
};
