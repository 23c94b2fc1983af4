# SPDX-License-Identifier: GPL-3.0-or-later
"""A claim sent over the portal's HTTP interface, and then the whole way to the recap."""

import sys
import unittest

import oneclaim
import participant
from desktop import missing


class OneClaim(oneclaim.OneClaimCase):
    def submit(self):
        self.phone = participant.Participant(self.centre, "001").all()
        return self.phone.claim, list(oneclaim.PAPERS.values())

    def test_one_claim_the_whole_way(self):
        self.walk()
        self.assertEqual(self.phone.view()["state"], "paid")
        self.the_store_agrees()


def main():
    reason = missing()
    if reason:
        print("SKIPPED: " + reason)
        sys.exit(0)
    unittest.main(verbosity=2, warnings="ignore")


if __name__ == "__main__":
    main()
