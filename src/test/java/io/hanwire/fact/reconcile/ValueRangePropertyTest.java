package io.hanwire.fact.reconcile;

import static io.hanwire.fact.reconcile.Statement.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.hanwire.fact.Fact;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any two statements of one value, however each of them rounds and hedges it. */
class ValueRangePropertyTest {

    private static final int ROUNDS = 5_000;

    private final long seed = Long.getLong("hanwire.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void whatRoundsCutsOrHedgesOneValueAgrees() {
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal value = value();
            String one = stated(value, random.nextInt(1, 4));
            String other = stated(value, random.nextInt(4, 6));
            assertThat(ValueRange.agree(fact(one, false), fact(other, false)))
                    .as("%s and %s of %s, seed %d", one, other, value, seed)
                    .isTrue();
        }
    }

    @Test
    void twoNumbersOfOnePrecisionAgreeOnlyWhereTheyAreTheSame() {
        for (int i = 0; i < ROUNDS; i++) {
            int one = random.nextInt(100, 1000);
            int other = one + random.nextInt(-3, 4);
            String a = BigDecimal.valueOf(one, 2).toPlainString() + "亿元";
            String b = BigDecimal.valueOf(other, 2).toPlainString() + "亿元";
            assertThat(ValueRange.agree(fact(a, false), fact(b, false)))
                    .as("%s and %s, seed %d", a, b, seed)
                    .isEqualTo(one == other);
        }
    }

    @Test
    void agreementKnowsNoOrderAndNoSign() {
        for (int i = 0; i < ROUNDS; i++) {
            String one = stated(value(), random.nextInt(1, 6));
            String other = stated(value(), random.nextInt(1, 6));
            boolean agree = ValueRange.agree(fact(one, false), fact(other, false));
            assertThat(ValueRange.agree(fact(other, false), fact(one, false)))
                    .as("%s and %s, seed %d", one, other, seed)
                    .isEqualTo(agree);
            assertThat(ValueRange.agree(fact(one, true), fact(other, true)))
                    .as("losses of %s and %s, seed %d", one, other, seed)
                    .isEqualTo(agree);
        }
    }

    @Test
    void whatIsFarOffNeverAgrees() {
        for (int i = 0; i < ROUNDS; i++) {
            BigDecimal value = value();
            String one = plain(value, random.nextInt(2, 6), RoundingMode.HALF_UP);
            String other = "约" + plain(value.multiply(new BigDecimal("1.3")), random.nextInt(2, 6), RoundingMode.DOWN);
            assertThat(ValueRange.agree(fact(one, false), fact(other, false)))
                    .as("%s and %s, seed %d", one, other, seed)
                    .isFalse();
        }
    }

    /**
     * 1 to 9.999999: of larger numbers the last digits before the point may be rounded too, and nothing would show it. The last
     * digit is not 0: nobody who tells the truth says 超3.64亿元, nor 不足3.640亿元, of 3.64亿元.
     */
    private BigDecimal value() {
        return BigDecimal.valueOf(random.nextInt(100_000, 1_000_000) * 10L + random.nextInt(1, 10), 6);
    }

    /** {@code value} with {@code digits} digits, as a newspaper may put it: 4.38亿元, 超4亿元, 约4.4亿元, 不足5亿元. */
    private String stated(BigDecimal value, int digits) {
        return switch (random.nextInt(5)) {
            case 0 -> plain(value, digits, RoundingMode.HALF_UP);
            case 1 -> plain(value, digits, RoundingMode.DOWN);
            case 2 -> "超" + plain(value, digits, RoundingMode.DOWN);
            case 3 -> "约" + plain(value, digits, RoundingMode.HALF_UP);
            default -> "不足" + plain(value, digits, RoundingMode.UP);
        };
    }

    private static String plain(BigDecimal value, int digits, RoundingMode mode) {
        return value.round(new MathContext(digits, mode)).toPlainString() + "亿元";
    }

    private static Fact fact(String amount, boolean loss) {
        Statement statement = said(amount, "甲报");
        return (loss ? statement.loss() : statement).build().fact();
    }
}
