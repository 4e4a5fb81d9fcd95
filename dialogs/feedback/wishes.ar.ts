// What somebody who gives feedback wants to happen, and how they are reached, in Arabic. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { contactWordsAr } from '../form/contact-words.ar.ts';
import type { Translated } from '../translated.ts';

export const wishesAr: Translated<DialogWords['questions']> = {
  wish: {
    ask: 'ما طلبك منا؟',
    short: 'طلبك',
    options: {
      tell: 'أريد إخباركم فقط',
      'sort-out': 'أريد مساعدة في حل الأمر',
      complaint: 'أريد تقديم شكوى رسمية',
      champion: 'أريد التحدث إلى سفير للمرضى من الموظفين (staff champion)',
      unsure: 'لا أعرف، أرجو التواصل معي',
    },
    typed: {
      tell: ['إخباركم فقط', 'اخباركم فقط', 'لا شيء', 'بدون رد', 'من دون رد'],
      'sort-out': ['pals', 'حل المشكلة', 'حل الأمر', 'مساعدة'],
      complaint: ['شكوى', 'شكوى رسمية', 'أريد أن أشتكي', 'اريد ان اشتكي', 'أشتكي', 'اشتكي'],
      champion: ['champion', 'سفير', 'سفير للمرضى', 'purple lanyard'],
      unsure: ['لا أعرف', 'لا اعرف', 'لا أدري', 'لا ادري', 'اتصلوا بي', 'تواصلوا معي'],
    },
    problem: 'يرجى اختيار طلبك. إذا كان الأمر غير واضح لك، يمكنك اختيار «لا أعرف، أرجو التواصل معي».',
  },
  contact: {
    ask: 'كيف يمكننا التواصل معك؟',
    hint: 'يكفي عنوان بريد إلكتروني أو رقم هاتف. إذا فضلت عدم إعطائنا ذلك، يمكنك تخطي هذا السؤال: سيكون لديك رقم مرجعي للعودة به إلينا.',
    short: contactWordsAr.short,
    problem: contactWordsAr.problem,
  },
  needs: {
    ask: 'هل يلزم أن نتواصل معك بطريقة معينة؟',
    hint: 'يمكنك اختيار كل ما يلزمك. سنراعي ذلك في كل مرة نتواصل فيها معك.',
    short: 'الطريقة المناسبة للتواصل معك',
    options: {
      'easy-read': 'قراءة سهلة (كلمات قصيرة وصور)',
      'large-print': 'خط كبير',
      audio: 'مادة صوتية (تسجيل)',
      braille: 'برايل',
      bsl: 'لغة الإشارة البريطانية (BSL)',
      interpreter: 'مترجم للغة أخرى',
      'email-only': 'البريد الإلكتروني أو الرسائل النصية فقط، من دون مكالمات هاتفية',
      'call-only': 'مكالمة هاتفية، وليس الكتابة',
    },
    typed: {
      'easy-read': ['قراءة سهلة'],
      bsl: ['bsl', 'لغة الإشارة', 'لغة الاشارة'],
      audio: ['صوت', 'تسجيل', 'صوتي'],
      interpreter: ['مترجم', 'مترجمة', 'ترجمة'],
      'email-only': ['إيميل', 'ايميل', 'بريد إلكتروني', 'بريد الكتروني', 'رسالة نصية'],
      'call-only': ['هاتف', 'تلفون', 'مكالمة', 'اتصال'],
    },
    problem: 'يرجى الاختيار من القائمة، أو تخطي هذا السؤال.',
  },
  publish: {
    ask: 'هل يمكننا مشاركة ما كتبته مع آخرين، من دون اسمك؟',
    hint: 'على موقعنا مثلًا أو على لوحة في أحد الأجنحة. الإجابة بلا لن تغير أي شيء آخر.',
    short: 'المشاركة من دون اسمك',
    options: { yes: 'نعم، يمكنكم مشاركته', no: 'لا، يبقى داخل المؤسسة' },
    typed: { yes: ['نعم', 'أجل', 'اجل', 'موافق', 'موافقة', 'حسنا'], no: ['لا', 'كلا'] },
    problem: 'يرجى اختيار نعم أو لا.',
  },
};
