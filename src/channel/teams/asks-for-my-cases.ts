/** What a member of the team says in their own chat to see the cases that they have. */
export const asksForMyCases = (said: string): boolean => /^\s*(show )?(me )?my( open)? cases[.?!]?\s*$/i.test(said);
