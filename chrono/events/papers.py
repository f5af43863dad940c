"""Official papers: what their titles say that they do."""

from __future__ import annotations

import re

from chrono.text.scripts import folded

# 某某法院公告, 警情通报, 关于甲事件有关情况的通报: a paper's name, which tells nothing of what it says
PAPER_NAME = re.compile(
    r"^[^，,：:《 ]{2,24}(?:公告书?|通告|声明|启事|通知书?|说明书|意向书|报告书)(?:[（(][^（）()]{2,20}[）)])?$|^(?:警情|情况|案情|疫情|灾情|事故|调查)?(?:通报|说明|公报)$|^(?:[^，,：:《 ]{2,16}[：:])?关于[^，,：:《]{2,40}(?:相关|有关)(?:事项|事宜|情况|问题)的(?:通报|说明|公报|公告|通告|声明|通知)$|^关于[^，,：:《]{2,40}(?:通报|说明|公报|公告|通告|声明|通知)$"
)
# 某市政府关于印发《…》的通知: what the paper does
PAPER = re.compile(
    r"(?P<who>[^，,：:《]{2,24}?)[：:]?关于(?P<what>(?:印发|公布|发布|下发|调整|开展|举办|任命|给予|同意|批准|暂停|恢复|取消|启动|实施|召回|终止|延期|撤销|聘任|解聘|变更).+?)的?(?:通知|公告|决定|批复|通报|通告)\Z"
)
# 某工程施工招标公告: that bids are invited, on the day of the paper
TENDER = re.compile(r"(?P<who>[^，,：:《]{4,40}?)(?P<what>(?:公开)?(?:招标|拍卖|采购|征集))公告\Z")
OF_ITSELF = re.compile(r"印发|公布|发布|下发|招标|拍卖|采购|征集")  # what a paper does by being published
# 关于对某俱乐部处罚的决定: what is decided, and by whoever signed it
DECISION = re.compile(
    r"(?P<who>[^，,：:《]{2,24}?)?[：:]?关于(?P<what>(?:对(?=[^，]{2,40}?(?:处罚|处分|处理|采取|实施|给予|予以|进行|作出|限制|奖励))|给予|授予|撤销|表彰|免去|罢免|追授|开除|终止|暂停|设立|调整|吊销|没收)[^，,：:]+?)的决定\Z"
)


# 公司决定取消余下场次: what a paper whose title tells nothing decides, and 原定…的会晤推迟举行: what it puts off
DECIDES = re.compile(
    r"(?:^|[，,。；;：:、])(?P<who>[^，,。；;：:、“]{2,16}?)?(?:现|经?研究)?决定(?P<what>(?!书|将于)[^，,。；;]{4,60})"
)
PUTS_OFF = re.compile(
    r"原(?:定|订|计划)[^，,。]{2,40}?的(?P<what>[^，,。；;的]{2,20}(?:推迟|延期|取消|暂停)(?:举行|举办|开庭|召开|运营|开放)?)(?=[，,。；;])"
)
ITSELF = re.compile(r"(?:本|我|该)?(?:公司|局|院|委|校|部|司|市|县|区|馆|中心|单位|行|台|会)\Z")


def decision_in(sentence: str, issuer: str) -> str | None:
    """What a sentence of an official paper decides, as a line about whoever issued it; ``None`` where it decides nothing."""
    fold = folded(sentence)
    if put_off := PUTS_OFF.search(fold):
        return sentence[slice(*put_off.span("what"))]
    decides = DECIDES.search(fold)
    if decides is None:
        return None
    named = decides["who"] and not ITSELF.match(decides["who"])
    who = sentence[slice(*decides.span("who"))] if named else issuer
    return f"{who}决定{sentence[slice(*decides.span('what'))]}" if who else None


def paper_in(title: str) -> re.Match[str] | None:
    """The title of a paper that says who does what by it; ``None`` for any other title."""
    return PAPER.match(title) or TENDER.match(title)


ANSWERS = re.compile(r"答记者问|答问|问答|有关问题的?(?:说明|回应)")


def is_notice(title: str) -> bool:
    """Whether a title is that of an official paper or of answers to questions, whether or not it says what it does."""
    return (
        ANSWERS.search(folded(title)) is not None
        or PAPER_NAME.match(folded(title)) is not None
        or paper_in(title) is not None
    )


def decided(title: str, issuer: str) -> str:
    """The title of a decision as the sentence that it stands for; any other title, and one that nobody issued, as it is."""
    found = DECISION.match(title)
    who = (found["who"] or issuer) if found else ""
    return f"{who}决定{found['what']}" if found and who else title
