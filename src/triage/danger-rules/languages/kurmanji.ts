import type { LanguageOfDanger } from './language-of-danger.ts';

export const kurmanji: LanguageOfDanger = {
  name: 'Kurdish (Kurmanji)',
  suicide: [
    'dixwazim bimirim',
    'ez dixwazim bimirim',
    'naxwazim bijîm|bijim',
    'êdî naxwazim|nikarim bijîm|bijim',
    'xwe bikujim',
    'xwekuştin',
    'jiyana min bêwate',
    'xwe diêşînim|birîndar',
  ],
  emergency: ['nikarim|nikare bêhn|nefes|hilmê', 'bêhn|nefes nagire', 'ambulans', 'gelek heb|derman xwar|vexwar'],
  home: ['mêrê min .. dide|dixe', 'li min dide|dixe'],
  abuse: ['tecawiz', 'tecawûz'],
};
