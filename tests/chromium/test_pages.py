# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page at 360x740, light and dark: width, names, hit areas, contrast; and the whole way by keys alone.

With LOKET_PICTURES=DIR a picture of every page is left there.
"""

import os

import centre as centres
from portalwalk import BANK, PortalCase, Walk, main

HERE = os.path.dirname(os.path.abspath(__file__))
PICTURES = os.environ.get("LOKET_PICTURES", "")
TAB, ENTER, SPACE, DOWN = "\ue004", "\ue007", " ", "\ue015"


class Pages(PortalCase):
    def look(self, browser, name):
        with open(os.path.join(HERE, "audit.js"), encoding="utf-8") as file:
            audit = file.read()
        for dark in (False, True):
            browser.scheme(dark)
            page = name + ("-dark" if dark else "")
            self.assertEqual(browser.script(audit), [], page)
            if PICTURES:
                browser.script("window.scrollTo(0, 0)")
                browser.picture(os.path.join(PICTURES, page + ".png"))
        browser.scheme(False)
        for control in browser.all("button, input, select, a[href]"):
            self.assertNotEqual(browser.label(control).strip(), "", f"a control without a name: {name}")

    def test_every_page_can_be_read_hit_and_heard(self):
        browser = self.phone()
        walk = Walk(browser, self.centre, "001")
        browser.open(self.centre.url)
        browser.see("Mengapa Anda")
        self.look(browser, "01-reason")
        browser.click("[data-reason=RESIGN]")
        browser.see("Wajib ada")
        browser.click("#have-id_card")
        self.look(browser, "02-checklist")
        browser.click("footer .primary")
        browser.see("Data pribadi Anda")
        self.look(browser, "03-consent")
        walk.begin()
        browser.click("footer .primary")
        browser.see("Isi nama seperti di KTP.")
        self.look(browser, "04-identity-error")
        walk.fill_identity()
        self.look(browser, "05-identity")
        browser.click("footer .primary")
        browser.see("Nomor HP aktif")
        self.look(browser, "06-phone")
        browser.type("[name='participant.phone']", "0" + walk.person["phone"][3:])
        browser.click("footer .primary")
        browser.see("Masukkan kode 6 angka")
        browser.type("[name=code]", "12")
        browser.click("footer .primary")
        browser.see("Kode tidak cocok")
        self.look(browser, "07-code-wrong")
        browser.type("[name=code]", walk.code())
        browser.click("footer .primary")
        browser.see("Ke mana uang dikirim?")
        self.look(browser, "08-account")
        walk.account()
        self.look(browser, "09-documents-empty")
        walk.documents()
        self.look(browser, "10-documents")
        walk.review()
        self.look(browser, "11-review")
        walk.send()
        self.look(browser, "12-status-submitted")
        self.returned_pages(walk)
        browser.open("about:blank")
        browser.open(f"{self.centre.url}/#k={'C' * 43}")
        browser.see("Tautan tidak berlaku")
        self.look(browser, "16-refused")

    def returned_pages(self, walk):
        browser = walk.browser
        identity, officer, claim = self.claim_of(walk)
        document = next(row for row in claim["documents"] if row["kind"] == "id_card")
        note = "Nomor NIK tertutup pantulan cahaya."
        officer.command("claim", identity, "take_for_review", {})
        officer.command("claim", identity, "judge_document", {"check": {"document": document["id"], "state": "unreadable", "reason": "P01", "note": note}})
        officer.command("claim", identity, "return_documents", {"requests": [{"kind": "id_card", "reason": "P01", "note": note}], "sentence": "Mohon foto ulang KTP."})
        browser.reload()
        browser.see("Ada yang perlu diperbaiki")
        self.look(browser, "13-status-returned")
        browser.click("footer .primary")
        browser.see("Foto ulang KTP")
        browser.until("the old photo", lambda: browser.script("return document.querySelector('img.preview')?.naturalWidth > 100"))
        self.look(browser, "14-fix")
        browser.choose_file("#file-id_card", centres.document("004", "id_card"))
        browser.see("Dokumen baru sudah diterima")
        self.look(browser, "15-fix-done")

    def tab_to(self, browser, css):
        """Tabs until the control has the focus; on the way every stop is seen, with its frame, and not under the footer."""
        for _ in range(40):
            browser.key(TAB)
            here, hidden, frame = browser.script("""
                const n = document.activeElement, b = n.getBoundingClientRect(), f = document.querySelector("footer");
                const shown = n.type === "file" ? document.querySelector(`label[for="${n.id}"]`) : n;
                return [n.matches(arguments[0]), !!f && !f.contains(n) && b.bottom > f.getBoundingClientRect().top + 1 && b.top < innerHeight,
                        n === document.body ? "3px" : getComputedStyle(shown).outlineWidth];""", css)
            self.assertFalse(hidden, f"on the way to {css} the focus is under the footer")
            self.assertNotEqual(frame, "0px", f"on the way to {css} the focus is not seen")
            if here:
                return
        self.fail(f"no way by keys to {css}")

    def write(self, browser, css, text):
        self.tab_to(browser, css)
        browser.key(*text)

    def test_the_whole_way_can_be_gone_by_keys_alone(self):
        browser = self.phone()
        walk = Walk(browser, self.centre, "004")
        person = walk.person
        browser.open(self.centre.url)
        browser.see("Mengapa Anda")
        for css, text in (("[data-reason=RESIGN]", "Siapkan dokumen"), ("footer .primary", "Persetujuan")):
            self.tab_to(browser, css)
            browser.key(ENTER)
            browser.see(text)
        self.tab_to(browser, "[name=branch]")
        browser.key("K")
        self.tab_to(browser, "#agree")
        browser.key(SPACE)
        self.tab_to(browser, "footer .primary")
        browser.key(ENTER)
        browser.see("Data diri")
        for name, value in (("name", person["name"]), ("nik", person["nik"])):
            self.write(browser, f"[name='participant.{name}']", value)
        browser.set("[name='participant.birthDate']", person["birth_date"])
        self.write(browser, "[name='participant.kpj']", person["kpj"])
        browser.set("[name='participant.employmentEnd']", person["left"])
        self.tab_to(browser, "footer .primary")
        browser.key(ENTER)
        browser.see("Nomor HP aktif")
        self.write(browser, "[name='participant.phone']", person["phone"])
        self.tab_to(browser, "footer .primary")
        browser.key(ENTER)
        browser.see("Masukkan kode 6 angka")
        self.write(browser, "[name=code]", walk.code())
        self.tab_to(browser, "footer .primary")
        browser.key(ENTER)
        browser.see("Ke mana uang dikirim?")
        self.tab_to(browser, "[name='account.bankCode']")
        browser.key("B", "R")
        self.assertEqual(browser.script("return document.activeElement.value"), BANK)
        self.write(browser, "[name='account.number']", person["account"])
        self.tab_to(browser, "footer .primary")
        browser.key(ENTER)
        browser.see("Cari tempat terang")
        for kind in ("participant_card", "id_card", "resignation_statement"):
            self.tab_to(browser, f"#file-{kind}")
            walk.document(kind)
        self.tab_to(browser, "footer .primary")
        browser.key(ENTER)
        browser.see("Periksa sekali lagi")
        self.tab_to(browser, "footer .primary")
        browser.key(ENTER)
        browser.see("Sudah kami terima")

    def test_the_first_page_is_there_with_few_bytes_and_none_from_elsewhere(self):
        browser = self.phone()
        browser.open(self.centre.url)
        browser.see("Mengapa Anda")
        entries = browser.script("return performance.getEntriesByType('resource').map((e) => [e.name, e.encodedBodySize])")
        self.assertTrue(all(name.startswith(self.centre.url) for name, _ in entries), entries)
        self.assertLess(sum(size for _, size in entries), 120_000)
        self.assertEqual(browser.console(), [])


if __name__ == "__main__":
    main()
