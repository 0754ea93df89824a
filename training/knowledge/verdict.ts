/** Did it help? What a customer answers to that question, in five languages. */
import type { Verdict } from '../../domain/ticket.ts';

/** Mail programs repeat what is answered to: below these lines nothing is the customer's answer. */
const QUOTE_BEGINS =
  /^\s*(?:>|-{2,}\s*$|_{5,}|-{3,}.*(?:original|weitergeleitet|mensaje|mensagem|message)|(?:on|am|le|el|em)\s.{5,120}\s(?:wrote|schrieb|a écrit|escribió|escreveu)\b|(?:from|von|de)\s*:\s.+)/imu;

/** A no that is none, taken out before anything is read. */
const HARMLESS =
  /\b(?:no (?:problem|worries|more (?:questions|problems|issues|errors)|further (?:questions|help|action)|longer (?:a |an )?(?:problem|issue|error|needed)|need)|not a problem|kein(?:e)? (?:problem|weiteren fragen|fragen mehr)|pas de (?:souci|problème)|plus de (?:problème|questions?)|aucun problème|sin problemas?|no hay (?:más )?problemas?|sem problemas?|não há (?:mais )?problemas?)(?!\p{L})/giu;

/** It did not help, whatever else is said. `_` in `words` stands for any letters. */
const STRONG_NO = phrases(
  // English
  "did(?:n't| not| nt|nt) (?:really |actually )?(?:help|work|solve|fix|answer|do|change|resolve|make)", "(?:does|do)(?:n't| not|nt) \\p{L}+",
  "(?:is|are|was|were)(?:n't| not) (?:working|helpful|solved|fixed|resolved|what|the|it|able)", "has(?:n't| not) (?:helped|worked|solved|fixed|changed|been)",
  "(?:can't|cannot|can not|couldn't|could not|unable to|won't|will not) \\p{L}+", "not (?:really )?(?:helpful|solved|working|resolved|fixed|what i|the (?:answer|issue|problem))",
  'still (?:not|no|the same|having|have|get|getting|see|seeing|broken|fail\\p{L}*|stuck|happen\\p{L}*|an? (?:issue|problem|error)|can|does|doesn|isn|need|wrong|there|nothing)',
  'same (?:problem|issue|error|thing|result|message)', 'no (?:luck|change|difference|effect|use)', 'unhelpful', 'useless', '(?:already|i have) tried', 'wrong (?:article|answer|topic)', 'nothing (?:changed|happens|works|happened)', 'not (?:at all|really|quite|my (?:question|problem|issue|case))', '(?:afraid|sadly) (?:not|no)', 'sadly', 'keeps? \\p{L}+ing', '(?:error|problem|issue|message) (?:again|persists|remains|is back|came back)', '(?:about|for|is) something else', 'none of', 'nothing (?:there|in|on|of)',
  // German
  'hat (?:leider |mir |uns |das problem )*(?:nicht|nichts|auch nicht)', '(?:hilft|half|funktioniert|klappt|geht|passt|löst|stimmt)\\p{L}* (?:es |das |mir |uns |leider |immer |so |bei mir )*(?:noch )?(?:nicht|nichts)', 'nicht (?:geholfen|funktioniert|geklappt|gelöst|hilfreich|weiter|das|behoben)',
  '(?:immer )?noch (?:immer )?(?:nicht|der ?selbe|das ?selbe|die ?selbe|das gleiche|der gleiche)', '(?:der|die|das)?selbe (?:fehler|problem|meldung)', '(?:gleiche|gleiches) (?:fehler|problem)', 'hat nichts (?:gebracht|geändert)', 'leider (?:nein|nicht|nichts)', 'bringt (?:mir )?nichts', 'besteht (?:weiterhin|noch|immer noch)', '(?:schon|bereits) (?:alles )?(?:probiert|versucht|gemacht|ausprobiert)', 'nicht (?:meine|unsere|unser|mein) \\p{L}+', 'weder \\p{L}+',
  // French
  "n['e] ?(?:a|ai|est|était|avait|marche|fonctionne|aide|résout|change|arrive|y a|m'a|m'aide|nous a|répond)\\p{L}* (?:toujours |vraiment |malheureusement |absolument )?(?:pas|rien)", '(?:marche|fonctionne|aide|résolu|réglé|utile) (?:toujours |vraiment )?pas', 'toujours (?:pas|le même|la même|rien|bloqué\\p{L}*)', '(?:même|le même|la même) (?:problème|erreur|souci|message)', "malheureusement", 'pas (?:du tout|vraiment|utile|résolu|réglé|aidé|encore)', 'inutile', 'déjà (?:tout )?(?:essayé|tenté|fait|testé)', 'rien (?:ne|n)\\p{L}*',
  // Spanish
  'no (?:me |nos |se |lo |ha |han |he |es |fue |está |hemos |logré |puedo |pude |sirve |sirvió |funciona |funcionó |ayuda |ayudó |resuelve |resolvió |sigue |cambia |cambió |era )+\\p{L}*', 'no (?:sirve|sirvió|funciona|funcionó|ayuda|ayudó|resuelve|resolvió|cambia|cambió|soluciona|solucionó|puedo|pude|logro)', '(?:sigue|continúa|continua|persiste) \\p{L}+', '(?:mismo|misma) (?:problema|error|mensaje|cosa)', 'todavía (?:no|tengo|sigue)', 'aún (?:no|tengo|sigue)', 'para nada', 'sigo (?:sin|con|igual)', 'ya (?:lo )?(?:intenté|probé|hice|he intentado)', '(?:tampoco|ninguno|ninguna)', 'lamentablemente', 'desafortunadamente', 'inútil',
  // Portuguese
  'não (?:me |nos |se |foi |está |deu |é |era |consegui|consigo|resolveu|resolve|ajudou|ajuda|funcionou|funciona|adiantou|serviu|mudou|posso|pude|ainda )\\p{L}*', '(?:mesmo|mesma) (?:problema|erro|mensagem|coisa)', 'ainda (?:não|tenho|está|continua|dá|com)', '(?:continua|persiste) \\p{L}+', 'infelizmente', 'nada (?:mudou|feito|disso)', 'de jeito nenhum', 'já (?:tentei|fiz|testei)', '(?:problema|erro) (?:continua|persiste|permanece)', 'tampouco',
);

/** It helped, in so many words. */
const STRONG_YES = phrases(
  // English
  '(?:it|that|this|which|article|link|steps?|answer|solution|everything|all) (?:really |totally |actually |has |have |just |did )*(?:help(?:s|ed)|work(?:s|ed)|fixed|solved|resolved|did it|did the trick|was it|answers?|answered)', 'did the trick', '(?:works|working|worked|fine|solved|fixed|good|okay|ok|resolved|back) now', 'now (?:it )?works', 'problem (?:is )?(?:gone|solved|fixed|resolved)', 'issue (?:is )?(?:gone|solved|fixed|resolved)',
  '(?:all|is|been|got|now|have|has|get|was) (?:good|set|sorted|solved|fixed|resolved|working)', 'got it (?:working|to work|sorted|now)', '(?:very|really|super|so|most|extremely) helpful', 'that (?:was|is) (?:exactly )?(?:it|what i (?:needed|was looking for))', 'exactly what i (?:needed|was looking for)', "i(?:'m| am) (?:in|back in|good|all set|sorted)", 'you can close', 'please close', 'helped(?: me| us)?(?: a lot)?', '(?:able|managed) to \\p{L}+', 'i can (?:now )?\\p{L}+(?: \\p{L}+){0,3} (?:again|now)', '(?:worked|works|working) (?:again|fine|like a charm|perfectly|well)', 'sorted(?: out)?', 'worked',
  // German
  '(?:hat|haben|habe) (?:mir |uns |sehr |wirklich |super |prima |gut |das problem |alles |bestens |wunderbar |jetzt )*(?:geholfen|funktioniert|geklappt|gelöst|geschafft|behoben)', '(?:funktioniert|klappt|geht|läuft|passt) (?:es |das |alles )?(?:jetzt|nun|wieder|alles|bestens|super|gut)', '(?:es|das|alles|jetzt) (?:funktioniert|klappt|geht|läuft|passt)', '(?:gelöst|erledigt|behoben|geklärt)', 'sehr hilfreich', 'alles (?:gut|klar|bestens|in ordnung)', 'konnte (?:es |das problem |mich )?(?:wieder |jetzt )?(?:lösen|beheben|einloggen|anmelden)',
  // French
  "(?:ça|cela|c'|ca|tout) ?(?:a |est |m'a |nous a )?(?:bien |maintenant |enfin )*(?:marche|marché|fonctionne|fonctionné|aidé|résolu|réglé|bon|parfait)", '(?:problème|souci) (?:est )?(?:résolu|réglé)', "m'a (?:bien |beaucoup )?aidée?", 'très utile', "c'est (?:bon|réglé|résolu|parfait|exactement)", '(?:résolu|réglé)', 'impeccable', 'nickel', "j'ai (?:pu|réussi)",
  // Spanish
  '(?:ya |ahora |sí |me |esto |eso |todo )+(?:funciona|funcionó|sirvió|ayudó|ha funcionado|ha ayudado|está resuelto|está solucionado|quedó|va bien|pude)', '(?:problema|tema|asunto) (?:ya |está |ha sido |quedó )*(?:resuelto|solucionado)', '(?:resuelto|solucionado|arreglado)', 'muy útil', 'me (?:ha )?(?:ayudó|ayudado|sirvió|servido|funcionó|funcionado)', '(?:ha|sí|listo) ?,? (?:funcionado|funcionó)', '(?:funcionó|sirvió|ayudó)', 'todo (?:bien|en orden)', '(?:pude|logré) \\p{L}+',
  // Portuguese
  '(?:já |agora |sim |isso |me |deu |tudo )+(?:funciona|funcionou|resolveu|resolvido|ajudou|certo|deu certo|consegui|ok)', '(?:funcionou|resolvido|resolveu|deu certo|solucionado)', 'muito útil', 'ajudou(?: muito| bastante)?', 'consegui(?: \\p{L}+)?', 'tudo (?:certo|bem|ok)',
);

const FIRST_YES = /^(?:solved|fixed|resolved|sorted|done|yes|yep|yeah|yup|yess+|sure|correct|absolutely|definitely|ja|jep|jawohl|genau|oui|ouais|sí|si|claro|sim|👍|✅)(?!\p{L})/iu;
const FIRST_NO = /^(?:no|nope|nah|negative|unfortunately|nein|nö|ne|leider|non|não|nao|👎|❌)(?!\p{L})/iu;
const HOLDS_BACK = /(?<!\p{L})(?:but|however|although|except|aber|allerdings|jedoch|nur|mais|cependant|sauf|pero|aunque|sin embargo|mas|porém|só que)(?!\p{L})/iu;
const THANKS = /^(?:ok(?:ay)?|great|perfect|awesome|super|excellent|wonderful|brilliant|prima|toll|perfekt|parfait|génial|perfecto|genial|perfeito|ótimo|excelente|thanks|thank you|thx|cheers|danke|dankeschön|vielen dank|merci|gracias|muchas gracias|obrigad[oa]|very much|so much|a lot|schön|sehr|beaucoup|mucho|muito|[\s,.!😀-🙏👍])+$/iu;
/** Short answers to "or would you rather talk to a person?". Longer wishes are intents (signals). */
const HUMAN = /(?<!\p{L})(?:human|person|agent|representative|someone|somebody|operator|mensch(?:en)?|mitarbeiter(?:in)?|person|berater(?:in)?|humain|conseill(?:er|ère)|personne|quelqu'un|humano|persona|agente|alguien|asesor|pessoa|humana|atendente|alguém)(?!\p{L})/iu;
const SHORT_ANSWER_WORDS = 6;

/**
 * @param text the customer's whole message; what it quotes is left out.
 * @returns `yes`: it helped. `no`: it did not. `human`: a person is wanted. `unclear`: something else, e.g. a new question.
 */
export function readVerdict(text: string): Verdict {
  const answer = ownWords(text);
  const words = answer.match(/[\p{L}\p{N}']+/gu)?.length ?? 0;
  if (HUMAN.test(answer) && words <= SHORT_ANSWER_WORDS) return 'human';
  const plain = answer.replace(HARMLESS, ' ').trim();
  if (STRONG_NO.test(plain)) return 'no';
  const isYes = STRONG_YES.test(plain) || (FIRST_YES.test(plain) && !plain.includes('?')) || THANKS.test(plain);
  if (isYes) return HOLDS_BACK.test(plain) || FIRST_NO.test(plain) ? 'unclear' : 'yes';
  if (FIRST_NO.test(plain)) return 'no';
  // "No problem, bye" left nothing to read.
  return plain === '' && answer !== '' ? 'yes' : 'unclear';
}

function ownWords(text: string): string {
  const plain = text.normalize('NFKC').replace(/[’‘`´]/gu, "'").trim();
  const quoteAt = plain.search(QUOTE_BEGINS);
  // A message that begins with a quotation is answered below it.
  return (quoteAt > 0 ? plain.slice(0, quoteAt) : plain.split('\n').filter((line) => !line.trimStart().startsWith('>')).join('\n')).trim();
}

function phrases(...words: string[]): RegExp {
  return new RegExp(String.raw`(?<!\p{L})(?:${words.join('|')})(?!\p{L})`, 'iu');
}
