// Polish for the client and its page. No native speaker has checked it yet.
import type { Translated } from '../../../dialogs/translated.ts';
import type { ClientWords, PageWords } from './en.ts';

const privacy = 'Co przechowujemy i jak długo (otwiera się w nowej karcie)';

export const client: Translated<ClientWords> = {
  names: { bot: 'Chatbot', person: 'Ja' },
  conversation: 'Rozmowa',
  news: 'Nowe wiadomości',
  alsoSay: 'Można też wybrać',
  helpNow: 'Pomoc teraz',
  startNew: 'Rozpocznij nowy czat',
  composer: {
    label: 'Wiadomość',
    send: 'Wyślij',
    tooLong: 'Wiadomość może mieć najwyżej 8000 znaków. Można ją skrócić albo wysłać w częściach.',
    left: (_, shown) => `Pozostało znaków: ${shown}`,
    over: (_, shown) => `Za długo. Znaków do usunięcia: ${shown}`,
  },
  sending: {
    waiting: 'Czeka na wysłanie',
    sending: 'Wysyłanie…',
    busy: 'Czat jest zajęty. Wkrótce to wyślemy.',
    failed: 'Nie wysłano.',
    again: 'Spróbuj ponownie',
  },
  connection: {
    connecting: 'Łączenie…',
    ended: 'Ten czat się zakończył. Jego tekst tu zostaje.',
    busy: 'Czat jest zajęty.',
    busySays: 'Za chwilę spróbujemy ponownie. Do tego czasu wpisany tekst tu zostaje.',
    offline: 'Brak połączenia.',
    offlineSays: 'Próbujemy ponownie. Do tego czasu wysłane wiadomości tu czekają.',
    orCall: (phone) => `Można też zadzwonić: ${phone}.`,
  },
  unreachable: {
    title: 'Teraz nie możemy połączyć się z czatem',
    call: (phone) => `Zamiast tego można do nas zadzwonić: ${phone}`,
    kept: 'Wpisany tekst jest tu zachowany. Próbujemy dalej, a potem go wyślemy.',
    danger:
      'Jeśli czyjeś życie jest zagrożone, proszę zadzwonić pod 999. Po pilną pomoc proszę zadzwonić pod 111. W pilnej sprawie zdrowia psychicznego proszę wybrać opcję zdrowia psychicznego („mental health”).',
  },
  idle: {
    ask: 'Czy ktoś tam jeszcze jest? Za 5 minut ten czat się zamknie, żeby nikt inny go tu nie przeczytał.',
    stay: 'Zostaję w czacie',
  },
  thisChat: {
    title: 'Zapisz lub usuń ten czat',
    sure: 'Czy usunąć wszystko, co tu napisano, na tym urządzeniu i u nas? To, co wysłano do zespołu, u niego pozostanie. Jeśli chcą Państwo zobaczyć odpowiedź, proszę zachować numer sprawy i tajny kod.',
    yes: 'Tak, usuń',
    no: 'Nie, zostaw',
    save: 'Zapisz kopię',
    print: 'Drukuj',
    remove: 'Usuń ten czat',
    privacy,
    problem: 'Teraz nie udało się usunąć czatu. Nic się nie zmieniło. Proszę spróbować ponownie.',
  },
  askFirst: {
    'open-elsewhere': {
      title: 'Ten czat jest otwarty w innej karcie',
      says: 'Można go kontynuować także tutaj.',
      goOn: 'Kontynuuj czat z innej karty',
    },
    'long-ago': {
      title: 'Jest tu wcześniejszy czat',
      says: 'Jeśli to Państwa czat, można go kontynuować. Po rozpoczęciu nowego to urządzenie zapomni poprzedni.',
      goOn: 'Kontynuuj mój czat',
    },
    waiting: 'Coś w nim nie zostało jeszcze wysłane. Po wybraniu „Kontynuuj” zostanie wysłane.',
  },
  services: {
    list: 'Oddziały i poradnie',
    found: (count) => `Znalezione oddziały i poradnie: ${count}`,
  },
  launcher: {
    close: 'Zamknij czat',
    fresh: (count) => `Nowe wiadomości: ${count}`,
  },
};

export const page: Translated<PageWords> = {
  title: (trust) => `Chatbot – ${trust}`,
  kind: 'chatbot',
  bar: 'Chatbot',
  chat: 'Czat',
  language: 'Język',
  leave: 'Wyjdź szybko',
  help: 'Pomoc teraz',
  write: 'Napisz wiadomość',
  opening: 'Otwieranie czatu…',
  noScript: 'Ten czat wymaga JavaScriptu, a w tej przeglądarce jest on wyłączony.',
  otherWay: (phone) => `Jeśli czat się nie otworzy, można do nas zadzwonić pod numer ${phone}.`,
  startNew: 'Rozpocznij nowy czat',
  idle: 'Nikt nie używał czatu przez 30 minut, więc został tu zamknięty. To, co wysłano do zespołu, jest bezpieczne: można to odnaleźć dzięki numerowi sprawy i tajnemu kodowi.',
  deleted: 'Tamten czat jest usunięty. To, co wysłano do zespołu, u niego pozostaje. To jest nowy czat.',
  urgent: {
    title: 'Nie do zgłaszania nagłych wypadków',
    danger:
      'Jeśli czyjeś życie jest zagrożone, proszę zadzwonić pod 999. Po pilną pomoc proszę zadzwonić pod 111. Po pilną pomoc w sprawie zdrowia psychicznego proszę zadzwonić pod 111 i wybrać opcję zdrowia psychicznego („mental health”).',
    bot: 'To jest chatbot. Nikt nie śledzi go na żywo.',
    kept: 'Przechowujemy to, co zostanie wysłane, aby nasz zespół do spraw opinii pacjentów mógł to przeczytać i się tym zająć. Nie trzeba podawać imienia ani nazwiska.',
    privacy,
  },
  demonstration: 'Wersja pokazowa.',
  notRunBy: (trust) => `Tej strony nie prowadzi ${trust}.`,
  unchecked: 'To tłumaczenie nie zostało jeszcze sprawdzone. Część tekstu może być nadal po angielsku.',
};
