import type { Language } from './language.ts';

export const slovak: Language = {
  code: 'sk',
  markers: `som nie je mám chcem prosím ďakujem dobrý deň môj moja moje mi na do sa by že ako kde kto bol bola bolo veľmi manžel syna pomoc
    jsem není prosím děkuji chci můj dobrý den jak kde nemá ktorý môžem
    ale už ani pre od po pri som sme ste sú jeho jej ich nás vás mne mojej mojho môjho otec mama manželka dcéra brat sestra dieťa deti dnes včera nikto všetko treba bez to ten tá`,
  words: {
    emergency:
      'nedýcha/záchrank/sanitk/bezvedom/krváca/bolesť na hrudi/infarkt/predávk/nemôžem dýchať/modré pery/pery má modré/nemůžu dýchat',
    crisis: 'chcem zomrieť/nechcem žiť/nechcem už žiť/zabiť sa/samovra/sebevra/chci zemřít/nechci žít/režem sa',
    safeguarding: 'bije/vyhráž/znásiln/týra/ubližuje/zamyká ma/zobral mi pas/bojím sa manžela/bojím sa ísť domov',
    bereavement: 'zomrel/umrel/zemřel/pohreb/úmrtn/smrť/smrti/smútk/stratili sme',
    forget: 'vymazať/vymažte/zmazať/smazat/moje údaje/stiahnuť sťažnosť',
    status: 'moja sťažnosť/moju sťažnosť/čo je s mojou/odpoveď na',
    complaint: 'sťažnos/sťažovať/nespokojn/stížnost/neslušn/hrubá/hrubý/zrušili/nikto neodpoved',
    nomination: 'nominovať/nominova/ocenen/cenu pre',
    involvement: 'dobrovoľn/dobrovol/zapojiť/pridať sa/výskum',
    thanks: 'ďakuj/poďakov/děkuj/vďačn',
    person: 's človekom/telefónne číslo/zavolajte/hovoriť s/porozprávať s/zavolať mi',
    feedback: 'dotazník/návrh/hodnoten/spätnú väzbu',
    off_topic: 'objednať sa/termín/recept/lieky/výsledky/bolí/prácu',
    help: 'po slovensky/ako to funguje/dobrý deň/ahoj/robot/anonymn',
  },
};
