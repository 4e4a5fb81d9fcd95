import type { Content, Locality } from '../../content/content.ts';
import type { Slots } from '../understood.ts';

/** Towns and areas of the trust, by the locality that answers for them. */
const towns: readonly { readonly locality: Locality; readonly names: RegExp }[] = [
  { locality: 'Whitby', names: /\bwhitby\b/i },
  {
    locality: 'Scarborough and Ryedale',
    names: /\b(scarborough|ryedale|malton|pickering|filey|norton|helmsley|kirkbymoorside)\b/i,
  },
  {
    locality: 'East Riding',
    names:
      /\b(east riding|beverley|bridlington|brid|goole|driffield|hornsea|withernsea|hessle|cottingham|pocklington|market weighton|howden|brough|hedon|anlaby|snaith|kilham)\b/i,
  },
  {
    locality: 'Hull',
    names: /\b(kingston upon )?hull\b(?! (royal|university|teaching|women|eye|kr|fc|city|council))/i,
  },
];

/** Where it is about: the service when one stands out, a neighbour when one is named, the area when only one is. */
export function placeOf(
  text: string,
  content: Pick<Content, 'findServices' | 'findOtherOrganisation'>,
): Pick<Slots, 'service' | 'organisation' | 'locality'> {
  const { matches, sure } = content.findServices(text);
  const [service] = matches;
  const organisation = content.findOtherOrganisation(text);
  const found = towns.filter(({ names }) => names.test(text));
  const [town] = found;
  return {
    ...(sure && service !== undefined && organisation === undefined ? { service: service.id } : {}),
    ...(organisation === undefined ? {} : { organisation: organisation.id }),
    ...(town !== undefined && found.length === 1 ? { locality: town.locality } : {}),
  };
}
