/** For each rule of danger, words that it has to find and words near to them that it has to leave alone. */
export type Examples = Readonly<
  Record<string, { readonly fires: readonly string[]; readonly quiet: readonly string[] }>
>;
