package io.hanwire.fact.reconcile;

import io.hanwire.entity.Entity;
import io.hanwire.fact.Fact;
import io.hanwire.period.Period;
import java.util.Comparator;

/**
 * What facts must share to speak of one thing.
 *
 * @param subject the registry's id, or the name of a subject that has none
 * @param name the subject's canonical name
 * @param metric the metric's id
 * @param scope the part spoken of, {@code ""} for the whole
 * @param period the period's label, {@code ""} where none is stated
 * @param unit the unit: amounts in two currencies are two things
 */
public record FactKey(String subject, String name, String metric, String scope, String period, String unit)
        implements Comparable<FactKey> {

    private static final Comparator<FactKey> ORDER = Comparator.comparing(FactKey::name)
            .thenComparing(FactKey::subject)
            .thenComparing(FactKey::metric)
            .thenComparing(FactKey::scope)
            .thenComparing(FactKey::period)
            .thenComparing(FactKey::unit);

    public static FactKey of(Fact fact) {
        Entity subject = fact.subject();
        String id = subject.id() == null ? subject.type().label() + ":" + subject.name() : subject.id();
        Period period = fact.period();
        return new FactKey(
                id,
                subject.name(),
                fact.metric(),
                fact.scope(),
                period == null ? "" : period.label(),
                fact.figure().unit());
    }

    FactKey withScope(String other) {
        return new FactKey(subject, name, metric, other, period, unit);
    }

    FactKey withUnit(String other) {
        return new FactKey(subject, name, metric, scope, period, other);
    }

    @Override
    public int compareTo(FactKey other) {
        return ORDER.compare(this, other);
    }
}
