// Folded French words that a search passes over. Short on purpose: negation (ne, pas, jamais, aucun, sans),
// "selon" and "contre" decide what a sentence says, and stay.

export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a ai as au aux avait avaient avec avoir c ce ceci cela celle celles celui ces cet cette ceux ci comme comment
  combien d dans de des donc dont du elle elles en es est et etaient etait ete etre eux eut furent fut ici il ils j je l la
  laquelle le lequel les lesquels lesquelles leur leurs lui m ma mais me meme memes mes moi mon n nos notre nous on ont
  ou par pour pourquoi pu qu quand que quel quelle quelles quels qui quoi s sa se sera seront ses si soi soient soit
  son sont sur t ta te tes toi ton tu un une vos votre vous y`.split(/\s+/),
)
