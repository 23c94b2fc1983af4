# SPDX-License-Identifier: GPL-3.0-or-later
"""No rate, age or limit is in code: what the rule packs decide stands in the packs and nowhere else.

Three nets over the sources that could be tempted (comments aside). Every amount of money of any pack, as rupiah or sen,
however its digits are grouped. Every age of a pack, in the folders that draw nothing (56 is also a fine number of
pixels). And arithmetic that looks like a rule whatever its number: a percentage taken, years or months of a literal
count added, an age or a balance compared with a literal. A line that is innocent is listed with its reason; one that is
listed and no longer there fails as well."""

import json
import os
import pathlib
import re
import unittest

SOURCE = pathlib.Path(os.environ.get("LOKET_SOURCE") or pathlib.Path(__file__).resolve().parents[2])
FOLDERS = ("modules/kernel/rules", "modules/kernel/domain", "modules/kernel/protocol", "modules/centre", "modules/desk",
           "app/portal", "app/server", "app/workstation")
DRAWING = ("modules/desk/panels", "modules/desk/ui", "modules/desk/calls", "app/portal/assets/icons.js")
ENDINGS = {".h", ".cpp", ".js", ".mjs"}
LEAST_AMOUNT = 1000  # below this a text of digits in a pack is a count, not money

# (file, what the line has, why it is no rule of claims). Keep it short.
INNOCENT = (
    ("modules/kernel/domain/src/fingerprint.cpp", "", "SHA-256: a whole file of numbers, none of ours"),
    ("modules/desk/words/src/claimwords.cpp", 'return tr("Age 56");', "the name of the reason AGE_56"),
    ("app/portal/assets/texts.js", 'AGE_56: ["Usia 56 tahun"', "the name of the reason AGE_56"),
    ("modules/desk/models/src/recapmodel.cpp", "first.plusMonths(1).plusDays(-1)", "a month's recap"),
)

PATTERNS = {
    "a percentage": re.compile(r"\*\s*\d+(\.\d+)?\s*/\s*100\b|/\s*100(\.0)?\s*\*\s*\d|\*\s*0\.(05|15|25|30?|35)\b"
                               r"|fraction(Down|HalfUp)\([^;]*,\s*\d+\s*,\s*\d+"),
    "a waiting time": re.compile(r"\bplus(Years|Months)\(\s*-?\d+\s*\)|\bplusDays\(\s*-?([2-9]|\d\d+)\s*\)"
                                 r"|\bset(FullYear|Month)\([^;]*\+\s*\d"),
    "a threshold": re.compile(r"\b(\w*[aA]ge|\w*[yY]ears|\w*[mM]onths|\w*[pP]ercent|\w*[sS]hare|\w*[bB]alance(\.value)?"
                              r"|\w*[gG]ross(\.value)?)\b(\(\))?\s*(<=?|>=?|==)\s*(?![01]\b)\d"),
}


def packs():
    for path in sorted((SOURCE / "resources/rules").glob("*/pack.json")):
        yield path, json.loads(path.read_text(encoding="utf-8"))


def scalars(value, key=""):
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from scalars(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from scalars(inner, key)
    elif not isinstance(value, bool):
        yield key, value


def amounts():
    """Every amount of money of every pack, in rupiah and in sen."""
    found = set()
    for _, pack in packs():
        for _, value in scalars(pack):
            if isinstance(value, str) and value.isdigit() and int(value) >= LEAST_AMOUNT:
                found |= {int(value), int(value) * 100}
    return found


def ages():
    """The ages of every pack. Months are not looked for by number: 1, 6 and 120 are everybody's."""
    return {value for _, pack in packs() for key, value in [*scalars(pack["conditions"]), *scalars(pack["heirs"])]
            if key in ("years", "adultAge")}


def code_lines(path):
    """The lines without comments and without the separators of digits."""
    text = re.sub(r"/\*.*?\*/", lambda m: "\n" * m.group().count("\n"), path.read_text(encoding="utf-8"), flags=re.S)
    for number, line in enumerate(text.splitlines(), 1):
        line = re.sub(r"(?<!:)//.*$", "", line)
        yield number, line.strip(), re.sub(r"(?<=\d)['_.](?=\d{3}\b|\d{3}['_.])", "", line)


def hits():
    money, small = amounts(), ages()
    for folder in FOLDERS:
        for path in sorted((SOURCE / folder).rglob("*")):
            if path.suffix not in ENDINGS:
                continue
            name = path.relative_to(SOURCE).as_posix()
            for number, line, dense in code_lines(path):
                for digits in re.findall(r"(?<![\w.])\d+(?![\w.])", dense):
                    if int(digits) in money:
                        yield name, number, line, f"{digits} is an amount of a rule pack"
                    elif int(digits) in small and not name.startswith(DRAWING) and not digits.startswith("0"):
                        yield name, number, line, f"{digits} is an age of a rule pack"
                for what, pattern in PATTERNS.items():
                    if pattern.search(dense) and not (name.startswith(DRAWING) and re.search("width|height", line)):
                        yield name, number, line, f"looks like {what}"


class NoNumbers(unittest.TestCase):
    def test_no_rate_age_or_limit_is_in_code(self):
        found = list(hits())
        guilty = [f"{name}:{number}: {why}: {line}" for name, number, line, why in found
                  if not any(name == file and part in line for file, part, _ in INNOCENT)]
        self.assertFalse(guilty, "put it into the rule pack:\n" + "\n".join(guilty))
        gone = [(file, part) for file, part, _ in INNOCENT
                if not any(name == file and part in line for name, _, line, _ in found)]
        self.assertFalse(gone, "listed as innocent and not there any more")

    def test_the_packs_give_it_something_to_look_for(self):
        self.assertLess({50_000_000, 5_000_000_000, 250_000_000}, amounts())
        self.assertIn(56, ages())

    def test_every_net_catches_what_it_is_for(self):
        for what, line in (("a percentage", "tax = base * 5 / 100;"), ("a percentage", "const tax = gross * 0.05;"),
                           ("a percentage", "core::fractionDown(balance, 10, 100)"),
                           ("a waiting time", "end.plusMonths(1)"), ("a waiting time", "day.plusDays(5)"),
                           ("a threshold", "if (age >= 56)"), ("a threshold", "ageOn(birth, today) > 0 && years < 10"),
                           ("a threshold", "facts.balance.value > 1500")):
            self.assertTrue(PATTERNS[what].search(line), line)
        for line in ("if (months > 0)", "day.plusDays(1)", "age == other", "core::fractionDown(a, rules.percent, 100)"):
            self.assertFalse(any(pattern.search(line) for pattern in PATTERNS.values()), line)


if __name__ == "__main__":
    unittest.main()
