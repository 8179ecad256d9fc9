import { useEffect, useState } from 'preact/hooks';
import type { PopupServices } from '../../core/services';
import { Popup } from './popup';

interface Props {
  services: PopupServices;
  follow: (tell: () => void) => () => void;
}

/** The popup beside the page: the same pieces, made anew for each page it comes to stand beside. */
export function Panel({ services, follow }: Props) {
  const [turn, setTurn] = useState(0);
  useEffect(() => follow(() => setTurn((n) => n + 1)), [follow]);
  return (
    <div class="beside">
      <Popup key={turn} services={services} besidePage />
    </div>
  );
}
