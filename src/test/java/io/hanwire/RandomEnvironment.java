package io.hanwire;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TimeZone;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Gives each test run a random default locale and time zone, so that no test rests on those of its author's machine. The seed
 * is printed; {@code -Dtests.seed=N} repeats a run.
 */
public final class RandomEnvironment implements LauncherSessionListener {

    private static final List<String> LOCALES =
            List.of("en-US", "zh-CN", "zh-TW", "tr-TR", "ar-EG-u-nu-arab", "de-DE", "th-TH-u-ca-buddhist", "hi-IN");
    private static final List<String> ZONES = List.of(
            "Asia/Shanghai",
            "Asia/Taipei",
            "UTC",
            "America/Los_Angeles",
            "Pacific/Kiritimati",
            "Europe/Berlin",
            "Asia/Kathmandu");

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        long seed = seed();
        Random random = new Random(seed);
        Locale locale = Locale.forLanguageTag(LOCALES.get(random.nextInt(LOCALES.size())));
        TimeZone zone = TimeZone.getTimeZone(ZONES.get(random.nextInt(ZONES.size())));
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
        System.setProperty("hanwire.test.seed", Long.toString(seed));
        System.out.println("Tests run with -Dtests.seed=" + Long.toHexString(seed) + " (locale "
                + locale.toLanguageTag() + ", time zone " + zone.getID() + ")");
    }

    /** The seed is hexadecimal, since lucene-test-framework reads the same property so. */
    private static long seed() {
        String given = System.getProperty("tests.seed");
        if (given != null) {
            return Long.parseUnsignedLong(given, 16);
        }
        long seed = System.nanoTime();
        System.setProperty("tests.seed", Long.toHexString(seed));
        return seed;
    }
}
