// The English words that hold noun phrases together and those that end them, folded.

export const PREPOSITIONS = `of in on at by for with without about against between among through during before after above below to from up down over under
into onto upon per via despite since until till toward towards within beyond behind beside near off outside inside according like as than`

export const BREAKS = `and or but nor so yet as because if when while whereas although though that which whom whose where why how whether
not n't never no also too very more most less least only just then now here there again still already ever however therefore meanwhile
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
today yesterday tomorrow tonight`

export const BEFORE_NOUN = `new old young former late late next last first second third top chief head deputy senior junior leading local national federal state
veteran longtime acting outgoing incoming then current newly own other same only main key`

export const ADJECTIVES = `us british french german spanish dutch irish scottish welsh russian chinese high low big small great good bad rich poor wealthy
red green blue white black right left centre local city county town council union police party company school health finance foreign home defence
defense interior justice press head chief main`

export const COMMON_VERBS = `said says say told tells tell added adds wrote writes asked asks replied replies called calls claimed claims insisted insists
warned warns argued argues announced announces posted posts tweeted declared declares stated states noted notes explained explains described describes
accused accuses denied denies admitted admits acknowledged confirmed confirms promised promises vowed vows urged urges praised praises slammed condemned
blamed blames dismissed dismisses rejected rejects hailed welcomed defended defends recalled recalls put puts got gets made makes took takes gave gives went
goes came comes knew knows thought thinks saw sees found finds wants wanted needs needed became becomes began begins left leaves won wins lost loses met meets
led leads held holds ran runs paid pays kept keeps brought brings felt feels sat stood stands heard hears lets let set sets showed shows plans planned
hopes hoped believes believed fears feared expects expected agreed agrees refused refuses declined declines tried tries continued continues remains remained`

export const OPENERS = `yes no not but and or so then now here there what who why how when where while after before since although though despite according meanwhile however
in on at for from with without by as if all most many some few both each every it its he she they we you i his her their our my this that these those the a an
asked speaking born contacted read see watch listen live breaking exclusive analysis opinion interview video photos update
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
thanks hello please never always only just even still once warnings officials people residents police`

export const PLACE_NOUNS = `city town village county state street road avenue square lane bridge river lake mount mountain valley island bay sea ocean coast forest
park station airport port district region province hill creek beach harbour harbor castle prison camp hospital school`

export const WORK_NOUNS = `film movie book album song series play documentary novel painting show poem game ship boat ferry storm hurricane operation act bill project
label prize trophy cup satellite rocket`

export const AUXILIARIES = `is are was were be been being am has have had having do does did will would shall should can could may might must`

/** Words that the names of organisations have beside the nouns for them. */
export const ORGANISATION_WORDS = `international watch press airlines motors united city fc league news times post herald tribune guardian telecom energy media rights human
amnesty holding industries technologies systems solutions partners capital fund trust services corp inc ltd plc canal tv radio street journal economist studios
records house office society bureau national royal federal bank group hotel park labs lab ventures motors foods brothers sons`
