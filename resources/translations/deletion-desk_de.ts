<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de">
<context>
    <name></name>
    <message>
        <source>&amp;About Deletion Desk</source>
        <translation>Ü&amp;ber Deletion Desk</translation>
    </message>
    <message>
        <source>&amp;Add a provider…</source>
        <translation>&amp;Anbieter hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Check history…</source>
        <translation>Verlauf &amp;prüfen…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Delete user…</source>
        <translation>Ben&amp;utzer löschen…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Erste Schritte</translation>
    </message>
    <message>
        <source>&amp;Forget personal details…</source>
        <translation>Persönliche Angaben &amp;vergessen…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import a provider file…</source>
        <translation>Anbieterdatei &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;Next provider</source>
        <translation>&amp;Nächster Anbieter</translation>
    </message>
    <message>
        <source>&amp;Open another history…</source>
        <translation>&amp;Anderen Verlauf öffnen…</translation>
    </message>
    <message>
        <source>&amp;Own providers…</source>
        <translation>&amp;Eigene Anbieter…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Previous provider</source>
        <translation>&amp;Vorheriger Anbieter</translation>
    </message>
    <message>
        <source>&amp;Providers</source>
        <translation>A&amp;nbieter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>An&amp;ordnung zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>&amp;Search history</source>
        <translation>Verlauf &amp;durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>(not in the list)</source>
        <translation>(nicht in der Liste)</translation>
    </message>
    <message>
        <source>A GET that shows you whom you delete, and makes sure afterwards.</source>
        <translation>Ein GET, das zeigt, wen Sie löschen, und mit dem danach nachgeprüft wird.</translation>
    </message>
    <message>
        <source>A cell beginning in line {first} has more than {most} characters. Is a quotation mark missing, or one too many?</source>
        <translation>Eine Zelle, die in Zeile {first} beginnt, hat mehr als {most} Zeichen. Fehlt ein Anführungszeichen, oder ist eines zu viel?</translation>
    </message>
    <message>
        <source>A check finds whatever was changed, removed or put in by hand since a deletion ended. Somebody who knows this program could make all seals anew, or cut off the newest deletions together with their seals: that is found only by a chain head from before, so enter one above. Every export contains one. The index for searching and a list’s file name and times are not sealed.</source>
        <translation>Eine Prüfung findet, was seit dem Ende einer Löschung geändert, entfernt oder von Hand eingefügt wurde. Wer dieses Programm gut kennt, könnte alle Siegel neu erzeugen oder die neuesten Löschungen samt ihren Siegeln abschneiden: Das findet nur ein Kettenkopf von vorher. Geben Sie darum oben einen ein; jeder Export enthält einen. Nicht versiegelt sind das Suchverzeichnis sowie Dateiname und Zeiten einer Liste.</translation>
    </message>
    <message>
        <source>A credential holds signs that can&apos;t be sent. Save it again under Accounts….</source>
        <translation>Zugangsdaten enthalten Zeichen, die nicht gesendet werden können. Speichern Sie sie unter „Konten…“ neu.</translation>
    </message>
    <message>
        <source>A credential is missing</source>
        <translation>Zugangsdaten fehlen</translation>
    </message>
    <message>
        <source>A credential is missing. Enter it under Accounts….</source>
        <translation>Zugangsdaten fehlen. Geben Sie sie unter „Konten…“ ein.</translation>
    </message>
    <message>
        <source>A formula: paste its value instead.</source>
        <translation>Eine Formel: Fügen Sie stattdessen ihren Wert ein.</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 letters and digits. Copy it in full from the column head, or seal, of an export.</source>
        <translation>Ein Kettenkopf besteht aus einer Zahl, einem Doppelpunkt und 64 Buchstaben und Ziffern. Kopieren Sie ihn vollständig aus der Spalte head oder seal eines Exports.</translation>
    </message>
    <message>
        <source>A list has ended</source>
        <translation>Eine Liste ist beendet</translation>
    </message>
    <message>
        <source>A list is open</source>
        <translation>Eine Liste ist offen</translation>
    </message>
    <message>
        <source>A list is paused</source>
        <translation>Eine Liste ist pausiert</translation>
    </message>
    <message>
        <source>A list is running with this account</source>
        <translation>Mit diesem Konto läuft gerade eine Liste</translation>
    </message>
    <message>
        <source>A new history was started. The old one was kept as {name} in {folder}.</source>
        <translation>Ein neuer Verlauf wurde begonnen. Der alte bleibt als {name} in {folder} erhalten.</translation>
    </message>
    <message>
        <source>A newer version of Deletion Desk has written this history. Install the newest version to open it.</source>
        <translation>Eine neuere Version von Deletion Desk hat diesen Verlauf geschrieben. Installieren Sie die neueste Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>A newer version of Deletion Desk has written this history. It was not changed. Install the newest version to open it.</source>
        <translation>Eine neuere Version von Deletion Desk hat diesen Verlauf geschrieben. Er wurde nicht geändert. Installieren Sie die neueste Version, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>A password protects this file. Save a copy without one, and open that.</source>
        <translation>Ein Passwort schützt diese Datei. Speichern Sie eine Kopie ohne Passwort und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>A plain table that every spreadsheet program opens.</source>
        <translation>Eine einfache Tabelle, die jede Tabellenkalkulation öffnet.</translation>
    </message>
    <message>
        <source>A quotation mark may be missing here: a cell runs over several lines.</source>
        <translation>Hier fehlt vielleicht ein Anführungszeichen: Eine Zelle geht über mehrere Zeilen.</translation>
    </message>
    <message>
        <source>A record is about one deletion, and these are others now. Try again.</source>
        <translation>Ein Löschnachweis handelt von einer Löschung, und dies sind jetzt andere. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>A seal before that of deletion {number} was removed, or its place was changed.</source>
        <translation>Ein Siegel vor dem der Löschung {number} wurde entfernt, oder sein Platz wurde geändert.</translation>
    </message>
    <message>
        <source>A seal of deletion {number} was put in.</source>
        <translation>Ein Siegel der Löschung {number} wurde eingefügt.</translation>
    </message>
    <message>
        <source>A second window with users to delete. Nothing leaves this computer.</source>
        <translation>Ein zweites Fenster mit Benutzern zum Löschen. Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>A table for Excel in which IDs keep all their digits.</source>
        <translation>Eine Tabelle für Excel, in der IDs alle Ziffern behalten.</translation>
    </message>
    <message>
        <source>A user who is there</source>
        <translation>Ein Benutzer, der vorhanden ist</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API-Passwort</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>API-Benutzername</translation>
    </message>
    <message>
        <source>About Deletion Desk</source>
        <translation>Über Deletion Desk</translation>
    </message>
    <message>
        <source>Accepted (202), but gone only 15 seconds later</source>
        <translation>Angenommen (202), aber erst 15 Sekunden später weg</translation>
    </message>
    <message>
        <source>Accepted: status codes</source>
        <translation>Angenommen: Statuscodes</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Accounts keep their own address. Where you change it, the secrets must be entered again: they never go to an address they were not meant for.</source>
        <translation>Konten behalten ihre eigene Adresse. Wo Sie sie ändern, müssen die geheimen Daten neu eingegeben werden: Sie gehen nie an eine Adresse, für die sie nicht bestimmt waren.</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Konten…</translation>
    </message>
    <message>
        <source>Acme CRM</source>
        <translation>Acme CRM</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Feld hinzufügen</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>Zum Body hinzufügen</translation>
    </message>
    <message>
        <source>Add to the query</source>
        <translation>Zur Query hinzufügen</translation>
    </message>
    <message>
        <source>Add {title}?</source>
        <translation>{title} hinzufügen?</translation>
    </message>
    <message numerus="yes">
        <source>After the first {n}.</source>
        <comment>After the first {n}.</comment>
        <translation>
            <numerusform>Nach dem ersten.</numerusform>
            <numerusform>Nach den ersten {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All about one deletion or one list: select one row, or choose one under List.</source>
        <translation>Alles über eine Löschung oder eine Liste: Wählen Sie eine Zeile aus, oder eine Liste unter „Liste“.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Alle Listen</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Alle Anbieter</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Alle Zeilen</translation>
    </message>
    <message numerus="yes">
        <source>All {n} deletions are as they were recorded.</source>
        <comment>The one deletion is as it was recorded.</comment>
        <translation>
            <numerusform>Die eine Löschung ist so, wie sie aufgezeichnet wurde.</numerusform>
            <numerusform>Alle {n} Löschungen sind so, wie sie aufgezeichnet wurden.</numerusform>
        </translation>
    </message>
    <message>
        <source>An attempt of deletion {number} was put in or removed.</source>
        <translation>Ein Versuch der Löschung {number} wurde eingefügt oder entfernt.</translation>
    </message>
    <message>
        <source>An attempt was put in: its deletion {number} never was.</source>
        <translation>Ein Versuch wurde eingefügt: Seine Löschung {number} gab es nie.</translation>
    </message>
    <message>
        <source>An error value: correct the formula, or enter the ID.</source>
        <translation>Ein Fehlerwert: Korrigieren Sie die Formel, oder geben Sie die ID ein.</translation>
    </message>
    <message>
        <source>Another history, only for reading: {file}</source>
        <translation>Ein anderer Verlauf, nur zum Lesen: {file}</translation>
    </message>
    <message>
        <source>Another program is using the file in this place. Choose another name.</source>
        <translation>Ein anderes Programm verwendet die Datei an diesem Ort. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Another window is open</source>
        <translation>Ein anderes Fenster ist offen</translation>
    </message>
    <message>
        <source>Another window or program is using the history file. Try again in a minute; if it is still in use then, close that window or program.</source>
        <translation>Ein anderes Fenster oder Programm verwendet die Verlaufsdatei. Versuchen Sie es in einer Minute noch einmal; ist sie dann noch in Verwendung, schließen Sie dieses Fenster oder Programm.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Answers after 6 seconds</source>
        <translation>Antwortet nach 6 Sekunden</translation>
    </message>
    <message>
        <source>Answers with a web page</source>
        <translation>Antwortet mit einer Webseite</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>Apr</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Arabisch (Windows)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Als &amp;JSON</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>Als &amp;curl-Befehl</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Als &amp;Text</translation>
    </message>
    <message>
        <source>As long as this is so, the page Form can&apos;t be shown.</source>
        <translation>Solange das so ist, kann die Seite „Formular“ nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>As the provider lists them</source>
        <translation>Wie der Anbieter sie auflistet</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>look</comment>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Ask the provider</source>
        <translation>Anbieter fragen</translation>
    </message>
    <message>
        <source>Ask whoever sent it to mend it. Nothing was saved.</source>
        <translation>Bitten Sie, wer sie geschickt hat, sie zu berichtigen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Asked for the user ({path}): 404, no such user, or nothing at this address.</source>
        <translation>Nach dem Benutzer gefragt ({path}): 404, kein solcher Benutzer, oder nichts unter dieser Adresse.</translation>
    </message>
    <message>
        <source>Asked for the user ({path}): {status}.</source>
        <translation>Nach dem Benutzer gefragt ({path}): {status}.</translation>
    </message>
    <message>
        <source>Asked for the user: 404, no such user, or nothing at this address.</source>
        <translation>Nach dem Benutzer gefragt: 404, kein solcher Benutzer, oder nichts unter dieser Adresse.</translation>
    </message>
    <message>
        <source>Asked for the user: {status}.</source>
        <translation>Nach dem Benutzer gefragt: {status}.</translation>
    </message>
    <message>
        <source>Asked: {n} of {total}</source>
        <translation>Gefragt: {n} von {total}</translation>
    </message>
    <message>
        <source>Asking the provider: {n} of {total}</source>
        <translation>Anbieter wird gefragt: {n} von {total}</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Anbieter wird gefragt…</translation>
    </message>
    <message>
        <source>Asks to wait 2 seconds once (429), then is deleted</source>
        <translation>Bittet einmal, 2 Sekunden zu warten (429), wird dann gelöscht</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Gleichzeitig</translation>
    </message>
    <message>
        <source>At most {n} for this provider</source>
        <translation>Höchstens {n} bei diesem Anbieter</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>Aug</translation>
    </message>
    <message>
        <source>Authorization ID</source>
        <translation>Authorization-ID</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Baltisch (Windows)</translation>
    </message>
    <message>
        <source>Begin with /, for example {path}</source>
        <translation>Beginnen Sie mit /, zum Beispiel {path}</translation>
    </message>
    <message>
        <source>Begins with an apostrophe that a spreadsheet export has put there. Take the ID from where the list comes from.</source>
        <translation>Beginnt mit einem Apostroph, den ein Tabellenexport gesetzt hat. Nehmen Sie die ID von dort, woher die Liste stammt.</translation>
    </message>
    <message>
        <source>Between two / stands either text or one field, and not “{part}”</source>
        <translation>Zwischen zwei / steht entweder Text oder ein Feld, nicht „{part}“</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>But not 207, done in part, nor what is only accepted for later.</source>
        <translation>Aber nicht 207, teilweise erledigt, und nicht, was erst für später angenommen ist.</translation>
    </message>
    <message>
        <source>But the history is damaged, and so is the copy. Keep older copies.</source>
        <translation>Aber der Verlauf ist beschädigt, und damit auch die Kopie. Bewahren Sie ältere Kopien auf.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, {today}, the newest deletion is more than a year old, so nothing was forgotten by itself. If the clock is right, choose Forget personal details… in the History menu.</source>
        <translation>Nach der Uhr dieses Computers, {today}, ist die neueste Löschung mehr als ein Jahr alt; darum wurde nichts von selbst vergessen. Wenn die Uhr richtig geht, wählen Sie „Persönliche Angaben vergessen…“ im Menü „Verlauf“.</translation>
    </message>
    <message>
        <source>Can&apos;t be asked</source>
        <translation>Nicht abfragbar</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Nicht zu erkennen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel, close a dialog</source>
        <translation>Abbrechen, einen Dialog schließen</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Cancelled. What was forgotten until then stays forgotten; the last traces of it are removed when the app starts next.</source>
        <translation>Abgebrochen. Was bis dahin vergessen wurde, bleibt vergessen; die letzten Spuren davon werden beim nächsten Start der App entfernt.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Mitteleuropäisch (Windows)</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Kettenkopf</translation>
    </message>
    <message>
        <source>Chain head: {head}</source>
        <translation>Kettenkopf: {head}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Check at the provider whether the user still exists before you send it again.</source>
        <translation>Prüfen Sie beim Anbieter, ob es den Benutzer noch gibt, bevor Sie die Löschung noch einmal senden.</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Verlauf prüfen…</translation>
    </message>
    <message>
        <source>Check its firewall, or close other programs and try again.</source>
        <translation>Prüfen Sie die Firewall, oder schließen Sie andere Programme und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that the keyring is running and unlocked, then try again.</source>
        <translation>Prüfen Sie, ob der Schlüsselbund läuft und entsperrt ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write into {folder}.</source>
        <translation>Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie in {folder} schreiben dürfen.</translation>
    </message>
    <message>
        <source>Check the API address and the date of this computer, or ask whoever looks after your network.</source>
        <translation>Prüfen Sie die API-Adresse und das Datum dieses Computers, oder fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>Check the API address and your internet connection.</source>
        <translation>Prüfen Sie die API-Adresse und Ihre Internetverbindung.</translation>
    </message>
    <message>
        <source>Check the credentials and the API address under Accounts….</source>
        <translation>Prüfen Sie die Zugangsdaten und die API-Adresse unter „Konten…“.</translation>
    </message>
    <message>
        <source>Check the file {file}, and that you may use the folder {folder}.</source>
        <translation>Prüfen Sie die Datei {file}, und ob Sie den Ordner {folder} verwenden dürfen.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>Checking every deletion…</source>
        <translation>Jede Löschung wird geprüft…</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Jede Zeile wird geprüft…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Choose a deletion to see its details.</source>
        <translation>Wählen Sie eine Löschung aus, um Einzelheiten zu sehen.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .jsonl or .xlsx.</source>
        <translation>Wählen Sie einen Namen, der auf .csv, .jsonl oder .xlsx endet.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Wählen Sie ein Konto</translation>
    </message>
    <message>
        <source>Choose another folder or name, then try again.</source>
        <translation>Wählen Sie einen anderen Ordner oder Namen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most {n} deletions at a time.</source>
        <comment>Choose at most {n} deletion at a time.</comment>
        <translation>
            <numerusform>Wählen Sie höchstens {n} Löschung auf einmal aus.</numerusform>
            <numerusform>Wählen Sie höchstens {n} Löschungen auf einmal aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose what you found out.</source>
        <translation>Wählen Sie, was Sie herausgefunden haben.</translation>
    </message>
    <message>
        <source>Choose “Check” to begin again.</source>
        <translation>Wählen Sie „Prüfen“, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the search and show all deletions</source>
        <translation>Suche leeren und alle Löschungen anzeigen</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close every other window of Deletion Desk, then start again.</source>
        <translation>Schließen Sie alle anderen Fenster von Deletion Desk, und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Column {column} is not used, and {field} comes from the tab: choose the columns above.</source>
        <translation>Spalte {column} wird nicht verwendet, und {field} kommt vom Reiter: Wählen Sie oben die Spalten.</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Spalte {letter}</translation>
    </message>
    <message>
        <source>Column {letter}: {value}</source>
        <translation>Spalte {letter}: {value}</translation>
    </message>
    <message>
        <source>Columns {columns} are called {field}: choose one of them above.</source>
        <translation>Spalten {columns} heißen {field}: Wählen Sie oben eine davon.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Firmen-ID</translation>
    </message>
    <message>
        <source>Confirmed gone</source>
        <translation>Bestätigt weg</translation>
    </message>
    <message>
        <source>Confirmed gone: {n}</source>
        <translation>Bestätigt weg: {n}</translation>
    </message>
    <message>
        <source>Contains . or .. where an address would be cut short</source>
        <translation>Enthält . oder .., wo eine Adresse abgeschnitten würde</translation>
    </message>
    <message>
        <source>Contains a NUL character; only plain letters, digits and signs can be sent</source>
        <translation>Enthält ein NUL-Zeichen; nur einfache Buchstaben, Ziffern und Zeichen können gesendet werden</translation>
    </message>
    <message>
        <source>Contains a control character ({name})</source>
        <translation>Enthält ein Steuerzeichen ({name})</translation>
    </message>
    <message>
        <source>Contains a line break (carriage return); only plain letters, digits and signs can be sent</source>
        <translation>Enthält einen Zeilenumbruch (Wagenrücklauf); nur einfache Buchstaben, Ziffern und Zeichen können gesendet werden</translation>
    </message>
    <message>
        <source>Contains a line break; only plain letters, digits and signs can be sent</source>
        <translation>Enthält einen Zeilenumbruch; nur einfache Buchstaben, Ziffern und Zeichen können gesendet werden</translation>
    </message>
    <message>
        <source>Contains a tab; only plain letters, digits and signs can be sent</source>
        <translation>Enthält einen Tabulator; nur einfache Buchstaben, Ziffern und Zeichen können gesendet werden</translation>
    </message>
    <message>
        <source>Contains an invisible character ({code}); only plain letters, digits and signs can be sent</source>
        <translation>Enthält ein unsichtbares Zeichen ({code}); nur einfache Buchstaben, Ziffern und Zeichen können gesendet werden</translation>
    </message>
    <message>
        <source>Contains an invisible character: {value}</source>
        <translation>Enthält ein unsichtbares Zeichen: {value}</translation>
    </message>
    <message>
        <source>Contains half a character (a broken copy?)</source>
        <translation>Enthält ein halbes Zeichen (fehlerhaft kopiert?)</translation>
    </message>
    <message>
        <source>Contains “{char}” ({code}); only plain letters, digits and signs can be sent</source>
        <translation>Enthält „{char}“ ({code}); nur einfache Buchstaben, Ziffern und Zeichen können gesendet werden</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy a list, then press Paste.</source>
        <translation>Kopieren Sie eine Liste, und wählen Sie dann „Einfügen“.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Copy head</source>
        <translation>Kettenkopf kopieren</translation>
    </message>
    <message>
        <source>Copy raw answer</source>
        <translation>Rohantwort kopieren</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}</source>
        <translation>Konnte nicht geprüft werden: {reason}</translation>
    </message>
    <message>
        <source>Could not make sure of {user}.</source>
        <translation>{user} konnte nicht nachgeprüft werden.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Wird gezählt…</translation>
    </message>
    <message>
        <source>Credentials are kept for {where}.</source>
        <translation>Aufbewahrung der Zugangsdaten: {where}.</translation>
    </message>
    <message>
        <source>Credentials are kept under “Accounts…” on each tab.</source>
        <translation>Zugangsdaten liegen unter „Konten…“ auf jedem Reiter.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: no keyring service is running.</source>
        <translation>Zugangsdaten können jetzt nicht gelesen oder gespeichert werden: Es läuft kein Schlüsselbunddienst.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring did not give back what was written.</source>
        <translation>Zugangsdaten können jetzt nicht gelesen oder gespeichert werden: Der Schlüsselbund gab nicht zurück, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring is locked.</source>
        <translation>Zugangsdaten können jetzt nicht gelesen oder gespeichert werden: Der Schlüsselbund ist gesperrt.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring reported an error.</source>
        <translation>Zugangsdaten können jetzt nicht gelesen oder gespeichert werden: Der Schlüsselbund meldete einen Fehler.</translation>
    </message>
    <message>
        <source>Credentials not accepted (401)</source>
        <translation>Zugangsdaten nicht angenommen (401)</translation>
    </message>
    <message>
        <source>Credentials: {where}</source>
        <translation>Zugangsdaten: {where}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Kyrillisch (Windows)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>Dez</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete a &amp;list…</source>
        <translation>Nach &amp;Liste löschen…</translation>
    </message>
    <message>
        <source>Delete a list…</source>
        <translation>Nach Liste löschen…</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Den Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete the user again</source>
        <translation>Den Benutzer noch einmal löschen</translation>
    </message>
    <message>
        <source>Delete this user at {title}?</source>
        <translation>Diesen Benutzer bei {title} löschen?</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <translation>Benutzer löschen…</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} users</source>
        <comment>Delete {n} user</comment>
        <translation>
            <numerusform>{n} Benutzer löschen</numerusform>
            <numerusform>{n} Benutzer löschen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} users at {provider}?</source>
        <comment>Delete {n} user at {provider}?</comment>
        <translation>
            <numerusform>{n} Benutzer bei {provider} löschen?</numerusform>
            <numerusform>{n} Benutzer bei {provider} löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Deleted already, on {when}.</source>
        <translation>Schon gelöscht, am {when}.</translation>
    </message>
    <message>
        <source>Deleted already, on {when}; confirmed gone on {then}.</source>
        <translation>Schon gelöscht, am {when}; bestätigt weg am {then}.</translation>
    </message>
    <message>
        <source>Deleted already, on {when}; still there on {then}.</source>
        <translation>Schon gelöscht, am {when}; noch da am {then}.</translation>
    </message>
    <message>
        <source>Deleted if</source>
        <translation>Gelöscht bei</translation>
    </message>
    <message>
        <source>Deleted, but gone only 15 seconds later</source>
        <translation>Gelöscht, aber erst 15 Sekunden später weg</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Löschung</translation>
    </message>
    <message>
        <source>Deletion Desk – Accounts at {title}</source>
        <translation>Deletion Desk – Konten bei {title}</translation>
    </message>
    <message>
        <source>Deletion Desk – Add a provider</source>
        <translation>Deletion Desk – Anbieter hinzufügen</translation>
    </message>
    <message>
        <source>Deletion Desk – Change {title}</source>
        <translation>Deletion Desk – {title} ändern</translation>
    </message>
    <message>
        <source>Deletion Desk – Check history</source>
        <translation>Deletion Desk – Verlauf prüfen</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete a list – {provider}</source>
        <translation>Deletion Desk – Nach Liste löschen – {provider}</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete these users?</source>
        <translation>Deletion Desk – Diese Benutzer löschen?</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete this user?</source>
        <translation>Deletion Desk – Diesen Benutzer löschen?</translation>
    </message>
    <message>
        <source>Deletion Desk – Export</source>
        <translation>Deletion Desk – Exportieren</translation>
    </message>
    <message>
        <source>Deletion Desk – Exported</source>
        <translation>Deletion Desk – Exportiert</translation>
    </message>
    <message>
        <source>Deletion Desk – Find user</source>
        <translation>Deletion Desk – Benutzer suchen</translation>
    </message>
    <message>
        <source>Deletion Desk – Import a provider file</source>
        <translation>Deletion Desk – Anbieterdatei importieren</translation>
    </message>
    <message>
        <source>Deletion Desk – Keyboard shortcuts</source>
        <translation>Deletion Desk – Tastenkürzel</translation>
    </message>
    <message>
        <source>Deletion Desk – Manual</source>
        <translation>Deletion Desk – Handbuch</translation>
    </message>
    <message>
        <source>Deletion Desk – Own providers</source>
        <translation>Deletion Desk – Eigene Anbieter</translation>
    </message>
    <message>
        <source>Deletion Desk – Resolve</source>
        <translation>Deletion Desk – Klären</translation>
    </message>
    <message>
        <source>Deletion Desk – Settings</source>
        <translation>Deletion Desk – Einstellungen</translation>
    </message>
    <message>
        <source>Deletion Desk – {name} (read-only)</source>
        <translation>Deletion Desk – {name} (nur lesen)</translation>
    </message>
    <message>
        <source>Deletion Desk – {title}</source>
        <translation>Deletion Desk – {title}</translation>
    </message>
    <message>
        <source>Deletion record</source>
        <translation>Löschnachweis</translation>
    </message>
    <message>
        <source>Deletion record of a list</source>
        <translation>Löschnachweis einer Liste</translation>
    </message>
    <message>
        <source>Deletion report</source>
        <translation>Löschbericht</translation>
    </message>
    <message>
        <source>Deletion {number} has no seal: it was put in, or written by an older version of the app running at the same time, or its seal was removed.</source>
        <translation>Löschung {number} hat kein Siegel: Sie wurde eingefügt oder von einer gleichzeitig laufenden älteren Version der App geschrieben, oder ihr Siegel wurde entfernt.</translation>
    </message>
    <message>
        <source>Deletion {number} is found by a value that was put in.</source>
        <translation>Löschung {number} wird über einen Wert gefunden, der eingefügt wurde.</translation>
    </message>
    <message>
        <source>Deletion {number} or its seal was changed: only one says that it was forgotten.</source>
        <translation>Löschung {number} oder ihr Siegel wurde geändert: Nur eines von beiden sagt, dass sie vergessen wurde.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded, or deletion {before}, sealed just before, was changed and sealed anew.</source>
        <translation>Löschung {number} wurde nach dem Aufzeichnen geändert, oder Löschung {before}, die unmittelbar davor versiegelt wurde, wurde geändert und neu versiegelt.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded, or the name of the history was.</source>
        <translation>Löschung {number} wurde nach dem Aufzeichnen geändert, oder der Name des Verlaufs.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded.</source>
        <translation>Löschung {number} wurde nach dem Aufzeichnen geändert.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed: it counts as ended and as being sent.</source>
        <translation>Löschung {number} wurde geändert: Sie gilt als beendet und als noch gesendet.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed: it counts as forgotten, but still has details.</source>
        <translation>Löschung {number} wurde geändert: Sie gilt als vergessen, hat aber noch Angaben.</translation>
    </message>
    <message>
        <source>Deletion {number} was removed.</source>
        <translation>Löschung {number} wurde entfernt.</translation>
    </message>
    <message>
        <source>Deletion {number} was removed: only its seal is left.</source>
        <translation>Löschung {number} wurde entfernt: Nur ihr Siegel ist noch da.</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Löschungen</translation>
    </message>
    <message>
        <source>Deletions older than</source>
        <translation>Löschungen älter als</translation>
    </message>
    <message>
        <source>Deletions per second</source>
        <translation>Löschungen pro Sekunde</translation>
    </message>
    <message>
        <source>Deletions without an answer yet: {n}.</source>
        <translation>Löschungen noch ohne Antwort: {n}.</translation>
    </message>
    <message>
        <source>Deletions {first} to {last} were removed.</source>
        <translation>Löschungen {first} bis {last} wurden entfernt.</translation>
    </message>
    <message>
        <source>Deletions: {n}</source>
        <translation>Löschungen: {n}</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>Demo: Nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details forgotten</source>
        <translation>Angaben vergessen</translation>
    </message>
    <message>
        <source>Digits only, at most 18, for example 1129</source>
        <translation>Nur Ziffern, höchstens 18, zum Beispiel 1129</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Done before: {steps}.</source>
        <translation>Vorher erledigt: {steps}.</translation>
    </message>
    <message>
        <source>Done: {steps}.</source>
        <translation>Erledigt: {steps}.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Ziehen Sie jeweils nur eine Datei hierher.</translation>
    </message>
    <message>
        <source>Drop one provider file at a time.</source>
        <translation>Ziehen Sie jeweils nur eine Anbieterdatei hierher.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Earlier chain head (optional)</source>
        <translation>Früherer Kettenkopf (optional)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Either this is another history than the one the head was taken from, or the head was mistyped, or somebody has changed the history and made its seals anew. What to do: compare the head again with where you noted it, then with the export it came from.</source>
        <translation>Entweder ist dies ein anderer Verlauf als der, von dem der Kettenkopf stammt, oder der Kettenkopf ist vertippt, oder jemand hat den Verlauf geändert und seine Siegel neu erzeugt. Was zu tun ist: Vergleichen Sie den Kettenkopf noch einmal mit Ihrer Notiz, dann mit dem Export, aus dem er stammt.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codierung</translation>
    </message>
    <message>
        <source>Enter and save first what the app signs in with.</source>
        <translation>Geben Sie zuerst ein und speichern Sie, womit sich die App anmeldet.</translation>
    </message>
    <message>
        <source>Enter the credentials again</source>
        <translation>Geben Sie die Zugangsdaten noch einmal ein</translation>
    </message>
    <message>
        <source>Enter your name, for the history.</source>
        <translation>Geben Sie für den Verlauf Ihren Namen ein.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Excel has made a date of this. Format the column as text, and enter the ID again.</source>
        <translation>Excel hat daraus ein Datum gemacht. Formatieren Sie die Spalte als Text, und geben Sie die ID noch einmal ein.</translation>
    </message>
    <message>
        <source>Excel has shortened this number. Take the ID from where the list comes from.</source>
        <translation>Excel hat diese Zahl gekürzt. Nehmen Sie die ID von dort, woher die Liste stammt.</translation>
    </message>
    <message>
        <source>Excel keeps 15 digits of a number. Format the column as text, and enter the ID again.</source>
        <translation>Excel behält von einer Zahl 15 Stellen. Formatieren Sie die Spalte als Text, und geben Sie die ID noch einmal ein.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel-Arbeitsmappe (XLSX)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export a copy of a provider file</source>
        <translation>Kopie einer Anbieterdatei exportieren</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Kopie exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Failed of {list}</source>
        <translation>Fehlgeschlagene aus {list}</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>Feb</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>Neu ausfüllen</translation>
    </message>
    <message>
        <source>Fill in the form, and the request shows here.</source>
        <translation>Füllen Sie das Formular aus, dann erscheint hier die Anfrage.</translation>
    </message>
    <message>
        <source>Fill in {names}</source>
        <translation>Füllen Sie {names} aus</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Füllen Sie das aus</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find in answer</source>
        <translation>In der Antwort suchen</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>Benutzer suchen</translation>
    </message>
    <message>
        <source>Find user…</source>
        <translation>Benutzer suchen…</translation>
    </message>
    <message>
        <source>Finish this list first, then choose “New list”.</source>
        <translation>Bringen Sie zuerst diese Liste zu Ende, und wählen Sie dann „Neue Liste“.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>First close the window with the list of {title}.</source>
        <translation>Schließen Sie zuerst das Fenster mit der Liste von {title}.</translation>
    </message>
    <message>
        <source>For people to read and print: counts and a table.</source>
        <translation>Für Menschen zum Lesen und Drucken: Zahlen und eine Tabelle.</translation>
    </message>
    <message>
        <source>For scripts and as proof: shows whether a line was changed afterwards.</source>
        <translation>Für Skripte und als Nachweis: zeigt, ob eine Zeile nachträglich geändert wurde.</translation>
    </message>
    <message>
        <source>For what names the place and not the user, like a company ID.</source>
        <translation>Für das, was den Ort bezeichnet und nicht den Benutzer, etwa eine Firmen-ID.</translation>
    </message>
    <message>
        <source>For {answer} write result and erased.</source>
        <translation>Für {answer} schreiben Sie result und erased.</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>Vergessen nach</translation>
    </message>
    <message>
        <source>Forget deletions</source>
        <translation>Löschungen vergessen</translation>
    </message>
    <message>
        <source>Forget personal details</source>
        <translation>Persönliche Angaben vergessen</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} deletions</source>
        <comment>Forget {n} deletion</comment>
        <translation>
            <numerusform>{n} Löschung vergessen</numerusform>
            <numerusform>{n} Löschungen vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting personal details…</source>
        <translation>Persönliche Angaben werden vergessen…</translation>
    </message>
    <message>
        <source>Forgotten ({digits})</source>
        <translation>Vergessen ({digits})</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten after {n} days.</source>
        <comment>Forgotten after {n} day.</comment>
        <translation>
            <numerusform>Vergessen nach {n} Tag.</numerusform>
            <numerusform>Vergessen nach {n} Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten already: {n}.</source>
        <translation>Bereits vergessen: {n}.</translation>
    </message>
    <message>
        <source>Forgotten, and left as they are: {n}</source>
        <translation>Vergessen, und unverändert gelassen: {n}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formular</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Vor</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found: {n} of {total}</source>
        <translation>Gefunden: {n} von {total}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From a provider file of your own, for {address}. An account may have another address.</source>
        <translation>Aus einer eigenen Anbieterdatei, für {address}. Ein Konto kann eine andere Adresse haben.</translation>
    </message>
    <message>
        <source>From the tab: {value}</source>
        <translation>Vom Reiter: {value}</translation>
    </message>
    <message>
        <source>From–to…</source>
        <translation>Von–bis…</translation>
    </message>
    <message>
        <source>Further places that are not as they were recorded: {n}.</source>
        <translation>Weitere Stellen, die nicht so sind, wie sie aufgezeichnet wurden: {n}.</translation>
    </message>
    <message>
        <source>Give it a name, such as User ID</source>
        <translation>Geben Sie ihm einen Namen, etwa „Benutzer-ID“</translation>
    </message>
    <message>
        <source>Give the account a name</source>
        <translation>Geben Sie dem Konto einen Namen</translation>
    </message>
    <message>
        <source>Give the service a name</source>
        <translation>Geben Sie dem Dienst einen Namen</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Aufgegeben</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weitermachen</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weitermachen…</translation>
    </message>
    <message>
        <source>Gone, says {name}</source>
        <translation>Weg, sagt {name}</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Griechisch (Windows)</translation>
    </message>
    <message>
        <source>Has no {field}</source>
        <translation>Ohne {field}</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Kettenkopf</translation>
    </message>
    <message>
        <source>Head: {head}</source>
        <translation>Kettenkopf: {head}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Hebräisch (Windows)</translation>
    </message>
    <message>
        <source>Here you delete a user at a service your company uses. You see exactly what will be sent before anything is, and what came of it stays in a history.</source>
        <translation>Hier löschen Sie einen Benutzer bei einem Dienst, den Ihre Firma verwendet. Sie sehen vorher genau, was gesendet wird, und was daraus wurde, bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>Hidden files with personal data, named {name}…, may be left in this folder. Delete them.</source>
        <translation>In diesem Ordner können versteckte Dateien mit personenbezogenen Daten übrig sein, deren Namen mit {name} beginnen. Löschen Sie diese.</translation>
    </message>
    <message>
        <source>Histories ({pattern})</source>
        <translation>Verläufe ({pattern})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Holds a sign written as a code like _x0041_. Enter the ID again.</source>
        <translation>Enthält ein Zeichen, das als Code wie _x0041_ geschrieben ist. Geben Sie die ID noch einmal ein.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Woher wissen Sie das?</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>Wie melden Sie sich an?</translation>
    </message>
    <message>
        <source>How fast? (optional)</source>
        <translation>Wie schnell? (optional)</translation>
    </message>
    <message>
        <source>ID, e-mail, account or message</source>
        <translation>ID, E-Mail, Konto oder Meldung</translation>
    </message>
    <message>
        <source>If you noted a chain head some time ago, or have an export from then, enter its head here, or the seal of one of its rows. The check then also finds out whether anything up to there was made anew since.</source>
        <translation>Wenn Sie vor einiger Zeit einen Kettenkopf notiert oder einen Export von damals haben, geben Sie hier dessen Kettenkopf ein, oder das Siegel einer seiner Zeilen. Die Prüfung findet dann auch heraus, ob bis dorthin seitdem etwas neu erzeugt wurde.</translation>
    </message>
    <message>
        <source>Import a provider file</source>
        <translation>Anbieterdatei importieren</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Im Body</translation>
    </message>
    <message>
        <source>Insert field {n}</source>
        <translation>Feld {n} einfügen</translation>
    </message>
    <message>
        <source>Insert {field}</source>
        <translation>{field} einfügen</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Ungültig</translation>
    </message>
    <message>
        <source>Invalid parameter (422)</source>
        <translation>Ungültiger Parameter (422)</translation>
    </message>
    <message>
        <source>Is being deleted already, since {when}.</source>
        <translation>Wird bereits gelöscht, seit {when}.</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Wird gelöscht</translation>
    </message>
    <message>
        <source>Is deleted, but the connection drops</source>
        <translation>Wird gelöscht, aber die Verbindung bricht ab</translation>
    </message>
    <message>
        <source>Is gone</source>
        <translation>Ist weg</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>Geht die Uhr richtig?</translation>
    </message>
    <message>
        <source>Is the history as it was recorded?</source>
        <translation>Ist der Verlauf so, wie er aufgezeichnet wurde?</translation>
    </message>
    <message>
        <source>Is the user there? (optional)</source>
        <translation>Ist der Benutzer vorhanden? (optional)</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Ist vorhanden</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {problem}.</source>
        <translation>Nicht lesbar: {problem}.</translation>
    </message>
    <message>
        <source>It can&apos;t be told how its letters are encoded. Open it in a spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>Es ist nicht zu erkennen, wie ihre Buchstaben codiert sind. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} columns. Leave some out.</source>
        <comment>It has more than {n} column. Leave some out.</comment>
        <translation>
            <numerusform>Sie hat mehr als {n} Spalte. Lassen Sie einige weg.</numerusform>
            <numerusform>Sie hat mehr als {n} Spalten. Lassen Sie einige weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no sheet with cells on show. Show or add one in a spreadsheet.</source>
        <translation>Sie hat kein Blatt mit sichtbaren Zellen. Blenden Sie in einer Tabellenkalkulation eines ein, oder fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>It is done later, and the user may still be there until then.</source>
        <translation>Es wird später erledigt, und der Benutzer kann bis dahin noch da sein.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB. Leave out the columns that are not needed, or split it.</source>
        <translation>Sie ist größer als {most} MB. Lassen Sie nicht benötigte Spalten weg, oder teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Es ist keine Datei.</translation>
    </message>
    <message>
        <source>It is not an export of Deletion Desk as JSON Lines.</source>
        <translation>Es ist kein Export von Deletion Desk als JSON Lines.</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: line {line} is more than fits. Split it into lists of at most {n} rows.</source>
        <comment>It is too long: line {line} is more than fits. Split it into lists of at most {n} row.</comment>
        <translation>
            <numerusform>Sie ist zu lang: Zeile {line} ist mehr, als hineinpasst. Teilen Sie sie in Listen von höchstens {n} Zeile auf.</numerusform>
            <numerusform>Sie ist zu lang: Zeile {line} ist mehr, als hineinpasst. Teilen Sie sie in Listen von höchstens {n} Zeilen auf.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may or may not have been carried out.</source>
        <translation>Es kann ausgeführt worden sein oder auch nicht.</translation>
    </message>
    <message>
        <source>It stands for every deletion recorded until this was made. Whoever keeps it can find out later whether one of them was changed, removed or put in.</source>
        <translation>Er steht für jede Löschung, die aufgezeichnet wurde, bis dies erstellt wurde. Wer ihn aufbewahrt, kann später herausfinden, ob eine davon geändert, entfernt oder eingefügt wurde.</translation>
    </message>
    <message>
        <source>It was changed meanwhile and is not UTF-8 text any more. Mend the file.</source>
        <translation>Sie wurde inzwischen geändert und ist kein UTF-8-Text mehr. Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>It was not recorded</source>
        <translation>Es wurde nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>It was renamed or removed in another window. Close this one and open it again.</source>
        <translation>Es wurde in einem anderen Fenster umbenannt oder entfernt. Schließen Sie dieses, und öffnen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Its accounts and their secrets stay unless you tick this below.</source>
        <translation>Die Konten und ihre geheimen Daten bleiben, außer Sie kreuzen es unten an.</translation>
    </message>
    <message>
        <source>Its answer has the ID at</source>
        <translation>In der Antwort steht die ID bei</translation>
    </message>
    <message>
        <source>Its credentials are removed too. The history stays as it is.</source>
        <translation>Seine Zugangsdaten werden auch entfernt. Der Verlauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Its tab and its file go. The history stays as it is.</source>
        <translation>Sein Reiter und seine Datei verschwinden. Der Verlauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines (can be checked later)</source>
        <translation>JSON Lines (später prüfbar)</translation>
    </message>
    <message>
        <source>JSON has no dates and times; write it as text in quotes</source>
        <translation>JSON hat kein Datum und keine Uhrzeit; schreiben Sie es als Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>JSON has no such number</source>
        <translation>JSON kennt diese Zahl nicht</translation>
    </message>
    <message>
        <source>JSON, shown with line breaks.</source>
        <translation>JSON, mit Zeilenumbrüchen angezeigt.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>Jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>Jun</translation>
    </message>
    <message>
        <source>Keep between deletions</source>
        <translation>Zwischen Löschungen behalten</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <translation>Für immer behalten</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>Pausiert lassen</translation>
    </message>
    <message>
        <source>Keep personal details</source>
        <translation>Persönliche Angaben behalten</translation>
    </message>
    <message>
        <source>Kept for ever.</source>
        <translation>Für immer behalten.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>Koreanisch (Windows)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Last answer:</source>
        <translation>Letzte Antwort:</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave out everything from ? or # on</source>
        <translation>Lassen Sie alles ab ? oder # weg</translation>
    </message>
    <message>
        <source>Leave out the blanks before and after it</source>
        <translation>Lassen Sie die Leerzeichen davor und danach weg</translation>
    </message>
    <message>
        <source>Leave out the blanks before and after the name</source>
        <translation>Lassen Sie die Leerzeichen vor und nach dem Namen weg</translation>
    </message>
    <message>
        <source>Leave out the slash (/) in the name</source>
        <translation>Lassen Sie den Schrägstrich (/) im Namen weg</translation>
    </message>
    <message>
        <source>Leave out user name and password; they belong in the credentials</source>
        <translation>Lassen Sie Benutzername und Passwort weg; sie gehören in die Zugangsdaten</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n} users who are not there</source>
        <comment>Leave out {n} user who is not there</comment>
        <translation>
            <numerusform>{n} nicht vorhandenen Benutzer weglassen</numerusform>
            <numerusform>{n} nicht vorhandene Benutzer weglassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line {last} has a carriage return inside. Take it out, or save the list anew as CSV.</source>
        <translation>Zeile {last} enthält einen Wagenrücklauf. Entfernen Sie ihn, oder speichern Sie die Liste neu als CSV.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Zeile {line}</translation>
    </message>
    <message>
        <source>Line {line} (deletion {number})</source>
        <translation>Zeile {line} (Löschung {number})</translation>
    </message>
    <message>
        <source>Line {line} can&apos;t be read as a line of this export.</source>
        <translation>Zeile {line} ist nicht als Zeile dieses Exports lesbar.</translation>
    </message>
    <message>
        <source>Line {line} has another head than the first line.</source>
        <translation>Zeile {line} hat einen anderen Kettenkopf als die erste Zeile.</translation>
    </message>
    <message>
        <source>Line {line} has other columns than the first line.</source>
        <translation>Zeile {line} hat andere Spalten als die erste Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has {n} cells, and {most} are the most. If it is a list of IDs, copy it and press Paste.</source>
        <comment>Line {line} has {n} cell, and {most} are the most. If it is a list of IDs, copy it and press Paste.</comment>
        <translation>
            <numerusform>Zeile {line} hat {n} Zelle, höchstens {most} sind möglich. Ist es eine Liste von IDs, kopieren Sie sie und wählen Sie „Einfügen“.</numerusform>
            <numerusform>Zeile {line} hat {n} Zellen, höchstens {most} sind möglich. Ist es eine Liste von IDs, kopieren Sie sie und wählen Sie „Einfügen“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line} is not text in {encoding}. Choose another encoding, or open the list in a spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>Zeile {line} ist kein Text in {encoding}. Wählen Sie eine andere Codierung, oder öffnen Sie die Liste in einer Tabellenkalkulation und speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>List {list} was changed: it does not fit its deletions.</source>
        <translation>Liste {list} wurde geändert: Sie passt nicht zu ihren Löschungen.</translation>
    </message>
    <message>
        <source>List {list} was changed: its user is not that of deletion {number}.</source>
        <translation>Liste {list} wurde geändert: Ihr Benutzer ist nicht der von Löschung {number}.</translation>
    </message>
    <message>
        <source>List {list} was removed.</source>
        <translation>Liste {list} wurde entfernt.</translation>
    </message>
    <message>
        <source>List {list}, user {n}</source>
        <translation>Liste {list}, Benutzer {n}</translation>
    </message>
    <message>
        <source>List {list}, user {n}: {source}</source>
        <translation>Liste {list}, Benutzer {n}: {source}</translation>
    </message>
    <message>
        <source>List {name} is paused: {done} of {total}</source>
        <translation>Liste {name} ist pausiert: {done} von {total}</translation>
    </message>
    <message>
        <source>List {name}: {done} of {total}</source>
        <translation>Liste {name}: {done} von {total}</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Listen (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Lists are paused; you can go on with them later.</source>
        <translation>Listen werden pausiert; Sie können später mit ihnen weitermachen.</translation>
    </message>
    <message>
        <source>Lists that are not finished can&apos;t go on with other requests.</source>
        <translation>Nicht beendete Listen können nicht mit anderen Anfragen fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Lists that are not finished, and can&apos;t go on without it: {n}.</source>
        <translation>Nicht beendete Listen, die ohne ihn nicht fortgesetzt werden können: {n}.</translation>
    </message>
    <message>
        <source>Lists that are not finished: {lists}.</source>
        <translation>Nicht beendete Listen: {lists}.</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>Rest laden</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Benutzer werden geladen…</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Anmeldename</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Look at its accounts afterwards; they may need other credentials.</source>
        <translation>Sehen Sie sich danach seine Konten an; sie brauchen vielleicht andere Zugangsdaten.</translation>
    </message>
    <message>
        <source>Look into it, then resume.</source>
        <translation>Gehen Sie dem nach, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Look the user up</source>
        <translation>Den Benutzer nachschlagen</translation>
    </message>
    <message>
        <source>Look unusual: {n}. The list says why, under Note.</source>
        <translation>Ungewöhnlich: {n}. Warum, steht in der Liste unter „Hinweis“.</translation>
    </message>
    <message>
        <source>Look users up first</source>
        <translation>Benutzer zuerst nachschlagen</translation>
    </message>
    <message>
        <source>Look-up path</source>
        <translation>Pfad zum Nachschlagen</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Nachgeschlagen</translation>
    </message>
    <message>
        <source>Looked up: {counts}.</source>
        <translation>Nachgeschlagen: {counts}.</translation>
    </message>
    <message>
        <source>Looking for the deletion…</source>
        <translation>Löschung wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>Schlüsselbund wird gesucht…</translation>
    </message>
    <message>
        <source>Looking for what can still be read…</source>
        <translation>Gesucht wird, was noch lesbar ist…</translation>
    </message>
    <message>
        <source>Looking up: {done} of {all}.</source>
        <translation>Wird nachgeschlagen: {done} von {all}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird nachgeschlagen…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Made of these parts</source>
        <translation>Besteht aus diesen Teilen</translation>
    </message>
    <message>
        <source>Made sure</source>
        <translation>Nachgeprüft</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Liste erstellen</translation>
    </message>
    <message numerus="yes">
        <source>Make a list of {n} users</source>
        <comment>Make a list of {n} user</comment>
        <translation>
            <numerusform>Liste mit {n} Benutzer erstellen</numerusform>
            <numerusform>Liste mit {n} Benutzern erstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure</source>
        <translation>Nachprüfen</translation>
    </message>
    <message numerus="yes">
        <source>Making sure of {n} deletions…</source>
        <comment>Making sure of {n} deletion…</comment>
        <translation>
            <numerusform>{n} Löschung wird nachgeprüft…</numerusform>
            <numerusform>{n} Löschungen werden nachgeprüft…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making sure… {counts}</source>
        <translation>Wird nachgeprüft… {counts}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>Mär</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Mend the file, and the request shows here.</source>
        <translation>Berichtigen Sie die Datei, dann erscheint hier die Anfrage.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Message at</source>
        <translation>Meldung steht bei</translation>
    </message>
    <message>
        <source>Messente no longer develops Verigator; for new work it offers the Number Verification API.</source>
        <translation>Messente entwickelt Verigator nicht weiter; für Neues bietet es die Number Verification API an.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Missing: {labels}. Enter it under Accounts….</source>
        <translation>Es fehlt: {labels}. Geben Sie das unter „Konten…“ ein.</translation>
    </message>
    <message>
        <source>NUL characters in the answer are left out.</source>
        <translation>NUL-Zeichen in der Antwort sind weggelassen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>Antwortet nie</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Neue Liste</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Nächster</translation>
    </message>
    <message>
        <source>No account yet. Choose “Accounts…” and add one.</source>
        <translation>Noch kein Konto. Wählen Sie „Konten…“, und fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>No answer arrived.</source>
        <translation>Es kam keine Antwort an.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Noch keine Antwort.</translation>
    </message>
    <message>
        <source>No column for {field}, and none filled in on the tab.</source>
        <translation>Keine Spalte für {field}, und auf dem Reiter nichts eingetragen.</translation>
    </message>
    <message>
        <source>No column for {field}.</source>
        <translation>Keine Spalte für {field}.</translation>
    </message>
    <message>
        <source>No deletions yet. Choose an account, fill in the IDs, then choose “Delete user…”.</source>
        <translation>Noch keine Löschungen. Wählen Sie ein Konto, füllen Sie die IDs aus, und wählen Sie dann „Benutzer löschen…“.</translation>
    </message>
    <message>
        <source>No expiry can be read from this token; it is saved as it is</source>
        <translation>Aus diesem Token ist kein Ablauf zu lesen; es wird so gespeichert, wie es ist</translation>
    </message>
    <message>
        <source>No keyring: credentials are kept for this session only</source>
        <translation>Kein Schlüsselbund: Zugangsdaten werden nur für diese Sitzung behalten</translation>
    </message>
    <message>
        <source>No page holds all these words.</source>
        <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>No pictures can be put into {folder}: {reason}.</source>
        <translation>In {folder} können keine Bilder abgelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>No record was written</source>
        <translation>Es wurde kein Löschnachweis geschrieben</translation>
    </message>
    <message>
        <source>No secure connection to the proxy {host} came about.</source>
        <translation>Es kam keine sichere Verbindung zum Proxy {host} zustande.</translation>
    </message>
    <message>
        <source>No secure connection to {host} came about.</source>
        <translation>Es kam keine sichere Verbindung zu {host} zustande.</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Kein solcher Benutzer</translation>
    </message>
    <message>
        <source>No such user (404)</source>
        <translation>Kein solcher Benutzer (404)</translation>
    </message>
    <message>
        <source>No such user if</source>
        <translation>Kein solcher Benutzer bei</translation>
    </message>
    <message>
        <source>No user could be loaded. The reason stands below.</source>
        <translation>Es konnte kein Benutzer geladen werden. Der Grund steht unten.</translation>
    </message>
    <message>
        <source>Nobody can say from the answer whether it was done.</source>
        <translation>Aus der Antwort ist nicht zu erkennen, ob es ausgeführt wurde.</translation>
    </message>
    <message>
        <source>Nobody fits the search.</source>
        <translation>Niemand passt zur Suche.</translation>
    </message>
    <message>
        <source>Nobody will be deleted: no row is ticked</source>
        <translation>Niemand wird gelöscht: Keine Zeile ist angekreuzt</translation>
    </message>
    <message>
        <source>None yet. “Add a provider…” in the menu makes one, with a form.</source>
        <translation>Noch keine. „Anbieter hinzufügen…“ im Menü legt einen an, mit einem Formular.</translation>
    </message>
    <message>
        <source>None: one value per line</source>
        <translation>Keines: ein Wert pro Zeile</translation>
    </message>
    <message>
        <source>Not a list</source>
        <translation>Keine Liste</translation>
    </message>
    <message>
        <source>Not a whole number. Format the column as text, and enter the ID again.</source>
        <translation>Keine ganze Zahl. Formatieren Sie die Spalte als Text, und geben Sie die ID noch einmal ein.</translation>
    </message>
    <message>
        <source>Not allowed (403)</source>
        <translation>Nicht erlaubt (403)</translation>
    </message>
    <message>
        <source>Not an e-mail address like name@example.com</source>
        <translation>Keine E-Mail-Adresse wie name@example.com</translation>
    </message>
    <message>
        <source>Not at hand: {names}. Credentials are kept for {where}. Choose “Accounts…” to unlock the keyring or to enter it again.</source>
        <translation>Nicht zur Hand: {names}. Die Zugangsdaten liegen hier: {where}. Wählen Sie „Konten…“, um den Schlüsselbund zu entsperren oder sie neu einzugeben.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Not checked: {reason}</source>
        <translation>Nicht geprüft: {reason}</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Noch nicht beendet</translation>
    </message>
    <message numerus="yes">
        <source>Not finished, and checked only when they are: {n} deletions.</source>
        <comment>Not finished, and checked only when they are: {n} deletion.</comment>
        <translation>
            <numerusform>Noch nicht beendet, und erst danach geprüft: {n} Löschung.</numerusform>
            <numerusform>Noch nicht beendet, und erst danach geprüft: {n} Löschungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>a text</comment>
        <translation>Nicht enthalten</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Not found, in the part that is shown</source>
        <translation>Nicht enthalten, im angezeigten Teil</translation>
    </message>
    <message>
        <source>Not made sure</source>
        <translation>Nicht nachgeprüft</translation>
    </message>
    <message>
        <source>Not made sure of: {n}</source>
        <translation>Nicht nachgeprüft: {n}</translation>
    </message>
    <message>
        <source>Not saved yet: {names}. Choose “Accounts…” and enter it.</source>
        <translation>Noch nicht gespeichert: {names}. Wählen Sie „Konten…“ und geben Sie es ein.</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Nicht gespeichert. {reason}</translation>
    </message>
    <message>
        <source>Not secret in this file, so kept readable in the settings: {names}.</source>
        <translation>In dieser Datei nicht geheim, darum lesbar in den Einstellungen abgelegt: {names}.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Nicht erneut gesendet</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Nicht angemeldet</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Nicht vorhanden</translation>
    </message>
    <message>
        <source>Not touched are exports, copies of the history, files that were put aside as damaged, and the names of the lists&apos; files, which stay. Delete such files yourself where they must not be kept.</source>
        <translation>Nicht angetastet werden Exporte, Kopien des Verlaufs, Dateien, die als beschädigt beiseitegelegt wurden, und die Dateinamen der Listen, die bleiben. Löschen Sie solche Dateien selbst, wo sie nicht aufbewahrt werden dürfen.</translation>
    </message>
    <message>
        <source>Not yet: see what is marked with ⚠.</source>
        <translation>Noch nicht: Sehen Sie, was mit ⚠ markiert ist.</translation>
    </message>
    <message>
        <source>Not yet: {n}</source>
        <translation>Noch nicht: {n}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Nothing can be forgotten now, since the key would be kept for {where}. Start the keyring, then open this again.</source>
        <translation>Jetzt kann nichts vergessen werden, weil der Schlüssel dafür so abgelegt würde: {where}. Starten Sie den Schlüsselbund, und öffnen Sie dies noch einmal.</translation>
    </message>
    <message>
        <source>Nothing contradicts, and there is nothing to prove: no line has a seal yet.</source>
        <translation>Nichts widerspricht sich, und es gibt nichts zu beweisen: Noch hat keine Zeile ein Siegel.</translation>
    </message>
    <message>
        <source>Nothing contradicts, but this file alone proves no line.</source>
        <translation>Nichts widerspricht sich, aber diese Datei allein beweist keine Zeile.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing contradicts. Proven to be as it was recorded: {n} lines.</source>
        <comment>Nothing contradicts. Proven to be as it was recorded: {n} line.</comment>
        <translation>
            <numerusform>Nichts widerspricht sich. Nachweislich so, wie sie aufgezeichnet wurde: {n} Zeile.</numerusform>
            <numerusform>Nichts widerspricht sich. Nachweislich so, wie sie aufgezeichnet wurden: {n} Zeilen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing contradicts: every sealed line is as it was recorded.</source>
        <translation>Nichts widerspricht sich: Jede versiegelte Zeile ist so, wie sie aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>Nichts darin ist lesbar.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>Es wird nichts gesendet.</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose Resume. Lists that are not finished also stand behind “Delete a list…”.</source>
        <translation>Nichts wird gesendet, bevor Sie „Fortsetzen“ wählen. Nicht beendete Listen finden Sie auch hinter „Nach Liste löschen…“.</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose Resume.</source>
        <translation>Nichts wird gesendet, bis Sie „Fortsetzen“ wählen.</translation>
    </message>
    <message>
        <source>Nothing left this computer. You can send it again.</source>
        <translation>Nichts hat diesen Computer verlassen. Sie können es noch einmal senden.</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the search or choose other filters.</source>
        <translation>Nichts passt. Leeren Sie die Suche, oder wählen Sie andere Filter.</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>Mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Nichts zum Einfügen</translation>
    </message>
    <message>
        <source>Nothing was deleted. Correct what the message names, then send it again.</source>
        <translation>Nichts wurde gelöscht. Korrigieren Sie, was die Meldung nennt, und senden Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was forgotten, since the key that this history was begun with is not in your keyring. Bring that keyring back, for example from a backup, then start again.</source>
        <translation>Nichts wurde vergessen, weil der Schlüssel, mit dem dieser Verlauf begonnen wurde, nicht in Ihrem Schlüsselbund ist. Stellen Sie diesen Schlüsselbund wieder her, zum Beispiel aus einer Sicherung, und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Es wurde nichts gesendet</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>Nov</translation>
    </message>
    <message>
        <source>Number of deletions</source>
        <translation>Anzahl der Löschungen</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Anzahl der Zeilen</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Anzahl der Benutzer</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>Okt</translation>
    </message>
    <message>
        <source>Of the forgotten ones it is proven that they took place and how they ended, not who it was.</source>
        <translation>Von den vergessenen ist bewiesen, dass es sie gab und wie sie endeten, nicht, wer es war.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>Unterwegs.</translation>
    </message>
    <message>
        <source>Only a JSON Lines export (.jsonl) that holds deletions can be checked.</source>
        <translation>Nur ein JSON-Lines-Export (.jsonl), der Löschungen enthält, kann geprüft werden.</translation>
    </message>
    <message>
        <source>Only add files from people you trust.</source>
        <translation>Fügen Sie nur Dateien von Personen hinzu, denen Sie vertrauen.</translation>
    </message>
    <message>
        <source>Only comments and layout of the file change.</source>
        <translation>Nur Kommentare und Anordnung der Datei ändern sich.</translation>
    </message>
    <message>
        <source>Only texts have rows; write this JSON on the page File, in [delete]</source>
        <translation>Nur Texte haben Zeilen; schreiben Sie dieses JSON auf der Seite „Datei“ in [delete]</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Nur die ersten</translation>
    </message>
    <message>
        <source>Only the first {size} KB are shown. “Copy raw answer” takes all of it.</source>
        <translation>Nur die ersten {size} KB werden angezeigt. „Rohantwort kopieren“ nimmt alles.</translation>
    </message>
    <message>
        <source>Open a CSV or Excel file, drop one here, or copy a list and press Paste.</source>
        <translation>Öffnen Sie eine CSV- oder Excel-Datei, ziehen Sie eine hierher, oder kopieren Sie eine Liste und wählen Sie „Einfügen“.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Liste öffnen</translation>
    </message>
    <message>
        <source>Open another history</source>
        <translation>Anderen Verlauf öffnen</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>&amp;Protokollordner öffnen</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>Verlauf wird geöffnet…</translation>
    </message>
    <message>
        <source>Or look at the provider’s own pages, and record what you found out:</source>
        <translation>Oder sehen Sie auf den eigenen Seiten des Anbieters nach, und tragen Sie ein, was Sie herausgefunden haben:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation>Ergebnis: {outcome}.</translation>
    </message>
    <message>
        <source>Own providers</source>
        <translation>Eigene Anbieter</translation>
    </message>
    <message>
        <source>PDF deletion record (one page)</source>
        <translation>PDF-Löschnachweis (eine Seite)</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF-Bericht</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausieren</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausieren und schließen</translation>
    </message>
    <message>
        <source>Pause the list, save the account, and then resume the list.</source>
        <translation>Pausieren Sie die Liste, speichern Sie das Konto und setzen Sie die Liste dann fort.</translation>
    </message>
    <message>
        <source>Paused before: {reason}</source>
        <translation>Zuvor pausiert: {reason}</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Pro Sekunde</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Personal details are being removed from the history. Try again in a minute.</source>
        <translation>Persönliche Angaben werden gerade aus dem Verlauf entfernt. Versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>Personal details are forgotten after {n} days.</source>
        <comment>Personal details are forgotten after {n} day.</comment>
        <translation>
            <numerusform>Persönliche Angaben werden nach {n} Tag vergessen.</numerusform>
            <numerusform>Persönliche Angaben werden nach {n} Tagen vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details are kept for ever.</source>
        <translation>Persönliche Angaben werden für immer behalten.</translation>
    </message>
    <message numerus="yes">
        <source>Personal details forgotten, and checked without them: {n} deletions.</source>
        <comment>Personal details forgotten, and checked without them: {n} deletion.</comment>
        <translation>
            <numerusform>Persönliche Angaben vergessen, und ohne sie geprüft: {n} Löschung.</numerusform>
            <numerusform>Persönliche Angaben vergessen, und ohne sie geprüft: {n} Löschungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details in the history</source>
        <translation>Persönliche Angaben im Verlauf</translation>
    </message>
    <message numerus="yes">
        <source>Personal details of {n} deletions are forgotten.</source>
        <comment>Personal details of {n} deletion are forgotten.</comment>
        <translation>
            <numerusform>Persönliche Angaben von {n} Löschung sind vergessen.</numerusform>
            <numerusform>Persönliche Angaben von {n} Löschungen sind vergessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal details of {n} deletions older than {days} days were forgotten.</source>
        <comment>Personal details of {n} deletion older than {days} days were forgotten.</comment>
        <translation>
            <numerusform>Persönliche Angaben von {n} Löschung, die älter als {days} Tage ist, wurden vergessen.</numerusform>
            <numerusform>Persönliche Angaben von {n} Löschungen, die älter als {days} Tage sind, wurden vergessen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details that are too old were not all forgotten. {reason}</source>
        <translation>Zu alte persönliche Angaben wurden nicht alle vergessen. {reason}</translation>
    </message>
    <message>
        <source>Personal details were forgotten in this history, and the key for them is not in your keyring. These deletions can&apos;t be found by ID; the rest can.</source>
        <translation>In diesem Verlauf wurden persönliche Angaben vergessen, und der Schlüssel dafür ist nicht in Ihrem Schlüsselbund. Diese Löschungen sind nicht über die ID zu finden; die übrigen schon.</translation>
    </message>
    <message>
        <source>Personal details were forgotten in this history, and the key in your keyring is another one. These deletions can&apos;t be found by ID; the rest can.</source>
        <translation>In diesem Verlauf wurden persönliche Angaben vergessen, und der Schlüssel in Ihrem Schlüsselbund ist ein anderer. Diese Löschungen sind nicht über die ID zu finden; die übrigen schon.</translation>
    </message>
    <message>
        <source>Personal details were forgotten on {date}.</source>
        <translation>Persönliche Angaben wurden am {date} vergessen.</translation>
    </message>
    <message>
        <source>Personal details were forgotten.</source>
        <translation>Persönliche Angaben wurden vergessen.</translation>
    </message>
    <message>
        <source>Points to another address (302)</source>
        <translation>Verweist auf eine andere Adresse (302)</translation>
    </message>
    <message>
        <source>Practised with answers made from what you wrote here: each answer is read as it should be. {title} itself was not asked.</source>
        <translation>Geübt mit Antworten nach dem, was Sie hier eingetragen haben: Jede Antwort wird so gelesen, wie sie soll. {title} selbst wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Practised with answers made from what you wrote here: not every answer is read as it should be; see the rows with ⚠. {title} itself was not asked.</source>
        <translation>Geübt mit Antworten nach dem, was Sie hier eingetragen haben: Nicht jede Antwort wird so gelesen, wie sie soll; sehen Sie die Zeilen mit ⚠. {title} selbst wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorheriger</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Provider file</source>
        <translation>Anbieterdatei</translation>
    </message>
    <message>
        <source>Provider files (*.toml)</source>
        <translation>Anbieterdateien (*.toml)</translation>
    </message>
    <message>
        <source>Put {field} where it says {place}: choose “Insert {field}”</source>
        <translation>Setzen Sie {field} dorthin, wo {place} steht: Wählen Sie „{field} einfügen“</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit all the same?</source>
        <translation>Trotzdem beenden?</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Rohantwort</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Mehr lesen</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Handbuch lesen</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Liste wird gelesen…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgezeichnet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove its accounts and their secrets too ({n})</source>
        <translation>Auch die Konten und ihre geheimen Daten entfernen ({n})</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>Das Konto „{name}“ entfernen?</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>{title} entfernen?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Repeats a credential of the account</source>
        <translation>Wiederholt Zugangsdaten des Kontos</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace what you typed?</source>
        <translation>Ihre Eingaben ersetzen?</translation>
    </message>
    <message>
        <source>Replace {file}?</source>
        <translation>{file} ersetzen?</translation>
    </message>
    <message>
        <source>Replace {title}?</source>
        <translation>{title} ersetzen?</translation>
    </message>
    <message>
        <source>Replaced by codes that nobody can read: the IDs and e-mail addresses, the message and the raw answer. What stays: when, provider, account and outcome.</source>
        <translation>Durch Codes ersetzt, die niemand lesen kann: die IDs und E-Mail-Adressen, die Meldung und die Rohantwort. Was bleibt: wann, Anbieter, Konto und Ergebnis.</translation>
    </message>
    <message>
        <source>Requests, with the secrets of its accounts, go to {address}.</source>
        <translation>Anfragen, mit den geheimen Daten der Konten, gehen an {address}.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Klären…</translation>
    </message>
    <message>
        <source>Result of</source>
        <translation>Ergebnis von</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Fehlgeschlagene wiederholen</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save a copy of the history</source>
        <translation>Kopie des Verlaufs speichern</translation>
    </message>
    <message numerus="yes">
        <source>Save and forget {n} deletions</source>
        <comment>Save and forget {n} deletion</comment>
        <translation>
            <numerusform>Speichern und {n} Löschung vergessen</numerusform>
            <numerusform>Speichern und {n} Löschungen vergessen</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the account first, then sign in.</source>
        <translation>Speichern Sie zuerst das Konto, und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>Save the file on this computer first, then drop it here.</source>
        <translation>Speichern Sie die Datei zuerst auf diesem Computer, und ziehen Sie sie dann hierher.</translation>
    </message>
    <message>
        <source>Saved until you quit.</source>
        <translation>Gespeichert, bis Sie die App beenden.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Saved. Type a new one to replace it</source>
        <translation>Gespeichert. Neues eingeben, um es zu ersetzen</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Kopie wird gespeichert…</translation>
    </message>
    <message>
        <source>Says deleted, but is still there</source>
        <translation>Meldet gelöscht, ist aber noch da</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Benutzer durchsuchen</translation>
    </message>
    <message>
        <source>Secrets are kept in memory here, so the key goes when you quit the app. After that, nobody can find by ID what was forgotten.</source>
        <translation>Geheime Daten liegen hier nur im Arbeitsspeicher; der Schlüssel verschwindet also, wenn Sie die App beenden. Danach kann niemand mehr über die ID finden, was vergessen wurde.</translation>
    </message>
    <message>
        <source>Secrets are not copied. Put them into the variables it names.</source>
        <translation>Geheime Daten werden nicht kopiert. Setzen Sie sie in die genannten Variablen ein.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>A&amp;lles auswählen</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Ausgewählt</translation>
    </message>
    <message>
        <source>Selected deletions: {n}</source>
        <translation>Ausgewählte Löschungen: {n}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message numerus="yes">
        <source>Sending {n} deletions…</source>
        <comment>Sending {n} deletion…</comment>
        <translation>
            <numerusform>{n} Löschung wird gesendet…</numerusform>
            <numerusform>{n} Löschungen werden gesendet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending: {user}</source>
        <translation>Wird gesendet: {user}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Schon gesendet</translation>
    </message>
    <message>
        <source>Sent before: {n}. They may be deleted already; check at the provider first.</source>
        <translation>Schon gesendet: {n}. Diese sind vielleicht bereits gelöscht; prüfen Sie zuerst beim Anbieter.</translation>
    </message>
    <message>
        <source>Sent on {when}, outcome unknown. Check at the provider first.</source>
        <translation>Gesendet am {when}, Ergebnis unbekannt. Prüfen Sie zuerst beim Anbieter.</translation>
    </message>
    <message>
        <source>Sent on {when}; confirmed gone on {then}.</source>
        <translation>Gesendet am {when}; bestätigt weg am {then}.</translation>
    </message>
    <message>
        <source>Sent on {when}; still there on {then}.</source>
        <translation>Gesendet am {when}; noch da am {then}.</translation>
    </message>
    <message>
        <source>Sent with</source>
        <translation>Gesendet mit</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>Sep</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Trennzeichen</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>Service-ID</translation>
    </message>
    <message>
        <source>Settings in use</source>
        <translation>Einstellungen in Verwendung</translation>
    </message>
    <message>
        <source>Settings not available</source>
        <translation>Einstellungen nicht verfügbar</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>Short, task by task, with pictures.</source>
        <translation>Kurz, Aufgabe für Aufgabe, mit Bildern.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Show all deletions</source>
        <translation>Alle Löschungen anzeigen</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei anzeigen</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Verlauf anzeigen</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Diese anzeigen</translation>
    </message>
    <message>
        <source>Shown in the empty field, and in what will be sent, on the right.</source>
        <translation>Erscheint im leeren Feld und rechts in dem, was gesendet wird.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in now</source>
        <translation>Jetzt anmelden</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>Signed in. The token {when}.</source>
        <translation>Angemeldet. Das Token {when}.</translation>
    </message>
    <message>
        <source>Signing in again.</source>
        <translation>Neue Anmeldung läuft.</translation>
    </message>
    <message>
        <source>Signing in failed.</source>
        <translation>Die Anmeldung ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Signing in. The provider, or the keyring, takes its time.</source>
        <translation>Anmeldung läuft. Der Anbieter oder der Schlüsselbund lässt sich Zeit.</translation>
    </message>
    <message>
        <source>Signs in by itself</source>
        <translation>Meldet sich selbst an</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Some traces are still there</source>
        <translation>Einige Spuren sind noch da</translation>
    </message>
    <message>
        <source>Some users of the list have no outcome yet. Let it go on.</source>
        <translation>Einige Benutzer der Liste haben noch kein Ergebnis. Lassen Sie sie weiterlaufen.</translation>
    </message>
    <message>
        <source>Something is being sent</source>
        <translation>Es wird etwas gesendet</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>In der App ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start a new history</source>
        <translation>Neuen Verlauf beginnen</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Ausgehen von</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Statuscode</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Noch da</translation>
    </message>
    <message>
        <source>Still there, says {name}</source>
        <translation>Noch da, sagt {name}</translation>
    </message>
    <message>
        <source>Still there: {n}</source>
        <translation>Noch da: {n}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop making sure</source>
        <translation>Nachprüfen stoppen</translation>
    </message>
    <message>
        <source>Stop this list for good?</source>
        <translation>Diese Liste endgültig stoppen?</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} minutes; there are more.</source>
        <comment>Stopped after {n} minute; there are more.</comment>
        <translation>
            <numerusform>Nach {n} Minute gestoppt; es gibt noch mehr.</numerusform>
            <numerusform>Nach {n} Minuten gestoppt; es gibt noch mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} pages; there may be more.</source>
        <comment>Stopped after {n} page; there may be more.</comment>
        <translation>
            <numerusform>Nach {n} Seite gestoppt; es gibt vielleicht noch mehr.</numerusform>
            <numerusform>Nach {n} Seiten gestoppt; es gibt vielleicht noch mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} users; there may be more.</source>
        <comment>Stopped after {n} user; there may be more.</comment>
        <translation>
            <numerusform>Nach {n} Benutzer gestoppt; es gibt vielleicht noch mehr.</numerusform>
            <numerusform>Nach {n} Benutzern gestoppt; es gibt vielleicht noch mehr.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Not asked about: {n}.</source>
        <translation>Gestoppt. Nicht gefragt nach: {n}.</translation>
    </message>
    <message>
        <source>Stopped; there may be more users.</source>
        <translation>Gestoppt; es gibt vielleicht noch mehr Benutzer.</translation>
    </message>
    <message>
        <source>System error (500)</source>
        <translation>Systemfehler (500)</translation>
    </message>
    <message>
        <source>TRUE or FALSE, and no text. Format the column as text, and enter the ID again.</source>
        <translation>WAHR oder FALSCH, und kein Text. Formatieren Sie die Spalte als Text, und geben Sie die ID noch einmal ein.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Takes one request for each user, and deletes nobody.</source>
        <translation>Braucht eine Anfrage pro Benutzer und löscht niemanden.</translation>
    </message>
    <message>
        <source>Texts too long for a cell, and cut: {n}.</source>
        <translation>Texte, für eine Zelle zu lang und gekürzt: {n}.</translation>
    </message>
    <message>
        <source>That sheet is not there any more. Open the file again.</source>
        <translation>Dieses Blatt ist nicht mehr da. Öffnen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>The API address can&apos;t be used. {problem}.</source>
        <translation>Die API-Adresse kann nicht verwendet werden. {problem}.</translation>
    </message>
    <message>
        <source>The API address changed: enter this again</source>
        <translation>Die API-Adresse hat sich geändert: Geben Sie das noch einmal ein</translation>
    </message>
    <message>
        <source>The API address of this account was changed. Enter its credentials again under Accounts…, so that they are not sent to an address they were not meant for.</source>
        <translation>Die API-Adresse dieses Kontos wurde geändert. Geben Sie seine Zugangsdaten unter „Konten…“ noch einmal ein, damit sie nicht an eine Adresse gesendet werden, für die sie nicht bestimmt waren.</translation>
    </message>
    <message>
        <source>The JSON of the documentation can be pasted into Name as a whole.</source>
        <translation>Das JSON aus der Dokumentation kann als Ganzes in „Name“ eingefügt werden.</translation>
    </message>
    <message>
        <source>The account has changed</source>
        <translation>Das Konto hat sich geändert</translation>
    </message>
    <message>
        <source>The account is not there</source>
        <translation>Das Konto ist nicht da</translation>
    </message>
    <message>
        <source>The account was changed or removed meanwhile. Look at it under Accounts….</source>
        <translation>Das Konto wurde inzwischen geändert oder entfernt. Sehen Sie unter „Konten…“ nach.</translation>
    </message>
    <message>
        <source>The account {account} has another API address now; this deletion went to {address}.</source>
        <translation>Das Konto {account} hat jetzt eine andere API-Adresse; diese Löschung ging an {address}.</translation>
    </message>
    <message>
        <source>The account {account} is not there any more.</source>
        <translation>Das Konto {account} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The account {name} with the address {address} is not there any more. Make it again under Accounts…, then resume, or stop this list.</source>
        <translation>Das Konto {name} mit der Adresse {address} ist nicht mehr da. Legen Sie es unter „Konten…“ neu an, und setzen Sie dann fort, oder stoppen Sie diese Liste.</translation>
    </message>
    <message>
        <source>The account “{name}” has another API address now than this list. Close this window, give it the address {address} under “Accounts…”, then go on.</source>
        <translation>Das Konto „{name}“ hat jetzt eine andere API-Adresse als diese Liste. Schließen Sie dieses Fenster, geben Sie dem Konto unter „Konten…“ die Adresse {address}, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The account “{name}” is no longer there. Close this window, add an account of that name with the address {address} under “Accounts…”, then go on.</source>
        <translation>Das Konto „{name}“ ist nicht mehr da. Schließen Sie dieses Fenster, fügen Sie unter „Konten…“ ein Konto dieses Namens mit der Adresse {address} hinzu, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The address in the provider file changed</source>
        <translation>Die Adresse in der Anbieterdatei hat sich geändert</translation>
    </message>
    <message>
        <source>The address in the provider file changed from {before} to {now}. Open Accounts…, check the API address, enter the credentials again and save.</source>
        <translation>Die Adresse in der Anbieterdatei hat sich von {before} in {now} geändert. Öffnen Sie „Konten…“, prüfen Sie die API-Adresse, geben Sie die Zugangsdaten noch einmal ein, und speichern Sie.</translation>
    </message>
    <message>
        <source>The address would have been changed on the way. Check the values for unusual signs.</source>
        <translation>Die Adresse wäre unterwegs verändert worden. Prüfen Sie die Werte auf ungewöhnliche Zeichen.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read, so nobody can say whether the user was deleted.</source>
        <translation>Die Antwort ist nicht lesbar; niemand kann also sagen, ob der Benutzer gelöscht wurde.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read.</source>
        <translation>Die Antwort ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The answer contradicts itself, so nobody can say whether the user was deleted.</source>
        <translation>Die Antwort widerspricht sich; niemand kann also sagen, ob der Benutzer gelöscht wurde.</translation>
    </message>
    <message>
        <source>The answer contradicts itself.</source>
        <translation>Die Antwort widerspricht sich.</translation>
    </message>
    <message>
        <source>The answer does not say which user it is about.</source>
        <translation>Die Antwort sagt nicht, um welchen Benutzer es geht.</translation>
    </message>
    <message>
        <source>The answer has no list of users where the provider file looks for it. Check the fields and the API address.</source>
        <translation>Die Antwort hat keine Benutzerliste dort, wo die Anbieterdatei sie sucht. Prüfen Sie die Felder und die API-Adresse.</translation>
    </message>
    <message>
        <source>The answer has no token.</source>
        <translation>Die Antwort enthält kein Token.</translation>
    </message>
    <message>
        <source>The answer has no token:</source>
        <translation>Die Antwort enthält kein Token:</translation>
    </message>
    <message>
        <source>The answer is longer than {n} MB, and the rest is missing.</source>
        <translation>Die Antwort ist länger als {n} MB, und der Rest fehlt.</translation>
    </message>
    <message>
        <source>The answer is not the JSON that was expected. Check the API address.</source>
        <translation>Die Antwort ist nicht das erwartete JSON. Prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Die Antwort ist zu lang.</translation>
    </message>
    <message>
        <source>The answer of {host} can&apos;t be read.</source>
        <translation>Die Antwort von {host} ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The answer of {host} was cut off.</source>
        <translation>Die Antwort von {host} wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>The answer was forgotten.</source>
        <translation>Die Antwort wurde vergessen.</translation>
    </message>
    <message>
        <source>The answer was longer; its first {n} KB are kept.</source>
        <translation>Die Antwort war länger; die ersten {n} KB sind aufbewahrt.</translation>
    </message>
    <message>
        <source>The app can&apos;t ask this provider about a user, so look at its own pages later.</source>
        <translation>Die App kann diesen Anbieter nicht nach einem Benutzer fragen; sehen Sie darum später auf seinen eigenen Seiten nach.</translation>
    </message>
    <message>
        <source>The app ended before an answer came. The user may or may not have been deleted: check with the provider.</source>
        <translation>Die App endete, bevor eine Antwort kam. Der Benutzer kann gelöscht worden sein oder auch nicht: Prüfen Sie es beim Anbieter.</translation>
    </message>
    <message>
        <source>The app ended before it was this deletion&apos;s turn. Nothing left this computer.</source>
        <translation>Die App endete, bevor diese Löschung an der Reihe war. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>The app ended before it was tried again. The last try:</source>
        <translation>Die App endete, bevor es noch einmal versucht wurde. Der letzte Versuch:</translation>
    </message>
    <message>
        <source>The app ended before the deletion itself was sent. The step before it was done:</source>
        <translation>Die App endete, bevor die Löschung selbst gesendet wurde. Der Schritt davor wurde erledigt:</translation>
    </message>
    <message>
        <source>The app ended.</source>
        <translation>Die App endete.</translation>
    </message>
    <message>
        <source>The app is about to end.</source>
        <translation>Die App wird gleich beendet.</translation>
    </message>
    <message>
        <source>The app is about to quit.</source>
        <translation>Die App wird gleich beendet.</translation>
    </message>
    <message>
        <source>The app is finding out whether the user is still there, for up to a minute.</source>
        <translation>Die App findet heraus, ob der Benutzer noch da ist; das dauert bis zu einer Minute.</translation>
    </message>
    <message>
        <source>The app made a mistake, so nobody can say whether the user was deleted.</source>
        <translation>Die App hat einen Fehler gemacht; niemand kann also sagen, ob der Benutzer gelöscht wurde.</translation>
    </message>
    <message>
        <source>The app made a mistake. Look at the last users before you go on.</source>
        <translation>Die App hat einen Fehler gemacht. Sehen Sie sich die letzten Benutzer an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The app waits up to 10 seconds for answers. What has none by then is recorded as Unknown; what has not been sent yet stays unsent.</source>
        <translation>Die App wartet bis zu 10 Sekunden auf Antworten. Was bis dahin keine hat, wird als „Unbekannt“ aufgezeichnet; was noch nicht gesendet ist, bleibt ungesendet.</translation>
    </message>
    <message>
        <source>The app was closed before an answer came.</source>
        <translation>Die App wurde geschlossen, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The app was closed before it could sign in again.</source>
        <translation>Die App wurde geschlossen, bevor sie sich neu anmelden konnte.</translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation>Die App wurde geschlossen, bevor es gesendet wurde.</translation>
    </message>
    <message>
        <source>The app was interrupted</source>
        <translation>Die App wurde unterbrochen</translation>
    </message>
    <message>
        <source>The app was interrupted while it wrote the history. Restart the app.</source>
        <translation>Die App wurde unterbrochen, während sie den Verlauf schrieb. Starten Sie die App neu.</translation>
    </message>
    <message>
        <source>The certificate of the proxy {host} is made out to another name.</source>
        <translation>Das Zertifikat des Proxys {host} ist auf einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <translation>Das Zertifikat von {host} ist auf einen anderen Namen ausgestellt.</translation>
    </message>
    <message>
        <source>The chain head is a seal on everything recorded until now. Copy it and keep it outside this computer, for example in an e-mail, or send it to whoever gets the file: with it, “Check history…” finds out later whether any of it was changed.</source>
        <translation>Der Kettenkopf ist ein Siegel auf alles, was bis jetzt aufgezeichnet ist. Kopieren Sie ihn, und bewahren Sie ihn außerhalb dieses Computers auf, zum Beispiel in einer E-Mail, oder senden Sie ihn dem, der die Datei bekommt: Damit findet „Verlauf prüfen…“ später heraus, ob etwas davon geändert wurde.</translation>
    </message>
    <message>
        <source>The chain is whole, from its first link to its head.</source>
        <translation>Die Kette ist vollständig, vom ersten Glied bis zum Kettenkopf.</translation>
    </message>
    <message>
        <source>The changes to this account have not been saved.</source>
        <translation>Die Änderungen an diesem Konto sind nicht gespeichert.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The column was too narrow when this was copied. Widen it, and copy the list again.</source>
        <translation>Die Spalte war beim Kopieren zu schmal. Machen Sie sie breiter, und kopieren Sie die Liste noch einmal.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before an answer came.</source>
        <translation>Die Verbindung zu {host} brach ab, bevor eine Antwort kam.</translation>
    </message>
    <message>
        <source>The copy is saved: {file}</source>
        <translation>Die Kopie ist gespeichert: {file}</translation>
    </message>
    <message>
        <source>The credentials of the account {account} were changed since this deletion, so the provider’s answer would prove nothing.</source>
        <translation>Die Zugangsdaten des Kontos {account} wurden seit dieser Löschung geändert; die Antwort des Anbieters würde also nichts beweisen.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>Der Datenordner kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The deletion as a whole</source>
        <translation>Die Löschung als Ganzes</translation>
    </message>
    <message>
        <source>The deletion itself was not sent.</source>
        <translation>Die Löschung selbst wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The demo could not be started. Start the app with --demo instead.</source>
        <translation>Die Demo konnte nicht gestartet werden. Starten Sie stattdessen die App mit --demo.</translation>
    </message>
    <message>
        <source>The details were forgotten, but pieces of them are still in the file. The app removes them at its next start.</source>
        <translation>Die Angaben wurden vergessen, aber Teile davon sind noch in der Datei. Die App entfernt sie bei ihrem nächsten Start.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The disk is full. Make some space or choose another folder, then try again.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>The earlier chain head is not in this history.</source>
        <translation>Der frühere Kettenkopf ist nicht in diesem Verlauf.</translation>
    </message>
    <message>
        <source>The earlier head is part of it: nothing up to there was changed since.</source>
        <translation>Der frühere Kettenkopf gehört dazu: Bis dorthin wurde seitdem nichts geändert.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Der Export wurde abgebrochen; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The exports hold each user and what became of them.</source>
        <translation>Die Exporte enthalten jeden Benutzer und was aus ihm wurde.</translation>
    </message>
    <message>
        <source>The fields are not those of the provider file.</source>
        <translation>Die Felder sind nicht die der Anbieterdatei.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation>Die Datei ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Die Datei konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>The file could not be removed</source>
        <translation>Die Datei konnte nicht entfernt werden</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Die Datei konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>The file in the history&apos;s place belongs to another program. It was not changed. Move it away or choose another data folder, then start again.</source>
        <translation>Die Datei am Platz des Verlaufs gehört einem anderen Programm. Sie wurde nicht geändert. Verschieben Sie sie, oder wählen Sie einen anderen Datenordner, und starten Sie die App dann neu.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The file is not there any more. Open it again.</source>
        <translation>Die Datei ist nicht mehr da. Öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The file is there already, and is lost then.</source>
        <translation>Die Datei ist schon vorhanden und geht dann verloren.</translation>
    </message>
    <message>
        <source>The file is too large for this disk. Choose another disk or export less.</source>
        <translation>Die Datei ist zu groß für diesen Datenträger. Wählen Sie einen anderen, oder exportieren Sie weniger.</translation>
    </message>
    <message>
        <source>The file of {title} can&apos;t be used</source>
        <translation>Die Datei von {title} kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The file was changed.</source>
        <translation>Die Datei wurde geändert.</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Die Datei wurde nicht geschrieben</translation>
    </message>
    <message>
        <source>The first row holds the column names</source>
        <translation>Die erste Zeile enthält die Spaltennamen</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is here: {folder}</source>
        <translation>Der Ordner konnte nicht geöffnet werden. Er ist hier: {folder}</translation>
    </message>
    <message>
        <source>The form begins anew with what you chose.</source>
        <translation>Das Formular beginnt neu mit dem, was Sie gewählt haben.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed</source>
        <translation>Der Verlauf kann nicht geändert werden</translation>
    </message>
    <message>
        <source>The history could not be read or written. Check that the disk is connected and has space left, then try again.</source>
        <translation>Der Verlauf konnte nicht gelesen oder geschrieben werden. Prüfen Sie, ob der Datenträger verbunden ist und noch Platz hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The history could not be read or written. Restart the app; if that does not help, ask for help with the details below.</source>
        <translation>Der Verlauf konnte nicht gelesen oder geschrieben werden. Starten Sie die App neu; hilft das nicht, bitten Sie mit den Einzelheiten unten um Hilfe.</translation>
    </message>
    <message>
        <source>The history could not be written because the disk has no space left. Make some space, then try again.</source>
        <translation>Der Verlauf konnte nicht geschrieben werden, weil der Datenträger keinen Platz mehr hat. Schaffen Sie Platz, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The history does not fit</source>
        <translation>Der Verlauf passt nicht</translation>
    </message>
    <message>
        <source>The history does not work</source>
        <translation>Der Verlauf funktioniert nicht</translation>
    </message>
    <message>
        <source>The history file can&apos;t be read. Nothing in it was changed. Move it to another folder and keep it, put a good copy in its place if you have one, then start again.</source>
        <translation>Die Verlaufsdatei ist nicht lesbar. Nichts darin wurde geändert. Verschieben Sie sie in einen anderen Ordner, und bewahren Sie sie auf; legen Sie, falls vorhanden, eine gute Kopie an ihren Platz, und starten Sie die App dann neu.</translation>
    </message>
    <message>
        <source>The history file is damaged. ({problem})</source>
        <translation>Die Verlaufsdatei ist beschädigt. ({problem})</translation>
    </message>
    <message>
        <source>The history file or its folder is missing, read-only or belongs to somebody else. Allow your user to write there, then try again.</source>
        <translation>Die Verlaufsdatei oder ihr Ordner fehlt, ist schreibgeschützt oder gehört jemand anderem. Erlauben Sie Ihrem Benutzerkonto, dort zu schreiben, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>Der Verlauf wird gerade gelesen</translation>
    </message>
    <message>
        <source>The history is being read, by a search or by another window or program. Close other windows, then start again.</source>
        <translation>Der Verlauf wird gerade gelesen, von einer Suche oder von einem anderen Fenster oder Programm. Schließen Sie andere Fenster, und beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>The history is being tidied up</source>
        <translation>Der Verlauf wird gerade aufgeräumt</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Der Verlauf ist beschädigt</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read behind deletion {number}. What follows was not checked.</source>
        <translation>Der Verlauf ist beschädigt und hinter Löschung {number} nicht lesbar. Was folgt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read in places.</source>
        <translation>Der Verlauf ist beschädigt und stellenweise nicht lesbar.</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read. What follows was not checked.</source>
        <translation>Der Verlauf ist beschädigt und nicht lesbar. Was folgt, wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>The history is damaged in places. Quit and start again: the app then looks at all of it and offers to start a new one. This one is kept.</source>
        <translation>Der Verlauf ist stellenweise beschädigt. Beenden Sie die App und starten Sie sie neu: Dann sieht sie ihn ganz durch und bietet an, einen neuen zu beginnen. Dieser wird aufbewahrt.</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>Der Verlauf ist in Verwendung</translation>
    </message>
    <message>
        <source>The history is missing or from an older version. Restart the app.</source>
        <translation>Der Verlauf fehlt oder stammt von einer älteren Version. Starten Sie die App neu.</translation>
    </message>
    <message>
        <source>The history is newer than the app</source>
        <translation>Der Verlauf ist neuer als die App</translation>
    </message>
    <message>
        <source>The history isn&apos;t ready</source>
        <translation>Der Verlauf ist nicht bereit</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>Der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>The key itself is entered later, under Accounts…; it never stands here.</source>
        <translation>Der Schlüssel selbst wird später unter „Konten…“ eingegeben; hier steht er nie.</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>Der Schlüsselbund kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>The keyring did not answer, so nothing was saved.</source>
        <translation>Der Schlüsselbund hat nicht geantwortet; darum wurde nichts gespeichert.</translation>
    </message>
    <message>
        <source>The language changes when you start the app the next time.</source>
        <translation>Die Sprache ändert sich beim nächsten Start der App.</translation>
    </message>
    <message>
        <source>The last try was not sent.</source>
        <translation>Der letzte Versuch wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>The last try:</source>
        <translation>Der letzte Versuch:</translation>
    </message>
    <message>
        <source>The licence&apos;s text comes with this part&apos;s own package.</source>
        <translation>Der Lizenztext liegt dem Paket dieses Teils bei.</translation>
    </message>
    <message>
        <source>The list does not fit</source>
        <translation>Die Liste passt nicht</translation>
    </message>
    <message>
        <source>The list is not complete</source>
        <translation>Die Liste ist nicht vollständig</translation>
    </message>
    <message>
        <source>The list is not finished</source>
        <translation>Die Liste ist nicht beendet</translation>
    </message>
    <message>
        <source>The list was not read, since something in this window is not finished. Finish it first, then choose the list again.</source>
        <translation>Die Liste wurde nicht gelesen, weil in diesem Fenster etwas nicht beendet ist. Bringen Sie das zuerst zu Ende, und wählen Sie die Liste dann noch einmal.</translation>
    </message>
    <message>
        <source>The list was stopped before this user&apos;s turn. Nothing left this computer.</source>
        <translation>Die Liste wurde gestoppt, bevor dieser Benutzer an der Reihe war. Nichts hat diesen Computer verlassen.</translation>
    </message>
    <message>
        <source>The name contains a character that can&apos;t be shown, such as a line break or tab</source>
        <translation>Der Name enthält ein Zeichen, das nicht angezeigt werden kann, etwa einen Zeilenumbruch oder Tabulator</translation>
    </message>
    <message numerus="yes">
        <source>The name has {n} characters; at most {most} are possible</source>
        <comment>The name has {n} character; at most {most} are possible</comment>
        <translation>
            <numerusform>Der Name hat {n} Zeichen; höchstens {most} sind möglich</numerusform>
            <numerusform>Der Name hat {n} Zeichen; höchstens {most} sind möglich</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the history was changed.</source>
        <translation>Der Name des Verlaufs wurde geändert.</translation>
    </message>
    <message>
        <source>The name of the proxy {host} was not found.</source>
        <translation>Der Name des Proxys {host} konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>Der Name {host} konnte nicht aufgelöst werden.</translation>
    </message>
    <message>
        <source>The next request follows.</source>
        <translation>Die nächste Anfrage folgt.</translation>
    </message>
    <message>
        <source>The page File also has, and keeps:</source>
        <translation>Die Seite „Datei“ enthält außerdem und behält:</translation>
    </message>
    <message>
        <source>The part after the host has signs that can&apos;t stand there</source>
        <translation>Der Teil nach dem Host hat Zeichen, die dort nicht stehen können</translation>
    </message>
    <message>
        <source>The personal details were forgotten: nobody can be asked about.</source>
        <translation>Die persönlichen Angaben wurden vergessen: Es ist niemand mehr da, nach dem gefragt werden kann.</translation>
    </message>
    <message>
        <source>The provider accepted the request and carries it out later, so the user may still be there.</source>
        <translation>Der Anbieter hat die Anfrage angenommen und führt sie später aus; der Benutzer kann also noch da sein.</translation>
    </message>
    <message>
        <source>The provider answered 404: nothing at this address.</source>
        <translation>Der Anbieter antwortete mit 404: nichts unter dieser Adresse.</translation>
    </message>
    <message>
        <source>The provider answered about another user.</source>
        <translation>Die Antwort des Anbieters betraf einen anderen Benutzer.</translation>
    </message>
    <message>
        <source>The provider answered that there is no such user.</source>
        <translation>Der Anbieter antwortete, dass es keinen solchen Benutzer gibt.</translation>
    </message>
    <message>
        <source>The provider answered with a web page instead of a list. Check the API address.</source>
        <translation>Der Anbieter antwortete mit einer Webseite statt einer Liste. Prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>The provider answered without a text.</source>
        <translation>Der Anbieter antwortete ohne Text.</translation>
    </message>
    <message>
        <source>The provider answered {status} with a web page; there may be nothing at this address.</source>
        <translation>Der Anbieter antwortete mit {status} und einer Webseite; unter dieser Adresse gibt es vielleicht nichts.</translation>
    </message>
    <message>
        <source>The provider answered {status} with more than the app reads; there may be nothing at this address.</source>
        <translation>Der Anbieter antwortete mit {status} und mehr, als die App liest; unter dieser Adresse gibt es vielleicht nichts.</translation>
    </message>
    <message>
        <source>The provider answered {status}: no such user, or nothing at this address.</source>
        <translation>Der Anbieter antwortete mit {status}: kein solcher Benutzer, oder nichts unter dieser Adresse.</translation>
    </message>
    <message>
        <source>The provider asks to slow down ({status}). Wait a minute, then go on.</source>
        <translation>Der Anbieter bittet, langsamer zu machen ({status}). Warten Sie eine Minute, und machen Sie dann weiter.</translation>
    </message>
    <message>
        <source>The provider asks to wait more than a day before the next try.</source>
        <translation>Der Anbieter bittet, vor dem nächsten Versuch mehr als einen Tag zu warten.</translation>
    </message>
    <message>
        <source>The provider asks to wait {n} minutes before the next try.</source>
        <translation>Der Anbieter bittet, vor dem nächsten Versuch {n} Minuten zu warten.</translation>
    </message>
    <message>
        <source>The provider asks to wait {n} seconds before the next try.</source>
        <translation>Der Anbieter bittet, vor dem nächsten Versuch {n} Sekunden zu warten.</translation>
    </message>
    <message>
        <source>The provider could not do it. You can send it again later.</source>
        <translation>Der Anbieter konnte es nicht ausführen. Sie können es später noch einmal senden.</translation>
    </message>
    <message>
        <source>The provider did not accept the account ({status}). Check its credentials under Accounts….</source>
        <translation>Der Anbieter hat das Konto nicht angenommen ({status}). Prüfen Sie seine Zugangsdaten unter „Konten…“.</translation>
    </message>
    <message>
        <source>The provider did not accept the account. Check its credentials under Accounts…</source>
        <translation>Der Anbieter hat das Konto nicht angenommen. Prüfen Sie die Zugangsdaten unter Konten…</translation>
    </message>
    <message>
        <source>The provider does not allow this account to list users ({status}). Ask whoever manages the account, or fill in the fields by hand.</source>
        <translation>Der Anbieter erlaubt diesem Konto nicht, Benutzer aufzulisten ({status}). Fragen Sie, wer das Konto verwaltet, oder füllen Sie die Felder von Hand aus.</translation>
    </message>
    <message>
        <source>The provider does not let this account look users up ({status}).</source>
        <translation>Der Anbieter lässt dieses Konto keine Benutzer nachschlagen ({status}).</translation>
    </message>
    <message>
        <source>The provider failed ({status}).</source>
        <translation>Beim Anbieter ist es fehlgeschlagen ({status}).</translation>
    </message>
    <message>
        <source>The provider failed to do it.</source>
        <translation>Beim Anbieter ist es fehlgeschlagen.</translation>
    </message>
    <message>
        <source>The provider failed to list its users ({status}). Try again later.</source>
        <translation>Beim Anbieter ist das Auflisten der Benutzer fehlgeschlagen ({status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The provider file asks for a header that can&apos;t be set.</source>
        <translation>Die Anbieterdatei verlangt einen Header, der nicht gesetzt werden kann.</translation>
    </message>
    <message>
        <source>The provider file has changed</source>
        <translation>Die Anbieterdatei hat sich geändert</translation>
    </message>
    <message>
        <source>The provider file has changed since this list was confirmed, or this version of the app reads it otherwise, so the list can&apos;t go on. Stop it, and confirm who is left as a new list with Retry failed.</source>
        <translation>Die Anbieterdatei hat sich geändert, seit diese Liste bestätigt wurde, oder diese Version der App liest sie anders; die Liste kann also nicht fortgesetzt werden. Stoppen Sie sie, und bestätigen Sie die Übrigen mit „Fehlgeschlagene wiederholen“ als neue Liste.</translation>
    </message>
    <message>
        <source>The provider file of {provider} is not there any more.</source>
        <translation>Die Anbieterdatei von {provider} ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The provider file says {address} now</source>
        <translation>In der Anbieterdatei steht jetzt {address}</translation>
    </message>
    <message>
        <source>The provider file {name} is not used: {reason}</source>
        <translation>Die Anbieterdatei {name} wird nicht verwendet: {reason}</translation>
    </message>
    <message>
        <source>The provider file&apos;s pattern takes too long to check this</source>
        <translation>Das Muster der Anbieterdatei braucht zu lange, um das zu prüfen</translation>
    </message>
    <message>
        <source>The provider has a problem ({status}).</source>
        <translation>Der Anbieter hat ein Problem ({status}).</translation>
    </message>
    <message>
        <source>The provider has a problem ({status}):</source>
        <translation>Der Anbieter hat ein Problem ({status}):</translation>
    </message>
    <message>
        <source>The provider has no list of users here ({status}). Check the fields and the API address.</source>
        <translation>Der Anbieter hat hier keine Benutzerliste ({status}). Prüfen Sie die Felder und die API-Adresse.</translation>
    </message>
    <message>
        <source>The provider is too busy (429).</source>
        <translation>Der Anbieter ist überlastet (429).</translation>
    </message>
    <message>
        <source>The provider is too busy (429):</source>
        <translation>Der Anbieter ist überlastet (429):</translation>
    </message>
    <message>
        <source>The provider knows no such user. If you expected one, check the IDs for a typing mistake.</source>
        <translation>Der Anbieter kennt keinen solchen Benutzer. Falls Sie einen erwartet haben, prüfen Sie die IDs auf Tippfehler.</translation>
    </message>
    <message>
        <source>The provider knows none of the first {n} users. Check that the columns, the account and the values from the tab are the right ones. If so, resume.</source>
        <translation>Der Anbieter kennt keinen der ersten {n} Benutzer. Prüfen Sie, ob die Spalten, das Konto und die Werte vom Reiter die richtigen sind. Wenn ja, setzen Sie fort.</translation>
    </message>
    <message>
        <source>The provider listed this user twice, the second time with other data</source>
        <translation>Der Anbieter hat diesen Benutzer zweimal aufgelistet, beim zweiten Mal mit anderen Daten</translation>
    </message>
    <message>
        <source>The provider names the next page in a way that can&apos;t be read.</source>
        <translation>Der Anbieter nennt die nächste Seite in einer Form, die nicht lesbar ist.</translation>
    </message>
    <message>
        <source>The provider pointed elsewhere ({status}). Check the API address.</source>
        <translation>Der Anbieter verwies anderswohin ({status}). Prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>The provider pointed to another address ({status}), and nothing was sent there. Check the API address.</source>
        <translation>Der Anbieter verwies auf eine andere Adresse ({status}), und dorthin wurde nichts gesendet. Prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and nothing was sent there. Check the API address.</source>
        <translation>Der Anbieter verwies auf eine andere Adresse, und dorthin wurde nichts gesendet. Prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>The provider pointed to another address. Check the API address.</source>
        <translation>Der Anbieter verwies auf eine andere Adresse. Prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>The provider pointed to {host}, and nothing was sent there. Check the API address.</source>
        <translation>Der Anbieter verwies auf {host}, und dorthin wurde nichts gesendet. Prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>The provider points elsewhere for the next page, and nothing was sent there.</source>
        <translation>Der Anbieter verweist für die nächste Seite anderswohin, und dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>The provider refused ({status}).</source>
        <translation>Der Anbieter hat abgelehnt ({status}).</translation>
    </message>
    <message>
        <source>The provider refused ({status}):</source>
        <translation>Der Anbieter hat abgelehnt ({status}):</translation>
    </message>
    <message>
        <source>The provider refused to list its users ({status}).</source>
        <translation>Der Anbieter hat es abgelehnt, seine Benutzer aufzulisten ({status}).</translation>
    </message>
    <message>
        <source>The provider refused.</source>
        <translation>Der Anbieter hat abgelehnt.</translation>
    </message>
    <message>
        <source>The provider repeats itself; the list may be incomplete.</source>
        <translation>Der Anbieter wiederholt sich; die Liste ist vielleicht unvollständig.</translation>
    </message>
    <message>
        <source>The provider says so. The app is making sure, for up to a minute.</source>
        <translation>Das sagt der Anbieter. Die App prüft es nach; das dauert bis zu einer Minute.</translation>
    </message>
    <message>
        <source>The provider says the user is deleted.</source>
        <translation>Der Anbieter sagt, der Benutzer ist gelöscht.</translation>
    </message>
    <message>
        <source>The provider still knows this user a minute after its answer. Some providers take longer; make sure again later.</source>
        <translation>Der Anbieter kennt diesen Benutzer eine Minute nach seiner Antwort noch immer. Manche Anbieter brauchen länger; prüfen Sie später noch einmal nach.</translation>
    </message>
    <message>
        <source>The provider still knows this user.</source>
        <translation>Der Anbieter kennt diesen Benutzer noch immer.</translation>
    </message>
    <message>
        <source>The provider was not asked.</source>
        <translation>Der Anbieter wurde nicht gefragt.</translation>
    </message>
    <message>
        <source>The provider wrote:</source>
        <translation>Der Anbieter schrieb:</translation>
    </message>
    <message>
        <source>The provider&apos;s answer can&apos;t be read as a list. Try again later.</source>
        <translation>Die Antwort des Anbieters ist nicht als Liste lesbar. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The provider&apos;s file is not there any more.</source>
        <translation>Die Anbieterdatei ist nicht mehr da.</translation>
    </message>
    <message>
        <source>The provider&apos;s new token can&apos;t be kept.</source>
        <translation>Das neue Token des Anbieters kann nicht aufbewahrt werden.</translation>
    </message>
    <message>
        <source>The provider&apos;s token begins or ends with a blank, so it can&apos;t be sent.</source>
        <translation>Das Token des Anbieters beginnt oder endet mit einem Leerzeichen und kann darum nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The provider&apos;s token contains a line break, so it can&apos;t be sent.</source>
        <translation>Das Token des Anbieters enthält einen Zeilenumbruch und kann darum nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The provider&apos;s token contains characters other than plain letters, digits and signs, so it can&apos;t be sent.</source>
        <translation>Das Token des Anbieters enthält andere als einfache Buchstaben, Ziffern und Zeichen und kann darum nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The proxy {host} could not be reached within {seconds} s.</source>
        <translation>Der Proxy {host} war innerhalb von {seconds} s nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy {host} could not be reached.</source>
        <translation>Der Proxy {host} war nicht erreichbar.</translation>
    </message>
    <message>
        <source>The proxy {host} gave no answer that can be used.</source>
        <translation>Der Proxy {host} gab keine brauchbare Antwort.</translation>
    </message>
    <message>
        <source>The proxy {host} refused the connection.</source>
        <translation>Der Proxy {host} hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy {host} wants a login. Ask whoever looks after your network.</source>
        <translation>Der Proxy {host} verlangt eine Anmeldung. Fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let connections to {host} through. Ask whoever looks after your network.</source>
        <translation>Der Proxy {proxy} lässt keine Verbindungen zu {host} durch. Fragen Sie, wer Ihr Netzwerk betreut.</translation>
    </message>
    <message>
        <source>The quotation marks in line {first} don&apos;t go together. Is one missing, or one too many?</source>
        <translation>Die Anführungszeichen in Zeile {first} passen nicht zusammen. Fehlt eines, oder ist eines zu viel?</translation>
    </message>
    <message>
        <source>The request could not be made. Check the API address.</source>
        <translation>Die Anfrage konnte nicht erstellt werden. Prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>The request that deletes</source>
        <translation>Die Anfrage, die löscht</translation>
    </message>
    <message>
        <source>The same user stands in line {line} already, in other capitals.</source>
        <translation>Derselbe Benutzer steht schon in Zeile {line}, mit anderer Groß- und Kleinschreibung.</translation>
    </message>
    <message>
        <source>The same user stands in line {line} already.</source>
        <translation>Derselbe Benutzer steht schon in Zeile {line}.</translation>
    </message>
    <message>
        <source>The same {field} stands in line {line} already, with another {others}.</source>
        <translation>Dasselbe bei {field} steht schon in Zeile {line}, mit anderem Wert bei {others}.</translation>
    </message>
    <message>
        <source>The seal of deletion {number} was changed.</source>
        <translation>Das Siegel der Löschung {number} wurde geändert.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Der Dienst</translation>
    </message>
    <message>
        <source>The settings could not be read, so the app starts with its defaults and without accounts. The old file was kept as {file} in {folder}.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden; die App startet also mit ihren Standardwerten und ohne Konten. Die alte Datei bleibt als {file} in {folder} erhalten.</translation>
    </message>
    <message>
        <source>The settings could not be read. Check that there is room on the disk and that you may write into the folder {folder}.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie in den Ordner {folder} schreiben dürfen.</translation>
    </message>
    <message>
        <source>The settings could not be read: another window of the app holds them. Try again in a moment.</source>
        <translation>Die Einstellungen konnten nicht gelesen werden: Ein anderes Fenster der App verwendet sie gerade. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check that there is room on the disk and that you may write into the folder {folder}.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie in den Ordner {folder} schreiben dürfen.</translation>
    </message>
    <message>
        <source>The settings could not be saved: another window of the app holds them. Try again in a moment.</source>
        <translation>Die Einstellungen konnten nicht gespeichert werden: Ein anderes Fenster der App verwendet sie gerade. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The sheet shows this number in another form. Format the column as text, and enter the ID.</source>
        <translation>Das Blatt zeigt diese Zahl in anderer Form. Formatieren Sie die Spalte als Text, und geben Sie die ID ein.</translation>
    </message>
    <message>
        <source>The sheet shows {shown} but stores {stored}. Format the column as text, and enter the ID as it is shown.</source>
        <translation>Das Blatt zeigt {shown}, speichert aber {stored}. Formatieren Sie die Spalte als Text, und geben Sie die ID so ein, wie sie angezeigt wird.</translation>
    </message>
    <message>
        <source>The user afterwards</source>
        <translation>Der Benutzer danach</translation>
    </message>
    <message>
        <source>The user is gone, says {name}. Nothing more to do.</source>
        <translation>Der Benutzer ist weg, sagt {name}. Mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>The user name has a colon, so it can&apos;t be sent.</source>
        <translation>Der Benutzername enthält einen Doppelpunkt und kann darum nicht gesendet werden.</translation>
    </message>
    <message>
        <source>The user was confirmed gone. Nothing more to do.</source>
        <translation>Der Benutzer ist bestätigt weg. Mehr ist nicht zu tun.</translation>
    </message>
    <message>
        <source>The user was still there afterwards, says {name}. Some providers take longer: look again later. You can send it again.</source>
        <translation>Der Benutzer war danach noch da, sagt {name}. Manche Anbieter brauchen länger: Sehen Sie später noch einmal nach. Sie können es noch einmal senden.</translation>
    </message>
    <message>
        <source>The user was still there afterwards. Some providers take longer: look again later. You can send it again.</source>
        <translation>Der Benutzer war danach noch da. Manche Anbieter brauchen länger: Sehen Sie später noch einmal nach. Sie können es noch einmal senden.</translation>
    </message>
    <message numerus="yes">
        <source>The users are gone</source>
        <comment>The user is gone</comment>
        <translation>
            <numerusform>Der Benutzer ist weg</numerusform>
            <numerusform>Die Benutzer sind weg</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The users are still there</source>
        <comment>The user is still there</comment>
        <translation>
            <numerusform>Der Benutzer ist noch da</numerusform>
            <numerusform>Die Benutzer sind noch da</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list needs. Copy the list into a new workbook, or save it as CSV.</source>
        <translation>Die Arbeitsmappe entpackt sich auf weit mehr, als eine Liste braucht. Kopieren Sie die Liste in eine neue Arbeitsmappe, oder speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>There are no deletions in this history.</source>
        <translation>In diesem Verlauf gibt es keine Löschungen.</translation>
    </message>
    <message>
        <source>There are no users here.</source>
        <translation>Hier gibt es keine Benutzer.</translation>
    </message>
    <message>
        <source>There is an account “{name}” already. Choose another name.</source>
        <translation>Es gibt schon ein Konto „{name}“. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no screen here. Try --tour DIR, which needs none.</source>
        <translation>Hier gibt es keinen Bildschirm. Versuchen Sie --tour DIR; das braucht keinen.</translation>
    </message>
    <message>
        <source>There is nothing in it but blank lines.</source>
        <translation>Sie enthält nichts als leere Zeilen.</translation>
    </message>
    <message>
        <source>There is nothing in it but blank rows.</source>
        <translation>Sie enthält nichts als leere Zeilen.</translation>
    </message>
    <message>
        <source>There is nothing to check yet: no deletion has ended.</source>
        <translation>Es gibt noch nichts zu prüfen: Keine Löschung ist beendet.</translation>
    </message>
    <message>
        <source>There is such a user</source>
        <translation>Diesen Benutzer gibt es</translation>
    </message>
    <message numerus="yes">
        <source>These {n} values stand in one line. If one is the {field}, choose the separator above.</source>
        <comment>This {n} value stands in one line. If it is the {field}, choose the separator above.</comment>
        <translation>
            <numerusform>Dieser eine Wert steht in einer Zeile. Ist er das Feld „{field}“, wählen Sie oben das Trennzeichen.</numerusform>
            <numerusform>Diese {n} Werte stehen in einer Zeile. Ist einer davon das Feld „{field}“, wählen Sie oben das Trennzeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This API address can&apos;t be used</source>
        <translation>Diese API-Adresse kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This account has changed</source>
        <translation>Dieses Konto hat sich geändert</translation>
    </message>
    <message>
        <source>This account name can&apos;t be used</source>
        <translation>Dieser Kontoname kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This account name is taken</source>
        <translation>Dieser Kontoname ist vergeben</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. To go on, type the number of users: {n}</source>
        <translation>Das kann nicht rückgängig gemacht werden. Geben Sie zum Weitermachen die Anzahl der Benutzer ein: {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be written to the history yet and is tried again.</source>
        <translation>Das kann noch nicht in den Verlauf geschrieben werden und wird noch einmal versucht.</translation>
    </message>
    <message>
        <source>This cell is merged with another one. Unmerge them, and fill in each.</source>
        <translation>Diese Zelle ist mit einer anderen verbunden. Heben Sie die Verbindung auf, und füllen Sie jede aus.</translation>
    </message>
    <message>
        <source>This computer did not allow a connection to the proxy {host}.</source>
        <translation>Dieser Computer hat keine Verbindung zum Proxy {host} erlaubt.</translation>
    </message>
    <message>
        <source>This computer did not allow a connection to {host}.</source>
        <translation>Dieser Computer hat keine Verbindung zu {host} erlaubt.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the proxy {host}.</source>
        <translation>Dieser Computer vertraut dem Zertifikat des Proxys {host} nicht.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}.</source>
        <translation>Dieser Computer vertraut dem Zertifikat von {host} nicht.</translation>
    </message>
    <message>
        <source>This computer is set to use a proxy of a kind that this program does not know. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>Auf diesem Computer ist ein Proxy einer Art eingestellt, die dieses Programm nicht kennt. Fragen Sie, wer Ihr Netzwerk betreut, nach einem HTTP-Proxy.</translation>
    </message>
    <message>
        <source>This could not be written to the history.</source>
        <translation>Das konnte nicht in den Verlauf geschrieben werden.</translation>
    </message>
    <message>
        <source>This credential can&apos;t be saved</source>
        <translation>Diese Zugangsdaten können nicht gespeichert werden</translation>
    </message>
    <message>
        <source>This credential is too long</source>
        <translation>Diese Zugangsdaten sind zu lang</translation>
    </message>
    <message>
        <source>This deletion is already finished, or another window has it in hand.</source>
        <translation>Diese Löschung ist schon beendet, oder ein anderes Fenster bearbeitet sie.</translation>
    </message>
    <message>
        <source>This file belongs to another program, or is empty.</source>
        <translation>Diese Datei gehört einem anderen Programm oder ist leer.</translation>
    </message>
    <message>
        <source>This file can be used.</source>
        <translation>Diese Datei kann verwendet werden.</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked</source>
        <translation>Diese Datei kann nicht geprüft werden</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a provider file.</source>
        <translation>Diese Datei kann nicht als Anbieterdatei verwendet werden.</translation>
    </message>
    <message>
        <source>This file has comments. If you change anything on the page Form, the file is written anew without them; changes on the page File keep them.</source>
        <translation>Diese Datei hat Kommentare. Wenn Sie auf der Seite „Formular“ etwas ändern, wird die Datei ohne sie neu geschrieben; bei Änderungen auf der Seite „Datei“ bleiben sie.</translation>
    </message>
    <message>
        <source>This file is not a history, or its beginning is destroyed.</source>
        <translation>Diese Datei ist kein Verlauf, oder ihr Anfang ist zerstört.</translation>
    </message>
    <message>
        <source>This history is damaged: {sentence} What you see is a copy of them; Check history… tells whether they are as they were recorded.</source>
        <translation>Dieser Verlauf ist beschädigt: {sentence} Was Sie sehen, ist eine Kopie davon; „Verlauf prüfen…“ sagt, ob sie so sind, wie sie aufgezeichnet wurden.</translation>
    </message>
    <message>
        <source>This history is from an older version of the app. What you see is a copy of it.</source>
        <translation>Dieser Verlauf stammt von einer älteren Version der App. Was Sie sehen, ist eine Kopie davon.</translation>
    </message>
    <message>
        <source>This is a date. If Excel made it out of an ID, take the ID from where the list comes from.</source>
        <translation>Das ist ein Datum. Wenn Excel es aus einer ID gemacht hat, nehmen Sie die ID von dort, woher die Liste stammt.</translation>
    </message>
    <message>
        <source>This is a folder. Drop the file with the list itself.</source>
        <translation>Das ist ein Ordner. Ziehen Sie die Datei mit der Liste selbst hierher.</translation>
    </message>
    <message>
        <source>This is a folder. Open one file.</source>
        <translation>Das ist ein Ordner. Öffnen Sie eine einzelne Datei.</translation>
    </message>
    <message>
        <source>This is no file. Save the list as CSV or XLSX, and open that.</source>
        <translation>Das ist keine Datei. Speichern Sie die Liste als CSV oder XLSX, und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>This is no text. Open the list in a spreadsheet and save it as CSV.</source>
        <translation>Das ist kein Text. Öffnen Sie die Liste in einer Tabellenkalkulation, und speichern Sie sie als CSV.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a history&apos;s file.</source>
        <translation>Das ist keine Datei. Wählen Sie die Datei eines Verlaufs.</translation>
    </message>
    <message>
        <source>This is not a history</source>
        <translation>Das ist kein Verlauf</translation>
    </message>
    <message>
        <source>This is not an address like https://api.example.com</source>
        <translation>Das ist keine Adresse wie https://api.example.com</translation>
    </message>
    <message>
        <source>This is not the head of a chain</source>
        <translation>Das ist kein Kettenkopf</translation>
    </message>
    <message>
        <source>This is often about the account: check its credentials and rights under Accounts…, then resume.</source>
        <translation>Das liegt oft am Konto: Prüfen Sie seine Zugangsdaten und Rechte unter „Konten…“, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>This is only an example. Write the address of your own service</source>
        <translation>Das ist nur ein Beispiel. Schreiben Sie die Adresse Ihres eigenen Dienstes</translation>
    </message>
    <message>
        <source>This is the demo, and nothing leaves this computer. Nothing was sent.</source>
        <translation>Das ist die Demo, und nichts verlässt diesen Computer. Nichts wurde gesendet.</translation>
    </message>
    <message>
        <source>This is the demo: nothing leaves this computer, and nothing is kept when you close the window.</source>
        <translation>Das ist die Demo: Nichts verlässt diesen Computer, und nichts wird behalten, wenn Sie das Fenster schließen.</translation>
    </message>
    <message>
        <source>This is the history&apos;s own file. Choose another name, then try again.</source>
        <translation>Das ist die Datei des Verlaufs selbst. Wählen Sie einen anderen Namen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This is {something}. Open it in a spreadsheet, and save it as CSV or XLSX.</source>
        <translation>Das ist {something}. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie als CSV oder XLSX.</translation>
    </message>
    <message numerus="yes">
        <source>This line has {n} cells instead of {most}, so it is not certain which is which. Look for a separator inside a cell.</source>
        <comment>This line has {n} cell instead of {most}, so it is not certain which is which. Look for a separator inside a cell.</comment>
        <translation>
            <numerusform>Diese Zeile hat {n} Zelle statt {most}; darum ist nicht sicher, welche welche ist. Suchen Sie nach einem Trennzeichen in einer Zelle.</numerusform>
            <numerusform>Diese Zeile hat {n} Zellen statt {most}; darum ist nicht sicher, welche welche ist. Suchen Sie nach einem Trennzeichen in einer Zelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can&apos;t be used</source>
        <translation>Diese Liste kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>This list is not finished. Pause it and close the window?</source>
        <translation>Diese Liste ist nicht beendet. Pausieren und das Fenster schließen?</translation>
    </message>
    <message>
        <source>This list is over, or another window has it in hand.</source>
        <translation>Diese Liste ist vorbei, oder ein anderes Fenster bearbeitet sie.</translation>
    </message>
    <message>
        <source>This page comes back with Help, First steps.</source>
        <translation>Diese Seite kommt mit Hilfe, Erste Schritte zurück.</translation>
    </message>
    <message>
        <source>This proves that nobody changed what is proven without making every later seal anew. To find out whether somebody did that, compare the head with one that was given away earlier.</source>
        <translation>Das beweist: Niemand hat das Bewiesene geändert, ohne jedes spätere Siegel neu zu erzeugen. Um herauszufinden, ob das jemand getan hat, vergleichen Sie den Kettenkopf mit einem, der früher weitergegeben wurde.</translation>
    </message>
    <message>
        <source>This provider can&apos;t be asked whether the user is gone.</source>
        <translation>Dieser Anbieter kann nicht gefragt werden, ob der Benutzer weg ist.</translation>
    </message>
    <message>
        <source>This provider has not been saved.</source>
        <translation>Dieser Anbieter ist nicht gespeichert.</translation>
    </message>
    <message>
        <source>This provider was removed meanwhile.</source>
        <translation>Dieser Anbieter wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>This row is hidden in the sheet. Show it there (or clear the filter) if it is meant.</source>
        <translation>Diese Zeile ist im Blatt ausgeblendet. Blenden Sie sie dort ein (oder leeren Sie den Filter), wenn sie gemeint ist.</translation>
    </message>
    <message>
        <source>This user is being deleted already, since {when}.</source>
        <translation>Dieser Benutzer wird bereits gelöscht, seit {when}.</translation>
    </message>
    <message>
        <source>This user is being deleted already; see the history.</source>
        <translation>Dieser Benutzer wird bereits gelöscht; siehe Verlauf.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}.</source>
        <translation>Dieser Benutzer wurde schon gelöscht, am {when}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; confirmed gone on {then}.</source>
        <translation>Dieser Benutzer wurde schon gelöscht, am {when}; bestätigt weg am {then}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; gone on {then}, says {name}.</source>
        <translation>Dieser Benutzer wurde schon gelöscht, am {when}; weg am {then}, sagt {name}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; still there on {then}, says {name}.</source>
        <translation>Dieser Benutzer wurde schon gelöscht, am {when}; noch da am {then}, sagt {name}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; still there on {then}.</source>
        <translation>Dieser Benutzer wurde schon gelöscht, am {when}; noch da am {then}.</translation>
    </message>
    <message>
        <source>This user was sent by another deletion after the list was confirmed, so not again from here. See the history.</source>
        <translation>Dieser Benutzer wurde von einer anderen Löschung gesendet, nachdem die Liste bestätigt war, darum von hier nicht noch einmal. Siehe Verlauf.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; confirmed gone on {then}.</source>
        <translation>Dieser Benutzer wurde schon zum Löschen gesendet, am {when}; bestätigt weg am {then}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; gone on {then}, says {name}.</source>
        <translation>Dieser Benutzer wurde schon zum Löschen gesendet, am {when}; weg am {then}, sagt {name}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; still there on {then}, says {name}.</source>
        <translation>Dieser Benutzer wurde schon zum Löschen gesendet, am {when}; noch da am {then}, sagt {name}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; still there on {then}.</source>
        <translation>Dieser Benutzer wurde schon zum Löschen gesendet, am {when}; noch da am {then}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion on {when} and the outcome is unknown. Check at the provider first.</source>
        <translation>Dieser Benutzer wurde am {when} zum Löschen gesendet, und das Ergebnis ist unbekannt. Prüfen Sie zuerst beim Anbieter.</translation>
    </message>
    <message>
        <source>This very file is there already; nothing was changed.</source>
        <translation>Genau diese Datei ist schon vorhanden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This was forgotten, and what is left of it is no ID</source>
        <translation>Das wurde vergessen, und was davon übrig ist, ist keine ID</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This workbook is damaged, or not quite XLSX. Open it in a spreadsheet, and save it as XLSX or CSV.</source>
        <translation>Diese Arbeitsmappe ist beschädigt oder nicht ganz XLSX. Öffnen Sie sie in einer Tabellenkalkulation, und speichern Sie sie als XLSX oder CSV.</translation>
    </message>
    <message>
        <source>Tick users, or select several</source>
        <translation>Benutzer ankreuzen oder mehrere auswählen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>To find out, choose the deletion in the history.</source>
        <translation>Um es herauszufinden, wählen Sie die Löschung im Verlauf aus.</translation>
    </message>
    <message>
        <source>To go on, type the number of deletions: {n}</source>
        <translation>Geben Sie zum Weitermachen die Anzahl der Löschungen ein: {n}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Too long: {n} characters, at most {most}</source>
        <comment>Too long: {n} character, at most {most}</comment>
        <translation>
            <numerusform>Zu lang: {n} Zeichen, höchstens {most}</numerusform>
            <numerusform>Zu lang: {n} Zeichen, höchstens {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long; at most {n} characters</source>
        <translation>Zu lang; höchstens {n} Zeichen</translation>
    </message>
    <message>
        <source>Too old, and still there: {reason}</source>
        <translation>Zu alt und noch nicht vergessen: {reason}</translation>
    </message>
    <message>
        <source>Traces of forgotten details are still in the history&apos;s file. {reason}</source>
        <translation>In der Datei des Verlaufs sind noch Spuren vergessener Angaben. {reason}</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Versucht</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Versuche</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Versuchen Sie es nach einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>&amp;Demo ausprobieren</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Try {number} of {most} follows at {time}.</source>
        <translation>Versuch {number} von {most} folgt um {time}.</translation>
    </message>
    <message>
        <source>Try {n}, {time}: {outcome}</source>
        <translation>Versuch {n}, {time}: {outcome}</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Türkisch (Windows)</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Zweimal in der Liste</translation>
    </message>
    <message>
        <source>Twice in the list and ticked all the same: {n}.</source>
        <translation>Zweimal in der Liste und trotzdem angekreuzt: {n}.</translation>
    </message>
    <message>
        <source>Typing the whole ID or e-mail address still finds the deletion, as long as this app&apos;s key is in your keyring. If the key is lost, nobody can find these deletions by ID any more; the rest stays.</source>
        <translation>Wer die ganze ID oder E-Mail-Adresse eingibt, findet die Löschung weiterhin, solange der Schlüssel dieser App in Ihrem Schlüsselbund ist. Geht der Schlüssel verloren, kann niemand diese Löschungen mehr über die ID finden; das Übrige bleibt.</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, Big-Endian</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Ungewöhnlich</translation>
    </message>
    <message>
        <source>Unusual: Service IDs look like 81213bfd-b690-499e-b9d2-8754cb1550e8</source>
        <translation>Ungewöhnlich: Service-IDs sehen so aus: 81213bfd-b690-499e-b9d2-8754cb1550e8</translation>
    </message>
    <message>
        <source>Unusual: User IDs look like 38fb335c-025d-45eb-9cf2-d2d4d9f54203</source>
        <translation>Ungewöhnlich: Benutzer-IDs sehen so aus: 38fb335c-025d-45eb-9cf2-d2d4d9f54203</translation>
    </message>
    <message>
        <source>Use https://; http:// would send the credentials readable by others</source>
        <translation>Verwenden Sie https://; mit http:// würden die Zugangsdaten für andere lesbar gesendet</translation>
    </message>
    <message>
        <source>Use plain letters, digits and signs without blanks</source>
        <translation>Verwenden Sie einfache Buchstaben, Ziffern und Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>Use this user</source>
        <translation>Benutzer übernehmen</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Benutzer-ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Users in the list</source>
        <translation>Benutzer in der Liste</translation>
    </message>
    <message>
        <source>Users of list {list} were put in or removed.</source>
        <translation>Benutzer der Liste {list} wurden eingefügt oder entfernt.</translation>
    </message>
    <message>
        <source>Users of {name}</source>
        <translation>Benutzer von {name}</translation>
    </message>
    <message>
        <source>Users still waiting: {n}. They are recorded as Not sent; what is on the wire finishes. To go on another time, keep the list paused instead.</source>
        <translation>Benutzer, die noch warten: {n}. Sie werden als „Nicht gesendet“ aufgezeichnet; was unterwegs ist, läuft noch zu Ende. Um ein andermal weiterzumachen, lassen Sie die Liste stattdessen pausiert.</translation>
    </message>
    <message>
        <source>Users to try</source>
        <translation>Benutzer zum Ausprobieren</translation>
    </message>
    <message>
        <source>Users to try: choose one to fill in the fields</source>
        <translation>Benutzer zum Ausprobieren: Wählen Sie einen, um die Felder auszufüllen</translation>
    </message>
    <message>
        <source>Valid for about a day; with Client ID and Authorization ID the app gets it itself</source>
        <translation>Gilt etwa einen Tag; mit Client-ID und Authorization-ID holt die App es selbst</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Wait a while, then resume.</source>
        <translation>Warten Sie eine Weile, und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>Wait for the answer. You can go on working meanwhile.</source>
        <translation>Warten Sie auf die Antwort. Sie können inzwischen weiterarbeiten.</translation>
    </message>
    <message>
        <source>Wait until every deletion has its outcome and every list is finished or paused, in each window, then try again.</source>
        <translation>Warten Sie in jedem Fenster, bis jede Löschung ihr Ergebnis hat und jede Liste beendet oder pausiert ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Waiting for answers, 10 seconds at most…</source>
        <translation>Warten auf Antworten, höchstens 10 Sekunden…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for answers, {n} seconds at most…</source>
        <comment>Waiting for answers, {n} second at most…</comment>
        <translation>
            <numerusform>Warten auf Antworten, höchstens {n} Sekunde…</numerusform>
            <numerusform>Warten auf Antworten, höchstens {n} Sekunden…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Wartet, bis es an der Reihe ist.</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked.</source>
        <translation>Wartet, bis der Schlüsselbund entsperrt wird.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask you to unlock it.</source>
        <translation>Warten auf den Schlüsselbund. Vielleicht bittet er Sie, ihn zu entsperren.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Welcome to Deletion Desk</source>
        <translation>Willkommen bei Deletion Desk</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>Westeuropäisch (DOS)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Westeuropäisch (Windows)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What all its requests begin with. An account may have another one.</source>
        <translation>Damit beginnen alle Anfragen. Ein Konto kann eine andere haben.</translation>
    </message>
    <message numerus="yes">
        <source>What became of these {n} users?</source>
        <comment>What became of this user?</comment>
        <translation>
            <numerusform>Was wurde aus diesem Benutzer?</numerusform>
            <numerusform>Was wurde aus diesen {n} Benutzern?</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be read of it can be looked at later: choose Open another history… in the History menu.</source>
        <translation>Was davon lesbar ist, können Sie sich später ansehen: Wählen Sie „Anderen Verlauf öffnen…“ im Menü „Verlauf“.</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation>Was sich ändert:</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>Was sagt die Antwort?</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Neuigkeiten</translation>
    </message>
    <message>
        <source>What is older now is forgotten when you save. Later, each time the app starts, it forgets what has become too old since, without asking.</source>
        <translation>Was jetzt älter ist, wird beim Speichern vergessen. Später vergisst die App bei jedem Start, was seitdem zu alt geworden ist, ohne zu fragen.</translation>
    </message>
    <message>
        <source>What is on the wire may finish, for up to 10 seconds. To go on with the list another time, choose “Delete a list…” again.</source>
        <translation>Was unterwegs ist, kann noch bis zu 10 Sekunden lang zu Ende laufen. Um ein andermal mit der Liste weiterzumachen, wählen Sie wieder „Nach Liste löschen…“.</translation>
    </message>
    <message>
        <source>What is shown is still {name}.</source>
        <translation>Angezeigt wird weiterhin {name}.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie bewirken</translation>
    </message>
    <message>
        <source>What names the user?</source>
        <translation>Was bezeichnet den Benutzer?</translation>
    </message>
    <message>
        <source>What the answer has in the token&apos;s place is not text.</source>
        <translation>Was in der Antwort an der Stelle des Tokens steht, ist kein Text.</translation>
    </message>
    <message>
        <source>What to do: choose “Save a copy…” in the menu History before you go on, and give the copy to whoever looks into this. Exports and copies made earlier tell what was recorded.</source>
        <translation>Was zu tun ist: Wählen Sie „Kopie speichern…“ im Menü „Verlauf“, bevor Sie weitermachen, und geben Sie die Kopie dem, der das untersucht. Früher erstellte Exporte und Kopien zeigen, was aufgezeichnet wurde.</translation>
    </message>
    <message>
        <source>What was found out can&apos;t be recorded: this deletion is still being sent, or its personal details were forgotten.</source>
        <translation>Was herausgefunden wurde, kann nicht aufgezeichnet werden: Diese Löschung wird noch gesendet, oder ihre persönlichen Angaben wurden vergessen.</translation>
    </message>
    <message>
        <source>What was found out later about a deletion was removed.</source>
        <translation>Was später über eine Löschung herausgefunden wurde, wurde entfernt.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded, or deletion {before}, sealed just before, was changed and sealed anew.</source>
        <translation>Was später über Löschung {number} herausgefunden wurde, wurde nach dem Aufzeichnen geändert, oder Löschung {before}, die unmittelbar davor versiegelt wurde, wurde geändert und neu versiegelt.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded, or the name of the history was.</source>
        <translation>Was später über Löschung {number} herausgefunden wurde, wurde nach dem Aufzeichnen geändert, oder der Name des Verlaufs.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded.</source>
        <translation>Was später über Löschung {number} herausgefunden wurde, wurde nach dem Aufzeichnen geändert.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was put in, or its seal was removed.</source>
        <translation>Was später über Löschung {number} herausgefunden wurde, wurde eingefügt, oder das Siegel davon wurde entfernt.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was removed or moved.</source>
        <translation>Was später über Löschung {number} herausgefunden wurde, wurde entfernt oder verschoben.</translation>
    </message>
    <message>
        <source>What was sent is in the history. You can go on; if anything looks odd, restart the app. To report this, copy the details: they hold no secrets.</source>
        <translation>Was gesendet wurde, steht im Verlauf. Sie können weitermachen; wirkt etwas seltsam, starten Sie die App neu. Um dies zu melden, kopieren Sie die Einzelheiten: Sie enthalten keine geheimen Daten.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Was versucht wurde</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Was gesendet wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When something goes &amp;wrong</source>
        <translation>Wenn etwas &amp;schiefgeht</translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions had no answer: recorded as Unknown. Check at the provider.</source>
        <comment>When the app last ended, {n} deletion had no answer: recorded as Unknown. Check at the provider.</comment>
        <translation>
            <numerusform>Als die App zuletzt endete, hatte {n} Löschung keine Antwort: vermerkt als Unbekannt. Prüfen Sie beim Anbieter nach.</numerusform>
            <numerusform>Als die App zuletzt endete, hatten {n} Löschungen keine Antwort: vermerkt als Unbekannt. Prüfen Sie beim Anbieter nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions had not been sent yet: recorded as Not sent.</source>
        <comment>When the app last ended, {n} deletion had not been sent yet: recorded as Not sent.</comment>
        <translation>
            <numerusform>Als die App zuletzt endete, war {n} Löschung noch nicht gesendet: vermerkt als Nicht gesendet.</numerusform>
            <numerusform>Als die App zuletzt endete, waren {n} Löschungen noch nicht gesendet: vermerkt als Nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions waited for another try: recorded as Failed.</source>
        <comment>When the app last ended, {n} deletion waited for another try: recorded as Failed.</comment>
        <translation>
            <numerusform>Als die App zuletzt endete, wartete {n} Löschung auf einen weiteren Versuch: vermerkt als Fehlgeschlagen.</numerusform>
            <numerusform>Als die App zuletzt endete, warteten {n} Löschungen auf einen weiteren Versuch: vermerkt als Fehlgeschlagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where secrets are kept: {where}</source>
        <translation>Wo geheime Daten liegen: {where}</translation>
    </message>
    <message>
        <source>Where the answer has words for people. May stay empty.</source>
        <translation>Wo in der Antwort Worte für Menschen stehen. Kann leer bleiben.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who shall be deleted?</source>
        <translation>Wer soll gelöscht werden?</translation>
    </message>
    <message>
        <source>Who the forgotten ones were is not proven.</source>
        <translation>Wer die vergessenen waren, ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>With both IDs the app signs in by itself; else paste an access token</source>
        <translation>Mit beiden IDs meldet sich die App selbst an; sonst ein Zugriffstoken einfügen</translation>
    </message>
    <message>
        <source>With examples; a secret shows as its [name].</source>
        <translation>Mit Beispielen; geheime Daten erscheinen als ihr [Name].</translation>
    </message>
    <message>
        <source>With wrong credentials</source>
        <translation>Mit falschen Zugangsdaten</translation>
    </message>
    <message>
        <source>With your examples; a secret shows as its [name].</source>
        <translation>Mit Ihren Beispielen; geheime Daten erscheinen als ihr [Name].</translation>
    </message>
    <message>
        <source>Without it nobody can check that the answer is about this very user.</source>
        <translation>Ohne das kann niemand prüfen, ob die Antwort genau diesen Benutzer betrifft.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}, for example 10</source>
        <translation>Schreiben Sie eine Zahl von {least} bis {most}, zum Beispiel 10</translation>
    </message>
    <message>
        <source>Write key and value; for {&quot;result&quot;: &quot;erased&quot;} write result and erased</source>
        <translation>Schreiben Sie Schlüssel und Wert; für {&quot;result&quot;: &quot;erased&quot;} schreiben Sie result und erased</translation>
    </message>
    <message>
        <source>Write status codes such as 200, 204</source>
        <translation>Schreiben Sie Statuscodes wie 200, 204</translation>
    </message>
    <message>
        <source>Write status codes such as 202, or nothing</source>
        <translation>Schreiben Sie Statuscodes wie 202, oder nichts</translation>
    </message>
    <message>
        <source>Write the address with https://, for example https://api.example.com</source>
        <translation>Schreiben Sie die Adresse mit https://, zum Beispiel https://api.example.com</translation>
    </message>
    <message>
        <source>Write the path too, or leave all of them empty</source>
        <translation>Schreiben Sie auch den Pfad, oder lassen Sie alle leer</translation>
    </message>
    <message>
        <source>Write what stands behind the ? on the page File, or below, under Query</source>
        <translation>Schreiben Sie, was hinter dem ? steht, auf die Seite „Datei“ oder unten unter „Query“</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Datei wird geschrieben…</translation>
    </message>
    <message>
        <source>Writing the list to the history…</source>
        <translation>Liste wird in den Verlauf geschrieben…</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Geschrieben nach</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>You may not read this file, or another program keeps it to itself. Close it there.</source>
        <translation>Sie dürfen diese Datei nicht lesen, oder ein anderes Programm behält sie für sich. Schließen Sie sie dort.</translation>
    </message>
    <message>
        <source>You need the credentials that the provider of the tab above gave your company.</source>
        <translation>Sie brauchen die Zugangsdaten, die der Anbieter des Reiters oben Ihrer Firma gegeben hat.</translation>
    </message>
    <message>
        <source>You see every row before anything is sent. Nothing is deleted until you start.</source>
        <translation>Sie sehen jede Zeile, bevor etwas gesendet wird. Nichts wird gelöscht, bevor Sie starten.</translation>
    </message>
    <message>
        <source>Your history and settings are in:
{folder}

Secrets: {where}</source>
        <translation>Ihr Verlauf und Ihre Einstellungen liegen in:
{folder}

Geheime Daten: {where}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your session has expired once (401), then is deleted</source>
        <translation>Ihre Sitzung läuft einmal ab (401), dann wird gelöscht</translation>
    </message>
    <message>
        <source>Your space on this disk is used up. Choose another folder, then try again.</source>
        <translation>Ihr Platz auf diesem Datenträger ist aufgebraucht. Wählen Sie einen anderen Ordner, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>a GET has no body; write method = &quot;POST&quot;, or put it into query</source>
        <translation>ein GET hat keinen Body; schreiben Sie method = &quot;POST&quot;, oder setzen Sie es in die Query</translation>
    </message>
    <message>
        <source>a Numbers spreadsheet</source>
        <translation>eine Numbers-Tabelle</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>eine PDF-Datei</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>eine ZIP-Datei</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>eine binäre Excel-Arbeitsmappe (.xlsb)</translation>
    </message>
    <message>
        <source>a brace holds a count, as in {1,18}; write any other as \{</source>
        <translation>in geschweiften Klammern steht eine Anzahl, wie in {1,18}; schreiben Sie jede andere als \{</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>eine komprimierte Datei</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>ein Formular</translation>
    </message>
    <message>
        <source>a header holds printable ASCII, without blanks at the ends</source>
        <translation>ein Header enthält druckbares ASCII, ohne Leerzeichen an den Enden</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>eine Liste in [ ]</translation>
    </message>
    <message>
        <source>a name is empty, or has blanks or invisible signs</source>
        <translation>ein Name ist leer, oder hat Leerzeichen oder unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>a nested body</source>
        <translation>einen verschachtelten Body</translation>
    </message>
    <message>
        <source>a notice</source>
        <translation>einen Hinweis</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a pattern and the sentence about it go together</source>
        <translation>ein Muster und der Satz dazu gehören zusammen</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>eine Bilddatei</translation>
    </message>
    <message>
        <source>a placeholder may stand in a value, not in a name</source>
        <translation>ein Platzhalter darf in einem Wert stehen, nicht in einem Namen</translation>
    </message>
    <message>
        <source>a status code, or a value in its JSON</source>
        <translation>einem Statuscode oder einem Wert im JSON</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>eine Textdatei</translation>
    </message>
    <message>
        <source>a token must have secret = true</source>
        <translation>ein Token braucht secret = true</translation>
    </message>
    <message>
        <source>a value in its JSON</source>
        <translation>einem Wert im JSON</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>eine Webseite oder XML-Datei</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a “Strict Open XML” workbook</source>
        <translation>eine Arbeitsmappe im Format „Strict Open XML“</translation>
    </message>
    <message>
        <source>account: {name}</source>
        <translation>Konto: {name}</translation>
    </message>
    <message numerus="yes">
        <source>all {n} users of {list} were sent</source>
        <comment>the only user of {list} was sent</comment>
        <translation>
            <numerusform>der einzige Benutzer von {list} wurde gesendet</numerusform>
            <numerusform>alle {n} Benutzer von {list} wurden gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {n} users of {list} were sent, {silent} unknown</source>
        <comment>the only user of {list} was sent, {silent} unknown</comment>
        <translation>
            <numerusform>der einzige Benutzer von {list} wurde gesendet, {silent} unbekannt</numerusform>
            <numerusform>alle {n} Benutzer von {list} wurden gesendet, {silent} unbekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>an Office document without sheets</source>
        <translation>eine Office-Datei ohne Tabellenblätter</translation>
    </message>
    <message>
        <source>an OpenDocument file (.ods)</source>
        <translation>eine OpenDocument-Datei (.ods)</translation>
    </message>
    <message>
        <source>an empty body alone does not say that there is no such user; add status</source>
        <translation>ein leerer Body allein sagt nicht, dass es keinen solchen Benutzer gibt; fügen Sie status hinzu</translation>
    </message>
    <message>
        <source>an empty body and a status code</source>
        <translation>einem leeren Body und einem Statuscode</translation>
    </message>
    <message>
        <source>an empty body has no JSON</source>
        <translation>ein leerer Body hat kein JSON</translation>
    </message>
    <message>
        <source>an empty form</source>
        <translation>einem leeren Formular</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or another Office file</source>
        <translation>eine alte Excel-Arbeitsmappe (.xls) oder andere Office-Datei</translation>
    </message>
    <message>
        <source>an unnamed user</source>
        <translation>einem Benutzer ohne Namen</translation>
    </message>
    <message>
        <source>and who it is at</source>
        <translation>und wer es ist, bei</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>und {n} weitere</numerusform>
            <numerusform>und {n} weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>any status from 200 to 299</source>
        <translation>jedem Statuscode von 200 bis 299</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>gefragt um {time}</translation>
    </message>
    <message>
        <source>asked between {since} and {until}</source>
        <translation>gefragt zwischen {since} und {until}</translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation>vor {when}</translation>
    </message>
    <message>
        <source>calls itself or one of its groups; write a simpler one</source>
        <translation>ruft sich selbst oder eine seiner Gruppen auf; schreiben Sie ein einfacheres</translation>
    </message>
    <message>
        <source>can&apos;t be read: {reason}</source>
        <translation>nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>Wagenrücklauf</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>von Hand ausgewählt</translation>
    </message>
    <message>
        <source>columns not used: {names}</source>
        <translation>nicht verwendete Spalten: {names}</translation>
    </message>
    <message>
        <source>could make another method of it; leave it out</source>
        <translation>könnte eine andere Methode daraus machen; lassen Sie es weg</translation>
    </message>
    <message>
        <source>days. That old now: {n}</source>
        <translation>Tagen. So alt sind jetzt: {n}</translation>
    </message>
    <message>
        <source>days: {n}</source>
        <translation>Tage: {n}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>either all or none must have optional = true: {names}</source>
        <translation>entweder müssen alle oder keine optional = true haben: {names}</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>leere Antwort</translation>
    </message>
    <message>
        <source>escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>ist gerade abgelaufen</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>ist gestern abgelaufen</translation>
    </message>
    <message>
        <source>expired {hours} h ago</source>
        <translation>ist vor {hours} h abgelaufen</translation>
    </message>
    <message>
        <source>expired {minutes} min ago</source>
        <translation>ist vor {minutes} min abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>expired {n} days ago</source>
        <comment>expired {n} day ago</comment>
        <translation>
            <numerusform>ist vor {n} Tag abgelaufen</numerusform>
            <numerusform>ist vor {n} Tagen abgelaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>expires in under a minute</source>
        <translation>läuft in weniger als einer Minute ab</translation>
    </message>
    <message>
        <source>expires in {hours} h</source>
        <translation>läuft in {hours} h ab</translation>
    </message>
    <message>
        <source>expires in {hours} h {minutes} min</source>
        <translation>läuft in {hours} h {minutes} min ab</translation>
    </message>
    <message>
        <source>expires in {minutes} min</source>
        <translation>läuft in {minutes} min ab</translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days</source>
        <comment>expires in {n} day</comment>
        <translation>
            <numerusform>läuft in {n} Tag ab</numerusform>
            <numerusform>läuft in {n} Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>finding users</source>
        <translation>die Suche nach Benutzern</translation>
    </message>
    <message>
        <source>for example 812:5f0c…</source>
        <translation>zum Beispiel 812:5f0c…</translation>
    </message>
    <message>
        <source>for example {value}</source>
        <translation>zum Beispiel {value}</translation>
    </message>
    <message>
        <source>from {when}</source>
        <translation>ab {when}</translation>
    </message>
    <message>
        <source>getting a token by itself</source>
        <translation>das eigene Holen eines Tokens</translation>
    </message>
    <message>
        <source>give json or form, not both</source>
        <translation>geben Sie json oder form an, nicht beides</translation>
    </message>
    <message>
        <source>has a brace that belongs to no placeholder like {user_id}</source>
        <translation>hat eine geschweifte Klammer, die zu keinem Platzhalter wie {user_id} gehört</translation>
    </message>
    <message>
        <source>has blanks at an end, or control or invisible characters</source>
        <translation>hat Leerzeichen am Anfang oder Ende, oder Steuer- oder unsichtbare Zeichen</translation>
    </message>
    <message>
        <source>has signs that can&apos;t stand there</source>
        <translation>hat Zeichen, die dort nicht stehen können</translation>
    </message>
    <message>
        <source>headers of its own</source>
        <translation>eigene Header</translation>
    </message>
    <message>
        <source>how a deletion is told from other answers</source>
        <translation>woran eine Löschung zu erkennen ist</translation>
    </message>
    <message>
        <source>how a missing user is told from others</source>
        <translation>woran ein fehlender Benutzer zu erkennen ist</translation>
    </message>
    <message>
        <source>how the answer to a deletion is read</source>
        <translation>wie die Antwort auf eine Löschung gelesen wird</translation>
    </message>
    <message>
        <source>how to sign in</source>
        <translation>wie die Anmeldung geht</translation>
    </message>
    <message>
        <source>is for cursor, and needed there</source>
        <translation>gehört zu cursor und wird dort gebraucht</translation>
    </message>
    <message>
        <source>is for page and offset</source>
        <translation>gehört zu page und offset</translation>
    </message>
    <message>
        <source>is given more than once</source>
        <translation>ist mehr als einmal angegeben</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>is more than most_in_flight</source>
        <translation>ist mehr als most_in_flight</translation>
    </message>
    <message>
        <source>is more than most_per_second</source>
        <translation>ist mehr als most_per_second</translation>
    </message>
    <message>
        <source>is not used for links</source>
        <translation>wird für Links nicht verwendet</translation>
    </message>
    <message>
        <source>is the name in the query; give it</source>
        <translation>ist der Name in der Query; geben Sie ihn an</translation>
    </message>
    <message>
        <source>is used with every request, so it can&apos;t be optional</source>
        <translation>wird bei jeder Anfrage verwendet und kann darum nicht optional sein</translation>
    </message>
    <message>
        <source>it must stay “{id}”, since accounts and the history know it by that</source>
        <translation>es muss „{id}“ bleiben, denn daran erkennen es Konten und Verlauf</translation>
    </message>
    <message>
        <source>larger than {n} KB</source>
        <translation>größer als {n} KB</translation>
    </message>
    <message>
        <source>leave out the word Bearer, which the app puts before it</source>
        <translation>lassen Sie das Wort Bearer weg; die App setzt es davor</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>Zeilenumbruch</translation>
    </message>
    <message>
        <source>line {line}: more than {n} dots</source>
        <translation>Zeile {line}: mehr als {n} Punkte</translation>
    </message>
    <message>
        <source>list: {name}</source>
        <translation>Liste: {name}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>wird geladen…</translation>
    </message>
    <message>
        <source>longer than {n} characters; write a simpler one</source>
        <translation>länger als {n} Zeichen; schreiben Sie ein einfacheres</translation>
    </message>
    <message>
        <source>looking users up</source>
        <translation>das Nachschlagen von Benutzern</translation>
    </message>
    <message>
        <source>must be at least {n}</source>
        <translation>muss mindestens {n} sein</translation>
    </message>
    <message>
        <source>must be at least {n} long</source>
        <translation>muss mindestens {n} lang sein</translation>
    </message>
    <message>
        <source>must be at most {n}</source>
        <translation>darf höchstens {n} sein</translation>
    </message>
    <message>
        <source>must be at most {n} long</source>
        <translation>darf höchstens {n} lang sein</translation>
    </message>
    <message>
        <source>must be less than {n}</source>
        <translation>muss kleiner als {n} sein</translation>
    </message>
    <message>
        <source>must be less than {n} long</source>
        <translation>muss kürzer als {n} sein</translation>
    </message>
    <message>
        <source>must be more than {n}</source>
        <translation>muss größer als {n} sein</translation>
    </message>
    <message>
        <source>must be more than {n} long</source>
        <translation>muss länger als {n} sein</translation>
    </message>
    <message>
        <source>names no such field; there are: {names}</source>
        <translation>nennt kein solches Feld; es gibt: {names}</translation>
    </message>
    <message>
        <source>needs a condition: status, json or empty</source>
        <translation>braucht eine Bedingung: status, json oder empty</translation>
    </message>
    <message>
        <source>nested more than {n} deep</source>
        <translation>mehr als {n} Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>zu tief verschachtelt</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no deletions</source>
        <translation>keine Löschungen</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>none; this is the whole history</source>
        <translation>keiner; dies ist der ganze Verlauf</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>kein UTF-8-Text</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>keine Datei</translation>
    </message>
    <message>
        <source>not a header name; use letters, digits and -</source>
        <translation>kein Headername; verwenden Sie Buchstaben, Ziffern und -</translation>
    </message>
    <message>
        <source>not a regular expression: {error}</source>
        <translation>kein regulärer Ausdruck: {error}</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>nicht vollständig</translation>
    </message>
    <message>
        <source>not made sure of: {n}</source>
        <translation>nicht nachgeprüft: {n}</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>jetzt nicht</translation>
    </message>
    <message>
        <source>not the address of a web page, as in https://example.com/page</source>
        <translation>nicht die Adresse einer Webseite wie https://example.com/page</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>not yet: {n}</source>
        <translation>noch nicht: {n}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>on the wire: {n}</source>
        <translation>unterwegs: {n}</translation>
    </message>
    <message>
        <source>one field at least must name the user, so must not have keep = true</source>
        <translation>mindestens ein Feld muss den Benutzer bezeichnen und darf darum nicht keep = true haben</translation>
    </message>
    <message>
        <source>one of these status codes</source>
        <translation>einem dieser Statuscodes</translation>
    </message>
    <message>
        <source>only a 2xx can say that a user is deleted</source>
        <translation>nur ein 2xx kann sagen, dass ein Benutzer gelöscht ist</translation>
    </message>
    <message>
        <source>only a 2xx can say that it will be done later</source>
        <translation>nur ein 2xx kann sagen, dass es später erledigt wird</translation>
    </message>
    <message>
        <source>only a 4xx can say so alone; else add json</source>
        <translation>nur ein 4xx kann das allein sagen; sonst fügen Sie json hinzu</translation>
    </message>
    <message>
        <source>outcome: {name}</source>
        <translation>Ergebnis: {name}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message numerus="yes">
        <source>pausing… {n} on the wire finish first</source>
        <comment>pausing… {n} on the wire finishes first</comment>
        <translation>
            <numerusform>wird pausiert… {n} unterwegs läuft erst zu Ende</numerusform>
            <numerusform>wird pausiert… {n} unterwegs laufen erst zu Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>provider: {title}</source>
        <translation>Anbieter: {title}</translation>
    </message>
    <message>
        <source>repeats too often; write a simpler one</source>
        <translation>wiederholt sich zu oft; schreiben Sie ein einfacheres</translation>
    </message>
    <message>
        <source>rules for values</source>
        <translation>Regeln für Werte</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>signing in for a token</source>
        <translation>die Anmeldung für ein Token</translation>
    </message>
    <message>
        <source>still there: {n}</source>
        <translation>noch da: {n}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>wird gestoppt…</translation>
    </message>
    <message numerus="yes">
        <source>stopping… {n} on the wire finish first</source>
        <comment>stopping… {n} on the wire finishes first</comment>
        <translation>
            <numerusform>wird gestoppt… {n} unterwegs läuft erst zu Ende</numerusform>
            <numerusform>wird gestoppt… {n} unterwegs laufen erst zu Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>takes too long to check a value; write a simpler one</source>
        <translation>braucht zu lange, um einen Wert zu prüfen; schreiben Sie ein einfacheres</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>text: {words}</source>
        <translation>Text: {words}</translation>
    </message>
    <message>
        <source>the address: it was {address}</source>
        <translation>die Adresse: bisher {address}</translation>
    </message>
    <message>
        <source>the credentials of an account</source>
        <translation>die Zugangsdaten eines Kontos</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation>die Felder</translation>
    </message>
    <message>
        <source>the format</source>
        <translation>das Format</translation>
    </message>
    <message>
        <source>the id</source>
        <translation>die id</translation>
    </message>
    <message>
        <source>the links to its documentation</source>
        <translation>die Links zu seiner Dokumentation</translation>
    </message>
    <message>
        <source>the name: it was {title}</source>
        <translation>der Name: bisher {title}</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>der Hinweis</translation>
    </message>
    <message>
        <source>the pace</source>
        <translation>das Tempo</translation>
    </message>
    <message>
        <source>the request that deletes</source>
        <translation>die Anfrage, die löscht</translation>
    </message>
    <message>
        <source>the step “{step}” before the deletion</source>
        <translation>den Schritt „{step}“ vor der Löschung</translation>
    </message>
    <message>
        <source>the steps before the deletion</source>
        <translation>die Schritte vor der Löschung</translation>
    </message>
    <message>
        <source>there is another provider called “{title}”; choose another name</source>
        <translation>es gibt einen anderen Anbieter namens „{title}“; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>there is such a user</source>
        <translation>diesen Benutzer gibt es</translation>
    </message>
    <message>
        <source>this header is set by the app or not at all; leave it out</source>
        <translation>diesen Header setzt die App oder niemand; lassen Sie ihn weg</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because it was not looked for yet</source>
        <translation>nur diese Sitzung: kein sicherer Schlüsselbund gefunden, weil noch nicht danach gesucht wurde</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because no keyring service is running</source>
        <translation>nur diese Sitzung: kein sicherer Schlüsselbund gefunden, weil kein Schlüsselbunddienst läuft</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring did not give back what was written</source>
        <translation>nur diese Sitzung: kein sicherer Schlüsselbund gefunden, weil der Schlüsselbund nicht zurückgab, was geschrieben wurde</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring is locked</source>
        <translation>nur diese Sitzung: kein sicherer Schlüsselbund gefunden, weil der Schlüsselbund gesperrt ist</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring reported an error</source>
        <translation>nur diese Sitzung: kein sicherer Schlüsselbund gefunden, weil der Schlüsselbund einen Fehler meldete</translation>
    </message>
    <message>
        <source>this session only: this is the demo</source>
        <translation>nur diese Sitzung: dies ist die Demo</translation>
    </message>
    <message>
        <source>too large for a number; write it as text in quotes</source>
        <translation>zu groß für eine Zahl; schreiben Sie es als Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>unknown here; is it spelt right?</source>
        <translation>hier unbekannt; ist es richtig geschrieben?</translation>
    </message>
    <message>
        <source>users found at {provider}</source>
        <translation>bei {provider} gefundene Benutzer</translation>
    </message>
    <message>
        <source>uses no credential</source>
        <translation>verwendet keine Zugangsdaten</translation>
    </message>
    <message>
        <source>uses no field that names the user</source>
        <translation>verwendet kein Feld, das den Benutzer bezeichnet</translation>
    </message>
    <message>
        <source>waiting for another try: {n}</source>
        <translation>wartet auf einen weiteren Versuch: {n}</translation>
    </message>
    <message>
        <source>what each request carries to sign in</source>
        <translation>womit sich jede Anfrage anmeldet</translation>
    </message>
    <message>
        <source>where the HTTP status decides, status and success are not looked at</source>
        <translation>wo der HTTP-Status entscheidet, werden status und success nicht beachtet</translation>
    </message>
    <message>
        <source>where the body decides, a status is not enough; add json</source>
        <translation>wo der Body entscheidet, reicht ein Status nicht; fügen Sie json hinzu</translation>
    </message>
    <message>
        <source>where the body decides, status and success must be given</source>
        <translation>wo der Body entscheidet, müssen status und success angegeben sein</translation>
    </message>
    <message>
        <source>where the body decides, this is not looked at; leave it out</source>
        <translation>wo der Body entscheidet, wird das nicht beachtet; lassen Sie es weg</translation>
    </message>
    <message>
        <source>with a bearer token</source>
        <translation>mit einem Bearer-Token</translation>
    </message>
    <message>
        <source>with a key in a header</source>
        <translation>mit einem Schlüssel in einem Header</translation>
    </message>
    <message>
        <source>with user name and password</source>
        <translation>mit Benutzername und Passwort</translation>
    </message>
    <message>
        <source>write &quot;DELETE&quot;, &quot;POST&quot;, &quot;PUT&quot; or &quot;PATCH&quot;; &quot;GET&quot; in [look_up]; &quot;GET&quot; or &quot;POST&quot; in [find]</source>
        <translation>schreiben Sie &quot;DELETE&quot;, &quot;POST&quot;, &quot;PUT&quot; oder &quot;PATCH&quot;; &quot;GET&quot; in [look_up]; &quot;GET&quot; oder &quot;POST&quot; in [find]</translation>
    </message>
    <message>
        <source>write &quot;http&quot; or &quot;body&quot;</source>
        <translation>schreiben Sie &quot;http&quot; oder &quot;body&quot;</translation>
    </message>
    <message>
        <source>write &quot;page&quot;, &quot;offset&quot;, &quot;cursor&quot; or &quot;link&quot;</source>
        <translation>schreiben Sie &quot;page&quot;, &quot;offset&quot;, &quot;cursor&quot; oder &quot;link&quot;</translation>
    </message>
    <message>
        <source>write &quot;text&quot; or &quot;date&quot;</source>
        <translation>schreiben Sie &quot;text&quot; oder &quot;date&quot;</translation>
    </message>
    <message>
        <source>write a path that begins with /, as in /users/{user_id}</source>
        <translation>schreiben Sie einen Pfad, der mit / beginnt, wie /users/{user_id}</translation>
    </message>
    <message>
        <source>write format = 1</source>
        <translation>schreiben Sie format = 1</translation>
    </message>
    <message>
        <source>write it as {address}</source>
        <translation>schreiben Sie sie als {address}</translation>
    </message>
    <message>
        <source>write small letters, digits and -, a letter first, at most 31 characters</source>
        <translation>schreiben Sie Kleinbuchstaben, Ziffern und -, zuerst einen Buchstaben, höchstens 31 Zeichen</translation>
    </message>
    <message>
        <source>write small letters, digits and _, a letter first, at most 31 characters</source>
        <translation>schreiben Sie Kleinbuchstaben, Ziffern und _, zuerst einen Buchstaben, höchstens 31 Zeichen</translation>
    </message>
    <message>
        <source>write user name and password with one colon between, as {username}:{password}</source>
        <translation>schreiben Sie Benutzername und Passwort mit einem Doppelpunkt dazwischen, wie {username}:{password}</translation>
    </message>
    <message>
        <source>write {wanted}, not {got}</source>
        <translation>schreiben Sie {wanted}, nicht {got}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{column}, last first</source>
        <translation>{column}, absteigend</translation>
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
        <translation>{day}. {month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{deleted} of {n} users are deleted.</source>
        <comment>{deleted} of {n} user is deleted.</comment>
        <translation>
            <numerusform>{deleted} von {n} Benutzer ist gelöscht.</numerusform>
            <numerusform>{deleted} von {n} Benutzern sind gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} users done: {counts}</source>
        <comment>{done} of {n} user done: {counts}</comment>
        <translation>
            <numerusform>{done} von {n} Benutzer erledigt: {counts}</numerusform>
            <numerusform>{done} von {n} Benutzern erledigt: {counts}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} done, {left} left</source>
        <translation>{done} von {total} erledigt, {left} übrig</translation>
    </message>
    <message>
        <source>{expired}. The provider will probably refuse.</source>
        <translation>{expired}. Der Anbieter wird wahrscheinlich ablehnen.</translation>
    </message>
    <message>
        <source>{fields} is used nowhere yet. Put it into the path, the query or the body</source>
        <translation>{fields} wird noch nirgends verwendet. Setzen Sie es in den Pfad, die Query oder den Body</translation>
    </message>
    <message>
        <source>{field} contains {signs}.</source>
        <translation>{field} enthält {signs}.</translation>
    </message>
    <message>
        <source>{field} has a blank inside.</source>
        <translation>{field} enthält ein Leerzeichen.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} fehlt.</translation>
    </message>
    <message>
        <source>{field} names the user too, so it must be filled</source>
        <translation>{field} bezeichnet auch den Benutzer und muss darum ausgefüllt werden</translation>
    </message>
    <message>
        <source>{field}: This is the {place}, too.</source>
        <translation>{field}: Derselbe Wert steht auch bei „{place}“.</translation>
    </message>
    <message>
        <source>{field}: This is the {place}.</source>
        <translation>{field}: Das ist der Wert von „{place}“.</translation>
    </message>
    <message>
        <source>{field}: begins or ends with a blank</source>
        <translation>{field}: beginnt oder endet mit einem Leerzeichen</translation>
    </message>
    <message>
        <source>{field}: from the list</source>
        <translation>{field}: aus der Liste</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>{field}: {problem}.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message numerus="yes">
        <source>{fitting} of {n} users</source>
        <comment>{fitting} of {n} user</comment>
        <translation>
            <numerusform>{fitting} von {n} Benutzer</numerusform>
            <numerusform>{fitting} von {n} Benutzern</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: {reason}. Choose another one.</source>
        <translation>{folder}: {reason}. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>{found}, {time}</source>
        <translation>{found}, {time}</translation>
    </message>
    <message>
        <source>{found}, {time}, by the app</source>
        <translation>{found}, {time}, durch die App</translation>
    </message>
    <message>
        <source>{found}: {user}.</source>
        <translation>{found}: {user}.</translation>
    </message>
    <message>
        <source>{host} could not be reached within {seconds} s.</source>
        <translation>{host} war innerhalb von {seconds} s nicht erreichbar.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>{host} war nicht erreichbar.</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <translation>{host} hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} s.</source>
        <translation>{host} hat {seconds} s lang nichts gesendet.</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} s in all.</source>
        <translation>{host} hat insgesamt länger als {seconds} s gebraucht.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{label} has characters that can&apos;t be sent.</source>
        <translation>{label} enthält Zeichen, die nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>{label} has {n} characters, and {store} keeps at most {most}. Ask the provider for a shorter one.</source>
        <translation>{label} hat {n} Zeichen, und {store} speichert höchstens {most}. Bitten Sie den Anbieter um etwas Kürzeres.</translation>
    </message>
    <message>
        <source>{label} is missing. Fill it in first.</source>
        <translation>Es fehlt: {label}. Füllen Sie das zuerst aus.</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
    <message>
        <source>{label} {when}</source>
        <comment>a token, and when it expires or has expired</comment>
        <translation>{label} {when}</translation>
    </message>
    <message>
        <source>{label}:
{value}</source>
        <translation>{label}:
{value}</translation>
    </message>
    <message numerus="yes">
        <source>{label}: at most {n} characters.</source>
        <comment>{label}: at most {n} character.</comment>
        <translation>
            <numerusform>{label}: höchstens {n} Zeichen.</numerusform>
            <numerusform>{label}: höchstens {n} Zeichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {problem}.</source>
        <translation>{label}: {problem}.</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{left} of {n} users of {list} are still waiting</source>
        <comment>{left} of {n} user of {list} is still waiting</comment>
        <translation>
            <numerusform>{left} von {n} Benutzer von {list} wartet noch</numerusform>
            <numerusform>{left} von {n} Benutzern von {list} warten noch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of {n} users were not sent.</source>
        <comment>{left} of {n} user was not sent.</comment>
        <translation>
            <numerusform>{left} von {n} Benutzer wurde nicht gesendet.</numerusform>
            <numerusform>{left} von {n} Benutzern wurden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line} does not fit the head: one of the two was changed.</source>
        <translation>{line} passt nicht zum Kettenkopf: Eines von beiden wurde geändert.</translation>
    </message>
    <message>
        <source>{line} does not fit the seal beside it: one of the two was made anew.</source>
        <translation>{line} passt nicht zum Siegel daneben: Eines von beiden wurde neu erzeugt.</translation>
    </message>
    <message>
        <source>{line} has ended and has no seal: it was put in, or its seal was removed.</source>
        <translation>{line} ist beendet und hat kein Siegel: Sie wurde eingefügt, oder ihr Siegel wurde entfernt.</translation>
    </message>
    <message>
        <source>{line} has the place in the chain that line {other} has.</source>
        <translation>{line} hat denselben Platz in der Kette wie Zeile {other}.</translation>
    </message>
    <message>
        <source>{line} is no part of the chain that ends with the head.</source>
        <translation>{line} ist kein Teil der Kette, die mit dem Kettenkopf endet.</translation>
    </message>
    <message>
        <source>{line} was changed after it was recorded.</source>
        <translation>{line} wurde nach dem Aufzeichnen geändert.</translation>
    </message>
    <message>
        <source>{list}, all {total} sent, started {when}, account {account}</source>
        <translation>{list}, alle {total} gesendet, begonnen {when}, Konto {account}</translation>
    </message>
    <message>
        <source>{list}, {done} of {total} done</source>
        <translation>{list}, {done} von {total} erledigt</translation>
    </message>
    <message>
        <source>{list}, {left} of {total} left, started {when}, account {account}</source>
        <translation>{list}, {left} von {total} übrig, begonnen {when}, Konto {account}</translation>
    </message>
    <message numerus="yes">
        <source>{list}, {n} users, done {when}, account {account}</source>
        <comment>{list}, {n} user, done {when}, account {account}</comment>
        <translation>
            <numerusform>{list}, {n} Benutzer, erledigt {when}, Konto {account}</numerusform>
            <numerusform>{list}, {n} Benutzer, erledigt {when}, Konto {account}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list}, {n} users, stopped {when}, account {account}</source>
        <comment>{list}, {n} user, stopped {when}, account {account}</comment>
        <translation>
            <numerusform>{list}, {n} Benutzer, gestoppt {when}, Konto {account}</numerusform>
            <numerusform>{list}, {n} Benutzer, gestoppt {when}, Konto {account}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list}: {n} rows</source>
        <comment>{list}: {n} row</comment>
        <translation>
            <numerusform>{list}: {n} Zeile</numerusform>
            <numerusform>{list}: {n} Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}: {state}</source>
        <translation>{list}: {state}</translation>
    </message>
    <message>
        <source>{mark} stands for the {label}</source>
        <translation>{mark} steht für „{label}“</translation>
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
        <translation>{name} ist mehr als einmal angegeben; geben Sie eines von headers, bearer und basic an</translation>
    </message>
    <message>
        <source>{name} is not a credential with secret = true</source>
        <translation>{name} gehört nicht zu den Zugangsdaten mit secret = true</translation>
    </message>
    <message>
        <source>{name} stands in find.query too</source>
        <translation>{name} steht auch in find.query</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {time}, {n} users</source>
        <comment>{name}, {time}, {n} user</comment>
        <translation>
            <numerusform>{name}, {time}, {n} Benutzer</numerusform>
            <numerusform>{name}, {time}, {n} Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{n} Deleted</source>
        <comment>{n} Deleted</comment>
        <translation>
            <numerusform>{n} Gelöscht</numerusform>
            <numerusform>{n} Gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Done</source>
        <comment>{n} Done</comment>
        <translation>
            <numerusform>{n} Erledigt</numerusform>
            <numerusform>{n} Erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Failed</source>
        <comment>{n} Failed</comment>
        <translation>
            <numerusform>{n} Fehlgeschlagen</numerusform>
            <numerusform>{n} Fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Not found</source>
        <comment>{n} Not found</comment>
        <translation>
            <numerusform>{n} Nicht gefunden</numerusform>
            <numerusform>{n} Nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Not sent</source>
        <comment>{n} Not sent</comment>
        <translation>
            <numerusform>{n} Nicht gesendet</numerusform>
            <numerusform>{n} Nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Refused</source>
        <comment>{n} Refused</comment>
        <translation>
            <numerusform>{n} Abgelehnt</numerusform>
            <numerusform>{n} Abgelehnt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Sending…</source>
        <comment>{n} Sending…</comment>
        <translation>
            <numerusform>{n} Wird gesendet…</numerusform>
            <numerusform>{n} Werden gesendet…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Unknown</source>
        <comment>{n} Unknown</comment>
        <translation>
            <numerusform>{n} Unbekannt</numerusform>
            <numerusform>{n} Unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} after the first {first}</source>
        <comment>{n} after the first {first}</comment>
        <translation>
            <numerusform>{n} nach den ersten {first}</numerusform>
            <numerusform>{n} nach den ersten {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be chosen, see the notes</source>
        <comment>{n} can&apos;t be chosen, see the note</comment>
        <translation>
            <numerusform>{n} nicht wählbar, siehe Hinweis</numerusform>
            <numerusform>{n} nicht wählbar, siehe Hinweise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted</source>
        <comment>{n} deleted</comment>
        <translation>
            <numerusform>{n} gelöscht</numerusform>
            <numerusform>{n} gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions</source>
        <comment>{n} deletion</comment>
        <translation>
            <numerusform>{n} Löschung</numerusform>
            <numerusform>{n} Löschungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: finish or stop the list {names}.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: finish or stop the list {names}.</comment>
        <translation>
            <numerusform>{n} Löschung kann noch nicht vergessen werden: Bringen Sie die Liste {names} zu Ende, oder stoppen Sie sie.</numerusform>
            <numerusform>{n} Löschungen können noch nicht vergessen werden: Bringen Sie die Liste {names} zu Ende, oder stoppen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: finish or stop the lists {names}.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: finish or stop the lists {names}.</comment>
        <translation>
            <numerusform>{n} Löschung kann noch nicht vergessen werden: Bringen Sie die Listen {names} zu Ende, oder stoppen Sie sie.</numerusform>
            <numerusform>{n} Löschungen können noch nicht vergessen werden: Bringen Sie die Listen {names} zu Ende, oder stoppen Sie sie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: wait until nothing is being sent.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: wait until nothing is being sent.</comment>
        <translation>
            <numerusform>{n} Löschung kann noch nicht vergessen werden: Warten Sie, bis nichts mehr gesendet wird.</numerusform>
            <numerusform>{n} Löschungen können noch nicht vergessen werden: Warten Sie, bis nichts mehr gesendet wird.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions in this file, {forgotten} of them forgotten.</source>
        <comment>{n} deletion in this file, {forgotten} of them forgotten.</comment>
        <translation>
            <numerusform>{n} Löschung in dieser Datei, davon {forgotten} vergessen.</numerusform>
            <numerusform>{n} Löschungen in dieser Datei, davon {forgotten} vergessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions were written to {file}.</source>
        <comment>{n} deletion was written to {file}.</comment>
        <translation>
            <numerusform>{n} Löschung wurde in {file} geschrieben.</numerusform>
            <numerusform>{n} Löschungen wurden in {file} geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions without a seal: still being sent, not checked.</source>
        <comment>{n} deletion without a seal: still being sent, not checked.</comment>
        <translation>
            <numerusform>{n} Löschung ohne Siegel: wird noch gesendet, nicht geprüft.</numerusform>
            <numerusform>{n} Löschungen ohne Siegel: werden noch gesendet, nicht geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different values, from the list</source>
        <comment>{n} value, from the list</comment>
        <translation>
            <numerusform>{n} Wert, aus der Liste</numerusform>
            <numerusform>{n} verschiedene Werte, aus der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <comment>{n} done</comment>
        <translation>
            <numerusform>{n} erledigt</numerusform>
            <numerusform>{n} erledigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} fehlgeschlagen</numerusform>
            <numerusform>{n} fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} vorhanden</numerusform>
            <numerusform>{n} vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invalid</source>
        <comment>{n} invalid</comment>
        <translation>
            <numerusform>{n} ungültig</numerusform>
            <numerusform>{n} ungültig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines with such a contradiction.</source>
        <comment>{n} line with such a contradiction.</comment>
        <translation>
            <numerusform>{n} Zeile mit einem solchen Widerspruch.</numerusform>
            <numerusform>{n} Zeilen mit einem solchen Widerspruch.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links of the chain not in this file.</source>
        <comment>{n} link of the chain not in this file.</comment>
        <translation>
            <numerusform>{n} Glied der Kette ist nicht in dieser Datei.</numerusform>
            <numerusform>{n} Glieder der Kette sind nicht in dieser Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists are not finished. The newest: {waiting}.</source>
        <comment>A list is not finished: {waiting}.</comment>
        <translation>
            <numerusform>Eine Liste ist nicht beendet: {waiting}.</numerusform>
            <numerusform>{n} Listen sind nicht beendet. Die neueste: {waiting}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} weitere</translation>
    </message>
    <message numerus="yes">
        <source>{n} not checked</source>
        <comment>{n} not checked</comment>
        <translation>
            <numerusform>{n} nicht geprüft</numerusform>
            <numerusform>{n} nicht geprüft</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found</source>
        <comment>{n} not found</comment>
        <translation>
            <numerusform>{n} nicht gefunden</numerusform>
            <numerusform>{n} nicht gefunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not looked up</source>
        <comment>{n} not looked up</comment>
        <translation>
            <numerusform>{n} nicht nachgeschlagen</numerusform>
            <numerusform>{n} nicht nachgeschlagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not sent</source>
        <comment>{n} not sent</comment>
        <translation>
            <numerusform>{n} nicht gesendet</numerusform>
            <numerusform>{n} nicht gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not there</source>
        <comment>{n} not there</comment>
        <translation>
            <numerusform>{n} nicht vorhanden</numerusform>
            <numerusform>{n} nicht vorhanden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not ticked</source>
        <comment>{n} not ticked</comment>
        <translation>
            <numerusform>{n} nicht angekreuzt</numerusform>
            <numerusform>{n} nicht angekreuzt</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} von {count}</translation>
    </message>
    <message>
        <source>{n} of {count}, in the part that is shown</source>
        <translation>{n} von {count}, im angezeigten Teil</translation>
    </message>
    <message numerus="yes">
        <source>{n} ready</source>
        <comment>{n} ready</comment>
        <translation>
            <numerusform>{n} bereit</numerusform>
            <numerusform>{n} bereit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>{n} abgelehnt</numerusform>
            <numerusform>{n} abgelehnt</numerusform>
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
            <numerusform>{n} wird gesendet…</numerusform>
            <numerusform>{n} werden gesendet…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent before</source>
        <comment>{n} sent before</comment>
        <translation>
            <numerusform>{n} schon gesendet</numerusform>
            <numerusform>{n} schon gesendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twice in the list</source>
        <comment>{n} twice in the list</comment>
        <translation>
            <numerusform>{n} zweimal in der Liste</numerusform>
            <numerusform>{n} zweimal in der Liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <comment>{n} unknown</comment>
        <translation>
            <numerusform>{n} unbekannt</numerusform>
            <numerusform>{n} unbekannt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown: check at the provider whether these users still exist before you send them again.</source>
        <comment>{n} unknown: check at the provider whether this user still exists before you send it again.</comment>
        <translation>
            <numerusform>{n} unbekannt: Prüfen Sie beim Anbieter, ob es diesen Benutzer noch gibt, bevor Sie ihn noch einmal senden.</numerusform>
            <numerusform>{n} unbekannt: Prüfen Sie beim Anbieter, ob es diese Benutzer noch gibt, bevor Sie sie noch einmal senden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unusual</source>
        <comment>{n} unusual</comment>
        <translation>
            <numerusform>{n} ungewöhnlich</numerusform>
            <numerusform>{n} ungewöhnlich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <comment>{n} user</comment>
        <translation>
            <numerusform>{n} Benutzer</numerusform>
            <numerusform>{n} Benutzer</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} users in a row could not be sent{code}, so the rest would probably fare no better.</source>
        <translation>{n} Benutzer nacheinander konnten nicht gesendet werden{code}; den übrigen ginge es wahrscheinlich nicht besser.</translation>
    </message>
    <message>
        <source>{n} users in a row ended without an answer that can be trusted{code}, so the rest would probably fare no better.</source>
        <translation>{n} Benutzer nacheinander endeten ohne eine Antwort, auf die Verlass ist{code}; den übrigen ginge es wahrscheinlich nicht besser.</translation>
    </message>
    <message>
        <source>{n} users in a row failed{code}, so the rest would probably fare no better.</source>
        <translation>{n} Benutzer nacheinander sind fehlgeschlagen{code}; den übrigen ginge es wahrscheinlich nicht besser.</translation>
    </message>
    <message>
        <source>{n} users in a row were refused{code}, so the rest would probably fare no better.</source>
        <translation>{n} Benutzer nacheinander wurden abgelehnt{code}; den übrigen ginge es wahrscheinlich nicht besser.</translation>
    </message>
    <message numerus="yes">
        <source>{n} users will be deleted</source>
        <comment>{n} user will be deleted</comment>
        <translation>
            <numerusform>{n} Benutzer wird gelöscht</numerusform>
            <numerusform>{n} Benutzer werden gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were forgotten and can&apos;t be sent again.</source>
        <comment>{n} was forgotten and can&apos;t be sent again.</comment>
        <translation>
            <numerusform>{n} wurde vergessen und kann nicht noch einmal gesendet werden.</numerusform>
            <numerusform>{n} wurden vergessen und können nicht noch einmal gesendet werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} oder {other}</translation>
    </message>
    <message>
        <source>{outcome}: {n} ({share}%)</source>
        <translation>{outcome}: {n} ({share} %)</translation>
    </message>
    <message>
        <source>{outcome}: {user}</source>
        <translation>{outcome}: {user}</translation>
    </message>
    <message>
        <source>{outcome}: {user}.</source>
        <translation>{outcome}: {user}.</translation>
    </message>
    <message>
        <source>{place} is a credential, and addresses and bodies get logged; put it into [auth] or into a header</source>
        <translation>{place} gehört zu den Zugangsdaten, und Adressen und Bodys werden protokolliert; setzen Sie es in [auth] oder in einen Header</translation>
    </message>
    <message>
        <source>{place} is a field, and here only credentials can stand</source>
        <translation>{place} ist ein Feld, und hier können nur Zugangsdaten stehen</translation>
    </message>
    <message>
        <source>{place} is declared and never used</source>
        <translation>{place} ist deklariert und wird nie verwendet</translation>
    </message>
    <message>
        <source>{place} is declared and never used, although it names the user</source>
        <translation>{place} ist deklariert und wird nie verwendet, obwohl es den Benutzer bezeichnet</translation>
    </message>
    <message>
        <source>{place} is not declared as a field or credential</source>
        <translation>{place} ist weder als Feld noch als Zugangsdaten deklariert</translation>
    </message>
    <message>
        <source>{place} is what it fetches, so it can&apos;t use it</source>
        <translation>{place} wird damit erst geholt und kann darum hier nicht verwendet werden</translation>
    </message>
    <message>
        <source>{place} names the user and is not used, so the answer could be about another user; use it in the request or in same</source>
        <translation>{place} bezeichnet den Benutzer und wird nicht verwendet; die Antwort könnte also einen anderen Benutzer betreffen; verwenden Sie es in der Anfrage oder in same</translation>
    </message>
    <message>
        <source>{place} names the user who is to be found, so the request can&apos;t have it</source>
        <translation>{place} bezeichnet den Benutzer, der erst gesucht wird; darum kann die Anfrage es nicht enthalten</translation>
    </message>
    <message>
        <source>{provider} can&apos;t be asked about a user.</source>
        <translation>{provider} kann nicht nach einem Benutzer gefragt werden.</translation>
    </message>
    <message>
        <source>{provider}, account {account}</source>
        <translation>{provider}, Konto {account}</translation>
    </message>
    <message>
        <source>{rate} per second, about {time} left</source>
        <translation>{rate} pro Sekunde, noch etwa {time}</translation>
    </message>
    <message numerus="yes">
        <source>{readable} of {n} deletions can be read.</source>
        <comment>{readable} of {n} deletion can be read.</comment>
        <translation>
            <numerusform>{readable} von {n} Löschung ist lesbar.</numerusform>
            <numerusform>{readable} von {n} Löschungen sind lesbar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{readable} of {n} deletions can be read; the first that can&apos;t: number {lost}.</source>
        <comment>{readable} of {n} deletion can be read; the first that can&apos;t: number {lost}.</comment>
        <translation>
            <numerusform>{readable} von {n} Löschung ist lesbar; die erste nicht lesbare: Nummer {lost}.</numerusform>
            <numerusform>{readable} von {n} Löschungen sind lesbar; die erste nicht lesbare: Nummer {lost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <translation>{some} und {one}</translation>
    </message>
    <message>
        <source>{state}. {reason}</source>
        <translation>{state}. {reason}</translation>
    </message>
    <message>
        <source>{status} alone does not say that there is no such user; add json</source>
        <translation>{status} allein sagt nicht, dass es keinen solchen Benutzer gibt; fügen Sie json hinzu</translation>
    </message>
    <message>
        <source>{status} never says that the step is done, or not needed</source>
        <translation>{status} sagt nie, dass der Schritt erledigt oder nicht nötig ist</translation>
    </message>
    <message>
        <source>{status} never says that there is no such user</source>
        <translation>{status} sagt nie, dass es keinen solchen Benutzer gibt</translation>
    </message>
    <message>
        <source>{step}: done.</source>
        <translation>{step}: erledigt.</translation>
    </message>
    <message>
        <source>{step}: nothing to do ({status}).</source>
        <translation>{step}: nichts zu tun ({status}).</translation>
    </message>
    <message>
        <source>{title} (guessed)</source>
        <translation>{title} (erraten)</translation>
    </message>
    <message>
        <source>{title} is removed.</source>
        <translation>{title} ist entfernt.</translation>
    </message>
    <message>
        <source>{title} is saved. Next: choose “Accounts…” and enter your {what}.</source>
        <translation>{title} ist gespeichert. Als Nächstes: Wählen Sie „Konten…“, und geben Sie das ein: {what}.</translation>
    </message>
    <message>
        <source>{title}. Holds personal data.</source>
        <translation>{title}. Enthält personenbezogene Daten.</translation>
    </message>
    <message>
        <source>{token}, or {others}</source>
        <translation>{token}, oder {others}</translation>
    </message>
    <message numerus="yes">
        <source>{unproven} of {n} lines can&apos;t be proven by this file alone: links between them and the head are missing (left out by a filter, or removed). To prove them, compare them with the history itself: there, Check history finds the seal of a line, written as number:hash.</source>
        <comment>{unproven} of {n} line can&apos;t be proven by this file alone: links between them and the head are missing (left out by a filter, or removed). To prove them, compare them with the history itself: there, Check history finds the seal of a line, written as number:hash.</comment>
        <translation>
            <numerusform>{unproven} von {n} Zeile ist mit dieser Datei allein nicht zu beweisen: Glieder zwischen ihr und dem Kettenkopf fehlen (durch einen Filter weggelassen oder entfernt). Um sie zu beweisen, vergleichen Sie sie mit dem Verlauf selbst: Dort findet „Verlauf prüfen…“ das Siegel einer Zeile, geschrieben als Nummer:Hash.</numerusform>
            <numerusform>{unproven} von {n} Zeilen sind mit dieser Datei allein nicht zu beweisen: Glieder zwischen ihnen und dem Kettenkopf fehlen (durch einen Filter weggelassen oder entfernt). Um sie zu beweisen, vergleichen Sie sie mit dem Verlauf selbst: Dort findet „Verlauf prüfen…“ das Siegel einer Zeile, geschrieben als Nummer:Hash.</numerusform>
        </translation>
    </message>
    <message>
        <source>{user} at {provider}, account {account}</source>
        <translation>{user} bei {provider}, Konto {account}</translation>
    </message>
    <message>
        <source>{what} (new)</source>
        <translation>{what} (neu)</translation>
    </message>
    <message>
        <source>{what} (no longer)</source>
        <translation>{what} (nicht mehr)</translation>
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
        <translation>{what}: wie die Antwort gelesen wird</translation>
    </message>
    <message>
        <source>{what}: its value</source>
        <translation>{what}: der Wert dazu</translation>
    </message>
    <message>
        <source>{what}: key in the answer</source>
        <translation>{what}: Schlüssel in der Antwort</translation>
    </message>
    <message>
        <source>{what}: status codes</source>
        <translation>{what}: Statuscodes</translation>
    </message>
    <message>
        <source>{what}: the request</source>
        <translation>{what}: die Anfrage</translation>
    </message>
    <message>
        <source>{what}: the request, and how its answer is read</source>
        <translation>{what}: die Anfrage, und wie die Antwort gelesen wird</translation>
    </message>
    <message>
        <source>{what}: {n}</source>
        <translation>{what}: {n}</translation>
    </message>
    <message>
        <source>{when} by {user} on {computer}, with Deletion Desk {version}</source>
        <translation>{when} von {user} auf {computer}, mit Deletion Desk {version}</translation>
    </message>
    <message>
        <source>“From” is after “To”.</source>
        <translation>„Von“ liegt nach „Bis“.</translation>
    </message>
    <message>
        <source>“Start a new history” gives this file another name in the same folder and changes nothing in it.</source>
        <translation>„Neuen Verlauf beginnen“ gibt dieser Datei im selben Ordner einen anderen Namen und ändert nichts darin.</translation>
    </message>
    <message>
        <source>“Try it” only practises, on this computer. Nothing goes to the service.</source>
        <translation>„Ausprobieren“ übt nur, auf diesem Computer. Nichts geht an den Dienst.</translation>
    </message>
    <message>
        <source>“{id}” belongs to the built-in provider {title}; choose another</source>
        <translation>„{id}“ gehört dem eingebauten Anbieter {title}; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>“{id}” is taken by another provider; choose another</source>
        <translation>„{id}“ ist durch einen anderen Anbieter vergeben; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>“{id}” is taken by {title}</source>
        <translation>„{id}“ ist durch {title} vergeben</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” is also a name of {field}</source>
        <translation>„{name}“ ist auch ein Name von {field}</translation>
    </message>
    <message>
        <source>“{part}” is not a plain segment or one placeholder like {{user_id}}</source>
        <translation>„{part}“ ist weder ein einfaches Segment noch ein einzelner Platzhalter wie {{user_id}}</translation>
    </message>
    <message>
        <source>“{place}” is no place like body.message or errors.0.text</source>
        <translation>„{place}“ ist keine Stelle wie body.message oder errors.0.text</translation>
    </message>
    <message>
        <source>“{title}” is taken by another provider</source>
        <translation>„{title}“ ist durch einen anderen Anbieter vergeben</translation>
    </message>
    <message>
        <source>“{value}” is used more than once</source>
        <translation>„{value}“ wird mehr als einmal verwendet</translation>
    </message>
    <message>
        <source>… The exports hold all of this answer.</source>
        <translation>… Die Exporte enthalten die ganze Antwort.</translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>… und {n} weitere.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} others</source>
        <comment>… and {n} other</comment>
        <translation>
            <numerusform>… und {n} weiterer</numerusform>
            <numerusform>… und {n} weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {n} more …</source>
        <comment>… {n} more …</comment>
        <translation>
            <numerusform>… {n} weiterer …</numerusform>
            <numerusform>… {n} weitere …</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Blanks inside: {n}.</source>
        <translation>⚠ Leerzeichen darin: {n}.</translation>
    </message>
    <message>
        <source>⚠ Choose the column that holds: {fields}.</source>
        <translation>⚠ Wählen Sie die Spalte für: {fields}.</translation>
    </message>
    <message>
        <source>⚠ Choose the column that holds: {fields}. Or fill it in on the tab, then choose “Delete a list…” there again.</source>
        <translation>⚠ Wählen Sie die Spalte für: {fields}. Oder füllen Sie das Feld auf dem Reiter aus, und wählen Sie dort noch einmal „Nach Liste löschen…“.</translation>
    </message>
    <message>
        <source>⚠ Contains {signs}.</source>
        <translation>⚠ Enthält {signs}.</translation>
    </message>
    <message>
        <source>⚠ No such user</source>
        <translation>⚠ Kein solcher Benutzer</translation>
    </message>
    <message>
        <source>⚠ No such user at {title}. Check the ID.</source>
        <translation>⚠ Kein solcher Benutzer bei {title}. Prüfen Sie die ID.</translation>
    </message>
    <message>
        <source>⚠ Stopped. {why}</source>
        <translation>⚠ Gestoppt. {why}</translation>
    </message>
    <message>
        <source>⚠ The file holds personal data that anybody can read. Keep it where only those who need it can open it.</source>
        <translation>⚠ Die Datei enthält personenbezogene Daten, die jeder lesen kann. Bewahren Sie sie dort auf, wo nur die sie öffnen können, die sie brauchen.</translation>
    </message>
    <message>
        <source>⚠ There is no such user (asked at {time}).</source>
        <translation>⚠ Diesen Benutzer gibt es nicht (gefragt um {time}).</translation>
    </message>
    <message>
        <source>⚠ This is not the provider&apos;s own address.</source>
        <translation>⚠ Das ist nicht die Adresse des Anbieters selbst.</translation>
    </message>
    <message>
        <source>⚠ {file} is not used
{reason}</source>
        <translation>⚠ {file} wird nicht verwendet
{reason}</translation>
    </message>
    <message>
        <source>⚠ {found}: {user}</source>
        <translation>⚠ {found}: {user}</translation>
    </message>
</context>
</TS>
