package io.hanwire.period;

import io.hanwire.text.Published;
import io.hanwire.text.Region;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the time expressions of a text. Immutable and safe for use by several threads. */
public final class PeriodExtractor {

    private PeriodExtractor() {}

    /** An extractor with the lexicons that ship with the program. */
    public static PeriodExtractor create() {
        return new PeriodExtractor();
    }

    /**
     * The periods of {@code canonical} in order of place, none overlapping another, in one pass and linear time.
     *
     * <p>Relative expressions are resolved against {@code published}, and those that speak of an earlier expression
     * (同期, 上年同期, 该季) against the nearest one before them. An expression that cannot be resolved (去年 where
     * {@code published} is null and no year was named) is left out. Traditional characters and full-width digits are
     * read too: {@code "２０２５年第三季，去年同期"} and {@code "累計前10月"} need not be canonical.
     *
     * @param canonical canonical text; spans count in it
     * @param published the article's date, or null where unknown
     * @param region whose calendar is meant: 民國114年 in Taiwan
     */
    public List<Period> extract(CharSequence canonical, @Nullable LocalDate published, Region region) {
        return new PeriodReader(FoldedText.of(canonical), published, region).read();
    }

    /**
     * The newest day that {@code canonical} states as past or present, as the publication date of an article that has
     * none; empty where the text states no year at all.
     */
    public Optional<Published> inferPublished(CharSequence canonical, Region region) {
        return PublicationDay.infer(FoldedText.of(canonical), region)
                .map(day -> new Published(day, Published.Basis.INFERRED));
    }
}
