import { WitnessError } from '../../core/errors';

/** Enough for any header of a file that a passphrase opens: version, one scrypt stanza, MAC. */
const HEADER_BYTES = 4096;
const PASSPHRASE_HEADER = /^age-encryption\.org\/v1\n-> scrypt /;

/**
 * `plain` as an age file (age-encryption.org/v1) that the passphrase opens, as `age --decrypt` does. Loaded only when asked for:
 * neither the popup nor anything in a page carries it.
 * @param workFactor log2 of scrypt's cost; age's own default takes about a second
 */
export async function encrypted(
  plain: ReadableStream<Uint8Array>,
  passphrase: string,
  workFactor = 18,
): Promise<ReadableStream<Uint8Array>> {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(workFactor);
  return encrypter.encrypt(plain);
}

/** An age file whose passphrase was right: its content can be read more than once, each time from the beginning. */
export interface OpenedFile {
  /** @param seen told how many bytes of the file have gone by */
  plain(seen: (bytes: number) => void): Promise<ReadableStream<Uint8Array>>;
}

/** @throws WitnessError `not-a-backup` | `wrong-passphrase` */
export async function openEncrypted(file: Blob, passphrase: string): Promise<OpenedFile> {
  const { Decrypter } = await import('age-encryption');
  const header = new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer());
  if (!PASSPHRASE_HEADER.test(new TextDecoder('latin1').decode(header)))
    throw new WitnessError('not-a-backup', 'not an age file with a passphrase');
  const opener = new Decrypter();
  opener.addPassphrase(passphrase);
  const fileKey = await opener.decryptHeader(header).catch((cause: unknown) => {
    const isWrong = cause instanceof Error && cause.message.includes('no identity matched');
    throw new WitnessError(isWrong ? 'wrong-passphrase' : 'not-a-backup', String(cause), { cause });
  });
  return {
    async plain(seen) {
      const decrypter = new Decrypter();
      // The passphrase takes a second to try; the key it opened is the same each time.
      decrypter.addIdentity({ unwrapFileKey: () => fileKey });
      return decrypter.decrypt(file.stream().pipeThrough(counting(seen))).catch((cause: unknown) => {
        // Cut off right behind a header that is whole.
        throw new WitnessError('not-a-backup', String(cause), { cause });
      });
    },
  };
}

function counting(seen: (bytes: number) => void): TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>> {
  let bytes = 0;
  return new TransformStream({
    transform(chunk, controller) {
      bytes += chunk.length;
      seen(bytes);
      controller.enqueue(chunk);
    },
  });
}
