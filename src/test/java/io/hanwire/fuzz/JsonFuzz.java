package io.hanwire.fuzz;

/** JSON files and JSON Lines: each line is read or rejected with a reason, and never fails in the program. */
public final class JsonFuzz {

    private static final FuzzText TEXT = FuzzText.of("json");

    private JsonFuzz() {}

    /** The entry that Jazzer calls. */
    public static void fuzzerTestOneInput(byte[] data) {
        byte[] bytes = TEXT.bytes(data);
        PageFuzz.read(bytes, "a.json");
        PageFuzz.read(bytes, "a.jsonl");
    }
}
