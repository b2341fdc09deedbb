import SourceText

/// The words that say which way something went, as verbs, nouns and particles.
enum DirectionWords {
  static let up = WordSet(
    """
    rose rise rises rising risen increase increased increases increasing grew grow grows growing grown climb climbed \
    climbs climbing jump jumped jumps jumping surge surged surges surging soar soared soars soaring gain gained gains \
    gaining up advanced advance advances advancing leapt leap leaps leaped spiked spike swelled raised raise raises raising higher boosted \
    boost boosts boosting growth hike hiked expanded expand expands expanding expansion premium enlarged enlarge enlarging enlargement ballooned rebounded rallied rally upgraded mounted lifted \
    lift lifting doubled doubles doubling double tripled tripling triple trebled trebling quadrupled quadrupling widened widen accelerated accelerate accelerates accelerating quickened upsurge uptick ascended skyrocketed
    """)
  static let down = WordSet(
    """
    fell fall falls falling fallen drop dropped drops dropping decline declined declines declining decrease decreased \
    decreases decreasing shrank shrink shrinks shrunk shrinking down slid slide slides sliding slipped slip slips slipping tumbled tumble tumbles tumbling \
    plunged plunge plunges plunging sank sink sinks sinking cut cuts cutting reduced reduce reduces reducing reduction lower lowered lowering \
    dipped dip dips slumped slump slumps plummeted plummet lost loss dwindled dwindle narrowed narrow contracted contraction \
    slowed slows slowing decelerated trimmed trim eased ease downgraded slashed slash halved halving dove sagged skidded lose losing crumbled discount
    """)
  static let premiums = WordSet("premium discount markup")
  static let either = WordSet(
    "changed change changes moved move shift shifted swing difference revised adjusted went go goes going")

  static func way(_ token: Token) -> Quantity.Way? {
    guard token.kind == .word else { return nil }
    if up.contains(token) { return .up }
    if down.contains(token) { return .down }
    return either.contains(token) ? .either : nil
  }
}

/// The words that set one quantity against another.
enum ComparisonWords {
  static let above = WordSet(
    """
    more greater higher larger bigger above over wider exceeding exceeds exceeded topping topped beyond longer older faster \
    dearer heavier taller costlier busier
    """
  )
  static let below = WordSet(
    "less fewer lower smaller below under narrower short shorter younger slower cheaper lighter")
  static let all = above.union(below, WordSet("compared against versus vs than"))
}
