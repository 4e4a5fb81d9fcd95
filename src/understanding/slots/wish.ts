import type { Meaning, Slots } from '../understood.ts';

const denial = / (dont|not|never|wouldnt|isnt|no) (\S+ ){0,4}complain(t|ing)? /;

const wishes: readonly { readonly wish: NonNullable<Slots['wish']>; readonly said: RegExp }[] = [
  {
    wish: 'champion',
    said: / (talk|speak|chat|meet|see) (to|with) (a|the|one of your) (\S+ )?champions? | champion to (talk|speak|ring|call|contact) /,
  },
  {
    wish: 'complaint',
    said: / (formal|official|formally|officially) | (make|put|raise|lodge|log|file|submit|have) (a|my|in a|this) (\S+ )?complaint | complaint in | (want|like|wish|need|going) to complain | im complaining | i complain /,
  },
  {
    wish: 'sort-out',
    said: / sort (this|it|that|things|something) | sorted out | sorting out | put (it|this|things) right | help (me |us )?(to )?(sort|fix|resolve) | (look|looking|looked) into | (ring|call|get) (me )?back /,
  },
];

/** What they would like to happen, for a grievance. */
export function wishIn(text: string, label: Meaning): Pick<Slots, 'wish'> {
  const found = wishes.find(({ said }) => said.test(text));
  if (found === undefined || (found.wish === 'complaint' && denial.test(text))) return {};
  return found.wish === 'champion' || label === 'complaint' || label === 'ambiguous' ? { wish: found.wish } : {};
}

/** Whether somebody is to be thanked or put forward, when only one of the two is asked for. */
export function purposeIn(text: string, label: Meaning): Pick<Slots, 'purpose'> {
  if (label === 'nomination') return { purpose: 'nominate' };
  if (label !== 'thanks') return {};
  return / (nominat\S*|award|lanyard|champion|put forward) /.test(text) ? {} : { purpose: 'thank' };
}
