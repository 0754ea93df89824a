/** From text to the terms a search compares: words without endings and accents, and without the words that say nothing. */
import { wordsOf } from '../features.ts';

/** Grammar, politeness and the frame of a question, in the five languages of the product. */
const EMPTY_WORDS = new Set(
  (
    'a about after again all also am an and any are as at be because been before but by can cannot could did do does done dont for from get ' +
    'getting go got had has have he hello help hey hi how i if in into is issue it its just know like m me my need no not now of on one or our ' +
    'out please problem question s she should so some t than thank thanks that the their them then there these they this those to trying tell ' +
    'try up us use using ve want was way we what when where which who why will with would you your re ll d ' +
    'aber als am an auf aus bei bin bitte da dann das dass dem den der des die dies diese ein eine einem einen einer es für geht guten habe haben ' +
    'hallo hilfe ich ihr im in ist ja kann kein keine können mein meine meinem meinen mich mir mit muss nach nicht noch nur oder problem sich sie ' +
    'sind tag um und uns unser unsere von vor war warum was wenn werden wie wir wird wo zu zum zur danke frage ' +
    'ai au aux avec bonjour ce ces cette comment c d dans de des du elle en est et être fait faire il ils j je l la le les leur ma mais me mes moi ' +
    'mon n ne nos notre nous on ou où par pas peut peux plus pour pourquoi puis qu quand que quel quelle qui s sa se si sont sur un une vos votre ' +
    'vous y merci problème question cela ça ' +
    'al como cómo con cual cuando de del desde donde el ella en es esta está este esto estoy hacer hay hola la las le lo los me mi mis muy más ni ' +
    'no nos nuestra nuestro o para pero por porque puede puedo que qué quiero se si sin sobre su sus también tengo un una y ya gracias problema pregunta ' +
    'ao aos as com como da das de do dos e ela ele em eu está estou fazer foi há isso isto já mais mas me meu minha na nas no nos nossa nosso não o ' +
    'olá os ou para pela pelo por porque posso qual quando que quero se sem ser seu sua são também tem tenho um uma você obrigado obrigada'
  ).split(' '),
);

/** Endings taken off words that stay four letters or longer, the first that fits. Mild: a wrong cut joins words of different meaning. */
const ENDINGS = [['ies', 'y'], ['ied', 'y'], ['ing', ''], ['ungen', 'ung'], ['ed', ''], ['es', ''], ['en', ''], ['s', ''], ['e', ''], ['n', '']] as const;
const SHORTEST_STEM = 4;

/** Terms of a text in order, with repetitions. */
export function termsOf(text: string): string[] {
  return wordsOf(text).filter((word) => !EMPTY_WORDS.has(word)).map(stemOf);
}

function stemOf(word: string): string {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  for (const [ending, instead] of ENDINGS) {
    if (plain.endsWith(ending) && plain.length - ending.length >= SHORTEST_STEM) return undoubled(plain.slice(0, -ending.length) + instead);
  }
  return plain;
}

/** `cancell` (of cancelling) is `cancel`. */
function undoubled(stem: string): string {
  return stem.length > SHORTEST_STEM && stem.at(-1) === stem.at(-2) ? stem.slice(0, -1) : stem;
}
