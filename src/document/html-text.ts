/** What would run, load or take the reader elsewhere. Style sheets too: they are not loaded, and half of them misleads. */
const NOT_WORDS =
  'script, style, link, meta, base, template, iframe, frame, frameset, object, embed, applet, audio, video, source, track, portal';
const LOADING = ['src', 'srcset', 'poster', 'background', 'ping', 'href', 'xlink:href', 'action', 'formaction', 'data'];

/**
 * The words of an HTML document as the browser renders them (`innerText`), without its style sheets and scripts and with all
 * `<details>` open. It is laid out in a frame without scripts, from which all that could load anything was taken before.
 * @param host a document of our own with layout (an extension page)
 */
export function htmlText(html: string, host: Document): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll(NOT_WORDS)) element.remove();
  for (const element of parsed.querySelectorAll('*')) for (const name of LOADING) element.removeAttribute(name);
  for (const details of parsed.querySelectorAll('details')) details.open = true;
  const frame = host.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-same-origin');
  // Layout needs a width; what it is does not change the words.
  frame.style.cssText = 'width: 1000px; height: 1000px; border: 0';
  host.body.append(frame);
  try {
    const inside = frame.contentDocument;
    if (!inside) throw new Error('a frame of our own has no document');
    inside.body.replaceWith(inside.importNode(parsed.body, true));
    return inside.body.innerText;
  } finally {
    frame.remove();
  }
}
