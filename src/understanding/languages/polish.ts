import type { Language } from './language.ts';

export const polish: Language = {
  code: 'pl',
  markers: `nie się jest czy proszę chcę chciałbym chciałabym dzień dobry mój moja moje mnie mogę gdzie jak jestem mam pan pani dla na do po czy
    w z i że ale tylko już mąż mama tata córka syn był była było co kto kiedy dziękuję pomocy cześć szpital szpitalu wizytę poczekalnia
    o u od za po przez tak być może bardzo więcej kogo komu gdy jego jej ich nas nam was ten ta te tego tej która który które mojej mojego syna córki męża żony chce prosze dzien dobry nikt nic zawsze teraz dzisiaj wczoraj`,
  words: {
    emergency:
      'nie oddycha/karetk/pogotowi/nieprzytomn/krwawi/ból w klatce/zawał/udar/dusi się/połknął/połknęła/przedawkow/nie mogę oddychać/drgawk',
    crisis:
      'chcę umrzeć/nie chcę już żyć/nie chcę żyć/zabić się/zabiję się/samobój/tnę się/nie mam siły żyć/skończyć ze sobą/odebrać sobie życie',
    safeguarding:
      'bije/uderzył/molest/zgwałc/krzywdzi/przemoc/zamyka mnie/grozi/boję się wrócić/boję się wracać/kradnie/zabiera pieniądze/znęca/zabrał paszport',
    bereavement: 'zmarł/umarł/śmierć/śmierci/zgon/pogrzeb/żałob/poronił/straciłam męża/straciłem żonę/nie żyje',
    forget: 'usunąć/usuń/skasować/skasuj/wycofać/wymazać/moje dane',
    status:
      'czy jest już odpowiedź/złożyłam skargę/złożyłem skargę/co z moją/na jakim etapie/numer sprawy/odpowiedź na moj/wysłałam/wysłałem',
    complaint:
      'skarg/niegrzeczn/niezadowol/skandal/nikt nie odpowiada/nikt nie/zażaleni/odwołali/odwołan/zgubili/źle potraktow/wyśmiał/nie jestem zadowol',
    nomination: 'nominow/nominac/do nagrody/nagrod/wyróżnieni/zgłosić pielęgniark/zgłosić lekarz',
    involvement: 'wolontari/pomagać/dołączyć/grupie/badani naukow/zaangażow/moją historię/przyłączyć',
    thanks: 'dziękuj/podzięk/wdzięczn/wspaniał/cudown/pochwal',
    person: 'z człowiekiem/porozmawiać z/numer telefonu/zadzwoni/rozmawiać z/ktoś mówi po polsku/z kimś',
    feedback: 'opini/sugesti/ankiet/przydałoby/ocenić/poczekaln/czyst',
    off_topic:
      'umówić wizytę/zmienić wizytę/recept/wyniki/godzin/lekarstw/boli/zarejestrować do lekarza/praca/zapisać się do lekarza/termin wizyty',
    help: 'czy mogę pisać/do czego służy/po polsku/jak to działa/anonimow/robot/dzień dobry/cześć/kto to czyta/pomoc',
  },
};
