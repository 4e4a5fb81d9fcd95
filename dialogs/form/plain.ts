/** Letters that are typed for one another: without their mark, or as the keyboard of a neighbouring language has them. */
const alike: Readonly<Record<string, string>> = {
  ł: 'l',
  ي: 'ی',
  ى: 'ی',
  ێ: 'ی',
  ك: 'ک',
  ة: 'ه',
  ە: 'ه',
  ۆ: 'و',
  ڕ: 'ر',
  ڵ: 'ل',
};

/** Arabic and Persian digits as 0 to 9: phones type them as their keyboards have them. */
export const withWesternDigits = (text: string) =>
  text.replaceAll(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));

/** Letters without their marks, in small letters, with Western digits; what stands between the letters stays. */
export const folded = (text: string) =>
  withWesternDigits(text.toLowerCase())
    .normalize('NFKD')
    // The joiners and the line that stretches a word are no letters, but stand inside words.
    .replaceAll(/['’‘]|\p{Cf}|\u0640|\p{M}/gu, '')
    .replaceAll(/[łيىێكةەۆڕڵ]/g, (letter) => alike[letter] ?? letter);

/** Letters without their marks, digits and single spaces, in small letters: how typed and shown labels are compared. */
export const plain = (text: string) =>
  folded(text)
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
