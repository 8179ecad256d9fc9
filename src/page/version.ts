/** Goes into every Capture. Raise it when the same page would give another record. */
export const READER_VERSION = '13';
