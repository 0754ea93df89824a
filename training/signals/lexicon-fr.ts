/** French. */
import type { Lexicon } from './lexicon.ts';
import { FRENCH_OTHER_SENSES } from './other-senses-fr.ts';

export const FRENCH: Lexicon = {
  classes: {
    contract: 'contrat* abonnement* compte comptes licence* adhesion* formule offre* service services souscription* renouvellement* collaboration partenariat engagement* forfait* essai espace assurance* box mutuelle police ligne',
    rival: 'concurren* concurrence prestataire* fournisseur* solution* outil* alternative* logiciel* editeur* ailleurs plateforme*',
    work: 'export* import* commande* reunion* rendez rdv tache* job* traitement* envoi* synchro* telechargement* reservation* paiement* livraison* impression* invitation* demande* ticket* virement* evenement* formation* webinaire* appel* transfert* sauvegarde* facture* operation* action* campagne* mail* expedition* intervention*',
    system: 'systeme* plateforme* serveur* site portail appli application* service* api logiciel outil production connexion* base boutique caisse* messagerie interface cloud prod page',
    place: 'bâtiment immeuble rue ville village quartier école hôtel cabinet clinique hôpital entreprise bureau bureaux étage service équipe site agence magasin maison usine entrepôt région résidence lycée collège comptabilité établissement département campus',
    utility: 'internet réseau wifi électricité courant téléphone fibre connexion standard ligne lignes',
    many: '5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 22 24 25 28 30 35 40 45 50 60 70 80 90 100 120 150 180 200 250 300 400 500 cinq six sept huit neuf dix onze douze quinze vingt trente quarante cinquante cent centaine* dizaine*',
    people: 'personnes utilisateurs collègues salariés employés agents clients vendeurs magasins postes agences collaborateurs chauffeurs livreurs élèves enseignants professeurs médecins infirmières patients terminaux caisses',
    device: 'téléphone* portable* smartphone* ordinateur* tablette* clé iphone pc badge disque sacoche mobile',
    card: 'carte cartes portefeuille passeport identité chéquier',
    records: 'données dossier dossiers facture factures relevé* documents notes salaires coordonnées adresses commandes ordonnance* bulletin* fiche fiches messages photos informations résultats fichier fichiers',
    others: 'client* patient* élève* société* entreprise* locataire* famille* personne* école* assuré* utilisateur* cabinet* hôtel* adhérent*',
    abroad: 'russie chine vietnam manille nigeria inde brésil roumanie bulgarie iran turquie moscou pékin lagos étranger asie afrique thaïlande pakistan indonésie ukraine philippines mexique colombie pays',
    day: 'demain lundi mardi mercredi jeudi vendredi samedi dimanche',
    person: 'humain* personne quelqu quelqun conseiller* conseillere* responsable* manager* superviseur* agent* technicien* directeur directrice superieur* chef interlocuteur* operateur* collaborateur* expert* specialiste* vrai commercial gestionnaire direction collegue*',
    bot: 'bot bots robot* chatbot* machine* automate* automatique* assistant ia virtuel',
    when: 'ce soir midi demain aujourd lundi mardi mercredi jeudi vendredi samedi dimanche matin weekend',
    whole: 'tout tous toute toutes entier entiere plus',
  },
  says: {
    cancellation: `
      résili*|annul* ... @contract
      nous|je|j|on|de|pour|à|vais|allons|souhait*|voul*|veux|voudr*|vouloir|dois|devons|et|ou|décidé|va|allez|demande .. résili*
      résiliation $; demande|lettre|procédure|préavis|confirmation|confirmer|accuser de|la? résiliation
      résiliation .. @contract|immédiate|anticipée; ^ résili*; @contract .. résili*|résiliation|annul*; comment résilier
      notre|ma|la résiliation; résilie|résilions; mettre|mettons|met|mettrai|mettrons|mis .. fin .. @contract|collaboration
      fin|terme .. à notre|mon|au|ce @contract
      arrêt*|cess*|stopp*|termin*|interromp*|clôtur*|fermer|ferme|fermez|ferm*|supprim*|dénonc*|rompre|rupture ... @contract
      arrêtons|arrêterons|arrêterai tout; désabonn*|désinscri* .. service|abonnement|@contract?; me|nous désabonner; désabonnement; dédit
      !ne|n|pas|non|sans|aucun .. renouvel*|reconduire|reconduction|prolonger|reconduirons|prolonger*; non renouvellement|reconduction
      renouvel* .. pas; désactiver|annuler|stopper .. renouvellement|reconduction
      pass*|part*|all*|bascul*|migr*|tourn* .. chez|à|vers .. concurren*|concurrence
      changer|changeons|changerons|change|changement de|d .. prestataire*|fournisseur*|solution*|outil*|logiciel*
      chez|vers .. un|une|votre? .. autre|concurrent @rival?
      cherch*|étudi*|regard*|compar*|évalu*|consult* .. autre*|alternative*|concurren*|autres prestataire*; voir ailleurs; aller ailleurs
      irons ailleurs; partir|partons|partirons|irai ailleurs|voir|chez; autre|nouveau|nouvelle prestataire*|fournisseur*|solution*
      nous quittons; quitter|quittons|quitterons|quitte votre|vos|@contract|la plateforme; vous quitter|quittons|quitte; on s en va
      perdre|perdez|perdrez un|notre|des client*; vous .. perdre .. client*; plus .. besoin .. @contract|vos|votre; n utilis* plus
      cesser .. collaboration|relation|utiliser; ne .. resterons|continuerons|poursuivrons .. pas|plus|avec; allons partir; rétract*
      sortir|dégager|libérer|partir .. du|de|d ce|cet|mon|notre? @contract; préavis|démarche*|délai .. quitter|partir|sortir|rompre; je|nous|on m|en nous? en? vais|allons $
      je m en vais; nous nous en allons; on s en va; désengag*; !veux|veut|voulons|voulez plus .. @contract|votre|vos|être; !plus .. besoin .. @contract|logiciel|plateforme|outil|vos
      chang* de|d banque|opérateur|assureur|crémerie|boutique|hébergeur; changer|change|changerons d opérateur|assureur; !compterez .. parmi; !plus parmi vos clients
      !resterai|resterons|reste|restons|rester .. pas|plus .. chez|avec|client; !ne resterai|resterons|renouvellerai|renouvellerons pas|plus; nous partons $; je pars $
      choisi|opté|retenu|trouvé .. autre|nouveau|nouvelle|concurrent @rival?; !n utilis*|utiliser* plus; !plus client* chez|de; vais|allons .. partir|quitter; client* .. en moins
      irai|ira|iront|irais|allons|vais .. voir? ailleurs|concurrence; clôtur* .. compte; fermer .. tous? mes comptes`,
    human_request: `
      parl*|discut*|échang*|convers*|entret*|dialogu* .. @person|vrai*|quelqu|un; parl*|discut*|échang* .. à|avec|de .. @person
      entretien avec|téléphonique; vrai*|réel*|véritable @person|humain*|personne; être humain; un humain
      une personne .. réelle|physique|vivante|humaine|compétente|vraie
      quelqu un .. peut|peux|pourrait .. appeler|rappeler|joindre|contacter|répondre; quelqu un .. de réel|vivant|compétent
      passez|passer|transfér*|mettez|mettre|redirig*|orient* .. moi|nous|me|m .. @person|relation; escalad* .. @person
      relation avec .. @person; contact humain; intervention|aide|réponse|assistance|interlocuteur|support|contact humain*
      !pas|plus|sans|lieu|plutôt|marre|assez .. @bot; @bot .. ne|inutile|sert|comprend|tourne; rappel* moi|nous
      me|nous rappeler|appeler|rappelle|rappelez|rappeliez|joindre|téléphoner|rappel*; appel* moi|nous; être rappel*|contacté*
      rappel téléphonique; par|au téléphone; appel téléphonique; coup de fil|téléphone; un rappel|appel .. de|svp|demain|aujourd|urgent|$
      numéro .. appeler|joindre|téléphone|direct; de vive voix; joindre .. @person|quelqu|par; contact* .. par téléphone
      rendez vous téléphonique; prendre contact .. directement|conseiller; visio* .. avec
      responsable|supérieur*|superviseur*|manager|chef|directeur|directrice .. svp|$
      veux|voudr*|souhait*|exig*|demand*|besoin|mettez .. @person; y a t il .. quelqu|humain|personne|vraie
      conseiller|conseillère|agent humain*|svp|réel
      y a|aurait .. quelqu|humain|personne; contact avec .. @person; quelqu .. au bout|bout; être reçu .. @person|direction; !n arrive|arrivons .. joindre; joindre qui que
      ^ conseiller|conseillère|humain|opérateur|agent svp|s; rapel* moi|nous; il lui|me|nous faut .. @person|quelqu; remont* .. supérieur|direction|hiérarchie; un responsable .. traite|prenne|réponde
      prenne|prendre|prenez contact avec moi|nous; appelez|appeler moi|nous; me passer|mettre .. @person; parler .. directement
      qu un @person .. m|me|nous appelle|rappelle|téléphone|contacte|joigne; @person m|me|nous appelle|rappelle|téléphone|contacte|joigne`,
    outage: `
      @system ... panne|hs|down|planté*|plante|inaccessible*|indisponible*|injoignable*|bloqué*|mort|morte|tombé*|offline|ko|hors
      en panne; hors service|ligne; panne .. générale|totale|complète|depuis|majeure|service|serveur|réseau; une|grosse|la panne $
      inaccessible*; indisponible*|indisponibilité; injoignable; tout .. est|a .. bloqué|planté|cassé|arrêté|mort|panne|down|hs
      tout|toute .. tombé*; plateforme|site|serveur|système|service .. tombé*|ko|arrêté*|coupé*; coupure .. service|générale|depuis|totale
      interruption .. service; est|sont down; !rien ne|n .. marche|fonctionne|va|charge|répond|passe; !plus rien .. ne?
      !plus personne|aucun|aucune; !personne|aucun|aucune|nul .. ne|n .. peut|arrive|parvient|accède|réussit|connecter|accès
      !aucun|aucune .. de nos|des .. ne|n .. peut|arrive|connecter
      !tous|toutes|ensemble|tout .. nos|les|le|l .. ne|n .. peut|peuvent|arrivent|plus|connecter
      !@system ... ne|n .. répond|fonctionne|marche|charge|ouvre|démarre|s .. plus|pas|rien; !plus .. accès .. à|au|aux .. @system|rien
      impossible .. de? .. accéder|connecter|joindre|ouvrir .. @system|pour|depuis|tous
      erreur 500|502|503|504 .. partout|depuis|tous|toutes|sur; 502|503|504
      toutes|tous|chaque .. requêtes|appels|pages|connexions|connexion .. échou*|erreur|500|renv*
      écran|page blanc|blanche .. tous|partout|depuis; service indisponible; ne|n .. plus .. rien|personne|accès
      plus rien|aucun ne|n .. fonctionne|marche|répond|passe; tout .. est .. arrêt*|par terre
      nous .. ne .. pouvons|arrivons .. plus .. accéder|ouvrir .. plateforme|site|portail|application|outil
      !pas|plus d|de .. @utility; @utility .. coupé*|rade|carafe|mort*|muet*|tombé*|hs|interrompu*; !ni internet|téléphone|électricité|eau; @system .. en? rade|carafe|rideau|interrompu*|coupé*
      !aucun|aucune .. ne|n .. marche|fonctionne|répond|démarre|passe; est|sont planté*|planter; @system .. répond|marche|fonctionne plus; écran* noir*|blanc*|bleu* .. tous|toutes|partout|chaque
      !@many @people .. ne|n .. plus|peuvent|voient|arrivent|pas; !nos @many? @people .. ne|n peuvent|peut|arrivent|voient plus|pas; !toute|tout|toutes|tous @place|l|la|le .. @place? .. ne|n peut|peuvent|a|ont|arrive plus|pas
      !toute la|l|le @place .. ne|n .. plus|pas|rien; !chez aucun|personne; !marche|fonctionne|ouvre|charge .. chez|pour aucun|personne; !ne|n .. ouvre|marche|fonctionne chez|pour aucun|personne
      toute l|la @place .. est|reste bloqué*|coupé*|paralysé*|privé*|sans|arrêt; dans|sur tout|toute|tous|toutes le|la|l|les @place .. rien|plus|coupé*|panne; service .. interrompu*|suspendu*|coupé*`,
    refund: `
      rembours*; récupérer .. argent|somme|mise|paiement|montant|sous
      rendre|rendez|redonner|restitu*|revers*|reverser|rétrocéder .. argent|somme|montant|euros|nous|moi|paiement|trop; notre|mon argent
      avoir .. pour|sur|de|commercial; un avoir; émettre|émettez|établir|faire|accorder|obtenir|demand* .. avoir; note de crédit
      recrédit*|créditer|crédit*|créditez .. compte|carte|nous|notre; geste commercial; dédommag*; indemnis*|indemnité; compensation
      trop perçu|payé; restitution .. somme|montant|paiement; annuler|contest* .. prélèvement|débit|paiement; ristourne
      !toujours|encore|jamais|ni .. pas|aucun|aucune|rien|été|reçu .. rembours*; !pas|jamais .. été|encore|reçu .. rembours*
      attend* .. rembours*
      rendre .. différence|argent|somme|sous|trop; opposition .. prélèvement|paiement; prélèvement .. opposition; caution|acompte|arrhes|dépôt .. restitu*|rendu*|récupér*|rembours*; !pas|jamais|toujours .. récupéré .. caution|argent|acompte
      récupérer|ravoir .. caution|acompte|arrhes|dépôt; !caution|acompte|arrhes .. n|ne ... restitu*|rendu*|arrivé*; facturé*|débité*|prélevé*|payé .. trop|double|deux|tort .. différence|rend*|restitu*|annul*|récupér*
      veux|voudr*|réclame|exige .. différence|argent|sous|dû; vous .. devez .. euros|argent|somme|remboursement; vers* .. devez; me|nous devez $; dommages et intérêts
      réduction|remise|rabais|ristourne .. serait|pour .. retard|panne|désagrément*|gêne|préjudice; réduction|remise .. facture .. serait|moindre; bon d achat .. argent|espèces; !refuse .. bon|bons|avoir
      où est|où .. mon argent; quand .. argent|remboursé*|virement|recevoir; rejet .. prélèvement; rétrofactur*; chargeback; avoir .. jours|semaines|mois|panne|retard sans?; geste .. de votre part; préjudice`,
    security: `
      faille*|brèche*|vulnérabilité*; incident|problème|fuite|alerte|faille de|du sécurité|cybersécurité|données
      fuite*|fuité* .. données|information*|mot|mots|clé*|clés|client*
      données|mots|mot|clé|clés|identifiants|fichiers .. fuité*|volé*|exposé*|divulgu*|vente|compromis*|publi*|accessible*|dérob*|pirat*
      fuite de; pirat*; hack*; compromis|compromise|compromises|compromettre compte|clé|par|mot|depuis
      compte|comptes|clé|serveur|mot .. compromis*|pirat*|usurp*; hameçonnage|phishing; intrusion*|intrus; usurp*
      malware|ransomware|rançongiciel|virus|cheval|logiciel malveillant; malveillant*; cyberattaque*|attaque|attaqués|attaquant*
      vol .. données|identité|identifiants|clé*|ordinateur; volé* .. ordinateur|portable|données|clé|mot|téléphone|identifiants
      ordinateur|portable|téléphone|clé .. volé*|dérobé*
      accès|connexion*|personne|tiers|utilisateur|transaction*|modification* .. non autoris*; accès|connexion*|tiers|transaction*|modification* .. frauduleu*|suspect*|inconnu*|illégitime*|anormal*|étrang*|pirate
      non autoris* .. accès|connexion*|utilisateur|tiers
      suspect*|inconnu*|frauduleu*|étrange .. connexion*|mail*|courriel*|accès|activité|appareil|message|lien|ip|tentative*|compte
      mail*|courriel*|message*|lien|email|activité|tentative* .. suspect*|frauduleu*|imit*|faux; fraud*; escro*; arnaque*
      quelqu|inconnu|tiers|ancien|pirate|hacker|individu|personne .. connecté*|accédé*|piraté|entré*|introduit|utilise|volé|exporte|télécharg*|accès .. compte|système|notre|nos|données|avec|à|sans|encore
      ancien* .. employé*|salarié*|collaborateur*|prestataire*|collègue* .. accès|connecte*|connect*|accède
      voir|vois|voit|voyons|accéd*|affich*|consult* .. données|factures|dossiers|informations|tickets|documents .. autre*|d autres .. client*|société*|entreprise*
      données|factures|dossiers|documents .. autre*|autres .. client*|société*|entreprise*
      données .. personnelles .. exposé*|visible*|public*|envoyé*; public* .. données|accessible* .. sans|authentification
      violation .. données|rgpd|sécurité; se fait passer; injection sql; sans .. notre .. autorisation|accord .. accès|connect*|export*
      mot de passe .. changé|modifié|réinitial* .. sans|pas|jamais; pas .. demandé .. réinitial*|mot|code|connexion
      quelqu|inconnu|individu .. dans|sur|à .. notre|nos|mon|mes|notre? compte*|système|données|fichiers; s est introduit|connecté|emparé
      données .. internet|vente|ligne|darknet; usurpation; nos .. clients .. reçoivent .. faux|mail; a|ont accédé .. sans|à notre|à nos
      suspect*|frauduleu*|anormal*|étrange* .. connexion*|activité*; connexion*|activité*|mail*|sms|message*|lien|appel* .. suspect*|bizarre*|louche*|douteu*|étrange*|inhabituel*
      perdu|perdue|oublié|égaré|égarée|laissé|volé|volée|dérobé .. @device ... train|taxi|bus|métro|hôtel|restaurant|avion|données|professionnel*|travail; perdu|égaré|volé|dérobé .. @card|badge
      @device|@card .. perdu*|volé*|égaré*|dérobé*|disparu*|copié*|clon*|piraté*; vol|perte de .. @device|@card; volé|dérobé|arraché .. @device|sac
      cliqué .. lien|pièce .. bizarre|suspect|louche; cliqué ... mot|code|identifiants|coordonnées; donné|saisi|communiqué|fourni .. mot de passe|codes|identifiants|bancaires
      !que|qu|dont je|nous|on n|ne ai|avons .. pas|jamais .. fait|faits|faites|autoris*|demand*|validé*|passé*|reconnais; !ne reconnais|reconnaissons pas .. opération*|achat*|débit*|paiement*|connexion*|transaction*
      !n ai|avons|a jamais|pas .. autorisé*|validé*|fait|faits .. opération|virement|achat*|paiement|transaction|connexion; !opération*|virement*|achat*|paiement*|débit*|prélèvement* .. pas|jamais .. moi|nous
      !ce|c n est|était pas moi|nous; !n est|était pas moi|nous; !aucun|personne de|d|parmi .. nous .. n|ne .. fait|touché|demandé|connecté; !pas moi qui; !jamais mis les pieds; !ni moi ni
      quelqu|inconnu|individu|pirate|escroc .. vide|vidé|modifié|changé|détourné|accède|ouvert|utilisé|prélevé|retiré|usurpé; vide|vidé .. mon|notre|mes compte*; compte* .. vidé*|détourné*
      quelqu .. connecté|entré|accédé|modifié|changé|pris; inconnu*|étranger* .. rib|iban|débit|appareil|prélèvement|virement|achat|adresse; rib|iban|débit*|appareil|prélèvement|virement|achat|adresse|numéro inconnu*
      rib|iban|adresse|numéro|coordonnées .. changé*|modifié* .. sans|insu|pas; à mon|notre insu; à l insu
      vois|voit|voyons|reçu|reçois|recevons|affiche|consulter|lire|envoyé ... @records .. d|de|un|une|l autre*|autrui|inconnu* .. @others; vois|voit|voir|reçu|lire|affiche ... @records .. des|d autres|autre|autrui
      @records ... mauvais|mauvaise|autre destinataire*|adresse|personne|client; @records .. parti*|envoyé*|diffusé* .. erreur|mauvais|tous; n importe qui .. peut|pouvait|accède|lire|voir; stagiaire*|monde|tous|élèves .. voit|voient|peut|peuvent .. salaires|notes|dossiers|paie|paies
      !répertoire*|dossier*|fichier*|données|page|serveur|api ... sans mot|authentification|connexion|identification|token|jeton; !accessible* .. sans mot|authentification|connexion
      ancien|ancienne|anciens .. administrateur|salarié*|employé*|collègue*|prestataire*|stagiaire*|associé* .. encore|toujours|connect*|accès|accède; mon|ma ex ... accès|connect*|lit|mot
      connexion*|accès|tentative* .. depuis|de|en .. @abroad; tentatives|connexions .. nuit|nocturne*|échouées; vient .. vraiment|bien .. de? vous; vraiment .. de vous; est ce bien|vraiment vous; en|à votre nom .. mail|appel|sms|message
      faux|fausse|soi|prétendu* .. conseiller*|technicien*|banquier|mail*|sms|site|facture*|rib|message*|disant; rançon*; chiffrés .. rançon|demande; fichiers .. chiffrés|cryptés|verrouillés
      identifiants|mot|mots|clé|clés|données|fichiers|base .. visible*|traîn*|circul*|public*|exposé* .. internet|github|web|ligne|tous; clé|clés .. api .. visible*|public*|github; envoie|envoient .. spam|spams; injection*; xss
      salarié*|employé*|collègue*|stagiaire*|licencié*|viré* ... encore|toujours ... accès|accède|connect*; @records ... envoyé|envoyée|envoyés|transmis|transmise|communiqué .. un|une|d autre* .. @others
      double authentification|facteur .. désactivé* .. sans|alors; bloquez|bloquer .. carte .. volé*|perdu*; volé* .. carte|identité; usage frauduleux; utilisé* .. sans mon|notre; dark web; darkweb; sim swap*; en clair`,
    urgent: `
      urgent*|urgence|urgemment; d urgence; immédiat*|immédiatement; tout|toute de suite; sans délai|attendre|tarder|retard; au plus vite
      le plus vite|rapidement|tôt possible; dès que possible; aussi vite|rapidement que possible; dans les plus brefs; plus brefs délais
      dans les meilleurs délais; asap; sur le champ; séance tenante; instant même; maintenant $; à l instant; critique $
      situation|incident|problème|très|extrêmement|bug|erreur critique*; priorité .. absolue|maximale|haute|1|une; p1
      production|usine|ligne|chaîne|magasin|activité|caisses|boutique|entrepôt|site .. arrêt|arrêtée*|bloquée*|paralys*|stop|panne
      à l arrêt; perdons|perd|perdre|perdent|coûte .. argent|chiffre|ventes|commandes|clients|milliers|chaque|euros|fortune
      chaque minute|heure|seconde .. compte|coûte|perd*; question de minutes|vie; ne peut|peux|pouvons|peuvent plus attendre
      !ne|n .. attendre .. pas|plus|$; !ne|n peut|pouvons .. pas .. attendre; au secours; sos; à l aide; danger; catastrophe
      en .. train .. de .. partir|supprimer|effacer; vite $; faites vite; dans .. minutes|heure|l heure
      vies|vie|patient* .. danger|attend*|jeu; avant qu .. trop tard; en cours $
      stoppez|bloquez|arrêtez|coupez .. tout|immédiat*|vite|maintenant|suite
      dans .. min|quart|instant|instants; dans une|1 heure; commence .. dans .. min|minutes|heure; vol|train|avion .. part|décolle .. heure|minutes|instant|bientôt; en ce moment même
      file .. allonge|attente .. caisse|encaisser; antenne; en direct .. sans|plus; enfermé* .. dehors|bébé|dedans; coincé* .. ascenseur; alerte rouge; bloc opératoire; aidez .. vite; vite svp|s|merci|aidez|vite
      ^ vite; ^ urgent; ^ sos; fuite de gaz; odeur de gaz; inond*; ne respire; enfant*|bébé .. enfermé*|dehors|danger; tout de suite|suite; urgeant*; illico; sur l heure; sans plus attendre`,
    high: `
      avant|pour|d|dès|ce|jusqu|jusqu à|au|plus tard .. @when|ce soir|fin|midi|h|lundi|heures; aujourd hui .. même|$|impérativ*|au
      doit|dois|devons|doivent|faut|besoin|partir|échéance|expire|livrer|rendre|présentation|audit|démonstration|réunion|clôture|lancement|ouverture|démo|commence|débute .. aujourd|demain|soir|lundi|mardi|mercredi|jeudi|vendredi|midi|matin|h
      aujourd|demain|soir|lundi .. présentation|audit|démo|clôture|lancement|échéance|ouverture|inventaire|soldes|salon|dernier|limite|impératif
      demain matin; échéance; date limite; délai .. expire|ce|demain|aujourd|court|serré; dernier délai; dans .. heures|deux jours|journée
      sous .. heures|24|48|jours; d ici .. soir|demain|heures|ce|lundi|vendredi|midi|fin; bloqué|bloqués|bloquée|bloquées|bloquant*|bloque
      coincé*; paralys*; retard .. prend*|prenons|livraison|important
      !ne|n|plus|impossible .. travailler|facturer|expédier|livrer|vendre|encaisser|avancer|produire|continuer|payer|clôturer
      impossible de .. travailler|facturer|expédier|vendre|avancer
      toute|tout|tous|toutes|ensemble .. équipe|équipes|entreprise|service|société|collègues|utilisateurs|employés|clients|bureau|personnel|magasins|agences|salariés
      plusieurs|nombreux|beaucoup|dizaines|centaines|tous .. clients|utilisateurs|collègues|personnes|agences|magasins .. touch*|bloqu*|attend*|plaign*|affect*|concern*|impact*|ne|appellent
      10|12|15|20|25|30|40|50|60|70|80|90|100|120|150|200|250|300|400|500 .. personnes|utilisateurs|collègues|salariés|employés|agents|clients|vendeurs|magasins|postes|agences|collaborateurs
      clients .. attendent|plaignent|appellent; touch*|impact*|affect* .. tous|toute|plusieurs|clients|utilisateurs; rapidement|vite $
      rapide|rapidement svp|merci; réponse|solution|aide|intervention|retour|correction .. rapide; bientôt $
      assez|très rapidement|vite|important*; important* $; prioritaire*; priorité haute|élevée; haute priorité; pressant|presse|pressé
      ça|cela|le temps presse; attend* depuis .. jours|semaines|heures; paie|salaires .. demain|soir|aujourd; sous pression
      impératif|impérativement
      vient|arrive|arrivent|viennent|passe|ouvre|commence|débute|part|partons|pars|partent|déménage|marie|marions|opère|livrons|accouche .. @day
      rentrée|mariage|salon|opération|examen|vol|audience|inspection|contrôle|déménagement|obsèques|concours|départ|inauguration .. est|a lieu|commence|prévu*? .. @day; opération|mariage|examen|audience .. @day
      en priorité; priorité $; dès aujourd; aujourd hui .. si possible|savoir|svp|s|encore|réponse; réponse|retour|solution|intervention .. aujourd; @many @people? .. touché*|concerné*|impacté*|bloqué*|affecté*
      clients .. impatient*|s impatientent|râlent; cette semaine .. $|réglé|fini; faut|faudrait|doit|besoin .. cette semaine; avant .. weekend|week|vacances|rentrée|fermeture|samedi; assez vite|rapidement|pressé; assez urgent
      au plus tôt; sans trop tarder; sous huitaine; dernier jour; délai .. court*|serré*; plus que .. jours|heures; !ne|n|plus .. encaisser|travailler|facturer .. plus|pas`,
    low: `
      !pas|aucun|aucune|rien|sans|non|nullement|ni .. urgent*|urgence|pressé*|presse|pressant|critique|prioritaire|hâte|précipit*|stress|grave
      prenez|prends votre|ton|le|tout temps
      quand|lorsque|si|dès .. vous|tu|quelqu .. aurez|avez|aurais|auriez|pourrez|pouvez|pourrais .. temps|moment|minute|occasion
      quand .. vous .. pourrez|voulez|voudrez|aurez|pouvez; quand ça|cela vous arrange; à l occasion; à votre convenance|rythme
      un jour|de ces; à temps perdu; plus tard; peut attendre; attendra; priorité basse|faible|minime|moindre
      basse|faible priorité|importance; peu|sans urgent|important|importance|gravité
      ce serait|serait .. bien|super|sympa|chouette|pratique|utile|génial|top|agréable; serait .. appréciable|apprécié; suggestion*
      idée .. $|pour|d|simple|de; simple|petite|pure curiosité|question|remarque|suggestion|idée|détail|info|coquille; par curiosité
      juste .. curiosité|savoir|remarque|info|suggestion; pour info|information|mémoire; détail $; petit détail; détail sans; cosmétique
      mineur*; coquille; faute de frappe; amélioration $; évolution souhaitée; demande d évolution|amélioration
      semaine|mois prochaine|prochain .. suffit|convient|ira|va; rien de grave|méchant|pressé; ça ne presse pas; à terme; futur* version*
      dans une prochaine; souhait
      pas la peine de|d; pas besoin .. répondre|réponse|rappeler; !rien .. pressé*|urgent*|presse|grave|important|critique; petite faute|erreur .. titre|page|texte|menu|frappe|orthographe; faute .. titre|orthographe|accent
      secondaire $; c est secondaire; pas à la minute|seconde|journée|jour; simplement|juste|seulement|serais|suis curieu*; deux|cinq|quelques minutes un|à; un de ces; sans .. caractère; accessoire*; au passage $
      !aucun .. caractère; n appelle pas; !aucune réponse .. attendue|nécessaire|requise; si .. l occasion; à l avenir; pour plus tard; ne presse pas; !rien ne presse; anodin*; broutille*; bagatelle; peccadille
      juste un mot; !aucune demande|question|requête; un mot pour .. dire|remercier|féliciter; !n attends .. réponse|retour`,
    furious: `
      inacceptable*; inadmissible*; scandal*; honteux*|honteuse*|honte; lamentable*; intolérable*; insupportable*; ridicule*; minable*
      pitoyable*; catastroph*; désastreux*|désastreuse|désastre; nul|nulle|nuls; horrible*; affreux; pire; insulte; furieu*; colère
      révolt*; scandalis*; outré*; ras le bol; marre; plein le dos; foutage; merde*; putain; incompéten*; incapables; arnaque*; voleurs
      escrocs; se moque*|moquez|foutez|fout; moquer .. monde|nous; patience .. bout|limites|épuisée; à bout
      c est une blague|honte|plaisanterie; une blague|plaisanterie|mascarade|farce|catastrophe; avocat; action|poursuites|voie judiciaire*
      mise en demeure; perte|perdre|perds de? temps; trop c est; ça suffit; c est fini; dégoûté*; exaspér*; pathétique; aberrant; absurde
      inexcusable; indigne; excédé*; vergogne
      n importe quoi; en ai|avons assez|marre|ras; n en peux|pouvons plus; consternant*|consterné*|consternation; menti|menteur*|mensonge*; fiche|fichez|fichent .. nous|monde|moi|client*; vol .. pur|manifeste|organisé
      plus jamais $; quelle honte; décolère*; abusé $; pourri|pourrie|pourris; pour des|un idiots|imbéciles|cons|idiot|pigeon*; moque t on; de qui .. moque*; médiateur; que choisir; dgccrf; répression des fraudes; plus jamais ça
      hors de moi; !ne décolère*; sort .. gonds; à vomir; dégueulasse*; dégoût*; infect*; crasse|crasseu*; crève; arnaqu*; bande de; chier; n y a pas pire; je rêve; du jamais vu; trompé*; abject*; indécent*`,
    negative: `
      déçu*|déception*|décevant*|déçoi*; mécontent*; insatisf*; frustr*; agaç*|agacé*; énerv*; irrit*; fâch*; regrettable
      mauvais|mauvaise|médiocre .. service|support|expérience|qualité|assistance|suivi|communication|foi|accueil|réponse*|outil
      très|vraiment|trop|si|tellement mauvais*|lent*|mal|compliqué*|médiocre*|cher|pénible|long|tard; plaindre|plains|plainte|réclamation
      !personne|aucun|aucune|sans|jamais|toujours .. réponse*|répond*|retour*|nouvelle*|solution
      !personne .. prévenu*|aid*|rappel*|s occupe|répond*|réagi*|réact*; !ne|n .. répond*|réag*|rappel*|écout* .. pas|jamais|personne
      deuxième|troisième|quatrième|cinquième|dixième|énième|3e|4e|5e|3ème|4ème|sixième .. fois|relance|message|mail|ticket|demande|panne|semaine|rappel|incident
      pour la .. fois; combien de fois; toujours .. rien|aucun*|pas|même; encore une fois|et|un|la|le|$; encore .. même; de nouveau
      à nouveau .. même|panne; sans cesse|arrêt; constamment; répétition|répétitif
      depuis .. jours|semaines|mois|heures .. attend*|rien|aucun*|sans|personne|j|nous; attend*|attente .. depuis|interminable|des
      attends|attendons depuis; interminable*; trop .. lent|cher|long|compliqué|tard|c; promis .. rien|pas|jamais|mais; promesse*; ignor*
      abandonn*; baladé*|balad*; laissé*|laissez tomber|seul*|sans
      pas .. satisf*|content*|professionnel*|sérieux|normal|acceptable|à la hauteur|digne|correct|convaincu|terrible|fier
      peu .. fiable|sérieux|professionnel|satisfais*; pas du tout; aucune aide|considération|excuse|explication|respect
      réponse* automatique*|toute|type*|copi*|bateau; excuses; illisible; inutilisable*; inutile*; instable; usine à gaz; pénible; galère
      fatigué*; lassé*|las; lasse; dommage; confiance .. perdu*|perd*|plus; inefficace
      manque de .. respect|sérieux|professionnalisme|réactivité|suivi; pas .. ce .. payons|paie|attend*
      mal .. conçu|traité*|géré|fait|reçu|servi; dégrad*|empire; tristement; triste; bâclé; laxisme; négligence; désagréable; mépris
      merci pour rien; on ne traite; service en service; d un service|interlocuteur|bureau à; raccroch*; heures|heure|minutes d|au attente|téléphone; !n est|êtes|sont jamais|pas .. venu*|passé*|présenté*; !jamais venu*|arrivé*|répondu|rappelé*
      posé .. jour|congé|journée|rtt .. rien|pour; congé|journée .. pour rien; sale|sales|bruyant*|crasseu*|malpoli*|impoli*|grossi*|arrogant*|hautain*|méprisant*; plat .. froid|immangeable; pourquoi .. paie|paye|payons
      regrette|regrettons .. achat|choix|avoir|d|mon; attends|attendons|exige|mérite .. excuses; !personne .. concerné*|responsable|sent; encore raté|perdu|loupé|en; !ne|n trouve|trouvons|retrouve .. plus .. un|aucun|rien
      depuis votre mise|nouvelle .. perdu*|plus|rien; abonnés absents; tout sauf; pire en pire; de mal en; !valent|vaut .. rien; colis|carton|boîte .. vide|abîmé*|cassé*; zéro réponse|suivi|aide|pointé; perdu .. matinée|journée|heures|temps|après
      !ne vous .. félicite; peine à croire; inouï*; !pas .. compris|écouté*|pris* .. sérieux; à désirer; dépit*; désabus*; désempar*; désespér*; ras le; mauvaise foi|surprise|blague; aucun effort|geste|suivi|professionnalisme|sens
      bout de .. nerfs|forces; mes nerfs; nerfs; tourne* en rond; en rond; rendez vous .. manqué|annulé .. encore|dernière; comme .. malpropre|chien|numéro; trop tard; encore .. annul*|retard*; toujours .. même .. problème|histoire|erreur; à rien
      !pas .. ce qui était|avait promis|convenu; loin de .. promesse*|attentes|hauteur; malhonnête*; !manque* .. respect|sérieux|écoute; laisse* .. désirer; balade; retard .. encore|nouveau; !pas .. normal|admissible|tolérable|sérieux; conditions .. pareilles
      que ça|cela dure; ça|cela fait .. mois|semaines|jours|ans que; malgré .. relances|appels|mails|promesses|messages|rappels|réclamations; jusqu à quand; allez vous enfin; culot; toupet; trouvez .. normal
      la moindre excuse|réponse|explication; soi disant; à cause de vous|votre|vos; par votre faute; gâché*; ruiné*; cauchemar*; calvaire; un enfer; épuisant*; toujours pas .. remboursé*|répondu|résolu|réglé|livré|réparé
      raté|manqué .. vol|train|correspondance|examen|entretien; !même pas .. réponse|excuse*|répondu|fichu*|capable*|foutu*; prenez .. pour qui|quoi; vous osez; ou quoi $; baisse .. qualité; se renvoie* la balle`,
    positive: `
      excellent*; parfait|parfaite|parfaitement; génial*|géniaux; super; formidable*; fantastique*; merveill*; magnifique*
      extraordinaire*; remarquable*; impeccable*; impressionn*; bravo; félicit*; chapeau; ravi*|enchant*; reconnaiss*; top; exceptionn*
      incroyable $; sensationnel; bluff*; épat*; admirable; irréprochable*
      très|vraiment|si|tellement|super|hyper content*|satisf*|heureu*|efficace*|réacti*|bon|bonne|utile|rapide*|agréable*|professionn*|gentil*|aimable*|bien|fier*|sympa*|pratique|reconnaissant*|clair*
      satisf* .. de|du|des|par; contents|content|contente .. de|du|des|d; heureux|heureuse .. de|du|des|d
      bon|bonne|excellent|beau|belle|superbe travail|boulot|produit|outil|service|équipe|continuation|surprise
      beau|superbe|joli travail|boulot; adore*|adorons; aime*|aimons .. beaucoup|votre|vos|cet|cette|nouvel*; j aime
      merci .. infiniment|mille|beaucoup pour|encore|vraiment|chaleureu*|du fond|sincère*; mille|grand|immense|énorme|gros merci|mercis
      merci .. pour|à .. rapid*|efficac*|réactiv*|patience|gentill*|professionn*|excellent*|super|formidable|disponib*|travail|écoute|accompagnement|équipe|précieu*
      remerci* .. chaleureu*|vivement|sincère*|infiniment|équipe|toute|rapid*|efficac*|encore; sauv* .. vie|journée|mise|nous|semaine
      recommand* .. vivement|vous|votre|sans|à; marche|fonctionne .. parfait*|merveille|nickel|impec|très bien|super|enfin; nickel; au top
      à merveille; sans accroc|faute; efficac*; réactivité; grand plaisir; un plaisir|régal|bonheur; soulag*; compliment*
      meilleur* .. service|support|outil|équipe|logiciel|solution|prestataire; dépass* .. attentes; aux petits soins; de qualité
      continuez .. comme|ainsi; ne changez rien; coup de coeur; convaincu*|conquis*; hâte de continuer; facilité* .. vie
      gagn* .. temps|heures
      êtes|es|sont les meilleurs|meilleures|top|champions; aux anges; adorable*; tonnerre; cinq|5 étoiles; reviendr* .. plaisir|volontiers|sûr; avec plaisir $; !rien à redire; !rien à reprocher; quel service|accueil|bonheur|plaisir|régal
      !n hésiterai|hésiterons pas .. recommand*; agréablement|positivement surpri*; que du bonheur|positif; délicieu*; attentionné*; serviable*; reste|restons|resterons .. chez vous; enfin .. merci; trop bien|cool|fort
      patience .. rare|d ange|exemplaire|infinie; du fond du; vrai|réel|grand|énorme plaisir; coup de chapeau; chaleureu*; bienveillan*; à l écoute; comme sur des; pouce levé; exemplaire*; sublime*; mille fois merci; au rendez vous
      limpide*; modèle du genre; égayé*; régale*|régalé*; un délice; bel accueil|endroit|séjour; belle expérience|découverte|réussite|surprise; très bel|beau|belle; super équipe; rien que du positif`,
  },
  otherSense: FRENCH_OTHER_SENSES,
  ownWords:
    'contact contacts contacter contrats compte comptes content contents contente contenu contenus conter contre rendre vendre tendre prendre personnel personnes ' +
    'personnels parlant partant parler porter passer pensez pensée annule annuel annuelle annuels annuelles résiste résolu résolue résoudre résultat résultats ' +
    'fermes ferme formes formel forme former fourni fournir fournit argents argent urgents agents agence chargement changement changements changer charger échange ' +
    'version serveurs serveur service services servir sortir dossier dossiers attente attention attends atteint atteinte lente vente ventes rente créer crédits ' +
    'demain demande demandes demandé bouton bloquer bloc blocs volonté vote volet volets violet valeur valeurs valide valider déçu reçu perçu vécu',
};
