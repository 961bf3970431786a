package uk.mandate.walk;

import java.util.List;
import java.util.Random;

/** Every choice of a walk, so that the same seed walks the same way. */
final class Dice {
    private static final int HUNDRED = 100;
    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean chance(int percent) {
        return random.nextInt(HUNDRED) < percent;
    }

    /** Both ends are possible. */
    int between(int lowest, int highest) {
        return lowest + random.nextInt(highest - lowest + 1);
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
