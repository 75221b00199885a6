package io.hanwire.corpus;

import io.hanwire.corpus.date.PrintedDate;
import io.hanwire.corpus.date.PrintedDates;
import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import io.hanwire.corpus.line.ArticleDraft;
import io.hanwire.corpus.line.Lines;
import io.hanwire.corpus.line.TextReader;
import io.hanwire.text.Language;
import io.hanwire.text.Published;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads one JSON object as an article: {@code id, url, title, text} or {@code body, published, source, authors, language}. Other
 * fields are ignored; a title that is not given is looked for in the text.
 */
final class JsonArticle {

    private static final int MAX_DEPTH = 100;
    private static final int MAX_NUMBER = 1_000;
    private static final int MAX_ID = 200;

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(MAX_DEPTH)
                            .maxNumberLength(MAX_NUMBER)
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonArticle() {}

    /** Parses {@code json} strictly; throws a {@link Refusal} for {@link Reason#JSON} that says where it breaks. */
    static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException e) {
            var location = e.getLocation();
            String where =
                    location == null ? "" : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
            throw new Refusal(Reason.JSON, String.valueOf(e.getOriginalMessage()) + where, e);
        }
    }

    /** The articles of {@code node}: more than one where its text is a page of several. */
    static List<ArticleDraft> read(JsonNode node, Deadline deadline) {
        if (!node.isObject()) {
            throw new Refusal(Reason.JSON, "expected an object with a \"text\" field, found " + node.getNodeType());
        }
        String text = string(node, "text");
        text = text != null ? text : string(node, "body");
        if (text == null) {
            throw new Refusal(Reason.JSON, "the object has neither \"text\" nor \"body\"");
        }
        List<String> lines = Lines.of(text);
        String title = string(node, "title");
        if (title != null && !title.isBlank()) {
            ArticleDraft draft = fields(node).title(Lines.single(title));
            TextReader.fill(draft, lines, deadline);
            return List.of(draft);
        }
        ArticleDraft draft = fields(node);
        if (draft.id() != null) {
            TextReader.fill(draft, lines, deadline);
            return List.of(draft);
        }
        return TextReader.read(lines, () -> fields(node), deadline);
    }

    private static ArticleDraft fields(JsonNode node) {
        ArticleDraft draft = new ArticleDraft().url(string(node, "url")).source(string(node, "source"));
        String id = string(node, "id");
        if (id != null && isSafe(id)) {
            draft.id(id);
        } else if (id != null && !id.isBlank()) {
            draft.id(ArticleIds.of(id));
            draft.warn("the given id is longer than " + MAX_ID
                    + " or has blanks or characters that cannot be seen; one was derived from it");
        } else if (id != null) {
            draft.warn("the given id is blank; one was derived from the text");
        }
        JsonNode authors = node.get("authors");
        if (authors != null && authors.isArray()) {
            draft.authors(StreamSupport.stream(authors.spliterator(), false)
                    .filter(JsonNode::isString)
                    .map(JsonNode::stringValue)
                    .toList());
        } else if (authors != null && authors.isString()) {
            draft.authors(List.of(authors.stringValue()));
        }
        published(node, draft);
        return draft.language(language(string(node, "language"), draft));
    }

    /** Whether {@code id} can be typed as one word, and seen. */
    private static boolean isSafe(String id) {
        return !id.isEmpty()
                && id.length() <= MAX_ID
                && id.codePoints()
                        .noneMatch(c -> Character.isWhitespace(c)
                                || Character.isSpaceChar(c)
                                || switch (Character.getType(c)) {
                                    case Character.CONTROL,
                                            Character.FORMAT,
                                            Character.UNASSIGNED,
                                            Character.PRIVATE_USE,
                                            Character.SURROGATE -> true;
                                    default -> false;
                                });
    }

    private static void published(JsonNode node, ArticleDraft draft) {
        String given = string(node, "published");
        if (given == null || given.isBlank()) {
            return;
        }
        PrintedDate date = PrintedDates.find(given).stream().findFirst().orElse(null);
        var stated = date == null ? null : date.stated(Published.Basis.GIVEN);
        if (stated == null) {
            draft.warn("\"published\" is no date that can be: " + given);
        } else {
            draft.published(stated);
        }
    }

    /** A field's text; numbers are taken as text too, as crawlers write ids. */
    private static @Nullable String string(JsonNode node, String name) {
        JsonNode field = node.get(name);
        if (field == null || field.isNull()) {
            return null;
        }
        if (!field.isString() && !field.isNumber()) {
            throw new Refusal(Reason.JSON, "field \"" + name + "\" must be a string, found " + field.getNodeType());
        }
        String text = field.asString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean paired = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (paired) {
                i++;
            } else if (Character.isSurrogate(c)) {
                throw new Refusal(Reason.JSON, "field \"" + name + "\" has half of a surrogate pair at character " + i);
            }
        }
        return text;
    }

    private static @Nullable Language language(@Nullable String given, ArticleDraft draft) {
        if (given == null || given.isBlank()) {
            return null;
        }
        switch (given.toLowerCase(Locale.ROOT).replace('_', '-')) {
            case "zh-hans-cn", "zh-cn", "zh-hans" -> {
                return Language.SIMPLIFIED;
            }
            case "zh-hant-tw", "zh-tw" -> {
                return Language.TAIWAN;
            }
            case "zh-hant-hk", "zh-hk", "zh-hant-mo", "zh-mo" -> {
                return Language.HONG_KONG;
            }
            case "zh", "zh-hant" -> {
                return null;
            }
            default -> {
                try {
                    return Language.of(given);
                } catch (IllegalArgumentException e) {
                    draft.warn(e.getMessage());
                    return null;
                }
            }
        }
    }
}
