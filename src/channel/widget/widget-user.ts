/**
 * How Direct Line clients know the person of a conversation. One conversation belongs to one anonymous person, so the
 * name needs nothing else; clients take an id from a token only when it begins with `dl_`.
 */
export const widgetUser = (conversationId: string): string => `dl_${conversationId}`;
