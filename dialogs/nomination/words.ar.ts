// Thanking or nominating staff, in Arabic, as far as people from outside are asked. No native speaker has checked it yet.
import type { Answers, DialogWords, Stored } from '../dialog.ts';
import { contactWordsAr } from '../form/contact-words.ar.ts';
import { datesAr } from '../form/dates.ar.ts';
import type { Translated } from '../translated.ts';
import { hasLeft } from './has-left.ts';

/** On a form it may be read before it is chosen: `open` fits both. */
const either =
  ({ thank, nominate, open = thank }: { readonly thank: string; readonly nominate: string; readonly open?: string }) =>
  ({ purpose }: Answers) =>
    purpose === 'nominate' ? nominate : purpose === 'thank' ? thank : open;

const yesNo = { yes: ['نعم', 'أجل', 'اجل', 'موافق', 'موافقة'], no: ['لا', 'كلا'] };

export const wordsAr: Translated<DialogWords> = {
  title: 'شكر أحد العاملين أو ترشيحه',
  hint: 'كلمة شكر، أو ترشيح أحد العاملين ليكون سفيرًا للمرضى (staff champion)',
  opening: 'يسرنا أن نسمع عن عاملين يصنعون فرقًا.',
  questions: {
    purpose: {
      ask: 'هل المطلوب شكر أحد العاملين، أم ترشيحه ليكون سفيرًا للمرضى؟',
      hint: 'السفير (staff champion) يضع حول رقبته شريطًا بنفسجيًا (lanyard)، ويمكن للمرضى ومقدمي الرعاية التحدث إليه عن الرعاية. هذا دور، ونسأل الشخص أولًا.',
      short: 'شكر أو ترشيح',
      options: { thank: 'كلمة شكر', nominate: 'ترشيح سفير للمرضى' },
      typed: {
        thank: ['شكر', 'شكرا', 'شكرًا', 'الشكر', 'أشكر', 'اشكر'],
        nominate: ['ترشيح', 'أرشح', 'ارشح', 'سفير', 'champion'],
      },
      problem: 'يرجى اختيار «كلمة شكر» أو «ترشيح سفير للمرضى».',
    },
    name: {
      ask: 'ما اسم هذا الشخص؟',
      hint: 'يكفي الاسم الأول.',
      short: 'الاسم',
      problem: 'يرجى كتابة اسم. يجب ألا يزيد على 100 حرف.',
    },
    team: {
      ask: 'في أي فريق أو خدمة يعمل هذا الشخص؟',
      hint: 'يمكنك كتابة جزء من الاسم بالإنجليزية. إذا كان الاسم غير معروف لك، يمكنك كتابة «لا أعرف» («not sure»).',
      short: 'الفريق',
      problem: 'يرجى كتابة اسم الفريق، أو «لا أعرف» («not sure»). يجب ألا يزيد النص على 200 حرف.',
    },
    when: {
      ask: 'متى قابلت هذا الشخص؟',
      hint: 'يكفي وقت تقريبي، مثلًا: في مارس.',
      short: 'الوقت',
      problem: 'يجب ألا تزيد إجابتك على 100 حرف.',
      problems: {
        noSuchDay: 'هذا اليوم غير موجود في التقويم. يرجى التحقق منه، أو ذكر وقت تقريبي، مثلًا: في مارس.',
        notYet: 'هذا اليوم لم يأت بعد. يرجى ذكر وقت تقريبي للمقابلة، مثلًا: في مارس.',
      },
    },
    why: {
      ask: either({
        thank: 'على ماذا نشكر هذا الشخص باسمك؟',
        nominate: 'لماذا يصلح هذا الشخص سفيرًا للمرضى؟',
        open: 'ماذا فعل هذا الشخص، وما الفرق الذي أحدثه؟',
      }),
      hint: either({
        thank: 'يرجى عدم كتابة أسماء أشخاص آخرين أو تفاصيل صحية.',
        nominate: 'يمكنك ذكر ما فعله هذا الشخص، مع مثال، والفرق الذي أحدثه. يرجى عدم كتابة أسماء مرضى.',
      }),
      short: 'السبب',
      problem: 'يرجى كتابة بضع كلمات. يجب ألا تزيد إجابتك على 8000 حرف. لم يضع شيء.',
    },
    tellName: {
      ask: 'هل يمكننا إخبار هذا الشخص بأن هذا منك؟',
      short: 'إخباره باسمك',
      options: { yes: 'نعم', no: 'لا، يبقى اسمي خاصًا' },
      typed: yesNo,
      problem: 'يرجى اختيار نعم أو لا.',
    },
    from: {
      ask: 'ما الاسم الذي نخبر به هذا الشخص؟',
      hint: 'يكفي الاسم الأول. وإذا تخطيت هذا السؤال فسنقول فقط إن هذا من شخص التقى به في عمله.',
      short: 'الاسم الذي نذكره',
      problem: 'يرجى كتابة الاسم الذي يمكننا ذكره، بما لا يزيد على 100 حرف.',
    },
    share: {
      ask: 'هل يمكننا مشاركة كلماتك مع هذا الشخص، ومع آخرين، من دون اسمك؟',
      short: 'مشاركة كلماتك',
      options: { yes: 'نعم', no: 'لا' },
      typed: yesNo,
      problem: 'يرجى اختيار نعم أو لا.',
    },
    contact: {
      ask: 'كيف يمكننا إخبارك بالنتيجة؟',
      hint: 'يكفي عنوان بريد إلكتروني أو رقم هاتف. إذا فضلت عدم إعطائنا ذلك، يمكنك تخطي هذا السؤال.',
      short: contactWordsAr.short,
      problem: contactWordsAr.problem,
    },
  },
  receipt: (stored) =>
    stored.answers.purpose === 'nominate'
      ? { title: 'وصلنا ترشيحك', paragraphs: nextSteps(stored) }
      : { title: 'وصلتنا كلمة شكرك', paragraphs: ['ينقلها فريق تجربة المرضى إلى الشخص وإلى مديره.'] },
};

function nextSteps({ answers, dueAt, reach }: Stored): string[] {
  const when = dueAt === undefined ? '' : ` في موعد أقصاه ${datesAr.weekday(dueAt)}`;
  return [
    `ستنظر فيه اللجنة${when}. إلى أن يفتحه أحد، يمكنك تغييره أو سحبه.`,
    typeof answers.why === 'string' && hasLeft(answers.why)
      ? 'يجب أن يكون السفير ممن يعملون هنا الآن. إذا كان هذا الشخص قد ترك العمل، فإننا ننقل إليه كلماتك شكرًا له حيثما أمكن.'
      : 'إذا وافقت اللجنة، يُسأل الشخص أولًا. إذا رشحه آخرون أيضًا، تنظر اللجنة في كل ذلك معًا.',
    reach === 'none'
      ? 'يمكنك العودة بالرقم المرجعي والرمز السري لمعرفة النتيجة.'
      : `سنخبرك${reach === 'here' ? ' هنا' : ''} بالنتيجة.`,
  ];
}
