// SPDX-License-Identifier: GPL-3.0-or-later
#include "loket/models/searchmodel.h"
#include "models/workbench.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace loket;
using models::SearchModel;

class SearchModelTest final : public QObject
{
    Q_OBJECT

    std::unique_ptr<test::Workbench> m_bench;
    std::unique_ptr<SearchModel> m_model;

private slots:
    void init()
    {
        m_bench = std::make_unique<test::Workbench>();
        for (const unsigned n : {41U, 42U}) {
            domain::Claim claim = test::sampleClaim(n);
            claim.form.participant.name = "Peserta Uji 0" + std::to_string(n);
            m_bench->confirm(claim);
        }
        m_model = std::make_unique<SearchModel>(*m_bench->store);
    }
    void cleanup()
    {
        m_model.reset();
        m_bench.reset();
    }

    void findsFromTwoLettersOnAndSelectsTheFirst()
    {
        const QAbstractItemModelTester tester(m_model.get());
        m_model->setText(QStringLiteral("p"));
        QCOMPARE(m_model->state(), SearchModel::State::TooShort);
        m_model->setText(QStringLiteral("peserta"));
        QCOMPARE(m_model->state(), SearchModel::State::Searching);
        QTRY_COMPARE(m_model->state(), SearchModel::State::Ready);
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->currentRow(), 0);
    }
    void keysMoveTheChoiceAndStopAtTheEnds()
    {
        m_model->setText(QStringLiteral("peserta"));
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_model->moveCurrent(-1);
        QCOMPARE(m_model->currentRow(), 0);
        m_model->moveCurrent(5);
        QCOMPARE(m_model->currentRow(), 1);
        QVERIFY(m_model->currentClaim().has_value());
    }
    void identifiersOfTheResultsAreMasked()
    {
        m_model->setText(QStringLiteral("uji 041"));
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->index(0).data(SearchModel::NikRole).toString(), QStringLiteral("************0041"));
    }
    void anEmptyFieldEmptiesTheList()
    {
        m_model->setText(QStringLiteral("peserta"));
        QTRY_COMPARE(m_model->rowCount(), 2);
        m_model->clear();
        QCOMPARE(m_model->rowCount(), 0);
        QCOMPARE(m_model->state(), SearchModel::State::Idle);
        QVERIFY(!m_model->currentClaim());
    }
};

QTEST_GUILESS_MAIN(SearchModelTest)
#include "tst_searchmodel.moc"
