// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "options.h"

#include "loket/core/date.h"
#include "loket/ui/appearance.h"
#include "loket/ui/language.h"

#include <QByteArray>
#include <QString>

namespace loket::workstation {

/// What this PC remembers between runs, apart from work: where the centre is, how the window looked. Never a password
/// or a token.
class Remembered
{
public:
    [[nodiscard]] QString server() const;
    [[nodiscard]] QString profile() const;
    [[nodiscard]] QString rulesKey() const; ///< of head office; empty until somebody gave it
    [[nodiscard]] QString userName() const;
    [[nodiscard]] QString desk() const;
    [[nodiscard]] QString branchName() const;
    [[nodiscard]] core::Zone zone() const; ///< of the branch; WIB until somebody has signed in
    [[nodiscard]] ui::Language language() const;
    [[nodiscard]] ui::Appearance appearance() const;
    [[nodiscard]] QByteArray windowGeometry() const;
    [[nodiscard]] QByteArray paneSizes(const QString &page) const;

    void setServer(const QString &server, const QString &profile);
    void setRulesKey(const QString &key);
    void setUserName(const QString &name);
    void setDesk(const QString &desk);
    void setBranch(const QString &name, core::Zone zone);
    void setLanguage(ui::Language language);
    void setAppearance(ui::Appearance appearance);
    void setWindowGeometry(const QByteArray &geometry);
    void setPaneSizes(const QString &page, const QByteArray &sizes);
    void forgetLayout();
};

/// The folder of a profile's databases: <data>/loket/<profile>. The name keeps letters, digits, '-' and '_' only.
[[nodiscard]] QString profileDir(const QString &profile);

} // namespace loket::workstation
