// Courts, trials and sentences: words that say nearly the same, then what may answer for what.

export const COURTS_AND_SENTENCES = `
abuse of power, misuse of office, abuse of authority, misconduct in office
accused, defendant, suspect, on trial, in the dock
acquit, clear, exonerate, find not guilty, absolve, acquittal
admit guilt, plead guilty, guilty plea, confess, admit the charges
against the law, illegal, unlawful, prohibited, illicit, banned, forbidden
aggravated, aggravating, aggravating circumstances
ambulance chaser, personal injury lawyer
appeal court, court of appeal, appeals court, appellate court
appeal, challenge the verdict, challenge the ruling, challenge the conviction, lodge an appeal
award damages, order to pay, compensation, awarded damages
back in court, retrial, appeal trial, new trial, second trial
bail, bond, released pending trial, conditional release
bailiff, enforcement officer, court officer
banned from driving, disqualified from driving, driving ban, lose licence, licence suspended
bar exam, admitted to the bar, qualify as a lawyer
barrister, counsel, advocate, lawyer, solicitor, attorney, silk, kc
beat the rap, acquitted, cleared, walk free
big fine, heavy fine, hefty fine, record fine
blame, pin on, attribute, accuse, hold responsible
break the law, breach, violate, infringe, contravene, flout, illegal, offence
break the rules, breach, violate, infringe, contravene, flout, non-compliance
broke the law, breached, violated, infringed, contravened, flouted, acted illegally
brought to justice, tried, prosecuted, face trial
burden of proof, presumption of innocence
case dropped, charges dropped, dismissed, discontinued, closed without action, case closed, no further action
case thrown out, dismissed, case dismissed, inadmissible, struck out
charge sheet, indictment, list of charges
charged, indicted, prosecuted, placed under investigation, arraigned, faces charges
charged, prosecuted, face charges: released without charge, freed without charge, no charges, let go
charges, counts, indictment, accusations, allegations
chuck out the case, dismiss, throw out, strike out
class action, group action, collective action, joint lawsuit
clean record, no criminal record, no previous convictions, previously unknown to police
cleared, acquitted, exonerated, vindicated, found not guilty, absolved, discharged
cleared, exonerated, not under suspicion
close the case, case closed, dismiss, discontinue, drop charges
closing argument, summing up, closing speech, final plea
commute, reduce the sentence, reduced sentence, remission
compensation, damages, payout, redress, reparation, indemnity, compensate
complain to the police, file a complaint, lodge a complaint, press charges, report to police
convict, find guilty, found guilty, condemn, conviction, pronounce guilty
convicted, found guilty, pronounced guilty, condemned, pleaded guilty
copyright, intellectual property, infringement, piracy
court case, trial, lawsuit, legal proceedings, litigation, legal battle, hearing, prosecution
court date, hearing, trial date, court appearance, due in court
court order, injunction, ruling, writ, restraining order
courthouse, court, law courts, palais de justice
courtroom, courthouse, hearing room
crime, offence, offense, felony, misdemeanour, misdemeanor, wrongdoing
cruel and unusual, inhuman treatment, degrading treatment
cut his sentence, reduced sentence, commuted, shortened
da, district attorney, prosecutor
death penalty, capital punishment, execution, sentenced to death, death row, death sentence
death row, condemned to death, sentenced to death, awaiting execution
defence lawyer, defense attorney, counsel, his lawyer, barrister
deported, expelled, sent back, removed from the country, repatriated
did nothing wrong, innocent, not guilty, denies wrongdoing, no wrongdoing, protest innocence
disbarred, struck off, barred from practising, lose licence
divorce court, family court, divorce proceedings, divorce settlement
drop charges, dismiss, discontinue, abandon prosecution, withdraw charges
drop the charges, dismiss, discontinue, abandon prosecution, withdraw the complaint
drop the lawsuit, withdraw the complaint, abandon legal action, settle
electric chair, execution, lethal injection
entitled, eligible
expert witness, court-appointed expert, forensic expert
extradite, hand over, extradition, surrender
face jail, risk prison, liable to imprisonment, faces years, facing prison, could be jailed
face the music, tried, held accountable, punished
faces up to, risks, liable
file a complaint, lodge a complaint, press charges, complain, sue, bring a complaint
fined, ordered to pay, penalised, penalized, hit with a fine, financial penalty
first day of the trial, trial opens, trial begins, opening day
fixed penalty, monetary penalty, parking ticket, on-the-spot fine
follow the law, comply, abide, compliance, law-abiding
forced to pay, ordered to pay, must pay
found guilty, convicted, condemned, guilty verdict
found innocent, acquitted, not guilty, cleared, exonerated
free speech, freedom of expression, freedom of speech, first amendment
gagging order, injunction, nda, non-disclosure agreement, confidentiality agreement, gag order
get away with it, impunity, unpunished, escape prosecution, escape justice
get done for, convicted, found guilty, prosecuted, charged
get life, life sentence, life imprisonment, imprisoned for life, jailed for life
get off lightly, lenient, slap on the wrist, suspended sentence
get sued, lawsuit, face legal action, face proceedings
get their day in court, trial, heard by a judge
give evidence, testify, take the stand, witness, testimony
given life, life sentence, life imprisonment, jailed for life
goes on trial, stands trial, tried, appears in court, in the dock
going to court, suing, legal action, proceedings, litigation
going to jail, jailed, imprisoned, sentenced to prison, custodial sentence
got away with it, unpunished, impunity, never prosecuted, escaped justice
got off, acquitted, cleared, walked free, not guilty, exonerated
got years, sentenced, jailed, condemned
guilty, convicted, culpable, responsible
hand down, pronounce, deliver, sentenced
hanged, hanging, gallows
harsh punishment, severe sentence, heavy sentence, tough penalty
hearing, court session, court appearance
held in contempt, contempt of court
highest court, supreme court, court of cassation, constitutional court, top court
human rights, civil liberties, fundamental rights
hung jury, jury undecided, fail to reach a verdict, mistrial
illegal, unlawful, against the law, illicit, outlawed, prohibited, criminal offence
in court, tribunal, hearing, before a judge, on trial, before magistrates, dock
inadmissible, thrown out, not admissible, rejected by the court
innocent, not guilty, wrongly accused, wrongly convicted, blameless
insanity plea, not criminally responsible, criminal responsibility, diminished responsibility
judges, court, magistrates, justices, bench, tribunal
jury duty, juror, jury service
jury, jurors, jury members, panel
justice minister, attorney general, justice secretary, lord chancellor
keep the punishment, uphold the sentence, confirm the sentence, upheld
keep the verdict, upheld, confirmed
kids' court, juvenile court, youth court
landmark ruling, precedent, historic ruling, test case, landmark decision
law-abiding, upstanding
lawsuit, legal action, complaint, court case, litigation, legal proceedings, writ
legal advice, counsel, consult a lawyer
legal aid, assigned counsel, public defender, duty solicitor
legal fees, court costs, legal costs, lawyers' fees
legal loophole, technicality, procedural flaw, grey area
legal, lawful, legitimate, permitted, allowed
legalise, legalize, decriminalise, decriminalize, make legal
lenient, mild, soft, leniency, clemency
let off, acquitted, cleared, spared, discharged, dismissed
life in prison, life sentence, life imprisonment, imprisoned for life, jailed for life, whole-life order
life sentence, life imprisonment, perpetuity, jailed for life, whole-life term
light sentence, lenient, suspended sentence, community service
longer sentence, harsher sentence, sentence increased, stiffer
lose in court, case dismissed, ruled against, lost the case
lost the appeal, appeal dismissed, appeal rejected, upheld, conviction upheld
lost the case, ruled against, dismissed, found against
made to pay, ordered to pay, fined
manslaughter, involuntary homicide, culpable homicide, negligent homicide
mentally unfit, diminished responsibility, unfit to stand trial, not criminally responsible
middleman, intermediary, go-between, broker
miscarriage of justice, judicial error, wrongful conviction, wrongly convicted, wrongly jailed
mitigating circumstances, extenuating circumstances
money back, refund, reimbursed, restitution, compensation
negligence, negligent, carelessness, breach of duty, dereliction
not allowed, forbidden, prohibited, banned, barred, illegal, no longer permitted
notary, solicitor, lawyer
on remand, pre-trial detention, remanded in custody, awaiting trial
on trial, in the dock, stands trial, appears before, prosecuted
on trial, in the dock, tried, appears in court, appearing before, stands accused
open-and-shut case, clear-cut, overwhelming evidence
out of court, settlement, amicable, settled, out-of-court
out on bail, released on bail, freed on bail, under judicial supervision, conditional release
overturned, quashed, annulled, set aside, reversed, struck down, overruled
pay back, repay, reimburse, refund, restitution
pay damages, compensate, ordered to pay, compensation, payout
perjury, lying under oath, false testimony, lied to the court, false statement
petty crime, minor offence, misdemeanour, petty offences
plaintiff, claimant, complainant, civil party, petitioner
plea bargain, plea deal, guilty plea, deal with prosecutors, plea agreement
press charges, lodge a complaint, file a complaint, prosecute, sue
presumed innocent, presumption of innocence
prosecute, charge, indict, bring proceedings, bring charges, take to court
prosecuted, charged, tried, indicted, faces charges, taken to court
prosecution, prosecutors, public prosecutor, crown, district attorney
prosecutor, district attorney, public prosecutor, attorney general, state attorney
public inquiry, commission of inquiry, parliamentary inquiry
punished, sanctioned, disciplined, fined, penalised, penalized, sentenced
punishment, sentence, sanction, penalty, disciplinary measure
put to death, lethal injection, execution, hang
quash, annul, overturn, set aside, strike out
reasonable doubt, benefit of the doubt, insufficient evidence
released, freed, let go: without charge, no charges
restraining order, injunction, contact ban, protection order, exclusion order, keep away
sanctioned, punished, disciplined, penalised, penalized, reprimanded
self-defence, self-defense, in self-defense, legitimate defence
sent to prison, jailed, imprisoned, incarcerated, custodial sentence
sentenced, condemned, jailed, handed a sentence, received a sentence, punished
settle out of court, settlement, amicable agreement, reach a settlement
settled the lawsuit, out-of-court settlement, reached a settlement, amicable agreement
split decision, majority verdict, divided
statute of limitations, time-barred, too old to prosecute, time limit, too late to prosecute
statutory rape, sex with a minor, underage sex
statutory, required by law
strike off, disbar, deregister, remove from the register
sue, take legal action, bring proceedings, file a lawsuit, lodge a complaint, take to court, seek damages
sued, took legal action, filed a lawsuit, lodged a complaint, brought a case, taken to court
suing, legal action, lawsuit, seeking damages, complaint, court proceedings
suspended sentence, suspended, probation, suspended prison sentence
sworn in, took the oath, inaugurated, took office
take her to court, sue, suing, lawsuit, prosecute, legal action
take him to court, sue, suing, lawsuit, prosecute, legal action
take the oath, oath, inaugurate
take them to court, sue, suing, lawsuit, prosecute, legal action
taken to court, sued, prosecuted, summoned, legal action
talk to the judge, testify, appear before, plead
testify, give evidence, take the stand, bear witness, testimony, depose
testimony, evidence, statement, deposition
the accused, defendant, suspect
the judge decide, ruled, verdict, sentenced
the judge say, ruled, verdict
threw out, dismissed, rejected, quashed, struck out
throw the book, maximum sentence, severe sentence, exemplary
tough on crime, law and order, crackdown, zero tolerance
trial, court case, proceedings, hearing, tried
tried, judged, stood trial, appeared in court, prosecuted
turn a blind eye, ignore, overlook, connive, tolerate
under oath, sworn, sworn testimony
unfair trial, miscarriage of justice, show trial, biased
uphold, confirm, maintain, affirm, endorse
verdict, ruling, judgment, judgement, sentence, court decision
victims' families, bereaved, relatives of the victims, next of kin
victims, plaintiffs, complainants, injured parties, claimants
waive immunity, lift immunity, immunity lifted
walked free, acquitted, cleared, released, freed, discharged
win the appeal, appeal upheld, conviction quashed, overturned, win on appeal
won the appeal, conviction quashed, overturned, upheld, won on appeal
won the case, ruled in favour, ruled in favor, victory in court
written warning, reprimand, formal warning
wrongdoing, misconduct, offence, irregularities, malpractice
wrongly convicted, miscarriage of justice, exonerated, wrongly jailed, innocent, wrongful conviction
accused: charged, indicted, prosecuted, suspected, on trial, in the dock, alleged, stands accused, implicated
ban: prohibit, outlaw, injunction, bar, forbid, suspend, veto, disqualify, exclude
banned: prohibited, outlawed, barred, forbidden, suspended, disqualified, excluded, no longer allowed, off limits
court: tribunal, judges, magistrates, justices, bench, assizes, old bailey, jury
decide, decided: ruled, ruling, verdict, concluded
get out early: parole, early release, remission, reduced sentence, conditional release
guilty: convicted, found guilty, culpable, conviction, condemned
jailed, imprisoned: sentenced, behind bars, custodial sentence, remanded, imprisonment, handed a term
judge: magistrate, ruled
kept the sentence: upheld, confirmed
lawsuit: complaint, proceedings, legal action, damages claim, sued, writ, litigation
lawyer: barrister, solicitor, counsel, attorney, advocate, defence, notary, legal adviser
lose the right: stripped, deprived, disqualified
on trial: tried, prosecuted, in the dock, appears before, faces charges, hearing
prosecutors want: seek, request, demand
punished: sentenced, fined, suspended, sanctioned, reprimanded, jailed, banned, disqualified, disciplined
punishment: sentence, fine, imprisonment, jail term, sanction, suspension, penalty, ban
rule, law: regulation, statute, provision, decree, ordinance
sentence, sentenced: jailed, imprisonment, condemned, handed, years behind bars
sue: proceedings, legal action, lawsuit, libel, claim damages, writ, complaint
suing: proceedings, legal action, lawsuit, claiming damages, writ, complaint
testify: witness box, tell the court, told the court
told the court: testified, witness, gave evidence
told the judge: testified, told the court, pleaded
trouble with the law: charged, prosecuted, convicted, investigation, arrested
`
