package uk.mandate.audit;

/** Text that PostgreSQL and UTF-8 can hold: whoever sends a NUL or half a character must not escape the ledger by it. */
final class StorableText {
    private static final int REPLACEMENT = 0xFFFD;

    private StorableText() {}

    static String of(String text) {
        var storable = text.codePoints().map(point -> isStorable(point) ? point : REPLACEMENT);
        return storable.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** As {@link #of(String)}, cut where somebody sent far more than a short value. */
    static String shortened(String text, int length) {
        return of(text.length() <= length ? text : text.substring(0, length - 1) + "…");
    }

    private static boolean isStorable(int codePoint) {
        return codePoint != 0 && (codePoint < Character.MIN_SURROGATE || codePoint > Character.MAX_SURROGATE);
    }
}
