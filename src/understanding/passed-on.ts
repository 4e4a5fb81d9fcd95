const passing =
  /\b(pass(ed|ing)? (this |it |that |something |them )?on|hand on|on behalf of a|asked me to (say|tell|log)|wanted me to)\b/;
const mixed = / (but|though|although|however|shame|except|only) /;

/**
 * What a patient asked a member of staff to pass on is feedback when praise is only one half of it: a thank-you would lose
 * the other half.
 */
export const passedOnWithMore = (plain: string): boolean => passing.test(plain) && mixed.test(plain);
