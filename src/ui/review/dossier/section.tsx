import type { ComponentChildren } from 'preact';
import { useUi } from '../../context';
import type { PlainKey } from '../../strings/messages';

const TITLES = {
  visit: 'section_visit',
  shown: 'section_shown',
  choices: 'section_choices',
  evaluations: 'section_evaluations',
  findings: 'section_findings',
  notes: 'section_auditorNotes',
  notices: 'section_notices',
  information: 'section_information',
  links: 'section_links',
  facts: 'section_facts',
  gaps: 'section_gaps',
  integrity: 'section_integrity',
  raw: 'section_raw',
  compare: 'section_compare',
  proof: 'section_proof',
  keeping: 'section_keeping',
} as const satisfies Record<string, PlainKey>;

export type SectionId = keyof typeof TITLES;

export function Section({ id, children }: { id: SectionId; children: ComponentChildren }) {
  const { t } = useUi();
  return (
    <section class={`section section-${id}`} aria-labelledby={`section-${id}`}>
      <h2 id={`section-${id}`} tabIndex={-1}>
        {t(TITLES[id])}
      </h2>
      {children}
    </section>
  );
}
