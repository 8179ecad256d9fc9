import { useEffect, useMemo } from 'preact/hooks';
import type { StoredBlob } from '../../core/sealed';

/** An address for bytes, for as long as they are shown. */
export function useBlobUrl(blob: StoredBlob | undefined): string | null {
  const url = useMemo(
    () => (blob ? URL.createObjectURL(new Blob([blob.data], { type: blob.mediaType })) : null),
    [blob],
  );
  useEffect(
    () => () => {
      if (url !== null) URL.revokeObjectURL(url);
    },
    [url],
  );
  return url;
}
