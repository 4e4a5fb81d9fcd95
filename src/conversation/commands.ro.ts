// Romanian: what people type for each command, whole. No native speaker has checked it yet.
import type { Command } from './commands.ts';

export const commandsRo: Readonly<Record<Command, readonly string[]>> = {
  'help-now': [
    'ajutor acum',
    'cereți ajutor acum',
    'cereti ajutor acum',
    'am nevoie de ajutor',
    'ajutați-mă',
    'ajutati-ma',
    'urgență',
    'urgenta',
  ],
  person: [
    'vorbiți cu o persoană',
    'vorbiti cu o persoana',
    'vreau să vorbesc cu o persoană',
    'vreau sa vorbesc cu o persoana',
    'vreau să vorbesc cu cineva',
    'vreau sa vorbesc cu cineva',
    'o persoană',
    'o persoana',
    'număr de telefon',
    'numar de telefon',
  ],
  stop: ['stop', 'opriți', 'opriti', 'opresc', 'gata', 'renunț', 'renunt', 'anulați', 'anulati'],
  'start-again': ['începeți din nou', 'incepeti din nou', 'din nou', 'de la început', 'de la inceput'],
  back: ['înapoi', 'inapoi', 'mergeți înapoi', 'mergeti inapoi', 'întrebarea dinainte', 'intrebarea dinainte'],
  skip: ['săriți', 'sariti', 'săriți peste această întrebare', 'sariti peste aceasta intrebare'],
  check: ['verificați răspunsurile', 'verificati raspunsurile', 'arătați răspunsurile', 'aratati raspunsurile'],
  change: ['schimbați', 'schimbati', 'schimbați un răspuns', 'schimbati un raspuns'],
  send: ['trimiteți', 'trimiteti', 'confirmați și trimiteți', 'confirmati si trimiteti'],
  'take-out': ['scoateți-le', 'scoateti-le'],
  'take-back': ['mă retrag', 'ma retrag', 'retrag', 'retrageți', 'retrageti', 'retrag ce am trimis'],
  'carry-on': ['continuați', 'continuati'],
  help: ['altceva', 'meniu', 'ajutor', 'ce puteți face', 'ce puteti face', 'cine sunteți', 'cine sunteti'],
  hello: ['bună ziua', 'buna ziua', 'bună seara', 'buna seara', 'salut'],
};
