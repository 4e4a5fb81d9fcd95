// Polish: what is said when words of danger come, and the care cards. No native speaker has checked it yet.
import type { Translated } from '../../dialogs/translated.ts';
import type { ConversationWords } from './words.ts';

/** Says what the English says and no more: a promise that is not kept would be worse in any language. */
export const dangerPl: Translated<Pick<ConversationWords, 'danger' | 'care'>> = {
  danger: {
    title: 'Proszę już teraz skorzystać z pomocy',
    plainTitle: 'Pomoc dostępna teraz',
    self: 'Przykro mi, że jest tak ciężko. Nie trzeba mierzyć się z tym w samotności. Te osoby mogą pomóc, w dzień i w nocy.',
    other:
      'Ta wiadomość brzmi tak, jakby ktoś mógł nie być bezpieczny. Jeśli ta osoba jest teraz w niebezpieczeństwie, proszę zadzwonić pod 999.',
    past: 'Bardzo mi przykro z powodu tego, co się stało. Jeśli trudno to teraz udźwignąć, te osoby wysłuchają, w dzień i w nocy.',
    pastAgain: 'Jeśli trudno teraz udźwignąć to, co się stało, te osoby wysłuchają, w dzień i w nocy.',
    leave:
      'Jeśli ktoś mógłby zobaczyć ten ekran, proszę wybrać „Wyjdź szybko” („Leave quickly”) na górze. To zamknie ten czat i usunie go stąd.',
    emergency:
      'To brzmi jak nagły wypadek. Nie mogę wezwać pomocy. Proszę teraz zadzwonić pod 999 albo jechać do A&E (szpitalny oddział ratunkowy).',
    asked: 'Te osoby mogą pomóc, w dzień i w nocy.',
    kept: 'Ta wiadomość jest zachowana. Nic nie przepadło. Można wrócić do rozmowy, gdy będą Państwo gotowi, albo zakończyć tutaj.',
    alerted:
      'Wysłałem alert do kolejki naszego zespołu do spraw bezpieczeństwa, bez treści wiadomości i bez imienia i nazwiska.',
    alertedWithWords:
      'Ktoś inny może być zagrożony. Dlatego wysłałem alert do kolejki naszego zespołu do spraw bezpieczeństwa. Zawiera treść wiadomości, ale bez imienia i nazwiska osoby, która ją napisała.',
    notLive: 'Nie wiem, kiedy zespół go przeczyta, i nikt nie śledzi tego czatu na żywo.',
    away: 'O tej porze zespół nie pracuje i nikt nie śledzi tego czatu na żywo. Jeśli pomoc jest potrzebna teraz, proszę skorzystać z numerów podanych powyżej.',
    goOn: 'Dalej',
    stopHere: 'Zakończ tutaj',
    yes: ['tak', 'dobrze', 'ok'],
    chooseFirst:
      'Ta wiadomość też jest zachowana. Gdy będą Państwo gotowi, proszę wybrać „Dalej” albo „Zakończ tutaj”.',
    wordsPassed: 'Dołączam treść wiadomości do alertu dla naszego zespołu do spraw bezpieczeństwa.',
    nobodyCanRing:
      'Nie mamy jeszcze numeru telefonu ani adresu e-mail, więc nikt nie może się z Państwem skontaktować.',
    contactPassed:
      'Dołączam dane kontaktowe do alertu dla naszego zespołu do spraw bezpieczeństwa, aby mógł się z Państwem skontaktować.',
    stoppedHere:
      'Kończymy tutaj. Treść wiadomości nie zostanie dołączona do alertu. Do tego czatu można wrócić w każdej chwili.',
    stoppedPassedOn:
      'Kończymy tutaj. Treść wiadomości jest dołączona do alertu, żeby ktoś był bezpieczny. Do tego czatu można wrócić w każdej chwili.',
    closed: 'Tutaj pokazano, gdzie szukać pomocy.',
  },
  care: {
    emergency:
      'Jeśli życie jest teraz zagrożone, proszę zadzwonić pod 999 albo jechać do A&E (szpitalny oddział ratunkowy)',
    urgent:
      'Jeśli potrzebna jest pilna pomoc w sprawie zdrowia psychicznego, proszę zadzwonić pod 111 i wybrać opcję zdrowia psychicznego („mental health”)',
    levels: { emergency: 'Nagły wypadek', urgent: 'Pilne', help: 'Ktoś, z kim można porozmawiać' },
    hours: { always: 'Całą dobę, codziennie', alwaysAnyAge: 'Całą dobę, codziennie, w każdym wieku' },
    call: (phone) => `Zadzwoń: ${phone}`,
    text: (phone) => `Wyślij SMS: ${phone}`,
  },
};
