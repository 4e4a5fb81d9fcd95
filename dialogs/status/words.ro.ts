// Romanian: checking how something that was sent stands. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import type { Translated } from '../translated.ts';

export const wordsRo: Translated<DialogWords> = {
  title: 'Verificați ce ați trimis',
  hint: 'Aveți nevoie de numărul de referință și de codul secret de pe confirmare',
  questions: {
    reference: {
      ask: 'Care este numărul de referință?',
      hint: 'Este pe confirmare și începe cu LAN.',
      short: 'Numărul de referință',
      problem:
        'Acesta nu este un număr de referință de la noi. Arată așa: LAN-7KQ4-XW2MD. Verificați fiecare literă și încercați din nou.',
    },
    secret: {
      ask: 'Care este codul secret?',
      hint: 'Este pe confirmare, sub numărul de referință. Literele mari și liniuțele nu contează.',
      short: 'Codul secret',
      problem: 'Scrieți cele zece litere și cifre ale codului secret.',
    },
  },
};
