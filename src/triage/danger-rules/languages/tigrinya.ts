import type { LanguageOfDanger } from './language-of-danger.ts';

export const tigrinya: LanguageOfDanger = {
  name: 'Tigrinya',
  suicide: ['ክመውት ይደሊ|እደሊ', 'ክነብር ኣይደልን', 'ህይወተይ ከጥፍእ', 'ነፍሰይ ከጥፍእ|ክቐትል', 'ርእሰይ ክቐትል|ከጥፍእ'],
  emergency: ['ምስትንፋስ ኣይከኣልኩን'],
  home: ['ሰብኣየይ ይወቅዓኒ'],
  abuse: ['ተደፊረ'],
};
