"""What monitoring reads, in the format of Prometheus. Labels are words of ours: no address and no subject."""

from collections.abc import Iterator, Mapping

from prometheus_client import CollectorRegistry, generate_latest
from prometheus_client.core import CounterMetricFamily, GaugeMetricFamily, Metric
from prometheus_client.registry import Collector

from iscg_bot.model.vitals import Tallies, Vitals


class Figures(Collector):
    """One look at the service; *tallies* is None while the register does not answer."""

    def __init__(self, version: str, vitals: Vitals, tallies: Tallies | None, stopped: bool) -> None:
        self._version, self._vitals, self._tallies, self._stopped = version, vitals, tallies, stopped

    def collect(self) -> Iterator[Metric]:
        """Called by the library."""
        build = GaugeMetricFamily("iscg_build", "Which program this is", labels=["version"])
        build.add_metric([self._version], 1)
        yield build
        yield from _of_program(self._vitals)
        if self._tallies is not None:
            yield from _of_register(self._tallies)
            yield _gauge("sending_stopped", "Is the emergency stop on?", self._stopped)


def shown(figures: Figures) -> bytes:
    """The page."""
    registry = CollectorRegistry()  # our own: the library's tells of Python and the process too
    registry.register(figures)
    return generate_latest(registry)


def _of_program(vitals: Vitals) -> Iterator[Metric]:
    yield _gauge("up_seconds", "Since the program started", vitals.up.total_seconds())
    if vitals.searched is not None:
        yield _gauge("search_age_seconds", "Since the last complete search", vitals.searched.total_seconds())
    yield _gauge("waiting", "Does another service have the register?", vitals.waiting)
    yield _gauge("mailbox_watched", "Is the mailbox connected?", vitals.watched)
    yield _gauge("configuration_in_force", "Is what lies on disk in force?", vitals.configured)
    yield _gauge("sending_denied", "Does the mail server refuse us?", vitals.denied)
    yield _gauge("letters_late", "Letters that did not get away for four hours", vitals.late)
    yield _gauge(
        "event_loop_lag_seconds", "How late the loop was at most in the last minute", vitals.lag.total_seconds()
    )
    yield _counter("worker_restarts", "Processes that reading a mail ended", vitals.restarts)
    if vitals.silence is not None:
        silence = vitals.silence.total_seconds()
        yield _gauge("canary_silence_seconds", "Since when no letter to ourselves came back; 0 if one did", silence)
    if vitals.difference is not None:
        yield _gauge("audit_difference", "Mails and letters that the audit cannot account for", vitals.difference)


def _of_register(tallies: Tallies) -> Iterator[Metric]:
    yield _counter("mails_kept", "Mails", tallies.kept)
    yield _counters("submissions_decided", "What mails asked for, by verdict", "verdict", tallies.verdicts)
    yield _gauges("mails", "Mails now, by state", "state", tallies.states)
    yield _gauge("mails_held", "Mails that wait for a person", tallies.held)
    yield _gauge("mails_undecided", "Mails that wait for us", tallies.undecided)
    yield _gauges("letters", "Letters now, by fate", "fate", tallies.fates)
    yield _gauge("outbox_letters", "Letters that are not settled", tallies.waiting)
    yield _gauge("outbox_oldest_seconds", "How long the oldest of them waits", tallies.oldest.total_seconds())


def _gauge(name: str, meaning: str, value: float) -> Metric:
    return GaugeMetricFamily(f"iscg_{name}", meaning, value=float(value))


def _counter(name: str, meaning: str, value: float) -> Metric:
    return CounterMetricFamily(f"iscg_{name}", meaning, value=float(value))


def _gauges(name: str, meaning: str, label: str, values: Mapping[str, int]) -> Metric:
    family = GaugeMetricFamily(f"iscg_{name}", meaning, labels=[label])
    for kind, value in values.items():
        family.add_metric([kind], value)
    return family


def _counters(name: str, meaning: str, label: str, values: Mapping[str, int]) -> Metric:
    family = CounterMetricFamily(f"iscg_{name}", meaning, labels=[label])
    for kind, value in values.items():
        family.add_metric([kind], value)
    return family
