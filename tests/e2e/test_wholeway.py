# SPDX-License-Identifier: GPL-3.0-or-later
"""A claim sent from a real page with its documents, and then the whole way through real windows to the recap."""

import sys
import unittest

import desktop
import oneclaim
import portalwalk
import webdriver


class OneClaimFromAPage(oneclaim.OneClaimCase):
    def submit(self):
        browser = self.enterContext(webdriver.Browser())
        walk = portalwalk.Walk(browser, self.centre, "001").begin().identity().phone().account().documents()
        self.participant = walk.document("bank_passbook").review().send()
        identity, _, _ = portalwalk.claim_of(self.centre, self.participant)
        return identity, list(oneclaim.PAPERS.values())

    def test_one_claim_from_a_page_to_the_recap(self):
        self.walk()
        self.assertEqual(self.participant.view()["state"], "paid")
        self.participant.browser.open(self.centre.url + "/")
        self.participant.browser.see("Uang sudah dikirim")
        self.the_store_agrees()


def main():
    reason = desktop.missing() or webdriver.missing()
    if reason:
        print("SKIPPED: " + reason)
        sys.exit(0)
    unittest.main(verbosity=2, warnings="ignore")


if __name__ == "__main__":
    main()
