/** Somebody else changed the same thing while an entry about it was being made; look again at what is there. */
export class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile';
}
