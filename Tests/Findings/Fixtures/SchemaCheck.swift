import Foundation

/// As much of JSON Schema as the report's own schema uses.
struct SchemaCheck {
  private let root: [String: Any]

  init(_ schema: String) throws {
    root = try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any] ?? [:]
  }

  /// What is wrong, each with its path; nothing when the JSON is of the schema.
  func mistakes(_ json: [UInt8]) throws -> [String] {
    var mistakes: [String] = []
    check(try JSONSerialization.jsonObject(with: Data(json)), root, "report", &mistakes)
    return mistakes
  }

  private func check(_ value: Any, _ given: [String: Any], _ path: String, _ mistakes: inout [String]) {
    var schema = given
    if let reference = given["$ref"] as? String {
      let definitions = root["$defs"] as? [String: [String: Any]]
      guard let found = definitions?[reference.replacingOccurrences(of: "#/$defs/", with: "")] else {
        mistakes.append("\(path): the schema has no \(reference)")
        return
      }
      schema = found
    }
    let known: Set = [
      "$schema", "$defs", "title", "description", "type", "properties", "required", "additionalProperties", "items",
      "enum", "const", "pattern", "minimum",
    ]
    for key in schema.keys where !known.contains(key) { mistakes.append("\(path): unknown keyword \(key)") }
    if let type = schema["type"] as? String, !SchemaCheck.is(value, type) { mistakes.append("\(path) is no \(type)") }
    if let types = schema["type"] as? [String], !types.contains(where: { SchemaCheck.is(value, $0) }) {
      mistakes.append("\(path) is none of \(types)")
    }
    if let values = schema["enum"] as? [String], !values.contains(value as? String ?? "") {
      mistakes.append("\(path) is none of \(values)")
    }
    if let constant = schema["const"] as? Int, value as? Int != constant {
      mistakes.append("\(path) is not \(constant)")
    }
    if let minimum = schema["minimum"] as? Int, (value as? Int ?? minimum) < minimum {
      mistakes.append("\(path) is below \(minimum)")
    }
    if let pattern = schema["pattern"] as? String, let text = value as? String,
      text.range(of: pattern, options: .regularExpression) == nil
    {
      mistakes.append("\(path) is “\(text)”, which is no \(pattern)")
    }
    if let items = schema["items"] as? [String: Any], let elements = value as? [Any] {
      for (at, element) in elements.enumerated() { check(element, items, "\(path)[\(at)]", &mistakes) }
    }
    guard let object = value as? [String: Any] else { return }
    let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
    for key in schema["required"] as? [String] ?? [] where object[key] == nil {
      mistakes.append("\(path) lacks \(key)")
    }
    for (key, member) in object {
      if let property = properties[key] {
        check(member, property, "\(path).\(key)", &mistakes)
      } else if schema["additionalProperties"] as? Bool == false {
        mistakes.append("\(path) has an unknown \(key)")
      }
    }
  }

  private static func `is`(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "object": value is [String: Any]
    case "array": value is [Any]
    case "string": value is String
    case "boolean": isBoolean(value)
    case "integer": value is Int && !isBoolean(value)
    case "null": value is NSNull
    default: false
    }
  }

  /// Whether it was `true` or `false`: Foundation makes a `Bool` of 0 and 1, too.
  private static func isBoolean(_ value: Any) -> Bool {
    (value as? NSNumber).map { String(cString: $0.objCType) } == "c"
  }
}
