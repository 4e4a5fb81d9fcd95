/** How a conversation begins. Whole example sentences of the dialogs, so that what is understood is certain. */
export const beginnings = [
  'give feedback',
  'make a complaint',
  'say thank you',
  'ask a person to contact me',
  'give feedback',
  'nominate someone',
] as const;

/** What answers a question in words; whichever fits is taken. */
export const answers = [
  'not sure',
  'Sam Example',
  'The nurses on the ward were kind, and explained everything twice.',
  'We waited four hours and nobody told us why.',
  'Parking was hard to find.',
  'last week',
  '01482 000 000',
] as const;

/** Asked in between; none of them leaves the question that is open. */
export const asides = ['who sees this?', 'how long will this take?', 'help'] as const;

/** Words that go to the urgent queue by themselves, and what is said then to take the questions up again. */
export const danger = 'I want to kill myself';
export const goOn = 'go on';
