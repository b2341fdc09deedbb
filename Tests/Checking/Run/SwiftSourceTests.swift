import Testing

@testable import Checking

@Suite("A walk over Swift source")
struct SwiftSourceTests {
  @Test(
    "what stands in a string is no code, however the string is written",
    arguments: [
      #"The(figure: "a ) b").is(3)"#,
      ##"The(figure: #"a " ) \( b"#).is(3)"##,
      ###"The(figure: ##"a "# ) b"##).is(3)"###,
      #"The(figure: """ a " ) b """).is(3)"#,
      ##"The(figure: #""" a """ ) \(b """#).is(3)"##,
      ##"The(figure: #"a \#(f(")")) b"#).is(3)"##,
      #"The(figure: "a \(f(")")) b").is(3)"#,
      #"The(figure: "x", filePath: #filePath).is(3)"#,
    ])
  func strings(_ source: String) throws {
    var walk = try #require(SwiftSource(bytes: Array(source.utf8), line: 1, column: 1))
    let read = walk.chain()
    let chain = try #require(read)
    #expect(chain.calls.map(\.name) == ["is"])
    #expect(chain.end == source.utf8.count)
  }

  @Test("a million hash marks are walked over in one pass")
  func hashes() {
    var walk = SwiftSource(bytes: Array(repeating: UInt8(ascii: "#"), count: 1_000_000))
    var steps = 0
    while walk.code() != nil {
      walk.step()
      steps += 1
    }
    #expect(steps == 1_000_000)
  }
}
