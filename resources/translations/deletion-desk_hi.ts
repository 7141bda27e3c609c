<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi">
<context>
    <name></name>
    <message>
        <source>&amp;About Deletion Desk</source>
        <translation>Deletion Desk के बारे में (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Add a provider…</source>
        <translation>प्रदाता जोड़ें (&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Check history…</source>
        <translation>इतिहास की जाँच करें (&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Delete user…</source>
        <translation>उपयोगकर्ता मिटाएँ (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>संपादन (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>निर्यात करें (&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>फ़ाइल (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>पहले कदम (&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Forget personal details…</source>
        <translation>व्यक्तिगत जानकारी भुलाएँ (&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>सहायता (&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Import a provider file…</source>
        <translation>प्रदाता फ़ाइल आयात करें (&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट (&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>मैनुअल (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Next provider</source>
        <translation>अगला प्रदाता (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open another history…</source>
        <translation>दूसरा इतिहास खोलें (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Own providers…</source>
        <translation>अपने प्रदाता (&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Previous provider</source>
        <translation>पिछला प्रदाता (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Providers</source>
        <translation>प्रदाता (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>बाहर निकलें (&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>लेआउट रीसेट करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>प्रति सहेजें (&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Search history</source>
        <translation>इतिहास में खोजें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>दृश्य (&amp;V)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(खाली)</translation>
    </message>
    <message>
        <source>(not in the list)</source>
        <translation>(सूची में नहीं)</translation>
    </message>
    <message>
        <source>A GET that shows you whom you delete, and makes sure afterwards.</source>
        <translation>एक GET, जो दिखाता है कि आप किसे मिटा रहे हैं, और बाद में इसे पक्का करता है।</translation>
    </message>
    <message>
        <source>A cell beginning in line {first} has more than {most} characters. Is a quotation mark missing, or one too many?</source>
        <translation>लाइन {first} में शुरू होने वाले सेल में {most} से अधिक वर्ण हैं। क्या कोई उद्धरण चिह्न छूट गया है, या एक ज़्यादा है?</translation>
    </message>
    <message>
        <source>A check finds whatever was changed, removed or put in by hand since a deletion ended. Somebody who knows this program could make all seals anew, or cut off the newest deletions together with their seals: that is found only by a chain head from before, so enter one above. Every export contains one. The index for searching and a list’s file name and times are not sealed.</source>
        <translation>जाँच वह सब ढूँढ लेती है जो विलोपन समाप्त होने के बाद हाथ से बदला, हटाया या डाला गया। इस प्रोग्राम को जानने वाला कोई व्यक्ति सभी मुहरें नए सिरे से बना सकता है, या सबसे नए विलोपन उनकी मुहरों समेत काट सकता है: इसका पता केवल पहले के शृंखला शीर्ष से चलता है, इसलिए ऊपर एक दर्ज करें। हर निर्यात में एक होता है। खोज के इंडेक्स पर और सूची की फ़ाइल के नाम और समय पर मुहर नहीं होती।</translation>
    </message>
    <message>
        <source>A credential holds signs that can&apos;t be sent. Save it again under Accounts….</source>
        <translation>किसी क्रेडेंशियल में ऐसे चिह्न हैं जो भेजे नहीं जा सकते। उसे “खाते…” में फिर से सहेजें।</translation>
    </message>
    <message>
        <source>A credential is missing</source>
        <translation>एक क्रेडेंशियल दर्ज नहीं है</translation>
    </message>
    <message>
        <source>A credential is missing. Enter it under Accounts….</source>
        <translation>एक क्रेडेंशियल दर्ज नहीं है। उसे “खाते…” में दर्ज करें।</translation>
    </message>
    <message>
        <source>A formula: paste its value instead.</source>
        <translation>यह फ़ॉर्मूला है: इसकी जगह इसका मान चिपकाएँ।</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 letters and digits. Copy it in full from the column head, or seal, of an export.</source>
        <translation>शीर्ष में एक संख्या, एक कोलन और 64 अक्षर और अंक होते हैं। उसे निर्यात के कॉलम “head” या “seal” से पूरा कॉपी करें।</translation>
    </message>
    <message>
        <source>A list has ended</source>
        <translation>एक सूची समाप्त हुई</translation>
    </message>
    <message>
        <source>A list is open</source>
        <translation>एक सूची खुली है</translation>
    </message>
    <message>
        <source>A list is paused</source>
        <translation>एक सूची विराम पर है</translation>
    </message>
    <message>
        <source>A list is running with this account</source>
        <translation>इस खाते से एक सूची चल रही है</translation>
    </message>
    <message>
        <source>A new history was started. The old one was kept as {name} in {folder}.</source>
        <translation>नया इतिहास शुरू किया गया। पुराना इतिहास {folder} में {name} नाम से रखा गया।</translation>
    </message>
    <message>
        <source>A newer version of Deletion Desk has written this history. Install the newest version to open it.</source>
        <translation>यह इतिहास Deletion Desk के नए संस्करण ने लिखा है। इसे खोलने के लिए सबसे नया संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>A newer version of Deletion Desk has written this history. It was not changed. Install the newest version to open it.</source>
        <translation>यह इतिहास Deletion Desk के नए संस्करण ने लिखा है। इसमें कुछ नहीं बदला गया। इसे खोलने के लिए सबसे नया संस्करण इंस्टॉल करें।</translation>
    </message>
    <message>
        <source>A password protects this file. Save a copy without one, and open that.</source>
        <translation>यह फ़ाइल पासवर्ड से सुरक्षित है। बिना पासवर्ड की एक प्रति सहेजें और उसे खोलें।</translation>
    </message>
    <message>
        <source>A plain table that every spreadsheet program opens.</source>
        <translation>सादी तालिका, जिसे हर स्प्रेडशीट प्रोग्राम खोलता है।</translation>
    </message>
    <message>
        <source>A quotation mark may be missing here: a cell runs over several lines.</source>
        <translation>यहाँ शायद कोई उद्धरण चिह्न छूट गया है: एक सेल कई लाइनों में फैला है।</translation>
    </message>
    <message>
        <source>A record is about one deletion, and these are others now. Try again.</source>
        <translation>रिकॉर्ड एक विलोपन का होता है, और अब ये दूसरे हैं। फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>A seal before that of deletion {number} was removed, or its place was changed.</source>
        <translation>विलोपन {number} की मुहर से पहले की एक मुहर हटाई गई, या उसका स्थान बदला गया।</translation>
    </message>
    <message>
        <source>A seal of deletion {number} was put in.</source>
        <translation>विलोपन {number} की एक मुहर बाद में डाली गई।</translation>
    </message>
    <message>
        <source>A second window with users to delete. Nothing leaves this computer.</source>
        <translation>मिटाने के लिए उपयोगकर्ताओं वाली दूसरी विंडो। इस कंप्यूटर से कुछ बाहर नहीं जाता।</translation>
    </message>
    <message>
        <source>A table for Excel in which IDs keep all their digits.</source>
        <translation>Excel के लिए तालिका, जिसमें ID के सभी अंक बने रहते हैं।</translation>
    </message>
    <message>
        <source>A user who is there</source>
        <translation>मौजूद उपयोगकर्ता</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API पता</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API कुंजी</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>API पासवर्ड</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>API उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>About Deletion Desk</source>
        <translation>Deletion Desk के बारे में</translation>
    </message>
    <message>
        <source>Accepted (202), but gone only 15 seconds later</source>
        <translation>स्वीकृत (202), पर 15 सेकंड तक मौजूद रहता है</translation>
    </message>
    <message>
        <source>Accepted: status codes</source>
        <translation>स्वीकृत: स्टेटस कोड</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>एक्सेस टोकन</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>खाता</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>खाते का नाम</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Accounts keep their own address. Where you change it, the secrets must be entered again: they never go to an address they were not meant for.</source>
        <translation>खाते अपना पता बनाए रखते हैं। जहाँ आप उसे बदलते हैं, वहाँ सीक्रेट फिर से दर्ज करने होंगे: वे कभी ऐसे पते पर नहीं जाते जिसके लिए वे नहीं थे।</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>खाते…</translation>
    </message>
    <message>
        <source>Acme CRM</source>
        <translation>Acme CRM</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>फ़ील्ड जोड़ें</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>खाता जोड़ें…</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>बॉडी में जोड़ें</translation>
    </message>
    <message>
        <source>Add to the query</source>
        <translation>क्वेरी में जोड़ें</translation>
    </message>
    <message>
        <source>Add {title}?</source>
        <translation>{title} जोड़ें?</translation>
    </message>
    <message numerus="yes">
        <source>After the first {n}.</source>
        <comment>After the first {n}.</comment>
        <translation>
            <numerusform>पहले {n} के बाद।</numerusform>
            <numerusform>पहले {n} के बाद।</numerusform>
        </translation>
    </message>
    <message>
        <source>All about one deletion or one list: select one row, or choose one under List.</source>
        <translation>एक विलोपन या एक सूची के बारे में सब कुछ: एक पंक्ति चुनें, या “सूची” में कोई सूची चुनें।</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>सभी खाते</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>सभी सूचियाँ</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>सभी परिणाम</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>सभी प्रदाता</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>सभी पंक्तियाँ</translation>
    </message>
    <message numerus="yes">
        <source>All {n} deletions are as they were recorded.</source>
        <comment>The one deletion is as it was recorded.</comment>
        <translation>
            <numerusform>{n} विलोपन वैसा ही है जैसा दर्ज किया गया था।</numerusform>
            <numerusform>सभी {n} विलोपन वैसे ही हैं जैसे दर्ज किए गए थे।</numerusform>
        </translation>
    </message>
    <message>
        <source>An attempt of deletion {number} was put in or removed.</source>
        <translation>विलोपन {number} का एक प्रयास बाद में डाला या हटाया गया।</translation>
    </message>
    <message>
        <source>An attempt was put in: its deletion {number} never was.</source>
        <translation>एक प्रयास बाद में डाला गया: उसका विलोपन {number} कभी हुआ ही नहीं।</translation>
    </message>
    <message>
        <source>An error value: correct the formula, or enter the ID.</source>
        <translation>त्रुटि मान: फ़ॉर्मूला सुधारें, या ID दर्ज करें।</translation>
    </message>
    <message>
        <source>Another history, only for reading: {file}</source>
        <translation>दूसरा इतिहास, केवल पढ़ने के लिए: {file}</translation>
    </message>
    <message>
        <source>Another program is using the file in this place. Choose another name.</source>
        <translation>इस जगह की फ़ाइल का उपयोग कोई दूसरा प्रोग्राम कर रहा है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>Another window is open</source>
        <translation>दूसरी विंडो खुली है</translation>
    </message>
    <message>
        <source>Another window or program is using the history file. Try again in a minute; if it is still in use then, close that window or program.</source>
        <translation>इतिहास फ़ाइल का उपयोग कोई दूसरी विंडो या प्रोग्राम कर रहा है। एक मिनट बाद फिर से प्रयास करें; यदि तब भी उपयोग में हो, तो वह विंडो या प्रोग्राम बंद करें।</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>उत्तर</translation>
    </message>
    <message>
        <source>Answers after 6 seconds</source>
        <translation>6 सेकंड बाद उत्तर देता है</translation>
    </message>
    <message>
        <source>Answers with a web page</source>
        <translation>उत्तर में वेब पेज देता है</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>किसी भी समय</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>अप्रैल</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>अरबी (Windows)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>JSON के रूप में (&amp;J)</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>curl कमांड के रूप में (&amp;C)</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>टेक्स्ट के रूप में (&amp;T)</translation>
    </message>
    <message>
        <source>As long as this is so, the page Form can&apos;t be shown.</source>
        <translation>जब तक ऐसा है, “फ़ॉर्म” पेज नहीं दिखाया जा सकता।</translation>
    </message>
    <message>
        <source>As the provider lists them</source>
        <translation>प्रदाता के क्रम में</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>look</comment>
        <translation>सिस्टम के अनुसार</translation>
    </message>
    <message>
        <source>Ask the provider</source>
        <translation>प्रदाता से पूछें</translation>
    </message>
    <message>
        <source>Ask whoever sent it to mend it. Nothing was saved.</source>
        <translation>जिसने इसे भेजा, उससे ठीक करने को कहें। कुछ भी सहेजा नहीं गया।</translation>
    </message>
    <message>
        <source>Asked for the user ({path}): 404, no such user, or nothing at this address.</source>
        <translation>उपयोगकर्ता के बारे में पूछा गया ({path}): 404, ऐसा कोई उपयोगकर्ता नहीं, या इस पते पर कुछ नहीं।</translation>
    </message>
    <message>
        <source>Asked for the user ({path}): {status}.</source>
        <translation>उपयोगकर्ता के बारे में पूछा गया ({path}): {status}।</translation>
    </message>
    <message>
        <source>Asked for the user: 404, no such user, or nothing at this address.</source>
        <translation>उपयोगकर्ता के बारे में पूछा गया: 404, ऐसा कोई उपयोगकर्ता नहीं, या इस पते पर कुछ नहीं।</translation>
    </message>
    <message>
        <source>Asked for the user: {status}.</source>
        <translation>उपयोगकर्ता के बारे में पूछा गया: {status}।</translation>
    </message>
    <message>
        <source>Asked: {n} of {total}</source>
        <translation>पूछा गया: {total} में से {n}</translation>
    </message>
    <message>
        <source>Asking the provider: {n} of {total}</source>
        <translation>प्रदाता से पूछा जा रहा है: {total} में से {n}</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>प्रदाता से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Asks to wait 2 seconds once (429), then is deleted</source>
        <translation>एक बार 2 सेकंड रुकने को कहता है (429), फिर उपयोगकर्ता मिटाया जाता है</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>एक साथ</translation>
    </message>
    <message>
        <source>At most {n} for this provider</source>
        <translation>इस प्रदाता के लिए अधिकतम {n}</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>अग॰</translation>
    </message>
    <message>
        <source>Authorization ID</source>
        <translation>प्राधिकरण ID</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>बाल्टिक (Windows)</translation>
    </message>
    <message>
        <source>Begin with /, for example {path}</source>
        <translation>/ से शुरू करें, उदाहरण के लिए {path}</translation>
    </message>
    <message>
        <source>Begins with an apostrophe that a spreadsheet export has put there. Take the ID from where the list comes from.</source>
        <translation>शुरू में एपॉस्ट्रॉफ़ी है, जो स्प्रेडशीट निर्यात ने लगाया है। ID वहाँ से लें जहाँ से सूची आई है।</translation>
    </message>
    <message>
        <source>Between two / stands either text or one field, and not “{part}”</source>
        <translation>दो / के बीच या तो टेक्स्ट होता है या एक फ़ील्ड, “{part}” नहीं</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>बॉडी</translation>
    </message>
    <message>
        <source>But not 207, done in part, nor what is only accepted for later.</source>
        <translation>पर 207 (आंशिक रूप से हुआ) नहीं, और न वह जो केवल बाद के लिए स्वीकृत है।</translation>
    </message>
    <message>
        <source>But the history is damaged, and so is the copy. Keep older copies.</source>
        <translation>पर इतिहास क्षतिग्रस्त है, और प्रति भी। पुरानी प्रतियाँ रखे रहें।</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, {today}, the newest deletion is more than a year old, so nothing was forgotten by itself. If the clock is right, choose Forget personal details… in the History menu.</source>
        <translation>इस कंप्यूटर की घड़ी ({today}) के अनुसार सबसे नया विलोपन एक साल से अधिक पुराना है, इसलिए अपने-आप कुछ नहीं भुलाया गया। यदि घड़ी सही है, तो “इतिहास” मेनू में “व्यक्तिगत जानकारी भुलाएँ…” चुनें।</translation>
    </message>
    <message>
        <source>Can&apos;t be asked</source>
        <translation>पूछा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>कहा नहीं जा सकता</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Cancel, close a dialog</source>
        <translation>रद्द करें, डायलॉग बंद करें</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>रद्द किया गया।</translation>
    </message>
    <message>
        <source>Cancelled. What was forgotten until then stays forgotten; the last traces of it are removed when the app starts next.</source>
        <translation>रद्द किया गया। तब तक जो भुलाया गया, वह भुलाया हुआ रहेगा; उसके अंतिम निशान ऐप के अगली बार शुरू होने पर हटाए जाएँगे।</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>रद्द किया जा रहा है…</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>पूरा किया गया</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>मध्य यूरोपीय (Windows)</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>शृंखला शीर्ष</translation>
    </message>
    <message>
        <source>Chain head: {head}</source>
        <translation>शृंखला शीर्ष: {head}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>जाँच करें</translation>
    </message>
    <message>
        <source>Check at the provider whether the user still exists before you send it again.</source>
        <translation>दोबारा भेजने से पहले प्रदाता के यहाँ जाँचें कि उपयोगकर्ता अब भी मौजूद है या नहीं।</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>इतिहास की जाँच करें…</translation>
    </message>
    <message>
        <source>Check its firewall, or close other programs and try again.</source>
        <translation>इसका फ़ायरवॉल जाँचें, या दूसरे प्रोग्राम बंद करके फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Check that the keyring is running and unlocked, then try again.</source>
        <translation>जाँचें कि कीरिंग चालू और अनलॉक है, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write into {folder}.</source>
        <translation>जाँचें कि डिस्क पर जगह है और आप {folder} में लिख सकते हैं।</translation>
    </message>
    <message>
        <source>Check the API address and the date of this computer, or ask whoever looks after your network.</source>
        <translation>API पता और इस कंप्यूटर की तारीख जाँचें, या अपने नेटवर्क की देखभाल करने वाले व्यक्ति से पूछें।</translation>
    </message>
    <message>
        <source>Check the API address and your internet connection.</source>
        <translation>API पता और अपना इंटरनेट कनेक्शन जाँचें।</translation>
    </message>
    <message>
        <source>Check the credentials and the API address under Accounts….</source>
        <translation>“खाते…” में क्रेडेंशियल और API पता जाँचें।</translation>
    </message>
    <message>
        <source>Check the file {file}, and that you may use the folder {folder}.</source>
        <translation>फ़ाइल {file} जाँचें, और यह भी कि आप फ़ोल्डर {folder} का उपयोग कर सकते हैं।</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>इस कंप्यूटर की प्रॉक्सी सेटिंग जाँचें।</translation>
    </message>
    <message>
        <source>Checking every deletion…</source>
        <translation>हर विलोपन की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>हर पंक्ति की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>जाँच हो रही है…</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>चीनी, सरलीकृत (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>चीनी, पारंपरिक (Big5)</translation>
    </message>
    <message>
        <source>Choose a deletion to see its details.</source>
        <translation>विवरण देखने के लिए कोई विलोपन चुनें।</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .jsonl or .xlsx.</source>
        <translation>ऐसा नाम चुनें जो .csv, .jsonl या .xlsx पर समाप्त हो।</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>खाता चुनें</translation>
    </message>
    <message>
        <source>Choose another folder or name, then try again.</source>
        <translation>दूसरा फ़ोल्डर या नाम चुनें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most {n} deletions at a time.</source>
        <comment>Choose at most {n} deletion at a time.</comment>
        <translation>
            <numerusform>एक बार में अधिकतम {n} विलोपन चुनें।</numerusform>
            <numerusform>एक बार में अधिकतम {n} विलोपन चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Choose what you found out.</source>
        <translation>चुनें कि आपको क्या पता चला।</translation>
    </message>
    <message>
        <source>Choose “Check” to begin again.</source>
        <translation>फिर से शुरू करने के लिए “जाँच करें” चुनें।</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>साफ़ करें</translation>
    </message>
    <message>
        <source>Clear the search and show all deletions</source>
        <translation>खोज साफ़ करें और सभी विलोपन दिखाएँ</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>क्लाइंट ID</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Close every other window of Deletion Desk, then start again.</source>
        <translation>Deletion Desk की बाकी सभी विंडो बंद करें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Column {column} is not used, and {field} comes from the tab: choose the columns above.</source>
        <translation>कॉलम {column} का उपयोग नहीं हो रहा, और {field} टैब से आता है: कॉलम ऊपर चुनें।</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>कॉलम {letter}</translation>
    </message>
    <message>
        <source>Column {letter}: {value}</source>
        <translation>कॉलम {letter}: {value}</translation>
    </message>
    <message>
        <source>Columns {columns} are called {field}: choose one of them above.</source>
        <translation>कॉलम {columns} का नाम {field} है: ऊपर उनमें से एक चुनें।</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>अल्पविराम</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>कंपनी ID</translation>
    </message>
    <message>
        <source>Confirmed gone</source>
        <translation>न होने की पुष्टि</translation>
    </message>
    <message>
        <source>Confirmed gone: {n}</source>
        <translation>न होने की पुष्टि: {n}</translation>
    </message>
    <message>
        <source>Contains . or .. where an address would be cut short</source>
        <translation>. या .. है, जहाँ पता कट जाएगा</translation>
    </message>
    <message>
        <source>Contains a NUL character; only plain letters, digits and signs can be sent</source>
        <translation>NUL वर्ण है; केवल सादे अंग्रेज़ी अक्षर, अंक और चिह्न भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>Contains a control character ({name})</source>
        <translation>नियंत्रण वर्ण है ({name})</translation>
    </message>
    <message>
        <source>Contains a line break (carriage return); only plain letters, digits and signs can be sent</source>
        <translation>पंक्ति विच्छेद (कैरिज रिटर्न) है; केवल सादे अंग्रेज़ी अक्षर, अंक और चिह्न भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>Contains a line break; only plain letters, digits and signs can be sent</source>
        <translation>पंक्ति विच्छेद है; केवल सादे अंग्रेज़ी अक्षर, अंक और चिह्न भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>Contains a tab; only plain letters, digits and signs can be sent</source>
        <translation>टैब है; केवल सादे अंग्रेज़ी अक्षर, अंक और चिह्न भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>Contains an invisible character ({code}); only plain letters, digits and signs can be sent</source>
        <translation>अदृश्य वर्ण है ({code}); केवल सादे अंग्रेज़ी अक्षर, अंक और चिह्न भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>Contains an invisible character: {value}</source>
        <translation>अदृश्य वर्ण है: {value}</translation>
    </message>
    <message>
        <source>Contains half a character (a broken copy?)</source>
        <translation>आधा वर्ण है (अधूरी कॉपी?)</translation>
    </message>
    <message>
        <source>Contains “{char}” ({code}); only plain letters, digits and signs can be sent</source>
        <translation>“{char}” ({code}) है; केवल सादे अंग्रेज़ी अक्षर, अंक और चिह्न भेजे जा सकते हैं</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>विषय-सूची</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>कॉपी करें</translation>
    </message>
    <message>
        <source>Copy a list, then press Paste.</source>
        <translation>एक सूची कॉपी करें, फिर “चिपकाएँ” दबाएँ।</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Copy head</source>
        <translation>शीर्ष कॉपी करें</translation>
    </message>
    <message>
        <source>Copy raw answer</source>
        <translation>मूल उत्तर कॉपी करें</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}</source>
        <translation>जाँच नहीं हो सकी: {reason}</translation>
    </message>
    <message>
        <source>Could not make sure of {user}.</source>
        <translation>{user} के बारे में पक्का नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>गिनती हो रही है…</translation>
    </message>
    <message>
        <source>Credentials are kept for {where}.</source>
        <translation>क्रेडेंशियल यहाँ रखे जाते हैं: {where}।</translation>
    </message>
    <message>
        <source>Credentials are kept under “Accounts…” on each tab.</source>
        <translation>क्रेडेंशियल हर टैब पर “खाते…” में रखे जाते हैं।</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: no keyring service is running.</source>
        <translation>क्रेडेंशियल अभी पढ़े या सहेजे नहीं जा सकते: कोई कीरिंग सेवा नहीं चल रही है।</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring did not give back what was written.</source>
        <translation>क्रेडेंशियल अभी पढ़े या सहेजे नहीं जा सकते: कीरिंग ने वह वापस नहीं दिया जो लिखा गया था।</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring is locked.</source>
        <translation>क्रेडेंशियल अभी पढ़े या सहेजे नहीं जा सकते: कीरिंग लॉक है।</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring reported an error.</source>
        <translation>क्रेडेंशियल अभी पढ़े या सहेजे नहीं जा सकते: कीरिंग ने त्रुटि बताई।</translation>
    </message>
    <message>
        <source>Credentials not accepted (401)</source>
        <translation>क्रेडेंशियल स्वीकार नहीं हुए (401)</translation>
    </message>
    <message>
        <source>Credentials: {where}</source>
        <translation>क्रेडेंशियल: {where}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>सिरिलिक (Windows)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>दिन</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>दिस॰</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Delete a &amp;list…</source>
        <translation>सूची के उपयोगकर्ता मिटाएँ (&amp;L)…</translation>
    </message>
    <message>
        <source>Delete a list…</source>
        <translation>सूची के उपयोगकर्ता मिटाएँ…</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>उपयोगकर्ता को मिटाएँ</translation>
    </message>
    <message>
        <source>Delete the user again</source>
        <translation>उपयोगकर्ता को दोबारा मिटाएँ</translation>
    </message>
    <message>
        <source>Delete this user at {title}?</source>
        <translation>{title} से यह उपयोगकर्ता मिटाएँ?</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <translation>उपयोगकर्ता मिटाएँ…</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} users</source>
        <comment>Delete {n} user</comment>
        <translation>
            <numerusform>{n} उपयोगकर्ता मिटाएँ</numerusform>
            <numerusform>{n} उपयोगकर्ता मिटाएँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} users at {provider}?</source>
        <comment>Delete {n} user at {provider}?</comment>
        <translation>
            <numerusform>{provider} से {n} उपयोगकर्ता मिटाएँ?</numerusform>
            <numerusform>{provider} से {n} उपयोगकर्ता मिटाएँ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>मिटाया गया</translation>
    </message>
    <message>
        <source>Deleted already, on {when}.</source>
        <translation>{when} को पहले ही मिटाया गया।</translation>
    </message>
    <message>
        <source>Deleted already, on {when}; confirmed gone on {then}.</source>
        <translation>{when} को पहले ही मिटाया गया; {then} को न होने की पुष्टि।</translation>
    </message>
    <message>
        <source>Deleted already, on {when}; still there on {then}.</source>
        <translation>{when} को पहले ही मिटाया गया; {then} को अब भी मौजूद।</translation>
    </message>
    <message>
        <source>Deleted if</source>
        <translation>मिटाया गया, यदि</translation>
    </message>
    <message>
        <source>Deleted, but gone only 15 seconds later</source>
        <translation>मिटाया गया, पर 15 सेकंड तक मौजूद रहता है</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>विलोपन</translation>
    </message>
    <message>
        <source>Deletion Desk – Accounts at {title}</source>
        <translation>Deletion Desk – {title} के खाते</translation>
    </message>
    <message>
        <source>Deletion Desk – Add a provider</source>
        <translation>Deletion Desk – प्रदाता जोड़ें</translation>
    </message>
    <message>
        <source>Deletion Desk – Change {title}</source>
        <translation>Deletion Desk – {title} बदलें</translation>
    </message>
    <message>
        <source>Deletion Desk – Check history</source>
        <translation>Deletion Desk – इतिहास की जाँच करें</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete a list – {provider}</source>
        <translation>Deletion Desk – सूची के उपयोगकर्ता मिटाएँ – {provider}</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete these users?</source>
        <translation>Deletion Desk – ये उपयोगकर्ता मिटाएँ?</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete this user?</source>
        <translation>Deletion Desk – यह उपयोगकर्ता मिटाएँ?</translation>
    </message>
    <message>
        <source>Deletion Desk – Export</source>
        <translation>Deletion Desk – निर्यात करें</translation>
    </message>
    <message>
        <source>Deletion Desk – Exported</source>
        <translation>Deletion Desk – निर्यात हो गया</translation>
    </message>
    <message>
        <source>Deletion Desk – Find user</source>
        <translation>Deletion Desk – उपयोगकर्ता ढूँढें</translation>
    </message>
    <message>
        <source>Deletion Desk – Import a provider file</source>
        <translation>Deletion Desk – प्रदाता फ़ाइल आयात करें</translation>
    </message>
    <message>
        <source>Deletion Desk – Keyboard shortcuts</source>
        <translation>Deletion Desk – कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Deletion Desk – Manual</source>
        <translation>Deletion Desk – मैनुअल</translation>
    </message>
    <message>
        <source>Deletion Desk – Own providers</source>
        <translation>Deletion Desk – अपने प्रदाता</translation>
    </message>
    <message>
        <source>Deletion Desk – Resolve</source>
        <translation>Deletion Desk – परिणाम पता करें</translation>
    </message>
    <message>
        <source>Deletion Desk – Settings</source>
        <translation>Deletion Desk – सेटिंग</translation>
    </message>
    <message>
        <source>Deletion Desk – {name} (read-only)</source>
        <translation>Deletion Desk – {name} (केवल पढ़ने के लिए)</translation>
    </message>
    <message>
        <source>Deletion Desk – {title}</source>
        <translation>Deletion Desk – {title}</translation>
    </message>
    <message>
        <source>Deletion record</source>
        <translation>विलोपन रिकॉर्ड</translation>
    </message>
    <message>
        <source>Deletion record of a list</source>
        <translation>सूची का विलोपन रिकॉर्ड</translation>
    </message>
    <message>
        <source>Deletion report</source>
        <translation>विलोपन रिपोर्ट</translation>
    </message>
    <message>
        <source>Deletion {number} has no seal: it was put in, or written by an older version of the app running at the same time, or its seal was removed.</source>
        <translation>विलोपन {number} पर मुहर नहीं है: वह बाद में डाला गया, या उसी समय चल रहे ऐप के पुराने संस्करण ने उसे लिखा, या उसकी मुहर हटाई गई।</translation>
    </message>
    <message>
        <source>Deletion {number} is found by a value that was put in.</source>
        <translation>विलोपन {number} ऐसे मान से मिलता है जो बाद में डाला गया।</translation>
    </message>
    <message>
        <source>Deletion {number} or its seal was changed: only one says that it was forgotten.</source>
        <translation>विलोपन {number} या उसकी मुहर बदली गई: दोनों में से केवल एक कहता है कि वह भुलाया गया।</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded, or deletion {before}, sealed just before, was changed and sealed anew.</source>
        <translation>विलोपन {number} दर्ज होने के बाद बदला गया, या ठीक पहले मुहरबंद हुआ विलोपन {before} बदलकर उस पर नई मुहर लगाई गई।</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded, or the name of the history was.</source>
        <translation>विलोपन {number} दर्ज होने के बाद बदला गया, या इतिहास का नाम बदला गया।</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded.</source>
        <translation>विलोपन {number} दर्ज होने के बाद बदला गया।</translation>
    </message>
    <message>
        <source>Deletion {number} was changed: it counts as ended and as being sent.</source>
        <translation>विलोपन {number} बदला गया: वह समाप्त भी गिना जाता है और भेजा जाता हुआ भी।</translation>
    </message>
    <message>
        <source>Deletion {number} was changed: it counts as forgotten, but still has details.</source>
        <translation>विलोपन {number} बदला गया: वह भुलाया हुआ गिना जाता है, पर उसमें विवरण अब भी हैं।</translation>
    </message>
    <message>
        <source>Deletion {number} was removed.</source>
        <translation>विलोपन {number} हटाया गया।</translation>
    </message>
    <message>
        <source>Deletion {number} was removed: only its seal is left.</source>
        <translation>विलोपन {number} हटाया गया: केवल उसकी मुहर बची है।</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>विलोपन</translation>
    </message>
    <message>
        <source>Deletions older than</source>
        <translation>इससे पुराने विलोपन:</translation>
    </message>
    <message>
        <source>Deletions per second</source>
        <translation>प्रति सेकंड विलोपन</translation>
    </message>
    <message>
        <source>Deletions without an answer yet: {n}.</source>
        <translation>जिन विलोपनों का उत्तर अभी नहीं आया: {n}।</translation>
    </message>
    <message>
        <source>Deletions {first} to {last} were removed.</source>
        <translation>विलोपन {first} से {last} तक हटाए गए।</translation>
    </message>
    <message>
        <source>Deletions: {n}</source>
        <translation>विलोपन: {n}</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>डेमो: इस कंप्यूटर से कुछ बाहर नहीं जाता</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Details forgotten</source>
        <translation>विवरण भुलाया गया</translation>
    </message>
    <message>
        <source>Digits only, at most 18, for example 1129</source>
        <translation>केवल अंक, अधिकतम 18, उदाहरण के लिए 1129</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>जो आपने लिखा, उसे छोड़ दें?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>खारिज करें</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>हो गया</translation>
    </message>
    <message>
        <source>Done before: {steps}.</source>
        <translation>पहले हो चुका: {steps}।</translation>
    </message>
    <message>
        <source>Done: {steps}.</source>
        <translation>हो गया: {steps}।</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>एक बार में एक ही फ़ाइल छोड़ें।</translation>
    </message>
    <message>
        <source>Drop one provider file at a time.</source>
        <translation>एक बार में एक ही प्रदाता फ़ाइल छोड़ें।</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>Earlier chain head (optional)</source>
        <translation>पहले का शृंखला शीर्ष (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>संपादित करें…</translation>
    </message>
    <message>
        <source>Either this is another history than the one the head was taken from, or the head was mistyped, or somebody has changed the history and made its seals anew. What to do: compare the head again with where you noted it, then with the export it came from.</source>
        <translation>या तो यह वह इतिहास नहीं जिससे शीर्ष लिया गया था, या शीर्ष लिखने में गलती हुई, या किसी ने इतिहास बदलकर उसकी मुहरें नए सिरे से बनाईं। क्या करें: शीर्ष को पहले वहाँ से दोबारा मिलाएँ जहाँ आपने उसे लिखा था, फिर उस निर्यात से जिससे वह आया।</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>एन्कोडिंग</translation>
    </message>
    <message>
        <source>Enter and save first what the app signs in with.</source>
        <translation>पहले वह दर्ज करके सहेजें जिससे ऐप साइन इन करता है।</translation>
    </message>
    <message>
        <source>Enter the credentials again</source>
        <translation>क्रेडेंशियल फिर से दर्ज करें</translation>
    </message>
    <message>
        <source>Enter your name, for the history.</source>
        <translation>इतिहास के लिए अपना नाम दर्ज करें।</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>सब कुछ</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>उदाहरण</translation>
    </message>
    <message>
        <source>Excel has made a date of this. Format the column as text, and enter the ID again.</source>
        <translation>Excel ने इसे तारीख बना दिया है। कॉलम को टेक्स्ट के रूप में फ़ॉर्मैट करें और ID फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>Excel has shortened this number. Take the ID from where the list comes from.</source>
        <translation>Excel ने इस संख्या को छोटा कर दिया है। ID वहाँ से लें जहाँ से सूची आई है।</translation>
    </message>
    <message>
        <source>Excel keeps 15 digits of a number. Format the column as text, and enter the ID again.</source>
        <translation>Excel संख्या के 15 अंक ही रखता है। कॉलम को टेक्स्ट के रूप में फ़ॉर्मैट करें और ID फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Excel वर्कबुक (XLSX)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात करें</translation>
    </message>
    <message>
        <source>Export a copy of a provider file</source>
        <translation>प्रदाता फ़ाइल की प्रति निर्यात करें</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>प्रति निर्यात करें…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात करें…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>विफल</translation>
    </message>
    <message>
        <source>Failed of {list}</source>
        <translation>{list} के विफल</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>फ़र॰</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>File</source>
        <translation>फ़ाइल</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>फिर से भरें</translation>
    </message>
    <message>
        <source>Fill in the form, and the request shows here.</source>
        <translation>फ़ॉर्म भरें, तो अनुरोध यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Fill in {names}</source>
        <translation>{names} भरें</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>इसे भरें</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>फ़िल्टर</translation>
    </message>
    <message>
        <source>Find in answer</source>
        <translation>उत्तर में ढूँढें</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>उपयोगकर्ता ढूँढें</translation>
    </message>
    <message>
        <source>Find user…</source>
        <translation>उपयोगकर्ता ढूँढें…</translation>
    </message>
    <message>
        <source>Finish this list first, then choose “New list”.</source>
        <translation>पहले यह सूची पूरी करें, फिर “नई सूची” चुनें।</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>First close the window with the list of {title}.</source>
        <translation>पहले {title} की सूची वाली विंडो बंद करें।</translation>
    </message>
    <message>
        <source>For people to read and print: counts and a table.</source>
        <translation>लोगों के पढ़ने और प्रिंट करने के लिए: गिनतियाँ और एक तालिका।</translation>
    </message>
    <message>
        <source>For scripts and as proof: shows whether a line was changed afterwards.</source>
        <translation>स्क्रिप्ट के लिए और प्रमाण के रूप में: दिखाता है कि कोई लाइन बाद में बदली गई या नहीं।</translation>
    </message>
    <message>
        <source>For what names the place and not the user, like a company ID.</source>
        <translation>उसके लिए जो जगह बताता है, उपयोगकर्ता नहीं, जैसे कंपनी ID।</translation>
    </message>
    <message>
        <source>For {answer} write result and erased.</source>
        <translation>{answer} के लिए result और erased लिखें।</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>इतने समय बाद भुलाएँ:</translation>
    </message>
    <message>
        <source>Forget deletions</source>
        <translation>विलोपन भुलाएँ</translation>
    </message>
    <message>
        <source>Forget personal details</source>
        <translation>व्यक्तिगत जानकारी भुलाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} deletions</source>
        <comment>Forget {n} deletion</comment>
        <translation>
            <numerusform>{n} विलोपन भुलाएँ</numerusform>
            <numerusform>{n} विलोपन भुलाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting personal details…</source>
        <translation>व्यक्तिगत जानकारी भुलाई जा रही है…</translation>
    </message>
    <message>
        <source>Forgotten ({digits})</source>
        <translation>भुलाया गया ({digits})</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten after {n} days.</source>
        <comment>Forgotten after {n} day.</comment>
        <translation>
            <numerusform>{n} दिन बाद भुलाई जाती है।</numerusform>
            <numerusform>{n} दिन बाद भुलाई जाती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten already: {n}.</source>
        <translation>पहले ही भुलाए गए: {n}।</translation>
    </message>
    <message>
        <source>Forgotten, and left as they are: {n}</source>
        <translation>भुलाए हुए, और जैसे हैं वैसे छोड़े गए: {n}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>मिले हुए</translation>
    </message>
    <message>
        <source>Found: {n} of {total}</source>
        <translation>मिले: {total} में से {n}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>आरंभ</translation>
    </message>
    <message>
        <source>From a provider file of your own, for {address}. An account may have another address.</source>
        <translation>आपकी अपनी एक प्रदाता फ़ाइल से, {address} के लिए। किसी खाते का पता दूसरा हो सकता है।</translation>
    </message>
    <message>
        <source>From the tab: {value}</source>
        <translation>टैब से: {value}</translation>
    </message>
    <message>
        <source>From–to…</source>
        <translation>आरंभ–अंत…</translation>
    </message>
    <message>
        <source>Further places that are not as they were recorded: {n}.</source>
        <translation>अन्य जगहें जो वैसी नहीं हैं जैसी दर्ज की गई थीं: {n}।</translation>
    </message>
    <message>
        <source>Give it a name, such as User ID</source>
        <translation>इसे कोई नाम दें, जैसे उपयोगकर्ता ID</translation>
    </message>
    <message>
        <source>Give the account a name</source>
        <translation>खाते को कोई नाम दें</translation>
    </message>
    <message>
        <source>Give the service a name</source>
        <translation>सेवा को कोई नाम दें</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>प्रयास छोड़ दिया</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>जारी रखें…</translation>
    </message>
    <message>
        <source>Gone, says {name}</source>
        <translation>{name} के अनुसार अब नहीं है</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>यूनानी (Windows)</translation>
    </message>
    <message>
        <source>Has no {field}</source>
        <translation>{field} नहीं है</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>शृंखला का शीर्ष</translation>
    </message>
    <message>
        <source>Head: {head}</source>
        <translation>शीर्ष: {head}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>हेडर</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>हिब्रू (Windows)</translation>
    </message>
    <message>
        <source>Here you delete a user at a service your company uses. You see exactly what will be sent before anything is, and what came of it stays in a history.</source>
        <translation>आपकी कंपनी जिस सेवा का उपयोग करती है, उससे आप यहाँ उपयोगकर्ता को मिटाते हैं। कुछ भी भेजने से पहले आपको ठीक वही दिखता है जो भेजा जाएगा, और उसका परिणाम इतिहास में रहता है।</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>इतिहास (&amp;S)</translation>
    </message>
    <message>
        <source>Hidden files with personal data, named {name}…, may be left in this folder. Delete them.</source>
        <translation>इस फ़ोल्डर में {name}… नाम की, व्यक्तिगत डेटा वाली छिपी फ़ाइलें बची हो सकती हैं। उन्हें मिटाएँ।</translation>
    </message>
    <message>
        <source>Histories ({pattern})</source>
        <translation>इतिहास ({pattern})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Holds a sign written as a code like _x0041_. Enter the ID again.</source>
        <translation>इसमें _x0041_ जैसे कोड के रूप में लिखा चिह्न है। ID फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>आपको कैसे पता है?</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>आप साइन इन कैसे करते हैं?</translation>
    </message>
    <message>
        <source>How fast? (optional)</source>
        <translation>कितनी तेज़ी से? (वैकल्पिक)</translation>
    </message>
    <message>
        <source>ID, e-mail, account or message</source>
        <translation>ID, ईमेल, खाता या संदेश</translation>
    </message>
    <message>
        <source>If you noted a chain head some time ago, or have an export from then, enter its head here, or the seal of one of its rows. The check then also finds out whether anything up to there was made anew since.</source>
        <translation>यदि आपने कुछ समय पहले कोई शृंखला शीर्ष लिख रखा था, या तब का कोई निर्यात है, तो उसका शीर्ष यहाँ दर्ज करें, या उसकी किसी पंक्ति की मुहर। तब जाँच यह भी पता करती है कि वहाँ तक का कुछ उसके बाद नए सिरे से तो नहीं बनाया गया।</translation>
    </message>
    <message>
        <source>Import a provider file</source>
        <translation>प्रदाता फ़ाइल आयात करें</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>बॉडी में</translation>
    </message>
    <message>
        <source>Insert field {n}</source>
        <translation>फ़ील्ड {n} डालें</translation>
    </message>
    <message>
        <source>Insert {field}</source>
        <translation>{field} डालें</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>अमान्य</translation>
    </message>
    <message>
        <source>Invalid parameter (422)</source>
        <translation>अमान्य पैरामीटर (422)</translation>
    </message>
    <message>
        <source>Is being deleted already, since {when}.</source>
        <translation>{when} से मिटाया जा रहा है।</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>मिटाया जाता है</translation>
    </message>
    <message>
        <source>Is deleted, but the connection drops</source>
        <translation>मिटाया जाता है, पर कनेक्शन टूट जाता है</translation>
    </message>
    <message>
        <source>Is gone</source>
        <translation>अब नहीं है</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>क्या घड़ी सही है?</translation>
    </message>
    <message>
        <source>Is the history as it was recorded?</source>
        <translation>क्या इतिहास वैसा ही है जैसा दर्ज किया गया था?</translation>
    </message>
    <message>
        <source>Is the user there? (optional)</source>
        <translation>क्या उपयोगकर्ता मौजूद है? (वैकल्पिक)</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>मौजूद है</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {problem}.</source>
        <translation>इसे पढ़ा नहीं जा सकता: {problem}।</translation>
    </message>
    <message>
        <source>It can&apos;t be told how its letters are encoded. Open it in a spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>पता नहीं चलता कि इसके अक्षर किस एन्कोडिंग में हैं। इसे स्प्रेडशीट में खोलें और “CSV UTF-8” के रूप में सहेजें।</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} columns. Leave some out.</source>
        <comment>It has more than {n} column. Leave some out.</comment>
        <translation>
            <numerusform>इसमें {n} से अधिक कॉलम हैं। कुछ हटा दें।</numerusform>
            <numerusform>इसमें {n} से अधिक कॉलम हैं। कुछ हटा दें।</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no sheet with cells on show. Show or add one in a spreadsheet.</source>
        <translation>इसमें दिखाई देने वाले सेलों की कोई शीट नहीं है। स्प्रेडशीट में कोई शीट दिखाएँ या जोड़ें।</translation>
    </message>
    <message>
        <source>It is done later, and the user may still be there until then.</source>
        <translation>यह बाद में होता है, और तब तक उपयोगकर्ता मौजूद हो सकता है।</translation>
    </message>
    <message>
        <source>It is larger than {most} MB. Leave out the columns that are not needed, or split it.</source>
        <translation>यह {most} MB से बड़ी है। जिन कॉलमों की ज़रूरत नहीं, उन्हें हटा दें, या इसे बाँट दें।</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>यह फ़ाइल नहीं है।</translation>
    </message>
    <message>
        <source>It is not an export of Deletion Desk as JSON Lines.</source>
        <translation>यह JSON Lines के रूप में Deletion Desk का निर्यात नहीं है।</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: line {line} is more than fits. Split it into lists of at most {n} rows.</source>
        <comment>It is too long: line {line} is more than fits. Split it into lists of at most {n} row.</comment>
        <translation>
            <numerusform>यह बहुत लंबी है: लाइन {line} सीमा से आगे है। इसे अधिकतम {n} पंक्ति वाली सूचियों में बाँट दें।</numerusform>
            <numerusform>यह बहुत लंबी है: लाइन {line} सीमा से आगे है। इसे अधिकतम {n} पंक्तियों वाली सूचियों में बाँट दें।</numerusform>
        </translation>
    </message>
    <message>
        <source>It may or may not have been carried out.</source>
        <translation>हो सकता है कि यह किया गया हो, और हो सकता है कि नहीं।</translation>
    </message>
    <message>
        <source>It stands for every deletion recorded until this was made. Whoever keeps it can find out later whether one of them was changed, removed or put in.</source>
        <translation>यह इसके बनने तक दर्ज हुए हर विलोपन का प्रतिनिधि है। जिसके पास यह है, वह बाद में पता कर सकता है कि उनमें से कोई बदला, हटाया या बाद में डाला गया या नहीं।</translation>
    </message>
    <message>
        <source>It was changed meanwhile and is not UTF-8 text any more. Mend the file.</source>
        <translation>इसे इस बीच बदला गया और यह अब UTF-8 टेक्स्ट नहीं है। फ़ाइल ठीक करें।</translation>
    </message>
    <message>
        <source>It was not recorded</source>
        <translation>यह दर्ज नहीं हुआ</translation>
    </message>
    <message>
        <source>It was renamed or removed in another window. Close this one and open it again.</source>
        <translation>इसे दूसरी विंडो में नया नाम दिया गया या हटाया गया। इसे बंद करके फिर से खोलें।</translation>
    </message>
    <message>
        <source>Its accounts and their secrets stay unless you tick this below.</source>
        <translation>इसके खाते और उनके सीक्रेट बने रहते हैं, जब तक आप इसे नीचे टिक न करें।</translation>
    </message>
    <message>
        <source>Its answer has the ID at</source>
        <translation>उत्तर में ID का स्थान</translation>
    </message>
    <message>
        <source>Its credentials are removed too. The history stays as it is.</source>
        <translation>इसके क्रेडेंशियल भी हटाए जाते हैं। इतिहास जैसा है वैसा रहता है।</translation>
    </message>
    <message>
        <source>Its tab and its file go. The history stays as it is.</source>
        <translation>इसका टैब और इसकी फ़ाइल हट जाती है। इतिहास जैसा है वैसा रहता है।</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines (can be checked later)</source>
        <translation>JSON Lines (बाद में जाँचा जा सकता है)</translation>
    </message>
    <message>
        <source>JSON has no dates and times; write it as text in quotes</source>
        <translation>JSON में तारीख और समय नहीं होते; इसे उद्धरण चिह्नों में टेक्स्ट के रूप में लिखें</translation>
    </message>
    <message>
        <source>JSON has no such number</source>
        <translation>JSON में ऐसी कोई संख्या नहीं होती</translation>
    </message>
    <message>
        <source>JSON, shown with line breaks.</source>
        <translation>JSON, पंक्ति विच्छेद के साथ दिखाया गया।</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>जन॰</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>जापानी (Shift JIS)</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>जुल॰</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>जून</translation>
    </message>
    <message>
        <source>Keep between deletions</source>
        <translation>अगले विलोपन के लिए रखें</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <translation>हमेशा रखें</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>विराम पर रखें</translation>
    </message>
    <message>
        <source>Keep personal details</source>
        <translation>व्यक्तिगत जानकारी रखें</translation>
    </message>
    <message>
        <source>Kept for ever.</source>
        <translation>हमेशा रखी जाती है।</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>कीबोर्ड शॉर्टकट</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>कोरियाई (Windows)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>पिछले 30 दिन</translation>
    </message>
    <message>
        <source>Last answer:</source>
        <translation>पिछला उत्तर:</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Leave out everything from ? or # on</source>
        <translation>? या # से आगे का सब हटा दें</translation>
    </message>
    <message>
        <source>Leave out the blanks before and after it</source>
        <translation>इसके आगे-पीछे के स्पेस हटा दें</translation>
    </message>
    <message>
        <source>Leave out the blanks before and after the name</source>
        <translation>नाम के आगे-पीछे के स्पेस हटा दें</translation>
    </message>
    <message>
        <source>Leave out the slash (/) in the name</source>
        <translation>नाम से स्लैश (/) हटा दें</translation>
    </message>
    <message>
        <source>Leave out user name and password; they belong in the credentials</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड हटा दें; उनकी जगह क्रेडेंशियल में है</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n} users who are not there</source>
        <comment>Leave out {n} user who is not there</comment>
        <translation>
            <numerusform>{n} उपयोगकर्ता छोड़ें, जो मौजूद नहीं है</numerusform>
            <numerusform>{n} उपयोगकर्ता छोड़ें, जो मौजूद नहीं हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>छोड़े गए</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>लाइन</translation>
    </message>
    <message>
        <source>Line {last} has a carriage return inside. Take it out, or save the list anew as CSV.</source>
        <translation>लाइन {last} के बीच कैरिज रिटर्न है। उसे हटाएँ, या सूची को फिर से CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>लाइन {line}</translation>
    </message>
    <message>
        <source>Line {line} (deletion {number})</source>
        <translation>लाइन {line} (विलोपन {number})</translation>
    </message>
    <message>
        <source>Line {line} can&apos;t be read as a line of this export.</source>
        <translation>लाइन {line} इस निर्यात की लाइन के रूप में नहीं पढ़ी जा सकती।</translation>
    </message>
    <message>
        <source>Line {line} has another head than the first line.</source>
        <translation>लाइन {line} का शीर्ष पहली लाइन से अलग है।</translation>
    </message>
    <message>
        <source>Line {line} has other columns than the first line.</source>
        <translation>लाइन {line} के कॉलम पहली लाइन से अलग हैं।</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has {n} cells, and {most} are the most. If it is a list of IDs, copy it and press Paste.</source>
        <comment>Line {line} has {n} cell, and {most} are the most. If it is a list of IDs, copy it and press Paste.</comment>
        <translation>
            <numerusform>लाइन {line} में {n} सेल है, और अधिकतम {most} हो सकते हैं। यदि यह ID की सूची है, तो उसे कॉपी करें और “चिपकाएँ” दबाएँ।</numerusform>
            <numerusform>लाइन {line} में {n} सेल हैं, और अधिकतम {most} हो सकते हैं। यदि यह ID की सूची है, तो उसे कॉपी करें और “चिपकाएँ” दबाएँ।</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line} is not text in {encoding}. Choose another encoding, or open the list in a spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>लाइन {line} {encoding} में लिखा टेक्स्ट नहीं है। दूसरी एन्कोडिंग चुनें, या सूची को स्प्रेडशीट में खोलकर “CSV UTF-8” के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>List {list} was changed: it does not fit its deletions.</source>
        <translation>सूची {list} बदली गई: वह अपने विलोपनों से मेल नहीं खाती।</translation>
    </message>
    <message>
        <source>List {list} was changed: its user is not that of deletion {number}.</source>
        <translation>सूची {list} बदली गई: उसका उपयोगकर्ता वह नहीं है जो विलोपन {number} का है।</translation>
    </message>
    <message>
        <source>List {list} was removed.</source>
        <translation>सूची {list} हटाई गई।</translation>
    </message>
    <message>
        <source>List {list}, user {n}</source>
        <translation>सूची {list}, उपयोगकर्ता {n}</translation>
    </message>
    <message>
        <source>List {list}, user {n}: {source}</source>
        <translation>सूची {list}, उपयोगकर्ता {n}: {source}</translation>
    </message>
    <message>
        <source>List {name} is paused: {done} of {total}</source>
        <translation>सूची {name} विराम पर है: {total} में से {done}</translation>
    </message>
    <message>
        <source>List {name}: {done} of {total}</source>
        <translation>सूची {name}: {total} में से {done}</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>सूचियाँ (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Lists are paused; you can go on with them later.</source>
        <translation>सूचियाँ विराम पर हैं; आप उन्हें बाद में जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>Lists that are not finished can&apos;t go on with other requests.</source>
        <translation>जो सूचियाँ पूरी नहीं हुईं, वे दूसरे अनुरोधों के साथ जारी नहीं रह सकतीं।</translation>
    </message>
    <message>
        <source>Lists that are not finished, and can&apos;t go on without it: {n}.</source>
        <translation>सूचियाँ जो पूरी नहीं हुईं, और इसके बिना जारी नहीं रह सकतीं: {n}।</translation>
    </message>
    <message>
        <source>Lists that are not finished: {lists}.</source>
        <translation>सूचियाँ जो पूरी नहीं हुईं: {lists}।</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>बाकी लोड करें</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>उपयोगकर्ता लोड हो रहे हैं…</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>लॉगिन नाम</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>Look at its accounts afterwards; they may need other credentials.</source>
        <translation>बाद में इसके खाते देखें; उन्हें शायद दूसरे क्रेडेंशियल चाहिए।</translation>
    </message>
    <message>
        <source>Look into it, then resume.</source>
        <translation>इसकी छानबीन करें, फिर “फिर शुरू करें” चुनें।</translation>
    </message>
    <message>
        <source>Look the user up</source>
        <translation>उपयोगकर्ता का लुकअप करें</translation>
    </message>
    <message>
        <source>Look unusual: {n}. The list says why, under Note.</source>
        <translation>असामान्य लगते हैं: {n}। कारण सूची में “टिप्पणी” के नीचे लिखा है।</translation>
    </message>
    <message>
        <source>Look users up first</source>
        <translation>पहले उपयोगकर्ताओं का लुकअप करें</translation>
    </message>
    <message>
        <source>Look-up path</source>
        <translation>लुकअप पाथ</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>लुकअप किया गया</translation>
    </message>
    <message>
        <source>Looked up: {counts}.</source>
        <translation>लुकअप किया गया: {counts}।</translation>
    </message>
    <message>
        <source>Looking for the deletion…</source>
        <translation>विलोपन ढूँढा जा रहा है…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>कीरिंग ढूँढी जा रही है…</translation>
    </message>
    <message>
        <source>Looking for what can still be read…</source>
        <translation>ढूँढा जा रहा है कि अब भी क्या पढ़ा जा सकता है…</translation>
    </message>
    <message>
        <source>Looking up: {done} of {all}.</source>
        <translation>लुकअप हो रहा है: {all} में से {done}।</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>लुकअप हो रहा है…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>बनाया गया</translation>
    </message>
    <message>
        <source>Made of these parts</source>
        <translation>इन हिस्सों से बना</translation>
    </message>
    <message>
        <source>Made sure</source>
        <translation>पक्का किया गया</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>सूची बनाएँ</translation>
    </message>
    <message numerus="yes">
        <source>Make a list of {n} users</source>
        <comment>Make a list of {n} user</comment>
        <translation>
            <numerusform>{n} उपयोगकर्ता की सूची बनाएँ</numerusform>
            <numerusform>{n} उपयोगकर्ताओं की सूची बनाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure</source>
        <translation>पक्का करें</translation>
    </message>
    <message numerus="yes">
        <source>Making sure of {n} deletions…</source>
        <comment>Making sure of {n} deletion…</comment>
        <translation>
            <numerusform>{n} विलोपन का परिणाम पक्का किया जा रहा है…</numerusform>
            <numerusform>{n} विलोपनों का परिणाम पक्का किया जा रहा है…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making sure… {counts}</source>
        <translation>पक्का किया जा रहा है… {counts}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>मार्च</translation>
    </message>
    <message>
        <source>May</source>
        <translation>मई</translation>
    </message>
    <message>
        <source>Mend the file, and the request shows here.</source>
        <translation>फ़ाइल ठीक करें, तो अनुरोध यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>संदेश</translation>
    </message>
    <message>
        <source>Message at</source>
        <translation>संदेश का स्थान</translation>
    </message>
    <message>
        <source>Messente no longer develops Verigator; for new work it offers the Number Verification API.</source>
        <translation>Messente अब Verigator का विकास नहीं करती; नए काम के लिए वह Number Verification API देती है।</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>मेथड</translation>
    </message>
    <message>
        <source>Missing: {labels}. Enter it under Accounts….</source>
        <translation>दर्ज नहीं: {labels}। “खाते…” में दर्ज करें।</translation>
    </message>
    <message>
        <source>NUL characters in the answer are left out.</source>
        <translation>उत्तर के NUL वर्ण छोड़ दिए गए हैं।</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>कभी उत्तर नहीं देता</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>नई सूची</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>सबसे नए पहले</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>अगला</translation>
    </message>
    <message>
        <source>No account yet. Choose “Accounts…” and add one.</source>
        <translation>अभी कोई खाता नहीं है। “खाते…” चुनें और एक जोड़ें।</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>उत्तर नहीं</translation>
    </message>
    <message>
        <source>No answer arrived.</source>
        <translation>कोई उत्तर नहीं आया।</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>अभी कोई उत्तर नहीं।</translation>
    </message>
    <message>
        <source>No column for {field}, and none filled in on the tab.</source>
        <translation>{field} के लिए कोई कॉलम नहीं है, और टैब पर भी कुछ नहीं भरा है।</translation>
    </message>
    <message>
        <source>No column for {field}.</source>
        <translation>{field} के लिए कोई कॉलम नहीं है।</translation>
    </message>
    <message>
        <source>No deletions yet. Choose an account, fill in the IDs, then choose “Delete user…”.</source>
        <translation>अभी कोई विलोपन नहीं है। खाता चुनें, ID भरें, फिर “उपयोगकर्ता मिटाएँ…” चुनें।</translation>
    </message>
    <message>
        <source>No expiry can be read from this token; it is saved as it is</source>
        <translation>इस टोकन से समाप्ति का समय नहीं पढ़ा जा सकता; इसे जैसा है वैसा सहेजा जाता है</translation>
    </message>
    <message>
        <source>No keyring: credentials are kept for this session only</source>
        <translation>कोई कीरिंग नहीं: क्रेडेंशियल केवल इस सत्र के लिए रखे जाते हैं</translation>
    </message>
    <message>
        <source>No page holds all these words.</source>
        <translation>किसी भी पेज में ये सभी शब्द नहीं हैं।</translation>
    </message>
    <message>
        <source>No pictures can be put into {folder}: {reason}.</source>
        <translation>{folder} में चित्र नहीं रखे जा सकते: {reason}।</translation>
    </message>
    <message>
        <source>No record was written</source>
        <translation>कोई रिकॉर्ड नहीं लिखा गया</translation>
    </message>
    <message>
        <source>No secure connection to the proxy {host} came about.</source>
        <translation>प्रॉक्सी {host} से सुरक्षित कनेक्शन नहीं बन सका।</translation>
    </message>
    <message>
        <source>No secure connection to {host} came about.</source>
        <translation>{host} से सुरक्षित कनेक्शन नहीं बन सका।</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>ऐसा कोई उपयोगकर्ता नहीं</translation>
    </message>
    <message>
        <source>No such user (404)</source>
        <translation>ऐसा कोई उपयोगकर्ता नहीं (404)</translation>
    </message>
    <message>
        <source>No such user if</source>
        <translation>ऐसा कोई उपयोगकर्ता नहीं, यदि</translation>
    </message>
    <message>
        <source>No user could be loaded. The reason stands below.</source>
        <translation>कोई उपयोगकर्ता लोड नहीं हो सका। कारण नीचे लिखा है।</translation>
    </message>
    <message>
        <source>Nobody can say from the answer whether it was done.</source>
        <translation>उत्तर से कोई नहीं कह सकता कि यह हुआ या नहीं।</translation>
    </message>
    <message>
        <source>Nobody fits the search.</source>
        <translation>खोज से कोई मेल नहीं खाता।</translation>
    </message>
    <message>
        <source>Nobody will be deleted: no row is ticked</source>
        <translation>किसी को नहीं मिटाया जाएगा: कोई पंक्ति टिक नहीं है</translation>
    </message>
    <message>
        <source>None yet. “Add a provider…” in the menu makes one, with a form.</source>
        <translation>अभी कोई नहीं। मेनू का “प्रदाता जोड़ें…” फ़ॉर्म की मदद से एक बनाता है।</translation>
    </message>
    <message>
        <source>None: one value per line</source>
        <translation>कोई नहीं: हर लाइन में एक मान</translation>
    </message>
    <message>
        <source>Not a list</source>
        <translation>यह सूची नहीं है</translation>
    </message>
    <message>
        <source>Not a whole number. Format the column as text, and enter the ID again.</source>
        <translation>पूर्णांक नहीं है। कॉलम को टेक्स्ट के रूप में फ़ॉर्मैट करें और ID फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>Not allowed (403)</source>
        <translation>अनुमति नहीं (403)</translation>
    </message>
    <message>
        <source>Not an e-mail address like name@example.com</source>
        <translation>name@example.com जैसा ईमेल पता नहीं है</translation>
    </message>
    <message>
        <source>Not at hand: {names}. Credentials are kept for {where}. Choose “Accounts…” to unlock the keyring or to enter it again.</source>
        <translation>उपलब्ध नहीं: {names}। क्रेडेंशियल यहाँ रखे जाते हैं: {where}। कीरिंग का ताला खोलने या इसे फिर से भरने के लिए “खाते…” चुनें।</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>शुरू नहीं हुए</translation>
    </message>
    <message>
        <source>Not checked: {reason}</source>
        <translation>जाँच नहीं हुई: {reason}</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>अभी समाप्त नहीं</translation>
    </message>
    <message numerus="yes">
        <source>Not finished, and checked only when they are: {n} deletions.</source>
        <comment>Not finished, and checked only when they are: {n} deletion.</comment>
        <translation>
            <numerusform>समाप्त नहीं, और समाप्त होने पर ही जाँचा जाएगा: {n} विलोपन।</numerusform>
            <numerusform>समाप्त नहीं, और समाप्त होने पर ही जाँचे जाएँगे: {n} विलोपन।</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>a text</comment>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>नहीं मिला</translation>
    </message>
    <message>
        <source>Not found, in the part that is shown</source>
        <translation>दिखाए गए भाग में नहीं मिला</translation>
    </message>
    <message>
        <source>Not made sure</source>
        <translation>पक्का नहीं किया गया</translation>
    </message>
    <message>
        <source>Not made sure of: {n}</source>
        <translation>पक्के नहीं किए गए: {n}</translation>
    </message>
    <message>
        <source>Not saved yet: {names}. Choose “Accounts…” and enter it.</source>
        <translation>अभी सहेजा नहीं गया: {names}। “खाते…” चुनें और इसे भरें।</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>सहेजा नहीं गया। {reason}</translation>
    </message>
    <message>
        <source>Not secret in this file, so kept readable in the settings: {names}.</source>
        <translation>इस फ़ाइल में सीक्रेट नहीं, इसलिए सेटिंग में पढ़ने लायक रखे जाते हैं: {names}।</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>दोबारा नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>साइन इन नहीं हुआ</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>मौजूद नहीं</translation>
    </message>
    <message>
        <source>Not touched are exports, copies of the history, files that were put aside as damaged, and the names of the lists&apos; files, which stay. Delete such files yourself where they must not be kept.</source>
        <translation>इन्हें नहीं छुआ जाता: निर्यात, इतिहास की प्रतियाँ, क्षतिग्रस्त मानकर अलग रखी गई फ़ाइलें, और सूचियों की फ़ाइलों के नाम, जो बने रहते हैं। जहाँ ऐसी फ़ाइलें नहीं रखी जानी चाहिए, वहाँ उन्हें स्वयं मिटाएँ।</translation>
    </message>
    <message>
        <source>Not yet: see what is marked with ⚠.</source>
        <translation>अभी नहीं: ⚠ से चिह्नित बातें देखें।</translation>
    </message>
    <message>
        <source>Not yet: {n}</source>
        <translation>अभी नहीं: {n}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>टिप्पणी</translation>
    </message>
    <message>
        <source>Nothing can be forgotten now, since the key would be kept for {where}. Start the keyring, then open this again.</source>
        <translation>अभी कुछ भुलाया नहीं जा सकता, क्योंकि कुंजी ऐसे रखी जाएगी: {where}। कीरिंग चालू करें, फिर इसे दोबारा खोलें।</translation>
    </message>
    <message>
        <source>Nothing contradicts, and there is nothing to prove: no line has a seal yet.</source>
        <translation>कुछ भी विरोधी नहीं है, और साबित करने को भी कुछ नहीं: अभी किसी लाइन पर मुहर नहीं है।</translation>
    </message>
    <message>
        <source>Nothing contradicts, but this file alone proves no line.</source>
        <translation>कुछ भी विरोधी नहीं है, पर यह फ़ाइल अकेले किसी लाइन को साबित नहीं करती।</translation>
    </message>
    <message numerus="yes">
        <source>Nothing contradicts. Proven to be as it was recorded: {n} lines.</source>
        <comment>Nothing contradicts. Proven to be as it was recorded: {n} line.</comment>
        <translation>
            <numerusform>कुछ भी विरोधी नहीं है। वैसी ही साबित हुई जैसी दर्ज की गई थी: {n} लाइन।</numerusform>
            <numerusform>कुछ भी विरोधी नहीं है। वैसी ही साबित हुईं जैसी दर्ज की गई थीं: {n} लाइनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing contradicts: every sealed line is as it was recorded.</source>
        <translation>कुछ भी विरोधी नहीं है: मुहर वाली हर लाइन वैसी ही है जैसी दर्ज की गई थी।</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>इसमें से कुछ भी पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>कुछ नहीं भेजा जा रहा है।</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose Resume. Lists that are not finished also stand behind “Delete a list…”.</source>
        <translation>जब तक आप “फिर शुरू करें” नहीं चुनते, कुछ नहीं भेजा जाता। अधूरी सूचियाँ “सूची के उपयोगकर्ता मिटाएँ…” में भी मिलती हैं।</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose Resume.</source>
        <translation>जब तक आप “फिर शुरू करें” नहीं चुनते, कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Nothing left this computer. You can send it again.</source>
        <translation>इस कंप्यूटर से कुछ बाहर नहीं गया। आप इसे दोबारा भेज सकते हैं।</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the search or choose other filters.</source>
        <translation>कुछ मेल नहीं खाता। खोज साफ़ करें या दूसरे फ़िल्टर चुनें।</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>और कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>चिपकाने के लिए कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing was deleted. Correct what the message names, then send it again.</source>
        <translation>कुछ नहीं मिटाया गया। संदेश में जो बताया गया है उसे सुधारें, फिर दोबारा भेजें।</translation>
    </message>
    <message>
        <source>Nothing was forgotten, since the key that this history was begun with is not in your keyring. Bring that keyring back, for example from a backup, then start again.</source>
        <translation>कुछ नहीं भुलाया गया, क्योंकि जिस कुंजी से यह इतिहास शुरू हुआ, वह आपकी कीरिंग में नहीं है। वह कीरिंग वापस लाएँ, जैसे बैकअप से, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>कुछ नहीं भेजा गया</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>नव॰</translation>
    </message>
    <message>
        <source>Number of deletions</source>
        <translation>विलोपनों की संख्या</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>पंक्तियों की संख्या</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>उपयोगकर्ताओं की संख्या</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>अक्तू॰</translation>
    </message>
    <message>
        <source>Of the forgotten ones it is proven that they took place and how they ended, not who it was.</source>
        <translation>भुलाए गए विलोपनों के बारे में साबित है कि वे हुए और कैसे समाप्त हुए, यह नहीं कि वे किसके थे।</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>सबसे पुराने पहले</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>रास्ते में।</translation>
    </message>
    <message>
        <source>Only a JSON Lines export (.jsonl) that holds deletions can be checked.</source>
        <translation>केवल ऐसे JSON Lines निर्यात (.jsonl) की जाँच हो सकती है जिसमें विलोपन हों।</translation>
    </message>
    <message>
        <source>Only add files from people you trust.</source>
        <translation>केवल भरोसेमंद लोगों की फ़ाइलें जोड़ें।</translation>
    </message>
    <message>
        <source>Only comments and layout of the file change.</source>
        <translation>फ़ाइल की केवल टिप्पणियाँ और लेआउट बदलते हैं।</translation>
    </message>
    <message>
        <source>Only texts have rows; write this JSON on the page File, in [delete]</source>
        <translation>पंक्तियाँ केवल टेक्स्ट के लिए होती हैं; यह JSON “फ़ाइल” पेज पर [delete] में लिखें</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>केवल पहले</translation>
    </message>
    <message>
        <source>Only the first {size} KB are shown. “Copy raw answer” takes all of it.</source>
        <translation>केवल पहले {size} KB दिखाए गए हैं। “मूल उत्तर कॉपी करें” पूरा उत्तर लेता है।</translation>
    </message>
    <message>
        <source>Open a CSV or Excel file, drop one here, or copy a list and press Paste.</source>
        <translation>CSV या Excel फ़ाइल खोलें, उसे यहाँ छोड़ें, या सूची कॉपी करके “चिपकाएँ” दबाएँ।</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>सूची खोलें</translation>
    </message>
    <message>
        <source>Open another history</source>
        <translation>दूसरा इतिहास खोलें</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>फ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>लॉग फ़ोल्डर खोलें (&amp;L)</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>इतिहास खोला जा रहा है…</translation>
    </message>
    <message>
        <source>Or look at the provider’s own pages, and record what you found out:</source>
        <translation>या प्रदाता के अपने पेज देखें, और दर्ज करें कि आपको क्या पता चला:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>परिणाम</translation>
    </message>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation>परिणाम: {outcome}।</translation>
    </message>
    <message>
        <source>Own providers</source>
        <translation>अपने प्रदाता</translation>
    </message>
    <message>
        <source>PDF deletion record (one page)</source>
        <translation>PDF विलोपन रिकॉर्ड (एक पेज)</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>PDF रिपोर्ट</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>पेज</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>पेज {page} / {pages}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>चिपकाएँ</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>पाथ</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>विराम दें</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>विराम दें और बंद करें</translation>
    </message>
    <message>
        <source>Pause the list, save the account, and then resume the list.</source>
        <translation>सूची को विराम दें, खाता सहेजें, फिर सूची को फिर शुरू करें।</translation>
    </message>
    <message>
        <source>Paused before: {reason}</source>
        <translation>पहले विराम दिया गया: {reason}</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>प्रति सेकंड</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>समयावधि</translation>
    </message>
    <message>
        <source>Personal details are being removed from the history. Try again in a minute.</source>
        <translation>इतिहास से व्यक्तिगत जानकारी हटाई जा रही है। एक मिनट बाद फिर से प्रयास करें।</translation>
    </message>
    <message numerus="yes">
        <source>Personal details are forgotten after {n} days.</source>
        <comment>Personal details are forgotten after {n} day.</comment>
        <translation>
            <numerusform>व्यक्तिगत जानकारी {n} दिन बाद भुलाई जाती है।</numerusform>
            <numerusform>व्यक्तिगत जानकारी {n} दिन बाद भुलाई जाती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details are kept for ever.</source>
        <translation>व्यक्तिगत जानकारी हमेशा रखी जाती है।</translation>
    </message>
    <message numerus="yes">
        <source>Personal details forgotten, and checked without them: {n} deletions.</source>
        <comment>Personal details forgotten, and checked without them: {n} deletion.</comment>
        <translation>
            <numerusform>व्यक्तिगत जानकारी भुलाई गई, और उसके बिना जाँचा गया: {n} विलोपन।</numerusform>
            <numerusform>व्यक्तिगत जानकारी भुलाई गई, और उसके बिना जाँचे गए: {n} विलोपन।</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details in the history</source>
        <translation>इतिहास में व्यक्तिगत जानकारी</translation>
    </message>
    <message numerus="yes">
        <source>Personal details of {n} deletions are forgotten.</source>
        <comment>Personal details of {n} deletion are forgotten.</comment>
        <translation>
            <numerusform>{n} विलोपन की व्यक्तिगत जानकारी भुलाई गई।</numerusform>
            <numerusform>{n} विलोपनों की व्यक्तिगत जानकारी भुलाई गई।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal details of {n} deletions older than {days} days were forgotten.</source>
        <comment>Personal details of {n} deletion older than {days} days were forgotten.</comment>
        <translation>
            <numerusform>{days} दिनों से पुराने {n} विलोपन की व्यक्तिगत जानकारी भुला दी गई।</numerusform>
            <numerusform>{days} दिनों से पुराने {n} विलोपनों की व्यक्तिगत जानकारी भुला दी गई।</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details that are too old were not all forgotten. {reason}</source>
        <translation>बहुत पुरानी व्यक्तिगत जानकारी पूरी तरह नहीं भुलाई गई। {reason}</translation>
    </message>
    <message>
        <source>Personal details were forgotten in this history, and the key for them is not in your keyring. These deletions can&apos;t be found by ID; the rest can.</source>
        <translation>इस इतिहास में व्यक्तिगत जानकारी भुलाई गई थी, और उसकी कुंजी आपकी कीरिंग में नहीं है। ये विलोपन ID से नहीं मिल सकते; बाकी मिल सकते हैं।</translation>
    </message>
    <message>
        <source>Personal details were forgotten in this history, and the key in your keyring is another one. These deletions can&apos;t be found by ID; the rest can.</source>
        <translation>इस इतिहास में व्यक्तिगत जानकारी भुलाई गई थी, और आपकी कीरिंग की कुंजी दूसरी है। ये विलोपन ID से नहीं मिल सकते; बाकी मिल सकते हैं।</translation>
    </message>
    <message>
        <source>Personal details were forgotten on {date}.</source>
        <translation>व्यक्तिगत जानकारी {date} को भुलाई गई।</translation>
    </message>
    <message>
        <source>Personal details were forgotten.</source>
        <translation>व्यक्तिगत जानकारी भुलाई गई।</translation>
    </message>
    <message>
        <source>Points to another address (302)</source>
        <translation>दूसरा पता बताता है (302)</translation>
    </message>
    <message>
        <source>Practised with answers made from what you wrote here: each answer is read as it should be. {title} itself was not asked.</source>
        <translation>आपके लिखे से बने उत्तरों के साथ अभ्यास हुआ: हर उत्तर वैसे ही पढ़ा जाता है जैसे पढ़ा जाना चाहिए। स्वयं {title} से नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>Practised with answers made from what you wrote here: not every answer is read as it should be; see the rows with ⚠. {title} itself was not asked.</source>
        <translation>आपके लिखे से बने उत्तरों के साथ अभ्यास हुआ: हर उत्तर वैसे नहीं पढ़ा जाता जैसे पढ़ा जाना चाहिए; ⚠ वाली पंक्तियाँ देखें। स्वयं {title} से नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>पिछला</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>प्रगति</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>प्रदाता</translation>
    </message>
    <message>
        <source>Provider file</source>
        <translation>प्रदाता फ़ाइल</translation>
    </message>
    <message>
        <source>Provider files (*.toml)</source>
        <translation>प्रदाता फ़ाइलें (*.toml)</translation>
    </message>
    <message>
        <source>Put {field} where it says {place}: choose “Insert {field}”</source>
        <translation>जहाँ {place} लिखा है, वहाँ {field} रखें: “{field} डालें” चुनें</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>क्वेरी</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बाहर निकलें</translation>
    </message>
    <message>
        <source>Quit all the same?</source>
        <translation>फिर भी बाहर निकलें?</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>मूल उत्तर</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>इस रूप में पढ़ा गया</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>और पढ़ें</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>मैनुअल पढ़ें</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>सूची पढ़ी जा रही है…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>तैयार</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>दर्ज करें</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>दर्ज जानकारी</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>अस्वीकृत</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove its accounts and their secrets too ({n})</source>
        <translation>इसके खाते और उनके सीक्रेट भी हटाएँ ({n})</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>खाता “{name}” हटाएँ?</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>{title} हटाएँ?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Repeats a credential of the account</source>
        <translation>खाते का एक क्रेडेंशियल दोहराता है</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>बदलें</translation>
    </message>
    <message>
        <source>Replace what you typed?</source>
        <translation>जो आपने लिखा, उसे बदलें?</translation>
    </message>
    <message>
        <source>Replace {file}?</source>
        <translation>{file} को बदलें?</translation>
    </message>
    <message>
        <source>Replace {title}?</source>
        <translation>{title} को बदलें?</translation>
    </message>
    <message>
        <source>Replaced by codes that nobody can read: the IDs and e-mail addresses, the message and the raw answer. What stays: when, provider, account and outcome.</source>
        <translation>इनकी जगह ऐसे कोड रखे जाते हैं जिन्हें कोई नहीं पढ़ सकता: ID और ईमेल पते, संदेश और मूल उत्तर। जो रहता है: समय, प्रदाता, खाता और परिणाम।</translation>
    </message>
    <message>
        <source>Requests, with the secrets of its accounts, go to {address}.</source>
        <translation>अनुरोध, इसके खातों के सीक्रेट समेत, {address} पर जाते हैं।</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>परिणाम पता करें…</translation>
    </message>
    <message>
        <source>Result of</source>
        <translation>किस प्रयास का परिणाम</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>विफल को दोबारा भेजें</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>सेटिंग (&amp;E)…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
    <message>
        <source>Save a copy of the history</source>
        <translation>इतिहास की प्रति सहेजें</translation>
    </message>
    <message numerus="yes">
        <source>Save and forget {n} deletions</source>
        <comment>Save and forget {n} deletion</comment>
        <translation>
            <numerusform>सहेजें और {n} विलोपन भुलाएँ</numerusform>
            <numerusform>सहेजें और {n} विलोपन भुलाएँ</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the account first, then sign in.</source>
        <translation>पहले खाता सहेजें, फिर साइन इन करें।</translation>
    </message>
    <message>
        <source>Save the file on this computer first, then drop it here.</source>
        <translation>पहले फ़ाइल को इस कंप्यूटर पर सहेजें, फिर उसे यहाँ छोड़ें।</translation>
    </message>
    <message>
        <source>Saved until you quit.</source>
        <translation>आपके बाहर निकलने तक सहेजा गया।</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>सहेजा गया।</translation>
    </message>
    <message>
        <source>Saved. Type a new one to replace it</source>
        <translation>सहेजा हुआ है। बदलने के लिए नया लिखें</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>प्रति सहेजी जा रही है…</translation>
    </message>
    <message>
        <source>Says deleted, but is still there</source>
        <translation>मिटाया गया बताता है, पर अब भी मौजूद है</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>इतिहास में खोजें</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>मैनुअल में खोजें</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>उपयोगकर्ताओं में खोजें</translation>
    </message>
    <message>
        <source>Secrets are kept in memory here, so the key goes when you quit the app. After that, nobody can find by ID what was forgotten.</source>
        <translation>यहाँ सीक्रेट मेमोरी में रखे जाते हैं, इसलिए ऐप से बाहर निकलने पर कुंजी चली जाती है। उसके बाद जो भुलाया गया, उसे कोई ID से नहीं ढूँढ सकता।</translation>
    </message>
    <message>
        <source>Secrets are not copied. Put them into the variables it names.</source>
        <translation>सीक्रेट कॉपी नहीं होते। उन्हें उन वेरिएबल में रखें जिनके नाम इसमें हैं।</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>सभी चुनें (&amp;A)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>चुने हुए</translation>
    </message>
    <message>
        <source>Selected deletions: {n}</source>
        <translation>चुने हुए विलोपन: {n}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>अर्धविराम</translation>
    </message>
    <message numerus="yes">
        <source>Sending {n} deletions…</source>
        <comment>Sending {n} deletion…</comment>
        <translation>
            <numerusform>{n} विलोपन भेजा जा रहा है…</numerusform>
            <numerusform>{n} विलोपन भेजे जा रहे हैं…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending: {user}</source>
        <translation>भेजा जा रहा है: {user}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>भेजा गया</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>पहले भेजा गया</translation>
    </message>
    <message>
        <source>Sent before: {n}. They may be deleted already; check at the provider first.</source>
        <translation>पहले भेजे गए: {n}। हो सकता है कि वे मिटाए जा चुके हों; पहले प्रदाता के यहाँ जाँचें।</translation>
    </message>
    <message>
        <source>Sent on {when}, outcome unknown. Check at the provider first.</source>
        <translation>{when} को भेजा गया, परिणाम अज्ञात। पहले प्रदाता के यहाँ जाँचें।</translation>
    </message>
    <message>
        <source>Sent on {when}; confirmed gone on {then}.</source>
        <translation>{when} को भेजा गया; {then} को न होने की पुष्टि।</translation>
    </message>
    <message>
        <source>Sent on {when}; still there on {then}.</source>
        <translation>{when} को भेजा गया; {then} को अब भी मौजूद।</translation>
    </message>
    <message>
        <source>Sent with</source>
        <translation>किस खाते से भेजा</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>सित॰</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>विभाजक</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>सेवा ID</translation>
    </message>
    <message>
        <source>Settings in use</source>
        <translation>सेटिंग उपयोग में हैं</translation>
    </message>
    <message>
        <source>Settings not available</source>
        <translation>सेटिंग उपलब्ध नहीं हैं</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>शीट</translation>
    </message>
    <message>
        <source>Short, task by task, with pictures.</source>
        <translation>छोटा, एक-एक काम के अनुसार, चित्रों के साथ।</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>दिखाएँ</translation>
    </message>
    <message>
        <source>Show all deletions</source>
        <translation>सभी विलोपन दिखाएँ</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>फ़ाइल दिखाएँ</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>फ़ोल्डर में दिखाएँ</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>इतिहास दिखाएँ</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>उन्हें दिखाएँ</translation>
    </message>
    <message>
        <source>Shown in the empty field, and in what will be sent, on the right.</source>
        <translation>खाली फ़ील्ड में और दाईं ओर “जो भेजा जाएगा” में दिखता है।</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>दिखाएँ…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>Sign in now</source>
        <translation>अभी साइन इन करें</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>साइन इन हो गया।</translation>
    </message>
    <message>
        <source>Signed in. The token {when}.</source>
        <translation>साइन इन हो गया। टोकन {when}।</translation>
    </message>
    <message>
        <source>Signing in again.</source>
        <translation>फिर से साइन इन हो रहा है।</translation>
    </message>
    <message>
        <source>Signing in failed.</source>
        <translation>साइन इन विफल रहा।</translation>
    </message>
    <message>
        <source>Signing in. The provider, or the keyring, takes its time.</source>
        <translation>साइन इन हो रहा है। प्रदाता या कीरिंग समय ले रही है।</translation>
    </message>
    <message>
        <source>Signs in by itself</source>
        <translation>अपने-आप साइन इन करता है</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>कब से</translation>
    </message>
    <message>
        <source>Some traces are still there</source>
        <translation>कुछ निशान अब भी बचे हैं</translation>
    </message>
    <message>
        <source>Some users of the list have no outcome yet. Let it go on.</source>
        <translation>सूची के कुछ उपयोगकर्ताओं का परिणाम अभी नहीं आया। उसे जारी रखें।</translation>
    </message>
    <message>
        <source>Something is being sent</source>
        <translation>कुछ भेजा जा रहा है</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>ऐप के भीतर कुछ गड़बड़ हो गई।</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>स्प्रेडशीट (CSV)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>शुरू करें</translation>
    </message>
    <message>
        <source>Start a new history</source>
        <translation>नया इतिहास शुरू करें</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>आधार</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>शुरू हुआ</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>स्टेटस कोड</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>यहीं रहें</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>अब भी मौजूद</translation>
    </message>
    <message>
        <source>Still there, says {name}</source>
        <translation>{name} के अनुसार अब भी मौजूद</translation>
    </message>
    <message>
        <source>Still there: {n}</source>
        <translation>अब भी मौजूद: {n}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>रोकें</translation>
    </message>
    <message>
        <source>Stop making sure</source>
        <translation>पक्का करना रोकें</translation>
    </message>
    <message>
        <source>Stop this list for good?</source>
        <translation>यह सूची हमेशा के लिए रोकें?</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} minutes; there are more.</source>
        <comment>Stopped after {n} minute; there are more.</comment>
        <translation>
            <numerusform>{n} मिनट बाद रोका गया; और भी हैं।</numerusform>
            <numerusform>{n} मिनट बाद रोका गया; और भी हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} pages; there may be more.</source>
        <comment>Stopped after {n} page; there may be more.</comment>
        <translation>
            <numerusform>{n} पेज के बाद रोका गया; और भी हो सकते हैं।</numerusform>
            <numerusform>{n} पेजों के बाद रोका गया; और भी हो सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} users; there may be more.</source>
        <comment>Stopped after {n} user; there may be more.</comment>
        <translation>
            <numerusform>{n} उपयोगकर्ता के बाद रोका गया; और भी हो सकते हैं।</numerusform>
            <numerusform>{n} उपयोगकर्ताओं के बाद रोका गया; और भी हो सकते हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Not asked about: {n}.</source>
        <translation>रोका गया। जिनके बारे में नहीं पूछा गया: {n}।</translation>
    </message>
    <message>
        <source>Stopped; there may be more users.</source>
        <translation>रोका गया; और भी उपयोगकर्ता हो सकते हैं।</translation>
    </message>
    <message>
        <source>System error (500)</source>
        <translation>सिस्टम त्रुटि (500)</translation>
    </message>
    <message>
        <source>TRUE or FALSE, and no text. Format the column as text, and enter the ID again.</source>
        <translation>TRUE या FALSE है, टेक्स्ट नहीं। कॉलम को टेक्स्ट के रूप में फ़ॉर्मैट करें और ID फिर से दर्ज करें।</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>Takes one request for each user, and deletes nobody.</source>
        <translation>हर उपयोगकर्ता के लिए एक अनुरोध लगता है, और किसी को नहीं मिटाता।</translation>
    </message>
    <message>
        <source>Texts too long for a cell, and cut: {n}.</source>
        <translation>सेल के लिए बहुत लंबे, इसलिए काटे गए टेक्स्ट: {n}।</translation>
    </message>
    <message>
        <source>That sheet is not there any more. Open the file again.</source>
        <translation>वह शीट अब नहीं है। फ़ाइल फिर से खोलें।</translation>
    </message>
    <message>
        <source>The API address can&apos;t be used. {problem}.</source>
        <translation>API पते का उपयोग नहीं हो सकता। {problem}।</translation>
    </message>
    <message>
        <source>The API address changed: enter this again</source>
        <translation>API पता बदला: इसे फिर से दर्ज करें</translation>
    </message>
    <message>
        <source>The API address of this account was changed. Enter its credentials again under Accounts…, so that they are not sent to an address they were not meant for.</source>
        <translation>इस खाते का API पता बदला गया। “खाते…” में इसके क्रेडेंशियल फिर से दर्ज करें, ताकि वे ऐसे पते पर न भेजे जाएँ जिसके लिए वे नहीं थे।</translation>
    </message>
    <message>
        <source>The JSON of the documentation can be pasted into Name as a whole.</source>
        <translation>दस्तावेज़ों का JSON पूरा का पूरा “नाम” में चिपकाया जा सकता है।</translation>
    </message>
    <message>
        <source>The account has changed</source>
        <translation>खाता बदल गया है</translation>
    </message>
    <message>
        <source>The account is not there</source>
        <translation>खाता मौजूद नहीं है</translation>
    </message>
    <message>
        <source>The account was changed or removed meanwhile. Look at it under Accounts….</source>
        <translation>खाता इस बीच बदला या हटाया गया। उसे “खाते…” में देखें।</translation>
    </message>
    <message>
        <source>The account {account} has another API address now; this deletion went to {address}.</source>
        <translation>खाते {account} का API पता अब दूसरा है; यह विलोपन {address} पर गया था।</translation>
    </message>
    <message>
        <source>The account {account} is not there any more.</source>
        <translation>खाता {account} अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The account {name} with the address {address} is not there any more. Make it again under Accounts…, then resume, or stop this list.</source>
        <translation>{address} पते वाला खाता {name} अब मौजूद नहीं है। उसे “खाते…” में फिर से बनाएँ, फिर “फिर शुरू करें” चुनें, या यह सूची रोकें।</translation>
    </message>
    <message>
        <source>The account “{name}” has another API address now than this list. Close this window, give it the address {address} under “Accounts…”, then go on.</source>
        <translation>खाते “{name}” का API पता अब इस सूची से अलग है। यह विंडो बंद करें, “खाते…” में उसे पता {address} दें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>The account “{name}” is no longer there. Close this window, add an account of that name with the address {address} under “Accounts…”, then go on.</source>
        <translation>खाता “{name}” अब मौजूद नहीं है। यह विंडो बंद करें, “खाते…” में उस नाम का खाता पते {address} के साथ जोड़ें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>The address in the provider file changed</source>
        <translation>प्रदाता फ़ाइल में पता बदल गया</translation>
    </message>
    <message>
        <source>The address in the provider file changed from {before} to {now}. Open Accounts…, check the API address, enter the credentials again and save.</source>
        <translation>प्रदाता फ़ाइल में पता {before} से बदलकर {now} हो गया। “खाते…” खोलें, API पता जाँचें, क्रेडेंशियल फिर से दर्ज करें और सहेजें।</translation>
    </message>
    <message>
        <source>The address would have been changed on the way. Check the values for unusual signs.</source>
        <translation>पता रास्ते में बदल जाता। मानों में असामान्य चिह्न जाँचें।</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read, so nobody can say whether the user was deleted.</source>
        <translation>उत्तर पढ़ा नहीं जा सकता, इसलिए कोई नहीं कह सकता कि उपयोगकर्ता मिटाया गया या नहीं।</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read.</source>
        <translation>उत्तर पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The answer contradicts itself, so nobody can say whether the user was deleted.</source>
        <translation>उत्तर अपना ही विरोध करता है, इसलिए कोई नहीं कह सकता कि उपयोगकर्ता मिटाया गया या नहीं।</translation>
    </message>
    <message>
        <source>The answer contradicts itself.</source>
        <translation>उत्तर अपना ही विरोध करता है।</translation>
    </message>
    <message>
        <source>The answer does not say which user it is about.</source>
        <translation>उत्तर यह नहीं बताता कि वह किस उपयोगकर्ता के बारे में है।</translation>
    </message>
    <message>
        <source>The answer has no list of users where the provider file looks for it. Check the fields and the API address.</source>
        <translation>उत्तर में उपयोगकर्ताओं की सूची वहाँ नहीं है जहाँ प्रदाता फ़ाइल उसे ढूँढती है। फ़ील्ड और API पता जाँचें।</translation>
    </message>
    <message>
        <source>The answer has no token.</source>
        <translation>उत्तर में कोई टोकन नहीं है।</translation>
    </message>
    <message>
        <source>The answer has no token:</source>
        <translation>उत्तर में कोई टोकन नहीं है:</translation>
    </message>
    <message>
        <source>The answer is longer than {n} MB, and the rest is missing.</source>
        <translation>उत्तर {n} MB से लंबा है, और बाकी हिस्सा मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The answer is not the JSON that was expected. Check the API address.</source>
        <translation>उत्तर वह JSON नहीं है जिसकी अपेक्षा थी। API पता जाँचें।</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>उत्तर बहुत लंबा है।</translation>
    </message>
    <message>
        <source>The answer of {host} can&apos;t be read.</source>
        <translation>{host} का उत्तर पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The answer of {host} was cut off.</source>
        <translation>{host} का उत्तर बीच में कट गया।</translation>
    </message>
    <message>
        <source>The answer was forgotten.</source>
        <translation>उत्तर भुलाया गया।</translation>
    </message>
    <message>
        <source>The answer was longer; its first {n} KB are kept.</source>
        <translation>उत्तर इससे लंबा था; उसके पहले {n} KB रखे गए हैं।</translation>
    </message>
    <message>
        <source>The app can&apos;t ask this provider about a user, so look at its own pages later.</source>
        <translation>ऐप इस प्रदाता से उपयोगकर्ता के बारे में नहीं पूछ सकता, इसलिए बाद में उसके अपने पेज देखें।</translation>
    </message>
    <message>
        <source>The app ended before an answer came. The user may or may not have been deleted: check with the provider.</source>
        <translation>उत्तर आने से पहले ऐप बंद हो गया। हो सकता है कि उपयोगकर्ता मिटाया गया हो, और हो सकता है कि नहीं: प्रदाता से जाँचें।</translation>
    </message>
    <message>
        <source>The app ended before it was this deletion&apos;s turn. Nothing left this computer.</source>
        <translation>इस विलोपन की बारी आने से पहले ऐप बंद हो गया। इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>The app ended before it was tried again. The last try:</source>
        <translation>फिर से प्रयास होने से पहले ऐप बंद हो गया। पिछला प्रयास:</translation>
    </message>
    <message>
        <source>The app ended before the deletion itself was sent. The step before it was done:</source>
        <translation>स्वयं विलोपन भेजे जाने से पहले ऐप बंद हो गया। उससे पहले का चरण हो चुका था:</translation>
    </message>
    <message>
        <source>The app ended.</source>
        <translation>ऐप बंद हो गया।</translation>
    </message>
    <message>
        <source>The app is about to end.</source>
        <translation>ऐप बंद होने वाला है।</translation>
    </message>
    <message>
        <source>The app is about to quit.</source>
        <translation>ऐप बंद होने वाला है।</translation>
    </message>
    <message>
        <source>The app is finding out whether the user is still there, for up to a minute.</source>
        <translation>ऐप पता कर रहा है कि उपयोगकर्ता अब भी मौजूद है या नहीं; इसमें एक मिनट तक लगता है।</translation>
    </message>
    <message>
        <source>The app made a mistake, so nobody can say whether the user was deleted.</source>
        <translation>ऐप से गलती हुई, इसलिए कोई नहीं कह सकता कि उपयोगकर्ता मिटाया गया या नहीं।</translation>
    </message>
    <message>
        <source>The app made a mistake. Look at the last users before you go on.</source>
        <translation>ऐप से गलती हुई। जारी रखने से पहले अंतिम उपयोगकर्ताओं को देखें।</translation>
    </message>
    <message>
        <source>The app waits up to 10 seconds for answers. What has none by then is recorded as Unknown; what has not been sent yet stays unsent.</source>
        <translation>ऐप उत्तरों के लिए 10 सेकंड तक प्रतीक्षा करता है। जिसका उत्तर तब तक नहीं आता, वह “अज्ञात” दर्ज होता है; जो अभी नहीं भेजा गया, वह नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>The app was closed before an answer came.</source>
        <translation>उत्तर आने से पहले ऐप बंद किया गया।</translation>
    </message>
    <message>
        <source>The app was closed before it could sign in again.</source>
        <translation>फिर से साइन इन हो पाने से पहले ऐप बंद किया गया।</translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation>इसके भेजे जाने से पहले ऐप बंद किया गया।</translation>
    </message>
    <message>
        <source>The app was interrupted</source>
        <translation>ऐप बीच में रुक गया</translation>
    </message>
    <message>
        <source>The app was interrupted while it wrote the history. Restart the app.</source>
        <translation>इतिहास लिखते समय ऐप बीच में रुक गया। ऐप फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The certificate of the proxy {host} is made out to another name.</source>
        <translation>प्रॉक्सी {host} का प्रमाणपत्र किसी दूसरे नाम का है।</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <translation>{host} का प्रमाणपत्र किसी दूसरे नाम का है।</translation>
    </message>
    <message>
        <source>The chain head is a seal on everything recorded until now. Copy it and keep it outside this computer, for example in an e-mail, or send it to whoever gets the file: with it, “Check history…” finds out later whether any of it was changed.</source>
        <translation>शृंखला शीर्ष अब तक दर्ज हुई हर चीज़ की मुहर है। इसे कॉपी करें और इस कंप्यूटर से बाहर रखें, जैसे ईमेल में, या उसे भेजें जिसे फ़ाइल मिलेगी: इससे “इतिहास की जाँच करें…” बाद में पता करता है कि इसमें कुछ बदला गया या नहीं।</translation>
    </message>
    <message>
        <source>The chain is whole, from its first link to its head.</source>
        <translation>शृंखला पूरी है, अपनी पहली कड़ी से शीर्ष तक।</translation>
    </message>
    <message>
        <source>The changes to this account have not been saved.</source>
        <translation>इस खाते के बदलाव सहेजे नहीं गए हैं।</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>जाँच रद्द की गई।</translation>
    </message>
    <message>
        <source>The column was too narrow when this was copied. Widen it, and copy the list again.</source>
        <translation>कॉपी करते समय कॉलम बहुत सँकरा था। उसे चौड़ा करें और सूची फिर से कॉपी करें।</translation>
    </message>
    <message>
        <source>The connection to {host} broke before an answer came.</source>
        <translation>उत्तर आने से पहले {host} से कनेक्शन टूट गया।</translation>
    </message>
    <message>
        <source>The copy is saved: {file}</source>
        <translation>प्रति सहेजी गई: {file}</translation>
    </message>
    <message>
        <source>The credentials of the account {account} were changed since this deletion, so the provider’s answer would prove nothing.</source>
        <translation>इस विलोपन के बाद खाते {account} के क्रेडेंशियल बदले गए, इसलिए प्रदाता का उत्तर कुछ साबित नहीं करेगा।</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>डेटा फ़ोल्डर का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>The deletion as a whole</source>
        <translation>पूरा विलोपन</translation>
    </message>
    <message>
        <source>The deletion itself was not sent.</source>
        <translation>स्वयं विलोपन नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The demo could not be started. Start the app with --demo instead.</source>
        <translation>डेमो शुरू नहीं हो सका। इसके बदले ऐप को --demo के साथ शुरू करें।</translation>
    </message>
    <message>
        <source>The details were forgotten, but pieces of them are still in the file. The app removes them at its next start.</source>
        <translation>विवरण भुलाए गए, पर उनके टुकड़े अब भी फ़ाइल में हैं। ऐप अगली बार शुरू होने पर उन्हें हटाएगा।</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>डिस्क भरी है</translation>
    </message>
    <message>
        <source>The disk is full. Make some space or choose another folder, then try again.</source>
        <translation>डिस्क भरी है। कुछ जगह बनाएँ या दूसरा फ़ोल्डर चुनें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>डिस्क ने त्रुटि बताई</translation>
    </message>
    <message>
        <source>The earlier chain head is not in this history.</source>
        <translation>पहले का शृंखला शीर्ष इस इतिहास में नहीं है।</translation>
    </message>
    <message>
        <source>The earlier head is part of it: nothing up to there was changed since.</source>
        <translation>पहले का शीर्ष इसका हिस्सा है: वहाँ तक का कुछ उसके बाद नहीं बदला गया।</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>निर्यात रद्द किया गया; कोई फ़ाइल नहीं लिखी गई।</translation>
    </message>
    <message>
        <source>The exports hold each user and what became of them.</source>
        <translation>निर्यात में हर उपयोगकर्ता और उसका परिणाम होता है।</translation>
    </message>
    <message>
        <source>The fields are not those of the provider file.</source>
        <translation>फ़ील्ड वे नहीं हैं जो प्रदाता फ़ाइल में हैं।</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकती: {reason}।</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>फ़ाइल पढ़ी नहीं जा सकी</translation>
    </message>
    <message>
        <source>The file could not be removed</source>
        <translation>फ़ाइल हटाई नहीं जा सकी</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>फ़ाइल सहेजी नहीं जा सकी</translation>
    </message>
    <message>
        <source>The file in the history&apos;s place belongs to another program. It was not changed. Move it away or choose another data folder, then start again.</source>
        <translation>इतिहास की जगह पर रखी फ़ाइल किसी दूसरे प्रोग्राम की है। उसमें कुछ नहीं बदला गया। उसे कहीं और ले जाएँ या दूसरा डेटा फ़ोल्डर चुनें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>फ़ाइल खाली है।</translation>
    </message>
    <message>
        <source>The file is not there any more. Open it again.</source>
        <translation>फ़ाइल अब मौजूद नहीं है। उसे फिर से खोलें।</translation>
    </message>
    <message>
        <source>The file is there already, and is lost then.</source>
        <translation>यह फ़ाइल पहले से मौजूद है, और बदलने पर खो जाएगी।</translation>
    </message>
    <message>
        <source>The file is too large for this disk. Choose another disk or export less.</source>
        <translation>फ़ाइल इस डिस्क के लिए बहुत बड़ी है। दूसरी डिस्क चुनें या कम निर्यात करें।</translation>
    </message>
    <message>
        <source>The file of {title} can&apos;t be used</source>
        <translation>{title} की फ़ाइल का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>The file was changed.</source>
        <translation>फ़ाइल बदली गई।</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>फ़ाइल नहीं लिखी गई</translation>
    </message>
    <message>
        <source>The first row holds the column names</source>
        <translation>पहली पंक्ति में कॉलमों के नाम हैं</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is here: {folder}</source>
        <translation>फ़ोल्डर नहीं खोला जा सका। वह यहाँ है: {folder}</translation>
    </message>
    <message>
        <source>The form begins anew with what you chose.</source>
        <translation>फ़ॉर्म आपके चुने हुए से नए सिरे से शुरू होता है।</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed</source>
        <translation>इतिहास बदला नहीं जा सकता</translation>
    </message>
    <message>
        <source>The history could not be read or written. Check that the disk is connected and has space left, then try again.</source>
        <translation>इतिहास पढ़ा या लिखा नहीं जा सका। जाँचें कि डिस्क जुड़ी है और उस पर जगह बची है, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>The history could not be read or written. Restart the app; if that does not help, ask for help with the details below.</source>
        <translation>इतिहास पढ़ा या लिखा नहीं जा सका। ऐप फिर से शुरू करें; यदि उससे बात न बने, तो नीचे के विवरण के साथ मदद माँगें।</translation>
    </message>
    <message>
        <source>The history could not be written because the disk has no space left. Make some space, then try again.</source>
        <translation>इतिहास लिखा नहीं जा सका, क्योंकि डिस्क पर जगह नहीं बची। कुछ जगह बनाएँ, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>The history does not fit</source>
        <translation>इतिहास मेल नहीं खाता</translation>
    </message>
    <message>
        <source>The history does not work</source>
        <translation>इतिहास काम नहीं कर रहा</translation>
    </message>
    <message>
        <source>The history file can&apos;t be read. Nothing in it was changed. Move it to another folder and keep it, put a good copy in its place if you have one, then start again.</source>
        <translation>इतिहास फ़ाइल पढ़ी नहीं जा सकती। उसमें कुछ नहीं बदला गया। उसे दूसरे फ़ोल्डर में ले जाकर रखें, यदि आपके पास अच्छी प्रति हो तो उसकी जगह रखें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The history file is damaged. ({problem})</source>
        <translation>इतिहास फ़ाइल क्षतिग्रस्त है। ({problem})</translation>
    </message>
    <message>
        <source>The history file or its folder is missing, read-only or belongs to somebody else. Allow your user to write there, then try again.</source>
        <translation>इतिहास फ़ाइल या उसका फ़ोल्डर मौजूद नहीं है, केवल पढ़ने के लिए है या किसी और का है। अपने उपयोगकर्ता को वहाँ लिखने की अनुमति दें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>इतिहास पढ़ा जा रहा है</translation>
    </message>
    <message>
        <source>The history is being read, by a search or by another window or program. Close other windows, then start again.</source>
        <translation>इतिहास किसी खोज द्वारा, या किसी दूसरी विंडो या प्रोग्राम द्वारा पढ़ा जा रहा है। दूसरी विंडो बंद करें, फिर दोबारा शुरू करें।</translation>
    </message>
    <message>
        <source>The history is being tidied up</source>
        <translation>इतिहास की सफ़ाई हो रही है</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>इतिहास क्षतिग्रस्त है</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read behind deletion {number}. What follows was not checked.</source>
        <translation>इतिहास क्षतिग्रस्त है और विलोपन {number} के आगे पढ़ा नहीं जा सकता। उसके बाद का जाँचा नहीं गया।</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read in places.</source>
        <translation>इतिहास क्षतिग्रस्त है और जगह-जगह पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read. What follows was not checked.</source>
        <translation>इतिहास क्षतिग्रस्त है और पढ़ा नहीं जा सकता। इसके बाद का जाँचा नहीं गया।</translation>
    </message>
    <message>
        <source>The history is damaged in places. Quit and start again: the app then looks at all of it and offers to start a new one. This one is kept.</source>
        <translation>इतिहास जगह-जगह क्षतिग्रस्त है। ऐप बंद करके फिर से शुरू करें: तब ऐप उसे पूरा देखता है और नया इतिहास शुरू करने का विकल्प देता है। यह वाला रखा जाता है।</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>इतिहास उपयोग में है</translation>
    </message>
    <message>
        <source>The history is missing or from an older version. Restart the app.</source>
        <translation>इतिहास मौजूद नहीं है या पुराने संस्करण का है। ऐप फिर से शुरू करें।</translation>
    </message>
    <message>
        <source>The history is newer than the app</source>
        <translation>इतिहास ऐप से नया है</translation>
    </message>
    <message>
        <source>The history isn&apos;t ready</source>
        <translation>इतिहास तैयार नहीं है</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>कुंजी मौजूद नहीं है</translation>
    </message>
    <message>
        <source>The key itself is entered later, under Accounts…; it never stands here.</source>
        <translation>स्वयं कुंजी बाद में “खाते…” में दर्ज की जाती है; वह यहाँ कभी नहीं होती।</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>कीरिंग का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>The keyring did not answer, so nothing was saved.</source>
        <translation>कीरिंग ने उत्तर नहीं दिया, इसलिए कुछ नहीं सहेजा गया।</translation>
    </message>
    <message>
        <source>The language changes when you start the app the next time.</source>
        <translation>भाषा तब बदलेगी जब आप ऐप अगली बार शुरू करेंगे।</translation>
    </message>
    <message>
        <source>The last try was not sent.</source>
        <translation>पिछला प्रयास नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The last try:</source>
        <translation>पिछला प्रयास:</translation>
    </message>
    <message>
        <source>The licence&apos;s text comes with this part&apos;s own package.</source>
        <translation>लाइसेंस का पाठ इस हिस्से के अपने पैकेज के साथ आता है।</translation>
    </message>
    <message>
        <source>The list does not fit</source>
        <translation>सूची मेल नहीं खाती</translation>
    </message>
    <message>
        <source>The list is not complete</source>
        <translation>सूची पूरी नहीं है</translation>
    </message>
    <message>
        <source>The list is not finished</source>
        <translation>सूची समाप्त नहीं हुई</translation>
    </message>
    <message>
        <source>The list was not read, since something in this window is not finished. Finish it first, then choose the list again.</source>
        <translation>सूची नहीं पढ़ी गई, क्योंकि इस विंडो में कुछ अधूरा है। पहले उसे पूरा करें, फिर सूची दोबारा चुनें।</translation>
    </message>
    <message>
        <source>The list was stopped before this user&apos;s turn. Nothing left this computer.</source>
        <translation>इस उपयोगकर्ता की बारी आने से पहले सूची रोकी गई। इस कंप्यूटर से कुछ बाहर नहीं गया।</translation>
    </message>
    <message>
        <source>The name contains a character that can&apos;t be shown, such as a line break or tab</source>
        <translation>नाम में ऐसा वर्ण है जो दिखाया नहीं जा सकता, जैसे पंक्ति विच्छेद या टैब</translation>
    </message>
    <message numerus="yes">
        <source>The name has {n} characters; at most {most} are possible</source>
        <comment>The name has {n} character; at most {most} are possible</comment>
        <translation>
            <numerusform>नाम में {n} वर्ण है; अधिकतम {most} हो सकते हैं</numerusform>
            <numerusform>नाम में {n} वर्ण हैं; अधिकतम {most} हो सकते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the history was changed.</source>
        <translation>इतिहास का नाम बदला गया।</translation>
    </message>
    <message>
        <source>The name of the proxy {host} was not found.</source>
        <translation>प्रॉक्सी का नाम {host} नहीं मिला।</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>नाम {host} नहीं मिला।</translation>
    </message>
    <message>
        <source>The next request follows.</source>
        <translation>अगला अनुरोध आगे है।</translation>
    </message>
    <message>
        <source>The page File also has, and keeps:</source>
        <translation>“फ़ाइल” पेज पर ये भी हैं, और बने रहते हैं:</translation>
    </message>
    <message>
        <source>The part after the host has signs that can&apos;t stand there</source>
        <translation>होस्ट के बाद के भाग में ऐसे चिह्न हैं जो वहाँ नहीं हो सकते</translation>
    </message>
    <message>
        <source>The personal details were forgotten: nobody can be asked about.</source>
        <translation>व्यक्तिगत जानकारी भुलाई गई: पूछने के लिए कोई नहीं बचा।</translation>
    </message>
    <message>
        <source>The provider accepted the request and carries it out later, so the user may still be there.</source>
        <translation>प्रदाता ने अनुरोध स्वीकार किया है और वह उसे बाद में पूरा करेगा, इसलिए उपयोगकर्ता अब भी मौजूद हो सकता है।</translation>
    </message>
    <message>
        <source>The provider answered 404: nothing at this address.</source>
        <translation>प्रदाता ने 404 उत्तर दिया: इस पते पर कुछ नहीं।</translation>
    </message>
    <message>
        <source>The provider answered about another user.</source>
        <translation>प्रदाता ने किसी दूसरे उपयोगकर्ता के बारे में उत्तर दिया।</translation>
    </message>
    <message>
        <source>The provider answered that there is no such user.</source>
        <translation>प्रदाता ने उत्तर दिया कि ऐसा कोई उपयोगकर्ता नहीं है।</translation>
    </message>
    <message>
        <source>The provider answered with a web page instead of a list. Check the API address.</source>
        <translation>प्रदाता ने सूची की जगह वेब पेज से उत्तर दिया। API पता जाँचें।</translation>
    </message>
    <message>
        <source>The provider answered without a text.</source>
        <translation>प्रदाता ने बिना टेक्स्ट के उत्तर दिया।</translation>
    </message>
    <message>
        <source>The provider answered {status} with a web page; there may be nothing at this address.</source>
        <translation>प्रदाता ने {status} के साथ वेब पेज भेजा; हो सकता है कि इस पते पर कुछ न हो।</translation>
    </message>
    <message>
        <source>The provider answered {status} with more than the app reads; there may be nothing at this address.</source>
        <translation>प्रदाता ने {status} के साथ उससे अधिक भेजा जितना ऐप पढ़ता है; हो सकता है कि इस पते पर कुछ न हो।</translation>
    </message>
    <message>
        <source>The provider answered {status}: no such user, or nothing at this address.</source>
        <translation>प्रदाता ने {status} उत्तर दिया: ऐसा कोई उपयोगकर्ता नहीं, या इस पते पर कुछ नहीं।</translation>
    </message>
    <message>
        <source>The provider asks to slow down ({status}). Wait a minute, then go on.</source>
        <translation>प्रदाता धीमा करने को कहता है ({status})। एक मिनट रुकें, फिर जारी रखें।</translation>
    </message>
    <message>
        <source>The provider asks to wait more than a day before the next try.</source>
        <translation>प्रदाता अगले प्रयास से पहले एक दिन से अधिक रुकने को कहता है।</translation>
    </message>
    <message>
        <source>The provider asks to wait {n} minutes before the next try.</source>
        <translation>प्रदाता अगले प्रयास से पहले {n} मिनट रुकने को कहता है।</translation>
    </message>
    <message>
        <source>The provider asks to wait {n} seconds before the next try.</source>
        <translation>प्रदाता अगले प्रयास से पहले {n} सेकंड रुकने को कहता है।</translation>
    </message>
    <message>
        <source>The provider could not do it. You can send it again later.</source>
        <translation>प्रदाता यह नहीं कर सका। आप इसे बाद में दोबारा भेज सकते हैं।</translation>
    </message>
    <message>
        <source>The provider did not accept the account ({status}). Check its credentials under Accounts….</source>
        <translation>प्रदाता ने खाता स्वीकार नहीं किया ({status})। “खाते…” में उसके क्रेडेंशियल जाँचें।</translation>
    </message>
    <message>
        <source>The provider did not accept the account. Check its credentials under Accounts…</source>
        <translation>प्रदाता ने खाता स्वीकार नहीं किया। क्रेडेंशियल यहाँ जाँचें: खाते…</translation>
    </message>
    <message>
        <source>The provider does not allow this account to list users ({status}). Ask whoever manages the account, or fill in the fields by hand.</source>
        <translation>प्रदाता इस खाते को उपयोगकर्ताओं की सूची लेने की अनुमति नहीं देता ({status})। खाता संभालने वाले व्यक्ति से पूछें, या फ़ील्ड हाथ से भरें।</translation>
    </message>
    <message>
        <source>The provider does not let this account look users up ({status}).</source>
        <translation>प्रदाता इस खाते को उपयोगकर्ताओं का लुकअप करने नहीं देता ({status})।</translation>
    </message>
    <message>
        <source>The provider failed ({status}).</source>
        <translation>प्रदाता विफल रहा ({status})।</translation>
    </message>
    <message>
        <source>The provider failed to do it.</source>
        <translation>प्रदाता इसे करने में विफल रहा।</translation>
    </message>
    <message>
        <source>The provider failed to list its users ({status}). Try again later.</source>
        <translation>प्रदाता अपने उपयोगकर्ताओं की सूची देने में विफल रहा ({status})। बाद में फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>The provider file asks for a header that can&apos;t be set.</source>
        <translation>प्रदाता फ़ाइल ऐसा हेडर माँगती है जो सेट नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>The provider file has changed</source>
        <translation>प्रदाता फ़ाइल बदल गई है</translation>
    </message>
    <message>
        <source>The provider file has changed since this list was confirmed, or this version of the app reads it otherwise, so the list can&apos;t go on. Stop it, and confirm who is left as a new list with Retry failed.</source>
        <translation>इस सूची की पुष्टि के बाद प्रदाता फ़ाइल बदल गई है, या ऐप का यह संस्करण उसे अलग तरह से पढ़ता है, इसलिए सूची जारी नहीं रह सकती। उसे रोकें, और “विफल को दोबारा भेजें” से बचे हुए उपयोगकर्ताओं की नई सूची के रूप में पुष्टि करें।</translation>
    </message>
    <message>
        <source>The provider file of {provider} is not there any more.</source>
        <translation>{provider} की प्रदाता फ़ाइल अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The provider file says {address} now</source>
        <translation>प्रदाता फ़ाइल में अब {address} है</translation>
    </message>
    <message>
        <source>The provider file {name} is not used: {reason}</source>
        <translation>प्रदाता फ़ाइल {name} का उपयोग नहीं किया जा रहा: {reason}</translation>
    </message>
    <message>
        <source>The provider file&apos;s pattern takes too long to check this</source>
        <translation>प्रदाता फ़ाइल के पैटर्न को इसे जाँचने में बहुत समय लगता है</translation>
    </message>
    <message>
        <source>The provider has a problem ({status}).</source>
        <translation>प्रदाता के यहाँ समस्या है ({status})।</translation>
    </message>
    <message>
        <source>The provider has a problem ({status}):</source>
        <translation>प्रदाता के यहाँ समस्या है ({status}):</translation>
    </message>
    <message>
        <source>The provider has no list of users here ({status}). Check the fields and the API address.</source>
        <translation>यहाँ प्रदाता की उपयोगकर्ताओं की कोई सूची नहीं है ({status})। फ़ील्ड और API पता जाँचें।</translation>
    </message>
    <message>
        <source>The provider is too busy (429).</source>
        <translation>प्रदाता बहुत व्यस्त है (429)।</translation>
    </message>
    <message>
        <source>The provider is too busy (429):</source>
        <translation>प्रदाता बहुत व्यस्त है (429):</translation>
    </message>
    <message>
        <source>The provider knows no such user. If you expected one, check the IDs for a typing mistake.</source>
        <translation>प्रदाता ऐसे किसी उपयोगकर्ता को नहीं जानता। यदि आपको उसके होने की अपेक्षा थी, तो जाँचें कि ID लिखने में गलती तो नहीं है।</translation>
    </message>
    <message>
        <source>The provider knows none of the first {n} users. Check that the columns, the account and the values from the tab are the right ones. If so, resume.</source>
        <translation>प्रदाता पहले {n} उपयोगकर्ताओं में से किसी को नहीं जानता। जाँचें कि कॉलम, खाता और टैब के मान सही हैं। यदि सही हैं, तो “फिर शुरू करें” चुनें।</translation>
    </message>
    <message>
        <source>The provider listed this user twice, the second time with other data</source>
        <translation>प्रदाता ने यह उपयोगकर्ता दो बार दिया, दूसरी बार अलग डेटा के साथ</translation>
    </message>
    <message>
        <source>The provider names the next page in a way that can&apos;t be read.</source>
        <translation>प्रदाता अगला पेज ऐसे बताता है कि उसे पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The provider pointed elsewhere ({status}). Check the API address.</source>
        <translation>प्रदाता ने कहीं और भेजा ({status})। API पता जाँचें।</translation>
    </message>
    <message>
        <source>The provider pointed to another address ({status}), and nothing was sent there. Check the API address.</source>
        <translation>प्रदाता ने दूसरा पता बताया ({status}), और वहाँ कुछ नहीं भेजा गया। API पता जाँचें।</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and nothing was sent there. Check the API address.</source>
        <translation>प्रदाता ने दूसरा पता बताया, और वहाँ कुछ नहीं भेजा गया। API पता जाँचें।</translation>
    </message>
    <message>
        <source>The provider pointed to another address. Check the API address.</source>
        <translation>प्रदाता ने दूसरा पता बताया। API पता जाँचें।</translation>
    </message>
    <message>
        <source>The provider pointed to {host}, and nothing was sent there. Check the API address.</source>
        <translation>प्रदाता ने {host} का पता बताया, और वहाँ कुछ नहीं भेजा गया। API पता जाँचें।</translation>
    </message>
    <message>
        <source>The provider points elsewhere for the next page, and nothing was sent there.</source>
        <translation>प्रदाता अगले पेज के लिए कोई और पता बताता है, और वहाँ कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>The provider refused ({status}).</source>
        <translation>प्रदाता ने अस्वीकार किया ({status})।</translation>
    </message>
    <message>
        <source>The provider refused ({status}):</source>
        <translation>प्रदाता ने अस्वीकार किया ({status}):</translation>
    </message>
    <message>
        <source>The provider refused to list its users ({status}).</source>
        <translation>प्रदाता ने उपयोगकर्ताओं की सूची देना अस्वीकार किया ({status})।</translation>
    </message>
    <message>
        <source>The provider refused.</source>
        <translation>प्रदाता ने अस्वीकार किया।</translation>
    </message>
    <message>
        <source>The provider repeats itself; the list may be incomplete.</source>
        <translation>प्रदाता वही दोहरा रहा है; सूची अधूरी हो सकती है।</translation>
    </message>
    <message>
        <source>The provider says so. The app is making sure, for up to a minute.</source>
        <translation>प्रदाता ऐसा कहता है। ऐप इसे पक्का कर रहा है; इसमें एक मिनट तक लगता है।</translation>
    </message>
    <message>
        <source>The provider says the user is deleted.</source>
        <translation>प्रदाता कहता है कि उपयोगकर्ता मिटाया गया।</translation>
    </message>
    <message>
        <source>The provider still knows this user a minute after its answer. Some providers take longer; make sure again later.</source>
        <translation>अपने उत्तर के एक मिनट बाद भी प्रदाता इस उपयोगकर्ता को जानता है। कुछ प्रदाताओं को अधिक समय लगता है; बाद में फिर पक्का करें।</translation>
    </message>
    <message>
        <source>The provider still knows this user.</source>
        <translation>प्रदाता इस उपयोगकर्ता को अब भी जानता है।</translation>
    </message>
    <message>
        <source>The provider was not asked.</source>
        <translation>प्रदाता से नहीं पूछा गया।</translation>
    </message>
    <message>
        <source>The provider wrote:</source>
        <translation>प्रदाता ने लिखा:</translation>
    </message>
    <message>
        <source>The provider&apos;s answer can&apos;t be read as a list. Try again later.</source>
        <translation>प्रदाता का उत्तर सूची के रूप में पढ़ा नहीं जा सकता। बाद में फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>The provider&apos;s file is not there any more.</source>
        <translation>प्रदाता की फ़ाइल अब मौजूद नहीं है।</translation>
    </message>
    <message>
        <source>The provider&apos;s new token can&apos;t be kept.</source>
        <translation>प्रदाता का नया टोकन रखा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The provider&apos;s token begins or ends with a blank, so it can&apos;t be sent.</source>
        <translation>प्रदाता के टोकन के आगे या पीछे स्पेस है, इसलिए वह भेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The provider&apos;s token contains a line break, so it can&apos;t be sent.</source>
        <translation>प्रदाता के टोकन में पंक्ति विच्छेद है, इसलिए वह भेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The provider&apos;s token contains characters other than plain letters, digits and signs, so it can&apos;t be sent.</source>
        <translation>प्रदाता के टोकन में सादे अंग्रेज़ी अक्षरों, अंकों और चिह्नों के अलावा भी वर्ण हैं, इसलिए वह भेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The proxy {host} could not be reached within {seconds} s.</source>
        <translation>{seconds} से॰ में प्रॉक्सी {host} तक नहीं पहुँचा जा सका।</translation>
    </message>
    <message>
        <source>The proxy {host} could not be reached.</source>
        <translation>प्रॉक्सी {host} तक नहीं पहुँचा जा सका।</translation>
    </message>
    <message>
        <source>The proxy {host} gave no answer that can be used.</source>
        <translation>प्रॉक्सी {host} ने ऐसा उत्तर नहीं दिया जिसका उपयोग हो सके।</translation>
    </message>
    <message>
        <source>The proxy {host} refused the connection.</source>
        <translation>प्रॉक्सी {host} ने कनेक्शन अस्वीकार किया।</translation>
    </message>
    <message>
        <source>The proxy {host} wants a login. Ask whoever looks after your network.</source>
        <translation>प्रॉक्सी {host} लॉगिन माँगता है। अपने नेटवर्क की देखभाल करने वाले व्यक्ति से पूछें।</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let connections to {host} through. Ask whoever looks after your network.</source>
        <translation>प्रॉक्सी {proxy} {host} तक कनेक्शन नहीं जाने देता। अपने नेटवर्क की देखभाल करने वाले व्यक्ति से पूछें।</translation>
    </message>
    <message>
        <source>The quotation marks in line {first} don&apos;t go together. Is one missing, or one too many?</source>
        <translation>लाइन {first} के उद्धरण चिह्न मेल नहीं खाते। क्या एक छूट गया है, या एक ज़्यादा है?</translation>
    </message>
    <message>
        <source>The request could not be made. Check the API address.</source>
        <translation>अनुरोध नहीं बनाया जा सका। API पता जाँचें।</translation>
    </message>
    <message>
        <source>The request that deletes</source>
        <translation>मिटाने वाला अनुरोध</translation>
    </message>
    <message>
        <source>The same user stands in line {line} already, in other capitals.</source>
        <translation>यही उपयोगकर्ता लाइन {line} में पहले से है, छोटे-बड़े अक्षरों के फ़र्क के साथ।</translation>
    </message>
    <message>
        <source>The same user stands in line {line} already.</source>
        <translation>यही उपयोगकर्ता लाइन {line} में पहले से है।</translation>
    </message>
    <message>
        <source>The same {field} stands in line {line} already, with another {others}.</source>
        <translation>यही {field} लाइन {line} में पहले से है, दूसरे {others} के साथ।</translation>
    </message>
    <message>
        <source>The seal of deletion {number} was changed.</source>
        <translation>विलोपन {number} की मुहर बदली गई।</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>The settings could not be read, so the app starts with its defaults and without accounts. The old file was kept as {file} in {folder}.</source>
        <translation>सेटिंग पढ़ी नहीं जा सकीं, इसलिए ऐप डिफ़ॉल्ट मानों के साथ और बिना खातों के शुरू होता है। पुरानी फ़ाइल {folder} में {file} नाम से रखी गई।</translation>
    </message>
    <message>
        <source>The settings could not be read. Check that there is room on the disk and that you may write into the folder {folder}.</source>
        <translation>सेटिंग पढ़ी नहीं जा सकीं। जाँचें कि डिस्क पर जगह है और आप फ़ोल्डर {folder} में लिख सकते हैं।</translation>
    </message>
    <message>
        <source>The settings could not be read: another window of the app holds them. Try again in a moment.</source>
        <translation>सेटिंग पढ़ी नहीं जा सकीं: वे ऐप की दूसरी विंडो के पास हैं। थोड़ी देर में फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check that there is room on the disk and that you may write into the folder {folder}.</source>
        <translation>सेटिंग सहेजी नहीं जा सकीं। जाँचें कि डिस्क पर जगह है और आप फ़ोल्डर {folder} में लिख सकते हैं।</translation>
    </message>
    <message>
        <source>The settings could not be saved: another window of the app holds them. Try again in a moment.</source>
        <translation>सेटिंग सहेजी नहीं जा सकीं: वे ऐप की दूसरी विंडो के पास हैं। थोड़ी देर में फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>The sheet shows this number in another form. Format the column as text, and enter the ID.</source>
        <translation>शीट यह संख्या दूसरे रूप में दिखाती है। कॉलम को टेक्स्ट के रूप में फ़ॉर्मैट करें और ID दर्ज करें।</translation>
    </message>
    <message>
        <source>The sheet shows {shown} but stores {stored}. Format the column as text, and enter the ID as it is shown.</source>
        <translation>शीट {shown} दिखाती है पर {stored} रखती है। कॉलम को टेक्स्ट के रूप में फ़ॉर्मैट करें और ID वैसी दर्ज करें जैसी दिखती है।</translation>
    </message>
    <message>
        <source>The user afterwards</source>
        <translation>बाद में उपयोगकर्ता</translation>
    </message>
    <message>
        <source>The user is gone, says {name}. Nothing more to do.</source>
        <translation>{name} के अनुसार उपयोगकर्ता अब नहीं है। और कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>The user name has a colon, so it can&apos;t be sent.</source>
        <translation>उपयोगकर्ता नाम में कोलन है, इसलिए वह भेजा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>The user was confirmed gone. Nothing more to do.</source>
        <translation>उपयोगकर्ता के न होने की पुष्टि हुई। और कुछ नहीं करना है।</translation>
    </message>
    <message>
        <source>The user was still there afterwards, says {name}. Some providers take longer: look again later. You can send it again.</source>
        <translation>{name} के अनुसार उपयोगकर्ता बाद में भी मौजूद था। कुछ प्रदाताओं को अधिक समय लगता है: बाद में फिर देखें। आप इसे दोबारा भेज सकते हैं।</translation>
    </message>
    <message>
        <source>The user was still there afterwards. Some providers take longer: look again later. You can send it again.</source>
        <translation>उपयोगकर्ता बाद में भी मौजूद था। कुछ प्रदाताओं को अधिक समय लगता है: बाद में फिर देखें। आप इसे दोबारा भेज सकते हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The users are gone</source>
        <comment>The user is gone</comment>
        <translation>
            <numerusform>उपयोगकर्ता अब नहीं है</numerusform>
            <numerusform>उपयोगकर्ता अब नहीं हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The users are still there</source>
        <comment>The user is still there</comment>
        <translation>
            <numerusform>उपयोगकर्ता अब भी मौजूद है</numerusform>
            <numerusform>उपयोगकर्ता अब भी मौजूद हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list needs. Copy the list into a new workbook, or save it as CSV.</source>
        <translation>वर्कबुक खुलने पर सूची की ज़रूरत से कहीं अधिक बड़ी हो जाती है। सूची को नई वर्कबुक में कॉपी करें, या CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>There</source>
        <translation>मौजूद</translation>
    </message>
    <message>
        <source>There are no deletions in this history.</source>
        <translation>इस इतिहास में कोई विलोपन नहीं है।</translation>
    </message>
    <message>
        <source>There are no users here.</source>
        <translation>यहाँ कोई उपयोगकर्ता नहीं है।</translation>
    </message>
    <message>
        <source>There is an account “{name}” already. Choose another name.</source>
        <translation>खाता “{name}” पहले से है। दूसरा नाम चुनें।</translation>
    </message>
    <message>
        <source>There is no screen here. Try --tour DIR, which needs none.</source>
        <translation>यहाँ कोई स्क्रीन नहीं है। --tour DIR आज़माएँ, जिसे स्क्रीन नहीं चाहिए।</translation>
    </message>
    <message>
        <source>There is nothing in it but blank lines.</source>
        <translation>इसमें खाली लाइनों के सिवा कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing in it but blank rows.</source>
        <translation>इसमें खाली पंक्तियों के सिवा कुछ नहीं है।</translation>
    </message>
    <message>
        <source>There is nothing to check yet: no deletion has ended.</source>
        <translation>अभी जाँचने को कुछ नहीं है: कोई विलोपन समाप्त नहीं हुआ।</translation>
    </message>
    <message>
        <source>There is such a user</source>
        <translation>ऐसा उपयोगकर्ता है</translation>
    </message>
    <message numerus="yes">
        <source>These {n} values stand in one line. If one is the {field}, choose the separator above.</source>
        <comment>This {n} value stands in one line. If it is the {field}, choose the separator above.</comment>
        <translation>
            <numerusform>यह {n} मान एक लाइन में है। यदि यह {field} है, तो ऊपर विभाजक चुनें।</numerusform>
            <numerusform>ये {n} मान एक लाइन में हैं। यदि इनमें से एक {field} है, तो ऊपर विभाजक चुनें।</numerusform>
        </translation>
    </message>
    <message>
        <source>This API address can&apos;t be used</source>
        <translation>इस API पते का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>This account has changed</source>
        <translation>यह खाता बदल गया है</translation>
    </message>
    <message>
        <source>This account name can&apos;t be used</source>
        <translation>इस खाते के नाम का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>This account name is taken</source>
        <translation>खाते का यह नाम लिया जा चुका है</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>इसे पूर्ववत नहीं किया जा सकता।</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. To go on, type the number of users: {n}</source>
        <translation>इसे पूर्ववत नहीं किया जा सकता। जारी रखने के लिए उपयोगकर्ताओं की संख्या लिखें: {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be written to the history yet and is tried again.</source>
        <translation>इसे अभी इतिहास में नहीं लिखा जा सका, और फिर से प्रयास हो रहा है।</translation>
    </message>
    <message>
        <source>This cell is merged with another one. Unmerge them, and fill in each.</source>
        <translation>यह सेल दूसरे सेल के साथ मिलाया हुआ है। उन्हें अलग करें और हर एक को भरें।</translation>
    </message>
    <message>
        <source>This computer did not allow a connection to the proxy {host}.</source>
        <translation>इस कंप्यूटर ने प्रॉक्सी {host} से कनेक्शन की अनुमति नहीं दी।</translation>
    </message>
    <message>
        <source>This computer did not allow a connection to {host}.</source>
        <translation>इस कंप्यूटर ने {host} से कनेक्शन की अनुमति नहीं दी।</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the proxy {host}.</source>
        <translation>यह कंप्यूटर प्रॉक्सी {host} के प्रमाणपत्र पर भरोसा नहीं करता।</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}.</source>
        <translation>यह कंप्यूटर {host} के प्रमाणपत्र पर भरोसा नहीं करता।</translation>
    </message>
    <message>
        <source>This computer is set to use a proxy of a kind that this program does not know. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>इस कंप्यूटर पर ऐसी किस्म की प्रॉक्सी सेट है जिसे यह प्रोग्राम नहीं जानता। अपने नेटवर्क की देखभाल करने वाले व्यक्ति से HTTP प्रॉक्सी माँगें।</translation>
    </message>
    <message>
        <source>This could not be written to the history.</source>
        <translation>इसे इतिहास में नहीं लिखा जा सका।</translation>
    </message>
    <message>
        <source>This credential can&apos;t be saved</source>
        <translation>यह क्रेडेंशियल सहेजा नहीं जा सकता</translation>
    </message>
    <message>
        <source>This credential is too long</source>
        <translation>यह क्रेडेंशियल बहुत लंबा है</translation>
    </message>
    <message>
        <source>This deletion is already finished, or another window has it in hand.</source>
        <translation>यह विलोपन पहले ही समाप्त हो चुका है, या किसी दूसरी विंडो के पास है।</translation>
    </message>
    <message>
        <source>This file belongs to another program, or is empty.</source>
        <translation>यह फ़ाइल किसी दूसरे प्रोग्राम की है, या खाली है।</translation>
    </message>
    <message>
        <source>This file can be used.</source>
        <translation>इस फ़ाइल का उपयोग हो सकता है।</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked</source>
        <translation>इस फ़ाइल की जाँच नहीं हो सकती</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a provider file.</source>
        <translation>इस फ़ाइल का उपयोग प्रदाता फ़ाइल के रूप में नहीं हो सकता।</translation>
    </message>
    <message>
        <source>This file has comments. If you change anything on the page Form, the file is written anew without them; changes on the page File keep them.</source>
        <translation>इस फ़ाइल में टिप्पणियाँ हैं। यदि आप “फ़ॉर्म” पेज पर कुछ बदलते हैं, तो फ़ाइल उनके बिना नए सिरे से लिखी जाती है; “फ़ाइल” पेज पर किए बदलाव उन्हें बनाए रखते हैं।</translation>
    </message>
    <message>
        <source>This file is not a history, or its beginning is destroyed.</source>
        <translation>यह फ़ाइल इतिहास नहीं है, या इसका आरंभ नष्ट हो गया है।</translation>
    </message>
    <message>
        <source>This history is damaged: {sentence} What you see is a copy of them; Check history… tells whether they are as they were recorded.</source>
        <translation>यह इतिहास क्षतिग्रस्त है: {sentence} आप जो देख रहे हैं वह उनकी प्रति है; “इतिहास की जाँच करें…” बताता है कि वे वैसे ही हैं या नहीं जैसे दर्ज किए गए थे।</translation>
    </message>
    <message>
        <source>This history is from an older version of the app. What you see is a copy of it.</source>
        <translation>यह इतिहास ऐप के पुराने संस्करण का है। आप जो देख रहे हैं वह उसकी प्रति है।</translation>
    </message>
    <message>
        <source>This is a date. If Excel made it out of an ID, take the ID from where the list comes from.</source>
        <translation>यह तारीख है। यदि Excel ने इसे किसी ID से बनाया है, तो ID वहाँ से लें जहाँ से सूची आई है।</translation>
    </message>
    <message>
        <source>This is a folder. Drop the file with the list itself.</source>
        <translation>यह फ़ोल्डर है। स्वयं सूची वाली फ़ाइल छोड़ें।</translation>
    </message>
    <message>
        <source>This is a folder. Open one file.</source>
        <translation>यह फ़ोल्डर है। एक फ़ाइल खोलें।</translation>
    </message>
    <message>
        <source>This is no file. Save the list as CSV or XLSX, and open that.</source>
        <translation>यह फ़ाइल नहीं है। सूची को CSV या XLSX के रूप में सहेजें, और उसे खोलें।</translation>
    </message>
    <message>
        <source>This is no text. Open the list in a spreadsheet and save it as CSV.</source>
        <translation>यह टेक्स्ट नहीं है। सूची को स्प्रेडशीट में खोलें और CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>This is not a file. Choose a history&apos;s file.</source>
        <translation>यह फ़ाइल नहीं है। किसी इतिहास की फ़ाइल चुनें।</translation>
    </message>
    <message>
        <source>This is not a history</source>
        <translation>यह इतिहास नहीं है</translation>
    </message>
    <message>
        <source>This is not an address like https://api.example.com</source>
        <translation>यह https://api.example.com जैसा पता नहीं है</translation>
    </message>
    <message>
        <source>This is not the head of a chain</source>
        <translation>यह किसी शृंखला का शीर्ष नहीं है</translation>
    </message>
    <message>
        <source>This is often about the account: check its credentials and rights under Accounts…, then resume.</source>
        <translation>यह अक्सर खाते से जुड़ा होता है: “खाते…” में उसके क्रेडेंशियल और अधिकार जाँचें, फिर “फिर शुरू करें” चुनें।</translation>
    </message>
    <message>
        <source>This is only an example. Write the address of your own service</source>
        <translation>यह केवल उदाहरण है। अपनी सेवा का पता लिखें</translation>
    </message>
    <message>
        <source>This is the demo, and nothing leaves this computer. Nothing was sent.</source>
        <translation>यह डेमो है, और इस कंप्यूटर से कुछ बाहर नहीं जाता। कुछ नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>This is the demo: nothing leaves this computer, and nothing is kept when you close the window.</source>
        <translation>यह डेमो है: इस कंप्यूटर से कुछ बाहर नहीं जाता, और विंडो बंद करने पर कुछ नहीं रखा जाता।</translation>
    </message>
    <message>
        <source>This is the history&apos;s own file. Choose another name, then try again.</source>
        <translation>यह इतिहास की अपनी फ़ाइल है। दूसरा नाम चुनें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>This is {something}. Open it in a spreadsheet, and save it as CSV or XLSX.</source>
        <translation>यह {something} है। इसे स्प्रेडशीट में खोलें, और CSV या XLSX के रूप में सहेजें।</translation>
    </message>
    <message numerus="yes">
        <source>This line has {n} cells instead of {most}, so it is not certain which is which. Look for a separator inside a cell.</source>
        <comment>This line has {n} cell instead of {most}, so it is not certain which is which. Look for a separator inside a cell.</comment>
        <translation>
            <numerusform>इस लाइन में {most} की जगह {n} सेल है, इसलिए तय नहीं कि कौन-सा क्या है। देखें कि किसी सेल के भीतर विभाजक तो नहीं।</numerusform>
            <numerusform>इस लाइन में {most} की जगह {n} सेल हैं, इसलिए तय नहीं कि कौन-सा क्या है। देखें कि किसी सेल के भीतर विभाजक तो नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can&apos;t be used</source>
        <translation>इस सूची का उपयोग नहीं हो सकता</translation>
    </message>
    <message>
        <source>This list is not finished. Pause it and close the window?</source>
        <translation>यह सूची समाप्त नहीं हुई है। इसे विराम देकर विंडो बंद करें?</translation>
    </message>
    <message>
        <source>This list is over, or another window has it in hand.</source>
        <translation>यह सूची पूरी हो चुकी है, या किसी दूसरी विंडो के पास है।</translation>
    </message>
    <message>
        <source>This page comes back with Help, First steps.</source>
        <translation>यह पेज सहायता, पहले कदम से वापस आता है।</translation>
    </message>
    <message>
        <source>This proves that nobody changed what is proven without making every later seal anew. To find out whether somebody did that, compare the head with one that was given away earlier.</source>
        <translation>इससे साबित होता है कि जो साबित हुआ है, उसे किसी ने बाद की हर मुहर नए सिरे से बनाए बिना नहीं बदला। किसी ने ऐसा किया या नहीं, यह जानने के लिए शीर्ष को पहले किसी को दिए गए शीर्ष से मिलाएँ।</translation>
    </message>
    <message>
        <source>This provider can&apos;t be asked whether the user is gone.</source>
        <translation>इस प्रदाता से नहीं पूछा जा सकता कि उपयोगकर्ता अब है या नहीं।</translation>
    </message>
    <message>
        <source>This provider has not been saved.</source>
        <translation>यह प्रदाता सहेजा नहीं गया है।</translation>
    </message>
    <message>
        <source>This provider was removed meanwhile.</source>
        <translation>यह प्रदाता इस बीच हटाया गया।</translation>
    </message>
    <message>
        <source>This row is hidden in the sheet. Show it there (or clear the filter) if it is meant.</source>
        <translation>यह पंक्ति शीट में छिपी है। यदि इसी से मतलब है, तो इसे वहाँ दिखाएँ (या फ़िल्टर साफ़ करें)।</translation>
    </message>
    <message>
        <source>This user is being deleted already, since {when}.</source>
        <translation>यह उपयोगकर्ता {when} से मिटाया जा रहा है।</translation>
    </message>
    <message>
        <source>This user is being deleted already; see the history.</source>
        <translation>यह उपयोगकर्ता पहले से मिटाया जा रहा है; इतिहास देखें।</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}.</source>
        <translation>यह उपयोगकर्ता {when} को पहले ही मिटाया गया।</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; confirmed gone on {then}.</source>
        <translation>यह उपयोगकर्ता {when} को पहले ही मिटाया गया; {then} को न होने की पुष्टि।</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; gone on {then}, says {name}.</source>
        <translation>यह उपयोगकर्ता {when} को पहले ही मिटाया गया; {then} को {name} के अनुसार अब नहीं है।</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; still there on {then}, says {name}.</source>
        <translation>यह उपयोगकर्ता {when} को पहले ही मिटाया गया; {then} को {name} के अनुसार अब भी मौजूद।</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; still there on {then}.</source>
        <translation>यह उपयोगकर्ता {when} को पहले ही मिटाया गया; {then} को अब भी मौजूद।</translation>
    </message>
    <message>
        <source>This user was sent by another deletion after the list was confirmed, so not again from here. See the history.</source>
        <translation>सूची की पुष्टि के बाद यह उपयोगकर्ता किसी दूसरे विलोपन में भेजा गया, इसलिए यहाँ से दोबारा नहीं। इतिहास देखें।</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; confirmed gone on {then}.</source>
        <translation>यह उपयोगकर्ता {when} को पहले ही मिटाने के लिए भेजा गया; {then} को न होने की पुष्टि।</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; gone on {then}, says {name}.</source>
        <translation>यह उपयोगकर्ता {when} को पहले ही मिटाने के लिए भेजा गया; {then} को {name} के अनुसार अब नहीं है।</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; still there on {then}, says {name}.</source>
        <translation>यह उपयोगकर्ता {when} को पहले ही मिटाने के लिए भेजा गया; {then} को {name} के अनुसार अब भी मौजूद।</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; still there on {then}.</source>
        <translation>यह उपयोगकर्ता {when} को पहले ही मिटाने के लिए भेजा गया; {then} को अब भी मौजूद।</translation>
    </message>
    <message>
        <source>This user was sent for deletion on {when} and the outcome is unknown. Check at the provider first.</source>
        <translation>यह उपयोगकर्ता {when} को मिटाने के लिए भेजा गया और परिणाम अज्ञात है। पहले प्रदाता के यहाँ जाँचें।</translation>
    </message>
    <message>
        <source>This very file is there already; nothing was changed.</source>
        <translation>ठीक यही फ़ाइल पहले से मौजूद है; कुछ नहीं बदला गया।</translation>
    </message>
    <message>
        <source>This was forgotten, and what is left of it is no ID</source>
        <translation>इसे भुलाया गया, और जो बचा है वह ID नहीं है</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>इस सप्ताह</translation>
    </message>
    <message>
        <source>This workbook is damaged, or not quite XLSX. Open it in a spreadsheet, and save it as XLSX or CSV.</source>
        <translation>यह वर्कबुक क्षतिग्रस्त है, या पूरी तरह XLSX नहीं है। इसे स्प्रेडशीट में खोलें, और XLSX या CSV के रूप में सहेजें।</translation>
    </message>
    <message>
        <source>Tick users, or select several</source>
        <translation>उपयोगकर्ताओं को टिक करें, या कई चुनें</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>To</source>
        <translation>अंत</translation>
    </message>
    <message>
        <source>To find out, choose the deletion in the history.</source>
        <translation>पता करने के लिए इतिहास में वह विलोपन चुनें।</translation>
    </message>
    <message>
        <source>To go on, type the number of deletions: {n}</source>
        <translation>जारी रखने के लिए विलोपनों की संख्या लिखें: {n}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>आज</translation>
    </message>
    <message numerus="yes">
        <source>Too long: {n} characters, at most {most}</source>
        <comment>Too long: {n} character, at most {most}</comment>
        <translation>
            <numerusform>बहुत लंबा: {n} वर्ण, अधिकतम {most}</numerusform>
            <numerusform>बहुत लंबा: {n} वर्ण, अधिकतम {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long; at most {n} characters</source>
        <translation>बहुत लंबा; अधिकतम {n} वर्ण</translation>
    </message>
    <message>
        <source>Too old, and still there: {reason}</source>
        <translation>बहुत पुरानी, फिर भी भुलाई नहीं गई: {reason}</translation>
    </message>
    <message>
        <source>Traces of forgotten details are still in the history&apos;s file. {reason}</source>
        <translation>इतिहास की फ़ाइल में भुलाई गई जानकारी के निशान अब भी हैं। {reason}</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>आज़माया गया</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>प्रयास</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>फिर से प्रयास करें</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>कुछ देर बाद फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>बाद में फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>आज़माएँ</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>डेमो आज़माएँ (&amp;D)</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>डेमो आज़माएँ</translation>
    </message>
    <message>
        <source>Try {number} of {most} follows at {time}.</source>
        <translation>{most} में से प्रयास {number}, {time} पर होगा।</translation>
    </message>
    <message>
        <source>Try {n}, {time}: {outcome}</source>
        <translation>प्रयास {n}, {time}: {outcome}</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>तुर्की (Windows)</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>सूची में दो बार</translation>
    </message>
    <message>
        <source>Twice in the list and ticked all the same: {n}.</source>
        <translation>सूची में दो बार, फिर भी टिक किए हुए: {n}।</translation>
    </message>
    <message>
        <source>Typing the whole ID or e-mail address still finds the deletion, as long as this app&apos;s key is in your keyring. If the key is lost, nobody can find these deletions by ID any more; the rest stays.</source>
        <translation>पूरा ID या ईमेल पता लिखने पर विलोपन अब भी मिल जाता है, जब तक इस ऐप की कुंजी आपकी कीरिंग में है। यदि कुंजी खो जाए, तो इन विलोपनों को कोई ID से नहीं ढूँढ सकता; बाकी बना रहता है।</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>असामान्य</translation>
    </message>
    <message>
        <source>Unusual: Service IDs look like 81213bfd-b690-499e-b9d2-8754cb1550e8</source>
        <translation>असामान्य: सेवा ID ऐसे दिखते हैं: 81213bfd-b690-499e-b9d2-8754cb1550e8</translation>
    </message>
    <message>
        <source>Unusual: User IDs look like 38fb335c-025d-45eb-9cf2-d2d4d9f54203</source>
        <translation>असामान्य: उपयोगकर्ता ID ऐसे दिखते हैं: 38fb335c-025d-45eb-9cf2-d2d4d9f54203</translation>
    </message>
    <message>
        <source>Use https://; http:// would send the credentials readable by others</source>
        <translation>https:// का उपयोग करें; http:// से क्रेडेंशियल ऐसे जाएँगे कि दूसरे पढ़ सकें</translation>
    </message>
    <message>
        <source>Use plain letters, digits and signs without blanks</source>
        <translation>बिना स्पेस के सादे अंग्रेज़ी अक्षर, अंक और चिह्न लिखें</translation>
    </message>
    <message>
        <source>Use this user</source>
        <translation>इस उपयोगकर्ता को लें</translation>
    </message>
    <message>
        <source>User</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>उपयोगकर्ता ID</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>उपयोगकर्ता नाम</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Users in the list</source>
        <translation>सूची के उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Users of list {list} were put in or removed.</source>
        <translation>सूची {list} के उपयोगकर्ता बाद में डाले या हटाए गए।</translation>
    </message>
    <message>
        <source>Users of {name}</source>
        <translation>{name} के उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Users still waiting: {n}. They are recorded as Not sent; what is on the wire finishes. To go on another time, keep the list paused instead.</source>
        <translation>प्रतीक्षा में उपयोगकर्ता: {n}। वे “नहीं भेजा गया” दर्ज होते हैं; जो रास्ते में हैं वे पूरे होते हैं। किसी और समय जारी रखने के लिए इसके बदले सूची को विराम पर रखें।</translation>
    </message>
    <message>
        <source>Users to try</source>
        <translation>आज़माने के लिए उपयोगकर्ता</translation>
    </message>
    <message>
        <source>Users to try: choose one to fill in the fields</source>
        <translation>आज़माने के लिए उपयोगकर्ता: फ़ील्ड भरने के लिए एक चुनें</translation>
    </message>
    <message>
        <source>Valid for about a day; with Client ID and Authorization ID the app gets it itself</source>
        <translation>लगभग एक दिन मान्य; क्लाइंट ID और प्राधिकरण ID हों तो ऐप इसे स्वयं ले लेता है</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>मान</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>खड़ी रेखा</translation>
    </message>
    <message>
        <source>Wait a while, then resume.</source>
        <translation>कुछ देर रुकें, फिर “फिर शुरू करें” चुनें।</translation>
    </message>
    <message>
        <source>Wait for the answer. You can go on working meanwhile.</source>
        <translation>उत्तर की प्रतीक्षा करें। इस बीच आप काम करते रह सकते हैं।</translation>
    </message>
    <message>
        <source>Wait until every deletion has its outcome and every list is finished or paused, in each window, then try again.</source>
        <translation>तब तक रुकें जब तक हर विंडो में हर विलोपन का परिणाम न आ जाए और हर सूची समाप्त या विराम पर न हो, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>प्रतीक्षा में</translation>
    </message>
    <message>
        <source>Waiting for answers, 10 seconds at most…</source>
        <translation>उत्तरों की प्रतीक्षा, अधिकतम 10 सेकंड…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for answers, {n} seconds at most…</source>
        <comment>Waiting for answers, {n} second at most…</comment>
        <translation>
            <numerusform>उत्तरों की प्रतीक्षा, अधिकतम {n} सेकंड…</numerusform>
            <numerusform>उत्तरों की प्रतीक्षा, अधिकतम {n} सेकंड…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>अपनी बारी की प्रतीक्षा में।</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked.</source>
        <translation>कीरिंग अनलॉक होने की प्रतीक्षा।</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask you to unlock it.</source>
        <translation>कीरिंग की प्रतीक्षा। वह आपसे अनलॉक करने को कह सकती है।</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>कीरिंग की प्रतीक्षा…</translation>
    </message>
    <message>
        <source>Welcome to Deletion Desk</source>
        <translation>Deletion Desk में आपका स्वागत है</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>पश्चिमी यूरोपीय (DOS)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>पश्चिमी यूरोपीय (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>पश्चिमी यूरोपीय (Windows)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>क्या</translation>
    </message>
    <message>
        <source>What all its requests begin with. An account may have another one.</source>
        <translation>इसके सभी अनुरोध इसी से शुरू होते हैं। किसी खाते का पता दूसरा हो सकता है।</translation>
    </message>
    <message numerus="yes">
        <source>What became of these {n} users?</source>
        <comment>What became of this user?</comment>
        <translation>
            <numerusform>इस {n} उपयोगकर्ता का क्या हुआ?</numerusform>
            <numerusform>इन {n} उपयोगकर्ताओं का क्या हुआ?</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be read of it can be looked at later: choose Open another history… in the History menu.</source>
        <translation>इसमें से जो पढ़ा जा सकता है, उसे बाद में देखा जा सकता है: “इतिहास” मेनू में “दूसरा इतिहास खोलें…” चुनें।</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation>क्या बदलता है:</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>उत्तर क्या कहता है?</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>क्या होता है</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>नया क्या है (&amp;N)</translation>
    </message>
    <message>
        <source>What is older now is forgotten when you save. Later, each time the app starts, it forgets what has become too old since, without asking.</source>
        <translation>अब जो इससे पुराना है, वह आपके सहेजते ही भुलाया जाता है। बाद में ऐप हर बार शुरू होने पर वह सब बिना पूछे भुलाता है जो तब तक बहुत पुराना हो गया हो।</translation>
    </message>
    <message>
        <source>What is on the wire may finish, for up to 10 seconds. To go on with the list another time, choose “Delete a list…” again.</source>
        <translation>जो रास्ते में है, वह 10 सेकंड तक पूरा हो सकता है। सूची को किसी और समय जारी रखने के लिए फिर “सूची के उपयोगकर्ता मिटाएँ…” चुनें।</translation>
    </message>
    <message>
        <source>What is shown is still {name}.</source>
        <translation>जो दिख रहा है, वह अब भी {name} है।</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>काम</translation>
    </message>
    <message>
        <source>What names the user?</source>
        <translation>उपयोगकर्ता की पहचान किससे होती है?</translation>
    </message>
    <message>
        <source>What the answer has in the token&apos;s place is not text.</source>
        <translation>उत्तर में टोकन की जगह जो है, वह टेक्स्ट नहीं है।</translation>
    </message>
    <message>
        <source>What to do: choose “Save a copy…” in the menu History before you go on, and give the copy to whoever looks into this. Exports and copies made earlier tell what was recorded.</source>
        <translation>क्या करें: जारी रखने से पहले “इतिहास” मेनू में “प्रति सहेजें…” चुनें, और प्रति उसे दें जो इसकी छानबीन करता है। पहले के निर्यात और प्रतियाँ बताते हैं कि क्या दर्ज किया गया था।</translation>
    </message>
    <message>
        <source>What was found out can&apos;t be recorded: this deletion is still being sent, or its personal details were forgotten.</source>
        <translation>जो पता चला, वह दर्ज नहीं हो सकता: यह विलोपन अब भी भेजा जा रहा है, या इसकी व्यक्तिगत जानकारी भुलाई गई।</translation>
    </message>
    <message>
        <source>What was found out later about a deletion was removed.</source>
        <translation>किसी विलोपन के बारे में बाद में जो पता चला था, वह हटाया गया।</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded, or deletion {before}, sealed just before, was changed and sealed anew.</source>
        <translation>विलोपन {number} के बारे में बाद में जो पता चला था, वह दर्ज होने के बाद बदला गया, या ठीक पहले मुहरबंद हुआ विलोपन {before} बदलकर उस पर नई मुहर लगाई गई।</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded, or the name of the history was.</source>
        <translation>विलोपन {number} के बारे में बाद में जो पता चला था, वह दर्ज होने के बाद बदला गया, या इतिहास का नाम बदला गया।</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded.</source>
        <translation>विलोपन {number} के बारे में बाद में जो पता चला था, वह दर्ज होने के बाद बदला गया।</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was put in, or its seal was removed.</source>
        <translation>विलोपन {number} के बारे में बाद में पता चली बात बाद में डाली गई, या उसकी मुहर हटाई गई।</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was removed or moved.</source>
        <translation>विलोपन {number} के बारे में बाद में जो पता चला था, वह हटाया या खिसकाया गया।</translation>
    </message>
    <message>
        <source>What was sent is in the history. You can go on; if anything looks odd, restart the app. To report this, copy the details: they hold no secrets.</source>
        <translation>जो भेजा गया, वह इतिहास में है। आप जारी रख सकते हैं; यदि कुछ अजीब लगे, तो ऐप फिर से शुरू करें। इसकी सूचना देने के लिए विवरण कॉपी करें: उनमें कोई सीक्रेट नहीं हैं।</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>क्या आज़माया गया</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>जो भेजा जाएगा</translation>
    </message>
    <message>
        <source>When</source>
        <translation>कब</translation>
    </message>
    <message>
        <source>When something goes &amp;wrong</source>
        <translation>जब कुछ गड़बड़ हो (&amp;W)</translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions had no answer: recorded as Unknown. Check at the provider.</source>
        <comment>When the app last ended, {n} deletion had no answer: recorded as Unknown. Check at the provider.</comment>
        <translation>
            <numerusform>पिछली बार ऐप बंद होते समय {n} विलोपन का उत्तर नहीं आया था: अज्ञात के रूप में दर्ज। प्रदाता के यहाँ जाँच करें।</numerusform>
            <numerusform>पिछली बार ऐप बंद होते समय {n} विलोपनों का उत्तर नहीं आया था: अज्ञात के रूप में दर्ज। प्रदाता के यहाँ जाँच करें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions had not been sent yet: recorded as Not sent.</source>
        <comment>When the app last ended, {n} deletion had not been sent yet: recorded as Not sent.</comment>
        <translation>
            <numerusform>पिछली बार ऐप बंद होते समय {n} विलोपन भेजा नहीं गया था: नहीं भेजा गया के रूप में दर्ज।</numerusform>
            <numerusform>पिछली बार ऐप बंद होते समय {n} विलोपन भेजे नहीं गए थे: नहीं भेजा गया के रूप में दर्ज।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions waited for another try: recorded as Failed.</source>
        <comment>When the app last ended, {n} deletion waited for another try: recorded as Failed.</comment>
        <translation>
            <numerusform>पिछली बार ऐप बंद होते समय {n} विलोपन दूसरे प्रयास की प्रतीक्षा में था: विफल के रूप में दर्ज।</numerusform>
            <numerusform>पिछली बार ऐप बंद होते समय {n} विलोपन दूसरे प्रयास की प्रतीक्षा में थे: विफल के रूप में दर्ज।</numerusform>
        </translation>
    </message>
    <message>
        <source>Where secrets are kept: {where}</source>
        <translation>सीक्रेट कहाँ रखे जाते हैं: {where}</translation>
    </message>
    <message>
        <source>Where the answer has words for people. May stay empty.</source>
        <translation>उत्तर में लोगों के लिए लिखे शब्दों का स्थान। खाली रह सकता है।</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>कौन</translation>
    </message>
    <message>
        <source>Who shall be deleted?</source>
        <translation>किसे मिटाना है?</translation>
    </message>
    <message>
        <source>Who the forgotten ones were is not proven.</source>
        <translation>जिनके विलोपन भुलाए गए, वे कौन थे, यह साबित नहीं है।</translation>
    </message>
    <message>
        <source>With both IDs the app signs in by itself; else paste an access token</source>
        <translation>दोनों ID हों तो ऐप स्वयं साइन इन करता है; नहीं तो एक्सेस टोकन चिपकाएँ</translation>
    </message>
    <message>
        <source>With examples; a secret shows as its [name].</source>
        <translation>उदाहरणों के साथ; सीक्रेट अपने [नाम] के रूप में दिखता है।</translation>
    </message>
    <message>
        <source>With wrong credentials</source>
        <translation>ग़लत क्रेडेंशियल के साथ</translation>
    </message>
    <message>
        <source>With your examples; a secret shows as its [name].</source>
        <translation>आपके उदाहरणों के साथ; सीक्रेट अपने [नाम] के रूप में दिखता है।</translation>
    </message>
    <message>
        <source>Without it nobody can check that the answer is about this very user.</source>
        <translation>इसके बिना कोई नहीं जाँच सकता कि उत्तर ठीक इसी उपयोगकर्ता के बारे में है।</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}, for example 10</source>
        <translation>{least} से {most} तक की संख्या लिखें, उदाहरण के लिए 10</translation>
    </message>
    <message>
        <source>Write key and value; for {&quot;result&quot;: &quot;erased&quot;} write result and erased</source>
        <translation>कुंजी और मान लिखें; {&quot;result&quot;: &quot;erased&quot;} के लिए result और erased लिखें</translation>
    </message>
    <message>
        <source>Write status codes such as 200, 204</source>
        <translation>स्टेटस कोड लिखें, जैसे 200, 204</translation>
    </message>
    <message>
        <source>Write status codes such as 202, or nothing</source>
        <translation>स्टेटस कोड लिखें, जैसे 202, या कुछ नहीं</translation>
    </message>
    <message>
        <source>Write the address with https://, for example https://api.example.com</source>
        <translation>पता https:// के साथ लिखें, उदाहरण के लिए https://api.example.com</translation>
    </message>
    <message>
        <source>Write the path too, or leave all of them empty</source>
        <translation>पाथ भी लिखें, या सब खाली छोड़ें</translation>
    </message>
    <message>
        <source>Write what stands behind the ? on the page File, or below, under Query</source>
        <translation>? के बाद का भाग “फ़ाइल” पेज पर लिखें, या नीचे “क्वेरी” में</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>फ़ाइल लिखी जा रही है…</translation>
    </message>
    <message>
        <source>Writing the list to the history…</source>
        <translation>सूची इतिहास में लिखी जा रही है…</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>इनके आधार पर लिखा गया</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>बीता कल</translation>
    </message>
    <message>
        <source>You may not read this file, or another program keeps it to itself. Close it there.</source>
        <translation>आप यह फ़ाइल नहीं पढ़ सकते, या किसी दूसरे प्रोग्राम ने इसे रोक रखा है। इसे वहाँ बंद करें।</translation>
    </message>
    <message>
        <source>You need the credentials that the provider of the tab above gave your company.</source>
        <translation>आपको वे क्रेडेंशियल चाहिए जो ऊपर के टैब के प्रदाता ने आपकी कंपनी को दिए हैं।</translation>
    </message>
    <message>
        <source>You see every row before anything is sent. Nothing is deleted until you start.</source>
        <translation>कुछ भी भेजने से पहले आपको हर पंक्ति दिखती है। जब तक आप शुरू न करें, कुछ नहीं मिटाया जाता।</translation>
    </message>
    <message>
        <source>Your history and settings are in:
{folder}

Secrets: {where}</source>
        <translation>आपका इतिहास और सेटिंग यहाँ हैं:
{folder}

सीक्रेट: {where}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>आपका नाम</translation>
    </message>
    <message>
        <source>Your session has expired once (401), then is deleted</source>
        <translation>सत्र एक बार समाप्त मिलता है (401), फिर उपयोगकर्ता मिटाया जाता है</translation>
    </message>
    <message>
        <source>Your space on this disk is used up. Choose another folder, then try again.</source>
        <translation>इस डिस्क पर आपकी जगह पूरी भर गई है। दूसरा फ़ोल्डर चुनें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>a GET has no body; write method = &quot;POST&quot;, or put it into query</source>
        <translation>GET की बॉडी नहीं होती; method = &quot;POST&quot; लिखें, या इसे query में रखें</translation>
    </message>
    <message>
        <source>a Numbers spreadsheet</source>
        <translation>Numbers स्प्रेडशीट</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>ZIP संग्रह</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>बाइनरी Excel वर्कबुक (.xlsb)</translation>
    </message>
    <message>
        <source>a brace holds a count, as in {1,18}; write any other as \{</source>
        <translation>ब्रेस में {1,18} जैसी गिनती होती है; किसी भी अन्य को \{ लिखें</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>कंप्रेस की हुई फ़ाइल</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>डेटाबेस</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>फ़ॉर्म</translation>
    </message>
    <message>
        <source>a header holds printable ASCII, without blanks at the ends</source>
        <translation>हेडर में प्रिंट होने वाले ASCII वर्ण होते हैं, आगे-पीछे स्पेस के बिना</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>[ ] में सूची</translation>
    </message>
    <message>
        <source>a name is empty, or has blanks or invisible signs</source>
        <translation>कोई नाम खाली है, या उसमें स्पेस या अदृश्य चिह्न हैं</translation>
    </message>
    <message>
        <source>a nested body</source>
        <translation>नेस्टेड बॉडी</translation>
    </message>
    <message>
        <source>a notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>संख्या</translation>
    </message>
    <message>
        <source>a pattern and the sentence about it go together</source>
        <translation>पैटर्न और उसके बारे में वाक्य साथ-साथ होते हैं</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>चित्र</translation>
    </message>
    <message>
        <source>a placeholder may stand in a value, not in a name</source>
        <translation>प्लेसहोल्डर मान में हो सकता है, नाम में नहीं</translation>
    </message>
    <message>
        <source>a status code, or a value in its JSON</source>
        <translation>स्टेटस कोड, या उसके JSON का मान</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>तालिका</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>टेक्स्ट दस्तावेज़</translation>
    </message>
    <message>
        <source>a token must have secret = true</source>
        <translation>टोकन में secret = true होना चाहिए</translation>
    </message>
    <message>
        <source>a value in its JSON</source>
        <translation>उसके JSON का मान</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>वेब पेज या XML</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>पूर्णांक</translation>
    </message>
    <message>
        <source>a “Strict Open XML” workbook</source>
        <translation>“Strict Open XML” वर्कबुक</translation>
    </message>
    <message>
        <source>account: {name}</source>
        <translation>खाता: {name}</translation>
    </message>
    <message numerus="yes">
        <source>all {n} users of {list} were sent</source>
        <comment>the only user of {list} was sent</comment>
        <translation>
            <numerusform>{list} का {n} उपयोगकर्ता भेजा गया</numerusform>
            <numerusform>{list} के सभी {n} उपयोगकर्ता भेजे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {n} users of {list} were sent, {silent} unknown</source>
        <comment>the only user of {list} was sent, {silent} unknown</comment>
        <translation>
            <numerusform>{list} का {n} उपयोगकर्ता भेजा गया, {silent} अज्ञात</numerusform>
            <numerusform>{list} के सभी {n} उपयोगकर्ता भेजे गए, {silent} अज्ञात</numerusform>
        </translation>
    </message>
    <message>
        <source>an Office document without sheets</source>
        <translation>बिना शीट का Office दस्तावेज़</translation>
    </message>
    <message>
        <source>an OpenDocument file (.ods)</source>
        <translation>OpenDocument फ़ाइल (.ods)</translation>
    </message>
    <message>
        <source>an empty body alone does not say that there is no such user; add status</source>
        <translation>केवल खाली बॉडी यह नहीं कहती कि ऐसा कोई उपयोगकर्ता नहीं है; status जोड़ें</translation>
    </message>
    <message>
        <source>an empty body and a status code</source>
        <translation>खाली बॉडी और स्टेटस कोड</translation>
    </message>
    <message>
        <source>an empty body has no JSON</source>
        <translation>खाली बॉडी में JSON नहीं होता</translation>
    </message>
    <message>
        <source>an empty form</source>
        <translation>खाली फ़ॉर्म</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or another Office file</source>
        <translation>पुरानी Excel वर्कबुक (.xls) या कोई दूसरी Office फ़ाइल</translation>
    </message>
    <message>
        <source>an unnamed user</source>
        <translation>बिना नाम का उपयोगकर्ता</translation>
    </message>
    <message>
        <source>and who it is at</source>
        <translation>और वह कौन है, इसका स्थान</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>और {n}</numerusform>
            <numerusform>और {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>any status from 200 to 299</source>
        <translation>200 से 299 तक का कोई भी स्टेटस</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>जैसा फ़ाइल कहती है</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>{time} पर पूछा गया</translation>
    </message>
    <message>
        <source>asked between {since} and {until}</source>
        <translation>{since} और {until} के बीच पूछा गया</translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation>{when} से पहले</translation>
    </message>
    <message>
        <source>calls itself or one of its groups; write a simpler one</source>
        <translation>स्वयं को या अपने किसी समूह को बुलाता है; कोई सरल पैटर्न लिखें</translation>
    </message>
    <message>
        <source>can&apos;t be read: {reason}</source>
        <translation>पढ़ा नहीं जा सकता: {reason}</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>कैरिज रिटर्न</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>हाथ से चुने हुए</translation>
    </message>
    <message>
        <source>columns not used: {names}</source>
        <translation>जिन कॉलमों का उपयोग नहीं: {names}</translation>
    </message>
    <message>
        <source>could make another method of it; leave it out</source>
        <translation>इससे कोई दूसरा मेथड बन सकता है; इसे हटा दें</translation>
    </message>
    <message>
        <source>days. That old now: {n}</source>
        <translation>दिन। अब इतने पुराने: {n}</translation>
    </message>
    <message>
        <source>days: {n}</source>
        <translation>दिन: {n}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>समाप्त</translation>
    </message>
    <message>
        <source>either all or none must have optional = true: {names}</source>
        <translation>या तो सब में या किसी में नहीं, optional = true हो: {names}</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>खाली उत्तर</translation>
    </message>
    <message>
        <source>escape</source>
        <translation>एस्केप</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>अभी-अभी समाप्त हुआ</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>बीते कल समाप्त हुआ</translation>
    </message>
    <message>
        <source>expired {hours} h ago</source>
        <translation>{hours} घं॰ पहले समाप्त हुआ</translation>
    </message>
    <message>
        <source>expired {minutes} min ago</source>
        <translation>{minutes} मि॰ पहले समाप्त हुआ</translation>
    </message>
    <message numerus="yes">
        <source>expired {n} days ago</source>
        <comment>expired {n} day ago</comment>
        <translation>
            <numerusform>{n} दिन पहले समाप्त हुआ</numerusform>
            <numerusform>{n} दिन पहले समाप्त हुआ</numerusform>
        </translation>
    </message>
    <message>
        <source>expires in under a minute</source>
        <translation>एक मिनट से कम में समाप्त होगा</translation>
    </message>
    <message>
        <source>expires in {hours} h</source>
        <translation>{hours} घं॰ में समाप्त होगा</translation>
    </message>
    <message>
        <source>expires in {hours} h {minutes} min</source>
        <translation>{hours} घं॰ {minutes} मि॰ में समाप्त होगा</translation>
    </message>
    <message>
        <source>expires in {minutes} min</source>
        <translation>{minutes} मि॰ में समाप्त होगा</translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days</source>
        <comment>expires in {n} day</comment>
        <translation>
            <numerusform>{n} दिन में समाप्त होगा</numerusform>
            <numerusform>{n} दिनों में समाप्त होगा</numerusform>
        </translation>
    </message>
    <message>
        <source>finding users</source>
        <translation>उपयोगकर्ता ढूँढना</translation>
    </message>
    <message>
        <source>for example 812:5f0c…</source>
        <translation>उदाहरण के लिए 812:5f0c…</translation>
    </message>
    <message>
        <source>for example {value}</source>
        <translation>उदाहरण के लिए {value}</translation>
    </message>
    <message>
        <source>from {when}</source>
        <translation>{when} से</translation>
    </message>
    <message>
        <source>getting a token by itself</source>
        <translation>अपने-आप टोकन लेना</translation>
    </message>
    <message>
        <source>give json or form, not both</source>
        <translation>json या form में से एक दें, दोनों नहीं</translation>
    </message>
    <message>
        <source>has a brace that belongs to no placeholder like {user_id}</source>
        <translation>ऐसा ब्रेस है जो {user_id} जैसे किसी प्लेसहोल्डर का नहीं</translation>
    </message>
    <message>
        <source>has blanks at an end, or control or invisible characters</source>
        <translation>आगे या पीछे स्पेस हैं, या नियंत्रण या अदृश्य वर्ण हैं</translation>
    </message>
    <message>
        <source>has signs that can&apos;t stand there</source>
        <translation>ऐसे चिह्न हैं जो वहाँ नहीं हो सकते</translation>
    </message>
    <message>
        <source>headers of its own</source>
        <translation>अपने हेडर</translation>
    </message>
    <message>
        <source>how a deletion is told from other answers</source>
        <translation>विलोपन दूसरे उत्तरों से कैसे पहचाना जाता है</translation>
    </message>
    <message>
        <source>how a missing user is told from others</source>
        <translation>मौजूद न होने वाला उपयोगकर्ता दूसरों से कैसे पहचाना जाता है</translation>
    </message>
    <message>
        <source>how the answer to a deletion is read</source>
        <translation>विलोपन का उत्तर कैसे पढ़ा जाता है</translation>
    </message>
    <message>
        <source>how to sign in</source>
        <translation>साइन इन कैसे करें</translation>
    </message>
    <message>
        <source>is for cursor, and needed there</source>
        <translation>cursor के लिए है, और वहाँ ज़रूरी है</translation>
    </message>
    <message>
        <source>is for page and offset</source>
        <translation>page और offset के लिए है</translation>
    </message>
    <message>
        <source>is given more than once</source>
        <translation>एक से अधिक बार दिया गया है</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>मौजूद नहीं है</translation>
    </message>
    <message>
        <source>is more than most_in_flight</source>
        <translation>most_in_flight से अधिक है</translation>
    </message>
    <message>
        <source>is more than most_per_second</source>
        <translation>most_per_second से अधिक है</translation>
    </message>
    <message>
        <source>is not used for links</source>
        <translation>link के लिए उपयोग नहीं होता</translation>
    </message>
    <message>
        <source>is the name in the query; give it</source>
        <translation>क्वेरी में नाम है; इसे दें</translation>
    </message>
    <message>
        <source>is used with every request, so it can&apos;t be optional</source>
        <translation>हर अनुरोध में लगता है, इसलिए वैकल्पिक नहीं हो सकता</translation>
    </message>
    <message>
        <source>it must stay “{id}”, since accounts and the history know it by that</source>
        <translation>यह “{id}” ही रहना चाहिए, क्योंकि खाते और इतिहास इसे इसी से पहचानते हैं</translation>
    </message>
    <message>
        <source>larger than {n} KB</source>
        <translation>{n} KB से बड़ा</translation>
    </message>
    <message>
        <source>leave out the word Bearer, which the app puts before it</source>
        <translation>Bearer शब्द हटा दें, जिसे ऐप इसके आगे लगाता है</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>पंक्ति विच्छेद</translation>
    </message>
    <message>
        <source>line {line}: more than {n} dots</source>
        <translation>लाइन {line}: {n} से अधिक बिंदु</translation>
    </message>
    <message>
        <source>list: {name}</source>
        <translation>सूची: {name}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>लोड हो रहा है…</translation>
    </message>
    <message>
        <source>longer than {n} characters; write a simpler one</source>
        <translation>{n} वर्णों से लंबा; कोई सरल पैटर्न लिखें</translation>
    </message>
    <message>
        <source>looking users up</source>
        <translation>उपयोगकर्ताओं का लुकअप</translation>
    </message>
    <message>
        <source>must be at least {n}</source>
        <translation>कम-से-कम {n} होना चाहिए</translation>
    </message>
    <message>
        <source>must be at least {n} long</source>
        <translation>कम-से-कम {n} लंबा होना चाहिए</translation>
    </message>
    <message>
        <source>must be at most {n}</source>
        <translation>अधिकतम {n} होना चाहिए</translation>
    </message>
    <message>
        <source>must be at most {n} long</source>
        <translation>अधिकतम {n} लंबा होना चाहिए</translation>
    </message>
    <message>
        <source>must be less than {n}</source>
        <translation>{n} से कम होना चाहिए</translation>
    </message>
    <message>
        <source>must be less than {n} long</source>
        <translation>लंबाई {n} से कम होनी चाहिए</translation>
    </message>
    <message>
        <source>must be more than {n}</source>
        <translation>{n} से अधिक होना चाहिए</translation>
    </message>
    <message>
        <source>must be more than {n} long</source>
        <translation>लंबाई {n} से अधिक होनी चाहिए</translation>
    </message>
    <message>
        <source>names no such field; there are: {names}</source>
        <translation>ऐसा कोई फ़ील्ड नहीं; ये हैं: {names}</translation>
    </message>
    <message>
        <source>needs a condition: status, json or empty</source>
        <translation>एक शर्त चाहिए: status, json या empty</translation>
    </message>
    <message>
        <source>nested more than {n} deep</source>
        <translation>{n} स्तरों से गहरा नेस्टेड</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>बहुत गहरा नेस्टेड</translation>
    </message>
    <message>
        <source>no</source>
        <translation>नहीं</translation>
    </message>
    <message>
        <source>no deletions</source>
        <translation>कोई विलोपन नहीं</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>none; this is the whole history</source>
        <translation>कोई नहीं; यह पूरा इतिहास है</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>UTF-8 टेक्स्ट नहीं है</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>फ़ाइल नहीं है</translation>
    </message>
    <message>
        <source>not a header name; use letters, digits and -</source>
        <translation>हेडर का नाम नहीं है; अंग्रेज़ी अक्षर, अंक और - लिखें</translation>
    </message>
    <message>
        <source>not a regular expression: {error}</source>
        <translation>रेगुलर एक्सप्रेशन नहीं है: {error}</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>पूरा नहीं</translation>
    </message>
    <message>
        <source>not made sure of: {n}</source>
        <translation>पक्के नहीं किए गए: {n}</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>not the address of a web page, as in https://example.com/page</source>
        <translation>किसी वेब पेज का पता नहीं है, जैसे https://example.com/page</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>अभी नहीं</translation>
    </message>
    <message>
        <source>not yet: {n}</source>
        <translation>अभी नहीं: {n}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message>
        <source>on the wire: {n}</source>
        <translation>रास्ते में: {n}</translation>
    </message>
    <message>
        <source>one field at least must name the user, so must not have keep = true</source>
        <translation>कम-से-कम एक फ़ील्ड से उपयोगकर्ता की पहचान होनी चाहिए, इसलिए उसमें keep = true नहीं हो सकता</translation>
    </message>
    <message>
        <source>one of these status codes</source>
        <translation>इन स्टेटस कोड में से एक</translation>
    </message>
    <message>
        <source>only a 2xx can say that a user is deleted</source>
        <translation>केवल 2xx कह सकता है कि उपयोगकर्ता मिटाया गया</translation>
    </message>
    <message>
        <source>only a 2xx can say that it will be done later</source>
        <translation>केवल 2xx कह सकता है कि यह बाद में होगा</translation>
    </message>
    <message>
        <source>only a 4xx can say so alone; else add json</source>
        <translation>केवल 4xx अकेले ऐसा कह सकता है; नहीं तो json जोड़ें</translation>
    </message>
    <message>
        <source>outcome: {name}</source>
        <translation>परिणाम: {name}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>चिपकाया गया टेक्स्ट</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>विराम पर</translation>
    </message>
    <message numerus="yes">
        <source>pausing… {n} on the wire finish first</source>
        <comment>pausing… {n} on the wire finishes first</comment>
        <translation>
            <numerusform>विराम दिया जा रहा है… रास्ते में {n} पहले पूरा होता है</numerusform>
            <numerusform>विराम दिया जा रहा है… रास्ते में {n} पहले पूरे होते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>provider: {title}</source>
        <translation>प्रदाता: {title}</translation>
    </message>
    <message>
        <source>repeats too often; write a simpler one</source>
        <translation>बहुत बार दोहराता है; कोई सरल पैटर्न लिखें</translation>
    </message>
    <message>
        <source>rules for values</source>
        <translation>मानों के नियम</translation>
    </message>
    <message>
        <source>running</source>
        <translation>चल रही है</translation>
    </message>
    <message>
        <source>signing in for a token</source>
        <translation>टोकन के लिए साइन इन</translation>
    </message>
    <message>
        <source>still there: {n}</source>
        <translation>अब भी मौजूद: {n}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>रोकी गई</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>रोकी जा रही है…</translation>
    </message>
    <message numerus="yes">
        <source>stopping… {n} on the wire finish first</source>
        <comment>stopping… {n} on the wire finishes first</comment>
        <translation>
            <numerusform>रोकी जा रही है… रास्ते में {n} पहले पूरा होता है</numerusform>
            <numerusform>रोकी जा रही है… रास्ते में {n} पहले पूरे होते हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>tab</source>
        <translation>टैब</translation>
    </message>
    <message>
        <source>takes too long to check a value; write a simpler one</source>
        <translation>मान जाँचने में बहुत समय लेता है; कोई सरल पैटर्न लिखें</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>उद्धरण चिह्नों में टेक्स्ट</translation>
    </message>
    <message>
        <source>text: {words}</source>
        <translation>टेक्स्ट: {words}</translation>
    </message>
    <message>
        <source>the address: it was {address}</source>
        <translation>पता: पहले {address} था</translation>
    </message>
    <message>
        <source>the credentials of an account</source>
        <translation>खाते के क्रेडेंशियल</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation>फ़ील्ड</translation>
    </message>
    <message>
        <source>the format</source>
        <translation>फ़ॉर्मैट</translation>
    </message>
    <message>
        <source>the id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>the links to its documentation</source>
        <translation>इसके दस्तावेज़ों के लिंक</translation>
    </message>
    <message>
        <source>the name: it was {title}</source>
        <translation>नाम: पहले {title} था</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>the pace</source>
        <translation>गति</translation>
    </message>
    <message>
        <source>the request that deletes</source>
        <translation>मिटाने वाला अनुरोध</translation>
    </message>
    <message>
        <source>the step “{step}” before the deletion</source>
        <translation>विलोपन से पहले का चरण “{step}”</translation>
    </message>
    <message>
        <source>the steps before the deletion</source>
        <translation>विलोपन से पहले के चरण</translation>
    </message>
    <message>
        <source>there is another provider called “{title}”; choose another name</source>
        <translation>“{title}” नाम का दूसरा प्रदाता मौजूद है; दूसरा नाम चुनें</translation>
    </message>
    <message>
        <source>there is such a user</source>
        <translation>ऐसा उपयोगकर्ता है</translation>
    </message>
    <message>
        <source>this header is set by the app or not at all; leave it out</source>
        <translation>यह हेडर ऐप लगाता है या कोई नहीं; इसे हटा दें</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because it was not looked for yet</source>
        <translation>केवल यह सत्र: कोई सुरक्षित कीरिंग नहीं मिली, क्योंकि उसे अभी ढूँढा नहीं गया</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because no keyring service is running</source>
        <translation>केवल यह सत्र: कोई सुरक्षित कीरिंग नहीं मिली, क्योंकि कोई कीरिंग सेवा नहीं चल रही है</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring did not give back what was written</source>
        <translation>केवल यह सत्र: कोई सुरक्षित कीरिंग नहीं मिली, क्योंकि कीरिंग ने वह वापस नहीं दिया जो लिखा गया था</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring is locked</source>
        <translation>केवल यह सत्र: कोई सुरक्षित कीरिंग नहीं मिली, क्योंकि कीरिंग लॉक है</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring reported an error</source>
        <translation>केवल यह सत्र: कोई सुरक्षित कीरिंग नहीं मिली, क्योंकि कीरिंग ने त्रुटि बताई</translation>
    </message>
    <message>
        <source>this session only: this is the demo</source>
        <translation>केवल यह सत्र: यह डेमो है</translation>
    </message>
    <message>
        <source>too large for a number; write it as text in quotes</source>
        <translation>संख्या के लिए बहुत बड़ा; इसे उद्धरण चिह्नों में टेक्स्ट के रूप में लिखें</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true या false</translation>
    </message>
    <message>
        <source>unknown here; is it spelt right?</source>
        <translation>यहाँ अनजान; क्या वर्तनी सही है?</translation>
    </message>
    <message>
        <source>users found at {provider}</source>
        <translation>{provider} के यहाँ मिले उपयोगकर्ता</translation>
    </message>
    <message>
        <source>uses no credential</source>
        <translation>किसी क्रेडेंशियल का उपयोग नहीं करता</translation>
    </message>
    <message>
        <source>uses no field that names the user</source>
        <translation>ऐसे किसी फ़ील्ड का उपयोग नहीं करता जिससे उपयोगकर्ता की पहचान हो</translation>
    </message>
    <message>
        <source>waiting for another try: {n}</source>
        <translation>अगले प्रयास की प्रतीक्षा में: {n}</translation>
    </message>
    <message>
        <source>what each request carries to sign in</source>
        <translation>साइन इन के लिए हर अनुरोध में क्या होता है</translation>
    </message>
    <message>
        <source>where the HTTP status decides, status and success are not looked at</source>
        <translation>जहाँ HTTP स्टेटस तय करता है, वहाँ status और success नहीं देखे जाते</translation>
    </message>
    <message>
        <source>where the body decides, a status is not enough; add json</source>
        <translation>जहाँ बॉडी तय करती है, वहाँ स्टेटस काफ़ी नहीं; json जोड़ें</translation>
    </message>
    <message>
        <source>where the body decides, status and success must be given</source>
        <translation>जहाँ बॉडी तय करती है, वहाँ status और success देने होंगे</translation>
    </message>
    <message>
        <source>where the body decides, this is not looked at; leave it out</source>
        <translation>जहाँ बॉडी तय करती है, वहाँ इसे नहीं देखा जाता; इसे हटा दें</translation>
    </message>
    <message>
        <source>with a bearer token</source>
        <translation>बेयरर टोकन से</translation>
    </message>
    <message>
        <source>with a key in a header</source>
        <translation>हेडर में कुंजी से</translation>
    </message>
    <message>
        <source>with user name and password</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड से</translation>
    </message>
    <message>
        <source>write &quot;DELETE&quot;, &quot;POST&quot;, &quot;PUT&quot; or &quot;PATCH&quot;; &quot;GET&quot; in [look_up]; &quot;GET&quot; or &quot;POST&quot; in [find]</source>
        <translation>&quot;DELETE&quot;, &quot;POST&quot;, &quot;PUT&quot; या &quot;PATCH&quot; लिखें; [look_up] में &quot;GET&quot;; [find] में &quot;GET&quot; या &quot;POST&quot;</translation>
    </message>
    <message>
        <source>write &quot;http&quot; or &quot;body&quot;</source>
        <translation>&quot;http&quot; या &quot;body&quot; लिखें</translation>
    </message>
    <message>
        <source>write &quot;page&quot;, &quot;offset&quot;, &quot;cursor&quot; or &quot;link&quot;</source>
        <translation>&quot;page&quot;, &quot;offset&quot;, &quot;cursor&quot; या &quot;link&quot; लिखें</translation>
    </message>
    <message>
        <source>write &quot;text&quot; or &quot;date&quot;</source>
        <translation>&quot;text&quot; या &quot;date&quot; लिखें</translation>
    </message>
    <message>
        <source>write a path that begins with /, as in /users/{user_id}</source>
        <translation>/ से शुरू होने वाला पाथ लिखें, जैसे /users/{user_id}</translation>
    </message>
    <message>
        <source>write format = 1</source>
        <translation>format = 1 लिखें</translation>
    </message>
    <message>
        <source>write it as {address}</source>
        <translation>इसे {address} लिखें</translation>
    </message>
    <message>
        <source>write small letters, digits and -, a letter first, at most 31 characters</source>
        <translation>छोटे अंग्रेज़ी अक्षर, अंक और - लिखें, पहले एक अक्षर, अधिकतम 31 वर्ण</translation>
    </message>
    <message>
        <source>write small letters, digits and _, a letter first, at most 31 characters</source>
        <translation>छोटे अंग्रेज़ी अक्षर, अंक और _ लिखें, पहले एक अक्षर, अधिकतम 31 वर्ण</translation>
    </message>
    <message>
        <source>write user name and password with one colon between, as {username}:{password}</source>
        <translation>उपयोगकर्ता नाम और पासवर्ड बीच में एक कोलन के साथ लिखें, जैसे {username}:{password}</translation>
    </message>
    <message>
        <source>write {wanted}, not {got}</source>
        <translation>{got} नहीं, {wanted} लिखें</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>हाँ</translation>
    </message>
    <message>
        <source>{column}, last first</source>
        <translation>{column}, उलटा क्रम</translation>
    </message>
    <message>
        <source>{counts} ({when})</source>
        <translation>{counts} ({when})</translation>
    </message>
    <message>
        <source>{counts}. {reason}</source>
        <translation>{counts}। {reason}</translation>
    </message>
    <message>
        <source>{day} {month} {year}</source>
        <translation>{day} {month} {year}</translation>
    </message>
    <message numerus="yes">
        <source>{deleted} of {n} users are deleted.</source>
        <comment>{deleted} of {n} user is deleted.</comment>
        <translation>
            <numerusform>{n} में से {deleted} उपयोगकर्ता मिटाया गया।</numerusform>
            <numerusform>{n} में से {deleted} उपयोगकर्ता मिटाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} users done: {counts}</source>
        <comment>{done} of {n} user done: {counts}</comment>
        <translation>
            <numerusform>{n} में से {done} उपयोगकर्ता का काम हो गया: {counts}</numerusform>
            <numerusform>{n} में से {done} उपयोगकर्ताओं का काम हो गया: {counts}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} done, {left} left</source>
        <translation>{total} में से {done} हो गए, {left} बाकी</translation>
    </message>
    <message>
        <source>{expired}. The provider will probably refuse.</source>
        <translation>{expired}। प्रदाता शायद मना कर देगा।</translation>
    </message>
    <message>
        <source>{fields} is used nowhere yet. Put it into the path, the query or the body</source>
        <translation>{fields} का उपयोग अभी कहीं नहीं है। इसे पाथ, क्वेरी या बॉडी में रखें</translation>
    </message>
    <message>
        <source>{field} contains {signs}.</source>
        <translation>{field} में {signs} है।</translation>
    </message>
    <message>
        <source>{field} has a blank inside.</source>
        <translation>{field} के बीच में स्पेस है।</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>{field} नहीं दिया गया है।</translation>
    </message>
    <message>
        <source>{field} names the user too, so it must be filled</source>
        <translation>{field} से भी उपयोगकर्ता की पहचान होती है, इसलिए इसे भरना होगा</translation>
    </message>
    <message>
        <source>{field}: This is the {place}, too.</source>
        <translation>{field}: यही {place} भी है।</translation>
    </message>
    <message>
        <source>{field}: This is the {place}.</source>
        <translation>{field}: यह {place} है।</translation>
    </message>
    <message>
        <source>{field}: begins or ends with a blank</source>
        <translation>{field}: आगे या पीछे स्पेस है</translation>
    </message>
    <message>
        <source>{field}: from the list</source>
        <translation>{field}: सूची से</translation>
    </message>
    <message>
        <source>{field}: {problem}</source>
        <translation>{field}: {problem}</translation>
    </message>
    <message>
        <source>{field}: {problem}.</source>
        <translation>{field}: {problem}।</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} से {last} तक</translation>
    </message>
    <message numerus="yes">
        <source>{fitting} of {n} users</source>
        <comment>{fitting} of {n} user</comment>
        <translation>
            <numerusform>{n} में से {fitting} उपयोगकर्ता</numerusform>
            <numerusform>{n} में से {fitting} उपयोगकर्ता</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: {reason}. Choose another one.</source>
        <translation>{folder}: {reason}। दूसरा चुनें।</translation>
    </message>
    <message>
        <source>{found}, {time}</source>
        <translation>{found}, {time}</translation>
    </message>
    <message>
        <source>{found}, {time}, by the app</source>
        <translation>{found}, {time}, ऐप द्वारा</translation>
    </message>
    <message>
        <source>{found}: {user}.</source>
        <translation>{found}: {user}।</translation>
    </message>
    <message>
        <source>{host} could not be reached within {seconds} s.</source>
        <translation>{seconds} से॰ में {host} तक नहीं पहुँचा जा सका।</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>{host} तक नहीं पहुँचा जा सका।</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <translation>{host} ने कनेक्शन अस्वीकार किया।</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} s.</source>
        <translation>{host} ने {seconds} से॰ तक कुछ नहीं भेजा।</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} s in all.</source>
        <translation>{host} ने कुल {seconds} से॰ से अधिक समय लिया।</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} घं॰ {minutes} मि॰</translation>
    </message>
    <message>
        <source>{label} has characters that can&apos;t be sent.</source>
        <translation>{label} में ऐसे वर्ण हैं जो भेजे नहीं जा सकते।</translation>
    </message>
    <message>
        <source>{label} has {n} characters, and {store} keeps at most {most}. Ask the provider for a shorter one.</source>
        <translation>{label} में {n} वर्ण हैं, और {store} अधिकतम {most} रखता है। प्रदाता से छोटा माँगें।</translation>
    </message>
    <message>
        <source>{label} is missing. Fill it in first.</source>
        <translation>{label} नहीं दिया गया है। पहले इसे भरें।</translation>
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
            <numerusform>{label}: अधिकतम {n} वर्ण।</numerusform>
            <numerusform>{label}: अधिकतम {n} वर्ण।</numerusform>
        </translation>
    </message>
    <message>
        <source>{label}: {problem}.</source>
        <translation>{label}: {problem}।</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>{left} of {n} users of {list} are still waiting</source>
        <comment>{left} of {n} user of {list} is still waiting</comment>
        <translation>
            <numerusform>{list} के {n} में से {left} उपयोगकर्ता अब भी प्रतीक्षा में है</numerusform>
            <numerusform>{list} के {n} में से {left} उपयोगकर्ता अब भी प्रतीक्षा में हैं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of {n} users were not sent.</source>
        <comment>{left} of {n} user was not sent.</comment>
        <translation>
            <numerusform>{n} में से {left} उपयोगकर्ता नहीं भेजा गया।</numerusform>
            <numerusform>{n} में से {left} उपयोगकर्ता नहीं भेजे गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>{line} does not fit the head: one of the two was changed.</source>
        <translation>{line} शीर्ष से मेल नहीं खाती: दोनों में से एक बदला गया।</translation>
    </message>
    <message>
        <source>{line} does not fit the seal beside it: one of the two was made anew.</source>
        <translation>{line} अपने साथ की मुहर से मेल नहीं खाती: दोनों में से एक नए सिरे से बनाई गई।</translation>
    </message>
    <message>
        <source>{line} has ended and has no seal: it was put in, or its seal was removed.</source>
        <translation>{line} समाप्त हो चुकी है और उस पर मुहर नहीं है: वह बाद में डाली गई, या उसकी मुहर हटाई गई।</translation>
    </message>
    <message>
        <source>{line} has the place in the chain that line {other} has.</source>
        <translation>शृंखला में {line} का स्थान वही है जो लाइन {other} का है।</translation>
    </message>
    <message>
        <source>{line} is no part of the chain that ends with the head.</source>
        <translation>{line} उस शृंखला का हिस्सा नहीं है जो शीर्ष पर समाप्त होती है।</translation>
    </message>
    <message>
        <source>{line} was changed after it was recorded.</source>
        <translation>{line} दर्ज होने के बाद बदली गई।</translation>
    </message>
    <message>
        <source>{list}, all {total} sent, started {when}, account {account}</source>
        <translation>{list}, सभी {total} भेजे गए, {when} को शुरू, खाता {account}</translation>
    </message>
    <message>
        <source>{list}, {done} of {total} done</source>
        <translation>{list}, {total} में से {done} हो गए</translation>
    </message>
    <message>
        <source>{list}, {left} of {total} left, started {when}, account {account}</source>
        <translation>{list}, {total} में से {left} बाकी, {when} को शुरू, खाता {account}</translation>
    </message>
    <message numerus="yes">
        <source>{list}, {n} users, done {when}, account {account}</source>
        <comment>{list}, {n} user, done {when}, account {account}</comment>
        <translation>
            <numerusform>{list}, {n} उपयोगकर्ता, {when} को समाप्त, खाता {account}</numerusform>
            <numerusform>{list}, {n} उपयोगकर्ता, {when} को समाप्त, खाता {account}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list}, {n} users, stopped {when}, account {account}</source>
        <comment>{list}, {n} user, stopped {when}, account {account}</comment>
        <translation>
            <numerusform>{list}, {n} उपयोगकर्ता, {when} को रोकी गई, खाता {account}</numerusform>
            <numerusform>{list}, {n} उपयोगकर्ता, {when} को रोकी गई, खाता {account}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list}: {n} rows</source>
        <comment>{list}: {n} row</comment>
        <translation>
            <numerusform>{list}: {n} पंक्ति</numerusform>
            <numerusform>{list}: {n} पंक्तियाँ</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}: {state}</source>
        <translation>{list}: {state}</translation>
    </message>
    <message>
        <source>{mark} stands for the {label}</source>
        <translation>{mark} का अर्थ है {label}</translation>
    </message>
    <message>
        <source>{minutes} min {seconds} s</source>
        <translation>{minutes} मि॰ {seconds} से॰</translation>
    </message>
    <message>
        <source>{name} ({n})</source>
        <translation>{name} ({n})</translation>
    </message>
    <message>
        <source>{name} is given more than once; give one of headers, bearer and basic</source>
        <translation>{name} एक से अधिक बार दिया गया है; headers, bearer और basic में से एक दें</translation>
    </message>
    <message>
        <source>{name} is not a credential with secret = true</source>
        <translation>{name} secret = true वाला क्रेडेंशियल नहीं है</translation>
    </message>
    <message>
        <source>{name} stands in find.query too</source>
        <translation>{name} find.query में भी है</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {time}, {n} users</source>
        <comment>{name}, {time}, {n} user</comment>
        <translation>
            <numerusform>{name}, {time}, {n} उपयोगकर्ता</numerusform>
            <numerusform>{name}, {time}, {n} उपयोगकर्ता</numerusform>
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
            <numerusform>{n} मिटाया गया</numerusform>
            <numerusform>{n} मिटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Done</source>
        <comment>{n} Done</comment>
        <translation>
            <numerusform>{n} हो गया</numerusform>
            <numerusform>{n} हो गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Failed</source>
        <comment>{n} Failed</comment>
        <translation>
            <numerusform>{n} विफल</numerusform>
            <numerusform>{n} विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Not found</source>
        <comment>{n} Not found</comment>
        <translation>
            <numerusform>{n} नहीं मिला</numerusform>
            <numerusform>{n} नहीं मिले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Not sent</source>
        <comment>{n} Not sent</comment>
        <translation>
            <numerusform>{n} नहीं भेजा गया</numerusform>
            <numerusform>{n} नहीं भेजे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Refused</source>
        <comment>{n} Refused</comment>
        <translation>
            <numerusform>{n} अस्वीकृत</numerusform>
            <numerusform>{n} अस्वीकृत</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Sending…</source>
        <comment>{n} Sending…</comment>
        <translation>
            <numerusform>{n} भेजा जा रहा है…</numerusform>
            <numerusform>{n} भेजे जा रहे हैं…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Unknown</source>
        <comment>{n} Unknown</comment>
        <translation>
            <numerusform>{n} अज्ञात</numerusform>
            <numerusform>{n} अज्ञात</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} after the first {first}</source>
        <comment>{n} after the first {first}</comment>
        <translation>
            <numerusform>{n} पहले {first} के बाद</numerusform>
            <numerusform>{n} पहले {first} के बाद</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be chosen, see the notes</source>
        <comment>{n} can&apos;t be chosen, see the note</comment>
        <translation>
            <numerusform>{n} चुना नहीं जा सकता, टिप्पणी देखें</numerusform>
            <numerusform>{n} चुने नहीं जा सकते, टिप्पणियाँ देखें</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted</source>
        <comment>{n} deleted</comment>
        <translation>
            <numerusform>{n} मिटाया गया</numerusform>
            <numerusform>{n} मिटाए गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions</source>
        <comment>{n} deletion</comment>
        <translation>
            <numerusform>{n} विलोपन</numerusform>
            <numerusform>{n} विलोपन</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: finish or stop the list {names}.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: finish or stop the list {names}.</comment>
        <translation>
            <numerusform>{n} विलोपन अभी भुलाया नहीं जा सकता: सूची {names} पूरी करें या रोकें।</numerusform>
            <numerusform>{n} विलोपन अभी भुलाए नहीं जा सकते: सूची {names} पूरी करें या रोकें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: finish or stop the lists {names}.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: finish or stop the lists {names}.</comment>
        <translation>
            <numerusform>{n} विलोपन अभी भुलाया नहीं जा सकता: सूचियाँ {names} पूरी करें या रोकें।</numerusform>
            <numerusform>{n} विलोपन अभी भुलाए नहीं जा सकते: सूचियाँ {names} पूरी करें या रोकें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: wait until nothing is being sent.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: wait until nothing is being sent.</comment>
        <translation>
            <numerusform>{n} विलोपन अभी भुलाया नहीं जा सकता: भेजना पूरा होने तक रुकें।</numerusform>
            <numerusform>{n} विलोपन अभी भुलाए नहीं जा सकते: भेजना पूरा होने तक रुकें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions in this file, {forgotten} of them forgotten.</source>
        <comment>{n} deletion in this file, {forgotten} of them forgotten.</comment>
        <translation>
            <numerusform>इस फ़ाइल में {n} विलोपन, उनमें से {forgotten} भुलाए गए।</numerusform>
            <numerusform>इस फ़ाइल में {n} विलोपन, उनमें से {forgotten} भुलाए गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions were written to {file}.</source>
        <comment>{n} deletion was written to {file}.</comment>
        <translation>
            <numerusform>{n} विलोपन {file} में लिखा गया।</numerusform>
            <numerusform>{n} विलोपन {file} में लिखे गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions without a seal: still being sent, not checked.</source>
        <comment>{n} deletion without a seal: still being sent, not checked.</comment>
        <translation>
            <numerusform>{n} बिना मुहर का विलोपन: अब भी भेजा जा रहा है, जाँचा नहीं गया।</numerusform>
            <numerusform>{n} बिना मुहर के विलोपन: अब भी भेजे जा रहे हैं, जाँचे नहीं गए।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different values, from the list</source>
        <comment>{n} value, from the list</comment>
        <translation>
            <numerusform>{n} मान, सूची से</numerusform>
            <numerusform>{n} अलग-अलग मान, सूची से</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <comment>{n} done</comment>
        <translation>
            <numerusform>{n} हो गया</numerusform>
            <numerusform>{n} हो गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} विफल</numerusform>
            <numerusform>{n} विफल</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} मिला</numerusform>
            <numerusform>{n} मिले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invalid</source>
        <comment>{n} invalid</comment>
        <translation>
            <numerusform>{n} अमान्य</numerusform>
            <numerusform>{n} अमान्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines with such a contradiction.</source>
        <comment>{n} line with such a contradiction.</comment>
        <translation>
            <numerusform>ऐसे विरोध वाली {n} लाइन।</numerusform>
            <numerusform>ऐसे विरोध वाली {n} लाइनें।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links of the chain not in this file.</source>
        <comment>{n} link of the chain not in this file.</comment>
        <translation>
            <numerusform>शृंखला की {n} कड़ी इस फ़ाइल में नहीं।</numerusform>
            <numerusform>शृंखला की {n} कड़ियाँ इस फ़ाइल में नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists are not finished. The newest: {waiting}.</source>
        <comment>A list is not finished: {waiting}.</comment>
        <translation>
            <numerusform>{n} सूची समाप्त नहीं हुई: {waiting}।</numerusform>
            <numerusform>{n} सूचियाँ समाप्त नहीं हुईं। सबसे नई: {waiting}।</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} और</translation>
    </message>
    <message numerus="yes">
        <source>{n} not checked</source>
        <comment>{n} not checked</comment>
        <translation>
            <numerusform>{n} जाँचा नहीं गया</numerusform>
            <numerusform>{n} जाँचे नहीं गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found</source>
        <comment>{n} not found</comment>
        <translation>
            <numerusform>{n} नहीं मिला</numerusform>
            <numerusform>{n} नहीं मिले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not looked up</source>
        <comment>{n} not looked up</comment>
        <translation>
            <numerusform>{n} का लुकअप नहीं हुआ</numerusform>
            <numerusform>{n} का लुकअप नहीं हुआ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not sent</source>
        <comment>{n} not sent</comment>
        <translation>
            <numerusform>{n} नहीं भेजा गया</numerusform>
            <numerusform>{n} नहीं भेजे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not there</source>
        <comment>{n} not there</comment>
        <translation>
            <numerusform>{n} मौजूद नहीं</numerusform>
            <numerusform>{n} मौजूद नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not ticked</source>
        <comment>{n} not ticked</comment>
        <translation>
            <numerusform>{n} टिक नहीं</numerusform>
            <numerusform>{n} टिक नहीं</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{count} में से {n}</translation>
    </message>
    <message>
        <source>{n} of {count}, in the part that is shown</source>
        <translation>दिखाए गए भाग में {count} में से {n}</translation>
    </message>
    <message numerus="yes">
        <source>{n} ready</source>
        <comment>{n} ready</comment>
        <translation>
            <numerusform>{n} तैयार</numerusform>
            <numerusform>{n} तैयार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>{n} अस्वीकृत</numerusform>
            <numerusform>{n} अस्वीकृत</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} से॰</translation>
    </message>
    <message numerus="yes">
        <source>{n} sending…</source>
        <comment>{n} sending…</comment>
        <translation>
            <numerusform>{n} भेजा जा रहा है…</numerusform>
            <numerusform>{n} भेजे जा रहे हैं…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent before</source>
        <comment>{n} sent before</comment>
        <translation>
            <numerusform>{n} पहले भेजा गया</numerusform>
            <numerusform>{n} पहले भेजे गए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twice in the list</source>
        <comment>{n} twice in the list</comment>
        <translation>
            <numerusform>{n} सूची में दो बार</numerusform>
            <numerusform>{n} सूची में दो बार</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <comment>{n} unknown</comment>
        <translation>
            <numerusform>{n} अज्ञात</numerusform>
            <numerusform>{n} अज्ञात</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown: check at the provider whether these users still exist before you send them again.</source>
        <comment>{n} unknown: check at the provider whether this user still exists before you send it again.</comment>
        <translation>
            <numerusform>{n} अज्ञात: दोबारा भेजने से पहले प्रदाता के यहाँ जाँचें कि यह उपयोगकर्ता अब भी मौजूद है या नहीं।</numerusform>
            <numerusform>{n} अज्ञात: दोबारा भेजने से पहले प्रदाता के यहाँ जाँचें कि ये उपयोगकर्ता अब भी मौजूद हैं या नहीं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unusual</source>
        <comment>{n} unusual</comment>
        <translation>
            <numerusform>{n} असामान्य</numerusform>
            <numerusform>{n} असामान्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <comment>{n} user</comment>
        <translation>
            <numerusform>{n} उपयोगकर्ता</numerusform>
            <numerusform>{n} उपयोगकर्ता</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} users in a row could not be sent{code}, so the rest would probably fare no better.</source>
        <translation>लगातार {n} उपयोगकर्ता नहीं भेजे जा सके{code}, इसलिए बाकी का भी शायद यही होगा।</translation>
    </message>
    <message>
        <source>{n} users in a row ended without an answer that can be trusted{code}, so the rest would probably fare no better.</source>
        <translation>लगातार {n} उपयोगकर्ता बिना किसी भरोसेमंद उत्तर के समाप्त हुए{code}, इसलिए बाकी का भी शायद यही होगा।</translation>
    </message>
    <message>
        <source>{n} users in a row failed{code}, so the rest would probably fare no better.</source>
        <translation>लगातार {n} उपयोगकर्ता विफल रहे{code}, इसलिए बाकी का भी शायद यही होगा।</translation>
    </message>
    <message>
        <source>{n} users in a row were refused{code}, so the rest would probably fare no better.</source>
        <translation>लगातार {n} उपयोगकर्ता अस्वीकृत हुए{code}, इसलिए बाकी का भी शायद यही होगा।</translation>
    </message>
    <message numerus="yes">
        <source>{n} users will be deleted</source>
        <comment>{n} user will be deleted</comment>
        <translation>
            <numerusform>{n} उपयोगकर्ता मिटाया जाएगा</numerusform>
            <numerusform>{n} उपयोगकर्ता मिटाए जाएँगे</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were forgotten and can&apos;t be sent again.</source>
        <comment>{n} was forgotten and can&apos;t be sent again.</comment>
        <translation>
            <numerusform>{n} भुलाया गया और दोबारा नहीं भेजा जा सकता।</numerusform>
            <numerusform>{n} भुलाए गए और दोबारा नहीं भेजे जा सकते।</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} या {other}</translation>
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
        <translation>{outcome}: {user}।</translation>
    </message>
    <message>
        <source>{place} is a credential, and addresses and bodies get logged; put it into [auth] or into a header</source>
        <translation>{place} क्रेडेंशियल है, और पते तथा बॉडी लॉग में दर्ज होते हैं; इसे [auth] या किसी हेडर में रखें</translation>
    </message>
    <message>
        <source>{place} is a field, and here only credentials can stand</source>
        <translation>{place} फ़ील्ड है, और यहाँ केवल क्रेडेंशियल हो सकते हैं</translation>
    </message>
    <message>
        <source>{place} is declared and never used</source>
        <translation>{place} घोषित है और कहीं उपयोग नहीं होता</translation>
    </message>
    <message>
        <source>{place} is declared and never used, although it names the user</source>
        <translation>{place} घोषित है और कहीं उपयोग नहीं होता, हालाँकि उससे उपयोगकर्ता की पहचान होती है</translation>
    </message>
    <message>
        <source>{place} is not declared as a field or credential</source>
        <translation>{place} फ़ील्ड या क्रेडेंशियल के रूप में घोषित नहीं है</translation>
    </message>
    <message>
        <source>{place} is what it fetches, so it can&apos;t use it</source>
        <translation>{place} वही है जिसे यह लाता है, इसलिए यह उसका उपयोग नहीं कर सकता</translation>
    </message>
    <message>
        <source>{place} names the user and is not used, so the answer could be about another user; use it in the request or in same</source>
        <translation>{place} से उपयोगकर्ता की पहचान होती है और उसका उपयोग नहीं हुआ, इसलिए उत्तर किसी दूसरे उपयोगकर्ता के बारे में हो सकता है; उसका उपयोग अनुरोध में या same में करें</translation>
    </message>
    <message>
        <source>{place} names the user who is to be found, so the request can&apos;t have it</source>
        <translation>{place} से उस उपयोगकर्ता की पहचान होती है जिसे ढूँढना है, इसलिए अनुरोध में वह नहीं हो सकता</translation>
    </message>
    <message>
        <source>{provider} can&apos;t be asked about a user.</source>
        <translation>{provider} से उपयोगकर्ता के बारे में नहीं पूछा जा सकता।</translation>
    </message>
    <message>
        <source>{provider}, account {account}</source>
        <translation>{provider}, खाता {account}</translation>
    </message>
    <message>
        <source>{rate} per second, about {time} left</source>
        <translation>{rate} प्रति सेकंड, लगभग {time} बाकी</translation>
    </message>
    <message numerus="yes">
        <source>{readable} of {n} deletions can be read.</source>
        <comment>{readable} of {n} deletion can be read.</comment>
        <translation>
            <numerusform>{n} में से {readable} विलोपन पढ़ा जा सकता है।</numerusform>
            <numerusform>{n} में से {readable} विलोपन पढ़े जा सकते हैं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{readable} of {n} deletions can be read; the first that can&apos;t: number {lost}.</source>
        <comment>{readable} of {n} deletion can be read; the first that can&apos;t: number {lost}.</comment>
        <translation>
            <numerusform>{n} में से {readable} विलोपन पढ़ा जा सकता है; पहला जो नहीं पढ़ा जा सकता: संख्या {lost}।</numerusform>
            <numerusform>{n} में से {readable} विलोपन पढ़े जा सकते हैं; पहला जो नहीं पढ़ा जा सकता: संख्या {lost}।</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <translation>{some} और {one}</translation>
    </message>
    <message>
        <source>{state}. {reason}</source>
        <translation>{state}। {reason}</translation>
    </message>
    <message>
        <source>{status} alone does not say that there is no such user; add json</source>
        <translation>{status} अकेले यह नहीं कहता कि ऐसा कोई उपयोगकर्ता नहीं है; json जोड़ें</translation>
    </message>
    <message>
        <source>{status} never says that the step is done, or not needed</source>
        <translation>{status} कभी यह नहीं कहता कि चरण हो गया, या ज़रूरी नहीं</translation>
    </message>
    <message>
        <source>{status} never says that there is no such user</source>
        <translation>{status} कभी यह नहीं कहता कि ऐसा कोई उपयोगकर्ता नहीं है</translation>
    </message>
    <message>
        <source>{step}: done.</source>
        <translation>{step}: हो गया।</translation>
    </message>
    <message>
        <source>{step}: nothing to do ({status}).</source>
        <translation>{step}: कुछ करना नहीं है ({status})।</translation>
    </message>
    <message>
        <source>{title} (guessed)</source>
        <translation>{title} (अनुमान)</translation>
    </message>
    <message>
        <source>{title} is removed.</source>
        <translation>{title} हटाया गया।</translation>
    </message>
    <message>
        <source>{title} is saved. Next: choose “Accounts…” and enter your {what}.</source>
        <translation>{title} सहेजा गया। आगे: “खाते…” चुनें और अपना {what} दर्ज करें।</translation>
    </message>
    <message>
        <source>{title}. Holds personal data.</source>
        <translation>{title}। इसमें व्यक्तिगत डेटा है।</translation>
    </message>
    <message>
        <source>{token}, or {others}</source>
        <translation>{token}, या {others}</translation>
    </message>
    <message numerus="yes">
        <source>{unproven} of {n} lines can&apos;t be proven by this file alone: links between them and the head are missing (left out by a filter, or removed). To prove them, compare them with the history itself: there, Check history finds the seal of a line, written as number:hash.</source>
        <comment>{unproven} of {n} line can&apos;t be proven by this file alone: links between them and the head are missing (left out by a filter, or removed). To prove them, compare them with the history itself: there, Check history finds the seal of a line, written as number:hash.</comment>
        <translation>
            <numerusform>{n} में से {unproven} लाइन केवल इस फ़ाइल से साबित नहीं हो सकती: उसके और शीर्ष के बीच की कड़ियाँ मौजूद नहीं हैं (फ़िल्टर से छूटीं, या हटाई गईं)। उसे साबित करने के लिए उसे स्वयं इतिहास से मिलाएँ: वहाँ “इतिहास की जाँच करें” लाइन की मुहर ढूँढता है, जो number:hash के रूप में लिखी होती है।</numerusform>
            <numerusform>{n} में से {unproven} लाइनें केवल इस फ़ाइल से साबित नहीं हो सकतीं: उनके और शीर्ष के बीच की कड़ियाँ मौजूद नहीं हैं (फ़िल्टर से छूटीं, या हटाई गईं)। उन्हें साबित करने के लिए उन्हें स्वयं इतिहास से मिलाएँ: वहाँ “इतिहास की जाँच करें” लाइन की मुहर ढूँढता है, जो number:hash के रूप में लिखी होती है।</numerusform>
        </translation>
    </message>
    <message>
        <source>{user} at {provider}, account {account}</source>
        <translation>{provider} के यहाँ {user}, खाता {account}</translation>
    </message>
    <message>
        <source>{what} (new)</source>
        <translation>{what} (नया)</translation>
    </message>
    <message>
        <source>{what} (no longer)</source>
        <translation>{what} (अब नहीं)</translation>
    </message>
    <message>
        <source>{what} ({minutes} min {seconds} s)</source>
        <translation>{what} ({minutes} मि॰ {seconds} से॰)</translation>
    </message>
    <message>
        <source>{what} ({seconds} s)</source>
        <translation>{what} ({seconds} से॰)</translation>
    </message>
    <message>
        <source>{what}: how its answer is read</source>
        <translation>{what}: उसका उत्तर कैसे पढ़ा जाता है</translation>
    </message>
    <message>
        <source>{what}: its value</source>
        <translation>{what}: उसका मान</translation>
    </message>
    <message>
        <source>{what}: key in the answer</source>
        <translation>{what}: उत्तर में कुंजी</translation>
    </message>
    <message>
        <source>{what}: status codes</source>
        <translation>{what}: स्टेटस कोड</translation>
    </message>
    <message>
        <source>{what}: the request</source>
        <translation>{what}: अनुरोध</translation>
    </message>
    <message>
        <source>{what}: the request, and how its answer is read</source>
        <translation>{what}: अनुरोध, और उसका उत्तर कैसे पढ़ा जाता है</translation>
    </message>
    <message>
        <source>{what}: {n}</source>
        <translation>{what}: {n}</translation>
    </message>
    <message>
        <source>{when} by {user} on {computer}, with Deletion Desk {version}</source>
        <translation>{when}, {user} द्वारा {computer} पर, Deletion Desk {version} से</translation>
    </message>
    <message>
        <source>“From” is after “To”.</source>
        <translation>“आरंभ” “अंत” के बाद है।</translation>
    </message>
    <message>
        <source>“Start a new history” gives this file another name in the same folder and changes nothing in it.</source>
        <translation>“नया इतिहास शुरू करें” इस फ़ाइल को उसी फ़ोल्डर में दूसरा नाम देता है और इसमें कुछ नहीं बदलता।</translation>
    </message>
    <message>
        <source>“Try it” only practises, on this computer. Nothing goes to the service.</source>
        <translation>“आज़माएँ” केवल इस कंप्यूटर पर अभ्यास करता है। सेवा को कुछ नहीं जाता।</translation>
    </message>
    <message>
        <source>“{id}” belongs to the built-in provider {title}; choose another</source>
        <translation>“{id}” बिल्ट-इन प्रदाता {title} का है; दूसरा चुनें</translation>
    </message>
    <message>
        <source>“{id}” is taken by another provider; choose another</source>
        <translation>“{id}” किसी दूसरे प्रदाता ने ले लिया है; दूसरा चुनें</translation>
    </message>
    <message>
        <source>“{id}” is taken by {title}</source>
        <translation>“{id}” {title} ने ले लिया है</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>“{name}” is also a name of {field}</source>
        <translation>“{name}” {field} का भी नाम है</translation>
    </message>
    <message>
        <source>“{part}” is not a plain segment or one placeholder like {{user_id}}</source>
        <translation>“{part}” न सादा खंड है, न {{user_id}} जैसा एक प्लेसहोल्डर</translation>
    </message>
    <message>
        <source>“{place}” is no place like body.message or errors.0.text</source>
        <translation>“{place}” body.message या errors.0.text जैसा स्थान नहीं है</translation>
    </message>
    <message>
        <source>“{title}” is taken by another provider</source>
        <translation>“{title}” किसी दूसरे प्रदाता ने ले लिया है</translation>
    </message>
    <message>
        <source>“{value}” is used more than once</source>
        <translation>“{value}” का उपयोग एक से अधिक बार हुआ है</translation>
    </message>
    <message>
        <source>… The exports hold all of this answer.</source>
        <translation>… निर्यात में यह पूरा उत्तर होता है।</translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>… और भी {n}।</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} others</source>
        <comment>… and {n} other</comment>
        <translation>
            <numerusform>… और {n} अन्य</numerusform>
            <numerusform>… और {n} अन्य</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {n} more …</source>
        <comment>… {n} more …</comment>
        <translation>
            <numerusform>… {n} और …</numerusform>
            <numerusform>… {n} और …</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Blanks inside: {n}.</source>
        <translation>⚠ बीच में स्पेस: {n}।</translation>
    </message>
    <message>
        <source>⚠ Choose the column that holds: {fields}.</source>
        <translation>⚠ वह कॉलम चुनें जिसमें है: {fields}।</translation>
    </message>
    <message>
        <source>⚠ Choose the column that holds: {fields}. Or fill it in on the tab, then choose “Delete a list…” there again.</source>
        <translation>⚠ वह कॉलम चुनें जिसमें है: {fields}। या उसे टैब पर भरें, फिर वहाँ “सूची के उपयोगकर्ता मिटाएँ…” दोबारा चुनें।</translation>
    </message>
    <message>
        <source>⚠ Contains {signs}.</source>
        <translation>⚠ {signs} है।</translation>
    </message>
    <message>
        <source>⚠ No such user</source>
        <translation>⚠ ऐसा कोई उपयोगकर्ता नहीं</translation>
    </message>
    <message>
        <source>⚠ No such user at {title}. Check the ID.</source>
        <translation>⚠ {title} के यहाँ ऐसा कोई उपयोगकर्ता नहीं। ID जाँचें।</translation>
    </message>
    <message>
        <source>⚠ Stopped. {why}</source>
        <translation>⚠ रोका गया। {why}</translation>
    </message>
    <message>
        <source>⚠ The file holds personal data that anybody can read. Keep it where only those who need it can open it.</source>
        <translation>⚠ फ़ाइल में व्यक्तिगत डेटा है जिसे कोई भी पढ़ सकता है। उसे वहाँ रखें जहाँ केवल ज़रूरत वाले लोग उसे खोल सकें।</translation>
    </message>
    <message>
        <source>⚠ There is no such user (asked at {time}).</source>
        <translation>⚠ ऐसा कोई उपयोगकर्ता नहीं है ({time} पर पूछा गया)।</translation>
    </message>
    <message>
        <source>⚠ This is not the provider&apos;s own address.</source>
        <translation>⚠ यह प्रदाता का अपना पता नहीं है।</translation>
    </message>
    <message>
        <source>⚠ {file} is not used
{reason}</source>
        <translation>⚠ {file} का उपयोग नहीं हो रहा
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
        <translation>ड्राइव</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>फ़ोल्डर</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>सभी चुनें (&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>बढ़ाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>घटाएँ (&amp;D)</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
फ़ाइल नहीं मिली।
जाँचें कि फ़ाइल का नाम सही है।</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 पहले से मौजूद है।
क्या आप उसे बदलना चाहते हैं?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>मिटाएँ (&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Look in:</source>
        <translation>यहाँ देखें (&amp;L):</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>नया फ़ोल्डर (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>नाम बदलें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>पीछे</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>विवरण दिखाएँ</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>सूची के रूप में दिखाएँ</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>नया फ़ोल्डर बनाएँ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>फ़ाइल का नाम (&amp;N):</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>फ़ाइलें</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>फ़ाइल का प्रकार (&amp;T):</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>आगे</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>वापस जाएँ</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>आगे जाएँ</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>ऊपर वाले फ़ोल्डर में जाएँ</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>स्थान और बुकमार्क</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>ऊपर वाला फ़ोल्डर</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>छिपी फ़ाइलें दिखाएँ (&amp;H)</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>साइडबार</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>कंप्यूटर</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>बदलने का समय</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>आकार</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>प्रकार</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>नहीं (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>हाँ (&amp;Y)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ठीक है</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>खोलें</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>सहेजें</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>कॉपी करें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>चिपकाएँ (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>फिर से करें (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>पूर्ववत करें (&amp;U)</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>लिंक का पता कॉपी करें (&amp;L)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>काटें (&amp;T)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>सभी चुनें</translation>
    </message>
</context>
</TS>
