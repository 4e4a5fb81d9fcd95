import type { Language } from './language.ts';

export const romanian: Language = {
  code: 'ro',
  markers: `și să nu este vreau aș mă vă rog pentru mulțumesc unde cum sunt mea meu tata mama soțul soția salut bună ziua pot cu la în din
    că ce cine fost foarte ajutor am ați avut doresc puteți tot
    își îi au fiecare copiii seară meu lui ei care nostru noastră fi fost fără sau dar mai pe de o un mi ne le el ea eu aici acum ieri azi când dacă trebuie asta aceasta mamei tatălui soțului fiul fiica copilul`,
  words: {
    emergency:
      'nu mai respiră/nu respiră/ambulanț/salvarea/inconștient/leșinat/sângerează/durere în piept/infarct/convulsii/supradoz/înghițit/nu pot respira',
    crisis:
      'vreau să mor/nu mai vreau să trăiesc/sinucid/să mă omor/nu mai pot trăi/mă tai/îmi iau viața/aș vrea să mor',
    safeguarding:
      'mă bate/bate copi/își bate/lovit/abuz/violat/amenință/îmi ia banii/mă ține închis/mi e frică de/violență/mă lovește/mi a luat pașaportul',
    bereavement: 'a murit/a decedat/deces/înmormântare/doliu/am pierdut/certificat de deces/moartea',
    forget: 'ștergeți/ștergi/șterge/datele mele/retrag/eliminați',
    status: 'plângerea mea/ce se întâmplă cu/răspuns la/am trimis/am depus/număr de referință/stadiul',
    complaint:
      'plângere/reclamați/nemulțumit/nu sunt mulțumit/nepoliticos/m au ignorat/mi au anulat/nimeni nu m/scandal/anulat/s a purtat urât',
    nomination: 'nominaliz/premiu/propun',
    involvement: 'voluntar/particip/să ajut/implic/grup pentru/cercetare',
    thanks: 'mulțumesc pentru/mulțumesc din suflet/să mulțumesc/recunosc/mulțumim/foarte răbd',
    person: 'să vorbesc cu/număr de telefon/să mă sunați/o persoană/un om/sunați/numărul de telefon',
    feedback: 'părere/sugesti/chestionar/recenzi',
    off_topic: 'programare/rețetă/analize/mă doare/medicament/loc de muncă/parcare/orar',
    help: 'cum funcționează/ești robot/în română/confidențial/anonim/salut/bună ziua/ajutor',
  },
};
