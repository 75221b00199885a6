package io.hanwire.fact;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A movement that a word names: of 「年减」 down over a year.
 *
 * @param direction where to
 * @param basis {@code "yoy"}, {@code "qoq"}, {@code "mom"}, {@code "wow"} or {@code "cagr"}, {@code ""} where the word does not tell
 * @param metric the metric that moves, or null where the word does not tell: net_profit of 多赚
 */
record Change(Direction direction, String basis, @Nullable String metric) {

    enum Direction {
        UP,
        DOWN,
        /** 翻番: up by as much again, without a figure. */
        DOUBLE,
        /** A forecast, not what it forecasts, moves: 上调. */
        REVISE,
        /** A rise as a noun, 增幅, which a negative figure makes a fall. */
        NOUN,
        /** A fall as a noun: 跌幅. */
        NOUN_DOWN
    }

    Change {
        Objects.requireNonNull(direction, "direction is null");
        Objects.requireNonNull(basis, "basis is null");
    }

    boolean down() {
        return direction == Direction.DOWN || direction == Direction.NOUN_DOWN;
    }

    boolean noun() {
        return direction == Direction.NOUN || direction == Direction.NOUN_DOWN;
    }
}
