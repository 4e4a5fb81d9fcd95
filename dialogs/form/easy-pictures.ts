/**
 * The pictures beside choices in Easy Read: our own, drawn with a thick line in a square of 24, so that each says one thing.
 * A picture that says nothing by itself is left out: a wrong one is worse than none.
 */
const head = '<circle cx="12" cy="7" r="4"/><path d="M4 21c0-5 3-8 8-8s8 3 8 8"/>';
const face = '<circle cx="12" cy="12" r="9"/><path d="M9 9v1M15 9v1"/>';
const small = '<circle cx="8" cy="8" r="3"/><path d="M2 20c0-4 2-7 6-7s6 3 6 7"/>';

const shapes = {
  person: head,
  people: `${small}<circle cx="17" cy="9" r="2.5"/><path d="M17 14c3 0 5 2 5 6"/>`,
  child: '<circle cx="12" cy="10" r="3"/><path d="M7 21c0-4 2-6 5-6s5 2 5 6"/>',
  baby: `${face}<path d="M10 15c1 1 3 1 4 0M12 3c2 0 2 3 0 3"/>`,
  staff: `${head}<path d="M9 13l3 5 3-5M10 18h4v3h-4z"/>`,
  speech: '<path d="M3 5h18v11H11l-5 4v-4H3z"/><path d="M7 9h10M7 12h6"/>',
  silent: '<path d="M3 5h18v11H11l-5 4v-4H3z"/><path d="M6 13l12-5"/>',
  heart: '<path d="M12 20C5 15 3 12 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-2 6-9 11z"/>',
  star: '<path d="M12 3l3 6 6 1-4 5 1 6-6-3-6 3 1-6-4-5 6-1z"/>',
  flower:
    '<circle cx="12" cy="8" r="2"/><path d="M12 6a3 3 0 1 1 2 2 3 3 0 1 1-2 2 3 3 0 1 1-2-2 3 3 0 1 1 2-2M12 13v8M12 18c2 0 4-1 4-3"/>',
  look: '<circle cx="10" cy="10" r="6"/><path d="M15 15l6 6"/>',
  phone: '<path d="M6 3h4l1 5-2 2c1 3 2 4 5 5l2-2 5 1v4c0 2-1 3-3 3C10 21 3 14 3 6c0-2 1-3 3-3z"/>',
  letter: '<path d="M3 6h18v12H3zM3 7l9 6 9-6"/>',
  at: '<circle cx="12" cy="12" r="4"/><path d="M16 8v5c0 4 5 3 5-1a9 9 0 1 0-4 7"/>',
  book: '<path d="M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14"/>',
  yes: '<path d="M4 13l5 5L20 6"/>',
  no: '<path d="M6 6l12 12M18 6L6 18"/>',
  unsure: '<circle cx="12" cy="12" r="9"/><path d="M9 10c0-4 6-4 6 0 0 2-3 2-3 4M12 17v.5"/>',
  veryGood: `${face}<path d="M7 13c2 6 8 6 10 0z"/>`,
  good: `${face}<path d="M8 14c2 3 6 3 8 0"/>`,
  neither: `${face}<path d="M8 15h8"/>`,
  bad: `${face}<path d="M8 16c2-3 6-3 8 0"/>`,
  veryBad: `${face}<path d="M8 17c2-4 6-4 8 0M7 8l3 1M17 8l-3 1"/>`,
  help: '<circle cx="12" cy="12" r="9"/><circle cx="12" cy="12" r="4"/><path d="M6 6l3 3M15 15l3 3M18 6l-3 3M9 15l-3 3"/>',
  warning: '<path d="M12 3l10 18H2zM12 10v5M12 18v.5"/>',
  clock: '<circle cx="12" cy="12" r="9"/><path d="M12 7v5l4 2"/>',
  once: '<path d="M3 6h18v15H3zM3 11h18M8 3v5M16 3v5M12 16v.1"/>',
  often: '<path d="M3 6h18v15H3zM3 11h18M8 3v5M16 3v5M7 14v.1M12 14v.1M17 14v.1M7 18v.1M12 18v.1M17 18v.1"/>',
  everywhere: '<circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18"/>',
  hospital: '<path d="M4 21V5h16v16zM12 8v6M9 11h6M10 21v-4h4v4"/>',
  home: '<path d="M3 12l9-8 9 8M6 10v11h12V10M10 21v-6h4v6"/>',
  place: '<path d="M12 21c-5-6-7-9-7-12a7 7 0 0 1 14 0c0 3-2 6-7 12z"/><circle cx="12" cy="9" r="2"/>',
  screen: '<path d="M3 4h18v12H3zM9 20h6M12 16v4"/>',
  bigLetters: '<path d="M3 19L9 5l6 14M5 14h8M17 19l2-6 2 6"/>',
  sound: '<path d="M4 9h4l5-4v14l-5-4H4zM16 9c2 2 2 4 0 6M19 6c4 4 4 8 0 12"/>',
  dots: '<path stroke-width="3.5" d="M8 6v.1M8 12v.1M8 18v.1M16 6v.1M16 12v.1"/>',
  picture: '<path d="M3 4h18v16H3z"/><circle cx="8" cy="9" r="1.5"/><path d="M3 17l6-5 4 3 3-3 5 5"/>',
  vote: '<path d="M4 11h16v10H4zM8 11V3h8v8M10 7l2 1 2-3M8 15h8"/>',
  better: '<path d="M3 20h18M5 16l5-5 3 3 7-9M15 5h5v5"/>',
  money: '<circle cx="12" cy="12" r="9"/><path d="M15 9c0-3-5-3-5 0v7M8 13h5M8 17h7"/>',
  film: '<path d="M3 5h18v14H3zM10 9l5 3-5 3z"/>',
  hand: '<path d="M7 12V6M10 11V4M13 11V4M16 12V6M7 12c-3-3-4-1-3 1 2 4 3 7 8 7s6-4 6-8"/>',
} as const;

const drawn = (shape: keyof typeof shapes): string =>
  `data:image/svg+xml,${encodeURIComponent(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-2 -2 28 28"><rect x="-2" y="-2" width="28" height="28" rx="4" fill="#fff"/><g fill="none" stroke="#003087" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shapes[shape]}</g></svg>`,
  )}`;

/** Which picture stands for what: the value of an option, or the id of a dialog in the menu. */
const meant: Readonly<Record<string, keyof typeof shapes>> = {
  ...{ feedback: 'speech', involvement: 'people', nomination: 'heart', bereavement: 'flower', status: 'look' },
  ...{ yes: 'yes', agree: 'yes', no: 'no', disagree: 'no', 'not-had': 'no', partly: 'neither' },
  ...{ 'not-sure': 'unsure', unsure: 'unsure', 'not-applicable': 'unsure', 'not-say': 'silent' },
  ...{ 1: 'veryGood', 2: 'good', 3: 'neither', 4: 'bad', 5: 'veryBad', 6: 'unsure' },
  ...{ patient: 'person', adult: 'person', child: 'child', baby: 'baby', carer: 'people', staff: 'staff' },
  ...{ 'someone-else': 'speech', tell: 'speech', 'sort-out': 'help', complaint: 'warning', champion: 'staff' },
  ...{ thank: 'heart', nominate: 'star', register: 'hand', 'tell-me': 'letter', person: 'phone' },
  ...{ read: 'book', post: 'letter', email: 'at', call: 'phone', later: 'clock', now: 'yes' },
  ...{ standard: 'book', 'large-print': 'bigLetters', audio: 'sound', braille: 'dots', bsl: 'hand' },
  ...{
    language: 'speech',
    ward: 'hospital',
    home: 'home',
    elsewhere: 'place',
    online: 'screen',
    anywhere: 'everywhere',
  },
  ...{ hull: 'place', 'east-riding': 'place', whitby: 'place', 'scarborough-ryedale': 'place' },
  ...{ Hull: 'place', 'East Riding': 'place', Whitby: 'place', 'Scarborough and Ryedale': 'place' },
  ...{ '16-17': 'person', '11-15': 'child', 'under-11': 'child', 'under-18': 'child' },
  ...{ 'easy-read': 'picture', interpreter: 'speech', 'email-only': 'letter', 'call-only': 'phone' },
  ...{ booklet: 'book', card: 'picture', volunteering: 'hand', forum: 'people', story: 'speech', youth: 'child' },
  ...{ 'interview-panel': 'staff', 'member-governor': 'vote', 'recovery-college': 'book', research: 'look' },
  ...{ improvement: 'better', fundraising: 'money', films: 'film' },
  ...{ own: 'staff', us: 'yes', them: 'no' },
  ...{ little: 'clock', some: 'once', regular: 'often', sudden: 'flower' },
};

export const easyPictures: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(meant).map(([value, shape]) => [value, drawn(shape)]),
);
