/** The ledger's head moved while an entry was being signed; seal again on the new head. */
export class HeadMoved extends Error {
  override readonly name = 'HeadMoved';
}
