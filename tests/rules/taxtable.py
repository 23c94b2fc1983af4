# SPDX-License-Identifier: GPL-3.0-or-later
"""The tax on old-age benefit a second time, written from the law and from nothing else.

Whole rupiah in, whole rupiah out, integers throughout. No rule pack is read here and nothing of the program is used:
what this says and what the program says must agree, and if they do not, one of them has the law wrong.

The law: PP 68/2009 and PMK 16/PMK.03/2010 (final tax on a lump sum), article 17 of the income tax law as UU 36/2008
and, from the tax year 2022 on, UU 7/2021 have it. Where the sources leave room, the reading is said at the spot.
"""

FREE_OF_FINAL_TAX = 50_000_000
FINAL_PERCENT = 5
LUMP_SUM_YEARS = 2  # calendar years, the one of the first payment included

# From, percent: what lies above `from` up to the next one is taxed with that percentage.
BRACKETS_2009 = ((0, 5), (50_000_000, 15), (250_000_000, 25), (500_000_000, 30))
BRACKETS_2022 = ((0, 5), (60_000_000, 15), (250_000_000, 25), (500_000_000, 30), (5_000_000_000, 35))

# Without a tax number article 17 costs a fifth more: 5 becomes 6, 15 becomes 18. The final tax knows no surcharge.
SURCHARGE_PERCENT = 120


def brackets_of(year):
    return BRACKETS_2022 if year >= 2022 else BRACKETS_2009


def final_tax(gross):
    """Of everything paid within the lump sum's years together; the fraction of a rupiah is dropped."""
    return max(0, gross - FREE_OF_FINAL_TAX) * FINAL_PERCENT // 100


def article_17(gross, year, surcharged=False):
    """Of the gross of one calendar year. One division at the very end, so that nothing is lost between brackets."""
    hundredths = 0
    brackets = brackets_of(year)
    for number, (start, percent) in enumerate(brackets):
        end = brackets[number + 1][0] if number + 1 < len(brackets) else None
        inside = (gross if end is None else min(gross, end)) - start
        if inside > 0:
            hundredths += inside * percent
    return hundredths * (SURCHARGE_PERCENT if surcharged else 100) // 10_000


def assess(gross, on, earlier=(), tax_number=True):
    """Tax on `gross` paid `on` a day (datetime.date). `earlier`: (day, gross, tax withheld) of what was paid before.
    `tax_number`: an NPWP or a NIK that the tax office knows.

    Returns the base, the tax and the regime. The years of the lump sum run from the first payment of all. What was
    withheld before is credited; nothing is paid back, and no more is withheld than is paid."""
    first = min([day.year for day, _, _ in earlier], default=on.year)
    lump_sum_ends = first + LUMP_SUM_YEARS
    if on.year < lump_sum_ends:
        together = gross + sum(amount for _, amount, _ in earlier)
        withheld = sum(tax for _, _, tax in earlier)
        base = max(0, together - FREE_OF_FINAL_TAX)
        owed = final_tax(together)
        regime = "final_lump_sum"
    else:
        # Of this calendar year alone. By calendar years no payment of the lump sum can lie in it.
        this_year = [row for row in earlier if row[0].year == on.year]
        base = gross + sum(amount for _, amount, _ in this_year)
        withheld = sum(tax for _, _, tax in this_year)
        owed = article_17(base, on.year, not tax_number)
        regime = "article_17"
    return base, min(gross, max(0, owed - withheld)), regime


def contribution(wage):
    """Employer 3.7 and worker 2 percent of the wage, each share rounded to the nearest rupiah, half of one up."""
    return (wage * 37 + 500) // 1000, (wage * 20 + 500) // 1000


def partial(balance, percent):
    """At most this much of the balance, whole rupiah."""
    return balance * percent // 100
