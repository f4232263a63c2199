// French as it is typed in haste: words cut short or written as they sound, and the words that they stand for.

import type { RespellingWords } from '../questions/respelling-words.ts'
import { respellings } from '../questions/respelling-words.ts'
import { oneOf } from '../word-list.ts'

/** Verbs whose subject "ça" is: no noun, and so none behind "sa". */
const OF_THAT = oneOf(`
  parle parlait veut veu dit disait se est etait a avait va fait faisait vient venait sert consiste consistait
  signifie correspond commence demarre debute finit raconte racontait concerne represente remonte dure donne
  donnait coute coutait existe arrive change sent pue devait doit peut lui leur le me te vous nous ne
  rapporte provient
`)

/** What "c'est" leads to and no noun's determiner does. */
const IT_IS = oneOf(`qui quoi ou quand quel quelle comment pourquoi pour vrai fini mort passe`)

/** Participles of what somebody did to "l'": rather so, behind "qui", than a present beside "la". */
const DONE = oneOf(`
  dit di ecrit ecrite fait faite vu vue pris prise mis mise construit construite conduit conduite inscrit inscrite
  tue tuee vole volee trouve trouvee invente inventee
`)

export const TYPED_IN_HASTE: Pick<
  RespellingWords,
  'respellings' | 'accented' | 'respelledBeside' | 'soundsLike' | 'hasty' | 'soundedDigits'
> = {
  respellings: respellings(`
    ki: qui
    kil: que il
    kils: que ils
    kon: que on
    kikia: qui a
    kelle kelles: quelle
    tjs tjrs tjr tjours: toujours
    taf taffe taffer: travail
    pdt: pendant
    combientieme: combien
    vrmt: vraiment
    mtn mnt: maintenant
    tps: temps
    mm: meme
    ac avk avek: avec
    fo: faut
    koi kwa kwoi: quoi
    kan qd kand qan: quand
    pk pq pkoi pourkoi prk prkoi prquoi pkw poukoi porkoi pourqoi prqoi pourkwa pourkoa: pourquoi
    cb combi cmb cbn combiin kombien conbien cmbien: combien
    kes qes kec: que est ce
    keske kesk qesque kess quesque questce keskeu quesk queske kesque qske: que est ce que
    keskil: que est ce que il
    kestion: question
    keskelle: que est ce que elle
    keskon: que est ce que on
    keski kesski kesqui keskis: que est ce qui
    esk eske esque esce estce eskeu estceque esceque : est ce que
    eskil: est ce que il
    c: ce est
    cest: ce est
    cetait ct cetai: ce etait
    ke keu: que
    kel kels: quel
    kelkun kelqun qq1 kk1: quelqu un
    komen comen cmt koman coman coment cmnt kommen commen koment: comment
    tt: tout
    tte: toute
    ts: tous
    g jai: je ai
    chui chuis jsuis: je suis
    jsp jsais jcp: je sais pas
    jveux jvx jve: je veux
    ya yatil: il y a
    yaura yora: y aura
    bcp bcoup bocou: beaucoup
    ds: dans
    avc: avec
    pr: pour
    pcq pcke parske paske psk psq pske pasque parsk: parce que
    dla: de la
    dou: de ou
    quil: que il
    quelquun: quelqu un
    aujourdhui ajd ajdh ojd aujourdui ojourdui: aujourdhui
    gvt gouv: gouvernement
    prez: president
    qqn qqun: quelqu un
    qqch qqc qlqch: quelque chose
    ecri: ecrit
    nb nbre nbr: nombre
    di: dit
    diz: disait
    pa: pas
    tro: trop
    jms: jamais
    msg: message
    pb: probleme
    fe fai: fait
    ski skil: ce que il
    auj: aujourdhui
    yavait yavai: y avait
    e: est
    i: il
    o: au
    dpuis dpui depui dps: depuis
    veu: veut
    raquer: payer
    raque: paye
    anee: annee
    anees: annees
    vien: vient
    done doner: donne
    sapelle sappelle sapele sapel sappel: se appelle
    sappeler sapeler: se appeler
    spasse: se passe
    dsl: desole
    dc: donc
    ms: mais
    gd: grand
    ptit: petit
    chir: chirurgien
    wkd wknd weekend: week end
    rezo: reseau
    explik: explique
    expliker: expliquer
    kesako quesaco kezako quezaco kesaco kezaco: kesako
  `),
  hasty: new Map(),
  soundedDigits: null,
  accented: new Map<string, string>([
    ...['né', 'née', 'nés', 'nées'].map((typed) => [typed, 'naitre'] as const),
    ['cé', 'ce est'],
    ['sé', 'ce est'],
    ['cété', 'ce etait'],
    ['cètè', 'ce etait'],
    ['jé', 'je ai'],
    ['lé', 'les'],
  ]),
  respelledBeside: [
    [new RegExp(`(?<= )sa(?= ${OF_THAT} )`, 'g'), 'ca'],
    [/(?<= )es(?= ce (?:que|qui) )/g, 'est'],
    [new RegExp(`(?<= )(?:ces|ses)(?= ${IT_IS} )`, 'g'), 'ce est'],
    [new RegExp(`(?<= qui )la(?= ${DONE} )`, 'g'), 'le a'],
    [/(?<= (?:qui|il|ca) )ce(?= est passe )/g, 'se'],
    [/(?<= combien )2(?= )/g, 'de'],
    // "Il st censé", "ils st tjs fâchés": no saint's name follows a pronoun.
    [/(?<= (?:il|ils|elle|elles|on|qui) )st(?= )/g, 'sont'],
    [/(?<= quel(?:le)? )h(?= )/g, 'heure'],
    [/(?<= quoi )1(?= [a-z])/g, 'un'],
    [/(?<= (?:ce|le|du|au) )we(?= )/g, 'week end'],
  ],
  // "Kitté" is "quitté", "klash" "clash", "politik" "politique".
  soundsLike: [
    [/k$/, 'que'],
    [/k/g, 'qu'],
    [/k/g, 'c'],
    // "Un gato", "le buro", "les chatos".
    [/o(s?)$/, 'eau'],
    [/os$/, 'eaux'],
  ],
}
