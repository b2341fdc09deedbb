extension Lexicon {
  /// Nouns that an ending or another reading would make something else.
  static let plainNouns: [List] = [
    List(
      .noun,
      """
      ability activity agency anxiety army assembly ally anniversary battery body bully butterfly category ceremony charity \
      city colony comedy commodity community company country county currency daily deputy destiny diary duty economy embassy \
      enemy energy entry facility factory faculty family fantasy ferry fly folly galaxy gallery gravity history humanity identity \
      industry injury jelly jury laboratory lady liability library lobby loyalty luxury majority melody memory military ministry \
      minority monopoly navy necessity opportunity party penalty philosophy policy possibility poverty presidency priority property \
      quality quantity reality rally reply responsibility security society story strategy supply surgery territory theory \
      therapy treaty university utility variety victory vicinity worry anomaly homily july bed need seed speed breed creed deed feed \
      greed weed shed sled hundred kindred bloodshed wing king ring string spring thing sling swing ceiling building meeting morning \
      evening wedding hearing feeling finding funding training beginning bombing shooting killing drawing painting parking \
      housing clothing offering opening ending engineering farming filing fishing gathering greeting hiking holding \
      landing lending listing lodging manufacturing marketing mining nursing planning policing polling proceeding publishing \
      ranking rating reading recording ruling saving sailing setting shipping shopping sibling spending standing \
      steering stocking swimming teaching trading understanding voting warning wellbeing writing being interior \
      access address alias analysis atlas basis bias bonus bus business campus canvas census chaos chorus christmas class \
      congress consensus crisis cross diabetes diagnosis dress emphasis ethics ferris focus fortress gas genius glass grass \
      happiness headquarters illness lens likeness loss mass mattress means mess minus mistress news nexus oasis physics \
      politics premises press process progress progressives prospectus series species status stress success summons surplus \
      thesis virus weakness witness wilderness wireless economics athletics statistics mathematics crops
      """),
    List(
      [.noun, .plural],
      """
      people men women children police media data feet teeth mice geese oxen lives wives knives wolves leaves shelves halves \
      thieves criteria phenomena bacteria analyses crises theses bases oases alumni cattle headquarters troops forces clothes \
      goods thanks proceeds earnings savings surroundings belongings outskirts remains riches talks authorities militias
      """),
    List(
      [.noun, .adjective], "american present past future official individual public expert novel evil fellow minor"),
    List(
      [.noun, .adjective], "right wrong left good cold light current average total final original particular potential"),
  ]
}
