import { documentText } from '../../src/document/document-text';
import { answerDocuments } from '../../src/messaging/document-channel';

/** Opened by the worker while it reads the words of a fetched statement, and closed again (Chromium: offscreen document). */
answerDocuments((question) => documentText(question, document));
