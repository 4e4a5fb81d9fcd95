// Romanian: what happens next once interest is registered. No native speaker has checked it yet.
import type { DialogWords, Stored } from '../dialog.ts';
import { byDayRo } from '../form/by-day.ro.ts';

export const receiptRo: DialogWords['receipt'] = (stored) => ({
  title: stored.answers.about === 'tell-me' ? 'Vă vom anunța când apare ceva' : 'Am notat că vă interesează',
  paragraphs: [
    ...whoActs(stored),
    ...(stored.answers.others === 'yes' ? ['Vă vom spune și despre alte moduri de a vă implica.'] : []),
    'Ca să vă retrageți, scrieți „mă retrag” („withdraw”) în această conversație sau reveniți cu numărul de referință și codul secret. Nu este nevoie să spuneți de ce.',
  ],
});

function whoActs({ route, answers, dueAt }: Stored): string[] {
  if (route === 'crisis' || route === 'safeguarding' || route === 'staff-allegation')
    return [
      'Mesajul va fi citit mai întâi de o persoană din conducerea echipei. Pentru siguranța oamenilor, s-ar putea să trebuiască să îl transmitem mai departe.',
      'Dacă cineva este în pericol acum, sunați la 999.',
    ];
  if (answers.about === 'tell-me')
    return ['Coordonatorul păstrează datele dumneavoastră doar pentru asta și vă contactează când apare ceva.'];
  const when = dueAt === undefined ? '' : ` ${byDayRo(dueAt)}`;
  return [`Coordonatorul vă va contacta${when}. Nu se hotărăște nimic înainte să vorbiți.`];
}
