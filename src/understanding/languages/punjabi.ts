import type { Language } from './language.ts';

export const punjabi: Language = {
  code: 'pa',
  markers: '',
  words: {
    emergency: 'ਸਾਹ ਨਹੀਂ/ਐਂਬੂਲੈਂਸ/ਬੇਹੋਸ਼/ਖੂਨ/ਛਾਤੀ ਵਿੱਚ ਦਰਦ',
    crisis: 'ਮਰਨਾ ਚਾਹੁੰਦ/ਜੀਣਾ ਨਹੀਂ/ਜਿਊਣਾ ਨਹੀਂ/ਖੁਦਕੁਸ਼ੀ',
    safeguarding: 'ਕੁੱਟ/ਮਾਰਦਾ/ਧਮਕ/ਹਿੰਸਾ',
    bereavement: 'ਮੌਤ/ਦੇਹਾਂਤ/ਗੁਜ਼ਰ ਗ/ਮਰ ਗ/ਸਸਕਾਰ',
    forget: 'ਮਿਟਾ/ਹਟਾ ਦਿਓ',
    status: 'ਸ਼ਿਕਾਇਤ ਦਾ ਕੀ/ਮੇਰੀ ਸ਼ਿਕਾਇਤ',
    complaint: 'ਸ਼ਿਕਾਇਤ/ਨਾਖੁਸ਼/ਬਦਤਮੀਜ਼',
    nomination: 'ਨਾਮਜ਼ਦ/ਇਨਾਮ/ਪੁਰਸਕਾਰ',
    involvement: 'ਵਲੰਟੀਅਰ/ਸੇਵਾ ਕਰਨਾ ਚਾਹੁੰਦ/ਸ਼ਾਮਲ ਹੋਣਾ',
    thanks: 'ਧੰਨਵਾਦ/ਸ਼ੁਕਰੀਆ',
    person: 'ਨਾਲ ਗੱਲ ਕਰ/ਫੋਨ ਨੰਬਰ/ਫ਼ੋਨ',
    off_topic: 'ਅਪਾਇੰਟਮੈਂਟ/ਦਵਾਈ/ਡਾਕਟਰ ਨੂੰ ਮਿਲ',
    help: 'ਸਤ ਸ੍ਰੀ ਅਕਾਲ/ਪੰਜਾਬੀ/ਮਦਦ/ਇਹ ਕੀ',
  },
};
