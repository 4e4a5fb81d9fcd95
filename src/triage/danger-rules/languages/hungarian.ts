import type { LanguageOfDanger } from './language-of-danger.ts';

export const hungarian: LanguageOfDanger = {
  name: 'Hungarian',
  suicide: [
    'meg akarok halni',
    'meghalni',
    'nem akarok tovább|már|többé? élni',
    'nem akarok .. élni',
    'nincs értelme .. élni|életnek|életemnek',
    'öngyilk*',
    'meg akarom ölni magam',
    'megölöm magam',
    'végezni magammal',
    'véget vetek|vetni az|életemnek',
    'vágom|vagdosom magam',
    'jobb .. nélkülem',
  ],
  emergency: [
    'túladagol*',
    'bevettem|beszedtem .. sok|összes .. gyógyszert|tablettát',
    'nem kapok|kap levegőt',
    'mentőt',
    'fáj a mellkasom',
  ],
  home: ['férjem|párom|barátom .. ver|bántalmaz|megütött', 'ver a? férjem|engem'],
  abuse: ['megerőszak*'],
};
