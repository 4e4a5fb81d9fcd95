/** What the card says that guides a channel's set-up. */
export const setUpWords = {
  title: 'What should this channel get?',
  text: [
    'I bring what patients, carers and staff send to the experience team. Each kind lands in one channel.',
    'You can change this at any time. To see who gets what, mention me and say “which queues are here”.',
  ],
  ask: 'Post these here',
  askGuarded: 'Only in a private channel whose members are named for this work',
  use: 'Use this channel',
};
export const chooseOne = 'Choose at least one.';
