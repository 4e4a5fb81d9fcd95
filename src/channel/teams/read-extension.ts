import { z } from 'zod/v4';
import { Envelope } from '../../../cards/card.ts';
import type { Input } from '../../../dialogs/dialog.ts';
import type { InboundActivity } from './inbound-activity.ts';

/** The command of the message extension, by which the manifest and this file know it; it opens the dialog of that name. */
export const nominateCommand = 'nominate';

const Fetched = z.object({
  commandId: z.literal(nominateCommand),
  messagePayload: z
    .object({
      from: z
        .object({
          user: z.object({ id: z.string().min(1).max(200), displayName: z.string().max(100).nullish() }).nullish(),
        })
        .nullish(),
    })
    .nullish(),
});

const Submitted = z.object({
  commandId: z.literal(nominateCommand),
  data: z.looseObject({ lanyard: Envelope }),
});

/**
 * What somebody does in the compose box or on a colleague's message: opens the nomination, with the message's author
 * filled in where there is one, or sends a card of it. Undefined when it is neither.
 */
export function readExtension({ name, value }: InboundActivity): Input | undefined {
  if (name === 'composeExtension/fetchTask') return opened(value);
  return name === 'composeExtension/submitAction' ? submitted(value) : undefined;
}

function opened(value: unknown): Input | undefined {
  const fetched = Fetched.safeParse(value).data;
  if (fetched === undefined) return undefined;
  const author = fetched.messagePayload?.from?.user ?? undefined;
  const known = {
    ...(author === undefined ? {} : { colleague: author.id }),
    ...(author?.displayName ? { name: author.displayName } : {}),
  };
  return { kind: 'start', dialog: 'nomination', known };
}

function submitted(value: unknown): Input | undefined {
  const given = Submitted.safeParse(value).data;
  if (given === undefined) return undefined;
  const { lanyard, ...fields } = given.data;
  const { value: carried, ...envelope } = lanyard;
  return {
    kind: 'submission',
    submission: { ...envelope, ...(carried === undefined ? {} : { value: carried }), fields },
  };
}
