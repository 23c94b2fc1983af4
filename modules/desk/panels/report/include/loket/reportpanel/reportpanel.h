// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/models/recapmodel.h"

#include <QWidget>

class QStackedWidget;

namespace loket::ui {
class Card;
class Chip;
class EmptyState;
class SharesView;
class TextLabel;
} // namespace loket::ui

namespace loket::reportpanel {

class PeriodBar;
class RecapTable;

/// The supervisor's report. Borrows the model, which outlives it. Thread: GUI thread only.
class ReportPanel final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportPanel)

public:
    explicit ReportPanel(models::RecapModel &model, QWidget *parent = nullptr);

    /// As it stands at the head of exports.
    void setOffice(const QString &name);
    /// Written to exactly this file. Error Storage.
    [[nodiscard]] core::Result<> writeCsv(const QString &path) const;
    [[nodiscard]] core::Result<> writePdf(const QString &path) const;
    /// "rekap-PKL-2026-11-01-2026-11-30": no personal data.
    [[nodiscard]] QString exportName() const;

signals:
    /// Done or failed, in words: worth a toast.
    void said(const QString &text);
    /// The numbers left the screen as "csv", "pdf" or "print".
    void exported(const QString &form, loket::core::Date from, loket::core::Date to);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void load();
    void refresh();
    void showShares();
    void tellExport(const QString &form);
    void askFile(const QString &suffix, core::Result<> (ReportPanel::*write)(const QString &) const);
    void print();
    void retranslate();

    models::RecapModel &m_model;
    QString m_office;
    PeriodBar *m_period;
    QStackedWidget *m_stack;
    QWidget *m_page;
    ui::EmptyState *m_nothing;
    ui::Card *m_tableCard;
    RecapTable *m_table;
    ui::Chip *m_check;
    ui::Card *m_sharesCard;
    ui::SharesView *m_shares;
    ui::TextLabel *m_decided;
    ui::TextLabel *m_open;
    ui::TextLabel *m_rule;
};

} // namespace loket::reportpanel
