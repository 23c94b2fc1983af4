# SPDX-License-Identifier: GPL-3.0-or-later
"""People 061 to 073 of the samples: one for each reason that is rarer than leaving work, one with arrears, one with two
cards. What they differ in from the others, and what their papers say."""

import random

# Columns that only they fill. The first ones are for the register, the others for the form.
COLUMNS = ["alive", "active", "foreigner", "worked_months", "npwp_valid", "nik_tax_valid", "arrears_months", "contract_age", "death_date", "disabled_on",
           "leaving_on", "asked_gross", "heirs"]

# Heirs: name|relation|birth date|guardian, one after the other behind semicolons.
PEOPLE = {
    61: {"reason": "DEATH", "alive": "no", "active": "no", "death_date": "2026-10-02", "left": "2026-10-02", "birth_date": "1978-03-14",
         "heirs": "Anak Uji 061|child|2001-05-09|;Adik Uji 061|child|2014-08-21|Paman Uji 061", "account_holder": "Anak Uji 061"},
    62: {"reason": "PARTIAL_10", "joined": "2013-04-01", "active": "yes", "balance": "92481350.75", "development": "3302905.38",
         "npwp_valid": "yes", "nik_tax_valid": "yes", "asked_gross": "9000000"},
    63: {"reason": "PARTIAL_30_CASH", "joined": "2009-02-01", "active": "yes", "balance": "213760942.10", "development": "7634319.36",
         "npwp_valid": "yes", "nik_tax_valid": "yes"},
    64: {"reason": "PARTIAL_30_CREDIT", "birth_date": "1984-05-11", "joined": "2011-09-01", "active": "yes", "balance": "158302771.64", "development": "5653670.41",
         "npwp_valid": "yes", "nik_tax_valid": "yes"},
    65: {"reason": "RESIGN", "left": "2026-08-31", "arrears_months": "6", "balance": "38114902.20", "development": "1361246.51"},
    66: {"reason": "RESIGN", "birth_date": "1980-09-05", "left": "2026-07-31", "joined": "2019-03-01", "balance": "26750418.90", "development": "955372.10"},
    67: {"reason": "AGE_CONTRACT", "birth_date": "1971-06-30", "left": "2026-06-30", "contract_age": "55"},
    68: {"reason": "PKWT_END", "joined": "2024-09-01", "left": "2026-08-31", "balance": "11902366.04", "development": "425084.50"},
    69: {"reason": "BPU_STOP", "birth_date": "1981-12-16", "left": "2026-09-15", "balance": "8614205.00", "development": "307650.18", "employer": "Usaha Sendiri Uji"},
    70: {"reason": "DISABLED", "birth_date": "1986-01-17", "left": "2026-09-10", "disabled_on": "2026-09-10"},
    71: {"reason": "LEAVE_ID_WNA", "foreigner": "yes", "worked_months": "82", "joined": "2020-01-01", "left": "2026-10-31", "leaving_on": "2026-12-05"},
    72: {"reason": "LEAVE_ID_WNI", "birth_date": "1979-09-02", "left": "2026-09-30", "leaving_on": "2026-12-18"},
    73: {"reason": "DEATH_WNA", "alive": "no", "active": "no", "foreigner": "yes", "worked_months": "203", "death_date": "2026-08-27", "left": "2026-08-27",
         "heirs": "Istri Uji 073|spouse|1984-11-03|", "account_holder": "Istri Uji 073"},
}

_ALWAYS = ["participant_card", "id_card"]
_HEIR = ["participant_card", "death_certificate", "heir_certificate", "heir_id_card"]
PAPERS = {
    "AGE_CONTRACT": [*_ALWAYS, "employer_pension_letter"],
    "PKWT_END": [*_ALWAYS, "fixed_term_contract"],
    "BPU_STOP": [*_ALWAYS, "self_employed_statement"],
    "RESIGN": [*_ALWAYS, "resignation_statement"],
    "LEAVE_ID_WNA": ["participant_card", "passport", "leaving_statement"],
    "LEAVE_ID_WNI": [*_ALWAYS, "leaving_statement", "nationality_change_proof"],
    "DISABLED": [*_ALWAYS, "doctor_statement"],
    "DEATH": [*_HEIR, "family_card", "birth_certificate", "guardian_letter"],
    "DEATH_WNA": _HEIR,
    "PARTIAL_10": [*_ALWAYS, "npwp"],
    "PARTIAL_30_CASH": [*_ALWAYS, "npwp", "house_purchase_deed"],
    "PARTIAL_30_CREDIT": [*_ALWAYS, "npwp", "house_credit_papers"],
}

# Kind of paper: who wrote it, its title, what it says.
LETTERS = {
    "employer_pension_letter": ("{employer}", "SURAT KETERANGAN PENSIUN", [
        "Yang bertanda tangan di bawah ini menerangkan bahwa {name}, NIK {nik}, lahir {birth}, telah mencapai usia pensiun {contract_age} "
        "tahun menurut peraturan perusahaan dan berhenti bekerja terhitung {end}.", "Surat ini dibuat untuk pengurusan jaminan hari tua."]),
    "fixed_term_contract": ("{employer}", "PERJANJIAN KERJA WAKTU TERTENTU", [
        "Perusahaan dan {name}, NIK {nik}, sepakat bekerja sama untuk waktu tertentu sejak 01-09-2024 sampai dengan {end}.",
        "Perjanjian berakhir dengan sendirinya pada tanggal tersebut dan tidak diperpanjang."]),
    "self_employed_statement": ("{name}", "SURAT PERNYATAAN", [
        "Saya yang bertanda tangan di bawah ini, {name}, NIK {nik}, menyatakan telah berhenti dari usaha saya terhitung {end} dan tidak lagi "
        "bekerja.", "Pernyataan ini saya buat dengan sebenarnya."]),
    "resignation_statement": ("{employer}", "SURAT KETERANGAN BERHENTI BEKERJA", [
        "Yang bertanda tangan di bawah ini menerangkan bahwa {name}, NIK {nik}, berhenti bekerja atas permintaan sendiri terhitung {end}.",
        "Surat ini dibuat untuk pengurusan jaminan hari tua."]),
    "passport": ("REPUBLIK UJI", "PASPOR (SALINAN HALAMAN DATA)", [
        "Nama {name}. Nomor X9990071. Lahir {birth}. Berlaku sampai 31-12-2029."]),
    "leaving_statement": ("{name}", "SURAT PERNYATAAN MENINGGALKAN INDONESIA", [
        "Saya, {name}, menyatakan tidak lagi bekerja di Indonesia sejak {end} dan akan meninggalkan Indonesia untuk selama-lamanya pada "
        "{leaving_on}."]),
    "nationality_change_proof": ("KANTOR URUSAN UJI", "SURAT KETERANGAN PINDAH KEWARGANEGARAAN", [
        "Menerangkan bahwa {name}, NIK {nik}, sedang berganti kewarganegaraan dan akan menetap di luar negeri."]),
    "doctor_statement": ("RUMAH SAKIT UJI", "SURAT KETERANGAN DOKTER PENASIHAT", [
        "Setelah pemeriksaan, {name}, NIK {nik}, dinyatakan cacat total tetap sejak {disabled_on}."]),
    "death_certificate": ("KELURAHAN SUKAMAJU", "SURAT KETERANGAN KEMATIAN", [
        "Menerangkan bahwa {name}, NIK {nik}, telah meninggal dunia pada {death_date}."]),
    "heir_certificate": ("KELURAHAN SUKAMAJU", "SURAT KETERANGAN AHLI WARIS", [
        "Menerangkan bahwa ahli waris dari almarhum {name} adalah {heir} dan nama lain yang tercantum dalam lampiran.",
        "Surat ini ditandatangani dua orang saksi."]),
    "family_card": ("KOTA CONTOH", "KARTU KELUARGA", ["Kepala keluarga {name}, NIK {nik}. Anggota: {heir} dan yang tercantum di bawahnya."]),
    "birth_certificate": ("DINAS KEPENDUDUKAN UJI", "KUTIPAN AKTA KELAHIRAN", ["Adik Uji 061, lahir di Kota Contoh 21-08-2014, anak dari {name}."]),
    "guardian_letter": ("PENGADILAN UJI", "PENETAPAN PERWALIAN", [
        "Menetapkan Paman Uji 061 sebagai wali dari Adik Uji 061, anak dari almarhum {name}."]),
    "npwp": ("DIREKTORAT UJI", "KARTU NPWP", ["Nama {name}. NPWP sama dengan NIK {nik}."]),
    "house_purchase_deed": ("NOTARIS UJI", "PERJANJIAN PENGIKATAN JUAL BELI", [
        "Penjual dan {name}, NIK {nik}, sepakat atas jual beli sebuah rumah di Jl. Contoh dengan harga Rp 185.000.000, dibayar tunai."]),
    "house_credit_papers": ("BANK UJI", "PERJANJIAN KREDIT PEMILIKAN RUMAH", [
        "Bank dan {name}, NIK {nik}, sepakat atas kredit pemilikan rumah. Rekening pembayaran {account}."]),
}


def people(person, today) -> list:
    """Their rows; `person(n, rng)` draws what they have in common with everybody."""
    rows = []
    for n, own in PEOPLE.items():
        row = {**person(n, random.Random(n)), **own}
        born = row["birth_date"]
        woman = 40 if row["sex"] == "female" else 0
        row["nik"] = f"990101{int(born[8:]) + woman:02d}{born[5:7]}{born[2:4]}{n:04d}"
        if row.get("active") == "yes":
            row["left"] = ""
        rows.append(row)
        if n == 66:  # an earlier employer, an earlier card
            rows.append({**row, "n": "066b", "kpj": "99000000967", "employer": "PT Contoh Sejahtera", "joined": "2012-05-01",
                         "left": "2018-11-30", "balance": "14220871.35", "development": "507888.26", "document_set": ""})
    assert all(row["birth_date"] < today.isoformat() for row in rows)
    return rows


def heir(p: dict) -> dict:
    """The first heir as a person of their own, for the identity card."""
    name, _, born, _ = (p.get("heirs") or p["name"] + "|||").split(";")[0].split("|")
    born = born or p["birth_date"]
    return {**p, "name": name, "birth_date": born, "nik": p["nik"][:6] + born[8:] + born[5:7] + born[2:4] + "9" + p["nik"][13:]}
