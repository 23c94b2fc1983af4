// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace loket::ui {

/// A row of filters or pages of which one is chosen: "Semua 9", "Loket 6". Left and right arrow move the choice.
class SegmentedTabs : public QWidget
{
    Q_OBJECT

public:
    enum class Look
    {
        Boxed, ///< filters in a card: outlined boxes
        Flat   ///< pages in the top bar: only the chosen one has a ground
    };

    explicit SegmentedTabs(Look look = Look::Boxed, QWidget *parent = nullptr);

    /// Returns its index.
    int addTab(const QString &text);
    void setTabText(int index, const QString &text);
    /// A count behind the word; negative takes it away.
    void setCount(int index, int count);
    void clear();
    [[nodiscard]] int count() const { return static_cast<int>(m_tabs.size()); }
    [[nodiscard]] int currentIndex() const;
    void setCurrentIndex(int index);

signals:
    void currentChanged(int index);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Tab;
    Look m_look;
    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
    QList<Tab *> m_tabs;
};

} // namespace loket::ui
