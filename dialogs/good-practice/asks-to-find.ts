const aboutIt =
  /^(.{0,40}?)\b(?:the )?(?:shared )?good practice\b(?: (?:has been|is|was|have we|do we have|did (?:others|people)) ?(?:shared|share|there)?)?(?: (?:about|on|around|in|for|with|of) (.{1,100}))?$/i;
const inForum = /^(?:please )?search (?:the )?(?:champions(?:['’]|) )?forum for (.{1,100})$/i;
const looks = /\b(find|search|look(ing)?|show|see|any|what|read|list|is there)\b/i;
const gives = /\b(share|sharing|pass|tell|send|add|submit|give)\b/i;

/** `find:falls` for “find good practice about falls”, `find` for all of it; undefined for a sentence that offers some. */
export function asksToFind(said: string): string | undefined {
  const sentence = said
    .trim()
    .replace(/[\s.?!]+$/, '')
    .replaceAll(/\s+/g, ' ');
  const forum = inForum.exec(sentence)?.[1];
  if (forum !== undefined) return `find:${forum}`;
  const [all, before = '', about] = aboutIt.exec(sentence) ?? [];
  if (all === undefined || gives.test(before)) return undefined;
  if (about !== undefined && (before.trim() === '' || looks.test(before))) return `find:${about}`;
  return looks.test(before) ? 'find' : undefined;
}
