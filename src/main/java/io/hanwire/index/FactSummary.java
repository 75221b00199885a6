package io.hanwire.index;

import io.hanwire.fact.Fact;
import io.hanwire.period.Period;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.util.BytesRef;

/**
 * What an article states, in the form that conditions on figures are tested with: the words that its facts use, each once, and for
 * each fact which of them are its metric, subject, unit and period, the days of the period, and the values.
 */
final class FactSummary {

    /** The number of a period that a fact does not have, or whose days are not known. */
    private static final int NONE = 0;

    private FactSummary() {}

    static BytesRef write(List<Fact> facts) {
        Map<String, Integer> words = new LinkedHashMap<>();
        RecordOutput rows = new RecordOutput();
        for (Fact fact : facts) {
            write(fact, words, rows);
        }
        RecordOutput out = new RecordOutput();
        out.count(words.size());
        words.keySet().forEach(out::text);
        out.count(facts.size());
        out.raw(rows);
        return out.bytes();
    }

    private static void write(Fact fact, Map<String, Integer> words, RecordOutput rows) {
        rows.count(number(fact.metric(), words));
        rows.count(number(Fields.subject(fact.subject()), words));
        rows.count(number(fact.figure().unit(), words));
        Period period = fact.period();
        rows.count(period == null ? NONE : 1 + number(period.label(), words));
        if (period != null) {
            boolean days = period.start() != null && period.end() != null;
            rows.flag(days);
            if (days) {
                rows.day(period.start());
                rows.day(period.end());
            }
        }
        ValueRange values = ValueRange.of(fact);
        rows.real(values.min());
        rows.flag(values.max() != values.min());
        if (values.max() != values.min()) {
            rows.real(values.max());
        }
    }

    private static int number(String word, Map<String, Integer> words) {
        Integer number = words.putIfAbsent(word, words.size());
        return number == null ? words.size() - 1 : number;
    }

    /** Tests summaries. Not for use by several threads. */
    static final class Reader implements ValueQuery.Tester {

        private static final int METRIC = 1;
        private static final int SUBJECT = 2;
        private static final int UNIT = 4;
        private static final int PERIOD = 8;

        private final FactTest test;
        private final FactTest.Words wanted;
        private final ByteArrayDataInput in = new ByteArrayDataInput();
        private final BytesRef word = new BytesRef();
        /** What each word of the summary may be, as the test wants it. */
        private byte[] uses = new byte[64];

        Reader(FactTest test) {
            this.test = test;
            this.wanted = test.words();
        }

        /** Whether one of the facts of {@code summary} is asked for. */
        @Override
        public boolean accepts(BytesRef summary) throws IOException {
            in.reset(summary.bytes, summary.offset, summary.length);
            if (!readWords(summary.bytes)) {
                return false;
            }
            boolean found = false;
            for (int facts = in.readVInt(); facts > 0 && !found; facts--) {
                found = acceptsNext();
            }
            return found;
        }

        /** False where the metric is not among the words. */
        private boolean readWords(byte[] bytes) throws IOException {
            int count = in.readVInt();
            if (uses.length < count) {
                uses = new byte[2 * count];
            }
            int all = 0;
            word.bytes = bytes;
            for (int i = 0; i < count; i++) {
                word.length = in.readVInt();
                word.offset = in.getPosition();
                in.skipBytes(word.length);
                uses[i] = uses();
                all |= uses[i];
            }
            return (all & METRIC) != 0;
        }

        private byte uses() {
            int uses = wanted.metric().equals(word) ? METRIC : 0;
            uses |= wanted.subjects().isEmpty() || wanted.subjects().contains(word) ? SUBJECT : 0;
            uses |= wanted.unit() == null || wanted.unit().equals(word) ? UNIT : 0;
            uses |= wanted.periods().contains(word) ? PERIOD : 0;
            return (byte) uses;
        }

        private boolean acceptsNext() throws IOException {
            boolean right = (uses[in.readVInt()] & METRIC) != 0;
            right &= (uses[in.readVInt()] & SUBJECT) != 0;
            right &= (uses[in.readVInt()] & UNIT) != 0;
            right &= acceptsPeriod();
            double min = Double.longBitsToDouble(in.readLong());
            double max = in.readByte() == 0 ? min : Double.longBitsToDouble(in.readLong());
            return right && (test.values() == null || test.values().meets(new ValueRange(min, max)));
        }

        private boolean acceptsPeriod() throws IOException {
            int period = in.readVInt();
            boolean right = test.isOfAnyPeriod();
            if (period != NONE) {
                right |= (uses[period - 1] & PERIOD) != 0;
                if (in.readByte() != 0) {
                    long start = in.readZLong();
                    long end = in.readZLong();
                    right |= test.days().contains(new Days(start, end));
                }
            }
            return right;
        }
    }
}
