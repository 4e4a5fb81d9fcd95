// Whether and how somebody who is interested may be contacted, in Arabic. No native speaker has checked it yet.
import type { Answers, DialogWords } from '../dialog.ts';
import { contactWordsAr } from '../form/contact-words.ar.ts';
import type { Translated } from '../translated.ts';

const isYoung = ({ age }: Answers) => age !== undefined && age !== 'adult';

const yesNo = { yes: ['نعم', 'أجل', 'اجل', 'موافق', 'موافقة', 'حسنا'], no: ['لا', 'لا شكرا', 'كلا'] };

export const consentAr: Translated<DialogWords['questions']> = {
  agree: {
    ask: ({ about, which }) => {
      if (about !== 'tell-me') return 'هل يمكن للمنسق التواصل معك بشأن هذا؟';
      return typeof which === 'string'
        ? `لا يمكن الانضمام إلى «${which}» في الوقت الحالي. هل يمكننا التواصل معك عندما يصبح ذلك ممكنًا؟`
        : 'هل يمكننا التواصل معك عندما يوجد شيء؟';
    },
    hint: 'نستخدم بياناتك لهذا الغرض فقط. إذا كان الجواب لا، فلن أنقل شيئًا.',
    short: 'يمكننا التواصل معك بشأن هذا',
    options: { yes: 'نعم، يمكنكم التواصل معي', no: 'لا، أفضل عدم التواصل معي' },
    typed: yesNo,
    problem: 'يرجى اختيار نعم أو لا.',
  },
  age: {
    ask: 'هل عمرك أقل من 18 عامًا؟',
    hint: 'نسأل حتى يجعل المنسق المشاركة آمنة لك. لا أحتاج إلى تاريخ الميلاد.',
    short: 'عمرك',
    options: {
      adult: 'لا، عمري 18 عامًا أو أكثر',
      '16-17': 'نعم، عمري 16 أو 17 عامًا',
      '11-15': 'نعم، عمري من 11 إلى 15 عامًا',
      'under-11': 'نعم، عمري 10 أعوام أو أقل',
      'under-18': 'نعم، لكنني أفضل عدم ذكر المزيد',
    },
    typed: {
      adult: ['لا', 'بالغ', 'بالغة', 'فوق 18', 'أكثر من 18', 'اكثر من 18'],
      'under-18': ['نعم', 'أقل من 18', 'اقل من 18', 'تحت 18'],
    },
    problem: 'يرجى اختيار إجابة، أو تخطي هذا السؤال.',
  },
  contact: {
    ask: (answers) =>
      isYoung(answers) ? 'كيف يمكننا التواصل معك، أو مع شخص بالغ موضع ثقتك؟' : 'كيف يمكننا التواصل معك؟',
    hint: (answers) =>
      isYoung(answers)
        ? 'يمكن لشخص بالغ مساعدتك في هذا. يكفي اسم مستعار، مع عنوان بريد إلكتروني أو رقم هاتف.'
        : 'يكفي الاسم الأول أو اسم مستعار، مع عنوان بريد إلكتروني أو رقم هاتف.',
    short: contactWordsAr.short,
    problem: contactWordsAr.problem,
  },
  access: {
    ask: 'ما الذي يلزمك للمشاركة؟',
    hint: 'مثلًا دخول من دون درج، أو خط كبير، أو لغة الإشارة البريطانية (BSL)، أو مترجم. يرجى عدم كتابة تفاصيل صحية.',
    short: 'ما يلزمك للمشاركة',
    problem: 'يجب ألا تزيد إجابتك على 8000 حرف.',
  },
  others: {
    ask: 'هل يمكننا أيضًا إخبارك عن طرق أخرى للمشاركة؟',
    hint: 'هذا اختيار منفصل. الرفض لا يغير شيئًا في هذا الطلب.',
    short: 'إخبارك عن طرق أخرى',
    options: { yes: 'نعم، يمكنكم إخباري عن غيره أيضًا', no: 'لا، عن هذا فقط' },
    typed: yesNo,
    problem: 'يرجى اختيار نعم أو لا.',
  },
};
