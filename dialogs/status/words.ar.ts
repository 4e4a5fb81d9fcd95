// Asking how something stands, in Arabic. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const wordsAr: Translated<DialogWords> = {
  title: 'متابعة شيء أرسلته',
  hint: 'يلزمك الرقم المرجعي والرمز السري من الإيصال',
  questions: {
    reference: {
      ask: 'ما رقمك المرجعي؟',
      hint: 'هو في الإيصال ويبدأ بالحروف LAN.',
      short: 'الرقم المرجعي',
      problem:
        'هذا ليس رقمًا مرجعيًا من أرقامنا. يكون الرقم مثل LAN-7KQ4-XW2MD. يرجى التحقق من كل حرف والمحاولة مرة أخرى.',
    },
    secret: {
      ask: 'ما رمزك السري؟',
      hint: 'هو في الإيصال، تحت الرقم المرجعي. لا فرق بين الحروف الكبيرة والصغيرة، ولا أهمية للشرطات.',
      short: 'الرمز السري',
      problem: 'يرجى كتابة الحروف والأرقام العشرة للرمز السري.',
    },
  },
};
