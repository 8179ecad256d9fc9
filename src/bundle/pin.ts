/** People copy a fingerprint with spaces round it, or without its prefix. Anything else simply does not match. */
export function pinOf(text: string | undefined): string | undefined {
  const pin = text?.trim();
  if (!pin) return undefined;
  return /^[A-Za-z0-9+/]{43}$/.test(pin) ? `SHA256:${pin}` : pin;
}
