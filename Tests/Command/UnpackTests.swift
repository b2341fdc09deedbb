import Testing

@testable import Command
@testable import SourceText

@Suite("Names of unpacked posts")
struct UnpackTests {
  @Test("Posts of one name are numbered, whatever other posts are called")
  func numbers() {
    var names = PostNames()
    let told = ["ferry", "ferry", "ferry-2", "ferry", "Ferry!"].map { name in
      var post = WordPressExport.Post()
      post.name = name
      return names.name(post)
    }
    #expect(told == ["ferry", "ferry-2", "ferry-2-2", "ferry-3", "ferry-4"])
  }

  @Test("Many posts of one name take time in proportion to their number")
  func many() {
    var names = PostNames()
    let told = (0..<50_000).map { _ in names.name(WordPressExport.Post()) }
    #expect(told.last == "post-50000")
  }
}
