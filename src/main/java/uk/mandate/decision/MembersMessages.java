package uk.mandate.decision;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;
import uk.mandate.accountability.TypedText;
import uk.mandate.document.Documents;
import uk.mandate.document.Documents.Version;
import uk.mandate.organisation.Directory;

/** The messages by which members give acts that somebody else records for them: documents of the case, stored first. */
@Component
public class MembersMessages {
    private static final String STORE_FIRST =
            ": store the message on the case's page first, as evidence, then name it here.";

    private final Documents documents;
    private final Directory directory;

    MembersMessages(Documents documents, Directory directory) {
        this.documents = documents;
        this.directory = directory;
    }

    /** The case's evidence, among which the message is chosen; that which the acting person may read. */
    public List<Version> choices(String caseReference) {
        return documents.ofCase(caseReference).stream()
                .filter(MembersMessages::mayBeMessage)
                .toList();
    }

    /**
     * How the act came in, with its message.
     *
     * @param member whose act it is, as it stands inside a sentence
     * @param message the document that was chosen
     */
    public Given require(String caseReference, String member, @Nullable HowGiven how, @Nullable UUID message) {
        if (how == null || message == null) {
            throw new Refusal(
                    "Say how " + member + " gave it, by e-mail, by letter or in person, and which document of the"
                            + " case is the message" + STORE_FIRST);
        }
        var chosen = documents.readable(message);
        if (!chosen.caseReference().equals(caseReference)) {
            throw new Refusal("The message is a document of another case" + STORE_FIRST);
        }
        if (!mayBeMessage(chosen)) {
            throw new Refusal("“" + chosen.title() + "” is no message of a member" + STORE_FIRST);
        }
        return new Given(how, message);
    }

    /** Reports, minutes and notices are papers of the council, and prove no member's act. */
    private static boolean mayBeMessage(Version document) {
        return document.kind() == Documents.Kind.EVIDENCE;
    }

    /** As above, for a form of Tasklist, where the message is named by its title. */
    public Given requireTitled(String caseReference, String member, @Nullable HowGiven how, @Nullable String title) {
        if (TypedText.isBlank(title)) {
            return require(caseReference, member, how, null);
        }
        var named = String.valueOf(title).strip();
        var found = choices(caseReference).stream()
                .filter(version -> version.title().equalsIgnoreCase(named))
                .map(Version::id)
                .findFirst()
                .orElseThrow(() -> new Refusal("The case has no evidence of that title" + STORE_FIRST));
        return require(caseReference, member, how, found);
    }

    /** The same for a page: who wrote it down, and the message where the reader may see it. */
    public Shown shown(Recording recording, HowGiven how, @Nullable UUID message) {
        var recorder = directory.nameOf(recording.recorder()).orElse(recording.recordedBy());
        return new Shown(recorder, how, message == null ? null : readable(message));
    }

    private @Nullable Version readable(UUID message) {
        try {
            return documents.readable(message);
        } catch (NotThere hidden) {
            return null;
        }
    }

    /**
     * What a page says of an act that somebody recorded for a member.
     *
     * @param message {@code null} where the reader may not see it, and where one of before has none
     */
    public record Shown(String recordedBy, HowGiven how, @Nullable Version message) {}

    /**
     * How a member gave an act that somebody else recorded.
     *
     * @param message the version of the document that shows it
     */
    public record Given(HowGiven how, UUID message) {}
}
