# इनलाइन मोड: किसी भी चैट में "@bot gemini 20"। नतीजों के ऊपर की लाइन निजी चैट में ले जाती है
inline-start = पहले अपने अकाउंट जोड़ें
inline-hint = प्लेटफ़ॉर्म और संख्या लिखें: gemini 20
inline-now = अभी { $used }/{ $total }

# यह उस चैट में सबको दिखता है
inline-message = ✍️ { $account } +{ $number }
inline-log = ✅ दर्ज करें

inline-not-yours = इस पर सिर्फ़ वही टैप कर सकता है जिसने यह भेजा है।
inline-gone = यह वापस ले लिया गया, या इसका अकाउंट हटा दिया गया।
