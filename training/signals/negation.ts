/** Whether the words around a phrase take it back. */
import { fold, type Token } from './tokens.ts';

const NEGATIONS = words(`
  not no never without nor neither nobody none isn aren wasn don doesn didn won wouldn avoid avoiding unlike non hardly
  nicht kein keine keinen keiner keinem keinerlei nie niemals ohne weder statt anstatt niemand nichts
  pas ne n jamais sans aucun aucune ni non éviter personne rien
  no sin nunca jamás tampoco ningún ninguna ninguno evitar nadie
  não nem sem nenhum nenhuma nao evitar ninguém`);
/** Before the phrase: words as in "no need to", "instead of". */
const NEGATION_PAIRS = words('instead-of rather-than anstelle-von au-lieu en-vez em-vez plutot-que');
/** "not only broken": what follows is said twice, not taken back. */
const AFTER_NEGATION = words('only just nur seulement solo solamente apenas so');
/** "nicht" often stands behind; in our other languages a negation behind belongs to what comes next. */
const NEGATIONS_BEHIND = words('nicht keinesfalls keineswegs nie');
/** From here on another thought begins, with or without a comma. */
const TURNS = words('but however aber sondern doch mais pero sino mas porem although though because weil da porque if wenn falls si se');

const REACH = 4;
const REACH_BEHIND = 3;

/** @returns true when a negation stands shortly before the words, or in German shortly behind them, in the same clause */
export function isNegated(tokens: readonly Token[], from: number, to: number): boolean {
  const clause = tokens[from]?.clause;
  for (let i = from - 1; i >= from - REACH; i -= 1) {
    const token = tokens[i];
    if (token?.clause !== clause || token === undefined || TURNS.has(token.word)) break;
    if (NEGATION_PAIRS.has(`${token.word}-${tokens[i + 1]?.word ?? ''}`)) return true;
    if (NEGATIONS.has(token.word)) return !AFTER_NEGATION.has(tokens[i + 1]?.word ?? '');
  }
  for (let i = to; i < to + REACH_BEHIND; i += 1) {
    const token = tokens[i];
    if (token?.clause !== clause || token === undefined || TURNS.has(token.word)) break;
    if (NEGATIONS_BEHIND.has(token.word)) return !AFTER_NEGATION.has(tokens[i + 1]?.word ?? '');
  }
  return false;
}

function words(written: string): ReadonlySet<string> {
  return new Set(fold(written).split(/\s+/u).filter(Boolean));
}
