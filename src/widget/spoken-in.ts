/** Words that English sentences are held together by and no Polish or Romanian one: “to”, “do”, “on”, “are” are both. */
const english = new Set(
  `the and of you your is it this that these there our ours for from with without they them their how what when where why
  who whose which if have has had not can cannot could would should will been being about after before every each any
  all some at other more most in or if health mental service services community nursing therapy
  week hours room ways step use was were funeral help people person care join share tell talk call make learn take find give get`.split(
    /\s+/,
  ),
);
/** Short words of each of the two that are in nearly every one of its sentences. */
const own: Readonly<Record<string, ReadonlySet<string>>> = {
  pl: new Set('w z i na do się nie jest to o od po za że lub co jak czy dla przez przy u by lecz albo pod'.split(' ')),
  ro: new Set('de la cu este să în și pe nu un o care sau ce din se ne vă mai ca pentru prin le au am ați'.split(' ')),
};

/**
 * The language of a line in a message that is marked with one. What the trust wrote, and what is not yet translated, is
 * English in every language of the chat, and is to be read by an English voice. Where the language is written in Arabic
 * letters, a line in Latin ones is English; in Polish and Romanian the small words tell. A name alone stays as it is.
 */
export function spokenIn(lang: string | undefined, text: string): string | undefined {
  if (lang === 'ar' || lang === 'ckb') return /[a-z]/i.test(text) && !/\p{Script=Arabic}/u.test(text) ? 'en' : lang;
  const theirs = own[lang ?? ''];
  return theirs !== undefined && isEnglish(text, theirs) ? 'en' : lang;
}

function isEnglish(text: string, theirs: ReadonlySet<string>): boolean {
  if (/[ąćęłńśźżăâîșțşţ]/i.test(text)) return false;
  const said = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = (words: ReadonlySet<string>) => said.filter((word) => words.has(word)).length;
  return count(english) > count(theirs);
}
