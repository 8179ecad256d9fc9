import * as z from 'zod';

// First of all imports: Zod decides for each schema when it is made. What a driver runs in a page may use `eval` for as long as it
// has not waited for anything, so Zod would take it for allowed.
z.config({ jitless: true });
