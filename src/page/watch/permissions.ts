import { MOST_PERMISSION_CHANGES, PERMISSION_NAMES, PERMISSION_STATES } from '../../core/permission-names';
import type { PermissionReading, PermissionSeen } from '../../core/permissions';

/**
 * What the browser says a site may do, from the first byte on: the first state, and each change. A change before the visitor
 * did anything in the page shows that it asked on load. Asking for a state asks nobody for anything, and the page cannot see it.
 */
export function watchPermissions(acted: () => boolean): { seen(): PermissionSeen[]; stop(): void } {
  const stopped = new AbortController();
  const found = PERMISSION_NAMES.map((name) => ({ name, readings: list() }));
  for (const { name, readings } of found) {
    const note = (state: PermissionState) => {
      const known = PERMISSION_STATES.find((each) => each === state);
      if (!known || readings.at(-1)?.state === known || readings.length === MOST_PERMISSION_CHANGES) return;
      readings.push({ at: Math.round(performance.now()), state: known, afterAct: acted() });
    };
    ask(name).then(
      (status) => {
        if (stopped.signal.aborted) return;
        note(status.state);
        status.addEventListener('change', () => note(status.state), stopped); // not the page: an object of this world
      },
      // A browser that does not know this one, or an insecure page: nothing is said of it.
      () => undefined,
    );
  }
  return {
    seen: () => found.filter(({ readings }) => readings.length > 0),
    stop: () => stopped.abort(),
  };
}

function list(): PermissionReading[] {
  return [];
}

/** Chromium tells the state of `push` only to who promises to show what is pushed. */
async function ask(name: PermissionSeen['name']): Promise<PermissionStatus> {
  const descriptor = { name, userVisibleOnly: true };
  return navigator.permissions.query(descriptor);
}
