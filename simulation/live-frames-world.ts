/** Live frames in other languages, vague tickets, and the sentences around a problem. */
import type { DemoLanguage, Frame, FrameKey } from './frames.ts';

export const LIVE_WORLD = {
  de: [
    ['billing/invoice', ['Frage zur Abrechnung', 'können Sie uns die Rechnungen des letzten Jahres gesammelt als PDF schicken? Der Wirtschaftsprüfer fragt danach.']],
    ['billing/payment_failed', ['Mahnung erhalten', 'wir haben eine Mahnung bekommen, obwohl wir {amount} längst überwiesen haben. Bitte prüfen.']],
    ['login_access/locked_account', ['Kollegin ausgesperrt', 'das Konto von {colleague} ist gesperrt, eine Anmeldung ist nicht möglich. Können Sie es freischalten?']],
    ['sso_identity/certificate', ['Zertifikat läuft ab', 'unser SAML-Zertifikat in {idp} läuft nächste Woche ab. Wie tauschen wir es ohne Unterbrechung?']],
    ['data_sync/missing_records', ['Kontakte unvollständig', 'in {crm} stehen {most} Kontakte, bei Ihnen fehlen davon etliche. Die Synchronisierung meldet keinen Fehler.']],
    ['performance_outage/slow', ['Ladezeiten', 'die Ladezeiten sind heute unerträglich, jede Seite ist extrem langsam.']],
    ['performance_outage/down', ['Störung', 'bei uns geht nichts mehr, die Seite ist nicht erreichbar ({serverError}). Dringend!']],
    ['bug/ui', ['Darstellung fehlerhaft', 'seit dem Update ist die Schaltfläche "Speichern" in {browser} verschwunden.']],
    ['how_to/feature', ['Kurze Frage', 'wie stelle ich die Benachrichtigungen per E-Mail ab? Es ist nicht dringend.']],
    ['contract_renewal/cancel', ['Vertragsende', 'wir möchten den Vertrag nicht verlängern. Welche Frist gilt für die Kündigung?']],
  ],
  fr: [
    ['billing/payment_failed', ['Carte refusée', 'notre carte est refusée à chaque tentative de paiement alors que la banque confirme que tout va bien.']],
    ['login_access/password', ['Connexion impossible', 'impossible de me connecter ce matin, mon mot de passe est refusé. Je dois absolument accéder à mes dossiers.']],
    ['integrations/crm', ['{crm} déconnecté', 'le connecteur {crm} se déconnecte tous les deux jours, il faut redonner les autorisations.']],
    ['data_sync/schedule', ['Synchronisation bloquée', "la synchronisation de cette nuit n'est pas terminée, elle est bloquée à {percent}."]],
    ['reporting/export', ['Export CSV', "l'export CSV du rapport ne contient qu'une partie des lignes."]],
    ['performance_outage/down', ['Panne ?', 'plus personne ne peut travailler, tout est en panne chez nous. Une erreur {serverError} apparaît.']],
    ['contract_renewal/cancel', ['Résiliation', 'nous souhaitons résilier notre abonnement. Merci de nous indiquer le préavis.']],
    ['how_to/setup', ['Prise en main', "nous débutons avec {product}, proposez-vous une formation pour les administrateurs ?"]],
  ],
  es: [
    ['billing/refund', ['Cobro duplicado', 'nos han cobrado dos veces la misma factura. ¿Cuándo nos devuelven el dinero?']],
    ['login_access/mfa', ['Cambio de móvil', 'he cambiado de móvil y ya no me llega el código para entrar. ¿Me lo pueden restablecer?']],
    ['integrations/api', ['Error {clientError} en la API', 'la API devuelve {clientError} desde ayer en {endpoint}, aunque la clave es correcta.']],
    ['data_sync/duplicate_records', ['Contactos repetidos', 'los contactos de {crm} aparecen repetidos después de cada sincronización.']],
    ['performance_outage/slow', ['Lentitud', 'la aplicación va lentísima hoy, cada página tarda varios minutos en cargar. Es urgente.']],
    ['bug/wrong_result', ['Total equivocado', 'el total del informe no coincide con la suma de las líneas. Es un error grave.']],
    ['how_to/feature', ['Consulta', '¿dónde puedo archivar las cuentas antiguas sin borrarlas?']],
  ],
  pt: [
    ['billing/payment_failed', ['Pagamento recusado', 'o cartão da empresa foi recusado e não conseguimos pagar a fatura deste mês.']],
    ['login_access/password', ['Não consigo entrar', 'não consigo entrar na minha conta, o e-mail para redefinir a senha não chega.']],
    ['integrations/webhook', ['Webhooks parados', 'não recebemos mais webhooks desde ontem à noite. Nada mudou do nosso lado.']],
    ['data_sync/missing_records', ['Faltam contatos', 'faltam {many} contatos depois da última sincronização com {crm}.']],
    ['reporting/export', ['Exportar relatório', 'a exportação do relatório para Excel vem incompleta, faltam colunas.']],
    ['performance_outage/slow', ['Lentidão', 'o sistema está muito lento hoje, as páginas demoram para carregar.']],
    ['contract_renewal/quote', ['Cotação', 'poderiam nos enviar uma cotação de renovação para {n} usuários?']],
  ],
} as const satisfies Record<Exclude<DemoLanguage, 'en'>, readonly (readonly [FrameKey, Frame])[]>;

/** Tickets that hardly say what they are about; only asking helps. */
export const LIVE_VAGUE: readonly Frame[] = [
  ['Help', 'it does not work again'],
  ['problem', 'Same problem as last time. Please call me.'],
  ['', 'Hi, it is broken again, see screenshot.'],
  ['Fwd: {product}', 'See below, can you have a look? {colleague} is on holiday and I do not know more.'],
  ['Not working', 'Nothing happens any more when I do what I always do.'],
  ['Re: Re: ticket', 'Any news?'],
  ['question', 'I have a question about our account, whom do I contact?'],
  ['{errorCode}', 'What does {errorCode} mean?'],
  ['Issue since {since}', 'There is an issue since {since}. {colleague} has it too.'],
  ['URGENT', 'Please get back to me as soon as possible, it is about {colleague}.'],
  ['strange', 'Something is strange today, is it only me?'],
  ['(no subject)', '?'],
];

/** Sentences before the problem. */
export const LIVE_OPENINGS = [
  'Hope your week is going fine.', 'Admin here.', 'Not sure this is the right address.', '{colleague} asked me to open a ticket.',
  'Could not find anything in the docs.', 'Sorry to bother you again.', 'Customer since {n} months, first time writing.',
] as const;

/** Sentences after it, by how the writer feels. */
export const LIVE_CLOSINGS = {
  calm: [
    'Appreciate a pointer.', 'Not urgent, but I would like to understand it.', 'Whenever you have a minute.', 'Cheers for looking into it.',
    'Happy to jump on a call.', 'Let me know if you need anything from my side.', 'Screenshot below.',
  ],
  pressed: [
    'We are blocked until somebody looks at it.', 'This is urgent, month end is tomorrow.', 'Need an answer today, please.',
    'Please treat as urgent.', 'The whole of {department} is stuck.', 'My boss asks me every hour.',
  ],
  annoyed: [
    'Frankly this is getting ridiculous.', 'Third ticket about it, nobody ever came back to me.', 'Very disappointed so far.',
    'I would rather speak to a real person this time.', 'If that is the service we get, we will have to look around.',
    'Let me talk to your manager please.',
  ],
} as const;
