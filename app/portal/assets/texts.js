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
    payment_failed: ["bad", "Uang belum bisa dikirim", "Hubungi kantor cabang untuk rekening lain. Klaim tidak perlu diulang."],
    paid: ["ok", "Uang sudah dikirim", "Periksa rekening Anda."],
    rejected: ["bad", "Ditolak", ""],
    expired: ["warn", "Kedaluwarsa", "Batas waktu lewat. Anda dapat mengajukan lagi."],
    cancelled: ["info", "Dibatalkan", "Anda membatalkan klaim ini."],
    unknown: ["info", "Sedang diproses", "Muat ulang halaman ini nanti."],
};

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
    missing_field: "Wajib diisi.",
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
