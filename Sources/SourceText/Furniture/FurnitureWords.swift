/// What lines of some kind begin with, in small letters.
struct FurnitureOpenings: ExpressibleByArrayLiteral {
  let words: [StaticString]
  /// A bit for each letter that one of them begins with, and one for all else.
  private var initials: UInt32 = 0

  init(arrayLiteral words: StaticString...) {
    self.words = words
    for word in words { initials |= Self.bit(word.utf8Start[0]) }
  }

  private static func bit(_ byte: UInt8) -> UInt32 {
    (0x61...0x7A).contains(byte | 0x20) && byte < 0x80 ? 1 << UInt32(byte & 0x1F) : 1
  }

  func first(_ bytes: [UInt8], _ range: TextRange) -> StaticString? {
    guard initials & Self.bit(bytes[range.start]) != 0 else { return nil }
    return words.first { bytes.stands($0, at: range.start, upTo: range.end) }
  }

  func first(of text: String) -> StaticString? {
    let bytes = Array(text.utf8)
    return first(bytes, TextRange(0, bytes.count))
  }

  /// Whether one of them stands anywhere in a text.
  func stand(in text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.indices.contains { first(bytes, TextRange($0, bytes.count)) != nil }
  }
}

/// What lines of furniture begin with, in small letters.
enum FurnitureWords {
  static let release: FurnitureOpenings = [
    "for immediate release", "immediate release", "for release", "for publication", "press release", "news release",
    "media release", "press statement", "media statement", "media advisory", "press advisory", "news advisory",
    "media alert", "news alert", "photo opportunity", "embargoed", "strictly embargoed", "under embargo", "embargo",
    "not for publication", "not for release", "hold for release", "release no", "release number", "release date",
    "release:",
  ]
  /// With what else a line of the head begins, and one of the foot.
  static let head: FurnitureOpenings = ["by ", "wire:"]
  static let foot: FurnitureOpenings = ["dpa ", "source ", "ap-"]
  /// What a heading of its issuer's ends in: "Police news release".
  static let releaseNames = ["PRESS RELEASE", "NEWS RELEASE", "MEDIA RELEASE", "MEDIA ADVISORY", "PRESS STATEMENT"]
  /// What stands between "embargoed" and its time.
  static let beforeTimes: Set<String> = [
    "until", "till", "at", "on", "for", "to", "from", "the", "after", "not", "before", "no", "number",
  ]
  /// What stands behind the hour.
  static let afterHours: Set<String> = [
    "a.m", "p.m", "am", "pm", "noon", "midnight", "hours", "hrs", "gmt", "bst", "cet", "utc", "est", "edt", "et", "ct",
    "pt", "o'clock",
  ]
  /// What stands before a day on a line of its own.
  static let days: Set<String> = ["date", "dated", "issued", "posted", "published", "release date", "for release"]
  static let contact: FurnitureOpenings = [
    "contact:", "contacts:", "contact information", "media contact", "press contact", "news contact",
    "contact for media",
    "media inquiries", "media enquiries", "press inquiries", "press enquiries", "press office:", "media relations:",
    "investor contact", "investor relations:", "investor inquiries", "for more information", "for further information",
    "for additional information", "for media inquiries", "for press inquiries", "for media enquiries",
    "for interviews", "for inquiries", "for enquiries", "further information:", "more information:", "enquiries:",
    "inquiries:", "to arrange an interview", "to schedule an interview",
    "to contact the reporter", "to contact the editor", "to reach the reporter", "to contact the author",
  ]
  static let detail = [
    "phone", "telephone", "tel", "cell", "mobile", "office", "direct", "e-mail", "email", "fax", "web", "website",
    "twitter", "desk", "after hours", "ph", "t", "m", "e", "o", "c", "w",
  ]
  /// Kickers that the first line of a story may have before a hyphen.
  static let kickers: Set<String> = [
    "update", "corrected", "correction", "wrapup", "rpt", "refile", "resend", "exclusive", "factbox", "analysis",
    "timeline", "preview", "interview", "focus", "insight", "breaking", "newsalert", "urgent", "feature", "advisory",
    "explainer", "clarification", "withdrawal", "poll", "column",
  ]
  static let slugs: FurnitureOpenings = [
    "eds:", "eds.:", "slug:", "slugline:", "keyword:", "keywords:", "wordcount:", "word count:", "dateline:",
  ]
  /// Slugs where the text is known to be one of a wire’s: "Budget: $4.2 million" is a fact elsewhere.
  static let slugsOfWires: FurnitureOpenings = [
    "ed:", "category:", "priority:", "words:", "budget:", "topic:", "format:", "service:", "take:",
  ]
  static let capitalSlugs = ["BC-", "AP-", "AM-", "PM-", "PA-", "AFP-", "UPI-", "CP-", "URGENT", "BULLETIN", "FLASH"]
  /// What an agency says of its own version, in brackets.
  static let advisories = [
    "adds", "updates", "recasts", "corrects", "refiles", "removes", "rewrites", "repeats", "fixes", "clarifies",
    "changes", "writes through", "writethru", "new throughout", "deletes", "restores", "story refiled", "releads",
  ]
  static let credits = [
    "reporting by", "reporting and", "additional reporting", "writing by", "editing by", "compiled by", "production by",
    "created by", "graphics by", "graphic by", "translated by", "with assistance from",
  ]
  /// What tells who else has worked on a story.
  static let contributed = [
    "contributed to this report", "contributed to this story", "contributed to this article", "contributed reporting",
    "contributed to this dispatch",
  ]
  static let contributing: Set<String> = [
    "and", "in", "from", "of", "the", "to", "this", "also", "reported", "contributed", "reporting", "report", "story",
  ]
  static let rights: FurnitureOpenings = ["copyright", "©", "all rights reserved", "our standards:"]
  static let ends: Set<String> = ["end", "ends", "30", "endit", "endall"]
  static let more: Set<String> = ["more", "moremore", "moremoremore", "continued", "tocome", "morefollows", "mf"]
  /// Words of the line beneath a byline.
  static let desks: Set<String> = [
    "press", "reuters", "afp", "news", "wire", "times", "post", "herald", "staff", "writer", "writers", "reporter",
    "correspondent", "service", "bureau", "journal", "tribune", "editor", "gazette", "agency", "chronicle", "telegraph",
    "observer", "bloomberg", "contributor", "columnist", "star", "globe", "mail", "guardian", "independent",
  ]
  static let smallInBylines: Set<String> = [
    "and", "of", "the", "for", "in", "de", "van", "von", "der", "la", "al", "da",
  ]
  /// Headings of standing matter; "about" is one before a name.
  static let standing: FurnitureOpenings = [
    "forward-looking statement", "forward looking statement", "safe harbor", "safe harbour", "cautionary statement",
    "cautionary note", "non-gaap", "disclaimer", "legal notice",
  ]
}
