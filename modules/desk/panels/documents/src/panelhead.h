// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;

namespace loket::ui {
class IconButton;
}

namespace loket::documentspanel {

/// The tools at the right end of the panel's head: version, zoom, rotation, side by side.
class PanelHead final : public QWidget
{
    Q_OBJECT
public:
    explicit PanelHead(QWidget *parent = nullptr);

    /// Names of the versions, newest first; hidden when there is only one.
    void setVersions(const QStringList &names, int current);
    void setToolsEnabled(bool enabled);
    void setSideBySide(bool on);
    void retranslate();

signals:
    void versionChosen(int index);
    void zoomInWanted();
    void zoomOutWanted();
    void fitWanted();
    void rotateWanted();
    void sideBySideWanted(bool on);

private:
    QStringList m_names;
    QComboBox *m_versions;
    ui::IconButton *m_zoomOut;
    ui::IconButton *m_zoomIn;
    ui::IconButton *m_fit;
    ui::IconButton *m_rotate;
    ui::IconButton *m_sideBySide;
};

} // namespace loket::documentspanel
