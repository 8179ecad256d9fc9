/**
 * Services that many organisations have their forms sent to, by the domain a form goes to. Facts from the embed code that each
 * service gives its customers; list of 2026-11-24, kept by hand. Not being on it says nothing.
 */
export const FORM_PROCESSORS: readonly (readonly [domain: string, name: string])[] = [
  ['list-manage.com', 'Mailchimp'],
  ['hsforms.com', 'HubSpot'],
  ['hsforms.net', 'HubSpot'],
  ['sibforms.com', 'Brevo'],
  ['docs.google.com', 'Google Forms'],
  ['forms.office.com', 'Microsoft Forms'],
  ['forms.cloud.microsoft', 'Microsoft Forms'],
  ['typeform.com', 'Typeform'],
  ['jotform.com', 'Jotform'],
  ['mailerlite.com', 'MailerLite'],
  ['activehosted.com', 'ActiveCampaign'],
  ['laposta.nl', 'Laposta'],
  ['laposta.org', 'Laposta'],
  ['getresponse.com', 'GetResponse'],
  ['convertkit.com', 'Kit'],
  ['createsend.com', 'Campaign Monitor'],
  ['formspree.io', 'Formspree'],
  ['klaviyo.com', 'Klaviyo'],
  ['surveymonkey.com', 'SurveyMonkey'],
];
