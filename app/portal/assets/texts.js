// SPDX-License-Identifier: GPL-3.0-or-later
// Every word a participant reads that does not come from the centre. Keys are the wire names of the contract.

export const REASONS = {
    RESIGN: ["Mengundurkan diri", "Berhenti bekerja atas kemauan sendiri"],
    PHK: ["PHK", "Diputus hubungan kerja oleh perusahaan"],
    PKWT_END: ["Kontrak berakhir", "Perjanjian kerja waktu tertentu selesai"],
    BPU_STOP: ["Usaha sendiri berhenti", "Pekerja mandiri yang tidak lagi bekerja"],
    AGE_56: ["Usia 56 tahun", "Masih bekerja atau tidak"],
    AGE_CONTRACT: ["Usia pensiun perusahaan", "Menurut perjanjian kerja atau peraturan perusahaan"],
    PARTIAL_10: ["Sebagian 10%", "Masih bekerja, untuk persiapan pensiun"],
    PARTIAL_30_CASH: ["Sebagian 30%, rumah tunai", "Membeli rumah secara tunai"],
    PARTIAL_30_CREDIT: ["Sebagian 30%, rumah kredit", "Membeli rumah dengan kredit bank"],
    DEATH: ["Peserta meninggal", "Diajukan ahli waris"],
    DEATH_WNA: ["Peserta asing meninggal", "Warga negara asing, diajukan ahli waris"],
    LEAVE_ID_WNI: ["Pindah selamanya (WNI)", "Menetap di luar negeri atau ganti kewarganegaraan"],
    LEAVE_ID_WNA: ["Pulang selamanya (WNA)", "Warga negara asing yang tidak kembali bekerja di sini"],
    DISABLED: ["Cacat total tetap", "Dinyatakan dokter tidak dapat bekerja lagi"],
};

/** The first page: what happened, then which of the reasons. A reason that stands nowhere here comes last. */
export const REASON_GROUPS = [
    ["Berhenti bekerja", "briefcase", ["RESIGN", "PHK", "PKWT_END", "BPU_STOP"]],
    ["Usia pensiun", "clock", ["AGE_56", "AGE_CONTRACT"]],
    ["Sebagian, satu kali saja", "house", ["PARTIAL_10", "PARTIAL_30_CASH", "PARTIAL_30_CREDIT"]],
    ["Meninggal dunia", "family", ["DEATH", "DEATH_WNA"]],
    ["Meninggalkan Indonesia", "globe", ["LEAVE_ID_WNI", "LEAVE_ID_WNA"]],
    ["Cacat total tetap", "hand", ["DISABLED"]],
];

export const RELATIONS = {
    spouse: "Suami atau istri", child: "Anak", parent: "Orang tua", grandparent: "Kakek atau nenek", grandchild: "Cucu", sibling: "Saudara kandung",
    parent_in_law: "Mertua", testament: "Disebut dalam wasiat", estate: "Balai Harta Peninggalan",
};

/** Reasons in which an heir asks for the dead participant. */
export const BY_HEIRS = ["DEATH", "DEATH_WNA"];

/** What the day of the end of work is called, by reason. */
export const END_LABELS = { RESIGN: "Tanggal surat berhenti kerja", PHK: "Tanggal PHK", PKWT_END: "Tanggal kontrak berakhir", BPU_STOP: "Tanggal usaha berhenti" };

/** Fields that only some reasons have: label, hint, what to say when empty. */
export const DETAILS = {
    contract_age: ["Usia pensiun di perjanjian kerja", "Angka tahun yang tertulis, misalnya 55.", "Isi usia pensiun yang tertulis."],
    death_date: ["Tanggal meninggal", "Seperti di surat kematian.", "Isi tanggal meninggal."],
    disabled_on: ["Tanggal dinyatakan cacat total tetap", "Seperti di surat dokter.", "Isi tanggal di surat dokter."],
    leaving_on: ["Tanggal meninggalkan Indonesia", "Boleh tanggal rencana, boleh yang sudah lewat.", "Isi tanggal berangkat."],
    asked_gross: ["Jumlah yang diminta (boleh kosong)", "Dalam rupiah. Kosong berarti jumlah terbesar yang boleh.", ""],
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

export function documentName(kind) {
    return (DOCUMENTS[kind] || DOCUMENTS.other)[0];
}

/** "bila ada" to "Bila ada": the rule pack's clauses begin small. */
export const sentenceCase = (text) => text.charAt(0).toUpperCase() + text.slice(1);

/** "5000000" to "Rp 5.000.000". */
export function rupiah(digits) {
    return `Rp ${String(digits).replace(/\B(?=(\d{3})+$)/g, ".")}`;
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
