"""A withdrawal in Arabic or Chinese is one only where somebody asks for it, decides it or does it by saying so."""

import pytest

from iscg_bot.reading.sayings import sayings

MEANT = """
لو سمحتم نريد سحب الوثيقة ISCG/26-2/20.
نكون لكم من الشاكرين لو تكرمتم بسحب الوثيقة ISCG/26-2/20.
قررنا سحب الوثيقة ISCG/26-2/20.
تقرر سحب وثيقتنا ISCG/26-2/20، فيرجى رفعها من الموقع.
إن إدارتنا تود سحب الوثيقة ISCG/26-2/20.
وعليه نسحب الوثيقة ISCG/26-2/20.
لم تعد البحرين راغبة في عرض وثيقتها ISCG/26-2/20، فنلتمس منكم سحبها.
سحب الوثيقة ISCG/26-2/20
经研究，我部决定撤回ISCG/27-1/08号文稿。
我们还是撤回ISCG/27-1/08为好，请办理。
请将ISCG/27-1/08撤下，修订稿日后再说。
此前提交的ISCG/26-2/11号文件不再适用，请秘书处办理撤稿手续。
ISCG/27-1/08撤了吧。
撤回ISCG/27-1/08
撤回ISCG/27-1/08的申请
"""
ONLY_SAID = """
لو أردنا أن نجتمع لوجب حينئذ أن نسحب الوثيقة ISCG/26-2/20 ونضع مكانها ورقة مشتركة.
لو طلب منا سحب الوثيقة ISCG/26-2/20 لرفضنا.
كان بوسعنا أن نسحب الوثيقة ISCG/26-2/20 لكننا لم نفعل.
إن اضطررنا إلى سحب الوثيقة ISCG/26-2/20 فسنعلمكم.
ربما نسحب الوثيقة ISCG/26-2/20.
سحب الوثيقة ISCG/26-2/20 مجرد احتمال.
في حال قررنا سحب الوثيقة ISCG/26-2/20 سنخبركم.
سحب الوثيقة ISCG/26-2/20 أو تعديلها أمر لم نحسمه بعد.
كدنا نسحب الوثيقة ISCG/26-2/20 الأسبوع الماضي.
يقترح البعض أن نسحب الوثيقة ISCG/26-2/20.
طُرحت فكرة سحب الوثيقة ISCG/26-2/20.
لم يتقرر سحب الوثيقة ISCG/26-2/20.
لا نود سحب الوثيقة ISCG/26-2/20.
تم سحب الوثيقة ISCG/26-2/20.
至于ISCG/27-1/08要不要出修订、干脆撤掉还是补一份补遗，都得等德国和巴西回信再定，眼下先放着。
ISCG/27-1/08该不该撤回，大家还在争。
ISCG/27-1/08撤不撤，等主任回来再说。
倘若撤回ISCG/27-1/08，会议就没什么可谈的了。
即使撤回ISCG/27-1/08，问题也还在。
撤回ISCG/27-1/08还是出修订，下周再议。
要是真撤回ISCG/27-1/08，我们就白干了。
撤回ISCG/27-1/08只是一种设想。
我个人倾向于撤回ISCG/27-1/08，但领导还没点头。
撤回ISCG/27-1/08这个选项先保留。
"""


@pytest.mark.parametrize("line", MEANT.strip().splitlines())
def test_who_asks_or_decides_withdraws(line: str) -> None:
    assert any(said.withdraws for said in sayings(line))


@pytest.mark.parametrize("line", ONLY_SAID.strip().splitlines())
def test_a_withdrawal_only_spoken_of_is_none(line: str) -> None:
    assert not any(said.withdraws for said in sayings(line))
