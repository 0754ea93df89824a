/** Words that make up most of what people write, and those they open and close a message to a support desk with. */
export const FREQUENT_WORDS: Readonly<Record<string, string>> = {
  en: `the and is to of we our you it not for have has had with this that are was were can please when from on my i be been will would
    could should but if at by or as an they them their there what which who how why do does did your us me so just all any some more
    about after since before into than then because still also only no yes he she its up out get got need want know see use using
    hello hi dear thanks thank team help issue problem account does cannot whats where here am isn don doesn`,
  de: `der die das und ist nicht wir ich sie mit unser unsere unserem unseren auf eine ein einen einem einer für bei seit wie den dem des
    haben hat habe bitte können kann von zu zum zur es uns mir mich ihr ihre ihren ihnen sich auch noch nur aber oder wenn dass daß im am
    um aus nach vor über unter werden wird wurde wurden sind war waren sein kein keine keinen mehr schon sehr immer wieder jetzt heute
    gestern morgen hier da dann als was wer wo warum wann welche alle alles man mal doch so hallo guten tag liebe lieber sehr geehrte
    geehrter damen herren danke vielen dank grüße gruß rechnung konto vertrag anmeldung fehler funktioniert geht möchte möchten wollen will
    brauche brauchen kündigen kündigung dringend hilfe frage moin leider gerne`,
  fr: `le la les des est une un nous vous pas et pour dans notre nos votre vos je que qui avec depuis mon ma mes ne sur au aux du de en ce cette
    ces il elle ils on se son sa ses leur leurs plus mais ou où si tout tous toute toutes très bien être avoir fait faire peut pouvez
    pouvons sont était été avons avez ont suis sommes comment pourquoi quand quoi quel quelle aucun aucune rien jamais encore déjà aussi
    donc alors car chez par sans sous vers hier merci bonjour bonsoir madame monsieur cordialement équipe facture compte abonnement
    problème erreur marche fonctionne besoin voulons voudrais veux souhaite souhaitons svp urgent ça cela aide`,
  es: `el la los las una un nos para en ha han he hemos por con no nuestro nuestra nuestros nuestras que desde y del al se su sus mi mis me lo
    le les es son está están estamos estoy era fue ser hay pero o si cuando como cómo qué cuál dónde por porque muy más menos ya aún
    todavía también sólo solo todo todos todas nada nadie nunca sin sobre entre hasta este esta esto estos ese esa eso ahora hoy ayer
    mañana hola buenos buenas días tardes gracias saludos estimados favor usted ustedes puede pueden puedo podemos quiero queremos
    necesito necesitamos cuenta factura contrato suscripción error problema funciona ayuda urgente quisiera tengo tenemos`,
  pt: `o os a as é uma um não para com nosso nossa nossos nossas que desde e do da dos das em no na nos nas ao à se seu sua meu minha
    por mais mas ou quando como muito já ainda também só tudo todos todas nada ninguém nunca sem sobre entre até este esta isto isso esse
    essa aquele agora hoje ontem amanhã olá oi bom dia boa tarde obrigado obrigada atenciosamente cumprimentos vocês você eu nós eles ele
    ela está estão estamos estou são foi ser ter tem temos tenho pode podem posso podemos quero queremos preciso precisamos gostaria conta
    fatura contrato assinatura erro problema funciona ajuda urgente consigo conseguimos favor prezados pelo pela vcs vc`,
  it: `il lo la i gli le un una uno e è non di da in con su per tra del della dei delle nel nella al alla che chi cui come quando dove perché
    si ci vi mi ti noi voi loro nostro nostra vostro vostra mio mia sono siamo ho abbiamo ha hanno essere avere più meno molto anche ma o
    se già ancora solo tutto tutti niente nessuno mai senza questo questa quello ora oggi ieri domani buongiorno ciao grazie salve cordiali
    saluti fattura abbonamento contratto conto errore problema funziona aiuto vorrei vorremmo vogliamo posso potete piacerebbe`,
  nl: `de het een en is niet wij we ik jullie met onze ons op van voor bij sinds hoe dat die dit deze er zijn was waren hebben heeft heb kan
    kunnen kunt alsjeblieft graag om uit na over onder worden wordt werd geen meer al nog ook maar of als dan wat wie waar waarom wanneer
    alle alles iets niets niemand nooit hallo goedemorgen goedendag beste bedankt dank groeten vriendelijke mijn u uw je jouw te naar aan
    factuur account abonnement probleem fout werkt hulp wil willen nodig vandaag gisteren morgen opzeggen`,
};
