# SPDX-License-Identifier: GPL-3.0-or-later
"""The three forms of a recap, each read back as {status: (online, onsite, sum)}."""

import re
import shutil
import subprocess
import sys

if not shutil.which("pdftotext"):
    print("SKIPPED: pdftotext (poppler-utils) is not installed")
    sys.exit(0)


def _rows(text):
    """Rows of a word and three numbers with dots between thousands."""
    found = re.findall(r"^\s*([A-Z][a-z]+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*$", text, re.MULTILINE)
    return {word: numbers for word, *numbers in found}


def text(printed):
    return _rows(printed)


def pdf(path):
    return _rows(subprocess.run(["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True).stdout)


def csv(path):
    with open(path, "rb") as file:
        content = file.read()
    assert content.startswith(b"\xef\xbb\xbf"), content[:3]
    lines = content[3:].decode("utf-8").split("\r\n")
    assert lines[0] == "Status;Online;Di kantor;Jumlah" and lines[-1] == "", lines
    return {cells[0]: [f"{int(cell):,}".replace(",", ".") for cell in cells[1:]]
            for cells in (line.split(";") for line in lines[1:-1])}
