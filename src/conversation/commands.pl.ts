// Polish: what people type for each command, whole. No native speaker has checked it yet.
import type { Command } from './commands.ts';

export const commandsPl: Readonly<Record<Command, readonly string[]>> = {
  'help-now': [
    'pomoc teraz',
    'uzyskaj pomoc teraz',
    'potrzebuję pomocy',
    'potrzebuje pomocy',
    'pomocy',
    'ratunku',
    'nagły wypadek',
    'nagly wypadek',
  ],
  person: [
    'porozmawiaj z człowiekiem',
    'porozmawiaj z czlowiekiem',
    'rozmowa z człowiekiem',
    'rozmowa z czlowiekiem',
    'chcę porozmawiać z człowiekiem',
    'chce porozmawiac z czlowiekiem',
    'człowiek',
    'czlowiek',
    'konsultant',
    'numer telefonu',
  ],
  stop: ['stop', 'przerwij', 'zakończ', 'zakoncz', 'koniec', 'anuluj', 'wyjdź', 'wyjdz'],
  'start-again': ['zacznij od nowa', 'od nowa', 'od początku', 'od poczatku'],
  back: ['wróć', 'wroc', 'wstecz', 'cofnij', 'poprzednie pytanie'],
  skip: ['pomiń', 'pomin', 'pomiń to pytanie', 'pomin to pytanie'],
  check: ['sprawdź odpowiedzi', 'sprawdz odpowiedzi', 'pokaż odpowiedzi', 'pokaz odpowiedzi'],
  change: ['zmień', 'zmien', 'zmień odpowiedź', 'zmien odpowiedz'],
  send: ['wyślij', 'wyslij', 'potwierdź i wyślij', 'potwierdz i wyslij'],
  'take-out': ['usuń je', 'usun je'],
  'take-back': ['wycofaj', 'wycofaj to', 'wycofaj zgłoszenie', 'wycofaj zgloszenie'],
  'carry-on': ['kontynuuj'],
  help: ['zrób coś innego', 'zrob cos innego', 'menu', 'pomoc', 'co potrafisz', 'kim jesteś', 'kim jestes'],
  hello: ['dzień dobry', 'dzien dobry', 'dobry wieczór', 'dobry wieczor', 'cześć', 'czesc', 'hej', 'witam'],
};
