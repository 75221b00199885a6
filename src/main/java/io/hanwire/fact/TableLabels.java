package io.hanwire.fact;

import io.hanwire.entity.EntityType;
import io.hanwire.entity.Mention;
import io.hanwire.figure.Figure;
import io.hanwire.figure.FigureExtractor;
import io.hanwire.period.Period;
import io.hanwire.period.TimeRange;
import io.hanwire.text.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the headings of tables: 「营收(亿元)」, 「第三季」, 「4月销量（辆）」, 「同比」, 「吉利汽车」. */
final class TableLabels {

    private static final Pattern UNIT = Pattern.compile("[(（]\\s?(?:单位[:：]?)?([^()（）]{1,8})[)）]\\s?$");
    private static final Pattern CAPTION = Pattern.compile("单位[:：为]?\\s?([^\\s)）,，;；。]{1,8})");
    private static final Pattern YEAR = Pattern.compile("((?:19|20)[0-9]{2})([EF]?)");

    private final Lexicon lexicon;
    private final Observations observations;
    private final String text;
    private final FigureExtractor figures;

    TableLabels(Lexicon lexicon, Observations observations, FigureExtractor figures) {
        this.lexicon = lexicon;
        this.observations = observations;
        this.text = observations.text().text();
        this.figures = figures;
    }

    TableLabel read(Span cell) {
        Term metric = null;
        Term change = null;
        String basis = "";
        boolean other = false;
        Matcher year = YEAR.matcher(cell.of(text));
        boolean forecast = year.matches() && !year.group(2).isEmpty();
        for (int at = cell.start(); at < cell.end(); ) {
            List<Term> words = lexicon.at(text, at, cell.end());
            if (words.isEmpty()) {
                at++;
                continue;
            }
            Term word = words.getFirst();
            metric = word.is(TermKind.METRIC) && word.metric() != null ? word : metric;
            change = word.is(TermKind.CHANGE) && word.change() != null ? word : change;
            basis = word.is(TermKind.BASIS) ? word.basis() : basis;
            other |= word.is(TermKind.OTHER);
            forecast |= word.is(TermKind.PLAN) || word.is(TermKind.CONSENSUS);
            at += word.text().length();
        }
        return new TableLabel(metric, change, basis, other, period(cell), subject(cell), unit(cell), forecast);
    }

    /** The unit that a line before a table names for all of it, 「单位：亿元」, or null. */
    @Nullable
    Figure caption(int before) {
        int end = before - 1;
        int start = end <= 0 ? 0 : text.lastIndexOf('\n', end - 1) + 1;
        Matcher caption = CAPTION.matcher(text).region(Math.min(start, Math.max(0, end)), Math.max(0, end));
        return caption.find() ? one(caption.group(1)) : null;
    }

    private @Nullable Figure unit(Span cell) {
        Matcher unit = UNIT.matcher(cell.of(text));
        return unit.find() ? one(unit.group(1)) : null;
    }

    private @Nullable Figure one(String unit) {
        List<Figure> read =
                figures.extract("1" + unit, observations.article().language().region());
        return read.size() == 1 && read.getFirst().span().length() == unit.length() + 1 ? read.getFirst() : null;
    }

    private @Nullable Period period(Span cell) {
        for (Period period : observations.periods()) {
            if (cell.contains(period.span())) {
                return period;
            }
        }
        Matcher year = YEAR.matcher(cell.of(text));
        if (!year.matches()) {
            return null;
        }
        TimeRange range = TimeRange.year(Integer.parseInt(year.group(1)));
        return new Period(cell, range.label(), range.start(), range.end(), Period.Basis.STATED, Period.Kind.SPAN);
    }

    private @Nullable Subject subject(Span cell) {
        for (Mention mention : observations.mentions()) {
            if (cell.contains(mention.span()) && mention.entity().type() != EntityType.PERSON) {
                return new Subject(mention.entity(), mention.span());
            }
        }
        return null;
    }
}
