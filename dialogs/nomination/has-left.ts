/** Ways of saying that the person works here no more. Narrow: somebody may well have *left a lasting impression*. */
const signs: readonly RegExp[] = [
  /\b(has|have|had|she|he|they|since|just|now|already)\s+(left|retired from)\s+(the\s+)?(trust|ward|team|service|nhs|job)\b/,
  /\b(has|have|had|is|since|just|now|recently)\s+(now\s+)?retired\b/,
  /\b(no longer|not)\s+(work|works|working|with)\s+(here|there|for you|for the trust|for the nhs|you)\b/,
  /\b(doesnt|does not|dont|do not)\s+work\s+(here|there|for (you|the trust))\s*(any ?more|now)?\b/,
  /\bused to work\s+(here|there|for you|on|at|in)\b/,
];

/** Whether a nomination says that its nominee has left: a champion has to be somebody who works here. */
export function hasLeft(why: string): boolean {
  const plain = why.toLowerCase().replace(/['’]/g, '').replace(/\s+/g, ' ');
  return signs.some((sign) => sign.test(plain));
}
