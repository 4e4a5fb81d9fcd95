// Romanian: short answers to what people ask about the chat itself. No native speaker has checked it yet.
import type { Translated } from '../../dialogs/translated.ts';
import type { Topic } from '../understanding/understood.ts';

export const topicAnswersRo: Translated<Readonly<Record<Topic, string>>> = {
  'how-long': 'Durează cam 5 minute. Vă puteți opri oricând și puteți sări peste întrebările opționale.',
  'who-sees':
    'Ce trimiteți citește echipa care se ocupă de experiența pacienților. Echipa transmite mai departe secției sau clinicii, dacă este nevoie ca să se facă ceva.',
  anonymous:
    'Nu este nevoie să vă spuneți numele. Cuvintele dumneavoastră se păstrează fără el. Ce scrieți poate totuși arăta cine sunteți, așa că lăsați deoparte ce vreți să rămână privat.',
  'what-happens-next':
    'Vă verificați răspunsurile înainte să se trimită ceva. Apoi primiți o confirmare care spune ce urmează și când.',
  'affects-care': 'Nu. Ce ne spuneți nu vă afectează îngrijirea și nu se trece în dosarul medical.',
  'are-you-human':
    'Sunt un program de calculator, nu o persoană. Ca să vorbiți cu o persoană, scrieți „vorbiți cu o persoană” („talk to a person”).',
  'is-it-watched':
    'Nimeni nu urmărește această conversație în direct, așa că ea nu este pentru urgențe. Dacă viața cuiva este în pericol, sunați la 999.',
  'what-can-you-do':
    'Primesc păreri, mulțumiri și propuneri pentru ambasadori ai personalului. Găsesc și moduri de a vă implica și dau informații pentru cei îndoliați.',
  'come-back-later':
    'Da. Răspunsurile rămân în această conversație cât timp fereastra ei este deschisă. Ca să reveniți la ele, scrieți „continuați” („carry on”).',
  cost: 'Nu costă nimic.',
  language: 'Înțeleg bine doar engleza. Puteți scrie în limba dumneavoastră și o persoană va citi.',
};
