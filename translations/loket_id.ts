<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="id_ID">
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
</TS>
