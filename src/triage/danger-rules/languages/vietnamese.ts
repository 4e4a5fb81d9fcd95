import type { LanguageOfDanger } from './language-of-danger.ts';

export const vietnamese: LanguageOfDanger = {
  name: 'Vietnamese',
  suicide: ['muốn chết', 'không muốn sống', 'tự tử', 'tự sát', 'kết thúc cuộc sống|đời'],
  emergency: ['không thở được', 'uống quá nhiều thuốc', 'đau ngực'],
  home: ['chồng .. đánh tôi'],
  abuse: ['hiếp dâm'],
};
