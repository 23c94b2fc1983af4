// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixture.h"

#include "loket/documentspanel/documentpane.h"
#include "loket/documentspanel/documentview.h"
#include "loket/testdocuments/hostile.h"
#include "loket/testdocuments/sound.h"
#include "loket/ui/banner.h"
#include "loket/ui/emptystate.h"
#include "loket/ui/keybutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace loket;
using namespace loket::documentspanel;
using domain::DocumentKind;

class TestDocumentPane final : public QObject
{
    Q_OBJECT
    std::unique_ptr<rendering::RenderService> m_renderer;
    std::unique_ptr<Shelf> m_shelf;
    std::unique_ptr<DocumentPane> m_pane;

    [[nodiscard]] QString message() const { return m_pane->findChild<ui::EmptyState *>()->accessibleName(); }
    [[nodiscard]] bool messageVisible() const { return m_pane->findChild<ui::EmptyState *>()->isVisible(); }

    void show(const QByteArray &bytes, const QString &hash = QStringLiteral("a1"))
    {
        m_shelf->put(hash, bytes);
        m_pane->open(item(1, QStringLiteral("KTP"), DocumentKind::IdCard, {version(hash)}), 0);
    }

private slots:
    void init()
    {
        m_renderer = std::make_unique<rendering::RenderService>(renderConfig());
        m_shelf = std::make_unique<Shelf>();
        m_pane = std::make_unique<DocumentPane>(*m_renderer, m_shelf->provider());
        m_pane->resize(600, 500);
        m_pane->show();
    }

    void cleanup() { m_pane.reset(); }

    void pictureIsShownAndThenRefined()
    {
        show(testdocuments::jpeg(QSize(3000, 2000)));
        QTRY_VERIFY(m_pane->showsPage());
        QVERIFY(!messageVisible());
        QCOMPARE(m_pane->info()->firstPage, QSizeF(3000, 2000));
        QSignalSpy changes(m_pane.get(), &DocumentPane::changed);
        QTRY_VERIFY(!changes.isEmpty()); // the whole picture has come
        QVERIFY(m_pane->view().isFitted());
    }

    void documentWithoutVersionsSaysSo()
    {
        m_pane->open(item(1, QStringLiteral("KTP"), DocumentKind::IdCard, {}), -1);
        QVERIFY(messageVisible());
        QVERIFY(message().contains(QStringLiteral("KTP")));
        QVERIFY(m_shelf->asked().isEmpty());
    }

    void unknownHashIsAMessageAndCanBeTriedAgain()
    {
        m_pane->open(item(1, QStringLiteral("KTP"), DocumentKind::IdCard, {version(QStringLiteral("b2"))}), 0);
        QVERIFY(messageVisible());
        m_shelf->put(QStringLiteral("b2"), testdocuments::jpeg());
        m_pane->findChild<ui::KeyButton *>()->click();
        QTRY_VERIFY(m_pane->showsPage());
    }

    void damagedDocumentIsASentenceInItsOwnPane()
    {
        DocumentPane other(*m_renderer, m_shelf->provider());
        other.resize(300, 300);
        other.show();
        m_shelf->put(QStringLiteral("ok"), testdocuments::png());
        show("%PDF-1.7 nothing");
        other.open(item(2, QStringLiteral("KK"), DocumentKind::FamilyCard, {version(QStringLiteral("ok"))}), 0);
        QTRY_VERIFY(message().contains(QStringLiteral("damaged")));
        QTRY_VERIFY(other.showsPage());
    }

    void cutPictureIsShownWithAWarning()
    {
        const QByteArray whole = testdocuments::jpeg();
        show(whole.left(whole.size() / 2));
        QTRY_VERIFY(m_pane->showsPage());
        QVERIFY(m_pane->findChild<ui::Banner *>()->isVisible());
        show(whole, QStringLiteral("whole"));
        QTRY_VERIFY(m_pane->showsPage());
        QVERIFY(!m_pane->findChild<ui::Banner *>()->isVisible());
    }

    void pagesOfAPdfAreTurned()
    {
        show(testdocuments::pdf(3));
        QTRY_VERIFY(m_pane->showsPage());
        const QImage first = m_pane->view().viewport()->grab().toImage();
        m_pane->nextPage();
        QTRY_VERIFY(m_pane->view().viewport()->grab().toImage() != first);
        m_pane->previousPage();
        QTRY_COMPARE(m_pane->view().viewport()->grab().toImage(), first);
        m_pane->previousPage(); // stays at the first
        QVERIFY(m_pane->showsPage());
    }

    void zoomedPrintIsRenderedFinerOnceAndNotForEver()
    {
        show(testdocuments::pdf(1));
        QTRY_VERIFY(m_pane->showsPage());
        QSignalSpy changes(m_pane.get(), &DocumentPane::changed);
        for (int i = 0; i < 12; ++i)
            m_pane->view().zoomIn();
        QTRY_VERIFY(!changes.isEmpty());
        changes.clear();
        m_pane->view().zoomIn(); // beyond the finest: nothing more is asked for
        QVERIFY(!changes.wait(500));
    }

    void bytesThatComeAfterAnotherDocumentWasOpenedAreDropped()
    {
        m_shelf->hold(true);
        show(testdocuments::jpeg(QSize(400, 300)), QStringLiteral("slow"));
        m_shelf->hold(false);
        show(testdocuments::png(QSize(800, 500)), QStringLiteral("quick"));
        m_shelf->letGo();
        QTRY_VERIFY(m_pane->showsPage());
        QCOMPARE(m_pane->info()->firstPage, QSizeF(800, 500));
    }

    void bytesThatComeAfterThePaneIsGoneDoNothing()
    {
        m_shelf->hold(true);
        show(testdocuments::jpeg());
        m_pane.reset();
        m_shelf->letGo();
        QVERIFY(!m_pane);
    }
};

QTEST_MAIN(TestDocumentPane)
#include "tst_documentpane.moc"
