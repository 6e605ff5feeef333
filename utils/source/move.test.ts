import { expect, test } from 'vitest';
import { DAY, HOUR } from '../time/units.ts';
import { addressOf, chosenMove, followDetour, type Whereabouts } from './move.ts';

const NOW = Date.UTC(2026, 10, 23, 12);
const OLD = 'https://old.example/feed';
const NEW = 'https://new.example/feed';
const NEWER = 'https://newer.example/feed';
const source = { reads: { kind: 'feed' as const, url: OLD } };
const still: Whereabouts = { detour: null, moved: null };
const at = (known: Whereabouts, now = NOW, errorsInRow = 0) =>
  addressOf(source, { ...known, errorsInRow }, now);

/** Polls on end, each so many hours after the first, with where it ended. */
function polls(known: Whereabouts, ...ends: [hours: number, ended: string][]): Whereabouts {
  return ends.reduce((before, [hours, ended]) => {
    const now = NOW + hours * HOUR;
    return followDetour(source, before, { asked: at(before, now), ended }, now);
  }, known);
}

const moved = polls(still, [0, NEW], [24, NEW], [48, NEW]);

test('the same end on three polls over two days is a move, and the old address is kept', () => {
  expect(moved).toEqual({
    detour: null,
    moved: { from: [OLD], to: NEW, at: NOW + 48 * HOUR },
  });
  expect(at(moved)).toBe(NEW);
  expect(polls(moved, [49, NEW])).toEqual(moved);
});

test.each<[string, [number, string][]]>([
  [
    'two polls are too few',
    [
      [0, NEW],
      [60, NEW],
    ],
  ],
  [
    'two days are not over',
    [
      [0, NEW],
      [12, NEW],
      [24, NEW],
      [47, NEW],
    ],
  ],
  [
    'it came back between',
    [
      [0, NEW],
      [24, NEW],
      [40, OLD],
      [50, NEW],
      [70, NEW],
    ],
  ],
  [
    'it led elsewhere between',
    [
      [0, NEW],
      [24, NEW],
      [40, NEWER],
      [50, NEW],
      [70, NEW],
    ],
  ],
  [
    'only a fragment differs',
    [
      [0, `${OLD}#a`],
      [24, `${OLD}#a`],
      [48, `${OLD}#a`],
    ],
  ],
])('%s: nothing is adopted', (_, ends) => {
  const known = polls(still, ...ends);
  expect(known.moved).toBeNull();
  expect(at(known, NOW + 99 * HOUR)).toBe(OLD);
});

test('it may move on, and back', () => {
  const on = polls(moved, [50, NEWER], [80, NEWER], [100, NEWER]);
  expect(on.moved).toMatchObject({ from: [OLD, NEW], to: NEWER });
  expect(polls(on, [101, OLD], [130, OLD], [150, OLD])).toEqual(still);
});

test('a move that brings only errors is taken back', () => {
  expect(at(moved, NOW + 50 * HOUR, 4)).toBe(NEW);
  expect(at(moved, NOW + 50 * HOUR, 5)).toBe(OLD);
  const back = followDetour(source, moved, { asked: OLD, ended: OLD }, NOW + 60 * HOUR);
  expect(back).toEqual(still);
});

test('after a month the old address is asked again, for a redirect may have been for now', () => {
  const later = NOW + 40 * DAY;
  expect(at(moved, later)).toBe(OLD);
  const stays = followDetour(source, moved, { asked: OLD, ended: NEW }, later);
  expect(stays.moved).toMatchObject({ from: [OLD], to: NEW, at: later });
  expect(at(stays, later)).toBe(NEW);
});

test('another address in the catalogue ends the move', () => {
  const other = { reads: { kind: 'feed' as const, url: NEWER } };
  expect(addressOf(other, { ...moved, errorsInRow: 0 }, NOW)).toBe(NEWER);
});

test('an address that the reader chose is kept, whatever happens', () => {
  const chosen = { detour: null, moved: chosenMove(source, null, NEW, NOW) };
  expect(chosen.moved).toEqual({ from: [OLD], to: NEW, at: NOW, chosen: true });
  expect(at(chosen, NOW + 90 * DAY, 9)).toBe(NEW);
  const further = polls(chosen, [0, NEWER], [24, NEWER], [48, NEWER]);
  expect(further.moved).toEqual({ from: [OLD, NEW], to: NEWER, at: NOW + 48 * HOUR, chosen: true });
  expect(at(further, NOW + 90 * DAY, 9)).toBe(NEWER);
  const other = { reads: { kind: 'feed' as const, url: 'https://third.example/feed' } };
  expect(addressOf(other, { ...chosen, errorsInRow: 0 }, NOW)).toBe(NEW);
});

test('its own address chosen again is no move', () => {
  const before = chosenMove(source, null, NEW, NOW);
  expect(chosenMove(source, before, OLD, NOW)).toBeNull();
  expect(chosenMove(source, before, NEWER, NOW)?.from).toEqual([OLD, NEW]);
});
