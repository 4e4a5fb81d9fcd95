/** Milliseconds after something a person did in which a new message is taken for the answer to it. */
export const answerTime = 5000;
