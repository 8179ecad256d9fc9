import type { InformationShown } from '../../core/information';
import type { StoredBlob } from '../../core/sealed';
import type { InformationChoice } from '../../core/services';
import { HOSTILE, SAMPLE_CAPTURE } from './sample';

const FILE_DIGEST = 'd0c5'.repeat(16);
const WORDS_DIGEST = 'f00d'.repeat(16);
const STATEMENT = `Privacyverklaring\n\nWij gebruiken uw e-mailadres voor onze nieuwsbrief.\n${HOSTILE}`;
export const INFORMATION: InformationShown[] = [
  {
    kind: 'privacy',
    url: 'https://tuinen.example/privacy',
    hasQuery: true,
    result: {
      state: 'kept',
      source: 'fetched',
      at: SAMPLE_CAPTURE.capturedAt,
      status: 200,
      finalUrl: 'https://tuinen.example/privacy',
      mediaType: 'text/html',
      bytes: FILE_DIGEST,
      text: WORDS_DIGEST,
    },
  },
  {
    kind: 'cookie',
    url: 'https://cookies.example/verklaring',
    hasQuery: false,
    result: { state: 'not-kept', reason: 'http-error', status: 404 },
  },
  {
    kind: 'cookie',
    url: 'https://tuinen.example/cookies',
    hasQuery: false,
    result: { state: 'not-kept', reason: 'not-wanted', status: null },
  },
];

const WORDS = new TextEncoder().encode(STATEMENT);
export const STATEMENT_BLOBS: StoredBlob[] = [
  { digest: FILE_DIGEST, mediaType: 'text/html', bytes: WORDS.length, role: 'information-html', data: WORDS },
  { digest: WORDS_DIGEST, mediaType: 'text/plain', bytes: WORDS.length, role: 'information-text', data: WORDS },
];

export function informationChoice(scene: {
  noChoices?: boolean;
  keepsStatements?: boolean;
  statement?: boolean;
}): InformationChoice {
  const wanted = scene.keepsStatements ?? false;
  return {
    wanted,
    statements: scene.noChoices
      ? []
      : [
          { kind: 'privacy', url: 'https://tuinen.example/privacy', allowed: wanted },
          { kind: 'cookie', url: 'https://cookies.example/verklaring', allowed: false },
        ],
    thisPage: scene.statement ? 'privacy' : null,
  };
}
