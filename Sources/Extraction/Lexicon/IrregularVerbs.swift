extension Lexicon {
  static let irregular = irregularVerbs(
    """
    arise arose arisen
    awake awoke awoken
    bear bore borne/born
    beat beat beaten
    become became become
    begin began begun
    bend bent bent
    bet bet bet
    bind bound bound
    bite bit bitten
    bleed bled bled
    blow blew blown
    break broke broken
    breed bred bred
    bring brought brought
    broadcast broadcast broadcast
    build built built
    burn burned/burnt burned/burnt
    burst burst burst
    buy bought bought
    cast cast cast
    catch caught caught
    choose chose chosen
    cling clung clung
    come came come
    cost cost cost
    creep crept crept
    cut cut cut
    deal dealt dealt
    dig dug dug
    draw drew drawn
    dream dreamed/dreamt dreamed/dreamt
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed fed
    feel felt felt
    fight fought fought
    find found found
    flee fled fled
    fly flew flown
    forbid forbade forbidden
    forecast forecast forecast
    foresee foresaw foreseen
    forget forgot forgotten
    forgive forgave forgiven
    freeze froze frozen
    get got got/gotten
    give gave given
    go went gone
    grind ground ground
    grow grew grown
    hang hung hung
    hear heard heard
    hide hid hidden
    hit hit hit
    hold held held
    hurt hurt hurt
    keep kept kept
    kneel knelt knelt
    know knew known
    lay laid laid
    lead led led
    leap leapt leapt
    learn learnt learnt
    leave left left
    lend lent lent
    let let let
    lie lay lain
    light lit lit
    lose lost lost
    make made made
    mean meant meant
    meet met met
    mislead misled misled
    mistake mistook mistaken
    outgrow outgrew outgrown
    overcome overcame overcome
    oversee oversaw overseen
    overtake overtook overtaken
    overthrow overthrew overthrown
    pay paid paid
    prove proved proven
    put put put
    quit quit quit
    read read read
    rebuild rebuilt rebuilt
    repay repaid repaid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran run
    say said said
    see saw seen
    seek sought sought
    sell sold sold
    send sent sent
    set set set
    shake shook shaken
    shed shed shed
    shine shone shone
    shoot shot shot
    show showed shown
    shrink shrank shrunk
    shut shut shut
    sing sang sung
    sink sank sunk
    sit sat sat
    sleep slept slept
    slide slid slid
    speak spoke spoken
    speed sped sped
    spend spent spent
    spin spun spun
    spit spat spat
    split split split
    spread spread spread
    spring sprang sprung
    stand stood stood
    steal stole stolen
    stick stuck stuck
    sting stung stung
    strike struck struck/stricken
    strive strove striven
    swear swore sworn
    sweep swept swept
    swim swam swum
    swing swung swung
    take took taken
    teach taught taught
    tear tore torn
    tell told told
    think thought thought
    throw threw thrown
    undergo underwent undergone
    understand understood understood
    undertake undertook undertaken
    undo undid undone
    uphold upheld upheld
    upset upset upset
    wake woke woken
    wear wore worn
    weave wove woven
    weep wept wept
    win won won
    wind wound wound
    withdraw withdrew withdrawn
    withhold withheld withheld
    withstand withstood withstood
    write wrote written
    """)

  /// Irregular verbs whose base or past form is a noun or an adjective too.
  static let irregularNouns: [List] = [
    List(
      .noun,
      """
      beat bet bite blow break burst cast catch cost cut deal dream drink drive fall feed feel fight find fly hit hold \
      hurt lead leave lie light make pay put read ride ring rise run saw set shake shot show shut sink sleep slide \
      speed spin split spread spring stand steal stick strike sweep swim swing tear think thought throw upset wear win \
      wind wound ground bear felt bound bit left bent draw buy
      """),
    List(
      [.noun, .plural],
      "beats bets bites blows breaks cuts deals falls fights hits holds leads lies lights makes rises runs sets shows strikes wins winds wounds"
    ),
    List(.adjective, "left hidden broken known lost set shut mean bound born mistaken drunk frozen upset hurt"),
  ]
}
