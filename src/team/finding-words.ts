import type { Finding } from './outcome.ts';

type Names<T extends string> = Readonly<Record<T, string>>;

export const findingNames: Names<Finding['found']> = {
  upheld: 'Upheld',
  'partly-upheld': 'Partly upheld',
  'not-upheld': 'Not upheld',
};

export const subjectNames: Names<Finding['subjects'][number]> = {
  'access-to-treatment': 'Access to treatment or drugs',
  'admission-discharge': 'Admission, discharge and transfer',
  appointments: 'Appointments',
  'clinical-treatment': 'Clinical treatment',
  commissioning: 'Commissioning',
  communications: 'Communications',
  consent: 'Consent to treatment',
  'end-of-life': 'End of life care',
  facilities: 'Facilities',
  'integrated-care': 'Integrated care',
  mortuary: 'Mortuary',
  'patient-care': 'Patient care',
  prescribing: 'Prescribing',
  'privacy-dignity': 'Privacy, dignity and wellbeing',
  restraint: 'Restraint',
  'staff-numbers': 'Staff numbers',
  transport: 'Transport',
  administration: 'Administration, policies and records',
  'values-behaviour': 'Values and behaviour of staff',
  'waiting-times': 'Waiting times',
  other: 'Something else',
};

export const professionNames: Names<Finding['professions'][number]> = {
  medical: 'Doctors',
  dental: 'Dental staff',
  nursing: 'Nurses, midwives and health visitors',
  'allied-health': 'Allied health professionals',
  scientific: 'Scientific and technical staff',
  ambulance: 'Ambulance staff',
  support: 'Support, maintenance and catering staff',
  administrative: 'Administrative staff and managers',
  other: 'Others, or nobody in particular',
};

/** What the closing of a complaint asks for the national return, and how the card tells it afterwards. */
export const findingWords = {
  found: 'What did you find?',
  subjects: 'What was it about? All that it touched.',
  professions: 'Which staff was it about? All that it touched.',
  fact: 'Finding',
  about: ({ found, subjects, professions }: Finding): string =>
    [
      findingNames[found],
      subjects.map((one) => subjectNames[one]).join(', '),
      professions.map((one) => professionNames[one]).join(', '),
    ].join('; '),
};
