package io.hanwire.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Draws rows of a growth table as an SVG picture: four panels, the number of articles on a logarithmic axis. */
final class GrowthChart {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 180;
    private static final int LEFT = 50;
    private static final int TOP = 40;
    private static final int GAP = 80;

    private final List<GrowthRow> rows;
    private final StringBuilder svg = new StringBuilder();

    private GrowthChart(List<GrowthRow> rows) {
        this.rows = rows;
    }

    /** One line of a panel. */
    private record Series(String name, String color, ToDoubleFunction<GrowthRow> value) {}

    static String of(List<GrowthRow> rows) {
        return new GrowthChart(List.copyOf(rows)).draw();
    }

    private String draw() {
        int width = 2 * (WIDTH + LEFT + GAP);
        int height = 2 * (HEIGHT + TOP + GAP / 2);
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">%n",
                width, height));
        svg.append("<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        panel(
                0,
                "processor time of an article 每篇處理時間, ms",
                List.of(new Series("ingest", "#1f6feb", GrowthRow::processorMillis)));
        panel(
                1,
                "memory 記憶體, MB",
                List.of(
                        new Series("resident", "#1f6feb", row -> row.first().residentMegabytes()),
                        new Series(
                                "heap after collection",
                                "#d1242f",
                                row -> row.first().heapMegabytes())));
        panel(
                2,
                "index of 1,000 articles 每千篇索引, MB",
                List.of(new Series("index", "#1f6feb", row -> 1_000.0 * row.indexMegabytes() / row.articles())));
        panel(
                3,
                "query 查詢, ms",
                List.of(
                        new Series("p99", "#d1242f", GrowthRow::slow),
                        new Series("p50", "#1f6feb", GrowthRow::median)));
        return svg.append("</svg>\n").toString();
    }

    private void panel(int number, String title, List<Series> all) {
        int x = LEFT + number % 2 * (WIDTH + GAP);
        int y = TOP + number / 2 * (HEIGHT + GAP);
        double most = 0;
        for (Series series : all) {
            most = Math.max(
                    most, rows.stream().mapToDouble(series.value()).max().orElse(0));
        }
        most = most == 0 ? 1 : 1.15 * most;
        svg.append(format("<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text>%n", x, y - 12, title));
        svg.append(
                format("<path d=\"M%d %dV%dH%d\" fill=\"none\" stroke=\"#57606a\"/>%n", x, y, y + HEIGHT, x + WIDTH));
        for (int step = 0; step <= 4; step++) {
            double value = most * step / 4;
            svg.append(format(
                    "<text x=\"%d\" y=\"%.0f\" text-anchor=\"end\">%s</text>%n",
                    x - 4, y + HEIGHT - HEIGHT * step / 4.0 + 4, format(most < 10 ? "%.1f" : "%.0f", value)));
        }
        for (GrowthRow row : rows) {
            svg.append(format(
                    "<text x=\"%.0f\" y=\"%d\" text-anchor=\"middle\">%,d</text>%n",
                    x + across(row), y + HEIGHT + 16, row.articles()));
        }
        for (int i = 0; i < all.size(); i++) {
            line(all.get(i), x, y, most);
            svg.append(format(
                    "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>%n",
                    x + 8, y + 12 + 14 * i, all.get(i).color(), all.get(i).name()));
        }
    }

    private void line(Series series, int x, int y, double most) {
        List<String> points = new ArrayList<>();
        for (GrowthRow row : rows) {
            double up = HEIGHT * series.value().applyAsDouble(row) / most;
            String point = format("%.1f,%.1f", x + across(row), y + HEIGHT - up);
            points.add(point);
            String[] place = point.split(",");
            svg.append(
                    format("<circle cx=\"%s\" cy=\"%s\" r=\"3\" fill=\"%s\"/>%n", place[0], place[1], series.color()));
        }
        svg.append(format(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>%n",
                String.join(" ", points), series.color()));
    }

    /** How far right a row stands: the axis is logarithmic and leaves a margin at both ends. */
    private double across(GrowthRow row) {
        double first = Math.log10(rows.getFirst().articles());
        double last = Math.log10(rows.getLast().articles());
        double share = last == first ? 0.5 : (Math.log10(row.articles()) - first) / (last - first);
        return 20 + share * (WIDTH - 60);
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }
}
