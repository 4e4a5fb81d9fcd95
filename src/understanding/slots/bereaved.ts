import type { Slots } from '../understood.ts';

/** Which booklet fits, as far as it was said; read from top to bottom. A grown-up son is a son too, so age has to be told. */
const routes: readonly { readonly route: NonNullable<Slots['route']>; readonly said: RegExp }[] = [
  {
    route: 'baby',
    said: / (stillborn|stillbirth|still born|miscarr\S*|neonatal|cot death) | (lost|losing) (\S+ )?(baby|babies|bairn|twins) | babys? (\S+ ){0,2}(died|dies|death|passed) | at (1|2|3)\d weeks | (1|2|3)\d weeks (pregnant|gone) /,
  },
  {
    route: 'sudden',
    said: / (took|taken|ended) (\S+ )?own life | suicide | (killed|hung|hanged) (himself|herself|themselves|hisself) | (died|dies|death|passed|went) (\S+ ){0,2}(suddenly|unexpectedly) | (sudden|unexpected) death | (accident|murdered|crash) /,
  },
  {
    route: 'child',
    said: / (child|kid|toddler|schoolboy|schoolgirl|teenager)s? (\S+ ){0,3}(died|dies|death|passed) | (child|teenage) death | lost (\S+ )?(child|little boy|little girl|little one) | (son|daughter|boy|girl) (\S+ ){0,6}(died|passed) (\S+ ){0,5}(when|at|aged|age) (\S+ ){0,4}([1-9]|1[0-7]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) | little (boy|girl) (\S+ ){0,4}(died|passed) /,
  },
  {
    route: 'adult',
    said: / (mum|mam|mom|mother|dad|daddy|father|husband|hubby|wife|nan|nana|nanna|nanny|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|uncle|aunt|auntie|partner|parent|widow|widower) /,
  },
];

const died =
  / (died|dies|die|dead|death|deceased|passed|passing|late|lost|losing|gone|stillborn|stillbirth|miscarr\S*|suicide|widow|widower|funeral|grie\S*|bereave\S*|own life|killed) /;

const wanted: readonly { readonly item: NonNullable<Slots['items']>[number]; readonly said: RegExp }[] = [
  { item: 'card', said: / cards? / },
  { item: 'booklet', said: / (booklets?|leaflets?|packs?|little book|book(?! of)) / },
  { item: 'survey', said: / (survey|surveys|questionnaire|questionnaires) / },
];

/** What a bereaved person, or staff for a family, said of who died and what they need. `text` is a plain message. */
export function bereavedSlots(text: string, staff: boolean): Pick<Slots, 'route' | 'forFamily' | 'items'> {
  const route = died.test(text) ? routes.find(({ said }) => said.test(text))?.route : undefined;
  const items = wanted.filter(({ said }) => said.test(text)).map(({ item }) => item);
  // Which card for whom: a thank-you card or a death certificate is none of ours.
  const ours = / (thank you|thankyou|blue badge|bank) cards? /.test(text)
    ? items.filter((item) => item !== 'card')
    : items;
  const forFamily =
    staff && !/ (my|our) (own )?(mum|dad|husband|wife|nan|son|daughter|brother|sister|partner) /.test(text);
  return {
    ...(route === undefined ? {} : { route }),
    ...(forFamily ? { forFamily: true } : {}),
    ...(ours.length === 0 ? {} : { items: ours }),
  };
}
