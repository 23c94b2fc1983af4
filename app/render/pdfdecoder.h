// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decoder.h"

#include <QByteArray>
#include <QIODevice>
#include <memory>
#include <poppler-qt6.h>

namespace loket::render {

/// PDF through Poppler. Scripts and forms do nothing; annotations are drawn as they lie.
class PdfDecoder final : public Decoder
{
public:
    /// Errors Damaged (also for a document without pages: what is left of a cut one), Locked.
    static Answer<std::unique_ptr<Decoder>> open(const QByteArray &bytes);

    std::uint32_t pageCount() const override { return m_pages; }
    std::uint32_t flags() const override { return m_flags; }
    Answer<QSizeF> naturalSize(std::uint32_t page) override;
    Answer<QImage> render(std::uint32_t page, QSize box) override;

private:
    PdfDecoder(std::unique_ptr<QIODevice> device, std::unique_ptr<Poppler::Document> document)
        : m_device(std::move(device))
        , m_document(std::move(document))
    {}

    Answer<std::unique_ptr<Poppler::Page>> page(std::uint32_t number);

    std::unique_ptr<QIODevice> m_device; ///< read on demand, so it goes after the document
    std::unique_ptr<Poppler::Document> m_document;
    std::uint32_t m_pages = 0;
    std::uint32_t m_flags = 0;
};

} // namespace loket::render
