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
</context>
<context>
    <name>Words</name>
    <message>
        <source>Unknown document</source>
        <translation>Dokumen tidak dikenal</translation>
    </message>
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
        <source>Tax number card</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>Employment certificate</source>
        <translation>Paklaring</translation>
    </message>
    <message>
        <source>Resignation statement</source>
        <translation>Surat berhenti kerja</translation>
    </message>
    <message>
        <source>Receipt of termination report</source>
        <translation>Tanda terima laporan PHK</translation>
    </message>
    <message>
        <source>Employer&apos;s termination report</source>
        <translation>Surat laporan PHK</translation>
    </message>
    <message>
        <source>Notice, not refused</source>
        <translation>Pemberitahuan PHK, tidak ditolak</translation>
    </message>
    <message>
        <source>Joint agreement</source>
        <translation>Perjanjian bersama</translation>
    </message>
    <message>
        <source>Court decision</source>
        <translation>Putusan PHI</translation>
    </message>
    <message>
        <source>Employer&apos;s pension letter</source>
        <translation>Surat pensiun perusahaan</translation>
    </message>
    <message>
        <source>Fixed-term contract</source>
        <translation>Perjanjian kerja (PKWT)</translation>
    </message>
    <message>
        <source>Statement of stopping</source>
        <translation>Pernyataan berhenti usaha</translation>
    </message>
    <message>
        <source>Passport</source>
        <translation>Paspor</translation>
    </message>
    <message>
        <source>Statement of leaving</source>
        <translation>Pernyataan meninggalkan Indonesia</translation>
    </message>
    <message>
        <source>Proof of new nationality</source>
        <translation>Bukti ganti kewarganegaraan</translation>
    </message>
    <message>
        <source>Doctor&apos;s statement</source>
        <translation>Surat dokter</translation>
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
        <translation>Akta lahir</translation>
    </message>
    <message>
        <source>House purchase deed</source>
        <translation>PPJB atau AJB</translation>
    </message>
    <message>
        <source>House credit papers</source>
        <translation>Berkas kredit rumah</translation>
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
        <source>Unknown</source>
        <translation>Tidak dikenal</translation>
    </message>
    <message>
        <source>Not there yet</source>
        <translation>Belum ada</translation>
    </message>
    <message>
        <source>Not looked at yet</source>
        <translation>Belum diperiksa</translation>
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
        <source>Unknown field</source>
        <translation>Data tidak dikenal</translation>
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
        <source>Date of birth</source>
        <translation>Tanggal lahir</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Jenis kelamin</translation>
    </message>
    <message>
        <source>Mother&apos;s name</source>
        <translation>Nama ibu kandung</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Alamat</translation>
    </message>
    <message>
        <source>Card number (KPJ)</source>
        <translation>KPJ</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>Pemberi kerja</translation>
    </message>
    <message>
        <source>Employment ended</source>
        <translation>Berhenti kerja</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>NPWP</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Nomor HP</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>No. rekening</translation>
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
        <source>Differs</source>
        <translation>Berbeda</translation>
    </message>
    <message>
        <source>Unknown check</source>
        <translation>Pemeriksaan tidak dikenal</translation>
    </message>
    <message>
        <source>Right person, right ticket</source>
        <translation>Orang dan tiket cocok</translation>
    </message>
    <message>
        <source>Consent read and answered</source>
        <translation>Setuju direkam</translation>
    </message>
    <message>
        <source>Alone and free</source>
        <translation>Sendiri, tanpa paksaan</translation>
    </message>
    <message>
        <source>Random movement done</source>
        <translation>Gerak acak</translation>
    </message>
    <message>
        <source>Account questions answered</source>
        <translation>Pertanyaan akun terjawab</translation>
    </message>
    <message>
        <source>Original ID card seen, both sides</source>
        <translation>KTP asli dilihat, dua sisi</translation>
    </message>
    <message>
        <source>Originals seen</source>
        <translation>Dokumen asli dilihat</translation>
    </message>
    <message>
        <source>Form gone through again</source>
        <translation>Isian diperiksa ulang</translation>
    </message>
    <message>
        <source>States not working elsewhere</source>
        <translation>Menyatakan tidak bekerja di tempat lain</translation>
    </message>
    <message>
        <source>Amount and tax read out</source>
        <translation>Manfaat dan pajak dibacakan</translation>
    </message>
    <message>
        <source>What happens next explained</source>
        <translation>Langkah berikutnya dijelaskan</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Lolos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Gagal</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Tidak berlaku</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Belum ditanya</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ada</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Tidak ditemukan</translation>
    </message>
    <message>
        <source>Did not answer</source>
        <translation>Tidak menjawab</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Belum dikirim</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>Masuk</translation>
    </message>
    <message>
        <source>Documents in review</source>
        <translation>Dokumen diperiksa</translation>
    </message>
    <message>
        <source>Returned to participant</source>
        <translation>Dikembalikan</translation>
    </message>
    <message>
        <source>Ready for verification</source>
        <translation>Siap diverifikasi</translation>
    </message>
    <message>
        <source>Being called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>In verification</source>
        <translation>Sedang diverifikasi</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Ditunda</translation>
    </message>
    <message>
        <source>Waiting for supervisor</source>
        <translation>Menunggu penyelia</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Disetujui</translation>
    </message>
    <message>
        <source>Payment on its way</source>
        <translation>Sedang dibayarkan</translation>
    </message>
    <message>
        <source>Payment returned</source>
        <translation>Uang kembali</translation>
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
        <source>Age 56</source>
        <translation>Usia 56 tahun</translation>
    </message>
    <message>
        <source>Pension age by contract</source>
        <translation>Usia pensiun perusahaan</translation>
    </message>
    <message>
        <source>Contract ended</source>
        <translation>Kontrak berakhir</translation>
    </message>
    <message>
        <source>Self-employment stopped</source>
        <translation>Usaha sendiri berhenti</translation>
    </message>
    <message>
        <source>Resigned</source>
        <translation>Mengundurkan diri</translation>
    </message>
    <message>
        <source>Terminated</source>
        <translation>PHK</translation>
    </message>
    <message>
        <source>Leaves Indonesia (foreigner)</source>
        <translation>Tinggalkan Indonesia (WNA)</translation>
    </message>
    <message>
        <source>Leaves Indonesia (citizen)</source>
        <translation>Tinggalkan Indonesia (WNI)</translation>
    </message>
    <message>
        <source>Permanent disability</source>
        <translation>Cacat total tetap</translation>
    </message>
    <message>
        <source>Died, heir claims</source>
        <translation>Meninggal, ahli waris</translation>
    </message>
    <message>
        <source>Foreigner died, heir claims</source>
        <translation>WNA meninggal, ahli waris</translation>
    </message>
    <message>
        <source>Partial 10%</source>
        <translation>Sebagian 10%</translation>
    </message>
    <message>
        <source>Partial 30%, house in cash</source>
        <translation>Sebagian 30%, rumah tunai</translation>
    </message>
    <message>
        <source>Partial 30%, house on credit</source>
        <translation>Sebagian 30%, rumah kredit</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Booth</source>
        <translation>Bilik</translation>
    </message>
    <message>
        <source>Counter</source>
        <translation>Loket</translation>
    </message>
    <message>
        <source>Collective</source>
        <translation>Kolektif</translation>
    </message>
    <message>
        <source>Drop box</source>
        <translation>Kotak berkas</translation>
    </message>
    <message>
        <source>Bank partner</source>
        <translation>Bank mitra</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Belum diputus</translation>
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
        <source>Approved claims</source>
        <translation>Setuju</translation>
    </message>
    <message>
        <source>Rejected claims</source>
        <translation>Tolak</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Belum</translation>
    </message>
    <message>
        <source>Postponed claims</source>
        <translation>Tunda</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Tidak dihitung</translation>
    </message>
    <message>
        <source>Unknown reason</source>
        <translation>Alasan tidak dikenal</translation>
    </message>
    <message>
        <source>Age or membership condition not met</source>
        <translation>Syarat usia atau kepesertaan tidak terpenuhi</translation>
    </message>
    <message>
        <source>Waiting time not over</source>
        <translation>Masa tunggu belum terpenuhi</translation>
    </message>
    <message>
        <source>Partial claim taken already</source>
        <translation>Klaim sebagian sudah pernah diambil</translation>
    </message>
    <message>
        <source>Membership still active</source>
        <translation>Kepesertaan masih aktif</translation>
    </message>
    <message>
        <source>Balance paid out or card merged</source>
        <translation>Saldo sudah dibayarkan atau KPJ sudah digabung</translation>
    </message>
    <message>
        <source>Person is not the one on the papers</source>
        <translation>Identitas tidak cocok dengan orangnya</translation>
    </message>
    <message>
        <source>Document suspected false</source>
        <translation>Dokumen diduga palsu</translation>
    </message>
    <message>
        <source>Not an entitled heir</source>
        <translation>Pemohon bukan ahli waris yang berhak</translation>
    </message>
    <message>
        <source>Document blurred</source>
        <translation>Dokumen buram</translation>
    </message>
    <message>
        <source>Document missing</source>
        <translation>Dokumen kurang</translation>
    </message>
    <message>
        <source>Employment or termination proof missing</source>
        <translation>Paklaring atau bukti PHK belum ada</translation>
    </message>
    <message>
        <source>NIK not matched or double</source>
        <translation>NIK tidak padan atau ganda</translation>
    </message>
    <message>
        <source>Name or birth date differs</source>
        <translation>Nama atau tanggal lahir berbeda</translation>
    </message>
    <message>
        <source>Data being corrected</source>
        <translation>Perbaikan data, paling lama 2 hari kerja</translation>
    </message>
    <message>
        <source>Account dormant</source>
        <translation>Rekening dormant</translation>
    </message>
    <message>
        <source>Account in another name</source>
        <translation>Nama rekening berbeda</translation>
    </message>
    <message>
        <source>Employer must confirm, arrears</source>
        <translation>Konfirmasi pemberi kerja atau tunggakan</translation>
    </message>
    <message>
        <source>Contribution fraud suspected</source>
        <translation>Dugaan kecurangan iuran, rujuk Disnaker</translation>
    </message>
    <message>
        <source>Guardian or heir letter missing</source>
        <translation>Surat perwalian atau ahli waris kurang</translation>
    </message>
    <message>
        <source>Did not answer the call</source>
        <translation>Tidak menjawab panggilan</translation>
    </message>
    <message>
        <source>Bad connection</source>
        <translation>Koneksi buruk</translation>
    </message>
    <message>
        <source>System down</source>
        <translation>Gangguan sistem</translation>
    </message>
    <message>
        <source>Code failed, number inactive</source>
        <translation>OTP gagal atau nomor tidak aktif</translation>
    </message>
    <message>
        <source>Upload failed</source>
        <translation>Unggah gagal</translation>
    </message>
    <message>
        <source>Participant asks for another time</source>
        <translation>Peserta minta jadwal lain</translation>
    </message>
    <message>
        <source>Unknown change</source>
        <translation>Perubahan tidak dikenal</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Rekening</translation>
    </message>
    <message>
        <source>Document waived</source>
        <translation>Dokumen SOP dikecualikan</translation>
    </message>
    <message>
        <source>Reopened</source>
        <translation>Dibuka lagi</translation>
    </message>
    <message>
        <source>Recording used elsewhere</source>
        <translation>Pemakaian rekaman</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Terjadwal</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Datang</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Menunggu</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Dipanggil</translation>
    </message>
    <message>
        <source>Being served</source>
        <translation>Dilayani</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Dijeda</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Selesai</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Tidak ada</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Pulang</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Pindah layanan</translation>
    </message>
    <message>
        <source>Unresolved</source>
        <translation>Belum tuntas</translation>
    </message>
    <message>
        <source>Video booth</source>
        <translation>Bilik video</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Perusahaan</translation>
    </message>
    <message>
        <source>Document fix</source>
        <translation>Perbaikan berkas</translation>
    </message>
    <message>
        <source>Ordinary</source>
        <translation>Biasa</translation>
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
        <source>Other</source>
        <translation>Lainnya</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Peserta</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Pendamping</translation>
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
    <name>loket::ui::ShortcutOverlay</name>
    <message>
        <source>All keys</source>
        <translation>Semua tombol</translation>
    </message>
    <message>
        <source>Keys that work now</source>
        <translation>Tombol yang bisa dipakai sekarang</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Tutup</translation>
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
        <source>The centre asks for your password again. Your work is kept on this PC.</source>
        <translation>Pusat meminta kata sandi Anda lagi. Pekerjaan Anda tersimpan di PC ini.</translation>
    </message>
</context>
</TS>
