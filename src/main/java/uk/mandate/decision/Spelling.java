package uk.mandate.decision;

import java.util.Locale;

/** How enum values are spelt outside Java: in forms, files, process variables and addresses, such as {@code not-held}. */
public final class Spelling {
    private Spelling() {}

    public static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The value with this spelling; an {@code IllegalArgumentException} where there is none. */
    public static <E extends Enum<E>> E read(Class<E> type, String kebab) {
        return Enum.valueOf(type, kebab.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
