import { answer } from './answer/index.ts';
import { bereavement } from './bereavement/index.ts';
import { chaplain } from './chaplain/index.ts';
import { contact } from './contact/index.ts';
import type { Dialog } from './dialog.ts';
import { feedback } from './feedback/index.ts';
import { forget } from './forget/index.ts';
import { goodPractice } from './good-practice/index.ts';
import { interest } from './interest/index.ts';
import { involvement } from './involvement/index.ts';
import { nomination } from './nomination/index.ts';
import { status } from './status/index.ts';
import { survey } from './survey/index.ts';

/** What the bot offers, in the order of its menu. A new dialog is one more line here. */
export const dialogs: readonly Dialog[] = [
  feedback,
  involvement,
  nomination,
  bereavement,
  status,
  contact,
  interest,
  goodPractice,
  survey,
  chaplain,
  forget,
  answer,
];
