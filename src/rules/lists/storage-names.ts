/**
 * Names under which well-known services keep their numbers in a browser. A small selection, made by hand on 2026-11-24, of
 * names that are distinctive; categories as the Open Cookie Database has them (jkwakman/Open-Cookie-Database, Apache-2.0,
 * read at commit 041de98). An end in `*` stands for anything. Not being on it says nothing.
 */
const ADVERTISING =
  '_fbp _fbc _gcl_au _gcl_dc _gac_* FPAU FPGCLDC __gads __gsas __gpi __gpi_optout GED_PLAYLIST_ACTIVITY _uetsid _uetvid MUID MUIDB IDE demdex aam_uuid AMCV_* AMCVS_* s_ecid';
const ANALYTICS =
  '_ga _ga_* _gid _gat _gat_* _dc_gtm_* __utma __utmb __utmc __utmt __utmv __utmx __utmxx __utmz FPID FPLC s_vi s_fid s_sq s_ppv';
const FUNCTIONAL =
  '_GRECAPTCHA GCLB test_cookie CookieConsent CookieConsent_* cookieconsent_* at_check x-ms-gateway-slice';

export type StorageKind = 'advertising' | 'analytics' | 'functional' | 'unknown';

export function storageKind(name: string): StorageKind {
  if (isListed(name, ADVERTISING)) return 'advertising';
  if (isListed(name, ANALYTICS)) return 'analytics';
  return isListed(name, FUNCTIONAL) || SPEAKS_FOR_ITSELF.test(name) ? 'functional' : 'unknown';
}

/** Names that sites give to what they need themselves: a session, protection of forms, a basket, a language. */
const SPEAKS_FOR_ITSELF =
  /^(.*[_.-])?(php|asp\.?net_|j)?(sess(ion)?(id)?|csrf(token)?|xsrf([_-]token)?|cart|basket|winkelmand|warenkorb|panier|lang(uage)?|locale|taal|theme|consent)([_.-].*)?$/i;

function isListed(name: string, list: string): boolean {
  return list.split(' ').some((entry) => (entry.endsWith('*') ? name.startsWith(entry.slice(0, -1)) : name === entry));
}
