"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const VERDICTS = ["fail", "unknown", "waived", "nothing_to_judge", "exempt", "pass"];
  const WORDS = { fail: "drift", unknown: "unknown", waived: "waived", pass: "holds", exempt: "exempt", nothing_to_judge: "nothing to judge" };
  const SEVERITIES = ["critical", "high", "medium", "low", "info"];
  const SLICE = 100;
  const EVIDENCE = 10;

  // Names are their owners' to choose: what would turn the text around, or be seen as nothing, is shown as what it is.
  const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/g;
  const shown = (text) => String(text ?? "").replace(OBEYED, (c) => "\\u" + c.charCodeAt(0).toString(16).padStart(4, "0"));

  // Nothing that an audit holds is ever read as HTML: it is put in as text.
  function make(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes ?? {})) made.setAttribute(key, value);
    for (const child of children.flat()) {
      if (child === null || child === undefined) continue;
      made.append(child instanceof Node ? child : shown(child));
    }
    return made;
  }
  const byId = (id) => document.getElementById(id);
  const badge = (kind, word) => make("span", { class: "badge " + kind }, word ?? kind);
  const number = (count) => count.toLocaleString("en");
  const many = (count, what) => number(count) + " " + what + (count === 1 ? "" : "s");
  const link = (address, word) =>
    /^https:\/\//.test(address ?? "") ? make("a", { href: address, rel: "noopener noreferrer" }, word) : null;

  const findings = data.findings.map((one) => {
    const [check, verdict, account, region, resource, actual, cause, id, witness] = one;
    const id_of_check = data.checks[check].id;
    return { check: data.checks[check], verdict, account, region, resource, actual, cause, id, witness: witness ?? [],
      about: data.resources[resource] ?? {}, service: id_of_check.split("/")[0] };
  });

  function head() {
    const run = data.run;
    const accounts = run.accounts.length === 1 ? "account " + run.accounts[0] : number(run.accounts.length) + " accounts";
    const at = run.endpoint ? " at " + run.endpoint : "";
    byId("about").append(shown(accounts + at + ", " + run.regions.join(", ") + ", read " + run.start + ", " + many(run.calls, "call")));
    const warnings = [];
    if (!run.complete) warnings.push("The run ended early, and what it did not reach is unknown.");
    if (data.summary.judged === 0) warnings.push("No check found anything that it could decide, which is not to hold.");
    if (data.more > 0) {
      warnings.push("Only " + many(data.findings.length, "finding") + " are in this page, the worst first; " + number(data.more)
        + " more are counted. `upright report SNAPSHOT --format json` has them all.");
    }
    for (const text of warnings.concat(data.notes)) byId("warnings").append(make("p", { class: "warning" }, text));
    byId("foot").append("Made by upright " + shown(run.version) + ". Nothing in this page is loaded from elsewhere.");
  }

  function counts() {
    for (const verdict of VERDICTS) {
      const count = data.summary.findings[verdict];
      if (!count) continue;
      byId("counts").append(make("li", { class: verdict }, make("strong", {}, number(count)), WORDS[verdict]));
    }
  }

  const SVG = "http://www.w3.org/2000/svg";
  function draw(name, attributes, text) {
    const made = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    if (text !== undefined) made.textContent = shown(text);
    return made;
  }
  const cut = (text, most) => (text.length > most ? text.slice(0, most - 1) + "…" : text);

  /** Bars that lie: rows of a name and counts by kind, each bar as long as its part of the largest. */
  function plot(title, rows, kinds, words) {
    if (rows.length === 0) return;
    const most = 25;
    const left = rows.length - most;
    const told = rows.slice(0, most);
    const sum = (row) => kinds.reduce((all, kind) => all + (row.counts[kind] ?? 0), 0);
    const largest = Math.max(1, ...told.map(sum));
    const [line, names, width] = [22, 110, 420];
    const svg = draw("svg", { viewBox: `0 0 ${width} ${told.length * line}`, role: "img" });
    const said = (row) => row.name + ": " + kinds.filter((kind) => row.counts[kind]).map((kind) => number(row.counts[kind]) + " " + (words[kind] ?? kind)).join(", ");
    svg.append(draw("title", {}, title + ". " + told.map(said).join("; ")));
    told.forEach((row, at) => {
      const group = draw("g", {});
      group.append(draw("title", {}, said(row)));
      group.append(draw("text", { x: names - 6, y: at * line + 15, "text-anchor": "end" }, cut(row.name, 16)));
      let x = names;
      for (const kind of kinds) {
        const count = row.counts[kind] ?? 0;
        if (count === 0) continue;
        const length = Math.max(2, (count / largest) * (width - names - 50));
        group.append(draw("rect", { x: x, y: at * line + 3, width: length, height: line - 7, class: kind }));
        x += length;
      }
      group.append(draw("text", { x: x + 6, y: at * line + 15 }, number(sum(row))));
      svg.append(group);
    });
    const used = kinds.filter((kind) => rows.some((row) => row.counts[kind]));
    const legend = make("ul", { class: "legend", "aria-hidden": "true" }, used.map((kind) => make("li", { class: kind }, "■ " + (words[kind] ?? kind))));
    byId("plots").append(make("figure", {}, make("figcaption", {}, title), svg, legend,
      left > 0 ? make("p", { class: "dim" }, "and " + number(left) + " more") : null));
  }

  function plots() {
    const wrong = (row) => (row.counts.fail ?? 0) * 1e6 + (row.counts.unknown ?? 0);
    const rows = (counts) => Object.entries(counts).map(([name, of]) => ({ name, counts: of }));
    const severities = SEVERITIES.filter((one) => data.summary.drift[one]).map((one) => ({ name: one, counts: { [one]: data.summary.drift[one] } }));
    plot("Verdicts by requirement", data.requirements.map((one) => ({ name: one.id, counts: one.counts })), VERDICTS, WORDS);
    plot("Drift by severity", severities, SEVERITIES, {});
    plot("Verdicts by service", rows(data.services).sort((a, b) => wrong(b) - wrong(a)), VERDICTS, WORDS);
  }

  /** One finding, told without what it is taken together by. */
  function tell(one, by) {
    const name = one.about.name && !one.resource.endsWith(one.about.name) ? make("span", { class: "name" }, one.about.name) : null;
    const resource = by === "resource" ? null : make("div", {}, name, name ? " " : null, make("code", {}, one.resource));
    const check = by === "check" ? null : make("div", {}, badge(one.check.severity), make("span", {}, one.check.title + " "), make("code", {}, one.check.id));
    const tags = Object.entries(one.about.tags ?? {}).map(([key, value]) => key + "=" + value).join(", ");
    const place = "account " + one.account + ", " + one.region + (one.about.type ? ", " + one.about.type : "") + (tags ? ", " + tags : "");
    return make("div", { class: "finding" }, check, resource,
      make("div", {}, badge(one.verdict, WORDS[one.verdict]), make("span", { class: "said" }, one.actual ?? "")),
      one.cause ? make("div", { class: "said dim" }, one.cause) : null,
      make("div", { class: "dim" }, place),
      by === "check" || one.verdict !== "fail" ? null : make("div", {}, make("strong", {}, "Fix: "), one.check.fix),
      one.witness.map((line) => make("code", { class: "witness" }, "$ " + line)));
  }

  const open = (one) => one.verdict === "fail" || one.verdict === "unknown";

  /** What nobody opens is not made. On paper everything is open, and waits for nothing. */
  function whenOpened(part, fill) {
    const once = () => {
      if (part.dataset.made) return;
      part.dataset.made = "yes";
      fill();
    };
    part.addEventListener("toggle", once);
    part.addEventListener("opened", once);
  }

  function requirements() {
    const of_check = new Map();
    for (const one of findings) {
      if (!open(one)) continue;
      if (!of_check.has(one.check.id)) of_check.set(one.check.id, []);
      of_check.get(one.check.id).push(one);
    }
    const rank = (one) => VERDICTS.indexOf(one.verdict);
    for (const one of [...data.requirements].sort((a, b) => rank(a) - rank(b))) {
      const place = one.place ? make("span", { class: "dim" }, " " + one.place) : null;
      const part = make("details", {}, make("summary", {}, badge(one.verdict, WORDS[one.verdict]), make("strong", {}, one.id + " "), one.text, place));
      whenOpened(part, () => {
        part.append(make("ul", {}, Object.entries(one.checks).map(([check, verdict]) => make("li", {}, badge(verdict, WORDS[verdict]), " ", make("code", {}, check)))));
        const evidence = Object.keys(one.checks).flatMap((check) => of_check.get(check) ?? []);
        evidence.slice(0, EVIDENCE).forEach((finding) => part.append(tell(finding, "none")));
        if (evidence.length > 0) {
          const all = make("button", { type: "button" }, "Show the " + many(evidence.length, "finding") + " below");
          all.addEventListener("click", () => {
            byId("filters").reset();
            byId("verdict").value = "";
            byId("requirement").value = one.id;
            refresh();
            byId("findings").focus();
          });
          part.append(all);
        }
      });
      byId("requirements").append(part);
    }
  }

  function gaps() {
    if (data.gaps.length === 0) return;
    byId("undecided").hidden = false;
    for (const gap of data.gaps) {
      byId("gaps").append(make("div", { class: "finding" }, make("code", {}, gap.operation),
        make("span", {}, " " + gap.class.replaceAll("_", " ") + " in " + gap.region + (gap.count > 1 ? ", " + many(gap.count, "time") : "") + ": "),
        make("span", { class: "said" }, gap.message), make("div", { class: "dim" }, "IAM action: " + gap.iam_action)));
    }
    if (data.more_gaps > 0) byId("gaps").append(make("p", { class: "dim" }, "and " + number(data.more_gaps) + " more"));
  }

  function options(id, values, word) {
    byId(id).append(make("option", { value: "" }, "all"), ...values.map((one) => make("option", { value: one }, word ? word(one) : one)));
  }

  function searched(one) {
    if (one.text === undefined) {
      const tags = Object.entries(one.about.tags ?? {}).flat();
      one.text = [one.check.id, one.check.title, one.resource, one.about.name, one.about.type, one.account, one.region, one.actual, one.cause, one.id, ...tags]
        .filter(Boolean).join("\n").toLowerCase();
    }
    return one.text;
  }

  function chosen() {
    const value = (id) => byId(id).value;
    const words = value("search").toLowerCase().split(/\s+/).filter(Boolean);
    const [verdict, severity, service, account, requirement] = ["verdict", "severity", "service", "account", "requirement"].map(value);
    return findings.filter((one) =>
      (verdict === "" || (verdict === "open" ? open(one) : one.verdict === verdict))
      && (severity === "" || one.check.severity === severity)
      && (service === "" || one.service === service)
      && (account === "" || one.account === account)
      && (requirement === "" || one.check.requirements.includes(requirement))
      && words.every((word) => searched(one).includes(word)));
  }

  function heading(by, one, count) {
    const all = make("span", { class: "dim" }, " " + many(count, "finding"));
    if (by === "resource") return [make("span", { class: "name" }, one.about.name ? one.about.name + " " : ""), make("code", {}, one.resource), all];
    if (by === "account") return [make("strong", {}, "account " + one.account), all];
    return [badge(one.check.severity), make("strong", {}, one.check.title + " "), make("code", {}, one.check.id), all];
  }

  /** What stands above the findings of a group. */
  function about(by, one) {
    if (by !== "check") return null;
    const { why, docs, fix, requirements, controls } = one.check;
    return make("div", {}, why ? make("p", {}, why + " ", link(docs, "Documentation")) : link(docs, "Documentation"),
      make("p", {}, make("strong", {}, "Fix: "), fix),
      make("p", { class: "dim" }, [requirements.length ? "for " + requirements.join(", ") : "", controls.join(", ")].filter(Boolean).join("; ")));
  }

  let groups = [];
  let next = 0;

  function refresh() {
    const by = byId("group").value;
    const found = chosen();
    const key = { check: (one) => one.check.id, resource: (one) => one.resource, account: (one) => one.account }[by];
    const together = new Map();
    for (const one of found) {
      if (!together.has(key(one))) together.set(key(one), []);
      together.get(key(one)).push(one);
    }
    groups = [...together.values()].map((members) => ({ by, members }));
    next = 0;
    byId("list").replaceChildren();
    byId("status").textContent = many(found.length, "finding") + " of " + number(findings.length) + ", in " + many(groups.length, "group");
    more();
  }

  /** The next groups, each of which makes its findings when it is opened, a slice at a time. */
  function more() {
    const first = next === 0;
    for (const group of groups.slice(next, next + SLICE)) {
      const part = make("details", {}, make("summary", {}, heading(group.by, group.members[0], group.members.length)));
      let told = 0;
      const slice = make("button", { type: "button" }, "Show more");
      const further = () => {
        const members = group.members.slice(told, told + SLICE);
        members.forEach((one) => part.insertBefore(tell(one, group.by), slice));
        told += members.length;
        slice.hidden = told >= group.members.length;
      };
      slice.addEventListener("click", further);
      whenOpened(part, () => {
        part.append(about(group.by, group.members[0]) ?? "", slice);
        further();
      });
      byId("list").append(part);
    }
    next += SLICE;
    byId("more").hidden = next >= groups.length;
    if (first && groups.length === 1) byId("list").firstElementChild.open = true;
  }

  function filters() {
    const sorted = (values) => [...new Set(values)].sort();
    options("verdict", ["open", "fail", "unknown", "waived", "exempt", "pass"], (one) => (one === "open" ? "drift and unknown" : WORDS[one]));
    options("severity", SEVERITIES.filter((severity) => data.checks.some((check) => check.severity === severity)));
    options("service", sorted(findings.map((one) => one.service)));
    options("account", sorted(findings.map((one) => one.account)));
    options("requirement", data.requirements.map((one) => one.id));
    byId("verdict").querySelector("[value=open]").defaultSelected = true;
    let waiting = 0;
    byId("search").addEventListener("input", () => {
      clearTimeout(waiting);
      waiting = setTimeout(refresh, 120);
    });
    byId("filters").addEventListener("change", refresh);
    byId("filters").addEventListener("reset", () => setTimeout(refresh));
    byId("filters").addEventListener("submit", (event) => { event.preventDefault(); refresh(); });
    byId("more").addEventListener("click", more);
    addEventListener("beforeprint", () => document.querySelectorAll("details").forEach((one) => {
      one.dispatchEvent(new Event("opened"));
      one.open = true;
    }));
  }

  head();
  counts();
  plots();
  requirements();
  gaps();
  filters();
  refresh();
})();
