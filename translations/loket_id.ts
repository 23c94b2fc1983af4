<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>loket::ui::ConnectionChip</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <comment>things not yet sent to the centre</comment>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Menyambung</translation>
    </message>
    <message>
        <source>Centre connected</source>
        <translation>Pusat terhubung</translation>
    </message>
    <message>
        <source>Sending, %1</source>
        <translation>Mengirim, %1</translation>
    </message>
    <message>
        <source>Working without the centre</source>
        <translation>Bekerja tanpa pusat</translation>
    </message>
    <message>
        <source>Working without the centre since %1</source>
        <translation>Bekerja tanpa pusat sejak %1</translation>
    </message>
</context>
<context>
    <name>loket::ui::MaskedField</name>
    <message>
        <source>Hide %1</source>
        <translation>Tutup %1</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Lihat %1</translation>
    </message>
</context>
<context>
    <name>loket::ui::ProvisionalMark</name>
    <message>
        <source>provisional</source>
        <translation>sementara</translation>
    </message>
</context>
<context>
    <name>loket::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Memuat</translation>
    </message>
</context>
</TS>
