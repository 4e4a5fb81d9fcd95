/** Cards of the experience team's side. What is tapped on them goes to the desk, wherever they hang. */
export const teamCards: readonly string[] = [
  'case',
  'alert',
  'case-words',
  'case-work',
  'case-write',
  'set-up',
  'confirm-destination',
  'case-pointer',
  'urgent-waits',
  'champion-offer',
  'content-find',
  'content-entry',
  'content-preview',
  'content-history',
];

/** Cards drawn for one viewer alone: they are never posted to a channel. */
export const privateCards: readonly string[] = ['case-words'];
