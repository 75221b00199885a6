package io.hanwire.fact;

import io.hanwire.entity.Entity;
import io.hanwire.entity.Mention;
import io.hanwire.period.Period;
import io.hanwire.text.Span;
import java.util.List;
import java.util.Locale;

/**
 * Why a fact is as it is.
 *
 * @param fact the fact
 * @param features what its confidence rests on, in words: {@code "subject_here"}
 * @param otherSubjects who else is named in the sentence and was not taken
 * @param otherPeriods the other times of the sentence, by label
 * @param otherReadings other readings of the same figure, or of the same value elsewhere, that gave way to this one
 */
public record FactExplanation(
        Fact fact,
        List<String> features,
        List<String> otherSubjects,
        List<String> otherPeriods,
        List<String> otherReadings) {

    public FactExplanation {
        features = List.copyOf(features);
        otherSubjects = List.copyOf(otherSubjects);
        otherPeriods = List.copyOf(otherPeriods);
        otherReadings = List.copyOf(otherReadings);
    }

    static FactExplanation of(Fact fact, Candidate chosen, List<Candidate> candidates, Observations seen) {
        Span sentence = chosen.sentence().span();
        String label = fact.period() == null ? "" : fact.period().label();
        return new FactExplanation(
                fact,
                chosen.features().stream()
                        .map(feature -> feature.name().toLowerCase(Locale.ROOT))
                        .sorted()
                        .toList(),
                seen.mentions().stream()
                        .filter(mention -> sentence.contains(mention.span()))
                        .map(Mention::entity)
                        .map(Entity::name)
                        .filter(name -> !name.equals(fact.subject().name()))
                        .distinct()
                        .toList(),
                seen.periods().stream()
                        .filter(period -> sentence.contains(period.span()))
                        .map(Period::label)
                        .filter(other -> !other.equals(label))
                        .distinct()
                        .toList(),
                candidates.stream()
                        .filter(other -> other != chosen && gaveWay(other, chosen))
                        .map(FactExplanation::describe)
                        .distinct()
                        .toList());
    }

    private static boolean gaveWay(Candidate other, Candidate chosen) {
        boolean sameFigure = other.figure().span().equals(chosen.figure().span());
        boolean sameValue = other.metric().equals(chosen.metric())
                && other.subject().entity().equals(chosen.subject().entity())
                && other.min().compareTo(chosen.min()) == 0
                && other.max().compareTo(chosen.max()) == 0;
        return sameFigure || sameValue;
    }

    private static String describe(Candidate candidate) {
        Period period = candidate.period();
        return candidate.subject().entity().name() + " " + candidate.metric()
                + (candidate.scope().isEmpty() ? "" : " [" + candidate.scope() + "]")
                + (period == null ? "" : " " + period.label())
                + " (" + candidate.rule() + ")";
    }
}
