import Checking
import Foundation

extension Verb {
  static let lsp = Verb(
    "lsp", summary: "Speak the Language Server Protocol on standard input and output, for editors.",
    discussion: """
      The findings of check are diagnostics, with waivers and baseline heeded, and so is what the last run found by the
      document’s own sheet. Hovering shows how a date, a figure, a name or a quotation was read. Code actions waive a
      finding, draft a fact, and take what rebase proposes. In a project, the documents in seeds/ are looked at.
      """
  ) { _ in
    var server = LanguageServer()
    var stream = MessageStream(input: STDIN_FILENO, output: STDOUT_FILENO)
    while server.status == nil {
      switch stream.next() {
      case .message(let message): server.answer(message).forEach(stream.send)
      case .unreadable(let why): stream.send(LanguageServer.failure(.parse, why, id: .null))
      case .lost(let why):
        stream.send(LanguageServer.failure(.parse, why, id: .null))
        throw Misuse(why)
      case .end: return server.isShutDown ? Status.nothingFound : Status.findings
      }
      // Who types on does not wait for what the letter before would have found.
      if !stream.isPending { server.diagnostics().forEach(stream.send) }
    }
    return server.status ?? Status.nothingFound
  }
}
