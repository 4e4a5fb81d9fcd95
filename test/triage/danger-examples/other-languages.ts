import type { Examples } from './examples.ts';

export const otherLanguagesExamples: Examples = {
  'suicide-polish': {
    fires: ['chcę umrzeć', 'chce sie zabic', 'nie chcę już żyć', 'mam myśli samobójcze', 'chcę ze sobą skończyć'],
    quiet: ['chcę podziękować', 'nie chcę kawy'],
  },
  'suicide-romanian': {
    fires: ['vreau să mor', 'vreau sa ma omor', 'nu mai vreau să trăiesc', 'm-am saturat de viata'],
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
  'suicide-lithuanian': {
    fires: ['noriu mirti', 'nebenoriu gyventi', 'savižudybė'],
    quiet: ['noriu padėkoti', 'labai ačiū'],
  },
  'suicide-latvian': {
    fires: ['gribu mirt', 'negribu dzīvot', 'domāju par pašnāvību'],
    quiet: ['gribu pateikties', 'paldies māsiņai'],
  },
  'suicide-slovak': {
    fires: ['chcem zomrieť', 'nechci žít', 'chcem sa zabiť'],
    quiet: ['chcem poďakovať', 'nechcem čakať'],
  },
  'suicide-ukrainian': {
    fires: ['хочу померти', 'не хочу жити', 'самогубство'],
    quiet: ['хочу подякувати', 'не хочу чекати'],
  },
  'suicide-russian': {
    fires: ['хочу умереть', 'я больше не хочу жить', 'самоубийство'],
    quiet: ['хочу поблагодарить', 'не хочу ждать'],
  },
  'suicide-bulgarian': {
    fires: ['искам да умра', 'не искам да живея', 'ще се убия'],
    quiet: ['искам да благодаря', 'не искам да чакам'],
  },
  'suicide-portuguese': {
    fires: ['quero morrer', 'não quero viver', 'quero matar-me'],
    quiet: ['quero agradecer', 'não quero esperar'],
  },
  'suicide-spanish': {
    fires: ['quiero morir', 'no quiero vivir', 'quiero matarme'],
    quiet: ['quiero agradecer', 'no quiero esperar'],
  },
  'suicide-french': {
    fires: ['je veux mourir', 'je ne veux plus vivre', 'envie de me tuer'],
    quiet: ['je veux remercier', 'je ne veux plus attendre'],
  },
  'suicide-italian': {
    fires: ['voglio morire', 'non voglio più vivere', 'mi taglio'],
    quiet: ['voglio ringraziare', 'non voglio più aspettare'],
  },
  'suicide-hungarian': {
    fires: ['meg akarok halni', 'nem akarok élni', 'öngyilkosság'],
    quiet: ['meg akarom köszönni', 'nem akarok várni'],
  },
  'suicide-kurmanji': {
    fires: ['dixwazim bimirim', 'naxwazim bijîm', 'xwekuştin'],
    quiet: ['dixwazim spas bikim'],
  },
  'suicide-turkish': {
    fires: ['ölmek istiyorum', 'yaşamak istemiyorum', 'intihar etmek'],
    quiet: ['teşekkür etmek istiyorum', 'beklemek istemiyorum'],
  },
  'suicide-farsi': {
    fires: ['می\u200cخواهم بمیرم', 'خودکشی', 'دیگر نمی خواهم زنده باشم'],
    quiet: ['می\u200cخواهم تشکر کنم'],
  },
  'suicide-pashto': {
    fires: ['غواړم مړ شم', 'ځان وژنه'],
    quiet: ['غواړم مننه وکړم'],
  },
  'suicide-chinese': {
    fires: ['我不想活了', '想死', '自殺'],
    quiet: ['我想感谢护士', '等了很久'],
  },
  'suicide-urdu': {
    fires: ['مرنا چاہتا ہوں', 'خود کشی', 'main jeena nahi chahti'],
    quiet: ['شکریہ ادا کرنا چاہتا ہوں'],
  },
  'suicide-punjabi': {
    fires: ['ਮਰਨਾ ਚਾਹੁੰਦਾ ਹਾਂ', 'ਖੁਦਕੁਸ਼ੀ'],
    quiet: ['ਧੰਨਵਾਦ'],
  },
  'suicide-bengali': {
    fires: ['মরে যেতে চাই', 'আত্মহত্যা', 'বাঁচতে চাই না'],
    quiet: ['ধন্যবাদ জানাতে চাই'],
  },
  'suicide-hindi': {
    fires: ['मरना चाहता हूँ', 'आत्महत्या'],
    quiet: ['धन्यवाद देना चाहता हूँ'],
  },
  'suicide-somali': {
    fires: ['waxaan rabaa inaan dhinto', 'waan is dili'],
    quiet: ['waxaan rabaa inaan mahadceliyo'],
  },
  'suicide-german': {
    fires: ['ich will nicht mehr leben', 'ich will sterben', 'Selbstmord'],
    quiet: ['ich will mich bedanken', 'ich will nicht mehr warten'],
  },
  'suicide-vietnamese': {
    fires: ['tôi muốn chết', 'tự tử'],
    quiet: ['tôi muốn cảm ơn'],
  },
  'suicide-albanian': {
    fires: ['dua të vdes', 'vetëvrasje'],
    quiet: ['dua të falënderoj'],
  },
  'suicide-greek': {
    fires: ['θέλω να πεθάνω', 'αυτοκτονία'],
    quiet: ['θέλω να ευχαριστήσω'],
  },
  'suicide-tigrinya': {
    fires: ['ክመውት ይደሊ'],
    quiet: ['የቐንየለይ'],
  },
  'took-too-much-other-language': {
    fires: [
      'wzięłam wszystkie tabletki',
      'am luat toate pastilele',
      'جرعة زائدة',
      'не могу дышать',
      'nefes alamıyorum',
      '不能呼吸',
    ],
    quiet: ['wzięłam autobus', 'am luat autobuzul'],
  },
  'domestic-abuse-other-language': {
    fires: ['mąż mnie bije', 'mă bate', 'زوجي يضربني', 'مێردەکەم لێم دەدات', 'муж меня бьет', 'kocam beni dövüyor'],
    quiet: ['mąż mnie odwiedza', 'soțul mă ajută', 'زوجي يساعدني'],
  },
  'abused-other-language': {
    fires: ['zostałam zgwałcona', 'am fost violată', 'اغتصبني'],
    quiet: ['zostałam przyjęta', 'am fost ajutată'],
  },
};
