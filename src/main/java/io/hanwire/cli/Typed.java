package io.hanwire.cli;

import io.hanwire.index.SearchRequest;
import io.hanwire.text.Region;
import java.time.DateTimeException;
import java.time.LocalDate;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** Reads the values of options, and says in the user's words what is wrong with one. */
final class Typed {

    private Typed() {}

    static void register(CommandLine line) {
        choice(line, FactForm.class);
        choice(line, AnnotateCommand.Format.class);
        choice(line, SearchCommand.Format.class);
        choice(line, ShowCommand.Format.class);
        choice(line, SearchRequest.Sort.class);
        choice(line, SearchRequest.FacetField.class);
        choice(line, Region.class);
        line.registerConverter(LocalDate.class, Typed::day);
        line.registerConverter(int.class, Typed::whole);
        line.registerConverter(Integer.class, Typed::whole);
        line.registerConverter(double.class, Typed::number);
    }

    private static <E extends Enum<E>> void choice(CommandLine line, Class<E> type) {
        line.registerConverter(type, new Choice<>(type));
    }

    /** 2025-11-20, also written 2025/11/20 or 2025.11.20. */
    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed.strip().replace('/', '-').replace('.', '-'));
        } catch (DateTimeException e) {
            throw new TypeConversionException("'" + typed + "' is no day: write it as 2025-11-20");
        }
    }

    private static Integer whole(String typed) {
        try {
            return Integer.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + typed + "' is no whole number");
        }
    }

    private static Double number(String typed) {
        try {
            return Double.valueOf(typed.strip());
        } catch (NumberFormatException e) {
            throw new TypeConversionException("'" + typed + "' is no number");
        }
    }

    /** {@code value} where it is 1 to {@code most}; otherwise a usage error that names {@code option}. */
    static int within(String option, int value, int most) {
        if (value < 1 || value > most) {
            String range = most == Integer.MAX_VALUE ? "at least 1" : "1 to " + most;
            throw UserException.usage(option + " must be " + range + ", was " + value);
        }
        return value;
    }
}
