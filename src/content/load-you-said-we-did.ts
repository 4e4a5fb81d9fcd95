import type { Content } from './content.ts';
import type { ContentFiles } from './content-files.ts';
import { londonDay } from './london-time.ts';
import { readEntries } from './read-entries.ts';
import type { YouSaidWeDid } from './you-said-we-did.ts';
import { YouSaidWeDidEntry } from './you-said-we-did-schema.ts';

/**
 * Reads what changed because people spoke, newest first.
 * @throws ContentError naming the entry that is wrong, and the mend.
 */
export function loadYouSaidWeDid(files: ContentFiles): Pick<Content, 'youSaidWeDid'> {
  const all = readEntries(files, 'you-said-we-did.json', YouSaidWeDidEntry)
    .map(shown)
    .toSorted((one, other) => other.day.localeCompare(one.day) || one.title.localeCompare(other.title));
  return { youSaidWeDid: (now) => all.filter(({ day }) => day <= londonDay(now)) };
}

/** Who wrote it and which case it came from stay with the team. */
const shown = ({ owner: _owner, review: _review, source: _source, ...rest }: YouSaidWeDidEntry): YouSaidWeDid => rest;
