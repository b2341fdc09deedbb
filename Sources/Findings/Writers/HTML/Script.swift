/// What a page can do beyond showing itself. Without it nothing is missing but comfort.
enum Script {
  static let text = """
    "use strict";
    (() => {
      const notes = () => [...document.querySelectorAll(".note")].filter(n => n.offsetParent !== null);
      let at = -1;
      addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "checkbox") return;
        if (event.key !== "j" && event.key !== "k") return;
        const all = notes();
        if (!all.length) return;
        const here = all.indexOf(document.activeElement);
        if (here >= 0) at = here;
        at = Math.min(Math.max(at + (event.key === "j" ? 1 : -1), 0), all.length - 1);
        all[at].focus();
        all[at].scrollIntoView({ block: "center" });
        history.replaceState(null, "", "#" + all[at].id);
      });
      for (const area of document.querySelectorAll(".mail textarea")) {
        const button = document.createElement("button");
        button.type = "button";
        button.textContent = "Copy";
        button.addEventListener("click", async () => {
          area.select();
          try { await navigator.clipboard.writeText(area.value); } catch { document.execCommand("copy"); }
          button.textContent = "Copied";
        });
        area.after(button);
      }
      const show = () => {
        const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
        const folded = target && target.closest("details");
        if (folded) folded.open = true;
      };
      addEventListener("hashchange", show);
      show();
    })();

    """
}
