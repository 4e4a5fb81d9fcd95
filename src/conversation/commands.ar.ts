// Arabic: what people type for each command, whole. No native speaker has checked it yet.
import type { Command } from './commands.ts';

export const commandsAr: Readonly<Record<Command, readonly string[]>> = {
  'help-now': ['المساعدة الآن', 'مساعدة الآن', 'أحتاج مساعدة', 'ساعدوني', 'النجدة', 'طوارئ'],
  person: ['التحدث إلى شخص', 'أريد التحدث إلى شخص', 'شخص', 'إنسان', 'رقم الهاتف'],
  stop: ['توقف', 'إيقاف', 'إلغاء', 'خروج'],
  'start-again': ['البدء من جديد', 'ابدأ من جديد', 'من البداية'],
  back: ['رجوع', 'الرجوع', 'السابق'],
  skip: ['تخطي', 'تخطي هذا السؤال'],
  check: ['مراجعة الإجابات', 'راجع الإجابات'],
  change: ['تغيير', 'تعديل'],
  send: ['إرسال', 'أرسل', 'تأكيد وإرسال'],
  'take-out': ['حذف البيانات الخاصة'],
  'take-back': ['سحب', 'سحب الطلب'],
  'carry-on': ['استمرار', 'متابعة'],
  help: ['شيء آخر', 'مساعدة', 'القائمة'],
  hello: ['مرحبا', 'السلام عليكم', 'أهلا', 'صباح الخير', 'مساء الخير'],
};
