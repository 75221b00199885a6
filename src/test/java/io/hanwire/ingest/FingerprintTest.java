package io.hanwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class FingerprintTest {

    private static final short[] WORDING = new short[Fingerprint.BUCKETS];
    private static final long PAGED = Fingerprint.series("news/", "沐曦股份的两年", true);
    private static final long WHOLE = Fingerprint.series("news/", "沐曦股份的两年", false);

    @Test
    void bytesGiveTheSameFingerprint() {
        Fingerprint print = new Fingerprint(7, WORDING, PAGED, new short[] {-3, 5, 9});
        Fingerprint read = Fingerprint.read(print.bytes());
        assertThat(read.text()).isEqualTo(7);
        assertThat(read.series()).isEqualTo(PAGED);
        assertThat(read.figures()).containsExactly(-3, 5, 9);
    }

    @Test
    void bytesOfEarlierVersionsHaveNoSeries() {
        byte[] bytes = new Fingerprint(7, WORDING, PAGED, new short[] {5}).bytes();
        Fingerprint read = Fingerprint.read(Arrays.copyOf(bytes, bytes.length - Long.BYTES - 1));
        assertThat(read.series()).isZero();
        assertThat(read.figures()).containsExactly(5);
    }

    @Test
    void pagesBelongTogetherWhereOneOfThemIsPaged() {
        Fingerprint paged = new Fingerprint(1, WORDING, PAGED, new short[0]);
        Fingerprint whole = new Fingerprint(2, WORDING, WHOLE, new short[0]);
        Fingerprint elsewhere = new Fingerprint(3, WORDING, Fingerprint.series("old/", "沐曦股份的两年", true), new short[0]);
        Fingerprint none = new Fingerprint(4, WORDING, 0, new short[0]);
        assertThat(paged.isOfOneArticleWith(whole)).isTrue();
        assertThat(whole.isOfOneArticleWith(paged)).isTrue();
        assertThat(whole.isOfOneArticleWith(whole)).isFalse();
        assertThat(paged.isOfOneArticleWith(elsewhere)).isFalse();
        assertThat(none.isOfOneArticleWith(none)).isFalse();
        assertThat(paged.seriesKey()).isEqualTo(whole.seriesKey());
    }
}
