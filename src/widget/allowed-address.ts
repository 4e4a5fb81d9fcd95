/** The address, when it is one that a card may open: a page on the web, a phone number, or a text message that is begun with a word. Nothing that could run. */
export function allowedAddress(address: string | undefined): string | undefined {
  const trimmed = (address ?? '').trim();
  if (/^tel:[+\d][\d ]*$/i.test(trimmed)) return trimmed;
  if (/^sms:\d+\?&body=\w+$/i.test(trimmed)) return trimmed;
  return /^https?:\/\/[^\s/]/i.test(trimmed) ? trimmed : undefined;
}
