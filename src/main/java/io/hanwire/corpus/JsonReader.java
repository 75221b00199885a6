package io.hanwire.corpus;

import io.hanwire.corpus.encoding.Decoded;
import io.hanwire.corpus.guard.Deadline;
import io.hanwire.corpus.guard.Limits;
import io.hanwire.corpus.guard.Place;
import io.hanwire.corpus.guard.Reason;
import io.hanwire.corpus.guard.Refusal;
import io.hanwire.corpus.line.ArticleDraft;
import tools.jackson.databind.JsonNode;

/** Reads a JSON file: one object, an array of objects, or JSON Lines under another name. */
final class JsonReader {

    private final Limits limits;

    JsonReader(Limits limits) {
        this.limits = limits;
    }

    void read(Decoded decoded, Deadline deadline, Delivery delivery) {
        JsonNode root;
        try {
            root = JsonArticle.parse(decoded.text());
        } catch (Refusal refusal) {
            if (JsonLinesReader.looksLikeLines(decoded.text())) {
                readLines(decoded, deadline, delivery);
                return;
            }
            throw refusal;
        }
        if (!root.isArray()) {
            deliver(root, Place.WHOLE_FILE, decoded, deadline, delivery);
            return;
        }
        long number = 0;
        for (JsonNode element : root) {
            deadline.check();
            if (delivery.full()) {
                throw new Refusal(
                        Reason.TOO_MANY, "more than " + limits.articles() + " articles; the rest is not read");
            }
            deliver(element, Place.entry(++number), decoded, deadline, delivery);
        }
    }

    private static void readLines(Decoded decoded, Deadline deadline, Delivery delivery) {
        long number = 0;
        for (String line : (Iterable<String>) decoded.text().lines()::iterator) {
            number++;
            deadline.check();
            if (!line.isBlank()) {
                JsonLinesReader.readLine(line, Place.line(number), decoded, deadline, delivery);
            }
        }
    }

    private static void deliver(JsonNode node, Place place, Decoded decoded, Deadline deadline, Delivery delivery) {
        try {
            for (ArticleDraft draft : JsonArticle.read(node, deadline)) {
                decoded.warnings().forEach(draft::warn);
                delivery.accept(draft, place, Format.JSON, decoded.encoding());
            }
        } catch (Refusal refusal) {
            delivery.reject(place, refusal);
        }
    }
}
