/** What somebody made of one entry of the trust's content. Versions count from 1; what ships is version 0. */
export interface ContentEdit {
  readonly kind: string;
  readonly entryId: string;
  readonly version: number;
  /** `waiting` for a second person; `refused` by one. The newest that is live is what people see. */
  readonly state: (typeof editStates)[number];
  /** The entry as its file would hold it, as JSON text; undefined when it was taken away. */
  readonly entry?: string | undefined;
  readonly why: string;
  readonly by: Editor;
  readonly at: Date;
  /** The second person. */
  readonly decided?: { readonly by: Editor; readonly at: Date } | undefined;
}

export interface Editor {
  readonly id: string;
  readonly name: string;
}

export const editStates = ['live', 'waiting', 'refused'] as const;

export type NewContentEdit = Omit<ContentEdit, 'decided'>;

export interface ContentEdits {
  /** For each entry that was ever changed its newest version that is live, oldest first. */
  readonly live: () => Promise<readonly ContentEdit[]>;
  /** What waits for a second person, oldest first. */
  readonly waiting: () => Promise<readonly ContentEdit[]>;
  /** All versions of an entry, newest first. */
  readonly of: (kind: string, entryId: string) => Promise<readonly ContentEdit[]>;
  /** Calls back when content was changed, on any instance; gives the function that ends it. */
  readonly follow: (listener: () => void) => () => void;
}
