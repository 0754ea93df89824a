/**
 * Sentence frames: how people write to the demo desk. A frame is text with choices `[a|b]` (an empty side leaves it out) and slots
 * `{name}`. Training texts and live tickets have frames of their own, so that live accuracy is earned on sentences the model never saw.
 */
import { pick, type Random } from './random.ts';
import { SLOTS, type SlotName } from './slots.ts';
import type { DemoCategory, DemoSubcategory } from './taxonomy.ts';

/** Subject and message. */
export type Frame = readonly [subject: string, body: string];

/** Frames by `category/subcategory`. */
export type FrameKey = { [C in DemoCategory]: `${C}/${DemoSubcategory<C>}` }[DemoCategory];
export type Frames = Readonly<Record<FrameKey, readonly Frame[]>>;

/** Languages the demo's customers write in. */
export const DEMO_LANGUAGES = ['en', 'de', 'fr', 'es', 'pt'] as const;
export type DemoLanguage = (typeof DEMO_LANGUAGES)[number];

const CHOICE = /\[([^\]]*)\]/gu;
const SLOT = /\{([a-zA-Z]+)\}/gu;

/**
 * Fills subject and message: chooses sides and slot values. A slot named twice in one text gets two values (`from {plan} to {plan}`);
 * subject and message share theirs, in order.
 * @throws RangeError on an unknown slot name
 */
export function fillFrame(random: Random, frame: Frame): { subject: string; body: string } {
  const [subject, body] = chooseFrame(random, frame);
  const drawn = new Map<string, string[]>();
  return { subject: fill(random, subject, drawn), body: fill(random, body, drawn) };
}

/** Chooses the sides and leaves the slots open. */
export function chooseFrame(random: Random, [subject, body]: Frame): Frame {
  return [choose(random, subject), choose(random, body)];
}

/** Fills one text. `drawn` holds the values other texts of the same ticket already use. */
export function fill(random: Random, text: string, drawn = new Map<string, string[]>()): string {
  const used = new Map<string, number>();
  const filled = choose(random, text).replace(SLOT, (_, name: string) => {
    const values = drawn.get(name) ?? [];
    const turn = used.get(name) ?? 0;
    used.set(name, turn + 1);
    const value = values[turn] ?? otherValue(random, name, values);
    values[turn] = value;
    drawn.set(name, values);
    return value;
  });
  return filled.replace(/ {2,}/gu, ' ').replace(/ ([.,?!;])(?=\s|$)/gu, '$1').replace(/([.?!])\.(?=\s|$)/gu, '$1').trim();
}

/** Every way to choose the frame's sides, slots blanked to `_`. At most `limit` of them. */
export function expand(frame: string, limit = 256): string[] {
  const blanked = frame.replace(SLOT, '_');
  let texts = [''];
  let done = 0;
  for (const match of blanked.matchAll(CHOICE)) {
    const before = blanked.slice(done, match.index);
    texts = texts.flatMap((text) => (match[1] ?? '').split('|').map((side) => text + before + side)).slice(0, limit);
    done = match.index + match[0].length;
  }
  return texts.map((text) => text + blanked.slice(done));
}

function choose(random: Random, text: string): string {
  return text.replace(CHOICE, (_, sides: string) => pick(random, sides.split('|')));
}

/** A value not yet taken, as far as a few draws find one. */
function otherValue(random: Random, name: string, taken: readonly string[]): string {
  if (!isSlot(name)) throw new RangeError(`frame: {${name}} is no slot; use one of ${Object.keys(SLOTS).join(', ')}`);
  let value = SLOTS[name](random);
  for (let tries = 0; tries < 8 && taken.includes(value); tries++) value = SLOTS[name](random);
  return value;
}

function isSlot(name: string): name is SlotName {
  return Object.hasOwn(SLOTS, name);
}
