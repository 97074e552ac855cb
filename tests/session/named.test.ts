// The name on the badge is said on the phone, and stands nowhere in the run.
import { describe, expect, test } from 'vitest';
import { named } from '../../src/session/named.ts';
import { makeText } from '../../src/text/make-text.ts';
import { deskWith } from '../office/desk-for-tests.ts';
import { edition } from '../fixtures/edition.ts';

const { say } = makeText(edition.text);

describe('the greeting on the phone', () => {
  const d = deskWith('call-1');
  d.answer('call-1');
  d.act('say.greet', {});
  const said = (view: typeof d.view) => {
    const row = view.talk?.rows.find((r) => r.by === 'you');
    return row ? say(row.text) : '';
  };
  test('names the practice and whoever wears the badge', () => {
    expect(said(named(d.view, 'Quill'))).toBe('Alder Creek Family Medicine, this is Quill. How can I help?');
  });
  test('names the desk where nobody has given a name', () => {
    expect(said(named(d.view, ''))).toBe(
      'Alder Creek Family Medicine, this is the front desk. How can I help?',
    );
  });
  test('puts no name into the state', () => {
    expect(JSON.stringify(d.state).includes('Quill')).toBe(false);
    expect(JSON.stringify(d.view).includes('Quill')).toBe(false);
  });
});
