// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/domain/benefit.h"

#include <QTreeView>
#include <vector>

namespace loket::ui {

class ReasonModel;

/// Why the rules came to their answer: one row a step with sign, word and colour, what was asked and what was there,
/// and the regulation; the steps it was concluded from below it. What is not met stands open. Left and right fold,
/// Ctrl+C copies a step with its parts. Texts follow the language of the program.
class ReasonTree : public QTreeView
{
    Q_OBJECT

public:
    explicit ReasonTree(QWidget *parent = nullptr);

    /// What is the same as before keeps what was folded.
    void setReasons(const std::vector<domain::RuleReason> &reasons);
    /// Takes the height of its rows, for a place that scrolls by itself.
    void setGrowing(bool growing);
    /// Everything, a line a step, parts indented.
    [[nodiscard]] QString plainText() const;

public slots:
    void copyCurrent();
    void copyAll();

protected:
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void drawBranches(QPainter *, const QRect &, const QModelIndex &) const override {}
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void unfold(const QModelIndex &parent);
    void grow();

    ReasonModel *m_model;
    bool m_growing = false;
};

/// The word for how a step came out: "Met".
[[nodiscard]] QString outcomeText(domain::RuleOutcome outcome);
/// "needed 22/11/2026, there is 21/11/2026"; empty when nothing was compared.
[[nodiscard]] QString comparedText(const domain::RuleReason &reason);
/// In the language of the program.
[[nodiscard]] QString reasonText(const domain::RuleReason &reason);

} // namespace loket::ui
