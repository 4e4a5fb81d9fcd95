/** Without the marks that many leave out when they type. */
export const carelessly = (text: string) => text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ł', 'l');
