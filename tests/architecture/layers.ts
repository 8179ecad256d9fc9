/** Who may import whom: the table of the architecture as data. Tests beside the source may import anything. */
export interface Layer {
  /** Layers of `src/` it may import besides itself. */
  layers: readonly string[];
  /** Packages it may import. */
  packages: readonly string[];
  /** Why, said when somebody breaches it. */
  because: string;
  /** Worlds it must not touch, see `FORBIDDEN_CALLS`. */
  never: readonly World[];
}

export type World = 'dom' | 'browser-api' | 'page-write' | 'async-or-clock' | 'crypto-or-storage';

export const LAYERS: Readonly<Record<string, Layer>> = {
  core: {
    layers: [],
    packages: ['zod', 'canonicalize'],
    because: 'core is what every layer shares, so it may depend on none of them',
    never: ['dom', 'browser-api'],
  },
  page: {
    layers: ['core', 'classify'],
    packages: ['dom-accessibility-api'],
    because: 'the reader runs inside a hostile page: it returns plain data and knows nothing of what happens to it',
    never: ['page-write', 'crypto-or-storage'],
  },
  classify: {
    layers: ['core'],
    packages: ['zod', 'tldts'],
    because: 'classifying is a pure function of captured data, so that old evidence can be judged again',
    never: ['dom', 'browser-api', 'async-or-clock'],
  },
  rules: {
    layers: ['core', 'classify'],
    packages: ['zod', 'tldts'],
    because: 'a rule sees only the artifacts it declares, never the live page, a clock or a store',
    never: ['dom', 'browser-api', 'async-or-clock'],
  },
  compare: {
    layers: ['core'],
    packages: ['diff'],
    because: 'a comparison is a pure function of two captures',
    never: ['dom', 'browser-api', 'async-or-clock'],
  },
  ledger: {
    layers: ['core'],
    packages: ['zod', '@noble/hashes'],
    because: 'the ledger is handed its store, clock and keys, so that it can be proven without them',
    never: ['dom', 'browser-api'],
  },
  register: {
    layers: ['core'],
    packages: ['zod', 'papaparse', '@streamparser/json'],
    because: 'the register is plain records; storing them is the work of storage',
    never: ['dom', 'browser-api'],
  },
  bundle: {
    layers: ['core', 'ledger'],
    packages: ['zod', 'fflate', 'jose', 'canonicalize', 'pkijs', 'asn1js', 'age-encryption', '@noble/ciphers'],
    because: 'Node and a bare HTML page must be able to verify a bundle without the extension',
    never: ['dom', 'browser-api'],
  },
  document: {
    layers: ['core'],
    packages: ['pdfjs-dist'],
    because: 'the words of a fetched statement are a function of its bytes, in a document of our own',
    never: ['browser-api'],
  },
  storage: {
    layers: ['core'],
    packages: ['dexie', 'zod'],
    because: 'storage keeps sealed bytes and must not know how they were read, judged or shown',
    never: ['dom', 'browser-api'],
  },
  messaging: {
    layers: ['core'],
    packages: ['zod', 'wxt'],
    because: 'the protocol is shared by all screens and the worker; a screen that reaches storage through it is a leak',
    never: ['dom'],
  },
  commands: {
    layers: ['core', 'classify', 'rules', 'compare', 'ledger', 'register', 'bundle', 'storage', 'messaging'],
    packages: [
      'zod',
      'wxt',
      'tldts',
      '@duckduckgo/autoconsent',
      'set-cookie-parser',
      'age-encryption',
      '@noble/hashes',
    ],
    because: 'use cases join the layers, but reading the page is done in the page and showing is done by ui',
    never: ['dom'],
  },
  ui: {
    layers: ['core', 'compare', 'bundle', 'messaging', 'storage'],
    packages: ['preact', 'diff', 'uplot', '@tanstack/virtual-core'],
    because: 'screens are handed services, so that they can be shown in a test without a browser or a database',
    never: ['browser-api'],
  },
  cli: {
    layers: ['core', 'bundle', 'commands', 'compare', 'rules'],
    packages: ['zod', 'puppeteer-core', 'fflate', 'esbuild'],
    because:
      'the command line drives the built extension, checks bundles and judges them; it has no second way to capture',
    never: [],
  },
};

/** `node:` modules exist in neither the extension nor the verifier page. */
export const NODE_LAYERS: readonly string[] = ['cli'];

interface Forbidden {
  pattern: RegExp;
  advice: string;
}

/**
 * Looked for in code without comments and types. A line marked `not the page: <why>` is let through for
 * `page-write`, one marked `names only: <why>` for `crypto-or-storage`.
 */
export const FORBIDDEN_CALLS: Readonly<Record<World, readonly Forbidden[]>> = {
  dom: [
    {
      pattern: /(?<![\w.$'"`-])(?:document|window)\.[a-zA-Z]/,
      advice: 'reads the DOM; read it in src/page and pass the captured data on',
    },
  ],
  'browser-api': [
    {
      pattern: /(?<![\w.$'"`-])(?:chrome|browser)\.[a-z]\w*[.(]/,
      advice: 'calls the extension API; do that in src/commands, src/messaging or entrypoints and hand the result in',
    },
  ],
  'async-or-clock': [
    {
      pattern: /\basync\b|\bawait\b|\bnew Promise\b|\bsetTimeout\(/,
      advice: 'is asynchronous; judging must be a pure function of the capture',
    },
    {
      pattern: /\bDate\.now\(|\bnew Date\(\)|\bperformance\.now\(|\bMath\.random\(/,
      advice: 'looks at a clock or at chance; pass time and ids in',
    },
  ],
  'crypto-or-storage': [
    {
      pattern:
        /\bcrypto\.|\bindexedDB\b|\blocalStorage\b|\bsessionStorage\b|\bdocument\.cookie\b|\bcaches\.|\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\(|\bpostMessage\(|\bWebSocket\b/,
      advice: 'hashes, stores or sends from inside the page; return data and let the worker do it',
    },
    {
      pattern: /(?<![\w.$'"`-])(?:chrome|browser)\.(?!dom\b)[a-z]\w*[.(]/,
      advice: 'calls the extension API; the reader may use it for shadow roots only (chrome.dom)',
    },
  ],
  'page-write': [
    {
      pattern:
        /\.(?:setAttribute(?:NS)?|removeAttribute(?:NS)?|toggleAttribute|appendChild|prepend|insertBefore|insertAdjacent\w+|removeChild|replaceWith|replaceChild(?:ren)?|attachShadow|setHTML\w*|setProperty|removeProperty|insertRule|deleteRule|replaceSync|setRangeText|setSelectionRange|execCommand|adoptNode)\(/,
      advice: 'writes to a document',
    },
    {
      pattern: /\.classList\.(?:add|remove|toggle|replace)\(|\bdocument\.(?:write|writeln|open|close)\(/,
      advice: 'writes to a document',
    },
    {
      pattern:
        /\.(?:innerHTML|outerHTML|textContent|innerText|nodeValue|checked|selected|selectedIndex|indeterminate|scrollTop|scrollLeft|adoptedStyleSheets|cssText|designMode)\s*=[^=]/,
      advice: 'writes to a document',
    },
    {
      pattern:
        /\.(?:dispatchEvent|click|focus|blur|submit|requestSubmit|scrollTo|scrollBy|scrollIntoView|addEventListener|showModal|checkValidity|reportValidity)\(/,
      advice: 'acts on the page or can be noticed by it',
    },
  ],
};

/** Folder and file names that say nothing about what is inside. */
export const EMPTY_NAMES = ['utils', 'util', 'helpers', 'helper', 'common', 'misc', 'shared', 'lib', 'stuff'];
