# Apa yang dibuat di setiap platform, langkah demi langkah: dalam bot, di web, dalam API. Teks biasa, tanpa HTML.
# Kekunci yang berakhir dengan id platform hanya untuk platform itu; yang tanpa id untuk semua yang lain.

howto-about = { $platform }: { $purposes }.
howto-about-chatgpt_free = Pembantu OpenAI dalam aplikasinya sendiri: soal jawab, penulisan, terjemahan dan sedikit gambar.
howto-about-gemini_free = Model Google, dalam AI Studio atau dengan kunci: teks panjang, terjemahan, embedding.
howto-about-claude_free = Pembantu Anthropic dalam aplikasinya sendiri: penulisan, soal jawab, terjemahan.
howto-about-leonardo_free = Gambar daripada penerangan anda, dibayar dengan token yang baharu setiap hari.
howto-about-huggingface_free = Model terbuka untuk dicuba di Spaces, sebahagiannya pada kad grafik kongsi (ZeroGPU).
howto-about-cohere_free = Model untuk pembangun: sembang, embedding dan penyusunan hasil carian, dengan kunci percubaan.
howto-about-groq_free = Model terbuka dan pengecaman pertuturan (Whisper), dengan kunci.
howto-about-openrouter_free = Satu kunci untuk model daripada banyak penyedia; yang berakhir dengan “:free” adalah percuma.
howto-about-mistral_free = Model Mistral untuk teks, kod dan embedding, dengan kunci.
howto-about-cerebras_free = Model terbuka dengan kunci, dalam tempoh percubaan yang tamat sendiri.
howto-about-cloudflare_free = Workers AI: model untuk teks, gambar dan suara, dikira dalam neuron.
howto-about-sambanova_free = Model terbuka dengan kunci, beberapa permintaan sehari.
howto-about-nvidia_free = Model daripada banyak pembuat dengan satu kunci, untuk dicuba.
howto-about-replicate_free = Model untuk gambar, suara dan teks, dengan sedikit kredit permulaan.
howto-about-stability_free = Gambar dengan kunci, menggunakan kredit yang diberi sekali sahaja.
howto-about-elevenlabs_free = Suara daripada teks, dengan kredit baharu setiap bulan.
howto-about-deepl_free = Terjemahan dengan kunci, untuk program dan alat anda sendiri.
howto-about-deepseek_free = Model DeepSeek dengan kunci, menggunakan kredit yang diberi semasa anda mendaftar.

howto-title-signup = Daftar
howto-signup = Buat akaun di { $site }.
howto-signup-chatgpt_free = Buat akaun percuma di { $site }. Itu sahaja: tiada kunci diperlukan.
howto-signup-gemini_free = Buka { $site } dan log masuk dengan akaun Google anda.
howto-signup-claude_free = Buat akaun percuma di { $site }. Itu sahaja: tiada kunci diperlukan.
howto-signup-leonardo_free = Buat akaun di { $site } dan kekal dengan pelan percuma: token baharu datang setiap hari.
howto-signup-huggingface_free = Buat akaun di { $site }. Selepas log masuk, anda dapat lebih banyak minit ZeroGPU daripada pelawat.
howto-signup-cohere_free = Daftar di { $site }. Anda bermula dengan percubaan, yang percuma.
howto-signup-mistral_free = Buat akaun di { $site } dan pilih mod percuma. Kad tidak diperlukan.
howto-signup-cerebras_free = Buat akaun di { $site } dan tambah kaedah pembayaran: percubaan bermula sebaik sahaja ia disahkan.
howto-signup-sambanova_free = Buat akaun di { $site } tetapi jangan tambah kaedah pembayaran: tanpanya anda kekal di peringkat percuma.
howto-signup-deepl_free = Daftar di { $site } dan pilih “API Free”. Pelan untuk penterjemahnya adalah perkara lain.

howto-title-key = Buat kunci
howto-key = Buat kunci di { $page }. Pastikan { $prefixes } ada di permulaannya.
howto-key-length = Buat kunci di { $page }. Panjangnya { $length } aksara, permulaannya tidak tetap.
howto-key-plain = Buat kunci di { $page }.
howto-key-gemini_free = Buka { $page } dan buat kunci. Pastikan { $prefixes } ada di permulaannya. Biarkan pengebilan projeknya dimatikan.
howto-key-leonardo_free = Buka { $page } dan buat kunci. Panjangnya { $length } aksara, dalam lima kumpulan dengan sempang.
howto-key-huggingface_free = Buat token di { $page }. Pastikan { $prefixes } ada di permulaannya.
howto-key-cohere_free = Buka { $page } dan ambil kunci percubaan. Panjangnya { $length } huruf dan angka, permulaannya tidak tetap.
howto-key-cloudflare_free = Buat token API di { $page }. Pastikan { $prefixes } ada di permulaannya.
howto-key-deepl_free = Buat kunci di { $page }. Panjangnya { $length } aksara dan berakhir dengan :fx.
howto-tip-key = Salin semuanya, dan jangan tunjukkan kepada orang lain.
howto-tip-key-huggingface_free = Token fine-grained perlukan “Billing: Read”, jika tidak penggunaan anda tidak dapat dibaca.
howto-tip-key-cloudflare_free =
    Tandakan “Account Analytics: Read”, jika tidak bilangan neuron yang digunakan tidak dapat dibaca.
    Token yang bermula dengan cfat_ milik satu akaun: tampal ID akaun itu di depannya, sebagai ID:token.
howto-tip-key-elevenlabs_free = Jika kunci dihadkan, benarkan ia membaca data pengguna anda: jika tidak, ia nampak salah semasa disemak.

howto-title-add = Tambah ke bot
howto-add = Tambah { $platform } dalam bot dan tampal kunci di situ. Mesej anda dipadam serta-merta; kunci disemak tanpa menggunakan kuota, dan disimpan secara disulitkan.
howto-add-cohere_free = Tambah { $platform } dalam bot dan tampal kunci di situ. Mesej anda dipadam serta-merta; kunci disemak dan disimpan secara disulitkan. Tidak diketahui sama ada semakan itu dikira sebagai satu panggilan.
howto-add-unchecked = Tambah { $platform } dalam bot dan tampal kunci di situ. Mesej anda dipadam serta-merta dan kunci disimpan secara disulitkan. Ia tidak disemak, kerana semakan akan menggunakan sebahagian kuota anda.
howto-add-app = Tambah { $platform } dalam bot dan pilih had anda.
howto-tip-add = Anda boleh tinggalkan kunci dan mengira sendiri.

howto-title-first = Mula apabila sesuai
howto-first = Masa dikira dari mesej pertama anda, bukan dari tengah malam. Hantar apabila ada kerja.

howto-title-count = Catat penggunaan
howto-count = Selepas guna, tulis “{ $platform } 3” kepada bot ini atau ketik +1. Bot memberitahu berapa yang tinggal dan bila ia penuh semula.
howto-count-read = Dengan kunci, bot membaca baki terus daripada { $platform }. Tanpa kunci, tulis “{ $platform } 3” selepas guna.
howto-count-nothing = Hanya kelajuannya terhad. Tiada yang luput, jadi simpan untuk waktu yang lain sudah habis.

## Yang perlu tahu, dan yang selalu silap
howto-tips-chatgpt_free =
    Hantar mesej pertama awal: lebih kerap kuota anda penuh semula dalam sehari.
    Apabila ChatGPT kata had sudah dicapai, majukan mesej itu kepada bot ini. Bot akan membaca hingga bila.
    Supaya sembang anda tidak digunakan untuk latihan: Settings → Data controls.
howto-traps-chatgpt_free =
    Apabila mesej anda habis, model yang lebih kecil mungkin terus menjawab. Semak model yang mana.
    Fail dan gambar ada had sendiri yang lebih rendah.
    Kunci API OpenAI adalah perkara lain: ia tiada kuota percuma.
howto-tips-gemini_free =
    Angka sebenar anda ada di { $limits }, bagi setiap projek dan model. Pilih angka itu dalam bot.
    Flash-Lite memberi lebih banyak permintaan sehari berbanding Flash.
howto-traps-gemini_free =
    Memautkan akaun pengebilan kepada projek menamatkan peringkat percumanya.
    Kunci kedua dalam projek yang sama berkongsi had yang sama.
    Apabila kuota harian habis, ralat mungkin masih menyebut “retry in 18 s”. Maksudnya esok.
    Aplikasi Gemini ada kuota sendiri, ditunjukkan dalam peratus sahaja.
    Untuk aplikasi dengan pengguna di EEA, UK atau Switzerland, Google mahu pelan berbayar.
howto-tips-claude_free =
    Hantar mesej pertama awal: lebih kerap kuota anda penuh semula dalam sehari.
    Penggunaan anda setakat ini ditunjukkan di { $limits }.
    Supaya sembang anda tidak digunakan untuk latihan, matikan di: Settings → Privacy.
howto-traps-claude_free =
    Bilangan mesej tidak diumumkan. Ia bergantung pada panjang mesej dan kesibukan Claude.
    Kunci API Anthropic adalah perkara lain: ia tiada kuota percuma.
howto-tips-leonardo_free =
    Tidak diketahui pukul berapa hari baharu bermula. Apabila anda sudah melihatnya, beritahu bot ini.
    Dengan kunci, bot membaca baki token hari ini.
howto-traps-leonardo_free =
    Apa yang anda hasilkan dengan pelan percuma boleh dilihat umum.
    API dibayar daripada kreditnya sendiri, bukan daripada token harian anda.
howto-tips-huggingface_free =
    Hari ZeroGPU berlangsung 24 jam sejak penggunaan pertama anda. Ia tidak bermula pada tengah malam.
    Pilih had ZeroGPU dalam bot jika anda menggunakan Spaces.
howto-traps-huggingface_free =
    Spaces pada kad “xlarge” menghabiskan minit anda dua kali lebih laju.
    Menurut halamannya sendiri, akaun percuma tidak lagi mendapat kredit untuk inference providers.
howto-tips-cohere_free =
    Chat, embed dan rerank semuanya menggunakan kiraan panggilan yang sama.
    Tidak diketahui bulan bermula pada hari yang mana. Apabila anda tahu, beritahu bot ini.
howto-traps-cohere_free =
    Syaratnya melarang penggunaan peribadi dan rumah.
    Apa yang anda hantar dengan kunci percubaan mungkin melatih modelnya, dan itu tidak boleh dimatikan.
    Ada juga had seminit: 20 untuk chat, 10 untuk rerank.
howto-tips-groq_free = Input yang masih ada dalam cache Groq tidak dikira.
howto-traps-groq_free = Had dikira untuk seluruh organisasi: kunci tambahan tidak menambah apa-apa.
howto-tips-openrouter_free = Sesiapa yang pernah membeli kredit $10, walaupun sekali, dapat lebih banyak permintaan sehari.
howto-traps-openrouter_free = Permintaan yang gagal pun dikira, dan semua model “:free” berkongsi satu kiraan.
howto-tips-mistral_free = Had kelajuan setiap model ditunjukkan di { $limits }.
howto-traps-mistral_free = Apa yang anda hantar melatih modelnya, sehingga anda matikan di admin.mistral.ai, bahagian Privacy.
howto-traps-cerebras_free = Jumlah yang dibenarkan oleh max_completion_tokens terus diketepikan: minta sekadar yang perlu.
howto-tips-cloudflare_free = Apabila neuron sehari habis, pelan percuma berhenti sahaja. Tiada bil.
howto-traps-cloudflare_free = Sesetengah model hanya untuk pelan berbayar.
howto-traps-sambanova_free = Satu sumber menyebut peringkat percuma tamat pada Jun 2026; halamannya sendiri masih menyenaraikannya pada September.
howto-traps-nvidia_free = Untuk penilaian sahaja, dan data sulit dilarang.
howto-traps-replicate_free = Tiada alat yang dapat membaca baki kredit anda. Lihat akaun anda di sana.
howto-traps-stability_free = Kuncinya bermula seperti kunci platform lain. Pilih { $platform } sebelum menampalnya.
howto-tips-elevenlabs_free = Bulan anda bermula pada harinya sendiri. Dengan kunci, bot membaca hari itu.
howto-tips-deepl_free = API tidak memberitahu bila bulan anda tamat. Semak dalam akaun anda dan beritahu bot ini.
howto-traps-deepl_free = Penterjemah di web ada kuotanya sendiri.
howto-traps-deepseek_free = Yang anda tambah nilai sendiri bukan percuma: hanya kredit pemberian yang dikira.
