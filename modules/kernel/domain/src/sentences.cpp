// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/domain/checklist.h"

#include <string>

namespace loket::domain {

const char *sentenceFor(ReasonCode code)
{
    switch (code) {
    case ReasonCode::R01:
        return "Syarat usia atau kepesertaan untuk klaim ini tidak terpenuhi.";
    case ReasonCode::R02:
        return "Masa tunggu belum terpenuhi. Silakan mengajukan lagi setelah masa tunggu selesai.";
    case ReasonCode::R03:
        return "Klaim sebagian sudah pernah diambil dan hanya dapat diambil satu kali.";
    case ReasonCode::R04:
        return "Kepesertaan Anda masih aktif.";
    case ReasonCode::R05:
        return "Saldo sudah dibayarkan, atau kartu (KPJ) ini sudah digabung.";
    case ReasonCode::R06:
        return "Identitas tidak cocok dengan orang yang kami temui dalam panggilan.";
    case ReasonCode::R07:
        return "Dokumen yang dilampirkan diduga tidak asli.";
    case ReasonCode::R08:
        return "Pemohon bukan ahli waris yang berhak.";
    case ReasonCode::P01:
        return "Dokumen buram. Mohon difoto ulang dengan terang dan seluruh tepinya terlihat.";
    case ReasonCode::P02:
        return "Dokumen kurang. Mohon dilengkapi.";
    case ReasonCode::P03:
        return "Paklaring atau bukti PHK belum ada. Mohon dilengkapi.";
    case ReasonCode::P04:
        return "NIK tidak padan dengan data Dukcapil. Mohon diperbaiki di Dukcapil terlebih dahulu.";
    case ReasonCode::P05:
        return "Nama atau tanggal lahir berbeda antardokumen. Mohon lampirkan dokumen yang benar.";
    case ReasonCode::P06:
        return "Data sedang diperbaiki, paling lama dua hari kerja.";
    case ReasonCode::P07:
        return "Rekening tidak aktif (dormant). Mohon aktifkan atau ajukan rekening lain.";
    case ReasonCode::P08:
        return "Nama pemilik rekening berbeda dengan nama peserta. Mohon gunakan rekening atas nama sendiri.";
    case ReasonCode::P09:
        return "Kami masih menunggu konfirmasi pemberi kerja atau penyelesaian tunggakan iuran.";
    case ReasonCode::P10:
        return "Ada dugaan ketidaksesuaian iuran; kami rujuk ke Dinas Ketenagakerjaan.";
    case ReasonCode::P11:
        return "Surat perwalian atau surat keterangan ahli waris kurang. Mohon dilengkapi.";
    case ReasonCode::T01:
        return "Panggilan kami tidak terjawab.";
    case ReasonCode::T02:
        return "Koneksi buruk sehingga panggilan tidak dapat dilanjutkan.";
    case ReasonCode::T03:
        return "Sistem kami sedang terganggu. Mohon maaf.";
    case ReasonCode::T04:
        return "Kode OTP gagal atau nomor telepon tidak aktif.";
    case ReasonCode::T05:
        return "Unggahan dokumen gagal. Mohon diunggah ulang.";
    case ReasonCode::T06:
        return "Jadwal diubah atas permintaan peserta.";
    case ReasonCode::Unknown:
        break;
    }
    return "";
}

std::string sentenceFor(ReasonCode code, std::optional<core::Date> dueFrom)
{
    std::string sentence = sentenceFor(code);
    if (dueFrom && code != ReasonCode::Unknown)
        sentence += " Klaim dapat diajukan mulai " + dueFrom->toDisplay() + ".";
    return sentence;
}

} // namespace loket::domain
