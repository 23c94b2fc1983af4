// SPDX-License-Identifier: GPL-3.0-or-later
#include "recaptable.h"

#include <array>
#include <cairo-pdf.h>
#include <memory>

namespace loket::ctl {
namespace {

using core::ErrorCode;
using core::fail;

constexpr double kWidth = 595; // A4 in points
constexpr double kHeight = 842;
constexpr double kMargin = 56;
constexpr double kRow = 26;
constexpr std::array<double, 3> kColumnRight{330, 430, 539};

cairo_status_t append(void *closure, const unsigned char *data, unsigned int length)
{
    static_cast<std::string *>(closure)->append(reinterpret_cast<const char *>(data), length);
    return CAIRO_STATUS_SUCCESS;
}

/// Draws text and rules on one page.
class Pen
{
public:
    explicit Pen(cairo_t *cairo)
        : m_cairo(cairo)
    {}

    void font(double size, bool bold)
    {
        cairo_select_font_face(m_cairo, "Noto Sans", CAIRO_FONT_SLANT_NORMAL,
                               bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
        cairo_set_font_size(m_cairo, size);
    }
    void left(double x, double y, const std::string &text)
    {
        cairo_move_to(m_cairo, x, y);
        cairo_show_text(m_cairo, text.c_str());
    }
    void right(double x, double y, const std::string &text)
    {
        cairo_text_extents_t extents;
        cairo_text_extents(m_cairo, text.c_str(), &extents);
        left(x - extents.x_advance, y, text);
    }
    void rule(double y, double width)
    {
        cairo_set_line_width(m_cairo, width);
        cairo_move_to(m_cairo, kMargin, y);
        cairo_line_to(m_cairo, kWidth - kMargin, y);
        cairo_stroke(m_cairo);
    }

private:
    cairo_t *m_cairo;
};

void drawRow(Pen &pen, double y, const std::string &name, std::int64_t online, std::int64_t onsite)
{
    pen.left(kMargin, y, name);
    pen.right(kColumnRight[0], y, grouped(online));
    pen.right(kColumnRight[1], y, grouped(onsite));
    pen.right(kColumnRight[2], y, grouped(online + onsite));
}

void drawPage(Pen pen, const protocol::Recap &recap, const std::string &branchName)
{
    pen.font(16, true);
    pen.left(kMargin, 80, "Rekap antrean menurut tindak lanjut");
    pen.font(11, false);
    pen.left(kMargin, 100, branchName + ", " + recap.from + " s.d. " + recap.to);
    double y = 140;
    pen.font(11, true);
    pen.left(kMargin, y, "Status");
    pen.right(kColumnRight[0], y, "Online");
    pen.right(kColumnRight[1], y, "Di kantor");
    pen.right(kColumnRight[2], y, "Jumlah");
    pen.rule(y + 8, 1);
    pen.font(11, false);
    std::int64_t online = 0;
    std::int64_t onsite = 0;
    for (const protocol::RecapRow &row : recap.rows) {
        y += kRow;
        drawRow(pen, y, statusWord(row.status), row.online, row.onsite);
        pen.rule(y + 8, 0.4);
        online += row.online;
        onsite += row.onsite;
    }
    y += kRow;
    pen.font(11, true);
    drawRow(pen, y, "Jumlah", online, onsite);
    pen.rule(y + 8, 1.5);
    pen.font(9, false);
    pen.left(kMargin, y + 40,
             "Dihitung dari riwayat klaim yang diajukan dalam masa ini, " + core::toIso(recap.countedAt) + ". Loket.");
}

} // namespace

core::Result<std::string> recapPdf(const protocol::Recap &recap, const std::string &branchName)
{
    std::string bytes;
    const std::unique_ptr<cairo_surface_t, decltype(&cairo_surface_destroy)> surface(
        cairo_pdf_surface_create_for_stream(append, &bytes, kWidth, kHeight), cairo_surface_destroy);
    cairo_pdf_surface_set_metadata(surface.get(), CAIRO_PDF_METADATA_TITLE, "Rekap antrean");
    {
        const std::unique_ptr<cairo_t, decltype(&cairo_destroy)> cairo(cairo_create(surface.get()), cairo_destroy);
        drawPage(Pen(cairo.get()), recap, branchName);
        cairo_show_page(cairo.get());
    }
    cairo_surface_finish(surface.get());
    if (cairo_surface_status(surface.get()) != CAIRO_STATUS_SUCCESS)
        return fail(ErrorCode::Storage, cairo_status_to_string(cairo_surface_status(surface.get())));
    return bytes;
}

} // namespace loket::ctl
