package io.hanwire.corpus.line;

import io.hanwire.corpus.date.PrintedDate;
import io.hanwire.corpus.date.StatedDate;
import io.hanwire.text.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article while it is being put together from the parts of its input. Fields that are given with the input are set first;
 * what the text says fills only those still empty. Not thread-safe.
 */
public final class ArticleDraft {

    private @Nullable String id;
    private @Nullable String url;
    private @Nullable String title;
    private @Nullable String source;
    private @Nullable StatedDate published;
    private @Nullable StatedDate updated;
    private @Nullable PrintedDate yearless;
    private @Nullable Language language;
    private final Set<String> authors = new LinkedHashSet<>();
    private final Set<String> editors = new LinkedHashSet<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final List<Removed> removed = new ArrayList<>();
    private boolean paged;
    private final Set<String> warnings = new LinkedHashSet<>();

    public @Nullable String id() {
        return id;
    }

    public ArticleDraft id(@Nullable String value) {
        id = id == null ? value : id;
        return this;
    }

    public @Nullable String url() {
        return url;
    }

    public ArticleDraft url(@Nullable String value) {
        url = url == null ? value : url;
        return this;
    }

    /** The headline, or null where none was found. */
    public @Nullable String title() {
        return title;
    }

    public ArticleDraft title(@Nullable String value) {
        if (title == null && value != null && !value.isBlank()) {
            title = value;
        }
        return this;
    }

    public @Nullable String source() {
        return source;
    }

    public ArticleDraft source(@Nullable String value) {
        if (source == null && value != null && !value.isBlank()) {
            source = value;
        }
        return this;
    }

    /** The date of publication; where only that of a change is known, that one; null where neither is. */
    public @Nullable StatedDate published() {
        return published != null ? published : updated;
    }

    public ArticleDraft published(@Nullable StatedDate value) {
        published = published == null ? value : published;
        return this;
    }

    /** The date of publication without its year, where no line gives that, or null. */
    @Nullable
    PrintedDate yearless() {
        return published() == null ? yearless : null;
    }

    void yearless(@Nullable PrintedDate value) {
        yearless = yearless == null ? value : yearless;
    }

    public @Nullable Language language() {
        return language;
    }

    public ArticleDraft language(@Nullable Language value) {
        language = language == null ? value : language;
        return this;
    }

    /** The writers; an outlet among them, 「文｜沪财 武柏舟」 in 沪财网, is none. */
    public List<String> authors() {
        return authors.stream()
                .filter(name -> !editors.contains(name))
                .filter(name -> authors.size() == 1 || source == null || !source.startsWith(name))
                .toList();
    }

    public ArticleDraft authors(Collection<String> names) {
        authors.addAll(names);
        return this;
    }

    public List<String> editors() {
        return List.copyOf(editors);
    }

    public ArticleDraft editors(Collection<String> names) {
        editors.addAll(names);
        return this;
    }

    public List<String> paragraphs() {
        return List.copyOf(paragraphs);
    }

    public ArticleDraft paragraph(String line) {
        paragraphs.add(line);
        return this;
    }

    public List<Removed> removed() {
        return List.copyOf(removed);
    }

    public ArticleDraft remove(String text, String reason) {
        removed.add(new Removed(text, reason));
        return this;
    }

    /** Whether what was read is one page of several of an article. */
    public boolean isPaged() {
        return paged;
    }

    public ArticleDraft paged(boolean value) {
        paged = value;
        return this;
    }

    public List<String> warnings() {
        return List.copyOf(warnings);
    }

    public ArticleDraft warn(@Nullable String warning) {
        if (warning != null) {
            warnings.add(warning);
        }
        return this;
    }

    /** Takes over what a byline says. */
    public ArticleDraft take(Byline byline) {
        authors(byline.authors());
        editors(byline.editors());
        source(byline.source());
        published(byline.published());
        updated = updated == null ? byline.updated() : updated;
        yearless(byline.yearless());
        warn(byline.warning());
        return this;
    }
}
