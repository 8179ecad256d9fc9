import { createRoot } from 'react-dom/client';
import { CookieConsentContextProvider, CookieBanner } from 'hds-react';
const en = (s) => ({ en: s });
const cookie = (name, d, e) => ({ name, host: '127.0.0.1', storageType: 1, description: en(d), expiration: en(e) });
const settings = {
  siteName: 'Archipelago Library', cookieName: 'skb-cookie-consents', monitorInterval: 0, fallbackLanguage: 'en', languages: [{ code: 'en', name: 'In English (EN)', direction: 'ltr' }],
  requiredGroups: [{ groupId: 'shared', title: en('Essential'), description: en('Required cookies without which the website cannot work. They do not need your consent.'), cookies: [cookie('skb-cookie-consents', 'Remembers what you chose here.', '100 days')] }],
  optionalGroups: [
    { groupId: 'preferences', title: en('Preferences'), description: en('Preference cookies change the look and operation of the website, such as the island you come from.'), cookies: [cookie('island', 'The branch you visit most.', '365 days')] },
    { groupId: 'statistics', title: en('Statistics'), description: en('The data collected by the statistics cookies is used for developing the website.'), cookies: [cookie('_pk_id', 'Matomo counts visits.', '393 days')] },
    { groupId: 'chat', title: en('Chat'), description: en('The chat with a librarian opens only if you allow these cookies.'), cookies: [cookie('chat_sid', 'Keeps the conversation together.', 'Session')] },
    { groupId: 'marketing', title: en('Marketing'), description: en('Marketing cookies let us show you our events on other websites.'), cookies: [cookie('_fbp', 'Targeted advertising.', '90 days')] },
  ],
  translations: Object.fromEntries(Object.entries({
    bannerAriaLabel: 'Cookie settings', heading: 'Archipelago Library uses cookies', description: 'This website uses required cookies to ensure the basic functionality and performance. In addition, we use targeting cookies to improve the user experience, perform analytics and display personalised content.',
    showDetails: 'Show details', hideDetails: 'Hide details', formHeading: 'About the cookies used on the website', formText: 'The cookies used on the website have been classified according to their intended use. Below, you can read about each category and accept or reject the use of cookies.',
    highlightedGroup: 'You need to accept this category to display the content you have selected.', highlightedGroupAria: 'Good to know for category: {{title}}', showCookieSettings: 'Show the cookies of this category', hideCookieSettings: 'Hide the cookies of this category', acceptedAt: 'You have accepted this category on {{date}} at {{time}}.',
    tableHeadingsName: 'Name', tableHeadingsHostName: 'Host name', tableHeadingsDescription: 'Description', tableHeadingsExpiration: 'Expiration', tableHeadingsType: 'Type',
    approveRequiredAndSelectedConsents: 'Accept selected cookies', approveOnlyRequiredConsents: 'Accept required cookies only', approveAllConsents: 'Accept all cookies', settingsSaved: 'Settings saved!', notificationAriaLabel: 'Announcement', storageType1: 'Cookie', storageType2: 'localStorage', storageType3: 'sessionStorage', storageType4: 'IndexedDB', storageType5: 'Cache Storage',
  }).map(([k, v]) => [k, en(v)])),
};
createRoot(document.body.appendChild(document.createElement('div'))).render(
  <CookieConsentContextProvider siteSettings={settings} options={{ language: 'en' }} onChange={() => {}}><CookieBanner /></CookieConsentContextProvider>);
