// Romanian: what is said when words of danger come, and the care cards. No native speaker has checked it yet.
import type { Translated } from '../../dialogs/translated.ts';
import type { ConversationWords } from './words.ts';

/** Says what the English says and no more: a promise that is not kept would be worse in any language. */
export const dangerRo: Translated<Pick<ConversationWords, 'danger' | 'care'>> = {
  danger: {
    title: 'Vă rugăm să cereți ajutor acum',
    plainTitle: 'Ajutor pe care îl puteți primi acum',
    self: 'Îmi pare rău că treceți prin așa ceva. Nu este nevoie să înfruntați asta fără nimeni alături. Acești oameni vă pot ajuta, zi și noapte.',
    other:
      'Din ce ați scris, pare că cineva ar putea să nu fie în siguranță. Dacă acea persoană este în pericol acum, sunați la 999.',
    past: 'Îmi pare foarte rău pentru ce s-a întâmplat. Dacă vă apasă acum, acești oameni vă ascultă, zi și noapte.',
    pastAgain: 'Dacă ce s-a întâmplat vă apasă acum, acești oameni vă ascultă, zi și noapte.',
    leave:
      'Dacă cineva ar putea vedea acest ecran, alegeți „Ieșire rapidă” („Leave quickly”) din partea de sus. Aceasta închide conversația și o șterge de aici.',
    emergency:
      'Pare a fi o urgență. Eu nu pot chema ajutor. Vă rugăm să sunați acum la 999 sau să mergeți la A&E (camera de urgențe a spitalului).',
    asked: 'Acești oameni vă pot ajuta, zi și noapte.',
    kept: 'Am păstrat ce ați scris. Nu s-a pierdut nimic. Puteți continua când sunteți gata sau vă puteți opri aici.',
    alerted:
      'Am trimis o alertă în lista de mesaje a echipei noastre de siguranță, fără cuvintele și fără numele dumneavoastră.',
    alertedWithWords:
      'Altcineva ar putea fi în pericol. De aceea am trimis o alertă în lista de mesaje a echipei noastre de siguranță. Ea cuprinde ce ați scris, fără numele dumneavoastră.',
    notLive: 'Nu știu când o vor citi și nimeni nu urmărește această conversație în direct.',
    away: 'La această oră echipa nu lucrează și nimeni nu urmărește această conversație în direct. Dacă aveți nevoie de ajutor acum, folosiți numerele de mai sus.',
    goOn: 'Continuați',
    stopHere: 'Încheiați aici',
    yes: ['da', 'bine', 'ok'],
    chooseFirst: 'Am păstrat și acest mesaj. Vă rugăm să alegeți „Continuați” sau „Încheiați aici” când sunteți gata.',
    wordsPassed: 'Adaug ce ați scris la alerta pentru echipa noastră de siguranță.',
    nobodyCanRing: 'Nu ați trimis încă un număr de telefon sau o adresă de e-mail, așa că nimeni nu vă poate contacta.',
    contactPassed:
      'Adaug datele dumneavoastră de contact la alerta pentru echipa noastră de siguranță, ca să vă poată contacta.',
    stoppedHere:
      'Ne oprim aici. Ce ați scris nu ajunge în alertă. Puteți reveni la această conversație oricând doriți.',
    stoppedPassedOn:
      'Ne oprim aici. Ce ați scris însoțește alerta, pentru siguranța cuiva. Puteți reveni la această conversație oricând doriți.',
    closed: 'Aici s-a arătat unde se găsește ajutor.',
  },
  care: {
    emergency:
      'Sunați la 999 sau mergeți la A&E (camera de urgențe a spitalului) dacă viața cuiva este în pericol acum',
    urgent:
      'Sunați la 111 și alegeți opțiunea de sănătate mintală („mental health”) dacă aveți nevoie urgentă de ajutor pentru sănătatea mintală',
    levels: { emergency: 'Urgență', urgent: 'Important și urgent', help: 'Cineva cu care puteți vorbi' },
    hours: { always: 'Zi și noapte, în fiecare zi', alwaysAnyAge: 'Zi și noapte, în fiecare zi, la orice vârstă' },
    call: (phone) => `Sunați la ${phone}`,
    text: (phone) => `Trimiteți SMS la ${phone}`,
  },
};
