// English said to the bot rather than asked of the articles: folded, contractions apart ("don t"), see
// word-patterns.ts.

import type { SmallTalkWords } from '../questions/small-talk-words.ts'

const CREATIONS =
  `poem|poems|sonnet|haiku|limerick|song|rap|lyrics|story|tale|novel|sketch|script|essay|speech|tweet|parody|
  ad|advert|slogan|dialogue|fanfiction|fanfic|eulogy|rhyme`.replace(/\s+/g, '')
const RULES =
  `instruction|instructions|rule|rules|guideline|guidelines|prompt|prompts|directive|directives|orders|programming|
  restrictions|limits|filters|constraints`.replace(/\s+/g, '')
const INSULTS =
  `trash|garbage|useless|stupid|dumb|idiot|idiotic|moron|moronic|junk|worthless|pathetic|crap|shit|shitty|bad|terrible|
  awful|broken|rubbish|retarded|retard|lame|ugly|loser|dumbass|bastard|bitch|asshole|scum|clown|joke|the_worst|pointless|
  incompetent|annoying`.replace(/\s+/g, '')

export const SMALL_TALK: SmallTalkWords = {
  greetings: `
    hi|hello|helo|hey|heya|hiya|yo|greetings|howdy|sup|wassup|welcome
    good morning|afternoon|evening|night|day
    how are|r you|u|ya doing|today?
    how s it going
    how is it going
    how do you do
    what s up|new
    whats up
    goodbye|bye|cya|farewell
    see you|ya later|soon|tomorrow?
    have a nice|good day|one|evening|weekend
    nice to meet you
    merry christmas
    happy birthday|new_year`,
  thanks: `
    thanks|thank_you|thx|ty|tysm|tyvm|cheers
    much appreciated
    good|great|nice|well bot|job|work|done
    you re|are the_best|awesome|great|amazing
    you rock`,
  nods: `
    lol|lmao|rofl|xd|haha|hahaha|ok|okay|k|kk|cool|nice|great|awesome|perfect|alright|oh|ah|um|hmm|sure|yay|wow|right|fine|super
    yes|yep|yeah|yup|no|nope|nah|maybe|indeed|exactly|damn|omg|interesting|understood|noted
    i see|know|understand|get_it
    got it
    makes sense
    that makes sense
    that s good|great|fine|funny|sad|crazy|wild|interesting
    too bad
    never mind
    fair enough
    not bad`,
  about: `
    who|what are|r you|u exactly?
    who made|built|created|programmed|wrote you
    are|r you|u a|an bot|robot|ai|human|person|machine|chatbot|real_person
    are you real|human|alive|chatgpt|an_ai
    what can|do you do|help|answer for|with? me?
    what can i ask|do *
    how do|does you|this|it|i_use_you|i_use_this work?
    what is|s your name
    what s your name
    what are you for
    help
    help me|us please?
    can you help me?`,
  fillers: `
    the|a|my|dear|little|old|so|very|much|there|all|everyone|everybody|you|u|guys|folks|friend|friends|mate|buddy|man|bro|dude|pal|bot|robot|verbatim
    and|to|again|please|pls|for|your|help|answer|the|that|it|today|a_lot|lots|really|many`,
  leadIns: `
    please|pls|plz|now|so|then|and|ok|okay|hey|hi|hello|bot|you|just|but|also|or|instead
    can|could|will|would|may you please|just|kindly?
    i want|need|would_like|d_like|order|command you to?
    i d like you to
    you must|should|will|have_to|need_to
    from now|here on
    for the rest of this conversation
    let s
    imagine|suppose|pretend that?`,
  insults: `
    shut|shutup up *
    stfu|gtfo|kys|ffs
    wtf $
    wtf you|u|bot|man|dude *
    shut your|ur mouth|face|trap
    fuck|screw|damn you|off|this|u|bot *
    go to hell
    go away|die|cry|home|kill_yourself *
    get lost|stuffed|bent
    piss|bugger off
    kill yourself
    you|u|ur|youre|you_re|you_are|u_r|u_are|this_bot_is|the_bot_is|your are? just|so|such|really|a|an|the|fucking|absolutely|totally|completely|nothing_but? complete|total|real|useless|stupid|fucking|pile_of? ${INSULTS}
    you|u|this_bot|the_bot suck|sucks|stink|stinks
    stupid|dumb|useless|bad|shitty|worst|fucking|idiotic|worthless bot|robot|machine|thing|ai|junk|piece *
    i hate you|u|this_bot
    nobody likes|asked you|for_you`,
  insultWords: INSULTS,
  orders: `
    ignore|disregard|forget|override|bypass * ${RULES}|article|articles|everything|above|previous|prior|sources
    discard|abandon|break|disable your|the|all * ${RULES}
    new ${RULES} $
    here_are|here_s|follow|obey|apply|execute these|new|my|your new? ${RULES}
    you are|re|will_be|become|shall_be now|no_longer|henceforth
    you are|re a|an|my|the? pirate|poet|hacker|dan|chatgpt|gpt|unrestricted|assistant|uncensored|free|expert|jailbroken|character|language_model|ai_that|lawyer
    unrestricted|jailbreak|jailbroken|dan|developer|debug|god|admin mode
    enable|activate|enter|switch|go|turn * mode
    act|behave|respond|speak|talk|answer|reply as|like a|an|if|you|my|the *
    pretend to|you|that|i|we|this|like *
    roleplay|role_play|impersonate *
    play|take the|a|on role|part *
    to? be|you_re|you_are|you_were a|an *
    write|compose|create|generate|make|tell|sing|draft|give|invent|recite|craft|produce|improvise me|us? up? a|an|some|another * ${CREATIONS}
    a|an poem|sonnet|haiku|limerick|song|rap about|against|for *
    make|making up *
    invent|fabricate|forge|fake me|us? a|an|some|his|her|their *
    write|create|make|produce|generate|give|draft me|us? a|an|some|the fake|false|made_up|fictional|fictitious
    write|say|answer|reply|repeat|admit|print|output|confess only|just|simply|in_bold? that|yes|no|after_me|exactly|verbatim|the_words|the_following *
    repeat after me
    repeat the words|text|above|everything|prompt *
    print|reveal|show|tell|give|display|output|dump|leak|expose|list|share * hidden|secret|initial|system|your|own|internal ${RULES}|rules|token|password|api_key|source_code|message
    don t|never|do_not cite|quote|mention|give|use|show * source|sources|article|articles
    answer|reply|respond|write|do * without * source|sources|citing|quoting|article|articles
    delete|drop|hack|wipe|format|execute|run the|your|all|this|a database|table|tables|server|disk|command`,
  ownRules: `
    your own|hidden|secret|initial|original|system|previous|full|actual? ${RULES}
    your system_prompt|system_message|hidden_prompt
    system prompt`,
  pretendedRoles: `
    system|assistant|user|developer|admin|administrator|root|sysadmin`,
  questionOpeners: `
    who|whom|whose|what|when|where|why|how|which|whos|whats|wheres|whens
    did|does|do|is|are|was|were|has|have|had|can|could|will|would|should|according
    in|on|at|for|to|by|from|with|about|since which|what|whom|who|whose|where|when`,
  bait: `
    nitro|free|gift|gifts|giveaway|airdrop|crypto|bitcoin|casino|promo|discount|win|winner|prize|earn
    click|subscribe|join|steam|robux|vbucks|onlyfans|telegram|whatsapp|invest|profit|claim|cheap|nudes`,
  offTopic: {
    cooking: {
      asked: `
        recipe|recipes for|of|to|with
        give|have|know|need|want|got|share|find * recipe|recipes
        how do|to|long|can|should|much * boil|cook|bake|roast|fry|microwave
        what should i|we eat|cook *`,
      words: ['recipe', 'cook', 'bake', 'boil'],
    },
    household: {
      asked: `
        how * remove|clean|wash|unclog|get_rid_of|get|iron * stain|stains|laundry|sofa|sink|shirt|carpet|oven|clothes|dishes`,
      words: ['stain', 'laundry', 'carpet', 'clean'],
    },
    weather: {
      asked: `
        what|how s|is|will the weather *
        what will|is the weather
        will it rain|snow|be_sunny|be_hot|be_cold|be_warm *
        is it going_to|gonna? rain|raining|snow|snowing|sunny *
        weather forecast|today|tomorrow|in|for|this_weekend
        do i need an umbrella
        how hot|cold|warm is|will it *`,
      words: ['weather', 'rain', 'snow', 'forecast', 'storm'],
    },
    jokes: {
      asked: `
        tell|know|give|crack|say|got|make * joke|jokes|riddle|pun
        a joke
        make me laugh`,
      words: ['joke', 'riddle'],
    },
    programming: {
      asked: `
        write|fix|debug|code|create|build|make|generate|give * code|program|function|regex|website|sql_query|loop|html_page|python_script|shell_script
        in|a|my|some|this|the|with python|javascript|php|html|css|typescript|sql`,
      words: ['python', 'javascript', 'html'],
    },
    sums: {
      asked: `
        what s|is [0-9]+ plus|minus|times|divided_by|x|squared
        calculate|solve|compute [0-9]+
        square root of`,
      words: ['calculate', 'multiply', 'equation'],
    },
    translation: {
      asked: `
        translate * to|into|in english|french|spanish|german|italian|arabic|chinese
        how do you|i|we say * in english|french|spanish|german|italian|arabic|chinese`,
      words: ['translate', 'translation'],
    },
    horoscopes: {
      asked: `
        horoscope *
        my|what_s_my horoscope|zodiac|star_sign|future
        lottery|lotto|winning numbers`,
      words: ['horoscope', 'zodiac', 'lottery'],
    },
    'the-time': {
      asked: `
        what time is it now|there|please? $
        what s the time now|please? $
        what day|date is it|today today? $
        what s today s date`,
      words: ['clock'],
    },
    'general-knowledge': {
      asked: `
        what s|is the capital of
        what is the meaning of life
`,
      words: ['capital'],
    },
    'own-affairs': {
      asked: `
        help me|us with my|our|a|an|some *
        help me|us fix|write|build|make|center|centre|install|solve|choose|pick|find|cook|code|do *
        fix|repair|finish|solve|proofread|correct my|our *`,
      words: [],
    },
    recommendations: {
      asked: `
        recommend|suggest me|us? * movie|movies|film|series|book|books|restaurant|game|games|music|song|show
        know|got|have * good movie|film|series|book|restaurant|game|song *
        what movie|film|book|game|show should i`,
      words: ['restaurant', 'movie', 'cinema'],
    },
  },
}
