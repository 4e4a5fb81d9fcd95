// Polish: checking how something that was sent stands. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const wordsPl: Translated<DialogWords> = {
  title: 'Sprawdź swoje zgłoszenie',
  hint: 'Potrzebny jest numer sprawy i tajny kod z potwierdzenia',
  questions: {
    reference: {
      ask: 'Jaki jest numer sprawy?',
      hint: 'Jest na potwierdzeniu i zaczyna się od LAN.',
      short: 'Numer sprawy',
      problem:
        'To nie jest nasz numer sprawy. Powinien wyglądać tak: LAN-7KQ4-XW2MD. Proszę sprawdzić każdą literę i spróbować ponownie.',
    },
    secret: {
      ask: 'Jaki jest tajny kod?',
      hint: 'Jest na potwierdzeniu, pod numerem sprawy. Wielkie litery i kreski nie mają znaczenia.',
      short: 'Tajny kod',
      problem: 'Proszę wpisać dziesięć liter i cyfr tajnego kodu.',
    },
  },
};
