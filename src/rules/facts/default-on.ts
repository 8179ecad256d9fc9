import type { ControlArtifact } from '../artifacts';
import { mayBeSoftOptIn } from './consent-choice';
import { isPreferenceCentre } from './preference-centre';

/** Why a consent choice that is on cannot be held against the page without a person. */
export type Doubt =
  | 'meaning-unsure'
  | 'may-be-restored'
  | 'may-be-autofilled'
  | 'may-be-saved-choice'
  | 'on-but-not-shown'
  | 'hidden-duplicate';

/** How a consent choice that is on by itself is reported. */
export type OnVariant = 'on' | 'on-locked' | 'on-existing-customer';

/** For a control whose initial state is on. `all` is the capture, to recognise the second copy of a responsive form. */
export function doubtAboutOn(artifact: ControlArtifact, all: readonly ControlArtifact[]): Doubt | null {
  const { control, class: c, frame } = artifact;
  if (!control.visible && hasVisibleTwin(artifact, all)) return 'hidden-duplicate';
  if (c.consentClass === 'unsure' || c.polarity === 'unknown') return 'meaning-unsure';
  if (control.provenance === 'autofill-possible' || control.autofilled) return 'may-be-autofilled';
  if (control.provenance === 'restored-possible') return 'may-be-restored';
  // Back and forward bring a form back as the visitor left it; what equals the markup needs no such explanation.
  if (frame.navigationType === 'back_forward' && control.states.markup !== 'on') return 'may-be-restored';
  if (!control.visible) return 'on-but-not-shown';
  if (isPreferenceCentre(artifact)) return 'may-be-saved-choice';
  return null;
}

export function onVariant(artifact: ControlArtifact): OnVariant {
  if (artifact.control.disabled) return 'on-locked';
  return mayBeSoftOptIn(artifact) ? 'on-existing-customer' : 'on';
}

function hasVisibleTwin({ control }: ControlArtifact, all: readonly ControlArtifact[]): boolean {
  const words = control.text.normalised || control.accessibleName;
  if (words === '') return false;
  return all.some(
    ({ control: other }) =>
      other.visible && other.kind === control.kind && (other.text.normalised || other.accessibleName) === words,
  );
}
