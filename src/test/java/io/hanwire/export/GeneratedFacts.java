package io.hanwire.export;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import io.hanwire.fact.Evidence;
import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.fact.Status;
import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureExtractor;
import io.hanwire.period.Period;
import io.hanwire.text.ArticleInfo;
import io.hanwire.text.Language;
import io.hanwire.text.Published;
import io.hanwire.text.Region;
import io.hanwire.text.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Writes generated facts and counts the bytes: {@code GeneratedFacts FORMAT COUNT} prints the count. Run with a small heap it shows
 * that an export keeps nothing.
 */
public final class GeneratedFacts {

    private static final FigureExtractor FIGURES = FigureExtractor.create();

    private GeneratedFacts() {}

    public static void main(String[] arguments) throws IOException {
        FactFormat format =
                FactFormat.valueOf(arguments[0].toUpperCase(Locale.ROOT).replace('-', '_'));
        System.out.println(write(format, Integer.parseInt(arguments[1])));
    }

    /** The number of bytes that {@code count} facts take in {@code format}. */
    static long write(FactFormat format, int count) throws IOException {
        CountingStream bytes = new CountingStream();
        Figure figure = FIGURES.extract("7.43亿元", Region.CN).getFirst();
        try (FactWriter writer = format.writer(bytes)) {
            for (int number = 0; number < count; number++) {
                writer.write(fact(number, figure));
            }
        }
        return bytes.count;
    }

    private static SourcedFact fact(int number, Figure figure) {
        String name = "恒川" + number + "电池";
        String text = name + "2024年营业收入7.43亿元，=同比增长\"五成\"。";
        int start = text.indexOf("7.43");
        Span span = new Span(start, start + "7.43亿元".length());
        LocalDate first = LocalDate.of(2024, 1, 1);
        Period period = new Period(
                new Span(0, 5), "2024", first, LocalDate.of(2024, 12, 31), Period.Basis.STATED, Period.Kind.SPAN);
        Fact fact = new Fact(
                String.format(Locale.ROOT, "%016x", number),
                Entity.unregistered(name, EntityType.COMPANY),
                name,
                "revenue",
                figure.min(),
                number % 10 == 0 ? figure.max().add(figure.max()) : figure.max(),
                figure,
                period,
                "2024年",
                Status.REPORTED,
                "",
                null,
                0.9,
                "generated",
                Evidence.of(text, span, text));
        ArticleInfo article = new ArticleInfo(
                "a" + number,
                "news/" + number + ".txt",
                null,
                "@" + name,
                "某报",
                new Published(first, Published.Basis.GIVEN),
                Language.SIMPLIFIED);
        return new SourcedFact(fact, article, article.id());
    }

    private static final class CountingStream extends OutputStream {
        private long count;

        @Override
        public void write(int b) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int offset, int length) {
            count += length;
        }
    }
}
