/** What customers of the demo organisation write today: from live frames, which the model was not trained on. */
import { fill, fillFrame, type DemoLanguage, type Frame, type FrameKey, type Frames } from './frames.ts';
import { withTypo, write } from './letter.ts';
import { LIVE_MONEY } from './live-frames-money.ts';
import { LIVE_PRODUCT } from './live-frames-product.ts';
import { LIVE_CLOSINGS, LIVE_OPENINGS, LIVE_VAGUE, LIVE_WORLD } from './live-frames-world.ts';
import { chance, pick, pickWeighted, type Random } from './random.ts';
import { TAXONOMY, TICKET_MIX, type DemoCategory } from './taxonomy.ts';

const LIVE_FRAMES: Frames = { ...LIVE_MONEY, ...LIVE_PRODUCT };

/** Shares of the tickets; English only. */
const VAGUE = 0.05;
const TWO_TOPICS = 0.06;

export interface LiveText {
  subject: string;
  text: string;
  /** What it really is about, as a person who read on would say. */
  category: DemoCategory;
  subcategory: string;
  language: DemoLanguage;
}

/**
 * One new message.
 * @param signature lines below the sign-off: name, company
 */
export function makeLiveText(random: Random, language: DemoLanguage, signature: readonly string[]): LiveText {
  const topic = language === 'en' ? englishTopic(random) : foreignTopic(random, language);
  const { subject, body } = fillFrame(random, topic.frame);
  const around = language === 'en' ? englishSurroundings(random) : { opening: '', second: '', closing: '' };
  const letter = write(random, {
    language,
    sentences: [around.opening, body, around.second, around.closing],
    signature,
    greeting: topic.vague ? 0.3 : 0.65,
  });
  return {
    subject: chance(random, 0.05) ? pick(random, ['Support request', 'Help needed', 'Question', '']) : subject,
    text: chance(random, 0.15) ? withTypo(random, letter) : letter,
    category: topic.category,
    subcategory: topic.subcategory,
    language,
  };
}

function englishSurroundings(random: Random) {
  const mood = pickWeighted(random, { calm: 4, pressed: 2, annoyed: 1 });
  return {
    opening: chance(random, 0.15) ? fill(random, pick(random, LIVE_OPENINGS)) : '',
    second: chance(random, TWO_TOPICS) ? `On another note: ${fillFrame(random, englishTopic(random).frame).body}` : '',
    closing: chance(random, 0.4) ? fill(random, pick<string>(random, LIVE_CLOSINGS[mood])) : '',
  };
}

interface Topic {
  category: DemoCategory;
  subcategory: string;
  frame: Frame;
  vague: boolean;
}

function englishTopic(random: Random): Topic {
  const category = pickWeighted(random, TICKET_MIX);
  const subcategory = pick<string>(random, TAXONOMY[category]);
  const vague = chance(random, VAGUE);
  const frames: readonly Frame[] = vague ? LIVE_VAGUE : LIVE_FRAMES[`${category}/${subcategory}` as FrameKey]; // the taxonomy's own pair
  return { category, subcategory, frame: pick(random, frames), vague };
}

function foreignTopic(random: Random, language: Exclude<DemoLanguage, 'en'>): Topic {
  const [key, frame] = pick<readonly [FrameKey, Frame]>(random, LIVE_WORLD[language]);
  const [category, subcategory] = key.split('/') as [DemoCategory, string]; // a frame key is this pair
  return { category, subcategory, frame, vague: false };
}

/** Every sentence frame live tickets are made of, for the check that training knows none of them. */
export const LIVE_FRAME_TEXTS: readonly string[] = [
  ...Object.values(LIVE_FRAMES).flat(2),
  ...Object.values(LIVE_WORLD).flat().flatMap(([, frame]) => frame),
  ...LIVE_VAGUE.flat(),
  ...LIVE_OPENINGS,
  ...Object.values(LIVE_CLOSINGS).flat(),
].filter((text) => text !== '');
