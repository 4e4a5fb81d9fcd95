// What happens next once interest is registered, in Arabic. No native speaker has checked it yet.
import type { Stored } from '../dialog.ts';
import { datesAr } from '../form/dates.ar.ts';

export const receiptAr = (stored: Stored) => ({
  title: stored.answers.about === 'tell-me' ? 'سنخبرك عندما يوجد شيء' : 'تم تسجيل اهتمامك',
  paragraphs: [
    ...whoActs(stored),
    ...(stored.answers.others === 'yes' ? ['سنخبرك أيضًا عن طرق أخرى للمشاركة.'] : []),
    'لسحب طلبك، يمكنك كتابة «سحب» («withdraw») في هذه المحادثة، أو العودة بالرقم المرجعي والرمز السري. لا يلزمك ذكر السبب.',
  ],
});

function whoActs({ route, answers, dueAt }: Stored): string[] {
  if (route === 'crisis' || route === 'safeguarding' || route === 'staff-allegation')
    return [
      'سيقرأ هذا أولًا أحد كبار أعضاء الفريق. للحفاظ على سلامة الناس، قد نضطر إلى مشاركته مع آخرين.',
      'إذا كان أحد في خطر الآن، فاتصل بالرقم 999.',
    ];
  if (answers.about === 'tell-me') return ['يحتفظ المنسق ببياناتك لهذا الغرض وحده، ويتواصل معك عندما يوجد شيء.'];
  const when = dueAt === undefined ? '' : ` في موعد أقصاه ${datesAr.weekday(dueAt)}`;
  return [`سيتواصل معك المنسق${when}. لا يُتخذ أي قرار قبل الحديث معك.`];
}
