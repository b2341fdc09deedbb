import Findings

/// A value as one line of JSON, its keys sorted: the same bytes for the same value.
enum JSONLine {
  static func bytes(_ value: some Encodable) -> [UInt8] {
    // What is encoded are texts, numbers and lists of them, which cannot fail.
    (JSONText.bytes(value) ?? []) + [0x0A]
  }
}

/// A value that is written as `null` where it is missing: readers of a line find each key in it.
@propertyWrapper
struct OrNull<Value: Encodable>: Encodable {
  var wrappedValue: Value?

  // Written out: those who hold one take the plain value in their memberwise initializer only where it is.
  init(wrappedValue value: Value?) { wrappedValue = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    if let wrappedValue { try container.encode(wrappedValue) } else { try container.encodeNil() }
  }
}
