import Testing

@testable import Checking
@testable import Extraction
@testable import SourceText

@Suite("Units are written as people write them")
struct UnitWordsTests {
  @Test(
    "an amount takes the plural of its unit, one takes the singular",
    arguments: [
      ("It took 4 hours.", "hours"), ("It took 1 hour.", "hour"), ("It is 6 feet deep.", "feet"),
      ("She ran at 60 mph.", "miles per hour"), ("It holds 3 square kilometers.", "square kilometers"),
      ("It was 20 C outside.", "degrees Celsius"), ("It hums at 50 Hz.", "hertz"), ("It cost $5.", "dollars"),
      ("It cost £5.", "pounds sterling"), ("It cost 140 yen.", "yen"),
      ("It rose 4 percent.", "percent"), ("It has 300 horsepower.", "horsepower"),
    ])
  func words(_ text: String, _ expected: String) throws {
    let reading = Reading(try Document(id: "text", text: text, published: nil))
    #expect(reading.figures.map(\.unitWords) == [expected])
  }
}
