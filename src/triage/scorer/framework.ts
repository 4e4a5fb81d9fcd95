export const sentiments = ['positive', 'mixed', 'negative'] as const;
export type Sentiment = (typeof sentiments)[number];

/** The ten groups of the Patient Experience Qualitative Data Categorisation framework, as its coders write them. */
export const majors = [
  'General',
  'Staff',
  'Access to medical care & support',
  'Communication & involvement',
  'Patient journey & service coordination',
  'Medication & pain',
  'Environment, equipment & catering',
  'Service location, travel & transport',
  'Activities',
  'Mental Health specifics',
] as const;
export type Major = (typeof majors)[number];

/** Its themes, and some of the version before it that coders still used; those too rare to be learnt are not here. */
export const minors = [
  'Positive experience & gratitude',
  'Negative experience & dissatisfaction',
  'Organisation & efficiency',
  'Funding & use of financial resources',
  'Feeling safe',
  'Staff manner & personal attributes',
  'Staffing levels & responsiveness',
  'Competence & training',
  'Contacting services',
  'Appointment arrangements',
  'Appointment method',
  'Timeliness of care',
  'Unspecified communication',
  'Staff listening, understanding & involving patients',
  'Information directly from staff during care',
  'Information provision & guidance',
  'Being kept informed, clarity & consistency of information',
  'Interaction with family/ carers',
  'Continuity of care',
  'Admission',
  'Discharge',
  'Impact of treatment/ care',
  'Patient records',
  'Supplying & understanding medication',
  'Pain management',
  'Cleanliness, tidiness & infection control',
  'Sensory experience',
  'Environment, facilities & equipment',
  'Food & drink provision & facilities',
  'Service location',
  'Transport to/ from services',
  'Activities & access to fresh air',
  'Electronic entertainment',
  'Mental Health Act',
  'Equality, Diversity & Inclusion',
] as const;
export type Minor = (typeof minors)[number];
