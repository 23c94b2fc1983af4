# SPDX-License-Identifier: GPL-3.0-or-later
"""Markup and script in every field stay text: at the participant's page, and in what an officer says to them."""

import centre as centres
from portalwalk import BANK, PortalCase, Walk, main

MARKUP = "<img src=x onerror=window.ran=1><script>window.ran=1</script>\"'&amp;"


class HostileText(PortalCase):
    def assert_nothing_ran(self, browser):
        self.assertIsNone(browser.script("return window.ran ?? null"))
        self.assertEqual(browser.script("return document.querySelectorAll('main img:not(.preview), main script, main iframe').length"), 0)

    def test_markup_in_every_field_is_shown_as_it_was_typed(self):
        browser = self.phone()
        walk = Walk(browser, self.centre, "001").begin()
        free = {"name": MARKUP, "mother_name": MARKUP, "address": MARKUP, "employer": MARKUP}
        walk.fill_identity(**free)
        for field, sentence in (("nik", "NIK ada 16 angka"), ("kpj", "Nomor KPJ")):
            browser.type(f"[name='participant.{field}']", MARKUP[:20])
            browser.click("footer .primary")
            browser.see(sentence)
            browser.type(f"[name='participant.{field}']", walk.person[field])
        browser.click("footer .primary")
        browser.see("Nomor HP aktif")
        browser.type("[name='participant.phone']", "<b>0812</b>")
        browser.click("footer .primary")
        browser.see("Tulis nomor HP seperti")
        browser.type("[name='participant.email']", "<b>@x.test")
        walk.phone()
        browser.set("[name='account.bankCode']", BANK)
        browser.type("[name='account.number']", "<svg onload=1>")
        browser.type("[name='account.holder']", MARKUP)
        browser.click("footer .primary")
        browser.see("Nomor rekening 10 sampai 16 angka.")
        browser.type("[name='account.number']", walk.person["account"])
        browser.click("footer .primary")
        browser.see("Cari tempat terang")
        walk.documents().review()

        self.assertEqual(browser.words().count("<img src=x onerror"), 2, "name and holder, as typed")
        self.assert_nothing_ran(browser)
        walk.send()
        browser.reload()
        browser.see("Sudah kami terima")
        self.assert_nothing_ran(browser)
        self.assertNotIn("<", browser.title())

    def test_markup_of_an_officer_is_text_too(self):
        browser = self.phone()
        walk = Walk(browser, self.centre, "004").all()
        identity, officer, claim = self.claim_of(walk)
        document = next(row for row in claim["documents"] if row["kind"] == "id_card")
        officer.command("claim", identity, "take_for_review", {})
        officer.command("claim", identity, "judge_document", {"check": {"document": document["id"], "state": "unreadable", "reason": "P01", "note": MARKUP}})
        officer.command("claim", identity, "return_documents", {"requests": [{"kind": "id_card", "reason": "P01", "note": MARKUP}], "sentence": MARKUP})

        browser.reload()
        browser.see("Ada yang perlu diperbaiki")
        browser.click("footer .primary")
        browser.see("<img src=x onerror")

        self.assert_nothing_ran(browser)

    def test_the_policy_forbids_inline_script_and_foreign_addresses(self):
        policy = self.centre.request("GET", "/").headers["Content-Security-Policy"]
        self.assertIn("default-src 'none'", policy)
        self.assertIn("script-src 'self'", policy)
        self.assertNotIn("unsafe", policy)
        browser = self.phone()
        browser.open(self.centre.url)
        browser.see("Mengapa Anda")
        browser.script("const s = document.createElement('script'); s.textContent = 'window.ran = 1'; document.body.append(s);"
                       "const d = document.createElement('div'); d.innerHTML = '<img src=x onerror=window.ran=1>'; document.body.append(d);")
        outside = browser.script("return fetch('https://example.test/').then(() => 'fetched', () => 'refused')")
        self.assertEqual(outside, "refused")
        self.assert_ran_not_even_then(browser)

    def assert_ran_not_even_then(self, browser):
        refused = centres.wait_for(lambda: [row for row in browser.console() if "Content Security Policy" in row], what="the refusal")
        self.assertTrue(refused)
        self.assertIsNone(browser.script("return window.ran ?? null"))


if __name__ == "__main__":
    main()
