import Foundation
import Testing

@testable import Findings

@Suite("The page in a browser", .enabled(if: Browser.here != nil, "FACTCHECK_BROWSER names no browser"), .serialized)
struct BrowserTests {
  private func look(
    _ report: Report, hash: String = "", width: Int = 1_280, dark: Bool = false, _ script: String
  ) throws -> [String] {
    let browser = try #require(Browser.here)
    let file = try #require(Writer.html.render(report).first)
    let (said, complaints) = try browser.look(
      at: String(decoding: file.bytes, as: UTF8.self), hash: hash, width: width, dark: dark, script: script)
    #expect(complaints == [], "\(complaints.prefix(3))")
    return said
  }

  @Test("A box that is clicked hides what it names, and shows it again")
  func boxThatIsClickedHidesWhatItNames() throws {
    let said = try look(
      Ferry.report(),
      """
      const count = selector => all(selector).filter(isShown).length;
      say(count(".note.s-warning:not(.forgiven)") + " " + count(".note.s-error") + " " + count(".note.forgiven"));
      one("#s-warning").click();
      say(count(".note.s-warning:not(.forgiven)") + " " + count(".note.s-error") + " " + count(".note.forgiven"));
      one("#s-warning").click();
      one("#r-figures-sum").click();
      say(count(".note.r-figures-sum") + " " + count(".note"));
      one("#v-holds").click();
      say(count(".facts .fact.v-holds") + " " + count(".facts .fact.v-fails"));
      const claim = one(".k-claim:not(.k-figure):not(.k-date):not(.found)");
      say(view.getComputedStyle(claim).textDecorationLine);
      one("#k-claim").click();
      say(view.getComputedStyle(claim).textDecorationLine);
      """)
    #expect(said == ["2 3 1", "0 3 1", "0 5", "0 5", "none", "underline"])
  }

  @Test("A permalink leads to its finding, and the keys j and k from one to the next")
  func permalinkLeadsToItsFinding() throws {
    let report = Ferry.report()
    let finding = try #require(report.findings.first)
    let said = try look(
      report, hash: "#f-" + finding.id,
      """
      say(one(":target").id);
      const press = key => page.body.dispatchEvent(new view.KeyboardEvent("keydown", { key, bubbles: true }));
      press("j"); say(all(".note").indexOf(page.activeElement));
      press("j"); say(all(".note").indexOf(page.activeElement));
      press("k"); say(all(".note").indexOf(page.activeElement));
      """)
    #expect(said == ["f-" + finding.id, "1", "2", "1"])
  }

  @Test("Words that are searched leave what holds them all; a head that is clicked sorts; o folds and ? tells the keys")
  func searchSortFoldKeys() throws {
    var report = Ferry.report()
    report.documents += ["seeds/pier-10.txt", "seeds/pier-9.txt"].map {
      ReportDocument(path: $0, sha256: nil, text: "Tide.")
    }
    let said = try look(
      report,
      """
      const rows = () => all(".documents tbody tr").filter(isShown).map(row => row.cells[0].querySelector("a").textContent);
      const search = one("input[type=search]");
      const type = words => { search.value = words; search.dispatchEvent(new view.Event("input")); };
      type("pier");
      say(rows().join(" "));
      type("no such words");
      say(rows().length + " " + all(".note").filter(isShown).length);
      type("");
      const press = key => page.body.dispatchEvent(new view.KeyboardEvent("keydown", { key, bubbles: true }));
      one(".documents th button").click();
      say(rows().filter(name => name.includes("pier")).join(" "));
      one(".documents th button").click();
      say(rows().filter(name => name.includes("pier")).join(" "));
      press("o");
      say(one("article .fold").open);
      press("a"); press("a");
      say(all(".fold").every(fold => fold.open));
      press("?");
      say(one("#keys").open);
      """)
    #expect(
      said == [
        "seeds/pier-9.txt seeds/pier-10.txt", "0 0", "seeds/pier-9.txt seeds/pier-10.txt",
        "seeds/pier-10.txt seeds/pier-9.txt", "false", "true", "true",
      ])
  }

  @Test("A hostile document runs nothing and adds no element")
  func hostileDocumentRunsNothingAndAdds() throws {
    let said = try look(
      Ferry.hostile(),
      """
      say(page.scripts.length + " " + all("img,iframe,object,embed,link,form").length);
      say(all("*").some(element => [...element.attributes].some(a => a.name.startsWith("on"))));
      say(all("article").length);
      """)
    #expect(said == ["1 0", "false", "1"])
  }

  @Test("nothing sticks out at any width", arguments: [360, 800, 1_280])
  func widths(_ width: Int) throws {
    for report in [Ferry.report(), Ferry.hostile()] {
      let said = try look(
        report, width: width,
        """
        say(page.documentElement.scrollWidth);
        for (const element of all("main *")) {
          if (element.getBoundingClientRect().right > \(width) && !element.closest(".wide")) say(element.className);
        }
        """)
      #expect((said.first.flatMap { Int($0) } ?? .max) <= width, "\(said.prefix(5))")
    }
  }

  @Test("every text is of enough contrast against what lies behind it", arguments: [false, true])
  func contrast(dark: Bool) throws {
    let said = try look(
      Ferry.report(), dark: dark,
      """
      const parts = color => (color.match(/[0-9.]+/g) || []).map(Number);
      const light = c => c.slice(0, 3).map(v => v / 255).map(v => v <= 0.04045 ? v / 12.92 : ((v + 0.055) / 1.055) ** 2.4)
        .reduce((sum, v, at) => sum + v * [0.2126, 0.7152, 0.0722][at], 0);
      const behind = element => {
        for (let at = element; at; at = at.parentElement) {
          const color = parts(view.getComputedStyle(at).backgroundColor);
          if (color.length === 3 || color[3] === 1) return color;
        }
        return [255, 255, 255];
      };
      let seen = 0;
      for (const element of all("main *")) {
        if (!isShown(element) || element.closest("svg") || element.closest(".line")) continue;
        if (![...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) continue;
        const [a, b] = [light(parts(view.getComputedStyle(element).color)), light(behind(element))];
        const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
        seen += 1;
        if (ratio < 4.5) say(element.tagName + "." + element.className + " " + ratio.toFixed(2));
      }
      say(seen > 100 && view.matchMedia("(prefers-color-scheme: dark)").matches === \(dark));
      """)
    #expect(said == ["true"])
  }
}
