/** Work that goes on beside the reading, bounded by the bytes it holds. What one of them throws, {@link done} throws. */
export class Pending {
  readonly #works = new Set<Promise<void>>();
  #bytes = 0;
  #failure: { thrown: unknown } | null = null;

  constructor(readonly maxBytes: number) {}

  add<T>(work: Promise<T>, bytes: number, whenDone: (value: T) => void): void {
    this.#bytes += bytes;
    const tracked = work
      .then(whenDone, (thrown: unknown) => {
        this.#failure ??= { thrown };
      })
      .then(() => {
        this.#works.delete(tracked);
        this.#bytes -= bytes;
      });
    this.#works.add(tracked);
  }

  /** Resolves as soon as there is room for more. */
  async room(): Promise<void> {
    while (this.#bytes > this.maxBytes) await Promise.race(this.#works);
  }

  async done(): Promise<void> {
    await Promise.all(this.#works);
    if (this.#failure) throw this.#failure.thrown;
  }
}
