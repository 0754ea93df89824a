/** Portuguese of Brazil and Portugal. */
import type { Lexicon } from './lexicon.ts';
import { PORTUGUESE_OTHER_SENSES } from './other-senses-pt.ts';

export const PORTUGUESE: Lexicon = {
  classes: {
    contract: 'contrato* assinatura* conta contas licenca* plano planos servico servicos mensalidade* subscricao subscricoes renovacao acordo adesao parceria relacao tudo teste pacote*',
    rival: 'concorren* concorrencia fornecedor* alternativa* solucao ferramenta* plataforma* software empresa lado prestador*',
    work: 'export* import* pedido* reuniao reunioes encontro tarefa* job* processo* envio* sincroniz* download* reserva* pagamento* entrega* impressao convite* solicitac* ticket* chamado* transferencia* evento* formacao treinamento webinar* ligacao chamada* copia* fatura* nota* operacao acao campanha* email* ordem encomenda* agendamento* consulta* boleto*',
    system: 'sistema* plataforma* servidor* site pagina portal app aplicac* aplicativo* servico* api programa software producao conexao ligacao base loja caixa* ferramenta nuvem painel login banco',
    person: 'humano* pessoa pessoas alguem atendente* responsavel gerente* supervisor* agente* tecnico* diretor* superior* chefe* encarregado* operador* representante* consultor* especialista* gestor* colega comercial assistente',
    bot: 'bot bots robo robos robot* chatbot* maquina* automatic* assistente ia ura',
    when: 'hoje amanha noite tarde segunda terca quarta quinta sexta sabado domingo feira semana expediente dia meio',
  },
  says: {
    cancellation: `
      cancel*|anul*|rescind*|encerr*|termin*|finaliz*|denunciar ... @contract; @contract .. cancel*|rescind*|encerr*|anul*
      rescindir|rescindimos|rescindiremos|rescisão; distrato; cancelamento .. @contract|imediato|definitivo
      aviso .. cancelamento|rescisão; pedido|solicito|solicitar|solicitamos|quero|queremos|peço|pedir|confirmar .. cancelamento
      queremos|quero|vamos|vou|pretendo|pretendemos|desejamos|desejo|gostaria|gostaríamos|precisamos|preciso|decidimos|obrigados|teremos|penso|pensando|e|ou|a|como|para|iremos .. cancelar $|se|porque|pois|por|já|tudo|com|agora|imediatamente|o
      cancelaremos|cancelarei|cancelamos; cancelo $; cancelem .. @contract|tudo; como cancelo|cancelar $
      fechar|fechem|encerrar|encerrem|excluir|excluam|apagar|eliminar|deletar .. nossa|minha|a|toda conta|assinatura|subscrição
      colocar|pôr|por|dar|damos fim|termo .. @contract; pôr fim; encerrar .. parceria|relação|contrato
      !não|nao|sem|nem .. renov*|prorrog*|prolong*
      !não|nao|nem .. continu*|ficar*|seguir*|permanec* .. com|clientes|cliente|usando|a usar|utilizando
      desativar|cancelar|parar .. renovação; não renovação
      mudar*|mudamos|mudo|trocar*|troco|trocamos|migr*|passar*|passamos|ir*|iremos|vamos|partir .. para|pra|de|por|com|pro a|o|um|uma|outro|outra|à|ao? @rival
      trocar|trocamos|mudar|mudamos|mudança de fornecedor|sistema|ferramenta|plataforma
      vamos|vou|iremos .. para|pra a? concorrên*|concorrente; para|pra|pro a|o? concorrência|concorrente
      outro|outra|outros|outras|novo|nova @rival
      procur*|busc*|avali*|estud*|compar*|pesquis*|cot* .. outro|outra|outros|alternativa*|concorren*|fornecedor*; ir|vamos|iremos embora
      embora $; deixar*|deixamos|abandon* .. de|o|a|ser usar|utilizar|serviço|plataforma|clientes|cliente|vocês
      abandon*|deixar .. plataforma|vocês|serviço; perder|perdem|perderão|perdendo .. cliente*|nos|um
      não|nao .. precis*|quer*|us*|utiliz*|interess* .. mais; mais .. não .. precis*; não .. precis* .. mais|@contract
      sair .. da|do|de plataforma|contrato|serviço|vocês; desistir|desistimos|desisto .. do|da|de|contrato|serviço; dispens* .. serviços
      romper .. contrato|relação; descontinuar .. uso|contrato|serviço`,
    human_request: `
      fal*|convers*|trat*|bater .. com|a @person|alguém|um|uma|o|vocês; falar com; conversa|reunião|papo .. com .. @person|vocês
      atendid*|atenda|atendam|atender|atendimento .. por? @person|humano|humanizado|real|pessoal
      @person .. real|verdade|carne|humana|humano|verdadeir*; ser humano; um humano|humana
      pass*|transf*|encaminh*|direcion*|coloq*|conect*|escal* .. me|para|com|a|pra|por .. @person
      atendimento|suporte|ajuda|contato|contacto|assistência humano|humanizado|humana|pessoal
      !não|nao|sem|nem|vez|lugar|chega|cansad*|farto|nada|invés .. @bot; @bot .. não|nao|inútil|serve|entende|loop
      ligu*|liga*|telefon*|lig* .. me|nos|para|pra|por favor|hoje|amanhã|mim|de
      me|nos|que|alguém|poderia*|podem|pode|poder ligu*|ligar|liga|ligarem|telefon*; ligue*|liguem
      retornar|retornem|retorno|devolver .. ligação|chamada|telefone|telefônico; uma ligação|chamada|telefonema; por|pelo|via|ao telefone
      telefonicamente; contato|contacto|contactar|contatar .. telefone|telefônico|pessoa|alguém; número .. telefone|ligar
      telefone .. contato|ligar|atendimento; videochamada|vídeo chamada; vídeo ou telefone
      marcar|agendar .. conversa|chamada|ligação|reunião .. com; de viva voz
      quero|queremos|exijo|exigimos|preciso|precisamos|solicito|gostaria|prefiro|preferimos|peço .. @person
      o|seu|um|ao|com|algum|vosso supervisor|gerente|chefe|superior; tem|há|existe .. alguém|alguma pessoa|humano
      alguém .. que .. ligue|atenda|fale|responda|contacte|entenda; alguém de .. verdade|vocês|suporte`,
    outage: `
      @system ... caiu|caíram|caído|caída|abaixo|inacessível|indisponível|travado|travada|morto|offline|down|fora|parado|parada|parou|inoperante
      fora do|de ar|serviço|linha; está|estão|tudo|completamente|continua|ficou|totalmente .. fora do|down|offline|caído|em baixo|abaixo
      em baixo; inacessível|inacessíveis; indisponível|indisponíveis|indisponibilidade
      queda .. geral|total|do|da|de|no sistema|serviço|servidor|plataforma|sistema|internet|desde; pane; apagão
      interrupção .. serviço|total|geral; falha geral|total; tudo .. parado|travado|fora|caiu|parou|quebrado
      sistema|serviço .. interrompido|suspenso; !não|nao .. funciona|vai|abre|carrega|responde|entra .. nada|nenhum*|mais
      !nada .. funciona|abre|carrega|responde|anda
      !ninguém|nenhum|nenhuma .. consegue|pode|acessa|acede|entra|funciona|conseguiu|conseguem
      !não|nao .. consegu*|pod*|temos|há|tem .. acess*|aceder|entrar|logar|conectar .. ninguém|nada|nenhum|sistema|plataforma|portal|desde|site|à|ao
      ninguém .. consegue|acessa|entra; !@system ... não|nem .. responde|funciona|carrega|abre|vai|inicia|conecta|entra|sobe
      !todos|todas|toda|nenhum .. sem|não .. acesso|conseguem|consegue|acessar|entrar
      sem .. acesso|serviço|sistema .. desde|todos|toda|ao; sem serviço|sistema; erro 500|502|503|504 .. todos|todas|tudo|desde|em
      502|503|504; todas|cada as? .. requisições|chamadas|páginas|pedidos .. falh*|erro|devolv*|500|retorn*
      tela|página|ecrã .. branco|branca .. todos|desde; serviço indisponível`,
    refund: `
      reembols*|restitu*; estorn*
      devol*|devolv*|devolução|retorn* .. dinheiro|valor|pagamento|quantia|cobrança|reais|euros|taxa|diferença|parcela|montante
      nos|me|o|que|a|que devolvam|devolva|devolver|restituam|restitua|reembolsem; devolvam|devolvam|devolvam me
      meu|nosso|o dinheiro .. volta; dinheiro|valor|grana de volta; de volta .. dinheiro|valor|conta|cartão; ressarc*
      recuperar .. dinheiro|valor|pagamento; nota de crédito
      crédito .. pelos|por|pelas|pelo|pela|na|em nossa|minha|dias|conta|período|fatura|indisponibilidade|licenças|falha; um crédito
      creditar|creditem|credite .. valor|conta|nossa|diferença; compens*; indeniz*|indemniz*; chargeback
      cancel*|reverter|revertam .. cobrança|débito; abatimento|desconto .. por|fatura .. falha|queda|indispon*
      !ainda|até|nunca|continuo|continuamos .. não|agora|sem|aguard*|espera .. reembols*|devol*|estorn*|dinheiro
      !não|nao .. foi|fizeram|recebi|recebemos|fui|fomos .. reembols*|estorn*|devolvid*`,
    security: `
      brecha*|vulnerabilidade*|vulnerável; falha|incidente|furo|problema|violação|quebra de|com .. segurança|dados|privacidade
      incidente .. segurança; vazamento*|vazad*|vazou|vazaram|vazando; fuga .. dados|informação; hack*|raque*
      invad*|invasão|invasor*|invadiram|invadida; pirate*; comprometid*|comprometeram conta*|chave*|senha*|dados|por|desde
      conta*|chave*|senha*|dados|servidor|usuário|palavra .. comprometid*|roubad*|hackead*|expost*|vazad*|publicad*|venda|invadid*
      phishing; golpe|golpista*; malware|ransomware|vírus|trojan; ciberataque*|ataque|atacante*|atacando|atacaram
      roub*|furt* .. dados|notebook|laptop|celular|telemóvel|chave*|senha*|identidade|informaç*|credenciais|computador|token
      dados|notebook|laptop|celular|chave*|senha*|credenciais|computador|portátil .. roubad*|furtad*|expost*|público*
      acess*|login*|conexão|sessão|sessões|pessoa*|usuário*|utilizador*|terceiro*|dispositivo|transaç*|alteraç*|início .. não autorizad*|suspeit*|desconhecid*|indevid*|estranh*|fraudulent*|alhei*
      não autorizad* .. acess*|pessoa*|usuário*|login*; acesso* indevid*
      sem .. autorização|permissão|nosso consentimento .. acess*|entr*|baix*|alter*
      suspeit*|desconhecid*|estranh*|fraudulent*|fals* .. acess*|email*|e|mail|atividade|sessão|login*|mensagem|link|ip|dispositivo|conta|boleto
      email*|mail|atividade|mensage*|link|login*|sessão|boleto|site|acesso .. suspeit*|fraudulent*|fals*|imit*|desconhecid*|estranh*
      alguém|desconhecid*|terceiro|estranho|ladrão|hacker|invasor|indivíduo|ex .. acess*|entrou|entrado|roubou|usa|usando|está|invadiu|logou|baix* .. conta|sistema|nosso*|nossa*|dados|com|dentro|baixando|minha
      ex|antigo* .. funcionário*|empregado*|colaborador*|colega* .. acess*|entr*|logou|ainda|login; fraude*|fraudulent*|fraudador*
      ver|vejo|vemos|vê|veem|acess*|mostra|aparecem|aparece .. dados|faturas|tickets|informaç*|documentos|pedidos|notas|boletos .. outro*|outra*|alhei* .. cliente*|empresa*|organiz*|conta*
      dados|faturas|documentos|informaç*|notas .. de .. outro*|outra*|alhei* .. cliente*|empresa*
      expost* .. dados|informaç*|público|internet; dados .. públic*|expost*|à vista|internet|acessíveis|venda; falsific*; se passa* .. por
      passando por; injeção; senha .. alterad*|trocad*|mud* .. sem|não|ninguém; não|nao .. solicit*|pedi* .. senha|código|redefin*|acesso
      não|nao .. reconhe* .. acesso|login|sessão|dispositivo|ip; força bruta; personific*; usurp*`,
    urgent: `
      urgent*|urgência|urge; urgentemente; imediat*|imediatamente; de imediato; agora mesmo; já $; o quanto antes; quanto antes
      o mais rápido|breve|depressa possível; mais rápido possível; assim que possível; logo que possível; com a máxima
      com a maior brevidade; asap; sem demora; emergência; agora por|$; crític* $; situação|incidente|problema|erro|muito|é|falha crític*
      máxima|alta|absoluta|total|suma prioridad*|urgência; p1; prioridade .. 1|máxima|um
      produção|fábrica|planta|linha|loja|armazém|caixa|caixas|operação|negócio .. parad*|parou|bloque*|paraliz*|paralis*|interromp*
      parad* .. produção|fábrica|planta|operação
      perdendo|perdemos|perde|custa|custando|perco|a .. dinheiro|vendas|clientes|pedidos|milhares|cada|euros|reais
      cada minuto|hora|segundo .. conta|custa|perd*; questão de .. minutos|vida; !não|nao .. pode*|dá|podemos .. esperar $
      !não|nao .. esperar .. mais|nem; socorro; sos; perigo; desastre; catástrofe; vida* .. perigo|risco
      paciente* .. esper*|risco|perigo|aguard*; em .. minutos; rápido por|$; depressa; ajuda $; antes que .. tarde
      parem|pare|bloqueiem|bloqueie|suspendam|derrubem|cortem .. já|agora|imediat*|tudo|envio; na hora
      neste .. momento|instante .. está|estão|apagando|roubando; ontem $; para ontem; pra ontem; é pra já`,
    high: `
      antes|para|até|ainda|desta|esta|final|fim .. de|o|a|da|as? @when|hoje; até|antes .. às|das|as .. h|horas|17h|18h|meio
      hoje mesmo|ainda|até|às|vence|temos|tenho|é
      hoje|amanhã|sexta|segunda|noite|tarde|quinta|terça|quarta .. vence*|entreg*|auditoria|apresentação|reunião|lançamento|fechamento|feira|abre|inspeção|demo|prazo|limite|começa|folha|sai|inauguração
      entreg*|vence*|auditoria|apresentação|reunião|lançamento|fechamento|inspeção|demo|prazo|limite|folha|precis*|dev*|tem|tenho|temos|abre|começa|evento|sair .. hoje|amanhã|sexta|segunda|noite|quinta|terça|quarta|17h|18h
      amanhã .. de|cedo|pela|manhã|à; prazo .. vence|acaba|hoje|amanhã|termina|limite|máximo|expira|entrega|do|final; data limite
      vencimento .. hoje|amanhã; em .. horas|dois dias; dentro de .. horas|hora|dias; contra o relógio; no máximo .. hoje|amanhã
      bloquead*|bloqueia|bloqueando; travad* .. $|desde|sem|e|com|por; parados; paralis*
      !não|nao|sem|impossível|ninguém .. consegu*|pod*|dá .. trabalhar|faturar|enviar|vender|cobrar|avançar|continuar|despachar|operar|fechar|produzir|entregar|emitir
      sem conseguir|poder .. trabalhar|faturar|vender|operar; impossível .. trabalhar|faturar
      tod*|inteiro|inteira .. equipe|equipa|empresa|departamento|escritório|time|usuários|utilizadores|clientes|funcionários|colegas|lojas|pessoal|filiais
      equipe|equipa|empresa|departamento|escritório|time|setor .. inteiro|inteira|toda|todo|parad*
      afet* .. tod*|vári*|muit*|client*|usuári*
      vári*|muit*|dezenas|centenas .. usuários|utilizadores|clientes|colegas|funcionários|lojas .. afet*|não|esper*|reclam*|bloque*|sem|queix*
      10|12|15|20|25|30|40|50|60|70|80|90|100|120|150|200|250|300|400|500 .. usuários|utilizadores|pessoas|funcionários|colegas|clientes|agentes|vendedores|lojas|postos|entregadores
      clientes .. esperando|esperam|reclamando|reclamam|ligando|aguardando|à espera; em breve $; logo $
      rápid*|pront*|breve .. resposta|solução|ajuda|possível|resolver; solução|resposta|ajuda|retorno|atendimento .. rápida|rápido|breve
      rapidamente; muito|bastante|realmente importante; importante $; prioritári*; prioridade alta; pressa $
      temos|tenho|com|há|estou|estamos .. pressa; aguard*|esperando .. dias|semanas|horas; folha .. pagamento .. hoje|amanhã
      salários .. hoje|amanhã; atrasad* .. time|equipe|entregas|por causa|$`,
    low: `
      !não|nao|sem|nenhuma|nenhum|nada|nem .. urgente|urgência|pressa|correria|urge|crítico|apressad*|pressão|grave|prioritário|importante|importância
      !não|nao é .. para hoje|grave|urgente; com .. calma|tranquilidade; sem .. pressa|stress|estresse
      quando .. pud*|tiver*|der|houver|quis*|puder*|conseguir* .. tempo|tempinho|momento|possível|$|um|folga; quando der|puderem|puder|for
      quando .. for .. possível|conveniente; se .. tiver*|houver|sobrar .. tempo|tempinho; em algum|qualquer momento; algum dia
      um dia .. desses|quem|$; mais|para|pra frente|futuro|depois; pode|podem esperar
      baixa|pouca|mínima|menor|baixíssima prioridade|importância|urgência; prioridade baixa
      seria|ficaria|era .. bom|ótimo|legal|útil|interessante|prático|bacana|bonito|fixe|giro|ideal|simpático; sugestão*|sugestões|sugiro
      ideia $|para|de|futura; ideia; proposta .. melhoria; melhoria $; por curiosidade
      simples|mera|pura curiosidade|dúvida|pergunta|sugestão|ideia
      só|apenas|somente .. curiosidade|pergunta|sugestão|dúvida|detalhe|comentar|comentário|observação; curiosidade
      detalhe .. sem|menor|pequeno|estético|bobo; pequen*|detalhe .. detalhe|sugestão|erro de digitação|melhoria|importância; estétic*
      gralha; cosmétic*; bobagem; para .. o futuro; futur* versão|versões|atualizaç*; próxima versão; semana|mês que vem .. bem|serve|tudo
      próxima semana .. serve|bem; sem importância; nada demais; a título .. informação|curiosidade; dava para ter`,
    furious: `
      inaceitável|inaceitáveis; vergonh*|vergonhos*; lamentável; péssim*; indignad*|indignação|indignante; ridícul*; intolerável
      insuportável; horrível|horrorosa; terrível serviço|atendimento|experiência|suporte; desastros*; um desastre; fart*|farto|farta
      cansad* de; saco cheio; nojo|nojento; lixo; porcaria; merda|droga; golpeão; roubo; ladrões; incompeten*; inútil|inúteis
      inadmissível; escândal*|escandalos*; palhaçada; piada; desrespeito; falta .. respeito|consideração|vergonha|seriedade; cúmulo
      absurd*; paciência .. limite|acab*|esgot*|perd*|fim; furios*; raiva; revolt*; irritad*|irritadíss*; perda .. tempo
      perder|perdendo|perdi tempo; brincadeira; advogado*; procon; processo judicial|na justiça; ação judicial; justiça; reclame aqui
      de uma vez por; já chega; chega $|disso|de; ódio; imperdoável; deplorável; patétic*; indigno; descaso; enrolação|enrolando
      enganad*|enganação; mentira|mentiras|mentiros*; caloteiros; decepção total; sacanagem; bosta; nunca mais`,
    negative: `
      decepcion*|decepção|desapont*|desilus*|desiludid*; insatisf*|descontent*; frustr*|frustrante; chatead*; chato|chata
      incomod* .. muito|com|nos; reclam* .. de|contra|há|vezes|já
      mal|mau|má|ruim|pior serviço|atendimento|experiência|suporte|qualidade|gestão|comunicação|resolvido|feito|tratad*|atendid*
      muito|tão|bem|realmente|demais|bastante mau|má|ruim|lent*|complicad*|difícil|car*|fraco|fraca|triste|demorad*|mal; péssima
      lent* demais; pior .. serviço|que|cada|experiência; pouco .. sério*|profissiona*|confiáve*|fiável|útil|claro|satisf*; deficiente
      triste*; infelizmente .. de|mais|outra|novo
      !ninguém|nenhum|nenhuma|nunca|sem|continu* .. respond*|ajud*|resposta|solução|faz|atende|lig*|import*|retorno|resolv*
      !não|nao .. respond*|ajud*|atend*|fazem|resolv*|escut*|import*|retorn* .. ninguém|nada|nunca|me|nos|meus|e
      segunda|terceira|quarta|quinta|décima|enésima|sexta .. vez|email|mensagem|ticket|semana|queda|reclamação|chamado|contato
      pela .. vez; quantas vezes; quanto tempo .. mais|esper*|ainda; até quando; outra vez; de novo; novamente .. o|mesmo|a|caiu|problema
      mais uma vez; sempre .. mesmo|igual|mesma|a; mesmo|mesma .. erro|problema|resposta|desculpa|sempre|história
      há|faz|estou|estamos .. dias|semanas|meses|horas .. esper*|sem|aguard*|pedindo|tentando|nada|que|e
      esperando|aguardando|espera .. há|dias|semanas|meses|desde|até; eternidade; demora|demorad*|demoraram; lerd*
      prometeram|prometido|promessa* .. não|nada|nunca|mas|e; ignor*|ignorad*; abandonad*; desculpas; só .. desculpas
      !não|nao .. estamos|estou|ficamos|é|são .. satisf*|content*|normal|sério|aceitável|justo|profissional|digno|feliz|possível
      nada .. satisf*|content*|útil|sério|profissional|bom; nem .. sequer .. respond*|resposta
      resposta* automátic*|pronta*|padrão|genéric*|copi*; confiança .. perd*; perd* .. confiança|clientes|vendas por; caos
      ineficaz|ineficiente|ineficiência; desagradável; desesper*; inutilizável; retrocesso; pior* cada|muito; desorganiz*
      mal .. tratad*|atendid*|feito|resolvid*; pena $; que pena; não .. foi|é .. que .. contrat*|pag*|esper*; para isso .. pag*; bagunça
      tristeza; sumiram; complicação; aborrecid*; vexame; negligên*`,
    positive: `
      excelente*; perfeito|perfeita|perfeitamente; ótimo|ótima|ótimos|ótimas; genial; fantástic*; maravilh*; magnífic*; incríve* $
      incrível .. trabalho|equipe|equipa|serviço|atendimento; fenomenal; extraordinári*; espetacular; impecáve*; impression*; sensacional
      excecional|excepcional; bravo; parabéns|parabenizar; felicit*; amei|amamos|adorei|adoramos|adoro|amo; encantad*; agradecid*
      gratidão|grat* pela|pelo|por|a|demais|imensamente; feliz|felizes; content*|contentes|contente .. com|estamos|estou|muito|de
      muito|tão|realmente|super|bem|extremamente|bastante|demais content*|satisf*|bom|boa|útil|rápid*|amáve*|eficient*|eficaz|agradecid*|grat*|profissional|feliz|felizes|atencios*|simpátic*|prestativ*|claro|legal|obrigad*
      satisfeit*
      bom|boa|grande|excelente|belo|bela|ótimo trabalho|serviço|equipe|equipa|atendimento|produto|ferramenta|suporte|experiência|atualização
      obrigad* .. de|mil|coração|demais|imens*|novamente|mesmo; mil obrigad*
      muito obrigad* .. pela|pelo|por|a .. rápid*|ajuda|excelente|tudo|paciên*|atenção|solu*|agilidade|apoio|prest*|resolver|dedic*
      obrigad* .. pela|pelo|por .. rápid*|excelente|paciên*|resolver|agilidade|simpatia|profission*|esforço|dedic*|tudo|eficiên*|atendimento|prontidão
      agradeç* .. imens*|muito|sincer*|tudo|coração|agilidade|rapidez|profission*|dedic*; recomend* .. totalmente|muito|vocês|a|sem|todos
      salv* .. vida|dia|nos|semana
      funciona|está|ficou|funcionou|roda|corre .. perfeit*|maravilh*|muito bem|ótim*|lindo|linda|redond*|bem $|às|sem problema*|show
      ficou .. linda|lindo|ótim*|show|excelente; uma maravilha|delícia|beleza; nota 10|dez|mil; de primeira
      um prazer|anjo|luxo|sucesso|espetáculo|show; rapidez; eficiência; agilidade; simpatia; o melhor
      melhor .. serviço|suporte|equipe|equipa|ferramenta|plataforma|atendimento|fornecedor; super* .. expectativas; alegr*; muito bem
      show de; que .. maravilha|alegria|bom; continuem assim; cinco estrelas; tirar|tiro o chapéu; chapéu; aplausos; elogi*
      peso .. costas; gostei|gostamos|gosto .. muito|imenso|bastante|demais|do|da; grande .. melhoria|ajuda|diferença; facilit* .. vida
      resolveu tudo; top $; demais $; bacana; atencios*; prestativ*; competente*`,
  },
  otherSense: PORTUGUESE_OTHER_SENSES,
  ownWords:
    'contato contatos contacto contactos contrata contratar contratado contrário controle conta contas contam conto contém pedidos perdido pessoa pessoal ' +
    'pessoas pessoais seguro seguros segura seguras segurança servidor serviço serviços servir sessão seção versão versões cancelo canal canais sistema sistemas ' +
    'devolve devolver volver resolver resolução revisar revisão renovar remover remetente agente agentes gerente gente reunião vendas venda vencer vender tarde ' +
    'tarefa tarefas claro clara chave chaves nova novas novos nosso nossos urgente minutos minuto mínimo parado parada passado fechado fechada chamado chamada ' +
    'enviado enviada errado errada entrada entrar encontrar terminal terminar parceiro primeiro conectar comprar comprado cobrar',
};
