/** English words of the lexicon in another sense: what overlaps with one of these is not counted. */
import type { Lexicon } from './lexicon.ts';

export const ENGLISH_OTHER_SENSES: Lexicon['otherSense'] = {
  cancellation: `
    cancel* .. @work; cancel* .. @screen; @screen .. cancel*; press*|click*|hit|hits|tap*|choose|select*|push* on|the? .. cancel*
    cancel or|and|vs|versus ok|okay|save|submit|confirm; ok|okay|save|submit|confirm or|and cancel; @others .. cancel*
    cancel* ... their|his|her; terminat* .. employee*|process*|instance*|session*|pod|pods|connection*|ssl|tls|thread*|worker*|job*
    ssl|tls terminat*; end of .. trial|service .. date
    close|closing|delete|deleting|deactivate|deactivating .. user*|test|demo|duplicate|old|his|her|their|employee*|colleague*|sandbox|contact*|former|customer*|client*|inactive|unused|dummy|guest|second|extra|staging .. account*|workspace|tenant
    account* of|for|from .. former|colleague*|employee*|customer*|user*|client*
    what|how .. happen*|would|does|is .. if|when|after|once .. cancel*|terminat*|leave|delete|close|end; hypothetical*; in theory
    why|reason|who .. was|is|were|did|got|has .. @contract .. cancel*|terminat*; why was|is|has ... cancel*|terminat*
    @contract .. was|got|been|were .. cancel*|terminat*|closed|deleted .. by .. mistake|accident|error|you|itself
    accidentally|mistakenly|wrongly|erroneously|automatically|incorrectly .. cancel*|terminat*|closed
    cancel* .. by .. mistake|accident|error; last|previous|past|old .. customer*|provider*|vendor* .. cancel*; uncancel*
    undo|reverse|withdraw|revoke|retract|reverting|revert|stop .. cancel*|termination; cancel* .. cancellation; noise cancel*
    cancel* .. out $; cancel* each|noise; renew* .. ssl|tls|certificate*|domain*|token*|lease*|cert|certs|password*
    certificate*|ssl|tls|domain*|token*|cert|session*|dhcp .. renew*; not .. renew* .. automatic* .. certificate*|token*
    customers|clients|users|subscribers .. not .. renew*; why .. not renew*; fail* to renew*
    moved|switched|migrated|came|coming|moving|switching|migrating from
    switch|switching|move|moving|migrat*|change|changing to .. different|another|other|new plan|tier|region|server|workspace|version|account|email|domain|provider|identity
    single sign; sso|identity|idp|payment|email|cloud|hosting|sms|oauth|openid|auth* provider*|service*|vendor*
    leave|leaving .. request*|day|days|comment*|note*|page|blank|empty|review|feedback|balance|message*|type*|me|us|a|it
    on|sick|annual|parental|maternity leave; stop|stopping using .. old|legacy|v1|deprecated
    stop|stopping|end .. service|services .. on|in .. server|windows|docker|linux|machine; services .. restart*|container*
    unsubscribe|unsubscribing .. newsletter*|mail*|email*|list|notification*|link; end .. to end; end user*; week|weekend|front|back end
    delete .. account .. setting*|manager|balance; lost .. account manager; last year .. worked|went
    was|were|been going|about|planning|thinking|ready|close|tempted .. cancel*|leave|switch*|quit|terminat*
    nearly|almost cancel*|left|quit
    @contract .. end|ends|ended .. by|of .. month|year|quarter .. report|export|invoice; left|leaving|came|switched|moved .. old|previous|former|last @firm; close .. account|everything .. window|tab|dialog|setting*|page|screen|menu|ticket; close the ticket ... account
    cancel*|cancellation policy|policies|fee* .. page|text|display*|shown|show*|field|column|our; our cancellation policy|fee*; notice board|field|banner|period .. field|column|text; change|changing|switch|switching .. number|name|address|entry|logo|setting*|field|view ... @firm
    how|what .. charge|cancellation fee* .. our; @others .. policy|contract*|membership*|lease|subscription*|account; call|calls|conversation|session|chat|shift plan*; move|moving|transfer|change|switch|go .. to another|different|new|other office|branch|address|team|folder|school trip|department|location|flat|class
    not .. plan*|want|intend*|going|think* .. to|of leave|leaving|cancel*|switch*|end|close; thinking|considering|plan* .. switching|changing .. yearly|monthly|annual|bigger|larger|smaller|plan|tier
    cancellation|termination fee*|policy .. if|for|when .. guest|customer|booking|room|patient|student|tenant; cancel .. one|first|second|third|both of .. orders|bookings|tickets; transfer|move|take .. my|our|the contract .. to|with .. new|address; lease .. copier|car ends .. offer; change .. for .. different company .. group|invoice*; invoices .. for .. different company
    give|giving up .. aisle|my|the seat .. for|window`,
  human_request: `
    let|lets|allow|allows|enable|enabling|able|letting|offer*|give|giving|so|when|if|for|where|that|should .. our|the|your|end? .. users|customers|visitors|people|callers|clients|agents|employees|students|guests|patients .. talk*|speak*|chat*|call*|human*|reach|contact|connect*|ask*|request*|to
    @others .. talk|talking|speak|speaking|chat|chatting|call|connect|request|reach|escalate|ask|want|get .. to|with|a .. @person
    our chatbot|bot
    chatbot|bot|widget|assistant|ivr should|could|might|feature|to|must|needs .. offer|let|allow|hand*|transfer*|have|escalate*|talk|provide|route|support
    handoff|handover|hand to|off|over .. human* .. feature|rule*|setting*|option|configur*|flow|step; feature .. human*
    configure|set|setting|setup|build|customi*|enable|train|add|change|turn .. @bot|handoff|handover|escalation
    human readable|error*|resource*|friendly|factor*|language|in|oriented|centered|centric|capital|rights|review*|approval|verification|nature|body|made|generated|names
    non human
    api|function|method|service|remote|procedure|rest|web|http|endpoint|rpc|system|graphql|webhook|backend|conference|video|sales|support|zoom|teams|incoming|outgoing|missed|inbound|outbound|customer|conference call|calls|calling|callback|phone*|center|centre|log|logs|queue*|recording*
    callback url*|uri|function*|endpoint*|handler*|hook*|parameter*|address*|page|queue*|method*|route|feature|form|button|widget|option*|setting*|error*
    call back .. function|url|handler|end|endpoint|to; redirect|oauth|webhook|async|javascript|js|event|saml|sso callback|call
    call center*|centre*|log*|record*|volume|queue*|forward*|history|statistic*|the|our|your|this|an|it|api|endpoint|function|fails|from|to
    phone number field*|format*|column*|validation|verification|in|is|on|of|not|mask|changed|wrong|missing|can|for|does|list*|show*|display*|input*|import*|export*
    phone|telephone|mobile|direct number|support line|numbers
    change|update|edit|add|verify|remove|delete|replace|import|export|format*|mask|show* .. phone|telephone|number*
    number .. call|calls|reach|phone of|per|statistic*|log*|report*
    project|password|account|task|tag|package|product|device|key|secret*|window|file|sales|case|store|event|asset|license|version|dependency|boot|consent|session|network|community|office|team|line|hr|it manager* .. role|permission*|can|field|view|page|is|see|not|access|screen|tab|for|app|extension|asks|told|has|wants|approval|rights|license
    our|my|a manager*|boss|supervisor*|director*|ceo .. wants|asks|asked|needs|is|has|can|not|said|says|wanted|must|cannot|will|would|asking|expects|approved|told|does
    manager* role|permission*|view|access|level|rights|dashboard|account|approval*|group|report*|field|column
    supervisor* role|permission*|view|dashboard|group; reporting|approving|direct manager*
    user|remote|monitoring|software|install*|backup|endpoint|data|support|voice|virtual|ai|desktop|build|collector|agent agent|agents is|service|process|software|version|log|role|status|dashboard|report*|seat*|license*|install*|on|not
    agent* .. installed|version|logs|service|process|collision
    already|previously|just|last|yesterday|earlier .. spoke|talked|spoken|chatted|called; spoke|talked|chatted .. to|with
    had|after|during|from|in|thanks .. call|chat|phone .. with|yesterday|last|earlier|today; as discussed|agreed
    on|over|by the phone yesterday|last|earlier|today; i call|called|phoned you|your
    not .. need|want|require|necessary .. call|phone|manager*|human*|callback|talk|speak
    person field|record*|object*|entity|detection|type|name|id; contact person; per person; two factor; reply|replies by|to
    talk|speak|chat to|with .. api|server|database|endpoint|each|other|crm|system|backend|device; people search|field|list
    @bot .. hand|hands|handing|pass|passes|transfer|transfers|route|routes|escalate|escalates .. @others|over|to .. human*|agent*|person
    customers|visitors|users|guests|patients|students|pupils|callers|clients .. request*|ask*|book*|get .. callback|call|human|person|agent; where|how can|do .. customers|visitors|users|guests|callers
    gave|given|changed|enter*|typed|left|updated .. phone|telephone|mobile number; human error|resources; in person .. event*|training|class*; please .. not .. call|phone|ring; not call|phone|ring me|us; no call|calls needed`,
  outage: `
    down arrow*|arrows|to|payment*|side|time|stream|load*|grade*|the|vote*|key|menu|by|from|scale|scroll*|below|into|hill|under
    scroll*|slow*|slowed|break*|broke|narrow*|drop|drops|drill*|cut|cool*|turn*|turned|write|wrote|note|come|comes|arrow*|arrows|points|pointing|point|count*|tone|calm*|top|pull|settle|track*|hands|thumbs|shut*|step*|trickle|dumb*|close|scale*|swipe*|let|lets|letting|sit|sort*|upside|up|double|roll*|trim*|shift|page|key|cursor|press* .. down
    up and down; ups and downs
    sales|numbers|revenue|traffic|conversion*|cost*|price*|rates|orders|volume*|figures|count*|metrics|usage|stats|score*|trend*|line|load|profit*|visits|bookings|leads|views|response .. is|are|went|been|has|have|goes|going|gone|trending .. down
    down .. percent|from|compared|year|week over|on|month; boil* down; going|go|goes|went|come* down to|the|in; broken down; cut down
    calmed; feeling down
    was|were .. down|unavailable|unreachable|offline|inaccessible .. yesterday|last|earlier|on|for|but|this|during
    was|were .. down|unavailable|offline .. back|resolved; no longer down|unavailable|offline; down .. back .. up|now|again|online
    back up|online
    is|are|be|if|in|when|whether|should|unless|case|goes|were .. ever|go|goes|went? .. down .. would|then|fallback|who|what|how|notif*|alert*
    when|if|whenever|should|case|in .. @system ... down|unavailable|offline|unreachable|outage
    planned|scheduled|upcoming|past|previous|last|yesterday|simulated|recent|future|announced|historic* .. outage|outages|downtime|maintenance
    outage* history|report*|page|notification*|alert*|policy|map|last|yesterday|post*|window|calendar|template*|banner|communication|category|tag|dashboard*|credits|log|logs|statistics
    outages; outage .. was|yesterday|last|on .. over|resolved|fixed|monday|tuesday|wednesday|thursday|friday|yesterday|week|month
    case|event|during|after|about|of|if|simulate|simulating|subscribe|notif*|page|report* .. an|outage|outages .. outage*
    in case|event of; unavailable|inaccessible|offline mode|slot*|date*|time*|status|for|state|item*|product*|label
    as|status|mark*|shown|show|shows|set|appear*|appears .. unavailable|offline|away|inaccessible
    offline mode|use|version|access|sync|installation|reading|support|conversion*|payments|status|documentation|reading
    agent|agents|user|users|i|am|be|device|printer|he|she|person|colleague* is|are|am|was|be|will|shown .. unavailable|offline|unreachable|away
    screen reader*|keyboard|wcag|accessib* .. inaccessible|not accessible; inaccessible .. screen|blind|keyboard|contrast
    not .. available .. in|for|on .. our|plan|country|region|language|menu|german|french|mobile|spanish|yet|free
    not open* .. until|on|sunday*; out of .. office|stock|date|scope|sync|memory; power outage* plan; feature .. unavailable
    everything|all .. works|working|fine|good|ok|well; nothing .. is|s? broken
    503|502|504 .. documentation|retry|handl*|mean*|code*|room|items|rows|tickets; not .. find|see .. anything
    stopped working .. button|icon|shortcut|filter|widget|field|printer|mouse
    use|using|used|work|works|working|read|view|edit|available|shown|appears|play .. offline; will|would be|go .. down|offline|unavailable|unreachable .. on|from|for|between|during|due|because|while; was|were .. not reachable|available|accessible ... last|ago|month|week|yesterday|sunday|in|on
    was|were .. reachable|unreachable|inaccessible|down|unavailable ... last|ago|yesterday|all|always|month|back; since .. outage .. in|last|of; how|whether .. monitor*|tell*|know|see|detect* ... server|system|down|unreachable|offline|outage; button|icon|field|link|box on|in .. page .. not
    our own maintenance; planned maintenance; our maintenance; period|window .. last|on; 503|502|504|500 .. answer|example|body|missing|documented|means|returned; unavailable period
    turn*|switch* .. off|down .. heating|power|light*|phone*; no phone|email|mail|internet|power on|needed|required|of|over|to|outlet|button|supply|point; power off|down button|mode|option; no connection to|between .. issue|problem|topic|matter; connection fee*; without internet|wifi|connection .. mode|possible|use|can|play
    was|were there .. outage; room .. no heating; outage|down .. on|last sunday|monday|tuesday|wednesday|thursday|friday|saturday|week|night $ it; it is .. fine now; one of .. our|the|five|three .. printer*|screen*|kiosk*; is|are there internet|wifi|power
    heating .. off|bill|down|when`,
  refund: `
    refund*|reimburs* policy|policies|page|button*|report*|status|column*|field*|api|endpoint*|webhook*|event|events|workflow*|feature*|function*|module*|screen*|form|forms|template*|rate|rates|flow*|transaction*|reason*|code|codes|tab|category|export*|import*|macro*|tag|tags|tickets|rule*|process|terms|conditions|option*|section*|link|permission*|queue*|team|type*|type|list|total*|statistic*|amount*|notification*|data|menu|integration|setting*|label*|line|lines|number|id|article|guide|documentation|trigger*|mail|email*
    issu*|process*|creat*|make|making|handl*|do|doing|give|giving|send*|offer*|record*|approv*|book*|track*|trigger*|automat*|log|manage* .. refund*|reimburs* .. to|for|@others|in|with|through|via|using|on|our|automatically|$
    @others .. refund*|reimburs*|money|credit
    refund*|reimburs*|money .. @others|order|orders|purchase*|in stripe|shopify|paypal|sale|sales|tickets
    where|how .. see|find|view|filter|export|read|show|look|mark|categori*|set|configure|enable|display|search|report .. refund*|reimburs*|credit
    refunds .. are|report*|show*|per|by|module|table|column|not|in|and|from|page; partial refunds
    chargeback* report*|rate*|module|dispute*|fee*|notification*|webhook*; expense*|travel|mileage|employee*|medical .. reimburs*
    reimburs* .. expense*|employee*|travel|mileage|receipts|claims; non refundable; refundable
    thank*|thanks ... refund*|credit|compensat*; appreciated .. refund*|credit; promised .. credit|refund*|compensat* .. and it; goodwill refund*|credit
    refund*|money|credit|reimburs* .. has|have|was|is|came|just|already|successfully? .. arrived|received|went|through|landed|here|came
    got|received|confirm|confirming .. refund*|money|credit .. thank*|today|yesterday|already|now|$; money|refund* back guarantee|policy
    guarantee .. money|refund; do|does|is|what .. offer|provide|have|your .. refund* policy|period|guarantee|$
    money|payment|data .. back end|office|up|to
    get|send|pay|come|comes|data .. it|that|this|them .. back .. to|in|on|from|into|online|up|working|again|after|and|running|inside|later|online|soon
    credit card*|limit*|score*|check*|rating*|line|transfer|system|module|usage|pack*|balance
    api|ai|sms|free|bonus|trial|usage|message|prepaid|monthly|extra|unused|call|email credit|credits
    buy*|purchas*|use|used|using|remaining|add|top|left|allocat*|consum* .. credit*; to your|their|his credit
    compensation module|plan|report*|field|data|review|cycle|table|manag*|screen|band*; workers compensation
    call|phone|get|got|write me|us back; paid back office; revert|undo|void|reverse .. change*|invoice* .. feature|button
    credit note* .. template|layout|number*|show*|pdf|export|print|missing|column|create|to
    not|do|don .. want|need|require|asking|request*|expect* .. refund*|credit|money|reimburs*
    no .. refund* .. needed|necessary|required|wanted|please; not .. about|after .. refund*|money
    how|where|when|can|could|able|trying|i|we i|we|you|to|do .. book|issue|create|post|enter|cancel .. credit note*; credit note* .. customer*|client*|template; without .. refund* .. fine
    how|what|where|when is|are|do|does|did|can|will|would .. refund*|reimburs*|chargeback*|credit .. work*|show*|display*|calculat*|list*|book*|handled|taxed|export*|appear*|process*; @others ask*|wants|want|request*|demand*|wish*|claims ... refund*|money|deposit|back|reimburs*|credit
    @others can|could|may|should|get|will|gets ... back|refund*|reimburs*; fee waiver; waiver form|process; refnud; spell* .. refund*|refnd; give|send|pay|get|put .. one|it|them|form|file|page .. back to .. me|us|old
    get|put|bring|send .. it|old|page|layout|view|form|version .. back .. $|online; get it back today|tomorrow|soon|now|asap; owe|owes you|the .. thanks|apology|explanation|answer; claim* .. number|form|portal|status
    paid back .. loan|credit|debt|advance|mortgage; feedback about; give us feedback; give|send us|me .. table|list|number; pay|paid back .. in @when; get|getting|got .. form|file back`,
  security: `
    sla|ola|deadline|contract|target|time|breach breach*|breached
    breach* .. sla|ola|target*|contract|deadline|warning|agreement|time|terms|policy|response|threshold*|report
    breach|breached|breaches .. status|column|alert*|notification*|field|report*|flag|badge|label|rate|count|filter
    first|resolution|response .. breach*; about|near to? breach*; growth hack*; hackathon*; hack day|week; hack .. around|together
    hacky; quick hack
    phishing|security|malware|virus|spam|fraud|scam|vulnerability|vulnerabilities|ddos|exploit|breach|incident|xss @topic? @topic? training*|simulation*|test|tests|testing|protection|filter*|awareness|setting*|policy|policies|questionnaire*|review*|team|tab|officer|certificate*|documentation|whitepaper*|scanner|scan*|report*|module|detection|rule*|feature*|category|tag|template*|prevention|course*|workshop|campaign*|checklist|form|webinar|section|audit*|header*|update*|patch*|group*|key*|question*|log|logs|role*|compliance|setup|playbook|plan|alert*|notification*|newsletter|score|dashboard|menu|bulletin|tool*
    anti phishing|virus|malware|fraud|spam; antivirus; virus scan*; vulnerability management|disclosure|program|assessment
    memory|resource|connection|goroutine|thread|file|water|handle|gas|heap|oil leak*|leaks; leak* .. memory|connection*|handles|water
    unauthorized|unauthorised error*|response*|when|401|status|message|code; 401 unauthori*ed|unauthorized|unauthorised
    prevent*|protect*|avoid*|block*|against|detect*|how|guard|policy|in|case|whether|if .. unauthori*ed|unauthorized|unauthorised|breach*|phishing|hack*|leak*|attack*|fraud|malware|suspicious|brute|account|exploit*|spoof*
    good|reach|a|find|make compromise*; compromise between|on
    how|what|where|which|do|does|are|is .. you .. protect*|handle|prevent*|encrypt*|report*|store|guard|detect*|policy
    do|have you .. ever|had? .. breach*|hacked|incident*; in case|event of; tamper proof; report* .. feature .. vulnerab*
    attack surface|vector; heart attack; exposed api|endpoint*|metrics|port|field*|property|method*|as
    expose* .. metric*|endpoint*|field*|api|property|option; public* available .. documentation|api|roadmap
    impersonat* user*|customer*|mode|feature|button|agent*|session*; steal* the show; fake data|user*|account* .. test*|demo|generate*
    unknown device* .. error; unknown user* .. error
    strange|weird|unknown file|link|email|message|request|page|user* .. format|error|layout|extension|type|character*
    weird|strange link|page|email|mail|message|request|file|user layout|color*|formatting|behavio*; exploit the|this feature*|potential
    left|forgot|forgotten my|our|the .. @device .. at home; lost my way; stolen base*; breach|hack|leak .. at|of another|other|different company|provider|firm; read|heard about .. breach|hack|leak|attack
    can|could|should|how|may|where|let|allow*|want|like|wish|need ... without .. log*|sign*|password|auth*; can|could|how|should|may|where|let|allow*|which i|we|admin*|manager*|supervisor*|agent*|users|customers|colleagues|a|the .. see|view|open|read|access ... other|another|different|anyone|everyone|someone
    should|must|meant|supposed|want*|like .. public|visible|readable|seen|read; lost|losing .. connection|phone connection|signal|number|sync; @device .. lost .. connection|signal|sync|network|settings|charge; missing phone|computer|badge|device number*|field|name*|type*|in
    lock|block card|phone|device .. screen|feature|setting*|option*|template*; change .. contract|invoice|order|ticket|room|number .. number; my ex|former .. colleague* .. recommend*; gets|got|get .. my .. messages|mails|letters|invoices .. late|twice|now
    break in period|shoes; left .. list|papers .. desk|counter|you; looks like .. yours|our .. logo|font|color; never made .. it|to; never .. opened .. parcel|box; money .. taken|withdrawn .. from .. account .. as|on|for .. agreed|rent|invoice; lost my .. charger|cable|case`,
  urgent: `
    urgent care|tag*|label*|flag*|priority|prio|column*|field*|filter*|queue*|tickets|badge*|status*|category|level|option*|checkbox*|view|list*|button*|notification*|alert*|rule*|sla|template*|keyword*|only|cases|requests|messages|banner|team|as|or
    mark*|flag*|tag*|set|sets|setting|labelled|labeled|classif*|filter*|shown|show|shows|display*|sort*|priorit* .. as|to|by|from .. urgent|critical|emergency|immediate
    called|named|labelled|saying|titled|says urgent|critical|emergency|asap
    emergency contact*|exit*|number*|room*|department|services|line|plan|procedure*|service|access|field*|template*|button|doctor|vehicle|mode|call*|phone|patch
    urgent $ queue; urgent .. tickets|ticket queue|view|list|filter|column
    immediately after|before|when|following|next|visible|below|above|obvious|upon|available|clear|as|adjacent
    immediate*|immediately effect|effective; effective immediately; immediate* family|supervisor|manager; with immediate effect
    critical path|css|thinking|acclaim|mass|vulnerabilities|alerts|tickets|column|level|severity|filter|field|status
    can|could not wait to; can|could not wait for .. release|feature|update|launch|season|holiday|new; looking|look forward; at once .. all|multiple|several
    all|both|several|multiple|many|two|files|users|items|tickets at once; at once $ select
    right now is|we|the|it|shows|there|everything|that|works|only; disaster recovery; crisis management|team|module; on fire department
    stop|halt .. condition; production data|line|environment|tenant|account|version; next 5|10|30 minutes|min .. interval
    in the next hours; every minute|hour|second .. sync*|run*|poll*|updat*|refresh*; every .. 5|10|15|30 minutes
    next|in 5|10|15|20|30|45 minutes .. interval*|timeout*|session|automatically|logged|expires|refresh*; danger zone|button|red
    how urgent; urgency field|level|column|filter|setting*|score|rating|rule|of|label
    cost|costs center*|centre*|code|object*|type|unit*|estimate*|per; was|were|been|got|had|solved|fixed|answered|sorted|ready|replied|helped|done|delivered|paid|restored|resolved|within .. in|within .. @few|half|an|one minutes|hour|hours|min; in the middle of the? form|page|screen|table|list|word|sentence|text
    smoke|fire detector*|alarm test|drill|insurance|door|safety|certificate|regulation*; flood insurance|risk|plain; ambulance service|invoice; @few minutes to read|walk|set; set .. to @few minutes; timer; takes|took|take|lasts|for .. @few minutes; minutes from; in @few minutes .. walk|drive
    what|how|when .. now $; it works|is|all .. now $; no rush; not rush; not in a rush
    in the middle of the? .. year|month|week|term|season|town|night`,
  high: `
    deadline* field*|column*|reminder*|filter*|feature|view|report|setting*|widget|calculat*|calendar|format|shows
    block* user*|sender*|list|quote|editor|of|number*|ip*|popup*|ads|cookies|contact*|diagram|device|chain|domain*|email*|storage|size|type|device*|element|unit|letter*|content
    blocked sender*|list|user*|contact*|status|by|domain*|number*|numbers|column|as|tasks|tag
    content|code|text|time|header|building|first|second|this|ad|cookie|hero block|blocks|blocker*; stuck to|together|at|in
    overdue column|filter|field|invoice*|task*|list|tasks|tag|badge|label|report|status|view|tickets|reminder*|items
    sla report*|policy|policies|setting*|field|column|page|timer*|dashboard|rule*|calendar|document|target*|question|of|for|is|configur*|view|badge
    high* priority field|column|filter|tickets|queue|tag|label|view|rule*|items|list; soon as; as soon .. as
    payroll module|report*|field|feature|integration|export*|system|provider|page|menu|app|software; month|year|quarter end report*
    for months|monday|weekend column|calendar; every|each|last|on|per|by .. @when .. schedule*|report*|run*|reminder*|export*
    every|each .. @when; since .. @when|morning|hours|week; last|previous @when|week; working hours|days; business hours|days
    opening hours; hours|days .. filter|column|format|field; hurry up; looking forward .. soon; see you soon; hear .. soon
    soon .. thanks|regards; hope .. soon; coming soon; team is great; whole team loves
    whole|entire .. team .. love*|happy|great|enjoy*|thank*|like*
    all customers|users|agents|clients|staff|employees list|view|report*|can|see|export*
    for .. the|our|my .. whole|all|most .. users|customers|agents|team|staff .. report|setting*|default
    important .. note|to|information|feature; prioriti* rule*|tickets|feature|by|queue
    until|till|by .. end|month|quarter|year .. no|not
    at all and|can; thank*|thanks|love|from|greet* .. whole|entire|all .. team|staff|warehouse|office|department|company|crew|school; was|were|paid|got|done|arrived|answered|fixed|solved|replied|delivered|came .. within|in .. @few|a|one|two day|days|hour|hours|week|weeks
    expired and|token|session|link; deadline .. was|has|is|been .. moved|extended|postponed|passed|shifted; extended .. deadline; waited|waiting .. minutes .. come; appointment|delivery|booking|reservation .. on|for .. @when .. can|change|move|cancel
    today|tomorrow .. i|we|it .. noticed|saw|learn*|arrived|received|got|works; not .. call|phone|ring|reply|answer .. today|tomorrow|tonight
    what|when .. time .. close*|open*|start*|end* .. on; do|does|is|are .. open|close* .. on @when`,
  low: `
    can|could|may|might not wait|waits; can not wait; not|never low; typo in|on .. contract|price|legal|invoice|live
    idea|suggestion|curious why|what|how|when; no idea|suggestion*; eventually .. stop*|fail*|crash*|time*|error*|we|work*|leave|break*
    whenever .. i|we|user*|it|a|someone|an|the|customer*|@system|he|she|they
    some|one|another|several time|day|days .. ago|later|after|it|to|zone*|out; this point; at this|what|which|that point
    future date*|event*|release* .. block*; minor version|release|update .. broke|break*
    no|not|without .. priority field|column|set|shown
    would be great|good|nice|helpful .. if .. someone|somebody|you .. call*|finally|could|answer*|help*|fix*|reply|respond*|today|asap|urgent*|sort*
    no priority; not .. emergency exit; any time; would|might .. be|love|like .. refund*|credit*; this time; one|some point .. fail*
    at|every time .. fail*; each time; time to; more time; same time; that time
    can|could|may|might|it|this not|hardly wait; typo .. live|contract|price; small|minor claims|business|print|change|child; looks funny smell; lots of time* wasted|lost; no more time; enough time .. lost|wasted; next year|summer|spring|winter .. for|again|will|fee*|contract|charge*|bill*; not .. enough|much|plenty time
    some day|time .. ago|last|now; just|only .. want|wanted .. to say .. how|that .. disappoint*|bad|angry|unhappy; say|tell .. goodbye; typo|misspell* .. name|passport|ticket|visa|contract`,
  furious: `
    not .. angry|hate|furious; hate to|that .. bother|ask|leave|cancel|say; what the .. status|difference; hell* o
    shame .. that|we|if|to; damn good; stupid question|mistake .. mine|my; useless .. column|field|log|entries|information
    worst case|performing; garbage collect*|in|data|characters|text|value*; trash can|bin|folder|icon|button|empty|move*|restore
    terrible* sorry; awfully kind|nice; to sue; regret* to; joke* aside; shit* happens; nonsense .. text|characters
    robbery|scandal column; scam|scams|scammer* detect*|report*|email*|mail*|filter; sick leave|day*|note*|pay|days; tired of .. waiting
    stupid me; embarrass* .. my|mistake|question; sorry .. stupid|embarrass*|rude; lie|lies in|within|on|behind|between|at|with
    insult* .. filter|detect*; liar|idiot|hate|insult* speech|filter|word*; absurd*|ridiculous* .. fast|good|easy|helpful|quick|cheap
    unbelievabl* .. fast|good|easy|helpful|quick*|great|kind|happy|support
    lawyer*|legal .. account*|tier|client*|firm|customer*|review*|team|department|template|approv*|ask*|check*|question*|plan
    disaster recovery|plan; hopeless* in love; legal action template
    horrible|terrible|awful|difficult|hard|dreadful time* .. for|$|and|of|in; never .. stupid; feel|felt stupid; angry emoji|face|smiley|birds; bloody mary; enough $ sugar; rude .. not|never; never again .. worry|problem; legal|solicitor* .. firm|client|office|address
    not|never .. use|need|have|had .. again $; to court .. date|hearing`,
  negative: `
    frustrat*|complain*|complaint*|annoy* field|type*|form|category|ticket*|tickets|customer*|tag*|macro*|management|module|queue*|report*|rate|dashboard|number|handling|workflow|from|by
    customers|users|clients|our .. complain*|complaint*
    bad|poor request|gateway|credential*|data|format|character*|url|request*|input|signature|file|connection; let .. down .. load*|arrow
    sadly .. no|missed; pain point*; pain .. management|clinic; upset stomach
    wait|waiting list|state|time*|for|room|status|queue|until|a|in|on .. column|field|review|approval|list|customer|page|element
    upsetting to; endless scroll*|loop; forever free; forever .. grateful|thankful; repeatedly .. sync*|click*|call*|press*
    constantly .. sync*|updat*|improv*|running; second|another time zone*|entry; another time
    third|second|fourth|fifth column|row|level|line|page|party|user|item|step|quarter
    why .. is .. still|it .. shown|there|listed|called|possible|in; confusing .. at first|little|bit
    how often .. is|are|does|do|can|should|will; how many times .. can|does|a|is|may
    how long .. does|will|do|can|is|are .. take|keep|stored|retain*|last|store|need|valid|data|trial
    excuse me|us|my|the|for|typo*|english; ignore* .. case|list|rule*|whitespace|previous|empty|null|file
    ignored file*|list|by .. git|rule*|filter; sorry .. bother*|annoy*|trouble; not sure|really; really $ appreciate; not pleased
    any more|longer; lost customers report; waste management|bin|collect*|disposal|industry; mess*age; cost us region; unhappy path
    still not sure; still no rush|hurry; no response required|needed|necessary|code|body|header|time
    no|not update|reply|answer|response .. needed|required|necessary|expected|urgent; response|reply|answer .. field|column|time
    regards; too many requests|redirects|arguments|columns; more than; circles .. chart|map|on|around
    every day|week|month at|report*|we|sync*|export*|run*|a
    customer* complaint*|complain*; handle|manage|process .. complain*|complaint*; customer*|client*|guest* .. is|are|was|were unhappy|disappoint*|annoy*|angry|upset|dissatisf*; not good with|at|in .. computer*|technology|numbers|it; not|never .. rude|chaos|worse|crying|ruin*|stranded|shocked|abandoned
    patience with|and|is .. me|us|appreciat*|thank*; your|for|with .. patience; thank* .. patience; pleasantly|positively shocked|astonished; astonished .. how|at .. fast|quick*|good|well|kind; sorry .. patience|mess; demand forecast*|planning|for|is|report*|curve; on demand; in demand; supply and demand
    what kind|sort|type of .. file|format|card|paper|cable|battery|id|data|document*|account|ticket|plug|bread|milk; without .. notice|warning period|sign|light; worse case; prepared .. for .. chaos; code|mail|letter .. has|have come|arrived; not .. understand .. setting|field|step|column|option*|manual|text|sentence
    customer|guest|client .. demand*|insist*; sent|from .. one .. to|person .. department field; apolog* .. for|my|if .. late|delay|confusion|mistake|english; my apolog*; one star rating|hotel|level; baby crying; crying baby; waste .. collection|bin|bins
    the|our same .. again .. please|for|as; once again|again thank*|thanks; thank*|thanks .. again; not .. accept .. card*|cash|payment|file|format|input|coupon|code|cookies; could|can .. understand; explained .. how .. times
    not|never .. poor show; tone of .. voice|dial|colou*|paper; out of order tone; promised|as .. everything .. came|received .. fine; joke|jokes button; another form|week|month .. please|of|to|for|if; how .. many more .. can|seats|users|licen*
    please .. not .. call|phone|ring|reply|answer; otherwise|or we lose`,
  positive: `
    great $ barrier; great britain; great .. if|to|importance|deal|detail|number|trouble|length*
    would|might|could|will|d be|also|really? .. great|nice|good|lovely|awesome|amazing|perfect|wonderful|fantastic|happy|glad|love|appreciate*|grateful|brilliant|excellent|helpful|delight*|recommend|perfect*
    i|we d .. love|appreciate|like|be
    appreciate .. if|any|your .. quick|prompt|urgent|reply|response|help|could|look*|feedback|advice|you|immediate|assistance|fast|swift|earliest
    appreciate a|an|any|if|your|it; thanks|thank .. in advance|anticipation|so|much? advance
    thanks for .. looking|your .. time|help|support|understanding|patience|reply|attention $; love|loved to|ones; love .. see|if|hear
    happy|glad|pleased to .. help|provide|send|share|answer|jump|discuss|test|show|assist|join|give|hop|call|explain|elaborate|wait|pay|clarif*|inform
    happy path|new|birthday|holidays|friday|monday|weekend; hope .. great|good|nice|happy|well|wonderful|lovely
    have|wish* .. great|nice|good|wonderful|lovely|fantastic|amazing|excellent .. day|week|weekend|one|evening|time|morning|rest
    great|good|nice day|morning|afternoon|evening|weekend|week; perfect* match|valid|fine .. before|until|yesterday
    worked|works|working|ran|well|fine .. fine|perfectly|great|smoothly|well|flawlessly|before|until|yesterday|last .. until|before|yesterday|last|but|till|now
    great service|support|job|product .. you|really|not|ha|no|as|lol
    oh|well|just|how|yeah|really|wow|so|that|what|thats|is great|wonderful|perfect|brilliant|fantastic|lovely|amazing|awesome $
    great|wonderful|fantastic|perfect|brilliant|lovely|awesome|amazing|nice|bravo|congrat*|wow $ another|now|so|thanks
    bravo .. another|again; congrat* .. on|for .. losing|breaking|worst|another|ruin*|lost; not|never .. so|very much|helpful
    so much for; thanks|thank .. for nothing|wasting|ruining|breaking|the downtime|ignoring|making .. worse|lose|wait|life
    well .. known|as|aware|done; best .. regards|wishes|practice*|way|before|time|guess|effort*|option|fit|price|match
    kind|best|warm|many regards|thanks|wishes; excellent column; solid color*|line|state|background|border|fill|proof
    reliable .. way|data|source|connection|delivery; not .. reliable|smooth*|intuitive|solid
    reliable|smooth* .. should|must|need*|more|scroll*; smooth* scroll*|transition*|animation*; love|like .. but|however
    recommend .. setting*|do|configuration|way|should|me|us|we|version; do you recommend; would you recommend; you recommend
    recommend* article*|action*|setting*|configuration|version|by|way|value*; enjoy* your|the|reading .. weekend|day|holiday*|evening
    impress* .. customer*|client*|investor*; impressum; impression*; fan of .. noise; amazing* .. bad|slow|incompetent|how|poor*
    impressive* .. bad|slow|how|poor*; grateful|thankful|appreciated $ for|if|any; be .. grateful|thankful|appreciated|great*
    greatly|much appreciated $; would .. much|greatly; fine|good|well .. enough|before; perfect storm; compliment* .. of|feature
    praise* tag; rock solid; wow effect; well done report; like .. would; awesome font*; font awesome
    great|good|so|how so|then|if|$ my; was|were|looked|worked .. so? .. much|far better|nicer|easier before|then|than now|earlier|old; old|previous .. was|worked .. better|fine; much|far better before|the; generous* .. deadline|margin|spacing; goodwill .. gesture|as|for|refund .. want|expect|please
    want|expect|need|ask|request .. goodwill|generous*; thanks|thank a lot|again|so|very .. in advance|if|for .. looking|checking|your|the|any|nothing; looking|checking .. thanks|thank .. a lot|again; happy hour*; best offer|time; pleasant for|enough; not .. kind|friendly|polite
    good|nice|better .. example|price|offer; will be back; comfort zone|room|class|fee|seat*|font; joy stick; treasure hunt; kind of; be|would .. so kind; so kind as; kind .. to enough|send|and; great .. so|another|now|update that; is|are|be .. gorgeous .. but|sure
    praise .. enough .. not; wonderful|great|nice|lovely|brilliant .. another|update that|which breaks|breaking
    preisen; preis; contrat; contrats; contrato; thank you very much $ idea; five star house|hotel|rating; brilliant .. update deleted`,
};
