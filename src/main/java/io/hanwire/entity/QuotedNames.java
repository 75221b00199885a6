package io.hanwire.entity;

import io.hanwire.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Names of companies in quotation marks behind what the company is: 「灵巧手研发商「触界科技」」. Immutable. */
final class QuotedNames {

    private static final int SHORTEST = 2;
    private static final int LONGEST = 12;

    /** Roles that speak of a company itself; a name in quotes behind 平台 or 品牌 is a product's. */
    private final PhraseSet companies;

    private final NameBoundary boundary;

    QuotedNames(NameBoundary boundary) {
        this.boundary = boundary;
        this.companies = PhraseSet.of(boundary.words("company"));
    }

    /** Where such names stand in {@code text}, without their quotation marks. */
    List<Span> find(String text) {
        List<Span> names = new ArrayList<>();
        for (int i = 1; i < text.length(); i++) {
            int close = opens(text.charAt(i)) ? closing(text, i) : -1;
            if (close > 0 && isCompany(text, i) && isName(text.substring(i + 1, close))) {
                names.add(new Span(i + 1, close));
                i = close;
            }
        }
        return names;
    }

    private static boolean opens(char c) {
        return c == '“' || c == '「' || c == '『' || c == '"';
    }

    private static int closing(String text, int open) {
        for (int i = open + 1; i < Math.min(text.length(), open + LONGEST + 2); i++) {
            if ("”」』\"".indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }

    private boolean isCompany(String text, int open) {
        return companies.endsAt(text, open);
    }

    private boolean isName(String name) {
        return name.length() >= SHORTEST
                && name.codePoints().allMatch(Character::isLetterOrDigit)
                && !boundary.isGeneric(name);
    }
}
