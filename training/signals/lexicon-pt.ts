/** Portuguese of Brazil and Portugal. */
import type { Lexicon } from './lexicon.ts';
import { PORTUGUESE_OTHER_SENSES } from './other-senses-pt.ts';

export const PORTUGUESE: Lexicon = {
  classes: {
    contract: 'contrato* assinatura* conta contas licenca* plano planos servico servicos mensalidade* subscricao subscricoes renovacao acordo adesao parceria relacao tudo teste pacote* apolice* fibra tarifa matricula fidelizacao fidelidade',
    rival: 'operador* seguradora academia agencia banco concorren* concorrencia fornecedor* alternativa* solucao ferramenta* plataforma* software empresa lado prestador*',
    work: 'export* import* pedido* reuniao reunioes encontro tarefa* job* processo* envio* sincroniz* download* reserva* pagamento* entrega* impressao convite* solicitac* ticket* chamado* transferencia* evento* formacao treinamento webinar* ligacao chamada* copia* fatura* nota* operacao acao campanha* email* ordem encomenda* agendamento* consulta* boleto*',
    system: 'tpv erp crm wifi internet rede intranet maquininha* multibanco totem terminal terminais pix sistema* plataforma* servidor* site pagina portal app aplicac* aplicativo* servico* api programa software producao conexao ligacao base loja caixa* ferramenta nuvem painel login banco',
    person: 'humano* pessoa pessoas alguem atendente* responsavel gerente* supervisor* agente* tecnico* diretor* superior* chefe* encarregado* operador* representante* consultor* especialista* gestor* colega comercial assistente',
    bot: 'bot bots robo robos robot* chatbot* maquina* automatic* assistente ia ura',
    brand: 'banco bancos companhia operador* seguradora* academia ginasio colegio escola clinica hospedagem fornecedor* agencia vivo claro tim oi meo nos vodafone nubank',
    net: 'internet wifi conexao rede linha luz energia cobertura sinal telefone telefonia tv televisao fibra eletricidade agua corrente gas',
    mine: 'conta* perfil usuario utilizador email mail e correio cartao cartoes chave* senha* palavra linha numero chip sim celular telemovel telefone whatsapp dados endereco morada iban pix assinatura identidade banco rede servidor* sistema*',
    device: 'notebook* laptop* portatil portateis celular* telemovel telemoveis computador* tablet* pendrive token credencial* crachá bolsa mochila carteira telefone cartao cartoes',
    papers: 'dados fatura* documento* documentacao prontuario* processo* holerite* recibo* historico* exame* resultado* receita* apolice* extrato* ficha* passaporte* cpf nif rg relatorio* contrato* nota notas endereco* morada pedido* mensagens conversa* boleto* reserva*',
    stranger: 'pessoa* client* paciente* usuario* utilizador* empresa* hospede* aluno* aluna* familia* vizinho* titular* assinante* socio* inquilino* senhor senhora rapaz',
    when: 'hoje hj amanha noite tarde segunda terca quarta quinta sexta sabado domingo feira semana expediente dia meio',
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
      procur*|busc*|avali*|estud*|compar*|pesquis* .. outro|outra|outros|alternativa*|concorren*|fornecedor*; ir|vamos|iremos embora
      embora $; deixar*|deixamos|abandon* .. de|o|a|ser usar|utilizar|serviço|plataforma|clientes|cliente|vocês
      abandon*|deixar .. plataforma|vocês|serviço; perder|perdem|perderão|perdendo .. cliente*|nos|um
      não|nao .. precis*|quer*|us*|utiliz*|interess* .. mais; mais .. não .. precis*; não .. precis* .. mais|@contract
      sair .. da|do|de plataforma|contrato|serviço|vocês; desistir|desistimos|desisto .. do|da|de|contrato|serviço; dispens* .. serviços
      romper .. contrato|relação; descontinuar .. uso|contrato|serviço
      mudar|mudo|mudamos|troco|trocar|trocamos|vou|vamos|iremos|passo|passar|passamos|ir|migrar .. de|para|pra|pro|ao? @brand; fazer|peço|pedir|quero|solicito|farei|faço|tratar .. portabilidade; portar .. número|linha
      outra|outro @brand|escola|empresa .. $|que|mais|com|e|melhor; vou|vamos|prefiro|contratar|encontr*|assinar|assinei|fechei|fechamos .. outra|outro|outras @rival|@brand|escola
      sair|saio|saímos|saindo .. do|da|deste plano|contrato|assinatura|programa|acordo|clube; desvincul*|desfili*|desligamento .. @contract|empresa|da|do|me; solicit*|peço|quero|pedido .. desligamento|encerramento|distrato|desfiliação; ^ encerramento .. @contract
      confirm*|solicit*|pedi*|pretend* .. encerramento|denúncia|rescisão|cessação; encerramento|denúncia|cessação|término|extinção .. contrato|conta|acordo|assinatura|minha|nossa
      nunca mais .. compr*|contrat*|volt*|reserv*|uso|assino|piso|viajo|fico|pisar; !não|nao .. volto|voltarei|voltamos|voltaremos|voltar .. compr*|contrat*|hosped*|usar|mais|aqui
      perderam|perderão|perdem|vão|acabam|acabaram .. um|uma|mais|perder .. cliente|clientes|assinante|aluno
      tir*|retir*|transfer*|lev*|sac* .. filho*|filha*|dinheiro|poupança|salário|fundos|investiment* .. dessa|desta|deste|desse|do|da|para|pra|vosso|vossa escola|colégio|banco|outro|outra|vosso|vossa|creche
      trancar .. matrícula|curso|e; não|nao .. conto|contem|contamos .. mais? .. com|conosco|comigo; !não|nao contem mais? .. conosco|connosco|comigo
      último|última .. mês|ano|pedido|compra|fatura|mensalidade|reserva .. que .. pag*|fazemos|faço|compro|com; parem|pare|deixem .. de cobrar|debitar|descontar|faturar .. mensalidade|minha|meu|$|conta
      dar|dou|deem .. baixa .. na|da|minha|nossa|no conta|assinatura|matrícula|contrato|plano; !não|nao vale|compensa|interessa .. continuar|renovar|seguir|manter|ficar; !não|nao fico|ficamos|ficarei|pretend* .. com|mais|continuar|renovar|manter
      pens*|ponder*|consider*|avali*|estud* .. mudar|sair|cancelar|trocar|encerrar|desistir|rescindir|deixar|ir .. de|da|do|com|embora|$|para|o|pra; deixar|deixo|deixamos de ser; eu|já|hoje|amanhã|mesmo cancelo $
      cancel*|encerr*|resili* .. o|meu|a|minha|nosso seguro|linha|cartão|matrícula|internet|telefone|academia|celular|mensalidade|fibra; multa|fidelização|carência|aviso|pré .. sair|cancel*|rescind*|encerr*|contrato
      cancelem|cancelo|encerrem|cancela $|tudo|já|isso|minha|meu|a|o .. conta|contrato|assinatura|plano|matrícula|$; se .. sairmos|sair|sairmos|cancelarmos|rescindirmos .. contrato|antes`,
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
      alguém .. que .. ligue|atenda|fale|responda|contacte|entenda; alguém de .. verdade|vocês|suporte
      contato|contacto|conversa .. com|de|do|por .. um|uma? @person; contat*|contact* .. me|comigo|connosco|conosco|nos; entrem|entre|entrar .. em contato|contacto .. comigo|conosco|connosco|telefone|nos
      com quem .. falo|falar|falamos|trat*|contact*|posso; tem|há alguém aí|ai|lá|real; só robô|robo|máquina|gravação; quero|preciso|queremos gente; falar|atend* .. gente
      alguém|um|uma .. do|da|de? .. falar|falasse|fale|falem|ligar|telefonar .. comigo|conosco|connosco|me|nos; retorn*|ligue*|liguem .. me|nos|supervisor|hoje|amanhã; me|nos retorne*|liguem|ligue|telefone*|contacte*|contate*
      telefone*|ligue*|liguem .. me|nos; escal*|subam|elevem .. superior|supervisor*|chefe|gerente|responsável; atende|responde|atendido|atendida .. sempre? .. máquina|robô|gravação|programa; número .. falar|ligar`,
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
      tela|página|ecrã .. branco|branca .. todos|desde; serviço indisponível
      !estamos|estou|ficamos|fiquei|continuamos|continuo|seguimos|bairro|prédio|escola|loja|hotel|cidade|rua|casa|inteiro|inteira|toda|todo|dias|horas|deixaram|deixou|manhã|noite|dia|vez .. sem @net
      !sem @net .. desde|há|faz|em|no|na|toda|todo|de novo|outra|dias|horas; ^ sem internet|wifi|luz|sinal|rede|linha|sistema|energia $; ^ sem sistema|internet|luz|rede|energia .. de novo|há|desde
      !não|nao há|temos|tem|chega|tenho|volta|funciona .. internet|wifi|luz|energia|sinal|rede|linha|sistema; !nem internet|luz|telefone|rede|wifi; acabou|caiu|faltou|foi|cortaram|falta .. a|de luz|energia|internet|rede|conexão|sinal|wifi
      !nenhum|nenhuma|nem um|uma ... @system|caixa|equipamento|computador|elevador|loja|filial|linha|utilizadores|usuários|cliente ... funciona*|passa*|liga|consegue*|abre|responde*|entra*|imprime|conecta*|tem|cobra*
      !chamadas|ligações|pagamentos|pedidos|mensagens|emails|mails|cartões|maquininhas|terminais .. não|nem .. funcionam|chegam|saem|entram|passam|carregam .. tod*|ninguém|desde|nenhum*|nem; !não|nao .. chega*|entra*|passa*|sai*|funciona* .. ninguém|nenhum*
      @system .. parou|parado|parada|deixou|cai|caindo .. de|$|desde|tod* .. funcionar|responder|$|carregar|desde; @system .. caiu|caída|morreu|travou|congelou; @system|mail|email .. tod* .. parou|parado|fora|caiu
      caixas|terminais|equipamentos|computadores|maquininhas|usuários|lojas|filiais|telas|salas|máquinas .. travaram|travad*|parad*|caíram|fora|apagad*|desligad* .. tod*; todos|todas|tod* .. caixas|terminais|computadores|maquininhas|lojas|filiais|telas|usuários .. travad*|parad*|fora|travaram|bloquead*
      @system .. quebrado|quebrada|fora|parado|travado .. tod*|ninguém|desde; acontece|aparece|dá|sai .. a|para|pra|com todos|todas|toda|todo; devolve*|devolvendo|dá|retorna* .. 500|502|503|504; indisponível .. em toda|todo|todos|para; abre|carrega|funciona .. pra|para ninguém
      !toda|todo|todas|todos|inteiro|inteira|ninguém ... não|nao .. consegue*|pode*|dá .. entrar|acessar|aceder|trabalhar|vender|abrir|usar|emitir; !ninguém ... consegue|trabalha|acessa|entra|abre|usa; setor|equipe|equipa|departamento|turno|escritório|empresa .. inteiro|inteira|todo|toda .. está|parado|parada|ficou .. parado|parada|sem
      !não|nao .. consegu*|dá .. vender|faturar|cobrar|acessar|entrar|trabalhar .. nenhum*|ninguém|loja|tod*; serviço .. interromp*|cortado|cortaram|fora`,
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
      !não|nao .. foi|fizeram|recebi|recebemos|fui|fomos .. reembols*|estorn*|devolvid*
      quero|queremos|exijo|exigimos|peço|reclamo|queria|cadê|devolv*|dêem|deem .. meu|minha|nosso|o|a dinheiro|grana|guita|plata; prometeram|prometido|espero|esperando|aguardo .. o|meu dinheiro|valor|reembols*|estorn*
      me|nos|se|os|as|o|que|vão|quero|quando|podem|favor .. descontem|desconte|devolvam|creditem|abatam|indemnizem|indenizem|compensem|restituam|ressarçam|estornem|reembolsem; descont* .. dias|horas|mês|noites|mensalidade|fatura|período sem|parad*|de|fora|que|$
      abatimento|desconto .. na|pelos|pelas|por|da ... falha|queda|indispon*|dias|parad*|transtorno*|atraso*|avaria; contest*|disput*|impugn* .. cobrança|compra|débito|lançamento|cartão|banco|transação|valor; disputa .. banco|cartão|operadora
      devol*|devolv*|devolução .. caução|sinal|depósito|entrada|matrícula|cobrado|pago|paguei|cobraram|taxa|comissão|reserva|bilhete|passagem|total|mensalidade|dinheiro|valor
      direito .. devolução|reembols*|estorn*; reaver|recuperar|receber .. meu|o dinheiro|valor|pagamento|montante; me|nos devem|deve|devendo .. reais|euros|dólares|dinheiro|valor|reembols*|estorn*; cobr*|debit* ... devolvam|devolv*|estorn*
      revert*|anul*|estorn* .. cobrança|débito|lançamento|taxa|pagamento|anuidade; cobr*|debit* .. duas|dobro|duplicad*|indevid*|mais .. devolv*|estorn*|quero`,
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
      não|nao .. reconhe* .. acesso|login|sessão|dispositivo|ip; força bruta; personific*; usurp*
      entrou|entraram|entrado|entrando|acessou|acessaram|acessando|aceder|acedeu|acederam|logaram|logou|invadi*|meteram .. na|nas|no|nos|em|a|à .. minha|minhas|meu|meus|nossa|nosso|nossas|nossos @mine
      clon* .. meu|minha|nosso|cartão|cartões|chip|número|site|página|linha|whatsapp|conta; estão|alguém|estranho|desconhecido|foi|está .. us*|utiliz*|clon*|tir*|transfer*|esvazi*|gast*|compr*|entr* .. meu|minha|minhas|meus|nossa|nosso|dinheiro .. @mine|$
      tirando|tirar|tiraram|sacaram|sacando|sumiu|desviaram|transferiram|esvaziaram|roubaram .. dinheiro|saldo|valores|pix .. conta*|cartão|banco; fizeram|feito|fez .. pix|empréstimo|compra*|transferência*|cartão|conta|saque|cadastro .. em|no|na|da|com .. meu|minha|nosso|nossa
      perd*|extravi*|roub*|furt* .. @device; perda|extravio|roubo|furto .. de|do|da|meu .. @device; deixei|esqueci|deixou|esqueceu .. @device .. táxi|uber|ônibus|autocarro|trem|comboio|metrô|avião|bar
      mail*|email*|sms|mensage*|whatsapp|ligação|ligaram|ligou .. pedindo|pede|pediu|pediram|pedem|pedia|a pedir .. senha*|palavra|pin|dados|cvv|código|cartão|acesso|pagamento|cpf; mail*|sms|mensage*|link|ligação|site .. esquisit*|estranh*|suspeit*|fals*
      mail*|email*|sms|mensage*|whatsapp|ligação|ligaram|pessoa|alguém|alguem ... dizendo|dizia|dizer|diz|alegando .. ser|de parte|vocês|suporte|banco; fazer|fazendo|fez|faz se passar; se passou|passou|passaram|passando .. por .. vocês|suporte|banco|vosso|funcionári*|atendente
      alguém|desconhecid*|terceiro*|estranho|foi|foram .. mud*|troc*|alter*|apag*|exclu*|cadastr* .. meu|minha|nosso|nossa|os|o|a .. mail|email|e|endereço|morada|senha*|palavra|iban|telefone|permiss*|dados|chave|pix
      mud*|troc*|alter* .. mail|endereço|morada|senha|palavra|iban|telefone|dados|conta|cadastro .. sem .. avis*|autoriz*|consent*|permiss*|pedir|saber; us*|public*|compartilh*|partilh*|acess*|aced*|divulg*|entr*|vend*|pass* ... sem .. consent*|autoriz*|permiss*
      !não|nao fui|fomos eu|nós; !não|nao .. fui|foi eu|nós|comigo .. que|quem; !eu não .. fiz|autorizei|realizei|troquei|mudei|solicitei; !código*|sms|verificação|avisos .. não|nao .. pedi|pedimos|solicitei|solicitamos|esperava
      !não|nao .. reconheço|reconhecemos|reconhece .. cobrança|compra*|movimento*|transaç*|transferência*|operação|lançamento*|débito*|pix|pedido; !movimento*|movimentação|movimentações|compra*|transferência*|transaç*|login*|sessão|acesso*|operação|pix|dispositivo ... não .. fiz|fizemos|reconheç*|realizei|autorizei|meu|minha|meus
      login*|início|iniciad*|sessão|sessões|acesso*|entrada|conexão .. de|da|do|desde .. rússia|china|nigéria|outro|outra|exterior|estrangeiro|ip|localização|cidade|país; tentando|tentar|tentou|tentaram|tentativa* .. entrar|acessar|aceder|acesso|login|iniciar|invadir .. na|minha|meu|nossa|nosso|em|no|na|sistema|fora|estranh*|madrugada|falhad*
      @papers .. de|do|da|a|dos|das .. outro|outra|outros|outras|alhei* @stranger; @papers .. vizinh*; mand*|envi*|entreg*|encaminh*|compartilh*|partilh* .. meu|minha|meus|minhas|nosso|nossa|os|o|a|as @papers .. para|a|pra|ao|à .. outr*|desconhecid*|terceir*|estranh*|tod*
      cópia visível|aberta; endereços|emails|mails .. visíve*|à|em cópia; à vista .. tod*|qualquer|público; public*|divulg*|colocaram|expuseram|postaram .. meu|minha|meus|nosso|nossos .. @papers|nome|número|telefone|senha*|foto
      @papers|senhas|pasta*|base|servidor|bucket|prontuários .. acessíve*|visíve*|abert*|expost* .. internet|qualquer|público|publicamente|todos|sem; qualquer .. um|uma|pessoa .. pode|consegue|vê|acessa|entra|abre|poder .. ver|abrir|aceder|acessar|entrar|ler|baixar|$
      abre|visível|acessível|aberto|disponível .. para|pra|a qualquer; ver|acessar|abrir|aceder .. qualquer .. pedido|fatura|conta|cliente|cadastro|documento|usuário; entrar|acess*|aced*|entra .. sem .. senha|autentica*|palavra|credencia*|login; mudando|alterando|trocando .. id|parâmetro|url|número .. url|da|do
      !não|nao dev*|era|deveria* .. poder ver|acessar|aceder|ler; !não|nao deveria*|devia* .. ter|ver acesso|fichas|dados|documentos|faturas; falha|bug|erro|brecha|forma .. permit*|deixa .. ver|acess*|aced*|ler .. qualquer|outr*|alhei*
      arquivos|ficheiros|servidor*|computadores .. criptograf*|cifrad*|encript*|sequestrad*; criptografaram|encriptaram|sequestraram .. arquivos|ficheiros|dados|servidor*|tudo; resgate|bitcoin*; marido|mulher|namorad*|sócio|funcionári*|ex|esposo|esposa .. ainda|continua|tem|apag*|baix* .. acesso|acess*|login|pastas|arquivos|conta
      ex marido|mulher|namorad*|sócio|sócia|funcionári*|empregad*|colaborador*|esposo|companheir* .. acess*|tem|entr*|apag*|baix*|cop*|us*|login|continua|ainda; cliquei|clicado|caí|caímos|cai|carreguei .. link|golpe|burla|fraude|armadilha|anexo|conto; burla*|burlad*|burlão|golpe
      passei|dei|informei|forneci|coloquei|digitei|inseri .. minha|meus|a|os|meu senha*|palavra|dados|pin|código*|cartão|cpf .. telefone|desconhecid*|link|alguém|golp*|fals*|site|$; vazou|vazaram|vazamento .. lista|base|dados|cadastro`,
    urgent: `
      urgent*|urgência|urge; urgentemente; imediat*|imediatamente; de imediato; agora mesmo; já $; quanto antes
      o mais rápido|breve|depressa possível; mais rápido possível; assim que possível; logo que possível; com a máxima
      com a maior brevidade; asap; sem demora; emergência; agora por|$; crític* $; situação|incidente|problema|erro|muito|é|falha crític*
      máxima|alta|absoluta|total|suma prioridad*|urgência; p1; prioridade .. 1|máxima|um
      produção|fábrica|planta|linha|loja|armazém|caixa|caixas|operação|negócio .. parad*|parou|bloque*|paraliz*|paralis*|interromp*
      parad* .. produção|fábrica|planta|operação
      perdendo|perdemos|perde|custa|custando|perco|perder .. dinheiro|vendas|clientes|pedidos|milhares|cada|euros|reais
      cada minuto|hora|segundo .. conta|custa|perd*; questão de .. minutos|vida; !não|nao .. pode*|dá|podemos .. esperar $
      !não|nao .. esperar .. mais|nem; socorro; sos; perigo; desastre; catástrofe; vida* .. perigo|risco
      paciente* .. esper*|risco|perigo|aguard*; em .. minutos; rápido por|$; depressa; ajuda $; antes que .. tarde
      parem|pare|bloqueiem|bloqueie|suspendam|derrubem|cortem .. já|agora|imediat*|tudo|envio; na hora
      neste .. momento|instante .. está|estão|apagando|roubando; é|era|preciso|quero para|pra ontem; é pra já
      façam|faça|fazer .. algo|alguma|qualquer .. agora|já|$|coisa; resolvam|respondam|atendam|parem|venham|ajudem|bloqueiem|arrumem|bloqueie|resolva .. já|agora|imediat*|hoje agora|já; vida|vidas|saúde .. jogo; !não|nao há|temos|tem .. tempo .. perder; tempo a perder
      em|dentro|faltam|falta uma|meia|menos hora|minutos|de; cirurgia|bloco operatório .. não|sem|agora|paciente; pres* .. elevador; há|tem|temos|cheiro .. fogo|incêndio|fumaça|fumo|inundação|gás; vazamento|fuga de gás
      está|estão .. sendo|a|tudo apagad*|inundado|queimando|apagar|arder|sangr*; crítico para|pra; crítico|gravíssim* $; preciso|precisamos|quero agora; urgentíssim*; paciente .. sala|mesa .. cirurgia|operação; preso|presa|presos no|em`,
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
      salários .. hoje|amanhã; atrasad* .. time|equipe|entregas|por causa|$
      hoje|hj|amanhã|sexta|segunda|terça|quarta|quinta|sábado|domingo ... auditoria|inspeção|prova|provas|exame|exames|casamento|voo|julgamento|audiência|escritura|mudança|cirurgia|inauguração|congresso|entrega|vence|fecha|expira|renova
      auditoria|inspeção|prova|provas|exame|exames|casamento|voo|viajo|audiência|escritura|mudança|cirurgia|inauguração|torneio|folha|salários|formatura|renova|viagem|embarco|opero .. hoje|hj|amanhã|sexta|segunda|terça|quarta|quinta|sábado|domingo
      alunos|pacientes|hóspedes|passageiros|crianças|caminhões|camiões|caminhão|camião|convidados|famílias|operários|gente|pessoas|clientes .. esper*|espera|porta|fila|portão|parad*|aguard*; clientes .. reclam*|queix*|bravos|irritad*|indo
      fila|filas .. enorme|na|no|até|gigante|recepção|caixa|porta; solução|resposta|resolv*|respond* ... 24|48|72|dois|duas|poucas horas|dias; 24|48|72 horas; faltam|falta|restam .. dias|dia|horas|hora .. para|pra|$
      importante que|resolver .. hoje|amanhã|vejam|respondam|rápid*; !não|nao .. consigo|conseguimos|consegue|dá|posso .. trabalhar|faturar|vender|cobrar|emitir|operar|atender; turma|setor|equipe|equipa|time|escritório .. inteiro|inteira|toda|todo; hj|hoje .. à|a noite|tarde|mesmo`,
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
      próxima semana .. serve|bem; sem importância; nada demais; a título .. informação|curiosidade; dava para ter
      só|apenas|somente|simplesmente .. passando|passar|elogiar|agradecer*|dizer|dar|parabén*|avisar .. pra|para|por|que|elogiar|os|obrigad*|$|agradecer
      !não|nao .. precis*|carece|necessita|espero|exige|requer .. resposta|respond*|retorno|nada|de resposta; !não|nao preciso|precisamos|é .. de? nada|resposta|preciso responder; só|era|é .. para|pra|por saber|curiosidade; fica|fica .. dica
      erro|erros|falta .. digitação|ortografia|ortográfic*|acento|português|vírgula; ficar|fica|pode|vejam|olhem .. para|pra|quando .. mês|semana|ano|der|depois .. que|$ vem?|$; nada de? importante|grave|sério; no|ao vosso|seu|teu ritmo; só|apenas .. estétic*|estética|visual
      detalhe bobo|bobinho|mínimo; sem stress|grilo|compromisso|correria; num|no .. futuro; futuro $; um comentário; agradecer .. apenas|só; !não|nao tem|temos|há|tenho pressa; pressa nenhuma|zero; urgência alguma|nenhuma; para|pra um dia $`,
    furious: `
      inaceitável|inaceitáveis; vergonh*|vergonhos*; lamentável; péssim*; indignad*|indignação|indignante; ridícul*; intolerável
      insuportável; horrível|horrorosa; terrível serviço|atendimento|experiência|suporte; desastros*; um desastre; fart*|farto|farta
      cansad* de; saco cheio; nojo|nojento; lixo; porcaria; merda|droga; golpeão; roubo; ladrões; incompeten*; inútil|inúteis
      inadmissível; escândal*|escandalos*; palhaçada; piada; desrespeito; falta .. respeito|consideração|vergonha|seriedade; cúmulo
      absurd*; paciência .. limite|acab*|esgot*|perd*|fim; furios*; raiva; revolt*; irritad*|irritadíss*; perda .. tempo
      perder|perdendo|perdi tempo; brincadeira; advogado*; procon; processo judicial|na justiça; ação judicial; justiça; reclame aqui
      de uma vez por; já chega; chega $|disso|de; ódio; imperdoável; deplorável; patétic*; indigno; descaso; enrolação|enrolando
      enganad*|enganação; mentira|mentiras|mentiros*; caloteiros; decepção total; sacanagem; bosta; nunca mais
      de saco cheio; vergonha; palhaço; gravíssim*; cara de pau; caradura; safad*; ladroagem; roubalheira; picaret*; desprez*; grosseir*|grosso*; mal educad*; malcriad*; pesadelo; calvário; inferno; infern*; esculhamb*; nojent*; mentiram|mentindo; enganaram; que absurdo; farsa`,
    negative: `
      decepcion*|decepção|desapont*|desilus*|desiludid*; insatisf*|descontent*; frustr*|frustrante; chatead*; chato|chata
      incomod* .. muito|com|nos; reclam* .. de|contra|há|vezes|já
      mal|mau|má|ruim|pior serviço|atendimento|experiência|suporte|qualidade|gestão|comunicação|resolvido|feito|tratad*|atendid*
      muito|tão|bem|realmente|demais|bastante mau|má|ruim|lent*|complicad*|difícil|car*|fraco|fraca|triste|demorad*|mal; péssima
      lent* demais; pior .. serviço|que|cada|experiência; pouco .. sério*|profissiona*|confiáve*|fiável|útil|claro|satisf*; deficiente
      triste*; infelizmente .. de|mais|outra|novo
      !ninguém|nenhum|nenhuma|nunca|sem|continu* .. respond*|ajud*|resposta|solução|faz|atende|lig*|importa|importam|retorno|resolv*
      !não|nao .. respond*|ajud*|atend*|fazem|resolv*|escut*|import*|retorn* .. ninguém|nada|nunca|me|nos|meus|e
      segunda|terceira|quarta|quinta|décima|enésima|sexta .. vez|email|mensagem|ticket|semana|queda|reclamação|chamado|contato
      pela .. vez; quantas vezes; quanto tempo .. mais|esper*|ainda; até quando; outra vez; ^ de novo; de novo .. mesmo|igual|sem|caiu|não|erro; caiu|parou|sem|sistema|mesmo|mesma|erro .. de novo; novamente .. o|mesmo|a|caiu|problema
      mais uma vez; sempre .. mesmo|igual|mesma|a; mesmo|mesma .. erro|problema|resposta|desculpa|sempre|história
      há|faz|estou|estamos .. dias|semanas|meses|horas .. esper*|sem|aguard*|pedindo|tentando|nada|que|e
      esperando|aguardando|espera .. há|dias|semanas|meses|desde|até; eternidade; demora|demorad*|demoraram; lerd*
      prometeram|prometido|promessa* .. não|nada|nunca|mas|e; ignor*|ignorad*; abandonad*; desculpas; só .. desculpas
      !não|nao .. estamos|estou|ficamos|é|são .. satisf*|content*|normal|sério|aceitável|justo|profissional|digno|feliz|possível
      nada .. satisf*|content*|útil|sério|profissional|bom; nem .. sequer .. respond*|resposta
      resposta* automátic*|pronta*|padrão|genéric*|copi*; confiança .. perd*; perd* .. confiança|clientes|vendas por; caos
      ineficaz|ineficiente|ineficiência; desagradável; desesper*; inutilizável; retrocesso; pior* cada|muito; desorganiz*
      mal .. tratad*|atendid*|feito|resolvid*; pena $; que pena; não .. foi|é .. que .. contrat*|pag*|esper*; para isso .. pag*; bagunça
      tristeza; sumiram; complicação; aborrecid*; vexame; negligên*
      cansei|cansamos|cansad*; prometeram|prometido .. até|para|pra|que|o|a; taxas|custos|tarifas|letras|encargos|cobranças .. escondid*|ocult*|miúd*|surpresa|abusiv*; abusiv*|abuso*; injust*; que|belo|bela .. serviço|atendimento|empresa|desculpa é|esse|essa
      técnico|entregador|estafeta|motorista|instalador|médico|táxi|ninguém .. não|nem|nunca .. apareceu|aparec*|veio|vieram|vem; ninguém aparec*|apareceu|veio; desligaram|desligou|desligam .. cara|telefone|me; na minha cara; !ninguém .. dá|dão .. cara
      quarto|banheiro|lençóis|mesa|piscina|carro .. suj*|nojent*|fed*|cheir*|barata*; sujeira|sujidade; barata*|percevejo*; comida|jantar|sopa|prato|almoço .. fri*|cru|crua|queimad*|ruim; veio|chegou|chegaram|vieram .. quebrad*|estragad*|fria|amassad*|partid*|defeit*
      mandaram|enviaram|entregaram|venderam|trouxeram|deram .. errad*|quebrad*|usad*|estragad*|danificad*|defeit*|vencid* .. $|produto|e|que; mandaram|enviaram|entregaram .. produto|pedido|tamanho|artigo errado; nunca .. cumpr*|chega*|respond*|atend*|funciona*|resolv*|aparec*; !não|nao .. cumpr*; descumpr*
      !não|nao .. recomend*|indico|vale|merec* .. ninguém|a|o|que|nota|$|vocês; !não|nao recomendo; esperava|esperávamos .. mais|melhor|outra; mal a pior; por culpa|causa .. vossa|de vocês|sua|do|disso; perdi|perdemos|perdid* .. dia|manhã|tarde|horas|voo|viagem .. por|esper*|inteir*
      fui|fomos|sou|somos .. mal|tratad*|ignorad*|enganad*|humilhad*|destratad* .. atendid*|tratad*|com|por|$; cobr*|debit* .. sem .. avis*|autoriz*|permiss*|consent*; igualzinho; igual ao|à mês|semana|ano|vez|ontem; todo|toda|cada mês|semana|dia|vez .. mesma|mesmo coisa|história|desculpa|enrolação|resposta; jog*|empurr*|jogo .. setor|lado|departamento|empurra
      já não sei; !não|nao sei mais .. que|a; arrepend*|arrependo; ainda por cima; na mão $; pouca|nenhuma|zero|falta .. seriedade|ajuda|consideração|profissionalismo|empatia|educação|transparência|atenção|respeito|explicação; pior .. compra|experiência|empresa|hotel|da|de; dor|dores de cabeça
      !não|nao é|está .. normal|aceitável|possível|justo|certo|sério; !não|nao .. atendem|atende .. telefone|ninguém|ligaç*; continuo|continuamos|sigo .. esper*|aguard*|sem .. resposta|solução|nada|notícias; nem sequer; nem .. um|uma .. desculpa*|explicaç*|resposta|satisfação|palavra; sem .. explicaç*|desculpa*|avisar
      sempre .. atras*|problemas|ocupad*|desculpa*; demor* .. horas|semanas|meses|anos|demais|muito|eternidade .. para|pra|$; cada vez .. pior|menos; piorou|piorando; cobr* .. absurd*|caro; uma|um .. piada|loucura|caos|enrolação|engano|fraude|transtorno|descaso; me|nos .. sinto|sentimos .. enganad*|ignorad*|abandonad*|lesad*|roubad*|desrespeitad*|humilhad*; lesad*; mal .. educad*|organizad*|gerid*; fraco|fraca|fraquíssim*|ruinzinh* $; deixaram .. na|à|plantad*|esper*`,
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
      melhor .. serviço|suporte|equipe|equipa|ferramenta|plataforma|atendimento|fornecedor; superou|superar*|supera|superam .. expectativas; alegr*; muito bem
      show de; que .. maravilha|alegria|bom; continuem assim; cinco estrelas; tirar|tiro o chapéu; chapéu; aplausos; elogi*
      peso .. costas; gostei|gostamos|gosto .. muito|imenso|bastante|demais|do|da; grande .. melhoria|ajuda|diferença; facilit* .. vida
      resolveu tudo; top $; demais $; bacana; atencios*; prestativ*; competente*
      um|uma amor|anjo|tesouro|querid*|fofa|delícia|craque|joia|jóia|encanto|espetáculo|mimo; olhos fechados; melhor .. hotel|escola|curso|compra|app|aplicativo|loja|experiência|banco|hospital .. que|em|da|de|$; que|uma delícia|amor|capricho|mimo|atendimento maravilh*|$|de|ótim*
      voltaremos|voltarei .. certeza|sempre|sempre|breve|mais; dá|deu gosto; rápid* e simpátic*|educad*|eficient*|atencios*|gentil|gentis; simpátic*|gentil|gentis|carinho|carinhos*|atencioso*
      ador*|amou|amam|adoraram|curti|curtimos; nunca fui|fomos tão bem; tão bem tratad*|atendid*|recebid*; muito bem tratad*|atendid*|recebid*; resolveu|resolveram|arrumou|consertou|atendeu|atenderam .. minutos|hora|instantes|rápid*|rapidinho|paciência|carinho
      estão|está de parabéns; elogiar|elogio*; inesquecíve*|delicios*|exemplar|exemplares|excelência|nota 1000|lindíssim*|ótimamente|contentíssim*|felicíssim*|caprich*|inigualáve*; disfrut*|aproveit* .. muito|cada|imenso; valeu .. a pena|muito|cada; facilíssim*|rapidíssim*; bem haja|hajam; 5 estrelas`,
  },
  otherSense: PORTUGUESE_OTHER_SENSES,
  ownWords:
    'contrato contratos contratual impressao impressora impressoras estava estavam estao acordo acordos agora quinze medico medica contato contatos contacto contactos contrata contratar contratado contrário controle conta contas contam conto contém pedidos perdido pessoa pessoal ' +
    'pessoas pessoais seguro seguros segura seguras segurança servidor serviço serviços servir sessão seção versão versões cancelo canal canais sistema sistemas ' +
    'devolve devolver volver resolver resolução revisar revisão renovar remover remetente agente agentes gerente gente reunião vendas venda vencer vender tarde ' +
    'tarefa tarefas claro clara chave chaves nova novas novos nosso nossos urgente minutos minuto mínimo parado parada passado fechado fechada chamado chamada ' +
    'enviado enviada errado errada entrada entrar encontrar terminal terminar parceiro primeiro conectar comprar comprado cobrar',
};
