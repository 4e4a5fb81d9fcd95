import type { Language } from './language.ts';

export const latvian: Language = {
  code: 'lv',
  markers: `un ir vai kā es mans mana man jūs jūsu lūdzu paldies labdien sveiki par kur kas nav varu vēlos gribu latviski tētis māte vīrs sieva
    dēls nevēlos var te kļūt
    tas tā ļoti mūsu viņš viņa viņi mēs no uz pie kad kurš cik šodien vakar neviens viss vajag māsa brālis bērns bērni mani manu ir bija vairs`,
  words: {
    emergency: 'neelpo/ātro palīdzību/bezsamaņ/asiņo/sāpes krūtīs/pārdoz/nevaru paelpot/norij',
    crisis: 'gribu mirt/negribu dzīvot/pašnāv/nevēlos dzīvot/griežu sev',
    safeguarding: 'mani sit/sit mani/sit bērn/vardarb/izvaro/draud/baidos no vīra/baidos iet mājās',
    bereavement: 'nomira/miris/mirusi/bēres/bērēm/nāves/zaudēju/sēras',
    forget: 'dzēst/izdzēs/manus datus/atsaukt',
    status: 'mana sūdzība/manu sūdzību/kas notiek ar/vai saņēmāt/atbilde uz',
    complaint: 'sūdzēties/sūdzību/neapmierināt/rupj/nepieklājīg/atcēla/neviens neatbild',
    nomination: 'nominēt/apbalv/balvai',
    involvement: 'brīvprātīg/pieteikties par/piedalīties/pievienoties',
    thanks: 'paldies/pateikt/pateicīb',
    person: 'ar cilvēku/tālruņa numur/piezvan/parunāt ar',
    feedback: 'anketu/atsauksm/ieteikum/viedokli',
    off_topic: 'pierakst/recepti/zāles/analīz/sāp/darbu/vizīti pie',
    help: 'rakstīt latviski/latviski/kā tas strādā/labdien/sveiki/robots',
  },
};
