import { WitnessError } from '../../core/errors';

/**
 * Captures can share a file: the same copy or text. What is withheld of one would then be there all the same by another, and a
 * verifier would rightly refuse the bundle.
 */
export class SharedFiles {
  readonly #goingIn = new Set<string>();
  readonly #leftOut = new Set<string>();

  /** The files of one capture; those before it stay as they are when it is refused. @throws WitnessError `redaction-shows` */
  add(goingIn: readonly string[], leftOut: ReadonlySet<string>): void {
    const shows =
      goingIn.find((path) => this.#leftOut.has(path)) ?? [...leftOut].find((path) => this.#goingIn.has(path));
    if (shows !== undefined) throw new WitnessError('redaction-shows', `${shows}, which captures share`);
    for (const path of goingIn) this.#goingIn.add(path);
    for (const path of leftOut) this.#leftOut.add(path);
  }
}
