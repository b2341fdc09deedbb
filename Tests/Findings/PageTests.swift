import Foundation
import Testing

@testable import Findings

@Suite("The page")
struct PageTests {
  private func pages(_ report: Report) -> [Writer.File] { Writer.html.render(report) }

  private func page(_ report: Report) throws -> String {
    let pages = pages(report)
    #expect(pages.count == 1)
    return String(decoding: try #require(pages.first).bytes, as: UTF8.self)
  }

  @Test("leaves the pages that it was tried on where FACTCHECK_PAGES says, to be looked at")
  func leavesPages() throws {
    guard let folder = ProcessInfo.processInfo.environment["FACTCHECK_PAGES"] else { return }
    let runs = [
      ("ferry", Ferry.report()), ("hostile", Ferry.hostile()),
      ("archive", Ferry.archive(documents: 1_000, findings: 20_000)),
    ]
    for (name, report) in runs {
      let place = ReportFolder(folder + "/" + name)
      try place.create(place.path)
      let clock = ContinuousClock()
      var files: [Writer.File] = []
      let time = clock.measure { files = pages(report) }
      for file in files { try place.write(file.bytes, to: file.name) }
      print("\(name): \(files.count) files, \(files.reduce(0) { $0 + $1.bytes.count }) bytes, \(time)")
    }
  }
}
