package io.hanwire.export;

import io.hanwire.export.GoldenLine.Review;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The reviewed facts of one input: every fact that is printed, every one that should be. */
record GoldenFile(List<GoldenLine> lines) {

    private static final String HEADER = "# review\t" + String.join("\t", GoldenLine.NAMES) + "\tremark\n";

    GoldenFile {
        lines = List.copyOf(lines);
    }

    static GoldenFile read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return new GoldenFile(lines.filter(line -> !line.startsWith("#"))
                    .map(GoldenLine::parse)
                    .toList());
        }
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        StringBuilder text = new StringBuilder(HEADER);
        lines.forEach(line -> text.append(line.print()).append('\n'));
        Files.writeString(file, text);
    }

    List<GoldenLine> reviewed(Review review) {
        return lines.stream().filter(line -> line.review() == review).toList();
    }

    private List<GoldenLine> expected() {
        return lines.stream().filter(line -> line.review() != Review.MISSED).toList();
    }

    /** What {@code printed} has otherwise than this file, a sentence each. */
    List<String> differences(List<GoldenLine> printed) {
        List<String> differences = new ArrayList<>();
        List<GoldenLine> gone = without(expected(), printed);
        for (GoldenLine line : without(printed, expected())) {
            Optional<GoldenLine> before = gone.stream().filter(line::sameFigure).findFirst();
            before.ifPresent(gone::remove);
            String verdict = reviewed(Review.MISSED).stream().anyMatch(line::sameFact)
                    ? "now right  "
                    : before.isPresent() ? "changed    " : "new        ";
            differences.add(verdict
                    + before.map(old -> "(was " + old.review().label() + ") " + line + ": " + old.changesTo(line))
                            .orElse(line.toString()));
        }
        gone.forEach(line -> differences.add("gone       (was " + line.review().label() + ") " + line));
        return differences;
    }

    /** This file for {@code printed}: what was reviewed stays so, what was missed and is printed is right, the rest is unread. */
    GoldenFile updated(List<GoldenLine> printed) {
        List<GoldenLine> updated = new ArrayList<>();
        for (GoldenLine line : printed) {
            Optional<GoldenLine> known = lines.stream().filter(line::sameFact).findFirst();
            updated.add(known.map(old -> old.review() == Review.MISSED ? line.reviewed(Review.RIGHT, "") : old)
                    .orElse(line));
        }
        updated.addAll(without(reviewed(Review.MISSED), printed));
        return new GoldenFile(updated);
    }

    private static List<GoldenLine> without(List<GoldenLine> lines, List<GoldenLine> others) {
        List<GoldenLine> rest = new ArrayList<>(lines);
        rest.removeIf(line -> others.stream().anyMatch(line::sameFact));
        return rest;
    }
}
