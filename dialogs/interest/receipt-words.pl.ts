// Polish: what happens next once interest is registered. No native speaker has checked it yet.
import type { DialogWords, Stored } from '../dialog.ts';
import { byDayPl } from '../form/by-day.pl.ts';

export const receiptPl: DialogWords['receipt'] = (stored) => ({
  title:
    stored.answers.about === 'tell-me' ? 'Damy znać, gdy coś się pojawi' : 'Zgłoszenie zainteresowania do nas dotarło',
  paragraphs: [
    ...whoActs(stored),
    ...(stored.answers.others === 'yes' ? ['Powiemy też o innych sposobach, aby się zaangażować.'] : []),
    'Aby się wycofać, proszę wpisać w tym czacie „wycofaj” („withdraw”) albo wrócić tu z numerem sprawy i tajnym kodem. Nie trzeba mówić dlaczego.',
  ],
});

function whoActs({ route, answers, dueAt }: Stored): string[] {
  if (route === 'crisis' || route === 'safeguarding' || route === 'staff-allegation')
    return [
      'Najpierw przeczyta to osoba z kierownictwa zespołu. Być może będziemy musieli przekazać to dalej, aby ktoś był bezpieczny.',
      'Jeśli ktoś jest teraz w niebezpieczeństwie, proszę zadzwonić pod 999.',
    ];
  if (answers.about === 'tell-me')
    return ['Koordynator przechowuje podane dane tylko w tym celu i odezwie się, gdy coś się pojawi.'];
  const when = dueAt === undefined ? '' : ` ${byDayPl(dueAt)}`;
  return [`Koordynator skontaktuje się z Państwem${when}. Przed rozmową nic nie jest postanowione.`];
}
