// One truth about lateness: what is said at the window and on the phone is what the book's column says.
import { describe, expect, test } from 'vitest';
import { wordsFor } from '../../src/office/talk/words.ts';
import { makeText } from '../../src/text/make-text.ts';
import { edition } from '../fixtures/edition.ts';
import { type DeskForTests, deskWith } from './desk-for-tests.ts';

const text = makeText(edition.text);
const tells = edition.content.practice.tells.tells as Record<string, { id: string }>;
const behind = (minutes: number): DeskForTests => {
  const d = deskWith('arrival-2', 'call-2');
  const late: Record<string, number> = minutes > 0 ? { 'helen-osei': minutes, 'wendell-park': minutes } : {};
  d.run.state = { ...d.state, lateMin: late };
  return d;
};
function said(d: DeskForTests, contact: string, item: string): string {
  const c = d.state.contacts[contact];
  if (!c) throw new Error(contact);
  return text.say({ id: tells[item]?.id ?? '', params: wordsFor.told(d.office, c, item) });
}

describe.each(['arrival-2', 'call-2'])('told to %s', (contact) => {
  test('on time is said as on time, and nobody is sent to another day', () => {
    expect(said(behind(0), contact, 'provider-late')).toMatch(/is on time right now\.$/);
  });
  test.each([5, 15])('%i behind is said as it is, without another day', (minutes) => {
    const line = said(behind(minutes), contact, 'provider-late');
    expect(line).toContain(`about ${minutes} minutes behind`);
    expect(line).not.toContain('another day');
  });
  test('more than fifteen behind: the minutes of the book, and the offer', () => {
    const d = behind(20);
    expect(new Set(d.view.book[0]?.columns.slice(0, 2).map((c) => c.lateByMin))).toEqual(new Set([20]));
    expect(said(d, contact, 'provider-late')).toMatch(/about 20 minutes behind\. Wait, or another day\?$/);
  });
  test('the wait is never shorter than what the clinician is behind', () => {
    const d = behind(20);
    expect(Number(/(\d+) minutes/.exec(said(d, contact, 'wait'))?.[1])).toBeGreaterThanOrEqual(20);
  });
});
