<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name></name>
    <message>
        <source>&amp;About Deletion Desk</source>
        <translation>&amp;Acerca de Deletion Desk</translation>
    </message>
    <message>
        <source>&amp;Add a provider…</source>
        <translation>&amp;Añadir un proveedor…</translation>
    </message>
    <message>
        <source>&amp;Check history…</source>
        <translation>&amp;Verificar el historial…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Delete user…</source>
        <translation>&amp;Eliminar usuario…</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;First steps</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Forget personal details…</source>
        <translation>&amp;Olvidar datos personales…</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Import a provider file…</source>
        <translation>&amp;Importar un archivo de proveedor…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Next provider</source>
        <translation>Proveedor &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Open another history…</source>
        <translation>&amp;Abrir otro historial…</translation>
    </message>
    <message>
        <source>&amp;Own providers…</source>
        <translation>&amp;Proveedores propios…</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>&amp;Previous provider</source>
        <translation>Proveedor &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Providers</source>
        <translation>&amp;Proveedores</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Reset layout</source>
        <translation>&amp;Restablecer disposición</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>&amp;Search history</source>
        <translation>&amp;Buscar en el historial</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(vacío)</translation>
    </message>
    <message>
        <source>(not in the list)</source>
        <translation>(no está en la lista)</translation>
    </message>
    <message>
        <source>A GET that shows you whom you delete, and makes sure afterwards.</source>
        <translation>Un GET que le muestra a quién elimina y que después lo comprueba.</translation>
    </message>
    <message>
        <source>A cell beginning in line {first} has more than {most} characters. Is a quotation mark missing, or one too many?</source>
        <translation>Una celda que empieza en la línea {first} tiene más de {most} caracteres. ¿Faltan o sobran unas comillas?</translation>
    </message>
    <message>
        <source>A check finds whatever was changed, removed or put in by hand since a deletion ended. Somebody who knows this program could make all seals anew, or cut off the newest deletions together with their seals: that is found only by a chain head from before, so enter one above. Every export contains one. The index for searching and a list’s file name and times are not sealed.</source>
        <translation>Una verificación encuentra todo lo que se haya cambiado, quitado o insertado a mano desde que terminó una eliminación. Quien conozca este programa podría rehacer todos los sellos o cortar las eliminaciones más recientes junto con sus sellos: eso solo se descubre con una cabeza anterior de la cadena, así que introduzca una arriba. Cada exportación contiene una. El índice de búsqueda, el nombre de archivo de una lista y sus horas no llevan sello.</translation>
    </message>
    <message>
        <source>A credential holds signs that can&apos;t be sent. Save it again under Accounts….</source>
        <translation>Una credencial contiene caracteres que no se pueden enviar. Guárdela de nuevo en «Cuentas…».</translation>
    </message>
    <message>
        <source>A credential is missing</source>
        <translation>Falta una credencial</translation>
    </message>
    <message>
        <source>A credential is missing. Enter it under Accounts….</source>
        <translation>Falta una credencial. Introdúzcala en «Cuentas…».</translation>
    </message>
    <message>
        <source>A formula: paste its value instead.</source>
        <translation>Una fórmula: pegue en su lugar el valor.</translation>
    </message>
    <message>
        <source>A head is a number, a colon and 64 letters and digits. Copy it in full from the column head, or seal, of an export.</source>
        <translation>Una cabeza es un número, dos puntos y 64 letras y cifras. Cópiela entera de la columna head, o seal, de una exportación.</translation>
    </message>
    <message>
        <source>A list has ended</source>
        <translation>Una lista ha terminado</translation>
    </message>
    <message>
        <source>A list is open</source>
        <translation>Hay una lista abierta</translation>
    </message>
    <message>
        <source>A list is paused</source>
        <translation>Una lista está en pausa</translation>
    </message>
    <message>
        <source>A list is running with this account</source>
        <translation>Hay una lista en curso con esta cuenta</translation>
    </message>
    <message>
        <source>A new history was started. The old one was kept as {name} in {folder}.</source>
        <translation>Se ha iniciado un historial nuevo. El anterior se conservó como {name} en {folder}.</translation>
    </message>
    <message>
        <source>A newer version of Deletion Desk has written this history. Install the newest version to open it.</source>
        <translation>Una versión más reciente de Deletion Desk ha escrito este historial. Instale la última versión para abrirlo.</translation>
    </message>
    <message>
        <source>A newer version of Deletion Desk has written this history. It was not changed. Install the newest version to open it.</source>
        <translation>Una versión más reciente de Deletion Desk ha escrito este historial. No se ha cambiado. Instale la última versión para abrirlo.</translation>
    </message>
    <message>
        <source>A password protects this file. Save a copy without one, and open that.</source>
        <translation>Este archivo está protegido con contraseña. Guarde una copia sin ella y ábrala.</translation>
    </message>
    <message>
        <source>A plain table that every spreadsheet program opens.</source>
        <translation>Una tabla sencilla que abre cualquier hoja de cálculo.</translation>
    </message>
    <message>
        <source>A quotation mark may be missing here: a cell runs over several lines.</source>
        <translation>Quizá falten aquí unas comillas: una celda ocupa varias líneas.</translation>
    </message>
    <message>
        <source>A record is about one deletion, and these are others now. Try again.</source>
        <translation>Una constancia trata de una sola eliminación, y ahora son otras. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A seal before that of deletion {number} was removed, or its place was changed.</source>
        <translation>Se quitó un sello anterior al de la eliminación {number}, o se cambió su lugar.</translation>
    </message>
    <message>
        <source>A seal of deletion {number} was put in.</source>
        <translation>Se insertó un sello de la eliminación {number}.</translation>
    </message>
    <message>
        <source>A second window with users to delete. Nothing leaves this computer.</source>
        <translation>Una segunda ventana con usuarios para eliminar. Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>A table for Excel in which IDs keep all their digits.</source>
        <translation>Una tabla para Excel en la que los ID conservan todas sus cifras.</translation>
    </message>
    <message>
        <source>A user who is there</source>
        <translation>Un usuario que existe</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Clave de la API</translation>
    </message>
    <message>
        <source>API password</source>
        <translation>Contraseña de la API</translation>
    </message>
    <message>
        <source>API username</source>
        <translation>Usuario de la API</translation>
    </message>
    <message>
        <source>About Deletion Desk</source>
        <translation>Acerca de Deletion Desk</translation>
    </message>
    <message>
        <source>Accepted (202), but gone only 15 seconds later</source>
        <translation>Aceptado (202), pero deja de existir solo 15 segundos después</translation>
    </message>
    <message>
        <source>Accepted: status codes</source>
        <translation>Aceptado: códigos de estado</translation>
    </message>
    <message>
        <source>Access token</source>
        <translation>Token de acceso</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Accounts keep their own address. Where you change it, the secrets must be entered again: they never go to an address they were not meant for.</source>
        <translation>Las cuentas conservan su propia dirección. Si la cambia, habrá que volver a introducir los secretos: nunca van a una dirección a la que no estaban destinados.</translation>
    </message>
    <message>
        <source>Accounts…</source>
        <translation>Cuentas…</translation>
    </message>
    <message>
        <source>Acme CRM</source>
        <translation>Acme CRM</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a field</source>
        <translation>Añadir un campo</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Añadir una cuenta…</translation>
    </message>
    <message>
        <source>Add to the body</source>
        <translation>Añadir al cuerpo</translation>
    </message>
    <message>
        <source>Add to the query</source>
        <translation>Añadir a la query</translation>
    </message>
    <message>
        <source>Add {title}?</source>
        <translation>¿Añadir {title}?</translation>
    </message>
    <message numerus="yes">
        <source>After the first {n}.</source>
        <comment>After the first {n}.</comment>
        <translation>
            <numerusform>Después del primero.</numerusform>
            <numerusform>Después de los primeros {n}.</numerusform>
        </translation>
    </message>
    <message>
        <source>All about one deletion or one list: select one row, or choose one under List.</source>
        <translation>Todo sobre una eliminación o una lista: seleccione una fila o elija una en «Lista».</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>All lists</source>
        <translation>Todas las listas</translation>
    </message>
    <message>
        <source>All outcomes</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Todas las filas</translation>
    </message>
    <message numerus="yes">
        <source>All {n} deletions are as they were recorded.</source>
        <comment>The one deletion is as it was recorded.</comment>
        <translation>
            <numerusform>La única eliminación está tal como se registró.</numerusform>
            <numerusform>Las {n} eliminaciones están tal como se registraron.</numerusform>
        </translation>
    </message>
    <message>
        <source>An attempt of deletion {number} was put in or removed.</source>
        <translation>Se insertó o se quitó un intento de la eliminación {number}.</translation>
    </message>
    <message>
        <source>An attempt was put in: its deletion {number} never was.</source>
        <translation>Se insertó un intento: su eliminación {number} nunca existió.</translation>
    </message>
    <message>
        <source>An error value: correct the formula, or enter the ID.</source>
        <translation>Un valor de error: corrija la fórmula o introduzca el ID.</translation>
    </message>
    <message>
        <source>Another history, only for reading: {file}</source>
        <translation>Otro historial, solo para leer: {file}</translation>
    </message>
    <message>
        <source>Another program is using the file in this place. Choose another name.</source>
        <translation>Otro programa está usando el archivo de este lugar. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Another window is open</source>
        <translation>Hay otra ventana abierta</translation>
    </message>
    <message>
        <source>Another window or program is using the history file. Try again in a minute; if it is still in use then, close that window or program.</source>
        <translation>Otra ventana u otro programa está usando el archivo del historial. Inténtelo de nuevo dentro de un minuto; si sigue en uso, cierre esa ventana o ese programa.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Answers after 6 seconds</source>
        <translation>Responde a los 6 segundos</translation>
    </message>
    <message>
        <source>Answers with a web page</source>
        <translation>Responde con una página web</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier fecha</translation>
    </message>
    <message>
        <source>Apr</source>
        <translation>abr</translation>
    </message>
    <message>
        <source>Arabic (Windows)</source>
        <translation>Árabe (Windows)</translation>
    </message>
    <message>
        <source>As &amp;JSON</source>
        <translation>Como &amp;JSON</translation>
    </message>
    <message>
        <source>As &amp;curl command</source>
        <translation>Como comando &amp;curl</translation>
    </message>
    <message>
        <source>As &amp;text</source>
        <translation>Como &amp;texto</translation>
    </message>
    <message>
        <source>As long as this is so, the page Form can&apos;t be shown.</source>
        <translation>Mientras sea así, no se puede mostrar la página «Formulario».</translation>
    </message>
    <message>
        <source>As the provider lists them</source>
        <translation>Como los da el proveedor</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>language</comment>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>As the system</source>
        <comment>look</comment>
        <translation>La del sistema</translation>
    </message>
    <message>
        <source>Ask the provider</source>
        <translation>Preguntar al proveedor</translation>
    </message>
    <message>
        <source>Ask whoever sent it to mend it. Nothing was saved.</source>
        <translation>Pida a quien lo envió que lo corrija. No se guardó nada.</translation>
    </message>
    <message>
        <source>Asked for the user ({path}): 404, no such user, or nothing at this address.</source>
        <translation>Consulta del usuario ({path}): 404, ese usuario no existe o no hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>Asked for the user ({path}): {status}.</source>
        <translation>Consulta del usuario ({path}): {status}.</translation>
    </message>
    <message>
        <source>Asked for the user: 404, no such user, or nothing at this address.</source>
        <translation>Consulta del usuario: 404, ese usuario no existe o no hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>Asked for the user: {status}.</source>
        <translation>Consulta del usuario: {status}.</translation>
    </message>
    <message>
        <source>Asked: {n} of {total}</source>
        <translation>Preguntados: {n} de {total}</translation>
    </message>
    <message>
        <source>Asking the provider: {n} of {total}</source>
        <translation>Preguntando al proveedor: {n} de {total}</translation>
    </message>
    <message>
        <source>Asking the provider…</source>
        <translation>Preguntando al proveedor…</translation>
    </message>
    <message>
        <source>Asks to wait 2 seconds once (429), then is deleted</source>
        <translation>Pide esperar 2 segundos una vez (429) y después se elimina</translation>
    </message>
    <message>
        <source>At a time</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>At most {n} for this provider</source>
        <translation>Como máximo {n} con este proveedor</translation>
    </message>
    <message>
        <source>Aug</source>
        <translation>ago</translation>
    </message>
    <message>
        <source>Authorization ID</source>
        <translation>ID de autorización</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Baltic (Windows)</source>
        <translation>Báltico (Windows)</translation>
    </message>
    <message>
        <source>Begin with /, for example {path}</source>
        <translation>Empiece con /, por ejemplo {path}</translation>
    </message>
    <message>
        <source>Begins with an apostrophe that a spreadsheet export has put there. Take the ID from where the list comes from.</source>
        <translation>Empieza con un apóstrofo puesto al exportar de una hoja de cálculo. Tome el ID de donde procede la lista.</translation>
    </message>
    <message>
        <source>Between two / stands either text or one field, and not “{part}”</source>
        <translation>Entre dos / va texto o un solo campo, y no «{part}»</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>But not 207, done in part, nor what is only accepted for later.</source>
        <translation>Pero no 207, hecho en parte, ni lo que solo se acepta para más tarde.</translation>
    </message>
    <message>
        <source>But the history is damaged, and so is the copy. Keep older copies.</source>
        <translation>Pero el historial está dañado, y la copia también. Conserve las copias anteriores.</translation>
    </message>
    <message>
        <source>By this computer&apos;s clock, {today}, the newest deletion is more than a year old, so nothing was forgotten by itself. If the clock is right, choose Forget personal details… in the History menu.</source>
        <translation>Según el reloj de este equipo, {today}, la eliminación más reciente tiene más de un año, así que no se olvidó nada automáticamente. Si el reloj está bien, elija «Olvidar datos personales…» en el menú Historial.</translation>
    </message>
    <message>
        <source>Can&apos;t be asked</source>
        <translation>No se puede preguntar</translation>
    </message>
    <message>
        <source>Can&apos;t tell</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel, close a dialog</source>
        <translation>Cancelar, cerrar un diálogo</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Cancelled. What was forgotten until then stays forgotten; the last traces of it are removed when the app starts next.</source>
        <translation>Cancelado. Lo que se olvidó hasta ese momento sigue olvidado; los últimos rastros se quitan la próxima vez que se inicie la aplicación.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>Realizado</translation>
    </message>
    <message>
        <source>Central European (Windows)</source>
        <translation>Europa central (Windows)</translation>
    </message>
    <message>
        <source>Chain head</source>
        <translation>Cabeza de la cadena</translation>
    </message>
    <message>
        <source>Chain head: {head}</source>
        <translation>Cabeza de la cadena: {head}</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Check at the provider whether the user still exists before you send it again.</source>
        <translation>Verifique con el proveedor si el usuario sigue existiendo antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Check history…</source>
        <translation>Verificar el historial…</translation>
    </message>
    <message>
        <source>Check its firewall, or close other programs and try again.</source>
        <translation>Revise su cortafuegos, o cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that the keyring is running and unlocked, then try again.</source>
        <translation>Verifique que el llavero esté en marcha y desbloqueado, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write into {folder}.</source>
        <translation>Verifique que haya espacio en el disco y que usted pueda escribir en {folder}.</translation>
    </message>
    <message>
        <source>Check the API address and the date of this computer, or ask whoever looks after your network.</source>
        <translation>Revise la dirección de la API y la fecha de este equipo, o pregunte a quien administra su red.</translation>
    </message>
    <message>
        <source>Check the API address and your internet connection.</source>
        <translation>Revise la dirección de la API y su conexión a internet.</translation>
    </message>
    <message>
        <source>Check the credentials and the API address under Accounts….</source>
        <translation>Revise las credenciales y la dirección de la API en «Cuentas…».</translation>
    </message>
    <message>
        <source>Check the file {file}, and that you may use the folder {folder}.</source>
        <translation>Revise el archivo {file} y que usted pueda usar la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Revise la configuración de proxy de este equipo.</translation>
    </message>
    <message>
        <source>Checking every deletion…</source>
        <translation>Verificando cada eliminación…</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Verificando cada fila…</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chino simplificado (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chino tradicional (Big5)</translation>
    </message>
    <message>
        <source>Choose a deletion to see its details.</source>
        <translation>Elija una eliminación para ver sus detalles.</translation>
    </message>
    <message>
        <source>Choose a name that ends in .csv, .jsonl or .xlsx.</source>
        <translation>Elija un nombre que termine en .csv, .jsonl o .xlsx.</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>Elija una cuenta</translation>
    </message>
    <message>
        <source>Choose another folder or name, then try again.</source>
        <translation>Elija otra carpeta u otro nombre e inténtelo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>Choose at most {n} deletions at a time.</source>
        <comment>Choose at most {n} deletion at a time.</comment>
        <translation>
            <numerusform>Elija como máximo {n} eliminación a la vez.</numerusform>
            <numerusform>Elija como máximo {n} eliminaciones a la vez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Choose what you found out.</source>
        <translation>Elija qué averiguó.</translation>
    </message>
    <message>
        <source>Choose “Check” to begin again.</source>
        <translation>Elija «Verificar» para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clear the search and show all deletions</source>
        <translation>Limpiar la búsqueda y mostrar todas las eliminaciones</translation>
    </message>
    <message>
        <source>Client ID</source>
        <translation>ID de cliente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close every other window of Deletion Desk, then start again.</source>
        <translation>Cierre todas las demás ventanas de Deletion Desk e inicie la aplicación de nuevo.</translation>
    </message>
    <message>
        <source>Column {column} is not used, and {field} comes from the tab: choose the columns above.</source>
        <translation>La columna {column} no se usa y «{field}» viene de la pestaña: elija las columnas arriba.</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Columna {letter}</translation>
    </message>
    <message>
        <source>Column {letter}: {value}</source>
        <translation>Columna {letter}: {value}</translation>
    </message>
    <message>
        <source>Columns {columns} are called {field}: choose one of them above.</source>
        <translation>Las columnas {columns} se llaman «{field}»: elija una de ellas arriba.</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Company ID</source>
        <translation>ID de empresa</translation>
    </message>
    <message>
        <source>Confirmed gone</source>
        <translation>Ya no existe (confirmado)</translation>
    </message>
    <message>
        <source>Confirmed gone: {n}</source>
        <translation>Ya no existe (confirmado): {n}</translation>
    </message>
    <message>
        <source>Contains . or .. where an address would be cut short</source>
        <translation>Contiene . o .. en un lugar que acortaría una dirección</translation>
    </message>
    <message>
        <source>Contains a NUL character; only plain letters, digits and signs can be sent</source>
        <translation>Contiene un carácter NUL; solo se pueden enviar letras sin acentos, cifras y signos corrientes</translation>
    </message>
    <message>
        <source>Contains a control character ({name})</source>
        <translation>Contiene un carácter de control ({name})</translation>
    </message>
    <message>
        <source>Contains a line break (carriage return); only plain letters, digits and signs can be sent</source>
        <translation>Contiene un salto de línea (retorno de carro); solo se pueden enviar letras sin acentos, cifras y signos corrientes</translation>
    </message>
    <message>
        <source>Contains a line break; only plain letters, digits and signs can be sent</source>
        <translation>Contiene un salto de línea; solo se pueden enviar letras sin acentos, cifras y signos corrientes</translation>
    </message>
    <message>
        <source>Contains a tab; only plain letters, digits and signs can be sent</source>
        <translation>Contiene un tabulador; solo se pueden enviar letras sin acentos, cifras y signos corrientes</translation>
    </message>
    <message>
        <source>Contains an invisible character ({code}); only plain letters, digits and signs can be sent</source>
        <translation>Contiene un carácter invisible ({code}); solo se pueden enviar letras sin acentos, cifras y signos corrientes</translation>
    </message>
    <message>
        <source>Contains an invisible character: {value}</source>
        <translation>Contiene un carácter invisible: {value}</translation>
    </message>
    <message>
        <source>Contains half a character (a broken copy?)</source>
        <translation>Contiene medio carácter (¿una copia defectuosa?)</translation>
    </message>
    <message>
        <source>Contains “{char}” ({code}); only plain letters, digits and signs can be sent</source>
        <translation>Contiene «{char}» ({code}); solo se pueden enviar letras sin acentos, cifras y signos corrientes</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy a list, then press Paste.</source>
        <translation>Copie una lista y pulse «Pegar».</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Copy head</source>
        <translation>Copiar cabeza</translation>
    </message>
    <message>
        <source>Copy raw answer</source>
        <translation>Copiar respuesta original</translation>
    </message>
    <message>
        <source>Could not be checked: {reason}</source>
        <translation>No se pudo verificar: {reason}</translation>
    </message>
    <message>
        <source>Could not make sure of {user}.</source>
        <translation>No se pudo comprobar si {user} sigue existiendo.</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Credentials are kept for {where}.</source>
        <translation>Las credenciales se conservan {where}.</translation>
    </message>
    <message>
        <source>Credentials are kept under “Accounts…” on each tab.</source>
        <translation>Las credenciales se guardan en «Cuentas…», en cada pestaña.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: no keyring service is running.</source>
        <translation>Ahora no se pueden leer ni guardar credenciales: no hay ningún servicio de llavero en marcha.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring did not give back what was written.</source>
        <translation>Ahora no se pueden leer ni guardar credenciales: el llavero no devolvió lo que se había escrito.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring is locked.</source>
        <translation>Ahora no se pueden leer ni guardar credenciales: el llavero está bloqueado.</translation>
    </message>
    <message>
        <source>Credentials can&apos;t be read or saved now: the keyring reported an error.</source>
        <translation>Ahora no se pueden leer ni guardar credenciales: el llavero comunicó un error.</translation>
    </message>
    <message>
        <source>Credentials not accepted (401)</source>
        <translation>Credenciales no aceptadas (401)</translation>
    </message>
    <message>
        <source>Credentials: {where}</source>
        <translation>Credenciales: {where}</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>Cyrillic (Windows)</source>
        <translation>Cirílico (Windows)</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Dec</source>
        <translation>dic</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete a &amp;list…</source>
        <translation>Eliminar por &amp;lista…</translation>
    </message>
    <message>
        <source>Delete a list…</source>
        <translation>Eliminar por lista…</translation>
    </message>
    <message>
        <source>Delete the user</source>
        <translation>Eliminar el usuario</translation>
    </message>
    <message>
        <source>Delete the user again</source>
        <translation>Eliminar el usuario otra vez</translation>
    </message>
    <message>
        <source>Delete this user at {title}?</source>
        <translation>¿Eliminar este usuario en {title}?</translation>
    </message>
    <message>
        <source>Delete user…</source>
        <translation>Eliminar usuario…</translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} users</source>
        <comment>Delete {n} user</comment>
        <translation>
            <numerusform>Eliminar {n} usuario</numerusform>
            <numerusform>Eliminar {n} usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete {n} users at {provider}?</source>
        <comment>Delete {n} user at {provider}?</comment>
        <translation>
            <numerusform>¿Eliminar {n} usuario en {provider}?</numerusform>
            <numerusform>¿Eliminar {n} usuarios en {provider}?</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Deleted already, on {when}.</source>
        <translation>Ya eliminado, el {when}.</translation>
    </message>
    <message>
        <source>Deleted already, on {when}; confirmed gone on {then}.</source>
        <translation>Ya eliminado, el {when}; el {then} se confirmó que ya no existe.</translation>
    </message>
    <message>
        <source>Deleted already, on {when}; still there on {then}.</source>
        <translation>Ya eliminado, el {when}; el {then} seguía existiendo.</translation>
    </message>
    <message>
        <source>Deleted if</source>
        <translation>Eliminado si</translation>
    </message>
    <message>
        <source>Deleted, but gone only 15 seconds later</source>
        <translation>Eliminado, pero deja de existir solo 15 segundos después</translation>
    </message>
    <message>
        <source>Deletion</source>
        <translation>Eliminación</translation>
    </message>
    <message>
        <source>Deletion Desk – Accounts at {title}</source>
        <translation>Deletion Desk – Cuentas en {title}</translation>
    </message>
    <message>
        <source>Deletion Desk – Add a provider</source>
        <translation>Deletion Desk – Añadir un proveedor</translation>
    </message>
    <message>
        <source>Deletion Desk – Change {title}</source>
        <translation>Deletion Desk – Cambiar {title}</translation>
    </message>
    <message>
        <source>Deletion Desk – Check history</source>
        <translation>Deletion Desk – Verificar el historial</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete a list – {provider}</source>
        <translation>Deletion Desk – Eliminar por lista – {provider}</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete these users?</source>
        <translation>Deletion Desk – ¿Eliminar estos usuarios?</translation>
    </message>
    <message>
        <source>Deletion Desk – Delete this user?</source>
        <translation>Deletion Desk – ¿Eliminar este usuario?</translation>
    </message>
    <message>
        <source>Deletion Desk – Export</source>
        <translation>Deletion Desk – Exportar</translation>
    </message>
    <message>
        <source>Deletion Desk – Exported</source>
        <translation>Deletion Desk – Exportado</translation>
    </message>
    <message>
        <source>Deletion Desk – Find user</source>
        <translation>Deletion Desk – Buscar usuario</translation>
    </message>
    <message>
        <source>Deletion Desk – Import a provider file</source>
        <translation>Deletion Desk – Importar un archivo de proveedor</translation>
    </message>
    <message>
        <source>Deletion Desk – Keyboard shortcuts</source>
        <translation>Deletion Desk – Atajos de teclado</translation>
    </message>
    <message>
        <source>Deletion Desk – Manual</source>
        <translation>Deletion Desk – Manual</translation>
    </message>
    <message>
        <source>Deletion Desk – Own providers</source>
        <translation>Deletion Desk – Proveedores propios</translation>
    </message>
    <message>
        <source>Deletion Desk – Resolve</source>
        <translation>Deletion Desk – Aclarar</translation>
    </message>
    <message>
        <source>Deletion Desk – Settings</source>
        <translation>Deletion Desk – Configuración</translation>
    </message>
    <message>
        <source>Deletion Desk – {name} (read-only)</source>
        <translation>Deletion Desk – {name} (solo lectura)</translation>
    </message>
    <message>
        <source>Deletion Desk – {title}</source>
        <translation>Deletion Desk – {title}</translation>
    </message>
    <message>
        <source>Deletion record</source>
        <translation>Constancia de eliminación</translation>
    </message>
    <message>
        <source>Deletion record of a list</source>
        <translation>Constancia de eliminación de una lista</translation>
    </message>
    <message>
        <source>Deletion report</source>
        <translation>Informe de eliminaciones</translation>
    </message>
    <message>
        <source>Deletion {number} has no seal: it was put in, or written by an older version of the app running at the same time, or its seal was removed.</source>
        <translation>La eliminación {number} no tiene sello: se insertó, o la escribió una versión anterior de la aplicación en marcha al mismo tiempo, o se quitó su sello.</translation>
    </message>
    <message>
        <source>Deletion {number} is found by a value that was put in.</source>
        <translation>La eliminación {number} se encuentra por un valor que se insertó.</translation>
    </message>
    <message>
        <source>Deletion {number} or its seal was changed: only one says that it was forgotten.</source>
        <translation>La eliminación {number} o su sello se cambió: solo uno de los dos dice que se olvidó.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded, or deletion {before}, sealed just before, was changed and sealed anew.</source>
        <translation>La eliminación {number} se cambió después de registrarse, o bien la eliminación {before}, sellada justo antes, se cambió y se selló de nuevo.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded, or the name of the history was.</source>
        <translation>La eliminación {number} se cambió después de registrarse, o se cambió el nombre del historial.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed after it was recorded.</source>
        <translation>La eliminación {number} se cambió después de registrarse.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed: it counts as ended and as being sent.</source>
        <translation>La eliminación {number} se cambió: figura a la vez como terminada y como en envío.</translation>
    </message>
    <message>
        <source>Deletion {number} was changed: it counts as forgotten, but still has details.</source>
        <translation>La eliminación {number} se cambió: figura como olvidada, pero aún tiene datos.</translation>
    </message>
    <message>
        <source>Deletion {number} was removed.</source>
        <translation>Se quitó la eliminación {number}.</translation>
    </message>
    <message>
        <source>Deletion {number} was removed: only its seal is left.</source>
        <translation>Se quitó la eliminación {number}: solo queda su sello.</translation>
    </message>
    <message>
        <source>Deletions</source>
        <translation>Eliminaciones</translation>
    </message>
    <message>
        <source>Deletions older than</source>
        <translation>Eliminaciones de hace más de</translation>
    </message>
    <message>
        <source>Deletions per second</source>
        <translation>Eliminaciones por segundo</translation>
    </message>
    <message>
        <source>Deletions without an answer yet: {n}.</source>
        <translation>Eliminaciones aún sin respuesta: {n}.</translation>
    </message>
    <message>
        <source>Deletions {first} to {last} were removed.</source>
        <translation>Se quitaron las eliminaciones {first} a {last}.</translation>
    </message>
    <message>
        <source>Deletions: {n}</source>
        <translation>Eliminaciones: {n}</translation>
    </message>
    <message>
        <source>Demo: nothing leaves this computer</source>
        <translation>Demo: nada sale de este equipo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details forgotten</source>
        <translation>Datos olvidados</translation>
    </message>
    <message>
        <source>Digits only, at most 18, for example 1129</source>
        <translation>Solo cifras, como máximo 18, por ejemplo 1129</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Discard what you typed?</source>
        <translation>¿Descartar lo que ha escrito?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done before: {steps}.</source>
        <translation>Hecho antes: {steps}.</translation>
    </message>
    <message>
        <source>Done: {steps}.</source>
        <translation>Hecho: {steps}.</translation>
    </message>
    <message>
        <source>Drop one file at a time.</source>
        <translation>Suelte los archivos de uno en uno.</translation>
    </message>
    <message>
        <source>Drop one provider file at a time.</source>
        <translation>Suelte los archivos de proveedor de uno en uno.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Earlier chain head (optional)</source>
        <translation>Cabeza anterior de la cadena (opcional)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Either this is another history than the one the head was taken from, or the head was mistyped, or somebody has changed the history and made its seals anew. What to do: compare the head again with where you noted it, then with the export it came from.</source>
        <translation>O bien este historial no es aquel del que se tomó la cabeza, o la cabeza se escribió mal, o alguien ha cambiado el historial y ha rehecho sus sellos. Qué hacer: compare de nuevo la cabeza con el lugar donde la anotó y después con la exportación de la que procede.</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Enter and save first what the app signs in with.</source>
        <translation>Introduzca y guarde primero los datos con los que la aplicación inicia sesión.</translation>
    </message>
    <message>
        <source>Enter the credentials again</source>
        <translation>Introduzca de nuevo las credenciales</translation>
    </message>
    <message>
        <source>Enter your name, for the history.</source>
        <translation>Introduzca su nombre, para el historial.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Ejemplo</translation>
    </message>
    <message>
        <source>Excel has made a date of this. Format the column as text, and enter the ID again.</source>
        <translation>Excel ha convertido esto en una fecha. Dé a la columna el formato de texto e introduzca el ID de nuevo.</translation>
    </message>
    <message>
        <source>Excel has shortened this number. Take the ID from where the list comes from.</source>
        <translation>Excel ha acortado este número. Tome el ID de donde procede la lista.</translation>
    </message>
    <message>
        <source>Excel keeps 15 digits of a number. Format the column as text, and enter the ID again.</source>
        <translation>Excel conserva 15 cifras de un número. Dé a la columna el formato de texto e introduzca el ID de nuevo.</translation>
    </message>
    <message>
        <source>Excel workbook (XLSX)</source>
        <translation>Libro de Excel (XLSX)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export a copy of a provider file</source>
        <translation>Exportar una copia de un archivo de proveedor</translation>
    </message>
    <message>
        <source>Export a copy…</source>
        <translation>Exportar una copia…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Failed of {list}</source>
        <translation>Fallidos de {list}</translation>
    </message>
    <message>
        <source>Feb</source>
        <translation>feb</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Fill in again</source>
        <translation>Rellenar de nuevo</translation>
    </message>
    <message>
        <source>Fill in the form, and the request shows here.</source>
        <translation>Rellene el formulario y aquí aparecerá la solicitud.</translation>
    </message>
    <message>
        <source>Fill in {names}</source>
        <translation>Rellene {names}</translation>
    </message>
    <message>
        <source>Fill this in</source>
        <translation>Rellene este campo</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
    <message>
        <source>Find in answer</source>
        <translation>Buscar en la respuesta</translation>
    </message>
    <message>
        <source>Find users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Find user…</source>
        <translation>Buscar usuario…</translation>
    </message>
    <message>
        <source>Finish this list first, then choose “New list”.</source>
        <translation>Termine primero esta lista y después elija «Lista nueva».</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>First close the window with the list of {title}.</source>
        <translation>Cierre primero la ventana con la lista de {title}.</translation>
    </message>
    <message>
        <source>For people to read and print: counts and a table.</source>
        <translation>Para leer e imprimir: recuentos y una tabla.</translation>
    </message>
    <message>
        <source>For scripts and as proof: shows whether a line was changed afterwards.</source>
        <translation>Para scripts y como prueba: muestra si después se cambió alguna línea.</translation>
    </message>
    <message>
        <source>For what names the place and not the user, like a company ID.</source>
        <translation>Para lo que identifica el lugar y no al usuario, como un ID de empresa.</translation>
    </message>
    <message>
        <source>For {answer} write result and erased.</source>
        <translation>Para {answer} escriba result y erased.</translation>
    </message>
    <message>
        <source>Forget after</source>
        <translation>Olvidar después de</translation>
    </message>
    <message>
        <source>Forget deletions</source>
        <translation>Olvidar eliminaciones</translation>
    </message>
    <message>
        <source>Forget personal details</source>
        <translation>Olvidar datos personales</translation>
    </message>
    <message numerus="yes">
        <source>Forget {n} deletions</source>
        <comment>Forget {n} deletion</comment>
        <translation>
            <numerusform>Olvidar {n} eliminación</numerusform>
            <numerusform>Olvidar {n} eliminaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgetting personal details…</source>
        <translation>Olvidando datos personales…</translation>
    </message>
    <message>
        <source>Forgotten ({digits})</source>
        <translation>Olvidado ({digits})</translation>
    </message>
    <message numerus="yes">
        <source>Forgotten after {n} days.</source>
        <comment>Forgotten after {n} day.</comment>
        <translation>
            <numerusform>Se olvidan después de {n} día.</numerusform>
            <numerusform>Se olvidan después de {n} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Forgotten already: {n}.</source>
        <translation>Ya olvidadas: {n}.</translation>
    </message>
    <message>
        <source>Forgotten, and left as they are: {n}</source>
        <translation>Olvidadas, y quedan como están: {n}</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontradas</translation>
    </message>
    <message>
        <source>Found: {n} of {total}</source>
        <translation>Encontradas: {n} de {total}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>From a provider file of your own, for {address}. An account may have another address.</source>
        <translation>De un archivo de proveedor propio, para {address}. Una cuenta puede tener otra dirección.</translation>
    </message>
    <message>
        <source>From the tab: {value}</source>
        <translation>De la pestaña: {value}</translation>
    </message>
    <message>
        <source>From–to…</source>
        <translation>Desde–hasta…</translation>
    </message>
    <message>
        <source>Further places that are not as they were recorded: {n}.</source>
        <translation>Otros lugares que no están como se registraron: {n}.</translation>
    </message>
    <message>
        <source>Give it a name, such as User ID</source>
        <translation>Póngale un nombre, como «ID de usuario»</translation>
    </message>
    <message>
        <source>Give the account a name</source>
        <translation>Ponga un nombre a la cuenta</translation>
    </message>
    <message>
        <source>Give the service a name</source>
        <translation>Ponga un nombre al servicio</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Abandonado</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Continuar…</translation>
    </message>
    <message>
        <source>Gone, says {name}</source>
        <translation>Ya no existe, según {name}</translation>
    </message>
    <message>
        <source>Greek (Windows)</source>
        <translation>Griego (Windows)</translation>
    </message>
    <message>
        <source>Has no {field}</source>
        <translation>No tiene «{field}»</translation>
    </message>
    <message>
        <source>Head of the chain</source>
        <translation>Cabeza de la cadena</translation>
    </message>
    <message>
        <source>Head: {head}</source>
        <translation>Cabeza: {head}</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>Hebrew (Windows)</source>
        <translation>Hebreo (Windows)</translation>
    </message>
    <message>
        <source>Here you delete a user at a service your company uses. You see exactly what will be sent before anything is, and what came of it stays in a history.</source>
        <translation>Aquí se elimina un usuario de un servicio que utiliza su empresa. Antes de enviar nada, usted ve exactamente qué se enviará, y lo que resultó queda en un historial.</translation>
    </message>
    <message>
        <source>Hi&amp;story</source>
        <translation>&amp;Historial</translation>
    </message>
    <message>
        <source>Hidden files with personal data, named {name}…, may be left in this folder. Delete them.</source>
        <translation>Es posible que en esta carpeta hayan quedado archivos ocultos con datos personales, llamados {name}… Elimínelos.</translation>
    </message>
    <message>
        <source>Histories ({pattern})</source>
        <translation>Historiales ({pattern})</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Holds a sign written as a code like _x0041_. Enter the ID again.</source>
        <translation>Contiene un carácter escrito como código, por ejemplo _x0041_. Introduzca el ID de nuevo.</translation>
    </message>
    <message>
        <source>How do you know?</source>
        <translation>¿Cómo lo sabe?</translation>
    </message>
    <message>
        <source>How do you sign in?</source>
        <translation>¿Cómo se inicia sesión?</translation>
    </message>
    <message>
        <source>How fast? (optional)</source>
        <translation>¿A qué ritmo? (opcional)</translation>
    </message>
    <message>
        <source>ID, e-mail, account or message</source>
        <translation>ID, correo, cuenta o mensaje</translation>
    </message>
    <message>
        <source>If you noted a chain head some time ago, or have an export from then, enter its head here, or the seal of one of its rows. The check then also finds out whether anything up to there was made anew since.</source>
        <translation>Si anotó una cabeza de la cadena hace algún tiempo, o tiene una exportación de entonces, introduzca aquí su cabeza, o el sello de una de sus filas. Así la verificación también averigua si desde entonces se ha rehecho algo de lo anterior.</translation>
    </message>
    <message>
        <source>Import a provider file</source>
        <translation>Importar un archivo de proveedor</translation>
    </message>
    <message>
        <source>In the body</source>
        <translation>En el cuerpo</translation>
    </message>
    <message>
        <source>Insert field {n}</source>
        <translation>Insertar el campo {n}</translation>
    </message>
    <message>
        <source>Insert {field}</source>
        <translation>Insertar {field}</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>No válido</translation>
    </message>
    <message>
        <source>Invalid parameter (422)</source>
        <translation>Parámetro no válido (422)</translation>
    </message>
    <message>
        <source>Is being deleted already, since {when}.</source>
        <translation>Ya se está eliminando, desde el {when}.</translation>
    </message>
    <message>
        <source>Is deleted</source>
        <translation>Se elimina</translation>
    </message>
    <message>
        <source>Is deleted, but the connection drops</source>
        <translation>Se elimina, pero la conexión se corta</translation>
    </message>
    <message>
        <source>Is gone</source>
        <translation>Ya no existe</translation>
    </message>
    <message>
        <source>Is the clock right?</source>
        <translation>¿Está bien el reloj?</translation>
    </message>
    <message>
        <source>Is the history as it was recorded?</source>
        <translation>¿Está el historial tal como se registró?</translation>
    </message>
    <message>
        <source>Is the user there? (optional)</source>
        <translation>¿Existe el usuario? (opcional)</translation>
    </message>
    <message>
        <source>Is there</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>It can&apos;t be read: {problem}.</source>
        <translation>No se puede leer: {problem}.</translation>
    </message>
    <message>
        <source>It can&apos;t be told how its letters are encoded. Open it in a spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>No se puede saber cómo están codificadas sus letras. Ábralo en una hoja de cálculo y guárdelo como «CSV UTF-8».</translation>
    </message>
    <message numerus="yes">
        <source>It has more than {n} columns. Leave some out.</source>
        <comment>It has more than {n} column. Leave some out.</comment>
        <translation>
            <numerusform>Tiene más de {n} columna. Quite las que sobren.</numerusform>
            <numerusform>Tiene más de {n} columnas. Quite algunas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It has no sheet with cells on show. Show or add one in a spreadsheet.</source>
        <translation>No tiene ninguna hoja visible con celdas. Muestre o añada una en una hoja de cálculo.</translation>
    </message>
    <message>
        <source>It is done later, and the user may still be there until then.</source>
        <translation>Se hace más tarde, y hasta entonces el usuario puede seguir existiendo.</translation>
    </message>
    <message>
        <source>It is larger than {most} MB. Leave out the columns that are not needed, or split it.</source>
        <translation>Ocupa más de {most} MB. Quite las columnas que no hagan falta o divídalo.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <source>It is not an export of Deletion Desk as JSON Lines.</source>
        <translation>No es una exportación de Deletion Desk como JSON Lines.</translation>
    </message>
    <message numerus="yes">
        <source>It is too long: line {line} is more than fits. Split it into lists of at most {n} rows.</source>
        <comment>It is too long: line {line} is more than fits. Split it into lists of at most {n} row.</comment>
        <translation>
            <numerusform>Es demasiado larga: la línea {line} ya no cabe. Divídala en listas de {n} fila como máximo.</numerusform>
            <numerusform>Es demasiado larga: la línea {line} ya no cabe. Divídala en listas de {n} filas como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>It may or may not have been carried out.</source>
        <translation>Puede que se haya realizado o puede que no.</translation>
    </message>
    <message>
        <source>It stands for every deletion recorded until this was made. Whoever keeps it can find out later whether one of them was changed, removed or put in.</source>
        <translation>Representa todas las eliminaciones registradas hasta que se creó esto. Quien la conserve podrá averiguar más tarde si alguna de ellas se cambió, se quitó o se insertó.</translation>
    </message>
    <message>
        <source>It was changed meanwhile and is not UTF-8 text any more. Mend the file.</source>
        <translation>Se cambió mientras tanto y ya no es texto UTF-8. Corrija el archivo.</translation>
    </message>
    <message>
        <source>It was not recorded</source>
        <translation>No se registró</translation>
    </message>
    <message>
        <source>It was renamed or removed in another window. Close this one and open it again.</source>
        <translation>Se le cambió el nombre o se quitó en otra ventana. Cierre esta y ábrala de nuevo.</translation>
    </message>
    <message>
        <source>Its accounts and their secrets stay unless you tick this below.</source>
        <translation>Sus cuentas y los secretos de estas se conservan, a menos que marque la casilla de abajo.</translation>
    </message>
    <message>
        <source>Its answer has the ID at</source>
        <translation>Su respuesta lleva el ID en</translation>
    </message>
    <message>
        <source>Its credentials are removed too. The history stays as it is.</source>
        <translation>También se quitan sus credenciales. El historial queda como está.</translation>
    </message>
    <message>
        <source>Its tab and its file go. The history stays as it is.</source>
        <translation>Desaparecen su pestaña y su archivo. El historial queda como está.</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines (can be checked later)</source>
        <translation>JSON Lines (se puede verificar después)</translation>
    </message>
    <message>
        <source>JSON has no dates and times; write it as text in quotes</source>
        <translation>JSON no tiene fechas ni horas; escríbalo como texto entre comillas</translation>
    </message>
    <message>
        <source>JSON has no such number</source>
        <translation>JSON no tiene ese número</translation>
    </message>
    <message>
        <source>JSON, shown with line breaks.</source>
        <translation>JSON, mostrado con saltos de línea.</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>ene</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonés (Shift JIS)</translation>
    </message>
    <message>
        <source>Jul</source>
        <translation>jul</translation>
    </message>
    <message>
        <source>Jun</source>
        <translation>jun</translation>
    </message>
    <message>
        <source>Keep between deletions</source>
        <translation>Conservar entre eliminaciones</translation>
    </message>
    <message>
        <source>Keep for ever</source>
        <translation>Conservar siempre</translation>
    </message>
    <message>
        <source>Keep it paused</source>
        <translation>Dejarla en pausa</translation>
    </message>
    <message>
        <source>Keep personal details</source>
        <translation>Conservar datos personales</translation>
    </message>
    <message>
        <source>Kept for ever.</source>
        <translation>Se conservan siempre.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Korean (Windows)</source>
        <translation>Coreano (Windows)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last answer:</source>
        <translation>Última respuesta:</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Leave out everything from ? or # on</source>
        <translation>Quite todo a partir de ? o #</translation>
    </message>
    <message>
        <source>Leave out the blanks before and after it</source>
        <translation>Quite los espacios de delante y de detrás</translation>
    </message>
    <message>
        <source>Leave out the blanks before and after the name</source>
        <translation>Quite los espacios de delante y de detrás del nombre</translation>
    </message>
    <message>
        <source>Leave out the slash (/) in the name</source>
        <translation>Quite la barra (/) del nombre</translation>
    </message>
    <message>
        <source>Leave out user name and password; they belong in the credentials</source>
        <translation>Quite el nombre de usuario y la contraseña; van en las credenciales</translation>
    </message>
    <message numerus="yes">
        <source>Leave out {n} users who are not there</source>
        <comment>Leave out {n} user who is not there</comment>
        <translation>
            <numerusform>Excluir {n} usuario que no existe</numerusform>
            <numerusform>Excluir {n} usuarios que no existen</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Excluidos</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Line {last} has a carriage return inside. Take it out, or save the list anew as CSV.</source>
        <translation>La línea {last} contiene un retorno de carro. Quítelo o guarde de nuevo la lista como CSV.</translation>
    </message>
    <message>
        <source>Line {line}</source>
        <translation>Línea {line}</translation>
    </message>
    <message>
        <source>Line {line} (deletion {number})</source>
        <translation>Línea {line} (eliminación {number})</translation>
    </message>
    <message>
        <source>Line {line} can&apos;t be read as a line of this export.</source>
        <translation>La línea {line} no se puede leer como línea de esta exportación.</translation>
    </message>
    <message>
        <source>Line {line} has another head than the first line.</source>
        <translation>La línea {line} tiene otra cabeza que la primera línea.</translation>
    </message>
    <message>
        <source>Line {line} has other columns than the first line.</source>
        <translation>La línea {line} tiene otras columnas que la primera línea.</translation>
    </message>
    <message numerus="yes">
        <source>Line {line} has {n} cells, and {most} are the most. If it is a list of IDs, copy it and press Paste.</source>
        <comment>Line {line} has {n} cell, and {most} are the most. If it is a list of IDs, copy it and press Paste.</comment>
        <translation>
            <numerusform>La línea {line} tiene {n} celda, y el máximo es {most}. Si es una lista de ID, cópiela y pulse «Pegar».</numerusform>
            <numerusform>La línea {line} tiene {n} celdas, y el máximo es {most}. Si es una lista de ID, cópiela y pulse «Pegar».</numerusform>
        </translation>
    </message>
    <message>
        <source>Line {line} is not text in {encoding}. Choose another encoding, or open the list in a spreadsheet and save it as “CSV UTF-8”.</source>
        <translation>La línea {line} no es texto en {encoding}. Elija otra codificación, o abra la lista en una hoja de cálculo y guárdela como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>List {list} was changed: it does not fit its deletions.</source>
        <translation>La lista {list} se cambió: no concuerda con sus eliminaciones.</translation>
    </message>
    <message>
        <source>List {list} was changed: its user is not that of deletion {number}.</source>
        <translation>La lista {list} se cambió: su usuario no es el de la eliminación {number}.</translation>
    </message>
    <message>
        <source>List {list} was removed.</source>
        <translation>Se quitó la lista {list}.</translation>
    </message>
    <message>
        <source>List {list}, user {n}</source>
        <translation>Lista {list}, usuario {n}</translation>
    </message>
    <message>
        <source>List {list}, user {n}: {source}</source>
        <translation>Lista {list}, usuario {n}: {source}</translation>
    </message>
    <message>
        <source>List {name} is paused: {done} of {total}</source>
        <translation>La lista {name} está en pausa: {done} de {total}</translation>
    </message>
    <message>
        <source>List {name}: {done} of {total}</source>
        <translation>Lista {name}: {done} de {total}</translation>
    </message>
    <message>
        <source>Lists (*.csv *.tsv *.txt *.xlsx)</source>
        <translation>Listas (*.csv *.tsv *.txt *.xlsx)</translation>
    </message>
    <message>
        <source>Lists are paused; you can go on with them later.</source>
        <translation>Las listas quedan en pausa; puede continuarlas más tarde.</translation>
    </message>
    <message>
        <source>Lists that are not finished can&apos;t go on with other requests.</source>
        <translation>Las listas sin terminar no pueden continuar con otras solicitudes.</translation>
    </message>
    <message>
        <source>Lists that are not finished, and can&apos;t go on without it: {n}.</source>
        <translation>Listas sin terminar que no pueden continuar sin él: {n}.</translation>
    </message>
    <message>
        <source>Lists that are not finished: {lists}.</source>
        <translation>Listas sin terminar: {lists}.</translation>
    </message>
    <message>
        <source>Load the rest</source>
        <translation>Cargar el resto</translation>
    </message>
    <message>
        <source>Loading the users…</source>
        <translation>Cargando los usuarios…</translation>
    </message>
    <message>
        <source>Login name</source>
        <translation>Nombre de inicio de sesión</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Look at its accounts afterwards; they may need other credentials.</source>
        <translation>Revise después sus cuentas; puede que necesiten otras credenciales.</translation>
    </message>
    <message>
        <source>Look into it, then resume.</source>
        <translation>Investíguelo y después reanude.</translation>
    </message>
    <message>
        <source>Look the user up</source>
        <translation>Consultar el usuario</translation>
    </message>
    <message>
        <source>Look unusual: {n}. The list says why, under Note.</source>
        <translation>Con aspecto inusual: {n}. La lista dice por qué, en «Nota».</translation>
    </message>
    <message>
        <source>Look users up first</source>
        <translation>Consultar antes los usuarios</translation>
    </message>
    <message>
        <source>Look-up path</source>
        <translation>Ruta para consultar</translation>
    </message>
    <message>
        <source>Looked up</source>
        <translation>Consultados</translation>
    </message>
    <message>
        <source>Looked up: {counts}.</source>
        <translation>Consultados: {counts}.</translation>
    </message>
    <message>
        <source>Looking for the deletion…</source>
        <translation>Buscando la eliminación…</translation>
    </message>
    <message>
        <source>Looking for the keyring…</source>
        <translation>Buscando el llavero…</translation>
    </message>
    <message>
        <source>Looking for what can still be read…</source>
        <translation>Buscando lo que aún se puede leer…</translation>
    </message>
    <message>
        <source>Looking up: {done} of {all}.</source>
        <translation>Consultando: {done} de {all}.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>Made of these parts</source>
        <translation>Hecho con estos componentes</translation>
    </message>
    <message>
        <source>Made sure</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Make a list</source>
        <translation>Crear lista</translation>
    </message>
    <message numerus="yes">
        <source>Make a list of {n} users</source>
        <comment>Make a list of {n} user</comment>
        <translation>
            <numerusform>Crear lista de {n} usuario</numerusform>
            <numerusform>Crear lista de {n} usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Make sure</source>
        <translation>Comprobar</translation>
    </message>
    <message numerus="yes">
        <source>Making sure of {n} deletions…</source>
        <comment>Making sure of {n} deletion…</comment>
        <translation>
            <numerusform>Comprobando {n} eliminación…</numerusform>
            <numerusform>Comprobando {n} eliminaciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Making sure… {counts}</source>
        <translation>Comprobando… {counts}</translation>
    </message>
    <message>
        <source>Mar</source>
        <translation>mar</translation>
    </message>
    <message>
        <source>May</source>
        <translation>may</translation>
    </message>
    <message>
        <source>Mend the file, and the request shows here.</source>
        <translation>Corrija el archivo y aquí aparecerá la solicitud.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message at</source>
        <translation>Mensaje en</translation>
    </message>
    <message>
        <source>Messente no longer develops Verigator; for new work it offers the Number Verification API.</source>
        <translation>Messente ya no desarrolla Verigator; para proyectos nuevos ofrece la Number Verification API.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Método</translation>
    </message>
    <message>
        <source>Missing: {labels}. Enter it under Accounts….</source>
        <translation>Falta: {labels}. Introdúzcalo en «Cuentas…».</translation>
    </message>
    <message>
        <source>NUL characters in the answer are left out.</source>
        <translation>Los caracteres NUL de la respuesta se omiten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Never answers</source>
        <translation>No responde nunca</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Lista nueva</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>No account yet. Choose “Accounts…” and add one.</source>
        <translation>Aún no hay ninguna cuenta. Elija «Cuentas…» y añada una.</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>No answer arrived.</source>
        <translation>No llegó ninguna respuesta.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún no hay respuesta.</translation>
    </message>
    <message>
        <source>No column for {field}, and none filled in on the tab.</source>
        <translation>No hay columna para «{field}» y el campo está vacío en la pestaña.</translation>
    </message>
    <message>
        <source>No column for {field}.</source>
        <translation>No hay columna para «{field}».</translation>
    </message>
    <message>
        <source>No deletions yet. Choose an account, fill in the IDs, then choose “Delete user…”.</source>
        <translation>Aún no hay eliminaciones. Elija una cuenta, rellene los ID y elija «Eliminar usuario…».</translation>
    </message>
    <message>
        <source>No expiry can be read from this token; it is saved as it is</source>
        <translation>No se puede leer cuándo caduca este token; se guarda tal cual</translation>
    </message>
    <message>
        <source>No keyring: credentials are kept for this session only</source>
        <translation>Sin llavero: las credenciales se conservan solo durante esta sesión</translation>
    </message>
    <message>
        <source>No page holds all these words.</source>
        <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>No pictures can be put into {folder}: {reason}.</source>
        <translation>No se pueden guardar imágenes en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>No record was written</source>
        <translation>No se creó ninguna constancia</translation>
    </message>
    <message>
        <source>No secure connection to the proxy {host} came about.</source>
        <translation>No se logró una conexión segura con el proxy {host}.</translation>
    </message>
    <message>
        <source>No secure connection to {host} came about.</source>
        <translation>No se logró una conexión segura con {host}.</translation>
    </message>
    <message>
        <source>No such user</source>
        <translation>Ese usuario no existe</translation>
    </message>
    <message>
        <source>No such user (404)</source>
        <translation>Ese usuario no existe (404)</translation>
    </message>
    <message>
        <source>No such user if</source>
        <translation>Ese usuario no existe si</translation>
    </message>
    <message>
        <source>No user could be loaded. The reason stands below.</source>
        <translation>No se pudo cargar ningún usuario. El motivo figura abajo.</translation>
    </message>
    <message>
        <source>Nobody can say from the answer whether it was done.</source>
        <translation>Por la respuesta nadie puede decir si se realizó.</translation>
    </message>
    <message>
        <source>Nobody fits the search.</source>
        <translation>Ningún usuario coincide con la búsqueda.</translation>
    </message>
    <message>
        <source>Nobody will be deleted: no row is ticked</source>
        <translation>No se eliminará ningún usuario: no hay filas marcadas</translation>
    </message>
    <message>
        <source>None yet. “Add a provider…” in the menu makes one, with a form.</source>
        <translation>Aún no hay ninguno. «Añadir un proveedor…», en el menú, crea uno con un formulario.</translation>
    </message>
    <message>
        <source>None: one value per line</source>
        <translation>Ninguno: un valor por línea</translation>
    </message>
    <message>
        <source>Not a list</source>
        <translation>No es una lista</translation>
    </message>
    <message>
        <source>Not a whole number. Format the column as text, and enter the ID again.</source>
        <translation>No es un número entero. Dé a la columna el formato de texto e introduzca el ID de nuevo.</translation>
    </message>
    <message>
        <source>Not allowed (403)</source>
        <translation>No permitido (403)</translation>
    </message>
    <message>
        <source>Not an e-mail address like name@example.com</source>
        <translation>No es una dirección de correo como nombre@example.com</translation>
    </message>
    <message>
        <source>Not at hand: {names}. Credentials are kept for {where}. Choose “Accounts…” to unlock the keyring or to enter it again.</source>
        <translation>No disponible: {names}. Las credenciales se conservan {where}. Elija «Cuentas…» para desbloquear el llavero o introducirlo de nuevo.</translation>
    </message>
    <message>
        <source>Not begun</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Not checked: {reason}</source>
        <translation>Sin verificar: {reason}</translation>
    </message>
    <message>
        <source>Not finished yet</source>
        <translation>Aún sin terminar</translation>
    </message>
    <message numerus="yes">
        <source>Not finished, and checked only when they are: {n} deletions.</source>
        <comment>Not finished, and checked only when they are: {n} deletion.</comment>
        <translation>
            <numerusform>Sin terminar, y se verifica solo cuando termine: {n} eliminación.</numerusform>
            <numerusform>Sin terminar, y se verifican solo cuando terminen: {n} eliminaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not found</source>
        <comment>a text</comment>
        <translation>No se encuentra</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>Not found, in the part that is shown</source>
        <translation>No se encuentra en la parte que se muestra</translation>
    </message>
    <message>
        <source>Not made sure</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Not made sure of: {n}</source>
        <translation>Sin comprobar: {n}</translation>
    </message>
    <message>
        <source>Not saved yet: {names}. Choose “Accounts…” and enter it.</source>
        <translation>Aún sin guardar: {names}. Elija «Cuentas…» e introdúzcalo.</translation>
    </message>
    <message>
        <source>Not saved. {reason}</source>
        <translation>No se guardó. {reason}</translation>
    </message>
    <message>
        <source>Not secret in this file, so kept readable in the settings: {names}.</source>
        <translation>No son secretos en este archivo, así que quedan legibles en la configuración: {names}.</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not sent again</source>
        <translation>No se envió otra vez</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>Not there</source>
        <translation>Ya no está</translation>
    </message>
    <message>
        <source>Not touched are exports, copies of the history, files that were put aside as damaged, and the names of the lists&apos; files, which stay. Delete such files yourself where they must not be kept.</source>
        <translation>No se tocan las exportaciones, las copias del historial, los archivos apartados por estar dañados ni los nombres de los archivos de las listas, que se conservan. Elimine usted mismo esos archivos donde no deban conservarse.</translation>
    </message>
    <message>
        <source>Not yet: see what is marked with ⚠.</source>
        <translation>Todavía no: vea lo marcado con ⚠.</translation>
    </message>
    <message>
        <source>Not yet: {n}</source>
        <translation>Todavía no: {n}</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Nothing can be forgotten now, since the key would be kept for {where}. Start the keyring, then open this again.</source>
        <translation>Ahora no se puede olvidar nada, porque la clave se conservaría {where}. Ponga en marcha el llavero y abra esto de nuevo.</translation>
    </message>
    <message>
        <source>Nothing contradicts, and there is nothing to prove: no line has a seal yet.</source>
        <translation>Nada se contradice y no hay nada que probar: aún ninguna línea tiene sello.</translation>
    </message>
    <message>
        <source>Nothing contradicts, but this file alone proves no line.</source>
        <translation>Nada se contradice, pero este archivo por sí solo no prueba ninguna línea.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing contradicts. Proven to be as it was recorded: {n} lines.</source>
        <comment>Nothing contradicts. Proven to be as it was recorded: {n} line.</comment>
        <translation>
            <numerusform>Nada se contradice. Probado que está tal como se registró: {n} línea.</numerusform>
            <numerusform>Nada se contradice. Probado que están tal como se registraron: {n} líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing contradicts: every sealed line is as it was recorded.</source>
        <translation>Nada se contradice: cada línea sellada está tal como se registró.</translation>
    </message>
    <message>
        <source>Nothing in it can be read.</source>
        <translation>No se puede leer nada de él.</translation>
    </message>
    <message>
        <source>Nothing is being sent.</source>
        <translation>No se está enviando nada.</translation>
    </message>
    <message>
        <source>Nothing is sent before you choose Resume. Lists that are not finished also stand behind “Delete a list…”.</source>
        <translation>No se envía nada hasta que elija «Reanudar». Las listas sin terminar también están en «Eliminar por lista…».</translation>
    </message>
    <message>
        <source>Nothing is sent until you choose Resume.</source>
        <translation>No se envía nada hasta que elija «Reanudar».</translation>
    </message>
    <message>
        <source>Nothing left this computer. You can send it again.</source>
        <translation>Nada salió de este equipo. Puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing matches. Clear the search or choose other filters.</source>
        <translation>Nada coincide. Limpie la búsqueda o elija otros filtros.</translation>
    </message>
    <message>
        <source>Nothing more to do.</source>
        <translation>No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>No hay nada que pegar</translation>
    </message>
    <message>
        <source>Nothing was deleted. Correct what the message names, then send it again.</source>
        <translation>No se eliminó nada. Corrija lo que indica el mensaje y envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Nothing was forgotten, since the key that this history was begun with is not in your keyring. Bring that keyring back, for example from a backup, then start again.</source>
        <translation>No se olvidó nada, porque la clave con la que se empezó este historial no está en su llavero. Recupere ese llavero, por ejemplo de una copia de seguridad, y vuelva a empezar.</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>No se envió nada</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>Nov</source>
        <translation>nov</translation>
    </message>
    <message>
        <source>Number of deletions</source>
        <translation>Número de eliminaciones</translation>
    </message>
    <message>
        <source>Number of rows</source>
        <translation>Número de filas</translation>
    </message>
    <message>
        <source>Number of users</source>
        <translation>Número de usuarios</translation>
    </message>
    <message>
        <source>Oct</source>
        <translation>oct</translation>
    </message>
    <message>
        <source>Of the forgotten ones it is proven that they took place and how they ended, not who it was.</source>
        <translation>De las olvidadas está probado que se realizaron y cómo terminaron, no de quién se trataba.</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En camino.</translation>
    </message>
    <message>
        <source>Only a JSON Lines export (.jsonl) that holds deletions can be checked.</source>
        <translation>Solo se puede verificar una exportación JSON Lines (.jsonl) que contenga eliminaciones.</translation>
    </message>
    <message>
        <source>Only add files from people you trust.</source>
        <translation>Añada solo archivos de personas en las que confíe.</translation>
    </message>
    <message>
        <source>Only comments and layout of the file change.</source>
        <translation>Solo cambian los comentarios y la presentación del archivo.</translation>
    </message>
    <message>
        <source>Only texts have rows; write this JSON on the page File, in [delete]</source>
        <translation>Solo los textos tienen filas; escriba este JSON en la página «Archivo», en [delete]</translation>
    </message>
    <message>
        <source>Only the first</source>
        <translation>Solo los primeros</translation>
    </message>
    <message>
        <source>Only the first {size} KB are shown. “Copy raw answer” takes all of it.</source>
        <translation>Solo se muestran los primeros {size} KB. «Copiar respuesta original» la toma entera.</translation>
    </message>
    <message>
        <source>Open a CSV or Excel file, drop one here, or copy a list and press Paste.</source>
        <translation>Abra un archivo CSV o de Excel, suelte uno aquí, o copie una lista y pulse «Pegar».</translation>
    </message>
    <message>
        <source>Open a list</source>
        <translation>Abrir una lista</translation>
    </message>
    <message>
        <source>Open another history</source>
        <translation>Abrir otro historial</translation>
    </message>
    <message>
        <source>Open file…</source>
        <translation>Abrir archivo…</translation>
    </message>
    <message>
        <source>Open the &amp;log folder</source>
        <translation>Abrir la carpeta de &amp;registros</translation>
    </message>
    <message>
        <source>Opening the history…</source>
        <translation>Abriendo el historial…</translation>
    </message>
    <message>
        <source>Or look at the provider’s own pages, and record what you found out:</source>
        <translation>O mire en las páginas del propio proveedor y registre lo que averiguó:</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Outcome: {outcome}.</source>
        <translation>Resultado: {outcome}.</translation>
    </message>
    <message>
        <source>Own providers</source>
        <translation>Proveedores propios</translation>
    </message>
    <message>
        <source>PDF deletion record (one page)</source>
        <translation>Constancia de eliminación en PDF (una página)</translation>
    </message>
    <message>
        <source>PDF report</source>
        <translation>Informe en PDF</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Pause and close</source>
        <translation>Pausar y cerrar</translation>
    </message>
    <message>
        <source>Pause the list, save the account, and then resume the list.</source>
        <translation>Pause la lista, guarde la cuenta y después reanude la lista.</translation>
    </message>
    <message>
        <source>Paused before: {reason}</source>
        <translation>Se pausó antes: {reason}</translation>
    </message>
    <message>
        <source>Per second</source>
        <translation>Por segundo</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Período</translation>
    </message>
    <message>
        <source>Personal details are being removed from the history. Try again in a minute.</source>
        <translation>Se están quitando datos personales del historial. Inténtelo de nuevo dentro de un minuto.</translation>
    </message>
    <message numerus="yes">
        <source>Personal details are forgotten after {n} days.</source>
        <comment>Personal details are forgotten after {n} day.</comment>
        <translation>
            <numerusform>Los datos personales se olvidan después de {n} día.</numerusform>
            <numerusform>Los datos personales se olvidan después de {n} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details are kept for ever.</source>
        <translation>Los datos personales se conservan siempre.</translation>
    </message>
    <message numerus="yes">
        <source>Personal details forgotten, and checked without them: {n} deletions.</source>
        <comment>Personal details forgotten, and checked without them: {n} deletion.</comment>
        <translation>
            <numerusform>Datos personales olvidados, y verificada sin ellos: {n} eliminación.</numerusform>
            <numerusform>Datos personales olvidados, y verificadas sin ellos: {n} eliminaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details in the history</source>
        <translation>Datos personales en el historial</translation>
    </message>
    <message numerus="yes">
        <source>Personal details of {n} deletions are forgotten.</source>
        <comment>Personal details of {n} deletion are forgotten.</comment>
        <translation>
            <numerusform>Se olvidaron los datos personales de {n} eliminación.</numerusform>
            <numerusform>Se olvidaron los datos personales de {n} eliminaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Personal details of {n} deletions older than {days} days were forgotten.</source>
        <comment>Personal details of {n} deletion older than {days} days were forgotten.</comment>
        <translation>
            <numerusform>Se olvidaron los datos personales de {n} eliminación de hace más de {days} días.</numerusform>
            <numerusform>Se olvidaron los datos personales de {n} eliminaciones de hace más de {days} días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Personal details that are too old were not all forgotten. {reason}</source>
        <translation>No se olvidaron todos los datos personales demasiado antiguos. {reason}</translation>
    </message>
    <message>
        <source>Personal details were forgotten in this history, and the key for them is not in your keyring. These deletions can&apos;t be found by ID; the rest can.</source>
        <translation>En este historial se olvidaron datos personales, y su clave no está en su llavero. Esas eliminaciones no se pueden encontrar por el ID; las demás, sí.</translation>
    </message>
    <message>
        <source>Personal details were forgotten in this history, and the key in your keyring is another one. These deletions can&apos;t be found by ID; the rest can.</source>
        <translation>En este historial se olvidaron datos personales, y la clave de su llavero es otra. Esas eliminaciones no se pueden encontrar por el ID; las demás, sí.</translation>
    </message>
    <message>
        <source>Personal details were forgotten on {date}.</source>
        <translation>Los datos personales se olvidaron el {date}.</translation>
    </message>
    <message>
        <source>Personal details were forgotten.</source>
        <translation>Los datos personales se olvidaron.</translation>
    </message>
    <message>
        <source>Points to another address (302)</source>
        <translation>Remite a otra dirección (302)</translation>
    </message>
    <message>
        <source>Practised with answers made from what you wrote here: each answer is read as it should be. {title} itself was not asked.</source>
        <translation>Ensayado con respuestas creadas a partir de lo que ha escrito aquí: cada respuesta se lee como debe. A {title} no se le preguntó.</translation>
    </message>
    <message>
        <source>Practised with answers made from what you wrote here: not every answer is read as it should be; see the rows with ⚠. {title} itself was not asked.</source>
        <translation>Ensayado con respuestas creadas a partir de lo que ha escrito aquí: no todas las respuestas se leen como deben; vea las filas con ⚠. A {title} no se le preguntó.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Provider file</source>
        <translation>Archivo de proveedor</translation>
    </message>
    <message>
        <source>Provider files (*.toml)</source>
        <translation>Archivos de proveedor (*.toml)</translation>
    </message>
    <message>
        <source>Put {field} where it says {place}: choose “Insert {field}”</source>
        <translation>Ponga {field} donde dice {place}: elija «Insertar {field}»</translation>
    </message>
    <message>
        <source>Query</source>
        <translation>Query</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Quit all the same?</source>
        <translation>¿Salir de todos modos?</translation>
    </message>
    <message>
        <source>Raw answer</source>
        <translation>Respuesta original</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Read more</source>
        <translation>Más información</translation>
    </message>
    <message>
        <source>Read the manual</source>
        <translation>Leer el manual</translation>
    </message>
    <message>
        <source>Reading the list…</source>
        <translation>Leyendo la lista…</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registrar</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove its accounts and their secrets too ({n})</source>
        <translation>Quitar también sus cuentas y los secretos de estas ({n})</translation>
    </message>
    <message>
        <source>Remove the account “{name}”?</source>
        <translation>¿Quitar la cuenta «{name}»?</translation>
    </message>
    <message>
        <source>Remove {title}?</source>
        <translation>¿Quitar {title}?</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Repeats a credential of the account</source>
        <translation>Repite una credencial de la cuenta</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Replace what you typed?</source>
        <translation>¿Reemplazar lo que ha escrito?</translation>
    </message>
    <message>
        <source>Replace {file}?</source>
        <translation>¿Reemplazar {file}?</translation>
    </message>
    <message>
        <source>Replace {title}?</source>
        <translation>¿Reemplazar {title}?</translation>
    </message>
    <message>
        <source>Replaced by codes that nobody can read: the IDs and e-mail addresses, the message and the raw answer. What stays: when, provider, account and outcome.</source>
        <translation>Se reemplazan por códigos que nadie puede leer: los ID y las direcciones de correo, el mensaje y la respuesta original. Lo que queda: cuándo, proveedor, cuenta y resultado.</translation>
    </message>
    <message>
        <source>Requests, with the secrets of its accounts, go to {address}.</source>
        <translation>Las solicitudes, con los secretos de sus cuentas, van a {address}.</translation>
    </message>
    <message>
        <source>Resolve…</source>
        <translation>Aclarar…</translation>
    </message>
    <message>
        <source>Result of</source>
        <translation>Resultado de</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidos</translation>
    </message>
    <message>
        <source>S&amp;ettings…</source>
        <translation>Confi&amp;guración…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save a copy of the history</source>
        <translation>Guardar una copia del historial</translation>
    </message>
    <message numerus="yes">
        <source>Save and forget {n} deletions</source>
        <comment>Save and forget {n} deletion</comment>
        <translation>
            <numerusform>Guardar y olvidar {n} eliminación</numerusform>
            <numerusform>Guardar y olvidar {n} eliminaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the account first, then sign in.</source>
        <translation>Guarde primero la cuenta y después inicie sesión.</translation>
    </message>
    <message>
        <source>Save the file on this computer first, then drop it here.</source>
        <translation>Guarde primero el archivo en este equipo y después suéltelo aquí.</translation>
    </message>
    <message>
        <source>Saved until you quit.</source>
        <translation>Guardado hasta que salga.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Saved. Type a new one to replace it</source>
        <translation>Guardado. Escriba un valor nuevo para reemplazarlo</translation>
    </message>
    <message>
        <source>Saving a copy…</source>
        <translation>Guardando una copia…</translation>
    </message>
    <message>
        <source>Says deleted, but is still there</source>
        <translation>Dice eliminado, pero sigue existiendo</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Search users</source>
        <translation>Buscar usuarios</translation>
    </message>
    <message>
        <source>Secrets are kept in memory here, so the key goes when you quit the app. After that, nobody can find by ID what was forgotten.</source>
        <translation>Aquí los secretos se guardan en la memoria, así que la clave desaparece al salir de la aplicación. Después, nadie podrá encontrar por el ID lo que se olvidó.</translation>
    </message>
    <message>
        <source>Secrets are not copied. Put them into the variables it names.</source>
        <translation>Los secretos no se copian. Póngalos en las variables que nombra el comando.</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccion&amp;ar todo</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionadas</translation>
    </message>
    <message>
        <source>Selected deletions: {n}</source>
        <translation>Eliminaciones seleccionadas: {n}</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message numerus="yes">
        <source>Sending {n} deletions…</source>
        <comment>Sending {n} deletion…</comment>
        <translation>
            <numerusform>Enviando {n} eliminación…</numerusform>
            <numerusform>Enviando {n} eliminaciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending: {user}</source>
        <translation>Enviando: {user}</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Sent before</source>
        <translation>Enviado antes</translation>
    </message>
    <message>
        <source>Sent before: {n}. They may be deleted already; check at the provider first.</source>
        <translation>Enviados antes: {n}. Puede que ya estén eliminados; verifíquelo antes con el proveedor.</translation>
    </message>
    <message>
        <source>Sent on {when}, outcome unknown. Check at the provider first.</source>
        <translation>Enviado el {when}, resultado desconocido. Verifíquelo antes con el proveedor.</translation>
    </message>
    <message>
        <source>Sent on {when}; confirmed gone on {then}.</source>
        <translation>Enviado el {when}; el {then} se confirmó que ya no existe.</translation>
    </message>
    <message>
        <source>Sent on {when}; still there on {then}.</source>
        <translation>Enviado el {when}; el {then} seguía existiendo.</translation>
    </message>
    <message>
        <source>Sent with</source>
        <translation>Enviado con</translation>
    </message>
    <message>
        <source>Sep</source>
        <translation>sep</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Service ID</source>
        <translation>ID de servicio</translation>
    </message>
    <message>
        <source>Settings in use</source>
        <translation>Configuración en uso</translation>
    </message>
    <message>
        <source>Settings not available</source>
        <translation>Configuración no disponible</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Hoja</translation>
    </message>
    <message>
        <source>Short, task by task, with pictures.</source>
        <translation>Breve, tarea por tarea, con imágenes.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Show all deletions</source>
        <translation>Mostrar todas las eliminaciones</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>Show the history</source>
        <translation>Mostrar el historial</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlos</translation>
    </message>
    <message>
        <source>Shown in the empty field, and in what will be sent, on the right.</source>
        <translation>Se muestra en el campo vacío y en lo que se enviará, a la derecha.</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Mostrar…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Sign in now</source>
        <translation>Iniciar sesión ahora</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>Signed in. The token {when}.</source>
        <translation>Sesión iniciada. El token {when}.</translation>
    </message>
    <message>
        <source>Signing in again.</source>
        <translation>Iniciando sesión de nuevo.</translation>
    </message>
    <message>
        <source>Signing in failed.</source>
        <translation>No se pudo iniciar sesión.</translation>
    </message>
    <message>
        <source>Signing in. The provider, or the keyring, takes its time.</source>
        <translation>Iniciando sesión. El proveedor, o el llavero, tarda en responder.</translation>
    </message>
    <message>
        <source>Signs in by itself</source>
        <translation>Inicia sesión por sí misma</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Some traces are still there</source>
        <translation>Quedan algunos rastros</translation>
    </message>
    <message>
        <source>Some users of the list have no outcome yet. Let it go on.</source>
        <translation>Algunos usuarios de la lista aún no tienen resultado. Deje que continúe.</translation>
    </message>
    <message>
        <source>Something is being sent</source>
        <translation>Se está enviando algo</translation>
    </message>
    <message>
        <source>Something went wrong inside the app.</source>
        <translation>Algo salió mal dentro de la aplicación.</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Spreadsheet (CSV)</source>
        <translation>Hoja de cálculo (CSV)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start a new history</source>
        <translation>Empezar un historial nuevo</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciado</translation>
    </message>
    <message>
        <source>Status code</source>
        <translation>Código de estado</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>Still there</source>
        <translation>Sigue existiendo</translation>
    </message>
    <message>
        <source>Still there, says {name}</source>
        <translation>Sigue existiendo, según {name}</translation>
    </message>
    <message>
        <source>Still there: {n}</source>
        <translation>Sigue existiendo: {n}</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop making sure</source>
        <translation>Dejar de comprobar</translation>
    </message>
    <message>
        <source>Stop this list for good?</source>
        <translation>¿Detener esta lista definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} minutes; there are more.</source>
        <comment>Stopped after {n} minute; there are more.</comment>
        <translation>
            <numerusform>Detenido después de {n} minuto; hay más.</numerusform>
            <numerusform>Detenido después de {n} minutos; hay más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} pages; there may be more.</source>
        <comment>Stopped after {n} page; there may be more.</comment>
        <translation>
            <numerusform>Detenido después de {n} página; puede haber más.</numerusform>
            <numerusform>Detenido después de {n} páginas; puede haber más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after {n} users; there may be more.</source>
        <comment>Stopped after {n} user; there may be more.</comment>
        <translation>
            <numerusform>Detenido después de {n} usuario; puede haber más.</numerusform>
            <numerusform>Detenido después de {n} usuarios; puede haber más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped. Not asked about: {n}.</source>
        <translation>Detenido. Sin preguntar por: {n}.</translation>
    </message>
    <message>
        <source>Stopped; there may be more users.</source>
        <translation>Detenido; puede haber más usuarios.</translation>
    </message>
    <message>
        <source>System error (500)</source>
        <translation>Error del sistema (500)</translation>
    </message>
    <message>
        <source>TRUE or FALSE, and no text. Format the column as text, and enter the ID again.</source>
        <translation>VERDADERO o FALSO, y no texto. Dé a la columna el formato de texto e introduzca el ID de nuevo.</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Takes one request for each user, and deletes nobody.</source>
        <translation>Hace una solicitud por cada usuario y no elimina a nadie.</translation>
    </message>
    <message>
        <source>Texts too long for a cell, and cut: {n}.</source>
        <translation>Textos demasiado largos para una celda, recortados: {n}.</translation>
    </message>
    <message>
        <source>That sheet is not there any more. Open the file again.</source>
        <translation>Esa hoja ya no está. Abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>The API address can&apos;t be used. {problem}.</source>
        <translation>La dirección de la API no se puede usar. {problem}.</translation>
    </message>
    <message>
        <source>The API address changed: enter this again</source>
        <translation>La dirección de la API cambió: introduzca esto de nuevo</translation>
    </message>
    <message>
        <source>The API address of this account was changed. Enter its credentials again under Accounts…, so that they are not sent to an address they were not meant for.</source>
        <translation>La dirección de la API de esta cuenta se cambió. Introduzca de nuevo sus credenciales en «Cuentas…», para que no se envíen a una dirección a la que no estaban destinadas.</translation>
    </message>
    <message>
        <source>The JSON of the documentation can be pasted into Name as a whole.</source>
        <translation>El JSON de la documentación se puede pegar entero en «Nombre».</translation>
    </message>
    <message>
        <source>The account has changed</source>
        <translation>La cuenta ha cambiado</translation>
    </message>
    <message>
        <source>The account is not there</source>
        <translation>La cuenta no está</translation>
    </message>
    <message>
        <source>The account was changed or removed meanwhile. Look at it under Accounts….</source>
        <translation>La cuenta se cambió o se quitó mientras tanto. Revísela en «Cuentas…».</translation>
    </message>
    <message>
        <source>The account {account} has another API address now; this deletion went to {address}.</source>
        <translation>La cuenta {account} tiene ahora otra dirección de la API; esta eliminación fue a {address}.</translation>
    </message>
    <message>
        <source>The account {account} is not there any more.</source>
        <translation>La cuenta {account} ya no está.</translation>
    </message>
    <message>
        <source>The account {name} with the address {address} is not there any more. Make it again under Accounts…, then resume, or stop this list.</source>
        <translation>La cuenta {name} con la dirección {address} ya no está. Créela de nuevo en «Cuentas…» y reanude, o detenga esta lista.</translation>
    </message>
    <message>
        <source>The account “{name}” has another API address now than this list. Close this window, give it the address {address} under “Accounts…”, then go on.</source>
        <translation>La cuenta «{name}» tiene ahora otra dirección de la API que esta lista. Cierre esta ventana, póngale la dirección {address} en «Cuentas…» y continúe.</translation>
    </message>
    <message>
        <source>The account “{name}” is no longer there. Close this window, add an account of that name with the address {address} under “Accounts…”, then go on.</source>
        <translation>La cuenta «{name}» ya no está. Cierre esta ventana, añada en «Cuentas…» una cuenta con ese nombre y la dirección {address}, y continúe.</translation>
    </message>
    <message>
        <source>The address in the provider file changed</source>
        <translation>La dirección del archivo de proveedor cambió</translation>
    </message>
    <message>
        <source>The address in the provider file changed from {before} to {now}. Open Accounts…, check the API address, enter the credentials again and save.</source>
        <translation>La dirección del archivo de proveedor cambió de {before} a {now}. Abra «Cuentas…», revise la dirección de la API, introduzca de nuevo las credenciales y guarde.</translation>
    </message>
    <message>
        <source>The address would have been changed on the way. Check the values for unusual signs.</source>
        <translation>La dirección habría cambiado por el camino. Revise si los valores tienen caracteres inusuales.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read, so nobody can say whether the user was deleted.</source>
        <translation>No se puede leer la respuesta, así que nadie puede decir si el usuario se eliminó.</translation>
    </message>
    <message>
        <source>The answer can&apos;t be read.</source>
        <translation>No se puede leer la respuesta.</translation>
    </message>
    <message>
        <source>The answer contradicts itself, so nobody can say whether the user was deleted.</source>
        <translation>La respuesta se contradice, así que nadie puede decir si el usuario se eliminó.</translation>
    </message>
    <message>
        <source>The answer contradicts itself.</source>
        <translation>La respuesta se contradice.</translation>
    </message>
    <message>
        <source>The answer does not say which user it is about.</source>
        <translation>La respuesta no dice de qué usuario trata.</translation>
    </message>
    <message>
        <source>The answer has no list of users where the provider file looks for it. Check the fields and the API address.</source>
        <translation>La respuesta no tiene una lista de usuarios donde la busca el archivo de proveedor. Revise los campos y la dirección de la API.</translation>
    </message>
    <message>
        <source>The answer has no token.</source>
        <translation>La respuesta no tiene ningún token.</translation>
    </message>
    <message>
        <source>The answer has no token:</source>
        <translation>La respuesta no tiene ningún token:</translation>
    </message>
    <message>
        <source>The answer is longer than {n} MB, and the rest is missing.</source>
        <translation>La respuesta ocupa más de {n} MB, y falta el resto.</translation>
    </message>
    <message>
        <source>The answer is not the JSON that was expected. Check the API address.</source>
        <translation>La respuesta no es el JSON que se esperaba. Revise la dirección de la API.</translation>
    </message>
    <message>
        <source>The answer is too long.</source>
        <translation>La respuesta es demasiado larga.</translation>
    </message>
    <message>
        <source>The answer of {host} can&apos;t be read.</source>
        <translation>No se puede leer la respuesta de {host}.</translation>
    </message>
    <message>
        <source>The answer of {host} was cut off.</source>
        <translation>La respuesta de {host} se cortó.</translation>
    </message>
    <message>
        <source>The answer was forgotten.</source>
        <translation>La respuesta se olvidó.</translation>
    </message>
    <message>
        <source>The answer was longer; its first {n} KB are kept.</source>
        <translation>La respuesta era más larga; se conservan sus primeros {n} KB.</translation>
    </message>
    <message>
        <source>The app can&apos;t ask this provider about a user, so look at its own pages later.</source>
        <translation>La aplicación no puede preguntar a este proveedor por un usuario, así que mire más tarde en las páginas del proveedor.</translation>
    </message>
    <message>
        <source>The app ended before an answer came. The user may or may not have been deleted: check with the provider.</source>
        <translation>La aplicación terminó antes de que llegara una respuesta. Puede que el usuario se haya eliminado o puede que no: verifíquelo con el proveedor.</translation>
    </message>
    <message>
        <source>The app ended before it was this deletion&apos;s turn. Nothing left this computer.</source>
        <translation>La aplicación terminó antes de que le tocara a esta eliminación. Nada salió de este equipo.</translation>
    </message>
    <message>
        <source>The app ended before it was tried again. The last try:</source>
        <translation>La aplicación terminó antes de intentarlo de nuevo. El último intento:</translation>
    </message>
    <message>
        <source>The app ended before the deletion itself was sent. The step before it was done:</source>
        <translation>La aplicación terminó antes de enviar la eliminación en sí. El paso anterior a ella se realizó:</translation>
    </message>
    <message>
        <source>The app ended.</source>
        <translation>La aplicación terminó.</translation>
    </message>
    <message>
        <source>The app is about to end.</source>
        <translation>La aplicación está a punto de terminar.</translation>
    </message>
    <message>
        <source>The app is about to quit.</source>
        <translation>La aplicación está a punto de cerrarse.</translation>
    </message>
    <message>
        <source>The app is finding out whether the user is still there, for up to a minute.</source>
        <translation>La aplicación está averiguando si el usuario sigue existiendo, durante un minuto como máximo.</translation>
    </message>
    <message>
        <source>The app made a mistake, so nobody can say whether the user was deleted.</source>
        <translation>La aplicación cometió un error, así que nadie puede decir si el usuario se eliminó.</translation>
    </message>
    <message>
        <source>The app made a mistake. Look at the last users before you go on.</source>
        <translation>La aplicación cometió un error. Revise los últimos usuarios antes de continuar.</translation>
    </message>
    <message>
        <source>The app waits up to 10 seconds for answers. What has none by then is recorded as Unknown; what has not been sent yet stays unsent.</source>
        <translation>La aplicación espera respuestas hasta 10 segundos. Lo que para entonces no tenga respuesta se registra como «Desconocido»; lo que aún no se haya enviado queda sin enviar.</translation>
    </message>
    <message>
        <source>The app was closed before an answer came.</source>
        <translation>La aplicación se cerró antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>The app was closed before it could sign in again.</source>
        <translation>La aplicación se cerró antes de poder iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>The app was closed before it was sent.</source>
        <translation>La aplicación se cerró antes de enviarlo.</translation>
    </message>
    <message>
        <source>The app was interrupted</source>
        <translation>La aplicación se interrumpió</translation>
    </message>
    <message>
        <source>The app was interrupted while it wrote the history. Restart the app.</source>
        <translation>La aplicación se interrumpió mientras escribía el historial. Reinicie la aplicación.</translation>
    </message>
    <message>
        <source>The certificate of the proxy {host} is made out to another name.</source>
        <translation>El certificado del proxy {host} está emitido a otro nombre.</translation>
    </message>
    <message>
        <source>The certificate of {host} is made out to another name.</source>
        <translation>El certificado de {host} está emitido a otro nombre.</translation>
    </message>
    <message>
        <source>The chain head is a seal on everything recorded until now. Copy it and keep it outside this computer, for example in an e-mail, or send it to whoever gets the file: with it, “Check history…” finds out later whether any of it was changed.</source>
        <translation>La cabeza de la cadena es un sello de todo lo registrado hasta ahora. Cópiela y guárdela fuera de este equipo, por ejemplo en un correo, o envíela a quien reciba el archivo: con ella, «Verificar el historial…» averigua más tarde si algo de ello se cambió.</translation>
    </message>
    <message>
        <source>The chain is whole, from its first link to its head.</source>
        <translation>La cadena está completa, desde su primer eslabón hasta su cabeza.</translation>
    </message>
    <message>
        <source>The changes to this account have not been saved.</source>
        <translation>Los cambios de esta cuenta no se han guardado.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>La verificación se canceló.</translation>
    </message>
    <message>
        <source>The column was too narrow when this was copied. Widen it, and copy the list again.</source>
        <translation>La columna era demasiado estrecha cuando se copió esto. Ensánchela y copie la lista de nuevo.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before an answer came.</source>
        <translation>La conexión con {host} se cortó antes de que llegara una respuesta.</translation>
    </message>
    <message>
        <source>The copy is saved: {file}</source>
        <translation>La copia está guardada: {file}</translation>
    </message>
    <message>
        <source>The credentials of the account {account} were changed since this deletion, so the provider’s answer would prove nothing.</source>
        <translation>Las credenciales de la cuenta {account} se cambiaron después de esta eliminación, así que la respuesta del proveedor no probaría nada.</translation>
    </message>
    <message>
        <source>The data folder can&apos;t be used</source>
        <translation>La carpeta de datos no se puede usar</translation>
    </message>
    <message>
        <source>The deletion as a whole</source>
        <translation>La eliminación completa</translation>
    </message>
    <message>
        <source>The deletion itself was not sent.</source>
        <translation>La eliminación en sí no se envió.</translation>
    </message>
    <message>
        <source>The demo could not be started. Start the app with --demo instead.</source>
        <translation>No se pudo iniciar la demo. Inicie en su lugar la aplicación con --demo.</translation>
    </message>
    <message>
        <source>The details were forgotten, but pieces of them are still in the file. The app removes them at its next start.</source>
        <translation>Los datos se olvidaron, pero quedan fragmentos de ellos en el archivo. La aplicación los quita la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The disk is full. Make some space or choose another folder, then try again.</source>
        <translation>El disco está lleno. Libere espacio o elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>El disco comunicó un error</translation>
    </message>
    <message>
        <source>The earlier chain head is not in this history.</source>
        <translation>La cabeza anterior de la cadena no está en este historial.</translation>
    </message>
    <message>
        <source>The earlier head is part of it: nothing up to there was changed since.</source>
        <translation>La cabeza anterior forma parte de él: nada de lo previo a ella se ha cambiado desde entonces.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written.</source>
        <translation>La exportación se canceló; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The exports hold each user and what became of them.</source>
        <translation>Las exportaciones contienen cada usuario y qué fue de él.</translation>
    </message>
    <message>
        <source>The fields are not those of the provider file.</source>
        <translation>Los campos no son los del archivo de proveedor.</translation>
    </message>
    <message>
        <source>The file can&apos;t be read</source>
        <translation>El archivo no se puede leer</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: {reason}.</source>
        <translation>El archivo no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>The file could not be read</source>
        <translation>No se pudo leer el archivo</translation>
    </message>
    <message>
        <source>The file could not be removed</source>
        <translation>No se pudo quitar el archivo</translation>
    </message>
    <message>
        <source>The file could not be saved</source>
        <translation>No se pudo guardar el archivo</translation>
    </message>
    <message>
        <source>The file in the history&apos;s place belongs to another program. It was not changed. Move it away or choose another data folder, then start again.</source>
        <translation>El archivo que hay en el lugar del historial pertenece a otro programa. No se ha cambiado. Muévalo a otro sitio o elija otra carpeta de datos, e inicie la aplicación de nuevo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file is not there any more. Open it again.</source>
        <translation>El archivo ya no está. Ábralo de nuevo.</translation>
    </message>
    <message>
        <source>The file is there already, and is lost then.</source>
        <translation>El archivo ya existe y se perderá.</translation>
    </message>
    <message>
        <source>The file is too large for this disk. Choose another disk or export less.</source>
        <translation>El archivo es demasiado grande para este disco. Elija otro disco o exporte menos.</translation>
    </message>
    <message>
        <source>The file of {title} can&apos;t be used</source>
        <translation>El archivo de {title} no se puede usar</translation>
    </message>
    <message>
        <source>The file was changed.</source>
        <translation>El archivo se cambió.</translation>
    </message>
    <message>
        <source>The file was not written</source>
        <translation>El archivo no se escribió</translation>
    </message>
    <message>
        <source>The first row holds the column names</source>
        <translation>La primera fila contiene los nombres de las columnas</translation>
    </message>
    <message>
        <source>The folder could not be opened. It is here: {folder}</source>
        <translation>No se pudo abrir la carpeta. Está aquí: {folder}</translation>
    </message>
    <message>
        <source>The form begins anew with what you chose.</source>
        <translation>El formulario empieza de nuevo con lo que eligió.</translation>
    </message>
    <message>
        <source>The history can&apos;t be changed</source>
        <translation>El historial no se puede cambiar</translation>
    </message>
    <message>
        <source>The history could not be read or written. Check that the disk is connected and has space left, then try again.</source>
        <translation>No se pudo leer o escribir el historial. Verifique que el disco esté conectado y tenga espacio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The history could not be read or written. Restart the app; if that does not help, ask for help with the details below.</source>
        <translation>No se pudo leer o escribir el historial. Reinicie la aplicación; si eso no ayuda, pida ayuda con los detalles de abajo.</translation>
    </message>
    <message>
        <source>The history could not be written because the disk has no space left. Make some space, then try again.</source>
        <translation>No se pudo escribir el historial porque no queda espacio en el disco. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The history does not fit</source>
        <translation>El historial no concuerda</translation>
    </message>
    <message>
        <source>The history does not work</source>
        <translation>El historial no funciona</translation>
    </message>
    <message>
        <source>The history file can&apos;t be read. Nothing in it was changed. Move it to another folder and keep it, put a good copy in its place if you have one, then start again.</source>
        <translation>El archivo del historial no se puede leer. No se cambió nada en él. Muévalo a otra carpeta y consérvelo, ponga en su lugar una copia buena si tiene una, e inicie la aplicación de nuevo.</translation>
    </message>
    <message>
        <source>The history file is damaged. ({problem})</source>
        <translation>El archivo del historial está dañado. ({problem})</translation>
    </message>
    <message>
        <source>The history file or its folder is missing, read-only or belongs to somebody else. Allow your user to write there, then try again.</source>
        <translation>El archivo del historial o su carpeta falta, es de solo lectura o pertenece a otra persona. Permita que su usuario escriba ahí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The history is being read</source>
        <translation>Se está leyendo el historial</translation>
    </message>
    <message>
        <source>The history is being read, by a search or by another window or program. Close other windows, then start again.</source>
        <translation>Una búsqueda, u otra ventana u otro programa, está leyendo el historial. Cierre las demás ventanas e inicie la aplicación de nuevo.</translation>
    </message>
    <message>
        <source>The history is being tidied up</source>
        <translation>Se está ordenando el historial</translation>
    </message>
    <message>
        <source>The history is damaged</source>
        <translation>El historial está dañado</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read behind deletion {number}. What follows was not checked.</source>
        <translation>El historial está dañado y no se puede leer después de la eliminación {number}. Lo que sigue no se verificó.</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read in places.</source>
        <translation>El historial está dañado y hay partes que no se pueden leer.</translation>
    </message>
    <message>
        <source>The history is damaged and can&apos;t be read. What follows was not checked.</source>
        <translation>El historial está dañado y no se puede leer. Lo que sigue no se verificó.</translation>
    </message>
    <message>
        <source>The history is damaged in places. Quit and start again: the app then looks at all of it and offers to start a new one. This one is kept.</source>
        <translation>El historial está dañado en algunas partes. Salga y vuelva a iniciar: la aplicación lo examinará entero y ofrecerá empezar uno nuevo. Este se conserva.</translation>
    </message>
    <message>
        <source>The history is in use</source>
        <translation>El historial está en uso</translation>
    </message>
    <message>
        <source>The history is missing or from an older version. Restart the app.</source>
        <translation>El historial falta o es de una versión anterior. Reinicie la aplicación.</translation>
    </message>
    <message>
        <source>The history is newer than the app</source>
        <translation>El historial es más reciente que la aplicación</translation>
    </message>
    <message>
        <source>The history isn&apos;t ready</source>
        <translation>El historial no está listo</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>The key itself is entered later, under Accounts…; it never stands here.</source>
        <translation>La clave en sí se introduce después, en «Cuentas…»; nunca figura aquí.</translation>
    </message>
    <message>
        <source>The keyring can&apos;t be used</source>
        <translation>El llavero no se puede usar</translation>
    </message>
    <message>
        <source>The keyring did not answer, so nothing was saved.</source>
        <translation>El llavero no respondió, así que no se guardó nada.</translation>
    </message>
    <message>
        <source>The language changes when you start the app the next time.</source>
        <translation>El idioma cambia la próxima vez que inicie la aplicación.</translation>
    </message>
    <message>
        <source>The last try was not sent.</source>
        <translation>El último intento no se envió.</translation>
    </message>
    <message>
        <source>The last try:</source>
        <translation>El último intento:</translation>
    </message>
    <message>
        <source>The licence&apos;s text comes with this part&apos;s own package.</source>
        <translation>El texto de la licencia viene en el paquete propio de este componente.</translation>
    </message>
    <message>
        <source>The list does not fit</source>
        <translation>La lista no concuerda</translation>
    </message>
    <message>
        <source>The list is not complete</source>
        <translation>La lista no está completa</translation>
    </message>
    <message>
        <source>The list is not finished</source>
        <translation>La lista no está terminada</translation>
    </message>
    <message>
        <source>The list was not read, since something in this window is not finished. Finish it first, then choose the list again.</source>
        <translation>La lista no se leyó porque algo en esta ventana está sin terminar. Termínelo primero y después elija la lista de nuevo.</translation>
    </message>
    <message>
        <source>The list was stopped before this user&apos;s turn. Nothing left this computer.</source>
        <translation>La lista se detuvo antes del turno de este usuario. Nada salió de este equipo.</translation>
    </message>
    <message>
        <source>The name contains a character that can&apos;t be shown, such as a line break or tab</source>
        <translation>El nombre contiene un carácter que no se puede mostrar, como un salto de línea o un tabulador</translation>
    </message>
    <message numerus="yes">
        <source>The name has {n} characters; at most {most} are possible</source>
        <comment>The name has {n} character; at most {most} are possible</comment>
        <translation>
            <numerusform>El nombre tiene {n} carácter; el máximo es {most}</numerusform>
            <numerusform>El nombre tiene {n} caracteres; el máximo es {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>The name of the history was changed.</source>
        <translation>Se cambió el nombre del historial.</translation>
    </message>
    <message>
        <source>The name of the proxy {host} was not found.</source>
        <translation>No se encontró el nombre del proxy {host}.</translation>
    </message>
    <message>
        <source>The name {host} was not found.</source>
        <translation>No se encontró el nombre {host}.</translation>
    </message>
    <message>
        <source>The next request follows.</source>
        <translation>Sigue la próxima solicitud.</translation>
    </message>
    <message>
        <source>The page File also has, and keeps:</source>
        <translation>La página «Archivo» tiene además, y conserva:</translation>
    </message>
    <message>
        <source>The part after the host has signs that can&apos;t stand there</source>
        <translation>La parte que sigue al host tiene caracteres que no pueden ir ahí</translation>
    </message>
    <message>
        <source>The personal details were forgotten: nobody can be asked about.</source>
        <translation>Los datos personales se olvidaron: no hay por quién preguntar.</translation>
    </message>
    <message>
        <source>The provider accepted the request and carries it out later, so the user may still be there.</source>
        <translation>El proveedor aceptó la solicitud y la realizará más tarde, así que el usuario puede seguir existiendo.</translation>
    </message>
    <message>
        <source>The provider answered 404: nothing at this address.</source>
        <translation>El proveedor respondió 404: no hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>The provider answered about another user.</source>
        <translation>El proveedor respondió sobre otro usuario.</translation>
    </message>
    <message>
        <source>The provider answered that there is no such user.</source>
        <translation>El proveedor respondió que ese usuario no existe.</translation>
    </message>
    <message>
        <source>The provider answered with a web page instead of a list. Check the API address.</source>
        <translation>El proveedor respondió con una página web en lugar de una lista. Revise la dirección de la API.</translation>
    </message>
    <message>
        <source>The provider answered without a text.</source>
        <translation>El proveedor respondió sin texto.</translation>
    </message>
    <message>
        <source>The provider answered {status} with a web page; there may be nothing at this address.</source>
        <translation>El proveedor respondió {status} con una página web; puede que no haya nada en esta dirección.</translation>
    </message>
    <message>
        <source>The provider answered {status} with more than the app reads; there may be nothing at this address.</source>
        <translation>El proveedor respondió {status} con más de lo que lee la aplicación; puede que no haya nada en esta dirección.</translation>
    </message>
    <message>
        <source>The provider answered {status}: no such user, or nothing at this address.</source>
        <translation>El proveedor respondió {status}: ese usuario no existe o no hay nada en esta dirección.</translation>
    </message>
    <message>
        <source>The provider asks to slow down ({status}). Wait a minute, then go on.</source>
        <translation>El proveedor pide ir más despacio ({status}). Espere un minuto y continúe.</translation>
    </message>
    <message>
        <source>The provider asks to wait more than a day before the next try.</source>
        <translation>El proveedor pide esperar más de un día antes del próximo intento.</translation>
    </message>
    <message>
        <source>The provider asks to wait {n} minutes before the next try.</source>
        <translation>El proveedor pide esperar {n} minutos antes del próximo intento.</translation>
    </message>
    <message>
        <source>The provider asks to wait {n} seconds before the next try.</source>
        <translation>El proveedor pide esperar {n} segundos antes del próximo intento.</translation>
    </message>
    <message>
        <source>The provider could not do it. You can send it again later.</source>
        <translation>El proveedor no pudo hacerlo. Puede enviarlo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The provider did not accept the account ({status}). Check its credentials under Accounts….</source>
        <translation>El proveedor no aceptó la cuenta ({status}). Revise sus credenciales en «Cuentas…».</translation>
    </message>
    <message>
        <source>The provider did not accept the account. Check its credentials under Accounts…</source>
        <translation>El proveedor no aceptó la cuenta. Revise sus credenciales en Cuentas…</translation>
    </message>
    <message>
        <source>The provider does not allow this account to list users ({status}). Ask whoever manages the account, or fill in the fields by hand.</source>
        <translation>El proveedor no permite que esta cuenta obtenga la lista de usuarios ({status}). Pregunte a quien administra la cuenta o rellene los campos a mano.</translation>
    </message>
    <message>
        <source>The provider does not let this account look users up ({status}).</source>
        <translation>El proveedor no permite que esta cuenta consulte usuarios ({status}).</translation>
    </message>
    <message>
        <source>The provider failed ({status}).</source>
        <translation>El proveedor falló ({status}).</translation>
    </message>
    <message>
        <source>The provider failed to do it.</source>
        <translation>El proveedor falló al hacerlo.</translation>
    </message>
    <message>
        <source>The provider failed to list its users ({status}). Try again later.</source>
        <translation>El proveedor falló al dar la lista de sus usuarios ({status}). Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The provider file asks for a header that can&apos;t be set.</source>
        <translation>El archivo de proveedor pide un encabezado que no se puede establecer.</translation>
    </message>
    <message>
        <source>The provider file has changed</source>
        <translation>El archivo de proveedor ha cambiado</translation>
    </message>
    <message>
        <source>The provider file has changed since this list was confirmed, or this version of the app reads it otherwise, so the list can&apos;t go on. Stop it, and confirm who is left as a new list with Retry failed.</source>
        <translation>El archivo de proveedor ha cambiado desde que se confirmó esta lista, o esta versión de la aplicación lo lee de otro modo, así que la lista no puede continuar. Deténgala y confirme a los restantes como lista nueva con «Reintentar fallidos».</translation>
    </message>
    <message>
        <source>The provider file of {provider} is not there any more.</source>
        <translation>El archivo de proveedor de {provider} ya no está.</translation>
    </message>
    <message>
        <source>The provider file says {address} now</source>
        <translation>El archivo de proveedor dice ahora {address}</translation>
    </message>
    <message>
        <source>The provider file {name} is not used: {reason}</source>
        <translation>El archivo de proveedor {name} no se usa: {reason}</translation>
    </message>
    <message>
        <source>The provider file&apos;s pattern takes too long to check this</source>
        <translation>El patrón del archivo de proveedor tarda demasiado en verificar esto</translation>
    </message>
    <message>
        <source>The provider has a problem ({status}).</source>
        <translation>El proveedor tiene un problema ({status}).</translation>
    </message>
    <message>
        <source>The provider has a problem ({status}):</source>
        <translation>El proveedor tiene un problema ({status}):</translation>
    </message>
    <message>
        <source>The provider has no list of users here ({status}). Check the fields and the API address.</source>
        <translation>El proveedor no tiene aquí ninguna lista de usuarios ({status}). Revise los campos y la dirección de la API.</translation>
    </message>
    <message>
        <source>The provider is too busy (429).</source>
        <translation>El proveedor está saturado (429).</translation>
    </message>
    <message>
        <source>The provider is too busy (429):</source>
        <translation>El proveedor está saturado (429):</translation>
    </message>
    <message>
        <source>The provider knows no such user. If you expected one, check the IDs for a typing mistake.</source>
        <translation>Para el proveedor ese usuario no existe. Si esperaba que existiera, revise si hay algún error al escribir los ID.</translation>
    </message>
    <message>
        <source>The provider knows none of the first {n} users. Check that the columns, the account and the values from the tab are the right ones. If so, resume.</source>
        <translation>El proveedor no conoce a ninguno de los primeros {n} usuarios. Verifique que las columnas, la cuenta y los valores de la pestaña sean los correctos. Si lo son, reanude.</translation>
    </message>
    <message>
        <source>The provider listed this user twice, the second time with other data</source>
        <translation>El proveedor dio este usuario dos veces, la segunda con otros datos</translation>
    </message>
    <message>
        <source>The provider names the next page in a way that can&apos;t be read.</source>
        <translation>El proveedor indica la página siguiente de un modo que no se puede leer.</translation>
    </message>
    <message>
        <source>The provider pointed elsewhere ({status}). Check the API address.</source>
        <translation>El proveedor remitió a otro lugar ({status}). Revise la dirección de la API.</translation>
    </message>
    <message>
        <source>The provider pointed to another address ({status}), and nothing was sent there. Check the API address.</source>
        <translation>El proveedor remitió a otra dirección ({status}), y no se envió nada allí. Revise la dirección de la API.</translation>
    </message>
    <message>
        <source>The provider pointed to another address, and nothing was sent there. Check the API address.</source>
        <translation>El proveedor remitió a otra dirección, y no se envió nada allí. Revise la dirección de la API.</translation>
    </message>
    <message>
        <source>The provider pointed to another address. Check the API address.</source>
        <translation>El proveedor remitió a otra dirección. Revise la dirección de la API.</translation>
    </message>
    <message>
        <source>The provider pointed to {host}, and nothing was sent there. Check the API address.</source>
        <translation>El proveedor remitió a {host}, y no se envió nada allí. Revise la dirección de la API.</translation>
    </message>
    <message>
        <source>The provider points elsewhere for the next page, and nothing was sent there.</source>
        <translation>El proveedor remite a otro lugar para la página siguiente, y no se envió nada allí.</translation>
    </message>
    <message>
        <source>The provider refused ({status}).</source>
        <translation>El proveedor lo rechazó ({status}).</translation>
    </message>
    <message>
        <source>The provider refused ({status}):</source>
        <translation>El proveedor lo rechazó ({status}):</translation>
    </message>
    <message>
        <source>The provider refused to list its users ({status}).</source>
        <translation>El proveedor rechazó dar la lista de sus usuarios ({status}).</translation>
    </message>
    <message>
        <source>The provider refused.</source>
        <translation>El proveedor lo rechazó.</translation>
    </message>
    <message>
        <source>The provider repeats itself; the list may be incomplete.</source>
        <translation>El proveedor se repite; la lista puede estar incompleta.</translation>
    </message>
    <message>
        <source>The provider says so. The app is making sure, for up to a minute.</source>
        <translation>Así lo dice el proveedor. La aplicación lo está comprobando, durante un minuto como máximo.</translation>
    </message>
    <message>
        <source>The provider says the user is deleted.</source>
        <translation>El proveedor dice que el usuario está eliminado.</translation>
    </message>
    <message>
        <source>The provider still knows this user a minute after its answer. Some providers take longer; make sure again later.</source>
        <translation>Un minuto después de su respuesta, el proveedor aún conoce a este usuario. Algunos proveedores tardan más; compruébelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The provider still knows this user.</source>
        <translation>El proveedor aún conoce a este usuario.</translation>
    </message>
    <message>
        <source>The provider was not asked.</source>
        <translation>No se preguntó al proveedor.</translation>
    </message>
    <message>
        <source>The provider wrote:</source>
        <translation>El proveedor escribió:</translation>
    </message>
    <message>
        <source>The provider&apos;s answer can&apos;t be read as a list. Try again later.</source>
        <translation>La respuesta del proveedor no se puede leer como lista. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The provider&apos;s file is not there any more.</source>
        <translation>El archivo del proveedor ya no está.</translation>
    </message>
    <message>
        <source>The provider&apos;s new token can&apos;t be kept.</source>
        <translation>El token nuevo del proveedor no se puede guardar.</translation>
    </message>
    <message>
        <source>The provider&apos;s token begins or ends with a blank, so it can&apos;t be sent.</source>
        <translation>El token del proveedor empieza o termina con un espacio, así que no se puede enviar.</translation>
    </message>
    <message>
        <source>The provider&apos;s token contains a line break, so it can&apos;t be sent.</source>
        <translation>El token del proveedor contiene un salto de línea, así que no se puede enviar.</translation>
    </message>
    <message>
        <source>The provider&apos;s token contains characters other than plain letters, digits and signs, so it can&apos;t be sent.</source>
        <translation>El token del proveedor contiene caracteres que no son letras sin acentos, cifras y signos corrientes, así que no se puede enviar.</translation>
    </message>
    <message>
        <source>The proxy {host} could not be reached within {seconds} s.</source>
        <translation>No se pudo contactar con el proxy {host} en {seconds} s.</translation>
    </message>
    <message>
        <source>The proxy {host} could not be reached.</source>
        <translation>No se pudo contactar con el proxy {host}.</translation>
    </message>
    <message>
        <source>The proxy {host} gave no answer that can be used.</source>
        <translation>El proxy {host} no dio una respuesta que se pueda usar.</translation>
    </message>
    <message>
        <source>The proxy {host} refused the connection.</source>
        <translation>El proxy {host} rechazó la conexión.</translation>
    </message>
    <message>
        <source>The proxy {host} wants a login. Ask whoever looks after your network.</source>
        <translation>El proxy {host} exige iniciar sesión. Pregunte a quien administra su red.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let connections to {host} through. Ask whoever looks after your network.</source>
        <translation>El proxy {proxy} no deja pasar conexiones a {host}. Pregunte a quien administra su red.</translation>
    </message>
    <message>
        <source>The quotation marks in line {first} don&apos;t go together. Is one missing, or one too many?</source>
        <translation>Las comillas de la línea {first} no casan. ¿Faltan o sobran unas?</translation>
    </message>
    <message>
        <source>The request could not be made. Check the API address.</source>
        <translation>No se pudo crear la solicitud. Revise la dirección de la API.</translation>
    </message>
    <message>
        <source>The request that deletes</source>
        <translation>La solicitud que elimina</translation>
    </message>
    <message>
        <source>The same user stands in line {line} already, in other capitals.</source>
        <translation>El mismo usuario ya está en la línea {line}, con otras mayúsculas.</translation>
    </message>
    <message>
        <source>The same user stands in line {line} already.</source>
        <translation>El mismo usuario ya está en la línea {line}.</translation>
    </message>
    <message>
        <source>The same {field} stands in line {line} already, with another {others}.</source>
        <translation>El mismo valor de {field} ya está en la línea {line}, con otro valor de {others}.</translation>
    </message>
    <message>
        <source>The seal of deletion {number} was changed.</source>
        <translation>Se cambió el sello de la eliminación {number}.</translation>
    </message>
    <message>
        <source>The service</source>
        <translation>El servicio</translation>
    </message>
    <message>
        <source>The settings could not be read, so the app starts with its defaults and without accounts. The old file was kept as {file} in {folder}.</source>
        <translation>No se pudo leer la configuración, así que la aplicación se inicia con los valores predeterminados y sin cuentas. El archivo anterior se conservó como {file} en {folder}.</translation>
    </message>
    <message>
        <source>The settings could not be read. Check that there is room on the disk and that you may write into the folder {folder}.</source>
        <translation>No se pudo leer la configuración. Verifique que haya espacio en el disco y que usted pueda escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The settings could not be read: another window of the app holds them. Try again in a moment.</source>
        <translation>No se pudo leer la configuración: otra ventana de la aplicación la tiene ocupada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The settings could not be saved. Check that there is room on the disk and that you may write into the folder {folder}.</source>
        <translation>No se pudo guardar la configuración. Verifique que haya espacio en el disco y que usted pueda escribir en la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The settings could not be saved: another window of the app holds them. Try again in a moment.</source>
        <translation>No se pudo guardar la configuración: otra ventana de la aplicación la tiene ocupada. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>The sheet shows this number in another form. Format the column as text, and enter the ID.</source>
        <translation>La hoja muestra este número con otra forma. Dé a la columna el formato de texto e introduzca el ID.</translation>
    </message>
    <message>
        <source>The sheet shows {shown} but stores {stored}. Format the column as text, and enter the ID as it is shown.</source>
        <translation>La hoja muestra {shown} pero contiene {stored}. Dé a la columna el formato de texto e introduzca el ID tal como se muestra.</translation>
    </message>
    <message>
        <source>The user afterwards</source>
        <translation>El usuario después</translation>
    </message>
    <message>
        <source>The user is gone, says {name}. Nothing more to do.</source>
        <translation>El usuario ya no existe, según {name}. No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>The user name has a colon, so it can&apos;t be sent.</source>
        <translation>El nombre de usuario tiene dos puntos, así que no se puede enviar.</translation>
    </message>
    <message>
        <source>The user was confirmed gone. Nothing more to do.</source>
        <translation>Se confirmó que el usuario ya no existe. No hay nada más que hacer.</translation>
    </message>
    <message>
        <source>The user was still there afterwards, says {name}. Some providers take longer: look again later. You can send it again.</source>
        <translation>Después el usuario seguía existiendo, según {name}. Algunos proveedores tardan más: vuelva a mirarlo más tarde. Puede enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The user was still there afterwards. Some providers take longer: look again later. You can send it again.</source>
        <translation>Después el usuario seguía existiendo. Algunos proveedores tardan más: vuelva a mirarlo más tarde. Puede enviarlo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The users are gone</source>
        <comment>The user is gone</comment>
        <translation>
            <numerusform>El usuario ya no existe</numerusform>
            <numerusform>Los usuarios ya no existen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The users are still there</source>
        <comment>The user is still there</comment>
        <translation>
            <numerusform>El usuario sigue existiendo</numerusform>
            <numerusform>Los usuarios siguen existiendo</numerusform>
        </translation>
    </message>
    <message>
        <source>The workbook unpacks to far more than a list needs. Copy the list into a new workbook, or save it as CSV.</source>
        <translation>Descomprimido, el libro ocupa mucho más de lo que necesita una lista. Copie la lista en un libro nuevo o guárdela como CSV.</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Existe</translation>
    </message>
    <message>
        <source>There are no deletions in this history.</source>
        <translation>No hay eliminaciones en este historial.</translation>
    </message>
    <message>
        <source>There are no users here.</source>
        <translation>Aquí no hay usuarios.</translation>
    </message>
    <message>
        <source>There is an account “{name}” already. Choose another name.</source>
        <translation>Ya hay una cuenta «{name}». Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no screen here. Try --tour DIR, which needs none.</source>
        <translation>Aquí no hay pantalla. Pruebe --tour DIR, que no la necesita.</translation>
    </message>
    <message>
        <source>There is nothing in it but blank lines.</source>
        <translation>Solo contiene líneas vacías.</translation>
    </message>
    <message>
        <source>There is nothing in it but blank rows.</source>
        <translation>Solo contiene filas vacías.</translation>
    </message>
    <message>
        <source>There is nothing to check yet: no deletion has ended.</source>
        <translation>Aún no hay nada que verificar: no ha terminado ninguna eliminación.</translation>
    </message>
    <message>
        <source>There is such a user</source>
        <translation>Ese usuario existe</translation>
    </message>
    <message numerus="yes">
        <source>These {n} values stand in one line. If one is the {field}, choose the separator above.</source>
        <comment>This {n} value stands in one line. If it is the {field}, choose the separator above.</comment>
        <translation>
            <numerusform>Este valor está en una sola línea. Si es «{field}», elija el separador arriba.</numerusform>
            <numerusform>Estos {n} valores están en una sola línea. Si uno es «{field}», elija el separador arriba.</numerusform>
        </translation>
    </message>
    <message>
        <source>This API address can&apos;t be used</source>
        <translation>Esta dirección de la API no se puede usar</translation>
    </message>
    <message>
        <source>This account has changed</source>
        <translation>Esta cuenta ha cambiado</translation>
    </message>
    <message>
        <source>This account name can&apos;t be used</source>
        <translation>Este nombre de cuenta no se puede usar</translation>
    </message>
    <message>
        <source>This account name is taken</source>
        <translation>Este nombre de cuenta ya está en uso</translation>
    </message>
    <message>
        <source>This can&apos;t be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. To go on, type the number of users: {n}</source>
        <translation>Esto no se puede deshacer. Para continuar, escriba el número de usuarios: {n}</translation>
    </message>
    <message>
        <source>This can&apos;t be written to the history yet and is tried again.</source>
        <translation>Esto aún no se puede escribir en el historial y se intenta de nuevo.</translation>
    </message>
    <message>
        <source>This cell is merged with another one. Unmerge them, and fill in each.</source>
        <translation>Esta celda está combinada con otra. Sepárelas y rellene cada una.</translation>
    </message>
    <message>
        <source>This computer did not allow a connection to the proxy {host}.</source>
        <translation>Este equipo no permitió una conexión con el proxy {host}.</translation>
    </message>
    <message>
        <source>This computer did not allow a connection to {host}.</source>
        <translation>Este equipo no permitió una conexión con {host}.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of the proxy {host}.</source>
        <translation>Este equipo no confía en el certificado del proxy {host}.</translation>
    </message>
    <message>
        <source>This computer does not trust the certificate of {host}.</source>
        <translation>Este equipo no confía en el certificado de {host}.</translation>
    </message>
    <message>
        <source>This computer is set to use a proxy of a kind that this program does not know. Ask whoever looks after your network for an HTTP proxy.</source>
        <translation>Este equipo está configurado para usar un proxy de un tipo que este programa no conoce. Pida un proxy HTTP a quien administra su red.</translation>
    </message>
    <message>
        <source>This could not be written to the history.</source>
        <translation>No se pudo escribir esto en el historial.</translation>
    </message>
    <message>
        <source>This credential can&apos;t be saved</source>
        <translation>Esta credencial no se puede guardar</translation>
    </message>
    <message>
        <source>This credential is too long</source>
        <translation>Esta credencial es demasiado larga</translation>
    </message>
    <message>
        <source>This deletion is already finished, or another window has it in hand.</source>
        <translation>Esta eliminación ya está terminada, u otra ventana se ocupa de ella.</translation>
    </message>
    <message>
        <source>This file belongs to another program, or is empty.</source>
        <translation>Este archivo pertenece a otro programa o está vacío.</translation>
    </message>
    <message>
        <source>This file can be used.</source>
        <translation>Este archivo se puede usar.</translation>
    </message>
    <message>
        <source>This file can&apos;t be checked</source>
        <translation>Este archivo no se puede verificar</translation>
    </message>
    <message>
        <source>This file can&apos;t be used as a provider file.</source>
        <translation>Este archivo no se puede usar como archivo de proveedor.</translation>
    </message>
    <message>
        <source>This file has comments. If you change anything on the page Form, the file is written anew without them; changes on the page File keep them.</source>
        <translation>Este archivo tiene comentarios. Si cambia algo en la página «Formulario», el archivo se escribe de nuevo sin ellos; los cambios en la página «Archivo» los conservan.</translation>
    </message>
    <message>
        <source>This file is not a history, or its beginning is destroyed.</source>
        <translation>Este archivo no es un historial, o su comienzo está destruido.</translation>
    </message>
    <message>
        <source>This history is damaged: {sentence} What you see is a copy of them; Check history… tells whether they are as they were recorded.</source>
        <translation>Este historial está dañado: {sentence} Lo que ve es una copia de ellas; «Verificar el historial…» dice si están tal como se registraron.</translation>
    </message>
    <message>
        <source>This history is from an older version of the app. What you see is a copy of it.</source>
        <translation>Este historial es de una versión anterior de la aplicación. Lo que ve es una copia de él.</translation>
    </message>
    <message>
        <source>This is a date. If Excel made it out of an ID, take the ID from where the list comes from.</source>
        <translation>Esto es una fecha. Si Excel la creó a partir de un ID, tome el ID de donde procede la lista.</translation>
    </message>
    <message>
        <source>This is a folder. Drop the file with the list itself.</source>
        <translation>Esto es una carpeta. Suelte el propio archivo que contiene la lista.</translation>
    </message>
    <message>
        <source>This is a folder. Open one file.</source>
        <translation>Esto es una carpeta. Abra un solo archivo.</translation>
    </message>
    <message>
        <source>This is no file. Save the list as CSV or XLSX, and open that.</source>
        <translation>Esto no es un archivo. Guarde la lista como CSV o XLSX y ábrala.</translation>
    </message>
    <message>
        <source>This is no text. Open the list in a spreadsheet and save it as CSV.</source>
        <translation>Esto no es texto. Abra la lista en una hoja de cálculo y guárdela como CSV.</translation>
    </message>
    <message>
        <source>This is not a file. Choose a history&apos;s file.</source>
        <translation>Esto no es un archivo. Elija el archivo de un historial.</translation>
    </message>
    <message>
        <source>This is not a history</source>
        <translation>Esto no es un historial</translation>
    </message>
    <message>
        <source>This is not an address like https://api.example.com</source>
        <translation>Esto no es una dirección como https://api.example.com</translation>
    </message>
    <message>
        <source>This is not the head of a chain</source>
        <translation>Esto no es la cabeza de una cadena</translation>
    </message>
    <message>
        <source>This is often about the account: check its credentials and rights under Accounts…, then resume.</source>
        <translation>Suele deberse a la cuenta: revise sus credenciales y permisos en «Cuentas…» y reanude.</translation>
    </message>
    <message>
        <source>This is only an example. Write the address of your own service</source>
        <translation>Esto es solo un ejemplo. Escriba la dirección de su propio servicio</translation>
    </message>
    <message>
        <source>This is the demo, and nothing leaves this computer. Nothing was sent.</source>
        <translation>Esta es la demo, y nada sale de este equipo. No se envió nada.</translation>
    </message>
    <message>
        <source>This is the demo: nothing leaves this computer, and nothing is kept when you close the window.</source>
        <translation>Esta es la demo: nada sale de este equipo y nada se conserva al cerrar la ventana.</translation>
    </message>
    <message>
        <source>This is the history&apos;s own file. Choose another name, then try again.</source>
        <translation>Este es el propio archivo del historial. Elija otro nombre e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This is {something}. Open it in a spreadsheet, and save it as CSV or XLSX.</source>
        <translation>Esto es {something}. Ábralo en una hoja de cálculo y guárdelo como CSV o XLSX.</translation>
    </message>
    <message numerus="yes">
        <source>This line has {n} cells instead of {most}, so it is not certain which is which. Look for a separator inside a cell.</source>
        <comment>This line has {n} cell instead of {most}, so it is not certain which is which. Look for a separator inside a cell.</comment>
        <translation>
            <numerusform>Esta línea tiene {n} celda en lugar de {most}, así que no es seguro cuál es cuál. Busque un separador dentro de una celda.</numerusform>
            <numerusform>Esta línea tiene {n} celdas en lugar de {most}, así que no es seguro cuál es cuál. Busque un separador dentro de una celda.</numerusform>
        </translation>
    </message>
    <message>
        <source>This list can&apos;t be used</source>
        <translation>Esta lista no se puede usar</translation>
    </message>
    <message>
        <source>This list is not finished. Pause it and close the window?</source>
        <translation>Esta lista no está terminada. ¿Pausarla y cerrar la ventana?</translation>
    </message>
    <message>
        <source>This list is over, or another window has it in hand.</source>
        <translation>Esta lista ha terminado, u otra ventana se ocupa de ella.</translation>
    </message>
    <message>
        <source>This page comes back with Help, First steps.</source>
        <translation>Esta página vuelve con Ayuda, Primeros pasos.</translation>
    </message>
    <message>
        <source>This proves that nobody changed what is proven without making every later seal anew. To find out whether somebody did that, compare the head with one that was given away earlier.</source>
        <translation>Esto prueba que nadie cambió lo probado sin rehacer todos los sellos posteriores. Para averiguar si alguien lo hizo, compare la cabeza con una que se haya entregado antes.</translation>
    </message>
    <message>
        <source>This provider can&apos;t be asked whether the user is gone.</source>
        <translation>A este proveedor no se le puede preguntar si el usuario ya no existe.</translation>
    </message>
    <message>
        <source>This provider has not been saved.</source>
        <translation>Este proveedor no se ha guardado.</translation>
    </message>
    <message>
        <source>This provider was removed meanwhile.</source>
        <translation>Este proveedor se quitó mientras tanto.</translation>
    </message>
    <message>
        <source>This row is hidden in the sheet. Show it there (or clear the filter) if it is meant.</source>
        <translation>Esta fila está oculta en la hoja. Muéstrela allí (o quite el filtro) si debe incluirse.</translation>
    </message>
    <message>
        <source>This user is being deleted already, since {when}.</source>
        <translation>Este usuario ya se está eliminando, desde el {when}.</translation>
    </message>
    <message>
        <source>This user is being deleted already; see the history.</source>
        <translation>Este usuario ya se está eliminando; vea el historial.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}.</source>
        <translation>Este usuario ya se eliminó, el {when}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; confirmed gone on {then}.</source>
        <translation>Este usuario ya se eliminó, el {when}; el {then} se confirmó que ya no existe.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; gone on {then}, says {name}.</source>
        <translation>Este usuario ya se eliminó, el {when}; el {then} ya no existía, según {name}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; still there on {then}, says {name}.</source>
        <translation>Este usuario ya se eliminó, el {when}; el {then} seguía existiendo, según {name}.</translation>
    </message>
    <message>
        <source>This user was deleted already, on {when}; still there on {then}.</source>
        <translation>Este usuario ya se eliminó, el {when}; el {then} seguía existiendo.</translation>
    </message>
    <message>
        <source>This user was sent by another deletion after the list was confirmed, so not again from here. See the history.</source>
        <translation>Otra eliminación envió a este usuario después de confirmarse la lista, así que no se envía de nuevo desde aquí. Vea el historial.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; confirmed gone on {then}.</source>
        <translation>Este usuario ya se envió para eliminarlo, el {when}; el {then} se confirmó que ya no existe.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; gone on {then}, says {name}.</source>
        <translation>Este usuario ya se envió para eliminarlo, el {when}; el {then} ya no existía, según {name}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; still there on {then}, says {name}.</source>
        <translation>Este usuario ya se envió para eliminarlo, el {when}; el {then} seguía existiendo, según {name}.</translation>
    </message>
    <message>
        <source>This user was sent for deletion already, on {when}; still there on {then}.</source>
        <translation>Este usuario ya se envió para eliminarlo, el {when}; el {then} seguía existiendo.</translation>
    </message>
    <message>
        <source>This user was sent for deletion on {when} and the outcome is unknown. Check at the provider first.</source>
        <translation>Este usuario se envió para eliminarlo el {when} y el resultado es desconocido. Verifíquelo antes con el proveedor.</translation>
    </message>
    <message>
        <source>This very file is there already; nothing was changed.</source>
        <translation>Este mismo archivo ya está ahí; no se cambió nada.</translation>
    </message>
    <message>
        <source>This was forgotten, and what is left of it is no ID</source>
        <translation>Esto se olvidó, y lo que queda de ello no es un ID</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This workbook is damaged, or not quite XLSX. Open it in a spreadsheet, and save it as XLSX or CSV.</source>
        <translation>Este libro está dañado o no es del todo XLSX. Ábralo en una hoja de cálculo y guárdelo como XLSX o CSV.</translation>
    </message>
    <message>
        <source>Tick users, or select several</source>
        <translation>Marque usuarios o seleccione varios</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>To find out, choose the deletion in the history.</source>
        <translation>Para averiguarlo, elija la eliminación en el historial.</translation>
    </message>
    <message>
        <source>To go on, type the number of deletions: {n}</source>
        <translation>Para continuar, escriba el número de eliminaciones: {n}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>Too long: {n} characters, at most {most}</source>
        <comment>Too long: {n} character, at most {most}</comment>
        <translation>
            <numerusform>Demasiado largo: {n} carácter, como máximo {most}</numerusform>
            <numerusform>Demasiado largo: {n} caracteres, como máximo {most}</numerusform>
        </translation>
    </message>
    <message>
        <source>Too long; at most {n} characters</source>
        <translation>Demasiado largo; como máximo {n} caracteres</translation>
    </message>
    <message>
        <source>Too old, and still there: {reason}</source>
        <translation>Demasiado antiguas, y siguen ahí: {reason}</translation>
    </message>
    <message>
        <source>Traces of forgotten details are still in the history&apos;s file. {reason}</source>
        <translation>En el archivo del historial quedan rastros de datos olvidados. {reason}</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Probado</translation>
    </message>
    <message>
        <source>Tries</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Try again in a while.</source>
        <translation>Inténtelo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try the &amp;demo</source>
        <translation>Probar la &amp;demo</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Try {number} of {most} follows at {time}.</source>
        <translation>El intento {number} de {most} sigue a las {time}.</translation>
    </message>
    <message>
        <source>Try {n}, {time}: {outcome}</source>
        <translation>Intento {n}, {time}: {outcome}</translation>
    </message>
    <message>
        <source>Turkish (Windows)</source>
        <translation>Turco (Windows)</translation>
    </message>
    <message>
        <source>Twice in the list</source>
        <translation>Repetido en la lista</translation>
    </message>
    <message>
        <source>Twice in the list and ticked all the same: {n}.</source>
        <translation>Repetidos en la lista y marcados de todos modos: {n}.</translation>
    </message>
    <message>
        <source>Typing the whole ID or e-mail address still finds the deletion, as long as this app&apos;s key is in your keyring. If the key is lost, nobody can find these deletions by ID any more; the rest stays.</source>
        <translation>Al escribir entero el ID o la dirección de correo todavía se encuentra la eliminación, mientras la clave de esta aplicación esté en su llavero. Si la clave se pierde, nadie podrá volver a encontrar estas eliminaciones por el ID; lo demás se conserva.</translation>
    </message>
    <message>
        <source>UTF-16, big-endian</source>
        <translation>UTF-16, big-endian</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Unusual</source>
        <translation>Inusual</translation>
    </message>
    <message>
        <source>Unusual: Service IDs look like 81213bfd-b690-499e-b9d2-8754cb1550e8</source>
        <translation>Inusual: los ID de servicio son como 81213bfd-b690-499e-b9d2-8754cb1550e8</translation>
    </message>
    <message>
        <source>Unusual: User IDs look like 38fb335c-025d-45eb-9cf2-d2d4d9f54203</source>
        <translation>Inusual: los ID de usuario son como 38fb335c-025d-45eb-9cf2-d2d4d9f54203</translation>
    </message>
    <message>
        <source>Use https://; http:// would send the credentials readable by others</source>
        <translation>Use https://; con http:// otros podrían leer las credenciales</translation>
    </message>
    <message>
        <source>Use plain letters, digits and signs without blanks</source>
        <translation>Use letras sin acentos, cifras y signos corrientes, sin espacios</translation>
    </message>
    <message>
        <source>Use this user</source>
        <translation>Usar este usuario</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Users in the list</source>
        <translation>Usuarios de la lista</translation>
    </message>
    <message>
        <source>Users of list {list} were put in or removed.</source>
        <translation>Se insertaron o se quitaron usuarios de la lista {list}.</translation>
    </message>
    <message>
        <source>Users of {name}</source>
        <translation>Usuarios de {name}</translation>
    </message>
    <message>
        <source>Users still waiting: {n}. They are recorded as Not sent; what is on the wire finishes. To go on another time, keep the list paused instead.</source>
        <translation>Usuarios aún en espera: {n}. Se registran como «No enviado»; lo que está en camino termina. Para continuar en otro momento, deje la lista en pausa.</translation>
    </message>
    <message>
        <source>Users to try</source>
        <translation>Usuarios de prueba</translation>
    </message>
    <message>
        <source>Users to try: choose one to fill in the fields</source>
        <translation>Usuarios de prueba: elija uno para rellenar los campos</translation>
    </message>
    <message>
        <source>Valid for about a day; with Client ID and Authorization ID the app gets it itself</source>
        <translation>Válido durante un día aproximadamente; con ID de cliente e ID de autorización la aplicación lo obtiene por sí misma</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
    <message>
        <source>Wait a while, then resume.</source>
        <translation>Espere un rato y reanude.</translation>
    </message>
    <message>
        <source>Wait for the answer. You can go on working meanwhile.</source>
        <translation>Espere la respuesta. Mientras tanto puede seguir trabajando.</translation>
    </message>
    <message>
        <source>Wait until every deletion has its outcome and every list is finished or paused, in each window, then try again.</source>
        <translation>Espere hasta que cada eliminación tenga su resultado y cada lista esté terminada o en pausa, en todas las ventanas, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Waiting for answers, 10 seconds at most…</source>
        <translation>Esperando respuestas, 10 segundos como máximo…</translation>
    </message>
    <message numerus="yes">
        <source>Waiting for answers, {n} seconds at most…</source>
        <comment>Waiting for answers, {n} second at most…</comment>
        <translation>
            <numerusform>Esperando respuestas, {n} segundo como máximo…</numerusform>
            <numerusform>Esperando respuestas, {n} segundos como máximo…</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for its turn.</source>
        <translation>Esperando su turno.</translation>
    </message>
    <message>
        <source>Waiting for the keyring to be unlocked.</source>
        <translation>Esperando a que se desbloquee el llavero.</translation>
    </message>
    <message>
        <source>Waiting for the keyring. It may ask you to unlock it.</source>
        <translation>Esperando al llavero. Puede que le pida desbloquearlo.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Esperando al llavero…</translation>
    </message>
    <message>
        <source>Welcome to Deletion Desk</source>
        <translation>Bienvenido a Deletion Desk</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>Europa occidental (DOS)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europa occidental (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows)</source>
        <translation>Europa occidental (Windows)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>What all its requests begin with. An account may have another one.</source>
        <translation>Con lo que empiezan todas sus solicitudes. Una cuenta puede tener otra.</translation>
    </message>
    <message numerus="yes">
        <source>What became of these {n} users?</source>
        <comment>What became of this user?</comment>
        <translation>
            <numerusform>¿Qué fue de este usuario?</numerusform>
            <numerusform>¿Qué fue de estos {n} usuarios?</numerusform>
        </translation>
    </message>
    <message>
        <source>What can be read of it can be looked at later: choose Open another history… in the History menu.</source>
        <translation>Lo que se pueda leer de él se puede consultar más tarde: elija «Abrir otro historial…» en el menú Historial.</translation>
    </message>
    <message>
        <source>What changes:</source>
        <translation>Qué cambia:</translation>
    </message>
    <message>
        <source>What does the answer say?</source>
        <translation>¿Qué dice la respuesta?</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>What is &amp;new</source>
        <translation>&amp;Novedades</translation>
    </message>
    <message>
        <source>What is older now is forgotten when you save. Later, each time the app starts, it forgets what has become too old since, without asking.</source>
        <translation>Lo que ahora es más antiguo se olvida al guardar. Después, cada vez que se inicia, la aplicación olvida sin preguntar lo que haya quedado demasiado antiguo.</translation>
    </message>
    <message>
        <source>What is on the wire may finish, for up to 10 seconds. To go on with the list another time, choose “Delete a list…” again.</source>
        <translation>Lo que está en camino puede terminar, durante 10 segundos como máximo. Para continuar la lista en otro momento, elija de nuevo «Eliminar por lista…».</translation>
    </message>
    <message>
        <source>What is shown is still {name}.</source>
        <translation>Lo que se muestra sigue siendo {name}.</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Qué hace</translation>
    </message>
    <message>
        <source>What names the user?</source>
        <translation>¿Qué identifica al usuario?</translation>
    </message>
    <message>
        <source>What the answer has in the token&apos;s place is not text.</source>
        <translation>Lo que la respuesta tiene en el lugar del token no es texto.</translation>
    </message>
    <message>
        <source>What to do: choose “Save a copy…” in the menu History before you go on, and give the copy to whoever looks into this. Exports and copies made earlier tell what was recorded.</source>
        <translation>Qué hacer: antes de continuar, elija «Guardar una copia…» en el menú Historial y entregue la copia a quien investigue esto. Las exportaciones y copias hechas antes dicen qué se registró.</translation>
    </message>
    <message>
        <source>What was found out can&apos;t be recorded: this deletion is still being sent, or its personal details were forgotten.</source>
        <translation>Lo averiguado no se puede registrar: esta eliminación aún se está enviando, o sus datos personales se olvidaron.</translation>
    </message>
    <message>
        <source>What was found out later about a deletion was removed.</source>
        <translation>Se quitó lo que se averiguó después sobre una eliminación.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded, or deletion {before}, sealed just before, was changed and sealed anew.</source>
        <translation>Lo que se averiguó después sobre la eliminación {number} se cambió tras registrarse, o bien la eliminación {before}, sellada justo antes, se cambió y se selló de nuevo.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded, or the name of the history was.</source>
        <translation>Lo que se averiguó después sobre la eliminación {number} se cambió tras registrarse, o se cambió el nombre del historial.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was changed after it was recorded.</source>
        <translation>Lo que se averiguó después sobre la eliminación {number} se cambió tras registrarse.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was put in, or its seal was removed.</source>
        <translation>Lo que se averiguó después sobre la eliminación {number} se insertó, o se quitó su sello.</translation>
    </message>
    <message>
        <source>What was found out later about deletion {number} was removed or moved.</source>
        <translation>Lo que se averiguó después sobre la eliminación {number} se quitó o se movió.</translation>
    </message>
    <message>
        <source>What was sent is in the history. You can go on; if anything looks odd, restart the app. To report this, copy the details: they hold no secrets.</source>
        <translation>Lo que se envió está en el historial. Puede continuar; si algo parece extraño, reinicie la aplicación. Para informar de esto, copie los detalles: no contienen secretos.</translation>
    </message>
    <message>
        <source>What was tried</source>
        <translation>Lo que se probó</translation>
    </message>
    <message>
        <source>What will be sent</source>
        <translation>Qué se enviará</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>When something goes &amp;wrong</source>
        <translation>Cuando algo &amp;falla</translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions had no answer: recorded as Unknown. Check at the provider.</source>
        <comment>When the app last ended, {n} deletion had no answer: recorded as Unknown. Check at the provider.</comment>
        <translation>
            <numerusform>Cuando la aplicación terminó la última vez, {n} eliminación no tenía respuesta: registrada como «Desconocido». Verifíquelo con el proveedor.</numerusform>
            <numerusform>Cuando la aplicación terminó la última vez, {n} eliminaciones no tenían respuesta: registradas como «Desconocido». Verifíquelo con el proveedor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions had not been sent yet: recorded as Not sent.</source>
        <comment>When the app last ended, {n} deletion had not been sent yet: recorded as Not sent.</comment>
        <translation>
            <numerusform>Cuando la aplicación terminó la última vez, {n} eliminación aún no se había enviado: registrada como «No enviado».</numerusform>
            <numerusform>Cuando la aplicación terminó la última vez, {n} eliminaciones aún no se habían enviado: registradas como «No enviado».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When the app last ended, {n} deletions waited for another try: recorded as Failed.</source>
        <comment>When the app last ended, {n} deletion waited for another try: recorded as Failed.</comment>
        <translation>
            <numerusform>Cuando la aplicación terminó la última vez, {n} eliminación esperaba otro intento: registrada como «Fallido».</numerusform>
            <numerusform>Cuando la aplicación terminó la última vez, {n} eliminaciones esperaban otro intento: registradas como «Fallido».</numerusform>
        </translation>
    </message>
    <message>
        <source>Where secrets are kept: {where}</source>
        <translation>Dónde se guardan los secretos: {where}</translation>
    </message>
    <message>
        <source>Where the answer has words for people. May stay empty.</source>
        <translation>Donde la respuesta tiene palabras para personas. Puede quedar vacío.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Who shall be deleted?</source>
        <translation>¿Qué usuario se eliminará?</translation>
    </message>
    <message>
        <source>Who the forgotten ones were is not proven.</source>
        <translation>No está probado de quién trataban las olvidadas.</translation>
    </message>
    <message>
        <source>With both IDs the app signs in by itself; else paste an access token</source>
        <translation>Con ambos ID la aplicación inicia sesión por sí misma; si no, pegue un token de acceso</translation>
    </message>
    <message>
        <source>With examples; a secret shows as its [name].</source>
        <translation>Con ejemplos; un secreto se muestra como su [nombre].</translation>
    </message>
    <message>
        <source>With wrong credentials</source>
        <translation>Con credenciales incorrectas</translation>
    </message>
    <message>
        <source>With your examples; a secret shows as its [name].</source>
        <translation>Con sus ejemplos; un secreto se muestra como su [nombre].</translation>
    </message>
    <message>
        <source>Without it nobody can check that the answer is about this very user.</source>
        <translation>Sin esto nadie puede verificar que la respuesta trata precisamente de este usuario.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most}, for example 10</source>
        <translation>Escriba un número de {least} a {most}, por ejemplo 10</translation>
    </message>
    <message>
        <source>Write key and value; for {&quot;result&quot;: &quot;erased&quot;} write result and erased</source>
        <translation>Escriba clave y valor; para {&quot;result&quot;: &quot;erased&quot;} escriba result y erased</translation>
    </message>
    <message>
        <source>Write status codes such as 200, 204</source>
        <translation>Escriba códigos de estado como 200, 204</translation>
    </message>
    <message>
        <source>Write status codes such as 202, or nothing</source>
        <translation>Escriba códigos de estado como 202, o nada</translation>
    </message>
    <message>
        <source>Write the address with https://, for example https://api.example.com</source>
        <translation>Escriba la dirección con https://, por ejemplo https://api.example.com</translation>
    </message>
    <message>
        <source>Write the path too, or leave all of them empty</source>
        <translation>Escriba también la ruta, o déjelos todos vacíos</translation>
    </message>
    <message>
        <source>Write what stands behind the ? on the page File, or below, under Query</source>
        <translation>Escriba lo que va detrás del ? en la página «Archivo», o abajo, en «Query»</translation>
    </message>
    <message>
        <source>Writing the file…</source>
        <translation>Escribiendo el archivo…</translation>
    </message>
    <message>
        <source>Writing the list to the history…</source>
        <translation>Escribiendo la lista en el historial…</translation>
    </message>
    <message>
        <source>Written from</source>
        <translation>Escrito a partir de</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>You may not read this file, or another program keeps it to itself. Close it there.</source>
        <translation>Usted no puede leer este archivo, u otro programa lo tiene en uso exclusivo. Ciérrelo allí.</translation>
    </message>
    <message>
        <source>You need the credentials that the provider of the tab above gave your company.</source>
        <translation>Necesita las credenciales que el proveedor de la pestaña de arriba dio a su empresa.</translation>
    </message>
    <message>
        <source>You see every row before anything is sent. Nothing is deleted until you start.</source>
        <translation>Verá todas las filas antes de que se envíe nada. No se elimina nada hasta que usted inicie.</translation>
    </message>
    <message>
        <source>Your history and settings are in:
{folder}

Secrets: {where}</source>
        <translation>Su historial y su configuración están en:
{folder}

Secretos: {where}</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your session has expired once (401), then is deleted</source>
        <translation>La sesión ha caducado una vez (401) y después se elimina</translation>
    </message>
    <message>
        <source>Your space on this disk is used up. Choose another folder, then try again.</source>
        <translation>Su espacio en este disco está agotado. Elija otra carpeta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>a GET has no body; write method = &quot;POST&quot;, or put it into query</source>
        <translation>un GET no tiene cuerpo; escriba method = &quot;POST&quot;, o póngalo en query</translation>
    </message>
    <message>
        <source>a Numbers spreadsheet</source>
        <translation>una hoja de cálculo de Numbers</translation>
    </message>
    <message>
        <source>a PDF</source>
        <translation>un PDF</translation>
    </message>
    <message>
        <source>a ZIP archive</source>
        <translation>un archivo ZIP</translation>
    </message>
    <message>
        <source>a binary Excel workbook (.xlsb)</source>
        <translation>un libro binario de Excel (.xlsb)</translation>
    </message>
    <message>
        <source>a brace holds a count, as in {1,18}; write any other as \{</source>
        <translation>una llave contiene una cantidad, como en {1,18}; escriba cualquier otra como \{</translation>
    </message>
    <message>
        <source>a compressed file</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>una base de datos</translation>
    </message>
    <message>
        <source>a form</source>
        <translation>un formulario</translation>
    </message>
    <message>
        <source>a header holds printable ASCII, without blanks at the ends</source>
        <translation>un encabezado contiene ASCII imprimible, sin espacios en los extremos</translation>
    </message>
    <message>
        <source>a list in [ ]</source>
        <translation>una lista entre [ ]</translation>
    </message>
    <message>
        <source>a name is empty, or has blanks or invisible signs</source>
        <translation>un nombre está vacío, o tiene espacios o caracteres invisibles</translation>
    </message>
    <message>
        <source>a nested body</source>
        <translation>un cuerpo anidado</translation>
    </message>
    <message>
        <source>a notice</source>
        <translation>un aviso</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a pattern and the sentence about it go together</source>
        <translation>un patrón y la frase sobre él van juntos</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a placeholder may stand in a value, not in a name</source>
        <translation>un marcador puede ir en un valor, no en un nombre</translation>
    </message>
    <message>
        <source>a status code, or a value in its JSON</source>
        <translation>un código de estado o un valor en su JSON</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a text document</source>
        <translation>un documento de texto</translation>
    </message>
    <message>
        <source>a token must have secret = true</source>
        <translation>un token debe tener secret = true</translation>
    </message>
    <message>
        <source>a value in its JSON</source>
        <translation>un valor en su JSON</translation>
    </message>
    <message>
        <source>a web page or XML</source>
        <translation>una página web o XML</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a “Strict Open XML” workbook</source>
        <translation>un libro «Strict Open XML»</translation>
    </message>
    <message>
        <source>account: {name}</source>
        <translation>cuenta: {name}</translation>
    </message>
    <message numerus="yes">
        <source>all {n} users of {list} were sent</source>
        <comment>the only user of {list} was sent</comment>
        <translation>
            <numerusform>el único usuario de {list} se envió</numerusform>
            <numerusform>los {n} usuarios de {list} se enviaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all {n} users of {list} were sent, {silent} unknown</source>
        <comment>the only user of {list} was sent, {silent} unknown</comment>
        <translation>
            <numerusform>el único usuario de {list} se envió, {silent} desconocido</numerusform>
            <numerusform>los {n} usuarios de {list} se enviaron, {silent} desconocidos</numerusform>
        </translation>
    </message>
    <message>
        <source>an Office document without sheets</source>
        <translation>un documento de Office sin hojas</translation>
    </message>
    <message>
        <source>an OpenDocument file (.ods)</source>
        <translation>un archivo OpenDocument (.ods)</translation>
    </message>
    <message>
        <source>an empty body alone does not say that there is no such user; add status</source>
        <translation>un cuerpo vacío por sí solo no dice que ese usuario no exista; añada status</translation>
    </message>
    <message>
        <source>an empty body and a status code</source>
        <translation>un cuerpo vacío y un código de estado</translation>
    </message>
    <message>
        <source>an empty body has no JSON</source>
        <translation>un cuerpo vacío no tiene JSON</translation>
    </message>
    <message>
        <source>an empty form</source>
        <translation>un formulario vacío</translation>
    </message>
    <message>
        <source>an old Excel workbook (.xls) or another Office file</source>
        <translation>un libro antiguo de Excel (.xls) u otro archivo de Office</translation>
    </message>
    <message>
        <source>an unnamed user</source>
        <translation>un usuario sin nombre</translation>
    </message>
    <message>
        <source>and who it is at</source>
        <translation>y quién es en</translation>
    </message>
    <message numerus="yes">
        <source>and {n} more</source>
        <comment>and {n} more</comment>
        <translation>
            <numerusform>y {n} más</numerusform>
            <numerusform>y {n} más</numerusform>
        </translation>
    </message>
    <message>
        <source>any status from 200 to 299</source>
        <translation>cualquier código de 200 a 299</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como dice el archivo</translation>
    </message>
    <message>
        <source>asked at {time}</source>
        <translation>preguntado: {time}</translation>
    </message>
    <message>
        <source>asked between {since} and {until}</source>
        <translation>preguntado entre {since} y {until}</translation>
    </message>
    <message>
        <source>before {when}</source>
        <translation>antes del {when}</translation>
    </message>
    <message>
        <source>calls itself or one of its groups; write a simpler one</source>
        <translation>se llama a sí mismo o a uno de sus grupos; escriba uno más sencillo</translation>
    </message>
    <message>
        <source>can&apos;t be read: {reason}</source>
        <translation>no se puede leer: {reason}</translation>
    </message>
    <message>
        <source>carriage return</source>
        <translation>retorno de carro</translation>
    </message>
    <message>
        <source>chosen by hand</source>
        <translation>elegidas a mano</translation>
    </message>
    <message>
        <source>columns not used: {names}</source>
        <translation>columnas no usadas: {names}</translation>
    </message>
    <message>
        <source>could make another method of it; leave it out</source>
        <translation>podría convertirlo en otro método; quítelo</translation>
    </message>
    <message>
        <source>days. That old now: {n}</source>
        <translation>días. Así de antiguas ahora: {n}</translation>
    </message>
    <message>
        <source>days: {n}</source>
        <translation>días: {n}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>either all or none must have optional = true: {names}</source>
        <translation>o todas o ninguna deben tener optional = true: {names}</translation>
    </message>
    <message>
        <source>empty answer</source>
        <translation>respuesta vacía</translation>
    </message>
    <message>
        <source>escape</source>
        <translation>escape</translation>
    </message>
    <message>
        <source>expired just now</source>
        <translation>acaba de caducar</translation>
    </message>
    <message>
        <source>expired yesterday</source>
        <translation>caducó ayer</translation>
    </message>
    <message>
        <source>expired {hours} h ago</source>
        <translation>caducó hace {hours} h</translation>
    </message>
    <message>
        <source>expired {minutes} min ago</source>
        <translation>caducó hace {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>expired {n} days ago</source>
        <comment>expired {n} day ago</comment>
        <translation>
            <numerusform>caducó hace {n} día</numerusform>
            <numerusform>caducó hace {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>expires in under a minute</source>
        <translation>caduca en menos de un minuto</translation>
    </message>
    <message>
        <source>expires in {hours} h</source>
        <translation>caduca dentro de {hours} h</translation>
    </message>
    <message>
        <source>expires in {hours} h {minutes} min</source>
        <translation>caduca dentro de {hours} h {minutes} min</translation>
    </message>
    <message>
        <source>expires in {minutes} min</source>
        <translation>caduca dentro de {minutes} min</translation>
    </message>
    <message numerus="yes">
        <source>expires in {n} days</source>
        <comment>expires in {n} day</comment>
        <translation>
            <numerusform>caduca dentro de {n} día</numerusform>
            <numerusform>caduca dentro de {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>finding users</source>
        <translation>la búsqueda de usuarios</translation>
    </message>
    <message>
        <source>for example 812:5f0c…</source>
        <translation>por ejemplo 812:5f0c…</translation>
    </message>
    <message>
        <source>for example {value}</source>
        <translation>por ejemplo {value}</translation>
    </message>
    <message>
        <source>from {when}</source>
        <translation>desde el {when}</translation>
    </message>
    <message>
        <source>getting a token by itself</source>
        <translation>la obtención automática de un token</translation>
    </message>
    <message>
        <source>give json or form, not both</source>
        <translation>indique json o form, no ambos</translation>
    </message>
    <message>
        <source>has a brace that belongs to no placeholder like {user_id}</source>
        <translation>tiene una llave que no pertenece a ningún marcador como {user_id}</translation>
    </message>
    <message>
        <source>has blanks at an end, or control or invisible characters</source>
        <translation>tiene espacios en un extremo, o caracteres de control o invisibles</translation>
    </message>
    <message>
        <source>has signs that can&apos;t stand there</source>
        <translation>tiene caracteres que no pueden ir ahí</translation>
    </message>
    <message>
        <source>headers of its own</source>
        <translation>encabezados propios</translation>
    </message>
    <message>
        <source>how a deletion is told from other answers</source>
        <translation>cómo se distingue una eliminación de otras respuestas</translation>
    </message>
    <message>
        <source>how a missing user is told from others</source>
        <translation>cómo se distingue un usuario que no existe de otros casos</translation>
    </message>
    <message>
        <source>how the answer to a deletion is read</source>
        <translation>cómo se lee la respuesta a una eliminación</translation>
    </message>
    <message>
        <source>how to sign in</source>
        <translation>cómo se inicia sesión</translation>
    </message>
    <message>
        <source>is for cursor, and needed there</source>
        <translation>es para cursor, y allí hace falta</translation>
    </message>
    <message>
        <source>is for page and offset</source>
        <translation>es para page y offset</translation>
    </message>
    <message>
        <source>is given more than once</source>
        <translation>se indica más de una vez</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>is more than most_in_flight</source>
        <translation>es mayor que most_in_flight</translation>
    </message>
    <message>
        <source>is more than most_per_second</source>
        <translation>es mayor que most_per_second</translation>
    </message>
    <message>
        <source>is not used for links</source>
        <translation>no se usa para link</translation>
    </message>
    <message>
        <source>is the name in the query; give it</source>
        <translation>es el nombre en la query; indíquelo</translation>
    </message>
    <message>
        <source>is used with every request, so it can&apos;t be optional</source>
        <translation>se usa en cada solicitud, así que no puede ser opcional</translation>
    </message>
    <message>
        <source>it must stay “{id}”, since accounts and the history know it by that</source>
        <translation>debe seguir siendo «{id}», porque las cuentas y el historial lo conocen por ese nombre</translation>
    </message>
    <message>
        <source>larger than {n} KB</source>
        <translation>más de {n} KB</translation>
    </message>
    <message>
        <source>leave out the word Bearer, which the app puts before it</source>
        <translation>quite la palabra Bearer, que la aplicación pone delante</translation>
    </message>
    <message>
        <source>line break</source>
        <translation>salto de línea</translation>
    </message>
    <message>
        <source>line {line}: more than {n} dots</source>
        <translation>línea {line}: más de {n} puntos</translation>
    </message>
    <message>
        <source>list: {name}</source>
        <translation>lista: {name}</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
    <message>
        <source>longer than {n} characters; write a simpler one</source>
        <translation>más de {n} caracteres; escriba uno más sencillo</translation>
    </message>
    <message>
        <source>looking users up</source>
        <translation>la consulta de usuarios</translation>
    </message>
    <message>
        <source>must be at least {n}</source>
        <translation>debe ser como mínimo {n}</translation>
    </message>
    <message>
        <source>must be at least {n} long</source>
        <translation>debe tener una longitud mínima de {n}</translation>
    </message>
    <message>
        <source>must be at most {n}</source>
        <translation>debe ser como máximo {n}</translation>
    </message>
    <message>
        <source>must be at most {n} long</source>
        <translation>debe tener una longitud máxima de {n}</translation>
    </message>
    <message>
        <source>must be less than {n}</source>
        <translation>debe ser menor que {n}</translation>
    </message>
    <message>
        <source>must be less than {n} long</source>
        <translation>debe tener una longitud menor que {n}</translation>
    </message>
    <message>
        <source>must be more than {n}</source>
        <translation>debe ser mayor que {n}</translation>
    </message>
    <message>
        <source>must be more than {n} long</source>
        <translation>debe tener una longitud mayor que {n}</translation>
    </message>
    <message>
        <source>names no such field; there are: {names}</source>
        <translation>no nombra ningún campo existente; los que hay: {names}</translation>
    </message>
    <message>
        <source>needs a condition: status, json or empty</source>
        <translation>necesita una condición: status, json o empty</translation>
    </message>
    <message>
        <source>nested more than {n} deep</source>
        <translation>anidado a más de {n} niveles</translation>
    </message>
    <message>
        <source>nested too deeply</source>
        <translation>anidado a demasiados niveles</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no deletions</source>
        <translation>ninguna eliminación</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>none; this is the whole history</source>
        <translation>ninguno; este es el historial completo</translation>
    </message>
    <message>
        <source>not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>not a header name; use letters, digits and -</source>
        <translation>no es un nombre de encabezado; use letras, cifras y -</translation>
    </message>
    <message>
        <source>not a regular expression: {error}</source>
        <translation>no es una expresión regular: {error}</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>incompleta</translation>
    </message>
    <message>
        <source>not made sure of: {n}</source>
        <translation>sin comprobar: {n}</translation>
    </message>
    <message>
        <source>not now</source>
        <translation>ahora no</translation>
    </message>
    <message>
        <source>not the address of a web page, as in https://example.com/page</source>
        <translation>no es la dirección de una página web, como https://example.com/page</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>not yet: {n}</source>
        <translation>todavía no: {n}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>on the wire: {n}</source>
        <translation>en camino: {n}</translation>
    </message>
    <message>
        <source>one field at least must name the user, so must not have keep = true</source>
        <translation>al menos un campo debe identificar al usuario, así que no debe tener keep = true</translation>
    </message>
    <message>
        <source>one of these status codes</source>
        <translation>uno de estos códigos de estado</translation>
    </message>
    <message>
        <source>only a 2xx can say that a user is deleted</source>
        <translation>solo un 2xx puede decir que un usuario está eliminado</translation>
    </message>
    <message>
        <source>only a 2xx can say that it will be done later</source>
        <translation>solo un 2xx puede decir que se hará más tarde</translation>
    </message>
    <message>
        <source>only a 4xx can say so alone; else add json</source>
        <translation>solo un 4xx puede decirlo por sí solo; si no, añada json</translation>
    </message>
    <message>
        <source>outcome: {name}</source>
        <translation>resultado: {name}</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message numerus="yes">
        <source>pausing… {n} on the wire finish first</source>
        <comment>pausing… {n} on the wire finishes first</comment>
        <translation>
            <numerusform>pausando… antes termina {n} en camino</numerusform>
            <numerusform>pausando… antes terminan {n} en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>provider: {title}</source>
        <translation>proveedor: {title}</translation>
    </message>
    <message>
        <source>repeats too often; write a simpler one</source>
        <translation>repite demasiado; escriba uno más sencillo</translation>
    </message>
    <message>
        <source>rules for values</source>
        <translation>reglas para los valores</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>signing in for a token</source>
        <translation>el inicio de sesión para obtener un token</translation>
    </message>
    <message>
        <source>still there: {n}</source>
        <translation>sigue existiendo: {n}</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>stopping…</source>
        <translation>deteniendo…</translation>
    </message>
    <message numerus="yes">
        <source>stopping… {n} on the wire finish first</source>
        <comment>stopping… {n} on the wire finishes first</comment>
        <translation>
            <numerusform>deteniendo… antes termina {n} en camino</numerusform>
            <numerusform>deteniendo… antes terminan {n} en camino</numerusform>
        </translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>takes too long to check a value; write a simpler one</source>
        <translation>tarda demasiado en verificar un valor; escriba uno más sencillo</translation>
    </message>
    <message>
        <source>text in quotes</source>
        <translation>texto entre comillas</translation>
    </message>
    <message>
        <source>text: {words}</source>
        <translation>texto: {words}</translation>
    </message>
    <message>
        <source>the address: it was {address}</source>
        <translation>la dirección: era {address}</translation>
    </message>
    <message>
        <source>the credentials of an account</source>
        <translation>las credenciales de una cuenta</translation>
    </message>
    <message>
        <source>the fields</source>
        <translation>los campos</translation>
    </message>
    <message>
        <source>the format</source>
        <translation>el formato</translation>
    </message>
    <message>
        <source>the id</source>
        <translation>el id</translation>
    </message>
    <message>
        <source>the links to its documentation</source>
        <translation>los enlaces a su documentación</translation>
    </message>
    <message>
        <source>the name: it was {title}</source>
        <translation>el nombre: era {title}</translation>
    </message>
    <message>
        <source>the notice</source>
        <translation>el aviso</translation>
    </message>
    <message>
        <source>the pace</source>
        <translation>el ritmo</translation>
    </message>
    <message>
        <source>the request that deletes</source>
        <translation>la solicitud que elimina</translation>
    </message>
    <message>
        <source>the step “{step}” before the deletion</source>
        <translation>el paso «{step}» antes de la eliminación</translation>
    </message>
    <message>
        <source>the steps before the deletion</source>
        <translation>los pasos antes de la eliminación</translation>
    </message>
    <message>
        <source>there is another provider called “{title}”; choose another name</source>
        <translation>ya hay otro proveedor llamado «{title}»; elija otro nombre</translation>
    </message>
    <message>
        <source>there is such a user</source>
        <translation>ese usuario existe</translation>
    </message>
    <message>
        <source>this header is set by the app or not at all; leave it out</source>
        <translation>este encabezado lo pone la aplicación o nadie; quítelo</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because it was not looked for yet</source>
        <translation>solo durante esta sesión: no se encontró un llavero seguro, porque aún no se ha buscado</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because no keyring service is running</source>
        <translation>solo durante esta sesión: no se encontró un llavero seguro, porque no hay ningún servicio de llavero en marcha</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring did not give back what was written</source>
        <translation>solo durante esta sesión: no se encontró un llavero seguro, porque el llavero no devolvió lo que se había escrito</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring is locked</source>
        <translation>solo durante esta sesión: no se encontró un llavero seguro, porque el llavero está bloqueado</translation>
    </message>
    <message>
        <source>this session only: no secure keyring was found, because the keyring reported an error</source>
        <translation>solo durante esta sesión: no se encontró un llavero seguro, porque el llavero comunicó un error</translation>
    </message>
    <message>
        <source>this session only: this is the demo</source>
        <translation>solo durante esta sesión: esta es la demo</translation>
    </message>
    <message>
        <source>too large for a number; write it as text in quotes</source>
        <translation>demasiado grande para un número; escríbalo como texto entre comillas</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>unknown here; is it spelt right?</source>
        <translation>desconocido aquí; ¿está bien escrito?</translation>
    </message>
    <message>
        <source>users found at {provider}</source>
        <translation>usuarios encontrados en {provider}</translation>
    </message>
    <message>
        <source>uses no credential</source>
        <translation>no usa ninguna credencial</translation>
    </message>
    <message>
        <source>uses no field that names the user</source>
        <translation>no usa ningún campo que identifique al usuario</translation>
    </message>
    <message>
        <source>waiting for another try: {n}</source>
        <translation>en espera de otro intento: {n}</translation>
    </message>
    <message>
        <source>what each request carries to sign in</source>
        <translation>lo que lleva cada solicitud para iniciar sesión</translation>
    </message>
    <message>
        <source>where the HTTP status decides, status and success are not looked at</source>
        <translation>donde decide el estado HTTP, status y success no se miran</translation>
    </message>
    <message>
        <source>where the body decides, a status is not enough; add json</source>
        <translation>donde decide el cuerpo, un código de estado no basta; añada json</translation>
    </message>
    <message>
        <source>where the body decides, status and success must be given</source>
        <translation>donde decide el cuerpo, hay que indicar status y success</translation>
    </message>
    <message>
        <source>where the body decides, this is not looked at; leave it out</source>
        <translation>donde decide el cuerpo, esto no se mira; quítelo</translation>
    </message>
    <message>
        <source>with a bearer token</source>
        <translation>con un token bearer</translation>
    </message>
    <message>
        <source>with a key in a header</source>
        <translation>con una clave en un encabezado</translation>
    </message>
    <message>
        <source>with user name and password</source>
        <translation>con nombre de usuario y contraseña</translation>
    </message>
    <message>
        <source>write &quot;DELETE&quot;, &quot;POST&quot;, &quot;PUT&quot; or &quot;PATCH&quot;; &quot;GET&quot; in [look_up]; &quot;GET&quot; or &quot;POST&quot; in [find]</source>
        <translation>escriba &quot;DELETE&quot;, &quot;POST&quot;, &quot;PUT&quot; o &quot;PATCH&quot;; &quot;GET&quot; en [look_up]; &quot;GET&quot; o &quot;POST&quot; en [find]</translation>
    </message>
    <message>
        <source>write &quot;http&quot; or &quot;body&quot;</source>
        <translation>escriba &quot;http&quot; o &quot;body&quot;</translation>
    </message>
    <message>
        <source>write &quot;page&quot;, &quot;offset&quot;, &quot;cursor&quot; or &quot;link&quot;</source>
        <translation>escriba &quot;page&quot;, &quot;offset&quot;, &quot;cursor&quot; o &quot;link&quot;</translation>
    </message>
    <message>
        <source>write &quot;text&quot; or &quot;date&quot;</source>
        <translation>escriba &quot;text&quot; o &quot;date&quot;</translation>
    </message>
    <message>
        <source>write a path that begins with /, as in /users/{user_id}</source>
        <translation>escriba una ruta que empiece con /, como /users/{user_id}</translation>
    </message>
    <message>
        <source>write format = 1</source>
        <translation>escriba format = 1</translation>
    </message>
    <message>
        <source>write it as {address}</source>
        <translation>escríbalo como {address}</translation>
    </message>
    <message>
        <source>write small letters, digits and -, a letter first, at most 31 characters</source>
        <translation>escriba minúsculas, cifras y -, primero una letra, como máximo 31 caracteres</translation>
    </message>
    <message>
        <source>write small letters, digits and _, a letter first, at most 31 characters</source>
        <translation>escriba minúsculas, cifras y _, primero una letra, como máximo 31 caracteres</translation>
    </message>
    <message>
        <source>write user name and password with one colon between, as {username}:{password}</source>
        <translation>escriba nombre de usuario y contraseña separados por dos puntos, como {username}:{password}</translation>
    </message>
    <message>
        <source>write {wanted}, not {got}</source>
        <translation>escriba {wanted}, no {got}</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>{column}, last first</source>
        <translation>{column}, orden inverso</translation>
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
            <numerusform>{deleted} de {n} usuario eliminado.</numerusform>
            <numerusform>{deleted} de {n} usuarios eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{done} of {n} users done: {counts}</source>
        <comment>{done} of {n} user done: {counts}</comment>
        <translation>
            <numerusform>{done} de {n} usuario hecho: {counts}</numerusform>
            <numerusform>{done} de {n} usuarios hechos: {counts}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total} done, {left} left</source>
        <translation>{done} de {total} hechos, quedan {left}</translation>
    </message>
    <message>
        <source>{expired}. The provider will probably refuse.</source>
        <translation>{expired}. El proveedor probablemente lo rechazará.</translation>
    </message>
    <message>
        <source>{fields} is used nowhere yet. Put it into the path, the query or the body</source>
        <translation>{fields} no se usa aún en ningún sitio. Póngalo en la ruta, la query o el cuerpo</translation>
    </message>
    <message>
        <source>{field} contains {signs}.</source>
        <translation>{field} contiene {signs}.</translation>
    </message>
    <message>
        <source>{field} has a blank inside.</source>
        <translation>{field} tiene un espacio en medio.</translation>
    </message>
    <message>
        <source>{field} is missing.</source>
        <translation>Falta {field}.</translation>
    </message>
    <message>
        <source>{field} names the user too, so it must be filled</source>
        <translation>{field} también identifica al usuario, así que hay que rellenarlo</translation>
    </message>
    <message>
        <source>{field}: This is the {place}, too.</source>
        <translation>{field}: coincide también con «{place}».</translation>
    </message>
    <message>
        <source>{field}: This is the {place}.</source>
        <translation>{field}: es el valor de «{place}».</translation>
    </message>
    <message>
        <source>{field}: begins or ends with a blank</source>
        <translation>{field}: empieza o termina con un espacio</translation>
    </message>
    <message>
        <source>{field}: from the list</source>
        <translation>{field}: de la lista</translation>
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
        <translation>{first} a {last}</translation>
    </message>
    <message numerus="yes">
        <source>{fitting} of {n} users</source>
        <comment>{fitting} of {n} user</comment>
        <translation>
            <numerusform>{fitting} de {n} usuario</numerusform>
            <numerusform>{fitting} de {n} usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: {reason}. Choose another one.</source>
        <translation>{folder}: {reason}. Elija otra.</translation>
    </message>
    <message>
        <source>{found}, {time}</source>
        <translation>{found}, {time}</translation>
    </message>
    <message>
        <source>{found}, {time}, by the app</source>
        <translation>{found}, {time}, por la aplicación</translation>
    </message>
    <message>
        <source>{found}: {user}.</source>
        <translation>{found}: {user}.</translation>
    </message>
    <message>
        <source>{host} could not be reached within {seconds} s.</source>
        <translation>No se pudo contactar con {host} en {seconds} s.</translation>
    </message>
    <message>
        <source>{host} could not be reached.</source>
        <translation>No se pudo contactar con {host}.</translation>
    </message>
    <message>
        <source>{host} refused the connection.</source>
        <translation>{host} rechazó la conexión.</translation>
    </message>
    <message>
        <source>{host} sent nothing for {seconds} s.</source>
        <translation>{host} no envió nada durante {seconds} s.</translation>
    </message>
    <message>
        <source>{host} took longer than {seconds} s in all.</source>
        <translation>{host} tardó más de {seconds} s en total.</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
        <source>{label} has characters that can&apos;t be sent.</source>
        <translation>{label} tiene caracteres que no se pueden enviar.</translation>
    </message>
    <message>
        <source>{label} has {n} characters, and {store} keeps at most {most}. Ask the provider for a shorter one.</source>
        <translation>{label} tiene {n} caracteres, y {store} guarda como máximo {most}. Pida al proveedor un valor más corto.</translation>
    </message>
    <message>
        <source>{label} is missing. Fill it in first.</source>
        <translation>Falta {label}. Rellénelo primero.</translation>
    </message>
    <message>
        <source>{label} {value}</source>
        <translation>{label} {value}</translation>
    </message>
    <message>
        <source>{label} {when}</source>
        <comment>a token, and when it expires or has expired</comment>
        <translation>{label}: {when}</translation>
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
            <numerusform>{label}: como máximo {n} carácter.</numerusform>
            <numerusform>{label}: como máximo {n} caracteres.</numerusform>
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
            <numerusform>{left} de {n} usuario de {list} sigue en espera</numerusform>
            <numerusform>{left} de {n} usuarios de {list} siguen en espera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{left} of {n} users were not sent.</source>
        <comment>{left} of {n} user was not sent.</comment>
        <translation>
            <numerusform>{left} de {n} usuario no se envió.</numerusform>
            <numerusform>{left} de {n} usuarios no se enviaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>{line} does not fit the head: one of the two was changed.</source>
        <translation>{line} no concuerda con la cabeza: una de las dos se cambió.</translation>
    </message>
    <message>
        <source>{line} does not fit the seal beside it: one of the two was made anew.</source>
        <translation>{line} no concuerda con el sello que lleva al lado: uno de los dos se rehízo.</translation>
    </message>
    <message>
        <source>{line} has ended and has no seal: it was put in, or its seal was removed.</source>
        <translation>{line} ha terminado y no tiene sello: se insertó, o se quitó su sello.</translation>
    </message>
    <message>
        <source>{line} has the place in the chain that line {other} has.</source>
        <translation>{line} ocupa en la cadena el lugar que tiene la línea {other}.</translation>
    </message>
    <message>
        <source>{line} is no part of the chain that ends with the head.</source>
        <translation>{line} no forma parte de la cadena que termina con la cabeza.</translation>
    </message>
    <message>
        <source>{line} was changed after it was recorded.</source>
        <translation>{line} se cambió después de registrarse.</translation>
    </message>
    <message>
        <source>{list}, all {total} sent, started {when}, account {account}</source>
        <translation>{list}, los {total} enviados, iniciada el {when}, cuenta {account}</translation>
    </message>
    <message>
        <source>{list}, {done} of {total} done</source>
        <translation>{list}, {done} de {total} hechos</translation>
    </message>
    <message>
        <source>{list}, {left} of {total} left, started {when}, account {account}</source>
        <translation>{list}, quedan {left} de {total}, iniciada el {when}, cuenta {account}</translation>
    </message>
    <message numerus="yes">
        <source>{list}, {n} users, done {when}, account {account}</source>
        <comment>{list}, {n} user, done {when}, account {account}</comment>
        <translation>
            <numerusform>{list}, {n} usuario, terminada el {when}, cuenta {account}</numerusform>
            <numerusform>{list}, {n} usuarios, terminada el {when}, cuenta {account}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list}, {n} users, stopped {when}, account {account}</source>
        <comment>{list}, {n} user, stopped {when}, account {account}</comment>
        <translation>
            <numerusform>{list}, {n} usuario, detenida el {when}, cuenta {account}</numerusform>
            <numerusform>{list}, {n} usuarios, detenida el {when}, cuenta {account}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{list}: {n} rows</source>
        <comment>{list}: {n} row</comment>
        <translation>
            <numerusform>{list}: {n} fila</numerusform>
            <numerusform>{list}: {n} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>{list}: {state}</source>
        <translation>{list}: {state}</translation>
    </message>
    <message>
        <source>{mark} stands for the {label}</source>
        <translation>{mark} representa «{label}»</translation>
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
        <translation>{name} se indica más de una vez; indique solo uno de headers, bearer y basic</translation>
    </message>
    <message>
        <source>{name} is not a credential with secret = true</source>
        <translation>{name} no es una credencial con secret = true</translation>
    </message>
    <message>
        <source>{name} stands in find.query too</source>
        <translation>{name} está también en find.query</translation>
    </message>
    <message numerus="yes">
        <source>{name}, {time}, {n} users</source>
        <comment>{name}, {time}, {n} user</comment>
        <translation>
            <numerusform>{name}, {time}, {n} usuario</numerusform>
            <numerusform>{name}, {time}, {n} usuarios</numerusform>
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
            <numerusform>{n} Eliminado</numerusform>
            <numerusform>{n} Eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Done</source>
        <comment>{n} Done</comment>
        <translation>
            <numerusform>{n} Hecho</numerusform>
            <numerusform>{n} Hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Failed</source>
        <comment>{n} Failed</comment>
        <translation>
            <numerusform>{n} Fallido</numerusform>
            <numerusform>{n} Fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Not found</source>
        <comment>{n} Not found</comment>
        <translation>
            <numerusform>{n} No encontrado</numerusform>
            <numerusform>{n} No encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Not sent</source>
        <comment>{n} Not sent</comment>
        <translation>
            <numerusform>{n} No enviado</numerusform>
            <numerusform>{n} No enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Refused</source>
        <comment>{n} Refused</comment>
        <translation>
            <numerusform>{n} Rechazado</numerusform>
            <numerusform>{n} Rechazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Sending…</source>
        <comment>{n} Sending…</comment>
        <translation>
            <numerusform>{n} Enviando…</numerusform>
            <numerusform>{n} Enviando…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} Unknown</source>
        <comment>{n} Unknown</comment>
        <translation>
            <numerusform>{n} Desconocido</numerusform>
            <numerusform>{n} Desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} after the first {first}</source>
        <comment>{n} after the first {first}</comment>
        <translation>
            <numerusform>{n} después de los primeros {first}</numerusform>
            <numerusform>{n} después de los primeros {first}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} can&apos;t be chosen, see the notes</source>
        <comment>{n} can&apos;t be chosen, see the note</comment>
        <translation>
            <numerusform>{n} no se puede elegir, vea la nota</numerusform>
            <numerusform>{n} no se pueden elegir, vea las notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted</source>
        <comment>{n} deleted</comment>
        <translation>
            <numerusform>{n} eliminado</numerusform>
            <numerusform>{n} eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions</source>
        <comment>{n} deletion</comment>
        <translation>
            <numerusform>{n} eliminación</numerusform>
            <numerusform>{n} eliminaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: finish or stop the list {names}.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: finish or stop the list {names}.</comment>
        <translation>
            <numerusform>{n} eliminación aún no se puede olvidar: termine o detenga la lista {names}.</numerusform>
            <numerusform>{n} eliminaciones aún no se pueden olvidar: termine o detenga la lista {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: finish or stop the lists {names}.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: finish or stop the lists {names}.</comment>
        <translation>
            <numerusform>{n} eliminación aún no se puede olvidar: termine o detenga las listas {names}.</numerusform>
            <numerusform>{n} eliminaciones aún no se pueden olvidar: termine o detenga las listas {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions can&apos;t be forgotten yet: wait until nothing is being sent.</source>
        <comment>{n} deletion can&apos;t be forgotten yet: wait until nothing is being sent.</comment>
        <translation>
            <numerusform>{n} eliminación aún no se puede olvidar: espere hasta que no se esté enviando nada.</numerusform>
            <numerusform>{n} eliminaciones aún no se pueden olvidar: espere hasta que no se esté enviando nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions in this file, {forgotten} of them forgotten.</source>
        <comment>{n} deletion in this file, {forgotten} of them forgotten.</comment>
        <translation>
            <numerusform>{n} eliminación en este archivo, olvidadas: {forgotten}.</numerusform>
            <numerusform>{n} eliminaciones en este archivo, olvidadas: {forgotten}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions were written to {file}.</source>
        <comment>{n} deletion was written to {file}.</comment>
        <translation>
            <numerusform>Se escribió {n} eliminación en {file}.</numerusform>
            <numerusform>Se escribieron {n} eliminaciones en {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} deletions without a seal: still being sent, not checked.</source>
        <comment>{n} deletion without a seal: still being sent, not checked.</comment>
        <translation>
            <numerusform>{n} eliminación sin sello: aún se está enviando, no verificada.</numerusform>
            <numerusform>{n} eliminaciones sin sello: aún se están enviando, no verificadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} different values, from the list</source>
        <comment>{n} value, from the list</comment>
        <translation>
            <numerusform>{n} valor, de la lista</numerusform>
            <numerusform>{n} valores distintos, de la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} done</source>
        <comment>{n} done</comment>
        <translation>
            <numerusform>{n} hecho</numerusform>
            <numerusform>{n} hechos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} failed</source>
        <comment>{n} failed</comment>
        <translation>
            <numerusform>{n} fallido</numerusform>
            <numerusform>{n} fallidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} found</source>
        <comment>{n} found</comment>
        <translation>
            <numerusform>{n} encontrado</numerusform>
            <numerusform>{n} encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} invalid</source>
        <comment>{n} invalid</comment>
        <translation>
            <numerusform>{n} no válido</numerusform>
            <numerusform>{n} no válidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lines with such a contradiction.</source>
        <comment>{n} line with such a contradiction.</comment>
        <translation>
            <numerusform>{n} línea con una contradicción así.</numerusform>
            <numerusform>{n} líneas con una contradicción así.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} links of the chain not in this file.</source>
        <comment>{n} link of the chain not in this file.</comment>
        <translation>
            <numerusform>{n} eslabón de la cadena no está en este archivo.</numerusform>
            <numerusform>{n} eslabones de la cadena no están en este archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} lists are not finished. The newest: {waiting}.</source>
        <comment>A list is not finished: {waiting}.</comment>
        <translation>
            <numerusform>Una lista está sin terminar: {waiting}.</numerusform>
            <numerusform>{n} listas están sin terminar. La más reciente: {waiting}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} more</source>
        <translation>{n} más</translation>
    </message>
    <message numerus="yes">
        <source>{n} not checked</source>
        <comment>{n} not checked</comment>
        <translation>
            <numerusform>{n} sin verificar</numerusform>
            <numerusform>{n} sin verificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not found</source>
        <comment>{n} not found</comment>
        <translation>
            <numerusform>{n} no encontrado</numerusform>
            <numerusform>{n} no encontrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not looked up</source>
        <comment>{n} not looked up</comment>
        <translation>
            <numerusform>{n} sin consultar</numerusform>
            <numerusform>{n} sin consultar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not sent</source>
        <comment>{n} not sent</comment>
        <translation>
            <numerusform>{n} no enviado</numerusform>
            <numerusform>{n} no enviados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not there</source>
        <comment>{n} not there</comment>
        <translation>
            <numerusform>{n} no existe</numerusform>
            <numerusform>{n} no existen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} not ticked</source>
        <comment>{n} not ticked</comment>
        <translation>
            <numerusform>{n} no marcado</numerusform>
            <numerusform>{n} no marcados</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>{n} de {count}</translation>
    </message>
    <message>
        <source>{n} of {count}, in the part that is shown</source>
        <translation>{n} de {count}, en la parte que se muestra</translation>
    </message>
    <message numerus="yes">
        <source>{n} ready</source>
        <comment>{n} ready</comment>
        <translation>
            <numerusform>{n} listo</numerusform>
            <numerusform>{n} listos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} refused</source>
        <comment>{n} refused</comment>
        <translation>
            <numerusform>{n} rechazado</numerusform>
            <numerusform>{n} rechazados</numerusform>
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
            <numerusform>{n} enviando…</numerusform>
            <numerusform>{n} enviando…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} sent before</source>
        <comment>{n} sent before</comment>
        <translation>
            <numerusform>{n} enviado antes</numerusform>
            <numerusform>{n} enviados antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} twice in the list</source>
        <comment>{n} twice in the list</comment>
        <translation>
            <numerusform>{n} repetido en la lista</numerusform>
            <numerusform>{n} repetidos en la lista</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown</source>
        <comment>{n} unknown</comment>
        <translation>
            <numerusform>{n} desconocido</numerusform>
            <numerusform>{n} desconocidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unknown: check at the provider whether these users still exist before you send them again.</source>
        <comment>{n} unknown: check at the provider whether this user still exists before you send it again.</comment>
        <translation>
            <numerusform>{n} desconocido: verifique con el proveedor si este usuario sigue existiendo antes de enviarlo de nuevo.</numerusform>
            <numerusform>{n} desconocidos: verifique con el proveedor si estos usuarios siguen existiendo antes de enviarlos de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} unusual</source>
        <comment>{n} unusual</comment>
        <translation>
            <numerusform>{n} inusual</numerusform>
            <numerusform>{n} inusuales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} users</source>
        <comment>{n} user</comment>
        <translation>
            <numerusform>{n} usuario</numerusform>
            <numerusform>{n} usuarios</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} users in a row could not be sent{code}, so the rest would probably fare no better.</source>
        <translation>{n} usuarios seguidos no se pudieron enviar{code}, así que a los demás probablemente no les iría mejor.</translation>
    </message>
    <message>
        <source>{n} users in a row ended without an answer that can be trusted{code}, so the rest would probably fare no better.</source>
        <translation>{n} usuarios seguidos terminaron sin una respuesta fiable{code}, así que a los demás probablemente no les iría mejor.</translation>
    </message>
    <message>
        <source>{n} users in a row failed{code}, so the rest would probably fare no better.</source>
        <translation>{n} usuarios seguidos fallaron{code}, así que a los demás probablemente no les iría mejor.</translation>
    </message>
    <message>
        <source>{n} users in a row were refused{code}, so the rest would probably fare no better.</source>
        <translation>{n} usuarios seguidos se rechazaron{code}, así que a los demás probablemente no les iría mejor.</translation>
    </message>
    <message numerus="yes">
        <source>{n} users will be deleted</source>
        <comment>{n} user will be deleted</comment>
        <translation>
            <numerusform>Se eliminará {n} usuario</numerusform>
            <numerusform>Se eliminarán {n} usuarios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were forgotten and can&apos;t be sent again.</source>
        <comment>{n} was forgotten and can&apos;t be sent again.</comment>
        <translation>
            <numerusform>{n} se olvidó y no se puede enviar de nuevo.</numerusform>
            <numerusform>{n} se olvidaron y no se pueden enviar de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} o {other}</translation>
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
        <translation>{place} es una credencial, y las direcciones y los cuerpos quedan en los registros; póngala en [auth] o en un encabezado</translation>
    </message>
    <message>
        <source>{place} is a field, and here only credentials can stand</source>
        <translation>{place} es un campo, y aquí solo puede haber credenciales</translation>
    </message>
    <message>
        <source>{place} is declared and never used</source>
        <translation>{place} está declarado y no se usa nunca</translation>
    </message>
    <message>
        <source>{place} is declared and never used, although it names the user</source>
        <translation>{place} está declarado y no se usa nunca, aunque identifica al usuario</translation>
    </message>
    <message>
        <source>{place} is not declared as a field or credential</source>
        <translation>{place} no está declarado como campo ni credencial</translation>
    </message>
    <message>
        <source>{place} is what it fetches, so it can&apos;t use it</source>
        <translation>{place} es lo que obtiene, así que no puede usarlo</translation>
    </message>
    <message>
        <source>{place} names the user and is not used, so the answer could be about another user; use it in the request or in same</source>
        <translation>{place} identifica al usuario y no se usa, así que la respuesta podría tratar de otro usuario; úselo en la solicitud o en same</translation>
    </message>
    <message>
        <source>{place} names the user who is to be found, so the request can&apos;t have it</source>
        <translation>{place} identifica al usuario que se busca, así que la solicitud no puede llevarlo</translation>
    </message>
    <message>
        <source>{provider} can&apos;t be asked about a user.</source>
        <translation>A {provider} no se le puede preguntar por un usuario.</translation>
    </message>
    <message>
        <source>{provider}, account {account}</source>
        <translation>{provider}, cuenta {account}</translation>
    </message>
    <message>
        <source>{rate} per second, about {time} left</source>
        <translation>{rate} por segundo, quedan unos {time}</translation>
    </message>
    <message numerus="yes">
        <source>{readable} of {n} deletions can be read.</source>
        <comment>{readable} of {n} deletion can be read.</comment>
        <translation>
            <numerusform>Se puede leer {readable} de {n} eliminación.</numerusform>
            <numerusform>Se pueden leer {readable} de {n} eliminaciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{readable} of {n} deletions can be read; the first that can&apos;t: number {lost}.</source>
        <comment>{readable} of {n} deletion can be read; the first that can&apos;t: number {lost}.</comment>
        <translation>
            <numerusform>Se puede leer {readable} de {n} eliminación; la primera que no: la número {lost}.</numerusform>
            <numerusform>Se pueden leer {readable} de {n} eliminaciones; la primera que no: la número {lost}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{some} and {one}</source>
        <translation>{some} y {one}</translation>
    </message>
    <message>
        <source>{state}. {reason}</source>
        <translation>{state}. {reason}</translation>
    </message>
    <message>
        <source>{status} alone does not say that there is no such user; add json</source>
        <translation>{status} por sí solo no dice que ese usuario no exista; añada json</translation>
    </message>
    <message>
        <source>{status} never says that the step is done, or not needed</source>
        <translation>{status} nunca dice que el paso esté hecho o no haga falta</translation>
    </message>
    <message>
        <source>{status} never says that there is no such user</source>
        <translation>{status} nunca dice que ese usuario no exista</translation>
    </message>
    <message>
        <source>{step}: done.</source>
        <translation>{step}: hecho.</translation>
    </message>
    <message>
        <source>{step}: nothing to do ({status}).</source>
        <translation>{step}: nada que hacer ({status}).</translation>
    </message>
    <message>
        <source>{title} (guessed)</source>
        <translation>{title} (supuesto)</translation>
    </message>
    <message>
        <source>{title} is removed.</source>
        <translation>Se ha quitado {title}.</translation>
    </message>
    <message>
        <source>{title} is saved. Next: choose “Accounts…” and enter your {what}.</source>
        <translation>{title} se ha guardado. A continuación, elija «Cuentas…» e introduzca: {what}.</translation>
    </message>
    <message>
        <source>{title}. Holds personal data.</source>
        <translation>{title}. Contiene datos personales.</translation>
    </message>
    <message>
        <source>{token}, or {others}</source>
        <translation>{token}, o {others}</translation>
    </message>
    <message numerus="yes">
        <source>{unproven} of {n} lines can&apos;t be proven by this file alone: links between them and the head are missing (left out by a filter, or removed). To prove them, compare them with the history itself: there, Check history finds the seal of a line, written as number:hash.</source>
        <comment>{unproven} of {n} line can&apos;t be proven by this file alone: links between them and the head are missing (left out by a filter, or removed). To prove them, compare them with the history itself: there, Check history finds the seal of a line, written as number:hash.</comment>
        <translation>
            <numerusform>{unproven} de {n} línea no se puede probar solo con este archivo: faltan eslabones entre ella y la cabeza (excluidos por un filtro, o quitados). Para probarla, compárela con el propio historial: allí, «Verificar el historial…» encuentra el sello de una línea, escrito como número:hash.</numerusform>
            <numerusform>{unproven} de {n} líneas no se pueden probar solo con este archivo: faltan eslabones entre ellas y la cabeza (excluidos por un filtro, o quitados). Para probarlas, compárelas con el propio historial: allí, «Verificar el historial…» encuentra el sello de una línea, escrito como número:hash.</numerusform>
        </translation>
    </message>
    <message>
        <source>{user} at {provider}, account {account}</source>
        <translation>{user} en {provider}, cuenta {account}</translation>
    </message>
    <message>
        <source>{what} (new)</source>
        <translation>{what} (se añade)</translation>
    </message>
    <message>
        <source>{what} (no longer)</source>
        <translation>{what} (se quita)</translation>
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
        <translation>{what}: cómo se lee su respuesta</translation>
    </message>
    <message>
        <source>{what}: its value</source>
        <translation>{what}: su valor</translation>
    </message>
    <message>
        <source>{what}: key in the answer</source>
        <translation>{what}: clave en la respuesta</translation>
    </message>
    <message>
        <source>{what}: status codes</source>
        <translation>{what}: códigos de estado</translation>
    </message>
    <message>
        <source>{what}: the request</source>
        <translation>{what}: la solicitud</translation>
    </message>
    <message>
        <source>{what}: the request, and how its answer is read</source>
        <translation>{what}: la solicitud y cómo se lee su respuesta</translation>
    </message>
    <message>
        <source>{what}: {n}</source>
        <translation>{what}: {n}</translation>
    </message>
    <message>
        <source>{when} by {user} on {computer}, with Deletion Desk {version}</source>
        <translation>{when} por {user} en {computer}, con Deletion Desk {version}</translation>
    </message>
    <message>
        <source>“From” is after “To”.</source>
        <translation>«Desde» es posterior a «Hasta».</translation>
    </message>
    <message>
        <source>“Start a new history” gives this file another name in the same folder and changes nothing in it.</source>
        <translation>«Empezar un historial nuevo» da a este archivo otro nombre en la misma carpeta y no cambia nada en él.</translation>
    </message>
    <message>
        <source>“Try it” only practises, on this computer. Nothing goes to the service.</source>
        <translation>«Probar» solo ensaya, en este equipo. Nada va al servicio.</translation>
    </message>
    <message>
        <source>“{id}” belongs to the built-in provider {title}; choose another</source>
        <translation>«{id}» pertenece al proveedor integrado {title}; elija otro</translation>
    </message>
    <message>
        <source>“{id}” is taken by another provider; choose another</source>
        <translation>«{id}» ya lo usa otro proveedor; elija otro</translation>
    </message>
    <message>
        <source>“{id}” is taken by {title}</source>
        <translation>«{id}» ya lo usa {title}</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>“{name}” is also a name of {field}</source>
        <translation>«{name}» también es un nombre de {field}</translation>
    </message>
    <message>
        <source>“{part}” is not a plain segment or one placeholder like {{user_id}}</source>
        <translation>«{part}» no es un segmento sencillo ni un solo marcador como {{user_id}}</translation>
    </message>
    <message>
        <source>“{place}” is no place like body.message or errors.0.text</source>
        <translation>«{place}» no es un lugar como body.message o errors.0.text</translation>
    </message>
    <message>
        <source>“{title}” is taken by another provider</source>
        <translation>«{title}» ya lo usa otro proveedor</translation>
    </message>
    <message>
        <source>“{value}” is used more than once</source>
        <translation>«{value}» se usa más de una vez</translation>
    </message>
    <message>
        <source>… The exports hold all of this answer.</source>
        <translation>… Las exportaciones contienen toda esta respuesta.</translation>
    </message>
    <message>
        <source>… and {n} more.</source>
        <translation>… y {n} más.</translation>
    </message>
    <message numerus="yes">
        <source>… and {n} others</source>
        <comment>… and {n} other</comment>
        <translation>
            <numerusform>… y {n} otro</numerusform>
            <numerusform>… y {n} otros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… {n} more …</source>
        <comment>… {n} more …</comment>
        <translation>
            <numerusform>… {n} más …</numerusform>
            <numerusform>… {n} más …</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ Blanks inside: {n}.</source>
        <translation>⚠ Espacios en medio: {n}.</translation>
    </message>
    <message>
        <source>⚠ Choose the column that holds: {fields}.</source>
        <translation>⚠ Elija la columna que contiene: {fields}.</translation>
    </message>
    <message>
        <source>⚠ Choose the column that holds: {fields}. Or fill it in on the tab, then choose “Delete a list…” there again.</source>
        <translation>⚠ Elija la columna que contiene: {fields}. O rellene el campo en la pestaña y elija allí de nuevo «Eliminar por lista…».</translation>
    </message>
    <message>
        <source>⚠ Contains {signs}.</source>
        <translation>⚠ Contiene {signs}.</translation>
    </message>
    <message>
        <source>⚠ No such user</source>
        <translation>⚠ Ese usuario no existe</translation>
    </message>
    <message>
        <source>⚠ No such user at {title}. Check the ID.</source>
        <translation>⚠ Ese usuario no existe en {title}. Revise el ID.</translation>
    </message>
    <message>
        <source>⚠ Stopped. {why}</source>
        <translation>⚠ Detenido. {why}</translation>
    </message>
    <message>
        <source>⚠ The file holds personal data that anybody can read. Keep it where only those who need it can open it.</source>
        <translation>⚠ El archivo contiene datos personales que cualquiera puede leer. Guárdelo donde solo puedan abrirlo quienes lo necesiten.</translation>
    </message>
    <message>
        <source>⚠ There is no such user (asked at {time}).</source>
        <translation>⚠ Ese usuario no existe (preguntado a las {time}).</translation>
    </message>
    <message>
        <source>⚠ This is not the provider&apos;s own address.</source>
        <translation>⚠ Esta no es la dirección propia del proveedor.</translation>
    </message>
    <message>
        <source>⚠ {file} is not used
{reason}</source>
        <translation>⚠ {file} no se usa
{reason}</translation>
    </message>
    <message>
        <source>⚠ {found}: {user}</source>
        <translation>⚠ {found}: {user}</translation>
    </message>
</context>
</TS>
