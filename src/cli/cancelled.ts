/** Thrown where the user ends the program instead of answering a question. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}
