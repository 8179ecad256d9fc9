import { clockWords } from '../core/clock-words';
import type { Bilingual } from '../core/text';
import type { TimeAnchor, Verification } from '../core/verification';
import { moment } from './report/moment';

export const PROOF_LAYERS = ['intact', 'signed', 'time', 'complete', 'origin'] as const;
export const PROOF_STATES = ['proven', 'partly', 'not-proven', 'broken'] as const;

export interface ProofLayer {
  id: (typeof PROOF_LAYERS)[number];
  /** `broken`: what is there says the opposite. */
  state: (typeof PROOF_STATES)[number];
  text: Bilingual;
}

/** What a verification proves, layer by layer, so that one good layer never stands for another. Empty for what is no bundle. */
export function proofLayers(verification: Verification): ProofLayer[] {
  if (verification.verdict === 'not-a-bundle') return [];
  return [
    intact(verification),
    SIGNED[verification.signer],
    time(verification.timeAnchor),
    complete(verification),
    ORIGIN,
  ];
}

function intact({ verdict, timeAnchor, checks }: Verification): ProofLayer {
  const failed = checks.filter(({ outcome }) => outcome === 'failed').map(({ id }) => id);
  // What the verifier gave and is not met is no change of the bundle.
  const onlyGiven = failed.every(
    (id) => id === 'key-pinned' || id === 'head-known' || (id === 'time-anchored' && timeAnchor !== undefined),
  );
  return verdict === 'intact' || onlyGiven
    ? {
        id: 'intact',
        state: 'proven',
        text: {
          nl: 'Er is in de bundel niets veranderd sinds de ondertekening.',
          en: 'Nothing in the bundle has changed since it was signed.',
        },
      }
    : {
        id: 'intact',
        state: 'broken',
        text: {
          nl: 'De bundel is niet meer wat is ondertekend; de controles hieronder zeggen waar.',
          en: 'The bundle is no longer what was signed; the checks below say where.',
        },
      };
}

const SIGNED: Readonly<Record<Verification['signer'], ProofLayer>> = {
  pinned: {
    id: 'signed',
    state: 'proven',
    text: {
      nl: 'Ondertekend met de sleutel waarvan u de vingerafdruk gaf.',
      en: 'Signed with the key whose fingerprint you gave.',
    },
  },
  unconfirmed: {
    id: 'signed',
    state: 'partly',
    text: {
      nl: 'Ondertekend met één sleutel; van wie die is, hebt u nog niet langs een andere weg bevestigd.',
      en: 'Signed with one key; whose it is you have not yet confirmed by another road.',
    },
  },
  'pin-mismatch': {
    id: 'signed',
    state: 'broken',
    text: {
      nl: 'Ondertekend met een andere sleutel dan die waarvan u de vingerafdruk gaf.',
      en: 'Signed with another key than the one whose fingerprint you gave.',
    },
  },
  unknown: {
    id: 'signed',
    state: 'broken',
    text: { nl: 'Er is geen handtekening die klopt.', en: 'There is no signature that holds.' },
  },
};

function time(anchor: TimeAnchor | undefined): ProofLayer {
  const token = anchor?.token;
  if (!anchor || !token) return anchor?.state === 'refused' ? BAD_TIME : NO_TIME;
  const by = TRUST[anchor.state];
  const at = moment(token.genTime);
  const clock = clockWords(token.clockDifference);
  const what = token.coversCaptures
    ? { nl: 'Alle vastleggingen in deze bundel bestonden', en: 'All captures in this bundle existed' }
    : {
        nl: 'Een deel van het logboek bestond, maar nog niet alle vastleggingen in deze bundel,',
        en: 'Part of the ledger existed, but not yet all captures in this bundle,',
      };
  const state =
    anchor.state === 'other-root'
      ? 'broken'
      : anchor.state === 'anchored' && token.coversCaptures
        ? 'proven'
        : 'partly';
  return {
    id: 'time',
    state,
    text: {
      nl: `${what.nl} op ${at}, volgens ${token.authorityName}: ${by.nl} (beleid ${token.policy}). Het logboek ligt vast tot en met regel ${anchor.covered} van ${anchor.entries}. ${clock.nl}`,
      en: `${what.en} at ${at}, according to ${token.authorityName}: ${by.en} (policy ${token.policy}). The ledger is fixed up to entry ${anchor.covered} of ${anchor.entries}. ${clock.en}`,
    },
  };
}

const UNCONFIRMED: Bilingual = {
  nl: 'een autoriteit die u niet hebt bevestigd',
  en: 'an authority that you have not confirmed',
};
const TRUST: Readonly<Record<TimeAnchor['state'], Bilingual>> = {
  anchored: {
    nl: 'een autoriteit onder het rootcertificaat dat u gaf',
    en: 'an authority under the root certificate that you gave',
  },
  'other-root': {
    nl: 'een autoriteit die niet valt onder het rootcertificaat dat u gaf',
    en: 'an authority that is not under the root certificate that you gave',
  },
  unconfirmed: UNCONFIRMED,
  refused: UNCONFIRMED,
  none: UNCONFIRMED,
};

const NO_TIME: ProofLayer = {
  id: 'time',
  state: 'not-proven',
  text: {
    nl: 'Er is geen tijdstempel van een derde; de tijden zijn die van de computer zelf.',
    en: 'There is no time-stamp of a third party; the times are those of the computer itself.',
  },
};
const BAD_TIME: ProofLayer = {
  id: 'time',
  state: 'broken',
  text: { nl: 'Het tijdstempel dat erbij zit deugt niet.', en: 'The time-stamp that came along is not good.' },
};

function complete({ checks, withheld = [] }: Verification): ProofLayer {
  const about: readonly string[] = [
    'zip-structure',
    'tag-files',
    'payload-complete',
    'blobs-present',
    'notices-match',
    'redactions',
  ];
  const holds = checks.filter(({ id }) => about.includes(id)).every(({ outcome }) => outcome === 'passed');
  const head = checks.find(({ id }) => id === 'head-known')?.outcome;
  if (holds && head !== undefined && head !== 'passed') return HEAD_GONE;
  if (holds && head !== undefined && withheld.length === 0) return HEAD_THERE;
  return holds
    ? {
        id: 'complete',
        state: 'partly',
        text:
          withheld.length > 0
            ? WITHHELD(withheld.length)
            : {
                nl: 'Er ontbreekt geen bestand en er is er geen bijgekomen. Of aan het eind van het logboek regels zijn weggelaten, is aan een bundel niet te zien.',
                en: 'No file is missing and none was added. Whether entries were left out at the end of the ledger cannot be seen from a bundle.',
              },
      }
    : {
        id: 'complete',
        state: 'broken',
        text: { nl: 'Er ontbreken bestanden of er zijn er bijgekomen.', en: 'Files are missing or were added.' },
      };
}

const WITHHELD = (n: number): Bilingual => ({
  nl: `Geredigeerd afschrift: ${n === 1 ? '1 onderdeel is' : `${n} onderdelen zijn`} met opzet weggelaten, hieronder genoemd met reden. Verder ontbreekt er niets dat het logboek van deze vastleggingen noemt; of aan het eind van het logboek regels zijn weggelaten, is aan een bundel niet te zien.`,
  en: `Redacted copy: ${n === 1 ? '1 part is' : `${n} parts are`} withheld on purpose, named below with the reason. Nothing else is missing that the ledger names of these captures; whether entries were left out at the end of the ledger cannot be seen from a bundle.`,
});
const HEAD_THERE: ProofLayer = {
  id: 'complete',
  state: 'partly',
  text: {
    nl: 'Er ontbreekt geen bestand en er is er geen bijgekomen, en het logboek loopt ten minste door tot de regel die u elders noteerde. Of er daarna regels zijn weggelaten, is aan een bundel niet te zien.',
    en: 'No file is missing and none was added, and the ledger goes on at least to the entry that you noted elsewhere. Whether later entries were left out cannot be seen from a bundle.',
  },
};
const HEAD_GONE: ProofLayer = {
  id: 'complete',
  state: 'broken',
  text: {
    nl: 'De regel van het logboek die u elders noteerde staat er niet in: dit is een oudere bundel, of een ander logboek, of er zijn regels weggelaten.',
    en: 'The entry of the ledger that you noted elsewhere is not in it: this is an older bundle, or another ledger, or entries were left out.',
  },
};

const ORIGIN: ProofLayer = {
  id: 'origin',
  state: 'not-proven',
  text: {
    nl: 'Dat de site deze pagina zo aan anderen toonde, kan een bundel niet bewijzen.',
    en: 'That the site showed this page to others cannot be proven by a bundle.',
  },
};
