/** Spanish words of the lexicon in another sense: what overlaps with one of these is not counted. */
import type { Lexicon } from './lexicon.ts';

export const SPANISH_OTHER_SENSES: Lexicon['otherSense'] = {
  cancellation: `
    cancel*|anul* .. @work; @work .. cancel*|anul*
    client*|empleado*|trabajador*|usuario*|inquilino*|suscriptor*|alumno*|ella|paciente*|compañero* .. cancel*|baja|rescind*|renunci*
    dar|doy|damos|dimos|dado|di .. de baja .. a|al|un|una|usuario*|empleado*|producto*|artículo*|dispositivo*|client*|trabajador*
    baja* .. médica|laboral|maternidad|paternidad|producto*|usuario*|empleado*|tensión|prioridad|por enfermedad|resolución|calidad|temporada
    baja de .. un|una|usuario*|empleado*|producto*|artículo*|trabajador*; de baja prioridad|calidad|resolución
    botón|enlace|página|pantalla|menú|campo|estado|opción|motivo*|formulario|plantilla|columna|política .. cancel*|anul*|baja
    cancel*|anul*|cancelación .. botón|formulario|campo|estado|política|motivo*|opción
    pulsar|hacer|clic|presion*|aprieto|doy .. cancel*|anul*; cancelar o
    qué|que .. pasa|ocurre|sucede|pasaría .. si .. cancel*|baja|rescind*; contrato .. laboral|trabajo|alquiler|empleado
    contrato de .. trabajo|alquiler|empleo; su|sus contrato|cuenta|suscripción .. será|
    cerrar|eliminar|borrar .. cuenta* .. usuario*|prueba|empleado*|antigu*|duplicad*|demo|client*
    proveedor .. correo|pago*|identidad|sso|hosting|internet|luz|nube; cambiar de .. plan|cuenta|correo|nombre
    no .. renov* .. certificad*|dominio|token|sesión|contraseña; certificado*|dominio|token .. renov*; otra herramienta .. integr*
    terminar .. sesión; finalizar .. sesión|compra|pedido|tarea|proceso; servicio* .. windows|reinici*
    pensaba|pensábamos|iba|íbamos|quería a? .. cancel*|baja|irme .. pero .. qued*|seguimos; en todo; todo el|lo|está|este
    dar de baja boletín|newsletter|correos|notificaciones|lista; otra parte .. del|de la; otro lado .. de
    médico|médica|doctor*|parte|mutua|estoy|estuve|estar|estaba|estará .. baja; cuenta de prueba; vamos|voy|iremos|marchamos|vais de vacaciones|viaje|puente|casa|congreso|excursión
    voy|vamos|iré|paso|pasamos|cambi* a|al|con|de @brand .. a recoger|mañana|hoy|para|con|en; cancel*|anul* .. automátic*; desuscrib*|borrarme|desapunt* .. boletín|newsletter|lista|correos|notificaciones|clase|curso|evento
    fin de .. curso|mes|año|semana; fecha .. de fin; resolución .. pantalla|judicial|ticket|incidencia|problema`,
  human_request: `
    client*|usuario*|visitante*|alumno*|paciente* .. hablar|conversar|llamar|humano|agente|persona .. con|a|puedan|
    bot|chatbot|asistente|robot .. debería|podría|permita|deje|debe|pueda|dejara; nuestro|nuestra|del bot|chatbot|asistente
    idea|sugerencia|función|configurar|propuesta .. humano|bot|transferencia|llamada|agente; error humano; recursos humanos
    llamada* .. api|función|método|sistema|entrante*|saliente*|perdida*|grabad*|registro; api .. llamada*
    registro|historial|grabación*|centro|lista|número|módulo|estadística* de llamadas
    número|campo .. teléfono .. campo|cambiar|formato|obligatorio|opcional|modific*|pie|actualiz*
    teléfono .. opcional|campo|obligatorio|formato|incorrecto|ficha; cambiar|modificar|actualizar|editar|agregar .. teléfono|número
    mi|nuestro|nuestra|mis jefe*|director*|gerente|supervisor*|responsable
    rol|permiso*|acceso|perfil .. gerente|supervisor*|agente|responsable|administrador
    gerente|supervisor|responsable .. puede|pueden|debe|aprueb*|rol|ve|copia
    su|vuestro|vuestra compañer*|agente*|técnico*|asesor* .. me|nos|pidió|dijo|ayudó|resolvió|fue|ha
    llamada|conversación|charla .. ayer|anterior|de esta mañana|con su; gracias .. por .. llamada|atención telefónica|llamarme
    como|según .. hablamos|comentamos|acordado .. teléfono; hablé|hablamos|hablado con|ayer; nuevo|nueva agente|usuario|compañero
    gestor .. contraseñas|tareas|archivos|paquetes|documental; por persona; datos personales; se llama|llaman|llamado
    alguien .. sabe|decirme|explicar|ayudar* .. cómo|dónde|si
    robot|máquina|robots|máquinas .. de|soldadura|industrial|paletiz*|café|arranca|alarma|avería*|enciende|parad*|lavar|corte|kuka|para; cómo .. añad*|agreg*|transfier*|asign*|configur*|desví*|transferir|añadir .. supervisor*|agente*|llamada*|asesor*|responsable*
    llamada* .. extensión|extensiones; brazo robot*; me|nos llama .. atención; personalmente .. creo|prefiero|pienso; esperando respondan`,
  outage: `
    caída .. ventas|tráfico|precio*|pelo|tensión|voltaje|consumo|ingresos|gráfico|demanda; ventas|ventas|ingresos|tráfico .. caíd*|cay*
    lista|entrada|menú|flecha .. caída|abajo; hacia|flecha|más|scroll|desplaz* abajo; abajo
    corte de .. luz|energía|pelo|mes|electricidad; apagón .. eléctrico; máquina*|vehículo*|impresora .. parad*|averiad*
    en caso de .. caída|fallo|incidencia|corte; si .. cae|caída|estuviera
    estuvo|estaba|estuvieron .. caíd*|fuera|abajo .. ayer|semana|pero|pasad*; ya .. funciona|restableci*|resuelto
    caída* .. ayer|semana|pasada|resuelta; mantenimiento|corte|interrupción .. programad*|planificad*|previst*
    botón|icono|filtro|enlace|atajo .. no .. funciona|responde|va; modo .. offline|conexión
    como|estado|marcado|aparece .. fuera|offline|no disponible; no disponible .. país|idioma|español|plan|región
    no .. disponible .. en .. idioma|plan|país|español; fuera de .. orden|lugar|oficina|plazo|horario|rango|garantía|stock
    línea de producción; documentación .. 503; servicio .. devuelve .. 503|500; agente .. no disponible
    semana|ayer|mes|día|pasad* .. hubo|tuvi* .. caída*|interrupción*|corte; se me|le|te cayó|cae; caída .. qué pasó; app|aplicación|modo|usar|trabajar|funciona|juego .. sin conexión; sin línea .. argumental
    sin luz .. natural|ventana; agua .. mineral|con gas; no .. hay línea .. pedido; línea de .. factura|pedido|productos; tarjetas de; contraseña|clave .. no .. funciona|va`,
  refund: `
    reembols*|devolución*|abono*|nota .. botón|campo|informe|módulo|estado|columna|formulario|plantilla|política*|página|tasa|flujo|pestaña|client*|número|condiciones|registr*
    botón|campo|informe|módulo|estado|columna|formulario|plantilla|política*|página|tasa|pestaña|plazo|condiciones|reglas|proceso .. reembols*|devolución*|abono*|reintegr*
    dónde|cómo .. ver|veo|encuentr*|registr*|emit*|hag*|cre*|proces*|hacer|gestion*|anot*|leer|consult* .. reembols*|devolución*|abono*|nota
    client*|comprador*|empleado*|paciente* .. reembols*|devolución*|devuel*|reintegr*
    reembols*|devolución*|devuel*|reintegr* .. client*|comprador*|empleado*|gastos|mercanc*|producto*|pedido*|artículo*|libro*|dietas
    gastos|dietas|viaje* .. reembols*; devolución .. llamada|producto*|mercanc*|pedido*|equipo
    devuel* .. error|500|503|404|null|vacío|nada|datos|valor|resultado*|lista|llamada|el sistema; devolver .. llamada
    llegó|recibí|recibimos|recibido .. reembols*|devolución|abono|dinero; reembols*|devolución|dinero|abono .. llegó|recibid*|ya|llegado
    gracias .. reembols*|devolución|abono; tarjeta|límite|línea .. crédito; límite de crédito
    crédito* .. sms|api|restantes|consum*|gratis; módulo .. compens*; compens* .. módulo|plan|salarial
    acredit* .. empresa|identidad|documento; no .. quer*|pedi*|necesit*|solicit*|busc*|exig* .. reembols*|devol*|dinero
    no .. hace falta .. reembols*|devol*
    huésped*|pasajer*|invitad*|inquilin*|alumno*|soci* .. reembols*|devolución|devolv*|devuel*; reembols*|devolución* ... si|cuando|a .. huésped*|pasajer*|inquilin*|client*|usuario*; reembols* automátic* .. de su|plataforma|cuando|si; cómo funciona* .. reembols*|devolución*`,
  security: `
    phishing|seguridad|fraude|vulnerabilidades|malware .. formación|simul*|prueba*|campaña|filtro|módulo|página|ajuste*|configuración|equipo|pregunta*|cuestionario|política|auditoría|actualización|copia*|social|certificado|rol
    formación|curso|simul*|prueba*|campaña|filtro|módulo|página|ajuste*|configuración|equipo|pregunta*|cuestionario|política|auditoría|actualización|copia*|consulta|departamento|parche* .. seguridad|phishing|fraude|vulnerabilidad*
    antivirus; fuga .. memoria|agua|gas|talento*|capital; cómo .. proteg*|previen*|evit*|prevenir
    en caso de .. hack*|brecha*|fuga|robo|ataque; si .. hack*|roban; error|formato|columna|valor|archivo .. desconocid*|extrañ*
    comprometid* con|en; filtr* .. por|informe|tabla|columna|resultados|búsqueda; filtrar|filtro|filtros .. datos; lista|listado filtrad*; filtrado por|de|automático
    datos .. filtrad* .. por|según; acceso no autorizado .. mensaje|error|pantalla|403|401; mensaje|error .. no autorizado
    virus .. gripe; hackathon; growth hack*; lengua extranjera; ataque .. corazón|cardíaco; enlace público .. compart*|crear
    intrusivo|intrusiva
    tarjeta de embarque|visita|felicitación|fidelidad|sonido; he|hemos|había|habíamos entrado|accedido|metido; antiguo|antigua correo; rescate animal; perd* .. datos al|del; pérdida .. de datos|dinero|tiempo
    ladrón de corriente; bolso .. color|talla; simulacro; cambi*|modific* .. datos .. yo|mismo|nosotros; entrar .. sin contraseña .. sso|cómo|configur*; otra persona .. de mi|del; de otra persona .. de mi|del .. equipo`,
  urgent: `
    urgent*|urgencia* .. etiqueta|campo|estado|filtro|columna|prioridad|nivel|categoría|cola|tickets
    etiqueta|campo|estado|filtro|columna|prioridad|nivel|categoría|marc*|cola|clasific* .. urgent*|urgencia*|crític*|emergencia
    emergencia* contacto*; contacto*|número|teléfono|salida|servicio|sala|plan|botón|parada de emergencia*|urgencia*
    ahora mismo .. el|la|los|tenemos|usamos|hay|solo|está|no .. informe|usuarios|versión
    inmediatamente después|antes|debajo|resuelt*|respond*; en seguida .. respond*|resolv*; cuanto antes mejor; ya $ gracias
    efecto inmediato; de inmediato .. respond*|resolv*|solucion*; cada .. minutos|hora|minuto .. sincroniz*|actualiz*|ejecut*
    cada minuto|hora .. sincroniz*; gracias .. ayuda; su ayuda $; por .. ayuda $; de|la|tu|su|menú|página|centro ayuda
    pensamiento|ruta crític*; que|lo|está|funciona|eso|esto|resuelto|estaba ya $; desde ya; ya $ está
    campo|botón|etiqueta|tickets|casilla .. urgente*; tickets|avisos|casos urgentes; parezca|parece|aunque .. urgente; respondieron|contestaron|atendieron|resolvieron|solucionaron .. de inmediato|enseguida|inmediatamente
    trabajo|turno|médico|servicio|sala|enfermer* .. en|de urgencias; urgencias .. trabajo|turno; en media .. ponderada; en menos de; seguro|póliza|extintor|puerta|detector|simulacro .. incendio*|humo; perdiendo|perdemos .. tiempo
    es|son|más|muy|tan|sistema|sea|va rápido`,
  high: `
    buenas|buena|linda tardes|noches|tarde|noche; hasta .. luego|pronto|mañana $; fin de .. año|mes; buen fin; esta|por la mañana
    de la .. mañana|noche|tarde; ayer .. tarde|noche|mañana; desde .. ayer|hoy|esta|el|la; todos los .. días|lunes|martes|viernes|meses
    cada .. lunes|martes|semana|día; la|esta|una|próxima|pasada|cada semana; fecha límite .. campo|columna|filtro
    vencimiento .. campo|columna|factura|filtro; bloque* .. usuario*|remitente|cuenta|ip
    todo|todos .. equipo|usuarios|clientes|compañeros .. content*|encant*|feliz|lista|export*|ver|satisf*|agradec*|pueden
    en .. horas .. laborables; rápid* .. gracias|respond*; gracias .. rápid*|pronta; rápida respuesta .. gracias; día de hoy; hoy en día
    hasta .. hoy|ahora; respuesta tan rápida; no .. importante; muy rápid* .. respond*|resolv*; sistema .. rápid*
    usuarios .. tienen|lista|informe
    hasta|reunión de|cita de mañana .. y|me|la|$; abren|abre|cierran|abierto|abierta|horario .. domingo*|sábado*|hoy|mañana|lunes; reserv* ... para|de|el|este hoy|mañana|viernes|sábado|domingo
    somos|seríamos|seremos|tenemos .. usuarios|personas|empleados|compañeros|agentes .. qué|que|$; nada|poco|sin importante; examen* .. vista|médico; curso|clase|aula|sesión .. lunes|martes|miércoles|jueves|viernes; clase|aula .. martes|lunes`,
  low: `
    no .. idea; ni idea; sin prioridad campo; ningún momento; sería .. bueno|útil|genial .. que .. respond*|alguien|por fin|ya
    no puede esperar; un día .. antes|después|de; idea general; detalle .. factura|pedido|del|de la|de los; detalles; baja calidad
    más adelante $ error
    la idea de|del|es|era|principal; prioridad baja .. aparece|campo|desplegable|sale|columna; client*|huésped*|jefe .. no tiene .. prisa|urgencia; quedaría|estaría|sería .. bien que .. contest*|respond*|por`,
  furious: `
    no .. molest*; molestar; sin ánimo de molestar; molestias; perdón .. molest*; disculp* .. molest*; abogado* .. client*|despacho|rol
    papelera|cubo de basura; basura .. carpeta|papelera; demanda .. producto|stock|módulo; terrible dolor
    robo .. seguro|módulo|categoría; estafa* .. detección|módulo
    es una tontería .. pero|$; pelo .. largo|corto|corte|gato|perro; corte|secador|salón .. pelo; pesadilla .. antes; por los pelos`,
  negative: `
    queja*|reclamación* .. campo|módulo|formulario|tipo|categoría|gestión|client*|buzón|libro; client* .. quej*|insatisfech*|descontent*
    tercera|segunda|cuarta|tercer .. columna|línea|página|fila|planta; cuánto tiempo .. tard*|guard*|conserv*|dura|queda*|se
    de nuevo .. gracias|muchas; gracias .. de nuevo; otra vez gracias; gracias otra vez; cuántas veces .. puedo|puede|se
    ignorar|ignore|ignoren|ignórenlo .. este|el|mensaje|esto; sin respuesta .. campo|estado; no .. urgente; nada urgente; nada mal
    esperando .. su|pronta respuesta $; esperando su; no muy urgente; molestia* $; disculpen .. molestia*; caos; mala .. letra
    desesperad*
    sin previo .. pago|registro; de nuevo .. archivo|factura|correo; no .. vale .. gracias; error|archivo|fichero .. fatal; fatal error; mal .. alineado|escrito|puesto; tirad* .. de datos; muy mal .. tiempo|dado
    por encima; encima de|del`,
  positive: `
    sería|estaría|serían|podría|gustaría|encantaría .. genial|perfecto|bien|bueno|estupendo|excelente|ideal|fantástico|útil|muy|feliz|encantad*
    me|nos encantaría; agradecería*|agradeceríamos|agradezco|agradecemos .. ayuda|respuesta|respond*|confirm*|atención|su|que|si
    muchas gracias .. antemano|por adelantado|$
    gracias .. por .. antemano|adelantado|su|la .. atención|ayuda|respuesta|tiempo|comprensión $; gracias de antemano; de antemano
    muy bien $ pero; no .. muy .. content*|satisf*|bien|claro|útil|rápid*; poco .. satisf*|eficient*|útil
    genial|perfecto|bravo|estupendo|felicidades|enhorabuena|qué bien|fantástico|excelente $ otra|ahora|de|ya|sigue*|una
    enhorabuena|felicidades|bravo .. por .. romper|peor|estropear|caída|perder; muy buenos|buenas días|tardes|noches
    buen|buena día|tarde|fin|noche|semana; todo muy|no .. bien; saludos; atentamente; atento|atenta|atentos a|saludo*|al|$; superv*
    supermercado; super admin*|usuario; recomend* .. ustedes|hacer|me|nos|que|configur*|usar|qué; qué .. recomiend*
    encantad* de .. conocer*|ayudar*|explicar; feliz .. navidad|año|fin|lunes; perfectamente .. consciente|legible|claro
    funcionaba .. bien|perfect*; funcionaba|iba perfect*|bien|genial; encuesta|índice|nivel .. satisfacción
    antes era|eran|fue|teníamos|tenían|iba|iban .. un|una|muy|el|la|excelente*|bien|genial*|perfect*|buen*; merece|vale .. la pena .. el|pagar|cambiar|plan; nos gustó hasta; como en casa $ pero; me gusta* .. saber`,
};
