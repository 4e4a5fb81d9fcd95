// Polish: how something that was sent stands. No native speaker has checked it yet.
import { dayIn } from '../../dialogs/day-in.ts';
import type { Translated } from '../../dialogs/translated.ts';
import type { ConversationWords } from './words.ts';

const time = dayIn('pl', { hour: 'numeric', minute: '2-digit' });
const day = dayIn('pl', { day: 'numeric', month: 'long', year: 'numeric' });

export const statusPl: Translated<Pick<ConversationWords, 'status'>> = {
  status: {
    title: 'Co dzieje się ze sprawą',
    received: 'Otrzymano',
    state: 'Teraz',
    due: 'Zajmiemy się tym do',
    closed: 'Zakończono',
    states: {
      new: 'Czeka na kogoś z zespołu',
      claimed: 'Zajmuje się tym ktoś z zespołu',
      waiting: 'Zespół o coś Państwa zapytał',
      answered: 'Zespół do Państwa napisał',
      closed: 'Zakończone',
      withdrawn:
        'To zgłoszenie zostało usunięte, zgodnie z Państwa życzeniem. Nie przechowujemy niczego z jego treści.',
    },
    came: 'Co z tego wynikło',
    outcomes: {
      told: 'Odpowiedzieliśmy Państwu',
      changed: 'Coś dzięki temu zmieniliśmy',
      planned: 'Planujemy dzięki temu zmianę',
      'no-change': 'Tym razem nic się nie zmieni',
      shared: 'Przekazano to forum ambasadorów („champions’ forum”)',
      accepted: 'Komisja zgadza się z Państwem',
      declined: 'Tym razem komisja nie wybrała tej osoby',
    },
    note: 'Ze względów bezpieczeństwa nie pokazuję tu pierwszej wysłanej wiadomości.',
    wrong:
      'Nie ma zgłoszenia z takim numerem sprawy i tajnym kodem. Proszę sprawdzić oba na potwierdzeniu i spróbować ponownie.',
    locked: (until) =>
      `Było zbyt wiele błędnych prób. Ze względów bezpieczeństwa można spróbować ponownie ${day(until)} po godzinie ${time(until)}.`,
    day,
  },
};
