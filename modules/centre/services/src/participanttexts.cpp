// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/services/participanttexts.h"

#include <algorithm>

namespace loket::services {

using domain::ClaimState;

protocol::Consent currentConsent()
{
    return {
        "2026-1",
        "Saya setuju data pribadi saya (identitas, kontak, nomor rekening, dokumen, dan rekaman panggilan video bila "
        "ada) diproses oleh BPJS Ketenagakerjaan hanya untuk memeriksa dan membayar klaim Jaminan Hari Tua ini. Data "
        "saya dicocokkan dengan data kependudukan, data kepesertaan, dan data bank. Saya dapat membatalkan klaim "
        "sebelum diputuskan. Klaim ini tidak dipungut biaya; saya tidak perlu memakai perantara."};
}

std::vector<protocol::CodeName> banks()
{
    return {
        {"002", "BRI"},
        {"008", "Bank Mandiri"},
        {"009", "BNI"},
        {"014", "BCA"},
        {"451", "BSI"},
        {"200", "BTN"},
        {"011", "Danamon"},
        {"013", "Permata"},
        {"016", "Maybank"},
        {"019", "Panin"},
        {"022", "CIMB Niaga"},
        {"028", "OCBC NISP"},
        {"110", "Bank bjb"},
        {"111", "Bank DKI"},
        {"112", "BPD DIY"},
        {"113", "Bank Jateng"},
        {"114", "Bank Jatim"},
        {"117", "Bank Sumut"},
        {"118", "Bank Nagari"},
        {"119", "Bank Riau Kepri"},
        {"120", "Bank Sumsel Babel"},
        {"121", "Bank Lampung"},
        {"122", "Bank Kalsel"},
        {"123", "Bank Kalbar"},
        {"124", "Bank Kaltimtara"},
        {"126", "Bank Sulselbar"},
        {"129", "BPD Bali"},
        {"147", "Bank Muamalat"},
        {"153", "Bank Sinarmas"},
        {"213", "BTPN"},
        {"426", "Bank Mega"},
        {"441", "KB Bukopin"},
    };
}

namespace {

std::string withDeadline(std::string text, const domain::Claim &claim)
{
    if (claim.deadline)
        text += " Batas waktu: " + claim.deadline->toDisplay() + ".";
    return text;
}

/// The officer's own sentence where there is one.
std::string saidByOfficer(const domain::Claim &claim, const char *otherwise)
{
    if (claim.decision && !claim.decision->sentence.empty())
        return claim.decision->sentence;
    return otherwise;
}

std::string failedSentence(const domain::Claim &claim)
{
    const std::string why = claim.payment ? failureSentence(*claim.payment) + " " : std::string();
    const bool waits = std::ranges::find(claim.changes, domain::ChangeKind::Account, &domain::PendingChange::kind) !=
                       claim.changes.end();
    if (waits)
        return why + "Rekening baru sedang diperiksa petugas.";
    return why + "Buka tautan klaim untuk memberi rekening lain, atau datang ke kantor cabang.";
}

} // namespace

std::string failureSentence(const domain::Payment &payment)
{
    if (payment.failure == domain::ReasonCode::P08)
        return "Bank mengembalikan uang klaim: nama pemilik rekening berbeda dengan nama Anda.";
    if (payment.bankNote == "closed")
        return "Bank mengembalikan uang klaim: rekening sudah ditutup.";
    if (payment.bankNote == "dormant")
        return "Bank mengembalikan uang klaim: rekening tidak aktif (dormant).";
    return "Bank mengembalikan uang klaim: rekening tidak dapat menerima uang.";
}

std::string stateSentence(const domain::Claim &claim)
{
    switch (claim.state) {
    case ClaimState::Draft:
        return "Klaim belum dikirim. Lengkapi data dan dokumen, lalu kirim.";
    case ClaimState::Submitted:
        return "Klaim sudah kami terima dan menunggu pemeriksaan dokumen.";
    case ClaimState::DocumentReview:
        return "Dokumen sedang kami periksa.";
    case ClaimState::Returned:
        return withDeadline(saidByOfficer(claim, "Ada dokumen yang perlu diperbaiki. Buka tautan klaim untuk melihat "
                                                 "dokumen mana dan mengunggahnya lagi."),
                            claim);
    case ClaimState::Queued:
        return "Dokumen lengkap. Silakan menunggu giliran verifikasi dengan petugas.";
    case ClaimState::Called:
        return "Petugas sedang memanggil Anda.";
    case ClaimState::InVerification:
        return "Petugas sedang memverifikasi klaim Anda.";
    case ClaimState::NoShow:
        return "Kami tidak berhasil menghubungi Anda. Silakan memilih jadwal baru.";
    case ClaimState::Postponed:
        return withDeadline(
            saidByOfficer(claim, "Klaim ditunda. Buka tautan klaim untuk melihat yang perlu dilengkapi."), claim);
    case ClaimState::AwaitingSupervisor:
        return "Verifikasi selesai. Klaim menunggu persetujuan penyelia.";
    case ClaimState::Approved:
        if (claim.payment)
            return "Rekening baru Anda sudah diterima. Uang dikirim ulang ke rekening itu.";
        return claim.payBy ? "Klaim disetujui. Pembayaran paling lambat " + claim.payBy->toDisplay() + "."
                           : std::string("Klaim disetujui. Pembayaran sedang disiapkan.");
    case ClaimState::PaymentPending:
        return "Pembayaran sedang diproses bank.";
    case ClaimState::PaymentFailed:
        return failedSentence(claim);
    case ClaimState::Paid:
        return "Saldo JHT sudah dibayarkan ke rekening Anda. Terima kasih.";
    case ClaimState::Rejected:
        return saidByOfficer(claim, "Klaim tidak dapat disetujui. Hubungi kantor cabang untuk penjelasan.");
    case ClaimState::Expired:
        return "Batas waktu melengkapi klaim sudah lewat. Anda dapat mengajukan klaim baru.";
    case ClaimState::Cancelled:
        return "Klaim dibatalkan.";
    case ClaimState::Unknown:
        break;
    }
    return {};
}

} // namespace loket::services
