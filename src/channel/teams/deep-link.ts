import type { CasePost } from '../../store/case.ts';

/** The address that opens a posted card in Teams: its channel, and the message that began its thread. */
export function deepLink({ conversationId, activityId }: Pick<CasePost, 'conversationId' | 'activityId'>): string {
  const [channel = '', message = activityId] = conversationId.split(';messageid=');
  return `https://teams.microsoft.com/l/message/${encodeURIComponent(channel)}/${encodeURIComponent(message)}`;
}
