/** German. */
import type { Lexicon } from './lexicon.ts';
import { GERMAN_OTHER_SENSES } from './other-senses-de.ts';

export const GERMAN: Lexicon = {
  classes: {
    we: 'wir ich',
    contract: 'vertrag* vertrags* abo abos abonnement* account accounts konto kontos konten mitgliedschaft* lizenz* tarif zugang zugange zugänge vereinbarung* dienst* service* zusammenarbeit paket* geschaftsbeziehung* geschäftsbeziehung* kundenkonto firmenkonto testphase verlangerung verlängerung',
    rival: 'anbieter* konkurrenz konkurrent* wettbewerb* mitbewerb* alternative* losung* lösung* software tool produkt system dienstleister*',
    work: 'export* import* bestellung* auftrag* auftrage* aufträge* termin* buchung* job* lauf vorgang* aktion* zahlung* lieferung* druck* sync* download* upload* besprechung* meeting* reservierung* ubertragung* übertragung* schulung* seminar* webinar* ticket* anfrage* benachrichtigung* newsletter* rechnung* serie*',
    system: 'system* plattform* server* seite website webseite webshop shop* portal* app anwendung* dienst* service* api schnittstelle* login anmeldung* programm software produktion* datenbank* cloud tool oberfläche kasse* kassensystem* telefonanlage*',
    person: 'mensch* mitarbeiter* person* jemand* kolleg* berater* vorgesetzt* chef* manager* leiter* teamleit* ansprechpartner* techniker* experte* verantwortlich* sachbearbeiter* geschäftsführ* support kundenbetreuer* betreuer* spezialist* abteilungsleit*',
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
      abo|abonnement abbestell*; zum ende .. laufzeit; nichts mehr mit ihnen zu`,
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
      jemanden .. sprechen|ans|fragen|erreichen; von mensch zu mensch; jemand echtes`,
    outage: `
      @system ... down|ausgefallen|offline|tot|lahm|lahmgelegt|abgestürzt|weg|zusammengebrochen|nicht erreichbar
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
      nichts mehr; alles .. steht|tot|hängt; reagiert .. nicht mehr .. alle|seit|keiner; server .. weg|tot|down
      fällt|fallen .. komplett|ständig|alle aus`,
    refund: `
      rückerstatt*; erstatte*|erstattung*|erstatten|erstattet; geld .. zurück*|wieder; zurück .. geld; zurückzahl*|rückzahl*|zurückzu*
      zurücküberw*|rücküberweis*; zurückbuch*|rückbuch*|zurückgebucht; betrag*|summe|euro|zahlung|gebühr*|differenz|kosten .. zurück*
      zurückerstatt*; überweis* .. zurück; zurückgezahlt|zurückbezahlt; gutschrift*; gutschreiben|gutgeschrieben|gutzuschreiben
      schreiben .. gut; schadenersatz|schadensersatz; entschädig*; kompensation; wiederhaben|zurückhaben|zurückbekommen
      vergütung|vergüten .. ausfall|uns
      !noch|immer|bis|nie|warte|warten .. nicht|kein|keine|auf|heute .. erstattet|erstattung|rückerstattung|gutgeschrieben|gutschrift|zurückgezahlt|zurückerstattet|überwiesen|rückzahlung|geld
      möchte|möchten|will|wollen|hätte|hätten|bitte|fordern|verlangen .. geld|betrag|beitrag|gebühr|zahlung .. zurück|wieder|erstattet
      zurück .. auf unser|mein konto; zu viel|doppelt|fälschlich .. abgebucht|berechnet|bezahlt|gezahlt .. zurück*|erstatt*|gutschr*
      rückzahlung|rückvergütung; minderung`,
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
      spam .. von unserem|meinem|in unserem; passwort|passwörter .. öffentlich|klartext|geändert .. nicht|ohne`,
    urgent: `
      dringend*; dringlich*|dringlichkeit; sofort*|sofortige; umgehend*; unverzüglich*; augenblicklich; asap; schnellstmöglich*
      schnellstens; so schnell|rasch|bald wie|als .. möglich|geht; baldmöglichst|raschest; auf der stelle; jetzt sofort|gleich|bitte
      notfall; notfälle; eilt|eilig|brandeilig; eilsache; es brennt
      höchste|oberste|höchster|allerhöchste priorität|dringlichkeit|eisenbahn|prio; kritisch; prio 1|eins; p1
      produktion*|fertigung|betrieb|werk|bänder|band|fabrik|lager|linie|kasse|kassen .. steht|stehen|still|stillstand|gestoppt|lahm
      stillstand; produktionsstillstand|produktionsausfall; jede minute|stunde|sekunde .. zählt|kostet|verlier*
      verlieren .. geld|umsatz|kunden|aufträge|bestellungen; kostet|kosten .. uns .. geld|tausende|umsatz|minute
      duldet .. keinen aufschub; !keine zeit zu|verlieren; !nicht|kann|können .. warten $; lebensgefahr|gefahr|lebensgefährlich
      patient* .. wartet|warten|gefahr|gefährdet|op; hilfe $; sos; katastrophe; alarm; innerhalb .. minuten|stunde; in .. minuten
      gerade|jetzt .. löscht|läuft .. falsch*|benutzer; ohne verzug; feuerwehr`,
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
      lohnlauf|gehaltslauf|lohnabrechnung|gehälter .. heute|morgen|raus; jahresabschluss|monatsabschluss; messe .. morgen|beginnt|heute`,
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
      unkritisch; eines tages; künftig* version; für später|irgendwann`,
    furious: `
      unverschämt*|unverschämtheit; frechheit; frech; inakzeptabel|unakzeptabel|unannehmbar; katastroph*; unerträglich*; unmöglich $
      das ist .. unmöglich; unzumutbar*; lächerlich*; skandal*; schlechtest*; schrecklich*; furchtbar*; entsetz*; miserabel*
      grottig*|grottenschlecht; mist; scheiß*|scheiss*; verarsch*; saftladen; zumutung; wütend; stinksauer|sauer; empör*; peinlich*
      schande|beschämend; armutszeugnis; dreist*; witz $; ein|schlechter witz; nase .. voll; schnauze .. voll; platzt .. kragen
      geduld .. ende|erschöpft|verlier*|am; reicht .. jetzt|uns|mir; es reicht; jetzt reicht; hasse; unfassbar*; idiot*
      anwalt|anwälte|rechtliche schritte; betrug; abzocke; unsäglich; bodenlos*; lachhaft; dilettant*; unfähig*; unter aller
      verschwendete|verschwendung|zeitverschwendung; müll; schrott; unglaublich $; unglaublich langsam|schlecht|frech
      hinhalten|hingehalten`,
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
      null hilfe|support|reaktion; kein verständnis; unverständlich`,
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
      gelungen`,
  },
  otherSense: GERMAN_OTHER_SENSES,
  ownWords:
    'kontakt kontakte kontrakt konten kosten kasten karten warten waren wahren sofern vertrat vertreter verträge vertraut rechnung zeichnung ' +
    'anbieten gebieten arbeiter erstellen erstellt erstelle erstellung bestellt bestellen gestellt verstellt gestatten gestartet ausfüllen ausfallen ' +
    'gebucht gesucht gedacht gemacht geklappt gesperrt gelehrt gekauft rückfrage rückgabe freigabe drucken dringen springen bringen ' +
    'kündigen kunden kundige stunden stimmen melden meldung wendung sendung sprachen sprache brechen rechnen zahlen zählen',
};
