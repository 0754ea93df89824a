/** German words of the lexicon in another sense: what overlaps with one of these is not counted. */
import type { Lexicon } from './lexicon.ts';

export const GERMAN_OTHER_SENSES: Lexicon['otherSense'] = {
  cancellation: `
    @work .. kündig*|abbrech*|stornier*|storn*|beenden; stornier*|kündig* .. @work
    mitarbeiter*|kolleg*|angestellt*|arbeitnehmer*|kunde|kunden|kundin|mieter*|mandant*|personal|er|sie|nachfolger* .. kündig*|gekündigt
    kündig* .. mitarbeiter*|kolleg*|mieter*; arbeitsvertrag* .. kündig*
    kündigungs|kündigung* .. button|formular|vorlage|modul|feld|workflow|grund|gründe|statistik|schaltfläche|schreiben|einstellung|prozess
    button|schaltfläche|feld|knopf|menüpunkt|taste .. kündig*|abbrechen|stornier*; unsere|unserer kunden .. kündig*|verlänger*
    was .. passiert|geschieht|wäre .. wenn|falls|bei .. kündig*; kündigungsfrist .. mitarbeiter|feld
    zertifikat*|token|sitzung|domain|passwort|ssl .. verlänger*|erneuer*; nicht .. verlänger* .. zertifikat
    benutzerkonto|nutzerkonto|testkonto .. löschen|schließen
    konto .. mitarbeiter*|kolleg*|ehemalig*|testbenutzer*|nutzer* .. löschen|schließen|beenden
    e|hosting|zahlungs|sso|identitäts .. anbieter; zahlungsanbieter|mailanbieter; wechsel*|wechseln .. tarif|sprache|ansicht|server|team
    gekündigt wurde|worden .. mitarbeiter*; kündigung .. zurückziehen|zurücknehmen|widerrufen
    sitzung|dienst|prozess .. beenden|neustart*; lizenzserver
    will|wollen|möchte|möchten|werde|werden|würde|würden|muss|müssen|habe|haben .. nicht|nie kündig*|gekündigt|stornier*|wechseln; kündigung .. überlegt|hinfällig|gegenstandslos
    fast|beinahe gekündigt; von|vom .. konkurrenz|@rival .. gewechselt|gekommen; wechsel*|wechseln .. zahlungsart|größeren|kleineren|monatsabo|jahresabo`,
  human_request: `
    kunden|kunde|nutzer|benutzer|besucher|anwender|unsere*|anrufer .. @person|chatbot|bot .. sprechen|reden|verbunden|weiterleit*|übergeben|anrufen
    bot|chatbot|assistent sollte|könnte|soll|müsste|kann; unser|unserem|unseren bot|chatbot|assistent*
    idee|funktion|einstell*|konfigurier*|feature|einrichten .. mensch*|bot|übergabe|weiterleitung|rückruf
    mensch* .. lesbar|fehler|versagen; menschliches versagen; api|funktion|methode|endpunkt .. aufruf*|anruf*
    anruf*|telefonat* .. protokoll*|statistik*|liste|verpasst*|eingehend*|aufzeichn*|importier*|erfass*
    telefonnummer|nummer .. feld|ändern|ändere|format|eintragen|pflicht*|validier*|hinterleg*|import*
    rückruf* .. formular|button|modul|funktion|feld|url|liste|widget|einstellung|option
    vorgesetzte* .. kann|können|genehmig*|freigab*|freigeb*|zurückziehen|rolle|rechte|sieht
    mein|meine|unser|unsere|unserem|meinem chef*|vorgesetzt*|leiter*|geschäftsführ*|manager*
    rolle|rechte|berechtigung* .. manager*|leiter*|vorgesetzt*; manager* rolle|rechte|ansicht
    projektmanager|passwortmanager|passwort manager
    mit ihrem|ihrer|einem kollegen|mitarbeiter|techniker .. gesprochen|telefoniert|gesprochen|besprochen
    gestern|letzte|vorhin .. telefoniert|gesprochen; danke .. telefonat|anruf|gespräch; nach .. telefonat|gespräch|anruf
    wie .. telefonisch besprochen; ihr* kolleg* .. am telefon .. war|hat; kolleg* .. am telefon
    neuen|neue|neuer|weitere|einen mitarbeiter* .. anlegen|einladen|hinzufügen|zuweisen; person* .. anlegen|feld|datensatz
    ruf*|melden ... nicht an|zurück; nicht anruf*|zurückruf*; danke|dank .. rückruf|anruf|gespräch; rückruf war; brauch*|benötig* .. keinen|kein|keine .. @person
    @bot .. am telefon; @bot .. gut|geholfen|super|toll|klasse; mensch hat|besitzt|ist|sein; vorgesetzt* .. eingetragen|organigramm|hinterlegt|hinterlegen`,
  outage: `
    stromausfall*; ausfall .. bericht|protokoll|statistik|liste|quote|risiko|im modul
    geplante*|angekündigte*|letzte*|gestrige*|vergangene* .. ausfall*|störung*|wartung; ausfallzeit*|ausfallquote
    lieferung* .. ausgefallen; ausgefallen war; maschine* .. ausgefallen; umsatz*|zahlen|verkäufe|kurve .. down|gefallen
    im falle|fall .. ausfall*|störung; bei .. einem .. ausfall|störung; störungsmeldung* .. erfass*|formular|modul
    störung .. erfassen|anlegen|melden|behoben|vorbei; wieder .. erreichbar|online|da
    war|waren .. ausgefallen|nicht erreichbar|offline|down|gestört .. gestern|letzte*|kurz; drop down
    button|knopf|filter|schaltfläche .. geht|funktioniert|reagiert nicht; offline modus|nutzung|betrieb|version|fähig
    nicht verfügbar .. land|sprache|tarif|deutsch|status; als .. offline|nicht verfügbar .. angezeigt|markiert; verboten
    agent* .. offline; nichts .. zu beanstanden; mitarbeiter*|kolleg* .. nicht erreichbar|ausgefallen; telefonisch nicht erreichbar
    dokumentation .. 503; stand still alone
    ausfall|störung .. behoben|vorbei|erledigt|letzte*|gestern|beendet; war|waren ... kurz|gestern|letzt*|vergangen*|minuten|monat ... erreichbar|ausgefallen|offline|down|verfügbar
    war|waren .. am .. montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag ... erreichbar|ausgefallen|offline|down
    flug|flüge|zug|kurs|unterricht|schulung|veranstaltung|konzert|termin|vorlesung|spiel|bus|bahn|training .. ausgefallen|fällt|fallen|aus
    bei ausfall|ausfällen|störung|störungen; gab es .. ausfälle|störungen|ausfall; drucker|kamera|scanner|kopierer .. offline|reagiert|tot; nichts geht über
    artikel|produkt|größe|modell|zimmer|farbe|termin|ersatzteil* .. nicht verfügbar; nicht verfügbar .. wann; unterwegs|flugzeug|wenn|falls|auch .. kein|keinen internet|netz|empfang|strom`,
  refund: `
    gutschrift*|erstattung*|rückerstattung*|reisekosten* .. button|feld|bericht*|report*|modul|vorlage*|status|spalte|richtlinie*|seite|formular|layout|nummer*|export*|quote*|übersicht|workflow|typ|anlegen|angezeigt|verbuch*|buche|bucht|druck*
    bedingungen .. erstatt*; erstattungs|rückerstattungs richtlinie*|bedingung*
    rückerstattungsrichtlinie*|erstattungsbedingungen|erstattungsquote|erstattungsformular|gutschriftsnummer*|rückgaberichtlinie
    wie|wo .. erstelle*|erstellt|buche*|erfasse*|finde*|sehe*|lege*|bearbeite* .. gutschrift*|erstattung*|rückerstattung*
    kunden|kunde|kundin|käufer* .. gutschrift*|erstatt*|rückerstatt*|geld zurück
    gutschrift*|erstatt* .. kunden|kunde|mitarbeiter*|reisekosten|spesen; reisekosten*|spesen* .. erstatt*
    erstattung .. erhalten|eingegangen|angekommen|da; gutschrift .. erhalten|eingegangen|angekommen|danke
    danke .. gutschrift|erstattung|rückzahlung; geld zurück garantie; daten .. zurück*; geld .. eingegangen|angekommen
    ticket*|datei*|export .. zurück*
    nicht|keine|kein|brauchen|wollen .. erstattung|rückerstattung|gutschrift|geld .. nötig|notwendig|zurück $
    wollen|möchten|brauchen|verlangen .. keine|kein .. erstatt*|rückerstatt*|gutschrift|geld
    erstattung*|rückzahlung*|gutschrift*|entschädigung*|geld ist|sind|haben|war|bereits|schon .. angekommen|eingegangen|erhalten|bekommen|da; entschädigung* .. schon|bereits .. erhalten|bekommen
    gutschrift*|erstattungsbetrag*|erstattung* .. vom|in|im ... angezeigt|berechnet|bericht|steuererklärung; eine|ein|der|die kunde|kundin|gast|mieter* .. verlangt|will|möchte .. geld`,
  security: `
    phishing* .. schulung*|test*|training*|simulation*|filter*|kampagne*|modul
    sicherheits|sicherheit einstellung*|frage*|team|seite|dienst|abteilung|update|audit|fragebogen
    sicherheitseinstellung*|sicherheitsfrage*|sicherheitsabteilung|sicherheitsdienst; virenscanner*|virenschutz|antivirus*
    speicherleck*; wasserschaden; wie .. schützen|schützt|verhindern|sichern; falls|wenn|für den fall .. gehackt|datenleck*
    schwachstellen .. analyse|im prozess|modul|bericht; brute; growth hack*; hackathon; angriff .. nehmen; in angriff
    unbekannter fehler; unbekannte* .. fehler|spalte|format|datei*|status; fremdwährung*|fremdsprache*|fremde sprache*; fremdes system
    unberechtigt*|nicht berechtigt .. fehler|meldung|anzeige; hinweis .. hacker; virus .. grippe
    datenschutz .. erklärung|vereinbarung|vertrag|beauftragt*; öffentlich .. zugängliche|link .. erstellen|teilen|freigeben
    vor hackern|hackerangriff*|viren|angriffen|phishing; virus .. geht|um|krank; wie|wo .. entzieh*|sperr*|lösch*|entfern*|deaktivier* ... mitarbeiter*|kolleg*|zugriff|zugang
    wenn|ob|sobald|wer|falls .. jemand; kann|können|soll|möchte* .. ohne anmeldung|login|passwort; login*|anmeldung*|zugriff* ... war|waren ich|wir selbst|selber; überblick|übersicht .. verloren; daten .. verloren .. gegangen; importier* .. unbekannt*`,
  urgent: `
    dringend* .. spalte|feld|filter|label|tag|status|priorität|kategorie|stufe|störungen|tickets|markier*|kennzeichn*|fälle|empfehl*
    als .. dringend*|eilig|kritisch .. markier*|kennzeichn*|angezeigt|einstufen|gekennzeichnet
    notfall* .. kontakt*|nummer*|plan|dienst*|hotline|modus|modul|ambulanz|handy|einstellung*|liste
    dringlichkeit* feld|stufe|spalte|filter; sofort .. nach|wenn|sichtbar|nachdem|gesehen|gefunden|verstanden|gelöst|geholfen|begeistert
    sofort* .. geholfen|gelöst|reagiert; umgehend* .. geholfen|gelöst|reagiert|beantwortet; sofortüberweisung; ab sofort
    kritisch* .. pfad|denken; alarm* .. einstell*|feld|regel*|funktion|konfigur*; in .. minuten .. intervall; alle .. minuten
    jede minute|stunde .. synchron*|aktualis*; hilfe $ menü; danke .. hilfe; für .. hilfe; um hilfe; ihre|eure|die|deine|schnelle|zur|der|unter hilfe; hilfe bei|zu|mit|beim|zum|center|bereich|artikel|text|seite; hilfeseite*
    vielen dank .. hilfe
    eilt .. nichts|wenig|kaum|etwas; sofort .. geantwortet|update|verfügbar|buchung*|kauf; priorität|status|stufe dringend*; nicht so|sehr|sonderlich|besonders eilig|dringend*
    wie .. schnellstens|sofort; akut station|klinik|praxis; schlange .. feld|datenbank; in .. minuten .. erledigt|fertig|gelöst|repariert|beantwortet|geholfen`,
  high: `
    guten morgen; morgen|abend $; schönen|schönes|angenehmen .. abend|tag|wochenende|nachmittag|feierabend|morgen
    bis .. bald|dann|später; frist* feld|spalte|kalender|einstell*|berechn*|filter|liste; deadline* feld|spalte|filter
    fällig* .. feld|spalte|liste|filter|datum|ansicht; überfällig; jeden|jede|immer .. @when; seit .. @when
    heute|gestern .. morgen|früh|abend $; letzt* @when; blockiert*|blockieren .. nutzer|benutzer|absender|liste|popup*|cookies|werbung
    alle|ganze|gesamte .. team|kunden|nutzer|benutzer|mitarbeiter|kollegen|abteilung .. begeistert|zufrieden|freut|liebt|lobt|loben|liste|sehen|anzeigen|exportieren|filtern
    bis .. ende .. monat*|jahr*|quartal* .. reicht|zeit; kündig* ... zum|bis .. ende|monatsende|quartalsende|jahresende; nicht wichtig
    wichtig $ hinweis; schnell* .. hilfe .. danke|dank; danke|dank .. schnelle*; so|sehr schnell .. geholfen|geantwortet|gelöst
    nicht so|sehr|sonderlich|besonders wichtig; besteh* ... @many; aus|von|mit|für @many personen|mitarbeiter*|nutzer|benutzer|lizenz*|leute|plätze; angebot .. @many; ab wann; wie lange läuft; heute .. einchecken|auschecken
    bis wann; von .. bis .. uhr; geöffnet|öffnungszeiten .. uhr; um .. uhr; jeden morgen`,
  low: `
    keine idee|ahnung; keine priorität spalte; nicht|nie unwichtig; kann|können nicht .. warten
    wäre .. schön|gut|toll .. wenn .. endlich|jemand|mal .. antwort*|meldet|hilft|funktionier*; wäre dringend; nicht wenn
    tippfehler .. vertrag|rechnung|preis; irgendwann .. abgestürzt|stürzt|bricht|hängt`,
  furious: `
    schrecklich|furchtbar nett|gern|einfach; anwalt* .. kanzlei|kunde*|rolle|liste; katastrophenschutz
    betrug* .. erkennung|modul|prävention; rauch; sauer .. teig; entschuldig* .. peinlich`,
  negative: `
    beschwerde* .. kategorie|formular|modul|feld|management|typ|tickets|ticketart|bericht|abteilung
    kunden .. beschwer*|ärger*|unzufrieden; leider .. nicht; traurig* .. mitteil*; schade .. eigentlich; schlecht lesbar|sichtbar
    wie lange .. dauert|gespeichert|aufbewahrt|bleiben|werden; wie oft .. wird|werden|kann|darf|läuft|sollte
    dritte|vierte|dritten|vierten .. spalte|zeile|ebene|seite|quartal|stock; ignorieren sie|bitte; bitte ignorier*; nicht ignorier*
    wo|wie|wohin .. beschwer*; kunden|gäste|eltern .. verärger*|unzufrieden|beschwer*; so schnell|gut|nett|freundlich|lieb .. noch keiner|niemand|nie; warteschleife .. musik|ansage|einricht*|konfigur*|einstell*
    schmutzig* wäsche|geschirr; leid .. tut; tut .. leid; nie versetzt; hörer aufgelegt; vergeblich* versuch* .. tage`,
  positive: `
    wäre|fände|würde|wären|hätte|könnten ... toll|super|schön|klasse|prima|genial|perfekt|freuen|großartig|zufrieden*|dankbar|glücklich
    würde* .. uns|mich? .. freuen; freuen|freue uns|mich|wir .. auf|über .. rückmeldung|antwort|nachricht
    super|toll|na|ja|klasse|prima|großartig|herzlichen $ schon; ^ na|ja toll|super|prima|klasse|bravo
    super|toll|klasse|prima|bravo|wunderbar|perfekt $ schon|wieder|jetzt|das; herzlichen glückwunsch; danke|dank im voraus
    vielen|besten|herzlichen|lieben dank $
    vielen|herzlichen dank im|vorab|für .. ihre|eure|die .. hilfe|unterstützung|mühe|rückmeldung|antwort|bemühungen|zeit $; supermarkt
    supervisor; top level|menü|10|5|navigation|leiste; auf|ganz|am top; super user|admin*; beste* grüße|gruß; freundlich* .. grüß*
    sehr geehrt*; schönen|gutes|guten tag|morgen|abend|wochenende; lieben|liebe|lieber kolleg*|team|herr|frau|damen|support|grüße; lobby
    zufriedenheit* .. umfrage|bericht|wert|feld; kundenzufriedenheit; respekt* los; bestens .. bekannt; gut lesbar; perfekt .. passend
    lob .. kritik; zufriedenheit; kundenlob; danke|dank für nichts|garnichts; toll|super|klasse|prima|bravo gemacht $ wirklich; lecker* .. rezept`,
};
