package uk.mandate.policy;

/**
 * One rule of the rule list, as a small named type over policy and facts. A subclass adds {@code check(...)}, which takes
 * the facts and returns a {@link Judgement}; it knows no engine, no Spring and no clock, and it never throws because a rule
 * is broken: whoever asked decides between refusing a step and recording a breach.
 */
public abstract class Rule {
    private final RuleId id;
    private final Kind kind;
    private final Confidence confidence;
    private final String source;
    private final String statement;

    /**
     * Describes the rule.
     *
     * @param source the act, regulation, constitution or practice it comes from, as a reader would cite it
     * @param statement what it demands, in one sentence
     */
    protected Rule(String id, Kind kind, Confidence confidence, String source, String statement) {
        this.id = new RuleId(id);
        this.kind = kind;
        this.confidence = confidence;
        this.source = source;
        this.statement = statement;
    }

    public final RuleId id() {
        return id;
    }

    public final Kind kind() {
        return kind;
    }

    public final Confidence confidence() {
        return confidence;
    }

    public final String source() {
        return source;
    }

    public final String statement() {
        return statement;
    }

    /** The rule holds; {@code found} is a sentence that says on what facts. */
    protected final Judgement met(PolicyVersion under, String found) {
        return judgement(Judgement.Result.MET, under, found);
    }

    /** Worth telling, stops nothing. */
    protected final Judgement warned(PolicyVersion under, String found) {
        return judgement(Judgement.Result.WARNED, under, found);
    }

    /** The rule is broken; {@code wrong} says what is wrong and what would be lawful. */
    protected final Judgement broken(PolicyVersion under, String wrong) {
        return judgement(Judgement.Result.BROKEN, under, wrong);
    }

    /** A clock was missed: what is only a target warns, everything else is broken. */
    protected final Judgement missed(StatutoryClock clock, PolicyVersion under, String wrong) {
        return clock.kind() == ClockKind.TARGET ? warned(under, wrong) : broken(under, wrong);
    }

    private Judgement judgement(Judgement.Result result, PolicyVersion under, String words) {
        return new Judgement(id, result, kind.introduce(id) + ": " + words, under.toString());
    }

    /** Where a rule gets its force from. */
    public enum Kind {
        /** Fixed by law; no policy switches it off. */
        STATUTE,
        /** The council's own constitution; worded and numbered by its policy. */
        CONSTITUTION,
        /** How the council works, without a text that binds it. */
        PRACTICE;

        /** What is local says so, because the next council's rule may differ. */
        private String introduce(RuleId id) {
            return this == STATUTE ? id.value() : id.value() + ", this council's rule";
        }
    }

    /** How well the source is known; the software never hides it. */
    public enum Confidence {
        /** The primary text was read. */
        READ,
        /** Seen in a secondary source or in another council's rules. */
        SECONDARY,
        /** General knowledge. */
        GENERAL,
        /** Inferred. */
        INFERRED
    }
}
