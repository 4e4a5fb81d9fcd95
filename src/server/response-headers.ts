/** Nothing of a visitor's device is asked for, by us or by anything that got into a page. */
const notAsked = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb'];

const always = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'permissions-policy': notAsked.map((one) => `${one}=()`).join(', '),
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/**
 * What stands on every answer; pages say more. Behind TLS browsers are told to stay with it for a year, for this host
 * alone: the others are the trust's.
 */
export function responseHeaders(publicUrl: string | undefined): Readonly<Record<string, string>> {
  return publicUrl?.startsWith('https:') ? { ...always, 'strict-transport-security': 'max-age=31536000' } : always;
}
