import { z } from 'zod';
import { ERROR_CODES } from '../../core/errors';
import type { Bilingual } from '../../core/text';

/** What can go wrong with one address: the extension's own codes, and what only the driver can see. */
export const ADDRESS_ERROR_CODES = [
  ...ERROR_CODES,
  'bad-address',
  'unreachable',
  'timed-out',
  'download',
  'not-a-web-page',
  'page-crashed',
] as const;
export const AddressErrorCodeSchema = z.enum(ADDRESS_ERROR_CODES);
export type AddressErrorCode = z.infer<typeof AddressErrorCodeSchema>;

/** One address could not be captured; the others go on. */
export class DriverError extends Error {
  override readonly name = 'DriverError';
  constructor(
    readonly code: AddressErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}

/** What happened, and that nothing already kept is lost. */
export const ADDRESS_ERRORS: Readonly<Record<AddressErrorCode, Bilingual>> = {
  'bad-address': { nl: 'dit is geen webadres', en: 'this is not a web address' },
  unreachable: { nl: 'de site is niet bereikbaar', en: 'the site cannot be reached' },
  'timed-out': { nl: 'de pagina antwoordde niet op tijd', en: 'the page did not answer in time' },
  download: {
    nl: 'het adres geeft geen pagina, maar een bestand om te downloaden of niets',
    en: 'the address gives no page, but a file to download or nothing',
  },
  'not-a-web-page': {
    nl: 'het adres toont een document (bijvoorbeeld een PDF), geen webpagina',
    en: 'the address shows a document (a PDF, for instance), not a web page',
  },
  'page-crashed': { nl: 'de pagina is vastgelopen', en: 'the page crashed' },
  'page-not-allowed': {
    nl: 'de browser staat niet toe dat een extensie deze pagina leest',
    en: 'the browser does not let an extension read this page',
  },
  'page-navigated': {
    nl: 'de pagina ging tijdens het vastleggen naar een ander adres',
    en: 'the page went to another address during the capture',
  },
  'tab-gone': { nl: 'het tabblad is gesloten', en: 'the tab was closed' },
  'no-frame-read': { nl: 'de pagina gaf geen antwoord op het lezen', en: 'the page did not answer when it was read' },
  'reader-failed': { nl: 'het lezen van de pagina mislukte', en: 'reading the page failed' },
  'store-unavailable': { nl: 'de opslag kan niet worden geopend', en: 'the store cannot be opened' },
  'store-private': {
    nl: 'in een privévenster bewaart de browser niets',
    en: 'the browser keeps nothing in a private window',
  },
  'store-full': {
    nl: 'de schijf is vol; wat er al lag is bewaard gebleven',
    en: 'the disk is full; what was already kept is still there',
  },
  'store-corrupt': {
    nl: 'een deel van de opslag is beschadigd; de rest is bewaard gebleven',
    en: 'part of the store is damaged; the rest is still there',
  },
  'store-alarm': {
    nl: 'de opslag is niet meer die van eerst; open de beoordelingspagina en bevestig dat u dit hebt gezien',
    en: 'the store is not the one it was; open the review page and confirm that you have seen this',
  },
  'not-found': { nl: 'de vastlegging is niet gevonden', en: 'the capture was not found' },
  deleted: { nl: 'de vastlegging is verwijderd', en: 'the capture was deleted' },
  'on-hold': {
    nl: 'de vastlegging staat onder een vernietigingsstop',
    en: 'the capture is under a legal hold',
  },
  'signing-failed': {
    nl: 'het ondertekenen mislukte; er is geen bewijsbundel gemaakt',
    en: 'signing failed; no proof bundle was made',
  },
  'not-canonical': {
    nl: 'de vastlegging kan niet eenduidig worden opgeschreven',
    en: 'the capture cannot be written down in one way only',
  },
  'duplicate-key': { nl: 'de gegevens noemen een sleutel twee keer', en: 'the data name one key twice' },
  'not-a-bundle': { nl: 'dit is geen bewijsbundel', en: 'this is not a proof bundle' },
  'bundle-not-intact': { nl: 'deze bundel is niet ongeschonden', en: 'this bundle is not intact' },
  'bundle-newer': { nl: 'deze bundel is van een nieuwere versie', en: 'this bundle is of a newer version' },
  'not-a-backup': { nl: 'dit is geen back-up', en: 'this is not a backup' },
  'wrong-passphrase': { nl: 'de wachtzin past niet', en: 'the passphrase does not fit' },
  'wrong-identity': { nl: 'de sleutel opent dit bestand niet', en: 'the key does not open this file' },
  'not-an-identity': { nl: 'dit is geen geheime sleutel van age', en: 'this is no secret key of age' },
  'not-a-recipient': { nl: 'dit is geen sleutel van een ontvanger', en: 'this is no key of a recipient' },
  'preview-outdated': { nl: 'er kwam intussen iets bij', en: 'something was added in the meantime' },
  'nothing-to-export': { nl: 'er is geen vastlegging voor deze bundel', en: 'there is no capture for this bundle' },
  'backup-newer': { nl: 'de back-up is van een nieuwere versie', en: 'the backup is of a newer version' },
  'bad-message': { nl: 'de extensie begreep de opdracht niet', en: 'the extension did not understand the request' },
  'text-refused': { nl: 'de tekst is onbruikbaar', en: 'the text cannot be used' },
  'judged-again': { nl: 'intussen opnieuw beoordeeld', en: 'judged again in the meantime' },
  'bad-input': { nl: 'de invoer is onbruikbaar', en: 'the input cannot be used' },
  'not-redactable': { nl: 'deze woorden kunnen niet worden weggelaten', en: 'these words cannot be withheld' },
  'redaction-shows': {
    nl: 'wat moest worden weggelaten staat nog in een ander bestand',
    en: 'what was to be withheld still stands in another file',
  },
  'redacted-copy': { nl: 'dit is een geredigeerd afschrift', en: 'this is a redacted copy' },
  cancelled: { nl: 'afgebroken', en: 'cancelled' },
  unexpected: { nl: 'er ging iets onverwachts mis', en: 'something unexpected went wrong' },
};
