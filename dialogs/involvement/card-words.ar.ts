// What the cards of ways to be involved say in Arabic. No native speaker has checked it yet.
import { datesAr } from '../form/dates.ar.ts';
import { leftToRight } from '../form/left-to-right.ts';
import type { Translated } from '../translated.ts';
import { reasonAr, whereAr } from './reason.ar.ts';
import type { CardWords } from './words.ts';

const lastDay = (last: string) => datesAr.long(new Date(`${last}T12:00:00Z`));

export const cardWordsAr: Translated<CardWords> = {
  reason: reasonAr,
  list: {
    found: (count) => (count === 1 ? 'قد يناسبك هذا' : 'قد تناسبك هذه'),
    choose: 'الأنسب يأتي أولًا. لقراءة كل شيء عن واحد منها، يمكنك اختياره.',
    instead: 'لا يوجد ما يناسبك الآن',
    insteadChoose: 'لم أجد شيئًا كهذا لك في الوقت الحالي. قد يهمك ما يلي بدلًا منه.',
    nothing: 'لم أجد شيئًا لك في الوقت الحالي. يمكننا إخبارك عندما يوجد شيء.',
    all: 'كل طرق المشاركة',
    page: (page, pages) => `هذا الجزء ${page} من ${pages}. لقراءة كل شيء عن واحد منها، يمكنك اختياره.`,
    allOnOne: 'لقراءة كل شيء عن واحد منها، يمكنك اختياره.',
    more: 'عرض المزيد',
    everything: 'عرض كل شيء',
    tellMe: 'إخباري عندما يوجد شيء جديد',
    again: 'الإجابة عن الأسئلة مرة أخرى',
  },
  details: {
    rows: {
      where: 'المكان',
      next: 'الموعد القادم',
      later: 'بعد ذلك',
      noDate: 'الموعد القادم',
      time: 'الوقت',
      ages: 'الأعمار',
      payment: 'المقابل والمصاريف',
      support: 'الدعم',
      dbs: 'الفحوص',
      howDecided: 'طريقة القرار',
      accessNeeds: 'إذا احتجت إلى دعم',
      contact: 'لمن السؤال',
      closes: 'آخر يوم للتقدم',
    },
    place: (opportunity) =>
      opportunity.place === undefined || opportunity.place === whereAr(opportunity)
        ? whereAr(opportunity)
        : `${whereAr(opportunity)}. ${opportunity.place}.`,
    contact: ({ role, phone, email }) =>
      [role, phone, email].flatMap((part) => (part === undefined ? [] : [leftToRight(part)])).join('، '),
    noneNow: 'لا يوجد موعد الآن. يمكننا إخبارك عندما يوجد موعد.',
    anyTime: 'لا يوجد موعد محدد. سيخبرك المنسق متى يمكنك البدء.',
    anyTimeLink: 'في أي وقت.',
    provisional: 'هذه المواعيد أمثلة لم يراجعها أحد بعد. سيخبرك المنسق بالمواعيد الفعلية.',
    when: (start, end) => `${datesAr.full(start)}، من الساعة ${datesAr.clock(start)} إلى الساعة ${datesAr.clock(end)}`,
    closes: lastDay,
    addToCalendar: (start) => `إضافة ${datesAr.long(start)} إلى التقويم`,
    goTo: (url) => `الانتقال إلى ${new URL(url).hostname}`,
    register: 'تسجيل الاهتمام',
    ask: 'السؤال عن هذا',
    tellMe: 'إخباري عندما يوجد موعد',
    share: 'مشاركة ممارسة جيدة',
    all: 'عرض القائمة كلها',
  },
  gone: {
    closed: (name) => `انتهى التقدم إلى هذا: ${name}`,
    closedSince: (last) => `كان آخر يوم للتقدم ${lastDay(last)}.`,
    closedDates: 'انتهت مواعيده.',
    unknown: 'لم يعد هذا في قائمتنا',
    unknownWhy: 'ربما انتهى أو تغير اسمه.',
    next: 'إليك ما هو موجود الآن. يمكننا أيضًا إخبارك عندما يوجد شيء مثله.',
    tellMe: 'إخباري عندما يوجد شيء مثله',
  },
};
