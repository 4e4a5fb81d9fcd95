/** The address, when it is one that a card may open: a page on the web or a phone number. Nothing that could run. */
export function allowedAddress(address: string | undefined): string | undefined {
  const trimmed = (address ?? '').trim();
  if (/^tel:[+\d][\d ]*$/i.test(trimmed)) return trimmed;
  return /^https?:\/\/[^\s/]/i.test(trimmed) ? trimmed : undefined;
}
