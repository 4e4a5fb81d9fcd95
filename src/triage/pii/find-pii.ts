/** A place for the guard of personal details, which is written elsewhere: until it is here, nothing is found. */
export const findPii = (_text: string): readonly { readonly type: string; readonly text: string }[] => [];
