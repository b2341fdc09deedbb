/// Characters as markup writes them: `&amp;`, `&#8217;`, `&#x2019;`.
enum CharacterReferences {
  /// From U+00A0 to U+00FF, in their order.
  private static let latin = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro \
    para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil \
    Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave \
    Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute \
    thorn yuml
    """
  private static let named: [String: UInt32] = {
    var named: [String: UInt32] = [
      "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27, "OElig": 0x152, "oelig": 0x153,
      "Scaron": 0x160, "scaron": 0x161, "Zcaron": 0x17D, "zcaron": 0x17E, "ccaron": 0x10D, "cacute": 0x107,
      "ensp": 0x2002, "emsp": 0x2003, "thinsp": 0x2009, "zwnj": 0x200C, "zwj": 0x200D, "ndash": 0x2013,
      "mdash": 0x2014, "lsquo": 0x2018, "rsquo": 0x2019, "sbquo": 0x201A, "ldquo": 0x201C, "rdquo": 0x201D,
      "bdquo": 0x201E, "dagger": 0x2020, "bull": 0x2022, "hellip": 0x2026, "permil": 0x2030, "prime": 0x2032,
      "Prime": 0x2033, "euro": 0x20AC, "trade": 0x2122, "minus": 0x2212, "ne": 0x2260, "le": 0x2264, "ge": 0x2265,
    ]
    for (at, name) in latin.split(separator: " ").enumerated() { named[String(name)] = 0xA0 + UInt32(at) }
    return named
  }()

  /// The bytes with their references resolved, once: what comes out is not looked at again.
  static func resolved(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
    var text: [UInt8] = []
    var at = bytes.startIndex
    while at < bytes.endIndex {
      if bytes[at] == UInt8(ascii: "&"), let (scalar, end) = reference(bytes, at) {
        text += Array(String(scalar).utf8)
        at = end
      } else {
        text.append(bytes[at])
        at += 1
      }
    }
    return text
  }

  private static func reference(_ bytes: ArraySlice<UInt8>, _ start: Int) -> (Unicode.Scalar, Int)? {
    guard let close = bytes[start...].prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
    let name = String(decoding: bytes[(start + 1)..<close], as: UTF8.self)
    var value: UInt32?
    if name.hasPrefix("#x") || name.hasPrefix("#X") {
      value = UInt32(name.dropFirst(2), radix: 16)
    } else if name.hasPrefix("#") {
      value = UInt32(name.dropFirst())
      // Old pages write the bytes of Windows-1252 so.
      if let byte = value, (0x80...0x9F).contains(byte) { value = WindowsText.scalar(UInt8(byte))?.value }
    } else {
      value = named[name]
    }
    guard let value, value != 0, let scalar = Unicode.Scalar(value) else { return nil }
    return (scalar, close + 1)
  }
}
