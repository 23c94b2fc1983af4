# SPDX-License-Identifier: GPL-3.0-or-later
"""The second tax table against the worked examples E01 to E16, so that it can be trusted to judge the first."""

import datetime
import unittest

import taxtable

DAY = datetime.date.fromisoformat
FIRST_PART = ((DAY("2024-12-10"), 20_000_000, 0),)  # E09 to E11: 10 percent of 200 million


def tax(gross, on="2026-11-21", earlier=(), tax_number=True):
    return taxtable.assess(gross, DAY(on), earlier, tax_number)[1]


class Examples(unittest.TestCase):
    def test_E01_E02_the_shares_are_rounded_apart(self):
        self.assertEqual(taxtable.contribution(10_000_000), (370_000, 200_000))
        self.assertEqual(taxtable.contribution(4_901_798), (181_367, 98_036))

    def test_E05_to_E07_only_what_is_above_fifty_million_is_taxed(self):
        rows = {45_000_000: 0, 50_000_000: 0, 50_000_019: 0, 50_000_020: 1, 60_000_000: 500_000}
        self.assertEqual({gross: tax(gross) for gross in rows}, rows)

    def test_E08_the_next_calendar_year_counts_together_with_the_first(self):
        self.assertEqual(tax(190_000_000, earlier=((DAY("2025-03-10"), 20_000_000, 0),)), 8_000_000)

    def test_E09_the_third_calendar_year_is_taxed_by_article_17(self):
        self.assertEqual(tax(190_000_000, "2026-01-15", FIRST_PART), 22_500_000)

    def test_E11_without_a_tax_number_it_is_a_fifth_more(self):
        self.assertEqual(tax(190_000_000, "2026-01-15", FIRST_PART, tax_number=False), 27_000_000)

    def test_E12_E13_a_house_and_the_rest_in_the_third_year(self):
        self.assertEqual(taxtable.partial(400_000_000, 30), 120_000_000)
        self.assertEqual(tax(120_000_000), 3_500_000)
        self.assertEqual(taxtable.article_17(300_000_000, 2026), 44_000_000)

    def test_E14_E15_E16_the_brackets(self):
        self.assertEqual(taxtable.article_17(700_000_000, 2026), 154_000_000)
        self.assertEqual(taxtable.article_17(6_000_000_000, 2026), 1_794_000_000)
        self.assertEqual(taxtable.article_17(190_000_000, 2021), 23_500_000)
        self.assertEqual(taxtable.article_17(87_654_321, 2026), 7_148_148)


if __name__ == "__main__":
    unittest.main()
