/** French. */
import type { Lexicon } from './lexicon.ts';
import { FRENCH_OTHER_SENSES } from './other-senses-fr.ts';

export const FRENCH: Lexicon = {
  classes: {
    contract: 'contrat* abonnement* compte comptes licence* adhesion* formule offre* service services souscription* renouvellement* collaboration partenariat engagement* forfait* essai espace',
    rival: 'concurren* concurrence prestataire* fournisseur* solution* outil* alternative* logiciel* editeur* ailleurs plateforme*',
    work: 'export* import* commande* reunion* rendez rdv tache* job* traitement* envoi* synchro* telechargement* reservation* paiement* livraison* impression* invitation* demande* ticket* virement* evenement* formation* webinaire* appel* transfert* sauvegarde* facture* operation* action* campagne* mail* expedition* intervention*',
    system: 'systeme* plateforme* serveur* site portail appli application* service* api logiciel outil production connexion* base boutique caisse* messagerie interface cloud prod page',
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
      cesser .. collaboration|relation|utiliser; ne .. resterons|continuerons|poursuivrons .. pas|plus|avec; allons partir; rétract*`,
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
      conseiller|conseillère|agent humain*|svp|réel`,
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
      nous .. ne .. pouvons|arrivons .. plus .. accéder|ouvrir .. plateforme|site|portail|application|outil`,
    refund: `
      rembours*; récupérer .. argent|somme|mise|paiement|montant|sous
      rendre|rendez|redonner|restitu*|revers*|reverser|rétrocéder .. argent|somme|montant|euros|nous|moi|paiement|trop; notre|mon argent
      avoir .. pour|sur|de|commercial; un avoir; émettre|émettez|établir|faire|accorder|obtenir|demand* .. avoir; note de crédit
      recrédit*|créditer|crédit*|créditez .. compte|carte|nous|notre; geste commercial; dédommag*; indemnis*|indemnité; compensation
      trop perçu|payé; restitution .. somme|montant|paiement; annuler|contest* .. prélèvement|débit|paiement; ristourne
      !toujours|encore|jamais|ni .. pas|aucun|aucune|rien|été|reçu .. rembours*; !pas|jamais .. été|encore|reçu .. rembours*
      attend* .. rembours*`,
    security: `
      faille*|brèche*|vulnérabilité*; incident|problème|fuite|alerte|faille de|du sécurité|cybersécurité|données
      fuite*|fuité* .. données|information*|mot|mots|clé*|clés|client*
      données|mots|mot|clé|clés|identifiants|fichiers .. fuité*|volé*|exposé*|divulgu*|vente|compromis*|publi*|accessible*|dérob*|pirat*
      fuite de; pirat*; hack*; compromis|compromise|compromises|compromettre compte|clé|par|mot|depuis
      compte|comptes|clé|serveur|mot .. compromis*|pirat*|usurp*; hameçonnage|phishing; intrusion*|intrus; usurp*
      malware|ransomware|rançongiciel|virus|cheval|logiciel malveillant; malveillant*; cyberattaque*|attaque|attaqués|attaquant*
      vol .. données|identité|identifiants|clé*|ordinateur; volé* .. ordinateur|portable|données|clé|mot|téléphone|identifiants
      ordinateur|portable|téléphone|clé .. volé*|dérobé*
      accès|connexion*|personne|tiers|utilisateur|transaction*|modification* .. non autoris*|frauduleu*|suspect*|inconnu*|illégitime*|anormal*|étrang*|pirate
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
      données .. internet|vente|ligne|darknet; usurpation; nos .. clients .. reçoivent .. faux|mail; a|ont accédé .. sans|à notre|à nos`,
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
      stoppez|bloquez|arrêtez|coupez .. tout|immédiat*|vite|maintenant|suite`,
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
      impératif|impérativement`,
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
      dans une prochaine; souhait`,
    furious: `
      inacceptable*; inadmissible*; scandal*; honteux*|honteuse*|honte; lamentable*; intolérable*; insupportable*; ridicule*; minable*
      pitoyable*; catastroph*; désastreux*|désastreuse|désastre; nul|nulle|nuls; horrible*; affreux; pire; insulte; furieu*; colère
      révolt*; scandalis*; outré*; ras le bol; marre; plein le dos; foutage; merde*; putain; incompéten*; incapables; arnaque*; voleurs
      escrocs; se moque*|moquez|foutez|fout; moquer .. monde|nous; patience .. bout|limites|épuisée; à bout
      c est une blague|honte|plaisanterie; une blague|plaisanterie|mascarade|farce|catastrophe; avocat; action|poursuites|voie judiciaire*
      mise en demeure; perte|perdre|perds de? temps; trop c est; ça suffit; c est fini; dégoûté*; exaspér*; pathétique; aberrant; absurde
      inexcusable; indigne; excédé*; vergogne`,
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
      mal .. conçu|traité*|géré|fait|reçu|servi; dégrad*|empire; tristement; triste; bâclé; laxisme; négligence; désagréable; mépris`,
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
      gagn* .. temps|heures`,
  },
  otherSense: FRENCH_OTHER_SENSES,
  ownWords:
    'contact contacts contacter contrats compte comptes content contents contente contenu contenus conter contre rendre vendre tendre prendre personnel personnes ' +
    'personnels parlant partant parler porter passer pensez pensée annule annuel annuelle annuels annuelles résiste résolu résolue résoudre résultat résultats ' +
    'fermes ferme formes formel forme former fourni fournir fournit argents argent urgents agents agence chargement changement changements changer charger échange ' +
    'version serveurs serveur service services servir sortir dossier dossiers attente attention attends atteint atteinte lente vente ventes rente créer crédits ' +
    'demain demande demandes demandé bouton bloquer bloc blocs volonté vote volet volets violet valeur valeurs valide valider déçu reçu perçu vécu',
};
