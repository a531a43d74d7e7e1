# 플랫폼마다 무엇을 하는지, 단계별로: 봇의 창, 웹, API에서 함께 써요. HTML 없는 글이에요.
# 플랫폼 ID로 끝나는 키는 그 플랫폼만, ID가 없는 같은 키는 나머지 모두를 위한 것이에요.

howto-about = { $platform }: { $purposes }
howto-about-chatgpt_free = OpenAI의 대화 앱이에요. 질문, 글쓰기, 번역을 하고 이미지도 조금 만들어요.
howto-about-gemini_free = 구글의 모델이에요. AI Studio에서 쓰거나 키로 써요. 긴 글, 번역, 임베딩에 좋아요.
howto-about-claude_free = Anthropic의 대화 앱이에요. 글쓰기, 질문, 번역에 좋아요.
howto-about-leonardo_free = 설명을 적으면 이미지를 만들어 줘요. 매일 새로 받는 토큰으로 써요.
howto-about-huggingface_free = 공개 모델을 Space에서 써 볼 수 있어요. 공용 그래픽 카드(ZeroGPU)로 도는 것도 있어요.
howto-about-cohere_free = 개발자를 위한 모델이에요. 대화, 임베딩, 검색 순위 매기기를 체험 키로 써요.
howto-about-groq_free = 공개 모델과 음성 인식(Whisper)을 키로 써요.
howto-about-openrouter_free = 키 하나로 여러 회사의 모델을 써요. “:free”로 끝나는 모델은 무료예요.
howto-about-mistral_free = 글, 코드, 임베딩을 위한 Mistral의 모델을 키로 써요.
howto-about-cerebras_free = 공개 모델을 키로 써요. 체험 기간이 지나면 저절로 끝나요.
howto-about-cloudflare_free = Workers AI예요. 글, 이미지, 음성 모델을 쓰고 뉴런으로 세요.
howto-about-sambanova_free = 공개 모델을 키로 써요. 하루에 몇 번만 요청할 수 있어요.
howto-about-nvidia_free = 여러 회사의 모델을 키 하나로 시험해 볼 수 있어요.
howto-about-replicate_free = 이미지, 음성, 글 모델을 써요. 처음에 크레딧을 조금 받아요.
howto-about-stability_free = 키로 이미지를 만들어요. 크레딧은 한 번만 받아요.
howto-about-elevenlabs_free = 글을 음성으로 바꿔 줘요. 크레딧을 매달 새로 받아요.
howto-about-deepl_free = 번역을 키로 써요. 직접 만든 프로그램이나 도구에 쓰기 좋아요.
howto-about-deepseek_free = DeepSeek의 모델을 키로 써요. 가입할 때 받은 만큼 쓸 수 있어요.

howto-title-signup = 가입하기
howto-signup = { $site }에서 계정을 만들어요.
howto-signup-chatgpt_free = { $site }에서 무료 계정을 만들어요. 이것만 하면 돼요. 키는 필요 없어요.
howto-signup-gemini_free = { $site }을 열고 구글 계정으로 로그인해요.
howto-signup-claude_free = { $site }에서 무료 계정을 만들어요. 이것만 하면 돼요. 키는 필요 없어요.
howto-signup-leonardo_free = { $site }에서 계정을 만들고 무료 요금제를 그대로 써요. 토큰은 매일 새로 들어와요.
howto-signup-huggingface_free = { $site }에서 계정을 만들어요. 로그인하면 그냥 들어갈 때보다 ZeroGPU 시간을 더 받아요.
howto-signup-cohere_free = { $site }에서 가입해요. 처음에는 무료 체험으로 시작해요.
howto-signup-mistral_free = { $site }에서 계정을 만들고 무료 모드를 골라요. 카드는 필요 없어요.
howto-signup-cerebras_free = { $site }에서 계정을 만들고 결제 수단을 등록해요. 확인이 끝나면 체험이 시작돼요.
howto-signup-sambanova_free = { $site }에서 계정을 만들되 결제 수단은 등록하지 마세요. 그래야 무료 등급이에요.
howto-signup-deepl_free = { $site }에서 가입하고 “API Free”를 골라요. 번역기 요금제와는 달라요.

howto-title-key = 키 만들기
howto-key = { $page }에서 키를 만들어요. { $prefixes }(으)로 시작해요.
howto-key-length = { $page }에서 키를 만들어요. { $length }자이고, 시작하는 글자는 정해져 있지 않아요.
howto-key-plain = { $page }에서 키를 만들어요.
howto-key-gemini_free = { $page }를 열고 키를 만들어요. { $prefixes }(으)로 시작해요. 그 프로젝트에는 결제를 연결하지 마세요.
howto-key-leonardo_free = { $page }를 열고 키를 만들어요. { $length }자이고, 하이픈으로 다섯 묶음이에요.
howto-key-huggingface_free = { $page }에서 토큰을 만들어요. { $prefixes }(으)로 시작해요.
howto-key-cohere_free = { $page }를 열고 체험 키를 복사해요. 영문자와 숫자 { $length }자이고, 시작하는 글자는 정해져 있지 않아요.
howto-key-cloudflare_free = { $page }에서 API 토큰을 만들어요. { $prefixes }(으)로 시작해요.
howto-key-deepl_free = { $page }에서 키를 만들어요. { $length }자이고 :fx로 끝나요.
howto-tip-key = 빠짐없이 복사하고, 다른 사람에게는 보여 주지 마세요.
howto-tip-key-huggingface_free = 세분화된 토큰이라면 “Billing: Read”를 켜 주세요. 그래야 쓴 양을 읽을 수 있어요.
howto-tip-key-cloudflare_free =
    “Account Analytics: Read”를 켜 주세요. 그래야 쓴 뉴런을 읽을 수 있어요.
    cfat_로 시작하면 계정 토큰이에요. 앞에 계정 ID를 붙여 ID:토큰으로 붙여 넣어 주세요.
howto-tip-key-elevenlabs_free = 권한을 제한한다면 사용자 정보 읽기는 켜 두세요. 꺼져 있으면 확인할 때 잘못된 키로 보여요.

howto-title-add = 봇에 추가하기
howto-add = 봇에 { $platform } 계정을 추가하고 키를 붙여 넣어요. 보낸 메시지는 바로 지우고, 한도를 쓰지 않고 키를 확인한 뒤 암호화해서 보관해요.
howto-add-cohere_free = 봇에 { $platform } 계정을 추가하고 키를 붙여 넣어요. 보낸 메시지는 바로 지우고, 키를 확인한 뒤 암호화해서 보관해요. 이 확인이 호출로 세어지는지는 알려져 있지 않아요.
howto-add-unchecked = 봇에 { $platform } 계정을 추가하고 키를 붙여 넣어요. 보낸 메시지는 바로 지우고 키는 암호화해서 보관해요. 확인하려면 한도를 써야 해서 확인은 하지 않아요.
howto-add-app = 봇에 { $platform } 계정을 추가하고 내 한도를 골라요.
howto-tip-add = 키 없이 직접 세어도 돼요.

howto-title-first = 편할 때 시작하기
howto-first = 자정이 아니라 첫 메시지부터 시간이 흘러요. 할 일이 있을 때 보내세요.

howto-title-count = 쓴 만큼 기록하기
howto-count = 쓴 다음 이 봇에 “{ $platform } 3”이라고 적거나 +1을 눌러요. 얼마나 남았는지, 언제 다시 차는지 알려 드려요.
howto-count-read = 키가 있으면 남은 양을 봇이 { $platform }에서 읽어 와요. 키가 없으면 쓴 다음 “{ $platform } 3”이라고 적어요.
howto-count-nothing = 속도만 정해져 있고 사라지는 것은 없어요. 다른 곳을 다 썼을 때를 위해 남겨 두세요.

## 알아 두면 좋은 것과 걸려 넘어지기 쉬운 것
howto-tips-chatgpt_free =
    첫 메시지를 일찍 보내 두세요. 하루에 쓸 수 있는 횟수가 늘어나요.
    한도에 도달했다는 안내가 나오면 그 메시지를 이 봇에 전달해 주세요. 언제까지인지 읽어 드려요.
    대화가 학습에 쓰이지 않게 하려면: 설정 → 데이터 제어
howto-traps-chatgpt_free =
    메시지를 다 쓰면 작은 모델이 대신 답할 수 있어요. 어떤 모델인지 확인하세요.
    파일과 이미지는 한도가 따로 있고 더 적어요.
    OpenAI API 키는 다른 것이에요. 무료 한도가 없어요.
howto-tips-gemini_free =
    진짜 한도는 { $limits }에 프로젝트와 모델별로 나와요. 봇에서 그대로 골라 주세요.
    Flash-Lite는 Flash보다 하루 요청을 훨씬 많이 할 수 있어요.
howto-traps-gemini_free =
    프로젝트에 결제 계정을 연결하면 무료 등급이 끝나요.
    같은 프로젝트에서 키를 더 만들어도 한도는 함께 써요.
    하루치를 다 써도 오류에는 “retry in 18 s”라고 나올 수 있어요. 내일 다시 된다는 뜻이에요.
    Gemini 앱은 한도가 따로 있고 퍼센트로만 보여요.
    유럽 경제 지역, 영국, 스위스 사용자를 위한 앱이라면 유료 요금제를 써야 해요.
howto-tips-claude_free =
    첫 메시지를 일찍 보내 두세요. 하루에 쓸 수 있는 횟수가 늘어나요.
    얼마나 썼는지는 { $limits }에서 볼 수 있어요.
    대화가 학습에 쓰이지 않게 하려면 꺼 주세요: 설정 → 개인정보 보호
howto-traps-claude_free =
    메시지 수는 공개되어 있지 않아요. 메시지 길이와 Claude가 얼마나 붐비는지에 따라 달라져요.
    Anthropic API 키는 다른 것이에요. 무료 한도가 없어요.
howto-tips-leonardo_free =
    하루가 몇 시에 시작하는지는 알려져 있지 않아요. 확인하면 이 봇에 알려 주세요.
    키가 있으면 오늘 남은 토큰을 봇이 읽어 와요.
howto-traps-leonardo_free =
    무료 요금제로 만든 이미지는 공개돼요.
    API는 매일 받는 토큰이 아니라 별도의 크레딧으로 써요.
howto-tips-huggingface_free =
    ZeroGPU의 하루는 자정이 아니라 처음 쓴 때부터 24시간이에요.
    Space를 주로 쓴다면 봇에서 ZeroGPU 한도를 골라 주세요.
howto-traps-huggingface_free =
    “xlarge” 카드로 도는 Space는 시간을 두 배로 써요.
    공식 페이지를 보면 무료 계정은 이제 추론 제공자 크레딧을 받지 못해요.
howto-tips-cohere_free =
    대화, 임베딩, 재순위가 모두 같은 호출 수를 나눠 써요.
    한 달이 며칠에 시작하는지는 알려져 있지 않아요. 알게 되면 이 봇에 알려 주세요.
howto-traps-cohere_free =
    약관상 개인이나 가정에서는 쓸 수 없어요.
    체험 키로 보낸 내용은 모델 학습에 쓰일 수 있고, 끌 수 없어요.
    분당 한도도 있어요. 대화 20회, 재순위 10회예요.
howto-tips-groq_free = Groq의 캐시에 남아 있는 입력은 세지 않아요.
howto-traps-groq_free = 한도는 조직 전체에 걸려요. 키를 더 만들어도 늘지 않아요.
howto-tips-openrouter_free = 크레딧을 한 번이라도 10달러어치 사면 하루 한도가 크게 늘어요.
howto-traps-openrouter_free = 실패한 요청도 세고, “:free” 모델은 모두 한도를 함께 써요.
howto-tips-mistral_free = 모델별 속도 제한은 { $limits }에서 볼 수 있어요.
howto-traps-mistral_free = 보낸 내용이 모델 학습에 쓰여요. admin.mistral.ai의 Privacy에서 끌 수 있어요.
howto-traps-cerebras_free = max_completion_tokens로 정한 만큼 먼저 잡아 둬요. 필요한 만큼만 정하세요.
howto-tips-cloudflare_free = 하루치 뉴런을 다 쓰면 무료 요금제는 멈출 뿐이에요. 요금이 나오지 않아요.
howto-traps-cloudflare_free = 유료 요금제에서만 쓸 수 있는 모델도 있어요.
howto-traps-sambanova_free = 2026년 6월에 무료 등급이 끝났다는 이야기가 있지만, 9월까지 공식 페이지에는 남아 있었어요.
howto-traps-nvidia_free = 평가용으로만 쓸 수 있고, 기밀 정보는 넣을 수 없어요.
howto-traps-replicate_free = 남은 크레딧을 읽을 수 있는 도구가 없어요. 그쪽 계정에서 확인하세요.
howto-traps-stability_free = 키의 시작이 다른 플랫폼과 같아요. 먼저 { $platform } 항목을 고른 뒤 붙여 넣으세요.
howto-tips-elevenlabs_free = 한 달이 시작하는 날이 계정마다 달라요. 키가 있으면 봇이 읽어 와요.
howto-tips-deepl_free = API는 한 달이 언제 끝나는지 알려 주지 않아요. 계정에서 확인하고 이 봇에 알려 주세요.
howto-traps-deepl_free = 웹 번역기는 한도가 따로 있어요.
howto-traps-deepseek_free = 직접 충전한 금액은 무료가 아니에요. 받은 만큼만 세요.
