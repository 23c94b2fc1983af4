// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/documentspanel/documentspanel.h"
#include "loket/models/claimsession.h"
#include "loket/rendering/renderservice.h"

#include <QHash>
#include <QObject>
#include <vector>

namespace loket::workstation {

/// A documents panel that shows the open claim of a session. The panel is for somebody's layout to take.
class DocumentsBinding final : public QObject
{
    Q_OBJECT

public:
    enum class Verdicts
    {
        Offered,
        NotOffered ///< the documents are only looked at
    };

    DocumentsBinding(models::ClaimSession &session, rendering::RenderService &renderer, Verdicts verdicts,
                     QObject *parent);

    [[nodiscard]] documentspanel::DocumentsPanel *panel() const { return m_panel; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showItems();
    void showReasons();
    void fetch(const QString &sha256, documentspanel::BytesReady ready);
    void arrived(const std::string &sha256);
    void failed(const std::string &sha256, const core::Error &error);

    models::ClaimSession &m_session;
    documentspanel::DocumentsPanel *m_panel;
    QHash<QString, std::vector<documentspanel::BytesReady>> m_waiting; ///< by hash, until the bytes are on this PC
};

} // namespace loket::workstation
