package io.hanwire.corpus.page;

import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A page as a row of blocks, and which of them each element holds. */
final class PageText {

    private final List<Block> blocks = new ArrayList<>();
    private final BitSet prose = new BitSet();
    private final List<Integer> proseBefore = new ArrayList<>(List.of(0));
    private final Map<Element, Span> spans = new IdentityHashMap<>();
    private final Hints hints = new Hints();
    private final List<Element> elements = new ArrayList<>();

    List<Block> blocks() {
        return blocks;
    }

    Hints hints() {
        return hints;
    }

    boolean isProse(int block) {
        return prose.get(block);
    }

    /** How many of the blocks in {@code span} are prose. */
    int proseIn(Span span) {
        return proseBefore.get(span.end()) - proseBefore.get(span.start());
    }

    /** All elements, each after those inside it. */
    List<Element> elements() {
        return elements;
    }

    /** The numbers of the blocks inside {@code element}; empty for one that holds none. */
    Span span(Element element) {
        Span span = spans.get(element);
        return span == null ? new Span(0, 0) : span;
    }

    void add(@Nullable Block block) {
        if (block != null) {
            boolean good = block.isProse();
            prose.set(blocks.size(), good);
            proseBefore.add(proseBefore.getLast() + (good ? 1 : 0));
            blocks.add(block);
        }
    }

    /** Notes that {@code element} holds, or holds a part of, the blocks from {@code first} to before {@code end}. */
    void close(Element element, int first, int end) {
        if (end > first) {
            spans.put(element, new Span(first, end));
            elements.add(element);
        }
    }
}
