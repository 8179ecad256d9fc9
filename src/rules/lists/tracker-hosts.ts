/**
 * Domains of advertising, statistics and social networks, cut from third-party-web 0.30.0 (npm, data of the HTTP Archive) on
 * 2026-11-24: categories ad, analytics and social, seen on 20,000 pages or more, without domains that also serve a site of
 * general use or only pictures. Not being on it says nothing.
 *
 * MIT License. Copyright (c) 2019 Patrick Hulce. Permission is hereby granted, free of charge, to any person obtaining a copy
 * of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including
 * without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the
 * Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions: The above
 * copyright notice and this permission notice shall be included in all copies or substantial portions of the Software. THE
 * SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF
 * MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE
 * LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR
 * IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */
const LISTS = {
  advertising: `
    2mdn.net 33across.com 4dex.io adform.net adformdsp.net adnxs.com adrdgt.com adroll.com ads-twitter.com
    ads.linkedin.com adservice.google.be adservice.google.ca adservice.google.ch adservice.google.co.id
    adservice.google.co.in adservice.google.co.jp adservice.google.co.kr adservice.google.co.nz
    adservice.google.co.uk adservice.google.com adservice.google.com.au adservice.google.com.br
    adservice.google.com.sg adservice.google.com.ua adservice.google.de adservice.google.es adservice.google.fr
    adservice.google.ie adservice.google.nl adservice.google.se adsrvr.org adyoulike.com adyoulike.net
    amazon-adsystem.com analytics.twitter.com app-us1.com b92.yahoo.co.jp bluelithium.com casalemedia.com chango.com
    company-target.com creativecdn.com criteo.com criteo.net crwdcntrl.net ctasnet.com deliverimp.com
    doubleclick.net emailretargeting.com erne.co fimserve.com gemius.pl googleadservices.com googlesyndication.com
    googletagservices.com gumgum.com i-mobile.co.jp id5-sync.com indexww.com inmobi.com iponweb.net jump-time.net
    lexity.com liadm.com lijit.com media.net microad.jp mnet-ad.net msads.net omnitagjs.com openx.net
    openxadexchange.com openxcdn.net outbrain.com outbrainimg.com privacymanager.io pubmatic.com rubiconproject.com
    sascdn.com sasqos.com scorecardresearch.com seedtag.com servedbyopenx.com simpli.fi smartadserver.com socdm.com
    stackadapt.com taboola.com taboolasyndication.com trackcmp.net tynt.com`,
  analytics: `
    amplitude.com analytics.google.com aticdn.net brandmetrics.com brtstats.com cetrk.com content-square.net
    contentsquare.net crazyegg.com dotomi.com dtmpub.com emjcd.com fastclick.net fullstory.com google-analytics.com
    hm.baidu.com hmcdn.baidu.com hotjar.com hotjar.io luckyorange.com luckyorange.net matomo.cloud mc.yandex.com
    mc.yandex.ru mediaplex.com mixpanel.com mpstat.us mpulse.net mxpnl.com ntv.io pixel.wp.com quantcount.com
    quantserve.com segment.com segment.io smartlook.com statcounter.com stats.wp.com tqlkg.com treasuredata.com
    urchin.com www.googleoptimize.com xiti.com`,
  social: `
    addtoany.com atlassbx.com bizographics.com facebook.com facebook.net fbsbx.com instagram.com ipstatp.com
    oribi.io pinterest.com platform.linkedin.com platform.twitter.com sharethis.com syndication.twitter.com
    tiktok.com`,
};
export type TrackerKind = keyof typeof LISTS;

const KINDS: ReadonlyMap<string, TrackerKind> = new Map([
  ...domains(LISTS.advertising).map((domain) => [domain, 'advertising'] as const),
  ...domains(LISTS.analytics).map((domain) => [domain, 'analytics'] as const),
  ...domains(LISTS.social).map((domain) => [domain, 'social'] as const),
]);

/** What the list says of a host, by the host itself or any domain above it. */
export function trackerKind(host: string): TrackerKind | null {
  const labels = host.replace(/:\d+$/, '').split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    const kind = KINDS.get(labels.slice(i).join('.'));
    if (kind) return kind;
  }
  return null;
}

/** Hosts to which, while a site says that consent is denied, messages without cookies may go (documented for consent mode). */
export const CONSENT_MODE_HOSTS: readonly string[] = [
  'google-analytics.com',
  'analytics.google.com',
  'doubleclick.net',
  'googlesyndication.com',
  'googleadservices.com',
];

function domains(list: string): string[] {
  return list.trim().split(/\s+/);
}
