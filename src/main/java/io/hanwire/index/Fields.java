package io.hanwire.index;

import io.hanwire.entity.Entity;
import io.hanwire.entity.EntityType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.apache.lucene.index.Term;

/** The names of the index's fields, and the terms by which documents are found again. */
final class Fields {

    /** Which {@link Kind} of document. */
    static final String KIND = "kind";
    /** The input path, on every document that an input caused. */
    static final String INPUT = "input";
    /** The input path of an article as a value. */
    static final String INPUT_OF = "inputof";
    /** The input path, on the ledger's entry only. */
    static final String LEDGER = "ledger";
    /** The article's id. */
    static final String ARTICLE = "article";
    /** The article's id as a sortable value. */
    static final String ID = "id";
    /** Path and id: the order in which everything is listed. */
    static final String ORDER = "order";
    /** The whole record of an article, stored. */
    static final String RECORD = "record";
    /** The whole record of an input, a rejection or an entity, as a value. */
    static final String ENTRY = "entry";

    static final String ORIGIN = "origin";
    /** What {@link Provenance#fingerprint} is. */
    static final String FINGERPRINT = "fingerprint";

    static final String SOURCE = "source";
    static final String LANGUAGE = "lang";
    /** Day of publication, counted from 1970-01-01. */
    static final String DAY = "day";
    /** The same where the day is known and not inferred: what recency counts by. */
    static final String NEWS_DAY = "newsday";

    /** Ideographs, pairs of neighbouring ideographs and runs of other letters of the whole text; those of the title twice. */
    static final String TEXT = "text";
    /** The whole text in folded canonical form, as a value: {@link TextCodec}. */
    static final String CANONICAL = "canonical";

    /** Whom an article names: {@link #subject(Entity)}. */
    static final String ENTITY = "entity";
    /** Companies named, for counting. */
    static final String COMPANY = "company";
    /** On an entity's own document, each of its names in canonical form. */
    static final String ALIAS = "alias";

    /** Whom a fact of the article is about, once for each fact. */
    static final String SUBJECT = "subject";
    /** Of what a fact of the article is, once for each fact. */
    static final String METRIC = "metric";

    static final String PERIOD = "period";
    /** What {@link FactSummary} tells of an article's facts. */
    static final String FACTS = "facts";

    /** Keys longer than this are cut and marked with a hash, since a term has at most 32,766 bytes. */
    private static final int LONGEST_KEY = 1_000;

    private Fields() {}

    /** What a document is. */
    enum Kind {
        ARTICLE,
        INPUT,
        REJECTION,
        ENTITY;

        Term term() {
            return new Term(KIND, name());
        }
    }

    /** {@code value} as a term: itself, or where it is too long its beginning and its SHA-256. */
    static String key(String value) {
        if (value.length() <= LONGEST_KEY) {
            return value;
        }
        int end = Character.isHighSurrogate(value.charAt(LONGEST_KEY - 1)) ? LONGEST_KEY - 1 : LONGEST_KEY;
        return value.substring(0, end) + "#" + sha256(value);
    }

    /** The term that stands for an entity: its id, or where it has none its type and name, {@code "=company:某某科技"}. */
    static String subject(Entity entity) {
        return entity.id() == null ? unregistered(entity.type(), entity.name()) : key(entity.id());
    }

    static String unregistered(EntityType type, String name) {
        return key("=" + type.label() + ":" + name);
    }

    private static String sha256(String value) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(value.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
