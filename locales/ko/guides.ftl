guides-question =
    📚 <b>안내</b>
    플랫폼마다 무료로 얼마나 쓸 수 있는지, 어떻게 시작하는지 알려 드려요.
guide-good-for = 이런 일에 좋아요: { $purposes }
purpose-text = 글쓰기와 질문
purpose-images = 이미지
purpose-speech = 음성
purpose-translation = 번역
purpose-embeddings = 임베딩
guide-retired = ⛔ 이제 제공하지 않아요.
guide-paid-only = 💳 이제 무료 한도가 없어요.

guide-free = <b>무료 한도</b>

# $reset: a sentence that says when it starts anew
guide-reset = 🔄 { $reset }
guide-reset-first-use = 🔄 처음 쓰는 순간부터 시간이 흐르고, 다 지나면 다시 가득 차요.
guide-reset-sliding = 🔄 쓴 만큼은 시간이 지나면 하나씩 돌아와요.
guide-reset-refill = 🔄 조금씩 계속 채워져요. 가득 찬 뒤에 들어오는 만큼은 사라져요.
guide-reset-credit = 🎁 한 번만 받고 다시 채워지지 않아요.
guide-key-none = 🔑 키가 필요 없어요. 앱에서 바로 써요.
guide-key-optional = 🔑 API 키는 있어도 되고 없어도 돼요.
guide-key-prefix = { $prefixes }(으)로 시작해요.
guide-key-length = { $number }자예요.
guide-training-yes = 👁 무료로 쓰면 입력한 내용이 모델 학습에 쓰일 수 있어요.
guide-training-opt_out = 👁 무료로 쓰면 입력한 내용이 모델 학습에 쓰여요. 그쪽 설정에서 끌 수 있어요.
guide-training-no = 🔒 입력한 내용을 모델 학습에 쓰지 않아요.
guide-training-unknown = ❔ 입력한 내용을 모델 학습에 쓰는지 알려져 있지 않아요.
guide-no-personal-use = ⚠️ 약관상 개인 용도로는 쓸 수 없어요.

guide-steps-title = 👣 <b>{ $platform }</b>: 첫걸음
guide-tips-title = 💡 <b>{ $platform }</b>: 알아 두면 좋은 것
guide-tip = 💡 { $tip }
guide-trap = ⚠️ { $trap }
guide-steps = 👣 첫걸음
guide-tips = 💡 팁

guide-add = ➕ { $platform } 추가
guide-signup = 가입하기
guide-key = 키 만들기
guide-limits = 한도 페이지
