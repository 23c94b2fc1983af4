// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/walkinform.h"

#include <QWidget>

class QGridLayout;

namespace loket::walkinpanel {

/// The papers a reason needs, in two columns: a tick for the original, what the law or the SOP says, a file to attach.
class PaperList final : public QWidget
{
    Q_OBJECT

public:
    explicit PaperList(models::WalkInForm &form, QWidget *parent = nullptr);
    void refresh();
    /// Reads the file and hands its bytes to the form.
    void attachFile(domain::DocumentKind kind, const QString &path);

    /// Puts the ticks and buttons behind `before` in the order of Tab.
    void chainAfter(QWidget *before);

signals:
    void unreadable(const QString &why);
    void rebuilt();

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();
    void addPaper(const models::WalkInPaper &paper, int at);
    void chooseFile(domain::DocumentKind kind);

    models::WalkInForm &m_form;
    QGridLayout *m_grid;
    std::vector<models::WalkInPaper> m_shown;
};

} // namespace loket::walkinpanel
