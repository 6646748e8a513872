import { describe, expect, it } from 'vitest';
import { versJsonb } from './json.ts';

describe('text for jsonb', () => {
  it('is plain JSON', () => expect(versJsonb({ a: 'é😀', n: [1, null] })).toBe('{"a":"é😀","n":[1,null]}'));
  it('has neither NUL nor half of a pair', () => {
    expect(JSON.parse(versJsonb({ a: 'x\u0000y', b: ['\uD800', 'z\uDC00'] }))).toEqual({
      a: 'xy',
      b: ['\uFFFD', 'z\uFFFD'],
    });
  });
  it('keeps text that only looks like it', () =>
    expect(JSON.parse(versJsonb({ a: '\\u0000' }))).toEqual({ a: '\\u0000' }));
});
