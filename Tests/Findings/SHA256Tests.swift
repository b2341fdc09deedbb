import Foundation
import Testing

@testable import Findings

@Suite("SHA-256")
struct SHA256Tests {
  @Test("SHA-256 agrees on a million times the letter a")
  func agreesOnMillionTimesLetter() {
    #expect(
      SHA256.hex([UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("SHA-256 pads right around the ends of its blocks")
  func padsRightAroundEndsOfItsBlocks() {
    let known = [
      55: "5f25f149aa92e3e13093aed8216072fae623f35e26ca605b6cce17e04b7ccf44",
      56: "301c69927f1603720c9f847b7e5e3bef77a7b9f75344490fe9039f13c36b842a",
      63: "939765b120205cbedae2ed31256b1967c38b6bdd9b0220535224cbc0b906d333",
      64: "cc7321cce5e4409bd8077d58422e1214969059bbd40b4eeb0de0a642f40f7282",
      65: "b8de0db62b6c87db61345504a8038bf973d987e8d2111abd8beb407c0bf3d9db",
      119: "a96851d641310ce032ff832b6f08125878deed2a825fe515dd1ba414afe95f7e",
      120: "60ec7f280e45d0c7bf77b70ff16958b1c1701a9fb7faa12b798207cf120ec6ee",
    ]
    for count in known.keys {
      #expect(SHA256.hex([UInt8](repeating: 0x5A, count: count)) == known[count])
    }
  }

  @Test(
    "SHA-256 agrees with the examples of FIPS 180-4",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func agreesWithExamplesOfFIPS1804(_ text: String, _ digest: String) {
    #expect(SHA256.hex(text) == digest)
  }
}
