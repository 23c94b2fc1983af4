// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallerypage.h"

#include "loket/ui/banner.h"
#include "loket/ui/card.h"
#include "loket/ui/chip.h"
#include "loket/ui/connectionchip.h"
#include "loket/ui/datefield.h"
#include "loket/ui/emptystate.h"
#include "loket/ui/fielderror.h"
#include "loket/ui/flowlayout.h"
#include "loket/ui/iconbutton.h"
#include "loket/ui/keybutton.h"
#include "loket/ui/maskedfield.h"
#include "loket/ui/metrics.h"
#include "loket/ui/money.h"
#include "loket/ui/numbertile.h"
#include "loket/ui/provisionalmark.h"
#include "loket/ui/searchfield.h"
#include "loket/ui/segmentedtabs.h"
#include "loket/ui/skeleton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace loket::ui {

namespace {

QString text(const char *words)
{
    return QString::fromUtf8(words);
}

} // namespace

GalleryPage::GalleryPage(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(kGutter, kGutter, kGutter, kGutter);
    grid->setSpacing(kGutter);
    grid->addWidget(buttons(), 0, 0);
    grid->addWidget(chips(), 0, 1);
    grid->addWidget(inputs(), 0, 2, 2, 1);
    grid->addWidget(messages(), 1, 0);
    grid->addWidget(money(), 1, 1);
    grid->addWidget(tiles(), 2, 0, 1, 3);
}

QWidget *GalleryPage::buttons()
{
    auto *card = new Card(text("Buttons"));
    auto *row = new QHBoxLayout;
    auto *postpone = new KeyButton(Icon::CirclePause, text("Tunda"), KeyButton::Kind::Warning);
    auto *approve = new KeyButton(Icon::CircleCheck, text("Setujui"), KeyButton::Kind::Ok);
    auto *reject = new KeyButton(Icon::CircleX, text("To&lak"), KeyButton::Kind::Danger);
    for (KeyButton *choice : {approve, postpone, reject}) {
        choice->setCheckable(true);
        row->addWidget(choice);
    }
    postpone->setChecked(true);
    card->body()->addLayout(row);

    auto *save = new KeyButton(Icon::Save, text("Simpan keputusan"), KeyButton::Kind::Primary);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    card->body()->addWidget(save);
    auto *send = new KeyButton(Icon::MessageSquare, text("&Kirim ke HP"));
    send->setKey(QKeySequence(Qt::Key_F11));
    card->body()->addWidget(send);
    auto *off = new KeyButton(Icon::Lock, text("Belum bisa"), KeyButton::Kind::Primary);
    off->setDisabledReason(text("Terbuka setelah data lengkap"));
    card->body()->addWidget(off);
    auto *outlined = new QHBoxLayout;
    outlined->addWidget(new KeyButton(Icon::Undo2, text("Kem&balikan"), KeyButton::Kind::Warning));
    outlined->addWidget(new KeyButton(Icon::PhoneOff, text("Akhi&ri"), KeyButton::Kind::Danger));
    card->body()->addLayout(outlined);

    auto *tools = new QHBoxLayout;
    tools->addWidget(new IconButton(Icon::ZoomIn, text("Perbesar")));
    auto *on = new IconButton(Icon::Columns2, text("Bandingkan"));
    on->setCheckable(true);
    on->setChecked(true);
    tools->addWidget(on);
    tools->addWidget(new IconButton(Icon::Printer, text("Cetak")));
    tools->addWidget(new QPushButton(text("Dialog")));
    auto *standard = new QPushButton(text("Utama"));
    standard->setDefault(true);
    tools->addWidget(standard);
    tools->addStretch();
    card->body()->addLayout(tools);
    return card;
}

QWidget *GalleryPage::chips()
{
    auto *card = new Card(text("States"));
    card->setSubtitle(text("icon, word and colour"));
    auto *flow = new FlowLayout;
    flow->addWidget(new Chip(Tone::Ok, text("Jelas")));
    flow->addWidget(new Chip(Tone::Warning, text("Agak buram")));
    flow->addWidget(new Chip(Tone::Bad, Icon::TriangleAlert, text("1 lewat batas")));
    flow->addWidget(new Chip(Tone::Info, Icon::CircleDot, text("Sedang diproses")));
    flow->addWidget(new Chip(Tone::Neutral, text("tidak berlaku")));
    auto *flag = new Chip(Tone::Warning, Icon::Flag, text("Nama rekening beda"));
    flag->setShape(Chip::Shape::Flag);
    flow->addWidget(flag);
    auto *bare = new Chip(Tone::Ok, text("Sama"));
    bare->setShape(Chip::Shape::Bare);
    flow->addWidget(bare);
    flow->addWidget(new ProvisionalMark);
    auto *online = new ConnectionChip;
    online->setLink(ConnectionChip::Link::Connected);
    flow->addWidget(online);
    auto *offline = new ConnectionChip;
    offline->setLink(ConnectionChip::Link::Offline, text("09.14"), 12);
    flow->addWidget(offline);
    card->body()->addLayout(flow);
    auto *nik = new MaskedField(text("NIK"));
    nik->setMasked(text("************0021"));
    card->body()->addWidget(nik);
    auto *kpj = new MaskedField(text("KPJ"));
    kpj->setMasked(text("*******0017"));
    kpj->reveal(text("99000000017"));
    card->body()->addWidget(kpj);
    auto *badges = new QHBoxLayout;
    badges->addWidget(new NumberBadge(1));
    badges->addWidget(new NumberBadge(2, NumberBadge::Shape::Square));
    badges->addStretch();
    card->body()->addLayout(badges);
    card->body()->addWidget(new Skeleton(3, true));
    card->body()->addStretch();
    return card;
}

QWidget *GalleryPage::inputs()
{
    auto *card = new Card(text("Inputs"));
    auto *search = new SearchField(text("Cari NIK, KPJ, nama, atau nomor tiket"));
    search->setKey(QKeySequence(Qt::CTRL | Qt::Key_K));
    card->body()->addWidget(search);
    auto *tabs = new SegmentedTabs;
    for (const char *word : {"Semua", "Loket", "Video"})
        tabs->setCount(tabs->addTab(text(word)), 9);
    card->body()->addWidget(tabs);
    auto *checked = new QCheckBox(text("&Wajah sesuai"));
    checked->setChecked(true);
    card->body()->addWidget(checked);
    card->body()->addWidget(new QCheckBox(text("Rekening atas nama peserta")));
    auto *half = new QCheckBox(text("Sebagian"));
    half->setTristate(true);
    half->setCheckState(Qt::PartiallyChecked);
    card->body()->addWidget(half);
    auto *radio = new QRadioButton(text("Pilihan"));
    radio->setChecked(true);
    card->body()->addWidget(radio);
    card->body()->addWidget(new QRadioButton(text("Pilihan lain")));
    auto *combo = new QComboBox;
    combo->setAccessibleName(text("Alasan"));
    combo->addItems({text("Nomor rekening tidak terbaca"), text("Lain")});
    card->body()->addWidget(combo);
    auto *date = new DateField(QDate(2026, 11, 20));
    date->setAccessibleName(text("Tanggal"));
    card->body()->addWidget(date);
    auto *spin = new QSpinBox;
    spin->setAccessibleName(text("Jumlah"));
    card->body()->addWidget(spin);
    auto *note = new QPlainTextEdit;
    note->setAccessibleName(text("Catatan"));
    note->setTabChangesFocus(true);
    note->setPlaceholderText(text("Catatan untuk peserta (wajib, minimal 10 huruf)"));
    note->setFixedHeight(60);
    card->body()->addWidget(note);
    auto *error = new FieldError(note);
    error->setError(text("Tulis catatan minimal 10 huruf agar peserta tahu apa yang kurang."));
    card->body()->addWidget(error);
    auto *bar = new QProgressBar;
    bar->setTextVisible(false);
    bar->setAccessibleName(text("Kuota"));
    bar->setValue(61);
    card->body()->addWidget(bar);
    card->body()->addStretch();
    return card;
}

QWidget *GalleryPage::money()
{
    auto *card = new Card(text("Manfaat dan pajak"));
    card->setProvisional(true);
    auto *rows = new MoneyRows;
    rows->addRow(text("Saldo JHT"), core::Rupiah{68'450'200});
    rows->addRow(text("Hasil pengembangan 2026"), core::Rupiah{2'318'450});
    rows->addSeparator();
    rows->addRow(text("Bruto"), core::Rupiah{70'768'650}, MoneyRows::Weight::Strong);
    rows->addRow(text("PPh 21 final, 5% di atas Rp 50 juta"), core::Rupiah{-1'038'432});
    rows->addSeparator();
    rows->addRow(text("Diterima peserta"), core::Rupiah{69'730'218}, MoneyRows::Weight::Total);
    card->body()->addWidget(rows);
    card->body()->addStretch();
    return card;
}

QWidget *GalleryPage::messages()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kGutter);
    auto *offline = new Banner(Tone::Info);
    offline->setGlyph(Icon::CloudOff);
    offline->setMessage(text("Anda tetap bisa melayani."), text("Pusat tersambung lagi dengan sendirinya."));
    offline->addAction(new KeyButton(Icon::RefreshCw, text("&Coba sekarang")));
    layout->addWidget(offline);
    auto *bad = new Banner(Tone::Bad);
    bad->setMessage(text("Pusat menolak keputusan ini."), text("Bandingkan dulu, tidak ada yang hilang."));
    layout->addWidget(bad);
    auto *card = new Card;
    auto *empty =
        new EmptyState(Icon::Coffee, text("Belum ada antrean"), text("Peserta muncul di sini begitu datang."));
    auto *call = new KeyButton(Icon::PhoneCall, text("Panggil berikutnya"), KeyButton::Kind::Primary);
    call->setKey(QKeySequence(Qt::Key_F2));
    empty->setAction(call);
    card->body()->addWidget(empty);
    layout->addWidget(card, 1);
    return box;
}

QWidget *GalleryPage::tiles()
{
    auto *card = new Card(text("Sebab klaim"));
    auto *row = new QHBoxLayout;
    int digit = 1;
    for (const char *word :
         {"Usia 56 tahun", "Mengundurkan diri", "PHK", "Sebagian 30% rumah", "Meninggal, ahli waris"}) {
        auto *tile = new NumberTile(digit, text(word));
        tile->setChecked(digit == 2);
        row->addWidget(tile);
        ++digit;
    }
    card->body()->addLayout(row);
    return card;
}

} // namespace loket::ui
