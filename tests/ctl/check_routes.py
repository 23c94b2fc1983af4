# SPDX-License-Identifier: GPL-3.0-or-later
"""The server's table of routes and the paths of openapi.yaml are the same, method by method, both ways: the table as it
is written, and the running server as it answers."""

import os
import re
import sys
import unittest

import centre

try:
    import yaml
except ImportError:
    print("SKIPPED: python3-yaml is not installed")
    sys.exit(0)

METHODS = {"get", "head", "post", "put", "patch", "delete"}


def nameless(path):
    """Names of parameters are nobody's business: "/v1/claims/{id}" -> "/v1/claims/{}"."""
    return re.sub(r"\{[^}]*\}", "{}", path)


def contract():
    with open(os.path.join(centre.SOURCE, "modules/kernel/protocol/contract/openapi.yaml"), encoding="utf-8") as file:
        paths = yaml.safe_load(file)["paths"]
    return {(method.upper(), nameless(path)) for path, item in paths.items() for method in item if method in METHODS}


def table():
    with open(os.path.join(centre.SOURCE, "modules/centre/api/src/routes.cpp"), encoding="utf-8") as file:
        rows = re.findall(r'\{\s*"([A-Z]+)",\s*"(/[^"]*)",\s*Auth::', file.read())
    return {(method, nameless(path)) for method, path in rows}


class Routes(unittest.TestCase):
    def test_the_table_has_every_operation_of_the_contract_and_no_other(self):
        self.assertGreater(len(table()), 25)
        self.assertEqual(table() - contract(), set(), "served, and not in the contract")
        self.assertEqual(contract() - table(), set(), "promised, and not served")

    @unittest.skipUnless(centre.program("loketd") and centre.program("loketctl"), "SKIPPED: loketd was not built")
    def test_the_running_server_allows_the_methods_of_the_contract_at_each_path(self):
        wanted = {}
        for method, path in contract():
            wanted.setdefault(path, set()).add(method)
        with centre.Centre(profile=None) as server:
            for path, methods in wanted.items():
                with self.subTest(path):
                    answer = server.request("OPTIONS", path.replace("{}", "x"))
                    self.assertEqual(answer.status, 405, answer.body)
                    allowed = set(re.findall(r"[A-Z]+", answer.headers.get("Allow", "")))
                    self.assertEqual(allowed, methods)


if __name__ == "__main__":
    unittest.main(verbosity=2)
