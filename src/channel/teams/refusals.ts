/** What the Teams endpoint answers: a status and, mostly for taps, a body. */
export interface TeamsAnswer {
  readonly status: number;
  readonly body?: unknown;
}

const refusal = (status: number, code: string, message: string): TeamsAnswer => ({
  status,
  body: { error: { code, message } },
});

/** Our own sentences: what the SDK throws is never repeated to whoever asked. */
export const refusals = {
  notAnActivity: refusal(400, 'BadArgument', 'This is not an activity that can be read.'),
  notUnderstood: refusal(400, 'NotUnderstood', 'There is no such action here.'),
  unauthorised: refusal(401, 'Unauthorized', 'A token of the Bot Framework for this bot is needed.'),
  otherTenant: refusal(403, 'OtherTenant', 'This bot serves another organisation.'),
  keysUnavailable: refusal(503, 'KeysUnavailable', 'The signing keys could not be read. Try again in a moment.'),
  failed: refusal(503, 'Failed', 'That was not kept. Try again in a moment.'),
} as const;
