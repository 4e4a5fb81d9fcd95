import type { Major } from '../../triage/scorer/framework.ts';

/** What people told us about, as everybody may read it. What is about everything says nothing. */
const about: Readonly<Record<Major, string | undefined>> = {
  General: undefined,
  Staff: 'our staff',
  'Access to medical care & support': 'getting care and support',
  'Communication & involvement': 'how we listen, explain and involve people',
  'Patient journey & service coordination': 'how different parts of care work together',
  'Medication & pain': 'medicines and pain',
  'Environment, equipment & catering': 'our buildings, equipment and food',
  'Service location, travel & transport': 'where our services are and how people get there',
  Activities: 'activities',
  'Mental Health specifics': 'mental health care',
};
const aboutOf: Readonly<Record<string, string | undefined>> = about;

const both = new Intl.ListFormat('en-GB');

/** What a draft begins with. What stands in brackets is for the team to fill in; with a bracket left it is not taken. */
export const draftWords = {
  already: 'There is one from this case already. Here is what became of it.',
  notNow: 'A draft is made from a closed case whose outcome is a change, done or planned.',
  notEditor:
    'Only the people whom your trust named for it can change what the public reads. Ask one of them to draft this.',
  said(themes: readonly string[]): string {
    const known = themes.flatMap((theme) => aboutOf[theme] ?? []);
    const first = known.length === 0 ? '' : `People told us about ${both.format(known)}. `;
    return `${first}[In your own words: what did they tell us?]`;
  },
  did: {
    done: 'We have changed this: [what is different now?]',
    planned: 'By [when] we are going to change this: [what will be different?]',
  },
  owner: 'Patient and carer experience team',
};
