"""The texts of the secretariat, compiled: templates/<name>/<language>.txt, Jinja2."""

import hashlib
import re
from collections.abc import Callable, Mapping

import jinja2
from jinja2.runtime import Context
from jinja2.sandbox import ImmutableSandboxedEnvironment

from iscg_bot.errors import TemplateError
from iscg_bot.letters import manners, proofs, spans
from iscg_bot.letters.bodies import RIGHT_TO_LEFT
from iscg_bot.letters.catalogues import PARTS
from iscg_bot.letters.manners import Zones
from iscg_bot.letters.words import Own, clean, isolate, web_address
from iscg_bot.model.groups import LANGUAGES

_ZONES = "_zones"  # the word by which the filters learn the zones
_STATEMENT = re.compile(r"\s*\{%(?:(?!%\}).)*%\}")


class Templates:
    """Every template in every language. *digest* is a short SHA-256 of all texts."""

    __slots__ = ("_environments", "_sources", "digest")

    def __init__(self, sources: Mapping[str, str]) -> None:
        """*sources* maps "acknowledge/en" to the text of its file; what is wrong with them, problems() tells."""
        self._sources = dict(sources)
        self._environments = {language: _environment(language, self._sources) for language in LANGUAGES}
        whole = "\0".join(f"{name}\0{self._sources[name]}" for name in sorted(self._sources))
        self.digest = hashlib.sha256(whole.encode()).hexdigest()[:12]

    def fill(self, name: str, language: str, words: Mapping[str, object], zones: Zones) -> tuple[str, str]:
        """Subject (empty for a part such as the frame) and text. TemplateError if it cannot be filled."""
        where = f"templates/{name}/{language}.txt"
        if language not in self._environments:
            raise TemplateError(f"{language!r} is not one of the languages {', '.join(LANGUAGES)}")
        try:
            filled = self._environments[language].get_template(name).render(dict(words) | {_ZONES: zones})
        except jinja2.TemplateNotFound as error:
            raise TemplateError(f"templates/{error.name}/{language}.txt is missing") from error
        except jinja2.TemplateSyntaxError as error:
            raise TemplateError(f"{where}, line {error.lineno}: {error.message}") from error
        except Exception as error:  # a template is a small program: anything can go wrong in it
            raise TemplateError(f"{where} cannot be filled: {error}") from error
        return _divided(filled, where, name in PARTS)

    def problems(self) -> tuple[str, ...]:
        """What is wrong with the templates, in sentences for the secretariat; nothing if all is well."""
        return tuple(proofs.problems(self._sources, self._environments, self.fill))


def _environment(language: str, sources: Mapping[str, str]) -> jinja2.Environment:
    ending = f"/{language}"
    own = {key.removesuffix(ending): _typeset(t, language) for key, t in sources.items() if key.endswith(ending)}
    environment = ImmutableSandboxedEnvironment(
        loader=jinja2.DictLoader(own),
        undefined=jinja2.StrictUndefined,
        finalize=_finalize(language in RIGHT_TO_LEFT),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals.pop("lipsum")  # random, like the filter below: the same letter must be the same bytes
    environment.filters.pop("random")
    environment.filters.update(_filters(language))
    return environment


def _typeset(text: str, language: str) -> str:
    """What nobody should have to think of in an editor: line ends that stay, and the no-break spaces of French."""
    kept = "".join(f"{_line_end_kept(line)}\n" for line in text.splitlines())
    return kept if language != "fr" else re.sub(r" (?=[:;!?»])|(?<=«) ", "\u00a0", kept)


def _line_end_kept(line: str) -> str:
    """A line that is nothing but one {% %} vanishes (trim_blocks); any other that ends with one keeps its end."""
    bare = line.rstrip()
    if not bare.endswith("%}") or bare.endswith(("+%}", "-%}")) or "{%" not in bare or _STATEMENT.fullmatch(bare):
        return line
    return bare.removesuffix("%}") + "+%}"


def _finalize(right_to_left: bool) -> Callable[[object], object]:
    """What happens to everything between {{ and }}: somebody else's text is cleaned and isolated (M27, M108)."""

    def finalize(value: object) -> object:
        foreign = isinstance(value, str) and not isinstance(value, Own)
        return isolate(clean(str(value)), right_to_left) if foreign else value

    return finalize


def _filters(language: str) -> dict[str, Callable[..., str]]:
    """What a template may write after "|"; all of them give text of our own, or a link that is proven to be one."""
    right_to_left = language in RIGHT_TO_LEFT

    def own(*lines: str) -> str:
        return Own("\n".join(isolate(line, right_to_left) for line in lines))

    @jinja2.pass_context
    def moment(context: Context, text: str) -> str:
        return own(manners.moment(text, language, context[_ZONES]))

    @jinja2.pass_context
    def day(context: Context, text: str) -> str:
        return own(manners.day(text, language, context[_ZONES]))

    @jinja2.pass_context
    def span(context: Context, starts: str, ends: str) -> str:
        return own(spans.span(starts, ends, language, context[_ZONES]))

    @jinja2.pass_context
    def window(context: Context, starts: str, ends: str, agreed: str = "") -> str:
        return own(*spans.window(starts, ends, language, context[_ZONES], agreed))

    def link(text: str) -> str:
        return Own(web_address(text)) or text  # no isolates: mail programs would take them for a part of it

    return {
        **{"moment": moment, "day": day, "span": span, "window": window, "link": link},
        "size": lambda octets: own(manners.size(octets, language)),
        "duration": lambda text: own(spans.duration(text, language)),
        "minutes": lambda count: own(spans.minutes(count, language)),
    }


def _divided(filled: str, where: str, is_part: bool) -> tuple[str, str]:
    """The subject, which is the first line of all but the parts, and the text with single blank lines."""
    first, _, rest = filled.partition("\n")
    if not is_part and not first.startswith("Subject: "):
        raise TemplateError(f'{where}: the first line must begin with "Subject: "')
    text = filled if is_part else rest
    return first.removeprefix("Subject: ").strip() * (not is_part), _tidy(text)


def _tidy(text: str) -> str:
    lines = "\n".join(line.rstrip() for line in text.splitlines())
    return re.sub(r"\n{3,}", "\n\n", lines).strip("\n")
