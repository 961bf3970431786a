package uk.mandate.policy;

import java.util.List;

/** Small numbers are written out in a British sentence. */
final class Numbers {
    private static final List<String> WORDS =
            List.of("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private Numbers() {}

    static String words(int number) {
        return number >= 0 && number < WORDS.size() ? WORDS.get(number) : Integer.toString(number);
    }
}
