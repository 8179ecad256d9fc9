/** Hands a file to the browser's own downloads. Needs no permission, and nothing leaves the machine. */
export function saveFile(name: string, blob: Blob): void {
  const link = Object.assign(document.createElement('a'), { href: URL.createObjectURL(blob), download: name });
  link.click();
  // The download has its own hold on the bytes once it started; a minute is far more than it needs.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
