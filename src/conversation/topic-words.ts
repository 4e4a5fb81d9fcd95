import { inEveryLanguage } from '../../dialogs/in-every-language.ts';
import type { Topic } from '../understanding/understood.ts';
import { topicAnswersAr } from './topic-words.ar.ts';
import { topicAnswersCkb } from './topic-words.ckb.ts';
import { topicAnswersPl } from './topic-words.pl.ts';
import { topicAnswersRo } from './topic-words.ro.ts';

const english: Readonly<Record<Topic, string>> = {
  'how-long': 'It takes about 5 minutes. You can stop at any time, and skip what says “optional”.',
  'who-sees':
    'The patient experience team reads what you send. They share it with the service if that is needed to act on it.',
  anonymous:
    'You do not have to give your name. Your words are kept without it. What you write may still tell who you are, so leave out what you want to keep private.',
  'what-happens-next':
    'You check your answers before anything is sent. Then you get a receipt that says what happens next and when.',
  'affects-care': 'No. What you tell us does not affect your care, and it is not put on a health record.',
  'are-you-human': 'I am a computer program, not a person. To reach a person, type “talk to a person”.',
  'is-it-watched': 'Nobody watches this chat live, so it is not for emergencies. If a life is at risk, call 999.',
  'what-can-you-do':
    'I take feedback, thanks and nominations, find ways to be involved, and give bereavement information.',
  'come-back-later':
    'Yes. Your answers stay in this chat while its window is open. Type “carry on” to go back to them.',
  cost: 'It costs nothing.',
  language: 'I only understand English well. You can write in your own language, and a person will read it.',
};

/** Short, true answers to what people ask about the chat itself. */
export const topicAnswers = inEveryLanguage(english, {
  pl: topicAnswersPl,
  ro: topicAnswersRo,
  ar: topicAnswersAr,
  ckb: topicAnswersCkb,
});
