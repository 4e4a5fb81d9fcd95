/** What is wrong with what a command was asked, in words for whoever asked: it is told as it is, without a trace. */
export class AskedWrongly extends Error {
  override readonly name = 'AskedWrongly';
}
