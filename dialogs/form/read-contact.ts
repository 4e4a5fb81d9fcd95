import { z } from 'zod/v4';
import type { ContactDetails, QuestionWords } from '../dialog.ts';
import type { AnswerRead } from './answer-read.ts';
import type { FormWords } from './words.ts';

const emailIn = /[^\s@,;:<>]+@[^\s@,;:<>]+\.[^\s@,;:<>.]+/;
const phoneIn = /(?:\+|\b)\d[\d ()-]{8,}\d/;

const Email = z.email();
const Phone = z.string().regex(/^\+?\d{10,14}$/);

/** Finds an email address, a phone number and, in what is left, a name. */
export function contactIn(typed: string): ContactDetails {
  const email = emailIn.exec(typed)?.[0];
  const rest = email === undefined ? typed : typed.replace(email, ' ');
  const phone = phoneIn.exec(rest)?.[0];
  const name = (phone === undefined ? rest : rest.replace(phone, ' '))
    .replaceAll(/\b(my|name|is|email|phone|number|mobile|its|it's|and|or|me|on|at|call|ring)\b|[,;:.]/gi, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return {
    ...(name === '' ? {} : { name }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
  };
}

/**
 * A way to answer is needed: an email address or a phone number, each checked only for its shape. What is wrong is said of
 * the one that is wrong; the question's own words are for when neither was given.
 */
export function readContact(given: ContactDetails, words: QuestionWords, wrong: FormWords['contactWrong']): AnswerRead {
  const details = Object.fromEntries(
    Object.entries(given).flatMap(([key, text]) =>
      text === undefined || text.trim() === '' ? [] : [[key, text.trim()]],
    ),
  );
  if (Object.keys(details).length === 0) return { kind: 'blank' };
  const { email, phone } = details;
  if (!emailFits(email)) return { kind: 'problem', problem: wrong.email };
  if (!phoneFits(phone)) return { kind: 'problem', problem: wrong.phone };
  if ((email ?? phone) === undefined) return { kind: 'problem', problem: words.problem };
  return { kind: 'answer', value: details };
}

/** Which of the two has to be put right; the email address where neither was given. */
export const wrongContact = ({ email = '', phone = '' }: ContactDetails): 'email' | 'phone' =>
  phone.trim() !== '' && emailFits(email.trim() || undefined) && !phoneFits(phone) ? 'phone' : 'email';

const emailFits = (email: string | undefined) => email === undefined || Email.safeParse(email).success;
const phoneFits = (phone: string | undefined) =>
  phone === undefined || Phone.safeParse(phone.replaceAll(/[ ()-]/g, '')).success;
