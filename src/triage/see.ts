import {
  explicitComplaint,
  needsResponse,
  noComplaint,
  seriousAccusation,
  strongDissatisfaction,
  veiledComplaint,
} from './complaint-wording.ts';
import { staffAllegations } from './danger-rules/staff-allegations.ts';
import { dataProtection } from './data-protection-wording.ts';
import { findDanger } from './find-danger.ts';
import { harm, possibleHarm } from './harm-wording.ts';
import { createFinder, outermost } from './phrases.ts';
import { isPraise } from './read-tone.ts';
import { readWords } from './read-words.ts';
import type { Danger, ToTriage } from './triaged.ts';
import type { WordingRow } from './wording-row.ts';

/** Everything the routing rules look at. The lists hold reasons in words for the team. */
export interface Seen {
  readonly given: ToTriage;
  readonly allegations: readonly string[];
  /** Danger now; a suicide in the past is in `losses`. */
  readonly dangers: readonly string[];
  /** Of the dangers: suicide, self-harm, or an emergency. */
  readonly crisis: readonly string[];
  readonly losses: readonly string[];
  readonly dataProtection: readonly string[];
  readonly explicitComplaint: readonly string[];
  readonly seriousAccusation: readonly string[];
  /** Dissatisfaction that needs an answer, by what it means rather than by name. */
  readonly dissatisfaction: readonly string[];
  readonly harm: readonly string[];
  readonly praise: boolean;
}

const allegationRules = new Set(staffAllegations.map(({ rule }) => rule));
const saysOpposite: WordingRow = { rule: 'no-complaint', why: '', phrases: noComplaint };

/** Makes the function that gives the reasons of the rows found in a text; what lies in a phrase of the opposite is left out. */
function createReasons(rows: readonly WordingRow[]) {
  const find = createFinder([saysOpposite, ...rows]);
  return (texts: readonly string[]): readonly string[] =>
    unique(
      texts
        .flatMap((text) => outermost(find(readWords(text))))
        .filter(({ row }) => row !== saysOpposite)
        .map(({ row }) => row.why),
    );
}

const reasonsFor = {
  dataProtection: createReasons(dataProtection),
  explicitComplaint: createReasons([...veiledComplaint, ...explicitComplaint]),
  seriousAccusation: createReasons(seriousAccusation),
  needsResponse: createReasons([...needsResponse, ...veiledComplaint]),
  strong: createReasons(strongDissatisfaction),
  harm: createReasons(harm),
  possibleHarm: createReasons(possibleHarm),
};

/** Reads a case with every table of wording. */
export function see(given: ToTriage): Seen {
  const texts = given.texts.map(({ text }) => text);
  const dangers = texts.flatMap(findDanger);
  const isAllegation = ({ rule }: Danger) => allegationRules.has(rule);
  const whys = (choose: (danger: Danger) => boolean) => unique(dangers.filter(choose).map(({ why }) => why));
  const explicit = reasonsFor.explicitComplaint(texts);
  const serious = reasonsFor.seriousAccusation(texts);
  const dissatisfaction = [
    ...reasonsFor.needsResponse(texts),
    ...(ratedWell(given) ? [] : reasonsFor.strong(texts)),
    ...reasonsFor.harm(outsidePraise(given)),
  ];
  const blames = [...explicit, ...serious, ...dissatisfaction].length > 0;
  return {
    given,
    allegations: whys(isAllegation),
    dangers: whys((danger) => danger.who !== 'past' && !isAllegation(danger)),
    crisis: whys((danger) => danger.who !== 'past' && isCrisis(danger)),
    losses: whys(({ who }) => who === 'past'),
    dataProtection: reasonsFor.dataProtection(texts),
    explicitComplaint: explicit,
    seriousAccusation: serious,
    dissatisfaction,
    harm: [
      ...reasonsFor.harm(texts),
      ...(tellsOfCare(given) || blames ? reasonsFor.possibleHarm(outsidePraise(given)) : []),
    ],
    praise: isPraise(given),
  };
}

const isCrisis = ({ kind }: Danger) => kind === 'suicide-or-self-harm' || kind === 'emergency';

/** In a nomination or a request of the bereaved, a death or a fall without blame is why they write, not what went wrong. */
const tellsOfCare = ({ kind }: ToTriage) => kind === 'feedback' || kind === 'contact-request' || kind === 'thanks';

const ratedWell = ({ rating }: ToTriage) => rating !== undefined && rating <= 3;

/** A death or a fall told in answer to *what was good* is most often how the person came to us. */
const outsidePraise = ({ texts, rating }: ToTriage) =>
  texts.filter(({ question }) => question !== 'good' || rating === 4 || rating === 5).map(({ text }) => text);

const unique = (reasons: readonly string[]): readonly string[] => [...new Set(reasons)];
