/** `asking`: the panel agreed, and they have not answered yet. `ended`: the panel took its decision back before that. */
export const championStates = ['asking', 'agreed', 'refused', 'ended'] as const;

/** Somebody whom the panel agreed to, and what became of it. */
export interface Champion {
  /** Of the nomination that was decided; others of the same person are decided with it. */
  readonly reference: string;
  readonly name: string;
  /** Microsoft Entra object id, where they were picked from the staff list: then Teams can reach them. */
  readonly person?: string | undefined;
  readonly serviceId?: string | undefined;
  readonly state: (typeof championStates)[number];
  /** Whether they may be named where others read it. */
  readonly mayName: boolean;
  /** When they said yes or no. */
  readonly answeredAt?: Date | undefined;
  readonly issuedAt?: Date | undefined;
  /** When the card was posted that names them. */
  readonly recognisedAt?: Date | undefined;
}

export interface Champions {
  readonly find: (reference: string) => Promise<Champion | undefined>;
  /** Who is asked, and who is a champion: by name. */
  readonly all: () => Promise<readonly Champion[]>;
}
