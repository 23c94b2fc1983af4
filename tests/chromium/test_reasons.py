# SPDX-License-Identifier: GPL-3.0-or-later
"""The rarer reasons: what the form asks, what the rules say of it, which papers it brings. Nothing of the register is told
before the officer has met anybody."""

import os

import centre as centres
from portalwalk import PortalCase, Walk, main

PICTURES = os.environ.get("LOKET_PICTURES", "")
HERE = os.path.dirname(os.path.abspath(__file__))


class Reasons(PortalCase):
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

    def slots(self, browser):
        return browser.script("return [...document.querySelectorAll('[data-slot]')].map((node) => node.dataset.slot)")

    def test_the_first_page_offers_every_reason_in_words(self):
        browser = self.phone()
        browser.open(self.centre.url)
        browser.see("Mengapa Anda")
        offered = browser.script("return [...document.querySelectorAll('[data-reason]')].map((node) => [node.dataset.reason, node.innerText])")
        self.assertEqual(len(offered), 14)
        for code, words in offered:
            self.assertTrue(code == "PHK" or code not in words, "a code is no word")
        for group in ("Berhenti bekerja", "Usia pensiun", "Sebagian", "Meninggal dunia", "Meninggalkan Indonesia", "Cacat total tetap"):
            browser.see(group)
        self.look(browser, "20-reasons")

    def test_a_death_with_a_minor_heir_asks_for_the_guardian_letter(self):
        browser = self.phone()
        walk = Walk(browser, self.centre, "061").choose("DEATH")
        browser.see("Surat perwalian")
        browser.see("Wajib dalam keadaan ini")
        self.look(browser, "21-death-checklist")
        walk.consent().identity("Siapa saja ahli warisnya?")
        browser.set("[name='details.deathDate']", "2026-10-02")
        walk.heir(0, "Anak Uji 061", "child", "2001-05-09").details()
        walk.phone().account()
        self.assertNotIn("guardian_letter", self.slots(browser), "everybody is of age")

        for _ in range(3):  # back over account, phone number and to the heirs
            browser.click("header .back")
        browser.see("Siapa saja ahli warisnya?")
        walk.heir(1, "Adik Uji 061", "child", "2014-08-21", "Paman Uji 061")
        self.look(browser, "22-heirs")
        walk.details()
        browser.click("footer .primary")
        browser.see("Ke mana uang dikirim?")
        self.assertEqual(browser.script("return document.querySelector(\"[name='account.holder']\").value"), "Anak Uji 061")
        browser.click("footer .primary")
        browser.see("Cari tempat terang")
        self.assertIn("guardian_letter", self.slots(browser))
        self.look(browser, "23-death-documents")

        for kind in ("participant_card", "death_certificate", "heir_certificate", "heir_id_card", "guardian_letter"):
            walk.document(kind)
        walk.review()
        browser.see("Adik Uji 061")
        self.look(browser, "24-death-review")
        walk.send()
        details = walk.view()["form"]["details"]
        self.assertEqual([heir["name"] for heir in details["heirs"]], ["Anak Uji 061", "Adik Uji 061"])
        self.assertEqual(details["heirs"][1]["guardianName"], "Paman Uji 061")

    def test_a_partial_claim_takes_an_amount_and_never_tells_the_balance(self):
        browser = self.phone()
        walk = Walk(browser, self.centre, "062").choose("PARTIAL_10")
        browser.see("Bila saldo di atas")
        self.look(browser, "25-partial-checklist")
        walk.consent().identity("Jumlah yang diminta")
        browser.type("[name='details.askedGross']", "sembilan juta")
        browser.click("footer .primary")
        browser.see("Tulis jumlah dalam rupiah")
        browser.type("[name='details.askedGross']", "Rp 9.000.000")
        browser.see("Paling banyak 10% dari saldo")
        self.look(browser, "26-partial-amount")
        walk.details()
        walk.phone().account()
        self.assertIn("npwp", self.slots(browser))
        browser.see("Bila saldo di atas")

        walk.document("participant_card").document("id_card").review()
        browser.see("Rp 9.000.000")
        walk.send()
        self.assertEqual(walk.view()["form"]["details"]["askedGross"], "9000000")
        identity, session, _ = self.claim_of(walk)
        centres.wait_for(lambda: session.claim(identity).get("registers", {}).get("askedAt"), what="registers")
        told = walk.centre.request("GET", "/v1/portal/claim", token=walk.link()).body
        for secret in (b"92481350", b"92.481.350", b"9248135"):
            self.assertNotIn(secret, told if isinstance(told, bytes) else told.encode())

    def test_a_waiting_time_is_said_before_the_papers_with_its_day_and_stops_nobody(self):
        browser = self.phone()
        walk = Walk(browser, self.centre, "007").begin().fill_identity()
        left = browser.script("const d = new Date(Date.now() - 5 * 864e5); return d.toISOString().slice(0, 10)")
        browser.set("[name='participant.employmentEnd']", left)
        browser.click("footer .primary")
        browser.see("Tunggu sampai")
        browser.see("Permenaker")
        self.look(browser, "27-waiting")
        browser.click("footer .button:last-child")
        browser.see("Nomor HP aktif")
        walk.phone().account()
        browser.see("Tunggu sampai")

    def test_somebody_too_young_reads_why_and_can_mend_the_slip(self):
        browser = self.phone()
        walk = Walk(browser, self.centre, "003").begin()
        walk.fill_identity(birth_date="1999-08-26")
        browser.click("footer .primary")
        browser.see("Tunggu sampai")
        browser.click("footer .primary")
        browser.see("Seperti di KTP")
        browser.set("[name='participant.birthDate']", walk.person["birth_date"])
        browser.click("footer .primary")
        browser.see("Nomor HP aktif")

    def test_the_app_is_offered_as_advice_where_it_may_be_quicker(self):
        browser = self.phone()
        Walk(browser, self.centre, "001").choose("RESIGN")
        browser.see("JMO")
        browser.see("Di sini pun boleh")
        Walk(browser, self.centre, "061").choose("DEATH")
        self.assertNotIn("JMO dapat", browser.words())


if __name__ == "__main__":
    main()
