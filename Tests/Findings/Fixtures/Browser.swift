import Foundation

/// A real browser without a window: the Chromium that `FACTCHECK_BROWSER` names, by its path or by its name in `PATH`.
struct Browser {
  let path: String

  static let here: Browser? = {
    let environment = ProcessInfo.processInfo.environment
    guard let name = environment["FACTCHECK_BROWSER"], !name.isEmpty else { return nil }
    if name.contains("/") { return Browser(path: name) }
    let paths = (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(name)" }
    return paths.first { FileManager.default.isExecutableFile(atPath: $0) }.map { Browser(path: $0) }
  }()

  /// What the page at `page` comes to when `script` has looked at it: the lines that `say` was called with, and what
  /// the console complained of.
  func look(
    at page: String, hash: String = "", width: Int = 1_280, dark: Bool = false, script: String
  ) throws -> (said: [String], complaints: [String]) {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("factcheck-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try page.write(to: folder.appendingPathComponent("page.html"), atomically: true, encoding: .utf8)
    let harness = """
      <!DOCTYPE html><meta charset="utf-8"><body style="margin:0"><iframe id="page" src="page.html\(hash)" width="\(width)" \
      height="900" style="border:0"></iframe><pre id="said"></pre><script>
      const frame = document.getElementById("page");
      const say = line => { document.getElementById("said").textContent += "said:" + line + "\\n"; };
      frame.addEventListener("load", () => {
        const view = frame.contentWindow, page = frame.contentDocument;
        const one = selector => page.querySelector(selector), all = selector => [...page.querySelectorAll(selector)];
        const isShown = element => element.getClientRects().length > 0;
        try { \(script) } catch (error) { say("threw " + error); }
      });
      </script>
      """
    let place = folder.appendingPathComponent("harness.html")
    try harness.write(to: place, atomically: true, encoding: .utf8)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments =
      [
        "--headless=new", "--no-sandbox", "--disable-gpu", "--allow-file-access-from-files",
        "--user-data-dir=\(folder.path)/profile", "--enable-logging=stderr", "--virtual-time-budget=4000", "--dump-dom",
        "--window-size=1400,1000",
      ] + (dark ? ["--blink-settings=preferredColorScheme=0"] : []) + [place.absoluteString]
    let (out, errors) = (folder.appendingPathComponent("out"), folder.appendingPathComponent("errors"))
    for file in [out, errors] { try Data().write(to: file) }
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    process.waitUntilExit()
    let said = try String(contentsOf: out, encoding: .utf8).split(separator: "\n").compactMap { line in
      line.range(of: "said:").map { String(line[$0.upperBound...]) }
    }
    let complaints = try String(contentsOf: errors, encoding: .utf8).split(separator: "\n").map(String.init)
    return (said.filter { !$0.contains("\" + line") }, complaints.filter { $0.contains("CONSOLE") })
  }
}
