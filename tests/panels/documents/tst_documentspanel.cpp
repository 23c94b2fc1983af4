// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "documentlistmodel.h"

#include "loket/documentspanel/documentpane.h"
#include "loket/documentspanel/documentspanel.h"
#include "loket/documentspanel/documentview.h"
#include "loket/testdocuments/sound.h"
#include "loket/ui/language.h"
#include "loket/ui/theme.h"
#include "ui/audit.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>

using namespace loket;
using namespace loket::documentspanel;
using domain::DocumentKind;
using domain::DocumentState;

class TestDocumentsPanel final : public QObject
{
    Q_OBJECT
    std::unique_ptr<rendering::RenderService> m_renderer;
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<DocumentsPanel> m_panel;
    std::vector<DocumentItem> m_items;

    [[nodiscard]] DocumentPane &pane(int index) const
    {
        return *m_panel->findChild<DocumentPane *>(QStringLiteral("pane%1").arg(index));
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_panel->window(), Qt::Key(key), modifiers);
    }
    [[nodiscard]] QComboBox *box(QLatin1String name) const
    {
        for (auto *found : m_panel->findChildren<QComboBox *>()) {
            if (found->accessibleName() == name)
                return found;
        }
        return nullptr;
    }
    /// Leaves a picture where LOKET_SHOTS says.
    void shoot(const char *name, const ui::Theme &theme = ui::Theme::light()) const
    {
        const QString folder = qEnvironmentVariable("LOKET_SHOTS");
        if (folder.isEmpty())
            return;
        const QString file = QStringLiteral("documents-%1-%2.png")
                                 .arg(QLatin1String(name), QLatin1String(theme.isDark() ? "dark" : "light"));
        QVERIFY(m_panel->grab().save(QDir(folder).filePath(file)));
    }
    [[nodiscard]] QComboBox *versions() const { return box(QLatin1String("Version")); }

private slots:
    void init()
    {
        ui::applyTheme(*qApp, ui::Theme::light());
        m_renderer = std::make_unique<rendering::RenderService>(renderConfig());
        m_shelf = std::make_unique<Shelf>();
        m_shelf->put(QStringLiteral("ktp"), testdocuments::jpeg(QSize(2400, 1512)));
        m_shelf->put(QStringLiteral("kk1"), testdocuments::png(QSize(600, 800)));
        m_shelf->put(QStringLiteral("kk2"), testdocuments::png(QSize(900, 700)));
        m_shelf->put(QStringLiteral("letter"), testdocuments::pdf(4));
        m_shelf->put(QStringLiteral("bad"), "%PDF-1.7 nothing");
        m_items = {
            item(1, QStringLiteral("KTP"), DocumentKind::IdCard, {version(QStringLiteral("ktp"))}),
            item(2, QStringLiteral("Kartu Keluarga"), DocumentKind::FamilyCard,
                 {version(QStringLiteral("kk1")), version(QStringLiteral("kk2"), 30)}),
            item(3, QStringLiteral("Paklaring"), DocumentKind::EmploymentCertificate,
                 {version(QStringLiteral("letter"))}),
            item(4, QStringLiteral("Buku tabungan"), DocumentKind::BankPassbook, {version(QStringLiteral("bad"))}),
            item(5, QStringLiteral("NPWP"), DocumentKind::Npwp, {})};
        m_panel = std::make_unique<DocumentsPanel>(*m_renderer, m_shelf->provider(), core::Zone::Wib);
        m_panel->resize(900, 560);
        m_panel->setReasons({{domain::ReasonCode::P01, QStringLiteral("Foto buram")},
                             {domain::ReasonCode::P02, QStringLiteral("Terpotong")}});
        m_panel->setItems(m_items);
        m_panel->show();
        QVERIFY(QTest::qWaitForWindowActive(m_panel.get()));
        QTRY_VERIFY(pane(0).showsPage());
    }

    void cleanup() { m_panel.reset(); }

    void firstDocumentOpensByItselfAndIsReportedAsSeen()
    {
        QCOMPARE(m_panel->currentDocument(), documentId(1));
        QSignalSpy seen(m_panel.get(), &DocumentsPanel::documentSeen);
        m_panel->openDocument(documentId(2));
        QTRY_COMPARE(seen.size(), 1);
        QCOMPARE(seen.first().at(1).toString(), QStringLiteral("kk2")); // the newest version
    }

    void arrowsWalkThroughTheDocumentsAndStopAtTheEnds()
    {
        pane(0).view().setFocus();
        press(Qt::Key_Left);
        QCOMPARE(m_panel->currentDocument(), documentId(1));
        for (int i = 0; i < 10; ++i)
            press(Qt::Key_Right);
        QCOMPARE(m_panel->currentDocument(), documentId(5));
        press(Qt::Key_Left);
        QCOMPARE(m_panel->currentDocument(), documentId(4));
    }

    void olderVersionCanBeChosen()
    {
        m_panel->openDocument(documentId(2));
        QVERIFY(versions()->isVisible());
        QCOMPARE(versions()->count(), 2);
        versions()->setCurrentIndex(1);
        emit versions()->activated(1);
        QTRY_VERIFY(pane(0).showsPage());
        QCOMPARE(pane(0).info()->firstPage, QSizeF(600, 800));
        m_panel->openDocument(documentId(1));
        QVERIFY(!versions()->isVisible());
    }

    void newerUploadReplacesTheOneThatIsOpen()
    {
        m_items[0].versions.push_back(version(QStringLiteral("kk2"), 40));
        m_panel->setItems(m_items);
        QTRY_COMPARE(pane(0).info().value_or(rendering::DocumentInfo()).firstPage, QSizeF(900, 700));
    }

    void keysZoomAndRotateAndTheTurnIsRemembered()
    {
        const double fitted = pane(0).view().zoom();
        press(Qt::Key_Plus);
        QVERIFY(pane(0).view().zoom() > fitted);
        press(Qt::Key_Minus);
        QVERIFY(qFuzzyCompare(pane(0).view().zoom(), fitted));
        press(Qt::Key_R);
        QCOMPARE(pane(0).view().quarterTurns(), 1);
        m_panel->openDocument(documentId(2));
        QTRY_VERIFY(pane(0).showsPage());
        QCOMPARE(pane(0).view().quarterTurns(), 0);
        m_panel->openDocument(documentId(1));
        QTRY_VERIFY(pane(0).showsPage());
        QCOMPARE(pane(0).view().quarterTurns(), 1);
    }

    void sideBySideOpensTheNeighbourAndKeysGoToTheChosenPane()
    {
        press(Qt::Key_D);
        QVERIFY(m_panel->isSideBySide());
        QTRY_VERIFY(pane(1).isVisible() && pane(1).showsPage());
        QCOMPARE(pane(1).item()->id, documentId(2));
        QTest::mouseClick(pane(1).view().viewport(), Qt::LeftButton);
        QCOMPARE(m_panel->currentDocument(), documentId(2));
        press(Qt::Key_R);
        QCOMPARE(pane(1).view().quarterTurns(), 1);
        QCOMPARE(pane(0).view().quarterTurns(), 0);
        press(Qt::Key_B, Qt::ControlModifier);
        QVERIFY(!m_panel->isSideBySide());
        QCOMPARE(m_panel->currentDocument(), documentId(2)); // the chosen one stays
    }

    void acceptIsSaidOnceAndShownOnlyWhenItComesBack()
    {
        QSignalSpy verdicts(m_panel.get(), &DocumentsPanel::verdictGiven);
        press(Qt::Key_V);
        QCOMPARE(verdicts.size(), 1);
        const auto check = verdicts.first().first().value<domain::DocumentCheck>();
        QCOMPARE(check.document, documentId(1));
        QCOMPARE(check.state, DocumentState::Accepted);
        m_items[0].state = DocumentState::Accepted;
        m_panel->setItems(m_items);
        press(Qt::Key_V);
        QCOMPARE(verdicts.size(), 1);
    }

    void unreadableAsksForAReason()
    {
        QSignalSpy verdicts(m_panel.get(), &DocumentsPanel::verdictGiven);
        press(Qt::Key_X);
        QCOMPARE(verdicts.size(), 0);
        auto *note = m_panel->findChild<QLineEdit *>();
        QTRY_VERIFY(note->isVisible());
        QVERIFY(box(QLatin1String("Reason"))->hasFocus());
        QTest::keyClick(box(QLatin1String("Reason")), Qt::Key_Down);
        note->setFocus();
        QTest::keyClicks(note, QStringLiteral("Foto ulang, xvr+"));
        QCOMPARE(note->text(), QStringLiteral("Foto ulang, xvr+")); // letters are text here, not keys
        QTest::keyClick(note, Qt::Key_Return);
        QCOMPARE(verdicts.size(), 1);
        const auto check = verdicts.first().first().value<domain::DocumentCheck>();
        QCOMPARE(check.state, DocumentState::Unreadable);
        QCOMPARE(*check.reason, domain::ReasonCode::P02);
        QCOMPARE(check.note, std::string("Foto ulang, xvr+"));
        QVERIFY(!note->isVisible());
    }

    void escapeLeavesTheQuestionWithoutAVerdict()
    {
        QSignalSpy verdicts(m_panel.get(), &DocumentsPanel::verdictGiven);
        press(Qt::Key_X);
        auto *note = m_panel->findChild<QLineEdit *>();
        QTest::keyClick(note, Qt::Key_Escape);
        QVERIFY(!note->isVisible());
        QCOMPARE(verdicts.size(), 0);
    }

    void documentThatWasNotSeenCannotBeAccepted()
    {
        QSignalSpy verdicts(m_panel.get(), &DocumentsPanel::verdictGiven);
        m_panel->openDocument(documentId(4)); // damaged
        press(Qt::Key_V);
        m_panel->openDocument(documentId(5)); // missing
        press(Qt::Key_V);
        press(Qt::Key_X);
        QCOMPARE(verdicts.size(), 0);
        QVERIFY(!m_panel->findChild<QLineEdit *>()->isVisible());
    }

    void listModelKeepsItsPromises()
    {
        DocumentListModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setItems(m_items);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        m_items[2].state = DocumentState::Accepted;
        model.setItems(m_items);
        QCOMPARE(resets.size(), 0);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().first().toModelIndex().row(), 2);
        m_items.pop_back();
        model.setItems(m_items);
        QCOMPARE(resets.size(), 1);
    }

    void everythingThatTakesTheFocusHasAName()
    {
        press(Qt::Key_D);
        press(Qt::Key_X);
        for (const auto *widget : m_panel->findChildren<QWidget *>()) {
            if (widget->focusPolicy() != Qt::NoFocus && widget->isVisible() && widget->isEnabled() &&
                !widget->objectName().startsWith(QLatin1String("qt_")))
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
        }
    }

    void narrowPanelInIndonesianKeepsTheRules()
    {
        ui::LanguageSwitcher language(*qApp);
        QVERIFY(language.install(ui::Language::Indonesian));
        m_panel->resize(600, 480); // what is left between two columns at 1366 x 768
        m_panel->setSideBySide(true);
        press(Qt::Key_X);
        QTRY_VERIFY(pane(0).showsPage() && pane(1).showsPage());
        QCOMPARE(m_panel->width(), 600);
        shoot("narrow-id");
        const QStringList problems = ui::auditWindow(*m_panel);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
        QVERIFY(language.install(ui::Language::English));
    }

    void listBelowLeavesTheWidthToTheDocument()
    {
        m_panel->setListPlace(DocumentsPanel::ListPlace::Below);
        m_panel->resize(420, 480); // the papers of the wall at 1366 x 768
        QTRY_COMPARE(m_panel->width(), 420);
        QTRY_VERIFY(pane(0).width() > 400);
        shoot("below");
        const QStringList problems = ui::auditWindow(*m_panel);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(QLatin1Char('\n'))));
        pane(0).view().setFocus();
        press(Qt::Key_Right);
        QCOMPARE(m_panel->currentDocument(), documentId(2));
    }

    void picturesForTheEye_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void picturesForTheEye()
    {
        QFETCH(bool, dark);
        const ui::Theme theme = dark ? ui::Theme::dark() : ui::Theme::light();
        m_panel->setPalette(theme.palette()); // as when the theme is switched while it is open
        m_items[0].state = DocumentState::Accepted;
        m_items[1].state = DocumentState::Unreadable;
        m_panel->setItems(m_items);
        shoot("one", theme);
        const QImage picture = m_panel->grab().toImage();
        const QColor ground = picture.pixelColor(picture.width() - 20, picture.height() - 20);
        QCOMPARE(ground, theme.colour(ui::Token::Viewer));
        m_panel->openDocument(documentId(3));
        QTRY_VERIFY(pane(0).showsPage());
        press(Qt::Key_X);
        shoot("reason", theme);
        QTest::keyClick(box(QLatin1String("Reason")), Qt::Key_Escape);
        m_panel->setSideBySide(true);
        QTRY_VERIFY(pane(1).accessibleDescription().contains(QStringLiteral("damaged")));
        shoot("broken", theme);
        m_panel->setSideBySide(false);
        m_panel->openDocument(documentId(1));
        m_panel->setSideBySide(true);
        QTRY_VERIFY(pane(0).showsPage() && pane(1).showsPage());
        shoot("two", theme);
    }

    void everyReadableDocumentGetsASmallPictureAndABrokenOneKeepsItsIcon()
    {
        const auto *list = m_panel->findChild<QListView *>();
        const auto picture = [list](int row) {
            return list->model()->index(row, 0).data(DocumentListModel::ThumbnailRole).value<QImage>();
        };

        QTRY_VERIFY_WITH_TIMEOUT(!picture(0).isNull() && !picture(1).isNull() && !picture(2).isNull(), 30'000);

        QVERIFY(picture(3).isNull());
        QVERIFY2(picture(0).width() > picture(0).height(), "a card lies");
        QVERIFY2(picture(2).width() < picture(2).height(), "a letter stands");
    }

    void aNewVersionGetsItsOwnSmallPicture()
    {
        const auto *list = m_panel->findChild<QListView *>();
        const auto picture = [list] {
            return list->model()->index(3, 0).data(DocumentListModel::ThumbnailRole).value<QImage>();
        };
        m_shelf->put(QStringLiteral("passbook"), testdocuments::jpeg(QSize(600, 400)));

        m_items[3].versions.push_back(version(QStringLiteral("passbook"), 40));
        m_panel->setItems(m_items);

        QTRY_VERIFY_WITH_TIMEOUT(!picture().isNull(), 30'000);
    }
};

QTEST_MAIN(TestDocumentsPanel)
#include "tst_documentspanel.moc"
