// Romanian: what the cards about a booklet say that are no question. No native speaker has checked it yet.
import type { Translated } from '../translated.ts';
import type { CardWords } from './words.ts';

export const cardWordsRo: Translated<CardWords> = {
  worries: 'Mă neliniștește ceva la îngrijire',
  yours: 'O puteți citi aici, o puteți tipări sau păstra. Pentru asta nu dați niciun fel de date.',
  late: (when) =>
    `Această broșură trebuia verificată până la această dată: ${when}. Unele informații s-ar putea să se fi schimbat.`,
  unchecked: 'Încă verificăm această broșură. Dacă aveți îndoieli, întrebați secția sau echipa.',
  about: 'Despre această broșură',
  version: 'Versiunea',
  page: 'Deschideți ca pagină',
  pdf: 'Descărcați (PDF)',
  largePdf: 'Descărcați cu litere mari (PDF)',
  readHere: 'Citiți aici',
  contents: 'Ce cuprinde',
  chaplain: 'Vorbiți cu un capelan',
  survey: 'Începeți chestionarul',
  next: (title) => `Partea următoare: ${title}`,
  before: (title) => `Partea dinainte: ${title}`,
  gone: 'Această parte a broșurii nu mai este aici. Broșura de față este pentru toată lumea.',
};
