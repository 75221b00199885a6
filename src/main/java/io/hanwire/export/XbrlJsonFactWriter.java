package io.hanwire.export;

import io.hanwire.fact.Fact;
import io.hanwire.fact.SourcedFact;
import io.hanwire.period.Period;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Facts as xBRL-JSON (Open Information Model 1.0, {@code https://xbrl.org/2021/xbrl-json}): values as strings with their
 * decimals, and concept, entity, period and unit as dimensions.
 *
 * <p>A period runs from the start of its first day to the start of the day after its last, as the model asks. A range is two
 * facts, told apart by the dimension {@code hanwire:bound}. A fact without period or with a fiscal label that has no days
 * carries no period dimension. The model's identifiers begin with a letter, so an {@code f} stands before a fact's id, and its
 * names have no white space, so {@code _} stands for it.
 */
final class XbrlJsonFactWriter implements FactWriter {

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]");

    private final JsonGenerator json;
    private final OutputStream out;

    XbrlJsonFactWriter(JsonGenerator json, OutputStream out) {
        this.json = json;
        this.out = out;
        json.writeStartObject();
        documentInfo();
        json.writeObjectPropertyStart("facts");
    }

    private void documentInfo() {
        json.writeObjectPropertyStart("documentInfo");
        json.writeStringProperty("documentType", "https://xbrl.org/2021/xbrl-json");
        json.writeObjectPropertyStart("namespaces");
        json.writeStringProperty("xbrl", "https://xbrl.org/2021");
        json.writeStringProperty("iso4217", "http://www.xbrl.org/2003/iso4217");
        json.writeStringProperty("hanwire", "urn:hanwire:metric");
        json.writeStringProperty("subject", "urn:hanwire:subject");
        json.writeEndObject();
        json.writeArrayPropertyStart("taxonomy");
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void write(SourcedFact sourced) throws IOException {
        Fact fact = sourced.fact();
        String id = "f" + fact.id();
        if (fact.min().compareTo(fact.max()) == 0) {
            fact(fact, id, fact.min(), "");
        } else {
            fact(fact, id + "-min", fact.min(), "min");
            fact(fact, id + "-max", fact.max(), "max");
        }
        json.writeRaw('\n');
    }

    private void fact(Fact fact, String id, BigDecimal value, String bound) {
        json.writeObjectPropertyStart(id);
        json.writeStringProperty("value", value.toPlainString());
        json.writeNumberProperty("decimals", fact.figure().decimals());
        json.writeObjectPropertyStart("dimensions");
        json.writeStringProperty("concept", "hanwire:" + fact.metric());
        json.writeStringProperty("entity", "subject:" + entity(fact));
        period(fact.period());
        unit(fact.figure().unit());
        json.writeStringProperty("hanwire:status", fact.status().label());
        if (!fact.scope().isEmpty()) {
            json.writeStringProperty("hanwire:scope", Json.wellFormed(fact.scope()));
        }
        if (!bound.isEmpty()) {
            json.writeStringProperty("hanwire:bound", bound);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String entity(Fact fact) {
        String id = fact.subject().id();
        return id != null
                ? id
                : WHITE_SPACE.matcher(Json.wellFormed(fact.subject().name())).replaceAll("_");
    }

    private void period(@Nullable Period period) {
        if (period == null || period.start() == null || period.end() == null) {
            return;
        }
        LocalDate after = period.end().plusDays(1);
        String text = period.start().equals(period.end())
                ? after + "T00:00:00"
                : period.start() + "T00:00:00/" + after + "T00:00:00";
        json.writeStringProperty("period", text);
    }

    private void unit(String unit) {
        boolean currency = unit.length() == 3 && unit.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (currency) {
            json.writeStringProperty("unit", "iso4217:" + unit);
        } else if (!unit.isEmpty() && !unit.equals("count") && !unit.equals("x")) {
            json.writeStringProperty("unit", unit.equals("%") ? "hanwire:percent" : "hanwire:" + unit);
        }
    }

    @Override
    public void close() throws IOException {
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
        out.flush();
    }
}
