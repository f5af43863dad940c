"""Pages of forums and channels: the post that opens a thread, without its writer's profile and what others answered."""

from __future__ import annotations

import re
from typing import Any

_POST = re.compile(r"p\d{3,}|(?:post|pid|post[-_]|pid[-_]|js-post-)\d+", re.IGNORECASE)
_ABOUT = re.compile(  # what forums call the blocks about a writer, his signature, and what leads from page to page
    r"(?:^|\s)(?:postprofile|post-?author-?info|message-(?:cell--user|user\w*|signature|attribution-opposite)|(?:post-?)?signature|sig(?:nature)?-?content|userinfo|user-?details|poster_?info|moderatorbar|post-buttons|action-bar|jumpbox|topic-actions|"
    r"tgme_widget_message_(?:link_preview|reactions|author|forwarded_from\w*|reply|service_date\w*))(?:\s|$)",
    re.IGNORECASE,
)
_CHANNEL = "//*[starts-with(@class, 'tgme_')]"
_CHANNEL_HEAD = (
    "//head/title | //meta[@property='og:title' or @name='twitter:title'] | //header[starts-with(@class, 'tgme_')]"
)
_ARTICLE = re.compile(r"(?:^|\s)(?:hentry|type-post|status-publish)(?:\s|$)")
_FEWEST = 2  # posts from which a page is a thread


def without_other_posts(tree: Any) -> bool:
    """Take out, in place, the answers below a thread's first post and what is said of its writer; whether there were any."""
    posts = [each for each in tree.xpath("//div[@id] | //article[@id] | //li[@id] | //table[@id]") if _is_post(each)]
    others = posts[1:] if len(posts) >= _FEWEST and len({each.tag for each in posts}) == 1 else []
    others = [each for each in others if each.getparent() is not None and posts[0] not in each.iterancestors()]
    about = [each for each in tree.xpath("//*[@class]") if _ABOUT.search(each.get("class"))]
    head = tree.xpath(_CHANNEL_HEAD) if tree.xpath(_CHANNEL) else []  # it names the channel and not the post
    for each in [*others, *about, *head]:
        if each.getparent() is not None:
            each.drop_tree()
    return bool(others or about)


def _is_post(element: Any) -> bool:
    """Whether an element is a post of a thread; blogs number their articles in the same way, and set others beside one."""
    return _POST.fullmatch(element.get("id")) is not None and not _ARTICLE.search(element.get("class") or "")
