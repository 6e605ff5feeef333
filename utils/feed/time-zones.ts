/** Hours from UTC, for the names that stand in dates. One that means several zones stands for the usual one. */
const HOURS: Record<string, number> = {
  hst: -10,
  akst: -9,
  akdt: -8,
  pst: -8,
  pdt: -7,
  mst: -7,
  mdt: -6,
  cst: -6,
  cdt: -5,
  est: -5,
  edt: -4,
  ast: -4,
  adt: -3,
  brt: -3,
  bst: 1,
  west: 1,
  cet: 1,
  met: 1,
  mez: 1,
  cest: 2,
  mest: 2,
  mesz: 2,
  eet: 2,
  sast: 2,
  eest: 3,
  msk: 3,
  ist: 5.5,
  sgt: 8,
  hkt: 8,
  awst: 8,
  jst: 9,
  kst: 9,
  aest: 10,
  aedt: 11,
  nzst: 12,
  nzdt: 13,
};

/** Minutes east of UTC of "+01:00", "GMT-5", "EST" and the like; 0 for names nobody knows, null for an offset no zone has. */
export function zoneMinutes(zone: string): number | null {
  const offset = /^(?:GMT|UTC?|Z)?\s*([+-])(\d\d?):?(\d\d)?/i.exec(zone);
  if (offset === null) return (HOURS[zone.toLowerCase().split(' ')[0]!] ?? 0) * 60;
  const [, sign, hours, minutes = '0'] = offset;
  if (Number(hours) > 14 || Number(minutes) > 59) return null;
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1);
}
