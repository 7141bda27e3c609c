<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="et">
<context>
    <name></name>
    <message>
        <source>&amp;About Deletion Desk</source>
        <translation>&amp;Teave Deletion Deski kohta</translation>
    </message>
    <message>
        <source>&amp;Add a provider…</source>
        <translation>&amp;Lisa teenusepakkuja…</translation>
    </message>
    <message>
        <source>&amp;Check history…</source>
        <translation>&amp;Kontrolli ajalugu…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>&amp;Delete user…</source>
        <translation>&amp;Kustuta kasutaja…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redigeeri</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Ekspordi…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fail</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Esimesed sammud</translation>
    </message>
    <message>
        <source>&amp;Forget personal details…</source>
        <translation>&amp;Unusta isikuandmed…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Abi</translation>
    </message>
    <message>
        <source>&amp;Import a provider file…</source>
        <translation>&amp;Impordi teenusepakkuja fail…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>K&amp;iirklahvid</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Käsiraamat</translation>
    </message>
    <message>
        <source>&amp;Next provider</source>
        <translation>&amp;Järgmine teenusepakkuja</translation>
    </message>
    <message>
        <source>&amp;Open another history…</source>
        <translation>&amp;Ava muu ajalugu…</translation>
    </message>
    <message>
        <source>&amp;Own providers…</source>
        <translation>&amp;Oma teenusepakkujad…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klee&amp;bi</translation>
    </message>
    <message>
        <source>&amp;Previous provider</source>
        <translation>&amp;Eelmine teenusepakkuja</translation>
    </message>
    <message>
        <source>&amp;Providers</source>
        <translation>&amp;Teenusepakkujad</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Välju</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Tee &amp;uuesti</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Lähtesta paigutus</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Salvesta koopia…</translation>
    </message>
    <message>
        <source>&amp;Search history</source>
        <translation>&amp;Otsi ajaloost</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vaade</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(tühi)</translation>
    </message>
    <message>
        <source>(not in the list)</source>
        <translation>(pole loendis)</translation>
    </message>
    <message>
        <source>A GET that shows you whom you delete, and makes sure afterwards.</source>
        <translation>GET, mis näitab teile, keda te kustutate, ja millega hiljem veendutakse.</translation>
    </message>
    <message>
        <source>A cell beginning in line {first} has more than {most} characters. Is a quotation mark missing, or one too many?</source>
        <translation>Lahtris, mis algab real {first}, on üle {most} märgi. Kas mõni jutumärk on puudu või üle?</translation>
    </message>
    <message>
        <source>A check finds whatever was changed, removed or put in by hand since a deletion ended. Somebody who knows this program could make all seals anew, or cut off the newest deletions together with their seals: that is found only by a chain head from before, so enter one above. Every export contains one. The index for searching and a list’s file name and times are not sealed.</source>
        <translation>Kontrollimine leiab kõik, mis on pärast kustutuse lõppemist käsitsi muudetud, eemaldatud või lisatud. Kes seda programmi tunneb, võib kõik pitserid uuesti teha või uusimad kustutused koos pitseritega ära lõigata: selle avastab ainult varasem ahelapea, seega sisestage see üles. Igas ekspordis on üks. Otsingu indeks ning loendi failinimi ja kellaajad ei ole pitseeritud.</translation>
    </message>
    <message>
        <source>A credential holds signs that can&apos;t be sent. Save it again under Accounts….</source>
        <translation>Pääsuandmetes on märke, mida ei saa saata. Salvestage need uuesti nupu „Kontod…“ alt.</translation>
    </message>
    <message>
        <source>A credential is missing</source>
        <translation>Osa pääsuandmetest puudub</translation>
    </message>
    <message>
        <source>A credential is missing. Enter it under Accounts….</source>
        <translation>Osa pääsuandmetest puudub. Sisestage need nupu „Kontod…“ alt.</translation>
    </message>
    <message>
        <source>A formula: paste its value instead.</source>
        <translation>Valem: kleepige selle asemel väärtus.</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 letters and digits. Copy it in full from the column head, or seal, of an export.</source>
        <translation>Ahelapea on arv, koolon ning 64 tähte ja numbrit. Kopeerige see tervenisti ekspordi veerust head või seal.</translation>
    </message>
    <message>
        <source>A list has ended</source>
        <translation>Loend on lõppenud</translation>
    </message>
    <message>
        <source>A list is open</source>
        <translation>Loend on avatud</translation>
    </message>
    <message>
        <source>A list is paused</source>
        <translation>Loend on pausil</translation>
    </message>
    <message>
        <source>A list is running with this account</source>
        <translation>Selle kontoga käib loend</translation>
    </message>
    <message>
        <source>A new history was started. The old one was kept as {name} in {folder}.</source>
        <translation>Alustati uut ajalugu. Vana on alles nimega {name} kaustas {folder}.</translation>
    </message>
    <message>
        <source>A newer version of Deletion Desk has written this history. Install the newest version to open it.</source>
        <translation>Selle ajaloo on kirjutanud Deletion Deski uuem versioon. Selle avamiseks installige uusim versioon.</translation>
    </message>
    <message>
        <source>A newer version of Deletion Desk has written this history. It was not changed. Install the newest version to open it.</source>
        <translation>Selle ajaloo on kirjutanud Deletion Deski uuem versioon. Seda ei muudetud. Selle avamiseks installige uusim versioon.</translation>
    </message>
    <message>
        <source>A password protects this file. Save a copy without one, and open that.</source>
        <translation>See fail on parooliga kaitstud. Salvestage paroolita koopia ja avage see.</translation>
    </message>
    <message>
        <source>A plain table that every spreadsheet program opens.</source>
        <translation>Lihtne tabel, mille avab iga tabelarvutusprogramm.</translation>
    </message>
    <message>
        <source>A quotation mark may be missing here: a cell runs over several lines.</source>
        <translation>Siin võib jutumärk puududa: lahter ulatub üle mitme rea.</translation>
    </message>
    <message>
        <source>A record is about one deletion, and these are others now. Try again.</source>
        <translation>Protokoll on ühe kustutuse kohta, aga siin on nüüd teised. Proovige uuesti.</translation>
    </message>
    <message>
        <source>A seal before that of deletion {number} was removed, or its place was changed.</source>
        <translation>Kustutuse {number} pitserile eelnev pitser on eemaldatud või selle kohta on muudetud.</translation>
    </message>
    <message>
        <source>A seal of deletion {number} was put in.</source>
        <translation>Kustutuse {number} pitser on käsitsi lisatud.</translation>
    </message>
    <message>
        <source>A second window with users to delete. Nothing leaves this computer.</source>
        <translation>Teine aken kustutatavate kasutajatega. Sellest arvutist ei saadeta midagi välja.</translation>
    </message>
    <message>
        <source>A table for Excel in which IDs keep all their digits.</source>
        <translation>Exceli tabel, milles ID-d säilitavad kõik numbrid.</translation>
    </message>
    <message>
        <source>A user who is there</source>
        <translation>Olemasolev kasutaja</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-aadress</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-võti</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API-parool</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>API-kasutajanimi</translation>
    </message>
    <message>
        <source>About Deletion Desk</source>
        <translation>Teave Deletion Deski kohta</translation>
    </message>
    <message>
        <source>Accepted (202), but gone only 15 seconds later</source>
        <translation>Vastu võetud (202), kuid kaob alles 15 sekundit hiljem</translation>
    </message>
    <message>
        <source>Accepted: status codes</source>
        <translation>Vastu võetud: olekukoodid</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Pääsutõend</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Konto nimi</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Kontod</translation>
    </message>
    <message>
        <source>Accounts keep their own address. Where you change it, the secrets must be entered again: they never go to an address they were not meant for.</source>
        <translation>Kontodel jääb alles oma aadress. Kui te seda muudate, tuleb saladused uuesti sisestada: need ei lähe kunagi aadressile, mille jaoks nad pole mõeldud.</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Kontod…</translation>
    </message>
    <message>
        <source>Acme CRM</source>
        <translation>Acme CRM</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Lisa</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Lisa väli</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Lisa konto…</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>Lisa kehasse</translation>
    </message>
    <message>
        <source>Add to the query</source>
        <translation>Lisa päringuosale</translation>
    </message>
    <message>
        <source>Add {title}?</source>
        <translation>Kas lisada {title}?</translation>
    </message>
    <message numerus="yes">
        <source>After the first {n}.</source>
        <comment>After the first {n}.</comment>
        <translation>
            <numerusform>Esimese järel.</numerusform>
            <numerusform>Esimese {n} järel.</numerusform>
        </translation>
    </message>
    <message>
        <source>All about one deletion or one list: select one row, or choose one under List.</source>
        <translation>Kõik ühe kustutuse või ühe loendi kohta: valige üks rida või valige loend väljal „Loend“.</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Kõik kontod</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Kõik failid (*)</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Kõik loendid</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Kõik tulemused</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Kõik teenusepakkujad</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Kõik read</translation>
    </message>
    <message numerus="yes">
        <source>All {n} deletions are as they were recorded.</source>
        <comment>The one deletion is as it was recorded.</comment>
        <translation>
            <numerusform>See üks kustutus on nii, nagu see kirja pandi.</numerusform>
            <numerusform>Kõik {n} kustutust on nii, nagu need kirja pandi.</numerusform>
        </translation>
    </message>
    <message>
        <source>An attempt of deletion {number} was put in or removed.</source>
        <translation>Kustutuse {number} katse on käsitsi lisatud või eemaldatud.</translation>
    </message>
    <message>
        <source>An attempt was put in: its deletion {number} never was.</source>
        <translation>Katse on käsitsi lisatud: selle kustutust {number} ei olnud kunagi.</translation>
    </message>
    <message>
        <source>An error value: correct the formula, or enter the ID.</source>
        <translation>Veaväärtus: parandage valem või sisestage ID.</translation>
    </message>
    <message>
        <source>Another history, only for reading: {file}</source>
        <translation>Muu ajalugu, ainult lugemiseks: {file}</translation>
    </message>
    <message>
        <source>Another program is using the file in this place. Choose another name.</source>
        <translation>Selles kohas kasutab seda faili teine programm. Valige muu nimi.</translation>
    </message>
    <message>
        <source>Another window is open</source>
        <translation>Teine aken on avatud</translation>
    </message>
    <message>
        <source>Another window or program is using the history file. Try again in a minute; if it is still in use then, close that window or program.</source>
        <translation>Ajaloofaili kasutab teine aken või programm. Proovige minuti pärast uuesti; kui fail on siis ikka kasutuses, sulgege see aken või programm.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Vastus</translation>
    </message>
    <message>
        <source>Answers after 6 seconds</source>
        <translation>Vastab 6 sekundi pärast</translation>
    </message>
    <message>
        <source>Answers with a web page</source>
        <translation>Vastab veebilehega</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Mis tahes aeg</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>apr</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Araabia (Windows)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>&amp;JSON-ina</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>&amp;curl-käsuna</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>&amp;Tekstina</translation>
    </message>
    <message>
        <source>As long as this is so, the page Form can&apos;t be shown.</source>
        <translation>Seni kuni see nii on, ei saa lehte „Vorm“ näidata.</translation>
    </message>
    <message>
        <source>As the provider lists them</source>
        <translation>Nagu teenusepakkuja need loetleb</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>Nagu süsteemis</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>look</comment>
        <translation>Nagu süsteemis</translation>
    </message>
    <message>
        <source>Ask the provider</source>
        <translation>Küsi teenusepakkujalt</translation>
    </message>
    <message>
        <source>Ask whoever sent it to mend it. Nothing was saved.</source>
        <translation>Paluge saatjal see parandada. Midagi ei salvestatud.</translation>
    </message>
    <message>
        <source>Asked for the user ({path}): 404, no such user, or nothing at this address.</source>
        <translation>Küsiti kasutaja kohta ({path}): 404, sellist kasutajat pole või sellel aadressil pole midagi.</translation>
    </message>
    <message>
        <source>Asked for the user ({path}): {status}.</source>
        <translation>Küsiti kasutaja kohta ({path}): {status}.</translation>
    </message>
    <message>
        <source>Asked for the user: 404, no such user, or nothing at this address.</source>
        <translation>Küsiti kasutaja kohta: 404, sellist kasutajat pole või sellel aadressil pole midagi.</translation>
    </message>
    <message>
        <source>Asked for the user: {status}.</source>
        <translation>Küsiti kasutaja kohta: {status}.</translation>
    </message>
    <message>
        <source>Asked: {n} of {total}</source>
        <translation>Küsitud: {n}/{total}</translation>
    </message>
    <message>
        <source>Asking the provider: {n} of {total}</source>
        <translation>Teenusepakkujalt küsimine: {n}/{total}</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Teenusepakkujalt küsimine…</translation>
    </message>
    <message>
        <source>Asks to wait 2 seconds once (429), then is deleted</source>
        <translation>Palub korra 2 sekundit oodata (429), siis kustutatakse</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>Korraga</translation>
    </message>
    <message>
        <source>At most {n} for this provider</source>
        <translation>Selle teenusepakkuja puhul kuni {n}</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>aug</translation>
    </message>
    <message>
        <source>Authorization ID</source>
        <translation>Autoriseerimise ID</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Balti (Windows)</translation>
    </message>
    <message>
        <source>Begin with /, for example {path}</source>
        <translation>Alustage märgiga /, näiteks {path}</translation>
    </message>
    <message>
        <source>Begins with an apostrophe that a spreadsheet export has put there. Take the ID from where the list comes from.</source>
        <translation>Algab ülakomaga, mille on lisanud tabeli eksportimine. Võtke ID sealt, kust loend pärineb.</translation>
    </message>
    <message>
        <source>Between two / stands either text or one field, and not “{part}”</source>
        <translation>Kahe / vahel on kas tekst või üks väli, mitte „{part}“</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Keha</translation>
    </message>
    <message>
        <source>But not 207, done in part, nor what is only accepted for later.</source>
        <translation>Kuid mitte 207, osaliselt tehtud, ega see, mis on alles hilisemaks vastu võetud.</translation>
    </message>
    <message>
        <source>But the history is damaged, and so is the copy. Keep older copies.</source>
        <translation>Kuid ajalugu on kahjustatud ja koopia samuti. Hoidke vanemad koopiad alles.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, {today}, the newest deletion is more than a year old, so nothing was forgotten by itself. If the clock is right, choose Forget personal details… in the History menu.</source>
        <translation>Selle arvuti kella järgi ({today}) on uusim kustutus üle aasta vana, seega ei unustatud midagi automaatselt. Kui kell on õige, valige menüüst „Ajalugu“ käsk „Unusta isikuandmed…“.</translation>
    </message>
    <message>
        <source>Can&apos;t be asked</source>
        <translation>Ei saa küsida</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>Ei saa öelda</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Cancel, close a dialog</source>
        <translation>Loobu, sulge dialoog</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Loobuti.</translation>
    </message>
    <message>
        <source>Cancelled. What was forgotten until then stays forgotten; the last traces of it are removed when the app starts next.</source>
        <translation>Loobuti. Mis seni unustati, jääb unustatuks; viimased jäljed eemaldatakse rakenduse järgmisel käivitamisel.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Loobumine…</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Tehtud</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Kesk-Euroopa (Windows)</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Ahelapea</translation>
    </message>
    <message>
        <source>Chain head: {head}</source>
        <translation>Ahelapea: {head}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Muuda…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolli</translation>
    </message>
    <message>
        <source>Check at the provider whether the user still exists before you send it again.</source>
        <translation>Enne uuesti saatmist kontrollige teenusepakkuja juures, kas kasutaja on veel olemas.</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Kontrolli ajalugu…</translation>
    </message>
    <message>
        <source>Check its firewall, or close other programs and try again.</source>
        <translation>Kontrollige tulemüüri või sulgege muud programmid ja proovige uuesti.</translation>
    </message>
    <message>
        <source>Check that the keyring is running and unlocked, then try again.</source>
        <translation>Kontrollige, kas võtmerõngas töötab ja on lukust lahti, siis proovige uuesti.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write into {folder}.</source>
        <translation>Kontrollige, kas kettal on ruumi ja kas tohite kirjutada kausta {folder}.</translation>
    </message>
    <message>
        <source>Check the API address and the date of this computer, or ask whoever looks after your network.</source>
        <translation>Kontrollige API-aadressi ja selle arvuti kuupäeva või küsige sellelt, kes teie võrku haldab.</translation>
    </message>
    <message>
        <source>Check the API address and your internet connection.</source>
        <translation>Kontrollige API-aadressi ja internetiühendust.</translation>
    </message>
    <message>
        <source>Check the credentials and the API address under Accounts….</source>
        <translation>Kontrollige pääsuandmeid ja API-aadressi nupu „Kontod…“ alt.</translation>
    </message>
    <message>
        <source>Check the file {file}, and that you may use the folder {folder}.</source>
        <translation>Kontrollige faili {file} ja seda, kas tohite kasutada kausta {folder}.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Kontrollige selle arvuti puhverserveri sätteid.</translation>
    </message>
    <message>
        <source>Checking every deletion…</source>
        <translation>Kõigi kustutuste kontrollimine…</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Kõigi ridade kontrollimine…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Kontrollimine…</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Hiina, lihtsustatud (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Hiina, traditsiooniline (Big5)</translation>
    </message>
    <message>
        <source>Choose a deletion to see its details.</source>
        <translation>Üksikasjade nägemiseks valige kustutus.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .jsonl or .xlsx.</source>
        <translation>Valige nimi, mille lõpus on .csv, .jsonl või .xlsx.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Valige konto</translation>
    </message>
    <message>
        <source>Choose another folder or name, then try again.</source>
        <translation>Valige muu kaust või nimi, siis proovige uuesti.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most {n} deletions at a time.</source>
        <comment>Choose at most {n} deletion at a time.</comment>
        <translation>
            <numerusform>Valige korraga kuni {n} kustutus.</numerusform>
            <numerusform>Valige korraga kuni {n} kustutust.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Vali fail…</translation>
    </message>
    <message>
        <source>Choose what you found out.</source>
        <translation>Valige, mille välja selgitasite.</translation>
    </message>
    <message>
        <source>Choose “Check” to begin again.</source>
        <translation>Uuesti alustamiseks valige „Kontrolli“.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Tühjenda</translation>
    </message>
    <message>
        <source>Clear the search and show all deletions</source>
        <translation>Tühjenda otsing ja näita kõiki kustutusi</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>Kliendi ID</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>Close every other window of Deletion Desk, then start again.</source>
        <translation>Sulgege kõik muud Deletion Deski aknad, siis alustage uuesti.</translation>
    </message>
    <message>
        <source>Column {column} is not used, and {field} comes from the tab: choose the columns above.</source>
        <translation>Veergu {column} ei kasutata ja väli „{field}“ tuleb sakilt: valige veerud üleval.</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Veerg {letter}</translation>
    </message>
    <message>
        <source>Column {letter}: {value}</source>
        <translation>Veerg {letter}: {value}</translation>
    </message>
    <message>
        <source>Columns {columns} are called {field}: choose one of them above.</source>
        <translation>Veergude {columns} nimi on „{field}“: valige üleval üks neist.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Koma</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>Ettevõtte ID</translation>
    </message>
    <message>
        <source>Confirmed gone</source>
        <translation>Puudumine kinnitatud</translation>
    </message>
    <message>
        <source>Confirmed gone: {n}</source>
        <translation>Puudumine kinnitatud: {n}</translation>
    </message>
    <message>
        <source>Contains . or .. where an address would be cut short</source>
        <translation>Sisaldab märke . või .., mis aadressi lühendaksid</translation>
    </message>
    <message>
        <source>Contains a NUL character; only plain letters, digits and signs can be sent</source>
        <translation>Sisaldab NUL-märki; saata saab ainult tavalisi tähti, numbreid ja märke</translation>
    </message>
    <message>
        <source>Contains a control character ({name})</source>
        <translation>Sisaldab juhtmärki ({name})</translation>
    </message>
    <message>
        <source>Contains a line break (carriage return); only plain letters, digits and signs can be sent</source>
        <translation>Sisaldab reavahetust (carriage return); saata saab ainult tavalisi tähti, numbreid ja märke</translation>
    </message>
    <message>
        <source>Contains a line break; only plain letters, digits and signs can be sent</source>
        <translation>Sisaldab reavahetust; saata saab ainult tavalisi tähti, numbreid ja märke</translation>
    </message>
    <message>
        <source>Contains a tab; only plain letters, digits and signs can be sent</source>
        <translation>Sisaldab tabulaatorit; saata saab ainult tavalisi tähti, numbreid ja märke</translation>
    </message>
    <message>
        <source>Contains an invisible character ({code}); only plain letters, digits and signs can be sent</source>
        <translation>Sisaldab nähtamatut märki ({code}); saata saab ainult tavalisi tähti, numbreid ja märke</translation>
    </message>
    <message>
        <source>Contains an invisible character: {value}</source>
        <translation>Sisaldab nähtamatut märki: {value}</translation>
    </message>
    <message>
        <source>Contains half a character (a broken copy?)</source>
        <translation>Sisaldab poolikut märki (vigane koopia?)</translation>
    </message>
    <message>
        <source>Contains “{char}” ({code}); only plain letters, digits and signs can be sent</source>
        <translation>Sisaldab märki „{char}“ ({code}); saata saab ainult tavalisi tähti, numbreid ja märke</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sisukord</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopeeri</translation>
    </message>
    <message>
        <source>Copy a list, then press Paste.</source>
        <translation>Kopeerige loend, siis vajutage „Kleebi“.</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopeeri üksikasjad</translation>
    </message>
    <message>
        <source>Copy head</source>
        <translation>Kopeeri ahelapea</translation>
    </message>
    <message>
        <source>Copy raw answer</source>
        <translation>Kopeeri toorvastus</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}</source>
        <translation>Ei saanud kontrollida: {reason}</translation>
    </message>
    <message>
        <source>Could not make sure of {user}.</source>
        <translation>Ei saanud veenduda: {user}.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Loendamine…</translation>
    </message>
    <message>
        <source>Credentials are kept for {where}.</source>
        <translation>Pääsuandmeid hoitakse {where}.</translation>
    </message>
    <message>
        <source>Credentials are kept under “Accounts…” on each tab.</source>
        <translation>Pääsuandmed on iga saki nupu „Kontod…“ all.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: no keyring service is running.</source>
        <translation>Pääsuandmeid ei saa praegu lugeda ega salvestada: ükski võtmerõngateenus ei tööta.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring did not give back what was written.</source>
        <translation>Pääsuandmeid ei saa praegu lugeda ega salvestada: võtmerõngas ei andnud kirjutatut tagasi.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring is locked.</source>
        <translation>Pääsuandmeid ei saa praegu lugeda ega salvestada: võtmerõngas on lukus.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring reported an error.</source>
        <translation>Pääsuandmeid ei saa praegu lugeda ega salvestada: võtmerõngas teatas veast.</translation>
    </message>
    <message>
        <source>Credentials not accepted (401)</source>
        <translation>Pääsuandmeid ei võetud vastu (401)</translation>
    </message>
    <message>
        <source>Credentials: {where}</source>
        <translation>Pääsuandmed: {where}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Lõika</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Kirillitsa (Windows)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tume</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Päevad</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dets</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Delete a &amp;list…</source>
        <translation>Kustuta &amp;loendi järgi…</translation>
    </message>
    <message>
        <source>Delete a list…</source>
        <translation>Kustuta loendi järgi…</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Kasutaja kustutamine</translation>
    </message>
    <message>
        <source>Delete the user again</source>
        <translation>Kasutaja kustutamine teist korda</translation>
    </message>
    <message>
        <source>Delete this user at {title}?</source>
        <translation>Kas kustutada see kasutaja teenuses {title}?</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <translation>Kustuta kasutaja…</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} users</source>
        <comment>Delete {n} user</comment>
        <translation>
            <numerusform>Kustuta {n} kasutaja</numerusform>
            <numerusform>Kustuta {n} kasutajat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} users at {provider}?</source>
        <comment>Delete {n} user at {provider}?</comment>
        <translation>
            <numerusform>Kas kustutada {n} kasutaja teenuses {provider}?</numerusform>
            <numerusform>Kas kustutada {n} kasutajat teenuses {provider}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Kustutatud</translation>
    </message>
    <message>
        <source>Deleted already, on {when}.</source>
        <translation>Kustutatud juba {when}.</translation>
    </message>
    <message>
        <source>Deleted already, on {when}; confirmed gone on {then}.</source>
        <translation>Kustutatud juba {when}; puudumine kinnitatud {then}.</translation>
    </message>
    <message>
        <source>Deleted already, on {when}; still there on {then}.</source>
        <translation>Kustutatud juba {when}; endiselt olemas {then}.</translation>
    </message>
    <message>
        <source>Deleted if</source>
        <translation>Kustutatud, kui</translation>
    </message>
    <message>
        <source>Deleted, but gone only 15 seconds later</source>
        <translation>Kustutatud, kuid kaob alles 15 sekundit hiljem</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Kustutus</translation>
    </message>
    <message>
        <source>Deletion Desk – Accounts at {title}</source>
        <translation>Deletion Desk – kontod: {title}</translation>
    </message>
    <message>
        <source>Deletion Desk – Add a provider</source>
        <translation>Deletion Desk – teenusepakkuja lisamine</translation>
    </message>
    <message>
        <source>Deletion Desk – Change {title}</source>
        <translation>Deletion Desk – muutmine: {title}</translation>
    </message>
    <message>
        <source>Deletion Desk – Check history</source>
        <translation>Deletion Desk – ajaloo kontrollimine</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete a list – {provider}</source>
        <translation>Deletion Desk – kustutamine loendi järgi – {provider}</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete these users?</source>
        <translation>Deletion Desk – kas kustutada need kasutajad?</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete this user?</source>
        <translation>Deletion Desk – kas kustutada see kasutaja?</translation>
    </message>
    <message>
        <source>Deletion Desk – Export</source>
        <translation>Deletion Desk – eksportimine</translation>
    </message>
    <message>
        <source>Deletion Desk – Exported</source>
        <translation>Deletion Desk – eksporditud</translation>
    </message>
    <message>
        <source>Deletion Desk – Find user</source>
        <translation>Deletion Desk – kasutaja otsimine</translation>
    </message>
    <message>
        <source>Deletion Desk – Import a provider file</source>
        <translation>Deletion Desk – teenusepakkuja faili importimine</translation>
    </message>
    <message>
        <source>Deletion Desk – Keyboard shortcuts</source>
        <translation>Deletion Desk – kiirklahvid</translation>
    </message>
    <message>
        <source>Deletion Desk – Manual</source>
        <translation>Deletion Desk – käsiraamat</translation>
    </message>
    <message>
        <source>Deletion Desk – Own providers</source>
        <translation>Deletion Desk – oma teenusepakkujad</translation>
    </message>
    <message>
        <source>Deletion Desk – Resolve</source>
        <translation>Deletion Desk – väljaselgitamine</translation>
    </message>
    <message>
        <source>Deletion Desk – Settings</source>
        <translation>Deletion Desk – sätted</translation>
    </message>
    <message>
        <source>Deletion Desk – {name} (read-only)</source>
        <translation>Deletion Desk – {name} (ainult lugemiseks)</translation>
    </message>
    <message>
        <source>Deletion Desk – {title}</source>
        <translation>Deletion Desk – {title}</translation>
    </message>
    <message>
        <source>Deletion record</source>
        <translation>Kustutusprotokoll</translation>
    </message>
    <message>
        <source>Deletion record of a list</source>
        <translation>Loendi kustutusprotokoll</translation>
    </message>
    <message>
        <source>Deletion report</source>
        <translation>Kustutusaruanne</translation>
    </message>
    <message>
        <source>Deletion {number} has no seal: it was put in, or written by an older version of the app running at the same time, or its seal was removed.</source>
        <translation>Kustutusel {number} pole pitserit: see on käsitsi lisatud või kirjutanud samal ajal töötav rakenduse vanem versioon või on selle pitser eemaldatud.</translation>
    </message>
    <message>
        <source>Deletion {number} is found by a value that was put in.</source>
        <translation>Kustutus {number} leitakse väärtuse järgi, mis on käsitsi lisatud.</translation>
    </message>
    <message>
        <source>Deletion {number} or its seal was changed: only one says that it was forgotten.</source>
        <translation>Kustutust {number} või selle pitserit on muudetud: ainult üks neist ütleb, et see unustati.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded, or deletion {before}, sealed just before, was changed and sealed anew.</source>
        <translation>Kustutust {number} on pärast kirjapanemist muudetud või on muudetud ja uuesti pitseeritud vahetult enne pitseeritud kustutust {before}.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded, or the name of the history was.</source>
        <translation>Kustutust {number} on pärast kirjapanemist muudetud või on muudetud ajaloo nime.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded.</source>
        <translation>Kustutust {number} on pärast kirjapanemist muudetud.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed: it counts as ended and as being sent.</source>
        <translation>Kustutust {number} on muudetud: see on märgitud nii lõppenuks kui ka saadetavaks.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed: it counts as forgotten, but still has details.</source>
        <translation>Kustutust {number} on muudetud: see on märgitud unustatuks, kuid üksikasjad on alles.</translation>
    </message>
    <message>
        <source>Deletion {number} was removed.</source>
        <translation>Kustutus {number} on eemaldatud.</translation>
    </message>
    <message>
        <source>Deletion {number} was removed: only its seal is left.</source>
        <translation>Kustutus {number} on eemaldatud: alles on ainult selle pitser.</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Kustutused</translation>
    </message>
    <message>
        <source>Deletions older than</source>
        <translation>Kustutused, mis on vanemad kui</translation>
    </message>
    <message>
        <source>Deletions per second</source>
        <translation>Kustutusi sekundis</translation>
    </message>
    <message>
        <source>Deletions without an answer yet: {n}.</source>
        <translation>Kustutusi, millel pole veel vastust: {n}.</translation>
    </message>
    <message>
        <source>Deletions {first} to {last} were removed.</source>
        <translation>Kustutused {first} kuni {last} on eemaldatud.</translation>
    </message>
    <message>
        <source>Deletions: {n}</source>
        <translation>Kustutusi: {n}</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>Demo: sellest arvutist ei saadeta midagi välja</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Üksikasjad</translation>
    </message>
    <message>
        <source>Details forgotten</source>
        <translation>Isikuandmed unustatud</translation>
    </message>
    <message>
        <source>Digits only, at most 18, for example 1129</source>
        <translation>Ainult numbrid, kuni 18, näiteks 1129</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Hülga</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>Kas hüljata sisestatu?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Peida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Tehtud</translation>
    </message>
    <message>
        <source>Done before: {steps}.</source>
        <translation>Enne tehtud: {steps}.</translation>
    </message>
    <message>
        <source>Done: {steps}.</source>
        <translation>Tehtud: {steps}.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Lohistage siia üks fail korraga.</translation>
    </message>
    <message>
        <source>Drop one provider file at a time.</source>
        <translation>Lohistage siia üks teenusepakkuja fail korraga.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Kestus</translation>
    </message>
    <message>
        <source>Earlier chain head (optional)</source>
        <translation>Varasem ahelapea (valikuline)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Muuda…</translation>
    </message>
    <message>
        <source>Either this is another history than the one the head was taken from, or the head was mistyped, or somebody has changed the history and made its seals anew. What to do: compare the head again with where you noted it, then with the export it came from.</source>
        <translation>Kas see on muu ajalugu kui see, kust ahelapea võeti, on ahelapea valesti sisestatud või on keegi ajalugu muutnud ja pitserid uuesti teinud. Mida teha: võrrelge ahelapead uuesti kohaga, kuhu selle märkisite, ja siis ekspordiga, kust see pärineb.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-post</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Kodeering</translation>
    </message>
    <message>
        <source>Enter and save first what the app signs in with.</source>
        <translation>Kõigepealt sisestage ja salvestage see, millega rakendus sisse logib.</translation>
    </message>
    <message>
        <source>Enter the credentials again</source>
        <translation>Sisestage pääsuandmed uuesti</translation>
    </message>
    <message>
        <source>Enter your name, for the history.</source>
        <translation>Sisestage ajaloo jaoks oma nimi.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Kõik</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Näide</translation>
    </message>
    <message>
        <source>Excel has made a date of this. Format the column as text, and enter the ID again.</source>
        <translation>Excel on sellest kuupäeva teinud. Vormindage veerg tekstina ja sisestage ID uuesti.</translation>
    </message>
    <message>
        <source>Excel has shortened this number. Take the ID from where the list comes from.</source>
        <translation>Excel on seda arvu lühendanud. Võtke ID sealt, kust loend pärineb.</translation>
    </message>
    <message>
        <source>Excel keeps 15 digits of a number. Format the column as text, and enter the ID again.</source>
        <translation>Excel säilitab arvust 15 numbrit. Vormindage veerg tekstina ja sisestage ID uuesti.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Exceli töövihik (XLSX)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Ekspordi</translation>
    </message>
    <message>
        <source>Export a copy of a provider file</source>
        <translation>Teenusepakkuja faili koopia eksportimine</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Ekspordi koopia…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ekspordi…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nurjunud</translation>
    </message>
    <message>
        <source>Failed of {list}</source>
        <translation>Nurjunud loendist {list}</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>veebr</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Väli</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fail</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>Täida uuesti</translation>
    </message>
    <message>
        <source>Fill in the form, and the request shows here.</source>
        <translation>Täitke vorm ja siin kuvatakse päring.</translation>
    </message>
    <message>
        <source>Fill in {names}</source>
        <translation>Täitke {names}</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Täitke see</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Find in answer</source>
        <translation>Otsi vastusest</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>Kasutajate otsimine</translation>
    </message>
    <message>
        <source>Find user…</source>
        <translation>Otsi kasutajat…</translation>
    </message>
    <message>
        <source>Finish this list first, then choose “New list”.</source>
        <translation>Lõpetage kõigepealt see loend, siis valige „Uus loend“.</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Lõpetatud</translation>
    </message>
    <message>
        <source>First close the window with the list of {title}.</source>
        <translation>Kõigepealt sulgege aken, kus on teenusepakkuja {title} loend.</translation>
    </message>
    <message>
        <source>For people to read and print: counts and a table.</source>
        <translation>Lugemiseks ja printimiseks: arvud ja tabel.</translation>
    </message>
    <message>
        <source>For scripts and as proof: shows whether a line was changed afterwards.</source>
        <translation>Skriptidele ja tõendiks: näitab, kas mõnda rida on hiljem muudetud.</translation>
    </message>
    <message>
        <source>For what names the place and not the user, like a company ID.</source>
        <translation>Selle jaoks, mis nimetab kohta, mitte kasutajat, näiteks ettevõtte ID.</translation>
    </message>
    <message>
        <source>For {answer} write result and erased.</source>
        <translation>Vastuse {answer} puhul kirjutage result ja erased.</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>Unusta pärast</translation>
    </message>
    <message>
        <source>Forget deletions</source>
        <translation>Unusta kustutused</translation>
    </message>
    <message>
        <source>Forget personal details</source>
        <translation>Unusta isikuandmed</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} deletions</source>
        <comment>Forget {n} deletion</comment>
        <translation>
            <numerusform>Unusta {n} kustutus</numerusform>
            <numerusform>Unusta {n} kustutust</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting personal details…</source>
        <translation>Isikuandmete unustamine…</translation>
    </message>
    <message>
        <source>Forgotten ({digits})</source>
        <translation>Unustatud ({digits})</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten after {n} days.</source>
        <comment>Forgotten after {n} day.</comment>
        <translation>
            <numerusform>Unustatakse {n} päeva pärast.</numerusform>
            <numerusform>Unustatakse {n} päeva pärast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten already: {n}.</source>
        <translation>Juba unustatud: {n}.</translation>
    </message>
    <message>
        <source>Forgotten, and left as they are: {n}</source>
        <translation>Unustatud ja jäetud, nagu on: {n}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Vorm</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Vorming</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Leitud</translation>
    </message>
    <message>
        <source>Found: {n} of {total}</source>
        <translation>Leitud: {n}/{total}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>From a provider file of your own, for {address}. An account may have another address.</source>
        <translation>Teie enda teenusepakkuja failist, aadressile {address}. Kontol võib olla muu aadress.</translation>
    </message>
    <message>
        <source>From the tab: {value}</source>
        <translation>Sakilt: {value}</translation>
    </message>
    <message>
        <source>From–to…</source>
        <translation>Alates–kuni…</translation>
    </message>
    <message>
        <source>Further places that are not as they were recorded: {n}.</source>
        <translation>Muid kohti, mis pole nii, nagu need kirja pandi: {n}.</translation>
    </message>
    <message>
        <source>Give it a name, such as User ID</source>
        <translation>Andke nimi, näiteks Kasutaja ID</translation>
    </message>
    <message>
        <source>Give the account a name</source>
        <translation>Andke kontole nimi</translation>
    </message>
    <message>
        <source>Give the service a name</source>
        <translation>Andke teenusele nimi</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Enam ei proovita</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mine tagasi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Jätka</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Jätka…</translation>
    </message>
    <message>
        <source>Gone, says {name}</source>
        <translation>Enam pole, ütleb {name}</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Kreeka (Windows)</translation>
    </message>
    <message>
        <source>Has no {field}</source>
        <translation>Puudub: {field}</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Ahelapea</translation>
    </message>
    <message>
        <source>Head: {head}</source>
        <translation>Ahelapea: {head}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Päis</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Heebrea (Windows)</translation>
    </message>
    <message>
        <source>Here you delete a user at a service your company uses. You see exactly what will be sent before anything is, and what came of it stays in a history.</source>
        <translation>Siin kustutate kasutaja teenuses, mida teie ettevõte kasutab. Näete enne saatmist täpselt, mida saadetakse, ja see, mis sellest sai, jääb ajalukku.</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>A&amp;jalugu</translation>
    </message>
    <message>
        <source>Hidden files with personal data, named {name}…, may be left in this folder. Delete them.</source>
        <translation>Sellesse kausta võis jääda isikuandmetega peidetud faile nimega {name}…. Kustutage need.</translation>
    </message>
    <message>
        <source>Histories ({pattern})</source>
        <translation>Ajalood ({pattern})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ajalugu</translation>
    </message>
    <message>
        <source>Holds a sign written as a code like _x0041_. Enter the ID again.</source>
        <translation>Sisaldab koodina kirjutatud märki, näiteks _x0041_. Sisestage ID uuesti.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>Kuidas te seda teate?</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>Kuidas sisse logitakse?</translation>
    </message>
    <message>
        <source>How fast? (optional)</source>
        <translation>Kui kiiresti? (valikuline)</translation>
    </message>
    <message>
        <source>ID, e-mail, account or message</source>
        <translation>ID, e-post, konto või teade</translation>
    </message>
    <message>
        <source>If you noted a chain head some time ago, or have an export from then, enter its head here, or the seal of one of its rows. The check then also finds out whether anything up to there was made anew since.</source>
        <translation>Kui märkisite mõne aja eest üles ahelapea või teil on sellest ajast eksport, sisestage siia selle ahelapea või ühe rea pitser. Kontrollimine näitab siis ka, kas midagi sinnamaani on pärast seda uuesti tehtud.</translation>
    </message>
    <message>
        <source>Import a provider file</source>
        <translation>Teenusepakkuja faili importimine</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>Kehas</translation>
    </message>
    <message>
        <source>Insert field {n}</source>
        <translation>Sisesta väli {n}</translation>
    </message>
    <message>
        <source>Insert {field}</source>
        <translation>Sisesta: {field}</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Vigane</translation>
    </message>
    <message>
        <source>Invalid parameter (422)</source>
        <translation>Vigane parameeter (422)</translation>
    </message>
    <message>
        <source>Is being deleted already, since {when}.</source>
        <translation>Kustutamine juba käib, alates {when}.</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Kustutatakse</translation>
    </message>
    <message>
        <source>Is deleted, but the connection drops</source>
        <translation>Kustutatakse, kuid ühendus katkeb</translation>
    </message>
    <message>
        <source>Is gone</source>
        <translation>Enam pole</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>Kas kell on õige?</translation>
    </message>
    <message>
        <source>Is the history as it was recorded?</source>
        <translation>Kas ajalugu on nii, nagu see kirja pandi?</translation>
    </message>
    <message>
        <source>Is the user there? (optional)</source>
        <translation>Kas kasutaja on olemas? (valikuline)</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>On olemas</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {problem}.</source>
        <translation>Seda ei saa lugeda: {problem}.</translation>
    </message>
    <message>
        <source>It can&apos;t be told how its letters are encoded. Open it in a spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>Pole võimalik öelda, kuidas selle tähed on kodeeritud. Avage see tabelarvutusprogrammis ja salvestage vormingus „CSV UTF-8“.</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} columns. Leave some out.</source>
        <comment>It has more than {n} column. Leave some out.</comment>
        <translation>
            <numerusform>Selles on üle {n} veeru. Jätke mõni välja.</numerusform>
            <numerusform>Selles on üle {n} veeru. Jätke mõni välja.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no sheet with cells on show. Show or add one in a spreadsheet.</source>
        <translation>Selles pole töölehte, mille lahtrid oleksid nähtaval. Tehke mõni tabelarvutusprogrammis nähtavaks või lisage uus.</translation>
    </message>
    <message>
        <source>It is done later, and the user may still be there until then.</source>
        <translation>See tehakse hiljem ja kasutaja võib seni veel olemas olla.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB. Leave out the columns that are not needed, or split it.</source>
        <translation>See on suurem kui {most} MB. Jätke välja veerud, mida pole vaja, või tükeldage see.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>See pole fail.</translation>
    </message>
    <message>
        <source>It is not an export of Deletion Desk as JSON Lines.</source>
        <translation>See pole Deletion Deski eksport JSON Lines vormingus.</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: line {line} is more than fits. Split it into lists of at most {n} rows.</source>
        <comment>It is too long: line {line} is more than fits. Split it into lists of at most {n} row.</comment>
        <translation>
            <numerusform>See on liiga pikk: rida {line} enam ei mahu. Jagage see loenditeks, milles on kuni {n} rida.</numerusform>
            <numerusform>See on liiga pikk: rida {line} enam ei mahu. Jagage see loenditeks, milles on kuni {n} rida.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may or may not have been carried out.</source>
        <translation>See võidi teha või tegemata jätta.</translation>
    </message>
    <message>
        <source>It stands for every deletion recorded until this was made. Whoever keeps it can find out later whether one of them was changed, removed or put in.</source>
        <translation>See esindab kõiki kustutusi, mis olid selle tegemise ajaks kirja pandud. Kes selle alles hoiab, saab hiljem teada, kas mõnda neist on muudetud, eemaldatud või lisatud.</translation>
    </message>
    <message>
        <source>It was changed meanwhile and is not UTF-8 text any more. Mend the file.</source>
        <translation>Seda muudeti vahepeal ja see pole enam UTF-8-tekst. Parandage fail.</translation>
    </message>
    <message>
        <source>It was not recorded</source>
        <translation>Seda ei pandud kirja</translation>
    </message>
    <message>
        <source>It was renamed or removed in another window. Close this one and open it again.</source>
        <translation>See nimetati teises aknas ümber või eemaldati. Sulgege see aken ja avage uuesti.</translation>
    </message>
    <message>
        <source>Its accounts and their secrets stay unless you tick this below.</source>
        <translation>Selle kontod ja nende saladused jäävad alles, kui te all märget ei tee.</translation>
    </message>
    <message>
        <source>Its answer has the ID at</source>
        <translation>ID koht selle vastuses</translation>
    </message>
    <message>
        <source>Its credentials are removed too. The history stays as it is.</source>
        <translation>Ka selle pääsuandmed eemaldatakse. Ajalugu jääb, nagu on.</translation>
    </message>
    <message>
        <source>Its tab and its file go. The history stays as it is.</source>
        <translation>Selle sakk ja fail kaovad. Ajalugu jääb, nagu on.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines (can be checked later)</source>
        <translation>JSON Lines (saab hiljem kontrollida)</translation>
    </message>
    <message>
        <source>JSON has no dates and times; write it as text in quotes</source>
        <translation>JSON-is pole kuupäevi ega kellaaegu; kirjutage see tekstina jutumärkides</translation>
    </message>
    <message>
        <source>JSON has no such number</source>
        <translation>JSON-is pole sellist arvu</translation>
    </message>
    <message>
        <source>JSON, shown with line breaks.</source>
        <translation>JSON, näidatud reavahetustega.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>jaan</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Jaapani (Shift JIS)</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>juuli</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>juuni</translation>
    </message>
    <message>
        <source>Keep between deletions</source>
        <translation>Jäta kustutuste vahel alles</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <translation>Hoia alles igavesti</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>Hoia pausil</translation>
    </message>
    <message>
        <source>Keep personal details</source>
        <translation>Hoia isikuandmeid</translation>
    </message>
    <message>
        <source>Kept for ever.</source>
        <translation>Hoitakse alles igavesti.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Kiirklahvid</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Klahvid</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>Korea (Windows)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Keel</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Viimased 30 päeva</translation>
    </message>
    <message>
        <source>Last answer:</source>
        <translation>Viimane vastus:</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Hiljem</translation>
    </message>
    <message>
        <source>Leave out everything from ? or # on</source>
        <translation>Jätke välja kõik alates märgist ? või #</translation>
    </message>
    <message>
        <source>Leave out the blanks before and after it</source>
        <translation>Jätke tühikud selle eest ja tagant ära</translation>
    </message>
    <message>
        <source>Leave out the blanks before and after the name</source>
        <translation>Jätke tühikud nime eest ja tagant ära</translation>
    </message>
    <message>
        <source>Leave out the slash (/) in the name</source>
        <translation>Jätke nimest kaldkriips (/) välja</translation>
    </message>
    <message>
        <source>Leave out user name and password; they belong in the credentials</source>
        <translation>Jätke kasutajanimi ja parool välja; need kuuluvad pääsuandmete hulka</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n} users who are not there</source>
        <comment>Leave out {n} user who is not there</comment>
        <translation>
            <numerusform>Jäta välja {n} kasutaja, keda pole olemas</numerusform>
            <numerusform>Jäta välja {n} kasutajat, keda pole olemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Välja jäetud</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Litsents</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hele</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Rida</translation>
    </message>
    <message>
        <source>Line {last} has a carriage return inside. Take it out, or save the list anew as CSV.</source>
        <translation>Real {last} on sees reavahetusmärk (carriage return). Eemaldage see või salvestage loend uuesti CSV-na.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Rida {line}</translation>
    </message>
    <message>
        <source>Line {line} (deletion {number})</source>
        <translation>Rida {line} (kustutus {number})</translation>
    </message>
    <message>
        <source>Line {line} can&apos;t be read as a line of this export.</source>
        <translation>Rida {line} ei saa lugeda selle ekspordi reana.</translation>
    </message>
    <message>
        <source>Line {line} has another head than the first line.</source>
        <translation>Real {line} on teine ahelapea kui esimesel real.</translation>
    </message>
    <message>
        <source>Line {line} has other columns than the first line.</source>
        <translation>Real {line} on teised veerud kui esimesel real.</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has {n} cells, and {most} are the most. If it is a list of IDs, copy it and press Paste.</source>
        <comment>Line {line} has {n} cell, and {most} are the most. If it is a list of IDs, copy it and press Paste.</comment>
        <translation>
            <numerusform>Real {line} on {n} lahter, aga lubatud on kuni {most}. Kui see on ID-de loend, kopeerige see ja vajutage „Kleebi“.</numerusform>
            <numerusform>Real {line} on {n} lahtrit, aga lubatud on kuni {most}. Kui see on ID-de loend, kopeerige see ja vajutage „Kleebi“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line} is not text in {encoding}. Choose another encoding, or open the list in a spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>Rida {line} pole tekst kodeeringus {encoding}. Valige muu kodeering või avage loend tabelarvutusprogrammis ja salvestage vormingus „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Loend</translation>
    </message>
    <message>
        <source>List {list} was changed: it does not fit its deletions.</source>
        <translation>Loendit {list} on muudetud: see ei vasta oma kustutustele.</translation>
    </message>
    <message>
        <source>List {list} was changed: its user is not that of deletion {number}.</source>
        <translation>Loendit {list} on muudetud: selle kasutaja pole sama mis kustutusel {number}.</translation>
    </message>
    <message>
        <source>List {list} was removed.</source>
        <translation>Loend {list} on eemaldatud.</translation>
    </message>
    <message>
        <source>List {list}, user {n}</source>
        <translation>Loend {list}, kasutaja {n}</translation>
    </message>
    <message>
        <source>List {list}, user {n}: {source}</source>
        <translation>Loend {list}, kasutaja {n}: {source}</translation>
    </message>
    <message>
        <source>List {name} is paused: {done} of {total}</source>
        <translation>Loend {name} on pausil: {done}/{total}</translation>
    </message>
    <message>
        <source>List {name}: {done} of {total}</source>
        <translation>Loend {name}: {done}/{total}</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Loendid (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Lists are paused; you can go on with them later.</source>
        <translation>Loendid on pausil; võite nendega hiljem jätkata.</translation>
    </message>
    <message>
        <source>Lists that are not finished can&apos;t go on with other requests.</source>
        <translation>Pooleli loendid ei saa jätkuda teistsuguste päringutega.</translation>
    </message>
    <message>
        <source>Lists that are not finished, and can&apos;t go on without it: {n}.</source>
        <translation>Pooleli loendeid, mis ilma selleta jätkuda ei saa: {n}.</translation>
    </message>
    <message>
        <source>Lists that are not finished: {lists}.</source>
        <translation>Pooleli loendid: {lists}.</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>Laadi ülejäänud</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Kasutajate laadimine…</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Sisselogimisnimi</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Välimus</translation>
    </message>
    <message>
        <source>Look at its accounts afterwards; they may need other credentials.</source>
        <translation>Vaadake pärast selle kontod üle; neil võib vaja minna teisi pääsuandmeid.</translation>
    </message>
    <message>
        <source>Look into it, then resume.</source>
        <translation>Uurige, milles asi, siis jätkake.</translation>
    </message>
    <message>
        <source>Look the user up</source>
        <translation>Kasutaja järele vaatamine</translation>
    </message>
    <message>
        <source>Look unusual: {n}. The list says why, under Note.</source>
        <translation>Ebatavalise välimusega: {n}. Loendi veerg „Märkus“ ütleb, miks.</translation>
    </message>
    <message>
        <source>Look users up first</source>
        <translation>Vaata kasutajad enne järele</translation>
    </message>
    <message>
        <source>Look-up path</source>
        <translation>Järele vaatamise tee</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Järele vaadatud</translation>
    </message>
    <message>
        <source>Looked up: {counts}.</source>
        <translation>Järele vaadatud: {counts}.</translation>
    </message>
    <message>
        <source>Looking for the deletion…</source>
        <translation>Kustutuse otsimine…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>Võtmerõnga otsimine…</translation>
    </message>
    <message>
        <source>Looking for what can still be read…</source>
        <translation>Selle otsimine, mida saab veel lugeda…</translation>
    </message>
    <message>
        <source>Looking up: {done} of {all}.</source>
        <translation>Järele vaatamine: {done}/{all}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Järele vaatamine…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Koostatud</translation>
    </message>
    <message>
        <source>Made of these parts</source>
        <translation>Koosneb neist osadest</translation>
    </message>
    <message>
        <source>Made sure</source>
        <translation>Veendutud</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Koosta loend</translation>
    </message>
    <message numerus="yes">
        <source>Make a list of {n} users</source>
        <comment>Make a list of {n} user</comment>
        <translation>
            <numerusform>Koosta {n} kasutaja loend</numerusform>
            <numerusform>Koosta {n} kasutaja loend</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure</source>
        <translation>Veendu</translation>
    </message>
    <message numerus="yes">
        <source>Making sure of {n} deletions…</source>
        <comment>Making sure of {n} deletion…</comment>
        <translation>
            <numerusform>Veendumine: {n} kustutus…</numerusform>
            <numerusform>Veendumine: {n} kustutust…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making sure… {counts}</source>
        <translation>Veendumine… {counts}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>märts</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>Mend the file, and the request shows here.</source>
        <translation>Parandage fail ja siin kuvatakse päring.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Teade</translation>
    </message>
    <message>
        <source>Message at</source>
        <translation>Teate koht</translation>
    </message>
    <message>
        <source>Messente no longer develops Verigator; for new work it offers the Number Verification API.</source>
        <translation>Messente ei arenda Verigatori enam; uutele töödele pakub ta Number Verification API-t.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Meetod</translation>
    </message>
    <message>
        <source>Missing: {labels}. Enter it under Accounts….</source>
        <translation>Puudu: {labels}. Sisestage see nupu „Kontod…“ alt.</translation>
    </message>
    <message>
        <source>NUL characters in the answer are left out.</source>
        <translation>Vastuse NUL-märgid on välja jäetud.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>Ei vasta kunagi</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Uus loend</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Uuemad enne</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Järgmine</translation>
    </message>
    <message>
        <source>No account yet. Choose “Accounts…” and add one.</source>
        <translation>Kontot veel pole. Valige „Kontod…“ ja lisage konto.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Vastust pole</translation>
    </message>
    <message>
        <source>No answer arrived.</source>
        <translation>Vastust ei tulnud.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Vastust veel pole.</translation>
    </message>
    <message>
        <source>No column for {field}, and none filled in on the tab.</source>
        <translation>Välja „{field}“ jaoks pole veergu ja see on ka sakil täitmata.</translation>
    </message>
    <message>
        <source>No column for {field}.</source>
        <translation>Välja „{field}“ jaoks pole veergu.</translation>
    </message>
    <message>
        <source>No deletions yet. Choose an account, fill in the IDs, then choose “Delete user…”.</source>
        <translation>Kustutusi veel pole. Valige konto, täitke ID-d, siis valige „Kustuta kasutaja…“.</translation>
    </message>
    <message>
        <source>No expiry can be read from this token; it is saved as it is</source>
        <translation>Sellest tõendist ei saa aegumist lugeda; see salvestatakse, nagu on</translation>
    </message>
    <message>
        <source>No keyring: credentials are kept for this session only</source>
        <translation>Võtmerõngast pole: pääsuandmeid hoitakse ainult selle seansi ajal</translation>
    </message>
    <message>
        <source>No page holds all these words.</source>
        <translation>Ühelgi lehel pole kõiki neid sõnu.</translation>
    </message>
    <message>
        <source>No pictures can be put into {folder}: {reason}.</source>
        <translation>Kausta {folder} ei saa pilte panna: {reason}.</translation>
    </message>
    <message>
        <source>No record was written</source>
        <translation>Protokolli ei kirjutatud</translation>
    </message>
    <message>
        <source>No secure connection to the proxy {host} came about.</source>
        <translation>Turvalist ühendust puhverserveriga {host} ei tekkinud.</translation>
    </message>
    <message>
        <source>No secure connection to {host} came about.</source>
        <translation>Turvalist ühendust serveriga {host} ei tekkinud.</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Sellist kasutajat pole</translation>
    </message>
    <message>
        <source>No such user (404)</source>
        <translation>Sellist kasutajat pole (404)</translation>
    </message>
    <message>
        <source>No such user if</source>
        <translation>Kasutajat pole, kui</translation>
    </message>
    <message>
        <source>No user could be loaded. The reason stands below.</source>
        <translation>Ühtegi kasutajat ei saanud laadida. Põhjus on all.</translation>
    </message>
    <message>
        <source>Nobody can say from the answer whether it was done.</source>
        <translation>Vastusest ei saa keegi öelda, kas see tehti.</translation>
    </message>
    <message>
        <source>Nobody fits the search.</source>
        <translation>Otsingule ei vasta keegi.</translation>
    </message>
    <message>
        <source>Nobody will be deleted: no row is ticked</source>
        <translation>Kedagi ei kustutata: ükski rida pole märgitud</translation>
    </message>
    <message>
        <source>None yet. “Add a provider…” in the menu makes one, with a form.</source>
        <translation>Neid veel pole. Menüükäsk „Lisa teenusepakkuja…“ teeb selle vormi abil.</translation>
    </message>
    <message>
        <source>None: one value per line</source>
        <translation>Puudub: üks väärtus rea kohta</translation>
    </message>
    <message>
        <source>Not a list</source>
        <translation>Pole loend</translation>
    </message>
    <message>
        <source>Not a whole number. Format the column as text, and enter the ID again.</source>
        <translation>Pole täisarv. Vormindage veerg tekstina ja sisestage ID uuesti.</translation>
    </message>
    <message>
        <source>Not allowed (403)</source>
        <translation>Pole lubatud (403)</translation>
    </message>
    <message>
        <source>Not an e-mail address like name@example.com</source>
        <translation>Pole e-posti aadress nagu nimi@example.com</translation>
    </message>
    <message>
        <source>Not at hand: {names}. Credentials are kept for {where}. Choose “Accounts…” to unlock the keyring or to enter it again.</source>
        <translation>Pole käepärast: {names}. Pääsuandmeid hoitakse {where}. Valige „Kontod…“, et võtmerõngas lukust avada või need uuesti sisestada.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Alustamata</translation>
    </message>
    <message>
        <source>Not checked: {reason}</source>
        <translation>Kontrollimata: {reason}</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Pooleli</translation>
    </message>
    <message numerus="yes">
        <source>Not finished, and checked only when they are: {n} deletions.</source>
        <comment>Not finished, and checked only when they are: {n} deletion.</comment>
        <translation>
            <numerusform>Pooleli, kontrollitakse alles lõppenuna: {n} kustutus.</numerusform>
            <numerusform>Pooleli, kontrollitakse alles lõppenuna: {n} kustutust.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>a text</comment>
        <translation>Ei leitud</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Ei leitud</translation>
    </message>
    <message>
        <source>Not found, in the part that is shown</source>
        <translation>Näidatavast osast ei leitud</translation>
    </message>
    <message>
        <source>Not made sure</source>
        <translation>Ei veendutud</translation>
    </message>
    <message>
        <source>Not made sure of: {n}</source>
        <translation>Veendumata: {n}</translation>
    </message>
    <message>
        <source>Not saved yet: {names}. Choose “Accounts…” and enter it.</source>
        <translation>Veel salvestamata: {names}. Valige „Kontod…“ ja sisestage see.</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>Ei salvestatud. {reason}</translation>
    </message>
    <message>
        <source>Not secret in this file, so kept readable in the settings: {names}.</source>
        <translation>Selles failis pole salajane, seega hoitakse sätetes loetavana: {names}.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Ei saadetud</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>Uuesti ei saadetud</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Pole sisse logitud</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Pole olemas</translation>
    </message>
    <message>
        <source>Not touched are exports, copies of the history, files that were put aside as damaged, and the names of the lists&apos; files, which stay. Delete such files yourself where they must not be kept.</source>
        <translation>Ei puudutata eksporte, ajaloo koopiaid, kahjustatuna kõrvale pandud faile ega loendite failinimesid, mis jäävad alles. Kustutage sellised failid ise seal, kus neid hoida ei tohi.</translation>
    </message>
    <message>
        <source>Not yet: see what is marked with ⚠.</source>
        <translation>Veel mitte: vaadake, mille juures on ⚠.</translation>
    </message>
    <message>
        <source>Not yet: {n}</source>
        <translation>Veel mitte: {n}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Märkus</translation>
    </message>
    <message>
        <source>Nothing can be forgotten now, since the key would be kept for {where}. Start the keyring, then open this again.</source>
        <translation>Praegu ei saa midagi unustada, sest võtit hoitaks {where}. Käivitage võtmerõngas, siis avage see uuesti.</translation>
    </message>
    <message>
        <source>Nothing contradicts, and there is nothing to prove: no line has a seal yet.</source>
        <translation>Vasturääkivusi pole ja tõestada pole midagi: ühelgi real pole veel pitserit.</translation>
    </message>
    <message>
        <source>Nothing contradicts, but this file alone proves no line.</source>
        <translation>Vasturääkivusi pole, kuid see fail üksi ei tõesta ühtegi rida.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing contradicts. Proven to be as it was recorded: {n} lines.</source>
        <comment>Nothing contradicts. Proven to be as it was recorded: {n} line.</comment>
        <translation>
            <numerusform>Vasturääkivusi pole. Tõestatud, et on nii, nagu kirja pandi: {n} rida.</numerusform>
            <numerusform>Vasturääkivusi pole. Tõestatud, et on nii, nagu kirja pandi: {n} rida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing contradicts: every sealed line is as it was recorded.</source>
        <translation>Vasturääkivusi pole: iga pitseeritud rida on nii, nagu see kirja pandi.</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>Sellest ei saa midagi lugeda.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>Midagi ei saadeta.</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose Resume. Lists that are not finished also stand behind “Delete a list…”.</source>
        <translation>Enne kui valite „Jätka“, ei saadeta midagi. Pooleli loendid on ka nupu „Kustuta loendi järgi…“ taga.</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose Resume.</source>
        <translation>Enne kui valite „Jätka“, ei saadeta midagi.</translation>
    </message>
    <message>
        <source>Nothing left this computer. You can send it again.</source>
        <translation>Sellest arvutist ei läinud midagi välja. Võite selle uuesti saata.</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the search or choose other filters.</source>
        <translation>Midagi ei vasta. Tühjendage otsing või valige teised filtrid.</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>Rohkem pole midagi teha.</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Kleepida pole midagi</translation>
    </message>
    <message>
        <source>Nothing was deleted. Correct what the message names, then send it again.</source>
        <translation>Midagi ei kustutatud. Parandage, mida teade nimetab, siis saatke uuesti.</translation>
    </message>
    <message>
        <source>Nothing was forgotten, since the key that this history was begun with is not in your keyring. Bring that keyring back, for example from a backup, then start again.</source>
        <translation>Midagi ei unustatud, sest võtit, millega seda ajalugu alustati, pole teie võtmerõngas. Tooge see võtmerõngas tagasi, näiteks varukoopiast, siis alustage uuesti.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>Midagi ei saadetud</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Midagi ei saadetud.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Number of deletions</source>
        <translation>Kustutuste arv</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Ridade arv</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Kasutajate arv</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>okt</translation>
    </message>
    <message>
        <source>Of the forgotten ones it is proven that they took place and how they ended, not who it was.</source>
        <translation>Unustatute kohta on tõestatud, et need toimusid ja kuidas need lõppesid, mitte see, kellega oli tegu.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Vanemad enne</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>Teel.</translation>
    </message>
    <message>
        <source>Only a JSON Lines export (.jsonl) that holds deletions can be checked.</source>
        <translation>Kontrollida saab ainult JSON Lines eksporti (.jsonl), milles on kustutusi.</translation>
    </message>
    <message>
        <source>Only add files from people you trust.</source>
        <translation>Lisage faile ainult inimestelt, keda usaldate.</translation>
    </message>
    <message>
        <source>Only comments and layout of the file change.</source>
        <translation>Muutuvad ainult faili kommentaarid ja paigutus.</translation>
    </message>
    <message>
        <source>Only texts have rows; write this JSON on the page File, in [delete]</source>
        <translation>Ridu on ainult tekstidel; kirjutage see JSON lehel „Fail“ jaotisse [delete]</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Ainult esimesed</translation>
    </message>
    <message>
        <source>Only the first {size} KB are shown. “Copy raw answer” takes all of it.</source>
        <translation>Näidatakse ainult esimesi {size} KB. „Kopeeri toorvastus“ võtab kõik.</translation>
    </message>
    <message>
        <source>Open a CSV or Excel file, drop one here, or copy a list and press Paste.</source>
        <translation>Avage CSV- või Exceli fail, lohistage fail siia või kopeerige loend ja vajutage „Kleebi“.</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Loendi avamine</translation>
    </message>
    <message>
        <source>Open another history</source>
        <translation>Muu ajaloo avamine</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Ava fail…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Ava &amp;logikaust</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>Ajaloo avamine…</translation>
    </message>
    <message>
        <source>Or look at the provider’s own pages, and record what you found out:</source>
        <translation>Või vaadake teenusepakkuja enda lehtedelt ja pange kirja, mille välja selgitasite:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Tulemus</translation>
    </message>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation>Tulemus: {outcome}.</translation>
    </message>
    <message>
        <source>Own providers</source>
        <translation>Oma teenusepakkujad</translation>
    </message>
    <message>
        <source>PDF deletion record (one page)</source>
        <translation>PDF-kustutusprotokoll (üks lehekülg)</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF-aruanne</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Lehekülg</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Lehekülg {page}/{pages}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parool</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Kleebi</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Tee</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pane pausile</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pane pausile ja sulge</translation>
    </message>
    <message>
        <source>Pause the list, save the account, and then resume the list.</source>
        <translation>Pange loend pausile, salvestage konto, siis jätkake loendit.</translation>
    </message>
    <message>
        <source>Paused before: {reason}</source>
        <translation>Varasema pausi põhjus: {reason}</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Sekundis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Ajavahemik</translation>
    </message>
    <message>
        <source>Personal details are being removed from the history. Try again in a minute.</source>
        <translation>Ajaloost eemaldatakse isikuandmeid. Proovige minuti pärast uuesti.</translation>
    </message>
    <message numerus="yes">
        <source>Personal details are forgotten after {n} days.</source>
        <comment>Personal details are forgotten after {n} day.</comment>
        <translation>
            <numerusform>Isikuandmed unustatakse {n} päeva pärast.</numerusform>
            <numerusform>Isikuandmed unustatakse {n} päeva pärast.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details are kept for ever.</source>
        <translation>Isikuandmeid hoitakse alles igavesti.</translation>
    </message>
    <message numerus="yes">
        <source>Personal details forgotten, and checked without them: {n} deletions.</source>
        <comment>Personal details forgotten, and checked without them: {n} deletion.</comment>
        <translation>
            <numerusform>Isikuandmed unustatud, kontrollitud ilma nendeta: {n} kustutus.</numerusform>
            <numerusform>Isikuandmed unustatud, kontrollitud ilma nendeta: {n} kustutust.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details in the history</source>
        <translation>Isikuandmed ajaloos</translation>
    </message>
    <message numerus="yes">
        <source>Personal details of {n} deletions are forgotten.</source>
        <comment>Personal details of {n} deletion are forgotten.</comment>
        <translation>
            <numerusform>{n} kustutuse isikuandmed on unustatud.</numerusform>
            <numerusform>{n} kustutuse isikuandmed on unustatud.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal details of {n} deletions older than {days} days were forgotten.</source>
        <comment>Personal details of {n} deletion older than {days} days were forgotten.</comment>
        <translation>
            <numerusform>{n} kustutuse isikuandmed unustati, sest see on vanem kui {days} päeva.</numerusform>
            <numerusform>{n} kustutuse isikuandmed unustati, sest need on vanemad kui {days} päeva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details that are too old were not all forgotten. {reason}</source>
        <translation>Liiga vanu isikuandmeid ei unustatud kõiki. {reason}</translation>
    </message>
    <message>
        <source>Personal details were forgotten in this history, and the key for them is not in your keyring. These deletions can&apos;t be found by ID; the rest can.</source>
        <translation>Selles ajaloos on isikuandmeid unustatud ja nende võtit pole teie võtmerõngas. Neid kustutusi ei saa ID järgi leida; ülejäänuid saab.</translation>
    </message>
    <message>
        <source>Personal details were forgotten in this history, and the key in your keyring is another one. These deletions can&apos;t be found by ID; the rest can.</source>
        <translation>Selles ajaloos on isikuandmeid unustatud ja võti teie võtmerõngas on teine. Neid kustutusi ei saa ID järgi leida; ülejäänuid saab.</translation>
    </message>
    <message>
        <source>Personal details were forgotten on {date}.</source>
        <translation>Isikuandmed unustati {date}.</translation>
    </message>
    <message>
        <source>Personal details were forgotten.</source>
        <translation>Isikuandmed on unustatud.</translation>
    </message>
    <message>
        <source>Points to another address (302)</source>
        <translation>Suunab teisele aadressile (302)</translation>
    </message>
    <message>
        <source>Practised with answers made from what you wrote here: each answer is read as it should be. {title} itself was not asked.</source>
        <translation>Harjutatud vastustega, mis tehti siin kirjutatu põhjal: iga vastust loetakse nii, nagu peab. Teenust {title} ennast ei küsitletud.</translation>
    </message>
    <message>
        <source>Practised with answers made from what you wrote here: not every answer is read as it should be; see the rows with ⚠. {title} itself was not asked.</source>
        <translation>Harjutatud vastustega, mis tehti siin kirjutatu põhjal: kõiki vastuseid ei loeta nii, nagu peab; vaadake ridu märgiga ⚠. Teenust {title} ennast ei küsitletud.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Eelmine</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Edenemine</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Teenusepakkuja</translation>
    </message>
    <message>
        <source>Provider file</source>
        <translation>Teenusepakkuja fail</translation>
    </message>
    <message>
        <source>Provider files (*.toml)</source>
        <translation>Teenusepakkujate failid (*.toml)</translation>
    </message>
    <message>
        <source>Put {field} where it says {place}: choose “Insert {field}”</source>
        <translation>Pange väli „{field}“ kohta {place}: valige „Sisesta: {field}“</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Päringuosa</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Välju</translation>
    </message>
    <message>
        <source>Quit all the same?</source>
        <translation>Kas siiski väljuda?</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Toorvastus</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Loetud kui</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Loe lisaks</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Loe käsiraamatut</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Loendi lugemine…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Saatmisvalmis</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Pane kirja</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Kirja pandud</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Tagasi lükatud</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eemalda</translation>
    </message>
    <message>
        <source>Remove its accounts and their secrets too ({n})</source>
        <translation>Eemalda ka selle kontod ja nende saladused ({n})</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>Kas eemaldada konto „{name}“?</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>Kas eemaldada {title}?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eemalda…</translation>
    </message>
    <message>
        <source>Repeats a credential of the account</source>
        <translation>Kordab konto pääsuandmeid</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Asenda</translation>
    </message>
    <message>
        <source>Replace what you typed?</source>
        <translation>Kas asendada sisestatu?</translation>
    </message>
    <message>
        <source>Replace {file}?</source>
        <translation>Kas asendada {file}?</translation>
    </message>
    <message>
        <source>Replace {title}?</source>
        <translation>Kas asendada {title}?</translation>
    </message>
    <message>
        <source>Replaced by codes that nobody can read: the IDs and e-mail addresses, the message and the raw answer. What stays: when, provider, account and outcome.</source>
        <translation>Koodidega, mida keegi ei saa lugeda, asendatakse ID-d ja e-posti aadressid, teade ja toorvastus. Alles jääb: millal, teenusepakkuja, konto ja tulemus.</translation>
    </message>
    <message>
        <source>Requests, with the secrets of its accounts, go to {address}.</source>
        <translation>Päringud koos selle kontode saladustega lähevad aadressile {address}.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Selgita välja…</translation>
    </message>
    <message>
        <source>Result of</source>
        <translation>Mille tulemus</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Jätka</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Korda nurjunuid</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>&amp;Sätted…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
    <message>
        <source>Save a copy of the history</source>
        <translation>Ajaloo koopia salvestamine</translation>
    </message>
    <message numerus="yes">
        <source>Save and forget {n} deletions</source>
        <comment>Save and forget {n} deletion</comment>
        <translation>
            <numerusform>Salvesta ja unusta {n} kustutus</numerusform>
            <numerusform>Salvesta ja unusta {n} kustutust</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the account first, then sign in.</source>
        <translation>Salvestage kõigepealt konto, siis logige sisse.</translation>
    </message>
    <message>
        <source>Save the file on this computer first, then drop it here.</source>
        <translation>Salvestage fail kõigepealt sellesse arvutisse, siis lohistage see siia.</translation>
    </message>
    <message>
        <source>Saved until you quit.</source>
        <translation>Salvestatud kuni väljumiseni.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Salvestatud.</translation>
    </message>
    <message>
        <source>Saved. Type a new one to replace it</source>
        <translation>Salvestatud. Asendamiseks tippige uus</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Koopia salvestamine…</translation>
    </message>
    <message>
        <source>Says deleted, but is still there</source>
        <translation>Teatab kustutamisest, kuid on endiselt olemas</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Otsi ajaloost</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Otsi käsiraamatust</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Otsi kasutajaid</translation>
    </message>
    <message>
        <source>Secrets are kept in memory here, so the key goes when you quit the app. After that, nobody can find by ID what was forgotten.</source>
        <translation>Saladusi hoitakse siin mälus, seega kaob võti, kui te rakendusest väljute. Pärast seda ei saa keegi unustatut ID järgi leida.</translation>
    </message>
    <message>
        <source>Secrets are not copied. Put them into the variables it names.</source>
        <translation>Saladusi ei kopeerita. Pange need muutujatesse, mida käsk nimetab.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>V&amp;ali kõik</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Valitud</translation>
    </message>
    <message>
        <source>Selected deletions: {n}</source>
        <translation>Valitud kustutusi: {n}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikoolon</translation>
    </message>
    <message numerus="yes">
        <source>Sending {n} deletions…</source>
        <comment>Sending {n} deletion…</comment>
        <translation>
            <numerusform>{n} kustutuse saatmine…</numerusform>
            <numerusform>{n} kustutuse saatmine…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending: {user}</source>
        <translation>Saatmine: {user}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Saatmine…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Saadetud</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Varem saadetud</translation>
    </message>
    <message>
        <source>Sent before: {n}. They may be deleted already; check at the provider first.</source>
        <translation>Varem saadetud: {n}. Need võivad juba kustutatud olla; kontrollige enne teenusepakkuja juures.</translation>
    </message>
    <message>
        <source>Sent on {when}, outcome unknown. Check at the provider first.</source>
        <translation>Saadetud {when}, tulemus teadmata. Kontrollige enne teenusepakkuja juures.</translation>
    </message>
    <message>
        <source>Sent on {when}; confirmed gone on {then}.</source>
        <translation>Saadetud {when}; puudumine kinnitatud {then}.</translation>
    </message>
    <message>
        <source>Sent on {when}; still there on {then}.</source>
        <translation>Saadetud {when}; endiselt olemas {then}.</translation>
    </message>
    <message>
        <source>Sent with</source>
        <translation>Saadetud kontoga</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Eraldaja</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>Teenuse ID</translation>
    </message>
    <message>
        <source>Settings in use</source>
        <translation>Sätted on kasutusel</translation>
    </message>
    <message>
        <source>Settings not available</source>
        <translation>Sätted pole kättesaadavad</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Tööleht</translation>
    </message>
    <message>
        <source>Short, task by task, with pictures.</source>
        <translation>Lühidalt, ülesannete kaupa, piltidega.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Näita</translation>
    </message>
    <message>
        <source>Show all deletions</source>
        <translation>Näita kõiki kustutusi</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Näita faili</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Näita kaustas</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Näita ajalugu</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Näita neid</translation>
    </message>
    <message>
        <source>Shown in the empty field, and in what will be sent, on the right.</source>
        <translation>Kuvatakse tühjal väljal ja paremal selles, mida saadetakse.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Näita…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sisselogimine</translation>
    </message>
    <message>
        <source>Sign in now</source>
        <translation>Logi kohe sisse</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sisse logitud.</translation>
    </message>
    <message>
        <source>Signed in. The token {when}.</source>
        <translation>Sisse logitud. Pääsutõend {when}.</translation>
    </message>
    <message>
        <source>Signing in again.</source>
        <translation>Uuesti sisselogimine.</translation>
    </message>
    <message>
        <source>Signing in failed.</source>
        <translation>Sisselogimine nurjus.</translation>
    </message>
    <message>
        <source>Signing in. The provider, or the keyring, takes its time.</source>
        <translation>Sisselogimine. Teenusepakkujal või võtmerõngal läheb aega.</translation>
    </message>
    <message>
        <source>Signs in by itself</source>
        <translation>Logib ise sisse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Alates</translation>
    </message>
    <message>
        <source>Some traces are still there</source>
        <translation>Mõned jäljed on veel alles</translation>
    </message>
    <message>
        <source>Some users of the list have no outcome yet. Let it go on.</source>
        <translation>Mõnel loendi kasutajal pole veel tulemust. Laske loendil jätkuda.</translation>
    </message>
    <message>
        <source>Something is being sent</source>
        <translation>Midagi on saatmisel</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Rakenduse sees läks midagi valesti.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Järjesta</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Arvutustabel (CSV)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Alusta</translation>
    </message>
    <message>
        <source>Start a new history</source>
        <translation>Alusta uut ajalugu</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Lähtekoht</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Alustatud</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Olekukood</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Jää siia</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Endiselt olemas</translation>
    </message>
    <message>
        <source>Still there, says {name}</source>
        <translation>Endiselt olemas, ütleb {name}</translation>
    </message>
    <message>
        <source>Still there: {n}</source>
        <translation>Endiselt olemas: {n}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Katkesta</translation>
    </message>
    <message>
        <source>Stop making sure</source>
        <translation>Katkesta veendumine</translation>
    </message>
    <message>
        <source>Stop this list for good?</source>
        <translation>Kas katkestada see loend lõplikult?</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} minutes; there are more.</source>
        <comment>Stopped after {n} minute; there are more.</comment>
        <translation>
            <numerusform>Katkestatud {n} minuti järel; neid on veel.</numerusform>
            <numerusform>Katkestatud {n} minuti järel; neid on veel.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} pages; there may be more.</source>
        <comment>Stopped after {n} page; there may be more.</comment>
        <translation>
            <numerusform>Katkestatud {n} lehekülje järel; neid võib veel olla.</numerusform>
            <numerusform>Katkestatud {n} lehekülje järel; neid võib veel olla.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} users; there may be more.</source>
        <comment>Stopped after {n} user; there may be more.</comment>
        <translation>
            <numerusform>Katkestatud {n} kasutaja järel; neid võib veel olla.</numerusform>
            <numerusform>Katkestatud {n} kasutaja järel; neid võib veel olla.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Not asked about: {n}.</source>
        <translation>Katkestatud. Küsimata jäi: {n}.</translation>
    </message>
    <message>
        <source>Stopped; there may be more users.</source>
        <translation>Katkestatud; kasutajaid võib veel olla.</translation>
    </message>
    <message>
        <source>System error (500)</source>
        <translation>Süsteemi viga (500)</translation>
    </message>
    <message>
        <source>TRUE or FALSE, and no text. Format the column as text, and enter the ID again.</source>
        <translation>TRUE või FALSE, mitte tekst. Vormindage veerg tekstina ja sisestage ID uuesti.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulaator</translation>
    </message>
    <message>
        <source>Takes one request for each user, and deletes nobody.</source>
        <translation>Nõuab iga kasutaja kohta ühe päringu ja ei kustuta kedagi.</translation>
    </message>
    <message>
        <source>Texts too long for a cell, and cut: {n}.</source>
        <translation>Lahtri jaoks liiga pikki ja kärbitud tekste: {n}.</translation>
    </message>
    <message>
        <source>That sheet is not there any more. Open the file again.</source>
        <translation>Seda töölehte enam pole. Avage fail uuesti.</translation>
    </message>
    <message>
        <source>The API address can&apos;t be used. {problem}.</source>
        <translation>API-aadressi ei saa kasutada. {problem}.</translation>
    </message>
    <message>
        <source>The API address changed: enter this again</source>
        <translation>API-aadress muutus: sisestage see uuesti</translation>
    </message>
    <message>
        <source>The API address of this account was changed. Enter its credentials again under Accounts…, so that they are not sent to an address they were not meant for.</source>
        <translation>Selle konto API-aadressi on muudetud. Sisestage pääsuandmed uuesti nupu „Kontod…“ alt, et neid ei saadetaks aadressile, mille jaoks nad pole mõeldud.</translation>
    </message>
    <message>
        <source>The JSON of the documentation can be pasted into Name as a whole.</source>
        <translation>Dokumentatsiooni JSON-i saab tervenisti väljale „Nimi“ kleepida.</translation>
    </message>
    <message>
        <source>The account has changed</source>
        <translation>Konto on muutunud</translation>
    </message>
    <message>
        <source>The account is not there</source>
        <translation>Kontot pole</translation>
    </message>
    <message>
        <source>The account was changed or removed meanwhile. Look at it under Accounts….</source>
        <translation>Kontot on vahepeal muudetud või see on eemaldatud. Vaadake see üle nupu „Kontod…“ alt.</translation>
    </message>
    <message>
        <source>The account {account} has another API address now; this deletion went to {address}.</source>
        <translation>Kontol {account} on nüüd teine API-aadress; see kustutus läks aadressile {address}.</translation>
    </message>
    <message>
        <source>The account {account} is not there any more.</source>
        <translation>Kontot {account} enam pole.</translation>
    </message>
    <message>
        <source>The account {name} with the address {address} is not there any more. Make it again under Accounts…, then resume, or stop this list.</source>
        <translation>Kontot {name} aadressiga {address} enam pole. Tehke see nupu „Kontod…“ alt uuesti ja jätkake või katkestage see loend.</translation>
    </message>
    <message>
        <source>The account “{name}” has another API address now than this list. Close this window, give it the address {address} under “Accounts…”, then go on.</source>
        <translation>Kontol „{name}“ on nüüd teine API-aadress kui sellel loendil. Sulgege see aken, andke kontole nupu „Kontod…“ alt aadress {address}, siis jätkake.</translation>
    </message>
    <message>
        <source>The account “{name}” is no longer there. Close this window, add an account of that name with the address {address} under “Accounts…”, then go on.</source>
        <translation>Kontot „{name}“ enam pole. Sulgege see aken, lisage nupu „Kontod…“ alt sama nimega konto aadressiga {address}, siis jätkake.</translation>
    </message>
    <message>
        <source>The address in the provider file changed</source>
        <translation>Aadress teenusepakkuja failis muutus</translation>
    </message>
    <message>
        <source>The address in the provider file changed from {before} to {now}. Open Accounts…, check the API address, enter the credentials again and save.</source>
        <translation>Aadress teenusepakkuja failis muutus: enne {before}, nüüd {now}. Avage „Kontod…“, kontrollige API-aadressi, sisestage pääsuandmed uuesti ja salvestage.</translation>
    </message>
    <message>
        <source>The address would have been changed on the way. Check the values for unusual signs.</source>
        <translation>Aadress oleks teel muutunud. Kontrollige, kas väärtustes on ebatavalisi märke.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read, so nobody can say whether the user was deleted.</source>
        <translation>Vastust ei saa lugeda, seega ei saa keegi öelda, kas kasutaja kustutati.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read.</source>
        <translation>Vastust ei saa lugeda.</translation>
    </message>
    <message>
        <source>The answer contradicts itself, so nobody can say whether the user was deleted.</source>
        <translation>Vastus on iseendaga vastuolus, seega ei saa keegi öelda, kas kasutaja kustutati.</translation>
    </message>
    <message>
        <source>The answer contradicts itself.</source>
        <translation>Vastus on iseendaga vastuolus.</translation>
    </message>
    <message>
        <source>The answer does not say which user it is about.</source>
        <translation>Vastus ei ütle, millise kasutaja kohta see on.</translation>
    </message>
    <message>
        <source>The answer has no list of users where the provider file looks for it. Check the fields and the API address.</source>
        <translation>Vastuses pole kasutajate loendit seal, kust teenusepakkuja fail seda otsib. Kontrollige välju ja API-aadressi.</translation>
    </message>
    <message>
        <source>The answer has no token.</source>
        <translation>Vastuses pole pääsutõendit.</translation>
    </message>
    <message>
        <source>The answer has no token:</source>
        <translation>Vastuses pole pääsutõendit:</translation>
    </message>
    <message>
        <source>The answer is longer than {n} MB, and the rest is missing.</source>
        <translation>Vastus on pikem kui {n} MB ja ülejäänu on puudu.</translation>
    </message>
    <message>
        <source>The answer is not the JSON that was expected. Check the API address.</source>
        <translation>Vastus pole JSON, mida oodati. Kontrollige API-aadressi.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>Vastus on liiga pikk.</translation>
    </message>
    <message>
        <source>The answer of {host} can&apos;t be read.</source>
        <translation>Serveri {host} vastust ei saa lugeda.</translation>
    </message>
    <message>
        <source>The answer of {host} was cut off.</source>
        <translation>Serveri {host} vastus katkes poole pealt.</translation>
    </message>
    <message>
        <source>The answer was forgotten.</source>
        <translation>Vastus on unustatud.</translation>
    </message>
    <message>
        <source>The answer was longer; its first {n} KB are kept.</source>
        <translation>Vastus oli pikem; selle esimesed {n} KB on alles.</translation>
    </message>
    <message>
        <source>The app can&apos;t ask this provider about a user, so look at its own pages later.</source>
        <translation>Rakendus ei saa sellelt teenusepakkujalt kasutaja kohta küsida, seega vaadake hiljem tema enda lehtedelt.</translation>
    </message>
    <message>
        <source>The app ended before an answer came. The user may or may not have been deleted: check with the provider.</source>
        <translation>Rakendus lõpetas töö enne vastuse saabumist. Kasutaja võidi kustutada või mitte: kontrollige teenusepakkuja juures.</translation>
    </message>
    <message>
        <source>The app ended before it was this deletion&apos;s turn. Nothing left this computer.</source>
        <translation>Rakendus lõpetas töö enne selle kustutuse järjekorda. Sellest arvutist ei läinud midagi välja.</translation>
    </message>
    <message>
        <source>The app ended before it was tried again. The last try:</source>
        <translation>Rakendus lõpetas töö enne uut katset. Viimane katse:</translation>
    </message>
    <message>
        <source>The app ended before the deletion itself was sent. The step before it was done:</source>
        <translation>Rakendus lõpetas töö enne kustutuse enda saatmist. Sellele eelnev samm tehti:</translation>
    </message>
    <message>
        <source>The app ended.</source>
        <translation>Rakendus lõpetas töö.</translation>
    </message>
    <message>
        <source>The app is about to end.</source>
        <translation>Rakendus on kohe töö lõpetamas.</translation>
    </message>
    <message>
        <source>The app is about to quit.</source>
        <translation>Rakendus on kohe sulgumas.</translation>
    </message>
    <message>
        <source>The app is finding out whether the user is still there, for up to a minute.</source>
        <translation>Rakendus selgitab kuni minuti jooksul välja, kas kasutaja on endiselt olemas.</translation>
    </message>
    <message>
        <source>The app made a mistake, so nobody can say whether the user was deleted.</source>
        <translation>Rakendus tegi vea, seega ei saa keegi öelda, kas kasutaja kustutati.</translation>
    </message>
    <message>
        <source>The app made a mistake. Look at the last users before you go on.</source>
        <translation>Rakendus tegi vea. Enne jätkamist vaadake viimased kasutajad üle.</translation>
    </message>
    <message>
        <source>The app waits up to 10 seconds for answers. What has none by then is recorded as Unknown; what has not been sent yet stays unsent.</source>
        <translation>Rakendus ootab vastuseid kuni 10 sekundit. Mis selleks ajaks vastust pole saanud, pannakse kirja tulemusega „Teadmata“; mida pole veel saadetud, seda ei saadeta.</translation>
    </message>
    <message>
        <source>The app was closed before an answer came.</source>
        <translation>Rakendus suleti enne vastuse saabumist.</translation>
    </message>
    <message>
        <source>The app was closed before it could sign in again.</source>
        <translation>Rakendus suleti enne, kui see sai uuesti sisse logida.</translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation>Rakendus suleti enne saatmist.</translation>
    </message>
    <message>
        <source>The app was interrupted</source>
        <translation>Rakenduse töö katkes</translation>
    </message>
    <message>
        <source>The app was interrupted while it wrote the history. Restart the app.</source>
        <translation>Rakenduse töö katkes ajaloo kirjutamise ajal. Taaskäivitage rakendus.</translation>
    </message>
    <message>
        <source>The certificate of the proxy {host} is made out to another name.</source>
        <translation>Puhverserveri {host} sertifikaat on väljastatud muule nimele.</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <translation>Serveri {host} sertifikaat on väljastatud muule nimele.</translation>
    </message>
    <message>
        <source>The chain head is a seal on everything recorded until now. Copy it and keep it outside this computer, for example in an e-mail, or send it to whoever gets the file: with it, “Check history…” finds out later whether any of it was changed.</source>
        <translation>Ahelapea on pitser kõigel, mis on seni kirja pandud. Kopeerige see ja hoidke väljaspool seda arvutit, näiteks e-kirjas, või saatke sellele, kes faili saab: sellega selgitab „Kontrolli ajalugu…“ hiljem välja, kas midagi sellest on muudetud.</translation>
    </message>
    <message>
        <source>The chain is whole, from its first link to its head.</source>
        <translation>Ahel on terve, esimesest lülist ahelapeani.</translation>
    </message>
    <message>
        <source>The changes to this account have not been saved.</source>
        <translation>Selle konto muudatusi pole salvestatud.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Kontrollimisest loobuti.</translation>
    </message>
    <message>
        <source>The column was too narrow when this was copied. Widen it, and copy the list again.</source>
        <translation>Kopeerimise ajal oli veerg liiga kitsas. Laiendage seda ja kopeerige loend uuesti.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before an answer came.</source>
        <translation>Ühendus serveriga {host} katkes enne vastuse saabumist.</translation>
    </message>
    <message>
        <source>The copy is saved: {file}</source>
        <translation>Koopia on salvestatud: {file}</translation>
    </message>
    <message>
        <source>The credentials of the account {account} were changed since this deletion, so the provider’s answer would prove nothing.</source>
        <translation>Konto {account} pääsuandmeid on pärast seda kustutust muudetud, seega ei tõestaks teenusepakkuja vastus midagi.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>Andmekausta ei saa kasutada</translation>
    </message>
    <message>
        <source>The deletion as a whole</source>
        <translation>Kustutus tervikuna</translation>
    </message>
    <message>
        <source>The deletion itself was not sent.</source>
        <translation>Kustutust ennast ei saadetud.</translation>
    </message>
    <message>
        <source>The demo could not be started. Start the app with --demo instead.</source>
        <translation>Demot ei saanud käivitada. Käivitage rakendus hoopis suvandiga --demo.</translation>
    </message>
    <message>
        <source>The details were forgotten, but pieces of them are still in the file. The app removes them at its next start.</source>
        <translation>Isikuandmed unustati, kuid nende jäänuseid on veel failis. Rakendus eemaldab need järgmisel käivitamisel.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Ketas on täis</translation>
    </message>
    <message>
        <source>The disk is full. Make some space or choose another folder, then try again.</source>
        <translation>Ketas on täis. Tehke ruumi või valige muu kaust, siis proovige uuesti.</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Ketas teatas veast</translation>
    </message>
    <message>
        <source>The earlier chain head is not in this history.</source>
        <translation>Varasemat ahelapead selles ajaloos pole.</translation>
    </message>
    <message>
        <source>The earlier head is part of it: nothing up to there was changed since.</source>
        <translation>Varasem ahelapea on selle osa: midagi sinnamaani pole pärast seda muudetud.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>Eksportimisest loobuti; faili ei kirjutatud.</translation>
    </message>
    <message>
        <source>The exports hold each user and what became of them.</source>
        <translation>Eksportides on iga kasutaja ja see, mis temast sai.</translation>
    </message>
    <message>
        <source>The fields are not those of the provider file.</source>
        <translation>Väljad pole samad mis teenusepakkuja failis.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>Faili ei saa lugeda</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation>Faili ei saa lugeda: {reason}.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>Faili ei saanud lugeda</translation>
    </message>
    <message>
        <source>The file could not be removed</source>
        <translation>Faili ei saanud eemaldada</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>Faili ei saanud salvestada</translation>
    </message>
    <message>
        <source>The file in the history&apos;s place belongs to another program. It was not changed. Move it away or choose another data folder, then start again.</source>
        <translation>Ajaloo kohal olev fail kuulub teisele programmile. Seda ei muudetud. Viige see mujale või valige muu andmekaust, siis alustage uuesti.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Fail on tühi.</translation>
    </message>
    <message>
        <source>The file is not there any more. Open it again.</source>
        <translation>Faili enam pole. Avage see uuesti.</translation>
    </message>
    <message>
        <source>The file is there already, and is lost then.</source>
        <translation>See fail on juba olemas ja läheb siis kaotsi.</translation>
    </message>
    <message>
        <source>The file is too large for this disk. Choose another disk or export less.</source>
        <translation>Fail on selle ketta jaoks liiga suur. Valige muu ketas või eksportige vähem.</translation>
    </message>
    <message>
        <source>The file of {title} can&apos;t be used</source>
        <translation>Teenusepakkuja {title} faili ei saa kasutada</translation>
    </message>
    <message>
        <source>The file was changed.</source>
        <translation>Faili on muudetud.</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>Faili ei kirjutatud</translation>
    </message>
    <message>
        <source>The first row holds the column names</source>
        <translation>Esimeses reas on veergude nimed</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is here: {folder}</source>
        <translation>Kausta ei saanud avada. See on siin: {folder}</translation>
    </message>
    <message>
        <source>The form begins anew with what you chose.</source>
        <translation>Vorm algab uuesti teie valituga.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed</source>
        <translation>Ajalugu ei saa muuta</translation>
    </message>
    <message>
        <source>The history could not be read or written. Check that the disk is connected and has space left, then try again.</source>
        <translation>Ajalugu ei saanud lugeda ega kirjutada. Kontrollige, kas ketas on ühendatud ja sellel on ruumi, siis proovige uuesti.</translation>
    </message>
    <message>
        <source>The history could not be read or written. Restart the app; if that does not help, ask for help with the details below.</source>
        <translation>Ajalugu ei saanud lugeda ega kirjutada. Taaskäivitage rakendus; kui sellest pole abi, küsige abi ja lisage allolevad üksikasjad.</translation>
    </message>
    <message>
        <source>The history could not be written because the disk has no space left. Make some space, then try again.</source>
        <translation>Ajalugu ei saanud kirjutada, sest kettal pole enam ruumi. Tehke ruumi, siis proovige uuesti.</translation>
    </message>
    <message>
        <source>The history does not fit</source>
        <translation>Ajalugu ei sobi</translation>
    </message>
    <message>
        <source>The history does not work</source>
        <translation>Ajalugu ei tööta</translation>
    </message>
    <message>
        <source>The history file can&apos;t be read. Nothing in it was changed. Move it to another folder and keep it, put a good copy in its place if you have one, then start again.</source>
        <translation>Ajaloofaili ei saa lugeda. Midagi selles ei muudetud. Viige see teise kausta ja hoidke alles, pange selle asemele terve koopia, kui teil see on, siis alustage uuesti.</translation>
    </message>
    <message>
        <source>The history file is damaged. ({problem})</source>
        <translation>Ajaloofail on kahjustatud. ({problem})</translation>
    </message>
    <message>
        <source>The history file or its folder is missing, read-only or belongs to somebody else. Allow your user to write there, then try again.</source>
        <translation>Ajaloofail või selle kaust puudub, on kirjutuskaitstud või kuulub kellelegi teisele. Lubage oma arvutikasutajal sinna kirjutada, siis proovige uuesti.</translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>Ajalugu loetakse</translation>
    </message>
    <message>
        <source>The history is being read, by a search or by another window or program. Close other windows, then start again.</source>
        <translation>Ajalugu loeb otsing või teine aken või programm. Sulgege muud aknad, siis alustage uuesti.</translation>
    </message>
    <message>
        <source>The history is being tidied up</source>
        <translation>Ajalugu korrastatakse</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>Ajalugu on kahjustatud</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read behind deletion {number}. What follows was not checked.</source>
        <translation>Ajalugu on kahjustatud ja seda ei saa pärast kustutust {number} lugeda. Järgnevat ei kontrollitud.</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read in places.</source>
        <translation>Ajalugu on kahjustatud ja seda ei saa kohati lugeda.</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read. What follows was not checked.</source>
        <translation>Ajalugu on kahjustatud ja seda ei saa lugeda. Järgnevat ei kontrollitud.</translation>
    </message>
    <message>
        <source>The history is damaged in places. Quit and start again: the app then looks at all of it and offers to start a new one. This one is kept.</source>
        <translation>Ajalugu on kohati kahjustatud. Väljuge ja käivitage uuesti: siis vaatab rakendus selle tervenisti läbi ja pakub uue alustamist. See ajalugu jääb alles.</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>Ajalugu on kasutusel</translation>
    </message>
    <message>
        <source>The history is missing or from an older version. Restart the app.</source>
        <translation>Ajalugu puudub või on vanemast versioonist. Taaskäivitage rakendus.</translation>
    </message>
    <message>
        <source>The history is newer than the app</source>
        <translation>Ajalugu on rakendusest uuem</translation>
    </message>
    <message>
        <source>The history isn&apos;t ready</source>
        <translation>Ajalugu pole valmis</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>Võti puudub</translation>
    </message>
    <message>
        <source>The key itself is entered later, under Accounts…; it never stands here.</source>
        <translation>Võti ise sisestatakse hiljem nupu „Kontod…“ alt; siia seda ei kirjutata.</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>Võtmerõngast ei saa kasutada</translation>
    </message>
    <message>
        <source>The keyring did not answer, so nothing was saved.</source>
        <translation>Võtmerõngas ei vastanud, seega ei salvestatud midagi.</translation>
    </message>
    <message>
        <source>The language changes when you start the app the next time.</source>
        <translation>Keel muutub, kui rakenduse järgmine kord käivitate.</translation>
    </message>
    <message>
        <source>The last try was not sent.</source>
        <translation>Viimast katset ei saadetud.</translation>
    </message>
    <message>
        <source>The last try:</source>
        <translation>Viimane katse:</translation>
    </message>
    <message>
        <source>The licence&apos;s text comes with this part&apos;s own package.</source>
        <translation>Litsentsi tekst on selle osa enda paketis.</translation>
    </message>
    <message>
        <source>The list does not fit</source>
        <translation>Loend ei sobi</translation>
    </message>
    <message>
        <source>The list is not complete</source>
        <translation>Loend pole täielik</translation>
    </message>
    <message>
        <source>The list is not finished</source>
        <translation>Loend on pooleli</translation>
    </message>
    <message>
        <source>The list was not read, since something in this window is not finished. Finish it first, then choose the list again.</source>
        <translation>Loendit ei loetud, sest midagi selles aknas on pooleli. Lõpetage see kõigepealt, siis valige loend uuesti.</translation>
    </message>
    <message>
        <source>The list was stopped before this user&apos;s turn. Nothing left this computer.</source>
        <translation>Loend katkestati enne selle kasutaja järjekorda. Sellest arvutist ei läinud midagi välja.</translation>
    </message>
    <message>
        <source>The name contains a character that can&apos;t be shown, such as a line break or tab</source>
        <translation>Nimes on märk, mida ei saa näidata, näiteks reavahetus või tabulaator</translation>
    </message>
    <message numerus="yes">
        <source>The name has {n} characters; at most {most} are possible</source>
        <comment>The name has {n} character; at most {most} are possible</comment>
        <translation>
            <numerusform>Nimes on {n} märk; lubatud on kuni {most}</numerusform>
            <numerusform>Nimes on {n} märki; lubatud on kuni {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the history was changed.</source>
        <translation>Ajaloo nime on muudetud.</translation>
    </message>
    <message>
        <source>The name of the proxy {host} was not found.</source>
        <translation>Puhverserveri nime {host} ei leitud.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>Nime {host} ei leitud.</translation>
    </message>
    <message>
        <source>The next request follows.</source>
        <translation>Järgneb järgmine päring.</translation>
    </message>
    <message>
        <source>The page File also has, and keeps:</source>
        <translation>Leht „Fail“ sisaldab ja säilitab ka:</translation>
    </message>
    <message>
        <source>The part after the host has signs that can&apos;t stand there</source>
        <translation>Osas pärast hosti nime on märke, mida seal olla ei tohi</translation>
    </message>
    <message>
        <source>The personal details were forgotten: nobody can be asked about.</source>
        <translation>Isikuandmed on unustatud: kellegi kohta ei saa küsida.</translation>
    </message>
    <message>
        <source>The provider accepted the request and carries it out later, so the user may still be there.</source>
        <translation>Teenusepakkuja võttis päringu vastu ja täidab selle hiljem, seega võib kasutaja veel olemas olla.</translation>
    </message>
    <message>
        <source>The provider answered 404: nothing at this address.</source>
        <translation>Teenusepakkuja vastas 404: sellel aadressil pole midagi.</translation>
    </message>
    <message>
        <source>The provider answered about another user.</source>
        <translation>Teenusepakkuja vastas teise kasutaja kohta.</translation>
    </message>
    <message>
        <source>The provider answered that there is no such user.</source>
        <translation>Teenusepakkuja vastas, et sellist kasutajat pole.</translation>
    </message>
    <message>
        <source>The provider answered with a web page instead of a list. Check the API address.</source>
        <translation>Teenusepakkuja vastas loendi asemel veebilehega. Kontrollige API-aadressi.</translation>
    </message>
    <message>
        <source>The provider answered without a text.</source>
        <translation>Teenusepakkuja vastas tekstita.</translation>
    </message>
    <message>
        <source>The provider answered {status} with a web page; there may be nothing at this address.</source>
        <translation>Teenusepakkuja vastas {status} ja veebilehega; sellel aadressil ei pruugi midagi olla.</translation>
    </message>
    <message>
        <source>The provider answered {status} with more than the app reads; there may be nothing at this address.</source>
        <translation>Teenusepakkuja vastas {status} ja saatis rohkem, kui rakendus loeb; sellel aadressil ei pruugi midagi olla.</translation>
    </message>
    <message>
        <source>The provider answered {status}: no such user, or nothing at this address.</source>
        <translation>Teenusepakkuja vastas {status}: sellist kasutajat pole või sellel aadressil pole midagi.</translation>
    </message>
    <message>
        <source>The provider asks to slow down ({status}). Wait a minute, then go on.</source>
        <translation>Teenusepakkuja palub aeglustada ({status}). Oodake minut, siis jätkake.</translation>
    </message>
    <message>
        <source>The provider asks to wait more than a day before the next try.</source>
        <translation>Teenusepakkuja palub enne järgmist katset oodata üle ööpäeva.</translation>
    </message>
    <message>
        <source>The provider asks to wait {n} minutes before the next try.</source>
        <translation>Teenusepakkuja palub enne järgmist katset oodata {n} min.</translation>
    </message>
    <message>
        <source>The provider asks to wait {n} seconds before the next try.</source>
        <translation>Teenusepakkuja palub enne järgmist katset oodata {n} s.</translation>
    </message>
    <message>
        <source>The provider could not do it. You can send it again later.</source>
        <translation>Teenusepakkuja ei saanud seda teha. Võite selle hiljem uuesti saata.</translation>
    </message>
    <message>
        <source>The provider did not accept the account ({status}). Check its credentials under Accounts….</source>
        <translation>Teenusepakkuja ei võtnud kontot vastu ({status}). Kontrollige selle pääsuandmeid nupu „Kontod…“ alt.</translation>
    </message>
    <message>
        <source>The provider did not accept the account. Check its credentials under Accounts…</source>
        <translation>Teenusepakkuja ei võtnud kontot vastu. Kontrollige selle pääsuandmeid: Kontod…</translation>
    </message>
    <message>
        <source>The provider does not allow this account to list users ({status}). Ask whoever manages the account, or fill in the fields by hand.</source>
        <translation>Teenusepakkuja ei luba sellel kontol kasutajaid loetleda ({status}). Küsige konto haldajalt või täitke väljad käsitsi.</translation>
    </message>
    <message>
        <source>The provider does not let this account look users up ({status}).</source>
        <translation>Teenusepakkuja ei luba sellel kontol kasutajaid järele vaadata ({status}).</translation>
    </message>
    <message>
        <source>The provider failed ({status}).</source>
        <translation>Päring nurjus teenusepakkuja juures ({status}).</translation>
    </message>
    <message>
        <source>The provider failed to do it.</source>
        <translation>Teenusepakkuja ei saanud sellega hakkama.</translation>
    </message>
    <message>
        <source>The provider failed to list its users ({status}). Try again later.</source>
        <translation>Teenusepakkuja ei saanud kasutajaid loetleda ({status}). Proovige hiljem uuesti.</translation>
    </message>
    <message>
        <source>The provider file asks for a header that can&apos;t be set.</source>
        <translation>Teenusepakkuja fail nõuab päist, mida ei saa määrata.</translation>
    </message>
    <message>
        <source>The provider file has changed</source>
        <translation>Teenusepakkuja fail on muutunud</translation>
    </message>
    <message>
        <source>The provider file has changed since this list was confirmed, or this version of the app reads it otherwise, so the list can&apos;t go on. Stop it, and confirm who is left as a new list with Retry failed.</source>
        <translation>Teenusepakkuja fail on pärast selle loendi kinnitamist muutunud või loeb rakenduse see versioon seda teisiti, seega ei saa loend jätkuda. Katkestage see ja kinnitage ülejäänud uue loendina nupuga „Korda nurjunuid“.</translation>
    </message>
    <message>
        <source>The provider file of {provider} is not there any more.</source>
        <translation>Teenusepakkuja {provider} faili enam pole.</translation>
    </message>
    <message>
        <source>The provider file says {address} now</source>
        <translation>Teenusepakkuja failis on nüüd {address}</translation>
    </message>
    <message>
        <source>The provider file {name} is not used: {reason}</source>
        <translation>Teenusepakkuja faili {name} ei kasutata: {reason}</translation>
    </message>
    <message>
        <source>The provider file&apos;s pattern takes too long to check this</source>
        <translation>Selle kontrollimine teenusepakkuja faili mustriga võtab liiga kaua</translation>
    </message>
    <message>
        <source>The provider has a problem ({status}).</source>
        <translation>Teenusepakkujal on probleem ({status}).</translation>
    </message>
    <message>
        <source>The provider has a problem ({status}):</source>
        <translation>Teenusepakkujal on probleem ({status}):</translation>
    </message>
    <message>
        <source>The provider has no list of users here ({status}). Check the fields and the API address.</source>
        <translation>Teenusepakkujal pole siin kasutajate loendit ({status}). Kontrollige välju ja API-aadressi.</translation>
    </message>
    <message>
        <source>The provider is too busy (429).</source>
        <translation>Teenusepakkuja on ülekoormatud (429).</translation>
    </message>
    <message>
        <source>The provider is too busy (429):</source>
        <translation>Teenusepakkuja on ülekoormatud (429):</translation>
    </message>
    <message>
        <source>The provider knows no such user. If you expected one, check the IDs for a typing mistake.</source>
        <translation>Teenusepakkuja ei tunne sellist kasutajat. Kui te eeldasite, et ta on olemas, kontrollige, kas ID-des on tippimisviga.</translation>
    </message>
    <message>
        <source>The provider knows none of the first {n} users. Check that the columns, the account and the values from the tab are the right ones. If so, resume.</source>
        <translation>Teenusepakkuja ei tunne ühtegi esimesest {n} kasutajast. Kontrollige, kas veerud, konto ja saki väärtused on õiged. Kui on, jätkake.</translation>
    </message>
    <message>
        <source>The provider listed this user twice, the second time with other data</source>
        <translation>Teenusepakkuja loetles selle kasutaja kaks korda, teisel korral teiste andmetega</translation>
    </message>
    <message>
        <source>The provider names the next page in a way that can&apos;t be read.</source>
        <translation>Teenusepakkuja nimetab järgmise lehe viisil, mida ei saa lugeda.</translation>
    </message>
    <message>
        <source>The provider pointed elsewhere ({status}). Check the API address.</source>
        <translation>Teenusepakkuja suunas mujale ({status}). Kontrollige API-aadressi.</translation>
    </message>
    <message>
        <source>The provider pointed to another address ({status}), and nothing was sent there. Check the API address.</source>
        <translation>Teenusepakkuja suunas teisele aadressile ({status}) ja sinna ei saadetud midagi. Kontrollige API-aadressi.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and nothing was sent there. Check the API address.</source>
        <translation>Teenusepakkuja suunas teisele aadressile ja sinna ei saadetud midagi. Kontrollige API-aadressi.</translation>
    </message>
    <message>
        <source>The provider pointed to another address. Check the API address.</source>
        <translation>Teenusepakkuja suunas teisele aadressile. Kontrollige API-aadressi.</translation>
    </message>
    <message>
        <source>The provider pointed to {host}, and nothing was sent there. Check the API address.</source>
        <translation>Teenusepakkuja suunas aadressile {host} ja sinna ei saadetud midagi. Kontrollige API-aadressi.</translation>
    </message>
    <message>
        <source>The provider points elsewhere for the next page, and nothing was sent there.</source>
        <translation>Teenusepakkuja suunab järgmise lehe jaoks mujale ja sinna ei saadetud midagi.</translation>
    </message>
    <message>
        <source>The provider refused ({status}).</source>
        <translation>Teenusepakkuja lükkas päringu tagasi ({status}).</translation>
    </message>
    <message>
        <source>The provider refused ({status}):</source>
        <translation>Teenusepakkuja lükkas päringu tagasi ({status}):</translation>
    </message>
    <message>
        <source>The provider refused to list its users ({status}).</source>
        <translation>Teenusepakkuja keeldus kasutajaid loetlemast ({status}).</translation>
    </message>
    <message>
        <source>The provider refused.</source>
        <translation>Teenusepakkuja lükkas päringu tagasi.</translation>
    </message>
    <message>
        <source>The provider repeats itself; the list may be incomplete.</source>
        <translation>Teenusepakkuja kordab end; loend võib olla puudulik.</translation>
    </message>
    <message>
        <source>The provider says so. The app is making sure, for up to a minute.</source>
        <translation>Nii ütleb teenusepakkuja. Rakendus veendub selles kuni minuti jooksul.</translation>
    </message>
    <message>
        <source>The provider says the user is deleted.</source>
        <translation>Teenusepakkuja ütleb, et kasutaja on kustutatud.</translation>
    </message>
    <message>
        <source>The provider still knows this user a minute after its answer. Some providers take longer; make sure again later.</source>
        <translation>Teenusepakkuja tunneb seda kasutajat veel minut pärast oma vastust. Mõnel teenusepakkujal läheb kauem; veenduge hiljem uuesti.</translation>
    </message>
    <message>
        <source>The provider still knows this user.</source>
        <translation>Teenusepakkuja tunneb seda kasutajat endiselt.</translation>
    </message>
    <message>
        <source>The provider was not asked.</source>
        <translation>Teenusepakkujalt ei küsitud.</translation>
    </message>
    <message>
        <source>The provider wrote:</source>
        <translation>Teenusepakkuja kirjutas:</translation>
    </message>
    <message>
        <source>The provider&apos;s answer can&apos;t be read as a list. Try again later.</source>
        <translation>Teenusepakkuja vastust ei saa loendina lugeda. Proovige hiljem uuesti.</translation>
    </message>
    <message>
        <source>The provider&apos;s file is not there any more.</source>
        <translation>Teenusepakkuja faili enam pole.</translation>
    </message>
    <message>
        <source>The provider&apos;s new token can&apos;t be kept.</source>
        <translation>Teenusepakkuja uut pääsutõendit ei saa alles hoida.</translation>
    </message>
    <message>
        <source>The provider&apos;s token begins or ends with a blank, so it can&apos;t be sent.</source>
        <translation>Teenusepakkuja pääsutõend algab või lõpeb tühikuga, seega ei saa seda saata.</translation>
    </message>
    <message>
        <source>The provider&apos;s token contains a line break, so it can&apos;t be sent.</source>
        <translation>Teenusepakkuja pääsutõendis on reavahetus, seega ei saa seda saata.</translation>
    </message>
    <message>
        <source>The provider&apos;s token contains characters other than plain letters, digits and signs, so it can&apos;t be sent.</source>
        <translation>Teenusepakkuja pääsutõendis on muid märke peale tavaliste tähtede, numbrite ja märkide, seega ei saa seda saata.</translation>
    </message>
    <message>
        <source>The proxy {host} could not be reached within {seconds} s.</source>
        <translation>Puhverserverini {host} ei jõutud {seconds} s jooksul.</translation>
    </message>
    <message>
        <source>The proxy {host} could not be reached.</source>
        <translation>Puhverserverini {host} ei jõutud.</translation>
    </message>
    <message>
        <source>The proxy {host} gave no answer that can be used.</source>
        <translation>Puhverserver {host} ei andnud vastust, mida saaks kasutada.</translation>
    </message>
    <message>
        <source>The proxy {host} refused the connection.</source>
        <translation>Puhverserver {host} keeldus ühendusest.</translation>
    </message>
    <message>
        <source>The proxy {host} wants a login. Ask whoever looks after your network.</source>
        <translation>Puhverserver {host} nõuab sisselogimist. Küsige sellelt, kes teie võrku haldab.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let connections to {host} through. Ask whoever looks after your network.</source>
        <translation>Puhverserver {proxy} ei lase läbi ühendusi serveriga {host}. Küsige sellelt, kes teie võrku haldab.</translation>
    </message>
    <message>
        <source>The quotation marks in line {first} don&apos;t go together. Is one missing, or one too many?</source>
        <translation>Jutumärgid real {first} ei käi kokku. Kas mõni on puudu või üle?</translation>
    </message>
    <message>
        <source>The request could not be made. Check the API address.</source>
        <translation>Päringut ei saanud koostada. Kontrollige API-aadressi.</translation>
    </message>
    <message>
        <source>The request that deletes</source>
        <translation>Kustutav päring</translation>
    </message>
    <message>
        <source>The same user stands in line {line} already, in other capitals.</source>
        <translation>Sama kasutaja on juba real {line}, erinevate suurtähtedega.</translation>
    </message>
    <message>
        <source>The same user stands in line {line} already.</source>
        <translation>Sama kasutaja on juba real {line}.</translation>
    </message>
    <message>
        <source>The same {field} stands in line {line} already, with another {others}.</source>
        <translation>Sama väärtus väljal „{field}“ on juba real {line}, kuid erineb: {others}.</translation>
    </message>
    <message>
        <source>The seal of deletion {number} was changed.</source>
        <translation>Kustutuse {number} pitserit on muudetud.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>Teenus</translation>
    </message>
    <message>
        <source>The settings could not be read, so the app starts with its defaults and without accounts. The old file was kept as {file} in {folder}.</source>
        <translation>Sätteid ei saanud lugeda, seega käivitub rakendus vaikesätetega ja ilma kontodeta. Vana fail on alles nimega {file} kaustas {folder}.</translation>
    </message>
    <message>
        <source>The settings could not be read. Check that there is room on the disk and that you may write into the folder {folder}.</source>
        <translation>Sätteid ei saanud lugeda. Kontrollige, kas kettal on ruumi ja kas tohite kirjutada kausta {folder}.</translation>
    </message>
    <message>
        <source>The settings could not be read: another window of the app holds them. Try again in a moment.</source>
        <translation>Sätteid ei saanud lugeda: neid kasutab rakenduse teine aken. Proovige hetke pärast uuesti.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check that there is room on the disk and that you may write into the folder {folder}.</source>
        <translation>Sätteid ei saanud salvestada. Kontrollige, kas kettal on ruumi ja kas tohite kirjutada kausta {folder}.</translation>
    </message>
    <message>
        <source>The settings could not be saved: another window of the app holds them. Try again in a moment.</source>
        <translation>Sätteid ei saanud salvestada: neid kasutab rakenduse teine aken. Proovige hetke pärast uuesti.</translation>
    </message>
    <message>
        <source>The sheet shows this number in another form. Format the column as text, and enter the ID.</source>
        <translation>Tööleht näitab seda arvu teisel kujul. Vormindage veerg tekstina ja sisestage ID.</translation>
    </message>
    <message>
        <source>The sheet shows {shown} but stores {stored}. Format the column as text, and enter the ID as it is shown.</source>
        <translation>Tööleht näitab {shown}, kuid talletab {stored}. Vormindage veerg tekstina ja sisestage ID nii, nagu seda näidatakse.</translation>
    </message>
    <message>
        <source>The user afterwards</source>
        <translation>Kasutaja pärast seda</translation>
    </message>
    <message>
        <source>The user is gone, says {name}. Nothing more to do.</source>
        <translation>Kasutajat enam pole, ütleb {name}. Rohkem pole midagi teha.</translation>
    </message>
    <message>
        <source>The user name has a colon, so it can&apos;t be sent.</source>
        <translation>Kasutajanimes on koolon, seega ei saa seda saata.</translation>
    </message>
    <message>
        <source>The user was confirmed gone. Nothing more to do.</source>
        <translation>Kasutaja puudumine kinnitati. Rohkem pole midagi teha.</translation>
    </message>
    <message>
        <source>The user was still there afterwards, says {name}. Some providers take longer: look again later. You can send it again.</source>
        <translation>Kasutaja oli pärast seda endiselt olemas, ütleb {name}. Mõnel teenusepakkujal läheb kauem: vaadake hiljem uuesti. Võite selle uuesti saata.</translation>
    </message>
    <message>
        <source>The user was still there afterwards. Some providers take longer: look again later. You can send it again.</source>
        <translation>Kasutaja oli pärast seda endiselt olemas. Mõnel teenusepakkujal läheb kauem: vaadake hiljem uuesti. Võite selle uuesti saata.</translation>
    </message>
    <message numerus="yes">
        <source>The users are gone</source>
        <comment>The user is gone</comment>
        <translation>
            <numerusform>Kasutajat enam pole</numerusform>
            <numerusform>Kasutajaid enam pole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The users are still there</source>
        <comment>The user is still there</comment>
        <translation>
            <numerusform>Kasutaja on endiselt olemas</numerusform>
            <numerusform>Kasutajad on endiselt olemas</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list needs. Copy the list into a new workbook, or save it as CSV.</source>
        <translation>Töövihik on lahtipakituna palju suurem, kui loend vajab. Kopeerige loend uude töövihikusse või salvestage CSV-na.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Olemas</translation>
    </message>
    <message>
        <source>There are no deletions in this history.</source>
        <translation>Selles ajaloos pole kustutusi.</translation>
    </message>
    <message>
        <source>There are no users here.</source>
        <translation>Siin pole kasutajaid.</translation>
    </message>
    <message>
        <source>There is an account “{name}” already. Choose another name.</source>
        <translation>Konto „{name}“ on juba olemas. Valige muu nimi.</translation>
    </message>
    <message>
        <source>There is no screen here. Try --tour DIR, which needs none.</source>
        <translation>Siin pole ekraani. Proovige suvandit --tour DIR, mis seda ei vaja.</translation>
    </message>
    <message>
        <source>There is nothing in it but blank lines.</source>
        <translation>Selles on ainult tühjad read.</translation>
    </message>
    <message>
        <source>There is nothing in it but blank rows.</source>
        <translation>Selles on ainult tühjad read.</translation>
    </message>
    <message>
        <source>There is nothing to check yet: no deletion has ended.</source>
        <translation>Kontrollida pole veel midagi: ükski kustutus pole lõppenud.</translation>
    </message>
    <message>
        <source>There is such a user</source>
        <translation>Selline kasutaja on olemas</translation>
    </message>
    <message numerus="yes">
        <source>These {n} values stand in one line. If one is the {field}, choose the separator above.</source>
        <comment>This {n} value stands in one line. If it is the {field}, choose the separator above.</comment>
        <translation>
            <numerusform>See {n} väärtus on ühel real. Kui see kuulub väljale „{field}“, valige üleval eraldaja.</numerusform>
            <numerusform>Need {n} väärtust on ühel real. Kui üks neist kuulub väljale „{field}“, valige üleval eraldaja.</numerusform>
        </translation>
    </message>
    <message>
        <source>This API address can&apos;t be used</source>
        <translation>Seda API-aadressi ei saa kasutada</translation>
    </message>
    <message>
        <source>This account has changed</source>
        <translation>See konto on muutunud</translation>
    </message>
    <message>
        <source>This account name can&apos;t be used</source>
        <translation>Seda kontonime ei saa kasutada</translation>
    </message>
    <message>
        <source>This account name is taken</source>
        <translation>See kontonimi on juba kasutusel</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Seda ei saa tagasi võtta.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. To go on, type the number of users: {n}</source>
        <translation>Seda ei saa tagasi võtta. Jätkamiseks tippige kasutajate arv: {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be written to the history yet and is tried again.</source>
        <translation>Seda ei saa veel ajalukku kirjutada ja proovitakse uuesti.</translation>
    </message>
    <message>
        <source>This cell is merged with another one. Unmerge them, and fill in each.</source>
        <translation>See lahter on teisega ühendatud. Tühistage ühendamine ja täitke mõlemad.</translation>
    </message>
    <message>
        <source>This computer did not allow a connection to the proxy {host}.</source>
        <translation>See arvuti ei lubanud ühendust puhverserveriga {host}.</translation>
    </message>
    <message>
        <source>This computer did not allow a connection to {host}.</source>
        <translation>See arvuti ei lubanud ühendust serveriga {host}.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the proxy {host}.</source>
        <translation>See arvuti ei usalda puhverserveri {host} sertifikaati.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}.</source>
        <translation>See arvuti ei usalda serveri {host} sertifikaati.</translation>
    </message>
    <message>
        <source>This computer is set to use a proxy of a kind that this program does not know. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>See arvuti on seatud kasutama sellist puhverserverit, mida see programm ei tunne. Küsige HTTP-puhverserverit sellelt, kes teie võrku haldab.</translation>
    </message>
    <message>
        <source>This could not be written to the history.</source>
        <translation>Seda ei saanud ajalukku kirjutada.</translation>
    </message>
    <message>
        <source>This credential can&apos;t be saved</source>
        <translation>Neid pääsuandmeid ei saa salvestada</translation>
    </message>
    <message>
        <source>This credential is too long</source>
        <translation>Need pääsuandmed on liiga pikad</translation>
    </message>
    <message>
        <source>This deletion is already finished, or another window has it in hand.</source>
        <translation>See kustutus on juba lõppenud või tegeleb sellega teine aken.</translation>
    </message>
    <message>
        <source>This file belongs to another program, or is empty.</source>
        <translation>See fail kuulub teisele programmile või on tühi.</translation>
    </message>
    <message>
        <source>This file can be used.</source>
        <translation>Seda faili saab kasutada.</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked</source>
        <translation>Seda faili ei saa kontrollida</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a provider file.</source>
        <translation>Seda faili ei saa teenusepakkuja failina kasutada.</translation>
    </message>
    <message>
        <source>This file has comments. If you change anything on the page Form, the file is written anew without them; changes on the page File keep them.</source>
        <translation>Selles failis on kommentaare. Kui muudate midagi lehel „Vorm“, kirjutatakse fail uuesti ilma nendeta; muudatused lehel „Fail“ jätavad need alles.</translation>
    </message>
    <message>
        <source>This file is not a history, or its beginning is destroyed.</source>
        <translation>See fail pole ajalugu või on selle algus hävinud.</translation>
    </message>
    <message>
        <source>This history is damaged: {sentence} What you see is a copy of them; Check history… tells whether they are as they were recorded.</source>
        <translation>See ajalugu on kahjustatud: {sentence} Näete nende koopiat; „Kontrolli ajalugu…“ ütleb, kas need on nii, nagu need kirja pandi.</translation>
    </message>
    <message>
        <source>This history is from an older version of the app. What you see is a copy of it.</source>
        <translation>See ajalugu on rakenduse vanemast versioonist. Näete selle koopiat.</translation>
    </message>
    <message>
        <source>This is a date. If Excel made it out of an ID, take the ID from where the list comes from.</source>
        <translation>See on kuupäev. Kui Excel tegi selle ID-st, võtke ID sealt, kust loend pärineb.</translation>
    </message>
    <message>
        <source>This is a folder. Drop the file with the list itself.</source>
        <translation>See on kaust. Lohistage siia loendiga fail ise.</translation>
    </message>
    <message>
        <source>This is a folder. Open one file.</source>
        <translation>See on kaust. Avage üks fail.</translation>
    </message>
    <message>
        <source>This is no file. Save the list as CSV or XLSX, and open that.</source>
        <translation>See pole fail. Salvestage loend CSV või XLSX vormingus ja avage see.</translation>
    </message>
    <message>
        <source>This is no text. Open the list in a spreadsheet and save it as CSV.</source>
        <translation>See pole tekst. Avage loend tabelarvutusprogrammis ja salvestage CSV-na.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a history&apos;s file.</source>
        <translation>See pole fail. Valige ajaloo fail.</translation>
    </message>
    <message>
        <source>This is not a history</source>
        <translation>See pole ajalugu</translation>
    </message>
    <message>
        <source>This is not an address like https://api.example.com</source>
        <translation>See pole aadress nagu https://api.example.com</translation>
    </message>
    <message>
        <source>This is not the head of a chain</source>
        <translation>See pole ahelapea</translation>
    </message>
    <message>
        <source>This is often about the account: check its credentials and rights under Accounts…, then resume.</source>
        <translation>Sageli on põhjus kontos: kontrollige nupu „Kontod…“ alt selle pääsuandmeid ja õigusi, siis jätkake.</translation>
    </message>
    <message>
        <source>This is only an example. Write the address of your own service</source>
        <translation>See on ainult näide. Kirjutage oma teenuse aadress</translation>
    </message>
    <message>
        <source>This is the demo, and nothing leaves this computer. Nothing was sent.</source>
        <translation>See on demo ja sellest arvutist ei saadeta midagi välja. Midagi ei saadetud.</translation>
    </message>
    <message>
        <source>This is the demo: nothing leaves this computer, and nothing is kept when you close the window.</source>
        <translation>See on demo: sellest arvutist ei saadeta midagi välja ja akna sulgemisel ei jää midagi alles.</translation>
    </message>
    <message>
        <source>This is the history&apos;s own file. Choose another name, then try again.</source>
        <translation>See on ajaloo enda fail. Valige muu nimi, siis proovige uuesti.</translation>
    </message>
    <message>
        <source>This is {something}. Open it in a spreadsheet, and save it as CSV or XLSX.</source>
        <translation>See on {something}. Avage see tabelarvutusprogrammis ja salvestage CSV või XLSX vormingus.</translation>
    </message>
    <message numerus="yes">
        <source>This line has {n} cells instead of {most}, so it is not certain which is which. Look for a separator inside a cell.</source>
        <comment>This line has {n} cell instead of {most}, so it is not certain which is which. Look for a separator inside a cell.</comment>
        <translation>
            <numerusform>Sellel real on {n} lahter, aga peaks olema {most}, seega pole kindel, mis on mis. Otsige lahtri seest eraldajat.</numerusform>
            <numerusform>Sellel real on {n} lahtrit, aga peaks olema {most}, seega pole kindel, mis on mis. Otsige lahtri seest eraldajat.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can&apos;t be used</source>
        <translation>Seda loendit ei saa kasutada</translation>
    </message>
    <message>
        <source>This list is not finished. Pause it and close the window?</source>
        <translation>See loend on pooleli. Kas panna see pausile ja sulgeda aken?</translation>
    </message>
    <message>
        <source>This list is over, or another window has it in hand.</source>
        <translation>See loend on läbi või tegeleb sellega teine aken.</translation>
    </message>
    <message>
        <source>This page comes back with Help, First steps.</source>
        <translation>Selle lehe toob tagasi Abi, Esimesed sammud.</translation>
    </message>
    <message>
        <source>This proves that nobody changed what is proven without making every later seal anew. To find out whether somebody did that, compare the head with one that was given away earlier.</source>
        <translation>See tõestab, et tõestatut pole keegi muutnud ilma kõiki hilisemaid pitsereid uuesti tegemata. Et teada saada, kas keegi tegi seda, võrrelge ahelapead varem välja antud ahelapeaga.</translation>
    </message>
    <message>
        <source>This provider can&apos;t be asked whether the user is gone.</source>
        <translation>Sellelt teenusepakkujalt ei saa küsida, kas kasutajat enam pole.</translation>
    </message>
    <message>
        <source>This provider has not been saved.</source>
        <translation>Seda teenusepakkujat pole salvestatud.</translation>
    </message>
    <message>
        <source>This provider was removed meanwhile.</source>
        <translation>See teenusepakkuja on vahepeal eemaldatud.</translation>
    </message>
    <message>
        <source>This row is hidden in the sheet. Show it there (or clear the filter) if it is meant.</source>
        <translation>See rida on töölehel peidetud. Kui see on mõeldud kustutamiseks, tehke see seal nähtavaks (või tühjendage filter).</translation>
    </message>
    <message>
        <source>This user is being deleted already, since {when}.</source>
        <translation>Selle kasutaja kustutamine juba käib, alates {when}.</translation>
    </message>
    <message>
        <source>This user is being deleted already; see the history.</source>
        <translation>Selle kasutaja kustutamine juba käib; vaadake ajaloost.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}.</source>
        <translation>See kasutaja kustutati juba {when}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; confirmed gone on {then}.</source>
        <translation>See kasutaja kustutati juba {when}; puudumine kinnitatud {then}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; gone on {then}, says {name}.</source>
        <translation>See kasutaja kustutati juba {when}; enam pole ({then}), ütleb {name}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; still there on {then}, says {name}.</source>
        <translation>See kasutaja kustutati juba {when}; endiselt olemas ({then}), ütleb {name}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; still there on {then}.</source>
        <translation>See kasutaja kustutati juba {when}; endiselt olemas {then}.</translation>
    </message>
    <message>
        <source>This user was sent by another deletion after the list was confirmed, so not again from here. See the history.</source>
        <translation>Selle kasutaja saatis pärast loendi kinnitamist teine kustutus, seega siit teda uuesti ei saadeta. Vaadake ajalugu.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; confirmed gone on {then}.</source>
        <translation>See kasutaja saadeti juba kustutamiseks {when}; puudumine kinnitatud {then}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; gone on {then}, says {name}.</source>
        <translation>See kasutaja saadeti juba kustutamiseks {when}; enam pole ({then}), ütleb {name}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; still there on {then}, says {name}.</source>
        <translation>See kasutaja saadeti juba kustutamiseks {when}; endiselt olemas ({then}), ütleb {name}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; still there on {then}.</source>
        <translation>See kasutaja saadeti juba kustutamiseks {when}; endiselt olemas {then}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion on {when} and the outcome is unknown. Check at the provider first.</source>
        <translation>See kasutaja saadeti kustutamiseks {when} ja tulemus on teadmata. Kontrollige enne teenusepakkuja juures.</translation>
    </message>
    <message>
        <source>This very file is there already; nothing was changed.</source>
        <translation>Täpselt see fail on juba olemas; midagi ei muudetud.</translation>
    </message>
    <message>
        <source>This was forgotten, and what is left of it is no ID</source>
        <translation>See on unustatud ja see, mis sellest alles on, pole ID</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>See nädal</translation>
    </message>
    <message>
        <source>This workbook is damaged, or not quite XLSX. Open it in a spreadsheet, and save it as XLSX or CSV.</source>
        <translation>See töövihik on kahjustatud või pole päris XLSX. Avage see tabelarvutusprogrammis ja salvestage XLSX või CSV vormingus.</translation>
    </message>
    <message>
        <source>Tick users, or select several</source>
        <translation>Märkige kasutajad või valige mitu</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Aeg</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kuni</translation>
    </message>
    <message>
        <source>To find out, choose the deletion in the history.</source>
        <translation>Väljaselgitamiseks valige kustutus ajaloos.</translation>
    </message>
    <message>
        <source>To go on, type the number of deletions: {n}</source>
        <translation>Jätkamiseks tippige kustutuste arv: {n}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Täna</translation>
    </message>
    <message numerus="yes">
        <source>Too long: {n} characters, at most {most}</source>
        <comment>Too long: {n} character, at most {most}</comment>
        <translation>
            <numerusform>Liiga pikk: {n} märk, lubatud on kuni {most}</numerusform>
            <numerusform>Liiga pikk: {n} märki, lubatud on kuni {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long; at most {n} characters</source>
        <translation>Liiga pikk; lubatud on kuni {n} märki</translation>
    </message>
    <message>
        <source>Too old, and still there: {reason}</source>
        <translation>Liiga vana, kuid alles: {reason}</translation>
    </message>
    <message>
        <source>Traces of forgotten details are still in the history&apos;s file. {reason}</source>
        <translation>Ajaloofailis on veel unustatud isikuandmete jälgi. {reason}</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Proovitud</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Katsed</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Proovi uuesti</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Proovige mõne aja pärast uuesti.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Proovige hiljem uuesti.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Proovi</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Proovi &amp;demot</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Proovi demot</translation>
    </message>
    <message>
        <source>Try {number} of {most} follows at {time}.</source>
        <translation>Katse {number}/{most} järgneb kell {time}.</translation>
    </message>
    <message>
        <source>Try {n}, {time}: {outcome}</source>
        <translation>Katse {n}, {time}: {outcome}</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Türgi (Windows)</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Loendis kaks korda</translation>
    </message>
    <message>
        <source>Twice in the list and ticked all the same: {n}.</source>
        <translation>Loendis kaks korda ja siiski märgitud: {n}.</translation>
    </message>
    <message>
        <source>Typing the whole ID or e-mail address still finds the deletion, as long as this app&apos;s key is in your keyring. If the key is lost, nobody can find these deletions by ID any more; the rest stays.</source>
        <translation>Kogu ID või e-posti aadressi tippimine leiab kustutuse ikka, kuni selle rakenduse võti on teie võtmerõngas. Kui võti kaob, ei saa neid kustutusi enam keegi ID järgi leida; ülejäänu jääb alles.</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Teadmata</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Ebatavaline</translation>
    </message>
    <message>
        <source>Unusual: Service IDs look like 81213bfd-b690-499e-b9d2-8754cb1550e8</source>
        <translation>Ebatavaline: teenuse ID näeb välja nagu 81213bfd-b690-499e-b9d2-8754cb1550e8</translation>
    </message>
    <message>
        <source>Unusual: User IDs look like 38fb335c-025d-45eb-9cf2-d2d4d9f54203</source>
        <translation>Ebatavaline: kasutaja ID näeb välja nagu 38fb335c-025d-45eb-9cf2-d2d4d9f54203</translation>
    </message>
    <message>
        <source>Use https://; http:// would send the credentials readable by others</source>
        <translation>Kasutage https://; http:// saadaks pääsuandmed teistele loetavana</translation>
    </message>
    <message>
        <source>Use plain letters, digits and signs without blanks</source>
        <translation>Kasutage tavalisi tähti, numbreid ja märke ilma tühikuteta</translation>
    </message>
    <message>
        <source>Use this user</source>
        <translation>Kasuta seda kasutajat</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Kasutaja</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Kasutaja ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kasutajanimi</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Kasutajad</translation>
    </message>
    <message>
        <source>Users in the list</source>
        <translation>Loendi kasutajad</translation>
    </message>
    <message>
        <source>Users of list {list} were put in or removed.</source>
        <translation>Loendi {list} kasutajaid on käsitsi lisatud või eemaldatud.</translation>
    </message>
    <message>
        <source>Users of {name}</source>
        <translation>Kasutajad: {name}</translation>
    </message>
    <message>
        <source>Users still waiting: {n}. They are recorded as Not sent; what is on the wire finishes. To go on another time, keep the list paused instead.</source>
        <translation>Ootel kasutajaid: {n}. Need pannakse kirja tulemusega „Ei saadetud“; mis on teel, viiakse lõpuni. Kui soovite jätkata mõni teine kord, hoidke loend hoopis pausil.</translation>
    </message>
    <message>
        <source>Users to try</source>
        <translation>Kasutajad proovimiseks</translation>
    </message>
    <message>
        <source>Users to try: choose one to fill in the fields</source>
        <translation>Kasutajad proovimiseks: valige üks, et väljad täita</translation>
    </message>
    <message>
        <source>Valid for about a day; with Client ID and Authorization ID the app gets it itself</source>
        <translation>Kehtib umbes ööpäeva; kliendi ID ja autoriseerimise ID-ga hangib rakendus selle ise</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Väärtus</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Püstkriips</translation>
    </message>
    <message>
        <source>Wait a while, then resume.</source>
        <translation>Oodake veidi, siis jätkake.</translation>
    </message>
    <message>
        <source>Wait for the answer. You can go on working meanwhile.</source>
        <translation>Oodake vastust. Vahepeal võite edasi töötada.</translation>
    </message>
    <message>
        <source>Wait until every deletion has its outcome and every list is finished or paused, in each window, then try again.</source>
        <translation>Oodake, kuni igas aknas on igal kustutusel tulemus ja iga loend on lõppenud või pausil, siis proovige uuesti.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ootel</translation>
    </message>
    <message>
        <source>Waiting for answers, 10 seconds at most…</source>
        <translation>Vastuste ootamine, kuni 10 sekundit…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for answers, {n} seconds at most…</source>
        <comment>Waiting for answers, {n} second at most…</comment>
        <translation>
            <numerusform>Vastuste ootamine, kuni {n} sekund…</numerusform>
            <numerusform>Vastuste ootamine, kuni {n} sekundit…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Ootab oma järjekorda.</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked.</source>
        <translation>Võtmerõnga lukust avamise ootamine.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask you to unlock it.</source>
        <translation>Võtmerõnga ootamine. See võib paluda teil lukk avada.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Võtmerõnga ootamine…</translation>
    </message>
    <message>
        <source>Welcome to Deletion Desk</source>
        <translation>Tere tulemast Deletion Deski</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>Lääne-Euroopa (DOS)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Lääne-Euroopa (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Lääne-Euroopa (Windows)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Mida</translation>
    </message>
    <message>
        <source>What all its requests begin with. An account may have another one.</source>
        <translation>Millega kõik selle päringud algavad. Kontol võib olla muu aadress.</translation>
    </message>
    <message numerus="yes">
        <source>What became of these {n} users?</source>
        <comment>What became of this user?</comment>
        <translation>
            <numerusform>Mis sellest kasutajast sai?</numerusform>
            <numerusform>Mis neist {n} kasutajast sai?</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be read of it can be looked at later: choose Open another history… in the History menu.</source>
        <translation>Seda, mida sellest saab lugeda, saab hiljem vaadata: valige menüüst „Ajalugu“ käsk „Ava muu ajalugu…“.</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation>Mis muutub:</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>Mida vastus ütleb?</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Mis juhtub</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Mis on uut</translation>
    </message>
    <message>
        <source>What is older now is forgotten when you save. Later, each time the app starts, it forgets what has become too old since, without asking.</source>
        <translation>Mis on praegu vanem, unustatakse salvestamisel. Hiljem unustab rakendus igal käivitamisel küsimata selle, mis on vahepeal liiga vanaks saanud.</translation>
    </message>
    <message>
        <source>What is on the wire may finish, for up to 10 seconds. To go on with the list another time, choose “Delete a list…” again.</source>
        <translation>Mis on teel, võidakse lõpuni viia, kuni 10 sekundit. Kui soovite loendiga mõni teine kord jätkata, valige uuesti „Kustuta loendi järgi…“.</translation>
    </message>
    <message>
        <source>What is shown is still {name}.</source>
        <translation>Endiselt näidatakse: {name}.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Mida see teeb</translation>
    </message>
    <message>
        <source>What names the user?</source>
        <translation>Mis nimetab kasutajat?</translation>
    </message>
    <message>
        <source>What the answer has in the token&apos;s place is not text.</source>
        <translation>See, mis vastuses on pääsutõendi kohal, pole tekst.</translation>
    </message>
    <message>
        <source>What to do: choose “Save a copy…” in the menu History before you go on, and give the copy to whoever looks into this. Exports and copies made earlier tell what was recorded.</source>
        <translation>Mida teha: valige enne jätkamist menüüst „Ajalugu“ käsk „Salvesta koopia…“ ja andke koopia sellele, kes asja uurib. Varasemad ekspordid ja koopiad ütlevad, mis oli kirja pandud.</translation>
    </message>
    <message>
        <source>What was found out can&apos;t be recorded: this deletion is still being sent, or its personal details were forgotten.</source>
        <translation>Väljaselgitatut ei saa kirja panna: seda kustutust alles saadetakse või on selle isikuandmed unustatud.</translation>
    </message>
    <message>
        <source>What was found out later about a deletion was removed.</source>
        <translation>Kustutuse kohta hiljem väljaselgitatu on eemaldatud.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded, or deletion {before}, sealed just before, was changed and sealed anew.</source>
        <translation>Kustutuse {number} kohta hiljem väljaselgitatut on pärast kirjapanemist muudetud või on muudetud ja uuesti pitseeritud vahetult enne pitseeritud kustutust {before}.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded, or the name of the history was.</source>
        <translation>Kustutuse {number} kohta hiljem väljaselgitatut on pärast kirjapanemist muudetud või on muudetud ajaloo nime.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded.</source>
        <translation>Kustutuse {number} kohta hiljem väljaselgitatut on pärast kirjapanemist muudetud.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was put in, or its seal was removed.</source>
        <translation>Kustutuse {number} kohta hiljem väljaselgitatu on käsitsi lisatud või selle pitser on eemaldatud.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was removed or moved.</source>
        <translation>Kustutuse {number} kohta hiljem väljaselgitatu on eemaldatud või teisaldatud.</translation>
    </message>
    <message>
        <source>What was sent is in the history. You can go on; if anything looks odd, restart the app. To report this, copy the details: they hold no secrets.</source>
        <translation>Saadetu on ajaloos. Võite jätkata; kui midagi tundub imelik, taaskäivitage rakendus. Sellest teatamiseks kopeerige üksikasjad: neis pole saladusi.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Mida prooviti</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Mida saadetakse</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Millal</translation>
    </message>
    <message>
        <source>When something goes &amp;wrong</source>
        <translation>Kui midagi läheb &amp;valesti</translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions had no answer: recorded as Unknown. Check at the provider.</source>
        <comment>When the app last ended, {n} deletion had no answer: recorded as Unknown. Check at the provider.</comment>
        <translation>
            <numerusform>Kui rakendus viimati töö lõpetas, oli {n} kustutus vastuseta: pandi kirja tulemusega „Teadmata“. Kontrollige teenusepakkuja juures.</numerusform>
            <numerusform>Kui rakendus viimati töö lõpetas, oli {n} kustutust vastuseta: pandi kirja tulemusega „Teadmata“. Kontrollige teenusepakkuja juures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions had not been sent yet: recorded as Not sent.</source>
        <comment>When the app last ended, {n} deletion had not been sent yet: recorded as Not sent.</comment>
        <translation>
            <numerusform>Kui rakendus viimati töö lõpetas, oli {n} kustutus veel saatmata: pandi kirja tulemusega „Ei saadetud“.</numerusform>
            <numerusform>Kui rakendus viimati töö lõpetas, oli {n} kustutust veel saatmata: pandi kirja tulemusega „Ei saadetud“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions waited for another try: recorded as Failed.</source>
        <comment>When the app last ended, {n} deletion waited for another try: recorded as Failed.</comment>
        <translation>
            <numerusform>Kui rakendus viimati töö lõpetas, ootas {n} kustutus uut katset: pandi kirja tulemusega „Nurjunud“.</numerusform>
            <numerusform>Kui rakendus viimati töö lõpetas, ootas {n} kustutust uut katset: pandi kirja tulemusega „Nurjunud“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Where secrets are kept: {where}</source>
        <translation>Kus saladusi hoitakse: {where}</translation>
    </message>
    <message>
        <source>Where the answer has words for people. May stay empty.</source>
        <translation>Kus on vastuses inimestele mõeldud sõnad. Võib jääda tühjaks.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kes</translation>
    </message>
    <message>
        <source>Who shall be deleted?</source>
        <translation>Keda kustutada?</translation>
    </message>
    <message>
        <source>Who the forgotten ones were is not proven.</source>
        <translation>Pole tõestatud, kellega oli unustatute puhul tegu.</translation>
    </message>
    <message>
        <source>With both IDs the app signs in by itself; else paste an access token</source>
        <translation>Mõlema ID-ga logib rakendus ise sisse; muidu kleepige pääsutõend</translation>
    </message>
    <message>
        <source>With examples; a secret shows as its [name].</source>
        <translation>Näidetega; saladust näidatakse kui selle [nime].</translation>
    </message>
    <message>
        <source>With wrong credentials</source>
        <translation>Valede pääsuandmetega</translation>
    </message>
    <message>
        <source>With your examples; a secret shows as its [name].</source>
        <translation>Teie näidetega; saladust näidatakse kui selle [nime].</translation>
    </message>
    <message>
        <source>Without it nobody can check that the answer is about this very user.</source>
        <translation>Ilma selleta ei saa keegi kontrollida, kas vastus on just selle kasutaja kohta.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}, for example 10</source>
        <translation>Kirjutage arv vahemikus {least} kuni {most}, näiteks 10</translation>
    </message>
    <message>
        <source>Write key and value; for {&quot;result&quot;: &quot;erased&quot;} write result and erased</source>
        <translation>Kirjutage võti ja väärtus; {&quot;result&quot;: &quot;erased&quot;} puhul kirjutage result ja erased</translation>
    </message>
    <message>
        <source>Write status codes such as 200, 204</source>
        <translation>Kirjutage olekukoodid, näiteks 200, 204</translation>
    </message>
    <message>
        <source>Write status codes such as 202, or nothing</source>
        <translation>Kirjutage olekukoodid, näiteks 202, või mitte midagi</translation>
    </message>
    <message>
        <source>Write the address with https://, for example https://api.example.com</source>
        <translation>Kirjutage aadress koos osaga https://, näiteks https://api.example.com</translation>
    </message>
    <message>
        <source>Write the path too, or leave all of them empty</source>
        <translation>Kirjutage ka tee või jätke need kõik tühjaks</translation>
    </message>
    <message>
        <source>Write what stands behind the ? on the page File, or below, under Query</source>
        <translation>Kirjutage see, mis on märgi ? järel, lehele „Fail“ või alla, väljale „Päringuosa“</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Faili kirjutamine…</translation>
    </message>
    <message>
        <source>Writing the list to the history…</source>
        <translation>Loendi ajalukku kirjutamine…</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Kirjutatud selle põhjal</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Eile</translation>
    </message>
    <message>
        <source>You may not read this file, or another program keeps it to itself. Close it there.</source>
        <translation>Te ei tohi seda faili lugeda või hoiab teine programm seda enda käes. Sulgege see seal.</translation>
    </message>
    <message>
        <source>You need the credentials that the provider of the tab above gave your company.</source>
        <translation>Teil on vaja pääsuandmeid, mille ülaloleva saki teenusepakkuja teie ettevõttele andis.</translation>
    </message>
    <message>
        <source>You see every row before anything is sent. Nothing is deleted until you start.</source>
        <translation>Näete iga rida enne, kui midagi saadetakse. Enne, kui alustate, ei kustutata midagi.</translation>
    </message>
    <message>
        <source>Your history and settings are in:
{folder}

Secrets: {where}</source>
        <translation>Teie ajalugu ja sätted on siin:
{folder}

Saladused: {where}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Teie nimi</translation>
    </message>
    <message>
        <source>Your session has expired once (401), then is deleted</source>
        <translation>Teie seanss on korra aegunud (401), siis kustutatakse</translation>
    </message>
    <message>
        <source>Your space on this disk is used up. Choose another folder, then try again.</source>
        <translation>Teie ruum sellel kettal on otsas. Valige muu kaust, siis proovige uuesti.</translation>
    </message>
    <message>
        <source>a GET has no body; write method = &quot;POST&quot;, or put it into query</source>
        <translation>GET-il pole keha; kirjutage method = &quot;POST&quot; või pange see päringuossa</translation>
    </message>
    <message>
        <source>a Numbers spreadsheet</source>
        <translation>Numbersi arvutustabel</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP-arhiiv</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>Exceli binaartöövihik (.xlsb)</translation>
    </message>
    <message>
        <source>a brace holds a count, as in {1,18}; write any other as \{</source>
        <translation>looksulgudes on kordade arv, näiteks {1,18}; muud kirjutage kujul \{</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>tihendatud fail</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>andmebaas</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>vorm</translation>
    </message>
    <message>
        <source>a header holds printable ASCII, without blanks at the ends</source>
        <translation>päises on prinditav ASCII, ilma tühikuteta otstes</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>loend kujul [ ]</translation>
    </message>
    <message>
        <source>a name is empty, or has blanks or invisible signs</source>
        <translation>nimi on tühi või sisaldab tühikuid või nähtamatuid märke</translation>
    </message>
    <message>
        <source>a nested body</source>
        <translation>pesastatud keha</translation>
    </message>
    <message>
        <source>a notice</source>
        <translation>teadaanne</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>arv</translation>
    </message>
    <message>
        <source>a pattern and the sentence about it go together</source>
        <translation>muster ja lause selle kohta käivad koos</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>pilt</translation>
    </message>
    <message>
        <source>a placeholder may stand in a value, not in a name</source>
        <translation>kohatäide võib olla väärtuses, mitte nimes</translation>
    </message>
    <message>
        <source>a status code, or a value in its JSON</source>
        <translation>olekukood või väärtus selle JSON-is</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>tabel</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>tekstidokument</translation>
    </message>
    <message>
        <source>a token must have secret = true</source>
        <translation>pääsutõendil peab olema secret = true</translation>
    </message>
    <message>
        <source>a value in its JSON</source>
        <translation>väärtus selle JSON-is</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>veebileht või XML</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>täisarv</translation>
    </message>
    <message>
        <source>a “Strict Open XML” workbook</source>
        <translation>„Strict Open XML“ töövihik</translation>
    </message>
    <message>
        <source>account: {name}</source>
        <translation>konto: {name}</translation>
    </message>
    <message numerus="yes">
        <source>all {n} users of {list} were sent</source>
        <comment>the only user of {list} was sent</comment>
        <translation>
            <numerusform>loendi {list} ainus kasutaja saadeti</numerusform>
            <numerusform>loendi {list} kõik {n} kasutajat saadeti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {n} users of {list} were sent, {silent} unknown</source>
        <comment>the only user of {list} was sent, {silent} unknown</comment>
        <translation>
            <numerusform>loendi {list} ainus kasutaja saadeti, {silent} teadmata</numerusform>
            <numerusform>loendi {list} kõik {n} kasutajat saadeti, {silent} teadmata</numerusform>
        </translation>
    </message>
    <message>
        <source>an Office document without sheets</source>
        <translation>Office’i dokument ilma töölehtedeta</translation>
    </message>
    <message>
        <source>an OpenDocument file (.ods)</source>
        <translation>OpenDocumenti fail (.ods)</translation>
    </message>
    <message>
        <source>an empty body alone does not say that there is no such user; add status</source>
        <translation>tühi keha üksi ei ütle, et sellist kasutajat pole; lisage status</translation>
    </message>
    <message>
        <source>an empty body and a status code</source>
        <translation>tühi keha ja olekukood</translation>
    </message>
    <message>
        <source>an empty body has no JSON</source>
        <translation>tühjas kehas pole JSON-it</translation>
    </message>
    <message>
        <source>an empty form</source>
        <translation>tühi vorm</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or another Office file</source>
        <translation>vana Exceli töövihik (.xls) või muu Office’i fail</translation>
    </message>
    <message>
        <source>an unnamed user</source>
        <translation>nimetu kasutaja</translation>
    </message>
    <message>
        <source>and who it is at</source>
        <translation>ja koht, kes see on</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>ja veel {n}</numerusform>
            <numerusform>ja veel {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>any status from 200 to 299</source>
        <translation>mis tahes olek vahemikus 200–299</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>nagu failis</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>küsitud kell {time}</translation>
    </message>
    <message>
        <source>asked between {since} and {until}</source>
        <translation>küsitud ajavahemikus {since} kuni {until}</translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation>enne {when}</translation>
    </message>
    <message>
        <source>calls itself or one of its groups; write a simpler one</source>
        <translation>kutsub välja iseennast või mõnda oma rühma; kirjutage lihtsam</translation>
    </message>
    <message>
        <source>can&apos;t be read: {reason}</source>
        <translation>ei saa lugeda: {reason}</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>carriage return</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>käsitsi valitud</translation>
    </message>
    <message>
        <source>columns not used: {names}</source>
        <translation>kasutamata veerud: {names}</translation>
    </message>
    <message>
        <source>could make another method of it; leave it out</source>
        <translation>võib sellest teise meetodi teha; jätke see välja</translation>
    </message>
    <message>
        <source>days. That old now: {n}</source>
        <translation>päeva möödumist. Praegu nii vanu: {n}</translation>
    </message>
    <message>
        <source>days: {n}</source>
        <translation>päeva: {n}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>tehtud</translation>
    </message>
    <message>
        <source>either all or none must have optional = true: {names}</source>
        <translation>optional = true peab olema kõigil või mitte ühelgi: {names}</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>tühi vastus</translation>
    </message>
    <message>
        <source>escape</source>
        <translation>escape</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>aegus äsja</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>aegus eile</translation>
    </message>
    <message>
        <source>expired {hours} h ago</source>
        <translation>aegus {hours} h tagasi</translation>
    </message>
    <message>
        <source>expired {minutes} min ago</source>
        <translation>aegus {minutes} min tagasi</translation>
    </message>
    <message numerus="yes">
        <source>expired {n} days ago</source>
        <comment>expired {n} day ago</comment>
        <translation>
            <numerusform>aegus {n} päev tagasi</numerusform>
            <numerusform>aegus {n} päeva tagasi</numerusform>
        </translation>
    </message>
    <message>
        <source>expires in under a minute</source>
        <translation>aegub vähem kui minuti pärast</translation>
    </message>
    <message>
        <source>expires in {hours} h</source>
        <translation>aegub {hours} h pärast</translation>
    </message>
    <message>
        <source>expires in {hours} h {minutes} min</source>
        <translation>aegub {hours} h {minutes} min pärast</translation>
    </message>
    <message>
        <source>expires in {minutes} min</source>
        <translation>aegub {minutes} min pärast</translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days</source>
        <comment>expires in {n} day</comment>
        <translation>
            <numerusform>aegub {n} päeva pärast</numerusform>
            <numerusform>aegub {n} päeva pärast</numerusform>
        </translation>
    </message>
    <message>
        <source>finding users</source>
        <translation>kasutajate otsimine</translation>
    </message>
    <message>
        <source>for example 812:5f0c…</source>
        <translation>näiteks 812:5f0c…</translation>
    </message>
    <message>
        <source>for example {value}</source>
        <translation>näiteks {value}</translation>
    </message>
    <message>
        <source>from {when}</source>
        <translation>alates {when}</translation>
    </message>
    <message>
        <source>getting a token by itself</source>
        <translation>pääsutõendi iseseisev hankimine</translation>
    </message>
    <message>
        <source>give json or form, not both</source>
        <translation>andke kas json või form, mitte mõlemad</translation>
    </message>
    <message>
        <source>has a brace that belongs to no placeholder like {user_id}</source>
        <translation>sisaldab looksulgu, mis ei kuulu ühegi kohatäite nagu {user_id} juurde</translation>
    </message>
    <message>
        <source>has blanks at an end, or control or invisible characters</source>
        <translation>sisaldab tühikuid otstes või juht- või nähtamatuid märke</translation>
    </message>
    <message>
        <source>has signs that can&apos;t stand there</source>
        <translation>sisaldab märke, mida seal olla ei tohi</translation>
    </message>
    <message>
        <source>headers of its own</source>
        <translation>oma päised</translation>
    </message>
    <message>
        <source>how a deletion is told from other answers</source>
        <translation>kuidas kustutust muudest vastustest eristada</translation>
    </message>
    <message>
        <source>how a missing user is told from others</source>
        <translation>kuidas puuduvat kasutajat muudest eristada</translation>
    </message>
    <message>
        <source>how the answer to a deletion is read</source>
        <translation>kuidas kustutuse vastust lugeda</translation>
    </message>
    <message>
        <source>how to sign in</source>
        <translation>kuidas sisse logida</translation>
    </message>
    <message>
        <source>is for cursor, and needed there</source>
        <translation>on cursor jaoks ja seal vajalik</translation>
    </message>
    <message>
        <source>is for page and offset</source>
        <translation>on page ja offset jaoks</translation>
    </message>
    <message>
        <source>is given more than once</source>
        <translation>on antud rohkem kui üks kord</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>puudub</translation>
    </message>
    <message>
        <source>is more than most_in_flight</source>
        <translation>on suurem kui most_in_flight</translation>
    </message>
    <message>
        <source>is more than most_per_second</source>
        <translation>on suurem kui most_per_second</translation>
    </message>
    <message>
        <source>is not used for links</source>
        <translation>ei kasutata linkide puhul</translation>
    </message>
    <message>
        <source>is the name in the query; give it</source>
        <translation>on nimi päringuosas; andke see</translation>
    </message>
    <message>
        <source>is used with every request, so it can&apos;t be optional</source>
        <translation>kasutatakse iga päringuga, seega ei saa see olla valikuline</translation>
    </message>
    <message>
        <source>it must stay “{id}”, since accounts and the history know it by that</source>
        <translation>see peab jääma „{id}“, sest kontod ja ajalugu tunnevad seda selle järgi</translation>
    </message>
    <message>
        <source>larger than {n} KB</source>
        <translation>suurem kui {n} KB</translation>
    </message>
    <message>
        <source>leave out the word Bearer, which the app puts before it</source>
        <translation>jätke välja sõna Bearer, mille rakendus selle ette paneb</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>reavahetus</translation>
    </message>
    <message>
        <source>line {line}: more than {n} dots</source>
        <translation>rida {line}: üle {n} punkti</translation>
    </message>
    <message>
        <source>list: {name}</source>
        <translation>loend: {name}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>laadimine…</translation>
    </message>
    <message>
        <source>longer than {n} characters; write a simpler one</source>
        <translation>pikem kui {n} märki; kirjutage lihtsam</translation>
    </message>
    <message>
        <source>looking users up</source>
        <translation>kasutajate järele vaatamine</translation>
    </message>
    <message>
        <source>must be at least {n}</source>
        <translation>peab olema vähemalt {n}</translation>
    </message>
    <message>
        <source>must be at least {n} long</source>
        <translation>pikkus peab olema vähemalt {n}</translation>
    </message>
    <message>
        <source>must be at most {n}</source>
        <translation>tohib olla kuni {n}</translation>
    </message>
    <message>
        <source>must be at most {n} long</source>
        <translation>pikkus tohib olla kuni {n}</translation>
    </message>
    <message>
        <source>must be less than {n}</source>
        <translation>peab olema väiksem kui {n}</translation>
    </message>
    <message>
        <source>must be less than {n} long</source>
        <translation>pikkus peab olema väiksem kui {n}</translation>
    </message>
    <message>
        <source>must be more than {n}</source>
        <translation>peab olema suurem kui {n}</translation>
    </message>
    <message>
        <source>must be more than {n} long</source>
        <translation>pikkus peab olema suurem kui {n}</translation>
    </message>
    <message>
        <source>names no such field; there are: {names}</source>
        <translation>ei nimeta olemasolevat välja; olemas on: {names}</translation>
    </message>
    <message>
        <source>needs a condition: status, json or empty</source>
        <translation>vajab tingimust: status, json või empty</translation>
    </message>
    <message>
        <source>nested more than {n} deep</source>
        <translation>pesastatud üle {n} taseme sügavusele</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>pesastatud liiga sügavale</translation>
    </message>
    <message>
        <source>no</source>
        <translation>ei</translation>
    </message>
    <message>
        <source>no deletions</source>
        <translation>kustutusi pole</translation>
    </message>
    <message>
        <source>none</source>
        <translation>pole</translation>
    </message>
    <message>
        <source>none; this is the whole history</source>
        <translation>pole; see on kogu ajalugu</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>pole UTF-8-tekst</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>pole fail</translation>
    </message>
    <message>
        <source>not a header name; use letters, digits and -</source>
        <translation>pole päise nimi; kasutage tähti, numbreid ja märki -</translation>
    </message>
    <message>
        <source>not a regular expression: {error}</source>
        <translation>pole regulaaravaldis: {error}</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>pole täielik</translation>
    </message>
    <message>
        <source>not made sure of: {n}</source>
        <translation>veendumata: {n}</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>mitte praegu</translation>
    </message>
    <message>
        <source>not the address of a web page, as in https://example.com/page</source>
        <translation>pole veebilehe aadress nagu https://example.com/page</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>veel mitte</translation>
    </message>
    <message>
        <source>not yet: {n}</source>
        <translation>veel mitte: {n}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>mitte midagi</translation>
    </message>
    <message>
        <source>on the wire: {n}</source>
        <translation>teel: {n}</translation>
    </message>
    <message>
        <source>one field at least must name the user, so must not have keep = true</source>
        <translation>vähemalt üks väli peab nimetama kasutajat, seega ei tohi sellel olla keep = true</translation>
    </message>
    <message>
        <source>one of these status codes</source>
        <translation>üks neist olekukoodidest</translation>
    </message>
    <message>
        <source>only a 2xx can say that a user is deleted</source>
        <translation>ainult 2xx saab öelda, et kasutaja on kustutatud</translation>
    </message>
    <message>
        <source>only a 2xx can say that it will be done later</source>
        <translation>ainult 2xx saab öelda, et see tehakse hiljem</translation>
    </message>
    <message>
        <source>only a 4xx can say so alone; else add json</source>
        <translation>ainult 4xx saab seda üksi öelda; muidu lisage json</translation>
    </message>
    <message>
        <source>outcome: {name}</source>
        <translation>tulemus: {name}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>kleebitud tekst</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausil</translation>
    </message>
    <message numerus="yes">
        <source>pausing… {n} on the wire finish first</source>
        <comment>pausing… {n} on the wire finishes first</comment>
        <translation>
            <numerusform>pausile panemine… enne viiakse lõpuni teel olev: {n}</numerusform>
            <numerusform>pausile panemine… enne viiakse lõpuni teel olevad: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>provider: {title}</source>
        <translation>teenusepakkuja: {title}</translation>
    </message>
    <message>
        <source>repeats too often; write a simpler one</source>
        <translation>kordub liiga sageli; kirjutage lihtsam</translation>
    </message>
    <message>
        <source>rules for values</source>
        <translation>väärtuste reeglid</translation>
    </message>
    <message>
        <source>running</source>
        <translation>käib</translation>
    </message>
    <message>
        <source>signing in for a token</source>
        <translation>pääsutõendi jaoks sisselogimine</translation>
    </message>
    <message>
        <source>still there: {n}</source>
        <translation>endiselt olemas: {n}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>katkestatud</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>katkestamine…</translation>
    </message>
    <message numerus="yes">
        <source>stopping… {n} on the wire finish first</source>
        <comment>stopping… {n} on the wire finishes first</comment>
        <translation>
            <numerusform>katkestamine… enne viiakse lõpuni teel olev: {n}</numerusform>
            <numerusform>katkestamine… enne viiakse lõpuni teel olevad: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulaator</translation>
    </message>
    <message>
        <source>takes too long to check a value; write a simpler one</source>
        <translation>väärtuse kontrollimine võtab liiga kaua; kirjutage lihtsam</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>tekst jutumärkides</translation>
    </message>
    <message>
        <source>text: {words}</source>
        <translation>tekst: {words}</translation>
    </message>
    <message>
        <source>the address: it was {address}</source>
        <translation>aadress: see oli {address}</translation>
    </message>
    <message>
        <source>the credentials of an account</source>
        <translation>konto pääsuandmed</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation>väljad</translation>
    </message>
    <message>
        <source>the format</source>
        <translation>vorming</translation>
    </message>
    <message>
        <source>the id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>the links to its documentation</source>
        <translation>lingid dokumentatsioonile</translation>
    </message>
    <message>
        <source>the name: it was {title}</source>
        <translation>nimi: see oli {title}</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>teadaanne</translation>
    </message>
    <message>
        <source>the pace</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>the request that deletes</source>
        <translation>kustutav päring</translation>
    </message>
    <message>
        <source>the step “{step}” before the deletion</source>
        <translation>samm „{step}“ enne kustutust</translation>
    </message>
    <message>
        <source>the steps before the deletion</source>
        <translation>sammud enne kustutust</translation>
    </message>
    <message>
        <source>there is another provider called “{title}”; choose another name</source>
        <translation>on olemas teine teenusepakkuja nimega „{title}“; valige muu nimi</translation>
    </message>
    <message>
        <source>there is such a user</source>
        <translation>selline kasutaja on olemas</translation>
    </message>
    <message>
        <source>this header is set by the app or not at all; leave it out</source>
        <translation>selle päise määrab rakendus või ei määra keegi; jätke see välja</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because it was not looked for yet</source>
        <translation>ainult selle seansi ajal: turvalist võtmerõngast ei leitud, sest seda pole veel otsitud</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because no keyring service is running</source>
        <translation>ainult selle seansi ajal: turvalist võtmerõngast ei leitud, sest ükski võtmerõngateenus ei tööta</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring did not give back what was written</source>
        <translation>ainult selle seansi ajal: turvalist võtmerõngast ei leitud, sest võtmerõngas ei andnud kirjutatut tagasi</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring is locked</source>
        <translation>ainult selle seansi ajal: turvalist võtmerõngast ei leitud, sest võtmerõngas on lukus</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring reported an error</source>
        <translation>ainult selle seansi ajal: turvalist võtmerõngast ei leitud, sest võtmerõngas teatas veast</translation>
    </message>
    <message>
        <source>this session only: this is the demo</source>
        <translation>ainult selle seansi ajal: see on demo</translation>
    </message>
    <message>
        <source>too large for a number; write it as text in quotes</source>
        <translation>arvu jaoks liiga suur; kirjutage see tekstina jutumärkides</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true või false</translation>
    </message>
    <message>
        <source>unknown here; is it spelt right?</source>
        <translation>siin tundmatu; kas see on õigesti kirjutatud?</translation>
    </message>
    <message>
        <source>users found at {provider}</source>
        <translation>kasutajad teenusest {provider}</translation>
    </message>
    <message>
        <source>uses no credential</source>
        <translation>ei kasuta ühtegi pääsuandmete väärtust</translation>
    </message>
    <message>
        <source>uses no field that names the user</source>
        <translation>ei kasuta ühtegi välja, mis nimetab kasutajat</translation>
    </message>
    <message>
        <source>waiting for another try: {n}</source>
        <translation>ootab uut katset: {n}</translation>
    </message>
    <message>
        <source>what each request carries to sign in</source>
        <translation>mida iga päring sisselogimiseks kaasas kannab</translation>
    </message>
    <message>
        <source>where the HTTP status decides, status and success are not looked at</source>
        <translation>kus otsustab HTTP olek, ei vaadata välju status ega success</translation>
    </message>
    <message>
        <source>where the body decides, a status is not enough; add json</source>
        <translation>kus otsustab keha, ei piisa olekust; lisage json</translation>
    </message>
    <message>
        <source>where the body decides, status and success must be given</source>
        <translation>kus otsustab keha, tuleb anda status ja success</translation>
    </message>
    <message>
        <source>where the body decides, this is not looked at; leave it out</source>
        <translation>kus otsustab keha, seda ei vaadata; jätke see välja</translation>
    </message>
    <message>
        <source>with a bearer token</source>
        <translation>Bearer-pääsutõendiga</translation>
    </message>
    <message>
        <source>with a key in a header</source>
        <translation>võtmega päises</translation>
    </message>
    <message>
        <source>with user name and password</source>
        <translation>kasutajanime ja parooliga</translation>
    </message>
    <message>
        <source>write &quot;DELETE&quot;, &quot;POST&quot;, &quot;PUT&quot; or &quot;PATCH&quot;; &quot;GET&quot; in [look_up]; &quot;GET&quot; or &quot;POST&quot; in [find]</source>
        <translation>kirjutage &quot;DELETE&quot;, &quot;POST&quot;, &quot;PUT&quot; või &quot;PATCH&quot;; jaotises [look_up] &quot;GET&quot;; jaotises [find] &quot;GET&quot; või &quot;POST&quot;</translation>
    </message>
    <message>
        <source>write &quot;http&quot; or &quot;body&quot;</source>
        <translation>kirjutage &quot;http&quot; või &quot;body&quot;</translation>
    </message>
    <message>
        <source>write &quot;page&quot;, &quot;offset&quot;, &quot;cursor&quot; or &quot;link&quot;</source>
        <translation>kirjutage &quot;page&quot;, &quot;offset&quot;, &quot;cursor&quot; või &quot;link&quot;</translation>
    </message>
    <message>
        <source>write &quot;text&quot; or &quot;date&quot;</source>
        <translation>kirjutage &quot;text&quot; või &quot;date&quot;</translation>
    </message>
    <message>
        <source>write a path that begins with /, as in /users/{user_id}</source>
        <translation>kirjutage tee, mis algab märgiga /, näiteks /users/{user_id}</translation>
    </message>
    <message>
        <source>write format = 1</source>
        <translation>kirjutage format = 1</translation>
    </message>
    <message>
        <source>write it as {address}</source>
        <translation>kirjutage see kujul {address}</translation>
    </message>
    <message>
        <source>write small letters, digits and -, a letter first, at most 31 characters</source>
        <translation>kasutage väiketähti, numbreid ja märki -, esimesena täht, kuni 31 märki</translation>
    </message>
    <message>
        <source>write small letters, digits and _, a letter first, at most 31 characters</source>
        <translation>kasutage väiketähti, numbreid ja märki _, esimesena täht, kuni 31 märki</translation>
    </message>
    <message>
        <source>write user name and password with one colon between, as {username}:{password}</source>
        <translation>kirjutage kasutajanimi ja parool, vahel üks koolon, kujul {username}:{password}</translation>
    </message>
    <message>
        <source>write {wanted}, not {got}</source>
        <translation>kirjutage {wanted}, mitte {got}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>jah</translation>
    </message>
    <message>
        <source>{column}, last first</source>
        <translation>{column}, viimased enne</translation>
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
            <numerusform>{n} kasutajast on kustutatud {deleted}.</numerusform>
            <numerusform>{n} kasutajast on kustutatud {deleted}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} users done: {counts}</source>
        <comment>{done} of {n} user done: {counts}</comment>
        <translation>
            <numerusform>{done}/{n} kasutajat tehtud: {counts}</numerusform>
            <numerusform>{done}/{n} kasutajat tehtud: {counts}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} done, {left} left</source>
        <translation>{done}/{total} tehtud, jäänud {left}</translation>
    </message>
    <message>
        <source>{expired}. The provider will probably refuse.</source>
        <translation>{expired}. Teenusepakkuja lükkab päringu tõenäoliselt tagasi.</translation>
    </message>
    <message>
        <source>{fields} is used nowhere yet. Put it into the path, the query or the body</source>
        <translation>Kuskil pole veel kasutatud: {fields}. Pange see teele, päringuossa või kehasse</translation>
    </message>
    <message>
        <source>{field} contains {signs}.</source>
        <translation>{field} sisaldab: {signs}.</translation>
    </message>
    <message>
        <source>{field} has a blank inside.</source>
        <translation>{field}: sees on tühik.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} puudub.</translation>
    </message>
    <message>
        <source>{field} names the user too, so it must be filled</source>
        <translation>{field} nimetab samuti kasutajat, seega peab see olema täidetud</translation>
    </message>
    <message>
        <source>{field}: This is the {place}, too.</source>
        <translation>{field}: sama väärtus on ka siin: {place}.</translation>
    </message>
    <message>
        <source>{field}: This is the {place}.</source>
        <translation>{field}: see on {place}.</translation>
    </message>
    <message>
        <source>{field}: begins or ends with a blank</source>
        <translation>{field}: algab või lõpeb tühikuga</translation>
    </message>
    <message>
        <source>{field}: from the list</source>
        <translation>{field}: loendist</translation>
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
        <translation>{first} kuni {last}</translation>
    </message>
    <message numerus="yes">
        <source>{fitting} of {n} users</source>
        <comment>{fitting} of {n} user</comment>
        <translation>
            <numerusform>{fitting}/{n} kasutajat</numerusform>
            <numerusform>{fitting}/{n} kasutajat</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: {reason}. Choose another one.</source>
        <translation>{folder}: {reason}. Valige muu kaust.</translation>
    </message>
    <message>
        <source>{found}, {time}</source>
        <translation>{found}, {time}</translation>
    </message>
    <message>
        <source>{found}, {time}, by the app</source>
        <translation>{found}, {time}, rakendus</translation>
    </message>
    <message>
        <source>{found}: {user}.</source>
        <translation>{found}: {user}.</translation>
    </message>
    <message>
        <source>{host} could not be reached within {seconds} s.</source>
        <translation>Serverini {host} ei jõutud {seconds} s jooksul.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>Serverini {host} ei jõutud.</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <translation>Server {host} keeldus ühendusest.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} s.</source>
        <translation>Server {host} ei saatnud {seconds} s jooksul midagi.</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} s in all.</source>
        <translation>Serveril {host} läks kokku üle {seconds} s.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{label} has characters that can&apos;t be sent.</source>
        <translation>{label}: sisaldab märke, mida ei saa saata.</translation>
    </message>
    <message>
        <source>{label} has {n} characters, and {store} keeps at most {most}. Ask the provider for a shorter one.</source>
        <translation>{label}: {n} märki, aga {store} mahutab kuni {most}. Küsige teenusepakkujalt lühem.</translation>
    </message>
    <message>
        <source>{label} is missing. Fill it in first.</source>
        <translation>{label} puudub. Täitke see kõigepealt.</translation>
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
            <numerusform>{label}: kuni {n} märk.</numerusform>
            <numerusform>{label}: kuni {n} märki.</numerusform>
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
            <numerusform>loendi {list} {n} kasutajast on veel ootel {left}</numerusform>
            <numerusform>loendi {list} {n} kasutajast on veel ootel {left}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of {n} users were not sent.</source>
        <comment>{left} of {n} user was not sent.</comment>
        <translation>
            <numerusform>{n} kasutajast jäi saatmata {left}.</numerusform>
            <numerusform>{n} kasutajast jäi saatmata {left}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line} does not fit the head: one of the two was changed.</source>
        <translation>{line} ei vasta ahelapeale: üht neist kahest on muudetud.</translation>
    </message>
    <message>
        <source>{line} does not fit the seal beside it: one of the two was made anew.</source>
        <translation>{line} ei vasta kõrvalolevale pitserile: üks neist kahest on uuesti tehtud.</translation>
    </message>
    <message>
        <source>{line} has ended and has no seal: it was put in, or its seal was removed.</source>
        <translation>{line} on lõppenud, kuid pitserita: see on käsitsi lisatud või on selle pitser eemaldatud.</translation>
    </message>
    <message>
        <source>{line} has the place in the chain that line {other} has.</source>
        <translation>{line} on ahelas samal kohal mis {other}.</translation>
    </message>
    <message>
        <source>{line} is no part of the chain that ends with the head.</source>
        <translation>{line} ei kuulu ahelasse, mis lõpeb ahelapeaga.</translation>
    </message>
    <message>
        <source>{line} was changed after it was recorded.</source>
        <translation>{line}: seda on pärast kirjapanemist muudetud.</translation>
    </message>
    <message>
        <source>{list}, all {total} sent, started {when}, account {account}</source>
        <translation>{list}, kõik {total} saadetud, alustatud {when}, konto {account}</translation>
    </message>
    <message>
        <source>{list}, {done} of {total} done</source>
        <translation>{list}, {done}/{total} tehtud</translation>
    </message>
    <message>
        <source>{list}, {left} of {total} left, started {when}, account {account}</source>
        <translation>{list}, jäänud {left}/{total}, alustatud {when}, konto {account}</translation>
    </message>
    <message numerus="yes">
        <source>{list}, {n} users, done {when}, account {account}</source>
        <comment>{list}, {n} user, done {when}, account {account}</comment>
        <translation>
            <numerusform>{list}, {n} kasutaja, tehtud {when}, konto {account}</numerusform>
            <numerusform>{list}, {n} kasutajat, tehtud {when}, konto {account}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list}, {n} users, stopped {when}, account {account}</source>
        <comment>{list}, {n} user, stopped {when}, account {account}</comment>
        <translation>
            <numerusform>{list}, {n} kasutaja, katkestatud {when}, konto {account}</numerusform>
            <numerusform>{list}, {n} kasutajat, katkestatud {when}, konto {account}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list}: {n} rows</source>
        <comment>{list}: {n} row</comment>
        <translation>
            <numerusform>{list}: {n} rida</numerusform>
            <numerusform>{list}: {n} rida</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}: {state}</source>
        <translation>{list}: {state}</translation>
    </message>
    <message>
        <source>{mark} stands for the {label}</source>
        <translation>{mark} tähistab: {label}</translation>
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
        <translation>{name} on antud rohkem kui üks kord; andke üks neist: headers, bearer või basic</translation>
    </message>
    <message>
        <source>{name} is not a credential with secret = true</source>
        <translation>{name} pole pääsuandmete väärtus, millel on secret = true</translation>
    </message>
    <message>
        <source>{name} stands in find.query too</source>
        <translation>{name} on ka jaotises find.query</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {time}, {n} users</source>
        <comment>{name}, {time}, {n} user</comment>
        <translation>
            <numerusform>{name}, {time}, {n} kasutaja</numerusform>
            <numerusform>{name}, {time}, {n} kasutajat</numerusform>
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
            <numerusform>{n} Kustutatud</numerusform>
            <numerusform>{n} Kustutatud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Done</source>
        <comment>{n} Done</comment>
        <translation>
            <numerusform>{n} Tehtud</numerusform>
            <numerusform>{n} Tehtud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Failed</source>
        <comment>{n} Failed</comment>
        <translation>
            <numerusform>{n} Nurjunud</numerusform>
            <numerusform>{n} Nurjunud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Not found</source>
        <comment>{n} Not found</comment>
        <translation>
            <numerusform>{n} Ei leitud</numerusform>
            <numerusform>{n} Ei leitud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Not sent</source>
        <comment>{n} Not sent</comment>
        <translation>
            <numerusform>{n} Ei saadetud</numerusform>
            <numerusform>{n} Ei saadetud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Refused</source>
        <comment>{n} Refused</comment>
        <translation>
            <numerusform>{n} Tagasi lükatud</numerusform>
            <numerusform>{n} Tagasi lükatud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Sending…</source>
        <comment>{n} Sending…</comment>
        <translation>
            <numerusform>{n} Saatmine…</numerusform>
            <numerusform>{n} Saatmine…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Unknown</source>
        <comment>{n} Unknown</comment>
        <translation>
            <numerusform>{n} Teadmata</numerusform>
            <numerusform>{n} Teadmata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} after the first {first}</source>
        <comment>{n} after the first {first}</comment>
        <translation>
            <numerusform>{n} esimese {first} järel</numerusform>
            <numerusform>{n} esimese {first} järel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be chosen, see the notes</source>
        <comment>{n} can&apos;t be chosen, see the note</comment>
        <translation>
            <numerusform>{n} ei saa valida, vaadake märkust</numerusform>
            <numerusform>{n} ei saa valida, vaadake märkusi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted</source>
        <comment>{n} deleted</comment>
        <translation>
            <numerusform>{n} kustutatud</numerusform>
            <numerusform>{n} kustutatud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions</source>
        <comment>{n} deletion</comment>
        <translation>
            <numerusform>{n} kustutus</numerusform>
            <numerusform>{n} kustutust</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: finish or stop the list {names}.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: finish or stop the list {names}.</comment>
        <translation>
            <numerusform>{n} kustutust ei saa veel unustada: lõpetage või katkestage loend {names}.</numerusform>
            <numerusform>{n} kustutust ei saa veel unustada: lõpetage või katkestage loend {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: finish or stop the lists {names}.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: finish or stop the lists {names}.</comment>
        <translation>
            <numerusform>{n} kustutust ei saa veel unustada: lõpetage või katkestage loendid {names}.</numerusform>
            <numerusform>{n} kustutust ei saa veel unustada: lõpetage või katkestage loendid {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: wait until nothing is being sent.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: wait until nothing is being sent.</comment>
        <translation>
            <numerusform>{n} kustutust ei saa veel unustada: oodake, kuni midagi ei saadeta.</numerusform>
            <numerusform>{n} kustutust ei saa veel unustada: oodake, kuni midagi ei saadeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions in this file, {forgotten} of them forgotten.</source>
        <comment>{n} deletion in this file, {forgotten} of them forgotten.</comment>
        <translation>
            <numerusform>Selles failis on {n} kustutus, neist unustatud {forgotten}.</numerusform>
            <numerusform>Selles failis on {n} kustutust, neist unustatud {forgotten}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions were written to {file}.</source>
        <comment>{n} deletion was written to {file}.</comment>
        <translation>
            <numerusform>{n} kustutus kirjutati faili {file}.</numerusform>
            <numerusform>{n} kustutust kirjutati faili {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions without a seal: still being sent, not checked.</source>
        <comment>{n} deletion without a seal: still being sent, not checked.</comment>
        <translation>
            <numerusform>{n} pitserita kustutus: alles saadetakse, kontrollimata.</numerusform>
            <numerusform>{n} pitserita kustutust: alles saadetakse, kontrollimata.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different values, from the list</source>
        <comment>{n} value, from the list</comment>
        <translation>
            <numerusform>{n} väärtus, loendist</numerusform>
            <numerusform>{n} erinevat väärtust, loendist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <comment>{n} done</comment>
        <translation>
            <numerusform>{n} tehtud</numerusform>
            <numerusform>{n} tehtud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} nurjunud</numerusform>
            <numerusform>{n} nurjunud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} leitud</numerusform>
            <numerusform>{n} leitud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invalid</source>
        <comment>{n} invalid</comment>
        <translation>
            <numerusform>{n} vigane</numerusform>
            <numerusform>{n} vigast</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines with such a contradiction.</source>
        <comment>{n} line with such a contradiction.</comment>
        <translation>
            <numerusform>{n} sellise vastuoluga rida.</numerusform>
            <numerusform>{n} sellise vastuoluga rida.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links of the chain not in this file.</source>
        <comment>{n} link of the chain not in this file.</comment>
        <translation>
            <numerusform>{n} ahela lüli, mida selles failis pole.</numerusform>
            <numerusform>{n} ahela lüli, mida selles failis pole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists are not finished. The newest: {waiting}.</source>
        <comment>A list is not finished: {waiting}.</comment>
        <translation>
            <numerusform>Üks loend on pooleli: {waiting}.</numerusform>
            <numerusform>{n} loendit on pooleli. Uusim: {waiting}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>veel {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} not checked</source>
        <comment>{n} not checked</comment>
        <translation>
            <numerusform>{n} kontrollimata</numerusform>
            <numerusform>{n} kontrollimata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found</source>
        <comment>{n} not found</comment>
        <translation>
            <numerusform>{n} ei leitud</numerusform>
            <numerusform>{n} ei leitud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not looked up</source>
        <comment>{n} not looked up</comment>
        <translation>
            <numerusform>{n} järele vaatamata</numerusform>
            <numerusform>{n} järele vaatamata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not sent</source>
        <comment>{n} not sent</comment>
        <translation>
            <numerusform>{n} ei saadetud</numerusform>
            <numerusform>{n} ei saadetud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not there</source>
        <comment>{n} not there</comment>
        <translation>
            <numerusform>{n} pole olemas</numerusform>
            <numerusform>{n} pole olemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not ticked</source>
        <comment>{n} not ticked</comment>
        <translation>
            <numerusform>{n} märkimata</numerusform>
            <numerusform>{n} märkimata</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n}/{count}</translation>
    </message>
    <message>
        <source>{n} of {count}, in the part that is shown</source>
        <translation>{n}/{count}, näidatavas osas</translation>
    </message>
    <message numerus="yes">
        <source>{n} ready</source>
        <comment>{n} ready</comment>
        <translation>
            <numerusform>{n} saatmisvalmis</numerusform>
            <numerusform>{n} saatmisvalmis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>{n} tagasi lükatud</numerusform>
            <numerusform>{n} tagasi lükatud</numerusform>
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
            <numerusform>{n} saatmine…</numerusform>
            <numerusform>{n} saatmine…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent before</source>
        <comment>{n} sent before</comment>
        <translation>
            <numerusform>{n} varem saadetud</numerusform>
            <numerusform>{n} varem saadetud</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twice in the list</source>
        <comment>{n} twice in the list</comment>
        <translation>
            <numerusform>{n} loendis kaks korda</numerusform>
            <numerusform>{n} loendis kaks korda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <comment>{n} unknown</comment>
        <translation>
            <numerusform>{n} teadmata</numerusform>
            <numerusform>{n} teadmata</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown: check at the provider whether these users still exist before you send them again.</source>
        <comment>{n} unknown: check at the provider whether this user still exists before you send it again.</comment>
        <translation>
            <numerusform>{n} teadmata: enne uuesti saatmist kontrollige teenusepakkuja juures, kas see kasutaja on veel olemas.</numerusform>
            <numerusform>{n} teadmata: enne uuesti saatmist kontrollige teenusepakkuja juures, kas need kasutajad on veel olemas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unusual</source>
        <comment>{n} unusual</comment>
        <translation>
            <numerusform>{n} ebatavaline</numerusform>
            <numerusform>{n} ebatavalist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <comment>{n} user</comment>
        <translation>
            <numerusform>{n} kasutaja</numerusform>
            <numerusform>{n} kasutajat</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} users in a row could not be sent{code}, so the rest would probably fare no better.</source>
        <translation>{n} kasutajat järjest ei saanud saata{code}, seega ei läheks ülejäänutel tõenäoliselt paremini.</translation>
    </message>
    <message>
        <source>{n} users in a row ended without an answer that can be trusted{code}, so the rest would probably fare no better.</source>
        <translation>{n} kasutajat järjest jäi usaldusväärse vastuseta{code}, seega ei läheks ülejäänutel tõenäoliselt paremini.</translation>
    </message>
    <message>
        <source>{n} users in a row failed{code}, so the rest would probably fare no better.</source>
        <translation>{n} kasutaja kustutamine järjest nurjus{code}, seega ei läheks ülejäänutel tõenäoliselt paremini.</translation>
    </message>
    <message>
        <source>{n} users in a row were refused{code}, so the rest would probably fare no better.</source>
        <translation>{n} kasutajat järjest lükati tagasi{code}, seega ei läheks ülejäänutel tõenäoliselt paremini.</translation>
    </message>
    <message numerus="yes">
        <source>{n} users will be deleted</source>
        <comment>{n} user will be deleted</comment>
        <translation>
            <numerusform>Kustutatakse {n} kasutaja</numerusform>
            <numerusform>Kustutatakse {n} kasutajat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were forgotten and can&apos;t be sent again.</source>
        <comment>{n} was forgotten and can&apos;t be sent again.</comment>
        <translation>
            <numerusform>{n} on unustatud ja seda ei saa uuesti saata.</numerusform>
            <numerusform>{n} on unustatud ja neid ei saa uuesti saata.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} või {other}</translation>
    </message>
    <message>
        <source>{outcome}: {n} ({share}%)</source>
        <translation>{outcome}: {n} ({share}%)</translation>
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
        <translation>{place} kuulub pääsuandmete hulka, aga aadressid ja kehad logitakse; pange see jaotisse [auth] või päisesse</translation>
    </message>
    <message>
        <source>{place} is a field, and here only credentials can stand</source>
        <translation>{place} on väli, aga siin tohivad olla ainult pääsuandmed</translation>
    </message>
    <message>
        <source>{place} is declared and never used</source>
        <translation>{place} on deklareeritud, kuid seda ei kasutata</translation>
    </message>
    <message>
        <source>{place} is declared and never used, although it names the user</source>
        <translation>{place} on deklareeritud, kuid seda ei kasutata, kuigi see nimetab kasutajat</translation>
    </message>
    <message>
        <source>{place} is not declared as a field or credential</source>
        <translation>{place} pole väljana ega pääsuandmetena deklareeritud</translation>
    </message>
    <message>
        <source>{place} is what it fetches, so it can&apos;t use it</source>
        <translation>{place} on see, mida hangitakse, seega ei saa seda siin kasutada</translation>
    </message>
    <message>
        <source>{place} names the user and is not used, so the answer could be about another user; use it in the request or in same</source>
        <translation>{place} nimetab kasutajat, kuid seda ei kasutata, seega võib vastus olla teise kasutaja kohta; kasutage seda päringus või väljal same</translation>
    </message>
    <message>
        <source>{place} names the user who is to be found, so the request can&apos;t have it</source>
        <translation>{place} nimetab kasutajat, keda otsitakse, seega ei saa see päringus olla</translation>
    </message>
    <message>
        <source>{provider} can&apos;t be asked about a user.</source>
        <translation>Teenusepakkujalt {provider} ei saa kasutaja kohta küsida.</translation>
    </message>
    <message>
        <source>{provider}, account {account}</source>
        <translation>{provider}, konto {account}</translation>
    </message>
    <message>
        <source>{rate} per second, about {time} left</source>
        <translation>{rate} sekundis, jäänud umbes {time}</translation>
    </message>
    <message numerus="yes">
        <source>{readable} of {n} deletions can be read.</source>
        <comment>{readable} of {n} deletion can be read.</comment>
        <translation>
            <numerusform>Loetavaid kustutusi: {readable}/{n}.</numerusform>
            <numerusform>Loetavaid kustutusi: {readable}/{n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{readable} of {n} deletions can be read; the first that can&apos;t: number {lost}.</source>
        <comment>{readable} of {n} deletion can be read; the first that can&apos;t: number {lost}.</comment>
        <translation>
            <numerusform>Loetavaid kustutusi: {readable}/{n}; esimene, mida lugeda ei saa: number {lost}.</numerusform>
            <numerusform>Loetavaid kustutusi: {readable}/{n}; esimene, mida lugeda ei saa: number {lost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <translation>{some} ja {one}</translation>
    </message>
    <message>
        <source>{state}. {reason}</source>
        <translation>{state}. {reason}</translation>
    </message>
    <message>
        <source>{status} alone does not say that there is no such user; add json</source>
        <translation>{status} üksi ei ütle, et sellist kasutajat pole; lisage json</translation>
    </message>
    <message>
        <source>{status} never says that the step is done, or not needed</source>
        <translation>{status} ei ütle kunagi, et samm on tehtud või pole vajalik</translation>
    </message>
    <message>
        <source>{status} never says that there is no such user</source>
        <translation>{status} ei ütle kunagi, et sellist kasutajat pole</translation>
    </message>
    <message>
        <source>{step}: done.</source>
        <translation>{step}: tehtud.</translation>
    </message>
    <message>
        <source>{step}: nothing to do ({status}).</source>
        <translation>{step}: pole midagi teha ({status}).</translation>
    </message>
    <message>
        <source>{title} (guessed)</source>
        <translation>{title} (oletus)</translation>
    </message>
    <message>
        <source>{title} is removed.</source>
        <translation>{title} on eemaldatud.</translation>
    </message>
    <message>
        <source>{title} is saved. Next: choose “Accounts…” and enter your {what}.</source>
        <translation>{title} on salvestatud. Järgmiseks valige „Kontod…“ ja sisestage: {what}.</translation>
    </message>
    <message>
        <source>{title}. Holds personal data.</source>
        <translation>{title}. Sisaldab isikuandmeid.</translation>
    </message>
    <message>
        <source>{token}, or {others}</source>
        <translation>{token} või {others}</translation>
    </message>
    <message numerus="yes">
        <source>{unproven} of {n} lines can&apos;t be proven by this file alone: links between them and the head are missing (left out by a filter, or removed). To prove them, compare them with the history itself: there, Check history finds the seal of a line, written as number:hash.</source>
        <comment>{unproven} of {n} line can&apos;t be proven by this file alone: links between them and the head are missing (left out by a filter, or removed). To prove them, compare them with the history itself: there, Check history finds the seal of a line, written as number:hash.</comment>
        <translation>
            <numerusform>{n} reast {unproven} pole ainult selle failiga tõestatav: puuduvad lülid selle ja ahelapea vahel (filtriga välja jäetud või eemaldatud). Tõestamiseks võrrelge rida ajaloo endaga: seal leiab „Kontrolli ajalugu“ rea pitseri, mis on kujul number:räsi.</numerusform>
            <numerusform>{n} reast {unproven} pole ainult selle failiga tõestatavad: puuduvad lülid nende ja ahelapea vahel (filtriga välja jäetud või eemaldatud). Tõestamiseks võrrelge ridu ajaloo endaga: seal leiab „Kontrolli ajalugu“ rea pitseri, mis on kujul number:räsi.</numerusform>
        </translation>
    </message>
    <message>
        <source>{user} at {provider}, account {account}</source>
        <translation>{user} teenuses {provider}, konto {account}</translation>
    </message>
    <message>
        <source>{what} (new)</source>
        <translation>{what} (uus)</translation>
    </message>
    <message>
        <source>{what} (no longer)</source>
        <translation>{what} (enam pole)</translation>
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
        <translation>{what}: kuidas selle vastust lugeda</translation>
    </message>
    <message>
        <source>{what}: its value</source>
        <translation>{what}: selle väärtus</translation>
    </message>
    <message>
        <source>{what}: key in the answer</source>
        <translation>{what}: võti vastuses</translation>
    </message>
    <message>
        <source>{what}: status codes</source>
        <translation>{what}: olekukoodid</translation>
    </message>
    <message>
        <source>{what}: the request</source>
        <translation>{what}: päring</translation>
    </message>
    <message>
        <source>{what}: the request, and how its answer is read</source>
        <translation>{what}: päring ja kuidas selle vastust lugeda</translation>
    </message>
    <message>
        <source>{what}: {n}</source>
        <translation>{what}: {n}</translation>
    </message>
    <message>
        <source>{when} by {user} on {computer}, with Deletion Desk {version}</source>
        <translation>{when}, {user}, arvuti {computer}, Deletion Desk {version}</translation>
    </message>
    <message>
        <source>“From” is after “To”.</source>
        <translation>„Alates“ on hilisem kui „Kuni“.</translation>
    </message>
    <message>
        <source>“Start a new history” gives this file another name in the same folder and changes nothing in it.</source>
        <translation>„Alusta uut ajalugu“ annab sellele failile samas kaustas muu nime ega muuda selles midagi.</translation>
    </message>
    <message>
        <source>“Try it” only practises, on this computer. Nothing goes to the service.</source>
        <translation>„Proovi“ ainult harjutab, selles arvutis. Teenusele ei saadeta midagi.</translation>
    </message>
    <message>
        <source>“{id}” belongs to the built-in provider {title}; choose another</source>
        <translation>„{id}“ kuulub sisseehitatud teenusepakkujale {title}; valige muu</translation>
    </message>
    <message>
        <source>“{id}” is taken by another provider; choose another</source>
        <translation>„{id}“ on teise teenusepakkuja kasutuses; valige muu</translation>
    </message>
    <message>
        <source>“{id}” is taken by {title}</source>
        <translation>„{id}“ on teenusepakkuja {title} kasutuses</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>„{name}“</translation>
    </message>
    <message>
        <source>“{name}” is also a name of {field}</source>
        <translation>„{name}“ on ka välja {field} nimi</translation>
    </message>
    <message>
        <source>“{part}” is not a plain segment or one placeholder like {{user_id}}</source>
        <translation>„{part}“ pole lihttekst ega üks kohatäide nagu {{user_id}}</translation>
    </message>
    <message>
        <source>“{place}” is no place like body.message or errors.0.text</source>
        <translation>„{place}“ pole koht nagu body.message või errors.0.text</translation>
    </message>
    <message>
        <source>“{title}” is taken by another provider</source>
        <translation>„{title}“ on teise teenusepakkuja kasutuses</translation>
    </message>
    <message>
        <source>“{value}” is used more than once</source>
        <translation>„{value}“ on kasutusel rohkem kui üks kord</translation>
    </message>
    <message>
        <source>… The exports hold all of this answer.</source>
        <translation>… Eksportides on see vastus tervenisti.</translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>… ja veel {n}.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} others</source>
        <comment>… and {n} other</comment>
        <translation>
            <numerusform>… ja veel {n}</numerusform>
            <numerusform>… ja veel {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {n} more …</source>
        <comment>… {n} more …</comment>
        <translation>
            <numerusform>… veel {n} …</numerusform>
            <numerusform>… veel {n} …</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Blanks inside: {n}.</source>
        <translation>⚠ Tühikud sees: {n}.</translation>
    </message>
    <message>
        <source>⚠ Choose the column that holds: {fields}.</source>
        <translation>⚠ Valige veerg, milles on: {fields}.</translation>
    </message>
    <message>
        <source>⚠ Choose the column that holds: {fields}. Or fill it in on the tab, then choose “Delete a list…” there again.</source>
        <translation>⚠ Valige veerg, milles on: {fields}. Või täitke see sakil, siis valige seal uuesti „Kustuta loendi järgi…“.</translation>
    </message>
    <message>
        <source>⚠ Contains {signs}.</source>
        <translation>⚠ Sisaldab: {signs}.</translation>
    </message>
    <message>
        <source>⚠ No such user</source>
        <translation>⚠ Sellist kasutajat pole</translation>
    </message>
    <message>
        <source>⚠ No such user at {title}. Check the ID.</source>
        <translation>⚠ Teenuses {title} pole sellist kasutajat. Kontrollige ID-d.</translation>
    </message>
    <message>
        <source>⚠ Stopped. {why}</source>
        <translation>⚠ Katkestatud. {why}</translation>
    </message>
    <message>
        <source>⚠ The file holds personal data that anybody can read. Keep it where only those who need it can open it.</source>
        <translation>⚠ Failis on isikuandmed, mida igaüks saab lugeda. Hoidke seda kohas, kus selle saavad avada ainult need, kellel seda vaja on.</translation>
    </message>
    <message>
        <source>⚠ There is no such user (asked at {time}).</source>
        <translation>⚠ Sellist kasutajat pole (küsitud kell {time}).</translation>
    </message>
    <message>
        <source>⚠ This is not the provider&apos;s own address.</source>
        <translation>⚠ See pole teenusepakkuja enda aadress.</translation>
    </message>
    <message>
        <source>⚠ {file} is not used
{reason}</source>
        <translation>⚠ Faili {file} ei kasutata
{reason}</translation>
    </message>
    <message>
        <source>⚠ {found}: {user}</source>
        <translation>⚠ {found}: {user}</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Ketas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Kaust</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>&amp;Vali kõik</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>&amp;Suurenda</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Vä&amp;henda</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Faili ei leitud.
Kontrollige, kas failinimi on õige.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 on juba olemas.
Kas soovite selle asendada?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Kustuta</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Otsi kohast:</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>&amp;Uus kaust</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ava</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Nimeta ümber</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvesta</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Kõik failid (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Tagasi</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Näita üksikasju</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Näita loendina</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Loo uus kaust</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Loo uus kaust</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Üksikasjad</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Faili&amp;nimi:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Failid</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>Faili&amp;tüüp:</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Edasi</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Mine tagasi</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Mine edasi</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Mine ülemkausta</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Loend</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Kohad ja järjehoidjad</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Ülemkaust</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Näita &amp;peidetud faile</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Külgriba</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Arvuti</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Muutmise aeg</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nimi</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Suurus</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tüüp</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>K&amp;leebi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Tee uuesti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>L&amp;õika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Vali kõik</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Ei</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Jah</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Loobu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sulge</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ava</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvesta</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopeeri</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Klee&amp;bi</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>Tee &amp;uuesti</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Võta tagasi</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Kopeeri li&amp;ngi aadress</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Lõika</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Kustuta</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Vali kõik</translation>
    </message>
</context>
</TS>
