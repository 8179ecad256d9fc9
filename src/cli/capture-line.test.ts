import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CaptureLineSchema, captureLineJsonSchema } from './capture-line';
import { DriverError } from './drive/driver-error';
import { failedLine } from './drive/line-of';

const FILE = 'src/cli/capture-line.schema.json';

describe('capture-line.schema.json', () => {
  it('is the schema that the types say', () => {
    const published = readFileSync(FILE, 'utf8');
    expect(published, `npm run -s capture -- --json-schema > ${FILE}`).toBe(
      `${JSON.stringify(captureLineJsonSchema(), null, 2)}\n`,
    );
  });

  it('knows a line that failed', () => {
    const line = failedLine('chrome://version', new DriverError('page-not-allowed', 'Cannot access'));
    expect(CaptureLineSchema.parse(JSON.parse(JSON.stringify(line)))).toEqual(line);
    expect(CaptureLineSchema.safeParse({ ...line, extra: 1 }).success).toBe(false);
  });
});
