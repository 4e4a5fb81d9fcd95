// Writing to the team in Arabic. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const wordsAr: Translated<DialogWords> = {
  title: 'الكتابة إلى الفريق',
  hint: 'الرد على الفريق، أو الإضافة إلى ما أرسلته',
  questions: {
    said: {
      ask: 'ما رسالتك إلى الفريق؟',
      hint: 'يقرؤها الفريق مع ما أرسلته من قبل. يمكنك كتابة ما يصل إلى 8000 حرف.',
      short: 'رسالتك',
      problem: 'يرجى كتابة رسالتك، بحد أقصى 8000 حرف.',
    },
  },
};
