import { offer } from '../../cards/offer.ts';
import type { Draft, Fact, Finish, Showing } from '../dialog.ts';
import { plain } from '../form/plain.ts';
import type { Given } from './given.ts';
import { hasLeft } from './has-left.ts';
import { factWords, notYet, words } from './words.ts';

/** A thank-you for the team, or a nomination for the panel. Nominating oneself waits for the manager's agreement. */
export function finish(given: Given, showing: Showing): Finish {
  if (isSelf(given, showing) && given.manager !== 'agreed')
    return {
      kind: 'show',
      replies: [{ kind: 'card', card: offer.draw({ ...notYet, buttons: again }, `${showing.nonce}.1`) }],
    };
  return { kind: 'record', draft: draftOf(given, showing) };
}

const again = [{ label: notYet.button, action: 'start', value: 'nomination' }] as const;

/** Only a colleague who was picked is known for sure; the same name may be somebody else's. */
const isSelf = ({ purpose, colleague }: Given, { speaker }: Pick<Showing, 'speaker'>) =>
  purpose === 'nominate' && colleague !== undefined && colleague === speaker.person?.id;

function draftOf(given: Given, showing: Showing): Draft {
  const { purpose, team, why, contact, share } = given;
  const label = words.en.questions.why?.short ?? '';
  return {
    kind: purpose === 'nominate' ? 'nomination' : 'thanks',
    retention: purpose === 'nominate' ? 'nomination' : 'feedback',
    texts: [{ question: purpose === 'nominate' ? 'other' : 'good', label, text: why }],
    ...(contact === undefined ? {} : { contact }),
    ...('id' in team ? { serviceId: team.id } : {}),
    countsAsFft: false,
    publish: share === 'yes',
    facts: factsOf(given, showing),
    ...(purpose === 'nominate' ? { subject: subjectOf(given) } : {}),
  };
}

/** The same colleague, or the same name in the same team. */
function subjectOf({ colleague, name, team }: Given): string {
  if (colleague !== undefined) return `id:${colleague}`;
  const of = 'id' in team ? team.id : 'written' in team ? plain(team.written) : '';
  return `name:${plain(name)}|${of}`;
}

function factsOf(given: Given, { speaker }: Showing): readonly Fact[] {
  const { tellName, share } = given;
  const yesNo = (answer: 'yes' | 'no') => factWords[answer];
  return [
    { label: factWords.from, value: speaker.audience === 'staff' ? factWords.staff : factWords.public },
    ...(isSelf(given, { speaker }) ? [{ label: factWords.self, value: factWords.managerAgrees }] : []),
    ...(given.purpose === 'nominate' && hasLeft(given.why)
      ? [{ label: factWords.left, value: factWords.mayHaveLeft }]
      : []),
    { label: factWords.tellName, value: yesNo(tellName) },
    { label: factWords.share, value: yesNo(share) },
  ];
}
