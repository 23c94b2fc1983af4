// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchkey.h"

#include "loket/core/identifiers.h"

#include <QString>

namespace loket::localstore {

namespace {

constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string foldAscii(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text) {
        if (c == ' ' || c == '\t' || c == '\n') {
            if (!out.empty() && out.back() != ' ')
                out += ' ';
        } else if (c >= 'A' && c <= 'Z') {
            out += static_cast<char>(c - 'A' + 'a');
        } else if (c != '.' && c != ',' && c != '\'') {
            out += c;
        }
    }
    while (!out.empty() && out.back() == ' ')
        out.pop_back();
    return out;
}

void addLine(std::string &text, const std::string &field)
{
    if (!field.empty())
        text += field + '\n';
}

} // namespace

std::string SearchKey::text() const
{
    std::string text = "\n";
    for (const std::string *field : {&name, &nik, &kpj, &number, &ticket})
        addLine(text, *field);
    return text;
}

std::string fold(std::string_view text)
{
    for (const char c : text) {
        if (static_cast<unsigned char>(c) >= 0x80) {
            const auto wide = QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
            return foldAscii(wide.toCaseFolded().toStdString());
        }
    }
    return foldAscii(text);
}

std::string digitsOf(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (isDigit(c))
            digits += c;
        else if (c != ' ' && c != '.' && c != '-')
            return {};
    }
    return digits;
}

SearchKey searchKeyOf(const domain::Claim &claim)
{
    SearchKey key;
    const auto &person = claim.form.participant;
    key.name = fold(person.name);
    // Also without titles: "Hj. Siti Aminah, S.E." is found by her bare name from its beginning.
    const std::string bare = fold(core::normaliseName(person.name));
    if (!bare.empty() && bare != key.name)
        key.name += '\n' + bare;
    key.nik = person.nik;
    for (const std::string &kpj : person.kpj) {
        if (!key.kpj.empty())
            key.kpj += '\n';
        key.kpj += kpj;
    }
    key.number = fold(claim.number);
    return key;
}

} // namespace loket::localstore
