<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name></name>
    <message>
        <source>&amp;About Deletion Desk</source>
        <translation>À pr&amp;opos de Deletion Desk</translation>
    </message>
    <message>
        <source>&amp;Add a provider…</source>
        <translation>&amp;Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>&amp;Check history…</source>
        <translation>&amp;Vérifier l’historique…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Delete user…</source>
        <translation>&amp;Supprimer un utilisateur…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Premiers pas</translation>
    </message>
    <message>
        <source>&amp;Forget personal details…</source>
        <translation>&amp;Oublier des données personnelles…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Import a provider file…</source>
        <translation>&amp;Importer un fichier de fournisseur…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;Next provider</source>
        <translation>Fournisseur &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Open another history…</source>
        <translation>O&amp;uvrir un autre historique…</translation>
    </message>
    <message>
        <source>&amp;Own providers…</source>
        <translation>&amp;Fournisseurs personnalisés…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>&amp;Previous provider</source>
        <translation>Fournisseur &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Providers</source>
        <translation>F&amp;ournisseurs</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>&amp;Search history</source>
        <translation>Rec&amp;hercher dans l’historique</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>(not in the list)</source>
        <translation>(pas dans la liste)</translation>
    </message>
    <message>
        <source>A GET that shows you whom you delete, and makes sure afterwards.</source>
        <translation>Un GET qui vous montre qui vous supprimez, et qui sert au contrôle ensuite.</translation>
    </message>
    <message>
        <source>A cell beginning in line {first} has more than {most} characters. Is a quotation mark missing, or one too many?</source>
        <translation>Une cellule qui commence à la ligne {first} dépasse {most} caractères. Manque-t-il un guillemet, ou y en a-t-il un de trop ?</translation>
    </message>
    <message>
        <source>A check finds whatever was changed, removed or put in by hand since a deletion ended. Somebody who knows this program could make all seals anew, or cut off the newest deletions together with their seals: that is found only by a chain head from before, so enter one above. Every export contains one. The index for searching and a list’s file name and times are not sealed.</source>
        <translation>Une vérification trouve tout ce qui a été modifié, retiré ou inséré à la main depuis la fin d’une suppression. Quelqu’un qui connaît ce programme pourrait refaire tous les sceaux, ou couper les suppressions les plus récentes avec leurs sceaux : seule une tête de chaîne antérieure le révèle ; saisissez-en donc une ci-dessus. Chaque export en contient une. L’index de recherche, ainsi que le nom de fichier et les heures d’une liste, ne sont pas scellés.</translation>
    </message>
    <message>
        <source>A credential holds signs that can&apos;t be sent. Save it again under Accounts….</source>
        <translation>Un identifiant de connexion contient des caractères impossibles à envoyer. Enregistrez-le à nouveau sous « Comptes… ».</translation>
    </message>
    <message>
        <source>A credential is missing</source>
        <translation>Il manque un identifiant de connexion</translation>
    </message>
    <message>
        <source>A credential is missing. Enter it under Accounts….</source>
        <translation>Il manque un identifiant de connexion. Saisissez-le sous « Comptes… ».</translation>
    </message>
    <message>
        <source>A formula: paste its value instead.</source>
        <translation>Une formule : collez plutôt sa valeur.</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 letters and digits. Copy it in full from the column head, or seal, of an export.</source>
        <translation>Une tête se compose d’un nombre, d’un deux-points et de 64 lettres et chiffres. Copiez-la en entier depuis la colonne head, ou seal, d’un export.</translation>
    </message>
    <message>
        <source>A list has ended</source>
        <translation>Une liste s’est achevée</translation>
    </message>
    <message>
        <source>A list is open</source>
        <translation>Une liste est ouverte</translation>
    </message>
    <message>
        <source>A list is paused</source>
        <translation>Une liste est en pause</translation>
    </message>
    <message>
        <source>A list is running with this account</source>
        <translation>Une liste est en cours avec ce compte</translation>
    </message>
    <message>
        <source>A new history was started. The old one was kept as {name} in {folder}.</source>
        <translation>Un nouvel historique a été commencé. L’ancien a été conservé sous le nom {name} dans {folder}.</translation>
    </message>
    <message>
        <source>A newer version of Deletion Desk has written this history. Install the newest version to open it.</source>
        <translation>Cet historique a été écrit par une version plus récente de Deletion Desk. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A newer version of Deletion Desk has written this history. It was not changed. Install the newest version to open it.</source>
        <translation>Cet historique a été écrit par une version plus récente de Deletion Desk. Il n’a pas été modifié. Installez la dernière version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>A password protects this file. Save a copy without one, and open that.</source>
        <translation>Ce fichier est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, et ouvrez-la.</translation>
    </message>
    <message>
        <source>A plain table that every spreadsheet program opens.</source>
        <translation>Un tableau simple que tout tableur ouvre.</translation>
    </message>
    <message>
        <source>A quotation mark may be missing here: a cell runs over several lines.</source>
        <translation>Il manque peut-être un guillemet ici : une cellule s’étend sur plusieurs lignes.</translation>
    </message>
    <message>
        <source>A record is about one deletion, and these are others now. Try again.</source>
        <translation>Une fiche porte sur une seule suppression, et la sélection a changé. Réessayez.</translation>
    </message>
    <message>
        <source>A seal before that of deletion {number} was removed, or its place was changed.</source>
        <translation>Un sceau antérieur à celui de la suppression {number} a été retiré, ou sa place a été modifiée.</translation>
    </message>
    <message>
        <source>A seal of deletion {number} was put in.</source>
        <translation>Un sceau de la suppression {number} a été inséré.</translation>
    </message>
    <message>
        <source>A second window with users to delete. Nothing leaves this computer.</source>
        <translation>Une deuxième fenêtre avec des utilisateurs à supprimer. Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>A table for Excel in which IDs keep all their digits.</source>
        <translation>Un tableau pour Excel où les ID gardent tous leurs chiffres.</translation>
    </message>
    <message>
        <source>A user who is there</source>
        <translation>Un utilisateur présent</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse d’API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Mot de passe d’API</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>Nom d’utilisateur d’API</translation>
    </message>
    <message>
        <source>About Deletion Desk</source>
        <translation>À propos de Deletion Desk</translation>
    </message>
    <message>
        <source>Accepted (202), but gone only 15 seconds later</source>
        <translation>Accepté (202), mais ne disparaît que 15 secondes plus tard</translation>
    </message>
    <message>
        <source>Accepted: status codes</source>
        <translation>Accepté : codes d’état</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Jeton d’accès</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nom du compte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Accounts keep their own address. Where you change it, the secrets must be entered again: they never go to an address they were not meant for.</source>
        <translation>Les comptes gardent leur propre adresse. Si vous la modifiez, il faut saisir à nouveau les secrets : ils ne partent jamais vers une adresse à laquelle ils n’étaient pas destinés.</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Comptes…</translation>
    </message>
    <message>
        <source>Acme CRM</source>
        <translation>Acme CRM</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Ajouter un champ</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>Ajouter au corps</translation>
    </message>
    <message>
        <source>Add to the query</source>
        <translation>Ajouter aux paramètres</translation>
    </message>
    <message>
        <source>Add {title}?</source>
        <translation>Ajouter {title} ?</translation>
    </message>
    <message numerus="yes">
        <source>After the first {n}.</source>
        <comment>After the first {n}.</comment>
        <translation>
            <numerusform>Au-delà du premier.</numerusform>
            <numerusform>Au-delà des {n} premiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>All about one deletion or one list: select one row, or choose one under List.</source>
        <translation>Tout sur une suppression ou une liste : sélectionnez une ligne, ou choisissez-en une sous Liste.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Toutes les listes</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Toutes les lignes</translation>
    </message>
    <message numerus="yes">
        <source>All {n} deletions are as they were recorded.</source>
        <comment>The one deletion is as it was recorded.</comment>
        <translation>
            <numerusform>La seule suppression est telle qu’elle a été consignée.</numerusform>
            <numerusform>Les {n} suppressions sont telles qu’elles ont été consignées.</numerusform>
        </translation>
    </message>
    <message>
        <source>An attempt of deletion {number} was put in or removed.</source>
        <translation>Une tentative de la suppression {number} a été insérée ou retirée.</translation>
    </message>
    <message>
        <source>An attempt was put in: its deletion {number} never was.</source>
        <translation>Une tentative a été insérée : sa suppression {number} n’a jamais existé.</translation>
    </message>
    <message>
        <source>An error value: correct the formula, or enter the ID.</source>
        <translation>Une valeur d’erreur : corrigez la formule, ou saisissez l’ID.</translation>
    </message>
    <message>
        <source>Another history, only for reading: {file}</source>
        <translation>Un autre historique, en lecture seule : {file}</translation>
    </message>
    <message>
        <source>Another program is using the file in this place. Choose another name.</source>
        <translation>Un autre programme utilise le fichier à cet emplacement. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Another window is open</source>
        <translation>Une autre fenêtre est ouverte</translation>
    </message>
    <message>
        <source>Another window or program is using the history file. Try again in a minute; if it is still in use then, close that window or program.</source>
        <translation>Une autre fenêtre ou un autre programme utilise le fichier de l’historique. Réessayez dans une minute ; s’il est encore utilisé, fermez cette fenêtre ou ce programme.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Answers after 6 seconds</source>
        <translation>Répond après 6 secondes</translation>
    </message>
    <message>
        <source>Answers with a web page</source>
        <translation>Répond par une page web</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toute période</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>avr.</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Arabe (Windows)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>En &amp;JSON</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>En commande &amp;curl</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>En &amp;texte</translation>
    </message>
    <message>
        <source>As long as this is so, the page Form can&apos;t be shown.</source>
        <translation>Tant que c’est le cas, la page Formulaire ne peut pas s’afficher.</translation>
    </message>
    <message>
        <source>As the provider lists them</source>
        <translation>Dans l’ordre du fournisseur</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>look</comment>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Ask the provider</source>
        <translation>Interroger le fournisseur</translation>
    </message>
    <message>
        <source>Ask whoever sent it to mend it. Nothing was saved.</source>
        <translation>Demandez à qui l’a envoyé de le corriger. Rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Asked for the user ({path}): 404, no such user, or nothing at this address.</source>
        <translation>Utilisateur demandé ({path}) : 404, utilisateur inexistant, ou rien à cette adresse.</translation>
    </message>
    <message>
        <source>Asked for the user ({path}): {status}.</source>
        <translation>Utilisateur demandé ({path}) : {status}.</translation>
    </message>
    <message>
        <source>Asked for the user: 404, no such user, or nothing at this address.</source>
        <translation>Utilisateur demandé : 404, utilisateur inexistant, ou rien à cette adresse.</translation>
    </message>
    <message>
        <source>Asked for the user: {status}.</source>
        <translation>Utilisateur demandé : {status}.</translation>
    </message>
    <message>
        <source>Asked: {n} of {total}</source>
        <translation>Demandé : {n} sur {total}</translation>
    </message>
    <message>
        <source>Asking the provider: {n} of {total}</source>
        <translation>Interrogation du fournisseur : {n} sur {total}</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Interrogation du fournisseur…</translation>
    </message>
    <message>
        <source>Asks to wait 2 seconds once (429), then is deleted</source>
        <translation>Demande une fois d’attendre 2 secondes (429), puis est supprimé</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>At most {n} for this provider</source>
        <translation>Au plus {n} pour ce fournisseur</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>août</translation>
    </message>
    <message>
        <source>Authorization ID</source>
        <translation>ID d’autorisation</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Balte (Windows)</translation>
    </message>
    <message>
        <source>Begin with /, for example {path}</source>
        <translation>Commencez par /, par exemple {path}</translation>
    </message>
    <message>
        <source>Begins with an apostrophe that a spreadsheet export has put there. Take the ID from where the list comes from.</source>
        <translation>Commence par une apostrophe ajoutée par un export de tableur. Reprenez l’ID là d’où vient la liste.</translation>
    </message>
    <message>
        <source>Between two / stands either text or one field, and not “{part}”</source>
        <translation>Entre deux /, il faut soit du texte, soit un seul champ, et non « {part} »</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>But not 207, done in part, nor what is only accepted for later.</source>
        <translation>Mais ni 207 (fait en partie), ni ce qui n’est accepté que pour plus tard.</translation>
    </message>
    <message>
        <source>But the history is damaged, and so is the copy. Keep older copies.</source>
        <translation>Mais l’historique est endommagé, et la copie aussi. Gardez les copies plus anciennes.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, {today}, the newest deletion is more than a year old, so nothing was forgotten by itself. If the clock is right, choose Forget personal details… in the History menu.</source>
        <translation>D’après l’horloge de cet ordinateur, {today}, la suppression la plus récente a plus d’un an ; rien n’a donc été oublié automatiquement. Si l’horloge est juste, choisissez « Oublier des données personnelles… » dans le menu Historique.</translation>
    </message>
    <message>
        <source>Can&apos;t be asked</source>
        <translation>Non interrogeable</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Impossible à dire</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel, close a dialog</source>
        <translation>Annuler, fermer une boîte de dialogue</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Cancelled. What was forgotten until then stays forgotten; the last traces of it are removed when the app starts next.</source>
        <translation>Annulé. Ce qui a déjà été oublié le reste ; les dernières traces en sont retirées au prochain démarrage de l’application.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Annulation…</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Exécuté</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europe centrale (Windows)</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Tête de chaîne</translation>
    </message>
    <message>
        <source>Chain head: {head}</source>
        <translation>Tête de chaîne : {head}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Check at the provider whether the user still exists before you send it again.</source>
        <translation>Vérifiez chez le fournisseur si l’utilisateur existe encore avant de renvoyer la suppression.</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Vérifier l’historique…</translation>
    </message>
    <message>
        <source>Check its firewall, or close other programs and try again.</source>
        <translation>Vérifiez son pare-feu, ou fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>Check that the keyring is running and unlocked, then try again.</source>
        <translation>Vérifiez que le trousseau fonctionne et qu’il est déverrouillé, puis réessayez.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write into {folder}.</source>
        <translation>Vérifiez qu’il reste de la place sur le disque et que vous pouvez écrire dans {folder}.</translation>
    </message>
    <message>
        <source>Check the API address and the date of this computer, or ask whoever looks after your network.</source>
        <translation>Vérifiez l’adresse d’API et la date de cet ordinateur, ou adressez-vous à qui s’occupe de votre réseau.</translation>
    </message>
    <message>
        <source>Check the API address and your internet connection.</source>
        <translation>Vérifiez l’adresse d’API et votre connexion à Internet.</translation>
    </message>
    <message>
        <source>Check the credentials and the API address under Accounts….</source>
        <translation>Vérifiez les identifiants et l’adresse d’API sous « Comptes… ».</translation>
    </message>
    <message>
        <source>Check the file {file}, and that you may use the folder {folder}.</source>
        <translation>Vérifiez le fichier {file}, et que vous pouvez utiliser le dossier {folder}.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Vérifiez les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>Checking every deletion…</source>
        <translation>Vérification de chaque suppression…</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Vérification de chaque ligne…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Contrôle…</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinois simplifié (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <source>Choose a deletion to see its details.</source>
        <translation>Choisissez une suppression pour voir ses détails.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .jsonl or .xlsx.</source>
        <translation>Choisissez un nom qui se termine par .csv, .jsonl ou .xlsx.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Choisissez un compte</translation>
    </message>
    <message>
        <source>Choose another folder or name, then try again.</source>
        <translation>Choisissez un autre dossier ou un autre nom, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most {n} deletions at a time.</source>
        <comment>Choose at most {n} deletion at a time.</comment>
        <translation>
            <numerusform>Choisissez au plus {n} suppression à la fois.</numerusform>
            <numerusform>Choisissez au plus {n} suppressions à la fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Choose what you found out.</source>
        <translation>Choisissez ce que vous avez constaté.</translation>
    </message>
    <message>
        <source>Choose “Check” to begin again.</source>
        <translation>Choisissez « Vérifier » pour recommencer.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the search and show all deletions</source>
        <translation>Effacer la recherche et afficher toutes les suppressions</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close every other window of Deletion Desk, then start again.</source>
        <translation>Fermez toutes les autres fenêtres de Deletion Desk, puis relancez l’application.</translation>
    </message>
    <message>
        <source>Column {column} is not used, and {field} comes from the tab: choose the columns above.</source>
        <translation>La colonne {column} n’est pas utilisée, et {field} vient de l’onglet : choisissez les colonnes ci-dessus.</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Colonne {letter}</translation>
    </message>
    <message>
        <source>Column {letter}: {value}</source>
        <translation>Colonne {letter} : {value}</translation>
    </message>
    <message>
        <source>Columns {columns} are called {field}: choose one of them above.</source>
        <translation>Les colonnes {columns} s’appellent {field} : choisissez l’une d’elles ci-dessus.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Virgule</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>ID de l’entreprise</translation>
    </message>
    <message>
        <source>Confirmed gone</source>
        <translation>Absence confirmée</translation>
    </message>
    <message>
        <source>Confirmed gone: {n}</source>
        <translation>Absence confirmée : {n}</translation>
    </message>
    <message>
        <source>Contains . or .. where an address would be cut short</source>
        <translation>Contient . ou .. là où une adresse serait raccourcie</translation>
    </message>
    <message>
        <source>Contains a NUL character; only plain letters, digits and signs can be sent</source>
        <translation>Contient un caractère NUL ; seuls lettres sans accent, chiffres et signes simples peuvent être envoyés</translation>
    </message>
    <message>
        <source>Contains a control character ({name})</source>
        <translation>Contient un caractère de contrôle ({name})</translation>
    </message>
    <message>
        <source>Contains a line break (carriage return); only plain letters, digits and signs can be sent</source>
        <translation>Contient un saut de ligne (retour chariot) ; seuls lettres sans accent, chiffres et signes simples peuvent être envoyés</translation>
    </message>
    <message>
        <source>Contains a line break; only plain letters, digits and signs can be sent</source>
        <translation>Contient un saut de ligne ; seuls lettres sans accent, chiffres et signes simples peuvent être envoyés</translation>
    </message>
    <message>
        <source>Contains a tab; only plain letters, digits and signs can be sent</source>
        <translation>Contient une tabulation ; seuls lettres sans accent, chiffres et signes simples peuvent être envoyés</translation>
    </message>
    <message>
        <source>Contains an invisible character ({code}); only plain letters, digits and signs can be sent</source>
        <translation>Contient un caractère invisible ({code}) ; seuls lettres sans accent, chiffres et signes simples peuvent être envoyés</translation>
    </message>
    <message>
        <source>Contains an invisible character: {value}</source>
        <translation>Contient un caractère invisible : {value}</translation>
    </message>
    <message>
        <source>Contains half a character (a broken copy?)</source>
        <translation>Contient un demi-caractère (une copie abîmée ?)</translation>
    </message>
    <message>
        <source>Contains “{char}” ({code}); only plain letters, digits and signs can be sent</source>
        <translation>Contient « {char} » ({code}) ; seuls lettres sans accent, chiffres et signes simples peuvent être envoyés</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy a list, then press Paste.</source>
        <translation>Copiez une liste, puis appuyez sur « Coller ».</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Copy head</source>
        <translation>Copier la tête</translation>
    </message>
    <message>
        <source>Copy raw answer</source>
        <translation>Copier la réponse brute</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}</source>
        <translation>Vérification impossible : {reason}</translation>
    </message>
    <message>
        <source>Could not make sure of {user}.</source>
        <translation>Impossible de contrôler {user}.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Comptage…</translation>
    </message>
    <message>
        <source>Credentials are kept for {where}.</source>
        <translation>Les identifiants sont gardés pour {where}.</translation>
    </message>
    <message>
        <source>Credentials are kept under “Accounts…” on each tab.</source>
        <translation>Les identifiants sont sous « Comptes… », dans chaque onglet.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: no keyring service is running.</source>
        <translation>Impossible de lire ou d’enregistrer des identifiants pour le moment : aucun service de trousseau n’est actif.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring did not give back what was written.</source>
        <translation>Impossible de lire ou d’enregistrer des identifiants pour le moment : le trousseau n’a pas rendu ce qui y a été écrit.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring is locked.</source>
        <translation>Impossible de lire ou d’enregistrer des identifiants pour le moment : le trousseau est verrouillé.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring reported an error.</source>
        <translation>Impossible de lire ou d’enregistrer des identifiants pour le moment : le trousseau a signalé une erreur.</translation>
    </message>
    <message>
        <source>Credentials not accepted (401)</source>
        <translation>Identifiants non acceptés (401)</translation>
    </message>
    <message>
        <source>Credentials: {where}</source>
        <translation>Identifiants : {where}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cyrillique (Windows)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>déc.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete a &amp;list…</source>
        <translation>Supprimer par &amp;liste…</translation>
    </message>
    <message>
        <source>Delete a list…</source>
        <translation>Supprimer par liste…</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>Delete the user again</source>
        <translation>Supprimer à nouveau l’utilisateur</translation>
    </message>
    <message>
        <source>Delete this user at {title}?</source>
        <translation>Supprimer cet utilisateur chez {title} ?</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <translation>Supprimer un utilisateur…</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} users</source>
        <comment>Delete {n} user</comment>
        <translation>
            <numerusform>Supprimer {n} utilisateur</numerusform>
            <numerusform>Supprimer {n} utilisateurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} users at {provider}?</source>
        <comment>Delete {n} user at {provider}?</comment>
        <translation>
            <numerusform>Supprimer {n} utilisateur chez {provider} ?</numerusform>
            <numerusform>Supprimer {n} utilisateurs chez {provider} ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Supprimé</translation>
    </message>
    <message>
        <source>Deleted already, on {when}.</source>
        <translation>Déjà supprimé, le {when}.</translation>
    </message>
    <message>
        <source>Deleted already, on {when}; confirmed gone on {then}.</source>
        <translation>Déjà supprimé, le {when} ; absence confirmée le {then}.</translation>
    </message>
    <message>
        <source>Deleted already, on {when}; still there on {then}.</source>
        <translation>Déjà supprimé, le {when} ; toujours présent le {then}.</translation>
    </message>
    <message>
        <source>Deleted if</source>
        <translation>Supprimé si</translation>
    </message>
    <message>
        <source>Deleted, but gone only 15 seconds later</source>
        <translation>Supprimé, mais ne disparaît que 15 secondes plus tard</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <source>Deletion Desk – Accounts at {title}</source>
        <translation>Deletion Desk – Comptes chez {title}</translation>
    </message>
    <message>
        <source>Deletion Desk – Add a provider</source>
        <translation>Deletion Desk – Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Deletion Desk – Change {title}</source>
        <translation>Deletion Desk – Modifier {title}</translation>
    </message>
    <message>
        <source>Deletion Desk – Check history</source>
        <translation>Deletion Desk – Vérifier l’historique</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete a list – {provider}</source>
        <translation>Deletion Desk – Supprimer par liste – {provider}</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete these users?</source>
        <translation>Deletion Desk – Supprimer ces utilisateurs ?</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete this user?</source>
        <translation>Deletion Desk – Supprimer cet utilisateur ?</translation>
    </message>
    <message>
        <source>Deletion Desk – Export</source>
        <translation>Deletion Desk – Exporter</translation>
    </message>
    <message>
        <source>Deletion Desk – Exported</source>
        <translation>Deletion Desk – Export terminé</translation>
    </message>
    <message>
        <source>Deletion Desk – Find user</source>
        <translation>Deletion Desk – Rechercher un utilisateur</translation>
    </message>
    <message>
        <source>Deletion Desk – Import a provider file</source>
        <translation>Deletion Desk – Importer un fichier de fournisseur</translation>
    </message>
    <message>
        <source>Deletion Desk – Keyboard shortcuts</source>
        <translation>Deletion Desk – Raccourcis clavier</translation>
    </message>
    <message>
        <source>Deletion Desk – Manual</source>
        <translation>Deletion Desk – Manuel</translation>
    </message>
    <message>
        <source>Deletion Desk – Own providers</source>
        <translation>Deletion Desk – Fournisseurs personnalisés</translation>
    </message>
    <message>
        <source>Deletion Desk – Resolve</source>
        <translation>Deletion Desk – Élucider</translation>
    </message>
    <message>
        <source>Deletion Desk – Settings</source>
        <translation>Deletion Desk – Paramètres</translation>
    </message>
    <message>
        <source>Deletion Desk – {name} (read-only)</source>
        <translation>Deletion Desk – {name} (lecture seule)</translation>
    </message>
    <message>
        <source>Deletion Desk – {title}</source>
        <translation>Deletion Desk – {title}</translation>
    </message>
    <message>
        <source>Deletion record</source>
        <translation>Fiche de suppression</translation>
    </message>
    <message>
        <source>Deletion record of a list</source>
        <translation>Fiche de suppression d’une liste</translation>
    </message>
    <message>
        <source>Deletion report</source>
        <translation>Rapport de suppression</translation>
    </message>
    <message>
        <source>Deletion {number} has no seal: it was put in, or written by an older version of the app running at the same time, or its seal was removed.</source>
        <translation>La suppression {number} n’a pas de sceau : elle a été insérée, ou écrite par une version plus ancienne de l’application active en même temps, ou son sceau a été retiré.</translation>
    </message>
    <message>
        <source>Deletion {number} is found by a value that was put in.</source>
        <translation>La suppression {number} est trouvée par une valeur qui a été insérée.</translation>
    </message>
    <message>
        <source>Deletion {number} or its seal was changed: only one says that it was forgotten.</source>
        <translation>La suppression {number} ou son sceau a été modifié : un seul des deux dit qu’elle a été oubliée.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded, or deletion {before}, sealed just before, was changed and sealed anew.</source>
        <translation>La suppression {number} a été modifiée après avoir été consignée, ou la suppression {before}, scellée juste avant, a été modifiée et scellée à nouveau.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded, or the name of the history was.</source>
        <translation>La suppression {number} a été modifiée après avoir été consignée, ou bien c’est le nom de l’historique qui l’a été.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded.</source>
        <translation>La suppression {number} a été modifiée après avoir été consignée.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed: it counts as ended and as being sent.</source>
        <translation>La suppression {number} a été modifiée : elle est à la fois terminée et en cours d’envoi.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed: it counts as forgotten, but still has details.</source>
        <translation>La suppression {number} a été modifiée : elle compte comme oubliée, mais a encore des détails.</translation>
    </message>
    <message>
        <source>Deletion {number} was removed.</source>
        <translation>La suppression {number} a été retirée.</translation>
    </message>
    <message>
        <source>Deletion {number} was removed: only its seal is left.</source>
        <translation>La suppression {number} a été retirée : il n’en reste que le sceau.</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Suppressions</translation>
    </message>
    <message>
        <source>Deletions older than</source>
        <translation>Suppressions de plus de</translation>
    </message>
    <message>
        <source>Deletions per second</source>
        <translation>Suppressions par seconde</translation>
    </message>
    <message>
        <source>Deletions without an answer yet: {n}.</source>
        <translation>Suppressions encore sans réponse : {n}.</translation>
    </message>
    <message>
        <source>Deletions {first} to {last} were removed.</source>
        <translation>Les suppressions {first} à {last} ont été retirées.</translation>
    </message>
    <message>
        <source>Deletions: {n}</source>
        <translation>Suppressions : {n}</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>Démo : rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details forgotten</source>
        <translation>Détails oubliés</translation>
    </message>
    <message>
        <source>Digits only, at most 18, for example 1129</source>
        <translation>Des chiffres seulement, 18 au plus, par exemple 1129</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Abandonner votre saisie ?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Done before: {steps}.</source>
        <translation>Déjà fait : {steps}.</translation>
    </message>
    <message>
        <source>Done: {steps}.</source>
        <translation>Fait : {steps}.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Déposez un seul fichier à la fois.</translation>
    </message>
    <message>
        <source>Drop one provider file at a time.</source>
        <translation>Déposez un seul fichier de fournisseur à la fois.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Earlier chain head (optional)</source>
        <translation>Tête de chaîne antérieure (facultatif)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Either this is another history than the one the head was taken from, or the head was mistyped, or somebody has changed the history and made its seals anew. What to do: compare the head again with where you noted it, then with the export it came from.</source>
        <translation>Soit cet historique n’est pas celui d’où vient la tête, soit la tête est mal saisie, soit quelqu’un a modifié l’historique et refait ses sceaux. Que faire : comparez à nouveau la tête avec l’endroit où vous l’avez notée, puis avec l’export dont elle vient.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Encodage</translation>
    </message>
    <message>
        <source>Enter and save first what the app signs in with.</source>
        <translation>Saisissez et enregistrez d’abord ce qui sert à l’application pour se connecter.</translation>
    </message>
    <message>
        <source>Enter the credentials again</source>
        <translation>Saisissez à nouveau les identifiants</translation>
    </message>
    <message>
        <source>Enter your name, for the history.</source>
        <translation>Saisissez votre nom, pour l’historique.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Excel has made a date of this. Format the column as text, and enter the ID again.</source>
        <translation>Excel en a fait une date. Mettez la colonne au format texte, et saisissez à nouveau l’ID.</translation>
    </message>
    <message>
        <source>Excel has shortened this number. Take the ID from where the list comes from.</source>
        <translation>Excel a raccourci ce nombre. Reprenez l’ID là d’où vient la liste.</translation>
    </message>
    <message>
        <source>Excel keeps 15 digits of a number. Format the column as text, and enter the ID again.</source>
        <translation>Excel garde 15 chiffres d’un nombre. Mettez la colonne au format texte, et saisissez à nouveau l’ID.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Classeur Excel (XLSX)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export a copy of a provider file</source>
        <translation>Exporter une copie d’un fichier de fournisseur</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Exporter une copie…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Failed of {list}</source>
        <translation>Échecs de {list}</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>févr.</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>Remplir à nouveau</translation>
    </message>
    <message>
        <source>Fill in the form, and the request shows here.</source>
        <translation>Remplissez le formulaire, et la requête s’affichera ici.</translation>
    </message>
    <message>
        <source>Fill in {names}</source>
        <translation>Renseignez {names}</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>À renseigner</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Find in answer</source>
        <translation>Rechercher dans la réponse</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>Rechercher des utilisateurs</translation>
    </message>
    <message>
        <source>Find user…</source>
        <translation>Rechercher un utilisateur…</translation>
    </message>
    <message>
        <source>Finish this list first, then choose “New list”.</source>
        <translation>Terminez d’abord cette liste, puis choisissez « Nouvelle liste ».</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>First close the window with the list of {title}.</source>
        <translation>Fermez d’abord la fenêtre avec la liste de {title}.</translation>
    </message>
    <message>
        <source>For people to read and print: counts and a table.</source>
        <translation>À lire et à imprimer : des totaux et un tableau.</translation>
    </message>
    <message>
        <source>For scripts and as proof: shows whether a line was changed afterwards.</source>
        <translation>Pour les scripts et comme preuve : montre si une ligne a été modifiée après coup.</translation>
    </message>
    <message>
        <source>For what names the place and not the user, like a company ID.</source>
        <translation>Pour ce qui désigne le lieu et non l’utilisateur, comme un ID d’entreprise.</translation>
    </message>
    <message>
        <source>For {answer} write result and erased.</source>
        <translation>Pour {answer}, écrivez result et erased.</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>Oublier après</translation>
    </message>
    <message>
        <source>Forget deletions</source>
        <translation>Oublier des suppressions</translation>
    </message>
    <message>
        <source>Forget personal details</source>
        <translation>Oublier des données personnelles</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} deletions</source>
        <comment>Forget {n} deletion</comment>
        <translation>
            <numerusform>Oublier {n} suppression</numerusform>
            <numerusform>Oublier {n} suppressions</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting personal details…</source>
        <translation>Oubli des données personnelles…</translation>
    </message>
    <message>
        <source>Forgotten ({digits})</source>
        <translation>Oublié ({digits})</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten after {n} days.</source>
        <comment>Forgotten after {n} day.</comment>
        <translation>
            <numerusform>Oubliées après {n} jour.</numerusform>
            <numerusform>Oubliées après {n} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten already: {n}.</source>
        <translation>Déjà oubliées : {n}.</translation>
    </message>
    <message>
        <source>Forgotten, and left as they are: {n}</source>
        <translation>Oubliées, et laissées telles quelles : {n}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvées</translation>
    </message>
    <message>
        <source>Found: {n} of {total}</source>
        <translation>Trouvées : {n} sur {total}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>From a provider file of your own, for {address}. An account may have another address.</source>
        <translation>Issu d’un fichier de fournisseur personnalisé, pour {address}. Un compte peut avoir une autre adresse.</translation>
    </message>
    <message>
        <source>From the tab: {value}</source>
        <translation>De l’onglet : {value}</translation>
    </message>
    <message>
        <source>From–to…</source>
        <translation>Du–au…</translation>
    </message>
    <message>
        <source>Further places that are not as they were recorded: {n}.</source>
        <translation>Autres endroits qui ne sont pas tels qu’ils ont été consignés : {n}.</translation>
    </message>
    <message>
        <source>Give it a name, such as User ID</source>
        <translation>Donnez-lui un nom, par exemple ID d’utilisateur</translation>
    </message>
    <message>
        <source>Give the account a name</source>
        <translation>Donnez un nom au compte</translation>
    </message>
    <message>
        <source>Give the service a name</source>
        <translation>Donnez un nom au service</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuer…</translation>
    </message>
    <message>
        <source>Gone, says {name}</source>
        <translation>N’existe plus, selon {name}</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Grec (Windows)</translation>
    </message>
    <message>
        <source>Has no {field}</source>
        <translation>N’a pas de champ {field}</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Tête de la chaîne</translation>
    </message>
    <message>
        <source>Head: {head}</source>
        <translation>Tête : {head}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Hébreu (Windows)</translation>
    </message>
    <message>
        <source>Here you delete a user at a service your company uses. You see exactly what will be sent before anything is, and what came of it stays in a history.</source>
        <translation>Vous supprimez ici un utilisateur d’un service dont se sert votre entreprise. Vous voyez exactement ce qui sera envoyé avant tout envoi, et ce qu’il en est advenu reste dans un historique.</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>Hidden files with personal data, named {name}…, may be left in this folder. Delete them.</source>
        <translation>Des fichiers cachés contenant des données personnelles, nommés {name}…, sont peut-être restés dans ce dossier. Effacez-les.</translation>
    </message>
    <message>
        <source>Histories ({pattern})</source>
        <translation>Historiques ({pattern})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Holds a sign written as a code like _x0041_. Enter the ID again.</source>
        <translation>Contient un caractère écrit sous forme de code comme _x0041_. Saisissez à nouveau l’ID.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Comment le savez-vous ?</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>Comment se connecte-t-on ?</translation>
    </message>
    <message>
        <source>How fast? (optional)</source>
        <translation>À quelle vitesse ? (facultatif)</translation>
    </message>
    <message>
        <source>ID, e-mail, account or message</source>
        <translation>ID, e-mail, compte ou message</translation>
    </message>
    <message>
        <source>If you noted a chain head some time ago, or have an export from then, enter its head here, or the seal of one of its rows. The check then also finds out whether anything up to there was made anew since.</source>
        <translation>Si vous avez noté une tête de chaîne il y a quelque temps, ou si vous avez un export de cette époque, saisissez ici sa tête, ou le sceau d’une de ses lignes. La vérification établit alors aussi si quoi que ce soit jusque-là a été refait depuis.</translation>
    </message>
    <message>
        <source>Import a provider file</source>
        <translation>Importer un fichier de fournisseur</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Dans le corps</translation>
    </message>
    <message>
        <source>Insert field {n}</source>
        <translation>Insérer le champ {n}</translation>
    </message>
    <message>
        <source>Insert {field}</source>
        <translation>Insérer {field}</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Non valide</translation>
    </message>
    <message>
        <source>Invalid parameter (422)</source>
        <translation>Paramètre non valide (422)</translation>
    </message>
    <message>
        <source>Is being deleted already, since {when}.</source>
        <translation>Suppression déjà en cours, depuis le {when}.</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Est supprimé</translation>
    </message>
    <message>
        <source>Is deleted, but the connection drops</source>
        <translation>Est supprimé, mais la connexion est coupée</translation>
    </message>
    <message>
        <source>Is gone</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>L’horloge est-elle juste ?</translation>
    </message>
    <message>
        <source>Is the history as it was recorded?</source>
        <translation>L’historique est-il tel qu’il a été consigné ?</translation>
    </message>
    <message>
        <source>Is the user there? (optional)</source>
        <translation>L’utilisateur existe-t-il ? (facultatif)</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {problem}.</source>
        <translation>Il ne peut pas être lu : {problem}.</translation>
    </message>
    <message>
        <source>It can&apos;t be told how its letters are encoded. Open it in a spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>Impossible de dire comment ses lettres sont encodées. Ouvrez-la dans un tableur et enregistrez-la en « CSV UTF-8 ».</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} columns. Leave some out.</source>
        <comment>It has more than {n} column. Leave some out.</comment>
        <translation>
            <numerusform>Elle a plus de {n} colonne. Retirez-en.</numerusform>
            <numerusform>Elle a plus de {n} colonnes. Retirez-en.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no sheet with cells on show. Show or add one in a spreadsheet.</source>
        <translation>Elle n’a aucune feuille avec des cellules visibles. Affichez-en ou ajoutez-en une dans un tableur.</translation>
    </message>
    <message>
        <source>It is done later, and the user may still be there until then.</source>
        <translation>Ce sera fait plus tard ; d’ici là, l’utilisateur est peut-être encore présent.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB. Leave out the columns that are not needed, or split it.</source>
        <translation>Elle dépasse {most} Mo. Retirez les colonnes inutiles, ou divisez-la.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Ce n’est pas un fichier.</translation>
    </message>
    <message>
        <source>It is not an export of Deletion Desk as JSON Lines.</source>
        <translation>Ce n’est pas un export JSON Lines de Deletion Desk.</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: line {line} is more than fits. Split it into lists of at most {n} rows.</source>
        <comment>It is too long: line {line} is more than fits. Split it into lists of at most {n} row.</comment>
        <translation>
            <numerusform>Elle est trop longue : la ligne {line} est de trop. Divisez-la en listes d’au plus {n} ligne.</numerusform>
            <numerusform>Elle est trop longue : la ligne {line} est de trop. Divisez-la en listes d’au plus {n} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may or may not have been carried out.</source>
        <translation>Cela a peut-être été exécuté, ou peut-être pas.</translation>
    </message>
    <message>
        <source>It stands for every deletion recorded until this was made. Whoever keeps it can find out later whether one of them was changed, removed or put in.</source>
        <translation>Elle vaut pour toutes les suppressions consignées jusqu’à l’établissement de ce document. Qui la conserve peut constater plus tard si l’une d’elles a été modifiée, retirée ou insérée.</translation>
    </message>
    <message>
        <source>It was changed meanwhile and is not UTF-8 text any more. Mend the file.</source>
        <translation>Il a été modifié entre-temps et n’est plus du texte UTF-8. Corrigez le fichier.</translation>
    </message>
    <message>
        <source>It was not recorded</source>
        <translation>Cela n’a pas été consigné</translation>
    </message>
    <message>
        <source>It was renamed or removed in another window. Close this one and open it again.</source>
        <translation>Il a été renommé ou retiré dans une autre fenêtre. Fermez celle-ci et rouvrez-la.</translation>
    </message>
    <message>
        <source>Its accounts and their secrets stay unless you tick this below.</source>
        <translation>Ses comptes et leurs secrets restent, sauf si vous cochez cette case.</translation>
    </message>
    <message>
        <source>Its answer has the ID at</source>
        <translation>Sa réponse a l’ID dans</translation>
    </message>
    <message>
        <source>Its credentials are removed too. The history stays as it is.</source>
        <translation>Ses identifiants sont retirés aussi. L’historique reste tel quel.</translation>
    </message>
    <message>
        <source>Its tab and its file go. The history stays as it is.</source>
        <translation>Son onglet et son fichier disparaissent. L’historique reste tel quel.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines (can be checked later)</source>
        <translation>JSON Lines (vérifiable plus tard)</translation>
    </message>
    <message>
        <source>JSON has no dates and times; write it as text in quotes</source>
        <translation>JSON n’a ni dates ni heures ; écrivez-la comme texte entre guillemets</translation>
    </message>
    <message>
        <source>JSON has no such number</source>
        <translation>JSON n’a pas de tel nombre</translation>
    </message>
    <message>
        <source>JSON, shown with line breaks.</source>
        <translation>JSON, affiché avec des sauts de ligne.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>janv.</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juil.</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juin</translation>
    </message>
    <message>
        <source>Keep between deletions</source>
        <translation>Garder d’une suppression à l’autre</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <translation>Conserver sans limite</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>Laisser en pause</translation>
    </message>
    <message>
        <source>Keep personal details</source>
        <translation>Conserver les données personnelles</translation>
    </message>
    <message>
        <source>Kept for ever.</source>
        <translation>Conservées sans limite.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>Coréen (Windows)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last answer:</source>
        <translation>Dernière réponse :</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Leave out everything from ? or # on</source>
        <translation>Retirez tout à partir de ? ou de #</translation>
    </message>
    <message>
        <source>Leave out the blanks before and after it</source>
        <translation>Retirez les espaces avant et après</translation>
    </message>
    <message>
        <source>Leave out the blanks before and after the name</source>
        <translation>Retirez les espaces avant et après le nom</translation>
    </message>
    <message>
        <source>Leave out the slash (/) in the name</source>
        <translation>Retirez la barre oblique (/) du nom</translation>
    </message>
    <message>
        <source>Leave out user name and password; they belong in the credentials</source>
        <translation>Retirez nom d’utilisateur et mot de passe ; leur place est dans les identifiants</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n} users who are not there</source>
        <comment>Leave out {n} user who is not there</comment>
        <translation>
            <numerusform>Laisser de côté {n} utilisateur inexistant</numerusform>
            <numerusform>Laisser de côté {n} utilisateurs inexistants</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissés de côté</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Line {last} has a carriage return inside. Take it out, or save the list anew as CSV.</source>
        <translation>La ligne {last} contient un retour chariot. Enlevez-le, ou enregistrez à nouveau la liste en CSV.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>La ligne {line}</translation>
    </message>
    <message>
        <source>Line {line} (deletion {number})</source>
        <translation>La ligne {line} (suppression {number})</translation>
    </message>
    <message>
        <source>Line {line} can&apos;t be read as a line of this export.</source>
        <translation>La ligne {line} n’est pas lisible comme ligne de cet export.</translation>
    </message>
    <message>
        <source>Line {line} has another head than the first line.</source>
        <translation>La ligne {line} a une autre tête que la première ligne.</translation>
    </message>
    <message>
        <source>Line {line} has other columns than the first line.</source>
        <translation>La ligne {line} a d’autres colonnes que la première ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has {n} cells, and {most} are the most. If it is a list of IDs, copy it and press Paste.</source>
        <comment>Line {line} has {n} cell, and {most} are the most. If it is a list of IDs, copy it and press Paste.</comment>
        <translation>
            <numerusform>La ligne {line} a {n} cellule, pour un maximum de {most}. Si c’est une liste d’ID, copiez-la et appuyez sur « Coller ».</numerusform>
            <numerusform>La ligne {line} a {n} cellules, pour un maximum de {most}. Si c’est une liste d’ID, copiez-la et appuyez sur « Coller ».</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line} is not text in {encoding}. Choose another encoding, or open the list in a spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>La ligne {line} n’est pas du texte en {encoding}. Choisissez un autre encodage, ou ouvrez la liste dans un tableur et enregistrez-la en « CSV UTF-8 ».</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List {list} was changed: it does not fit its deletions.</source>
        <translation>La liste {list} a été modifiée : elle ne correspond pas à ses suppressions.</translation>
    </message>
    <message>
        <source>List {list} was changed: its user is not that of deletion {number}.</source>
        <translation>La liste {list} a été modifiée : son utilisateur n’est pas celui de la suppression {number}.</translation>
    </message>
    <message>
        <source>List {list} was removed.</source>
        <translation>La liste {list} a été retirée.</translation>
    </message>
    <message>
        <source>List {list}, user {n}</source>
        <translation>Liste {list}, utilisateur {n}</translation>
    </message>
    <message>
        <source>List {list}, user {n}: {source}</source>
        <translation>Liste {list}, utilisateur {n} : {source}</translation>
    </message>
    <message>
        <source>List {name} is paused: {done} of {total}</source>
        <translation>La liste {name} est en pause : {done} sur {total}</translation>
    </message>
    <message>
        <source>List {name}: {done} of {total}</source>
        <translation>Liste {name} : {done} sur {total}</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Listes (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Lists are paused; you can go on with them later.</source>
        <translation>Les listes sont mises en pause ; vous pourrez les continuer plus tard.</translation>
    </message>
    <message>
        <source>Lists that are not finished can&apos;t go on with other requests.</source>
        <translation>Les listes inachevées ne peuvent pas continuer avec d’autres requêtes.</translation>
    </message>
    <message>
        <source>Lists that are not finished, and can&apos;t go on without it: {n}.</source>
        <translation>Listes inachevées, qui ne peuvent pas continuer sans lui : {n}.</translation>
    </message>
    <message>
        <source>Lists that are not finished: {lists}.</source>
        <translation>Listes inachevées : {lists}.</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>Charger la suite</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Chargement des utilisateurs…</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nom de connexion</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Look at its accounts afterwards; they may need other credentials.</source>
        <translation>Regardez ensuite ses comptes ; il leur faut peut-être d’autres identifiants.</translation>
    </message>
    <message>
        <source>Look into it, then resume.</source>
        <translation>Examinez cela, puis reprenez.</translation>
    </message>
    <message>
        <source>Look the user up</source>
        <translation>Consulter l’utilisateur</translation>
    </message>
    <message>
        <source>Look unusual: {n}. The list says why, under Note.</source>
        <translation>Semblent inhabituels : {n}. La liste dit pourquoi, sous Remarque.</translation>
    </message>
    <message>
        <source>Look users up first</source>
        <translation>Consulter d’abord les utilisateurs</translation>
    </message>
    <message>
        <source>Look-up path</source>
        <translation>Chemin de consultation</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consultés</translation>
    </message>
    <message>
        <source>Looked up: {counts}.</source>
        <translation>Consultés : {counts}.</translation>
    </message>
    <message>
        <source>Looking for the deletion…</source>
        <translation>Recherche de la suppression…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>Recherche du trousseau…</translation>
    </message>
    <message>
        <source>Looking for what can still be read…</source>
        <translation>Recherche de ce qui est encore lisible…</translation>
    </message>
    <message>
        <source>Looking up: {done} of {all}.</source>
        <translation>Consultation : {done} sur {all}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultation…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Établi</translation>
    </message>
    <message>
        <source>Made of these parts</source>
        <translation>Composé de ces éléments</translation>
    </message>
    <message>
        <source>Made sure</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Créer une liste</translation>
    </message>
    <message numerus="yes">
        <source>Make a list of {n} users</source>
        <comment>Make a list of {n} user</comment>
        <translation>
            <numerusform>Créer une liste de {n} utilisateur</numerusform>
            <numerusform>Créer une liste de {n} utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure</source>
        <translation>Contrôler</translation>
    </message>
    <message numerus="yes">
        <source>Making sure of {n} deletions…</source>
        <comment>Making sure of {n} deletion…</comment>
        <translation>
            <numerusform>Contrôle de {n} suppression…</numerusform>
            <numerusform>Contrôle de {n} suppressions…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making sure… {counts}</source>
        <translation>Contrôle… {counts}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mars</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Mend the file, and the request shows here.</source>
        <translation>Corrigez le fichier, et la requête s’affichera ici.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message at</source>
        <translation>Message dans</translation>
    </message>
    <message>
        <source>Messente no longer develops Verigator; for new work it offers the Number Verification API.</source>
        <translation>Messente ne développe plus Verigator ; pour les nouveaux projets, il propose la Number Verification API.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Missing: {labels}. Enter it under Accounts….</source>
        <translation>Il manque : {labels}. À saisir sous « Comptes… ».</translation>
    </message>
    <message>
        <source>NUL characters in the answer are left out.</source>
        <translation>Les caractères NUL de la réponse sont omis.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>Ne répond jamais</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Nouvelle liste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récentes d’abord</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>No account yet. Choose “Accounts…” and add one.</source>
        <translation>Pas encore de compte. Choisissez « Comptes… » et ajoutez-en un.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>No answer arrived.</source>
        <translation>Aucune réponse n’est arrivée.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>No column for {field}, and none filled in on the tab.</source>
        <translation>Pas de colonne pour {field}, et rien n’est renseigné dans l’onglet.</translation>
    </message>
    <message>
        <source>No column for {field}.</source>
        <translation>Pas de colonne pour {field}.</translation>
    </message>
    <message>
        <source>No deletions yet. Choose an account, fill in the IDs, then choose “Delete user…”.</source>
        <translation>Pas encore de suppressions. Choisissez un compte, renseignez les ID, puis choisissez « Supprimer un utilisateur… ».</translation>
    </message>
    <message>
        <source>No expiry can be read from this token; it is saved as it is</source>
        <translation>Aucune expiration n’est lisible dans ce jeton ; il est enregistré tel quel</translation>
    </message>
    <message>
        <source>No keyring: credentials are kept for this session only</source>
        <translation>Pas de trousseau : les identifiants ne sont gardés que pour cette session</translation>
    </message>
    <message>
        <source>No page holds all these words.</source>
        <translation>Aucune page ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>No pictures can be put into {folder}: {reason}.</source>
        <translation>Impossible de mettre des images dans {folder} : {reason}.</translation>
    </message>
    <message>
        <source>No record was written</source>
        <translation>Aucune fiche n’a été écrite</translation>
    </message>
    <message>
        <source>No secure connection to the proxy {host} came about.</source>
        <translation>Aucune connexion sécurisée au proxy {host} n’a pu être établie.</translation>
    </message>
    <message>
        <source>No secure connection to {host} came about.</source>
        <translation>Aucune connexion sécurisée à {host} n’a pu être établie.</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Utilisateur inexistant</translation>
    </message>
    <message>
        <source>No such user (404)</source>
        <translation>Utilisateur inexistant (404)</translation>
    </message>
    <message>
        <source>No such user if</source>
        <translation>Utilisateur inexistant si</translation>
    </message>
    <message>
        <source>No user could be loaded. The reason stands below.</source>
        <translation>Aucun utilisateur n’a pu être chargé. La raison se trouve ci-dessous.</translation>
    </message>
    <message>
        <source>Nobody can say from the answer whether it was done.</source>
        <translation>D’après la réponse, personne ne peut dire si cela a été fait.</translation>
    </message>
    <message>
        <source>Nobody fits the search.</source>
        <translation>Personne ne correspond à la recherche.</translation>
    </message>
    <message>
        <source>Nobody will be deleted: no row is ticked</source>
        <translation>Personne ne sera supprimé : aucune ligne n’est cochée</translation>
    </message>
    <message>
        <source>None yet. “Add a provider…” in the menu makes one, with a form.</source>
        <translation>Pas encore. « Ajouter un fournisseur… » dans le menu en crée un, avec un formulaire.</translation>
    </message>
    <message>
        <source>None: one value per line</source>
        <translation>Aucun : une valeur par ligne</translation>
    </message>
    <message>
        <source>Not a list</source>
        <translation>Pas une liste</translation>
    </message>
    <message>
        <source>Not a whole number. Format the column as text, and enter the ID again.</source>
        <translation>Pas un nombre entier. Mettez la colonne au format texte, et saisissez à nouveau l’ID.</translation>
    </message>
    <message>
        <source>Not allowed (403)</source>
        <translation>Non autorisé (403)</translation>
    </message>
    <message>
        <source>Not an e-mail address like name@example.com</source>
        <translation>Pas une adresse e-mail comme nom@example.com</translation>
    </message>
    <message>
        <source>Not at hand: {names}. Credentials are kept for {where}. Choose “Accounts…” to unlock the keyring or to enter it again.</source>
        <translation>Non disponible : {names}. Les identifiants sont gardés pour {where}. Choisissez « Comptes… » pour déverrouiller le trousseau ou refaire la saisie.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Non commencés</translation>
    </message>
    <message>
        <source>Not checked: {reason}</source>
        <translation>Non vérifié : {reason}</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Pas encore terminé</translation>
    </message>
    <message numerus="yes">
        <source>Not finished, and checked only when they are: {n} deletions.</source>
        <comment>Not finished, and checked only when they are: {n} deletion.</comment>
        <translation>
            <numerusform>Non terminée, et vérifiée seulement une fois terminée : {n} suppression.</numerusform>
            <numerusform>Non terminées, et vérifiées seulement une fois terminées : {n} suppressions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>a text</comment>
        <translation>Non trouvé</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Not found, in the part that is shown</source>
        <translation>Non trouvé dans la partie affichée</translation>
    </message>
    <message>
        <source>Not made sure</source>
        <translation>Non contrôlé</translation>
    </message>
    <message>
        <source>Not made sure of: {n}</source>
        <translation>Non contrôlées : {n}</translation>
    </message>
    <message>
        <source>Not saved yet: {names}. Choose “Accounts…” and enter it.</source>
        <translation>Pas encore enregistré : {names}. Choisissez « Comptes… » pour la saisie.</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Non enregistré. {reason}</translation>
    </message>
    <message>
        <source>Not secret in this file, so kept readable in the settings: {names}.</source>
        <translation>Non secrets selon ce fichier, donc conservés lisibles dans les paramètres : {names}.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Non envoyé à nouveau</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>N’existe plus</translation>
    </message>
    <message>
        <source>Not touched are exports, copies of the history, files that were put aside as damaged, and the names of the lists&apos; files, which stay. Delete such files yourself where they must not be kept.</source>
        <translation>Ne sont pas touchés : les exports, les copies de l’historique, les fichiers mis de côté parce qu’endommagés, et les noms des fichiers des listes, qui restent. Effacez vous-même ceux de ces fichiers qui ne doivent pas être conservés.</translation>
    </message>
    <message>
        <source>Not yet: see what is marked with ⚠.</source>
        <translation>Pas encore : voyez ce qui est marqué d’un ⚠.</translation>
    </message>
    <message>
        <source>Not yet: {n}</source>
        <translation>Pas encore : {n}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Nothing can be forgotten now, since the key would be kept for {where}. Start the keyring, then open this again.</source>
        <translation>Rien ne peut être oublié pour le moment, car la clé serait gardée pour {where}. Démarrez le trousseau, puis rouvrez cette fenêtre.</translation>
    </message>
    <message>
        <source>Nothing contradicts, and there is nothing to prove: no line has a seal yet.</source>
        <translation>Aucune contradiction, et rien à prouver : aucune ligne n’a encore de sceau.</translation>
    </message>
    <message>
        <source>Nothing contradicts, but this file alone proves no line.</source>
        <translation>Aucune contradiction, mais ce fichier seul ne prouve aucune ligne.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing contradicts. Proven to be as it was recorded: {n} lines.</source>
        <comment>Nothing contradicts. Proven to be as it was recorded: {n} line.</comment>
        <translation>
            <numerusform>Aucune contradiction. Prouvée telle qu’elle a été consignée : {n} ligne.</numerusform>
            <numerusform>Aucune contradiction. Prouvées telles qu’elles ont été consignées : {n} lignes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing contradicts: every sealed line is as it was recorded.</source>
        <translation>Aucune contradiction : chaque ligne scellée est telle qu’elle a été consignée.</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>Rien n’y est lisible.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>Aucun envoi en cours.</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose Resume. Lists that are not finished also stand behind “Delete a list…”.</source>
        <translation>Rien n’est envoyé avant que vous choisissiez « Reprendre ». Les listes inachevées se trouvent aussi sous « Supprimer par liste… ».</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose Resume.</source>
        <translation>Rien n’est envoyé avant que vous choisissiez « Reprendre ».</translation>
    </message>
    <message>
        <source>Nothing left this computer. You can send it again.</source>
        <translation>Rien n’a quitté cet ordinateur. Vous pouvez renvoyer la suppression.</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the search or choose other filters.</source>
        <translation>Aucune correspondance. Effacez la recherche ou choisissez d’autres filtres.</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>Plus rien à faire.</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Rien à coller</translation>
    </message>
    <message>
        <source>Nothing was deleted. Correct what the message names, then send it again.</source>
        <translation>Rien n’a été supprimé. Corrigez ce qu’indique le message, puis renvoyez la suppression.</translation>
    </message>
    <message>
        <source>Nothing was forgotten, since the key that this history was begun with is not in your keyring. Bring that keyring back, for example from a backup, then start again.</source>
        <translation>Rien n’a été oublié, car la clé avec laquelle cet historique a été commencé n’est pas dans votre trousseau. Rétablissez ce trousseau, par exemple depuis une sauvegarde, puis relancez l’application.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Rien n’a été envoyé</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov.</translation>
    </message>
    <message>
        <source>Number of deletions</source>
        <translation>Nombre de suppressions</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Nombre de lignes</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Nombre d’utilisateurs</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct.</translation>
    </message>
    <message>
        <source>Of the forgotten ones it is proven that they took place and how they ended, not who it was.</source>
        <translation>Pour les suppressions oubliées, il est prouvé qu’elles ont eu lieu et comment elles se sont terminées, mais non qui elles concernaient.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciennes d’abord</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En cours d’envoi.</translation>
    </message>
    <message>
        <source>Only a JSON Lines export (.jsonl) that holds deletions can be checked.</source>
        <translation>Seul un export JSON Lines (.jsonl) qui contient des suppressions peut être vérifié.</translation>
    </message>
    <message>
        <source>Only add files from people you trust.</source>
        <translation>N’ajoutez que des fichiers de personnes de confiance.</translation>
    </message>
    <message>
        <source>Only comments and layout of the file change.</source>
        <translation>Seuls changent les commentaires et la mise en forme du fichier.</translation>
    </message>
    <message>
        <source>Only texts have rows; write this JSON on the page File, in [delete]</source>
        <translation>Seuls les textes ont des lignes ; écrivez ce JSON dans la page Fichier, sous [delete]</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Seulement les premières</translation>
    </message>
    <message>
        <source>Only the first {size} KB are shown. “Copy raw answer” takes all of it.</source>
        <translation>Seuls les {size} premiers Ko sont affichés. « Copier la réponse brute » la prend en entier.</translation>
    </message>
    <message>
        <source>Open a CSV or Excel file, drop one here, or copy a list and press Paste.</source>
        <translation>Ouvrez un fichier CSV ou Excel, déposez-en un ici, ou copiez une liste et appuyez sur « Coller ».</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Ouvrir une liste</translation>
    </message>
    <message>
        <source>Open another history</source>
        <translation>Ouvrir un autre historique</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ouvrir un fichier…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Ouvrir le dossier du &amp;journal</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>Ouverture de l’historique…</translation>
    </message>
    <message>
        <source>Or look at the provider’s own pages, and record what you found out:</source>
        <translation>Ou consultez les pages du fournisseur lui-même, et consignez ce que vous avez constaté :</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation>Résultat : {outcome}.</translation>
    </message>
    <message>
        <source>Own providers</source>
        <translation>Fournisseurs personnalisés</translation>
    </message>
    <message>
        <source>PDF deletion record (one page)</source>
        <translation>Fiche de suppression PDF (une page)</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Rapport PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Mettre en pause et fermer</translation>
    </message>
    <message>
        <source>Pause the list, save the account, and then resume the list.</source>
        <translation>Mettez la liste en pause, enregistrez le compte, puis reprenez la liste.</translation>
    </message>
    <message>
        <source>Paused before: {reason}</source>
        <translation>Mise en pause auparavant : {reason}</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Par seconde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Personal details are being removed from the history. Try again in a minute.</source>
        <translation>Des données personnelles sont en train d’être retirées de l’historique. Réessayez dans une minute.</translation>
    </message>
    <message numerus="yes">
        <source>Personal details are forgotten after {n} days.</source>
        <comment>Personal details are forgotten after {n} day.</comment>
        <translation>
            <numerusform>Les données personnelles sont oubliées après {n} jour.</numerusform>
            <numerusform>Les données personnelles sont oubliées après {n} jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details are kept for ever.</source>
        <translation>Les données personnelles sont conservées sans limite.</translation>
    </message>
    <message numerus="yes">
        <source>Personal details forgotten, and checked without them: {n} deletions.</source>
        <comment>Personal details forgotten, and checked without them: {n} deletion.</comment>
        <translation>
            <numerusform>Données personnelles oubliées, et vérifiée sans elles : {n} suppression.</numerusform>
            <numerusform>Données personnelles oubliées, et vérifiées sans elles : {n} suppressions.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details in the history</source>
        <translation>Données personnelles dans l’historique</translation>
    </message>
    <message numerus="yes">
        <source>Personal details of {n} deletions are forgotten.</source>
        <comment>Personal details of {n} deletion are forgotten.</comment>
        <translation>
            <numerusform>Les données personnelles de {n} suppression sont oubliées.</numerusform>
            <numerusform>Les données personnelles de {n} suppressions sont oubliées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal details of {n} deletions older than {days} days were forgotten.</source>
        <comment>Personal details of {n} deletion older than {days} days were forgotten.</comment>
        <translation>
            <numerusform>Les données personnelles de {n} suppression de plus de {days} jours ont été oubliées.</numerusform>
            <numerusform>Les données personnelles de {n} suppressions de plus de {days} jours ont été oubliées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details that are too old were not all forgotten. {reason}</source>
        <translation>Les données personnelles trop anciennes n’ont pas toutes été oubliées. {reason}</translation>
    </message>
    <message>
        <source>Personal details were forgotten in this history, and the key for them is not in your keyring. These deletions can&apos;t be found by ID; the rest can.</source>
        <translation>Des données personnelles ont été oubliées dans cet historique, et la clé correspondante n’est pas dans votre trousseau. Ces suppressions ne peuvent pas être trouvées par ID ; les autres le peuvent.</translation>
    </message>
    <message>
        <source>Personal details were forgotten in this history, and the key in your keyring is another one. These deletions can&apos;t be found by ID; the rest can.</source>
        <translation>Des données personnelles ont été oubliées dans cet historique, et la clé de votre trousseau en est une autre. Ces suppressions ne peuvent pas être trouvées par ID ; les autres le peuvent.</translation>
    </message>
    <message>
        <source>Personal details were forgotten on {date}.</source>
        <translation>Les données personnelles ont été oubliées le {date}.</translation>
    </message>
    <message>
        <source>Personal details were forgotten.</source>
        <translation>Les données personnelles ont été oubliées.</translation>
    </message>
    <message>
        <source>Points to another address (302)</source>
        <translation>Renvoie à une autre adresse (302)</translation>
    </message>
    <message>
        <source>Practised with answers made from what you wrote here: each answer is read as it should be. {title} itself was not asked.</source>
        <translation>Essai fait avec des réponses tirées de ce que vous avez écrit ici : chaque réponse est lue comme il se doit. {title} n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>Practised with answers made from what you wrote here: not every answer is read as it should be; see the rows with ⚠. {title} itself was not asked.</source>
        <translation>Essai fait avec des réponses tirées de ce que vous avez écrit ici : toutes les réponses ne sont pas lues comme il se doit ; voyez les lignes marquées d’un ⚠. {title} n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Provider file</source>
        <translation>Fichier de fournisseur</translation>
    </message>
    <message>
        <source>Provider files (*.toml)</source>
        <translation>Fichiers de fournisseur (*.toml)</translation>
    </message>
    <message>
        <source>Put {field} where it says {place}: choose “Insert {field}”</source>
        <translation>Mettez {field} à la place de {place} : choisissez « Insérer {field} »</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Paramètres d’URL</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Quit all the same?</source>
        <translation>Quitter quand même ?</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Réponse brute</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lu comme</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>En savoir plus</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Lire le manuel</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Lecture de la liste…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Consigné</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove its accounts and their secrets too ({n})</source>
        <translation>Retirer aussi ses comptes et leurs secrets ({n})</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>Retirer le compte « {name} » ?</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>Retirer {title} ?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Repeats a credential of the account</source>
        <translation>Répète un identifiant de connexion du compte</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace what you typed?</source>
        <translation>Remplacer votre saisie ?</translation>
    </message>
    <message>
        <source>Replace {file}?</source>
        <translation>Remplacer {file} ?</translation>
    </message>
    <message>
        <source>Replace {title}?</source>
        <translation>Remplacer {title} ?</translation>
    </message>
    <message>
        <source>Replaced by codes that nobody can read: the IDs and e-mail addresses, the message and the raw answer. What stays: when, provider, account and outcome.</source>
        <translation>Sont remplacés par des codes que personne ne peut lire : les ID et les adresses e-mail, le message et la réponse brute. Ce qui reste : le moment, le fournisseur, le compte et le résultat.</translation>
    </message>
    <message>
        <source>Requests, with the secrets of its accounts, go to {address}.</source>
        <translation>Les requêtes, avec les secrets de ses comptes, vont à {address}.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Élucider…</translation>
    </message>
    <message>
        <source>Result of</source>
        <translation>Résultat de</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save a copy of the history</source>
        <translation>Enregistrer une copie de l’historique</translation>
    </message>
    <message numerus="yes">
        <source>Save and forget {n} deletions</source>
        <comment>Save and forget {n} deletion</comment>
        <translation>
            <numerusform>Enregistrer et oublier {n} suppression</numerusform>
            <numerusform>Enregistrer et oublier {n} suppressions</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the account first, then sign in.</source>
        <translation>Enregistrez d’abord le compte, puis connectez-vous.</translation>
    </message>
    <message>
        <source>Save the file on this computer first, then drop it here.</source>
        <translation>Enregistrez d’abord le fichier sur cet ordinateur, puis déposez-le ici.</translation>
    </message>
    <message>
        <source>Saved until you quit.</source>
        <translation>Enregistré jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Saved. Type a new one to replace it</source>
        <translation>Enregistré. Saisissez-en un nouveau pour le remplacer</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Enregistrement d’une copie…</translation>
    </message>
    <message>
        <source>Says deleted, but is still there</source>
        <translation>Annoncé supprimé, mais toujours présent</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Rechercher parmi les utilisateurs</translation>
    </message>
    <message>
        <source>Secrets are kept in memory here, so the key goes when you quit the app. After that, nobody can find by ID what was forgotten.</source>
        <translation>Ici, les secrets sont gardés en mémoire ; la clé disparaît donc quand vous quittez l’application. Ensuite, personne ne peut trouver par ID ce qui a été oublié.</translation>
    </message>
    <message>
        <source>Secrets are not copied. Put them into the variables it names.</source>
        <translation>Les secrets ne sont pas copiés. Mettez-les dans les variables que la commande nomme.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionnées</translation>
    </message>
    <message>
        <source>Selected deletions: {n}</source>
        <translation>Suppressions sélectionnées : {n}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Point-virgule</translation>
    </message>
    <message numerus="yes">
        <source>Sending {n} deletions…</source>
        <comment>Sending {n} deletion…</comment>
        <translation>
            <numerusform>Envoi de {n} suppression…</numerusform>
            <numerusform>Envoi de {n} suppressions…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending: {user}</source>
        <translation>Envoi : {user}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Déjà envoyé</translation>
    </message>
    <message>
        <source>Sent before: {n}. They may be deleted already; check at the provider first.</source>
        <translation>Déjà envoyés : {n}. Ils sont peut-être déjà supprimés ; vérifiez d’abord chez le fournisseur.</translation>
    </message>
    <message>
        <source>Sent on {when}, outcome unknown. Check at the provider first.</source>
        <translation>Envoyé le {when}, résultat indéterminé. Vérifiez d’abord chez le fournisseur.</translation>
    </message>
    <message>
        <source>Sent on {when}; confirmed gone on {then}.</source>
        <translation>Envoyé le {when} ; absence confirmée le {then}.</translation>
    </message>
    <message>
        <source>Sent on {when}; still there on {then}.</source>
        <translation>Envoyé le {when} ; toujours présent le {then}.</translation>
    </message>
    <message>
        <source>Sent with</source>
        <translation>Envoyé avec</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept.</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Séparateur</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>ID du service</translation>
    </message>
    <message>
        <source>Settings in use</source>
        <translation>Paramètres en cours d’utilisation</translation>
    </message>
    <message>
        <source>Settings not available</source>
        <translation>Paramètres non disponibles</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Feuille</translation>
    </message>
    <message>
        <source>Short, task by task, with pictures.</source>
        <translation>Court, tâche par tâche, avec des images.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Show all deletions</source>
        <translation>Afficher toutes les suppressions</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Afficher le fichier</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Afficher l’historique</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les afficher</translation>
    </message>
    <message>
        <source>Shown in the empty field, and in what will be sent, on the right.</source>
        <translation>Affiché dans le champ vide, et dans ce qui sera envoyé, à droite.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Sign in now</source>
        <translation>Se connecter maintenant</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Connecté.</translation>
    </message>
    <message>
        <source>Signed in. The token {when}.</source>
        <translation>Connecté. Le jeton {when}.</translation>
    </message>
    <message>
        <source>Signing in again.</source>
        <translation>Nouvelle connexion au compte.</translation>
    </message>
    <message>
        <source>Signing in failed.</source>
        <translation>La connexion au compte a échoué.</translation>
    </message>
    <message>
        <source>Signing in. The provider, or the keyring, takes its time.</source>
        <translation>Connexion au compte. Le fournisseur, ou le trousseau, prend son temps.</translation>
    </message>
    <message>
        <source>Signs in by itself</source>
        <translation>Se connecte automatiquement</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Some traces are still there</source>
        <translation>Il reste quelques traces</translation>
    </message>
    <message>
        <source>Some users of the list have no outcome yet. Let it go on.</source>
        <translation>Des utilisateurs de la liste n’ont pas encore de résultat. Laissez-la continuer.</translation>
    </message>
    <message>
        <source>Something is being sent</source>
        <translation>Un envoi est en cours</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Une erreur s’est produite dans l’application.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Feuille de calcul (CSV)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Start a new history</source>
        <translation>Commencer un nouvel historique</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Commencé</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Code d’état</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Toujours présent</translation>
    </message>
    <message>
        <source>Still there, says {name}</source>
        <translation>Toujours présent, selon {name}</translation>
    </message>
    <message>
        <source>Still there: {n}</source>
        <translation>Toujours présent : {n}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop making sure</source>
        <translation>Arrêter le contrôle</translation>
    </message>
    <message>
        <source>Stop this list for good?</source>
        <translation>Arrêter définitivement cette liste ?</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} minutes; there are more.</source>
        <comment>Stopped after {n} minute; there are more.</comment>
        <translation>
            <numerusform>Arrêté après {n} minute ; il y a d’autres utilisateurs.</numerusform>
            <numerusform>Arrêté après {n} minutes ; il y a d’autres utilisateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} pages; there may be more.</source>
        <comment>Stopped after {n} page; there may be more.</comment>
        <translation>
            <numerusform>Arrêté après {n} page ; il y a peut-être d’autres utilisateurs.</numerusform>
            <numerusform>Arrêté après {n} pages ; il y a peut-être d’autres utilisateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} users; there may be more.</source>
        <comment>Stopped after {n} user; there may be more.</comment>
        <translation>
            <numerusform>Arrêté après {n} utilisateur ; il y en a peut-être d’autres.</numerusform>
            <numerusform>Arrêté après {n} utilisateurs ; il y en a peut-être d’autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Not asked about: {n}.</source>
        <translation>Arrêté. Restés sans demande : {n}.</translation>
    </message>
    <message>
        <source>Stopped; there may be more users.</source>
        <translation>Arrêté ; il y a peut-être d’autres utilisateurs.</translation>
    </message>
    <message>
        <source>System error (500)</source>
        <translation>Erreur système (500)</translation>
    </message>
    <message>
        <source>TRUE or FALSE, and no text. Format the column as text, and enter the ID again.</source>
        <translation>VRAI ou FAUX, et non du texte. Mettez la colonne au format texte, et saisissez à nouveau l’ID.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulation</translation>
    </message>
    <message>
        <source>Takes one request for each user, and deletes nobody.</source>
        <translation>Envoie une requête par utilisateur, et ne supprime personne.</translation>
    </message>
    <message>
        <source>Texts too long for a cell, and cut: {n}.</source>
        <translation>Textes trop longs pour une cellule, et coupés : {n}.</translation>
    </message>
    <message>
        <source>That sheet is not there any more. Open the file again.</source>
        <translation>Cette feuille n’existe plus. Ouvrez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>The API address can&apos;t be used. {problem}.</source>
        <translation>L’adresse d’API ne peut pas être utilisée. {problem}.</translation>
    </message>
    <message>
        <source>The API address changed: enter this again</source>
        <translation>L’adresse d’API a changé : à saisir de nouveau</translation>
    </message>
    <message>
        <source>The API address of this account was changed. Enter its credentials again under Accounts…, so that they are not sent to an address they were not meant for.</source>
        <translation>L’adresse d’API de ce compte a été modifiée. Saisissez à nouveau ses identifiants sous « Comptes… », pour qu’ils ne soient pas envoyés à une adresse à laquelle ils n’étaient pas destinés.</translation>
    </message>
    <message>
        <source>The JSON of the documentation can be pasted into Name as a whole.</source>
        <translation>Le JSON de la documentation peut être collé tel quel dans Nom.</translation>
    </message>
    <message>
        <source>The account has changed</source>
        <translation>Le compte a changé</translation>
    </message>
    <message>
        <source>The account is not there</source>
        <translation>Le compte n’existe pas</translation>
    </message>
    <message>
        <source>The account was changed or removed meanwhile. Look at it under Accounts….</source>
        <translation>Le compte a été modifié ou retiré entre-temps. Regardez-le sous « Comptes… ».</translation>
    </message>
    <message>
        <source>The account {account} has another API address now; this deletion went to {address}.</source>
        <translation>Le compte {account} a maintenant une autre adresse d’API ; cette suppression était allée à {address}.</translation>
    </message>
    <message>
        <source>The account {account} is not there any more.</source>
        <translation>Le compte {account} n’existe plus.</translation>
    </message>
    <message>
        <source>The account {name} with the address {address} is not there any more. Make it again under Accounts…, then resume, or stop this list.</source>
        <translation>Le compte {name} à l’adresse {address} n’existe plus. Recréez-le sous « Comptes… », puis reprenez, ou arrêtez cette liste.</translation>
    </message>
    <message>
        <source>The account “{name}” has another API address now than this list. Close this window, give it the address {address} under “Accounts…”, then go on.</source>
        <translation>Le compte « {name} » a maintenant une autre adresse d’API que cette liste. Fermez cette fenêtre, donnez-lui l’adresse {address} sous « Comptes… », puis continuez.</translation>
    </message>
    <message>
        <source>The account “{name}” is no longer there. Close this window, add an account of that name with the address {address} under “Accounts…”, then go on.</source>
        <translation>Le compte « {name} » n’existe plus. Fermez cette fenêtre, ajoutez sous « Comptes… » un compte de ce nom à l’adresse {address}, puis continuez.</translation>
    </message>
    <message>
        <source>The address in the provider file changed</source>
        <translation>L’adresse du fichier de fournisseur a changé</translation>
    </message>
    <message>
        <source>The address in the provider file changed from {before} to {now}. Open Accounts…, check the API address, enter the credentials again and save.</source>
        <translation>L’adresse du fichier de fournisseur est passée de {before} à {now}. Ouvrez « Comptes… », vérifiez l’adresse d’API, saisissez à nouveau les identifiants et enregistrez.</translation>
    </message>
    <message>
        <source>The address would have been changed on the way. Check the values for unusual signs.</source>
        <translation>L’adresse aurait été changée en chemin. Cherchez des caractères inhabituels dans les valeurs.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read, so nobody can say whether the user was deleted.</source>
        <translation>La réponse est illisible ; personne ne peut donc dire si l’utilisateur a été supprimé.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read.</source>
        <translation>La réponse est illisible.</translation>
    </message>
    <message>
        <source>The answer contradicts itself, so nobody can say whether the user was deleted.</source>
        <translation>La réponse se contredit ; personne ne peut donc dire si l’utilisateur a été supprimé.</translation>
    </message>
    <message>
        <source>The answer contradicts itself.</source>
        <translation>La réponse se contredit.</translation>
    </message>
    <message>
        <source>The answer does not say which user it is about.</source>
        <translation>La réponse ne dit pas de quel utilisateur il s’agit.</translation>
    </message>
    <message>
        <source>The answer has no list of users where the provider file looks for it. Check the fields and the API address.</source>
        <translation>La réponse n’a pas de liste d’utilisateurs là où le fichier de fournisseur la cherche. Vérifiez les champs et l’adresse d’API.</translation>
    </message>
    <message>
        <source>The answer has no token.</source>
        <translation>La réponse n’a pas de jeton.</translation>
    </message>
    <message>
        <source>The answer has no token:</source>
        <translation>La réponse n’a pas de jeton :</translation>
    </message>
    <message>
        <source>The answer is longer than {n} MB, and the rest is missing.</source>
        <translation>La réponse dépasse {n} Mo, et la suite manque.</translation>
    </message>
    <message>
        <source>The answer is not the JSON that was expected. Check the API address.</source>
        <translation>La réponse n’est pas le JSON attendu. Vérifiez l’adresse d’API.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>La réponse est trop longue.</translation>
    </message>
    <message>
        <source>The answer of {host} can&apos;t be read.</source>
        <translation>La réponse de {host} est illisible.</translation>
    </message>
    <message>
        <source>The answer of {host} was cut off.</source>
        <translation>La réponse de {host} a été coupée.</translation>
    </message>
    <message>
        <source>The answer was forgotten.</source>
        <translation>La réponse a été oubliée.</translation>
    </message>
    <message>
        <source>The answer was longer; its first {n} KB are kept.</source>
        <translation>La réponse était plus longue ; ses {n} premiers Ko sont conservés.</translation>
    </message>
    <message>
        <source>The app can&apos;t ask this provider about a user, so look at its own pages later.</source>
        <translation>L’application ne peut pas interroger ce fournisseur sur un utilisateur ; consultez donc plus tard ses propres pages.</translation>
    </message>
    <message>
        <source>The app ended before an answer came. The user may or may not have been deleted: check with the provider.</source>
        <translation>L’application s’est arrêtée avant l’arrivée d’une réponse. L’utilisateur a peut-être été supprimé, ou peut-être pas : vérifiez chez le fournisseur.</translation>
    </message>
    <message>
        <source>The app ended before it was this deletion&apos;s turn. Nothing left this computer.</source>
        <translation>L’application s’est arrêtée avant le tour de cette suppression. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>The app ended before it was tried again. The last try:</source>
        <translation>L’application s’est arrêtée avant une nouvelle tentative. La dernière tentative :</translation>
    </message>
    <message>
        <source>The app ended before the deletion itself was sent. The step before it was done:</source>
        <translation>L’application s’est arrêtée avant l’envoi de la suppression elle-même. L’étape précédente a été faite :</translation>
    </message>
    <message>
        <source>The app ended.</source>
        <translation>L’application s’est arrêtée.</translation>
    </message>
    <message>
        <source>The app is about to end.</source>
        <translation>L’application est sur le point de s’arrêter.</translation>
    </message>
    <message>
        <source>The app is about to quit.</source>
        <translation>L’application est sur le point de se fermer.</translation>
    </message>
    <message>
        <source>The app is finding out whether the user is still there, for up to a minute.</source>
        <translation>L’application cherche à savoir si l’utilisateur est toujours présent, pendant une minute au plus.</translation>
    </message>
    <message>
        <source>The app made a mistake, so nobody can say whether the user was deleted.</source>
        <translation>L’application a commis une erreur ; personne ne peut donc dire si l’utilisateur a été supprimé.</translation>
    </message>
    <message>
        <source>The app made a mistake. Look at the last users before you go on.</source>
        <translation>L’application a commis une erreur. Regardez les derniers utilisateurs avant de continuer.</translation>
    </message>
    <message>
        <source>The app waits up to 10 seconds for answers. What has none by then is recorded as Unknown; what has not been sent yet stays unsent.</source>
        <translation>L’application attend les réponses jusqu’à 10 secondes. Ce qui n’en a pas alors est consigné comme Indéterminé ; ce qui n’a pas encore été envoyé reste non envoyé.</translation>
    </message>
    <message>
        <source>The app was closed before an answer came.</source>
        <translation>L’application a été fermée avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>The app was closed before it could sign in again.</source>
        <translation>L’application a été fermée avant de pouvoir se reconnecter au compte.</translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation>L’application a été fermée avant l’envoi.</translation>
    </message>
    <message>
        <source>The app was interrupted</source>
        <translation>L’application a été interrompue</translation>
    </message>
    <message>
        <source>The app was interrupted while it wrote the history. Restart the app.</source>
        <translation>L’application a été interrompue pendant qu’elle écrivait l’historique. Redémarrez-la.</translation>
    </message>
    <message>
        <source>The certificate of the proxy {host} is made out to another name.</source>
        <translation>Le certificat du proxy {host} est établi à un autre nom.</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <translation>Le certificat de {host} est établi à un autre nom.</translation>
    </message>
    <message>
        <source>The chain head is a seal on everything recorded until now. Copy it and keep it outside this computer, for example in an e-mail, or send it to whoever gets the file: with it, “Check history…” finds out later whether any of it was changed.</source>
        <translation>La tête de chaîne est un sceau sur tout ce qui a été consigné jusqu’ici. Copiez-la et gardez-la hors de cet ordinateur, par exemple dans un e-mail, ou envoyez-la à qui reçoit le fichier : avec elle, « Vérifier l’historique… » établit plus tard si quoi que ce soit en a été modifié.</translation>
    </message>
    <message>
        <source>The chain is whole, from its first link to its head.</source>
        <translation>La chaîne est entière, de son premier maillon à sa tête.</translation>
    </message>
    <message>
        <source>The changes to this account have not been saved.</source>
        <translation>Les modifications de ce compte n’ont pas été enregistrées.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La vérification a été annulée.</translation>
    </message>
    <message>
        <source>The column was too narrow when this was copied. Widen it, and copy the list again.</source>
        <translation>La colonne était trop étroite lors de la copie. Élargissez-la, et copiez à nouveau la liste.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before an answer came.</source>
        <translation>La connexion à {host} a été coupée avant l’arrivée d’une réponse.</translation>
    </message>
    <message>
        <source>The copy is saved: {file}</source>
        <translation>La copie est enregistrée : {file}</translation>
    </message>
    <message>
        <source>The credentials of the account {account} were changed since this deletion, so the provider’s answer would prove nothing.</source>
        <translation>Les identifiants du compte {account} ont été modifiés depuis cette suppression ; la réponse du fournisseur ne prouverait donc rien.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>Le dossier de données ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The deletion as a whole</source>
        <translation>La suppression dans son ensemble</translation>
    </message>
    <message>
        <source>The deletion itself was not sent.</source>
        <translation>La suppression elle-même n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The demo could not be started. Start the app with --demo instead.</source>
        <translation>La démo n’a pas pu être lancée. Lancez plutôt l’application avec --demo.</translation>
    </message>
    <message>
        <source>The details were forgotten, but pieces of them are still in the file. The app removes them at its next start.</source>
        <translation>Les détails ont été oubliés, mais il en reste des morceaux dans le fichier. L’application les retire à son prochain démarrage.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Le disque est plein</translation>
    </message>
    <message>
        <source>The disk is full. Make some space or choose another folder, then try again.</source>
        <translation>Le disque est plein. Libérez de la place ou choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Le disque a signalé une erreur</translation>
    </message>
    <message>
        <source>The earlier chain head is not in this history.</source>
        <translation>La tête de chaîne antérieure n’est pas dans cet historique.</translation>
    </message>
    <message>
        <source>The earlier head is part of it: nothing up to there was changed since.</source>
        <translation>La tête antérieure en fait partie : rien jusque-là n’a été modifié depuis.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>L’export a été annulé ; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The exports hold each user and what became of them.</source>
        <translation>Les exports contiennent chaque utilisateur et ce qu’il en est advenu.</translation>
    </message>
    <message>
        <source>The fields are not those of the provider file.</source>
        <translation>Les champs ne sont pas ceux du fichier de fournisseur.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Le fichier ne peut pas être lu</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation>Le fichier ne peut pas être lu : {reason}.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Le fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>The file could not be removed</source>
        <translation>Le fichier n’a pas pu être retiré</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Le fichier n’a pas pu être enregistré</translation>
    </message>
    <message>
        <source>The file in the history&apos;s place belongs to another program. It was not changed. Move it away or choose another data folder, then start again.</source>
        <translation>Le fichier qui occupe la place de l’historique appartient à un autre programme. Il n’a pas été modifié. Déplacez-le ou choisissez un autre dossier de données, puis relancez l’application.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file is not there any more. Open it again.</source>
        <translation>Le fichier n’existe plus. Ouvrez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file is there already, and is lost then.</source>
        <translation>Le fichier existe déjà, et il sera perdu.</translation>
    </message>
    <message>
        <source>The file is too large for this disk. Choose another disk or export less.</source>
        <translation>Le fichier est trop volumineux pour ce disque. Choisissez un autre disque ou exportez moins.</translation>
    </message>
    <message>
        <source>The file of {title} can&apos;t be used</source>
        <translation>Le fichier de {title} ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The file was changed.</source>
        <translation>Le fichier a été modifié.</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Le fichier n’a pas été écrit</translation>
    </message>
    <message>
        <source>The first row holds the column names</source>
        <translation>La première ligne contient les noms des colonnes</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is here: {folder}</source>
        <translation>Le dossier n’a pas pu être ouvert. Il est ici : {folder}</translation>
    </message>
    <message>
        <source>The form begins anew with what you chose.</source>
        <translation>Le formulaire recommence avec ce que vous avez choisi.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed</source>
        <translation>L’historique ne peut pas être modifié</translation>
    </message>
    <message>
        <source>The history could not be read or written. Check that the disk is connected and has space left, then try again.</source>
        <translation>L’historique n’a pas pu être lu ou écrit. Vérifiez que le disque est connecté et qu’il reste de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The history could not be read or written. Restart the app; if that does not help, ask for help with the details below.</source>
        <translation>L’historique n’a pas pu être lu ou écrit. Redémarrez l’application ; si cela n’aide pas, demandez de l’aide avec les détails ci-dessous.</translation>
    </message>
    <message>
        <source>The history could not be written because the disk has no space left. Make some space, then try again.</source>
        <translation>L’historique n’a pas pu être écrit car il ne reste plus de place sur le disque. Libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The history does not fit</source>
        <translation>L’historique ne correspond pas</translation>
    </message>
    <message>
        <source>The history does not work</source>
        <translation>L’historique ne fonctionne pas</translation>
    </message>
    <message>
        <source>The history file can&apos;t be read. Nothing in it was changed. Move it to another folder and keep it, put a good copy in its place if you have one, then start again.</source>
        <translation>Le fichier de l’historique ne peut pas être lu. Rien n’y a été modifié. Déplacez-le dans un autre dossier et gardez-le, mettez à sa place une bonne copie si vous en avez une, puis relancez l’application.</translation>
    </message>
    <message>
        <source>The history file is damaged. ({problem})</source>
        <translation>Le fichier de l’historique est endommagé. ({problem})</translation>
    </message>
    <message>
        <source>The history file or its folder is missing, read-only or belongs to somebody else. Allow your user to write there, then try again.</source>
        <translation>Le fichier de l’historique ou son dossier manque, est en lecture seule ou appartient à quelqu’un d’autre. Donnez à votre session le droit d’y écrire, puis réessayez.</translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>L’historique est en cours de lecture</translation>
    </message>
    <message>
        <source>The history is being read, by a search or by another window or program. Close other windows, then start again.</source>
        <translation>L’historique est en cours de lecture, par une recherche ou par une autre fenêtre ou un autre programme. Fermez les autres fenêtres, puis recommencez.</translation>
    </message>
    <message>
        <source>The history is being tidied up</source>
        <translation>L’historique est en cours de nettoyage</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>L’historique est endommagé</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read behind deletion {number}. What follows was not checked.</source>
        <translation>L’historique est endommagé et illisible après la suppression {number}. La suite n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read in places.</source>
        <translation>L’historique est endommagé et illisible par endroits.</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read. What follows was not checked.</source>
        <translation>L’historique est endommagé et illisible. La suite n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>The history is damaged in places. Quit and start again: the app then looks at all of it and offers to start a new one. This one is kept.</source>
        <translation>L’historique est endommagé par endroits. Quittez et relancez l’application : elle l’examine alors en entier et propose d’en commencer un nouveau. Celui-ci est conservé.</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>L’historique est utilisé</translation>
    </message>
    <message>
        <source>The history is missing or from an older version. Restart the app.</source>
        <translation>L’historique manque ou provient d’une version plus ancienne. Redémarrez l’application.</translation>
    </message>
    <message>
        <source>The history is newer than the app</source>
        <translation>L’historique est plus récent que l’application</translation>
    </message>
    <message>
        <source>The history isn&apos;t ready</source>
        <translation>L’historique n’est pas prêt</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>La clé manque</translation>
    </message>
    <message>
        <source>The key itself is entered later, under Accounts…; it never stands here.</source>
        <translation>La clé elle-même se saisit plus tard, sous « Comptes… » ; elle ne figure jamais ici.</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>Le trousseau ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>The keyring did not answer, so nothing was saved.</source>
        <translation>Le trousseau n’a pas répondu ; rien n’a donc été enregistré.</translation>
    </message>
    <message>
        <source>The language changes when you start the app the next time.</source>
        <translation>La langue changera au prochain démarrage de l’application.</translation>
    </message>
    <message>
        <source>The last try was not sent.</source>
        <translation>La dernière tentative n’a pas été envoyée.</translation>
    </message>
    <message>
        <source>The last try:</source>
        <translation>La dernière tentative :</translation>
    </message>
    <message>
        <source>The licence&apos;s text comes with this part&apos;s own package.</source>
        <translation>Le texte de la licence accompagne le paquet de cet élément.</translation>
    </message>
    <message>
        <source>The list does not fit</source>
        <translation>La liste ne correspond pas</translation>
    </message>
    <message>
        <source>The list is not complete</source>
        <translation>La liste n’est pas complète</translation>
    </message>
    <message>
        <source>The list is not finished</source>
        <translation>La liste n’est pas terminée</translation>
    </message>
    <message>
        <source>The list was not read, since something in this window is not finished. Finish it first, then choose the list again.</source>
        <translation>La liste n’a pas été lue, car quelque chose n’est pas terminé dans cette fenêtre. Terminez-le d’abord, puis choisissez à nouveau la liste.</translation>
    </message>
    <message>
        <source>The list was stopped before this user&apos;s turn. Nothing left this computer.</source>
        <translation>La liste a été arrêtée avant le tour de cet utilisateur. Rien n’a quitté cet ordinateur.</translation>
    </message>
    <message>
        <source>The name contains a character that can&apos;t be shown, such as a line break or tab</source>
        <translation>Le nom contient un caractère qui ne peut pas être affiché, comme un saut de ligne ou une tabulation</translation>
    </message>
    <message numerus="yes">
        <source>The name has {n} characters; at most {most} are possible</source>
        <comment>The name has {n} character; at most {most} are possible</comment>
        <translation>
            <numerusform>Le nom a {n} caractère ; au plus {most} sont possibles</numerusform>
            <numerusform>Le nom a {n} caractères ; au plus {most} sont possibles</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the history was changed.</source>
        <translation>Le nom de l’historique a été modifié.</translation>
    </message>
    <message>
        <source>The name of the proxy {host} was not found.</source>
        <translation>Le nom du proxy {host} est introuvable.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>Le nom {host} est introuvable.</translation>
    </message>
    <message>
        <source>The next request follows.</source>
        <translation>La requête suivante vient ensuite.</translation>
    </message>
    <message>
        <source>The page File also has, and keeps:</source>
        <translation>La page Fichier a aussi, et garde :</translation>
    </message>
    <message>
        <source>The part after the host has signs that can&apos;t stand there</source>
        <translation>La partie après l’hôte a des caractères qui n’ont pas leur place ici</translation>
    </message>
    <message>
        <source>The personal details were forgotten: nobody can be asked about.</source>
        <translation>Les données personnelles ont été oubliées : il n’y a plus d’utilisateur sur qui interroger.</translation>
    </message>
    <message>
        <source>The provider accepted the request and carries it out later, so the user may still be there.</source>
        <translation>Le fournisseur a accepté la requête et l’exécute plus tard ; l’utilisateur est donc peut-être encore présent.</translation>
    </message>
    <message>
        <source>The provider answered 404: nothing at this address.</source>
        <translation>Le fournisseur a répondu 404 : rien à cette adresse.</translation>
    </message>
    <message>
        <source>The provider answered about another user.</source>
        <translation>Le fournisseur a répondu au sujet d’un autre utilisateur.</translation>
    </message>
    <message>
        <source>The provider answered that there is no such user.</source>
        <translation>Le fournisseur a répondu que l’utilisateur est inexistant.</translation>
    </message>
    <message>
        <source>The provider answered with a web page instead of a list. Check the API address.</source>
        <translation>Le fournisseur a répondu par une page web au lieu d’une liste. Vérifiez l’adresse d’API.</translation>
    </message>
    <message>
        <source>The provider answered without a text.</source>
        <translation>Le fournisseur a répondu sans texte.</translation>
    </message>
    <message>
        <source>The provider answered {status} with a web page; there may be nothing at this address.</source>
        <translation>Le fournisseur a répondu {status} par une page web ; il n’y a peut-être rien à cette adresse.</translation>
    </message>
    <message>
        <source>The provider answered {status} with more than the app reads; there may be nothing at this address.</source>
        <translation>Le fournisseur a répondu {status} par plus que l’application ne lit ; il n’y a peut-être rien à cette adresse.</translation>
    </message>
    <message>
        <source>The provider answered {status}: no such user, or nothing at this address.</source>
        <translation>Le fournisseur a répondu {status} : utilisateur inexistant, ou rien à cette adresse.</translation>
    </message>
    <message>
        <source>The provider asks to slow down ({status}). Wait a minute, then go on.</source>
        <translation>Le fournisseur demande de ralentir ({status}). Attendez une minute, puis continuez.</translation>
    </message>
    <message>
        <source>The provider asks to wait more than a day before the next try.</source>
        <translation>Le fournisseur demande d’attendre plus d’un jour avant la prochaine tentative.</translation>
    </message>
    <message>
        <source>The provider asks to wait {n} minutes before the next try.</source>
        <translation>Le fournisseur demande d’attendre {n} minutes avant la prochaine tentative.</translation>
    </message>
    <message>
        <source>The provider asks to wait {n} seconds before the next try.</source>
        <translation>Le fournisseur demande d’attendre {n} secondes avant la prochaine tentative.</translation>
    </message>
    <message>
        <source>The provider could not do it. You can send it again later.</source>
        <translation>Le fournisseur n’a pas pu le faire. Vous pouvez renvoyer la suppression plus tard.</translation>
    </message>
    <message>
        <source>The provider did not accept the account ({status}). Check its credentials under Accounts….</source>
        <translation>Le fournisseur n’a pas accepté le compte ({status}). Vérifiez ses identifiants sous « Comptes… ».</translation>
    </message>
    <message>
        <source>The provider did not accept the account. Check its credentials under Accounts…</source>
        <translation>Le fournisseur n’a pas accepté le compte. Vérifiez ses identifiants sous Comptes…</translation>
    </message>
    <message>
        <source>The provider does not allow this account to list users ({status}). Ask whoever manages the account, or fill in the fields by hand.</source>
        <translation>Le fournisseur ne permet pas à ce compte de lister les utilisateurs ({status}). Adressez-vous à qui gère le compte, ou remplissez les champs à la main.</translation>
    </message>
    <message>
        <source>The provider does not let this account look users up ({status}).</source>
        <translation>Le fournisseur ne permet pas à ce compte de consulter des utilisateurs ({status}).</translation>
    </message>
    <message>
        <source>The provider failed ({status}).</source>
        <translation>Échec chez le fournisseur ({status}).</translation>
    </message>
    <message>
        <source>The provider failed to do it.</source>
        <translation>Le fournisseur n’a pas réussi à le faire.</translation>
    </message>
    <message>
        <source>The provider failed to list its users ({status}). Try again later.</source>
        <translation>Le fournisseur n’a pas réussi à lister ses utilisateurs ({status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider file asks for a header that can&apos;t be set.</source>
        <translation>Le fichier de fournisseur demande un en-tête qui ne peut pas être défini.</translation>
    </message>
    <message>
        <source>The provider file has changed</source>
        <translation>Le fichier de fournisseur a changé</translation>
    </message>
    <message>
        <source>The provider file has changed since this list was confirmed, or this version of the app reads it otherwise, so the list can&apos;t go on. Stop it, and confirm who is left as a new list with Retry failed.</source>
        <translation>Le fichier de fournisseur a changé depuis que cette liste a été confirmée, ou cette version de l’application le lit autrement ; la liste ne peut donc pas continuer. Arrêtez-la, et confirmez ceux qui restent comme nouvelle liste avec « Réessayer les échecs ».</translation>
    </message>
    <message>
        <source>The provider file of {provider} is not there any more.</source>
        <translation>Le fichier de fournisseur de {provider} n’existe plus.</translation>
    </message>
    <message>
        <source>The provider file says {address} now</source>
        <translation>Le fichier de fournisseur indique maintenant {address}</translation>
    </message>
    <message>
        <source>The provider file {name} is not used: {reason}</source>
        <translation>Le fichier de fournisseur {name} n’est pas utilisé : {reason}</translation>
    </message>
    <message>
        <source>The provider file&apos;s pattern takes too long to check this</source>
        <translation>Le motif du fichier de fournisseur prend trop de temps pour vérifier ceci</translation>
    </message>
    <message>
        <source>The provider has a problem ({status}).</source>
        <translation>Le fournisseur a un problème ({status}).</translation>
    </message>
    <message>
        <source>The provider has a problem ({status}):</source>
        <translation>Le fournisseur a un problème ({status}) :</translation>
    </message>
    <message>
        <source>The provider has no list of users here ({status}). Check the fields and the API address.</source>
        <translation>Le fournisseur n’a pas de liste d’utilisateurs ici ({status}). Vérifiez les champs et l’adresse d’API.</translation>
    </message>
    <message>
        <source>The provider is too busy (429).</source>
        <translation>Le fournisseur est trop sollicité (429).</translation>
    </message>
    <message>
        <source>The provider is too busy (429):</source>
        <translation>Le fournisseur est trop sollicité (429) :</translation>
    </message>
    <message>
        <source>The provider knows no such user. If you expected one, check the IDs for a typing mistake.</source>
        <translation>Le fournisseur ne connaît pas d’utilisateur correspondant. Si vous en attendiez un, cherchez une faute de frappe dans les ID.</translation>
    </message>
    <message>
        <source>The provider knows none of the first {n} users. Check that the columns, the account and the values from the tab are the right ones. If so, resume.</source>
        <translation>Le fournisseur ne connaît aucun des {n} premiers utilisateurs. Vérifiez que les colonnes, le compte et les valeurs de l’onglet sont les bons. Si oui, reprenez.</translation>
    </message>
    <message>
        <source>The provider listed this user twice, the second time with other data</source>
        <translation>Le fournisseur a donné cet utilisateur deux fois, la seconde avec d’autres données</translation>
    </message>
    <message>
        <source>The provider names the next page in a way that can&apos;t be read.</source>
        <translation>Le fournisseur indique la page suivante d’une façon illisible.</translation>
    </message>
    <message>
        <source>The provider pointed elsewhere ({status}). Check the API address.</source>
        <translation>Le fournisseur a renvoyé ailleurs ({status}). Vérifiez l’adresse d’API.</translation>
    </message>
    <message>
        <source>The provider pointed to another address ({status}), and nothing was sent there. Check the API address.</source>
        <translation>Le fournisseur a renvoyé à une autre adresse ({status}), et rien n’y a été envoyé. Vérifiez l’adresse d’API.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and nothing was sent there. Check the API address.</source>
        <translation>Le fournisseur a renvoyé à une autre adresse, et rien n’y a été envoyé. Vérifiez l’adresse d’API.</translation>
    </message>
    <message>
        <source>The provider pointed to another address. Check the API address.</source>
        <translation>Le fournisseur a renvoyé à une autre adresse. Vérifiez l’adresse d’API.</translation>
    </message>
    <message>
        <source>The provider pointed to {host}, and nothing was sent there. Check the API address.</source>
        <translation>Le fournisseur a renvoyé à {host}, et rien n’y a été envoyé. Vérifiez l’adresse d’API.</translation>
    </message>
    <message>
        <source>The provider points elsewhere for the next page, and nothing was sent there.</source>
        <translation>Le fournisseur renvoie ailleurs pour la page suivante, et rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>The provider refused ({status}).</source>
        <translation>Le fournisseur a refusé ({status}).</translation>
    </message>
    <message>
        <source>The provider refused ({status}):</source>
        <translation>Le fournisseur a refusé ({status}) :</translation>
    </message>
    <message>
        <source>The provider refused to list its users ({status}).</source>
        <translation>Le fournisseur a refusé de lister ses utilisateurs ({status}).</translation>
    </message>
    <message>
        <source>The provider refused.</source>
        <translation>Le fournisseur a refusé.</translation>
    </message>
    <message>
        <source>The provider repeats itself; the list may be incomplete.</source>
        <translation>Le fournisseur se répète ; la liste est peut-être incomplète.</translation>
    </message>
    <message>
        <source>The provider says so. The app is making sure, for up to a minute.</source>
        <translation>Le fournisseur le dit. L’application contrôle cela, pendant une minute au plus.</translation>
    </message>
    <message>
        <source>The provider says the user is deleted.</source>
        <translation>Le fournisseur dit que l’utilisateur est supprimé.</translation>
    </message>
    <message>
        <source>The provider still knows this user a minute after its answer. Some providers take longer; make sure again later.</source>
        <translation>Le fournisseur connaît encore cet utilisateur une minute après sa réponse. Certains fournisseurs mettent plus longtemps ; contrôlez à nouveau plus tard.</translation>
    </message>
    <message>
        <source>The provider still knows this user.</source>
        <translation>Le fournisseur connaît encore cet utilisateur.</translation>
    </message>
    <message>
        <source>The provider was not asked.</source>
        <translation>Le fournisseur n’a pas été interrogé.</translation>
    </message>
    <message>
        <source>The provider wrote:</source>
        <translation>Le fournisseur a écrit :</translation>
    </message>
    <message>
        <source>The provider&apos;s answer can&apos;t be read as a list. Try again later.</source>
        <translation>La réponse du fournisseur n’est pas lisible comme liste. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The provider&apos;s file is not there any more.</source>
        <translation>Le fichier du fournisseur n’existe plus.</translation>
    </message>
    <message>
        <source>The provider&apos;s new token can&apos;t be kept.</source>
        <translation>Le nouveau jeton du fournisseur ne peut pas être conservé.</translation>
    </message>
    <message>
        <source>The provider&apos;s token begins or ends with a blank, so it can&apos;t be sent.</source>
        <translation>Le jeton du fournisseur commence ou se termine par une espace ; il ne peut donc pas être envoyé.</translation>
    </message>
    <message>
        <source>The provider&apos;s token contains a line break, so it can&apos;t be sent.</source>
        <translation>Le jeton du fournisseur contient un saut de ligne ; il ne peut donc pas être envoyé.</translation>
    </message>
    <message>
        <source>The provider&apos;s token contains characters other than plain letters, digits and signs, so it can&apos;t be sent.</source>
        <translation>Le jeton du fournisseur ne contient pas que des lettres sans accent, chiffres et signes simples ; il ne peut donc pas être envoyé.</translation>
    </message>
    <message>
        <source>The proxy {host} could not be reached within {seconds} s.</source>
        <translation>Le proxy {host} n’a pas pu être joint en {seconds} s.</translation>
    </message>
    <message>
        <source>The proxy {host} could not be reached.</source>
        <translation>Le proxy {host} n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The proxy {host} gave no answer that can be used.</source>
        <translation>Le proxy {host} n’a pas donné de réponse utilisable.</translation>
    </message>
    <message>
        <source>The proxy {host} refused the connection.</source>
        <translation>Le proxy {host} a refusé la connexion.</translation>
    </message>
    <message>
        <source>The proxy {host} wants a login. Ask whoever looks after your network.</source>
        <translation>Le proxy {host} exige une connexion avec mot de passe. Adressez-vous à qui s’occupe de votre réseau.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let connections to {host} through. Ask whoever looks after your network.</source>
        <translation>Le proxy {proxy} ne laisse pas passer les connexions à {host}. Adressez-vous à qui s’occupe de votre réseau.</translation>
    </message>
    <message>
        <source>The quotation marks in line {first} don&apos;t go together. Is one missing, or one too many?</source>
        <translation>Les guillemets de la ligne {first} ne vont pas ensemble. En manque-t-il un, ou y en a-t-il un de trop ?</translation>
    </message>
    <message>
        <source>The request could not be made. Check the API address.</source>
        <translation>La requête n’a pas pu être construite. Vérifiez l’adresse d’API.</translation>
    </message>
    <message>
        <source>The request that deletes</source>
        <translation>La requête qui supprime</translation>
    </message>
    <message>
        <source>The same user stands in line {line} already, in other capitals.</source>
        <translation>Le même utilisateur figure déjà à la ligne {line}, avec d’autres majuscules.</translation>
    </message>
    <message>
        <source>The same user stands in line {line} already.</source>
        <translation>Le même utilisateur figure déjà à la ligne {line}.</translation>
    </message>
    <message>
        <source>The same {field} stands in line {line} already, with another {others}.</source>
        <translation>La même valeur de {field} figure déjà à la ligne {line}, avec une autre valeur de {others}.</translation>
    </message>
    <message>
        <source>The seal of deletion {number} was changed.</source>
        <translation>Le sceau de la suppression {number} a été modifié.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Le service</translation>
    </message>
    <message>
        <source>The settings could not be read, so the app starts with its defaults and without accounts. The old file was kept as {file} in {folder}.</source>
        <translation>Les paramètres n’ont pas pu être lus ; l’application démarre donc avec ses valeurs par défaut et sans comptes. L’ancien fichier a été conservé sous le nom {file} dans {folder}.</translation>
    </message>
    <message>
        <source>The settings could not be read. Check that there is room on the disk and that you may write into the folder {folder}.</source>
        <translation>Les paramètres n’ont pas pu être lus. Vérifiez qu’il reste de la place sur le disque et que vous pouvez écrire dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>The settings could not be read: another window of the app holds them. Try again in a moment.</source>
        <translation>Les paramètres n’ont pas pu être lus : une autre fenêtre de l’application les utilise. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check that there is room on the disk and that you may write into the folder {folder}.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés. Vérifiez qu’il reste de la place sur le disque et que vous pouvez écrire dans le dossier {folder}.</translation>
    </message>
    <message>
        <source>The settings could not be saved: another window of the app holds them. Try again in a moment.</source>
        <translation>Les paramètres n’ont pas pu être enregistrés : une autre fenêtre de l’application les utilise. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The sheet shows this number in another form. Format the column as text, and enter the ID.</source>
        <translation>La feuille affiche ce nombre sous une autre forme. Mettez la colonne au format texte, et saisissez l’ID.</translation>
    </message>
    <message>
        <source>The sheet shows {shown} but stores {stored}. Format the column as text, and enter the ID as it is shown.</source>
        <translation>La feuille affiche {shown} mais contient {stored}. Mettez la colonne au format texte, et saisissez l’ID tel qu’il est affiché.</translation>
    </message>
    <message>
        <source>The user afterwards</source>
        <translation>L’utilisateur, après coup</translation>
    </message>
    <message>
        <source>The user is gone, says {name}. Nothing more to do.</source>
        <translation>L’utilisateur n’existe plus, selon {name}. Plus rien à faire.</translation>
    </message>
    <message>
        <source>The user name has a colon, so it can&apos;t be sent.</source>
        <translation>Le nom d’utilisateur contient un deux-points ; il ne peut donc pas être envoyé.</translation>
    </message>
    <message>
        <source>The user was confirmed gone. Nothing more to do.</source>
        <translation>L’absence de l’utilisateur a été confirmée. Plus rien à faire.</translation>
    </message>
    <message>
        <source>The user was still there afterwards, says {name}. Some providers take longer: look again later. You can send it again.</source>
        <translation>Ensuite, l’utilisateur était toujours présent, selon {name}. Certains fournisseurs mettent plus longtemps : regardez à nouveau plus tard. Vous pouvez renvoyer la suppression.</translation>
    </message>
    <message>
        <source>The user was still there afterwards. Some providers take longer: look again later. You can send it again.</source>
        <translation>Ensuite, l’utilisateur était toujours présent. Certains fournisseurs mettent plus longtemps : regardez à nouveau plus tard. Vous pouvez renvoyer la suppression.</translation>
    </message>
    <message numerus="yes">
        <source>The users are gone</source>
        <comment>The user is gone</comment>
        <translation>
            <numerusform>L’utilisateur n’existe plus</numerusform>
            <numerusform>Les utilisateurs n’existent plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The users are still there</source>
        <comment>The user is still there</comment>
        <translation>
            <numerusform>L’utilisateur est toujours présent</numerusform>
            <numerusform>Les utilisateurs sont toujours présents</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list needs. Copy the list into a new workbook, or save it as CSV.</source>
        <translation>Une fois décompressé, le classeur contient bien plus que ce qu’exige une liste. Copiez la liste dans un nouveau classeur, ou enregistrez-le en CSV.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>There are no deletions in this history.</source>
        <translation>Il n’y a pas de suppressions dans cet historique.</translation>
    </message>
    <message>
        <source>There are no users here.</source>
        <translation>Il n’y a pas d’utilisateurs ici.</translation>
    </message>
    <message>
        <source>There is an account “{name}” already. Choose another name.</source>
        <translation>Il existe déjà un compte « {name} ». Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no screen here. Try --tour DIR, which needs none.</source>
        <translation>Il n’y a pas d’écran ici. Essayez --tour DIR, qui n’en a pas besoin.</translation>
    </message>
    <message>
        <source>There is nothing in it but blank lines.</source>
        <translation>Elle ne contient que des lignes vides.</translation>
    </message>
    <message>
        <source>There is nothing in it but blank rows.</source>
        <translation>Elle ne contient que des lignes vides.</translation>
    </message>
    <message>
        <source>There is nothing to check yet: no deletion has ended.</source>
        <translation>Il n’y a encore rien à vérifier : aucune suppression n’est terminée.</translation>
    </message>
    <message>
        <source>There is such a user</source>
        <translation>Cet utilisateur existe</translation>
    </message>
    <message numerus="yes">
        <source>These {n} values stand in one line. If one is the {field}, choose the separator above.</source>
        <comment>This {n} value stands in one line. If it is the {field}, choose the separator above.</comment>
        <translation>
            <numerusform>{n} valeur se trouve sur une ligne. Si c’est {field}, choisissez le séparateur ci-dessus.</numerusform>
            <numerusform>Ces {n} valeurs se trouvent sur une ligne. Si l’une est {field}, choisissez le séparateur ci-dessus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This API address can&apos;t be used</source>
        <translation>Cette adresse d’API ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>This account has changed</source>
        <translation>Ce compte a changé</translation>
    </message>
    <message>
        <source>This account name can&apos;t be used</source>
        <translation>Ce nom de compte ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>This account name is taken</source>
        <translation>Ce nom de compte est déjà pris</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. To go on, type the number of users: {n}</source>
        <translation>C’est irréversible. Pour continuer, saisissez le nombre d’utilisateurs : {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be written to the history yet and is tried again.</source>
        <translation>Cela ne peut pas encore être écrit dans l’historique et sera retenté.</translation>
    </message>
    <message>
        <source>This cell is merged with another one. Unmerge them, and fill in each.</source>
        <translation>Cette cellule est fusionnée avec une autre. Défusionnez-les, et remplissez chacune.</translation>
    </message>
    <message>
        <source>This computer did not allow a connection to the proxy {host}.</source>
        <translation>Cet ordinateur n’a pas autorisé une connexion au proxy {host}.</translation>
    </message>
    <message>
        <source>This computer did not allow a connection to {host}.</source>
        <translation>Cet ordinateur n’a pas autorisé une connexion à {host}.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the proxy {host}.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du proxy {host}.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de {host}.</translation>
    </message>
    <message>
        <source>This computer is set to use a proxy of a kind that this program does not know. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>Cet ordinateur est configuré pour un type de proxy que ce programme ne connaît pas. Demandez un proxy HTTP à qui s’occupe de votre réseau.</translation>
    </message>
    <message>
        <source>This could not be written to the history.</source>
        <translation>Cela n’a pas pu être écrit dans l’historique.</translation>
    </message>
    <message>
        <source>This credential can&apos;t be saved</source>
        <translation>Cet identifiant de connexion ne peut pas être enregistré</translation>
    </message>
    <message>
        <source>This credential is too long</source>
        <translation>Cet identifiant de connexion est trop long</translation>
    </message>
    <message>
        <source>This deletion is already finished, or another window has it in hand.</source>
        <translation>Cette suppression est déjà terminée, ou une autre fenêtre s’en charge.</translation>
    </message>
    <message>
        <source>This file belongs to another program, or is empty.</source>
        <translation>Ce fichier appartient à un autre programme, ou il est vide.</translation>
    </message>
    <message>
        <source>This file can be used.</source>
        <translation>Ce fichier est utilisable.</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked</source>
        <translation>Ce fichier ne peut pas être vérifié</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a provider file.</source>
        <translation>Ce fichier ne peut pas être utilisé comme fichier de fournisseur.</translation>
    </message>
    <message>
        <source>This file has comments. If you change anything on the page Form, the file is written anew without them; changes on the page File keep them.</source>
        <translation>Ce fichier a des commentaires. Si vous changez quoi que ce soit dans la page Formulaire, le fichier est réécrit sans eux ; les changements faits dans la page Fichier les gardent.</translation>
    </message>
    <message>
        <source>This file is not a history, or its beginning is destroyed.</source>
        <translation>Ce fichier n’est pas un historique, ou son début est détruit.</translation>
    </message>
    <message>
        <source>This history is damaged: {sentence} What you see is a copy of them; Check history… tells whether they are as they were recorded.</source>
        <translation>Cet historique est endommagé : {sentence} Ce que vous voyez en est une copie ; « Vérifier l’historique… » dit si les suppressions sont telles qu’elles ont été consignées.</translation>
    </message>
    <message>
        <source>This history is from an older version of the app. What you see is a copy of it.</source>
        <translation>Cet historique provient d’une version plus ancienne de l’application. Ce que vous voyez en est une copie.</translation>
    </message>
    <message>
        <source>This is a date. If Excel made it out of an ID, take the ID from where the list comes from.</source>
        <translation>C’est une date. Si Excel l’a tirée d’un ID, reprenez l’ID là d’où vient la liste.</translation>
    </message>
    <message>
        <source>This is a folder. Drop the file with the list itself.</source>
        <translation>C’est un dossier. Déposez le fichier de la liste elle-même.</translation>
    </message>
    <message>
        <source>This is a folder. Open one file.</source>
        <translation>C’est un dossier. Ouvrez un fichier.</translation>
    </message>
    <message>
        <source>This is no file. Save the list as CSV or XLSX, and open that.</source>
        <translation>Ce n’est pas un fichier. Enregistrez la liste en CSV ou XLSX, et ouvrez-la.</translation>
    </message>
    <message>
        <source>This is no text. Open the list in a spreadsheet and save it as CSV.</source>
        <translation>Ce n’est pas du texte. Ouvrez la liste dans un tableur et enregistrez-la en CSV.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a history&apos;s file.</source>
        <translation>Ce n’est pas un fichier. Choisissez le fichier d’un historique.</translation>
    </message>
    <message>
        <source>This is not a history</source>
        <translation>Ce n’est pas un historique</translation>
    </message>
    <message>
        <source>This is not an address like https://api.example.com</source>
        <translation>Ce n’est pas une adresse comme https://api.example.com</translation>
    </message>
    <message>
        <source>This is not the head of a chain</source>
        <translation>Ce n’est pas la tête d’une chaîne</translation>
    </message>
    <message>
        <source>This is often about the account: check its credentials and rights under Accounts…, then resume.</source>
        <translation>Cela tient souvent au compte : vérifiez ses identifiants et ses droits sous « Comptes… », puis reprenez.</translation>
    </message>
    <message>
        <source>This is only an example. Write the address of your own service</source>
        <translation>Ce n’est qu’un exemple. Écrivez l’adresse de votre propre service</translation>
    </message>
    <message>
        <source>This is the demo, and nothing leaves this computer. Nothing was sent.</source>
        <translation>C’est la démo, et rien ne quitte cet ordinateur. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This is the demo: nothing leaves this computer, and nothing is kept when you close the window.</source>
        <translation>C’est la démo : rien ne quitte cet ordinateur, et rien n’est conservé quand vous fermez la fenêtre.</translation>
    </message>
    <message>
        <source>This is the history&apos;s own file. Choose another name, then try again.</source>
        <translation>C’est le fichier même de l’historique. Choisissez un autre nom, puis réessayez.</translation>
    </message>
    <message>
        <source>This is {something}. Open it in a spreadsheet, and save it as CSV or XLSX.</source>
        <translation>C’est {something}. Ouvrez ce fichier dans un tableur, et enregistrez-le en CSV ou XLSX.</translation>
    </message>
    <message numerus="yes">
        <source>This line has {n} cells instead of {most}, so it is not certain which is which. Look for a separator inside a cell.</source>
        <comment>This line has {n} cell instead of {most}, so it is not certain which is which. Look for a separator inside a cell.</comment>
        <translation>
            <numerusform>Cette ligne a {n} cellule au lieu de {most} ; on ne sait donc pas avec certitude laquelle est laquelle. Cherchez un séparateur dans une cellule.</numerusform>
            <numerusform>Cette ligne a {n} cellules au lieu de {most} ; on ne sait donc pas avec certitude laquelle est laquelle. Cherchez un séparateur dans une cellule.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can&apos;t be used</source>
        <translation>Cette liste ne peut pas être utilisée</translation>
    </message>
    <message>
        <source>This list is not finished. Pause it and close the window?</source>
        <translation>Cette liste n’est pas terminée. La mettre en pause et fermer la fenêtre ?</translation>
    </message>
    <message>
        <source>This list is over, or another window has it in hand.</source>
        <translation>Cette liste est finie, ou une autre fenêtre s’en charge.</translation>
    </message>
    <message>
        <source>This page comes back with Help, First steps.</source>
        <translation>Cette page revient avec Aide, Premiers pas.</translation>
    </message>
    <message>
        <source>This proves that nobody changed what is proven without making every later seal anew. To find out whether somebody did that, compare the head with one that was given away earlier.</source>
        <translation>Cela prouve que personne n’a modifié ce qui est prouvé sans refaire tous les sceaux suivants. Pour savoir si quelqu’un l’a fait, comparez la tête avec une tête communiquée plus tôt.</translation>
    </message>
    <message>
        <source>This provider can&apos;t be asked whether the user is gone.</source>
        <translation>Impossible de demander à ce fournisseur si l’utilisateur n’existe plus.</translation>
    </message>
    <message>
        <source>This provider has not been saved.</source>
        <translation>Ce fournisseur n’a pas été enregistré.</translation>
    </message>
    <message>
        <source>This provider was removed meanwhile.</source>
        <translation>Ce fournisseur a été retiré entre-temps.</translation>
    </message>
    <message>
        <source>This row is hidden in the sheet. Show it there (or clear the filter) if it is meant.</source>
        <translation>Cette ligne est masquée dans la feuille. Affichez-la (ou effacez le filtre) si elle compte.</translation>
    </message>
    <message>
        <source>This user is being deleted already, since {when}.</source>
        <translation>La suppression de cet utilisateur est déjà en cours, depuis le {when}.</translation>
    </message>
    <message>
        <source>This user is being deleted already; see the history.</source>
        <translation>La suppression de cet utilisateur est déjà en cours ; voyez l’historique.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}.</source>
        <translation>Cet utilisateur a déjà été supprimé, le {when}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; confirmed gone on {then}.</source>
        <translation>Cet utilisateur a déjà été supprimé, le {when} ; absence confirmée le {then}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; gone on {then}, says {name}.</source>
        <translation>Cet utilisateur a déjà été supprimé, le {when} ; n’existait plus le {then}, selon {name}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; still there on {then}, says {name}.</source>
        <translation>Cet utilisateur a déjà été supprimé, le {when} ; toujours présent le {then}, selon {name}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; still there on {then}.</source>
        <translation>Cet utilisateur a déjà été supprimé, le {when} ; toujours présent le {then}.</translation>
    </message>
    <message>
        <source>This user was sent by another deletion after the list was confirmed, so not again from here. See the history.</source>
        <translation>Cet utilisateur a été envoyé par une autre suppression après la confirmation de la liste, donc pas une nouvelle fois d’ici. Voyez l’historique.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; confirmed gone on {then}.</source>
        <translation>La suppression de cet utilisateur a déjà été envoyée, le {when} ; absence confirmée le {then}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; gone on {then}, says {name}.</source>
        <translation>La suppression de cet utilisateur a déjà été envoyée, le {when} ; il n’existait plus le {then}, selon {name}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; still there on {then}, says {name}.</source>
        <translation>La suppression de cet utilisateur a déjà été envoyée, le {when} ; toujours présent le {then}, selon {name}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; still there on {then}.</source>
        <translation>La suppression de cet utilisateur a déjà été envoyée, le {when} ; toujours présent le {then}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion on {when} and the outcome is unknown. Check at the provider first.</source>
        <translation>La suppression de cet utilisateur a été envoyée le {when}, et son résultat est indéterminé. Vérifiez d’abord chez le fournisseur.</translation>
    </message>
    <message>
        <source>This very file is there already; nothing was changed.</source>
        <translation>Ce fichier existe déjà à l’identique ; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This was forgotten, and what is left of it is no ID</source>
        <translation>Ceci a été oublié, et ce qu’il en reste n’est pas un ID</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This workbook is damaged, or not quite XLSX. Open it in a spreadsheet, and save it as XLSX or CSV.</source>
        <translation>Ce classeur est endommagé, ou n’est pas tout à fait du XLSX. Ouvrez-le dans un tableur, et enregistrez-le en XLSX ou CSV.</translation>
    </message>
    <message>
        <source>Tick users, or select several</source>
        <translation>Cochez des utilisateurs, ou sélectionnez-en plusieurs</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>To find out, choose the deletion in the history.</source>
        <translation>Pour le savoir, choisissez la suppression dans l’historique.</translation>
    </message>
    <message>
        <source>To go on, type the number of deletions: {n}</source>
        <translation>Pour continuer, saisissez le nombre de suppressions : {n}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Too long: {n} characters, at most {most}</source>
        <comment>Too long: {n} character, at most {most}</comment>
        <translation>
            <numerusform>Trop long : {n} caractère, au plus {most}</numerusform>
            <numerusform>Trop long : {n} caractères, au plus {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long; at most {n} characters</source>
        <translation>Trop long ; au plus {n} caractères</translation>
    </message>
    <message>
        <source>Too old, and still there: {reason}</source>
        <translation>Trop anciennes, et pas encore oubliées : {reason}</translation>
    </message>
    <message>
        <source>Traces of forgotten details are still in the history&apos;s file. {reason}</source>
        <translation>Des traces de détails oubliés sont encore dans le fichier de l’historique. {reason}</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Essayer la &amp;démo</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Try {number} of {most} follows at {time}.</source>
        <translation>Tentative {number} sur {most} à {time}.</translation>
    </message>
    <message>
        <source>Try {n}, {time}: {outcome}</source>
        <translation>Tentative {n}, {time} : {outcome}</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turc (Windows)</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>En double dans la liste</translation>
    </message>
    <message>
        <source>Twice in the list and ticked all the same: {n}.</source>
        <translation>En double dans la liste et cochés malgré tout : {n}.</translation>
    </message>
    <message>
        <source>Typing the whole ID or e-mail address still finds the deletion, as long as this app&apos;s key is in your keyring. If the key is lost, nobody can find these deletions by ID any more; the rest stays.</source>
        <translation>La saisie de l’ID entier ou de l’adresse e-mail entière retrouve encore la suppression, tant que la clé de cette application est dans votre trousseau. Si la clé est perdue, plus personne ne peut trouver ces suppressions par ID ; le reste demeure.</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, gros-boutiste</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Indéterminé</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inhabituel</translation>
    </message>
    <message>
        <source>Unusual: Service IDs look like 81213bfd-b690-499e-b9d2-8754cb1550e8</source>
        <translation>Inhabituel : les ID de service ressemblent à 81213bfd-b690-499e-b9d2-8754cb1550e8</translation>
    </message>
    <message>
        <source>Unusual: User IDs look like 38fb335c-025d-45eb-9cf2-d2d4d9f54203</source>
        <translation>Inhabituel : les ID d’utilisateur ressemblent à 38fb335c-025d-45eb-9cf2-d2d4d9f54203</translation>
    </message>
    <message>
        <source>Use https://; http:// would send the credentials readable by others</source>
        <translation>Utilisez https:// ; avec http://, d’autres pourraient lire les identifiants envoyés</translation>
    </message>
    <message>
        <source>Use plain letters, digits and signs without blanks</source>
        <translation>Utilisez des lettres sans accent, des chiffres et des signes simples, sans espaces</translation>
    </message>
    <message>
        <source>Use this user</source>
        <translation>Utiliser cet utilisateur</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID d’utilisateur</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Users in the list</source>
        <translation>Utilisateurs de la liste</translation>
    </message>
    <message>
        <source>Users of list {list} were put in or removed.</source>
        <translation>Des utilisateurs de la liste {list} ont été insérés ou retirés.</translation>
    </message>
    <message>
        <source>Users of {name}</source>
        <translation>Utilisateurs de {name}</translation>
    </message>
    <message>
        <source>Users still waiting: {n}. They are recorded as Not sent; what is on the wire finishes. To go on another time, keep the list paused instead.</source>
        <translation>Utilisateurs encore en attente : {n}. Ils sont consignés comme Non envoyé ; ce qui est en cours d’envoi se termine. Pour continuer une autre fois, laissez plutôt la liste en pause.</translation>
    </message>
    <message>
        <source>Users to try</source>
        <translation>Utilisateurs d’essai</translation>
    </message>
    <message>
        <source>Users to try: choose one to fill in the fields</source>
        <translation>Utilisateurs d’essai : choisissez-en un pour remplir les champs</translation>
    </message>
    <message>
        <source>Valid for about a day; with Client ID and Authorization ID the app gets it itself</source>
        <translation>Valable environ un jour ; avec ID client et ID d’autorisation, l’application l’obtient elle-même</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barre verticale</translation>
    </message>
    <message>
        <source>Wait a while, then resume.</source>
        <translation>Attendez un moment, puis reprenez.</translation>
    </message>
    <message>
        <source>Wait for the answer. You can go on working meanwhile.</source>
        <translation>Attendez la réponse. Vous pouvez continuer à travailler entre-temps.</translation>
    </message>
    <message>
        <source>Wait until every deletion has its outcome and every list is finished or paused, in each window, then try again.</source>
        <translation>Attendez que chaque suppression ait son résultat et que chaque liste soit terminée ou en pause, dans toutes les fenêtres, puis réessayez.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Waiting for answers, 10 seconds at most…</source>
        <translation>Attente des réponses, 10 secondes au plus…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for answers, {n} seconds at most…</source>
        <comment>Waiting for answers, {n} second at most…</comment>
        <translation>
            <numerusform>Attente des réponses, {n} seconde au plus…</numerusform>
            <numerusform>Attente des réponses, {n} secondes au plus…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Attend son tour.</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked.</source>
        <translation>En attente du déverrouillage du trousseau.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask you to unlock it.</source>
        <translation>En attente du trousseau. Il vous demandera peut-être de le déverrouiller.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Welcome to Deletion Desk</source>
        <translation>Bienvenue dans Deletion Desk</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>Europe occidentale (DOS)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europe occidentale (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europe occidentale (Windows)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>What all its requests begin with. An account may have another one.</source>
        <translation>Le début commun de toutes ses requêtes. Un compte peut en avoir une autre.</translation>
    </message>
    <message numerus="yes">
        <source>What became of these {n} users?</source>
        <comment>What became of this user?</comment>
        <translation>
            <numerusform>Qu’est devenu cet utilisateur ?</numerusform>
            <numerusform>Que sont devenus ces {n} utilisateurs ?</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be read of it can be looked at later: choose Open another history… in the History menu.</source>
        <translation>Ce qui en est lisible pourra être consulté plus tard : choisissez « Ouvrir un autre historique… » dans le menu Historique.</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation>Ce qui change :</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>Que dit la réponse ?</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Nouveautés</translation>
    </message>
    <message>
        <source>What is older now is forgotten when you save. Later, each time the app starts, it forgets what has become too old since, without asking.</source>
        <translation>Ce qui est plus ancien maintenant est oublié dès l’enregistrement. Ensuite, à chaque démarrage, l’application oublie sans demander ce qui est devenu trop ancien depuis.</translation>
    </message>
    <message>
        <source>What is on the wire may finish, for up to 10 seconds. To go on with the list another time, choose “Delete a list…” again.</source>
        <translation>Ce qui est en cours d’envoi peut se terminer, pendant 10 secondes au plus. Pour continuer la liste une autre fois, choisissez à nouveau « Supprimer par liste… ».</translation>
    </message>
    <message>
        <source>What is shown is still {name}.</source>
        <translation>Ce qui est affiché est toujours {name}.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>What names the user?</source>
        <translation>Qu’est-ce qui désigne l’utilisateur ?</translation>
    </message>
    <message>
        <source>What the answer has in the token&apos;s place is not text.</source>
        <translation>Ce que la réponse contient à la place du jeton n’est pas du texte.</translation>
    </message>
    <message>
        <source>What to do: choose “Save a copy…” in the menu History before you go on, and give the copy to whoever looks into this. Exports and copies made earlier tell what was recorded.</source>
        <translation>Que faire : choisissez « Enregistrer une copie… » dans le menu Historique avant de continuer, et remettez la copie à qui examine cela. Les exports et les copies faits plus tôt montrent ce qui avait été consigné.</translation>
    </message>
    <message>
        <source>What was found out can&apos;t be recorded: this deletion is still being sent, or its personal details were forgotten.</source>
        <translation>Ce qui a été constaté ne peut pas être consigné : cette suppression est encore en cours d’envoi, ou ses données personnelles ont été oubliées.</translation>
    </message>
    <message>
        <source>What was found out later about a deletion was removed.</source>
        <translation>Une constatation faite plus tard sur une suppression a été retirée.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded, or deletion {before}, sealed just before, was changed and sealed anew.</source>
        <translation>Ce qui a été constaté plus tard sur la suppression {number} a été modifié après avoir été consigné, ou la suppression {before}, scellée juste avant, a été modifiée et scellée à nouveau.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded, or the name of the history was.</source>
        <translation>Ce qui a été constaté plus tard sur la suppression {number} a été modifié après avoir été consigné, ou bien c’est le nom de l’historique qui l’a été.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded.</source>
        <translation>Ce qui a été constaté plus tard sur la suppression {number} a été modifié après avoir été consigné.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was put in, or its seal was removed.</source>
        <translation>Ce qui a été constaté plus tard sur la suppression {number} a été inséré, ou son sceau a été retiré.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was removed or moved.</source>
        <translation>Ce qui a été constaté plus tard sur la suppression {number} a été retiré ou déplacé.</translation>
    </message>
    <message>
        <source>What was sent is in the history. You can go on; if anything looks odd, restart the app. To report this, copy the details: they hold no secrets.</source>
        <translation>Ce qui a été envoyé est dans l’historique. Vous pouvez continuer ; si quelque chose paraît étrange, redémarrez l’application. Pour signaler ceci, copiez les détails : ils ne contiennent pas de secrets.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Essais effectués</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Ce qui sera envoyé</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>When something goes &amp;wrong</source>
        <translation>En &amp;cas de problème</translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions had no answer: recorded as Unknown. Check at the provider.</source>
        <comment>When the app last ended, {n} deletion had no answer: recorded as Unknown. Check at the provider.</comment>
        <translation>
            <numerusform>Au dernier arrêt de l’application, {n} suppression n’avait pas de réponse : consignée comme Indéterminé. Vérifiez chez le fournisseur.</numerusform>
            <numerusform>Au dernier arrêt de l’application, {n} suppressions n’avaient pas de réponse : consignées comme Indéterminé. Vérifiez chez le fournisseur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions had not been sent yet: recorded as Not sent.</source>
        <comment>When the app last ended, {n} deletion had not been sent yet: recorded as Not sent.</comment>
        <translation>
            <numerusform>Au dernier arrêt de l’application, {n} suppression n’avait pas encore été envoyée : consignée comme Non envoyé.</numerusform>
            <numerusform>Au dernier arrêt de l’application, {n} suppressions n’avaient pas encore été envoyées : consignées comme Non envoyé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions waited for another try: recorded as Failed.</source>
        <comment>When the app last ended, {n} deletion waited for another try: recorded as Failed.</comment>
        <translation>
            <numerusform>Au dernier arrêt de l’application, {n} suppression attendait une autre tentative : consignée comme Échec.</numerusform>
            <numerusform>Au dernier arrêt de l’application, {n} suppressions attendaient une autre tentative : consignées comme Échec.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where secrets are kept: {where}</source>
        <translation>Où sont gardés les secrets : {where}</translation>
    </message>
    <message>
        <source>Where the answer has words for people. May stay empty.</source>
        <translation>Là où la réponse contient des mots pour les humains. Peut rester vide.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Who shall be deleted?</source>
        <translation>Qui faut-il supprimer ?</translation>
    </message>
    <message>
        <source>Who the forgotten ones were is not proven.</source>
        <translation>L’identité des utilisateurs oubliés n’est pas prouvée.</translation>
    </message>
    <message>
        <source>With both IDs the app signs in by itself; else paste an access token</source>
        <translation>Avec les deux ID, l’application se connecte elle-même ; sinon, collez un jeton d’accès</translation>
    </message>
    <message>
        <source>With examples; a secret shows as its [name].</source>
        <translation>Avec des exemples ; un secret apparaît comme son [nom].</translation>
    </message>
    <message>
        <source>With wrong credentials</source>
        <translation>Avec de mauvais identifiants</translation>
    </message>
    <message>
        <source>With your examples; a secret shows as its [name].</source>
        <translation>Avec vos exemples ; un secret apparaît comme son [nom].</translation>
    </message>
    <message>
        <source>Without it nobody can check that the answer is about this very user.</source>
        <translation>Sans cela, personne ne peut vérifier que la réponse porte bien sur cet utilisateur.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}, for example 10</source>
        <translation>Écrivez un nombre de {least} à {most}, par exemple 10</translation>
    </message>
    <message>
        <source>Write key and value; for {&quot;result&quot;: &quot;erased&quot;} write result and erased</source>
        <translation>Écrivez clé et valeur ; pour {&quot;result&quot;: &quot;erased&quot;}, écrivez result et erased</translation>
    </message>
    <message>
        <source>Write status codes such as 200, 204</source>
        <translation>Écrivez des codes d’état, par exemple 200, 204</translation>
    </message>
    <message>
        <source>Write status codes such as 202, or nothing</source>
        <translation>Écrivez des codes d’état, par exemple 202, ou rien</translation>
    </message>
    <message>
        <source>Write the address with https://, for example https://api.example.com</source>
        <translation>Écrivez l’adresse avec https://, par exemple https://api.example.com</translation>
    </message>
    <message>
        <source>Write the path too, or leave all of them empty</source>
        <translation>Écrivez aussi le chemin, ou laissez-les tous vides</translation>
    </message>
    <message>
        <source>Write what stands behind the ? on the page File, or below, under Query</source>
        <translation>Écrivez ce qui suit le ? dans la page Fichier, ou plus bas, sous Paramètres d’URL</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Écriture du fichier…</translation>
    </message>
    <message>
        <source>Writing the list to the history…</source>
        <translation>Écriture de la liste dans l’historique…</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Rédigé d’après</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>You may not read this file, or another program keeps it to itself. Close it there.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier, ou un autre programme se le réserve. Fermez-le là-bas.</translation>
    </message>
    <message>
        <source>You need the credentials that the provider of the tab above gave your company.</source>
        <translation>Il vous faut les identifiants que le fournisseur de l’onglet ci-dessus a donnés à votre entreprise.</translation>
    </message>
    <message>
        <source>You see every row before anything is sent. Nothing is deleted until you start.</source>
        <translation>Vous voyez chaque ligne avant tout envoi. Rien n’est supprimé tant que vous n’avez pas lancé la suppression.</translation>
    </message>
    <message>
        <source>Your history and settings are in:
{folder}

Secrets: {where}</source>
        <translation>Votre historique et vos paramètres sont dans :
{folder}

Secrets : {where}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your session has expired once (401), then is deleted</source>
        <translation>Session expirée une fois (401), puis est supprimé</translation>
    </message>
    <message>
        <source>Your space on this disk is used up. Choose another folder, then try again.</source>
        <translation>Votre espace sur ce disque est épuisé. Choisissez un autre dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>a GET has no body; write method = &quot;POST&quot;, or put it into query</source>
        <translation>un GET n’a pas de corps ; écrivez method = &quot;POST&quot;, ou mettez-le dans query</translation>
    </message>
    <message>
        <source>a Numbers spreadsheet</source>
        <translation>un tableau Numbers</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>une archive ZIP</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>un classeur Excel binaire (.xlsb)</translation>
    </message>
    <message>
        <source>a brace holds a count, as in {1,18}; write any other as \{</source>
        <translation>une accolade contient un nombre, comme dans {1,18} ; écrivez toute autre \{</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>un formulaire</translation>
    </message>
    <message>
        <source>a header holds printable ASCII, without blanks at the ends</source>
        <translation>un en-tête contient de l’ASCII imprimable, sans espaces aux extrémités</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>une liste entre [ ]</translation>
    </message>
    <message>
        <source>a name is empty, or has blanks or invisible signs</source>
        <translation>un nom est vide, ou a des espaces ou des caractères invisibles</translation>
    </message>
    <message>
        <source>a nested body</source>
        <translation>un corps imbriqué</translation>
    </message>
    <message>
        <source>a notice</source>
        <translation>un avis</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a pattern and the sentence about it go together</source>
        <translation>un motif et la phrase à son sujet vont ensemble</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a placeholder may stand in a value, not in a name</source>
        <translation>un marqueur peut figurer dans une valeur, pas dans un nom</translation>
    </message>
    <message>
        <source>a status code, or a value in its JSON</source>
        <translation>un code d’état, ou une valeur de son JSON</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>une table</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un document texte</translation>
    </message>
    <message>
        <source>a token must have secret = true</source>
        <translation>un jeton doit avoir secret = true</translation>
    </message>
    <message>
        <source>a value in its JSON</source>
        <translation>une valeur de son JSON</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>une page web ou du XML</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a “Strict Open XML” workbook</source>
        <translation>un classeur « Strict Open XML »</translation>
    </message>
    <message>
        <source>account: {name}</source>
        <translation>compte : {name}</translation>
    </message>
    <message numerus="yes">
        <source>all {n} users of {list} were sent</source>
        <comment>the only user of {list} was sent</comment>
        <translation>
            <numerusform>le seul utilisateur de {list} a été envoyé</numerusform>
            <numerusform>tous les {n} utilisateurs de {list} ont été envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {n} users of {list} were sent, {silent} unknown</source>
        <comment>the only user of {list} was sent, {silent} unknown</comment>
        <translation>
            <numerusform>le seul utilisateur de {list} a été envoyé, indéterminé : {silent}</numerusform>
            <numerusform>tous les {n} utilisateurs de {list} ont été envoyés, indéterminés : {silent}</numerusform>
        </translation>
    </message>
    <message>
        <source>an Office document without sheets</source>
        <translation>un document Office sans feuilles</translation>
    </message>
    <message>
        <source>an OpenDocument file (.ods)</source>
        <translation>un fichier OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>an empty body alone does not say that there is no such user; add status</source>
        <translation>un corps vide ne dit pas à lui seul que l’utilisateur est inexistant ; ajoutez status</translation>
    </message>
    <message>
        <source>an empty body and a status code</source>
        <translation>un corps vide et un code d’état</translation>
    </message>
    <message>
        <source>an empty body has no JSON</source>
        <translation>un corps vide n’a pas de JSON</translation>
    </message>
    <message>
        <source>an empty form</source>
        <translation>un formulaire vide</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or another Office file</source>
        <translation>un ancien classeur Excel (.xls) ou un autre fichier Office</translation>
    </message>
    <message>
        <source>an unnamed user</source>
        <translation>un utilisateur sans nom</translation>
    </message>
    <message>
        <source>and who it is at</source>
        <translation>et qui c’est dans</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>et encore {n}</numerusform>
            <numerusform>et encore {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>any status from 200 to 299</source>
        <translation>un état de 200 à 299</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>selon le fichier</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>demandé à {time}</translation>
    </message>
    <message>
        <source>asked between {since} and {until}</source>
        <translation>demandé entre {since} et {until}</translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation>avant le {when}</translation>
    </message>
    <message>
        <source>calls itself or one of its groups; write a simpler one</source>
        <translation>s’appelle lui-même ou l’un de ses groupes ; écrivez-en un plus simple</translation>
    </message>
    <message>
        <source>can&apos;t be read: {reason}</source>
        <translation>illisible : {reason}</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>retour chariot</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>choisies à la main</translation>
    </message>
    <message>
        <source>columns not used: {names}</source>
        <translation>colonnes non utilisées : {names}</translation>
    </message>
    <message>
        <source>could make another method of it; leave it out</source>
        <translation>pourrait en faire une autre méthode ; retirez-le</translation>
    </message>
    <message>
        <source>days. That old now: {n}</source>
        <translation>jours. Déjà aussi anciennes : {n}</translation>
    </message>
    <message>
        <source>days: {n}</source>
        <translation>jours : {n}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>either all or none must have optional = true: {names}</source>
        <translation>optional = true doit être donné pour tous ou pour aucun : {names}</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>réponse vide</translation>
    </message>
    <message>
        <source>escape</source>
        <translation>échappement</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>vient d’expirer</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>a expiré hier</translation>
    </message>
    <message>
        <source>expired {hours} h ago</source>
        <translation>a expiré il y a {hours} h</translation>
    </message>
    <message>
        <source>expired {minutes} min ago</source>
        <translation>a expiré il y a {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>expired {n} days ago</source>
        <comment>expired {n} day ago</comment>
        <translation>
            <numerusform>a expiré il y a {n} jour</numerusform>
            <numerusform>a expiré il y a {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>expires in under a minute</source>
        <translation>expire dans moins d’une minute</translation>
    </message>
    <message>
        <source>expires in {hours} h</source>
        <translation>expire dans {hours} h</translation>
    </message>
    <message>
        <source>expires in {hours} h {minutes} min</source>
        <translation>expire dans {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>expires in {minutes} min</source>
        <translation>expire dans {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days</source>
        <comment>expires in {n} day</comment>
        <translation>
            <numerusform>expire dans {n} jour</numerusform>
            <numerusform>expire dans {n} jours</numerusform>
        </translation>
    </message>
    <message>
        <source>finding users</source>
        <translation>la recherche d’utilisateurs</translation>
    </message>
    <message>
        <source>for example 812:5f0c…</source>
        <translation>par exemple 812:5f0c…</translation>
    </message>
    <message>
        <source>for example {value}</source>
        <translation>par exemple {value}</translation>
    </message>
    <message>
        <source>from {when}</source>
        <translation>à partir du {when}</translation>
    </message>
    <message>
        <source>getting a token by itself</source>
        <translation>l’obtention automatique d’un jeton</translation>
    </message>
    <message>
        <source>give json or form, not both</source>
        <translation>donnez json ou form, pas les deux</translation>
    </message>
    <message>
        <source>has a brace that belongs to no placeholder like {user_id}</source>
        <translation>a une accolade qui n’appartient à aucun marqueur comme {user_id}</translation>
    </message>
    <message>
        <source>has blanks at an end, or control or invisible characters</source>
        <translation>a des espaces à une extrémité, ou des caractères de contrôle ou invisibles</translation>
    </message>
    <message>
        <source>has signs that can&apos;t stand there</source>
        <translation>a des caractères qui n’ont pas leur place ici</translation>
    </message>
    <message>
        <source>headers of its own</source>
        <translation>des en-têtes propres</translation>
    </message>
    <message>
        <source>how a deletion is told from other answers</source>
        <translation>à quoi se reconnaît une suppression parmi les réponses</translation>
    </message>
    <message>
        <source>how a missing user is told from others</source>
        <translation>à quoi se reconnaît un utilisateur inexistant</translation>
    </message>
    <message>
        <source>how the answer to a deletion is read</source>
        <translation>la lecture de la réponse à une suppression</translation>
    </message>
    <message>
        <source>how to sign in</source>
        <translation>la façon de se connecter</translation>
    </message>
    <message>
        <source>is for cursor, and needed there</source>
        <translation>sert à cursor, et y est nécessaire</translation>
    </message>
    <message>
        <source>is for page and offset</source>
        <translation>sert à page et à offset</translation>
    </message>
    <message>
        <source>is given more than once</source>
        <translation>est donné plus d’une fois</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is more than most_in_flight</source>
        <translation>dépasse most_in_flight</translation>
    </message>
    <message>
        <source>is more than most_per_second</source>
        <translation>dépasse most_per_second</translation>
    </message>
    <message>
        <source>is not used for links</source>
        <translation>ne sert pas pour link</translation>
    </message>
    <message>
        <source>is the name in the query; give it</source>
        <translation>est le nom dans les paramètres d’URL ; donnez-le</translation>
    </message>
    <message>
        <source>is used with every request, so it can&apos;t be optional</source>
        <translation>sert à chaque requête et ne peut donc pas être facultatif</translation>
    </message>
    <message>
        <source>it must stay “{id}”, since accounts and the history know it by that</source>
        <translation>doit rester « {id} », car les comptes et l’historique le connaissent sous ce nom</translation>
    </message>
    <message>
        <source>larger than {n} KB</source>
        <translation>plus grand que {n} Ko</translation>
    </message>
    <message>
        <source>leave out the word Bearer, which the app puts before it</source>
        <translation>retirez le mot Bearer, que l’application met devant</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>saut de ligne</translation>
    </message>
    <message>
        <source>line {line}: more than {n} dots</source>
        <translation>ligne {line} : plus de {n} points</translation>
    </message>
    <message>
        <source>list: {name}</source>
        <translation>liste : {name}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
    <message>
        <source>longer than {n} characters; write a simpler one</source>
        <translation>plus de {n} caractères ; écrivez-en un plus simple</translation>
    </message>
    <message>
        <source>looking users up</source>
        <translation>la consultation d’utilisateurs</translation>
    </message>
    <message>
        <source>must be at least {n}</source>
        <translation>doit être au moins {n}</translation>
    </message>
    <message>
        <source>must be at least {n} long</source>
        <translation>doit avoir une longueur d’au moins {n}</translation>
    </message>
    <message>
        <source>must be at most {n}</source>
        <translation>doit être au plus {n}</translation>
    </message>
    <message>
        <source>must be at most {n} long</source>
        <translation>doit avoir une longueur d’au plus {n}</translation>
    </message>
    <message>
        <source>must be less than {n}</source>
        <translation>doit être inférieur à {n}</translation>
    </message>
    <message>
        <source>must be less than {n} long</source>
        <translation>doit avoir une longueur de moins de {n}</translation>
    </message>
    <message>
        <source>must be more than {n}</source>
        <translation>doit être supérieur à {n}</translation>
    </message>
    <message>
        <source>must be more than {n} long</source>
        <translation>doit avoir une longueur de plus de {n}</translation>
    </message>
    <message>
        <source>names no such field; there are: {names}</source>
        <translation>ne nomme pas un champ existant ; il y a : {names}</translation>
    </message>
    <message>
        <source>needs a condition: status, json or empty</source>
        <translation>a besoin d’une condition : status, json ou empty</translation>
    </message>
    <message>
        <source>nested more than {n} deep</source>
        <translation>imbriqué sur plus de {n} niveaux</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>trop de niveaux imbriqués</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>no deletions</source>
        <translation>aucune suppression</translation>
    </message>
    <message>
        <source>none</source>
        <translation>néant</translation>
    </message>
    <message>
        <source>none; this is the whole history</source>
        <translation>aucun ; c’est l’historique entier</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>pas du texte UTF-8</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pas un fichier</translation>
    </message>
    <message>
        <source>not a header name; use letters, digits and -</source>
        <translation>pas un nom d’en-tête ; utilisez des lettres, des chiffres et -</translation>
    </message>
    <message>
        <source>not a regular expression: {error}</source>
        <translation>pas une expression régulière : {error}</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incomplet</translation>
    </message>
    <message>
        <source>not made sure of: {n}</source>
        <translation>non contrôlées : {n}</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>pas cette fois</translation>
    </message>
    <message>
        <source>not the address of a web page, as in https://example.com/page</source>
        <translation>pas l’adresse d’une page web, comme https://example.com/page</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>not yet: {n}</source>
        <translation>pas encore : {n}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>on the wire: {n}</source>
        <translation>en cours d’envoi : {n}</translation>
    </message>
    <message>
        <source>one field at least must name the user, so must not have keep = true</source>
        <translation>au moins un champ doit désigner l’utilisateur, donc ne pas avoir keep = true</translation>
    </message>
    <message>
        <source>one of these status codes</source>
        <translation>un de ces codes d’état</translation>
    </message>
    <message>
        <source>only a 2xx can say that a user is deleted</source>
        <translation>seul un 2xx peut dire qu’un utilisateur est supprimé</translation>
    </message>
    <message>
        <source>only a 2xx can say that it will be done later</source>
        <translation>seul un 2xx peut dire que ce sera fait plus tard</translation>
    </message>
    <message>
        <source>only a 4xx can say so alone; else add json</source>
        <translation>seul un 4xx peut le dire à lui seul ; sinon, ajoutez json</translation>
    </message>
    <message>
        <source>outcome: {name}</source>
        <translation>résultat : {name}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message numerus="yes">
        <source>pausing… {n} on the wire finish first</source>
        <comment>pausing… {n} on the wire finishes first</comment>
        <translation>
            <numerusform>mise en pause… {n} en cours d’envoi se termine d’abord</numerusform>
            <numerusform>mise en pause… {n} en cours d’envoi se terminent d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>provider: {title}</source>
        <translation>fournisseur : {title}</translation>
    </message>
    <message>
        <source>repeats too often; write a simpler one</source>
        <translation>se répète trop souvent ; écrivez-en un plus simple</translation>
    </message>
    <message>
        <source>rules for values</source>
        <translation>des règles pour les valeurs</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>signing in for a token</source>
        <translation>la connexion pour obtenir un jeton</translation>
    </message>
    <message>
        <source>still there: {n}</source>
        <translation>toujours présent : {n}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>arrêt…</translation>
    </message>
    <message numerus="yes">
        <source>stopping… {n} on the wire finish first</source>
        <comment>stopping… {n} on the wire finishes first</comment>
        <translation>
            <numerusform>arrêt… {n} en cours d’envoi se termine d’abord</numerusform>
            <numerusform>arrêt… {n} en cours d’envoi se terminent d’abord</numerusform>
        </translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulation</translation>
    </message>
    <message>
        <source>takes too long to check a value; write a simpler one</source>
        <translation>prend trop de temps pour vérifier une valeur ; écrivez-en un plus simple</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>du texte entre guillemets</translation>
    </message>
    <message>
        <source>text: {words}</source>
        <translation>texte : {words}</translation>
    </message>
    <message>
        <source>the address: it was {address}</source>
        <translation>l’adresse : c’était {address}</translation>
    </message>
    <message>
        <source>the credentials of an account</source>
        <translation>les identifiants d’un compte</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation>les champs</translation>
    </message>
    <message>
        <source>the format</source>
        <translation>le format</translation>
    </message>
    <message>
        <source>the id</source>
        <translation>l’ID</translation>
    </message>
    <message>
        <source>the links to its documentation</source>
        <translation>les liens vers sa documentation</translation>
    </message>
    <message>
        <source>the name: it was {title}</source>
        <translation>le nom : c’était {title}</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>l’avis</translation>
    </message>
    <message>
        <source>the pace</source>
        <translation>le rythme</translation>
    </message>
    <message>
        <source>the request that deletes</source>
        <translation>la requête qui supprime</translation>
    </message>
    <message>
        <source>the step “{step}” before the deletion</source>
        <translation>l’étape « {step} » avant la suppression</translation>
    </message>
    <message>
        <source>the steps before the deletion</source>
        <translation>les étapes avant la suppression</translation>
    </message>
    <message>
        <source>there is another provider called “{title}”; choose another name</source>
        <translation>il y a un autre fournisseur appelé « {title} » ; choisissez un autre nom</translation>
    </message>
    <message>
        <source>there is such a user</source>
        <translation>cet utilisateur existe</translation>
    </message>
    <message>
        <source>this header is set by the app or not at all; leave it out</source>
        <translation>cet en-tête est défini par l’application ou pas du tout ; retirez-le</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because it was not looked for yet</source>
        <translation>cette session seulement : aucun trousseau sûr trouvé, car il n’a pas encore été recherché</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because no keyring service is running</source>
        <translation>cette session seulement : aucun trousseau sûr trouvé, car aucun service de trousseau n’est actif</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring did not give back what was written</source>
        <translation>cette session seulement : aucun trousseau sûr trouvé, car le trousseau n’a pas rendu ce qui y a été écrit</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring is locked</source>
        <translation>cette session seulement : aucun trousseau sûr trouvé, car le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring reported an error</source>
        <translation>cette session seulement : aucun trousseau sûr trouvé, car le trousseau a signalé une erreur</translation>
    </message>
    <message>
        <source>this session only: this is the demo</source>
        <translation>cette session seulement : c’est la démo</translation>
    </message>
    <message>
        <source>too large for a number; write it as text in quotes</source>
        <translation>trop grand pour un nombre ; écrivez-le comme texte entre guillemets</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>unknown here; is it spelt right?</source>
        <translation>inconnu ici ; est-ce bien orthographié ?</translation>
    </message>
    <message>
        <source>users found at {provider}</source>
        <translation>utilisateurs trouvés chez {provider}</translation>
    </message>
    <message>
        <source>uses no credential</source>
        <translation>n’utilise aucun identifiant de connexion</translation>
    </message>
    <message>
        <source>uses no field that names the user</source>
        <translation>n’utilise aucun champ qui désigne l’utilisateur</translation>
    </message>
    <message>
        <source>waiting for another try: {n}</source>
        <translation>en attente d’une autre tentative : {n}</translation>
    </message>
    <message>
        <source>what each request carries to sign in</source>
        <translation>ce que chaque requête porte pour se connecter</translation>
    </message>
    <message>
        <source>where the HTTP status decides, status and success are not looked at</source>
        <translation>là où l’état HTTP décide, status et success ne sont pas lus</translation>
    </message>
    <message>
        <source>where the body decides, a status is not enough; add json</source>
        <translation>là où le corps décide, un état ne suffit pas ; ajoutez json</translation>
    </message>
    <message>
        <source>where the body decides, status and success must be given</source>
        <translation>là où le corps décide, status et success doivent être donnés</translation>
    </message>
    <message>
        <source>where the body decides, this is not looked at; leave it out</source>
        <translation>là où le corps décide, ceci n’est pas lu ; retirez-le</translation>
    </message>
    <message>
        <source>with a bearer token</source>
        <translation>avec un jeton bearer</translation>
    </message>
    <message>
        <source>with a key in a header</source>
        <translation>avec une clé dans un en-tête</translation>
    </message>
    <message>
        <source>with user name and password</source>
        <translation>avec nom d’utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>write &quot;DELETE&quot;, &quot;POST&quot;, &quot;PUT&quot; or &quot;PATCH&quot;; &quot;GET&quot; in [look_up]; &quot;GET&quot; or &quot;POST&quot; in [find]</source>
        <translation>écrivez &quot;DELETE&quot;, &quot;POST&quot;, &quot;PUT&quot; ou &quot;PATCH&quot; ; &quot;GET&quot; dans [look_up] ; &quot;GET&quot; ou &quot;POST&quot; dans [find]</translation>
    </message>
    <message>
        <source>write &quot;http&quot; or &quot;body&quot;</source>
        <translation>écrivez &quot;http&quot; ou &quot;body&quot;</translation>
    </message>
    <message>
        <source>write &quot;page&quot;, &quot;offset&quot;, &quot;cursor&quot; or &quot;link&quot;</source>
        <translation>écrivez &quot;page&quot;, &quot;offset&quot;, &quot;cursor&quot; ou &quot;link&quot;</translation>
    </message>
    <message>
        <source>write &quot;text&quot; or &quot;date&quot;</source>
        <translation>écrivez &quot;text&quot; ou &quot;date&quot;</translation>
    </message>
    <message>
        <source>write a path that begins with /, as in /users/{user_id}</source>
        <translation>écrivez un chemin qui commence par /, comme /users/{user_id}</translation>
    </message>
    <message>
        <source>write format = 1</source>
        <translation>écrivez format = 1</translation>
    </message>
    <message>
        <source>write it as {address}</source>
        <translation>écrivez-le sous la forme {address}</translation>
    </message>
    <message>
        <source>write small letters, digits and -, a letter first, at most 31 characters</source>
        <translation>écrivez des minuscules, des chiffres et -, une lettre en premier, au plus 31 caractères</translation>
    </message>
    <message>
        <source>write small letters, digits and _, a letter first, at most 31 characters</source>
        <translation>écrivez des minuscules, des chiffres et _, une lettre en premier, au plus 31 caractères</translation>
    </message>
    <message>
        <source>write user name and password with one colon between, as {username}:{password}</source>
        <translation>écrivez nom d’utilisateur et mot de passe séparés par un deux-points, comme {username}:{password}</translation>
    </message>
    <message>
        <source>write {wanted}, not {got}</source>
        <translation>écrivez {wanted}, et non {got}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>{column}, last first</source>
        <translation>{column}, dernier d’abord</translation>
    </message>
    <message>
        <source>{counts} ({when})</source>
        <translation>{counts} ({when})</translation>
    </message>
    <message>
        <source>{counts}. {reason}</source>
        <translation>{counts}. {reason}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{deleted} of {n} users are deleted.</source>
        <comment>{deleted} of {n} user is deleted.</comment>
        <translation>
            <numerusform>Supprimé : {deleted} sur {n} utilisateur.</numerusform>
            <numerusform>Supprimés : {deleted} sur {n} utilisateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} users done: {counts}</source>
        <comment>{done} of {n} user done: {counts}</comment>
        <translation>
            <numerusform>{done} sur {n} utilisateur traité : {counts}</numerusform>
            <numerusform>{done} sur {n} utilisateurs traités : {counts}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} done, {left} left</source>
        <translation>{done} sur {total} traités, {left} restants</translation>
    </message>
    <message>
        <source>{expired}. The provider will probably refuse.</source>
        <translation>{expired}. Le fournisseur refusera sans doute.</translation>
    </message>
    <message>
        <source>{fields} is used nowhere yet. Put it into the path, the query or the body</source>
        <translation>{fields} ne sert encore nulle part. À mettre dans le chemin, les paramètres d’URL ou le corps</translation>
    </message>
    <message>
        <source>{field} contains {signs}.</source>
        <translation>{field} contient {signs}.</translation>
    </message>
    <message>
        <source>{field} has a blank inside.</source>
        <translation>{field} contient une espace.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} : valeur manquante.</translation>
    </message>
    <message>
        <source>{field} names the user too, so it must be filled</source>
        <translation>{field} désigne aussi l’utilisateur et doit donc être rempli</translation>
    </message>
    <message>
        <source>{field}: This is the {place}, too.</source>
        <translation>{field} : cette valeur est aussi celle de « {place} ».</translation>
    </message>
    <message>
        <source>{field}: This is the {place}.</source>
        <translation>{field} : cette valeur est celle de « {place} ».</translation>
    </message>
    <message>
        <source>{field}: begins or ends with a blank</source>
        <translation>{field} : commence ou se termine par une espace</translation>
    </message>
    <message>
        <source>{field}: from the list</source>
        <translation>{field} : de la liste</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field} : {problem}</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>{field} : {problem}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} à {last}</translation>
    </message>
    <message numerus="yes">
        <source>{fitting} of {n} users</source>
        <comment>{fitting} of {n} user</comment>
        <translation>
            <numerusform>{fitting} sur {n} utilisateur</numerusform>
            <numerusform>{fitting} sur {n} utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: {reason}. Choose another one.</source>
        <translation>{folder} : {reason}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>{found}, {time}</source>
        <translation>{found}, {time}</translation>
    </message>
    <message>
        <source>{found}, {time}, by the app</source>
        <translation>{found}, {time}, par l’application</translation>
    </message>
    <message>
        <source>{found}: {user}.</source>
        <translation>{found} : {user}.</translation>
    </message>
    <message>
        <source>{host} could not be reached within {seconds} s.</source>
        <translation>{host} n’a pas pu être joint en {seconds} s.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>{host} n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <translation>{host} a refusé la connexion.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} s.</source>
        <translation>{host} n’a rien envoyé pendant {seconds} s.</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} s in all.</source>
        <translation>{host} a mis plus de {seconds} s en tout.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{label} has characters that can&apos;t be sent.</source>
        <translation>{label} contient des caractères impossibles à envoyer.</translation>
    </message>
    <message>
        <source>{label} has {n} characters, and {store} keeps at most {most}. Ask the provider for a shorter one.</source>
        <translation>{label} a {n} caractères, et {store} en garde au plus {most}. Demandez une valeur plus courte au fournisseur.</translation>
    </message>
    <message>
        <source>{label} is missing. Fill it in first.</source>
        <translation>{label} : valeur manquante. Renseignez-la d’abord.</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
    <message>
        <source>{label} {when}</source>
        <comment>a token, and when it expires or has expired</comment>
        <translation>{label} : {when}</translation>
    </message>
    <message>
        <source>{label}:
{value}</source>
        <translation>{label} :
{value}</translation>
    </message>
    <message numerus="yes">
        <source>{label}: at most {n} characters.</source>
        <comment>{label}: at most {n} character.</comment>
        <translation>
            <numerusform>{label} : au plus {n} caractère.</numerusform>
            <numerusform>{label} : au plus {n} caractères.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {problem}.</source>
        <translation>{label} : {problem}.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label} : {value}</translation>
    </message>
    <message numerus="yes">
        <source>{left} of {n} users of {list} are still waiting</source>
        <comment>{left} of {n} user of {list} is still waiting</comment>
        <translation>
            <numerusform>{list} : {left} sur {n} utilisateur encore en attente</numerusform>
            <numerusform>{list} : {left} sur {n} utilisateurs encore en attente</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of {n} users were not sent.</source>
        <comment>{left} of {n} user was not sent.</comment>
        <translation>
            <numerusform>Non envoyé : {left} sur {n} utilisateur.</numerusform>
            <numerusform>Non envoyés : {left} sur {n} utilisateurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line} does not fit the head: one of the two was changed.</source>
        <translation>{line} ne correspond pas à la tête : l’une des deux a été modifiée.</translation>
    </message>
    <message>
        <source>{line} does not fit the seal beside it: one of the two was made anew.</source>
        <translation>{line} ne correspond pas au sceau à côté d’elle : l’un des deux a été refait.</translation>
    </message>
    <message>
        <source>{line} has ended and has no seal: it was put in, or its seal was removed.</source>
        <translation>{line} est terminée et n’a pas de sceau : elle a été insérée, ou son sceau a été retiré.</translation>
    </message>
    <message>
        <source>{line} has the place in the chain that line {other} has.</source>
        <translation>{line} a dans la chaîne la place de la ligne {other}.</translation>
    </message>
    <message>
        <source>{line} is no part of the chain that ends with the head.</source>
        <translation>{line} ne fait pas partie de la chaîne qui se termine par la tête.</translation>
    </message>
    <message>
        <source>{line} was changed after it was recorded.</source>
        <translation>{line} a été modifiée après avoir été consignée.</translation>
    </message>
    <message>
        <source>{list}, all {total} sent, started {when}, account {account}</source>
        <translation>{list}, {total} envoyés (tous), commencée le {when}, compte {account}</translation>
    </message>
    <message>
        <source>{list}, {done} of {total} done</source>
        <translation>{list}, {done} sur {total} traités</translation>
    </message>
    <message>
        <source>{list}, {left} of {total} left, started {when}, account {account}</source>
        <translation>{list}, {left} restants sur {total}, commencée le {when}, compte {account}</translation>
    </message>
    <message numerus="yes">
        <source>{list}, {n} users, done {when}, account {account}</source>
        <comment>{list}, {n} user, done {when}, account {account}</comment>
        <translation>
            <numerusform>{list}, {n} utilisateur, terminée le {when}, compte {account}</numerusform>
            <numerusform>{list}, {n} utilisateurs, terminée le {when}, compte {account}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list}, {n} users, stopped {when}, account {account}</source>
        <comment>{list}, {n} user, stopped {when}, account {account}</comment>
        <translation>
            <numerusform>{list}, {n} utilisateur, arrêtée le {when}, compte {account}</numerusform>
            <numerusform>{list}, {n} utilisateurs, arrêtée le {when}, compte {account}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list}: {n} rows</source>
        <comment>{list}: {n} row</comment>
        <translation>
            <numerusform>{list} : {n} ligne</numerusform>
            <numerusform>{list} : {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}: {state}</source>
        <translation>{list} : {state}</translation>
    </message>
    <message>
        <source>{mark} stands for the {label}</source>
        <translation>{mark} représente « {label} »</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} min {seconds} s</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <source>{name} is given more than once; give one of headers, bearer and basic</source>
        <translation>{name} est donné plus d’une fois ; donnez l’un de headers, bearer et basic</translation>
    </message>
    <message>
        <source>{name} is not a credential with secret = true</source>
        <translation>{name} n’est pas un identifiant de connexion avec secret = true</translation>
    </message>
    <message>
        <source>{name} stands in find.query too</source>
        <translation>{name} figure aussi dans find.query</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {time}, {n} users</source>
        <comment>{name}, {time}, {n} user</comment>
        <translation>
            <numerusform>{name}, {time}, {n} utilisateur</numerusform>
            <numerusform>{name}, {time}, {n} utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name} : {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} Deleted</source>
        <comment>{n} Deleted</comment>
        <translation>
            <numerusform>{n} Supprimé</numerusform>
            <numerusform>{n} Supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Done</source>
        <comment>{n} Done</comment>
        <translation>
            <numerusform>{n} Fait</numerusform>
            <numerusform>{n} Faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Failed</source>
        <comment>{n} Failed</comment>
        <translation>
            <numerusform>{n} Échec</numerusform>
            <numerusform>{n} Échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Not found</source>
        <comment>{n} Not found</comment>
        <translation>
            <numerusform>{n} Introuvable</numerusform>
            <numerusform>{n} Introuvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Not sent</source>
        <comment>{n} Not sent</comment>
        <translation>
            <numerusform>{n} Non envoyé</numerusform>
            <numerusform>{n} Non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Refused</source>
        <comment>{n} Refused</comment>
        <translation>
            <numerusform>{n} Refusé</numerusform>
            <numerusform>{n} Refusés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Sending…</source>
        <comment>{n} Sending…</comment>
        <translation>
            <numerusform>{n} Envoi…</numerusform>
            <numerusform>{n} Envois…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Unknown</source>
        <comment>{n} Unknown</comment>
        <translation>
            <numerusform>{n} Indéterminé</numerusform>
            <numerusform>{n} Indéterminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} after the first {first}</source>
        <comment>{n} after the first {first}</comment>
        <translation>
            <numerusform>{n} au-delà des {first} premiers</numerusform>
            <numerusform>{n} au-delà des {first} premiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be chosen, see the notes</source>
        <comment>{n} can&apos;t be chosen, see the note</comment>
        <translation>
            <numerusform>{n} ne peut pas être choisi, voir la remarque</numerusform>
            <numerusform>{n} ne peuvent pas être choisis, voir les remarques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted</source>
        <comment>{n} deleted</comment>
        <translation>
            <numerusform>{n} supprimé</numerusform>
            <numerusform>{n} supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions</source>
        <comment>{n} deletion</comment>
        <translation>
            <numerusform>{n} suppression</numerusform>
            <numerusform>{n} suppressions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: finish or stop the list {names}.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: finish or stop the list {names}.</comment>
        <translation>
            <numerusform>{n} suppression ne peut pas encore être oubliée : terminez ou arrêtez la liste {names}.</numerusform>
            <numerusform>{n} suppressions ne peuvent pas encore être oubliées : terminez ou arrêtez la liste {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: finish or stop the lists {names}.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: finish or stop the lists {names}.</comment>
        <translation>
            <numerusform>{n} suppression ne peut pas encore être oubliée : terminez ou arrêtez les listes {names}.</numerusform>
            <numerusform>{n} suppressions ne peuvent pas encore être oubliées : terminez ou arrêtez les listes {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: wait until nothing is being sent.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: wait until nothing is being sent.</comment>
        <translation>
            <numerusform>{n} suppression ne peut pas encore être oubliée : attendez qu’il n’y ait plus d’envoi en cours.</numerusform>
            <numerusform>{n} suppressions ne peuvent pas encore être oubliées : attendez qu’il n’y ait plus d’envoi en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions in this file, {forgotten} of them forgotten.</source>
        <comment>{n} deletion in this file, {forgotten} of them forgotten.</comment>
        <translation>
            <numerusform>{n} suppression dans ce fichier, dont oubliées : {forgotten}.</numerusform>
            <numerusform>{n} suppressions dans ce fichier, dont oubliées : {forgotten}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions were written to {file}.</source>
        <comment>{n} deletion was written to {file}.</comment>
        <translation>
            <numerusform>{n} suppression a été écrite dans {file}.</numerusform>
            <numerusform>{n} suppressions ont été écrites dans {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions without a seal: still being sent, not checked.</source>
        <comment>{n} deletion without a seal: still being sent, not checked.</comment>
        <translation>
            <numerusform>{n} suppression sans sceau : encore en cours d’envoi, non vérifiée.</numerusform>
            <numerusform>{n} suppressions sans sceau : encore en cours d’envoi, non vérifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different values, from the list</source>
        <comment>{n} value, from the list</comment>
        <translation>
            <numerusform>{n} valeur, de la liste</numerusform>
            <numerusform>{n} valeurs différentes, de la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <comment>{n} done</comment>
        <translation>
            <numerusform>{n} fait</numerusform>
            <numerusform>{n} faits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} échec</numerusform>
            <numerusform>{n} échecs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} trouvé</numerusform>
            <numerusform>{n} trouvés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invalid</source>
        <comment>{n} invalid</comment>
        <translation>
            <numerusform>{n} non valide</numerusform>
            <numerusform>{n} non valides</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines with such a contradiction.</source>
        <comment>{n} line with such a contradiction.</comment>
        <translation>
            <numerusform>{n} ligne avec une telle contradiction.</numerusform>
            <numerusform>{n} lignes avec une telle contradiction.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links of the chain not in this file.</source>
        <comment>{n} link of the chain not in this file.</comment>
        <translation>
            <numerusform>{n} maillon de la chaîne absent de ce fichier.</numerusform>
            <numerusform>{n} maillons de la chaîne absents de ce fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists are not finished. The newest: {waiting}.</source>
        <comment>A list is not finished: {waiting}.</comment>
        <translation>
            <numerusform>Une liste n’est pas terminée : {waiting}.</numerusform>
            <numerusform>{n} listes ne sont pas terminées. La plus récente : {waiting}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>encore {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} not checked</source>
        <comment>{n} not checked</comment>
        <translation>
            <numerusform>{n} non vérifié</numerusform>
            <numerusform>{n} non vérifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found</source>
        <comment>{n} not found</comment>
        <translation>
            <numerusform>{n} introuvable</numerusform>
            <numerusform>{n} introuvables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not looked up</source>
        <comment>{n} not looked up</comment>
        <translation>
            <numerusform>{n} non consulté</numerusform>
            <numerusform>{n} non consultés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not sent</source>
        <comment>{n} not sent</comment>
        <translation>
            <numerusform>{n} non envoyé</numerusform>
            <numerusform>{n} non envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not there</source>
        <comment>{n} not there</comment>
        <translation>
            <numerusform>{n} inexistant</numerusform>
            <numerusform>{n} inexistants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not ticked</source>
        <comment>{n} not ticked</comment>
        <translation>
            <numerusform>{n} non coché</numerusform>
            <numerusform>{n} non cochés</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} sur {count}</translation>
    </message>
    <message>
        <source>{n} of {count}, in the part that is shown</source>
        <translation>{n} sur {count}, dans la partie affichée</translation>
    </message>
    <message numerus="yes">
        <source>{n} ready</source>
        <comment>{n} ready</comment>
        <translation>
            <numerusform>{n} prêt</numerusform>
            <numerusform>{n} prêts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>{n} refusé</numerusform>
            <numerusform>{n} refusés</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message numerus="yes">
        <source>{n} sending…</source>
        <comment>{n} sending…</comment>
        <translation>
            <numerusform>{n} envoi…</numerusform>
            <numerusform>{n} envois…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent before</source>
        <comment>{n} sent before</comment>
        <translation>
            <numerusform>{n} déjà envoyé</numerusform>
            <numerusform>{n} déjà envoyés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twice in the list</source>
        <comment>{n} twice in the list</comment>
        <translation>
            <numerusform>{n} en double dans la liste</numerusform>
            <numerusform>{n} en double dans la liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <comment>{n} unknown</comment>
        <translation>
            <numerusform>{n} indéterminé</numerusform>
            <numerusform>{n} indéterminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown: check at the provider whether these users still exist before you send them again.</source>
        <comment>{n} unknown: check at the provider whether this user still exists before you send it again.</comment>
        <translation>
            <numerusform>{n} indéterminé : vérifiez chez le fournisseur si cet utilisateur existe encore avant de renvoyer la suppression.</numerusform>
            <numerusform>{n} indéterminés : vérifiez chez le fournisseur si ces utilisateurs existent encore avant de renvoyer les suppressions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unusual</source>
        <comment>{n} unusual</comment>
        <translation>
            <numerusform>{n} inhabituel</numerusform>
            <numerusform>{n} inhabituels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <comment>{n} user</comment>
        <translation>
            <numerusform>{n} utilisateur</numerusform>
            <numerusform>{n} utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} users in a row could not be sent{code}, so the rest would probably fare no better.</source>
        <translation>{n} suppressions de suite n’ont pas pu être envoyées{code} ; il n’en irait sans doute pas mieux pour les autres.</translation>
    </message>
    <message>
        <source>{n} users in a row ended without an answer that can be trusted{code}, so the rest would probably fare no better.</source>
        <translation>{n} suppressions de suite se sont terminées sans réponse fiable{code} ; il n’en irait sans doute pas mieux pour les autres.</translation>
    </message>
    <message>
        <source>{n} users in a row failed{code}, so the rest would probably fare no better.</source>
        <translation>{n} échecs de suite{code} ; il n’en irait sans doute pas mieux pour les autres.</translation>
    </message>
    <message>
        <source>{n} users in a row were refused{code}, so the rest would probably fare no better.</source>
        <translation>{n} suppressions de suite ont été refusées{code} ; il n’en irait sans doute pas mieux pour les autres.</translation>
    </message>
    <message numerus="yes">
        <source>{n} users will be deleted</source>
        <comment>{n} user will be deleted</comment>
        <translation>
            <numerusform>{n} utilisateur sera supprimé</numerusform>
            <numerusform>{n} utilisateurs seront supprimés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were forgotten and can&apos;t be sent again.</source>
        <comment>{n} was forgotten and can&apos;t be sent again.</comment>
        <translation>
            <numerusform>{n} a été oublié et ne peut pas être renvoyé.</numerusform>
            <numerusform>{n} ont été oubliés et ne peuvent pas être renvoyés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} ou {other}</translation>
    </message>
    <message>
        <source>{outcome}: {n} ({share}%)</source>
        <translation>{outcome} : {n} ({share} %)</translation>
    </message>
    <message>
        <source>{outcome}: {user}</source>
        <translation>{outcome} : {user}</translation>
    </message>
    <message>
        <source>{outcome}: {user}.</source>
        <translation>{outcome} : {user}.</translation>
    </message>
    <message>
        <source>{place} is a credential, and addresses and bodies get logged; put it into [auth] or into a header</source>
        <translation>{place} est un identifiant de connexion, et les adresses et les corps sont journalisés ; mettez-le dans [auth] ou dans un en-tête</translation>
    </message>
    <message>
        <source>{place} is a field, and here only credentials can stand</source>
        <translation>{place} est un champ, et seuls des identifiants de connexion peuvent figurer ici</translation>
    </message>
    <message>
        <source>{place} is declared and never used</source>
        <translation>{place} est déclaré et jamais utilisé</translation>
    </message>
    <message>
        <source>{place} is declared and never used, although it names the user</source>
        <translation>{place} est déclaré et jamais utilisé, bien qu’il désigne l’utilisateur</translation>
    </message>
    <message>
        <source>{place} is not declared as a field or credential</source>
        <translation>{place} n’est déclaré ni comme champ ni comme identifiant de connexion</translation>
    </message>
    <message>
        <source>{place} is what it fetches, so it can&apos;t use it</source>
        <translation>{place} est ce que cette requête va chercher ; elle ne peut donc pas l’utiliser</translation>
    </message>
    <message>
        <source>{place} names the user and is not used, so the answer could be about another user; use it in the request or in same</source>
        <translation>{place} désigne l’utilisateur et n’est pas utilisé ; la réponse pourrait donc porter sur un autre utilisateur ; utilisez-le dans la requête ou dans same</translation>
    </message>
    <message>
        <source>{place} names the user who is to be found, so the request can&apos;t have it</source>
        <translation>{place} désigne l’utilisateur qu’il faut trouver ; la requête ne peut donc pas l’avoir</translation>
    </message>
    <message>
        <source>{provider} can&apos;t be asked about a user.</source>
        <translation>{provider} ne peut pas être interrogé sur un utilisateur.</translation>
    </message>
    <message>
        <source>{provider}, account {account}</source>
        <translation>{provider}, compte {account}</translation>
    </message>
    <message>
        <source>{rate} per second, about {time} left</source>
        <translation>{rate} par seconde, reste environ {time}</translation>
    </message>
    <message numerus="yes">
        <source>{readable} of {n} deletions can be read.</source>
        <comment>{readable} of {n} deletion can be read.</comment>
        <translation>
            <numerusform>Lisible : {readable} sur {n} suppression.</numerusform>
            <numerusform>Lisibles : {readable} sur {n} suppressions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{readable} of {n} deletions can be read; the first that can&apos;t: number {lost}.</source>
        <comment>{readable} of {n} deletion can be read; the first that can&apos;t: number {lost}.</comment>
        <translation>
            <numerusform>Lisible : {readable} sur {n} suppression ; première illisible : numéro {lost}.</numerusform>
            <numerusform>Lisibles : {readable} sur {n} suppressions ; première illisible : numéro {lost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <translation>{some} et {one}</translation>
    </message>
    <message>
        <source>{state}. {reason}</source>
        <translation>{state}. {reason}</translation>
    </message>
    <message>
        <source>{status} alone does not say that there is no such user; add json</source>
        <translation>{status} seul ne dit pas que l’utilisateur est inexistant ; ajoutez json</translation>
    </message>
    <message>
        <source>{status} never says that the step is done, or not needed</source>
        <translation>{status} ne dit jamais que l’étape est faite, ou inutile</translation>
    </message>
    <message>
        <source>{status} never says that there is no such user</source>
        <translation>{status} ne dit jamais que l’utilisateur est inexistant</translation>
    </message>
    <message>
        <source>{step}: done.</source>
        <translation>{step} : fait.</translation>
    </message>
    <message>
        <source>{step}: nothing to do ({status}).</source>
        <translation>{step} : rien à faire ({status}).</translation>
    </message>
    <message>
        <source>{title} (guessed)</source>
        <translation>{title} (deviné)</translation>
    </message>
    <message>
        <source>{title} is removed.</source>
        <translation>{title} est retiré.</translation>
    </message>
    <message>
        <source>{title} is saved. Next: choose “Accounts…” and enter your {what}.</source>
        <translation>{title} est enregistré. Ensuite : choisissez « Comptes… » et saisissez : {what}.</translation>
    </message>
    <message>
        <source>{title}. Holds personal data.</source>
        <translation>{title}. Contient des données personnelles.</translation>
    </message>
    <message>
        <source>{token}, or {others}</source>
        <translation>{token}, ou {others}</translation>
    </message>
    <message numerus="yes">
        <source>{unproven} of {n} lines can&apos;t be proven by this file alone: links between them and the head are missing (left out by a filter, or removed). To prove them, compare them with the history itself: there, Check history finds the seal of a line, written as number:hash.</source>
        <comment>{unproven} of {n} line can&apos;t be proven by this file alone: links between them and the head are missing (left out by a filter, or removed). To prove them, compare them with the history itself: there, Check history finds the seal of a line, written as number:hash.</comment>
        <translation>
            <numerusform>Non prouvable par ce seul fichier : {unproven} sur {n} ligne ; des maillons entre elle et la tête manquent (laissés de côté par un filtre, ou retirés). Pour la prouver, comparez-la avec l’historique lui-même : là, « Vérifier l’historique » trouve le sceau d’une ligne, écrit sous la forme nombre:hachage.</numerusform>
            <numerusform>Non prouvables par ce seul fichier : {unproven} sur {n} lignes ; des maillons entre elles et la tête manquent (laissés de côté par un filtre, ou retirés). Pour les prouver, comparez-les avec l’historique lui-même : là, « Vérifier l’historique » trouve le sceau d’une ligne, écrit sous la forme nombre:hachage.</numerusform>
        </translation>
    </message>
    <message>
        <source>{user} at {provider}, account {account}</source>
        <translation>{user} chez {provider}, compte {account}</translation>
    </message>
    <message>
        <source>{what} (new)</source>
        <translation>{what} (nouvelle)</translation>
    </message>
    <message>
        <source>{what} (no longer)</source>
        <translation>{what} (retirée)</translation>
    </message>
    <message>
        <source>{what} ({minutes} min {seconds} s)</source>
        <translation>{what} ({minutes} min {seconds} s)</translation>
    </message>
    <message>
        <source>{what} ({seconds} s)</source>
        <translation>{what} ({seconds} s)</translation>
    </message>
    <message>
        <source>{what}: how its answer is read</source>
        <translation>{what} : lecture de sa réponse</translation>
    </message>
    <message>
        <source>{what}: its value</source>
        <translation>{what} : sa valeur</translation>
    </message>
    <message>
        <source>{what}: key in the answer</source>
        <translation>{what} : clé dans la réponse</translation>
    </message>
    <message>
        <source>{what}: status codes</source>
        <translation>{what} : codes d’état</translation>
    </message>
    <message>
        <source>{what}: the request</source>
        <translation>{what} : la requête</translation>
    </message>
    <message>
        <source>{what}: the request, and how its answer is read</source>
        <translation>{what} : la requête, et la lecture de sa réponse</translation>
    </message>
    <message>
        <source>{what}: {n}</source>
        <translation>{what} : {n}</translation>
    </message>
    <message>
        <source>{when} by {user} on {computer}, with Deletion Desk {version}</source>
        <translation>{when} par {user} sur {computer}, avec Deletion Desk {version}</translation>
    </message>
    <message>
        <source>“From” is after “To”.</source>
        <translation>« Du » est postérieur à « Au ».</translation>
    </message>
    <message>
        <source>“Start a new history” gives this file another name in the same folder and changes nothing in it.</source>
        <translation>« Commencer un nouvel historique » donne à ce fichier un autre nom dans le même dossier et n’y change rien.</translation>
    </message>
    <message>
        <source>“Try it” only practises, on this computer. Nothing goes to the service.</source>
        <translation>« Essayer » ne fait que s’exercer, sur cet ordinateur. Rien ne va au service.</translation>
    </message>
    <message>
        <source>“{id}” belongs to the built-in provider {title}; choose another</source>
        <translation>« {id} » appartient au fournisseur intégré {title} ; choisissez-en un autre</translation>
    </message>
    <message>
        <source>“{id}” is taken by another provider; choose another</source>
        <translation>« {id} » est pris par un autre fournisseur ; choisissez-en un autre</translation>
    </message>
    <message>
        <source>“{id}” is taken by {title}</source>
        <translation>« {id} » est pris par {title}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>« {name} »</translation>
    </message>
    <message>
        <source>“{name}” is also a name of {field}</source>
        <translation>« {name} » est aussi un nom de {field}</translation>
    </message>
    <message>
        <source>“{part}” is not a plain segment or one placeholder like {{user_id}}</source>
        <translation>« {part} » n’est ni un segment simple ni un seul marqueur comme {{user_id}}</translation>
    </message>
    <message>
        <source>“{place}” is no place like body.message or errors.0.text</source>
        <translation>« {place} » n’est pas un endroit comme body.message ou errors.0.text</translation>
    </message>
    <message>
        <source>“{title}” is taken by another provider</source>
        <translation>« {title} » est pris par un autre fournisseur</translation>
    </message>
    <message>
        <source>“{value}” is used more than once</source>
        <translation>« {value} » est utilisé plus d’une fois</translation>
    </message>
    <message>
        <source>… The exports hold all of this answer.</source>
        <translation>… Les exports contiennent toute cette réponse.</translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>… et encore {n}.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} others</source>
        <comment>… and {n} other</comment>
        <translation>
            <numerusform>… et {n} autre</numerusform>
            <numerusform>… et {n} autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {n} more …</source>
        <comment>… {n} more …</comment>
        <translation>
            <numerusform>… encore {n} …</numerusform>
            <numerusform>… encore {n} …</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Blanks inside: {n}.</source>
        <translation>⚠ Espaces à l’intérieur : {n}.</translation>
    </message>
    <message>
        <source>⚠ Choose the column that holds: {fields}.</source>
        <translation>⚠ Choisissez la colonne qui contient : {fields}.</translation>
    </message>
    <message>
        <source>⚠ Choose the column that holds: {fields}. Or fill it in on the tab, then choose “Delete a list…” there again.</source>
        <translation>⚠ Choisissez la colonne qui contient : {fields}. Ou renseignez-le dans l’onglet, puis choisissez-y à nouveau « Supprimer par liste… ».</translation>
    </message>
    <message>
        <source>⚠ Contains {signs}.</source>
        <translation>⚠ Contient {signs}.</translation>
    </message>
    <message>
        <source>⚠ No such user</source>
        <translation>⚠ Utilisateur inexistant</translation>
    </message>
    <message>
        <source>⚠ No such user at {title}. Check the ID.</source>
        <translation>⚠ Utilisateur inexistant chez {title}. Vérifiez l’ID.</translation>
    </message>
    <message>
        <source>⚠ Stopped. {why}</source>
        <translation>⚠ Arrêté. {why}</translation>
    </message>
    <message>
        <source>⚠ The file holds personal data that anybody can read. Keep it where only those who need it can open it.</source>
        <translation>⚠ Le fichier contient des données personnelles que n’importe qui peut lire. Gardez-le là où seuls ceux qui en ont besoin peuvent l’ouvrir.</translation>
    </message>
    <message>
        <source>⚠ There is no such user (asked at {time}).</source>
        <translation>⚠ Utilisateur inexistant (demandé à {time}).</translation>
    </message>
    <message>
        <source>⚠ This is not the provider&apos;s own address.</source>
        <translation>⚠ Ce n’est pas l’adresse propre au fournisseur.</translation>
    </message>
    <message>
        <source>⚠ {file} is not used
{reason}</source>
        <translation>⚠ {file} n’est pas utilisé
{reason}</translation>
    </message>
    <message>
        <source>⚠ {found}: {user}</source>
        <translation>⚠ {found} : {user}</translation>
    </message>
</context>
</TS>
