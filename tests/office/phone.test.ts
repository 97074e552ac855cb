// The six lines: who rings where, what holding and handing on do, and when a caller gives up.
import { describe, expect, test } from 'vitest';
import { deskWith } from './desk-for-tests.ts';

describe('the phone', () => {
  test('nobody rings before night service ends', () => {
    const d = deskWith('call-1');
    d.untilClock(7, 58);
    expect(d.contact('call-1').status).toBe('outside');
    d.act('phone.end-night-service', {});
    expect(d.refusal('phone.end-night-service', {})).toBe('phone/already-open');
    d.until((x) => x.contact('call-1').status === 'ringing');
  });
});
