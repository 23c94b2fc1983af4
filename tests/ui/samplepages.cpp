// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/samplepages.h"

#include "loket/ui/banner.h"
#include "loket/ui/barchart.h"
#include "loket/ui/card.h"
#include "loket/ui/emptystate.h"
#include "loket/ui/icons.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/metrics.h"
#include "loket/ui/skeleton.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace loket::ui {

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

QDateTime morning()
{
    return {QDate(2026, 11, 21), QTime(7, 52)};
}

} // namespace

std::unique_ptr<signinpanel::SignInPanel> sampleSignIn(signinpanel::Centre centre)
{
    auto panel = std::make_unique<signinpanel::SignInPanel>();
    panel->setServer(text("https://pusat.contoh"), text("meja-3"));
    panel->setUserName(text("putri.contoh"));
    panel->setPlace(text("Kantor Cabang Contoh"), text("Meja 3 · PC CTH-03"));
    panel->setNow(morning());
    panel->setVersion(text("1.0.0"));
    panel->setHelp(text("Lupa kata sandi? Hubungi admin cabang, pesawat 110."));
    panel->setChosen(Language::Indonesian, Appearance::System);
    if (centre == signinpanel::Centre::Reachable) {
        panel->setCentre(centre, text("12 ms · data hari ini siap, 42 klaim"));
    } else {
        panel->setCentre(centre, text("dicoba lagi otomatis · 42 klaim hari ini siap di PC ini"));
        panel->setOfflineOffer(text("Terakhir masuk di PC ini kemarin 15.42, berlaku sampai besok 08.00. "
                                    "Pekerjaan Anda disimpan di PC ini dan dikirim sendiri saat pusat kembali."));
    }
    return panel;
}

std::unique_ptr<signinpanel::LockPanel> sampleLock()
{
    auto panel = std::make_unique<signinpanel::LockPanel>();
    panel->setPlace(text("Kantor Cabang Contoh · Meja 3"));
    panel->setPerson(text("Putri Contoh"), text("Putri"));
    panel->setSince(text("Terkunci 10.19, setelah 5 menit tanpa gerak"));
    panel->setNow(QDateTime(QDate(2026, 11, 21), QTime(10, 24)));
    panel->setNotes(text("Pekerjaan Putri tersimpan, tidak terlihat oleh petugas lain"),
                    text("2 peserta video dijeda, mendengar pesan tunggu"));
    return panel;
}

std::unique_ptr<framepanel::AppFrame> sampleFrame()
{
    auto frame = std::make_unique<framepanel::AppFrame>();
    frame->setPlace(text("Kantor Cabang Contoh · Meja 3"));
    frame->setPerson(text("Putri Contoh"), text("Petugas layanan"));
    frame->setSearch(text("Cari NIK, KPJ, nama, atau nomor tiket"));
    frame->setLink(ConnectionChip::Link::Offline, text("09.14"), 12);
    for (const char *title : {"&Antrean", "&Klaim", "&Bantuan"})
        frame->menuBar()->addMenu(text(title))->addAction(text("Contoh"));
    auto *banner = new Banner(Tone::Info);
    banner->setGlyph(Icon::CloudOff);
    banner->setMessage(text("Anda tetap bisa melayani."), text("Pusat tersambung lagi dengan sendirinya."));
    banner->addAction(new KeyButton(Icon::RefreshCw, text("&Coba sekarang")));
    frame->setBanner(banner);

    auto *page = new QWidget;
    auto *columns = new QHBoxLayout(page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(kGutter);
    auto *queue = new Card(text("Antrean"));
    queue->setFixedWidth(284);
    auto *call = new KeyButton(Icon::PhoneCall, text("Panggil berikutnya"), KeyButton::Kind::Primary);
    call->setKey(QKeySequence(Qt::Key_F2));
    queue->body()->addWidget(call);
    queue->body()->addWidget(new Skeleton(5));
    queue->body()->addStretch();
    auto *evidence = new Card;
    evidence->body()->addWidget(
        new EmptyState(Icon::Video, text("Belum ada peserta di layar"), text("Peserta pertama dijadwalkan 08.30.")));
    auto *decision = new Card(text("Keputusan"));
    decision->setHeadSeparated(true);
    decision->setFixedWidth(352);
    auto *save = new KeyButton(Icon::Save, text("Simpan"), KeyButton::Kind::Primary);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    decision->body()->addStretch();
    decision->body()->addWidget(save);
    columns->addWidget(queue);
    columns->addWidget(evidence, 1);
    columns->addWidget(decision);
    const int index = frame->addPage(text("Pelayanan"), page);
    frame->addPage(text("Laporan"), new Card(text("Laporan")));
    frame->setPageCount(index, 9);
    frame->setPanes(index, {queue, decision});
    frame->setKeyHints(
        index,
        {{text("F2"), text("panggil berikutnya")}, {text("Ctrl+K"), text("cari")}, {text("F1"), text("semua tombol")}});
    frame->setStatus(text("Tersimpan di PC ini 09.41"), text("Versi 1.0.0 · dicoba lagi 24 dtk"));
    frame->setChosen(Language::Indonesian, Appearance::System);
    return frame;
}

std::unique_ptr<QWidget> sampleCharts()
{
    auto box = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(box.get());
    auto *shares = new Card(text("Setuju dan tolak per kanal"));
    auto *rows = new SharesView;
    rows->setRows({{text("Online"), .561}, {text("Di kantor"), .779}, {text("Semua"), .576}}, text("Bagian setuju"));
    shares->body()->addWidget(rows);
    layout->addWidget(shares);
    auto *monthly = new Card(text("Antrean online per bulan"));
    auto *chart = new BarChartView;
    BarChart values;
    const QList<std::pair<const char *, int>> months = {{"Jan", 541},  {"Feb", 605},  {"Mar", 465},  {"Apr", 630},
                                                        {"Mei", 887},  {"Jun", 1296}, {"Jul", 1254}, {"Agu", 1026},
                                                        {"Sep", 1259}, {"Okt", 1085}, {"Nov", 1202}};
    for (const auto &[name, value] : months)
        values.bars.append({text(name), value, value < 932 ? BarFill::Hatched : BarFill::Solid});
    values.bars.append({text("Des"), 0, BarFill::Unknown});
    values.mean = 932;
    values.meanText = text("rata-rata 932");
    chart->setChart(values, text("Antrean online per bulan"));
    monthly->body()->addWidget(chart);
    layout->addWidget(monthly, 1);
    return box;
}

std::unique_ptr<QWidget> sampleViews()
{
    auto box = std::make_unique<QWidget>();
    auto *layout = new QHBoxLayout(box.get());
    auto *card = new Card(text("Rekap"));
    auto *table = new QTableView;
    auto *model = new QStandardItemModel(30, 3, table);
    model->setHorizontalHeaderLabels({text("Tindak lanjut"), text("Online"), text("Di kantor")});
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < 3; ++column)
            model->setData(model->index(row, column), column == 0 ? QVariant(text("Setuju")) : QVariant(row * 1531));
    table->setModel(model);
    table->setAccessibleName(text("Rekap"));
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    table->setSortingEnabled(true);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->selectRow(2);
    card->body()->addWidget(table);
    layout->addWidget(card, 1);
    auto *calendar = new QCalendarWidget;
    calendar->setSelectedDate(QDate(2026, 11, 20));
    auto *side = new QVBoxLayout;
    side->addWidget(calendar);
    auto *menu = new QMenu(box.get());
    menu->setWindowFlags(Qt::Widget);
    menu->addAction(themedIcon(Icon::Printer), text("&Cetak"))->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    QAction *checked = menu->addAction(text("Tampilan &gelap"));
    checked->setCheckable(true);
    checked->setChecked(true);
    menu->addSeparator();
    menu->addAction(themedIcon(Icon::LogOut), text("&Keluar"))->setEnabled(false);
    menu->addMenu(text("&Bahasa"))->addAction(text("English"));
    menu->setActiveAction(checked);
    side->addWidget(menu);
    menu->show();
    auto *tabs = new QTabWidget;
    tabs->addTab(new QWidget, text("Riwayat"));
    tabs->addTab(new QWidget, text("Pesan"));
    side->addWidget(tabs);
    auto *list = new QListWidget;
    list->addItems({text("Nomor rekening tidak terbaca"), text("Foto buram"), text("Lain")});
    list->setCurrentRow(1);
    side->addWidget(list);
    layout->addLayout(side);
    return box;
}

Ticket sampleTicket()
{
    Ticket ticket;
    ticket.office = text("Kantor Cabang Contoh");
    ticket.service = text("Layanan klaim JHT");
    ticket.number = text("B-041");
    ticket.place = text("Bilik video, lantai 1");
    ticket.waitBand = text("20–40 menit");
    ticket.countedAt = text("09.14");
    ticket.code = makeQrCode("https://pusat.contoh/t/8f3k2m9q7x").value_or(QrCode{});
    ticket.originals = {{text("KTP"), true},
                        {text("Kartu peserta (KPJ)"), true},
                        {text("Surat berhenti kerja (paklaring)"), true},
                        {text("Buku tabungan"), false},
                        {text("Kartu Keluarga"), true}};
    ticket.printedAt = text("Jumat, 20 November 2026, 09.14 WIB");
    return ticket;
}

} // namespace loket::ui
