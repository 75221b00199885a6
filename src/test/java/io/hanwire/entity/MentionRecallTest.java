package io.hanwire.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.hanwire.script.CanonicalText;
import io.hanwire.text.Sentences;
import io.hanwire.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures linking on annotated documents, where they are at hand beside the project. */
class MentionRecallTest {

    private static final Path SHARED = Path.of("../shared");
    private static final EntityRegistry REGISTRY = EntityRegistry.shipped();
    private static final EntityLinker LINKER = EntityLinker.of(REGISTRY);
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void namesOfTheAnnotatedDocumentsAreFound() throws IOException {
        Path gold = SHARED.resolve("eval/gold/mentions.jsonl");
        assumeTrue(Files.exists(gold), "no annotated documents beside the project");
        Map<String, Document> documents = new HashMap<>();
        Map<String, int[]> counts = new TreeMap<>();
        List<String> missed = new ArrayList<>();
        for (String line : Files.readAllLines(gold)) {
            JsonNode node = JSON.readTree(line);
            Document document = documents.computeIfAbsent(
                    node.get("doc").asString(),
                    name -> Document.read(SHARED.resolve("seeds").resolve(name)));
            int[] count = counts.computeIfAbsent(node.get("type").asString(), type -> new int[2]);
            count[1]++;
            if (document.names(
                    node.get("surface").asString(), node.get("canonical").asString())) {
                count[0]++;
            } else {
                missed.add(node.get("surface").asString());
            }
        }
        System.out.println("recall of names: " + print(counts) + "; missed " + missed);
        assertThat(share(counts.get("company"))).isGreaterThanOrEqualTo(0.95);
        assertThat(share(counts.get("product"))).isGreaterThanOrEqualTo(0.90);
    }

    @ParameterizedTest
    @CsvSource({"eval/styles/subjects.tsv, eval/styles/articles", "eval/gold/subjects.tsv, seeds"})
    void everySubjectIsFoundAndWhereItIsRealLinkedToOneId(String table, String articles) throws IOException {
        Path subjects = SHARED.resolve(table);
        assumeTrue(Files.exists(subjects), "no annotated articles beside the project");
        List<Document> documents = documents(SHARED.resolve(articles));
        int count = 0;
        int real = 0;
        List<String> missed = new ArrayList<>();
        List<String> unlinked = new ArrayList<>();
        for (String line : Files.readAllLines(subjects)) {
            String[] cells = line.split("\t");
            Set<Entity> entities = new HashSet<>();
            boolean stands = false;
            for (String surface : cells[2].split("\\|")) {
                String form = REGISTRY.canonicalizer().canonicalize(surface).text();
                for (Document document : documents) {
                    stands |= document.holds(form);
                    document.mentions().stream()
                            .filter(mention ->
                                    mention.span().of(document.text().text()).equals(form))
                            .forEach(mention -> entities.add(mention.entity()));
                }
            }
            if (!stands) {
                continue;
            }
            entities.removeIf(entity -> cells[1].equals("market") != (entity.type() == EntityType.MARKET));
            count++;
            List<RegistryEntry> known = REGISTRY.named(cells[0]);
            if (entities.isEmpty()) {
                missed.add(line);
            } else if (!known.isEmpty()) {
                real++;
                Set<String> ids = new HashSet<>();
                entities.forEach(entity -> ids.add(entity.registered() ? entity.id() : "none: " + entity.name()));
                if (ids.size() != 1
                        || !known.stream().map(RegistryEntry::id).toList().containsAll(ids)) {
                    unlinked.add(cells[0] + " " + ids);
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "subjects of %s: found %d of %d, linked to one id %d of %d; missed %s, not linked %s%n",
                articles,
                count - missed.size(),
                count,
                real - unlinked.size(),
                real,
                missed,
                unlinked);
        // what is left are groups of companies (國產GPU四小龍), a ranking and the pen names of two authors
        assertThat(missed)
                .filteredOn(line -> line.contains("\tcompany\t") || line.contains("\tchip\t"))
                .isEmpty();
        assertThat(count - missed.size()).isGreaterThanOrEqualTo(count * 8 / 9);
        assertThat(unlinked).isEmpty();
    }

    private static List<Document> documents(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(Document::read).toList();
        }
    }

    /** Marks of these sentences are partial: a name that is marked in another sentence counts as right here too. */
    @Test
    void companiesOfFinancialSentencesAreFound() throws IOException {
        Path valid = SHARED.resolve("eval/ner/finre_valid.jsonl");
        assumeTrue(Files.exists(valid), "no marked sentences beside the project");
        Set<String> marked = new HashSet<>();
        for (String file : List.of("finre_train.jsonl", "finre_valid.jsonl")) {
            for (String line : Files.readAllLines(valid.resolveSibling(file))) {
                JsonNode node = JSON.readTree(line);
                spans(node).forEach(span -> marked.add(span.of(node.get("text").asString())));
            }
        }
        int gold = 0;
        int hits = 0;
        int found = 0;
        int right = 0;
        for (String line : Files.readAllLines(valid)) {
            JsonNode node = JSON.readTree(line);
            String text = node.get("text").asString();
            Set<Span> expected = spans(node);
            gold += expected.size();
            // <N> stands for a number; three digits keep the offsets
            Document document = Document.of(text.replace("<N>", "123"));
            for (Mention mention : document.mentions()) {
                if (isCompany(mention.entity())) {
                    Span span = document.text().toOriginal(mention.span());
                    found++;
                    hits += expected.contains(span) ? 1 : 0;
                    right += expected.contains(span) || marked.contains(span.of(text)) ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "financial sentences: recall %.3f, precision %.3f, with names marked elsewhere %.3f%n",
                (double) hits / gold,
                (double) hits / found,
                (double) right / found);
        assertThat((double) hits / gold).isGreaterThanOrEqualTo(0.80);
        assertThat((double) right / found).isGreaterThanOrEqualTo(0.75);
    }

    /** The registry has banks and brokers that news cites as institutions; authorities, media and universities are no companies. */
    private static boolean isCompany(Entity entity) {
        return entity.type() == EntityType.COMPANY
                || entity.type() == EntityType.INSTITUTION
                        && REGISTRY.byId(Objects.requireNonNull(entity.id()))
                                .map(RegistryEntry::sector)
                                .filter("research-finance"::equals)
                                .isPresent();
    }

    private static Set<Span> spans(JsonNode node) {
        Set<Span> spans = new HashSet<>();
        for (JsonNode entity : node.get("entities")) {
            spans.add(new Span(entity.get("start").asInt(), entity.get("end").asInt()));
        }
        return spans;
    }

    private static double share(int[] count) {
        return (double) count[0] / count[1];
    }

    private static String print(Map<String, int[]> counts) {
        StringBuilder text = new StringBuilder();
        counts.forEach((type, count) -> text.append(type)
                .append(' ')
                .append(count[0])
                .append('/')
                .append(count[1])
                .append(' '));
        return text.toString().strip();
    }

    /** A text with its mentions. */
    private record Document(CanonicalText text, List<Mention> mentions) {

        static Document read(Path file) {
            try {
                return of(Files.readString(file));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        static Document of(String original) {
            CanonicalText text = REGISTRY.canonicalizer().canonicalize(original);
            return new Document(text, LINKER.link(text, Sentences.of(text.text())));
        }

        /** Whether {@code form} stands in the canonical text, and not only inside longer names (平头哥 in 平头哥PPU). */
        boolean holds(String form) {
            String canonical = text.text();
            for (int at = canonical.indexOf(form); at >= 0; at = canonical.indexOf(form, at + 1)) {
                Span span = new Span(at, at + form.length());
                if (mentions.stream()
                        .noneMatch(mention ->
                                mention.span().contains(span) && !mention.span().equals(span))) {
                    return true;
                }
            }
            return false;
        }

        /** Whether a mention covers {@code surface} somewhere and names the entity whose canonical name is {@code name}. */
        boolean names(String surface, String name) {
            String original = text.original();
            for (int at = original.indexOf(surface); at >= 0; at = original.indexOf(surface, at + 1)) {
                Span wanted = new Span(at, at + surface.length());
                for (Mention mention : mentions) {
                    Span span = text.toOriginal(mention.span());
                    if (span.contains(wanted) && isCalled(mention.entity(), name)) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static boolean isCalled(Entity entity, String name) {
            String folded = fold(name);
            return fold(entity.name()).equals(folded)
                    || entity.aliases().stream().anyMatch(alias -> fold(alias).equals(folded));
        }

        private static String fold(String name) {
            return NameFolding.fold(REGISTRY.canonicalizer().canonicalize(name).text());
        }
    }
}
