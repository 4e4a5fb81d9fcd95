// Polish: when someone has died. No native speaker has checked it yet.
import type { DialogWords } from '../dialog.ts';
import { byDayPl } from '../form/by-day.pl.ts';
import type { Translated } from '../translated.ts';
import { sendingPl } from './sending-words.pl.ts';

export const wordsPl: Translated<DialogWords> = {
  title: 'Gdy ktoś zmarł',
  hint: 'Broszura, karta i miejsca, gdzie można znaleźć wsparcie',
  opening:
    'Bardzo mi przykro, że ktoś zmarł. W każdej chwili można przerwać, a to, co tu Państwo przeczytają, można zachować dla siebie.',
  openingAgain: 'W każdej chwili można przerwać, a to, co tu Państwo przeczytają, można zachować dla siebie.',
  exits: { 'feedback:worries': 'Mam zastrzeżenia co do opieki' },
  questions: {
    route: {
      ask: 'Kto zmarł?',
      hint: 'Pytamy, aby znaleźć właściwą broszurę. Nie trzeba odpowiadać.',
      short: 'Kto zmarł',
      options: {
        adult: 'Osoba dorosła',
        child: 'Dziecko',
        baby: 'Maleńkie dziecko: przed porodem, w czasie porodu lub po nim',
        sudden: 'Ktoś, kto zmarł nagle lub odebrał sobie życie',
        unsure: 'Nie mam pewności',
        'not-say': 'Wolę nie mówić',
      },
      typed: {
        adult: [
          'dorosły',
          'dorosly',
          'dorosła',
          'dorosla',
          'mama',
          'tata',
          'moja mama',
          'mój tata',
          'moj tata',
          'mąż',
          'maz',
          'żona',
          'zona',
          'babcia',
          'dziadek',
          'brat',
          'siostra',
        ],
        child: ['syn', 'córka', 'corka'],
        baby: ['niemowlę', 'niemowle', 'noworodek', 'poronienie', 'martwe urodzenie', 'maleństwo', 'malenstwo'],
        sudden: ['nagle', 'nagła śmierć', 'nagla smierc', 'samobójstwo', 'samobojstwo'],
        unsure: ['nie wiem', 'nie jestem pewien', 'nie jestem pewna', 'nie mam pewnosci'],
        'not-say': ['wolę nie', 'wole nie', 'wole nie mowic', 'nie chcę mówić', 'nie chce mowic', 'pomiń', 'pomin'],
      },
      problem: 'Proszę wybrać jedną odpowiedź albo „Wolę nie mówić”.',
    },
    service: {
      ask: 'Który z naszych oddziałów lub która poradnia opiekowała się tą osobą?',
      hint: 'Proszę wpisać część nazwy. Jeśli jej Państwo nie znają albo to nie był nikt od nas, proszę wpisać „nie wiem” („not sure”).',
      short: 'Oddział lub poradnia',
      problem: 'Proszę wpisać nazwę oddziału lub poradni albo „nie wiem” („not sure”). Najwyżej 200 znaków.',
    },
    area: {
      ask: 'Jaka to okolica?',
      hint: 'Część wsparcia jest dostępna lokalnie.',
      short: 'Okolica',
      options: { 'not-sure': 'Gdzie indziej albo nie mam pewności' },
      typed: {
        'not-sure': [
          'nie wiem',
          'gdzie indziej',
          'gdzieś indziej',
          'gdzies indziej',
          'nie mam pewności',
          'nie mam pewnosci',
        ],
      },
      problem: 'Proszę wybrać okolicę albo „Gdzie indziej albo nie mam pewności”.',
    },
    items: {
      ask: 'Co chcą Państwo otrzymać?',
      hint: 'Można wybrać jedno albo oba.',
      short: 'Co wybrano',
      options: { booklet: 'Broszura', card: 'Karta dla osób w żałobie' },
      typed: { booklet: ['broszurę', 'broszure', 'ulotka', 'ulotkę', 'informacje'], card: ['karta', 'kartę', 'karte'] },
      problem: 'Proszę wybrać broszurę, kartę albo oba.',
    },
    ...sendingPl,
  },
  receipt: ({ dueAt, answers }) => {
    const when = dueAt === undefined ? '' : ` ${byDayPl(dueAt)}`;
    return {
      title: 'Prośba do nas dotarła',
      paragraphs: [
        answers.how === 'call'
          ? `Ktoś z zespołu wsparcia w żałobie zadzwoni${when}.`
          : `Zespół wsparcia w żałobie wyśle to${when}.`,
        'Podane dane posłużą nam tylko do tego i do niczego innego.',
        ...(answers.survey === 'later'
          ? ['Zespół może jeden raz przysłać ankietę, nie wcześniej niż za dziesięć tygodni.']
          : []),
      ],
    };
  },
};
