// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loket/signinpanel/signinpanel.h"

#include <QWidget>

namespace loket::signinpanel {

/// The green half: name, clock, place and the centre's state, always in the same corner.
class WelcomeSide : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomeSide(QWidget *parent = nullptr);

    void setPlace(const QString &branch, const QString &desk);
    void setNow(const QDateTime &now);
    void setCentre(Centre centre, const QString &detail);
    [[nodiscard]] QSize sizeHint() const override { return {412, 580}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QString centreWords() const;
    void updateName();

    QString m_branch;
    QString m_desk;
    QDateTime m_now;
    Centre m_centre = Centre::Unknown;
    QString m_detail;
};

} // namespace loket::signinpanel
