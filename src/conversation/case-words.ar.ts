// What is said in Arabic of something that was sent: its receipt, how it stands, and taking it back. No native speaker has checked it yet.
import { datesAr } from '../../dialogs/form/dates.ar.ts';
import type { Translated } from '../../dialogs/translated.ts';
import type { ConversationWords } from './words.ts';

type CaseWords = Pick<Translated<ConversationWords>, 'takeBack' | 'nominations' | 'mine' | 'receipt' | 'status'>;

export const caseWordsAr: CaseWords = {
  takeBack: {
    which: 'هذا ما أرسلته في هذه المحادثة. بماذا يمكنني مساعدتك؟',
    withdraw: (reference) => `سحب ${reference}`,
    change: (reference) => `تغيير ${reference}`,
    other: 'طلب آخر يخص بياناتي',
    sure: (reference) => `هل نسحب ${reference}؟`,
    meaning: 'تُحذف كلماتك وبيانات الاتصال الخاصة بك. لا يرى الفريق إلا أن ما أرسلته قد سُحب.',
    yes: 'نعم، أريد سحبه',
    done: (reference) => `تم سحب ${reference}. حُذفت كلماتك وبيانات الاتصال الخاصة بك.`,
    changed: (reference) => `تم تغيير ${reference}. يبقى الرقم المرجعي والرمز السري كما هما.`,
    opened:
      'فتح أحد العاملين هذا بالفعل، لذلك لا يمكن تغييره أو سحبه هنا. للإضافة إليه، يمكنك كتابة «التحدث إلى شخص» («talk to a person»).',
    already: 'سبق أن سحبت هذا.',
    gone: 'لا أجد ذلك في هذه المحادثة. إذا كان لديك الرقم المرجعي والرمز السري، يمكنك اختيار «متابعة شيء أرسلته».',
    nothing: 'لم يُرسل شيء من هذه المحادثة.',
  },
  nominations: {
    title: 'ترشيحاتك',
    choose: 'يمكنك اختيار ترشيح لمعرفة وضعه. لا يلزمك رمز سري، لأن دخولك مسجل.',
    see: (reference, at) => `${reference}، أُرسل في ${datesAr.long(at)}`,
    other: 'شيء آخر، بالرقم المرجعي والرمز السري',
  },
  mine: {
    write: 'الكتابة إلى الفريق بشأن هذا',
    team: (name, at) => `${name}، باسم الفريق، ${datesAr.long(at)}`,
    you: (at) => `أنت، ${datesAr.long(at)}`,
    fresh: (count) => (count === 1 ? 'هناك رسالة جديدة واحدة من الفريق.' : `عدد الرسائل الجديدة من الفريق: ${count}.`),
    added: (reference) =>
      `أضفتُ ذلك إلى ${reference}، ويمكن للفريق رؤيته. بالرقم المرجعي والرمز السري يمكنك قراءة رد الفريق هنا.`,
    linkOver: 'لم يعد هذا الرابط يعمل. إذا كان لديك الرقم المرجعي والرمز السري، يمكنك اختيار «متابعة شيء أرسلته».',
  },
  receipt: {
    reference: 'رقمك المرجعي',
    secret: 'رمزك السري',
    keep: 'يرجى كتابة الاثنين لديك. بهما يمكنك أن تسألني لاحقًا عن وضع ما أرسلته، من دون ذكر اسم. وكل من لديه الاثنان يمكنه رؤية ذلك أيضًا.',
  },
  status: {
    title: 'وضع ما أرسلته',
    received: 'تاريخ الوصول',
    state: 'الآن',
    due: 'سنتخذ إجراءً في موعد أقصاه',
    closed: 'تاريخ الانتهاء',
    states: {
      new: 'في انتظار أحد أعضاء الفريق',
      claimed: 'ينظر فيه أحد أعضاء الفريق',
      waiting: 'طرح عليك الفريق سؤالًا',
      answered: 'كتب إليك الفريق',
      closed: 'انتهى',
      withdrawn: 'حُذف هذا كما أردت. لا نحتفظ بشيء مما كتبته.',
    },
    came: 'النتيجة',
    outcomes: {
      told: 'أرسلنا إليك ردًا',
      changed: 'غيّرنا شيئًا بناءً عليه',
      planned: 'نخطط لتغيير بناءً عليه',
      'no-change': 'لن يتغير شيء هذه المرة',
      shared: 'عُرض على منتدى سفراء المرضى (champions’ forum)',
      accepted: 'اللجنة توافقك الرأي',
      declined: 'لم تختر اللجنة هذا الشخص هذه المرة',
    },
    note: 'ما أرسلته في البداية لا يظهر هنا، حفاظًا على أمانه.',
    wrong: 'لم أجد سجلًا بهذا الرقم المرجعي وهذا الرمز السري. يرجى التحقق من الاثنين في الإيصال والمحاولة مرة أخرى.',
    locked: (until) =>
      `كان هناك عدد كبير من المحاولات الخاطئة. حفاظًا على الأمان، يمكنك المحاولة مرة أخرى بعد الساعة ${datesAr.clock(until)} يوم ${datesAr.long(until)}.`,
    day: (date) => datesAr.long(date),
  },
};
