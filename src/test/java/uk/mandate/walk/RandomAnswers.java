package uk.mandate.walk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import uk.mandate.process.Cases.OpenTask;

/** An answer by chance: mostly one that could be right, with whatever outcome, and now and then nonsense. */
final class RandomAnswers {
    private static final int LIKELY = 55;
    private static final int SPOILT = 16;
    private static final List<String> NONSENSE = List.of(
            "", " ", "abolished", "31 February", "2025-02-30", "25:99", "\u0000", "x".repeat(5_001), "1899-12-31");

    private final RightAnswers right;
    private final Likely likely;
    private final Dice dice;

    RandomAnswers(RightAnswers right, Likely likely, Dice dice) {
        this.right = right;
        this.likely = likely;
        this.dice = dice;
    }

    Map<String, Object> write(OpenTask task, String person) {
        var answer = new LinkedHashMap<>(right.write(task, person, this::choice));
        if (!dice.chance(SPOILT)) {
            return answer;
        }
        var field = dice.of(List.copyOf(answer.keySet()));
        switch (dice.between(0, 3)) {
            case 0 -> answer.remove(field);
            case 1 -> answer.put(field, dice.of(NONSENSE));
            case 2 -> answer.put("strategy", "FORGED");
            default -> moveADay(answer);
        }
        return answer;
    }

    private String choice(OpenTask task, FormField field) {
        return dice.chance(LIKELY) ? likely.choice(task, field) : dice.of(field.choices());
    }

    private void moveADay(Map<String, Object> answer) {
        answer.replaceAll((field, value) -> field.endsWith("On") || field.endsWith("Date")
                ? LocalDate.parse(value.toString())
                        .plusDays(dice.between(-40, 40))
                        .toString()
                : value);
    }
}
