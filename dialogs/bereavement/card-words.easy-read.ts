// Easy Read English. Nobody who reads Easy Read has checked it yet.
import type { Translated } from '../translated.ts';
import type { CardWords } from './words.ts';

export const cardWordsEasyRead: Translated<CardWords> = {
  page: 'Open this in a new page',
  worries: 'I am worried about the care',
  yours: 'You can read it here. You can print it. You can keep it.',
  late: (when) => `We wanted to check this booklet in ${when}. Some of it may be old.`,
  unchecked: 'We are still checking this booklet. You can ask the ward or team.',
  pdf: 'Save it (PDF)',
  largePdf: 'Save it with big letters (PDF)',
  survey: 'Answer some questions',
  gone: 'This part of the booklet is not here now. This booklet is for everybody.',
};
