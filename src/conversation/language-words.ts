/**
 * What somebody hears first who writes in another language, by its BCP 47 code: that this is a program which speaks
 * English, that a person will read what they write, and 999 in an emergency.
 */
export const languageSentences: Readonly<Record<string, string>> = {
  pl: 'Jestem programem i mówię tylko po angielsku. Możesz pisać po polsku: przeczyta to człowiek. W nagłym wypadku zadzwoń pod 999.',
  ku: 'Ez bernameyek im û tenê bi îngilîzî diaxivim. Tu dikarî bi kurdî binivîsî: mirovek dê bixwîne. Di rewşa lezgîn de telefonî 999 bike.',
  ckb: 'من بەرنامەیەکم و تەنها ئینگلیزی دەزانم. دەتوانیت بە کوردی بنووسیت: کەسێک دەیخوێنێتەوە. لە کاتی فریاکەوتندا پەیوەندی بە 999 بکە.',
  ar: 'أنا برنامج وأتحدث الإنجليزية فقط. يمكنك الكتابة بالعربية: سيقرأ شخص ما تكتبه. في حالة الطوارئ اتصل بالرقم 999.',
  ro: 'Sunt un program și vorbesc doar engleză. Puteți scrie în română: o persoană va citi. În caz de urgență sunați la 999.',
  lt: 'Aš esu programa ir kalbu tik angliškai. Galite rašyti lietuviškai: tai perskaitys žmogus. Skubiu atveju skambinkite 999.',
  lv: 'Es esmu programma un runāju tikai angliski. Varat rakstīt latviski: to izlasīs cilvēks. Ārkārtas gadījumā zvaniet 999.',
  ru: 'Я программа и говорю только по-английски. Вы можете писать по-русски: это прочитает человек. В экстренном случае звоните 999.',
  uk: 'Я програма і розмовляю лише англійською. Ви можете писати українською: це прочитає людина. У надзвичайній ситуації дзвоніть 999.',
  pt: 'Sou um programa e só falo inglês. Pode escrever em português: uma pessoa vai ler. Numa emergência, ligue 999.',
  ur: 'میں ایک پروگرام ہوں اور صرف انگریزی جانتا ہوں۔ آپ اردو میں لکھ سکتے ہیں: ایک انسان اسے پڑھے گا۔ ہنگامی صورت میں 999 پر کال کریں۔',
  pa: 'ਮੈਂ ਇੱਕ ਪ੍ਰੋਗਰਾਮ ਹਾਂ ਅਤੇ ਸਿਰਫ਼ ਅੰਗਰੇਜ਼ੀ ਜਾਣਦਾ ਹਾਂ। ਤੁਸੀਂ ਪੰਜਾਬੀ ਵਿੱਚ ਲਿਖ ਸਕਦੇ ਹੋ: ਇੱਕ ਇਨਸਾਨ ਇਸਨੂੰ ਪੜ੍ਹੇਗਾ। ਐਮਰਜੈਂਸੀ ਵਿੱਚ 999 ਤੇ ਕਾਲ ਕਰੋ।',
  bn: 'আমি একটি প্রোগ্রাম এবং শুধু ইংরেজি জানি। আপনি বাংলায় লিখতে পারেন: একজন মানুষ তা পড়বেন। জরুরি অবস্থায় 999 নম্বরে ফোন করুন।',
  zh: '我是一个程序，只会英语。您可以用中文书写：会有人阅读。紧急情况请拨打 999。',
  fa: 'من یک برنامه هستم و فقط انگلیسی می‌دانم. می‌توانید به فارسی بنویسید: یک انسان آن را می‌خواند. در موقعیت اضطراری با 999 تماس بگیرید.',
  sk: 'Som program a hovorím len po anglicky. Môžete písať po slovensky: prečíta si to človek. V núdzi volajte 999.',
};

/** Said instead where the chat speaks that language, and only its switch has to be found. */
export const switchSentences: Readonly<Record<string, string>> = {
  pl: 'Ten czat działa też po polsku. Język można zmienić na górze, tam gdzie jest napis „English”. W nagłym wypadku zadzwoń pod 999.',
  ro: 'Acest chat este disponibil și în română. Limba se schimbă sus, acolo unde scrie „English”. În caz de urgență sunați la 999.',
  ar: 'هذه المحادثة متاحة بالعربية أيضًا. يمكن تغيير اللغة في الأعلى حيث تظهر كلمة English. في حالة الطوارئ اتصل بالرقم 999.',
  ckb: 'ئەم چاتە بە کوردیش هەیە. دەتوانیت زمانەکە لە سەرەوە بگۆڕیت، لەو شوێنەی English نووسراوە. لە کاتی فریاکەوتندا پەیوەندی بە 999 بکە.',
};
