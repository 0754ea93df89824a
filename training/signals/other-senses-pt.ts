/** Portuguese words of the lexicon in another sense: what overlaps with one of these is not counted. */
import type { Lexicon } from './lexicon.ts';

export const PORTUGUESE_OTHER_SENSES: Lexicon['otherSense'] = {
  cancellation: `
    cancel*|anul* .. @work; @work .. cancel*|anul*
    client*|empregado*|funcionário*|usuário*|utilizador*|inquilino*|assinante*|aluno*|ele|ela|paciente*|colega*|colaborador* ... cancel*|rescind*|encerr*|demissão|demitiu
    contrato .. trabalho|aluguel|dele|dela|arrendamento; rescisão .. trabalh*|funcionári*; dele|dela
    botão|link|página|tela|ecrã|menu|campo|status|estado|opção|motivo*|formulário|modelo|coluna|política .. cancel*|anul*
    cancel*|cancelamento .. botão|formulário|campo|status|política|motivo*|opção|taxa
    clicar|clico|clicando|pressionar|apertar|aperto .. cancel*; cancelar ou
    o que|que .. acontece|aconteceria|ocorre|sucede .. se .. cancel*|encerr*|rescind*
    fechar|excluir|apagar|eliminar|encerrar .. conta* .. usuário*|utilizador*|teste|funcionário*|antig*|duplicad*|demo|client*
    fornecedor .. email|e|pagamento*|identidade|sso|hospedagem|internet|energia|nuvem|certificado
    escolher|selecionar|cadastr*|lista|campo .. fornecedor*; trocar|mudar .. de plano|conta|email|nome|senha|servidor|certificado
    não|nao .. renov* .. certificad*|domínio|token|sessão|senha; certificado*|domínio|token .. renov*
    terminar|encerrar|finalizar .. sessão|compra|pedido|tarefa|processo|chamado|ticket; serviço* .. windows|reinici*
    ia|íamos|pensava|pensei|queria|quase .. cancel*|rescindir|sair .. mas|; continu*|ficar* sem
    sair da|do conta|sistema|sessão|página|tela; em tudo; tudo o|está|isso|certo; outro lado|lado
    não .. continuar .. lendo|carregando|escrevendo; cancelar|anular .. newsletter|boletim|notificações; cancelamento .. ruído
    fechar|encerrar .. conta .. mesa|comanda|quarto; consulta|voo|aula|reunião|evento .. cancelad*|cancelou; mudar|mudei|trocar .. de quarto|lugar|senha|plano|horário|sala|assento; vamos|vou|ir .. banco|escola|academia|clínica|agência .. buscar|hoje|amanhã|retirar|levar
    baixa .. boleto|título|fatura|estoque|pagamento|pedido; funcionári*|colaborador* .. contrato|contratad*; cancel* .. automatic*|automátic*; sair .. do|da modo|tela|aplicativo|grupo|conta; trancar .. porta; encerramento .. exercício|mês|ano|evento|período; outro banco .. de`,
  human_request: `
    client*|usuário*|utilizador*|visitante*|aluno*|paciente* .. falar|conversar|ligar|humano|atendente|pessoa .. com|a|possa*|
    bot|chatbot|assistente|robô .. deveria|poderia|permita|deixar|deixe|deve|possa|do nosso; nosso|nossa|do bot|chatbot|assistente|robô
    ideia|sugestão|função|configurar|proposta|recurso .. humano|bot|robô|transferência|ligação|atendente; erro humano; recursos humanos
    chamada* .. api|função|método|sistema|recebid*|perdid*|gravad*|registo|registro; api .. chamada*
    registo|registro|histórico|gravação|central|centro|lista|número|módulo|estatística* de|das chamadas|ligações
    ligaç* .. base|banco|dados|servidor|internet|rede
    número|campo .. telefone .. campo|alterar|mudar|formato|obrigatório|opcional|modific*|rodapé|atualiz*|mudo
    telefone .. opcional|campo|obrigatório|formato|incorreto|rodapé|aparece|cadastro
    alterar|mudar|mudo|atualizar|editar|adicionar|trocar .. telefone|número
    meu|nosso|minha|nossa|meus chefe*|diretor*|gerente|supervisor*|gestor*|responsável
    papel|permiss*|acesso|perfil|função .. gerente|supervisor*|atendente|agente|responsável|administrador|gestor*
    gerente|supervisor*|responsável|gestor* .. pode|podem|deve|aprov*|perfil|vê|cópia|em cópia
    colocar|coloco|pôr .. supervisor*|gerente em cópia
    de vocês|vosso|vossa|seu|sua .. colega*|atendente*|técnico*|consultor* .. me|nos|pediu|disse|ajudou|resolveu|foi|já; colega de vocês
    chamada|conversa|ligação|reunião .. ontem|anterior|desta manhã|com o vosso; obrigad* .. ligação|chamada|conversa|reunião
    como|conforme .. falamos|combinado|conversamos .. telefone|; falei|falamos|falado|conversei com|ontem
    novo|nova atendente|usuário|colega|agente|utilizador; gestor|gerenciador .. senhas|tarefas|arquivos|pacotes|projetos; por pessoa
    dados pessoais; alguém .. sabe|dizer|explicar|ajudar* .. como|onde|se
    robô|máquina|robôs|máquinas|robo .. de|solda|industrial|café|lavar|alarme|avaria*|corte; como .. adicion*|transfir*|atribu*|configur*|desvi* .. supervisor*|agente*|chamada*|ligaç*|responsável; chamada* .. ramal|ramais|extensão
    não liga $; só máquina .. de; liga .. e|mas desliga|não; gente fina; meu contato|contacto`,
  outage: `
    queda .. vendas|tráfego|preço*|tensão|energia|consumo|receita|gráfico|acessos|cabelo|demanda
    vendas|receita|tráfego|números .. caiu|caíram|queda
    fora do|de grupo|lugar|prazo|escritório|horário|padrão|intervalo|ordem|estoque|formato
    para|seta|mais|rolar|role|rolagem baixo|abaixo; abaixo $; em anexo; em baixo .. página|tela|direita|esquerda|do
    queda de .. luz|energia; falta de .. luz|energia; máquina*|veículo*|impressora .. parad*|avariad*|pane
    em caso de .. queda|falha|pane; se .. cair|caísse|estiver
    esteve|estava|estiveram|ficou .. fora|caíd*|indispon* .. ontem|semana|mas|passad*; já .. funciona|voltou|restabelec*|resolvid*
    voltou .. ao|a funcionar; queda* .. ontem|semana|passada|resolvida
    manutenção|parada|interrupção .. programad*|planejad*|prevista|agendada
    botão|ícone|filtro|link|atalho .. não .. funciona|responde|vai|abre; modo .. offline
    como|status|estado|marcado|aparece .. fora|offline|indisponível; indisponível .. país|idioma|português|plano|minha
    linha de produção; documentação .. 503; api .. testes; serviço .. devolve|retorna .. 503|500; atendente .. indisponível; de fora
    semana|ontem|mês|dia|passad* .. houve|teve|tivemos .. queda|interrupção|falha; celular|telemóvel|telefone|copo .. caiu; caiu .. chão|celular|telemóvel|telefone|venda*; app|aplicativo|modo|usar|trabalhar|funciona|jogo .. sem internet|conexão|rede
    fim|final|em|na linha; sem linha .. crédito|pedido; sem água .. quente; sem luz .. natural|janela; rede social|redes sociais; caixa de .. correio|entrada; cartões de|pontos; banco de horas; não tem linha; terminal .. aeroporto|rodoviár*; nos .. 503`,
  refund: `
    reembols*|devolução|devoluções|estorn*|nota .. botão|campo|relatório*|módulo|status|estado|coluna|formulário|modelo|política*|página|taxa|fluxo|aba|client*|número|condições|regist*
    botão|campo|relatório*|módulo|status|coluna|formulário|modelo|política*|página|taxa|aba|prazo|condições|regras|processo .. reembols*|devolução|devoluções|estorn*
    onde|como .. ver|vejo|encontr*|regist*|emit*|faço|fazer|cri*|process*|geri*|lanç*|leio|consult* .. reembols*|devolução|estorn*|nota|crédito
    client*|comprador*|funcionário*|empregado*|paciente* .. reembols*|devolução|estorn*|devolv*
    reembols*|devolução|estorn*|devolv* .. client*|comprador*|funcionário*|despesa*|mercador*|produto*|pedido*|viage*|quilomet*
    despesa*|viage* .. reembols*; devolv*|retorn* .. erro|500|503|404|null|vazio|nada|dados|resultado*|lista|chamada|ligação
    chegou|já recebi|recebemos|recebido|caiu? .. reembols*; ^ recebi .. reembols*|estorno|dinheiro; reembols*|estorno|dinheiro|crédito .. chegou|recebid*|caiu|já
    obrigad* .. reembols*|estorno; cartão|limite|linha|análise .. crédito; limite de crédito
    crédito* .. sms|api|restantes|consum*|grátis; módulo .. compens*; compens* .. módulo|boleto|bancári*|horas; banco de horas
    não|nao .. quer*|pedi*|precis*|solicit*|exig* .. reembols*|devol*|estorn*|dinheiro
    hóspede*|passageir*|inquilin*|aluno*|sóci* ... reembols*|estorn*|devol*; reembols*|estorn*|devol* ... se|quando|de|do|ao hóspede*|passageir*|inquilin*|client*; como funciona* .. reembols*|estorn*|devol*; nota de crédito .. do|da fornecedor*|client*; taxa .. devolvida .. ele|ela`,
  security: `
    phishing|segurança|fraude|vulnerabilidades|malware .. formação|treinamento|simul*|teste*|campanha|filtro|módulo|página|configuraç*|definiç*|equipe|equipa|pergunta*|questionário|política|auditoria|atualização|cópia*|social|certificado
    formação|treinamento|curso|simul*|teste*|campanha|filtro|módulo|página|configuraç*|definiç*|equipe|equipa|pergunta*|questionário|política|auditoria|atualização|cópia*|departamento|dúvida .. segurança|phishing|fraude|vulnerabilidade*
    antivírus; vazamento|fuga .. memória|água|gás; vazou .. água; como .. proteg*|previn*|evit*|prevenir
    em caso de .. hack*|brecha*|vazamento|roubo|ataque; se .. hack*|roub*; erro|formato|coluna|valor|arquivo .. desconhecid*|estranh*
    comprometid* com|em; acesso não autorizado .. mensagem|erro|tela|403|401; mensagem|erro .. não autorizado; vírus .. gripe; hackathon
    growth hack*; língua|nota estrangeira; link|nota fraca público; link público; ataque .. coração|cardíaco; golpe .. sorte|vista
    cartão .. de? embarque|visita|fidelidade|memória|ponto|natal|presente; trocando .. contrato|empresa; tentar|tentando|consigo|conseguir .. entrar|acessar .. esqueci|senha; eu .. esqueci; perd* .. dados $|ao; perda .. de dados|dinheiro|tempo; outra pessoa .. da minha|nossa|do meu equipe|equipa|time
    se .. roubarem|perder|furtarem; se perder|roubarem|roubassem; entrar .. sem senha .. sso|como; simulado; resgate de .. pontos|milhas|prêmio*; resgat* .. pontos|milhas; recorte|golpe de .. estado|mestre; não consigo .. entrar|acessar`,
  urgent: `
    urgent*|urgência* .. etiqueta|campo|status|filtro|coluna|prioridade|nível|categoria|fila|tickets
    etiqueta|campo|status|filtro|coluna|prioridade|nível|categoria|marc*|fila|classific* .. urgent*|urgência*|crític*|emergência
    contato*|contacto*|número|telefone|saída|serviço|sala|plano|botão|atendimento|médico de emergência|urgência*; emergência contato
    imediatamente após|antes|abaixo|resolvid*|respond*; de imediato .. respond*|resolv*; o quanto antes melhor; efeito imediato
    cada .. minutos|hora|minuto .. sincroniz*|atualiz*|execut*; cada minuto|hora .. sincroniz*; a cada; obrigad* .. ajuda
    sua|vossa ajuda $; pela|por|de|da|tua|menu|página|central ajuda $; pensamento|caminho crític*; até|que|o|só|a partir|de agora $
    desde já; até já $; foi|resolveu|resolvido na hora; agora $ está; já $ está; até agora
    campo|botão|etiqueta|chamados|tickets|casos .. urgente*; trabalho|turno|médico|enfermeir*|setor .. na|da|de urgência*; telefone|contato|saída|número .. de emergência; responderam|atenderam|resolveram .. de imediato|imediatamente; seguro|apólice|extintor|porta|detector|simulado .. incêndio*|fumaça
    resolveu|resolveram|atendeu|atenderam|arrumou .. em .. minutos; a queda; em menos de; meia hora .. depois|atrás; perder|perdendo .. tempo; agora .. tudo|está|funciona .. certo|bem|ok|perfeit*; certo agora
    é|são|mais|muito|tão|sistema|seja rápido`,
  high: `
    boa|boas|linda tarde|noite|semana|tardes|noites; bom dia; bom fim; até .. logo|breve|amanhã|mais $; fim de .. ano|mês; fim do ano
    de|da manhã; de madrugada; ontem .. tarde|noite|manhã; desde .. ontem|hoje|esta|o|a; todos os .. dias|meses
    todas as .. segundas|semanas|noites; toda .. segunda|semana|sexta; cada .. segunda|semana|dia
    a|esta|uma|próxima|passada|cada|última semana; segunda|terça|quarta|quinta via|vez|cobrança|coluna|linha|parcela|etapa
    data limite .. campo|coluna|filtro; vencimento .. campo|coluna|fatura|filtro|boleto; bloque* .. usuário*|remetente|conta|ip|acesso
    todo|todos|toda|todas .. equipe|equipa|time|usuários|clientes|colegas .. content*|encant*|feliz|lista|export*|ver|satisf*|agradec*|gost*|amou|ador*|podem
    rápid* .. obrigad*|respond*; obrigad* .. rápid*|pronta|pronto; resposta .. rápida .. obrigad*; dia de hoje; até .. hoje|agora $
    hoje em dia; sem importância; não .. importante; resposta pronta; resposta tão rápida; atrasad* .. filtro|coluna|relatório|fatura
    pessoas .. fora .. grupo; usuários .. lista|relatório; fim .. mês|ano|trimestre
    até|reunião de amanhã .. obrigad*|e|$; abrem|abre|fecham|aberto|aberta|horário|funcionam .. domingo*|sábado*|hoje|amanhã|segunda; reserv* ... para|de|no hoje|amanhã|sexta|sábado|domingo; somos|seríamos|seremos|temos .. usuários|pessoas|funcionários|colaboradores|agentes .. qual|que|$
    nada|pouco|sem de? importante|importância; exame* .. vista|médico|resultado*; aula|curso|turma|sessão .. segunda|terça|quarta|quinta|sexta|sábado; prova social; prazo .. prorrogad*|adiad*|estendid*; prorrogad* .. para; para um dia $; horário .. fila`,
  low: `
    sem .. ideia; nem ideia; sem prioridade campo; nenhum momento; seria .. bom|útil|ótimo .. que|se .. respond*|alguém|finalmente|já
    não pode esperar; um dia .. antes|depois|de; ideia geral; detalhe .. fatura|pedido|da|do; detalhes; baixa qualidade
    mais frente depois; bem para|pra|mais
    a ideia do|da|é|era|principal; prioridade baixa .. aparece|campo|lista|coluna|sai|não; client*|hóspede*|chefe .. não tem .. pressa|urgência; seria .. bom que .. respond*|alguém; não precis* .. de? nada disso; não tem pressa .. mas`,
  furious: `
    não .. incomod*; lixo eletrônico|pasta|lixeira; lixeira; advogad* .. client*|escritório|perfil; justiça .. tribunal
    processo judicial cadastro; brincadeira .. criança; desculp* .. incómodo|incômodo; cansad* de esperarão
    chega .. email|mensagem|notificação|ao|a|na|no|em|até; droga* .. farmác*; roubo .. seguro|módulo|categoria
    ganhou .. vergonha; grosso* .. papel|modo; mercado negro`,
  negative: `
    reclamaç*|reclamação .. campo|módulo|formulário|tipo|categoria|gestão|client*|livro|fila; client* .. reclam*|insatisf*|descontent*
    terceira|segunda|quarta .. coluna|linha|página|fila|via|andar|cobrança|parcela|feira; segunda feira
    quanto tempo .. demora|guard*|conserv*|dura|fica*|leva; de novo .. obrigad*|muito; obrigad* .. de novo|mais uma vez|novamente
    mais uma vez .. obrigad*; quantas vezes .. posso|pode|se; ignorar|ignore|ignorem .. este|o|a|mensagem|isto|esta
    sem resposta .. campo|status; não .. urgente; nada mal; aguardo|aguardando|fico .. resposta|retorno|retorno|vosso $
    aguardando .. retorno $; sem resposta necessária; tudo de novo; desculpas .. pelo|pela .. demora|incómodo|incômodo; incomodar
    demora .. quanto; má formatação; desesperad* por; caos
    enviar|mandar|reenviar|tentar|fazer|gerar|subir|imprimir|cancelar|podem .. de novo|novamente; de novo .. a fatura|arquivo; má qualidade .. impress*|papel|imagem; igual ao|à .. anterior|modelo|anexo|foto|cadastro; não .. vale .. como; cansad* .. mãos
    no menu; respondemos; ruim .. imagem|papel; não .. responde .. desde; fraco|fraca .. sinal|senha; promet* .. cliente*; por causa .. do|da|de .. feriado|erro|firewall; não é possível|está certo|é certo`,
  positive: `
    seria|ficaria|seriam|poderia|gostaria|adoraria|era .. genial|perfeito|bom|ótimo|ótima|excelente|ideal|fantástico|útil|muito|feliz|legal|bacana
    agradecia|agradeceria|agradecemos|agradeço .. ajuda|resposta|retorno|confirm*|atenção|vossa|sua|que|se|desde; muito obrigad* $
    obrigad* .. desde|antecip*; obrigad* .. pela|pelo .. atenção|ajuda|resposta|tempo|compreensão $; muito bem $ mas
    não|nao|nem .. muito .. content*|satisf*|bem|claro|útil|rápid*|bom; pouco .. satisf*|eficient*|útil
    ótimo|genial|perfeito|bravo|parabéns|que bom|fantástico|excelente|maravilha $ outra|agora|de|já|continua|mais|uma
    parabéns|bravo .. por .. quebrar|piorar|estragar|queda|perder|conseguirem|derrubar; bom|boa dia|tarde|fim|noite|semana
    tudo muito|não .. bem; atenciosamente; atencios* cumprimentos; supervis*; supermercado; super admin*|usuário
    recomend* .. vocês|fazer|me|nos|que|configur*|usar|o; que .. recomendam; feliz .. natal|ano|fim
    perfeitamente .. ciente|legível|claro; funcionava .. bem|perfeit*|ótim*; estava ótimo|funcionando
    pesquisa|índice|nível .. satisfação; gosto|gostaria|gostaríamos .. de|do saber; gosto|gostaria de; demais $ mal|lento|ruim
    lent*|ruim|car*|complicad*|mal|demorad*|tarde|devagar demais; a|linha|letras|branco|coluna|página mais|demais; belo dia
    antes era|eram|foi|tínhamos|tinham|ia .. um|uma|muito|o|a|excelente*|bem|genial*|perfeit*|ótim*|bom; vale|valeu .. a pena .. o|pagar|trocar|plano; recomendam;  elogios .. campo|categoria
    gentil* .. inform*|verific*|enviar; obrigad* .. por nada; adora* .. saber; carinho .. bebê|compras|mão; carrinho*; meu amor; customer success`,
};
