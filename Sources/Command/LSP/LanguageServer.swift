import Checking
import Foundation
import SourceText

/// `factcheck lsp`: the desk's findings as diagnostics, by the Language Server Protocol 3.17.
///
/// A message in, the messages that answer it out: nothing here knows where they come from.
struct LanguageServer {
  private var desk = EditorDesk(root: nil)
  private var documents: [String: EditedDocument] = [:]
  private var isInitialized = false
  private var requests = 0
  private(set) var isShutDown = false
  /// The exit status, once the client has asked for the end.
  private(set) var status: Int32?

  /// The command that shows a place in a file.
  static let show = "factcheck.show"

  /// JSON-RPC's and the protocol's own numbers.
  enum Failure: Int {
    case parse = -32700
    case invalid = -32600
    case method = -32601
    case parameters = -32602
    case early = -32002
  }

  /// What answers a message; findings are told by `diagnostics()`, once no more edits are waiting.
  mutating func answer(_ message: JSONValue) -> [JSONValue] {
    guard let method = message["method"].string else {
      // An answer of the client's to a request of ours, or no message at all.
      return message["result"].isNull && message["error"].isNull
        ? [Self.failure(.invalid, "the message names no method", id: message["id"])] : []
    }
    let id = message["id"]
    let parameters = message["params"]
    if method == "exit" {
      status = isShutDown ? 0 : 1
      return []
    }
    guard !id.isNull else {
      if isInitialized, !isShutDown { notice(method, parameters) }
      return []
    }
    guard !isShutDown else { return [Self.failure(.invalid, "the server is shut down; expected exit", id: id)] }
    if method == "initialize" { return [Self.result(initialize(parameters), id: id)] }
    guard isInitialized else { return [Self.failure(.early, "expected initialize first", id: id)] }
    switch method {
    case "shutdown":
      isShutDown = true
      return [Self.result(.null, id: id)]
    case "textDocument/hover": return [Self.result(hover(parameters), id: id)]
    case "textDocument/codeAction": return [Self.result(actions(parameters), id: id)]
    case "workspace/executeCommand":
      guard parameters["command"].string == Self.show, parameters["arguments"].array.count == 2 else {
        return [
          Self.failure(.parameters, "there is no such command; expected \(Self.show) with a file and a range", id: id)
        ]
      }
      requests += 1
      let arguments = parameters["arguments"].array
      return [
        Self.result(.null, id: id),
        [
          "jsonrpc": "2.0", "id": .string("factcheck-\(requests)"), "method": "window/showDocument",
          "params": ["uri": arguments[0], "selection": arguments[1], "takeFocus": true],
        ],
      ]
    default: return [Self.failure(.method, "there is no method \(method)", id: id)]
    }
  }

  /// What the documents have that were edited since it was told last.
  mutating func diagnostics() -> [JSONValue] {
    documents.keys.sorted().compactMap { uri in
      guard var document = documents[uri], document.isDirty else { return nil }
      let found = document.check(desk)
      documents[uri] = document
      var parameters: [String: JSONValue] = ["uri": .string(uri), "diagnostics": .array(found)]
      if let version = document.version { parameters["version"] = .integer(version) }
      return Self.notification("textDocument/publishDiagnostics", .object(parameters))
    } + closed()
  }

  private var closing: [String] = []

  /// A document that is closed has no diagnostics any more.
  private mutating func closed() -> [JSONValue] {
    defer { closing = [] }
    return closing.map {
      Self.notification("textDocument/publishDiagnostics", ["uri": .string($0), "diagnostics": []])
    }
  }

  private mutating func initialize(_ parameters: JSONValue) -> JSONValue {
    let folder = parameters["workspaceFolders"].array.first?["uri"].string ?? parameters["rootUri"].string
    let path =
      folder.flatMap { URL(string: $0)?.path } ?? parameters["rootPath"].string
      ?? FileManager.default.currentDirectoryPath
    desk = EditorDesk(root: Library.root(above: path + "/here").map(Library.real))
    isInitialized = true
    return [
      "capabilities": [
        "positionEncoding": "utf-16",
        "textDocumentSync": ["openClose": true, "change": 2, "save": ["includeText": false]],
        "hoverProvider": true,
        "codeActionProvider": ["codeActionKinds": ["quickfix", "refactor"]],
        "executeCommandProvider": ["commands": [.string(Self.show)]],
      ],
      "serverInfo": ["name": "factcheck", "version": .string(Tool.version)],
    ]
  }

  private mutating func notice(_ method: String, _ parameters: JSONValue) {
    let item = parameters["textDocument"]
    guard let uri = item["uri"].string else {
      // A waiver, a sheet or a report may have changed: all findings are told anew.
      if method == "workspace/didChangeWatchedFiles" { for uri in documents.keys { documents[uri]?.isDirty = true } }
      return
    }
    switch method {
    case "textDocument/didOpen":
      guard let text = item["text"].string, let path = desk.path(ofURI: uri) else { return }
      documents[uri] = EditedDocument(uri: uri, path: path, version: item["version"].integer, text: text)
    case "textDocument/didChange":
      guard var document = documents[uri] else { return }
      for change in parameters["contentChanges"].array where !document.text.apply(change) {
        // What the editor shows cannot be known any more; the next full text mends it.
        documents[uri] = nil
        closing.append(uri)
        return
      }
      (document.version, document.isDirty) = (item["version"].integer ?? document.version, true)
      documents[uri] = document
    case "textDocument/didSave":
      // What is saved may be a waiver or a sheet that others are judged by.
      for uri in documents.keys { documents[uri]?.isDirty = true }
    case "textDocument/didClose":
      if documents.removeValue(forKey: uri) != nil { closing.append(uri) }
    default: break
    }
  }

  private func hover(_ parameters: JSONValue) -> JSONValue {
    guard let document = document(parameters), let study = document.study,
      let offset = document.text.offset(of: parameters["position"]), let told = Hover(study: study).told(at: offset)
    else { return .null }
    return ["contents": ["kind": "plaintext", "value": .string(told.text)], "range": document.text.range(told.range)]
  }

  private func actions(_ parameters: JSONValue) -> JSONValue {
    guard let document = document(parameters), let study = document.study,
      let range = document.text.range(of: parameters["range"])
    else { return [] }
    return .array(CodeActions(desk: desk, document: document, study: study).offered(for: range))
  }

  private func document(_ parameters: JSONValue) -> EditedDocument? {
    guard let uri = parameters["textDocument"]["uri"].string, var document = documents[uri] else { return nil }
    if document.isDirty { _ = document.check(desk) }
    return document
  }

  static func result(_ result: JSONValue, id: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "id": id, "result": result]
  }

  static func notification(_ method: String, _ parameters: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "method": .string(method), "params": parameters]
  }

  static func failure(_ failure: Failure, _ message: String, id: JSONValue) -> JSONValue {
    ["jsonrpc": "2.0", "id": id, "error": ["code": .integer(failure.rawValue), "message": .string(message)]]
  }
}
