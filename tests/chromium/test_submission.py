# SPDX-License-Identifier: GPL-3.0-or-later
"""A participant submits a claim at home, is interrupted, and comes back."""

import centre as centres
from portalwalk import PortalCase, Walk, main

PERSONAL = ("name", "nik", "phone", "kpj", "account", "mother_name", "address")


class Submission(PortalCase):
    def test_a_claim_goes_from_the_reason_to_the_store(self):
        walk = Walk(self.phone(), self.centre, "001").all()

        _, session, claim = self.claim_of(walk)

        self.assertEqual(claim["state"], "submitted")
        self.assertEqual(claim["channel"], "online")
        self.assertEqual({row["kind"] for row in claim["documents"]}, {"participant_card", "id_card", "resignation_statement"})
        self.assertEqual(claim["form"]["participant"]["phone"], walk.person["phone"])
        # The registers are asked after the answer: wait for what they say.
        claim = centres.wait_for(lambda: (c := session.claim(claim["id"])).get("registers", {}).get("askedAt") and c, what="registers")
        self.assertEqual(claim["registers"]["civil"]["state"], "found")
        self.assertEqual(claim["registers"]["ledger"]["accounts"][0]["kpj"], walk.person["kpj"])
        self.assertEqual(claim["registers"]["bank"]["holder"], walk.person["account_holder"])

    def test_a_reload_in_the_middle_keeps_what_was_typed_and_not_yet_saved(self):
        browser = self.phone()
        walk = Walk(browser, self.centre, "004").begin().fill_identity()
        browser.type("[name='participant.employer']", "PT Belum Disimpan")

        browser.reload()
        browser.see("Data diri")

        value = "return document.querySelector(arguments[0]).value"
        self.assertEqual(browser.script(value, "[name='participant.employer']"), "PT Belum Disimpan")
        self.assertEqual(browser.script(value, "[name='participant.nik']"), walk.person["nik"])
        self.assertEqual(browser.script(value, "[name='participant.birthDate']"), walk.person["birth_date"])
        browser.click("footer .primary")
        browser.see("Nomor HP aktif")
        self.assertEqual(walk.view()["form"]["participant"]["employer"], "PT Belum Disimpan")
        walk.phone()
        browser.reload()
        browser.see("Ke mana uang dikirim?")

    def test_the_link_opens_the_claim_at_another_phone_with_everything_kept(self):
        walk = Walk(self.phone(), self.centre, "007").begin().identity().phone().account().document("id_card")
        other = self.phone()

        other.open(f"{self.centre.url}/#k={walk.link()}")
        other.see("Belum dikirim")
        self.assertNotIn(walk.link(), other.address(), "the link leaves the address at once")
        other.click("footer .primary")
        other.see("Cari tempat terang")

        again = Walk(other, self.centre, "007")
        self.assertEqual(again.state_of("id_card"), "arrived")
        again.document("participant_card").document("resignation_statement").review().send()
        walk.browser.reload()
        walk.browser.see("Sudah kami terima")

    def test_nothing_personal_is_left_in_address_title_or_storage(self):
        browser = self.phone()
        walk = Walk(browser, self.centre, "010").begin()
        seen = []

        def note():
            seen.append(browser.address() + " " + browser.title())

        for step in (walk.identity, walk.phone, walk.account, walk.documents, walk.review, walk.send):
            note()
            step()
        note()

        for place in seen:
            for name in PERSONAL:
                self.assertNotIn(walk.person[name], place)
            self.assertNotIn(walk.link(), place)
        stored = browser.script("return [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie]")
        self.assertEqual(stored, [["loket.link"], [], ""], "what was typed is gone once it is sent")
        self.assertEqual(browser.script("return caches.keys().then((k) => indexedDB.databases().then((d) => k.length + d.length))"), 0)
        visited = browser.script("return performance.getEntriesByType('resource').map((e) => e.name)")
        self.assertTrue(all(name.startswith((self.centre.url, "blob:")) for name in visited), visited)

    def test_a_forged_link_is_refused_and_does_not_replace_the_own_one(self):
        browser = self.phone()
        for forged in ("A" * 43, "x", "../../v1/session"):
            browser.open("about:blank")
            browser.open(f"{self.centre.url}/#k={forged}")
            browser.see("Tautan tidak berlaku")
            self.assertIsNone(browser.script("return localStorage.getItem('loket.link')"))
        browser.click("footer .primary")
        walk = Walk(browser, self.centre, "013").begin()
        mine = walk.link()

        browser.open("about:blank")
        browser.open(f"{self.centre.url}/#k={'B' * 43}")
        browser.see("Tautan tidak berlaku")
        browser.click("footer .primary")

        browser.see("Belum dikirim")
        self.assertEqual(walk.link(), mine)

    def test_an_officers_session_does_not_open_the_portal(self):
        token = self.centre.sign_in("putri.contoh").token
        browser = self.phone()
        browser.open(f"{self.centre.url}/#k={token}")
        browser.see("Belum bisa dibuka")


if __name__ == "__main__":
    main()
