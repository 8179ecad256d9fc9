/** Messages that belong to what was ordered are not advertising. */
export const TRANSACTIONAL =
  /\b((order|bestel\w*|bestell\w*|booking|boeking\w*|reservering\w*|delivery|bezorg\w*|verzend\w*|account|service|shipping|track\w*)[ -]?(updates?|status\w*|bevestiging\w*|berichten|notifications?|e-?mails?|confirmations?|mails?)|\w*bevestiging\w*|confirmations?|receipts?|facturen|factuur|invoices?|bestatigung\w*|rechnung\w*|facture)( (per|by|via|par) (e-?mail|post|sms))?\b/g;
