import { BAG } from './cases-bag';
import { GOOD } from './cases-good';
import { JSON_FORMS } from './cases-json';
import { LEDGER } from './cases-ledger';
import { MIXED } from './cases-mixed';
import { REDACTED } from './cases-redacted';
import { REDACTED_PICTURES } from './cases-redacted-pictures';
import { REGISTER } from './cases-register';
import { SIGNATURES } from './cases-signatures';
import { TIME_STAMPS } from './cases-time-stamps';
import { ZIP } from './cases-zip';
import type { VectorCase } from './worlds';

/** By the name of the file in `bundles/` without `.zip`; `_fail` behind a name: a verifier must refuse it. */
export const CASES: Readonly<Record<string, VectorCase>> = Object.fromEntries(
  Object.entries({
    ...GOOD,
    ...BAG,
    ...SIGNATURES,
    ...JSON_FORMS,
    ...LEDGER,
    ...MIXED,
    ...ZIP,
    ...REGISTER,
    ...REDACTED,
    ...REDACTED_PICTURES,
    ...TIME_STAMPS,
  }).map(([name, each]) => [each.by.length === 0 ? name : `${name}_fail`, each]),
);
