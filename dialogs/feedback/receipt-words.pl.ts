// Polish: what happens next with feedback, once it is stored. No native speaker has checked it yet.
import type { DialogWords, Stored } from '../dialog.ts';
import { byDayPl } from '../form/by-day.pl.ts';

export const receiptPl: DialogWords['receipt'] = (stored) => ({
  title: stored.route === 'complaint' ? 'Skarga do nas dotarła' : 'Dziękujemy. Wiadomość bezpiecznie do nas dotarła',
  paragraphs: [...routeSteps(stored), ...elsewhere(stored)],
});

const reachWords: Readonly<Record<Stored['reach'], string>> = {
  details: 'Skorzystamy z podanych danych kontaktowych.',
  here: 'Odpiszemy tutaj.',
  none: 'Nie mamy danych kontaktowych, więc nie możemy się odezwać. Aby sprawdzić, co dzieje się ze sprawą, można tu wrócić z numerem sprawy i tajnym kodem.',
};

function routeSteps({ route, dueAt, reach: way }: Stored): string[] {
  const reach = reachWords[way];
  const when = dueAt === undefined ? 'wkrótce' : byDayPl(dueAt);
  switch (route) {
    case 'complaint':
      return [
        `Zespół do spraw skarg potwierdzi ${when}, że skarga dotarła. Uzgodni z Państwem, jak się nią zająć.`,
        reach,
        'Nie wpłynie to na Państwa opiekę. Skarga nie trafia do dokumentacji medycznej.',
      ];
    case 'pals':
    case 'champion':
    case 'contact-request':
      return [`Ktoś z zespołu do spraw opinii pacjentów zajmie się tym ${when}.`, reach];
    case 'crisis':
    case 'safeguarding':
    case 'staff-allegation':
      return [
        'Najpierw przeczyta to osoba z kierownictwa zespołu. Być może będziemy musieli przekazać to dalej, aby ktoś był bezpieczny.',
        reach,
        'Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić pod 999.',
      ];
    case 'data-protection':
      return ['Nasz zespół do spraw ochrony danych zajmie się tym i odpisze w ciągu 30 dni.', reach];
    default:
      return [
        'Zespół do spraw opinii pacjentów czyta wszystkie wiadomości i przekazuje je oddziałowi lub poradni.',
        'Nie trzeba robić nic więcej.',
      ];
  }
}

function elsewhere({ organisation }: Stored): string[] {
  if (organisation === undefined) return [];
  const { name, feedback } = organisation;
  const where = [feedback?.phone, feedback?.url].filter((one) => one !== undefined).join(' lub ');
  return [
    `Ta wiadomość dotyczy innej organizacji: ${name}. Zachowaliśmy ją, ale nie możemy odpowiadać za tę organizację.`,
    where === ''
      ? `Prosimy opowiedzieć o tym także tam. Organizacja ${name} ma na swojej stronie internetowej miejsce na opinie.`
      : `Prosimy opowiedzieć o tym także tam: ${where}.`,
  ];
}
