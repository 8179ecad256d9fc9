/** Rows in a table by number, 8 bytes each: a list of strings of a million rows would not fit a page that must stay small. */
export class RowSet {
  #slots = new Float64Array(1 << 12);
  #size = 0;

  /** Whether a row with this number was there. Two different rows may share one, so what is there is to be looked at. */
  add(row: string): boolean {
    if (this.#size * 2 >= this.#slots.length) this.#grow();
    const number = numberOf(row);
    const place = this.#placeOf(number);
    if (this.#slots[place] === number) return true;
    this.#slots[place] = number;
    this.#size += 1;
    return false;
  }

  #placeOf(number: number): number {
    const mask = this.#slots.length - 1;
    let place = (number % 2 ** 31) & mask;
    while (this.#slots[place] !== 0 && this.#slots[place] !== number) place = (place + 1) & mask;
    return place;
  }

  #grow(): void {
    const before = this.#slots;
    this.#slots = new Float64Array(before.length * 2);
    for (const number of before) if (number !== 0) this.#slots[this.#placeOf(number)] = number;
  }
}

/** 53 bits, never 0; not for secrets. */
function numberOf(text: string): number {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (b & 0x1fffff) * 2 ** 32 + (a >>> 0) || 1;
}
