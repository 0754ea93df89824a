/** Spanish. */
import type { Lexicon } from './lexicon.ts';
import { SPANISH_OTHER_SENSES } from './other-senses-es.ts';

export const SPANISH: Lexicon = {
  classes: {
    contract: 'contrato* suscripcion* cuenta cuentas licencia* plan planes servicio servicios membresia* acuerdo* renovacion* abono* colaboracion relacion todo prueba paquete*',
    rival: 'competencia competidor* proveedor* alternativa* solucion* herramienta* plataforma* software empresa lado parte compania',
    work: 'export* import* pedido* reunion* cita citas tarea* job* proceso* envio* sincroniz* descarga* reserva* pago* entrega* impresion* invitacion* solicitud* ticket* transferencia* evento* formacion* webinar* llamada* copia* factura* operacion* accion* campana* correo* orden ordenes turno* visita* recibo* carga*',
    system: 'sistema* plataforma* servidor* sitio pagina web portal app aplicacion* servicio* api programa software produccion conexion* base tienda caja* herramienta nube panel login',
    person: 'humano* persona personas alguien asesor* responsable* gerente* supervisor* agente* tecnico* director* superior* jefe* encargado* operador* representante* ejecutivo* especialista* compañero* comercial gestor* manager',
    bot: 'bot bots robot* chatbot* maquina* contestador* asistente automatic* ia',
    when: 'hoy mañana noche tarde mediodia lunes martes miercoles jueves viernes sabado domingo semana',
  },
  says: {
    cancellation: `
      cancel*|anul*|rescind*|resol*|termin*|finaliz*|extinguir ... @contract; @contract .. cancel*|rescind*|anul*|finaliz*
      dar|darnos|darme|damos|doy|daremos|dé|den|dese|demos|dando|dado .. de|la baja; de baja
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
      con la competencia; otro|otros|otra|otras|nuevo|nuevos|distinto @rival
      buscar*|buscando|busca*|evalua*|mir*|estudi*|compar*|explor* .. alternativa*|competencia|competidor*|otro|otra|otras|otros
      de|cambiar|cambio|cambiamos de? proveedor|herramienta|plataforma
      dejar*|dejamos|abandon* .. de|el|la|su usar|utilizar|servicio|plataforma|ser|contar|trabajar|pagar; dejar*|dejamos de ser
      abandon*|dejarlos|dejamos .. plataforma|servicio|ustedes; perder|pierden|perderán .. cliente*|nos|como
      ya no .. necesit*|quer*|usa*|utiliz*|interesa .. @contract|seguir|más|; prescindir|prescindiremos|prescindimos .. de; desist*
      terminar|terminamos|romper|rompemos .. relación|con ustedes; hasta aquí .. llegamos`,
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
      alguien .. que .. llame|atienda|hable|conteste|contacte|entienda; alguien de .. pueda|llam*|contact*|atien*`,
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
      pantalla|página .. blanco .. todos|desde; servicio no disponible`,
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
      !no .. han|ha|hemos|he .. reembols*|devuelto|reintegrado|recibido el reembolso|devolución`,
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
      no .. solicit*|pedi* .. contraseña|código|restablec*|acceso; no .. reconoc* .. acceso|inicio|sesión|dispositivo|ip; fuerza bruta`,
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
      en este .. momento|instante .. están|se|está|borrando|robando`,
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
      apremi*; esperando .. días|semanas|horas; impostergable; nóminas .. hoy|mañana|fin; corto plazo`,
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
      próxima semana|mes .. bien|vale|sirve|está; sin importancia; poca importancia; para su información; informativo; menor importancia`,
    furious: `
      inaceptable*; vergüenza|vergonzos*; lamentable*; pésim*; indignant*|indignad*|indignación; ridícul*; intolerable*; insoportable*
      horrible*; terrible servicio|atención|experiencia|soporte; nefast*; desastros*; un|es desastre; fatal $; hart*|hartos|harta
      cansad* de; asco; asquer*; basura; porquería; mierda; estafa*; robo; ladrones; incompeten*; inútil*; inadmisible*
      escándalo|escandalos*; burla*; tomadura; se|nos .. burlan|ríen|toman
      falta de .. respeto|seriedad|profesionalidad|profesionalismo|vergüenza; falta respeto; colmo
      paciencia .. límite|acaba*|agot*|perd*|fin; furios*; enojad*|enfadad*|molest* con|por|estoy|estamos|muy; enfad*|enoj*|cabread*|rabia
      pérdida|perder|perdiendo de? tiempo|el; broma $; una broma|tomadura; abogado*; acciones legales; demanda judicial; denunci*
      de una .. vez; ya basta; basta ya; basta; es el colmo; odio; tontería*; imperdonable; deplorable; patétic*; absurd*; indigno
      impresentable*; chapuza; un cero`,
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
      cuántas veces; cuánto más|tiempo .. esper*|tenemos|hay|debo|más; otra vez; de nuevo; una y otra; siempre .. mismo|igual|misma|lo
      mismo|misma .. error|problema|respuesta|excusa|siempre|otra; llevo|llevamos .. días|semanas|meses|horas|esper*|pidiendo|reclam*|sin
      desde hace .. días|semanas|meses .. esper*|sin|nada|nadie|no; esperando .. días|semanas|meses|desde|horas|todavía|respuesta
      eterno|eternidad; demasiado .. lento|caro|tiempo|complicado|tarde; prometieron|prometido|promesa* .. no|nada|nunca|pero|y; ignor*
      abandonad*; engañ*|engañad*; excusas
      !no .. estamos|estoy|quedé|quedamos|es|son .. satisf*|content*|normal|serio|aceptable|justo|profesional|digno|conform*|feliz
      nada .. satisf*|content*|útil|serio|profesional|contento; ni .. siquiera .. respond*|disculpa|respuesta
      respuesta* automátic*|enlatad*|genéric*|copia*|plantilla; pérdida .. confianza; perd* .. confianza|clientes|ventas por|
      confianza .. perd*; caos; ineficaz|ineficiente*|ineficacia; desagradable; desesper*; tedios*; engorros*; inservible; un retroceso
      empeor*; desorganiz*; desatención; mal trat*|atendid*|hech*; pena $; qué pena; no .. lo .. que .. pagamos|esperaba*
      para esto .. pag*; fastidi*`,
    positive: `
      excelente*; perfecto|perfecta|perfectamente; genial*|geniales; fantástic*; maravill*; estupend*; magnífic*; increíble* $
      increíble .. trabajo|equipo|servicio|atención; fenomenal*; extraordinari*; espectacular*; impecable*; impresion*; sobresaliente
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
      peso de encima; gran .. mejora|ayuda|diferencia; facilit* .. vida; un éxito; sin duda .. mejor; atent*`,
  },
  otherSense: SPANISH_OTHER_SENSES,
  ownWords:
    'contacto contactos contrata contratar contrario contratado control cuenta cuentas cuentan cuento cuentos encuentra encontrar pedidos perdido persona personal ' +
    'personas personales persono seguro seguros segura seguras seguridad servidor servicio servicios servir sesión sección secciones versión versiones cancelo canal ' +
    'canales sistema sistemas devuelve devolver volver resolver resolución revisar revisión renovar remover remitente urgente agente agentes gerente gente ' +
    'reunión ventas ventana ventanas vencer vender tarde tardes tarda tarea tareas claro clara clave claves nueva nuevas nuevos nuestro nuestros vuestra',
};
