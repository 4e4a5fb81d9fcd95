import { CardFactory, type MessagingExtensionResult } from 'botbuilder';
import type { Listed } from '../../team/list-case.ts';

/**
 * What a search shows to the one who searches. What is put into a chat when they choose one is its reference and nothing
 * else: whoever reads that chat may not belong to the team.
 */
export function toResults(found: string | readonly Listed[]): MessagingExtensionResult {
  if (typeof found === 'string') return { type: 'message', text: found };
  return {
    type: 'result',
    attachmentLayout: 'list',
    attachments: found.map(({ reference, name, lines }) => ({
      ...CardFactory.adaptiveCard({
        type: 'AdaptiveCard',
        version: '1.5',
        body: [{ type: 'TextBlock', text: reference, wrap: true }],
      }),
      preview: CardFactory.thumbnailCard(name, lines.join('. ')),
    })),
  };
}
