package uk.mandate.strategy.workflow;

import jakarta.validation.constraints.Size;
import uk.mandate.process.FreeText;

/** What a consultation brought, in short; the themes and the response to each stand on its page. */
record AnswerConsultationAnswer(
        @FreeText @Size(max = 5000, message = "is longer than 5,000 characters") String summary) {}
