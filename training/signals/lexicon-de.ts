/** German. */
import type { Lexicon } from './lexicon.ts';
import { GERMAN_OTHER_SENSES } from './other-senses-de.ts';

export const GERMAN: Lexicon = {
  classes: {
    we: 'wir ich',
    contract: 'vertrag* vertrags* abo abos abonnement* account accounts konto kontos konten mitgliedschaft* lizenz* tarif zugang zugange zugänge vereinbarung* dienst* service* zusammenarbeit paket* geschaftsbeziehung* geschäftsbeziehung* kundenkonto firmenkonto girokonto* police* versicherung* stromvertrag* gasvertrag* handyvertrag* mobilfunkvertrag* wartungsvertrag* liefervertrag* stromliefervertrag* jahresabo* monatsabo* testphase verlangerung verlängerung',
    rival: 'anbieter* stromanbieter* lieferant* versorger* versicherer* provider* konkurrenz konkurrent* wettbewerb* mitbewerb* alternative* losung* lösung* software tool produkt system dienstleister*',
    work: 'export* import* bestellung* auftrag* auftrage* aufträge* termin* buchung* job* lauf vorgang* aktion* zahlung* lieferung* druck* sync* download* upload* besprechung* meeting* reservierung* ubertragung* übertragung* schulung* seminar* webinar* ticket* anfrage* benachrichtigung* newsletter* rechnung* serie*',
    system: 'system* plattform* server* seite website webseite webshop shop* portal* app anwendung* dienst* service* api schnittstelle* login anmeldung* programm software produktion* datenbank* cloud tool oberfläche kasse* kassensystem* telefonanlage*',
    place: 'abteilung praxis haus klinik krankenhaus schule hotel firma büro straße strasse dorf stadt gebäude station etage team standort werk buchhaltung verwaltung lager filiale wohnblock viertel siedlung campus belegschaft vertrieb betrieb region ort kanzlei laden',
    utility: 'internet netz netzwerk wlan wifi strom festnetz telefon telefone leitung mobilfunk fernsehen internetanschluss telefonanschluss dsl',
    many: '5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 22 24 25 28 30 35 40 45 50 60 70 80 90 100 120 150 180 200 250 300 400 500 fünf sechs sieben acht neun zehn elf zwölf fünfzehn zwanzig dreißig vierzig fünfzig hundert* dutzend*',
    people: 'mitarbeiter* kolleg* leute personen nutzer* benutzer* fahrer* schüler* lehrer* ärzte pfleger* gäste filialen arbeitsplätze kunden patienten studierende* verkäufer*',
    device: 'handy* diensthandy* firmenhandy* smartphone* laptop* firmenlaptop* dienstlaptop* notebook* tablet* diensttablet* stick usb iphone ipad festplatte* diensttelefon zutrittskarte* zugangskarte* schlüsselkarte* zutrittschip* dienstausweis*',
    card: 'karte kreditkarte* bankkarte* girokarte ausweis* portemonnaie geldbörse brieftasche',
    records: 'daten patientendaten kundendaten schülerdaten personaldaten unterlagen rechnung* akte akten patientenakte* personalakte* dokument* befund* adressen kundenadressen kontoauszug* kontoauszüge vertragsdaten zeugnis* noten gehälter gehaltsabrechnung* lohnabrechnung* bestellungen nachrichten fotos kontonummern',
    abroad: 'russland china vietnam nigeria indien brasilien rumänien bulgarien iran nordkorea indonesien türkei moskau manila lagos ausland asien afrika osteuropa thailand pakistan hongkong singapur kasachstan belarus mexiko kolumbien philippinen übersee',
    money: 'geld betrag* beitrag* summe gebühr* studiengebühr* kursgebühr* kaution anzahlung kaufpreis reisepreis fahrpreis ticketpreis kohle guthaben versandkosten euro',
    person: 'filialleit* marktleit* schulleit* bereichsleit* geschäftsleitung direktor* mensch* mitarbeiter* person* jemand* kolleg* berater* vorgesetzt* chef* manager* leiter* teamleit* ansprechpartner* techniker* experte* verantwortlich* sachbearbeiter* geschäftsführ* support kundenbetreuer* betreuer* spezialist* abteilungsleit*',
    bot: 'bot bots chatbot* roboter* maschine* computer automat* assistent* ki',
    when: 'heute morgen montag dienstag mittwoch donnerstag freitag samstag sonntag feierabend mittag mitternacht nachmittag abend wochenende monatsende quartalsende',
  },
  says: {
    cancellation: `
      kündig* ... @contract; @contract ... kündig*; hiermit .. kündig*; wir|ich kündig*
      werde|werden|wollen|will|möchte|möchten|müssen|muss|würden|würde|wir|ich|sofort ... kündig*
      zu|auch|dann|fristlos|fristgerecht|ordentlich|außerordentlich|vorzeitig|daher|deshalb kündig*; bleibt .. kündigung
      kündigung|kündigungsschreiben $; ^ kündigung; kündigungsfrist; kündigungsbestätigung; unsere|meine|die kündigung; wie kündig*
      kündige|kündigen wir|ich; sonderkündigung*
      @contract ... beenden|beendet|auflösen|aufgelöst|auslaufen|stornier*|aufkündig*|löschen|schließen|aufheben|aufhebung
      beenden|beendigung|auflösung|stornierung|löschung|aufhebung .. @contract; stornieren .. @contract
      !nicht|keine|kein|keinesfalls|ohne .. verlänger*|erneuer*; verlängerung .. widersprech*|nicht|ablehn*; widerspr* .. verlängerung
      vertragsende; vertragskündigung*; vertragsauflösung; automatische verlängerung .. abschalten|deaktivieren|ausschalten
      wechsel*|wechseln .. zur|zu|den|einen|einem|anderen? @rival; zur konkurrenz; @rival .. wechseln|umsteigen|umziehen
      wechseln .. @rival; umstieg|umsteigen|abwandern .. @rival
      anderen|anderem|neuen|andere|alternativ* anbieter*|lösung*|dienstleister*|software|tool|alternative* .. umsehen|umschauen|suchen|wechseln|gehen|prüfen|finden|um
      nach .. alternativen|alternative; suchen|prüfen|evaluieren|sehen|schauen .. alternativen|alternative|anderen anbieter*?
      verlieren sie .. uns|mich|kunden|einen; verliert ihr .. uns|mich|kunden; als kunden verlieren; sind .. weg $
      wir|ich verlassen|verlasse; sie .. als kunden .. verlieren|los; trennen|trenne uns|mich von ihnen|ihrem|euch
      steigen|steige wir|ich? aus; nicht mehr|länger .. nutzen|brauchen|benötigen|weiternutzen|zusammenarbeiten|bleiben
      zusammenarbeit .. beenden|fortsetzen|ende; nicht .. weiterführen|fortsetzen|fortführen; abbestell* .. @contract
      abo|abonnement abbestell*; zum ende .. laufzeit; nichts mehr mit ihnen zu
      machen|mache .. nicht mehr|länger mit; aus .. @contract ... raus|heraus|rauskommen|herauskommen|lösen; raus|heraus aus .. @contract
      bei|aus|von ihrem|ihrer|eurem|eurer|ihnen|euch .. aussteigen|austreten; wie .. aussteigen|rauskommen; steige|steigen wir|ich .. aus
      bin ich .. weg|raus $; !als kunde*|kundin ... los|weg|verloren|rechnen; !bleiben|bleibe .. nicht .. kunde*|ihnen|euch; bleiben|bleibe wir|ich nicht
      anderen|andere|anderes|neuen .. @rival .. entschieden|entscheiden; steigen|steige .. auf ein|eine|einen|andere* .. @rival .. um
      brauche|brauchen|benötige*|nutze|nutzen|will|wollen|möchte|möchten|verwenden .. @contract|software|plattform|anschluss ... nicht mehr|länger|weiter
      !nicht mehr|weiter|länger einsetzen|verwenden|betreiben|beziehen|buchen|fortführen; !nicht fortzusetzen|fortzuführen|verlängern
      widerrufe|widerrufen|widerruf .. @contract; suche|suchen|sucht uns|mir .. anderes|anderen|neuen; etwas|was anderem|anderes|neuem um|umsehen|umschauen
      neuen|anderen|anderer|neuer @rival|bank|hausbank .. umsehen|umzusehen|umschauen|umzuschauen|suchen|wechsel*
      stellen sie .. @contract|lieferung|belieferung zum|ab ... ein; überleg* .. wechseln; überleg* .. zu kündigen; das war|wird|bleibt .. letzte* .. ihnen|euch
      melden sie mich|uns .. @contract|dienst ab; @contract vorzeitig|frühzeitig lösen|auflösen|verlassen`,
    human_request: `
      @person .. sprechen|reden|telefonieren|verbinden|verbunden|unterhalten|schreiben|chatten; sprechen|reden .. mit .. @person
      verbind* .. mich|uns|mit @person?; durchstell*; stellen .. mich|uns .. durch; gespräch mit .. @person|ihnen
      echten|echter|richtigen|richtiger|echte|realen|lebenden|lebendigen|wirklichen|leibhaftigen|menschlichen|menschlicher @person
      mit|einen|einem|ein|kein menschen|mensch; menschliche* .. hilfe|antwort|kontakt|ansprechpartner; aus fleisch
      !kein|keinen|keinem|nicht|statt|anstatt|ohne .. @bot; @bot .. hilft|versteht|nutzlos|sinnlos|nervt|kreis; rückruf
      rufen sie .. mich|uns; rufen .. mich|uns .. an|zurück; zurückrufen; zurückgerufen; anrufen $; uns|mich .. anrufen
      jemand .. anrufen|anruft|zurückruft|melden|meldet; ruft .. mich|uns .. an|zurück|bitte; ruf .. mich|uns .. an|zurück
      bitte .. anruf|anrufen|telefonat; um .. anruf|telefonat|gespräch|telefontermin; bitten um .. rückmeldung per telefon
      telefonisch .. erreichen|sprechen|klären|melden|kontakt*|besprechen|rücksprache; per|am telefon; ans telefon
      telefonnummer|nummer .. anrufen|erreichen|erreiche; telefonieren; telefontermin
      persönlich* .. ansprechpartner*|gespräch*|sprechen|kontakt|betreuer*|beratung; vorgesetzt* .. sprechen|bitte|reden
      ihren|ihrem|deinen|den|dem vorgesetzten|chef|teamleiter|geschäftsführer|abteilungsleiter; eskalier* .. @person
      an .. @person .. weiterleiten|weitergeben|eskalieren
      möchte|möchten|will|wollen|brauche|brauchen|verlange|geben|gibt|hätte|hätten .. @person; gibt es .. menschen|mensch|jemanden
      jemanden .. sprechen|ans|fragen|erreichen; von mensch zu mensch; jemand echtes
      ^ mitarbeiter|mensch|berater|kundenberater bitte; mündlich .. klären|besprech*|sprechen; melden .. telefonisch; mit einem|diesem|ihrem @bot .. rede|spreche|schreibe
      jemanden|wen|jemand an den|ans apparat|hörer; jemand|wer|jemanden echtes|echten|echter; holen .. jemanden|vorgesetzt*; übernehmen sie .. persönlich
      @person .. ans telefon|apparat; überhaupt .. mensch; jemand|jemanden .. auskennt`,
    outage: `
      @system ... down|ausgefallen|offline|tot|lahm|lahmgelegt|abgestürzt|zusammengebrochen|unerreichbar; @system ist|sind .. weg; @system ... nicht erreichbar|verfügbar
      alles|komplett|wieder|ist|sind|völlig|total|komplett down|ausgefallen|offline|tot|lahm; liegt .. lahm|flach; lahmgelegt
      unerreichbar; !nicht|nirgends|kaum .. erreichbar|verfügbar|aufrufbar; !nichts|nix|gar .. geht|funktioniert|läuft .. mehr|gar
      !geht|funktioniert|läuft .. nichts|nix|garnichts|gar nichts; !nichts geht|funktioniert|läuft|lädt; totalausfall*
      ausfall|systemausfall|serverausfall|komplettausfall; störung $; großstörung; störung .. seit|bei|im|ihr|aktuell; störung; gestört
      !niemand|keiner|keine|kein .. kann|können|kommt|kommen .. einloggen|anmelden|arbeiten|zugreifen|rein|buchen|öffnen|mehr|ins|auf|bestellen
      !alle|sämtliche|kollegen|nutzer|benutzer|mitarbeiter .. können|kommen|kann .. nicht|kein|keine
      !kommt|kommen .. niemand|keiner .. rein|ins|auf|mehr; keiner von uns
      @system ... reagiert|antwortet|startet|lädt|öffnet|geht|funktioniert|läuft .. nicht|nichts|keine|gar; steht .. still|alles
      stillstand; alles steht; service unavailable; 502|503|504 .. fehler|überall|seit|auf
      fehler 502|503|504|500 .. überall|alle|jede|seit; überall .. 500|502|503; zusammengebrochen; abgestürzt .. seit|und
      komplett .. unbenutzbar|kaputt|tot; kein zugriff .. mehr|auf; kommen .. nicht .. ins|auf das|in das system|portal|plattform
      kommen|komme|kommt|können .. nicht .. aufs|ins|auf|zugreifen .. system|portal|plattform|seite; seit .. ist .. tot|weg|offline|down
      alles .. steht|tot|hängt; reagiert .. nicht mehr .. alle|seit|keiner; server .. weg|tot|down
      fällt|fallen .. komplett|ständig|alle aus
      @utility .. tot|weg|ausgefallen|down|gestört|zusammengebrochen|unterbrochen; !kein|keinen strom|internet|netz|empfang|telefonanschluss
      !ganze|ganzen|ganzes|gesamte|gesamten|komplette|kompletten|halbe @place ... kein|keine|keinen|ohne|nicht|nichts|tot|offline|weg|ausgefallen|down
      !ganze|ganzen|gesamte|gesamten|komplette|halbe .. keine|kein|nicht|nichts ... öffnen|drucken|buchen|anmelden|einloggen|zugreifen|telefonieren|kassieren|erreichen
      kann|können .. ganze|gesamte|komplette|halbe @place $; @place .. kann|können|kommt .. nicht mehr .. arbeiten|ins|auf|anmelden|drucken|öffnen
      !kein|keinen|keine wlan|wifi|wasser|heizung|warmwasser|verbindung|licht .. ganz*|gesamt*|überall|alle; !weder telefon|internet|strom
      heizung|aufzug|wasser .. ganze*|gesamte* .. ausgefallen|kalt|tot; @system|wlan|internet|heizung|zahlung|kartenzahlung ... an|bei|auf keiner|keinem|niemandem
      !bei keinem|niemandem|keinen; !bei allen|sämtlichen|jedem .. nicht|nur|weiße*|leer*|fehler*|schwarz*; !nicht .. bei allen|sämtlichen|niemandem
      !kann|können|kommt .. niemand|keiner|kein .. mehr|einloggen|anmelden|drucken|arbeiten|rein|öffnen|buchen|bezahlen|zugreifen
      !kommt|kommen .. nicht .. netz|netzwerk|internet|laufwerk|intranet; !können|kann|sehen|kommen|haben .. @many @people ... nicht|kein|keine; !@many @people .. können|kommen|sehen|haben ... nicht|kein|keine|keinen|nichts
      nur noch timeouts|timeout|fehler|fehlermeldungen|fehlerseiten; @system .. wirft|liefert .. 500|timeouts|jedem; ist|sind .. vom netz
      alle|sämtliche .. bildschirme|terminals|kassen|geräte|rechner|monitore .. schwarz|tot|offline|dunkel|aus; @system .. seit .. weg|tot|down|offline
      kommen keine mails|anrufe|bestellungen|zahlungen .. mehr|rein|durch; alle|sämtliche|beide .. @system .. stehen|steht|tot`,
    refund: `
      rückerstatt*; erstatte*|erstattung*|erstatten|erstattet; geld .. zurück*|wieder; zurück .. geld; zurückzahl*|rückzahl*|zurückzu*
      zurücküberw*|rücküberweis*; zurückbuch*|rückbuch*|zurückgebucht; betrag*|summe|euro|zahlung|gebühr*|differenz|kosten .. zurück*
      zurückerstatt*; überweis* .. zurück; zurückgezahlt|zurückbezahlt; gutschrift*; gutschreiben|gutgeschrieben|gutzuschreiben
      schreiben .. gut; schadenersatz|schadensersatz; entschädig*; kompensation; wiederhaben|zurückhaben|zurückbekommen
      vergütung|vergüten .. ausfall|uns
      !noch|immer|bis|nie|warte|warten .. nicht|kein|keine|auf|heute .. erstattet|erstattung|rückerstattung|gutgeschrieben|gutschrift|zurückgezahlt|zurückerstattet|überwiesen|rückzahlung|geld
      möchte|möchten|will|wollen|hätte|hätten|bitte|fordern|verlangen .. geld|betrag|beitrag|gebühr|zahlung .. zurück|wieder|erstattet
      zurück .. auf unser|mein konto; zu viel|doppelt|fälschlich .. abgebucht|berechnet|bezahlt|gezahlt .. zurück*|erstatt*|gutschr*
      rückzahlung|rückvergütung; minderung
      wann|wo|wie .. bekomme|bekommen|kriege|erhalte .. @money; bleibt|bleiben mein|unser|meine|unsere @money; @money ... zurück|zurückbekommen|zurückerhalten|auszahlen|ausbezahlen|auszuzahlen|zurückfordern
      geld|kaution|anzahlung|kohle|studiengebühr*|gebühr* .. wieder $|haben; anzahlung|kaution|geld hätte|will .. wieder|zurück; hole|holen .. geld
      lastschrift|abbuchung|belastung|zahlung|einzug .. zurückgehen|zurückgeben|widersprochen|zurückgezogen|zurückziehen|zurückholen
      ziehen|holen .. belastung|zahlung|betrag .. zurück; überweis* ... zurück; zahlen|zahlt sie|ihr? .. zurück; chargeback; rücklastschrift; käuferschutz
      preisnachlass|nachlass|preisminderung .. wegen|aufgrund|mangel|verspätung|verlangen|fordern; wiedergutmachung; kulanz*; ausgleichszahlung|ausgleich für
      ausgleich .. wäre|angebracht|fällig; !etwas|was gutgeschrieben|erstattet; schreiben sie mir|uns .. @money ... gut; guthaben .. auszahl*|ausbezahl*
      trete|treten|rücktritt .. kauf|kaufvertrag|reise; !keine|keinen|statt gutschein* .. geld|$; erstattungsanspruch; gebühr* .. erlassen`,
    security: `
      sicherheitslücke*|sicherheitsproblem*|sicherheitsvorfall*|sicherheitsleck*|sicherheitsloch|sicherheitsverletzung*|sicherheitsverstoß|schwachstelle*
      datenleck*|datenpanne*|datendiebstahl|datenschutzverletzung*|datenschutzvorfall*|datenschutzverstoß*|datenabfluss|datenverlust
      gehackt*|gehackte*|hacker*|hackerangriff*; hacken; gekapert; kompromittiert*; phishing*; angreifer*
      cyberangriff*|hackangriff*|angriff; schadsoftware|malware|ransomware|trojaner*|virus|viren; verschlüsselungstrojaner
      einbruch .. system|konto|server; eingedrungen; eindringling*
      unbefugt*|unberechtigt*|unautorisiert*|nicht autorisiert* .. zugriff*|zugang|zugegriffen|person*|dritte*|login*|anmeldung*|nutzer|eingeloggt|angemeldet|änderung*|konto|abbuchung*
      unbefugte*; ohne .. berechtigung|erlaubnis|befugnis .. zugegriffen|heruntergeladen|eingeloggt
      verdächtig*|unbekannt*|fremd*|merkwürdig*|seltsam* .. anmeldung*|login*|anmeldeversuch*|zugriff*|aktivität*|mail|mails|e|nachricht|gerät*|ip|sitzung*|nutzer|benutzer|link|konto|personen|anhang
      fremde* .. daten|rechnung*|tickets|konten|kundendaten|unterlagen|akten|dokumente|verträge
      daten|rechnungen|dokumente|tickets .. anderer|fremder|eines anderen|andere .. kunden|firma|firmen|kunde|unternehmen|mandanten|mandant*
      sehe|sehen|sieht|einsehen|zugriff .. daten|rechnungen|tickets .. anderer|anderen|fremder
      gestohlen*|geklaut*|entwendet* .. laptop|handy|daten|passwort*|zugangsdaten|schlüssel|konto|gerät
      laptop|handy|passwort*|passwörter|zugangsdaten|daten|schlüssel|token|gerät|notebook|kundendaten .. gestohlen*|geklaut*|entwendet*|geleakt|veröffentlicht|öffentlich|abgegriffen|abgeflossen|geleaked|verkauf*|aufgetaucht|missbraucht
      öffentlich .. abrufbar|einsehbar|zugänglich|sichtbar|erreichbar; im darknet|netz .. daten|aufgetaucht; darknet; identitätsdiebstahl
      betrüger*; betrugsversuch
      jemand|unbekannter|unbekannte|dritte|fremder|exmitarbeiter|ehemalig* .. eingeloggt|zugegriffen|zugriff|angemeldet|passwort geändert
      jemand|unbekannter|unbekannte .. konto|account|system|daten
      ehemalig* .. mitarbeiter*|kollege* .. zugriff|zugang|eingeloggt|einloggen|anmelden; exmitarbeiter*
      nicht .. von uns|mir .. login|anmeldung|angefordert; gibt .. sich .. als .. ihr|euer|support|aus
      gefälscht* .. mail*|rechnung*|seite|website|absender; missbrauch* .. konto|daten|account; hat|haben|sich .. zugang .. verschafft
      zugang verschafft; in unser|mein|unserem .. konto|system .. eingebrochen|eingeloggt|angemeldet
      kunden|kundin|benutzer .. fremde* .. daten|rechnungen; abgegriffen; ausgespäht; geleakt; manipuliert
      spam .. von unserem|meinem|in unserem; passwort|passwörter .. öffentlich|klartext|geändert .. nicht|ohne
      @device ... gestohlen|geklaut|entwendet|abhanden|verloren|verschwunden|liegengelassen|stehlen; @device ... liegen lassen|gelassen|geblieben
      @device|handtasche|rucksack .. weg .. geklaut|gestohlen; gestohlen|geklaut|entwendet|verloren .. @device|@card; @card .. verloren|gestohlen|geklaut|abhanden|kopiert|geklont|missbraucht
      wurde|wurden .. @device|@card .. geklaut|gestohlen|entwendet; diebstahl .. @device|@card
      komisch*|dubios*|ominös*|angeblich*|seltsame* .. mail*|sms|link|anruf*|website|nachricht*|mitarbeiter*|techniker|bank|support
      link .. geklickt .. passwort|pin|tan|zugangsdaten|daten; geklickt ... passwort|pin|tan|zugangsdaten|kartendaten .. eingegeben
      !die|den|das ich|wir .. nicht|nie|niemals .. getätigt|autorisiert|veranlasst|freigegeben|ausgelöst|angefordert|genehmigt; !ohne .. angefordert
      !abbuchung*|buchung*|überweisung*|abhebung*|bestellung* .. nicht von mir|uns; nie|nicht .. getätigt|abgehoben|autorisiert
      konto .. leergeräumt|geplündert|abgeräumt|übernommen; räumt|leert .. konto
      jemand|einer|unbekannt*|fremder ... mit|unter|in meinem|unserem|meinen|unseren namen|zugang|konto|account|daten
      jemand|unbekannter|unbekannte|fremder ... angemeldet|eingeloggt|zugegriffen|übernommen|ausgespäht|eingeschlichen
      jemand|unbekannter .. mein|meine|unser|unsere|meinen .. geändert|ausgetauscht|umgeleitet|überwiesen
      !das war|waren ich|wir|keiner|niemand nicht|von; !ich|wir war|waren das|es nicht; !das bin ich nicht gewesen; !bin ich nicht gewesen
      !keiner|niemand von uns .. war|gewesen|getan|gemacht|angemeldet; !war|waren keiner|niemand von uns; !nicht von mir|uns stammt|stammen|veranlasst
      !ohne mein|unser|meine|unsere zutun|wissen|freigabe .. angemeldet|eingeloggt|geändert|übertragen|abgebucht|abgehoben|überwiesen|verschickt|weitergegeben
      fremd*|unbekannt* .. iban|adresse|handynummer|bankverbindung|kontonummer|abbuchung*|überweisung*|buchung*|zahlung*|gerät*|hand|hände
      fremder|unbekannter|unbekannte|dieb*|einbrecher .. hat|haben|mit .. mein|meine|meinen|unser|unsere|unseren
      sehe|sehen|sieht|zeigt|bekomme|bekommen|erhalten|erhielt|einsehen|lesen ... @records .. anderen|anderer|andere|fremder|eines .. praxis|kunden|kunde|patient*|schule|mieter*|gast*|firma|familie|mandant*|person|schüler*|versicherten|nutzers
      @records .. anderen|anderer|andere|fremder .. praxis|kunden|patient*|mieter*|gastes|familie|mandant*|person .. geschickt|gesendet|zugeschickt|erhalten|bekommen|sehen|sichtbar
      @records ... falschen|falsche|fremde .. verteiler|empfänger|adressaten|hände|person|adresse .. geschickt|gesendet|gegangen|geraten|verschickt
      @records|liste ... falschen verteiler|empfänger|adressaten; versehentlich ... @records .. verschickt|veröffentlicht|öffentlich; @records .. verloren
      @records ... für jeden|alle|jedermann .. sichtbar|einsehbar|lesbar|offen|zugänglich; jeder|jede|alle|praktikant*|azubi* .. kann|können .. gehälter|gehalt*|personalakte*|patientenakte*|kontonummern
      !ohne anmeldung|login|passwort|authentifizierung|token .. erreichbar|abrufbar|aufrufbar|einsehbar|zugänglich|lesbar|daten|kundendaten
      liefert|gibt|zeigt ... ohne anmeldung|token|passwort|login|authentifizierung; verzeichnislist*; listet .. verzeichnis*|ordner; liefert .. ordner|verzeichnis* ... aus
      einschleusen|einschleust|einschleusbar; injection; xss; exploit*; ransom*; erpress*; lösegeld*; im klartext; sicherheitsforscher*
      ehemalig*|früher*|gekündigt*|ausgeschieden*|entlassen* .. mitarbeiter*|kolleg*|admin*|chef*|angestellt*|dienstleister*|praktikant*|partner* ... zugang|zugriff|system|rein|einloggen|eingeloggt|anmelden|angemeldet|daten
      ex|exmann|exfrau|exfreund* .. zugriff|zugang|passwort|eingeloggt|liest; login*|logins|anmeldung*|zugriff*|zugriffe|anmeldeversuch* .. aus|von .. @abroad
      anmeldungen|logins|anmeldeversuche .. mit|unter .. seinem|meinem|ihrem|unserem|fremdem namen
      wirklich|tatsächlich|echt|überhaupt von ihnen|euch $; mail|email|sms|brief|nachricht .. in ihrem|eurem namen; gab|gibt|geben|gaben sich .. als ... aus
      zugangsdaten|passwörter|passwort|kundendaten|patientendaten|token|schlüssel ... internet|github|öffentlich|netz; sieht .. nach betrug|phishing; betrugsverdacht
      konto|account|postfach|adresse .. verschickt|versendet|sendet|verschicken .. spam|mails; missbraucht; missbräuchlich*; vorsorglich .. sperren; sim .. getauscht|tausch|swapping`,
    urgent: `
      dringend*; dringlich*|dringlichkeit; sofort*|sofortige; umgehend*; unverzüglich*; augenblicklich; asap; schnellstmöglich*
      schnellstens; so schnell|rasch|bald wie|als .. möglich|geht; baldmöglichst|raschest; auf der stelle; jetzt sofort|gleich|bitte
      notfall; notfälle; eilt|eilig|brandeilig; eilsache; es brennt
      höchste|oberste|höchster|allerhöchste priorität|dringlichkeit|eisenbahn|prio; kritisch; prio 1|eins; p1
      produktion*|fertigung|betrieb|werk|bänder|band|fabrik|lager|linie|kasse|kassen .. steht|stehen|still|stillstand|gestoppt|lahm
      stillstand; produktionsstillstand|produktionsausfall; jede minute|stunde|sekunde .. zählt|kostet|verlier*
      verlieren .. geld|umsatz|kunden|aufträge|bestellungen; kostet|kosten .. uns .. geld|tausende|umsatz|minute
      duldet .. keinen aufschub; !keine zeit zu|verlieren; !nicht|kann|können .. warten $; lebensgefahr|gefahr|lebensgefährlich
      patient* .. wartet|warten|gefahr|gefährdet|op; ^ hilfe $; sos; katastrophe; alarm; innerhalb .. minuten|stunde; in .. minuten
      gerade|jetzt .. löscht|läuft .. falsch*|benutzer; ohne verzug; feuerwehr
      brauch*|benötig* .. jetzt $; akut; akuter|akutes notfall|problem|fall; menschenleben; stehen .. schlange; in .. halben|halber|viertel stunde; in .. min|viertelstunde
      in einer|1 stunde|viertelstunde; flug|zug|flieger .. geht|fährt|fliegt .. gleich|jetzt|stunde; alles stehen .. liegen; muss|müssen jetzt passieren|gehen|laufen|raus
      bitte|sofort stoppen|anhalten|aufhalten; verschlossener|verschlossenen tür; live .. sendung|sender|bühne; in diesem moment|augenblick; gerade jetzt
      kinder|baby|kind|mutter|vater .. draußen|eingesperrt|atmet; bewusstlos; gasgeruch; brennt; wasser .. läuft .. decke|wohnung|keller`,
    high: `
      bis|noch|vor|ab|zu|spätestens .. @when|ende|tagesende|uhr
      heute|morgen|übermorgen .. frist|deadline|abgabe*|termin|präsentation|prüfung|audit|start|launch|inventur|abschluss|messe|fällig|läuft|golive|schulung|eröffnung|vorstand*|gericht*|live|früh|abend|nachmittag|mittag
      morgen früh; frist; abgabefrist; abgabetermin; deadline; stichtag; fällig; läuft .. heute|morgen .. ab; läuft .. ab
      innerhalb|binnen .. stunden|tag|tages|24; in .. stunden|zwei tagen|drei tagen; blockiert|blockieren|blockierend*; stecken .. fest
      hängen .. fest; hält .. auf|alles; aufgehalten
      !nicht|niemand|keiner .. arbeiten|weiterarbeiten|weiter|abschließen|abrechnen|fakturieren|versenden|ausliefern|verkaufen|liefern
      arbeitsunfähig; lahmgelegt; steht still
      ganze*|gesamte*|komplette*|alle|sämtliche|halbe .. team|abteilung|firma|büro|mitarbeiter|kollegen|nutzer|benutzer|kunden|filialen|standorte|belegschaft|unternehmen
      betroffen .. sind|alle|viele|ganze|mehrere|gesamte
      alle|viele|mehrere|zahlreiche|hunderte|dutzende|sämtliche .. betroffen|warten|beschweren|anrufe|können
      10|12|15|20|25|30|40|50|60|70|80|90|100|120|150|200|250|300|400|500 .. mitarbeiter*|kollegen|nutzer*|benutzer*|leute|personen|kunden|filialen|fahrer|verkäufer|plätze
      kunden .. warten|beschweren|rufen; bald $; baldig*; zeitnah*; rasch*
      schnell*|zügig* .. hilfe|antwort|lösung|rückmeldung|lösen|beheben|melden|bearbeit*|klären; bitte .. schnell|zügig|bald
      hohe|hoher|hohen|erhöhte priorität|prio; wichtig $; sehr|wirklich|äußerst wichtig; zeitdruck|zeitkritisch*; drängt
      die zeit .. läuft|drängt|knapp; seit .. tagen|wochen|stunden .. warten
      lohnlauf|gehaltslauf|lohnabrechnung|gehälter .. heute|morgen|raus; jahresabschluss|monatsabschluss; messe .. morgen|beginnt|heute
      will|möchte|brauch*|bitte|muss|müssen|benötig* .. heute noch; ^ heute noch; heute noch sperren|klären|lösen|erledigen|antwort*|melden|liefern|wissen|schicken|eine
      morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag .. kommt|kommen .. prüfer*|kontroll*|gäste|besuch|gutachter*|jury|tüv|inspekt*|auditor*
      morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag .. abnahme|operation|hochzeit|klausur|abreise|umzug|abflug|anreise|schulbeginn|beerdigung|eröffnung|prüfung|messe
      abnahme|op|operation|hochzeit|klausur|prüfung|abflug|beerdigung|umzug|eröffnung|verhandlung ist|sind|beginnt|startet .. morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag
      reisen|reise|reist|fliegen|fliege|fliegt|heirate|heiraten|heiratet .. morgen|übermorgen|montag|freitag|samstag|sonntag
      beginnt|startet|beginnen|starten .. morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag
      muss|müssen .. diese|dieser woche; noch diese woche; @many .. betroffen; bevorzugt .. behandel*|bearbeite*; vorrangig; bitte .. priorisieren
      zeit .. davon; läuft uns|mir die zeit; eilt .. wenig|etwas|ziemlich; sitze|sitzen|hänge|hängen .. fest; !nicht weiter|mehr arbeiten|weiterarbeiten|kassieren`,
    low: `
      !nicht|keine|kein|nix|nichts|ohne|überhaupt|keinerlei .. eilig|dringend*|eile|hektik|stress|dringlich*|druck|kritisch|wildes|weltbewegendes|wichtig|zeitkritisch|schlimm|tragisch|priorität|dramatisch
      !eilt .. nicht; !drängt nicht; keine eile; hat .. zeit; lassen .. sich|sie .. zeit; in .. ruhe; bei gelegenheit
      wenn|falls|sobald|sofern .. zeit|luft|gelegenheit|mal|muße|kapazität .. haben|ist|hat|habt|findet|finden|passt|dazu; irgendwann
      gelegentlich; nächste|kommende|nächsten woche|wochen|monat reicht|genügt|ok|auch; reicht .. nächste*|irgendwann|später
      später .. reicht; kann .. warten; niedrige|geringe|niedriger|niedrigste|geringer priorität|prio|dringlichkeit; unwichtig
      nebensächlich; kleinigkeit*; schönheitsfehler; kosmetisch*
      wäre|fände|würde .. schön|nett|toll|praktisch|hilfreich|super|klasse|cool|prima|freuen
      verbesserungsvorschlag|vorschlag|anregung|idee $|für; idee|anregung|vorschlag|wunsch; feature wunsch|request|idee
      funktionswunsch|wunschliste; nice to have; aus neugier|interesse; reine|nur neugier|frage|interesse; rein interessehalber
      interessehalber; nur .. hinweis|info|anmerkung|randnotiz; zur info
      kleiner|kleine|winziger .. tippfehler|hinweis|fehler|wunsch|frage|anmerkung|sache; tippfehler; kein .. problem|thema|drama|beinbruch
      unkritisch; eines tages; künftig* version; für später|irgendwann
      wann immer .. dazu|zeit|passt|möchten; am rande; !pressiert .. nicht; !nicht antworten|zurückschreiben $; !müssen|brauchen .. nicht .. antworten|reagieren
      !keine|keiner antwort|rückmeldung|reaktion .. nötig|notwendig|erforderlich|erwartet; !kein handlungsbedarf; nachrangig*; zweitrangig*; spätere|späteren|künftige version
      rechtschreibfehler; buchstabendreher; kommafehler; schreibfehler; !muss|müssen nicht heute|sofort|gleich|jetzt|morgen .. sein|passieren|$; !eilt .. nichts
      !nicht so|sehr|sonderlich|besonders wichtig|eilig|dringend*; nur|bloß aufgefallen; nichts eiliges|dringendes|wichtiges|dramatisches; nur der vollständigkeit
      irgendwann mal|einmal; vielleicht .. irgendwann; hat .. bis nach; auf die lange bank; nur aus neugier; bloß|nur .. neugierig`,
    furious: `
      unverschämt*|unverschämtheit; frechheit; frech; inakzeptabel|unakzeptabel|unannehmbar; katastroph*; unerträglich*; unmöglich $
      das ist .. unmöglich; unzumutbar*; lächerlich*; skandal*; schlechtest*; schrecklich*; furchtbar*; entsetz*; miserabel*
      grottig*|grottenschlecht; mist; scheiß*|scheiss*; verarsch*; saftladen; zumutung; wütend; stinksauer|sauer; empör*; peinlich*
      schande|beschämend; armutszeugnis; dreist*; witz $; ein|schlechter witz; nase .. voll; schnauze .. voll; platzt .. kragen
      geduld .. ende|erschöpft|verlier*|am; reicht .. jetzt|uns|mir; es reicht; jetzt reicht; hasse; unfassbar*; idiot*
      zum|meinem|unserem|meinen|unseren|einen anwalt; anwalt|anwälte .. einschalt*|beauftrag*|übergeb*|nehmen; rechtliche|juristische schritte; rechtsweg; betrug; abzocke; unsäglich; bodenlos*; lachhaft; dilettant*; unfähig*; unter aller
      verschwendete|verschwendung|zeitverschwendung; müll; schrott; unglaublich $; unglaublich langsam|schlecht|frech
      hinhalten|hingehalten
      unding; faxen; das letzte $; !nicht euer|ihr|dein ernst; fassungslos*; veräppel*|verschaukel*|veralber*|verhöhn*|verhohnepip*; auf den arm; angelogen|belogen|verlogen*|betrogen
      für dumm; abgezockt; wucher; unterirdisch*; ganz dicht; zum kotzen|heulen|verzweifeln|davonlaufen; kotzt; widerlich*; ekelhaft*; kundenverarsche*; verbraucherzentrale
      darf|kann .. nicht .. wahr sein; kann doch .. nicht .. sein|angehen; !kein zustand; !keine geduld; nie wieder $; rausgeschmissen*|rausgeworfen* .. geld; stümper*; pfusch*
      lasse|lassen .. nicht .. bieten|gefallen; alptraum*|albtraum*; !nicht hinnehm*|hinzunehmen; rotzfrech; platzt .. hutschnur; auf die palme; bescheuert`,
    negative: `
      enttäusch*; ärger*; verärger*; frustr*; unzufrieden*; nervt|nervig*|genervt; beschwer*
      schlecht* .. service|support|erfahrung|qualität|betreuung|kommunikation|leistung|antwort*|umgesetzt
      schlecht .. $|betreut|gelaufen|behandelt; schlechter|schlimmer geworden
      sehr|so|echt|wirklich|ganz schlecht|schwach|traurig|langsam|mühsam|umständlich; schade; traurig; leider .. wieder|immer|mal
      !keine|niemand|keiner|nie|ohne .. antwort*|reagiert|meldet|rückmeldung|hilft|geholfen|gemeldet|interessiert|kümmert|zuständig
      !nicht|gar|überhaupt .. geholfen|hilfreich|reagiert|gemeldet|ernst|akzeptabel|zufrieden*|begeistert|in ordnung|normal|gut
      !antwortet|reagiert|meldet|hilft|kümmert .. niemand|keiner|nicht
      zum .. dritten|vierten|fünften|zehnten|x|xten|wiederholten|zweiten|hundertsten|sechsten mal
      dritte*|vierte*|fünfte*|zehnte* .. mail|anfrage|ticket|nachricht|ausfall|mal|beschwerde|erinnerung|anruf
      schon|bereits|jetzt .. dreimal|mehrfach|mehrmals|zigmal|viermal|oft|wieder
      mehrfach|mehrmals|dreimal|wiederholt|zigmal .. gemeldet|geschrieben|gebeten|angerufen|gefragt|reklamiert|erklärt; schon wieder
      immer .. wieder|noch .. nicht|nichts|kein*|das|dasselbe|gleiche*|fehler|problem; ständig*; dauernd; andauernd; wie oft
      wie lange .. noch|muss|müssen|soll*; seit .. tagen|wochen|monaten|stunden|ewig* .. warten|warte|nichts|keine|niemand|ohne
      warte|warten .. seit|schon .. tagen|wochen|monaten|stunden|ewig*; ewig*; viel zu; zu langsam|teuer|kompliziert|umständlich
      versprochen .. nicht|nichts|nie|aber|nie; ignorier*; abgewimmelt; im stich; hingehalten; unprofessionell; unbrauchbar; nutzlos
      unzuverlässig; mangelhaft; ungenügend; lausig; lustlos; unfreundlich; chaos|chaotisch; verschlechter*
      vertrauen .. verloren|verlier*|weg; standardantwort*|textbaustein*|floskel*; nicht .. was .. wir|ich .. zahlen|bezahl*|erwart*
      wofür .. zahlen|bezahl*; erwarte|erwartet .. mehr|anderes; verschlimmbesser*; unübersichtlich*; rückschritt
      null hilfe|support|reaktion; kein verständnis; unverständlich
      so geht .. nicht; so geht man nicht; leid $; danke für nichts|garnichts; satt $; leere|leeres|leeren schachtel|paket|karton|versprech*; von einem zum|zu anderen|nächsten; von pontius
      warteschleife; aufgelegt; vergeblich|vergebens; umsonst .. gewartet|gekommen|genommen|gefahren|urlaub; urlaub genommen; frei genommen; versetzt worden
      !keiner|niemand da $; !keiner|niemand .. kam|erschien*|ran|ruft|abgehoben|aufgetaucht|gekommen|hält|fühlt|weiß; !techniker|monteur|handwerker|kurier|bote|fahrer .. nicht|nie .. gekommen|erschienen|aufgetaucht|$
      schmutzig*|dreckig*|verdreckt*|eklig*|schimm*|patzig*|pampig*|arrogant*|herablassend*|respektlos*|unhöflich*|barsch; noch nie erlebt|gesehen; schlimmer gemacht|als
      verschlimmert; bereue*; von wegen; erwarte* .. entschuldigung; entschuldigung .. wäre|fällig|angebracht; wozu|warum .. zahle*|bezahle* .. eigentlich|überhaupt|$; wozu|wofür zahle*
      schwache leistung|vorstellung; !nicht einverstanden; grenzt an; wieder nichts; laut werden; !kein mensch versteht|findet|weiß; stürzt wieder|ständig|dauernd ab; auf .. kunden loslass*
      lassen|lasst|lässt|gelassen uns|mich .. hängen|sitzen|stehen|allein; hängen gelassen|lassen; verzweif*; fehlanzeige; noch so ein|eine|einen; noch einmal so; reinfall; flop; murks; schlamp*
      !nicht nachvollziehbar*; unfair*; vertröst*; stundenlang*|wochenlang*|monatelang* .. warte*|gewartet|nichts|ohne; mies|miese|mieser|mieses|miesen; !keine|kein|keinen einzige*
      von ihnen|euch kommt|kam .. nur|nichts; höre|hören .. nichts .. ihnen|euch|mehr; nie wieder .. ihnen|euch|hierher|buch*|kauf*|bestell*; !findet|finden|finde .. nichts .. mehr|wieder
      machen|mache .. nicht mehr mit; hätte .. mehr erwartet; unter .. erwartung*; kann|können .. nicht .. verstehen .. warum|wieso; am ende .. nerven|kräfte; am verzweifeln; nerven .. blank
      war .. kalt|laut|ungenießbar|versalzen|verdreckt .. und; billig .. verarbeit*; abgespeist; hin und her geschick*; schikan*; kundenfeindlich*; rufschädig*; schlecht*|schlimm* .. je; nicht mal|einmal .. entschuldig*|antwort*
      wegen ihnen|euch; ihretwegen; euretwegen; durch ihre|eure schuld; verpasst .. flug|zug|termin|anschluss; verdorben|ruiniert|versaut|vermiest; trotz mehrfach*|mehrmalig*|zusage|zusagen|versprech*; wann .. endlich
      finden sie das; was soll das; soll das .. scherz|sein; !nicht mal|einmal .. antwort|entschuldigung|rückmeldung|fähig; allen ernstes; zermürb*; nervtötend*; eine qual; hin und her; schiebt .. auf; bis heute .. nichts|keine antwort|reaktion
      allein gelassen|alleingelassen; abgefertigt; wie .. bittsteller; lässt .. zu wünschen; geht gar nicht $; zu wünschen übrig; unter aller; hätte ich mir sparen; nie .. angekommen; niemand .. interessiert; wird|werde .. abgewimmelt|ignoriert`,
    positive: `
      begeistert|begeistern*|begeisterung; großartig*; hervorragend*; ausgezeichnet*; fantastisch*|phantastisch*; wunderbar*; super
      toll|tolle|tolles|toller|tollen; klasse; spitze|spitzen*; genial*; perfekt*; exzellent*; prima; grandios*; sensationell*
      herausragend*; vorbildlich*; erstklassig*; top; beeindruck*; dankbar; zufrieden*; glücklich; freuen|freut .. uns|mich|sehr; happy
      lob|loben|lobt|gelobt|loblied; kompliment*; respekt; hut ab; daumen hoch; weiter so; gold wert
      gut|gute|super|tolle|großartige|klasse arbeit|leistung|job|service|support|betreuung|gemacht|team|produkt
      sehr|wirklich|richtig|so|echt|total|rundum|ganz gut|gute|guter|zufrieden*|hilfreich|freundlich|nett|schnell*|kompetent|froh|lieb|dankbar|gelungen|schön
      vielen|herzlichen|tausend|ganz|besten|lieben|riesen|großen dank .. für|an .. schnelle*|tolle*|super|kompetente*|großartige*|geduld|mühe|unterstützung|hilfe|rasche*|prompte*|ganze|nette*|freundliche*|einsatz
      herzlichen|tausend|riesen dank; danke .. danke
      danke .. für .. schnelle*|tolle*|super|kompetente*|großartige*|geduld|rasche*|prompte*|nette*|freundliche*|einsatz|mühe
      bedanke|bedanken .. mich|uns|ausdrücklich|herzlich; retter*|gerettet
      liebe|lieben .. produkt|tool|software|funktion|es|euer|ihr|neue*; empfehlen .. weiter|ihnen|sie|gerne|jedem; weiterempfehl*
      reibungslos*; einwandfrei; tadellos
      läuft|funktioniert|klappt .. super|bestens|perfekt|einwandfrei|reibungslos|wunderbar|hervorragend|prima|wieder|tadellos|spitze
      bestens; erleichter*; freundlich* .. und|team|kollege*|support|service; hilfsbereit; kompetent*; prompt .. und|gelöst|geholfen
      vorzüglich; hammer; mega; wow; bravo; traumhaft; sternstunde; besten|beste .. support|tool|software|service|team; übertroffen
      gelungen
      super|toll|prima|bestens|klasse|wunderbar geklappt|gelaufen|gelöst|funktioniert|geholfen; seid|sind .. die besten|engel|helden; komme|kommen .. gern|gerne wieder; bleiben|bleibe .. gern|gerne|treu
      nenne|nenn .. service|kundenservice; macht|machte .. spaß|freude; wohl gefühlt|wohlgefühlt; so|genau wünsch* .. das|service; fünf|5 sterne; wie am schnürchen; wie geschmiert
      freue|freuen .. riesig|total; echt|richtig|ganz stark; positiv|angenehm überrascht; hin und weg; besser .. geht|kann|könnte es? nicht; lieben|liebt .. app|kurs*|hotel|essen|seite
      geduldig|geduldige|geduldiger; zuvorkommend*; köstlich*; lecker*; !nichts .. meckern|beanstanden|auszusetzen|kritisieren; endlich stimmt|funktioniert|klappt|läuft; !so .. noch keiner|niemand|nie .. geholfen|erlebt .. danke
      !so schnell|nett|freundlich|gut .. noch keiner|niemand|nie; chapeau; spitzenmäßig*; einsame spitze; wohlfühl*; liebevoll*; unkompliziert .. gelöst|geholfen; ein traum; wie neugeboren; goldwert
      wahnsinnig nett|schnell|hilfreich; das beste .. was|seit; freude $; sehr schöner|schönes|schöne aufenthalt|hotel|zimmer|arbeit; wunderschön*; liebenswürdig*; einfach toll|super|klasse|spitze; herzliche* .. betreuung|empfang|team; mitgedacht`,
  },
  otherSense: GERMAN_OTHER_SENSES,
  ownWords:
    'kontakt kontakte kontrakt konten kosten kasten karten warten waren wahren sofern vertrat vertreter verträge vertraut rechnung zeichnung ' +
    'anbieten gebieten arbeiter erstellen erstellt erstelle erstellung bestellt bestellen gestellt verstellt gestatten gestartet ausfüllen ausfallen ' +
    'gebucht gesucht gedacht gemacht geklappt gesperrt gelehrt gekauft rückfrage rückgabe freigabe drucken dringen springen bringen ' +
    'kündigen kunden kundige stunden stimmen melden meldung wendung sendung sprachen sprache brechen rechnen zahlen zählen',
};
