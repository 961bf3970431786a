package uk.mandate.walk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The form on a page of ours, as a browser shows it.
 *
 * @param offered what each of its choices offers, by name; what is typed offers nothing
 */
record PageForm(String action, Map<String, List<String>> offered) {
    private static final Pattern FORM =
            Pattern.compile("<form method=\"post\" data-keep action=\"([^\"]*)\"(.*?)</form>", Pattern.DOTALL);
    private static final Pattern CONTROL = Pattern.compile("<(input|textarea)([^>]*)>");

    /** The form that the page is about, where it has one. */
    static Optional<PageForm> on(String page) {
        var form = FORM.matcher(page);
        if (!form.find()) {
            return Optional.empty();
        }
        var offered = new LinkedHashMap<String, List<String>>();
        CONTROL.matcher(form.group(2))
                .results()
                .map(control -> control.group(2))
                .forEach(control -> {
                    var values = offered.computeIfAbsent(attribute(control, "name"), name -> new ArrayList<>());
                    if (control.contains("type=\"radio\"")
                            || control.contains("type=\"hidden\"")
                            || control.contains("type=\"checkbox\"")) {
                        values.add(attribute(control, "value"));
                    }
                });
        offered.remove("_csrf");
        offered.remove("");
        return Optional.of(new PageForm(unescaped(form.group(1)), offered));
    }

    /** Filled in by chance, with days around this one. */
    Map<String, String> filled(Dice dice, LocalDate today) {
        var day = dice.chance(60) ? today : today.plusDays(dice.between(-30, 30));
        var filled = new LinkedHashMap<String, String>();
        offered.forEach((name, values) -> filled.put(name, values.isEmpty() ? typed(name, day) : dice.of(values)));
        if (dice.chance(15) && !filled.isEmpty()) {
            filled.put(dice.of(List.copyOf(filled.keySet())), "");
        }
        return filled;
    }

    private static String typed(String name, LocalDate day) {
        if (name.endsWith("-day")) {
            return String.valueOf(day.getDayOfMonth());
        }
        if (name.endsWith("-month")) {
            return String.valueOf(day.getMonthValue());
        }
        if (name.endsWith("-year")) {
            return String.valueOf(day.getYear());
        }
        return name.toLowerCase(java.util.Locale.ROOT).contains("time") || name.equals("startsAt")
                ? "10:00"
                : "As it was found";
    }

    private static String attribute(String control, String name) {
        var found = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(control);
        return found.find() ? unescaped(found.group(1)) : "";
    }

    static String unescaped(String text) {
        return text.replace("&amp;", "&").replace("&#39;", "'").replace("&quot;", "\"");
    }
}
