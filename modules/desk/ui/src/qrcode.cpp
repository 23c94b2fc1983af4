// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/ui/qrcode.h"

#include <QColor>
#include <QPainter>
#include <QPainterPath>
#include <cerrno>
#include <memory>
#include <qrencode.h>

namespace loket::ui {

namespace {

constexpr int kQuietZone = 4;

struct Free
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

core::Result<QrCode> makeQrCode(const QByteArray &text)
{
    if (text.isEmpty())
        return core::fail(core::ErrorCode::InvalidValue, "nothing to encode");
    const std::unique_ptr<QRcode, Free> code(QRcode_encodeString8bit(text.constData(), 0, QR_ECLEVEL_M));
    if (code == nullptr)
        return core::fail(errno == ERANGE ? core::ErrorCode::TooLarge : core::ErrorCode::Internal,
                          "QR encoding failed");
    QrCode result;
    result.side = code->width;
    const int count = code->width * code->width;
    result.dark.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        result.dark.push_back((code->data[i] & 1U) != 0);
    return result;
}

void paintQrCode(QPainter &painter, const QRect &rect, const QrCode &code, const QColor &ink)
{
    if (code.side <= 0)
        return;
    const int module = qMax(1, qMin(rect.width(), rect.height()) / (code.side + 2 * kQuietZone));
    const int left = rect.left() + (rect.width() - module * code.side) / 2;
    const int top = rect.top() + (rect.height() - module * code.side) / 2;
    // One path: separate squares would show hairlines between them where the painter is scaled.
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (int y = 0; y < code.side; ++y)
        for (int x = 0; x < code.side; ++x)
            if (code.isDark(x, y))
                path.addRect(left + x * module, top + y * module, module, module);
    painter.fillPath(path, ink);
}

} // namespace loket::ui
