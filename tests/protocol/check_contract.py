#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Holds contract/openapi.yaml to the code: check_contract.py <protocol_schema program> <contract folder>.

Both ways: every schema, member, order, requirement, type, enumeration, limit, command and event of the code is in the
contract, and the contract has no others. Every $ref leads somewhere, every example is shown and exists."""
import json
import pathlib
import subprocess
import sys

try:
    import yaml
except ImportError:
    print("SKIPPED: python3-yaml is not installed")
    sys.exit(0)

# Schemas that are not structs: how single values look, and what is cut without being read.
VALUES = {"Text": "string", "Uuid": "uuid", "Count": "integer", "Aggregate": "raw"}
VALUES |= {name: name for name in ("Date", "Timestamp", "Rupiah", "Sen", "Zone")}
UNSTRUCTURED = set(VALUES) | {"Sha256", "MediaType", "CommandBatch"}
SPREAD = {"Command", "ClaimEvent", "VisitEvent"}  # their type and args are checked through oneOf

problems = []


def expect_equal(what, contract, code):
    if contract != code:
        problems.append(f"{what}: the contract has {contract}, the code {code}")


def pascal(name):
    return "".join(word[:1].upper() + word[1:] for word in name.replace("_", ".").split("."))


def type_of(prop):
    if prop.get("type") == "array":
        return "array " + type_of(prop["items"])
    if "$ref" in prop:
        name = prop["$ref"].rsplit("/", 1)[1]
        return VALUES.get(name, name)
    return prop.get("type")


def check_struct(name, schema, members):
    named = [m for m in members if m["name"] != "*"]
    properties = schema.get("properties", {})
    expect_equal(f"{name} members", list(properties), [m["name"] for m in named])
    required = [m["name"] for m in named if m["required"] and (name, m["name"]) != ("Command", "agg")]
    expect_equal(f"{name} required", schema.get("required", []), required)
    expect_equal(f"{name} keeps extras", schema.get("additionalProperties", False), len(named) != len(members))
    for member in named:
        if member["name"] in properties and not (name in SPREAD and member["name"] in ("type", "args")):
            expect_equal(f"{name}.{member['name']}", type_of(properties[member["name"]]), member["type"])


def check_types(name, schema, types):
    branches = [(b["properties"]["type"]["const"], type_of(b["properties"]["args"])) for b in schema.get("oneOf", [])]
    expect_equal(f"{name} types", branches, [(t, pascal(t)) for t in types])


def walk(node, visit):
    if isinstance(node, dict):
        visit(node)
        for child in node.values():
            walk(child, visit)
    elif isinstance(node, list):
        for child in node:
            walk(child, visit)


def check_links(contract, folder):
    shown = set(contract["x-examples"]["files"])

    def visit(node):
        if "externalValue" in node:
            shown.add(node["externalValue"])
        if isinstance(node.get("$ref"), str):
            target = contract
            for step in node["$ref"].removeprefix("#/").split("/"):
                target = target.get(step) if isinstance(target, dict) else None
            if target is None:
                problems.append(f"{node['$ref']} leads nowhere")

    walk(contract, visit)
    files = {f"examples/{path.name}" for path in (folder / "examples").iterdir()}
    expect_equal("examples", sorted(shown), sorted(files))


def main():
    code = json.loads(subprocess.run([sys.argv[1]], check=True, capture_output=True, text=True).stdout)
    folder = pathlib.Path(sys.argv[2])
    contract = yaml.safe_load((folder / "openapi.yaml").read_text(encoding="utf-8"))
    schemas = contract["components"]["schemas"]

    expect_equal("schemas", sorted(set(schemas) - UNSTRUCTURED), sorted([*code["schemas"], *code["enums"]]))
    for name, members in code["schemas"].items():
        check_struct(name, schemas.get(name, {}), members)
    for name, values in code["enums"].items():
        expect_equal(name, schemas.get(name, {}).get("enum"), values)
    expect_equal("limits", contract["x-limits"], code["limits"])
    check_types("Command", schemas["Command"], code["commands"])
    check_types("ClaimEvent", schemas["ClaimEvent"], [e for e in code["events"] if e.startswith("claim.")])
    check_types("VisitEvent", schemas["VisitEvent"], [e for e in code["events"] if e.startswith("visit.")])
    check_links(contract, folder)

    for problem in problems:
        print(problem)
    if not problems:
        print(f"{len(schemas)} schemas, {len(contract['paths'])} paths, {len(code['commands'])} commands and "
              f"{len(code['events'])} events agree with the code")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
