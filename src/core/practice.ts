import type { Result } from './errors';
import type { TabInspection } from './services';

/** What sealing would have kept: the same bytes and hash as a capture of a site has, made in memory and dropped. */
export interface PracticeSeal {
  digest: string;
  bytes: number;
  capturedAt: string;
}

/** The form of our own to practise on. It is no site, so nothing of it is ever kept. */
export interface PracticeServices {
  /** Reads and judges the page as any page is; the panel itself is not in the page while it is read. */
  read(): Promise<Result<TabInspection>>;
  seal(): Promise<Result<PracticeSeal>>;
}

/** What the first page tells of this very installation. */
export interface WelcomeServices {
  /** As the browser names them; what the user gave to sites one by one is not among them. */
  permissions: readonly string[];
  /** Keys as they are set now; empty where none is. */
  shortcuts(): Promise<Result<{ action: string; capture: string; panel: string }>>;
  /** Address of the form to practise on. */
  practice: string;
}
