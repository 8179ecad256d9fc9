import type { ByteSink } from '../../bundle/bundle-input';
import { WitnessError } from '../../core/errors';
import { isPassphrase, SHORTEST_PASSPHRASE } from '../../core/passphrase';
import type { EncryptFor } from '../../core/sharing';

/**
 * Encrypts what is written as an age file, piece by piece, in the browser's own keeping. There is a file only when all was written:
 * age marks its last piece, so one that was cut off opens nowhere.
 */
export class EncryptingSink implements ByteSink {
  readonly #writer: WritableStreamDefaultWriter<Uint8Array>;
  readonly #file: Promise<Blob>;

  private constructor(writer: WritableStreamDefaultWriter<Uint8Array>, file: Promise<Blob>) {
    this.#writer = writer;
    this.#file = file;
    // Whoever asks for the file is told; a stream that was given up is no surprise to anybody else.
    file.catch(() => undefined);
  }

  /** @throws WitnessError `bad-input` (passphrase) | `not-a-recipient` */
  static async open(to: EncryptFor, workFactor = 18): Promise<EncryptingSink> {
    const encrypter = await encrypterFor(to, workFactor);
    const pipe = new TransformStream<Uint8Array, Uint8Array>();
    const file = encrypter.encrypt(pipe.readable).then((stream) => new Response(stream).blob());
    return new EncryptingSink(pipe.writable.getWriter(), file);
  }

  async write(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    await this.#writer.write(bytes);
  }

  async finish(): Promise<Blob> {
    await this.#writer.close();
    return this.#file;
  }

  /** There will be no file. */
  async abandon(): Promise<void> {
    await this.#writer.abort().catch(() => undefined);
  }
}

/** Whether these are keys of recipients that can be used, one a line. Yubikeys and SSH keys are not among them. */
export async function isRecipients(text: string): Promise<boolean> {
  try {
    await encrypterFor({ recipients: text }, 18);
    return true;
  } catch {
    return false;
  }
}

async function encrypterFor(to: EncryptFor, workFactor: number) {
  const { Encrypter } = await import('age-encryption');
  const encrypter = new Encrypter();
  if ('passphrase' in to) {
    if (!isPassphrase(to.passphrase))
      throw new WitnessError('bad-input', `a passphrase has ${SHORTEST_PASSPHRASE} characters or more, on one line`);
    encrypter.setPassphrase(to.passphrase);
    encrypter.setScryptWorkFactor(workFactor);
    return encrypter;
  }
  const recipients = to.recipients.split(/\s+/).filter(Boolean);
  if (recipients.length === 0) throw new WitnessError('not-a-recipient', 'no key');
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch (cause) {
      throw new WitnessError('not-a-recipient', recipient.slice(0, 20), { cause });
    }
  }
  return encrypter;
}
