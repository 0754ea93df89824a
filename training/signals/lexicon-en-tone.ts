/** How an English customer sounds: phrases of urgency and of sentiment. */
import type { Lexicon } from './lexicon.ts';

export const ENGLISH_TONE: Pick<Lexicon['says'], 'urgent' | 'high' | 'low' | 'furious' | 'negative' | 'positive'> = {
  urgent: `
    urgent; urgently; urgency; asap; emergency; immediately
    immediate|instant action|help|attention|support|response|assistance|answer|fix|solution|reaction|intervention|reply|feedback|callback|escalation|resolution
    right away; straight away; at once; soonest; as soon as .. possible|humanly; as fast|quickly|quick as .. possible|can
    right|this now|minute|second|instant $; need*|fix*|help*|must|do|act|want|answer|call|respond|somebody|someone .. right now|this
    now now; now please $; help now; ^ now $; critical $
    critical|catastrophic|severe|disastrous issue|problem|bug|error|failure|situation|incident|for|outage|and|impact
    very|is|extremely|absolutely|mission|business|highly|time|most|production critical|sensitive; critically; p1|p0|sev1|sev0|prio1
    sev|severity|priority|prio|p 1|0|one|zero|critical; highest|top|utmost|maximum|extreme priority|urgency|importance|prio
    priority one
    production|prod|live|factory|warehouse|plant|business|checkout|shop|store|assembly|sales|shipping .. down|stopped|halted|standstill|stands|blocked|dead|stop|halt|idle
    stopped|halted|blocked|stop|halt .. production|factory; at a .. standstill; standstill
    losing|lose|lost|cost|costs|costing|bleeding|burning .. money|revenue|sales|customers|orders|thousand*|fortune|business|every|per|us
    every|each minute|hour|second|moment .. cost*|count*|matter*|lose|losing; thousand* .. per|a|an|every hour|minute|day
    !can not|hardly|no wait $; !can not|hardly wait .. any|until|till|another|much|longer|anymore|for|that; without .. delay
    drop everything; all hands; time is .. of|essence|critical|ticking; within .. the|an|next|one .. hour|minutes|hours $
    within|in the next .. hour|minutes|hours|min; next|in 5|10|15|20|30|45 minutes|min; clock is ticking
    patient* .. risk|danger|waiting|harm; lives|safety|life|people|health .. risk|danger|stake; at risk right; danger; mayday; sos
    crisis; house is on fire; on fire; dire; disaster; need .. help .. now; react now; now or never; no time to lose
    at this very? moment; as we speak; rush please|$; rush; in the middle of; currently .. downloading|deleting|wiping|stealing
    is|are downloading|deleting|stealing|encrypting|wiping; going out to .. recipients|customers|everyone; stop it now
    before it is too late; too late
    starts|start|begins|begin|leaves|leave|closes|close|ends|end|departs|boards|boarding|due|expires|opens|sails|goes ... in|within @few|half|under|about|an? minutes|minute|min|mins|hour
    in|next @few minutes|min|mins; in|within|next half an? hour; in an|one hour; within .. hour|minutes; @few minutes|seconds|mins left|to|remaining; due in an|one|half|two .. hour|hours
    smell|smells|smelling .. gas|smoke|burning; gas leak; leak* .. gas; smoke coming|from|rising|in|everywhere; is|are|caught on fire; water .. pouring|gushing|spraying|flooding|running|coming .. through|out|ceiling|in|from; flooded|flooding
    bleeding|unconscious|injured|collapsed|ambulance; having .. heart attack; life threatening; could|might|may|will|someone|somebody get|be|gets hurt|die|injured; oxygen|ventilator*|insulin|dialysis|incubator|pacemaker|vaccine* ... stop*|fail*|battery|error|alarm|empty|out|rising|dead|not
    stuck|trapped|locked|caught .. in|with|inside .. lift|elevator|car|people|room|bathroom|inside|cabin; fire alarm .. not|stop|ringing|going; as i|we write|speak|type|talk
    standing|stands|waiting|queuing|queue|sitting .. in front|outside .. me|us|right|now|desk|counter; stop|hold|block|cancel .. before it|they|he|she goes|go|is|leaves|leave|gets; @device .. right now
    need|want .. now $; do something .. now|please|quickly|$; give .. back now; !please .. now $; ^ fix|send|stop|block|answer|call|help|act|unlock|restore|come|respond .. now $; stranded|standing .. at .. airport|border|station|gate
    ugent; urgnt; urgant; pronto; double quick; drop what; line|production|factory|plant|everything|machines .. standing|stand|stands still; @persons .. idle; emptying|draining|withdrawing|taking .. account|money|card|now
    not wait for .. next|your|days|working|tomorrow|monday; top prio*|priority; this very minute|second|instant
    off|boarding|departure|flight|train|bus in @few|half minutes|an|min; standing|stand|waiting|sitting here .. and|without|now|$; pump|device|machine|fridge|freezer|incubator .. fault|failed|stopped|alarm|empty .. no|spare|patient*|insulin; room full; starts at .. now|already|quarter
    patient*|child|kids|baby|mother|father|guests .. stuck|trapped|choking|bleeding|freezing|danger; filling with water|smoke; this very? second; please|someone at once`,
  high: `
    by|before|until|till .. @when|afternoon|evening|weekend|week|month|lunch|midday|hours|morning|end|close
    need*|must|has|have|want|due|expect*|require*|fix*|answer*|solve*|send|sent|go|goes|get|got|resolve* .. @when
    due|deadline*|latest|expire* .. @when|in|week|is|for|by|soon; deadline*; end of .. day|week|business|month|quarter
    still|later today; in|within .. one|two|three|four|five|six|few|couple|2|3|4|5|6|8|10|12|24|48|an|a .. hours|hour|days|day
    later this afternoon; within .. day|days|week|hours|hour
    presentation|demo|meeting|board|audit*|launch*|release|payroll|event|inspection|webinar|closing|golive|live|payday|training|auditor*|kickoff|conference|go|review .. is|are|starts|in|on|at|for|due|takes? .. @when|hours|hour|days|minutes|morning|afternoon|week|soon
    @when|tomorrow .. presentation|demo|board|audit*|launch*|release|payroll|inspection|live|closing|event|deadline
    go|going|goes live .. @when|in|soon|next|this; blocked|blocking|blocker|blocks|blocker*|showstopper*|stopper; show stopper; stuck $
    stuck|stranded with|since|on|at|for|because|until|here; we|i|are|am|is|team|all .. stuck
    hold*|held up .. us|our|everything|work|whole|the; holding .. up; stops|prevents|preventing|stopping|keeps us|our|me|from
    bottleneck
    !not|unable|nobody|impossible .. work|continue|proceed|invoice|ship|bill|operate|finish|close|pay|deliver|serve|move|go|process|release|place|sell|publish .. $|anything|orders|customers|on|forward|ahead|live|at|until|without|our|any|properly|with|further|invoices|payments|any|anymore|because|since
    whole|entire|all|most|half .. of? our|the|my? .. team*|company|office|department|floor|branch|staff|users|customers|agents|employees|colleagues|organi*|warehouse|sites
    affect*|impact*|hit*|hurts .. all|many|several|everyone|everybody|multiple|our|entire|whole|hundreds|dozens|most|customers|users|business|operations|clients
    many|several|multiple|dozens|hundreds|thousands|lots|number|plenty .. users|people|customers|colleagues|agents|employees|clients|accounts .. affect*|not|waiting|complain*|block*|report*|unable|see|get*|hit|lock*
    !everyone|everybody|nobody|dozens|hundreds|all .. affect*|waiting|blocked|can|complain*|locked|unable
    customers|clients|users are|have|is|keep|already|all|waiting|complain*|wait|calling
    people|users|colleagues|agents|employees|customers|clients|staff|seats|sites|stores .. affected|blocked|locked|idle|impacted|waiting|unable
    20|25|30|40|50|60|70|80|100|120|150|200|250|300|400|500|1000 people|users|colleagues|agents|employees|customers|clients|staff|seats .. not|affect*|block*|wait*|unable|idle|lock*|without
    soon $; need*|must|has|want|please .. soon|quickly|fast|prompt*|shortly; as|very|pretty|quite soon
    quick|prompt|fast|speedy|swift .. fix|help|response|answer|reply|solution|resolution|support|action; pressing
    high|higher|elevated prior*|prio|importance|impact|severity; very|quite|really|extremely|is important $
    important .. customer|client|deal|meeting|demo|deadline; prioriti*|expedite; time pressure; under pressure; hurry|quickly please
    hurry $; running|run out of time; serious|severe|major|significant .. issue*|problem*|impact|disruption|incident|bug|outage
    waiting|wait|waited .. for? days|weeks|hours|month*|long; days|weeks late|overdue|behind; overdue; no workaround
    without .. workaround; month|year|quarter end; payroll; p2|sev2; am|pm|o|oclock|clock|noon|sharp today|tonight|tomorrow
    today|tonight|tomorrow at|by|before 1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|noon
    runs|run|running|expires|expire|expiring|closes|close|ends|due|starts|start|opens|open|leaves|begins|goes|ships|leaving out? .. @when
    today|tonight $ latest; still today; by close of; today is|s the .. last|deadline|cutoff; cutoff|cut off .. @when|pm
    @event .. is|are|starts|start|leaves|takes|begins|arrive|arrives|fails|due .. tomorrow|tonight|today; @event .. this afternoon|evening|morning; tomorrow|tonight .. is .. @event; @event .. is|starts|on .. @when ... not|missing|lack*|fails|still|without
    payday|inspection|closing|exam*|hearing|surgery .. on|is|at|tomorrow @when; is|are|be|get|gets|was charged|debited|due|coming|comes|expiring|arriving .. tomorrow|tonight; tomorrow at|morning|by|before|is|my|i|we
    arrive|arrives|comes|come|home|fly|flies|flying|travel*|depart*|leave|leaves|starts|start|open|opens .. tomorrow|tonight; arrive|arrives|come|comes|coming|leave|leaves|fly|start|starts this afternoon|evening|morning
    check|look|fix|call|answer|reply|know|respond|come|send|sort|clear .. today|tonight; check|look|fix|call|answer|reply|know|respond|send .. this|by afternoon|evening|morning; hand|submit|file|finish|deliver .. today|tonight|tomorrow
    very|really|so|extremely|most important to|for|that; @persons|pupils .. affected; with|as|a|high|top|some priority $; treat|handle .. priority; !not|unable|nobody .. issue|sell|ship|deliver|serve|treat|teach|fly|admit .. any|guests|customers|anything|invoices|patients
    tomorrow|tonight $ deadline; overdraft; today please|$ urgently; today|tonight .. at|the latest; hearing|interview .. tomorrow|today|tonight; still|without .. until tomorrow
    we|i ship|leave|open|fly|move|travel|start|present|submit .. tomorrow|tonight; move|moves|moving|arrive|arrives|come|comes in? .. on @when; before|by midnight; not .. until .. fixed`,
  low: `
    !no|not|nothing|hardly|without|isn|never|non|zero|less .. hurry|rush|urgent|urgency|pressing|urgently|stress|pressure|priority|critical|emergency|worries
    !no|not .. big|important|time|super|that|particularly|really .. hurry|deal|rush|urgent|important|critical|sensitive|priority
    !no deadline; no worries if; !not .. big problem|issue|deal; !not|no .. block* us|anything|anyone|me|our|work
    !not .. blocker|blocking|showstopper; whenever; take|taking your|all? .. time $; take your time
    at your|their .. leisure|convenience|pace
    when|if|once|as .. you|your|somebody|someone|anyone|team .. have|has|find|finds|get|gets|got|ve .. time|minute|minutes|moment|chance|spare|second|sec|bandwidth|capacity|around|bored
    when|once|if time allows|permits|convenient; when things .. quiet*|calm*|slow*; next|following time you; in your .. own|spare time
    low|lowest|lower|minor|least priority|prio|importance|urgency|severity; p4|p3|sev4; nice to have; nicetohave
    can|could|may|might|it|this|that|will|ll|happily wait|waits; fine to wait; fine|ok|okay|good|enough|soon next|later
    next|following|coming week|weeks|month|months|quarter|sprint .. is|are|works|would|fine|ok|okay|enough|suits|perfectly
    sometime|someday|eventually; some|another day|point|time; one|some day $; at some|one point; in the .. long|future|run
    future release|version|update|improvement; next release|version; in future; by the end of .. quarter|year; backlog; roadmap
    would|might|could|may|d|be be? .. nice|great|cool|lovely|handy|helpful|awesome|useful|good|fantastic|neat|convenient|love if|to|feature|addition|when|improvement
    feature|enhancement|improvement request*|idea*|suggestion*|wish*|proposal*|vote; feature wish
    idea|suggestion|wish|proposal for|about|$; suggestion*|wishlist
    just|only|merely curious|wondering|wondered|asking|checking|interested|question|fyi|note|noting|mention*|nitpick*|minor|cosmetic
    just .. idea|thought|suggestion|nitpick|question|note|observation; curious; out of .. curiosity|interest
    purely|mostly|just|only|rather|merely cosmetic|informational|academic; cosmetic; for your information|records; for the record; fyi
    minor|tiny|small|little|trivial|negligible|trifling .. thing|issue|typo|detail|glitch|bug|question|suggestion|idea|note|wish|matter|improvement|request|visual|annoyance|one
    nitpick*; not a problem .. just; a typo; have you .. considered|thought; could you consider; ever planned; any plans to|for
    is|are there .. plans; love .. see|have .. feature|option|some|day|dark; !not|less|hardly important; !not .. matter|matters .. much
    !no .. need to hurry; !no .. reply|answer needed|necessary; !no action .. needed|required|necessary; before i forget; for later
    for the wishlist; purely out of
    !nothing urgent|pressing|important|serious|dramatic; nothing to do|report|complain|add $; whenever you|it|someone|there|suits; no|not .. need|reason|have to reply|answer|respond|rush|hurry|react; !no need to reply|answer|respond|write|hurry|rush|act|react; !no question*|request* $; !no answer|reply|response needed|required|necessary|expected
    can|could|may wait until|till|for; !it|this can wait; take|taking all .. time; plenty|lots|loads|enough .. time; we|i|there have|has|is|are|got .. time until|till|left; !not|does|do .. matter .. when|much; !not|nothing .. worry about; in .. no hurry|rush
    wish list|$; one for .. wish|list|backlog|later|future; can|could live with; typo|misspell*|spelling|typing mistake*|error*; small|tiny|little .. mistake*|flaw|slip|blemish|wobble; cosmetic*; looks odd|funny|crooked|off; crooked; misaligned; aesthetic*
    quiet day|week|moment|hour; feel free .. leave|ignore|later|wait; !not drop|interrupt|stop .. anything|everything|this; any day|time is|will|would .. ok|fine|do; just|only|simply .. wanted|want .. to? thank; wanted .. say thank|thanks; say thank|thanks|thank-you; all|just kudos
    some day|time .. tell|look|please|if|would; around to it; no time pressure; !no pressure; have|has got? until|till; just a .. thought|word|line|note; later version; only .. next year; not time critical
    thought for .. future; bother answering|replying|responding|writing; matter of taste; any time|day this|next week|month|is; bottom of .. pile|list; stumbled over; somewhere in; nice if .. some`,
  furious: `
    unacceptable; outrage*; ridiculous*; disgrace*; appalling*; furious; disgust*; pathetic*; terrible|terribly; horrible|horribly
    awful|awfully; worst; useless; garbage; rubbish; crap; crappy; bullshit; shit; shitty; damn; wtf; hell; fuck*; idiot*; stupid
    scandal*; shameful*; ashamed; shame; insult*; incompeten*; atrocious; abysmal; dreadful; hate; hopeless; nightmare; infuriat*; angry
    anger*; livid; rude; lousy; horrendous; sick|tired of|and; fed up; a joke|farce|disaster|mess|shambles|disgrace|circus; absurd
    nonsense; laughable; joke $; waste|wasted|wasting of|our|my|hours|so|days|time|everyone|another|all|money; rip off|ripoff; rip off
    liar*; lie|lies|lied to|about; robbery; extort*; enough is enough; had enough; last straw; beyond belief; out of patience
    losing|lost .. patience|trust|faith|confidence; patience .. over|end|thin|run*|exhausted|out; at .. wits end; legal action; lawyer*
    lawsuit*; sue; regret; pissed; trash; joke of; embarrass*; intolerable; inexcusable; unprofessional*; unbelievabl*; clown*; scam
    appalled; appalling; livid; outraged; maddening; infuriated; exasperat*; fuming; seething; disgusted; sucks; suck $; bloody; ffs; for crying|heaven|god|goodness|christ|pete; crying out loud
    are|must|have you .. kidding|joking; you .. kidding|joking|serious; thanks|thank .. you? for nothing; driv*|drove .. mad|crazy|nuts|insane|bonkers; had it with|up; end of .. tether|rope; at my wit*; how dare
    fobbed|palmed|brushed|fob off; taking the piss|mickey|michael; treated like|as .. dirt|criminal|idiot|fool|thief; ombudsman; watchdog; trading standards; small claims; consumer protection|rights|association|authority; solicitor*; to court
    ripped off; daylight robbery; swindl*; crooks; charlatan*; cowboys; never|not|wont .. again .. order|buy|book|use|come|stay|fly|set; never again; !never|not .. order|buy|book|shop|stay|fly|come|use|return|deal .. again|with|here $
    liars; lied; amateur*; arrogan*; condescending; filthy; inedible; disgustingly; utterly|absolutely|totally|completely useless|pathetic|hopeless|unacceptable; enough $
    speechless; utter|total|absolute|complete .. shambles|disgrace|farce|nonsense|chaos|incompeten*`,
  negative: `
    disappoint*; frustrat*; annoy*; unhappy; dissatisf*; unsatisf*; upset*; irritat*; sadly
    poor|poorly .. support|service|quality|experience|performance|communication|handled|designed|response|customer|documentation
    very|really|so|quite|too|extremely poor|slow|bad|painful|confusing|tedious|unreliable|disappointing|long
    bad|badly .. service|support|experience|quality|communication|joke|handled|impression|designed|attitude
    is|are|feels|so|really|very|getting bad|painful|worse; complain*|complaint*; letdown; let .. down; unreliable; inadequate
    unresponsive support; ignor*|ignored us|me|my|our|again|completely|every|by|for
    being|been|feel|feeling|felt|was|were ignored|abandoned|cheated|misled|neglected|betrayed|deceived; mislead*|misled; broken promise*
    promised .. but|not|never|nothing|again|weeks|days|last
    !nobody|none .. answer*|respond*|repl*|cares|care|help|helps|helped|reacts|reacted|cared|listens|bothers|gets|got|read*|called|calls
    !no|never|without|zero|not any .. response|reply|answer|reaction|feedback|update .. for|since|in|from|after|yet|days|weeks|at|ever|so|$
    !still no|not|nothing|nobody|waiting|none; !no one .. answer*|respond*|repl*|cares|help*|reacts|listens|bothers|read*|called|calls
    !not|never .. care|listen|bother*|answer*|respond*|reply|replied|help*|call* .. us|me|my|our|about|back|at|anymore|email*|ticket*|mail*|question*|all
    third|fourth|fifth|sixth|tenth|umpteenth|nth|3rd|4th|5th|6th|10th|hundredth|second|twelfth|another time .. $|this|we|i|now|in|that|writ*|report*|ask*|contact*|open*|have|and|today
    third|fourth|fifth|sixth|3rd|4th|5th|6th ticket|mail|email|message|request|complaint|reminder|attempt|outage|incident|week|day|bug
    how many times|more|times; how often; how much longer; how long .. do|must|should|are|have|does|will|can; over and over
    again and again; time and again; time after time; once again; yet another|again
    every single|time|week|day|damn .. time|week|day|breaks|crash*|fail*|same|again|month|something
    same .. issue|problem|bug|error|excuse*|answer*|story|mistake .. again|over|every|as|third|back|since
    keeps .. breaking|happening|failing|crashing; keep .. getting|asking|telling|sending|repeating .. same|us|me|copy|canned|run
    several|many|multiple|countless|three|four|five|numerous|two times .. already|without|asked|contacted|written|nothing|reported
    already .. asked|told|wrote|written|reported|explained|sent|contacted|complained .. times|twice|three|several|before|you|again|many|no
    asked|told|wrote|written|explained|contacted .. three|four|five|several|many|times|countless|repeatedly; repeatedly; constantly
    endless*; forever; waiting|wait|waited .. for? .. days|weeks|months|hours|ages|forever|long
    took|takes|taking .. forever|ages|weeks|days|hours|months|too|so; for days|weeks|months .. without|and|no|nothing|not|now
    days|weeks|months without; far|way|much too|more; too slow|expensive|long|complicated|many|late
    not good|acceptable|ok|okay|fair|professional|normal|serious|enough .. $|way|for|to|at|that|enough|service|how|from|and
    not .. what we|i .. pay*|expect*|paid|sign*|bought|order*; expected .. more|better; expect .. better|more; deserve .. better
    should not .. have|take|be .. to|this|so|hard|acceptable|happening|that; gone|going|went downhill|worse; run around|runaround
    circles; passed around; excuse*
    not .. impressed|happy|satisfied|pleased|amused|helpful|useful|thrilled|fun|funny|convinced|delighted; less than; unfair; cheat*
    deceiv*; overpriced; messed|screwed|mess up|again|$; a mess; what .. are|am|do|is we|i|this|kind .. paying|pay|service|support
    seriously $; come on $; really $; honestly $; enough of
    how is|can|could this|that|it|you|anyone .. possible|happen|acceptable|even|so|run|be
    why is|does|do|am|must|should|are .. so|nobody|still|always|never|again|it|this .. hard|difficult|slow|long|complicated|answer*
    nothing .. happen*|changed|done|improv*|has|works; make|makes|made .. no sense; pain; not impressed; clunky; buggy; pointless
    confusing; waste; awkward; wrong again; cost us|me; lost .. customer*|sales|orders|revenue .. because|due|thanks|through|again
    astonished; shocked; dismayed; speechless; aghast; flabbergasted; gobsmacked; discouraging; disheartening; underwhelm*; lacklustre; shoddy; sloppy; careless*; negligen*; impolite; unfriendly; dismissive; unhelpful; rudely; chaotic; shambolic; subpar; below par
    end|got|get|gets|getting|become|becoming|gone|even|much worse; worse than|with|every|each; prefer*|liked .. the? old .. version|one|app; old|previous .. one|version|app|system|site .. was|worked .. better|fine|easier; was|were .. much|far|so better|easier before
    ^ so much for; who|does|did|do .. anyone|anybody|you|people? .. test|tests|tested|design*|approv* this|it|that|these|your; anyone|anybody|somebody .. even|actually|really|there|ever .. read|reads|reading|listen*|care*; hang*|hung up on
    want|expect|demand|owe|owes|deserve|require .. apolog*; beyond me; fail to see|understand; not .. understand|see why|how .. you|i|it|this|still|should|nobody; can not believe; how .. hard can; how can you|it|this|anyone
    day off|leave .. work? .. for|$; took|take|taken .. day|morning|afternoon off; lost|wasted|spent|cost .. half|whole|entire|my|a|another .. day|morning|afternoon|hours|evening|weekend; hours on .. hold|phone|line|hotline; on hold .. for|hours|minutes; for nothing $; in vain
    !nobody|none|no one .. told|tells|informed|inform|came|comes|showed|shows|turned|knows|knew|bothered|explains|explained|apologi*|picks|there; told .. nothing; !not .. told|informed; !nothing arrived|came|works|yet|since
    you|they|he|she|who|was swore|assured; promised .. would|will|wasnt|it|me|us .. $|fixed|by|come|today|call; broken promise*; promised .. last|but|not|on|by|to; still lacks|lacking|missing|waiting|broken|unresolved|unanswered|unpaid|unsolved|no|not|nothing
    every|each month|week|day|time|year|single .. same|wrong|new; same as .. last|always|ever|yesterday|before|usual; same .. again; always the same; yet again; not again; another|more update|outage|excuse|mistake|error|week|year .. that|breaks|like|without|of
    ruin*|spoilt|spoiled|wrecked|botched|bungled; not .. get .. anything|right; !can|will|would not .. recommend; !not recommend|accept|tolerate|putting|stand; put up with; not .. paying|pay for .. mess|this|that|nothing; fed up; not on $; not .. good|enough
    passed|sent|pushed|bounced|shunted .. from|between .. department|one|person|pillar|to; what|which kind|sort of; left .. in the lurch|hanging|stranded|alone|dark|cold|standing; stood up; no show; shrug*; could .. not care|less; care less
    already|now .. explained|told|asked|rung|called|phoned|emailed|reminded; explained|told|rung|phoned|called|emailed|complained|reported|asked|written ... @few times|occasions; @few|third|fourth|fifth|sixth .. mail|mails|email|letter|letters|call|calls|visits|reminders|tickets .. $|and|about|so|without|later|now
    second|third|fourth|fifth|sixth|seventh|@few time|times this|in|running|now|since|already|that; second letter|email|mail|reminder|request; makes|that @few|third|second .. times; weeks|months|days now; weeks|months $ already
    came|arrived|delivered|was|were|is|are filthy|dirty|mouldy|rotten|rude|broken|cold|late|unusable|inedible|wrong .. and|again|twice; rude to|and|on|$; was|were|is|so|very rude; broke|broken|died|failed after|within .. days|weeks|hours|use; ordered|bought|paid|booked .. and|but|got .. got|sent|received|get; sent .. used one
    hidden fees|costs|charges; no .. apology|explanation|reaction; without .. explanation|apology|warning|notice; no|without so .. as; apology; not .. amused|acceptable|okay; hereby demand|insist; i|we demand|insist; want .. my|our money .. $|back|now; lost count; patience
    one|a single .. star|stars; bad|poor review; reporting|report you .. to; mess; chaos; in chaos; a pain; useless; stranded; abandoned; not .. staying .. with|under; conditions like; fix it or; crying; enough is|of; too little|late; bothers; insult
    thinking of leaving; lost .. trust|faith|confidence; let|letting .. down; a nightmare; unfortunate*; no way to; wrong|incorrect .. again; again .. wrong|broken|late|down|nothing|not|failed|gone; gone|down|broken|crashed|fails|failed|dead again
    bothered to; worth nothing; been|took|taken|takes|since|for|after .. @few days|weeks|months $; !nobody|none|no one .. turned|shows|seems|knows|called|rang|comes; poor show; backwards; every|each update|release|version|time .. worse|slower|breaks|loses|deletes|something
    not|never pay .. to|for; promised|ordered|expected|bought|booked|advertise* .. got|received|sent|nothing|came|instead; on earth; out of order tone|behaviour|remark; tone of; one would think; it can not be; because of you; your idea of; had|have .. nothing $
    cried|cry|tears; step backwards; update|upgrade|version|release .. deleted|destroyed|lost|removed|killed|broke|wiped|ruined .. my|our|all|everything; my|our|your money for .. months|weeks; kept|keep|keeps waiting; slow as; joke; poorly; not .. taken seriously; waste of; wild goose
    another form|week|month|call|excuse|delay; treat .. customer*; seen .. so badly; badly made|built|trained|written; snail; third class; second rate; dreadful*; gone wrong; still .. word from; not a word; no word; how|what much|many longer|more; sat|stayed|waited .. all|whole day|morning|afternoon|evening`,
  positive: `
    excellent; awesome; amazing*; wonderful*; fantastic*; brilliant*; superb; outstanding; terrific; marvel*; fabulous; phenomenal
    perfect|perfectly; impressed|impressive|impressively; delight*; thrilled; grateful; kudos; bravo; hats off; thumbs up; congrats|congratulations; well done
    nice|great|good|superb|amazing|fantastic|excellent|fabulous|lovely|stellar|splendid work|job|one|team|product|support|service|tool|feature|release|update|experience|improvement*|stuff|help|customer|new|people|response|platform|app
    great; happy|pleased|satisfied|glad with|about|to|customer*|we|so|that
    very|so|really|super|extremely|truly|quite happy|pleased|satisfied|helpful|good|nice|friendly|kind|useful|smooth*|easy|grateful|thankful|fast|quick|well|impressed
    love|loves|loved|loving|adore; made|makes|make|making .. my|our .. day|week|life|lives|easier|easy
    saved|save|saves .. us|my|our|me .. day|hours|life|lots|time|a|bacon|weekend; life saver; lifesaver
    best .. support|tool|product|team|service|software|ever|experience|we|i|platform|customer|in; thank|thanks .. so|very much
    many|huge|big|special|heartfelt|sincere|warm|millions thanks
    thanks .. million|bunch|ton|again .. help*|support|quick|great|fast|everyone|team
    thank|thanks .. for|to .. quick*|fast|great|excellent|amazing|super|wonderful|patien*|brilliant|kind|awesome|fantastic|swift|speedy|prompt|outstanding|solving|fixing|resolving|lovely|effort*|saving|sorting|going
    appreciate|appreciated .. $|help|effort*|support|work|quick|patience|all|great|team|everything|what|care|fast|it
    really|truly|much|greatly|deeply|highly appreciate*|recommend*; recommend .. you|your|it|to|highly|this
    works|working|worked|runs|running|went like|great|perfectly|flawlessly|beautifully|smoothly|wonderfully|charm|fine|brilliantly|well|without .. charm|now|thanks|thank|again|since|$|a|and|glitch
    keep .. up|the good|great|it; enjoy*; exactly what .. need*|want*|look*; pleasure .. work*|deal*|to
    a pleasure|joy|gem|delight|treat|dream; game changer; gamechanger; exceed*|exceeded .. expectation*; above and beyond; pleasantly
    flawless*; top notch; first class; world class; five|5 star*; spot on; rock|rocks $
    you guys|folks|people are|rock .. great|best|awesome|amazing; helpful .. and|team|support|staff|agent*|$
    huge|big|massive .. improvement|fan|help|difference; fan of
    quick|fast|prompt|swift|speedy|lightning response|reply|help|support|fix|resolution|solution|turnaround .. thank*|was|much|is|$|and
    yay; hooray; woohoo; wow; cheers to; compliment*; praise*; friendly .. and|support|staff|team|service; stellar
    so|really much easier|better|faster; finally works; problem solved; smooth*; intuitive; reliable; solid; legend|legends
    hero|heroes|heroic; star|stars $; lifesavers; faith .. restored; restored .. faith|trust; chapeau; godsend; blown away
    couldn be happier; !can not thank .. enough; !never .. better|happier; !could not be happier; ten out of; 10 out of|10; grand
    say|saying a|big|huge|many? thank|thanks; a|big|huge|special|heartfelt thank you; thank|thanks .. to .. team|colleague|staff|nurse|everyone|all|shift|crew .. for|who|$; thanks|thank .. sorted|solved|fixed|works|resolved|working; sorted|solved|fixed|works|resolved .. thanks|thank
    that was|is quick|fast|easy|kind|helpful|lovely|nice|great $; thank her|him|them; thank .. for .. me|us $; tell .. her|him|them .. thanks; pass on .. thanks|compliment*|regards|praise; !can not praise|fault|thank|recommend .. enough|$|highly; !never|not had|have|seen|experienced|met .. such|so|better .. good|kind|great|support|service|help|friendly|quick
    won .. customer|client; customer|client|fan for life; lovely|nice|pleasant|wonderful surprise; surprised .. how .. well|fast|quick*|good|easy|kind; !not have gone|been|asked .. better|smoother|for; step|leap forward; much|so|far|way|lot better than|now|$; twice|three .. as fast|quick; out of .. way to help
    wish every|all .. were|was like; comfort; over the moon; second to none; will|ll be|come|back .. back|again|next .. for sure|definitely|soon|summer|year; joy; value for money; you .. right .. works|thanks; thanks|thank a lot|again|so|very; works .. thanks|again|perfectly
    so|very|incredibly|wonderfully|extremely|always kind|patient|patiently|helpful|lovely|friendly|quick|polite|thoughtful|caring; patiently; kind|kindly|friendly|patient|lovely .. staff|team|nurse|colleague|lady|gentleman|driver|technician; went|runs|ran|worked|everything .. smoothly|perfectly|well|flawlessly|splendid
    how it should|things; as it should; well worth; worth every penny; gorgeous; splendid; magnificent; stunning; treasure; pleased as; chuffed; sorted .. in .. minutes|no|seconds; glad|happy .. switched|chose|joined|stay; stay|stayed on .. line .. until; generous*; goodwill; a real help|relief|difference|pleasure
    took .. time and|to .. explain*|listen*|help*|show*; what a difference|relief|pleasure|joy|treat|lovely; saved my|our|the .. holiday|wedding|evening|trip|bacon|skin; amazed; give .. a raise|bonus|hug|medal; never regretted|looked back|disappointed; time of .. lives|life
    what i call service|support|quality; finally a|an|somebody|someone .. that|who .. listens|works|cares|understands; all good now; looked after .. well; well looked after; you .. are quick|fast|great|kind; it just works; happy bunny|camper; restored my; nothing but praise; five out; a+; exemplary; faultless; impeccable; ten years .. never`,
};
