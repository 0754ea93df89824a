/** UTC offsets of IANA time zones, read from the runtime's own time-zone data and remembered, since asking is slow. */
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS } from './duration.ts';

/** Enough for decades of days in one zone; a full memory is emptied, not trimmed: refilling costs a microsecond an entry. */
const REMEMBERED_OFFSETS = 20_000;

interface Zone {
  format: Intl.DateTimeFormat;
  offsets: Map<number, number>;
}

const zones = new Map<string, Zone>();

/**
 * What the wall clock of `zone` shows beyond UTC at `atMs`, in milliseconds (Berlin in summer: 7,200,000).
 * @throws RangeError when the runtime does not know the zone.
 */
export function offsetMs(zone: string, atMs: number): number {
  const { format, offsets } = openZone(zone);
  let offset = offsets.get(atMs);
  if (offset === undefined) {
    offset = parseOffset(format.format(atMs));
    if (offsets.size >= REMEMBERED_OFFSETS) offsets.clear();
    offsets.set(atMs, offset);
  }
  return offset;
}

/** Midnight at which the local day of `atMs` began. */
export function startOfLocalDay(zone: string, atMs: number): number {
  const localMs = Math.floor((atMs + offsetMs(zone, atMs)) / DAY_MS) * DAY_MS;
  // The offset may have changed since midnight.
  return localMs - offsetMs(zone, localMs - offsetMs(zone, atMs));
}

/** Midnight at which the local day of `atMs` ends. */
export function endOfLocalDay(zone: string, atMs: number): number {
  return startOfLocalDay(zone, startOfLocalDay(zone, atMs) + 1.5 * DAY_MS);
}

function openZone(name: string): Zone {
  let zone = zones.get(name);
  if (zone === undefined) {
    zone = { format: new Intl.DateTimeFormat('en-US', { timeZone: name, timeZoneName: 'longOffset' }), offsets: new Map() };
    zones.set(name, zone);
  }
  return zone;
}

/** Reads the end of `3/9/2026, GMT-04:00`; a bare `GMT` is zero, offsets before standard time have seconds. */
function parseOffset(formatted: string): number {
  const match = /GMT(?:([+-])(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(formatted);
  if (match === null) throw new Error(`Cannot read a UTC offset from "${formatted}".`);
  const [, sign, hours, minutes, seconds] = match;
  const sizeMs = Number(hours ?? 0) * HOUR_MS + Number(minutes ?? 0) * MINUTE_MS + Number(seconds ?? 0) * SECOND_MS;
  return sign === '-' ? -sizeMs : sizeMs;
}
