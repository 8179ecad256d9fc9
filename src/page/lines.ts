/**
 * Puts text together as a reader sees it: runs of white space collapse across elements, blocks start new lines. Follows
 * HTML "innerText" (rendered text collection steps).
 */
export class Lines {
  readonly #parts: string[] = [];
  /** The last few characters put out. Asking a long text for its end again and again would copy it each time. */
  #tail = '';
  #breaks = 0;
  #space = false;
  /** What came before the first words was left out. */
  #isCut = false;

  /** Text whose white space collapses (`white-space: normal`). `keepBreaks`: `pre-line`. */
  addCollapsed(text: string, keepBreaks = false): void {
    if (keepBreaks && /\n/.test(text)) {
      text.split('\n').forEach((line, i) => {
        if (i > 0) this.addBreak();
        this.addCollapsed(line);
      });
      return;
    }
    let words = text.replace(WHITE_SPACE, ' ');
    if (words.startsWith(' ')) {
      this.#space = true;
      words = words.slice(1);
    }
    if (words === '') return;
    const ends = words.endsWith(' ');
    this.#flush();
    this.#put(ends ? words.slice(0, -1) : words);
    this.#space = ends;
  }

  /** Text shown as it stands (`pre`, `pre-wrap`). */
  addPreserved(text: string): void {
    if (text === '') return;
    this.#flush();
    this.#put(text);
  }

  /** `<br>`. */
  addBreak(): void {
    this.#flush();
    this.#space = false;
    if (this.#tail !== '') this.#put('\n');
  }

  /** Here words are left out, since they do not fit on their line. */
  cutOff(): void {
    if (this.#tail === '') this.#isCut = true;
    if (this.#tail === '' || this.#tail.endsWith('…')) return;
    this.#put(this.#space && this.#breaks === 0 ? ' …' : '…');
    this.#space = false;
  }

  /** A block begins or ends: at least `count` line breaks here. */
  requireBreaks(count: number): void {
    if (count > this.#breaks) this.#breaks = count;
  }

  /** White space that shows as a gap, as between table cells. */
  requireSpace(): void {
    this.#space = true;
  }

  /** Whether the next word would stand against the last one. */
  get tight(): boolean {
    return this.#tail !== '' && this.#breaks === 0 && !this.#space && !WHITE_END.test(this.#tail);
  }

  /** The character that the next one would stand beside; empty at the beginning of a line. */
  get last(): string {
    if (this.#breaks > 0) return '';
    return this.#space ? ' ' : this.#tail.slice(-1);
  }

  toString(): string {
    return this.#parts
      .join('')
      .replace(/[ \t]+$/gm, '')
      .trim();
  }

  #flush(): void {
    if (this.#tail === '') {
      // Nothing shown yet: no leading space or break.
    } else if (this.#breaks > 0) {
      const has = this.#tail.length - this.#tail.replace(/\n+$/, '').length;
      this.#put('\n'.repeat(Math.max(0, this.#breaks - has)));
    } else if (this.#space && !WHITE_END.test(this.#tail)) this.#put(' ');
    this.#breaks = 0;
    this.#space = false;
  }

  #put(text: string): void {
    if (text === '') return;
    if (this.#isCut && this.#tail === '' && !text.startsWith('…')) this.#parts.push('…');
    // Left out at the end of one text and at the beginning of the next: one mark.
    this.#parts.push(text.startsWith('…') && this.#tail.endsWith('…') ? text.slice(1) : text);
    this.#tail = text.length >= MOST_BREAKS ? text.slice(-MOST_BREAKS) : (this.#tail + text).slice(-MOST_BREAKS);
  }
}

/** A single space is what it becomes, so it is passed over: most texts have no other. */
const WHITE_SPACE = /[ \t\n\r\f]{2,}|[\t\n\r\f]/g;

const WHITE_END = /\s$/;

/** More line breaks in a row than a block ever asks for. */
const MOST_BREAKS = 4;
