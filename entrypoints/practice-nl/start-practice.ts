import { practiceServices } from '../../src/commands/entry/practice';
import { openSystem } from '../../src/commands/system';
import type { Lang } from '../../src/core/text';
import { readFrame } from '../../src/page/read-frame';
import { READER_VERSION } from '../../src/page/version';
import { ruleSetDocument } from '../../src/rules';
import { mountPractice } from '../../src/ui/welcome';

/** The form to practise on, in the language of the page it stands in. */
export function startPractice(lang: Lang): void {
  const root = document.getElementById('root');
  const box = document.querySelector('[name=partners]');
  if (!root || !(box instanceof HTMLInputElement)) return;
  // As the scripts of sites do it, and before anything is read.
  box.checked = true;
  document.querySelector('form')?.addEventListener('submit', (event) => event.preventDefault());
  const services = practiceServices(openSystem(READER_VERSION), () => withoutPanel(root, readPage));
  mountPractice(root, services, lang, ruleSetDocument());
}

function readPage(): unknown {
  return { ok: true, reading: readFrame(document) };
}

/** What is read is the form alone: for that moment, in which nothing is drawn, the panel is not in the page. */
function withoutPanel<T>(root: Element, read: () => T): T {
  const { activeElement } = document;
  root.remove();
  const result = read();
  document.body.append(root);
  if (activeElement instanceof HTMLElement && root.contains(activeElement))
    activeElement.focus({ preventScroll: true });
  return result;
}
