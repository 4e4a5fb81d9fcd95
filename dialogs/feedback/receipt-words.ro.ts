// Romanian: what happens next with feedback, once it is stored. No native speaker has checked it yet.
import type { DialogWords, Stored } from '../dialog.ts';
import { byDayRo } from '../form/by-day.ro.ts';

export const receiptRo: DialogWords['receipt'] = (stored) => ({
  title:
    stored.route === 'complaint'
      ? 'Am primit plângerea dumneavoastră'
      : 'Vă mulțumim. Mesajul este în siguranță la noi',
  paragraphs: [...routeSteps(stored), ...elsewhere(stored)],
});

const reachWords: Readonly<Record<Stored['reach'], string>> = {
  details: 'Vom folosi datele de contact pe care le-ați dat.',
  here: 'Vă vom scrie aici.',
  none: 'Nu ați dat date de contact, așa că nu vă putem contacta. Reveniți cu numărul de referință și codul secret ca să vedeți în ce stadiu este mesajul.',
};

function routeSteps({ route, dueAt, reach: way }: Stored): string[] {
  const reach = reachWords[way];
  const when = dueAt === undefined ? 'în curând' : byDayRo(dueAt);
  switch (route) {
    case 'complaint':
      return [
        `Echipa pentru plângeri va confirma primirea ei ${when}. Va stabili împreună cu dumneavoastră cum se ocupă de ea.`,
        reach,
        'Îngrijirea dumneavoastră nu va fi afectată. Plângerea nu se trece în dosarul medical.',
      ];
    case 'pals':
    case 'champion':
    case 'contact-request':
      return [`Cineva din echipa care se ocupă de experiența pacienților va citi mesajul ${when}.`, reach];
    case 'crisis':
    case 'safeguarding':
    case 'staff-allegation':
      return [
        'Mesajul va fi citit mai întâi de o persoană din conducerea echipei. Pentru siguranța oamenilor, s-ar putea să trebuiască să îl transmitem mai departe.',
        reach,
        'Dacă cineva este în pericol acum, sunați la 999.',
      ];
    case 'data-protection':
      return ['Echipa noastră pentru protecția datelor va citi mesajul și va scrie în cel mult 30 de zile.', reach];
    default:
      return [
        'Echipa care se ocupă de experiența pacienților citește tot și transmite mai departe serviciului.',
        'Nu mai trebuie să faceți nimic.',
      ];
  }
}

function elsewhere({ organisation }: Stored): string[] {
  if (organisation === undefined) return [];
  const { name, feedback } = organisation;
  const where = [feedback?.phone, feedback?.url].filter((one) => one !== undefined).join(' sau ');
  return [
    `Ne-ați vorbit despre ${name}. Am păstrat ce ați scris, dar nu putem răspunde în locul acestei organizații.`,
    where === ''
      ? `Vă rugăm să spuneți și la ${name}, pe pagina pentru păreri de pe site-ul lor.`
      : `Vă rugăm să le spuneți și lor: ${where}.`,
  ];
}
