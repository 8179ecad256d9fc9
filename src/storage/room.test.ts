import { describe, expect, it } from 'vitest';
import { assertRoom, LEAST_ROOM } from './room';

const left = (bytes: number) => async () => ({ quota: 1000 + bytes, usage: 1000 });

describe('assertRoom', () => {
  it('lets through what leaves enough of the disk', async () => {
    await expect(assertRoom(0, left(LEAST_ROOM))).resolves.toBeUndefined();
    await expect(assertRoom(500, left(LEAST_ROOM + 500))).resolves.toBeUndefined();
  });

  it('refuses what does not', async () => {
    await expect(assertRoom(0, left(LEAST_ROOM - 1))).rejects.toMatchObject({ code: 'store-full' });
    await expect(assertRoom(500, left(LEAST_ROOM + 499))).rejects.toMatchObject({ code: 'store-full' });
    await expect(assertRoom(0, left(0))).rejects.toMatchObject({ code: 'store-full' });
  });

  it('stands in no way where the browser does not tell', async () => {
    await expect(assertRoom(0, async () => ({}))).resolves.toBeUndefined();
    await expect(assertRoom(0, () => Promise.reject(new Error('no')))).resolves.toBeUndefined();
  });
});
