import { inEveryLanguage } from '../../../dialogs/in-every-language.ts';

/**
 * What stands above the English of /privacy and /terms for whoever reads another language: what the page is, and how to
 * have it explained. The pages themselves are law and promise, and stay in English until somebody has them translated.
 */
const english = {
  skip: 'Skip to main content',
  about: 'About this page',
  language: 'Language',
  privacy: {
    title: 'Your privacy',
    says: 'This page says what we keep of what you write, why, who reads it and how long.',
  },
  terms: { title: 'About this chat', says: 'This page says what the chat is for, and what it is not for.' },
  inEnglish: 'The rest of this page is in English.',
  ask: (phone: string) => `You can call us on ${phone} and ask for it in your language.`,
  askUs: 'Ask us in the chat if you need it in your language.',
};

export const noticeWords = inEveryLanguage(english, {
  'en-x-easyread': {
    skip: 'Go to the main words',
    privacy: {
      title: 'What we keep about you',
      says: 'This page is about what you write. We keep it safe. It says who reads it. It says how long we keep it.',
    },
    terms: { title: 'About this chat', says: 'This page says what the chat can do. It also says what it cannot do.' },
    inEnglish: 'The words below are not Easy Read.',
    ask: (phone) => `Call us on ${phone}. We can tell you in easy words.`,
    askUs: 'Ask us in the chat. We can tell you in easy words.',
  },
  pl: {
    skip: 'Przejdź do treści',
    about: 'O tej stronie',
    language: 'Język',
    privacy: {
      title: 'Prywatność',
      says: 'Ta strona mówi, co przechowujemy z tego, co się tu pisze, po co, kto to czyta i jak długo.',
    },
    terms: { title: 'O tym czacie', says: 'Ta strona mówi, do czego służy ten czat, a do czego nie.' },
    inEnglish: 'Reszta tej strony jest po angielsku.',
    ask: (phone) => `Można zadzwonić do nas pod numer ${phone} i poprosić o tę treść w swoim języku.`,
    askUs: 'Można poprosić nas w czacie o tę treść w swoim języku.',
  },
  ro: {
    skip: 'Treceți la conținut',
    about: 'Despre această pagină',
    language: 'Limba',
    privacy: {
      title: 'Confidențialitatea dumneavoastră',
      says: 'Această pagină spune ce păstrăm din ce scrieți, de ce, cine citește și cât timp.',
    },
    terms: {
      title: 'Despre această conversație',
      says: 'Această pagină spune la ce folosește conversația și la ce nu folosește.',
    },
    inEnglish: 'Restul acestei pagini este în engleză.',
    ask: (phone) => `Ne puteți suna la ${phone} și puteți cere textul în limba dumneavoastră.`,
    askUs: 'Ne puteți cere în conversație textul în limba dumneavoastră.',
  },
  ar: {
    skip: 'الانتقال إلى المحتوى',
    about: 'عن هذه الصفحة',
    language: 'اللغة',
    privacy: {
      title: 'خصوصيتك',
      says: 'توضح هذه الصفحة ما نحتفظ به مما تكتبه، ولماذا، ومن يقرؤه، وكم من الوقت نحتفظ به.',
    },
    terms: { title: 'عن هذه المحادثة', says: 'توضح هذه الصفحة ما تفيد فيه المحادثة وما لا تفيد فيه.' },
    inEnglish: 'بقية هذه الصفحة باللغة الإنجليزية.',
    ask: (phone) => `يمكنك الاتصال بنا على الرقم \u2066${phone}\u2069 وطلب هذه المعلومات بلغتك.`,
    askUs: 'يمكنك أن تطلب منا في المحادثة هذه المعلومات بلغتك.',
  },
  ckb: {
    skip: 'بڕۆ بۆ ناوەڕۆک',
    about: 'دەربارەی ئەم پەڕەیە',
    language: 'زمان',
    privacy: {
      title: 'تایبەتمەندیی تۆ',
      says: 'ئەم پەڕەیە دەڵێت چی لەوەی دەینووسیت هەڵدەگرین، بۆچی، کێ دەیخوێنێتەوە و تا کەی هەڵیدەگرین.',
    },
    terms: { title: 'دەربارەی ئەم چاتە', says: 'ئەم پەڕەیە دەڵێت ئەم چاتە بۆ چییە و بۆ چی نییە.' },
    inEnglish: 'پاشماوەی ئەم پەڕەیە بە ئینگلیزییە.',
    ask: (phone) => `دەتوانیت پەیوەندی بە \u2066${phone}\u2069 بکەیت و داوای ئەمە بە زمانی خۆت بکەیت.`,
    askUs: 'دەتوانیت لە چاتەکەدا داوای ئەمە بە زمانی خۆت بکەیت.',
  },
});
