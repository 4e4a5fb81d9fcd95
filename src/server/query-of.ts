/** The parameters behind the question mark of a request's address. */
export const queryOf = (address: string | undefined): URLSearchParams =>
  new URL(address ?? '/', 'http://localhost').searchParams;
