package uk.mandate.process;

import java.util.regex.Pattern;

/**
 * Words that a form shows, some of which a person or a file once wrote: a strategy's title, for instance. Forms read them as
 * Markdown, and the web applications are old, so whatever could become a link, a picture or an element gets a likeness of
 * itself that is only ever text. No entities: programs read the same words.
 */
final class HarmlessWords {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    private HarmlessWords() {}

    static String of(String words) {
        return CONTROLS.matcher(words)
                .replaceAll(" ")
                .replace('<', '‹')
                .replace('>', '›')
                .replace('[', '(')
                .replace(']', ')')
                .replace('`', '\'')
                .replace("{{", "((")
                .replace("}}", "))");
    }
}
