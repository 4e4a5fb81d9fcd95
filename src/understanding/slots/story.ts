import { plainMessage } from '../plain-message.ts';
import type { Meaning, Slots } from '../understood.ts';

/** Words of asking, greeting and naming what is asked for: a message of nothing else tells nothing. */
const asking = new Set(
  plainMessage(
    `i im id ive we me my our you your please hi hello dear sir madam hey good morning afternoon evening want wanted wants would like to wish need can could may might
    how do does did where what who is are there a an the this that it some any in on at of for from with about and or make making
    leave give giving put send say tell write raise lodge log file submit report complain complaint complaints formal feedback thanks thank
    compliment nominate nomination nominating someone somebody staff member person champion lanyard purple award forward join get involved
    involvement volunteer volunteering help here now just so form one your service team ward nurse doctor hospital trust nhs something
    experience review survey comment board register order request bereavement booklet card cards booklets talk speak be by if up out sorry not dont`,
  ).words,
);

const telling: readonly Meaning[] = [
  'feedback',
  'complaint',
  'thanks',
  'nomination',
  'ambiguous',
  'safeguarding',
  'bereavement',
  'involvement',
];

/** The whole message, when more than its bare intent is in it, so that nobody has to write it twice. */
export function storyIn(text: string, label: Meaning): Pick<Slots, 'story'> {
  if (!telling.includes(label)) return {};
  const told = plainMessage(text).words.filter((word) => !asking.has(word)).length;
  return told >= 5 ? { story: text } : {};
}
