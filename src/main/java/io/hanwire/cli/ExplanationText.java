package io.hanwire.cli;

import io.hanwire.fact.Fact;
import io.hanwire.fact.FactExplanation;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Prints why a fact is as it is. */
final class ExplanationText {

    private ExplanationText() {}

    static void print(FactExplanation explanation, OutputStream out) throws IOException {
        Fact fact = explanation.fact();
        line(out, "fact", FactLine.of(fact));
        line(out, "rule", fact.rule());
        line(
                out,
                "evidence",
                "「" + fact.evidence().exact() + "」 in 「" + fact.evidence().quote() + "」");
        line(out, "subject", "written 「" + fact.subjectText() + "」");
        line(
                out,
                "period",
                fact.period() == null
                        ? "none stated"
                        : "written 「" + fact.periodText() + "」, "
                                + fact.period().basis().name().toLowerCase(Locale.ROOT));
        line(out, "confidence", String.format(Locale.ROOT, "%.2f", fact.confidence()));
        line(out, "rests on", String.join(", ", explanation.features()));
        list(out, "not about", explanation.otherSubjects());
        list(out, "not for", explanation.otherPeriods());
        list(out, "rather than", explanation.otherReadings());
    }

    private static void list(OutputStream out, String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            line(out, name, String.join("; ", values));
        }
    }

    private static void line(OutputStream out, String name, String value) throws IOException {
        String line = String.format(Locale.ROOT, "%-12s%s%n", name, Printable.line(value));
        out.write(line.getBytes(StandardCharsets.UTF_8));
    }
}
