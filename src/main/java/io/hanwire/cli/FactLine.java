package io.hanwire.cli;

import io.hanwire.fact.Fact;
import io.hanwire.fact.Status;

/** A fact on one line: {@code 沐曦 revenue 2024: 7.43亿 CNY}. */
final class FactLine {

    private FactLine() {}

    static String of(Fact fact) {
        String scope = fact.scope().isEmpty() ? "" : " [" + fact.scope() + "]";
        String period = fact.period() == null ? "" : " " + fact.period().label();
        String status = fact.status() == Status.FORECAST ? " (forecast)" : "";
        return Printable.line(
                fact.subject().name() + " " + fact.metric() + scope + period + ": " + value(fact) + status);
    }

    static String value(Fact fact) {
        return Values.readable(
                fact.min(), fact.max(), fact.figure().unit(), fact.figure().modifier());
    }
}
