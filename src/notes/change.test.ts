import { describe, expect, it } from 'vitest';
import { meetPresent } from './change.ts';
import { sampleNote } from './sample-note.ts';

describe('A change that meets what is there', () => {
  const change = { note: sampleNote({ revision: 'r2' }), seen: 'r1' };

  it('fits where the wording that it saw is still there', () => {
    expect(meetPresent(change, 'r1')).toBe('fits');
  });
  it('conflicts where another wording has come in between', () => {
    expect(meetPresent(change, 'r7')).toBe('conflicts');
  });
  it('has nothing to do where it was written before', () => {
    expect(meetPresent(change, 'r2')).toBe('is-there');
  });
  it('brings back a note that is gone for good', () => {
    expect(meetPresent(change, null)).toBe('fits');
  });
  it('conflicts as a new note where one of its name is there', () => {
    expect(meetPresent({ ...change, seen: null }, 'r1')).toBe('conflicts');
  });
});
