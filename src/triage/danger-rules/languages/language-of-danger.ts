/** Words of danger in a language other than English, as phrases (see phrases.ts). `abc*` covers its endings. */
export interface LanguageOfDanger {
  /** Its name in English, for the urgent queue. */
  readonly name: string;
  /** Suicide, self-harm, not wanting to live. */
  readonly suicide: readonly string[];
  /** Too much of a medicine, or an emergency. */
  readonly emergency: readonly string[];
  /** Hurt or frightened by a partner or in the family. */
  readonly home: readonly string[];
  readonly abuse: readonly string[];
}
