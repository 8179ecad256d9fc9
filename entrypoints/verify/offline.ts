import * as z from 'zod';
import { lockedFiles } from '../../src/bundle/age/locked-files';
import { verifyBundle } from '../../src/bundle/verify-bundle';
import { settle } from '../../src/commands/settle';
import { mountOfflineVerify } from '../../src/ui/verify/offline';

// The verify page as one file (src/cli/verifier-page.ts). Its policy forbids making code out of text, which Zod would try.
z.config({ jitless: true });

const root = document.getElementById('root');
if (root)
  mountOfflineVerify(
    root,
    { ...lockedFiles, verifyBundle: (file, given) => settle(verifyBundle(file, given)) },
    navigator.language.toLowerCase().startsWith('nl') ? 'nl' : 'en',
  );
