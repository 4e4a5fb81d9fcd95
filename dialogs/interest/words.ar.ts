// Registering interest in a way to be involved, in Arabic. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';
import { consentAr } from './consent.ar.ts';
import { receiptAr } from './receipt.ar.ts';

export const wordsAr: Translated<DialogWords> = {
  title: 'تسجيل الاهتمام',
  hint: 'طلب أن يتواصل معك المنسق',
  opening: 'هذا ليس جزءًا من رعايتك، ولا يوضع في أي سجل صحي. الرفض لا يغير شيئًا. يمكنك التوقف أو سحب طلبك في أي وقت.',
  questions: {
    about: {
      ask: 'ما طلبك منا؟',
      hint: 'إذا لم يعد ما اخترته في قائمتنا، يمكننا إخبارك عندما يوجد شيء جديد.',
      short: 'طلبك',
      options: { register: 'إبلاغ المنسق باهتمامي', 'tell-me': 'إخباري عندما يوجد شيء جديد' },
      typed: {
        register: ['تسجيل', 'تسجيل الاهتمام', 'أنا مهتم', 'انا مهتم', 'أنا مهتمة', 'انا مهتمة', 'انضمام'],
        'tell-me': ['أخبروني', 'اخبروني', 'إخباري', 'اخباري'],
      },
      problem: 'يرجى اختيار طلبك.',
    },
    which: {
      ask: 'ما الذي يهمك منها؟',
      hint: 'يمكنك كتابة اسمه، أو وصفه بكلماتك.',
      short: 'ما يهمك',
      problem: 'يرجى كتابة الاسم. يجب ألا يزيد على 200 حرف.',
    },
    kinds: {
      ask: 'عن ماذا نخبرك؟',
      hint: 'يمكنك اختيار كل ما يعجبك. عند تخطي هذا السؤال، نخبرك عن كل شيء.',
      short: 'ما نخبرك عنه',
      options: {
        volunteering: 'التطوع',
        forum: 'منتديات المرضى أو مقدمي الرعاية',
        story: 'رواية تجربتي لمجلس الإدارة',
        'interview-panel': 'المساعدة في اختيار موظفين جدد',
        'member-governor': 'العضوية أو تمثيل الأعضاء (governor)',
        'recovery-college': 'كلية التعافي (Recovery College)',
        youth: 'أنشطة الصغار والشباب',
        research: 'البحوث',
        improvement: 'تحسين خدمة (QSIR)',
        fundraising: 'جمع التبرعات لمؤسسة Health Stars',
        films: 'أفلامنا القصيرة',
      },
      typed: {
        volunteering: ['تطوع', 'متطوع', 'متطوعة'],
        forum: ['منتدى', 'منتديات', 'اجتماعات'],
        story: ['قصة', 'قصتي', 'تجربتي'],
        'interview-panel': ['مقابلة', 'مقابلات'],
        'member-governor': ['عضو', 'عضوة', 'عضوية', 'governor'],
        'recovery-college': ['كلية التعافي', 'recovery college', 'دورات'],
        youth: ['شباب', 'الشباب', 'صغار'],
        research: ['بحث', 'بحوث', 'أبحاث', 'ابحاث', 'دراسات'],
        improvement: ['تحسين', 'qsir'],
        fundraising: ['تبرعات', 'جمع التبرعات', 'health stars'],
        films: ['فيلم', 'أفلام', 'افلام', 'فيديو'],
      },
      problem: 'يرجى الاختيار من القائمة، أو تخطي هذا السؤال.',
    },
    place: {
      ask: 'أين المكان المناسب لك للمشاركة؟',
      short: 'المكان',
      options: { online: 'عبر الإنترنت', anywhere: 'أي مكان' },
      typed: {
        online: ['إنترنت', 'انترنت', 'الإنترنت', 'الانترنت', 'البيت', 'المنزل'],
        anywhere: ['اي مكان', 'لا أعرف', 'لا اعرف', 'لا يهم'],
      },
      problem: 'يرجى اختيار مكان، أو تخطي هذا السؤال.',
    },
    ...consentAr,
  },
  receipt: receiptAr,
};

/** Said when somebody would rather not be contacted. */
export const refusedWordsAr = 'لم أنقل شيئًا، ولم أحتفظ بأي بيانات اتصال. يمكنك العودة إلى هذا متى شئت.';
