// What happens next with feedback, in Arabic. No native speaker has checked it yet.
import type { Stored } from '../dialog.ts';
import { datesAr } from '../form/dates.ar.ts';
import { leftToRight } from '../form/left-to-right.ts';

export const receiptAr = (stored: Stored) => ({
  title: stored.route === 'complaint' ? 'وصلتنا شكواك' : 'شكرًا لك. وصلنا ما كتبته وهو محفوظ بأمان',
  paragraphs: [...routeSteps(stored), ...elsewhere(stored)],
});

const reachWords: Readonly<Record<Stored['reach'], string>> = {
  details: 'سنستخدم بيانات الاتصال التي وصلتنا منك.',
  here: 'سنكتب إليك هنا.',
  none: 'لم تصلنا منك بيانات اتصال، لذلك لا يمكننا التواصل معك. يمكنك العودة بالرقم المرجعي والرمز السري لمعرفة وضع ما أرسلته.',
};

function routeSteps({ route, dueAt, reach: way }: Stored): string[] {
  const reach = reachWords[way];
  const when = dueAt === undefined ? 'قريبًا' : `في موعد أقصاه ${datesAr.weekday(dueAt)}`;
  switch (route) {
    case 'complaint':
      return [
        `سيؤكد لك فريق الشكاوى وصولها إليه ${when}. وسيتفق معك على طريقة التعامل معها.`,
        reach,
        'لن تتأثر رعايتك. ولا يوضع هذا في أي سجل صحي.',
      ];
    case 'pals':
    case 'champion':
    case 'contact-request':
      return [`سينظر فيه أحد أعضاء فريق تجربة المرضى ${when}.`, reach];
    case 'crisis':
    case 'safeguarding':
    case 'staff-allegation':
      return [
        'سيقرأ هذا أولًا أحد كبار أعضاء الفريق. للحفاظ على سلامة الناس، قد نضطر إلى مشاركته مع آخرين.',
        reach,
        'إذا كان أحد في خطر الآن، فاتصل بالرقم 999.',
      ];
    case 'data-protection':
      return ['سينظر فيه فريق حماية البيانات لدينا ويكتب إليك خلال 30 يومًا.', reach];
    default:
      return ['يقرأ فريق تجربة المرضى كل ما يصل إليه، وينقله إلى الخدمة.', 'لا يلزمك فعل أي شيء آخر.'];
  }
}

function elsewhere({ organisation }: Stored): string[] {
  if (organisation === undefined) return [];
  const { name, feedback } = organisation;
  const where = [feedback?.phone, feedback?.url].filter((one) => one !== undefined).map(leftToRight);
  return [
    `أخبرتنا عن ${name}. احتفظنا بما كتبته، لكن لا يمكننا الرد نيابة عن هذه المؤسسة.`,
    where.length === 0
      ? `يرجى إخبار ${name} أيضًا، من خلال صفحة الآراء في موقعها.`
      : `يرجى إخبار هذه المؤسسة أيضًا: ${where.join(' أو ')}.`,
  ];
}
