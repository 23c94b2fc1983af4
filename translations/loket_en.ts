<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
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
</TS>
