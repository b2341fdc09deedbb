/// What a page can do beyond showing itself. Without it nothing is missing but comfort.
enum Script {
  static let text = #"""
    "use strict";
    (() => {
      const all = selector => [...document.querySelectorAll(selector)];
      const shown = node => node.checkVisibility ? node.checkVisibility() : node.offsetParent !== null;
      const unfold = node => {
        for (let fold = node.closest("details"); fold; fold = fold.parentElement.closest("details")) fold.open = true;
      };
      const go = (nodes, step) => {
        if (!nodes.length) return;
        const here = document.activeElement;
        const own = nodes.findIndex(node => node === here || node.contains(here));
        const behind = nodes.findIndex(node => here.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING);
        let next = own >= 0 ? own + step : step > 0 ? behind : behind === -1 ? nodes.length - 1 : behind - 1;
        if (here === document.body) next = step > 0 ? 0 : nodes.length - 1;
        const node = nodes[Math.min(Math.max(next, 0), nodes.length - 1)];
        unfold(node);
        node.setAttribute("tabindex", "-1");
        node.focus({ preventScroll: true });
        node.scrollIntoView({ block: node.matches(".note") ? "center" : "start" });
        if (node.id) history.replaceState(null, "", "#" + node.id);
      };
      const copy = async (text, button, word) => {
        try { await navigator.clipboard.writeText(text); } catch {
          const area = document.createElement("textarea");
          area.value = text;
          document.body.append(area);
          area.select();
          document.execCommand("copy");
          area.remove();
        }
        if (button) { button.textContent = "Copied"; setTimeout(() => { button.textContent = word; }, 1500); }
      };
      const button = (word, act) => {
        const made = document.createElement("button");
        made.type = "button";
        made.textContent = word;
        made.addEventListener("click", () => act(made));
        return made;
      };
      const notes = () => all(".note").filter(shown);
      const keys = document.getElementById("keys");
      const page = rel => { const link = document.querySelector("a[rel=" + rel + "]"); if (link) location = link.href; };
      const rows = () => all(".documents tbody tr").filter(shown).map(row => row.querySelector("a"));
      const documents = step => {
        if (document.querySelector("a[rel]")) page(step > 0 ? "next" : "prev");
        else if (document.querySelector("article")) go(all("article").filter(shown), step);
        else go(rows(), step);
      };
      const obey = {
        j: () => go(notes(), 1),
        k: () => go(notes(), -1),
        e: () => go(notes().filter(note => note.matches(".s-error:not(.forgiven)")), 1),
        n: () => documents(1),
        p: () => documents(-1),
        o: () => {
          const article = document.activeElement.closest("article") || document.querySelector("article");
          const fold = article && article.querySelector(".fold");
          if (fold) fold.open = !fold.open;
        },
        a: () => {
          const folds = all(".fold");
          const open = folds.some(fold => fold.open);
          for (const fold of folds) fold.open = !open;
        },
        w: () => {
          const note = document.activeElement.closest(".note");
          const code = note && note.querySelector(".copied");
          if (code) { unfold(code); copy(code.textContent, note.querySelector(".waive button"), "Copy"); }
        },
        "/": () => { if (search) search.focus(); },
        "?": () => { if (keys.open) keys.close(); else keys.showModal(); },
      };
      addEventListener("keydown", event => {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const field = /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName) && event.target.type !== "checkbox";
        if (field) { if (event.key === "Escape") event.target.blur(); return; }
        if (!obey[event.key] || (keys.open && event.key !== "?")) return;
        event.preventDefault();
        obey[event.key]();
      });

      for (const area of all(".mail textarea")) area.after(button("Copy", made => copy(area.value, made, "Copy")));
      for (const code of all(".copied")) code.after(button("Copy", made => copy(code.textContent, made, "Copy")));

      const searched = all(".documents tbody tr, article, .note");
      let search = null;
      if (searched.length > 1) {
        const box = document.createElement("label");
        box.className = "search";
        search = document.createElement("input");
        search.type = "search";
        search.placeholder = document.querySelector("article") ? "Search documents and findings" : "Search documents";
        search.setAttribute("aria-label", search.placeholder);
        const count = document.createElement("span");
        count.className = "meta";
        count.setAttribute("role", "status");
        box.append(search, count);
        const before = document.querySelector(".filters:not(.static)");
        if (before) before.prepend(box); else document.querySelector(".documents").closest(".panel").prepend(box);
        const texts = new Map();
        const text = node => {
          if (!texts.has(node)) texts.set(node, node.textContent.toLowerCase());
          return texts.get(node);
        };
        search.addEventListener("input", () => {
          const words = search.value.toLowerCase().split(/\s+/).filter(word => word);
          let hits = 0;
          for (const node of searched) {
            const hit = words.every(word => text(node).includes(word));
            node.classList.toggle("missed", !hit);
            if (hit) hits += 1;
          }
          count.textContent = words.length ? hits + " of " + searched.length : "";
        });
      }

      for (const table of all(".documents")) {
        const body = table.tBodies[0];
        all(".documents thead th").forEach((head, column) => {
          const word = head.textContent;
          const value = row => {
            const cell = row.cells[column];
            return cell.dataset.sort !== undefined ? cell.dataset.sort : cell.textContent.replaceAll(",", "");
          };
          head.textContent = "";
          head.append(button(word, () => {
            const now = head.getAttribute("aria-sort");
            const down = now ? now === "ascending" : column > 1;
            for (const other of head.parentElement.cells) other.removeAttribute("aria-sort");
            head.setAttribute("aria-sort", down ? "descending" : "ascending");
            const order = [...body.rows].map((row, at) => [value(row), at, row]);
            order.sort((a, b) => (down ? -1 : 1) * a[0].localeCompare(b[0], undefined, { numeric: true }) || a[1] - b[1]);
            body.append(...order.map(entry => entry[2]));
          }));
        });
      }

      const show = () => {
        const target = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
        if (!target) return;
        unfold(target);
        target.scrollIntoView({ block: "center" });
        if (target.matches(".note")) target.focus({ preventScroll: true });
      };
      addEventListener("hashchange", show);
      show();
    })();

    """#
}
