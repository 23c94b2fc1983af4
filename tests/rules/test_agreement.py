# SPDX-License-Identifier: GPL-3.0-or-later
"""The program and the second tax table agree on 100,000 random cases, given to the program in one file."""

import json
import os
import subprocess
import sys
import tempfile
import unittest

import centre
import randomcases

CASES = 100_000
SEED = 20261121
SHOWN = 10


def answers(cases):
    """What the program says to each, without the reasons: they are nine tenths of the text and not compared here."""
    with tempfile.TemporaryDirectory(prefix="loket-agree-") as folder:
        asked, told = os.path.join(folder, "cases.json"), os.path.join(folder, "answers.json")
        with open(asked, "w", encoding="utf-8") as file:
            json.dump(cases, file)
        with open(told, "w", encoding="utf-8") as file:
            done = subprocess.run([centre.program("loketctl"), "rules", "evaluate", "--input", asked], check=False,
                                  stdout=file, stderr=subprocess.PIPE, text=True, timeout=280)
        if done.returncode != 0:
            raise AssertionError(done.stderr[-2000:])
        with open(told, encoding="utf-8") as file:
            for line in file:
                yield json.loads(line.lstrip("[").split(',"reasons":')[0] + "}")


class Agreement(unittest.TestCase):
    def test_on_every_case(self):
        maker = randomcases.Maker(SEED)
        made = [maker.case(number) for number in range(CASES)]

        told = list(answers([case for case, _ in made]))

        self.assertEqual(len(told), CASES)
        differ = []
        regimes = {}
        for (case, expected), answer in zip(made, told):
            self.assertEqual(answer["name"], case["name"])
            says = tuple(int(answer.get(key, -1)) for key in ("gross", "taxableBase", "tax", "net"))
            if (*says, answer.get("regime")) != expected:
                differ.append(f"{json.dumps(case)}\n  by the law {expected}\n  the program {says} {answer.get('regime')}")
            regimes[expected[4]] = regimes.get(expected[4], 0) + (expected[2] > 0)
        self.assertFalse(differ, f"{len(differ)} cases differ:\n" + "\n".join(differ[:SHOWN]))
        self.assertGreater(min(regimes.values()), CASES // 20, "too few cases with a tax in one of the regimes")
        print(f"{CASES} cases agree; taxed by regime: {regimes}")


if __name__ == "__main__":
    if not centre.program("loketctl"):
        print("SKIPPED: loketctl was not built")
        sys.exit(0)
    unittest.main()
