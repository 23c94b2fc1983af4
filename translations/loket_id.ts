<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
<context>
    <name>Options</name>
    <message>
        <source>Loket, the workstation of a branch</source>
        <translation>Loket, meja kerja kantor cabang</translation>
    </message>
    <message>
        <source>Address of the centre</source>
        <translation>Alamat pusat</translation>
    </message>
    <message>
        <source>Name of the profile of this desk</source>
        <translation>Nama profil meja ini</translation>
    </message>
    <message>
        <source>Sign-in name to fill in</source>
        <translation>Nama pengguna yang diisikan</translation>
    </message>
    <message>
        <source>id or en</source>
        <translation>id atau en</translation>
    </message>
    <message>
        <source>Certificate of the centre&apos;s authority (PEM)</source>
        <translation>Sertifikat penerbit pusat (PEM)</translation>
    </message>
    <message>
        <source>Identity of this workstation</source>
        <translation>Identitas PC ini</translation>
    </message>
    <message>
        <source>Name of this counter, for example &quot;Meja 3&quot;</source>
        <translation>Nama meja ini, misalnya &quot;Meja 3&quot;</translation>
    </message>
    <message>
        <source>Forget window sizes and columns</source>
        <translation>Lupakan ukuran jendela dan kolom</translation>
    </message>
    <message>
        <source>Sign in at once with the password on standard input</source>
        <translation>Masuk langsung dengan kata sandi dari masukan standar</translation>
    </message>
    <message>
        <source>Public key of head office, for rule packs</source>
        <translation>Kunci publik pusat untuk paket aturan</translation>
    </message>
</context>
<context>
    <name>RulesNotice</name>
    <message>
        <source>Rule pack %1 is not used: the key of head office is missing on this PC.</source>
        <translation>Paket aturan %1 tidak dipakai: kunci pusat belum ada di PC ini.</translation>
    </message>
    <message>
        <source>Rule pack %1 refused: it is signed with a key that this PC does not know.</source>
        <translation>Paket aturan %1 ditolak: ditandatangani dengan kunci yang tidak dikenal PC ini.</translation>
    </message>
    <message>
        <source>Rule pack %1 refused: the signature is not valid.</source>
        <translation>Paket aturan %1 ditolak: tanda tangan tidak sah.</translation>
    </message>
    <message>
        <source>Rule pack %1 refused: this version of Loket cannot read it.</source>
        <translation>Paket aturan %1 ditolak: tidak terbaca oleh versi Loket ini.</translation>
    </message>
    <message>
        <source>Rule pack %1 refused: its days are those of another pack.</source>
        <translation>Paket aturan %1 ditolak: masa berlakunya bertabrakan dengan paket lain.</translation>
    </message>
    <message>
        <source>No rules are in force today. Contact head office.</source>
        <translation>Tidak ada aturan yang berlaku hari ini. Hubungi pusat.</translation>
    </message>
    <message>
        <source>Rules %1 stay in force. Contact head office.</source>
        <translation>Aturan %1 tetap dipakai. Hubungi pusat.</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::ActionCard</name>
    <message>
        <source>above the limit, the branch head approves</source>
        <translation>di atas batas, kepala cabang yang menyetujui</translation>
    </message>
    <message>
        <source>within the limit, your approval is enough</source>
        <translation>dalam batas, cukup persetujuan Anda</translation>
    </message>
    <message>
        <source>The participant receives</source>
        <translation>Diterima peserta</translation>
    </message>
    <message>
        <source>Nothing is paid</source>
        <translation>Tidak ada yang dibayar</translation>
    </message>
    <message>
        <source>Comment (required to send back)</source>
        <translation>Komentar (wajib bila dikembalikan)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Komentar</translation>
    </message>
    <message>
        <source>Send bac&amp;k to officer</source>
        <translation>&amp;Kembalikan ke petugas</translation>
    </message>
    <message>
        <source>&amp;Reject</source>
        <translation>To&amp;lak</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Setujui</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::ApprovalDelegate</name>
    <message>
        <source>reject</source>
        <translation>usul tolak</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Refused by the centre</source>
        <translation>Ditolak pusat</translation>
    </message>
    <message>
        <source>%1 differs</source>
        <translation>%1 beda</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::ApprovalList</name>
    <message numerus="yes">
        <source>%n past the date</source>
        <translation>
            <numerusform>%n lewat batas</numerusform>
        </translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>sampai %1</translation>
    </message>
    <message>
        <source>above</source>
        <translation>di atas, Kacab</translation>
    </message>
    <message>
        <source>Not yours to approve (%1)</source>
        <translation>Tidak dapat Anda setujui (%1)</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Mendesak</translation>
    </message>
    <message>
        <source>Claims that wait for approval</source>
        <translation>Klaim yang menunggu persetujuan</translation>
    </message>
    <message>
        <source>Claims that somebody else approves</source>
        <translation>Klaim yang disetujui orang lain</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>What officers propose appears here by itself.</source>
        <translation>Usul petugas muncul di sini dengan sendirinya.</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::ApprovalPanel</name>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Sent back to the officer</source>
        <translation>Dikembalikan ke petugas</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Claim before this one</source>
        <translation>Klaim sebelumnya</translation>
    </message>
    <message>
        <source>Claim after this one</source>
        <translation>Klaim berikutnya</translation>
    </message>
    <message>
        <source>List of claims</source>
        <translation>Daftar klaim</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::BenefitCard</name>
    <message>
        <source>Benefit and tax</source>
        <translation>Manfaat dan pajak</translation>
    </message>
    <message>
        <source>Amount to pay</source>
        <translation>Jumlah dibayar</translation>
    </message>
    <message>
        <source>none, a rejection is proposed</source>
        <translation>tidak ada, diusulkan tolak</translation>
    </message>
    <message>
        <source>JHT balance</source>
        <translation>Saldo JHT</translation>
    </message>
    <message>
        <source>Paid earlier, in the tax window</source>
        <translation>Dibayar sebelumnya, masa pajak sama</translation>
    </message>
    <message>
        <source>Gross</source>
        <translation>Bruto</translation>
    </message>
    <message>
        <source>Final income tax on %1</source>
        <translation>PPh 21 final dari %1</translation>
    </message>
    <message>
        <source>Income tax</source>
        <translation>PPh 21</translation>
    </message>
    <message>
        <source>Computed again today, the same</source>
        <translation>Dihitung ulang hari ini, sama</translation>
    </message>
    <message>
        <source>Computed again today: net %1</source>
        <translation>Dihitung ulang hari ini: bersih %1</translation>
    </message>
    <message>
        <source>Cannot be computed again today</source>
        <translation>Tidak dapat dihitung ulang hari ini</translation>
    </message>
    <message>
        <source>Tax of the rest, before %1</source>
        <translation>Pajak sisa, sebelum %1</translation>
    </message>
    <message>
        <source>Tax of the rest, from %1 on</source>
        <translation>Pajak sisa, mulai %1</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::ClaimHead</name>
    <message>
        <source>Show %1, because (kept on record)</source>
        <translation>Tampilkan %1, sebab (tercatat)</translation>
    </message>
    <message>
        <source>&amp;Compare with a document</source>
        <translation>&amp;Cocokkan dengan dokumen</translation>
    </message>
    <message>
        <source>&amp;Look up in another system</source>
        <translation>Cari di &amp;sistem lain</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Daftar %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>No claim is open</source>
        <translation>Tidak ada klaim terbuka</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) late</source>
        <translation>
            <numerusform>Lewat %n hari kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>Day %1 of %2</source>
        <translation>Hari ke-%1 dari %2</translation>
    </message>
    <message>
        <source>pay by %1</source>
        <translation>batas %1</translation>
    </message>
    <message>
        <source>Previous claim</source>
        <translation>Klaim sebelumnya</translation>
    </message>
    <message>
        <source>Next claim</source>
        <translation>Klaim berikutnya</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::Events</name>
    <message>
        <source>Created</source>
        <translation>Dibuat</translation>
    </message>
    <message>
        <source>Form changed</source>
        <translation>Isian diubah</translation>
    </message>
    <message>
        <source>Document uploaded</source>
        <translation>Dokumen diunggah</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Diajukan</translation>
    </message>
    <message>
        <source>Registers asked</source>
        <translation>Sumber data ditanya</translation>
    </message>
    <message>
        <source>Taken for review</source>
        <translation>Diambil untuk diperiksa</translation>
    </message>
    <message>
        <source>Document judged</source>
        <translation>Dokumen dinilai</translation>
    </message>
    <message>
        <source>Checks recorded</source>
        <translation>Pemeriksaan dicatat</translation>
    </message>
    <message>
        <source>Returned to the participant</source>
        <translation>Dikembalikan ke peserta</translation>
    </message>
    <message>
        <source>Papers complete</source>
        <translation>Berkas lengkap</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>Verification begun</source>
        <translation>Verifikasi dimulai</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Tidak menjawab</translation>
    </message>
    <message>
        <source>Given another time</source>
        <translation>Dijadwal ulang</translation>
    </message>
    <message>
        <source>Line lost</source>
        <translation>Sambungan putus</translation>
    </message>
    <message>
        <source>Decision proposed</source>
        <translation>Keputusan diusulkan</translation>
    </message>
    <message>
        <source>Papers supplied</source>
        <translation>Berkas disusulkan</translation>
    </message>
    <message>
        <source>Sent back by the supervisor</source>
        <translation>Dikembalikan penyelia</translation>
    </message>
    <message>
        <source>Change proposed</source>
        <translation>Perubahan diusulkan</translation>
    </message>
    <message>
        <source>Change confirmed</source>
        <translation>Perubahan disetujui</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Perubahan ditolak</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Pembayaran gagal</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>Ditahan</translation>
    </message>
    <message>
        <source>Hold lifted</source>
        <translation>Penahanan dicabut</translation>
    </message>
    <message>
        <source>Asked about a change</source>
        <translation>Perubahan ditanyakan</translation>
    </message>
    <message>
        <source>Change checked</source>
        <translation>Perubahan diperiksa</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::ProposalCard</name>
    <message>
        <source>The officer&apos;s proposal</source>
        <translation>Usul petugas</translation>
    </message>
    <message>
        <source>Officer proposes: %1</source>
        <translation>Usul petugas: %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Riwayat</translation>
    </message>
    <message>
        <source>Proposal</source>
        <translation>Usul petugas</translation>
    </message>
    <message>
        <source>History of the claim</source>
        <translation>Riwayat klaim</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Aturan</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::RejectDialog</name>
    <message>
        <source>Reject this claim?</source>
        <translation>Tolak klaim ini?</translation>
    </message>
    <message>
        <source>The participant reads the sentence and the way to object. This cannot be taken back alone.</source>
        <translation>Peserta membaca kalimat ini dan cara mengajukan keberatan. Penolakan tidak dapat dibatalkan sendiri.</translation>
    </message>
    <message>
        <source>Reject claim</source>
        <translation>Tolak klaim</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>Pilih alasan</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Alasan</translation>
    </message>
    <message>
        <source>What the &amp;participant reads</source>
        <translation>Yang dibaca &amp;peserta</translation>
    </message>
    <message>
        <source>How to &amp;object</source>
        <translation>Cara mengajukan &amp;keberatan</translation>
    </message>
    <message>
        <source>Choose a reason; it is recorded with your name.</source>
        <translation>Pilih alasan; tercatat atas nama Anda.</translation>
    </message>
    <message>
        <source>Write what the participant will read.</source>
        <translation>Tulis yang akan dibaca peserta.</translation>
    </message>
    <message>
        <source>Write how the participant can object.</source>
        <translation>Tulis cara peserta mengajukan keberatan.</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::RulesView</name>
    <message>
        <source>The decision carries no reasons of the rules.</source>
        <translation>Keputusan ini tidak memuat alasan dari aturan.</translation>
    </message>
    <message>
        <source>The rules cannot be asked again today</source>
        <translation>Aturan tidak bisa dihitung ulang hari ini</translation>
    </message>
    <message>
        <source>As the officer saw it, the same today</source>
        <translation>Seperti dilihat petugas, hari ini sama</translation>
    </message>
    <message>
        <source>As the officer saw it; today the rules answer otherwise</source>
        <translation>Seperti dilihat petugas; hari ini hasilnya berbeda</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::SourcesCard</name>
    <message>
        <source>%1 agree, %2 to look at · capitals, titles and spaces do not count</source>
        <translation>%1 cocok, %2 perlu dilihat · huruf besar, gelar, dan spasi diabaikan</translation>
    </message>
    <message>
        <source>What the sources say</source>
        <translation>Sumber data</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulir</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Kepesertaan</translation>
    </message>
    <message>
        <source>Dukcapil</source>
        <translation>Dukcapil</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Hasil</translation>
    </message>
    <message>
        <source>What the sources say of each field</source>
        <translation>Kata tiap sumber data tentang tiap isian</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::SourcesDelegate</name>
    <message>
        <source>known</source>
        <translation>dikenal</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>tidak menjawab</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>belum ditanya</translation>
    </message>
    <message>
        <source>officer: same</source>
        <translation>petugas: sama</translation>
    </message>
</context>
<context>
    <name>loket::approvalpanel::Words</name>
    <message>
        <source>no date to pay yet</source>
        <translation>belum ada batas bayar</translation>
    </message>
    <message numerus="yes">
        <source>Past by %n working day(s)</source>
        <translation>
            <numerusform>Lewat batas %n hari kerja</numerusform>
        </translation>
    </message>
    <message>
        <source>day %1 · until %2</source>
        <translation>hari ke-%1 · batas %2</translation>
    </message>
    <message>
        <source>Choose a claim in the list.</source>
        <translation>Pilih klaim di daftar.</translation>
    </message>
    <message>
        <source>This claim does not wait for a supervisor any more.</source>
        <translation>Klaim ini tidak lagi menunggu penyelia.</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Sedang disimpan…</translation>
    </message>
    <message>
        <source>The claim is on hold; nothing moves towards payment.</source>
        <translation>Klaim ditahan; tidak ada yang bergerak ke pembayaran.</translation>
    </message>
    <message>
        <source>The officer proposes a rejection: reject it or send it back.</source>
        <translation>Petugas mengusulkan penolakan: tolak atau kembalikan.</translation>
    </message>
    <message numerus="yes">
        <source>Look at the evidence first: %n document(s) not opened yet.</source>
        <translation>
            <numerusform>Lihat dulu buktinya: %n dokumen belum dibuka.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules name no amount for this claim; send it back.</source>
        <translation>Aturan tidak memberi jumlah untuk klaim ini; kembalikan.</translation>
    </message>
    <message>
        <source>Asked again today, the rules say the participant is not eligible.</source>
        <translation>Dihitung ulang hari ini, peserta belum berhak menurut aturan.</translation>
    </message>
    <message>
        <source>Computed again, the amount is another one. Send it back to be decided anew.</source>
        <translation>Dihitung ulang, jumlahnya berbeda. Kembalikan agar diputus lagi.</translation>
    </message>
    <message>
        <source>The centre cannot be reached. Money is approved only with a connection.</source>
        <translation>Pusat tidak terjangkau. Uang hanya disetujui saat tersambung.</translation>
    </message>
    <message>
        <source>Write a comment for the officer first.</source>
        <translation>Tulis dulu komentar untuk petugas.</translation>
    </message>
    <message>
        <source>Only a supervisor or the branch head approves.</source>
        <translation>Hanya penyelia atau kepala cabang yang menyetujui.</translation>
    </message>
    <message>
        <source>You proposed it; somebody else approves.</source>
        <translation>Anda petugasnya; orang lain yang menyetujui.</translation>
    </message>
    <message>
        <source>You registered it; somebody else approves.</source>
        <translation>Anda pendaftarnya; orang lain yang menyetujui.</translation>
    </message>
    <message>
        <source>You worked on it; somebody else approves.</source>
        <translation>Anda ikut mengerjakan; orang lain yang menyetujui.</translation>
    </message>
    <message>
        <source>Above your limit; the branch head approves.</source>
        <translation>Di atas batas Anda; ke kepala cabang.</translation>
    </message>
    <message>
        <source>Rp %1 m</source>
        <translation>Rp %1 jt</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>rejection proposed</source>
        <translation>usul tolak</translation>
    </message>
</context>
<context>
    <name>loket::changespanel::ChangeItem</name>
    <message>
        <source>1 of 2: to be checked</source>
        <translation>1 dari 2: perlu diperiksa</translation>
    </message>
    <message>
        <source>2 of 2: to be confirmed</source>
        <translation>2 dari 2: perlu disetujui</translation>
    </message>
    <message>
        <source>To be confirmed</source>
        <translation>Perlu disetujui</translation>
    </message>
    <message>
        <source>now</source>
        <translation>sekarang</translation>
    </message>
    <message>
        <source>proposed</source>
        <translation>diusulkan</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Sekarang</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>Diusulkan</translation>
    </message>
    <message>
        <source>There: %1</source>
        <translation>Di sana: %1</translation>
    </message>
    <message>
        <source>the participant</source>
        <translation>peserta</translation>
    </message>
    <message>
        <source>Proposed by %1, %2</source>
        <translation>Diajukan %1, %2</translation>
    </message>
    <message>
        <source>Checked by %1, %2</source>
        <translation>Diperiksa %1, %2</translation>
    </message>
    <message>
        <source>Checked, pass &amp;on</source>
        <translation>Sudah diperiksa, terus&amp;kan</translation>
    </message>
    <message>
        <source>&amp;Confirm change</source>
        <translation>&amp;Setujui perubahan</translation>
    </message>
    <message>
        <source>Take &amp;back</source>
        <translation>Tarik kem&amp;bali</translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation>&amp;Tolak</translation>
    </message>
</context>
<context>
    <name>loket::changespanel::ChangeList</name>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n untuk Anda</numerusform>
        </translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>Claims in which a change waits</source>
        <translation>Klaim dengan perubahan yang menunggu</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>Changes that need a second person, and money that the bank sent back, appear here.</source>
        <translation>Perubahan yang perlu orang kedua, dan uang yang dikembalikan bank, muncul di sini.</translation>
    </message>
</context>
<context>
    <name>loket::changespanel::Changes</name>
    <message>
        <source>Another account</source>
        <translation>Rekening lain</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Do without a paper</source>
        <translation>Pengecualian dokumen</translation>
    </message>
    <message>
        <source>Open the rejected claim again</source>
        <translation>Buka lagi klaim yang ditolak</translation>
    </message>
    <message>
        <source>Use of a recording</source>
        <translation>Pemakaian rekaman</translation>
    </message>
    <message>
        <source>Another change</source>
        <translation>Perubahan lain</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Holder</source>
        <translation>Pemilik</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Isi</translation>
    </message>
    <message>
        <source>Waits for you</source>
        <translation>Menunggu Anda</translation>
    </message>
    <message>
        <source>Needs another account</source>
        <translation>Perlu rekening lain</translation>
    </message>
    <message>
        <source>Waits for somebody else</source>
        <translation>Menunggu orang lain</translation>
    </message>
    <message>
        <source>The bank has not answered yet</source>
        <translation>Bank belum menjawab</translation>
    </message>
    <message>
        <source>Dukcapil has not answered yet</source>
        <translation>Dukcapil belum menjawab</translation>
    </message>
    <message>
        <source>The bank does not know this account</source>
        <translation>Bank tidak mengenal rekening ini</translation>
    </message>
    <message>
        <source>Dukcapil does not know this NIK</source>
        <translation>Dukcapil tidak mengenal NIK ini</translation>
    </message>
    <message>
        <source>Bank: name agrees, account active</source>
        <translation>Bank: nama sesuai, rekening aktif</translation>
    </message>
    <message>
        <source>Dukcapil: the name agrees</source>
        <translation>Dukcapil: nama sesuai</translation>
    </message>
    <message>
        <source>Dukcapil agrees</source>
        <translation>Dukcapil: sesuai</translation>
    </message>
    <message>
        <source>Bank: another name</source>
        <translation>Bank: nama berbeda</translation>
    </message>
    <message>
        <source>Dukcapil: another name</source>
        <translation>Dukcapil: nama berbeda</translation>
    </message>
    <message>
        <source>Dukcapil has another</source>
        <translation>Dukcapil: berbeda</translation>
    </message>
    <message>
        <source>Bank: account not active</source>
        <translation>Bank: rekening tidak aktif</translation>
    </message>
    <message>
        <source>The claim has gone on; this can only be refused.</source>
        <translation>Klaim sudah berlanjut; ini hanya dapat ditolak.</translation>
    </message>
    <message>
        <source>A service officer looks at it first.</source>
        <translation>Petugas pelayanan memeriksanya dulu.</translation>
    </message>
    <message>
        <source>A supervisor confirms it.</source>
        <translation>Penyelia yang menyetujuinya.</translation>
    </message>
    <message>
        <source>The participant asked for it: a service officer looks at it first, then you.</source>
        <translation>Peserta yang meminta: petugas pelayanan memeriksa dulu, lalu Anda.</translation>
    </message>
    <message>
        <source>You proposed it; somebody else confirms.</source>
        <translation>Anda yang mengajukan; orang lain yang menyetujui.</translation>
    </message>
    <message>
        <source>You looked at it first; somebody else confirms.</source>
        <translation>Anda yang memeriksa pertama; orang lain yang menyetujui.</translation>
    </message>
    <message>
        <source>Legal hold: nothing is paid.</source>
        <translation>Ditahan: tidak ada yang dibayar.</translation>
    </message>
    <message>
        <source>another name on the account</source>
        <translation>nama pemilik rekening berbeda</translation>
    </message>
    <message>
        <source>the account is closed</source>
        <translation>rekening sudah ditutup</translation>
    </message>
    <message>
        <source>the account is not active</source>
        <translation>rekening tidak aktif</translation>
    </message>
    <message>
        <source>the account takes no money</source>
        <translation>rekening tidak dapat menerima uang</translation>
    </message>
    <message>
        <source>Proposed; a second person confirms</source>
        <translation>Diajukan; orang kedua menyetujui</translation>
    </message>
    <message>
        <source>Checked; the supervisor confirms</source>
        <translation>Diperiksa; penyelia menyetujui</translation>
    </message>
    <message>
        <source>Change confirmed</source>
        <translation>Perubahan disetujui</translation>
    </message>
    <message>
        <source>Change refused</source>
        <translation>Perubahan ditolak</translation>
    </message>
    <message>
        <source>Fill this in.</source>
        <translation>Isi dulu.</translation>
    </message>
    <message>
        <source>This is what the claim has already.</source>
        <translation>Klaim sudah berisi ini.</translation>
    </message>
    <message>
        <source>Write why, so that the second person understands it.</source>
        <translation>Tulis alasannya supaya orang kedua mengerti.</translation>
    </message>
    <message>
        <source>A bank code has 3 digits.</source>
        <translation>Kode bank ada 3 angka.</translation>
    </message>
    <message>
        <source>An account number has 10 to 16 digits.</source>
        <translation>Nomor rekening ada 10 sampai 16 angka.</translation>
    </message>
    <message>
        <source>A NIK has 16 digits.</source>
        <translation>NIK ada 16 angka.</translation>
    </message>
    <message>
        <source>This cannot be right.</source>
        <translation>Ini tidak mungkin benar.</translation>
    </message>
    <message>
        <source>Money sent back</source>
        <translation>Uang dikembalikan bank</translation>
    </message>
</context>
<context>
    <name>loket::changespanel::ChangesCard</name>
    <message>
        <source>without %1</source>
        <translation>tanpa %1</translation>
    </message>
    <message>
        <source>Agreed by two persons: %1</source>
        <translation>Disetujui dua orang: %1</translation>
    </message>
    <message>
        <source>The bank sent %1 back: %2. Since %3.</source>
        <translation>Bank mengembalikan %1: %2. Sejak %3.</translation>
    </message>
    <message>
        <source>The participant can give another account by the own link, or you propose one that you have seen.</source>
        <translation>Peserta dapat memberi rekening lain lewat tautannya, atau Anda ajukan rekening yang sudah Anda lihat.</translation>
    </message>
    <message>
        <source>Nothing can be proposed to this claim now.</source>
        <translation>Saat ini tidak ada yang dapat diajukan untuk klaim ini.</translation>
    </message>
    <message>
        <source>%1 goes to bank %2, account %3 of %4. The centre orders it once.</source>
        <translation>%1 dikirim ke bank %2, rekening %3 atas nama %4. Pusat memesannya satu kali.</translation>
    </message>
    <message>
        <source>Send the money to this account?</source>
        <translation>Kirim uang ke rekening ini?</translation>
    </message>
    <message>
        <source>Confirm and send</source>
        <translation>Setujui dan kirim</translation>
    </message>
    <message>
        <source>Changes by two persons</source>
        <translation>Perubahan oleh dua orang</translation>
    </message>
    <message>
        <source>&amp;Propose a change…</source>
        <translation>&amp;Ajukan perubahan…</translation>
    </message>
    <message>
        <source>No change waits</source>
        <translation>Tidak ada perubahan yang menunggu</translation>
    </message>
    <message>
        <source>Account, NIK, name, birth date and missing papers change only when two persons agree.</source>
        <translation>Rekening, NIK, nama, tanggal lahir, dan dokumen yang kurang hanya berubah bila dua orang setuju.</translation>
    </message>
</context>
<context>
    <name>loket::changespanel::ProposeDialog</name>
    <message>
        <source>Propose a change</source>
        <translation>Ajukan perubahan</translation>
    </message>
    <message>
        <source>A second person confirms it before it takes effect.</source>
        <translation>Orang kedua menyetujuinya sebelum berlaku.</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>Ajukan</translation>
    </message>
    <message>
        <source>&amp;What changes</source>
        <translation>&amp;Yang berubah</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Yang berubah</translation>
    </message>
    <message>
        <source>&amp;Bank code</source>
        <translation>Kode &amp;bank</translation>
    </message>
    <message>
        <source>&amp;Account number</source>
        <translation>Nomor &amp;rekening</translation>
    </message>
    <message>
        <source>&amp;Holder</source>
        <translation>&amp;Pemilik</translation>
    </message>
    <message>
        <source>&amp;NIK</source>
        <translation>&amp;NIK</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Na&amp;ma</translation>
    </message>
    <message>
        <source>Birth &amp;date</source>
        <translation>&amp;Tanggal lahir</translation>
    </message>
    <message>
        <source>&amp;Paper to do without</source>
        <translation>&amp;Dokumen yang dikecualikan</translation>
    </message>
    <message>
        <source>&amp;New evidence</source>
        <translation>B&amp;ukti baru</translation>
    </message>
    <message>
        <source>&amp;Reason, for the second person</source>
        <translation>A&amp;lasan, untuk orang kedua</translation>
    </message>
</context>
<context>
    <name>loket::changespanel::RefuseDialog</name>
    <message>
        <source>Take your proposal back?</source>
        <translation>Tarik kembali usulan Anda?</translation>
    </message>
    <message>
        <source>Refuse this change?</source>
        <translation>Tolak perubahan ini?</translation>
    </message>
    <message>
        <source>The participant reads your words and can give another account.</source>
        <translation>Peserta membaca alasan Anda dan dapat memberi rekening lain.</translation>
    </message>
    <message>
        <source>The claim stays as it is. Your words stay in its history.</source>
        <translation>Klaim tetap seperti semula. Alasan Anda tersimpan di riwayatnya.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Tarik kembali</translation>
    </message>
    <message>
        <source>Refuse change</source>
        <translation>Tolak perubahan</translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation>&amp;Alasan</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Write why, so that others understand it.</source>
        <translation>Tulis alasannya supaya orang lain mengerti.</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::Checklist</name>
    <message>
        <source>%1 (where it applies)</source>
        <translation>%1 (bila berlaku)</translation>
    </message>
    <message>
        <source>Failed (X)</source>
        <translation>Gagal (X)</translation>
    </message>
    <message>
        <source>Does not apply (N)</source>
        <translation>Tidak berlaku (N)</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gagal</translation>
    </message>
    <message>
        <source>does not apply</source>
        <translation>tidak berlaku</translation>
    </message>
    <message>
        <source>still open</source>
        <translation>masih terbuka</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::ClaimHeader</name>
    <message>
        <source>No participant is open</source>
        <translation>Belum ada peserta terbuka</translation>
    </message>
    <message>
        <source>This claim is not on this PC</source>
        <translation>Klaim ini tidak ada di PC ini</translation>
    </message>
    <message>
        <source>%1 has no claim yet</source>
        <translation>%1 belum punya klaim</translation>
    </message>
    <message>
        <source>Start verification</source>
        <translation>Mulai verifikasi</translation>
    </message>
    <message>
        <source>Call the next one, or choose somebody in the queue.</source>
        <translation>Panggil berikutnya, atau pilih seseorang di antrean.</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Perlu Anda</translation>
    </message>
    <message>
        <source>Legal hold</source>
        <translation>Ditahan hukum</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>target %1</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::ComparisonCard</name>
    <message>
        <source>Compare</source>
        <translation>Bandingkan</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>On the form</source>
        <translation>Di formulir</translation>
    </message>
    <message>
        <source>Membership</source>
        <translation>Kepesertaan</translation>
    </message>
    <message>
        <source>Dukcapil</source>
        <translation>Dukcapil</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Your verdict</source>
        <translation>Hasil Anda</translation>
    </message>
    <message>
        <source>Comparison of the form with the registers</source>
        <translation>Perbandingan formulir dengan register</translation>
    </message>
    <message numerus="yes">
        <source>%n difference to judge</source>
        <translation>
            <numerusform>%n perbedaan perlu dinilai</numerusform>
        </translation>
    </message>
    <message>
        <source>what registers say is a hint, look with your own eyes</source>
        <translation>jawaban register hanya petunjuk, periksa dengan mata</translation>
    </message>
    <message>
        <source>The form and the registers stand side by side here once a claim is open.</source>
        <translation>Formulir dan register berdampingan di sini begitu klaim terbuka.</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::ComparisonDelegate</name>
    <message>
        <source>known</source>
        <translation>dikenal</translation>
    </message>
    <message>
        <source>not found</source>
        <translation>tidak ditemukan</translation>
    </message>
    <message>
        <source>did not answer</source>
        <translation>tidak menjawab</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>belum ditanya</translation>
    </message>
    <message>
        <source>Different?</source>
        <translation>Berbeda?</translation>
    </message>
    <message>
        <source>Same?</source>
        <translation>Sama?</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::DecisionCard</name>
    <message>
        <source>Decision saved: %1</source>
        <translation>Keputusan tersimpan: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Diputuskan: %1</translation>
    </message>
    <message>
        <source>The form opens when the verification starts (Ctrl+M).</source>
        <translation>Formulir terbuka saat verifikasi dimulai (Ctrl+M).</translation>
    </message>
    <message>
        <source>The decision form appears here</source>
        <translation>Formulir keputusan muncul di sini</translation>
    </message>
    <message>
        <source>as soon as a participant&apos;s claim is open.</source>
        <translation>begitu klaim seorang peserta terbuka.</translation>
    </message>
    <message>
        <source>Decision on the JHT claim</source>
        <translation>Keputusan klaim JHT</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::DecisionFooter</name>
    <message>
        <source>Choose a reason</source>
        <translation>Pilih alasan</translation>
    </message>
    <message>
        <source>&amp;Approve</source>
        <translation>&amp;Setuju</translation>
    </message>
    <message>
        <source>&amp;Return</source>
        <translation>&amp;Kembalikan</translation>
    </message>
    <message>
        <source>&amp;Postpone</source>
        <translation>&amp;Tunda</translation>
    </message>
    <message>
        <source>Re&amp;ject</source>
        <translation>To&amp;lak</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What the participant will read</source>
        <translation>Yang dibaca peserta</translation>
    </message>
    <message>
        <source>Expected payment</source>
        <translation>Perkiraan diterima</translation>
    </message>
    <message>
        <source>Participant receives</source>
        <translation>Diterima peserta</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Menyimpan …</translation>
    </message>
    <message>
        <source>Save provisionally</source>
        <translation>Simpan sementara</translation>
    </message>
    <message>
        <source>Save decision</source>
        <translation>Simpan keputusan</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::DecisionPage</name>
    <message>
        <source>This form could not be kept on this PC. Save the decision before you leave.</source>
        <translation>Formulir ini gagal disimpan di PC ini. Simpan keputusan sebelum Anda pergi.</translation>
    </message>
    <message>
        <source>Sent by itself when the centre is back. Until then it is not official.</source>
        <translation>Dikirim sendiri saat pusat kembali. Sampai saat itu belum resmi.</translation>
    </message>
    <message>
        <source>Participant&apos;s deadline %1</source>
        <translation>Batas peserta %1</translation>
    </message>
    <message>
        <source>draft kept %1</source>
        <translation>konsep tersimpan %1</translation>
    </message>
    <message>
        <source>your unsent draft was brought back</source>
        <translation>konsep Anda dikembalikan</translation>
    </message>
    <message>
        <source>correct the data by %1, then it is escalated</source>
        <translation>perbaiki data paling lambat %1, sesudahnya ke penyelia</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::Explanation</name>
    <message>
        <source>&amp;Why this result</source>
        <translation>&amp;Mengapa begini</translation>
    </message>
    <message>
        <source>Tax &amp;simulation</source>
        <translation>Simulasi &amp;pajak</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::Identifiers</name>
    <message>
        <source>Ticket or claim no.</source>
        <translation>Nomor antrean/klaim</translation>
    </message>
    <message>
        <source>Last 4 of the NIK</source>
        <translation>4 angka akhir NIK</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::MoneySection</name>
    <message>
        <source>JHT balance</source>
        <translation>Saldo JHT</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>belum diketahui</translation>
    </message>
    <message>
        <source>The rules cannot answer: %1</source>
        <translation>Aturan tidak bisa menjawab: %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <translation>aturan %1</translation>
    </message>
    <message>
        <source>Due today, %1</source>
        <translation>Sudah jatuh waktu, %1</translation>
    </message>
    <message>
        <source>Due from %1 on, %2</source>
        <translation>Jatuh waktu mulai %1, %2</translation>
    </message>
    <message>
        <source>Not due, %1</source>
        <translation>Tidak memenuhi, %1</translation>
    </message>
    <message>
        <source>of it development %1</source>
        <translation>di dalamnya pengembangan %1</translation>
    </message>
    <message>
        <source>Benefit</source>
        <translation>Manfaat</translation>
    </message>
    <message>
        <source>Paid earlier, for the tax</source>
        <translation>Dibayar sebelumnya, untuk pajak</translation>
    </message>
    <message>
        <source>PPh 21 final</source>
        <translation>PPh 21 final</translation>
    </message>
    <message>
        <source>PPh 21 article 17</source>
        <translation>PPh 21 pasal 17</translation>
    </message>
    <message>
        <source>PPh 21</source>
        <translation>PPh 21</translation>
    </message>
    <message>
        <source>Should have been paid by %1</source>
        <translation>Seharusnya dibayar paling lambat %1</translation>
    </message>
    <message>
        <source>Pay by %1 at the latest</source>
        <translation>Bayar paling lambat %1</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Pajak</translation>
    </message>
    <message>
        <source>by the tax officer</source>
        <translation>oleh petugas pajak</translation>
    </message>
    <message>
        <source>This claim follows the rules %1, which this PC does not have yet. They come from the centre, and the centre decides by them.</source>
        <translation>Klaim ini mengikuti aturan %1 yang belum ada di PC ini. Aturan itu datang dari pusat, dan pusat yang memutuskan menurutnya.</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::OutlookBox</name>
    <message>
        <source>Rest of the balance</source>
        <translation>Sisa saldo</translation>
    </message>
    <message>
        <source>Tax of the rest, taken until %1</source>
        <translation>Pajak sisa, diambil sampai %1</translation>
    </message>
    <message>
        <source>Tax of the rest, from %1 on</source>
        <translation>Pajak sisa, mulai %1</translation>
    </message>
    <message>
        <source>Tax if all %1 were taken today</source>
        <translation>Pajak bila semua %1 diambil hari ini</translation>
    </message>
    <message>
        <source>“If you take the rest until %1, its tax is %2. From %3 on its tax is %4. A partial claim can be made only once.”</source>
        <translation>“Bila sisa diambil sampai %1, pajaknya %2. Mulai %3 pajaknya %4. Klaim sebagian hanya dapat diambil satu kali.”</translation>
    </message>
    <message>
        <source>What this does to the tax of the rest: read out</source>
        <translation>Dampak pada pajak sisa saldo: bacakan</translation>
    </message>
    <message>
        <source>Read out to the participant</source>
        <translation>Sudah dibacakan kepada peserta</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::Problems</name>
    <message>
        <source>This is not the ticket or number of this claim. Look who sits before you.</source>
        <translation>Bukan nomor klaim ini. Lihat siapa yang duduk di depan Anda.</translation>
    </message>
    <message>
        <source>These are not the last digits of this participant. Read them from the card.</source>
        <translation>Bukan angka akhir NIK peserta ini. Baca dari kartunya.</translation>
    </message>
    <message>
        <source>Write the ticket or claim number.</source>
        <translation>Tulis nomor antrean atau nomor klaim.</translation>
    </message>
    <message>
        <source>Write the last 4 digits of the NIK.</source>
        <translation>Tulis 4 angka terakhir NIK.</translation>
    </message>
    <message>
        <source>Choose an outcome.</source>
        <translation>Pilih keputusan.</translation>
    </message>
    <message>
        <source>Choose a reason.</source>
        <translation>Pilih alasan.</translation>
    </message>
    <message>
        <source>Tick at least one document that is to be brought again.</source>
        <translation>Centang paling sedikit satu dokumen yang harus dibawa lagi.</translation>
    </message>
    <message>
        <source>Write at least 10 letters so that the participant knows what to do.</source>
        <translation>Tulis paling sedikit 10 huruf agar peserta tahu apa yang kurang.</translation>
    </message>
    <message>
        <source>The claim is not in verification.</source>
        <translation>Klaim tidak sedang diverifikasi.</translation>
    </message>
    <message>
        <source>Only a service officer decides.</source>
        <translation>Hanya petugas layanan yang memutuskan.</translation>
    </message>
    <message>
        <source>A change of data waits for its second person.</source>
        <translation>Perubahan data menunggu orang kedua.</translation>
    </message>
    <message>
        <source>No claim is open.</source>
        <translation>Belum ada klaim terbuka.</translation>
    </message>
    <message>
        <source>Still to be checked: %1.</source>
        <translation>Belum diperiksa: %1.</translation>
    </message>
    <message>
        <source>Failed, so it cannot be approved: %1.</source>
        <translation>Gagal, jadi tidak bisa disetujui: %1.</translation>
    </message>
    <message>
        <source>Missing or unreadable: %1.</source>
        <translation>Belum ada atau tidak terbaca: %1.</translation>
    </message>
    <message>
        <source>The rules do not allow this claim yet; see why below.</source>
        <translation>Aturan belum membolehkan klaim ini; lihat sebabnya di bawah.</translation>
    </message>
    <message>
        <source>The rules say no: %1.</source>
        <translation>Menurut aturan tidak bisa: %1.</translation>
    </message>
    <message>
        <source>The amount is not known, so nothing can be approved.</source>
        <translation>Jumlahnya belum diketahui, jadi belum bisa disetujui.</translation>
    </message>
    <message numerus="yes">
        <source>%n checks are still open, each is marked above.</source>
        <translation>
            <numerusform>%n pemeriksaan belum diisi, masing-masing diberi tanda di atas.</numerusform>
        </translation>
    </message>
    <message>
        <source>A register says something else. Give your verdict in the comparison on: %1.</source>
        <translation>Data sumber berbeda. Beri hasil Anda di tabel Bandingkan untuk: %1.</translation>
    </message>
    <message>
        <source>A foreigner&apos;s tax is computed by the tax officer, so nothing can be approved here.</source>
        <translation>Pajak orang asing: petugas pajak menghitung, jadi belum bisa disetujui di sini.</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::ProposalBar</name>
    <message>
        <source>The rules suggest: %1, %2</source>
        <translation>Saran aturan: %1, %2</translation>
    </message>
    <message>
        <source>&amp;Use it</source>
        <translation>&amp;Isi</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::RequestList</name>
    <message>
        <source>To be brought or photographed again</source>
        <translation>Dibawa atau difoto ulang</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::RevealMenu</name>
    <message>
        <source>&amp;Compare with a document</source>
        <translation>&amp;Bandingkan dengan dokumen</translation>
    </message>
    <message>
        <source>&amp;Read out to the participant</source>
        <translation>Ba&amp;cakan kepada peserta</translation>
    </message>
    <message>
        <source>C&amp;orrect the data</source>
        <translation>&amp;Perbaiki data</translation>
    </message>
    <message>
        <source>&amp;Look up in another system</source>
        <translation>Cari di sistem &amp;lain</translation>
    </message>
    <message>
        <source>Show %1, because (kept on record)</source>
        <translation>Buka %1, karena (dicatat)</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::RuleNotes</name>
    <message>
        <source>Required by law: postpone%1, or reject when it cannot be brought.</source>
        <translation>Wajib menurut hukum: tunda%1, atau tolak bila tidak dapat dibawa.</translation>
    </message>
    <message>
        <source>Asked by procedure only: postpone%1, never reject.</source>
        <translation>Hanya diminta SOP: tunda%1, jangan ditolak.</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Belum ada: %1</translation>
    </message>
    <message>
        <source>Foreigner&apos;s tax: the tax officer computes it</source>
        <translation>Pajak orang asing: petugas pajak menghitung</translation>
    </message>
    <message>
        <source>Loket shows no amount. Postpone the claim and hand it to the tax officer.</source>
        <translation>Loket tidak menampilkan jumlah. Tunda klaim dan teruskan ke petugas pajak.</translation>
    </message>
    <message>
        <source>The employer is in arrears</source>
        <translation>Pemberi kerja menunggak iuran</translation>
    </message>
    <message>
        <source>What was paid in is paid out now; the rest is collected from the employer and paid later.</source>
        <translation>Yang sudah masuk dibayarkan sekarang; sisanya ditagih ke pemberi kerja dan dibayarkan kemudian.</translation>
    </message>
    <message>
        <source>Small enough for JMO</source>
        <translation>Saldo cukup kecil untuk JMO</translation>
    </message>
    <message>
        <source>Offer the JMO app for the next time. Never refuse here because of it.</source>
        <translation>Tawarkan aplikasi JMO untuk lain kali. Jangan menolak di sini karena itu.</translation>
    </message>
    <message>
        <source>No tax number is known</source>
        <translation>NPWP belum diketahui</translation>
    </message>
    <message>
        <source>Ask for the NPWP, or whether the NIK is registered as one: without it the tax is higher.</source>
        <translation>Tanyakan NPWP, atau apakah NIK sudah terdaftar sebagai NPWP: tanpa itu pajak lebih tinggi.</translation>
    </message>
    <message>
        <source>A card was paid out already</source>
        <translation>Satu kartu sudah pernah dibayarkan</translation>
    </message>
    <message>
        <source>Only the others are paid now.</source>
        <translation>Sekarang hanya kartu lainnya yang dibayar.</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 atau %2</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::SheetDialog</name>
    <message>
        <source>&amp;Save as PDF</source>
        <translation>&amp;Simpan PDF</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;Cetak</translation>
    </message>
    <message>
        <source>Tax simulation</source>
        <translation>Simulasi pajak</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Tutup</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Save the simulation</source>
        <translation>Simpan simulasi</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan sebagai %1</translation>
    </message>
    <message>
        <source>There is no printer on this PC; save it as PDF.</source>
        <translation>Tidak ada printer di PC ini; simpan sebagai PDF.</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Dicetak di %1</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::SimulationSheet</name>
    <message>
        <source>Tax simulation of the JHT payment</source>
        <translation>Simulasi pajak pembayaran JHT</translation>
    </message>
    <message>
        <source>This is a simulation, not a withholding slip.</source>
        <translation>Ini simulasi, bukan bukti potong.</translation>
    </message>
    <message>
        <source>I have had this simulation read out to me and have understood it.</source>
        <translation>Simulasi ini sudah dibacakan kepada saya dan saya mengerti.</translation>
    </message>
    <message>
        <source>Participant or heir</source>
        <translation>Peserta atau ahli waris</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Petugas</translation>
    </message>
    <message>
        <source>Rules %1, computed for %2, made %3</source>
        <translation>Aturan %1, dihitung untuk %2, dibuat %3</translation>
    </message>
    <message>
        <source>Claim</source>
        <translation>Klaim</translation>
    </message>
    <message>
        <source>Claim number</source>
        <translation>Nomor klaim</translation>
    </message>
    <message>
        <source>Participant (in part)</source>
        <translation>Peserta (sebagian)</translation>
    </message>
    <message>
        <source>NIK / KPJ (masked)</source>
        <translation>NIK / KPJ (disamarkan)</translation>
    </message>
    <message>
        <source>Reason of the claim</source>
        <translation>Sebab klaim</translation>
    </message>
    <message>
        <source>Payment and tax</source>
        <translation>Pembayaran dan pajak</translation>
    </message>
    <message>
        <source>JHT balance</source>
        <translation>Saldo JHT</translation>
    </message>
    <message>
        <source>Gross payment</source>
        <translation>Pembayaran bruto</translation>
    </message>
    <message>
        <source>Taxable base</source>
        <translation>Dasar pengenaan pajak</translation>
    </message>
    <message>
        <source>Income tax (PPh 21)</source>
        <translation>PPh 21</translation>
    </message>
    <message>
        <source>Net payment</source>
        <translation>Diterima bersih</translation>
    </message>
    <message>
        <source>Paid earlier, on %1</source>
        <translation>Dibayar sebelumnya, %1</translation>
    </message>
    <message>
        <source>Paid earlier within the tax window</source>
        <translation>Dibayar sebelumnya dalam jendela pajak</translation>
    </message>
    <message>
        <source>How it is taxed</source>
        <translation>Cara pengenaan pajak</translation>
    </message>
    <message>
        <source>Final tax on a payment at once: it is settled with this.</source>
        <translation>Pajak final atas pembayaran sekaligus: selesai dengan pemotongan ini.</translation>
    </message>
    <message>
        <source>Rates of article 17 on the payments of this calendar year; not final, it counts towards the yearly return.</source>
        <translation>Tarif pasal 17 atas pembayaran tahun kalender ini; tidak final, diperhitungkan dalam SPT tahunan.</translation>
    </message>
    <message>
        <source>The way of taxing changes on %1.</source>
        <translation>Cara pengenaan pajak berubah pada %1.</translation>
    </message>
    <message>
        <source>What this does to the rest of the balance</source>
        <translation>Dampak pada sisa saldo</translation>
    </message>
    <message>
        <source>Rest of the balance</source>
        <translation>Sisa saldo</translation>
    </message>
    <message>
        <source>Tax of the rest when it is taken until %1</source>
        <translation>Pajak sisa bila diambil sampai %1</translation>
    </message>
    <message>
        <source>Tax of the rest when it is taken from %1 on</source>
        <translation>Pajak sisa bila diambil mulai %1</translation>
    </message>
    <message>
        <source>Tax when all %1 were taken today</source>
        <translation>Pajak bila semua %1 diambil hari ini</translation>
    </message>
    <message>
        <source>A partial claim can be made only once.</source>
        <translation>Klaim sebagian hanya dapat diambil satu kali.</translation>
    </message>
    <message>
        <source>Shares of the heirs, after tax</source>
        <translation>Bagian ahli waris, setelah pajak</translation>
    </message>
    <message>
        <source>Heir %1</source>
        <translation>Ahli waris %1</translation>
    </message>
    <message>
        <source>Rules and sources</source>
        <translation>Aturan dan sumber</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::WaiverLine</name>
    <message>
        <source>Agreed by two persons, without: %1</source>
        <translation>Disetujui dua orang, tanpa: %1</translation>
    </message>
    <message>
        <source>Waits for the second person: without %1</source>
        <translation>Menunggu orang kedua: tanpa %1</translation>
    </message>
    <message>
        <source>Ask to do without a paper…</source>
        <translation>Ajukan pengecualian…</translation>
    </message>
</context>
<context>
    <name>loket::claimpanel::Wording</name>
    <message>
        <source>en</source>
        <comment>the language of the program: translate as its code</comment>
        <translation>id</translation>
    </message>
</context>
<context>
    <name>loket::documentspanel::DocumentPane</name>
    <message>
        <source>Opening…</source>
        <translation>Membuka…</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Document %1</source>
        <translation>Dokumen %1</translation>
    </message>
    <message>
        <source>No document</source>
        <translation>Tidak ada dokumen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Coba lagi</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>The file is not complete.</source>
        <translation>Berkas tidak lengkap.</translation>
    </message>
    <message>
        <source>It ends early; what is grey or missing was never sent. Ask for it again.</source>
        <translation>Berkas terputus; bagian yang abu-abu atau kosong tidak pernah terkirim. Minta unggah ulang.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Halaman %1 dari %2</translation>
    </message>
    <message>
        <source>This document cannot be opened</source>
        <translation>Dokumen ini tidak dapat dibuka</translation>
    </message>
    <message>
        <source>No document chosen</source>
        <translation>Belum ada dokumen yang dipilih</translation>
    </message>
    <message>
        <source>Choose one from the list.</source>
        <translation>Pilih satu dari daftar.</translation>
    </message>
    <message>
        <source>%1 has not been sent yet</source>
        <translation>%1 belum dikirim</translation>
    </message>
</context>
<context>
    <name>loket::documentspanel::DocumentView</name>
    <message>
        <source>Page</source>
        <translation>Halaman</translation>
    </message>
</context>
<context>
    <name>loket::documentspanel::DocumentsPanel</name>
    <message>
        <source>Already accepted</source>
        <translation>Sudah diterima</translation>
    </message>
    <message>
        <source>Open it first</source>
        <translation>Buka dulu dokumennya</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumen</translation>
    </message>
    <message>
        <source>Documents of this claim</source>
        <translation>Dokumen klaim ini</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Terima</translation>
    </message>
    <message>
        <source>Accept document</source>
        <translation>Terima dokumen</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>Mark document unreadable</source>
        <translation>Tandai dokumen tidak terbaca</translation>
    </message>
    <message>
        <source>Next document</source>
        <translation>Dokumen berikutnya</translation>
    </message>
    <message>
        <source>Previous document</source>
        <translation>Dokumen sebelumnya</translation>
    </message>
</context>
<context>
    <name>loket::documentspanel::ErrorText</name>
    <message>
        <source>The file is damaged. Ask the participant to send it again.</source>
        <translation>Berkas rusak. Minta peserta mengirim ulang.</translation>
    </message>
    <message>
        <source>It is locked with a password. Ask the participant for a file without one.</source>
        <translation>Berkas dikunci kata sandi. Minta peserta mengirim berkas tanpa kata sandi.</translation>
    </message>
    <message>
        <source>It is not a JPEG, PNG or PDF, whatever its name says. Ask for a photo or a PDF.</source>
        <translation>Isinya bukan JPEG, PNG, atau PDF, apa pun nama berkasnya. Minta foto atau PDF.</translation>
    </message>
    <message>
        <source>It is larger than can be opened safely. Ask for an ordinary photo or scan.</source>
        <translation>Ukurannya melebihi batas aman. Minta foto atau pindaian biasa.</translation>
    </message>
    <message>
        <source>It has no such page.</source>
        <translation>Halaman itu tidak ada.</translation>
    </message>
    <message>
        <source>Opening it took too long and was stopped. Other documents are not affected.</source>
        <translation>Membukanya terlalu lama dan dihentikan. Dokumen lain tidak terganggu.</translation>
    </message>
    <message>
        <source>The viewer stopped while reading it. Other documents are not affected.</source>
        <translation>Penampil berhenti saat membacanya. Dokumen lain tidak terganggu.</translation>
    </message>
    <message>
        <source>It is not on this PC yet. It comes when the centre can be reached.</source>
        <translation>Belum ada di PC ini. Berkas menyusul saat pusat dapat dihubungi.</translation>
    </message>
    <message>
        <source>Your role may not see it.</source>
        <translation>Peran Anda tidak boleh melihatnya.</translation>
    </message>
    <message>
        <source>Something unexpected happened.</source>
        <translation>Terjadi hal yang tidak terduga.</translation>
    </message>
</context>
<context>
    <name>loket::documentspanel::Facts</name>
    <message>
        <source>sent %1</source>
        <translation>diunggah %1</translation>
    </message>
    <message>
        <source>sent %1, %2</source>
        <translation>diunggah %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n halaman</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × %2 px</source>
        <translation>%1 × %2 px</translation>
    </message>
</context>
<context>
    <name>loket::documentspanel::PanelHead</name>
    <message>
        <source>Version</source>
        <translation>Versi</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Perkecil</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Perbesar</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Seluruh halaman</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Putar</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Berdampingan</translation>
    </message>
</context>
<context>
    <name>loket::documentspanel::ReasonStrip</name>
    <message>
        <source>Why can %1 not be read?</source>
        <translation>Mengapa %1 tidak terbaca?</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>What the participant should do (optional)</source>
        <translation>Apa yang perlu dilakukan peserta (boleh kosong)</translation>
    </message>
    <message>
        <source>Note for the participant</source>
        <translation>Catatan untuk peserta</translation>
    </message>
    <message>
        <source>Mark unreadable</source>
        <translation>Tandai tidak terbaca</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Kembali</translation>
    </message>
</context>
<context>
    <name>loket::documentspanel::State</name>
    <message>
        <source>Not sent yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Not judged yet</source>
        <translation>Belum dinilai</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Diganti</translation>
    </message>
    <message>
        <source>Unknown state</source>
        <translation>Keadaan tidak dikenal</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>loket::framepanel::AppFrame</name>
    <message>
        <source>All keys</source>
        <translation>Semua tombol</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Bagian berikutnya</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Bagian sebelumnya</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Halaman berikutnya</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Halaman sebelumnya</translation>
    </message>
</context>
<context>
    <name>loket::framepanel::TopBar</name>
    <message>
        <source>L&amp;anguage</source>
        <translation>B&amp;ahasa</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>Tam&amp;pilan</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Ikuti &amp;sistem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Terang</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Gelap</translation>
    </message>
    <message>
        <source>&amp;Lock screen</source>
        <translation>&amp;Kunci layar</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Keluar dari &amp;Loket</translation>
    </message>
</context>
<context>
    <name>loket::queuepanel::QueueActions</name>
    <message>
        <source>Call this one</source>
        <translation>Panggil yang ini</translation>
    </message>
    <message>
        <source>Call again</source>
        <translation>Panggil ulang</translation>
    </message>
    <message>
        <source>Arrived, begin</source>
        <translation>Datang, mulai</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Hold or go on</source>
        <translation>Jeda atau lanjutkan</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Back into the queue</source>
        <translation>Kembali ke antrean</translation>
    </message>
    <message>
        <source>Has left</source>
        <translation>Sudah pulang</translation>
    </message>
    <message>
        <source>Take back the last act</source>
        <translation>Urungkan yang terakhir</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Pindah ke</translation>
    </message>
    <message>
        <source>Cannot wait: ill, frail or with a small child</source>
        <translation>Tidak bisa menunggu: sakit, lemah, atau membawa anak kecil</translation>
    </message>
    <message>
        <source>Comes back to a visit that was interrupted</source>
        <translation>Melanjutkan kunjungan yang terputus</translation>
    </message>
    <message>
        <source>Only hands over one document</source>
        <translation>Hanya menyerahkan satu dokumen</translation>
    </message>
    <message>
        <source>The supervisor asked for it</source>
        <translation>Diminta penyelia</translation>
    </message>
    <message>
        <source>The centre is out of reach</source>
        <translation>Pusat tidak terjangkau</translation>
    </message>
    <message>
        <source>Others have waited longer</source>
        <translation>Ada yang menunggu lebih lama</translation>
    </message>
    <message>
        <source>The reason is kept with your name and counts in the fairness report.</source>
        <translation>Alasan dicatat dengan nama Anda dan masuk laporan keadilan antrean.</translation>
    </message>
    <message>
        <source>&amp;Served</source>
        <translation>&amp;Dilayani</translation>
    </message>
    <message>
        <source>Comes &amp;back with documents</source>
        <translation>&amp;Kembali dengan dokumen</translation>
    </message>
    <message>
        <source>Only &amp;asked something</source>
        <translation>Hanya &amp;bertanya</translation>
    </message>
    <message>
        <source>&amp;Not served</source>
        <translation>&amp;Tidak dilayani</translation>
    </message>
    <message>
        <source>How did it end?</source>
        <translation>Bagaimana akhirnya?</translation>
    </message>
    <message>
        <source>Why on hold?</source>
        <translation>Mengapa dijeda?</translation>
    </message>
    <message>
        <source>&amp;Fetches or copies a document</source>
        <translation>Meng&amp;ambil atau menyalin dokumen</translation>
    </message>
    <message>
        <source>I &amp;ask the supervisor</source>
        <translation>&amp;Tanya penyelia</translation>
    </message>
    <message>
        <source>&amp;Waits for an answer of the centre</source>
        <translation>Menunggu jawaban &amp;pusat</translation>
    </message>
    <message>
        <source>Short &amp;pause</source>
        <translation>&amp;Jeda sebentar</translation>
    </message>
    <message>
        <source>Confirm the priority</source>
        <translation>Setujui prioritas</translation>
    </message>
    <message>
        <source>Refuse the priority</source>
        <translation>Tolak prioritas</translation>
    </message>
    <message>
        <source>Why not first?</source>
        <translation>Mengapa tidak didahulukan?</translation>
    </message>
</context>
<context>
    <name>loket::queuepanel::QueuePanel</name>
    <message>
        <source>Asking the centre who is next …</source>
        <translation>Bertanya ke pusat siapa berikutnya …</translation>
    </message>
    <message>
        <source>Asking who is next …</source>
        <translation>Bertanya ke pusat …</translation>
    </message>
    <message>
        <source>Call the next one</source>
        <translation>Panggil berikutnya</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n menunggu</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · on average %2</source>
        <translation>%1 · rata-rata %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>waiting time</comment>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Antrean</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Queue of today</source>
        <translation>Antrean hari ini</translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Tidak ada yang menunggu</translation>
    </message>
    <message>
        <source>Whoever arrives appears here at once.</source>
        <translation>Siapa yang datang langsung muncul di sini.</translation>
    </message>
    <message>
        <source>Show who is first</source>
        <translation>Lihat siapa yang pertama</translation>
    </message>
    <message>
        <source>Only the centre says who is next. Without it, choose somebody and press Shift+F2.</source>
        <translation>Hanya pusat yang menentukan giliran berikutnya. Tanpa pusat, pilih seorang peserta lalu tekan Shift+F2.</translation>
    </message>
</context>
<context>
    <name>loket::queuepanel::Texts</name>
    <message numerus="yes">
        <source>%n min, over the promise</source>
        <translation>
            <numerusform>%n mnt, lewat janji</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min, nearly due</source>
        <translation>
            <numerusform>%n mnt, hampir lewat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>waiting time</comment>
        <translation>
            <numerusform>%n mnt</numerusform>
        </translation>
    </message>
    <message>
        <source>called %1</source>
        <translation>dipanggil %1</translation>
    </message>
    <message>
        <source>called to %1</source>
        <translation>dipanggil ke %1</translation>
    </message>
    <message>
        <source>on hold %1</source>
        <translation>dijeda %1</translation>
    </message>
    <message>
        <source>on hold at %1</source>
        <translation>dijeda di %1</translation>
    </message>
    <message>
        <source>served %1</source>
        <translation>dilayani %1</translation>
    </message>
    <message>
        <source>served at %1</source>
        <translation>dilayani di %1</translation>
    </message>
    <message>
        <source>booked %1</source>
        <translation>jadwal %1</translation>
    </message>
    <message>
        <source>needs you</source>
        <translation>perlu Anda</translation>
    </message>
    <message>
        <source>kept on this PC, not yet at the centre</source>
        <translation>tersimpan di PC ini, belum di pusat</translation>
    </message>
    <message>
        <source>%1 is called</source>
        <translation>%1 dipanggil</translation>
    </message>
    <message>
        <source>%1 is called again</source>
        <translation>%1 dipanggil ulang</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <translation>%1 sudah datang</translation>
    </message>
    <message>
        <source>%1 is being served</source>
        <translation>%1 dilayani</translation>
    </message>
    <message>
        <source>%1 is not here</source>
        <translation>%1 tidak ada</translation>
    </message>
    <message>
        <source>%1 is on hold</source>
        <translation>%1 dijeda</translation>
    </message>
    <message>
        <source>%1 goes on</source>
        <translation>%1 dilanjutkan</translation>
    </message>
    <message>
        <source>%1 is finished</source>
        <translation>%1 selesai</translation>
    </message>
    <message>
        <source>Taken back for %1</source>
        <translation>Diurungkan untuk %1</translation>
    </message>
    <message>
        <source>%1 waits again</source>
        <translation>%1 menunggu lagi</translation>
    </message>
    <message>
        <source>%1 has left</source>
        <translation>%1 sudah pulang</translation>
    </message>
    <message>
        <source>%1 was moved</source>
        <translation>%1 dipindah</translation>
    </message>
    <message>
        <source>Nobody is waiting for this desk.</source>
        <translation>Tidak ada yang menunggu untuk meja ini.</translation>
    </message>
    <message>
        <source>The centre does not answer, so it cannot say who is next. Choose somebody in the list and press Shift+F2 to call them.</source>
        <translation>Pusat tidak menjawab, jadi giliran berikutnya tidak dapat ditentukan. Pilih peserta di daftar, lalu tekan Shift+F2 untuk memanggilnya.</translation>
    </message>
    <message>
        <source>%1 is called first now</source>
        <translation>%1 sekarang didahulukan</translation>
    </message>
    <message>
        <source>%1 stays in turn</source>
        <translation>%1 tetap sesuai urutan</translation>
    </message>
    <message>
        <source>%1: not confirmed yet</source>
        <translation>%1: belum disetujui</translation>
    </message>
</context>
<context>
    <name>loket::reportpanel::PeriodBar</name>
    <message>
        <source>There are no numbers yet</source>
        <translation>Belum ada angka</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bulan ini</translation>
    </message>
    <message>
        <source>Last month</source>
        <translation>Bulan lalu</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Dari – sampai</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Masa</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Sampai</translation>
    </message>
    <message>
        <source>Count again</source>
        <translation>Hitung ulang</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Cetak</translation>
    </message>
</context>
<context>
    <name>loket::reportpanel::ReportPanel</name>
    <message>
        <source>The numbers could not be counted</source>
        <translation>Angka tidak dapat dihitung</translation>
    </message>
    <message>
        <source>The centre is counting…</source>
        <translation>Pusat sedang menghitung…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>Di kantor</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Semua</translation>
    </message>
    <message>
        <source>Share of approvals, the rest are rejections</source>
        <translation>Bagian yang disetujui, sisanya ditolak</translation>
    </message>
    <message>
        <source>%1 decided: green approved, hatched rejected</source>
        <translation>%1 sudah diputus: hijau setuju, arsir tolak</translation>
    </message>
    <message>
        <source>%1 not decided</source>
        <translation>%1 belum diputus</translation>
    </message>
    <message>
        <source>Save the recap</source>
        <translation>Simpan rekap</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Disimpan di %1</translation>
    </message>
    <message>
        <source>There is no printer on this PC; save it as PDF.</source>
        <translation>Tidak ada pencetak di PC ini; simpan sebagai PDF.</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Dicetak di %1</translation>
    </message>
    <message>
        <source>Recap by follow-up</source>
        <translation>Rekap menurut tindak lanjut</translation>
    </message>
    <message>
        <source>Approved and rejected by channel</source>
        <translation>Setuju dan tolak per kanal</translation>
    </message>
    <message>
        <source>of what is decided</source>
        <translation>dari yang sudah diputus</translation>
    </message>
</context>
<context>
    <name>loket::reportpanel::Words</name>
    <message>
        <source>Approved</source>
        <translation>Setuju</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Jumlah</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Tindak lanjut</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>At the office</source>
        <translation>Di kantor</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Bagian</translation>
    </message>
    <message>
        <source>Recap of claims by follow-up</source>
        <translation>Rekap klaim menurut tindak lanjut</translation>
    </message>
    <message>
        <source>Not yet and Postponed do not count in the percentages.</source>
        <translation>Belum dan Tunda tidak masuk hitungan persen.</translation>
    </message>
    <message>
        <source>Counted from the history of claims, %1</source>
        <translation>Dihitung dari riwayat klaim, %1</translation>
    </message>
    <message>
        <source>The sum agrees: %1 + %2 = %3</source>
        <translation>Jumlah cocok: %1 + %2 = %3</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Dibuat oleh %1</translation>
    </message>
</context>
<context>
    <name>loket::searchpanel::SearchPopup</name>
    <message>
        <source>Claims found</source>
        <translation>Klaim yang ditemukan</translation>
    </message>
    <message>
        <source>Type at least two characters.</source>
        <translation>Ketik paling sedikit dua huruf atau angka.</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Mencari…</translation>
    </message>
    <message>
        <source>Nothing found on this PC. Check the digits, or ask for another identifier.</source>
        <translation>Tidak ada di PC ini. Periksa angkanya, atau minta nomor lain.</translation>
    </message>
    <message numerus="yes">
        <source>%n claim(s) found</source>
        <translation>
            <numerusform>%n klaim ditemukan</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::signinpanel::LockPanel</name>
    <message>
        <source>Write your password.</source>
        <translation>Tulis kata sandi Anda.</translation>
    </message>
    <message>
        <source>Screen locked</source>
        <translation>Layar terkunci</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Buka kunci</translation>
    </message>
    <message>
        <source>Change officer</source>
        <translation>Ganti petugas</translation>
    </message>
    <message>
        <source>Not %1? Change officer</source>
        <translation>Bukan %1? Ganti petugas</translation>
    </message>
    <message>
        <source>Centre connected</source>
        <translation>Pusat terhubung</translation>
    </message>
    <message>
        <source>Centre not reached</source>
        <translation>Pusat belum terhubung</translation>
    </message>
</context>
<context>
    <name>loket::signinpanel::PasswordBlock</name>
    <message>
        <source>&amp;Password</source>
        <translation>Kata &amp;sandi</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Kata sandi</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock menyala</translation>
    </message>
</context>
<context>
    <name>loket::signinpanel::SignInForm</name>
    <message>
        <source>You can sign in without the centre.</source>
        <translation>Anda bisa masuk tanpa pusat.</translation>
    </message>
    <message>
        <source>Sign in without the centre</source>
        <translation>Masuk tanpa pusat</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Write the server&apos;s address, beginning with https://</source>
        <translation>Tulis alamat pusat, diawali https://</translation>
    </message>
    <message>
        <source>Write your user name.</source>
        <translation>Tulis nama pengguna Anda.</translation>
    </message>
    <message>
        <source>Write your password.</source>
        <translation>Tulis kata sandi Anda.</translation>
    </message>
    <message>
        <source>Use your own staff account.</source>
        <translation>Pakai akun pegawai Anda sendiri.</translation>
    </message>
    <message>
        <source>&amp;User name</source>
        <translation>Nama &amp;pengguna</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nama pengguna</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Batal</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Sedang masuk</translation>
    </message>
    <message>
        <source>Server and p&amp;rofile</source>
        <translation>Alamat pusat dan pr&amp;ofil</translation>
    </message>
    <message>
        <source>S&amp;erver address</source>
        <translation>&amp;Alamat pusat</translation>
    </message>
    <message>
        <source>Server address</source>
        <translation>Alamat pusat</translation>
    </message>
    <message>
        <source>Pr&amp;ofile</source>
        <translation>Prof&amp;il</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>loket::signinpanel::SignInPanel</name>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>Light appearance</source>
        <translation>Tampilan terang</translation>
    </message>
    <message>
        <source>Dark appearance</source>
        <translation>Tampilan gelap</translation>
    </message>
</context>
<context>
    <name>loket::signinpanel::WelcomeSide</name>
    <message>
        <source>Centre connected</source>
        <translation>Pusat terhubung</translation>
    </message>
    <message>
        <source>Centre not reached</source>
        <translation>Pusat belum terhubung</translation>
    </message>
    <message>
        <source>Looking for the centre …</source>
        <translation>Mencari pusat …</translation>
    </message>
</context>
<context>
    <name>loket::ui::ConfirmDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Batal</translation>
    </message>
</context>
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
    <name>loket::ui::ErrorText</name>
    <message>
        <source>This is not written the way it should be. Check it and try again.</source>
        <translation>Penulisannya belum benar. Periksa lalu coba lagi.</translation>
    </message>
    <message>
        <source>Something required is still empty. Fill it in and try again.</source>
        <translation>Masih ada isian wajib yang kosong. Lengkapi lalu coba lagi.</translation>
    </message>
    <message>
        <source>This value cannot be right. Check it against the document.</source>
        <translation>Isian ini tidak mungkin benar. Cocokkan dengan dokumennya.</translation>
    </message>
    <message>
        <source>This value is outside its limits. Check it again.</source>
        <translation>Isian ini di luar batas. Periksa lagi.</translation>
    </message>
    <message>
        <source>The file is too large. Take a smaller photo and try again.</source>
        <translation>Berkas terlalu besar. Ambil foto yang lebih kecil lalu coba lagi.</translation>
    </message>
    <message>
        <source>This kind of file is not taken. Use a JPEG, PNG or PDF file.</source>
        <translation>Jenis berkas ini tidak diterima. Pakai berkas JPEG, PNG, atau PDF.</translation>
    </message>
    <message>
        <source>The file did not arrive whole. Send it again.</source>
        <translation>Berkas tidak sampai utuh. Kirim lagi.</translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again; your work is kept.</source>
        <translation>Sesi Anda sudah berakhir. Masuk lagi; pekerjaan Anda tetap tersimpan.</translation>
    </message>
    <message>
        <source>The user name or the password is wrong. Check Caps Lock and try again.</source>
        <translation>Nama pengguna atau kata sandi salah. Periksa Caps Lock lalu coba lagi.</translation>
    </message>
    <message>
        <source>Too many wrong attempts. Wait a while or ask your branch administrator.</source>
        <translation>Terlalu banyak percobaan salah. Tunggu sebentar atau hubungi admin cabang.</translation>
    </message>
    <message>
        <source>Your role may not do this. Ask your supervisor.</source>
        <translation>Peran Anda tidak boleh melakukan ini. Minta penyelia.</translation>
    </message>
    <message>
        <source>This belongs to another branch.</source>
        <translation>Ini milik cabang lain.</translation>
    </message>
    <message>
        <source>Nothing found. Check the number.</source>
        <translation>Tidak ditemukan. Periksa nomornya.</translation>
    </message>
    <message>
        <source>This has been recorded before. Look at the latest state first.</source>
        <translation>Ini sudah tercatat sebelumnya. Lihat dulu keadaan terbaru.</translation>
    </message>
    <message>
        <source>This can no longer be done, the state has changed. Look at the latest state.</source>
        <translation>Ini tidak bisa lagi dilakukan, keadaannya sudah berubah. Lihat keadaan terbaru.</translation>
    </message>
    <message>
        <source>Somebody else changed this first. Compare both versions, nothing is lost.</source>
        <translation>Orang lain sudah mengubahnya lebih dulu. Bandingkan keduanya, tidak ada yang hilang.</translation>
    </message>
    <message>
        <source>You handled this yourself. Another person must decide.</source>
        <translation>Anda sendiri yang menanganinya. Orang lain yang harus memutuskan.</translation>
    </message>
    <message>
        <source>Documents are missing or unclear. Complete them first.</source>
        <translation>Ada dokumen yang kurang atau tidak jelas. Lengkapi dulu.</translation>
    </message>
    <message>
        <source>Some checks are not done yet. Finish them first.</source>
        <translation>Ada pemeriksaan yang belum selesai. Selesaikan dulu.</translation>
    </message>
    <message>
        <source>Confirm NIK, card and account number against the originals first.</source>
        <translation>Cocokkan dulu NIK, nomor kartu, dan nomor rekening dengan aslinya.</translation>
    </message>
    <message>
        <source>Choose a reason and write a note first.</source>
        <translation>Pilih alasan dan tulis catatan dulu.</translation>
    </message>
    <message>
        <source>This reason does not belong to this decision. Choose another.</source>
        <translation>Alasan ini tidak cocok dengan keputusannya. Pilih yang lain.</translation>
    </message>
    <message>
        <source>By the rules this claim cannot be paid yet. See the reason in the claim.</source>
        <translation>Menurut aturan klaim ini belum bisa dibayar. Lihat sebabnya di klaim.</translation>
    </message>
    <message>
        <source>This claim is held for legal reasons. Ask your supervisor.</source>
        <translation>Klaim ini ditahan karena alasan hukum. Tanya penyelia.</translation>
    </message>
    <message>
        <source>Call again first: the participant has attempts left.</source>
        <translation>Panggil lagi dulu: peserta masih punya kesempatan.</translation>
    </message>
    <message>
        <source>There is another open claim for this card. Continue that one.</source>
        <translation>Ada klaim lain yang masih terbuka untuk kartu ini. Lanjutkan yang itu.</translation>
    </message>
    <message>
        <source>Nobody is waiting.</source>
        <translation>Tidak ada yang menunggu.</translation>
    </message>
    <message>
        <source>Today is full. Offer the next day.</source>
        <translation>Hari ini penuh. Tawarkan hari berikutnya.</translation>
    </message>
    <message>
        <source>Ask for consent first.</source>
        <translation>Minta persetujuan dulu.</translation>
    </message>
    <message>
        <source>The rules have changed since this was computed. Compute it again.</source>
        <translation>Aturan sudah berubah sejak dihitung. Hitung ulang.</translation>
    </message>
    <message>
        <source>The amount is above what you may approve. It goes to the branch head.</source>
        <translation>Jumlahnya di atas wewenang Anda. Diteruskan ke kepala cabang.</translation>
    </message>
    <message>
        <source>The centre cannot be reached now. It is tried again by itself.</source>
        <translation>Pusat sedang tidak terjangkau. Dicoba lagi dengan sendirinya.</translation>
    </message>
    <message>
        <source>The answer takes too long. Try again.</source>
        <translation>Jawaban terlalu lama. Coba lagi.</translation>
    </message>
    <message>
        <source>Saving failed, nothing was changed. Check the free space of the disk.</source>
        <translation>Gagal menyimpan, tidak ada yang berubah. Periksa ruang kosong di disk.</translation>
    </message>
    <message>
        <source>The data were written by a newer Loket. Install the new version.</source>
        <translation>Data ditulis oleh Loket yang lebih baru. Pasang versi barunya.</translation>
    </message>
    <message>
        <source>The document could not be opened safely. Ask for a new photo or scan.</source>
        <translation>Dokumen tidak bisa dibuka dengan aman. Minta foto atau pindaian baru.</translation>
    </message>
    <message>
        <source>Stored data do not match their check sum. Call your administrator.</source>
        <translation>Data tersimpan tidak cocok dengan sidiknya. Hubungi admin.</translation>
    </message>
    <message>
        <source>Something went wrong in Loket. Nothing was changed. Try again, then call your administrator.</source>
        <translation>Ada kesalahan di Loket. Tidak ada yang berubah. Coba lagi, lalu hubungi admin.</translation>
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
    <name>loket::ui::PasswordField</name>
    <message>
        <source>Hide password</source>
        <translation>Tutup kata sandi</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Lihat kata sandi</translation>
    </message>
</context>
<context>
    <name>loket::ui::PdfTable</name>
    <message>
        <source>Page %1</source>
        <translation>Halaman %1</translation>
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
    <name>loket::ui::ReasonDialog</name>
    <message>
        <source>Choose a reason</source>
        <translation>Pilih alasan</translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Alasan</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>Ca&amp;tatan</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Alasan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Catatan</translation>
    </message>
    <message>
        <source>Choose a reason; it is recorded with your name.</source>
        <translation>Pilih alasan; alasan dicatat bersama nama Anda.</translation>
    </message>
    <message numerus="yes">
        <source>Write at least %n letters so that others understand why.</source>
        <translation>
            <numerusform>Tulis paling sedikit %n huruf agar orang lain tahu sebabnya.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>loket::ui::ReasonTree</name>
    <message>
        <source>Met</source>
        <translation>Terpenuhi</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Tidak terpenuhi</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Belum diketahui</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Keterangan</translation>
    </message>
    <message>
        <source>there is %1</source>
        <translation>ada %1</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>diperlukan %1</translation>
    </message>
    <message>
        <source>needed %1, there is %2</source>
        <translation>diperlukan %1, ada %2</translation>
    </message>
    <message>
        <source>en</source>
        <comment>which text of the rules is shown: translate as the language&apos;s code</comment>
        <translation>id</translation>
    </message>
    <message>
        <source>Why the rules say so</source>
        <translation>Alasan dari aturan</translation>
    </message>
    <message>
        <source>&amp;Copy this step</source>
        <translation>&amp;Salin langkah ini</translation>
    </message>
    <message>
        <source>Copy &amp;all steps</source>
        <translation>Salin s&amp;emua langkah</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ya</translation>
    </message>
    <message>
        <source>no</source>
        <translation>tidak</translation>
    </message>
</context>
<context>
    <name>loket::ui::ShortcutOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Semua tombol</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
    </message>
    <message>
        <source>Keys of this page</source>
        <translation>Tombol di halaman ini</translation>
    </message>
    <message>
        <source>Not possible at this moment</source>
        <translation>Belum bisa saat ini</translation>
    </message>
</context>
<context>
    <name>loket::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Memuat</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::AskedFields</name>
    <message>
        <source>End of work, as the letter says</source>
        <translation>Berhenti bekerja, menurut surat</translation>
    </message>
    <message>
        <source>years</source>
        <translation>tahun</translation>
    </message>
    <message>
        <source>empty: the most that is allowed</source>
        <translation>kosong: jumlah terbesar yang boleh</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>hh/bb/tttt</translation>
    </message>
    <message>
        <source>This cannot be read; look at it again.</source>
        <translation>Tidak terbaca; periksa lagi.</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::DayCard</name>
    <message>
        <source>No ticket of this desk can be voided</source>
        <translation>Tidak ada nomor meja ini yang dapat dibatalkan</translation>
    </message>
    <message>
        <source>Arrivals by the hour; the present hour is not over</source>
        <translation>Pendaftar per jam; jam ini belum selesai</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hari ini</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>served</source>
        <translation>dilayani</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Arrivals by the hour</source>
        <translation>Pendaftar per jam</translation>
    </message>
    <message>
        <source>Last tickets</source>
        <translation>Baru didaftarkan</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>Cetak ulang</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Perkiraan tunggu</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::FullDayCard</name>
    <message>
        <source>Today&apos;s quota: %1 of %2</source>
        <translation>Kuota hari ini %1 dari %2</translation>
    </message>
    <message numerus="yes">
        <source>Another day has places: %n left</source>
        <translation>
            <numerusform>Hari lain masih ada tempat: %n tempat</numerusform>
        </translation>
    </message>
    <message>
        <source>No free day is known within two weeks.</source>
        <translation>Dalam dua minggu ke depan belum ada hari yang masih kosong.</translation>
    </message>
    <message>
        <source>Book %1, %2</source>
        <translation>Jadwalkan %1, %2</translation>
    </message>
    <message>
        <source>Or choose a priority reason above: the person comes on top of the quota, and a second officer confirms the priority.</source>
        <translation>Atau pilih alasan prioritas di atas: peserta dilayani di luar kuota, dan petugas kedua menyetujui prioritasnya.</translation>
    </message>
    <message>
        <source>Or take the person on top of the quota. The reason is kept with your name.</source>
        <translation>Atau terima peserta ini di luar kuota. Alasannya tersimpan bersama nama Anda.</translation>
    </message>
    <message>
        <source>Or ask a supervisor: at their own desk they can take the person on top of the quota, with a reason.</source>
        <translation>Atau minta penyelia: dari mejanya sendiri ia dapat menerima peserta di luar kuota dengan alasan.</translation>
    </message>
    <message>
        <source>Why this person is taken today</source>
        <translation>Mengapa peserta ini diterima hari ini</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::HeirList</name>
    <message>
        <source>Heir</source>
        <translation>Ahli waris</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>Hubungan</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Guardian of a minor</source>
        <translation>Wali (bila belum dewasa)</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Menerima</translation>
    </message>
    <message>
        <source>Take out heir %1</source>
        <translation>Hapus ahli waris %1</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>hh/bb/tttt</translation>
    </message>
    <message>
        <source>Name of heir %1</source>
        <translation>Nama ahli waris %1</translation>
    </message>
    <message>
        <source>Relation of heir %1</source>
        <translation>Hubungan ahli waris %1</translation>
    </message>
    <message>
        <source>Birth date of heir %1</source>
        <translation>Tanggal lahir ahli waris %1</translation>
    </message>
    <message>
        <source>Guardian of heir %1</source>
        <translation>Wali ahli waris %1</translation>
    </message>
    <message>
        <source>Heir %1 claims</source>
        <translation>Ahli waris %1 menerima</translation>
    </message>
    <message>
        <source>Add an &amp;heir</source>
        <translation>Tambah a&amp;hli waris</translation>
    </message>
    <message>
        <source>Add an heir</source>
        <translation>Tambah ahli waris</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::PaperList</name>
    <message>
        <source>%1: original brought</source>
        <translation>%1: asli dibawa</translation>
    </message>
    <message>
        <source>law</source>
        <translation>wajib</translation>
    </message>
    <message>
        <source>SOP</source>
        <translation>SOP</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n berkas</numerusform>
        </translation>
    </message>
    <message>
        <source>no file</source>
        <translation>belum ada</translation>
    </message>
    <message>
        <source>Attach a file: %1</source>
        <translation>Lampirkan berkas: %1</translation>
    </message>
    <message>
        <source>Pictures and PDF (*.jpg *.jpeg *.png *.pdf)</source>
        <translation>Gambar dan PDF (*.jpg *.jpeg *.png *.pdf)</translation>
    </message>
    <message>
        <source>The file cannot be opened.</source>
        <translation>Berkas tidak dapat dibuka.</translation>
    </message>
    <message>
        <source>en</source>
        <comment>which text of the rules is shown: translate as the language&apos;s code</comment>
        <translation>id</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::PersonCard</name>
    <message>
        <source>without a number yet</source>
        <translation>belum bernomor</translation>
    </message>
    <message>
        <source>A claim is under way: %1</source>
        <translation>Klaim belum selesai: %1</translation>
    </message>
    <message>
        <source>%1. Nothing has to be said twice; it goes on where it stopped.</source>
        <translation>%1. Isian dan dokumen tersimpan, tidak perlu diulang.</translation>
    </message>
    <message>
        <source>Enter looks the person up. Never by name alone.</source>
        <translation>Enter untuk mencari. Tidak pernah dengan nama saja.</translation>
    </message>
    <message>
        <source>Asking the centre…</source>
        <translation>Bertanya ke pusat…</translation>
    </message>
    <message>
        <source>Known at the centre</source>
        <translation>Dikenal pusat</translation>
    </message>
    <message>
        <source>The registers do not know this number.</source>
        <translation>Nomor ini tidak dikenal di sumber data.</translation>
    </message>
    <message>
        <source>The centre cannot be asked now. Type what the papers say; it is checked later.</source>
        <translation>Pusat tidak terjangkau. Ketik menurut dokumen; diperiksa kemudian.</translation>
    </message>
    <message>
        <source>1 · Who comes?</source>
        <translation>1 · Siapa yang datang?</translation>
    </message>
    <message>
        <source>New visitor</source>
        <translation>Pengunjung baru</translation>
    </message>
    <message>
        <source>Scan or type NIK, KPJ or telephone</source>
        <translation>Pindai atau ketik NIK, KPJ, atau nomor HP</translation>
    </message>
    <message>
        <source>NIK, KPJ or telephone</source>
        <translation>NIK, KPJ, atau nomor HP</translation>
    </message>
    <message>
        <source>Start a&amp;new</source>
        <translation>Mulai &amp;baru</translation>
    </message>
    <message>
        <source>Con&amp;tinue</source>
        <translation>&amp;Lanjutkan</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::PersonFields</name>
    <message>
        <source>This cannot be read; look at it again.</source>
        <translation>Tidak terbaca; periksa lagi.</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>hh/bb/tttt</translation>
    </message>
    <message>
        <source>C&amp;onsents to the use of these data</source>
        <translation>&amp;Peserta setuju datanya diproses</translation>
    </message>
    <message>
        <source>Several cards: with a comma between them</source>
        <translation>Beberapa kartu: pisahkan dengan koma</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::PlaceCard</name>
    <message>
        <source>3 · Priority and place</source>
        <translation>3 · Prioritas dan tempat</translation>
    </message>
    <message>
        <source>priority is on record and the supervisor sees it; the number is who waits there</source>
        <translation>prioritas tercatat dan terlihat penyelia; angka = yang menunggu di sana</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Biasa</translation>
    </message>
    <message>
        <source>Why this person goes first</source>
        <translation>Mengapa didahulukan</translation>
    </message>
    <message>
        <source>Came &amp;along</source>
        <translation>Pe&amp;ndamping</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>Who came along</source>
        <translation>Siapa pendampingnya</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::ProposalBar</name>
    <message>
        <source>Priority waits for you: %1</source>
        <translation>Prioritas menunggu Anda: %1</translation>
    </message>
    <message>
        <source>proposed by %1</source>
        <translation>diusulkan %1</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Setujui</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Tolak…</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::QuotaBar</name>
    <message>
        <source>Full. Offer %1</source>
        <translation>Penuh, tawarkan %1</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Penuh</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) left</source>
        <translation>
            <numerusform>%n tempat lagi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, then offer %2</source>
        <translation>%1, setelah itu tawarkan %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 dari %2</translation>
    </message>
    <message>
        <source>JHT quota</source>
        <translation>Kuota JHT</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::ReasonCard</name>
    <message>
        <source>%1 of %2 ready</source>
        <translation>%1 dari %2 siap</translation>
    </message>
    <message>
        <source>2 · Why?</source>
        <translation>2 · Sebab klaim</translation>
    </message>
    <message>
        <source>only what the rules in force decide; keys 1 to 0</source>
        <translation>hanya yang diputus aturan berlaku; tombol 1–0</translation>
    </message>
    <message>
        <source>No rules are in force on this PC. Connect to the centre once to get them.</source>
        <translation>Belum ada aturan di PC ini. Sambungkan sekali ke pusat untuk mengambilnya.</translation>
    </message>
    <message>
        <source>Papers · tick when the original is here</source>
        <translation>Kesiapan dokumen · centang bila aslinya dibawa</translation>
    </message>
    <message>
        <source>By what is typed nothing stands against it</source>
        <translation>Menurut isian, tidak ada yang menghalangi</translation>
    </message>
    <message>
        <source>Not before %1</source>
        <translation>Baru dapat mulai %1</translation>
    </message>
    <message>
        <source>en</source>
        <comment>which text of the rules is shown: translate as the language&apos;s code</comment>
        <translation>id</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::ReasonGroup</name>
    <message>
        <source>Partial 30 %, house…</source>
        <translation>Sebagian 30 %, rumah…</translation>
    </message>
    <message>
        <source>Death, heirs…</source>
        <translation>Meninggal, ahli waris…</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Lainnya…</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::RecentDelegate</name>
    <message>
        <source>void</source>
        <translation>batal</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::TicketCard</name>
    <message>
        <source>%1 of %2 seconds</source>
        <translation>%1 dari %2 detik</translation>
    </message>
    <message>
        <source>Ticket</source>
        <translation>Nomor antrean</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Terdaftar</translation>
    </message>
    <message>
        <source>The centre gives the number. It is printed as soon as it is here.</source>
        <translation>Nomor diberi pusat. Dicetak begitu tiba.</translation>
    </message>
    <message>
        <source>No ticket yet</source>
        <translation>Belum ada nomor</translation>
    </message>
    <message>
        <source>It appears here and is printed.</source>
        <translation>Muncul di sini lalu dicetak.</translation>
    </message>
    <message>
        <source>Register and print</source>
        <translation>Cetak nomor</translation>
    </message>
    <message>
        <source>Today is full. Choose what to do for this person.</source>
        <translation>Hari ini penuh. Pilih yang dilakukan untuk peserta ini.</translation>
    </message>
    <message>
        <source>Book that day</source>
        <translation>Jadwalkan hari itu</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::WaitCard</name>
    <message>
        <source>counted %1; the median of today&apos;s service times</source>
        <translation>dihitung %1 dari median waktu layanan hari ini</translation>
    </message>
    <message>
        <source>Expected wait</source>
        <translation>Perkiraan tunggu</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::WaitTexts</name>
    <message>
        <source>%1 min</source>
        <comment>a wait: 20–40 min</comment>
        <translation>%1 mnt</translation>
    </message>
    <message>
        <source>not enough data yet</source>
        <translation>belum cukup data</translation>
    </message>
    <message>
        <source>no desk open</source>
        <translation>belum ada meja buka</translation>
    </message>
    <message numerus="yes">
        <source>%n ahead</source>
        <translation>
            <numerusform>%n di depan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n desk(s)</source>
        <translation>
            <numerusform>%n meja</numerusform>
        </translation>
    </message>
    <message>
        <source>few data</source>
        <translation>data kurang</translation>
    </message>
    <message>
        <source>no desk</source>
        <translation>tanpa meja</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::WalkInPanel</name>
    <message>
        <source>The ticket is void; its number is not used again.</source>
        <translation>Nomor dibatalkan dan tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>The claim is kept as a draft: the form is not complete yet. The officer fills in what is missing.</source>
        <translation>Klaim disimpan sebagai draf: isian belum lengkap. Petugas melengkapi yang kurang.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Terdaftar</translation>
    </message>
    <message>
        <source>The centre has not given the number yet.</source>
        <translation>Nomor belum diberi pusat.</translation>
    </message>
    <message>
        <source>The ticket could not be printed: %1</source>
        <translation>Nomor tidak dapat dicetak: %1</translation>
    </message>
    <message>
        <source>Printed on %1</source>
        <translation>Dicetak di %1</translation>
    </message>
    <message>
        <source>No printer. Saved as %1</source>
        <translation>Tidak ada pencetak. Disimpan di %1</translation>
    </message>
    <message>
        <source>Void the last ticket?</source>
        <translation>Batalkan nomor terakhir?</translation>
    </message>
    <message>
        <source>The visit that was just registered is taken back.</source>
        <translation>Kunjungan yang baru didaftarkan ditarik kembali.</translation>
    </message>
    <message>
        <source>Ticket %1 is taken back and not used again.</source>
        <translation>Nomor %1 ditarik kembali dan tidak dipakai lagi.</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>%1 is called first now</source>
        <translation>%1 sekarang didahulukan</translation>
    </message>
    <message>
        <source>%1 stays in turn</source>
        <translation>%1 tetap sesuai urutan</translation>
    </message>
    <message>
        <source>Booked for %1, %2. The number is given when the person comes.</source>
        <translation>Terjadwal %1, pukul %2. Nomor diberikan saat peserta datang.</translation>
    </message>
    <message>
        <source>Booked for %1</source>
        <translation>Terjadwal %1</translation>
    </message>
</context>
<context>
    <name>loket::walkinpanel::Words</name>
    <message>
        <source>Scan or type who comes.</source>
        <translation>Pindai atau ketik siapa yang datang.</translation>
    </message>
    <message>
        <source>Write the name.</source>
        <translation>Tulis namanya.</translation>
    </message>
    <message>
        <source>Choose why the claim is made.</source>
        <translation>Pilih sebab klaim.</translation>
    </message>
    <message>
        <source>Ask for consent and tick it.</source>
        <translation>Mintakan persetujuan data, lalu centang.</translation>
    </message>
    <message>
        <source>Say why this person goes first.</source>
        <translation>Tulis mengapa didahulukan.</translation>
    </message>
    <message>
        <source>%1 cannot be read; look at it again.</source>
        <translation>%1 tidak terbaca; periksa lagi.</translation>
    </message>
    <message>
        <source>Being saved…</source>
        <translation>Sedang disimpan…</translation>
    </message>
    <message>
        <source>NIK, 16 digits</source>
        <translation>NIK, 16 angka</translation>
    </message>
    <message numerus="yes">
        <source>KPJ, %n digits</source>
        <translation>
            <numerusform>KPJ, %n angka</numerusform>
        </translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Nomor HP</translation>
    </message>
</context>
<context>
    <name>loket::words::ClaimWords</name>
    <message>
        <source>Age 56</source>
        <translation>Usia 56 tahun</translation>
    </message>
    <message>
        <source>Retirement age by contract</source>
        <translation>Usia pensiun perjanjian</translation>
    </message>
    <message>
        <source>Fixed-term contract ended</source>
        <translation>Kontrak (PKWT) berakhir</translation>
    </message>
    <message>
        <source>Self-employed, stopped</source>
        <translation>BPU berhenti usaha</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Mengundurkan diri</translation>
    </message>
    <message>
        <source>Dismissed</source>
        <translation>PHK</translation>
    </message>
    <message>
        <source>Leaves Indonesia, foreigner</source>
        <translation>Tinggalkan Indonesia, WNA</translation>
    </message>
    <message>
        <source>Leaves Indonesia, citizen</source>
        <translation>Tinggalkan Indonesia, WNI</translation>
    </message>
    <message>
        <source>Permanent total disability</source>
        <translation>Cacat total tetap</translation>
    </message>
    <message>
        <source>Death, heir</source>
        <translation>Meninggal, ahli waris</translation>
    </message>
    <message>
        <source>Death, foreigner</source>
        <translation>Meninggal, WNA</translation>
    </message>
    <message>
        <source>Partial 10 %</source>
        <translation>Sebagian 10%</translation>
    </message>
    <message>
        <source>Partial 30 %, house in cash</source>
        <translation>Sebagian 30%, rumah tunai</translation>
    </message>
    <message>
        <source>Partial 30 %, house on credit</source>
        <translation>Sebagian 30%, KPR</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak dikenal</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Konsep</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Diajukan</translation>
    </message>
    <message>
        <source>Documents being reviewed</source>
        <translation>Pemeriksaan dokumen</translation>
    </message>
    <message>
        <source>Returned for correction</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Ready for verification</source>
        <translation>Siap diverifikasi</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>In verification</source>
        <translation>Sedang diverifikasi</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Tidak hadir</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Awaits the supervisor</source>
        <translation>Menunggu penyelia</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Payment under way</source>
        <translation>Pembayaran diproses</translation>
    </message>
    <message>
        <source>Payment failed</source>
        <translation>Pembayaran gagal</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Dibayar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ditolak</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Kedaluwarsa</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Dibatalkan</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Daring</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Bilik</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Kolektif</translation>
    </message>
    <message>
        <source>Drop box</source>
        <translation>Dropbox</translation>
    </message>
    <message>
        <source>Bank partner</source>
        <translation>Bank mitra</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Setuju</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Kembalikan</translation>
    </message>
    <message>
        <source>Postpone</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>NIK</source>
        <translation>NIK</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nama</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Nama ibu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>KPJ</source>
        <translation>KPJ</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pemberi kerja</translation>
    </message>
    <message>
        <source>End of employment</source>
        <translation>Berhenti bekerja</translation>
    </message>
    <message>
        <source>NPWP</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telepon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Surel</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>Nomor rekening</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>Pemilik rekening</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Belum diperiksa</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Sama</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Diperbaiki</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Baru</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Berbeda</translation>
    </message>
    <message>
        <source>The face is that of the ID card</source>
        <translation>Wajah sesuai dengan foto KTP</translation>
    </message>
    <message>
        <source>Alone and acting freely</source>
        <translation>Sendiri dan tanpa paksaan</translation>
    </message>
    <message>
        <source>The random movement was done</source>
        <translation>Gerak acak dilakukan</translation>
    </message>
    <message>
        <source>Account questions answered rightly</source>
        <translation>Pertanyaan akun dijawab benar</translation>
    </message>
    <message>
        <source>The original ID card was seen</source>
        <translation>KTP asli dilihat</translation>
    </message>
    <message>
        <source>All other originals were seen</source>
        <translation>Semua dokumen asli lain dilihat</translation>
    </message>
    <message>
        <source>The outcome was explained</source>
        <translation>Hasil dijelaskan</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Pembantu</translation>
    </message>
    <message>
        <source>Frontliner</source>
        <translation>Petugas depan</translation>
    </message>
    <message>
        <source>Service officer</source>
        <translation>Petugas layanan</translation>
    </message>
    <message>
        <source>Verifier</source>
        <translation>Verifikator</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Penyelia</translation>
    </message>
    <message>
        <source>Branch head</source>
        <translation>Kepala cabang</translation>
    </message>
    <message>
        <source>Head office</source>
        <translation>Kantor pusat</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Consent to recording was given</source>
        <translation>Persetujuan rekaman dijawab</translation>
    </message>
    <message>
        <source>Form and documents agree</source>
        <translation>Formulir sama dengan dokumen</translation>
    </message>
    <message>
        <source>Declares no other employment</source>
        <translation>Tidak bekerja di tempat lain</translation>
    </message>
    <message>
        <source>Benefit and tax were read out</source>
        <translation>Manfaat dan pajak dibacakan</translation>
    </message>
    <message>
        <source>Retirement age of the contract</source>
        <translation>Usia pensiun kontrak</translation>
    </message>
    <message>
        <source>Date of death</source>
        <translation>Tanggal meninggal</translation>
    </message>
    <message>
        <source>Disabled since</source>
        <translation>Cacat sejak</translation>
    </message>
    <message>
        <source>Leaves Indonesia on</source>
        <translation>Meninggalkan Indonesia tanggal</translation>
    </message>
    <message>
        <source>Amount asked for</source>
        <translation>Jumlah diminta</translation>
    </message>
    <message>
        <source>Heirs</source>
        <translation>Ahli waris</translation>
    </message>
    <message>
        <source>Declares not to work any more</source>
        <translation>Menyatakan tidak bekerja lagi</translation>
    </message>
</context>
<context>
    <name>loket::words::DocumentWords</name>
    <message>
        <source>ID card</source>
        <translation>KTP</translation>
    </message>
    <message>
        <source>Participant card</source>
        <translation>Kartu peserta</translation>
    </message>
    <message>
        <source>Family card</source>
        <translation>Kartu Keluarga</translation>
    </message>
    <message>
        <source>Bank passbook</source>
        <translation>Buku tabungan</translation>
    </message>
    <message>
        <source>NPWP card</source>
        <translation>Kartu NPWP</translation>
    </message>
    <message>
        <source>Employment certificate</source>
        <translation>Paklaring</translation>
    </message>
    <message>
        <source>Resignation statement</source>
        <translation>Surat pengunduran diri</translation>
    </message>
    <message>
        <source>Receipt of the manpower office</source>
        <translation>Tanda terima laporan PHK</translation>
    </message>
    <message>
        <source>Dismissal report of the employer</source>
        <translation>Laporan PHK pemberi kerja</translation>
    </message>
    <message>
        <source>Dismissal notice, not refused</source>
        <translation>Pemberitahuan PHK tidak ditolak</translation>
    </message>
    <message>
        <source>Joint agreement on dismissal</source>
        <translation>Perjanjian bersama PHK</translation>
    </message>
    <message>
        <source>Court decision on dismissal</source>
        <translation>Putusan pengadilan PHK</translation>
    </message>
    <message>
        <source>Pension letter of the employer</source>
        <translation>Surat pensiun pemberi kerja</translation>
    </message>
    <message>
        <source>Fixed-term contract</source>
        <translation>Perjanjian kerja (PKWT)</translation>
    </message>
    <message>
        <source>Statement of having stopped</source>
        <translation>Surat berhenti usaha</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspor</translation>
    </message>
    <message>
        <source>Statement of leaving</source>
        <translation>Surat tinggalkan Indonesia</translation>
    </message>
    <message>
        <source>Proof of nationality change</source>
        <translation>Bukti pindah warga negara</translation>
    </message>
    <message>
        <source>Doctor&apos;s statement</source>
        <translation>Surat keterangan dokter</translation>
    </message>
    <message>
        <source>Death certificate</source>
        <translation>Surat kematian</translation>
    </message>
    <message>
        <source>Heir certificate</source>
        <translation>Surat ahli waris</translation>
    </message>
    <message>
        <source>Heir&apos;s ID card</source>
        <translation>KTP ahli waris</translation>
    </message>
    <message>
        <source>Guardian letter</source>
        <translation>Surat perwalian</translation>
    </message>
    <message>
        <source>Birth certificate</source>
        <translation>Akta kelahiran</translation>
    </message>
    <message>
        <source>House purchase deed</source>
        <translation>Akta jual beli rumah</translation>
    </message>
    <message>
        <source>House credit papers</source>
        <translation>Berkas KPR</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>Other document</source>
        <translation>Dokumen lain</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak dikenal</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Sudah masuk</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Diterima</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Tidak terbaca</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Sudah diganti</translation>
    </message>
</context>
<context>
    <name>loket::words::HeirWords</name>
    <message>
        <source>Widow or widower</source>
        <translation>Suami atau istri</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Anak</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Orang tua</translation>
    </message>
    <message>
        <source>Grandparent</source>
        <translation>Kakek atau nenek</translation>
    </message>
    <message>
        <source>Grandchild</source>
        <translation>Cucu</translation>
    </message>
    <message>
        <source>Brother or sister</source>
        <translation>Saudara kandung</translation>
    </message>
    <message>
        <source>Parent-in-law</source>
        <translation>Mertua</translation>
    </message>
    <message>
        <source>Named in the will</source>
        <translation>Disebut dalam wasiat</translation>
    </message>
    <message>
        <source>Balai Harta Peninggalan</source>
        <translation>Balai Harta Peninggalan</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak diketahui</translation>
    </message>
</context>
<context>
    <name>loket::words::ReasonWords</name>
    <message>
        <source>R01 Age or membership not fulfilled</source>
        <translation>R01 Syarat usia/kepesertaan tidak terpenuhi</translation>
    </message>
    <message>
        <source>R02 Waiting period not over</source>
        <translation>R02 Masa tunggu belum terpenuhi</translation>
    </message>
    <message>
        <source>R03 Partial claim already taken</source>
        <translation>R03 Klaim sebagian sudah pernah diambil</translation>
    </message>
    <message>
        <source>R04 Membership still active</source>
        <translation>R04 Kepesertaan masih aktif</translation>
    </message>
    <message>
        <source>R05 Paid out, or card merged</source>
        <translation>R05 Saldo sudah dibayar / KPJ digabung</translation>
    </message>
    <message>
        <source>R06 Not the person we met</source>
        <translation>R06 Identitas tidak cocok</translation>
    </message>
    <message>
        <source>R07 Document suspected false</source>
        <translation>R07 Dokumen diduga palsu</translation>
    </message>
    <message>
        <source>R08 Not an entitled heir</source>
        <translation>R08 Bukan ahli waris yang berhak</translation>
    </message>
    <message>
        <source>P01 Document blurred</source>
        <translation>P01 Dokumen buram</translation>
    </message>
    <message>
        <source>P02 Document missing</source>
        <translation>P02 Dokumen kurang</translation>
    </message>
    <message>
        <source>P03 No employment certificate or proof of dismissal</source>
        <translation>P03 Paklaring/bukti PHK belum ada</translation>
    </message>
    <message>
        <source>P04 NIK does not match Dukcapil</source>
        <translation>P04 NIK tidak padan Dukcapil</translation>
    </message>
    <message>
        <source>P05 Name or birth date differs</source>
        <translation>P05 Beda nama/tanggal lahir</translation>
    </message>
    <message>
        <source>P06 Data being repaired, 2 working days</source>
        <translation>P06 Perbaikan data, 2 hari kerja</translation>
    </message>
    <message>
        <source>P07 Account dormant</source>
        <translation>P07 Rekening tidak aktif</translation>
    </message>
    <message>
        <source>P08 Account holder differs</source>
        <translation>P08 Nama rekening berbeda</translation>
    </message>
    <message>
        <source>P09 Employer or arrears to be settled</source>
        <translation>P09 Konfirmasi pemberi kerja/tunggakan</translation>
    </message>
    <message>
        <source>P10 Suspected contribution fraud</source>
        <translation>P10 Dugaan kecurangan iuran</translation>
    </message>
    <message>
        <source>P11 Guardian or heir letter missing</source>
        <translation>P11 Surat perwalian/ahli waris kurang</translation>
    </message>
    <message>
        <source>T01 Call not answered</source>
        <translation>T01 Tidak menjawab panggilan</translation>
    </message>
    <message>
        <source>T02 Bad connection</source>
        <translation>T02 Koneksi buruk</translation>
    </message>
    <message>
        <source>T03 Our system failed</source>
        <translation>T03 Gangguan sistem</translation>
    </message>
    <message>
        <source>T04 Code failed or number inactive</source>
        <translation>T04 OTP gagal/nomor tidak aktif</translation>
    </message>
    <message>
        <source>T05 Upload failed</source>
        <translation>T05 Unggah gagal</translation>
    </message>
    <message>
        <source>T06 Participant asked for another time</source>
        <translation>T06 Peserta minta jadwal lain</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak dikenal</translation>
    </message>
</context>
<context>
    <name>loket::words::VisitWords</name>
    <message>
        <source>Counter</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>Document correction</source>
        <translation>Perbaikan berkas</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>tidak dikenal</translation>
    </message>
    <message>
        <source>booked</source>
        <translation>terjadwal</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>sudah datang</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>menunggu</translation>
    </message>
    <message>
        <source>called</source>
        <translation>dipanggil</translation>
    </message>
    <message>
        <source>being served</source>
        <translation>dilayani</translation>
    </message>
    <message>
        <source>on hold</source>
        <translation>dijeda</translation>
    </message>
    <message>
        <source>done</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>tidak ada</translation>
    </message>
    <message>
        <source>left</source>
        <translation>pulang</translation>
    </message>
    <message>
        <source>moved</source>
        <translation>dipindah</translation>
    </message>
    <message>
        <source>left open</source>
        <translation>belum tuntas</translation>
    </message>
    <message>
        <source>Elderly</source>
        <translation>Lansia</translation>
    </message>
    <message>
        <source>Disability</source>
        <translation>Disabilitas</translation>
    </message>
    <message>
        <source>Pregnant</source>
        <translation>Hamil</translation>
    </message>
    <message>
        <source>Ill</source>
        <translation>Sakit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioritas</translation>
    </message>
    <message>
        <source>Nothing shows the reason</source>
        <translation>Tidak ada yang menunjukkan alasannya</translation>
    </message>
    <message>
        <source>The person does not need it</source>
        <translation>Peserta tidak memerlukannya</translation>
    </message>
    <message>
        <source>Chosen by mistake</source>
        <translation>Salah pilih</translation>
    </message>
</context>
<context>
    <name>loket::workstation::CounterPage</name>
    <message>
        <source>Changes by two persons</source>
        <translation>Perubahan oleh dua orang</translation>
    </message>
</context>
<context>
    <name>loket::workstation::DeskWindow</name>
    <message>
        <source>Undo</source>
        <translation>Batalkan</translation>
    </message>
    <message>
        <source>Search NIK, card, name or ticket</source>
        <translation>Cari NIK, KPJ, nama, atau nomor tiket</translation>
    </message>
    <message>
        <source>You can go on serving. The centre is out of reach since %1.</source>
        <translation>Anda tetap bisa melayani. Pusat tidak terhubung sejak %1.</translation>
    </message>
    <message>
        <source>Decisions and checks are kept on this PC and sent by themselves. Calling the next person has to wait.</source>
        <translation>Keputusan dan pemeriksaan tersimpan di PC ini dan terkirim sendiri. Memanggil berikutnya menyusul.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) were refused by the centre and kept. Open the claim to decide again.</source>
        <translation>
            <numerusform>%n tindakan ditolak pusat dan tetap tersimpan. Buka klaimnya untuk memutuskan lagi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) saved on this PC, waiting for the centre</source>
        <translation>
            <numerusform>%n tindakan tersimpan di PC ini, menunggu pusat</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything saved %1</source>
        <translation>Semua tersimpan %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versi %1</translation>
    </message>
    <message>
        <source>The centre asks for your password again. Your work is kept on this PC.</source>
        <translation>Pusat meminta kata sandi Anda lagi. Pekerjaan Anda tersimpan di PC ini.</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>&amp;Mengerti</translation>
    </message>
</context>
<context>
    <name>loket::workstation::LockScreen</name>
    <message>
        <source>Locked %1, after 5 minutes without a key</source>
        <translation>Dikunci %1, setelah 5 menit tanpa tombol</translation>
    </message>
    <message>
        <source>Locked %1</source>
        <translation>Dikunci %1</translation>
    </message>
    <message>
        <source>Your work is saved on this PC.</source>
        <translation>Pekerjaan Anda tersimpan di PC ini.</translation>
    </message>
    <message>
        <source>The password is wrong.</source>
        <translation>Kata sandi salah.</translation>
    </message>
</context>
<context>
    <name>loket::workstation::PageWords</name>
    <message>
        <source>next pane</source>
        <translation>panel berikutnya</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>semua tombol</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Meja</translation>
    </message>
    <message>
        <source>next one</source>
        <translation>berikutnya</translation>
    </message>
    <message>
        <source>begin</source>
        <translation>mulai</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>selesai</translation>
    </message>
    <message>
        <source>save decision</source>
        <translation>simpan keputusan</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Persetujuan</translation>
    </message>
    <message>
        <source>next claim</source>
        <translation>klaim berikutnya</translation>
    </message>
    <message>
        <source>approve</source>
        <translation>setujui</translation>
    </message>
    <message>
        <source>Registration</source>
        <translation>Pendaftaran</translation>
    </message>
    <message>
        <source>another person</source>
        <translation>peserta lain</translation>
    </message>
    <message>
        <source>ticket</source>
        <translation>nomor antrean</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Laporan</translation>
    </message>
    <message>
        <source>count again</source>
        <translation>hitung lagi</translation>
    </message>
    <message>
        <source>print</source>
        <translation>cetak</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Perubahan</translation>
    </message>
    <message>
        <source>propose</source>
        <translation>ajukan</translation>
    </message>
    <message>
        <source>confirm</source>
        <translation>setujui</translation>
    </message>
</context>
<context>
    <name>loket::workstation::Workstation</name>
    <message>
        <source>Counter %1</source>
        <translation>Meja %1</translation>
    </message>
    <message>
        <source>Loket</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>The public key of head office (--rules-key) is not one.</source>
        <translation>Kunci publik pusat (--rules-key) tidak sah.</translation>
    </message>
</context>
</TS>
