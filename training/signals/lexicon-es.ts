/** Spanish. */
import type { Lexicon } from './lexicon.ts';
import { SPANISH_OTHER_SENSES } from './other-senses-es.ts';

export const SPANISH: Lexicon = {
  classes: {
    contract: 'contrato* suscripcion* cuenta cuentas licencia* plan planes servicio servicios membresia* acuerdo* renovacion* abono* colaboracion relacion todo prueba paquete* poliza* fibra tarifa domiciliacion matricula permanencia',
    rival: 'competencia competidor* operador* aseguradora gimnasio academia agencia proveedor* alternativa* solucion* herramienta* plataforma* software empresa lado parte compania',
    work: 'export* import* pedido* reunion* cita citas tarea* job* proceso* envio* sincroniz* descarga* reserva* pago* entrega* impresion* invitacion* solicitud* ticket* transferencia* evento* formacion* webinar* llamada* copia* factura* operacion* accion* campana* correo* orden ordenes turno* visita* recibo* carga*',
    system: 'tpv* datafono* cajero* wifi internet erp crm centralita intranet pasarela campus red sistema* plataforma* servidor* sitio pagina web portal app aplicacion* servicio* api programa software produccion conexion* base tienda caja* herramienta nube panel login',
    person: 'humano* persona personas alguien asesor* responsable* gerente* supervisor* agente* tecnico* director* superior* jefe* encargado* operador* representante* ejecutivo* especialista* compañero* comercial gestor* manager',
    bot: 'bot bots robot* chatbot* maquina* contestador* asistente automatic* ia',
    brand: 'banco bancos compania companias operador* aseguradora* gimnasio colegio academia clinica hosting proveedor* gestoria agencia vodafone movistar orange claro telcel yoigo digi',
    net: 'internet wifi conexion linea lineas luz cobertura senal telefono telefonia tele television fibra corriente electricidad suministro calefaccion agua',
    mine: 'cuenta* perfil usuario correo* email tarjeta* clave* contrasena* linea numero sim movil telefono whatsapp datos direccion iban firma identidad banca red servidor* sistema*',
    device: 'portatil portatiles laptop* movil moviles celular* ordenador* tablet* tableta* usb pendrive token credencial* bolso mochila cartera telefono tarjeta tarjetas',
    papers: 'datos factura* documento* documentacion expediente* nomina* historial* historia* resultado* receta* recibo* poliza* extracto* ficha* pasaporte* dni informe* contrato* notas direccion* pedido* mensajes conversacion* movimientos reserva*',
    stranger: 'persona* client* paciente* usuario* empresa* huesped* alumno* alumna* familia* compania* vecino* titular* abonado* socio* socia* inquilino* senor senora chico',
    when: 'hoy mañana noche tarde mediodia lunes martes miercoles jueves viernes sabado domingo semana',
  },
  says: {
    cancellation: `
      cancel*|anul*|rescind*|termin*|finaliz*|extinguir ... @contract; @contract .. cancel*|rescind*|anul*
      dar|darnos|darme|damos|doy|daremos|den|dese|demos|dando|dado .. de|la baja; de baja
      la|nuestra|mi|solicitar|solicitamos|solicito|tramitar|pedir|pido baja; baja .. @contract|definitiva|voluntaria|inmediata
      darse|darnos|darme|damos|doy|daremos .. baja; ^ baja $
      queremos|quiero|vamos|voy|deseamos|deseo|queria|querríamos|tendremos|tenemos|debemos|decidido|solicito|solicitamos|nos|obligados|necesito|necesitamos|pensando|a|o|y .. cancelar $|si|porque|por|ya|todo|con|de
      cancelamos|cancelaremos|cancelaré|cancelo|cancelaríamos $; rescindi*; rescisión; rescindiremos; cancelación .. @contract
      aviso .. cancelación|rescisión; cerrar|cerramos|cierren|cierre|eliminar|eliminen|borrar .. nuestra|mi|la|toda cuenta|suscripción
      poner|pondremos|ponemos|dar|damos .. fin|término .. @contract
      !no|sin|ni|tampoco .. renov*|prorrog*|continu*|prolong*|seguir*|seguimos .. @contract|con|; !no .. renov*|prorrog*
      !no|ni .. seguir*|seguimos|continuar*|continuaremos|quedar*|quedamos .. con ustedes|vosotros|usted|este|esta|clientes|el|su
      desactivar|cancelar|parar|anular .. renovación; no renovación
      cambiar*|cambiamos|pasar*|pasamos|ir*|iremos|vamos|voy|migrar*|mudar*|mudamos|irnos|irme|pasarnos|cambiarnos .. a|de|con|por la|el|un|una|otro|otra|su? @rival
      nos|me vamos|voy|iremos|marchamos|pasamos|cambiamos $|a|con|de; irnos|irme|marcharnos $|a|con|de; a la competencia
      con la competencia; encontr*|contrat*|firm*|prefer*|escog*|elegid*|tenemos .. otro|otra|nuevo|nueva @rival
      buscar*|buscando|busca*|evalua*|mir*|estudi*|compar*|explor* .. alternativa*|competencia|competidor*|otro|otra|otras|otros
      de|cambiar|cambio|cambiamos de? proveedor|herramienta|plataforma
      dejar*|dejamos|abandon* .. de|el|la|su usar|utilizar|servicio|plataforma|ser|contar|trabajar|pagar; dejar*|dejamos de ser
      abandon*|dejarlos|dejamos .. plataforma|servicio|ustedes; perder|pierden|perderán .. cliente*|nos|como
      ya no .. necesit*|quer*|quiero|usa*|utiliz*|interesa .. @contract|seguir|más|; prescindir|prescindiremos|prescindimos .. de; desist*
      terminar|terminamos|romper|rompemos .. relación|con ustedes; hasta aquí .. llegamos
      tramit*|solicit*|inici*|pedir|pido|quiero|haré|hago|hacer .. portabilidad; portar|portaré|porto .. número|línea|líneas|otra
      cambio|cambiamos|cambiar*|cambiaré|cambiarme|cambiarnos|paso|pasamos|pasaré|pasaremos|pasarme|voy|vamos|iré|irme|mudo|porto de|a|al|con @brand; a otra|otro @brand
      me|nos|os largo|largamos|borro|borramos|marcho|piro|desapunto; borrarme|borrarnos|desapuntar*|desafiliar*|desuscribir*
      sac*|retir*|llev* .. hijo*|hija*|niños|niñas|dinero|ahorros|fondos|nómina .. de su|vuestro|este|otro|ese @brand; sac*|retir*|llev* .. hijo*|dinero|ahorros|fondos .. a otro|otra
      !no cuenten|contéis|cuente|cuentes con nosotros|conmigo; !no|ni .. continuar|seguir|continuamos|seguimos|continuaremos|seguiremos .. año|temporada|curso|adelante
      !no|nunca|jamás .. volver*|vuelvo|vuelva|volvemos .. contrat*|compr*|reserv*|confiar|trabajar|alojar*|volar|pisar|contar
      último|última pedido|compra|reserva|mes|año|curso|factura|temporada .. con ustedes|vosotros|aquí; último|última .. que .. hacemos|hago .. ustedes|vosotros|aquí
      dejen|dejad|deje de .. cobrar*|facturar*|pasar* .. cuota|mensualidad|recibo*|servicio|suscripción|$
      han|habéis|acaban|acabáis|van|vais .. perdido|perder .. cliente|clienta|clientes
      anul*|cancel*|rescind*|baja .. el|mi|nuestro|la|nuestra seguro|línea|líneas|tarjeta|cuota|alta|matrícula|hipoteca|teléfono|internet|móvil|gimnasio
      renuncio|renunciamos|renunciar|renuncia .. a|al .. servicio|contrato|plaza|suscripción|póliza|membresía
      pens*|plante*|dud*|valor*|consider*|estudi* .. seguir|continuar|irnos|irme|dejarlo|dejarlos|dejaros|marcharnos|cancelar|abandonar|darnos|cambiarnos|cambiarme|salir|salirnos
      salir|salirme|salirnos|salimos|salgo .. del contrato|acuerdo|plan|programa; !ya no quiero|queremos .. pagar|pagando|saber|nada|línea
      cierren|cierre|cerrad|cerrar|corten|cancelen|anulen|cancelad .. mi|nuestra|la|el línea|contrato|suscripción|cuentas|plan
      cancelen|cancélen*|cancelad|anulen $|todo|contrato|ya
      !no|ni .. compensa|merece|vale|interesa .. seguir|continuar|renovar
      finalización|terminación|extinción|resolución|fin .. del|de .. contrato|acuerdo|relación|suscripción; fin al|a contrato|acuerdo|suscripción|relación|servicio|todo
      si .. me|nos .. voy|vamos|marcho|marchamos|cambiamos|cambio|largo; voluntad|intención|decisión de? .. cancel*|rescind*|baja|irnos|irme`,
    human_request: `
      habl*|convers*|comunic*|charl*|trat* .. con|a .. @person|alguien; hablar con; atienda|atiendan|atender|atendido .. @person|alguien
      persona|humano|agente|operador|alguien .. real|verdad|carne|viva|vivo|física|humana|humano; ser humano; un humano|humana
      @person .. humano|humana; pas*|ponga*|poner|transfer*|deriv*|comuni*|conect*|escal*|pónga* .. con|a .. @person
      páseme|pásenme|póngame|pónganme|comuníqueme|comuníquenme|páenme
      atención|asistencia|ayuda|contacto|soporte|trato humana|humano|personal|personalizada
      !no|sin|ni|vez|lugar|harto|harta|basta|nada|más que .. @bot; @bot .. no|inútil|sirve|entiende|vueltas
      llám*|llamen*|llame|llamar* .. me|nos|por|al|a|mañana|hoy|urgente|favor
      llámeme|llámenme|llámenos|llámennos|llamadme|llamarme|llamarnos|llamarme
      me|nos|que llamen|llame|llamar|llaman|llamará|llamarían|llamase; podría*|puede*|podrían llamar|llamarme|llamarnos|telefonear
      devuelvan|devolver|devuélvanme .. llamada; una llamada; por teléfono; vía telefónica; telefónicamente
      contactar|contacten|contacto .. teléfono|telefónico|persona; número .. teléfono|llamar; teléfono .. contacto|llamar|atención
      videollamada; reunión|cita .. con .. @person
      quiero|queremos|exijo|exigimos|necesito|necesitamos|solicito|pido|quisiera|prefiero|preferimos .. @person
      su|al|un|el|con|algún supervisor|gerente|jefe|superior|encargado; hay .. alguien|alguna persona|humano
      alguien .. que .. llame|atienda|hable|conteste|contacte|entienda; alguien de .. pueda|llam*|contact*|atien*
      contacto conmigo|nosotros; contacto con .. @person; atendid*|atiendan|atienda|tratar*|explicar* .. personalmente|presencial*; ablar con
      con quién|quien .. hablar|hablo|contacto|trato; conteste|contesten|responda|atienda|llame|escriba|ayude alguien|una|un @person|? .. humano|persona|verdad|competente|$
      márqueme*|márquenme*|telefone*; me marquen|marcan|telefoneen; marcar* .. celular|móvil|teléfono
      déjense|dejen|dejad|basta|menos|harto|harta|cansado|cansada .. de? bots|robots|máquinas|contestadores|automátic*
      pas*|dar*|deme|denme|facilit* .. con|a|de|el .. responsable|encargado|superior|supervisor*|director*|jefe|jefa
      responda|conteste|atienda|atiende .. un|una .. máquina|programa|robot|grabación; contesta|responde|atiende|habla .. siempre? .. máquina|programa|robot|grabación`,
    outage: `
      @system ... caído|caída|caídos|caídas|abajo|inaccesible*|indisponible*|bloqueado|colgado|colgada|muerto|offline|down|fuera|parado|parada|cayó|inoperativ*|inoperante
      fuera de .. servicio|línea; se|está|esta|están|estan|ha|sigue|todo|completamente .. cayó|caído|caída|caídos|caídas|caída|caen
      se cayó|cae|han caído; caída .. general|del|de la|de los|total|servicio|sistema|desde|masiva; una caída; inaccesible*
      no .. disponible* .. desde|el|la|sistema|servicio; apagón; interrupción .. servicio|total|general; corte .. servicio
      incidencia|caída general|masiva; servicio .. interrumpido|suspendido; todo .. caído|parado|bloqueado|down|roto
      !no .. funciona|va|carga|responde|anda|abre .. nada|ningun*; !nada .. funciona|va|carga|responde|anda
      !nadie|ninguno|ninguna|ningún .. puede|pueden|podemos|logra|consigue|accede|entra|funciona
      !no .. puede|pueden|podemos .. nadie|ninguno|ninguna
      !no .. podemos|puede|pueden|hay|tenemos|logramos|conseguimos .. acceder|entrar|acceso|conectar*|ingresar|iniciar .. nadie|nada|ninguno|sistema|plataforma|portal|desde|web|al|a la
      !@system ... no|ni .. responde|funciona|carga|abre|va|arranca|anda|conecta
      !todos|todas|toda|ninguno .. sin|no .. acceso|pueden|puede|poder|entrar|acceder
      sin .. acceso|servicio|sistema .. desde|todos|toda|al; sin servicio|sistema; error 500|502|503|504 .. todos|todas|todo|desde|en
      502|503|504; todas|cada las? .. peticiones|llamadas|páginas|solicitudes .. fall*|error|devuel*|500
      pantalla|página .. blanco .. todos|desde; servicio no disponible
      !llevamos|llevo|estamos|estoy|quedamos|quedado|quedó|sigue|seguimos|sigo|toda|todo|barrio|edificio|oficina|hotel|planta|colegio|zona|calle|dejado|dejaron .. sin @net
      !sin @net .. desde|hace|en|otra|toda|todo|días|horas; ^ sin internet|wifi|luz|línea|cobertura|señal; !vez|mañana|noche|día sin @net|sistema|servicio
      !no hay|tenemos|va|llega|vuelve|tengo|nos|me|funciona|sirve|anda .. internet|wifi|luz|cobertura|señal|línea|corriente|electricidad|fibra|sistema
      !ni internet|luz|wifi|teléfono|línea; se|ha|hemos .. fue|ido|iría|cortado|cortó|cayó|quedado .. luz|señal|sistema|internet|conexión|corriente|wifi|línea
      !ningún|ninguna|ninguno|ni un|una .. @system|terminal|equipo|ordenador|ascensor|sede|sucursal|línea|caja ... funciona*|da|va|responde*|imprime*|conecta*|tiene|cobra*|enciende*|acced*
      !correo|correos|llamadas|pagos|pedidos|mensajes|tarjetas|terminales|red|máquinas .. no|ni .. funciona*|llegan|salen|entran|pasan|carga* .. tod*|nadie|desde|ningun*|ni
      !no .. llega*|entra*|sale*|pasa* .. correo*|llamadas|pedidos|pagos|mensajes .. nadie|desde|ningun*|toda
      @system .. se .. fue|colgó|apagó|murió|congeló; @system .. dejó|dejado|deja|dejaron de .. funcionar|responder|cargar|ir
      todos|todas|tod* .. cajas|terminales|equipos|ordenadores|datáfonos|usuarios|sedes|sucursales|pantallas|aulas|puestos .. bloquead*|parad*|caíd*|apagad*|congelad*|colgad*
      @system .. roto|rota|tirado|tirada .. tod*|nadie|desde; pasa|ocurre|sale|sucede .. a todo|todos|todas|toda|nadie; cierra sola|solo .. a|todos|todo|todas
      devuelve*|da|dan|lanza* .. 500|502|503|504 .. tod*|desde; !no .. puede|pueden|podemos .. entrar|acceder|conectar* ... ningún|ninguno|ninguna|nadie
      !toda|todo|todas|todos ... no .. puede|pueden|podemos .. entrar|acceder|fichar|trabajar|cobrar|abrir|conectar*|usar; @system|sistemas .. abajo|muert*
      !llevamos|llevo|estamos|seguimos .. sin .. poder .. entrar|acceder|conectar*|usar|cobrar|facturar; cae|cayó .. todo|red|internet|sistema|web|servidor|plataforma`,
    refund: `
      reembols*
      devol*|devuelv*|devolución*|regres*|reintegr*|retorn* .. dinero|importe|pago|cantidad|cargo|cobro|euros|pesos|dólares|plata|cuota|diferencia|duplicad*|monto
      devuélvan*|devuelvanme|devuélvanos|devuélvannos|devuélvanlos
      nos|me|lo|que|la|los devuelvan|devuelva|devolver|devolverán|reintegren|reintegre|regresen|abonen
      devolvernos|devolverme|devolvérnoslo; mi|nuestro|el dinero .. vuelta|regreso|atrás; dinero de vuelta; devolución
      reintegro*|reintegr*; recuperar .. dinero|importe|pago; nota .. crédito|abono; abono .. por|en|de|a
      abonar*|abonen|abónen* .. importe|diferencia|nos|cuenta|me; acredit* .. nuestra|cuenta|nos|monto|importe
      crédito .. por|en|a favor|nuestra|cuenta; compens*; indemniz*; resarci*; bonific*
      anular|revertir|reviertan|retroceder|retrocedan .. cargo|cobro|pago; extorno; contracargo; quiero|queremos .. mi|nuestro dinero
      descuento .. por .. caída|interrup*
      !todavía|aún|nunca|sigo|siguen|seguimos .. sin|no|nos|me|esperando .. reembols*|devol*|devuel*|dinero
      !no .. han|ha|hemos|he .. reembols*|devuelto|reintegrado|recibido el reembolso|devolución
      quiero|queremos|exijo|exigimos|pido|reclamo|quisiera|denme|deme|dónde|regres*|devuelv* .. mi|nuestro|el|la dinero|plata|lana|pasta|guita; plata|lana|pasta de vuelta
      me|nos|se|los|las|lo|que|la .. descuenten|descuente|bonifiquen|ingresen|compensen|indemnicen|restituyan|restituya|abonen|reingresen|retornen
      descuento|rebaja ... por .. caída|avería|molestias|retraso|fallo|interrup*|daños; descuent*|descont* .. días|noche|noches|horas|mes sin|de|que|perdid*
      revert*|revier*|revers*|retroced*|anul* .. cargo*|cobro*|pago*|recibo*|comisión|comisiones; cargo|cobro|pago .. duplicad*|doble|indebid* ... favor|revert*|devol*|devuel*|anul*
      devuel*|devolv*|devuélv*|regres* .. señal|fianza|depósito|entrada|matrícula|cobrado|pagado|pagué|cobraron|reserva|comisión|comisiones|total|billete*
      devolución .. señal|fianza|depósito|entrada|matrícula|dinero|importe|tarjeta; reclam*|disput*|impugn*|desconozco|desconocer .. cargo*|cobro* .. banco|tarjeta|visa|$
      me|nos|os deben|debéis|debe .. euros|pesos|dólares|dinero|reembols*|importe|soles|abono; devuel*|devolv* .. recibo* .. banco
      restitu* .. monto|importe|dinero|cobrado|cantidad|pago; favor de acreditar*; disputa .. cargo|cobro|pago; chargeback; retrocesión
      cobr* .. de más|dos|doble|indebid*|error ... devol*|devuel*|quiero|reint*|abon*; recuperar|recupero .. mi|nuestro|el dinero|importe|plata`,
    security: `
      brecha*|vulnerabilidad*|vulnerable; fallo|incidente|agujero|problema|falla|hueco|violación|incidencia .. seguridad|datos
      fuga*|filtración*|filtrad*|filtraron|filtrando|filtran; hack*|jaque*; pirate*
      comprometid*|comprometieron cuenta*|clave*|contraseña*|datos|por|desde|el
      cuenta*|clave*|contraseña*|datos|servidor|usuario .. comprometid*|robad*|hackead*|expuest*|filtrad*|publicad*|venta; phishing
      suplant*; intrus*; malware|ransomware|virus|troyano*; ciberataque*|ataque|atacante*|atacando|atacaron
      rob*|roba*|robo|hurt*|sustra* .. datos|portátil|laptop|teléfono|móvil|clave*|contraseña*|identidad|información|credenciales|ordenador|token
      datos|portátil|laptop|teléfono|móvil|clave*|contraseña*|credenciales|ordenador .. robad*|robaron|sustraíd*|expuest*|público*
      acceso*|accedi*|inicio*|conexión*|sesión|sesiones|persona|usuario*|tercero*|dispositivo|transacci*|cambio* .. no autorizad*|sospechos*|desconocid*|indebid*|extrañ*|fraudulent*|ajen*|raro
      no autorizad* .. acceso*|persona*|usuario*; sin .. autorización|permiso|nuestro consentimiento .. acced*|entr*|descarg*
      sospechos*|desconocid*|extrañ*|fraudulent*|fals* .. acceso*|correo*|actividad|sesión|inicio|mensaje|enlace|ip|dispositivo|cuenta|movimiento*
      correo*|actividad|mensaje*|enlace|email|sesión|movimiento* .. sospechos*|fraudulent*|fals*|imita*|desconocid*|extrañ*|phishing
      alguien|desconocid*|tercero|extraño|ladrón|hacker|individuo|ex .. accedi*|entró|entrado|accedido|robó|usa|usando|está .. cuenta|sistema|nuestr*|datos|con|a|dentro|descargando
      alguien .. entró|accedió|accediendo|robó|descarg*
      ex|antiguo*|exempleado*|extrabajador* .. empleado*|trabajador*|compañero*|? .. acceso|acced*|entr*|acceda|sigue
      exempleado*|extrabajador* .. acceso|acced*|entr*; fraude*|fraudulent*; estafa*|estafador*
      ver|veo|vemos|ve|ven|acced*|muestra|aparecen|salen .. datos|facturas|tickets|información|expedientes|documentos|pedidos|nóminas .. otro*|otra*|ajen* .. cliente*|empresa*|compañía*|organiz*|cuenta*
      datos|facturas|documentos|información .. de .. otro*|otra*|ajen* .. cliente*|empresa*|compañía*
      expuest* .. datos|información|público|internet; datos .. públic*|expuest*|a la vista|internet|accesibles; suplantación
      se hace* pasar; identidad robada; inyección; contraseña .. cambi* .. sin|no|nadie
      no .. solicit*|pedi* .. contraseña|código|restablec*|acceso; no .. reconoc* .. acceso|inicio|sesión|dispositivo|ip; fuerza bruta
      entró|entraron|entrado|entrando|accedió|accedieron|accedido|accediendo|metió|metieron|metido|metiendo|coló|colaron|colado|ingresó|ingresaron .. en|a|dentro|por .. mi|mis|nuestra|nuestro|nuestras|la|el @mine
      me|nos han|ha .. entrado|robado|clonado|duplicado|suplantado|vaciado|secuestrado .. @mine|$
      han|están|estan|está|alguien|hayan|usaron|desconocido .. us*|utiliz*|clon*|sac*|vaci*|gast*|compr*|duplic*|rob* .. mi|mis|nuestra|nuestro|nuestras @mine
      sacando|sacado|sacaron|vaciado|vaciaron|vaciando|desaparecido|robado .. dinero|saldo|fondos|ahorros .. cuenta*|tarjeta|banco
      perd*|perdí|extravi*|rob* .. @device; pérdida|extravío|robo|hurto .. de|del|mi .. @device; dej*|olvid* .. @device .. taxi|tren|bus|metro|avión|autobús|bar|cafetería
      correo*|email*|sms|mensaje*|whatsapp|llamada*|mail*|llamaron|llamado|llamó|enlace .. rar*|pidiendo|piden|pide|pidieron|pidió|pedía* .. contraseña*|clave*|pin|datos|cvv|código|tarjeta|acceso|pago|$
      correo*|email*|sms|mensaje*|whatsapp|llamada*|persona|alguien|tipo|señor ... dice*|decía*|diciendo|afirma .. ser|de parte|ustedes|vosotros|soporte; haciéndose|hizo|hicieron pasar
      alguien|desconocid*|tercero*|han|hayan .. cambi*|modific*|borr*|elimin* .. mi|mis|nuestra|nuestro|la|el|los .. correo|dirección|contraseña*|clave*|iban|teléfono|permisos|datos|pin .. sin|y|$
      cambi*|modific* .. correo|dirección|contraseña*|clave*|iban|teléfono|datos|cuenta .. sin .. avis*|permiso|consent*|autoriz*|pedir*|saber*|que
      us*|public*|compart*|acced*|difund*|entr*|cambi*|dieron|facilit*|vend* ... sin .. consent*|permiso|autoriz*
      !no he|hemos sido yo|nosotros; !no fui|fuimos yo|nosotros; !yo no fui|hice|autoricé|realicé|cambié|hecho|autorizado|realizado|puesto
      !código*|sms|verificación|avisos .. no .. pedido|solicitado|pedí|solicité|esperaba; !no .. reconozco|reconocemos|reconoce .. cargo*|compra*|movimiento*|operación|operaciones|transferencia*|transacción|transacciones
      !movimiento*|cargo*|compra*|transferencia*|inicio*|sesión|acceso*|operación|operaciones|conexión|dispositivo .. no .. hice|hecho|hicimos|reconozc*|realic*|autoric*|mío|mía|mías|míos
      inicio*|iniciad*|inició|sesión|sesiones|acceso*|conexión|entrada .. desde .. rusia|china|nigeria|otro|otra|extranjero|ip|ubicación|lugar|ciudad
      @papers .. de|del|a .. otro|otra|otros|otras|ajen*|mi @stranger|vecin*; envi*|mand*|entreg*|reenvi*|compart* .. mi|mis|nuestr*|los|el|la @papers .. a .. otr*|desconocid*|tercer*|ajen*|todo
      copia visible|abierta; direcciones|correos|emails .. visible*|a la vista; a la vista .. cualquiera|todos|todo|público; public*|subi*|colg*|difund* .. mi|mis|nuestr* .. dni|@papers|nombre|número|dirección|teléfono|contraseña*
      @papers|contraseñas|historias|carpeta*|base|servidor|bucket .. accesible*|visible*|abiert*|expuest* .. internet|cualquiera|público|públicamente|todos|sin
      cualquiera .. puede|podría|pueda .. ver|abrir|acceder|entrar|leer|descargar*; puede|podría|pueda .. ver|abrir|leer|descargar|entrar cualquiera
      entrar|acced*|entro|entra|entran .. sin .. contraseña|clave|autentic*|credencial*; cambiando|modificando|alterando .. id|parámetro|url; fallo|bug|error|agujero|forma|manera .. permit*|deja|deje .. ver|acceder|leer|descargar .. cualquier*|otr*|ajen*
      !no debería*|deberíamos|debiera|tendría* .. poder ver|acceder|entrar|leer; !no debería*|deberíamos .. tener acceso; clon* .. tarjeta*|sim|chip|línea|número|web|página
      duplic* .. sim|línea|tarjeta sim; me duplicaron; archivos|ficheros|servidor*|equipos .. cifrad*|encriptad*|secuestrad*; cifraron|encriptaron|secuestraron .. archivos|ficheros|servidor*|datos|todo; rescate|bitcoin*|bitcoins
      exmarido|exmujer|exnovi*|exsoci*|exemplead*|extrabajador*|exjefe|exespos*|expareja|excompañer*|socio|trabajador|empleado .. que|sigue|todavía|aún|ya|se|borr*|descarg*|entr* .. acceso|acced*|entr*|borr*|descarg*|copi*|sesión|usuario
      piqué|picado|caí|caído|pinché|pinchado|cliqué|clic .. enlace|estafa|trampa|engaño|timo|fraude|link|adjunto; timaron|timado|timo
      di|dado|dimos|facilité|introduje|metí|puse|pasé .. mi|mis|la|los clave*|contraseña*|datos|pin|código*|tarjeta .. teléfono|desconocid*|enlace|alguien|estaf*|fals*
      intent* .. entrar|acceder|iniciar|ingresar|robar .. mi|nuestra|nuestro|nuestras|mis|la @mine; intentos .. acceso|inicio|login|entrada|sesión|fallidos; se|han|haya filtrad*|filtraron`,
    urgent: `
      urgent*|urgencia|urge|urgimos; urgentemente; inmediat*|inmediatamente; de inmediato; ahora mismo; ya mismo; cuanto antes
      lo antes posible; lo más pronto|rápido posible; tan pronto|rápido como .. posible|puedan; a la mayor brevedad; con la mayor
      a la brevedad; asap; en seguida; enseguida; sin demora|dilación|tardanza; emergencia; ya $; ayuda ya; crític* $
      situación|incidente|problema|error|muy|es|fallo crític*; máxima|alta|absoluta|suma prioridad|urgencia; p1; prioridad .. 1|máxima|uno
      producción|fábrica|planta|línea|tienda|almacén|caja|cajas|negocio .. parad*|deten*|bloque*|paraliz*|caíd*
      parad* .. producción|fábrica|planta; estamos|está parad*
      perdiendo|perdemos|pierde|cuesta|costando|pierdo .. dinero|ventas|clientes|pedidos|miles|cada|euros|plata
      cada minuto|hora|segundo .. cuenta|cuesta|perd*; cuestión de .. minutos|vida; !no puede|podemos|puedo|pueden esperar $
      !no .. esperar .. más|ni; auxilio; socorro; sos; peligro; desastre; catástrofe; vida* .. peligro|riesgo
      paciente* .. esper*|riesgo|peligro; en .. minutos; rápido por favor; rápido $; ayuda $; antes de que .. tarde
      corten*|córten*|bloqueen*|bloquéen*|paren*|detengan* .. ya|ahora|inmediat*|todo|la|el|lo; al instante
      en este .. momento|instante .. están|se|está|borrando|robando
      hagan|hagáis|haga|hacer algo .. ahora|ya|inmediat*|$; contesten|respondan|conteste|actúen|actúe|par*|solucion*|soluciónen*|arreglen|vengan|ayúden*|bloqué*|bloque* ya|ahora
      vida|vidas|salud .. juego; código rojo; !no hay .. tiempo .. perder; tiempo que perder; en|quedan|queda|faltan|falta una|media|menos hora|minutos|horas|de; quirófano; encerrad* en|dentro; atrapad* .. en|dentro|ascensor
      hay|tenemos|sale|huele .. fuego|incendio|humo|fuga|gas|inundación; inundando|inundad*|ardiendo|sangrando; fuga de gas; se está|están|estan .. borrando|inundando|vaciando|quemando|perdiendo`,
    high: `
      antes|para|hasta|de|el|esta|este|tardar|mismo .. de|el|la|las? @when|fin
      hoy mismo|antes|sin|tenemos|tengo|debo|debemos|hay|vence|es|a
      hoy|mañana|viernes|lunes|noche|tarde|jueves|martes|miércoles .. vence*|entrega*|auditoría|presentación|reunión|lanzamiento|cierre|feria|abre|inspección|demo|plazo|límite|tenemos|empieza|sale|nóminas|comienza
      entreg*|vence*|auditoría|presentación|reunión|lanzamiento|cierre|feria|inspección|demo|plazo|límite|nóminas|necesit*|debe*|tien*|tengo|tenemos|urge|abre|empieza|evento .. hoy|mañana|viernes|lunes|noche|jueves|martes|miércoles|tarde
      mañana por|a la|primera; plazo .. vence|acaba|hoy|mañana|termina|límite|máximo|expira|entrega; fecha límite|tope
      vencimiento .. hoy|mañana; en .. horas|dos días; dentro de .. horas|hora|días; contrarreloj; a más tardar
      bloquead*|bloquea|bloqueando; atascad*; atorad*; parados; paraliz*
      !no|sin|imposible|nadie .. podemos|puede|pueden|puedo|poder? .. trabajar|facturar|enviar|vender|cobrar|avanzar|continuar|despachar|seguir|operar|cerrar|producir|entregar
      sin poder .. trabajar|facturar|vender|operar; imposible .. trabajar|facturar
      tod*|entero|entera .. equipo|empresa|departamento|oficina|almacén|usuarios|clientes|empleados|compañeros|tiendas|personal|plantilla|sucursales
      equipo|empresa|departamento|oficina|almacén|plantilla .. entero|entera|completo|completa|parad*
      afect* .. tod*|vari*|much*|client*|usuario*
      vari*|much*|decenas|cientos|numeros* .. usuarios|clientes|compañeros|empleados|tiendas .. afect*|no|esper*|quej*|bloque*|sin
      10|12|15|20|25|30|40|50|60|70|80|90|100|120|150|200|250|300|400|500 .. usuarios|personas|empleados|compañeros|clientes|agentes|vendedores|tiendas|puestos|puertas|repartidores
      clientes .. esperando|esperan|quejan|llaman|quejándose; pronto $; lo .. pronto
      rápid*|pront* .. respuesta|solución|ayuda|posible|arregl*; solución|respuesta|ayuda|atención .. rápida|pronta; rápidamente
      muy|bastante|realmente importante; importante $; prioritari*; prioridad alta; corre prisa; prisa $; tenemos|tengo|hay .. prisa
      apremi*; esperando .. días|semanas|horas; impostergable; nóminas .. hoy|mañana|fin; corto plazo
      hoy|mañana|viernes|lunes|jueves|martes|miércoles|sábado|domingo ... auditoría|inspección|inspector*|auditor*|examen*|exámenes|boda|vuelo|vuelan|juicio|escritura|mudanza|operan|opero|inauguración|congreso|torneo|entrega|vence|cierra|caduca
      auditoría|inspección|inspector*|examen*|exámenes|boda|vuelo|vuela|viajo|juicio|vista|escritura|mudanza|opero|operan|inauguración|torneo|nóminas|salgo|cirugía .. hoy|mañana|pasado|viernes|lunes|jueves|martes|miércoles|sábado|domingo
      alumnos|pacientes|huéspedes|pasajeros|niños|camiones|camión|invitados|familias|operarios|gente|personas|comensales|cola|público .. esper*|puerta|fila|cola|muelle|sin
      cola|fila|colas .. en|de|hasta .. recepción|caja|cajas|gente|clientes|puerta|mostrador|calle; clientes .. quejando*|quejándose|enfadad*|marchando*|yéndose|yendo
      solución|respuesta|resuelt*|solucion*|respond* ... 24|48|72|dos|tres|pocas horas|días; 24|48|72 horas; quedan|faltan|queda|falta .. días|día|horas|hora .. para|$
      es importante que|para; importante .. hoy|mañana|cuanto; tienen|tiene|tenéis|dejado|dejan parad*; medio|todo|toda|entero .. equipo|turno|planta|oficina|plantilla|curso|aula`,
    low: `
      !no|sin|ninguna|ningún|nada|tampoco|ni .. urgente|urgencia|prisa|prisas|apuro|urge|crítico|corre|apremia|presión|grave|prioritario|importante
      !no es|sea .. para hoy|grave|urgente; !no corre prisa; con .. calma|tranquilidad; tómense|tómese|tomaos|tómate .. su|el|tiempo
      sin apuro
      cuando .. pued*|tenga*|quiera*|haya|sea|tengáis|guste*|encuentr*|les|le .. tiempo|rato|momento|posible|$|bien|venga|convenga|quede
      cuando puedan|pueda|podáis|puedas; cuando les|os|le .. venga|parezca|quede; si .. tienen|tienes|hay .. tiempo|rato|momento
      en algún momento; algún día; un día .. de|estos|$; más adelante; puede esperar
      baja|poca|mínima|menor prioridad|importancia|urgencia; prioridad baja
      sería|estaría|vendría|quedaría .. bien|bueno|útil|genial|ideal|interesante|práctico|estupendo|bonito|cómodo; sugerencia*|sugiero
      idea $|para|de; idea; propuesta .. mejora; mejora $; deseo para; por curiosidad
      simple|mera|pura curiosidad|duda|pregunta|consulta|sugerencia|idea
      solo|solamente .. curiosidad|pregunta|sugerencia|duda|capricho|detalle|comentar; curiosidad; capricho
      detalle .. sin|menor|pequeño|estético; pequeñ* .. detalle|errata|sugerencia|duda|error|mejora; estétic*; errata; cosmétic*; nimiedad
      para .. el futuro; a futuro; futur* versión*|versiones; próxima versión; la .. semana|próxima que viene
      próxima semana|mes .. bien|vale|sirve|está; sin importancia; poca importancia; para su información; informativo; menor importancia
      solo|solamente|únicamente|simplemente|nada .. decirles|decirle|deciros|decirte|agradecer*|felicitar*|gracias|avisar* .. que|por|a|de|su|la|una|$
      !no .. falta|necesit*|necesario|precisa|espero|esperamos|requiere .. que? contest*|respond*|respuesta|contestación|hagan|llamen; !no necesito|necesitamos|necesita nada|respuesta|contestación
      era|es|fue .. solo|por saber|curiosidad|preguntar; por saber; solo por .. saber|preguntar|confirmar; falta|faltas|error|errores de? ortografía|ortográfic*|tilde|tildes|tipográfic*
      en un futuro; futuro $; gustaría .. futuro; nada importante|grave|serio; es una tontería|minucia|bobada .. pero|$; a su|vuestro|tu ritmo; sin compromiso|agobio|agobios|presiones
      poca|poquísima|cero|ninguna prisa|urgencia; prisa .. ninguna|cero; ya .. me|nos dirán|diréis|dirás|contarán|contáis; cuando .. hueco|huequito|ratito; se .. agradecería .. futuro`,
    furious: `
      inaceptable*; vergüenza|vergonzos*; lamentable*; pésim*; indignant*|indignad*|indignación; ridícul*; intolerable*; insoportable*
      horrible*; terrible servicio|atención|experiencia|soporte; nefast*; desastros*; un|es desastre; fatal $; hart*|hartos|harta
      cansad* de; asco; asquer*; basura; porquería; mierda; estafa*; robo; ladrones; incompeten*; inútil*; inadmisible*
      escándalo|escandalos*; burla*; tomadura; se|nos .. burlan|ríen|toman
      falta de .. respeto|seriedad|profesionalidad|profesionalismo|vergüenza; falta respeto; colmo
      paciencia .. límite|acaba*|agot*|perd*|fin; furios*; enojad*|enfadad*|molest* con|por|estoy|estamos|muy; enfad*|enoj*|cabread*|rabia
      pérdida|perder|perdiendo de? tiempo|el; broma $; una broma|tomadura; abogado*; acciones legales; demanda judicial; denunci*
      de una .. vez; ya basta; basta ya; basta; es el colmo; odio; tontería*; imperdonable; deplorable; patétic*; absurd*; indigno
      impresentable*; chapuza; un cero
      penos*; hasta .. las|el|los narices|gorro|coronilla|cojones|huevos|pelotas|moño; vaya|menudo|menuda|valiente|qué|que .. desastre|timo|chapuza|morro|asco|cara dura|tomadura|barbaridad|vergüenza
      desastre de; caradura*; sinvergüenza*; cachondeo; pelo; !no hay derecho; !no .. doy crédito; pesadilla; calvario; despropósito; tercermundista; prepotent*; desprecio; maleducad*; groser*; chantaj*; mentir*; mienten`,
    negative: `
      decepcion*|decepcionante*|desilusion*; insatisfech*|descontent*; frustr*|frustrante
      molest*|molesto|molestia* .. servicio|por|con|muy|estamos|estoy|que; quej*|queja
      mal|mala|malo|peor servicio|atención|experiencia|soporte|calidad|gestión|comunicación|trato|resuelto|hecho
      muy|tan|bastante|realmente|demasiado|qué|que mal|mala|malo|lent*|complicad*|difícil|car*|pobre|deficiente|triste|antipátic*; tan mal
      peor .. servicio|que|cada|experiencia; lentos|antipáticos; poco .. serio*|profesional*|fiable*|útil*|claro*|amable*|satisf*
      deficiente*; triste*; tristemente
      !nadie|ningún|ninguna|nunca|sin|siguen|sigo|seguimos .. respond*|contest*|ayud*|respuesta|solución|hace|atiende|llam*|interes*|avisó|explic*
      !no .. respond*|contest*|ayud*|atiend*|hacen|resuelv*|escuch*|import* .. nadie|nada|caso|nunca|me|nos|mis|los
      segunda|tercera|cuarta|quinta|décima|enésima|sexta .. vez|correo|mensaje|ticket|semana|caída|reclamación|consulta; por .. vez
      cuántas veces; cuánto más|tiempo .. esper*|tenemos|hay|debo|más; otra vez; ^ de nuevo; de nuevo .. mismo|igual|sin|caíd*|falla*|no|error; una y otra; siempre .. mismo|igual|misma|lo
      mismo|misma .. error|problema|respuesta|excusa|siempre|otra; llevo|llevamos .. días|semanas|meses|horas|esper*|pidiendo|reclam*|sin
      desde hace .. días|semanas|meses .. esper*|sin|nada|nadie|no; esperando .. días|semanas|meses|desde|horas|todavía|respuesta
      eterno|eternidad; demasiado .. lento|caro|tiempo|complicado|tarde; prometieron|prometido|promesa* .. no|nada|nunca|pero|y; ignor*
      abandonad*; engañ*|engañad*; excusas
      !no .. estamos|estoy|quedé|quedamos|es|son .. satisf*|content*|normal|serio|aceptable|justo|profesional|digno|conform*|feliz
      nada .. satisf*|content*|útil|serio|profesional|contento; ni .. siquiera .. respond*|disculpa|respuesta
      respuesta* automátic*|enlatad*|genéric*|copia*|plantilla; pérdida .. confianza; perd* .. confianza|clientes|ventas por|
      confianza .. perd*; caos; ineficaz|ineficiente*|ineficacia; desagradable; desesper*; tedios*; engorros*; inservible; un retroceso
      empeor*; desorganiz*; desatención; mal trat*|atendid*|hech*; pena $; qué pena; no .. lo .. que .. pagamos|esperaba*
      para esto .. pag*; fastidi*
      vaya|menudo|menuda|valiente .. servicio|atención|trato|organización|experiencia|soporte|manera|forma|empresa|gestión; así no se|hay|se puede; de mal en peor; peor imposible; va a peor
      encima .. cobr*|me|nos|tengo|tenemos|quieren; esperaba|esperábamos .. más|mejor|otra|algo $|de|mejor; !no .. vale|merece .. que cuesta|pag*|precio; !no .. recomiend*|recomendaría|recomendaré|repet*
      por culpa .. de|vuestra|suya|su; perdid*|perdimos|perdí|perder .. día|mañana|tarde|horas|vuelo|tren|conexión|viaje .. por|culpa|esper*; dar|dan|da la cara; mareado|mareando|marean*|pelotean*|pelotea*
      arrepent*|arrepiento; muy mal; fatal; !no es de recibo|normal|lógico|justo|serio|forma|manera; tard*|demor* .. horas|semanas|meses|siglo*|eternidad|muchísimo en|para|$; distint*|diferente* .. que pagu*|pagamos|reserv*|contrat*|ped*
      nunca .. cumpl*|llega*|contest*|respond*|funciona*|cogen|aparec*; incumpl*; !no .. cumpl*; habitación|baño|sábanas|mesa|local|coche|piscina .. suci*|asqueros*|oli*|cucaracha*; suciedad; cucaracha*|chinche*; comida|cena|sopa|plato .. fri*|crud*|quemad*|mala
      me|nos .. mandaron|mandado|enviaron|enviado|trajeron|entregaron|vendieron|dieron|llegó|vendido .. usad*|rot*|defectuos*|dañad*|equivocad*|podrid*|caducad*|incomplet*|golpead*|distint*|diferente*|sin
      técnico|repartidor|mensajero|instalador|taxi|fontanero|nadie|médico .. no|ni .. apareció|aparec*|vino|vinieron|presentó|viene; me|nos .. colgaron|cuelgan|colgó|colgado; plantad*|tirad* $|en|toda|dos|desde; dejaron|dejado|dejan .. plantad*|tirad*|colgad*|esperando
      encog* .. hombros; increíble .. que; comisiones|cargos|tasas|letra|costes|gastos|cobros .. escondid*|ocult*|pequeña|sorpresa|abusiv*; abusiv*|abuso*; injust*; tom* .. pelo; cansé|cansamos|cansado|cansada
      !no .. cogen|coge|descuelgan|descuelga .. teléfono|llamad*|nadie|$; sigo|seguimos .. esperando|igual|sin .. respuesta|solución|noticias|nada|mi|saber|$; ayer igual; cada vez .. peor|menos
      poca|cero|nula|escasa|falta .. seriedad|profesionalidad|ayuda|empatía|educación|información|consideración|humanidad|interés|respeto|transparencia; que llaman|llamáis .. servicio|soporte|atención
      cobr*|carg* .. sin .. avis*|permiso|autoriz*|consent*; ni siquiera; ni una .. disculp*|explic*|respuesta|llamada|palabra|sola; sin .. disculp*|explic*|avisar|previo; siempre .. falla*|tarde|problemas|retras*|caíd*|excusas|ocupad*
      una locura|odisea|tortura|ruina|decepción|tristeza|mentira|tomadura; dinero tirado; perdid* .. confianza|paciencia; poco .. amab*|atent*|human*|ético|empátic*|claro; malísim*|lentísim*|carísim*|fatal*|feo; mal .. educad*|gestion*|organiz*|hecho
      retras* .. otra|siempre|semanas|meses|horas|inaceptable|y nadie; otr* .. mañana|noche|semana|vez|día sin; siguen|sigue|seguimos sin .. resolv*|solucion*|arregl*|contest*|funcionar|dar; rob*|robando a|al|la|me|nos .. client*|gente|cara; me|nos .. siento|sentimos .. engañad*|ignorad*|abandonad*|estafad*|robad*|humillad*|maltratad*`,
    positive: `
      excelente*; perfecto|perfecta|perfectamente; genial*|geniales; fantástic*; maravill*; estupend*; magnífic*; increíble* $
      increíble .. trabajo|equipo|servicio|atención; fenomenal*; extraordinari*; espectacular*; impecable*; impresionante*|impresionad*|impresionó; sobresaliente
      bravo|bravísimo; felicit*; enhorabuena; felicidades; encant*|encantad*; agradecid*; agradecimiento; feliz|felices
      content*|contentos|contenta .. con|estamos|estoy|muy|de
      muy|tan|realmente|súper|super|bien|sumamente|bastante content*|satisf*|buen*|útil*|rápid*|amable*|eficient*|eficaz|agradecid*|profesional*|feliz|felices|bien|atent*|claro|agradable*
      satisfech*
      buen|buena|gran|excelente|buenísimo|estupendo trabajo|servicio|equipo|atención|producto|herramienta|soporte|labor|experiencia|actualización
      gracias .. de|mil|millones|infinitas|corazón|totales|nuevamente; mil|infinitas|muchísimas gracias
      muchas gracias por .. rápid*|ayud*|excelente|todo|pacien*|atenc*|solu*|amab*|su rápid*|resolver
      gracias .. por .. rápid*|excelente|pacien*|resolver|solucion*|amab*|buen*|gran|estupend*|magnífic*|increíble|eficac*|profesional*|esfuerzo|dedic*|todo
      agradec* .. enormemente|mucho|sinceramente|todo|de corazón|rapidez|infinit*|profesional*; me|nos encanta*|encantó
      amamos|adoro|adoramos|amo; recomend* .. totalmente|ampliamente|sin|todo|ustedes|su|a; salv* .. vida|día|nos|semana
      funciona|va|marcha|quedó|funcionó|salió .. perfect*|maravilla|genial|bien $|muy|estupend*|de diez|sin problema*|fenomenal|rodado
      de maravilla; una maravilla|gozada|delicia|joya|pasada; de lujo|diez|primera; un placer|lujo|encanto|ángel|crack|cracks; rapidez
      eficiencia; amabilidad; lo mejor; mejor .. servicio|soporte|equipo|herramienta|plataforma|atención|proveedor; super* .. expectativas
      alegr*|alegría; muy bien; qué bien|maravilla|alegría|gusto; sigan así; olé; chapó|chapeau; sombrero; aplaus*; gratamente
      peso de encima; gran .. mejora|ayuda|diferencia; facilit* .. vida; un éxito; sin duda .. mejor; atent*
      sois|son|eres|es .. los|las|el|la mejores|mejor|geniales|cracks|majos|majísim*|encantador*|amor; un|una sol|tesoro|crack|amor|encanto|joya|diez|10|fenómeno|fiera|acierto|éxito|bendición
      da|dan|daba gusto; qué|que gusto|ilusión|alegría|maravilla|nivel|buen|rapidez; gust*|gustado .. mucho|muchísimo|montón|todo; inolvidable*|exquisit*|delicios*|buenísim*|contentísim*|amabilísim*|rapidísim*|riquísim*|encantador*|entrañable|memorable|insuperable*|comodísim*|facilísim*
      volveremos|volveré|repetiremos|repetiré .. seguro|encantad*|sin|pronto|$; salvado|salvasteis|salvaron|salvó|salvan .. campaña|boda|viaje|mes|evento|curso|temporada|reunión|año; resolv*|resolvió|solucion* .. la vida; pedir de boca; sobre ruedas; como .. en casa|seda|reyes|reinas|tiro
      amable* y|además|conmigo|paciente*; rápid* y amable*|eficaz|eficaces|eficiente*|profesional*; todo .. perfecto|genial|diez|fenomenal|estupendo|fantástico; arregló|resolvió|solucionó|arreglaron|resolvieron|solucionaron|atendió|atendieron .. minutos|momento|enseguida|rápid*|volada|plis|genial|paciencia|cariño|amabil*
      disfrut* .. mucho|muchísimo|cada|clases|curso|estancia; trato .. exquisito|excelente|cercano|inmejorable|cariñoso|humano $; inmejorable*; merece .. la pena; vale .. cada|la pena; se nota .. mejora|cambio|trabajo|cariño; cinco estrellas; 10 sobre|de 10; chulísim*|muy chul*; agradecimiento|gratitud`,
  },
  otherSense: SPANISH_OTHER_SENSES,
  ownWords:
    'quedan queda quedado quedo quince encontrado encontrada encontramos encontre estaba estabas estaban contrato contratos contacto contactos contrata contratar contrario contratado control cuenta cuentas cuentan cuento cuentos encuentra encontrar pedidos perdido persona personal ' +
    'personas personales persono seguro seguros segura seguras seguridad servidor servicio servicios servir sesión sección secciones versión versiones cancelo canal ' +
    'canales sistema sistemas devuelve devolver volver resolver resolución revisar revisión renovar remover remitente urgente agente agentes gerente gente ' +
    'reunión ventas ventana ventanas vencer vender tarde tardes tarda tarea tareas claro clara clave claves nueva nuevas nuevos nuestro nuestros vuestra',
};
