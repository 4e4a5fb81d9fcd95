import type { LanguageOfDanger } from './language-of-danger.ts';

export const greek: LanguageOfDanger = {
  name: 'Greek',
  suicide: ['θέλω να πεθάνω', 'δεν θέλω να ζω|ζήσω', 'αυτοκτον*', 'να αυτοκτονήσω'],
  emergency: ['δεν μπορώ να αναπνεύσω', 'πόνος|πονάει .. στήθος'],
  home: ['με χτυπάει|δέρνει'],
  abuse: ['βιασμός', 'με βίασε'],
};
