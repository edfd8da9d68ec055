"""Opens the page in Chromium, as people do: it opens soon, filters, finds, runs nothing of an account, and says no error.

    page.py DIRECTORY    the reports that `every_format_is_written` wrote there; screenshots are put beside them
"""

import re
import shutil
import sys
import time
from pathlib import Path

from playwright.sync_api import expect, sync_playwright


def opened(browser, file: Path, **how):
    """A page, and all that it said or asked for."""
    page = browser.new_page(**how)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.on("dialog", lambda dialog: (said.append(f"dialog: {dialog.message}"), dialog.dismiss()))
    page.on("request", lambda request: said.append(request.url) if not request.url.startswith("file:") else None)
    begun = time.monotonic()
    page.goto(file.as_uri())
    says(page, r"findings?")
    return page, said, time.monotonic() - begun


def says(page, like: str) -> None:
    expect(page.locator("#status")).to_have_text(re.compile(like))


def count(page) -> int:
    return int(page.inner_text("#status").split()[0].replace(",", ""))


def looks(browser, directory: Path) -> None:
    page, said, took = opened(browser, directory / "20000.html")
    everything = count(page)
    page.select_option("#severity", "critical")
    assert 0 < count(page) < everything
    page.click("button[type=reset]")
    says(page, f"^{everything:,} ")
    page.select_option("#verdict", "")
    assert count(page) == 20_000
    page.fill("#search", "orders-000007")
    says(page, "^1 finding ")
    for group in ["resource", "account", "check"]:
        page.select_option("#group", group)
        assert count(page) == 1
    assert page.locator("#list details .finding").count() == 1
    page.fill("#search", "")
    says(page, "^20,000 ")
    page.select_option("#group", "resource")
    before = page.locator("#list > details").count()
    page.click("#more")
    assert page.locator("#list > details").count() > before
    assert not said, said
    print(f"page: 20,000 findings can be filtered after {took:.2f} s")


def keyboard(browser, directory: Path) -> None:
    page, said, _ = opened(browser, directory / "sample.html")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "search"
    page.locator("#requirements summary").first.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#requirements details[open] .finding")).not_to_have_count(0)
    unnamed = "[...document.querySelectorAll('input, select')].filter((one) => one.labels.length === 0).length"
    assert page.evaluate(unnamed) == 0
    assert page.locator("svg[role=img] > title").count() == page.locator("svg").count() > 0
    assert not said, said


def hostile(browser, directory: Path) -> None:
    page, said, _ = opened(browser, directory / "hostile.html")
    page.select_option("#verdict", "")
    for part in page.locator("details > summary").all():
        part.click()
    assert page.locator("img").count() == 0
    assert page.evaluate("document.scripts.length") == 2
    expect(page.locator("#list")).to_contain_text("<img src=x onerror=alert(1)>")
    assert "\u202e" not in page.inner_text("body")
    assert not said, said


def refused(browser, directory: Path) -> None:
    """What would be put into the page does not run."""
    broken = directory / "broken.html"
    text = (directory / "sample.html").read_text()
    broken.write_text(text.replace("<h1>", "<script>document.title = 'run'</script><h1 onclick='alert(1)'>"))
    page, said, _ = opened(browser, broken)
    page.click("h1")
    assert page.title() != "run" and said and not any(one.startswith("dialog") for one in said), said


def pictures(browser, directory: Path) -> None:
    for name, how in {
        "light": {"color_scheme": "light", "viewport": {"width": 1200, "height": 1600}},
        "dark": {"color_scheme": "dark", "viewport": {"width": 1200, "height": 1600}},
        "narrow": {"color_scheme": "light", "viewport": {"width": 390, "height": 1200}},
    }.items():
        page, _, _ = opened(browser, directory / "sample.html", **how)
        for part in page.locator("#requirements summary, #list summary").all()[:3]:
            part.click()
        page.screenshot(path=directory / f"page-{name}.png")
    page, _, _ = opened(browser, directory / "20000.html", viewport={"width": 1200, "height": 1600})
    page.screenshot(path=directory / "page-20000.png")
    page, _, _ = opened(browser, directory / "sample.html")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("#list .finding").count() > 0, "paper has the findings"
    page.emulate_media(media="print")
    page.screenshot(path=directory / "page-print.png", full_page=True)


def main() -> None:
    chromium = shutil.which("chromium") or shutil.which("chromium-browser")
    if not chromium:
        print("skipped: the page, since there is no chromium")
        return
    directory = Path(sys.argv[1]).resolve()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=["--no-sandbox"])
        for look in [looks, keyboard, hostile, refused, pictures]:
            look(browser, directory)
        browser.close()
    print("page: opens, filters, finds, runs nothing of an account, and says no error")


if __name__ == "__main__":
    main()
