// SPDX-License-Identifier: GPL-3.0-or-later
#include "recaptable.h"

#include <algorithm>
#include <iomanip>
#include <sstream>

namespace loket::ctl {

using domain::FollowUpStatus;

std::string grouped(std::int64_t number)
{
    std::string digits = std::to_string(number);
    for (std::size_t i = digits.size(); i > 3; i -= 3)
        digits.insert(i - 3, ".");
    return digits;
}

std::string statusWord(FollowUpStatus status)
{
    switch (status) {
    case FollowUpStatus::Approved:
        return "Setuju";
    case FollowUpStatus::Rejected:
        return "Tolak";
    case FollowUpStatus::NotYet:
        return "Belum";
    case FollowUpStatus::Postponed:
        return "Tunda";
    case FollowUpStatus::NotCounted:
    case FollowUpStatus::Unknown:
        break;
    }
    return "Lainnya";
}

std::string recapText(const protocol::Recap &recap, const std::string &branchName)
{
    std::ostringstream out;
    out << "Rekap antrean menurut tindak lanjut, " << branchName << ", " << recap.from << " s.d. " << recap.to << '\n';
    const auto line = [&](const std::string &name, std::int64_t online, std::int64_t onsite) {
        out << std::left << std::setw(12) << name << std::right << std::setw(12) << grouped(online) << std::setw(12)
            << grouped(onsite) << std::setw(12) << grouped(online + onsite) << '\n';
    };
    out << std::left << std::setw(12) << "Status" << std::right << std::setw(12) << "Online" << std::setw(12)
        << "Di kantor" << std::setw(12) << "Jumlah" << '\n';
    std::int64_t online = 0;
    std::int64_t onsite = 0;
    for (const protocol::RecapRow &row : recap.rows) {
        line(statusWord(row.status), row.online, row.onsite);
        online += row.online;
        onsite += row.onsite;
    }
    line("Jumlah", online, onsite);
    return out.str();
}

std::string recapCsv(const protocol::Recap &recap)
{
    std::ostringstream out;
    out << "\xEF\xBB\xBF"
        << "Status;Online;Di kantor;Jumlah\r\n";
    std::int64_t online = 0;
    std::int64_t onsite = 0;
    for (const protocol::RecapRow &row : recap.rows) {
        out << statusWord(row.status) << ';' << row.online << ';' << row.onsite << ';' << row.online + row.onsite
            << "\r\n";
        online += row.online;
        onsite += row.onsite;
    }
    out << "Jumlah;" << online << ';' << onsite << ';' << online + onsite << "\r\n";
    return out.str();
}

} // namespace loket::ctl
