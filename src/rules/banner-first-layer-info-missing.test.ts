import { describe, expect, it } from 'vitest';
import { bannerFirstLayerInfoMissing as rule } from './banner-first-layer-info-missing';
import { inShort, judgeSample } from './testing/judge-sample';
import { button, type SampleParts, words } from './testing/sample-capture';

type Kind = 'accept' | 'reject' | 'settings' | 'other';
const banner = (text: string, buttons: Kind[], rest: SampleParts = {}) =>
  judgeSample(rule, {
    notices: [{ id: '0:n1', kind: 'banner', text: words(text), buttons: buttons.map((b) => button(b)) }],
    noticeClasses: [{ noticeId: '0:n1', asks: 'cookies', buttons }],
    ...rest,
  });
const first = (...given: Parameters<typeof banner>) => inShort(banner(...given))[0];
const FULL = 'Example B.V. en derden gebruiken cookies voor advertenties, 12 maanden lang. Gaat u akkoord?';
const LINK = { links: [{ noticeId: '0:n1' }] };

describe('banner-first-layer-info-missing', () => {
  it('fails without a purpose or a way to details', () => {
    const bare = 'Gaat u akkoord met cookies?';
    expect(first(bare, ['accept', 'reject'])).toBe('fail no-purpose-no-details point-of-attention');
    expect(first(bare, ['accept', 'settings'])).toBe('fail no-purpose point-of-attention');
    expect(first(FULL, ['accept', 'reject'])).toBe('fail no-details point-of-attention');
  });

  it('passes a layer that says who, what for and where more is', () => {
    expect(inShort(banner(FULL, ['accept', 'reject'], LINK))).toEqual(['pass complete for-information']);
    expect(inShort(banner(FULL, ['accept', 'settings']))).toEqual(['pass complete for-information']);
    expect(inShort(banner(FULL, ['accept', 'other']))).toEqual(['pass complete for-information']);
  });

  it('a link that is not shown is no way to details', () => {
    const links = [{ noticeId: '0:n1', visible: false }];
    expect(first(FULL, ['accept', 'reject'], { links })).toBe('fail no-details point-of-attention');
  });

  it('leaves vague purposes and a name that may be elsewhere to a person', () => {
    expect(first('Wij gebruiken cookies om uw ervaring te verbeteren. Akkoord?', ['accept'], LINK)).toBe(
      'needs-review purpose-vague point-of-attention',
    );
    expect(first('Wij gebruiken cookies voor advertenties. Gaat u akkoord?', ['accept'], LINK)).toBe(
      'needs-review who-not-seen for-information',
    );
  });

  it('a notice that may only inform is not held against the page', () => {
    expect(inShort(banner('Deze site werkt met cookies.', ['accept']))).toEqual([
      'needs-review perhaps-only-informs for-information',
    ]);
  });

  it('says for information that lifetime or access is missing in all layers', () => {
    const said = inShort(banner('Example B.V. gebruikt cookies voor advertenties. Akkoord?', ['accept'], LINK));
    expect(said).toEqual(['pass complete for-information', 'needs-review lifetime-or-access-not-seen for-information']);
  });

  it('does not judge over unread parts, or without a banner', () => {
    const input = {
      notices: [{ id: '0:n1', kind: 'banner' as const, buttons: [button('a')], text: words('Cookies? Akkoord?') }],
    };
    const noticeClasses = [{ noticeId: '0:n1', buttons: ['accept' as const] }];
    const gaps = [{ reason: 'closed-shadow-root' as const, frame: '0', locator: null, subject: 'x' }];
    expect(inShort(judgeSample(rule, { ...input, noticeClasses }, { gaps }))[0]).toBe(
      'needs-review not-all-read point-of-attention',
    );
    expect(inShort(judgeSample(rule, {}))).toEqual(['not-applicable no-banner for-information']);
  });
});
