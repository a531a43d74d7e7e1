// What the page itself says, in the language of the phone's person.

const WORDS = {
  en: { start: "START", what: "What can this bot do?", message: "Message", menu: "Menu", bot: "bot", typing: "typing…",
        edited: "edited", block: "Block bot", unblock: "UNBLOCK", today: "Today", failed: "That did not work: ",
        group: "group", back: "Back to the bot", invite: "Add the bot", kick: "Remove the bot", copied: "Copied",
        joined: "joined the group" },
  ko: { start: "시작", what: "이 봇은 무엇을 할 수 있나요?", message: "메시지", menu: "메뉴", bot: "봇", typing: "입력 중…",
        edited: "수정됨", block: "봇 차단", unblock: "차단 해제", today: "오늘", failed: "실패했습니다: ",
        group: "그룹", back: "봇에게 돌아가기", invite: "봇 초대하기", kick: "봇 내보내기", copied: "복사했습니다",
        joined: "님이 그룹에 들어왔습니다" },
};

export function wordsOf(language) { return WORDS[language.slice(0, 2)] ?? WORDS.en; }
