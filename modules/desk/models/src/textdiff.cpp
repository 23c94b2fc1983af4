// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/textdiff.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace loket::models {
namespace {

constexpr qsizetype kLongest = 200;

/// Lengths of the longest common subsequence of every pair of tails.
class TailTable
{
public:
    TailTable(const QString &a, const QString &b)
        : m_width(static_cast<std::size_t>(b.size()) + 1)
        , m_cells((static_cast<std::size_t>(a.size()) + 1) * m_width)
    {
        for (qsizetype i = a.size() - 1; i >= 0; --i) {
            for (qsizetype j = b.size() - 1; j >= 0; --j)
                cell(i, j) = a[i] == b[j] ? static_cast<std::uint16_t>(at(i + 1, j + 1) + 1)
                                          : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    [[nodiscard]] std::uint16_t at(qsizetype i, qsizetype j) const { return m_cells[place(i, j)]; }

private:
    std::uint16_t &cell(qsizetype i, qsizetype j) { return m_cells[place(i, j)]; }
    [[nodiscard]] std::size_t place(qsizetype i, qsizetype j) const
    {
        return static_cast<std::size_t>(i) * m_width + static_cast<std::size_t>(j);
    }

    std::size_t m_width;
    std::vector<std::uint16_t> m_cells;
};

void mark(QList<TextSpan> &spans, qsizetype letter)
{
    if (!spans.isEmpty() && spans.last().start + spans.last().length == letter)
        ++spans.last().length;
    else
        spans.append({letter, 1});
}

} // namespace

QList<TextSpan> differences(const QString &text, const QString &reference)
{
    const QString mine = text.toUpper();
    const QString other = reference.toUpper();
    if (mine == other || text.isEmpty())
        return {};
    // Upper case may be longer ("ß"); marks would then point beside their letters.
    if (mine.size() != text.size() || text.size() > kLongest || other.size() > kLongest)
        return {{0, text.size()}};
    const TailTable tails(mine, other);
    QList<TextSpan> spans;
    qsizetype j = 0;
    for (qsizetype i = 0; i < mine.size(); ++i) {
        while (j < other.size() && mine[i] != other[j] && tails.at(i, j + 1) >= tails.at(i + 1, j) &&
               tails.at(i, j + 1) == tails.at(i, j))
            ++j;
        if (j < other.size() && mine[i] == other[j])
            ++j;
        else
            mark(spans, i);
    }
    return spans;
}

} // namespace loket::models
