extension Lexicon {
  /// Regular verbs that are no nouns in the same form.
  static let plainVerbs = verbs(
    """
    abandon abolish absorb accelerate accept accommodate accompany accomplish accumulate accuse achieve acknowledge \
    acquire act activate adapt add address adjust administer admire admit adopt advance advertise advise advocate affect \
    affirm afford aggravate agree aim alarm alert alienate allege alleviate allocate allow alter amaze amend amplify \
    analyze analyse announce annoy anticipate apologize apologise appear appease apply appoint appreciate approve arise argue \
    arrange arrive articulate ascertain assassinate assemble assert assess assign assist associate assume assure attach \
    attain attend attract authorize authorise avert avoid await awake ban bar become befriend behave believe belong benefit \
    besiege betray blackmail bless bolster boycott brag breach brief brighten broaden calculate cancel capitalize carry \
    cast categorize cease celebrate certify characterize charter chastise cherish circulate cite civilize claim clarify \
    classify climb cling coincide collaborate collapse collect collide combine comfort commemorate commence commend commit \
    communicate compare compel compensate compete compile complain complement complete complicate comply compose comprise \
    compute conceal concede conceive concentrate conclude concur condemn confer confess confirm confiscate confront confuse \
    congratulate connect conquer consider consist consolidate conspire constitute constrain construct consult consume \
    contain contaminate contemplate contend continue contradict contribute convene converge convert convey convince \
    cooperate coordinate cope correct correspond corroborate counsel create criminalize cripple criticize criticise \
    cultivate cure damage deal debunk deceive decide declare decline decorate dedicate deem deepen defeat defend defer \
    define deflect defy delegate delete deliberate deliver demonstrate demolish denounce deny depart depend depict deplore \
    deploy deport deprive derail derive descend describe deserve designate destabilize destroy detain detect deter \
    deteriorate determine devastate develop deviate devise devote diagnose dictate die differ diminish disable disagree \
    disappear disappoint disapprove disband discharge disclose discourage discover discriminate discuss dismantle dismiss \
    dispatch disperse displace display disprove disqualify disregard disrupt dissolve distance distinguish distort \
    distribute disturb diversify divert dominate donate downplay draft drown earn ease eat educate elaborate elect \
    elevate eliminate embark embarrass embed emerge emphasize emphasise employ empower enable enact encounter encourage \
    endanger endorse endure enforce engage enhance enjoy enlarge enlist enrich enroll ensure entail enter entertain entitle \
    envisage envision equip erase erect erode escalate establish evacuate evade evaluate evaporate evoke evolve exacerbate \
    exaggerate examine exceed exclaim exclude execute exempt exhaust exhibit exist expand expect expel expire explain \
    explode exploit explore expose express extend extract face facilitate fail fall fascinate fasten favor favour feature \
    finalize find fire flee fluctuate fold follow forbid forecast foresee forge forget formalize formulate foster found \
    frighten frustrate fulfil fulfill function fuse gain galvanize garner gather generate get give go govern grab grant \
    greet grieve guarantee harass harden harm hasten hesitate hinder hire hospitalize host identify ignite ignore illustrate \
    imagine implement implicate imply import impose impress imprison improve incite include incorporate incur indicate \
    indict induce infect infer infiltrate inflame inflict influence inform infringe inhabit inherit inhibit initiate \
    inject injure innovate inquire insert insinuate insist inspect inspire install instigate instruct insulate insure integrate \
    intend intensify interact intercept interfere interpret interrogate interrupt intervene intimidate introduce invade \
    invent invest investigate invite invoke involve irritate isolate jail jeopardize join justify kidnap kill know label \
    lack lament languish launch learn legalize legislate legitimize lessen liberate lie linger liquidate listen live locate \
    lodge look loom loosen lower maintain manage mandate manipulate manufacture marginalize marry materialize mature \
    maximize meddle mediate migrate minimize mobilize moderate modernize modify motivate multiply mourn narrate narrow \
    negotiate neglect nominate normalize notice notify nullify obey oblige obscure observe obstruct obtain occupy occur \
    offend omit operate oppose oppress organize organise originate oust outline outlaw outnumber overcome overhaul overlook \
    oversee overthrow overturn overwhelm owe own paralyze pardon participate pause penetrate perceive perform perpetuate \
    persecute persist persuade pertain plague pollute portray pose position possess postpone pour practice praise preach \
    precede preclude predict prefer prepare prescribe preserve preside presume pretend prevail prevent privatize proceed \
    proclaim prohibit prolong promote pronounce propagate propel propose prosecute prosper protect prove provide provoke \
    publicize publish punish pursue qualify quit quote raise rally ratify react read reaffirm realize realise reap reassure \
    rebuild recall receive recede recite reclaim recognize recognise recommend reconcile reconsider reconstruct recover \
    recruit rectify redefine redirect reduce reelect refer refine reflect refrain refuse refute regain regard register \
    regret regulate rehabilitate reinforce reiterate reject rejoice relate relax release relieve relinquish relocate rely \
    remain remark remember remind remove rename render renew renounce reopen reorganize repair repeal repeat repel replace \
    replenish represent reproduce require rescue resemble resent reside resign resist resolve respect respond restore \
    restrain restrict resume retain retaliate retire retreat retrieve reunite reveal reverse revise revive revoke rid \
    rotate ruin sacrifice sail sanction satisfy scare schedule scold scrap seek seem seize separate serve settle shape \
    sharpen shed shelter shorten shove sign signify simplify smell solidify solve specify speculate spoil sponsor spur \
    stabilize starve stem stipulate strengthen stress strip strive struggle submit substantiate subsidize succeed suffer \
    suggest supervise suppose suppress surpass surrender survive suspect suspend sustain swallow swap symbolize \
    sympathize take target tackle teach tell tempt terminate terrify testify thank thrive tighten tolerate topple torture \
    trace transform translate transmit transport traverse treat trigger trim triple trust try undergo underline undermine \
    underscore undertake unify unite unleash unveil update uphold urge use usher utilize utter vacate validate vanish vary \
    venture verify violate visualize wane warn weaken weigh welcome widen withdraw withhold withstand witness wonder \
    worsen wound yell yield
    """)

  /// Regular verbs whose base form is a noun too.
  static let nounVerbs = verbs(
    """
    abuse access account advance aid air alarm alert answer appeal approach arrest assault attack attempt award back \
    balance ballot bank bar base battle bid bill blame blast block board boast bomb bond book boost border boss bother brake \
    branch bridge broadcast budget bump burden cap care campaign cash cause challenge champion chance change channel charge \
    chart chase chat check cheer circle claim clash climb close cloud coach code comment commission compromise concern \
    conduct conflict consent contact contest contract contrast control cook copy corner cost cough counter count couple \
    court cover crack craft crash credit crop cross crowd cruise cry cure curb cycle damage dance date debate debut \
    deal decay decline decrease defeat defect delay delight demand deposit design desire detail discount dispute dock \
    document doubt download draft drain dream dress drift drill drop drum dump echo edge effect effort email end escape escort \
    estimate exchange excuse exercise exile exit experience experiment export extract eye face factor fan farm favor fear \
    feature fee field figure file fill film finance fine finish fire fish fix flag flash flood flow focus force forecast form \
    frame front fuel function fund gain gamble garden gather gauge gesture glance govern grade grant ground group guard guess \
    guide gun halt hand handle harbor harm harvest head heat help highlight hint hit hold hope host house hug hunt hurry \
    impact import increase influence insult interest interview issue jail joke journey judge jump keep kick kiss knock \
    label labor lack land last laugh launch lead leak lean lecture level levy license lift light limit line link list load \
    loan lobby lock look loss love lunch mail make march mark market mask master match matter measure merit mind mine miss \
    mix model monitor motion move murder name need notice number object offer offset open orbit order outrage pace pack page paint \
    panic paper park part partner pass patrol pay peak pension permit phone picture pilot place plan plant play plead pledge \
    plot point poison poll pool post power praise present press price print prize probe process produce profile profit \
    program progress project promise prompt protest pull pump purchase push question quarrel race raid rain raise rally \
    range rank rate reach reason rebel record reform refund regret release remark remedy rent repair repeat reply report \
    request rescue research reserve respect rest result retreat return review reward ride risk rival rock role roll roof \
    root rout route row ruin rule rumor run rush sabotage sail sample sanction scale scandal scheme school score scramble \
    scream screen seal search season seat secure sense sentence service shape share shelter shift ship shock shoot shop \
    shout show shower siege sign signal slip slogan smile smoke snap sort sound source spark spell spike split spoil sponsor \
    spot spray spread spur staff stage stake stall stamp stand star start state stay steal steam step stock stop store storm \
    stream stress stretch strike string study style subject suit sum supply support surge surprise surrender surround \
    survey suspect swing switch tackle talk tap target task tax team telephone tempt tender term test text thank threat ticket tie \
    time tip title toll tone top total touch tour track trade traffic trail train transfer transport trap travel treat trend \
    trial trick trigger trip triumph trouble trust turn twist upgrade urge use value veto view violence visit voice volunteer \
    vote vow wage wait walk want war wash waste watch water wave weather welcome whisper will wish witness wonder work worry \
    wound wrap yield zone attribute tweet hike slam rap tout quip
    """, nouns: true)
}
