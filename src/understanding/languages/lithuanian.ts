import type { Language } from './language.ts';

export const lithuanian: Language = {
  code: 'lt',
  markers: `ir ar kaip noriu norėčiau mano man yra buvo ačiū labas sveiki laba diena prašau apie kur kas dėl su aš galima lietuviškai galite jūsų
    gerai bet tik mama tėtis vyras žmona sūnus nebe nenoriu
    tai jau labai mūsų jų jo jos mes jie o su nuo iki prie bei kai kurie kiek kada šiandien vakar niekas viskas reikia motina tėvas sesuo brolis vaikas vaikai manęs mane`,
  words: {
    emergency: 'nekvėpuoja/greitoji/greitosios/be sąmonės/kraujuoja/krūtinės skausm/perdozav/negaliu kvėpuoti/prarijo',
    crisis: 'noriu mirti/nenoriu gyventi/nebenoriu gyventi/nusižud/savižud/pjaustau/nebegaliu gyventi',
    safeguarding: 'muša/smurt/prievart/grasina/skriaudžia/bijau vyro/bijau grįžti/išprievart',
    bereavement: 'mirė/mirti artim/laidotuv/mirties/netekau/gedul/velionis',
    forget: 'ištrinti/ištrinkite/pašalin/mano duomen/atsiimti',
    status: 'mano skundu/mano skundas/kas vyksta su/ar gavote/atsakymas į',
    complaint: 'skundą/skųsti/nepatenkint/nemandag/blogai elg/atšauk/niekas neatsak',
    nomination: 'nominuoti/apdovanoj/nominacij',
    involvement: 'savanor/prisijungti/dalyvauti/padėti kit',
    thanks: 'ačiū/dėkoj/padėkoti/dėking',
    person: 'su žmogumi/telefono numer/paskambin/pakalbėti su/kas nors kalba',
    feedback: 'anketą/atsiliepim/pasiūlym/nuomon',
    off_topic: 'registruotis/vizitą pas/receptą/vaistus/tyrimų/skauda/darbo/susitarti dėl vizito',
    help: 'galima rašyti/lietuviškai/kaip tai veikia/labas/sveiki/robotas/laba diena',
  },
};
