/** Which words say something about the subject: those worth a person's time in an explanation, and a simple model's. Pure. */

/** Words that say nothing about the subject: grammar and politeness of the languages we expect. */
const STOP_WORDS = new Set(
  (
    'a an and any are as at be been but by can could did do does for from had has have he her his i if in into is it its just me my ' +
    'of on or our s she so some t than that the their them there these they this those to us was we were which will with would you ' +
    'your ve re m ll d hi hello hey dear please thank thanks regards kind best many good morning team support cheers ' +
    'der die das den dem des ein eine einen und ist sind ich wir sie uns unser unsere unseren mit auf von für im in zu zum es bei ' +
    'hallo guten tag sehr geehrte damen herren bitte danke viele grüße gruß freundlichen ' +
    'le la les un une des du de et est nous vous je notre nos votre sur pour dans ce que qui à d l n bonjour merci cordialement ' +
    'bien avance madame monsieur ' +
    'el los las una y es son en con por para que del al se nos nuestro nuestra lo hola buenos días buenas tardes saludos saludo gracias ' +
    'o os as um uma e é são em no na do da com por para que nosso nossa não olá bom dia boa tarde obrigado atenciosamente abraços'
  ).split(' '),
);

/** Whether a word, in lower case, says something about the subject. */
export function isTelling(word: string): boolean {
  return !STOP_WORDS.has(word);
}
