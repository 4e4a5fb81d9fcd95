import type { LanguageOfDanger } from './language-of-danger.ts';

export const italian: LanguageOfDanger = {
  name: 'Italian',
  suicide: [
    'voglio|vorrei|preferisco morire',
    'non voglio più|piu? vivere|esistere|svegliarmi',
    'non voglio vivere',
    'voglia di morire|vivere',
    'voglio uccidermi|ammazzarmi|suicidarmi',
    'uccidermi',
    'ammazzarmi',
    'suicid*',
    'togliermi la vita',
    'farla finita',
    'senso .. vivere|vita',
    'mi taglio',
    'farmi del male',
    'meglio senza di? me',
  ],
  emergency: [
    'overdose di',
    'preso|ingoiato .. troppe|tutte .. pastiglie|pillole|medicine',
    'non riesco|posso a? respirare',
    'non respira',
    'chiamate .. ambulanza',
    'dolore al petto',
  ],
  home: ['marito|compagno|fidanzato .. picchia|minaccia', 'mi picchia', 'violenza domestica'],
  abuse: ['stata violentata|stuprata'],
};
