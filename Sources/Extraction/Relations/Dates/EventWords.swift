/// Words for what happens once to somebody or something, and is counted from.
package enum EventWords {
  static let birth = WordSet("born birth birthday birthdays b.")
  /// What befalls a person once.
  static let once = WordSet("born died dies")
  package static let death = WordSet(
    "died die dies dead death killed deaths murdered assassinated perished drowned executed succumbed")
  static let passing = WordSet("passed passes passing")
  static let marriage = WordSet("married marry marries wed weds wedded wedding marriage")
  /// What a body that was named before is called.
  static let bodies = WordSet(
    """
    company firm business group band team club museum school university college paper newspaper festival show series \
    network organization agency charity church bank brand label magazine party union theater hospital airline
    """)
  static let founding = WordSet(
    """
    founded founding formed established establishment created creation launched launch opened opening built began begun \
    started incorporated inception debuted debut invented introduced introduction release released inaugurated completed
    """)

  /// What was, and is told to have been: no day of one's own time is meant by it.
  static let being = WordSet("is was were are 's be been being has had have 're became become remained remains")
  static let negations = WordSet("not n't never no without")
}
