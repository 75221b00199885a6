package io.hanwire.script;

import java.util.Random;

/** Random numbers that another run can repeat: each test prints the seed that the whole run was given. */
final class Seeds {

    private Seeds() {}

    static Random random(String test) {
        long seed = Long.getLong("hanwire.test.seed", 20_260_101L);
        System.out.println(test + " runs with -Dtests.seed=" + Long.toHexString(seed));
        return new Random(seed);
    }
}
