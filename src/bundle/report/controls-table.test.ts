import { expect, it } from 'vitest';
import { control, frame } from '../../ui/testing/record-parts';
import { controlsTable } from './controls-table';

it('words above a group of options stand before each of them, escaped; without a group there is nothing', () => {
  const { text, locator } = control('0:c1', 'Elke week');
  const states = { markup: 'off', initial: 'off', atCapture: 'off' } as const;
  const option = { text, accessibleName: '', emptyValue: false, states, disabled: false, locator };
  const list = control('0:c2', 'Nieuwsbrief', {
    kind: 'select',
    options: [{ ...option, group: 'Per <mail>' }, option],
  });
  const item = { number: 1, control: list, frame: frame('0'), class: undefined, aboutConsent: true };
  const page = controlsTable([item], 'nl').text;
  expect(page).toContain('<bdi class="note">Per &lt;mail&gt;</bdi>: <bdi class="words">Elke week</bdi>');
  expect(page).toContain('</span> <bdi class="words">Elke week</bdi>');
});
