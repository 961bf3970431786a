package uk.mandate.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.mandate.accountability.NotThere;
import uk.mandate.accountability.Refusal;

class ApiRefusalsTest {
    private static final String SENTENCE = "There is no such document, or your office may not read it.";

    @Test
    void whatIsNotThereAndWhatIsHiddenAreOneAnswer() {
        var answers = new ApiRefusals();

        var unknown = answers.refused(NotThere.unknown(SENTENCE));
        var hidden = answers.refused(NotThere.hidden(SENTENCE));

        assertThat(hidden).isEqualTo(unknown);
        assertThat(hidden.getStatusCode().value()).isEqualTo(404);
        assertThat(hidden.getBody()).isNotNull().satisfies(problem -> assertThat(problem.getDetail())
                .isEqualTo(SENTENCE));
    }

    @Test
    void anyOtherRefusalIsTheSendersMistake() {
        assertThat(new ApiRefusals()
                        .refused(new Refusal("Not on a Sunday."))
                        .getStatusCode()
                        .value())
                .isEqualTo(400);
    }
}
