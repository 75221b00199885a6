package io.hanwire.cli;

import io.hanwire.ingest.IngestProgress;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A progress bar of the bytes read, on a terminal only. */
final class IngestBar implements IngestProgress, AutoCloseable {

    private static final int REDRAW_MILLIS = 200;
    private static final long KILOBYTE = 1 << 10;

    private final Terminal terminal;
    private final boolean shown;
    private @Nullable ProgressBar bar;

    IngestBar(Terminal terminal, boolean quiet) {
        this.terminal = terminal;
        this.shown = !quiet && terminal.errIsTerminal();
    }

    @Override
    public void expect(long files, long bytes) {
        if (shown) {
            bar = new ProgressBarBuilder()
                    .setTaskName("ingest")
                    .setInitialMax(Math.max(1, bytes))
                    .setUnit(" KB", KILOBYTE)
                    .setUpdateIntervalMillis(REDRAW_MILLIS)
                    .setStyle(ProgressBarStyle.COLORFUL_UNICODE_BLOCK)
                    .setMaxRenderedLength(Math.min(terminal.columns(), 100))
                    .setConsumer(new me.tongfei.progressbar.ConsoleProgressBarConsumer(terminal.err()))
                    .build();
        }
    }

    @Override
    public void done(String path, long bytes) {
        if (bar != null) {
            bar.stepBy(bytes);
        }
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }
}
