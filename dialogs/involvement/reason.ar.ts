// Why a way to be involved is on the list, in Arabic. No native speaker has checked it yet.
import type { Opportunity } from '../../src/content/opportunity.ts';
import type { Interest } from '../../src/understanding/understood.ts';
import type { Reason } from './rank.ts';

const kinds: Readonly<Record<Interest, string>> = {
  story: 'رواية تجربتك',
  'member-governor': 'العضوية أو تمثيل الأعضاء (governor)',
  research: 'البحوث',
  'interview-panel': 'اختيار موظفين جدد',
  'recovery-college': 'كلية التعافي (Recovery College)',
  volunteering: 'التطوع',
  fundraising: 'جمع التبرعات',
  forum: 'المنتديات',
  youth: 'أنشطة الصغار والشباب',
  improvement: 'تحسين خدمة',
  'champions-forum': 'منتدى سفراء المرضى (champions’ forum)',
  'good-practice': 'الممارسات الجيدة',
  films: 'أفلامنا',
};

const list = new Intl.ListFormat('ar');

/** Where it happens, in words. */
export const whereAr = ({ localities, online }: Opportunity): string => {
  if (localities.length === 0) return 'عبر الإنترنت';
  return online ? `${list.format(localities)}، أو عبر الإنترنت` : list.format(localities);
};

export function reasonAr(why: Reason, opportunity: Opportunity): string {
  switch (why.kind) {
    case 'interest':
      return `سألت عن: ${kinds[why.interest]}.`;
    case 'in-place':
      return `هذا في ${why.place}، كما طلبت.`;
    case 'online-from':
      return `هذا عبر الإنترنت، لذلك يمكنك المشاركة من ${why.place}.`;
    case 'not-in-place':
      return `هذا ليس في ${why.place}. المكان: ${whereAr(opportunity)}.`;
    case 'online':
      return 'هذا عبر الإنترنت، كما طلبت.';
    case 'not-online':
      return `هذا ليس عبر الإنترنت. المكان: ${whereAr(opportunity)}.`;
    case 'time':
      return 'يحتاج إلى الوقت الذي ذكرته.';
    case 'more-time':
      return 'يحتاج إلى وقت أكثر مما ذكرته.';
    case 'age':
      return 'مخصص لعمرك.';
    case 'staff':
      return 'هذا للموظفين.';
    case 'one-of-each':
      return 'طلبت رؤية شيء من كل نوع.';
  }
}
