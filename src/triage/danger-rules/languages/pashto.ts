import type { LanguageOfDanger } from './language-of-danger.ts';

export const pashto: LanguageOfDanger = {
  name: 'Pashto',
  suicide: [
    'غواړم مړ|ومرم شم',
    'زه غواړم ومرم|مړ',
    'نه غواړم ژوند|ژوندی',
    'ځان وژل|ووژنم|وژنم',
    'ځان وژنه',
    'ځان وژنې',
  ],
  emergency: ['ساه نه|نشم'],
  home: ['خاوند مې وهي', 'میړه مې وهي'],
  abuse: ['جنسي تیری'],
};
