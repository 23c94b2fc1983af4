<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>loket::approvalpanel::ApprovalList</name>
    <message numerus="yes">
        <source>%n past the date</source>
        <translation>
            <numerusform>%n past the date</numerusform>
            <numerusform>%n past the date</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::ClaimHead</name>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>%n working day late</numerusform>
            <numerusform>%n working days late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::Words</name>
    <message numerus="yes">
        <source>Past by %n working day(s)</source>
        <translation>
            <numerusform>Past by %n working day</numerusform>
            <numerusform>Past by %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Look at the evidence first: %n document(s) not opened yet.</source>
        <translation>
            <numerusform>Look at the evidence first: %n document not opened yet.</numerusform>
            <numerusform>Look at the evidence first: %n documents not opened yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::changespanel::ChangeList</name>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n for you</numerusform>
            <numerusform>%n for you</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::ComparisonCard</name>
    <message numerus="yes">
        <source>%n difference to judge</source>
        <translation>
            <numerusform>%n difference to judge</numerusform>
            <numerusform>%n differences to judge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::Problems</name>
    <message numerus="yes">
        <source>%n checks are still open, each is marked above.</source>
        <translation>
            <numerusform>%n check is still open, it is marked above.</numerusform>
            <numerusform>%n checks are still open, each is marked above.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::documentspanel::Facts</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::queuepanel::QueuePanel</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>waiting time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::queuepanel::Texts</name>
    <message numerus="yes">
        <source>%n min, over the promise</source>
        <translation>
            <numerusform>%n min, over the promise</numerusform>
            <numerusform>%n min, over the promise</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min, nearly due</source>
        <translation>
            <numerusform>%n min, nearly due</numerusform>
            <numerusform>%n min, nearly due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>waiting time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::searchpanel::SearchPopup</name>
    <message numerus="yes">
        <source>%n claim(s) found</source>
        <translation>
            <numerusform>%n claim found</numerusform>
            <numerusform>%n claims found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::ConnectionChip</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things not yet sent to the centre</comment>
        <translation>
            <numerusform>%n waiting</numerusform>
            <numerusform>%n waiting</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::ReasonDialog</name>
    <message numerus="yes">
        <source>Write at least %n letters so that others understand why.</source>
        <translation>
            <numerusform>Write at least %n letter so that others understand why.</numerusform>
            <numerusform>Write at least %n letters so that others understand why.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::FullDayCard</name>
    <message numerus="yes">
        <source>Another day has places: %n left</source>
        <translation>
            <numerusform>Another day has places: %n left</numerusform>
            <numerusform>Another day has places: %n left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::PaperList</name>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::QuotaBar</name>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::WaitTexts</name>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>%n ahead</numerusform>
            <numerusform>%n ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n desk</numerusform>
            <numerusform>%n desks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::Words</name>
    <message numerus="yes">
        <source>KPJ, %n digits</source>
        <translation>
            <numerusform>KPJ, %n digit</numerusform>
            <numerusform>KPJ, %n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::workstation::DeskWindow</name>
    <message numerus="yes">
        <source>%n action(s) were refused by the centre and kept. Open the claim to decide again.</source>
        <translation>
            <numerusform>%n action was refused by the centre and kept. Open the claim to decide again.</numerusform>
            <numerusform>%n actions were refused by the centre and kept. Open the claims to decide again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) saved on this PC, waiting for the centre</source>
        <translation>
            <numerusform>%n action saved on this PC, waiting for the centre</numerusform>
            <numerusform>%n actions saved on this PC, waiting for the centre</numerusform>
        </translation>
    </message>
</context>
</TS>
