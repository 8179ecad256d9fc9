import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageWords } from '../src/page/page-words';

/** Injected into the top document of a page that is itself a statement, when it is captured as information shown. */
export default defineUnlistedScript(() => pageWords(document));
