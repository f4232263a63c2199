// English: French, most usual first. One entry a line.

export const GENERAL_U_Z = `
unscathed: indemne
unseat: détrôner | évincer
unveiling: dévoilement | présentation
upheaval: bouleversement
uproot: déraciner
urban planning: urbanisme
usher in: inaugurer
vacuum: vide
vandal: vandale | casseur
vault: chambre forte | caveau | coffre
vessel: navire | vaisseau
vet: vétérinaire
vie: rivaliser
vigilante: justicier | milicien
vine: vigne
violence against women: violences faites aux femmes
virginity: virginité
vision: vision
void: nul | vide
vote rigging: fraude électorale
voucher: bon | chèque
voyage: voyage
waiting list: liste d'attente
waive: renoncer
waiver: dérogation | dispense
walk away: s'éloigner | indemne
walk free: libéré | relaxé
wane: décliner
wanted notice: avis de recherche
wanted person: personne recherchée
war zone: zone de guerre
ward off: repousser
watchdog: autorité de surveillance | gendarme
water bomber: Canadair | bombardier d'eau
water cannon: canon à eau
water level: niveau de l'eau
wave of arrests: vague d'arrestations
wealth gap: inégalités
weep: pleurer
whereabouts: localisation | trace
whip: fouet | chef de groupe
whistle: sifflet | siffler
wield: brandir | manier
wilderness: nature sauvage
willow: saule
wind up: finir
windfall: aubaine
wing: aile
withdrawal of troops: retrait des troupes
workforce reduction: réduction d'effectifs
works: travaux | œuvres
wreath: gerbe | couronne
wrestle: lutter
younger: cadet | plus jeune
youngest: plus jeune | benjamin | cadet
youth hostel: auberge de jeunesse
zeal: zèle
zoo: zoo | parc zoologique
naked eye: œil nu
open to the public: ouvert au public
closed to the public: fermé au public
word of mouth: bouche à oreille
front steps: perron
doorstep: perron | pas de la porte
`
