/// Words that take a period of their own, and words that show that a new sentence has begun after one.
enum Abbreviations {
  enum Kind {
    /// Before a name: never the end of a sentence.
    case title
    /// Before a number: `No. 5`, `p. 12`.
    case beforeNumber
    /// A month, which may have its day after it.
    case month
    /// The end only if a word follows that begins sentences.
    case other
  }

  static let kinds: [UInt32: Kind] = {
    var kinds: [UInt32: Kind] = [:]
    func add(_ words: String, _ kind: Kind) {
      for word in words.split(separator: " ") { kinds[Vocabulary.hash(word)] = kind }
    }
    add(
      """
      mr mrs ms messrs mmes dr prof rev fr sr sra gen lt col maj capt cmdr cpl sgt adm brig pvt sen rep reps sens gov \
      pres hon supt insp det pfc spc mx mlle mme msgr st ste mt ft atty asst assoc vs v
      """, .title)
    add("no nos p pp vol vols fig figs art sec ch para c ca approx op cit", .beforeNumber)
    add("jan feb febr mar apr jun jul aug sep sept oct nov dec", .month)
    add(
      """
      inc corp co cos ltd plc bros llc jr esq etc al est dept univ mfg intl natl assn ave blvd rd hwy ala ariz ark \
      calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa penn tenn tex vt \
      va wash wis wyo ont que mon tue tues wed thu thur thurs fri sat sun ph phd bldg ext
      """, .other)
    return kinds
  }()

  static let starters: Set<UInt32> = Set(
    """
    the a an this that these those there here it its he she they we i you his her their our my your in on at by for \
    from with without to of as after before since during while when where why who what which how if unless until \
    although though because but and or so yet nor however meanwhile moreover furthermore nevertheless still then now \
    also some many most all both each every few several no not none one two three four five six seven eight nine ten \
    according under over between among about against despite instead later earlier today yesterday tomorrow last next \
    officials police experts critics analysts asked speaking is are was were do does did has have had can could will \
    would should may might must shares
    """.split(whereSeparator: \.isWhitespace).map { Vocabulary.hash($0) })
}
