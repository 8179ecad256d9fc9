/** Precision and recall per question, and every answer that was wrong, with its case. */
export class Scores {
  readonly #questions = new Map<string, { right: number; missed: number; wrong: number; notes: string[] }>();

  /** A question with one right answer: a wrong answer is both a miss and a false claim. */
  answer(question: string, where: string, found: unknown, expected: unknown): void {
    const [f, e] = [JSON.stringify(found), JSON.stringify(expected)];
    if (f === e) this.#of(question).right++;
    else {
      this.#of(question).missed++;
      this.#of(question).wrong++;
      this.#of(question).notes.push(`${where}: ${f}, labelled ${e}`);
    }
  }

  /** A thing that is there or not. */
  presence(question: string, where: string, found: boolean, expected: boolean): void {
    const score = this.#of(question);
    if (found && expected) score.right++;
    else if (expected) score.missed++;
    else if (found) score.wrong++;
    if (found !== expected) score.notes.push(`${where}: ${found ? 'found, not labelled' : 'labelled, not found'}`);
  }

  precision(question: string): number {
    const { right, wrong } = this.#of(question);
    return right + wrong === 0 ? 1 : right / (right + wrong);
  }

  recall(question: string): number {
    const { right, missed } = this.#of(question);
    return right + missed === 0 ? 1 : right / (right + missed);
  }

  notes(question: string): string[] {
    return this.#of(question).notes;
  }

  right(question: string): number {
    return this.#of(question).right;
  }

  questions(): string[] {
    return [...this.#questions.keys()];
  }

  report(): string {
    const lines = [...this.#questions].map(([question, score]) => {
      const numbers = `precision ${this.precision(question).toFixed(2)}  recall ${this.recall(question).toFixed(2)}`;
      return [`${question.padEnd(28)} ${numbers}  (${score.right} right)`, ...score.notes.map((n) => `    ${n}`)].join(
        '\n',
      );
    });
    return lines.join('\n');
  }

  #of(question: string) {
    const known = this.#questions.get(question) ?? { right: 0, missed: 0, wrong: 0, notes: [] };
    this.#questions.set(question, known);
    return known;
  }
}
