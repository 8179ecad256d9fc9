export { readTimeStamp } from './read-time-stamp';
/** All that asking for a time-stamp needs of `pkijs`, in one module: heavy, so pages load it only when it is needed. */
export { NONCE_BYTES, timeStampRequest } from './request';
