import { useEffect, useState } from 'preact/hooks';
import type { ListServices } from '../../../core/list';
import { type ListSettings, ListSettingsSchema } from '../../../core/list-view';

/** Columns and saved views. Until they are read, and when they cannot be, those of a new user. */
export function useListSettings(services: ListServices): [ListSettings, (settings: ListSettings) => Promise<boolean>] {
  const [settings, setSettings] = useState<ListSettings>(() => ListSettingsSchema.parse({}));
  useEffect(() => {
    services.settings().then(
      (result) => result.ok && setSettings(result.value),
      () => undefined,
    );
  }, [services]);
  const keep = async (changed: ListSettings) => {
    const kept = await services.keepSettings(changed);
    if (kept.ok) setSettings(kept.value);
    return kept.ok;
  };
  return [settings, keep];
}
