// Polish: short answers to what people ask about the chat itself. No native speaker has checked it yet.
import type { Translated } from '../../dialogs/translated.ts';
import type { Topic } from '../understanding/understood.ts';

export const topicAnswersPl: Translated<Readonly<Record<Topic, string>>> = {
  'how-long': 'To zajmuje około 5 minut. Można przerwać w każdej chwili i pominąć pytania nieobowiązkowe.',
  'who-sees':
    'To, co zostanie wysłane, czyta zespół do spraw opinii pacjentów. Przekazuje to oddziałowi lub poradni, jeśli trzeba coś zrobić w tej sprawie.',
  anonymous:
    'Nie trzeba podawać imienia ani nazwiska. Przechowujemy wiadomość bez nich. Jej treść może jednak zdradzić, kto ją napisał, więc proszę pominąć to, co ma pozostać prywatne.',
  'what-happens-next':
    'Przed wysłaniem można sprawdzić odpowiedzi. Potem pojawi się potwierdzenie z informacją, co i kiedy stanie się dalej.',
  'affects-care': 'Nie. To, co nam Państwo powiedzą, nie wpływa na opiekę i nie trafia do dokumentacji medycznej.',
  'are-you-human':
    'Jestem programem komputerowym, nie człowiekiem. Aby porozmawiać z człowiekiem, proszę wpisać „porozmawiaj z człowiekiem” („talk to a person”).',
  'is-it-watched':
    'Nikt nie śledzi tego czatu na żywo, więc nie służy on do zgłaszania nagłych wypadków. Jeśli życie jest zagrożone, proszę zadzwonić pod 999.',
  'what-can-you-do':
    'Przyjmuję opinie, podziękowania i zgłoszenia pracowników do wyróżnienia. Pokazuję też, jak się u nas zaangażować, i podaję informacje dla osób w żałobie.',
  'come-back-later':
    'Tak. Odpowiedzi pozostają w tym czacie, dopóki jego okno jest otwarte. Aby do nich wrócić, proszę wpisać „kontynuuj” („carry on”).',
  cost: 'To nic nie kosztuje.',
  language: 'Dobrze rozumiem tylko po angielsku. Można pisać w swoim języku, a wiadomość przeczyta człowiek.',
};
