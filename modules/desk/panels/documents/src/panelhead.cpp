// SPDX-License-Identifier: GPL-3.0-or-later
#include "panelhead.h"

#include "loket/ui/iconbutton.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>

namespace loket::documentspanel {

namespace {

/// The keys are the panel's: held down they repeat, which the shortcut of a button does not.
void label(ui::IconButton &button, const QString &name, const QKeySequence &key)
{
    button.setName(name);
    button.setKeyHint(ui::keyText(key));
}

} // namespace

PanelHead::PanelHead(QWidget *parent)
    : QWidget(parent)
    , m_versions(new QComboBox)
    , m_zoomOut(new ui::IconButton(ui::Icon::ZoomOut, QString()))
    , m_zoomIn(new ui::IconButton(ui::Icon::ZoomIn, QString()))
    , m_fit(new ui::IconButton(ui::Icon::Maximize, QString()))
    , m_rotate(new ui::IconButton(ui::Icon::RotateCw, QString()))
    , m_sideBySide(new ui::IconButton(ui::Icon::Columns2, QString()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::kGrid);
    row->addWidget(m_versions);
    for (ui::IconButton *button : {m_zoomOut, m_zoomIn, m_fit, m_rotate, m_sideBySide})
        row->addWidget(button);
    m_sideBySide->setCheckable(true);
    m_versions->hide();

    connect(m_versions, &QComboBox::activated, this, &PanelHead::versionChosen);
    connect(m_zoomOut, &QAbstractButton::clicked, this, &PanelHead::zoomOutWanted);
    connect(m_zoomIn, &QAbstractButton::clicked, this, &PanelHead::zoomInWanted);
    connect(m_fit, &QAbstractButton::clicked, this, &PanelHead::fitWanted);
    connect(m_rotate, &QAbstractButton::clicked, this, &PanelHead::rotateWanted);
    connect(m_sideBySide, &QAbstractButton::clicked, this, &PanelHead::sideBySideWanted);
    retranslate();
}

void PanelHead::setVersions(const QStringList &names, int current)
{
    if (names != m_names) { // or an open list would close under the officer's hand
        m_names = names;
        m_versions->clear();
        m_versions->addItems(names);
    }
    m_versions->setCurrentIndex(current);
    m_versions->setVisible(names.size() > 1);
}

void PanelHead::setToolsEnabled(bool enabled)
{
    for (ui::IconButton *button : {m_zoomOut, m_zoomIn, m_fit, m_rotate})
        button->setEnabled(enabled);
}

void PanelHead::setSideBySide(bool on)
{
    m_sideBySide->setChecked(on);
}

void PanelHead::retranslate()
{
    m_versions->setAccessibleName(tr("Version"));
    label(*m_zoomOut, tr("Zoom out"), QKeySequence(Qt::Key_Minus));
    label(*m_zoomIn, tr("Zoom in"), QKeySequence(Qt::Key_Plus));
    label(*m_fit, tr("Whole page"), QKeySequence(Qt::CTRL | Qt::Key_0));
    label(*m_rotate, tr("Rotate"), QKeySequence(Qt::Key_R));
    label(*m_sideBySide, tr("Side by side"), QKeySequence(Qt::CTRL | Qt::Key_B));
}

} // namespace loket::documentspanel
