import { documentText } from '../../src/document/document-text';
import { answerOffscreen } from '../../src/messaging/offscreen-channel';

/** Opened by the worker for what it cannot do itself, and closed again (Chromium: offscreen document). */
answerOffscreen(async (job) => {
  if (job.job === 'document-text') return documentText(job, document);
  const { readTimeStamp, timeStampRequest } = await import('../../src/bundle/time-stamp/codec');
  if (job.job === 'time-stamp-request') return timeStampRequest(job.hash, job.nonce);
  const { problem, token } = await readTimeStamp(job.answer, job);
  return { problem, token: token && { genTime: token.genTime, authority: token.authority } };
});
