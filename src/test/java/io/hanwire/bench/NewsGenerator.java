package io.hanwire.bench;

import com.github.houbb.opencc4j.util.ZhConverterUtil;
import io.hanwire.entity.EntityRegistry;
import io.hanwire.entity.EntityType;
import io.hanwire.entity.RegistryEntry;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/**
 * Generates news for measuring: both scripts in turn, companies of the registry, realistic figures, about 700 characters an
 * article. The same seed gives the same bytes.
 */
public final class NewsGenerator {

    private static final LocalDate FIRST_DAY = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 1_095;

    private final Random random;
    private final List<String> templates = new ArrayList<>();
    private final List<String> traditionalTemplates = new ArrayList<>();
    private final Map<String, List<String>> words = new HashMap<>();
    private final Map<String, List<String>> traditionalWords = new HashMap<>();

    public NewsGenerator(long seed) {
        random = new Random(seed);
        templates.addAll(lines("templates.txt"));
        templates.forEach(template -> traditionalTemplates.add(ZhConverterUtil.toTraditional(template)));
        for (String line : lines("words.txt")) {
            List<String> all = List.of(line.split(" "));
            words.put(all.getFirst(), all.subList(1, all.size()));
        }
        names("C", EntityType.COMPANY);
        names("P", EntityType.PRODUCT);
        names("H", EntityType.PERSON);
        names("I", EntityType.INSTITUTION);
        words.forEach((kind, list) -> traditionalWords.put(
                kind, list.stream().map(ZhConverterUtil::toTraditional).toList()));
    }

    private void names(String kind, EntityType type) {
        words.put(
                kind,
                EntityRegistry.shipped().entries().stream()
                        .map(RegistryEntry::entity)
                        .filter(entity -> entity.type() == type)
                        .map(entity -> entity.name())
                        .toList());
    }

    private static List<String> lines(String name) {
        try (InputStream in = NewsGenerator.class.getResourceAsStream(name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes {@code count} articles as JSON Lines files of {@code perFile} articles each. */
    public void write(Path folder, int count, int perFile) throws IOException {
        Files.createDirectories(folder);
        for (int first = 0; first < count; first += perFile) {
            Path file = folder.resolve(String.format(Locale.ROOT, "news-%08d.jsonl", first));
            try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
                for (int number = first; number < Math.min(count, first + perFile); number++) {
                    out.write(article(number));
                    out.write('\n');
                }
            }
        }
    }

    /** One article as a JSON object on a line; the words hold nothing that JSON escapes. */
    public String article(int number) {
        boolean traditional = number % 2 == 1;
        String title = sentence(traditional).replace("。", "");
        StringBuilder body = new StringBuilder();
        int paragraphs = 4 + random.nextInt(4);
        for (int paragraph = 0; paragraph < paragraphs; paragraph++) {
            int sentences = 2 + random.nextInt(3);
            for (int i = 0; i < sentences; i++) {
                body.append(sentence(traditional));
            }
            body.append(paragraph == paragraphs - 1 ? "" : "\\n");
        }
        String date = FIRST_DAY.plusDays(random.nextInt(DAYS)).toString();
        return "{\"id\":\"g" + number + "\",\"title\":\"" + title + "\",\"published\":\"" + date + "\",\"source\":\"生成社"
                + random.nextInt(20) + "\",\"text\":\"" + body + "\"}";
    }

    private String sentence(boolean traditional) {
        List<String> from = traditional ? traditionalTemplates : templates;
        String template = from.get(random.nextInt(from.size()));
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < template.length(); i++) {
            if (template.charAt(i) == '{') {
                sentence.append(slot(template.charAt(i + 1), traditional));
                i += 2;
            } else {
                sentence.append(template.charAt(i));
            }
        }
        return sentence.toString();
    }

    private String slot(char kind, boolean traditional) {
        return switch (kind) {
            case 'Y' -> Integer.toString(2022 + random.nextInt(4));
            case 'Q' -> Integer.toString(1 + random.nextInt(4));
            case 'M' -> random.nextInt(1, 3_000) + "." + random.nextInt(10);
            case 'G' -> random.nextInt(1, 60) + "." + random.nextInt(10);
            case 'N' -> Integer.toString(random.nextInt(3_000, 9_000));
            case 'S' -> random.nextInt(1, 90) + "." + random.nextInt(10, 99);
            default -> {
                List<String> list = (traditional ? traditionalWords : words).get(String.valueOf(kind));
                yield list.get(random.nextInt(list.size()));
            }
        };
    }
}
