# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents on a bad line, and files that are none."""

import os
import tempfile

import centre as centres
from cutline import CutLine
from portalwalk import PortalCase, Walk, main


def padded_picture(folder, size):
    """A real JPEG made as large as a phone's photo: bytes behind its end marker are not read by anyone."""
    with open(centres.document("001", "id_card"), "rb") as file:
        data = file.read()
    path = os.path.join(folder, f"{size}.jpg")
    with open(path, "wb") as file:
        file.write(data + os.urandom(size - len(data)))
    return path


class Uploads(PortalCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="loket-upload-")
        self.addCleanup(folder.cleanup)
        self.folder = folder.name

    def documents_page(self, number, base=""):
        return Walk(self.phone(), self.centre, number, base).begin().identity().phone().account()

    def arrived_bytes(self):
        parts = os.path.join(self.centre.data, "documents")
        return sum(os.path.getsize(os.path.join(root, name)) for root, _, names in os.walk(parts) for name in names)

    def test_an_upload_goes_on_where_a_cut_line_stopped(self):
        with CutLine(self.centre.port) as line:
            walk = self.documents_page("001", line.url)
            before = self.arrived_bytes()
            line.cut_after(1_300_000)
            walk.browser.choose_file("#file-id_card", padded_picture(self.folder, 3_000_000))
            centres.wait_for(lambda: line.cuts >= 1, what="the cut")
            kept = self.arrived_bytes() - before
            self.assertGreater(kept, 500_000, "what had arrived is kept")
            self.assertLess(kept, 3_000_000)
            line.mend()

            walk.arrived("id_card")

            walk.document("participant_card").document("resignation_statement").review().send()
            _, _, claim = self.claim_of(walk)
            sizes = {row["kind"]: row["versions"][0]["sizeBytes"] for row in claim["documents"]}
            self.assertEqual(sizes["id_card"], 3_000_000)

    def test_after_a_line_that_stays_dead_the_same_file_continues_and_nothing_is_typed_again(self):
        with CutLine(self.centre.port) as line:
            walk = self.documents_page("004", line.url).document("participant_card")
            path = padded_picture(self.folder, 2_500_000)
            before = self.arrived_bytes()
            line.cut_after(1_200_000)
            walk.browser.choose_file("#file-id_card", path)
            centres.wait_for(lambda: line.cuts >= 1, what="the cut")
            walk.browser.until("a plain sentence", lambda: walk.state_of("id_card") == "refused", 60)
            self.assertIn("Isian Anda tersimpan", walk.browser.words())
            kept = self.arrived_bytes() - before
            line.mend()

            walk.browser.reload()
            walk.browser.see("Cari tempat terang")
            self.assertEqual(walk.state_of("participant_card"), "arrived")
            line.cut_after(2_500_000 - kept + 100_000)  # too little for the whole file: it has to go on
            walk.document("id_card", path)
            line.mend()
            walk.document("resignation_statement").review().send()

    def test_a_centre_that_dies_in_the_middle_costs_nothing(self):
        with CutLine(self.centre.port) as line:
            walk = self.documents_page("007", line.url)
            line.cut_after(1_500_000)
            walk.browser.choose_file("#file-id_card", padded_picture(self.folder, 3_500_000))
            centres.wait_for(lambda: line.cuts >= 1, what="the cut")
            self.centre.kill()
            self.centre.start()
            line.mend()

            walk.arrived("id_card")

            walk.document("participant_card").document("resignation_statement").review()
            walk.browser.click("footer .primary")
            # An answered code lives in the memory of the centre: it is asked for again, everything else is kept.
            walk.browser.see("Nomor HP perlu diperiksa sekali lagi")
            walk.browser.click("footer .primary")
            walk.browser.see("Masukkan kode 6 angka")
            walk.browser.type("[name=code]", walk.code())
            walk.browser.click("footer .primary")
            walk.browser.see("Ke mana uang dikirim?")
            walk.browser.click("footer .primary")
            walk.browser.see("Cari tempat terang")
            walk.review().send()

    def test_a_lost_answer_neither_doubles_a_document_nor_hides_that_the_claim_was_sent(self):
        with CutLine(self.centre.port) as line:
            walk = self.documents_page("016", line.url)
            line.lose_answers("POST /v1/portal/claim/documents")
            path = centres.document("001", "id_card")
            walk.browser.choose_file("#file-id_card", path)
            walk.browser.until("a plain sentence", lambda: walk.state_of("id_card") == "refused")
            line.mend()
            walk.document("id_card", path)
            self.assertEqual([row["versions"] for row in walk.view()["documents"]], [1])
            for kind in ("participant_card", "resignation_statement"):
                walk.document(kind, centres.document("001", kind))
            walk.review()

            line.lose_answers("POST /v1/portal/claim/submit")
            walk.browser.click("footer .primary")

            walk.browser.see("Sudah kami terima")
            self.assertGreaterEqual(line.cuts, 2)

    def test_what_is_no_document_is_refused_in_plain_words_and_costs_nothing(self):
        walk = self.documents_page("010").document("participant_card")
        cases = (("surat.txt", b"halo", "bukan foto JPEG, PNG, atau PDF"), ("kosong.jpg", b"", "Berkas kosong"),
                 ("pura-pura.jpg", b"<html><script>alert(1)</script>" * 90, "bukan foto JPEG, PNG, atau PDF"),
                 ("besar.jpg", b"\xff\xd8\xff\xe0" + bytes(20 * 1024 * 1024), "Paling besar 20 MB"))
        for name, content, sentence in cases:
            path = os.path.join(self.folder, name)
            with open(path, "wb") as file:
                file.write(content)
            with self.subTest(name):
                walk.browser.choose_file("#file-id_card", path)
                walk.browser.until("refusal", lambda: walk.state_of("id_card") == "refused")
                walk.browser.see(sentence)
                self.assertNotIn(name, walk.browser.words())
                self.assertEqual(walk.state_of("participant_card"), "arrived")

        walk.document("id_card").document("resignation_statement").review().send()

    def test_a_newer_photo_replaces_the_older_one(self):
        walk = self.documents_page("013").document("id_card", centres.document("001", "id_card"))
        old = walk.view()["documents"][0]["sha256"]

        walk.browser.choose_file("#file-id_card", centres.document("004", "id_card"))
        walk.browser.until("the new photo", lambda: walk.view()["documents"][0]["sha256"] != old)

        (document,) = walk.view()["documents"]
        self.assertEqual(document["versions"], 2)
        walk.browser.until("its picture", lambda: walk.browser.script(
            "const i = document.querySelector('[data-slot=id_card] img.preview'); return i && i.complete && i.naturalWidth > 100"))


if __name__ == "__main__":
    main()
