import { NAME_LIMIT, withheldName } from '../../core/personal-runs';

/** Names in a `Cookie` header; a part without `=` is a value without a name. None when there is no such header. */
export function cookieNamesSent(headers: readonly { name: string; value?: string | undefined }[]): string[] {
  const sent = headers
    .filter(({ name }) => name.toLowerCase() === 'cookie')
    .flatMap(({ value }) => value?.split(';') ?? []);
  const names = sent.flatMap((part) =>
    part.includes('=') ? [withheldName(part.split('=', 1)[0]?.trim() ?? '').name] : [],
  );
  // A cookie without a name tells of an earlier visit all the same.
  const unnamed = sent.some((part) => part.trim() !== '' && !part.includes('=')) ? [''] : [];
  return [...new Set([...unnamed, ...names])].sort().slice(0, NAME_LIMIT);
}
