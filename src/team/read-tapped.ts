/** The case, and the version of it, that a tapped card showed; and which page of its words is asked for. */
export interface Tapped {
  readonly reference: string;
  readonly version: number;
  readonly page: number;
}

/** Case actions carry `reference:version`, and more words `reference:version:page`. */
export function readTapped(value: string | undefined): Tapped | undefined {
  const [, reference, version, page] = /^(LAN-[0-9A-Z-]+):(\d{1,9})(?::(\d{1,4}))?$/.exec(value ?? '') ?? [];
  if (reference === undefined) return undefined;
  return { reference, version: Number(version), page: Number(page ?? 0) };
}
