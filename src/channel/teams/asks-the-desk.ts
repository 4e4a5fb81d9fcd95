const asked = [
  /^\s*(show )?(me )?my( open)? cases[.?!]?\s*$/i,
  // The trust's content, to be changed.
  /^\s*(edit|change)( the)? (content|what the public reads)[.?!]?\s*$/i,
];

/** Whether somebody in their own chat asks the team's desk for something, and not the bot. */
export const asksTheDesk = (said: string): boolean => asked.some((one) => one.test(said));
