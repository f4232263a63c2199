// English: French, most usual first. One entry a line.

export const LAW = `
law: loi | droit
legal: légal | juridique | judiciaire
legally: légalement | juridiquement
illegal: illégal | illicite | clandestin
illegally: illégalement
lawful: légal | licite
unlawful: illégal | illicite
court: tribunal | cour | justice
courtroom: salle d'audience | tribunal
courthouse: palais de justice | tribunal
high court: Haute Cour | cour
supreme court: Cour suprême
appeal court: cour d'appel
court of appeal: cour d'appel
constitutional court: Cour constitutionnelle | Conseil constitutionnel
trial: procès | essai
hearing: audience | audition
stand trial: être jugé | comparaître | procès
on trial: jugé | procès
judge: juge | juger | magistrat
magistrate: magistrat | juge
investigating judge: juge d'instruction
jury: jury
juror: juré
justice: justice
judicial: judiciaire
judiciary: justice | pouvoir judiciaire | magistrature
lawyer: avocat | conseil
attorney: avocat
attorney general: procureur général | ministre de la Justice
solicitor: avocat
prosecutor: procureur | parquet | ministère public
prosecutors: parquet | procureurs
prosecutor's office: parquet
prosecute: poursuivre | poursuites
prosecution: poursuites | accusation | parquet | ministère public
defendant: prévenu | accusé
accused: accusé | prévenu | mis en cause
plaintiff: plaignant | partie civile
civil party: partie civile
complainant: plaignant
complaint: plainte
file a complaint: porter plainte | plainte
witness: témoin | témoigner | assister
eyewitness: témoin oculaire | témoin
testify: témoigner | témoignage | déposer
testimony: témoignage | déposition
evidence: preuve | élément | indice
proof: preuve
prove: prouver | démontrer | preuve
charge: inculper | accusation | mise en examen | chef d'accusation | charge
charged: inculpé | mis en examen | mise en examen
charges: accusations | poursuites | charges
press charges: porter plainte | plainte
indict: inculper | mettre en examen | inculpation | mise en examen
indictment: acte d'accusation | inculpation | mise en examen
plead: plaider
plead guilty: plaider coupable
guilty: coupable
guilt: culpabilité
innocent: innocent
innocence: innocence
presumption of innocence: présomption d'innocence
convict: condamner | condamné | reconnu coupable
conviction: condamnation
verdict: verdict | jugement | décision
sentence: condamner | peine | condamnation
life sentence: perpétuité | réclusion à perpétuité | prison à vie
life imprisonment: réclusion à perpétuité | perpétuité
suspended sentence: sursis | peine avec sursis
death penalty: peine de mort | peine capitale
death sentence: condamnation à mort | peine de mort
acquit: acquitter | relaxer | acquittement | relaxe
acquittal: acquittement | relaxe
appeal: appel | faire appel | recours
lodge an appeal: faire appel | interjeter appel | recours
overturn: annuler | casser | infirmer | se renverser
uphold: confirmer | maintenir
ruling: décision | jugement | arrêt
rule: règle | statuer | juger | diriger
rule out: exclure | écarter
judgment: jugement | décision
jail: prison | emprisonner | incarcérer
prison: prison | détention | établissement pénitentiaire
prison sentence: peine de prison | prison ferme
prisoner: prisonnier | détenu
inmate: détenu | prisonnier
imprison: emprisonner | incarcérer | emprisonnement
imprisonment: emprisonnement | incarcération | détention
incarcerate: incarcérer | incarcération | écrouer
cell: cellule
parole: liberté conditionnelle | libération conditionnelle
probation: mise à l'épreuve | sursis probatoire | probation
bail: caution | liberté sous caution | libération
release: libérer | libération | publier | diffuser | sortie
remand: détention provisoire
pre-trial detention: détention provisoire
detain: détenir | arrêter | placer en garde à vue | interpeller
detention: détention | rétention | garde à vue
detainee: détenu
custody: garde à vue | détention | garde
police custody: garde à vue
judicial supervision: contrôle judiciaire
electronic tag: bracelet électronique
fine: amende | infliger une amende
penalty: peine | sanction | pénalité | penalty
sanction: sanction | sanctionner
punish: punir | sanctionner
punishment: punition | peine | sanction
compensation: indemnisation | dédommagement | compensation
damages: dommages et intérêts | dommages-intérêts | dégâts
sue: poursuivre | porter plainte | attaquer en justice | assigner
lawsuit: procès | plainte | action en justice | poursuites
legal action: action en justice | poursuites | recours
legal proceedings: procédure judiciaire | poursuites
settlement: accord | règlement | colonie
class action: action collective | recours collectif
contract: contrat
clause: clause
regulation: réglementation | règlement | régulation
regulator: régulateur | autorité de régulation | gendarme
regulate: réglementer | réguler | encadrer
ban: interdire | interdiction
banned: interdit
forbid: interdire
prohibit: interdire | prohiber
prohibition: interdiction | prohibition
allow: autoriser | permettre
authorize: autoriser | autorisation
authorise: autoriser | autorisation
authorization: autorisation
permit: permis | autorisation | autoriser | permettre
permission: autorisation | permission
licence: licence | permis | autorisation
license: licence | permis | autorisation
enforce: appliquer | faire respecter
enforcement: application
law enforcement: forces de l'ordre | police
repeal: abroger | abrogation
abolish: abolir | supprimer | abolition
abolition: abolition | suppression
violate: violer | enfreindre | violation
violation: violation | infraction
breach: violation | manquement | enfreindre | infraction
comply: respecter | se conformer | se plier
compliance: conformité | respect
obey: obéir | respecter
disobey: désobéir | désobéissance
rights: droits
human rights: droits de l'homme | droits humains
civil rights: droits civiques
civil liberties: libertés publiques | libertés individuelles
freedom: liberté
free: libre | gratuit | libérer
freedom of speech: liberté d'expression
freedom of expression: liberté d'expression
freedom of the press: liberté de la presse
privacy: vie privée | confidentialité
equality: égalité
inequality: inégalité
discrimination: discrimination | discriminatoire
discriminate: discriminer | discrimination
racism: racisme
racist: raciste
sexism: sexisme
sexist: sexiste
antisemitism: antisémitisme
antisemitic: antisémite
homophobia: homophobie
homophobic: homophobe
xenophobia: xénophobie
hate speech: discours de haine | propos haineux | incitation à la haine
slander: calomnie | diffamation
libel: diffamation
defamation: diffamation | diffamer
perjury: faux témoignage | parjure
contempt of court: outrage
obstruction: entrave | obstruction
summon: convoquer | convocation
summons: convocation | citation
subpoena: citation à comparaître | assignation
warrant: mandat
arrest warrant: mandat d'arrêt
search warrant: mandat de perquisition | perquisition
extradite: extrader | extradition
extradition: extradition
deport: expulser | expulsion
deportation: expulsion | déportation
asylum: asile
asylum seeker: demandeur d'asile
refugee: réfugié
migrant: migrant | exilé
migration: migration | migratoire
immigrant: immigré | immigrant
immigration: immigration
undocumented: sans-papiers | en situation irrégulière
residence permit: titre de séjour | permis de séjour
visa: visa
passport: passeport
citizenship: nationalité | citoyenneté
nationality: nationalité
citizen: citoyen | ressortissant
naturalization: naturalisation
oath: serment
under oath: sous serment
alibi: alibi
allege: alléguer | prétendre | accuser
allegation: allégation | accusation
allegedly: présumé | prétendument | aurait
alleged: présumé | supposé
accusation: accusation
accuse: accuser | accusation
blame: accuser | blâmer | reprocher | imputer | responsabilité
suspect: suspect | soupçonner | suspecter | mis en cause
suspicion: soupçon | suspicion
liable: responsable | passible
liability: responsabilité
responsible: responsable
responsibility: responsabilité
claim responsibility: revendiquer | revendication
offence: infraction | délit
offense: infraction | délit
misdemeanor: délit
felony: crime | délit
offender: délinquant | auteur
repeat offender: récidiviste | multirécidiviste
criminal record: casier judiciaire | antécédents
minor: mineur
juvenile: mineur | juvénile
pardon: grâce | gracier | pardon
amnesty: amnistie | amnistier
clemency: clémence | grâce
statute of limitations: prescription
case: affaire | dossier | cas
case law: jurisprudence
precedent: précédent
loophole: faille | vide juridique
adjourn: ajourner | reporter | suspendre
postpone: reporter | report | ajourner
mistrial: procès annulé
whistleblower: lanceur d'alerte
notary: notaire
bailiff: huissier
will: testament | volonté
inheritance: héritage | succession
heir: héritier
custody of children: garde des enfants | garde
ombudsman: médiateur | défenseur des droits
arbitration: arbitrage
mediation: médiation
mediator: médiateur
`
