"""Why an input could not be used, in the reader's language."""

from __future__ import annotations

# What is wrong with an input, by its code, for Chinese readers; the English reason says more and stands behind it
CODES = {
    "missing": "没有这个文件或文件夹",
    "empty": "空文件",
    "binary": "不是文本文件",
    "encoding": "无法识别的文字编码",
    "json": "不是有效的 JSON",
    "columns": "没有正文列",
    "column-name": "没有 --columns 所说的列",
    "titles": "没有正文列，只读了标题",
    "permission": "没有读取权限",
    "no-text": "没有正文",
    "output": "输出文件夹不作为输入",
    "own-output": "本程序写出的编年不作为输入",
    "special": "不是普通文件",
    "loop": "链接指回上层文件夹",
    "size": "文件过大",
    "gzip": "压缩数据损坏或不完整",
    "csv": "不是有效的表格",
    "csv-cells": "单元格比列多",
    "csv-quote": "引号没有闭合，末尾几行被读成了一格",
    "xml": "不是 RSS 或 Atom",
    "xml-cut": "RSS 或 Atom 不完整，只读了前一部分",
    "zip": "压缩包损坏或不完整",
    "bomb": "解压后大得离谱",
    "encrypted": "已加密",
    "limit": "超出压缩包的限度",
    "pdf": "PDF 损坏",
    "scanned": "扫描件，没有文字层",
    "docx": "Word 文档损坏",
    "mojibake": "文字曾被错误解码",
    "undone": "文字曾被错误解码，已还原",
    "date": "日期字段不是日期，已改用其他依据",
    "length": "过长，只读了前一部分",
    "unreadable": "无法读取",
    "crash": "读取时程序崩溃",
    "error": "读取时出错",
}


def skipped_label(code: str, reason: str, labels: str) -> str:
    """The reason of a skipped input; ``labels`` is zh or en, and the English reason stands behind the Chinese one."""
    return f"{CODES[code]}（{reason}）" if labels == "zh" and code in CODES else reason
