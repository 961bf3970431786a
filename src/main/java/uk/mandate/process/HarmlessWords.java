package uk.mandate.process;

import java.util.regex.Pattern;

/**
 * Words that a form shows, some of which a person or a file once wrote: a strategy's title, for instance. Forms read them as
 * Markdown, and the web applications are old, so whatever could become a link, a picture, an element or emphasis gets a
 * likeness of itself that is only ever text; an address that Markdown would make a link of by itself too. No entities:
 * programs read the same words.
 */
final class HarmlessWords {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+");

    /** Where an address begins, after which Markdown makes a link of it. */
    private static final Pattern WEB = Pattern.compile("(?i)(www)\\.");

    private HarmlessWords() {}

    static String of(String words) {
        return WEB.matcher(CONTROLS.matcher(words).replaceAll(" "))
                .replaceAll("$1․")
                .replace("://", ":∕∕")
                .replace('@', '＠')
                .replace('*', '∗')
                .replace('_', 'ˍ')
                .replace('~', '∼')
                .replace('<', '‹')
                .replace('>', '›')
                .replace('[', '(')
                .replace(']', ')')
                .replace('`', '\'')
                .replace("{{", "((")
                .replace("}}", "))");
    }
}
