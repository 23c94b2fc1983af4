// SPDX-License-Identifier: GPL-3.0-or-later
// Every word a participant reads that does not come from the centre. Keys are the wire names of the contract.

export const REASONS = {
    AGE_56: ["Usia 56 tahun", "Sudah genap 56 tahun, masih bekerja atau tidak"],
    AGE_CONTRACT: ["Usia pensiun perusahaan", "Sesuai perjanjian kerja atau peraturan perusahaan"],
    PKWT_END: ["Kontrak berakhir", "Perjanjian kerja waktu tertentu selesai"],
    BPU_STOP: ["Usaha sendiri berhenti", "Pekerja bukan penerima upah"],
    RESIGN: ["Mengundurkan diri", "Berhenti bekerja atas kemauan sendiri"],
    PHK: ["PHK", "Diputus hubungan kerja oleh perusahaan"],
    LEAVE_ID_WNA: ["Meninggalkan Indonesia (WNA)", "Warga negara asing"],
    LEAVE_ID_WNI: ["Meninggalkan Indonesia (WNI)", "Pindah selamanya atau ganti kewarganegaraan"],
    DISABLED: ["Cacat total tetap", "Dengan surat dokter"],
    DEATH: ["Peserta meninggal", "Diajukan ahli waris"],
    DEATH_WNA: ["Peserta asing meninggal", "Diajukan ahli waris"],
    PARTIAL_10: ["Sebagian 10%", "Setelah 10 tahun menjadi peserta, satu kali saja"],
    PARTIAL_30_CASH: ["Sebagian 30%, rumah tunai", "Setelah 10 tahun menjadi peserta"],
    PARTIAL_30_CREDIT: ["Sebagian 30%, rumah kredit", "Setelah 10 tahun menjadi peserta"],
};

export const DOCUMENTS = {
    id_card: ["KTP", "Asli, semua tulisan terbaca"],
    participant_card: ["Kartu peserta (KPJ)", "Kartu, atau tampilan di JMO"],
    family_card: ["Kartu Keluarga", "Halaman depan"],
    bank_passbook: ["Buku tabungan", "Atas nama sendiri dan masih aktif"],
    npwp: ["NPWP", "Bila ada"],
    employment_certificate: ["Paklaring", "Surat keterangan kerja"],
    resignation_statement: ["Surat berhenti kerja", "Dari perusahaan"],
    phk_report_receipt: ["Tanda terima laporan PHK", "Dari Disnaker"],
    phk_employer_report: ["Surat laporan PHK", "Dari perusahaan ke Disnaker"],
    phk_notice_not_refused: ["Pemberitahuan PHK", "Dan pernyataan tidak menolak"],
    phk_joint_agreement: ["Perjanjian bersama", "Ditandatangani kedua pihak"],
    phk_court_decision: ["Putusan pengadilan PHI", "Petikan atau salinan"],
    employer_pension_letter: ["Surat pensiun perusahaan", ""],
    fixed_term_contract: ["Perjanjian kerja (kontrak)", ""],
    self_employed_statement: ["Pernyataan berhenti usaha", ""],
    passport: ["Paspor", ""],
    leaving_statement: ["Pernyataan meninggalkan Indonesia", ""],
    nationality_change_proof: ["Bukti ganti kewarganegaraan", ""],
    doctor_statement: ["Surat dokter", ""],
    death_certificate: ["Surat kematian", ""],
    heir_certificate: ["Surat keterangan ahli waris", ""],
    heir_id_card: ["KTP ahli waris", ""],
    guardian_letter: ["Surat perwalian", ""],
    birth_certificate: ["Akta lahir", ""],
    house_purchase_deed: ["PPJB atau AJB rumah", ""],
    house_credit_papers: ["Surat bank untuk rumah", ""],
    photo: ["Foto diri", ""],
    other: ["Dokumen lain", ""],
};

export const STATES = {
    draft: ["info", "Belum dikirim", "Isian Anda tersimpan. Lanjutkan kapan saja."],
    submitted: ["ok", "Sudah kami terima", "Petugas akan memeriksa dokumen Anda."],
    document_review: ["info", "Dokumen sedang diperiksa", "Anda tidak perlu melakukan apa-apa."],
    returned: ["warn", "Ada yang perlu diperbaiki", ""],
    queued: ["ok", "Dokumen lengkap", "Menunggu wawancara dengan petugas."],
    called: ["info", "Petugas sedang menghubungi Anda", "Mohon angkat panggilan dari kantor cabang."],
    in_verification: ["info", "Sedang diwawancarai", "Petugas sedang memeriksa klaim Anda."],
    no_show: ["warn", "Panggilan tidak terjawab", "Semua isian tersimpan. Kantor cabang akan memberi jadwal baru."],
    postponed: ["warn", "Ditunda", ""],
    awaiting_supervisor: ["info", "Menunggu penyelia", "Petugas sudah selesai memeriksa. Orang kedua memeriksa ulang."],
    approved: ["ok", "Disetujui", "Uang sedang disiapkan."],
    payment_pending: ["ok", "Uang sedang dikirim", "Bank sedang memproses transfer."],
    payment_failed: ["bad", "Uang belum bisa dikirim", "Beri rekening lain. Klaim tidak perlu diulang."],
    paid: ["ok", "Uang sudah dikirim", "Periksa rekening Anda."],
    rejected: ["bad", "Ditolak", ""],
    expired: ["warn", "Kedaluwarsa", "Batas waktu lewat. Anda dapat mengajukan lagi."],
    cancelled: ["info", "Dibatalkan", "Anda membatalkan klaim ini."],
    unknown: ["info", "Sedang diproses", "Muat ulang halaman ini nanti."],
};

export const STOPPED = ["rejected", "expired", "cancelled"];

/** Reasons of foreigners, who may have no NIK. */
export const NO_NIK = ["LEAVE_ID_WNA", "DEATH_WNA"];

/** Who can do something now, and what follows. */
export const NEXT = {
    draft: ["Anda, di HP ini", "Petugas memeriksa dokumen, lalu menghubungi Anda."],
    submitted: ["Petugas kantor cabang", "Dokumen diperiksa. Bila ada yang kurang, hanya itu yang diminta."],
    document_review: ["Petugas kantor cabang", "Anda dihubungi untuk wawancara singkat."],
    returned: ["Anda, di HP ini", "Petugas memeriksa dokumen itu saja. Klaim tidak diulang."],
    queued: ["Petugas kantor cabang", "Siapkan dokumen asli. Petugas menghubungi Anda."],
    called: ["Petugas dan Anda", "Wawancara singkat, sekitar 10 menit."],
    in_verification: ["Petugas kantor cabang", "Penyelia memeriksa ulang sebelum uang dikirim."],
    no_show: ["Kantor cabang", "Anda mendapat jadwal baru. Klaim tidak diulang."],
    postponed: ["Anda, di HP ini", "Setelah lengkap, klaim diteruskan. Tidak perlu mengulang."],
    awaiting_supervisor: ["Penyelia kantor cabang", "Setelah disetujui, uang dikirim ke rekening Anda."],
    approved: ["Kantor cabang", "Uang dikirim ke rekening Anda."],
    payment_pending: ["Bank", "Uang masuk ke rekening Anda."],
    payment_failed: ["Anda, di HP ini atau di kantor cabang", "Dua petugas memeriksa rekening itu, lalu uang dikirim lagi."],
    account_asked: ["Petugas kantor cabang", "Bila dua petugas setuju, uang dikirim ke rekening baru."],
    paid: ["Sudah selesai", "Periksa rekening Anda."],
    rejected: ["Kantor cabang memberi penjelasan", "Anda boleh mengajukan keberatan atau klaim baru."],
    expired: ["Anda", "Ajukan klaim baru kapan saja."],
    cancelled: ["Sudah selesai", "Ajukan klaim baru kapan saja."],
    unknown: ["Kantor cabang", "Muat ulang halaman ini nanti."],
};

const GLYPHS = {
    id_card: "idcard", heir_id_card: "idcard", passport: "idcard", photo: "idcard", participant_card: "card", bank_passbook: "bank",
    family_card: "family", employment_certificate: "briefcase", resignation_statement: "briefcase", employer_pension_letter: "briefcase",
    house_purchase_deed: "house", house_credit_papers: "house",
};

export function documentGlyph(kind) {
    return GLYPHS[kind] || "file";
}

export const DOCUMENT_STATES = {
    missing: ["warn", "Belum ada"],
    arrived: ["ok", "Sudah diterima"],
    accepted: ["ok", "Sudah diperiksa"],
    unreadable: ["bad", "Perlu difoto ulang"],
    superseded: ["sub", "Diganti"],
    unknown: ["sub", "Sedang diproses"],
};

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
    "account.number": "Nomor rekening 10 sampai 16 angka.",
    "account.holder": "Isi nama pemilik seperti di buku tabungan.",
    "account.bankCode": "Pilih bank.",
};

/** What to say about a refusal: by field when it names one we know, else by code. */
export function refusalText(refusal) {
    const name = (refusal.field || "").replace(/^form\./, "").replace(/\[\d+\]$/, "");
    if (name in FIELD_REFUSALS)
        return FIELD_REFUSALS[name];
    return REFUSALS[refusal.code] || "Belum berhasil. Coba lagi, atau datang ke kantor cabang.";
}

export function documentName(kind) {
    return (DOCUMENTS[kind] || DOCUMENTS.other)[0];
}

/** "+6281234567890" to "0812 3456 7890", as people say it. */
export function localPhone(number) {
    return number.replace(/^\+62/, "0").replace(/^(\d{4})(\d{4})(\d+)$/, "$1 $2 $3");
}

const MONTHS = ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];
const DAYS = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

/** "2026-11-24" or a time stamp to "Selasa, 24 November 2026". */
export function longDate(iso) {
    const date = iso.length === 10 ? new Date(`${iso}T00:00:00`) : new Date(iso);
    return `${DAYS[date.getDay()]}, ${date.getDate()} ${MONTHS[date.getMonth()]} ${date.getFullYear()}`;
}

export function shortDate(iso) {
    const date = new Date(iso);
    return `${date.getDate()} ${MONTHS[date.getMonth()].slice(0, 3)}`;
}
