// SPDX-License-Identifier: GPL-3.0-or-later
#include "packspool.h"

#include "loket/protocol/limits.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace loket::server {

using core::ErrorCode;
using core::fail;
using core::Result;
namespace fs = std::filesystem;

namespace {

constexpr const char *kPack = ".pack";
constexpr const char *kAnswer = ".answer";
constexpr std::uintmax_t kEnvelopeBytes = 4096; ///< what may stand around a pack

std::optional<std::string> contentOf(const std::string &path)
{
    std::error_code error;
    const auto size = fs::file_size(path, error);
    if (error || size > protocol::kMaxPackBytes + kEnvelopeBytes)
        return std::nullopt;
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return file ? std::optional(text.str()) : std::nullopt;
}

Result<> appear(const std::string &path, const std::string &content)
{
    const std::string part = path + ".part";
    {
        std::ofstream file(part, std::ios::binary | std::ios::trunc);
        file << content;
        file.flush();
        if (!file)
            return fail(ErrorCode::Storage, "cannot write " + part);
    }
    std::error_code error;
    fs::rename(part, path, error);
    return error ? fail(ErrorCode::Storage, "cannot rename to " + path) : Result<>{};
}

/// The text up to the next line break, which is taken away with it.
std::string takeLine(std::string &text)
{
    const auto end = std::min(text.find('\n'), text.size());
    std::string line = text.substr(0, end);
    text.erase(0, end + 1);
    return line;
}

/// One line, whatever stood in it.
std::string asLine(std::string text)
{
    if (text.ends_with('\n'))
        text.pop_back();
    std::replace(text.begin(), text.end(), '\n', ' ');
    return text + '\n';
}

} // namespace

PackSpool::PackSpool(const std::string &dataDir)
    : m_folder(dataDir + "/rules-inbox")
{}

std::string PackSpool::pathOf(const std::string &ticket, const char *end) const
{
    return m_folder + '/' + ticket + end;
}

Result<> PackSpool::open() const
{
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error)
        return fail(ErrorCode::Storage, "cannot make " + m_folder);
    for (const fs::directory_entry &entry : fs::directory_iterator(m_folder, error)) {
        if (entry.path().extension() == kAnswer)
            fs::remove(entry.path(), error);
    }
    return {};
}

std::vector<std::string> PackSpool::waiting() const
{
    std::vector<std::string> tickets;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(m_folder, error)) {
        if (entry.path().extension() == kPack)
            tickets.push_back(entry.path().stem().string());
    }
    std::sort(tickets.begin(), tickets.end());
    return tickets;
}

Result<HandedPack> PackSpool::take(const std::string &ticket) const
{
    const std::string path = pathOf(ticket, kPack);
    auto content = contentOf(path);
    std::error_code error;
    if (!fs::remove(path, error) || error)
        return fail(ErrorCode::NotFound, "the pack was taken back");
    if (!content)
        return fail(ErrorCode::TooLarge, "the pack cannot be read, or is larger than any pack");
    HandedPack pack;
    pack.by = takeLine(*content);
    pack.signature = takeLine(*content);
    if (!pack.signature.empty())
        pack.signature += '\n';
    pack.text = std::move(*content);
    return pack;
}

Result<> PackSpool::answer(const std::string &ticket, const Result<PackReceipt> &receipt) const
{
    const std::string text = receipt ? (receipt->already ? "known\n" : "published\n") + asLine(receipt->id) +
                                           asLine(receipt->signedBy) + asLine(std::to_string(receipt->branches))
                                     : "refused\n" + asLine(std::string(core::wireName(receipt.error().code))) +
                                           asLine(receipt.error().field) + asLine(receipt.error().detail);
    return appear(pathOf(ticket, kAnswer), text);
}

Result<> PackSpool::handIn(const std::string &ticket, const HandedPack &pack) const
{
    return appear(pathOf(ticket, kPack), asLine(pack.by) + asLine(pack.signature) + pack.text);
}

std::optional<Result<PackReceipt>> PackSpool::fetchAnswer(const std::string &ticket) const
{
    const std::string path = pathOf(ticket, kAnswer);
    auto content = contentOf(path);
    if (!content)
        return std::nullopt;
    std::error_code error;
    fs::remove(path, error);
    const std::string word = takeLine(*content);
    const std::array lines{takeLine(*content), takeLine(*content), takeLine(*content)};
    if (word == "refused")
        return fail(core::errorCodeFromWire(lines[0]).value_or(ErrorCode::Internal), lines[2], lines[1]);
    PackReceipt receipt{lines[0], lines[1], word == "known", 0};
    std::from_chars(lines[2].data(), lines[2].data() + lines[2].size(), receipt.branches);
    return receipt;
}

bool PackSpool::takeBack(const std::string &ticket) const
{
    std::error_code error;
    return fs::remove(pathOf(ticket, kPack), error);
}

} // namespace loket::server
