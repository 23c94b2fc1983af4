// SPDX-License-Identifier: GPL-3.0-or-later
// What a participant reads when the centre says no.

const REFUSALS = {
    not_signed_in: "Tautan ini tidak berlaku lagi. Buka tautan terakhir yang Anda simpan, atau datang ke kantor cabang.",
    unavailable: "Layanan sedang sibuk. Isian Anda tersimpan di HP ini, coba lagi sebentar.",
    timeout: "Layanan tidak menjawab. Coba lagi sebentar.",
    too_large: "Berkas terlalu besar. Paling besar 20 MB.",
    unsupported_media: "Berkas ini bukan foto JPEG, PNG, atau PDF. Foto ulang dengan kamera.",
    digest_mismatch: "Berkas rusak di perjalanan. Unggah sekali lagi.",
    incomplete_documents: "Masih ada dokumen wajib yang belum diunggah.",
    open_claim_exists: "Masih ada klaim Anda yang belum selesai untuk kartu ini. Buka tautan klaim itu atau datang ke kantor cabang.",
    not_eligible: "Menurut aturan, klaim ini belum dapat diajukan. Periksa tanggal berhenti kerja atau tanggal lahir.",
    wrong_state: "Klaim ini sudah berubah. Muat ulang halaman.",
    consent_required: "Persetujuan diperlukan untuk melanjutkan.",
    quota_reached: "Terlalu banyak permintaan. Coba lagi nanti.",
    malformed: "Periksa penulisan.",
    missing_field: "Ada yang belum diisi. Kembali dan periksa lagi.",
    identifiers_not_confirmed: "Nomor HP perlu diperiksa sekali lagi dengan kode. Isian dan dokumen lain tersimpan.",
    locked_out: "Kode salah terlalu sering. Minta kode baru.",
    duplicate: "Dokumen ini sudah ada.",
    empty_file: "Berkas kosong. Foto ulang atau pilih berkas lain.",
    invalid_value: "Tidak benar. Periksa lagi.",
    out_of_range: "Jumlah angka tidak pas.",
};

const FIELD_REFUSALS = {
    "participant.nik": "NIK ada 16 angka, lihat di KTP.",
    "participant.kpj": "Nomor KPJ biasanya 11 angka, lihat di kartu peserta.",
    "participant.phone": "Tulis nomor HP seperti 0812 3456 7890.",
    "participant.birthDate": "Isi tanggal lahir seperti di KTP.",
    "participant.employmentEnd": "Isi tanggal surat dari perusahaan.",
    "participant.name": "Isi nama seperti di KTP.",
    "details.contractAge": "Tulis angka tahun, misalnya 55.",
    "details.deathDate": "Periksa tanggal meninggal: tidak boleh hari yang belum tiba atau sebelum lahir.",
    "details.disabledOn": "Periksa tanggalnya: tidak boleh hari yang belum tiba atau sebelum lahir.",
    "details.leavingOn": "Periksa tanggal berangkat.",
    "details.askedGross": "Tulis jumlah dalam rupiah, misalnya 5.000.000.",
    "details.heirs": "Isi sedikitnya satu ahli waris yang ikut menerima uang.",
    "details.heirs.name": "Isi nama ahli waris.",
    "details.heirs.nik": "NIK ada 16 angka, lihat di KTP atau Kartu Keluarga.",
    "details.heirs.birthDate": "Periksa tanggal lahir ahli waris.",
    "details.heirs.relation": "Pilih hubungannya dengan peserta.",
    "details.heirs.guardianName": "Nama wali terlalu panjang.",
    "account.number": "Nomor rekening 10 sampai 16 angka.",
    "account.holder": "Isi nama pemilik seperti di buku tabungan.",
    "account.bankCode": "Pilih bank.",
};

/** What to say about a refusal: by field when it names one we know, else by code. */
export function refusalText(refusal) {
    const name = (refusal.field || "").replace(/^form\./, "").replace(/\[\d+\]/g, "");
    if (name in FIELD_REFUSALS)
        return FIELD_REFUSALS[name];
    return REFUSALS[refusal.code] || "Belum berhasil. Coba lagi, atau datang ke kantor cabang.";
}
