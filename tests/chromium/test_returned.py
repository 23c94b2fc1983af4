# SPDX-License-Identifier: GPL-3.0-or-later
"""A wrong document costs one document: the officer asks for it, the participant sends it, the rest stays."""

import centre as centres
from portalwalk import PortalCase, Walk, main


class Returned(PortalCase):
    def returned(self, number, kinds=("id_card",)):
        """A submitted claim that an officer sent back for some documents."""
        walk = Walk(self.phone(), self.centre, number).all()
        identity, officer, claim = self.claim_of(walk)
        officer.command("claim", identity, "take_for_review", {})
        for document in claim["documents"]:
            if document["kind"] in kinds:
                check = {"document": document["id"], "state": "unreadable", "reason": "P01", "note": "Nomor NIK buram."}
            else:
                check = {"document": document["id"], "state": "accepted"}
            officer.command("claim", identity, "judge_document", {"check": check})
        requests = [{"kind": kind, "reason": "P01", "note": "Nomor NIK buram."} for kind in kinds]
        officer.command("claim", identity, "return_documents", {"requests": requests, "sentence": "Mohon foto ulang KTP."})
        walk.browser.reload()
        walk.browser.see("Ada yang perlu diperbaiki")
        return walk, identity, officer

    def test_only_the_asked_document_is_shown_and_one_photo_mends_it(self):
        walk, identity, officer = self.returned("001")
        browser = walk.browser
        self.assertIn("Paling lambat", browser.words())

        browser.click("footer .primary")
        browser.see("Foto ulang KTP")

        slots = browser.script("return [...document.querySelectorAll('[data-slot]')].map((n) => n.dataset.slot)")
        self.assertEqual(slots, ["id_card"])
        browser.see("Nomor NIK buram.")
        browser.see("2 dokumen lain sudah diterima")
        browser.until("the old photo", lambda: browser.script(
            "const i = document.querySelector('img.preview'); return i && i.complete && i.naturalWidth > 100"))
        browser.choose_file("#file-id_card", centres.document("004", "id_card"))
        browser.see("Dokumen baru sudah diterima")
        browser.click("footer .primary")
        browser.see("Dokumen sedang diperiksa")
        claim = officer.claim(identity)
        self.assertEqual(claim["state"], "document_review")
        states = {row["kind"]: (row["state"], len(row["versions"])) for row in claim["documents"]}
        self.assertEqual(states, {"id_card": ("arrived", 2), "participant_card": ("accepted", 1), "resignation_statement": ("accepted", 1)})

    def test_two_documents_are_asked_one_after_the_other_also_after_a_reload(self):
        walk, identity, officer = self.returned("004", ("id_card", "participant_card"))
        browser = walk.browser
        browser.click("footer .primary")
        browser.see("Perbaiki 2 dokumen")
        first = browser.script("return document.querySelector('[data-slot]').dataset.slot")
        second = {"id_card": "participant_card", "participant_card": "id_card"}[first]

        browser.choose_file(f"#file-{first}", centres.document("007", first))
        browser.see("Perbaiki satu dokumen")
        browser.reload()
        browser.see("Ada yang perlu diperbaiki")
        browser.click("footer .primary")
        browser.choose_file(f"#file-{second}", centres.document("007", second))
        browser.see("Dokumen baru sudah diterima")
        browser.click("footer .primary")
        browser.see("Dokumen sedang diperiksa")
        self.assertEqual(officer.claim(identity)["state"], "document_review")

    def test_a_claim_can_be_withdrawn_after_a_question(self):
        walk = Walk(self.phone(), self.centre, "007").all()
        walk.browser.click(".button.danger")
        walk.browser.accept_prompt()
        walk.browser.see("Dibatalkan")
        self.assertEqual(walk.view()["state"], "cancelled")


if __name__ == "__main__":
    main()
