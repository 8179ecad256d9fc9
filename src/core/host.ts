/** Host with its unusual port; never path or query. Null for what is no place on the network (`data:`, `mailto:`, a file). */
export function hostOf(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, host } = new URL(address);
  return ON_THE_NETWORK.has(protocol) && host !== '' ? host : null;
}

const ON_THE_NETWORK = new Set(['http:', 'https:', 'ws:', 'wss:']);
