// How somebody can be reached, in Arabic, as several dialogs ask for it. No native speaker has checked it yet.
import { leftToRight } from './left-to-right.ts';

export const contactWordsAr = {
  hint: 'يكفي عنوان بريد إلكتروني أو رقم هاتف.',
  short: 'طريقة التواصل معك',
  problem: `يرجى كتابة عنوان بريد إلكتروني مثل name@example.com، أو رقم هاتف مثل ${leftToRight('01482 000 000')}. يجب ألا يزيد الاسم على 100 حرف.`,
};
