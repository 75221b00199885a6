package io.hanwire.figure;

import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes one range of a lower and an upper bound that stand together.
 *
 * <pre>{@code
 * range = over figure [ "且" | "但" | "并且" | "的同时" … ] under figure       大于20且小于35 · 超过20亿但不足30亿元
 *       | figure over [ "，" ] figure under                               300万元以上、1000万元以下
 * }</pre>
 */
final class BoundPairs {

    private static final int MOST_GAP = 8;

    private final char[] text;

    BoundPairs(char[] text) {
        this.text = text;
    }

    /** The figures with such pairs made one; {@code figures} is in order of place. */
    List<Figure> join(List<Figure> figures) {
        List<Figure> joined = new ArrayList<>(figures.size());
        for (Figure figure : figures) {
            Figure range = joined.isEmpty() ? null : range(joined.getLast(), figure);
            if (range == null) {
                joined.add(figure);
            } else {
                joined.set(joined.size() - 1, range);
            }
        }
        return joined;
    }

    private @Nullable Figure range(Figure left, Figure right) {
        boolean rising = left.modifier() == Modifier.OVER && right.modifier() == Modifier.UNDER;
        boolean falling = left.modifier() == Modifier.UNDER && right.modifier() == Modifier.OVER;
        if (!(rising || falling) || left.isRange() || right.isRange() || !agree(left, right) || !isPair(left, right)) {
            return null;
        }
        Figure low = rising ? left : right;
        Figure high = rising ? right : left;
        if (low.min().compareTo(high.min()) >= 0) {
            return null;
        }
        return new Figure(
                new Span(left.span().start(), right.span().end()),
                right.kind(),
                low.min(),
                high.min(),
                right.unit(),
                right.unitInferred(),
                right.classifier(),
                Math.min(left.decimals(), right.decimals()),
                Modifier.NONE,
                new Span(left.outer().start(), right.outer().end()),
                right.marks());
    }

    private static boolean agree(Figure left, Figure right) {
        boolean lent = left.kind() == FigureKind.NUMBER
                && (right.kind() == FigureKind.COUNT
                        || (right.kind() == FigureKind.MONEY && left.has(FigureMark.LARGE)));
        return lent || (left.kind() == right.kind() && left.unit().equals(right.unit()));
    }

    private boolean isPair(Figure left, Figure right) {
        int length = right.outer().start() - left.outer().end();
        if (length < 0 || length > MOST_GAP) {
            return false;
        }
        String gap = new String(text, left.outer().end(), length).strip();
        boolean before = left.outer().start() < left.span().start()
                && right.outer().start() < right.span().start();
        boolean after = left.outer().end() > left.span().end()
                && right.outer().end() > right.span().end();
        return switch (gap) {
            case "", "且", "并且", "而且", "但", "又", "同时", "的同时" -> before || after;
            case "，", ",", "、", "，但", "，且", "，比", "， 比", ",比" -> after;
            default -> false;
        };
    }
}
