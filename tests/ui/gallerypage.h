// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace loket::ui {

/// Every shared widget once, in the states that matter. Tests and the gallery program look at the same page.
class GalleryPage : public QWidget
{
    Q_OBJECT

public:
    explicit GalleryPage(QWidget *parent = nullptr);

private:
    QWidget *buttons();
    QWidget *chips();
    QWidget *inputs();
    QWidget *money();
    QWidget *messages();
    QWidget *tiles();
};

} // namespace loket::ui
