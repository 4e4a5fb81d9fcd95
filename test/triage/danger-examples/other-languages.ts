import type { Examples } from './examples.ts';

export const otherLanguagesExamples: Examples = {
  'suicide-polish': {
    fires: ['chcę umrzeć', 'chce sie zabic', 'nie chcę już żyć', 'mam myśli samobójcze'],
    quiet: ['chcę podziękować', 'nie chcę kawy'],
  },
  'suicide-romanian': {
    fires: ['vreau să mor', 'vreau sa ma omor', 'nu mai vreau să trăiesc'],
    quiet: ['vreau să mulțumesc', 'nu mai vreau cafea'],
  },
  'suicide-arabic': {
    fires: ['أريد أن أموت', 'اريد الموت', 'أفكر في الانتحار', 'لا أريد أن أعيش', 'سأقتل نفسي'],
    quiet: ['أريد أن أشكر الممرضة', 'شكرا جزيلا'],
  },
  'suicide-kurdish': {
    fires: ['دەمەوێت بمرم', 'ده‌مه‌وێت بمرم', 'دەمەوێت خۆم بکوژم', 'نامەوێت بژیم'],
    quiet: ['دەمەوێت سوپاستان بکەم', 'زۆر سوپاس'],
  },
  'took-too-much-other-language': {
    fires: ['wzięłam wszystkie tabletki', 'am luat toate pastilele', 'جرعة زائدة'],
    quiet: ['wzięłam autobus', 'am luat autobuzul'],
  },
  'domestic-abuse-other-language': {
    fires: ['mąż mnie bije', 'mă bate', 'زوجي يضربني', 'مێردەکەم لێم دەدات'],
    quiet: ['mąż mnie odwiedza', 'soțul mă ajută', 'زوجي يساعدني'],
  },
  'abused-other-language': {
    fires: ['zostałam zgwałcona', 'am fost violată', 'اغتصبني'],
    quiet: ['zostałam przyjęta', 'am fost ajutată'],
  },
};
