/** Training frames in other languages, and the sentences around a problem. */
import type { DemoLanguage, Frame, FrameKey } from './frames.ts';

export const TRAINING_WORLD = {
  de: [
    ['billing/invoice', ['Rechnung {invoice}', '[auf der Rechnung {invoice} stehen {seats} Lizenzen, wir haben aber nur {n} Benutzer.|wo finde ich alte Rechnungen als PDF?|die Abrechnung im {month} stimmt nicht, die Rechnung ist zu hoch.]']],
    ['billing/payment_failed', ['Zahlung fehlgeschlagen', '[unsere Kreditkarte wurde abgelehnt, obwohl sie gedeckt ist.|die Lastschrift ist geplatzt.|wir haben überwiesen und trotzdem eine Mahnung erhalten.] Wie können wir die Zahlung [wiederholen|klären]?']],
    ['billing/tax', ['Umsatzsteuer', 'auf der letzten Rechnung wurde Umsatzsteuer berechnet. Unsere USt-IdNr. liegt Ihnen doch vor.']],
    ['login_access/password', ['Passwort zurücksetzen', '[ich kann mich nicht mehr anmelden|die Anmeldung schlägt fehl] und die E-Mail zum Zurücksetzen des [Passworts|Kennworts] kommt nicht an.']],
    ['login_access/locked_account', ['Konto gesperrt', '[mein Konto wurde gesperrt|ein Kollege ist ausgesperrt], bitte [entsperren|freischalten] Sie [das Konto|den Zugang].']],
    ['login_access/mfa', ['Neues Handy', 'ich habe ein neues Handy und keinen Zugriff mehr auf die Authenticator-App. Bitte MFA zurücksetzen.']],
    ['sso_identity/saml_setup', ['SSO mit {idp}', 'wir richten Single Sign-on mit {idp} ein und bekommen die Meldung "audience invalid".']],
    ['sso_identity/certificate', ['SAML-Zertifikat', '[das Zertifikat|unser SAML-Zertifikat] [wurde erneuert|läuft ab], [wie tauschen wir es aus?|seitdem schlägt die SSO-Anmeldung fehl.]']],
    ['integrations/crm', ['Verbindung zu {crm}', 'die Verbindung zu {crm} ist getrennt und lässt sich nicht wiederherstellen.']],
    ['data_sync/missing_records', ['Datensätze fehlen', 'nach der Synchronisierung fehlen etwa {many} [Kontakte|Datensätze|Firmen] aus {crm}.']],
    ['data_sync/schedule', ['Synchronisierung hängt', 'die nächtliche Synchronisierung hängt seit {time} Uhr bei {percent}.']],
    ['reporting/export', ['Export unvollständig', 'der CSV-Export des Berichts "{report}" enthält nicht alle Zeilen.']],
    ['performance_outage/slow', ['Sehr langsam', 'seit heute Morgen ist [die Anwendung|alles|das System] [extrem langsam|sehr langsam|träge], [Seiten laden über eine Minute|die Ladezeiten sind zu lang].']],
    ['performance_outage/down', ['Nicht erreichbar', '[{product} ist seit {time} Uhr nicht erreichbar|die Seite ist nicht erreichbar|es gibt einen Ausfall], Fehler {serverError}. [Alle Kollegen sind betroffen.|Ist das eine Störung?|Nichts geht mehr.]']],
    ['bug/crash', ['Fehler {errorCode}', 'beim Speichern erscheint immer der Fehler {errorCode} und die Seite wird weiß.']],
    ['bug/ui', ['Fehler in der Oberfläche', '[die Schaltfläche|der Knopf] [reagiert nicht|ist verschwunden] in {browser}, die Darstellung ist [kaputt|verschoben].']],
    ['how_to/feature', ['[Frage zur Bedienung|Kurze Frage]', 'wie [kann ich bei mehreren Datensätzen gleichzeitig den Besitzer ändern|schalte ich E-Mail-Benachrichtigungen aus|stelle ich einen Alarm ein]?']],
    ['contract_renewal/cancel', ['Kündigung', '[hiermit kündigen wir unseren Vertrag fristgerecht zum Laufzeitende|wir verlängern den Vertrag nicht]. Bitte bestätigen Sie die Kündigung [schriftlich|].']],
  ],
  fr: [
    ['billing/invoice', ['Facture {invoice}', 'la facture {invoice} indique {seats} licences alors que nous avons {n} utilisateurs. Merci de la corriger.']],
    ['billing/refund', ['Remboursement', 'nous avons été débités deux fois de {amount}. Merci de nous rembourser.']],
    ['billing/payment_failed', ['Paiement refusé', '[notre carte a été refusée|la carte bancaire est refusée], le paiement de {amount} échoue.']],
    ['login_access/password', ['Mot de passe', "[je n'arrive plus à me connecter|connexion impossible] et le mail de réinitialisation du mot de passe n'arrive pas."]],
    ['login_access/locked_account', ['Compte bloqué', 'mon compte est bloqué après plusieurs tentatives. Pouvez-vous le débloquer ?']],
    ['integrations/crm', ['Connexion {crm}', 'le connecteur {crm} est [déconnecté|en erreur], il demande une nouvelle autorisation.']],
    ['integrations/api', ['Erreur API {clientError}', "l'API renvoie une erreur {clientError} sur {endpoint} depuis hier."]],
    ['data_sync/duplicate_records', ['Doublons', 'chaque synchronisation crée des doublons de contacts depuis {crm}.']],
    ['data_sync/schedule', ['Synchronisation', 'la synchronisation [est bloquée|ne démarre pas|a du retard] depuis {time}.']],
    ['reporting/export', ['Export', "[l'export|le fichier CSV] du rapport [est incomplet|ne contient pas toutes les lignes]."]],
    ['reporting/dashboard', ['Tableau de bord vide', 'le tableau de bord "{report}" est vide pour toute notre équipe.']],
    ['performance_outage/down', ['Service indisponible', '{product} est [inaccessible|en panne|indisponible] depuis {time}, nous avons une erreur {serverError}.']],
    ['performance_outage/slow', ['Lenteur', "l'application est très lente depuis ce matin, les pages mettent une minute à charger."]],
    ['bug/wrong_result', ['Total incorrect', 'le total affiché ne correspond pas à la somme des lignes.']],
    ['how_to/setup', ['Inviter des utilisateurs', "[comment inviter plusieurs utilisateurs en une fois et leur donner un rôle ?|nous sommes nouveaux, y a-t-il une formation ?]"]],
    ['contract_renewal/quote', ['Devis', 'pourriez-vous nous envoyer un devis pour le renouvellement avec {n} licences ?']],
    ['contract_renewal/cancel', ['[Résiliation|Fin de contrat]', 'nous [voulons résilier|allons résilier] le contrat. Quel est le préavis pour l\'abonnement ?']],
  ],
  es: [
    ['billing/invoice', ['Factura {invoice}', 'la factura {invoice} no incluye nuestro número de pedido {po}. ¿Pueden corregirla?']],
    ['billing/payment_failed', ['Pago rechazado', 'nuestra tarjeta fue rechazada y no podemos completar el pago de {amount}.']],
    ['login_access/password', ['No puedo entrar', 'no puedo iniciar sesión y el correo para restablecer la contraseña no llega.']],
    ['login_access/mfa', ['Móvil nuevo', 'tengo un móvil nuevo y [perdí|no tengo] el código de verificación para entrar.']],
    ['billing/refund', ['Devolución', 'nos cobraron dos veces {amount}. Solicitamos la devolución del dinero.']],
    ['sso_identity/certificate', ['Certificado SAML', 'el certificado de {idp} ha caducado y nadie puede entrar por SSO.']],
    ['integrations/webhook', ['Webhooks', 'desde ayer no recibimos ningún webhook en nuestro servidor.']],
    ['integrations/api', ['API', 'la API responde {clientError} en {endpoint} y la clave es válida.']],
    ['data_sync/duplicate_records', ['Duplicados', 'la sincronización con {crm} crea contactos [duplicados|repetidos].']],
    ['data_sync/missing_records', ['Faltan registros', 'después de la sincronización con {crm} faltan unos {many} contactos.']],
    ['reporting/export', ['Exportar a Excel', 'la exportación a Excel del informe "{report}" sale incompleta.']],
    ['performance_outage/slow', ['Muy lento', 'la aplicación va muy lenta desde esta mañana, cada página tarda un minuto en cargar.']],
    ['bug/ui', ['El botón no funciona', 'el botón de guardar no hace nada en {browser}.']],
    ['bug/wrong_result', ['Cálculo incorrecto', 'el total está mal, la suma de las líneas da {many}.']],
    ['how_to/feature', ['Duda', '¿[cómo puedo|dónde puedo] [cambiar el propietario de varios contactos a la vez|archivar contactos|ver el historial]?']],
    ['contract_renewal/cancel', ['Cancelar suscripción', 'queremos cancelar nuestra suscripción al final del contrato. Confirmen la baja, por favor.']],
  ],
  pt: [
    ['billing/invoice', ['Fatura {invoice}', 'a fatura {invoice} tem um valor de {amount}, mas o contrato diz {amount}. Podem corrigir?']],
    ['billing/refund', ['Reembolso', 'fomos cobrados duas vezes este mês. Solicitamos o reembolso de {amount}.']],
    ['billing/payment_failed', ['Pagamento', 'o pagamento falhou, o cartão foi [recusado|rejeitado] duas vezes.']],
    ['login_access/password', ['Senha', 'não consigo fazer login, o link para redefinir a senha [expirou|não chegou].']],
    ['login_access/mfa', ['Código de autenticação', 'troquei de celular e não tenho mais o código de autenticação. Podem redefinir o MFA?']],
    ['integrations/crm', ['Integração com {crm}', 'a integração com {crm} está desconectada e não conseguimos autorizar de novo.']],
    ['integrations/webhook', ['Webhook', 'os webhooks pararam, nosso servidor não recebe eventos.']],
    ['data_sync/missing_records', ['Contatos faltando', 'a sincronização com {crm} não trouxe {many} contatos, faltam registros.']],
    ['reporting/export', ['Exportação', 'a exportação do relatório em CSV está incompleta.']],
    ['performance_outage/slow', ['Lento', 'o sistema está lento, cada página demora um minuto.']],
    ['data_sync/duplicate_records', ['Registros duplicados', 'a sincronização criou {many} contatos duplicados.']],
    ['reporting/dashboard', ['Painel vazio', 'o painel "{report}" aparece vazio para a nossa equipe.']],
    ['performance_outage/down', ['Fora do ar', 'o {product} está fora do ar desde as {time}, aparece erro {serverError}.']],
    ['bug/crash', ['Erro {errorCode}', 'ao salvar aparece o erro {errorCode} e a tela fica branca.']],
    ['how_to/setup', ['Como começar', 'somos novos no {product}. Existe um guia de configuração inicial?']],
    ['contract_renewal/upgrade', ['Mais licenças', 'precisamos de mais {n} licenças a partir do próximo mês. Como contratamos?']],
    ['contract_renewal/quote', ['Proposta', 'precisamos de uma cotação para a renovação com {n} usuários.']],
  ],
} as const satisfies Record<Exclude<DemoLanguage, 'en'>, readonly (readonly [FrameKey, Frame])[]>;

/** Sentences before the problem. */
export const TRAINING_OPENINGS = [
  'I hope you are well.', 'I am the admin of our workspace.', 'We are on the {plan} plan.', 'A question from {department}.',
  'I am writing on behalf of {colleague}.', 'Following up on my mail from {day}.', 'We have been a customer for {n} months.',
] as const;

/** Sentences after it: patient, impatient, helpful. */
export const TRAINING_CLOSINGS = [
  'Can you help?', 'Please advise.', 'This is urgent for us.', 'It blocks our whole team.', 'No hurry.', 'Screenshots are attached.',
  'We need this fixed today.', 'This is the second time I am writing about this.', 'I am really disappointed.', 'Thank you for your help.',
  'What should we do?', 'Could somebody call me?', 'I tried another browser, same thing.', 'This is unacceptable for what we pay.',
  'It would be nice to hear from you this week.', 'Our management is asking for an update.',
] as const;

/** Tickets that hardly say what they are about; the desk labelled them with what they turned out to be. */
export const TRAINING_VAGUE: readonly Frame[] = [
  ['Problem', 'It is not working. Please help.'],
  ['Question', 'Could you call me back about our account?'],
  ['Same issue', 'The same thing happened again today.'],
  ['Error', 'I get an error, see the attached screenshot.'],
  ['', 'Hello, is anybody looking into this?'],
  ['Follow-up', '{colleague} told me to write to you about the topic from {day}.'],
  ['Doesnt work', 'doesnt work, tried everything'],
  ['Support needed', 'We need support as soon as possible.'],
];
