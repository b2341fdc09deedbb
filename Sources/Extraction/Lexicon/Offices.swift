internal import SourceText

/// What an office is called, and the words that make another one of it.
enum Offices {
  /// Words that take an office away, put it off or set it below another, each with the word that it stands for.
  static let qualifiers = table(
    """
    former:former ex:former onetime:former erstwhile:former past:former sometime:former formerly:former once:former \
    previously:former late:late then:then acting:acting interim:acting caretaker:acting temporary:acting \
    provisional:acting deputy:deputy vice:vice assistant:assistant asst:assistant associate:associate assoc:associate \
    adjunct:adjunct co:co elect:elect designate:designate emeritus:emeritus emerita:emeritus retired:retired \
    outgoing:outgoing incoming:incoming future:future presumptive:presumptive honorary:honorary shadow:shadow \
    junior:junior under:under sub:sub non:non anti:anti would:would aspiring:would prospective:would potential:would \
    self:self alleged:alleged suspected:suspected accused:accused convicted:convicted fake:fake failed:failed \
    lieutenant:lieutenant lt:lieutenant substitute:substitute trainee:trainee apprentice:apprentice student:student
    """)
  /// Those of them that stand behind the office: `governor-elect`.
  static let trailing = WordSet("elect designate emeritus emerita")
  /// Those that tell of a rank below the office, rather than of another time.
  static let subordinate = WordSet("acting deputy vice assistant associate lieutenant under junior shadow")
  /// What goes with the second half of `would-be`, `self-styled`.
  static let qualifierEnds = WordSet("be styled proclaimed described appointed")

  /// Offices that are another office with another noun before them: a press secretary is no secretary.
  static let ranks = WordSet(
    """
    president minister secretary general officer chief chairman chairwoman chairperson chair manager judge marshal \
    commissioner governor leader sergeant colonel major lieutenant captain admiral commander mayor senator \
    representative treasurer executive master clerk director editor speaker premier chancellor
    """)
  /// Adjectives that are part of an office's name: `prime minister`, `petty officer`.
  static let ofRank = WordSet("prime petty high grand supreme chief attorney rear vice first second senior")

  /// Short for a title, or another spelling of an office, with what it stands for.
  static let spellings = table(
    """
    sen:senator rep:representative gov:governor dr:doctor prof:professor gen:general col:colonel capt:captain \
    sgt:sergeant cpl:corporal pvt:private maj:major adm:admiral cmdr:commander rev:reverend supt:superintendent insp:inspector det:detective \
    brig:brigadier atty:attorney pres:president councilor:councillor advisor:adviser harbour:harbor \
    neighbour:neighbor defence:defense organiser:organizer labor:labour programme:program theatre:theater
    """)
  /// `Mr.`, `Ms.`: who is called so holds no office by it.
  static let courtesies = WordSet("mr mrs ms miss mme mlle sir dame lady lord messrs madam")

  /// Parties, each with the word that it stands for.
  static let parties = table(
    """
    r:republican gop:republican republican:republican republicans:republican d:democrat dem:democrat \
    democrat:democrat democratic:democrat democrats:democrat i:independent ind:independent independent:independent \
    lab:labour labour:labour con:conservative conservative:conservative tory:conservative lib:liberal \
    liberal:liberal green:green greens:green socialist:socialist communist:communist libertarian:libertarian \
    crossbench:crossbench crossbencher:crossbench snp:snp ukip:ukip unionist:unionist dfl:democrat
    """)

  /// States as datelines and party labels shorten them.
  static let states = table(
    """
    ala:alabama ariz:arizona ark:arkansas calif:california colo:colorado conn:connecticut del:delaware fla:florida \
    ga:georgia ill:illinois ind:indiana kan:kansas ky:kentucky la:louisiana md:maryland mass:massachusetts \
    mich:michigan minn:minnesota miss:mississippi mo:missouri mont:montana neb:nebraska nev:nevada okla:oklahoma \
    ore:oregon pa:pennsylvania penn:pennsylvania tenn:tennessee tex:texas vt:vermont va:virginia wash:washington \
    wis:wisconsin wyo:wyoming oh:ohio tx:texas ca:california ny:york fl:florida
    """)

  /// Verbs that put somebody into an office.
  static let appointing = WordSet(
    "elected named appointed chosen made declared reelected picked installed confirmed sworn inaugurated promoted hired recruited"
  )
  /// Verbs that tell what somebody does: `serves as mayor`.
  static let serving = WordSet("serve serves serving work works working act acts acting sit sits sitting known")
  static let served = WordSet("served worked acted sat")
  /// Verbs of an office that somebody does not hold yet.
  static let seeking = WordSet(
    "wants hopes plans seeks seeking running ran runs run campaigning campaigned aims aspires wanted hoped sought tried"
  )
  /// Verbs after which the one who is spoken of goes on speaking: “the mayor added”.
  static let continuing = WordSet("added adds continued continues")
  /// Adverbs that leave an office as it is.
  static let adverbs = WordSet("now currently also still himself herself themselves later already just today")
  static let copulas = WordSet("is are am be being been was were 's 're")
  static let prepositions = WordSet(
    "of for in at from to with on under by against over behind among between as within since until before after during")
  /// Prepositions that are told apart by nothing in an office: `the mayor of Norwick`, `the mayor in Norwick`.
  static let ofPlace = WordSet("of from in at")

  /// What the ending of somebody’s work sounds like, for the words that no list has: `goalkeeper`, `harpist`.
  static let agents = ["keeper", "er", "or", "ist", "man", "woman", "ian", "eer", "ess", "ent", "ant", "ee"]

  static let tables = [qualifiers, spellings, parties, states]

  private static func table(_ pairs: String) -> WordTable<UInt32> {
    WordTable(
      pairs.words.compactMap { pair in
        let halves = pair.split(separator: ":")
        guard let word = halves.first, let stands = halves.last, halves.count == 2 else { return nil }
        return (Vocabulary.hash(word), Vocabulary.hash(stands))
      })
  }
}
