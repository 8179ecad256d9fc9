/**
 * The encoding in which a browser would read these bytes of HTML (HTML standard, 13.2.3.2, without guessing): byte order mark,
 * then what the server declared, then what the document itself declares in its first 1,024 bytes, then windows-1252.
 * @param declared `charset` of the Content-Type header
 */
export function charsetOf(bytes: Uint8Array, declared: string | null): string {
  return byteOrderMark(bytes) ?? known(declared) ?? known(declaredInside(bytes)) ?? 'windows-1252';
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
}

function declaredInside(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).replace(/<!--[\s\S]*?-->/g, '');
  const inMeta = /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1] ?? null;
  // A document that could be read this far is no UTF-16, whatever it says (13.2.3.3).
  return inMeta !== null && /^utf-16/i.test(inMeta) ? 'utf-8' : inMeta;
}

function known(label: string | null): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
