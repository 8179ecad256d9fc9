/** Somebody else judged the same capture while this evaluation was being made; look again at what is the latest. */
export class JudgedMeanwhile extends Error {
  override readonly name = 'JudgedMeanwhile';
}
