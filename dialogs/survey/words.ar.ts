// The bereavement survey in Arabic. No native speaker has checked it yet.
import type { DialogWords, QuestionWords } from '../dialog.ts';
import { leftToRight } from '../form/left-to-right.ts';
import type { Translated } from '../translated.ts';

const options = {
  agree: 'أوافق',
  partly: 'أوافق إلى حد ما',
  disagree: 'لا أوافق',
  'not-applicable': 'لا ينطبق، أو لا أعرف',
};
const typed = {
  agree: ['نعم', 'اوافق', 'موافق', 'موافقة'],
  partly: ['إلى حد ما', 'الى حد ما', 'جزئيا', 'قليلا'],
  disagree: ['لا', 'لا اوافق', 'غير موافق', 'غير موافقة'],
  'not-applicable': ['لا أعرف', 'لا اعرف', 'لا أدري', 'لا ادري', 'لا ينطبق'],
};

const statement = (ask: string, short: string): Translated<QuestionWords> => ({
  ask,
  short,
  options,
  typed,
  problem: 'يرجى اختيار واحدة من الإجابات الأربع، أو تخطي هذا السؤال.',
});

export const wordsAr: Translated<DialogWords> = {
  title: 'استبيان لمن فقدوا شخصًا',
  hint: 'رأيك في الرعاية، إذا أردت مشاركته',
  opening: 'لا تلزمك الإجابة عن كل الأسئلة، ويمكنك التوقف في أي وقت. يرجى عدم كتابة أسماء. لا يلزمك ذكر اسم من توفي.',
  exits: { 'feedback:worries': 'لدي مخاوف بشأن الرعاية' },
  questions: {
    told: statement('أخبرنا العاملون أن الوفاة محتملة، وأفادتنا معرفة ذلك.', 'الإخبار بأن الوفاة محتملة'),
    spoken: statement('تحدث العاملون معنا بلطف واحترام.', 'طريقة حديث العاملين'),
    information: statement('كانت المعلومات التي حصلنا عليها سهلة الفهم.', 'المعلومات'),
    wishes: statement('كانت الرغبات والدين والثقافة موضع احترام.', 'الرغبات والدين والثقافة'),
    comfort: statement('حرص العاملون على راحة من توفي.', 'الراحة'),
    support: statement('حصلنا نحن أيضًا على الدعم.', 'دعمكم'),
    booklet: {
      ask: 'هل أفادك كتيّب المعلومات عند الوفاة؟',
      short: 'فائدة الكتيّب',
      options: { yes: 'نعم', partly: 'إلى حد ما', no: 'لا', 'not-had': 'لم يصلني' },
      typed: {
        yes: ['أفادني', 'افادني', 'نعم أفادني'],
        partly: ['قليلا', 'الى حد ما', 'جزئيا'],
        no: ['كلا', 'لم يفدني'],
        'not-had': ['لم أحصل عليه', 'لم احصل عليه', 'لا يوجد كتيب'],
      },
      problem: 'يرجى اختيار إجابة، أو تخطي هذا السؤال.',
    },
    bookletBetter: {
      ask: 'ما الذي يجعل الكتيّب أفضل؟',
      short: 'ما يجعل الكتيّب أفضل',
      problem: 'يجب ألا تزيد إجابتك على 4000 حرف.',
    },
    more: {
      ask: 'هل هناك شيء يهمك أن نعرفه؟',
      hint: 'يرجى عدم كتابة أسماء.',
      short: 'ما يهمك أن نعرفه',
      problem: 'يجب ألا تزيد إجابتك على 4000 حرف.',
    },
    service: {
      ask: 'عن أي خدمة من خدماتنا؟',
      hint: 'يمكنك كتابة جزء من اسمها بالإنجليزية، أو تخطي هذا السؤال.',
      short: 'الخدمة',
      problem: 'يرجى كتابة اسم الخدمة، أو تخطي هذا السؤال.',
    },
  },
  receipt: () => ({
    title: 'وصلتنا إجاباتك',
    paragraphs: [
      'يقرؤها القائمون على رعاية من فقدوا شخصًا. لن يتواصل معك أحد بشأنها.',
      `إذا كانت الإجابة صعبة عليك، فإن Samaritans يستمعون إليك ليلًا ونهارًا على الرقم ${leftToRight('116 123')}.`,
    ],
  }),
};
