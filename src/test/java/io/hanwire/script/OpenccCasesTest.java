package io.hanwire.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * OpenCC's own test cases towards Simplified. Configurations that end in {@code p} reword and are asked of
 * {@link Canonicalizer#canonicalize}, the others of {@link Canonicalizer#simplifyCharacters}.
 */
class OpenccCasesTest {

    /** Current native OpenCC passes 98 %, OpenCC4j with its own dictionaries 50 %. */
    private static final double PASSING = 0.95;

    /** One canonical form for all regions cannot pass cases that ask different things of one text: 著, 核心, 機率. */
    @Test
    void almostAllCasesPass() throws Exception {
        Canonicalizer canonicalizer = Canonicalizer.create();
        String cases = new String(
                OpenccCasesTest.class.getResourceAsStream("opencc-cases.txt").readAllBytes(), StandardCharsets.UTF_8);
        List<String> failed = new ArrayList<>();
        int all = 0;
        for (String line : cases.lines().filter(line -> !line.startsWith("#")).toList()) {
            String[] columns = line.split("\\|");
            for (String configuration : columns[0].split(",")) {
                all++;
                String converted = configuration.endsWith("p")
                        ? canonicalizer.canonicalize(columns[1]).text()
                        : canonicalizer.simplifyCharacters(columns[1]);
                if (!converted.equals(columns[2])) {
                    failed.add(configuration + ": " + columns[1] + " → " + converted + ", not " + columns[2]);
                }
            }
        }
        System.out.println("OpenCC cases: " + (all - failed.size()) + " of " + all + " pass");
        assertThat((double) failed.size()).as("%s", failed).isLessThanOrEqualTo(all * (1 - PASSING) + 1e-9);
    }
}
