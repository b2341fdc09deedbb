internal import SourceText

/// What single verbs take behind them.
enum CueVerbs {
  /// Prepositions and particles that lead to what is said.
  struct Links: OptionSet {
    let rawValue: UInt16
    static let about = Links(rawValue: 1)
    static let of = Links(rawValue: 2)
    static let `for` = Links(rawValue: 4)
    static let on = Links(rawValue: 8)
    static let to = Links(rawValue: 16)
    static let against = Links(rawValue: 32)
    static let with = Links(rawValue: 64)
    static let at = Links(rawValue: 128)
    static let over = Links(rawValue: 256)
    static let out = Links(rawValue: 512)

    init(rawValue: UInt16) { self.rawValue = rawValue }

    /// The link that a word is; none for most.
    init(_ word: Word) {
      switch word {
      case .about: self = .about
      case .of: self = .of
      case .for: self = .for
      case .on: self = .on
      case .to: self = .to
      case .against: self = .against
      case .with: self = .with
      case .at: self = .at
      case .over: self = .over
      case .out: self = .out
      default: self = []
      }
    }

    /// `point out`, `lash out at`: a part of the verb.
    var isParticle: Bool { self == .out }
  }

  /// Verbs whose object is what was said, thought or judged.
  static func takesObject(_ token: Token) -> Bool {
    token.is(.evaluative) || objects.contains(token.hash)
  }

  /// Verbs whose subject is a paper where their object is what it tells: `the poll showed`.
  static func tellsOfPaper(_ token: Token) -> Bool { showing.contains(token.hash) }

  /// Verbs of which somebody is asked, told or urged to do something.
  static func directs(_ token: Token) -> Bool { directives.contains(token.hash) }

  /// Verbs that name whom they speak to, and so do not stand before who speaks: `told reporters`.
  static func names(_ token: Token) -> Bool { addressing.contains(token.hash) }

  /// Verbs of which somebody is told of something: `reminded voters of the fare`.
  static func notifies(_ token: Token) -> Bool { notifying.contains(token.hash) }

  private static let notifying = WordSet(forms("remind inform assure warn notify"))

  /// `say`: what stands right behind it is said, whatever it is.
  static func isSay(_ token: Token) -> Bool { say.contains(token.hash) }

  /// `speak`: it takes no clause.
  static func speaks(_ token: Token) -> Bool { speaking.contains(token.hash) }

  private static let speaking = WordSet("speak speaks spoke spoken speaking")

  private static let say = WordSet("say says said saying")

  /// Verbs of which something is thought to be something: `seen as`, `regarded as`.
  static func regards(_ token: Token) -> Bool { regarding.contains(token.hash) }

  private static let regarding = WordSet(
    forms(
      "view regard consider perceive recognize recognise interpret describe dismiss portray depict characterize characterise"
    )
      + " see sees saw seeing seen known")

  /// `support`, `prefer`: how somebody is minded rather than what is said.
  static func isAttitude(_ token: Token) -> Bool { attitudes.contains(token.hash) }

  private static let attitudes = WordSet(forms(Lexicon.attitudes) + " seek seeks sought seeking")

  /// `is supposed to`, `is determined to`: nobody's thought.
  static func obliges(_ token: Token) -> Bool { obliging.contains(token.hash) }

  private static let obliging = WordSet("supposed determined meant discovered")

  /// Verbs that tell how something looks to anyone: `seems to`.
  static func seems(_ token: Token) -> Bool { seeming.contains(token.hash) }

  private static let seeming = WordSet(forms("seem appear"))

  /// Verbs that give their object a name: `called it a disaster`.
  static func naming(_ token: Token) -> Bool { names.contains(token.hash) }

  private static let names = WordSet(forms("call label dub brand term"))

  /// What leads from a verb to what is said: `warned of`, `called for`, `talked about`.
  static func links(_ token: Token) -> Links { linking[token.hash] ?? [] }

  private static func forms(_ lemmas: String) -> String { Lexicon.verbs(lemmas).map(\.words).joined(separator: " ") }

  private static let addressing = WordSet(
    "tell tells told remind reminds reminded inform informs informed assure assured")

  private static let directives = WordSet(
    forms(
      "ask want urge order advise encourage instruct implore beg remind persuade direct press invite counsel exhort")
      + " tell tells told telling")

  private static let showing = WordSet(
    forms("suggest indicate imply cover") + " show shows showed shown showing find finds found")

  private static let objects = WordSet(
    forms(
      """
      announce deny confirm describe reveal disclose explain acknowledge admit dispute predict propose recommend emphasize \
      stress cite mention claim warn urge demand suspect fear expect anticipate doubt highlight regret emphasise \
      forecast estimate allege declare proclaim recall recount reiterate repeat quote echo tout report signal tweet \
      pledge promise vow underscore underline specify detail concede contest rebut refute reaffirm reassert contend \
      lament prefer request consider judge view foresee envision envisage promote question document note \
      narrate relate answer recognize appreciate
      """))

  private static let linking: WordTable<Links> = {
    let lists: [(Links, String)] = [
      (
        .about,
        """
        talk complain joke brag boast worry think ask comment tweet reminisce fret rave rant muse inquire wonder warn gush opine \
        preach speculate agonize caution lie
        """
      ),
      (.of, "warn boast complain despair disapprove accuse approve dream"),
      (.for, "call ask push press argue plead campaign lobby apologize apologise hope vote advocate"),
      (.on, "call comment elaborate insist expound opine focus dwell touch reflect remark"),
      (.to, "refer point object allude admit confess reply attest respond react"),
      (.against, "argue rail warn caution testify inveigh rage protest campaign rant decide vote"),
      (.with, "agree disagree side sympathize concur quarrel"),
      (.at, "hint marvel scoff sneer bristle balk lash"),
      (.over, "agonize fret"),
      (.out, "point lash call"),
    ]
    var links: [UInt32: Links] = [:]
    for (link, lemmas) in lists {
      for word in forms(lemmas).words { links[Vocabulary.hash(word), default: []].insert(link) }
    }
    for word in "speak speaks spoke spoken".words { links[Vocabulary.hash(word)] = [.about, .of, .against, .out] }
    for word in "lay lays laid".words { links[Vocabulary.hash(word)] = .out }
    return WordTable(links.map { ($0.key, $0.value) })
  }()
}

/// Verbs that are no cue where they stand.
enum CueRules {
  static func isNoCue(_ tokens: Tokens, _ tags: Column<PartOfSpeech>, _ verb: Int, _ sentence: Range<Int>)
    -> Bool
  {
    let next = verb + 1 < sentence.upperBound ? tokens[verb + 1] : nil
    switch tokens[verb].keyword {
    case .see, .saw, .seen, .feel, .felt:
      return next?.keyword != .that && next?.keyword != .as && next?.keyword != .by && tags[verb] != .finite
    default: return false
    }
  }
}
