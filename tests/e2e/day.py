# SPDX-License-Identifier: GPL-3.0-or-later
"""A sample branch's day on a display of its own, with a picture of every screen: day.py OUTDIR"""

import datetime
import os
import subprocess
import sys
import time
import traceback

import centre as centres
from desktop import Desktop, Loket, missing


class Day:
    """Runs named steps, keeps the pictures, goes on after a failed step."""

    def __init__(self, folder):
        self.folder, self.pictures, self.failures, self.done = folder, 0, [], []

    def picture(self, window, name):
        window.shot(os.path.join(self.folder, name + ".png"))
        self.pictures += 1

    def step(self, name, work, *arguments):
        began = time.monotonic()
        try:
            answer = work(*arguments)
            self.done.append(name)
            print(f"  {name:<58} {time.monotonic() - began:5.1f} s", flush=True)
            return answer
        except Exception as failure:  # every failure is told at the end, and the day goes on
            self.failures.append(name)
            print(f"  {name:<58} FAILED: {str(failure)[:600]}", flush=True)
            traceback.print_exc(limit=-3)
            return None


def sign_in(day, desktop, centre, user, profile, desk, picture, **settings):
    window = Loket(desktop, centre.url, user, profile, desk, **settings).start()
    window.see(r"^Pusat terhubung|^Centre (reached|connected)|Pusat terhubung,|, Centre")
    day.picture(window, picture)
    return window.sign_in()


def serve(day, putri):
    putri.see(r"^A-003, ", "list item")
    day.picture(putri, "02-meja-kosong")
    putri.key("F2")
    putri.see(r"^A-006, .*dipanggil", "list item")
    putri.see(r"^Peserta Uji 006$")
    day.picture(putri, "03-meja-dipanggil")
    putri.key("F3")
    putri.see(r"^A-006, .*dilayani", "list item")
    putri.see(r"^Nomor antrean/klaim$", "text")
    putri.able(r"^Terima dokumen$")
    day.picture(putri, "04-meja-klaim-dan-dokumen")


def open_document(day, putri):
    putri.click(r"^KTP, ", "list item")
    putri.see(r"^KTP · \d|^KTP.* px")
    putri.able(r"^Terima dokumen$")
    putri.key("ctrl+b")
    putri.see(r"^Dokumen Buku tabungan$")
    day.picture(putri, "05-meja-dokumen-berdampingan")
    putri.key("ctrl+b")


def decide(day, putri):
    putri.click(r"^Setuju$")
    putri.key("ctrl+Return")
    putri.see(r"[Bb]elum")
    day.picture(putri, "06-keputusan-yang-belum-lengkap")
    putri.check_all()
    for name in ("Kartu peserta", "KTP", "Buku tabungan"):
        putri.click(rf"^{name}, ", "list item")
        putri.able("^Terima dokumen$")
        putri.key("v")
        putri.see(rf"^{name}, Diterima", "list item")
    putri.fill(r"^Nomor antrean/klaim$", "K-0001", "text")
    putri.fill(r"^4 angka akhir NIK$", "9999", "text")
    day.picture(putri, "07-keputusan-nomor-salah")
    putri.fill(r"^Nomor antrean/klaim$", "A-006", "text", clear=True)
    putri.fill(r"^4 angka akhir NIK$", "0006", "text", clear=True)
    day.picture(putri, "08-keputusan-terisi")
    putri.key("ctrl+Return")
    putri.see(r"^Menunggu penyelia$")
    day.picture(putri, "09-keputusan-tersimpan")


def search(day, putri):
    putri.key("ctrl+k")
    putri.type("Uji 00")
    putri.see(r"Peserta Uji 004", "list item")
    day.picture(putri, "10-hasil-pencarian")
    putri.key("Escape", "Escape")


def lock(day, putri):
    putri.key("ctrl+l")
    putri.see(r"^Dikunci ")
    day.picture(putri, "12-layar-terkunci")
    putri.focus(r"^Kata sandi$", "password text")
    putri.type(centres.PASSWORD)
    putri.key("Return")
    putri.gone(r"^Dikunci ")


def offline(day, putri, centre):
    centre.kill()
    putri.see(r"Pusat tidak terhubung|Anda tetap bisa melayani", seconds=90)
    day.picture(putri, "14-tanpa-pusat")


def approve(day, hendra):
    hendra.see(r"Peserta Uji 00\d", "list item")
    hendra.see(r"^Setujui$")
    day.picture(hendra, "20-persetujuan")
    for name in ("Kartu peserta", "KTP", "Surat|Perjanjian|PHK|Bukti", "Buku tabungan"):
        if hendra.find(rf"^({name}).*, (Diterima|Belum dinilai)", "list item"):
            hendra.click(rf"^({name}).*, (Diterima|Belum dinilai)", "list item")
    hendra.able(r"^Setujui$")
    day.picture(hendra, "21-persetujuan-siap")
    hendra.key("ctrl+Return")
    hendra.see(r"^Disetujui$")
    day.picture(hendra, "22-disetujui")


def report(day, hendra):
    hendra.click(r"^Laporan\b")
    hendra.see(r"CSV")
    day.picture(hendra, "23-laporan")


def walk_in(day, laras):
    """Somebody without a claim comes: scanned, reason 2, consent, ticket."""
    laras.see(r"NIK")
    day.picture(laras, "26-pendaftaran")
    laras.type(centres.people()["013"]["nik"])
    laras.key("Return")
    laras.see(r"^Peserta Uji 013$")
    laras.key("2")
    laras.key("alt+p")
    laras.able(r"^Cetak nomor$")
    day.picture(laras, "27-pendaftaran-terisi")
    laras.key("ctrl+Return")
    laras.see(r"A-012")
    day.picture(laras, "28-nomor-antrean")


def small_counter(day, window, name):
    window.see(r"^A-\d+, ", "list item")
    window.key("F2")
    window.see(r"dipanggil|called", "list item")
    window.key("F3")
    window.see(r"dilayani|served", "list item")
    window.able(r"^Terima dokumen$|^Accept document$")
    day.picture(window, name)


def small_supervisor(day, window, name):
    window.see(r"^Setujui$|^Approve$")
    day.picture(window, f"33-{name}-persetujuan")
    window.click(r"^Laporan\b|^Report\b")
    window.see(r"CSV")
    day.picture(window, f"34-{name}-laporan")


def large_day(day):
    with centres.Centre() as centre, Desktop(1600, 930) as desktop:
        putri = day.step("CSO: sign in", sign_in, day, desktop, centre, "putri.contoh", "meja-3", "Meja 3", "01-masuk")
        if putri:
            for name, work, more in (("CSO: call, begin, document", serve, ()), ("CSO: two documents side by side", open_document, ()),
                                     ("CSO: decide", decide, ()), ("CSO: search", search, ()),
                                     ("CSO: lock and unlock", lock, ())):
                day.step(name, work, day, putri, *more)
        hendra = day.step("supervisor: sign in", sign_in, day, desktop, centre, "hendra.contoh", "penyelia", "Penyelia", "19-masuk-penyelia")
        if hendra:
            day.step("supervisor: look, approve", approve, day, hendra)
            day.step("supervisor: report", report, day, hendra)
            hendra.kill()
        laras = day.step("frontliner: sign in", sign_in, day, desktop, centre, "laras.contoh", "depan", "Meja depan", "25-masuk-depan")
        if laras:
            day.step("frontliner: registration", walk_in, day, laras)
            laras.kill()
        if putri:
            day.step("CSO: the centre is cut off", offline, day, putri, centre)


LOOKS = {"gelap": ((1600, 930), {"appearance": "dark"}), "kecil": ((1366, 768), {}), "english": ((1600, 930), {"language": "en"}),
         "4k": ((3840, 2160, 2), {})}


def other_look(day, name):
    """The pages by night, on a small screen, in English, on a large screen at twice the size."""
    size, settings = LOOKS[name]
    with centres.Centre() as centre, Desktop(*size) as desktop:
        window = day.step(name + ": sign in", lambda: sign_in(day, desktop, centre, "putri.contoh", name, "Meja 3", f"30-{name}-masuk", **settings))
        if window:
            day.step(name + ": call, begin, document", small_counter, day, window, f"31-{name}-meja")
            window.kill()
        hendra = day.step(name + ": sign in as supervisor", lambda: sign_in(day, desktop, centre, "hendra.contoh", name + "-penyelia", "Penyelia", f"32-{name}-masuk-penyelia", **settings))
        if hendra:
            day.step(name + ": approval, report", small_supervisor, day, hendra, name)
            hendra.kill()
        laras = day.step(name + ": sign in as frontliner", lambda: sign_in(day, desktop, centre, "laras.contoh", name + "-depan", "Meja depan", f"35-{name}-masuk-depan", **settings))
        if laras:
            day.step(name + ": registration", lambda: (laras.see(r"NIK"), day.picture(laras, f"36-{name}-pendaftaran")))
            laras.kill()


def main():
    reason = missing()
    if reason:
        print("cannot work the day: " + reason, file=sys.stderr)
        return 1
    began, day = time.monotonic(), Day(sys.argv[1])
    os.makedirs(day.folder, exist_ok=True)
    print(f"A day at Kantor Cabang Contoh, {datetime.datetime.now():%d.%m.%Y %H:%M}; pictures in {day.folder}")
    if len(sys.argv) > 2:
        other_look(day, sys.argv[2])
    else:
        large_day(day)
        for name in LOOKS:  # a process each: the accessibility library keeps its first bus
            if subprocess.run([sys.executable, "-W", "ignore", __file__, day.folder, name], check=False).returncode != 0:
                day.failures.append(name)
    print(f"{len(day.done)} steps done, {len(day.failures)} failed, {day.pictures} pictures, {time.monotonic() - began:.0f} s")
    for name in day.failures:
        print("failed: " + name)
    return 1 if day.failures else 0


if __name__ == "__main__":
    sys.exit(main())
