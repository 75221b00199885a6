package io.hanwire.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticlePoolTest {

    @Test
    void rowsOfManyBlocksAreReadAsTheyWereWritten() {
        Random random = new Random(7);
        ArticlePool pool = new ArticlePool();
        for (int row = 0; row < 70_000; row++) {
            pool.add("編號" + row, row % 3 == 0 ? "编号" + row : "編號" + row, row + 1, sketch(row, random.nextInt(4)));
        }
        pool.setInput(69_999, 0);
        random = new Random(7);
        assertThat(pool.size()).isEqualTo(70_000);
        for (int row = 0; row < 70_000; row++) {
            assertThat(pool.id(row)).isEqualTo("編號" + row);
            assertThat(pool.origin(row)).isEqualTo(row % 3 == 0 ? "编号" + row : "編號" + row);
            assertThat(pool.input(row)).isEqualTo(row == 69_999 ? 0 : row + 1);
            assertThat(pool.fingerprint(row).bytes())
                    .isEqualTo(sketch(row, random.nextInt(4)).bytes());
        }
    }

    @Test
    void anIdMayBeLongerThanABlock() {
        ArticlePool pool = new ArticlePool();
        String id = "长".repeat(1 << 20);
        pool.add("a", "a", 1, sketch(1, 0));
        pool.add(id, "a", 1, sketch(2, 1));
        pool.add("b", "b", 1, sketch(3, 2));
        assertThat(pool.id(1)).isEqualTo(id);
        assertThat(pool.origin(1)).isEqualTo("a");
        assertThat(pool.id(2)).isEqualTo("b");
    }

    @Test
    void aTableFindsEachNumberAfterItHasGrown() {
        NumberTable table = new NumberTable();
        IntStream.range(0, 50_000).forEach(number -> table.add((int) Fingerprint.mix(number / 2), number));
        for (int number = 0; number < 50_000; number++) {
            int wanted = number;
            assertThat(table.least((int) Fingerprint.mix(number / 2), found -> found == wanted))
                    .isEqualTo(number);
            assertThat(table.least((int) Fingerprint.mix(number / 2), found -> true))
                    .isEqualTo(number & ~1);
        }
        assertThat(table.least((int) Fingerprint.mix(-1), found -> true)).isEqualTo(-1);
    }

    private static Fingerprint sketch(int text, int figures) {
        return new Fingerprint(text, new short[Fingerprint.BUCKETS], 0, new short[figures]);
    }
}
