import type { Content } from './content.ts';
import { ContentError } from './content-error.ts';
import type { ContentFiles } from './content-files.ts';
import { contentOf, type HasPicture } from './load-content.ts';
import { type Edit, mergeEdit } from './merge-edits.ts';

export interface LiveContent {
  /** Always as it is now: ask it each time, and keep none of its parts. */
  readonly content: Content;
  /** The files it began with. */
  readonly seed: ContentFiles;
  /** The files it is made of now. */
  readonly files: () => ContentFiles;
  /**
   * Takes these edits instead of those before. One that does not fit any more (a new release took away what it names) is left
   * out; gives those.
   */
  readonly take: (edits: readonly Edit[]) => readonly Edit[];
  /** What the content would be with one more edit. @throws ContentError when it would not fit. */
  readonly wouldBe: (edit: Edit) => Content;
}

/** @throws ContentError when the files that it begins with are wrong. */
export function createLiveContent(seed: ContentFiles, hasPicture: HasPicture): LiveContent {
  let now = { files: seed, content: contentOf(seed, hasPicture) };
  const withEdit = (files: ContentFiles, edit: Edit) => {
    const merged = mergeEdit(files, edit);
    return { files: merged, content: contentOf(merged, hasPicture) };
  };
  return {
    content: forwarding(() => now.content),
    seed,
    files: () => now.files,
    take(edits) {
      const whole = all(seed, edits, hasPicture);
      if (whole !== undefined) {
        now = whole;
        return [];
      }
      const left: Edit[] = [];
      let next = { files: seed, content: contentOf(seed, hasPicture) };
      for (const edit of edits) {
        try {
          next = withEdit(next.files, edit);
        } catch (error) {
          if (!(error instanceof ContentError)) throw error;
          left.push(edit);
        }
      }
      now = next;
      return left;
    },
    wouldBe: (edit) => withEdit(now.files, edit).content,
  };
}

/** Two edits may need each other, so all are tried together first. */
function all(seed: ContentFiles, edits: readonly Edit[], hasPicture: HasPicture) {
  const files = edits.reduce(mergeEdit, seed);
  try {
    return { files, content: contentOf(files, hasPicture) };
  } catch (error) {
    if (error instanceof ContentError) return undefined;
    throw error;
  }
}

const forwarding = (now: () => Content): Content => ({
  get trust() {
    return now().trust;
  },
  get opening() {
    return now().opening;
  },
  get services() {
    return now().services;
  },
  get helplines() {
    return now().helplines;
  },
  get booklets() {
    return now().booklets;
  },
  get bereavementCards() {
    return now().bereavementCards;
  },
  service: (id) => now().service(id),
  findServices: (words) => now().findServices(words),
  findOtherOrganisation: (words) => now().findOtherOrganisation(words),
  otherOrganisation: (id) => now().otherOrganisation(id),
  opportunities: (at) => now().opportunities(at),
  opportunity: (id) => now().opportunity(id),
  nextDates: (opportunity, at) => now().nextDates(opportunity, at),
  bookletFor: (asked) => now().bookletFor(asked),
  booklet: (id) => now().booklet(id),
  youSaidWeDid: (at) => now().youSaidWeDid(at),
  dueAfterWorkingDays: (from, days) => now().dueAfterWorkingDays(from, days),
  isBankHoliday: (day) => now().isBankHoliday(day),
  holidaysRunOut: (at) => now().holidaysRunOut(at),
});
