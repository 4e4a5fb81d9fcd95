// Polish: what the cards about a booklet say that are no question. No native speaker has checked it yet.
import type { Translated } from '../translated.ts';
import type { CardWords } from './words.ts';

export const cardWordsPl: Translated<CardWords> = {
  worries: 'Mam zastrzeżenia co do opieki',
  yours: 'Broszurę można tu przeczytać, wydrukować albo zachować. Nie trzeba do tego podawać żadnych danych.',
  late: (when) =>
    `Tę broszurę należało sprawdzić w terminie: ${when}. Niektóre informacje mogły się od tego czasu zmienić.`,
  unchecked: 'Wciąż sprawdzamy tę broszurę. W razie wątpliwości proszę zapytać na oddziale albo w zespole.',
  about: 'O tej broszurze',
  version: 'Wersja',
  page: 'Otwórz jako stronę',
  pdf: 'Pobierz (PDF)',
  largePdf: 'Pobierz dużym drukiem (PDF)',
  readHere: 'Przeczytaj tutaj',
  contents: 'Co w niej jest',
  chaplain: 'Porozmawiaj z kapelanem',
  survey: 'Rozpocznij ankietę',
  next: (title) => `Następna część: ${title}`,
  before: (title) => `Poprzednia część: ${title}`,
  gone: 'Tej części broszury już tu nie ma. Ta broszura jest dla wszystkich.',
};
