// Romanian: thanking or nominating a member of staff. No native speaker has checked it yet.
import type { Answers, DialogWords } from '../dialog.ts';
import { byDayRo } from '../form/by-day.ro.ts';
import type { Translated } from '../translated.ts';
import { hasLeft } from './has-left.ts';

const nominates = ({ purpose }: Answers) => purpose === 'nominate';
const yes = ['da', 'd', 'bine', 'sigur', 'ok'];

export const wordsRo: Translated<DialogWords> = {
  title: 'Mulțumiți cuiva din personal sau faceți o propunere',
  hint: 'Spuneți mulțumesc sau propuneți pe cineva ca ambasador al personalului',
  opening: 'Ne bucurăm să auzim de oameni din personal care schimbă ceva în bine.',
  questions: {
    purpose: {
      ask: 'Doriți să îi mulțumiți persoanei sau să o propuneți ca ambasador al personalului („staff champion”)?',
      hint: 'Un ambasador poartă un șnur mov la ecuson, iar pacienții și îngrijitorii pot vorbi cu el despre îngrijire. Este un rol, iar persoana este întrebată mai întâi.',
      short: 'Mulțumire sau propunere',
      options: { thank: 'Spun mulțumesc', nominate: 'Propun persoana ca ambasador' },
      typed: {
        thank: ['mulțumesc', 'multumesc', 'mulțumire', 'multumire', 'mulțumiri', 'multumiri', 'să mulțumesc'],
        nominate: ['propun', 'propunere', 'ambasador', 'nominalizare', 'nominalizez', 'șnur mov', 'snur mov'],
      },
      problem: 'Alegeți „Spun mulțumesc” sau „Propun persoana ca ambasador”.',
    },
    name: {
      ask: 'Cum se numește persoana?',
      hint: 'Ajunge prenumele.',
      short: 'Numele',
      problem: 'Scrieți un nume. Cel mult 100 de caractere.',
    },
    team: {
      ask: 'În ce echipă sau în ce serviciu lucrează?',
      hint: 'Scrieți o parte din nume. Dacă nu știți, scrieți „nu știu” („not sure”).',
      short: 'Echipa',
      problem: 'Scrieți numele echipei sau „nu știu” („not sure”). Cel mult 200 de caractere.',
    },
    when: {
      ask: 'Când ați întâlnit această persoană?',
      hint: 'Ajunge cu aproximație, de exemplu: în martie.',
      short: 'Când',
      problem: 'Răspunsul poate avea cel mult 100 de caractere.',
      problems: {
        noSuchDay:
          'Această zi nu există în calendar. Verificați-o sau spuneți cu aproximație când, de exemplu: în martie.',
        notYet: 'Această zi încă nu a venit. Spuneți cu aproximație când ați întâlnit persoana, de exemplu: în martie.',
      },
    },
    why: {
      ask: (answers) => {
        if (nominates(answers)) return 'De ce ar fi un ambasador bun?';
        return answers.purpose === 'thank'
          ? 'Pentru ce doriți să îi mulțumiți?'
          : 'Ce a făcut și ce s-a schimbat datorită acestui lucru?';
      },
      hint: (answers) =>
        nominates(answers)
          ? 'Spuneți ce a făcut, dați un exemplu și spuneți ce s-a schimbat datorită acestui lucru. Vă rugăm să nu scrieți numele pacienților.'
          : 'Vă rugăm să nu scrieți numele altor oameni și nici date despre sănătate.',
      short: 'De ce',
      problem: 'Scrieți câteva cuvinte. Răspunsul poate avea cel mult 8000 de caractere. Nu s-a pierdut nimic.',
    },
    tellName: {
      ask: 'Îi putem spune persoanei că mesajul vine de la dumneavoastră?',
      short: 'Îi spunem cine sunteți',
      options: { yes: 'Da', no: 'Nu, nu îi spuneți numele meu' },
      typed: { yes, no: ['nu', 'n', 'anonim'] },
      problem: 'Alegeți da sau nu.',
    },
    from: {
      ask: 'Ce nume să îi spunem?',
      hint: 'Este suficient prenumele. Dacă săriți peste întrebare, îi spunem doar că vine de la cineva pe care l-a întâlnit la lucru.',
      short: 'Numele de spus',
      problem: 'Scrieți numele pe care îl putem spune. Cel mult 100 de caractere.',
    },
    share: {
      ask: 'Putem arăta cuvintele dumneavoastră persoanei și altora, fără numele dumneavoastră?',
      short: 'Arătăm cuvintele dumneavoastră',
      options: { yes: 'Da', no: 'Nu' },
      typed: { yes, no: ['nu', 'n'] },
      problem: 'Alegeți da sau nu.',
    },
    contact: {
      ask: 'Cum vă putem spune ce a urmat?',
      hint: 'Dați o adresă de e-mail sau un număr de telefon. Dacă nu doriți, săriți peste întrebare.',
      short: 'Cum vă contactăm',
      problem:
        'Scrieți o adresă de e-mail precum name@example.com sau un număr de telefon precum 01482 000 000. Numele poate avea cel mult 100 de caractere.',
    },
  },
  receipt: ({ answers, dueAt, reach }) =>
    nominates(answers)
      ? {
          title: 'Am primit propunerea dumneavoastră',
          paragraphs: [
            `Comisia o va analiza${dueAt === undefined ? '' : ` ${byDayRo(dueAt)}`}. Până când o deschide cineva, o puteți schimba sau retrage.`,
            typeof answers.why === 'string' && hasLeft(answers.why)
              ? 'Un ambasador trebuie să lucreze acum aici. Dacă persoana a plecat, îi transmitem cuvintele dumneavoastră ca mulțumire, acolo unde putem.'
              : 'Dacă comisia este de acord, persoana este întrebată mai întâi. Dacă o propun și alții, comisia se uită la toate împreună.',
            reach === 'none'
              ? 'Reveniți cu numărul de referință și codul secret ca să vedeți ce a urmat.'
              : `Vă vom spune ${reach === 'here' ? 'aici ' : ''}ce a urmat.`,
          ],
        }
      : {
          title: 'Am primit mulțumirea dumneavoastră',
          paragraphs: ['Echipa care se ocupă de experiența pacienților o transmite persoanei și șefului ei.'],
        },
};
