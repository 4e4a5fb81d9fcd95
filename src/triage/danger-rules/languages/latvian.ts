import type { LanguageOfDanger } from './language-of-danger.ts';

export const latvian: LanguageOfDanger = {
  name: 'Latvian',
  suicide: [
    'gribu|gribētu|vēlos mirt|nomirt',
    'negribu|nevēlos|negribas vairs? dzīvot',
    'vairs negribu|negribas|nevaru|nespēju dzīvot',
    'pašnāvīb*',
    'gribu|gribētu|domāju .. nogalināt|nonāvēt sevi',
    'nogalināt|nogalināšu|nonāvēt sevi',
    'izdarīt pašnāvību',
    'neredzu|nav .. jēgu|jēgas .. dzīvot|dzīvei',
    'dzīvei nav jēgas',
    'savainoju|graizu|griežu sevi|rokas',
    'bez manis .. labāk',
    'labāk .. bez manis',
  ],
  emergency: [
    'pārdozē*',
    'iedzēru|izdzēru|noriju .. daudz|visas .. tablešu|zāles|tabletes|zāļu',
    'nevaru|nevar paelpot|elpot',
    'neelpo',
    'sāp krūtis|krūtīs',
    'vajag|izsauciet ātro',
    'bez samaņas',
  ],
  home: ['vīrs|viņš|partneris .. sit|žņaudz|draud', 'sit mani', 'vardarbība ģimenē', 'baidos no vīra|viņa'],
  abuse: ['izvaroj*'],
};
