// What the cards of the bereavement dialog say in Arabic. No native speaker has checked it yet.
import type { Translated } from '../translated.ts';
import type { CardWords } from './words.ts';

export const cardWordsAr: Translated<CardWords> = {
  worries: 'لدي مخاوف بشأن الرعاية',
  yours: 'يمكنك قراءته هنا أو طباعته أو الاحتفاظ به. لا يلزمك إعطاء أي بيانات لذلك.',
  late: (when) => `كان من المقرر مراجعة هذا الكتيّب في ${when}. ربما تغيرت بعض التفاصيل.`,
  unchecked: 'ما زلنا نراجع هذا الكتيّب. إذا كان شيء فيه غير واضح لك، يمكنك سؤال الجناح أو الفريق.',
  about: 'عن هذا الكتيّب',
  version: 'الإصدار',
  page: 'فتحه في صفحة',
  pdf: 'تنزيله (PDF)',
  largePdf: 'تنزيله بخط كبير (PDF)',
  readHere: 'قراءته هنا',
  contents: 'المحتويات',
  chaplain: 'التحدث إلى مرشد روحي (chaplain)',
  survey: 'بدء الاستبيان',
  next: (title) => `التالي: ${title}`,
  before: (title) => `السابق: ${title}`,
  gone: 'هذا الجزء من الكتيّب غير موجود هنا الآن. هذا الكتيّب للجميع.',
};
