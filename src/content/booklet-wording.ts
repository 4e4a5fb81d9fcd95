import { words } from './schemas.ts';

/**
 * Words that hide a death, with what to write instead: NHS service manual, A to Z and inclusive content; the guide Help
 * is at Hand on suicide. Names such as `bereavement booklet` stay as they are.
 */
const hiding: readonly (readonly [RegExp, string])[] = [
  [/!/, 'write it without an exclamation mark'],
  [/\bpass(ed|es|ing)? (away|on|over)\b|\bpassing\b/i, 'say died'],
  [/\bdeceased\b|\bfatalit/i, 'say the person who died'],
  [/\bloved ones?\b/i, 'say the person who died: not everybody was loved'],
  [/\blost (a|an|her|his|my|our|someone|the|their|your)\b|\b(your|their|the) loss\b/i, 'say that the person died'],
  [/\b(went|gone|go) to sleep\b|\bno longer with us\b|\bslipped away\b|\bat rest\b/i, 'say died'],
  [/\bcommit(s|ted|ting)? suicide\b/i, 'say died by suicide'],
];

/** Words for people who are bereaved: nothing cheerful, and no death behind softer words. */
export const plainBereavementWords = words.superRefine((text, found) => {
  for (const [wrong, mend] of hiding) {
    const said = wrong.exec(text)?.[0];
    if (said !== undefined) found.addIssue({ code: 'custom', message: `“${said}”: ${mend}` });
  }
});
