# SPDX-License-Identifier: GPL-3.0-or-later
"""Random cases for `loketctl rules evaluate`, and what the tax on each must be by taxtable.py. Seeded: the same cases in
every run."""

import datetime
import random

import taxtable

FIRST_DAY = datetime.date(2015, 9, 1)
LAST_DAY = datetime.date(2026, 12, 31)
# Amounts around which something changes; the rest of the amounts are spread over all sizes up to 10^15.
EDGES = (0, 1, 20, 15_000_000, 50_000_000, 60_000_000, 250_000_000, 500_000_000, 5_000_000_000, 10**15)
SHARES = {"AGE_56": 100, "PARTIAL_10": 10, "PARTIAL_30_CASH": 30, "PARTIAL_30_CREDIT": 30}
MOST_EARLIER_YEARS = 5


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def day(self):
        day = FIRST_DAY + datetime.timedelta(days=self.random.randrange((LAST_DAY - FIRST_DAY).days + 1))
        if self.random.random() < 0.2:  # ends and beginnings of years
            day = self.random.choice((datetime.date(day.year, 1, 1), datetime.date(day.year, 12, 31)))
        return max(FIRST_DAY, day)

    def rupiah(self, most=10**15):
        if self.random.random() < 0.4:
            return min(most, max(0, self.random.choice(EDGES) + self.random.randrange(-40, 41)))
        return min(most, int(10 ** self.random.uniform(0, 15)))

    def earlier(self, on):
        """Payments before `on`, oldest first, most of them with the tax that was due, some with less."""
        days = sorted(on - datetime.timedelta(days=self.random.randrange(365 * MOST_EARLIER_YEARS))
                      for _ in range(self.random.choice((0, 0, 1, 1, 2, 3))))
        payments = []
        for day in days:
            gross = self.rupiah(most=10**13)
            _, due, _ = taxtable.assess(gross, day, payments)
            tax = due if self.random.random() < 0.9 else self.random.randrange(gross + 1)
            payments.append((day, gross, tax))
        return payments

    def accounts(self, sen):
        """The balance on one to three cards."""
        cuts = sorted(self.random.randrange(sen + 1) for _ in range(self.random.choice((0, 0, 1, 2))))
        parts = [b - a for a, b in zip([0, *cuts], [*cuts, sen])]
        return [{"kpj": f"9900000{number:04}", "joined": "1995-01-01", "left": "2015-08-31",
                 "balance": f"{part // 100}.{part % 100:02}"} for number, part in enumerate(parts, 1)]

    def case(self, number):
        """A case as the program reads it, and (gross, base, tax, net, regime) as they must come back."""
        on = self.day()
        reason = self.random.choice(list(SHARES))
        balance = self.rupiah()
        earlier = self.earlier(on)
        npwp, nik = self.random.random() < 0.5, self.random.random() < 0.5
        case = {
            "name": f"{number}", "reason": reason, "date": on.isoformat(),
            "person": {"birthDate": "1950-06-01"},
            "ledger": {
                "state": "found",
                "accounts": self.accounts(balance * 100 + self.random.randrange(100)),
                "earlier": [{"paidOn": day.isoformat(), "gross": str(gross), "tax": str(tax), "reason": "PARTIAL_10"}
                            for day, gross, tax in earlier],
                "npwpValid": npwp, "nikTaxValidated": nik,
            },
        }
        gross = taxtable.partial(balance, SHARES[reason])
        base, tax, regime = taxtable.assess(gross, on, earlier, npwp or nik)
        return case, (gross, base, tax, gross - tax, regime)
