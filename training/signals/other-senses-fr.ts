/** French words of the lexicon in another sense: what overlaps with one of these is not counted. */
import type { Lexicon } from './lexicon.ts';

export const FRENCH_OTHER_SENSES: Lexicon['otherSense'] = {
  cancellation: `
    annul* .. @work; @work .. annul*|résili*; résili* .. bail|contrat de travail|mutuelle
    salarié*|employé*|client*|locataire*|collègue*|utilisateur*|collaborateur*|abonnés|il|elle|ils ... résili*|annul*|désabonn*
    contrat de travail
    bouton*|lien|page|écran|menu|champ|statut|option|motif*|formulaire|modèle*|colonne .. annul*|résili*|désabonn*|résiliation
    annul*|résiliation .. bouton*|formulaire|page|champ|statut|modèle; bouton annuler; annuler ou; cliqu*|clic|appuy* .. annul*
    que|qu|quoi .. passe|arrive|advient .. si .. résili*|annul*; hypothèse; changer .. mot|adresse|nom|formule|offre|langue|compte
    changer|changement .. fournisseur|prestataire .. mail|messagerie|paiement|sso|identité|hébergement|électricité
    clôtur*|ferm*|supprim* .. compte* .. utilisateur*|test|salarié*|employé*|ancien*|doublon*|collègue*|collaborateur*|démo|client*
    son|ses|leur|leurs accès|contrat|compte|abonnement; arrêter|redémarrer .. service|services|serveur
    ne|n .. renouvel* .. certificat*|mot|jeton|token|session|domaine; renouvel* .. certificat*|mot|jeton|token|domaine|ssl
    certificat*|domaine|jeton .. renouvel*; résiliation .. retir*|annul*; annuler .. résiliation
    pensais|pensait|pensions|failli|voulais|allais résilier; désabonn* .. newsletter*|lettre|mails|liste|lien
    veux|voulons|souhait*|vais|allons pas résili*|annul*|partir|quitter; venons|viens|arrive|arrivons|venu*|arriv* .. chez|de|d .. concurren*|autre|@rival; désinscri*|désabonn* .. newsletter|lettre|infolettre
    quittons|quitte|partons|pars .. hôtel|chambre|bureau|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|vacances|train; ferm* .. service|compte|magasin .. à .. h|heures; pars|part|partons .. vacances|voyage
    annul* .. prélèvement|achat|vol|séance; failli partir|résilier`,
  human_request: `
    clients|client|utilisateurs|visiteurs|usagers|visiteur|abonnés .. parler|discuter|échanger|humain|conseiller|appeler
    chatbot|bot|robot|assistant devrait|pourrait|permette|doit|de notre|du|peut; notre chatbot|bot|robot
    idée|suggestion|fonctionnalité|configurer|paramétrer|évolution .. humain|bot|transfert|rappel|conseiller; erreur humaine
    ressources humaines; lisible par; appel* .. api|fonction|méthode|web|système|endpoint|webhook; api .. appel*
    numéro .. téléphone .. champ|modifier|changer|format|obligatoire|pied|saisir|fiche|affich*|valid*; champ téléphone|numéro
    modifier|changer|saisir|mettre .. numéro|téléphone; journal|historique|enregistrement|centre|liste|statistiques .. appels
    centre d appel*; mon|notre|ma|nos|son responsable|directeur|directrice|chef|manager|supérieur*|direction
    rôle|droits|accès|permission* .. responsable|manager|superviseur*|gestionnaire|agent|administrateur
    responsable|manager|superviseur .. peut|peuvent|doit|valide|approuve|rôle|voit|copie
    votre|vos conseill*|technicien*|collègue*|agent* .. a|ont|m|nous .. demandé|dit|aidé|répondu|envoyé|été|résolu|rappelé
    échange|appel|conversation|entretien .. hier|téléphonique d|ce matin|avec votre .. hier
    suite|merci .. à|pour .. appel|échange|entretien|rappel; comme convenu .. téléphone
    nouvel|nouveau|nouvelle .. collaborateur|agent|utilisateur|collègue; gestionnaire de .. mots|tâches|fichiers|paquets; par personne
    rappel .. automatique|email|échéance|mail|réunion|facture|notification*; rappels
    clients|utilisateurs|visiteurs|patients ... humain|conseiller; inutile de|d .. appeler|rappeler; demande un|une geste|avoir|remboursement|remise; exige .. remboursement; y a .. personne dans|sur
    pas besoin .. @person; ne|n .. rappelez|appelez|rappeler|appeler pas`,
  outage: `
    machine*|véhicule*|équipement*|imprimante|ascenseur|appareil* .. panne
    déclarer|signaler|saisir|enregistrer|historique|module|bouton|formulaire|statistique* .. panne*; panne d électricité|courant
    panne* .. hier|semaine|dernière|passée|résolue|terminée
    était|étaient|a été .. panne|indisponible|inaccessible .. hier|semaine|mais|dernier; rétabli*
    maintenance|panne|interruption .. prévue|planifiée|programmée; en cas de .. panne|coupure|indisponib*; si .. tombe|panne
    bouton|icône|filtre|lien|raccourci .. ne .. fonctionne|marche|répond; hors ligne mode; mode hors
    statut|marqué|affiché .. indisponible|hors; chiffre|ventes|taux .. tombé*|chuté; indisponible .. langue|pays|français
    agent*|conseiller|collègue .. indisponible|injoignable; hors .. sujet|taxe|taxes|service compris; bas de page; documentation .. 503
    bloqué .. utilisateur|compte après
    était|étaient ... un|ce|le|en|la dimanche|samedi|mars|janvier|moment|nuit|hier|fois; tout marche|fonctionne .. depuis; lave|four|voiture|frigo|chauffage|aspirateur|vélo|télé|télévision .. panne; mon|ma .. imprimante|voiture|écran .. panne|plante|bloqué*
    article|produit|chambre|taille|modèle|créneau .. indisponible*; indisponible .. quand .. revient; travailler|mode|consulter .. hors ligne; plante chez moi; plus rien à; panne .. sèche; pas de|d connexion .. requise; ascenseur|ligne de
    plante .. chaque|quand|lorsque|dès|si`,
  refund: `
    rembours*|avoir|avoirs .. page|bouton|champ|rapport|module|statut|colonne|formulaire|modèle|conditions|politique|taux|export|notification|écran|note de frais|frais
    page|bouton|champ|rapport|module|statut|colonne|formulaire|modèle|conditions|politique|délai|onglet|liste|règles .. rembours*|avoir|avoirs
    où|comment ... rembours*|avoir .. client*; comment .. créer|saisir|enregistrer|émettre|faire|traiter|éditer .. avoir|rembours*
    client*|acheteur*|salarié*|employé* .. rembours*; rembours* .. client*|frais|salarié*|mutuelle|notes|déplacement*|acheteur*
    note* de frais; conditions de remboursement; bien|avons|ai|a .. reçu .. remboursement|avoir|virement; merci pour|du .. rembours*|avoir; merci de votre rembours*
    remboursement .. reçu|arrivé|effectué; avoir accès|besoin|liste|le|la|les|plus|lieu|trait|deux|des|l|davantage|été
    pourr*|peut|peux|peuvent|devoir|doit|aimer*|voudr*|après|sans|souhait*|puis .. avoir .. liste|accès|copie|plus|des|les|l|le|la|votre|vos|une|un .. compte|devis|facture|lien|exemple|aperçu|accès|message|retour|historique
    sans avoir; après avoir; d avoir .. un|une|le|la|accès; argent .. module
    récupérer .. données|fichier|export|compte|accès|facture|mot; carte de crédit; crédit .. limite|sms|api|heures|temps|impôt
    pas|aucun .. besoin|voulons|demandons|souhaitons|demande|veux|voulu .. rembours*
    ne voulons|demandons|veux|souhaitons|demande pas .. rembours*|avoir; pas demander .. rembours*
    mutuelle|assurance|sécu|employeur .. rembours*; rembours* .. lunettes|dents|soins|frais; merci encore .. geste|remboursement|avoir; comment|où .. crédit*|recrédit*; remboursement .. est|bien arrivé|reçu; avoir .. rendez|réponse|explication
    geste commercial .. merci|reçu`,
  security: `
    phishing|hameçonnage|sécurité|fraude|vulnérabilité* .. formation|test|simulation|campagne|filtre|module|page|paramètre*|réglage*|équipe|question*|questionnaire|politique|audit|correctif|détection|rapport|mise|service|certificat|sociale
    formation|test|simulation|campagne|filtre|module|page|paramètre*|réglage*|équipe|question*|questionnaire|politique|audit|correctif .. sécurité|phishing|hameçonnage|fraude|vulnérabilité*|intrusion
    antivirus; fuite .. mémoire|eau|gaz; comment .. protég*|prévenir|évit*|garant*; en cas de .. piratage|fuite|intrusion|faille
    si .. piraté|fuite; attaque* .. publicitaire|concurrent; erreur inconnue; format|caractère|champ|valeur|fichier inconnu*|étrange
    étrange .. format|caractère*|affichage|mise; compromis .. trouver|bon|entre; un|bon compromis; langue étrangère*|étrangère
    accès .. non autorisé .. message|erreur|page|403|401; lien public|publics; hackathon; growth hack*; virus .. grippe
    contre|prévenir|éviter|antiv* .. piratage|piratages|fraude|intrusion*|virus|attaque*|fuites; virus .. circule|malade*|grippe; rapport|module|onglet|article .. fraude|sécurité|phishing; c était moi; c est moi qui; perdu le fil|nord
    comment|où .. retirer|supprimer|désactiver|révoquer ... accès; si|quand|lorsque|qui quelqu; message|objet .. perdu*|oublié*; bloqué .. moi même; phishing .. test; faux positif*; fausse manip*; en clair .. expliqu*; comment|où .. vois|voir ... connexions|accès`,
  urgent: `
    urgent*|urgence* .. étiquette|champ|statut|filtre|colonne|priorité|niveau|catégorie|tag|tickets|file|badge
    étiquette|champ|statut|filtre|colonne|priorité|niveau|catégorie|tag|marqu*|signal*|class* .. urgent*|urgence*|critique*
    numéro|contact|service|services|cellule|sortie|issue|médecin|cas|plan|arrêt d urgence; en cas d urgence; état d urgence
    urgences service; immédiatement après|avant|visible|sous|dessous|répondu|résolu|aidé; effet immédiat
    critique .. chemin|presse|film|avis; esprit critique; maintenant .. que|nous|je|il|le|la|les|tout; en cours .. de|d
    sans tarder .. merci; toutes les .. minutes|heures; dans .. minutes .. intervalle
    tout de suite .. répondu|résolu|compris|aidé|trouvé; catastrophe naturelle; chaque minute|heure .. synchro*; à l aide .. de|du|des|d
    vite .. fait|résolu|répondu; dès que possible .. après
    rien de|d urgent*|critique|pressé*; pas d|de urgence; aucune urgence; numéro d urgence; statut|filtre|niveau urgent*; clé|sans critique; dans .. minutes|min .. résolu|répondu|réglé; vite .. bien; regarder|traiter|répondre .. assez|plutôt vite; assez vite
    tout de suite .. après|compris|vu|aidé*; antenne locale|relais|tv|médicale; vite $ merci; pas tout de suite; service|chef de bloc opératoire`,
  high: `
    depuis .. ce|le|hier .. matin|soir|midi|lundi; ce matin; bonjour .. soir; jusqu à présent; bonne .. soirée|journée|fin|semaine
    bon weekend; à demain|lundi|bientôt; tous les .. jours|matins|lundis|soirs|mois
    tous les|toute l .. équipe|utilisateurs|clients|collègues .. ravi*|contente*|adore*|enchant*|satisf*|remercie*|liste|export*|voir|droits
    bloqué .. utilisateurs|comptes|expéditeur*; bloquer .. utilisateur*|compte|accès|expéditeur; rapide* .. merci
    merci .. rapid*|réponse rapide; rapidement|vite répondu|résolu|aidé; très vite .. répondu|résolu
    échéance* .. champ|colonne|filtre|liste|calendrier|date|factur*; retard .. filtre|colonne|factures|rapport
    fin .. mois|année|trimestre; à la fin; d ici là; si important; pas important; plusieurs .. clients .. liste
    rien de|d pressé*|important*|grave; merci de|pour .. rapide*; aide|réponse|intervention rapide hier|merci|et; compte|sommes|avons|pour|de @many personnes|utilisateurs|licences|salariés|employés|élèves|postes|collaborateurs; devis|formule|tarif|licences .. @many
    à partir de quelle ... aujourd; reçu|livré|arrivé .. aujourd; aujourd hui .. reçu|il manque|j ai; tous les|chaque .. matins|lundi|vendredi|samedi|soir|jour; ouvert*|fermé*|horaire*|horaires .. samedi|dimanche|lundi; quel* .. jour|heure .. part|arrive|ouvre`,
  low: `
    aucune idée|priorité; sans priorité colonne; un jour sur; autre jour
    serait .. bien|utile|super .. que|si .. répond*|quelqu|enfin|rembours*; ne|n peut .. pas attendre; ne pas attendre
    plus tard que|aujourd|demain|dans|ce; au plus tard; prix coquille; pas d urgence urgent
    pas la peine d|de .. mentir|nier|envoyer des|m; suis curieu* de savoir .. quand|pourquoi; faute .. votre; par votre faute`,
  furious: `
    nul .. champ|valeur|part|besoin|doute; null; bouchon; pire cas; avocat .. cabinet|client*|rôle; colère .. client
    gestion de catastrophe; insulte* .. filtre`,
  negative: `
    réclamation* .. champ|module|formulaire|type|catégorie|client*|gestion|statut; plainte* .. module|catégorie|formulaire|gestion
    clients .. mécontent*|plaign*|déçu*; dommage* .. intérêts|assurance|sinistre; aucune réponse .. nécessaire|attendue|urgente
    troisième|deuxième|quatrième .. colonne|ligne|page|étape|étage; depuis .. hier; encore merci; merci encore; une fois encore merci
    encore .. possible|disponible|valable; sans réponse .. champ; excuses .. pour|du|de dérangement
    ignorer .. ce|cet|message|ligne|casse; pas mal; combien de fois .. peut|puis|par; toujours .. même .. possible|aussi
    pas du tout urgent*|pressé; délai d attente; promesse .. vente; fatigué .. yeux
    où|comment .. réclamation|plainte; ne me|nous .. rappel*|appel* .. pas; clients|usagers|parents .. mécontent*|déçu*; au téléphone .. hier|avec; délai .. d attente; salle d attente; musique d attente; temps|file d attente; perdu .. mot|clé|carte|code; linge sale
    trop tard .. pour .. modifier|annuler|inscri*; encore en .. cours|vente|stock|vie`,
  positive: `
    serait|seraient|serais|pourrait|aimerais|aimerions|aurait|ce .. super|génial|parfait|top|bien|excellent*|formidable|utile|ravi*|reconnaissant*|heureu*|apprécié
    serais|serions .. reconnaissant*|ravi*|heureu*; j aimerais; aimerions; ravi* de .. vous|savoir|discuter
    heureux de .. vous|discuter|fournir; merci $ avance; merci .. d avance|par avance; merci beaucoup $
    merci pour .. votre|vos|l .. aide|retour|réponse|compréhension|attention $
    super|génial|bravo|parfait|félicitations|formidable|magnifique|chapeau $ encore|toujours|maintenant|une
    bravo .. encore|pour .. panne|bazar|nouvelle panne; tout|même|pas très bien|parfait; supermarché; supervis*; superviseur
    pas très .. content*|satisf*|efficac*|clair*|utile; très peu|mauvais*; pas parfait*; bien|bon reçu|noté|jour|après|entendu
    bonne|bon réception|journée|soirée|continuation|weekend; top 10|5|menu; inefficac*; insatisf*; super admin*|utilisateur
    parfaitement .. conscient|au|clair que; un plaisir de .. vous; recommandé* lettre|courrier|accusé; lettre recommandée
    recommandez vous|vous|t; que recommand*; efficac* .. plus|énergétique; satisfaction .. enquête|client|score|taux
    bravo .. plus|rien; bon|c est|du .. n importe quoi; avec plaisir $ je; enfin .. merci de; merci pour rien; service trop bien; trop bien caché; rendez vous .. au; chaleureu* .. pièce; grand n importe`,
};
