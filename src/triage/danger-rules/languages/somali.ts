import type { LanguageOfDanger } from './language-of-danger.ts';

export const somali: LanguageOfDanger = {
  name: 'Somali',
  suicide: [
    'rabaa inaan dhinto|dhimto|geeriyoodo',
    'rabaa inaan is|naftayda dilo|gooyo',
    'rabo inaan noolaado',
    'ma rabo inaan noolaado|sii',
    'is dilo|dilaa',
    'is dil*',
    'naftayda dilo|gooyo',
  ],
  emergency: ['neefsan kari', 'neefta .. qabanayn', 'xabad xanuun', 'ambalaas'],
  home: ['ninkayga .. garaacaa|garaaco', 'i garaacaa|garaaco'],
  abuse: ['kufsi', 'la i kufsaday'],
};
