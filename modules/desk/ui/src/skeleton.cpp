// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/skeleton.h"

#include "loket/ui/metrics.h"
#include "loket/ui/painting.h"

#include <QPainter>
#include <array>
#include <chrono>

namespace loket::ui {

namespace {

constexpr int kBar = 14;
constexpr int kPitch = 26;
constexpr std::chrono::milliseconds kDelay{300};
// Shares of the width, so that the bars look like lines of text.
constexpr std::array<double, 6> kShares = {.50, .65, .80, .53, .68, .83};

} // namespace

Skeleton::Skeleton(int rows, bool boxed, QWidget *parent)
    : QWidget(parent)
    , m_rows(rows)
    , m_boxed(boxed)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Loading"));
    m_delay.setSingleShot(true);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_drawn = true;
        update();
    });
}

QSize Skeleton::sizeHint() const
{
    return {200, m_rows * kPitch};
}

void Skeleton::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_drawn = false;
    m_delay.start(kDelay);
}

void Skeleton::paintEvent(QPaintEvent *)
{
    if (!m_drawn)
        return;
    QPainter painter(this);
    const Theme theme = Theme::of(this);
    QColor bar = theme.colour(Token::Line);
    bar.setAlphaF(theme.isDark() ? 0.7F : 0.6F);
    for (int row = 0; row < m_rows; ++row) {
        const int y = row * kPitch + (kPitch - kBar) / 2;
        int x = 0;
        if (m_boxed) {
            paintBox(painter, QRect(0, y - 2, kIndicator, kIndicator), bar, Qt::transparent, 4);
            x = kIndicator + 2 * kGrid;
        }
        const double share = kShares[static_cast<std::size_t>(row) % kShares.size()];
        paintBox(painter, QRect(x, y, qRound((width() - x) * share), kBar), bar, Qt::transparent, 4);
    }
}

} // namespace loket::ui
