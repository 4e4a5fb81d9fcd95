import type { Interest, Slots } from '../understood.ts';

const told: readonly { readonly interest: Interest; readonly said: RegExp }[] = [
  {
    interest: 'story',
    said: / (my|our|his|her|their|a patient) stor(y|ies) | tell (the board|people) | lived experience | board meeting | share (my|our) experience /,
  },
  {
    interest: 'member-governor',
    said: / govern(or|ors|our)\S* | memb(er|ership) (of|form) | (become|be|being) a member | stand for /,
  },
  { interest: 'research', said: / research | stud(y|ies) | clinical trials? | drug trial | trials? / },
  {
    interest: 'interview-panel',
    said: / (interview|recruitment) panels? | job interviews? | interviews? | help choose /,
  },
  { interest: 'recovery-college', said: / recovery college | (a|the|your|any|what|which) courses? / },
  {
    interest: 'volunteering',
    said: / volunteer\S* | voluntary | befriend\S* | time on my hands | therapy dog | pay it back | give something back /,
  },
  {
    interest: 'fundraising',
    said: / fundrais\S* | sponsor\S* | donat\S* | health stars | cheque | raised | raffle | cake sale | bake sale | coffee morning | marathon | charity | in aid of /,
  },
  {
    interest: 'forum',
    said: / forums? | (carers?|patient|service user|experience) (group|panel|council)s? | have (a|my|our) say | our voices? | my voice /,
  },
  { interest: 'youth', said: / youth | young peoples? (group|board|panel|forum) | young person | hype / },
  { interest: 'improvement', said: / qsir | quality improvement | qi | improvement (project|training|course|work) / },
  { interest: 'champions-forum', said: / champions? (forum|meeting|group|network)s? / },
  {
    interest: 'good-practice',
    said: / good practice | best practice | share (what|how) we | other teams | share learning /,
  },
  { interest: 'films', said: / films? | videos? / },
];

/** Ways to be involved that are named, in the order of the list; only for a message that asks to be involved. */
export function interestsIn(text: string): Pick<Slots, 'interests'> {
  const named = told.filter(({ said }) => said.test(text)).map(({ interest }) => interest);
  // The champions' forum is one, and no other forum with it.
  const interests = named.includes('champions-forum') ? named.filter((interest) => interest !== 'forum') : named;
  return interests.length === 0 ? {} : { interests };
}
