/** A capture with the documents that stood in the tab from before it was read until after. */
export interface CapturedDocuments {
  capturedAt: string;
  documents: readonly string[];
}

/**
 * Whether a capture shows what stood there before an act: read before it, in the very document of the act. At the same millisecond
 * is not before. @param time of the act, milliseconds since 1970
 */
export function wasCapturedBefore(captured: CapturedDocuments, document: string, time: number): boolean {
  return captured.documents.includes(document) && Date.parse(captured.capturedAt) < time;
}
