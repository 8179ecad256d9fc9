/** Custom elements that by their name are a checkbox, switch or the like. */
export const TOGGLE_NAME = /(^|-)(check-?box|switch|toggle|radio)(-|$)/;
/** The one of several, not the element around them. */
export const RADIO_NAME = /(^|-)radio(-button)?$/;
