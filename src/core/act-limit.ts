// Apart from the schema: the observer in the page carries this number, and must stay small.

/** Most acts of a visitor that one frame keeps with the names stored at that moment. */
export const MOST_ACTS = 20;
