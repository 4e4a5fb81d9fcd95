import type { Language } from './language.ts';

export const portuguese: Language = {
  code: 'pt',
  markers: `não é que eu quero gostaria minha meu posso como onde obrigado obrigada por favor bom dia olá uma um para com muito está foi
    falo português você mãe pai marido filha filho
    ele ela eles tem tenho no na nos nas da dos das ao pelo pela mais quando porque já meus minhas sobre quem qual isto isso esta este fazer vai vou ser ter sobrinho irmão irmã filhos casa hospital médico enfermeira`,
  words: {
    emergency:
      'não respira/ambulância/inconsciente/desmai/sangrar/sangrando/dor no peito/overdose/engoliu/não consigo respirar/convuls/engasg',
    crisis:
      'quero morrer/não quero viver/não quero mais viver/suicid/me matar/se quer matar/quer se matar/matar me/acabar com a vida/me corto',
    safeguarding:
      'me bate/bate no/bate na/bate em/me bateu/abus/violou/ameaça/tem medo de voltar/violência/tirou meu passaporte/tranca',
    bereavement: 'morreu/faleceu/falecimento/funeral/óbito/luto/perdi meu/perdi minha/perdi o meu/morte d',
    forget: 'apagar/apaguem/apague/eliminar/meus dados/retirar a minha',
    status: 'minha reclamação/minha queixa/situação d/resposta à/já enviei/número de referência',
    complaint:
      'reclamação/reclamar/queixa/insatisfeit/mal educad/rude/cancelaram/ninguém me/ninguém respond/mandaram me embora',
    nomination: 'nomear/prémio/prêmio/indicar uma/nomeação',
    involvement: 'voluntári/participar/partilhar a minha história/ajudar outras/envolver/juntar me',
    thanks: 'agradec/obrigado a/obrigada a/obrigado pel/obrigada pel/muito obrigad/grat',
    person: 'falar com/número de telefone/me liguem/ligar me/uma pessoa/liguem',
    feedback: 'opinião/sugest/questionário/avalia',
    off_topic: 'marcar consulta/consulta médica/receita/remédio/exames/dói/emprego/estacionamento/marcar uma consulta',
    help: 'como funciona/em português/bom dia/boa tarde/olá/anónim/robô',
  },
};
