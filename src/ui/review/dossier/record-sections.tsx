import type { Dossier } from '../../../core/sealed';
import type { ReviewServices } from '../../../core/services';
import { GapList } from '../../components/gap-list';
import { useUi } from '../../context';
import type { choicesOf } from '../../model/choices';
import { PointingProvider } from '../../model/pointed';
import { ChoicesTable } from './choices-table';
import { InformationLinks } from './information-links';
import { InformationShown } from './information-shown';
import { Notices } from './notices';
import { OtherFacts } from './other-facts';
import { markedOf } from './picture-marks';
import { RawRecord } from './raw-record';
import { Section } from './section';
import { Shown } from './shown';
import { VisitFacts } from './visit-facts';

interface Props {
  dossier: Dossier;
  choices: ReturnType<typeof choicesOf>;
}

/** The page as it was: the same in one's own store and in somebody's bundle. */
export function PageSections({ dossier, choices }: Props) {
  const marked = markedOf(dossier.sealed.capture, choices);
  return (
    <>
      <Section id="visit">
        <VisitFacts dossier={dossier} />
      </Section>
      <PointingProvider>
        <Section id="shown">
          <Shown dossier={dossier} choices={choices} marked={marked} />
        </Section>
        <Section id="choices">
          <ChoicesTable choices={choices} marked={marked} />
        </Section>
      </PointingProvider>
    </>
  );
}

/** What else the record holds, below what was made of it. */
export function RecordSections({
  dossier,
  services,
}: {
  dossier: Dossier;
  services: Pick<ReviewServices, 'capturesOf'>;
}) {
  const { t } = useUi();
  const { capture } = dossier.sealed;
  return (
    <>
      <Section id="notices">
        <Notices
          capture={capture}
          evaluation={dossier.evaluation.evaluation}
          blobs={dossier.blobs}
          withheld={dossier.withheld}
        />
      </Section>
      <Section id="information">
        <InformationShown capture={capture} blobs={dossier.blobs} services={services} />
      </Section>
      <Section id="links">
        <InformationLinks capture={capture} />
      </Section>
      <Section id="facts">
        <OtherFacts capture={capture} />
      </Section>
      <Section id="gaps">
        {capture.gaps.length === 0 ? <p>{t('gaps_none')}</p> : <GapList gaps={capture.gaps} />}
      </Section>
      <Section id="raw">
        <RawRecord dossier={dossier} />
      </Section>
    </>
  );
}
