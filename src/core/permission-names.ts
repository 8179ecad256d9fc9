// Apart from the schema: the observer in the page carries these names, and must stay small.

/** Permissions that a page can ask a visitor for, whose state the browser tells without asking. */
export const PERMISSION_NAMES = ['geolocation', 'notifications', 'camera', 'microphone', 'push'] as const;
/** As the browser says it (Permissions, section 3). */
export const PERMISSION_STATES = ['prompt', 'granted', 'denied'] as const;
/** Only a person can change a state, so more than this many changes are the work of a tool. */
export const MOST_PERMISSION_CHANGES = 50;
