// What a desk writes in a package of its own, with one import: a rule and its examples.
import FactCheck

extension Rule {
  static let noMinisterWithoutParty: Rule = Rule(
    id: "no-minister-without-party", category: .names, summary: "No minister is named without a party."
  ) { reading in
    let ministers = reading.names.filter { name in
      name.kind == .person
        && reading.roles(of: name).contains { $0.kind == .office && reading.text($0.range).contains("minister") }
    }
    let told = reading.names.filter { reading.roles(of: $0).contains { $0.kind == .party } }.map(\.full)
    return ministers.filter { !told.contains($0.full) }.map {
      Finding("the text names the minister \($0.full), and no party", at: $0.range)
    }
  } examples: {
    HouseRule(.noMinisterWithoutParty).holds("Tom Voss, D-Ohio, spoke. Hale, the minister, was late.")
    HouseRule(.noMinisterWithoutParty).fails("⟦Tom Voss⟧, the minister, opened the pier.")
    HouseRule(.noMinisterWithoutParty).holds("Tom Voss, the harbor master, opened the pier.")
  }
}
