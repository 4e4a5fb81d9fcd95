import type { LanguageOfDanger } from './language-of-danger.ts';

export const punjabi: LanguageOfDanger = {
  name: 'Punjabi',
  suicide: [
    'ਮਰਨਾ ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ|ਚਾਹੁਨਾ',
    'ਜੀਣਾ|ਜਿਊਣਾ|ਜੀਉਣਾ ਨਹੀਂ ਚਾਹੁੰਦਾ|ਚਾਹੁੰਦੀ|ਚਾਹੁਨਾ',
    'ਜੀਣਾ|ਜਿਊਣਾ|ਜੀਉਣਾ ਨਹੀਂ',
    'ਖੁਦਕੁਸ਼ੀ',
    'ਆਤਮਹੱਤਿਆ',
    'ਆਪਣੀ ਜਾਨ ਲੈ',
    'ਆਪਣੇ ਆਪ ਨੂੰ ਮਾਰ|ਨੁਕਸਾਨ',
    'marna chahunda|chaunda|chahundi|chaundi',
    'jeena|jina|jeona nahi|nahin|ni chahunda|chaunda|chahundi|chaundi',
  ],
  emergency: ['ਸਾਹ ਨਹੀਂ', 'ਛਾਤੀ ਵਿੱਚ ਦਰਦ', 'ਐਂਬੂਲੈਂਸ'],
  home: ['ਮੈਨੂੰ ਮਾਰਦਾ|ਕੁੱਟਦਾ', 'ਪਤੀ .. ਮਾਰਦਾ|ਕੁੱਟਦਾ'],
  abuse: ['ਬਲਾਤਕਾਰ'],
};
