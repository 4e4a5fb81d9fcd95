// Romanian: how something that was sent stands. No native speaker has checked it yet.
import { dayIn } from '../../dialogs/day-in.ts';
import type { Translated } from '../../dialogs/translated.ts';
import type { ConversationWords } from './words.ts';

const time = dayIn('ro', { hour: 'numeric', minute: '2-digit' });
const day = dayIn('ro', { day: 'numeric', month: 'long', year: 'numeric' });

export const statusRo: Translated<Pick<ConversationWords, 'status'>> = {
  status: {
    title: 'În ce stadiu este mesajul',
    received: 'Primit',
    state: 'Acum',
    due: 'Ne ocupăm de el până la',
    closed: 'Încheiat',
    states: {
      new: 'Așteaptă pe cineva din echipă',
      claimed: 'Se ocupă cineva din echipă',
      waiting: 'Echipa v-a întrebat ceva',
      answered: 'Echipa v-a scris',
      closed: 'Încheiat',
      withdrawn: 'Acest mesaj a fost șters, așa cum ați dorit. Nu păstrăm nimic din ce ați scris.',
    },
    came: 'Ce a urmat',
    outcomes: {
      told: 'V-am răspuns',
      changed: 'Am schimbat ceva datorită mesajului',
      planned: 'Pregătim o schimbare datorită mesajului',
      'no-change': 'De data aceasta nu se schimbă nimic',
      shared: 'A ajuns la forumul ambasadorilor („champions’ forum”)',
      accepted: 'Comisia este de acord cu dumneavoastră',
      declined: 'De data aceasta, comisia nu a ales persoana propusă',
    },
    note: 'Ce ați trimis la început nu se arată aici, pentru siguranță.',
    wrong:
      'Nu am găsit nimic cu acest număr de referință și acest cod secret. Verificați-le pe confirmare și încercați din nou.',
    locked: (until) =>
      `Au fost prea multe încercări greșite. Pentru siguranță, puteți încerca din nou după ora ${time(until)}, pe ${day(until)}.`,
    day,
  },
};
