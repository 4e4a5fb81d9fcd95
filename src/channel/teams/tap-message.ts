/** The body that shows a sentence to whoever tapped, and leaves the card as it is. */
export const tapMessage = (text: string) => ({
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: text,
});
