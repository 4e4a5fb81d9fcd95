/** Every object inside a piece of JSON, the outermost first. */
export function objectsIn(json: unknown): Record<string, unknown>[] {
  if (Array.isArray(json)) return json.flatMap(objectsIn);
  if (json === null || typeof json !== 'object') return [];
  return [{ ...json }, ...Object.values(json).flatMap(objectsIn)];
}
